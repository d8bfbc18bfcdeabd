"""Where the keyboard is when a page comes up: on what the page is for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from storage import Workspace
from ui.deals.card_list import CardList
from ui.desk import Desk
from ui.figures.tile import Tile
from ui.kit.nav import NavButton
from ui.kit.table_view import TableView
from ui.kit.theme import Theme
from ui.pages import MAKERS
from ui.settings import Settings
from ui.window import Window

FOR = {"deals": CardList, "figures": Tile, "settings": NavButton, "move_in": QPushButton}
"""What pages are for that are no list."""

FILLS = ("promotions", "audiences", "coupons", "leads", "deals", "next_steps", "products", "figures")


def opened(qtbot: QtBot, theme: Theme, file: Path, settings: Path) -> Window:
    made = Window(Desk(Workspace.open(file), Settings(settings)), theme)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def shop(qtbot: QtBot, theme: Theme, shop_file: Path, tmp_path: Path) -> Iterator[Window]:
    made = opened(qtbot, theme, shop_file, tmp_path / "home")
    yield made
    made.close()


@pytest.fixture
def empty(qtbot: QtBot, theme: Theme, workspace: Workspace, tmp_path: Path) -> Iterator[Window]:
    made = opened(qtbot, theme, workspace.path, tmp_path / "home")
    yield made
    made.close()


def here() -> QWidget | None:
    return QApplication.focusWidget()


def test_the_keyboard_comes_along_to_what_a_page_is_for(qtbot: QtBot, shop: Window) -> None:
    for name in [each for each in MAKERS if each != "reports"]:
        shop.show_page(name)
        qtbot.waitUntil(lambda name=name: isinstance(here(), FOR.get(name, TableView)))  # type: ignore[misc]


def test_in_an_empty_file_it_is_on_the_button_that_fills_the_page(qtbot: QtBot, empty: Window) -> None:
    for name in FILLS:
        page = empty.show_page(name)
        qtbot.waitUntil(lambda page=page: here() is page.empty.action)  # type: ignore[misc]


def test_a_page_that_had_it_before_has_it_where_it_was(shop: Window) -> None:
    page = shop.page("leads")
    shop.show_page("leads")
    page.list.head.focus_words()
    was = here()
    shop.show_page("deals")
    shop.show_page("leads")
    assert here() is was


def test_who_walks_along_the_sidebar_stays_there(shop: Window) -> None:
    place = shop.sidebar.findChildren(NavButton)[3]
    place.setFocus()
    place.click()
    assert here() is place


def test_what_is_typed_right_after_the_key_for_something_new_stands_in_its_slip(empty: Window, qtbot: QtBot) -> None:
    empty.actions_.by_name["new_promotion"].trigger()
    qtbot.keyClicks(QApplication.focusWidget(), "Winter")

    composer = empty.prepare("promotions").composer
    qtbot.waitUntil(lambda: composer.name.editor.text() == "Winter")
    composer.give_up()
