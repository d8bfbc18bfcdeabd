"""One row of an own table under its recipe."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from core.exchange.foreign.drafts import OF_A_ROW, Custom, Setting
from core.exchange.foreign.grid import Value
from core.exchange.foreign.own.recipe import Recipe
from core.exchange.foreign.own.sheet import Sheet
from core.exchange.foreign.own.targets import DAYS, MATTERS, WHO, Target
from core.exchange.foreign.own.texts import NO_AMOUNT, NO_DAY
from core.exchange.foreign.values import amount_note, as_text, is_empty, read_amount, read_day
from core.exchange.report import Rejection
from core.money import Minor


class Columns:
    """Which columns hold what: the recipe, turned round once for all rows; and what was told of the rows so far."""

    def __init__(self, sheet: Sheet, recipe: Recipe, setting: Setting) -> None:
        """Lay out a table under its recipe; its `targets` are as many as the table has columns."""
        self.sheet = sheet
        self.recipe = recipe
        self.setting = setting
        self.of: dict[Target, tuple[int, ...]] = {
            target: recipe.columns(target) for target in dict.fromkeys(recipe.targets)
        }
        # What no total has: a day, an e-mail, a phone; and where its word may stand instead of a name.
        self.telling = frozenset(recipe.columns(*(DAYS - {Target.DAY}), Target.EMAIL, Target.PHONE))
        self.naming = frozenset(recipe.columns(*WHO)) - self.telling
        self.first = {target: places[0] for target, places in self.of.items()}
        self.kept = [(index, sheet.names[index]) for index in self.of.get(Target.KEEP, ())]
        self.problems: list[Rejection] = []
        self.of_all: list[Rejection] = []
        self.rejected: list[Rejection] = []
        self._seen: Counter[bytes] = Counter()
        self._start = sha256("\x1f".join(sheet.titles).encode())

    def tell_once(self, template: str, **values: object) -> None:
        """Tell something of all rows, at the heading."""
        sheet = self.sheet
        row = sheet.grid.number(sheet.first if sheet.header is None else sheet.header)
        told = Rejection(sheet.grid.file, row, None, None, template, values)
        if told not in self.of_all:
            self.of_all.append(told)

    def identity(self, cells: Sequence[Value]) -> Callable[[str], str]:
        """What a row is called for good: `sheet:` and 16 hex digits, one for each kind of record made of it.

        It is a hash of the headings and the row's cells; rows that are the same are counted.
        """
        texts = [as_text(cell) for cell in cells[: self.sheet.width]]
        while texts and not texts[-1]:
            texts.pop()
        said = self._start.copy()
        said.update(("\x1e" + "\x1f".join(texts)).encode("utf-8", "surrogatepass"))
        row = said.digest()
        self._seen[row] += 1
        number = self._seen[row]

        def of(kind: str) -> str:
            return f"{OF_A_ROW}{sha256(row + f'{number}{kind}'.encode()).hexdigest()[:16]}"

        return of


@dataclass(slots=True)
class Line:
    """A row: its cells by what they hold.

    `notes` are lines for cells that were not understood or have words beside what was; `matters` are those of the
    purchase, enquiry, deal or expense, and not of the person.
    """

    columns: Columns
    cells_of_row: Sequence[Value]
    number: int | str
    notes: list[str] = field(default_factory=list)
    matters: list[str] = field(default_factory=list)
    _before: int = field(init=False)

    def __post_init__(self) -> None:
        """Remember where the problems of this row begin."""
        self._before = len(self.columns.problems)

    @property
    def country(self) -> str:
        """Where phones without a country code belong."""
        return self.columns.recipe.country

    def column(self, target: Target) -> int | None:
        """The column that holds this; none where no column does."""
        return self.columns.first.get(target)

    def order(self, column: int) -> str:
        """In which order a column writes days."""
        return self.columns.recipe.orders[column] or "dmy"

    def at(self, column: int) -> Value:
        """The cell of a column."""
        return self.cells_of_row[column] if column < len(self.cells_of_row) else None

    def is_empty(self, column: int) -> bool:
        """Whether the cell of a column is empty."""
        return is_empty(self.at(column))

    def value(self, target: Target) -> Value:
        """The cell that holds this."""
        column = self.columns.first.get(target)
        return None if column is None or column >= len(self.cells_of_row) else self.cells_of_row[column]

    def text(self, target: Target) -> str:
        """The cell that holds this, on one line."""
        value = self.value(target)
        return "" if value is None else " ".join(as_text(value).split())

    def cells(self, target: Target) -> Iterator[tuple[int, Value]]:
        """The filled cells of all columns that hold this."""
        row = self.cells_of_row
        for column in self.columns.of.get(target, ()):
            if column < len(row) and not is_empty(row[column]):
                yield column, row[column]

    def texts(self, target: Target) -> list[str]:
        r"""The texts of all columns that hold this, lines parted by \\n."""
        return [as_text(value).replace("\r\n", "\n").replace("\r", "\n") for _, value in self.cells(target)]

    def day(self, target: Target) -> date | None:
        """Read a day; what is none is a problem."""
        column = self.column(target)
        if column is None or self.is_empty(column):
            return None
        found = read_day(self.at(column), self.order(column), serial=True)
        if found is None:
            self.problem(column, as_text(self.at(column)), NO_DAY)
        return found

    def amount(self, target: Target) -> Minor | None:
        """Read an amount; what is none is a problem, words beside it are kept in the notes."""
        column = self.column(target)
        if column is None or self.is_empty(column):
            return None
        value, setting = self.at(column), self.columns.setting
        found = read_amount(value, self.columns.recipe.point, setting.currency)
        if found is None:
            self.problem(column, as_text(value), NO_AMOUNT, currency=setting.currency)
        elif amount_note(value):
            self.note(column, as_text(value))
        return found

    def problem(self, column: int, text: str, template: str, **values: object) -> None:
        """Tell of a cell that was not understood; its text stays in the notes."""
        name = self.columns.sheet.names[column]
        self.columns.problems.append(
            Rejection(self.columns.sheet.grid.file, self.number, name, text or None, template, values)
        )
        if text:
            self.note(column, text)

    def note(self, column: int, text: str) -> None:
        """Keep a cell's text in the notes, under its heading."""
        line = f"{self.columns.sheet.names[column]}: {text}"
        notes = self.matters if self.columns.recipe.targets[column] in MATTERS else self.notes
        if line not in notes:
            notes.append(line)

    def reject(self, column: int | None, template: str, **values: object) -> None:
        """Leave the row out and say why; problems are only told of rows that come in."""
        del self.columns.problems[self._before :]
        sheet = self.columns.sheet
        name = None if column is None else sheet.names[column]
        text = None if column is None else as_text(self.at(column)) or None
        self.columns.rejected.append(Rejection(sheet.grid.file, self.number, name, text, template, values))

    def filled(self) -> list[str]:
        """The headings of the cells that hold something."""
        names = self.columns.sheet.names
        return [names[at] for at in range(len(names)) if not self.is_empty(at)]

    def custom(self) -> Custom:
        """The cells that are kept as fields of their own."""
        row = self.cells_of_row
        return tuple(
            (name, as_text(row[at])) for at, name in self.columns.kept if at < len(row) and not is_empty(row[at])
        )

    def all_notes(self) -> str:
        """What the columns of notes say, each under its heading where there are several, and what was kept for them."""
        if not self.notes and Target.NOTES not in self.columns.first:
            return ""
        several = len(self.columns.of.get(Target.NOTES, ())) > 1
        names = self.columns.sheet.names
        told = [
            f"{names[column]}: {as_text(value)}" if several else as_text(value)
            for column, value in self.cells(Target.NOTES)
        ]
        return "\n".join([text.replace("\r\n", "\n").replace("\r", "\n") for text in told] + self.notes)
