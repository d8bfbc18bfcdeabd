"""Write it down: one line and one Enter from anywhere make a contact, a lead and its next step."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from core.errors import UserMistake, words
from ui.capture.reader import Reader
from ui.desk import Desk
from ui.drafts import goes_on
from ui.kit import icons
from ui.kit.hints import show_hint
from ui.kit.shortcuts import shown_keys
from ui.kit.text import lead
from ui.kit.toast import Toast
from ui.kit.words import told, tr

if TYPE_CHECKING:  # what is only needed once a line is typed is imported then
    from core.capture import Part, Understood
    from core.capture.writing import Written
    from ui.capture.preview import Preview

KEYS = "Ctrl+J"
_DRAFT = "Capture"
_AGAIN = 250  # milliseconds until a busy file is asked again


class CaptureLine(QLineEdit):
    """Shows what it understands while one types; what is typed stays until it is entered or cleared."""

    def __init__(self, desk: Desk, host: QWidget) -> None:
        """Write into a file; what is understood lies on `host`."""
        super().__init__()
        self._desk = desk
        self._host = host
        self._reader = Reader(desk)
        self._came_from: QWidget | None = None
        self._toast: Toast | None = None
        # Not `ui.sent.Sent`: the line is about no record that is left, so what could not be saved has nowhere to wait
        # but here, all of it in one draft, and each of it comes back into the line by itself.
        self._under_way: list[str] = []
        self._unsaved: list[str] = []
        self._after_choice = False
        self.said: Understood | None = None
        self._preview: Preview | None = None
        self.setAccessibleName(tr("Write it down"))
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("pencil", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        lead(self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self.understand)
        if desk.workspace.read_only:
            self.setEnabled(False)
        kept = desk.drafts.get(_DRAFT)
        self._unsaved += kept.get("line", ()) if kept else ()
        self._take_unsaved()
        self.textChanged.connect(self._typed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    @property
    def preview(self) -> Preview:
        """What is understood; made when something is typed for the first time."""
        if self._preview is None:
            from ui.capture.preview import Preview

            self._preview = Preview(self._desk, self._host, self)
            self._preview.corrected.connect(self._corrected)
            self._preview.entered.connect(self.enter)
            self._preview.left.connect(self.leave)
            self._preview.words_asked.connect(self._mark)
            self._preview.rewritten.connect(self._rewrite)
        return self._preview

    def tell_in(self, toast: Toast) -> None:
        """Tell there what was written down."""
        self._toast = toast

    def begin(self) -> None:
        """Take the keyboard, with what was typed before."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def understand(self) -> None:
        """Read the line and show what it says."""
        self._again.stop()
        text = self.text()
        if not text.strip():
            self.said = None
            if self._preview is not None:
                self._preview.hide()
                self._preview.forget()
            self.setAccessibleDescription("")
            return
        if self.preview.choices.off:
            self.preview.lapse(self._whole(text, frozenset()), text)
        choices = self.preview.choices
        self.said = said = whole = self._reader.read(text, choices)
        if choices.off or said.offered:
            whole = replace(self._whole(text, said.offered), offered=said.offered)
        self.preview.show_understood(said, whole)
        self.setAccessibleDescription(self.preview.summary)
        if self._reader.is_behind:
            self._again.start()

    def enter(self) -> None:
        """Write it down in one change; where it is not sure who is meant, ask."""
        if self._desk.operations.idle:
            self._under_way.clear()  # what broke was not answered
        if not self.text().strip() or self.text() in self._under_way:
            return
        self.understand()
        said = self.said
        if said is None or said.who is None:
            self._refused(UserMistake(words("Who was it? Begin with a name, or add a phone or an e-mail.")))
            return
        if not said.sure:
            self._after_choice = True
            self.preview.ask_who()
            return
        from core.capture.writing import write_down
        from ui.capture.wording import step_of

        text = self.text()
        self._under_way.append(text)
        known = said.who.known
        added = self.preview.open_lead if self.preview.adds else None
        self._desk.operations.run(
            words("Add to lead") if added is not None else words("Write down lead"),
            write_down,
            on=self._desk.today,
            contact_id=known.id if known is not None else None,
            name=said.who.name if known is None else "",
            emails=said.emails,
            phones_said=said.phones,
            country=self._reader.country,
            lead_id=added.id if added is not None else None,
            interest=said.wants,
            following=step_of(said),
            **self._beside(said),
            on_done=lambda written: self._written(written, text),
            on_mistake=lambda mistake: self._not_written(text, mistake),
            on_failed=lambda: self._not_written(text),
        )

    def leave(self) -> None:
        """Give the keyboard back to where it was; what is typed stays."""
        if self._preview is not None:
            self._preview.hide()
        self.keep_draft()
        before = self._came_from
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._host.setFocus()

    def keep_draft(self) -> None:
        """Keep what is typed beyond this run of the program."""
        if lines := [line for line in (self.text(), *self._unsaved) if line.strip()]:
            self._desk.drafts.keep(_DRAFT, {"line": lines})
        else:
            self._desk.drafts.forget(_DRAFT)

    # Inside

    def _whole(self, text: str, offered: frozenset[Part]) -> Understood:
        """What a line says with all that was left out taken."""
        from core.capture import Choices

        choices = self.preview.choices
        return self._reader.read(text, Choices(on=choices.on | offered, who=choices.who))

    def _beside(self, said: Understood) -> dict[str, Any]:
        """Where it came from, what it may be worth."""
        from ui.capture.wording import source_words, worth_words

        source = said.source
        notes = [tr("Coupon {code}").format(code=source.code)] if source is not None and source.code else []
        if said.value is not None:
            notes.append(worth_words(self._desk, said.value))
        promotion = source.promotion if source is not None else None
        return {
            "promotion_id": promotion.id if promotion is not None else None,
            "source": source_words(source) if source is not None and promotion is None else "",
            "notes": "\n".join(notes),
        }

    def _written(self, written: Written, text: str) -> None:
        self._answered(text)
        if self.text() == text:
            self.clear()
            if self._is_here():
                self.leave()
            self._take_unsaved()
        self.keep_draft()
        if self._toast is None:
            return
        desk, key = self._desk, written.lead.id
        name = tr("{name} (new contact)").format(name=written.contact) if written.is_new else written.contact
        parts = [name, written.lead.interest] if not written.was_open else [name]
        template = tr("Added to the lead: {what}") if written.was_open else tr("Written down: {what}")
        self._toast.say(
            template.format(what=" · ".join(part for part in parts if part)),
            None if desk.operations.is_overtaken else desk.operations.undo,  # it would take back what is newer
            also=(tr("Open the lead"), lambda: desk.show_record("lead", key)),
        )

    def _not_written(self, text: str, mistake: UserMistake | None = None) -> None:
        """It stands in the line until that is answered; where the next one is typed there already, it waits.

        A line that only goes on where it ended has it in itself: once more, it would be written down twice.
        """
        self._answered(text)
        if self.text() == text:
            if mistake is not None:
                self._refused(mistake)
            return
        if not any(goes_on([text], [later]) for later in (self.text(), *self._under_way)):
            self._unsaved.append(text)
        self._take_unsaved()
        self.keep_draft()
        if mistake is not None:
            self._desk.operations.mistaken.emit(mistake)

    def _answered(self, text: str) -> None:
        with suppress(ValueError):  # it was thought to be answered already
            self._under_way.remove(text)

    def _take_unsaved(self) -> None:
        """Put what could not be saved into the line once that is empty."""
        if self._unsaved and not self.text().strip():
            self.setText(self._unsaved.pop(0))

    def _refused(self, mistake: UserMistake) -> None:
        self.preview.say(told(mistake))

    def _typed(self, text: str) -> None:
        if self._preview is not None:
            self._preview.say("")
        if self._is_here() or not text:
            self.understand()

    def _corrected(self) -> None:
        self.understand()
        after, self._after_choice = self._after_choice, False
        if after and self.said is not None and self.said.sure:
            self.enter()

    def _mark(self, spans: Sequence[tuple[int, int]]) -> None:
        """Show where words stand, ready to be typed over."""
        if spans:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setSelection(_units(self.text(), spans[0][0]), _units(self.text()[spans[0][0] : spans[0][1]]))

    def _rewrite(self, span: tuple[int, int], text: str) -> None:
        """Write something else there; Ctrl+Z in the line takes it back."""
        self._mark([span])
        self.insert(text)

    def _is_here(self) -> bool:
        return self._holds(QApplication.focusWidget())

    def _holds(self, widget: QWidget | None) -> bool:
        """Whether it is the line or a chip."""
        around = self._preview
        return widget is self or (widget is not None and around is not None and around.isAncestorOf(widget))

    def _follow_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self) or now is None:
            return
        inside = self._holds(now)
        if inside and not self._holds(old) and old is not None and old.window() is self.window():
            self._came_from = old
        if not inside and self._preview is not None and not self._preview.isHidden():
            self._after_choice = False
            self._preview.hide()
            self.keep_draft()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        elif key is Qt.Key.Key_Escape:
            self.leave()
        elif key is Qt.Key.Key_Down and self._preview is not None and not self._preview.isHidden():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self._reader.warm_up()
        self.understand()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._again.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if not self.isEnabled():
            show_hint(self, [tr("This file is open for reading only"), tr("Read only")])
            return
        keys = shown_keys(KEYS)
        short = tr("Write it down…")
        sample = tr("ana 0612345678 flyer wants 2 cakes ~80 fri call")
        show_hint(self, [f"{short}  {sample}  ({keys})", f"{short}  {sample}", f"{short}  ({keys})", short])

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            lead(self)


def _units(text: str, upto: int | None = None) -> int:
    """Letters as Qt counts them: those beyond the first 65,536 are two."""
    return len(text[:upto].encode("utf-16-le", "surrogatepass")) // 2
