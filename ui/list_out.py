"""“Export this list…”: a list as it is filtered, for a spreadsheet, an address book or a calendar."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from core.errors import Trouble, WorldTrouble
from core.exchange.outgoing import ListKind, Written
from core.progress import Progress
from storage import Listing
from ui.desk import Desk
from ui.kit.icons import icon
from ui.kit.pressing import ToolButton
from ui.kit.text import plain_tooltip, without_mnemonic
from ui.kit.words import tr
from ui.patience import patiently
from ui.welcome.places import documents, file_name

Choose = Callable[[QWidget, Path, str], Path | None]
"""Ask where to write: over a widget, beginning at a proposed file, with the words for its kind."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a list shows right now; `called` is its name with the chosen filter, for the name of the file.

    find: the list as it was chosen, on a worker's thread: some are found by looking through every sale.
    refused: counts those who refused advertising, where they are left out; on a worker's thread.
    is_empty: whether it is known to hold nothing.
    """

    find: Callable[[], Listing[Any]]
    called: str
    refused: Callable[[], int] | None = None
    is_empty: bool = False


def choose_place(owner: QWidget, proposed: Path, kind: str) -> Path | None:
    """Ask with the system's dialog, which also asks before it replaces a file."""
    name, _ = QFileDialog.getSaveFileName(owner, tr("Export this list"), str(proposed), kind)
    return Path(name) if name else None


class ListExport(ToolButton):
    """The button in the head of a page with a list; its menu says as what the list can leave."""

    def __init__(self, desk: Desk, kind: ListKind, shown: Callable[[], Shown], choose: Choose = choose_place) -> None:
        """Stand for one list.

        Args:
            desk: the open file.
            kind: which list.
            shown: gives what it shows when it is asked for.
            choose: asks for a place.
        """
        super().__init__()
        self._desk = desk
        self._kind = kind
        self._shown = shown
        self._choose = choose
        self.setIcon(icon("upload", "muted"))
        self.setAccessibleName(tr("Export this list…"))
        plain_tooltip(self, tr("Export this list: for a spreadsheet, an address book or a calendar"))
        self.ways = QMenu(self)
        for ending, text, picture in _ways(kind):
            self._add(ending, text, picture)
        self.clicked.connect(self.offer)

    def offer(self) -> None:
        """Show as what the list can leave, under the button."""
        width = self.ways.sizeHint().width()
        away = 0 if self.isRightToLeft() else self.width() - width  # towards the middle of the window
        self.ways.popup(self.mapToGlobal(QPoint(away, self.height() + 4)))
        self.ways.setActiveAction(self.ways.actions()[0])

    def write(self, ending: str) -> None:
        """Ask for a place and write there what the list shows and has chosen now."""
        patiently(self, lambda: self._write(ending))

    def _write(self, ending: str) -> None:
        shown = self._shown()
        if shown.is_empty:
            self._tell_empty()
            return
        name = file_name(f"{shown.called} {self._desk.today.isoformat()}").removesuffix(".twohats")
        kept = self._desk.settings.text("export/folder", "")
        folder = Path(kept) if kept and Path(kept).is_dir() else documents()
        chosen = self._choose(self.window(), folder / f"{name}{ending}", f"{_called(ending)} (*{ending})")
        if chosen is None:
            return
        path = _ended(chosen, ending, {each for each, _, _ in _ways(self._kind)})
        self._desk.settings.set_text("export/folder", str(path.parent))
        self._desk.tasks.run(
            tr("Export this list"),
            self.work(path, shown),
            on_done=lambda answer: self._done(path, answer),
            on_failed=self._failed,
        )

    def work(self, path: Path, shown: Shown) -> Callable[[Progress], tuple[Written, int | None] | None]:
        """What writes the list, on a worker's thread, and counts who is left out; `told` says what came of it.

        A list without anything in it is not written; then it gives none.
        """
        workspace, today, kind = self._desk.workspace, self._desk.today, self._kind

        def write(progress: Progress) -> tuple[Written, int | None] | None:
            listing = shown.find()
            if shown.refused is None and not listing.count():
                return None
            refused = shown.refused() if shown.refused is not None else None
            return workspace.export_list(kind, path, today=today, listing=listing, progress=progress), refused

        return write

    def told(self, path: Path, answer: tuple[Written, int | None]) -> str:
        """What was written, and who was not, with the reason."""
        written, refused = answer
        said = told_written(self._kind, path, written)
        return said if refused is None else f"{said} {_left_out(refused)}"

    def _add(self, ending: str, text: str, picture: str) -> None:
        entry = QAction(icon(picture, "muted"), without_mnemonic(text), self.ways)
        entry.triggered.connect(lambda _=False: self.write(ending))
        self.ways.addAction(entry)

    def _done(self, path: Path, answer: Any) -> None:
        from ui.showing import show_document

        if answer is None:
            self._tell_empty()
            return
        self._desk.toasted.emit(self.told(path, answer), lambda: show_document(path.parent), tr("Show the folder"))

    def _tell_empty(self) -> None:
        self._desk.toasted.emit(tr("There is nothing in this list to export."), None, "")

    def _failed(self, failure: object) -> None:
        operations = self._desk.operations
        match failure:
            case WorldTrouble():
                operations.troubled.emit(failure)
            case Trouble():
                operations.mistaken.emit(failure)
            case _:
                operations.broken.emit(str(failure))


def told_written(kind: ListKind, path: Path, written: Written) -> str:
    """What was written where, and what was not."""
    count = written.entries
    place = {"file": path.name, "folder": path.parent.name or str(path.parent)}
    told = tr("{what} written to “{file}” in “{folder}”.").format(what=_counted(kind, path, count), **place)
    if written.left_out:
        told += " " + tr("%n have none.", written.left_out)
    if written.cut:
        told += " " + tr("%n texts were longer than a workbook can hold and are cut.", written.cut)
    return told


def _left_out(refused: int) -> str:
    if not refused:
        return tr("Nobody of them refused advertising.")
    if refused == 1:
        return tr("1 is left out, who refused advertising.")
    return tr("%n are left out, who refused advertising.", refused)


def _counted(kind: ListKind, path: Path, count: int) -> str:
    if path.suffix.lower() == ".ics":
        return tr("1 next step") if count == 1 else tr("%n next steps", count)
    match kind:
        case ListKind.CONTACTS:
            return tr("1 contact") if count == 1 else tr("%n contacts", count)
        case ListKind.LEADS:
            return tr("1 lead") if count == 1 else tr("%n leads", count)
        case ListKind.DEALS:
            return tr("1 deal") if count == 1 else tr("%n deals", count)
        case ListKind.PROMOTIONS:
            return tr("1 promotion") if count == 1 else tr("%n promotions", count)
        case ListKind.COUPONS:
            return tr("1 code") if count == 1 else tr("%n codes", count)
        case ListKind.PRODUCTS:
            return tr("1 product") if count == 1 else tr("%n products", count)


def _ways(kind: ListKind) -> list[tuple[str, str, str]]:
    """As what a list can leave: the ending, its words, its picture."""
    ways = [
        (".xlsx", tr("Excel workbook…"), "table"),
        (".csv", tr("Table of text (CSV)…"), "file-text"),
    ]
    if kind is ListKind.CONTACTS:
        ways.append((".vcf", tr("Address cards for phone and mail program (vCard)…"), "contact"))
    if kind in (ListKind.LEADS, ListKind.DEALS):
        ways.append((".ics", tr("Next steps for the calendar (iCalendar)…"), "calendar"))
    return ways


def _called(ending: str) -> str:
    return {
        ".xlsx": tr("Excel workbook"),
        ".csv": tr("Table of text"),
        ".vcf": tr("Address cards"),
        ".ics": tr("Calendar"),
    }[ending]


def _ended(path: Path, ending: str, known: set[str]) -> Path:
    """A place with an ending that can be written; one that nobody was asked about is not replaced."""
    if path.suffix.lower() in known:
        return path
    ended = path.with_name(f"{path.name}{ending}")
    number = 2
    while ended.exists():
        ended = path.with_name(f"{path.name} ({number}){ending}")
        number += 1
    return ended


def plain_title(*parts: str) -> str:
    """The name of a list with its filter, for the name of a file."""
    return " – ".join(re.sub(r"\s+", " ", part).strip() for part in parts if part.strip())
