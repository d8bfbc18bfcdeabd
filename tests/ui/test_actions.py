"""Every action is declared once, with words, a key and a place, and the window can do it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from ui.actions import ENTRIES, MENUS, THEMES, Actions, shown_keys
from ui.desk import Desk
from ui.keys import ON_PAGES, KeysPage
from ui.kit.fonts import RESOURCES
from ui.kit.theme import Theme
from ui.window import Window

ALL = pytest.mark.parametrize("name", [entry.name for entry in ENTRIES])
BY_NAME = {entry.name: entry for entry in ENTRIES}


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def actions(qtbot: QtBot, done: list[str]) -> Iterator[Actions]:
    window = QWidget()
    qtbot.addWidget(window)
    yield Actions(window, {entry.name: partial(done.append, entry.name) for entry in ENTRIES})
    window.close()


@ALL
def test_it_has_words_a_tip_and_a_place(name: str) -> None:
    entry = BY_NAME[name]
    assert entry.text
    assert entry.tip
    assert not entry.tip.endswith(".")
    assert entry.menu in MENUS


@ALL
def test_its_picture_is_there(name: str) -> None:
    assert Path(RESOURCES / "icons" / f"{BY_NAME[name].picture}.svg").is_file()


@ALL
def test_its_name_is_its_own(name: str) -> None:
    assert [entry.name for entry in ENTRIES].count(name) == 1


@ALL
def test_it_is_done_when_it_is_triggered(actions: Actions, done: list[str], name: str) -> None:
    actions.by_name[name].trigger()
    assert done == [name]


def test_no_key_does_two_things() -> None:
    keys = [QKeySequence(key).toString() for entry in ENTRIES for key in (entry.keys, entry.also) if key]
    assert len(keys) == len(set(keys))


def test_every_key_is_one_that_qt_understands() -> None:
    for entry in ENTRIES:
        for key in filter(None, (entry.keys, entry.also)):
            assert QKeySequence(key).toString() == key


def test_some_twenty_actions_have_a_key() -> None:
    assert sum(bool(entry.keys) for entry in ENTRIES) >= 15


def test_the_window_can_do_every_action() -> None:
    missing = [entry.name for entry in ENTRIES if f'"{entry.name}"' not in Path(handlers_of_the_window()).read_text()]
    assert not missing


def handlers_of_the_window() -> str:
    import ui.doings

    assert Window.__module__ == "ui.window"
    return str(ui.doings.__file__)


def test_the_menus_hold_every_action_once(actions: Actions, qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    actions.fill(bar)
    menus = [action.menu() for action in bar.actions()]
    assert [menu.title() for menu in menus] == [f"&{title}" for title in MENUS]  # type: ignore[attr-defined]
    held = [entry.objectName() for menu in menus for entry in menu.actions() if not entry.isSeparator()]  # type: ignore[attr-defined]
    assert sorted(held) == sorted(BY_NAME)


def test_the_key_is_shown_in_the_tooltip(actions: Actions) -> None:
    assert actions.by_name["new_lead"].toolTip() == "Write down who asked for what (Ctrl+L)"
    assert actions.by_name["light"].toolTip() == "Dark on light"


def test_a_second_key_works_as_well(actions: Actions) -> None:
    assert [keys.toString() for keys in actions.by_name["redo"].shortcuts()] == ["Ctrl+Shift+Z", "Ctrl+Y"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("backup", ["backup"]),
        ("BACK", ["undo", "redo", "backup", "go_back", "go_forward"]),
        ("new lead", ["new_lead"]),
        ("lead new", ["new_lead"]),
        ("", []),
        ("…", []),
        ("ackup", []),
    ],
)
def test_actions_are_found_by_the_beginnings_of_their_words(actions: Actions, text: str, names: list[str]) -> None:
    assert sorted(entry.name for entry, _ in actions.matching(text)) == sorted(names)


def test_the_page_of_keys_lists_every_key_beside_its_words(qtbot: QtBot) -> None:
    page = KeysPage()
    qtbot.addWidget(page)
    said = [label.text() for label in page.findChildren(QLabel)]
    for entry in ENTRIES:
        if entry.keys:
            assert said[said.index(shown_keys(entry.keys)) - 1] == entry.text
    for keys, text in ON_PAGES:
        assert said[said.index(text) + 1] == shown_keys(keys)


def test_no_two_menus_open_with_the_same_letter() -> None:
    assert len({title[0] for title in MENUS}) == len(MENUS)


def test_the_theme_in_force_is_ticked(actions: Actions) -> None:
    actions.mark_theme("dark")

    assert [name for name in THEMES if actions.by_name[name].isChecked()] == ["dark"]


def test_the_page_of_keys_is_no_larger_than_the_screen_and_scrolls_by_keyboard(qtbot: QtBot) -> None:
    page = KeysPage()
    qtbot.addWidget(page)
    page.show()

    room = page.screen().availableSize()
    assert page.height() <= room.height()
    assert page.width() <= room.width()
    assert page.area.horizontalScrollBar().maximum() == 0, "no key is out of sight"
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert page.area.verticalScrollBar().value() > 0


def test_help_leads_to_what_is_said_about_the_program(qtbot: QtBot, desk: Desk, theme: Theme) -> None:
    window = Window(desk, theme)
    qtbot.addWidget(window)
    window.show()
    window.actions_.by_name["about"].trigger()

    assert window.page("settings").section == "about"
    window.close()


def test_what_is_called_by_the_word_comes_before_what_only_tells_of_it(actions: Actions) -> None:
    found = [entry.name for entry, _ in actions.matching("export")]

    assert found[0].startswith("export")
    assert "move_in" in found[1:]
