"""New colours, put on by what is seen; everything else puts them on when it is shown.

Qt dresses every widget there is anew, seen or not, in one go. After a day's work that are thousands, and the window
would answer nobody for seconds. Qt leaves out what was never dressed or has a style of its own; so widgets are marked
as both until it is their turn.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.kit import turns
from ui.kit.page_stack import page_stacks

_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle
_BELOW = Qt.FindChildOption.FindDirectChildrenOnly
_TURN = 0.025
"""Seconds of dressing in one turn of the event loop."""
_AT_ONCE = 0.008
"""Seconds of dressing what is shown, before the rest goes on in turns: what it shows is read in the same moment."""


class Dressing(QObject):
    """Dresses an application: its window's frame at once, page and other windows in turns, what is hidden later."""

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
        inside = {root: list(_shown(root)) for root in _roots()}
        for widgets in inside.values():
            for widget in widgets:
                _pass_by(widget)
        dress()
        for root in inside:
            root.setUpdatesEnabled(False)  # it turns as a whole
        self._in_turns(inside)

    def _in_turns(self, inside: Mapping[QWidget, list[QWidget]]) -> None:
        left = ((root, widget) for root, widgets in inside.items() for widget in (*widgets, None))
        turns.later(self, lambda: self._take_turn(left))

    def _take_turn(self, left: Iterator[tuple[QWidget, QWidget | None]], *, at_once: bool = False) -> None:
        """Dress as much as there is time for, and the rest in further turns."""
        until = time.monotonic() + (_AT_ONCE if at_once else _TURN)
        for root, widget in left:
            if widget is None and not at_once:  # much was dressed: all of it is painted in a turn of its own
                turns.later(self, lambda: self._show_again(root, left))  # noqa: B023
                return
            if widget is None and isValid(root):
                root.setUpdatesEnabled(True)
            elif widget is not None and isValid(widget):
                self._dress(widget)
            if time.monotonic() > until:
                turns.later(self, lambda: self._take_turn(left))
                return

    def _show_again(self, root: QWidget, left: Iterator[tuple[QWidget, QWidget | None]]) -> None:
        if isValid(root):
            root.setUpdatesEnabled(True)
        turns.later(self, lambda: self._take_turn(left))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Dress what is about to be shown."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            self._dress_whole(watched)
        return super().eventFilter(watched, event)

    def _dress_whole(self, root: QWidget) -> None:
        """Dress a widget and what is shown with it, but first what it takes its colours from.

        Where that takes long it goes on in further turns, and what was seen before stays until all of it is done.
        """
        while not root.isWindow() and (parent := root.parentWidget()) is not None and _waits(parent):
            root = parent
        left = ((root, widget) for widget in (*_shown(root), None))
        root.setUpdatesEnabled(False)
        self._take_turn(left, at_once=True)

    def _dress(self, widget: QWidget) -> None:
        """Dress one, and have those within it that are hidden dressed when they are shown."""
        _dress(widget)
        for part in _parts(widget):
            if part.isHidden() and _waits(part):
                part.installEventFilter(self)


def _roots() -> list[QWidget]:
    """What is seen and may wait for some turns: the page of the window one works in, then the other windows."""
    now = QApplication.activeWindow()
    pages = [page for stack in page_stacks() if (page := stack.currentWidget()) is not None and page.isVisible()]
    near = [page for page in pages if now is None or page.window() is now]
    others = {page.window() for page in pages} - {page.window() for page in near}
    return [*near, *others]


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
