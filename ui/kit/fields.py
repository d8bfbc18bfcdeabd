"""The common fields: a line, notes, a choice, an amount, a percentage, a whole number."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from core.errors import UserMistake, words
from core.money import number_typed, shown, typed
from ui.kit.field import Field
from ui.kit.line import Line
from ui.kit.plain_rows import PlainRows
from ui.kit.steering import apart
from ui.kit.text import as_tooltip


class LineField(Field):
    """One line of text; str."""

    idle_commits = True
    empty = ""

    def __init__(self, *, hint: str = "", quiet: bool = True) -> None:
        """Show a hint while it is empty."""
        self.editor = line_edit(hint)
        super().__init__(self.editor, quiet=quiet)
        self.box.addWidget(self.editor)
        self.box.addWidget(self._mistake)
        self.editor.textEdited.connect(self.touch)

    def read(self) -> str:
        """The text without spaces around it."""
        return self.editor.text().strip()

    def write(self, value: str) -> None:
        """Show the text from its beginning."""
        self.editor.setText(value or "")
        self.editor.setCursorPosition(0)


class NotesField(Field):
    """Text of several lines, as high as it needs to be; str."""

    idle_commits = True
    empty = ""

    def __init__(self, *, hint: str = "", quiet: bool = True, lines: int = 1) -> None:
        """Show a hint while it is empty, and at least this many lines."""
        self.editor = GrowingText(lines)
        self.editor.setPlaceholderText(hint)
        super().__init__(self.editor, quiet=quiet)
        self.box.addWidget(self.editor)
        self.box.addWidget(self._mistake)
        self.editor.textChanged.connect(self.touch)

    def read(self) -> str:
        """The text without empty space at its end."""
        return self.editor.toPlainText().rstrip()

    def write(self, value: str) -> None:
        """Show the text."""
        if self.editor.toPlainText() != (value or ""):
            self.editor.setPlainText(value or "")


class ChoiceField(Field):
    """One of several; commits as soon as it is chosen. The value is any plain value, or None where that is offered."""

    def __init__(self, choices: Sequence[tuple[Any, str]], *, quiet: bool = True) -> None:
        """Offer values with their words."""
        self.editor = CalmCombo()
        super().__init__(self.editor, quiet=quiet)
        self._offered: list[tuple[Any, str]] = []
        self._values: list[Any] = []
        self._blank: Any = None
        self.box.addWidget(self.editor)
        self.box.addWidget(self._mistake)
        self.set_choices(choices)
        self.editor.activated.connect(self._choose)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is chosen: None, or the empty text."""
        return self._saved in (None, "") and not self._touched

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer other values; the one that is chosen stays, also where it is not among them."""
        chosen = self.read()
        if list(choices) != self._offered:
            self._offered = list(choices)
            self._loading = True
            self._values = [value for value, _ in choices]
            self.editor.clear()
            self.editor.addItems([text for _, text in choices])
            self._loading = False
        self._show(chosen)

    def read(self) -> Any:
        """The value chosen."""
        at = self.editor.currentIndex()
        return self._values[at] if at >= 0 else self._blank

    def write(self, value: Any) -> None:
        """Choose a value; one that is not offered is added, so that nothing is lost by looking."""
        if value in (None, "") and value not in self._values:
            self._blank = value
        elif value not in self._values:
            self._offered = []
            self._values.append(value)
            self.editor.addItem(str(value))
        self.editor.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def _choose(self, *_: object) -> None:
        self.touch()
        self.flush()


class ParsedField(Field):
    """A line that is read as something else; it is written afresh when the keyboard leaves it."""

    def __init__(self, *, hint: str = "", quiet: bool = True) -> None:
        """Show a hint while it is empty."""
        self.editor = line_edit(hint)
        super().__init__(self.editor, quiet=quiet)
        self.box.addWidget(self.editor)
        self.box.addWidget(self._mistake)
        self.editor.textEdited.connect(self.touch)

    def left(self) -> None:
        """Write the value as the locale writes it."""
        if not self._has_mistake() and not self._touched:
            self._show(self.read())


class AmountField(ParsedField):
    """Money; `core.money.Minor` or None."""

    def __init__(self, currency: str, locale: str, *, hint: str = "", quiet: bool = True) -> None:
        """Read and write amounts of the business currency in the business locale."""
        super().__init__(hint=hint, quiet=quiet)
        self._currency, self._locale = currency, locale

    def read(self) -> int | None:
        """Minor units."""
        return typed(self.editor.text(), self._currency, self._locale)

    def write(self, value: int | None) -> None:
        """Show with the sign of the currency."""
        self.editor.setText("" if value is None else shown(value, self._currency, self._locale))


class PercentField(ParsedField):
    """A share of the whole in hundredths of a percent (1500 is 15 %) or None."""

    def __init__(self, locale: str, *, hint: str = "", quiet: bool = True) -> None:
        """Read and write in the business locale."""
        super().__init__(hint=hint, quiet=quiet)
        self._locale = locale

    def read(self) -> int | None:
        """Hundredths of a percent."""
        return read_percent(self.editor.text(), self._locale)

    def write(self, value: int | None) -> None:
        """Show with the percent sign."""
        self.editor.setText(shown_percent(value, self._locale))


class NumberField(ParsedField):
    """A whole number, zero or more, or None."""

    def __init__(self, locale: str, *, hint: str = "", quiet: bool = True) -> None:
        """Read in the business locale."""
        super().__init__(hint=hint, quiet=quiet)
        self._locale = locale

    def read(self) -> int | None:
        """The number."""
        text = self.editor.text().strip()
        if not text:
            return None
        below = False
        with suppress(UserMistake):  # its sentence would ask for cents
            number = number_typed(text, self._locale)
            if number == number.to_integral_value() and 0 <= number < 10**9:
                return int(number)
            below = number < 0
        if below:
            raise UserMistake(words("This cannot be less than nothing."))
        raise UserMistake(words("“{text}” is not a whole number; write it like {sample}."), text=text[:40], sample="12")

    def write(self, value: int | None) -> None:
        """Show the number."""
        self.editor.setText("" if value is None else str(value))


def read_percent(text: str, locale: str) -> int | None:
    """Read “15”, “12,5 %”: hundredths of a percent; empty is none."""
    bare = text.replace("%", " ").replace("٪", " ").strip()
    if not bare:
        return None
    number = number_typed(bare, locale) * 100
    if number != number.to_integral_value() or abs(number) > 10**9:
        raise UserMistake(words("A percentage has at most two digits after the point."))
    return int(number)


def shown_percent(value: int | None, locale: str) -> str:
    """Hundredths of a percent as the locale writes them: 12,5 %."""
    if value is None:
        return ""
    from babel.numbers import format_percent

    from core.money import locale_of

    return format_percent(Decimal(value).scaleb(-4), locale=locale_of(locale), decimal_quantization=False)


def line_edit(hint: str = "") -> QLineEdit:
    """A line to type into; what is pasted loses its line breaks."""
    return Line(hint)


class CalmCombo(QComboBox):
    """A choice that the mouse wheel does not change by accident while scrolling past."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Take the focus by key or click only."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.used_list = False
        """Whether the list was opened for the latest choice; otherwise the arrow keys walk along."""

    def showPopup(self) -> None:  # noqa: N802
        """Remember that the list was used; its rows are made when it is opened first."""
        self.used_list = True
        rows = self.view()
        if not isinstance(rows.itemDelegate(), PlainRows):
            self.setItemDelegate(PlainRows(rows))
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remember that no list was used, unless this key opens it."""
        self.used_list = False
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Tell all of a choice that is cut; take no more room than its place gives, from when it is dressed.

        Told so any earlier, Qt makes the list that opens, which has to follow wherever the field is put.
        """
        if event.type() is QEvent.Type.Polish and self.minimumContentsLength() == 0:
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.setMinimumContentsLength(8)
        if isinstance(event, QHelpEvent) and not self.toolTip() and self._shown() != self.currentText():
            QToolTip.showText(event.globalPos(), as_tooltip(self.currentText()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a choice that is too long with an ellipsis; Qt would cut through a letter."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = apart(self._shown(), self.layoutDirection())
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _shown(self) -> str:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - 2
        room -= 0 if self.itemIcon(self.currentIndex()).isNull() else self.iconSize().width() + 4
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)


_TALLEST = 12
"""Lines after which a text scrolls."""


class GrowingText(QPlainTextEdit):
    """Plain text as high as its lines, up to twelve; Tab leaves it."""

    def __init__(self, lines: int = 1) -> None:
        """Be at least so many lines high."""
        super().__init__()
        self._least = lines
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._lead()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Begin where the window begins to read."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._lead()

    def _lead(self) -> None:
        """Stand at the side where lines and labels stand, whichever way the words run."""
        option = self.document().defaultTextOption()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)

    def sizeHint(self) -> QSize:
        """All lines."""
        return QSize(super().sizeHint().width(), self.height_wanted())

    def minimumSizeHint(self) -> QSize:
        """Narrow if need be."""
        return QSize(48, self.height_wanted())

    def height_wanted(self) -> int:
        """Logical pixels for the text, its frame and margins."""
        lines = max(self._least, min(_TALLEST, int(self.document().size().height())))
        return int(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()) + 10

    def _fit(self, *_: object) -> None:
        wanted = self.height_wanted()
        full = self.document().size().height() > _TALLEST
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() is not policy:  # else Qt would lay it out anew for nothing
            self.setVerticalScrollBarPolicy(policy)
        if self.maximumHeight() != wanted:
            self.setFixedHeight(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()
