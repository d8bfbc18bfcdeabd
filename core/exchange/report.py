"""What an import did, or would do."""

from __future__ import annotations

from dataclasses import asdict, astuple, dataclass, field
from typing import Any

from core import ids
from core.ids import Id


@dataclass(slots=True)
class Tally:
    """Rows of one file: read = added + matched + rejected + skipped; `updated` are among the matched."""

    read: int = 0
    added: int = 0
    matched: int = 0
    updated: int = 0
    rejected: int = 0
    skipped: int = 0

    def __add__(self, other: Tally) -> Tally:
        """The rows of both."""
        return Tally(*(mine + theirs for mine, theirs in zip(astuple(self), astuple(other), strict=True)))


@dataclass(frozen=True, slots=True)
class Rejection:
    """A row that was not taken, and why. `column` and `value` are none where the whole row is meant.

    `row` counts as a spreadsheet does: the header is row 1. The reason is a template and its values, so that the
    window can translate it.
    """

    file: str
    row: int | str
    column: str | None
    value: str | None
    template: str
    values: dict[str, object] = field(default_factory=dict)

    @property
    def reason(self) -> str:
        """The reason in English."""
        return self.template.format(**self.values)


@dataclass(frozen=True, slots=True)
class RejectedRows:
    """The rejected rows of one file as they stand there, the last cell says why; `ours` is the folder format."""

    file: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sheet: str = ""
    ours: bool = False


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The whole story of one import; `change` is none where nothing changed.

    Not in its JSON form: `rejected_rows`, which "save the rejected rows" writes, and `nothing_in`, the files that
    brought nothing, each with the reason (a template).
    """

    dry_run: bool
    change: Id | None
    tables: dict[str, Tally]
    rejected: tuple[Rejection, ...] = ()
    problems: tuple[Rejection, ...] = ()
    custom_columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    unknown_files: tuple[str, ...] = ()
    rejected_rows: tuple[RejectedRows, ...] = ()
    nothing_in: tuple[tuple[str, str], ...] = ()

    def as_json(self, file: str) -> dict[str, Any]:
        """The form that FIGURES gives it."""
        return {
            "file": file,
            "dry_run": self.dry_run,
            "change": None if self.change is None else ids.text(self.change),
            "tables": {name: asdict(tally) for name, tally in self.tables.items()},
            "rejected": [_told(each) for each in self.rejected],
            "problems": [_told(each) for each in self.problems],
            "custom_columns": {name: list(columns) for name, columns in self.custom_columns.items()},
            "unknown_files": list(self.unknown_files),
        }


def _told(each: Rejection) -> dict[str, Any]:
    return {
        "file": each.file,
        "row": each.row,
        "column": each.column,
        "value": each.value,
        "reason": each.reason,
    }
