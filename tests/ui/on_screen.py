"""Showing one page by itself, as the window would, and letting go of it as the window does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.kit import turns
from ui.kit.page import Page

P = TypeVar("P", bound=Page)


@contextmanager
def on_screen(qtbot: QtBot, page: P, width: int = 1040, height: int = 700, *, active: bool = False) -> Iterator[P]:
    """A page as large as in a small window; `active`: the keyboard goes to it."""
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    if active:
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
    yield page
    if hasattr(page, "flush"):
        page.flush()
    page.release()


def at_rest(qtbot: QtBot, desk: Desk, is_done: Callable[[], bool]) -> None:
    """Wait until every change is made, and then until the page has done what it does with them."""
    qtbot.waitUntil(lambda: desk.operations.idle)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: turns.is_idle() and is_done())
    QApplication.processEvents()
