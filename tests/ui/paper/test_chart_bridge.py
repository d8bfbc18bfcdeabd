"""Charts on paper: the same function, as vectors, with words that can be found."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPixmap
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from tests.ui.charts.samples import ALL, LONG, Sample
from tests.ui.paper import reading
from ui.charts.drawing import Drawing, Hit
from ui.paper.chart_bridge import ChartBlock
from ui.paper.sheet import Sheet


def printed(*samples: Sample, mirrored: bool = False) -> bytes:
    locale = "he_IL" if mirrored else "en_GB"
    sheet = Sheet(title="Charts", business="Corner Shop", made_on=date(2026, 6, 15), locale=locale)
    return sheet.pdf([ChartBlock(sample.draw, height=sample.height, setting=sheet.setting) for sample in samples])


@pytest.mark.parametrize("name", ALL)
def test_every_chart_can_be_printed_inside_its_page(qtbot: QtBot, name: str) -> None:
    document = printed(ALL[name])

    assert reading.images(document) == 0
    for page, box in reading.drawn(document):
        assert box[0] >= page[0] - 1
        assert box[2] <= page[2] + 1


def test_words_of_a_chart_are_found_on_paper(qtbot: QtBot) -> None:
    text = reading.text(printed(ALL["ranking"], ALL["funnel"], ALL["half way"]))

    for word in ("Spring flyer", "6 of 40 = 15 %", "Consideration", "12,000", "€1,234.00 of 5000", "at this pace"):
        assert word in text
    assert LONG not in text  # it was cut with an ellipsis
    assert "Summer sale" in text


def test_letters_that_join_are_found_too(qtbot: QtBot) -> None:
    found = reading.letters(printed(ALL["ranking"]))

    assert "مهرجان" in found or "ناجرهم" in found


def test_the_same_chart_gives_the_same_bytes(qtbot: QtBot) -> None:
    assert printed(ALL["curve"], ALL["columns"]) == printed(ALL["curve"], ALL["columns"])


def test_a_mirrored_chart_stands_the_other_way_round(qtbot: QtBot) -> None:
    assert printed(ALL["columns"], mirrored=True) != printed(ALL["columns"])


def test_every_kind_of_stroke_reaches_the_paper(qtbot: QtBot) -> None:
    def strokes(drawing: Drawing) -> list[Hit]:
        painter = drawing.painter
        painter.setPen(QPen(QColor("#000000"), 2, Qt.PenStyle.DashLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(QColor("#cc0000"))
        painter.drawEllipse(QRectF(10, 10, 20, 20))
        painter.drawPoint(QPointF(50, 50))
        painter.drawPolyline([QPointF(0, 0), QPointF(10, 20), QPointF(20, 0)])
        path = QPainterPath()
        path.cubicTo(10, 0, 20, 30, 40, 40)
        path.setFillRule(Qt.FillRule.WindingFill)
        painter.drawPath(path)
        painter.save()
        painter.translate(30, 30)
        painter.setOpacity(0.5)
        painter.fillRect(QRectF(0, 0, 10, 10), QColor("#00cc00"))
        painter.restore()
        return []

    document = printed(Sample("strokes", strokes, 80, 0))

    assert len(list(reading.drawn(document))) >= 6


def test_nothing_that_qt_hands_over_stays_in_memory(qtbot: QtBot) -> None:
    def kept() -> Counter[str]:
        return Counter(type(thing).__name__ for thing in getAllValidWrappers())

    printed(ALL["columns"], ALL["curve"])  # fonts are kept from now on
    before = kept()
    printed(ALL["columns"], ALL["curve"])

    assert kept() - before == Counter()


def test_pictures_are_refused_rather_than_lost(qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
    def picture(drawing: Drawing) -> list[Hit]:
        drawing.painter.drawPixmap(0, 0, QPixmap(4, 4))
        return []

    with pytest.raises(NotImplementedError):
        printed(Sample("picture", picture, 80, 0))
