"""Paper that is read from the right: every box stands where a mirror would put it, and letters are not turned round."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from functools import cache

import pypdfium2 as pdfium
import pytest

from tests.ui.charts.samples import ALL
from tests.ui.paper import reading
from tests.ui.paper.conftest import Gathered, Sheets
from tests.ui.paper.test_coupons import CODES, HEAD, OPTIONS, SHEET, squares
from ui.kit.tokens import Tone
from ui.paper.cells import Cells
from ui.paper.chart_bridge import ChartBlock
from ui.paper.coupons import coupons_pdf
from ui.paper.kinds import KINDS, kind
from ui.paper.marks import Bar
from ui.paper.numbers import Numbers
from ui.paper.rows import Row
from ui.paper.sheet import SIDE, Sheet
from ui.paper.stacks import Stack, beside
from ui.paper.style import Style
from ui.paper.tiles import tile, tiles

OFF = 1.2
"""Points by which the ink of a line may stand off its mirror image: letters have no equal room on both sides."""
every_sheet = pytest.mark.parametrize("sheet", [each.name for each in KINDS])


def sheet_of(locale: str) -> tuple[Sheet, Cells]:
    sheet = Sheet(title="Sheet", business="Shop", made_on=date(2026, 6, 15), locale=locale)
    return sheet, Cells(sheet)


def everything(locale: str) -> bytes:
    """Text, tiles, tables, bars and two columns of a document; no word of it depends on the locale but the date."""
    sheet, cells = sheet_of(locale)
    rows = [Row([cells.text(f"name {number}"), Bar(number / 9, Tone.SALES, line=11)]) for number in range(9)]
    table = cells.section("List", cells.table([cells.column("Who", 2), cells.column("", 1)], rows, Tone.SALES))
    left, right = (cells.section(f"Part {side}", cells.text("Some words " * 30)) for side in ("one", "two"))
    band = tiles(cells, [tile(cells, f"Figure {number}", "12", "of 30") for number in range(4)])
    assert band is not None
    return sheet.pdf([band, table, beside(left, right, share=0.3)])


@cache
def mirrored(gathered: Gathered, name: str, sheet: str, locale: str) -> bytes:
    matter, options = gathered(name, sheet)
    return kind(sheet).make(replace(matter, head=replace(matter.head, locale=locale)), options)


@pytest.fixture
def from_right(gathered: Gathered) -> Callable[..., bytes]:
    """A sheet of a business file as an owner in Israel or Egypt prints it."""
    return lambda name, sheet, locale="he_IL": mirrored(gathered, name, sheet, locale)


@pytest.mark.parametrize("locale", ["ar_EG", "he_IL", "fa_IR", "ur_PK"])
def test_everything_stands_where_a_mirror_would_put_it(locale: str) -> None:
    plain = [box for _, box in reading.drawn(everything("en_IE"))]
    turned = [(page, box) for page, box in reading.drawn(everything(locale))]
    expected = [
        (page[2] - right, low, page[2] - left, high)
        for (page, _), (left, low, right, high) in zip(turned, plain, strict=False)
    ]

    alone = [
        box
        for box in expected
        if box[1] > 44
        and not any(max(abs(a - b) for a, b in zip(box, other, strict=True)) <= OFF for _, other in turned)
    ]
    assert len(plain) > 60
    assert alone == []


def test_words_begin_at_the_right_and_read_as_they_are() -> None:
    with pdfium.PdfDocument(everything("he_IL")) as opened:
        page = opened[0]
        width = page.get_width()
        words = page.get_textpage()
        boxes = {
            words.get_text_bounded(*words.get_rect(number)): words.get_rect(number)
            for number in range(words.count_rects())
        }
    assert {"Who", "name 3", "Part one"} <= boxes.keys()
    for word in ("Who", "name 3", "Part one"):
        assert boxes[word][2] == pytest.approx(width - SIDE, abs=1.0)


@pytest.mark.parametrize(
    ("name", "sheet"), [*(("sample", each.name) for each in KINDS), ("hostile", "promotion"), ("hostile", "journey")]
)
def test_a_turned_sheet_stays_inside_its_frame_and_no_text_meets_another(
    from_right: Callable[..., bytes], name: str, sheet: str
) -> None:
    document = from_right(name, sheet)

    for page, box in reading.drawn(document):
        at_the_top_edge = box[3] > page[3] - 6
        assert box[1] >= 20
        assert at_the_top_edge or (box[0] >= 44.5 and box[2] <= page[2] - 44.5), box
    assert reading.meeting(document) == []


@every_sheet
def test_words_of_a_turned_sheet_are_found_as_before(
    sheets: Sheets, from_right: Callable[..., bytes], sheet: str
) -> None:
    found = reading.letters(from_right("sample", sheet, "fa_IR"))  # a language that the program does not speak yet
    words = {word for word in reading.text(sheets("sample", sheet)).split() if word.isascii() and word.isalpha()}
    dated = {word for word in words if word[:3] in "JanFebMarAprMayJunJulAugSepOctNovDecMonTueWedThuFriSatSun"}

    assert len(words) > 40
    assert [word for word in words - dated if word not in found] == []


def test_a_turned_sheet_is_the_same_each_time(from_right: Callable[..., bytes], gathered: Gathered) -> None:
    again = mirrored.__wrapped__(gathered, "sample", "month", "he_IL")
    assert reading.difference(from_right("sample", "month"), again) == ""


def test_digits_of_a_column_meet_at_the_right_edge_of_the_widest() -> None:
    sheet, cells = sheet_of("he_IL")
    amounts = ["7.00", "1,234.00", "88.00"]
    for column in (cells.amounts("Value"), cells.column_of_numbers("Value", 1)):
        rows = [Row([cells.text("name"), cells.end(amount)]) for amount in amounts]
        document = sheet.pdf([Stack([cells.table([cells.column("Who", 1), column], rows, Tone.SALES)])])
        with pdfium.PdfDocument(document) as opened:
            words = opened[0].get_textpage()
            rects = [words.get_rect(number) for number in range(words.count_rects())]
            ends = [rect[2] for rect in rects if words.get_text_bounded(*rect).strip() in amounts]

        assert len(ends) == 3
        assert max(ends) - min(ends) < OFF
        assert max(ends) < SIDE + 60  # at the left edge, where the column ends


def test_a_chart_is_mirrored_by_itself_and_its_words_are_not_turned(qtbot: object) -> None:
    sheet, _ = sheet_of("he_IL")
    sample = ALL["ranking"]
    document = sheet.pdf([ChartBlock(sample.draw, height=sample.height, setting=sheet.setting)])

    with pdfium.PdfDocument(document) as opened:
        words = opened[0].get_textpage()
        found = [
            rect
            for number in range(words.count_rects())
            for rect in [words.get_rect(number)]
            if "Spring flyer" in words.get_text_bounded(*rect)
        ]
        width = opened[0].get_width()
    assert [rect[2] > width / 2 for rect in found] == [True]


def test_the_squares_of_turned_coupons_can_be_read() -> None:
    document = coupons_pdf(SHEET, replace(HEAD, locale="he_IL"), OPTIONS)

    said = squares(document, 10, 21, turned=True)
    assert said == list(CODES[:10])
    assert sorted(reading.text(document).count(code) for code in CODES) == [1] * len(CODES)


@pytest.mark.parametrize("locale", ["ar_EG", "he_IL", "fa_IR"])
def test_the_time_of_a_day_is_read_after_the_day(locale: str) -> None:
    sheet, _ = sheet_of(locale)
    numbers = Numbers("EUR", locale)
    day, at = date(2026, 6, 10), time(18, 15)
    document = sheet.pdf([sheet.para(numbers.moment(numbers.weekday(day), at), Style())])

    with pdfium.PdfDocument(document) as opened:
        words = opened[0].get_textpage()
        left = {words.get_text_range(number, 1): words.get_charbox(number)[0] for number in range(30)}
    assert left[":"] < left["0"]  # of the tenth


def test_steps_of_a_journey_lead_the_way_it_is_read(sheets: Sheets, from_right: Callable[..., bytes]) -> None:
    assert "→" in reading.text(sheets("sample", "journey"))
    assert "←" in reading.text(from_right("sample", "journey"))
    assert "→" not in reading.text(from_right("sample", "journey"))
