"""What reads the file at a click waits for someone who saves, without holding the window up."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from core.errors import Busy, UserMistake, words
from ui import patience
from ui.patience import patiently


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "_AGAIN", 5)


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """A widget in sight, with the keyboard in a line."""
    made = QWidget()
    qtbot.addWidget(made)
    line = QLineEdit(made)
    made.show()
    made.activateWindow()
    line.setFocus()
    return made


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


def test_what_can_be_done_is_done_at_once(qtbot: QtBot, owner: QWidget) -> None:
    held = Held(0)
    patiently(owner, held.act)
    assert held.done == 1


def test_what_finds_the_file_busy_is_tried_again_until_it_is_free(qtbot: QtBot, owner: QWidget) -> None:
    held = Held(3)
    patiently(owner, held.act)
    assert held.done == 0
    qtbot.waitUntil(lambda: held.done == 1)
    qtbot.wait(30)
    assert (held.tried, held.done) == (4, 1)


def test_a_file_that_stays_busy_is_told_in_the_end(
    qtbot: QtBot, owner: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "_TRIES", 3)
    held = Held(99)
    with capture_exceptions() as told:
        patiently(owner, held.act)
        qtbot.waitUntil(lambda: bool(told))
        qtbot.wait(30)
    assert held.tried == 3
    assert [kind for kind, _, _ in told] == [Busy]


def test_a_newer_wish_takes_the_place_of_one_that_waits(qtbot: QtBot, owner: QWidget) -> None:
    first, second = Held(2), Held(2)
    patiently(owner, first.act)
    patiently(owner, second.act)
    qtbot.waitUntil(lambda: second.done == 1)
    assert (first.tried, first.done) == (1, 0)


@pytest.mark.parametrize("tells", [False, True])
def test_who_goes_elsewhere_is_not_followed(qtbot: QtBot, owner: QWidget, tells: bool) -> None:
    held = Held(2)
    with capture_exceptions() as told:
        patiently(owner, held.act, tells=tells)
        other = QLineEdit(owner)
        other.show()
        other.setFocus()
        qtbot.wait(50)
    assert (held.tried, held.done) == (1, 0)
    assert [kind for kind, _, _ in told] == [Busy] * tells


def test_what_goes_away_takes_it_along(qtbot: QtBot) -> None:
    held, owner = Held(2), QWidget()
    owner.show()
    patiently(owner, held.act)
    owner.deleteLater()
    qtbot.wait(50)
    assert (held.tried, held.done) == (1, 0)


def test_another_trouble_ends_it(qtbot: QtBot, owner: QWidget) -> None:
    tried: list[int] = []

    def act() -> None:
        tried.append(1)
        raise Busy(words("Someone else is saving.")) if len(tried) == 1 else UserMistake(words("No."))

    with capture_exceptions() as told:
        patiently(owner, act)
        qtbot.wait(60)
    assert len(tried) == 2
    assert [kind for kind, _, _ in told] == [UserMistake]
