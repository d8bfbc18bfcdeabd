"""What takes several steps in a row to come to anything: a line written down, an audience put together, a coupon."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from ui.window import Window

LINES = (
    "Ana 2 cakes tomorrow", "Lena Roth 0221 4710298 booking tool for 12 call fri 10:30", "bo@example.org a scarf",
    "call ana@example.org back next week", "Müller & Söhne, 40 chairs, visit 31.2.", "sold 3 cups to Cleo 45",
    "?", "  ", "متجر +49 221 4710298 كعك", "tomorrow tomorrow tomorrow", "Ana Ana Ana wants Ana", "cake " * 60,
)  # fmt: skip
NAMES = ("Regulars", "<b>Near</b>", "Those who asked for a cake and never came back to fetch it", "", "Regulars")
VALUES = ("regular", "90", "Cork", "-5", "next", "a lot", "12.06.2026", '"New Ross"', "")
_MANY = 60
"""Codes to choose from."""


def write_down(window: Window, chance: random.Random) -> str:
    """A line from anywhere: typed, corrected in what was understood, entered, or left as it stands."""
    if not _begins(window, "capture"):
        return "could not write down a line"
    line = chance.choice(LINES)
    type_text(window, line)
    keys = chance.choice(("enter", "enter enter", "down enter enter", "tab space enter", "tab tab down", "escape", ""))
    _press_all(window, keys)
    return f"wrote down {line[:20]!r} {keys}"


def redeem(window: Window, chance: random.Random) -> str:
    """A code that there is, or one like it: looked up, redeemed for someone, sold with, or left."""
    codes = [row.code for row in window.desk.workspace.coupons.every_code().page(0, _MANY)]
    if not codes or not _begins(window, "redeem"):
        return "no coupon to redeem"
    code = chance.choice(codes)
    said = chance.choices((code, code.lower(), f"{code[:-1]}A", code[1:]), (6, 2, 1, 1))[0]
    type_text(window, said)
    keys = chance.choice(("enter", "enter enter", "enter enter enter", "enter sell", "enter tab tab", "escape"))
    _press_all(window, keys)
    return f"redeemed {said!r} {keys}"


def compose(window: Window, chance: random.Random) -> str:
    """A new audience: its name, conditions that are added, chosen, filled and taken away, and Enter or not."""
    if not _begins(window, "new_audience"):
        return "could not begin an audience"
    page: Any = window.page("audiences")
    type_text(window, chance.choice(NAMES))
    done: list[str] = []
    for _ in range(chance.randint(1, 6)):
        parts = list(_parts(page.composer))
        if not parts:
            break
        done.append(_use(window, chance.choice(parts), chance))
    keys = chance.choice(("enter", "enter enter", "escape", ""))
    _press_all(window, keys)
    return f"composed an audience: {', '.join(done)} {keys}"


def type_text(window: QWidget, text: str) -> None:
    """Every letter to whoever has the keyboard: a field may go, or give it away, while one types.

    One after the other, as they come from a keyboard: the window looks at what else came in between two of them.
    """
    for letter in text:  # QTest knows the letters of an English keyboard only
        target = QApplication.focusWidget() or window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        QApplication.processEvents()


def _begins(window: Window, name: str) -> bool:
    """Start it by its key, where the window takes one."""
    action = window.actions_.by_name[name]
    if not action.isEnabled() or QApplication.activeModalWidget() is not None:
        return False
    action.trigger()
    QApplication.processEvents()
    return True


def _parts(root: QWidget) -> Iterator[QWidget]:
    """What of a slip can be used."""
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        yield from (part for part in root.findChildren(kind) if part.isVisible() and part.isEnabled())


def _use(window: Window, part: QWidget, chance: random.Random) -> str:
    said = f"{type(part).__name__} {part.accessibleName()!r}"
    if isinstance(part, QAbstractButton):
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)
    elif isinstance(part, QComboBox):
        part.setFocus()
        for _ in range(chance.randint(1, 5)):
            QTest.keyClick(part, Qt.Key.Key_Down)
    else:
        part.setFocus()
        type_text(window, chance.choice(VALUES))
    QApplication.processEvents()
    return said


def _press_all(window: QWidget, keys: str) -> None:
    known = {"enter": Qt.Key.Key_Return, "tab": Qt.Key.Key_Tab, "down": Qt.Key.Key_Down, "escape": Qt.Key.Key_Escape}
    known |= {"space": Qt.Key.Key_Space, "sell": Qt.Key.Key_Return}
    for key in keys.split():
        modifier = Qt.KeyboardModifier.ControlModifier if key == "sell" else Qt.KeyboardModifier.NoModifier
        QTest.qWait(20)  # an answer of another thread may be on its way
        where = QApplication.activePopupWidget() or QApplication.focusWidget() or window
        QTest.keyClick(where, known[key], modifier)
        QApplication.processEvents()
