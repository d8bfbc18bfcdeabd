"""Colours are put on by what is seen, and by everything else when it is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import dressing, turns
from ui.kit.buttons import primary
from ui.kit.fields import LineField
from ui.kit.page_stack import PageStack
from ui.kit.text import label
from ui.kit.theme import Scheme, Theme
from ui.kit.tokens import DARK

Choose = Callable[[Scheme], None]


class Counted(QLabel):
    """How often it was told of another style."""

    def __init__(self) -> None:
        super().__init__("Open by its own hand")
        self.told = 0

    def changeEvent(self, event: QEvent) -> None:
        self.told += event.type() is QEvent.Type.StyleChange
        super().changeEvent(event)


class Pages:
    """A window with two pages that were both seen; the first is in front."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.stack = PageStack(self.window)
        self.stack.resize(400, 340)
        self.first, self.second = self._page(), self._page()
        QLineEdit(self.window).setFocus()  # so that the pages' own parts show no focus
        self.window.show()
        for page in (self.second, self.first):
            self.stack.setCurrentWidget(page)

    def _page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        for part in (label("Leads", "title"), label("Who asked", "muted"), primary("Add"), LineField(), Counted()):
            column.addWidget(part)
        self.stack.addWidget(page)
        return page


@pytest.fixture
def pages(qtbot: QtBot, theme: Theme) -> Pages:
    """Two pages that are alike."""
    made = Pages()
    qtbot.addWidget(made.window)
    return made


@pytest.fixture
def choose(theme: Theme, pages: Pages, qtbot: QtBot) -> Choose:
    """Choose a scheme, and wait until the pages that are seen have it on."""

    def do(scheme: Scheme) -> None:
        theme.choose(scheme)
        qtbot.waitUntil(lambda: pages.first.updatesEnabled() and pages.second.updatesEnabled())

    return do


def _picture(page: QWidget) -> QImage:
    return page.grab().toImage()


def test_a_page_that_was_hidden_looks_like_one_that_was_seen_when_the_colours_changed(
    pages: Pages, choose: Choose
) -> None:
    before = _picture(pages.second)

    choose(Scheme.DARK)
    pages.stack.setCurrentWidget(pages.second)

    assert _picture(pages.second) == _picture(pages.first)
    assert _picture(pages.second) != before


def test_the_page_that_is_seen_changes_its_colours_at_once(pages: Pages, choose: Choose) -> None:
    before = _picture(pages.first)

    choose(Scheme.DARK)

    assert _picture(pages.first).pixelColor(2, 2).name() == DARK.paper
    assert _picture(pages.first) != before


def test_a_hidden_page_hears_of_new_colours_only_when_it_is_shown(pages: Pages, choose: Choose) -> None:
    (hidden,) = pages.second.findChildren(Counted)
    before = hidden.told

    choose(Scheme.DARK)
    assert hidden.told == before

    pages.stack.setCurrentWidget(pages.second)
    assert hidden.told > before


def test_a_page_hidden_through_two_changes_comes_back_as_it_was(pages: Pages, choose: Choose) -> None:
    before = _picture(pages.second)

    choose(Scheme.DARK)
    choose(Scheme.LIGHT)
    pages.stack.setCurrentWidget(pages.second)

    assert _picture(pages.second) == before


def test_a_part_added_while_its_page_waits_is_dressed_with_it(pages: Pages, choose: Choose) -> None:
    choose(Scheme.DARK)
    for page in (pages.first, pages.second):
        later = primary("Later")
        later.setParent(page)
        later.show()
    for page in (pages.second, pages.first):
        pages.stack.setCurrentWidget(page)

    assert _picture(pages.second) == _picture(pages.first)


def test_a_hidden_part_of_the_page_that_is_seen_is_dressed_when_it_is_shown(pages: Pages, choose: Choose) -> None:
    parts = [page.findChildren(Counted)[0] for page in (pages.first, pages.second)]
    parts[0].hide()
    before = parts[0].told

    choose(Scheme.DARK)
    assert parts[0].told == before

    parts[0].show()
    pages.stack.setCurrentWidget(pages.second)
    assert parts[0].told > before
    assert _picture(pages.first) == _picture(pages.second)


def test_a_part_hidden_within_a_hidden_page_is_dressed_when_it_is_shown_at_last(pages: Pages, choose: Choose) -> None:
    (part,) = pages.second.findChildren(Counted)
    pages.stack.setCurrentWidget(pages.second)
    part.hide()
    pages.stack.setCurrentWidget(pages.first)
    before = part.told

    choose(Scheme.DARK)
    pages.stack.setCurrentWidget(pages.second)
    assert part.told == before

    part.show()
    assert part.told > before
    assert _picture(pages.first) == _picture(pages.second)


def test_a_part_hidden_while_its_page_waits_is_dressed_when_it_is_shown(pages: Pages, choose: Choose) -> None:
    (part,) = pages.second.findChildren(Counted)
    choose(Scheme.DARK)
    part.hide()
    pages.stack.setCurrentWidget(pages.second)

    part.show()

    assert _picture(pages.first) == _picture(pages.second)


def test_a_part_shown_within_a_page_that_waits_takes_the_colours_of_its_page(pages: Pages, choose: Choose) -> None:
    (part,) = pages.second.findChildren(Counted)
    part.hide()
    choose(Scheme.DARK)
    part.show()

    pages.stack.setCurrentWidget(pages.second)

    assert _picture(pages.first) == _picture(pages.second)


def test_a_window_that_was_hidden_is_dressed_when_it_is_shown(
    qtbot: QtBot, pages: Pages, choose: Choose, theme: Theme
) -> None:
    aside = Pages()
    qtbot.addWidget(aside.window)
    aside.window.hide()

    choose(Scheme.DARK)
    aside.window.show()
    aside.window.setFocus()  # no part shows that the keyboard is on it

    assert _picture(aside.first) == _picture(pages.first)


def test_a_part_that_goes_before_its_turn_is_left_out(pages: Pages, theme: Theme, qtbot: QtBot) -> None:
    theme.choose(Scheme.DARK)
    for part in pages.first.findChildren(Counted):
        part.setParent(None)
        part.deleteLater()

    qtbot.waitUntil(pages.first.updatesEnabled)

    assert _picture(pages.first).pixelColor(2, 2).name() == DARK.paper


def test_a_second_change_before_the_first_is_done_wins(pages: Pages, theme: Theme, qtbot: QtBot) -> None:
    before = _picture(pages.first)

    theme.choose(Scheme.DARK)
    theme.choose(Scheme.LIGHT)
    qtbot.waitUntil(pages.first.updatesEnabled)

    assert _picture(pages.first) == before


def test_another_window_turns_as_well_frame_and_page(
    pages: Pages, theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    aside = Pages()
    qtbot.addWidget(aside.window)
    pages.window.activateWindow()
    qtbot.waitUntil(lambda: qapp.activeWindow() is pages.window)

    theme.choose(Scheme.DARK)
    qtbot.waitUntil(lambda: aside.window.updatesEnabled() and pages.first.updatesEnabled())

    assert _picture(aside.window).pixelColor(2, 338).name() == DARK.paper
    assert _picture(aside.first).pixelColor(2, 2).name() == DARK.paper
    assert _picture(pages.first).pixelColor(2, 2).name() == DARK.paper


def test_the_window_answers_before_the_page_has_its_colours(pages: Pages, theme: Theme, qtbot: QtBot) -> None:
    theme.choose(Scheme.DARK)
    assert not pages.first.updatesEnabled()

    qtbot.waitUntil(pages.first.updatesEnabled)


def test_the_window_answers_while_a_large_page_that_was_hidden_is_dressed(
    pages: Pages, choose: Choose, qtbot: QtBot
) -> None:
    many = [QLabel(f"Line {number}", pages.second) for number in range(3_000)]
    for each in many:
        each.show()
    pages.stack.setCurrentWidget(pages.second)
    pages.stack.setCurrentWidget(pages.first)
    choose(Scheme.DARK)

    pages.stack.setCurrentWidget(pages.second)
    assert not pages.second.updatesEnabled(), "what was seen before stays"

    qtbot.waitUntil(pages.second.updatesEnabled)
    assert not any(each.testAttribute(Qt.WidgetAttribute.WA_SetStyle) for each in many)


def test_what_is_shown_after_new_colours_is_painted_again_also_where_time_runs_out_at_the_very_end(
    qapp: Any, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    part = QWidget(whole)
    QLabel("Words", part)
    part.hide()
    whole.show()
    theme.choose(Scheme.DARK)
    qtbot.waitUntil(turns.is_idle)
    looks = iter([0.0, 0.0, 0.0, 1.0])  # begun; after part, its label, and the end

    class Clock:
        @staticmethod
        def monotonic() -> float:
            return next(looks, 2.0)

    monkeypatch.setattr(dressing, "time", Clock)
    part.show()
    qtbot.waitUntil(turns.is_idle)
    qtbot.wait(50)
    assert part.updatesEnabled()
