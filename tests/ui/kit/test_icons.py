"""Icons: they are drawn at any size, also at none."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from ui.kit.icons import SvgEngine


def test_a_button_squeezed_to_nothing_gets_a_picture_of_nothing(qtbot: QtBot) -> None:
    engine = SvgEngine("plus", "text")

    drawn = engine.pixmap(QSize(0, 0), QIcon.Mode.Normal, QIcon.State.Off)

    assert drawn.isNull()
