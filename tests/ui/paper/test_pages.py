"""Pages are weighed: what fits on fewer is set there, what belongs together is not torn for a few rows."""

from __future__ import annotations

from datetime import date

import pytest

from tests.ui.paper import reading
from ui.kit.tokens import Tone
from ui.paper.block import Block
from ui.paper.cells import Cells
from ui.paper.mirror import reads_from_right
from ui.paper.pages import Layout, Room, arranged
from ui.paper.rows import Row
from ui.paper.sheet import Sheet
from ui.paper.stacks import Stack
from ui.paper.tiles import tile, tiles

ROOM = Room(500, 800, 800, 50)
"""750 points high."""


class Slab(Block):
    """So many points, in one piece or of lines of ten."""

    space_before = 10.0

    def __init__(self, height: float, *, parts: bool = False) -> None:
        super().__init__()
        self.high, self.parts = height, parts

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, self.high
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Block]:
        fits = available_height // 10 * 10
        if not self.parts or fits < 20 or self.high - fits < 20:
            return [self] if self.high <= available_height else []
        return [Slab(fits, parts=True), Slab(self.high - fits, parts=True)]

    def draw(self) -> None:
        """Nothing is seen of it."""


def heights(layout: Layout) -> list[list[float]]:
    return [[block.height for block, _ in page.placed] for page in layout.pages]


def test_what_fits_is_set_as_it_is() -> None:
    layout = arranged([Slab(300), Slab(400)], ROOM)

    assert heights(layout) == [[300, 400]]
    assert layout.scale == 1.0


def test_what_is_a_little_too_long_for_a_page_is_set_smaller() -> None:
    layout = arranged([Slab(300), Slab(300), Slab(180)], ROOM)

    assert heights(layout) == [[300, 300, 180]]
    assert 0.9 <= layout.scale < 1.0


def test_letters_are_never_set_much_smaller() -> None:
    layout = arranged([Slab(300), Slab(300), Slab(300)], ROOM)

    assert len(layout.pages) == 2
    assert layout.scale == 1.0


def test_a_table_moves_as_a_whole_where_that_wastes_little() -> None:
    layout = arranged([Slab(620), Slab(200, parts=True), Slab(500)], ROOM)

    assert heights(layout) == [[620], [200, 500]]


def test_a_table_goes_on_where_a_page_would_stay_half_empty() -> None:
    layout = arranged([Slab(350), Slab(600, parts=True), Slab(300)], ROOM)

    assert heights(layout)[0][0] == 350
    assert len(heights(layout)[0]) == 2


def test_no_few_rows_are_left_for_the_next_page() -> None:
    layout = arranged([Slab(200), Slab(560, parts=True), Slab(600)], ROOM)

    torn = [height for page in heights(layout) for height in page if height not in (200, 600)]
    assert min(torn) >= 100


def test_a_last_page_is_worth_its_paper() -> None:
    layout = arranged([Slab(200), Slab(200), Slab(200), Slab(200), Slab(100)], ROOM)

    assert len(layout.pages) == 1 or sum(heights(layout)[-1]) >= 200


def test_what_is_higher_than_any_page_is_placed_all_the_same() -> None:
    assert [len(page) for page in heights(arranged([Slab(100), Slab(2000), Slab(100)], ROOM))] == [1, 1, 1]


def test_a_long_table_falls_as_it_falls() -> None:
    layout = arranged([Slab(100), Slab(20_000, parts=True)], ROOM)

    assert heights(layout)[0] == [100, 640]
    assert all(page == [750] for page in heights(layout)[1:-1])


def test_smaller_pages_keep_their_margins() -> None:
    sheet = Sheet(title="Sheet", business="Shop", made_on=date(2026, 6, 15))
    cells = Cells(sheet)
    rows = [Row([cells.text(f"name {number}"), cells.end("7")]) for number in range(13)]
    columns = [cells.column("Who", 1), cells.amounts("Many")]
    story = [cells.section(f"Part {part}", cells.table(columns, rows, Tone.SALES)) for part in range(3)]
    assert sum(part.wrap(sheet.width, 1000)[1] + 14 for part in story) > sheet.highest + 14

    (boxes,) = reading.text_boxes(sheet.pdf(story))

    assert max(box[2] for box in boxes) == pytest.approx(sheet.size[0] - 46, abs=1.5)
    assert min(box[0] for box in boxes) == pytest.approx(46, abs=1.5)


@pytest.mark.parametrize("locale", ["en_GB", "he_IL"])
def test_figures_of_a_row_stand_on_one_line(locale: str) -> None:
    sheet = Sheet(title="Sheet", business="Shop", made_on=date(2026, 6, 15), locale=locale)
    cells = Cells(sheet)
    label = "A label that needs more than one line of its tile"
    band = tiles(cells, [tile(cells, label, "111"), tile(cells, "Short", "222", "of 3 " * 20), tile(cells, "S", "333")])
    assert band is not None

    (boxes,) = reading.text_boxes(sheet.pdf([Stack([band])]))

    figures = [box for box in boxes if box[3] - box[1] > 11]
    assert len(figures) == 3
    assert max(box[1] for box in figures) - min(box[1] for box in figures) < 1
    assert reads_from_right(locale) == (locale == "he_IL")
