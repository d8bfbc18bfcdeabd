"""Menus and the search for actions in languages that are not written with Latin letters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from ui.actions import ENTRIES, Actions
from ui.kit.language import ENGLISH, Tongue


@pytest.fixture
def tongue(qapp: object) -> Iterator[Tongue]:
    made = Tongue()
    yield made
    made.speak(ENGLISH)


def _actions(qtbot: QtBot) -> tuple[Actions, QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    return Actions(window, {entry.name: lambda: None for entry in ENTRIES}), window


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "تصدير"),
        ("ar", "القائمة"),
        ("ar", "export"),
        ("he", "ייצוא"),
        ("ja", "書き出し"),
        ("zh_Hans", "导出"),
    ],
)
def test_an_action_is_found_by_its_words_in_the_language_or_in_english(
    tongue: Tongue, qtbot: QtBot, language: str, text: str
) -> None:
    tongue.speak(language)
    actions, _ = _actions(qtbot)
    assert "export_list" in [entry.name for entry, _ in actions.matching(text)]


def test_a_page_is_found_without_its_article(tongue: Tongue, qtbot: QtBot) -> None:
    tongue.speak("ar")
    actions, _ = _actions(qtbot)
    assert "go_promotions" in [entry.name for entry, _ in actions.matching("حملات")]


@pytest.mark.parametrize("language", ["ja", "zh_Hans"])
def test_menus_are_opened_by_letters_that_a_key_writes(tongue: Tongue, qtbot: QtBot, language: str) -> None:
    tongue.speak(language)
    actions, window = _actions(qtbot)
    bar = QMenuBar(window)
    actions.fill(bar)
    titles = [menu.title() for menu in bar.findChildren(QMenu)]
    letters = [title.partition("&")[2][:1] for title in titles]
    assert titles
    assert all(letter.isascii() and letter.isupper() for letter in letters)
    assert len(set(letters)) == len(letters)
