"""Who matches whom: people of foreign rows against everyone in the file and everyone taken earlier in this import.

The same person is who has the same normalised e-mail, the same E.164 phone or the same id of another program, over
all e-mails and phones of both. A name joins nobody; it only suggests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from core.contacts import Contact
from core.errors import words
from core.exchange.foreign.drafts import PersonDraft
from core.exchange.foreign.joining import name_words
from core.exchange.foreign.likeness import Names
from core.exchange.foreign.mode import Mode
from core.exchange.foreign.values import is_e164, read_phone
from core.ids import Id
from core.progress import LEARNING, Progress
from storage.exchange.known import Place
from storage.schema import CONTACT

_CACHED = 131_072
_TELL = 2_000

T = TypeVar("T")


class By(StrEnum):
    """What two records have in common."""

    ID = "id"
    EMAIL = "e-mail"
    PHONE = "phone"


ALSO = {
    By.ID: words("the same record of the other program"),
    By.EMAIL: words("the same e-mail"),
    By.PHONE: words("the same phone"),
}
"""What two people have in common, in words."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Someone who may be the same and is not joined: who, and why as a template."""

    contact: Id
    why: str


@dataclass(frozen=True, slots=True)
class Decision:
    """Whom a person is, if anyone known (`contact` is none for someone new), by what, and who else it may be."""

    contact: Id | None
    by: tuple[By, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()


class Index:
    """Texts and the records that have them; nearly always one."""

    def __init__(self) -> None:
        """Begin empty."""
        self._first: dict[str, Id] = {}
        self._more: dict[str, list[Id]] = {}

    def add(self, text: str, key: Id) -> None:
        """A record has this text."""
        first = self._first.setdefault(text, key)
        if first != key:
            more = self._more.setdefault(text, [])
            if key not in more:
                more.append(key)

    def get(self, text: str) -> tuple[Id, ...]:
        """The records that have this text, the one that was known first at first."""
        first = self._first.get(text)
        if first is None:
            return ()
        more = self._more.get(text)
        return (first, *more) if more else (first,)


class Phones:
    """Phones of any notation as E.164; stored ones may have been typed in any way."""

    def __init__(self, country: str) -> None:
        """Read numbers without a country code as numbers of this country (two letters, or empty)."""
        self._read = lru_cache(_CACHED)(lambda text: read_phone(text, country))

    def number(self, text: str) -> str:
        """A phone as E.164, empty where it is not understood."""
        if is_e164(text):
            return text
        number, understood = self._read(text)
        return number if understood else ""

    def key(self, text: str) -> str:
        """What phones that are the same have in common: the number, else their text."""
        return self.number(text) or text.strip()


class People:
    """Everyone in the file and everyone taken in this import, to be found by what they have in common."""

    def __init__(
        self, place: Place, phones: Phones, contact: Callable[[Id], Contact], progress: Progress, *, suggest: bool
    ) -> None:
        """Learn who is in the file.

        Args:
            place: where to ask.
            phones: how phones are read.
            contact: gives the present value of a contact.
            progress: told how far the learning is; may stop it.
            suggest: also look for similar names; costs about as much as all the rest.
        """
        self._phones = phones
        self._contact = contact
        self._ids, self._emails, self._numbers = Index(), Index(), Index()
        self._taken: set[Id] = set()
        self._names: Names[Id] | None = Names() if suggest else None
        for key, value in place.texts(CONTACT, "external_ids"):
            self._ids.add(value, key)
        for key, value in place.texts(CONTACT, "emails"):
            self._emails.add(value.strip().lower(), key)
        for key, value in told(place.texts(CONTACT, "phones"), progress):
            if number := phones.number(value):
                self._numbers.add(number, key)
        if self._names is not None:
            for key, name, company in told(place.values(CONTACT, "id", "name", "company"), progress):
                self._names.add(key, name or company)

    def decide(self, person: PersonDraft, mode: Mode, own: Id | None = None, holder: Id | None = None) -> Decision:
        """Whom a person of a row is.

        Args:
            person: the row's person.
            mode: add meets only who was taken in this import and has the same id of the other program.
            own: the contact whose id the row itself names.
            holder: the contact of the row's lead or deal where that is known already.
        """
        met = self._met(person, mode)
        if own is not None and (mode is not Mode.ADD or own in self._taken):
            met[own] = list(dict.fromkeys([By.ID, *met.get(own, ())]))
            return Decision(own, tuple(met[own]), self._others(met, own))
        if not met:
            if holder is not None:
                return Decision(holder, (By.ID,))
            return Decision(None, (), self._similar(person, mode))
        best = max(met, key=lambda key: self._weight(key, met[key], person)) if len(met) > 1 else next(iter(met))
        return Decision(best, tuple(met[best]), self._others(met, best))

    def known(self, people: Iterable[PersonDraft]) -> set[Id]:
        """Everyone that some people may turn out to be, so that their records can be read at once."""
        return {key for person in people for key in self._met(person, Mode.FILL)}

    def by_id(self, external_id: str) -> Id | None:
        """Who is called this by another program; of several the one taken last."""
        found = self._ids.get(external_id)
        return found[-1] if found else None

    def first_by_id(self, external_id: str) -> Id | None:
        """Who was called this first."""
        found = self._ids.get(external_id)
        return found[0] if found else None

    def learn(self, key: Id, person: PersonDraft, *, taken: bool) -> None:
        """A row was settled: the contact has what it says. `taken`: it was made in this import."""
        if taken:
            self._taken.add(key)
        for external_id in person.external_ids:
            self._ids.add(external_id, key)
        for email in person.emails:
            self._emails.add(email, key)
        for phone in person.phones:
            if number := self._phones.number(phone):
                self._numbers.add(number, key)
        if self._names is not None:
            self._names.add(key, person.name or person.company)

    def _met(self, person: PersonDraft, mode: Mode) -> dict[Id, list[By]]:
        met: dict[Id, list[By]] = {}
        for external_id in person.external_ids:
            _note(met, self._ids.get(external_id), By.ID)
        if mode is Mode.ADD:
            return {key: by for key, by in met.items() if key in self._taken}
        for email in person.emails:
            _note(met, self._emails.get(email), By.EMAIL)
        for phone in person.phones:
            if number := self._phones.number(phone):
                _note(met, self._numbers.get(number), By.PHONE)
        return met

    @staticmethod
    def _others(met: dict[Id, list[By]], best: Id) -> tuple[Suggestion, ...]:
        return tuple(Suggestion(key, ALSO[by[0]]) for key, by in met.items() if key != best)

    def _weight(self, key: Id, by: list[By], person: PersonDraft) -> tuple[bool, bool, int]:
        """Of several that match the one with the same id, then with the same name, then with most in common."""
        contact = self._contact(key)
        same_name = bool(person.name) and name_words(contact.name) == name_words(person.name)
        return By.ID in by, same_name, len(by)

    def _similar(self, person: PersonDraft, mode: Mode) -> tuple[Suggestion, ...]:
        if self._names is None:
            return ()
        found = [Suggestion(key, why) for key, why in self._names.like(person.name or person.company)]
        if mode is Mode.ADD:
            same = {key: by for key, by in self._met(person, Mode.FILL).items() if key not in self._taken}
            found = [*(Suggestion(key, ALSO[by[0]]) for key, by in same.items()), *found]
        return tuple({each.contact: each for each in reversed(found)}.values())[::-1]


def told(rows: Sequence[T], progress: Progress) -> Iterator[T]:
    """Rows one by one, while progress hears of them."""
    for done, row in enumerate(rows):
        if not done % _TELL:
            progress.report(done, len(rows), LEARNING)
        yield row


def _note(met: dict[Id, list[By]], keys: Iterable[Id], by: By) -> None:
    for key in keys:
        noted = met.setdefault(key, [])
        if by not in noted:
            noted.append(by)
