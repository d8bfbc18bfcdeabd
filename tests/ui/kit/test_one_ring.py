"""What has the keyboard wears one ring, of ours; Qt's grey box around the words is not drawn within it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.activities import Hat
from ui.kit.buttons import button, danger, primary, quiet, tool
from ui.kit.chips import ChipRow
from ui.kit.nav import NavButton
from ui.kit.pressing import CheckBox, PushButton, ToolButton
from ui.kit.theme import Scheme, Theme

_EDGE, _ROUND = 4, 6
"""Logical pixels of the ring and its corners, and of one that is round at its ends."""


def of_kind(made: QAbstractButton, kind: str) -> QAbstractButton:
    made.setProperty("kind", kind)
    return made


MAKERS: dict[str, Callable[[], QAbstractButton]] = {
    "primary": lambda: primary("Write it down", icon="plus"),
    "plain": lambda: button("Make coupons", icon="tag"),
    "quiet": lambda: quiet("Add a line", icon="plus"),
    "danger": lambda: danger("Delete"),
    "icon": lambda: tool("x", "Close"),
    "words of a tool": lambda: of_kind(_worded(), "quiet"),
    "chip": lambda: ChipRow([("new", "New")]).chip("new"),
    "tag": lambda: of_kind(PushButton("baker"), "tag"),
    "link": lambda: of_kind(PushButton("Ana Lopes"), "link"),
    "foot": lambda: of_kind(PushButton("Saved"), "foot"),
    "place": lambda: NavButton("Leads", "inbox"),
}


def _worded() -> ToolButton:
    made = ToolButton()
    made.setText("Earlier")
    return made


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("hat", [None, Hat.SALES])
@pytest.mark.parametrize("kind", MAKERS)
def test_nothing_within_the_ring_changes(
    kind: str, hat: Hat | None, scheme: Scheme, theme: Theme, qtbot: QtBot
) -> None:
    theme.choose(scheme)
    host, made = _shown(MAKERS[kind](), hat, qtbot)
    host.setFocus()
    without = _within(made, kind)

    qtbot.keyClick(host, Qt.Key.Key_Tab)

    assert made.hasFocus()
    assert _within(made, kind) == without


def test_the_words_of_a_box_to_tick_have_none_either(theme: Theme, qtbot: QtBot) -> None:
    host, box = _shown(CheckBox("Made"), None, qtbot)
    host.setFocus()
    without = _words(box)

    qtbot.keyClick(host, Qt.Key.Key_Tab)

    assert box.hasFocus()
    assert _words(box) == without


def _shown(made: QAbstractButton, hat: Hat | None, qtbot: QtBot) -> tuple[QWidget, QAbstractButton]:
    host = QWidget()
    host.setProperty("hat", str(hat) if hat else None)
    host.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QVBoxLayout(host).addWidget(made)
    qtbot.addWidget(host)
    with qtbot.waitActive(host):
        host.show()
    return host, made


def _within(made: QAbstractButton, kind: str) -> QImage:
    edge = _ROUND if kind in ("chip", "tag") else _EDGE
    return made.grab(made.rect().adjusted(edge, edge, -edge, -edge)).toImage()


def _words(box: QAbstractButton) -> QImage:
    return box.grab(box.rect().adjusted(20, 0, 0, 0)).toImage()
