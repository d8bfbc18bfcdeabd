"""A business file that is not where it was, or cannot be opened: no dead end, but ways on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from storage import Copy
from ui.kit import days
from ui.kit.buttons import button, primary, quiet
from ui.kit.cards import Card
from ui.kit.text import TextRole, label
from ui.kit.words import tr

_OFFERED = 3
"""The newest copies, which are offered one by one."""


class GoneCard(Card):
    """located, restored, begun: what the person wants; put_back(path, copy): of this copy; left: none of it."""

    located = Signal(object)
    restored = Signal(object)
    put_back = Signal(object, object)
    begun = Signal()
    left = Signal()

    def __init__(self) -> None:
        """Speak of no file yet."""
        super().__init__(" ")
        self.path = Path()
        self.copies: list[QPushButton] = []
        self.sentence = label("", wrap=True)
        self.where = label("", TextRole.MUTED, wrap=True)
        self.kept = label(tr("Backups of it on this computer"), TextRole.SECTION)
        self._copies = QVBoxLayout()
        self._copies.setSpacing(8)
        self.locate = primary(tr("Find it on the disk…"), icon="search")
        self.restore = button(tr("Restore a backup…"), icon="database-backup")
        self.new = button(tr("Begin a new file"), icon="file-plus")
        self.back = quiet(tr("Back"), icon="arrow-left")
        self.locate.clicked.connect(lambda: self.located.emit(self.path))
        self.restore.clicked.connect(lambda: self.restored.emit(self.path))
        self.new.clicked.connect(self.begun)
        self.back.clicked.connect(self.left)
        self.add(self.sentence)
        self.add(self.where)
        self.body.addSpacing(8)
        self.add(self.locate)
        self.add(self.kept)
        self.body.addLayout(self._copies)
        for made in (self.restore, self.new, self.back):
            self.add(made)

    def show_gone(self, path: Path, copies: Sequence[Copy] = ()) -> None:
        """Say that a file is gone and what may have happened.

        Args:
            path: where it was.
            copies: backups of it, newest first.
        """
        self.title.setText(tr("“{name}” is not there any more").format(name=path.stem))
        self.sentence.setText(
            tr("It may have been moved or renamed, or the stick or the network folder it lies on is not connected.")
        )
        self.where.setText(tr("It was last at {path}.").format(path=str(path)))
        self._offer(path, copies, is_gone=True)
        self.locate.setFocus()

    def show_broken(self, path: Path, why: str, copies: Sequence[Copy]) -> None:
        """Say that a file is there and cannot be opened, and offer its backups.

        Args:
            path: where it lies; it stays as it is.
            why: the sentence about it, translated.
            copies: backups of it, newest first; one at least.
        """
        self.title.setText(tr("“{name}” cannot be opened").format(name=path.stem))
        self.sentence.setText(why)
        self.where.setText(tr("It stays as it is at {path}.").format(path=str(path)))
        self._offer(path, copies, is_gone=False)
        self.copies[0].setFocus()

    def _offer(self, path: Path, copies: Sequence[Copy], *, is_gone: bool) -> None:
        self.path = path
        self.setAccessibleName(self.title.text())
        self.locate.setVisible(is_gone)
        for before in self.copies:
            self._copies.removeWidget(before)
            before.hide()
            before.deleteLater()
        self.copies = [self._button(copy, first=not is_gone and copy is copies[0]) for copy in copies[:_OFFERED]]
        for made in self.copies:
            self._copies.addWidget(made)
        chain = (self.locate, *self.copies, self.restore, self.new, self.back)
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)
        self.kept.setVisible(bool(copies))
        self.restore.setText(tr("Restore another backup…") if copies else tr("Restore a backup…"))
        self.restore.setAccessibleName(self.restore.text())

    def _button(self, copy: Copy, *, first: bool) -> QPushButton:
        words = tr("Restore the backup of {moment}").format(moment=days.shown_instant(copy.at))
        made = (primary if first else button)(words, icon="archive-restore")
        made.clicked.connect(lambda: self.put_back.emit(self.path, copy))
        return made
