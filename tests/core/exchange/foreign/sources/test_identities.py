"""How rows are known again when their file comes a second time."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from core.exchange.foreign.grid import CardFile, Grid
from core.exchange.foreign.reading import read
from tests.core.exchange.foreign.sources.known import KNOWN, SETTING, known, one, one_deal, people, table

GOOGLE = "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"


@pytest.mark.parametrize("name", KNOWN)
def test_everything_a_file_brings_can_be_known_again(name: str) -> None:
    for row in known(name).rows:
        if row.person:
            assert row.person.emails or row.person.phones or row.person.external_ids
        for draft in (row.lead, row.deal, row.cost):
            assert draft is None or draft.external_ids


def test_someone_with_only_a_name_is_known_by_the_row_in_any_order_of_columns() -> None:
    grid = table(GOOGLE + "Ida,,VIP,,,,\nUwe,,VIP,,,,\nIda,,VIP,,,,\n")
    ids = [each.external_ids[0] for each in people(read(grid, SETTING))]
    assert all(each.startswith("sheet:") for each in ids)
    assert len(set(ids)) == 3
    order = list(range(7))
    random.Random(1).shuffle(order)
    shuffled = Grid(grid.file, [[row[place] for place in order] for row in grid.rows])
    assert [each.external_ids[0] for each in people(read(shuffled, SETTING))] == ids


def test_cards_with_only_a_name_are_known_by_their_text() -> None:
    text = "".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEND:VCARD\n" for name in ("Ida", "Uwe", "Ida"))
    ids = [each.external_ids for each in people(read(CardFile("x.vcf", text), SETTING))]
    assert len(set(ids)) == 3


def test_a_deal_without_an_id_is_known_by_its_row() -> None:
    deal = one_deal(table("Deal Name,Deal Stage,Amount,Pipeline\nCatering,Neu,80,Verkauf\n"))
    assert deal.external_ids[0].startswith("sheet:")


@pytest.mark.parametrize("spoilt", ["1.2021E+17", "1,2021E+17", 1.2021e17])
def test_an_id_that_a_spreadsheet_has_rounded_names_nothing(spoilt: str | float) -> None:
    grid = Grid(
        "costs.xlsx",
        [
            ("Day", "Campaign name", "Campaign ID", "Amount spent (EUR)", "Impressions"),
            ("2026-03-12", "Frühling", spoilt, 1.5, 5),
        ],
    )
    (row,) = read(grid, SETTING).rows
    assert row.cost is not None
    assert row.cost.promotion is not None
    assert (row.cost.amount, row.cost.promotion.external_ids) == (150, ())
    assert row.cost.external_ids == ("meta-ads:Frühling:2026-03-12",)
    assert "Campaign ID" in dict(row.cost.custom)


def test_ids_that_a_workbook_holds_as_numbers_are_the_same_ids() -> None:
    rows: list[tuple[str | float, ...]] = [
        ("Record ID", "First Name", "Email", "Lead Status", "Create Date"),
        (51000000001.0, "Ida", "", "New", ""),
    ]
    assert one(Grid("x.xlsx", rows)).external_ids == ("hubspot:51000000001",)


def test_only_numbers_are_ids_of_hubspot() -> None:
    text = "Record Id,First Name,Last Name,Email,Phone,Lead Status,Contact Owner\nzcrm_5,Ida,,ida@example.com,,,Nora\n"
    assert one(table(text)).external_ids == ()


def test_a_header_that_comes_once_more_is_skipped() -> None:
    grid = table(GOOGLE + "Ida,,VIP,,,,\n" + GOOGLE + "Uwe,,VIP,,,,\n")
    reading = read(grid, SETTING)
    assert [each.name for each in people(reading)] == ["Ida", "Uwe"]
    assert reading.skipped == 1


def test_the_name_of_the_file_does_not_matter() -> None:
    grid = table(GOOGLE + "Ida,,VIP,,,,\n")
    assert people(read(grid, SETTING)) == people(read(replace(grid, file="other.csv", sheet="S"), SETTING))
