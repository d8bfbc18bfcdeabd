"""The catalogue: the list with its chips, the slip, the record, what goes with what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import catalog, deal_lines, deals, ids
from core.catalog import Product, ProductKind
from core.ids import Id
from core.money import Minor
from storage import Workspace
from tests import makers
from tests.ui.someone_saves import someone_saves
from ui.catalog import page as catalog_page
from ui.catalog.page import IN, NEVER, NO_COST, CatalogPage
from ui.catalog.together import often_words, range_words
from ui.catalog.wording import QuantityField, margin_words
from ui.desk import Desk
from ui.lists.view import View, read_view

Settled = Callable[[], None]
Showing = Callable[[], CatalogPage]
SALE = date(2026, 6, 3)


@pytest.fixture
def shelf(workspace: Workspace) -> dict[str, Product]:
    """Coat and scarf, sold together twice and the coat alone once; a hem without a cost, never sold."""
    with workspace.change("Start") as change:
        scarf = catalog.add_product(change, name="Scarf", price=Minor(3_000), cost=Minor(1_200), category="Boutique")
        coat = catalog.add_product(change, name="Coat", price=Minor(9_000), cost=Minor(5_000), category="Boutique")
        hem = catalog.add_product(change, name="Hem", kind=ProductKind.SERVICE, price=Minor(1_500), category="Repairs")
        for along in (scarf, scarf, None):
            key = makers.deal(change).id
            for each in filter(None, (coat, along)):
                deal_lines.add_line(change, key, product_id=each.id, unit_price=each.price)
            deals.win(change, key, on=SALE)
    return {"scarf": scarf, "coat": coat, "hem": hem}


def texts(page: CatalogPage, row: int) -> list[str]:
    return [page.model.index(row, column).data() for column in range(page.model.columnCount())]


def names(page: CatalogPage) -> list[str]:
    return [texts(page, row)[0] for row in range(page.model.rowCount())]


def kept(desk: Desk, key: Id) -> Product:
    found = desk.workspace.catalog.get(key)
    assert found is not None
    return found


def test_a_row_tells_price_margin_and_what_was_sold(showing: Showing, shelf: dict[str, Product]) -> None:
    page = showing()

    assert texts(page, 0) == ["Coat", "Boutique", "€90.00", "€40.00", "44%", "3", "€270.00"]
    assert texts(page, 1) == ["Hem", "Repairs", "€15.00", "", "", "", ""]


@pytest.mark.parametrize(
    ("chip", "shown"),
    [(NO_COST, ["Hem"]), (NEVER, ["Hem"]), ("services", ["Hem"]), (f"{IN}Boutique", ["Coat", "Scarf"])],
)
def test_a_chip_shows_what_it_says(showing: Showing, shelf: dict[str, Product], chip: str, shown: list[str]) -> None:
    page = showing()
    page.chips.choose(chip)

    assert names(page) == shown


def test_a_category_is_chosen_from_the_menu_of_its_chip(
    showing: Showing, shelf: dict[str, Product], qtbot: QtBot
) -> None:
    page = showing()
    qtbot.mouseClick(page.category, Qt.MouseButton.LeftButton)
    entries = page.category.menu_.actions()
    assert [entry.text() for entry in entries] == ["Boutique", "Repairs"]
    assert not page.category.isChecked()

    entries[1].trigger()
    page.category.menu_.close()

    assert names(page) == ["Hem"]
    assert (page.category.text(), page.category.isChecked()) == ("Repairs", True)
    page.list.head.put(View())
    assert (page.category.text(), page.category.isChecked()) == ("Category", False)


def test_a_new_category_can_be_chosen_at_once(
    showing: Showing, shelf: dict[str, Product], desk: Desk, settled: Settled
) -> None:
    page = showing()
    desk.operations.run("Edit product", catalog.edit_product, shelf["hem"].id, category="Alterations")
    settled()

    page.chips.choose(f"{IN}Alterations")

    assert names(page) == ["Hem"]


def test_a_large_catalogue_is_summed_beside_the_window(
    showing: Showing, shelf: dict[str, Product], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("storage.catalog.MANY", 1)
    page = showing()
    assert NEVER in page.slow
    qtbot.waitUntil(lambda: not page.list.is_finding)

    assert names(page) == ["Coat", "Hem", "Scarf"]
    page.table.selectAll()
    page.list.bulk.delete.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert page.list.empty.title.text() == "Nothing to sell yet"
    assert page.list.empty.isVisible()


def test_the_page_opens_while_someone_is_saving(
    showing: Showing, shelf: dict[str, Product], workspace: Workspace, qtbot: QtBot
) -> None:
    with someone_saves(workspace.path):
        page = showing()
        assert page.model.rowCount() == 0

    qtbot.waitUntil(lambda: names(page) == ["Coat", "Hem", "Scarf"], timeout=5_000)
    qtbot.waitUntil(page.category.isVisible)


def test_a_category_can_be_kept_as_a_view(showing: Showing, shelf: dict[str, Product]) -> None:
    page = showing()
    page.list.head.put(View(f"{IN}Repairs", "", "price"))
    kept = read_view(page.view())
    page.list.head.put(View())
    assert kept is not None
    page.list.head.put(kept)

    assert page.chips.name() == f"{IN}Repairs"
    assert page.category.text() == "Repairs"


def test_every_column_that_can_be_pressed_has_an_order(showing: Showing, shelf: dict[str, Product]) -> None:
    page = showing()
    orders = {column.sort_key for column in page.model.columns if column.sort_key}

    assert orders == {"name", "category", "price", "margin", "sold", "revenue"}
    for order in orders:
        found = page.list.whole().narrowed("", order, descending=True).known()
        assert sorted(found.keys) == sorted(each.id for each in shelf.values())


def test_enter_adds_a_product_and_shows_it(showing: Showing, desk: Desk, qtbot: QtBot, settled: Settled) -> None:
    page = showing()
    assert page.list.empty.title.text() == "Nothing to sell yet"
    page.show_new()
    qtbot.keyClicks(page.composer.name.editor, "Candle")
    qtbot.keyClicks(page.composer.price.editor, "4.50")
    qtbot.keyClick(page.composer.price.editor, Qt.Key.Key_Return)
    settled()

    (row,) = desk.workspace.catalog.everything(*catalog_page.this_year(desk.today)).page(0, 5)
    assert (row.name, row.price, row.kind) == ("Candle", 450, ProductKind.PRODUCT)
    assert page.panel.title.text() == "Candle"


def test_a_price_below_nothing_comes_back_to_its_field(
    showing: Showing, desk: Desk, shelf: dict[str, Product], settled: Settled
) -> None:
    page = showing()
    page.open_record(shelf["coat"].id)
    field = page.panel.form.field("price")
    field.put(-1)
    settled()

    assert "less than nothing" in field.mistake
    assert kept(desk, shelf["coat"].id).price == 9_000


def test_the_record_tells_the_margin_what_was_sold_and_to_whom(showing: Showing, shelf: dict[str, Product]) -> None:
    page = showing()
    page.open_record(shelf["coat"].id)

    assert page.panel.margin.text() == "Margin of one: €40.00 · 44%"
    assert (page.panel.figures.sold.text(), page.panel.figures.revenue.text()) == ("3", "€270.00")
    assert len(page.panel.bought.rows.rows) == 3


def test_the_story_of_what_is_sold_very_often_comes_a_moment_later(
    showing: Showing, shelf: dict[str, Product], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("storage.catalog.OFTEN", 1)
    page = showing()
    page.open_record(shelf["coat"].id)
    assert page.panel.title.text() == "Coat"
    qtbot.waitUntil(lambda: page.panel.about.text() == "Boutique · last sold 3 Jun")

    assert page.panel.figures.sold.text() == "3"


def test_a_deal_with_it_is_a_click_away(showing: Showing, desk: Desk, shelf: dict[str, Product]) -> None:
    asked: list[str] = []
    desk.record_asked.connect(lambda kind, _: asked.append(kind))
    page = showing()
    page.open_record(shelf["scarf"].id)

    page.panel.bought.rows.rows[0].click()

    assert asked == ["deal"]


def test_what_goes_with_it_is_picked_by_a_part_of_its_name_and_told_there_as_well(
    showing: Showing, desk: Desk, shelf: dict[str, Product], qtbot: QtBot, settled: Settled
) -> None:
    page = showing()
    page.open_record(shelf["coat"].id)
    goes = page.panel.goes
    qtbot.keyClicks(goes.editor, "sca")
    assert goes.picker.offered == ["Scarf · €30.00"]
    goes.picker.take(0)
    settled()

    assert kept(desk, shelf["coat"].id).goes_with == (ids.text(shelf["scarf"].id),)
    assert goes.names == ["Scarf"]
    page.open_record(shelf["scarf"].id)
    assert [row.accessibleName() for row in page.panel.named_by.rows.rows] == ["Coat. €90.00"]
    desk.operations.undo()
    settled()
    assert kept(desk, shelf["coat"].id).goes_with == ()


def test_what_is_not_in_the_catalogue_does_not_go_with_anything(
    showing: Showing, shelf: dict[str, Product], qtbot: QtBot
) -> None:
    page = showing()
    page.open_record(shelf["coat"].id)
    qtbot.keyClicks(page.panel.goes.editor, "Moon")
    qtbot.keyClick(page.panel.goes.editor, Qt.Key.Key_Return)

    assert "“Moon” is not in the catalogue" in page.panel.goes.mistake
    assert page.panel.goes.editor.text() == "Moon"


def test_what_was_really_sold_together_is_told_with_its_count_and_proposed(
    showing: Showing, desk: Desk, shelf: dict[str, Product], settled: Settled
) -> None:
    page = showing()
    page.open_record(shelf["coat"].id)
    together = page.panel.together

    assert [row.accessibleName() for row in together.rows.rows] == ["Scarf. 2 of 3"]
    assert together.note.text() == "It was sold only 3 times so far: this may be chance."
    (proposal,) = [widget for widget in together.proposals.children() if hasattr(widget, "click")]
    proposal.click()
    settled()
    assert kept(desk, shelf["coat"].id).goes_with == (ids.text(shelf["scarf"].id),)
    assert together.proposals.isHidden()


def test_small_numbers_are_told_with_their_range() -> None:
    assert often_words(2, 3) == "2 of 3"
    assert "in 21% to 94% of all sales" in range_words(2, 3, "en_IE")


def test_deleting_tells_what_becomes_of_deals_and_undo_brings_all_of_it_back(
    showing: Showing, desk: Desk, shelf: dict[str, Product], settled: Settled, qtbot: QtBot
) -> None:
    page = showing()
    page.open_record(shelf["coat"].id)
    with qtbot.waitSignal(desk.operations.done) as told:
        page.panel.delete.click()
    settled()

    assert told.args[2] == "Coat is in the bin; 3 lines of deals keep its name"
    assert names(page) == ["Hem", "Scarf"]
    assert not page.shows_record
    desk.operations.undo()
    settled()
    assert texts(page, 0)[5] == "3"


def test_several_are_deleted_at_once(showing: Showing, desk: Desk, shelf: dict[str, Product], settled: Settled) -> None:
    page = showing()
    page.table.selectAll()
    page.list.bulk.delete.click()
    settled()

    assert page.model.rowCount() == 0


def test_a_margin_is_told_as_far_as_it_is_known(desk: Desk) -> None:
    assert margin_words(desk, 5_400, 2_050) == "€33.50 · 62%"
    assert margin_words(desk, 0, 100) == "-€1.00"
    assert margin_words(desk, 100, None) == ""


@pytest.mark.parametrize(("typed", "said"), [("2", 2_000), ("2,5", 2_500), ("0.125", 125), ("3 ×", 3_000), ("", None)])
def test_a_quantity_is_read_as_people_write_it(qtbot: QtBot, typed: str, said: int | None) -> None:
    field = QuantityField("de_DE" if "," in typed else "en_IE")
    qtbot.addWidget(field)
    field.editor.setText(typed)

    assert field.value == said
