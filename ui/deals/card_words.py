"""What a card says: the same words for the eye, the tooltip and the ear."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from core.deals import Column, DealRow, Outcome
from core.money import digits, shown_whole
from ui.desk import Desk
from ui.kit import days
from ui.kit.words import listed, tr

SILENT = 7
"""Days without a word after which a card says so."""

FORGOTTEN = 21
"""Days without a word after which it says so in red."""


@dataclass(frozen=True, slots=True)
class CardWords:
    """Puts deals into words for one desk."""

    desk: Desk

    def who(self, row: DealRow) -> str:
        """The contact, or a dash for nobody."""
        return row.contact or tr("Somebody")

    def money(self, amount: int | None) -> str:
        """An amount without empty decimals, as cards have little room; nothing for none."""
        if amount is None:
            return ""
        if amount % 10 ** digits(self.desk.currency):
            return self.desk.money(amount)
        return shown_whole(amount, self.desk.currency, self.desk.locale)

    def about(self, amount: int) -> str:
        """A sum rounded to the whole, where a glance is enough."""
        whole = 10 ** digits(self.desk.currency)
        return self.money((amount + whole // 2) // whole * whole)

    def foot(self, row: DealRow) -> str:
        """The last line: the next step, or when and why it ended."""
        match row.outcome:
            case Outcome.WON:
                return self._day(row.closed_on)
            case Outcome.LOST:
                return " · ".join(filter(None, (self._day(row.closed_on), row.lost_reason)))
            case _:
                return self.step(row) or tr("No next step")

    def step(self, row: DealRow) -> str:
        """The next step and its day; nothing if there is none."""
        return " · ".join(filter(None, (self._day(row.next_step_on), row.next_step)))

    def overdue(self, row: DealRow) -> bool:
        """Whether the next step should have been done already."""
        return row.outcome is Outcome.OPEN and row.next_step_on is not None and row.next_step_on < self.desk.today

    def silence(self, row: DealRow) -> int:
        """Days since anything happened; 0 for a closed deal."""
        if row.outcome is not Outcome.OPEN:
            return 0
        return max(0, (self.desk.today - max(row.last_activity_on or row.opened_on, row.opened_on)).days)

    def state(self, row: DealRow) -> str:
        """The stage of an open deal, else how it ended."""
        return outcome_word(row.outcome) if row.outcome is not Outcome.OPEN else stage_word(row.stage)

    def spoken(self, row: DealRow) -> str:
        """The whole card in one line, for those who listen."""
        said = [self.who(row), row.title, self.money(row.value)]
        said.append(tr("in {stage}").format(stage=self.state(row)))
        if row.outcome is Outcome.OPEN and row.next_step:
            late = tr("overdue: {step}") if self.overdue(row) else tr("next: {step}")
            said.append(late.format(step=self.step(row)))
        return listed(said)

    def whole(self, row: DealRow) -> str:
        """Everything on the card and a little more, for the tooltip."""
        lines = [listed((self.who(row), row.title)), self.foot(row)]
        if row.promotion:
            lines.append(tr("From {promotion}").format(promotion=row.promotion))
        if silence := self.silence(row):
            lines.append(
                tr("Nothing happened for a day") if silence == 1 else tr("Nothing happened for %n days", silence)
            )
        return "\n".join(filter(None, lines))

    def _day(self, day: date | None) -> str:
        return days.shown_short(day, self.desk.today)


def column_word(column: Column) -> str:
    """The name of a column of the board."""
    if column.outcome is not Outcome.OPEN:
        return outcome_word(column.outcome)
    return stage_word(column.stage.name if column.stage else "")


def stage_word(name: str) -> str:
    """A stage as it is called on the screen: the ones we named are translated, the owner's stay."""
    return tr(name) if name else tr("Without a stage")


def outcome_word(outcome: Outcome) -> str:
    """How a deal ended."""
    return {Outcome.OPEN: tr("Open"), Outcome.WON: tr("Won"), Outcome.LOST: tr("Lost")}[outcome]
