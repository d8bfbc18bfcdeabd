"""Business files to print from: the sample shop, one with nothing in it, one that wants to break the page."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from core import deals, leads, promotions
from core.activities import ActivityKind, Hat, NextStep, log_activity
from core.business import set_profile
from core.change import Change
from core.contacts import Contact, add_contact
from core.content import plan_content
from core.coupons import add_coupon
from core.ids import Id
from core.money import Minor
from core.promotions import OfferKind
from core.targets import TargetMeasure, aim_at
from storage import DeviceBook, Workspace, new_business
from tests.ui.paper.hostile import EVERYTHING
from ui.sample import make_sample

TODAY = date(2026, 11, 20)
MONTH = date(2026, 10, 1)
LARGEST = Minor(99_999_999_999_999)
VICTIM = "Victim " + "N" * 180
PROMOTION = "Promotion <b>one</b>"


def sample(folder: Path) -> Path:
    """The sample shop with its story up to today."""
    path = folder / "sample.twohats"
    make_sample(path, TODAY, leads=None, seed=1, book=DeviceBook(None))
    return path


def empty(folder: Path) -> Path:
    """A new file, but for one contact and one promotion of which nothing is known."""
    path = folder / "empty.twohats"
    profile = new_business("Nothing yet", "EUR", locale="en_IE")
    with Workspace.create(path, profile) as workspace, workspace.change("Fill") as change:
        deals.add_stages(change)
        add_contact(change, name="Someone")
        promotions.plan_promotion(change, name="Something")
    return path


def hostile(folder: Path) -> Path:
    """Every hostile text in every place that is printed, with the largest amounts there can be."""
    path = folder / "hostile.twohats"
    name = " ".join(["Shop", *EVERYTHING[:12]])
    profile = new_business(name, "EUR", locale="en_IE")
    with Workspace.create(path, profile) as workspace, workspace.change("Fill") as change:
        _fill(change)
    return path


def _fill(change: Change) -> None:
    set_profile(change, address="\n".join(EVERYTHING[:20]), phone="<b>1</b>", email="a@b", website="x" * 120)
    deals.add_stages(change, (("S" * 200, 1_000), ("<b>Stage</b>", 5_000)))
    aim_at(change, MONTH, TargetMeasure.REVENUE, LARGEST)
    plan = promotions.plan_promotion(
        change,
        name=PROMOTION,
        goal="word " * 2_000,
        message="</para><b>" * 20,
        channel="c" * 60,
        start_on=MONTH,
        end_on=date(2026, 10, 31),
        budget=LARGEST,
        offer_kind=OfferKind.AMOUNT,
        offer_value=1,
        expected_sale=LARGEST,
        expected_cost=Minor(1),
        lesson="نص " * 500,
    )
    victim = add_contact(change, name=VICTIM, notes="x" * 10_000, address="one\ntwo\nthree")
    for number, text in enumerate(EVERYTHING):
        _one(change, number, text, plan.id, victim.id)


def _one(change: Change, number: int, text: str, promotion: Id, victim: Id) -> None:
    day = date(2026, 10, 1 + number % 28)
    phone = text[:40]  # which only an import brings
    person = change.add(Contact(id=change.new_id(), name=text, address=text, phones=(phone,)))
    got = leads.receive(change, contact_id=person.id, on=day, interest=text, promotion_id=promotion)
    leads.plan_step(change, got.id, NextStep(text, TODAY, time(9, 30)))
    won = deals.open_deal(change, on=day, lead_id=got.id, title=text, value=LARGEST)
    deals.win(change, won.id, on=day)
    opened = deals.open_deal(change, on=day, contact_id=person.id, title=text, value=LARGEST)
    deals.plan_step(change, opened.id, NextStep(text, date(2026, 11, 1)))
    log_activity(
        change,
        kind=ActivityKind.CALL,
        hat=Hat.SALES,
        contact_id=victim,
        promotion_id=promotion,
        done_on=day,
        outcome=text,
        objection=text,
    )
    promotions.spend(change, amount=LARGEST, on=day, promotion_id=promotion, note=text)
    plan_content(change, promotion_id=promotion, title=text, channel=text, due_on=day)
    add_coupon(change, code=f"{number} {text}", promotion_id=promotion)
