"""The questions of a morning, on a real file."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

from core import content, coupons, deals, leads, promotions, targets
from core.activities import ActivityKind, Hat, NextStep, log_activity
from core.insights import figures
from core.money import Minor
from core.next_steps import Group, StepKind, Which, week_of
from core.period import month
from core.silence import ASSUMED
from core.targets import TargetMeasure
from storage import Workspace
from tests import makers
from ui.sample import make_sample

TODAY = date(2026, 6, 15)  # a Monday
WEEK = week_of(TODAY)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def step(shop: Workspace, name: str, days: int | None, at: time | None = None, **lead: Any) -> Any:
    """A lead of someone with a step so many days from today."""
    with shop.change("Lead") as change:
        who = makers.contact(change, name, phones=("+353 20 910 0000",))
        made = leads.receive(change, contact_id=who.id, on=ago(40), interest="cake", **lead)
        if days is not None:
            leads.plan_step(change, made.id, NextStep(f"Call {name}", ago(-days), at))
    return made


def names(shop: Workspace, group: Group, which: Which = Which()) -> list[str]:
    listing = shop.next_steps.due(group, TODAY, WEEK.last, which)
    rows = listing.page(0, 50)
    assert listing.count() == len(rows)
    return [row.contact or row.what for row in rows]


def test_steps_stand_by_day_then_by_time_of_day_and_those_without_a_time_last(shop: Workspace) -> None:
    step(shop, "Any time", 0)
    step(shop, "Four", 0, time(16, 0))
    step(shop, "Nine", 0, time(9, 30))
    step(shop, "Late", -2)
    step(shop, "Later", -1)
    step(shop, "Sunday", 6)
    step(shop, "Next week", 7)

    assert names(shop, Group.OVERDUE) == ["Late", "Later"]
    assert names(shop, Group.TODAY) == ["Nine", "Four", "Any time"]
    assert names(shop, Group.WEEK) == ["Sunday"]
    assert names(shop, Group.LATER) == ["Next week"]
    assert shop.next_steps.counts(TODAY, WEEK.last) == {
        Group.OVERDUE: 2, Group.TODAY: 3, Group.WEEK: 1, Group.LATER: 1,
    }  # fmt: skip
    assert shop.next_steps.overdue(TODAY) == 2


def test_the_steps_of_one_person_are_found_by_the_index_of_the_steps_alone(shop: Workspace) -> None:
    """SQLite would rather take the index of owners, and look at each of their leads."""
    of_one = Which((StepKind.LEAD, StepKind.DEAL), owner=step(shop, "Anna", 0).id)
    query = shop.next_steps.due(Group.OVERDUE, TODAY, WEEK.last, of_one).ids
    with shop.next_steps.store.read() as connection:
        asked = f"EXPLAIN QUERY PLAN {query.compile(connection)}"
        plan = [row.detail for row in connection.exec_driver_sql(asked, (None,) * asked.count("?"))]

    found = [line for line in plan if line.startswith("SEARCH")]
    assert [line.partition(" USING ")[2].split("_owner_id")[0] for line in found] == [
        "COVERING INDEX ix_lead_next_step_on_id_next_step_at_disqualified_on",
        "COVERING INDEX ix_deal_next_step_on_id_next_step_at_outcome",
    ]


def test_a_group_is_sorted_once_however_many_pages_after_its_first_are_read(shop: Workspace) -> None:
    for number in range(6):
        step(shop, f"Person {number}", number - 6)
    group = shop.next_steps.due(Group.OVERDUE, TODAY, WEEK.last)
    sorted_ = group.page(0, 6)

    once = group.once()
    found = [*once.page(0, 2), *once.page(2, 2)]
    step(shop, "Comes first", -9)

    assert [*found, *once.page(4, 2)] == sorted_
    assert group.page(0, 1) != sorted_[:1]
    assert once.count() == 7


def test_what_is_closed_or_done_is_not_due(shop: Workspace) -> None:
    lead = step(shop, "No fit", -1)
    with shop.change("Close") as change:
        leads.disqualify(change, lead.id, on=TODAY)
        lost = makers.deal(change)
        deals.plan_step(change, lost.id, NextStep("Ask", ago(1)))
        deals.lose(change, lost.id, on=TODAY)
        post = content.plan_content(change, title="Post", due_on=ago(1))
        content.finish_content(change, post.id, on=TODAY)

    assert names(shop, Group.OVERDUE) == []
    assert names(shop, Group.NONE) == []


def test_what_is_open_without_a_day_is_listed_newest_first(shop: Workspace) -> None:
    step(shop, "Planned", 1)
    with shop.change("Open") as change:
        became = makers.lead(change, contact_id=makers.contact(change, "Became a deal").id)
        makers.deal(change, lead_id=became.id, contact_id=makers.contact(change, "Deal").id, on=ago(3))
        makers.lead(change, contact_id=makers.contact(change, "Lead").id, on=ago(2))
        content.plan_content(change, title="Some day")

    assert names(shop, Group.NONE) == ["Lead", "Deal", "Some day"]


def test_steps_are_asked_for_by_kind_and_by_person(shop: Workspace) -> None:
    from core.business import Person

    with shop.change("People") as change:
        ben = change.add(Person(id=change.new_id(), name="Ben"))
        content.plan_content(change, title="Post", due_on=TODAY)
    step(shop, "Ben's", 0, owner_id=ben.id)
    step(shop, "Nobody's", 0)

    assert names(shop, Group.TODAY, Which((StepKind.CONTENT,))) == ["Post"]
    assert names(shop, Group.TODAY, Which(owner=ben.id)) == ["Ben's"]
    assert shop.next_steps.counts(TODAY, WEEK.last, Which((StepKind.LEAD,)))[Group.TODAY] == 2
    nobodys = Which((StepKind.CONTENT,), ben.id)
    assert names(shop, Group.TODAY, nobodys) == []
    assert shop.next_steps.counts(TODAY, WEEK.last, nobodys)[Group.TODAY] == 0
    assert shop.next_steps.undated(nobodys).count() == 0


def test_a_step_says_how_to_reach_them_and_what_it_is_about(shop: Workspace) -> None:
    lead = step(shop, "Ana", 0, time(10, 0))

    item = shop.next_steps.item(lead.id)

    assert item is not None
    assert (item.phone, item.about, item.what, item.at, item.since) == (
        "+353 20 910 0000", "cake", "Call Ana", time(10, 0), ago(40),
    )  # fmt: skip


def test_who_waits_for_a_first_answer_stands_there_longest_first(shop: Workspace) -> None:
    step(shop, "Due anyway", 0)
    with shop.change("Leads") as change:
        for name, days in (("Two days", 2), ("Nine days", 9), ("Answered", 5)):
            lead = makers.lead(change, contact_id=makers.contact(change, name).id, on=ago(days))
        log_activity(change, kind=ActivityKind.CALL, hat=Hat.SALES, lead_id=lead.id, done_on=TODAY)

    waiting = shop.today.standing(TODAY, WEEK, limit=1).waiting

    assert ([item.contact for item in waiting.items], waiting.count) == (["Nine days"], 2)


def test_a_deal_is_silent_when_it_is_longer_than_won_deals_are(shop: Workspace) -> None:
    with shop.change("Deals") as change:
        for _ in range(5):  # each of them was heard of every eight days
            won = makers.deal(change, on=ago(60))
            log_activity(change, kind=ActivityKind.CALL, hat=Hat.SALES, deal_id=won.id, done_on=ago(52))
            deals.win(change, won.id, on=ago(44))
        for name, days in (("Nine", 9), ("Eight", 8), ("Planned", 30)):
            made = makers.deal(change, contact_id=makers.contact(change, name).id, on=ago(days))
        deals.plan_step(change, made.id, NextStep("Ask", TODAY))
        over_the_counter = makers.deal(change, on=ago(1))
        deals.win(change, over_the_counter.id, on=ago(1))

    standing = shop.today.standing(TODAY, WEEK)

    assert (standing.usual.days, standing.usual.n) == (8, 5)
    assert [item.contact for item in standing.silent.items] == ["Nine"]
    assert standing.silent.items[0].since == ago(9)


def test_without_won_deals_a_silence_is_assumed(shop: Workspace) -> None:
    with shop.change("Deal") as change:
        makers.deal(change, on=ago(ASSUMED))
        makers.deal(change, on=ago(ASSUMED + 1))

    standing = shop.today.standing(TODAY, WEEK)

    assert (standing.usual.n, standing.silent.count) == (0, 1)


def test_targets_and_hours_are_those_of_the_figures(tmp_path: Path) -> None:
    make_sample(tmp_path / "sample.twohats", TODAY, leads=120)
    with Workspace.open(tmp_path / "sample.twohats") as shop:
        with shop.change("Aim") as change:
            for measure, amount in ((TargetMeasure.REVENUE, 500_000), (TargetMeasure.DEALS_WON, 7)):
                targets.aim_at(change, TODAY, measure, amount)

        standing = shop.today.standing(TODAY, WEEK)
        facts = shop.insights.facts()

    assert standing.targets == figures(facts, month(TODAY), TODAY, chances=False).targets
    june = [each for each in facts.activities if each.done_on in month(TODAY)]
    assert standing.month_minutes == {hat: sum(each.minutes or 0 for each in june if each.hat == hat) for hat in Hat}


def test_what_was_done_this_week_leaves_out_what_was_taken_back(shop: Workspace) -> None:
    # The log is written by the clock of the machine, so the week around that day is asked for.
    for _ in range(2):
        with shop.change("Write note") as change:
            makers.contact(change)
    with shop.change("Log call") as change:
        makers.contact(change)
    shop.undo()

    week = week_of(date.today())  # the one of the log

    done = dict(shop.today.standing(TODAY, week).week)
    assert (done["Write note"], done.get("Log call")) == (2, None)


def test_a_promotion_runs_from_its_first_to_its_last_day(shop: Workspace) -> None:
    with shop.change("Plan") as change:
        for name, start, end in (
            ("Runs", -3, 3), ("Last day", -3, 0), ("No end", -30, None), ("Over", -9, -1), ("Soon", 14, 20),
            ("Not soon", 15, 20), ("Called off", -3, 3),
        ):  # fmt: skip
            ends = None if end is None else ago(-end)
            made = makers.promotion(change, name, start_on=ago(-start), end_on=ends, budget=Minor(42_000))
        promotions.cancel_promotion(change, made.id, on=TODAY)

    running, starting = shop.today.promotions(TODAY)

    assert [each.name for each in running] == ["Last day", "Runs", "No end"]
    assert [each.days_left(TODAY) for each in running] == [1, 4, None]
    assert [each.name for each in starting] == ["Soon"]


def test_at_the_counter_what_runs_is_offered_first(shop: Workspace) -> None:
    with shop.change("Plan") as change:
        over = makers.promotion(change, "Over", start_on=ago(3), end_on=ago(1))
        runs = makers.promotion(change, "Runs", start_on=ago(30), end_on=ago(-1))
        makers.promotion(change, "Planned", start_on=ago(-1))
        coupons.add_coupon(change, code="WINTER", promotion_id=over.id)

    assert shop.counter.offers(TODAY) == [(runs.id, "Runs"), (over.id, "Over")]
    found = shop.counter.promotion_of(" WINTER ")
    assert found is not None
    assert found.name == "Over"
    assert shop.counter.promotion_of("NONE") is None
