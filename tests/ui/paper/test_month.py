"""The monthly page tells the month, whatever was written into it."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from core.money import Minor
from core.period import month
from core.reports import Letterhead, PromotionSums, Reading, Summary, Unit
from tests.ui.paper import reading
from tests.ui.paper.summaries import MADE, MAY, deal, empty_summary, figure, promotion, shop_summary, step
from tests.ui.paper.test_text import HOSTILE, WORDS
from ui.paper.kinds import Options
from ui.paper.month import month_pdf
from ui.paper.numbers import Numbers

LARGEST = Minor(99_999_999_999_999)


def made(summary: Summary, *, locale: str = "en_GB", **options: Any) -> bytes:
    head = Letterhead(name=summary.business, currency=summary.currency, locale=locale)
    return month_pdf(summary, head, Options(today=MADE, **options))


def hostile_summary() -> Summary:
    shop = shop_summary()
    return replace(
        shop,
        business=" ".join(["Shop", *HOSTILE]),
        figures=tuple(
            replace(line, now=replace(line.now, value=LARGEST)) if line.unit is Unit.MONEY else line
            for line in shop.figures
        ),
        promotions=tuple(promotion(text, cost=LARGEST, revenue=LARGEST, channel=text) for text in HOSTILE),
        won=tuple(deal(text, "T" * 200, LARGEST) for text in [*HOSTILE, *WORDS.values(), "N" * 200]),
        lost=tuple(deal("x" * 200, text, LARGEST, reason=text * 3) for text in WORDS.values()),
        pipeline=tuple(replace(line, value=LARGEST, stage="S" * 200) for line in shop.pipeline),
        open_value=LARGEST,
        steps=(step("N" * 10_000, "word " * 2_000, MADE, about="नमस्ते " * 300), step("", "", None)),
    )


def test_the_page_tells_the_month() -> None:
    found = reading.text(made(shop_summary()))

    for told in (
        "May 2026",
        "Café Lumière",
        "9 sales brought €1,234.50, €114.50 more than in April; 40 new leads came in and 4 deals were lost.",
        "Won of decided deals 69% of 13, likely 42% to 87% Apr 2026 62% of 13 May 2025 78% of 9",
        "Spring flyer with 15 % off",
        "Flyer · 4–30 May",
        "14 4.5 €610.00 too early to tell",
        "Flyer 14 4",
        "Qualified",
        "81%",
        "Studio Nord GmbH Catering for the summer party €540.00",
        "Wedding cake · bought elsewhere",
        "9 deals €1,234.50",
        "Offer sent 3 €1,200.00 €600.00",
        "Together 13 €3,020.00 €1,124.00",
        "Too expensive 5",
        "Next steps in June",
        "Tue 2 Jun 10:30 Call about the autumn party",
        "Made on 15 June 2026 with Two Hats",
        "Page 1 of 2",
    ):
        assert told in found, told


def test_an_ordinary_month_fits_on_two_pages_with_bookmarks_in_order() -> None:
    document = made(shop_summary())

    marks = reading.bookmarks(document)

    assert len(reading.pages(document)) == 2
    assert marks[0] == ("Against the targets", 0)
    assert ("Deals won", 1) in marks
    assert [page for _, page in marks] == sorted(page for _, page in marks)


def test_the_file_says_what_it_is() -> None:
    said = reading.metadata(made(empty_summary(business="Café (<b>) \\ 北")))

    assert said["Title"] == "May 2026 – Café (<b>) \\ 北"
    assert said["Author"] == "Café (<b>) \\ 北"
    assert said["Creator"] == "Two Hats"


def test_an_empty_month_reads_well_on_one_page() -> None:
    document = made(empty_summary())

    found = reading.text(document)

    assert len(reading.pages(document)) == 1
    assert "A quiet month: no leads, no sales and no marketing costs were written down." in found
    for told in (
        "No promotions ran in May.",
        "No lead came in.",
        "No deal was won.",
        "No deal was lost.",
        "No deal is open.",
        "No next step is planned.",
    ):
        assert told in found
    assert "Won of decided deals –" in found


def test_what_belongs_to_no_promotion_that_ran_stands_in_rows_of_its_own_and_all_add_up() -> None:
    page = empty_summary(
        promotions=(promotion("Flyer", cost=Minor(100), leads=3, sales=Fraction(1), revenue=Minor(1_000)),),
        idle=PromotionSums(Minor(0), 1, Fraction(1, 2), Minor(2_500), ("Spring", "Jingle", "Poster", "Fair", "Old")),
        unpromoted=PromotionSums(Minor(900), 1_200, Fraction(5, 2), Minor(50)),
    )

    found = reading.text(made(page))

    assert "Others, not running in May Spring · Jingle · Poster · 2 more €0.00 1 0.5 €25.00" in found
    assert "Without a promotion €9.00 1,200 2.5 €0.50" in found
    assert "Together €10.00 1,204 4 €35.50" in found


def test_a_month_in_which_none_ran_still_says_what_others_brought() -> None:
    idle = PromotionSums(Minor(0), 1, Fraction(1), Minor(2_500), ("Spring",))

    found = reading.text(made(empty_summary(idle=idle)))

    assert "No promotions ran in May. Promotion Cost Leads Sales Revenue" in found
    assert "Others, not running in May Spring €0.00 1 1 €25.00" in found
    assert "Together" not in found


def test_every_further_figure_says_what_it_rests_on_in_all_three_months() -> None:
    own_time = figure("own_time_cost", Unit.MONEY, 41_880, 24_930, 2_970, (62, 42, 1))
    spent = figure("marketing_cost", Unit.MONEY, 507, 263, 90, (1_008, 6, 1))

    found = reading.text(made(shop_summary(figures=(*shop_summary().figures, own_time, spent))))

    assert "Margin €800.00 of 7 €712.50 of 8 – of 0" in found
    assert "Cost of own time €418.80 in 62 activities €249.30 of 42 €29.70 of 1" in found
    assert "in 1,008 expenses" in found


@pytest.mark.parametrize(
    ("won", "leads", "lost", "revenue", "before", "told"),
    [
        (1, 1, 1, 8_000, 0, "One sale brought €80.00; one new lead came in and one deal was lost."),
        (0, 3, 0, 0, 5_000, "No sale was made, €50.00 less than in April; 3 new leads came in."),
        (2, 0, 0, 5_000, 5_000, "2 sales brought €50.00, just as much as in April; no new lead came in."),
        (0, 0, 2, 0, 0, "No sale was made; no new lead came in and 2 deals were lost."),
        (1_200, 5_000, 1_000, 0, 0, "1,200 sales brought €0.00; 5,000 new leads came in and 1,000 deals were lost."),
    ],
)
def test_a_month_is_told_in_one_sentence(won: int, leads: int, lost: int, revenue: int, before: int, told: str) -> None:
    values = {"deals_won": won, "leads_received": leads, "deals_lost": lost, "revenue": revenue}
    figures = tuple(
        replace(line, now=Reading(values.get(line.name, 0), None), before=Reading(before, None))
        for line in shop_summary().figures
    )

    assert told in reading.text(made(empty_summary(figures=figures)))


def test_a_month_that_is_not_over_says_so_and_does_not_compare() -> None:
    found = reading.text(made(replace(shop_summary(), as_of=date(2026, 5, 20))))

    assert "The month is not over: figures up to 20 May 2026." in found
    assert "9 sales brought €1,234.50; 40 new leads" in found


def test_a_month_to_come_says_so() -> None:
    later = month(date(2026, 8, 1))

    found = reading.text(made(replace(empty_summary(), period=later, as_of=MADE)))

    assert "August has not begun yet." in found


def test_the_same_month_gives_the_same_bytes() -> None:
    assert made(shop_summary()) == made(shop_summary())
    assert made(hostile_summary()) == made(hostile_summary())


def test_hostile_texts_print_as_typed() -> None:
    document = made(hostile_summary())

    found = reading.letters(document)

    lost = [text for text in HOSTILE if "".join(text.split()) not in found]
    assert lost == []
    assert reading.images(document) == 0
    for active in (b"/JavaScript", b"/JS", b"/URI", b"/Launch", b"/EmbeddedFile", b"/Annots", b"/AcroForm"):
        assert active not in document


@pytest.mark.parametrize("page_size", ["A4", "Letter"])
@pytest.mark.parametrize(
    "summary", [shop_summary(), empty_summary(), hostile_summary()], ids=["shop", "empty", "hostile"]
)
def test_nothing_is_drawn_outside_its_frame(summary: Summary, page_size: str) -> None:
    document = made(summary, page_size=page_size)

    for page, box in reading.drawn(document):
        at_the_top_edge = box[3] > page[3] - 6
        assert box[1] >= 20
        assert box[3] <= page[3] + 0.5
        assert at_the_top_edge or (box[0] >= 44.5 and box[2] <= page[2] - 44.5), box


@pytest.mark.parametrize("summary", [shop_summary(), hostile_summary()], ids=["shop", "hostile"])
def test_no_text_meets_another(summary: Summary) -> None:
    assert reading.meeting(made(summary)) == []


def test_sums_of_deals_are_carried_over_the_page() -> None:
    document = made(shop_summary(won=[deal(f"Customer {number}") for number in range(60)]))
    carried = re.findall(r"Carried over (€[\d,.]+)", reading.text(document))
    assert carried
    assert re.findall(r"Brought forward (€[\d,.]+)", reading.text(document)) == carried
    assert "60 deals €4,800.00" in reading.text(document)


def test_amounts_of_twelve_digits_are_whole() -> None:
    found = reading.text(made(hostile_summary()))

    assert found.count("€999,999,999,999.99") > 20


@pytest.mark.parametrize(
    ("locale", "currency", "told"),
    [
        ("de_DE", "EUR", ["Mai 2026", "1.234,50", "69 %"]),
        ("ja_JP", "JPY", ["2026年5月", "123,450"]),
        ("en_US", "USD", ["$1,234.50", "June 15, 2026"]),
        ("fr_FR", "EUR", ["mai 2026", "1 234,50 €"]),
        ("ar_EG", "EGP", ["2026"]),
        ("nowhere", "KWD", ["123.450"]),
    ],
)
def test_numbers_and_days_are_written_as_in_the_owners_country(locale: str, currency: str, told: list[str]) -> None:
    found = reading.text(made(replace(shop_summary(), currency=currency), locale=locale))

    flat = found.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert [text for text in told if text not in flat] == []


def test_amounts_that_run_from_the_right_do_not_turn_a_sentence_round() -> None:
    """Each stands between marks that keep it apart, so that “less than” stays between the amount and the month."""
    numbers = Numbers("EUR", "ar_EG")

    for written in (numbers.money(56_031), numbers.full_day(MADE), numbers.month_name(MAY)):
        assert (written[0], written[-1]) == ("\u2068", "\u2069")
    assert "\u2068" not in Numbers("EUR", "de_DE").money(56_031)
    assert "\u2068" not in reading.metadata(made(empty_summary(), locale="ar_EG"))["Title"]


def test_each_language_has_its_own_months_whichever_was_written_first() -> None:
    locales = ("ja_JP", "ar_EG", "de_DE", "fr_FR", "ja_JP")
    named = [Numbers("EUR", locale).month_name(MAY) for locale in locales]

    assert named == ["5月", "\u2068مايو\u2069", "Mai", "mai", "5月"]
    assert Numbers("EUR", "ar_EG").month_short(MAY) == "\u2068مايو\u2069"


IN_A_FRESH_PROCESS = """
from datetime import date
from core.period import month
from ui.paper.numbers import Numbers
from ui.welcome.guesses import sample_of

day = date(2026, 5, 1)
for locale in ("ann_NG", "wa_BE", "de_DE"):
    sample_of(locale, "EUR", day), Numbers("EUR", locale).month_short(month(day))
print(ascii(Numbers("JPY", "ja_JP").month_name(month(day))))
"""


def test_a_language_without_names_of_months_leaves_the_others_theirs() -> None:
    """Babel keeps what it once found for as long as a process lives."""
    out = subprocess.run(
        [sys.executable, "-c", IN_A_FRESH_PROCESS], capture_output=True, check=True, timeout=60, text=True
    )

    assert out.stdout.strip() == ascii("5月")


@pytest.mark.skipif(which("pdftotext") is None, reason="poppler is not here")
def test_another_reader_finds_the_words_too(tmp_path: Path) -> None:
    place = tmp_path / "may.pdf"
    place.write_bytes(made(shop_summary()))

    out = subprocess.run(["pdftotext", "-layout", str(place), "-"], capture_output=True, check=True, timeout=60)

    found = out.stdout.decode()
    for word in ("Café", "Παπαδοπούλου", "Иванова", "李小龙", "प्रिया", "€1,234.50"):
        assert word in found


def test_names_in_many_scripts_stand_in_the_order_of_the_page() -> None:
    """A name that runs from the right does not turn round what stands beside it."""
    document = made(empty_summary(steps=(step("محمد الأحمد", "Call", MADE, about="Coffee"),)))

    found = reading.text(document)

    assert "· Coffee" in found
