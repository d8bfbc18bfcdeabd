"""Several threads may shape texts while the window sweeps up after them: nothing of Qt outlives its thread."""

from __future__ import annotations

import gc
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat

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
