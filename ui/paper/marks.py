"""Drawn marks that read without colour too: marketing is open with an outline, sales is filled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor

from ui.kit.tokens import LIGHT, Tone
from ui.paper.block import Block
from ui.paper.stacks import Blank, Stack
from ui.paper.text import Text

_THICK = 7.0
_LEAST = 1.6  # what is more than nothing can be seen


class Bar(Block):
    """A slim bar in a table cell, as long as its part of the whole; nothing for none."""

    def __init__(self, part: float, tone: Tone, *, line: float, full: bool = False) -> None:
        """`part` from 0 to 1; `line` is the height of the line of text beside it; `full` marks where 1 is."""
        super().__init__()
        self._part = min(1.0, max(0.0, part))
        self._tone = tone
        self._line = line
        self._full = full

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, self._line
        return self.width, self.height

    def draw(self) -> None:
        if self._full:
            self.canv.setLineWidth(0.6)
            self.canv.setStrokeColor(HexColor(LIGHT.faint))
            self.canv.line(0, self._line / 2, self.width, self._line / 2)
            self.canv.line(self.width - 0.3, self._line / 2 - 5, self.width - 0.3, self._line / 2 + 5)
        if not self._part:
            return
        draw_bar(self.canv, (self._line - _THICK) / 2, max(_LEAST, self.width * self._part), self._tone)


def draw_bar(canvas: Any, y: float, length: float, tone: Tone, thick: float = _THICK) -> None:
    """Draw a bar from the left edge, in the manner of its hat."""
    shade = canvas.colours.shade(tone)
    canvas.setLineWidth(0.8)
    canvas.setStrokeColor(HexColor(shade.fill))
    canvas.setFillColor(HexColor(shade.tint if tone is Tone.MARKETING else shade.fill))
    canvas.rect(0.4, y, max(0.8, length - 0.8), thick, stroke=1, fill=1)


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure to be read at a glance: what it is, how much, on how many, and what it was before."""

    label: Text
    value: Block
    basis: Text
    earlier: Sequence[tuple[Text, Text]]
    tone: Tone

    @property
    def has_more(self) -> bool:
        """Whether anything stands below the figure."""
        return bool(self.basis.text or self.earlier)


class Tiles(Block):
    """A band of tiles, so many abreast; all of one row are equally high. It may break between rows."""

    _GAP, _PAD, _EDGE = 8.0, 7.0, 3.0

    def __init__(self, tiles: Sequence[Tile], abreast: int = 4) -> None:
        """Take the tiles in reading order."""
        super().__init__()
        self._tiles, self._abreast = list(tiles), abreast

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self._each = (available_width - self._GAP * (self._abreast - 1)) / self._abreast
        self._lines = [self._measure(row) for row in self._rows]
        self._heights = [
            max(self._content(tile, lines).wrap(self._inside, 0)[1] for tile in row) + 2 * self._PAD
            for row, lines in zip(self._rows, self._lines, strict=True)
        ]
        self.height = sum(self._heights) + self._GAP * (len(self._heights) - 1)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Block]:
        self.wrap(available_width, available_height)
        used, fits = 0.0, 0
        while fits < len(self._heights) and used + self._heights[fits] <= available_height + 0.01:
            used += self._heights[fits] + self._GAP
            fits += 1
        if fits == len(self._heights):
            return [self]
        cut = fits * self._abreast
        return [Tiles(self._tiles[:cut], self._abreast), Tiles(self._tiles[cut:], self._abreast)] if fits else []

    def draw(self) -> None:
        top = self.height
        for row, lines, height in zip(self._rows, self._lines, self._heights, strict=True):
            for place, tile in enumerate(row):
                self._draw_tile(tile, lines, place * (self._each + self._GAP), top, height)
            top -= height + self._GAP

    @property
    def _rows(self) -> list[list[Tile]]:
        return [self._tiles[at : at + self._abreast] for at in range(0, len(self._tiles), self._abreast)]

    @property
    def _inside(self) -> float:
        return self._each - 2 * self._PAD - self._EDGE

    def _measure(self, row: Sequence[Tile]) -> tuple[float, float]:
        """How high the labels of a row are, and what their figures rest on: what is alike stands on one line."""
        labels = max(tile.label.wrap(self._inside, 0)[1] for tile in row)
        return labels, max(tile.basis.wrap(self._inside, 0)[1] if tile.has_more else 0.0 for tile in row)

    def _content(self, tile: Tile, lines: tuple[float, float]) -> Stack:
        label, basis = lines
        parts: list[Block] = [tile.label, Blank(1 + label - tile.label.wrap(self._inside, 0)[1]), tile.value]
        if tile.has_more:
            parts.append(tile.basis)
        if tile.earlier:
            parts.append(Blank(4 + basis - tile.basis.wrap(self._inside, 0)[1]))
            parts += [_Pair(*pair) for pair in tile.earlier]
        return Stack(parts)

    def _draw_tile(self, tile: Tile, lines: tuple[float, float], x: float, top: float, height: float) -> None:
        canvas, shade = self.canv, self.canv.colours.shade(tile.tone)
        canvas.setStrokeColor(HexColor(LIGHT.line_strong))
        canvas.setLineWidth(0.6)
        canvas.roundRect(x, top - height, self._each, height, 4, stroke=1, fill=0)
        canvas.setStrokeColor(HexColor(shade.fill))
        canvas.setFillColor(HexColor(shade.tint if tile.tone is Tone.MARKETING else shade.fill))
        canvas.roundRect(x, top - height, self._EDGE, height, 1.2, stroke=1, fill=1)
        content = self._content(tile, lines)
        _, used = content.wrap(self._inside, 0)
        content.draw_on(canvas, x + self._EDGE + self._PAD, top - self._PAD - used)


class Shrinking(Block):
    """A figure on one line, as large as the width allows; wrapped only where even the smallest is too long."""

    def __init__(self, sizes: Sequence[Text]) -> None:
        """The same text in its sizes, largest first."""
        super().__init__()
        self._sizes = sizes
        self._chosen = sizes[0]

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        fitting = (text for text in self._sizes if text.natural_width <= available_width)
        self._chosen = next(fitting, self._sizes[-1])
        _, chosen_height = self._chosen.wrap(available_width, available_height)
        self.width, self.height = available_width, max(chosen_height, self._sizes[0].style.pitch)
        return self.width, self.height

    def draw(self) -> None:
        self._chosen.draw_on(self.canv, 0, (self.height - self._chosen.height) / 2)


class _Pair(Block):
    """A label and its number on one line; below each other where they are too long."""

    def __init__(self, label: Text, number: Text) -> None:
        super().__init__()
        self._label, self._number = label, number

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        narrow = self._label.natural_width
        self._abreast = narrow + 6 + self._number.natural_width <= available_width
        _, label_height = self._label.wrap(available_width, available_height)
        _, number_height = self._number.wrap(available_width, available_height)
        self.height = max(label_height, number_height) if self._abreast else label_height + number_height
        return self.width, self.height

    def draw(self) -> None:
        self._label.draw_on(self.canv, 0, self.height - self._label.height)
        self._number.draw_on(self.canv, 0, 0)
