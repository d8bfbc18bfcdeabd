"""How the parts of a record are put under each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.kit.buttons import button
from ui.kit.text import TextRole, label

_LEVELS = 10
"""Layouts within layouts: rounds until what is scrolled is as high as what was opened in it."""


def section(title: str, widget: QWidget) -> QVBoxLayout:
    """A heading with what stands under it."""
    made = QVBoxLayout()
    made.setSpacing(8)
    made.addWidget(label(title, TextRole.HEADING))
    made.addWidget(widget)
    return made


def put(where: QWidget, widget: QWidget) -> None:
    """Add a widget to the layout of another."""
    layout = where.layout()
    assert layout is not None
    layout.addWidget(widget)


def put_button(
    where: QWidget, text: str, icon: str, slot: Callable[[], Any], *, make: Callable[..., QPushButton] = button
) -> QPushButton:
    """Add a button that does something; `make` gives it its look (`button`, `primary`, `quiet`)."""
    made = make(text, icon=icon)
    made.clicked.connect(slot)
    put(where, made)
    return made


def bring_into_view(widget: QWidget) -> None:
    """Scroll the panel around a widget, once it is laid out, so that all of the widget is seen."""

    def scroll() -> None:
        for _ in range(_LEVELS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        around = widget.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea) and widget.isVisible():
            around.ensureWidgetVisible(widget, 0, 12)
            now: QWidget | None = widget.window().focusWidget()
            if now is not None and widget.isAncestorOf(now):  # it may be too high to be seen whole
                around.ensureWidgetVisible(now, 0, 24)

    QTimer.singleShot(0, widget, scroll)
