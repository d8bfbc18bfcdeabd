"""Figures to be read at a glance, each beside what it was before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.period import Period
from core.reports import Reading, Unit
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.paper import labels
from ui.paper.block import Block
from ui.paper.cells import COLUMN, SMALL, Cells
from ui.paper.fonts import Weight
from ui.paper.marks import Shrinking, Tile, Tiles
from ui.paper.numbers import Numbers
from ui.paper.style import Style

_LABEL = replace(COLUMN, size=8)
_VALUES = [Style(size=size, weight=Weight.BOLD, leading=1.25) for size in (18, 15, 12.5, 10.5, 9, 8, 7, 6)]
_NARROW = 110.0
"""Points that a tile wants."""


def tiles(cells: Cells, made: Sequence[Tile], *, abreast: int = 0) -> Block | None:
    """A band of tiles, so many abreast, or as many as the sheet has room for; nothing where there are none."""
    if not made:
        return None
    return Tiles(made, abreast or (8 if cells.width / 8 >= _NARROW else 4))


def figure_tile(
    cells: Cells, numbers: Numbers, name: str, unit: Unit, now: Reading, before: Sequence[tuple[Period, Reading]]
) -> Tile:
    """A figure of FIGURES by its key, beside the same of earlier periods."""
    earlier = [(numbers.period(then, short=True), _with_basis(numbers, was, unit)) for then, was in before]
    below = basis(numbers, now, ranged=True, of=labels.counted(name, now.n))
    return tile(cells, labels.figure(name), numbers.reading(now, unit), below, earlier, labels.tone(name))


def tile(
    cells: Cells,
    label: str,
    value: str,
    below: str = "",
    earlier: Sequence[tuple[str, str]] = (),
    tone: Tone = Tone.SALES,
) -> Tile:
    """Any value under its label; below it what it rests on, and lines of what it was before."""
    return Tile(
        label=cells.text(label, _LABEL),
        value=Shrinking([cells.text(value, style) for style in _VALUES]),
        basis=cells.text(below, SMALL),
        earlier=[(cells.text(when, SMALL), cells.end(was, SMALL)) for when, was in earlier],
        tone=tone,
    )


def basis(numbers: Numbers, reading: Reading, *, ranged: bool = False, of: str = "") -> str:
    """On how many it rests, in other words with `{count}` if need be; for a share of few, what it may be by chance."""
    said = "" if reading.n is None else (of or tr("of {count}")).format(count=numbers.count(reading.n))
    if ranged and reading.low is not None and reading.high is not None:
        low, high = numbers.share(reading.low), numbers.share(reading.high)
        said = tr("{basis}, likely {low} to {high}").format(basis=said, low=low, high=high)
    return said


def _with_basis(numbers: Numbers, reading: Reading, unit: Unit) -> str:
    value = numbers.reading(reading, unit)
    return f"{value} {basis(numbers, reading)}".rstrip() if reading.value is not None else value
