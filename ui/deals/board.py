"""The pipeline as a board: a lane for each stage, won and lost always at hand at its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from core.deals import Column, DealRow, Outcome
from core.ids import Id
from ui.deals.card_model import BATCH
from ui.deals.card_words import CardWords, column_word
from ui.deals.lane import SLIM, Lane
from ui.deals.moves import Moves
from ui.deals.sideways import Sideways
from ui.desk import Desk
from ui.kit import turns
from ui.kit.shortcuts import shown_keys
from ui.kit.words import tr
from ui.patience import patiently

LEAST, COMFORT, MOST = 200, 224, 380
"""Width of a lane in logical pixels: never less, enough for won and lost to stand unfolded beside it, never more."""

TIGHT = 150
"""Width of a lane where that brings all stages into sight: the last one, nearest to the money, matters most."""

GAP = 8

_AT_ONCE = 30
"""Cards that are read and drawn in one turn; lanes beyond them follow in turns of their own."""


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
        self._chosen: Id | None = None
        self._home: tuple[Outcome, object] | None = None
        self._reading = False
        self._due: list[Lane] = []
        self._unfolded: Outcome | None = None
        self._roving: Lane | None = None
        self._before: QWidget | None = None
        self._inner = QWidget()
        self._inner.setProperty("kind", "page")
        self._open = _row(self._inner)
        self.area = QScrollArea()
        self.area.setWidget(self._inner)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sideways = Sideways(self.area, lambda: [lane for lane in self.lanes if lane.column.stage is not None])
        self._closed = QWidget()
        self._ends = _row(self._closed)
        self._outer = _row(self)
        self._outer.addWidget(self.area)
        self._outer.addWidget(self._closed)
        self._outer.addStretch(1)
        moves.moved.connect(lambda key, _: self.follow(key))

    # Reading

    def reload(self, columns: Sequence[Column]) -> None:
        """Show these heads and read the cards anew; the keyboard stays with its deal wherever that went."""
        held, within = self._keyboard_is_home(), self.has_focus_within()
        self._reading = True
        try:
            if rebuilt := [lane.key for lane in self.lanes] != [_key(column) for column in columns]:
                self._rebuild(columns)
            cards = 0
            self._due = []
            for lane, column in zip(self.lanes, columns, strict=True):
                now = cards < _AT_ONCE
                lane.show_column(column, read=now)
                if not lane.is_slim:
                    cards += min(column.count, BATCH)
                    self._due += [] if now else [lane]
        finally:
            self._reading = False
        turns.later(self, self._read_next)
        self._hold(held)
        if rebuilt and within and not self.has_focus_within():
            self.focus_card()

    def _read_next(self) -> None:
        """Read a lane that was left for a later turn: all of them together have more cards than are drawn at once."""
        if self._due:
            lane = self._due.pop(0)
            if not lane.is_slim:
                lane.read()
            turns.later(self, self._read_next)

    def lay(self, columns: Sequence[Column]) -> None:
        """Make the lanes, if there are none yet, and read no cards."""
        if not self.lanes:
            self._rebuild(columns)

    def show_key(self, key: Id, *, focus: bool = False) -> bool:
        """Choose the card of a deal and bring it into sight; false if it is in no lane that shows cards."""
        lane = self.lane_of(key)
        if lane is None:
            return False
        self._chosen, self._home = key, lane.key
        if not lane.is_slim and (lane in self._due or not lane.model.is_read):
            self._due = [each for each in self._due if each is not lane]
            lane.read()
        place = None if lane.is_slim else lane.model.find(key)
        if place is None:
            self._only(lane)
            lane.cards.forget()
            if focus:
                (lane.slim if lane.is_slim else lane.cards).setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        self._only(lane)
        lane.cards.go_to(place, focus=focus)
        self._bring(lane)
        return True

    def come_after(self, before: QWidget) -> None:
        """Let Tab come to the lanes from this widget."""
        self._before = before
        self._order_tabs()

    def follow(self, key: Id) -> None:
        """Choose a card that has just moved, unless the person is on another one by now."""
        if key == self._chosen or not self.has_focus_within():
            self.show_key(key, focus=self._keyboard_is_home())

    def focus_card(self) -> None:
        """Put the keyboard on the card it was on last, or on the first."""
        if self._chosen is not None and self.lane_of(self._chosen) is not None:
            self.show_key(self._chosen, focus=True)
            return
        open_ones = [lane for lane in self.lanes if not lane.is_slim]
        lane = next((lane for lane in open_ones if lane.model.rowCount()), None)
        if lane is not None:
            self._go(lane, 0)
        elif open_ones:
            open_ones[0].cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def lane_of(self, key: Id) -> Lane | None:
        """The lane that a deal stands in: where its card is seen, else as the file says now."""
        here = next((lane for lane in self.lanes if lane.model.place_of(key) is not None), None)
        if here is not None and not here.is_slim:
            return here
        row = self._desk.workspace.deals.row(key)
        return self._lane_for(row) if row is not None else None

    def has_focus_within(self) -> bool:
        """Whether the keyboard is on the board, or comes back to it with the window."""
        now = self.window().focusWidget()
        return any(now in (lane.cards, lane.slim) for lane in self.lanes)

    def _keyboard_is_home(self) -> bool:
        """Whether the keyboard is in the lane of the chosen card."""
        now = self.window().focusWidget()
        return any(now in (lane.cards, lane.slim) for lane in self.lanes if lane.key == self._home)

    def _hold(self, focus: bool) -> None:
        """Go after the chosen card if it has left the place where it was seen."""
        if self._chosen is None:
            return
        home = next((lane for lane in self.lanes if lane.key == self._home), None)
        row = home.cards.current() if home is not None and not home.is_slim else None
        if row is None or row.id != self._chosen:
            self.show_key(self._chosen, focus=focus)

    def _catch_up(self) -> None:
        """Cards of one lane were read later than the rest."""
        if not self._reading:
            self._hold(self._keyboard_is_home())

    def _choose(self, lane: Lane, row: DealRow) -> None:
        if not self._reading:
            self._chosen, self._home = row.id, lane.key

    def _come_to(self, lane: Lane) -> None:
        """The keyboard came to a lane."""
        if self._reading:
            return
        if lane.cards.current() is None and lane.key != self._home:
            self._chosen = self._home = None
        self._only(lane)

    # Moving

    def push(self, lane: Lane, row: DealRow, step: int) -> None:
        """Put a card into the neighbouring lane."""
        place = self.lanes.index(lane) + step
        if 0 <= place < len(self.lanes):
            # Elsewhere Alt with an arrow may mean the way back: who meant that is told how.
            hint = tr("Back to the page before: {keys}").format(keys=shown_keys("Ctrl+[")) if step < 0 else ""
            self.moves.to_column(row, self.lanes[place].column, self._place_of(self.lanes[place]), hint=hint)

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
                self._go(target, min(row, target.model.rowCount() - 1))
                return
            place += step

    def _go(self, lane: Lane, place: int) -> None:
        self._only(lane)
        lane.cards.go_to(place, focus=True)
        self._bring(lane)

    def _drop(self, lane: Lane, key: Id) -> None:
        column, place = lane.column, self._place_of(lane)  # now: a lane may be another one by the time it can be done

        def move() -> None:
            row = self._desk.workspace.deals.row(key)
            if row is not None:
                self.moves.to_column(row, column, place)

        patiently(self, move, about=key, tells=True)

    def _place_of(self, lane: Lane) -> QRect:
        corner = lane.mapToGlobal(QPoint(0, 0))
        return QRect(corner, QSize(lane.width(), 44))

    def _menu(self, row: DealRow, place: QPoint) -> None:
        at = QRect(place, QSize(1, 1))
        patiently(self, lambda: self.moves.menu(row, at, open_it=lambda: self.opened.emit(row.id)).popup(place))

    # Laying out

    def _rebuild(self, columns: Sequence[Column]) -> None:
        for lane in self.lanes:
            lane.hide()
            lane.deleteLater()
        self._due = []
        self.lanes = [self._lane(column) for column in columns]
        for lane in self.lanes:
            if lane.column.outcome is Outcome.OPEN:
                self._open.addWidget(lane)
            else:
                self._ends.addWidget(lane)
        self._share()
        self._rove(self.lanes[0])
        self._order_tabs()

    def _lane(self, column: Column) -> Lane:
        lane = Lane(self._words, column)
        lane.setObjectName(column_word(column))
        cards = lane.cards
        cards.opened.connect(lambda row: self.opened.emit(row.id))
        cards.walked.connect(lambda step: self.walk(lane, step))
        cards.pushed.connect(lambda row, step: self.push(lane, row, step))
        cards.menu_asked.connect(self._menu)
        cards.thrown.connect(lambda row: self.moves.delete(row.id))
        cards.focused.connect(lambda: self._come_to(lane))
        cards.chose.connect(lambda row: self._choose(lane, row))
        cards.dragged.connect(self._sideways.hang)
        cards.entered_by_drag.connect(lambda _: self._sideways.leave())
        lane.model.refreshed.connect(self._catch_up)
        lane.slim.walked.connect(lambda step: self.walk(lane, step))
        lane.dropped.connect(lambda key: self._drop(lane, key))
        lane.unfolded.connect(lambda wanted: self._unfold(lane, wanted))
        return lane

    def _unfold(self, lane: Lane, wanted: bool) -> None:
        self._unfolded = lane.column.outcome if wanted else None
        self._share()
        if not wanted:
            lane.slim.setFocus()
        elif self._home == lane.key and self._chosen is not None and self.show_key(self._chosen, focus=True):
            return
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
        least = TIGHT if LEAST > left // max(1, len(stages)) >= TIGHT else LEAST
        fit = max(1, min(len(stages), left // least))
        width = max(least, min((left + GAP * (len(stages) - 1) - GAP * (fit - 1)) // fit, MOST))
        for lane in stages:
            lane.set_slim(False, foldable=False)
            lane.setFixedWidth(width)
        # Said outright: before the board was ever seen, the area would squeeze them into what is seen.
        self._inner.setMinimumWidth((width + GAP) * len(stages) - GAP)
        seen = width * fit + GAP * (fit - 1)
        self.area.setFixedWidth(max(0, min(seen, self.width())))
        bar = self.area.horizontalScrollBar().sizeHint().height() if fit < len(stages) else 0
        self._ends.setContentsMargins(0, 0, 0, bar)
        if self._roving is not None and self._roving.is_slim:
            self._rove(stages[0] if stages else self.lanes[0])
        QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """The lane of the selected card stays in sight when there is less room."""
        lane = next((lane for lane in self.lanes if lane.cards.selectionModel().hasSelection()), None)
        if lane is not None:
            self._bring(lane)

    def _bring(self, lane: Lane) -> None:
        """Scroll to a lane; never while a card is in the hand, which would then hang over another lane."""
        if not any(each.cards.is_dragging for each in self.lanes):
            self._sideways.bring(lane)

    def _only(self, lane: Lane) -> None:
        """One card is selected on the whole board."""
        for other in self.lanes:
            if other is not lane:
                other.cards.forget()
        if not lane.is_slim:
            self._rove(lane)

    def _rove(self, lane: Lane) -> None:
        """Tab comes to the board once, to the lane where the keyboard was."""
        self._roving = lane
        for other in self.lanes:
            other.cards.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other is lane else Qt.FocusPolicy.ClickFocus)

    def _order_tabs(self) -> None:
        """Tab walks over the lanes in the order they are seen, won and lost last."""
        before = self._before
        for lane in self.lanes:
            for part in (lane.fold, lane.cards, lane.slim):
                if before is not None:
                    QWidget.setTabOrder(before, part)
                before = part

    def _lane_for(self, row: DealRow) -> Lane | None:
        stage = row.stage_id if row.outcome is Outcome.OPEN else None
        return next((lane for lane in self.lanes if lane.key == (row.outcome, stage)), None)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hand the keyboard to the lane where it was; Tab would come to a focus proxy before its turn."""
        super().focusInEvent(event)
        if self._roving is not None:
            self._roving.cards.setFocus(event.reason())

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
