"""Lists leave as tables, cards and calendars that independent readers understand; no cell is a formula."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import icalendar
import pytest
import python_calamine
import vobject

from core import ids
from core.activities import NextStep
from core.business import add_person, set_profile
from core.change import Change
from core.contacts import Consent, Contact, ContactKind
from core.deals import Deal, plan_step
from core.errors import UserMistake, WorldTrouble
from core.exchange.guarded import unguarded
from core.exchange.outgoing import ListKind, Written
from core.leads import Answer, disqualify
from core.leads import plan_step as plan_lead_step
from core.money import Minor
from core.progress import Cancelled
from core.promotions import OfferKind
from storage import Workspace
from tests.core.exchange.hostile import FORMULAS, ODD
from tests.core.exchange.test_guarded import begins_as_a_formula
from tests.makers import DAY, contact, deal, lead, promotion, shop

TODAY = date(2026, 6, 10)
TEXTS = (*FORMULAS, *(text for text in ODD if text))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with shop(tmp_path) as made:
        yield made


def put(workspace: Workspace, kind: str, path: Path, **more: Any) -> Written:
    return workspace.export_list(ListKind(kind), path, today=TODAY, **more)


def raw(path: Path, delimiter: str = ",") -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=delimiter, strict=True))


def table(path: Path) -> list[list[Any]]:
    return python_calamine.load_workbook(str(path)).get_sheet_by_index(0).to_python()


def by_title(rows: list[list[Any]], row: int = 1) -> dict[str, Any]:
    return dict(zip(rows[0], rows[row], strict=True))


def someone(change: Change, **fields: Any) -> Contact:
    return contact(
        change,
        "Zoë Meier",
        **{
            "company": "Meier & Söhne",
            "emails": ("zoe@example.org", "z@example.net"),
            "phones": ("+353209113922",),
            "address": "14 Chapel Hill\nBallinmara; Cork",
            "birthday": "1980-02-29",
            "tags": ("regular", "a, b; c"),
            "consent": Consent.YES,
            "consent_on": date(2026, 1, 5),
            "notes": "Line one\nline two, with \\ and ;",
            "created_on": date(2025, 12, 1),
            **fields,
        },
    )


def test_contacts_as_a_table_of_text(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.change("Fill") as change:
        nora = add_person(change, name="Nora")
        zoe = someone(change, owner_id=nora.id, custom=(("Name", "Zozo"), ("shoe size", "39")))
        deal(change, contact_id=zoe.id, value=Minor(80_50), outcome="won", closed_on=DAY)
    assert put(workspace, "contacts", tmp_path / "c.csv") == Written(1)
    assert (tmp_path / "c.csv").read_bytes().startswith(b"\xef\xbb\xbfName,Company,Kind,E-mail,E-mail 2,Phone,")
    assert (tmp_path / "c.csv").read_bytes().endswith(b"\r\n")
    assert by_title(raw(tmp_path / "c.csv")) == {
        "Name": "Zoë Meier", "Company": "Meier & Söhne", "Kind": "person", "E-mail": "zoe@example.org",
        "E-mail 2": "z@example.net", "Phone": "'+353209113922", "Address": "14 Chapel Hill\nBallinmara; Cork",
        "Birthday": "1980-02-29", "Tags": r"regular; a, b\; c", "May be written to": "yes", "Asked on": "2026-01-05",
        "Known since": "2025-12-01", "Looked after by": "Nora", "Sales": "1", "Sales in all (EUR)": "80.50",
        "Last sale": "2026-06-01", "Notes": "Line one\nline two, with \\ and ;", "Name (own field)": "Zozo",
        "shoe size": "39", "Known elsewhere as": "", "Two Hats contact id": ids.text(zoe.id),
    }  # fmt: skip


def test_a_workbook_has_real_days_times_and_amounts(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.change("Fill") as change:
        someone(change)
        made = deal(change, title="Two cakes", value=Minor(1_234_50))
        plan_step(change, made.id, NextStep("call", DAY, time(9, 30)))
        change.put(replace(change.get(Deal, made.id), cost=Minor(-5_00)))
    put(workspace, "contacts", tmp_path / "c.xlsx")
    put(workspace, "deals", tmp_path / "d.xlsx")
    zoe = next(row for row in table(tmp_path / "c.xlsx")[1:] if row[1])
    assert zoe[table(tmp_path / "c.xlsx")[0].index("Birthday")] == date(1980, 2, 29)
    assert zoe[table(tmp_path / "c.xlsx")[0].index("Phone")] == "+353209113922"
    found = by_title(table(tmp_path / "d.xlsx"))
    assert (found["Value (EUR)"], found["Cost (EUR)"]) == (1234.5, -5.0)
    assert (found["Opened"], found["Next step at"], found["Closed"]) == (DAY, time(9, 30), "")


def test_a_workbook_is_ready_to_filter(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.change("Fill") as change:
        lead(change)
    put(workspace, "leads", tmp_path / "l.xlsx")
    with zipfile.ZipFile(tmp_path / "l.xlsx") as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        assert b"<b/>" in archive.read("xl/styles.xml")
    for mark in ('state="frozen"', "<autoFilter ref=", "customWidth"):
        assert mark in sheet


@pytest.mark.parametrize(
    ("locale", "delimiter", "shown"), [("de_DE", ";", "1234,50"), ("en_IE", ",", "1234.50"), ("fr_FR", ";", "1234,50")]
)
def test_tables_of_text_open_as_the_owners_spreadsheet_expects(
    workspace: Workspace, tmp_path: Path, locale: str, delimiter: str, shown: str
) -> None:
    with workspace.change("Fill") as change:
        set_profile(change, locale=locale)
        change.put(replace(deal(change, value=Minor(1_234_50)), cost=Minor(-7_00)))
    put(workspace, "deals", tmp_path / "d.csv")
    found = by_title(raw(tmp_path / "d.csv", delimiter))
    assert found["Value (EUR)"] == shown
    assert found["Cost (EUR)"] == ("-7,00" if "," in shown else "-7.00"), "a number is no text and is not guarded"


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_no_cell_is_a_formula_and_every_text_comes_back(workspace: Workspace, tmp_path: Path, ending: str) -> None:
    with workspace.change("Fill") as change:
        for text in TEXTS:
            change.add(
                Contact(id=change.new_id(), name=text, company="x", notes=text, tags=(text,), custom=((text, text),))
            )
    path = tmp_path / f"c.{ending}"
    put(workspace, "contacts", path)
    rows = raw(path) if ending == "csv" else table(path)
    place = {title: number for number, title in enumerate(rows[0])}
    if ending == "csv":
        assert not [cell for row in rows for cell in row if begins_as_a_formula(cell)]
    else:
        with zipfile.ZipFile(path) as archive:
            assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
    for name in ("Name", "Notes"):
        assert sorted(unguarded(row[place[name]]) for row in rows[1:]) == sorted(TEXTS)
    custom = {unguarded(title).replace(" (own field)", "") for title in rows[0]}
    assert {text for text in TEXTS if text.strip()} <= custom


def test_a_text_that_a_workbook_cannot_hold_is_cut_and_told(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.change("Fill") as change:
        contact(change, notes="🎩" * 20_000)
    assert put(workspace, "contacts", tmp_path / "c.xlsx") == Written(1, cut=1)
    notes = by_title(table(tmp_path / "c.xlsx"))["Notes"]
    assert notes.endswith("🎩… (cut)")
    assert len(notes.encode("utf-16-le")) <= 2 * 32_767
    assert put(workspace, "contacts", tmp_path / "c.csv") == Written(1)


def test_many_addresses_stand_in_columns_and_the_rest_together(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.change("Fill") as change:
        contact(change, emails=tuple(f"{number}@example.org" for number in range(5)))
    put(workspace, "contacts", tmp_path / "c.csv")
    found = by_title(raw(tmp_path / "c.csv"))
    assert (found["E-mail 3"], found["More e-mails"]) == ("2@example.org", "3@example.org; 4@example.org")


def test_leads_and_promotions_as_tables(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.change("Fill") as change:
        sale = promotion(change, channel="flyer", offer_kind=OfferKind.PERCENT, offer_value=12_50, start_on=DAY)
        zoe = someone(change)
        lead(change, contact_id=zoe.id, promotion_id=sale.id, interest="Tea", need=Answer.YES)
    put(workspace, "leads", tmp_path / "l.csv")
    put(workspace, "promotions", tmp_path / "p.csv")
    told = by_title(raw(tmp_path / "l.csv"))
    assert [told[name] for name in ("Contact", "E-mail", "Wants", "State", "Promotion", "Channel", "Needs it")] == [
        "Zoë Meier", "zoe@example.org", "Tea", "new", "Winter sale", "flyer", "yes",
    ]  # fmt: skip
    plan = by_title(raw(tmp_path / "p.csv"))
    assert [plan[name] for name in ("Phase", "Offer", "Percent off", "Offer costs (EUR)", "Leads", "Spent (EUR)")] == [
        "running", "percent", "12.5", "", "1", "0.00",
    ]  # fmt: skip


def test_a_list_leaves_as_it_is_filtered_and_in_its_order(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.change("Fill") as change:
        for name in ("Cem", "Bo", "Ana"):
            buyer = contact(change, name)
            if name != "Bo":
                deal(change, contact_id=buyer.id, outcome="won", closed_on=DAY)
    assert put(workspace, "contacts", tmp_path / "c.csv", listing=workspace.contacts.customers()) == Written(2)
    assert [row[0] for row in raw(tmp_path / "c.csv")] == ["Name", "Ana", "Cem"]


def test_cards_say_everything_to_another_program(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.change("Fill") as change:
        someone(change, notes="N" * 200 + "é" * 60 + "\x07")
        contact(change, "", company="Büro 阳光", kind=ContactKind.COMPANY, birthday="--02-29", consent=Consent.NO)
    assert put(workspace, "contacts", tmp_path / "c.vcf") == Written(2)
    data = (tmp_path / "c.vcf").read_bytes()
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    office, zoe = vobject.readComponents(data.decode())
    assert (zoe.fn.value, zoe.n.value.given, zoe.org.value) == ("Zoë Meier", "Zoë Meier", ["Meier & Söhne"])
    assert [each.value for each in zoe.contents["email"]] == ["zoe@example.org", "z@example.net"]
    assert zoe.adr.value.street == "14 Chapel Hill\nBallinmara; Cork"
    assert zoe.contents["categories"][0].value == ["regular", "a, b; c"]
    assert zoe.note.value == "N" * 200 + "é" * 60
    assert (zoe.bday.value, zoe.contents["x-two-hats-consent"][0].value) == ("1980-02-29", "yes")
    assert (office.fn.value, office.bday.value, office.contents["x-abshowas"][0].value) == (
        "Büro 阳光", "--02-29", "COMPANY",
    )  # fmt: skip


def test_a_calendar_holds_the_next_steps_of_what_is_open(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.change("Fill") as change:
        ana = contact(change, "Ana Ruiz", phones=("+34600",))
        first = deal(change, contact_id=ana.id, title="Cake; big", value=Minor(80_00))
        plan_step(change, first.id, NextStep("call", DAY, time(15, 5)))
        change.add(Deal(id=change.new_id(), opened_on=DAY, title="Scarf", next_step="Send the quote", next_step_on=DAY))
        lost = deal(change, outcome="lost", closed_on=DAY)
        change.put(replace(lost, next_step_on=DAY))
    assert put(workspace, "deals", tmp_path / "d.ics") == Written(2, left_out=1)
    read = icalendar.Calendar.from_ical((tmp_path / "d.ics").read_bytes())
    assert read["PRODID"] == "-//Two Hats//Next steps//EN"
    events = {str(event["SUMMARY"]): event for event in read.walk("VEVENT")}
    assert set(events) == {"Call Ana Ruiz", "Send the quote · Scarf"}
    timed, whole = events["Call Ana Ruiz"], events["Send the quote · Scarf"]
    assert timed.decoded("DTSTART").isoformat() == "2026-06-01T15:05:00", "local time, wherever the calendar is"
    assert str(timed["DESCRIPTION"]) == "Cake; big\n€80.00\n+34600"
    assert (whole.decoded("DTSTART"), whole.decoded("DTEND")) == (DAY, date(2026, 6, 2))
    assert str(timed["UID"]) == f"deal-{ids.text(first.id)}@two-hats"
    assert timed.decoded("DTSTAMP").isoformat() == "2026-06-10T00:00:00+00:00"


def test_a_lead_that_was_given_up_has_no_appointment(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.change("Fill") as change:
        kept, given_up = lead(change), lead(change)
        for each in (kept, given_up):
            plan_lead_step(change, each.id, NextStep("call Zoë Meier", DAY))
        disqualify(change, given_up.id, on=DAY, reason="far away")
        change.put(replace(change.get(type(given_up), given_up.id), next_step_on=DAY))
    assert put(workspace, "leads", tmp_path / "l.ics").entries == 1
    (event,) = icalendar.Calendar.from_ical((tmp_path / "l.ics").read_bytes()).walk("VEVENT")
    assert str(event["SUMMARY"]) == "call Zoë Meier", "who is named in the step is not named twice"


@pytest.mark.parametrize("name", ["c.csv", "c.xlsx", "c.vcf", "l.ics"])
def test_equal_lists_are_equal_files(workspace: Workspace, tmp_path: Path, name: str) -> None:
    with workspace.change("Fill") as change:
        zoe = someone(change)
        plan_lead_step(change, lead(change, contact_id=zoe.id).id, NextStep("call", DAY))
    kind = "leads" if name.startswith("l") else "contacts"
    put(workspace, kind, tmp_path / name)
    before = (tmp_path / name).read_bytes()
    put(workspace, kind, tmp_path / name)
    assert (tmp_path / name).read_bytes() == before


@pytest.mark.parametrize(("kind", "name"), [("contacts", "c.ics"), ("promotions", "p.vcf"), ("leads", "l.pdf")])
def test_what_a_list_cannot_be_written_as_is_told(workspace: Workspace, tmp_path: Path, kind: str, name: str) -> None:
    with pytest.raises(UserMistake, match=r"can be written as \.xlsx, \.csv"):
        put(workspace, kind, tmp_path / name)
    assert not (tmp_path / name).exists()


def test_an_older_list_is_replaced_and_nothing_else(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "c.csv").write_text("old")
    put(workspace, "contacts", tmp_path / "c.csv")
    assert b"old" not in (tmp_path / "c.csv").read_bytes()
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "shop.csv").symlink_to(workspace.path)
    for taken in ("folder.csv", "shop.csv"):
        with pytest.raises(UserMistake, match="cannot be replaced"):
            put(workspace, "contacts", tmp_path / taken)
    with pytest.raises(WorldTrouble, match="Nothing can be written"):
        put(workspace, "contacts", tmp_path / "nowhere" / "c.csv")


@pytest.mark.parametrize("name", ["c.csv", "c.xlsx", "c.vcf"])
def test_five_thousand_rows_are_written_and_a_stopped_export_leaves_nothing(
    workspace: Workspace, tmp_path: Path, name: str
) -> None:
    class Stopping:
        def report(self, done: int, _total: int, _doing: str = "") -> None:
            if done >= 2_000:
                raise Cancelled

    with workspace.change("Fill") as change:
        for number in range(5_000):
            change.add(Contact(id=change.new_id(), name=f"Someone {number:04}", emails=(f"{number}@example.org",)))
    there = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        put(workspace, "contacts", tmp_path / name, progress=Stopping())
    assert sorted(tmp_path.iterdir()) == there
    assert put(workspace, "contacts", tmp_path / name) == Written(5_000)
