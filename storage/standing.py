"""How things stand with each contact, kept in its row: what they bought, how satisfied they were, the last touch.

Lists show and order these for 100,000 contacts, too many to ask leads, deals and activities about each time. So the
change that touches those brings the rows of their contacts up to date, in its own transaction. Nothing of this is in
the log, since all of it follows from records that are: an undo counts anew. What came in counts as a gain, so that an
import does not read back what it wrote; what was altered or removed is counted from the start.

The contact of an activity is its own, else its lead's, else its deal's; that of a deal its own, else its lead's; that
of a score its own, else its deal's. Notes and tasks are no touch, since the contact takes no part in them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, compress
from typing import Any

from sqlalchemy.engine import Connection

from core.activities import CONTACTING, Activity
from core.change import Record
from core.deals import Deal, Outcome
from core.ids import Id
from core.leads import Lead
from core.scores import Score

Side = Mapping[Id, Record | None]
"""Records by id, as they were before a change or are after it; none for one that is not there."""

_MET = f"a.kind IN ({', '.join(repr(str(kind)) for kind in sorted(CONTACTING))})"

# What names no contact itself has indexes of its own, which are all but empty in most files.
_ALONE = {
    "deal": "deal INDEXED BY ix_deal_of_lead_alone WHERE contact_id IS NULL",
    "of lead": "activity INDEXED BY ix_activity_of_lead_alone WHERE contact_id IS NULL",
    "of deal": "activity INDEXED BY ix_activity_of_deal_alone WHERE contact_id IS NULL AND lead_id IS NULL",
}

# Every way from a contact, with what has to be there for it to lead anywhere. Each is told to the last index: without
# that, SQLite goes through all deals that were won, or all scores without a contact, once for each contact.
_OWN_DEALS = "FROM deal d WHERE d.contact_id = contact.id AND +d.outcome = 'won'"
_LEAD_DEAL = "FROM lead l CROSS JOIN deal d INDEXED BY ix_deal_of_lead_alone ON d.lead_id = l.id"
_DEALS_OF_LEADS = f"{_LEAD_DEAL} WHERE l.contact_id = contact.id AND d.contact_id IS NULL AND +d.outcome = 'won'"
_OF_DEAL = "CROSS JOIN activity a INDEXED BY ix_activity_of_deal_alone ON a.deal_id = d.id"
_NOBODY = f"a.contact_id IS NULL AND a.lead_id IS NULL AND {_MET}"

Ways = tuple[tuple[str, str], ...]
_WON: Ways = (
    ("", f"SELECT d.value, d.closed_on {_OWN_DEALS}"),
    ("deal", f"SELECT d.value, d.closed_on {_DEALS_OF_LEADS}"),
)
_SAID: Ways = (
    ("", "SELECT s.score FROM score s WHERE s.contact_id = contact.id"),
    (
        "",
        "SELECT s.score FROM deal d CROSS JOIN score s ON s.deal_id = d.id "
        "WHERE d.contact_id = contact.id AND +s.contact_id IS NULL",
    ),
    (
        "deal",
        f"SELECT s.score {_LEAD_DEAL} CROSS JOIN score s ON s.deal_id = d.id "
        "WHERE l.contact_id = contact.id AND d.contact_id IS NULL AND +s.contact_id IS NULL",
    ),
)
_TOUCHED: Ways = (
    ("", f"SELECT max(a.done_on) AS day FROM activity a WHERE a.contact_id = contact.id AND {_MET}"),
    ("", "SELECT max(l.received_on) FROM lead l WHERE l.contact_id = contact.id"),
    ("", f"SELECT max(d.closed_on) {_OWN_DEALS}"),
    (
        "of lead",
        "SELECT max(a.done_on) FROM lead l "
        "CROSS JOIN activity a INDEXED BY ix_activity_of_lead_alone ON a.lead_id = l.id "
        f"WHERE l.contact_id = contact.id AND a.contact_id IS NULL AND {_MET}",
    ),
    ("of deal", f"SELECT max(a.done_on) FROM deal d {_OF_DEAL} WHERE d.contact_id = contact.id AND {_NOBODY}"),
    ("deal", f"SELECT max(d.closed_on) {_DEALS_OF_LEADS}"),
    (
        "of deal",
        f"SELECT max(a.done_on) {_LEAD_DEAL} {_OF_DEAL} "
        f"WHERE l.contact_id = contact.id AND d.contact_id IS NULL AND {_NOBODY}",
    ),
)
_COUNTED = (
    ("(won_count, won_value, won_on)", "nullif(count(*), 0), sum(value), max(closed_on)", _WON),
    ("(score_count, score_total)", "nullif(count(*), 0), sum(score)", _SAID),
    ("touched_on", "max(day)", _TOUCHED),
)

_BOUGHT_MORE = (
    "UPDATE contact SET won_count = coalesce(won_count, 0) + ?1, won_value = coalesce(won_value + ?2, won_value, ?2), "
    "won_on = max(coalesce(won_on, ?3), coalesce(?3, won_on)) WHERE id = ?4"
)
_SAID_MORE = (
    "UPDATE contact SET score_count = coalesce(score_count, 0) + ?1, score_total = coalesce(score_total, 0) + ?2 "
    "WHERE id = ?3"
)
_TOUCHED_MORE = "UPDATE contact SET touched_on = max(coalesce(touched_on, ?1), ?1) WHERE id = ?2"

_STEP = 500

_TELLING: dict[type[Record], Callable[[Any], tuple[object, ...]]] = {
    Activity: lambda each: (each.contact_id, each.lead_id, each.deal_id, each.kind, each.done_on),
    Lead: lambda each: (each.contact_id, each.received_on),
    Deal: lambda each: (each.contact_id, each.lead_id, each.outcome, each.value, each.closed_on),
    Score: lambda each: (each.contact_id, each.deal_id, each.score),
}
"""What of a record tells how things stand with its contact."""


def follow(connection: Connection, before: Side, now: Side) -> None:
    """Bring the contacts up to date of whom a change touched anything; after its rows are written."""
    came: list[Record] = []
    altered: list[tuple[Record, Record | None]] = []
    for key, old in before.items():
        new = now[key]
        record = new or old
        telling = None if record is None or new is old else _TELLING.get(type(record))
        if telling is None:
            continue
        if old is None and new is not None:
            came.append(new)
        elif old is not None and (new is None or telling(new) != telling(old)):
            altered.append((old, new))
    if not came and not altered:
        return
    parents = _Parents(connection, before, now, chain(came, (each for pair in altered for each in pair if each)))
    again = {parents.contact(each, side) for old, new in altered for each, side in ((old, before), (new, now)) if each}
    again -= {None}
    # What a contact took along, and what came back with it, needs no counting.
    count(connection, [key for key in again if key is not None and now.get(key, True) is not None])
    _add(connection, _gains(came, parents, now, again))


def count(connection: Connection, keys: Sequence[Id] | None = None) -> None:
    """Count some contacts from the start, or all of them."""
    if keys is not None and not keys:
        return
    counting = ", ".join(f"{columns} = ({query})" for columns, query in _counted(connection))
    if keys is None:
        connection.exec_driver_sql(f"UPDATE contact SET {counting}")
        return
    for start in range(0, len(keys), _STEP):
        step = tuple(keys[start : start + _STEP])
        among = f"id IN ({', '.join('?' * len(step))})"
        connection.exec_driver_sql(f"UPDATE contact SET {counting} WHERE {among}", step)


def differences(connection: Connection) -> int:
    """How many contacts are not as their leads, deals, activities and scores say, for the check of a file."""
    differing = " OR ".join(f"{columns} IS NOT ({query})" for columns, query in _counted(connection))
    found: int = connection.exec_driver_sql(f"SELECT count(*) FROM contact WHERE {differing}").scalar_one()
    return found


def _counted(connection: Connection) -> Iterator[tuple[str, str]]:
    """Columns, and the query that counts them for a contact, by the ways that lead anywhere in this file."""
    asked = ", ".join(f"EXISTS (SELECT 1 FROM {each})" for each in _ALONE.values())
    there = {"", *compress(_ALONE, connection.exec_driver_sql(f"SELECT {asked}").one())}
    for columns, sums, ways in _COUNTED:
        yield columns, f"SELECT {sums} FROM ({' UNION ALL '.join(way for needs, way in ways if needs in there)})"


@dataclass(slots=True)
class _Gain:
    """What came in of one contact."""

    won: list[Deal] = field(default_factory=list)
    scores: list[int] = field(default_factory=list)
    touched_on: str = ""


def _gains(came: Iterable[Record], parents: _Parents, now: Side, counted: set[Id | None]) -> dict[Id, _Gain]:
    gains: dict[Id, _Gain] = {}
    for each in came:
        who = parents.contact(each, now)
        if who is None or who in counted:
            continue
        gain = gains.get(who)
        if gain is None:
            gain = gains[who] = _Gain()
        day = None
        if isinstance(each, Lead):
            day = each.received_on
        elif isinstance(each, Activity):
            day = each.done_on if each.kind in CONTACTING else None
        elif isinstance(each, Score):
            gain.scores.append(each.score)
        elif isinstance(each, Deal) and each.outcome == Outcome.WON:
            gain.won.append(each)
            day = each.closed_on
        if day is not None:
            gain.touched_on = max(gain.touched_on, day.isoformat())
    return gains


def _add(connection: Connection, gains: Mapping[Id, _Gain]) -> None:
    bought = [(*_bought(gain.won), key) for key, gain in gains.items() if gain.won]
    said = [(len(gain.scores), sum(gain.scores), key) for key, gain in gains.items() if gain.scores]
    touched = [(gain.touched_on, key) for key, gain in gains.items() if gain.touched_on]
    for statement, rows in ((_BOUGHT_MORE, bought), (_SAID_MORE, said), (_TOUCHED_MORE, touched)):
        if rows:
            connection.exec_driver_sql(statement, rows)


def _bought(won: Sequence[Deal]) -> tuple[int, int | None, str | None]:
    values = [deal.value for deal in won if deal.value is not None]
    last = max((deal.closed_on.isoformat() for deal in won if deal.closed_on), default=None)
    return len(won), sum(values) if values else None, last


class _Parents:
    """Whose a record is, where it does not say so itself: by its lead or deal, as the change knows it or the file."""

    def __init__(self, connection: Connection, before: Side, now: Side, records: Iterable[Record]) -> None:
        orphans = [each for each in records if getattr(each, "contact_id", None) is None]
        self._deals: dict[Id, tuple[Id | None, Id | None]] = {}
        self._leads: dict[Id, Id] = {}
        unknown = _unknown("deal_id", orphans, before, now)
        for row in _few(connection, "SELECT id, contact_id, lead_id FROM deal WHERE id IN", unknown):
            self._deals[row[0]] = row[1], row[2]
        leads = set(_unknown("lead_id", orphans, before, now))
        through = chain((lead for _, lead in self._deals.values()), _leads_of_deals(orphans, before, now))
        leads |= {key for key in through if key is not None and key not in now}
        for row in _few(connection, "SELECT id, contact_id FROM lead WHERE id IN", list(leads)):
            self._leads[row[0]] = row[1]

    def contact(self, record: Record, side: Side) -> Id | None:
        """The contact of a record on one side of the change."""
        own: Id | None = getattr(record, "contact_id", None)
        if own is not None:
            return own
        lead_id, deal_id = getattr(record, "lead_id", None), getattr(record, "deal_id", None)
        if lead_id is not None:
            return self._of_lead(lead_id, side)
        if deal_id is None:
            return None
        deal = side.get(deal_id)
        if isinstance(deal, Deal):
            return self.contact(deal, side)
        contact_id, lead_id = self._deals.get(deal_id, (None, None))
        return contact_id or (self._of_lead(lead_id, side) if lead_id else None)

    def _of_lead(self, key: Id, side: Side) -> Id | None:
        lead = side.get(key)
        return lead.contact_id if isinstance(lead, Lead) else self._leads.get(key)


def _unknown(name: str, orphans: Sequence[Record], before: Side, now: Side) -> list[Id]:
    wanted = {getattr(each, name, None) for each in orphans} - {None}
    return [key for key in wanted if key is not None and key not in before and key not in now]


def _leads_of_deals(orphans: Sequence[Record], before: Side, now: Side) -> Iterator[Id | None]:
    for key in {getattr(each, "deal_id", None) for each in orphans} - {None}:
        for side in (before, now):
            deal = side.get(key) if key else None
            if isinstance(deal, Deal) and deal.contact_id is None:
                yield deal.lead_id


def _few(connection: Connection, query: str, keys: Sequence[Id]) -> Iterator[Any]:
    for start in range(0, len(keys), _STEP):
        step = tuple(keys[start : start + _STEP])
        yield from connection.exec_driver_sql(f"{query} ({', '.join('?' * len(step))})", step).all()
