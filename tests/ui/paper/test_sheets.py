"""Every sheet, of the sample shop, of an empty file and of a hostile one: right, whole and readable."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import copyfile, which

import pytest

from core.business import set_profile
from core.insights import as_json, figures
from core.period import month
from storage import Workspace
from tests.ui.commands.lines import process
from tests.ui.paper import business_files as files
from tests.ui.paper import reading
from tests.ui.paper.conftest import Gathered, Sheets
from tests.ui.paper.hostile import EVERYTHING, PICTURES, SCRIPTS, TYPED
from ui.kit.theme import Theme
from ui.paper.kinds import KINDS, Options, kind
from ui.paper.numbers import Numbers
from ui.paper.plain import clean
from ui.report_command import KINDS as NAMES

FILES = ["sample", "empty", "hostile"]
ACTIVE = (b"/JavaScript", b"/JS", b"/URI", b"/Launch", b"/EmbeddedFile", b"/Annots", b"/AcroForm", b"/OpenAction")

every_sheet = pytest.mark.parametrize("sheet", [each.name for each in KINDS])
every_file = pytest.mark.parametrize("name", FILES)


def test_there_are_sixty_hostile_texts_and_thirteen_scripts() -> None:
    assert len(set(TYPED)) >= 60
    assert len(SCRIPTS) == 13


def test_the_command_line_knows_every_sheet() -> None:
    assert set(NAMES) == {each.name for each in KINDS}


@every_sheet
@every_file
def test_nothing_is_drawn_outside_its_frame(sheets: Sheets, name: str, sheet: str) -> None:
    for page, box in reading.drawn(sheets(name, sheet)):
        at_the_top_edge = box[3] > page[3] - 6
        assert box[1] >= 20
        assert box[3] <= page[3] + 0.5
        assert at_the_top_edge or (box[0] >= 44.5 and box[2] <= page[2] - 44.5), box


@every_sheet
@every_file
def test_no_text_meets_another(sheets: Sheets, name: str, sheet: str) -> None:
    assert reading.meeting(sheets(name, sheet)) == []


@every_sheet
@every_file
def test_nothing_in_the_data_becomes_a_picture_a_link_or_code(sheets: Sheets, name: str, sheet: str) -> None:
    document = sheets(name, sheet)

    assert reading.images(document) == 0
    structure = re.sub(rb"stream\r?\n.*?endstream", b"", document, flags=re.DOTALL)  # packed text may hold any letters
    assert [active for active in ACTIVE if active in structure] == []


@pytest.mark.parametrize("sheet", ["month", "promotion", "pipeline", "leads", "journey", "steps"])
def test_hostile_texts_and_every_script_print_as_typed(sheets: Sheets, sheet: str) -> None:
    found = reading.letters(sheets("hostile", sheet))

    assert [text for text in EVERYTHING if text != PICTURES and not _is_in(text, found)] == []


@pytest.mark.parametrize("sheet", ["month", "promotion", "pipeline", "leads", "journey", "steps"])
@pytest.mark.skipif(which("pdftotext") is None, reason="poppler is not here")
def test_another_reader_finds_the_words_too(sheets: Sheets, sheet: str) -> None:
    found = "".join(reading.second_text(sheets("hostile", sheet)).split())

    words = [word for text in SCRIPTS for word in text.split()] + ["🎂"]
    assert [word for word in words if word not in found] == []


@every_sheet
def test_a_missing_script_is_not_met_where_all_fonts_are(sheets: Sheets, sheet: str) -> None:
    assert "no installed font" not in reading.text(sheets("hostile", sheet))


@every_sheet
@every_file
def test_the_same_file_gives_the_same_bytes(sheets: Sheets, gathered: Gathered, name: str, sheet: str) -> None:
    matter, options = gathered(name, sheet)

    again = kind(sheet).make(pickle.loads(pickle.dumps(matter)), options)
    assert reading.difference(again, sheets(name, sheet)) == ""


@pytest.mark.parametrize("sheet", ["month", "pipeline"])
def test_a_window_prints_the_bytes_that_a_scheduled_job_prints(
    theme: Theme, business_file: Callable[[str], Path], tmp_path: Path, sheet: str
) -> None:
    file, place = tmp_path / "arabic.twohats", tmp_path / "job.pdf"
    copyfile(business_file("sample"), file)  # Arabic has the variable font that Qt may meet twice
    with Workspace.open(file) as workspace, workspace.change("Write Arabic") as change:
        set_profile(change, locale="ar_EG")
    month_told = ("--month", f"{files.MONTH:%Y-%m}") if sheet == "month" else ()
    ended = process("report", file, "--kind", sheet, *month_told, "--out", place, TWOHATS_TODAY=files.TODAY.isoformat())
    assert ended.status == 0, ended.told

    with Workspace.open(file, read_only=True) as workspace:
        options = Options(today=files.TODAY, month=month(files.MONTH))
        made = kind(sheet).make(kind(sheet).gather(workspace, options), options)
    assert reading.difference(made, place.read_bytes()) == ""


def test_a_return_that_cannot_vary_is_not_printed_as_a_range(gathered: Gathered) -> None:
    matter, options = gathered("sample", "year")
    sure = [
        replace(row, chance_of_profit=replace(row.chance_of_profit, roi_low=-1.0, roi_high=-1.0))
        for row in matter.body.promotions
        if row.chance_of_profit
    ]
    body = replace(matter.body, promotions=tuple(sure))

    assert sure
    assert "to −100%" not in reading.text(kind("year").make(replace(matter, body=body), options))


@every_sheet
def test_a_sheet_says_what_it_is(sheets: Sheets, sheet: str) -> None:
    document = sheets("sample", sheet)

    said = reading.metadata(document)
    assert said["Author"] == "Fig & Thimble"
    assert said["Title"].endswith("– Fig & Thimble")
    assert reading.bookmarks(document)
    pages = reading.pages(document)
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, start=1))
    assert "3 Lantern Lane, Ballinmara, Co. Cork · +353 20 910 0320" in pages[0]


@pytest.mark.parametrize(
    ("sheet", "told"),
    [
        ("month", ["No promotions ran in October.", "No lead came in.", "No deal is open.", "A quiet month"]),
        ("year", ["A quiet year", "No promotion brought or cost anything in 2026.", "December"]),
        ("promotion", ["An idea so far", "Nothing was spent.", "No lead came in.", "Nothing is written down yet."]),
        ("pipeline", ["No deal is open."]),
        ("leads", ["No leads."]),
        ("journey", ["Nothing has happened yet.", "Someone"]),
        ("steps", ["Nothing is due.", "Nothing is planned for this day."]),
    ],
)
def test_an_empty_file_is_told_in_words_on_one_page(sheets: Sheets, sheet: str, told: list[str]) -> None:
    document = sheets("empty", sheet)

    found = reading.text(document)
    assert len(reading.pages(document)) == 1
    assert [words for words in told if words not in found] == []


@every_sheet
@pytest.mark.parametrize(("size", "landscape"), [("Letter", True), ("A4", False)])
def test_a_sheet_lies_as_it_was_asked_to(gathered: Gathered, sheet: str, size: str, landscape: bool) -> None:
    matter, options = gathered("sample", sheet)

    document = kind(sheet).make(matter, replace(options, page_size=size, landscape=landscape))

    (page, _), *_ = reading.drawn(document)
    long, short = (792, 612) if size == "Letter" else (842, 595)
    assert (round(page[2]), round(page[3])) == ((long, short) if landscape else (short, long))
    for page, box in reading.drawn(document):
        assert box[3] > page[3] - 6 or (box[0] >= 44.5 and box[2] <= page[2] - 44.5 and box[1] >= 20)


def test_the_months_figures_are_those_of_the_command_line(sheets: Sheets, business_file: Callable[[str], Path]) -> None:
    found = _flat(reading.text(sheets("sample", "month")))
    with Workspace.open(business_file("sample"), read_only=True) as workspace:
        facts = workspace.insights.facts()
    now = as_json(figures(facts, month(files.MONTH), files.TODAY))
    numbers = Numbers("EUR", "en_IE")

    for label, key in (
        ("Revenue", "revenue"),
        ("Marketing cost", "marketing_cost"),
        ("Cost per lead", "cost_per_lead"),
        ("Margin", "margin"),
        ("Average sale", "average_deal"),
        ("Cost per new customer", "cac"),
    ):
        assert f"{label} {numbers.money(_minor(now[key]))}" in found, label
    for label, key in (
        ("Deals won", "deals_won"),
        ("New customers", "new_customers"),
        ("Leads received", "leads_received"),
        ("Leads qualified", "leads_qualified"),
        ("Deals lost", "deals_lost"),
        ("Customers so far", "customers"),
    ):
        assert f"{label} {now[key]}" in found, label
    for label, key in (("Won of decided deals", "win_rate"), ("Leads that bought", "conversion")):
        share = now[key]
        likely = f"of {share['n']}, likely {numbers.share(share['low'])} to {numbers.share(share['high'])}"
        assert f"{label} {numbers.share(share['value'])} {likely}" in found, label
    for step, key in (("Talked with", "consideration"), ("Qualified", "intent"), ("Bought", "purchase")):
        assert f"{step} {now['funnel'][key]}" in found, step
    for row in now["promotions"]:
        if row["name"] == "Fashion evening 2026":
            cost, revenue = (numbers.money(_minor(row[key])) for key in ("marketing_cost", "revenue"))
            assert f"{cost} {row['leads_received']} {row['deals_won']:g} {revenue}" in found


def test_the_months_of_a_year_add_up_to_its_figures(sheets: Sheets, business_file: Callable[[str], Path]) -> None:
    found = _flat(reading.text(sheets("sample", "year")))
    with Workspace.open(business_file("sample"), read_only=True) as workspace:
        facts = workspace.insights.facts()
    numbers = Numbers("EUR", "en_IE")
    year = as_json(figures(facts, month(files.MONTH).a_year_before(), files.TODAY))  # another period: not these
    assert year["revenue"] is not None
    leads = won = revenue = 0
    for number in range(1, 13):
        each = as_json(figures(facts, month(files.TODAY.replace(month=number, day=1)), files.TODAY))
        line = f"{numbers.month_name(month(files.TODAY.replace(month=number, day=1)))} "
        line += f"{each['leads_received']} {each['deals_won']} {numbers.money(_minor(each['revenue']))}"
        assert line in found
        leads, won = leads + each["leads_received"], won + each["deals_won"]
        revenue += _minor(each["revenue"])
    assert f"Together {leads} {won} {numbers.money(revenue)}" in found


def test_a_table_of_long_stages_and_amounts_keeps_the_whole_width(sheets: Sheets) -> None:
    found = _flat(reading.text(sheets("hostile", "month")))

    assert "S" * 20 in found
    assert re.search(r"Together \d+ €[\d,.]+ €[\d,.]+", found)


def test_sums_are_carried_over_every_page_of_a_list(sheets: Sheets, gathered: Gathered) -> None:
    pages = [_flat(page) for page in reading.pages(sheets("sample", "leads"))]
    matter, _ = gathered("sample", "leads")
    numbers = Numbers("EUR", "en_IE")

    carried = [re.findall(r"Carried over ([\d,]+) leads (€[\d,.]+)", page) for page in pages[:-1]]
    brought = [re.findall(r"Brought forward ([\d,]+) leads (€[\d,.]+)", page) for page in pages[1:]]

    assert len(pages) > 5
    assert carried == brought
    assert all(len(each) == 1 for each in carried)
    assert all("Received Who Wants From State Next step Bought for" in page for page in pages)
    assert f"Together {len(matter.body.lines)} leads {numbers.money(matter.body.bought)}" in pages[-1]


def test_amounts_of_twelve_digits_are_whole(sheets: Sheets) -> None:
    for sheet in ("month", "promotion", "pipeline", "leads"):
        assert reading.text(sheets("hostile", sheet)).count("€999,999,999,999.99") > 20


def _is_in(text: str, found: str) -> bool:
    """Whether all words of a text are there; those of lines that run from the right in any order."""
    return all(_seen(word) in found for word in clean(text).split())


def _seen(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    ("many", "locale", "said"),
    [
        (0, "en_IE", "No leads."),
        (1, "en_IE", "One lead."),
        (1_200, "en_IE", "1,200 leads in all."),
        (1_200, "nl_NL", "1.200 leads in all."),
    ],
)
def test_how_many_leads_there_are_is_written_as_the_owner_writes_numbers(
    gathered: Gathered, many: int, locale: str, said: str
) -> None:
    matter, options = gathered("sample", "leads")
    lines = [matter.body.lines[0]] * many
    page = replace(matter, head=replace(matter.head, locale=locale), body=replace(matter.body, lines=lines))

    found = _flat(reading.text(kind("leads").make(page, options)))

    assert said in found
    if many > 1:
        assert f"Together {said.removesuffix(' in all.')}" in found


def _flat(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def _minor(written: str) -> int:
    return round(float(written) * 100)
