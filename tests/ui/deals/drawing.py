"""The board as text, as `New: Anna 200 | Bo 50`, the hands that move its cards, and a line of a deal."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from core.deal_lines import DealLine
from core.deals import DealRow
from core.ids import Id
from storage import Workspace
from ui.deals.asking import Question
from ui.deals.lane import Lane
from ui.deals.page import DealsPage

TODAY = date(2026, 6, 15)


def drawn(page: DealsPage) -> str:
    """All columns, one a line."""
    return "\n".join(f"{lane.name.text()}: {' | '.join(map(card, cards(lane))) or '–'}" for lane in page.board.lanes)


def card(row: DealRow) -> str:
    """Who and how much."""
    return f"{row.contact} {row.value // 100}" if row.value is not None else row.contact


def cards(lane: Lane) -> list[DealRow]:
    """The rows a lane shows."""
    return [row for place in range(lane.model.rowCount()) if (row := lane.model.row(place)) is not None]


def lane(page: DealsPage, name: str) -> Lane:
    """The column of a name."""
    return next(lane for lane in page.board.lanes if lane.name.text() == name)


def take(page: DealsPage, who: str) -> tuple[Lane, int]:
    """Where a card lies."""
    return next(
        (lane, place) for lane in page.board.lanes for place, row in enumerate(cards(lane)) if row.contact == who
    )


def drag(page: DealsPage, who: str, name: str) -> bool:
    """Let a card go over a column; what the model answers."""
    source, place = take(page, who)
    data = source.model.mimeData([source.model.index(place)])
    target = lane(page, name).model
    if not target.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, QModelIndex()):
        return False
    return target.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, QModelIndex())


def press(page: DealsPage, key: Qt.Key, *, alt: bool = False) -> None:
    """Press a key where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    mods = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(focus, QKeyEvent(kind, key, mods))


def focused(page: DealsPage) -> str:
    """The card that has the keyboard, and its column."""
    for each in page.board.lanes:
        if each.cards.hasFocus():
            row = each.cards.current()
            return f"{row.contact} in {each.name.text()}" if row is not None else each.name.text()
        if each.slim.hasFocus():
            return each.name.text()
    return ""


def put_keyboard_on(page: DealsPage, who: str) -> None:
    """Choose a card and give it the keyboard."""
    where, place = take(page, who)
    where.cards.go_to(place, focus=True)


def highlighted(page: DealsPage) -> list[str]:
    """Whose cards look chosen, or have the keyboard though they do not look it."""
    found = []
    for each in page.board.lanes:
        view = each.cards
        if each.is_slim or not (view.selectionModel().hasSelection() or view.currentIndex().isValid()):
            continue
        row = view.current()
        found.append(row.contact if row is not None else "?")
    return found


def question(page: DealsPage) -> Question | None:
    """The question that is open."""
    return next((each for each in page.findChildren(Question) if each.isVisible()), None)


def menu_at(page: DealsPage, who: str) -> QPoint:
    """Where on its list a card is drawn."""
    where, place = take(page, who)
    return where.cards.visualRect(where.model.index(place)).center()


def line_of(workspace: Workspace, key: Id, number: int = 0) -> DealLine:
    return workspace.deal_lines.of_deal(key)[number].line
