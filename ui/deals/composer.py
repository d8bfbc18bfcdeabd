"""Open a deal: who, what, how much, in which stage; a new contact is made along the way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal

from core.activities import Hat
from core.contacts import open_deal_with
from core.deals import Deal
from core.errors import UserMistake, words
from ui.deals.card_words import stage_word
from ui.desk import Desk
from ui.kit.fields import AmountField, ChoiceField, LineField
from ui.kit.words import tr
from ui.leads.who import Who, WhoField
from ui.record.slip import Slip


class DealComposer(Slip):
    """A slip for one deal. opened(deal): it stands in the file."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Build the slip, hidden."""
        super().__init__(desk, tr("A new deal"), tr("Open the deal"), columns=4, hat=Hat.SALES)
        self.who = WhoField(desk, hint=tr("someone known or new"))
        self.what = LineField(hint=tr("such as Birthday cake"), quiet=False)
        self.value = AmountField(desk.currency, desk.locale, hint=tr("if known"), quiet=False)
        self.stage = ChoiceField([], quiet=False)
        self.add_field("who", tr("Who may buy?"), self.who)
        self.add_field("title", tr("What"), self.what)
        self.add_field("value", tr("Value"), self.value)
        self.add_field("stage", tr("Stage"), self.stage)

    def prepare(self, *, fresh: bool) -> None:
        """Offer the stages there are, beginning with the first."""
        stages = self.desk.workspace.deals.stages()
        self.stage.set_choices([(stage.id, stage_word(stage.name)) for stage in stages])
        if fresh and stages:
            self.stage.set_value(stages[0].id)

    def submit(self, values: Mapping[str, Any]) -> None:
        """One change: the deal, and the contact if they are new."""
        who: Who = values["who"]
        if not who.name:
            self.refused(UserMistake(words("Who may buy? A name will do.")), field="who")
            return
        self.run(
            words("Open deal"),
            open_deal_with,
            on=self.desk.today,
            contact_id=who.contact_id,
            name=who.name,
            title=values["title"],
            value=values["value"],
            stage_id=values["stage"],
            on_done=self._opened,
            on_mistake=self._refused,
            offer_undo=lambda _: tr("A deal with {name} is open").format(name=who.name),
        )

    def _opened(self, deal: Deal) -> None:
        self.kept()
        self.opened.emit(deal)

    def _refused(self, mistake: UserMistake) -> None:
        self.refused(mistake, field={"name": "who", "contact_id": "who"}.get(mistake.field, ""))
