"""What can be done with a row of a list: by its menu, and by the key Delete."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core import catalog, promotions
from core.coupon_batches import make_coupons
from core.ids import Id
from storage import Workspace
from tests import makers
from tests.ui.on_screen import on_screen
from tests.ui.slow_disk import slow_disk
from ui.desk import Desk
from ui.keys import ON_PAGES
from ui.kit import turns
from ui.pages import MAKERS, PAGE_OF

Settled = Callable[[], None]
KINDS = ("contact", "lead", "promotion", "product", "coupon")


@pytest.fixture
def keys(workspace: Workspace) -> dict[str, Id]:
    with workspace.change("Start") as change:
        ana = makers.contact(change, "Ana")
        sale = promotions.plan_promotion(change, name="Sale", start_on=date(2026, 6, 1))
        coupon, *_ = make_coupons(change, promotion_id=sale.id, count=3, chance=Random(1).randrange)
        return {
            "contact": ana.id,
            "lead": makers.lead(change, contact_id=ana.id).id,
            "promotion": sale.id,
            "product": catalog.add_product(change, name="Cake", price=2_000).id,
            "coupon": coupon.id,
        }


@pytest.fixture
def people(workspace: Workspace) -> None:
    with workspace.change("Start") as change:
        for name in ("Ana", "Ben", "Cem"):
            makers.contact(change, name)


@contextmanager
def listed(kind: str, desk: Desk, qtbot: QtBot) -> Iterator[Any]:
    """The page of a kind with the keyboard on the first of its rows."""
    with on_screen(qtbot, MAKERS[PAGE_OF[kind]](desk), active=True) as made:
        page: Any = made
        qtbot.waitUntil(lambda: turns.is_idle() and desk.tasks.idle and page.model.rowCount() > 0)
        page.table.setFocus()
        page.table.show_row(0)
        yield page


def told(desk: Desk, act: Callable[[], object], settled: Settled) -> list[tuple[str, str]]:
    """The label of each change that is made, with what is said when it is offered to take it back."""
    said: list[tuple[str, str]] = []
    desk.operations.done.connect(lambda label, _changed, offer: said.append((label, offer)))
    act()
    settled()
    return said


@pytest.mark.parametrize("kind", KINDS)
def test_delete_on_a_row_says_the_same_as_the_button_of_the_record(
    kind: str, keys: dict[str, Id], desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    with listed(kind, desk, qtbot) as page:
        count = page.model.rowCount()
        by_key = told(desk, lambda: qtbot.keyClick(page.table, Qt.Key.Key_Delete), settled)
        qtbot.waitUntil(lambda: desk.tasks.idle and page.model.rowCount() == count - 1)
        desk.operations.undo()
        settled()
        qtbot.waitUntil(lambda: desk.tasks.idle and page.model.rowCount() == count)
        page.open_record(page.model.row(0).id)
        settled()
        by_button = told(desk, page.panel.delete.click, settled)

    assert by_button[-1][1]
    assert by_key[0] == by_button[-1]


@pytest.mark.parametrize("by_button", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_delete_twice_deletes_once_and_keeps_its_undo(
    kind: str, by_button: bool, keys: dict[str, Id], desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    mistakes: list[str] = []
    desk.operations.mistaken.connect(lambda mistake: mistakes.append(str(mistake)))

    def delete(page: Any) -> None:
        if by_button:
            page.panel.delete.click()
        else:
            qtbot.keyClick(page.table, Qt.Key.Key_Delete)

    with listed(kind, desk, qtbot) as page:
        if by_button:
            page.open_record(page.model.row(0).id)
            settled()
        with slow_disk(desk) as go:
            delete(page)
            delete(page)
            offered = told(desk, go.set, settled)

    assert len(offered) == 1
    assert offered[0][1]
    assert mistakes == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_menu_of_a_row_opens_and_deletes_its_record(
    kind: str, keys: dict[str, Id], desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    with listed(kind, desk, qtbot) as page:
        count, first = page.model.rowCount(), page.model.row(0).id
        choose(page, 0)
        qtbot.waitUntil(lambda: turns.is_idle() and page.shows_record)
        assert page.panel.key == first

        choose(page, -1)
        settled()
        qtbot.waitUntil(lambda: desk.tasks.idle and page.model.rowCount() == count - 1)
        qtbot.waitUntil(lambda: turns.is_idle() and not page.shows_record)


def test_the_menu_of_a_contact_offers_to_log_what_happened(keys: dict[str, Id], desk: Desk, qtbot: QtBot) -> None:
    with listed("contact", desk, qtbot) as page:
        asked: list[tuple[str, Any]] = []
        desk.slip_asked.connect(lambda name, values: asked.append((name, values["who"].contact_id)))
        choose(page, 1)

    assert asked == [("log_it", keys["contact"])]


def test_a_row_that_was_deleted_leaves_the_frame_on_the_next_and_is_shown_when_it_comes_back(
    people: None, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    with listed("contact", desk, qtbot) as page:
        page.table.show_row(1)
        gone, after = page.model.row(1).id, page.model.row(2).id
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
        settled()
        assert page.table.current().id == after
        assert page.list.selected_count() == 0
        assert not page.shows_record

        desk.operations.undo()
        settled()
        assert page.list.selected_keys() == [gone]


def test_delete_puts_all_rows_that_are_chosen_into_the_bin_and_one_undo_brings_them_back(
    people: None, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    with listed("contact", desk, qtbot) as page:
        qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
        settled()
        assert page.model.rowCount() == 1

        desk.operations.undo()
        settled()
        assert page.model.rowCount() == 3


def test_delete_goes_by_the_row_that_is_chosen_and_not_by_one_that_was_let_go(
    people: None, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    with listed("contact", desk, qtbot) as page:
        table, ctrl = page.table, Qt.KeyboardModifier.ControlModifier
        keys = [page.model.row(number).id for number in range(3)]
        for _ in range(2):
            place = table.visualRect(table.model().index(2, 0)).center()
            qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, ctrl, place)
        assert page.list.selected_keys() == keys[:1]
        assert table.current().id == keys[2]

        qtbot.keyClick(table, Qt.Key.Key_Delete)
        settled()
        assert [page.model.row(number).id for number in range(page.model.rowCount())] == keys[1:]


def test_a_key_that_is_held_deletes_one(people: None, desk: Desk, qtbot: QtBot, settled: Settled) -> None:
    with listed("contact", desk, qtbot) as page:
        for repeated in (False, True, True):
            press, delete, plain = QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(page.table, QKeyEvent(press, delete, plain, "", repeated))
            settled()
        assert page.model.rowCount() == 2


def test_the_page_of_keys_lists_delete() -> None:
    assert "Del" in dict(ON_PAGES)


def choose(page: Any, number: int) -> None:
    """Take an entry of what the menu key offers at the current row."""
    place = page.table.visualRect(page.table.currentIndex()).center()
    there = page.table.viewport().mapToGlobal(place)
    QApplication.sendEvent(page.table, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, there))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[number].trigger()
    menu.close()
