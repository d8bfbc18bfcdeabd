"""Buttons in their variants; their words are plain text, so an & is an &."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from core.activities import Hat
from ui.kit.icons import icon as drawn
from ui.kit.pressing import PushButton, ToolButton
from ui.kit.shortcuts import shown_keys
from ui.kit.text import plain_tooltip, without_mnemonic

_ICON = QSize(16, 16)
_BESIDE_TEXT = QSize(20, 16)
"""The icon is drawn as high as this is; the width keeps it off the words."""

BEFORE_ICON = 12
"""Logical pixels from the edge of a quiet button to its icon."""


def primary(text: str, *, icon: str = "", hat: Hat | None = None) -> QPushButton:
    """The one button that a page or panel is about; it takes the colour of the hat around it."""
    return _button(text, "primary", icon, "on:neutral", hat)


def button(text: str, *, icon: str = "") -> QPushButton:
    """An ordinary button."""
    return _button(text, "plain", icon, "text", None)


def quiet(text: str, *, icon: str = "") -> QPushButton:
    """A button that stays in the background until the mouse or the keyboard comes by."""
    return _button(text, "quiet", icon, "muted", None)


def danger(text: str, *, icon: str = "") -> QPushButton:
    """A button for what cannot easily be taken back."""
    return _button(text, "danger", icon, "bad", None)


def tool(icon: str, name: str, *, role: str = "muted", shortcut: str = "") -> QToolButton:
    """A button that is only an icon; its name is in the tooltip and read out, its key (as Qt reads it) beside it."""
    made = ToolButton()
    made.setIcon(drawn(icon, role))
    made.setIconSize(_ICON)
    made.setAccessibleName(name)
    plain_tooltip(made, f"{name}  ({shown_keys(shortcut)})" if shortcut else name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def stress(made: QPushButton, icon: str, *, whether: bool) -> None:
    """Make a button the one that a panel is about, or an ordinary one again."""
    kind = "primary" if whether else "plain"
    if made.property("kind") != kind:
        made.setProperty("kind", kind)
        made.setIcon(drawn(icon, "on:neutral" if whether else "text"))
        made.style().unpolish(made)
        made.style().polish(made)


def _button(text: str, kind: str, icon: str, role: str, hat: Hat | None) -> QPushButton:
    made = PushButton(without_mnemonic(text))
    made.setAccessibleName(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if hat is not None:
        made.setProperty("hat", str(hat))
    if icon:
        made.setIcon(drawn(icon, role))
        made.setIconSize(_BESIDE_TEXT)
    return made
