"""Tab goes from the list of sections into the section, and down it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core import business
from core.targets import TargetMeasure, aim_at
from storage import Workspace
from tests.ui.on_screen import at_rest, on_screen
from ui.desk import Desk
from ui.settings_page.page import MAKERS, SettingsPage

NEAR = 16
"""Logical pixels: what is hardly higher stands on the same line."""


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, workspace: Workspace) -> Iterator[SettingsPage]:
    """The page, with something in every section, and with the keyboard."""
    with workspace.change("Fill") as change:
        business.add_person(change, name="Aoife")
        business.add_person(change, name="Brendan")
        aim_at(change, desk.today.replace(year=desk.today.year - 1, day=1), TargetMeasure.DEALS_WON, 3)
    with on_screen(qtbot, SettingsPage(desk), 900, 600, active=True) as made:
        yield made


@pytest.mark.parametrize("name", list(MAKERS))
def test_tab_goes_from_the_list_into_the_section_and_down_it(
    page: SettingsPage, desk: Desk, qtbot: QtBot, name: str
) -> None:
    shown = page.show_section(name)
    at_rest(qtbot, desk, lambda: not page.stale and desk.tasks.idle)
    page.focus_main()

    met = walked(page, qtbot)

    assert met[0] is page.entries[name]
    within = met[1:]
    assert all(shown.isAncestorOf(widget) for widget in within), "in between Tab comes to the list"
    places = [height(widget, shown) for widget in within]
    assert all(after > before - NEAR for before, after in zip(places, places[1:], strict=False)), within
    assert set(within) == reachable(shown)


def test_shift_tab_comes_from_the_section_to_its_name_in_the_list(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_section("targets")
    at_rest(qtbot, desk, lambda: not page.stale)
    page.focus_main()
    qtbot.keyClick(page.entries["targets"], Qt.Key.Key_Tab)
    now = QApplication.focusWidget()
    assert now is not None
    assert not page.list.isAncestorOf(now)

    qtbot.keyClick(now, Qt.Key.Key_Backtab)

    assert page.entries["targets"].hasFocus()


def walked(page: SettingsPage, qtbot: QtBot) -> list[QWidget]:
    """Where Tab comes, once around from where the keyboard is."""
    met: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in met and len(met) < 200:
        met.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    return met


def reachable(section: QWidget) -> set[QWidget]:
    """What of a section takes the keyboard."""
    return {
        widget
        for widget in section.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
    }


def height(widget: QWidget, section: QWidget) -> int:
    """Where it stands: the middle of its first line."""
    return widget.mapTo(section, QPoint(0, min(widget.height(), 40) // 2)).y()
