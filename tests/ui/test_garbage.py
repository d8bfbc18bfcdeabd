"""Python does not look for garbage while the program starts, and does afterwards."""

from __future__ import annotations

import gc
import time
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import garbage
from ui.sweeper import Sweeper


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    gc.enable()
    yield
    gc.unfreeze()
    gc.disable()


def test_it_waits_until_told_to_begin() -> None:
    garbage.wait()
    assert not gc.isenabled()
    garbage.begin()
    assert gc.isenabled()


def test_what_was_there_at_the_beginning_is_left_alone() -> None:
    garbage.wait()
    garbage.begin()
    assert gc.get_freeze_count() > 10_000


def test_begin_alone_changes_nothing() -> None:
    before = gc.get_freeze_count()
    garbage.begin()
    assert gc.isenabled()
    assert gc.get_freeze_count() == before


def test_with_a_window_python_looks_on_no_thread_by_itself() -> None:
    garbage.leave_to_window()
    assert not gc.isenabled()


def test_the_window_sweeps_what_is_due(qapp: QApplication) -> None:
    gc.disable()
    sweeper, (spare, gone) = Sweeper(lambda: True), _much()
    sweeper.look()
    sweeper.stop()
    assert gone() is None
    assert spare


def test_while_work_goes_on_only_the_newest_is_swept(qapp: QApplication) -> None:
    gc.disable()
    old = _cycle()
    there = old()
    for _ in range(gc.get_threshold()[1] + 1):  # it is not among the newest any more, and its like are due
        gc.collect(0)
    sweeper, (spare, new) = Sweeper(lambda: False), _much()
    del there
    sweeper.look()
    sweeper.stop()
    assert old() is not None
    assert new() is None
    assert spare


def test_what_is_old_is_looked_through_only_when_the_person_pauses(qapp: QApplication) -> None:
    gc.disable()
    old = _cycle()
    there = old()
    sweeper = Sweeper(lambda: True)
    _make_oldest_due()
    del there

    _work_for(0.05)
    sweeper.look()
    assert old() is not None
    time.sleep(0.05)
    sweeper.look()
    sweeper.stop()

    assert old() is None


def test_what_is_old_does_not_wait_for_a_pause_for_ever(qapp: QApplication) -> None:
    gc.disable()
    old = _cycle()
    there = old()
    sweeper = Sweeper(lambda: True)
    _make_oldest_due(times=6)
    del there

    _work_for(0.05)
    sweeper.look()
    sweeper.stop()

    assert old() is None


def test_what_outlives_a_long_look_is_set_aside_until_the_person_is_away(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.sweeper._AWAY", 3)
    gc.disable()
    old = _cycle()
    there = old()
    _make_oldest_due()
    before = gc.get_freeze_count()
    sweeper = Sweeper(lambda: True)
    time.sleep(0.05)
    sweeper.look()
    assert gc.get_freeze_count() > before
    del there
    gc.collect()
    assert old() is not None, "it is set aside"

    for _ in range(5):  # the first one still counts what the long look took
        time.sleep(0.2)
        sweeper.look()
    sweeper.stop()

    assert old() is None
    assert gc.get_freeze_count() > before, "what is left is set aside again"


def test_where_there_was_garbage_it_is_looked_for_again_soon(qtbot: QtBot) -> None:
    gc.disable()
    sweeper, made, swept = Sweeper(lambda: True), [_much()], 0

    def often() -> bool:
        nonlocal swept
        if made[-1][1]() is None:
            swept += 1
            made.append(_much())
        return swept == 12

    qtbot.waitUntil(often)  # five seconds at most: looking once a second would not do
    sweeper.stop()


def _make_oldest_due(times: int = 1) -> None:
    """All there is has grown old, and it is time to look through it."""
    gc.collect(2)
    for _ in range(times * (gc.get_threshold()[2] + 1)):
        gc.collect(1)


def _work_for(seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        pass


class _Loop:
    """Something that only a collector can find."""

    def __init__(self) -> None:
        self.me = self


def _cycle() -> weakref.ref[_Loop]:
    return weakref.ref(_Loop())


def _much() -> tuple[list[list[int]], weakref.ref[_Loop]]:
    """So much that Python would look for garbage, and some garbage."""
    return [[] for _ in range(gc.get_threshold()[0] + 100)], _cycle()
