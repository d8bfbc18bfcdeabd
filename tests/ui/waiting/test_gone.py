"""What someone else takes away leaves the keyboard where one types, or where it does no harm."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core import business, contacts, own_lists, stages
from core.change import Change
from core.deal_lines import ONE, add_line, delete_line
from core.ids import Id
from core.money import Minor
from storage import Workspace
from tests import makers
from tests.ui.waiting.hands import open_on
from ui.kit import turns
from ui.window import Window

Settled = Callable[[], None]


def in_the_line(window: Window) -> QWidget:
    window.capture.begin()
    return window.capture


def on_the_slip_of_the_page(window: Window) -> QWidget:
    page: Any = window.page("contacts")
    page.show_new()
    editor: QWidget = page.composer.name.editor
    return editor


def on_the_slip_below(window: Window) -> QWidget:
    window.dock.open("quick_sale")
    editor: QWidget = window.dock.slip("quick_sale").what.editor
    return editor


@pytest.mark.parametrize("begin", [in_the_line, on_the_slip_of_the_page, on_the_slip_below])
def test_a_record_that_goes_takes_the_keyboard_from_nowhere_else(
    window: Window, workspace: Workspace, qtbot: QtBot, settled: Settled, begin: Callable[[Window], QWidget]
) -> None:
    with workspace.change("Start") as change:
        ana = makers.contact(change, "Ana").id
    open_on(window, "contacts", ana, qtbot)
    typing = begin(window)
    assert typing.hasFocus()

    with workspace.change("Delete") as change:
        contacts.delete_contact(change, ana)
    settled()

    page: Any = window.page("contacts")
    assert not page.shows_record
    assert typing.hasFocus()


def test_a_record_that_goes_with_the_keyboard_leaves_it_in_the_list(
    window: Window, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        ana, _ = (makers.contact(change, name).id for name in ("Ana", "Bo"))
    panel = open_on(window, "contacts", ana, qtbot)
    panel.form.field("notes").setFocus()

    with workspace.change("Delete") as change:
        contacts.delete_contact(change, ana)
    settled()

    page: Any = window.page("contacts")
    assert page.table.hasFocus()


def test_a_line_of_a_deal_that_goes_with_the_keyboard_leaves_it_on_the_button_below(
    window: Window, workspace: Workspace, qtbot: QtBot, settled: Settled
) -> None:
    with workspace.change("Start") as change:
        deal = makers.deal(change, title="Wedding").id
        made = [
            add_line(change, deal, description=what, quantity=ONE, unit_price=Minor(100)).id for what in ("hat", "coat")
        ]
    lines = open_on(window, "deals", deal, qtbot).lines
    lines.edit(0)
    assert lines.editor.isAncestorOf(window.focusWidget())

    with workspace.change("Remove") as change:
        delete_line(change, made[0])
    settled()

    assert lines.add.hasFocus()


def a_person(change: Change) -> Id:
    business.add_person(change, name="Bo")
    return business.add_person(change, name="Ana").id


def a_stage(change: Change) -> Id:
    return stages.add_stage(change, "Sample sent").id


def a_reason(change: Change) -> str:
    own_lists.add_reason(change, "Too dear", ["Too late"])
    return "Too dear"


def a_channel(change: Change) -> str:
    for name in ("Market", "Stall"):
        own_lists.add_channel(change, name)
    return "Market"


@pytest.mark.parametrize(
    ("section", "begin", "take_away"),
    [
        ("people", a_person, business.remove_person),
        ("stages", a_stage, lambda change, key: stages.merge_stage(change, key, None)),
        ("reasons", a_reason, lambda change, name: own_lists.remove_reason(change, name, [])),
        ("channels", a_channel, own_lists.remove_channel),
    ],
    ids=["people", "stages", "reasons", "channels"],
)
def test_an_entry_of_the_settings_that_goes_with_the_keyboard_leaves_it_on_the_button_below(
    window: Window,
    workspace: Workspace,
    qtbot: QtBot,
    settled: Settled,
    section: str,
    begin: Callable[[Change], Any],
    take_away: Callable[[Change, Any], object],
) -> None:
    with workspace.change("Start") as change:
        key = begin(change)
    page: Any = window.show_page("settings")
    shown: Any = page.show_section(section)
    qtbot.waitUntil(lambda: turns.is_idle() and key in shown.rows.by_key)
    shown.rows.by_key[key].remove.setFocus()

    with workspace.change("Take away") as change:
        take_away(change, key)
    settled()

    assert key not in shown.rows.by_key
    assert shown.new.button.hasFocus()
