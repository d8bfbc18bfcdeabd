"""Lines that could not be written down while the next one is typed already: none is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.errors import UserMistake, words
from storage import Workspace
from tests.ui.conftest import FullDisk
from tests.ui.slow_disk import slow_disk
from ui.capture.line import CaptureLine
from ui.desk import Desk

Settled = Callable[[], None]


def type_line(qtbot: QtBot, line: CaptureLine, text: str) -> None:
    line.begin()
    line.setText(text[:-2])  # all but the end at once: every letter is read
    qtbot.keyClicks(line, text[-2:])


def test_two_lines_that_cannot_be_saved_come_back_one_after_the_other(
    qtbot: QtBot, line: CaptureLine, desk: Desk, workspace: Workspace, settled: Settled, full_disk: FullDisk
) -> None:
    go = threading.Event()
    with full_disk(go):
        for text in ("ana 0871234567 wants 2 cakes", "bo 0877654321 wants a tart"):
            type_line(qtbot, line, text)
            qtbot.keyClick(line, Qt.Key.Key_Return)
        go.set()
        settled()
    assert line.text() == "bo 0877654321 wants a tart"
    assert "2 cakes" in str(desk.drafts.get("Capture"))

    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled()
    assert line.text() == "ana 0871234567 wants 2 cakes"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled()

    assert line.text() == ""
    assert {lead.interest for lead in workspace.leads.inbox().page(0, 9)} == {"a tart", "2 cakes"}
    assert desk.drafts.get("Capture") is None


def test_a_line_that_is_refused_while_the_next_one_is_typed_is_told_and_comes_back_after_it(
    qtbot: QtBot, line: CaptureLine, desk: Desk, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[UserMistake] = []
    desk.operations.mistaken.connect(told.append)
    with slow_disk(desk) as go, monkeypatch.context() as meanwhile:
        meanwhile.setattr("core.capture.writing.write_down", refuse)
        type_line(qtbot, line, "ana 0871234567 wants 2 cakes")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        meanwhile.undo()
        type_line(qtbot, line, "bo 0877654321 wants a tart")
        go.set()
        settled()
    assert line.text() == "bo 0877654321 wants a tart"
    assert not line.preview.mistake.text()
    assert len(told) == 1

    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled()

    assert line.text() == "ana 0871234567 wants 2 cakes"


def test_a_line_that_goes_on_where_the_one_that_could_not_be_saved_ended_is_written_once(
    qtbot: QtBot, line: CaptureLine, workspace: Workspace, settled: Settled, full_disk: FullDisk
) -> None:
    go = threading.Event()
    with full_disk(go):
        type_line(qtbot, line, "ana 0871234567 wants 2 cakes")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.keyClicks(line, " fri")
        go.set()
        settled()
    assert line.text() == "ana 0871234567 wants 2 cakes fri"

    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled()

    assert line.text() == ""
    assert workspace.leads.inbox().count() == 1


def test_what_goes_on_is_written_once_also_where_the_next_line_is_typed_by_then(
    qtbot: QtBot, line: CaptureLine, workspace: Workspace, settled: Settled, full_disk: FullDisk
) -> None:
    go = threading.Event()
    with full_disk(go):
        for text in ("ana 0871234567 wants 2 cakes", "ana 0871234567 wants 2 cakes fri"):
            type_line(qtbot, line, text)
            qtbot.keyClick(line, Qt.Key.Key_Return)
        type_line(qtbot, line, "bo 0877654321 wants a tart")
        go.set()
        settled()
    for _ in range(2):
        qtbot.keyClick(line, Qt.Key.Key_Return)
        settled()

    assert line.text() == ""
    assert {lead.interest for lead in workspace.leads.inbox().page(0, 9)} == {"a tart", "2 cakes fri"}
    assert workspace.leads.inbox().count() == 2


def refuse(*_: object, **__: object) -> None:
    raise UserMistake(words("Who was it? A name, a phone or an e-mail will do."))
