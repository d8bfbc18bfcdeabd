"""Nothing typed is lost while windows come and go, whatever else goes wrong."""

from __future__ import annotations

import shutil
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core import contacts
from core.errors import Busy
from core.ids import Id
from storage import Workspace
from tests import makers
from tests.ui.windows import windows
from ui.app import Program
from ui.desk import AtHand
from ui.drafts import Drafts
from ui.kit import turns
from ui.kit.field import Field
from ui.settings import Settings
from ui.tasks import Task
from ui.window import Window


@pytest.fixture
def two(file: Path) -> tuple[Id, Id]:
    with Workspace.open(file) as made, made.change("Start") as change:
        return makers.contact(change, "Ana").id, makers.contact(change, "Ben").id


@pytest.fixture
def window(program: Program, file: Path, two: tuple[Id, Id], qtbot: QtBot) -> Window:
    """Its window."""
    program.begin(file)
    assert program.window is not None
    qtbot.waitUntil(lambda: program.idle)
    return program.window


def test_of_two_records_asked_for_before_their_page_is_there_the_second_one_opens(
    window: Window, two: tuple[Id, Id], qtbot: QtBot
) -> None:
    for key in two:
        window.show_record("contact", key)
    page: Any = window.prepare("contacts")
    qtbot.waitUntil(lambda: turns.is_idle() and page.shows_record)
    qtbot.wait(100)

    assert page.panel.key == two[1]


def test_who_goes_elsewhere_before_the_page_of_a_record_is_there_stays_there(
    window: Window, two: tuple[Id, Id], qtbot: QtBot
) -> None:
    window.show_record("contact", two[0])
    products = window.show_page("products")
    qtbot.waitUntil(turns.is_idle)
    qtbot.wait(100)

    assert window.stack.currentWidget() is products


def test_a_page_asked_for_before_does_not_come_over_a_record_opened_since(
    window: Window, two: tuple[Id, Id], qtbot: QtBot
) -> None:
    page: Any = window.show_page("contacts")
    window.going.to("products")
    window.show_record("contact", two[0])
    qtbot.waitUntil(turns.is_idle)

    assert page.panel.key == two[0]
    assert window.stack.currentWidget() is page


def test_a_record_asked_for_before_does_not_come_over_a_page_asked_for_since(
    window: Window, two: tuple[Id, Id], qtbot: QtBot
) -> None:
    window.show_record("contact", two[0])
    window.going.to("products")
    qtbot.waitUntil(turns.is_idle)

    assert window.stack.currentWidget() is window.page("products")


def test_a_page_asked_for_before_does_not_come_over_the_page_where_one_decided_to_stay(
    window: Window, qtbot: QtBot
) -> None:
    page = window.show_page("contacts")
    window.going.to("products")
    window.show_page("contacts")
    qtbot.waitUntil(turns.is_idle)

    assert window.stack.currentWidget() is page


def test_an_answer_that_fails_at_the_end_of_the_program_does_not_keep_the_file_open(
    program: Program, window: Window, qtbot: QtBot
) -> None:
    def odd(_: object) -> None:
        raise RuntimeError("an answer that fails")

    window.desk.operations.run("Add", lambda change: contacts.add_contact(change, name="Cid"), on_done=odd)
    with capture_exceptions() as told:
        program.close()

    assert not any(each.isVisible() for each in windows())
    assert [kind for kind, _, _ in told] == [RuntimeError]


def test_a_slip_half_written_waits_in_the_window_that_comes_for_the_same_file(
    program: Program, window: Window, file: Path, qtbot: QtBot
) -> None:
    page: Any = window.show_page("contacts")
    page.show_new()
    field = next(iter(page.composer.findChildren(Field)))
    qtbot.keyClicks(field.focusProxy(), "Dora")

    program.open(file)
    qtbot.waitUntil(lambda: program.window is not window and program.window is not None)
    qtbot.waitUntil(lambda: program.idle)
    fresh: Any = program.window
    page = fresh.show_page("contacts")
    page.show_new()

    field = next(iter(page.composer.findChildren(Field)))
    assert "Dora" in "".join(field.letters())


def test_a_line_half_written_waits_in_the_window_that_comes_for_the_same_file(
    program: Program, window: Window, file: Path, qtbot: QtBot
) -> None:
    window.capture.setFocus()
    qtbot.keyClicks(window.capture, "Dora 2 cakes")

    window.desk.file_asked.emit("again", None)  # as where another language is chosen
    qtbot.waitUntil(lambda: program.window is not window and program.window is not None)
    qtbot.waitUntil(lambda: program.idle)

    assert program.window is not None
    assert program.window.capture.text() == "Dora 2 cakes"


def test_a_slip_half_written_before_the_language_was_changed_is_still_there_at_the_next_start(
    program: Program, window: Window, qtbot: QtBot
) -> None:
    page: Any = window.show_page("contacts")
    page.show_new()
    qtbot.keyClicks(next(iter(page.composer.findChildren(Field))).focusProxy(), "Dora")
    file_id = window.desk.workspace.file_id

    window.desk.file_asked.emit("again", None)
    qtbot.waitUntil(lambda: program.window is not window and program.window is not None)
    qtbot.waitUntil(lambda: program.idle)
    assert program.window is not None
    program.window.desk.drafts.keep("something else", {"who": ["Eve"]})
    program.settings.save()

    again = Drafts(program.settings.folder, file_id, program.settings.scribe)
    assert again.get("ContactComposer") is not None


def test_what_another_run_of_the_program_answered_does_not_wait_where_the_file_is_opened_again(
    program: Program, window: Window, file: Path, qtbot: QtBot
) -> None:
    file_id = window.desk.workspace.file_id
    window.desk.drafts.keep("lead", {"who": ["Zoë"]})
    program.settings.save()
    window.close()
    qtbot.waitUntil(lambda: program.window is None)
    elsewhere = Settings(program.settings.folder)
    elsewhere.drafts(file_id).forget("lead")
    elsewhere.save()

    program.begin(file)

    assert program.window is not None
    assert program.window.desk.drafts.get("lead") is None


def test_an_answer_that_fails_in_one_window_at_the_end_loses_nothing_typed_in_another(
    program: Program, window: Window, new_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    go = threading.Event()

    def odd(_: object) -> None:
        raise Busy("Someone else is saving.")  # as any answer that reads or opens a record may

    window.desk.operations.run(
        "Add", lambda change: (go.wait(10), contacts.add_contact(change, name="Cid")), on_done=odd
    )
    other = Path(shutil.copyfile(new_file, tmp_path / "other.twohats"))
    shown = program.show_file(Workspace.open(other))
    page: Any = shown.show_page("settings")
    name = page.show_section("business").about.field("name")
    qtbot.waitUntil(turns.is_idle)
    name.focusProxy().selectAll()
    qtbot.keyClicks(name.focusProxy(), "Typed last")
    threading.Timer(0.2, go.set).start()
    with capture_exceptions():
        program.close()
    with Workspace.open(other, read_only=True) as again:
        assert again.business.profile().name == "Typed last"


def test_a_closing_window_that_still_saves_takes_no_more_text(program: Program, window: Window, qtbot: QtBot) -> None:
    go = threading.Event()
    window.desk.operations.run("Add", lambda change: (go.wait(10), contacts.add_contact(change, name="Cid")))

    window.close()

    assert window.isVisible()
    before = window.stack.currentWidget()
    qtbot.keyClicks(window.capture, "Too late")
    qtbot.mouseClick(window.sidebar.findChildren(QAbstractButton)[3], Qt.MouseButton.LeftButton)
    assert window.capture.text() == "", "what is typed now would not be kept"
    assert window.stack.currentWidget() is before
    go.set()
    qtbot.waitUntil(lambda: program.window is None)


def test_a_file_whose_opening_is_stopped_at_the_last_moment_is_closed_and_held_no_longer(
    program: Program, window: Window, new_file: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Path(shutil.copyfile(new_file, tmp_path / "b.twohats"))
    opened: list[Workspace] = []
    closed: list[Workspace] = []
    read, close = AtHand.of, Workspace.close

    def of(workspace: Workspace) -> AtHand:
        opened.append(workspace)
        return read(workspace)

    def shut(workspace: Workspace) -> None:
        closed.append(workspace)
        close(workspace)

    monkeypatch.setattr(AtHand, "of", of)
    monkeypatch.setattr(Workspace, "close", shut)
    tasks: list[Task] = []
    program._tasks.started.connect(tasks.append)  # noqa: SLF001
    program.open(other)
    while not opened:
        time.sleep(0.01)
    time.sleep(0.2)  # the worker is done; its answer waits for the window
    tasks[0].cancel()
    qtbot.waitUntil(lambda: program.idle)

    assert opened == closed
    assert not program._doorway.holds(other)  # noqa: SLF001
    assert program.window is window


def test_the_file_that_is_shown_stays_held_where_opening_it_by_another_name_is_stopped(
    program: Program, window: Window, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    link = tmp_path / "link.twohats"
    link.symlink_to(file)
    tasks: list[Task] = []
    program._tasks.started.connect(tasks.append)  # noqa: SLF001
    program.open(link)
    tasks[0].cancel()
    qtbot.waitUntil(lambda: program.idle)
    assert program.window is window
    assert program._doorway.holds(file)  # noqa: SLF001


def test_what_a_rule_refused_beside_its_field_stands_there_too_in_the_window_that_comes_for_the_same_file(
    program: Program, window: Window, qtbot: QtBot
) -> None:
    with window.desk.workspace.change("Start") as change:
        key = makers.promotion(change, "Winter sale").id
    window.show_record("promotion", key)
    qtbot.waitUntil(lambda: program.idle)
    page: Any = window.page("promotions")
    budget = page.panel.plan.plan.field("budget")
    budget.focusProxy().setFocus()
    qtbot.keyClicks(budget.focusProxy(), "-500")
    budget.flush()
    qtbot.waitUntil(lambda: program.idle and "less than nothing" in budget.mistake)

    window.desk.file_asked.emit("again", None)  # as where another language is chosen
    qtbot.waitUntil(lambda: program.window is not window and program.window is not None)
    qtbot.waitUntil(lambda: program.idle)
    fresh: Any = program.window
    fresh.show_record("promotion", key)
    qtbot.waitUntil(lambda: program.idle)

    assert "500" in fresh.page("promotions").panel.plan.plan.field("budget").letters()[0]


def test_what_was_refused_in_the_settings_stands_there_too_in_the_window_that_comes_for_the_same_file(
    program: Program, window: Window, qtbot: QtBot
) -> None:
    page: Any = window.show_page("settings")
    email = page.show_section("business").about.field("email")
    qtbot.waitUntil(lambda: turns.is_idle() and email.isVisible())
    qtbot.keyClicks(email.focusProxy(), "ana at example")
    email.flush()
    qtbot.waitUntil(lambda: program.idle and bool(email.mistake))
    told = email.mistake

    window.desk.file_asked.emit("again", None)  # as where another language is chosen
    qtbot.waitUntil(lambda: program.window is not window and program.window is not None)
    qtbot.waitUntil(lambda: program.idle)
    fresh: Any = program.window
    again = fresh.show_page("settings").show_section("business").about.field("email")
    qtbot.waitUntil(lambda: program.idle and again.isVisible())

    assert (again.letters(), again.mistake) == (("ana at example",), told)


def test_a_window_that_gave_its_place_goes_page_by_page_and_leaves_nothing(
    program: Program, window: Window, qtbot: QtBot
) -> None:
    for name in ("leads", "deals"):
        window.show_page(name)
    qtbot.waitUntil(lambda: program.idle)

    window.desk.file_asked.emit("again", None)
    qtbot.waitUntil(lambda: program.window is not window and program.window is not None)
    pages = window.stack.pages()
    qtbot.waitUntil(lambda: not isValid(window), timeout=5_000)

    assert len(pages) == 3
    assert not any(isValid(page) for page in pages)
    assert program.window is not None
    assert program.window.isVisible()
