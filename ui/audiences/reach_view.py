"""How many are in an audience, how they can be reached, and what to do with them: see them, or take them along."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.activities import Hat
from core.audience_filter import read
from core.audiences import Reach
from core.errors import UserMistake
from core.ids import Id
from ui.audiences.counting import LiveCount
from ui.audiences.export import PeopleExport
from ui.desk import Desk
from ui.kit.buttons import primary
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.promotions.result import Figure


class ReachView(QWidget):
    """Three figures that follow the filter while it is typed. people_asked(audience id): show who they are.

    The buttons `show_them` and `export` stand where the record has its buttons.
    """

    people_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Build it without numbers."""
        super().__init__()
        self._desk = desk
        self._key: Id | None = None
        self._filter = ""
        self._old = False
        self.live = LiveCount(desk, self)
        self.people, self.mail, self.phone = Figure(tr("People now")), Figure(tr("By e-mail")), Figure(tr("By phone"))
        self._figures = QWidget()
        figures = QGridLayout(self._figures)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(8)
        for column, figure in enumerate((self.people, self.mail, self.phone)):
            figures.addWidget(figure, 0, column)
            figures.setColumnStretch(column, 1)
        self.word = label("", TextRole.MUTED, wrap=True)
        self.show_them = primary(tr("Show them"), icon="users-round", hat=Hat.MARKETING)
        self.show_them.clicked.connect(lambda: self.people_asked.emit(self._key))
        self.export = PeopleExport(desk, lambda: (self._filter, self._name))
        self._name = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._figures, self.word):
            layout.addWidget(part)
        self.live.told.connect(self._told)
        self._show_nothing()

    def show_audience(self, key: Id, name: str, filter_: str) -> None:
        """Be about an audience as it stands in the file; the same one is counted again where the file has changed."""
        same = key == self._key and filter_ == self._filter
        self._key, self._name = key, name
        if not same:
            self._ask(filter_, at_once=True)
        elif self._old:
            self.live.again()
        self._old = False

    def forget(self) -> None:
        """What is shown is old: something has changed that decides who is in an audience."""
        self._old = True

    def follow(self, filter_: str) -> None:
        """Count a filter that is being typed."""
        if filter_ != self._filter:
            self._ask(filter_, at_once=False)

    def stop(self) -> None:
        """Count nothing any more."""
        self.live.stop()

    def _ask(self, filter_: str, *, at_once: bool) -> None:
        self._filter = filter_
        if not filter_ or not _can_be_read(filter_):
            self.live.stop()
            self._show_nothing()
            return
        self.live.ask(filter_, at_once=at_once)

    def _show_nothing(self) -> None:
        self._figures.hide()
        self.show_them.setEnabled(False)
        self.export.setEnabled(False)
        self.word.setText(
            tr("Nobody can be counted by a filter that cannot be read.")
            if self._filter
            else tr(
                "No condition picks these people out of your contacts. Add one, and you see here how many they are."
            )
        )

    def _told(self, filter_: str, reach: Reach | None) -> None:
        if filter_ != self._filter:
            return
        self._figures.show()
        if reach is None:
            self.people.show_value("…", tr("counting…"))
            self.mail.show_value("…", "")
            self.phone.show_value("…", "")
            self.word.setText(" ")
            return
        self.people.show_value(str(reach.people), _refused(reach))
        self.mail.show_value(str(reach.mail), _unasked(reach.mail_unasked))
        self.phone.show_value(str(reach.phone), _unasked(reach.phone_unasked))
        self.word.setText(_honest(reach))
        self.show_them.setEnabled(reach.people > 0)
        self.export.setEnabled(reach.people > reach.refused)


def _can_be_read(filter_: str) -> bool:
    try:
        read(filter_)
    except UserMistake:
        return False
    return True


def _refused(reach: Reach) -> str:
    return tr("{count} refused").format(count=reach.refused) if reach.refused else ""


def _unasked(count: int) -> str:
    return tr("+ {count} not asked").format(count=count) if count else ""


def _honest(reach: Reach) -> str:
    """What the figures leave out, in words."""
    if not reach.people:
        return tr("Nobody among your contacts is like that now.")
    said = [tr("By e-mail and phone count those who agreed to advertising.")]
    if reach.refused:
        said.append(
            tr("1 refused and is never counted there.")
            if reach.refused == 1
            else tr("%n refused and are never counted there.", reach.refused)
        )
    if reach.no_way:
        said.append(
            tr("1 has neither e-mail nor phone.")
            if reach.no_way == 1
            else tr("%n have neither e-mail nor phone.", reach.no_way)
        )
    return " ".join(said)
