from datetime import date, time
from typing import Any

import pytest

from core import content, deals, leads, next_steps
from core.activities import Activity, ActivityKind, Hat, NextStep
from core.change import Change, Clash
from core.content import Content
from core.deals import Deal
from core.leads import Lead
from core.next_steps import Group, Item, StepKind, group_of, next_monday, week_of
from tests import makers

TODAY = date(2026, 6, 15)  # a Monday
TOMORROW = date(2026, 6, 16)


def item_of(record: Any, kind: StepKind) -> Item:
    if kind is StepKind.CONTENT:
        return Item(kind=kind, id=record.id, what=record.title, on=record.due_on)
    return Item(kind=kind, id=record.id, what=record.next_step, on=record.next_step_on, at=record.next_step_at)


def finish(change: Change, item: Item, **told: Any) -> None:
    next_steps.finish(change, item, kind=ActivityKind.CALL, on=TODAY, **told)


def test_a_week_begins_where_people_say_it_does() -> None:
    assert week_of(TODAY).last == date(2026, 6, 21)
    assert week_of(TODAY, 6).first == date(2026, 6, 14)
    assert week_of(date(2026, 6, 21)).first == TODAY


def test_next_monday_is_never_today() -> None:
    assert next_monday(TODAY) == date(2026, 6, 22)
    assert next_monday(date(2026, 6, 21)) == date(2026, 6, 22)


def test_every_day_stands_in_one_group() -> None:
    end = week_of(TODAY).last
    days = [None, date(2026, 6, 14), TODAY, TOMORROW, end, date(2026, 6, 22)]
    assert [group_of(day, TODAY, end) for day in days] == [
        Group.NONE, Group.OVERDUE, Group.TODAY, Group.WEEK, Group.WEEK, Group.LATER,
    ]  # fmt: skip


def test_done_logs_the_result_and_sets_what_follows(change: Change) -> None:
    lead = leads.plan_step(change, makers.lead(change).id, NextStep("Call", TODAY))
    finish(
        change, item_of(lead, StepKind.LEAD), outcome="wants a quote", minutes=5, following=NextStep("Send", TOMORROW)
    )

    (done,) = change.find(Activity)
    assert (done.outcome, done.minutes, done.notes, done.hat) == ("wants a quote", 5, "Call", Hat.SALES)
    assert change.get(Lead, lead.id).next_step == "Send"


def test_a_first_step_for_something_silent_logs_nothing_that_was_not_done(change: Change) -> None:
    deal = makers.deal(change)
    finish(change, item_of(deal, StepKind.DEAL), following=NextStep("Ask", TOMORROW))

    assert change.find(Activity) == []
    assert change.get(Deal, deal.id).next_step_on == TOMORROW


def test_a_first_answer_may_be_logged_without_a_word(change: Change) -> None:
    lead = makers.lead(change)
    finish(change, item_of(lead, StepKind.LEAD))

    assert [activity.lead_id for activity in change.find(Activity)] == [lead.id]


def test_done_content_is_followed_by_the_next_piece(change: Change) -> None:
    promotion = makers.promotion(change)
    post = content.plan_content(change, title="Post", due_on=TODAY, promotion_id=promotion.id, channel="social")
    finish(change, item_of(post, StepKind.CONTENT), minutes=30, following=NextStep("Story", TOMORROW))

    done, following = sorted(change.find(Content), key=lambda each: each.id)
    assert done.done_on == TODAY
    assert (following.title, following.due_on, following.promotion_id, following.channel) == (
        "Story", TOMORROW, promotion.id, "social",
    )  # fmt: skip
    (work,) = change.find(Activity)
    assert (work.hat, work.minutes, work.promotion_id) == (Hat.MARKETING, 30, promotion.id)


def test_content_done_without_a_word_logs_no_work(change: Change) -> None:
    post = content.plan_content(change, title="Post", due_on=TODAY)
    finish(change, item_of(post, StepKind.CONTENT))

    assert change.find(Activity) == []


def test_put_off_keeps_step_and_time_of_day(change: Change) -> None:
    lead = leads.plan_step(change, makers.lead(change).id, NextStep("Call", TODAY, time(9, 30)))
    deal = deals.plan_step(change, makers.deal(change).id, NextStep("Ask", TODAY))
    post = content.plan_content(change, title="Post", due_on=TODAY)
    items = [item_of(lead, StepKind.LEAD), item_of(deal, StepKind.DEAL), item_of(post, StepKind.CONTENT)]

    assert next_steps.snooze(change, items, to=TOMORROW) == 3

    put_off = change.get(Lead, lead.id)
    assert (put_off.next_step, put_off.next_step_on, put_off.next_step_at) == ("Call", TOMORROW, time(9, 30))
    assert change.get(Deal, deal.id).next_step_on == TOMORROW
    assert change.get(Content, post.id).due_on == TOMORROW


def test_putting_off_what_has_no_step_plans_one(change: Change) -> None:
    lead = makers.lead(change)
    next_steps.snooze(change, [item_of(lead, StepKind.LEAD)], to=TOMORROW, plan={StepKind.LEAD: "Answer them"})

    assert change.get(Lead, lead.id).next_step == "Answer them"


def test_a_step_that_someone_changed_meanwhile_is_not_put_off(change: Change) -> None:
    lead = leads.plan_step(change, makers.lead(change).id, NextStep("Call", TODAY))
    seen = item_of(lead, StepKind.LEAD)
    leads.plan_step(change, lead.id, NextStep("Visit", date(2026, 6, 20)))

    with pytest.raises(Clash):
        next_steps.snooze(change, [seen], to=TOMORROW)
