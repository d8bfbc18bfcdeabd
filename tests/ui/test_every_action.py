"""Whatever can be pressed: it changes nothing in the file, or Ctrl+Z takes it back exactly, or it says why not."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import QColorDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from storage import Workspace
from tests.ui.every_action import Owner
from ui.actions import ENTRIES
from ui.desk import Desk
from ui.kit.theme import Theme
from ui.pages import MAKERS, PAGE_OF
from ui.settings import Settings
from ui.settings_page.page import MAKERS as SECTIONS
from ui.window import Window

DAY = date(2026, 6, 15)
ONE_IN = int(os.environ.get("TWOHATS_ONE_IN", "8"))  # by hand 1: everything, which takes a hundred seconds
SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


SHOWN_FIRST = "it shows where something is done; what is done there is a change of its own"
NOT_IN_THE_FILE = {
    **{entry.name: "it only goes somewhere" for entry in ENTRIES if entry.name.startswith("go_")},
    **{entry.name: SHOWN_FIRST for entry in ENTRIES if entry.name.startswith("new_") and entry.name != "new_file"},
    **dict.fromkeys(("quick_sale", "redeem", "log_it", "write_number", "capture", "move_in", "find"), SHOWN_FIRST),
    **dict.fromkeys(("light", "dark", "system"), "how the window looks is a setting of this computer"),
    **dict.fromkeys(("keys", "about"), "it only tells something"),
    **dict.fromkeys(("new_file", "open_file", "close"), "it leaves the file, which is saved already"),
    **dict.fromkeys(("undo", "redo"), "they take each other back"),
    **dict.fromkeys(
        ("backup", "export_folder", "export_list", "print_month"),
        "it writes elsewhere; test_ways_out proves that it tells what and where",
    ),
}
"""What changes nothing in the file, so that there is nothing to take back, with the reason."""


@pytest.fixture
def owner(
    qtbot: QtBot, theme: Theme, shop_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Owner]:
    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_args, **_options: ("", "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_args, **_options: ""))
    monkeypatch.setattr(QColorDialog, "getColor", staticmethod(lambda *_args, **_options: QColor("#336699")))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    monkeypatch.setattr("ui.reports.printing.ask_printer", lambda *_arguments: False)
    desk = Desk(Workspace.open(shop_file), Settings(tmp_path / "settings"))
    window = Window(desk, theme)
    window.resize(1280, 800)
    window.show()
    made = Owner(qtbot, window, ONE_IN)
    yield made
    made.rest()
    made.closes_what_is_open()
    with qtbot.waitSignal(window.closed, timeout=10_000):
        window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def no_trace(owner: Owner) -> None:
    assert owner.findings == []


def test_every_action_of_the_menus(owner: Owner) -> None:
    for entry in ENTRIES:
        if entry.name not in ("close", "undo", "redo") and not entry.name.startswith("go_"):
            owner.does(entry.name, owner.window.actions_.by_name[entry.name].trigger)
            owner.closes_what_is_open()
    no_trace(owner)
    assert sorted(owner.changed.keys() & NOT_IN_THE_FILE) == []
    assert sorted({entry.name for entry in ENTRIES} - owner.changed.keys() - NOT_IN_THE_FILE.keys()) == []


@pytest.mark.parametrize("name", sorted(MAKERS))
def test_every_button_of_a_page(owner: Owner, name: str) -> None:
    def fresh() -> None:
        owner.closes_what_is_open()
        owner.window.show_page(name)
        owner.settles()

    owner.presses_all(lambda: owner.window.page(name), fresh)
    no_trace(owner)


def _first(window: Window, kind: str) -> Any:
    rooms = window.desk.workspace
    lists: dict[str, Callable[[], Any]] = {
        "promotion": rooms.promotions.plan,
        "lead": rooms.leads.inbox,
        "deal": rooms.deals.everything,
        "contact": rooms.contacts.everyone,
        "product": lambda: rooms.catalog.everything(DAY, DAY),
        "audience": rooms.audiences.everything,
        "coupon": lambda: rooms.coupons.batches("all", DAY),
    }
    return lists[kind]().page(0, 1)[0].id


@pytest.mark.parametrize("name", ["contacts", "leads", "promotions", "products"])
def test_everything_that_can_be_done_with_many(owner: Owner, name: str) -> None:
    page: Any = owner.window.show_page(name)
    owner.one_in = 1

    def fresh() -> None:
        owner.closes_what_is_open()
        page.list.table.clearSelection()
        for row in range(3):
            page.list.table.selectionModel().select(page.model.index(row, 0), SELECT)
        owner.settles()

    def bar() -> QWidget:
        found: QWidget = page.list.bulk
        return found

    owner.presses_all(bar, fresh)
    assert any("several" in label for labels in owner.changed.values() for label in labels)
    no_trace(owner)


def test_every_line_of_the_menu_of_a_card(owner: Owner) -> None:
    page: Any = owner.window.show_page("deals")

    def fresh() -> None:
        owner.closes_what_is_open()
        owner.settles()

    owner.menus_of_lists(lambda: page.board, fresh)
    assert "Move deal" in {label for labels in owner.changed.values() for label in labels}
    no_trace(owner)


@pytest.mark.parametrize("name", sorted(SECTIONS))
def test_every_button_and_field_of_a_section_of_the_settings(owner: Owner, name: str) -> None:
    page: Any = owner.window.show_page("settings")

    def fresh() -> None:
        owner.closes_what_is_open()
        page.show_section(name)
        owner.settles()

    def section() -> QWidget:
        found: QWidget = page.show_section(name)
        return found

    owner.presses_all(section, fresh)
    owner.edits_all(section, fresh)
    no_trace(owner)


@pytest.mark.parametrize("kind", sorted(PAGE_OF))
def test_every_button_and_field_of_a_record(owner: Owner, kind: str) -> None:
    page: Any = owner.window.show_page(PAGE_OF[kind])
    key = _first(owner.window, kind)

    def fresh() -> None:
        owner.closes_what_is_open()
        owner.window.show_record(kind, key)
        owner.bot.waitUntil(lambda: page.shows_record)
        owner.settles()

    def panel() -> QWidget:
        found: QWidget = page.panel
        return found

    owner.presses_all(panel, fresh)
    owner.edits_all(panel, fresh)
    no_trace(owner)
