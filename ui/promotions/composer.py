"""A new promotion in one go: name, channel, days, offer, budget; everything else can wait."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal

from core import promotions
from core.activities import Hat
from core.errors import UserMistake, words
from core.promotions import Promotion
from ui.audiences.pick import AudienceField
from ui.desk import Desk
from ui.kit.fields import AmountField, LineField
from ui.kit.joined_fields import OfferField, PeriodField
from ui.kit.pick_field import PickField
from ui.kit.words import tr
from ui.promotions.wording import channel_choices
from ui.record.slip import Slip

_FIELD_OF = {
    "audience_id": "audience",
    "start_on": "period",
    "end_on": "period",
    "offer_kind": "offer",
    "offer_value": "offer",
}


class PromotionComposer(Slip):
    """A slip above the list. planned(promotion id): it is in the file now."""

    planned = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Build the fields, empty."""
        super().__init__(
            desk,
            tr("A new promotion"),
            tr("Plan it"),
            columns=12,
            hat=Hat.MARKETING,
            tells=tr("Goal, message and what you expect of it come next."),
        )
        self.name = LineField(hint=tr("such as Winter sale"), quiet=False)
        self.channel = PickField(free=True, hint=tr("flyer, event, e-mail…"), quiet=False)
        self.period = PeriodField(lambda: desk.today, quiet=False)
        self.offer = OfferField(desk.currency, desk.locale, quiet=False)
        self.budget = AmountField(desk.currency, desk.locale, hint=tr("what it may cost"), quiet=False)
        self.audience = AudienceField(desk, quiet=False)
        self.add_field("name", tr("Name"), self.name, span=4)
        self.add_field("audience", tr("For whom"), self.audience, span=4)
        self.add_field("channel", tr("Channel"), self.channel, span=4)
        self.add_field("period", tr("When", about="days"), self.period, span=5)
        self.add_field("offer", tr("Offer"), self.offer, span=4)
        self.add_field("budget", tr("Budget"), self.budget, span=3, narrow=True)

    def prepare(self, *, fresh: bool) -> None:
        """Offer the audiences there are and the channels used before."""
        self.audience.offer()
        self.channel.set_choices(channel_choices(self.desk.workspace.promotions.channels()))

    def submit(self, values: Mapping[str, Any]) -> None:
        """Plan it."""
        kind, value = values["offer"]
        first, last = values["period"]
        self.run(
            words("Plan promotion"),
            promotions.plan_promotion,
            name=values["name"],
            audience_id=values["audience"],
            channel=values["channel"],
            start_on=first,
            end_on=last,
            offer_kind=kind,
            offer_value=value,
            budget=values["budget"],
            on_done=self._planned,
            on_mistake=self._refused,
        )

    def _planned(self, promotion: Promotion) -> None:
        self.kept()
        self.planned.emit(promotion.id)

    def _refused(self, mistake: UserMistake) -> None:
        self.refused(mistake, field=_FIELD_OF.get(mistake.field, mistake.field) or "name")
