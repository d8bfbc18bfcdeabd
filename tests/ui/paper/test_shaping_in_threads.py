"""Several threads may shape texts while the window sweeps up after them: nothing of Qt outlives its thread."""

from __future__ import annotations

import gc
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat

import pytest

from tests.ui.paper.test_text import WORDS, printed
from ui.paper.style import Setting, Style
from ui.paper.text import set_lines


def test_texts_shaped_by_four_threads_at_once_are_those_of_one() -> None:
    texts = [f"{words} {number}" for number, words in enumerate(WORDS.values())] * 3
    alone = printed(*texts)
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda _: printed(*texts), range(8)))
    assert all(each == alone for each in together)


def test_lines_may_be_let_go_by_another_thread_after_theirs_has_ended() -> None:
    for size in range(7, 13):
        style = Style(size=size)
        with ThreadPoolExecutor(2) as threads:
            made = list(threads.map(set_lines, WORDS.values(), *map(repeat, (style, 200, Setting()))))
        assert all(made)
        made.clear()
        gc.collect()


def test_a_shaped_line_holds_nothing_of_qt() -> None:
    (line,) = set_lines(WORDS["Devanagari"], Style(), 500, Setting())
    seen: set[int] = set()
    held = [line.__dict__]
    while held:
        thing = held.pop()
        if id(thing) in seen:
            continue
        seen.add(id(thing))
        assert not type(thing).__module__.startswith(("PySide6", "shiboken6")), thing
        held += [each for each in gc.get_referents(thing) if not isinstance(each, type)]


WITHOUT_A_WINDOW = """
import threading
import PySide6.QtWidgets
from ui.paper.style import Setting, Style
from ui.paper.text import set_lines

def ask():
    try:
        print(len(set_lines("\\u05e9\\u05dc\\u05d5\\u05dd", Style(), 500, Setting())))
    except RuntimeError:
        print("refused")

for run in ({runs}):
    asking = threading.Thread(target=ask) if run == "thread" else None
    (asking.start if asking else ask)()
    asking and asking.join()
"""


@pytest.mark.parametrize(("runs", "said"), [(["thread", "main"], ["refused", "1"]), (["main", "thread"], ["1", "1"])])
def test_without_a_window_the_main_thread_is_the_first_to_ask_and_the_program_ends_well(
    runs: list[str], said: list[str]
) -> None:
    """The application that Qt's fonts need, made on another thread, ended the program with a crash."""
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_A_WINDOW.format(runs=runs)], capture_output=True, text=True, timeout=60
    )

    assert (done.returncode, done.stdout.split()) == (0, said), done.stderr
