"""A column of the board: its head and its cards on a lane; where there is little room only a slim mark of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.activities import Hat
from core.deals import Column, Outcome
from ui.deals.card_list import CardList
from ui.deals.card_model import CardModel
from ui.deals.card_words import CardWords, column_word
from ui.kit import digits, fonts, icons, tokens
from ui.kit.buttons import tool
from ui.kit.insets import inset
from ui.kit.text import TextRole, label, plain_tooltip
from ui.kit.tokens import RADIUS, Tone
from ui.kit.words import tr

SLIM = 44
"""Width of a column that shows no cards, in logical pixels."""

HEAD = 36
"""Height of the head of a column."""

_BELOW = 6
"""Room below the last card that is seen, in logical pixels."""

ICONS = {Outcome.WON: "trophy", Outcome.LOST: "circle-x"}
TONES = {Outcome.OPEN: Tone.SALES, Outcome.WON: Tone.GOOD, Outcome.LOST: Tone.BAD}


class Lane(QWidget):
    """One column. dropped(id): a card was let go anywhere on it. unfolded(bool): the person wants (not) to see it."""

    dropped = Signal(object)
    unfolded = Signal(bool)

    def __init__(self, words: CardWords, column: Column) -> None:
        """Build it for a column; `show_column` fills it."""
        super().__init__()
        self._words = words
        self.column = column
        self.is_target = False
        self.model = CardModel(words, self)
        self.cards = CardList(self.model, words)
        self.name = label("", TextRole.STRONG, elide=True)
        self.count = label("", TextRole.CAPTION)
        self.sum = label("", TextRole.CAPTION)
        self.fold = tool("chevron-right", tr("Fold the column"))
        self.fold.clicked.connect(lambda: self.unfolded.emit(False))
        self.fold.hide()
        self.slim = SlimLane(self)
        self.slim.clicked.connect(lambda: self.unfolded.emit(True))
        self.slim.hide()
        self.fold.setFixedSize(24, 24)
        self._head = QWidget()
        self._head.setFixedHeight(HEAD)
        head = QHBoxLayout(self._head)
        inset(head, 12, 2, 8, 0)
        head.setSpacing(6)
        head.addWidget(self.name, 0)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.sum)
        head.addWidget(self.fold)
        self.nothing = label(tr("Drop a deal here"), TextRole.CAPTION, wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, _BELOW)
        layout.setSpacing(2)
        layout.addWidget(self._head)
        layout.addWidget(self.nothing)
        layout.addWidget(self.cards, 1)
        layout.addWidget(self.slim, 1)
        self.setAcceptDrops(True)
        self.model.dropped.connect(self.dropped)
        self.model.refreshed.connect(self._say_nothing)
        self.cards.entered_by_drag.connect(self._invite)
        self.show_column(column, read=False)
        self._say_nothing()

    @property
    def key(self) -> tuple[Outcome, object]:
        """Which column of the pipeline it is."""
        return self.column.outcome, self.column.stage.id if self.column.stage else None

    @property
    def is_slim(self) -> bool:
        """Whether it shows no cards."""
        return not self.slim.isHidden()

    def show_column(self, column: Column, *, read: bool = True) -> None:
        """Show the head, and read the cards unless it is slim."""
        self.column = column
        name = column_word(column)
        self.name.setText(name)
        self.count.setText(self.number())
        self.sum.setText(self._words.about(column.value) if column.value else "")
        count = tr("{stage}: 1 deal") if column.count == 1 else tr("{stage}: %n deals", column.count)
        told = count.format(stage=name)
        if column.value:
            told += f", {self._words.money(column.value)}"
        self.cards.setAccessibleName(told)
        self.slim.setAccessibleName(told)
        plain_tooltip(self._head, told)
        plain_tooltip(self.slim, told)
        self.slim.update()
        if read and not self.is_slim:
            self.read()

    def number(self) -> str:
        """How many deals stand here."""
        return digits.number(self.column.count)

    def read(self) -> None:
        """Read the cards."""
        self.model.set_listing(self._words.desk.workspace.deals.in_column(self.column), self.column.count)

    def set_slim(self, slim: bool, *, foldable: bool) -> None:
        """Show no cards, or all of it."""
        changed = slim != self.is_slim
        self._hand_over(slim, foldable)
        self.slim.setVisible(slim)
        self.fold.setVisible(foldable and not slim)
        for part in (self._head, self.cards):
            part.setVisible(not slim)
        layout = self.layout()
        if layout is not None:  # what is slim fills the column, so that its ring goes round it
            layout.setContentsMargins(0, 0, 0, 0 if slim else _BELOW)
        self._say_nothing()
        if changed and not slim:
            self.read()

    def _hand_over(self, slim: bool, foldable: bool) -> None:
        """Keep the keyboard in the column; Qt would send it on from a part that hides to wherever Tab leads."""
        now = self.window().focusWidget()
        if slim and now in (self.cards, self.fold):
            self.slim.show()
            self.slim.setFocus(Qt.FocusReason.OtherFocusReason)
        elif now is self.slim and not slim or now is self.fold and not foldable:
            self.cards.show()
            self.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_nothing(self) -> None:
        self.nothing.setVisible(not self.is_slim and self.model.is_read and not self.model.rowCount())

    def _invite(self, welcome: bool) -> None:
        if welcome != self.is_target:
            self.is_target = welcome
            self.update()
            self.slim.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take cards on the head and the slim lane too."""
        if self.model.accepts(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._invite(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """The card went elsewhere."""
        self._invite(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Tell, and leave the card where it was."""
        self._invite(False)
        self.cards.cards.dropMimeData(event.mimeData(), event.dropAction(), -1, -1, self.cards.rootIndex())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Repaint in the colours of another theme."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the lane, and its frame while a card may be dropped."""
        now = tokens.current()
        shade = now.shade(TONES[self.column.outcome] if self.is_target else Hat.SALES)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(QColor(shade.tint if self.is_target else now.side))
        painter.setPen(QPen(QColor(shade.fill), 2, Qt.PenStyle.DashLine) if self.is_target else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, RADIUS, RADIUS)


class SlimLane(QAbstractButton):
    """The mark of a folded column: its icon, and name, count and sum written along it. Pressing it unfolds.

    walked(step): an arrow points to the next column.
    """

    walked = Signal(int)

    def __init__(self, lane: Lane) -> None:
        """Speak for this lane."""
        super().__init__(lane)
        self._lane = lane
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As slim as it is."""
        return QSize(SLIM, 120)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Walk on, or unfold."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.walked.emit(-step if mirrored else step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif not step:  # No card is seen here that Alt could push, and the keyboard is not to slip off instead.
            super().keyPressEvent(event)

    def enterEvent(self, event: QEvent) -> None:  # noqa: N802
        """Show that it can be pressed."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """The mouse is gone."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw icon and words."""
        now = tokens.current()
        column = self._lane.column
        shade = now.shade(TONES[column.outcome])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        area = QRectF(self.rect())
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(now.shade(Hat.SALES).fill), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if self.hasFocus() else QColor(now.hover))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        icons.paint(painter, ICONS.get(column.outcome, "flag"), QRectF(area.center().x() - 8, 14, 16, 16), shade.fill)
        painter.save()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        # Turned the other way where one reads from the right, so that the words begin at the icon there too.
        painter.translate(area.center().x(), area.height() - 8 if mirrored else 40)
        painter.rotate(-90 if mirrored else 90)
        along = QRectF(0, -12, area.height() - 48, 24)
        self._words(painter, along, column, now, mirrored=mirrored)
        painter.restore()

    def _words(self, painter: QPainter, along: QRectF, column: Column, now: tokens.Tokens, *, mirrored: bool) -> None:
        begin = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        line = int(begin | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
        strong, plain = fonts.font(tokens.BODY, QFont.Weight.DemiBold), fonts.font(tokens.TINY)
        painter.setFont(strong)
        painter.setPen(QColor(now.text))
        name = column_word(column)
        painter.drawText(along, line, name)
        room = painter.fontMetrics().horizontalAdvance(name) + 10
        along.adjust(0 if mirrored else room, 0, -room if mirrored else 0, 0)
        painter.setFont(plain)
        painter.setPen(QColor(now.muted))
        money = self._lane.sum.text()
        painter.drawText(along, line, f"{self._lane.number()}   {money}" if money else self._lane.number())
