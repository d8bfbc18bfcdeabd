"""How promotions are spoken of: channels, phases, offers and dates in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from core.promotions import OfferKind, Phase, phase
from ui.channels import channel_words as channel_words  # whoever speaks of promotions finds it here
from ui.desk import Desk
from ui.kit import days
from ui.kit.fields import shown_percent
from ui.kit.tokens import Tone
from ui.kit.words import tr


class Dated(Protocol):
    """A promotion or a line about one."""

    @property
    def start_on(self) -> date | None:
        """The first day."""

    @property
    def end_on(self) -> date | None:
        """The last day."""

    @property
    def cancelled_on(self) -> date | None:
        """Since when it is called off."""


TONES = {
    Phase.IDEA: Tone.NEUTRAL,
    Phase.PLANNED: Tone.NEUTRAL,
    Phase.RUNNING: Tone.MARKETING,
    Phase.OVER: Tone.NEUTRAL,
    Phase.CANCELLED: Tone.BAD,
}
"""The colour of the chip that says the phase."""


def phase_of(promotion: Dated, today: date) -> Phase:
    """Where a promotion stands."""
    return phase(promotion.start_on, promotion.end_on, promotion.cancelled_on, today)


def phase_words(which: Phase) -> str:
    """What the chip says."""
    return {
        Phase.IDEA: tr("Idea"),
        Phase.PLANNED: tr("Planned"),
        Phase.RUNNING: tr("Running"),
        Phase.OVER: tr("Over"),
        Phase.CANCELLED: tr("Called off"),
    }[which]


def channel_choices(channels: Sequence[str]) -> list[tuple[str, str]]:
    """Channels for a field that picks one."""
    return [(channel, channel_words(channel)) for channel in channels]


def offer_words(desk: Desk, kind: OfferKind, value: int | None) -> str:
    """What a customer gets: “15 % off”, “€5 off”, “free item”; nothing where there is no offer."""
    match kind:
        case OfferKind.PERCENT if value is not None:
            return tr("{percent} off").format(percent=shown_percent(value, desk.locale))
        case OfferKind.AMOUNT if value is not None:
            return tr("{amount} off").format(amount=desk.money(value))
        case OfferKind.PERCENT | OfferKind.AMOUNT:
            return tr("money off")
        case OfferKind.FREE_ITEM:
            return tr("free item")
        case OfferKind.BUNDLE:
            return tr("bundle")
        case _:
            return ""


def range_words(promotion: Dated, today: date) -> str:
    """First and last day, short: “1 Jul – 14 Jul”."""
    first, last = (days.shown_short(day, today) for day in (promotion.start_on, promotion.end_on))
    if first and last:
        return first if first == last else f"{first} – {last}"
    if first:
        return tr("from {day}").format(day=first)
    return tr("until {day}").format(day=last) if last else ""


def when_words(promotion: Dated, today: date) -> str:
    """When it runs, as one would say it on that day: “runs now, 5 days left”."""
    match phase_of(promotion, today):
        case Phase.IDEA:
            return tr("no date yet")
        case Phase.CANCELLED:
            return tr("called off {day}").format(day=days.shown_short(promotion.cancelled_on, today))
        case Phase.RUNNING if promotion.end_on is None:
            return tr("runs now, no end")
        case Phase.RUNNING if promotion.end_on == today:
            return tr("runs now, last day")
        case Phase.RUNNING if promotion.end_on is not None:
            return tr("runs now, %n days left", (promotion.end_on - today).days + 1)  # today is one of them
        case Phase.PLANNED if promotion.start_on is not None and (promotion.start_on - today).days == 1:
            return tr("starts tomorrow")
        case Phase.PLANNED if promotion.start_on is not None and (promotion.start_on - today).days <= 31:
            return tr("starts in %n days", (promotion.start_on - today).days)
        case _:
            return range_words(promotion, today)
