"""The program: one theme, one file at a time; and a place to go for every error."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow
from shiboken6 import isValid

from core.deals import add_stages
from core.errors import Busy, Trouble, WorldTrouble, words
from core.progress import SILENT, Progress
from storage import DeviceBook, Workspace, is_older, new_business, restore
from ui import clock
from ui.application import start_again
from ui.desk import AtHand
from ui.file_dialogs import FILES, back_up, choose_file, free_name
from ui.hand_over import Doorway, address
from ui.keeping import Keeper
from ui.kit import turns
from ui.kit.theme import Theme
from ui.kit.words import told, tr
from ui.looks import Looks
from ui.settings import Settings
from ui.showing import to_front
from ui.speech import Speech
from ui.taking_place import delete_in_turns, keyboard_of, show_in_turns, show_or_close, window_on
from ui.tasks import Tasks
from ui.window import Window

if TYPE_CHECKING:  # what is not seen at a start is imported when it is asked for
    from ui.welcome.page import WelcomePage

_LARGE = 8_000_000
"""Bytes from which on bringing an older file up to date takes longer than one waits before a window."""


class Program(QObject):
    """Opens files and shows them; the welcome page while there is none."""

    opened = Signal(object)
    """A `Window` that is shown now."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        """Nothing is shown yet."""
        super().__init__()
        self.theme = theme
        self.settings = settings
        self.window: Window | None = None
        self.welcome: QMainWindow | None = None
        self.failed: Trouble | None = None
        self.handed_over = False
        """Whether another window shows the file to begin with; it was asked to come to the front."""
        self._tasks = Tasks(self)
        self._book = DeviceBook(settings.folder)
        self._keeper = Keeper(settings.folder, self._tasks, self)
        self.looks = Looks(theme, settings.folder, self._book, self._tasks, self)
        self.looks.failed.connect(self._task_failed)
        self._coming: list[Window] = []
        self._leaving: list[Window] = []
        """Windows of files shown before, which go in a moment, or once their last change is on the disk."""
        self._going: list[Window] = []
        """Those that are closed, and deleted a page at a time."""
        self._doorway = Doorway(settings.folder, self)
        self._doorway.asked.connect(self._visited)
        self._speech = Speech(settings)
        self._before = sys.excepthook
        sys.excepthook = self._bug

    @property
    def idle(self) -> bool:
        """Whether nothing is being worked on, in no window."""
        desks = [window.desk for window in self._windows()]
        at_rest = all(desk.tasks.idle and desk.operations.idle for desk in desks)
        return at_rest and self._tasks.idle and turns.is_idle()

    def _windows(self) -> list[Window]:
        return [*self.looks.windows, *self._coming, *self._leaving, *filter(None, [self.window])]

    def begin(self, path: Path | None, *, told_by_name: bool = False, files: Sequence[Path] = ()) -> None:
        """Show a file, or the welcome page where there is none or it cannot be opened; and bring files in."""
        if path is not None and path.exists() and not self._doorway.hold(path, files):
            self.handed_over = True
            return
        self._begin(path, told_by_name)
        if files:
            self._visited(files)

    def _begin(self, path: Path | None, told_by_name: bool) -> None:
        if path is None:
            self.show_welcome()
            return
        if path.exists() and path.stat().st_size > _LARGE and is_older(path):
            self.show_welcome()  # which shows how it goes, and lets go of it
            self.open(path)
            return
        try:
            self.show_file(self._open(path))
        except Trouble as trouble:
            self._doorway.let_go()
            if told_by_name:
                self.failed = trouble
            welcome = self.show_welcome()
            if path.exists():
                welcome.show_trouble(told(trouble), None if isinstance(trouble, Busy) else path)
            else:
                welcome.show_gone(path)

    def open(self, path: Path) -> None:
        """Open another file in place of what is shown; what is shown stays if that fails.

        One that another window of the program shows is not opened twice: that window comes to the front.
        """
        if path.exists() and not self._doorway.hold(path):
            self._say(tr("“{file}” is open already; its window comes to the front.").format(file=path.name))
            return
        task = self._tasks.run(
            tr("Open a file"),
            lambda progress: self._open(path, progress),
            on_done=self._show_soon,
            on_failed=lambda failure: self._task_failed(failure, path),
        )
        task.finished.connect(lambda: self._stay_held(path))

    def _stay_held(self, path: Path) -> None:
        """Listen no longer for a file that was not opened after all, since someone stopped that."""
        home = self.settings.folder
        shown = [window.desk.workspace.path for window in (*self._coming, *filter(None, [self.window]))]
        if address(home, path) not in [address(home, each) for each in shown]:
            self._doorway.let_go_of(path)

    def make(self, name: str, currency: str, locale: str, path: Path) -> None:
        """Make a new business file and open it."""

        def make(progress: Progress) -> AtHand:
            profile = new_business(name, currency, locale=locale)
            Workspace.make(path, profile, words("Set up the business"), add_stages, book=self._book)
            return self._open(path, progress)

        self._tasks.run(tr("Make a business file"), make, on_done=self._show_soon, on_failed=self._task_failed)

    def restore(self, backup: Path, path: Path) -> None:
        """Put a backup where the file is to be, and open it."""

        def put_back(progress: Progress) -> AtHand:
            restore(backup, path)
            return self._open(path, progress)

        self._tasks.run(tr("Restore a backup"), put_back, on_done=self._show_soon, on_failed=self._task_failed)

    def try_sample(self) -> None:
        """Make a fresh sample shop in the settings folder, which writes as this computer does, and open it."""
        from ui.sample import make_sample
        from ui.welcome.guesses import system_locale

        folder = self.settings.folder / "sample"

        def make(progress: Progress) -> AtHand:
            folder.mkdir(parents=True, exist_ok=True)
            path = free_name(folder / f"Sample shop {clock.today().isoformat()}.twohats")
            make_sample(path, clock.today(), locale=system_locale(), book=self._book)
            return self._open(path, progress)

        self._tasks.run(tr("Make the sample shop"), make, on_done=self._show_soon, on_failed=self._task_failed)

    def show_file(self, opened: AtHand | Workspace) -> Window:
        """Show an open file in a window of its own and put away what was shown before."""
        window = self._window_of(opened)
        show_or_close(window, lambda: self._put_in_place(window))
        return window

    def _show_soon(self, opened: AtHand) -> None:
        """As `show_file`, in turns: what is shown until then goes on answering.

        Not where it is the same file, such as in another language: what is half typed goes along, and the page stays.
        """
        shown, page, field = self.window, "today", ""
        if shown is not None and shown.desk.workspace.path == opened.workspace.path:
            field = keyboard_of(shown)
            shown.flush()
            shown.leaving.hold()
            page = here.page if (here := shown.trail.here()) else page
        try:
            window = self._window_of(opened, bare=True)
        except BaseException:
            self._stay()
            raise
        show_in_turns(window, lambda: self._put_in_place(window), page, field)

    def _window_of(self, opened: AtHand | Workspace, *, bare: bool = False) -> Window:
        opened = opened if isinstance(opened, AtHand) else AtHand.of(opened)
        self._speech.follow(opened.profile.locale)
        window = window_on(opened, self.settings, lambda desk: Window(desk, self.theme, bare=bare))
        window.closed.connect(lambda: self._closed(window))
        self._coming.append(window)
        return window

    def _put_in_place(self, window: Window) -> None:
        before = self.window, self.welcome
        self.window, self.welcome = window, None
        try:
            self._show(window)
        except BaseException:
            self.window, self.welcome = before
            self._stay()
            raise
        self._coming.remove(window)
        self._hold_what_is_shown()
        if before[0] is not None:
            self._leaving.append(before[0])
            turns.later(before[0], before[0].close)
        if before[1] is not None:
            welcome: WelcomePage = before[1].centralWidget()  # type: ignore[assignment]
            before[1].close()
            before[1].deleteLater()
            window.doors.bring(welcome.waiting.paths)
        self.opened.emit(window)

    def _show(self, window: Window) -> None:
        path = window.desk.workspace.path
        self.settings.remember_file(path)
        self._doorway.hold(path)
        window.new_file_asked.connect(lambda: self.show_welcome())
        window.open_file_asked.connect(self._choose_file)
        window.backup_asked.connect(lambda: back_up(window, self._task_failed))
        window.keys_asked.connect(self._show_keys)
        window.desk.file_asked.connect(self._do_with_files)
        window.status.progress.watch(self._tasks)
        window.show()
        self._keeper.attend(window, window.desk)

    def _stay(self) -> None:
        """Go on with what is shown, since nothing could take its place."""
        self._hold_what_is_shown()
        if self.window is not None:
            self._speech.follow(self.window.desk.locale)
            self.window.leaving.let_go()

    def show_welcome(self) -> WelcomePage:
        """Show the first page, beside an open file if there is one."""
        from ui.welcome.page import WelcomePage

        page = WelcomePage(self.settings, tasks=[self._tasks])
        page.new_asked.connect(self.make)
        page.open_asked.connect(self.open)
        page.sample_asked.connect(self.try_sample)
        page.restore_asked.connect(self.restore)
        if self.welcome is None:
            self.welcome = QMainWindow()
            self.welcome.setWindowTitle("Two Hats")
            self.welcome.setMinimumSize(880, 600)
            self.welcome.resize(1024, 680)
        self.welcome.setCentralWidget(page)
        page.take_keyboard()
        self.welcome.show()
        return page

    def _do_with_files(self, what: str, about: object) -> None:
        match what, about:
            case "look", Path() as copy:
                self.looks.look(copy)
            case "restore", (Path() as copy, Path() as path):
                self.restore(copy, path)
            case "again", _ if self.window is not None:
                self.open(self.window.desk.workspace.path)

    def open_from_outside(self, path: Path) -> None:
        """A file was double-clicked: show it, in a window of its own where another file is shown; or bring it in."""
        if path.suffix != FILES[1:]:
            self._visited([path])
        elif self._doorway.holds(path):
            self._visited([])
        elif self.window is None:
            self.open(path)
        else:
            start_again(path)

    def _visited(self, files: Sequence[Path]) -> None:
        """Someone started the program anew with the file that is shown: come to the front, and look at their files."""
        shown = self.window or self.welcome
        if shown is None:
            return
        to_front(shown)
        there = [file for file in files if file.exists()]
        if there and self.window is not None:
            self.window.doors.bring(there)
        elif there and self.welcome is not None:
            page: WelcomePage = self.welcome.centralWidget()  # type: ignore[assignment]
            page.bring(there)

    def _say(self, text: str) -> None:
        """Tell something in whichever window there is."""
        if self.welcome is not None:
            page: WelcomePage = self.welcome.centralWidget()  # type: ignore[assignment]
            page.show_trouble(text)
        elif self.window is not None:
            self.window.toast.say(text)

    def close(self) -> None:
        """Close everything and let go of the process's hooks."""
        self._doorway.let_go()
        self._keeper.end()
        self._tasks.close()
        for window in self._windows():
            if not window.close():
                window.desk.operations.close()  # waits for the last change and tells how it went
                if window in self._windows():  # it goes by itself where all went well
                    window.close()
        if self.welcome is not None:
            self.welcome.close()
            self.welcome.deleteLater()
        self.window = self.welcome = None
        for window in filter(isValid, self._going):
            window.deleteLater()
        self._keeper.finish()
        self.settings.save()
        self._speech.end()
        sys.excepthook = self._before

    def _open(self, path: Path, progress: Progress = SILENT) -> AtHand:
        workspace = Workspace.open(path, book=self._book, progress=progress)
        try:
            progress.report(0, 0)
            return AtHand.of(workspace)
        except BaseException:
            workspace.close()
            raise

    def _choose_file(self) -> None:
        if (path := choose_file(self.window)) is not None:
            self.open(path)

    def _show_keys(self) -> None:
        from ui.keys import KeysPage

        KeysPage(self.window).open()

    def _closed(self, window: Window) -> None:
        if not window.desk.workspace.read_only:
            self._keeper.left(window.desk.workspace.path, window.desk.workspace.file_id)
        if self.window is window:
            self.window = None
            self._doorway.let_go()
        if window in self._coming:  # it could not be shown
            self._coming.remove(window)
            self._stay()
        if window in self._leaving:
            self._leaving.remove(window)
            self._going = [*filter(isValid, self._going), window]
            delete_in_turns(window, self)
        else:
            window.deleteLater()

    def _hold_what_is_shown(self) -> None:
        self._doorway.let_go(but=self.window.desk.workspace.path if self.window is not None else None)

    def _task_failed(self, failure: object, path: Path | None = None) -> None:
        self._hold_what_is_shown()
        if isinstance(failure, Trouble):
            self._tell(failure, path)
        else:
            self._show_bug(str(failure))

    def _tell(self, trouble: Trouble, path: Path | None = None) -> None:
        if self.welcome is not None:
            page: WelcomePage = self.welcome.centralWidget()  # type: ignore[assignment]
            page.show_trouble(told(trouble), None if isinstance(trouble, Busy) else path)
        elif self.window is not None:
            _tell_in(self.window, trouble)

    def _bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QTimer.singleShot(0, QApplication.quit)
            return
        if isinstance(error, Trouble) and self.window is not None:
            _tell_in(self.window, error)  # something was read at a click, while the file was busy or its disk away
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        logging.getLogger(__name__).error("%s", details)
        self._before(kind, error, trace)
        self._show_bug(details)

    def _show_bug(self, details: str) -> None:
        from ui.kit.dialogs import bug_message

        bug_message(self.window or self.welcome, details).open()


def _tell_in(window: Window, trouble: Trouble) -> None:
    operations = window.desk.operations
    (operations.troubled if isinstance(trouble, WorldTrouble) else operations.mistaken).emit(trouble)
