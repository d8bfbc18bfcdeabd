"""A table of the owner's own as it would be read, with what it leaves open, before anything is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain

from core.errors import words
from core.exchange.foreign.drafts import Setting
from core.exchange.foreign.grid import Grid, Value
from core.exchange.foreign.own.guessing import Seen, Why, assign, look_at, rows_mean
from core.exchange.foreign.own.recipe import ORDERS, POINTS, Recipe
from core.exchange.foreign.own.samples import Sample, samples
from core.exchange.foreign.own.sheet import Sheet, find_sheet, letter
from core.exchange.foreign.own.targets import AMOUNTS, DAYS, MEANINGS, WHO, Meaning, Target
from core.exchange.foreign.sources.table import order_of, point_of
from core.exchange.foreign.values import day_order, decimal_point, phone_country

ROWS, DAY_ORDER, POINT = "rows", "days", "point"
"""The names of the questions."""

_ASKED = {
    ROWS: words("What is a row of this list?"),
    DAY_ORDER: words("Which comes first in its days: the day or the month?"),
    POINT: words("What separates the cents in its amounts?"),
}
_ANSWERS = {
    ROWS: tuple((meaning.value, text) for meaning, text in MEANINGS.items()),
    DAY_ORDER: (
        ("dmy", words("Day, month, year")),
        ("mdy", words("Month, day, year")),
        ("ymd", words("Year, month, day")),
    ),
    POINT: ((".", words("A point: 1,234.50")), (",", words("A comma: 1.234,50"))),
}
OPEN = {
    DAY_ORDER: words("day and month of this column can be read both ways; they were read in the order {answer}"),
    POINT: words("point and comma in this column can be read both ways; “{answer}” was read as the decimal sign"),
}
"""What is told of a question that nobody answered."""


@dataclass(frozen=True, slots=True)
class Question:
    """Something about the whole table: what was asked, the possible answers (name, text) and the one that holds now.

    `sure` says that the cells or headings answer it, or the owner did. `columns` are those that depend on it.
    """

    name: str
    text: str
    choices: tuple[tuple[str, str], ...]
    answer: str
    sure: bool
    columns: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """A column: its letter, its heading, what it is taken for and why, and some of its cells as they are read."""

    letter: str
    title: str
    target: Target
    why: Why
    word: str = ""
    samples: tuple[Sample, ...] = ()


@dataclass(frozen=True, slots=True)
class Guess:
    """How a table is understood. Without `has_records` nothing in it is a person, a deal or an expense."""

    recipe: Recipe
    columns: tuple[ColumnGuess, ...]
    questions: tuple[Question, ...]
    has_records: bool
    remembered: bool = False

    @property
    def open(self) -> tuple[Question, ...]:
        """The questions that nothing in the file answers."""
        return tuple(each for each in self.questions if not each.sure)


def guess(
    grid: Grid,
    setting: Setting,
    remembered: Recipe | None = None,
    *,
    targets: Mapping[int, Target] | None = None,
    answers: Mapping[str, str] | None = None,
) -> Guess:
    """Understand a table, as it shows itself or as the owner wants it.

    Args:
        grid: the table.
        setting: what the business says about itself.
        remembered: how such a table was read before; only used where its signature is this table's.
        targets: what the owner says of single columns (counted from 0).
        answers: what the owner answers, by the name of the question: `ROWS`, `DAY_ORDER`, `POINT`.
    """
    sheet = find_sheet(grid, remembered.signature if remembered else "")
    known = remembered.wide(sheet.width) if remembered and remembered.signature == sheet.signature else None
    recipe, seen, questions = _understood(sheet, setting, known, targets or {}, answers or {})
    columns = tuple(_column(sheet, index, seen[index], recipe, setting) for index in range(sheet.width))
    return Guess(recipe, columns, questions, tells_anything(recipe), known is not None)


def _column(sheet: Sheet, index: int, seen: Seen, recipe: Recipe, setting: Setting) -> ColumnGuess:
    target = recipe.targets[index]
    told = target is not Target.KEEP or seen.why is Why.CHOSEN
    return ColumnGuess(
        letter(index),
        sheet.titles[index],
        target,
        seen.why if told else Why.NOTHING,
        seen.word if told else "",
        samples(sheet, index, recipe, setting),
    )


def understand(sheet: Sheet, setting: Setting) -> tuple[Recipe, tuple[Question, ...]]:
    """The recipe of a table without anyone to ask, and what it leaves open."""
    recipe, _, questions = _understood(sheet, setting, None, {}, {})
    return recipe, tuple(each for each in questions if not each.sure)


def tells_anything(recipe: Recipe) -> bool:
    """Whether rows read like this can become a record."""
    held = set(recipe.targets)
    if recipe.meaning is Meaning.COSTS:
        return {Target.AMOUNT, Target.SPENT_ON} <= held
    if recipe.meaning is Meaning.DEALS:
        return bool(held & {Target.TITLE, Target.AMOUNT, *WHO})
    return bool(held & set(WHO))


def _understood(
    sheet: Sheet,
    setting: Setting,
    known: Recipe | None,
    chosen: Mapping[int, Target],
    answers: Mapping[str, str],
) -> tuple[Recipe, list[Seen], tuple[Question, ...]]:
    if known is None:
        found = look_at(sheet)
        meaning, sure = rows_mean(found)
    else:
        found = [Seen(target, Why.REMEMBERED, 100) for target in known.targets]
        meaning, sure = known.meaning, True
    if answers.get(ROWS) in {each.value for each in Meaning}:
        meaning, sure = Meaning(answers[ROWS]), True
    assigned = assign(found, meaning, chosen)
    recipe = Recipe(
        signature=sheet.signature,
        meaning=meaning,
        header=sheet.header,
        targets=tuple(assigned.targets),
        orders=("",) * sheet.width,
        country=setting.country or (known.country if known else "") or _country(sheet, assigned.targets),
    )
    questions = [_question(ROWS, meaning.value, sure or not tells_anything(recipe))]
    recipe, days = _with_orders(sheet, recipe, setting, known, answers.get(DAY_ORDER, ""))
    recipe, point = _with_point(sheet, recipe, setting, known, answers.get(POINT, ""))
    return recipe, assigned.seen, (*questions, *days, *point)


def _country(sheet: Sheet, targets: list[Target]) -> str:
    cells = (sheet.column(index) for index, target in enumerate(targets) if target is Target.PHONE)
    return phone_country(chain.from_iterable(cells))


def _question(name: str, answer: str, sure: bool, columns: tuple[int, ...] = ()) -> Question:
    return Question(name, _ASKED[name], _ANSWERS[name], answer, sure, columns)


def _with_orders(
    sheet: Sheet, recipe: Recipe, setting: Setting, known: Recipe | None, answer: str
) -> tuple[Recipe, list[Question]]:
    """The order of each column of days: as it shows, as the others show, as the owner says, as the locale has it."""
    columns = recipe.columns(*DAYS)
    shown = {index: day_order(sheet.column(index)) for index in columns}
    decided = {order for order in shown.values() if order in ("dmy", "mdy")}
    usual = next(iter(decided)) if len(decided) == 1 else ""
    open_columns = tuple(index for index in columns if shown[index] is None)
    sure = bool(usual) or answer in ORDERS
    default = answer if answer in ORDERS else usual or order_of(setting.locale)
    orders = list(recipe.orders)
    for index in columns:
        before = known.orders[index] if known else ""
        orders[index] = shown[index] or (answer if answer in ORDERS else "") or usual or before or default
    recipe = replace(recipe, orders=tuple(orders))
    if not open_columns:
        return recipe, []
    sure = sure or bool(known and all(known.orders[index] for index in open_columns))
    return recipe, [_question(DAY_ORDER, orders[open_columns[0]], sure, open_columns)]


def _with_point(
    sheet: Sheet, recipe: Recipe, setting: Setting, known: Recipe | None, answer: str
) -> tuple[Recipe, list[Question]]:
    """The decimal sign of all amounts of the table."""
    columns = recipe.columns(*AMOUNTS)
    shown = decimal_point(_all(sheet, columns), setting.currency)
    before = known.point if known else ""
    point = (answer if answer in POINTS else "") or shown or before or point_of(setting.locale)
    recipe = replace(recipe, point=point)
    if shown is not None or not columns:
        return recipe, []
    return recipe, [_question(POINT, point, answer in POINTS or bool(before), columns)]


def _all(sheet: Sheet, columns: tuple[int, ...]) -> Iterator[Value]:
    for index in columns:
        yield from sheet.column(index)
