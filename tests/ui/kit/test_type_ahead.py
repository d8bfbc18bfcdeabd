"""Keys pressed while something is being made come to it once it is there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.kit import turns
from ui.kit.type_ahead import then_typed


class Room(QWidget):
    """A line that was there before, and one that is shown later."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.slip = QLineEdit(), QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.before)
        layout.addWidget(self.slip)
        self.slip.hide()

    def open_slip(self) -> None:
        self.slip.show()
        self.slip.setFocus()


def put_in(line: QLineEdit, text: str) -> None:
    """As dead keys and other input methods do, once it is clear what they mean."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(line, event)


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    made = Room()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.before.setFocus()
    yield made
    made.close()


def test_what_is_typed_meanwhile_stands_in_what_was_shown(room: Room, qtbot: QtBot) -> None:
    then_typed(room, room.open_slip)
    qtbot.keyClicks(room.before, "Winter")
    qtbot.waitUntil(turns.is_idle)
    qtbot.keyClicks(room.slip, " sale")

    assert (room.before.text(), room.slip.text()) == ("", "Winter sale")


def test_an_accent_typed_meanwhile_stands_there_too_in_its_place(room: Room, qtbot: QtBot) -> None:
    then_typed(room, room.open_slip)
    qtbot.keyClicks(room.before, "Zo")
    put_in(room.before, "ë")
    qtbot.keyClicks(room.before, " K")
    qtbot.waitUntil(turns.is_idle)

    assert (room.before.text(), room.slip.text()) == ("", "Zoë K")


def test_what_an_input_method_ends_as_the_keyboard_goes_stands_there_too(room: Room, qtbot: QtBot) -> None:
    def open_slip() -> None:
        put_in(room.before, "ë")  # it commits what it has so far to the line that is left
        room.open_slip()

    then_typed(room, open_slip)
    qtbot.keyClicks(room.before, "Zo")
    qtbot.waitUntil(turns.is_idle)

    assert (room.before.text(), room.slip.text()) == ("", "Zoë")


def test_letters_typed_between_two_wishes_stay_in_their_order(room: Room, qtbot: QtBot) -> None:
    then_typed(room, lambda: None)
    qtbot.keyClicks(room.before, "Win")
    then_typed(room, room.open_slip)
    qtbot.keyClicks(room.before, "ter")
    qtbot.waitUntil(turns.is_idle)

    assert (room.before.text(), room.slip.text()) == ("", "Winter")


def test_letters_meant_for_what_is_gone_meanwhile_are_not_lost(room: Room, qtbot: QtBot) -> None:
    part = QWidget(room)
    then_typed(part, room.open_slip)
    qtbot.keyClicks(room.before, "note")
    delete(part)
    qtbot.waitUntil(turns.is_idle)
    qtbot.keyClicks(room.before, "s")

    assert room.before.text() == "notes"


def test_it_is_not_shown_to_someone_who_went_elsewhere(room: Room, qtbot: QtBot) -> None:
    then_typed(room, room.open_slip)
    room.hide()
    qtbot.waitUntil(turns.is_idle)

    assert room.slip.isHidden()


def test_another_window_keeps_its_keys(room: Room, qtbot: QtBot) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    then_typed(room, room.open_slip)
    qtbot.keyClicks(other, "note")

    assert other.text() == "note"
    qtbot.waitUntil(turns.is_idle)


def test_where_it_cannot_be_shown_the_keys_go_where_they_were_typed(room: Room, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ValueError("no slip")

    with capture_exceptions() as failures:
        then_typed(room, fail)
        qtbot.keyClicks(room.before, "note")
        qtbot.waitUntil(turns.is_idle)
    qtbot.keyClicks(room.before, "s")

    assert room.before.text() == "notes"
    assert [str(error) for _, error, _ in failures] == ["no slip"]
