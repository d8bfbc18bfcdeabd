"""The kit dressed as the program dresses it, with a fixed today and an English locale."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.kit.one_field import Commits, Sheet
from ui.kit.field import Field
from ui.kit.theme import Theme

TODAY = date(2026, 11, 22)  # a Sunday


@pytest.fixture(autouse=True)
def english_and_light(theme: Theme) -> Iterator[None]:
    """Light, English, left-to-right before every test, and again after it."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def use(qtbot: QtBot) -> Callable[..., Commits]:
    """Show a field with a value and the keyboard in it; gives back the list of what it commits."""

    kept: list[QWidget] = []

    def start(field: Field, value: Any) -> Commits:
        sheet = Sheet(field)
        kept.append(sheet)
        qtbot.addWidget(sheet)
        sheet.show()
        sheet.activateWindow()
        qtbot.waitUntil(sheet.isActiveWindow)
        field.set_value(value)
        commits: Commits = []
        field.committed.connect(lambda new, base: commits.append((new, base)))
        field.setFocus()
        return commits

    return start
