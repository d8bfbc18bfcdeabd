from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from storage import Shelf, Workspace
from ui.settings import Settings
from ui.welcome import guesses
from ui.welcome.page import WelcomePage
from ui.welcome.places import Place, file_name


class Chooser:
    """Stands in for the file dialogs: answers with one path, remembers what was asked."""

    def __init__(self) -> None:
        self.answer: Path | None = None
        self.asked: list[tuple[Place, Path]] = []

    def __call__(self, place: Place, start: Path) -> Path | None:
        self.asked.append((place, start))
        return self.answer


pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings")


@pytest.fixture
def chooser() -> Chooser:
    return Chooser()


@pytest.fixture
def page(qtbot: QtBot, settings: Settings, chooser: Chooser) -> WelcomePage:
    made = WelcomePage(settings, chooser)
    qtbot.addWidget(made)
    made.resize(1024, 680)
    made.show()
    return made


def heard(signal: Any) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = []
    signal.connect(lambda *values: found.append(values))
    return found


def test_a_name_and_enter_are_enough_for_a_new_file(
    page: WelcomePage, chooser: Chooser, qtbot: QtBot, tmp_path: Path
) -> None:
    asked = heard(page.new_asked)
    chooser.answer = tmp_path / "Fig & Thimble.twohats"

    qtbot.keyClicks(page.new.name.editor, "Fig & Thimble")
    qtbot.keyClick(page.new.name.editor, Qt.Key.Key_Return)

    assert asked == [("Fig & Thimble", "EUR", "en_GB", chooser.answer)]
    assert [(place, start.name) for place, start in chooser.asked] == [(Place.NEW, "Fig & Thimble.twohats")]


def test_a_name_that_was_typed_stands_there_at_the_next_start_until_it_is_used(
    page: WelcomePage, chooser: Chooser, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    def at_the_next_start() -> str:
        settings.save()
        again = WelcomePage(Settings(settings.folder), chooser)
        qtbot.addWidget(again)
        return again.new.name.editor.text()

    qtbot.keyClicks(page.new.name.editor, "Fig & Thimb")
    qtbot.waitUntil(lambda: at_the_next_start() == "Fig & Thimb")
    qtbot.keyClicks(page.new.name.editor, "le")
    page.hide()
    assert at_the_next_start() == "Fig & Thimble"

    chooser.answer = tmp_path / "Fig & Thimble.twohats"
    page.new.submit()

    assert at_the_next_start() == ""


def test_a_name_that_is_used_before_there_was_a_pause_does_not_come_back(
    page: WelcomePage, chooser: Chooser, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    chooser.answer = tmp_path / "Fig & Thimble.twohats"
    qtbot.keyClicks(page.new.name.editor, "Fig & Thimble")
    qtbot.keyClick(page.new.name.editor, Qt.Key.Key_Return)
    page.hide()  # as when the new file is shown in its place
    settings.save()

    again = WelcomePage(Settings(settings.folder), chooser)
    qtbot.addWidget(again)
    assert again.new.name.editor.text() == ""


def test_a_new_file_needs_a_name(page: WelcomePage, chooser: Chooser) -> None:
    page.new.button.click()

    assert page.new.name.mistake
    assert chooser.asked == []


def test_a_currency_is_found_by_a_part_of_its_name(page: WelcomePage, qtbot: QtBot) -> None:
    page.new.currency.editor.selectAll()
    qtbot.keyClicks(page.new.currency.editor, "swiss")
    page.new.currency.flush()

    assert page.new.currency.value == "CHF"


def test_a_currency_that_does_not_exist_is_refused_beside_its_field(
    page: WelcomePage, chooser: Chooser, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.new.name.editor, "Shop")
    page.new.currency.editor.selectAll()
    qtbot.keyClicks(page.new.currency.editor, "shells")

    page.new.button.click()

    assert "shells" in page.new.currency.mistake
    assert chooser.asked == []


def test_another_country_brings_its_currency(page: WelcomePage) -> None:
    page.new.country.put("de_CH")

    assert page.new.currency.value == "CHF"
    assert "CHF" in page.new.sample.text()


def test_a_file_name_has_nothing_that_a_system_refuses() -> None:
    assert file_name('A/B: "best" <shop>?') == "A B best shop.twohats"
    assert file_name("...") == "My business.twohats"


def test_changing_ones_mind_in_the_dialog_asks_for_nothing(page: WelcomePage, chooser: Chooser) -> None:
    asked = heard(page.open_asked)

    page.open.click()

    assert [place for place, _ in chooser.asked] == [Place.OPEN]
    assert asked == []


def test_a_recent_file_opens_with_one_click(page: WelcomePage, settings: Settings, tmp_path: Path) -> None:
    path = tmp_path / "shop.twohats"
    path.touch()
    settings.remember_file(path)
    page.refresh()
    asked = heard(page.open_asked)

    page.recent.rows[0].button.click()

    assert asked == [(path,)]
    assert page.recent.rows[0].chip.isHidden()


def test_a_recent_file_that_is_gone_says_so_and_offers_three_ways_on(
    page: WelcomePage, settings: Settings, tmp_path: Path
) -> None:
    settings.remember_file(tmp_path / "gone.twohats")
    page.refresh()
    row = page.recent.rows[0]
    assert row.chip.text() == "not there any more"
    assert row.chip.isVisible()

    row.button.click()

    assert page.gone.isVisible()
    assert page.gone.title.text() == "“gone” is not there any more"
    assert [button.isVisible() for button in (page.gone.locate, page.gone.restore, page.gone.new)] == [True] * 3


def test_a_file_that_was_moved_is_located(
    page: WelcomePage, settings: Settings, chooser: Chooser, tmp_path: Path
) -> None:
    settings.remember_file(tmp_path / "gone.twohats")
    page.refresh()
    asked = heard(page.open_asked)
    chooser.answer = tmp_path / "moved.twohats"

    page.recent.rows[0].locate.click()

    assert asked == [(chooser.answer,)]
    assert settings.recent_files() == []


def test_a_file_that_is_gone_is_forgotten(page: WelcomePage, settings: Settings, tmp_path: Path) -> None:
    settings.remember_file(tmp_path / "gone.twohats")
    page.refresh()

    page.recent.rows[0].forget.click()

    assert settings.recent_files() == []
    assert page.recent.rows == []


def test_a_backup_goes_where_the_lost_file_was(page: WelcomePage, chooser: Chooser, tmp_path: Path) -> None:
    asked = heard(page.restore_asked)
    chooser.answer = tmp_path / "backup.twohats"
    page.show_gone(tmp_path / "gone.twohats")

    page.gone.restore.click()

    assert asked == [(chooser.answer, tmp_path / "gone.twohats")]


@pytest.fixture
def kept(workspace: Workspace, settings: Settings) -> Path:
    """A business file, closed, with two backups that the program made of it."""
    shelf = Shelf(settings.folder, workspace.file_id)
    for day in (1, 2):
        shelf.keep(workspace, datetime(2026, 6, day, 9, 30, tzinfo=UTC), always=True)
    workspace.close()
    return workspace.path


def test_the_backups_of_a_file_that_is_gone_are_offered_and_go_to_its_place(page: WelcomePage, kept: Path) -> None:
    kept.unlink()
    asked = heard(page.restore_asked)
    page.show_gone(kept)

    assert [button.text()[:22] for button in page.gone.copies] == ["Restore the backup of "] * 2
    page.gone.copies[0].click()

    ((backup, path),) = asked
    assert path == kept
    assert "2026-06-02" in backup.name


def test_the_backups_of_a_file_that_cannot_be_opened_go_beside_it(
    page: WelcomePage, kept: Path, chooser: Chooser, tmp_path: Path
) -> None:
    chooser.answer = tmp_path / "again.twohats"
    asked = heard(page.restore_asked)
    page.show_trouble("This file is damaged.", kept)

    assert page.gone.title.text() == "“shop” cannot be opened"
    assert page.gone.sentence.text() == "This file is damaged."
    assert not page.gone.locate.isVisible()
    page.gone.copies[0].click()

    assert [(place, start.parent) for place, start in chooser.asked] == [(Place.NEW, kept.parent)]
    assert [path for _, path in asked] == [chooser.answer]


def test_trouble_is_told_on_the_page(page: WelcomePage) -> None:
    page.show_trouble("This file is damaged.")

    assert page.trouble.isVisible()
    assert page.trouble.sentence.text() == "This file is damaged."


def test_the_sample_shop_is_one_click_away(page: WelcomePage) -> None:
    asked = heard(page.sample_asked)

    page.sample.click()

    assert asked == [()]


def test_every_offered_locale_can_show_a_day_and_an_amount() -> None:
    for locale, _ in guesses.locales():
        assert guesses.sample_of(locale, "EUR", date(2026, 6, 15))


def test_currencies_and_countries_are_named_in_the_language_that_is_spoken_now(request: pytest.FixtureRequest) -> None:
    before = QLocale()
    request.addfinalizer(lambda: QLocale.setDefault(before))
    assert ("CHF", "CHF · Swiss Franc") in guesses.currencies()

    QLocale.setDefault(QLocale("de_DE"))

    assert ("CHF", "CHF · Schweizer Franken") in guesses.currencies()
    assert ("DE", "Deutschland") in guesses.countries()
    assert ("de_DE", "Deutsch (Deutschland)") in guesses.locales()
