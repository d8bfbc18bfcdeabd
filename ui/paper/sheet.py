"""The frame that all reports share: size, margins, running head, foot, bookmarks, what the file says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from io import BytesIO
from typing import Any

from babel.dates import format_date
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.frames import Frame

from core.money import locale_of
from ui.kit.tokens import LIGHT, Tone
from ui.kit.words import tr
from ui.paper.fonts import Weight, face
from ui.paper.plain import one_line
from ui.paper.scripts import missing_scripts
from ui.paper.stacks import Blank, Stack
from ui.paper.style import Setting, Style
from ui.paper.text import Text, fitted, joined, para

PAGE_SIZES: dict[str, tuple[float, float]] = {"A4": A4, "Letter": LETTER}

SIDE, TOP, HEAD, FOOT = 46.0, 36.0, 50.0, 50.0
"""Margins in points: at the sides, above the first page, above later ones with their running head, below."""

_BAND = 5.0  # height of the two colours at the top edge
_SMALL = Style(size=7.5, color=LIGHT.muted)
_HEADING = Style(size=12, weight=Weight.BOLD, leading=1.3)
_NOTE = Style(size=8, color=LIGHT.muted)


class PageCanvas(Canvas):
    """A canvas that draws the foot of each page when it knows how many pages there are."""

    def __init__(self, *args: Any, **options: Any) -> None:
        """As ReportLab calls it."""
        super().__init__(*args, **options)
        self.glyphs: dict[tuple[str, int], str | None] = {}
        self.feet: list[Foot] = []
        self.bookmarks = 0

    def save(self) -> None:
        """Draw the feet, then write the file."""
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
        canvas.line(SIDE, 36, SIDE + self.width, 36)
        pages = fitted(tr("Page {number} of {count}").format(number=number, count=of), _SMALL, 120, self.setting)
        pages.draw(canvas, SIDE + self.width - pages.width, 24)
        fitted(self.made, _SMALL, self.width - pages.width - 20, self.setting).draw(canvas, SIDE, 24)
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

    def section(self, title: str, *body: Flowable, tone: Tone = Tone.NEUTRAL) -> Stack:
        """A head with its bookmark, in its hat's colour, and what it is about."""
        style = replace(_HEADING, color=LIGHT.shade(tone).text)
        section = Stack([Heading(one_line(title), style, self.setting), Blank(5), *body], is_section=True)
        section.spaceBefore = 18
        return section

    def pdf(self, story: Sequence[Flowable]) -> bytes:
        """The document as bytes: the same story gives the same bytes."""
        self.setting.language = self.locale
        written = BytesIO()
        document = BaseDocTemplate(
            written,
            pagesize=self.size,
            title=one_line(f"{self.title} – {self.business}"),
            author=one_line(self.business),
            creator="Two Hats",
            lang=str(locale_of(self.locale)).replace("_", "-"),
            invariant=1,
            initialFontName=face(Weight.REGULAR).name,
            allowSplitting=1,
        )
        first, later = (
            Frame(SIDE, FOOT, self.width, self.size[1] - above - FOOT, 0, 0, 0, 0, id="text") for above in (TOP, HEAD)
        )
        edges = {"onPage": self._edge, "onPageEnd": self._foot}
        document.addPageTemplates(
            [
                PageTemplate(id="first", frames=[first], autoNextPageTemplate="later", **edges),
                PageTemplate(id="later", frames=[later], **edges),
            ]
        )
        document.build([*story, _MissingScripts(self)], canvasmaker=PageCanvas)
        return written.getvalue()

    def _edge(self, canvas: PageCanvas, document: BaseDocTemplate) -> None:
        """Draw the two hats' colours, and the running head of later pages."""
        width, height = self.size
        for tone, x in ((Tone.MARKETING, 0.0), (Tone.SALES, width / 2)):
            canvas.setFillColor(HexColor(LIGHT.shade(tone).fill))
            canvas.rect(x, height - _BAND, width / 2, _BAND, stroke=0, fill=1)
        if document.page > 1:
            title = fitted(self.title, _SMALL, self.width / 2 - 10, self.setting)
            title.draw(canvas, SIDE + self.width - title.width, height - 30)
            fitted(self.business, _SMALL, self.width / 2 - 10, self.setting).draw(canvas, SIDE, height - 30)

    def _foot(self, canvas: PageCanvas, document: BaseDocTemplate) -> None:
        """Ask for the foot, which is drawn when all pages are there."""
        made = tr("Made on {day} with Two Hats").format(
            day=format_date(self.made_on, format="long", locale=locale_of(self.locale))
        )
        canvas.feet.append(Foot(made, self.width, self.setting))
        canvas.doForm(Foot.name(len(canvas.feet)))


class Heading(Text):
    """The head of a section, and a bookmark to it."""

    keepWithNext = True

    def draw(self) -> None:
        canvas = self.canv
        _, top = canvas.absolutePosition(0, self.height + 8)
        key = f"page{canvas.getPageNumber()}-{canvas.bookmarks}"
        canvas.bookmarks += 1
        canvas.bookmarkPage(key, fit="XYZ", left=0, top=top)
        canvas.addOutlineEntry(self.text, key, level=0)
        super().draw()


class _MissingScripts(Flowable):
    """The last thing of a document: it says what could not be drawn before it."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        said = " ".join(missing_scripts(self._sheet.setting, self._sheet.locale))
        self._note = self._sheet.para(said, _NOTE)
        self.width, height = self._note.wrap(available_width, available_height)
        self.height = height + 14 if said else 0.0
        return self.width, self.height

    def draw(self) -> None:
        if self.height:
            self._note.drawOn(self.canv, 0, 0)
