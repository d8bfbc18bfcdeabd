"""A record that is asked for opens in moments of its own, so that the window answers in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from core.ids import Id
from core.leads import edit_lead
from storage import Workspace
from tests.ui.on_screen import on_screen
from tests.ui.someone_saves import someone_saves
from ui.desk import Desk
from ui.kit import turns
from ui.leads.page import LeadsPage


@pytest.fixture
def page(two_leads: tuple[Id, Id], qtbot: QtBot, desk: Desk) -> Iterator[LeadsPage]:
    with on_screen(qtbot, LeadsPage(desk)) as made:
        yield made


def test_the_window_answers_before_the_first_record_is_shown(
    page: LeadsPage, two_leads: tuple[Id, Id], qtbot: QtBot
) -> None:
    page.ask_record(two_leads[0])
    assert not page.shows_record

    qtbot.waitUntil(lambda: page.shows_record)
    assert page.panel.key == two_leads[0]

    page.ask_record(two_leads[1])
    assert page.panel.key == two_leads[1], "its panel is there by now"


@pytest.mark.usefixtures("in_small_turns")
def test_the_panel_is_made_a_part_at_a_time(page: LeadsPage, two_leads: tuple[Id, Id], qtbot: QtBot) -> None:
    looks: list[None] = []
    clock = QTimer()
    clock.timeout.connect(lambda: looks.append(None))
    clock.start(0)

    page.ask_record(two_leads[0])
    qtbot.waitUntil(lambda: page.shows_record)
    clock.stop()

    assert len(looks) > 6, "the window answered between its parts"


@pytest.mark.usefixtures("in_small_turns")
def test_what_was_changed_after_the_record_was_read_is_in_it_when_it_is_shown(
    page: LeadsPage, two_leads: tuple[Id, Id], workspace: Workspace, qtbot: QtBot
) -> None:
    between: list[bool] = []

    def meddle() -> None:
        if not between and "panel" in page.__dict__ and page.panel.key == two_leads[0]:
            between.append(not page.shows_record)
            with workspace.change("Elsewhere") as change:
                edit_lead(change, two_leads[0], interest="three cakes")

    clock = QTimer()
    clock.timeout.connect(meddle)
    clock.start(0)
    page.ask_record(two_leads[0])
    qtbot.waitUntil(lambda: page.shows_record and turns.is_idle())
    clock.stop()

    assert between == [True]
    assert page.panel.handoff.form.field("interest").value == "three cakes"


def test_the_record_from_before_is_not_painted_while_another_one_asked_for_elsewhere_opens(
    page: LeadsPage, two_leads: tuple[Id, Id], qtbot: QtBot
) -> None:
    page.open_record(two_leads[0])

    page.ask_record(two_leads[1], at_once=False)

    assert (page.panel.key, page.panel.updatesEnabled()) == (two_leads[0], False)
    qtbot.waitUntil(turns.is_idle)
    assert (page.panel.key, page.panel.updatesEnabled()) == (two_leads[1], True)


def test_the_record_from_before_is_painted_again_where_another_one_was_not_waited_for(
    page: LeadsPage, two_leads: tuple[Id, Id], qtbot: QtBot
) -> None:
    page.open_record(two_leads[0])
    page.ask_record(two_leads[1], at_once=False)

    page.hide()
    qtbot.waitUntil(turns.is_idle)
    page.show()

    assert (page.panel.key, page.panel.updatesEnabled()) == (two_leads[0], True)


def test_a_record_asked_for_while_someone_saves_opens_when_they_are_done(
    page: LeadsPage, two_leads: tuple[Id, Id], workspace: Workspace, qtbot: QtBot
) -> None:
    with someone_saves(workspace.path):
        page.ask_record(two_leads[0])
        qtbot.wait(300)

    qtbot.waitUntil(lambda: page.shows_record and page.panel.title.text() != "")
    assert page.panel.handoff.form.field("interest").value == "two cakes"


def test_a_record_that_is_about_to_open_is_where_one_is(
    page: LeadsPage, two_leads: tuple[Id, Id], qtbot: QtBot
) -> None:
    page.ask_record(two_leads[0])
    assert page.place()[0] == two_leads[0]
    qtbot.waitUntil(lambda: page.shows_record)
    assert page.place()[0] == two_leads[0]


def test_of_two_that_are_asked_for_the_last_one_opens(page: LeadsPage, two_leads: tuple[Id, Id], qtbot: QtBot) -> None:
    page.ask_record(two_leads[0])
    page.ask_record(two_leads[1])

    qtbot.waitUntil(lambda: page.shows_record)
    qtbot.wait(20)

    assert page.panel.key == two_leads[1]


def test_who_leaves_the_page_meanwhile_comes_back_to_no_record(
    page: LeadsPage, two_leads: tuple[Id, Id], qtbot: QtBot
) -> None:
    page.ask_record(two_leads[0])
    page.hide()
    qtbot.wait(20)
    page.show()
    qtbot.wait(20)

    assert not page.shows_record
    assert page.place()[0] is None


def test_a_record_that_is_gone_is_told_once(page: LeadsPage, qtbot: QtBot) -> None:
    told: list[str] = []
    page.ask_record(Id(b"g" * 16), lambda: told.append("gone"))
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(20)

    assert told == ["gone"]
    assert not page.shows_record


def test_after_a_change_the_list_is_read_first_and_the_record_a_moment_later(
    page: LeadsPage, two_leads: tuple[Id, Id], workspace: Workspace, qtbot: QtBot
) -> None:
    page.open_record(two_leads[0])
    reads: list[str] = []
    page.model.refreshed.connect(lambda: reads.append("list"))
    page.panel.handoff.form.field("interest").editor.textChanged.connect(lambda *_: reads.append("record"))

    with workspace.change("Elsewhere") as change:
        edit_lead(change, two_leads[0], interest="three cakes")
    qtbot.waitUntil(lambda: "record" in reads)

    assert list(dict.fromkeys(reads)) == ["list", "record"]


def test_a_record_stays_when_the_keyboard_comes_to_a_list_in_which_it_is_not(
    page: LeadsPage, two_leads: tuple[Id, Id], qtbot: QtBot
) -> None:
    page.list.head.words.setText("cakes")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
    page.open_record(two_leads[1])
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.panel.handoff.form.field("interest").setFocus()

    page.table.setFocus()
    assert page.table.currentIndex().row() == 0, "Qt puts it on the first row"
    assert page.panel.key == two_leads[1], "nobody walked there"

    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.panel.key == two_leads[0])


def test_a_record_stays_when_the_row_the_keyboard_came_to_changes(
    page: LeadsPage, two_leads: tuple[Id, Id], workspace: Workspace, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    page.list.head.words.setText("cakes")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
    page.open_record(two_leads[1])
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.panel.handoff.form.field("interest").setFocus()
    page.table.setFocus()

    with workspace.change("Elsewhere") as change:
        edit_lead(change, two_leads[0], interest="three cakes")
    settled()
    qtbot.waitUntil(lambda: "three cakes" in str(page.list.model.row(0)))

    assert page.panel.key == two_leads[1], "nobody walked there"
