"""The first page, while no file is open: begin, open, go on where one was, or try the sample shop."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from storage import Copy, copies_of
from ui.exchange.curtain import Curtain, TakesFiles
from ui.exchange.waiting_files import WaitingFiles
from ui.kit.buttons import button, tool
from ui.kit.icons import logo
from ui.kit.insets import inset
from ui.kit.picture import Picture
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.progress_line import ProgressLine
from ui.settings import Settings
from ui.tasks import Tasks
from ui.welcome.gone import GoneCard
from ui.welcome.new_file import NewFileCard
from ui.welcome.places import SUFFIX, ChoosePlace, Place, choose_place, documents, file_name
from ui.welcome.recent import RecentFiles, is_there

_NAME = "name of a new file"
"""What was typed and not used yet; there is no business file for which it could wait."""


class WelcomePage(TakesFiles, QWidget):
    """On one side who we are and what was opened lately, on the other a new file.

    new_asked(name, currency, locale, path), open_asked(path), sample_asked(),
    restore_asked(backup, path): put a backup in a place where nothing is, and open it. Paths are `pathlib.Path`.
    """

    new_asked = Signal(str, str, str, object)
    open_asked = Signal(object)
    restore_asked = Signal(object, object)
    sample_asked = Signal()

    def __init__(self, settings: Settings, choose: ChoosePlace | None = None, *, tasks: Sequence[Tasks] = ()) -> None:
        """Build the page.

        Args:
            settings: which files were opened lately.
            choose: how a place on the disk is asked for; file dialogs unless given.
            tasks: those that open and make files; one that takes long is told of at the foot.
        """
        super().__init__()
        self.settings = settings
        self._choose: ChoosePlace = choose or partial(choose_place, self)
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Welcome"))
        self.trouble = TroubleBar()
        self.waiting = WaitingFiles()
        self.new, self.gone = NewFileCard(settings.text(_NAME)), GoneCard()
        self.recent = RecentFiles()
        self.progress = ProgressLine(*tasks)
        self.open = button(tr("Open…"), icon="folder-open")
        self.sample = button(tr("Try with the sample shop"), icon="store")
        self.side = QStackedWidget()
        for card in (self.new, self.gone):
            self.side.addWidget(_at_top(card))
        self._lay_out()
        self._connect()
        self.refresh()
        self.curtain = Curtain(
            self, tr("Let go to bring it in"), tr("A business file is opened; anything else comes into a new one.")
        )
        self.curtain.dropped.connect(self.bring)

    def take_keyboard(self) -> None:
        """Put the keyboard where one begins who has no file yet: into the name; from within a window."""
        if not self.settings.recent_files():
            self.new.name.setFocus()

    def bring(self, paths: Sequence[Path]) -> None:
        """Open a business file; let anything else wait for the business that is made or opened next."""
        business = [path for path in paths if path.suffix == SUFFIX]
        others = [path for path in paths if path.suffix != SUFFIX]
        if others:
            self.waiting.add(others)
            self.new.name.setFocus()
        if business:
            self._open_recent(business[0])

    def refresh(self) -> None:
        """Look anew which of the recent files are there."""
        self.recent.show_files(self.settings.recent_files())

    def show_trouble(self, text: str, path: Path | None = None) -> None:
        """Say in one sentence what went wrong; nothing takes it away again.

        Args:
            text: the sentence, translated.
            path: the file that could not be opened: where there are backups of it, they are offered.
        """
        copies = copies_of(self.settings.folder, path) if path is not None else []
        if path is not None and copies:
            self.side.setCurrentIndex(1)
            self.gone.show_broken(path, text, copies)
        else:
            self.trouble.say(text)
        self.refresh()

    def show_gone(self, path: Path) -> None:
        """Offer the ways on for a file that is not where it was."""
        self.side.setCurrentIndex(1)
        self.gone.show_gone(path, copies_of(self.settings.folder, path))

    def show_start(self) -> None:
        """Offer a new file."""
        self.side.setCurrentIndex(0)
        self.new.name.setFocus()

    def _lay_out(self) -> None:
        picture = QLabel()
        picture.setPixmap(logo().pixmap(QSize(72, 72), self.devicePixelRatioF()))
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(picture)
        left.addSpacing(8)
        left.addWidget(label("Two Hats", TextRole.TITLE))
        left.addWidget(
            label(
                tr("Marketing and sales for the owner who does both alone: whom you told, who came, what they bought."),
                TextRole.MUTED,
                wrap=True,
            )
        )
        left.addSpacing(16)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.open)
        ways.addWidget(self.sample)
        ways.addStretch(1)
        left.addLayout(ways)
        left.addSpacing(20)
        left.addWidget(self.recent)
        left.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(48)
        columns.addLayout(left, 5)
        columns.addWidget(self.side, 6)
        inner = QWidget()
        inner.setMaximumWidth(1040)
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(self.trouble)
        whole.addWidget(self.waiting)
        whole.addLayout(columns, 1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner, 100)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(40, 24, 40, 24)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)
        kept = self.progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # so that nothing moves when it comes
        self.progress.setSizePolicy(kept)
        outer.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignHCenter)

    def _connect(self) -> None:
        self.new.made.connect(self._ask_new)
        self.new.rested.connect(partial(self.settings.set_text, _NAME))
        self.open.clicked.connect(self._ask_open)
        self.sample.clicked.connect(self.sample_asked)
        self.recent.opened.connect(self._open_recent)
        self.recent.missed.connect(self.show_gone)
        self.recent.located.connect(self._locate)
        self.recent.forgotten.connect(self._forget)
        self.gone.located.connect(self._locate)
        self.gone.restored.connect(self._restore)
        self.gone.put_back.connect(self._put_back)
        self.gone.begun.connect(self.show_start)
        self.gone.left.connect(self.show_start)

    def _ask_new(self, name: str, currency: str, locale: str) -> None:
        path = self._choose(Place.NEW, self._folder() / file_name(name))
        if path is not None:
            self.trouble.hide()
            self.settings.set_text(_NAME, "")
            self.new_asked.emit(name, currency, locale, path)

    def _ask_open(self) -> None:
        path = self._choose(Place.OPEN, self._folder())
        if path is not None:
            self.trouble.hide()
            self.open_asked.emit(path)

    def _open_recent(self, path: Path) -> None:
        if is_there(path):
            self.trouble.hide()
            self.open_asked.emit(path)
        else:
            self.refresh()
            self.show_gone(path)

    def _locate(self, gone: Path) -> None:
        path = self._choose(Place.OPEN, _nearest(gone.parent))
        if path is not None:
            self.settings.forget_file(gone)
            self.refresh()
            self.open_asked.emit(path)

    def _restore(self, gone: Path) -> None:
        backup = self._choose(Place.BACKUP, _nearest(gone.parent))
        if backup is None:
            return
        self._put_where(gone, backup, gone.name)

    def _put_back(self, file: Path, copy: Copy) -> None:
        self._put_where(
            file, copy.path, f"{file.stem} {tr('as of')} {copy.at.astimezone():%Y-%m-%d %H-%M}{file.suffix}"
        )

    def _put_where(self, file: Path, backup: Path, otherwise: str) -> None:
        """Put a backup in the place of a file if that is free; otherwise the person says where."""
        free = file.parent.is_dir() and not file.exists()
        folder = file.parent if file.parent.is_dir() else self._folder()
        path = file if free else self._choose(Place.NEW, folder / otherwise)
        if path is not None:
            self.restore_asked.emit(backup, path)

    def _forget(self, path: Path) -> None:
        self.settings.forget_file(path)
        self.refresh()
        if self.gone.path == path:
            self.show_start()

    def _folder(self) -> Path:
        return next((each.parent for each in self.settings.recent_files() if each.parent.is_dir()), documents())


class TroubleBar(QFrame):
    """What went wrong, in one sentence, until it is closed."""

    def __init__(self) -> None:
        """Say nothing."""
        super().__init__()
        self.setProperty("kind", "card")
        picture = Picture("triangle-alert", "bad", 20)
        self.sentence = label("", wrap=True)
        self.close_button = tool("x", tr("Close this message"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        inset(row, 16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(picture)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.close_button)
        self.hide()

    def say(self, text: str) -> None:
        """Show a sentence."""
        self.sentence.setText(text)
        self.setAccessibleName(text)
        self.show()


def _at_top(card: QWidget) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
    return made


def _nearest(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next((each for each in (folder, *folder.parents) if each.is_dir()), Path.home())
