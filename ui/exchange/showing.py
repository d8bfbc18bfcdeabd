"""A preview of storage as the window shows it: fields by their names, days and amounts as the owner writes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import overload

from core import phones
from core.contacts import Contact
from core.exchange.foreign.drafts import RowDraft
from core.exchange.foreign.joining import FieldChange
from core.exchange.preview import Known, PreviewRow
from ui.exchange.seen import Fill, RowSeen
from ui.kit import days
from ui.kit.words import listed, tr
from ui.record.in_words import choice_words, field_words

Money = Callable[[int | None], str]

_PARTS = 3


class SeenRows(Sequence[RowSeen]):
    """Rows put into words when they come into view: there may be a million."""

    def __init__(self, rows: Sequence[PreviewRow], money: Money) -> None:
        """Keep them as they are."""
        self._rows = rows
        self._money = money

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> RowSeen: ...
    @overload
    def __getitem__(self, place: slice) -> list[RowSeen]: ...
    def __getitem__(self, place: int | slice) -> RowSeen | list[RowSeen]:
        if isinstance(place, slice):
            return [row_seen(row, self._money) for row in self._rows[place]]
        return row_seen(self._rows[place], self._money)


def row_seen(row: PreviewRow, money: Money) -> RowSeen:
    """A row that comes in."""
    similar = row.similar[0] if row.similar else None
    return RowSeen(
        number=row.number,
        who=row.title or tr("(no name)"),
        reach=_reach(row.draft),
        says=_says(row.draft, money),
        there=_known(row.met) if row.met else "",
        fills=tuple(fill_of(change) for change in sorted(row.fills, key=_interest)),
        alike=_known(similar) if similar else "",
        why=tr(similar.why) if similar else "",
    )


def _interest(change: FieldChange) -> int:
    """What the owner knows as a field comes before columns of the file, and these before ids of other programs."""
    if change.field == "external_ids":
        return 2
    return 0 if change.field in Contact.__dataclass_fields__ else 1


def fill_of(change: FieldChange) -> Fill:
    """A field that changes; in a list only what is new in it."""
    before, after = change.before, change.after
    if isinstance(before, tuple) and isinstance(after, tuple):
        fresh = tuple(each for each in after if each not in before)
        if len(fresh) == len(after) - len(before):
            told = tr("{some}, and {more}") if before else "{more}"
            return Fill(field_words("contact", change.field), _value(before), told.format(
                some=_value(before), more=_value(fresh)))  # fmt: skip
    return Fill(field_words("contact", change.field), _value(before), _value(after))


def _value(value: object) -> str:
    match value:
        case None | "" | ():
            return ""
        case date():
            return days.shown(value)
        case tuple():
            return listed(_value(each) for each in value)
        case Mapping():
            return listed(f"{name}: {text}" for name, text in value.items())
        case str() if type(value) is not str:
            return choice_words(str(value))
        case _:
            return " ".join(str(value).split())


def _known(known: Known) -> str:
    if known.row is not None:
        return tr("{name}, row {row} of {file}").format(name=known.name, row=known.row, file=known.file)
    return known.name


def _reach(draft: RowDraft) -> str:
    person = draft.person
    if person is None:
        return ""
    return listed((*person.emails[:1], *map(phones.shown, person.phones[:1])))


def _says(draft: RowDraft, money: Money) -> str:
    """What comes with the row beside its person, in a few words."""
    lead, deal, cost = draft.lead, draft.deal, draft.cost
    parts: list[str] = []
    if lead is not None:
        parts.append(lead.interest or tr("an enquiry"))
    elif deal is not None and draft.person is not None:
        parts.append(deal.title)
    if deal is not None:
        parts.append(_amount(deal.value, money))
    if cost is not None:
        parts += [money(cost.amount), days.shown(cost.spent_on)]
    elif lead is not None:
        parts.append(days.shown(lead.received_on))
    elif deal is not None:
        parts.append(days.shown(deal.closed_on or deal.opened_on))
    elif draft.person is not None:
        parts += [draft.person.company, *draft.person.tags]
    return " · ".join([part for part in parts if part][:_PARTS])


def _amount(value: int | None, money: Money) -> str:
    return money(value) if value is not None else ""
