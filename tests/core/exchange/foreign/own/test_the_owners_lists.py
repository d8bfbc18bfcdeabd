"""The two lists of the inputs, against everything that is expected of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from core.deals import Outcome
from core.exchange.foreign.drafts import DealDraft, LeadDraft, PersonDraft, Reading, RowDraft
from core.exchange.foreign.own import DAY_ORDER, POINT, Meaning, guess, read
from tests.core.exchange.foreign.own.lists import EXPECTED, NO_ONE, SETTING, material

XLSX, SEMICOLON = "own-list.xlsx", "own-list-semicolon.csv"
both = pytest.mark.parametrize("name", [XLSX, SEMICOLON])


def _read(name: str) -> Reading:
    return read(material(name), SETTING)


def _rows(name: str) -> dict[Any, RowDraft]:
    return {row.number: row for row in _read(name).rows}


def _person(row: RowDraft) -> PersonDraft:
    assert row.person is not None
    return row.person


def _deal(row: RowDraft) -> DealDraft:
    assert row.deal is not None
    return row.deal


def _lead(row: RowDraft) -> LeadDraft:
    assert row.lead is not None
    return row.lead


@both
def test_records_rejected_and_skipped_rows_are_as_expected(name: str) -> None:
    expected, found = EXPECTED[name], _read(name)
    assert len(found.rows) == expected["records"]
    assert [each.row for each in found.rejected] == [each["row"] for each in expected["rejected"]]
    assert found.skipped == len(expected["skipped"])
    assert found.table == "contacts"


def test_a_row_of_nobody_says_what_it_has_instead() -> None:
    assert [each.reason for each in _read(XLSX).rejected] == ["no name, e-mail or phone (only Letzter Einkauf, Betrag)"]


@both
def test_the_spot_checks_hold(name: str) -> None:
    rows = _rows(name)
    for spot in EXPECTED[name]["spot_checks"]:
        row = rows[spot["row"]]
        person, deal = _person(row), _deal(row)
        assert person.name == spot["name"]
        assert list(person.emails) == spot["emails"]
        assert list(person.phones) == spot["phones"]
        assert deal.value == round(spot["amount"] * 100)
        assert deal.opened_on.isoformat() == spot.get("last_purchase", spot.get("date"))


@both
def test_the_amounts_add_up(name: str) -> None:
    value = sum(row.deal.value or 0 for row in _read(name).rows if row.deal)
    assert value == round(EXPECTED[name]["checks"]["amount_sum"] * 100)


@both
def test_every_way_to_reach_someone_is_found(name: str) -> None:
    people = [_person(row) for row in _read(name).rows]
    assert len({mail for each in people for mail in each.emails}) == EXPECTED[name]["distinct_emails"]
    assert len({phone for each in people for phone in each.phones}) == EXPECTED[name]["distinct_phones"]


@both
def test_amounts_that_are_none_are_told_and_kept(name: str) -> None:
    found, rows = _read(name), _rows(name)
    told = [{"row": each.row, "cell": each.value} for each in found.problems if each.column == "Betrag"]
    assert told == EXPECTED[name]["checks"]["amount_cells_not_a_number"]
    for each in told:
        row = rows[each["row"]]
        notes = (row.deal or _lead(row)).notes
        assert f"Betrag: {each['cell']}" in notes


def test_days_of_all_three_kinds_are_read() -> None:
    grid, rows = material(XLSX), _rows(XLSX)
    filled = [number for number in rows if grid.rows[int(number) - 1][3] not in ("", None)]
    assert len(filled) == EXPECTED[XLSX]["checks"]["dates_readable"]
    assert not [each for each in _read(XLSX).problems if each.column == "Letzter Einkauf" and each.value]
    assert all(date(2026, 1, 1) <= _deal(rows[number]).opened_on <= date(2026, 10, 31) for number in filled)


def test_a_purchase_without_a_day_is_told_and_dated_by_the_title() -> None:
    told = [each for each in _read(XLSX).problems if each.column == "Letzter Einkauf"]
    assert [each.row for each in told] == [7, 11, 20, 24, 33, 37, 46, 50, 58, 63]
    assert told[0].reason == "no day is given; 2026-10-31 was taken"
    assert _deal(_rows(XLSX)[7]).closed_on == date(2026, 10, 31)


def test_purchases_are_won_deals_and_a_row_without_one_has_none() -> None:
    rows = _rows(XLSX)
    deals = [row.deal for row in rows.values() if row.deal]
    assert len(deals) == 55
    assert {deal.outcome for deal in deals} == {Outcome.WON}
    assert rows[15].deal is None
    assert _deal(rows[9]).value is None


def test_names_written_last_first_are_turned_round() -> None:
    grid, rows = material(XLSX), _rows(XLSX)
    turned = [row for row in rows.values() if "," in str(grid.rows[int(row.number) - 1][0])]
    assert len(turned) == EXPECTED[XLSX]["checks"]["names_last_first"]
    assert _person(rows[15]).name == "Emilia Wiśniewicz"
    assert all("," not in _person(row).name for row in rows.values())
    assert _person(_rows(SEMICOLON)[4]).name == "Katarzyna von der Heidenau"


def test_a_phone_that_is_none_keeps_its_text_and_its_person() -> None:
    person = _person(_rows(XLSX)[20])
    assert (person.name, person.phones) == ("Büşra Osterkamp", ())
    assert person.notes == "Nummer steht im roten Heft\nTelefon: siehe Notiz"


def test_the_rest_of_a_row_is_kept() -> None:
    person = _person(_rows(XLSX)[25])
    assert person.birthday == "1976-03-16"
    assert _person(_rows(XLSX)[4]).custom == (("Woher?", "Empfehlung"), ("Status", "Stammkundin"))
    assert _read(XLSX).custom_columns == {"contacts": ("Woher?", "Status")}


def test_an_enquiry_becomes_a_lead_with_its_source() -> None:
    lead = _lead(_rows(SEMICOLON)[2])
    assert (lead.received_on, lead.interest, lead.source) == (date(2026, 2, 16), "Torte", "Google")
    assert all(row.lead for row in _rows(SEMICOLON).values())


def test_paid_enquiries_are_won_unpaid_ones_open_and_those_without_money_only_leads() -> None:
    rows = _rows(SEMICOLON)
    assert (_deal(rows[6]).outcome, _deal(rows[6]).closed_on) == (Outcome.WON, date(2026, 6, 24))
    assert _deal(rows[5]).outcome is Outcome.WON  # "104 € (bezahlt)"
    assert _deal(rows[8]).outcome is Outcome.WON  # x
    assert (_deal(rows[2]).outcome, _deal(rows[2]).value) == (Outcome.OPEN, 30300)
    assert rows[9].deal is None  # gratis, not paid
    assert (_deal(rows[19]).outcome, _deal(rows[19]).value) == (Outcome.WON, None)  # -, paid


def test_the_legend_gives_nothing() -> None:
    legend = material(XLSX, "Legende")
    assert not guess(legend, SETTING).has_records
    found = read(legend, SETTING)
    assert (found.rows, found.rejected, found.problems, found.skipped) == ((), (), (), 0)
    assert guess(material(XLSX), SETTING).has_records


@both
def test_nothing_stays_open_and_what_rows_are_is_seen(name: str) -> None:
    found = guess(material(name), SETTING)
    assert [question.name for question in found.open] == []
    assert found.recipe.meaning is (Meaning.PURCHASES if name == XLSX else Meaning.ENQUIRIES)
    assert {question.name for question in found.questions}.isdisjoint({DAY_ORDER, POINT})


@both
def test_without_a_country_the_numbers_themselves_tell_it(name: str) -> None:
    assert guess(material(name), NO_ONE).recipe.country == "DE"
    assert [row.person for row in read(material(name), NO_ONE).rows] == [row.person for row in _read(name).rows]


@both
def test_every_record_has_an_id_or_a_way_to_be_met_again(name: str) -> None:
    rows = _read(name).rows
    made = [draft for row in rows for draft in (row.person, row.lead, row.deal) if draft]
    ids = [each for draft in made for each in draft.external_ids]
    assert len(set(ids)) == len(ids)
    assert all(each.startswith("sheet:") and len(each) == 22 for each in ids)
    for draft in made:
        reachable = isinstance(draft, PersonDraft) and bool(draft.emails or draft.phones)
        assert bool(draft.external_ids) is not reachable
    assert rows == _read(name).rows
