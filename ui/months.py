"""Choose a month and a place, and get its page as PDF; the window stays free meanwhile."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from core import period
from core.errors import Trouble
from core.money import locale_of
from core.period import Period
from core.progress import Progress
from ui.desk import Desk
from ui.kit.buttons import button, primary
from ui.kit.fields import ChoiceField
from ui.kit.text import TextRole, label
from ui.kit.words import told, tr
from ui.tasks import Task

_BACK = 24  # months offered
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST = 80  # letters of the business in the name of a file


class MonthDialog(QDialog):
    """Asks which month; `write` does the rest."""

    written = Signal(object)
    """The PDF's path."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Offer the last two years of months, this month first."""
        super().__init__(parent)
        self.desk = desk
        self._task: Task | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Month as PDF"))
        self.setMinimumWidth(480)
        title = label(tr("Which month shall be printed?"), TextRole.HEADING)
        self.tells = label(
            tr("A page with the figures, promotions, leads and deals of the month."), TextRole.MUTED, wrap=True
        )
        self.months = ChoiceField(_months(desk), quiet=False)
        self.months.set_value(f"{desk.today:%Y-%m}")
        self.months.setAccessibleName(tr("Month"))
        self.months.editor.setAccessibleName(tr("Month"))
        self.save = primary(tr("Save as PDF…"), icon="printer")
        self.save.setDefault(True)
        self.save.clicked.connect(self._ask_place)
        leave = button(tr("Cancel"))
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for part in (title, self.tells, self.months):
            layout.addWidget(part)
        layout.addSpacing(8)
        layout.addLayout(foot)
        self.months.editor.setFocus()

    @property
    def month(self) -> Period:
        """The month chosen."""
        return period.parse_month(self.months.value)

    def proposed(self) -> Path:
        """Where the page would go: beside the business file, named after business and month."""
        business = _NOT_IN_NAMES.sub("-", self.desk.business_name)[:_LONGEST].strip(" .-")
        return self.desk.workspace.path.with_name(f"{business or 'Two Hats'} {self.months.value}.pdf")

    def write(self, path: Path) -> None:
        """Write the page in a task, tell when it is there, open it, and close."""
        desk, month = self.desk, self.month
        self.save.setEnabled(False)
        self.months.setEnabled(False)
        self.months.clear_mistake()
        self.tells.setText(tr("Writing the page…"))
        self._path = path
        self._task = desk.tasks.run(
            tr("Print the month"),
            lambda progress: write_month_of(desk, month, path, progress),
            on_done=self._done,
            on_failed=self._failed,
        )

    def reject(self) -> None:
        """Leave; a page that is not finished is not written."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def _done(self, _: object) -> None:
        self._task = None
        self.written.emit(self._path)
        self.desk.said.emit(tr("{file} is written.").format(file=self._path.name))
        show_document(self._path)
        self.accept()

    def _failed(self, failure: object) -> None:
        self._task = None
        if not isinstance(failure, Trouble):
            self.desk.operations.broken.emit(str(failure))
            self.reject()
            return
        self.save.setEnabled(True)
        self.months.setEnabled(True)
        self.tells.setText(tr("Nothing was written."))
        self.months.show_mistake(told(failure))
        self.adjustSize()

    def _ask_place(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save as PDF"), str(self.proposed()), "PDF (*.pdf)")
        if name:
            path = Path(name)
            self.write(path if path.suffix else path.with_suffix(".pdf"))


def show_document(path: Path) -> None:
    """Open a document in the program that the system has for it, where someone can see it."""
    if QGuiApplication.platformName() not in ("offscreen", "minimal"):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def write_month_of(desk: Desk, month: Period, path: Path, progress: Progress) -> None:
    """Write the page of a month; off the window's thread."""
    from ui.paper.destination import write_whole
    from ui.paper.kinds import Options, kind

    options = Options(today=desk.today, month=month)
    progress.report(0, 2, tr("Reading"))
    matter = kind("month").gather(desk.workspace, options)
    progress.report(1, 2, tr("Writing"))
    write_whole(path, kind("month").make(matter, options))


def _months(desk: Desk) -> list[tuple[str, str]]:
    from babel.dates import format_skeleton

    locale = locale_of(desk.locale)
    offered = []
    day = desk.today
    for _ in range(_BACK):
        name = str(format_skeleton("yMMMM", day, locale=locale))
        offered.append((f"{day:%Y-%m}", name[:1].upper() + name[1:]))
        day = day.replace(day=1) - timedelta(days=1)
    return offered
