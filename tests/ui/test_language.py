"""The whole program in another language than English."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from babel import Locale
from pytestqt.qtbot import QtBot

from core.deals import add_stages
from core.period import month
from storage import Workspace, new_business
from tests.ui.windows import window_of
from ui.app import Program
from ui.contacts.page import ContactsPage
from ui.kit import turns
from ui.kit.language import called, languages
from ui.paper.kinds import Options, kind
from ui.settings_page.page import SettingsPage

TODAY = date(2026, 6, 15)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A business that writes German."""
    path = tmp_path / "laden.twohats"
    Workspace.make(path, new_business("Eckladen", "EUR", locale="de_DE"), "Set up", add_stages)
    return path


def menus(program: Program) -> list[str]:
    return [action.text().replace("&", "") for action in window_of(program).menuBar().actions()]


def choose(program: Program, language: str, qtbot: QtBot) -> None:
    """Choose a language in the settings and wait for the window that speaks it."""
    before = window_of(program)
    field = before.show_page("settings").show_section("computer").language  # type: ignore[attr-defined]
    field.put(language)
    qtbot.waitUntil(lambda: program.window is not None and program.window is not before, timeout=5_000)


def read(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def sheet(path: Path) -> str:
    """What the month on paper says of a file."""
    options = Options(today=TODAY, month=month(TODAY))
    with Workspace.open(path, read_only=True) as workspace:
        found = kind("month")
        return read(found.make(found.gather(workspace, options), options))


def test_the_window_speaks_the_language_of_the_business(program: Program, shop: Path) -> None:
    program.begin(shop)
    assert {"Datei", "Hilfe"} <= set(menus(program))


def test_a_business_in_a_language_that_is_not_there_is_spoken_to_in_english(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "kauppa.twohats"
    Workspace.make(path, new_business("Kauppa", "EUR", locale="fi_FI"), "Set up", add_stages)
    program.begin(path)
    assert {"File", "Help"} <= set(menus(program))


def test_the_language_chosen_for_this_computer_is_spoken_at_once_and_from_then_on(
    program: Program, shop: Path, qtbot: QtBot
) -> None:
    program.begin(shop)
    choose(program, "fr", qtbot)
    french = menus(program)
    choose(program, "", qtbot)
    german = menus(program)

    assert "Fichier" in french
    assert "Datei" in german


def test_what_is_typed_is_kept_when_the_language_changes(program: Program, shop: Path, qtbot: QtBot) -> None:
    program.begin(shop)
    name = window_of(program).show_page("settings").show_section("business").about.field("name")  # type: ignore[attr-defined]
    qtbot.waitUntil(turns.is_idle)
    name.editor.end(False)
    qtbot.keyClicks(name.editor, " am Markt")

    choose(program, "en", qtbot)

    qtbot.waitUntil(lambda: window_of(program).desk.business_name == "Eckladen am Markt", timeout=5_000)


def test_one_stays_where_one_is_when_the_language_changes(program: Program, shop: Path, qtbot: QtBot) -> None:
    program.begin(shop)
    choose(program, "en", qtbot)
    qtbot.waitUntil(lambda: program.idle)

    window = window_of(program)
    settings = window.stack.currentWidget()
    assert isinstance(settings, SettingsPage)
    assert settings.section == "computer"

    page = window.show_page("contacts")
    window.desk.file_asked.emit("again", None)
    qtbot.waitUntil(lambda: program.window is not None and program.window is not window, timeout=5_000)
    qtbot.waitUntil(lambda: program.idle)
    shown = window_of(program).stack.currentWidget()
    assert isinstance(shown, ContactsPage)
    assert shown is not page


def test_the_keyboard_stays_on_the_language_when_it_changes(program: Program, shop: Path, qtbot: QtBot) -> None:
    program.begin(shop)
    before: Any = window_of(program).show_page("settings")
    field = before.show_section("computer").language
    qtbot.waitUntil(lambda: turns.is_idle() and field.isVisible())
    window_of(program).activateWindow()
    field.setFocus()
    assert field.editor.hasFocus()

    choose(program, "en", qtbot)
    qtbot.waitUntil(lambda: program.idle and turns.is_idle())

    window: Any = window_of(program)
    assert window.focusWidget() is window.stack.currentWidget().sections["computer"].language.editor


def test_paper_is_german_in_a_window_that_speaks_french(program: Program, shop: Path, qtbot: QtBot) -> None:
    program.begin(shop)
    choose(program, "fr", qtbot)
    said = sheet(shop)

    assert "Erstellt am 15. Juni 2026" in said
    assert "Juni 2026" in said


@pytest.mark.parametrize("language", languages())
def test_a_language_is_called_as_it_calls_itself(language: str) -> None:
    name = Locale.parse(language).get_display_name()

    assert name is not None
    assert called(language) == name[:1].upper() + name[1:]
