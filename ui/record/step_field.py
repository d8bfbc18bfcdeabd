"""What to do next, on which day, at which time: one editor, one commit."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, time
from unicodedata import normalize

from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from core.activities import NextStep
from core.errors import UserMistake, words
from ui.kit import days, digits
from ui.kit.date_field import add_calendar
from ui.kit.field import Field, wear
from ui.kit.fields import line_edit
from ui.kit.text import plain_tooltip
from ui.kit.words import told, tr

_LONG_DAY = date(2028, 12, 28)
_AROUND_DAY = 52
"""Logical pixels of the edges of a field and of the sign that opens the calendar."""


class StepField(Field):
    """A `NextStep`; empty while nothing is planned."""

    empty = NextStep()

    def __init__(
        self, today: Callable[[], date], *, quiet: bool = True, flat: bool = False, ahead: bool = False
    ) -> None:
        """Lay it out.

        Args:
            today: relative days are read from this one.
            quiet: see `Field`.
            flat: put day and time beside the step and always show them.
            ahead: what is planned is new, so its day cannot have gone by.
        """
        self._today = today
        self._read_day = days.read_ahead if ahead else days.read
        self._flat = flat
        self.what = line_edit(tr("What is next? “Call about the price”"))
        self.day = line_edit(tr("day"))
        self.at = line_edit(tr("time"))
        super().__init__(self.what, self.day, self.at, quiet=quiet)
        self.what.setAccessibleName(tr("Next step"))
        self.day.setAccessibleName(tr("On which day"))
        self.at.setAccessibleName(tr("At which time"))
        widest = self.day.fontMetrics().horizontalAdvance(days.shown(_LONG_DAY)) + _AROUND_DAY
        self.day.setMinimumWidth(max(124, widest))
        self.at.setFixedWidth(76)
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        if flat:
            below.addWidget(self.what, 1)
            self.day.setMaximumWidth(max(140, widest))
        below.addWidget(self.day, 1)
        below.addWidget(self.at)
        if not flat:
            below.addStretch(1)
            self.box.addWidget(self.what)
        self.box.addWidget(self._below)
        self.box.addWidget(self._mistake)
        add_calendar(self.day, lambda: self._saved.on or today(), self._pick)
        for editor in (self.what, self.day, self.at):
            editor.textEdited.connect(self.touch)
            if not quiet:  # in a record the sentence waits for its answer
                editor.textEdited.connect(self._answered)
        self._fold()

    def read(self) -> NextStep:
        """What, day and time; a time needs its day."""
        what = " ".join(self.what.text().split())
        on = self._read_day(self.day.text(), self._today(), field="day")
        at = read_time(self.at.text(), field="at")
        if at is not None and on is None:
            raise UserMistake(words("On which day? A time of day needs its day."), field="day")
        if on is not None and not what:
            raise UserMistake(words("Say in a few words what is to be done."), field="what")
        return NextStep(what, on, at)

    def write(self, value: NextStep) -> None:
        """Show what, day and time."""
        self.what.setText(value.what)
        self.what.setCursorPosition(0)
        plain_tooltip(self.what, value.what)
        self.day.setText(days.shown(value.on))
        self.at.setText(shown_time(value.at))
        self._fold()

    def left(self) -> None:
        """Write day and time as the locale writes them."""
        if not self._has_mistake() and not self._touched:
            self._show(self.read())
        self._fold()

    def show_mistake(self, text: str) -> None:
        """Mark only the line that is at fault, and give it the keyboard when the field gets it."""
        super().show_mistake(text)
        fault = self._at_fault(text)
        self.setFocusProxy(fault or self.what)
        for editor in (self.what, self.day, self.at):
            if fault is not None and editor is not fault:
                editor.setAccessibleDescription("")
                wear(editor, self._rest())

    def clear_mistake(self) -> None:
        """Take the sentence away."""
        super().clear_mistake()
        self.setFocusProxy(self.what)

    def type_again(self, letters: Sequence[str], mistake: str = "") -> None:
        """Show day and time if they were typed."""
        super().type_again(letters, mistake)
        self._fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ask for day and time as soon as the keyboard is here."""
        if event.type() is QEvent.Type.FocusIn:
            self._below.show()
        return super().eventFilter(watched, event)

    def _fold(self) -> None:
        """An empty step is one line."""
        if self._flat:
            return
        said = any(editor.text().strip() for editor in (self.what, self.day, self.at))
        self._below.setVisible(said or self.has_focus() or self._has_mistake())

    def _at_fault(self, text: str) -> QLineEdit | None:
        """The line that a sentence is about; none where it is about the step as a whole."""
        try:
            self.read()
        except UserMistake as mistake:
            if told(mistake) == text:
                return {"what": self.what, "day": self.day, "at": self.at}.get(mistake.field)
        return None

    def _answered(self, *_: object) -> None:
        """Take the sentence away once it is not true any more."""
        if self._at_fault(self.mistake) is None:
            self.clear_mistake()

    def _pick(self, day: date) -> None:
        self.day.setText(days.shown(day))
        self.touch()
        if self.what.text().strip():
            self.flush()
        else:
            self.what.setFocus()


_EAST = re.compile("(午前|午後|上午|下午|早上|晚上)?([0-9]{1,2})[時时点點:](?:([0-9]{1,2})分?|(半))?")
_HALVES = {"午前": "am", "上午": "am", "早上": "am", "午後": "pm", "下午": "pm", "晚上": "pm"}
"""Halves of the day where they stand before the hour: 午後3時半."""


def read_time(text: str, *, field: str = "") -> time | None:
    """A time of day as people type it: 15:30, 15.30, 1530, 9, 3pm; empty is none.

    Raises:
        UserMistake: it is no time of day.
    """
    bare = normalize("NFKC", text).strip().casefold().replace(" ", "").replace("h", ":").rstrip(":")
    if not bare:
        return None
    parsed = QLocale().toTime(text.strip(), QLocale.FormatType.ShortFormat)
    if parsed.isValid():
        return time(parsed.hour(), parsed.minute())
    if east := _EAST.fullmatch(bare):
        bare = f"{east[2]}:{'30' if east[4] else east[3] or '00'}{_HALVES.get(east[1], '')}"
    half = re.search("[ap]m?$", bare)
    figures = bare.removesuffix("m").removesuffix("a").removesuffix("p").replace(".", ":")
    hours, _, minutes = figures.partition(":")
    if not minutes and len(hours) in (3, 4):
        hours, minutes = hours[:-2], hours[-2:]
    if hours.isdecimal() and (not minutes or minutes.isdecimal()):
        hour, minute = int(hours), int(minutes or 0)
        if half is not None and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half[0].startswith("p") else 0)
        elif half is not None:
            hour = 24
        if hour < 24 and minute < 60:
            return time(hour, minute)
    raise UserMistake(words("“{text}” is not a time of day; write it like 15:30."), field=field, text=text.strip()[:20])


def shown_time(at: time | None) -> str:
    """A time of day as the locale writes it; nothing for none."""
    return digits.clock(at)
