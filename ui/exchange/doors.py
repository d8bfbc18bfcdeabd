"""The ways in and out of one window: the menu, files dropped on it, and the page that shows who came in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from core.errors import Trouble, WorldTrouble
from ui.desk import Desk
from ui.exchange.curtain import Curtain
from ui.kit.toast import Toast
from ui.kit.words import tr
from ui.welcome.places import file_name

if TYPE_CHECKING:
    from core.exchange.report import ImportReport

PLACE = "move_in"
_PLACES = (("contacts", "contacts"), ("deals", "deals"), ("leads", "leads"), ("expenses", "promotions"))
"""Tables, and the page that shows their rows."""

ShowPage = Callable[[str], Any]


class Doors(QObject):
    """Brings files to the page "Import" and everything out into a folder."""

    def __init__(self, window: Any, desk: Desk, toast: Toast, show_page: ShowPage) -> None:
        """Watch a window.

        Args:
            window: the main window with its sidebar; files may be dropped on it.
            desk: the open file.
            toast: where a finished export is told.
            show_page: goes to a page of the window by name.
        """
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._toast = toast
        self._show_page = show_page
        window.curtain = Curtain(
            window,
            tr("Let go to bring it in"),
            tr("You see everything before anything is kept."),
            allowed=lambda: not desk.workspace.read_only,
        )
        window.curtain.dropped.connect(self.bring)

    def attend(self, page: Any) -> None:
        """Listen to the page as soon as there is one."""
        page.held.connect(lambda held: self._window.sidebar.set_offered(PLACE, held))
        page.shown_asked.connect(self.show_imported)

    def show(self) -> None:
        """Go to the page; with nothing there yet, the keyboard is on the button that chooses files."""
        self._show_page(PLACE).focus_main()

    def bring(self, paths: Sequence[Path]) -> None:
        """Look at files on the page; no files change nothing."""
        if not paths:
            return
        page = self._show_page(PLACE)
        page.bring(paths)
        page.focus_main()
        self._window.activateWindow()

    def show_imported(self, report: ImportReport) -> None:
        """Show what came in: who, by the chip of the contacts for it as soon as there is one; else what else came."""
        came = [table for table, tally in report.tables.items() if tally.added or tally.updated]
        page = self._show_page(next((place for table, place in _PLACES if table in came), "contacts"))
        if hasattr(page, "show_import"):
            page.show_import(report.change)
        page.focus_main()

    def export(self) -> None:
        """Ask for a place and write everything into a new folder there."""
        desk = self._desk
        name = file_name(desk.business_name).removesuffix(".twohats")
        proposed = desk.workspace.path.with_name(f"{name} {desk.today.isoformat()}")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Which new folder shall everything be written into?"),
            str(proposed),
            tr("Folders") + " (*)",
            options=QFileDialog.Option.DontConfirmOverwrite,  # what is there is never overwritten
        )
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, folder: Path) -> None:
        """Write everything into a new or empty folder, in a task."""
        workspace = self._desk.workspace
        self._desk.tasks.run(
            tr("Export as folder"),
            lambda progress: workspace.export_folder(folder, progress=progress),
            on_done=lambda _: self._toast.say(
                tr("Everything is written to “{folder}”.").format(folder=folder.name),
                lambda: show_folder(folder),
                action=tr("Show the folder"),
            ),
            on_failed=self._failed,
        )

    def export_list(self, page: Any) -> None:
        """Offer to export the list of a page; a page without one says so."""
        export = getattr(page, "export", None)
        if export is None:
            self._toast.say(tr("There is no list here to export; go to leads, deals, contacts or promotions first."))
        else:
            export.offer()

    def _failed(self, failure: object) -> None:
        operations = self._desk.operations
        match failure:
            case WorldTrouble():
                operations.troubled.emit(failure)
            case Trouble():
                operations.mistaken.emit(failure)
            case _:
                operations.broken.emit(str(failure))


def show_folder(folder: Path) -> None:
    """Open a folder in the system's own window."""
    from ui.showing import show_document

    show_document(folder)
