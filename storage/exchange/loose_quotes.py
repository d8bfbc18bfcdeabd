"""Lines whose quotes are not as CSV has them: “"She said "hi" twice",5" pipe”."""

from __future__ import annotations


def cells_of(line: str, delimiter: str, width: int) -> list[str] | None:
    """The cells of one line in which a quote ends a cell only where the cell ends.

    Args:
        line: as it stands in the file.
        delimiter: one character.
        width: how many cells it must have; 0 where nobody knows.

    Returns:
        None where it does not come out even, so that nobody can tell where its cells end.
    """
    for doubled in (False, True):
        cells = _cells(line.rstrip("\r\n"), delimiter, doubled=doubled)
        if cells is not None and len(cells) == (width or len(cells)):
            return cells
    return None


def _cells(line: str, delimiter: str, *, doubled: bool) -> list[str] | None:
    """Split a line; `doubled`: two quotes before a delimiter stand for one and end nothing."""
    cells: list[str] = []
    place = 0
    while True:
        if line.startswith('"', place):
            end = _closing(line, delimiter, place + 1, doubled=doubled)
            if end is None:
                return None
            cells.append(line[place + 1 : end].replace('""', '"'))
            end += 1
        else:
            end = line.find(delimiter, place)
            end = len(line) if end < 0 else end
            cells.append(line[place:end])
        if end == len(line):
            return cells
        place = end + 1


def _closing(line: str, delimiter: str, start: int, *, doubled: bool) -> int | None:
    end = line.find('"' + delimiter, start)
    while doubled and end >= 0 and (end - len(line[start:end].rstrip('"')) - start) % 2:
        end = line.find('"' + delimiter, end + 1)
    if end >= 0:
        return end
    return len(line) - 1 if line.endswith('"') and len(line) > start else None
