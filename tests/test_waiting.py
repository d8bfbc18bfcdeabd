"""How the gallery waits: a picture taken on a busy machine shows the same as one taken on a fast one."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimerEvent
from pytestqt.qtbot import QtBot

from tests.waiting import a_moment

_STEPS = 4


class _Slow(QObject):
    """Work that comes in steps, each asking for the next one, and each as slow as a busy machine makes it."""

    def __init__(self) -> None:
        super().__init__()
        self.done = 0

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.User:
            time.sleep(0.03)
            self.done += 1
            if self.done < _STEPS:
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.UpdateRequest))
            return True
        if event.type() is QEvent.Type.UpdateRequest:
            self.startTimer(0)
            return True
        return super().event(event)

    def timerEvent(self, event: QTimerEvent) -> None:
        self.killTimer(event.timerId())
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))


def test_a_moment_is_long_enough_for_what_follows_from_what_was_done(qtbot: QtBot) -> None:
    slow = _Slow()
    QCoreApplication.postEvent(slow, QEvent(QEvent.Type.User))

    a_moment(10)

    assert slow.done == _STEPS
