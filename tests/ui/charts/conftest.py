"""Charts with all that makes them hard: long names, nothing, one value, numbers that are large, odd scripts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.ui.charts.samples import Recorder
from ui.charts.drawing import Hit, Ink
from ui.kit.tokens import LIGHT

Drawn = Callable[..., tuple[Recorder, list[Hit]]]


@pytest.fixture
def drawn(qtbot: QtBot) -> Drawn:
    """Draw a chart into a picture and keep every text with its place."""

    def draw(chart: Callable[[Recorder], list[Hit]], width: float, height: float, *, mirrored: bool = False) -> object:
        image = QImage(int(width), int(height), QImage.Format.Format_ARGB32)
        image.fill(LIGHT.surface)
        painter = QPainter(image)
        recorder = Recorder(painter, QRectF(0, 0, width, height), Ink(LIGHT, mirrored))
        hits = chart(recorder)
        painter.end()
        recorder.image = image
        return recorder, hits

    return draw  # type: ignore[return-value]
