"""What we rely on below our own code; each once broke, or would break, a shop."""

from __future__ import annotations

import sqlite3
import sys

import pytest
from PySide6.QtCore import QObject, Signal

CALLS = 1000
TOLERANCE = CALLS // 2


class Bell(QObject):
    rung = Signal()


@pytest.mark.parametrize("constant", [None, True], ids=repr)
def test_qt_calls_do_not_use_up_the_references_of_a_constant(constant: object) -> None:
    """PySide6 6.12 gave one away with each call on Python 3.11; after some thousands the process aborts."""
    thing, bell = QObject(), Bell()
    before = sys.getrefcount(constant)

    for _ in range(CALLS):
        thing.setObjectName("a")
        bell.rung.emit()

    assert before - sys.getrefcount(constant) < TOLERANCE


def test_sqlite_knows_strict_tables() -> None:
    """STRICT came with 3.37: a number column refuses text."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE shelf (price INTEGER NOT NULL) STRICT")

    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("INSERT INTO shelf VALUES ('cheap')")

    connection.close()
    assert sqlite3.sqlite_version_info >= (3, 37)


def test_sqlite_searches_full_text() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')")
    connection.execute("INSERT INTO words VALUES ('Zoë')")

    found = connection.execute("SELECT count(*) FROM words WHERE words MATCH 'zoe'").fetchone()

    connection.close()
    assert found == (1,)
