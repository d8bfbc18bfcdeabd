"""Hidden pages and new colours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.buttons import primary
from ui.kit.fields import LineField
from ui.kit.page_stack import PageStack
from ui.kit.text import label
from ui.kit.theme import Scheme, Theme
from ui.kit.tokens import DARK


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


def _choose(theme: Theme, scheme: Scheme) -> None:
    theme.choose(scheme)
    QApplication.processEvents()


def _picture(page: QWidget) -> QImage:
    return page.grab().toImage()


def test_a_page_that_was_hidden_looks_like_one_that_was_seen_when_the_colours_changed(
    pages: Pages, theme: Theme
) -> None:
    before = _picture(pages.second)

    _choose(theme, Scheme.DARK)
    pages.stack.setCurrentWidget(pages.second)

    assert _picture(pages.second) == _picture(pages.first)
    assert _picture(pages.second) != before


def test_the_page_that_is_seen_changes_its_colours_at_once(pages: Pages, theme: Theme) -> None:
    before = _picture(pages.first)

    _choose(theme, Scheme.DARK)

    assert _picture(pages.first).pixelColor(2, 2).name() == DARK.paper
    assert _picture(pages.first) != before


def test_a_hidden_page_hears_of_new_colours_only_when_it_is_shown(pages: Pages, theme: Theme) -> None:
    (hidden,) = pages.second.findChildren(Counted)
    before = hidden.told

    _choose(theme, Scheme.DARK)
    assert hidden.told == before

    pages.stack.setCurrentWidget(pages.second)
    assert hidden.told > before


def test_a_page_hidden_through_two_changes_comes_back_as_it_was(pages: Pages, theme: Theme) -> None:
    before = _picture(pages.second)

    _choose(theme, Scheme.DARK)
    _choose(theme, Scheme.LIGHT)
    pages.stack.setCurrentWidget(pages.second)

    assert _picture(pages.second) == before


def test_a_part_added_while_its_page_waits_is_dressed_with_it(pages: Pages, theme: Theme) -> None:
    _choose(theme, Scheme.DARK)
    for page in (pages.first, pages.second):
        later = primary("Later")
        later.setParent(page)
        later.show()
    for page in (pages.second, pages.first):
        pages.stack.setCurrentWidget(page)

    assert _picture(pages.second) == _picture(pages.first)
