"""Nothing leaves the program in silence: whatever goes to a file, a printer, the clipboard or another program is told.

Undo brings back what happened in the file; what left it cannot be fetched back. So the owner is told what went where.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import on_screen
from ui.app import Program
from ui.coupons.page import CouponsPage
from ui.desk import Desk
from ui.settings_page.page import SettingsPage
from ui.window import Window

ROOT = Path(__file__).resolve().parents[2]
EXITS = {"getSaveFileName", "getExistingDirectory", "openUrl", "startDetached", "clipboard", "ask_printer"}
"""Calls by which something leaves, or a place for it is asked for."""

HERE = "tests/ui/test_ways_out.py::"
PROOFS: dict[str, tuple[str, ...]] = {
    f"{HERE}test_what_left_is_told_in_the_window": (
        "ui/file_dialogs.py back_up",
        "ui/exchange/doors.py Doors.export",
        "ui/reports/outgoing.py choose_place",
        "ui/reports/outgoing.py Outgoing.print",
        "ui/reports/outgoing.py _ask_printer",
    ),
    f"{HERE}test_a_code_that_was_copied_is_told": ("ui/coupons/panel.py BatchPanel._copy",),
    f"{HERE}test_what_the_settings_copy_is_told": ("ui/record/reach.py copy_text",),
    "tests/ui/test_list_out.py::test_the_toast_says_what_was_written_where": ("ui/list_out.py choose_place",),
    "tests/ui/reports/test_year.py::test_twelve_files_come_each_with_its_month": (
        "ui/reports/year_card.py choose_folder",
    ),
    "tests/ui/exchange/test_page.py::test_rejected_rows_are_saved_with_their_reason": (
        "ui/exchange/asking.py Dialogs.place_for",
    ),
    "tests/ui/contacts/test_record.py::test_where_there_is_no_program_for_it_the_address_is_copied": (
        "ui/record/reach.py begin_writing",
    ),
    "tests/ui/settings_page/test_backups.py::test_a_copy_is_restored_under_a_new_name_and_never_over_a_file": (
        "ui/settings_page/backups.py BackupsSection._restore",
    ),
}
"""The test that proves that it is told, and what leaves."""

TOLD = {way for ways in PROOFS.values() for way in ways}
SILENT: dict[str, str] = {
    "ui/exchange/asking.py Dialogs.folder": "nothing leaves: a folder is chosen to be brought in",
    "ui/coupons/code_lists.py _Rows.keyPressEvent": "Ctrl+C in a list says nothing in any program",
    "ui/audiences/strays.py _Row.__init__": "it is what one typed oneself, and saved nowhere",
    "ui/kit/dialogs.py Message._buttons": "it stands before all that could tell it",
    "ui/settings_page/backups.py BackupsSection._show_folder": "the folder opens before one's eyes",
    "ui/settings_page/computer.py PlaceLine._show": "the folder opens before one's eyes",
    "ui/showing.py show_document": "what was written opens before one's eyes",
    "ui/welcome/places.py choose_place": "the new file is opened: it is what one sees next",
    "ui/application.py start_again": "the file opens in a window of its own",
}
"""What leaves and is not told, with the reason."""


def exits(root: Path) -> Iterator[str]:
    """Every function of the program in which something leaves: its file and its name."""
    for file in sorted((root / "ui").rglob("*.py")):
        yield from (f"{file.relative_to(root).as_posix()} {name}" for name in _leaving(ast.parse(file.read_text())))


def _leaving(tree: ast.AST, within: str = "") -> Iterator[str]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and not (within and isinstance(tree, ast.FunctionDef)):
            yield from _leaving(node, f"{within}.{node.name}".lstrip("."))
            continue
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
            if called in EXITS:
                yield within
        yield from _leaving(node, within)


def test_every_way_out_is_told_or_has_a_reason_not_to() -> None:
    found = set(exits(ROOT))

    assert sorted(found - TOLD - SILENT.keys()) == []
    assert sorted((TOLD | SILENT.keys()) - found) == []


@pytest.mark.parametrize("proof", sorted(PROOFS))
def test_what_is_said_to_prove_it_is_a_test(proof: str) -> None:
    file, name = proof.split("::")
    assert f"\ndef {name}(" in (ROOT / file).read_text(encoding="utf-8")


def test_a_new_way_out_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    text = "class A:\n    def b(self):\n        QGuiApplication.clipboard().setText('x')\n"
    (tmp_path / "ui" / "new.py").write_text(text)
    assert list(exits(tmp_path)) == ["ui/new.py A.b"]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that every dialog of the system answers with, and the printer prints into."""
    folder = tmp_path / "Outbox"
    folder.mkdir()

    def save(_owner: QWidget, _title: str, proposed: str, *_: object, **__: object) -> tuple[str, str]:
        return str(folder / Path(proposed).name), ""

    def printer(_owner: QWidget, chosen: QPrinter, _pages: int) -> bool:
        chosen.setOutputFileName(str(folder / "printed.pdf"))
        return True

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(save))
    monkeypatch.setattr("ui.reports.printing.ask_printer", printer)
    return folder


@pytest.fixture
def window(program: Program, shop_file: Path, place: Path, qtbot: QtBot) -> Window:
    """The sample shop in the program."""
    program.begin(shop_file)
    qtbot.waitUntil(lambda: program.window is not None and program.window.isVisible())
    assert program.window is not None
    return program.window


def _reports(window: Window, qtbot: QtBot) -> Any:
    page: Any = window.show_page("reports")
    qtbot.waitUntil(lambda: not page.is_making and page.made is not None, timeout=20_000)
    return page


def _list(window: Window, _: QtBot) -> None:
    page: Any = window.show_page("contacts")
    page.export.write(".csv")


def _trigger(name: str) -> Callable[[Window, QtBot], object]:
    return lambda window, _: window.actions_.by_name[name].trigger()


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (_trigger("backup"), r"“copy 2026-06-15\.twohats” in “Outbox”"),
        (_trigger("export_folder"), r"“Fig & Thimble 2026-06-15”"),
        (_list, r"\d+ contacts written to “.+\.csv” in “Outbox”"),
        (lambda window, qtbot: _reports(window, qtbot).save.click(), r"“Fig & Thimble 2026-06\.pdf” is written"),
        (lambda window, qtbot: _reports(window, qtbot).print_asked(), r"\d+ pages printed into “printed\.pdf”"),
    ],
    ids=["backup", "folder", "list", "pdf", "printer"],
)
def test_what_left_is_told_in_the_window(
    window: Window, qtbot: QtBot, place: Path, act: Callable[[Window, QtBot], object], said: str
) -> None:
    act(window, qtbot)
    qtbot.waitUntil(lambda: window.toast.isVisible() and window.desk.tasks.idle, timeout=30_000)

    assert re.search(said, window.toast.text), window.toast.text
    (left,) = place.iterdir()
    assert left.name in window.toast.text


def test_a_code_that_was_copied_is_told(shop: Desk, qtbot: QtBot) -> None:
    with on_screen(qtbot, CouponsPage(shop)) as page:
        rows = shop.workspace.coupons.batches("all", shop.today).page(0, 20)
        page.open_record(rows[0].id)
        with qtbot.waitSignal(shop.said) as said:
            page.panel.copy.click()

    assert said.args == [f"{QGuiApplication.clipboard().text()} is copied."]


@pytest.mark.parametrize(("section", "button"), [("about", "Copy the version"), ("computer", "Copy the path: ")])
def test_what_the_settings_copy_is_told(shop: Desk, qtbot: QtBot, section: str, button: str) -> None:
    with on_screen(qtbot, SettingsPage(shop), 900, 700) as page:
        shown: Any = page.show_section(section)
        copy = next(each for each in shown.findChildren(QWidget) if each.accessibleName().startswith(button))
        with qtbot.waitSignal(shop.said) as said:
            copy.click()

    assert said.args == [f"Copied: {QGuiApplication.clipboard().text()}"]
