"""The way out of the window: a PDF on the disk, or pages on a printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import Trouble
from ui.desk import Desk
from ui.kit.words import told, tr
from ui.reports.making import Made
from ui.reports.naming import proposed, with_ending
from ui.welcome.places import documents

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

FOLDER = "reports/folder"
"""Where sheets were saved last."""

Choose = Callable[[QWidget, Path], Path | None]
"""Ask where to save, beginning at a proposed file."""

AskPrinter = Callable[[QWidget, "QPrinter", int], bool]
"""Ask which printer, which of so many pages, how many copies."""


def choose_place(owner: QWidget, start: Path) -> Path | None:
    """Ask with the system's dialog, which also asks before it replaces a file."""
    name, _ = QFileDialog.getSaveFileName(owner, tr("Save as PDF"), str(start), "PDF (*.pdf)")
    return Path(name) if name else None


def folder(desk: Desk) -> Path:
    """Where sheets were saved last, or where documents are."""
    kept = desk.settings.text(FOLDER)
    return Path(kept) if kept and Path(kept).is_dir() else documents()


class Outgoing(QObject):
    """Asks, works in a task, and tells what was done.

    refused(sentence, words, again): it did not work; pressing a button with these words tries it again.
    """

    refused = Signal(str, str, object)

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        """Ask over a widget; tests put other answers into `choose` and `ask_printer`."""
        super().__init__(owner)
        self._desk = desk
        self._owner = owner
        self.choose: Choose = choose_place
        self.ask_printer: AskPrinter = _ask_printer

    def save(self, made: Made, subject: str = "", path: Path | None = None) -> None:
        """Write the pages into a file."""
        from ui.paper.destination import write_whole

        if path is None:
            kind, options = made.wish.kind, made.wish.options
            name = proposed(self._desk.business_name, kind, tr(kind.title), options, subject)
            path = self.choose(self._owner.window(), folder(self._desk) / name)
        if path is None:
            return
        place = with_ending(path)
        self._desk.settings.set_text(FOLDER, str(place.parent))
        pdf = made.document.pdf
        self._desk.tasks.run(
            tr("Save as PDF"),
            lambda _: write_whole(place, pdf),
            on_done=lambda _: self._tell_written(tr("“{file}” is written.").format(file=place.name), place),
            on_failed=lambda failure: self._failed(failure, tr("Save elsewhere…"), lambda: self.save(made, subject)),
        )

    def print(self, made: Made, page: int, *, grey: bool) -> None:
        """Send the pages to a printer."""
        from ui.reports.printing import chosen_pages, print_pages, printer_for

        pdf, count = made.document.pdf, len(made.document)
        printer = printer_for(made.document.papers[0], title=tr(made.wish.kind.title), grey=grey)
        if not self.ask_printer(self._owner.window(), printer, count):
            return
        pages = chosen_pages(printer, count, page)
        if not pages:
            self._desk.toasted.emit(tr("None of the pages was chosen."), None, "")
            return
        self._desk.tasks.run(
            tr("Print"),
            lambda progress: print_pages(pdf, printer, pages, grey=grey, progress=progress),
            on_done=lambda sent: self._printed(printer, sent),
            on_failed=lambda failure: self._failed(
                failure, tr("Print again…"), lambda: self.print(made, page, grey=grey)
            ),
        )

    def _tell_written(self, sentence: str, place: Path) -> None:
        from ui.showing import show_document

        self._desk.toasted.emit(sentence, lambda: show_document(place), tr("Open", about="to do"))

    def _failed(self, failure: object, words: str, again: Callable[[], object]) -> None:
        if isinstance(failure, Trouble):
            self.refused.emit(told(failure), words, again)
        else:
            self._desk.operations.broken.emit(str(failure))

    def _printed(self, printer: QPrinter, sent: int) -> None:
        name = printer.printerName()
        pages = tr("1 page") if sent == 1 else tr("%n pages", sent)
        if printer.outputFileName():
            said = tr("{pages} printed into “{file}”.").format(pages=pages, file=Path(printer.outputFileName()).name)
        else:
            said = tr("{pages} sent to “{printer}”.").format(pages=pages, printer=name)
        self._desk.toasted.emit(said, None, "")


def _ask_printer(owner: QWidget, printer: QPrinter, pages: int) -> bool:
    from ui.reports.printing import ask_printer

    return ask_printer(owner, printer, pages)
