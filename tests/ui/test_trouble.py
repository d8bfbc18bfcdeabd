"""Trouble and bugs that nobody caught: told once, in the window where they came up."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.errors import Busy
from tests.ui.windows import dialogs, window_of
from ui.app import Program
from ui.kit.dialogs import Message


def test_a_bug_lands_in_a_dialog_and_in_the_log(
    program: Program, file: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    program.begin(file)

    window_of(program).desk.operations.run("Break", lambda change: 1 / 0)

    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "ZeroDivisionError" in caplog.text
    for dialog in dialogs():
        dialog.close()


def test_a_file_that_is_busy_at_a_click_is_no_bug(program: Program, file: Path, qtbot: QtBot) -> None:
    program.begin(file)
    trouble = Busy("Someone else is saving to “{file}” right now.", file="shop.twohats")

    sys.excepthook(Busy, trouble, None)

    (dialog,) = dialogs()
    assert isinstance(dialog, Message)
    assert dialog.sentence.text() == "Someone else is saving to “shop.twohats” right now."
    assert dialog.details is None
    dialog.close()


def test_trouble_of_an_open_file_is_told_in_its_window(program: Program, file: Path, qtbot: QtBot) -> None:
    program.begin(file)
    program.show_welcome()

    sys.excepthook(Busy, Busy("Someone else is saving."), None)

    (dialog,) = dialogs()
    assert dialog.parent() is program.window
    dialog.close()
