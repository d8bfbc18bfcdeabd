"""The copies there are of this file: made by the program itself, or lying beside it."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from core.errors import Trouble
from storage import Copy, Shelf
from ui.desk import Desk
from ui.kit import days, digits
from ui.kit.buttons import primary, quiet
from ui.kit.cards import Card
from ui.kit.flow import FlowLayout
from ui.kit.text import TextRole, label
from ui.kit.words import listed, told, tr
from ui.settings_page.rows import Row, Rows
from ui.settings_page.section import Section
from ui.tasks import Task

FEW = 12
"""Copies shown before the way to the rest."""


class BackupsSection(Section):
    """Every copy can be looked into and be restored to a file of a new name; nothing is ever overwritten."""

    is_fleeting = True

    def __init__(self, desk: Desk) -> None:
        """Build the buttons and the list; copies are looked for in a task."""
        super().__init__(desk)
        self.shelf = Shelf(desk.settings.folder, desk.workspace.file_id)
        self._copies: list[Copy] = []
        self._all = False
        self.asking = False
        card = self.add(
            Card(
                tr("Copies of this file"),
                tells=tr(
                    "Two Hats makes one by itself when the file is opened or closed and something has changed, and "
                    "checks it. It keeps all of two days, then one a day, a week and a month."
                ),
            )
        )
        self.now = primary(tr("Make one now"), icon="database-backup")
        self.now.clicked.connect(self._make)
        self.elsewhere = quiet(tr("Save one elsewhere…"), icon="save")
        self.elsewhere.clicked.connect(lambda: desk.do("backup"))
        self.folder = quiet(tr("Show the folder"), icon="folder-open")
        self.folder.clicked.connect(self._show_folder)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for each in (self.now, self.elsewhere, self.folder):
            flow.addWidget(each)
        card.add(buttons)
        self.state = label("", TextRole.MUTED, wrap=True)
        card.add(self.state)
        self.rows: Rows[Path] = Rows()
        card.add(self.rows)
        self.more = quiet("", icon="chevron-down")
        self.more.clicked.connect(self._show_all)
        card.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.more.hide()
        desk.tasks.started.connect(self._watch)

    def fill(self) -> None:
        """Look for copies, off the window's thread."""
        self.asking = True
        path = self.desk.workspace.path
        self.desk.tasks.run(
            tr("Look for backups"),
            lambda _: [*self.shelf.kept(), *self.shelf.beside(path)],
            on_done=self._show,
            on_failed=self._not_found,
        )

    def _watch(self, task: Task) -> None:
        """Look again once a copy was made, by whomever."""
        if task.label == tr("Make a backup"):
            task.done.connect(self._look_again)

    def _look_again(self, _copy: object) -> None:
        if self.isVisible():
            self.reload()

    def _show(self, copies: list[Copy]) -> None:
        self.asking = False
        self._copies = sorted(copies, key=lambda copy: copy.at, reverse=True)
        self._list()

    def _list(self) -> None:
        shown = self._copies if self._all else self._copies[:FEW]
        by_path = {copy.path: copy for copy in shown}
        self.rows.show_keys(list(by_path), lambda path: self._row(by_path[path]))
        rest = len(self._copies) - len(shown)
        self.more.setVisible(rest > 0)
        self.more.setText(tr("%n more", rest, about="files"))
        self.more.setAccessibleName(tr("Show %n more", rest))
        if self._copies:
            size = size_words(sum(copy.size for copy in self._copies))
            count = tr("1 copy") if len(self._copies) == 1 else tr("%n copies", len(self._copies))
            self.state.setText(tr("{count}, {size} in all").format(count=count, size=size))
        elif self.desk.workspace.read_only:
            self.state.setText(tr("This file is open for reading only; no copies are made of it."))
        else:
            self.state.setText(tr("There is no copy yet. One is made a few seconds after the file is opened."))

    def _row(self, copy: Copy) -> Row:
        row = CopyRow(copy)
        row.look.clicked.connect(lambda: self.desk.file_asked.emit("look", copy.path))
        row.restore.clicked.connect(partial(self._restore, copy))
        return row

    def _show_all(self) -> None:
        self._all = True
        self._list()

    def _make(self) -> None:
        desk = self.desk
        self.now.setEnabled(False)
        desk.tasks.run(
            tr("Make a backup"),
            lambda _: self.shelf.keep(desk.workspace, datetime.now(UTC), always=True),
            on_done=self._made,
            on_failed=self._not_made,
        )

    def _made(self, _copy: object) -> None:
        self.now.setEnabled(True)
        self.desk.said.emit(tr("The backup is written and checked."))

    def _not_made(self, failure: object) -> None:
        self.now.setEnabled(True)
        self._fail(failure)

    def _not_found(self, failure: object) -> None:
        self.asking = False
        self._fail(failure)

    def _fail(self, failure: object) -> None:
        if isinstance(failure, Trouble):
            self.state.setText(told(failure))
        else:
            self.desk.operations.broken.emit(str(failure))

    def _restore(self, copy: Copy) -> None:
        file = self.desk.workspace.path
        local = copy.at.astimezone()
        proposed = file.with_name(f"{file.stem} {tr('as of')} {local:%Y-%m-%d %H-%M}{file.suffix}")
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Restore to a new file"),
            str(proposed),
            tr("Business files") + " (*.twohats)",
            options=QFileDialog.Option.DontConfirmOverwrite,  # what is there is refused in a sentence, not replaced
        )
        if name:
            self.desk.file_asked.emit("restore", (copy.path, Path(name)))

    def _show_folder(self) -> None:
        self.shelf.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.shelf.folder)))


class CopyRow(Row):
    """One copy: when, how large, where; and what can be done with it."""

    def __init__(self, copy: Copy) -> None:
        """Show it."""
        super().__init__()
        when = days.shown_instant(copy.at)
        size = size_words(copy.size)
        where = tr("made by itself") if copy.by_itself else copy.path.name
        self.when = label(when, TextRole.STRONG, elide=True)
        self.about = label(f"{size} · {where}", TextRole.MUTED, elide=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.when)
        words.addWidget(self.about)
        self.look = quiet(tr("Look into it"), icon="eye")
        self.look.setAccessibleName(tr("Look into the copy of {moment}").format(moment=when))
        self.restore = quiet(tr("Restore…"), icon="archive-restore")
        self.restore.setAccessibleName(tr("Restore the copy of {moment}").format(moment=when))
        self.line.addLayout(words, 1)
        self.line.addWidget(self.look)
        self.line.addWidget(self.restore)
        self.call(listed((when, size, where)))


def size_words(size: int) -> str:
    """Bytes in the usual words: 1.4 MB."""
    return digits.western(QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat))
