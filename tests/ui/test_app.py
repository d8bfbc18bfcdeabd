from __future__ import annotations

import sqlite3
import sys
from contextlib import ExitStack, closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from core import contacts, leads
from core.deals import add_stages
from core.errors import Busy
from core.leads import Lead
from storage import Device, DeviceBook, Workspace, new_business
from tests.ui.someone_saves import someone_saves
from ui import app
from ui.app import Program
from ui.desk import AtHand
from ui.kit.dialogs import Message
from ui.tasks import Task
from ui.welcome.page import WelcomePage
from ui.window import Window


def welcome_of(program: Program) -> WelcomePage:
    assert program.welcome is not None
    page = program.welcome.centralWidget()
    assert isinstance(page, WelcomePage)
    return page


def dialogs() -> list[QDialog]:
    return [shown for shown in QApplication.topLevelWidgets() if isinstance(shown, QDialog) and shown.isVisible()]


def windows() -> list[Window]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, Window)]


def window_of(program: Program) -> Window:
    assert program.window is not None
    return program.window


def test_without_a_file_the_welcome_page_is_shown(program: Program) -> None:
    program.begin(None)

    assert welcome_of(program).isVisible()
    assert program.window is None


def test_a_file_opens_in_the_window_and_is_remembered(program: Program, file: Path) -> None:
    program.begin(file)

    assert window_of(program).windowTitle() == "Corner Shop – Two Hats"
    assert program.settings.recent_files() == [file]


def test_a_file_that_is_gone_offers_ways_on(program: Program, tmp_path: Path) -> None:
    program.begin(tmp_path / "gone.twohats", told_by_name=True)

    assert str(program.failed).startswith("“gone.twohats” is not there")
    assert program.window is None
    assert welcome_of(program).isVisible()


def test_a_file_that_is_refused_leaves_what_is_shown(
    program: Program, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = tmp_path / "odd.twohats"
    odd.write_bytes(b"not a database" * 100)
    program.begin(file)
    before = program.window

    program.open(odd)
    qtbot.waitUntil(lambda: len(dialogs()) == 1)

    assert program.window is before
    for dialog in dialogs():
        dialog.close()


def test_a_new_business_is_made_with_stages_and_opened(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.make("Corner Shop", "EUR", "en_IE", tmp_path / "new.twohats")
    qtbot.waitUntil(lambda: program.window is not None)

    assert [stage.name for stage in window_of(program).desk.workspace.deals.stages()][:2] == ["New", "Talking"]


def test_a_new_business_never_replaces_a_file(program: Program, file: Path, qtbot: QtBot) -> None:
    before = file.read_bytes()
    program.begin(None)

    program.make("Other", "EUR", "en_IE", file)
    qtbot.waitUntil(lambda: "is there already" in welcome_of(program).trouble.sentence.text())

    assert file.read_bytes() == before
    assert program.window is None


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another business file."""
    path = tmp_path / "other.twohats"
    Workspace.create(path, new_business("Other Shop", "EUR", locale="en_IE")).close()
    return path


@pytest.mark.usefixtures("in_small_turns")
def test_the_window_before_stays_until_the_next_one_is_seen(
    program: Program, file: Path, other: Path, qtbot: QtBot
) -> None:
    program.begin(file)
    before, seen = window_of(program), []
    clock = QTimer()
    clock.timeout.connect(lambda: seen.append(before.isVisible() or window_of(program).isVisible()))
    clock.start(0)

    program.open(other)
    qtbot.waitUntil(lambda: window_of(program).desk.workspace.path == other)
    clock.stop()

    assert all(seen)
    assert window_of(program).isVisible()
    qtbot.waitUntil(lambda: program.idle)


def test_a_file_that_someone_else_holds_from_when_it_is_open_on_is_shown_at_once(
    program: Program, file: Path, other: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.begin(file)
    show = Program._show_soon  # noqa: SLF001
    with ExitStack() as saves:

        def hold_and_show(self: Program, opened: AtHand) -> None:
            saves.enter_context(someone_saves(other))
            show(self, opened)

        monkeypatch.setattr(Program, "_show_soon", hold_and_show)
        program.open(other)
        qtbot.waitUntil(lambda: window_of(program).desk.workspace.path == other)
        assert window_of(program).isVisible()
    qtbot.waitUntil(lambda: program.idle)


@pytest.mark.usefixtures("in_small_turns")
def test_who_leaves_while_another_file_is_about_to_be_seen_leaves_both(
    program: Program, file: Path, other: Path, qtbot: QtBot
) -> None:
    program.begin(file)
    made: list[Window] = []

    def leave() -> None:
        made[:] = [each for each in QApplication.topLevelWidgets() if isinstance(each, Window) and not each.isVisible()]
        if made:
            program.close()
            clock.stop()

    clock = QTimer()
    clock.timeout.connect(leave)
    clock.start(0)
    program.open(other)
    qtbot.waitUntil(lambda: not clock.isActive())

    assert program.window is None
    with Workspace.open(other) as reopened:  # nobody holds it
        assert reopened.business.profile().name == "Other Shop"


def test_a_large_file_of_an_older_form_shows_how_it_is_brought_up_to_date(
    program: Program, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version=5")
        connection.executescript(
            "ALTER TABLE promotion DROP COLUMN lead_count; ALTER TABLE promotion DROP COLUMN bought_count;"
            "DROP INDEX ix_lead_next_step_on_id_next_step_at_disqualified_on_owner_id;"
            "DROP INDEX ix_deal_next_step_on_id_next_step_at_outcome_owner_id;"
            "UPDATE alembic_version SET version_num = '0005'"
        )
    monkeypatch.setattr(app, "_LARGE", 0)

    program.begin(file)

    assert program.window is None
    assert welcome_of(program).progress.isHidden(), "it comes when it takes long"
    (task,) = program.findChildren(Task)
    task.late.emit()
    assert welcome_of(program).progress.isVisible()
    qtbot.waitUntil(lambda: task.told[2] != "")
    task.late.emit()
    assert welcome_of(program).progress.doing.text() == f"Open a file: {task.told[2]}"
    qtbot.waitUntil(lambda: program.window is not None, timeout=10_000)
    assert window_of(program).desk.workspace.path == file


def test_the_sample_shop_opens_from_the_welcome_page(program: Program, qtbot: QtBot) -> None:
    program.begin(None)

    welcome_of(program).sample_asked.emit()
    qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)

    assert window_of(program).desk.workspace.leads.inbox().count() == 200
    assert program.welcome is None


def test_the_sample_shop_writes_and_speaks_as_this_computer_does(
    english: None, program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.welcome.guesses.system_locale", lambda: "de_DE")
    program.begin(None)

    welcome_of(program).sample_asked.emit()
    qtbot.waitUntil(lambda: program.window is not None, timeout=20_000)

    window = window_of(program)
    assert window.desk.locale == "de_DE"
    assert window.page("promotions").title.text() == "Aktionen"


def test_a_backup_is_put_back_where_a_file_is_gone(program: Program, file: Path, tmp_path: Path, qtbot: QtBot) -> None:
    copy = tmp_path / "copy.twohats"
    with Workspace.open(file) as workspace:
        workspace.backup(copy)
    file.unlink()
    program.begin(file)

    welcome_of(program).restore_asked.emit(copy, file)
    qtbot.waitUntil(lambda: program.window is not None)

    assert window_of(program).desk.workspace.path == file


def test_the_day_is_shown_first_whatever_was_seen_last(program: Program, file: Path) -> None:
    program.begin(file)
    window_of(program).show_page("deals")
    window_of(program).close()

    program.begin(file)

    assert window_of(program).stack.currentWidget() is window_of(program).page("today")


def test_the_sidebar_counts_leads_without_an_answer(program: Program, file: Path, qtbot: QtBot) -> None:
    program.begin(file)
    window = window_of(program)

    def ask(change: object) -> None:
        someone = contacts.add_contact(change, name="Ana")  # type: ignore[arg-type]
        leads.receive(change, contact_id=someone.id, on=date(2026, 6, 15))  # type: ignore[arg-type]

    window.desk.operations.run("Write down lead", ask)

    qtbot.waitUntil(lambda: "1" in window.sidebar._places["leads"].accessibleName())  # noqa: SLF001


def test_what_another_program_changes_is_seen(program: Program, file: Path, qtbot: QtBot) -> None:
    program.begin(file)
    window = window_of(program)
    page = window.show_page("contacts")

    with Workspace.open(file, device=Device(b"o" * 16, "other")) as other, other.change("Add") as change:  # type: ignore[arg-type]
        contacts.add_contact(change, name="Zoë")
    window.desk.bridge.look()

    qtbot.waitUntil(lambda: page.model.rowCount() == 1)  # type: ignore[attr-defined]


def test_a_contested_undo_asks_and_takes_back_only_on_yes(
    program: Program, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.begin(file)
    window = window_of(program)
    operations = window.desk.operations
    made: list[contacts.Contact] = []
    operations.run("Add contact", contacts.add_contact, name="Ana", on_done=made.append)
    qtbot.waitUntil(lambda: bool(made))
    operations.run("Rename", contacts.edit_contact, made[0].id, name="Anna")
    qtbot.waitUntil(lambda: operations.idle)
    with Workspace.open(file, device=Device(b"o" * 16, "other")) as other, other.change("Rename") as change:  # type: ignore[arg-type]
        contacts.edit_contact(change, made[0].id, name="Hannah")
    asked: list[str] = []

    def decline(*words: object, **_: object) -> bool:
        asked.append(str(words[2]))
        return False

    monkeypatch.setattr("ui.answers.confirm", decline)

    operations.undo()
    qtbot.waitUntil(lambda: bool(asked))

    assert "someone else has since changed the same" in asked[0]
    contact = window.desk.workspace.contacts.get(made[0].id)
    assert contact is not None
    assert contact.name == "Hannah"


def test_a_bug_lands_in_a_dialog_and_in_the_log(
    program: Program, file: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    program.begin(file)

    window_of(program).desk.operations.run("Break", lambda change: 1 / 0)

    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "ZeroDivisionError" in caplog.text
    for dialog in dialogs():
        dialog.close()


@pytest.mark.parametrize("name", ["source", "interest"])
def test_undo_works_from_a_text_in_which_nothing_was_typed(
    program: Program, file: Path, qtbot: QtBot, name: str
) -> None:
    program.begin(file)
    window = window_of(program)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    written: list[Lead] = []
    window.desk.operations.run(
        "Write down lead",
        contacts.receive_from,
        on=date(2026, 6, 1),
        name="Ana",
        interest="a cake",
        source="a walk",
        on_done=written.append,
    )
    qtbot.waitUntil(lambda: bool(written))
    (lead,) = written
    window.show_record("lead", lead.id)
    qtbot.waitUntil(lambda: window.page("leads").shows_record)
    handoff = window.page("leads").panel.handoff
    form = handoff.form if name == "interest" else handoff.rest
    editor = form.field(name).editor
    editor.setFocus()

    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: window.desk.operations.idle)  # while it saves, a question may be told to come again
    assert window.desk.workspace.leads.get(lead.id) is None


def test_a_file_that_is_busy_at_a_click_is_no_bug(program: Program, file: Path, qtbot: QtBot) -> None:
    program.begin(file)
    trouble = Busy("Someone else is saving to “{file}” right now.", file="shop.twohats")

    sys.excepthook(Busy, trouble, None)

    (dialog,) = dialogs()
    assert isinstance(dialog, Message)
    assert dialog.sentence.text() == "Someone else is saving to “shop.twohats” right now."
    assert dialog.details is None
    dialog.close()


def test_trouble_of_an_open_file_is_told_in_its_window(program: Program, file: Path, qtbot: QtBot) -> None:
    program.begin(file)
    program.show_welcome()

    sys.excepthook(Busy, Busy("Someone else is saving."), None)

    (dialog,) = dialogs()
    assert dialog.parent() is program.window
    dialog.close()


def test_the_device_is_the_same_at_the_next_start(program: Program, file: Path) -> None:
    program.begin(file)
    with window_of(program).desk.workspace.change("Add") as change:
        contacts.add_contact(change, name="Ana")
    first = window_of(program).desk.workspace.device
    window_of(program).close()

    with Workspace.open(file, book=DeviceBook(program.settings.folder)) as again:
        assert again.device.id == first.id
        assert again.undoable() == "Add"


def test_the_list_of_a_page_is_offered_for_export_and_a_page_without_one_says_so(program: Program, file: Path) -> None:
    program.begin(file)
    window = window_of(program)
    export = window.show_page("contacts").export  # type: ignore[attr-defined]
    window.actions_.by_name["export_list"].trigger()
    assert export.ways.isVisible()
    export.ways.hide()

    window.show_page("bin")
    window.actions_.by_name["export_list"].trigger()
    assert "no list here" in window.toast.text


def test_a_window_takes_keys_again_where_the_one_that_was_to_take_its_place_could_not_be_made(
    program: Program, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.begin(file)
    qtbot.waitUntil(lambda: program.idle)
    window = window_of(program)
    window.activateWindow()
    window.capture.setFocus()

    def cannot(*_: object) -> Window:
        raise MemoryError

    with monkeypatch.context() as meanwhile, capture_exceptions() as told:
        meanwhile.setattr("ui.app.Window", cannot)
        window.desk.file_asked.emit("again", None)  # as where another language is chosen
        qtbot.waitUntil(lambda: bool(told) and program.idle)
    assert window_of(program) is window

    qtbot.keyClicks(window.capture, "Dora 2 cakes")
    assert window.capture.text() == "Dora 2 cakes"


@pytest.mark.parametrize("part", ["SearchBox", "UndoKeys", "Window._restore"])
def test_a_window_that_could_only_be_made_in_part_leaves_nothing_behind(
    program: Program, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    other = file.with_name("other.twohats")
    Workspace.make(other, new_business("Eckladen", "EUR", locale="de_DE"), "Set up", add_stages)
    program.begin(file)
    qtbot.waitUntil(lambda: program.idle)
    window = window_of(program)

    def cannot(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as meanwhile, capture_exceptions() as told:
        meanwhile.setattr(f"ui.window.{part}", cannot)
        program.open(other)
        qtbot.waitUntil(lambda: bool(told) and program.idle)

    qtbot.waitUntil(lambda: windows() == [window])
    assert window_of(program) is window
    assert QLocale().name() == "en_IE"


@pytest.mark.parametrize("same", [True, False])
def test_a_window_stays_and_takes_keys_where_the_one_that_was_made_cannot_be_shown(
    program: Program, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, same: bool
) -> None:
    other = file if same else file.with_name("other.twohats")
    if not same:
        Workspace.make(other, new_business("Corner Shop", "EUR", locale="en_IE"), "Set up", add_stages)
    program.begin(file)
    qtbot.waitUntil(lambda: program.idle)
    window = window_of(program)
    window.activateWindow()
    window.capture.setFocus()

    def cannot(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as meanwhile, capture_exceptions() as told:
        meanwhile.setattr(program._keeper, "attend", cannot)  # noqa: SLF001
        program.open(other)
        qtbot.waitUntil(lambda: bool(told) and program.idle)
    qtbot.waitUntil(lambda: windows() == [window])

    assert window_of(program) is window
    assert program._doorway.holds(file)  # noqa: SLF001
    assert same or not program._doorway.holds(other)  # noqa: SLF001
    qtbot.keyClicks(window.capture, "Dora 2 cakes")
    assert window.capture.text() == "Dora 2 cakes"
