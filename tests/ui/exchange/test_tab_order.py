"""Tab goes through the cards of the files, then through the file that is chosen, then below them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.exchange.conftest import INPUTS
from tests.ui.on_screen import at_rest, on_screen
from ui.desk import Desk
from ui.exchange.page import ImportPage

NEAR = 16
"""Logical pixels: what is hardly higher stands on the same line."""


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[ImportPage]:
    """The page with the keyboard."""
    with on_screen(qtbot, ImportPage(desk), 1100, 700, active=True) as made:
        yield made


@pytest.mark.parametrize("chosen", [0, 1])
def test_tab_goes_through_each_card_then_down_the_chosen_file_then_below(
    page: ImportPage, desk: Desk, qtbot: QtBot, chosen: int
) -> None:
    page.bring([INPUTS / "own-list-semicolon.csv", INPUTS / "google-contacts.csv"])
    qtbot.waitUntil(lambda: not page.intake.is_busy, timeout=20_000)
    page.list.choose(list(page.cards)[chosen])
    at_rest(qtbot, desk, lambda: not page.intake.is_busy)
    list(page.cards.values())[chosen].setFocus()
    page.again.setFocus()

    met = walked(qtbot)

    first, second = page.cards.values()  # Qt stops at one of several cards that exclude each other
    wanted = [first, first.leave, second.leave] if chosen == 0 else [first.leave, second, second.leave]
    at = [met.index(each) for each in wanted]
    assert at == list(range(at[0], at[0] + 3))
    after = met[at[-1] + 1 :]
    within = [widget for widget in after if page.detail.isAncestorOf(widget)]
    assert len(within) > 2
    assert after[: len(within)] == within
    scrolled = [widget for widget in within if page.detail.stack.isAncestorOf(widget)]
    for part in ([widget for widget in within if widget not in scrolled], scrolled):
        places = [height(widget, page.detail) for widget in part]
        assert all(later > before - NEAR for before, later in zip(places, places[1:], strict=False)), part
    assert page.foot.go in after[len(within) :]


def walked(qtbot: QtBot) -> list[QWidget]:
    """Where Tab comes, once around from where the keyboard is."""
    met: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in met and len(met) < 200:
        met.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    return met


def height(widget: QWidget, column: QWidget) -> int:
    """Where it stands: the middle of its first line."""
    return widget.mapTo(column, QPoint(0, min(widget.height(), 40) // 2)).y()
