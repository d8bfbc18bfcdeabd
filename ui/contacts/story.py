"""All that happened with a contact: leads, deals, activities, and beside them coupons and answers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from core.deals import DealRow
from core.ids import Id
from core.leads import LeadRow
from core.scores import Score
from ui.desk import Desk
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.record.story import items_of_contact
from ui.record.timeline import TimelineItem


def whole_story(desk: Desk, key: Id, leads: Iterable[LeadRow], deals: Iterable[DealRow]) -> list[TimelineItem]:
    """Everything, newest first; their leads and deals were read already."""
    told = items_of_contact(desk, key, leads, deals)
    contacts = desk.workspace.contacts
    extra = [_score(score) for score in contacts.scores(key)]
    extra += [
        TimelineItem(
            day,
            "ticket-percent",
            Tone.MARKETING,
            tr("Brought coupon {code}").format(code=code),
            name,
            kind="promotion",
            key=promotion,
        )
        for day, code, name, promotion in contacts.redeemed(key)
    ]
    # The order within a day stays; what is added stands above what happened on its day.
    return sorted([*extra, *told], key=lambda item: item.day or date.min, reverse=True)


def _score(score: Score) -> TimelineItem:
    tone = Tone.GOOD if score.score >= 4 else Tone.BAD if score.score < 3 else Tone.NEUTRAL
    return TimelineItem(
        score.given_on,
        "star",
        tone,
        tr("Satisfied: {score} of 5").format(score=score.score),
        score.comment,
        kind="deal" if score.deal_id else "",
        key=score.deal_id,
    )
