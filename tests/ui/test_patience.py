"""What reads the file at a click waits for someone who saves, without holding the window up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from core.errors import Busy, words
from ui import patience
from ui.patience import patiently


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "_AGAIN", 5)


class Held:
    """A file that is busy the first few times."""

    def __init__(self, times: int) -> None:
        self.left, self.tried, self.done = times, 0, 0

    def act(self) -> None:
        self.tried += 1
        if self.left:
            self.left -= 1
            raise Busy(words("Someone else is saving."))
        self.done += 1


def test_what_can_be_done_is_done_at_once(qtbot: QtBot) -> None:
    held, owner = Held(0), QObject()
    patiently(owner, held.act)
    assert held.done == 1


def test_what_finds_the_file_busy_is_tried_again_until_it_is_free(qtbot: QtBot) -> None:
    held, owner = Held(3), QObject()
    patiently(owner, held.act)
    assert held.done == 0
    qtbot.waitUntil(lambda: held.done == 1)
    qtbot.wait(30)
    assert (held.tried, held.done) == (4, 1)


def test_a_file_that_stays_busy_is_told_in_the_end(qtbot: QtBot) -> None:
    held, owner = Held(99), QObject()
    with capture_exceptions() as told:
        patiently(owner, held.act, tries=3)
        qtbot.waitUntil(lambda: bool(told))
    assert held.tried == 3
    assert told[0][0] is Busy


def test_who_goes_away_takes_it_along(qtbot: QtBot) -> None:
    held, owner = Held(2), QObject()
    patiently(owner, held.act)
    owner.deleteLater()
    qtbot.wait(50)
    assert (held.tried, held.done) == (1, 0)
