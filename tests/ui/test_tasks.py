"""Long work off the window's thread: progress, cancel, failure, and nothing left behind."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from PySide6.QtCore import QCoreApplication, QThread, QTranslator
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from core.errors import WorldTrouble
from core.progress import LOGGING, Progress
from ui.progress_line import ProgressLine
from ui.tasks import Task, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def until_cancelled(progress: Progress) -> None:
    step = 0
    while True:
        step += 1
        progress.report(step, 1_000_000, "digging")
        time.sleep(0.001)


def test_the_result_comes_on_the_thread_of_the_window(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[tuple[object, object]] = []
    here = QThread.currentThread
    task = tasks.run("Count", lambda _: here(), on_done=lambda there: got.append((there, here())))
    with qtbot.waitSignal(task.finished):
        pass
    ((worked_on, told_on),) = got
    assert told_on == QApplication.instance().thread()  # type: ignore[union-attr]
    assert worked_on != told_on


def test_progress_is_told_while_the_window_goes_on(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[tuple[int, int, str]] = []

    go = threading.Event()

    def work(progress: Progress) -> None:
        go.wait(10)
        for step in range(1, 4):
            progress.report(step, 3, f"step {step}")
            time.sleep(0.11)

    task = tasks.run("Walk", work)
    task.progressed.connect(lambda *values: told.append(values))
    with qtbot.waitSignal(task.finished):
        go.set()
    assert told == [(1, 3, "step 1"), (2, 3, "step 2"), (3, 3, "step 3")]


def test_progress_told_very_often_reaches_the_window_now_and_then(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[int] = []

    def work(progress: Progress) -> None:
        for step in range(100_001):
            progress.report(step, 100_000)

    task = tasks.run("Run", work)
    task.progressed.connect(lambda done, *_: told.append(done))
    with qtbot.waitSignal(task.finished):
        pass
    assert told[-1] == 100_000
    assert len(told) < 100


def test_a_cancelled_task_stops_and_tells_no_result(tasks: Tasks, qtbot: QtBot) -> None:
    task = tasks.run("Dig", until_cancelled, on_done=lambda _: pytest.fail("done"), on_failed=pytest.fail)
    with qtbot.waitSignal(task.progressed):
        pass
    with qtbot.waitSignal(task.finished):
        task.cancel()


def test_a_result_that_comes_after_the_cancel_is_not_told(tasks: Tasks, qtbot: QtBot) -> None:
    go = threading.Event()
    task = tasks.run("Wait", lambda _: go.wait(10), on_done=lambda _: pytest.fail("done"))
    task.cancel()
    with qtbot.waitSignal(task.finished):
        go.set()


def test_trouble_is_handed_to_whoever_asked(tasks: Tasks, qtbot: QtBot) -> None:
    def work(_: Progress) -> None:
        raise WorldTrouble("The disk is full.")

    failed: list[object] = []
    task = tasks.run("Write", work, on_failed=failed.append)
    with qtbot.waitSignal(task.finished):
        pass
    assert [str(trouble) for trouble in failed] == ["The disk is full."]


def test_a_bug_is_handed_over_as_details_and_logged(
    tasks: Tasks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    failed: list[object] = []
    with caplog.at_level(logging.ERROR):
        task = tasks.run("Divide", lambda _: 1 / 0, on_failed=failed.append)
        with qtbot.waitSignal(task.finished):
            pass
    assert "ZeroDivisionError" in str(failed[0])
    assert "Divide failed" in caplog.text


def test_an_answer_for_a_widget_that_is_gone_is_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    field = QLineEdit()
    go = threading.Event()
    task = tasks.run("Wait", lambda _: str(go.wait(10)), on_done=field.setText)
    delete(field)
    with qtbot.waitSignal(task.finished):
        go.set()


def test_a_task_is_late_after_six_tenths_of_a_second(tasks: Tasks, qtbot: QtBot) -> None:
    go = threading.Event()
    began = time.monotonic()
    task = tasks.run("Wait", lambda _: go.wait(10))
    with qtbot.waitSignal(task.late):
        pass
    assert time.monotonic() - began >= 0.55
    with qtbot.waitSignal(task.finished):
        go.set()


def test_a_quick_task_is_never_late(tasks: Tasks, qtbot: QtBot) -> None:
    late: list[bool] = []
    task = tasks.run("Blink", lambda _: None)
    task.late.connect(lambda: late.append(True))
    with qtbot.waitSignal(task.finished):
        pass
    qtbot.wait(700)
    assert not late


def test_close_cancels_what_is_under_way_and_waits_for_it(qtbot: QtBot) -> None:
    tasks = Tasks()
    ended = threading.Event()
    finished: list[bool] = []

    def work(progress: Progress) -> None:
        try:
            until_cancelled(progress)
        finally:
            ended.set()

    running = [tasks.run("Dig", work, on_done=lambda _: pytest.fail("done")) for _ in range(3)]
    for task in running:
        task.finished.connect(lambda: finished.append(True))
    with qtbot.waitSignal(running[0].progressed):
        pass
    tasks.close()
    assert ended.is_set()
    assert len(finished) == 3


# What the status line shows of it


@pytest.fixture
def line(tasks: Tasks, qtbot: QtBot) -> ProgressLine:
    made = ProgressLine(tasks)
    qtbot.addWidget(made)
    return made


def test_long_work_is_shown_with_what_it_does_and_goes_when_it_ends(
    tasks: Tasks, line: ProgressLine, qtbot: QtBot
) -> None:
    task = tasks.run("Import", until_cancelled)
    assert line.isHidden()
    qtbot.waitUntil(lambda: line.doing.text() == "Import: digging", timeout=3_000)
    assert not line.isHidden()
    assert line.bar.maximum() == 1_000_000
    with qtbot.waitSignal(task.finished):
        task.cancel()
    assert line.isHidden()


def test_how_long_yet_is_told_once_it_can_be_guessed(tasks: Tasks, line: ProgressLine, qtbot: QtBot) -> None:
    task = tasks.run("Import", until_cancelled)
    qtbot.waitUntil(lambda: line.left.text().endswith("to go"), timeout=3_000)
    with qtbot.waitSignal(task.finished):
        task.cancel()


def test_the_button_beside_it_stops_it(tasks: Tasks, line: ProgressLine, qtbot: QtBot) -> None:
    task = tasks.run("Import", until_cancelled)
    qtbot.waitUntil(lambda: not line.isHidden(), timeout=3_000)
    with qtbot.waitSignal(task.finished):
        line.stop.click()
    assert task.cancelled


def test_quick_work_is_not_shown(tasks: Tasks, line: ProgressLine, qtbot: QtBot) -> None:
    task: Task = tasks.run("Blink", lambda _: None)
    with qtbot.waitSignal(task.finished):
        pass
    assert line.isHidden()


def test_what_long_work_is_doing_is_told_in_the_language_of_the_window(tasks: Tasks, qtbot: QtBot) -> None:
    translator = InGerman()
    QCoreApplication.installTranslator(translator)
    told: list[str] = []
    go = threading.Event()

    def work(progress: Progress) -> None:
        go.wait(10)
        progress.report(1, 1, LOGGING)

    task = tasks.run("Import", work)
    task.progressed.connect(lambda _done, _total, doing: told.append(doing))
    with qtbot.waitSignal(task.finished):
        go.set()
    QCoreApplication.removeTranslator(translator)
    assert told == ["schreibt die Geschichte"]


class InGerman(QTranslator):
    """Knows one sentence."""

    def translate(self, _context: str, text: str, _comment: str | None = None, _n: int = -1) -> str:
        return "schreibt die Geschichte" if text == LOGGING else ""

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def test_what_was_opened_for_nobody_is_closed(tasks: Tasks, qtbot: QtBot) -> None:
    opened = ExitStack()
    closed: list[None] = []
    opened.callback(lambda: closed.append(None))
    there, told = threading.Event(), list[object]()

    def work(_: Progress) -> ExitStack:
        there.set()
        return opened

    task = tasks.run("Open", work, on_done=told.append)
    assert there.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: tasks.idle)

    assert (closed, told) == ([None], [])
