"""Contacts that may be one person written down twice: the same e-mail or phone, or names that are alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import cast

from sqlalchemy.engine import Connection

from core.contacts import Contact
from core.errors import words
from core.exchange.foreign.joining import name_words
from core.exchange.foreign.likeness import SAME, Names
from core.ids import Id
from core.progress import Progress
from core.same_contact import FAMILY, Likeness, Pair, PairRow, phone_key, told_apart
from storage import mapper
from storage.business import BusinessRoom
from storage.contacts import contact_rows
from storage.engine import Store
from storage.schema import CONTACT

MOST = 1_000
"""Pairs that are told; who has more should look at his list in another way."""

_CROWD = 4
"""More people than this with one phone or e-mail are a firm or a family, not one person."""

_MANY = 20_000
"""Contacts up to which names are compared letter by letter; beyond, only the same words count."""

LOOKING = words("looking for people written down twice")
_EVERY = 500


def pairs(store: Store, progress: Progress) -> list[Pair]:
    """All pairs that nobody has told apart yet, the surest first, then those written down last; takes a while."""
    apart = {told_apart(key) for key in BusinessRoom(store).settings(FAMILY)}
    country = BusinessRoom(store).profile().country
    with store.snapshot() as connection:
        emails = [(key, mail.strip().lower()) for key, mail in mapper.texts(connection, CONTACT, "emails")]
        number = phone_key(country)
        phones = [(key, number(phone)) for key, phone in mapper.texts(connection, CONTACT, "phones")]
        names = [
            (Id(key), name or company)
            for key, name, company in mapper.values(connection, CONTACT, "id", "name", "company")
        ]
    found: dict[tuple[Id, Id], Pair] = {}
    for pair in _sharing(emails, Likeness.EMAIL):
        found.setdefault((pair.one, pair.other), pair)
    for pair in _sharing(phones, Likeness.PHONE):
        found.setdefault((pair.one, pair.other), pair)
    few = len(names) <= _MANY
    for pair in _alike(names, _reach(emails, phones), progress) if few else _called_the_same(names):
        found.setdefault((pair.one, pair.other), pair)
    left = [pair for place, pair in found.items() if place not in apart]
    order = list(Likeness)
    left.sort(key=lambda pair: pair.other, reverse=True)
    return sorted(left, key=lambda pair: order.index(pair.why))[:MOST]


def pair_rows(connection: Connection, wanted: Sequence[Pair]) -> list[PairRow]:
    """Both sides of some pairs; a pair of which one is gone by now is left out."""
    keys = list({key for pair in wanted for key in (pair.one, pair.other)})
    contacts = cast("dict[Id, Contact]", mapper.load_by_id(connection, CONTACT, keys))
    rows = {row.id: row for row in contact_rows(connection, keys)}
    return [
        PairRow(pair, contacts[pair.one], contacts[pair.other], rows[pair.one], rows[pair.other])
        for pair in wanted
        if pair.one in contacts and pair.other in contacts
    ]


def _sharing(texts: Iterable[tuple[Id, str]], why: Likeness) -> Iterator[Pair]:
    """Pairs that have a text in common."""
    holders: dict[str, list[Id]] = {}
    for key, text in texts:
        if text and key not in holders.setdefault(text, []):
            holders[text].append(key)
    for text, keys in holders.items():
        if 1 < len(keys) <= _CROWD:
            for one, other in combinations(sorted(keys), 2):
                yield Pair(one, other, why, text)


def _alike(names: Sequence[tuple[Id, str]], reach: dict[Id, set[str]], progress: Progress) -> Iterator[Pair]:
    """Pairs whose names are alike; with a name that only resembles, not those that are reached in different ways."""
    known: Names[Id] = Names()
    for done, (key, name) in enumerate(names):
        if not done % _EVERY:
            progress.report(done, len(names), LOOKING)
        for other, how in known.like(name):
            apart = reach.get(key) and reach.get(other)
            if how == SAME or not apart:
                one, two = sorted((key, other))
                yield Pair(one, two, Likeness.NAME, name)
        known.add(key, name)
    progress.report(len(names), len(names), LOOKING)


def _called_the_same(names: Sequence[tuple[Id, str]]) -> Iterator[Pair]:
    """Pairs with the same words in their names, at least two."""
    said = ((key, " ".join(found)) for key, name in names if len(found := name_words(name)) > 1)
    return _sharing(said, Likeness.NAME)


def _reach(*texts: Iterable[tuple[Id, str]]) -> dict[Id, set[str]]:
    found: dict[Id, set[str]] = {}
    for each in texts:
        for key, text in each:
            found.setdefault(key, set()).add(text)
    return found
