"""Coupons are made on a slip: what is likely stands there, a mistake beside its field."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from storage import Workspace
from ui.coupons.page import CouponsPage
from ui.desk import Desk

Settled = Callable[[], None]


def test_what_is_likely_stands_there_already(page: CouponsPage, workspace: Workspace, today: object) -> None:
    page.show_new()
    slip = page.composer

    assert (slip.count.value, slip.code.value, slip.use_limit.value) == (50, "WINTER", 1)
    assert "WINTER-" in slip.sample.text()
    slip.sort.put(False)
    assert (slip.count.value, slip.code.value, slip.use_limit.value) == (None, "WINTER15", None)
    assert slip.sample.text() == "Everyone writes WINTER15."
    slip.give_up()


def test_what_was_typed_stays_when_another_kind_is_chosen(page: CouponsPage) -> None:
    page.show_new()
    slip = page.composer
    slip.code.editor.setText("TEATIME")
    slip.code.touch()
    slip.sort.put(False)

    assert slip.code.value == "TEATIME"
    slip.give_up()


def test_codes_are_made_and_their_batch_stands_beside_the_list(
    page: CouponsPage, workspace: Workspace, settled: Settled, offered: list[str]
) -> None:
    page.show_new()
    slip = page.composer
    slip.count.put(200)
    slip.save.click()
    settled()

    assert offered == ["200 coupons are made"]
    assert page.shows_record
    assert page.panel.about.text() == "200 codes · Winter sale"
    assert workspace.coupons.codes(page.panel.key).page(0, 1)[0].code.startswith("WINTER-")


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        ("count", "5001", "from 1 to 5000"),
        ("count", "some", "not a whole number"),
        ("code", "ЗИМА", "A to Z"),
        ("use_limit", "0", "At least once"),
    ],
)
def test_a_mistake_stands_beside_its_field_and_nothing_is_made(
    page: CouponsPage, workspace: Workspace, settled: Settled, field: str, typed: str, says: str
) -> None:
    page.show_new()
    slip = page.composer
    slip.form.field(field).editor.setText(typed)
    slip.form.field(field).touch()
    slip.save.click()
    settled()

    assert says in slip.form.field(field).mistake
    assert len(workspace.coupons.batches("all", page.desk.today).known().rows) == 3
    slip.give_up()


def test_a_code_for_all_that_is_there_already_is_told(page: CouponsPage, settled: Settled) -> None:
    page.show_new()
    slip = page.composer
    slip.sort.put(False)
    slip.save.click()
    settled()

    assert slip.code.mistake == "There is already a coupon “WINTER15”."
    slip.give_up()


def test_without_a_promotion_it_asks_for_one(qtbot: QtBot, desk: Desk, settled: Settled) -> None:
    page = CouponsPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.show_new()
    page.composer.save.click()
    settled()

    assert page.composer.promotion.mistake.startswith("For which promotion?")
    page.composer.give_up()
    page.release()


# Printing
