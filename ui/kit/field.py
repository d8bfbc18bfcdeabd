"""Editing in place, saved as you go: the manners that all fields share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.change import Clash
from core.errors import UserMistake
from ui.kit.text import TextRole, label
from ui.kit.words import told

IDLE = 500
"""Milliseconds without a key after which text is committed."""

Editor = QLineEdit | QPlainTextEdit | QComboBox


class Field(QWidget):
    """A value that looks like text until it is touched; subclasses say how it is written and read.

    committed(new, base): the person changed the value: on Enter, on leaving, or after half a second for texts.
    `base` is what they saw before, so that a change by someone else in between is noticed. Nothing is kept here:
    the page carries the change out and calls `set_value` with what then stands in the file, or `show_mistake`.
    refused(): a sentence stands beside what was typed. given_up(): what was typed is not wanted any more.
    half_typed(): there was a pause, and what was typed is not committed yet.
    """

    committed = Signal(object, object)
    refused = Signal()
    given_up = Signal()
    half_typed = Signal()
    idle_commits = False
    empty: Any = None
    """The value of a field that says nothing."""

    def __init__(self, *editors: Editor, quiet: bool = True) -> None:
        """Watch the editors that make up the field; the first one gets the focus.

        Args:
            *editors: the widgets that are typed into.
            quiet: look like text until touched, as in a record; otherwise show the frame always, as in a dialog.
        """
        super().__init__()
        self._editors = editors
        self._quiet = quiet
        self._saved: Any = self.empty
        self._seen: Any = self.empty
        self._heard: Any = self.empty
        self._theirs_to_come = False
        self._asks = False
        self._sent: list[Any] = []
        self._said: tuple[str, ...] = ()
        self._brought_back: tuple[str, ...] = ()
        self._refused: tuple[str, ...] = ()
        self._touched = False
        self._loading = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._idle.timeout.connect(self.save_typed)
        self._mistake = label("", TextRole.BAD, wrap=True)
        self._mistake.setContentsMargins(9, 0, 9, 2)
        self._mistake.hide()
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(2)
        for editor in editors:
            editor.installEventFilter(self)
            editor.setProperty("look", self._rest())
        self.setFocusProxy(editors[0])

    @property
    def value(self) -> Any:
        """What the editors say now; raises `UserMistake` where that is no value."""
        return self.read()

    @property
    def saved(self) -> Any:
        """What stands in the file, as far as is known."""
        return self._saved

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return self._saved == self.empty and not self._touched

    @property
    def is_settled(self) -> bool:
        """Whether all is read that its value takes; for subclasses that ask the file, which may be busy."""
        return True

    def settle(self) -> None:
        """Read what is still to be read; raises `Busy` while someone saves. For subclasses."""

    @property
    def is_touched(self) -> bool:
        """Whether something was typed that was not committed yet."""
        return self._touched

    @property
    def is_refused(self) -> bool:
        """Whether what it says was refused and not changed since, or the sentence asks: it waits for an answer."""
        return self._has_mistake() and (self._asks or self.letters() == self._refused)

    @property
    def asks(self) -> bool:
        """Whether the sentence beside it asks whose text is to stand."""
        return self._asks

    def set_value(self, value: Any) -> None:
        """Show what stands in the file. What is being typed stays; only the way back (Escape) changes."""
        self._saved = value
        own = value in self._sent
        while value in self._sent:
            del self._sent[0]  # What was sent before it has been answered as well, or passed over.
        if own or (self._theirs_to_come and value != self._heard):
            self._hear(value)
        if self._touched:
            return  # What someone else wrote meanwhile is told when what is typed here meets it.
        if self._sent and self.has_focus():
            return  # Older news than what was just committed from here.
        self._sent.clear()
        self._hear(value)
        if not (self.has_focus() and self._reads_as(value)):
            self._show(value)
            self.clear_mistake()

    def theirs_is_told(self) -> None:
        """The sentence beside it asks whose text is to stand; Enter and Escape answer, not typing on or walking on."""
        self._asks = True
        if self._saved != self._heard:
            self._hear(self._saved)
        else:
            self._theirs_to_come = True  # it has not been read yet

    def save_typed(self) -> bool:
        """Commit what was typed, unless it was refused as it stands: that waits for an answer. False: it could not."""
        return not self.is_refused and self.flush()

    def flush(self) -> bool:
        """Commit now what was typed; false: it is no value, the sentence stands beside it."""
        self._idle.stop()
        if not self._touched:
            return True
        try:
            new = self.read()
        except UserMistake as mistake:
            self.refuse(mistake)
            return False
        self._touched = False
        self.clear_mistake()
        base = self._seen
        if new != base or self._said:  # the same value may be said by other letters than before
            self._said = self.letters()
        if new != base:
            self._brought_back = ()
            self._sent.append(new)
            self._seen = new
            self.committed.emit(new, base)
        else:
            self.given_up.emit()
        return True

    def revert(self) -> None:
        """Give up what was typed and show what stands in the file."""
        self.forget()
        self._show(self._saved)

    def give_up(self) -> None:
        """Revert for good: what was typed is not wanted any more, here and where it is kept."""
        self.revert()
        self.given_up.emit()

    def forget(self) -> None:
        """Give up what was typed; only for where `set_value` follows at once, with the value of another record."""
        self._idle.stop()
        self._sent.clear()
        self._said = self._brought_back = ()
        self._touched = False
        self._hear(self._saved)
        self.clear_mistake()

    def keep_draft(self) -> None:
        """Tell that what is typed is to be kept on this computer; see `ui.half_typed`."""
        if self._touched:
            self.half_typed.emit()

    def letters(self) -> tuple[str, ...]:
        """What the editors say letter by letter, also where it is no value; see `type_again`."""
        return tuple(_letters(editor) for editor in self._editors)

    def type_again(self, letters: Sequence[str], mistake: str = "") -> None:
        """Put what was typed before into the editors, with the sentence that stood beside it."""
        self._loading = True
        try:
            for editor, text in zip(self._editors, letters, strict=False):
                _put_letters(editor, text)
        finally:
            self._loading = False
        self._touched = True
        if mistake:
            self.show_mistake(mistake)

    def tell_nonsense(self) -> None:
        """Say what would be said on leaving it, where what stands in it is no value."""
        try:
            self.read()
        except UserMistake as mistake:
            self.refuse(mistake)

    def keep_unsaved(self, letters: Sequence[str] = ()) -> None:
        """What was committed did not reach the file: it counts as typed again, and is committed the next time.

        Where what stands in the file was shown meanwhile, what was committed last stands there again.

        Args:
            letters: what was committed; for where the field was about something else meanwhile.
        """
        said, now = self._said or tuple(letters), self.letters()
        if said and now != said and (not self._touched or now == self._brought_back):  # of two the newer one
            self.type_again(said)
            self._brought_back = self.letters()
        self._sent.clear()
        self._seen = self._heard
        self._touched = True

    def show_mistake(self, text: str) -> None:
        """Put a sentence beside the field, keep what was typed, and read the sentence out."""
        self._idle.stop()  # it waits for an answer from here on, not for a pause
        self._mistake.setText(text)
        self._mistake.setVisible(bool(text))
        self.keep_unsaved()
        self._refused = self.letters()
        for editor in self._editors:
            editor.setAccessibleDescription(text)
            wear(editor, "mistake" if text else self._rest())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._editors[0], text))
        self.refused.emit()

    def refuse(self, mistake: UserMistake) -> None:
        """Put what a rule says beside the field; see `show_mistake`."""
        self.show_mistake(told(mistake))
        if isinstance(mistake, Clash):
            self.theirs_is_told()

    def told_about(self, letters: Sequence[str]) -> None:
        """The sentence beside it is about these; what was typed since is saved as any other text."""
        self._refused = tuple(letters)
        if self.idle_commits and not self.is_refused:
            self._idle.start()

    def clear_mistake(self) -> None:
        """Take the sentence away."""
        self._asks = False
        if not self._has_mistake():
            return
        self._mistake.setText("")
        self._mistake.hide()
        for editor in self._editors:
            editor.setAccessibleDescription("")
            wear(editor, self._rest())

    @property
    def mistake(self) -> str:
        """The sentence that stands beside the field."""
        return self._mistake.text()

    def tell_in(self, place: QBoxLayout) -> None:
        """Let the sentence stand in another place, where the field itself is too narrow for it."""
        self.box.removeWidget(self._mistake)
        place.addWidget(self._mistake)

    def name_by(self, title: QLabel) -> None:
        """Let a label name the field for assistive tools."""
        title.setBuddy(self._editors[0])
        for editor in self._editors:
            if not editor.accessibleName():
                editor.setAccessibleName(title.text())

    def name_anew(self, title: str) -> None:
        """Let assistive tools call it something else."""
        for editor in self._editors:
            editor.setAccessibleName(title)

    def has_focus(self) -> bool:
        """Whether one of its editors has the keyboard."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def read(self) -> Any:
        """What the editors say; raises `UserMistake`. For subclasses."""
        raise NotImplementedError

    def write(self, value: Any) -> None:
        """Put a value into the editors. For subclasses."""
        raise NotImplementedError

    def touch(self, *_: object) -> None:
        """Hear that the person changed something; subclasses connect their editors' signals here."""
        if self._loading:
            return
        self._touched = True
        if self.idle_commits:
            self._idle.start()

    def put(self, value: Any) -> None:
        """Change the value for the person (a day picked, a tag removed) and commit it at once."""
        self._show(value)
        self._touched = True
        self.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit on Enter and on leaving, go back on Escape."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        if kind is QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            popup = event.reason() is Qt.FocusReason.PopupFocusReason
            if not popup and not self._stays(QApplication.focusWidget()):
                self.save_typed()
                self.left()
        return super().eventFilter(watched, event)

    def left(self) -> None:
        """The keyboard has gone elsewhere; subclasses may tidy up."""

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and (self._touched or self._has_mistake()):
            self.give_up()
            return True
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        several = isinstance(watched, QPlainTextEdit) and not self.is_refused  # there Enter answers what is asked
        plain = not several or event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter and plain and not isinstance(watched, QComboBox):
            # In a record Enter is done with the field; on a slip it is for the slip as a whole.
            done = self._touched and self._quiet
            self.flush()
            return done
        return False

    def _hear(self, value: Any) -> None:
        """This stands in the file as far as the person sees, or has been told."""
        self._heard, self._theirs_to_come = value, False
        if not self._sent:
            self._seen = value

    def _stays(self, focus: QWidget | None) -> bool:
        return focus is not None and self.isAncestorOf(focus)

    def _show(self, value: Any) -> None:
        line = QApplication.focusWidget()
        is_whole = isinstance(line, QLineEdit) and self._stays(line) and line.selectedText() == line.text()
        self._loading = True
        try:
            self.write(value)
        finally:
            self._loading = False
        if is_whole and isinstance(line, QLineEdit):
            line.selectAll()  # the next letter takes its place, as it would have taken that of the text before

    def _reads_as(self, value: Any) -> bool:
        try:
            return bool(self.read() == value)
        except UserMistake:
            return False

    def _has_mistake(self) -> bool:
        return bool(self._mistake.text())

    def _rest(self) -> str:
        return "edit" if self._quiet else "plain"


def _letters(editor: Editor) -> str:
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    return editor.currentText() if isinstance(editor, QComboBox) else editor.text()


def _put_letters(editor: Editor, text: str) -> None:
    if isinstance(editor, QPlainTextEdit):
        editor.setPlainText(text)
    elif isinstance(editor, QComboBox):
        if (at := editor.findText(text)) >= 0:
            editor.setCurrentIndex(at)
    else:
        editor.setText(text)


def wear(editor: QWidget, look: str) -> None:
    """Frame an editor anew: edit, plain, or mistake."""
    if editor.property("look") != look:
        editor.setProperty("look", look)
        editor.style().unpolish(editor)
        editor.style().polish(editor)
