"""Opening a record on a page, typing, and looking at what waits on the disk."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.ids import Id
from ui.desk import Desk
from ui.kit import turns
from ui.window import Window


def open_on(window: Window, page: str, key: Id, qtbot: QtBot) -> Any:
    """The record panel of a page, shown."""
    shown: Any = window.show_page(page)
    shown.open_record(key)
    qtbot.waitUntil(turns.is_idle)
    return shown.panel.shown if page == "next_steps" else shown.panel


def on_the_disk(desk: Desk) -> str:
    """What the next start of the program would find."""
    desk.settings.save()
    return "".join(path.read_text(encoding="utf-8") for path in (desk.settings.folder / "drafts").glob("*"))


def type_over(qtbot: QtBot, editor: QLineEdit, text: str) -> None:
    """Type in place of what stands there."""
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)


def written_sale(qtbot: QtBot, window: Window) -> Any:
    """The slip of a quick sale, with enough on it to be kept."""
    window.dock.open("quick_sale")
    slip = window.dock.slip("quick_sale")
    type_over(qtbot, slip.what.editor, "a scarf")
    type_over(qtbot, slip.amount.editor, "20")
    return slip
