"""The head of every sheet: the business with its logo, what the sheet is, and what it tells in a sentence."""

from __future__ import annotations

import struct
from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import HexColor

from core.reports import Letterhead
from ui.kit.tokens import LIGHT
from ui.paper.block import Block
from ui.paper.cells import QUIET, Cells
from ui.paper.colours import of_business
from ui.paper.fonts import Weight
from ui.paper.mirror import upright
from ui.paper.sheet import Sheet
from ui.paper.stacks import Blank, Stack
from ui.paper.style import UNBOUNDED, Style

if TYPE_CHECKING:
    from ui.paper.kinds import Options

_NAME = Style(size=11.5, weight=Weight.BOLD, leading=1.25)
_ADDRESS = Style(size=7.8, color=LIGHT.muted)
_TITLES = [(letters, Style(size=size, weight=Weight.BOLD, leading=1.2)) for letters, size in ((40, 27), (90, 19))]
_LONG_TITLE = Style(size=13, weight=Weight.BOLD, leading=1.25)
_SENTENCE = Style(size=11.5, leading=1.45)
_HIGH, _WIDE = 40.0, 120.0
"""Room for a logo, in points."""

_LARGEST = 4_000
"""Pixels of a side; a larger picture is not opened at all."""


def sheet_for(head: Letterhead, title: str, options: Options, *, landscape: bool = False) -> Sheet:
    """An empty sheet of the business; it lies across where that was chosen, or else suits what is on it."""
    return Sheet(
        title=title,
        business=head.name,
        made_on=options.today,
        locale=head.locale,
        page_size=options.page_size,
        landscape=landscape if options.landscape is None else options.landscape,
        colours=of_business(head.marketing, head.sales),
        mottos=tuple(filter(None, (head.tagline.strip(), _address(head.website.strip())))),
    )


def opening(cells: Cells, head: Letterhead, title: str, sentence: str, *remarks: str) -> Block:
    """The head of a sheet; remarks stand below the sentence, smaller."""
    parts: list[Block] = [_Head(cells, head), Blank(11), cells.text(title, _style_of(title))]
    if sentence:
        parts += [Blank(3), cells.text(sentence, _SENTENCE)]
    for remark in filter(None, remarks):
        parts += [Blank(2), cells.text(remark, QUIET)]
    return Stack([*parts, Blank(11)])


def _address(website: str) -> str:
    """A website as people write it."""
    return website.removeprefix("https://").removeprefix("http://")


def _style_of(title: str) -> Style:
    """The longer a title, the smaller its letters: a name of two hundred letters takes no half of a page."""
    return next((style for letters, style in _TITLES if len(title) <= letters), _LONG_TITLE)


class _Head(Block):
    """Logo, name and address, above a line."""

    _GAP, _UNDER = 12.0, 7.0

    def __init__(self, cells: Cells, head: Letterhead) -> None:
        super().__init__()
        self._logo = picture(head.logo)
        lines = [cells.text(head.name, _NAME)]
        address = ", ".join(line.strip(" ,") for line in head.address.splitlines() if line.strip(" ,"))
        reach = [address, head.phone, head.email, _address(head.website)]
        if any(reach):
            lines.append(cells.joined(reach, _ADDRESS))
        self._words = Stack(lines)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        logo_width, logo_height = self._logo_size
        self._left = logo_width + self._GAP if self._logo is not None else 0.0
        _, words = self._words.wrap(available_width - self._left, UNBOUNDED)
        self.height = max(logo_height, words) + self._UNDER
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        middle = self._UNDER + (self.height - self._UNDER) / 2
        if self._logo is not None:
            width, height = self._logo_size
            with upright(canvas, 0, width):
                canvas.drawImage(self._logo, 0, middle - height / 2, width, height, mask="auto")
        self._words.draw_on(canvas, self._left, middle - self._words.height / 2)
        canvas.setStrokeColor(HexColor(LIGHT.line_strong))
        canvas.setLineWidth(0.6)
        canvas.line(0, 0, self.width, 0)

    @property
    def _logo_size(self) -> tuple[float, float]:
        if self._logo is None:
            return 0.0, 0.0
        wide, high = self._logo.getSize()
        scale = min(_WIDE / wide, _HIGH / high)
        return wide * scale, high * scale


def picture(png: bytes) -> Any:
    """A logo that can be drawn; none where there is none, or it is damaged or far too large."""
    if len(png) < 24 or not png.startswith(b"\x89PNG\r\n\x1a\n") or max(struct.unpack(">II", png[16:24])) > _LARGEST:
        return None
    from reportlab.lib.utils import ImageReader

    try:
        picture = ImageReader(BytesIO(png))
        picture.getRGBData()
    except Exception:  # what a damaged picture raises is not known beforehand
        return None
    return picture
