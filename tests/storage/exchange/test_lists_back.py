"""Our own lists are known again, whatever was typed into the records, and say what the records say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from core import ids
from core.activities import NextStep
from core.change import Change
from core.contacts import Consent, Contact, ContactKind
from core.deals import Deal, Outcome, plan_step
from core.exchange.foreign.drafts import PersonDraft, Reading, Setting
from core.exchange.foreign.mode import Mode
from core.exchange.foreign.reading import read, source_of
from core.exchange.outgoing import ListKind
from core.money import Minor
from core.progress import SILENT
from storage import Workspace
from storage.exchange.opening import open_material
from tests.core.exchange.hostile import FORMULAS, ODD
from tests.makers import DAY, contact, deal, lead, promotion, rows, shop

TODAY = date(2026, 6, 10)
SETTING = Setting("EUR", TODAY, "IE", "en_IE")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with shop(tmp_path) as made:
        yield made


def back(workspace: Workspace, kind: str, ending: str) -> Reading:
    path = workspace.path.with_name(f"list.{ending}")
    workspace.export_list(ListKind(kind), path, today=TODAY)
    return read_file(path)


def read_file(path: Path) -> Reading:
    (material,) = open_material(path, progress=SILENT)
    return read(material, SETTING)


def hostile(change: Change) -> list[Contact]:
    texts = [text for text in (*FORMULAS, *ODD) if text.strip(" \t\r\n\0\u00a0\ufeff\u200b\u3000")]
    return [
        contact(
            change,
            f"x{text}" if text[0] in "\r\n" else text,
            notes=text,
            address=text,
            tags=(text, "a; b\\"),
            company="; ",
        )
        for text in texts
    ]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_contacts_come_back_as_they_were(workspace: Workspace, ending: str) -> None:
    with workspace.change("Fill") as change:
        there = hostile(change)
        there.append(
            contact(
                change,
                "",
                company="Büro",
                kind=ContactKind.COMPANY,
                emails=tuple(f"{number}@example.org" for number in range(6)),
                phones=("+353209113922", "+353209113923"),
                birthday="--02-29",
                consent=Consent.NO,
                consent_on=DAY,
                created_on=DAY,
                external_ids=("hubspot:1", "a;b"),
                custom=(("Name", "x"), ("shoe size", "=39"), ("size (own field)", "y")),
            )
        )
    reading = back(workspace, "contacts", ending)
    assert (reading.source, reading.table, reading.rejected, reading.problems) == ("Two Hats", "contacts", (), ())
    found = {row.person.own: row.person for row in reading.rows if row.person}
    for each in there:
        draft = found[each.id]
        for field in PersonDraft.__dataclass_fields__:
            if field == "external_ids":
                assert set(draft.external_ids) == set(each.external_ids)
            elif field == "custom":
                assert dict(draft.custom) == dict(each.custom)
            elif field != "own":
                assert getattr(draft, field) == getattr(each, field), field


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_leads_and_deals_come_back_with_their_contacts(workspace: Workspace, ending: str) -> None:
    with workspace.change("Fill") as change:
        ana = contact(change, "Ana", emails=("ana@example.org",))
        sale = promotion(change, channel="flyer")
        asked = lead(change, contact_id=ana.id, promotion_id=sale.id, interest="=Tea", source="+", notes="-")
        sold = deal(change, contact_id=ana.id, title="@Cake", value=Minor(1_234_50))
        plan_step(change, sold.id, NextStep("call", DAY))
        change.put(replace(change.get(Deal, sold.id), outcome=Outcome.WON, closed_on=DAY, cost=Minor(-5)))
    (row,) = back(workspace, "leads", ending).rows
    assert row.person is not None
    assert row.lead is not None
    assert (row.person.own, row.person.name, row.person.emails) == (ana.id, "Ana", ("ana@example.org",))
    assert (row.lead.own, row.lead.received_on, row.lead.interest, row.lead.source, row.lead.notes) == (
        asked.id, DAY, "=Tea", "+", "-",
    )  # fmt: skip
    assert row.lead.promotion is not None
    assert (row.lead.promotion.name, row.lead.promotion.channel) == ("Winter sale", "flyer")
    (row,) = back(workspace, "deals", ending).rows
    assert row.deal is not None
    assert (row.deal.own, row.deal.title, row.deal.value, row.deal.cost) == (sold.id, "@Cake", 1_234_50, -5)
    assert (row.deal.opened_on, row.deal.closed_on, str(row.deal.outcome)) == (DAY, DAY, "won")
    assert row.deal.stage is not None
    assert row.deal.stage.name == "New"


@pytest.fixture
def busy(workspace: Workspace) -> Workspace:
    """Contacts of every kind, with and without ways to reach them, leads and deals of every state."""
    with workspace.change("Fill") as change:
        people = [
            *hostile(change),
            contact(change, "Ana", emails=("Ana@Example.org", "a@b"), phones=("+353209113922", "ext. 12"), tags=("x",)),
            contact(change, "Ana", birthday="--02-29", consent=Consent.NO, consent_on=DAY, notes="two\r\nlines "),
            contact(change, "", company="Büro", kind=ContactKind.COMPANY, custom=(("Notes", "own"), ("Größe", "=1"))),
            contact(change, "", emails=("only@example.org",), external_ids=("vcard:1",), created_on=DAY),
        ]
        sale = promotion(change)
        for place, each in enumerate(people[-4:]):
            asked = lead(change, contact_id=each.id, promotion_id=sale.id if place % 2 else None, notes="=n")
            deal(change, lead_id=asked.id, title="@t", value=Minor(place), coupon_code="TEA", next_step_on=DAY)
            deal(change, contact_id=each.id, outcome=Outcome.LOST, closed_on=DAY, lost_reason="-", notes="'n")
    return workspace


@pytest.mark.parametrize(
    "name", ["contacts.csv", "contacts.xlsx", "leads.csv", "leads.xlsx", "deals.csv", "deals.xlsx"]
)
def test_a_list_that_comes_back_unchanged_changes_nothing(busy: Workspace, name: str) -> None:
    path = busy.path.with_name(name)
    written = busy.export_list(ListKind(path.stem), path, today=TODAY)
    before = rows(busy.path)
    report = busy.import_sources([path], today=TODAY)
    assert report.change is None
    assert report.tables[path.stem].matched == report.tables[path.stem].read == written.entries
    assert (report.rejected, report.problems) == ((), ())
    assert rows(busy.path) == before


def test_cards_that_come_back_unchanged_change_nothing(workspace: Workspace) -> None:
    with workspace.change("Fill") as change:
        contact(change, "Ana Ruiz", emails=("a@example.org",), phones=("+353209113922",), address="1 Hill\nCork; Eire")
        contact(change, "Ana Ruiz", birthday="--02-29", tags=("a, b", "c;d"), consent=Consent.YES, consent_on=DAY)
        contact(change, "", company="Büro", kind=ContactKind.COMPANY, notes="one\ntwo, \\ three", custom=(("x", "y"),))
    path = workspace.path.with_name("contacts.vcf")
    workspace.export_list(ListKind.CONTACTS, path, today=TODAY)
    report = workspace.import_sources([path], today=TODAY)
    assert (report.change, report.tables["contacts"].matched, report.problems) == (None, 3, ())
    other = path.with_name("other.twohats")
    Workspace.import_into(other, [path], today=TODAY)
    with Workspace.open(other) as there:
        found = [there.contacts.get(row.id) for row in there.contacts.everyone().page(0, 9)]
    assert sorted(str(each and each.consent) for each in found) == ["unknown", "unknown", "yes"]


def test_what_was_changed_in_the_spreadsheet_wins_where_it_is_told_to(busy: Workspace) -> None:
    path = busy.path.with_name("contacts.csv")
    busy.export_list(ListKind.CONTACTS, path, today=TODAY)
    path.write_bytes(path.read_bytes().replace("Büro".encode(), "'=Büro & Co".encode()))
    assert busy.import_sources([path], mode=Mode.UPDATE, today=TODAY).tables["contacts"].updated == 1
    names = [each.company or each.name for each in busy.contacts.everyone().page(0, 500)]
    assert "=Büro & Co" in names


def test_lists_make_another_file_and_coming_twice_adds_nothing(busy: Workspace, tmp_path: Path) -> None:
    paths = [busy.path.with_name(name) for name in ("contacts.xlsx", "leads.csv", "deals.xlsx")]
    for path in paths:
        busy.export_list(ListKind(path.stem), path, today=TODAY)
    other = tmp_path / "other.twohats"
    first = Workspace.import_into(other, paths, today=TODAY)
    assert first.tables["contacts"].added == busy.contacts.everyone().count()
    assert (first.tables["leads"].added, first.tables["deals"].added) == (4, 8)
    again = Workspace.import_into(other, paths, today=TODAY)
    assert not any(tally.added for tally in again.tables.values())


def test_a_list_of_promotions_is_known_and_not_taken_for_people(workspace: Workspace) -> None:
    with workspace.change("Fill") as change:
        promotion(change)
    reading = back(workspace, "promotions", "xlsx")
    assert (reading.source, reading.rows, len(reading.rejected)) == ("Two Hats promotions", (), 1)


def test_what_a_german_spreadsheet_saved_again_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(
        "Was;Contact;What;Outcome;Value (EUR);Cost (EUR);Opened;Closed;Two Hats deal id\r\n"
        "x;Ana;'=Tea;won;1.234,50;;05.06.2026;19.06.2026;\r\n"
        "y;Bo;;won;12,00;;soon;;\r\n".encode("cp1252")
    )
    reading = read_file(path)
    (row,) = reading.rows
    assert row.deal is not None
    assert (row.deal.value, row.deal.opened_on, row.deal.closed_on) == (1_234_50, date(2026, 6, 5), date(2026, 6, 19))
    assert (row.deal.title, row.deal.custom, row.deal.own) == ("=Tea", (("Was", "x"),), None)
    assert [(each.row, each.column) for each in reading.rejected] == [(3, "Opened")]


def test_a_text_that_was_cut_is_not_believed(workspace: Workspace) -> None:
    with workspace.change("Fill") as change:
        contact(change, notes="n" * 40_000)
    (row,) = back(workspace, "contacts", "xlsx").rows
    assert row.person is not None
    assert row.person.notes == ""


def test_a_workbook_that_someone_else_made_with_our_headers_is_ours_too(tmp_path: Path) -> None:
    key = ids.text(ids.uuid7(1, b"0123456789"))
    with xlsxwriter.Workbook(tmp_path / "list.xlsx") as book:
        sheet = book.add_worksheet()
        for number, cells in enumerate((["Two Hats contact id", "Phone", "Name"], [key, 353209113922, "Ana"])):
            sheet.write_row(number, 0, cells)
    (material,) = open_material(tmp_path / "list.xlsx", progress=SILENT)
    assert source_of(material) == "Two Hats"
    (row,) = read(material, SETTING).rows
    assert row.person is not None
    assert (row.person.own, row.person.phones) == (ids.parse(key), ("+353209113922",))
