"""The record of a lead: hand-off, fit check, verdicts, the way to a deal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from core import leads
from core.activities import NextStep
from core.ids import Id
from core.leads import Answer, Lead, LeadState
from core.promotions import OfferKind
from storage import Workspace
from tests import makers
from tests.ui.conftest import FullDisk
from ui.desk import Desk
from ui.leads.page import LeadsPage

Settled = Callable[[], None]
TODAY = date(2026, 6, 15)


@pytest.fixture
def lead(workspace: Workspace) -> Lead:
    """Zoë wants two cakes; she saw the flyer."""
    with workspace.change("Start") as change:
        flyer = makers.promotion(
            change, "Flyer", channel="flyer", offer_kind=OfferKind.PERCENT, offer_value=1500, message="Sweet June"
        )
        zoe = makers.contact(change, "Zoë Meier", phones=("+353 20 911 0000",), emails=("zoe@example.com",))
        return makers.lead(change, contact_id=zoe.id, promotion_id=flyer.id, interest="two cakes")


@pytest.fixture
def shown(page: LeadsPage, lead: Lead) -> LeadsPage:
    """The page with that lead beside the list."""
    assert page.open_record(lead.id)
    return page


def state(desk: Desk, key: Id) -> LeadState:
    """Where a lead stands in the file."""
    row = desk.workspace.leads.row(key)
    assert row is not None
    return row.state


def fresh(desk: Desk, key: Id) -> Lead:
    """The lead as it stands in the file."""
    found = desk.workspace.leads.get(key)
    assert found is not None
    return found


def test_the_hand_off_says_what_they_saw(shown: LeadsPage) -> None:
    said = shown.panel.handoff.saw.text()

    assert "Flyer · 15% off" in said
    assert "Sweet June" in said


def test_a_phone_number_is_copied_by_its_button(shown: LeadsPage) -> None:
    (button,) = (
        each
        for each in shown.panel.handoff.reach.findChildren(QToolButton)
        if each.accessibleName() == "Copy +353 20 911 0000"
    )

    button.click()

    assert QGuiApplication.clipboard().text() == "+353 20 911 0000"


def test_the_interest_is_edited_in_place(
    shown: LeadsPage, desk: Desk, lead: Lead, qtbot: QtBot, settled: Settled
) -> None:
    field = shown.panel.handoff.form.field("interest")
    field.put("three cakes")
    settled()

    assert fresh(desk, lead.id).interest == "three cakes"


def test_what_a_full_disk_did_not_keep_is_saved_the_next_time(
    shown: LeadsPage, desk: Desk, lead: Lead, settled: Settled, full_disk: FullDisk
) -> None:
    field = shown.panel.handoff.form.field("interest")
    with full_disk():
        field.put("three cakes")
        settled()
    shown.panel.reload()
    shown.panel.flush()
    settled()

    assert fresh(desk, lead.id).interest == "three cakes"


def test_what_was_not_kept_stands_there_again_where_the_record_was_read_meanwhile(
    shown: LeadsPage, lead: Lead, settled: Settled, full_disk: FullDisk
) -> None:
    settled()
    field = shown.panel.handoff.form.field("interest")
    with full_disk():
        field.put("three cakes")
        shown.panel.reload()
        settled()

    assert field.value == "three cakes"
    assert field.is_touched


def test_an_answer_of_the_fit_check_is_kept_and_explained(
    shown: LeadsPage, desk: Desk, lead: Lead, qtbot: QtBot, settled: Settled
) -> None:
    shown.panel.fit.segments["need"].part(Answer.YES).click()
    settled()
    shown.panel.fit.segments["money"].part(Answer.NO).click()
    settled()

    qtbot.waitUntil(lambda: shown.panel.fit.score.text() == "1 of 4 yes, 1 no, 2 open")
    assert fresh(desk, lead.id).need is Answer.YES


def test_qualify_hands_the_lead_to_sales(shown: LeadsPage, desk: Desk, lead: Lead, settled: Settled) -> None:
    shown.panel.qualify.click()
    settled()

    assert fresh(desk, lead.id).qualified_on == TODAY
    assert shown.panel.qualify.isHidden()
    assert not shown.panel.reconsider.isHidden()


def test_not_a_fit_asks_why_and_keeps_the_reason(
    shown: LeadsPage, desk: Desk, lead: Lead, qtbot: QtBot, settled: Settled
) -> None:
    shown.panel.refuse.click()
    qtbot.keyClicks(shown.panel.not_a_fit.why.editor, "too far away")
    qtbot.keyClick(shown.panel.not_a_fit.why.editor, Qt.Key.Key_Return)
    settled()

    assert fresh(desk, lead.id).reason == "too far away"
    assert state(desk, lead.id) is LeadState.NOT_A_FIT
    assert shown.panel.not_a_fit.isHidden()


def test_reasons_given_before_are_one_click(
    shown: LeadsPage, desk: Desk, lead: Lead, workspace: Workspace, settled: Settled
) -> None:
    with workspace.change("Earlier") as change:
        leads.disqualify(change, makers.lead(change).id, on=TODAY, reason="only looking")

    shown.panel.refuse.click()
    (reason,) = shown.panel.not_a_fit.reasons
    reason.click()
    settled()

    assert fresh(desk, lead.id).reason == "only looking"


def test_a_verdict_can_be_taken_back(shown: LeadsPage, desk: Desk, lead: Lead, settled: Settled) -> None:
    shown.panel.qualify.click()
    settled()

    shown.panel.reconsider.click()
    settled()

    assert state(desk, lead.id) is LeadState.NEW


def test_a_deal_is_made_of_it_and_shown(
    shown: LeadsPage, desk: Desk, lead: Lead, qtbot: QtBot, settled: Settled
) -> None:
    asked: list[tuple[str, Id]] = []
    desk.record_asked.connect(lambda kind, key: asked.append((kind, key)))

    shown.panel.deal.click()
    assert shown.panel.make_deal.name.editor.text() == "two cakes"
    qtbot.keyClicks(shown.panel.make_deal.value.editor, "80")
    qtbot.keyClick(shown.panel.make_deal.value.editor, Qt.Key.Key_Return)
    settled()

    (deal,) = desk.workspace.deals.of_lead(lead.id)
    assert (deal.title, deal.value, deal.contact_id) == ("two cakes", 8000, lead.contact_id)
    assert asked == [("deal", deal.id)]


def test_what_was_typed_for_a_deal_of_one_lead_is_not_offered_for_another(
    shown: LeadsPage, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.change("Another") as change:
        other = makers.lead(change, interest="a tart")
    shown.panel.deal.click()
    qtbot.keyClicks(shown.panel.make_deal.value.editor, "80")
    shown.open_record(other.id)

    shown.panel.deal.click()

    assert shown.panel.make_deal.name.editor.text() == "a tart"
    assert shown.panel.make_deal.value.editor.text() == ""


def test_what_was_typed_for_a_deal_waits_while_its_lead_is_shown(shown: LeadsPage, qtbot: QtBot) -> None:
    shown.panel.deal.click()
    qtbot.keyClicks(shown.panel.make_deal.value.editor, "80")
    qtbot.keyClick(shown.panel.make_deal.value.editor, Qt.Key.Key_Escape)

    shown.panel.deal.click()

    assert "80" in shown.panel.make_deal.value.editor.text()


def test_a_deleted_lead_leaves_the_page_and_offers_undo(
    shown: LeadsPage, desk: Desk, lead: Lead, settled: Settled, qtbot: QtBot
) -> None:
    offered: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, undo: offered.append(undo))

    shown.panel.delete.click()
    settled()

    qtbot.waitUntil(shown.panel.isHidden)
    assert offered == ["Done: Delete lead (Zoë Meier)"]
    assert desk.workspace.leads.get(lead.id) is None


def test_a_next_step_is_one_change_of_what_day_and_time(
    shown: LeadsPage, desk: Desk, lead: Lead, qtbot: QtBot, settled: Settled
) -> None:
    step = shown.panel.step.field
    qtbot.keyClicks(step.what, "Call her")
    qtbot.keyClicks(step.day, "tomorrow")
    qtbot.keyClicks(step.at, "15:30")
    qtbot.keyClick(step.at, Qt.Key.Key_Return)
    settled()

    found = fresh(desk, lead.id)
    assert (found.next_step, found.next_step_on, str(found.next_step_at)) == (
        "Call her",
        date(2026, 6, 16),
        "15:30:00",
    )
    assert desk.workspace.undoable() == "Plan next step"


def test_a_time_without_a_day_is_asked_about(shown: LeadsPage, qtbot: QtBot) -> None:
    step = shown.panel.step.field
    qtbot.keyClicks(step.what, "Call her")
    qtbot.keyClicks(step.at, "15:30")
    qtbot.keyClick(step.at, Qt.Key.Key_Return)

    assert "On which day" in step.mistake
    assert step.what.text() == "Call her"


def test_done_logs_the_result_and_sets_the_next_step_in_one_motion(
    shown: LeadsPage, desk: Desk, lead: Lead, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Plan") as change:
        leads.plan_step(change, lead.id, NextStep("Call her", TODAY))
    qtbot.waitUntil(lambda: shown.panel.step.done.isVisible())

    shown.panel.step.done.click()
    result = shown.panel.step.result
    qtbot.keyClicks(result.outcome.editor, "Wants a quote")
    qtbot.keyClicks(result.following.what, "Send the quote")
    qtbot.keyClicks(result.following.day, "tomorrow")
    qtbot.keyClick(result.following.day, Qt.Key.Key_Return)
    settled()

    (logged,) = desk.workspace.activities.of_lead(lead.id)
    assert (logged.outcome, logged.notes) == ("Wants a quote", "Call her")
    assert fresh(desk, lead.id).next_step == "Send the quote"
    assert result.isHidden()


def test_a_call_is_logged_in_one_line(shown: LeadsPage, desk: Desk, lead: Lead, qtbot: QtBot, settled: Settled) -> None:
    log = shown.panel.log
    qtbot.keyClicks(log.outcome, "Nobody home")
    qtbot.keyClick(log.outcome, Qt.Key.Key_Return)
    settled()

    (logged,) = desk.workspace.activities.of_lead(lead.id)
    assert (logged.outcome, logged.contact_id, logged.done_on) == ("Nobody home", lead.contact_id, TODAY)
    assert log.outcome.text() == ""
    qtbot.waitUntil(lambda: state(desk, lead.id) is LeadState.WAITING)


def test_what_was_half_typed_waits_at_its_lead(
    shown: LeadsPage, workspace: Workspace, lead: Lead, qtbot: QtBot
) -> None:
    with workspace.change("Another") as change:
        other = makers.lead(change)
    qtbot.keyClicks(shown.panel.log.outcome, "Nobody")

    shown.open_record(other.id)
    assert shown.panel.log.outcome.text() == ""
    shown.open_record(lead.id)

    assert shown.panel.log.outcome.text() == "Nobody"


def test_nonsense_for_minutes_is_told_and_nothing_is_lost(
    shown: LeadsPage, desk: Desk, lead: Lead, qtbot: QtBot, settled: Settled
) -> None:
    log = shown.panel.log
    qtbot.keyClicks(log.outcome, "Talked")
    qtbot.keyClicks(log.minutes, "long")
    qtbot.keyClick(log.minutes, Qt.Key.Key_Return)
    settled()

    assert log.mistake
    assert log.outcome.text() == "Talked"
    assert desk.workspace.activities.of_lead(lead.id) == []


def test_after_qualify_the_keyboard_is_on_make_a_deal(
    shown: LeadsPage, lead: Lead, qtbot: QtBot, settled: Settled
) -> None:
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.panel.qualify.setFocus()

    qtbot.keyClick(shown.panel.qualify, Qt.Key.Key_Space)
    settled()

    qtbot.waitUntil(shown.panel.deal_first.hasFocus)


@pytest.mark.parametrize(("key", "stands"), [(Qt.Key.Key_Return, "three cakes"), (Qt.Key.Key_Escape, "a tart")])
def test_a_clash_says_what_to_do_and_that_works(
    shown: LeadsPage,
    desk: Desk,
    lead: Lead,
    workspace: Workspace,
    qtbot: QtBot,
    settled: Settled,
    key: Qt.Key,
    stands: str,
) -> None:
    field = shown.panel.handoff.rest.field("source")
    shown.panel.handoff.rest.show_more()
    field.setFocus()
    qtbot.keyClicks(field.editor, "three cakes")
    with workspace.change("Elsewhere") as change:
        leads.edit_lead(change, lead.id, source="a tart")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    settled()
    qtbot.waitUntil(lambda: bool(field.mistake))

    assert field.mistake == (
        "“Heard of us from” was changed meanwhile: it now says “a tart”. Enter keeps yours, Escape takes theirs."
    )
    assert field.editor.text() == "three cakes"
    qtbot.waitUntil(lambda: field.saved == "a tart")
    qtbot.keyClick(field.editor, key)
    settled()

    assert fresh(desk, lead.id).source == stands
    assert field.editor.text() == stands
