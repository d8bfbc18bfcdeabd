"""Files opened lately, newest first; one that is not there any more says so and can be found again or forgotten."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.buttons import tool
from ui.kit.insets import inset
from ui.kit.picture import Picture
from ui.kit.pressing import PushButton
from ui.kit.scroll import Scroller
from ui.kit.text import Chip, TextRole, label, plain_tooltip
from ui.kit.tokens import Tone
from ui.kit.words import tr

_HIGH, _GAP = 44, 2
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
        inset(self.heading, _LEFT, 0, 0, 4)
        self.scroller = _Files(spacing=_GAP)
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
        self.setVisible(bool(files))
        self.scroller.set_count(len(files))


class _Files(Scroller):
    """As high as its rows where there is room, and never lower than two of them."""

    _wanted = 0

    def set_count(self, count: int) -> None:
        self._wanted = count * (_HIGH + _GAP)
        self.setMaximumHeight(self._wanted)
        self.setMinimumHeight(min(count, 2) * (_HIGH + _GAP))
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(super().sizeHint().width(), self._wanted)


class RecentRow(QWidget):
    """One file: its name, where it lies, and what can be done where it is gone."""

    opened = Signal(object)
    missed = Signal(object)
    located = Signal(object)
    forgotten = Signal(object)

    def __init__(self, path: Path, *, there: bool) -> None:
        """Show a file that is there, or was."""
        super().__init__()
        self.path, self.there = path, there
        self.button = FileButton(path, "file-text" if there else "triangle-alert")
        self.button.clicked.connect(lambda: (self.opened if there else self.missed).emit(path))
        self.locate = tool("search", tr("Find {name} on the disk").format(name=path.name))
        self.forget = tool("x", tr("Forget {name}; the file itself is not touched").format(name=path.name))
        self.locate.clicked.connect(lambda: self.located.emit(path))
        self.forget.clicked.connect(lambda: self.forgotten.emit(path))
        self.setFixedHeight(_HIGH)
        self.chip = Chip(tr("not there any more"), Tone.BAD)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.button, 1)
        for part in (self.chip, self.locate, self.forget):
            row.addWidget(part)
            part.setVisible(not there)
        if not there:
            self.button.setAccessibleDescription(tr("not there any more"))


class FileButton(PushButton):
    """A file's name over its folder, both cut where there is no room."""

    def __init__(self, path: Path, symbol: str) -> None:
        """Show a file."""
        super().__init__()
        self.setProperty("kind", "nav")
        self.setAutoDefault(False)
        self.setAccessibleName(f"{path.stem}, {path.parent}")
        plain_tooltip(self, str(path))
        picture = Picture(symbol, size=18)
        name, folder = (
            label(path.stem, TextRole.STRONG, elide=True),
            label(str(path.parent), TextRole.CAPTION, elide=True),
        )
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(folder)
        row = QHBoxLayout(self)
        inset(row, _LEFT, 4, 8, 4)
        row.setSpacing(10)
        row.addWidget(picture)
        row.addLayout(words, 1)
        for part in (picture, name, folder):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumWidth(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


def is_there(path: Path) -> bool:
    """Whether a file can be seen; a folder that may not be read counts as gone."""
    try:
        return path.is_file()
    except OSError:
        return False
