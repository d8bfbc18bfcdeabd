"""Tables: heads on every page, money in straight columns, sums carried over, rows of any height, thousands of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

from reportlab.lib.colors import HexColor

from ui.kit.tokens import LIGHT, Tone
from ui.kit.words import tr
from ui.paper.block import Block
from ui.paper.stacks import Blank
from ui.paper.style import UNBOUNDED, Align, Style
from ui.paper.text import Text

GAP = 10.0
"""Between two columns, in points."""

_ABOVE, _BELOW = 2.1, 2.5  # inside a row
_DENSE = 0.25  # of these, in a dense table
_BREAKABLE = 120.0  # a row taller than this may go on over the page
_LEAST = 2  # rows of a table on a page
_MOST = 0.7  # of the width, for all columns that take what they need
_FIRM = 0.86  # of the width, for columns of numbers, which are never broken
_NARROW = 40.0  # points that a column of short texts keeps
_WENT_ON = Style(size=8, color=LIGHT.muted, leading=1.7)
_GOES_ON = Style(size=7.3, color=LIGHT.muted, align=Align.END)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, and its share of the width; without a share it takes what its cells need."""

    head: Text
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row; a sum stands below a stronger line. `adds`: the amounts that are carried over the page."""

    cells: Sequence[Block]
    is_sum: bool = False
    adds: tuple[int, ...] = ()


Carried = Callable[[str, tuple[int, ...]], Sequence[Block]]
"""Makes the cells of a row that carries sums over: what it says, and the sums of all rows above."""


@dataclass(slots=True)
class _Body:
    """All rows of a table, and what they measure in a width; shared by its parts on several pages."""

    columns: Sequence[Column]
    rows: Sequence[Row]
    carried: Carried | None = None
    above: float = _ABOVE
    below: float = _BELOW
    widths: list[float] = field(default_factory=list)
    heights: list[float] = field(default_factory=list)
    offsets: list[float] = field(default_factory=list)
    sums: list[tuple[int, ...]] = field(default_factory=list)
    head_height: float = 0.0
    carried_height: float = 0.0
    measured_for: float = -1.0
    numbers: dict[int, float] = field(default_factory=dict)
    """Of a document that is read from the right: the columns of numbers, and how wide the widest of them is."""

    def measure(self, width: float) -> None:
        if width == self.measured_for:
            return
        self.measured_for = width
        if self.carried is not None and not self.sums:
            self.sums = _running([row.adds for row in self.rows])
        self.widths = self._share_out(width)
        self.numbers = {
            place: min(self._widest(place), self.widths[place])
            for place, column in enumerate(self.columns)
            if column.head.setting.mirrored and self._is_of_numbers(place)
        }
        self.head_height = self.height_of([column.head for column in self.columns])
        if not any(column.head.text for column in self.columns):
            self.head_height = 0.0
        longest = max(tr("Brought forward"), tr("Carried over"), key=len)
        if self.sums and (last := self.carried_row(longest, len(self.rows))) is not None:
            self.carried_height = self.height_of(last.cells)
        self.heights = [self.height_of(row.cells) for row in self.rows]
        self.offsets = [0.0, *accumulate(self.heights)]

    def height_of(self, cells: Sequence[Block]) -> float:
        tallest = max(
            (cell.wrap(wide, UNBOUNDED)[1] for cell, wide in zip(cells, self.widths, strict=True)), default=0.0
        )
        return tallest + self.above + self.below

    def inwards(self, place: int, cell: Block) -> float:
        """How far a number stands off the end of its column, in points.

        Digits are read from the left everywhere: where a column ends at its left edge, its numbers meet at the right
        edge of the widest.
        """
        if place not in self.numbers:
            return 0.0
        wide = cell.natural_width
        return self.numbers[place] - wide if 0.0 < wide <= self.numbers[place] else 0.0

    def carried_row(self, words: str, until: int) -> Row | None:
        """The row that says what the rows before a place add up to."""
        if self.carried is None or not self.sums[until]:
            return None
        return Row(self.carried(words, self.sums[until]))

    def _share_out(self, width: float) -> list[float]:
        room = width - GAP * (len(self.columns) - 1)
        needed = [0.0 if column.share else self._widest(place) for place, column in enumerate(self.columns)]
        shares = sum(column.share for column in self.columns)
        if sum(needed) > room * _MOST:
            needed = self._shrunk(needed, room)
        if not shares:
            return needed
        return self._shared(needed, room)

    def _shrunk(self, needed: Sequence[float], room: float) -> list[float]:
        """Columns that need too much, made narrower: numbers as far as none of them breaks, before that the rest."""
        firm = [self._least(place) if need else 0.0 for place, need in enumerate(needed)]
        limit = room * _MOST
        if sum(firm) > limit:
            part = min(1.0, room * _FIRM / sum(firm))
            return [width * part for width in firm]
        part = (limit - sum(firm)) / (sum(needed) - sum(firm))
        return [least + (need - least) * part for need, least in zip(needed, firm, strict=True)]

    def _shared(self, needed: Sequence[float], room: float) -> list[float]:
        """What is left by the others goes to columns by their shares; one of numbers gets what its widest takes."""
        widths = list(needed)
        open_places = {place for place, column in enumerate(self.columns) if column.share}
        least = {place: self._least(place) for place in open_places if self._is_of_numbers(place)}
        spare = room * _FIRM - sum(needed)
        if sum(least.values()) > spare:
            least = {place: wide * max(0.0, spare) / sum(least.values()) for place, wide in least.items()}
        while open_places:
            rest = room - sum(width for place, width in enumerate(widths) if place not in open_places)
            shares = sum(self.columns[place].share for place in open_places)
            for place in open_places:
                widths[place] = rest * self.columns[place].share / shares
            short = {place for place in open_places & set(least) if widths[place] < least[place]}
            if not short:
                break
            for place in short:
                widths[place] = least[place]
            open_places -= short
        return widths

    def _is_of_numbers(self, place: int) -> bool:
        return self.columns[place].head.style.align is Align.END

    def _least(self, place: int) -> float:
        """How narrow a column may be: one of numbers as wide as its widest number."""
        if not self._is_of_numbers(place):
            return min(self._widest(place), _NARROW)
        texts = [self.columns[place].head, *(row.cells[place] for row in self.rows)]
        if self.sums and (last := self.carried_row("", len(self.rows))) is not None:
            texts.append(last.cells[place])
        return max((text.narrowest for text in texts if isinstance(text, Text)), default=0.0) + 0.01

    def _widest(self, place: int) -> float:
        cells = [self.columns[place].head, *(row.cells[place] for row in self.rows)]
        if self.sums and (last := self.carried_row("", len(self.rows))) is not None:
            cells.append(last.cells[place])
        return max((cell.natural_width for cell in cells), default=0.0) + 0.01


class Rows(Block):
    """A table, or the part of one that stands on a page."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        *,
        tone: Tone = Tone.NEUTRAL,
        dense: bool = False,
        carried: Carried | None = None,
    ) -> None:
        """`tone` is that of the line under the heads; `carried` writes the sums that go over the page."""
        super().__init__()
        close = _DENSE if dense else 1.0
        self._body = _Body(columns, rows, carried, _ABOVE * close, _BELOW * close)
        self._tone = tone
        self.title = ""
        self._start, self._stop = 0, len(rows)
        self._first: Row | None = None  # what is left of the first row after a page break inside it
        self._last: Row | None = None  # what of the last row stands before a page break inside it

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self._body.measure(available_width)
        self.width = available_width
        offsets = self._body.offsets
        height = offsets[self._stop] - offsets[self._start]
        for place, cut in ((self._start, self._first), (self._stop - 1, self._last)):
            if cut is not None:
                height += self._body.height_of(cut.cells) - self._body.heights[place]
        if self._first is not None and self._last is not None and self._stop - self._start == 1:
            height = self._body.height_of(self._last.cells)
        self.height = self._body.head_height + height + self._above + self._below
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Block]:
        _, whole = self.wrap(available_width, available_height)
        if whole <= available_height + 0.01:
            return [self]
        room = available_height - self._body.head_height - self._above + 0.01
        fits = self._start
        foot = self._foot
        while fits < self._stop and (height := self._height(fits)) <= room - (0 if self._ends(fits) else foot):
            room -= height
            fits += 1
        if fits < self._stop and self._height(fits) > _BREAKABLE:
            return self._split_row(fits, room - foot)
        fits = min(fits, self._stop - _LEAST)  # the last row, which may be the sum, does not stand alone
        if fits - self._start < _LEAST:
            return []
        return [self._part(self._start, fits, self._first, None), self._part(fits, self._stop, None, self._last)]

    def draw(self) -> None:
        top = self.height
        if self._goes_back:
            self._continued.draw_on(self.canv, 0, top - self._continued.height)
            top -= self._continued.height
        if self._body.head_height:
            self._draw_cells([column.head for column in self._body.columns], top, self._body.head_height)
            top -= self._body.head_height
            tone = self._tone
            colour = LIGHT.line_strong if tone is Tone.NEUTRAL else self.canv.colours.shade(tone).fill
            self._line(top, colour, 0.9)
        top = self._draw_brought(top)
        for place in range(self._start, self._stop):
            row, height = self._row(place), self._height(place)
            if row.is_sum:
                self._line(top, LIGHT.text, 0.7)
            self._draw_cells(row.cells, top, height)
            top -= height
            following = place + 1 < self._stop and not self._row(place + 1).is_sum
            if following:
                self._line(top, LIGHT.line, 0.5)
        self._draw_foot(top)

    @property
    def _goes_back(self) -> bool:
        """Whether it goes on from the page before."""
        return self._start > 0 or self._first is not None

    @property
    def _goes_on(self) -> bool:
        """Whether it goes on over the page."""
        return self._last is not None or self._stop < len(self._body.rows)

    @property
    def _above(self) -> float:
        """What a part takes that goes on from the page before: its name, and sums brought forward."""
        if not self._goes_back:
            return 0.0
        return self._continued.height + (self._body.carried_height if self._body.carried_row("", self._start) else 0.0)

    @property
    def _below(self) -> float:
        return self._foot if self._goes_on else 0.0

    @property
    def _foot(self) -> float:
        """What is taken at the foot of a page by a part that goes on."""
        if self._body.carried is not None:
            return self._body.carried_height
        return self._words(tr("continued overleaf"), _GOES_ON).height

    def _ends(self, place: int) -> bool:
        """Whether the table ends with a row, so that nothing need be said below it."""
        return place == len(self._body.rows) - 1 and self._last is None

    def _done(self, until: int) -> int:
        return until - 1 if self._last is not None and until == self._stop else until

    @property
    def _continued(self) -> Text:
        """What stands above the heads of a part that goes on."""
        words = tr("{title}, continued").format(title=self.title) if self.title else tr("continued")
        return self._words(words, _WENT_ON)

    def _words(self, words: str, style: Style) -> Text:
        text = Text(words, style, self._body.columns[0].head.setting)
        text.wrap(max(60.0, self._body.measured_for), UNBOUNDED)
        return text

    def _draw_brought(self, top: float) -> float:
        row = self._body.carried_row(tr("Brought forward"), self._start) if self._goes_back else None
        if row is None:
            return top
        height = self._body.carried_height
        self._draw_cells(row.cells, top, height)
        self._line(top - height, LIGHT.text, 0.4)
        return top - height

    def _draw_foot(self, top: float) -> None:
        if not self._goes_on:
            return
        row = self._body.carried_row(tr("Carried over"), self._done(self._stop))
        if row is None:
            words = self._words(tr("continued overleaf"), _GOES_ON)
            words.draw_on(self.canv, 0, top - words.height)
        else:
            self._line(top, LIGHT.text, 0.4)
            self._draw_cells(row.cells, top, self._below)

    def _row(self, place: int) -> Row:
        if self._last is not None and place == self._stop - 1:
            return self._last
        return self._first if self._first is not None and place == self._start else self._body.rows[place]

    def _height(self, place: int) -> float:
        row = self._row(place)
        return self._body.heights[place] if row is self._body.rows[place] else self._body.height_of(row.cells)

    def _part(self, start: int, stop: int, first: Row | None, last: Row | None) -> Rows:
        part = Rows((), (), tone=self._tone)
        part.title = self.title
        part._body, part._start, part._stop, part._first, part._last = self._body, start, stop, first, last
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
            return [self._part(self._start, place, self._first, None), self._part(place, self._stop, None, self._last)]
        above = self._part(self._start, place + 1, self._first, replace(row, cells=tops))
        last = self._last if place < self._stop - 1 else None
        return [above, self._part(place, self._stop, replace(row, cells=rests), last)]

    def _draw_cells(self, cells: Sequence[Block], top: float, height: float) -> None:
        x = 0.0
        for place, (cell, width) in enumerate(zip(cells, self._body.widths, strict=True)):
            _, cell_height = cell.wrap(width, height)
            cell.draw_on(self.canv, x - self._body.inwards(place, cell), top - self._body.above - cell_height)
            x += width + GAP

    def _line(self, y: float, color: str, width: float) -> None:
        self.canv.setStrokeColor(HexColor(color))
        self.canv.setLineWidth(width)
        self.canv.line(0, y, self.width, y)


def _running(adds: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """The sums of all rows before each place; none before the first."""
    sums: list[tuple[int, ...]] = [()]
    now: tuple[int, ...] = ()
    for each in adds:
        if each:
            now = tuple(a + b for a, b in zip(now, each, strict=True)) if now else each
        sums.append(now)
    return sums
