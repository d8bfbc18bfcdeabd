"""Audiences: the list with its live counts, the slip, the record, what was for them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import deals, promotions
from core.audiences import Audience
from core.promotions import Promotion
from storage import Workspace
from tests import makers
from ui.audiences.page import WAITING, AudiencesPage
from ui.desk import Desk

Settled = Callable[[], None]
TODAY = date(2026, 6, 15)
NAME, WHO, MANY, MAIL, PHONE, PLANS, LEADS, BOUGHT = range(8)


@pytest.fixture
def sale(workspace: Workspace, regulars: Audience) -> Promotion:
    """A promotion for them with two leads, one of which bought."""
    with workspace.change("Promote") as change:
        plan = makers.promotion(change, "Winter sale", audience_id=regulars.id, start_on=date(2026, 1, 7))
        came = [makers.lead(change, promotion_id=plan.id, on=date(2026, 1, 9)) for _ in range(2)]
        won = deals.open_deal(change, on=date(2026, 1, 10), lead_id=came[0].id, value=4_000)
        deals.win(change, won.id, on=date(2026, 1, 12))
        promotions.spend(change, amount=1_000, on=date(2026, 1, 8), promotion_id=plan.id)  # type: ignore[arg-type]
        return plan


def cell(page: AudiencesPage, column: int, row: int = 0) -> str:
    return str(page.model.index(row, column).data())


def test_the_list_tells_who_they_are_and_how_many_can_be_reached(
    page: AudiencesPage, regulars: Audience, sale: Promotion, counted: Settled
) -> None:
    page.reload()
    assert cell(page, MANY) == WAITING
    counted()

    told = [cell(page, column) for column in range(8)]
    assert told == ["Regulars", "have the tag “regular”", "2", "1", "0", "1", "2", "1"]


def test_numbers_follow_what_happens_elsewhere(
    page: AudiencesPage, workspace: Workspace, regulars: Audience, counted: Settled, qtbot: QtBot
) -> None:
    page.reload()
    cell(page, MANY)
    counted()
    with workspace.change("Another") as change:
        makers.contact(change, "Eve", tags=("regular",))

    qtbot.waitUntil(lambda: cell(page, MANY) == "3", timeout=10_000)


def test_a_file_without_audiences_offers_to_begin_one(page: AudiencesPage, qtbot: QtBot) -> None:
    assert page.empty.isVisible()
    assert page.empty.action is not None

    page.empty.action.click()

    assert page.composer.isVisible()


def test_enter_writes_down_an_audience_with_its_conditions(
    page: AudiencesPage, desk: Desk, qtbot: QtBot, settled: Settled, counted: Settled
) -> None:
    page.show_new()
    qtbot.keyClicks(page.composer.name.editor, "Offices")
    page.composer.filter.begin_row()
    value = page.composer.filter.rows[0].value
    qtbot.keyClicks(value, "office")
    qtbot.waitUntil(lambda: "now" in page.composer.count.text(), timeout=10_000)
    qtbot.keyClick(value, Qt.Key.Key_Return)
    settled()

    (row,) = desk.workspace.audiences.everything().page(0, 5)
    assert (row.name, row.filter) == ("Offices", "tag:office")
    assert page.panel.title.text() == "Offices"
    counted()


def test_an_audience_without_a_name_is_refused_beside_its_field(
    page: AudiencesPage, qtbot: QtBot, settled: Settled
) -> None:
    page.show_new()
    qtbot.keyClick(page.composer.name.editor, Qt.Key.Key_Return)
    settled()

    assert "needs a name" in page.composer.name.mistake


def test_a_new_one_is_told_with_an_offer_to_undo(
    page: AudiencesPage, desk: Desk, qtbot: QtBot, settled: Settled, counted: Settled
) -> None:
    offers: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, offer: offers.append(offer))
    page.show_new()
    qtbot.keyClicks(page.composer.name.editor, "Offices")
    qtbot.keyClick(page.composer.name.editor, Qt.Key.Key_Return)
    settled()
    counted()

    assert offers == ["“Offices” is written down"]


def test_a_condition_without_a_value_is_asked_for_and_nothing_is_lost(
    page: AudiencesPage, desk: Desk, qtbot: QtBot, settled: Settled, counted: Settled
) -> None:
    page.show_new()
    composer = page.composer
    qtbot.keyClicks(composer.name.editor, "Offices")
    for value in ("office", ""):
        composer.filter.begin_row()
        qtbot.keyClicks(composer.filter.rows[-1].value, value)
    composer.save.click()
    settled()

    assert desk.workspace.audiences.everything().count() == 0
    assert "has no value yet" in composer.filter.mistake
    assert [row.value.property("look") for row in composer.filter.rows] == ["plain", "mistake"]
    assert composer.filter.rows[1].value.hasFocus()
    qtbot.keyClicks(composer.filter.rows[1].value, "cork")
    qtbot.keyClick(composer.filter.rows[1].value, Qt.Key.Key_Return)
    settled()
    counted()

    (row,) = desk.workspace.audiences.everything().page(0, 5)
    assert row.filter == "tag:office tag:cork"


def test_a_condition_begun_after_another_was_typed_stands_there_when_it_is_asked_for(
    page: AudiencesPage, qtbot: QtBot, settled: Settled
) -> None:
    page.show_new()
    composer = page.composer
    composer.filter.begin_row()
    qtbot.keyClicks(composer.filter.rows[0].value, "office")
    composer.name.editor.setFocus()
    qtbot.keyClicks(composer.name.editor, "Offices")
    composer.filter.begin_row()
    composer.save.click()
    settled()

    assert "has no value yet" in composer.filter.mistake
    assert [row.value.text() for row in composer.filter.rows] == ["office", ""]
    assert composer.filter.rows[1].value.hasFocus()


def test_deleting_one_tells_which_promotions_stay(
    page: AudiencesPage, desk: Desk, regulars: Audience, sale: Promotion, settled: Settled, counted: Settled
) -> None:
    offers: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, offer: offers.append(offer))
    page.open_record(regulars.id)
    counted()
    page.panel.delete.click()
    settled()

    assert offers == ["“Regulars” is in the bin. 1 promotion for it stays, without it."]
    assert not page.shows_record
    desk.operations.undo()
    settled()
    kept = desk.workspace.promotions.get(sale.id)
    assert kept is not None
    assert kept.audience_id == regulars.id


def test_a_record_tells_how_each_promotion_for_them_did(
    page: AudiencesPage, desk: Desk, regulars: Audience, sale: Promotion, counted: Settled, qtbot: QtBot
) -> None:
    page.open_record(regulars.id)
    counted()

    (part,) = page.panel.used_by.parts
    assert part.result.text().startswith("2 leads · 1 of 2 bought · 1 sale, €40.00 · return +300% on revenue")
    assert "2 leads, 1 of them bought; €40.00 in sales, €10.00 spent." in page.panel.used_by.word.text()
    with qtbot.waitSignal(desk.record_asked) as asked:
        part.link.rows[0].click()
    assert asked.args == ["promotion", sale.id]


def test_show_them_asks_for_the_contacts_of_the_audience(
    page: AudiencesPage, regulars: Audience, counted: Settled, qtbot: QtBot
) -> None:
    page.open_record(regulars.id)
    counted()

    with qtbot.waitSignal(page.people_asked) as asked:
        page.panel.reach.show_them.click()

    assert asked.args == [regulars.id]


def test_the_people_leave_without_those_who_refused_and_it_says_so(
    page: AudiencesPage, desk: Desk, regulars: Audience, counted: Settled, qtbot: QtBot, tmp_path: Path
) -> None:
    page.open_record(regulars.id)
    counted()
    export = page.panel.reach.export
    export._choose = lambda *_: tmp_path / "people.vcf"  # noqa: SLF001 - the system's dialog cannot be driven

    with qtbot.waitSignal(desk.toasted, timeout=10_000) as told:
        export.write(".vcf")

    text = (tmp_path / "people.vcf").read_text(encoding="utf-8")
    assert "ana@example.com" in text
    assert "bo@example.com" not in text
    assert told.args is not None
    assert told.args[0].endswith("1 is left out, who refused advertising.")


def test_what_was_not_counted_when_the_page_was_left_is_counted_when_one_comes_back(
    page: AudiencesPage, regulars: Audience, sale: Promotion, counted: Settled
) -> None:
    page.open_record(regulars.id)
    page.hide()
    assert not page.panel.used_by.is_counting

    page.show()
    counted()

    assert len(page.panel.used_by.parts) == 1
    assert page.panel.reach.people.value.text() == "2"


def test_editing_what_they_need_counts_nothing_anew(
    page: AudiencesPage, regulars: Audience, sale: Promotion, counted: Settled, settled: Settled
) -> None:
    page.open_record(regulars.id)
    counted()
    page.panel.told.field("needs").put("Two seats")
    settled()

    assert not page.panel.used_by.is_counting
    assert not page.panel.reach.live.is_counting


def test_a_sale_elsewhere_is_counted_in_the_open_record(
    page: AudiencesPage, workspace: Workspace, regulars: Audience, sale: Promotion, counted: Settled, qtbot: QtBot
) -> None:
    page.open_record(regulars.id)
    counted()
    with workspace.change("Another") as change:
        makers.lead(change, promotion_id=sale.id, on=date(2026, 1, 20))

    qtbot.waitUntil(lambda: page.panel.used_by.parts[0].result.text().startswith("3 leads"), timeout=10_000)
