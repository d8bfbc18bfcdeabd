"""Icons: they are drawn at any size, also at none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import icons
from ui.kit.icons import SvgEngine


def test_a_button_squeezed_to_nothing_gets_a_picture_of_nothing(qtbot: QtBot) -> None:
    engine = SvgEngine("plus", "text")

    drawn = engine.pixmap(QSize(0, 0), QIcon.Mode.Normal, QIcon.State.Off)

    assert drawn.isNull()


class _Sign(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.resize(16, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        icons.paint(painter, self._name, QRectF(0, 0, 16, 16), "#000000")


@pytest.mark.parametrize(("name", "turns"), [("undo-2", True), ("arrow-left", True), ("mail", False), ("check", False)])
def test_what_points_along_the_line_is_turned_round_in_lists_as_well(
    qtbot: QtBot, qapp: QApplication, name: str, turns: bool
) -> None:
    sign = _Sign(name)
    qtbot.addWidget(sign)
    before = sign.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = sign.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    wanted = before.flipped(Qt.Orientation.Horizontal) if turns else before
    assert max(abs(one - other) for one, other in zip(after.constBits(), wanted.constBits(), strict=True)) < 48
