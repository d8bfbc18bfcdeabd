"""Keeping in touch comes up under the next steps when it is due, is done there, and starts anew."""

from __future__ import annotations

from datetime import date, timedelta

from core import business, contacts, keeping_touch, next_steps
from core.activities import ActivityKind, Hat, NextStep, log_activity
from core.ids import Id
from core.next_steps import Group, Item, StepKind, Which
from storage import Workspace
from tests import makers

TODAY = date(2026, 6, 15)
WEEK_END = date(2026, 6, 21)
CONTACTS = Which((StepKind.CONTACT,))


def wish(shop: Workspace, *, weeks: int, since: date, called: date | None = None) -> Id:
    with shop.change("Keep in touch") as change:
        ana = makers.contact(change, "Ana", phones=("123",)).id
        if called:
            log_activity(change, kind=ActivityKind.CALL, hat=Hat.SALES, contact_id=ana, done_on=called)
        keeping_touch.keep_touch(change, ana, weeks=weeks, on=since)
    return ana


def due(shop: Workspace, group: Group, which: Which = Which()) -> list[Item]:
    listing = shop.next_steps.due(group, TODAY, WEEK_END, which)
    items = listing.page(0, 20)
    assert listing.count() == len(items)
    return items


def test_it_is_due_so_many_weeks_after_the_last_touch(shop: Workspace) -> None:
    ana = wish(shop, weeks=4, since=date(2026, 1, 1), called=TODAY - timedelta(weeks=4))

    (item,) = due(shop, Group.TODAY)
    assert (item.kind, item.id, item.contact, item.phone, item.on) == (StepKind.CONTACT, ana, "Ana", "123", TODAY)
    assert shop.next_steps.by_kind(TODAY, WEEK_END)[StepKind.CONTACT][Group.TODAY] == 1


def test_it_stands_among_the_steps_of_leads_and_deals_by_its_day(shop: Workspace) -> None:
    wish(shop, weeks=4, since=date(2026, 1, 1), called=TODAY - timedelta(weeks=5))
    with shop.change("Start") as change:
        makers.lead(change, next_step="Call", next_step_on=TODAY - timedelta(days=9))
        makers.lead(change, next_step="Write", next_step_on=TODAY - timedelta(days=2))

    assert [item.kind.value for item in due(shop, Group.OVERDUE)] == ["lead", "contact", "lead"]
    assert shop.next_steps.overdue(TODAY) == 3


def test_a_touch_lets_it_come_up_later(shop: Workspace) -> None:
    ana = wish(shop, weeks=2, since=date(2026, 1, 1))
    assert len(due(shop, Group.OVERDUE)) == 1

    with shop.change("Log") as change:
        log_activity(change, kind=ActivityKind.VISIT, hat=Hat.SALES, contact_id=ana, done_on=TODAY)

    (item,) = due(shop, Group.LATER)
    assert item.on == TODAY + timedelta(weeks=2)


def test_done_under_the_next_steps_it_is_logged_and_starts_anew(shop: Workspace) -> None:
    ana = wish(shop, weeks=2, since=date(2026, 6, 1))
    (item,) = due(shop, Group.OVERDUE)

    with shop.change("Finish step") as change:
        next_steps.finish(change, item, kind=ActivityKind.NOTE, on=TODAY, outcome="Sent a card")

    assert [each.outcome for each in shop.activities.of_contact(ana)] == ["Sent a card"]
    assert due(shop, Group.OVERDUE) == []
    assert due(shop, Group.LATER)[0].on == TODAY + timedelta(weeks=2)


def test_what_follows_may_name_the_next_day_and_what_to_do_then(shop: Workspace) -> None:
    wish(shop, weeks=2, since=date(2026, 6, 1))
    (item,) = due(shop, Group.OVERDUE)
    step = NextStep("Send the catalogue", TODAY + timedelta(days=40))

    with shop.change("Finish step") as change:
        next_steps.finish(change, item, kind=ActivityKind.CALL, on=TODAY, following=step)

    (item,) = due(shop, Group.LATER)
    assert (item.what, item.on) == (step.what, step.on)


def test_it_can_be_put_off(shop: Workspace) -> None:
    wish(shop, weeks=2, since=date(2026, 6, 1))

    with shop.change("Put off") as change:
        next_steps.snooze(change, due(shop, Group.OVERDUE), to=TODAY + timedelta(days=2))

    assert [item.on for item in due(shop, Group.WEEK)] == [TODAY + timedelta(days=2)]


def test_no_reminder_takes_it_off_the_list(shop: Workspace) -> None:
    ana = wish(shop, weeks=2, since=date(2026, 6, 1))

    with shop.change("Keep in touch") as change:
        keeping_touch.keep_touch(change, ana, weeks=None, on=TODAY)

    assert due(shop, Group.OVERDUE) == []
    assert shop.next_steps.item(ana) is None


def test_one_persons_steps_hold_only_their_contacts(shop: Workspace) -> None:
    ana = wish(shop, weeks=2, since=date(2026, 6, 1))
    with shop.change("Start") as change:
        mia = business.add_person(change, name="Mia").id
        ben = business.add_person(change, name="Ben").id
        contacts.edit_contact(change, ana, owner_id=mia)

    assert len(due(shop, Group.OVERDUE, Which(owner=mia))) == 1
    assert due(shop, Group.OVERDUE, Which(owner=ben)) == []
    assert due(shop, Group.NONE, CONTACTS) == []


def test_hundreds_are_asked_for_at_once(shop: Workspace) -> None:
    with shop.change("Start") as change:
        for number in range(700):
            ana = makers.contact(change, f"Person {number}").id
            keeping_touch.keep_touch(change, ana, weeks=2, on=date(2026, 6, 1))

    assert shop.next_steps.due(Group.OVERDUE, TODAY, WEEK_END).count() == 700
