"""The logo goes from a picture on the disk through the dialog of the settings onto paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from core.appearance import LOGO_KEY, read_logo
from core.period import month
from tests.ui.paper import reading
from ui.desk import Desk
from ui.paper.kinds import Options, kind
from ui.settings_page.logo import LogoCard

TODAY = date(2026, 6, 15)


@pytest.fixture
def own_dialogs() -> Iterator[None]:
    """Let Qt draw the dialogs of files, as on a desktop that has none."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    yield
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=False)


def printed(desk: Desk) -> bytes:
    options = Options(today=TODAY, month=month(TODAY))
    return kind("month").make(kind("month").gather(desk.workspace, options), options)


def test_a_logo_chosen_in_the_settings_stands_on_paper(
    qtbot: QtBot, desk: Desk, settled: Callable[[], None], own_dialogs: None, tmp_path: Path
) -> None:
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("#c02060"))
    assert picture.save(str(tmp_path / "our logo.png"))
    card = LogoCard(desk)
    qtbot.addWidget(card)
    card.reload()
    assert reading.images(printed(desk)) == 0

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(tmp_path / "our logo.png"))
        dialog.accept()

    QTimer.singleShot(200, answer)
    qtbot.mouseClick(card.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(read_logo(desk.workspace.business.setting(LOGO_KEY))), timeout=5_000)
    settled()

    assert reading.images(printed(desk)) == 1
    desk.operations.undo()
    settled()
    assert reading.images(printed(desk)) == 0
