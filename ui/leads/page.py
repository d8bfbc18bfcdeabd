"""The lead inbox, newest first, between the two hats."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.ids import Id
from core.leads import Lead, LeadRow, LeadState
from ui.desk import Desk
from ui.kit import days
from ui.kit.empty import Empty
from ui.kit.table_model import Column, Listing
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.leads.wording import TONES, state_short, state_words
from ui.list_page import ListPage
from ui.record.panel import RecordPanel

ALL = "all"


class LeadsPage(ListPage):
    """Who asked, wanting what, brought by what, and what to do about it."""

    name = "leads"
    kind = "lead"
    slow = frozenset(state.value for state in LeadState)
    interests = frozenset({"lead", "contact", "promotion", "deal", "activity", "stage"})

    def __init__(self, desk: Desk) -> None:
        """Put list, slip and record together."""
        super().__init__(
            desk,
            tr("Leads"),
            tr("Who asked, what brought them, and what to do next"),
            columns=_columns(desk),
            chips=[(ALL, tr("All")), *((state.value, state_words(state)) for state in LeadState)],
            action=tr("Write down a lead"),
        )

    def make_panel(self) -> RecordPanel:
        """One lead."""
        from ui.leads.panel import LeadPanel

        return LeadPanel(self.desk)

    def make_composer(self) -> QWidget:
        """The slip for a new lead."""
        from ui.leads.composer import LeadComposer

        composer = LeadComposer(self.desk)
        composer.written.connect(self._written)
        return composer

    def listing(self, chip: str) -> Listing[LeadRow]:
        """All leads, or those in the state of a chip."""
        return self.desk.workspace.leads.inbox(None if chip in ("", ALL) else LeadState(chip))

    def delete_row(self, row: LeadRow) -> None:
        """As the button of the record does."""
        from ui.leads.panel import delete_lead

        delete_lead(self.desk, row.id)

    def make_empty(self, chip: str) -> Empty:
        """What a chip without leads says."""
        return _empty(chip)

    def show_new(self, *, promotion_id: Id | None = None) -> None:
        """Open the slip for a new lead, perhaps of a promotion."""
        self.composer.begin(**({} if promotion_id is None else {"promotion": promotion_id}))
        if promotion_id is not None and self.composer.promotion.value != promotion_id:
            self.composer.promotion.put(promotion_id)

    def _written(self, lead: Lead) -> None:
        if not self.after_slip.is_followed:
            return
        if self.chips.name() not in (ALL, LeadState.NEW.value):
            self.chips.choose(ALL)
        self.ask_record(lead.id)


def _empty(chip: str) -> Empty:
    """What stands where a chip has no leads; a few of them are good news."""
    says = {
        LeadState.NEW.value: (
            "circle-check",
            tr("No new leads"),
            tr("Everyone who asked has had an answer."),
        ),
        LeadState.WAITING.value: (
            "clock",
            tr("Nobody is waiting"),
            tr("Leads that had a first answer but no verdict yet stand here."),
        ),
        LeadState.QUALIFIED.value: (
            "list-checks",
            tr("None are qualified"),
            tr("Four questions tell whether a lead is worth your time. Qualify it, and it stands here until a deal."),
        ),
        LeadState.NOT_A_FIT.value: (
            "circle-x",
            tr("None were turned down"),
            tr("Leads that are not a fit stand here with the reason, so that the next promotion can do better."),
        ),
        LeadState.DEAL.value: (
            "handshake",
            tr("None became a deal yet"),
            tr("Make a deal of a lead, and it goes on to the pipeline."),
        ),
    }
    if chip in says:
        return Empty(*says[chip])
    return Empty(
        "inbox",
        tr("No leads yet"),
        tr("A lead is someone who asked: by phone, by mail, at the counter. Write down who and what they want."),
        action=tr("Write down a lead"),
    )


def _columns(desk: Desk) -> list[Column[LeadRow]]:
    return [
        Column(tr("Contact"), lambda row: row.contact, strong=True, stretch=2, sort_key="contact"),
        Column(tr("Wants"), lambda row: row.interest, stretch=3, muted=True),
        Column(
            tr("State"),
            lambda row: state_short(row.state),
            accessible=lambda row: state_words(row.state),
            chip=True,
            tone=lambda row: TONES[row.state],
            width=104,
        ),
        Column(
            tr("Next step"),
            lambda row: _step(row, desk),
            tone=lambda row: _lateness(row, desk),
            stretch=2,
            muted=True,
            sort_key="next_step",
        ),
        Column(tr("From"), lambda row: row.promotion, stretch=2, muted=True),
        Column(
            tr("Received"),
            lambda row: days.shown_short(row.received_on, desk.today),
            width=96,
            muted=True,
            sort_key="received",
        ),
    ]


def _step(row: LeadRow, desk: Desk) -> str:
    if row.next_step_on is None:
        return row.next_step
    return " · ".join(part for part in (days.shown_short(row.next_step_on, desk.today), row.next_step) if part)


def _lateness(row: LeadRow, desk: Desk) -> Tone | None:
    late = row.next_step_on is not None and row.next_step_on < desk.today
    return Tone.BAD if late else None
