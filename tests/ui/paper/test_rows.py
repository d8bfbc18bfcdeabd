"""Tables hold together over pages."""

from __future__ import annotations

from datetime import date

from tests.ui.paper import reading
from ui.kit.tokens import Tone
from ui.paper.cells import Cells
from ui.paper.rows import Row
from ui.paper.sheet import Sheet
from ui.paper.stacks import Stack, beside


def made() -> tuple[Sheet, Cells]:
    sheet = Sheet(title="Table", business="Shop", made_on=date(2026, 6, 15))
    return sheet, Cells(sheet)


def table_of(cells: Cells, count: int, *, with_sum: bool = False) -> Stack:
    rows = [Row([cells.text(f"name {number} end"), cells.end(f"{number}.00")]) for number in range(count)]
    if with_sum:
        rows.append(Row([cells.text("Together"), cells.end("all")], is_sum=True))
    columns = [cells.column("Who", 1), cells.amounts("How much")]
    return cells.section("List", cells.table(columns, rows, Tone.SALES), tone=Tone.SALES)


def test_heads_are_repeated_and_no_row_is_lost() -> None:
    sheet, cells = made()

    pages = reading.pages(sheet.pdf([table_of(cells, 200)]))

    assert len(pages) > 3
    assert all("Who How much" in page for page in pages)
    assert [number for number in range(200) if f"name {number} end" not in " ".join(pages)] == []


def test_a_sum_never_stands_alone_on_a_page() -> None:
    for count in range(30, 50):
        sheet, cells = made()

        last = reading.pages(sheet.pdf([table_of(cells, count, with_sum=True)]))[-1]

        assert f"name {count - 1} end" in last


def test_a_low_section_is_not_torn_apart() -> None:
    for before in range(28, 40):
        sheet, cells = made()
        story = [table_of(cells, before), table_of(cells, 4, with_sum=True)]

        pages = reading.pages(sheet.pdf(story))

        assert any("name 0 end" in page and "Together" in page for page in pages)


def test_a_row_taller_than_a_page_goes_on() -> None:
    sheet, cells = made()
    endless = " ".join(f"w{number}" for number in range(6_000))
    row = Row([cells.two_lines("Ana", endless), cells.end("1.00")])
    table = cells.table([cells.column("Who", 1), cells.amounts("How much")], [row, row], Tone.SALES)

    document = sheet.pdf([cells.section("List", table)])

    assert reading.text(document.replace(b"", b"")).count("w5999") == 2
    assert len(reading.pages(document)) > 3


def test_two_tables_side_by_side_go_on_side_by_side() -> None:
    sheet, cells = made()

    pages = reading.pages(sheet.pdf([beside(table_of(cells, 120), table_of(cells, 60))]))

    text = " ".join(pages)
    assert all(text.count(f"name {number} end") == 2 for number in range(60))
    assert all(text.count(f"name {number} end") == 1 for number in range(60, 120))


def test_amounts_end_at_the_same_edge() -> None:
    sheet, cells = made()
    rows = [Row([cells.text("x"), cells.end(amount)]) for amount in ("€1.00", "€999,999,999,999.00", "€12.50")]
    columns = [cells.column("Who", 1), cells.amounts("How much")]

    boxes = reading.text_boxes(sheet.pdf([cells.table(columns, rows, Tone.SALES)]))[0]

    edges = [box[2] for box in boxes if 500 < box[2] < 560 and box[1] > 100]
    assert len(edges) >= 4
    assert max(edges) - min(edges) < 1.5
