"""A business file that is not where it was: no dead end, but three ways on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from ui.kit.buttons import button, primary, quiet
from ui.kit.cards import Card
from ui.kit.text import TextRole, label
from ui.kit.words import tr


class GoneCard(Card):
    """located, restored, begun: what the person wants; left: none of it."""

    located = Signal(object)
    restored = Signal(object)
    begun = Signal()
    left = Signal()

    def __init__(self) -> None:
        """Speak of no file yet."""
        super().__init__(" ")
        self.path = Path()
        self.sentence = label("", wrap=True)
        self.where = label("", TextRole.MUTED, wrap=True)
        self.add(self.sentence)
        self.add(self.where)
        self.body.addSpacing(8)
        self.locate = primary(tr("Find it on the disk…"), icon="search")
        self.restore = button(tr("Restore a backup…"), icon="database-backup")
        self.new = button(tr("Begin a new file"), icon="file-plus")
        self.back = quiet(tr("Back"), icon="arrow-left")
        self.locate.clicked.connect(lambda: self.located.emit(self.path))
        self.restore.clicked.connect(lambda: self.restored.emit(self.path))
        self.new.clicked.connect(self.begun)
        self.back.clicked.connect(self.left)
        for made in (self.locate, self.restore, self.new, self.back):
            self.add(made)

    def show_file(self, path: Path) -> None:
        """Say which file is gone and what may have happened."""
        self.path = path
        self.title.setText(tr("“{name}” is not there any more").format(name=path.stem))
        self.sentence.setText(
            tr("It may have been moved or renamed, or the stick or the network folder it lies on is not connected.")
        )
        self.where.setText(tr("It was last at {path}.").format(path=str(path)))
        self.locate.setFocus()
