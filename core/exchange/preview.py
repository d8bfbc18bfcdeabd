"""What an import would do, row by row, so that the owner can look before anything happens."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.errors import Trouble
from core.exchange.foreign.drafts import RowDraft
from core.exchange.foreign.joining import FieldChange
from core.exchange.report import ImportReport, Rejection, Tally
from core.ids import Id


@dataclass(frozen=True, slots=True)
class Known:
    """Someone whom a row meets or may meet: in the business file (`contact`), or made by an earlier row of this import.

    `why` is a template that says what they have in common, empty for the one that is met.
    """

    name: str
    contact: Id | None = None
    file: str = ""
    row: int | str | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of a foreign file that comes in.

    `is_new`: something new comes of its person, or of its deal or cost where it has no person. `met` is who it
    matches, `by` what they have in common ("e-mail", "phone", "id"). `fills` are fields that change, from -> to;
    `kept` are fields in which the file says something else than what stays. `similar` are never joined.
    """

    number: int | str
    title: str
    draft: RowDraft
    is_new: bool
    met: Known | None = None
    by: tuple[str, ...] = ()
    fills: tuple[FieldChange, ...] = ()
    kept: tuple[FieldChange, ...] = ()
    similar: tuple[Known, ...] = ()


@dataclass(frozen=True, slots=True)
class SourcePreview:
    """One table of a foreign file, or a whole folder (whose rows are only counted).

    `path` is where it lies, `source` the program whose format it is: "own" for the owner's own list, "folder" for a
    folder. `trouble` says why it cannot be read; then nothing else is known. The rows of `new` and `matched` together
    are all that come in; `similar` are those of them with suggestions.
    """

    path: str
    source: str = ""
    table: str = ""
    sheet: str = ""
    encoding: str = ""
    trouble: Trouble | None = None
    tables: dict[str, Tally] = field(default_factory=dict)
    new: tuple[PreviewRow, ...] = ()
    matched: tuple[PreviewRow, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    problems: tuple[Rejection, ...] = ()
    custom_columns: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def similar(self) -> tuple[PreviewRow, ...]:
        """Rows that may be someone who is there already."""
        return tuple(row for row in (*self.new, *self.matched) if row.similar)


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do: source by source, and in all (`report` is that of a dry run)."""

    sources: tuple[SourcePreview, ...]
    report: ImportReport
