"""What is done for a promotion: a checklist with days, its coupons, what it costs; nothing typed is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import content
from core.content import Content
from core.coupon_batches import make_coupons, make_shared
from core.coupons import redeem
from core.ids import Id
from core.promotions import Promotion
from storage import Workspace
from tests.ui.conftest import FullDisk
from tests.ui.promotions.conftest import Plan
from ui.desk import Desk
from ui.kit.theme import Theme
from ui.promotions.doing import DoPart
from ui.promotions.page import PromotionsPage
from ui.promotions.panel import PromotionPanel
from ui.settings import Settings
from ui.window import Window

Settled = Callable[[], None]
DAY = date(2026, 6, 15)


@pytest.fixture
def part(panel: PromotionPanel) -> DoPart:
    panel.show_part("do")
    shown: DoPart = panel.do
    return shown


@pytest.fixture
def pieces(workspace: Workspace, sale: Promotion) -> list[Content]:
    """One that is done, one that is late, one without a day."""
    with workspace.change("Plan") as change:
        made = [
            content.plan_content(change, promotion_id=sale.id, title="Photographs", due_on=date(2026, 5, 30)),
            content.plan_content(change, promotion_id=sale.id, title="Poster"),
            content.plan_content(change, promotion_id=sale.id, title="Post", due_on=date(2026, 6, 10)),
        ]
        content.finish_content(change, made[0].id, on=date(2026, 5, 29))
    return made


def titles(part: DoPart) -> list[str]:
    rows = sorted(part.checklist.rows.values(), key=lambda row: row.y())
    return [row.what.editor.text() for row in rows]


def test_what_is_to_be_made_is_written_down_one_after_the_other(
    part: DoPart, sale: Promotion, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    line = part.checklist.line
    qtbot.keyClicks(line.what, "Post about the buns")
    qtbot.keyClicks(line.day, "18 jun")
    qtbot.keyClick(line.day, Qt.Key.Key_Return)
    settled()
    assert (line.what.text(), line.day.text(), line.what.hasFocus()) == ("", "", True)
    qtbot.keyClicks(line.what, "Flyers")
    qtbot.keyClick(line.what, Qt.Key.Key_Return)
    settled()

    found = [(piece.title, piece.due_on) for piece in workspace.promotions.content(sale.id)]
    assert found == [("Post about the buns", date(2026, 6, 18)), ("Flyers", None)]
    qtbot.waitUntil(lambda: titles(part) == ["Post about the buns", "Flyers"])
    assert part.checklist.none.isHidden()


def test_nothing_is_asked_what_it_is_and_a_day_that_is_none_stays(
    part: DoPart, sale: Promotion, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    line = part.checklist.line
    line.button.click()
    assert line.mistake.text() == "What is to be made?"
    qtbot.keyClicks(line.what, "Flyers")
    qtbot.keyClicks(line.day, "someday")
    qtbot.keyClick(line.day, Qt.Key.Key_Return)
    settled()

    assert "someday" in line.mistake.text()
    assert (line.what.text(), line.day.text()) == ("Flyers", "someday")
    assert workspace.promotions.content(sale.id) == []


def test_what_is_open_comes_first_and_says_when_it_is_late(part: DoPart, pieces: list[Content], qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: titles(part) == ["Post", "Poster", "Photographs"])

    late = [part.checklist.rows[piece.id].late.isVisible() for piece in pieces]
    assert late == [False, False, True]
    done = part.checklist.rows[pieces[0].id]
    assert (done.done.isChecked(), done.made.text(), done.day.isVisible()) == (True, "29 May", False)


def test_many_come_in_turns_and_stand_in_order_in_the_end(
    part: DoPart, sale: Promotion, workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    with workspace.change("Plan") as change:
        for day in range(20):
            due = date(2026, 7, 1 + day)
            content.plan_content(change, promotion_id=sale.id, title=f"Post {day}", due_on=due)
    part.checklist.load(sale.id, fresh=True)

    assert 0 < len(part.checklist.rows) < 20
    qtbot.waitUntil(lambda: titles(part) == [f"Post {day}" for day in range(20)])
    part.checklist.rows[workspace.promotions.content(sale.id)[3].id].what.editor.setFocus()
    with workspace.change("Plan") as change:
        content.plan_content(change, promotion_id=sale.id, title="Sooner", due_on=date(2026, 6, 20))
    part.checklist.load(sale.id, fresh=False)

    qtbot.waitUntil(lambda: titles(part) == ["Sooner", *(f"Post {day}" for day in range(20))])
    assert part.checklist.rows[workspace.promotions.content(sale.id)[4].id].what.has_focus()


def test_a_tick_says_that_it_is_done_and_can_be_taken_back(
    part: DoPart, pieces: list[Content], desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    offers: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, offer: offers.append(offer))
    qtbot.waitUntil(lambda: len(part.checklist.rows) == 3)

    def done_on() -> date | None:
        return next(each.done_on for each in workspace.promotions.content(pieces[2].promotion_id) if each.id == key)  # type: ignore[arg-type]

    key = pieces[2].id
    part.checklist.rows[key].done.click()
    settled()
    assert (offers, done_on()) == (["Done: Post"], DAY)
    qtbot.waitUntil(lambda: titles(part) == ["Poster", "Post", "Photographs"])
    desk.operations.undo()
    settled()
    assert done_on() is None
    qtbot.waitUntil(lambda: not part.checklist.rows[key].done.isChecked())
    part.checklist.rows[key].done.click()
    settled()
    part.checklist.rows[key].done.click()
    settled()
    assert done_on() is None


def test_a_piece_is_edited_in_place_and_deleted_with_an_offer_to_undo(
    part: DoPart, pieces: list[Content], desk: Desk, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    offers: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, offer: offers.append(offer))
    qtbot.waitUntil(lambda: len(part.checklist.rows) == 3)
    row = part.checklist.rows[pieces[1].id]
    row.what.put("Poster for the door")
    row.day.put(date(2026, 6, 20))
    row.what.put("")
    settled()
    assert "needs a title" in row.what.mistake
    row.what.revert()
    kept = workspace.promotions.content(sale_of(pieces))[1]
    assert (kept.title, kept.due_on) == ("Poster for the door", date(2026, 6, 20))

    row.delete.click()
    settled()

    assert offers[-1] == "“Poster for the door” is in the bin."
    qtbot.waitUntil(lambda: titles(part) == ["Post", "Photographs"])


def test_from_the_bin_of_a_piece_one_comes_to_the_words_of_the_next_where_space_changes_nothing(
    at_keyboard: None, part: DoPart, pieces: list[Content], workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    qtbot.waitUntil(lambda: titles(part) == ["Post", "Poster", "Photographs"])
    bin_ = part.checklist.rows[pieces[1].id].delete
    bin_.setFocus()
    qtbot.keyClick(bin_, Qt.Key.Key_Space)
    settled()
    near = part.checklist.rows[pieces[0].id].what
    assert part.window().focusWidget() is near.editor

    qtbot.keyClick(near.editor, Qt.Key.Key_Space)
    near.flush()
    settled()

    assert [piece.title for piece in workspace.promotions.content(sale_of(pieces))] == ["Post", "Photographs"]


def test_from_the_bin_of_the_last_piece_one_comes_to_the_one_before_and_then_to_the_line_for_another(
    at_keyboard: None, part: DoPart, pieces: list[Content], qtbot: QtBot, settled: Settled
) -> None:
    qtbot.waitUntil(lambda: titles(part) == ["Post", "Poster", "Photographs"])
    for piece, next_ in ((0, 1), (1, 2), (2, None)):
        bin_ = part.checklist.rows[pieces[piece].id].delete
        bin_.setFocus()
        qtbot.keyClick(bin_, Qt.Key.Key_Space)
        settled()
        words = part.checklist.line.what if next_ is None else part.checklist.rows[pieces[next_].id].what.editor
        assert part.window().focusWidget() is words


def test_letters_meant_for_a_piece_that_someone_deleted_reach_no_other(
    at_keyboard: None, part: DoPart, pieces: list[Content], workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    qtbot.waitUntil(lambda: len(part.checklist.rows) == 3)
    part.checklist.rows[pieces[1].id].what.editor.setFocus()
    with workspace.change("Elsewhere") as change:
        content.delete_content(change, pieces[1].id)
    settled()
    assert part.window().focusWidget() is part.checklist.line.what

    qtbot.keyClicks(part.checklist.line.what, " for the door")
    part.checklist.flush()
    settled()

    assert [piece.title for piece in workspace.promotions.content(sale_of(pieces))] == ["Post", "Photographs"]


def test_a_piece_on_its_way_is_not_lost_where_one_walks_away_and_back_and_it_is_refused(
    part: DoPart,
    page: PromotionsPage,
    sale: Promotion,
    pieces: list[Content],
    plan: Plan,
    qtbot: QtBot,
    settled: Settled,
    full_disk: FullDisk,
) -> None:
    other = plan(name="Another")
    qtbot.waitUntil(lambda: len(part.checklist.rows) == 3)
    gate = threading.Event()
    with full_disk(gate):
        part.checklist.rows[pieces[1].id].what.put("A large poster")
        page.open_record(other.id)
        qtbot.wait(50)
        page.open_record(sale.id)
        page.panel.show_part("do")
        qtbot.wait(50)
        gate.set()
        settled()

    assert part.checklist.rows[pieces[1].id].what.letters() == ("A large poster",)


def sale_of(pieces: list[Content]) -> Id:
    assert pieces[0].promotion_id is not None
    return pieces[0].promotion_id


def test_what_is_half_typed_waits_at_its_promotion_even_for_the_next_start(
    part: DoPart, page: PromotionsPage, sale: Promotion, plan: Plan, qtbot: QtBot, desk: Desk
) -> None:
    other = plan(name="Another")
    qtbot.keyClicks(part.checklist.line.what, "Flyers for")
    qtbot.keyClicks(part.spending.line.note, "paper")
    page.open_record(other.id)
    assert (part.checklist.line.what.text(), part.spending.line.note.text()) == ("", "")
    page.open_record(sale.id)
    assert (part.checklist.line.what.text(), part.spending.line.note.text()) == ("Flyers for", "paper")
    page.flush()

    again = PromotionsPage(desk)
    qtbot.addWidget(again)
    again.show()
    again.open_record(sale.id)
    again.panel.show_part("do")

    assert again.panel.do.checklist.line.what.text() == "Flyers for"
    again.release()


def test_a_promotion_without_coupons_offers_to_make_some(
    part: DoPart, page: PromotionsPage, sale: Promotion, qtbot: QtBot
) -> None:
    assert "None yet" in part.coupons.word.text()
    with qtbot.waitSignal(page.coupons_asked) as asked:
        part.coupons.make.click()

    assert asked.args == [sale.id]


def test_its_batches_tell_what_came_back_and_lead_to_their_record(
    part: DoPart, sale: Promotion, plan: Plan, workspace: Workspace, desk: Desk, qtbot: QtBot
) -> None:
    other = plan(name="Another")
    lot = Random(4).randrange
    with workspace.change("Make") as change:
        make_shared(change, promotion_id=other.id, code="OTHER")
        tea = make_coupons(change, promotion_id=sale.id, count=12, prefix="TEA", chance=lot)
        redeem(change, code=tea[3].code, on=DAY)

    qtbot.waitUntil(lambda: len(part.coupons.batches.rows) == 1)
    (row,) = part.coupons.batches.rows
    assert row.accessibleName() == "TEA-… 1 of 12 used. Good"
    assert part.coupons.word.isHidden()
    with qtbot.waitSignal(desk.record_asked) as asked:
        row.click()
    assert asked.args == ["coupon", tea[0].id]


def test_make_coupons_leads_to_the_slip_with_the_promotion_in_it(
    workspace: Workspace, plan: Plan, qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    plan(name="Another", start_on=DAY)
    sale = plan(name="Winter sale", start_on=date(2026, 6, 1))
    window = Window(Desk(workspace, Settings(tmp_path / "window")), theme)
    qtbot.addWidget(window)
    window.show()
    window.show_record("promotion", sale.id)
    qtbot.waitUntil(lambda: window.page("promotions").shows_record)
    panel = window.page("promotions").panel
    panel.show_part("do")
    panel.do.coupons.make.click()

    page = window.prepare("coupons")
    qtbot.waitUntil(lambda: window.stack.currentWidget() == page)
    qtbot.waitUntil(lambda: page.composer.promotion.value == sale.id)
    page.composer.give_up()
    qtbot.waitUntil(lambda: not page.list.is_finding)
    window.close()
