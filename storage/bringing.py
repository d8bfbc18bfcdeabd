"""What each promotion has brought, kept in its row: how many leads came of it, how many of those bought.

A list of promotions asks that of every lead of the file, which takes long with 100,000 of them, each time the page is
looked at after a change. So the change that touches leads or deals counts anew for the promotions they are of, in its
own transaction; as with `storage.standing` nothing of it is in the log. A lead bought where it has a won deal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy.engine import Connection

from core.change import Record
from core.deals import Deal, Outcome
from core.ids import Id
from core.leads import Lead
from storage.standing import Side

_LEADS = "SELECT nullif(count(*), 0) FROM lead l WHERE l.promotion_id = promotion.id"
_BOUGHT = f"{_LEADS} AND EXISTS (SELECT 1 FROM deal d WHERE d.lead_id = l.id AND d.outcome = 'won')"

_STEP = 500
_MANY = 5_000
"""So many leads with other deals, and all promotions are counted: asking whose they are would take longer."""


def follow(connection: Connection, before: Side, now: Side) -> None:
    """Bring the promotions up to date that a change brought or took leads or sales; after its rows are written."""
    came: set[Id | None] = set()
    bought: set[Id | None] = set()
    sold: set[Id | None] = set()
    for key, old in before.items():
        new = now[key]
        if new is old:
            continue
        if isinstance(new or old, Lead):
            was, is_ = _promotion(old), _promotion(new)
            if was != is_:
                came |= {was, is_}
            if old is not None and was != is_:  # a new lead has only deals that are new as well
                bought |= {was, is_}
        elif isinstance(new or old, Deal) and _sale(old) != _sale(new):
            sold |= {_sale(old), _sale(new)}
    sold -= {None}
    if len(sold) > _MANY:
        count(connection)
        return
    bought |= set(_promotions_of(connection, sold, before, now))
    _count(connection, "lead_count", _LEADS, came)
    _count(connection, "bought_count", _BOUGHT, bought)


def count(connection: Connection) -> None:
    """Count for all promotions from the start."""
    connection.exec_driver_sql(f"UPDATE promotion SET lead_count = ({_LEADS}), bought_count = ({_BOUGHT})")


def differences(connection: Connection) -> int:
    """How many promotions are not as their leads and deals say, for the check of a file."""
    differing = f"lead_count IS NOT ({_LEADS}) OR bought_count IS NOT ({_BOUGHT})"
    found: int = connection.exec_driver_sql(f"SELECT count(*) FROM promotion WHERE {differing}").scalar_one()
    return found


def _promotion(record: Record | None) -> Id | None:
    return record.promotion_id if isinstance(record, Lead) else None


def _sale(record: Record | None) -> Id | None:
    """The lead that a won deal came of."""
    return record.lead_id if isinstance(record, Deal) and record.outcome == Outcome.WON else None


def _promotions_of(connection: Connection, leads: Iterable[Id | None], before: Side, now: Side) -> Iterator[Id | None]:
    elsewhere: list[Id] = []
    for key in leads:
        if key is None:
            continue
        if key in now:
            yield _promotion(before[key])
            yield _promotion(now[key])
        else:
            elsewhere.append(key)
    for start in range(0, len(elsewhere), _STEP):
        step = tuple(elsewhere[start : start + _STEP])
        query = f"SELECT DISTINCT promotion_id FROM lead WHERE id IN ({', '.join('?' * len(step))})"
        yield from connection.exec_driver_sql(query, step).scalars()


def _count(connection: Connection, column: str, query: str, keys: set[Id | None]) -> None:
    wanted: Sequence[Id] = [key for key in keys if key is not None]
    for start in range(0, len(wanted), _STEP):
        step = tuple(wanted[start : start + _STEP])
        among = f"id IN ({', '.join('?' * len(step))})"
        connection.exec_driver_sql(f"UPDATE promotion SET {column} = ({query}) WHERE {among}", step)
