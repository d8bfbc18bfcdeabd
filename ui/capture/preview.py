"""What was understood, below the line: one chip for each thing, to be corrected by mouse or keyboard."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from core.capture import Choices, OpenLead, Part, Understood
from core.capture.mail_names import likely_mail
from ui.capture.chip import ASKS, Choice, UnderstoodChip, take_or_leave
from ui.capture.wording import choice_words, source_words, step_of, step_words, who_words, worth_words
from ui.desk import Desk
from ui.kit.flow import FlowLayout
from ui.kit.shadow import Shadow
from ui.kit.text import TextRole, label
from ui.kit.words import listed, tr

_EDGE, _NARROWEST = 12, 560
_LEAD, _MAIL, _DAY = "lead", "mail", "day"
"""Chips that are no part of the line: to write on an open lead, a slip in an e-mail, a day that there is not."""


class Preview(QFrame):
    """Floats below the line; the chips are reached by Tab, Enter on any of them writes it down."""

    corrected = Signal()
    """The person chose something else: `choices` and `adds` say what."""
    entered = Signal()
    left = Signal()
    words_asked = Signal(object)
    """Show where these spans stand in the line."""
    rewritten = Signal(object, str)
    """Write this in the place of a span of the line."""

    def __init__(self, desk: Desk, host: QWidget, line: QLineEdit) -> None:
        """Lie on `host`, below `line`, hidden."""
        super().__init__(host)
        self._desk, self._host, self._line = desk, host, line
        self.choices = Choices()
        self._left: dict[Part, str] = {}
        self.adds = False
        """Whether it goes to the open lead of who is meant."""
        self.setProperty("kind", "popup")
        self.setAccessibleName(tr("What was understood"))
        self._flow_area = QWidget()
        self._flow = FlowLayout(self._flow_area)
        self.chips = {
            name: UnderstoodChip(partial(self._press, name), parent=self._flow_area)
            for name in (
                *(Part.WHO, _LEAD, Part.PHONE, Part.EMAIL, _MAIL),
                *(Part.SOURCE, Part.WANTS, _DAY, Part.VALUE, Part.NEXT),
            )
        }
        for chip in self.chips.values():
            self._flow.addWidget(chip)
            chip.installEventFilter(self)
        self.mistake = label("", TextRole.BAD, wrap=True)
        self.mistake.hide()
        self.hint = label("", TextRole.CAPTION, elide=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, _EDGE, _EDGE, 8)
        layout.setSpacing(8)
        layout.addWidget(self._flow_area)
        layout.addWidget(self.mistake)
        layout.addWidget(self.hint)
        self._said = self._whole = Understood()
        host.installEventFilter(self)
        self.hide()
        Shadow(self)

    def forget(self) -> None:
        """Begin anew: nothing was chosen."""
        self.choices, self.adds = Choices(), False
        self._left.clear()
        self.say("")

    def lapse(self, whole: Understood, text: str) -> None:
        """Forget what was left out where the line says something else there by now."""
        gone = frozenset(part for part in self.choices.off if _words(whole, part, text) != self._left.get(part))
        if gone:
            self.choices = replace(self.choices, off=self.choices.off - gone)

    def show_understood(self, said: Understood, whole: Understood) -> None:
        """Show what a line says.

        Args:
            said: as the person has it.
            whole: with all that was left out taken; its words stand on the chips that are up.
        """
        self._said, self._whole = said, whole
        self._tell_who()
        self._tell_lead()
        self._tell_reach()
        self._tell_slips()
        self._tell_source()
        wants = tr("Wants: {what}").format(what=said.wants) if said.wants else ""
        about = tr("What is left of the line; press to see where it stands")
        self._tell(Part.WANTS, wants, down=True, about=about, picture="pencil")
        worth = "" if whole.value is None else worth_words(self._desk, whole.value)
        self._tell(Part.VALUE, worth, down=said.value is not None)
        self._tell_next()
        self.hint.setText(tr("Enter writes it down · Tab goes to what was understood · Escape keeps it for later"))
        self._chain()
        self._place()
        if self.isHidden():
            self.show()
        self.raise_()

    def say(self, mistake: str) -> None:
        """Say what is in the way; nothing takes it back."""
        self.mistake.setText(mistake)
        self.mistake.setVisible(bool(mistake))
        if not self.isHidden():
            self._place()

    @property
    def open_lead(self) -> OpenLead | None:
        """The open lead of who is meant."""
        who = self._said.who
        return who.known.open_lead if who is not None and who.known is not None and self._said.sure else None

    @property
    def summary(self) -> str:
        """All that is taken, and what looks like a slip, for assistive tools."""
        slips = [self.chips[name] for name in (_MAIL, _DAY)]
        return listed(chip.words for chip in self._shown() if chip.isChecked() or chip in slips)

    def ask_who(self) -> None:
        """Let the person choose who is meant."""
        self.chips[Part.WHO].open_choices()

    # What the chips say

    def _tell(
        self,
        name: Part | str,
        words: str,
        *,
        down: bool,
        choices: list[Choice] | None = None,
        about: str = "",
        picture: str = "",
    ) -> None:
        chip = self.chips[name]
        if words:
            about = about or (tr("Press to choose") if choices else take_or_leave(down))
            chip.tell(words, down=down, choices=choices or (), about=about, picture=picture)
        elif chip.hasFocus():
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
            chip.hide()
        else:
            chip.hide()

    def _tell_who(self) -> None:
        said = self._said
        chosen = said.who.key if said.who is not None and said.sure else ""
        choices: list[Choice] = [
            (choice_words(each, said), partial(self._choose, who=each.key), each.key == chosen) for each in said.people
        ]
        if not said.sure and all(each.known is None for each in said.people):
            choices.append((tr("Write who it is…"), partial(self._press, Part.WHO), False))
        useful = choices if len(choices) > 1 or not said.sure else None
        about = "" if useful else tr("Write more of the name, a phone or an e-mail to mean someone else")
        decided = said.who is not None and said.sure
        picture = ASKS if not decided else "" if useful else "pencil"
        self._tell(Part.WHO, who_words(said), down=decided, choices=useful, about=about, picture=picture)

    def _tell_lead(self) -> None:
        lead = self.open_lead
        self.adds = self.adds and lead is not None
        words = ""
        if lead is not None:
            about = lead.interest.split("\n")[0]
            words = tr("Add to their open lead “{what}”").format(what=about) if about else tr("Add to their open lead")
        about = tr("Press to write a new lead") if self.adds else tr("Press to write it as a note on that lead")
        self._tell(_LEAD, words, down=self.adds, about=about)

    def _tell_reach(self) -> None:
        for part, known, taken, words in (
            (Part.PHONE, self._whole.phones, self._said.phones, tr("Phone {phone}")),
            (Part.EMAIL, self._whole.emails, self._said.emails, tr("E-mail {phone}")),
        ):
            self._tell(part, words.format(phone=listed(known)) if known else "", down=bool(taken))

    def _tell_slips(self) -> None:
        """What is kept as it is written, and may be meant otherwise."""
        mail = next(filter(None, map(likely_mail, self._said.emails)), "")
        words = tr("Did you mean {mail}?").format(mail=mail) if mail else ""
        about = tr("It is kept as you wrote it; press to write it so")
        self._tell(_MAIL, words, down=False, about=about, picture="lightbulb")
        said = [self._line.text()[start:end] for start, end in self._said.no_days]
        words = tr("“{day}” is no day").format(day=said[0]) if said else ""
        about = tr("It stays with what they want; press to see where it stands")
        self._tell(_DAY, words, down=False, about=about, picture=ASKS)

    def _tell_source(self) -> None:
        taken = self._said.source
        shown = taken or self._whole.source
        words = tr("From: {source}").format(source=source_words(shown)) if shown is not None else ""
        several = len(self._whole.sources) > 1
        choices: list[Choice] = [
            (source_words(each), partial(self._choose, source=each.key), each == taken)
            for each in (self._whole.sources if several else ())
        ]
        if several:
            choices.append((tr("Not from there"), partial(self._leave, Part.SOURCE), taken is None))
        self._tell(Part.SOURCE, words, down=taken is not None, choices=choices)

    def _tell_next(self) -> None:
        step = step_of(self._said)
        shown = step or step_of(self._whole)
        words = tr("Next: {step}").format(step=step_words(self._desk, shown)) if shown else ""
        about = ""
        lead = self.open_lead if self.adds else None
        if step and lead is not None and lead.next_step:
            about = tr("Takes the place of “{step}”").format(step=lead.next_step)
        self._tell(Part.NEXT, words, down=bool(step), about=about)

    # Correcting

    def _press(self, name: Part | str) -> None:
        match name:
            case Part.WANTS | Part.WHO:
                self.words_asked.emit(self._said.spans(Part(name)))
            case "day":
                self.words_asked.emit(self._said.no_days)
            case "mail":
                self._rewrite_mail()
            case Part():
                self._leave(name) if self.chips[name].isChecked() else self._take(name)
            case _:
                self.adds = not self.adds
                self.corrected.emit()

    def _rewrite_mail(self) -> None:
        for typed in self._said.emails:
            found = re.search(re.escape(typed), self._line.text(), re.IGNORECASE)
            if found is not None and (mail := likely_mail(typed)):
                self.rewritten.emit(found.span(), mail)
                return

    def _take(self, part: Part) -> None:
        now = self.choices
        self.choices = replace(now, off=now.off - {part}, on=now.on | {part})
        self.corrected.emit()

    def _leave(self, part: Part) -> None:
        now = self.choices
        offered = part in self._whole.offered or part in now.on
        self._left[part] = _words(self._whole, part, self._line.text())
        self.choices = replace(now, off=now.off if offered else now.off | {part}, on=now.on - {part})
        self.corrected.emit()

    def _choose(self, *, who: str = "", source: str = "") -> None:
        now = self.choices
        off = now.off - {Part.SOURCE} if source else now.off
        self.choices = replace(now, off=off, who=who or now.who, source=source or now.source)
        self.say("")
        self.corrected.emit()

    # Keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter and Escape work on every chip, arrows walk along."""
        if watched is self._host:
            if event.type() is QEvent.Type.Resize and not self.isHidden():
                self._place()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()), watched)
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key, chip: QObject) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return True
        if key is Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if key is Qt.Key.Key_Up:
            self._line.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(key, 0)
        shown = self._shown()
        if step and chip in shown:
            step = -step if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else step
            shown[(shown.index(chip) + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _shown(self) -> list[UnderstoodChip]:
        return [chip for chip in self.chips.values() if not chip.isHidden()]

    def _chain(self) -> None:
        before: QWidget = self._line
        for chip in self.chips.values():
            QWidget.setTabOrder(before, chip)
            before = chip

    # Looks

    def _place(self) -> None:
        if outer := self._host.layout():
            outer.activate()
        line = self._line
        corner = line.mapTo(self._host, line.rect().bottomLeft())
        width = max(line.width(), min(_NARROWEST, self._host.width() - 32))
        left = corner.x()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = corner.x() + line.width() - width
        left = max(16, min(left, self._host.width() - 16 - width))
        inner = width - 2 * _EDGE - 2
        height = self._flow.heightForWidth(inner) + self.hint.sizeHint().height() + _EDGE + 8 + 8 + 2
        if self.mistake.text():
            height += self.mistake.heightForWidth(inner) + 8
        self._flow_area.setFixedHeight(self._flow.heightForWidth(inner))
        self.setGeometry(left, corner.y() + 5, width, height)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self.size()


def _words(said: Understood, part: Part, text: str) -> str:
    """The words of the line that tell something."""
    return " ".join(text[start:end] for start, end in said.spans(part))
