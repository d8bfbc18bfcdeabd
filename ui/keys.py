"""All keys on one page (F1), made from the list of actions."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.errors import words
from ui.actions import ENTRIES, MENUS
from ui.kit.buttons import primary
from ui.kit.shortcuts import along, shown_keys
from ui.kit.text import Chip, TextRole, label
from ui.kit.words import tr

ON_PAGES = (
    ("Enter", words("Open the chosen record")),
    ("Esc", words("Leave a field as it was; close a panel")),
    ("Alt+Left", words("On the board: move the chosen deal one column back (Ctrl+[ goes back a page)")),
    ("Alt+Right", words("On the board: move the chosen deal one column on")),
    ("D", words("Done: say how a step went and what comes next")),
    ("S", words("Put a step off")),
    ("C", words("Copy the phone number of a step")),
    ("+", words("Pages of a report: larger; − smaller, 1 real size")),
    ("0", words("Pages of a report: a whole page; 2 the whole width")),
    ("Ctrl+Left", words("Figures and reports: the period before; Ctrl+→ the next")),
    ("Del", words("Delete the chosen record")),
    ("/", words("Narrow the list to a few words")),
    ("Down", words("Walk through a list, the sidebar or what was found")),
)
"""Keys that belong to a place and not to an action, with what they do there."""

_BESIDE, _FRAME, _BAR = 100, 36, 16
"""Logical pixels beside the keys on the screen, of the title bar and edges of a window, and of a scroll bar."""

_COLUMN, _WIDEST, _BETWEEN = 278, 320, 32
"""Logical pixels of a column of keys, whose words take a second line rather than more, and between two."""


class KeysPage(QDialog):
    """Shows what can be done without the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """List every action that has a key, under its menu, and the keys of lists and fields."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        inner = QWidget()
        inner.setProperty("kind", "page")
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(_BETWEEN)
        room = self.screen().availableSize().width() - _BESIDE
        parts = _columns(wide=room > 3 * _COLUMN + 2 * _BETWEEN + _BAR)
        width = min(_WIDEST, (room - _BAR + _BETWEEN) // len(parts) - _BETWEEN)
        for groups in parts:
            column = QWidget()
            column.setFixedWidth(width)
            grid = QGridLayout(column)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(5)
            for title, lines in groups:
                _add(grid, title, lines)
            grid.setRowStretch(grid.rowCount(), 1)
            columns.addWidget(column)
        columns.addStretch(1)
        close = primary(tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(label(tr("Everything else is reached with Tab, the arrow keys and Enter."), TextRole.MUTED), 1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Keys"), TextRole.TITLE))
        wide = len(parts) * (width + _BETWEEN) - _BETWEEN
        layout.addWidget(self._scrolled(inner, min(wide + _BAR, room)), 1)
        layout.addLayout(foot)
        self._make_room(columns.totalHeightForWidth(wide))
        close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Scroll with the arrow keys where the screen is too low for all of them."""
        bar = self.area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)

    def _scrolled(self, inner: QWidget, width: int) -> QScrollArea:
        """All keys, in an area that scrolls where the screen is too low for them."""
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.setWidget(inner)
        self.area.setMinimumSize(width, 1)
        return self.area

    def _make_room(self, high: int) -> None:
        """Let the area be as high as its keys, unless the screen has no room for them with what stands around."""
        layout = self.layout()
        around = (layout.totalMinimumSize().height() if layout is not None else 0) - self.area.minimumHeight()
        room = self.screen().availableSize().height() - around - _FRAME
        self.area.setMinimumHeight(min(high, room))


_Group = tuple[str, list[tuple[str, str]]]


def _groups() -> list[_Group]:
    found: list[_Group] = []
    for menu in MENUS:
        lines = [(tr(entry.text), shown_keys(entry.keys)) for entry in ENTRIES if entry.menu == menu and entry.keys]
        if lines:
            found.append((tr(menu), lines))
    return found


def _columns(*, wide: bool) -> list[list[_Group]]:
    """Three columns, in reading order; two where the screen has no room for more."""
    groups = _groups()
    heights = [len(lines) + 1 for _, lines in groups]
    at = min(range(1, len(groups)), key=lambda cut: abs(sum(heights[:cut]) - sum(heights[cut:])))
    here = (tr("On the pages"), [(tr(text), shown_keys(along(keys))) for keys, text in ON_PAGES])
    return [groups[:at], groups[at:], [here]] if wide else [groups[:at], [*groups[at:], here]]


def _add(grid: QGridLayout, title: str, lines: Iterable[tuple[str, str]]) -> None:
    row = grid.rowCount()
    heading = label(title, TextRole.SECTION)
    heading.setContentsMargins(0, 8 if row > 1 else 0, 0, 0)
    grid.addWidget(heading, row, 0, 1, 2)
    for text, keys in lines:
        row += 1
        grid.addWidget(label(text, wrap=True), row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(Chip(keys), row, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 1)
