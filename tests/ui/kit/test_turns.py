"""What may wait is done in turns, and the window looks at what the person does between them."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from ui.kit import turns


class Person(QObject):
    """Presses a key whenever the window looks."""

    def __init__(self, done: list[str]) -> None:
        super().__init__()
        self._done = done
        self._clock = QTimer(self)
        self._clock.timeout.connect(lambda: self._done.append("looked"))
        self._clock.start(0)

    def leave(self) -> None:
        self._clock.stop()


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


def test_between_two_things_that_take_their_time_the_window_looks(owner: QObject, qtbot: QtBot) -> None:
    done: list[str] = []

    def take_time(name: str) -> None:
        time.sleep(0.02)
        done.append(name)

    person = Person(done)
    for name in ("list", "record"):
        turns.later(owner, lambda name=name: take_time(name))  # type: ignore[misc]
    qtbot.waitUntil(turns.is_idle)
    person.leave()

    assert done.index("list") < done.index("record")
    assert "looked" in done[done.index("list") : done.index("record")]


class Slow(QObject):
    """Takes its time over every event of its own, as painting does, and goes on for so many rounds."""

    def __init__(self, done: list[str], rounds: int) -> None:
        super().__init__()
        self._done, self._left = done, rounds

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.User:
            time.sleep(0.02)
            self._done.append("painted")
            self._left -= 1
            if self._left:
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return super().event(event)


def test_what_waits_does_not_begin_in_a_round_that_took_its_time_already(owner: QObject, qtbot: QtBot) -> None:
    done: list[str] = []
    person = Person(done)
    for _ in range(10):
        slow = Slow(done, 1)
        QCoreApplication.postEvent(slow, QEvent(QEvent.Type.User))
        turns.later(owner, lambda: done.append("read"))
        qtbot.waitUntil(lambda: turns.is_idle() and done.count("painted") == done.count("read"))
    person.leave()

    assert ("painted", "read") not in set(pairwise(done)), "without a look between them"


def test_what_waits_has_its_turn_though_something_moves_all_the_time(owner: QObject, qtbot: QtBot) -> None:
    done: list[str] = []
    slow = Slow(done, 60)
    QCoreApplication.postEvent(slow, QEvent(QEvent.Type.User))
    turns.later(owner, lambda: done.append("read"))
    qtbot.waitUntil(lambda: "read" in done and done.count("painted") == 60)

    assert done.index("read") < 20


def test_what_is_asked_for_while_an_event_is_answered_comes_after_a_look(owner: QObject, qtbot: QtBot) -> None:
    done: list[str] = []

    class Asks(QObject):
        def event(self, event: QEvent) -> bool:
            if event.type() is QEvent.Type.User:
                turns.later(self, lambda: done.append("later"))
            return super().event(event)

    asks = Asks()
    QCoreApplication.postEvent(asks, QEvent(QEvent.Type.User))
    QApplication.processEvents()
    assert done == []

    qtbot.waitUntil(turns.is_idle)
    assert done == ["later"]


def test_things_that_take_no_time_share_a_turn(owner: QObject, qtbot: QtBot) -> None:
    done: list[int] = []
    for number in range(20):
        turns.later(owner, lambda number=number: done.append(number))  # type: ignore[misc]

    for _ in range(2):
        QApplication.processEvents()

    assert done == list(range(20))


def test_nothing_is_done_for_who_is_gone(qtbot: QtBot) -> None:
    done: list[str] = []
    gone, here = QObject(), QObject()
    turns.later(gone, lambda: done.append("gone"))
    turns.later(here, lambda: done.append("here"))
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)

    qtbot.waitUntil(turns.is_idle)
    QApplication.processEvents()

    assert done == ["here"]


def test_a_dialog_that_one_opens_does_not_hold_up_the_others(owner: QObject, qtbot: QtBot) -> None:
    done: list[str] = []
    dialog = QEventLoop()
    turns.later(owner, dialog.exec)
    turns.later(owner, lambda: done.append("behind it"))
    turns.later(owner, dialog.quit)

    qtbot.waitUntil(lambda: turns.is_idle() and not dialog.isRunning())

    assert done == ["behind it"]


def test_one_that_fails_does_not_hold_up_the_others(owner: QObject, qtbot: QtBot) -> None:
    done: list[str] = []
    with capture_exceptions() as exceptions:
        turns.later(owner, lambda: [].pop())
        turns.later(owner, lambda: done.append("after it"))
        qtbot.waitUntil(lambda: done == ["after it"])

    assert [kind for kind, _, _ in exceptions] == [IndexError]


def test_who_cannot_wait_any_more_has_its_own_done_now(owner: QObject, qtbot: QtBot) -> None:
    done: list[str] = []
    other = QObject()
    turns.later(other, lambda: done.append("other"))
    turns.later(owner, lambda: done.append("own"))

    turns.finish(owner)

    assert done == ["own"]
    qtbot.waitUntil(turns.is_idle)
    QApplication.processEvents()
    assert done == ["own", "other"]


def test_what_is_inside_of_who_has_ended_gets_no_turn(qtbot: QtBot) -> None:
    done: list[str] = []
    page = QObject()
    inside = QObject(page)
    turns.later(inside, lambda: done.append("asked before"))
    turns.end(page)
    turns.later(inside, lambda: done.append("asked after"))
    turns.later(page, lambda: done.append("itself"))

    assert turns.is_idle()
    QApplication.processEvents()
    QApplication.processEvents()
    assert done == []


def test_what_lets_waiting_events_through_is_not_interrupted_by_the_next_turn(owner: QObject, qtbot: QtBot) -> None:
    done: list[str] = []

    def let_through() -> None:
        done.append("begins")
        time.sleep(0.02)
        QCoreApplication.sendPostedEvents()
        done.append("ends")

    turns.later(owner, let_through)
    turns.later(owner, lambda: done.append("next"))
    qtbot.waitUntil(turns.is_idle)

    assert done == ["begins", "ends", "next"]
