"""What can be done with many chosen rows at once; it stands below the list while several are chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core import bulk
from core.errors import Busy, UserMistake, words
from core.exchange.outgoing import ListKind
from core.ids import Id
from ui.desk import Desk
from ui.drafts import Draft
from ui.kit.buttons import button, primary, quiet, tool
from ui.kit.fields import LineField
from ui.kit.flow import FlowLayout
from ui.kit.insets import inset
from ui.kit.keyboard import has_keyboard
from ui.kit.suggestions import suggest
from ui.kit.text import TextRole, label, without_mnemonic
from ui.kit.toast import KEPT_CLEAR
from ui.kit.words import told, tr
from ui.list_out import ListExport, Shown
from ui.record.step_field import StepField
from ui.sent import Entry, Sent

_LIST = {
    "contact": ListKind.CONTACTS,
    "lead": ListKind.LEADS,
    "deal": ListKind.DEALS,
    "promotion": ListKind.PROMOTIONS,
    "coupon": ListKind.COUPONS,
    "product": ListKind.PRODUCTS,
}
_OWNED = ("contact", "lead", "deal")
_STEPPED = ("lead", "deal")


class BulkBar(QFrame):
    """Tag, owner, next step, delete, export.

    given_up(): nothing is to be chosen any more. left(): it is done, the keyboard is to go to the list.
    """

    given_up = Signal()
    left = Signal()

    def __init__(self, desk: Desk, kind: str, keys: Callable[[], Sequence[Id]], shown: Callable[[], Shown]) -> None:
        """Stand for the chosen rows of one list.

        Args:
            desk: the open file.
            kind: of the records.
            keys: gives the ids of the chosen rows.
            shown: gives them as a list to export.
        """
        super().__init__()
        self._desk = desk
        self._kind = kind
        self._keys = keys
        self._waits = Draft(desk.drafts)
        self._sent = Sent(self, desk, self._waits, self._stands)
        self.setProperty("kind", "card")
        self.setObjectName(KEPT_CLEAR)
        self.setAccessibleName(tr("What to do with the chosen rows"))
        self.count = label("", TextRole.STRONG)
        self.tag = quiet(tr("Tag"), icon="tag")
        self.owner = quiet(tr("Owner"), icon="user")
        self.step = quiet(tr("Next step"), icon="list-checks")
        self.delete = quiet(tr("Delete"), icon="trash-2")
        self.export = ListExport(desk, _LIST[kind], shown)
        self.close_button = tool("x", tr("Choose nothing"))
        self.people = QMenu(self)
        self.tag_field = LineField(hint=tr("a tag for all of them"), quiet=False)
        self.tag_field.editor.setAccessibleName(tr("a tag for all of them"))
        self._tags = QStringListModel(self)
        suggest(self.tag_field.editor, self._tags)
        self.step_field = StepField(lambda: desk.today, quiet=False, flat=True, ahead=True)
        self._fields: dict[str, LineField | StepField] = {"tag": self.tag_field, "step": self.step_field}
        self.apply = primary(tr("Set"))
        self.cancel = button(tr("Cancel"))
        self._lay_out()
        self.tag.clicked.connect(lambda: self._ask(self.tag_field))
        self.step.clicked.connect(lambda: self._ask(self.step_field))
        self.owner.clicked.connect(self._offer_people)
        self.delete.clicked.connect(self._delete)
        self.close_button.clicked.connect(self.given_up)
        self.apply.clicked.connect(self._apply)
        self.cancel.clicked.connect(self._give_up)
        for field in self._fields.values():
            for editor in field.findChildren(QWidget):
                editor.installEventFilter(self)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show so many as chosen; with less than two the bar goes away."""
        self.count.setText(tr("%n selected", count))
        if count < 2:
            self.put_away()
        elif self.isHidden():
            self._offer()
        self.setVisible(count > 1)

    def keep_draft(self) -> None:
        """Keep what is half typed for all of them, even beyond this run of the program."""
        now = self._stands()
        if now is not None and any(text for said in now.texts.values() for text in said):
            self._waits.keep(now.name, now.texts)
        elif now is not None:
            self._waits.forget(now.name)

    def put_away(self) -> None:
        """Fold away what is asked for, which waits; the list gets the keyboard first, or Qt would hand it to anyone."""
        self.keep_draft()
        if has_keyboard(self._asked):
            self.left.emit()
        self._asked.hide()
        for field in self._fields.values():
            field.revert()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter sets, Escape folds away."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._apply()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.put_away()
                self.close_button.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self.doings = QWidget()
        flow = FlowLayout(self.doings, spacing=4)
        for part in (self.tag, self.owner, self.step, self.delete, self.export):
            flow.addWidget(part)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.count)
        top.addWidget(self.doings, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._asked = QWidget()
        below = QHBoxLayout(self._asked)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(self.tag_field, 1)
        below.addWidget(self.step_field, 1)
        below.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)
        self._asked.hide()
        layout = QVBoxLayout(self)
        inset(layout, 12, 8, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._asked)

    def _offer(self) -> None:
        """Offer what this kind knows; owners only where there are people."""
        self.tag.setVisible(self._kind == "contact")
        self.step.setVisible(self._kind in _STEPPED)
        try:
            people = self._desk.workspace.business.people() if self._kind in _OWNED else []
        except Busy:
            people = []
        self.owner.setVisible(bool(people))
        self.people.clear()
        for key, name in ((None, tr("Nobody")), *((person.id, person.name) for person in people)):
            entry = QAction(without_mnemonic(name), self.people)
            entry.triggered.connect(lambda _=False, key=key, name=name: self._give(key, name))
            self.people.addAction(entry)

    def _offer_people(self) -> None:
        self.people.popup(self.owner.mapToGlobal(QPoint(0, self.owner.height() + 4)))

    def _give_up(self) -> None:
        for field in self._fields.values():
            field.revert()
        self.put_away()

    def _stands(self) -> Entry | None:
        if self._asked.isHidden():
            return None
        return Entry(f"bulk {self._kind}", {name: field.letters() for name, field in self._fields.items()})

    def _ask(self, field: LineField | StepField) -> None:
        if self._asked.isHidden():
            kept = self._waits.take(f"bulk {self._kind}") or {}
            for name, said in kept.items():
                if name in self._fields and any(said):
                    self._fields[name].type_again(said)
                    self._fields[name].tell_nonsense()
        if field is self.tag_field:
            self._suggest_tags()
        self.tag_field.setVisible(field is self.tag_field)
        self.step_field.setVisible(field is self.step_field)
        self._asked.show()
        editor = self.tag_field.editor if field is self.tag_field else self.step_field.what
        editor.setFocus()

    def _suggest_tags(self) -> None:
        try:
            known = self._desk.workspace.contacts.tags()
        except Busy:
            known = []
        self._tags.setStringList(known)

    def _apply(self) -> None:
        if not self.tag_field.isHidden():
            tag = self.tag_field.editor.text()
            self._run(
                words("Tag several"),
                bulk.tag_contacts,
                tag,
                self.tag_field,
                lambda count: tr("%n tagged “{tag}”", count).format(tag=" ".join(tag.split())),
            )
            return
        try:
            step = self.step_field.value
        except UserMistake as mistake:
            self.step_field.show_mistake(told(mistake))
            return
        self._run(
            words("Set next step of several"),
            bulk.plan_steps,
            step,
            self.step_field,
            lambda count: tr("Next step of %n: {what}", count).format(what=step.what),
            with_kind=True,
        )

    def _give(self, owner: Id | None, name: str) -> None:
        self._run(
            words("Set owner of several"),
            bulk.give_to,
            owner,
            None,
            lambda count: tr("%n now belong to {name}", count).format(name=name),
            with_kind=True,
        )

    def _delete(self) -> None:
        keys = self._chosen()
        if not keys:
            return
        kind = self._kind

        def gone(_: object) -> None:
            with suppress(Busy):  # then the list lets go of them once it is read
                if set(self._keys()) <= set(keys):  # and no others were chosen since
                    self.given_up.emit()

        self._desk.operations.run(
            words("Delete several"),
            bulk.delete_many,
            kind,
            keys,
            on_done=gone,
            offer_undo=lambda count: _deleted(kind, count),
            once=True,
        )

    def _run(
        self,
        name: str,
        action: Callable[..., int],
        value: object,
        field: LineField | StepField | None,
        say: Callable[[int], str],
        *,
        with_kind: bool = False,
    ) -> None:
        keys = self._chosen()
        if not keys:
            return

        def refused(mistake: UserMistake) -> None:
            if field is not None:
                field.show_mistake(told(mistake))
            else:
                self._desk.operations.mistaken.emit(mistake)

        said = field.letters() if field is not None else ()

        def done(_: object) -> None:
            if field is not None and self._sent.here and field.letters() == said:  # and nothing else was typed since
                field.revert()
                self.put_away()

        given: tuple[Any, ...] = (self._kind, keys, value) if with_kind else (keys, value)
        run = self._desk.operations.run if field is None else self._sent.run
        run(name, action, *given, on_done=done, on_mistake=refused, offer_undo=say)

    def _chosen(self) -> Sequence[Id]:
        """The chosen rows; none, with a word, while someone else is saving."""
        try:
            return self._keys()
        except Busy as busy:
            self._desk.toasted.emit(told(busy), None, "")
            return ()


def _deleted(kind: str, count: int) -> str:
    return {
        "contact": tr("%n contacts are in the bin, with all that belongs to them", count),
        "lead": tr("%n leads are in the bin", count),
        "deal": tr("%n deals are in the bin", count),
        "promotion": tr("%n promotions are in the bin", count),
        "coupon": tr("%n batches of coupons are in the bin", count),
        "product": tr("%n products are in the bin", count),
    }[kind]
