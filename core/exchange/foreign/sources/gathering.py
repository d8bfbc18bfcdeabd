"""What the rows of one file come to: drafts, rejections, cells that were not understood, and what was skipped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256

from core.errors import words
from core.exchange.foreign.drafts import (
    OF_A_ROW,
    CostDraft,
    DealDraft,
    LeadDraft,
    PersonDraft,
    Reading,
    RowDraft,
    Setting,
)
from core.exchange.foreign.grid import Grid
from core.exchange.foreign.sources.table import Row, Table, key
from core.exchange.foreign.values import read_amount, read_day
from core.exchange.report import Rejection
from core.money import Minor

NO_AMOUNT = words("not an amount in {currency}")
NO_DAY = words("not a day of the calendar")
NO_EMAIL = words("not an e-mail address")
NO_PHONE = words("not a phone number")
OTHER_CURRENCY = words("in {other}; this business counts in {currency}")


@dataclass(slots=True)
class Gathering:
    """The story of one table under way; `reading` ends it."""

    table: Table
    rows: list[RowDraft] = field(default_factory=list)
    rejected: list[Rejection] = field(default_factory=list)
    problems: list[Rejection] = field(default_factory=list)
    skipped: int = 0
    _ids: dict[str, int] = field(default_factory=dict)

    def add(
        self,
        row: Row,
        *,
        person: PersonDraft | None = None,
        lead: LeadDraft | None = None,
        deal: DealDraft | None = None,
        cost: CostDraft | None = None,
    ) -> None:
        """Take what a row says. What the program has no id for gets one, so that the same row is known again."""
        if person and not person.can_be_met:
            person = replace(person, external_ids=(self._of_row(row, "person"),))
        if lead and not (lead.external_ids or lead.own):
            lead = replace(lead, external_ids=(self._of_row(row, "lead"),))
        if deal and not (deal.external_ids or deal.own):
            deal = replace(deal, external_ids=(self._of_row(row, "deal"),))
        self.rows.append(RowDraft(row.number, person, lead, deal, cost))

    def people(self, person_of: Callable[[Row], PersonDraft | None]) -> Reading:
        """Read every row as a person; one that is none has told so."""
        for row in self.table:
            if person := person_of(row):
                self.add(row, person=person)
        return self.reading()

    def reject(self, row: Row, template: str, name: str = "", text: str | None = None, **values: object) -> None:
        """Leave a row out and say why; `name` is the field whose cell is to blame."""
        title = self.table.title(name) or None
        self.rejected.append(Rejection(self.table.grid.file, row.number, title, text, template, values))

    def problem(self, row: Row, name: str, text: str, template: str, **values: object) -> str:
        """Note a cell that was not understood; gives back the line that keeps it in the notes."""
        title = self.table.title(name) or name
        self.problems.append(Rejection(self.table.grid.file, row.number, title, text, template, values))
        return f"{title}: {text}"

    def day(self, row: Row, name: str, order: str, notes: list[str]) -> date | None:
        """Read a day of a deal; what is none is a problem and stands in the notes."""
        text = row.text(name)
        found = read_day(row.value(name), order, serial=True)
        if text and found is None:
            notes.append(self.problem(row, name, text, NO_DAY))
        return found

    def amount(self, row: Row, name: str, setting: Setting, point: str, notes: list[str]) -> Minor | None:
        """Read an amount of a deal in the currency that its row names; what is none is a problem, kept in the notes."""
        text, currency = row.text(name), row.text("currency").upper()
        if not text:
            return None
        if currency and currency != setting.currency.upper():
            told = {"other": currency, "currency": setting.currency}
            notes.append(self.problem(row, name, f"{text} {currency}", OTHER_CURRENCY, **told))
            return None
        found = read_amount(row.value(name), point, setting.currency)
        if found is None:
            notes.append(self.problem(row, name, text, NO_AMOUNT, currency=setting.currency))
        return found

    def once(self, external_id: str) -> str:
        """An external id that no earlier row of the file had; the second row with it gets “:2” and so on."""
        count = self._ids[external_id] = self._ids.get(external_id, 0) + 1
        return external_id if count == 1 else f"{external_id}:{count}"

    def _of_row(self, row: Row, kind: str) -> str:
        """An id of what stands in a row, in whatever order; equal rows are numbered."""
        said = sorted((key(title), text) for title, text in row.all())
        made = sha256("\x1f".join((self.table.source.name, kind, *map("\x1e".join, said))).encode("utf-8", "replace"))
        return self.once(f"{OF_A_ROW}{made.hexdigest()[:16]}")

    def reading(self, table: str = "") -> Reading:
        """The whole file. Rows above the header and blank ones count as skipped; the header itself does not."""
        return Reading(
            file=self.table.grid.file,
            source=self.table.source.name,
            table=table or self.table.source.table,
            rows=tuple(self.rows),
            rejected=tuple(self.rejected),
            problems=tuple(self.problems),
            skipped=self.skipped + self.table.start + self.table.blank,
            custom_columns=custom_columns(self.rows),
        )


def custom_columns(rows: list[RowDraft]) -> dict[str, tuple[str, ...]]:
    """By kind of record, the columns kept as custom fields, in the order they were met."""
    found: dict[str, dict[str, None]] = {}
    for row in rows:
        for table, draft in (
            ("contacts", row.person),
            ("leads", row.lead),
            ("deals", row.deal),
            ("expenses", row.cost),
        ):
            if draft is not None and draft.custom:
                found.setdefault(table, {}).update(dict.fromkeys(title for title, _ in draft.custom))
    return {table: tuple(columns) for table, columns in found.items()}


def told(grid: Grid, row: int | str, template: str, column: str | None = None, text: str | None = None) -> Rejection:
    """A rejection outside of a table."""
    return Rejection(grid.file, row, column, text, template)
