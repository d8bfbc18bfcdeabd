"""Tables hold together over pages."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from tests.ui.paper import reading
from ui.kit.tokens import Tone
from ui.paper.block import Block
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


def amounts_of(cells: Cells, count: int) -> Stack:
    def carried(words: str, sums: tuple[int, ...]) -> list[Block]:
        return [cells.text(words), cells.end(f"{sum(sums)}.00")]

    rows = [Row([cells.text(f"name {number}"), cells.end("7.00")], adds=(7,)) for number in range(count)]
    columns = [cells.column("Who", 1), cells.amounts("How much")]
    table = cells.table(
        columns, [*rows, Row(carried("Together", (7 * count,)), is_sum=True)], Tone.SALES, carried=carried
    )
    return cells.section("Amounts", table)


def test_a_table_that_goes_on_says_so_on_both_pages() -> None:
    sheet, cells = made()

    first, *middle, last = reading.pages(sheet.pdf([table_of(cells, 200)]))

    assert "continued overleaf" in first
    assert "List, continued Who How much" in last
    assert "continued overleaf" not in last
    assert all("List, continued" in page and "continued overleaf" in page for page in middle)


def test_a_table_that_fits_says_nothing_of_it() -> None:
    sheet, cells = made()

    assert "continued" not in reading.text(sheet.pdf([table_of(cells, 20)]))


def test_sums_are_carried_over_and_brought_forward() -> None:
    sheet, cells = made()

    pages = reading.pages(sheet.pdf([amounts_of(cells, 150)]))

    rows = 0
    for page, following in pairwise(pages):
        rows += page.count("name ")
        assert f"Carried over {7 * rows}.00" in page
        assert f"Brought forward {7 * rows}.00" in following
    assert f"Together {7 * 150}.00" in pages[-1]


def test_a_nearly_empty_last_page_is_saved_or_filled() -> None:
    for count in range(20, 60, 3):
        sheet, cells = made()
        story = [table_of(cells, 4), table_of(cells, count), table_of(cells, 3)]

        boxes = reading.text_boxes(sheet.pdf(story))

        if len(boxes) > 1:
            lowest = min(box[1] for box in boxes[-1] if box[1] > 40)
            assert lowest < 842 - 0.25 * 842, count
