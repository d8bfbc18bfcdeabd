"""What was sold, for how much, to whom and with what; what goes with a deal."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from core import catalog, deal_lines, deals, ids
from core.catalog import Companion, Product, ProductKind, Sold, Ware
from core.change import Change
from core.exchange.outgoing import ListKind
from core.ids import Id
from core.money import Minor, Percent
from storage import Workspace
from tests.makers import DAY, deal, shop

YEAR = date(2026, 1, 1), date(2026, 12, 31)
SALE = date(2026, 6, 9)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with shop(tmp_path) as made:
        yield made


def product(change: Change, name: str, price: int | None = None, **fields: object) -> Product:
    return catalog.add_product(change, name=name, price=price, **fields)


def sale(change: Change, *wares: Product, on: date = SALE, **fields: object) -> Id:
    """A deal that is won, with a line for each of these at its price."""
    key = deal(change, on=min(on, DAY)).id
    for ware in wares:
        deal_lines.add_line(change, key, product_id=ware.id, unit_price=ware.price or Minor(0), **fields)
    deals.win(change, key, on=on)
    return key


def names(listing: object) -> list[str]:
    return [row.name for row in listing.page(0, 50)]  # type: ignore[attr-defined]


def test_a_row_tells_margin_and_what_was_sold_this_year(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        tea = product(change, "Tea", 400, cost=Minor(100))
        sale(change, tea, quantity=2_500)
        sale(change, tea)
        sale(change, tea, on=date(2025, 12, 31))
        deal_lines.add_line(change, deal(change).id, product_id=tea.id, unit_price=Minor(400))  # still open

    (row,) = workspace.catalog.everything(*YEAR).page(0, 5)

    assert (row.margin, row.margin_share) == (300, 7_500)
    assert row.sold == Sold(sales=2, quantity=3_500, revenue=1_400)


def test_without_a_cost_or_a_price_there_is_no_margin() -> None:
    key = Id(b"p" * 16)
    assert Ware(id=key, name="Tea", price=Minor(400)).margin is None
    assert Ware(id=key, name="Tea", cost=Minor(100)).margin is None
    free = Ware(id=key, name="Tasting", price=Minor(0), cost=Minor(50))
    assert (free.margin, free.margin_share) == (-50, None)


def test_revenue_is_the_sum_of_the_lines_as_the_deals_have_it_to_the_cent(workspace: Workspace) -> None:
    dice = random.Random(4)
    with workspace.change("Start") as change:
        tea = product(change, "Tea", 1)
        keys = []
        for _ in range(60):
            key = deal(change).id
            deal_lines.add_line(
                change,
                key,
                product_id=tea.id,
                quantity=dice.choice((1, 333, 500, 1_000, 10**7)),
                unit_price=Minor(dice.choice((1, 99, 12_74, 10**9 + 1))),
                discount_percent=dice.choice((None, Percent(1), Percent(12_50), Percent(33_33), Percent(100_00))),
            )
            deals.win(change, key, on=SALE)
            keys.append(key)
    values = [found.value or 0 for key in keys if (found := workspace.deals.get(key))]

    (row,) = workspace.catalog.everything(*YEAR).page(0, 5)

    assert row.sold.revenue == sum(values)
    assert workspace.catalog.story(tea.id, *YEAR).ever == row.sold


def test_chips_of_the_catalogue_hold_what_they_say(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        tea = product(change, "tea", 400, cost=Minor(100), category="Table")
        product(change, "Delivery", 900, kind=ProductKind.SERVICE, cost=Minor(1))
        product(change, "Coat", 9_000, category="Boutique")
        sale(change, tea)
    room = workspace.catalog

    assert names(room.everything(*YEAR)) == ["Coat", "Delivery", "tea"]
    assert names(room.of_kind(ProductKind.SERVICE, *YEAR)) == ["Delivery"]
    assert names(room.without_cost(*YEAR)) == ["Coat"]
    assert names(room.never_sold(*YEAR)) == ["Coat", "Delivery"]
    assert names(room.in_category("Table", *YEAR)) == ["tea"]
    assert room.categories() == ["Boutique", "Table"]


def test_the_list_is_ordered_by_what_was_sold_in_its_days_and_what_was_not_comes_last(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        tea, cake, _ = product(change, "Tea", 400), product(change, "Cake", 3_000), product(change, "Never", 1)
        for _ in range(3):
            sale(change, tea)
        sale(change, cake)
        for _ in range(9):
            sale(change, cake, on=date(2025, 6, 1))
    listing = workspace.catalog.everything(*YEAR)

    assert names(listing.narrowed("", "sold", descending=True)) == ["Tea", "Cake", "Never"]
    assert names(listing.narrowed("", "sold")) == ["Cake", "Tea", "Never"]
    assert names(listing.narrowed("", "revenue", descending=True)) == ["Cake", "Tea", "Never"]
    assert names(listing.narrowed("tea", "revenue")) == ["Tea"]


def test_a_product_is_found_by_its_name_and_its_category(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        key = product(change, "Crème brûlée", 400, category="Desserts").id

    (found,) = workspace.find.by_words("creme bru")
    assert (found.kind, found.id, found.title, found.about) == ("product", key, "Crème brûlée", "Desserts")
    assert names(workspace.catalog.everything(*YEAR).narrowed("dess")) == ["Crème brûlée"]


def test_what_goes_with_what_is_told_both_ways(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        scarf = product(change, "Scarf", 3_000)
        coat = product(change, "Coat", 9_000, goes_with=(ids.text(scarf.id), "not an id"))

    assert [each.name for each in workspace.catalog.named(coat.goes_with)] == ["Scarf"]
    assert [each.name for each in workspace.catalog.naming(scarf.id)] == ["Coat"]
    assert workspace.catalog.naming(coat.id) == []


def test_what_was_really_sold_together_is_counted_by_sale(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        scarf, hat = product(change, "Scarf", 3_000), product(change, "Hat", 2_000)
        coat = product(change, "Coat", 9_000, goes_with=(ids.text(scarf.id),))
        sale(change, coat, scarf, scarf)  # two lines of one sale count once
        sale(change, coat, scarf, hat)
        sale(change, coat)
        lost = deal(change).id
        for each in (coat, hat):
            deal_lines.add_line(change, lost, product_id=each.id, unit_price=Minor(1))
        deals.lose(change, lost, on=SALE)

    story = workspace.catalog.story(coat.id, *YEAR)

    assert story.sales == 3
    told = [(each.ware.name, each.together, each.sales, each.goes) for each in story.companions]
    assert told == [("Scarf", 2, 3, True), ("Hat", 1, 3, False)]
    assert all(isinstance(each, Companion) for each in story.companions)


def test_the_story_of_a_product_has_its_deals_newest_first(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        tea = product(change, "Tea", 400)
        keys = [sale(change, tea, on=DAY + timedelta(days=day)) for day in (3, 1, 2)]

    story = workspace.catalog.story(tea.id, *YEAR, limit=2)

    assert [row.id for row in story.deals] == [keys[0], keys[2]]
    assert (story.count, story.last_sold) == (3, DAY + timedelta(days=3))


def test_extras_are_what_goes_with_a_line_has_a_price_and_is_not_there_yet(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        scarf, hat, gift = product(change, "Scarf", 3_000), product(change, "Hat", 2_000), product(change, "Gift")
        goes = tuple(ids.text(each.id) for each in (scarf, hat, gift))
        coat = product(change, "Coat", 9_000, goes_with=goes)
        key = deal(change).id
        deal_lines.add_line(change, key, product_id=coat.id, unit_price=Minor(9_000))
        deal_lines.add_line(change, key, product_id=hat.id, unit_price=Minor(2_000))
        deal_lines.add_line(change, key, description="In their own words", unit_price=Minor(5))

    rows, (extra,) = workspace.deal_lines.with_extras(key)
    assert [row.words for row in rows] == ["Coat", "Hat", "In their own words"]
    assert (extra.name, extra.price, extra.because) == ("Scarf", 3_000, ("Coat",))


def test_the_list_leaves_with_price_margin_and_all_that_was_ever_sold(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.change("Start") as change:
        tea = product(change, "Tea", 400, cost=Minor(100), category="Table")
        sale(change, tea, quantity=2_500)
        product(change, "Cake")
    path = tmp_path / "products.csv"
    workspace.export_list(ListKind.PRODUCTS, path, today=SALE, listing=workspace.catalog.everything(*YEAR))

    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Name"] for row in rows] == ["Cake", "Tea"]
    told = [rows[1][title] for title in ("Price (EUR)", "Margin (EUR)", "Sales", "Sold in all", "Revenue in all (EUR)")]
    assert told == ["4.00", "3.00", "1", "2.5", "10.00"]
    assert rows[0]["Margin (EUR)"] == ""
