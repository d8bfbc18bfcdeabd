"""The cards of one column under the fingers: arrows, Alt with arrows, Enter, the menu key, and the mouse that drags."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QListView

from core.deals import DealRow
from ui.deals.card_delegate import CardDelegate
from ui.deals.card_model import CardModel
from ui.deals.card_words import CardWords

_GAP = 8
"""Logical pixels between cards, at most: one of three points this far from each other lies on a card."""


class CardList(QListView):
    """Shows a `CardModel`.

    opened(row): Enter or a click. walked(step): an arrow points out of the column; +1 is onward in the pipeline.
    pushed(row, step): the card is to go to the neighbouring column. menu_asked(row, place on the screen).
    thrown(row): Delete. entered_by_drag(bool): a card that may be dropped hangs above, or no more.
    dragged(place on the screen): where it hangs. chose(row): the person, or the program for them, is on this card.

    A card that leaves the column leaves nobody in its place: a key never acts on a card that nobody chose.
    """

    opened = Signal(object)
    walked = Signal(int)
    pushed = Signal(object, int)
    menu_asked = Signal(object, QPoint)
    thrown = Signal(object)
    entered_by_drag = Signal(bool)
    dragged = Signal(QPoint)
    focused = Signal()
    chose = Signal(object)

    def __init__(self, model: CardModel, words: CardWords) -> None:
        """Show a model."""
        super().__init__()
        self.cards = model
        self._left = 0
        self._arriving = False
        self._delegate = CardDelegate(self, words)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setStyleSheet("QListView { background: transparent; padding: 0px; }")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self._open(index))
        self.selectionModel().currentChanged.connect(self._tell_choice)
        model.leaving.connect(self._let_go)
        model.in_sight = self._in_sight

    def current(self) -> DealRow | None:
        """The card the keyboard is on."""
        return self.cards.row(self.currentIndex().row())

    def go_to(self, place: int, *, focus: bool = False) -> None:
        """Select the card at a place, and give it the keyboard."""
        if 0 <= place < self.cards.rowCount():
            self.setCurrentIndex(self.cards.index(place))
            self.scrollTo(self.currentIndex())
        if focus:
            self.setFocus(Qt.FocusReason.TabFocusReason)

    def forget(self) -> None:
        """Select nothing."""
        self.selectionModel().clear()

    @property
    def is_dragging(self) -> bool:
        """Whether a card of this column is in the hand."""
        return self.state() is QListView.State.DraggingState

    def _tell_choice(self, index: QModelIndex) -> None:
        row = self.cards.row(index.row())
        if row is not None and not self._arriving:
            self.chose.emit(row)

    def _in_sight(self) -> int:
        """How many cards reach down to the last one seen, or to that of the keyboard; all of them, if in doubt."""
        area = self.viewport().rect()
        lowest = max(self.indexAt(QPoint(area.center().x(), area.bottom() - up)).row() for up in (0, _GAP, 2 * _GAP))
        return 1 + max(lowest if lowest >= 0 else self.cards.rowCount(), self.currentIndex().row())

    def _let_go(self, place: int) -> None:
        if self.currentIndex().row() == place:
            self._left = place
            self.forget()

    def _open(self, index: QModelIndex) -> None:
        row = self.cards.row(index.row())
        if row is not None:
            self.opened.emit(row)

    def event(self, event: QEvent) -> bool:
        """Keep Alt with arrows for the cards; elsewhere in the window they go back and forth."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _pushes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Walk, push, open, throw away."""
        row = self.current()
        step = self._step(event)
        if step and _pushes(event):
            if row is not None:
                self.pushed.emit(row, step)
        elif step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.walked.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit(row)
        elif event.key() == Qt.Key.Key_Delete and row is not None:
            self.thrown.emit(row)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and row is None:
            self.go_to(min(self._left, self.cards.rowCount() - 1))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Single letters belong to the program's shortcuts."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu of the card under the mouse, or of the one the keyboard is on."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self.cards.row(index.row())
        if row is None:
            return
        place = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        self.setCurrentIndex(index)
        self.menu_asked.emit(row, place)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Put the keyboard on a card when it comes by key, and on none that nobody chose when it comes by itself."""
        chosen = self.currentIndex().isValid()
        self._arriving = not chosen
        super().focusInEvent(event)
        self._arriving = False
        if not chosen:
            self.forget()  # Qt is on the first card by now.
            if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
                self.go_to(0)
        self.focused.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Welcome cards of other columns."""
        super().dragEnterEvent(event)
        self.entered_by_drag.emit(self.cards.accepts(event.mimeData()) is not None)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Tell where the card hangs, so that the board can scroll; anywhere in the column will do."""
        super().dragMoveEvent(event)
        if self.cards.accepts(event.mimeData()) is not None:
            event.acceptProposedAction()
        self.dragged.emit(self.viewport().mapToGlobal(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """The card went elsewhere."""
        super().dragLeaveEvent(event)
        self.entered_by_drag.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Let the model tell; the card stays where it was until the change is done."""
        self.entered_by_drag.emit(False)
        super().dropEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Follow the card under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Nothing is under the mouse when it leaves."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, place: int) -> None:
        if place != self._delegate.hovered:
            self._delegate.hovered = place
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def _step(self, event: QKeyEvent) -> int:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        return -step if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else step


def _pushes(event: QKeyEvent) -> bool:
    bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return bare == Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
