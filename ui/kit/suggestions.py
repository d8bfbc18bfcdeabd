"""What drops down under a line while one types: calm rows, like those of a choice."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from ui.kit.plain_rows import PlainRows

_MOST = 10


def suggest(line: QLineEdit, texts: QStringListModel, *, filtered: bool = True) -> QCompleter:
    """Suggest texts under a line.

    Args:
        line: where one types; it owns the completer.
        texts: what is suggested; may change later.
        filtered: only those that contain what is typed; otherwise all, because the texts follow the typing.
    """
    made = QCompleter(texts, line)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    if filtered:
        made.setFilterMode(Qt.MatchFlag.MatchContains)
    else:
        made.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    made.setMaxVisibleItems(_MOST)
    popup = QListView()
    popup.setProperty("kind", "suggestions")
    popup.setUniformItemSizes(True)
    made.setPopup(popup)  # which brings rows of its own along
    popup.setItemDelegate(PlainRows(popup))
    line.setCompleter(made)
    return made
