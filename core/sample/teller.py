"""Turns the hand-written scenes into records, and stops at today: what a scene has still to bring stays open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from core.activities import Activity
from core.contacts import Consent, Contact, ContactKind
from core.deal_lines import totals
from core.deals import Deal, Outcome, StageEntry
from core.ids import Id
from core.leads import Answer, Lead
from core.money import Minor
from core.sample import till
from core.sample.pen import Pen
from core.sample.scenes import Next, Sale, Scene, Who
from core.sample.seasons import Run

_ANSWERS = {"y": Answer.YES, "n": Answer.NO, "?": Answer.UNKNOWN}


def tell(pen: Pen, running: Sequence[Run], scenes: Iterable[Scene]) -> None:
    """Write the scenes down."""
    for scene in scenes:
        came, run = _came(pen.today, running, scene)
        _scene(pen, scene, came, run)


def _came(today: date, running: Sequence[Run], scene: Scene) -> tuple[date, Run | None]:
    """The day of the scene: in the newest run of its promotion that was so far by today."""
    if not scene.by:
        return today - timedelta(days=scene.came), None
    found = [run for run in running if run.plan.key == scene.by and not run.light]
    if scene.by == "referral":
        return today - timedelta(days=scene.came), found[-1]
    so_far = [run for run in found if run.start + timedelta(days=scene.came) <= today]
    if so_far:
        return so_far[-1].start + timedelta(days=scene.came), so_far[-1]
    return min(today, found[0].start + timedelta(days=scene.came)), found[0]


def _scene(pen: Pen, scene: Scene, came: date, run: Run | None) -> None:
    contact = _contact(pen, scene.who, came)
    owner = {"": pen.owner, "Tomasz": pen.second, "Nora": pen.helper}[scene.keeper]
    key = pen.id(came)
    need, money, in_time, decision = (_ANSWERS[letter] for letter in scene.fit)
    refused = _past(pen, came, scene.refused)
    step, on = _step(pen, scene.step, came)
    pen.contacts.append(contact)
    pen.leads.append(
        Lead(
            id=key,
            contact_id=contact.id,
            promotion_id=run.id if run else None,
            source=scene.source,
            received_on=came,
            interest=scene.wants,
            need=need,
            money=money,
            time=in_time,
            decision=decision,
            qualified_on=_past(pen, came, scene.qualified),
            disqualified_on=refused,
            reason=scene.reason if refused else "",
            next_step=step,
            next_step_on=on,
            next_step_at=scene.step.at if scene.step and on else None,
            owner_id=owner if scene.qualified is not None else None,
            notes=scene.notes,
        )
    )
    deals = [
        _sale(pen, sale, contact.id, key if place == 0 else None, came, run) for place, sale in enumerate(scene.sales)
    ]
    for did in scene.did:
        done = _past(pen, came, did.after)
        deal = deals[did.sale] if did.sale is not None else None
        if done is None or (did.sale is not None and deal is None):
            continue
        pen.activities.append(
            Activity(
                id=pen.id(done),
                kind=did.kind,
                hat=did.hat,
                contact_id=contact.id,
                lead_id=key,
                deal_id=deal,
                promotion_id=run.id if run and did.hat.value == "marketing" else None,
                done_on=done,
                done_at=did.at,
                minutes=did.minutes,
                owner_id=pen.by(owner, done),
                outcome=did.outcome,
                objection=did.objection,
                notes=did.notes,
            )
        )


def _contact(pen: Pen, who: Who, came: date) -> Contact:
    agreed = {None: Consent.UNKNOWN, True: Consent.YES, False: Consent.NO}[who.agreed]
    return Contact(
        id=pen.id(came),
        kind=ContactKind.PERSON if who.name else ContactKind.COMPANY,
        name=who.name,
        company=who.company,
        emails=(who.mail,) if who.mail else (),
        phones=(who.phone,) if who.phone else (),
        address=who.address,
        birthday=f"--{pen.today:%m-%d}" if who.birthday == "today" else who.birthday,
        tags=who.tags,
        consent=agreed,
        consent_on=None if who.agreed is None else came,
        notes=who.notes,
        created_on=came,
    )


def _sale(pen: Pen, sale: Sale, contact_id: Id, lead_id: Id | None, came: date, run: Run | None) -> Id | None:
    """Write a deal with its way through the stages; none if it has not been opened by today."""
    opened = _past(pen, came, sale.after)
    if opened is None:
        return None
    won, lost = _past(pen, came, sale.won), _past(pen, came, sale.lost)
    closed = won or lost
    outcome = Outcome.WON if won else Outcome.LOST if lost else Outcome.OPEN
    key = pen.id(opened)
    stage = pen.stages[0]
    for place, after in sale.stages:
        day = _past(pen, came, after)
        if day is not None:
            stage = pen.stages[place]
            pen.entries.append(StageEntry(id=pen.id(day), deal_id=key, stage_id=stage, entered_on=day))
    meant_open = sale.won is None and sale.lost is None
    lines = till.listed(pen, sale.items, opened, key)
    value, cost = totals(lines) if lines else (_minor(pen, sale.value), _minor(pen, sale.cost))
    coupon = till.coupon_of(pen, run, won) if sale.coupon and won else None
    step, on = _step(pen, sale.step if meant_open else Next("Call back", 1) if closed is None else None, came)
    pen.deals.append(
        Deal(
            id=key,
            contact_id=contact_id,
            lead_id=lead_id,
            title=sale.title,
            stage_id=stage,
            opened_on=opened,
            expected_on=came + timedelta(days=sale.expected) if sale.expected is not None else None,
            value=value,
            cost=cost,
            outcome=outcome,
            closed_on=closed,
            lost_reason=sale.reason if lost else "",
            next_step=step,
            next_step_on=on,
            next_step_at=sale.step.at if sale.step and on and meant_open else None,
            coupon_code=coupon.code if coupon else "",
            owner_id=pen.owner,
            notes=sale.notes,
        )
    )
    pen.lines += lines
    if won and coupon:
        till.redeem(pen, coupon, won, contact_id, key)
    if sale.score and (given := _past(pen, won or came, sale.score[1])) and won:
        till.score_of(pen, sale.score[0], sale.score[2], given, contact_id, key)
    return key


def _minor(pen: Pen, cents: int | None) -> Minor | None:
    return None if cents is None else pen.minor(cents)


def _past(pen: Pen, came: date, after: int | None) -> date | None:
    """The day so long after the lead came, none while it has not come."""
    if after is None:
        return None
    day = came + timedelta(days=after)
    return day if day <= pen.today else None


def _step(pen: Pen, step: Next | None, came: date) -> tuple[str, date | None]:
    if step is None:
        return "", None
    return step.what, max(came, pen.today + timedelta(days=step.wait))
