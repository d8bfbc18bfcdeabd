"""After it: what came in, and the ways on: see them, take it back, save what stayed out."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.exchange.report import ImportReport, Tally
from ui.exchange.rows import RefusedRows
from ui.exchange.wording import Counter, came_words
from ui.kit.buttons import button, primary, quiet
from ui.kit.cards import Card
from ui.kit.flow import FlowLayout
from ui.kit.picture import Picture
from ui.kit.text import TextRole, label
from ui.kit.words import tr


class OutcomePart(QWidget):
    """shown_asked, undo_asked, save_asked, back_asked, more_asked: what the buttons mean."""

    shown_asked = Signal()
    undo_asked = Signal()
    save_asked = Signal()
    back_asked = Signal()
    more_asked = Signal()

    def __init__(self, counter: Counter) -> None:
        """Build it."""
        super().__init__()
        self._counter = counter
        self.card = Card()
        self._pictures = QHBoxLayout()
        self._picture: QWidget = Picture("circle-check", "good", 28)
        self._pictures.addWidget(self._picture)
        self.title = label("", TextRole.HEADING, wrap=True)
        self.sentence = label("", TextRole.BODY, wrap=True)
        self.show_them = primary(tr("Show them"), icon="users-round")
        self.undo = button(tr("Undo"), icon="undo-2")
        self.save = button(tr("Save rejected rows as CSV…"), icon="save")
        self.back = button(tr("Look at the files again"), icon="eye")
        self.more = quiet(tr("Bring in more"), icon="plus")
        for made, asked in (
            (self.show_them, self.shown_asked),
            (self.undo, self.undo_asked),
            (self.save, self.save_asked),
            (self.back, self.back_asked),
            (self.more, self.more_asked),
        ):
            made.clicked.connect(asked)
        self.left = label("", TextRole.MUTED, wrap=True)
        self.rejected = RefusedRows(tr("Rejected"), tr("These rows stayed out."), of_several=True)
        self.out = Card(tr("Stayed out"), flush=True)
        self.out.add(self.rejected, 1)
        self._lay_out()

    @property
    def first(self) -> QPushButton:
        """The button for what most will do next."""
        return next(each for each in (self.show_them, self.back, self.more) if not each.isHidden())

    def show_report(self, report: ImportReport, chief: Collection[str]) -> None:
        """Tell what came in.

        Args:
            report: of the import.
            chief: the tables that the rows of the files chiefly are of; what else their rows name, such as a promotion
                on each, is not counted as here already: that would be once a row.
        """
        added = {table: tally.added for table, tally in report.tables.items()}
        came = came_words(added, self._counter)
        filled = sum(tally.updated for tally in report.tables.values())
        changed = report.change is not None
        if came:
            self.title.setText(tr("{what} came in").format(what=came))
        elif filled:
            self.title.setText(tr("{count} records were filled in").format(count=self._counter.number(filled)))
        else:
            self.title.setText(tr("Nothing new: all of it was here already"))
        self.sentence.setText(_rest_words(report.tables, chief, self._counter, fills=bool(came)))
        self.sentence.setVisible(bool(self.sentence.text()))
        self._put_picture("circle-check" if changed else "info", "good" if changed else "muted")
        self.show_them.setVisible(changed)
        self.undo.setVisible(changed)
        self.undo.setEnabled(True)
        self.back.setVisible(not changed)
        self.save.setVisible(bool(report.rejected))
        self.out.setVisible(bool(report.rejected))
        self.rejected.show_rows(report.rejected)
        self.tell(tr("Your files are as they were.") if changed else tr("Nothing was changed."))

    def show_undone(self) -> None:
        """Tell that all of it is taken back."""
        self.title.setText(tr("Taken back"))
        self.sentence.setText(tr("Everything is as it was before. The files can be brought in again at any time."))
        self.sentence.show()
        self._put_picture("undo-2", "muted")
        self.show_them.hide()
        self.undo.hide()
        self.back.show()
        self.save.hide()
        self.out.hide()
        self.tell("")

    def tell(self, sentence: str, *, bad: bool = False) -> None:
        """Say under the title what became of a step."""
        self.left.set_role(TextRole.BAD if bad else TextRole.MUTED)
        self.left.setText(sentence)
        self.left.setVisible(bool(sentence))

    def allow_undo(self, whether: bool) -> None:
        """Offer to take it back only while it is the newest change: a step back takes that one."""
        self.undo.setEnabled(whether)
        if not whether:
            self.tell(tr("Something was changed since. Ctrl+Z goes back step by step, newest first."))

    def _put_picture(self, name: str, role: str) -> None:
        fresh = Picture(name, role, 28)
        self._pictures.replaceWidget(self._picture, fresh)
        self._picture.hide()
        self._picture.deleteLater()
        self._picture = fresh

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self.title, self.sentence, self.left):
            words.addWidget(part)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(self._pictures)
        top.setAlignment(self._pictures, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.buttons = QWidget()
        flow = FlowLayout(self.buttons, spacing=8)
        for made in (self.show_them, self.undo, self.back, self.save, self.more):
            flow.addWidget(made)
        self.card.body.setSpacing(16)
        self.card.body.addLayout(top)
        self.card.body.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.card)
        layout.addWidget(self.out, 1000)
        layout.addStretch(1)  # takes what is left while no rows stayed out


def _rest_words(tables: Mapping[str, Tally], chief: Collection[str], counter: Counter, *, fills: bool) -> str:
    told = []
    here = {table: tally.matched for table, tally in tables.items() if table in chief}
    filled = sum(tally.updated for table, tally in tables.items() if table in chief)
    rejected = sum(tally.rejected for tally in tables.values())
    skipped = sum(tally.skipped for tally in tables.values())
    if any(here.values()):
        told.append(tr("Here already: {what}").format(what=came_words(here, counter)))
    if filled and fills:
        told.append(tr("{count} of them filled in").format(count=counter.number(filled)))
    if rejected:
        told.append(tr("{count} rejected").format(count=counter.rows(rejected)))
    if skipped:
        told.append(tr("{count} without data left out").format(count=counter.rows(skipped)))
    return " · ".join(told)
