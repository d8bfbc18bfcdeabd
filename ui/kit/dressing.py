"""New colours, put on by what is seen; everything else puts them on when it is shown.

Qt dresses every widget there is anew, seen or not, in one go. After a day's work that are thousands, and the window
would answer nobody for seconds. Qt leaves out what was never dressed or has a style of its own; so widgets are marked
as both until it is their turn.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.kit.page_stack import page_stacks

_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle
_BELOW = Qt.FindChildOption.FindDirectChildrenOnly
_TURN = 0.025
"""Seconds of dressing in one turn of the event loop."""


class Dressing(QObject):
    """Dresses an application: the frames of its windows at once, their pages in turns, what is hidden when shown."""

    def __init__(self, app: QApplication) -> None:
        """Lives as long as the application."""
        super().__init__(app)

    def change(self, dress: Callable[[], object]) -> None:
        """Let `dress` change style and palette of the application, seen by as few widgets as may be."""
        for widget in QApplication.allWidgets():
            if not widget.isVisible() and widget.testAttribute(_POLISHED):
                _pass_by(widget)
                if widget.isHidden():
                    widget.installEventFilter(self)
        seen = [page for stack in page_stacks() if (page := stack.currentWidget()) is not None and page.isVisible()]
        inside = {page: list(_shown(page)) for page in seen}
        for widgets in inside.values():
            for widget in widgets:
                _pass_by(widget)
        dress()
        for page, widgets in inside.items():
            page.setUpdatesEnabled(False)  # it turns as a whole
            _in_turns(page, widgets)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Dress what is about to be shown."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            self._dress_whole(watched)
        return super().eventFilter(watched, event)

    def _dress_whole(self, root: QWidget) -> None:
        """Dress a widget and what is shown with it, but first what it takes its colours from."""
        while not root.isWindow() and (parent := root.parentWidget()) is not None and _waits(parent):
            root = parent
        for widget in _shown(root):
            _dress(widget)
            for part in _parts(widget):
                if part.isHidden() and _waits(part):
                    part.installEventFilter(self)


def _in_turns(page: QWidget, widgets: list[QWidget]) -> None:
    left = iter(widgets)

    def take_turn() -> None:
        until = time.monotonic() + _TURN
        for widget in left:
            if isValid(widget):
                _dress(widget)
            if time.monotonic() > until:
                QTimer.singleShot(0, page, take_turn)
                return
        page.setUpdatesEnabled(True)

    QTimer.singleShot(0, page, take_turn)


def _pass_by(widget: QWidget) -> None:
    widget.setAttribute(_POLISHED, False)
    widget.setAttribute(_OWN_STYLE, True)


def _waits(widget: QWidget) -> bool:
    return widget.testAttribute(_OWN_STYLE)


def _dress(widget: QWidget) -> None:
    if not _waits(widget):
        return
    widget.setAttribute(_OWN_STYLE, False)
    style = widget.style()
    style.unpolish(widget)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_SetPalette):
        widget.setPalette(QPalette())  # those of the application, which have changed
    style.polish(widget)
    widget.setAttribute(_POLISHED)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _shown(root: QWidget) -> Iterator[QWidget]:
    """A widget and those within it that are not hidden, those around others before them."""
    yield root
    for part in _parts(root):
        if not part.isHidden():
            yield from _shown(part)


def _parts(widget: QWidget) -> list[QWidget]:
    return [part for part in widget.findChildren(QWidget, options=_BELOW) if not part.isWindow()]
