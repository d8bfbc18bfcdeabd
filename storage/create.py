"""Make a new business file, or bring an old one up to date. Alembic is imported only for an old one."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import ExitStack, closing
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.business import Business
from storage import backup, bringing, mapper, search, standing
from storage.engine import APPLICATION_ID, SCHEMA, Store
from storage.gate import Admission
from storage.schema import BUSINESS, KINDS
from storage.tables import metadata

HEAD = "0006"
"""The newest migration; a new file is stamped with it."""

_STAMP = sa.Table(
    "alembic_version", sa.MetaData(), sa.Column("version_num", sa.String(32), primary_key=True, nullable=False)
)
_SCRIPTS = Path(__file__).parent / "migrations"


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


def up_to_date(path: Path, admission: Admission, stack: ExitStack) -> Path:
    """Bring a file of an older schema to this one and give the path to open.

    A file that is only read stays as it is: a copy is migrated, which goes when the stack is closed.
    Otherwise a checked backup is laid beside the file first.
    """
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
            backup.backup(
                store, _free_name(path.with_name(f"{path.stem} (before update from format {schema}){path.suffix}"))
            )
    migrate(path)
    return path


def migrate(path: Path, scripts: Path = _SCRIPTS, *, to: str = "head", schema: int = SCHEMA) -> None:
    """Bring a closed file to a newer schema, in one transaction."""
    from alembic import command
    from alembic.config import Config

    store = Store(path)
    try:
        with store.write() as connection:
            before: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            config = Config()
            config.set_main_option("script_location", str(scripts).replace("%", "%%"))
            config.attributes["connection"] = connection
            command.upgrade(config, to)
            if to == "head":
                if before < search.WRITTEN_SINCE:
                    search.complete(connection, KINDS)
                standing.count(connection)
                bringing.count(connection)
            connection.exec_driver_sql(f"PRAGMA user_version={schema}")
    finally:
        store.close()


def _free_name(path: Path) -> Path:
    candidate, number = path, 2
    while candidate.exists():
        candidate = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return candidate
