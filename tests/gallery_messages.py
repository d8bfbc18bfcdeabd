"""Pictures of what the program says and asks: dialogs, toasts, menus, the search, the status line."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from core.ids import Id
from storage.troubles import sentence_for
from storage.undo import Conflict, Contested
from tests.waiting import a_moment, until
from ui.keys import KeysPage
from ui.kit.date_field import CalendarPopup
from ui.kit.dialogs import Message, bug_message, trouble_message
from ui.kit.words import listed, told, tr
from ui.next_steps.pick_day import DayToPutOff
from ui.record.in_words import clash_words
from ui.window import Window

_DETAILS = """Traceback (most recent call last):
  File "ui/leads/page.py", line 120, in _open
    self.panel.show_record(key)
KeyError: 'a record that nobody has ever seen, of which this line tells at such length that it must be scrolled'"""


def messages(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Everything that lies above a page for a while."""
    yield from _search(window)
    yield from _toasts(window)
    yield from _status(window)
    for name, dialog in _dialogs(window).items():
        dialog.show()
        a_moment(30)
        yield f"dialog-{name}", dialog
        dialog.close()
        dialog.deleteLater()
    yield from _menus(window)
    month = CalendarPopup(window, window.desk.today)
    month.show_below(window.search)
    a_moment(30)
    yield "calendar", month
    month.close()
    later = DayToPutOff(window, window.desk.today)
    later.show_below(window.search)
    later.typed.editor.setText("31/2")
    later.typed.touch()
    later.typed.flush()
    later.adjustSize()
    a_moment(30)
    yield "calendar-mistake", later
    later.close()
    keys = KeysPage(window)
    keys.show()
    yield "keys", keys
    keys.close()


def _search(window: Window) -> Iterator[tuple[str, QWidget]]:
    window.show_page("leads")
    window.search.setFocus()
    for name, text in (("search", "cake"), ("search-nothing", "qzx never said"), ("search-actions", "export")):
        window.search.setText(text)
        window.search.search(text)
        yield name, window
    window.search.leave()


def _toasts(window: Window) -> Iterator[tuple[str, QWidget]]:
    for name, text in (
        ("toast", tr("Took back: {what}").format(what=tr("Win deal"))),
        (
            "toast-long",
            tr("“{name}” is in the bin.").format(
                name="Thirty boxes of the small ones with ribbon, and a card for each of the aunts"
            )
            + " "
            + tr("%n leads, deals and activities that came of it stay, without the promotion.", 12),
        ),
    ):
        window.toast.say(text, lambda: None)
        yield name, window
        window.toast.hide()


def _status(window: Window) -> Iterator[tuple[str, QWidget]]:
    status = window.status
    window.desk.operations.waiting.emit(True)
    yield "status-waiting", window
    window.desk.operations.waiting.emit(False)
    status.not_saved()
    status.say(tr("This is a backup: look around; nothing can be changed in it."))
    yield "status-said", window
    status.saved()
    status.say("")
    stop: list[bool] = []

    def work(progress: Any) -> None:
        while not stop:
            progress.report(120, 340, "looking at who is there")
            a_nap()

    task = window.desk.tasks.run(tr("Export this list"), work)
    until(lambda: not status.progress.isHidden())
    yield "status-progress", window
    stop.append(True)
    until(lambda: status.progress.isHidden())
    assert task.label


def a_nap() -> None:
    """Sleep for a moment, on the thread of a task."""
    import time

    time.sleep(0.02)


def _driver_error(name: str) -> sqlite3.Error:
    error = sqlite3.OperationalError()
    error.sqlite_errorname = name
    return error


def _dialogs(window: Window) -> dict[str, Message]:
    busy, moved, full = (
        sentence_for(_driver_error(name), Path("Fig & Thimble.twohats"))
        for name in ("SQLITE_BUSY", "SQLITE_READONLY_DBMOVED", "SQLITE_FULL")
    )
    assert busy
    assert moved
    assert full
    contested = Contested(tr("Edit contact"), [Conflict("contact", Id(bytes(16)), "phones", now=None, back_to=None)])
    taken = [tr("“{text}”").format(text=f"Fig & Thimble 2026-{month:02}.pdf") for month in (1, 2)]
    return {
        "locked": trouble_message(window, busy),
        "full": trouble_message(window, full, remedy=told(moved)),
        "bug": bug_message(window, _DETAILS),
        "conflict": Message(
            window,
            tr("Someone else has changed this since"),
            clash_words(contested),
            symbol="triangle-alert",
            tone="bad",
            yes=tr("Take it back all the same"),
            dangerous=True,
        ),
        "question": Message(
            window,
            tr("Replace what is there?"),
            tr("In “{folder}” there are already: {names}.").format(
                folder="Paper", names=listed([*taken, tr("%n more", 9)])
            ),
            yes=tr("Replace them"),
            dangerous=True,
        ),
    }


def _menus(window: Window) -> Iterator[tuple[str, QWidget]]:
    bar = window.menuBar()
    for action in bar.actions():
        menu: Any = action.menu()
        menu.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))
        a_moment(30)
        yield f"menu-{action.text().replace('&', '').lower().split()[0]}", menu
        menu.close()
    page: Any = window.show_page("contacts")
    page.export.offer()
    a_moment(30)
    yield "menu-export", page.export.ways
    page.export.ways.close()
    deals: Any = window.show_page("deals")
    row = deals.desk.workspace.deals.in_column(deals.desk.workspace.deals.board()[0]).page(0, 1)[0]
    menu = deals.moves.menu(row, deals.rect(), open_it=lambda: None)
    yield from _popped(window, "menu-deal", menu)


def _popped(window: Window, name: str, menu: QMenu) -> Iterator[tuple[str, QWidget]]:
    menu.popup(window.mapToGlobal(QPoint(400, 200)))
    a_moment(30)
    yield name, menu
    menu.close()
