"""A text of the settings that cannot be saved is there again in the window that comes next."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core import business
from core.activities import Hat
from core.targets import TargetMeasure
from storage import Workspace
from tests.ui.conftest import FullDisk
from tests.ui.on_screen import on_screen
from tests.ui.settings_page.conftest import Settled, Shown
from ui.desk import Desk
from ui.settings_page.page import SettingsPage
from ui.settings_page.targets import EVERY

Again = Callable[[str], Any]
Find = Callable[[Any], Any]

FIELDS: list[tuple[str, Find, str]] = [
    ("business", lambda shown: shown.about.field("email"), "ana at example"),
    ("business", lambda shown: shown.writing.field("hourly_rate"), "a lot"),
    ("business", lambda shown: shown.writing.field("country"), "Atlantis"),
    ("business", lambda shown: shown.colours.lines[Hat.SALES].field, "reddish"),
    ("stages", lambda shown: next(iter(shown.rows.by_key.values())).name, ""),
    ("stages", lambda shown: next(iter(shown.rows.by_key.values())).chance, "many"),
    ("reasons", lambda shown: shown.rows.by_key["No answer"].field, "too expensive"),
    ("targets", lambda shown: shown.cells[3, TargetMeasure.DEALS_WON], "lots"),
    ("targets", lambda shown: shown.cells[EVERY, TargetMeasure.REVENUE], "lots"),
    ("people", lambda shown: next(iter(shown.rows.by_key.values())).name, ""),
]
"""Of every section, and what is refused there."""


@pytest.fixture(autouse=True)
def someone(workspace: Workspace) -> None:
    with workspace.change("Add person") as change:
        business.add_person(change, name="Aoife")


@pytest.fixture
def again(page: SettingsPage, settled: Settled, desk: Desk, qtbot: QtBot) -> Iterator[Again]:
    """The section in a page made anew, after the one before has saved what it could; as the next window has it."""
    with ExitStack() as shown_until_the_end:

        def show(name: str) -> Any:
            page.flush()
            settled()
            fresh = shown_until_the_end.enter_context(on_screen(qtbot, SettingsPage(desk), 800, 600))
            shown = fresh.show_section(name)
            qtbot.waitUntil(shown.isVisible)
            settled()
            return shown

        yield show


def write(field: Any, text: str) -> None:
    """As by hand, and then on to the next field."""
    field.editor.setText(text)
    field.touch()
    field.flush()


@pytest.mark.parametrize(("name", "find", "text"), FIELDS)
def test_what_was_refused_stands_there_with_its_sentence(
    section: Shown, again: Again, settled: Settled, name: str, find: Find, text: str
) -> None:
    field = find(section(name))
    write(field, text)
    settled()
    assert field.mistake

    after = find(again(name))

    assert (after.letters(), after.mistake) == ((text,), field.mistake)


@pytest.mark.parametrize(("name", "find", "text"), FIELDS)
def test_what_was_given_up_does_not(
    section: Shown, again: Again, settled: Settled, name: str, find: Find, text: str
) -> None:
    field = find(section(name))
    before = field.letters()
    write(field, text)
    settled()
    field.give_up()

    after = find(again(name))

    assert (after.letters(), after.mistake) == (before, "")


def test_what_was_put_right_and_saved_does_not_wait_any_more(
    section: Shown, again: Again, settled: Settled, desk: Desk
) -> None:
    field = section("business").about.field("email")
    write(field, "ana at example")
    settled()
    write(field, "ana@example.com")
    settled()

    after = again("business").about.field("email")

    assert (after.letters(), after.mistake) == (("ana@example.com",), "")


def test_what_the_disk_did_not_take_stands_there_and_is_saved_later(
    section: Shown, again: Again, settled: Settled, full_disk: FullDisk, workspace: Workspace
) -> None:
    with full_disk():
        write(section("people").rows.by_key[workspace.business.people()[0].id].email, "aoife@example.com")
        settled()
        shown = again("people")
    row = next(iter(shown.rows.by_key.values()))
    assert row.email.letters() == ("aoife@example.com",)

    shown.flush()
    settled()

    assert workspace.business.people()[0].email == "aoife@example.com"


def test_what_was_refused_in_one_year_waits_there_and_stands_in_no_other(section: Shown, settled: Settled) -> None:
    grid = section("targets")
    cell = grid.cells[3, TargetMeasure.DEALS_WON]
    write(cell, "lots")

    grid.after.click()
    settled()
    assert (cell.letters(), cell.mistake) == (("",), "")
    grid.before.click()
    settled()

    assert cell.letters() == ("lots",)
    assert cell.mistake


def test_a_reason_that_the_disk_did_not_take_keeps_its_row_and_is_saved_later(
    section: Shown, settled: Settled, full_disk: FullDisk, workspace: Workspace
) -> None:
    reasons = section("reasons")
    row = reasons.rows.by_key["No answer"]
    with full_disk():
        write(row.field, "Silence")
        settled()
    reasons.reload()
    assert row.field.letters() == ("Silence",)

    reasons.flush()
    settled()

    assert "Silence" in workspace.deals.lost_reasons()
    assert "No answer" not in workspace.deals.lost_reasons()


def test_escape_takes_a_refused_reason_back_to_what_stands_in_the_file(section: Shown, settled: Settled) -> None:
    field = section("reasons").rows.by_key["No answer"].field
    write(field, "too expensive")
    settled()
    assert field.mistake

    field.give_up()

    assert field.letters() == ("No answer",)


@pytest.mark.parametrize(
    ("name", "text"), [("stages", "talking"), ("channels", "tv"), ("reasons", "no answer"), ("people", "Bríd")]
)
def test_what_was_to_be_added_waits_in_its_line_until_it_is(
    section: Shown, again: Again, settled: Settled, name: str, text: str
) -> None:
    line = section(name).new
    line.line.setText(text)
    if name != "people":  # there everybody may be called like anybody
        line.button.click()
        settled()
        assert line.mistake.text()

    after = again(name).new

    assert (after.line.text(), after.mistake.text()) == (text, line.mistake.text())
    after.line.setText("Something else")
    after.button.click()
    settled()
    line.line.setText("")
    assert again(name).new.line.text() == ""
