"""One answer: what was said, how often, as a bar with its range; + and − count it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.ids import Id
from core.insights.model import Proportion
from core.market_research import FEW, Tally
from ui.audiences.waiting import Waiting, name_of_answer
from ui.desk import Desk
from ui.kit import days, tokens
from ui.kit.buttons import tool
from ui.kit.fields import NotesField
from ui.kit.form import INDENT
from ui.kit.insets import inset
from ui.kit.text import TextRole, label
from ui.kit.tokens import Tone
from ui.kit.words import tr

if TYPE_CHECKING:
    from ui.paper.numbers import Numbers

_HIGH = 6


class TallyRow(QWidget):
    """An answer, edited in place.

    counted(id, by): once more (1) or less (-1). renamed(id, new, base): other words. removed(id): take it out.
    """

    counted = Signal(object, int)
    renamed = Signal(object, str, str)
    removed = Signal(object)

    def __init__(self, desk: Desk, waiting: Waiting) -> None:
        """Be about no note yet."""
        super().__init__()
        self._desk, self._waiting = desk, waiting
        self.key: Id | None = None
        self._numbers = numbers_of(desk)
        self.answer = NotesField(hint=tr("what they said"))
        self.answer.editor.setAccessibleName(tr("Answer"))
        waiting.watch(self.answer)
        self.less = tool("minus", tr("Once less"), shortcut="−")
        self.more = tool("plus", tr("Once more"), shortcut="+")
        self.delete = tool("trash-2", tr("Take this answer out"))
        self.times = label("", TextRole.STRONG)
        self.times.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.times.setMinimumWidth(28)
        self.times.setFixedHeight(self.more.sizeHint().height())
        self.bar = TallyBar()
        self.share = label("", TextRole.CAPTION, elide=True)
        upper = QHBoxLayout()
        upper.setSpacing(2)
        upper.addWidget(self.answer, 1)
        for part in (self.less, self.times, self.more, self.delete):
            upper.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        lower = QHBoxLayout()
        inset(lower, INDENT, 0, 0, 0)
        lower.setSpacing(8)
        lower.addWidget(self.bar, 1)
        lower.addWidget(self.share, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(upper)
        layout.addLayout(lower)
        self.less.clicked.connect(lambda: self.counted.emit(self.key, -1))
        self.more.clicked.connect(lambda: self.counted.emit(self.key, 1))
        self.delete.clicked.connect(lambda: self.removed.emit(self.key))
        self.answer.committed.connect(lambda new, base: self.renamed.emit(self.key, new, base))

    def turn_to(self, key: Id | None) -> None:
        """Be about another note, or about nothing; what was typed about the one before waits there."""
        if key == self.key:
            return
        self._waiting.lay_aside(self.answer)
        self.key = key
        if key is not None:
            self.answer.setObjectName(name_of_answer(key))

    def show_tally(self, tally: Tally, last: date | None) -> None:
        """Show what was heard so far; its day where that is not the `last` one of the question, which stands above."""
        is_other = tally.note.id != self.key
        self.turn_to(tally.note.id)
        self.answer.set_value(tally.note.answer)
        if is_other:
            self._waiting.put_back(self.answer)
        self.times.setText(str(tally.times))
        self.less.setEnabled(tally.times > 0)
        for button, words in ((self.less, tr("Once less: {answer}")), (self.more, tr("Once more: {answer}"))):
            button.setAccessibleName(words.format(answer=tally.note.answer))
        self.delete.setAccessibleName(tr("Take out: {answer}").format(answer=tally.note.answer))
        self.bar.show_share(tally.share)
        on = tally.note.noted_on
        day = days.shown_short(on, self._desk.today) if on and on != last else ""
        told = " · ".join(part for part in (share_words(self._numbers, tally.share), day) if part)
        self.share.setText(told)
        self.bar.setAccessibleName(f"{tally.note.answer}: {told}")

    def begin_at_end(self) -> None:
        """Put the keyboard behind the words."""
        self.answer.setFocus(Qt.FocusReason.TabFocusReason)
        self.answer.editor.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Plus and minus count, wherever in the row the keyboard is, except in the words."""
        step = {"+": 1, "-": -1, "−": -1}.get(event.text())
        if step is None or (step < 0 and not self.less.isEnabled()):
            super().keyPressEvent(event)
        else:
            self.counted.emit(self.key, step)


def numbers_of(desk: Desk) -> Numbers:
    """Numbers as the owner's locale writes them, with the words of paper, which come along only now."""
    from ui.paper.numbers import Numbers

    return Numbers(desk.currency, desk.locale)


def share_words(numbers: Numbers, share: Proportion) -> str:
    """A share with its range; of a few answers only how many, since a share of them says nothing."""
    if share.value is None:
        return ""
    if share.n < FEW:
        return tr("{k} of {n}").format(k=share.k, n=share.n)
    return tr("{share} ({low} to {high})").format(
        share=numbers.share(share.value), low=numbers.share(share.low), high=numbers.share(share.high)
    )


class TallyBar(QWidget):
    """The share as a bar, its range as a line over it; of a few answers the bar is only an outline."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._share = Proportion(None, 0, 0, None, None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: Proportion) -> None:
        """Show another share."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """A thin line."""
        return QSize(96, 14)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Short if need be."""
        return QSize(48, 14)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw from where one begins to read."""
        share, now = self._share, tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - _HIGH) / 2
        whole = QRectF(0.5, top, self.width() - 1, _HIGH)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.line))
        painter.drawRoundedRect(whole, _HIGH / 2, _HIGH / 2)
        if share.value is None or share.low is None or share.high is None:
            return
        few = share.n < FEW
        fill = QColor(now.shade(Tone.MARKETING).fill)
        filled = QRectF(*self._stretch(0, share.value), _HIGH).translated(0, top)
        painter.setBrush(Qt.BrushStyle.NoBrush if few else fill)
        painter.setPen(QPen(fill, 1) if few else Qt.PenStyle.NoPen)
        if filled.width() >= 1:
            painter.drawRoundedRect(filled, _HIGH / 2, _HIGH / 2)
        if few:
            return
        left, _, width = self._stretch(share.low, share.high)
        painter.setPen(QPen(QColor(now.text), 1.5))
        middle = self.height() / 2
        painter.drawLine(int(left), int(middle), int(left + width), int(middle))
        for end in (left, left + width):
            painter.drawLine(int(end), int(middle - 4), int(end), int(middle + 4))

    def _stretch(self, first: float, last: float) -> tuple[float, float, float]:
        """Left edge, top and width of a part of the bar, mirrored where one reads from the right."""
        width = self.width() - 2
        left, right = 1 + first * width, 1 + last * width
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = self.width() - right, self.width() - left
        return left, 0.0, right - left
