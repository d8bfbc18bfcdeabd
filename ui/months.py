"""Choose a month and a place, and get its page as PDF; the window stays free meanwhile."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from core import period
from core.errors import Trouble
from core.period import Period
from core.progress import Progress
from ui.desk import Desk
from ui.kit.buttons import button, primary
from ui.kit.fields import ChoiceField
from ui.kit.text import TextRole, label
from ui.kit.words import told, tr

_BACK = 24  # months offered


class MonthDialog(QDialog):
    """Asks which month; `write` does the rest."""

    written = Signal(object)
    """The PDF's path."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Offer the last two years of months, this month first."""
        super().__init__(parent)
        self.desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Month as PDF"))
        self.setMinimumWidth(420)
        title = label(tr("Which month shall be printed?"), TextRole.HEADING)
        self.months = ChoiceField(_months(desk), quiet=False)
        self.months.set_value(f"{desk.today:%Y-%m}")
        self.months.setAccessibleName(tr("Month"))
        self.tells = label(
            tr("A page with the figures, promotions, leads and deals of the month."), TextRole.MUTED, wrap=True
        )
        save = primary(tr("Save as PDF…"), icon="printer")
        save.setDefault(True)
        save.clicked.connect(self._ask_place)
        leave = button(tr("Cancel"))
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for part in (title, self.tells, self.months):
            layout.addWidget(part)
        layout.addSpacing(8)
        layout.addLayout(foot)
        self._save = save

    @property
    def month(self) -> Period:
        """The month chosen."""
        return period.parse_month(self.months.value)

    def write(self, path: Path) -> None:
        """Write the page in a task, tell when it is there, and close."""
        desk, month = self.desk, self.month
        self._save.setEnabled(False)
        self.tells.setText(tr("Writing the page…"))

        def done(_: object) -> None:
            self.written.emit(path)
            desk.said.emit(tr("{file} is written.").format(file=path.name))
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
            self.accept()

        def failed(failure: object) -> None:
            self._save.setEnabled(True)
            if isinstance(failure, Trouble):
                self.tells.setText(told(failure))
            else:
                desk.operations.broken.emit(str(failure))
                self.reject()

        desk.tasks.run(
            tr("Print the month"),
            lambda progress: write_month_of(desk, month, path, progress),
            on_done=done,
            on_failed=failed,
        )

    def _ask_place(self) -> None:
        proposed = self.desk.workspace.path.with_name(
            f"{self.desk.business_name} {self.months.value}.pdf".replace("/", "-")
        )
        name, _ = QFileDialog.getSaveFileName(self, tr("Save as PDF"), str(proposed), "PDF (*.pdf)")
        if name:
            self.write(Path(name))


def write_month_of(desk: Desk, month: Period, path: Path, progress: Progress) -> None:
    """Write the page of a month; off the window's thread."""
    from core.reports import monthly_summary
    from ui.paper.month import write_month

    progress.report(0, 2, tr("Reading"))
    matter = desk.workspace.insights.month(month)
    summary = monthly_summary(
        matter.facts, month, desk.today, business=matter.business.name, labels=matter.labels, steps=matter.steps
    )
    progress.report(1, 2, tr("Writing"))
    write_month(summary, path, made_on=desk.today, locale=matter.business.locale)


def _months(desk: Desk) -> list[tuple[str, str]]:
    locale = QLocale(desk.locale)
    offered = []
    day = desk.today
    for _ in range(_BACK):
        offered.append((f"{day:%Y-%m}", locale.toString(QDate(day.year, day.month, 1), "LLLL yyyy")))
        day = day.replace(day=1) - timedelta(days=1)
    return offered
