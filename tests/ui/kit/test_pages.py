"""Pages read when they are seen, and follow what concerns them."""

from __future__ import annotations

import gc
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from ui.kit import turns
from ui.kit.cards import Card
from ui.kit.page import Page, page_of


@dataclass(frozen=True)
class News:
    kinds: frozenset[str]
    ids: frozenset[bytes] = frozenset()


class Leads(Page):
    interests = frozenset({"lead"})

    def __init__(self) -> None:
        super().__init__("Leads", "Who asked for something", action="New lead")
        self.reloads = 0

    def reload(self) -> None:
        self.reloads += 1


def test_a_page_reads_when_it_is_shown_and_once_more_when_it_is_concerned(qtbot: QtBot) -> None:
    page = Leads()
    qtbot.addWidget(page)
    assert page.reloads == 0

    page.show()
    page.changed(News(frozenset({"lead"})))
    page.changed(News(frozenset({"deal"})))
    page.changed(News(frozenset({"lead"})))
    qtbot.waitUntil(turns.is_idle)

    assert page.reloads == 2
    assert not page.stale


def test_a_page_that_was_let_go_reads_nothing_more(qtbot: QtBot) -> None:
    page = Leads()
    qtbot.addWidget(page)
    page.show()
    page.changed(News(frozenset({"lead"})))

    page.release()
    qtbot.waitUntil(turns.is_idle)
    qtbot.wait(20)

    assert page.reloads == 1


def test_a_hidden_page_catches_up_once_when_it_is_shown(qtbot: QtBot) -> None:
    page = Leads()
    qtbot.addWidget(page)
    page.show()
    page.hide()

    page.changed(News(frozenset({"lead"})))
    page.changed(News(frozenset({"lead"})))

    assert page.stale
    assert page.reloads == 1
    page.show()
    assert page.reloads == 2
    assert not page.stale


def test_a_released_page_hears_nothing_more(qtbot: QtBot) -> None:
    class Bridge(QObject):
        changed = Signal(object)

    bridge, page = Bridge(), Leads()
    qtbot.addWidget(page)
    page.listen(bridge.changed, page.changed)
    page.show()

    page.release()
    page.release()
    bridge.changed.emit(News(frozenset({"lead"})))

    assert page.reloads == 1


def test_a_page_that_outlives_what_it_listened_to_lets_go_quietly(qtbot: QtBot) -> None:
    class Bridge(QObject):
        changed = Signal(object)

    bridge, page = Bridge(), Leads()
    qtbot.addWidget(page)
    page.listen(bridge.changed, page.changed)

    del bridge
    gc.collect()

    page.release()


def test_the_primary_action_of_a_page_is_told(qtbot: QtBot) -> None:
    page = Leads()
    qtbot.addWidget(page)
    page.show()
    assert page.action is not None

    with qtbot.waitSignal(page.action_asked):
        qtbot.mouseClick(page.action, Qt.MouseButton.LeftButton)

    assert page_of(page.action) is page


def test_a_page_of_cards_leaves_free_what_would_only_draw_it_out(qtbot: QtBot) -> None:
    page = Page("Figures")
    page.widest = 600
    card = Card("A card")
    page.body.addWidget(card)
    qtbot.addWidget(page)
    page.resize(1000, 300)
    page.show()

    qtbot.waitUntil(lambda: card.width() < 600)

    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.resize(1001, 300)
    qtbot.waitUntil(lambda: card.x() > 400)
