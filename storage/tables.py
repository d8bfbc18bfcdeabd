"""One SQLAlchemy table for each kind of record, made from its dataclass; and child tables for its lists of texts.

References are checked when a change is committed, not row by row, so that an undo may bring rows back in any order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from core.change import Record
from storage.fields import Field, Key, Whole, fields_of

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

external_id = sa.Table(
    "external_id",
    metadata,
    sa.Column("record", Key, primary_key=True),
    sa.Column("position", Whole, primary_key=True),
    sa.Column("value", sa.Text, nullable=False, index=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""What other programs call a record, as `tool:id`. It serves every kind, so it refers to none."""


@dataclass(frozen=True, eq=False)
class Kind:
    """A kind of record and where it is kept: one table, and one child table a list of texts."""

    name: str
    record: type[Record]
    fields: tuple[Field, ...]
    table: sa.Table
    lists: Mapping[str, sa.Table]
    derived: Mapping[str, Callable[[Any], str]]
    counted: frozenset[str]

    def field(self, name: str) -> Field:
        """The field of that name."""
        return next(field for field in self.fields if field.name == name)


def record_table(
    name: str,
    record: type[Record],
    *,
    refers: Mapping[str, str] | None = None,
    derived: Mapping[str, Callable[[Any], str]] | None = None,
    counted: Mapping[str, sa.types.TypeEngine[Any]] | None = None,
    indexes: tuple[tuple[str, ...], ...] = (),
    partial: Mapping[str, tuple[tuple[str, ...], str]] | None = None,
) -> Kind:
    """Make the tables of a kind of record.

    Args:
        name: of the table, of the kind in the change log.
        record: the dataclass.
        refers: field -> table that it points to. Every reference gets an index, if none of the others begins with it.
        derived: texts that are computed from a record whenever it is saved, for sorting and matching; never logged.
        counted: columns that follow from other records, see `storage.standing`; never logged.
        indexes: further indexes, each a tuple of columns.
        partial: indexes of some rows only: the rest of the name -> columns, and which rows.
    """
    refers = refers or {}
    all_fields = fields_of(record)
    columns: list[sa.Column[object]] = []
    for field in all_fields:
        if field.column is None:
            continue
        points = [_reference(refers[field.name])] if field.name in refers else []
        columns.append(
            sa.Column(
                field.name,
                field.column,
                *points,
                primary_key=field.name == "id",
                nullable=field.optional and field.name != "id",
                server_default="" if field.kind is str and not field.optional or field.kind is dict else None,
            )
        )
    columns.extend(sa.Column(column, sa.Text, nullable=False, server_default="") for column in derived or {})
    columns.extend(sa.Column(column, kept) for column, kept in (counted or {}).items())
    columns.insert(1, sa.Column("rev", Whole, nullable=False))
    table = sa.Table(name, metadata, *columns, sqlite_strict=True)
    begun = {index[0] for index in indexes}
    for reference in refers:
        if reference not in begun:
            sa.Index(f"ix_{name}_{reference}", table.c[reference])
    for index in indexes:
        sa.Index(f"ix_{name}_{'_'.join(index)}", *(table.c[column] for column in index))
    for rest, (index, rows) in (partial or {}).items():
        sa.Index(f"ix_{name}_{rest}", *(table.c[column] for column in index), sqlite_where=sa.text(rows))
    lists = {
        field.name: _list_table(name, field.name)
        for field in all_fields
        if field.column is None and field.name != "external_ids"
    }
    lists["external_ids"] = external_id
    return Kind(name, record, all_fields, table, lists, derived or {}, frozenset(counted or ()))


def _reference(target: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")


def _list_table(owner: str, field: str) -> sa.Table:
    return sa.Table(
        f"{owner}_{field}",
        metadata,
        sa.Column("record", Key, _reference(owner), primary_key=True),
        sa.Column("position", Whole, primary_key=True),
        sa.Column("value", sa.Text, nullable=False, index=True),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
