"""Let Tab go as the eye does: from top to bottom, and along the line of reading, whatever was built first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

LINE = 12
"""Logical pixels: widgets whose middles are closer than this stand on one line."""


_BY_TAB = frozenset({Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus})
"""Looked up, since asking a flag takes longer, and thousands of widgets are asked at every Tab."""


def order_by_eye(whole: QWidget) -> list[QWidget]:
    """Chain everything in `whole` that Tab can reach in the order in which it is seen; gives that order back."""
    reached = [
        widget
        for widget in whole.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisibleTo(whole)
        and widget.window() is whole.window()  # not what stands in a menu or calendar that is open
    ]
    reached = _by_eye(whole, reached)
    for before, after in zip(reached, reached[1:], strict=False):
        QWidget.setTabOrder(before, after)
    return reached


def order_around(whole: QWidget, parts: Sequence[QWidget]) -> None:
    """Chain what stands around some parts by eye, and each of them as one with it: Tab keeps its order within them."""
    inside = set(whole.findChildren(QWidget))
    reached = [each for each in _chain(whole.window()) if each in inside and _stops(each) and each.isVisibleTo(whole)]
    within = {part: [each for each in reached if each is part or part.isAncestorOf(each)] for part in parts}
    held = {each for stops in within.values() for each in stops}
    units = [each for each in reached if each not in held] + [part for part, stops in within.items() if stops]
    _put([stop for unit in _by_eye(whole, units) for stop in within.get(unit, [unit])], reached)


def order_in_columns(whole: QWidget, columns: Sequence[QWidget]) -> None:
    """As `order_by_eye`, but each of some columns beside each other as one: down the first, then down the next."""
    for column in columns:
        order_by_eye(column)
    order_around(whole, columns)


def order_with_late(whole: QWidget, part: QWidget, late: Sequence[QWidget]) -> None:
    """As `order_by_eye`, but to some widgets only after all of a part, such as buttons that stand above the fields."""
    reached = order_by_eye(whole)
    early = [each for each in reached if each not in late]
    end = max((number for number, each in enumerate(early, 1) if part.isAncestorOf(each)), default=0)
    _put([*early[:end], *(each for each in late if each in reached), *early[end:]], reached)


class EyeOrder(QWidget):
    """The inside of a window: Tab comes to what stands below its pages after them, though they are made later."""

    def __init__(self, *below: QWidget) -> None:
        """Know what stands there, from top to bottom."""
        super().__init__()
        self._below = below

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: N802
        """Go on by the order in which all stands now."""
        if not self._is_in_order():
            self._order()
        return step(self.window(), following=following)

    def _is_in_order(self) -> bool:
        """Whether the last stop of all is below: what is made later comes to the end of the chain."""
        window = self.window()
        last = window.previousInFocusChain()
        while last is not None and last is not window and not _stops(last):
            last = last.previousInFocusChain()
        return bool(self._below) and last is not None and self._below[-1].isAncestorOf(last)

    def _order(self) -> None:
        place = {each: at for at, part in enumerate(self._below, 1) for each in part.findChildren(QWidget)}
        reached = [each for each in _chain(self.window()) if _stops(each)]
        _put(sorted(reached, key=lambda each: place.get(each, 0)), reached)


def step(window: QWidget, *, following: bool) -> bool:
    """Put the keyboard on the next or the previous stop of the chain; false: there is none.

    As Qt does it, but past whatever only passes the keyboard on, such as a field around its line: `order_by_eye`
    chains the lines, so the fields lie in the chain where they were, and Qt would stop at them too.
    """
    every = QGuiApplication.styleHints().tabFocusBehavior() is Qt.TabFocusBehavior.TabFocusAllControls
    wanted = Qt.FocusPolicy.TabFocus if every else Qt.FocusPolicy.StrongFocus
    now: QWidget | None = window.focusWidget()
    begun = window if now is None else now
    widget = _beside(begun, following)
    while widget is not None and widget is not begun:
        stops = widget.focusPolicy() & wanted == wanted and widget.focusProxy() is None
        if stops and widget.isEnabled() and widget.isVisibleTo(window):
            widget.setFocus(Qt.FocusReason.TabFocusReason if following else Qt.FocusReason.BacktabFocusReason)
            return True
        widget = _beside(widget, following)
    return False


def _chain(window: QWidget) -> Iterator[QWidget]:
    """All that Qt has chained in a window."""
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        yield widget
        widget = widget.nextInFocusChain()


def _stops(widget: QWidget) -> bool:
    return widget.focusPolicy() in _BY_TAB and widget.focusProxy() is None


def _put(wanted: list[QWidget], now: list[QWidget]) -> None:
    """Chain widgets, unless they are already."""
    if wanted != now:
        for before, after in zip(wanted, wanted[1:], strict=False):
            QWidget.setTabOrder(before, after)


def _beside(widget: QWidget, following: bool) -> QWidget | None:
    return widget.nextInFocusChain() if following else widget.previousInFocusChain()


def _by_eye(whole: QWidget, widgets: list[QWidget]) -> list[QWidget]:
    """Line by line; a line begins with its highest widget and holds all whose middles are not much lower."""
    mirrored = whole.layoutDirection() is Qt.LayoutDirection.RightToLeft
    middles = [
        (widget.mapTo(whole, QPoint(widget.width() // 2, min(widget.height(), 40) // 2)), widget) for widget in widgets
    ]
    middles.sort(key=lambda each: each[0].y())
    lines: list[list[tuple[int, QWidget]]] = []
    top = 0
    for middle, widget in middles:
        if not lines or middle.y() - top >= LINE:
            lines.append([])
            top = middle.y()
        lines[-1].append((-middle.x() if mirrored else middle.x(), widget))
    return [widget for line in lines for _, widget in sorted(line, key=lambda each: each[0])]
