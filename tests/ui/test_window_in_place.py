"""A window that takes another's place: the one before stays until it is seen, and where it cannot be."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTimer
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from core.deals import add_stages
from storage import Workspace, new_business
from tests.ui.someone_saves import someone_saves
from tests.ui.windows import window_of, windows
from ui.app import Program
from ui.desk import AtHand
from ui.window import Window


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another business file."""
    path = tmp_path / "other.twohats"
    Workspace.create(path, new_business("Other Shop", "EUR", locale="en_IE")).close()
    return path


@pytest.fixture
def window(program: Program, file: Path, qtbot: QtBot) -> Window:
    """The window of the file, where one is about to write something down."""
    program.begin(file)
    qtbot.waitUntil(lambda: program.idle)
    made = window_of(program)
    made.activateWindow()
    made.capture.setFocus()
    return made


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
        made[:] = [each for each in windows() if not each.isVisible()]
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


def test_a_window_takes_keys_again_where_the_one_that_was_to_take_its_place_could_not_be_made(
    program: Program, window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:

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
    program: Program, window: Window, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, same: bool
) -> None:
    other = file if same else file.with_name("other.twohats")
    if not same:
        Workspace.make(other, new_business("Corner Shop", "EUR", locale="en_IE"), "Set up", add_stages)

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
