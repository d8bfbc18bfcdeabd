"""Whatever is clicked, typed and pressed in whatever order: no exception, no Qt warning, no widget left over."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.walker import Walker
from ui.app import Program
from ui.window import Window

STEPS = int(os.environ.get("TWOHATS_STEPS", "600"))  # by hand 2,000, with several seeds
SEED = int(os.environ.get("TWOHATS_SEED", "1"))


@pytest.fixture
def program(qtbot: QtBot, program: Program, shop_file: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    # The system's own file dialogs wait for a person; this one always presses Cancel.
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_args, **_options: ("", "")))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_args, **_options: ([], "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_args, **_options: ""))
    monkeypatch.setattr("ui.reports.printing.ask_printer", lambda *_arguments: False)
    program.begin(shop_file)
    qtbot.waitUntil(lambda: program.window is not None and program.window.isVisible())
    return program


def test_a_random_walk_over_the_window_ends_well(qtbot: QtBot, program: Program) -> None:
    window = program.window
    assert window is not None
    walker, half, written = Walker(window, SEED), 0, _written(window)
    walker.look_round()
    for number in range(STEPS):
        walker.step()
        if program.window is not window:  # it writes or speaks otherwise now: the window is made anew
            qtbot.waitUntil(lambda: program.window is not None and program.window.isVisible(), timeout=10_000)
            new = program.window
            assert new is not None
            asked = written != _written(new) or _changed_last(new) & {"locale", "currency"}  # no history of an undo
            assert asked, f"the window closed at step {number} after {walker.said}"
            walker.window, written = new, _written(new)
            window = new
        if number == STEPS // 2:
            half = _widgets()
    walker.rest()
    assert _widgets() < half * 1.5 + 200, "widgets pile up"
    qtbot.waitUntil(lambda: window.desk.operations.idle, timeout=10_000)
    assert window.desk.workspace.check().findings == ()


def _written(window: Window) -> tuple[str, str, str]:
    """How amounts are written, in which currency, and which language is chosen for this computer."""
    profile = window.desk.workspace.business.profile()
    return profile.locale, profile.currency, window.desk.settings.text("language")


def _changed_last(window: Window) -> set[str]:
    """The fields of the profile that the newest changes were about."""
    history, profile = window.desk.workspace.history, window.desk.workspace.business.profile()
    return {field for happened in history.of_record(profile.id)[:3] for field in happened.fields}


def _widgets() -> int:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return sum(isinstance(thing, QWidget) for thing in shiboken6.getAllValidWrappers())
