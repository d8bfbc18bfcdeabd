"""Connections to one business file: one writer, some readers, and the settings that keep it whole.

Journal DELETE with synchronous EXTRA: one file, which survives power cuts, copies and sticks. The writer takes its
lock when a transaction begins, so no lock is ever upgraded half way. Readers never hold a transaction open.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.pool import QueuePool

from core.errors import Busy, WorldTrouble, words
from core.folding import fold, holds
from storage import troubles

APPLICATION_ID = 0x54574F48  # "TWOH"
SCHEMA = 8
OLDEST_SQLITE = (3, 37, 0)  # STRICT tables

_COMMON = ("foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0")
_WRITER = (*_COMMON, "cache_size=-8000", "synchronous=EXTRA", "fullfsync=ON")
_READER = (*_COMMON, "query_only=ON", "cache_size=-1000")
"""A small cache for those who read: the system keeps the pages of the file as well, and once is enough."""

PATIENT = 15.0
"""Seconds to wait for someone else's lock, off the window's thread."""

HURRIED = 0.05
"""Seconds that the window's thread may wait; then it keeps the old rows."""

RESTING = 0.1
"""Seconds after such a wait in which it does not wait once more: ten lists of a page would wait ten times."""


class Closed(WorldTrouble):
    """The file was closed before the step began, so nothing was read or written."""


class Store:
    """The open file. Threads may share it; each use takes a connection and gives it back."""

    def __init__(self, path: Path, *, read_only: bool = False, immutable: bool = False) -> None:
        """Prepare connections; nothing is opened before the first use.

        Args:
            path: an existing file that has passed the gate.
            read_only: never write a byte.
            immutable: read without locks, for files that nobody can write (see the gate).
        """
        self.path = path
        self.read_only = read_only
        mode = "mode=ro&immutable=1" if immutable else "mode=ro" if read_only else "mode=rw"
        self._uri = f"{path.absolute().as_uri()}?{mode}"
        self._writer = None if read_only else self._engine(_WRITER, PATIENT, size=1, writes=True)
        self._patient = self._engine(_READER, PATIENT, size=4)
        self._hurried = self._engine(_READER, HURRIED, size=2)
        self._hurried_threads: set[int] = set()
        self._waits_from = 0.0
        self._here = threading.local()
        self._idle = threading.Condition()
        self._in_use = 0
        self._closed = False

    def hurry(self) -> None:
        """From now on reads on this thread wait at most `HURRIED`; the window calls it for its own thread."""
        self._hurried_threads.add(threading.get_ident())

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection on which all reads of the block see one state of the file; fetch results inside the block.

        A read within a read of the same thread is part of it: the same connection, the same state.
        """
        around: Connection | None = getattr(self._here, "connection", None)
        if around is not None:
            yield around
            return
        hurried = threading.get_ident() in self._hurried_threads
        try:
            with self._reading(self._hurried if hurried else self._patient) as connection:
                if hurried:
                    self._set_patience(connection)
                self._here.connection = connection
                try:
                    yield connection
                finally:
                    self._here.connection = None
            if hurried:
                self._waits_from = 0.0  # whoever saved is done
        except Busy:
            if hurried and time.monotonic() >= self._waits_from:
                self._waits_from = time.monotonic() + RESTING
            raise

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """As `read`, but patient on any thread; for reports, off the window's thread."""
        with self._reading(self._patient) as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction: committed at the end, rolled back on any error."""
        if self._writer is None:
            raise WorldTrouble(
                words("“{file}” is open for reading only, so nothing can be changed in it."), file=self.path.name
            )
        with self._used(), troubles.told(self.path), self._writer.begin() as connection:
            yield connection

    def raw(self, patience: float | None = None) -> sqlite3.Connection:
        """A reading connection of the driver itself, for the backup interface and for watching `data_version`.

        It is set up patiently, for its first look at the file has to wait for whoever is writing; `patience` is for
        what follows.
        """
        connection = sqlite3.connect(
            self._uri, uri=True, timeout=PATIENT, isolation_level=None, check_same_thread=False
        )
        for pragma in _READER:
            connection.execute(f"PRAGMA {pragma}")
        if patience is not None:
            connection.execute(f"PRAGMA busy_timeout={int(patience * 1000)}")
        return connection

    def close(self) -> None:
        """Wait for reads and changes under way on other threads, then give all connections back to the system."""
        with self._idle:
            self._closed = True
            self._idle.wait_for(lambda: self._in_use == 0)
        for engine in (self._writer, self._patient, self._hurried):
            if engine is not None:
                engine.dispose()

    @contextmanager
    def _reading(self, engine: Engine) -> Iterator[Connection]:
        with self._used(), troubles.told(self.path), engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            try:
                yield connection
            finally:
                connection.exec_driver_sql("ROLLBACK")

    def _set_patience(self, connection: Connection) -> None:
        """Let the window's thread wait once for whoever is saving, and not again for each of its next questions."""
        patience = int(HURRIED * 1000) if time.monotonic() >= self._waits_from else 0
        if connection.info.get("patience", int(HURRIED * 1000)) != patience:
            connection.exec_driver_sql(f"PRAGMA busy_timeout={patience}")
            connection.info["patience"] = patience

    @contextmanager
    def _used(self) -> Iterator[None]:
        with self._idle:
            if self._closed:
                raise Closed(words("“{file}” was closed meanwhile."), file=self.path.name)
            self._in_use += 1
        try:
            yield
        finally:
            with self._idle:
                self._in_use -= 1
                self._idle.notify_all()

    def _engine(self, pragmas: tuple[str, ...], patience: float, *, size: int, writes: bool = False) -> Engine:
        def connect() -> sqlite3.Connection:
            return sqlite3.connect(self._uri, uri=True, timeout=patience, isolation_level=None, check_same_thread=False)

        engine = sa.create_engine(
            "sqlite://",
            creator=connect,
            poolclass=QueuePool,
            pool_size=size,
            max_overflow=0 if writes else 8,
            pool_timeout=60,
            **({} if writes else {"isolation_level": "AUTOCOMMIT", "pool_reset_on_return": None}),
        )

        @event.listens_for(engine, "connect")
        def set_up(connection: sqlite3.Connection, _record: object) -> None:
            for pragma in pragmas:
                connection.execute(f"PRAGMA {pragma}")
            # For questions only: nothing in the file is built on them, so any program can still read it.
            connection.create_function("folded", 1, lambda text: text and fold(text), deterministic=True)
            connection.create_function("holds", 2, holds, deterministic=True)

        if writes:

            @event.listens_for(engine, "begin")
            def begin(connection: Connection) -> None:
                connection.exec_driver_sql("BEGIN IMMEDIATE")

        return engine


def sqlite_is_new_enough() -> bool:
    """Whether the SQLite of this Python knows what the file needs."""
    return sqlite3.sqlite_version_info >= OLDEST_SQLITE
