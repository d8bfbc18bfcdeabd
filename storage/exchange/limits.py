"""How much a file of another program may hold; each limit is told in a sentence."""

from __future__ import annotations

from core.errors import UserMistake, words

MEGABYTE = 1_000_000
BYTES = 100 * MEGABYTE
ROWS = 300_000
COLUMNS = 5_000
CELLS = 6_000_000
CELL = 1_000_000
"""Characters in one cell."""
TEXT = 300 * MEGABYTE
"""Characters in all cells of a workbook; it may name one long text in many cells."""


def check_row(file: str, number: int | str, row: list[str], room: int) -> None:
    """Refuse a row that is wider, or has longer cells, than any table of a small business.

    Args:
        file: its name.
        number: what a message calls the row.
        row: its cells.
        room: how many cells there may still be.

    Raises:
        UserMistake: it is over a limit.
    """
    if len(row) > COLUMNS:
        raise UserMistake(
            words(
                "“{file}” has {found} columns in row {row}; {limit} can be read. "
                "Please remove what is not needed and save it again."
            ),
            file=file, found=f"{len(row):,}", row=number, limit=f"{COLUMNS:,}",
        )  # fmt: skip
    if len(row) > room:
        raise too_many_cells(file)
    if max(map(len, row), default=0) > CELL:
        raise long_cell(file, number)


def long_cell(file: str, number: int | str) -> UserMistake:
    """The sentence about a cell that holds a whole book."""
    return UserMistake(
        words(
            "“{file}” has a cell of more than {limit} characters in row {row}. "
            "Please shorten it and save the file again."
        ),
        file=file, limit=f"{CELL:,}", row=number,
    )  # fmt: skip


def too_many_cells(file: str) -> UserMistake:
    """The sentence about a table with more cells than can be read at once."""
    return UserMistake(
        words(
            "“{file}” has more than {limit} cells. Please remove columns that are not needed, "
            "or split it into several files."
        ),
        file=file, limit=f"{CELLS:,}",
    )  # fmt: skip


def too_many_rows(file: str) -> UserMistake:
    """The sentence about a table that is too long."""
    return UserMistake(
        words("“{file}” has more than {limit} rows. Please split it and import the parts one after the other."),
        file=file, limit=f"{ROWS:,}",
    )  # fmt: skip


def too_big(file: str) -> UserMistake:
    """The sentence about a file that is not even read."""
    return UserMistake(
        words(
            "“{file}” is larger than {limit} MB. Please split it into several files and import one after the other."
        ),
        file=file, limit=BYTES // MEGABYTE,
    )  # fmt: skip


def too_much_text(file: str) -> UserMistake:
    """The sentence about a workbook whose cells show more text than the file itself holds."""
    return UserMistake(
        words("“{file}” shows more than {limit} MB of text. Please split it into several files."),
        file=file, limit=TEXT // MEGABYTE,
    )  # fmt: skip
