"""Moving in from end to end in the real window: a list is dropped, looked at, brought in, seen, and taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from storage import Workspace
from tests.ui.exchange.conftest import INPUTS
from tests.ui.keyboard import Person
from ui.app import Program
from ui.contacts.page import CUSTOMERS
from ui.exchange.page import ImportPage
from ui.kit.nav import NavButton

CTRL = Qt.KeyboardModifier.ControlModifier


class Mover(Person):
    """Someone who moves in."""

    @property
    def page(self) -> ImportPage:
        page: Any = self.window.page("move_in")
        assert isinstance(page, ImportPage)
        return page

    def begins(self, path: Path) -> None:
        self.makes("Café Aurora", "de_DE", path)

    def drops(self, *paths: Path, on: QWidget | None = None) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        where = on or self.window
        QApplication.sendEvent(where, QDragEnterEvent(QPoint(300, 300), copy, data, left, none))
        QApplication.sendEvent(where, QDropEvent(QPointF(300, 300), copy, data, left, none))

    def is_ready(self) -> None:
        self.bot.waitUntil(lambda: not self.page.intake.is_busy, timeout=20_000)
        self.settles()


@pytest.fixture
def mover(qtbot: QtBot, program: Program) -> Mover:
    program.settings.set_text("language", "en")  # amounts and days as in the lists, which are German
    return Mover(qtbot, program)


def test_an_own_list_from_the_drop_to_the_customers_and_back(mover: Mover, tmp_path: Path) -> None:
    mover.begins(tmp_path / "Café Aurora.twohats")

    mover.drops(INPUTS / "own-list.xlsx")
    assert mover.window.stack.currentWidget() is mover.page
    mover.is_ready()

    strips = {strip.title.text(): strip.choice.currentText() for strip in mover.page.detail.columns.strips}
    assert strips["Letzter Einkauf"] == "Day of purchase"
    assert mover.page.detail.columns.isVisible()
    assert mover.page.foot.go.text() == "Add 58 people, 55 deals, fill 2"
    mover.bot.mouseClick(mover.page.foot.go, Qt.MouseButton.LeftButton)
    mover.is_ready()
    assert mover.page.outcome.title.text() == "58 people and 55 deals came in"

    mover.bot.mouseClick(mover.page.outcome.show_them, Qt.MouseButton.LeftButton)
    contacts: Any = mover.window.page("contacts")
    assert mover.window.stack.currentWidget() == contacts
    contacts.chips.choose(CUSTOMERS)
    customers = {contacts.model.row(number).name for number in range(contacts.model.rowCount())}
    assert {"Chiara Sommerfeld", "Fatma Pfefferkorn"} <= customers

    mover.presses(Qt.Key.Key_Z, CTRL)
    assert mover.window.desk.workspace.contacts.everyone().count() == 0
    assert mover.window.desk.workspace.deals.board()
    assert mover.window.toast.text == "Took back: Import (58)"


def test_files_are_brought_in_by_keyboard_alone(mover: Mover, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mover.begins(tmp_path / "shop.twohats")
    mover.presses(Qt.Key.Key_I, CTRL)
    page = mover.page
    assert page.start.files.hasFocus()

    monkeypatch.setattr(page.ask, "files", lambda: [INPUTS / "contacts.vcf"])
    mover.presses(Qt.Key.Key_Space)
    mover.is_ready()
    for _ in range(30):
        if page.foot.go.hasFocus():
            break
        mover.presses(Qt.Key.Key_Tab)
    assert page.foot.go.hasFocus()
    mover.presses(Qt.Key.Key_Space)
    mover.is_ready()

    assert page.outcome.show_them.hasFocus()
    assert mover.window.desk.workspace.contacts.everyone().count() == 40


def test_a_place_in_the_sidebar_leads_back_while_files_wait(mover: Mover, tmp_path: Path) -> None:
    mover.begins(tmp_path / "shop.twohats")
    place = next(each for each in mover.window.sidebar.findChildren(NavButton) if each.text() == "Import")
    assert place.isHidden()

    mover.drops(INPUTS / "contacts.vcf")
    mover.is_ready()
    assert not place.isHidden()
    mover.window.show_page("leads")
    place.click()
    assert mover.window.stack.currentWidget() is mover.page
    assert len(mover.page.cards) == 1

    mover.page.again.click()
    assert place.isHidden()


def test_what_was_dropped_on_the_first_page_comes_into_the_new_file(mover: Mover, tmp_path: Path) -> None:
    welcome = mover.program.show_welcome()
    mover.drops(INPUTS / "google-contacts.csv", on=welcome)
    mover.begins(tmp_path / "shop.twohats")
    mover.is_ready()

    assert mover.window.stack.currentWidget() is mover.page
    assert mover.page.foot.go.text() == "Add 120 people"


def test_everything_goes_out_into_a_folder(mover: Mover, tmp_path: Path) -> None:
    mover.begins(tmp_path / "shop.twohats")

    mover.window.doors.export_to(tmp_path / "out")
    mover.bot.waitUntil(lambda: "is written to “out”" in mover.window.toast.text, timeout=10_000)

    assert (tmp_path / "out" / "contacts.csv").is_file()


def test_a_folder_that_is_not_empty_is_refused_in_a_sentence(mover: Mover, tmp_path: Path) -> None:
    mover.begins(tmp_path / "shop.twohats")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").touch()

    mover.window.doors.export_to(tmp_path / "out")

    mover.bot.waitUntil(lambda: "is not empty" in mover.window.toast.text, timeout=10_000)
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_closing_the_window_stops_what_comes_in_and_keeps_the_file_whole(mover: Mover, tmp_path: Path) -> None:
    path = tmp_path / "shop.twohats"
    mover.begins(path)
    mover.drops(INPUTS / "google-contacts.csv")
    mover.is_ready()

    mover.page.foot.go.click()
    mover.window.close()

    with Workspace.open(path) as workspace:
        assert workspace.contacts.everyone().count() in (0, 120)
        assert not workspace.check().findings
