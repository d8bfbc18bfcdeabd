"""Sheets of workbooks become grids whose rows and values are those of the spreadsheet."""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
import xlsxwriter

from core.errors import UserMistake
from core.exchange.foreign.grid import Grid
from core.progress import Silent
from storage.exchange.opening import open_material
from tests.storage.exchange.opening import made

INPUTS = Path(__file__).parents[3] / "data" / "inputs"
CELL = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'


def grids(folder: Path, content: bytes, sheet: str | None = None) -> list[Grid]:
    path = folder / "list.bin"
    path.write_bytes(content)
    found = open_material(path, progress=Silent(), sheet=sheet)
    assert all(isinstance(each, Grid) for each in found)
    return [each for each in found if isinstance(each, Grid)]


def workbook(*sheets: str, hidden: str = "") -> bytes:
    """A workbook; each sheet says its name in its first cell, those in lower case are empty."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        for title in sheets:
            sheet = book.add_worksheet(title)
            if title != title.lower():
                sheet.write(0, 0, title)
            if title == hidden:
                sheet.hide()
    return content.getvalue()


def test_the_owners_list_keeps_the_row_numbers_of_the_spreadsheet() -> None:
    people, legend = open_material(INPUTS / "own-list.xlsx", progress=Silent())
    assert isinstance(people, Grid)
    assert isinstance(legend, Grid)
    assert (people.sheet, legend.sheet) == ("Kunden", "Legende")
    assert str(people.rows[0][0]).startswith("Kundenliste")
    assert not any(people.rows[1])
    assert people.rows[2][:3] == ["Name", "Telefon", "E-Mail"]
    assert people.rows[3][3:5] == [date(2026, 3, 19), 93.5]
    assert people.rows[4][3] == 46275
    assert isinstance(people.rows[4][3], int)
    assert people.number(4) == "Kunden!5"
    assert (len(people.rows), len(legend.rows)) == (69, 3)


def test_values_keep_their_types(tmp_path: Path) -> None:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        sheet = book.add_worksheet()
        day, hour, span = (book.add_format({"num_format": each}) for each in ("yyyy-mm-dd", "hh:mm", "[h]:mm"))
        sheet.write_row(0, 0, ["Zoë", 4_912_345_678_901, 12.5, 0, True, "", 1e300])
        sheet.write(1, 0, date(2026, 2, 28), day)
        sheet.write(1, 1, datetime(2026, 2, 28, 9, 30), day)
        sheet.write(1, 2, time(9, 30), hour)
        sheet.write(1, 3, timedelta(hours=30), span)
        sheet.write_formula(1, 4, "=1+1", None, 2)
    first, second = grids(tmp_path, content.getvalue())[0].rows
    assert list(first) == ["Zoë", 4_912_345_678_901, 12.5, 0, True, "", 1e300]
    assert [type(cell) for cell in first] == [str, int, float, int, bool, str, float]
    assert list(second[:5]) == [date(2026, 2, 28), datetime(2026, 2, 28, 9, 30), time(9, 30), timedelta(hours=30), 2]


def test_rows_and_columns_count_from_the_first_of_the_spreadsheet(tmp_path: Path) -> None:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        book.add_worksheet().write(4, 2, "far in")
    (grid,) = grids(tmp_path, content.getvalue())
    assert len(grid.rows) == 5
    assert list(grid.rows[4]) == ["", "", "far in"]


def test_one_sheet_needs_no_name(tmp_path: Path) -> None:
    assert [grid.sheet for grid in grids(tmp_path, workbook("Kunden", "empty", "also empty"))] == [""]


def test_every_sheet_that_holds_something_is_a_grid(tmp_path: Path) -> None:
    assert [grid.sheet for grid in grids(tmp_path, workbook("Kunden", "empty", "Lager"))] == ["Kunden", "Lager"]


def test_hidden_sheets_come_only_when_asked_for(tmp_path: Path) -> None:
    content = workbook("Kunden", "Lists", "Lager", hidden="Lists")
    assert [grid.sheet for grid in grids(tmp_path, content)] == ["Kunden", "Lager"]
    assert [grid.sheet for grid in grids(tmp_path, content, "Lists")] == ["Lists"]


def test_one_sheet_can_be_asked_for(tmp_path: Path) -> None:
    (grid,) = grids(tmp_path, workbook("Kunden", "Lager"), "Lager")
    assert (grid.sheet, list(grid.rows[0])) == ("Lager", ["Lager"])


def test_a_sheet_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserMistake, match="no sheet called “Preise”"):
        grids(tmp_path, workbook("Kunden", "Lager"), "Preise")


def test_numbers_beyond_all_bounds_are_text(tmp_path: Path) -> None:
    (grid,) = grids(tmp_path, made.xlsx('<row r="1"><c r="A1"><v>1e309</v></c><c r="B1" t="str"><v>x</v></c></row>'))
    assert list(grid.rows[0]) == ["inf", "x"]


def test_formats_far_out_do_not_make_a_sheet_large(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>7</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>'
    (grid,) = grids(tmp_path, made.xlsx(rows))
    assert [list(row) for row in grid.rows] == [[7]]


def test_cells_that_do_not_say_where_they_are_stand_side_by_side(tmp_path: Path) -> None:
    rows = '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row>' * 3
    (grid,) = grids(tmp_path, made.xlsx(rows))
    assert [list(row) for row in grid.rows] == [["a", "b"]] * 3


def test_an_ods_is_read_with_its_repeated_cells(tmp_path: Path) -> None:
    rows = (
        '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="9"/>'
        "</table:table-row><table:table-row>" + CELL.format("Zoë") + '<table:table-cell office:value-type="date" '
        'office:date-value="2026-02-28"><text:p>28.2.26</text:p></table:table-cell><table:table-cell '
        'office:value-type="currency" office:value="12.5"/><table:table-cell table:number-columns-repeated="16380"/>'
        '</table:table-row><table:table-row table:number-rows-repeated="2">' + CELL.format("Bo") + "</table:table-row>"
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row>'
    )
    (grid,) = grids(tmp_path, made.ods(rows))
    assert list(grid.rows[2]) == ["Zoë", date(2026, 2, 28), 12.5]
    assert [row[0] for row in grid.rows] == ["", "", "Zoë", "Bo", "Bo"]


def test_an_old_xls_is_read(tmp_path: Path) -> None:
    (grid,) = grids(tmp_path, made.xls([(1, 0, "Näme"), (1, 1, "Betrag"), (2, 0, "Zoë"), (2, 1, 12.5), (3, 1, 3.0)]))
    assert [list(row) for row in grid.rows] == [["", ""], ["Näme", "Betrag"], ["Zoë", 12.5], ["", 3]]


def test_texts_of_an_old_xls_that_go_on_in_the_next_record_are_measured_whole(tmp_path: Path) -> None:
    texts = ["a" * 20_000, "b", "c" * 5_000]
    (grid,) = grids(tmp_path, made.xls([(row, 0, text) for row, text in enumerate(texts)]))
    assert [row[0] for row in grid.rows] == texts
    with pytest.raises(UserMistake, match="more than 300 MB of text"):
        grids(tmp_path, made.xls([(row, 0, texts[0]) for row in range(16_000)]))


def test_a_sheet_of_many_rows_is_measured_over_all_its_pieces(tmp_path: Path) -> None:
    rows = "".join(
        f'<row r="{n}"><c r="A{n}" t="s"><v>{n % 7}</v></c><c r="B{n}"><v>{n}</v></c></row>' for n in range(1, 30_001)
    )
    (grid,) = grids(tmp_path, made.xlsx(rows, "".join(f"<si><t>text {n}</t></si>" for n in range(7))))
    assert len(grid.rows) == 30_000
    assert list(grid.rows[29_999]) == ["text 5", 30_000]
