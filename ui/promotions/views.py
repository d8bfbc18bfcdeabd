"""List, timeline or cards, and for the timeline the way through the months."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui.kit.buttons import quiet, tool
from ui.kit.words import tr
from ui.promotions.timeline import TimelineView


class ViewSwitch(QWidget):
    """Three buttons of which one is down; chosen(name) tells which: list, timeline or cards."""

    chosen = Signal(str)

    def __init__(self, timeline: TimelineView) -> None:
        """Steer this timeline."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(tr("View", about="noun"))
        self.back = tool("chevron-left", tr("Three months earlier"))
        self.home = quiet(tr("Today"))
        self.ahead = tool("chevron-right", tr("Three months later"))
        self.back.clicked.connect(lambda: timeline.shift(-3))
        self.home.clicked.connect(timeline.go_home)
        self.ahead.clicked.connect(lambda: timeline.shift(3))
        self.buttons: dict[str, QToolButton] = {
            "list": tool("list", tr("Show as a list")),
            "timeline": tool("chart-gantt", tr("Show over the months")),
            "cards": tool("layout-grid", tr("Show as cards")),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.back, self.home, self.ahead):
            row.addWidget(button)
        row.addSpacing(12)
        for name, made in self.buttons.items():
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            row.addWidget(made)

    def choose(self, name: str) -> None:
        """Put one button down, without telling."""
        for other, button in self.buttons.items():
            button.setChecked(other == name)
        for part in (self.back, self.home, self.ahead):
            part.setVisible(name == "timeline")
