"""Find records by the words in them, in any script, newest first.

FTS5 over folded text (see `core.folding`). The folded text of each record lies in an ordinary table that the
index points to; a record that is changed moves to the end of it, so that descending rowids mean newest first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core import phones
from core.activities import Activity
from core.audiences import Audience, Research
from core.catalog import Product
from core.change import Record
from core.contacts import Contact
from core.deals import Deal
from core.folding import fold, tokens
from core.ids import Id
from core.leads import Lead
from core.progress import INDEXING, Progress
from core.promotions import Promotion
from storage import mapper
from storage.fields import Key
from storage.schema import BY_RECORD, CONTACT
from storage.tables import Kind, metadata

searchable = sa.Table(
    "searchable",
    metadata,
    sa.Column("place", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), primary_key=True),
    sa.Column("record", Key, nullable=False, unique=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sqlite_strict=True,
)

_CREATE = (
    "CREATE VIRTUAL TABLE words USING fts5("
    "text, content='searchable', content_rowid='place', prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')"
)
_FORGET = "INSERT INTO words(words, rowid, text) VALUES ('delete', ?, ?)"
_LEARN = "INSERT INTO words(rowid, text) VALUES (?, ?)"
_KEEP = "INSERT INTO searchable (place, record, kind, text) VALUES (?, ?, ?, ?)"
_REWRITE = "UPDATE searchable SET text = ? WHERE place = ?"
_UNINDEXED = (
    "SELECT (SELECT count(*) FROM searchable WHERE place NOT IN (SELECT id FROM words_docsize)) + "
    "(SELECT count(*) FROM words_docsize WHERE id NOT IN (SELECT place FROM searchable))"
)
_MATCH = (
    "SELECT s.place, s.kind, s.record FROM "
    "(SELECT rowid AS place FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?) AS hit "
    "JOIN searchable AS s ON s.place = hit.place ORDER BY hit.place DESC LIMIT ?"
)

_PHONES = "SELECT value FROM contact_phones ORDER BY record DESC LIMIT ?"
_PHONES_FROM = "SELECT record, value FROM contact_phones ORDER BY record DESC LIMIT ?"
_PHONES_OF = "SELECT record, value FROM contact_phones WHERE record IN (%s) ORDER BY record DESC"
_PLACES = "SELECT place, record FROM searchable WHERE record IN (%s)"

WRITTEN_SINCE = 5
"""The format of files (`storage.engine.SCHEMA`) since which texts are written here as today.

Who changes `_TEXT` or what is folded raises it to a new format; files of older ones are then read anew once.
"""

# A long text is found by its beginning; notes of a whole page would double the file.
_LONGEST = 2_000
_NEWEST = 1_000
_STEP = 500
_SAMPLE = 100  # newest phones by which one tells whether a part is borne by many
_RARE = 20  # one of so many bears it: the index gathers that many of a large file in no time
_WIDELY = 5_000  # newest phones looked through for a part that many bear
_ENOUGH = 200  # of those are shown
_MANY = 5_000
_TELL = 2_000


_PARTED = "\x1f"
"""Stands after each phone in what is written of a record; whitespace to whoever reads words."""
_END = "\ue000"
"""Begins each end of a phone number in the index. Nobody can type it, so that "80" finds no phones with an 80."""


def _contact(contact: Contact) -> str:
    words = (contact.name, contact.company, *contact.emails, *contact.tags, contact.address, contact.notes)
    return _PARTED.join((*contact.phones, " ".join(words)))


_TEXT: dict[type[Record], Callable[..., str]] = {
    Contact: _contact,
    Product: lambda product: f"{product.name} {product.category}",
    Promotion: lambda promotion: (
        f"{promotion.name} {promotion.channel} {promotion.goal} {promotion.message} {promotion.lesson}"
    ),
    Lead: lambda lead: f"{lead.interest} {lead.source} {lead.reason} {lead.next_step} {lead.notes}",
    Deal: lambda deal: f"{deal.title} {deal.lost_reason} {deal.coupon_code} {deal.next_step} {deal.notes}",
    Activity: lambda activity: f"{activity.outcome} {activity.objection} {activity.notes}",
    Audience: lambda audience: f"{audience.name} {audience.needs} {audience.habits} {audience.notes}",
    Research: lambda note: f"{note.question} {note.answer}",
}


def create(connection: Connection) -> None:
    """Make the index, which no ordinary table description can hold."""
    connection.exec_driver_sql(_CREATE)


def text_of(record: Record) -> str:
    """The folded text a record is found by; empty for kinds that are not searched."""
    return _folded(_written(record))


def follow(
    connection: Connection,
    before: Mapping[Id, Record | None],
    now: Mapping[Id, Record | None],
    progress: Progress,
) -> None:
    """Bring the index from what records were to what they are."""
    stale: list[Id] = []
    fresh: list[tuple[Id, str, str]] = []
    for done, (key, old) in enumerate(before.items()):
        if not done % _TELL:
            progress.report(done, len(before), INDEXING)
        new = now[key]
        if new is old:
            continue
        written = _written(old) if old else "", _written(new) if new else ""
        if written[0] == written[1]:
            continue
        was, text = _folded(written[0]), _folded(written[1])
        if was == text:
            continue
        if was:
            stale.append(key)
        if new is not None and text:
            fresh.append((key, BY_RECORD[type(new)].name, text))
        if len(stale) + len(fresh) >= _MANY:
            _forget(connection, stale)
            _learn(connection, fresh)
            stale, fresh = [], []
    _forget(connection, stale)
    _learn(connection, fresh)


def rebuild(connection: Connection, kinds: tuple[Kind, ...]) -> None:
    """Make the index anew from the rows."""
    connection.execute(searchable.delete())
    connection.exec_driver_sql("INSERT INTO words(words) VALUES ('rebuild')")
    for kind in kinds:
        if kind.record in _TEXT:
            records = mapper.load(connection, kind)
            _learn(connection, [(each.id, kind.name, text) for each in records if (text := text_of(each))])


@dataclass(frozen=True, slots=True)
class Sought:
    """A word or a run of numbers, as the index is asked: each of `words`, or else a phone with `digits` in it."""

    words: tuple[str, ...]
    digits: str = ""

    @property
    def phone(self) -> str:
        """How the index is asked for the phone; empty where it cannot be one."""
        return f'"{_END}{self.digits}"*' if self.digits else ""

    @property
    def either(self) -> str:
        """How the index is asked for the words or the phone."""
        return f"({' AND '.join(self.words)}{f' OR {self.phone}' if self.phone else ''})"


def sought(text: str) -> list[Sought]:
    """What the index is asked for a text: all of it; its last word may be unfinished, numbers part of a phone."""
    parts = tokens(text)
    asked = [f'"{part}"' for part in parts[:-1]] + [f'"{part}"*' for part in parts[-1:]]
    found: list[Sought] = []
    for numeric, run in groupby(range(len(parts)), key=lambda place: parts[place].isdecimal()):
        places = list(run)
        if numeric:
            part = phones.part_of(parts[place] for place in places)
            found.append(Sought(tuple(asked[place] for place in places), part))
        else:
            found += [Sought((asked[place],)) for place in places]
    return found


def complete(connection: Connection, kinds: tuple[Kind, ...]) -> None:
    """Learn what a file of an older version did not search, and learn anew what is written otherwise today.

    What was known keeps its place, so that the newest is still found first.
    """
    held: dict[Id, tuple[int, str]] = {
        row.record: (row.place, row.text) for row in connection.execute(sa.select(searchable))
    }
    for kind in kinds:
        if kind.record not in _TEXT:
            continue
        wanted = {each.id: text for each in mapper.load(connection, kind) if (text := text_of(each))}
        _rewrite(
            connection,
            [(*held[key], text) for key, text in wanted.items() if key in held and held[key][1] != text],
        )
        _learn(connection, [(key, kind.name, text) for key, text in wanted.items() if key not in held])


def find(connection: Connection, words: str, *, limit: int = 20) -> list[tuple[str, Id]]:
    """The newest records in which every word occurs (the last one may be unfinished), as (kind, id)."""
    asked = sought(words)
    if not asked:
        return []
    common = [each for each in asked if each.digits and _is_common(connection, each.digits)]
    if not common:
        found = _matching(connection, [each.either for each in asked], limit)
    else:
        others = [each.either for each in asked if each not in common]
        found = _matching(connection, [word for each in asked for word in each.words], limit)
        found |= _called(connection, others, [each.digits for each in common], limit)
    return [found[place] for place in sorted(found, reverse=True)[:limit]]


_Found = dict[int, tuple[str, Id]]
"""Kind and id by place in the index."""


def _matching(connection: Connection, queries: Sequence[str], limit: int) -> _Found:
    """The newest that meet all of some queries to the index."""
    rows = connection.exec_driver_sql(_MATCH, (" AND ".join(queries), _NEWEST, limit)).all()
    return {place: (kind, Id(record)) for place, kind, record in rows}


def _is_common(connection: Connection, part: str) -> bool:
    """Whether so many phones bear a part, as a dialling code, that the index would gather half of the file for it."""
    newest = connection.exec_driver_sql(_PHONES, (_SAMPLE,)).scalars().all()
    return sum(phones.bears(phone, part) for phone in newest) * _RARE > _SAMPLE


def _called(connection: Connection, queries: Sequence[str], parts: Sequence[str], limit: int) -> _Found:
    """Contacts with phones that bear all of some parts that many bear: looked for one after the other, newest first."""
    if queries:
        within = [key for kind, key in _matching(connection, queries, _NEWEST).values() if kind == CONTACT.name]
        lines = connection.exec_driver_sql(_PHONES_OF % ", ".join("?" * len(within)), tuple(within))
    else:
        lines = connection.exec_driver_sql(_PHONES_FROM, (_WIDELY,))
    among = tuple(islice(_bearing(lines, parts), min(limit, _ENOUGH)))
    rows = connection.exec_driver_sql(_PLACES % ", ".join("?" * len(among)), among).all()
    return {place: (CONTACT.name, Id(record)) for place, record in rows}


def _bearing(lines: Iterable[Any], parts: Sequence[str]) -> Iterator[Id]:
    """Of (contact, phone), those contacts that have each part in one of their phones."""
    for key, own in groupby(lines, key=itemgetter(0)):
        numbers = [phones.digits(phone) for _, phone in own]
        if all(any(part in number for number in numbers) for part in parts):
            yield Id(key)


def differences(connection: Connection, kinds: tuple[Kind, ...]) -> int:
    """How many records the index does not find by their own text, for the check of a file."""
    held: dict[Id, str] = {
        row.record: row.text for row in connection.execute(sa.select(searchable.c.record, searchable.c.text))
    }
    wanted = {
        record.id: text
        for kind in kinds
        if kind.record in _TEXT
        for record in mapper.load(connection, kind)
        if (text := text_of(record))
    }
    unindexed: int = connection.exec_driver_sql(_UNINDEXED).scalar_one()
    return unindexed + sum(held.get(key) != text for key, text in wanted.items()) + len(held.keys() - wanted.keys())


def _written(record: Record) -> str:
    write = _TEXT.get(type(record))
    return write(record)[:_LONGEST] if write else ""


def _folded(text: str) -> str:
    if not text:
        return ""
    *numbers, rest = text.split(_PARTED)
    said = [word for number in numbers for word in phones.words_beside(number)]
    return " ".join([*fold(rest).split(), *said, *(_END + end for end in phones.ends(numbers))])


def _forget(connection: Connection, keys: Sequence[Id]) -> None:
    for start in range(0, len(keys), _STEP):
        step = tuple(keys[start : start + _STEP])
        among = f"record IN ({', '.join('?' * len(step))})"
        rows = connection.exec_driver_sql(f"SELECT place, text FROM searchable WHERE {among}", step).all()
        connection.exec_driver_sql(_FORGET, [(place, text) for place, text in rows])
        connection.exec_driver_sql(f"DELETE FROM searchable WHERE {among}", step)


def _rewrite(connection: Connection, rows: Sequence[tuple[int, str, str]]) -> None:
    """Put another text in places: (place, text before, text)."""
    if rows:
        connection.exec_driver_sql(_FORGET, [(place, before) for place, before, _ in rows])
        connection.exec_driver_sql(_REWRITE, [(text, place) for place, _, text in rows])
        connection.exec_driver_sql(_LEARN, [(place, text) for place, _, text in rows])


def _learn(connection: Connection, rows: Sequence[tuple[Id, str, str]]) -> None:
    if not rows:
        return
    newest: int | None = connection.exec_driver_sql("SELECT max(place) FROM searchable").scalar()
    places = range((newest or 0) + 1, (newest or 0) + 1 + len(rows))
    connection.exec_driver_sql(_KEEP, [(place, *row) for place, row in zip(places, rows, strict=True)])
    connection.exec_driver_sql(_LEARN, [(place, text) for place, (_, _, text) in zip(places, rows, strict=True)])
