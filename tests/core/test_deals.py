from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from core.activities import Activity, ActivityKind, Hat, NextStep, log_activity
from core.change import Change
from core.deals import (
    Deal,
    Outcome,
    StageEntry,
    add_stages,
    delete_deal,
    edit_deal,
    edit_stage,
    finish_step,
    lose,
    move,
    open_deal,
    plan_step,
    remove_stage,
    reopen,
    stages,
    win,
)
from core.errors import UserMistake
from core.money import Minor
from tests.makers import DAY, deal, lead

LATER = DAY + timedelta(days=3)
BEFORE = DAY - timedelta(days=1)


def test_a_deal_needs_someone_who_may_buy(change: Change) -> None:
    with pytest.raises(UserMistake, match="who may buy"):
        open_deal(change, on=DAY)


def test_a_deal_starts_in_the_first_stage_unless_told(change: Change) -> None:
    first, second, *_ = add_stages(change)
    made, other = deal(change), deal(change, stage_id=second.id)
    assert (made.stage_id, other.stage_id) == (first.id, second.id)
    assert [entry.stage_id for entry in change.find(StageEntry, deal_id=made.id)] == [first.id]


def test_a_deal_without_stages_has_none(change: Change) -> None:
    assert deal(change).stage_id is None


def test_a_deal_is_won_at_its_value_or_another(change: Change) -> None:
    plain, better = deal(change, value=Minor(80_00)), deal(change, value=Minor(80_00))
    assert win(change, plain.id, on=LATER).value == 80_00
    won = win(change, better.id, on=LATER, value=Minor(95_00))
    assert (won.outcome, won.closed_on, won.value) == (Outcome.WON, LATER, 95_00)


def test_a_deal_is_not_won_before_it_was_opened(change: Change) -> None:
    with pytest.raises(UserMistake, match="before it was opened"):
        win(change, deal(change).id, on=BEFORE)


@pytest.mark.parametrize("close", [win, lose])
def test_a_deal_is_not_closed_the_same_way_twice(change: Change, close: Any) -> None:
    key = close(change, deal(change).id, on=DAY).id
    with pytest.raises(UserMistake, match="already"):
        close(change, key, on=LATER)


def test_a_lost_deal_keeps_its_reason_and_loses_its_step(change: Change) -> None:
    key = plan_step(change, deal(change).id, NextStep("call", LATER)).id
    lost = lose(change, key, on=LATER, reason=" too dear ")
    assert (lost.outcome, lost.lost_reason, lost.next_step, lost.next_step_on) == (Outcome.LOST, "too dear", "", None)


def test_a_lost_deal_gets_no_step(change: Change) -> None:
    key = lose(change, deal(change).id, on=DAY).id
    with pytest.raises(UserMistake, match="open it again"):
        plan_step(change, key, NextStep("call"))


def test_a_lost_deal_may_be_won_after_all_and_its_reason_goes(change: Change) -> None:
    key = lose(change, deal(change).id, on=DAY, reason="too dear").id
    assert win(change, key, on=LATER).lost_reason == ""


def test_a_closed_deal_is_opened_again(change: Change) -> None:
    key = lose(change, deal(change).id, on=DAY, reason="too dear").id
    again = reopen(change, key)
    assert (again.outcome, again.closed_on, again.lost_reason) == (Outcome.OPEN, None, "")
    with pytest.raises(UserMistake, match="open already"):
        reopen(change, key)


def test_a_deal_moves_to_a_stage_and_the_way_is_kept(change: Change) -> None:
    first, second, *_ = add_stages(change)
    made = deal(change)
    assert move(change, made.id, second.id, on=LATER).stage_id == second.id
    assert [entry.stage_id for entry in change.find(StageEntry, deal_id=made.id)] == [first.id, second.id]
    with pytest.raises(UserMistake, match="already stands in “Talking”"):
        move(change, made.id, second.id, on=LATER)


def test_moving_a_closed_deal_opens_it(change: Change) -> None:
    first, *_ = add_stages(change)
    key = win(change, deal(change).id, on=DAY).id
    moved = move(change, key, first.id, on=LATER)
    assert (moved.outcome, moved.closed_on) == (Outcome.OPEN, None)
    assert len(change.find(StageEntry, deal_id=key)) == 1


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"value": -1}, "less than nothing"),
        ({"cost": -1}, "less than nothing"),
        ({"closed_on": DAY}, "no day of closing"),
        ({"outcome": Outcome.WON}, "needs the day"),
        ({"outcome": Outcome.WON, "closed_on": BEFORE}, "before it was opened"),
    ],
)
def test_a_deal_that_cannot_be_is_refused(change: Change, fields: dict[str, Any], words: str) -> None:
    with pytest.raises(UserMistake, match=words):
        edit_deal(change, deal(change).id, **fields)


def test_a_finished_step_is_logged_with_contact_and_lead(change: Change) -> None:
    made = deal(change, lead_id=lead(change).id)
    plan_step(change, made.id, NextStep("visit", DAY))
    finish_step(change, made.id, kind=ActivityKind.VISIT, on=DAY, minutes=30)
    (done,) = change.find(Activity, deal_id=made.id)
    assert (done.lead_id, done.notes, done.minutes) == (made.lead_id, "visit", 30)
    assert change.get(Deal, made.id).next_step == ""


def test_a_deleted_deal_takes_its_way_and_activities_but_not_those_of_its_lead(change: Change) -> None:
    add_stages(change)
    made = deal(change, lead_id=lead(change).id)
    log_activity(change, kind=ActivityKind.NOTE, hat=Hat.SALES, deal_id=made.id)
    kept = log_activity(change, kind=ActivityKind.NOTE, hat=Hat.SALES, deal_id=made.id, lead_id=made.lead_id)
    assert delete_deal(change, made.id) == 1
    assert change.find(Deal) == []
    assert change.find(StageEntry) == []
    assert [(each.id, each.deal_id) for each in change.find(Activity)] == [(kept.id, None)]


def test_the_stages_stand_in_order(change: Change) -> None:
    add_stages(change)
    assert [stage.name for stage in stages(change)] == ["New", "Talking", "Offer sent", "Nearly there"]


@pytest.mark.parametrize(
    ("fields", "words"),
    [({"name": " "}, "needs a name"), ({"name": "Talking"}, "already a stage"), ({"probability": 10_001}, "100%")],
)
def test_a_stage_that_cannot_be_is_refused(change: Change, fields: dict[str, Any], words: str) -> None:
    first, *_ = add_stages(change)
    with pytest.raises(UserMistake, match=words):
        edit_stage(change, first.id, **fields)


def test_a_stage_where_deals_stand_or_stood_stays(change: Change) -> None:
    first, second, third, _ = add_stages(change)
    move(change, deal(change).id, second.id, on=LATER)
    for stage in (first, second):
        with pytest.raises(UserMistake, match="Deals stand or stood"):
            remove_stage(change, stage.id)
    remove_stage(change, third.id)
    assert len(stages(change)) == 3
