"""The watch over the tests sees what it is there to see."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel

from tests import leftovers


def test_a_quiet_test_leaves_nothing(qapp: QApplication) -> None:
    assert leftovers.qt() == []
    assert leftovers.threads(threading.enumerate()) == []


def test_a_ticking_timer_is_found_and_stopped(qapp: QApplication) -> None:
    owner = QObject()
    timer = QTimer(owner, interval=60_000)
    timer.start()

    found = leftovers.qt()

    assert "60000 ms" in found[0]
    assert not timer.isActive()


def test_a_stray_window_is_found_and_closed(qapp: QApplication) -> None:
    label = QLabel("Have you seen my parent?")

    found = leftovers.qt()

    assert "QLabel" in found[0]
    assert label not in QApplication.topLevelWidgets()


def test_what_is_to_be_deleted_later_is_deleted_now(qapp: QApplication) -> None:
    QLabel().deleteLater()

    assert leftovers.qt() == []


def test_a_running_qt_thread_is_found_and_ended(qapp: QApplication) -> None:
    thread = QThread()
    thread.start()

    found = leftovers.qt()

    assert "QThread" in found[0]
    assert thread.isFinished()


def test_a_running_thread_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leftovers, "PATIENCE", 0.01)
    end = threading.Event()
    before = threading.enumerate()
    thread = threading.Thread(target=end.wait, name="forgotten")
    thread.start()

    found = leftovers.threads(before)

    end.set()
    thread.join()
    assert found == ["the thread 'forgotten' still runs"]


class Bell(QObject):
    rung = Signal()


@pytest.mark.xfail(raises=pytest.fail.Exception, reason="what a slot raises fails its test, so it must fail this one")
def test_a_slot_that_raises_fails_its_test(qapp: QApplication) -> None:
    def jam() -> None:
        raise RuntimeError("jammed")

    bell = Bell()
    bell.rung.connect(jam)

    bell.rung.emit()
