"""Python does not look for garbage while the program starts, and does afterwards."""

from __future__ import annotations

import gc
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
    sweeper, gone = Sweeper(lambda: True), _cycle()
    gc.disable()
    spare: list[list[int]] = [
        [] for _ in range(gc.get_threshold()[0] + 100)
    ]  # so many things were made since the last time
    sweeper.look()
    sweeper.stop()
    assert gone() is None
    assert spare


def test_nothing_is_swept_while_work_goes_on(qapp: QApplication) -> None:
    gc.disable()
    sweeper, there = Sweeper(lambda: False), _cycle()
    spare: list[list[int]] = [[] for _ in range(gc.get_threshold()[0] + 100)]
    sweeper.look()
    sweeper.stop()
    assert there() is not None
    assert spare


def test_what_could_not_be_swept_is_swept_as_soon_as_the_work_is_over(qtbot: QtBot) -> None:
    gc.disable()
    answers = iter([False] * 15)  # by the clock it would look once a second
    sweeper, there = Sweeper(lambda: next(answers, True)), _cycle()
    spare: list[list[int]] = [[] for _ in range(gc.get_threshold()[0] + 100)]
    sweeper.look()
    qtbot.waitUntil(lambda: there() is None)
    sweeper.stop()
    assert spare


class _Loop:
    """Something that only a collector can find."""

    def __init__(self) -> None:
        self.me = self


def _cycle() -> weakref.ref[_Loop]:
    return weakref.ref(_Loop())
