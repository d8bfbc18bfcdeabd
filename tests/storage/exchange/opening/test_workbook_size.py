"""A workbook is never measured smaller than the reader of workbooks finds it, however it is written and cut."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.exchange.workbook_size import Measured

PLACES = st.lists(st.tuples(st.integers(1, 400), st.integers(1, 60), st.booleans()), min_size=1, max_size=12)
WAYS = (
    '<c r="{place}"><v>1</v></c>',
    "<c r='{place}'><v>1</v></c>",
    '<c s="3" t="n" r = "{place}" >\n <v>1</v></c>',
    '<x:c foo="a>b" r="{place}"><x:v>1</x:v></x:c>',
    '<c\tr="{place}"\n t="str"><f>A1&gt;2</f><v>x</v></c>',
)


def letters(column: int) -> str:
    first, second = divmod(column - 1, 26)
    return (chr(64 + first) if first else "") + chr(65 + second)


def measured(entry: str, content: bytes, size: int, texts: bytes = b"") -> Measured:
    found = Measured("list.xlsx")
    for name, whole in (("xl/sharedStrings.xml", texts), (entry, content)):
        found.begin(name)
        for place in range(0, len(whole), size):
            found.see(whole[place : place + size])
        found.end()
    return found


@settings(max_examples=60)
@given(PLACES, st.sampled_from(WAYS), st.integers(5, 200))
def test_cells_are_found_wherever_the_bytes_are_cut(places: list[tuple[int, int, bool]], way: str, size: int) -> None:
    rows = "".join(
        f'<row r="{row}">'
        + (way if filled else '<c r="{place}" s="1"/>').format(place=letters(column) + str(row))
        + "</row>"
        for row, column, filled in places
    )
    kept = [(row, column) for row, column, filled in places if filled]
    needed = max((row for row, _ in kept), default=0) * max((column for _, column in kept), default=0)
    every = max(row for row, _, _ in places) * max(column for _, column, _ in places)
    found = measured("xl/worksheets/sheet1.xml", f"<worksheet><sheetData>{rows}</sheetData>".encode(), size)
    assert needed <= found.cells <= every


@settings(max_examples=30)
@given(st.integers(1, 40), st.integers(1, 30), st.integers(20, 400))
def test_cells_without_a_place_are_counted_by_row(rows: int, columns: int, size: int) -> None:
    content = "<worksheet><sheetData>" + ("<row>" + "<c><v>1</v></c>" * columns + "</row>") * rows
    found = measured("xl/worksheets/sheet1.xml", content.encode(), size)
    assert found.cells >= rows * columns


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(1, 50), st.integers(1, 9), st.integers(1, 9)), min_size=1, max_size=8),
    st.integers(5, 300),
)
def test_repeated_rows_and_cells_are_counted(rows: list[tuple[int, int, int]], size: int) -> None:
    content = "".join(
        f'<table:table-row table:number-rows-repeated="{times}"><table:table-cell table:number-columns-repeated='
        f'"{empty}"/><table:table-cell table:formula="of:=1>0" table:number-columns-repeated="{filled}" '
        'office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>'
        '<table:table-cell table:number-columns-repeated="16000"/></table:table-row>'
        for times, empty, filled in rows
    )
    found = measured("content.xml", f'<table:table table:name="a">{content}</table:table>'.encode(), size)
    assert found.cells == sum(times for times, _, _ in rows) * max(empty + filled for _, empty, filled in rows)


@pytest.mark.parametrize("size", [100, 5_000, 1 << 20])
def test_shared_texts_are_counted_as_often_as_they_are_named(size: int) -> None:
    texts = b"<sst>" + b"".join(b"<si><t>" + b"q" * length + b"</t></si>" for length in (10, 90_000)) + b"</sst>"
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>1</v></c></row>' for n in range(1, 3_000))
    few = f'<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row>{cells.replace("<v>1<", "<v>0<")}</sheetData>'
    assert measured("xl/worksheets/sheet1.xml", few.encode(), size, texts).cells
    many = f"<sheetData>{cells}{cells}</sheetData>".encode()
    with pytest.raises(Exception, match="MB of text"):
        measured("xl/worksheets/sheet1.xml", many, size, texts)
