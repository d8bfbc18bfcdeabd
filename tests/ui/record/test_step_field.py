"""The field of a next step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from core.activities import NextStep
from ui.kit.line import Line
from ui.record.step_field import StepField


@pytest.fixture(params=["en_IE", "de_DE", "ja_JP", "zh_CN", "ar_EG", "es_ES", "pt_BR"])
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_the_day_of_a_step_is_seen_whole_as_every_language_writes_it(qtbot: QtBot, locale: str) -> None:
    field = StepField(lambda: date(2026, 6, 15))
    qtbot.addWidget(field)
    field.set_value(NextStep("Call about the price", date(2026, 11, 25), time(10, 30)))
    field.resize(280, 80)
    field.show()
    assert isinstance(field.day, Line)
    assert not field.day.is_cut(), field.day.text()
