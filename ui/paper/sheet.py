"""The frame that all reports share: size, margins, running head, foot, bookmarks, what the file says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from io import BytesIO

from babel.dates import format_date
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas

from core.money import locale_of
from ui.kit.tokens import LIGHT, Tone
from ui.kit.words import tr
from ui.paper.block import Block
from ui.paper.fonts import Weight, face
from ui.paper.plain import one_line
from ui.paper.scripts import missing_scripts
from ui.paper.stacks import Blank, Stack
from ui.paper.style import Setting, Style
from ui.paper.text import Text, fitted, joined, para

PAGE_SIZES: dict[str, tuple[float, float]] = {"A4": A4, "Letter": LETTER}

SIDE, TOP, HEAD, FOOT = 46.0, 32.0, 42.0, 44.0
"""Margins in points: at the sides, above the first page, above later ones with their running head, below."""

_BAND = 5.0  # height of the two colours at the top edge
_SMALL = Style(size=7.5, color=LIGHT.muted)
_HEADING = Style(size=11.5, weight=Weight.BOLD, leading=1.3)
_NOTE = Style(size=8, color=LIGHT.muted)


class PageCanvas(Canvas):
    """A canvas that knows which glyphs are forms already, and how many bookmarks and feet it has."""

    def __init__(self, target: BytesIO, size: tuple[float, float], language: str) -> None:
        """Nothing in the file depends on the time or the machine."""
        super().__init__(
            target,
            pagesize=size,
            invariant=1,
            pageCompression=1,
            initialFontName=face(Weight.REGULAR).name,
            lang=language,
        )
        self.glyphs: dict[tuple[str, int], str | None] = {}
        self.feet: list[Foot] = []
        self.bookmarks = 0

    def save(self) -> None:
        """Draw the feet, now that the number of pages is known, then write the file."""
        for number, foot in enumerate(self.feet, start=1):
            foot.draw(self, number, len(self.feet))
        super().save()


@dataclass(frozen=True, slots=True)
class Foot:
    """The last line of a page: when it was made and by what, and which page it is."""

    made: str
    width: float
    setting: Setting

    def draw(self, canvas: PageCanvas, number: int, of: int) -> None:
        """Draw it as the form that the page has asked for."""
        canvas.beginForm(self.name(number), 0, 0, self.width + 2 * SIDE, FOOT)
        canvas.setStrokeColor(HexColor(LIGHT.line_strong))
        canvas.setLineWidth(0.5)
        canvas.line(SIDE, 34, SIDE + self.width, 34)
        pages = fitted(tr("Page {number} of {count}").format(number=number, count=of), _SMALL, 120, self.setting)
        pages.draw(canvas, SIDE + self.width - pages.width, 22)
        fitted(self.made, _SMALL, self.width - pages.width - 20, self.setting).draw(canvas, SIDE, 22)
        canvas.endForm()

    @staticmethod
    def name(number: int) -> str:
        """What the form of a page's foot is called."""
        return f"foot{number}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document. `made_on` is the day it says it was made; the clock is not asked, so that bytes repeat."""

    title: str
    business: str
    made_on: date
    locale: str = "en_GB"
    page_size: str = "A4"
    landscape: bool = False
    setting: Setting = field(default_factory=Setting)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        width, height = PAGE_SIZES[self.page_size]
        return (height, width) if self.landscape else (width, height)

    @property
    def width(self) -> float:
        """Between the margins, in points."""
        return self.size[0] - 2 * SIDE

    def para(self, text: str, style: Style) -> Text:
        """A text of this document, printed as typed."""
        return para(text, style, self.setting)

    def joined(self, parts: Iterable[str], style: Style) -> Text:
        """Several texts on one line, with a dot between them."""
        return joined(parts, style, self.setting)

    def section(self, title: str, *body: Block, tone: Tone = Tone.NEUTRAL) -> Stack:
        """A head with its bookmark, in its hat's colour, and what it is about."""
        style = replace(_HEADING, color=LIGHT.shade(tone).text)
        section = Stack([Heading(one_line(title), style, self.setting), Blank(4), *body], is_section=True)
        section.space_before = 14
        return section

    def pdf(self, story: Sequence[Block]) -> bytes:
        """The document as bytes: the same story gives the same bytes."""
        self.setting.language = self.locale
        written = BytesIO()
        canvas = PageCanvas(written, self.size, str(locale_of(self.locale)).replace("_", "-"))
        canvas.setTitle(one_line(f"{self.title} – {self.business}"))
        canvas.setAuthor(one_line(self.business))
        canvas.setSubject("")
        canvas.setCreator("Two Hats")
        pages = _Pages(self, canvas)
        for block in story:
            pages.put(block)
        pages.put(self._missing_scripts())
        pages.end()
        canvas.save()
        return written.getvalue()

    def edge(self, canvas: PageCanvas, page: int) -> None:
        """Draw the two hats' colours, and the running head of later pages."""
        width, height = self.size
        for tone, x in ((Tone.MARKETING, 0.0), (Tone.SALES, width / 2)):
            canvas.setFillColor(HexColor(LIGHT.shade(tone).fill))
            canvas.rect(x, height - _BAND, width / 2, _BAND, stroke=0, fill=1)
        if page > 1:
            title = fitted(self.title, _SMALL, self.width / 2 - 10, self.setting)
            title.draw(canvas, SIDE + self.width - title.width, height - 26)
            fitted(self.business, _SMALL, self.width / 2 - 10, self.setting).draw(canvas, SIDE, height - 26)

    def foot(self, canvas: PageCanvas) -> None:
        """Ask for the foot, which is drawn when all pages are there."""
        made = tr("Made on {day} with Two Hats").format(
            day=format_date(self.made_on, format="long", locale=locale_of(self.locale))
        )
        canvas.feet.append(Foot(made, self.width, self.setting))
        canvas.doForm(Foot.name(len(canvas.feet)))

    def _missing_scripts(self) -> Stack:
        """The last thing of a document says what could not be drawn before it."""
        said = " ".join(missing_scripts(self.setting, self.locale))
        note = Stack([self.para(said, _NOTE)] if said else [])
        note.space_before = 14
        return note


class _Pages:
    """Fills page after page from the top."""

    def __init__(self, sheet: Sheet, canvas: PageCanvas) -> None:
        self._sheet, self._canvas = sheet, canvas
        self._number = 0
        self._fresh = True
        self._y = 0.0
        self._begin()

    def put(self, block: Block) -> None:
        """Put a block below the last one, its rest on further pages."""
        rest: Block | None = block
        while rest is not None:
            rest = self._put_part(rest)

    def end(self) -> None:
        """Finish the page."""
        self._sheet.foot(self._canvas)
        self._canvas.showPage()

    def _put_part(self, block: Block) -> Block | None:
        gap = 0.0 if self._fresh else block.space_before
        room = self._y - gap - FOOT
        _, height = block.wrap(self._sheet.width, room)
        rest = None
        if height > room + 0.01:
            parts = block.split(self._sheet.width, room)
            if not parts and not self._fresh:
                self._turn()
                return block
            if len(parts) > 1:
                block, rest = parts
                _, height = block.wrap(self._sheet.width, room)
        self._y -= gap + height
        block.draw_on(self._canvas, SIDE, self._y)
        self._fresh = False
        if rest is not None:
            self._turn()
        return rest

    def _turn(self) -> None:
        self.end()
        self._begin()

    def _begin(self) -> None:
        self._number += 1
        self._fresh = True
        self._y = self._sheet.size[1] - (TOP if self._number == 1 else HEAD)
        self._sheet.edge(self._canvas, self._number)


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
