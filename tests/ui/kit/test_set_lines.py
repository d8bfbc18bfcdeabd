"""Lines of lists are set once; what is seen is what Qt would draw of the same text each time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.kit import fonts
from ui.kit.text import draw_line
from ui.kit.tokens import BODY, TINY

Cut = tuple[int, QFont.Weight]
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_CUTS: tuple[Cut, ...] = ((BODY, QFont.Weight.Normal), (BODY, QFont.Weight.DemiBold), (TINY, QFont.Weight.Normal))
_SIDES = (Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing, Qt.AlignmentFlag.AlignHCenter)


def _drawn(
    text: str, direction: Qt.LayoutDirection, side: Qt.AlignmentFlag, size_and_weight: Cut, *, set_: bool
) -> QImage:
    image = QImage(300, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    painter.setFont(fonts.shared(*size_and_weight))
    area = QRectF(10, 5, 250, 19)
    painter.setClipRect(area)  # Qt leaves out the part of a pixel by which some letters stand out of it
    draw_line(painter, area, side | _MIDDLE, text, size_and_weight if set_ else None)
    painter.end()
    return image


@pytest.mark.parametrize(
    "text",
    ["Maria Kowalski", "1.234,00 €", "阳光 咖啡", "متجر الزهور", "Ana متجر 12", "🎂 cake", "שלום", "a\tb", "a\nb"],
)
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_line_set_once_looks_as_one_set_anew(qapp: QApplication, text: str, direction: Qt.LayoutDirection) -> None:
    for cut in _CUTS:
        for side in _SIDES:
            assert _drawn(text, direction, side, cut, set_=True) == _drawn(text, direction, side, cut, set_=False)


def test_another_line_of_the_same_letters_runs_as_its_own_window_does(qapp: QApplication) -> None:
    text, cut, begin = "“Ana” في السلة", _CUTS[0], Qt.AlignmentFlag.AlignLeading
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        assert _drawn(text, direction, begin, cut, set_=True) == _drawn(text, direction, begin, cut, set_=False)
