"""What a search shows: each record found with a title and a line that tells it from others of the name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.engine import Connection

from core import phones
from core.folding import tokens
from core.ids import Id
from storage import search
from storage.contacts import CALLED_SQL
from storage.coupons import found_codes
from storage.engine import Store
from storage.finding_by_person import Theirs, of_people
from storage.plain import ask
from storage.schema import CONTACT

_BEARERS = ("contact", "promotion", "audience", "product")  # the kinds that have a name of their own
_WIDELY = 1_000  # hits looked through for names
_NEWEST = 100  # hits described: several things said may lead to one record


@dataclass(frozen=True, slots=True)
class Found:
    """A record to go to. What was said in an activity leads to the deal, lead or contact it belongs to."""

    kind: str
    id: Id
    title: str
    about: str
    phone: str = ""
    """The phone of a contact in which the numbers looked for stand, as it is kept."""


@dataclass(frozen=True, slots=True)
class FindRoom:
    """Finding records by the words in them."""

    store: Store

    def by_words(self, words: str, *, limit: int = 20) -> list[Found]:
        """Records in which all words occur (the last may be unfinished), each once.

        Those that bear the words in their own name come first, then what is open with those people, then the newest.
        """
        wanted = tokens(words)
        with self.store.read() as connection:
            hits = search.find(connection, words, limit=_WIDELY)
            named = [hit for hit in hits if hit[0] in _BEARERS][:limit]
            newest = hits[:_NEWEST]
            known = _described(connection, (*named, *newest))
            known |= _called_there(connection, known, search.sought(words))
            codes = [Found("coupon", *each) for each in found_codes(connection, words)]
            called = [hit for hit in named if hit in known and _bears(known[hit].title, wanted)]
            theirs = Theirs([], [])
            if len(codes) + len(called) < limit:
                people = [hit[1] for hit in named if hit in known and _is_of(known[hit], wanted)]
                theirs = of_people(connection, words, people)
                shown = (*theirs.open[:limit], *theirs.closed[:limit])
                known |= _described(connection, [hit for hit in shown if hit not in known])
        # Whom one looks for is mostly wanted for what is open with them; it leaves room for what else bears the words.
        first, then = theirs.open[: limit // 2], theirs.open[limit // 2 :]
        found = (*codes, *(known[hit] for hit in (*called, *first, *newest, *then, *theirs.closed) if hit in known))
        once: dict[tuple[str, Id], Found] = {}
        for each in found:
            once.setdefault((each.kind, each.id), each)
        return list(once.values())[:limit]


def _described(connection: Connection, hits: Sequence[tuple[str, Id]]) -> dict[tuple[str, Id], Found]:
    """What is shown of some hits, by (kind, id)."""
    known: dict[tuple[str, Id], Found] = {}
    for kind, describe in _DESCRIBE.items():
        keys = list(dict.fromkeys(key for hit, key in hits if hit == kind))
        known |= {(kind, key): found for key, found in (describe(connection, keys) if keys else {}).items()}
    return known


def _called_there(
    connection: Connection, known: dict[tuple[str, Id], Found], asked: Sequence[search.Sought]
) -> dict[tuple[str, Id], Found]:
    """The contacts that have a phone with the numbers looked for, with that phone."""
    parts = [each.digits for each in asked if each.digits]
    people = [key for kind, key in known if kind == CONTACT.name]
    if not parts or not people:
        return {}
    rows = sorted(
        _rows(connection, "SELECT record, position, value FROM contact_phones WHERE record IN", people), reverse=True
    )
    return {
        (CONTACT.name, key): replace(known[CONTACT.name, key], phone=phone)
        for key, _, phone in rows
        if any(phones.bears(phone, part) for part in parts)
    }


def _bears(title: str, wanted: Sequence[str]) -> bool:
    """Whether every word begins a word of the title."""
    there = tokens(title)
    return all(any(word.startswith(part) for word in there) for part in wanted)


def _is_of(found: Found, wanted: Sequence[str]) -> bool:
    """Whether a contact was found by name, company, e-mail or phone, rather than by what is noted of them."""
    return found.kind == CONTACT.name and (bool(found.phone) or _bears(f"{found.title} {found.about}", wanted))


def _contacts(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    """Beside the name the company, else the first e-mail: whichever says something else."""
    return {
        key: Found("contact", key, title, next((about for about in (company, mail) if about and about != title), ""))
        for key, title, company, mail in _rows(
            connection,
            f"""SELECT c.id, {CALLED_SQL}, c.company,
             (SELECT value FROM contact_emails WHERE record = c.id AND position = 0)
             FROM contact c WHERE c.id IN""",
            keys,
        )
    }


def _promotions(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    rows = _rows(connection, "SELECT id, name, channel FROM promotion WHERE id IN", keys)
    return {key: Found("promotion", key, name, channel) for key, name, channel in rows}


def _products(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    rows = _rows(connection, "SELECT id, name, category FROM product WHERE id IN", keys)
    return {key: Found("product", key, name, category) for key, name, category in rows}


def _leads(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    rows = _rows(
        connection,
        f"SELECT l.id, {CALLED_SQL}, l.interest FROM lead l JOIN contact c ON c.id = l.contact_id WHERE l.id IN",
        keys,
    )
    return {key: Found("lead", key, title, interest) for key, title, interest in rows}


def _deals(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    rows = _rows(
        connection,
        f"""SELECT d.id, {CALLED_SQL}, d.title FROM deal d LEFT JOIN lead l ON l.id = d.lead_id
         LEFT JOIN contact c ON c.id = coalesce(d.contact_id, l.contact_id) WHERE d.id IN""",
        keys,
    )
    return {key: Found("deal", key, title, about) for key, title, about in rows}


def _audiences(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    rows = _rows(connection, "SELECT id, name, needs FROM audience WHERE id IN", keys)
    return {key: Found("audience", key, name, needs) for key, name, needs in rows}


def _research(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    """What was learned is found at the audience it was learned about."""
    rows = _rows(
        connection,
        """SELECT r.id, a.id, a.name, r.question, r.answer FROM research r
         JOIN audience a ON a.id = r.audience_id WHERE r.id IN""",
        keys,
    )
    return {key: Found("audience", Id(of), name, " ".join(filter(None, said))) for key, of, name, *said in rows}


def _activities(connection: Connection, keys: Sequence[Id]) -> dict[Id, Found]:
    """What was said is found where it belongs: at the deal, else the lead, the contact, the promotion."""
    said: dict[Id, tuple[str, Id, str]] = {}
    for own, deal, lead, contact, promotion, *words in _rows(
        connection,
        """SELECT id, deal_id, lead_id, contact_id, promotion_id, outcome, objection, notes
         FROM activity WHERE id IN""",
        keys,
    ):
        places = (("deal", deal), ("lead", lead), ("contact", contact), ("promotion", promotion))
        kind, key = next((place for place in places if place[1] is not None), ("", None))
        if key is not None:
            said[own] = (kind, Id(key), next(filter(None, words), ""))
    there: dict[tuple[str, Id], Found] = {}
    for kind in {kind for kind, _, _ in said.values()}:
        described = _DESCRIBE[kind](connection, [key for each, key, _ in said.values() if each == kind])
        there |= {(kind, key): found for key, found in described.items()}
    return {
        own: Found(kind, key, there[kind, key].title, words)
        for own, (kind, key, words) in said.items()
        if (kind, key) in there
    }


def _rows(connection: Connection, query: str, keys: Sequence[Id]) -> Iterator[Any]:
    """The rows of some records; the query ends where their ids follow, and begins with the id."""
    for key, *others in ask(connection, f"{query} ({', '.join('?' * len(keys))})", tuple(keys)):
        yield Id(key), *others


_DESCRIBE: dict[str, Callable[[Connection, Sequence[Id]], dict[Id, Found]]] = {
    "contact": _contacts,
    "promotion": _promotions,
    "product": _products,
    "lead": _leads,
    "deal": _deals,
    "activity": _activities,
    "audience": _audiences,
    "research": _research,
}
