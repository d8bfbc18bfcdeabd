"""Statements that are written out, straight from the driver: for what is asked with every record and every page.

SQLAlchemy takes a quarter of a millisecond to look at each statement and its answer, the file a tenth of that; opening
a record asks some fifteen things. What comes back are values as they stand in the file: ids as bytes, days as text.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy.engine import Connection


def ask(connection: Connection, query: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """All rows of an answer, on the connection of a read or a change."""
    driver = connection.connection.driver_connection
    assert driver is not None
    found: list[tuple[Any, ...]] = driver.execute(query, values).fetchall()
    return found


def ask_one(connection: Connection, query: str, values: tuple[Any, ...] = ()) -> list[Any]:
    """The only column of all rows."""
    return [row[0] for row in ask(connection, query, values)]
