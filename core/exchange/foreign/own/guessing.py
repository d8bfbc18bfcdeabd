"""What the columns of an own table hold: by the words of their headings, and by their cells where these say nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from core.exchange.foreign.own.contents import Content
from core.exchange.foreign.own.headings import heading
from core.exchange.foreign.own.sheet import Sheet
from core.exchange.foreign.own.targets import AMOUNTS, DAYS, SEVERAL, WHO, Meaning, Target, under

T = Target


class Why(StrEnum):
    """Why a column is taken for what it is: its heading, its cells, an earlier import, the owner's word, or nothing."""

    HEADING = "heading"
    CELLS = "cells"
    REMEMBERED = "remembered"
    CHOSEN = "chosen"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Seen:
    """What a column holds before it is known what the rows are; `sure` up to 100, `word` the one in the heading."""

    target: Target
    why: Why
    sure: float = 0
    word: str = ""


NOTHING = Seen(T.KEEP, Why.NOTHING)
_MOST = 0.6
_MANY = 0.3


def look_at(sheet: Sheet) -> list[Seen]:
    """What each column seems to hold; what only one column may hold, the surest has."""
    seen = [_by_heading(title, each) for title, each in zip(sheet.titles, sheet.contents, strict=True)]
    _names_in_two(sheet, seen)
    _by_cells(sheet, seen)
    ranked = sorted(range(len(seen)), key=lambda index: -seen[index].sure)
    taken: set[Target] = set()
    for index in ranked:
        target = seen[index].target
        if target in taken and target not in SEVERAL and target is not T.DAY:
            seen[index] = NOTHING
        taken.add(target)
    return seen


def _by_heading(title: str, cells: Content) -> Seen:
    found = heading(title)
    if found is None:
        if title and cells.emails >= _MOST:
            return Seen(T.EMAIL, Why.CELLS, 50)
        return NOTHING
    target = _instead(found.target, cells)
    if target is found.target:
        return Seen(target, Why.HEADING, found.sure, found.word)
    return NOTHING if target is T.KEEP else Seen(target, Why.CELLS, 50)


def _instead(target: Target, cells: Content) -> Target:
    """What the cells make of a heading: “Contact” may be a phone, and a “Date” without days is none."""
    if not cells.filled or target is T.KEEP:
        return target
    doubt = _DOUBT.get(target)
    if doubt is not None and not doubt(cells):
        for other, share in ((T.EMAIL, cells.emails), (T.PHONE, cells.phones), (T.DAY, cells.days)):
            if share >= _MOST and other is not target:
                return other
        return T.KEEP
    if target not in (T.EMAIL, T.NOTES) and cells.emails >= _MOST:
        return T.EMAIL
    if target in (*WHO, T.ADDRESS) and target is not T.PHONE and cells.phones >= _MOST:
        return T.PHONE
    return target


def _days(cells: Content) -> bool:
    return cells.days + cells.serials >= _MANY


def _words(cells: Content) -> bool:
    return cells.numbers + cells.days + cells.phones < _MOST


_DOUBT: dict[Target, Callable[[Content], bool]] = dict.fromkeys(DAYS - {T.BIRTHDAY}, _days)
_DOUBT |= dict.fromkeys(AMOUNTS, lambda cells: cells.numbers >= _MANY and cells.days < 0.5)
_DOUBT |= dict.fromkeys((T.NAME, T.FIRST_NAME, T.LAST_NAME), _words)
_DOUBT |= {
    T.EMAIL: lambda cells: cells.emails > 0.1,
    T.PHONE: lambda cells: cells.emails < 0.5 and cells.days < 0.5,
    T.CONSENT: lambda cells: cells.answers >= 0.5 or cells.length < 20,
    T.BIRTHDAY: lambda cells: cells.emails + cells.names < 0.5 and cells.length <= 25,
    T.SOURCE: lambda cells: cells.days < 0.5 and cells.numbers < 0.5,
    T.STAGE: lambda cells: cells.length < 40 and cells.days < 0.5,
    T.CONTACT_ID: lambda cells: cells.length < 30 and cells.distinct > 0.3,
    T.PAID: lambda cells: cells.length < 40,
}


def _names_in_two(sheet: Sheet, seen: list[Seen]) -> None:
    """Beside a column of first names “Name” is the last one; beside last names “Nombre” is the first one."""
    targets = [each.target for each in seen]
    if T.NAME not in targets:
        return
    place = max((at for at, each in enumerate(seen) if each.target is T.NAME), key=lambda at: seen[at].sure)
    if sheet.contents[place].names >= _MOST:
        return
    other = T.LAST_NAME if T.FIRST_NAME in targets else T.FIRST_NAME if T.LAST_NAME in targets else None
    if other is not None and other not in targets and seen[place].word in _BARE:
        seen[place] = Seen(other, Why.HEADING, seen[place].sure, seen[place].word)


_BARE = frozenset({"name", "nom", "nombre", "nome", "اسم", "kunde", "client", "cliente"})


def _by_cells(sheet: Sheet, seen: list[Seen]) -> None:
    """Fill what no heading told: who it is, and, where there are no headings at all, everything else."""
    told = {each.target for each in seen}
    bare = not any(each.why is Why.HEADING for each in seen)
    for target, share in _SHARES:
        if target in told or (not bare and target not in (T.EMAIL, T.NAME)):
            continue
        if target is T.NAME and told & {T.FIRST_NAME, T.LAST_NAME, T.COMPANY}:
            continue
        free = [at for at, each in enumerate(seen) if each is NOTHING and share(sheet.contents[at]) >= _MOST]
        if not bare and target is T.NAME:
            free = [at for at in free if heading(sheet.titles[at]) is None and sheet.contents[at].distinct > 0.5]
        if not free:
            continue
        best = free if target in SEVERAL else [max(free, key=lambda at: (share(sheet.contents[at]), -at))]
        for at in best:
            seen[at] = Seen(target, Why.CELLS, 40)


_SHARES: tuple[tuple[Target, Callable[[Content], float]], ...] = (
    (T.EMAIL, lambda cells: cells.emails),
    (T.DAY, lambda cells: cells.days + (cells.serials if cells.days else 0)),
    (T.PHONE, lambda cells: cells.phones),
    (T.NAME, lambda cells: cells.names),
    (T.AMOUNT, lambda cells: cells.money and cells.numbers),
    (T.NOTES, lambda cells: float(cells.length > 25 and cells.distinct > 0.5)),
)


def rows_mean(seen: list[Seen]) -> tuple[Meaning, bool]:
    """What the rows are, and whether their headings leave no doubt of it."""
    has = {each.target for each in seen}
    headed = any(each.why is Why.HEADING for each in seen)
    person = bool(has & {T.NAME, T.FIRST_NAME, T.LAST_NAME, T.EMAIL, T.PHONE})
    day, amount = bool(has & DAYS - {T.BIRTHDAY, T.CREATED_ON}), bool(has & AMOUNTS)
    if not person and amount and (day or has & {T.PROMOTION, T.CHANNEL}):
        spent = bool(has & {T.COST, T.SPENT_ON, T.PROMOTION, T.CHANNEL})
        sold = has & {T.TITLE, T.PRODUCT, T.STAGE, T.BOUGHT_ON, T.CLOSED_ON, T.EXPECTED_ON, T.COMPANY}
        if spent and (T.COST in has or not sold):
            return Meaning.COSTS, headed
        return (Meaning.DEALS, bool(sold) and headed) if sold else (Meaning.COSTS, False)
    if has & {T.EXPECTED_ON, T.LOST_REASON} or (T.TITLE in has and has & {T.STAGE, T.AMOUNT, T.CLOSED_ON}):
        return Meaning.DEALS, headed
    if has & {T.INTEREST, T.RECEIVED_ON} and (day or T.BOUGHT_ON not in has):
        return Meaning.ENQUIRIES, headed and T.BOUGHT_ON not in has
    if T.BOUGHT_ON in has:
        return Meaning.PURCHASES, headed
    if day and T.PAID in has:
        return Meaning.ENQUIRIES, False
    if day and amount:
        return Meaning.PURCHASES, False
    if day and T.SOURCE in has:
        return Meaning.ENQUIRIES, False
    return Meaning.PEOPLE, headed and not (amount or day)


@dataclass(slots=True)
class Assigned:
    """Each column's target under one meaning, and why."""

    targets: list[Target]
    seen: list[Seen] = field(default_factory=list)


def assign(seen: list[Seen], meaning: Meaning, chosen: Mapping[int, Target]) -> Assigned:
    """What each column holds where the rows are this; the owner's choices first, then the surest."""
    targets = [T.KEEP] * len(seen)
    why = list(seen)
    taken: set[Target] = set()
    for index, target in chosen.items():
        if 0 <= index < len(seen):
            targets[index] = under(meaning, target, frozenset(taken))
            taken.add(targets[index])
            why[index] = Seen(targets[index], Why.CHOSEN, 100)
    # A heading of its own kind comes before one that only stands in for it.
    ranked = sorted(
        range(len(seen)), key=lambda at: (under(meaning, seen[at].target) is not seen[at].target, -seen[at].sure)
    )
    for index in ranked:
        if index in chosen:
            continue
        targets[index] = under(meaning, seen[index].target, frozenset(taken))
        taken.add(targets[index])
    return Assigned(targets, why)
