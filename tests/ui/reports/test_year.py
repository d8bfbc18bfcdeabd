"""All months of a year in one go: every file or none."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from core.errors import WorldTrouble
from core.progress import Cancelled, Silent
from tests.ui.reports.conftest import Ready, words_of
from ui.desk import Desk
from ui.reports.page import ReportsPage
from ui.reports.year import begun, write_all
from ui.reports.year_card import YearCard


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "year"
    made.mkdir()
    return made


@pytest.fixture
def card(new_page: ReportsPage) -> YearCard:
    """All months of the year before this one, in a file that is quickly printed."""
    new_page.whole_year.click()
    new_page.year.years.put(2025)
    return new_page.year


def written(qtbot: QtBot, card: YearCard, folder: Path) -> list[str]:
    with qtbot.waitSignal(card.written, timeout=30_000):
        card.write_into(folder)
    return sorted(each.name for each in folder.iterdir())


def test_twelve_files_come_each_with_its_month(card: YearCard, folder: Path, qtbot: QtBot) -> None:
    said: list[str] = []
    card.desk.toasted.connect(lambda words, *_: said.append(words))
    names = written(qtbot, card, folder)
    assert names == [f"Corner Shop 2025-{number:02}.pdf" for number in range(1, 13)]
    assert said == ["12 files written into “year”."]
    assert "March 2025" in words_of(folder / names[2])
    assert card.isHidden()


def test_of_this_year_only_months_that_have_begun_are_printed() -> None:
    assert [each.first.month for each in begun(2026, date(2026, 6, 15))] == [1, 2, 3, 4, 5, 6]
    assert len(begun(2025, date(2026, 6, 15))) == 12
    assert len(begun(2027, date(2026, 6, 15))) == 12


def test_it_says_how_many_files_and_how_they_are_called(card: YearCard) -> None:
    assert card.about.text() == "12 files, from “Corner Shop 2025-01.pdf” to “Corner Shop 2025-12.pdf”."


def test_a_cancel_leaves_the_folder_as_it_was(card: YearCard, folder: Path, qtbot: QtBot) -> None:
    (folder / "Corner Shop 2024-01.pdf").write_bytes(b"%PDF-before")
    card.write_into(folder)
    card.cancel()
    qtbot.waitUntil(lambda: not card.is_writing, timeout=30_000)
    assert [each.name for each in folder.iterdir()] == ["Corner Shop 2024-01.pdf"]
    assert card.trouble.text() == "Stopped; nothing was written."


@pytest.mark.parametrize("after", [1, 5, 12, 20, 24])
def test_a_cancel_at_any_moment_leaves_nothing(card: YearCard, folder: Path, after: int) -> None:
    class Impatient:
        told = 0

        def report(self, done: int, total: int, doing: str = "") -> None:
            self.told += 1
            if self.told > after:
                raise Cancelled

    with pytest.raises(Cancelled):
        write_all(card._press, card.wishes(), folder, Impatient())  # noqa: SLF001
    assert not list(folder.iterdir())


def test_files_that_are_there_are_named_once_and_stay_unless_told(card: YearCard, folder: Path, qtbot: QtBot) -> None:
    for number in (3, 7):
        (folder / f"Corner Shop 2025-{number:02}.pdf").write_bytes(b"%PDF-before")
    card.write_into(folder)
    assert card.question is not None
    assert "“Corner Shop 2025-03.pdf”, “Corner Shop 2025-07.pdf”" in card.question.sentence.text()
    card.question.reject()
    assert not card.is_writing
    assert (folder / "Corner Shop 2025-03.pdf").read_bytes() == b"%PDF-before"
    assert len(list(folder.iterdir())) == 2

    card.write_into(folder)
    with qtbot.waitSignal(card.written, timeout=30_000):
        card.question.done(QDialog.DialogCode.Accepted)
    assert len(list(folder.iterdir())) == 12
    assert "March 2025" in words_of(folder / "Corner Shop 2025-03.pdf")


def test_a_folder_in_the_way_is_told_and_nothing_is_written(card: YearCard, folder: Path) -> None:
    (folder / "Corner Shop 2025-05.pdf").mkdir()
    with pytest.raises(WorldTrouble, match="is a folder"):
        write_all(card._press, card.wishes(), folder, Silent(), replace_=True)  # noqa: SLF001
    assert len(list(folder.iterdir())) == 1


def test_a_folder_that_is_gone_is_told_in_the_card(card: YearCard, folder: Path, qtbot: QtBot) -> None:
    folder.rmdir()
    card.write_into(folder)
    qtbot.waitUntil(lambda: bool(card.trouble.text()), timeout=30_000)
    assert "Nothing can be written into" in card.trouble.text()
    assert card.go.isVisible()


def test_other_sheets_have_no_year_of_months(page: ReportsPage, shop: Desk, ready: Ready) -> None:
    page.whole_year.click()
    page.choose_kind("pipeline")
    ready(page)
    assert not page.year.isVisible()
    assert not page.whole_year.isVisible()
