"""Over the pages: which page of how many, and how large."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.buttons import tool
from ui.kit.chips import ChipRow
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.reports.spread import LARGEST, SMALLEST, Fit
from ui.reports.view import PageView


class Toolbar(QWidget):
    """Says what the view shows and tells it where to go."""

    def __init__(self, view: PageView) -> None:
        """Stand over a view."""
        super().__init__()
        self._view = view
        self.back = tool("chevron-up", tr("Page before"), shortcut="PgUp")
        self.ahead = tool("chevron-down", tr("Page after"), shortcut="PgDown")
        self.where = label("", TextRole.MUTED, elide=True)
        self.smaller = tool("minus", tr("Smaller"), shortcut="−")
        self.percent = label("", TextRole.MUTED)
        self.larger = tool("plus", tr("Larger"), shortcut="+")
        self.fits = ChipRow(
            [(str(Fit.WIDTH), tr("Width")), (str(Fit.PAGE), tr("Whole page"))], name=tr("Size of the pages")
        )
        widest = tr("{percent}%").format(percent=round(LARGEST * 100))
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance(widest) + 8)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.ahead)
        row.addWidget(self.where, 1)
        for part in (self.smaller, self.percent, self.larger):
            row.addWidget(part)
        row.addSpacing(8)
        row.addWidget(self.fits)
        self.back.clicked.connect(lambda: view.go_to(view.page - 1))
        self.ahead.clicked.connect(lambda: view.go_to(view.page + 1))
        self.smaller.clicked.connect(lambda: view.step_zoom(-1))
        self.larger.clicked.connect(lambda: view.step_zoom(1))
        self.fits.chosen.connect(self._fit)
        view.page_changed.connect(self.refresh)
        view.zoom_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what is shown now."""
        view = self._view
        there = view.count > 0
        self._say_where()
        self.percent.setText(tr("{percent}%").format(percent=round(view.zoom * 100)) if there else "")
        self.back.setEnabled(there and view.page > 0)
        self.ahead.setEnabled(there and view.page < view.count - 1)
        self.smaller.setEnabled(there and view.zoom > SMALLEST)
        self.larger.setEnabled(there and view.zoom < LARGEST)
        self.fits.choose(*([] if view.fit is Fit.OWN else [str(view.fit)]))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._say_where()

    def _say_where(self) -> None:
        """Which page of how many; only the numbers where the words have no room."""
        number, count = self._view.page + 1, self._view.count
        whole = tr("Page {number} of {count}").format(number=number, count=count) if count else ""
        fits = self.where.fontMetrics().horizontalAdvance(whole) <= self.where.width()
        self.where.setText(whole if fits else f"{number} / {count}")
        self.where.setAccessibleName(whole)

    def _fit(self, name: str) -> None:
        if Fit(name) is not self._view.fit:
            self._view.set_fit(Fit(name))
