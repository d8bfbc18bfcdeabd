"""Where the table stands in a sheet, and which rows are none."""

from __future__ import annotations

import pytest

from core.exchange.foreign.grid import Grid, Value
from core.exchange.foreign.own import Target, guess, read
from core.exchange.foreign.own.sheet import letter
from core.progress import Cancelled
from tests.core.exchange.foreign.own.lists import SETTING, grid, guessed, reading, targets

T = Target


def names(*rows: str) -> list[tuple[int | str, str]]:
    return [(row.number, row.person.name if row.person else "") for row in reading(*rows).rows]


def test_titles_and_blank_rows_above_the_headings_are_skipped() -> None:
    found = reading("Meine Kunden||", "", "Stand: 1.3.2026||", "Name|Telefon|Ort", "Eva Korn|0221 4710150|Köln")
    assert [row.number for row in found.rows] == [5]
    assert found.skipped == 3


def test_totals_are_skipped_in_any_language_and_place() -> None:
    found = reading(
        "Kunde|Kaufdatum|Betrag",
        "Eva Korn|1.3.2026|10,00",
        "Zwischensumme||10,00",
        "Max Rabe|2.3.2026|20,00",
        "Summe:||30,00",
        "TOTAL||30,00",
        "|المجموع|30,00",
        "||30,00",
    )
    assert [row.number for row in found.rows] == [2, 4]
    assert (found.skipped, found.rejected) == (5, ())


def test_a_person_whose_name_begins_like_a_total_stays() -> None:
    assert names("Name|Telefon", "Summer Total|0221 4710150", "Total|0221 4710151") == [
        (2, "Summer Total"),
        (3, "Total"),
    ]


def test_an_amount_alone_between_the_rows_is_rejected_not_skipped() -> None:
    found = reading("Kunde|Kaufdatum|Betrag", "Eva|1.3.2026|10", "||20", "Max|2.3.2026|30")
    assert [each.row for each in found.rejected] == [3]
    assert found.skipped == 0


def test_headings_repeated_by_printed_pages_are_skipped() -> None:
    assert names("Name|Ort", "Eva|Köln", "Name|Ort", "Max|Bonn") == [(2, "Eva"), (4, "Max")]


def test_a_foot_below_the_list_is_skipped() -> None:
    found = reading("Name|Ort|Telefon", "Eva|Köln|0221 4710150", "", "Stand: 31.10.2026||", "Seite 1 von 1||")
    assert (len(found.rows), found.skipped, found.rejected) == (1, 3, ())


def test_blank_rows_at_the_very_end_are_no_rows() -> None:
    assert reading("Name|Ort", "Eva|Köln", "|", "", "|").skipped == 0


def test_a_table_without_headings_is_read_by_its_cells() -> None:
    rows = ("Eva Korn|0221 4710150|eva@example.com|12.03.2026|A", "Max Rabe|0221 4710151|max@example.com|1.4.2026|B")
    found = guessed(*rows)
    assert found.recipe.header is None
    assert targets(found) == [T.NAME, T.PHONE, T.EMAIL, T.CREATED_ON, T.KEEP]
    assert [column.letter for column in found.columns] == ["A", "B", "C", "D", "E"]
    first = reading(*rows).rows[0]
    assert first.number == 1
    assert first.person is not None
    assert first.person.custom == (("E", "A"),)


def test_headings_that_no_language_knows_are_headings_where_the_cells_below_differ() -> None:
    found = guessed("Haustier|Erreichbar", "Hund|eva@example.com", "Katze|max@example.com")
    assert found.recipe.header == 0
    assert targets(found) == [T.KEEP, T.EMAIL]


def test_a_list_of_names_alone_loses_none_to_a_heading() -> None:
    assert names("Eva Korn", "Max Rabe") == [(1, "Eva Korn"), (2, "Max Rabe")]
    assert names("Name", "Eva Korn", "Max Rabe") == [(2, "Eva Korn"), (3, "Max Rabe")]


def test_a_row_of_words_that_could_be_headings_is_none_among_rows_with_content() -> None:
    assert guessed("Eva Korn|Kunde|0221 4710150", "Max Rabe|Gast|0221 4710151").recipe.header is None


def test_columns_without_a_heading_are_called_by_their_letter_and_equal_ones_numbered() -> None:
    found = reading("Name||Farbe|Farbe|", "Eva|x|rot|blau|y")
    assert found.custom_columns == {"contacts": ("B", "Farbe", "Farbe (2)", "E")}


def test_letters_count_like_a_spreadsheet() -> None:
    assert [letter(index) for index in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_sheets_without_records_give_nothing() -> None:
    legend: list[list[Value]] = [["Status"], ["neu = zum ersten Mal da"]]
    unknown: list[list[Value]] = [["foo", "bar"], ["1", "2"]]
    nothing: list[list[Value]] = []
    blank: list[list[Value]] = [["", None], []]
    for rows in (nothing, blank, legend, unknown):
        table = Grid("list.csv", rows)
        assert read(table, SETTING).rows == ()
        assert not guess(table, SETTING).has_records or not rows


def test_a_heading_alone_is_a_list_of_nobody() -> None:
    found = reading("Name|Telefon")
    assert (found.rows, found.rejected, found.skipped) == ((), (), 0)


def test_ragged_rows_are_read_as_far_as_they_go() -> None:
    found = reading("Name|Telefon|Ort", "Eva", "Max|0221 4710150|Köln|extra|more", ["Uli", None, 7])
    assert [row.person.name for row in found.rows if row.person] == ["Eva", "Max", "Uli"]
    assert found.custom_columns == {"contacts": ("D", "E")}


def test_more_columns_than_anyone_keeps_are_told() -> None:
    found = read(Grid("wide.csv", [["Name", *("x",) * 5_000], ["Eva", *("1",) * 5_000]]), SETTING)
    assert [each.reason for each in found.problems] == ["only the first 1000 columns were read"]
    assert found.rows[0].person is not None
    assert len(found.rows[0].person.custom) == 999


def test_reading_tells_how_far_it_is_and_can_be_stopped() -> None:
    class Impatient:
        told: list[tuple[int, int, str]] = []

        def report(self, done: int, total: int, doing: str = "") -> None:
            self.told.append((done, total, doing))
            if done >= 400:
                raise Cancelled

    table = grid("Name", *(f"Eva {number}" for number in range(1_000)))
    with pytest.raises(Cancelled):
        read(table, SETTING, progress=Impatient())
    assert Impatient.told == [(200, 1001, "list.csv"), (400, 1001, "list.csv")]


def test_rows_of_a_workbook_with_several_sheets_say_which() -> None:
    found = read(Grid("list.xlsx", [["Name", "Ort"], ["Eva", "Köln"], ["", "Bonn"]], sheet="Kunden"), SETTING)
    assert [row.number for row in found.rows] == ["Kunden!2"]
    assert [each.row for each in found.rejected] == ["Kunden!3"]
