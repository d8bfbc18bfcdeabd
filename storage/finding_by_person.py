"""The deals and leads that are found by whose they are: nowhere on the screen do they bear another name.

Looked for from the few people who were found, by index, so that a keystroke costs no more in a large file. Where some
words are of the person and others of the matter, the index is asked for both, and what is of both is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.engine import Connection

from core.deals import Outcome
from core.folding import tokens
from core.ids import Id
from storage import search
from storage.plain import ask

_SHORT = 2  # letters: so few stand in half of the file. In bytes, for one Han letter says as much as three of ours
_WORDS = 6  # nobody types more of them; a text that was pasted is not taken apart
_WIDELY = 2_000  # newest records with some words that are looked through for those of others
_MOST = 100  # deals and leads of one question: some people have thousands

_LEAD_OPEN = "l.disqualified_on IS NULL AND NOT EXISTS (SELECT 1 FROM deal WHERE deal.lead_id = l.id)"
_LEAD = f"SELECT {_LEAD_OPEN} AS is_open, l.id AS id, 'lead'"
_DEAL = f"SELECT d.outcome = '{Outcome.OPEN}' AS is_open, d.id AS id, 'deal'"
_OF_PEOPLE = f"""{_LEAD} FROM lead l WHERE l.contact_id IN (%s)
 UNION ALL {_DEAL} FROM deal d WHERE d.contact_id IN (%s)
 UNION ALL {_DEAL} FROM lead l JOIN deal d ON d.lead_id = l.id WHERE d.contact_id IS NULL AND l.contact_id IN (%s)"""

_HITS = """SELECT s.record FROM
 (SELECT rowid AS place FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?) AS hit
 CROSS JOIN searchable s ON s.place = hit.place WHERE s.kind = """
# In this order and no other (hence CROSS and +): from the few with the words to whom they are with.
_WITH_PEOPLE = f"""{_LEAD} FROM ({_HITS}'lead') AS said CROSS JOIN lead l ON l.id = said.record
 WHERE +l.contact_id IN ({_HITS}'contact')
 UNION ALL {_DEAL} FROM ({_HITS}'deal') AS said CROSS JOIN deal d ON d.id = said.record
 LEFT JOIN lead l ON l.id = d.lead_id WHERE coalesce(d.contact_id, l.contact_id) IN ({_HITS}'contact')"""
_FIRST = " ORDER BY is_open DESC, id DESC LIMIT ?"


@dataclass(frozen=True, slots=True)
class Theirs:
    """Deals and leads of people, as (kind, id), newest first."""

    open: list[tuple[str, Id]]
    closed: list[tuple[str, Id]]


def of_people(connection: Connection, words: str, people: Sequence[Id]) -> Theirs:
    """What is of some people who were found by words, and what bears some words while its person bears the others."""
    if _short("".join(tokens(words))):
        return Theirs([], [])
    rows: set[tuple[int, bytes, str]] = set()
    if people:
        among = ", ".join("?" * len(people))
        rows |= _first(connection, _OF_PEOPLE.replace("%s", among), tuple(people) * 3)
    for who, what in _parted(words):
        rows |= _first(connection, _WITH_PEOPLE, (what, _WIDELY, who, _WIDELY) * 2)
    found = sorted(rows, reverse=True)
    return Theirs(
        [(kind, Id(key)) for is_open, key, kind in found if is_open],
        [(kind, Id(key)) for is_open, key, kind in found if not is_open],
    )


def _parted(words: str) -> Iterator[tuple[str, str]]:
    """Words as two questions to the index: for a person and for what is of that person, in either order."""
    asked = search.sought(words)
    for end in range(1, len(asked) if len(asked) <= _WORDS else 0):
        parts = asked[:end], asked[end:]
        if not any(_short("".join(word.strip('"*') for each in part for word in each.words)) for part in parts):
            one, other = (" AND ".join(each.either for each in part) for part in parts)
            yield from ((one, other), (other, one))


def _short(letters: str) -> bool:
    return len(letters.encode()) <= _SHORT


def _first(connection: Connection, query: str, values: tuple[Any, ...]) -> set[tuple[int, bytes, str]]:
    return {(is_open, key, kind) for is_open, key, kind in ask(connection, query + _FIRST, (*values, _MOST))}
