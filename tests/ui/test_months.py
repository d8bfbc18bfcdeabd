"""A month as PDF from the window: choose, write in the background, and hear of failure in place."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core import business, deals
from core.contacts import Contact
from ui.desk import Desk
from ui.months import MonthDialog


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> MonthDialog:
    made = MonthDialog(desk)
    made.open()
    return made


def write(qtbot: QtBot, dialog: MonthDialog, path: Path) -> None:
    """Write the page and wait until the dialog is gone."""
    written: list[Path] = []
    dialog.written.connect(written.append)
    dialog.write(path)
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=20_000)
    assert written == [path]


def leave(qtbot: QtBot, dialog: MonthDialog) -> None:
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))


@pytest.fixture
def sold(desk: Desk) -> None:
    with desk.workspace.change("Quick sale") as change:
        buyer = change.add(Contact(id=change.new_id(), name="Ana Pavlović"))
        deal = deals.open_deal(change, on=date(2026, 6, 1), contact_id=buyer.id, title="Two fig cakes", value=8_000)
        deals.win(change, deal.id, on=date(2026, 6, 2))


def text_of(pdf: Path) -> str:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_two_years_of_months_are_offered_this_month_first(qtbot: QtBot, dialog: MonthDialog) -> None:
    offered = [dialog.months.editor.itemText(row) for row in range(dialog.months.editor.count())]
    assert (offered[0], offered[5], offered[-1]) == ("June 2026", "January 2026", "July 2024")
    assert len(offered) == 24
    assert dialog.month.first == date(2026, 6, 1)
    leave(qtbot, dialog)


@pytest.mark.parametrize(
    ("locale", "name"),
    [("de_DE", "Juni 2026"), ("pl_PL", "Czerwiec 2026"), ("ja_JP", "2026年6月"), ("xx", "June 2026")],
)
def test_months_are_named_as_the_owner_names_them(qtbot: QtBot, desk: Desk, locale: str, name: str) -> None:
    with desk.workspace.change("Move") as change:
        business.set_profile(change, locale=locale)
    qtbot.waitUntil(lambda: desk.locale == locale)
    dialog = MonthDialog(desk)
    assert dialog.months.editor.itemText(0) == name
    leave(qtbot, dialog)


@pytest.mark.usefixtures("sold")
def test_the_page_holds_the_sale(qtbot: QtBot, desk: Desk, dialog: MonthDialog, tmp_path: Path) -> None:
    out = tmp_path / "june.pdf"
    write(qtbot, dialog, out)
    assert "Two fig cakes" in text_of(out)
    assert "€80.00" in text_of(out)


def test_the_window_stays_free_while_the_page_is_written(qtbot: QtBot, dialog: MonthDialog, tmp_path: Path) -> None:
    ticks: list[None] = []
    clock = QTimer()
    clock.timeout.connect(lambda: ticks.append(None))
    clock.start(5)
    dialog.write(tmp_path / "june.pdf")
    assert not dialog.save.isEnabled()
    assert dialog.tells.text() == "Writing the page…"
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=20_000)
    clock.stop()
    assert ticks


def test_nothing_is_opened_where_nobody_can_see_it(
    qtbot: QtBot, dialog: MonthDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pytest.fail(f"opened {url}"))
    write(qtbot, dialog, tmp_path / "june.pdf")


def test_a_place_that_cannot_be_written_is_told_beside_the_month_and_can_be_changed(
    qtbot: QtBot, dialog: MonthDialog, tmp_path: Path
) -> None:
    dialog.write(tmp_path / "gone" / "june.pdf")
    qtbot.waitUntil(lambda: bool(dialog.months.mistake), timeout=20_000)
    assert "There is no folder" in dialog.months.mistake
    assert dialog.save.isEnabled()
    write(qtbot, dialog, tmp_path / "june.pdf")
    assert (tmp_path / "june.pdf").exists()


def test_a_file_that_is_no_pdf_is_not_overwritten(qtbot: QtBot, dialog: MonthDialog, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("precious")
    dialog.write(tmp_path / "notes.txt")
    qtbot.waitUntil(lambda: bool(dialog.months.mistake), timeout=20_000)
    assert (tmp_path / "notes.txt").read_text() == "precious"
    leave(qtbot, dialog)


def test_leaving_while_it_is_written_writes_nothing_more(
    qtbot: QtBot, desk: Desk, dialog: MonthDialog, tmp_path: Path
) -> None:
    dialog.written.connect(lambda _: pytest.fail("written"))
    dialog.write(tmp_path / "june.pdf")
    leave(qtbot, dialog)
    desk.tasks.close()
    assert not (tmp_path / "june.pdf").exists()


@pytest.mark.parametrize(
    ("name", "proposed"),
    [
        ("Fig & Thimble", "Fig & Thimble 2026-06.pdf"),
        ("A/B: \\ <shop>?", "A-B- - -shop 2026-06.pdf"),
        ("..", "Two Hats 2026-06.pdf"),
        ("x" * 300, "x" * 80 + " 2026-06.pdf"),
        ("متجر الزاوية", "متجر الزاوية 2026-06.pdf"),
    ],
)
def test_the_page_is_named_after_business_and_month(qtbot: QtBot, desk: Desk, name: str, proposed: str) -> None:
    with desk.workspace.change("Rename") as change:
        business.set_profile(change, name=name)
    qtbot.waitUntil(lambda: desk.business_name == name)
    dialog = MonthDialog(desk)
    assert dialog.proposed() == desk.workspace.path.with_name(proposed)
    leave(qtbot, dialog)
