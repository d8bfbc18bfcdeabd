"""The system's dialog for printers asks and leaves nothing behind."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.reports.document import Paper
from ui.reports.printing import ask_printer, printer_for


def test_a_dialog_that_was_left_goes_before_its_printer_does(qtbot: QtBot) -> None:
    """Pressed once more, “Properties” of a dialog whose printer was gone ended the program."""
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    asked: list[QWidget] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintDialog)
        asked.append(dialog)
        dialog.reject()

    QTimer.singleShot(200, leave)
    wanted = ask_printer(owner, printer_for(Paper(595.0, 842.0), title="May", grey=False), 3)

    assert asked
    assert not wanted
    assert [each for each in QApplication.allWidgets() if isinstance(each, QPrintDialog)] == []
