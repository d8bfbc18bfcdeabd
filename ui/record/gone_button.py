"""Where the keyboard goes from a button of a record that goes when it was pressed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.kit.field import Field

if TYPE_CHECKING:
    from ui.record.panel import RecordPanel


@contextmanager
def off_gone_button(panel: RecordPanel) -> Iterator[None]:
    """Take the keyboard off a button that goes meanwhile: Qt would hand it to the next, such as from Won to Lost."""
    held: QWidget | None = panel.window().focusWidget()
    yield
    if held is not None and panel.buttons.isAncestorOf(held) and (held.isHidden() or not held.isEnabled()):
        panel.after_button(held).setFocus(Qt.FocusReason.OtherFocusReason)


def first_field(panel: RecordPanel) -> QWidget:
    """The next step, else the first field, where a second Enter does nothing; the record itself where it has none."""
    from ui.record.next_step import NextStepEditor

    steps = [editor.field for editor in panel.findChildren(NextStepEditor)]
    fields: list[Field] = [*steps, *panel.findChildren(Field)]
    return next((field for field in fields if field.isEnabled() and field.isVisibleTo(panel)), panel.area)
