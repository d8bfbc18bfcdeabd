"""Log it in one line: what kind, how it went, how long, what they objected; Enter writes it down."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict, dataclass

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core import activities, ids
from core.activities import ActivityKind, Hat
from core.errors import Busy, UserMistake
from core.ids import Id
from ui.desk import Desk
from ui.drafts import Draft, Texts
from ui.kit.buttons import primary
from ui.kit.fields import line_edit
from ui.kit.keyboard import has_keyboard
from ui.kit.suggestions import suggest
from ui.kit.text import TextRole, label
from ui.kit.words import told, tr
from ui.record.kind_buttons import KindButtons
from ui.record.kinds import CHANGES
from ui.record.minutes_field import read_minutes
from ui.record.sections import bring_into_view
from ui.sent import Entry, Sent


@dataclass(frozen=True, slots=True)
class Target:
    """Whom and what an activity is about."""

    contact_id: Id | None = None
    lead_id: Id | None = None
    deal_id: Id | None = None


@dataclass(frozen=True, slots=True)
class _Draft:
    kind: ActivityKind = ActivityKind.CALL
    outcome: str = ""
    minutes: str = ""
    objection: str = ""

    def __bool__(self) -> bool:
        return bool(self.outcome or self.minutes or self.objection)


class LogLine(QWidget):
    """A line for the record that is shown; what is half typed waits until its record is shown again.

    logged(activity): it stands in the file.
    """

    logged = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Show one line; the rest comes when it is needed."""
        super().__init__()
        self._desk = desk
        self._waits = Draft(desk.drafts)
        self._target: Target | None = None
        self._sent = Sent(self, desk, self._waits, self._stands, many=True)
        self.kinds = KindButtons()
        self.outcome = line_edit()
        self.outcome.setAccessibleName(tr("How it went"))
        self.minutes = line_edit(tr("minutes"))
        self.minutes.setAccessibleName(tr("Minutes it took"))
        self.minutes.setFixedWidth(84)
        self.objection = line_edit(tr("objection, if any"))
        self.objection.setAccessibleName(tr("What they objected"))
        self._heard = QStringListModel(self)
        suggest(self.objection, self._heard)
        self.button = primary(tr("Log it"), hat=Hat.SALES)
        self.button.clicked.connect(self.log)
        self.note = label(tr("Kept from last time"), TextRole.CAPTION)
        self.note.hide()
        self._mistake = label("", TextRole.BAD, wrap=True)
        self._mistake.hide()
        self._rest = QWidget()
        rest = QHBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(8)
        rest.addWidget(self.minutes)
        rest.addWidget(self.objection, 1)
        rest.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.kinds)
        layout.addWidget(self.note)
        layout.addWidget(self.outcome)
        layout.addWidget(self._mistake)
        layout.addWidget(self._rest)
        for line in (self.outcome, self.minutes, self.objection):
            line.installEventFilter(self)
            line.textEdited.connect(self._edited)
        self.kinds.chosen.connect(self._kind_chosen)
        self._dress()
        self._unfold()

    def set_target(self, target: Target) -> None:
        """Write for another record; what was typed for the one before is kept for it."""
        if target == self._target:
            return
        self.keep_draft()
        self._target = target
        kept = self._waits.take(_name(target))
        self._show(_kept(kept) if kept else _Draft())
        self.note.setVisible(kept is not None and self._desk.drafts.is_old(_name(target)))

    def keep_draft(self) -> None:
        """Keep what is half typed until its record is shown again, even after the program was closed."""
        if self._target is None:
            return
        draft = self._draft()
        if draft:
            self._waits.keep(_name(self._target), _texts(draft))
        else:
            self._waits.forget(_name(self._target))

    def catch_up(self) -> None:
        """Say what waits now where what is typed here was answered on another page meanwhile."""
        if self._target is not None and self._waits.is_answered(_name(self._target), _texts(self._draft())):
            kept = self._waits.take(_name(self._target))
            self._show(_kept(kept) if kept else _Draft(self.kinds.kind))

    def begin(self, kind: ActivityKind | None = None) -> None:
        """Put the keyboard into the line."""
        if kind is not None:
            self.kinds.choose(kind)
            self._dress()
        self.outcome.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def log(self) -> None:
        """Write it down now; a second press while it is on its way does nothing."""
        target, draft = self._target, self._draft()
        if target is None or self._sent.is_under_way:
            return
        if not draft:
            self._tell(tr("Write in a few words how it went."), self.outcome)
            return
        try:
            minutes = read_minutes(draft.minutes, self._desk.locale)
        except UserMistake as mistake:
            self._tell(told(mistake), self.minutes)
            return
        self._tell("")
        self._sent.run(
            CHANGES[draft.kind],
            activities.log_activity,
            kind=draft.kind,
            hat=Hat.SALES,
            contact_id=target.contact_id,
            lead_id=target.lead_id,
            deal_id=target.deal_id,
            done_on=self._desk.today,
            outcome=draft.outcome,
            minutes=minutes,
            objection=draft.objection,
            on_done=self._done,
            on_mistake=lambda mistake: self._tell(told(mistake), self.minutes),
        )

    @property
    def mistake(self) -> str:
        """The sentence beside the line."""
        return self._mistake.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter logs, Escape gives up, the keyboard coming and going unfolds and folds."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.log()
                return True
            if event.key() == Qt.Key.Key_Escape and self._draft():
                self._show(_Draft(self.kinds.kind))
                self.keep_draft()
                return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._unfold()
        return super().eventFilter(watched, event)

    def _done(self, activity: object) -> None:
        draft = self._draft()
        if self._sent.here is not None and self._sent.here.texts == _texts(draft):
            self._show(_Draft(draft.kind))
        self.logged.emit(activity)

    def _stands(self) -> Entry | None:
        return Entry(_name(self._target), _texts(self._draft())) if self._target is not None else None

    def _draft(self) -> _Draft:
        return _Draft(
            self.kinds.kind,
            self.outcome.text().strip(),
            self.minutes.text().strip(),
            self.objection.text().strip(),
        )

    def _show(self, draft: _Draft) -> None:
        self.kinds.choose(draft.kind)
        self.outcome.setText(draft.outcome)
        self.minutes.setText(draft.minutes)
        self.objection.setText(draft.objection)
        self.note.hide()
        self._tell("")
        self._dress()
        self._unfold()

    def _edited(self, *_: object) -> None:
        self._tell("")
        self._unfold()

    def _kind_chosen(self, *_: object) -> None:
        self._dress()
        self.outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        hints = {
            ActivityKind.CALL: tr("Called: how did it go?"),
            ActivityKind.VISIT: tr("They came by, or you did: how did it go?"),
            ActivityKind.DEMO: tr("Showed it: what did they say?"),
            ActivityKind.MESSAGE: tr("Wrote a message: what about?"),
            ActivityKind.EMAIL: tr("Wrote an e-mail: what about?"),
            ActivityKind.NOTE: tr("Note down…"),
        }
        self.outcome.setPlaceholderText(hints.get(self.kinds.kind, tr("How did it go?")))

    def _unfold(self) -> None:
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        unfolded = bool(self._draft()) or inside or bool(self.mistake)
        if unfolded and self._rest.isHidden():
            with suppress(Busy):  # Someone is saving; the suggestions of the last time will do.
                self._heard.setStringList(self._desk.workspace.activities.objections())
            bring_into_view(self)
        self._rest.setVisible(unfolded)

    def _tell(self, text: str, line: QLineEdit | None = None) -> None:
        self._mistake.setText(text)
        self._mistake.setVisible(bool(text))
        for each in (self.outcome, self.minutes):
            look = "mistake" if text and each is line else "plain"
            if each.property("look") != look:
                each.setProperty("look", look)
                each.style().unpolish(each)
                each.style().polish(each)
        if text and line is not None:
            line.setAccessibleDescription(text)
            if has_keyboard(self):  # one may be elsewhere when it is answered
                line.setFocus()


def _name(target: Target) -> str:
    """What the draft about a record is called."""
    return " ".join(["log", *(ids.text(key) for key in (target.contact_id, target.lead_id, target.deal_id) if key)])


def _texts(draft: _Draft) -> Texts:
    return {name: [str(said)] for name, said in asdict(draft).items()}


def _kept(texts: Texts) -> _Draft:
    """A draft as it was kept."""
    said = {name: "".join(text) for name, text in texts.items()}
    kind = said.get("kind", "")
    return _Draft(
        ActivityKind(kind) if kind in set(ActivityKind) else ActivityKind.CALL,
        said.get("outcome", ""),
        said.get("minutes", ""),
        said.get("objection", ""),
    )
