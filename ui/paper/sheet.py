"""The frame that all reports share: size, margins, running head, foot, bookmarks, what the file says of itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from io import BytesIO

from babel.dates import format_date
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas

from core.money import locale_of
from ui.kit.tokens import LIGHT, Tokens, Tone
from ui.kit.words import tr
from ui.paper.block import Block
from ui.paper.colours import ON_PAPER
from ui.paper.fonts import Weight, face
from ui.paper.mirror import reads_from_right, turn_page
from ui.paper.numbers import apart
from ui.paper.pages import Layout, Room, arranged
from ui.paper.plain import FIRST_STRONG_ISOLATE, POP_ISOLATE, one_line
from ui.paper.scripts import missing_scripts
from ui.paper.stacks import Blank, Stack
from ui.paper.style import Setting, Style
from ui.paper.text import Text, fitted, joined, para, whole_line
from ui.paper.unseen import Unseen

PAGE_SIZES: dict[str, tuple[float, float]] = {"A4": A4, "Letter": LETTER}

SIDE, TOP, HEAD, FOOT = 46.0, 32.0, 42.0, 44.0
"""Margins in points: at the sides, above the first page, above later ones with their running head, below."""

_BAND = 5.0  # height of the two colours at the top edge
_APART = 16.0  # between the parts of the foot
_SMALL = Style(size=7.5, color=LIGHT.muted)
_HEADING = Style(size=11.5, weight=Weight.BOLD, leading=1.3)
_NOTE = Style(size=8, color=LIGHT.muted)


class PageCanvas(Canvas):
    """A canvas that knows its colours, which way it is read, its bookmarks, which glyphs and letters it has."""

    def __init__(
        self, target: BytesIO, size: tuple[float, float], language: str, colours: Tokens, *, mirrored: bool = False
    ) -> None:
        """Nothing in the file depends on the time or the machine; `mirrored` pages are read from the right."""
        super().__init__(
            target,
            pagesize=size,
            invariant=1,
            pageCompression=1,
            initialFontName=face(Weight.REGULAR).name,
            lang=language,
        )
        self.colours = colours
        self.glyphs: dict[tuple[str, int], str | None] = {}
        self.unseen = Unseen()
        self.bookmarks = 0
        self.mirrored = mirrored

    def save(self) -> None:
        """Write the document, with the fonts of the letters that are not seen."""
        self.unseen.define(self._doc)
        super().save()

    def begin_page(self) -> None:
        """Turn a page round that is read from the right; before anything is drawn on it."""
        if self.mirrored:
            turn_page(self, self._pagesize[0])


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document. `made_on` is the day it says it was made; the clock is not asked, so that bytes repeat."""

    title: str
    business: str
    made_on: date
    locale: str = "en_GB"
    page_size: str = "A4"
    landscape: bool = False
    colours: Tokens = ON_PAPER
    setting: Setting = field(default_factory=Setting)
    mottos: tuple[str, ...] = ()
    """What the owner says about the business: the first that has room stands in the foot of each page."""

    def __post_init__(self) -> None:
        """Let texts know the language, and which way it is read."""
        self.setting.language = self.locale
        self.setting.mirrored = reads_from_right(self.locale)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        width, height = PAGE_SIZES[self.page_size]
        return (height, width) if self.landscape else (width, height)

    @property
    def width(self) -> float:
        """Between the margins, in points."""
        return self.size[0] - 2 * SIDE

    @property
    def highest(self) -> float:
        """What stands on a later page as a whole is no higher, in points."""
        return self.size[1] - HEAD - FOOT

    def para(self, text: str, style: Style) -> Text:
        """A text of this document, printed as typed."""
        return para(text, style, self.setting)

    def joined(self, parts: Iterable[str], style: Style) -> Text:
        """Several texts on one line, with a dot between them."""
        return joined(parts, style, self.setting)

    def section(self, title: str, *body: Block, tone: Tone = Tone.NEUTRAL) -> Stack:
        """A head with its bookmark, in its hat's colour, and what it is about."""
        style = replace(_HEADING, color=self.colours.shade(tone).text)
        section = Stack([Heading(one_line(title), style, self.setting), Blank(4), *body], is_section=True)
        section.space_before = 14
        return section

    def pdf(self, story: Sequence[Block], *, rest: Callable[[float], Block | None] | None = None) -> bytes:
        """The document as bytes: the same story gives the same bytes.

        Args:
            story: from the top.
            rest: makes what fills the last page, if anything, of the points that are left there.
        """
        said = ""
        while True:
            layout = arranged([*story, self._note(said)], self._room)
            if rest is not None and (last := rest(layout.left_over)) is not None:
                layout.end_with(last)
            if said != (found := self._missing_scripts()):
                said = found
                continue
            document = self._drawn(layout)
            if said == (found := self._missing_scripts()):
                return document
            said = found  # a chart has met letters that nothing before it had

    @property
    def _room(self) -> Room:
        height = self.size[1]
        return Room(self.width, height - TOP, height - HEAD, FOOT)

    def canvas(self, target: BytesIO) -> PageCanvas:
        """What the pages are drawn on."""
        language = str(locale_of(self.locale)).replace("_", "-")
        return PageCanvas(target, self.size, language, self.colours, mirrored=self.setting.mirrored)

    def _drawn(self, layout: Layout) -> bytes:
        written = BytesIO()
        canvas = self.canvas(written)
        title = one_line(f"{self.title} – {self.business}")
        canvas.setTitle(title.replace(FIRST_STRONG_ISOLATE, "").replace(POP_ISOLATE, ""))
        canvas.setAuthor(one_line(self.business))
        canvas.setSubject("")
        canvas.setCreator("Two Hats")
        for number, page in enumerate(layout.pages, start=1):
            canvas.begin_page()
            self._edge(canvas, number)
            canvas.saveState()
            canvas.scale(layout.scale, layout.scale)
            for block, y in page.placed:
                block.wrap(layout.room.width, layout.room.top)
                block.draw_on(canvas, SIDE / layout.scale, y)
            canvas.restoreState()
            self._foot(canvas, number, len(layout.pages))
            canvas.showPage()
        canvas.save()
        return written.getvalue()

    def _edge(self, canvas: PageCanvas, page: int) -> None:
        """Draw the two hats' colours, and the running head of later pages."""
        width, height = self.size
        for tone, x in ((Tone.MARKETING, 0.0), (Tone.SALES, width / 2)):
            canvas.setFillColor(HexColor(self.colours.shade(tone).fill))
            canvas.rect(x, height - _BAND, width / 2, _BAND, stroke=0, fill=1)
        if page > 1:
            title = fitted(self.title, _SMALL, self.width / 2 - 10, self.setting)
            title.draw(canvas, SIDE + self.width - title.width, height - 26)
            fitted(self.business, _SMALL, self.width / 2 - 10, self.setting).draw(canvas, SIDE, height - 26)

    def _foot(self, canvas: PageCanvas, number: int, of: int) -> None:
        """Draw the last line: who and when, and which page of how many it is."""
        canvas.setStrokeColor(HexColor(LIGHT.line_strong))
        canvas.setLineWidth(0.5)
        canvas.line(SIDE, 34, SIDE + self.width, 34)
        pages = fitted(tr("Page {number} of {count}").format(number=number, count=of), _SMALL, 120, self.setting)
        pages.draw(canvas, SIDE + self.width - pages.width, 22)
        made = tr("Made on {day} with Two Hats").format(
            day=apart(format_date(self.made_on, format="long", locale=locale_of(self.locale)))
        )
        line = fitted(made, _SMALL, self.width - pages.width - 20, self.setting)
        line.draw(canvas, SIDE, 22)
        self._motto(canvas, line.width, pages.width)

    def _motto(self, canvas: PageCanvas, before: float, after: float) -> None:
        """Draw the owner's words between the two ends of the foot: in the middle of the page, if they fit there."""
        room = self.width - before - after - 2 * _APART
        for words in self.mottos:
            line = whole_line(words, _SMALL, self.setting)
            if 0 < line.width <= room:
                left = (self.width - line.width) / 2
                left = min(max(left, before + _APART), self.width - after - _APART - line.width)
                line.draw(canvas, SIDE + left, 22)
                return

    def _missing_scripts(self) -> str:
        return " ".join(missing_scripts(self.setting, self.locale))

    def _note(self, said: str) -> Stack:
        """The last thing of a document says what could not be drawn before it."""
        note = Stack([self.para(said, _NOTE)] if said else [])
        note.space_before = 14 if said else 0
        return note


class Heading(Text):
    """The head of a section, and a bookmark to it."""

    keep_with_next = True

    def draw(self) -> None:
        canvas = self.canv
        _, top = canvas.absolutePosition(0, self.height + 8)
        key = f"page{canvas.getPageNumber()}-{canvas.bookmarks}"
        canvas.bookmarks += 1
        canvas.bookmarkPage(key, fit="XYZ", left=0, top=top)
        canvas.addOutlineEntry(self.text, key, level=0)
        super().draw()
