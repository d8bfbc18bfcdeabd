"""The same for many records at once: each of these is one change, and tells how many records it touched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from core import catalog, contacts, deals, leads, promotions
from core.activities import NextStep
from core.business import Person
from core.catalog import Product
from core.change import Change, Record
from core.contacts import Contact
from core.coupon_batches import delete_batch
from core.deals import Deal, Outcome
from core.errors import UserMistake, words
from core.ids import Id
from core.leads import Lead
from core.promotions import Promotion

KINDS: dict[str, type[Record]] = {
    "contact": Contact,
    "lead": Lead,
    "deal": Deal,
    "promotion": Promotion,
    "product": Product,
}
"""The kinds that have a list, by name."""


def tag_contacts(change: Change, keys: Iterable[Id], tag: str) -> int:
    """Give contacts a tag; those who have it, in whatever case, stay as they are."""
    tag = " ".join(tag.split())
    if not tag:
        raise UserMistake(words("Which tag?"), field="tag")
    count = 0
    for key in keys:
        contact = change.get(Contact, key)
        if tag.casefold() not in {each.casefold() for each in contact.tags}:
            change.put(replace(contact, tags=(*contact.tags, tag)))
            count += 1
    return count


def give_to(change: Change, kind: str, keys: Iterable[Id], owner: Id | None) -> int:
    """Make a person the owner of records, or nobody."""
    if owner is not None:
        change.get(Person, owner)
    count = 0
    for key in keys:
        record = change.get(KINDS[kind], key)
        if record.owner_id != owner:  # type: ignore[attr-defined]
            change.put(replace(record, owner_id=owner))  # type: ignore[call-arg]
            count += 1
    return count


def plan_steps(change: Change, kind: str, keys: Iterable[Id], step: NextStep) -> int:
    """Set the next step of leads or deals; those that are settled (not a fit, lost) are left out."""
    if not step:
        raise UserMistake(words("Say in a few words what is to be done."), field="step")
    count = 0
    for key in keys:
        if kind == "lead":
            if change.get(Lead, key).disqualified_on is None:
                leads.plan_step(change, key, step)
                count += 1
        elif change.get(Deal, key).outcome is not Outcome.LOST:
            deals.plan_step(change, key, step)
            count += 1
    if not count:
        raise UserMistake(words("All of these are settled; there is nothing to plan."), field="step")
    return count


def delete_many(change: Change, kind: str, keys: Iterable[Id]) -> int:
    """Take records out, each with what goes along with it."""
    delete = {
        "contact": contacts.delete_contact,
        "lead": leads.delete_lead,
        "deal": deals.delete_deal,
        "promotion": promotions.delete_promotion,
        "coupon": delete_batch,
        "product": catalog.delete_product,
    }[kind]
    count = 0
    for key in keys:
        delete(change, key)  # type: ignore[operator]
        count += 1
    return count
