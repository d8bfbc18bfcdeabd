"""Every month of a year in one go: which year, into which folder, and how far it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from core.errors import Trouble
from core.period import Period
from ui.desk import Desk
from ui.kit.buttons import primary, quiet
from ui.kit.cards import Card
from ui.kit.dialogs import Message
from ui.kit.fields import ChoiceField
from ui.kit.text import TextRole, label
from ui.kit.words import listed, told, tr
from ui.reports.chosen import Chosen
from ui.reports.naming import proposed
from ui.reports.outgoing import FOLDER, folder
from ui.reports.press import Press, Wish
from ui.reports.waiting import Waiting
from ui.reports.year import already_there, begun, options_of, write_all
from ui.tasks import Task

if TYPE_CHECKING:
    from ui.paper.kinds import ReportKind

_YEARS_BACK = 10
_NAMED = 6  # names of files that a question tells one by one

ChooseFolder = Callable[[QWidget, Path], Path | None]


def choose_folder(owner: QWidget, start: Path) -> Path | None:
    """Ask with the system's dialog."""
    name = QFileDialog.getExistingDirectory(owner, tr("Into which folder?"), str(start))
    return Path(name) if name else None


class YearCard(Card):
    """written(folder, count): all files of a year are there. left(): it is not needed any more."""

    written = Signal(object, int)
    left = Signal()

    def __init__(self, desk: Desk, press: Press) -> None:
        """Hidden until it is asked for; tests put another answer into `choose`."""
        super().__init__(tr("All months of a year"))
        self.desk = desk
        self._press = press
        self.choose: ChooseFolder = choose_folder
        self.question: Message | None = None
        self._kind: ReportKind | None = None
        self._chosen: Chosen | None = None
        self._task: Task | None = None
        self._said = ""
        self.years = ChoiceField((), quiet=False)
        self.years.setAccessibleName(tr("Year"))
        self.years.editor.setAccessibleName(tr("Year"))
        self.years.committed.connect(lambda *_: self._tell())
        self.about = label("", TextRole.MUTED, wrap=True)
        self.trouble = label("", TextRole.BAD, wrap=True)
        self.trouble.hide()
        self.go = primary(tr("Choose a folder…"))
        self.leave = quiet(tr("Not now"))
        self.waiting = Waiting(flat=True)
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.go)
        buttons.addWidget(self.leave)
        for part in (self.years, self.about, self.trouble, self.waiting):
            self.add(part)
        self.body.addLayout(buttons)
        self.go.clicked.connect(self._ask_folder)
        self.leave.clicked.connect(self.left)
        self.hide()

    @property
    def is_writing(self) -> bool:
        """Whether files are being made."""
        return self._task is not None

    @property
    def has_keyboard(self) -> bool:
        """Whether one works in it."""
        now: QWidget | None = self.window().focusWidget()
        return now is not None and self.isAncestorOf(now)

    @property
    def year(self) -> int:
        """The year chosen."""
        return int(self.years.value)

    def follow(self, kind: ReportKind, chosen: Chosen) -> None:
        """Another sheet or other paper was chosen; what is being written stays as it was asked for."""
        self._kind, self._chosen = kind, chosen
        self._tell()

    def open(self) -> None:
        """Show it, with the year of the month that is looked at."""
        if self._chosen is None:
            return
        today, year = self.desk.today, self._chosen.month.first.year
        years = {*range(today.year, today.year - _YEARS_BACK, -1), year}
        self.years.set_choices([(each, str(each)) for each in sorted(years, reverse=True)])
        self.years.set_value(year)
        self._complain("")
        self._tell()
        self.show()
        self.years.setFocus()

    def wishes(self) -> dict[str, Wish]:
        """What would be written, by the name of the file."""
        kind, chosen = self._kind, self._chosen
        if kind is None or chosen is None or "month" not in kind.asks:
            return {}
        options = chosen.options(kind, self.desk.today)
        each_month = [options_of(options, period) for period in self._months()]
        return {proposed(self.desk.business_name, kind, tr(kind.title), each): Wish(kind, each) for each in each_month}

    def write_into(self, place: Path) -> None:
        """Write all files into a folder; those that are there already are named, and asked about once."""
        wishes = self.wishes()
        self.desk.settings.set_text(FOLDER, str(place))
        taken = already_there(place, list(wishes))
        if not taken:
            self._write(wishes, place, replace=False)
            return
        named = [tr("“{text}”").format(text=name) for name in taken[:_NAMED]]
        if len(taken) > _NAMED:
            named.append(tr("%n more", len(taken) - _NAMED))
        question = Message(
            self.window(),
            tr("Replace what is there?"),
            tr("In “{folder}” there are already: {names}.").format(folder=place.name or place, names=listed(named)),
            yes=tr("Replace them"),
            dangerous=True,
        )
        self.question = question
        question.finished.connect(lambda answer: self._answered(answer, wishes, place))
        question.open()

    def cancel(self) -> None:
        """Stop what is being written; nothing of it stays."""
        if self._task is not None:
            self._task.cancel()

    # Inside

    def _months(self) -> list[Period]:
        return begun(self.year, self.desk.today)

    def _tell(self) -> None:
        if self.years.editor.currentIndex() < 0:
            return
        names = list(self.wishes())
        if not names:
            return
        count = tr("1 file") if len(names) == 1 else tr("%n files", len(names))
        self.about.setText(
            tr("{count}, from “{first}” to “{last}”.").format(count=count, first=names[0], last=names[-1])
        )

    def _ask_folder(self) -> None:
        place = self.choose(self.window(), folder(self.desk))
        if place is not None:
            self.write_into(place)

    def _answered(self, answer: int, wishes: dict[str, Wish], place: Path) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None
        if answer == QDialog.DialogCode.Accepted:
            self._write(wishes, place, replace=True)

    def _write(self, wishes: dict[str, Wish], place: Path, *, replace: bool) -> None:
        press = self._press
        self._complain("")
        self._allow(False)
        self._task = self.desk.tasks.run(
            tr("Making the year"),
            lambda progress: write_all(press, wishes, place, progress, replace_=replace),
            on_done=lambda paths: self._done(place, len(paths)),
            on_failed=self._failed,
        )
        self.waiting.follow(self._task)
        self._task.finished.connect(self._finished)

    def _done(self, place: Path, count: int) -> None:
        from ui.showing import show_document

        self.left.emit()
        said = tr("1 file") if count == 1 else tr("%n files", count)
        words = tr("{count} written into “{folder}”.").format(count=said, folder=place.name or place)
        self.desk.toasted.emit(words, lambda: show_document(place), tr("Show the folder"))
        self.written.emit(place, count)

    def _failed(self, failure: object) -> None:
        if isinstance(failure, Trouble):
            self._complain(told(failure))
        else:
            self.desk.operations.broken.emit(str(failure))

    def _finished(self) -> None:
        stopped = self._task is not None and self._task.cancelled
        self._task = None
        self._allow(True)
        if stopped:
            self._complain(tr("Stopped; nothing was written."))

    def _allow(self, can: bool) -> None:
        self.years.setEnabled(can)
        self.go.setVisible(can)
        self.leave.setVisible(can)

    def _complain(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
