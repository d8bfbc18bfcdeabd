"""What the file answers about coupons: batches, who used what, and whether a code is good."""

from __future__ import annotations

import random
import string
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from core import coupons, deals
from core.change import Gone
from core.coupon_batches import BatchState, Standing, bring, make_coupons, make_shared
from core.coupon_codes import family, folded, own_code
from core.coupons import Coupon
from core.errors import UserMistake
from core.exchange.outgoing import ListKind
from core.ids import Id
from storage import Workspace
from storage.coupon_batches import family_of
from storage.coupons import as_folded
from tests import makers

TODAY = date(2026, 6, 15)
END = date(2026, 6, 30)


def fill(shop: Workspace) -> tuple[list[Coupon], list[Coupon], Coupon]:
    """A batch of five that end, another of three that do not, and one code for all of another promotion."""
    lot = random.Random(2).randrange
    with shop.change("Fill") as change:
        sale, fair = makers.promotion(change, "Winter sale"), makers.promotion(change, "Fair")
        tea = make_coupons(change, promotion_id=sale.id, count=5, prefix="TEA", chance=lot, expires_on=END)
        cake = make_coupons(change, promotion_id=sale.id, count=3, prefix="CAKE", chance=lot, use_limit=2)
        (shared,) = make_shared(change, promotion_id=fair.id, code="FAIR10", use_limit=3)
    return tea, cake, shared


def bought(shop: Workspace, code: str, *, value: int = 1000, who: str = "Ana", on: date = TODAY) -> Id:
    with shop.change("Sell") as change:
        deal = makers.deal(change, contact_id=makers.contact(change, who).id, value=value, title="two cakes")
        deals.win(change, deal.id, on=on)
        coupons.redeem(change, code=code, on=on, deal_id=deal.id)
    return deal.id


def test_batches_are_listed_newest_first_with_what_came_of_them(shop: Workspace) -> None:
    tea, cake, shared = fill(shop)
    bought(shop, tea[0].code, value=1000)
    bought(shop, tea[1].code, value=500)
    bought(shop, cake[0].code, value=700)
    with shop.change("Again") as change:
        coupons.redeem(change, code=cake[0].code, on=TODAY)

    rows = shop.coupons.batches("all", TODAY).known().rows

    assert [(row.prefix, row.promotion) for row in rows] == [
        ("FAIR10", "Fair"),
        ("CAKE", "Winter sale"),
        ("TEA", "Winter sale"),
    ]
    assert [(row.count, row.used, row.brought, row.left, row.revenue) for row in rows] == [
        (1, 0, 0, 1, 0),
        (3, 2, 1, 2, 700),
        (5, 2, 2, 3, 1500),
    ]
    assert [row.id for row in rows] == [shared.id, cake[0].id, tea[0].id]
    assert rows[2].last_used == TODAY


def test_a_batch_by_itself_says_the_same_as_its_line_in_the_list(shop: Workspace) -> None:
    tea, cake, shared = fill(shop)
    for code in (tea[0].code, tea[1].code, cake[0].code, cake[0].code, shared.code):
        bought(shop, code)
    with shop.change("More") as change:
        promotion = makers.promotion(change, "Odd names").id
        for code in ("A*B-????-0000", "[X]-2345-678B", "x-2345-678B", "", "B?-7KQ2-M4RX"):
            change.add(Coupon(id=change.new_id(), code=code or "?", promotion_id=promotion, use_limit=len(code) % 2))

    rows = shop.coupons.batches("all", TODAY).known().rows

    assert len(rows) == 8
    assert [shop.coupons.batch(row.id) for row in rows] == list(rows)
    assert all(shop.coupons.codes(row.id).count() == row.count for row in rows)


def test_the_batches_of_a_promotion_are_the_lines_of_the_list_that_name_it(shop: Workspace) -> None:
    tea, _, _ = fill(shop)
    bought(shop, tea[0].code)
    listed = shop.coupons.batches("all", TODAY).page(0, 99)
    plans = {row.promotion_id for row in listed}

    assert len(plans) == 2
    for plan in plans:
        assert shop.coupons.of_promotion(plan) == [row for row in listed if row.promotion_id == plan]


def test_a_deal_with_two_coupons_of_a_batch_counts_once(shop: Workspace) -> None:
    tea, _, _ = fill(shop)
    deal = bought(shop, tea[0].code, value=1000)
    with shop.change("Second") as change:
        coupons.redeem(change, code=tea[1].code, on=TODAY, deal_id=deal)

    row = shop.coupons.batch(tea[4].id)
    assert row is not None
    assert (row.brought, row.revenue) == (2, 1000)


def test_any_code_of_a_batch_leads_to_the_one_that_names_it(shop: Workspace) -> None:
    tea, _, _ = fill(shop)
    row = shop.coupons.batch(tea[4].id)
    assert row is not None

    assert {shop.coupons.first_of(code.id) for code in tea} == {row.id}
    assert shop.coupons.first_of(Id(b"gone" * 4)) is None


def test_chips_tell_what_may_still_be_used_from_what_is_over(shop: Workspace) -> None:
    fill(shop)
    for _ in range(3):
        bought(shop, "fair-10")
    later = END + timedelta(days=1)

    assert {row.prefix for row in shop.coupons.batches("good", later).known().rows} == {"CAKE"}
    assert {row.prefix: row.state(later) for row in shop.coupons.batches("over", later).known().rows} == {
        "TEA": BatchState.EXPIRED,
        "FAIR10": BatchState.USED_UP,
    }


@pytest.mark.parametrize(
    ("words", "found"),
    [("winter", {"TEA", "CAKE"}), ("fair", {"FAIR10"}), ("tea", {"TEA"}), ("10", {"FAIR10"}), ("nothing", set())],
)
def test_a_batch_is_found_by_its_promotion_and_its_codes(shop: Workspace, words: str, found: set[str]) -> None:
    fill(shop)

    assert {row.prefix for row in shop.coupons.batches("all", TODAY).narrowed(words).known().rows} == found


def test_a_batch_is_found_by_any_of_its_codes(shop: Workspace) -> None:
    tea, _, _ = fill(shop)

    (row,) = shop.coupons.batches("all", TODAY).narrowed(tea[3].code).known().rows

    assert row.id == tea[0].id


@pytest.mark.parametrize(
    ("order", "down", "prefixes"),
    [
        ("code", False, ["CAKE", "FAIR10", "TEA"]),
        ("promotion", False, ["FAIR10", "CAKE", "TEA"]),
        ("count", True, ["TEA", "CAKE", "FAIR10"]),
        ("used", True, ["TEA", "FAIR10", "CAKE"]),
        ("left", False, ["FAIR10", "CAKE", "TEA"]),
        ("until", False, ["TEA", "FAIR10", "CAKE"]),
        ("revenue", True, ["TEA", "FAIR10", "CAKE"]),
    ],
)
def test_batches_stand_in_any_order(shop: Workspace, order: str, down: bool, prefixes: list[str]) -> None:
    tea, _, _ = fill(shop)
    bought(shop, tea[0].code)

    rows = shop.coupons.batches("all", TODAY).narrowed(order=order, descending=down).known().rows

    assert [row.prefix for row in rows] == prefixes


def test_codes_of_a_batch_tell_who_used_them(shop: Workspace) -> None:
    tea, _, _ = fill(shop)
    bought(shop, tea[1].code, who="Ana Silva")

    rows = shop.coupons.codes(tea[2].id).page(0, 9)

    assert [row.code for row in rows] == [each.code for each in tea]
    assert [(row.used, row.who, row.is_left) for row in rows[:2]] == [(0, "", True), (1, "Ana Silva", False)]
    assert [row.code for row in shop.coupons.codes(tea[2].id, tea[4].code[-4:].lower()).page(0, 9)] == [tea[4].code]


def test_uses_name_the_contact_of_the_redemption_or_of_its_deal(shop: Workspace) -> None:
    tea, _, _ = fill(shop)
    deal = bought(shop, tea[0].code, who="Ana Silva")
    with shop.change("Bring") as change:
        bring(change, code=tea[1].code, on=TODAY + timedelta(days=1), name="Ben")

    first, second = shop.coupons.uses(tea[0].id).page(0, 9)

    assert (first.who, first.deal_id, first.value, first.code) == ("Ben", None, None, tea[1].code)
    assert (second.who, second.deal_id, second.deal, second.value) == ("Ana Silva", deal, "two cakes", 1000)


def test_a_code_is_found_however_it_is_typed(shop: Workspace) -> None:
    tea, _, _ = fill(shop)
    code = tea[0].code

    for typed in (code, code.lower(), code.replace("-", ""), f" {code.replace('-', ' ')} ", code.replace("0", "O")):
        verdict = shop.coupons.look_up(typed, TODAY)
        assert (verdict.standing, verdict.code) == (Standing.GOOD, code), typed
    assert shop.coupons.look_up("fa1r-1o", TODAY).code == "FAIR10"


def test_a_code_with_one_wrong_letter_tells_which_is_meant(shop: Workspace) -> None:
    tea, _, _ = fill(shop)
    code = tea[0].code
    wrong = code[:-1] + ("K" if code[-1] != "K" else "M")

    verdict = shop.coupons.look_up(wrong, TODAY)

    assert (verdict.standing, verdict.near, verdict.mistyped) == (Standing.UNKNOWN, code, True)


def test_a_code_that_adds_up_but_was_never_made_is_not_a_typing_mistake(shop: Workspace) -> None:
    fill(shop)

    verdict = shop.coupons.look_up(own_code("OTHER", random.Random(9).randrange), TODAY)

    assert (verdict.standing, verdict.near, verdict.mistyped) == (Standing.UNKNOWN, "", False)


def test_a_used_code_tells_when_and_by_whom(shop: Workspace) -> None:
    tea, _, _ = fill(shop)
    bought(shop, tea[0].code, who="Ana Silva")

    verdict = shop.coupons.look_up(tea[0].code, TODAY)

    assert verdict.standing is Standing.USED_UP
    assert verdict.last is not None
    assert (verdict.last.who, verdict.last.redeemed_on) == ("Ana Silva", TODAY)


def test_an_expired_code_was_good_on_its_last_day(shop: Workspace) -> None:
    tea, _, _ = fill(shop)

    assert shop.coupons.look_up(tea[0].code, END).is_good
    assert shop.coupons.look_up(tea[0].code, END + timedelta(days=1)).standing is Standing.EXPIRED


def test_what_is_printed_are_the_codes_that_may_still_be_used(shop: Workspace) -> None:
    tea, _, _ = fill(shop)
    bought(shop, tea[1].code)

    sheet = shop.coupons.sheet(tea[3].id, TODAY)

    assert sheet.codes == tuple(each.code for each in tea if each is not tea[1])
    assert (sheet.promotion.name, sheet.is_own, sheet.expires_on) == ("Winter sale", True, END)


def test_nothing_is_printed_of_what_is_over_or_gone(shop: Workspace) -> None:
    tea, _, _ = fill(shop)

    with pytest.raises(UserMistake, match="nothing to print"):
        shop.coupons.sheet(tea[0].id, END + timedelta(days=1))
    with pytest.raises(Gone):
        shop.coupons.sheet(Id(b"x" * 16), TODAY)


def test_the_search_finds_a_code_and_one_code_of_each_batch_that_begins_so(shop: Workspace) -> None:
    tea, _, _ = fill(shop)

    (found,) = [each for each in shop.find.by_words(tea[2].code.lower()) if each.kind == "coupon"]
    assert (found.id, found.title, found.about) == (tea[2].id, tea[2].code, "Winter sale")
    (batch,) = [each for each in shop.find.by_words("tea") if each.kind == "coupon"]
    assert (batch.title, batch.about) == ("TEA-…", "Winter sale")
    assert [each.title for each in shop.find.by_words("fair10")][0] == "FAIR10"


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_codes_of_chosen_batches_leave_for_a_spreadsheet(shop: Workspace, tmp_path: Path, ending: str) -> None:
    tea, _, _ = fill(shop)
    bought(shop, tea[0].code, who="Ana Silva")
    path = tmp_path / f"codes.{ending}"
    chosen = shop.coupons.batches("all", TODAY).only([tea[0].id])

    written = shop.export_list(ListKind.COUPONS, path, today=TODAY, listing=chosen)  # type: ignore[arg-type]

    assert written.entries == 5
    if ending == "csv":
        text = path.read_text(encoding="utf-8-sig")
        assert all(each.code in text for each in tea)
        assert "Ana Silva" in text
        assert "Winter sale" in text


@given(st.lists(st.text(string.ascii_letters + string.digits + "- _.%+", max_size=24), min_size=1, max_size=20))
def test_the_file_reads_codes_as_the_rules_do(codes: list[str]) -> None:
    lot = random.Random(len(codes)).randrange
    codes = [*codes, own_code("", lot), own_code("SALE", lot), "A-" + own_code("B", lot)]
    engine = sa.create_engine("sqlite://")
    table = sa.Table("code", sa.MetaData(), sa.Column("code", sa.Text))
    with engine.begin() as connection:
        table.create(connection)
        connection.execute(table.insert(), [{"code": code} for code in codes])
        rows = connection.execute(sa.select(table.c.code, family_of(table.c.code), as_folded(table.c.code))).all()
    engine.dispose()

    assert [(kind, text) for _, kind, text in rows] == [(family(code), folded(code)) for code, _, _ in rows]
