"""The rows that were rejected, as they stand in their files, so that they can be put right and brought in again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from core.exchange.foreign.drafts import Reading
from core.exchange.foreign.grid import CardFile, Grid, Material, Value
from core.exchange.foreign.values import as_text
from core.exchange.outgoing import Column
from core.exchange.report import ImportReport, RejectedRows, Rejection
from storage.exchange import tables
from storage.exchange.placing import replaced
from storage.exchange.reading import FolderRead
from storage.exchange.spreadsheets import write_csv

REASON = "reason"
_BEGIN, _END = "BEGIN:VCARD", "END:VCARD"


def of_material(material: Material, reading: Reading) -> list[RejectedRows]:
    """The rejected rows of a foreign file under its header, the reasons in a last column."""
    if not reading.rejected:
        return []
    reasons = _reasons(reading.rejected)
    if isinstance(material, CardFile):
        cards = _cards(material.text)
        picked = [(number, [cards[int(number) - 1]]) for number in reasons if int(number) <= len(cards)]
        return [_under(reading.file, ["vCard"], picked, reasons)]
    places = {material.number(place): place for place in range(len(material.rows))}
    rows = [(number, material.rows[places[number]]) for number in reasons if number in places]
    return [_under(reading.file, _header(material, reading, places), rows, reasons, sheet=material.sheet)]


def of_folder(folder: Path, found: FolderRead) -> list[RejectedRows]:
    """The rejected rows of the files of a folder."""
    made = []
    for name, table in found.tables.items():
        if table.rejected:
            reasons = _reasons(table.rejected)
            with tables.opened(folder / f"{name}.csv") as (header, lines):
                rows = [(number, row) for number, row in enumerate(lines, start=2) if number in reasons]
            made.append(_under(f"{name}.csv", header, rows, reasons, ours=True))
    return made


def write_rejected(report: ImportReport, path: Path, locale: str, never: Path) -> list[Path]:
    """Write the rejected rows of an import as CSV, a file for each source; the first has the path itself.

    Args:
        report: of the import.
        path: the file to write; what is there is replaced.
        locale: decides what parts the cells, as its spreadsheets expect it.
        never: the business file, which nothing replaces.
    """
    written = []
    for number, each in enumerate(report.rejected_rows):
        place = path if number == 0 else path.with_name(f"{path.stem} ({number + 1}){path.suffix}")
        header = _filled(each.header)
        with replaced(place, never) as draft:
            if each.ours:
                tables.write(draft, header, each.rows)
            else:
                write_csv(draft, [Column(title, _nothing) for title in header], each.rows, locale)
        written.append(place)
    return written


def _reasons(rejected: Iterable[Rejection]) -> dict[int | str, str]:
    """What is wrong with each row, in one cell."""
    found: dict[int | str, list[str]] = {}
    for each in rejected:
        found.setdefault(each.row, []).append(f"{each.column}: {each.reason}" if each.column else each.reason)
    return {row: "; ".join(reasons) for row, reasons in found.items()}


def _under(
    file: str,
    header: Sequence[Value],
    rows: Iterable[tuple[int | str, Sequence[Value]]],
    reasons: dict[int | str, str],
    *,
    sheet: str = "",
    ours: bool = False,
) -> RejectedRows:
    titles = [as_text(title) for title in header]
    kept = [(number, [as_text(cell) for cell in row]) for number, row in rows]
    width = max([len(titles), *(len(row) for _, row in kept)])
    titles += [""] * (width - len(titles))
    return RejectedRows(
        file,
        (*titles, _free(REASON, titles)),
        tuple((*row, *[""] * (width - len(row)), reasons[number]) for number, row in kept),
        sheet=sheet,
        ours=ours,
    )


def _header(grid: Grid, reading: Reading, places: dict[int | str, int]) -> Sequence[Value]:
    """The header of a foreign table: where its program is known that one, else the filled row before the first row."""
    from core.exchange.foreign.recognise import recognise

    known = recognise(grid)
    if known is not None:
        return grid.rows[known.start]
    numbers = [each.number for each in reading.rows] + [each.row for each in reading.rejected]
    first = min((places[number] for number in numbers if number in places), default=0)
    return next((row for row in reversed(grid.rows[:first]) if any(cell not in (None, "") for cell in row)), ())


def _cards(text: str) -> list[str]:
    """The cards of a file, one text each."""
    found: list[str] = []
    card: list[str] = []
    for line in text.splitlines():
        if line.strip().upper() == _BEGIN:
            card = []
        card.append(line)
        if line.strip().upper() == _END:
            found.append("\n".join(card))
            card = []
    return found


def _free(name: str, taken: Sequence[str]) -> str:
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name} ({number})", number + 1
    return candidate


def _filled(header: Sequence[str]) -> list[str]:
    return [title or f"({place})" for place, title in enumerate(header, start=1)]


def _nothing(_line: object) -> None:
    """These cells are read from nowhere; they stand there."""
