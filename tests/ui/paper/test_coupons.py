"""Coupons to cut out: every code stands on them, in letters and as a square, and nothing leaves its coupon."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from datetime import date

import pypdfium2 as pdfium
import pytest

from core.coupon_batches import CouponSheet
from core.coupon_codes import own_code
from core.ids import Id
from core.promotions import OfferKind, Promotion
from core.reports import Letterhead
from tests.ui.paper import reading
from tests.ui.paper.hostile import EVERYTHING
from tests.ui.paper.reading_squares import read
from ui.paper.coupons import ACROSS, DOWN, HIGH, SQUARE, SQUARE_AT, WIDE, coupons_pdf
from ui.paper.kinds import Options
from ui.paper.qr import QUIET, modules
from ui.paper.sheet import PAGE_SIZES

TOUCH = 0.8
OPTIONS = Options(today=date(2026, 11, 20))
HEAD = Letterhead(
    name="Fig & Thimble", currency="EUR", locale="en_IE", address="3 Lantern Lane\nBallinmara", phone="+353"
)
PLAN = Promotion(
    id=Id(b"p" * 16),
    name="Winter sale",
    message="Warm coats, cold January",
    offer_kind=OfferKind.PERCENT,
    offer_value=1500,
)
CODES = tuple(own_code("SPRING", random.Random(number).randrange) for number in range(23))
SHEET = CouponSheet(promotion=PLAN, codes=CODES, is_own=True, use_limit=1, expires_on=date(2026, 12, 31))


def corners(size: str) -> list[tuple[float, float]]:
    """The lower left corner of each coupon of a page, in the order of the codes."""
    width, height = PAGE_SIZES[size]
    left, low = (width - ACROSS * WIDE) / 2, (height - DOWN * HIGH) / 2
    return [(left + a * WIDE, low + (DOWN - 1 - d) * HIGH) for d in range(DOWN) for a in range(ACROSS)]


def squares(document: bytes, codes: int, count: int, size: str = "A4", *, turned: bool = False) -> list[str]:
    """What the squares of the first page say, read off its picture; `turned`: the page is read from the right."""
    scale = 6
    with pdfium.PdfDocument(document) as opened:
        picture = opened[0].render(scale=scale, grayscale=True).to_pil()
    said = []
    unit = SQUARE / (count + 2 * QUIET)
    for x, y in corners(size)[:codes]:
        left = x + SQUARE_AT[0] + QUIET * unit
        if turned:
            left = PAGE_SIZES[size][0] - left - count * unit
        top = PAGE_SIZES[size][1] - (y + SQUARE_AT[1] + SQUARE - QUIET * unit)
        rows = [
            [
                picture.getpixel((int((left + (j + 0.5) * unit) * scale), int((top + (i + 0.5) * unit) * scale))) < 128
                for j in range(count)
            ]
            for i in range(count)
        ]
        said.append(read(rows))
    return said


def test_every_code_stands_on_a_coupon_and_can_be_copied() -> None:
    pages = reading.pages(coupons_pdf(SHEET, HEAD, OPTIONS))

    assert len(pages) == 3
    assert [code for page in pages for code in re.findall(r"SPRING-\w{4}-\w{4}", page)] == list(CODES)
    assert pages[0].count("15% off") == pages[0].count("Valid until 31 December 2026 · once") == 10
    assert "3 Lantern Lane, Ballinmara · +353" in pages[0]


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_the_square_of_each_coupon_says_its_code(size: str) -> None:
    document = coupons_pdf(SHEET, HEAD, replace(OPTIONS, page_size=size))

    assert squares(document, 10, 21, size) == list(CODES[:10])


@pytest.mark.parametrize(
    "code", ["7KQ2-M4RX", "ABCDEFGHIJKL-7KQ2-M4RX", "SPRING10", "tea-10", "ЗИМА10", "夏-10", "x" * 60]
)
def test_a_square_says_whatever_code_there_is(code: str) -> None:
    assert read(modules(code)) == code


def test_one_code_for_all_fills_a_page() -> None:
    sheet = replace(SHEET, codes=("SPRING10",), is_own=False, use_limit=200)

    (page,) = reading.pages(coupons_pdf(sheet, HEAD, OPTIONS))

    assert page.count("SPRING10") == 10
    assert "once" not in page


def test_a_single_code_of_its_own_stands_on_one_coupon() -> None:
    (page,) = reading.pages(coupons_pdf(replace(SHEET, codes=CODES[:1]), HEAD, OPTIONS))

    assert page.count(CODES[0]) == 1


@pytest.mark.parametrize("number", range(len(EVERYTHING)))
def test_no_text_leaves_its_coupon_or_meets_another(number: int) -> None:
    text = EVERYTHING[number]
    plan = replace(PLAN, name=text, message=text, offer_kind=OfferKind.NONE)
    head = replace(HEAD, name=text, address=text, phone=text)
    codes = (text, CODES[0])
    size = ("A4", "Letter")[number % 2]
    document = coupons_pdf(replace(SHEET, promotion=plan, codes=codes), head, replace(OPTIONS, page_size=size))

    frames = [(x + 8, y + 8, x + WIDE - 8, y + HIGH - 8) for x, y in corners(size)[:2]]
    (boxes,) = reading.text_boxes(document)
    inside = [box for box in boxes if box[1] > 30]  # below that a missing script is told
    assert inside
    for box in inside:
        assert any(_within(box, frame) for frame in frames), (text, box)
    for place, box in enumerate(inside):
        for other in inside[place + 1 :]:
            across = min(box[2], other[2]) - max(box[0], other[0])
            up = min(box[3], other[3]) - max(box[1], other[1])
            assert across <= TOUCH or up <= TOUCH, (text, box, other)
    assert reading.images(document) == 0
    assert not re.search(
        rb"/Annots|/OpenAction|/AcroForm", re.sub(rb"stream\r?\n.*?endstream", b"", document, flags=re.S)
    )


def test_the_same_coupons_are_the_same_bytes() -> None:
    assert coupons_pdf(SHEET, HEAD, OPTIONS) == coupons_pdf(SHEET, HEAD, OPTIONS)


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (OfferKind.PERCENT, 1250, "12.5% off"),
        (OfferKind.AMOUNT, 500, "€5.00 off"),
        (OfferKind.FREE_ITEM, 300, "Something free with it"),
        (OfferKind.BUNDLE, None, "More for one price"),
        (OfferKind.NONE, None, "Winter sale"),
    ],
)
def test_a_coupon_says_what_one_gets_and_never_what_it_costs_us(kind: OfferKind, value: int | None, words: str) -> None:
    plan = replace(PLAN, offer_kind=kind, offer_value=value)

    said = reading.text(coupons_pdf(replace(SHEET, promotion=plan), HEAD, OPTIONS))

    assert words in said
    assert "costs" not in said


def _within(box: reading.Box, frame: reading.Box) -> bool:
    return box[0] >= frame[0] and box[1] >= frame[1] and box[2] <= frame[2] and box[3] <= frame[3]
