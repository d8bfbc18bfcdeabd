"""Tab goes through the window as the eye does: what is above, the head of the page, its list, what is below."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core import catalog
from storage import Workspace
from tests import makers
from ui.desk import Desk
from ui.dock import MAKERS as SLIPS
from ui.kit import turns
from ui.kit.theme import Theme
from ui.settings import Settings
from ui.window import Window

NEAR = 16
"""Logical pixels: what is hardly higher stands on the same line."""


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, workspace: Workspace, tmp_path: Path) -> Iterator[Window]:
    with workspace.change("Start") as change:
        makers.promotion(change)
        catalog.add_product(change, name="Cake", price=2_000)
        makers.lead(change)
        makers.deal(change)
    made = Window(Desk(Workspace.open(workspace.path), Settings(tmp_path / "home")), theme)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def walk(window: Window, qtbot: QtBot) -> list[QWidget]:
    """Where Tab comes, once around from the search."""
    window.search.setFocus()
    met: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in met and len(met) < 200:
        met.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    return met


def height(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, QPoint(0, min(widget.height(), 40) // 2)).y()


@pytest.mark.parametrize(
    "name", ["promotions", "audiences", "coupons", "leads", "deals", "next_steps", "contacts", "products"]
)
def test_tab_comes_from_the_search_to_the_head_of_the_page_then_to_its_list_and_then_below(
    window: Window, qtbot: QtBot, name: str
) -> None:
    page: Any = window.show_page(name)
    qtbot.waitUntil(lambda: turns.is_idle() and not page.stale)

    met = walk(window, qtbot)

    inside = [widget for widget in met if page.isAncestorOf(widget)]
    first = met.index(inside[0])
    assert met[first : first + len(inside)] == inside
    for beside in (window.sidebar, window.status):
        assert not any(beside.isAncestorOf(widget) for widget in met[: first + len(inside)])
    around = [widget for widget in inside if not (page.main is widget or page.main.isAncestorOf(widget))]
    assert inside[: len(around)] == around
    places = [height(widget, page) for widget in around]
    assert all(after > before - NEAR for before, after in zip(places, places[1:], strict=False)), around


@pytest.mark.parametrize("name", sorted(SLIPS))
def test_tab_goes_through_the_fields_of_a_slip_to_its_main_button_and_then_to_the_way_out(
    window: Window, qtbot: QtBot, name: str
) -> None:
    window.show_page("contacts")
    window.dock.open(name)
    qtbot.waitUntil(turns.is_idle)
    QApplication.processEvents()

    slip = window.dock.slip(name)
    inside = [widget for widget in walk(window, qtbot) if slip.isAncestorOf(widget)]

    fields = [widget for widget in inside if slip.form.isAncestorOf(widget)]
    begins = inside.index(fields[0])
    assert not {slip.save, slip.stop} & set(inside[:begins])
    assert inside[begins : begins + len(fields)] == fields
    buttons = inside[begins + len(fields) :]
    assert (buttons[0], slip.stop in buttons) == (slip.save, True)
    places = [height(widget, slip) for widget in fields]
    assert all(after > before - NEAR for before, after in zip(places, places[1:], strict=False)), fields


def test_shift_tab_leads_from_the_main_button_of_a_slip_back_to_its_last_field(window: Window, qtbot: QtBot) -> None:
    window.dock.open("quick_sale")
    slip = window.dock.slip("quick_sale")
    qtbot.waitUntil(turns.is_idle)
    QApplication.processEvents()
    slip.by.setFocus()
    last = QApplication.focusWidget()

    qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert slip.save.hasFocus()
    qtbot.keyClick(slip.save, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is last
