"""One figure to look at and to press: it opens the rows behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.figures.tiles import Group, TileWords, TileWriter
from ui.kit import fonts, tokens
from ui.kit.row_delegate import hat_of
from ui.kit.text import ElidedLabel, Label, TextRole, label, plain_tooltip
from ui.kit.tokens import TINY, Tone

LEAST = 160
"""Logical pixels of a tile below which a row holds fewer of them."""


class Tile(QAbstractButton):
    """Name, value, what it rests on, how it changed. Pressed by mouse, Enter or Space."""

    def __init__(self, *, large: bool) -> None:
        """Without a figure yet."""
        super().__init__()
        self.name = ""
        self._name = label("", TextRole.CAPTION, wrap=True)
        self._value = ElidedLabel("", TextRole.FIGURE if large else TextRole.HEADING)
        self._basis = label("", TextRole.CAPTION, wrap=True)
        self._change = label("", TextRole.CAPTION, wrap=True)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(8, 6, 8, 6)
        self._lines.setSpacing(0)
        for part in self.parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._lines.addWidget(part)
        self._lines.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def parts(self) -> tuple[Label, ...]:
        """Its lines from the top."""
        return self._name, self._value, self._basis, self._change

    def show_words(self, words: TileWords) -> None:
        """Show a figure."""
        self.name = words.name
        lower = (words.basis, words.change) if words.basis else (words.change, "")
        for part, text in zip(self.parts, (words.title, words.value, *lower), strict=True):
            part.setText(text or " ")  # an empty line keeps its height, so that rows stand in line
        tone = {Tone.GOOD: TextRole.GOOD, Tone.BAD: TextRole.BAD}.get(words.tone, TextRole.CAPTION)
        for part in self.parts[2:]:
            part.set_role(tone if part.text() == words.change else TextRole.CAPTION)
            part.setFont(fonts.font(TINY))
        self.setAccessibleName(words.spoken)
        plain_tooltip(self, words.tells)
        for part in self.parts:
            part.setToolTip("")  # the tile tells all of it

    def sizeHint(self) -> QSize:  # noqa: N802
        """Of the height of its lines; narrower, they break and it grows."""
        return QSize(LEAST, self._lines.heightForWidth(LEAST))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """A value of some digits."""
        return QSize(96, self._lines.minimumSize().height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Look alive when it is switched."""
        super().changeEvent(event)
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
