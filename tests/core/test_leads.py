from __future__ import annotations

from datetime import timedelta

import pytest

from core.activities import Activity, ActivityKind, Hat, NextStep, log_activity
from core.change import Change, Clash
from core.deals import Deal
from core.errors import UserMistake
from core.leads import (
    Answer,
    Fit,
    Lead,
    delete_lead,
    disqualify,
    edit_lead,
    finish_step,
    fit,
    plan_step,
    qualify,
    reconsider,
)
from tests.makers import DAY, deal, lead

LATER = DAY + timedelta(days=3)
BEFORE = DAY - timedelta(days=1)


def test_a_lead_is_qualified_on_a_day(change: Change) -> None:
    assert qualify(change, lead(change).id, on=LATER).qualified_on == LATER


def test_a_lead_is_not_qualified_twice(change: Change) -> None:
    key = qualify(change, lead(change).id, on=DAY).id
    with pytest.raises(UserMistake, match="already qualified on 2026-06-01"):
        qualify(change, key, on=LATER)


def test_a_lead_is_not_qualified_before_it_came_in(change: Change) -> None:
    with pytest.raises(UserMistake, match="before the lead came in") as mistake:
        qualify(change, lead(change).id, on=BEFORE)
    assert mistake.value.field == "qualified_on"


def test_a_lead_that_is_not_a_fit_is_not_qualified(change: Change) -> None:
    key = disqualify(change, lead(change).id, on=DAY, reason="no money").id
    with pytest.raises(UserMistake, match="not to be a fit"):
        qualify(change, key, on=LATER)


def test_a_qualified_lead_may_turn_out_not_to_be_a_fit_and_loses_its_step(change: Change) -> None:
    key = qualify(change, lead(change).id, on=DAY).id
    plan_step(change, key, NextStep("call back", LATER))
    found = disqualify(change, key, on=LATER, reason=" no money ")
    assert (found.disqualified_on, found.reason, found.next_step, found.next_step_on) == (LATER, "no money", "", None)


def test_a_lead_is_not_disqualified_twice(change: Change) -> None:
    key = disqualify(change, lead(change).id, on=DAY).id
    with pytest.raises(UserMistake, match="already found"):
        disqualify(change, key, on=DAY)


def test_a_lead_that_became_a_deal_is_not_disqualified(change: Change) -> None:
    made = deal(change, lead_id=lead(change).id)
    assert made.lead_id is not None
    with pytest.raises(UserMistake, match="close the deal as lost"):
        disqualify(change, made.lead_id, on=DAY)


def test_a_verdict_is_taken_back_one_after_the_other(change: Change) -> None:
    key = qualify(change, lead(change).id, on=DAY).id
    disqualify(change, key, on=LATER, reason="no money")
    assert reconsider(change, key).qualified_on == DAY
    assert reconsider(change, key).qualified_on is None
    with pytest.raises(UserMistake, match="no verdict"):
        reconsider(change, key)


def test_no_step_is_planned_for_what_is_not_a_fit_but_one_may_be_cleared(change: Change) -> None:
    key = disqualify(change, lead(change).id, on=DAY).id
    with pytest.raises(UserMistake, match="before planning a step"):
        plan_step(change, key, NextStep("call back"))
    assert plan_step(change, key, NextStep()).next_step == ""


def test_a_finished_step_is_logged_and_the_next_one_set(change: Change) -> None:
    key = plan_step(change, lead(change).id, NextStep("call back", DAY)).id
    after = finish_step(
        change, key, kind=ActivityKind.CALL, on=DAY, outcome="wants an offer", following=NextStep("send")
    )
    (done,) = change.find(Activity, lead_id=key)
    assert (done.kind, done.hat, done.notes, done.outcome) == (
        ActivityKind.CALL,
        Hat.SALES,
        "call back",
        "wants an offer",
    )
    assert done.contact_id == after.contact_id
    assert (after.next_step, after.next_step_on) == ("send", None)


def test_the_fit_counts_answers(change: Change) -> None:
    made = edit_lead(change, lead(change).id, need=Answer.YES, money=Answer.YES, time=Answer.NO)
    assert fit(made) == Fit(yes=2, no=1, open=1)


def test_a_deleted_lead_leaves_its_deals_and_activities_with_the_contact(change: Change) -> None:
    gone = lead(change)
    made = deal(change, lead_id=gone.id)
    log_activity(change, kind=ActivityKind.NOTE, hat=Hat.SALES, lead_id=gone.id)
    assert delete_lead(change, gone.id) == 0
    assert change.find(Lead) == []
    kept = change.get(Deal, made.id)
    (activity,) = change.find(Activity)
    assert (kept.lead_id, kept.contact_id) == (None, gone.contact_id)
    assert (activity.lead_id, activity.contact_id) == (None, gone.contact_id)


def test_a_deleted_lead_may_take_its_activities_along(change: Change) -> None:
    gone = lead(change)
    log_activity(change, kind=ActivityKind.NOTE, hat=Hat.SALES, lead_id=gone.id)
    assert delete_lead(change, gone.id, with_activities=True) == 1
    assert change.find(Activity) == []


def test_a_step_that_someone_else_has_planned_meanwhile_is_not_overwritten_unasked(change: Change) -> None:
    key = plan_step(change, lead(change).id, NextStep("call", LATER)).id

    with pytest.raises(Clash):
        plan_step(change, key, NextStep("write"), NextStep())
    assert plan_step(change, key, NextStep("write"), NextStep("call", LATER)).next_step == "write"


def test_the_day_a_lead_came_in_cannot_be_emptied(change: Change) -> None:
    key = lead(change).id
    with pytest.raises(UserMistake) as refused:
        edit_lead(change, key, received_on=None)
    assert refused.value.field == "received_on"
