"""The frame of a record beside its list: who, state, actions, and below them what the room puts there.

Editing in place is wired here once: a field that was changed becomes one named change; a mistake comes back to
its field with the typed text kept; a change from elsewhere reloads what is not being typed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from core.change import Clash
from core.errors import Busy, UserMistake, words
from core.ids import Id
from ui.desk import Desk
from ui.kit import turns
from ui.kit.buttons import BEFORE_ICON, tool
from ui.kit.eye_order import order_by_eye
from ui.kit.field import Field
from ui.kit.flow import FlowLayout
from ui.kit.form import Form
from ui.kit.insets import Outdent, inset
from ui.kit.page import RETRY
from ui.kit.text import TextRole, label
from ui.kit.two_lines import TwoLines
from ui.kit.words import told, tr
from ui.record.gone_button import first_field, off_gone_button
from ui.record.history import HistoryView
from ui.record.in_words import as_logged, value_words
from ui.record.unsaved import Place, attend, drafts_of, send

if TYPE_CHECKING:
    from typing import Self

    from ui.drafts import Keeper

Edit = Callable[..., Any]

_CALM = 100
"""Milliseconds without another layout until Tab is put in order; Tab itself does not wait for it."""

_ANY = Id(b"")
"""Where it does not matter which record."""

_LEVELS = 10
"""Layouts within layouts: rounds until all of them have heard of what changed in the innermost, and answered."""


class RecordPanel(QWidget):
    """One record. Subclasses name the `kind` and `interests`, build into `body`, and fill in `load`.

    The frame is there at once, the parts are made by `build`, all together (`whole`) or a few at a time
    (`build_more`): a hundred fields take as long as several pictures of the window.
    """

    kind: str = ""
    interests: frozenset[str] = frozenset()
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Build the head and an empty body."""
        super().__init__()
        self.desk = desk
        self.key: Id | None = None
        self._building: Iterator[None] | None = None
        self.is_whole = False
        self._aside = False
        self._unread = False
        self._missed = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY)
        self._again.timeout.connect(self._read_soon)
        self._reorder = QTimer(self)
        self._reorder.setSingleShot(True)
        self._reorder.setInterval(_CALM)
        self._reorder.timeout.connect(lambda: order_by_eye(self))
        self.setProperty("kind", "panel")
        self.title = TwoLines("", TextRole.TITLE)
        self.about = label("", TextRole.MUTED, elide=True)
        close = tool("x", tr("Close the record"))
        close.clicked.connect(self.closed)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addWidget(self.about)
        head = QHBoxLayout()
        inset(head, 20, 16, 12, 0)
        head.addLayout(texts, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.marks = QWidget()
        """Chips that say the state; a flowing row."""
        FlowLayout(self.marks)
        self.buttons = QWidget()
        """Buttons for what can be done with the record; a flowing row."""
        FlowLayout(self.buttons)
        inner = QWidget()
        inner.setProperty("kind", "panel")
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self.body.addWidget(self.marks)
        self.body.addWidget(self.buttons)
        self.history = HistoryView(desk, self.kind)
        self._whole = whole = QVBoxLayout(inner)
        whole.setContentsMargins(20, 4, 20, 20)
        whole.setSpacing(20)
        whole.addLayout(self.body)
        whole.addLayout(Outdent(self.history, BEFORE_ICON))
        whole.addStretch(1)
        self.area = QScrollArea()
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(tr("The record"))
        self.area.setWidgetResizable(True)
        self.area.setMinimumHeight(40)  # in a low window what is written on a slip above keeps its room
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inner)
        inner.installEventFilter(self)  # what comes and goes within is asked of it, not of the panel
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.area, 1)

    def build(self) -> Iterator[None]:
        """Make the parts in the order in which they stand, each in its place, and yield between them; for subclasses.

        What is made in its place puts on fonts and colours once; made elsewhere, once for each part it is put into.
        """
        yield from ()

    def build_more(self, key: Id) -> bool:
        """Make the next part of what shows a record; false where all is there."""
        if self._building is None:
            self._building = self.build()
        if not self.is_whole:
            self.is_whole = next(self._building, self) is self
        return not self.is_whole

    def is_whole_for(self, key: Id) -> bool:
        """Whether all is there that shows a record."""
        return self.is_whole

    def whole(self) -> Self:
        """Make all that is still to be made, and give the panel itself."""
        while self.build_more(_ANY):
            pass
        return self

    def show_record(self, key: Id) -> bool:
        """Show another record, saving first what was being typed in the old one; false if it is gone."""
        if key != self.key:
            self.leave()
            self.key = key
            self.history.show_record(key)
            self.area.verticalScrollBar().setValue(0)
            return self._read(fresh=True)
        return self._read(fresh=False)

    def reload(self) -> None:
        """Read the record anew; a record that is gone closes the panel."""
        if self.key is not None and not self._read(fresh=False):
            self.key = None
            self.closed.emit()

    def _read_again(self) -> None:
        """Someone was saving: read it now, or when it is seen again; unless it was read meanwhile."""
        if self._missed and self.isVisible():
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Lay aside what could not be saved: the same record may be shown, and answered, on another page."""
        super().hideEvent(event)
        if not event.spontaneous() and not self._aside:
            for field in self._flush():
                field.revert()
            self._aside = True

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Take up again what was laid aside, and catch up on what could not be read before it was hidden."""
        super().showEvent(event)
        if self._aside:
            self._aside = False
            for part in self._keepers():
                part.catch_up()
            self._type_again()
        if self._missed:
            self._read_soon()

    def _read_soon(self) -> None:
        self._missed = True
        turns.later(self, self._read_again)

    def _read(self, *, fresh: bool) -> bool:
        """Load the record; while someone is saving, wait a moment and do not let the old one be edited as the new."""
        if self.key is None:
            return False
        self._unread = self._unread or fresh
        self._missed = False
        self._again.stop()
        try:
            with self.desk.workspace.reading(), self._laid_once(), off_gone_button(self):
                found = self.load(self.key, fresh=self._unread)
        except Busy:
            self.area.setEnabled(not self._unread)
            self._again.start()
            return True
        if self._unread and found:
            self._type_again()
        self._unread = False
        self.area.setEnabled(True)
        self.settle()
        return found

    def settle(self) -> None:
        """Lay everything out before it is painted: Qt goes on by one level a frame, and what one reads would jump.

        From the innermost out at first, by hand: Qt would wait for Python again at each of a thousand questions of
        these layouts while another thread works, and here it need not.
        """
        if not self.isVisible():
            return
        for layout in reversed(self.findChildren(QLayout)):
            layout.activate()
        for _ in range(_LEVELS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    @contextmanager
    def _laid_once(self) -> Iterator[None]:
        """Lay the parts out when all of them are filled: Qt would do so anew for each that comes into sight."""
        self._whole.setEnabled(False)
        try:
            yield
        finally:
            self._whole.setEnabled(True)

    def load(self, key: Id, *, fresh: bool) -> bool:
        """Read and show a record; for subclasses.

        Args:
            key: its id.
            fresh: another record than before, so forms are loaded (`Form.load`) rather than refreshed (`set_values`).

        Returns:
            Whether it is there.
        """
        raise NotImplementedError

    def after_button(self, _gone: QWidget) -> QWidget:
        """What takes the keyboard from a button that went when it was pressed; for subclasses that know better."""
        return first_field(self)

    def flush(self) -> None:
        """Save what is being typed; called before another record is shown and before the program ends.

        What cannot be saved, such as an amount that is none or a slip half written, is kept as a draft.
        """
        self._flush()

    def _flush(self) -> list[Field]:
        """As `flush`; gives the fields whose text could not be saved."""
        if self._unread or self._aside:
            return []  # The fields show the record before, or one laid aside: everything was saved or kept.
        fields = self.findChildren(Field)
        for field in fields:
            field.save_typed()
        return self._keep_drafts(fields)

    def event(self, event: QEvent) -> bool:
        """Put Tab in order whenever parts came, went or moved."""
        if event.type() is QEvent.Type.LayoutRequest or event.type() is QEvent.Type.Show:
            self._reorder.start()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """As `event`, for what is scrolled."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._reorder.start()
        return super().eventFilter(watched, event)

    def order_now(self) -> None:
        """Put Tab in order at once, if it waits to be."""
        if self._reorder.isActive():
            self._reorder.stop()
            order_by_eye(self)

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: N802
        """Go on by the order in which the parts stand now."""
        self.order_now()
        return super().focusNextPrevChild(following)

    def leave(self) -> None:
        """Save what was typed and go off the record; what cannot be saved waits there, and that is said."""
        if self.key is None:
            return
        kept = self._flush()
        if kept or any(field.is_refused for field in self.findChildren(Field)):
            name = self.title.text()
            self.desk.said.emit(tr("What could not be saved waits at “{name}” as you typed it.").format(name=name))
        for field in kept:
            field.revert()
        self.key = None

    def _keepers(self) -> list[Keeper]:
        """What keeps its drafts by itself; slips may be built when they are first wanted."""
        from ui.record.log_line import LogLine
        from ui.record.next_step import NextStepEditor
        from ui.record.slip import Slip

        return [*self.findChildren(Slip), *self.findChildren(LogLine), *self.findChildren(NextStepEditor)]

    def _keep_drafts(self, fields: list[Field]) -> list[Field]:
        """Keep what could not be saved of the record shown; gives those of the fields it was typed into."""
        if self.key is None or self._unread:
            return []
        for part in self._keepers():
            part.keep_draft()
        kept = [field for field in fields if field.is_touched and field.objectName()]
        for field in kept:
            Place(self.desk.drafts, self._draft_name(self.key), field.objectName()).keep_of(field)
        return kept

    def _type_again(self) -> None:
        """Fill in what could not be saved when the record was left."""
        if self.key is None or self.desk.drafts.get(self._draft_name(self.key)) is None:
            return
        for field in self.findChildren(Field):
            if field.objectName() and not field.is_touched:
                Place(self.desk.drafts, self._draft_name(self.key), field.objectName()).put_back(field)

    def _draft_name(self, key: Id) -> str:
        return drafts_of(self.kind, key)

    def place(self, field: Field) -> Place | None:
        """Where what cannot be saved of a field of the record shown waits."""
        if self.key is None or self._unread:
            return None
        return Place(self.desk.drafts, self._draft_name(self.key), field.objectName())

    def edit_in_place(
        self, form: Form, label: str, action: Edit, *, joined: Mapping[str, tuple[str, ...]] | None = None
    ) -> None:
        """Make every commit of a form one named change of the record shown.

        Args:
            form: its field names are the names of the record's fields.
            label: of the change, as `Operations.run` takes it.
            action: `edit_…(change, key, base, **fields)` of the room.
            joined: fields that are edited together: name in the form -> names in the record.
        """
        joined = joined or {}
        for name, field in form.fields().items():
            field.setObjectName(name)
            attend(field, partial(self.place, field))

        def save(name: str, new: Any, base: Any) -> None:
            if self.key is None:
                return
            names = joined.get(name, (name,))
            fields = dict(zip(names, new, strict=True)) if name in joined else {name: new}
            before = dict(zip(names, base, strict=True)) if name in joined else {name: base}
            key = self.key
            send(
                self.desk,
                label,
                action,
                key,
                before,
                place=Place(self.desk.drafts, self._draft_name(key), name),
                # about this record, and not still about the one before
                where=lambda: form.field(name) if key == self.key and not (self._unread or self._aside) else None,
                worded=lambda mistake: told(self._with_a_way_out(mistake, key, form.title(name))),
                **fields,
            )

        form.committed.connect(save)

    def _with_a_way_out(self, mistake: UserMistake, key: Id, title: str) -> UserMistake:
        """A clash as it is told beside its field: by the name above it, in the words of the screen, with what to do."""
        if not isinstance(mistake, Clash):
            return mistake
        known_as = self.desk.workspace.history.known_as
        try:
            theirs = value_words(self.desk, self.kind, key, mistake.field, as_logged(mistake.theirs), known_as)
        except Busy:
            theirs = str(mistake.values["theirs"])
        return UserMistake(
            words("“{name}” was changed meanwhile: it now says “{theirs}”. Enter keeps yours, Escape takes theirs."),
            name=title,
            theirs=theirs,
        )
