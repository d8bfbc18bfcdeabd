"""Messages: what they say, which answer Enter gives, and that they go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.errors import WorldTrouble
from ui.kit.dialogs import Message, bug_message, trouble_message


def test_trouble_is_told_with_what_helps(qtbot: QtBot) -> None:
    message = trouble_message(None, WorldTrouble("The disk is full: {path}.", path="<x>"), remedy="Free some space.")
    qtbot.addWidget(message)

    assert message.sentence.text() == "The disk is full: <x>.\n\nFree some space."
    assert message.sentence.textFormat() is Qt.TextFormat.PlainText


def test_the_details_of_a_bug_can_be_copied(qtbot: QtBot, qapp: object) -> None:
    message = bug_message(None, "Traceback <b>")
    qtbot.addWidget(message)
    message.show()

    assert message.details is not None
    assert message.details.toPlainText() == "Traceback <b>"
    assert message.details.isReadOnly()


def test_the_dangerous_answer_is_not_the_one_enter_gives(qtbot: QtBot) -> None:
    message = Message(None, "Restore?", "What came later is gone.", yes="Restore", dangerous=True)
    qtbot.addWidget(message)
    message.show()

    qtbot.keyClick(message, Qt.Key.Key_Return)

    assert message.result() == Message.DialogCode.Rejected


def test_a_message_that_was_answered_goes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    for _ in range(3):
        message = trouble_message(window, WorldTrouble("The disk is full."))
        message.open()
        message.close_button.click()
    qtbot.waitUntil(lambda: not window.findChildren(Message))


def test_a_message_without_details_leaves_no_part_behind(qtbot: QtBot) -> None:
    before = set(QApplication.allWidgets())
    message = Message(None, "Gone", "It lies in the bin.")
    loose = [each for each in set(QApplication.allWidgets()) - before if each.window() is not message]
    message.deleteLater()
    assert loose == []
