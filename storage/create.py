"""Make a new business file, or bring an old one up to date. Alembic is imported only for an old one."""

from __future__ import annotations

import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.exc import OperationalError

from core.business import Business
from core.progress import COPYING, SILENT, UPDATING, Cancelled, Progress
from storage import backup, bringing, mapper, search, standing
from storage.engine import APPLICATION_ID, SCHEMA, Store
from storage.gate import Admission
from storage.schema import BUSINESS, KINDS
from storage.tables import metadata

HEAD = "0008"
"""The newest migration; a new file is stamped with it."""

_ONE_AT_A_TIME = threading.Lock()
"""Alembic keeps what it works on in its module, so two old files that are looked at together would meet there."""

_STAMP = sa.Table(
    "alembic_version", sa.MetaData(), sa.Column("version_num", sa.String(32), primary_key=True, nullable=False)
)
_SCRIPTS = Path(__file__).parent / "migrations"

_STEPS = 200_000
"""Steps of SQLite's machine, a few milliseconds, between two questions whether to go on."""


def make_schema(connection: Connection) -> None:
    """Make all tables in an empty database and say which version they are."""
    metadata.create_all(connection)
    search.create(connection)
    _STAMP.create(connection)
    connection.execute(_STAMP.insert(), {"version_num": HEAD})


def new_file(path: Path, profile: Business) -> None:
    """Make a business file where nothing is yet; it appears whole or not at all."""
    backup.refuse_existing(path)
    with backup.draft_beside(path) as draft:
        with closing(sqlite3.connect(draft)) as connection:
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version={SCHEMA}")
        store = Store(draft)
        try:
            with store.write() as connection_:
                make_schema(connection_)
                mapper.insert(connection_, BUSINESS, [profile])
        finally:
            store.close()
        backup.publish(draft, path)


def up_to_date(path: Path, admission: Admission, stack: ExitStack, progress: Progress = SILENT) -> Path:
    """Bring a file of an older schema to this one and give the path to open.

    A file that is only read stays as it is: a copy is migrated, which goes when the stack is closed.
    Otherwise a checked backup is laid beside the file first.

    Raises:
        Cancelled: as told by `progress`; the file is as it was, and no backup lies beside it.
    """
    copy: Path | None = None
    progress.report(0, 0, COPYING)
    with closing(Store(path, read_only=True, immutable=admission.immutable)) as store:
        with store.read() as connection:
            schema = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if schema == SCHEMA:
            return path  # the same file is open here a second time, and was brought up to date by the first
        if admission.read_only:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="twohats-")))
            path = folder / path.name
            backup.backup(store, path)
        else:
            copy = _free_name(path.with_name(f"{path.stem} (before update from format {schema}){path.suffix}"))
            backup.backup(store, copy)
    try:
        progress.report(0, 0, UPDATING)
        migrate(path, progress=progress)
    except Cancelled:
        if copy is not None:
            copy.unlink()
        raise
    return path


def migrate(
    path: Path, scripts: Path = _SCRIPTS, *, to: str = "head", schema: int = SCHEMA, progress: Progress = SILENT
) -> None:
    """Bring a closed file to a newer schema, in one transaction, which `progress` may stop."""
    from alembic import command
    from alembic.config import Config

    store = Store(path)
    try:
        with store.write() as connection, _stoppable(connection, progress):
            before: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            config = Config()
            config.set_main_option("script_location", str(scripts).replace("%", "%%"))
            config.attributes["connection"] = connection
            with _ONE_AT_A_TIME:
                command.upgrade(config, to)
            if to == "head":
                if before < search.WRITTEN_SINCE:
                    search.complete(connection, KINDS)
                standing.count(connection)
                bringing.count(connection)
            connection.exec_driver_sql(f"PRAGMA user_version={schema}")
    finally:
        store.close()


@contextmanager
def _stoppable(connection: Connection, progress: Progress) -> Iterator[None]:
    """Ask now and then, while SQLite works, whether to go on.

    Raises:
        Cancelled: it was not wanted any more, whatever SQLite was doing.
    """
    driver: Any = connection.connection.driver_connection
    stopped = False

    def ask() -> bool:
        nonlocal stopped
        try:
            progress.report(0, 0)
        except Cancelled:
            stopped = True
        return stopped

    driver.set_progress_handler(ask, _STEPS)
    try:
        yield
    except OperationalError:
        if stopped:
            raise Cancelled from None
        raise
    finally:
        driver.set_progress_handler(None, _STEPS)


def _free_name(path: Path) -> Path:
    candidate, number = path, 2
    while candidate.exists():
        candidate = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return candidate
