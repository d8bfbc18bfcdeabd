"""Tables: heads on every page, money in straight columns, rows of any height, thousands of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reportlab.lib.colors import HexColor

from ui.kit.tokens import LIGHT
from ui.paper.block import Block
from ui.paper.stacks import Blank
from ui.paper.style import UNBOUNDED
from ui.paper.text import Text

GAP = 10.0
"""Between two columns, in points."""

_ABOVE, _BELOW = 2.1, 2.5  # inside a row
_DENSE = 0.25  # of these, in a dense table
_BREAKABLE = 120.0  # a row taller than this may go on over the page
_LEAST = 2  # rows of a table on a page
_MOST = 0.7  # of the width, for all columns that take what they need


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, and its share of the width; without a share it takes what its cells need."""

    head: Text
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row; a sum stands below a stronger line."""

    cells: Sequence[Block]
    is_sum: bool = False


@dataclass(slots=True)
class _Body:
    """All rows of a table, and what they measure in a width; shared by its parts on several pages."""

    columns: Sequence[Column]
    rows: Sequence[Row]
    above: float = _ABOVE
    below: float = _BELOW
    widths: list[float] = field(default_factory=list)
    heights: list[float] = field(default_factory=list)
    head_height: float = 0.0
    measured_for: float = -1.0

    def measure(self, width: float) -> None:
        if width == self.measured_for:
            return
        self.measured_for = width
        self.widths = self._share_out(width)
        self.head_height = self.height_of([column.head for column in self.columns])
        if not any(column.head.text for column in self.columns):
            self.head_height = 0.0
        self.heights = [self.height_of(row.cells) for row in self.rows]

    def height_of(self, cells: Sequence[Block]) -> float:
        tallest = max(
            (cell.wrap(wide, UNBOUNDED)[1] for cell, wide in zip(cells, self.widths, strict=True)), default=0.0
        )
        return tallest + self.above + self.below

    def _share_out(self, width: float) -> list[float]:
        room = width - GAP * (len(self.columns) - 1)
        needed = [0.0 if column.share else self._widest(place) for place, column in enumerate(self.columns)]
        shares = sum(column.share for column in self.columns)
        if sum(needed) > room * _MOST:
            needed = [need * room * _MOST / sum(needed) for need in needed]
        rest = room - sum(needed)
        if not shares:
            return needed
        return [
            rest * column.share / shares if column.share else need
            for column, need in zip(self.columns, needed, strict=True)
        ]

    def _widest(self, place: int) -> float:
        cells = [self.columns[place].head, *(row.cells[place] for row in self.rows)]
        return max(cell.natural_width for cell in cells if isinstance(cell, Text)) + 0.01


class Rows(Block):
    """A table, or the part of one that stands on a page."""

    def __init__(
        self, columns: Sequence[Column], rows: Sequence[Row], *, rule: str = LIGHT.line_strong, dense: bool = False
    ) -> None:
        """`rule` is the colour of the line under the heads."""
        super().__init__()
        close = _DENSE if dense else 1.0
        self._body = _Body(columns, rows, _ABOVE * close, _BELOW * close)
        self._rule = rule
        self._start, self._stop = 0, len(rows)
        self._cut: Row | None = None  # what is left of the first row after a page break inside it

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self._body.measure(available_width)
        self.width = available_width
        self.height = self._body.head_height + sum(self._height(place) for place in self._places)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Block]:
        self._body.measure(available_width)
        room = available_height - self._body.head_height + 0.01
        fits = self._start
        while fits < self._stop and self._height(fits) <= room:
            room -= self._height(fits)
            fits += 1
        if fits == self._stop:
            return [self]
        if self._height(fits) > _BREAKABLE:
            return self._split_row(fits, room)
        fits = min(fits, self._stop - _LEAST)  # the last row, which may be the sum, does not stand alone
        if fits - self._start < _LEAST:
            return []
        return [self._part(self._start, fits, self._cut), self._part(fits, self._stop, None)]

    def draw(self) -> None:
        top = self.height
        if self._body.head_height:
            self._draw_cells([column.head for column in self._body.columns], top, self._body.head_height)
            top -= self._body.head_height
            self._line(top, self._rule, 0.9)
        for place in self._places:
            row, height = self._row(place), self._height(place)
            if row.is_sum:
                self._line(top, LIGHT.text, 0.7)
            self._draw_cells(row.cells, top, height)
            top -= height
            following = place + 1 < self._stop and not self._row(place + 1).is_sum
            if following:
                self._line(top, LIGHT.line, 0.5)

    @property
    def _places(self) -> range:
        return range(self._start, self._stop)

    def _row(self, place: int) -> Row:
        return self._cut if self._cut is not None and place == self._start else self._body.rows[place]

    def _height(self, place: int) -> float:
        if self._cut is not None and place == self._start:
            return self._body.height_of(self._cut.cells)
        return self._body.heights[place]

    def _part(self, start: int, stop: int, cut: Row | None) -> Rows:
        part = Rows((), (), rule=self._rule)
        part._body, part._start, part._stop, part._cut = self._body, start, stop, cut
        return part

    def _split_row(self, place: int, room: float) -> list[Block]:
        """Put as many lines of a tall row as fit on this page and the rest on the next."""
        room -= self._body.above + self._body.below
        row, tops, rests = self._row(place), [], []
        moved = False
        for cell, width in zip(row.cells, self._body.widths, strict=True):
            _, height = cell.wrap(width, UNBOUNDED)
            parts = [cell] if height <= room else cell.split(width, room)
            moved = moved or (len(parts) == 2)
            tops.append(parts[0] if parts else Blank())
            rests.append(parts[1] if len(parts) == 2 else Blank() if parts else cell)
        if not moved:
            if place == self._start:
                return []
            return [self._part(self._start, place, self._cut), self._part(place, self._stop, None)]
        rows = [*(self._row(earlier) for earlier in range(self._start, place)), replace(row, cells=tops)]
        above = Rows((), (), rule=self._rule)
        above._body = replace(self._body, rows=rows, heights=[self._body.height_of(each.cells) for each in rows])
        above._stop = len(rows)
        return [above, self._part(place, self._stop, replace(row, cells=rests))]

    def _draw_cells(self, cells: Sequence[Block], top: float, height: float) -> None:
        x = 0.0
        for cell, width in zip(cells, self._body.widths, strict=True):
            _, cell_height = cell.wrap(width, height)
            cell.draw_on(self.canv, x, top - self._body.above - cell_height)
            x += width + GAP

    def _line(self, y: float, color: str, width: float) -> None:
        self.canv.setStrokeColor(HexColor(color))
        self.canv.setLineWidth(width)
        self.canv.line(0, y, self.width, y)
