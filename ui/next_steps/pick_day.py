"""The day to which something is put off: picked from a month or typed as people write it; today or later."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.errors import UserMistake
from ui.kit import days
from ui.kit.date_field import CalendarPopup
from ui.kit.fields import ParsedField
from ui.kit.words import tr


class LaterDayField(ParsedField):
    """A day that has not gone by, or None."""

    def __init__(self, today: date) -> None:
        """Read relative days from this today."""
        super().__init__(hint=tr("12 Mar, tomorrow, fri…"), quiet=False)
        self._today = today

    def read(self) -> date | None:
        """The day."""
        return days.read_ahead(self.editor.text(), self._today)

    def write(self, value: date | None) -> None:
        """Show it in the locale."""
        self.editor.setText(days.shown(value))


class DayToPutOff(CalendarPopup):
    """A month without the days that have gone by; what is typed in it stands in the line above it, as in any field."""

    def __init__(self, parent: QWidget, today: date) -> None:
        """Offer the day in a week."""
        super().__init__(parent, today + timedelta(days=7))
        self.calendar.setMinimumDate(QDate(today.year, today.month, today.day))
        self.typed = LaterDayField(today)
        self.typed.editor.setAccessibleName(tr("Put off until"))
        self.typed.editor.textEdited.connect(self._follow)
        self.typed.editor.installEventFilter(self)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, self.typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """In the line the arrow down goes back to the month, and Enter takes what is said."""
        if watched is self.typed.editor and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._line_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def take_letters(self, text: str) -> None:
        """They are for the line above the month."""
        self.typed.editor.setFocus()
        self.typed.editor.insert(text)
        self._follow()

    def _line_key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key == Qt.Key.Key_Down:
            self.calendar.setFocus()
        else:
            return False
        return True

    def _follow(self, *_: object) -> None:
        """Show the day that is being typed in the month."""
        self.typed.touch()
        self.typed.clear_mistake()
        self.adjustSize()
        try:
            day = self.typed.read()
        except UserMistake:
            return
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))

    def _take(self) -> None:
        if not self.typed.flush():
            self.adjustSize()  # for the sentence below the line
            return
        day = self.typed.read()
        self._pick(QDate(day.year, day.month, day.day) if day is not None else self.calendar.selectedDate())
