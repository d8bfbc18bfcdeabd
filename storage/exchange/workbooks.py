"""Sheets of a workbook as grids: .xlsx, .xlsm, .ods and the old .xls."""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as StillWorking
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from core.errors import UserMistake, words
from core.exchange.foreign.grid import Grid, Value
from core.progress import Progress
from storage.exchange import limits
from storage.exchange.archives import check_workbook, damaged, locked
from storage.exchange.old_workbooks import check_old_workbook

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_Result = TypeVar("_Result")

_EXACT = 2**53
"""Up to here a float holds every whole number; beyond, digits would be made up."""

_REPORT_EVERY = 2_000


def read_zipped(name: str, data: bytes, sheet: str | None, progress: Progress) -> list[Grid]:
    """Read a workbook of today's formats, which is a zip file.

    Args:
        name: the file's.
        data: all of it.
        sheet: the one to read; none for all that hold something and are not hidden.
        progress: told how far the reading is; may stop it.

    Raises:
        UserMistake: it is no workbook, damaged, locked, a trap, empty, or over a limit.
    """
    check_workbook(name, data, progress)
    return _read(name, data, sheet, progress)


def read_old(name: str, data: bytes, sheet: str | None, progress: Progress) -> list[Grid]:
    """Read an .xls; else as `read_zipped`."""
    check_old_workbook(name, data, progress)
    return _read(name, data, sheet, progress)


def _read(name: str, data: bytes, sheet: str | None, progress: Progress) -> list[Grid]:
    grids = list(_grids(name, data, sheet, progress))
    if sheet is not None and not any(grid.sheet == sheet for grid in grids):
        raise UserMistake(
            words("“{file}” has no sheet called “{sheet}” with anything in it."), file=name, sheet=sheet[:60]
        )
    if not grids:
        raise UserMistake(words("“{file}” is empty: no sheet of it holds anything."), file=name)
    if len(grids) == 1:
        return [Grid(name, grids[0].rows)]
    return [grid for grid in grids if sheet is None or grid.sheet == sheet]


def _grids(name: str, data: bytes, wanted: str | None, progress: Progress) -> Iterator[Grid]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    book = _natively(name, lambda: _opened(data), progress)
    sheets = [each for each in book.sheets_metadata if each.typ is SheetTypeEnum.WorkSheet]
    seen = [each.name for each in sheets if each.visible is SheetVisibleEnum.Visible] or [each.name for each in sheets]
    if wanted is not None and wanted not in seen and wanted in {each.name for each in sheets}:
        seen.append(wanted)
    room = limits.CELLS
    for title in seen:
        sheet = _natively(name, partial(book.get_sheet_by_name, title), progress)
        rows = _rows(name, sheet, room, progress)
        if rows:
            room -= sum(map(len, rows))
            yield Grid(name, rows, sheet=title)


def _opened(data: bytes) -> CalamineWorkbook:
    from python_calamine import CalamineWorkbook

    return CalamineWorkbook.from_filelike(io.BytesIO(data))


def _natively(name: str, work: Callable[[], _Result], progress: Progress) -> _Result:
    """Do what cannot be interrupted in a thread of its own, so that the person sees life and can turn away.

    Raises:
        UserMistake: the reader of workbooks cannot make sense of the file.
    """
    from python_calamine import CalamineError, PasswordError

    aside = ThreadPoolExecutor(1, "workbook")
    try:
        doing = aside.submit(work)
        while True:
            try:
                return doing.result(0.1)
            except StillWorking:
                progress.report(0, 0, name)
    except PasswordError:
        raise locked(name) from None
    except (CalamineError, OSError, ValueError, OverflowError):
        raise damaged(name) from None
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # how the native reader says that it is at its wits' end
            raise damaged(name) from None
        raise
    finally:
        aside.shutdown(wait=False)


def _rows(name: str, sheet: CalamineSheet, room: int, progress: Progress) -> list[list[Value]]:
    """All rows from the first of the spreadsheet, all cells from its first column."""
    if sheet.start is None or not sheet.height:
        return []
    _above, left = sheet.start
    if sheet.total_height > limits.ROWS:
        raise limits.too_many_rows(name)
    if sheet.total_height * sheet.total_width > room:
        raise limits.too_many_cells(name)
    margin: list[Value] = [""] * left
    rows: list[list[Value]] = []
    for row in sheet.iter_rows():
        if len(rows) % _REPORT_EVERY == 0:
            progress.report(len(rows), sheet.total_height, name)
        rows.append(margin + ["" if cell == "" else _value(name, len(rows) + 1, cell) for cell in row])
    return rows


def _value(name: str, row: int, cell: Value) -> Value:
    if isinstance(cell, str):
        if len(cell) > limits.CELL:
            raise limits.long_cell(name, row)
        return cell.replace("\0", "")
    if isinstance(cell, float):
        if not math.isfinite(cell):
            return str(cell)
        return int(cell) if cell.is_integer() and abs(cell) < _EXACT else cell
    return cell
