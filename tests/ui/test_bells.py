"""Both kinds of bells, and callers that are programs of their own."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.bells import pipe, unix
from ui.bells.lines import LONGEST

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets lie in a folder only elsewhere")

ROOT = Path(__file__).resolve().parents[2]
HEARD = repr(b"yes\n")
KINDS: dict[ModuleType, Any] = {pipe: pipe.PipeBell, unix: unix.UnixBell}


@pytest.fixture(params=KINDS, ids=lambda kind: kind.__name__)
def kind(request: pytest.FixtureRequest) -> ModuleType:
    made: ModuleType = request.param
    return made


@pytest.fixture
def place(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("b") / "bell")


@pytest.fixture
def hang(qtbot: QtBot, kind: ModuleType, place: str) -> Iterator[Callable[..., list[bytes]]]:
    """Hang a bell that answers "yes"; gives the lines it hears."""
    wall = QObject()
    bells: list[Any] = []
    heard: list[bytes] = []

    def answer(line: bytes) -> bytes:
        heard.append(line)
        return b"yes\n"

    def hang() -> list[bytes]:
        bells.append(KINDS[kind](place, answer, wall))
        return heard

    yield hang
    for bell in bells:
        bell.silence()
    wall.deleteLater()


def ringing(qtbot: QtBot, kind: ModuleType, place: str, line: bytes) -> str:
    """What another program hears that rings; Qt lets no thread of this one work while it waits for an answer."""
    code = f"import sys; from {kind.__name__} import ring; print(ring(sys.argv[1], sys.stdin.buffer.read()))"
    with subprocess.Popen(
        [sys.executable, "-c", code, place], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=False
    ) as caller:
        assert caller.stdin is not None
        caller.stdin.write(line)
        caller.stdin.close()
        qtbot.waitUntil(lambda: caller.poll() is not None, timeout=30_000)
        assert caller.stdout is not None
        return caller.stdout.read().decode().strip()


def test_who_rings_is_heard_and_answered(qtbot: QtBot, kind: ModuleType, place: str, hang: Any) -> None:
    heard = hang()
    assert ringing(qtbot, kind, place, b"hello\n") == HEARD
    assert ringing(qtbot, kind, place, b"a" * (LONGEST - 1) + b"\n") == HEARD
    assert [len(line) for line in heard] == [6, LONGEST]


def test_where_nobody_listens_there_is_no_answer(kind: ModuleType, place: str) -> None:
    assert kind.ring(place, b"hello\n") is None


def test_what_a_killed_program_left_is_no_obstacle(qtbot: QtBot, kind: ModuleType, place: str, hang: Any) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(place)
    left.close()
    assert kind.ring(place, b"hello\n") is None
    hang()
    assert ringing(qtbot, kind, place, b"hello\n") == HEARD


def test_where_nothing_can_listen_that_is_said(qtbot: QtBot, kind: ModuleType, place: str) -> None:
    wall = QObject()
    with pytest.raises(OSError, match=r"\w"):
        KINDS[kind](str(Path(place).parent / "missing" / "bell"), bytes, wall)
    assert not wall.children()


def test_a_silenced_bell_leaves_nothing_behind(qtbot: QtBot, kind: ModuleType, place: str) -> None:
    wall = QObject()
    bell = KINDS[kind](place, bytes, wall)
    caller = socket.socket(socket.AF_UNIX)
    caller.connect(place)
    qtbot.wait(20)
    bell.silence()
    qtbot.waitUntil(lambda: not wall.children())
    assert not Path(place).exists()
    assert caller.recv(1) == b""
    caller.close()


def test_who_says_nothing_or_half_a_line_or_leaves_holds_nobody_up(
    qtbot: QtBot, kind: ModuleType, place: str, hang: Any
) -> None:
    heard = hang()
    with socket.socket(socket.AF_UNIX) as silent, socket.socket(socket.AF_UNIX) as slow:
        silent.connect(place)
        slow.connect(place)
        slow.sendall(b"hel")
        with socket.socket(socket.AF_UNIX) as gone:
            gone.connect(place)
            gone.sendall(b"never min")
        assert ringing(qtbot, kind, place, b"hello\n") == HEARD
        slow.sendall(b"lo\n")
        qtbot.waitUntil(lambda: len(heard) == 2)
        assert heard == [b"hello\n", b"hello\n"]


def test_who_says_too_much_is_sent_away(qtbot: QtBot, kind: ModuleType, place: str, hang: Any) -> None:
    heard = hang()
    ends: list[bool] = []

    def talk() -> None:
        with socket.socket(socket.AF_UNIX) as caller:
            caller.connect(place)
            try:
                while True:
                    caller.sendall(b"a" * 4_096)
            except OSError:
                ends.append(True)

    thread = threading.Thread(target=talk)
    thread.start()
    qtbot.waitUntil(lambda: bool(ends), timeout=20_000)
    thread.join()
    assert heard == []


def test_a_bell_that_goes_leaves_the_bell_of_another_program_hanging(qtbot: QtBot, tmp_path: Path) -> None:
    from ui.bells.unix import UnixBell

    wall = QObject()
    place = str(tmp_path / "bell")
    first = UnixBell(place, lambda _: b"1\n", wall)
    second = UnixBell(place, lambda _: b"2\n", wall)  # the first one did not answer in time
    first.silence()
    there = Path(place).exists()
    second.silence()
    assert there
