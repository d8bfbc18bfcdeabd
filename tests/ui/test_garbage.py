"""Python does not look for garbage while the program starts, and does afterwards."""

from __future__ import annotations

import gc
import time
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import garbage
from ui.sweeper import Sweeper


@pytest.fixture(autouse=True, scope="module")
def nothing_spare() -> None:
    gc.collect()


@pytest.fixture(autouse=True)
def nothing_to_look_through_yet(nothing_spare: None) -> Iterator[None]:
    """However much earlier tests have made: to look through all of it would take longer than these tests wait."""
    gc.freeze()
    gc.enable()
    yield
    gc.disable()


def test_it_waits_until_told_to_begin() -> None:
    garbage.wait()
    assert not gc.isenabled()
    garbage.begin()
    assert gc.isenabled()


def test_what_was_there_at_the_beginning_is_left_alone() -> None:
    gc.unfreeze()
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


def test_what_the_newest_leave_is_looked_through_once_there_is_enough_of_it(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.sweeper._SOME", 1_000)
    old, spare = _grown_old(100)
    sweeper = Sweeper(lambda: False)
    sweeper.look()
    assert old() is not None
    spare += [[] for _ in range(2_000)]
    gc.collect(0)
    sweeper.look()
    sweeper.stop()

    assert old() is None


def test_very_much_waits_until_the_person_pauses(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.sweeper._MANY", 30_000)
    old, spare = _grown_old(40_000)
    sweeper = Sweeper(lambda: True)
    _work_for(0.05)
    sweeper.look()
    assert old() is not None
    time.sleep(0.3)  # the look before counts as work
    sweeper.look()
    sweeper.stop()

    assert old() is None
    assert spare


def test_very_much_waits_until_nothing_is_worked_on(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.sweeper._MANY", 30_000)
    old, spare = _grown_old(40_000)
    sweeper = Sweeper(lambda: False)
    time.sleep(0.05)
    sweeper.look()
    sweeper.stop()

    assert old() is not None
    assert spare


def test_very_much_is_not_counted_at_every_look(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.sweeper._MANY", 30_000)
    _, spare = _grown_old(40_000)
    counted: list[int] = []
    count = gc.get_objects

    def counting(age: int) -> list[Any]:
        counted.append(age)
        return count(age)

    monkeypatch.setattr(gc, "get_objects", counting)
    sweeper = Sweeper(lambda: False)
    for _ in range(5):
        sweeper.look()
    sweeper.stop()

    assert counted == [1, 2]
    assert spare


def test_what_outlives_a_long_look_is_set_aside_until_the_person_is_away(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.sweeper._AWAY", 3)
    gc.disable()
    old = _cycle()
    there = old()
    spare: list[list[int]] = [[] for _ in range(25_000)]
    gc.collect(0)
    sweeper = Sweeper(lambda: True)
    time.sleep(0.05)
    sweeper.look()
    assert _is_set_aside(spare)
    del there
    gc.collect()
    assert old() is not None, "it is set aside"

    for _ in range(5):  # the first one still counts what the long look took
        time.sleep(0.2)
        sweeper.look()
    sweeper.stop()

    assert old() is None
    assert _is_set_aside(spare), "what is left is set aside again"


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


def _grown_old(many: int) -> tuple[weakref.ref[_Loop], list[list[int]]]:
    """Some garbage, and so many other things, none of them among the newest any more."""
    gc.disable()
    gc.collect()
    gc.freeze()
    old = _cycle()
    there = old()
    spare: list[list[int]] = [[] for _ in range(many)]
    gc.collect(0)
    del there
    return old, spare


def _is_set_aside(thing: object) -> bool:
    """Whether no look would come upon it; counting all that is set aside tells nothing, as garbage may have gone."""
    return gc.is_tracked(thing) and not any(one is thing for one in gc.get_objects())


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
