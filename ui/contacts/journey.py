"""The way of a contact on one line: from the first touch to each sale, a dot for all that happened between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import clock
from ui.kit import days, fonts, icons, tokens
from ui.kit.text import as_tooltip, draw_line
from ui.kit.tokens import TINY
from ui.kit.words import listed, tr
from ui.record.timeline import TimelineItem

_SALE, _DOT, _LEAST = 11.0, 5.0, 13.0
"""Radius of a sale and of anything else, and the distance that two dots keep, in logical pixels."""

_LINE, _DAYS, _HEIGHT, _SIDE = 18.0, 52, 70, 14.0
"""Where the line stands, where the days below it end, how high all is with the words, and the room at both ends."""


@dataclass(frozen=True, slots=True)
class Dot:
    """One place on the line: what happened there, several things where there is no room for each."""

    x: float
    items: tuple[TimelineItem, ...]

    @property
    def is_sale(self) -> bool:
        """Whether something was bought."""
        return any(is_sale(item) for item in self.items)

    @property
    def item(self) -> TimelineItem:
        """What it stands for: a sale before anything else, else what happened first."""
        return next((item for item in self.items if is_sale(item)), self.items[0])

    def said(self) -> str:
        """All of it in words."""
        told = [_said(item) for item in self.items[:6]]
        if len(self.items) > 6:
            told.append(tr("and %n more", len(self.items) - 6))
        return "\n".join(told)


class Journey(QWidget):
    """The line. Arrow keys walk along it, Enter or a click opens what can be opened: opened(kind, key)."""

    opened = Signal(str, object)

    def __init__(self) -> None:
        """Start without a way; it is hidden then."""
        super().__init__()
        self._items: tuple[TimelineItem, ...] = ()
        self._dots: list[Dot] = []
        self._at = 0
        self._all = ""
        self._pointed: Dot | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def dots(self) -> tuple[Dot, ...]:
        """What is drawn, from the beginning on."""
        return tuple(self._dots)

    def set_items(self, items: Sequence[TimelineItem]) -> None:
        """Show what happened, in any order; fewer than two things are no way."""
        known = tuple(sorted((item for item in items if item.day is not None), key=lambda item: item.day or date.min))
        # What happened on one day came newest first; on the line it stands as it happened.
        known = tuple(
            item
            for day in dict.fromkeys(item.day for item in known)
            for item in reversed([each for each in known if each.day == day])
        )
        if known != self._items:
            self._items = known
            self._at = 0
            self._pointed = None
            self._lay()
        self.setVisible(len(known) > 1)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as there is room."""
        return QSize(320, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrow if need be."""
        return QSize(120, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Spread the dots anew."""
        super().resizeEvent(event)
        self._lay()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw line, dots, and the days of the first touch and of the sales as far as there is room."""
        if not self._dots:
            return
        now = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(now.line_strong), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        first, last = self._x(self._dots[0]), self._x(self._dots[-1])
        painter.drawLine(QPointF(first, _LINE), QPointF(last, _LINE))
        for number, dot in enumerate(self._dots):
            self._draw_dot(painter, dot, now, chosen=self.hasFocus() and number == self._at)
        self._draw_days(painter, now)
        self._draw_words(painter, now)

    def event(self, event: QEvent) -> bool:
        """Tell what a dot is."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            dot = self._dot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), as_tooltip(dot.said()) if dot else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show a hand where something opens."""
        dot = self._dot_at(event.position())
        if dot is not self._pointed:
            self._pointed = dot
            self.update()
        opens = dot is not None and dot.item.key is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._pointed = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open what stands there."""
        dot = self._dot_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or dot is None:
            event.ignore()
            return
        self._go(self._dots.index(dot))
        self._open(dot)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Walk along, or open."""
        ahead = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Right: ahead, Qt.Key.Key_Left: -ahead, Qt.Key.Key_Home: -9_999, Qt.Key.Key_End: 9_999}
        step = steps.get(Qt.Key(event.key()))
        if step and self._dots:
            self._go(self._at + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._dots:
            self._open(self._dots[self._at])
        else:
            super().keyPressEvent(event)

    def _go(self, number: int) -> None:
        self._at = max(0, min(len(self._dots) - 1, number))
        self._say()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._dots[self._at].said()))
        self.update()

    def _open(self, dot: Dot) -> None:
        if dot.item.key is not None:
            self.opened.emit(dot.item.kind, dot.item.key)

    def _say(self) -> None:
        sales = sum(is_sale(item) for item in self._items)
        count = tr("1 sale") if sales == 1 else tr("%n sales", sales)
        first, today, number = self._items[0].day, clock.today(), len(self._items)
        if number == 1:
            steps = tr("Journey: 1 step, {day}").format(day=days.shown_short(first, today))
        elif first == today:
            steps = tr("Journey: %n steps today", number)
        else:
            steps = tr("Journey: %n steps since {day}", number).format(day=days.shown_short(first, today))
        self._all = listed((steps, count))
        self.setAccessibleName(self._all)
        self.setAccessibleDescription(self._dots[self._at].said())

    def _lay(self) -> None:
        """Put the dots where their days lie, apart from each other; where there is no room some stand as one."""
        if not self._items:
            self._dots = []
            return
        room = max(40.0, self.width() - 2 * _SIDE)
        groups = _gathered(self._items, int(room // _LEAST) + 1)
        first, last = _day(groups[0]), _day(groups[-1])
        span = max(1, (last - first).days)
        wanted = [(_day(group) - first).days / span * room for group in groups]
        self._pointed = None
        self._dots = [Dot(_SIDE + x, group) for x, group in zip(_apart(wanted, groups, room), groups, strict=True)]
        self._at = min(self._at, len(self._dots) - 1)
        self._say()
        self.update()

    def _x(self, dot: Dot) -> float:
        return self.width() - dot.x if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else dot.x

    def _dot_at(self, place: QPointF) -> Dot | None:
        near = min(self._dots, key=lambda dot: abs(self._x(dot) - place.x()), default=None)
        if near is None or abs(self._x(near) - place.x()) > _SALE + 2 or abs(place.y() - _LINE) > _SALE + 6:
            return None
        return near

    def _draw_dot(self, painter: QPainter, dot: Dot, now: tokens.Tokens, *, chosen: bool) -> None:
        centre = QPointF(self._x(dot), _LINE)
        shade = now.shade(str(dot.item.tone))
        radius = _SALE if dot.is_sale else _DOT
        if chosen:
            painter.setPen(QPen(QColor(now.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius + 3, radius + 3)
        # A ring of paper keeps dots apart that stand close.
        painter.setPen(QPen(QColor(now.surface), 2))
        painter.setBrush(QColor(shade.tint if dot.is_sale else shade.fill))
        painter.drawEllipse(centre, radius, radius)
        if dot.is_sale:
            area = QRectF(centre.x() - 7, centre.y() - 7, 14, 14)
            icons.paint(painter, dot.item.icon, area, shade.text)
        elif len(dot.items) > 1:
            painter.setBrush(QColor(now.surface))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(centre, 1.5, 1.5)

    def _draw_days(self, painter: QPainter, now: tokens.Tokens) -> None:
        font = fonts.font(TINY)
        painter.setFont(font)
        painter.setPen(QColor(now.muted))
        metrics = QFontMetricsF(font)
        taken: list[tuple[float, float]] = []
        told = [self._dots[0], *(dot for dot in reversed(self._dots[1:]) if dot.is_sale), self._dots[-1]]
        for dot in told:
            text = days.shown_short(dot.item.day, clock.today())
            width = metrics.horizontalAdvance(text) + 2
            left = min(max(0.0, self._x(dot) - width / 2), self.width() - width)
            if any(left < end + 6 and start < left + width + 6 for start, end in taken):
                continue
            taken.append((left, left + width))
            area = QRectF(left, _DAYS - metrics.height() - 2, width, metrics.height() + 2)
            draw_line(painter, area, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_words(self, painter: QPainter, now: tokens.Tokens) -> None:
        """What the dot under the mouse or the keyboard is, else all of them in few words."""
        dot = self._pointed or (self._dots[self._at] if self.hasFocus() else None)
        text = self._all if dot is None else " · ".join(dot.said().split("\n"))
        painter.setPen(QColor(now.muted if dot is None else now.text))
        area = QRectF(0, _DAYS, self.width(), _HEIGHT - _DAYS)
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        draw_line(painter, area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)


def is_sale(item: TimelineItem) -> bool:
    """Whether something was bought."""
    return item.icon == "trophy"


def _day(group: tuple[TimelineItem, ...]) -> date:
    return group[0].day or date.min


def _gathered(items: Sequence[TimelineItem], most: int) -> list[tuple[TimelineItem, ...]]:
    """At most so many groups of neighbours; those closest in time are put together first."""
    groups: list[tuple[TimelineItem, ...]] = [(item,) for item in items]
    while len(groups) > max(2, most):
        gaps = [
            (
                _weight(groups[place]) + _weight(groups[place + 1]),
                (_day(groups[place + 1]) - _day(groups[place])).days,
                place,
            )
            for place in range(len(groups) - 1)
        ]
        _, _, place = min(gaps)
        groups[place : place + 2] = [groups[place] + groups[place + 1]]
    return groups


def _weight(group: tuple[TimelineItem, ...]) -> int:
    """How unwillingly a group is put together with another: sales stand alone as long as they can."""
    return len(group) + 50 * any(is_sale(item) for item in group)


def _apart(wanted: Sequence[float], groups: Sequence[tuple[TimelineItem, ...]], room: float) -> list[float]:
    """Places near the wanted ones that keep their distance and stay within the room."""
    if len(wanted) < 2:
        return list(wanted)
    radius = [_SALE if any(is_sale(item) for item in group) else _DOT for group in groups]
    gaps = [max(_LEAST - 1, one + other + 2) for one, other in zip(radius, radius[1:], strict=False)]
    scale = min(1.0, room / sum(gaps))
    gaps = [gap * scale for gap in gaps]
    places = [wanted[0]]
    for want, gap in zip(wanted[1:], gaps, strict=True):
        places.append(max(want, places[-1] + gap))
    over = room
    for number in range(len(places) - 1, -1, -1):
        places[number] = min(places[number], over)
        over = places[number] - (gaps[number - 1] if number else 0)
    return places


def _said(item: TimelineItem) -> str:
    day = days.shown(item.day) if item.day else ""
    text = " ".join(item.text.split())
    return ": ".join(part for part in (day, " · ".join(part for part in (item.title, text[:120]) if part)) if part)
