"""Those who use the whole program: someone, and someone who has only a keyboard.

Every step of a typist goes through the keys, none through the mouse or the code.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from storage import Workspace
from ui.app import Program
from ui.kit import turns

_AROUND = 120
"""More stops of Tab than any page has."""


class Person:
    """Someone who has the program open, and waits until it has done what was asked."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.bot, self.program = qtbot, program

    @property
    def window(self) -> Any:
        """The window of the file."""
        return self.program.window

    @property
    def rooms(self) -> Workspace:
        """What the file holds."""
        found: Workspace = self.window.desk.workspace
        return found

    def opens(self, path: Path) -> None:
        """Start the program with a file."""
        self.program.begin(path)
        self.sees_the_window()

    def makes(self, name: str, locale: str, path: Path) -> None:
        """Start the program with a new file."""
        self.program.make(name, "EUR", locale, path)
        self.sees_the_window()

    def sees_the_window(self) -> None:
        """The file is open."""
        self.bot.waitUntil(lambda: self.window is not None and self.window.isVisible())
        self.settles()

    def settles(self) -> None:
        """Everything asked for is in the file and on the screen."""
        self.bot.waitUntil(self._has_the_keyboard)
        self.bot.waitUntil(lambda: self.window.desk.operations.idle)
        QApplication.processEvents()
        self.bot.waitUntil(turns.is_idle)
        QApplication.processEvents()

    def _has_the_keyboard(self) -> bool:
        """Whether keys go to the window or to a popup of it, which may come or go while one waits."""
        if QApplication.activePopupWidget() is not None or self.window.isActiveWindow():
            return True
        self.window.activateWindow()  # the offscreen platform does not give the keyboard back when a popup goes
        return False

    def presses(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, where the keyboard is."""
        where = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        self.bot.keyClick(where, key, modifiers)
        self.settles()


class Typist(Person):
    """Presses keys where the keyboard is, and looks at what is seen."""

    def types(self, text: str) -> None:
        """Letters, where the keyboard is."""
        self.settles()
        self.bot.waitUntil(lambda: QApplication.focusWidget() is not None)  # Qt aborts where nobody listens
        self.bot.keyClicks(QApplication.focusWidget(), text)

    def tabs_to(self, name: str, *, back: bool = False) -> None:
        """Tab, on or back, until the keyboard is on something of this name."""
        seen: list[str] = []
        for _ in range(_AROUND):
            if self.is_on(name):
                return
            seen.append(self.place)
            self.presses(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name!r}; it comes to {seen}")

    def is_on(self, name: str) -> bool:
        """Whether the keyboard is on something of this name."""
        return self.place == name

    @property
    def place(self) -> str:
        """What a screen reader would call where the keyboard is."""
        now = QApplication.focusWidget()
        if now is None:
            return ""
        return now.accessibleName() or (now.text() if isinstance(now, QAbstractButton) else "") or type(now).__name__

    @property
    def toast(self) -> str:
        """The last message."""
        return str(self.window.toast.text)

    def sees(self, text: str) -> bool:
        """Whether a text stands on a label that is seen."""
        labels: list[QWidget] = self.window.findChildren(QLabel)
        return any(text in label.text() for label in labels if isinstance(label, QLabel) and label.isVisible())
