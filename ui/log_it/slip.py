"""Log it from anywhere: who, about what, how it went, how long, and what comes next; Enter, done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer

from core import log_it
from core.activities import ActivityKind, Hat
from core.deals import Outcome
from core.errors import Busy
from core.ids import Id
from core.leads import LeadState
from core.log_it import About
from ui.desk import Desk
from ui.kit.fields import ChoiceField, LineField
from ui.kit.page import RETRY
from ui.kit.words import tr
from ui.leads.who import Who, WhoField
from ui.record.kind_buttons import KindButtons
from ui.record.kinds import CHANGES, name_of
from ui.record.minutes_field import MinutesField
from ui.record.slip import Slip
from ui.record.step_field import StepField

_NOTHING = About()


class LogSlip(Slip):
    """Writes an activity and the next step of what it was about, in one change."""

    def __init__(self, desk: Desk) -> None:
        """Lay it out on two lines."""
        super().__init__(desk, tr("Log it"), tr("Log it"), columns=12, hat=Hat.SALES)
        self.setProperty("hat", str(Hat.SALES))
        self._asked_for: Id | None = None
        self._on_screen: About | None = None
        self._offer_again = QTimer(self)
        self._offer_again.setSingleShot(True)
        self._offer_again.setInterval(RETRY)
        self._offer_again.timeout.connect(lambda: self._offer(force=True))
        self.kinds = KindButtons()
        self.who = WhoField(desk, hint=tr("name, of someone known or new"))
        self.about = ChoiceField([(_NOTHING, tr("Nothing in particular"))], quiet=False)
        self.outcome = LineField(hint=tr("such as: wants a quote by Friday"), quiet=False)
        self.minutes = MinutesField(desk.locale, hint=tr("20"), quiet=False)
        self.hat = ChoiceField([(Hat.SALES, tr("Sales", about="hat")), (Hat.MARKETING, tr("Marketing"))], quiet=False)
        self.following = StepField(lambda: desk.today, quiet=False, flat=True, ahead=True)
        self.add_field("who", tr("With whom"), self.who, span=4)
        self.add_field("outcome", tr("How did it go?"), self.outcome, span=5)
        self.add_field("minutes", tr("Minutes"), self.minutes, span=1, narrow=True)
        self.add_field("hat", tr("Hat"), self.hat, span=2)
        self.add_field("about", tr("About"), self.about, span=4)
        self.add_field("following", tr("And then? Leave empty if nothing follows"), self.following, span=8)
        self.hat.set_value(Hat.SALES)
        self.about.set_value(_NOTHING)
        self.who.meant.connect(self._offer)
        self.hat.committed.connect(lambda *_: self._offer(force=True))
        self.kinds.chosen.connect(lambda _: self.outcome.setFocus())
        self.stay_slim(self.kinds, self.save, self.stop)

    def prepare(self, *, fresh: bool) -> None:
        """A call, under the sales hat, about nothing in particular."""
        if fresh:
            self.hat.set_value(Hat.SALES)
            self.about.set_value(_NOTHING)
        self._offer(force=True)

    def begin(self, *, about: About | None = None, **values: Any) -> None:
        """Show it; `about` is the lead or deal on the screen."""
        if self.isHidden() and not self.has_draft():
            self._on_screen = about
        super().begin(**values)

    def take_keyboard(self) -> None:
        """Where it is known with whom it was, what came of it is next."""
        if self.who.known is not None:
            self.outcome.setFocus()
        else:
            super().take_keyboard()

    def submit(self, values: Mapping[str, Any]) -> None:
        """One change: the activity, the next step, and the contact if they are new."""
        who: Who = values["who"]
        about: About = values["about"] or _NOTHING
        kind = self.kinds.kind
        self.run(
            CHANGES[kind],
            log_it.log,
            kind=kind,
            hat=values["hat"],
            on=self.desk.today,
            contact_id=who.contact_id,
            name=who.name,
            about=about,
            outcome=values["outcome"],
            minutes=values["minutes"],
            following=values["following"],
            on_done=lambda _: self.kept(),
            on_mistake=self.refused,
            offer_undo=lambda _: self._told(kind, who),
        )

    def _told(self, kind: ActivityKind, who: Who) -> str:
        return tr("Logged: {what}").format(what=" · ".join(part for part in (name_of(kind), who.told) if part))

    def _offer(self, *_: object, force: bool = False) -> None:
        """Offer what is open with whom it was; what is most likely meant is chosen."""
        key = self.who.known.id if self.who.known is not None else None
        before = self._asked_for
        if key == before and not force:
            return
        nothing, has_draft = (_NOTHING, tr("Nothing in particular")), self.has_draft()
        try:
            choices = [nothing, *self._open_things(key)]
            self._asked_for = key
        except Busy:  # someone is saving: what is open is offered in a moment
            self._offer_again.start()
            if key == before:
                return
            choices, self._asked_for = [nothing], None
        self.about.set_choices(choices)
        offered = [value for value, _ in choices]
        if key != before or self.about.value not in offered:
            likely = next((value for value in offered if value.deal_id or value.lead_id), _NOTHING)
            self.about.set_value(self._on_screen if self._on_screen in offered else likely)
            self.about.revert()
        if self._blank is not None and not has_draft:
            self._blank = self._now()  # nobody has typed that

    def _open_things(self, key: Id | None) -> list[tuple[About, str]]:
        rooms = self.desk.workspace
        deals = [row for row in rooms.deals.of_contact(key) if row.outcome is Outcome.OPEN] if key else []
        leads = [row for row in rooms.leads.of_contact(key) if row.state in _ALIVE] if key else []
        offers = rooms.counter.offers(self.desk.today)[:20] if self.hat.value is Hat.MARKETING else []
        return [
            *((About(deal_id=row.id), tr("Deal: {what}").format(what=row.title or row.contact)) for row in deals),
            *((About(lead_id=row.id), tr("Lead: {what}").format(what=row.interest or row.contact)) for row in leads),
            *((About(promotion_id=key), tr("Promotion: {name}").format(name=name)) for key, name in offers),
        ]


_ALIVE = frozenset({LeadState.NEW, LeadState.WAITING, LeadState.QUALIFIED})
