"""A row meets a record that is there: what it fills, what it changes, what stays as it was; nothing is lost.

What differs and may not be replaced is kept all the same: the other name or address as a line of the notes, the other
text of a custom column under "name (2)".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from core.contacts import Consent, Contact, ContactKind
from core.errors import words
from core.exchange.foreign.drafts import Custom, PersonDraft
from core.exchange.foreign.mode import Mode
from core.folding import tokens


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a record: what it says, and what the file says."""

    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Objection:
    """Something of a row that was understood and yet not done: a column, its text, and why as template and values."""

    column: str | None
    value: str | None
    template: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Joined:
    """A contact after a row met it; `kept` are the fields in which the file says something else than what stays."""

    contact: Contact
    kept: tuple[FieldChange, ...] = ()
    objections: tuple[Objection, ...] = ()


LEFT_NO = words("this contact refused advertising; the yes of this file was not taken")
LEFT_YES = words("this contact agreed later than the no of this file; the yes was left")
NOT_HONOURED = words("this file says no to advertising; contacts that are there were left as they are")

_LABELS = {"name": "Name", "company": "Company", "address": "Address", "birthday": "Birthday"}
_LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pt", "ar")
_TRANSCRIBED = re.compile("([aou])e")


def new_contact(draft: PersonDraft, **fields: Any) -> Contact:
    """The contact that a draft describes; `fields` are its id and what else is to be set."""
    values = {name: getattr(draft, name) for name in PersonDraft.__dataclass_fields__ if name not in ("custom", "own")}
    return Contact(**{**values, "custom": custom_of(draft.custom), **fields})


def joined(contact: Contact, draft: PersonDraft, mode: Mode, phone_key: Callable[[str], str]) -> Joined:
    """Bring together a contact and a row that is the same person.

    Args:
        contact: as it stands.
        draft: what the row says.
        mode: fill, update or skip; add never joins.
        phone_key: gives phones that are the same one text, however they are written.
    """
    values, kept = _plain(contact, draft, mode)
    consent, objections = _consent(contact, draft, mode)
    if mode is Mode.SKIP:
        return Joined(contact, (), objections)
    notes = _with_notes(contact.notes, draft.notes)
    if mode is not Mode.UPDATE:
        for change in kept:
            notes = _with_notes(notes, f"{_LABELS[change.field]}: {', '.join(str(change.after).splitlines())}")
    values |= consent
    values |= {
        "emails": grown(contact.emails, draft.emails, lambda mail: mail.strip().lower()),
        "phones": grown(contact.phones, draft.phones, phone_key),
        "tags": grown(contact.tags, draft.tags, str.casefold),
        "external_ids": grown(contact.external_ids, draft.external_ids),
        "notes": notes,
        "created_on": contact.created_on or draft.created_on,
        "custom": merged_custom(contact.custom, draft.custom, mode),
    }
    differing = {name: value for name, value in values.items() if getattr(contact, name) != value}
    return Joined(replace(contact, **differing) if differing else contact, kept, objections)


def changes(before: Contact, after: Contact) -> tuple[FieldChange, ...]:
    """The fields in which a contact differs, custom ones by their own names."""
    told: list[FieldChange] = []
    for name in Contact.__dataclass_fields__:
        was, now = getattr(before, name), getattr(after, name)
        if name in ("id", "rev") or was == now:
            continue
        if name == "custom":
            old, new = dict(was), dict(now)
            told += [FieldChange(each, old.get(each, ""), new[each]) for each in new if old.get(each) != new[each]]
        else:
            told.append(FieldChange(name, was, now))
    return tuple(told)


def filled(record: Any, says: Mapping[str, Any], mode: Mode, custom: Custom = ()) -> Any:
    """Another record (a lead, a deal, …) that a row meets by its id: blanks are filled, or the file wins.

    Args:
        record: as it stands.
        says: fields of the record; what the file leaves empty says nothing. Tuples are lists that grow.
        mode: skip changes nothing; add does not either, since the same id is the same record.
        custom: columns without a field.
    """
    if mode in (Mode.SKIP, Mode.ADD):
        return record
    values: dict[str, Any] = {}
    for name, theirs in says.items():
        mine = getattr(record, name)
        if name == "notes":
            values[name] = _with_notes(mine, theirs)
        elif isinstance(theirs, tuple):
            values[name] = grown(mine, theirs)
        elif theirs not in (None, "") and (mode is Mode.UPDATE or mine in (None, "")):
            values[name] = theirs
    values["custom"] = merged_custom(record.custom, custom, mode)
    differing = {name: value for name, value in values.items() if getattr(record, name) != value}
    return replace(record, **differing) if differing else record


def grown(mine: tuple[str, ...], theirs: Iterable[str], key: Callable[[str], str] = str) -> tuple[str, ...]:
    """A list with what is new in another at its end; texts with one key are the same."""
    theirs = tuple(theirs)
    if not theirs:
        return mine
    known = {key(each) for each in mine}
    new = []
    for each in theirs:
        if key(each) not in known:
            known.add(key(each))
            new.append(each)
    return (*mine, *new) if new else mine


def custom_of(custom: Custom) -> Custom:
    """Custom fields in the order of their names, none empty, none twice."""
    return merged_custom((), custom, Mode.FILL) if custom else ()


def merged_custom(mine: Custom, theirs: Custom, mode: Mode) -> Custom:
    """Custom fields of both; where they differ, the other text stands under "name (2)", or the file wins."""
    if not theirs:
        return mine
    result = dict(mine)
    for column, text in theirs:
        name = column.strip()
        if not text.strip():
            continue
        if mode is Mode.UPDATE and name in result:
            result[name] = text
            continue
        place, number = name, 2
        while place in result and result[place] != text:
            place, number = f"{name} ({number})", number + 1
        result[place] = text
    return tuple(sorted(result.items()))


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name without case, marks, hyphens and their order; ä, ae and a are one."""
    folded = [_TRANSCRIBED.sub(r"\1", word) for word in tokens(name.replace("'", "").replace("\u2019", ""))]
    return tuple(sorted(folded))


def _plain(contact: Contact, draft: PersonDraft, mode: Mode) -> tuple[dict[str, Any], tuple[FieldChange, ...]]:
    """The single fields: those to set, and those in which both say something else."""
    values: dict[str, Any] = {}
    kept: list[FieldChange] = []
    for name in _LABELS:
        mine, theirs = getattr(contact, name), getattr(draft, name)
        if not theirs.strip() or mine == theirs:
            continue
        if not mine.strip() or mode is Mode.UPDATE or _says_more(name, mine, theirs):
            values[name] = theirs
        elif not _same(name, mine, theirs):
            kept.append(FieldChange(name, mine, theirs))
    if mode is Mode.UPDATE and draft.kind is ContactKind.COMPANY:
        values["kind"] = draft.kind
    return values, tuple(kept)


def _says_more(name: str, mine: str, theirs: str) -> bool:
    """Whether the file says all of it and more: the year of a birthday, the street before a town."""
    if name == "birthday":
        return mine.startswith("--") and theirs[4:] == mine[1:] and not theirs.startswith("--")
    return name == "address" and _place_words(mine) < _place_words(theirs)


def _same(name: str, mine: str, theirs: str) -> bool:
    """Whether a field says the same in other letters, or the file only less."""
    if name == "birthday":
        return theirs.startswith("--") and mine.endswith(theirs[1:])
    if name == "address":
        return _place_words(theirs) <= _place_words(mine)
    return name_words(theirs) == name_words(mine)


def _place_words(address: str) -> set[str]:
    """The words of an address, its country by its two letters."""
    lines = re.split(r"[\n,]", address.strip())
    country = _countries().get(" ".join(tokens(lines[-1])))
    return {*name_words("\n".join(lines[:-1] if country else lines)), *((country,) if country else ())}


@cache
def _countries() -> dict[str, str]:
    """What countries are called, each with its two letters."""
    from babel import Locale

    found = {}
    for language in _LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2:
                found[" ".join(tokens(name))] = code
                found[code.lower()] = code
    return found


def _consent(contact: Contact, draft: PersonDraft, mode: Mode) -> tuple[dict[str, Any], tuple[Objection, ...]]:
    """A no is never overwritten by a yes; a no of the file counts unless the yes is known to be younger."""
    theirs = {"consent": draft.consent, "consent_on": draft.consent_on}
    mine = contact.consent
    if draft.consent is Consent.UNKNOWN:
        return {}, ()
    if mode is Mode.SKIP:
        refused = draft.consent is Consent.NO and mine is not Consent.NO
        return {}, (_objection(draft, NOT_HONOURED),) if refused else ()
    if mine is draft.consent:
        later = mode is Mode.UPDATE and draft.consent_on is not None
        return theirs if contact.consent_on is None or later else {}, ()
    if mine is Consent.UNKNOWN:
        return theirs, ()
    if mine is Consent.NO:
        return {}, (_objection(draft, LEFT_NO),)
    if draft.consent_on and contact.consent_on and contact.consent_on > draft.consent_on:
        return {}, (_objection(draft, LEFT_YES),)
    return theirs, ()


def _objection(draft: PersonDraft, template: str) -> Objection:
    return Objection("consent", str(draft.consent), template, {})


def _with_notes(mine: str, theirs: str) -> str:
    theirs = theirs.strip()
    if not theirs or _holds(mine, theirs):
        return mine
    return f"{mine}\n{theirs}" if mine.strip() else theirs


def _holds(mine: str, theirs: str) -> bool:
    """Whether these lines stand in the notes already, one after the other."""
    wanted: Sequence[str] = [line.strip() for line in theirs.splitlines()]
    lines = [line.strip() for line in mine.splitlines()]
    return any(lines[start : start + len(wanted)] == wanted for start in range(len(lines) - len(wanted) + 1))
