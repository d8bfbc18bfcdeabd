"""The kit dressed as the program dresses it, with a fixed today and an English locale."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui.kit.theme import Scheme, Theme

TODAY = date(2026, 11, 22)  # a Sunday


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    """The one theme of the test run."""
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture(autouse=True)
def theme(dressed: Theme) -> Iterator[Theme]:
    """Light, English, left-to-right before every test, and again after it."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield dressed
    dressed.choose(Scheme.LIGHT)
    QLocale.setDefault(before)
