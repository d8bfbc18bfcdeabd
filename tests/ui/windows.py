"""The windows of the program: of a file, without one, and what opens over them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog

from ui.app import Program
from ui.welcome.page import WelcomePage
from ui.window import Window


def window_of(program: Program) -> Window:
    """The window of the file that is open."""
    assert program.window is not None
    return program.window


def windows() -> list[Window]:
    """The windows of all files, also those that are not seen yet."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, Window)]


def welcome_of(program: Program) -> WelcomePage:
    """The page of the window that is there without a file."""
    assert program.welcome is not None
    page = program.welcome.centralWidget()
    assert isinstance(page, WelcomePage)
    return page


def dialogs() -> list[QDialog]:
    """Every question and message that is seen."""
    return [shown for shown in QApplication.topLevelWidgets() if isinstance(shown, QDialog) and shown.isVisible()]
