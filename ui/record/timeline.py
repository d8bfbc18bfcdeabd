"""What happened, newest first: one line a happening, along a rail, in the colours of the hat that did it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from core.activities import Hat
from core.ids import Id
from ui import clock
from ui.kit import days, digits, fonts, icons, tokens
from ui.kit.buttons import quiet
from ui.kit.sentences import in_turn
from ui.kit.text import TextRole, draw_line, draw_lines, label, plain_tooltip, without_mnemonic
from ui.kit.tokens import BODY, TINY, Tone
from ui.kit.words import listed, tr

FIRST = 12
"""Happenings shown until the person asks for older ones."""

_DISC, _GAP, _TOP, _BOTTOM, _LONGEST = 26, 12, 5, 9, 600


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One happening.

    icon: its name; tone: a `Tone`, a `Hat` or their word; title: a few words, text: what there is to tell;
    at: time of day if known; kind and key: the record that opens on a click, none where nothing does.
    """

    day: date | None
    icon: str
    tone: Tone | Hat | str
    title: str
    text: str = ""
    at: time | None = None
    kind: str = ""
    key: Id | None = None


class Timeline(QWidget):
    """A list of happenings; arrow keys walk along it, Enter or a click opens what can be opened.

    opened(kind, key): the person wants to see that record.
    """

    opened = Signal(str, object)

    def __init__(self, *, empty: str = "") -> None:
        """Start empty; `empty` is the sentence that is shown then, translated."""
        super().__init__()
        self._items: tuple[TimelineItem, ...] = ()
        self._rows: list[_Row] = []
        self._all = False
        self._empty = label(empty or tr("Nothing has happened yet."), TextRole.MUTED, wrap=True)
        self.older = quiet("", icon="chevron-down")
        self.older.clicked.connect(self._show_all)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._whole = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._empty)
        layout.addLayout(self._list)
        layout.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeading)
        self.setAccessibleName(tr("What happened"))
        self._lay()

    @property
    def rows(self) -> tuple[QAbstractButton, ...]:
        """The rows that are shown, top to bottom."""
        return tuple(self._rows)

    @property
    def items(self) -> tuple[TimelineItem, ...]:
        """All happenings, also those that are not shown yet."""
        return self._items

    def set_items(self, items: Sequence[TimelineItem], *, fresh: bool = False) -> None:
        """Show happenings, newest first; `fresh`: of another record, so older ones are folded away again."""
        if fresh:
            self._all = False
        self._items = tuple(items)
        self._lay()

    def _show_all(self) -> None:
        self._all = True
        self._lay()
        if len(self._rows) > FIRST:
            self._rows[FIRST].setFocus()

    def _lay(self) -> None:
        self._whole.setEnabled(False)  # once for all rows: Qt would lay out anew for each that comes into sight
        self._put_rows()
        self._whole.setEnabled(True)

    def _put_rows(self) -> None:
        shown = self._items if self._all else self._items[:FIRST]
        while len(self._rows) > len(shown):
            row = self._rows.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for number, item in enumerate(shown):
            if number == len(self._rows):
                self._rows.append(_Row(self))
                self._rows[-1].fit(self.width())
                self._list.addWidget(self._rows[-1])
                self._rows[-1].show()
            self._rows[number].show_item(item, last=number == len(self._items) - 1)
        if self._rows and not any(row.focusPolicy() is Qt.FocusPolicy.StrongFocus for row in self._rows):
            self._rows[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        hidden = len(self._items) - len(shown)
        self.older.setVisible(hidden > 0)
        text = tr("Show %n older", hidden)
        self.older.setText(without_mnemonic(text))
        self.older.setAccessibleName(text)
        self._empty.setVisible(not self._items)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Wrap anew."""
        super().resizeEvent(event)
        for row in self._rows:
            row.fit(self.width())

    def walk(self, row: _Row, step: int) -> None:
        """Give the keyboard to the row that stands so many rows away."""
        place = max(0, min(len(self._rows) - 1, self._rows.index(row) + step))
        row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._rows[place].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)


class _Row(QAbstractButton):
    """One happening, painted: a disc with an icon on the rail, title and day, the text below."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__(timeline)
        self._timeline = timeline
        self._item: TimelineItem | None = None
        self._last = False
        self._width = 0
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def show_item(self, item: TimelineItem, *, last: bool) -> None:
        """Show a happening; the rail ends at the last one."""
        if (item, last) == (self._item, self._last):
            return
        self._item, self._last = item, last
        self._fit()
        self.setAccessibleName(in_turn(item.title, _when(item), item.text))
        plain_tooltip(self, item.text if len(item.text) > _LONGEST else "")
        opens = item.key is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        self.update()

    def fit(self, width: int) -> None:
        """Be as high as a line for the title and as many as the text needs at a width.

        Told by the timeline once: layouts that may ask how high a row is at a width ask some hundred times.
        """
        if width != self._width:
            self._width = width
            self._fit()

    def _fit(self) -> None:
        text = self._text_height(self._width - _DISC - _GAP - 8)
        self.setFixedHeight(max(_DISC + 8, _TOP + _line(BODY) + text + _BOTTOM))

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as there is room."""
        return QSize(240, self.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrow if need be."""
        return QSize(120, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw everything."""
        if self._item is None:
            return
        now = tokens.current()
        shade = now.shade(str(self._item.tone) or None)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        self._ground(painter, now)
        disc = QRectF(self._mirrored(QRect(0, 3, _DISC, _DISC)))
        if not self._last:
            painter.fillRect(QRectF(disc.center().x() - 0.5, disc.bottom() + 3, 1, self.height()), QColor(now.line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.tint))
        painter.drawEllipse(disc)
        icons.paint(painter, self._item.icon, QRectF(disc.center().x() - 7, disc.center().y() - 7, 14, 14), shade.text)
        self._write(painter, now)

    def _ground(self, painter: QPainter, now: tokens.Tokens) -> None:
        area = QRectF(self._mirrored(QRect(_DISC + 4, 0, self.width() - _DISC - 4, self.height() - 2)))
        if self.underMouse() and self._item is not None and self._item.key is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.hover))
            painter.drawRoundedRect(area, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(now.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)

    def _write(self, painter: QPainter, now: tokens.Tokens) -> None:
        assert self._item is not None
        height = _line(BODY)
        left, right = _DISC + _GAP, self.width() - 8
        when = _when(self._item)
        small = fonts.font(TINY)
        taken = fonts.metrics(TINY).horizontalAdvance(when) + 2
        painter.setFont(small)
        painter.setPen(QColor(now.muted))
        beside = QRectF(self._mirrored(QRect(right - taken, _TOP, taken, height)))
        draw_line(painter, beside, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, when)
        strong = fonts.font(BODY, QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(QColor(now.text))
        room = max(20, right - left - taken - 8)
        title = fonts.metrics(BODY, QFont.Weight.DemiBold).elidedText(
            self._item.title, Qt.TextElideMode.ElideRight, room
        )
        above = QRectF(self._mirrored(QRect(left, _TOP, room, height)))
        draw_line(painter, above, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, title)
        if self._item.text:
            painter.setFont(fonts.font())
            painter.setPen(QColor(now.muted))
            body = self._mirrored(QRect(left, _TOP + height, right - left, self.height() - height))
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
            draw_lines(painter, QRectF(body), side, _short(self._item.text))

    def _text_height(self, width: int) -> int:
        if self._item is None or not self._item.text:
            return 0
        within = QRect(0, 0, max(40, width), 10_000)
        return fonts.metrics().boundingRect(within, _WRAP, _short(self._item.text)).height()

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _open(self) -> None:
        if self._item is not None and self._item.key is not None:
            self._timeline.opened.emit(self._item.kind, self._item.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Walk with the arrow keys, open with Enter."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -1_000, Qt.Key.Key_End: 1_000}.get(
            Qt.Key(event.key())
        )
        if step:
            self._timeline.walk(self, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """All of the row can be pressed."""
        return self.rect().contains(pos)


_WRAP = int(Qt.TextFlag.TextWordWrap)


def _line(size: int) -> int:
    return fonts.metrics(size).height()


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _when(item: TimelineItem) -> str:
    day = days.shown_short(item.day, clock.today()) if item.day else ""
    return listed((day, _time(item.at))) if item.at else day


def _time(at: time) -> str:
    return digits.clock(at)
