"""A day, typed as people write it or picked from a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QBrush, QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QTableView, QToolButton, QVBoxLayout, QWidget

from ui.kit import days, digits, tokens
from ui.kit.fields import ParsedField
from ui.kit.icons import icon
from ui.kit.popup import Popup
from ui.kit.words import tr


class DateField(ParsedField):
    """A day or None. Alt+Down or the button opens the calendar; words such as “fri” or “+2w” are read too."""

    def __init__(self, today: Callable[[], date], *, hint: str = "", quiet: bool = True) -> None:
        """Read relative days from this today."""
        super().__init__(hint=hint or tr("12 Mar, tomorrow, fri…"), quiet=quiet)
        self._today = today
        add_calendar(self.editor, self._day_now, self.put)

    def read(self) -> date | None:
        """The day."""
        return days.read(self.editor.text(), self._today())

    def write(self, value: date | None) -> None:
        """Show it in the locale."""
        self.editor.setText(days.shown(value))

    def _day_now(self) -> date:
        return self._saved or self._today()


def add_calendar(editor: QLineEdit, start: Callable[[], date], picked: Callable[[date], object]) -> QAction:
    """Put a button into a line that opens a calendar, also by Alt+Down."""
    action = QAction(icon("calendar", "muted"), tr("Pick a day (Alt+Down)"), editor)

    def open_calendar() -> None:
        popup = CalendarPopup(editor, start())
        popup.picked.connect(picked)
        popup.lettered.connect(lambda text: _type_over(editor, text))
        popup.show_below(editor)

    action.triggered.connect(open_calendar)
    editor.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
    editor.installEventFilter(_AltDown(editor, action))
    return action


class CalendarPopup(Popup):
    """A month in a small window that goes away by itself.

    picked(day). lettered(text): somebody types, who means the line below which it opened.
    """

    picked = Signal(object)
    lettered = Signal(str)

    def __init__(self, parent: QWidget, day: date) -> None:
        """Show the month of a day."""
        super().__init__(parent)
        self.calendar = QCalendarWidget()
        self.calendar.setLocale(digits.calendar_locale())
        self.calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setHorizontalHeaderFormat(_heads(self.calendar.locale()))
        self.calendar.setDateRange(_day(date.min), _day(date.max))  # Qt's calendar goes back to the Stone Age
        self.calendar.setSelectedDate(_day(day))
        self.calendar.setGridVisible(False)
        self.calendar.setDateEditEnabled(False)  # Qt would read 31/2 as the last of February
        month = self.calendar.findChild(QTableView)
        assert month is not None
        month.installEventFilter(_Letters(self, month))
        self._tint()
        self.calendar.activated.connect(self._pick)
        self.calendar.clicked.connect(self._pick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.calendar)
        self.setFocusProxy(self.calendar)

    def show_below(self, editor: QWidget) -> None:
        """Open at a field's lower edge, on the screen."""
        self.adjustSize()
        corner = editor.mapToGlobal(QPoint(0, editor.height() + 2))
        if editor.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + editor.width() - self.width())
        screen = editor.screen().availableGeometry()
        if corner.y() + self.height() > screen.bottom():
            corner.setY(editor.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        self.move(corner)
        self.show()
        self.calendar.setFocus()

    def take_letters(self, text: str) -> None:
        """Hand on what is typed while the month has the keyboard."""
        self.close()
        self.lettered.emit(text)

    def _tint(self) -> None:
        now = tokens.current()
        heads, today = QTextCharFormat(), QTextCharFormat()
        heads.setForeground(QBrush(QColor(now.muted)))
        heads.setBackground(QBrush(QColor(now.raised)))
        self.calendar.setHeaderTextFormat(heads)
        for day in Qt.DayOfWeek:
            self.calendar.setWeekdayTextFormat(day, QTextCharFormat())  # Weekends are not red.
        today.setFontUnderline(True)
        today.setFontWeight(700)
        self.calendar.setDateTextFormat(QDate.currentDate(), today)
        for name, symbol, words in (
            ("qt_calendar_prevmonth", "chevron-left", tr("Month before")),
            ("qt_calendar_nextmonth", "chevron-right", tr("Month after")),
        ):
            button = self.calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icon(symbol, "muted"))
                button.setAccessibleName(words)

    def _pick(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()


def _type_over(editor: QLineEdit, text: str) -> None:
    """Type as its keyboard would, in place of what stands there."""
    editor.setFocus()
    editor.selectAll()
    QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text))


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


class _AltDown(QObject):
    def __init__(self, editor: QLineEdit, action: QAction) -> None:
        super().__init__(editor)
        self._action = action

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self._action.trigger()
            return True
        return super().eventFilter(watched, event)


class _Letters(QObject):
    """Takes them from the month of a popup."""

    def __init__(self, popup: CalendarPopup, month: QTableView) -> None:
        super().__init__(month)
        self._popup = popup

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = event.text()
            if text.isprintable() and text.strip():
                self._popup.take_letters(text)
                return True
        return super().eventFilter(watched, event)


def _heads(locale: QLocale) -> QCalendarWidget.HorizontalHeaderFormat:
    """Letters for days whose short names say “day” each time (יום א׳), for which there is no room."""
    names = [locale.dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]
    if any(" " in name for name in names):
        return QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames
    return QCalendarWidget.HorizontalHeaderFormat.ShortDayNames
