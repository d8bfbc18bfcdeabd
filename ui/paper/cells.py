"""The cells and heads that tables of all reports are made of, in the few styles they share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ui.kit.tokens import LIGHT, Tone
from ui.paper.block import Block
from ui.paper.fonts import Weight
from ui.paper.plain import FIRST_STRONG_ISOLATE, POP_ISOLATE
from ui.paper.rows import Carried, Column, Row, Rows
from ui.paper.sheet import Sheet
from ui.paper.stacks import Stack
from ui.paper.style import Align, Style
from ui.paper.text import Text

BODY = Style(size=8.6)
STRONG = Style(size=8.6, weight=Weight.SEMIBOLD)
QUIET = Style(size=8.6, color=LIGHT.muted)
SMALL = Style(size=7.3, color=LIGHT.muted)
COLUMN = Style(size=7.3, weight=Weight.SEMIBOLD, color=LIGHT.muted)


class Cells:
    """Makes them for one document."""

    def __init__(self, sheet: Sheet) -> None:
        """Texts belong to this sheet."""
        self._sheet = sheet

    @property
    def width(self) -> float:
        """Between the margins of the sheet, in points."""
        return self._sheet.width

    @property
    def onward(self) -> str:
        """An arrow to what comes next, the way the sheet is read."""
        return "\N{LEFTWARDS ARROW}" if self._sheet.setting.mirrored else "\N{RIGHTWARDS ARROW}"

    def text(self, text: str, style: Style = BODY) -> Text:
        """A text, as typed."""
        return self._sheet.para(text, style)

    def end(self, text: str, style: Style = BODY) -> Text:
        """A number, or the head of a column of numbers."""
        return self._sheet.para(text, replace(style, align=Align.END))

    def two_lines(self, first: str, *further: str, style: Style = STRONG) -> Stack:
        """What a row is about, and below it, smaller, what else there is to say."""
        parts = [self.text(first, style)]
        return Stack([*parts, self.joined(further, SMALL)] if any(further) else parts)

    def joined(self, parts: Iterable[str], style: Style = BODY) -> Text:
        """Several texts on one line, with a dot between them."""
        return self._sheet.joined(parts, style)

    def inside(self, text: str) -> str:
        """A text from data inside one of ours: signs at its ends stay with it where ours runs from the right."""
        return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if text and self._sheet.setting.mirrored else text

    def column(self, head: str, share: float) -> Column:
        """A column of texts or bars, as wide as its share of what is left."""
        return Column(self.text(head, COLUMN), share)

    def column_of_numbers(self, head: str, share: float) -> Column:
        """A column of numbers, as wide as its share of what is left."""
        return Column(self.end(head, COLUMN), share)

    def amounts(self, head: str) -> Column:
        """A column of numbers, as wide as they are."""
        return Column(self.end(head, COLUMN))

    def days(self, head: str) -> Column:
        """A column of short texts, as wide as they are."""
        return Column(self.text(head, COLUMN))

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        tone: Tone,
        *,
        dense: bool = False,
        carried: Carried | None = None,
    ) -> Rows:
        """A table in its hat's colour; `carried` writes the sums that go over the page."""
        return Rows(columns, rows, tone=tone, dense=dense, carried=carried)

    def section(self, title: str, *body: Block, tone: Tone = Tone.NEUTRAL) -> Stack:
        """A head and what it is about; a table in it knows what it is called."""
        for block in body:
            if isinstance(block, Rows):
                block.title = title
        return self._sheet.section(title, *body, tone=tone)

    def nothing(self, title: str, said: str, tone: Tone) -> Stack:
        """A section that says in words that there is nothing."""
        return self.section(title, self.text(said, QUIET), tone=tone)
