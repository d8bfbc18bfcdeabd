"""Files opened lately, newest first; one that is not there any more says so and can be found again or forgotten."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import quiet, tool
from ui.kit.scroll import Scroller
from ui.kit.text import Chip, TextRole, label, plain_tooltip
from ui.kit.tokens import Tone
from ui.kit.words import tr

_LEFT = 10
"""Logical pixels from the edge of a row to its first icon."""


class RecentFiles(QWidget):
    """opened(path): a file that is there. missed(path): it is not. located(path), forgotten(path): its buttons."""

    opened = Signal(object)
    missed = Signal(object)
    located = Signal(object)
    forgotten = Signal(object)

    def __init__(self) -> None:
        """Show no files yet."""
        super().__init__()
        self.rows: list[RecentRow] = []
        self.heading = label(tr("Opened lately"), TextRole.SECTION)
        self.heading.setContentsMargins(_LEFT, 0, 0, 4)
        self.scroller = Scroller(spacing=2)
        self.scroller.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(self.scroller, 1)

    def show_files(self, files: list[Path]) -> None:
        """Show these files; looks on the disk whether they are there."""
        for row in self.rows:
            self.scroller.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [RecentRow(path, there=is_there(path)) for path in files]
        for place, row in enumerate(self.rows):
            self.scroller.body.insertWidget(place, row)
            row.opened.connect(self.opened)
            row.missed.connect(self.missed)
            row.located.connect(self.located)
            row.forgotten.connect(self.forgotten)
        self.heading.setVisible(bool(files))


class RecentRow(QFrame):
    """One file: its name, where it lies, and what can be done where it is gone."""

    opened = Signal(object)
    missed = Signal(object)
    located = Signal(object)
    forgotten = Signal(object)

    def __init__(self, path: Path, *, there: bool) -> None:
        """Show a file that is there, or was."""
        super().__init__()
        self.path, self.there = path, there
        self.button = quiet(path.stem, icon="file-text" if there else "triangle-alert")
        self.button.setProperty("kind", "nav")
        plain_tooltip(self.button, str(path))
        where = label(str(path.parent), TextRole.CAPTION, elide=True)
        where.setContentsMargins(38, 0, 8, 4)
        self.button.clicked.connect(lambda: (self.opened if there else self.missed).emit(path))
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.button, 1)
        self.locate = tool("search", tr("Find {name} on the disk").format(name=path.name))
        self.forget = tool("x", tr("Forget {name}; the file itself is not touched").format(name=path.name))
        self.locate.clicked.connect(lambda: self.located.emit(path))
        self.forget.clicked.connect(lambda: self.forgotten.emit(path))
        if there:
            self.locate.hide()
            self.forget.hide()
        else:
            top.addWidget(Chip(tr("not there any more"), Tone.BAD))
            self.button.setAccessibleDescription(tr("not there any more"))
            top.addWidget(self.locate)
            top.addWidget(self.forget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(where)


def is_there(path: Path) -> bool:
    """Whether a file can be seen; a folder that may not be read counts as gone."""
    try:
        return path.is_file()
    except OSError:
        return False
