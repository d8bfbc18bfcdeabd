"""The pipeline as a board: a lane for each stage, won and lost always at hand at its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from core.deals import Column, DealRow, Outcome
from core.ids import Id
from ui.deals.card_words import CardWords, column_word
from ui.deals.lane import SLIM, Lane
from ui.deals.moves import Moves
from ui.desk import Desk

LEAST, COMFORT, MOST = 200, 224, 380
"""Width of a lane in logical pixels: never less, enough for won and lost to stand unfolded beside it, never more."""

GAP = 8
EDGE = 40
"""So near to its edge the board scrolls under a dragged card."""


class Board(QWidget):
    """Lanes of cards. opened(id): show the record."""

    opened = Signal(object)

    def __init__(self, desk: Desk, moves: Moves) -> None:
        """Start without lanes; `reload` reads them."""
        super().__init__()
        self._desk = desk
        self._words = CardWords(desk)
        self.moves = moves
        self.lanes: list[Lane] = []
        self._current = 0
        self._follow: tuple[Id, bool] | None = None
        self._unfolded: Outcome | None = None
        self._inner = QWidget()
        self._inner.setProperty("kind", "page")
        self._open = _row(self._inner)
        self.area = QScrollArea()
        self.area.setWidget(self._inner)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._closed = QWidget()
        self._ends = _row(self._closed)
        self._outer = _row(self)
        self._outer.addWidget(self.area)
        self._outer.addWidget(self._closed)
        self._outer.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        moves.moved.connect(lambda key, _: self.follow(key))

    # Reading

    def reload(self, columns: Sequence[Column]) -> None:
        """Show these heads and read the cards anew; cards keep their place, selection and scrolling."""
        if [lane.key for lane in self.lanes] != [_key(column) for column in columns]:
            self._rebuild(columns)
        for lane, column in zip(self.lanes, columns, strict=True):
            lane.show_column(column)
        if self._follow is not None:
            key, focus = self._follow
            if self.show_key(key, focus=focus):
                self._follow = None

    def show_key(self, key: Id, *, focus: bool = False) -> bool:
        """Select the card of a deal and bring it into sight; false if it is in no lane that shows cards."""
        lane = self.lane_of(key)
        if lane is None:
            return False
        place = lane.model.find(key)
        if place is None:
            return False
        self._only(lane)
        lane.cards.go_to(place, focus=focus)
        self.area.ensureWidgetVisible(lane, 0, 0)
        return True

    def follow(self, key: Id) -> None:
        """Keep the keyboard on a card that has just moved."""
        focus = self.has_focus_within()
        row = self._desk.workspace.deals.row(key)
        lane = self._lane_for(row) if row is not None else None
        if lane is None:
            return
        if lane.is_slim:
            if focus:
                lane.slim.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.show_key(key, focus=focus):
            self._follow = (key, focus)

    def lane_of(self, key: Id) -> Lane | None:
        """The unfolded lane that a deal stands in, as the file says now."""
        here = next((lane for lane in self.lanes if lane.model.place_of(key) is not None), None)
        if here is not None and not here.is_slim:
            return here
        row = self._desk.workspace.deals.row(key)
        lane = self._lane_for(row) if row is not None else None
        return lane if lane is not None and not lane.is_slim else None

    def has_focus_within(self) -> bool:
        """Whether the keyboard is on the board."""
        return any(part.hasFocus() for lane in self.lanes for part in (lane.cards, lane.slim))

    # Moving

    def push(self, lane: Lane, row: DealRow, step: int) -> None:
        """Put a card into the neighbouring lane."""
        place = self.lanes.index(lane) + step
        if 0 <= place < len(self.lanes):
            self.moves.to_column(row, self.lanes[place].column, self._place_of(self.lanes[place]))

    def walk(self, lane: Lane, step: int) -> None:
        """Put the keyboard into the next lane that has cards, or on a folded one."""
        row = max(0, lane.cards.currentIndex().row())
        place = self.lanes.index(lane) + step
        while 0 <= place < len(self.lanes):
            target = self.lanes[place]
            if target.is_slim:
                target.slim.setFocus(Qt.FocusReason.TabFocusReason)
                return
            if target.model.rowCount():
                self._only(target)
                target.cards.go_to(min(row, target.model.rowCount() - 1), focus=True)
                self.area.ensureWidgetVisible(target, 0, 0)
                return
            place += step

    def _drop(self, lane: Lane, key: Id) -> None:
        row = self._desk.workspace.deals.row(key)
        if row is not None:
            self.moves.to_column(row, lane.column, self._place_of(lane))

    def _place_of(self, lane: Lane) -> QRect:
        corner = lane.mapToGlobal(QPoint(0, 0))
        return QRect(corner, QSize(lane.width(), 44))

    def _menu(self, lane: Lane, row: DealRow, place: QPoint) -> None:
        at = QRect(place, QSize(1, 1))
        self.moves.menu(row, at, open_it=lambda: self.opened.emit(row.id)).popup(place)

    # Laying out

    def _rebuild(self, columns: Sequence[Column]) -> None:
        for lane in self.lanes:
            lane.hide()
            lane.deleteLater()
        self.lanes = [self._lane(column) for column in columns]
        for lane in self.lanes:
            if lane.column.outcome is Outcome.OPEN:
                self._open.addWidget(lane)
            else:
                self._ends.addWidget(lane)
        self._current = 0
        self._share()
        self._rove(self.lanes[0])

    def _lane(self, column: Column) -> Lane:
        lane = Lane(self._words, column)
        lane.setObjectName(column_word(column))
        cards = lane.cards
        cards.opened.connect(lambda row: self.opened.emit(row.id))
        cards.walked.connect(lambda step: self.walk(lane, step))
        cards.pushed.connect(lambda row, step: self.push(lane, row, step))
        cards.menu_asked.connect(lambda row, place: self._menu(lane, row, place))
        cards.thrown.connect(lambda row: self.moves.delete(row.id))
        cards.focused.connect(lambda: self._only(lane))
        cards.dragged.connect(self._scroll_under)
        lane.slim.walked.connect(lambda step: self.walk(lane, step))
        lane.dropped.connect(lambda key: self._drop(lane, key))
        lane.unfolded.connect(lambda wanted: self._unfold(lane, wanted))
        return lane

    def _unfold(self, lane: Lane, wanted: bool) -> None:
        self._unfolded = lane.column.outcome if wanted else None
        self._share()
        if not wanted:
            lane.slim.setFocus()
        elif lane.model.rowCount():
            lane.cards.go_to(0, focus=True)
        else:
            lane.fold.setFocus()

    def _share(self) -> None:
        """Give every lane its width; won and lost fold where the stages need the room."""
        if not self.lanes:
            return
        stages = [lane for lane in self.lanes if lane.column.outcome is Outcome.OPEN]
        ends = [lane for lane in self.lanes if lane.column.outcome is not Outcome.OPEN]
        room = self.width() - GAP * (len(self.lanes) - 1)
        roomy = room >= COMFORT * len(self.lanes)
        each = room // len(self.lanes)
        for lane in ends:
            slim = not roomy and lane.column.outcome is not self._unfolded
            lane.set_slim(slim, foldable=not roomy)
            lane.setFixedWidth(SLIM if slim else min(each, MOST) if roomy else LEAST)
        left = room - sum(SLIM if lane.is_slim else lane.width() for lane in ends)
        fit = max(1, min(len(stages), left // LEAST))
        width = max(LEAST, min((left + GAP * (len(stages) - 1) - GAP * (fit - 1)) // fit, MOST))
        for lane in stages:
            lane.set_slim(False, foldable=False)
            lane.setFixedWidth(width)
        seen = width * fit + GAP * (fit - 1)
        self.area.setFixedWidth(max(0, min(seen, self.width())))
        bar = self.area.horizontalScrollBar().sizeHint().height() if fit < len(stages) else 0
        self._ends.setContentsMargins(0, 0, 0, bar)
        QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """The lane of the selected card stays in sight when there is less room."""
        lane = next((lane for lane in self.lanes if lane.cards.selectionModel().hasSelection()), None)
        if lane is not None:
            self.area.ensureWidgetVisible(lane, 0, 0)

    def _only(self, lane: Lane) -> None:
        """One card is selected on the whole board."""
        for other in self.lanes:
            if other is not lane:
                other.cards.forget()
        self._rove(lane)

    def _rove(self, lane: Lane) -> None:
        """Tab comes to the board once, to the lane where the keyboard was."""
        self.setFocusProxy(lane.cards)
        for other in self.lanes:
            other.cards.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other is lane else Qt.FocusPolicy.ClickFocus)

    def _scroll_under(self, place: QPoint) -> None:
        spot = self.area.mapFromGlobal(place).x()
        bar = self.area.horizontalScrollBar()
        towards = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        if spot < EDGE:
            bar.setValue(bar.value() - 12 * towards)
        elif spot > self.area.width() - EDGE:
            bar.setValue(bar.value() + 12 * towards)

    def _lane_for(self, row: DealRow) -> Lane | None:
        stage = row.stage_id if row.outcome is Outcome.OPEN else None
        return next((lane for lane in self.lanes if lane.key == (row.outcome, stage)), None)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hand the keyboard to a lane."""
        super().focusInEvent(event)
        if self.lanes:
            self.lanes[0].cards.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the new width."""
        super().resizeEvent(event)
        self._share()


def _row(parent: QWidget) -> QHBoxLayout:
    made = QHBoxLayout(parent)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(GAP)
    return made


def _key(column: Column) -> tuple[Outcome, object]:
    return column.outcome, column.stage.id if column.stage else None
