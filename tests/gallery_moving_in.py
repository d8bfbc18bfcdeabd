"""Pictures of moving in: the drop, every list of a file, own columns, a bad file, the result and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.waiting import until
from ui.window import Window

INPUTS = Path(__file__).parent / "data" / "inputs"
_FILES = ("own-list.xlsx", "hubspot-contacts.csv", "meta-leads.csv", "google-contacts.csv", "expected.json")


def moving_in(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Every state of the page; the business file is as before afterwards."""
    page: Any = window.show_page("move_in")
    yield "import-start", window
    yield from curtain(window, "import-drop")
    for names, title in ((_FILES[3:4], "import-one"), (_FILES, "import-several")):
        page.bring([INPUTS / name for name in names])
        _until_read(page)
        page.focus_main()
        yield title, window
    for path, sheet in list(page.cards):
        page.cards[path, sheet].click()
        for name in page.detail.offered or ("bad",):
            page.detail.turn_to(name)
            yield f"import-{path.stem}-{name}", window
    page.foot.go.click()
    page.foot.waiting.show()
    yield "import-waiting", window
    _until_read(page)
    yield "import-done", window
    page.outcome.undo.click()
    until(lambda: window.desk.operations.idle)
    QApplication.processEvents()
    yield "import-taken-back", window
    window.toast.hide()
    page.intake.clear()


def curtain(window: QWidget, name: str) -> Iterator[tuple[str, QWidget]]:
    """A window or page with files held above it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(INPUTS / _FILES[0]))])
    none = Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(200, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window, event)
    yield name, window
    QApplication.sendEvent(window, QDragLeaveEvent())


def _until_read(page: Any) -> None:
    until(lambda: not page.intake.is_busy)
