"""What stands between the cells of a text file."""

from __future__ import annotations

import csv
import io
from collections import Counter

_LIKELY = ("\t", ";", ",", "|")
_ROWS = 60


def delimiter_of(head: str, *, cut: bool) -> str:
    """The delimiter by which the first rows fall into equally many cells; empty where there is one column.

    Args:
        head: the beginning of the text; titles may stand above the table.
        cut: whether it ends anywhere, so that its last row may be half.
    """
    best, most = "", 0.0
    for delimiter in _LIKELY:
        if delimiter not in head:
            continue
        score = _evenness(_widths(head, delimiter, cut))
        if score > most and not (delimiter == "," and _is_prose(head)):
            best, most = delimiter, score
    return best or next((each for each in _LIKELY if len(head) == head.count(each)), "")


def _widths(head: str, delimiter: str, cut: bool) -> list[int]:
    widths: list[int] = []
    try:
        for row in csv.reader(io.StringIO(head, newline=""), delimiter=delimiter):
            if any(cell.strip() for cell in row):
                widths.append(len(row))
            if len(widths) > _ROWS:
                break
    except csv.Error:
        pass
    return widths[:-1] if cut and len(widths) > 1 else widths


def _evenness(widths: list[int]) -> float:
    """From 0, never more than one cell in a row, towards 1, many cells in every row."""
    several = Counter(width for width in widths if width > 1)
    if not several:
        return 0.0
    width, rows = max(several.items(), key=lambda each: (each[1], each[0]))
    score = rows / len(widths) * (1 - 1 / width)
    return score * 1.1 if widths[0] == width else score


def _is_prose(head: str) -> bool:
    """Whether commas are those of sentences and of “Last, First” below a header of one word."""
    first, *others = [line for line in head.splitlines() if line.strip()]
    if "," in first or not others:
        return False
    return all(line.count(",") == line.count(", ") for line in others if '"' not in line)
