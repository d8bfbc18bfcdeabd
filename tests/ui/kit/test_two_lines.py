"""A line under a title takes a second one before anything of it is left out."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.painted import painted
from ui.kit.two_lines import TwoLines

SUM = "13 offene Deals · 7.260 € in Sicht, nach ihren Chancen etwa 3.856 €"


def shown(qtbot: QtBot, text: str, width: int) -> tuple[QWidget, TwoLines]:
    page = QWidget()
    line = TwoLines(text)
    box = QVBoxLayout(page)
    box.addWidget(line)
    box.addStretch(1)
    page.resize(width, 200)
    qtbot.addWidget(page)
    page.show()
    return page, line


def test_what_fits_stands_on_one_line(qtbot: QtBot) -> None:
    page, line = shown(qtbot, SUM, 800)
    assert [each.text for each in painted(page)] == [SUM]
    assert line.height() < 24


def test_what_does_not_fit_goes_on_below_and_no_figure_is_cut(qtbot: QtBot) -> None:
    page, line = shown(qtbot, SUM, 800)
    high = line.height()
    page.resize(340, 200)
    texts = [each.text for each in painted(page)]
    assert len(texts) == 2
    assert " ".join(texts) == SUM
    assert line.height() == 2 * high
    assert not line.toolTip()
    assert min(map(len, texts)) > len(SUM) // 3


def test_of_what_fills_more_than_two_lines_the_tooltip_tells_all(qtbot: QtBot) -> None:
    page, line = shown(qtbot, SUM, 160)
    texts = [each.text for each in painted(page)]
    assert len(texts) == 2
    assert texts[1].endswith("…")
    assert SUM in line.toolTip()
