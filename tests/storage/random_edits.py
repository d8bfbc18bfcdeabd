"""Random edits of everything: of any record by its fields alone, and by the actions of every room."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from enum import StrEnum
from typing import Any

from core import (
    activities,
    audiences,
    business,
    catalog,
    contacts,
    content,
    coupons,
    deal_lines,
    deals,
    leads,
    measures,
    promotions,
    scores,
    targets,
)
from core.activities import Activity, ActivityKind, Hat, NextStep
from core.audiences import Audience
from core.business import Person
from core.catalog import Product
from core.change import Record
from core.contacts import Contact
from core.content import Content
from core.coupons import Coupon
from core.deal_lines import DealLine
from core.deals import Deal, Stage
from core.ids import Id
from core.leads import Lead
from core.money import Minor
from core.promotions import Expense, Promotion
from core.targets import TargetMeasure
from storage.change import OpenChange
from storage.fields import Field
from storage.schema import BUSINESS, KINDS
from storage.tables import Kind

TEXTS = ("", "tea", "Zoë", "<b>bold</b>", "阳光咖啡", "متجر", "a; b\\c", "line\nbreak", "nul\0byte", "🎩🎩", "x" * 3000)
NAMES = ("shoe size", "a.b", "custom.x", "größe", "Z", "")
TAGS: tuple[tuple[str, ...], ...] = ((), ("regular",), ("b", "a", "b"))


def anything(change: OpenChange, chance: random.Random) -> None:
    """One to four edits of any records, past all rules; references are kept or left for the file to refuse."""
    for _ in range(chance.randint(1, 4)):
        kind = chance.choice(KINDS)
        known = change.find(kind.record)
        what = chance.choice(("add", "put", "put", "put", "remove"))
        if kind is BUSINESS or (known and what == "put"):
            record = chance.choice(known)
            fields = [field for field in kind.fields if field.name != "id"]
            chosen = chance.sample(fields, chance.randint(1, 3))
            change.put(replace(record, **{field.name: _value(change, chance, kind, field) for field in chosen}))
        elif known and what == "remove":
            change.remove(chance.choice(known))
        else:
            values = {field.name: _value(change, chance, kind, field) for field in kind.fields if field.name != "id"}
            change.add(kind.record(id=change.new_id(), **values))


def action(change: OpenChange, chance: random.Random) -> None:
    """One action of any room, with arguments that may be against its rules."""
    chance.choice(ACTIONS)(change, chance)


def _value(change: OpenChange, chance: random.Random, kind: Kind, field: Field) -> Any:
    if field.optional and chance.random() < 0.3:
        return None
    if field.kind is bytes:
        (reference,) = kind.table.c[field.name].foreign_keys
        target = next(each for each in KINDS if each.name == reference.column.table.name)
        there = change.find(target.record)
        if not there:
            return None if field.optional else change.new_id()
        return chance.choice(there).id
    if field.kind is date:
        return _day(chance)
    if field.kind is time:
        return time(chance.randrange(24), chance.randrange(60))
    if field.kind is int:
        return chance.choice((0, 1, -1, 99, 10_000, 2**53))
    if field.kind is tuple:
        return tuple(chance.choice(TEXTS) for _ in range(chance.randint(0, 3)))
    if field.kind is dict:
        return tuple((name, chance.choice(TEXTS)) for name in chance.sample(NAMES, chance.randint(0, 3)))
    return chance.choice(list(field.kind)) if issubclass(field.kind, StrEnum) else chance.choice(TEXTS)


def _day(chance: random.Random) -> date:
    return date(2026, 1, 1) + timedelta(days=chance.randrange(20))


def _one(change: OpenChange, chance: random.Random, kind: type[Record]) -> Id:
    there = change.find(kind)
    return chance.choice(there).id if there else change.new_id()


def _maybe(change: OpenChange, chance: random.Random, kind: type[Record]) -> Id | None:
    there = change.find(kind)
    return chance.choice(there).id if there and chance.random() < 0.7 else None


def _money(chance: random.Random) -> Minor:
    return Minor(chance.choice((-100, 0, 80_00, 123_45)))


def _step(chance: random.Random) -> NextStep:
    return NextStep(chance.choice(("", "call back")), chance.choice((None, _day(chance))))


Action = Callable[[OpenChange, random.Random], object]

ACTIONS: tuple[Action, ...] = (
    lambda c, r: business.set_profile(c, name=r.choice(TEXTS), hourly_rate=_money(r)),
    lambda c, r: business.add_person(c, name=r.choice(TEXTS)),
    lambda c, r: business.remove_person(c, _one(c, r, Person)),
    lambda c, r: business.set_setting(c, r.choice(NAMES), r.choice(TEXTS)),
    lambda c, r: contacts.add_contact(
        c, name=r.choice(TEXTS), emails=("a@b.org",), tags=("new",), owner_id=_maybe(c, r, Person)
    ),
    lambda c, r: contacts.edit_contact(
        c, _one(c, r, Contact), notes=r.choice(TEXTS), tags=r.choice(((), ("regular",)))
    ),
    lambda c, r: contacts.delete_contact(c, _one(c, r, Contact)),
    lambda c, r: promotions.plan_promotion(c, name=r.choice(TEXTS), start_on=_day(r), end_on=_day(r)),
    lambda c, r: promotions.edit_promotion(c, _one(c, r, Promotion), goal=r.choice(TEXTS), end_on=_day(r)),
    lambda c, r: promotions.cancel_promotion(c, _one(c, r, Promotion), on=_day(r)),
    lambda c, r: promotions.resume_promotion(c, _one(c, r, Promotion)),
    lambda c, r: promotions.delete_promotion(c, _one(c, r, Promotion)),
    lambda c, r: promotions.spend(c, amount=_money(r), on=_day(r), promotion_id=_maybe(c, r, Promotion)),
    lambda c, r: promotions.edit_expense(c, _one(c, r, Expense), amount=_money(r)),
    lambda c, r: promotions.delete_expense(c, _one(c, r, Expense)),
    lambda c, r: leads.receive(
        c, contact_id=_one(c, r, Contact), on=_day(r), promotion_id=_maybe(c, r, Promotion), interest=r.choice(TEXTS)
    ),
    lambda c, r: leads.edit_lead(c, _one(c, r, Lead), notes=r.choice(TEXTS), owner_id=_maybe(c, r, Person)),
    lambda c, r: leads.qualify(c, _one(c, r, Lead), on=_day(r)),
    lambda c, r: leads.disqualify(c, _one(c, r, Lead), on=_day(r), reason=r.choice(TEXTS)),
    lambda c, r: leads.reconsider(c, _one(c, r, Lead)),
    lambda c, r: leads.plan_step(c, _one(c, r, Lead), _step(r)),
    lambda c, r: leads.finish_step(c, _one(c, r, Lead), kind=ActivityKind.CALL, on=_day(r), following=_step(r)),
    lambda c, r: leads.delete_lead(c, _one(c, r, Lead), with_activities=r.random() < 0.5),
    lambda c, r: deals.add_stages(c),
    lambda c, r: deals.edit_stage(c, _one(c, r, Stage), name=r.choice(TEXTS)),
    lambda c, r: deals.remove_stage(c, _one(c, r, Stage)),
    lambda c, r: deals.open_deal(
        c, on=_day(r), contact_id=_maybe(c, r, Contact), lead_id=_maybe(c, r, Lead), value=_money(r)
    ),
    lambda c, r: deals.edit_deal(c, _one(c, r, Deal), title=r.choice(TEXTS), value=_money(r)),
    lambda c, r: deals.move(c, _one(c, r, Deal), _one(c, r, Stage), on=_day(r)),
    lambda c, r: deals.win(c, _one(c, r, Deal), on=_day(r)),
    lambda c, r: deals.lose(c, _one(c, r, Deal), on=_day(r), reason=r.choice(TEXTS)),
    lambda c, r: deals.reopen(c, _one(c, r, Deal)),
    lambda c, r: deals.plan_step(c, _one(c, r, Deal), _step(r)),
    lambda c, r: deals.finish_step(c, _one(c, r, Deal), kind=ActivityKind.DEMO, on=_day(r), following=_step(r)),
    lambda c, r: deals.delete_deal(c, _one(c, r, Deal)),
    lambda c, r: activities.log_activity(
        c, kind=ActivityKind.NOTE, hat=Hat.SALES, lead_id=_maybe(c, r, Lead), deal_id=_maybe(c, r, Deal), notes="tea"
    ),
    lambda c, r: activities.edit_activity(c, _one(c, r, Activity), minutes=r.choice((-1, 5))),
    lambda c, r: activities.delete_activity(c, _one(c, r, Activity)),
    lambda c, r: audiences.add_audience(c, name=r.choice(TEXTS)),
    lambda c, r: audiences.note_research(c, on=_day(r), audience_id=_maybe(c, r, Audience), answer=r.choice(TEXTS)),
    lambda c, r: audiences.delete_audience(c, _one(c, r, Audience)),
    lambda c, r: promotions.edit_promotion(c, _one(c, r, Promotion), audience_id=_maybe(c, r, Audience)),
    lambda c, r: content.plan_content(c, title=r.choice(TEXTS), promotion_id=_maybe(c, r, Promotion)),
    lambda c, r: content.finish_content(c, _one(c, r, Content), on=_day(r)),
    lambda c, r: coupons.add_coupon(
        c, code=r.choice(TEXTS), promotion_id=_one(c, r, Promotion), use_limit=r.choice((None, 1)), expires_on=_day(r)
    ),
    lambda c, r: coupons.redeem(c, code=r.choice(TEXTS), on=_day(r), deal_id=_maybe(c, r, Deal)),
    lambda c, r: coupons.delete_coupon(c, _one(c, r, Coupon)),
    lambda c, r: catalog.add_product(c, name=r.choice(TEXTS), price=_money(r)),
    lambda c, r: catalog.delete_product(c, _one(c, r, Product)),
    lambda c, r: deal_lines.add_line(
        c, _one(c, r, Deal), unit_price=_money(r), product_id=_maybe(c, r, Product), quantity=r.choice((0, 500, 3_000))
    ),
    lambda c, r: deal_lines.edit_line(c, _one(c, r, DealLine), unit_cost=_money(r)),
    lambda c, r: deal_lines.delete_line(c, _one(c, r, DealLine)),
    lambda c, r: targets.aim_at(c, _day(r), r.choice(list(TargetMeasure)), r.choice((None, -1, 12))),
    lambda c, r: measures.measure(c, kind=r.choice(TEXTS), value=12, on=_day(r), promotion_id=_maybe(c, r, Promotion)),
    lambda c, r: scores.give_score(
        c, score=r.choice((0, 3, 5)), on=_day(r), contact_id=_maybe(c, r, Contact), deal_id=_maybe(c, r, Deal)
    ),
)
"""Every action of every room."""
