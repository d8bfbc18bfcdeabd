"""Find records by the words in them, in any script, newest first.

FTS5 over folded text (see `core.folding`). The folded text of each record lies in an ordinary table that the
index points to; a record that is changed moves to the end of it, so that descending rowids mean newest first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

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
from storage.schema import BY_RECORD
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
    "SELECT s.kind, s.record FROM "
    "(SELECT rowid AS place FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?) AS hit "
    "JOIN searchable AS s ON s.place = hit.place ORDER BY hit.place DESC LIMIT ?"
)

# A long text is found by its beginning; notes of a whole page would double the file.
_LONGEST = 2_000
_NEWEST = 1_000
_STEP = 500
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
    query = " AND ".join(
        f"({' AND '.join(each.words)}{f' OR {each.phone}' if each.phone else ''})" for each in sought(words)
    )
    if not query:
        return []
    return [(row[0], Id(row[1])) for row in connection.exec_driver_sql(_MATCH, (query, _NEWEST, limit)).all()]


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
    *numbers, _ = text.split(_PARTED)
    return " ".join([*fold(text).split(), *(_END + end for end in phones.ends(numbers))])


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
