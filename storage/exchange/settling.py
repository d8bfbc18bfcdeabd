"""Readings become records: people are met or made, and what belongs to them is hung on them; in one change.

Rows are taken in the order of the sources, so that an earlier row can be met by a later one. Everything is decided in
memory and written once at the end; a preview and a dry run decide the same against a `Rehearsal`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from core.contacts import Contact, display_name
from core.deals import Outcome
from core.errors import words
from core.exchange.foreign.drafts import OF_A_ROW, DealDraft, PersonDraft, Reading, RowDraft
from core.exchange.foreign.joining import FieldChange, Joined, Objection, changes, joined, new_contact
from core.exchange.foreign.mode import Mode
from core.exchange.preview import Known, PreviewRow
from core.exchange.report import Rejection, Tally
from core.ids import Id
from core.progress import LEARNING, TAKING, Progress
from storage.exchange.known import Place
from storage.exchange.meeting import ALSO, By, Decision, People, Phones, Suggestion
from storage.exchange.pending import Pending
from storage.exchange.selling import Counted, Selling

_BATCH = 2_000
_NOBODY = words("an enquiry of nobody; its contact is not there")
_NOT_THERE = words("its contact is not there; import the contacts of {tool} first, then this file again")
_LEFT_OPEN = words("this deal is open here and was left so; let the file win to close it")
_ONE_OF_THAT_DAY = words("“{name}” has a deal of this day already; if it is the same one, delete one of the two")
_OTHER_NAME = words("“{name}” has {common} and was taken for this one; this name stands in the notes")
_TOOLS = {"hubspot": "HubSpot", "pipedrive": "Pipedrive", "shopify": "Shopify", "stripe": "Stripe"}


@dataclass(slots=True)
class Settled:
    """What became of one reading; `rows` only where someone looks at them."""

    reading: Reading
    tables: dict[str, Tally]
    problems: list[Rejection]
    rows: list[PreviewRow] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Met:
    """What became of the person of a row."""

    contact: Id
    is_new: bool
    by: tuple[str, ...] = ()
    fills: tuple[FieldChange, ...] = ()
    kept: tuple[FieldChange, ...] = ()
    similar: tuple[Suggestion, ...] = ()


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A deal whose contact was not there when its row was taken; a later source may bring it."""

    deal: Id
    people: tuple[str, ...]
    number: int | str
    settled: Settled


class Settling:
    """Readings on their way into one place, one after the other; `finish` writes."""

    def __init__(self, place: Place, mode: Mode, country: str, progress: Progress, *, watched: bool = False) -> None:
        """Learn who and what is there.

        Args:
            place: a change, or a rehearsal.
            mode: what happens to people who are there already.
            country: where stored phones without a country code belong.
            progress: told how far it is; may stop it.
            watched: keep what became of every row, and look for similar names.
        """
        progress.report(0, 1, LEARNING)
        self._mode = mode
        self._progress = progress
        self._watched = watched
        self._pending = Pending(place)
        self._phones = Phones(country)
        self._people = People(place, self._phones, self._contact, progress, suggest=watched)
        self._selling = Selling(place, self._pending, mode)
        self._origin: dict[Id, tuple[str, int | str]] = {}
        self._waiting: list[_Waiting] = []

    def take(self, reading: Reading) -> Settled:
        """Settle the rows of a file."""
        tables: defaultdict[str, Tally] = defaultdict(Tally)
        main = tables[reading.table]
        main.rejected = len({each.row for each in reading.rejected})
        main.skipped = reading.skipped
        main.read = main.rejected + main.skipped
        settled = Settled(reading, tables, list(reading.problems))
        counted = Counted(tables)
        for start in range(0, len(reading.rows), _BATCH):
            self._progress.report(start, len(reading.rows), reading.file)
            batch = reading.rows[start : start + _BATCH]
            self._load(batch)
            for row in batch:
                self._take(row, settled, counted)
        if not self._watched:
            settled.reading = replace(reading, rows=())  # so that what was taken can go
        return settled

    def finish(self) -> None:
        """Hang deals that came before their contacts on them, and write everything."""
        self._progress.report(0, 1, TAKING)
        for each in self._waiting:
            contact = self._known_as(each.people)
            if contact is None:
                each.settled.problems.append(_not_there(each))
            elif self._selling.link(each.deal, contact) and not self._pending.is_new(each.deal):
                each.settled.tables["deals"].updated += 1
        self._selling.finish()
        self._pending.write(self._progress)

    def _load(self, rows: Sequence[RowDraft]) -> None:
        holders = self._selling.load(rows)
        people = [row.person for row in rows if row.person is not None]
        owns = {own for each in people if (own := self._pending.own(Contact, each.own)) is not None}
        self._pending.load(Contact, self._people.known(people) | owns | holders)

    def _take(self, row: RowDraft, settled: Settled, counted: Counted) -> None:
        lead_id, deal_id = self._selling.lead_of(row.lead), self._selling.deal_of(row.deal)
        known_before = lead_id is not None or deal_id is not None
        holder = self._selling.holder(lead_id, deal_id)
        met = None
        if row.person is not None:
            met = self._person(row.person, holder, row.number, settled, counted)
        contact = met.contact if met else holder
        if row.lead is not None:
            if contact is not None:
                lead_id = self._selling.lead(row.lead, contact, counted)
            else:
                settled.problems.append(Rejection(settled.reading.file, row.number, None, None, _NOBODY))
        if row.deal is not None:
            self._deal(row.deal, contact, lead_id, row.number, settled, counted)
        if row.cost is not None:
            known_before = self._cost(row, counted)
        if self._watched:
            settled.rows.append(self._seen(row, met, known_before))

    def _cost(self, row: RowDraft, counted: Counted) -> bool:
        assert row.cost is not None
        before = counted.tables["expenses"].matched
        self._selling.cost(row.cost, counted)
        return counted.tables["expenses"].matched > before

    def _person(
        self, person: PersonDraft, holder: Id | None, number: int | str, settled: Settled, counted: Counted
    ) -> _Met:
        own = self._pending.own(Contact, person.own)
        decision = self._people.decide(person, self._mode, own, holder)
        told = self._without_others(person, decision.contact)
        met = self._new(told, decision) if decision.contact is None else self._join(told, decision, number, settled)
        if met.is_new:
            counted.added("contacts")
            if self._watched:
                self._origin[met.contact] = (settled.reading.file, number)
        else:
            counted.matched("contacts", updated=bool(met.fills))
        self._people.learn(met.contact, person, taken=met.is_new)
        return met

    def _new(self, person: PersonDraft, decision: Decision) -> _Met:
        made = self._pending.add(new_contact(person, id=self._pending.new_id(person.own)))
        return _Met(made.id, is_new=True, similar=decision.suggestions)

    def _without_others(self, person: PersonDraft, contact: Id | None) -> PersonDraft:
        """A person without what other programs call somebody else: that stays with the one who had it first."""
        if self._mode is not Mode.ADD:
            return person
        own = tuple(each for each in person.external_ids if self._people.first_by_id(each) in (None, contact))
        return person if own == person.external_ids else replace(person, external_ids=own)

    def _join(self, person: PersonDraft, decision: Decision, number: int | str, settled: Settled) -> _Met:
        assert decision.contact is not None
        before = self._contact(decision.contact)
        # Rows of one import are always brought together; the mode is about those who were there before.
        own = self._pending.is_new(before.id)
        mode = Mode.FILL if own and self._mode in (Mode.SKIP, Mode.ADD) else self._mode
        mode = Mode.SKIP if mode is Mode.ADD else mode
        found = joined(before, person, mode, self._phones.key)
        fills = changes(before, found.contact) if self._pending.put(found.contact) else ()
        objections = (*found.objections, *_other_name(before, found, decision))
        settled.problems += (_objected(settled.reading.file, number, each) for each in objections)
        return _Met(
            before.id,
            is_new=False,
            by=tuple(decision.by),
            fills=fills,
            kept=found.kept,
            similar=decision.suggestions,
        )

    def _deal(
        self,
        draft: DealDraft,
        contact: Id | None,
        lead: Id | None,
        number: int | str,
        settled: Settled,
        counted: Counted,
    ) -> None:
        if contact is None:
            contact = self._known_as(draft.people)
        before = self._selling.deal_of(draft)
        deal = self._selling.deal(draft, contact, lead, counted)
        if before is None and contact is not None and _is_of_a_row(draft) and self._selling.had_one(contact, draft):
            # A row of an own list that was edited since is another row: nothing tells it from a second sale.
            objection = Objection("deal", draft.title, _ONE_OF_THAT_DAY, {"name": display_name(self._contact(contact))})
            settled.problems.append(_objected(settled.reading.file, number, objection))
        if draft.people and deal.contact_id is None and deal.lead_id is None:
            self._waiting.append(_Waiting(deal.id, draft.people, number, settled))
        if before is not None and deal.outcome is Outcome.OPEN and draft.outcome is not Outcome.OPEN:
            objection = Objection("outcome", str(draft.outcome), _LEFT_OPEN, {})
            settled.problems.append(_objected(settled.reading.file, number, objection))

    def _known_as(self, people: tuple[str, ...]) -> Id | None:
        return next((key for each in people if (key := self._people.by_id(each)) is not None), None)

    def _contact(self, key: Id) -> Contact:
        return self._pending.get(Contact, key)

    def _seen(self, row: RowDraft, met: _Met | None, known_before: bool) -> PreviewRow:
        title = _title(row)
        if met is None:
            return PreviewRow(row.number, title, row, is_new=not known_before)
        similar = tuple(self._told(each.contact, each.why) for each in met.similar)
        return PreviewRow(
            row.number,
            title,
            row,
            is_new=met.is_new,
            met=None if met.is_new else self._told(met.contact),
            by=met.by,
            fills=met.fills,
            kept=met.kept,
            similar=similar,
        )

    def _told(self, key: Id, why: str = "") -> Known:
        name = display_name(self._contact(key))
        if (origin := self._origin.get(key)) is not None:
            return Known(name, None, *origin, why=why)
        return Known(name, key, why=why)


def _title(row: RowDraft) -> str:
    person = row.person
    if person is not None:
        return person.name or person.company or next(iter(person.emails + person.phones), "")
    if row.deal is not None:
        return row.deal.title
    if row.cost is not None:
        return row.cost.promotion.name if row.cost.promotion else row.cost.note
    return ""


def _is_of_a_row(draft: DealDraft) -> bool:
    """Whether a deal is known by its row alone, since no program gave it an id."""
    return any(each.startswith(OF_A_ROW) for each in draft.external_ids)


def _objected(file: str, number: int | str, objection: Objection) -> Rejection:
    return Rejection(file, number, objection.column, objection.value, objection.template, dict(objection.values))


def _other_name(before: Contact, found: Joined, decision: Decision) -> Iterator[Objection]:
    """That a row with another name was taken for someone; told when the name comes into the notes."""
    if found.contact.notes != before.notes:
        for each in found.kept:
            if each.field == "name" and decision.by and decision.by[0] is not By.ID:
                values = {"name": before.name, "common": ALSO[decision.by[0]]}
                yield Objection("name", str(each.after), _OTHER_NAME, values)


def _not_there(waiting: _Waiting) -> Rejection:
    tool = waiting.people[0].partition(":")[0]
    return Rejection(
        waiting.settled.reading.file,
        waiting.number,
        None,
        "; ".join(waiting.people),
        _NOT_THERE,
        {"tool": _TOOLS.get(tool, tool)},
    )
