"""On the first page: files that were dropped before there is a business to bring them into."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.kit.buttons import tool
from ui.kit.insets import inset
from ui.kit.picture import Picture
from ui.kit.text import label, plain_tooltip
from ui.kit.words import listed, tr

_NAMED = 3


class WaitingFiles(QFrame):
    """Says which files wait and what for; dropped(): the person changed their mind."""

    dropped = Signal()

    def __init__(self) -> None:
        """No files wait."""
        super().__init__()
        self.setProperty("kind", "card")
        self.paths: tuple[Path, ...] = ()
        self.sentence = label("", wrap=True)
        self.forget = tool("x", tr("Do not bring them in"))
        self.forget.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        inset(row, 16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(Picture("download", "good", 20))
        row.addWidget(self.sentence, 1)
        row.addWidget(self.forget)
        self.hide()

    def add(self, paths: Sequence[Path]) -> None:
        """Let more files wait."""
        self.paths = tuple(dict.fromkeys((*self.paths, *paths)))
        names = listed(path.name for path in self.paths[:_NAMED])
        if len(self.paths) > _NAMED:
            names = tr("{names} and {count} more").format(names=names, count=len(self.paths) - _NAMED)
        text = tr("Ready to come in: {names}. Name your business, or open its file, and you see what they bring.")
        self.sentence.setText(text.format(names=names))
        self.setAccessibleName(self.sentence.text())
        plain_tooltip(self, "\n".join(str(path) for path in self.paths))
        self.show()

    def clear(self) -> None:
        """Let none wait."""
        self.paths = ()
        self.hide()
        self.dropped.emit()
