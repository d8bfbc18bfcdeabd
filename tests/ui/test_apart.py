"""A process of its own ends when it is told to, and never holds the window up."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import active_children
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Barrier

import pytest
from pytestqt.qtbot import QtBot

from core.progress import Silent
from tests.ui.figures.busy_line import tell_place
from ui.apart import Apart


def test_it_is_ended_once_by_however_many_threads_at_a_time(tmp_path: Path) -> None:
    for _ in range(3):
        apart, together = Apart(tmp_path / "never read", work=_wait), Barrier(8)

        def end(apart: Apart = apart, together: Barrier = together) -> None:
            together.wait()
            apart.kill()

        with ThreadPoolExecutor(8) as pool:
            ended = [pool.submit(end) for _ in range(8)]
        assert [each.exception() for each in ended] == [None] * 8
        assert not apart.is_alive


def test_it_cannot_be_asked_once_it_is_dismissed_and_goes_by_itself(qtbot: QtBot, tmp_path: Path) -> None:
    apart = Apart(tmp_path / "never read", work=_wait)
    (process,) = [each for each in active_children() if each.name == "two-hats-apart"]

    apart.dismiss()

    assert not apart.is_alive
    qtbot.waitUntil(lambda: process not in active_children())
    apart.dismiss()
    apart.kill()
    apart.dismiss()


def _wait(line: Connection, _path: Path) -> None:
    line.recv()


@pytest.mark.skipif(not hasattr(os, "nice"), reason="this system knows no such order")
def test_the_window_comes_before_it_where_both_want_a_core(tmp_path: Path) -> None:
    apart = Apart(tmp_path / "never read", work=tell_place)
    try:
        assert apart.ask((), Silent(), fresh=True) == min(os.nice(0) + 10, 19)
    finally:
        apart.kill()
