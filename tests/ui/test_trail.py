"""Back and forward through the window: pages, records, and what of a list was looked at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import ids
from core.ids import Id
from storage import Workspace
from tests import makers
from ui.desk import Desk
from ui.kit import turns
from ui.kit.theme import Theme
from ui.lists.memory import memory_of
from ui.lists.view import View
from ui.record.panel import RecordPanel
from ui.settings import Settings
from ui.trail import Place, Trail
from ui.window import Window


@pytest.fixture
def keys(workspace: Workspace) -> tuple[Id, Id]:
    with workspace.change("Start") as change:
        ana = makers.contact(change, "Ana")
        return ana.id, makers.lead(change, contact_id=ana.id).id


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, keys: tuple[Id, Id], workspace: Workspace, tmp_path: Path) -> Iterator[Window]:
    made = Window(Desk(Workspace.open(workspace.path), Settings(tmp_path / "home")), theme)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def where(window: Window, qtbot: QtBot) -> tuple[str, Id | None]:
    qtbot.waitUntil(turns.is_idle)
    qtbot.wait(10)
    page: Any = window.stack.currentWidget()
    key = page.place()[0] if hasattr(page, "place") else None
    qtbot.waitUntil(lambda: key is None or (page.shows_record and page.panel.key == key))
    place = window.trail.here()
    return place.page if place else "", key


def test_one_goes_back_the_way_one_came_and_forward_again(window: Window, keys: tuple[Id, Id], qtbot: QtBot) -> None:
    ana, lead = keys
    way: list[tuple[str, Id | None]] = [("today", None)]
    for step in (
        lambda: window.show_page("contacts"),
        lambda: window.show_record("contact", ana),
        lambda: window.show_record("lead", lead),
    ):
        qtbot.wait(10)
        step()
        way.append(where(window, qtbot))
    assert way[1:] == [("contacts", None), ("contacts", ana), ("leads", lead)]

    for expected in reversed(way[:-1]):
        window.actions_.by_name["go_back"].trigger()
        assert where(window, qtbot) == expected
    assert not window.actions_.by_name["go_back"].isEnabled()

    for expected in way[1:]:
        window.actions_.by_name["go_forward"].trigger()
        assert where(window, qtbot) == expected
    assert not window.actions_.by_name["go_forward"].isEnabled()


def test_the_filter_of_a_list_is_part_of_the_place(window: Window, qtbot: QtBot) -> None:
    qtbot.wait(10)
    page = window.show_page("contacts")
    qtbot.wait(10)
    page.list.head.put(View("everyone", "ana"))  # type: ignore[attr-defined]
    qtbot.wait(10)
    window.show_page("leads")
    qtbot.wait(10)

    window.trail.back()
    assert page.list.view().words == "ana"  # type: ignore[attr-defined]
    window.trail.back()
    assert page.list.view().words == ""  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not page.list.is_finding)  # type: ignore[attr-defined]


def test_the_side_button_of_a_mouse_goes_back_from_within_a_list(window: Window, qtbot: QtBot) -> None:
    qtbot.wait(10)
    page = window.show_page("contacts")
    qtbot.wait(10)

    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.BackButton)  # type: ignore[attr-defined]

    assert where(window, qtbot)[0] == "today"


def test_a_record_that_is_gone_is_no_dead_end(window: Window, keys: tuple[Id, Id], qtbot: QtBot) -> None:
    from core import contacts

    ana, _ = keys
    qtbot.wait(10)
    window.show_record("contact", ana)
    where(window, qtbot)
    window.show_page("deals")
    qtbot.wait(10)
    with window.desk.workspace.change("Delete contact") as change:
        contacts.delete_contact(change, ana)

    window.trail.back()
    assert where(window, qtbot) == ("contacts", None)
    window.trail.back()
    assert where(window, qtbot)[0] == "today"


def test_letters_typed_one_after_the_other_are_one_place(qapp: QApplication) -> None:
    here = [Place("contacts")]
    trail = Trail(qapp, lambda: here[0], lambda place: here.__setitem__(0, place))
    trail.note()
    for words in ("a", "an", "ana"):
        here[0] = Place("contacts", None, View("everyone", words).written())
        trail.note()

    trail.back()

    assert here[0] == Place("contacts")
    trail.deleteLater()


def test_on_the_way_to_a_record_the_one_that_was_open_last_time_is_not_read(
    window: Window, keys: tuple[Id, Id], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, lead = keys
    memory_of(window.desk).keep("leads", record=ids.text(ana))
    shown: list[Id] = []
    show = RecordPanel.show_record

    def told(panel: RecordPanel, key: Id) -> bool:
        shown.append(key)
        return show(panel, key)

    monkeypatch.setattr(RecordPanel, "show_record", told)

    window.show_record("lead", lead)
    page: Any = window.page("leads")
    qtbot.waitUntil(lambda: page.shows_record)

    assert shown == [lead]
