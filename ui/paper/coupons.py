"""Coupons to cut out: ten to a page, each with the offer in words, the code in large letters, and a square to scan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import HexColor

from core.coupon_batches import CouponSheet
from core.promotions import OfferKind, Promotion
from core.reports import Letterhead
from ui.kit.tokens import LIGHT, Tone
from ui.kit.words import tr
from ui.paper.fonts import Weight
from ui.paper.mirror import upright
from ui.paper.numbers import Numbers
from ui.paper.opening import picture, sheet_for
from ui.paper.plain import FIRST_STRONG_ISOLATE, POP_ISOLATE, clean, one_line
from ui.paper.promotion import offer
from ui.paper.qr import draw_code
from ui.paper.scripts import missing_scripts
from ui.paper.sheet import PageCanvas, Sheet
from ui.paper.style import UNBOUNDED, Line, Style
from ui.paper.text import fitted, joined, set_lines

if TYPE_CHECKING:
    from ui.paper.kinds import Options

ACROSS, DOWN = 2, 5
WIDE, HIGH = 255.0, 147.0
"""Points of a coupon: 90 by 52 mm, so that ten of them stand on A4 and on Letter."""

_INSET = 13.0
SQUARE = 78.0
"""With its quiet zone; about 20 mm of it are seen."""
SQUARE_AT = WIDE - _INSET - SQUARE + 8, HIGH - _INSET - SQUARE + 6
"""Its lower left corner on a coupon; its quiet zone reaches beyond the texts."""
_LOGO_HIGH, _LOGO_WIDE = 20.0, 60.0
_MARK = 5.0
"""Half of a cross that tells where to cut."""
_NOTE_AT = 12.0

_NAME = Style(size=9.5, weight=Weight.SEMIBOLD)
_LONG_NAME = Style(size=7.8, weight=Weight.SEMIBOLD, leading=1.2)
_OFFERS = tuple(Style(size=size, weight=Weight.BOLD, leading=1.14) for size in (21, 17, 14, 11.5))
_MESSAGE = Style(size=8, leading=1.25)
_CODES = tuple(Style(size=size, weight=Weight.BOLD, leading=1.1) for size in (19, 17, 15, 13, 11, 9))
_TERMS = Style(size=7.5, weight=Weight.SEMIBOLD)
_REACH = Style(size=6.5, color=LIGHT.muted)
_NOTE = Style(size=7, color=LIGHT.muted)


def coupons_pdf(found: CouponSheet, head: Letterhead, options: Options) -> bytes:
    """The coupons as a PDF: the same ones give the same bytes."""
    sheet = sheet_for(head, tr("Coupons"), replace(options, landscape=False))
    pages = _Pages(found, head, sheet)
    written = BytesIO()
    canvas = sheet.canvas(written)
    title = one_line(f"{tr('Coupons')} – {found.promotion.name} – {head.name}")
    canvas.setTitle(title.replace(FIRST_STRONG_ISOLATE, "").replace(POP_ISOLATE, ""))
    canvas.setAuthor(one_line(head.name))
    canvas.setSubject("")
    canvas.setCreator("Two Hats")
    pages.draw(canvas)
    canvas.save()
    return written.getvalue()


def offer_in_words(numbers: Numbers, plan: Promotion) -> str:
    """What whoever brings it gets, large; the name of the promotion where nothing is taken off."""
    match plan.offer_kind:
        case OfferKind.PERCENT | OfferKind.AMOUNT:
            return offer(numbers, plan)
        case OfferKind.FREE_ITEM:
            return tr("Something free with it")
        case OfferKind.BUNDLE:
            return tr("More for one price")
        case _:
            return plan.name


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line and where its baseline begins, from the lower left corner of a coupon."""

    line: Line
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class _Pages:
    found: CouponSheet
    head: Letterhead
    sheet: Sheet

    def draw(self, canvas: PageCanvas) -> None:
        """Draw page after page."""
        common = list(self._common())
        logo = self._logo(canvas)
        width, height = self.sheet.size
        left, low = (width - ACROSS * WIDE) / 2, (height - DOWN * HIGH) / 2
        places = [
            (left + across * WIDE, low + (DOWN - 1 - down) * HIGH) for down in range(DOWN) for across in range(ACROSS)
        ]
        codes = self.found.codes if len(self.found.codes) > 1 or self.found.is_own else self.found.codes * len(places)
        for start in range(0, len(codes), len(places)):
            canvas.begin_page()
            on_page = codes[start : start + len(places)]
            for code, (x, y) in zip(on_page, places, strict=False):
                canvas.saveState()
                canvas.translate(x, y)
                self._draw_one(canvas, code, common, logo)
                canvas.restoreState()
            self._draw_marks(canvas, places[: len(on_page)])
            if not start:
                self._draw_note(canvas, left)
            canvas.showPage()

    def _common(self) -> Iterator[_Placed]:
        """What is the same on every coupon."""
        top = HIGH - _INSET
        name_left = _INSET + self._logo_room
        beside = WIDE - 2 * _INSET - SQUARE
        yield from self._name(name_left, top, beside - self._logo_room)
        bottom = _INSET + _REACH.pitch + _TERMS.pitch + _CODES[0].pitch + 5
        above = top - _LOGO_HIGH - 5
        words = offer_in_words(Numbers(self.head.currency, self.head.locale), self.found.promotion)
        colour = self.sheet.colours.shade(Tone.MARKETING).text
        lines = self._largest(words, [replace(style, color=colour) for style in _OFFERS], beside, above - bottom)
        for line in lines:
            yield _Placed(line, _INSET, above - line.ascent)
            above -= line.height
        said = self.found.promotion.message or ("" if words == self.found.promotion.name else self.found.promotion.name)
        above -= 2
        for line in self._lines(" ".join(clean(said).split()), _MESSAGE, beside, above - bottom):
            yield _Placed(line, _INSET, above - line.ascent)
            above -= line.height
        width = WIDE - 2 * _INSET
        terms = fitted(self._terms(), _TERMS, width, self.sheet.setting)
        yield _Placed(terms, _INSET, _INSET + _REACH.pitch + _TERMS.pitch - _TERMS.rise)
        reach = self._reach(width)
        yield _Placed(reach, _INSET, _INSET + _REACH.pitch - _REACH.rise)

    def _name(self, left: float, top: float, width: float) -> Iterator[_Placed]:
        """The business, beside its logo: a long name on two lines, smaller."""
        name = one_line(self.head.name)
        lines = set_lines(name, _NAME, width, self.sheet.setting)
        if len(lines) != 1 or lines[0].width > width or lines[0].height > _LOGO_HIGH:
            lines = self._lines(name, _LONG_NAME, width, _LOGO_HIGH)
        low = top - (_LOGO_HIGH - sum(line.height for line in lines)) / 2
        for line in lines:
            yield _Placed(line, left, low - line.ascent)
            low -= line.height

    def _draw_one(self, canvas: PageCanvas, code: str, common: Sequence[_Placed], logo: float) -> None:
        if logo:
            with upright(canvas, _INSET, logo):
                canvas.translate(0, HIGH - _INSET - _LOGO_HIGH)
                canvas.doForm("logo")
        for placed in common:
            placed.line.draw(canvas, placed.x, placed.y)
        with upright(canvas, SQUARE_AT[0], SQUARE):
            draw_code(canvas, code, 0, SQUARE_AT[1], SQUARE)
        style = self._code_style(code)
        line = fitted(code, style, WIDE - 2 * _INSET, self.sheet.setting)
        base = _INSET + _REACH.pitch + _TERMS.pitch + 3.5
        line.draw(canvas, _INSET, base + _CODES[0].pitch - _CODES[0].rise)

    def _code_style(self, code: str) -> Style:
        """As large as the width allows."""
        for style in _CODES:
            lines = set_lines(clean(code), style, UNBOUNDED, self.sheet.setting)
            if all(line.width <= WIDE - 2 * _INSET for line in lines):
                return style
        return _CODES[-1]

    def _largest(self, text: str, styles: Sequence[Style], width: float, height: float) -> list[Line]:
        """A text in the largest size in which it takes two lines at most."""
        plain = " ".join(clean(text).split())
        for style in styles:
            lines = set_lines(plain, style, width, self.sheet.setting)
            whole = not any(line.width > width + 0.01 for line in lines)
            if whole and len(lines) <= 2 and sum(line.height for line in lines) <= height * 0.75:
                return lines
        return self._lines(plain, styles[-1], width, height * 0.75)

    def _lines(self, text: str, style: Style, width: float, height: float) -> list[Line]:
        """As many lines as there is room for; the last one ends in an ellipsis where there are more."""
        lines = set_lines(text, style, width, self.sheet.setting) if text else []
        kept: list[Line] = []
        used = 0.0
        for number, line in enumerate(lines):
            if used + line.height > height + 0.01:
                break
            rest = sum(later.height for later in lines[number : number + 2])
            if number + 1 < len(lines) and used + rest > height + 0.01:
                said = " ".join(part for later in lines[number:] if (part := str(getattr(later, "text", ""))))
                line = fitted(said, style, width, self.sheet.setting)
                if line.height <= height - used + 0.01:
                    kept.append(line)
                break
            kept.append(line)
            used += line.height
        return kept

    def _terms(self) -> str:
        """How long and how often it counts."""
        numbers = Numbers(self.head.currency, self.head.locale)
        parts = []
        if self.found.expires_on is not None:
            parts.append(tr("Valid until {day}").format(day=numbers.full_day(self.found.expires_on)))
        if self.found.use_limit == 1 and self.found.is_own:
            parts.append(tr("once", about="at most"))
        elif self.found.use_limit is not None and self.found.is_own:
            limit = self.found.use_limit
            parts.append(tr("{count} times", limit, about="at most").format(count=numbers.count(limit)))
        return " · ".join(parts)

    def _reach(self, width: float) -> Line:
        """Where and how to reach the business; what there is no room for is left out from the end."""
        head = self.head
        address = ", ".join(line.strip(" ,") for line in head.address.splitlines() if line.strip(" ,"))
        website = head.website.removeprefix("https://").removeprefix("http://")
        parts = [part for part in (address, head.phone, website) if part]
        while True:
            text = joined(parts, _REACH, self.sheet.setting)
            if len(parts) < 2 or text.natural_width <= width:
                return fitted(text.text, _REACH, width, self.sheet.setting)
            parts.pop()

    def _logo(self, canvas: PageCanvas) -> float:
        """Keep the logo as a form of the document, drawn once; gives its width, 0 for none."""
        found = picture(self.head.logo)
        if found is None:
            return 0.0
        wide, high = self._logo_size
        canvas.beginForm("logo", 0, 0, _LOGO_WIDE, _LOGO_HIGH)
        canvas.drawImage(found, 0, (_LOGO_HIGH - high) / 2, wide, high, mask="auto")
        canvas.endForm()
        return wide

    @property
    def _logo_size(self) -> tuple[float, float]:
        found: Any = picture(self.head.logo)
        if found is None:
            return 0.0, 0.0
        wide, high = found.getSize()
        scale = min(_LOGO_WIDE / wide, _LOGO_HIGH / high)
        return wide * scale, high * scale

    @property
    def _logo_room(self) -> float:
        wide, _ = self._logo_size
        return wide + 6 if wide else 0.0

    def _draw_marks(self, canvas: PageCanvas, places: Sequence[tuple[float, float]]) -> None:
        """Crosses at the corners of the coupons."""
        corners = {(x + across, y + up) for x, y in places for across in (0.0, WIDE) for up in (0.0, HIGH)}
        canvas.setStrokeColor(HexColor(LIGHT.faint))
        canvas.setLineWidth(0.4)
        for x, y in sorted(corners):
            canvas.line(x - _MARK, y, x + _MARK, y)
            canvas.line(x, y - _MARK, x, y + _MARK)

    def _draw_note(self, canvas: PageCanvas, left: float) -> None:
        """Say below the first page what could not be drawn."""
        if said := " ".join(missing_scripts(self.sheet.setting, self.head.locale)):
            fitted(said, _NOTE, ACROSS * WIDE, self.sheet.setting).draw(canvas, left, _NOTE_AT)
