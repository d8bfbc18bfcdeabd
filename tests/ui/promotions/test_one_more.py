"""The line that adds one more to a list of a promotion: what is typed while the one before is saved is not lost."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import promotions
from core.promotions import Promotion
from storage import Workspace
from tests.ui.conftest import FullDisk
from tests.ui.promotions.conftest import Plan
from tests.ui.slow_disk import slow_disk
from tests.ui.waiting.hands import type_over
from ui.desk import Desk
from ui.promotions.checklist import NewContent
from ui.promotions.page import PromotionsPage
from ui.promotions.panel import PromotionPanel

Settled = Callable[[], None]


@pytest.fixture
def line(panel: PromotionPanel) -> NewContent:
    panel.show_part("do")
    return panel.do.checklist.line


@pytest.mark.parametrize("sent_again", [False, True])
def test_what_is_typed_while_the_one_before_is_saved_stays(
    line: NewContent,
    sale: Promotion,
    desk: Desk,
    workspace: Workspace,
    qtbot: QtBot,
    settled: Settled,
    sent_again: bool,
) -> None:
    type_over(qtbot, line.what, "Post about the buns")
    type_over(qtbot, line.day, "18 jun")
    with slow_disk(desk) as go:
        qtbot.keyClick(line.day, Qt.Key.Key_Return)
        type_over(qtbot, line.what, "Flyers")
        if sent_again:
            qtbot.keyClick(line.what, Qt.Key.Key_Return)
        go.set()
        settled()
    assert (line.what.text(), line.day.text()) == ("Flyers", "")

    qtbot.keyClick(line.what, Qt.Key.Key_Return)
    settled()

    assert {piece.title for piece in workspace.promotions.content(sale.id)} == {"Post about the buns", "Flyers"}
    assert (line.what.text(), line.day.text()) == ("", "")


def test_what_waits_at_the_promotion_that_was_left_is_not_taken_for_saved(
    line: NewContent, page: PromotionsPage, sale: Promotion, plan: Plan, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    other = plan(name="Another")
    type_over(qtbot, line.what, "Post about the buns")
    with slow_disk(desk) as go:
        qtbot.keyClick(line.what, Qt.Key.Key_Return)
        type_over(qtbot, line.what, "Flyers")
        page.open_record(other.id)
        qtbot.waitUntil(lambda: line.key == other.id)
        go.set()
        settled()
    page.open_record(sale.id)
    settled()

    assert line.what.text() == "Flyers"


def test_what_is_wrong_is_not_told_at_another_promotion(
    line: NewContent, page: PromotionsPage, sale: Promotion, plan: Plan, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    told: list[object] = []
    desk.operations.mistaken.connect(told.append)
    other = plan(name="Another")
    type_over(qtbot, line.what, "Post about the buns")
    with slow_disk(desk) as go:
        desk.operations.run("Delete promotion", promotions.delete_promotion, sale.id)
        qtbot.keyClick(line.what, Qt.Key.Key_Return)
        page.open_record(other.id)
        qtbot.waitUntil(lambda: line.key == other.id)
        go.set()
        settled()

    assert len(told) == 1
    assert line.mistake.text() == ""


def test_what_is_wrong_fetches_nobody_who_went_elsewhere_meanwhile(
    panel: PromotionPanel, page: PromotionsPage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    panel.show_part("do")
    line = panel.do.spending.line
    type_over(qtbot, line.amount, "0")
    with slow_disk(desk) as go:
        qtbot.keyClick(line.amount, Qt.Key.Key_Return)
        page.list.head.words.setFocus()
        go.set()
        settled()

    assert line.mistake.text()
    assert page.window().focusWidget() is page.list.head.words


def test_what_was_written_over_before_it_could_not_be_saved_stands_there_once_the_promotion_is_opened(
    line: NewContent,
    page: PromotionsPage,
    sale: Promotion,
    plan: Plan,
    qtbot: QtBot,
    settled: Settled,
    full_disk: FullDisk,
) -> None:
    other = plan(name="Another")
    gate = threading.Event()
    with full_disk(gate):
        type_over(qtbot, line.what, "Post about the buns")
        qtbot.keyClick(line.what, Qt.Key.Key_Return)
        type_over(qtbot, line.what, "Flyers")
        gate.set()
        settled()
    qtbot.keyClick(line.what, Qt.Key.Key_Return)
    settled()

    page.open_record(other.id)
    qtbot.waitUntil(lambda: line.key == other.id)
    page.open_record(sale.id)
    qtbot.waitUntil(lambda: line.key == sale.id)

    assert line.what.text() == "Post about the buns"
