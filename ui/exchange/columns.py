"""The owner's own list: every column as a strip that shows how its cells will be read and asks what they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.exchange.seen import CellSeen, Choice, ColumnSeen, Mapping, Question
from ui.kit import tokens
from ui.kit.buttons import quiet
from ui.kit.fields import CalmCombo
from ui.kit.picture import Picture
from ui.kit.scroll import Scroller
from ui.kit.text import TextRole, label, plain_tooltip
from ui.kit.words import tr

_CHOICE_WIDTH, _CHOICE_WIDEST = 184, 312
_HEAD_WIDTH = 128
_AT_FIRST = 40
"""Columns that are shown at once."""
_NARROW = 560
"""Logical pixels of a strip below which its cells stand under the heading."""
QWIDGETSIZE_MAX = 16_777_215


class ColumnsPart(QWidget):
    """The whole mapping.

    targeted(number, target): a column means something else now; answered(question, answer): the person says how.
    """

    targeted = Signal(int, str)
    answered = Signal(str, str)

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._shape: object = None
        self._mapping: Mapping
        self.strips: list[ColumnStrip] = []
        self.questions: dict[str, QuestionRow] = {}
        self.note = label("", TextRole.MUTED, wrap=True)
        self._asked = QVBoxLayout()
        self._asked.setSpacing(8)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.more = quiet("", icon="chevron-down")
        self.more.clicked.connect(self._show_more)
        self.more.hide()
        self.scroller = Scroller(spacing=12)
        self.scroller.body.addWidget(self.note)
        self.scroller.body.addLayout(self._asked)
        self.scroller.body.addLayout(self._list)
        self.scroller.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.scroller.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroller)

    def show_mapping(self, mapping: Mapping) -> None:
        """Show a mapping; where its columns are those already seen, the widgets stay and so does the keyboard."""
        asked = [mapping.meaning, *(each for each in mapping.questions if not each.sure)]
        shape = (tuple((each.title, each.letter) for each in mapping.columns), tuple(each.name for each in asked))
        self._mapping = mapping
        if shape != self._shape:
            self._shape = shape
            self._build(mapping, asked)
        for question in asked:
            self.questions[question.name].show_question(question)
        for strip, column in zip(self.strips, mapping.columns, strict=False):
            strip.show_column(column, mapping.targets)
        self.note.setText(_note(mapping))
        self.note.setVisible(bool(self.note.text()))

    def _build(self, mapping: Mapping, asked: Sequence[Question]) -> None:
        for old in (*self.strips, *self.questions.values()):
            old.hide()
            old.deleteLater()
        self.questions = {}
        for question in asked:
            row = QuestionRow(question)
            row.answered.connect(self.answered)
            self.questions[question.name] = row
            self._asked.addWidget(row)
        self.strips = []
        self._add_strips(_AT_FIRST)

    def _add_strips(self, count: int) -> None:
        """A strip for so many more columns: a table may have a thousand, and few look at all of them."""
        columns, begin = self._mapping.columns, len(self.strips)
        for number, column in enumerate(columns[begin : begin + count], start=begin):
            strip = ColumnStrip(column, last=number == len(columns) - 1)
            strip.targeted.connect(lambda target, number=number: self.targeted.emit(number, target))
            self.strips.append(strip)
            self._list.addWidget(strip)
        left = len(columns) - len(self.strips)
        words = tr("Show 1 more column") if left == 1 else tr("Show %n more columns", min(left, _AT_FIRST))
        self.more.setText(words)
        self.more.setAccessibleName(words)
        self.more.setVisible(left > 0)

    def _show_more(self) -> None:
        before = len(self.strips)
        self._add_strips(_AT_FIRST)
        for strip, column in zip(self.strips[before:], self._mapping.columns[before:], strict=False):
            strip.show_column(column, self._mapping.targets)
        self.strips[before].choice.setFocus()


class QuestionRow(QWidget):
    """One question about the whole list, with its answers in a drop-down."""

    answered = Signal(str, str)

    def __init__(self, question: Question) -> None:
        """Ask it."""
        super().__init__()
        self.name = question.name
        self.words = label(question.words, TextRole.STRONG, wrap=True)
        self.choice = ChoiceBox(question.words)
        self.words.setBuddy(self.choice)
        self.choice.chosen.connect(lambda answer: self.answered.emit(self.name, answer))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.choice)

    def show_question(self, question: Question) -> None:
        """Show its answers as they are now."""
        self.choice.offer(question.choices, question.answer)


class ColumnStrip(QFrame):
    """A heading, some cells with how they are read, and what the column means."""

    targeted = Signal(str)

    def __init__(self, column: ColumnSeen, *, last: bool) -> None:
        """Stand for a column."""
        super().__init__()
        self._last = last
        self.title = label(column.title or tr("(no heading)"), TextRole.STRONG, elide=True)
        self.letter = label(tr("Column {letter}").format(letter=column.letter), TextRole.CAPTION)
        named = column.title or column.letter
        self.choice = ChoiceBox(tr("What “{column}” is").format(column=named))
        self.choice.chosen.connect(self.targeted)
        self.cells: list[CellSeen] = []
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.title)
        head.addWidget(self.letter)
        left = QWidget()
        left.setLayout(head)
        head.setContentsMargins(0, 6, 0, 0)
        self._samples = QWidget()
        self._grid = QGridLayout(self._samples)
        self._grid.setContentsMargins(0, 6, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
        self._left = left
        self._narrow: bool | None = None
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 8, 0, 10)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(0)
        self._rows.setColumnStretch(1, 1)
        self._lay(narrow=False)

    def show_column(self, column: ColumnSeen, targets: Sequence[Choice]) -> None:
        """Show how the column is understood now."""
        self.choice.offer(targets, column.target)
        cells = list(column.cells)
        if cells != self.cells:
            self.cells = cells
            self._show_cells(cells)
        self.title.set_role(TextRole.MUTED if column.left_out else TextRole.STRONG)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the cells below where there is no room beside the heading."""
        super().resizeEvent(event)
        self._lay(narrow=event.size().width() < _NARROW)

    def _lay(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        top = Qt.AlignmentFlag.AlignTop
        self._left.setMinimumWidth(0 if narrow else _HEAD_WIDTH)
        self._left.setMaximumWidth(QWIDGETSIZE_MAX if narrow else _HEAD_WIDTH)
        for part in (self._left, self._samples, self.choice):
            self._rows.removeWidget(part)
        self._rows.addWidget(self._left, 0, 0, 1, 2 if narrow else 1, top)
        self._rows.addWidget(self.choice, 0, 2, top)
        if narrow:
            self._rows.addWidget(self._samples, 1, 0, 1, 3, top)
        else:
            self._rows.addWidget(self._samples, 0, 1, top)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw a line to the next strip."""
        if not self._last:
            painter = QPainter(self)
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens.current().line))

    def _show_cells(self, cells: Sequence[CellSeen]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if not cells:
            self._grid.addWidget(label(tr("all cells are empty"), TextRole.MUTED, elide=True), 0, 0, 1, 3)
        for number, cell in enumerate(cells):
            same = cell.read in (cell.raw, "") and not cell.wrong
            raw = label(cell.raw, TextRole.BODY if same and cell.read else TextRole.MUTED, elide=True)
            self._grid.addWidget(raw, number, 0, 1, 3 if same else 1)
            if same:
                continue
            read = label(cell.wrong or cell.read, TextRole.BAD if cell.wrong else TextRole.BODY, elide=True)
            arrow = Picture("triangle-alert" if cell.wrong else "arrow-right", "bad" if cell.wrong else "faint", 12)
            self._grid.addWidget(arrow, number, 1, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(read, number, 2)
        self._samples.setAccessibleName("; ".join(_spoken(cell) for cell in cells))


class ChoiceBox(CalmCombo):
    """A drop-down of names with their words; chosen(name) only when the person chose."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        """Be called this by assistive tools."""
        super().__init__()
        self._offered: tuple[Choice, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMaxVisibleItems(16)
        self.activated.connect(self._choose)

    @property
    def name(self) -> str:
        """The name that is chosen."""
        at = self.currentIndex()
        return self._offered[at].name if at >= 0 else ""

    def offer(self, choices: Sequence[Choice], chosen: str) -> None:
        """Offer these and show one as chosen."""
        self._told = chosen
        if tuple(choices) != self._offered:
            self._offered = tuple(choices)
            self.clear()
            self.addItems([each.words for each in choices])
            widest = max((self.fontMetrics().horizontalAdvance(each.words) for each in choices), default=0)
            self.view().setMinimumWidth(min(widest + 48, 420))
            self.setFixedWidth(max(_CHOICE_WIDTH, min(widest + 44, _CHOICE_WIDEST)))
        names = [each.name for each in choices]
        self.setCurrentIndex(names.index(chosen) if chosen in names else -1)
        plain_tooltip(self, self.currentText() if widest_of(self) > self.width() - 40 else "")

    def pick(self, name: str) -> None:
        """Choose for the person, as a click does."""
        self.setCurrentIndex([each.name for each in self._offered].index(name))
        self._choose()

    def _choose(self, *_: object) -> None:
        if self.name != self._told:
            self._told = self.name
            self.chosen.emit(self.name)


def widest_of(box: ChoiceBox) -> int:
    """How wide the words now shown are, in logical pixels."""
    return box.fontMetrics().horizontalAdvance(box.currentText())


def _note(mapping: Mapping) -> str:
    told = [mapping.header] if mapping.header else []
    if mapping.remembered:
        told.append(tr("The columns are understood as the last time such a list came in."))
    return " ".join(told)


def _spoken(cell: CellSeen) -> str:
    if cell.wrong:
        return f"{cell.raw}: {cell.wrong}"
    return (
        cell.raw if cell.read in (cell.raw, "") else tr("{raw} is read as {read}").format(raw=cell.raw, read=cell.read)
    )
