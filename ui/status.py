"""The quiet line at the foot: which file, that it is saved, who else is in it, the last backup, what was said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from core.errors import WorldTrouble
from storage import Changed, Shelf
from ui.desk import Desk
from ui.kit import days, digits, fonts
from ui.kit.buttons import quiet
from ui.kit.icons import icon
from ui.kit.picture import Picture
from ui.kit.text import ElidedLabel, Label, TextRole, capital, label, plain_tooltip, without_mnemonic
from ui.kit.tokens import TINY
from ui.kit.words import listed, tr
from ui.progress_line import ProgressLine
from ui.tasks import Task

LATELY = timedelta(minutes=10)
"""For so long after they saved something others count as being in the file."""

OLD = timedelta(days=7)
"""A backup older than that is worth a word, if anything was changed since."""

_LOOK_EVERY = 60_000  # milliseconds
_FIRST_COPY = 30_000
"""Milliseconds after which a first backup should be there."""

PASSING = 10_000
"""Milliseconds for which something is told in passing."""

_HIGH = 26
"""Logical pixels that the highest of its parts needs; kept free, so that the page above stands still."""


class StatusLine(QFrame):
    """Never asks for anything and never moves."""

    backups_asked = Signal()
    """Show the list of backups."""

    def __init__(self, desk: Desk) -> None:
        """Show the file of a desk."""
        super().__init__()
        self._desk = desk
        self._lasting = tr(desk.workspace.notice) if desk.workspace.notice else ""
        self._shelf = Shelf(desk.settings.folder, desk.workspace.file_id)
        self._backed_up: datetime | None = None
        self._since = datetime.now(UTC)
        self._other_program: datetime | None = None
        self._file = FileName(desk)
        self._state = Label("", TextRole.CAPTION)
        self.warning = Picture("triangle-alert", "bad", 14)
        self.warning.hide()
        self._said = label("", TextRole.CAPTION, elide=True)
        self._waiting = label("", TextRole.CAPTION)
        self._waiting.hide()
        self.others = label("", TextRole.CAPTION, elide=True)
        self.others.hide()
        self.backup = _small_button()
        self.backup.clicked.connect(self.backups_asked)
        self.backup.hide()
        self.progress = ProgressLine(desk.tasks, desk.operations)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 2, 24, 6)
        row.setSpacing(16)
        row.addStrut(_HIGH)
        told = QHBoxLayout()
        told.setSpacing(4)
        told.addWidget(self.warning)
        told.addWidget(self._state)
        row.addWidget(self._file)
        row.addLayout(told)
        row.addWidget(self._waiting)
        row.addWidget(self.others)
        row.addWidget(self._said, 1)
        row.addWidget(self.progress)
        row.addWidget(self.backup)
        self.setAccessibleName(tr("State of the file"))
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_EVERY)
        self._looking.timeout.connect(self.look)
        self._passing = QTimer(self)
        self._passing.setObjectName("passing")
        self._passing.setSingleShot(True)
        self._passing.setInterval(PASSING)
        self._passing.timeout.connect(lambda: self.say(self._lasting))
        desk.operations.waiting.connect(self._wait)
        desk.bridge.changed.connect(self._follow)
        desk.tasks.started.connect(self._watch)
        self.progress.working.connect(self._make_room)
        self.say(self._lasting)
        if self._lasting:
            self._tell(tr("read only"))
        else:
            self._tell(tr("everything is saved"))

    def saved(self) -> None:
        """Say when the last change reached the disk."""
        self._tell(tr("saved {time}").format(time=_clock(datetime.now())))

    def not_saved(self) -> None:
        """Say that the last change did not reach the disk, so that it is seen."""
        self._tell(tr("the last change was not saved"), warns=True)

    def say(self, text: str) -> None:
        """Tell something in passing: it goes by itself, unless it holds for as long as the file is open."""
        self._said.setText(text)
        self._let_pass()

    def look(self) -> None:
        """See who else is in the file, and how old its last backup is; nothing while it is not seen."""
        if not self._looking.isActive():
            return
        self._show_others()
        if not self._desk.workspace.read_only:
            self._look_for_backup()

    def stop(self) -> None:
        """Ask nothing any more: the file is about to be closed."""
        self._looking.stop()
        self._passing.stop()

    # Others

    def _follow(self, changed: Changed) -> None:
        if changed.by_other and self._looking.isActive():
            self._other_program = datetime.now(UTC)
            self._show_others()

    def _show_others(self) -> None:
        now, workspace = datetime.now(UTC), self._desk.workspace
        try:
            found = workspace.others.at_work(workspace.device.id, now - LATELY)
        except WorldTrouble:
            return  # someone is saving this very moment: the next look tells
        names = list(dict.fromkeys(each.person or each.device for each in found))
        told = [
            tr("{who} saved something at {time}").format(
                who=f"{each.person} ({each.device})" if each.person else each.device, time=_clock(each.at.astimezone())
            )
            for each in found
        ]
        mine = self._other_program
        if not found and mine is not None and now - mine < LATELY:
            names = [tr("another program on this computer")]
            told = [tr("It saved something at {time}").format(time=_clock(mine.astimezone()))]
        self.others.setText(tr("Also in it: {names}").format(names=listed(names)) if names else "")
        self._make_room(self.progress.isVisible())
        plain_tooltip(self.others, "\n".join(told))
        self.others.setAccessibleDescription(listed(told))

    # Backups

    def _watch(self, task: Task) -> None:
        """Look again once a copy was made, by whomever."""
        if task.label == tr("Make a backup"):
            task.done.connect(self._look_for_backup)

    def _look_for_backup(self, *_: object) -> None:
        if not self._looking.isActive():
            return
        path = self._desk.workspace.path
        self._desk.tasks.run(
            tr("Look for backups"),
            lambda _: self._shelf.newest(path),
            on_done=self._found,
            on_failed=lambda _: None,
        )

    def _found(self, copy: object) -> None:
        self._backed_up = getattr(copy, "at", None)
        self._show_backup()

    def _show_backup(self) -> None:
        now, at = datetime.now(UTC), self._backed_up
        if at is None:
            late = now - self._since > timedelta(milliseconds=_FIRST_COPY)
            self._tell_backup(tr("No backup yet"), tr("Two Hats makes one by itself; see why not."), warns=late)
            return
        old = now - at > OLD and self._changed_since(at)
        words = tr("Last backup {when}") if old else tr("Backed up {when}")
        about = tr("Nothing was changed since.") if now - at > OLD and not old else ""
        more = tr("Shows all backups, and makes one.")
        self._tell_backup(words.format(when=_when(at)), " ".join(filter(None, (about, more))), warns=old)

    def _changed_since(self, at: datetime) -> bool:
        try:
            last = self._desk.workspace.others.last_change()
        except WorldTrouble:
            return False
        return last is not None and last > at

    def _tell_backup(self, words: str, about: str, *, warns: bool) -> None:
        self.backup.setText(without_mnemonic(words))
        self.backup.setIcon(icon("triangle-alert" if warns else "database-backup", "bad" if warns else "muted"))
        self.backup.setAccessibleName(words)
        self.backup.setAccessibleDescription(about)
        plain_tooltip(self.backup, about)
        self.backup.show()

    # Inside

    def _make_room(self, working: bool) -> None:
        """Let what is being done be read, rather than half of everything."""
        self.others.setVisible(bool(self.others.text()) and not working)
        self._said.setVisible(not working)
        if working or not self._passing.isActive():
            self._let_pass()

    def _let_pass(self) -> None:
        """Count the time from when it can be read."""
        if self._said.isVisible() and self._said.text() != self._lasting:
            self._passing.start()
        else:
            self._passing.stop()

    def _tell(self, words: str, *, warns: bool = False) -> None:
        self._state.setText(capital(words))
        self._state.set_role(TextRole.BAD if warns else TextRole.CAPTION)
        self._state.setFont(fonts.font(TINY))
        self._warns = warns
        self.warning.setVisible(warns)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if not self._looking.isActive():
            self._looking.start()
            QTimer.singleShot(0, self, self.look)
        self._let_pass()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._looking.stop()
        self._passing.stop()

    def _wait(self, waiting: bool) -> None:
        self._waiting.setText(tr("Saving takes longer than usual…") if waiting else "")
        self._waiting.setVisible(waiting)
        self._state.setVisible(not waiting)
        self.warning.setVisible(self._warns and not waiting)


class FileName(ElidedLabel):
    """The name of the file; where it lies when pointed at."""

    def __init__(self, desk: Desk) -> None:
        """Name the file of a desk."""
        self._path = str(desk.workspace.path.absolute())
        super().__init__(desk.workspace.path.name, TextRole.CAPTION)
        self.setAccessibleDescription(self._path)

    def _explain(self) -> None:
        plain_tooltip(self, self._path)


def _small_button() -> QPushButton:
    made = quiet("", icon="database-backup")
    made.setProperty("kind", "foot")
    made.setFont(fonts.font(TINY))
    return made


def _clock(at: datetime) -> str:
    return digits.clock(at.time())


def _when(at: datetime) -> str:
    """“today 09:12”, “yesterday 09:12”, then the day alone."""
    local, today = at.astimezone(), datetime.now().date()
    day = days.shown_short(local.date(), today)
    return f"{day} {_clock(local)}" if 0 <= (today - local.date()).days <= 1 else day
