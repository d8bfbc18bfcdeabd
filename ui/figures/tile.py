"""One figure to look at and to press: it opens the rows behind it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from ui.figures.tiles import Group, TileWords, TileWriter
from ui.kit import fonts, tokens
from ui.kit.pressing import PressedByEnter
from ui.kit.row_delegate import hat_of
from ui.kit.text import draw_line, draw_lines, plain_tooltip
from ui.kit.tokens import LARGE, TINY, TITLE, Tone

LEAST = 160
"""Logical pixels of a tile below which a row holds fewer of them."""
_BESIDE, _ABOVE = 8, 6
"""Logical pixels free around its lines."""
_BEGIN = Qt.AlignmentFlag.AlignLeading


@dataclass(frozen=True, slots=True)
class TileLine:
    """One text of a tile: its size and weight; it wraps, or is cut with an ellipsis."""

    size: int
    weight: QFont.Weight = QFont.Weight.Normal
    wraps: bool = True

    def height(self, text: str, width: int) -> int:
        """Logical pixels it takes at a width; an empty one as much as a line, so that rows stand in line."""
        metrics = fonts.metrics(self.size, self.weight)
        if not self.wraps or not text:
            return metrics.height()
        return metrics.boundingRect(QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, text).height()

    def paint(self, painter: QPainter, area: QRect, text: str) -> None:
        """Draw it in the colour of the pen."""
        painter.setFont(fonts.shared(self.size, self.weight))
        if self.wraps:
            draw_lines(painter, QRectF(area), _BEGIN | Qt.AlignmentFlag.AlignTop, text)
        else:
            cut = fonts.elided(text, area.width(), self.size, self.weight)
            draw_line(painter, QRectF(area), _BEGIN | Qt.AlignmentFlag.AlignVCenter, cut)


class Tile(PressedByEnter, QAbstractButton):
    """Name, value, what it rests on, how it changed. Pressed by mouse, Enter or Space.

    Painted: labels for all of them would be a hundred widgets on one page.
    """

    def __init__(self, *, large: bool) -> None:
        """Without a figure yet."""
        super().__init__()
        self.name = ""
        self.texts = ("", "", "", "")
        """Name, value, and below it what it rests on and how it changed, or only one of them."""
        self.lines = (
            TileLine(TINY),
            TileLine(TITLE if large else LARGE, QFont.Weight.DemiBold, False),
            TileLine(TINY),
            TileLine(TINY),
        )
        self._change, self._tone = -1, Tone.NEUTRAL
        self._heights: dict[int, list[int]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_words(self, words: TileWords) -> None:
        """Show a figure."""
        self.name = words.name
        lower = (words.basis, words.change) if words.basis else (words.change, "")
        self.texts = (words.title, words.value, *lower)
        self._change, self._tone = (3 if words.basis else 2), words.tone
        self.setAccessibleName(words.spoken)
        self.setAccessibleDescription(words.change)
        plain_tooltip(self, words.tells)
        self._measure_anew()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Narrower, its lines break and it grows."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Of all its lines."""
        return sum(self.heights(width)) + 2 * _ABOVE

    def heights(self, width: int) -> list[int]:
        """Of each line in a tile of this width; a layout asks for the same ones again and again."""
        if width not in self._heights:
            room = width - 2 * _BESIDE
            self._heights[width] = [line.height(text, room) for line, text in zip(self.lines, self.texts, strict=True)]
        return self._heights[width]

    def sizeHint(self) -> QSize:  # noqa: N802
        """Of the height of its lines."""
        return QSize(LEAST, self.heightForWidth(LEAST))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """A value of some digits."""
        return QSize(96, sum(line.height("", 96) for line in self.lines) + 2 * _ABOVE)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Look alive when it is switched; measure anew in other letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._measure_anew()
        self.update()

    def _measure_anew(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A ground under the mouse, a ring with the keyboard."""
        now = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isDown() or self.underMouse():
            painter.setBrush(QColor(now.pressed if self.isDown() else now.hover))
            painter.drawRoundedRect(area, 6, 6)
        if self.hasFocus():
            colour = now.shade(hat_of(self)).fill if hat_of(self) else now.focus
            painter.setPen(QPen(QColor(colour), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 6, 6)
        self._paint_lines(painter, now)

    def _paint_lines(self, painter: QPainter, now: tokens.Tokens) -> None:
        colours = [now.muted, now.text, now.muted, now.muted]
        if self._tone in (Tone.GOOD, Tone.BAD):
            colours[self._change] = now.shade(self._tone).text
        painter.setLayoutDirection(self.layoutDirection())
        top, room = _ABOVE, self.width() - 2 * _BESIDE
        for line, text, colour, high in zip(self.lines, self.texts, colours, self.heights(self.width()), strict=True):
            painter.setPen(QColor(colour))
            line.paint(painter, QRect(_BESIDE, top, room, high), text)
            top += high


class TileGrid(QWidget):
    """Tiles in rows of equal columns, as many as there is room for; large ones first."""

    def __init__(self) -> None:
        """Without tiles."""
        super().__init__()
        self.tiles: dict[str, Tile] = {}
        self._large: list[Tile] = []
        self._small: list[Tile] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._columns = 0

    def set_group(self, group: Group) -> list[Tile]:
        """Make tiles for a group where it is another one; the new ones are given back."""
        if tuple(self.tiles) == (*group.large, *group.small):
            return []
        for tile in self.tiles.values():
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._large = [Tile(large=True) for _ in group.large]
        self._small = [Tile(large=False) for _ in group.small]
        self.tiles = dict(zip((*group.large, *group.small), (*self._large, *self._small), strict=True))
        self._columns = 0
        self._place()
        return list(self.tiles.values())

    def show_words(self, writer: TileWriter) -> None:
        """Fill the tiles."""
        for name, tile in self.tiles.items():
            tile.show_words(writer.tile(name))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Use the new width."""
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrow enough for two tiles."""
        return QSize(200, self._grid.minimumSize().height())

    def _place(self) -> None:
        columns = max(1, min(4, (self.width() + 8) // (LEAST + 8)))
        if columns == 3:
            columns = 2  # four in a row or two: a row of three leaves one alone
        if columns == self._columns:
            return
        self._columns = columns
        row = 0
        for tiles in (self._large, self._small):
            for place, tile in enumerate(tiles):
                self._grid.addWidget(tile, row + place // columns, place % columns)
            row += -(-len(tiles) // columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
