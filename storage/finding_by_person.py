"""The deals and leads that are found by whose they are: nowhere on the screen do they bear another name.

Looked for from the few people who were found, by index, so that a keystroke costs no more in a large file. Where some
words are of the person and others of the matter, the index is asked for both, and what is of both is kept.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain

from sqlalchemy.engine import Connection

from core.deals import Outcome
from core.folding import tokens
from core.ids import Id
from storage import search
from storage.plain import ask

_SHORT = 2  # letters: so few stand in half of the file. In bytes, for one Han letter says as much as three of ours
_WORDS = 4  # as “brendan lenihan training week”; what is longer is not taken apart
_WIDELY = 2_000  # newest records with some words that are looked through for those of others
_MOST = 100  # deals and leads of one question: some people have thousands

_LEAD_OPEN = "l.disqualified_on IS NULL AND NOT EXISTS (SELECT 1 FROM deal WHERE deal.lead_id = l.id)"
_LEAD = f"SELECT {_LEAD_OPEN} AS is_open, l.id AS id, 'lead'"
_DEAL = f"SELECT d.outcome = '{Outcome.OPEN}' AS is_open, d.id AS id, 'deal'"
_OF_PEOPLE = f"""{_LEAD} FROM lead l WHERE l.contact_id IN (%s)
 UNION ALL {_DEAL} FROM deal d WHERE d.contact_id IN (%s)
 UNION ALL {_DEAL} FROM lead l JOIN deal d ON d.lead_id = l.id WHERE d.contact_id IS NULL AND l.contact_id IN (%s)"""

_HITS = """SELECT s.kind, s.record FROM
 (SELECT rowid AS place FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?) AS hit
 CROSS JOIN searchable s ON s.place = hit.place"""
_LEADS_WITH = f"{_LEAD} FROM lead l WHERE l.id IN (%s) AND +l.contact_id IN (%s)"
_DEALS_WITH = f"""{_DEAL} FROM deal d LEFT JOIN lead l ON l.id = d.lead_id
 WHERE d.id IN (%s) AND coalesce(d.contact_id, l.contact_id) IN (%s)"""
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
        rows |= _first(connection, _OF_PEOPLE, people, people, people)
    for who, what in _parted(connection, words):
        if who["contact"]:
            rows |= _first(connection, _LEADS_WITH, what["lead"], who["contact"]) if what["lead"] else set()
            rows |= _first(connection, _DEALS_WITH, what["deal"], who["contact"]) if what["deal"] else set()
    found = sorted(rows, reverse=True)
    return Theirs(
        [(kind, Id(key)) for is_open, key, kind in found if is_open],
        [(kind, Id(key)) for is_open, key, kind in found if not is_open],
    )


_Hits = defaultdict[str, list[bytes]]
"""Ids by kind of record; none of most kinds."""


def _parted(connection: Connection, words: str) -> Iterator[tuple[_Hits, _Hits]]:
    """What bears the first of the words and what bears the others, in either order; for each space between them."""
    typed, asked = words.split(), search.sought(words)
    spaces = {len(tokens(" ".join(typed[:number]))) for number in range(1, len(typed) if len(typed) <= _WORDS else 0)}
    ends = accumulate(len(each.words) for each in asked)
    for end in (number for number, count in enumerate(ends, 1) if count in spaces and number < len(asked)):
        parts = asked[:end], asked[end:]
        if any(_short("".join(word.strip('"*') for each in part for word in each.words)) for part in parts):
            continue
        one = _hits(connection, parts[0])
        if not one:
            return  # nor is there anything with more of the first words
        other = _hits(connection, parts[1])
        yield from ((one, other), (other, one))


def _hits(connection: Connection, part: Sequence[search.Sought]) -> _Hits:
    """The newest that bear some words."""
    found: _Hits = defaultdict(list)
    for kind, key in ask(connection, _HITS, (" AND ".join(each.either for each in part), _WIDELY)):
        found[kind].append(key)
    return found


def _short(letters: str) -> bool:
    return len(letters.encode()) <= _SHORT


def _first(connection: Connection, query: str, *among: Sequence[bytes]) -> set[tuple[int, bytes, str]]:
    """The first rows of a query that is among some ids, and some others."""
    whole = query % tuple(", ".join("?" * len(each)) for each in among)
    return {(is_open, key, kind) for is_open, key, kind in ask(connection, whole + _FIRST, (*chain(*among), _MOST))}
