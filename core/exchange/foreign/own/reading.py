"""An own table read row by row under its recipe."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from core.deals import Outcome
from core.exchange.foreign.drafts import (
    NO_ROWS,
    CostDraft,
    DealDraft,
    LeadDraft,
    PersonDraft,
    PromotionDraft,
    Reading,
    RowDraft,
    Setting,
    StageDraft,
)
from core.exchange.foreign.grid import Grid, Value
from core.exchange.foreign.own.guess import OPEN, Question, tells_anything, understand
from core.exchange.foreign.own.line import Columns, Line
from core.exchange.foreign.own.months import last_of_month
from core.exchange.foreign.own.person import person
from core.exchange.foreign.own.recipe import Recipe
from core.exchange.foreign.own.sheet import MOST_COLUMNS, Sheet, find_sheet, is_foot, is_total_word
from core.exchange.foreign.own.targets import AMOUNTS, Meaning, Target
from core.exchange.foreign.own.texts import (
    ASSUMED_DAY,
    EMPTY_DEAL,
    NO_AMOUNT,
    NO_ANSWER,
    NO_COST,
    NO_COST_DAY,
    NO_DAY,
    NOTHING_TOLD,
    TOO_WIDE,
    channel_of,
    outcome_of,
    paid_says,
)
from core.exchange.foreign.sources.gathering import custom_columns
from core.exchange.foreign.sources.person import NOBODY, NOBODY_ONLY
from core.exchange.foreign.sources.table import EVERY
from core.exchange.foreign.values import as_text, is_empty, is_paid_word, read_day
from core.exchange.foreign.values.text import plain
from core.exchange.report import Rejection
from core.progress import SILENT, Progress

T = Target

OWN = "own"
"""The source of a reading of an own table."""

_TABLES = {Meaning.DEALS: "deals", Meaning.COSTS: "expenses"}


def read(grid: Grid, setting: Setting, recipe: Recipe | None = None, progress: Progress = SILENT) -> Reading:
    """Read a table of the owner's own; without a recipe as it shows itself.

    Progress is told how many rows are read, and may stop it.

    What then stays open is decided by the owner's locale and told as problems. A table without anything that tells of
    people, deals or expenses gives nothing.
    """
    sheet = find_sheet(grid, recipe.signature if recipe else "")
    asked: tuple[Question, ...] = ()
    if recipe is not None:
        recipe = recipe.wide(sheet.width)
    else:
        recipe, asked = understand(sheet, setting)
        if not tells_anything(recipe):
            return Reading(
                grid.file, OWN, "contacts", (), nothing=NOTHING_TOLD if sheet.last > sheet.first else NO_ROWS
            )
    columns = Columns(sheet, recipe, setting)
    _tell_open(columns, asked)
    rows: list[RowDraft] = []
    skipped = sum(1 for each in range(sheet.first) if each != sheet.header)
    form, fallback = _FORMS[recipe.meaning], _day_above(sheet, setting)
    for number, cells in sheet.rows():
        if number % EVERY == 0:
            progress.report(number, sheet.last, grid.file)
        if _is_no_row(columns, number, cells):
            skipped += 1
            continue
        line = Line(columns, cells, grid.number(number))
        draft = form(line, fallback)
        if draft is not None:
            rows.append(draft)
    return Reading(
        file=grid.file,
        source=OWN,
        table=_TABLES.get(recipe.meaning, "contacts"),
        rows=tuple(rows),
        rejected=tuple(columns.rejected),
        problems=(*columns.of_all, *columns.problems),
        skipped=skipped,
        custom_columns=custom_columns(rows),
    )


def _tell_open(columns: Columns, asked: Sequence[Question]) -> None:
    sheet = columns.sheet
    row = sheet.grid.number(sheet.first if sheet.header is None else sheet.header)
    for question in asked:
        for column in question.columns if question.name in OPEN else ():
            columns.problems.append(
                Rejection(
                    sheet.grid.file, row, sheet.names[column], None, OPEN[question.name], {"answer": question.answer}
                )
            )
    if sheet.widest > MOST_COLUMNS:
        columns.tell_once(TOO_WIDE, most=MOST_COLUMNS)


def _day_above(sheet: Sheet, setting: Setting) -> date:
    """The day that a title gives ("as of 31.10.2026"), today at the latest: for rows that need a day and have none."""
    for text in sheet.above:
        for word in plain(text).split():
            day = read_day(word.strip("().,;"), "dmy")
            if day is not None and day <= setting.today:
                return day
    return setting.today


def _is_no_row(columns: Columns, number: int, cells: Sequence[Value]) -> bool:
    """Whether a row is blank, a total, a repeated heading or the foot of the list."""
    filled = [at for at, cell in enumerate(cells) if cell is not None and cell != "" and not is_empty(cell)]
    if not filled:
        return True
    sheet = columns.sheet
    first = cells[filled[0]]
    if sheet.header is not None and isinstance(first, str) and first.strip() == sheet.titles[filled[0]]:
        return sheet.is_heading(cells)
    told = next((cells[at] for at in filled if at in columns.telling), None)
    if told is not None and not (isinstance(told, str) and is_total_word(told)):
        return False
    texts = [cell for at in filled if isinstance(cell := cells[at], str)]
    names = [cell for at in filled if at in columns.naming and isinstance(cell := cells[at], str)]
    if any(map(is_total_word, texts)) and all(map(is_total_word, names)):
        return True
    if number == sheet.last - 1 and _is_sum(columns, filled):
        return True
    return len(filled) == 1 and sheet.width > 2 and bool(texts) and is_foot(texts[0])


def _is_sum(columns: Columns, filled: Sequence[int]) -> bool:
    """Whether only amounts stand in a row: below a list that is their sum."""
    amounts = {at for target in AMOUNTS for at in columns.of.get(target, ())}
    return set(filled) <= amounts and len(columns.sheet.titles) > len(amounts)


def _who(line: Line, identity: Callable[[str], str]) -> PersonDraft | None:
    """The person of a row; a row that tells of nobody is rejected."""
    found = person(line, identity)
    if found is None:
        filled = line.filled()
        if len(filled) < 4:
            line.reject(None, NOBODY_ONLY, columns=", ".join(filled))
        else:
            line.reject(None, NOBODY)
    return found


def _matters(line: Line) -> str:
    return "\n".join(line.matters)


def _people(line: Line, _: date) -> RowDraft | None:
    identity = line.columns.identity(line.cells_of_row)
    found = _who(line, identity)
    return None if found is None else RowDraft(line.number, found)


def _day_or(line: Line, target: Target, fallback: date) -> date:
    """The day of a row that needs one."""
    return line.day(target) or _assumed(line, target, fallback)


def _assumed(line: Line, target: Target, fallback: date) -> date:
    """A day for a row that gives none, and that is told."""
    column = line.column(target)
    if column is None:
        line.columns.tell_once(ASSUMED_DAY, day=fallback)
    elif line.is_empty(column):
        line.problem(column, "", ASSUMED_DAY, day=fallback)
    return fallback


def _paid(line: Line) -> tuple[bool | None, date | None]:
    """Whether a row was paid, and on which day, as far as it says: by its column, or by words beside the amount."""
    column = line.column(T.PAID)
    said, on = None, None
    if column is not None and not line.is_empty(column):
        value = line.at(column)
        said = paid_says(value)
        on = read_day(value, line.order(column)) if said else None
        if said is None:
            line.problem(column, as_text(value), NO_ANSWER)
        elif len(as_text(value)) > 12 and on is None:
            line.note(column, as_text(value))
    amount = line.value(T.AMOUNT)
    if isinstance(amount, str) and is_paid_word(amount):
        return True, on
    return said, on


def _purchases(line: Line, fallback: date) -> RowDraft | None:
    identity = line.columns.identity(line.cells_of_row)
    found = _who(line, identity)
    if found is None:
        return None
    amount, cost = line.amount(T.AMOUNT), line.amount(T.COST)
    title = line.text(T.TITLE)
    told = not is_empty(line.value(T.AMOUNT)) or not is_empty(line.value(T.BOUGHT_ON)) or bool(title)
    deal = None
    if told:
        day = _day_or(line, T.BOUGHT_ON, fallback)
        paid, paid_on = _paid(line)
        won = paid is not False
        deal = DealDraft(
            opened_on=day,
            title=title,
            outcome=Outcome.WON if won else Outcome.OPEN,
            closed_on=max(day, paid_on or day) if won else None,
            value=amount,
            cost=cost,
            notes=_matters(line),
            external_ids=(identity("deal"),),
        )
    return RowDraft(line.number, found, deal=deal)


def _enquiries(line: Line, fallback: date) -> RowDraft | None:
    identity = line.columns.identity(line.cells_of_row)
    found = _who(line, identity)
    if found is None:
        return None
    day = _day_or(line, T.RECEIVED_ON, fallback)
    amount = line.amount(T.AMOUNT)
    interest = line.text(T.INTEREST)
    paid, paid_on = _paid(line)
    deal = None
    if paid or amount is not None:
        deal = DealDraft(
            opened_on=day,
            title=interest,
            outcome=Outcome.WON if paid else Outcome.OPEN,
            closed_on=max(day, paid_on or day) if paid else None,
            value=amount,
            notes=_matters(line),
            external_ids=(identity("deal"),),
        )
    lead = LeadDraft(
        received_on=day,
        interest=interest,
        source=line.text(T.SOURCE),
        notes="" if deal else _matters(line),
        external_ids=(identity("lead"),),
    )
    return RowDraft(line.number, found, lead=lead, deal=deal)


def _deals(line: Line, fallback: date) -> RowDraft | None:
    identity = line.columns.identity(line.cells_of_row)
    found = person(line, identity)
    amount, title = line.amount(T.AMOUNT), line.text(T.TITLE)
    if found is None and not title and amount is None:
        line.reject(None, EMPTY_DEAL)
        return None
    stage, paid = line.text(T.STAGE), _paid(line)
    closed, expected = line.day(T.CLOSED_ON), line.day(T.EXPECTED_ON)
    outcome = outcome_of(stage) if stage else Outcome.WON if closed or paid[0] else Outcome.OPEN
    if outcome is Outcome.OPEN:
        expected, closed = expected or closed, None
    opened = line.day(T.OPENED_ON) or closed or _assumed(line, T.OPENED_ON, min(expected or fallback, fallback))
    if outcome is not Outcome.OPEN:
        closed = max(opened, closed or paid[1] or opened)
    deal = DealDraft(
        opened_on=opened,
        title=title,
        outcome=outcome,
        stage=StageDraft(name=stage) if stage and outcome is Outcome.OPEN else None,
        expected_on=expected,
        closed_on=closed,
        value=amount,
        cost=line.amount(T.COST),
        lost_reason=line.text(T.LOST_REASON),
        notes="\n".join(filter(None, ("" if found else line.all_notes(), _matters(line)))),
        external_ids=(identity("deal"),),
        custom=() if found else line.custom(),
    )
    return RowDraft(line.number, found, deal=deal)


def _costs(line: Line, _: date) -> RowDraft | None:
    identity = line.columns.identity(line.cells_of_row)
    day_column, amount_column = line.column(T.SPENT_ON), line.column(T.AMOUNT)
    written = None if day_column is None else line.at(day_column)
    spent_on = None
    if day_column is not None and not is_empty(written):
        spent_on = read_day(written, line.order(day_column), serial=True) or last_of_month(written)
        if spent_on is None:
            line.reject(day_column, NO_DAY)
            return None
    if spent_on is None:
        line.reject(day_column, NO_COST_DAY)
        return None
    amount = line.amount(T.AMOUNT)
    if amount is None:
        if amount_column is None or line.is_empty(amount_column):
            line.reject(amount_column, NO_COST)
        else:
            line.reject(amount_column, NO_AMOUNT, currency=line.columns.setting.currency)
        return None
    channel, promotion = line.text(T.CHANNEL), line.text(T.PROMOTION)
    known = channel_of(channel)
    if channel and known.casefold() != channel.casefold():
        line.note(line.columns.of[T.CHANNEL][0], channel)
    cost = CostDraft(
        spent_on=spent_on,
        amount=amount,
        promotion=PromotionDraft(name=promotion, channel=known) if promotion else None,
        channel=known,
        note="\n".join(filter(None, (line.all_notes(), _matters(line)))),
        external_ids=(identity("expense"),),
        custom=line.custom(),
    )
    return RowDraft(line.number, cost=cost)


_FORMS: dict[Meaning, Callable[[Line, date], RowDraft | None]] = {
    Meaning.PEOPLE: _people,
    Meaning.PURCHASES: _purchases,
    Meaning.ENQUIRIES: _enquiries,
    Meaning.DEALS: _deals,
    Meaning.COSTS: _costs,
}
