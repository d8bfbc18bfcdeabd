"""A list that leaves as a file is what was looked at when that was asked for."""

from __future__ import annotations

import csv
import threading
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from core.change import Cause
from storage import Workspace
from tests import makers
from tests.ui.on_screen import on_screen
from tests.ui.someone_saves import someone_saves
from ui.contacts.page import ContactsPage
from ui.desk import Desk
from ui.kit import turns
from ui.leads.page import LeadsPage


def rows(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row[0] for row in csv.reader(file)][1:]


def test_the_chosen_rows_leave_though_someone_adds_a_row_before_them_meanwhile(
    desk: Desk, workspace: Workspace, elsewhere: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    with workspace.change("Start") as change:
        for name in ("Ben", "Cid", "Dan"):
            makers.contact(change, name)
    with on_screen(qtbot, ContactsPage(desk)) as page:
        qtbot.waitUntil(lambda: turns.is_idle() and not page.list.is_finding and page.model.rowCount() == 3)
        page.table.selectRow(1)
        (key,) = page.list.selected_keys()
        chosen = workspace.contacts.row(key).name  # type: ignore[union-attr]

        def choose(*_: object) -> Path:
            with elsewhere.change("Add") as change:
                for name in ("Aaron", "Zora"):
                    makers.contact(change, name)
            return tmp_path / "c.csv"

        page.list.bulk.export._choose = choose  # noqa: SLF001
        with qtbot.waitSignal(desk.toasted, timeout=10_000):
            page.list.bulk.export.write(".csv")
        assert rows(tmp_path / "c.csv") == [chosen]


def test_the_import_that_was_looked_at_leaves_though_another_one_is_chosen_while_it_waits(
    desk: Desk, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("Ann", "Bob"):
        with workspace.change("Import", cause=Cause.IMPORT) as change:
            makers.contact(change, name)
    second, first = (each.change for each in workspace.contacts.imports())
    with on_screen(qtbot, ContactsPage(desk)) as page:
        page.show_import(first)
        qtbot.waitUntil(lambda: turns.is_idle() and desk.tasks.idle)
        assert page.model.rowCount() == 1
        export: Any = page.export
        export._choose = lambda *_: tmp_path / "c.csv"  # noqa: SLF001
        go = threading.Event()
        for _ in range(2):
            desk.tasks.run("Long", lambda _: go.wait(10))
        with qtbot.waitSignal(desk.toasted, timeout=10_000):
            export.write(".csv")
            page.show_import(second)
            go.set()
        assert rows(tmp_path / "c.csv") == ["Ann"]
        qtbot.waitUntil(lambda: turns.is_idle() and desk.tasks.idle)


def test_a_list_that_could_not_be_read_yet_is_not_called_empty(
    desk: Desk, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    with workspace.change("Start") as change:
        makers.lead(change, interest="two cakes")
    with on_screen(qtbot, LeadsPage(desk)) as page:
        page.chips.choose("qualified")
        qtbot.waitUntil(lambda: turns.is_idle() and desk.tasks.idle)
        assert page.model.rowCount() == 0
        export: Any = page.export
        export._choose = lambda *_: tmp_path / "c.csv"  # noqa: SLF001
        with someone_saves(workspace.path):
            page.chips.choose("all")
            with qtbot.waitSignal(desk.toasted, timeout=1_000, raising=False) as told:
                export.write(".csv")
                qtbot.wait(100)
        said = told.args[0] if told.args else ""
        assert "nothing" not in said
