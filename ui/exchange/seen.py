"""What the window shows of a file before anything is kept: plain values, whoever read the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.exchange.report import Rejection, Tally

if TYPE_CHECKING:
    from core.exchange.foreign.own import Recipe


@dataclass(frozen=True, slots=True)
class Fill:
    """One field of a record that is there: what it says now, and what it will say. Texts as the owner reads them."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RowSeen:
    """One row that comes in.

    `who` is what the row is called, `reach` how to reach them, `says` what else comes with it in a few words.
    `there` is the record that it met and `fills` what changes in it; `alike` someone it may be, and `why`.
    """

    number: int | str
    who: str
    reach: str = ""
    says: str = ""
    there: str = ""
    fills: tuple[Fill, ...] = ()
    alike: str = ""
    why: str = ""

    @property
    def id(self) -> int | str:
        """What keeps the row chosen while the list is read anew."""
        return self.number


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several: the name that is kept, and what it is called."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class CellSeen:
    """A cell of a list: what stands there, and how it will be read; `wrong` says why it was not understood."""

    raw: str
    read: str = ""
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class ColumnSeen:
    """A column of the owner's own list; `target` is the name of what it means, `left_out` whether it stays away."""

    title: str
    letter: str
    target: str
    cells: tuple[CellSeen, ...] = ()
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Something the whole file leaves open, such as which number of 03/04/2026 is the month."""

    name: str
    words: str
    choices: tuple[Choice, ...]
    answer: str
    sure: bool = False
    """Whether the cells themselves say it; then nobody is asked."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """How the owner's own list is understood."""

    columns: tuple[ColumnSeen, ...]
    targets: tuple[Choice, ...]
    meaning: Question
    questions: tuple[Question, ...] = ()
    header: str = ""
    """Where the headings stand, in words."""
    remembered: bool = False
    """Whether it is as it was the last time such a list came."""


@dataclass(frozen=True, slots=True)
class Letters:
    """How the bytes of a text file are read as letters: the choice made, all choices, and some text to judge by."""

    encoding: str
    choices: tuple[Choice, ...]
    sample: str = ""


@dataclass(frozen=True, slots=True)
class FileSeen:
    """One file as it would come in; `trouble` is a sentence where it cannot, and all else is empty then.

    `sheet` is named where a workbook brings several; `source` is the program that it was recognised as, empty for
    an own list; `table` what its rows chiefly are. `tallies` count the rows by table.
    """

    path: Path
    sheet: str = ""
    source: str = ""
    table: str = "contacts"
    tallies: tuple[tuple[str, Tally], ...] = ()
    new: Sequence[RowSeen] = ()
    matched: Sequence[RowSeen] = ()
    alike: Sequence[RowSeen] = ()
    rejected: Sequence[Rejection] = ()
    problems: Sequence[Rejection] = ()
    custom: tuple[str, ...] = ()
    letters: Letters | None = None
    mapping: Mapping | None = None
    recipe: Recipe | None = None
    """How the columns of an own list are read, with all that was said of them."""
    trouble: str = ""
    can_be_own: bool = False
    """Whether the owner may say what its columns are, although it was recognised."""
    chosen_own: bool = False
    """Whether they do so."""

    @property
    def name(self) -> str:
        """What the file is called; with its sheet, where several come in."""
        return f"{self.path.name} · {self.sheet}" if self.sheet else self.path.name

    @property
    def key(self) -> tuple[Path, str]:
        """What tells it from all others."""
        return self.path, self.sheet

    @property
    def holds_anything(self) -> bool:
        """Whether there is a row in it that anything can be said of."""
        return bool(self.tally.read - self.tally.skipped or any(tally.read for _, tally in self.tallies[1:]))

    @property
    def tally(self) -> Tally:
        """The rows of what the file chiefly holds."""
        return dict(self.tallies).get(self.table, Tally())
