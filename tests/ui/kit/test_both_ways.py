"""Names in Latin letters in a window that is read from the right, where Qt itself writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QStringListModel, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.painted import painted
from ui.kit.buttons import button
from ui.kit.fields import CalmCombo
from ui.kit.line import Line
from ui.kit.shortcuts import along
from ui.kit.suggestions import suggest
from ui.kit.tabs import Tabs
from ui.kit.text import label
from ui.kit.theme import Theme

NAME = "“Bring a friend” cards, shall we?"


@pytest.fixture(autouse=True)
def _from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def _read(widget: QWidget) -> str:
    """What stands there, from the left."""
    runs = sorted(painted(widget), key=lambda run: run.edges[0])
    return "".join(run.text for run in runs).strip("\u2066\u2069")


def test_a_choice_keeps_quotes_and_question_mark_of_a_name_where_they_were_typed(qtbot: QtBot) -> None:
    combo = CalmCombo()
    qtbot.addWidget(combo)
    combo.addItem(NAME)
    combo.resize(400, 32)
    assert _read(combo) == NAME


def test_the_list_of_a_choice_does_as_well(qtbot: QtBot) -> None:
    combo = CalmCombo()
    qtbot.addWidget(combo)
    combo.addItem(NAME)
    combo.resize(400, 32)
    combo.show()
    combo.showPopup()
    assert _read(combo.view().viewport()) == NAME
    combo.hidePopup()


def test_a_suggestion_does_as_well(qtbot: QtBot) -> None:
    line, texts = Line(), QStringListModel([NAME])
    qtbot.addWidget(line)
    line.resize(400, 32)
    line.show()
    made = suggest(line, texts)
    made.setCompletionPrefix("friend")
    made.complete()
    popup = made.popup()
    assert popup is not None
    assert _read(popup.viewport()) == NAME
    popup.hide()


@pytest.mark.parametrize("text", [NAME, "2 cakes", "Fig & Thimble", "Konstantinopolitanische…", "Advent 2025"])
def test_a_button_does_as_well(qtbot: QtBot, text: str) -> None:
    made = button(text)
    qtbot.addWidget(made)
    assert _read(made).strip() == text


@pytest.mark.parametrize("wrap", [False, True])
@pytest.mark.parametrize(
    "amount", ["€220.00", "220,00\u00a0€", "-€5", "+5%", "-12\u00a0%", "1’234.50\u00a0CHF", "R$20"]
)
def test_an_amount_in_a_sentence_stands_as_it_does_by_itself(amount: str, wrap: bool, qtbot: QtBot) -> None:
    alone, told = label(amount, wrap=wrap), label(f"بقي {amount} من الميزانية", wrap=wrap)
    for made in (alone, told):
        qtbot.addWidget(made)
        made.resize(400, 30)

    assert _read(alone).strip() == amount
    assert amount in _read(told)


@pytest.mark.parametrize("wrap", [False, True])
@pytest.mark.parametrize(
    ("locale", "day"),
    [
        ("en_IE", "11 Jun"),
        ("en_IE", "15 June 2026"),
        ("en_IE", "1–15 May 2026"),
        ("en_IE", "1 Jan – 15 Jun 2025"),
        ("en_US", "Jun 11, 2026"),
        ("de_DE", "11. Juni 2026"),
        ("fr_FR", "11 févr."),
        ("es_ES", "11 de junio de 2026"),
    ],
)
def test_a_day_of_another_language_stands_in_a_sentence_as_it_does_by_itself(
    locale: str, day: str, wrap: bool, qtbot: QtBot
) -> None:
    QLocale.setDefault(QLocale(locale))
    for sentence in ("فُتحت {}", "منذ {}، والأيام المتبقية 15", "נפתחה {} · €7"):
        told = label(sentence.format(day), wrap=wrap)
        qtbot.addWidget(told)
        told.resize(400, 30)

        assert day in _read(told)


@pytest.mark.parametrize(
    ("keys", "wanted"), [("Alt+Left", "Alt+Right"), ("Ctrl+Right", "Ctrl+Left"), ("Down", "Down"), ("+", "+")]
)
def test_keys_that_lead_along_the_line_are_named_as_they_work_there(keys: str, wanted: str) -> None:
    assert along(keys) == wanted


@pytest.mark.parametrize("turned", [False, True], ids=["made so", "turned round later"])
def test_tabs_begin_at_the_edge_both_ways(qtbot: QtBot, theme: Theme, turned: bool) -> None:
    aside = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        tabs = Tabs()
        qtbot.addWidget(tabs)
        if not turned:
            tabs.setLayoutDirection(direction)
        for word in ("Plan", "Do", "Result"):
            tabs.addTab(word)
        tabs.resize(300, 40)
        tabs.show()
        tabs.setLayoutDirection(direction)
        image = tabs.grab().toImage()
        line = tabs.tabRect(0).bottom() - 1
        ground = image.pixel(tabs.tabRect(1).center().x(), line)
        under = tabs.tabRect(0)
        drawn = [left for left in range(under.left(), under.right() + 1) if image.pixel(left, line) != ground]
        aside.append(drawn[0] if direction is Qt.LayoutDirection.LeftToRight else image.width() - 1 - drawn[-1])
    assert aside == [0, 0]
