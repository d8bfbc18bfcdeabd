"""Dropping files anywhere on a window: while they hover over it, a curtain says what will happen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit import tokens
from ui.kit.empty import Illustration
from ui.kit.text import TextRole, label
from ui.kit.tokens import RADIUS


class TakesFiles:
    """A window or page on which files may be dropped: put it before the widget's class, and give it a `curtain`.

    No event filter: Python would be asked about a window that is half gone.
    """

    curtain: Curtain

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files come over it: let the curtain down."""
        self.curtain.dragEnterEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """They leave; where they go on to the curtain itself, it comes down again at once."""
        self.curtain.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """They are let go before the curtain was down."""
        self.curtain.dropEvent(event)


class Curtain(QWidget):
    """Lies over its host from the moment files come over it until they are dropped or leave. dropped(paths)."""

    dropped = Signal(object)

    def __init__(self, host: QWidget, title: str, sentence: str, allowed: Callable[[], bool] = lambda: True) -> None:
        """Cover a window or page, which hands drags on (see `TakesFiles`).

        Args:
            host: where files may be dropped.
            title: what will happen, translated.
            sentence: what the person may want to know about it.
            allowed: asked whether files may come just now.
        """
        super().__init__(host)
        self._host = host
        self._allowed = allowed
        self.setAcceptDrops(True)
        self.setAccessibleName(title)
        self._words = title, sentence
        host.setAcceptDrops(True)
        self.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Come down, or go on holding."""
        if not paths_of(event.mimeData()) or not self._allowed():
            event.ignore()
            return
        _take(event)
        if self.layout() is None:
            self._build()
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Take them anywhere."""
        _take(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """Go up again."""
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Hand the files on, after the program they come from has its answer."""
        self.hide()
        paths = paths_of(event.mimeData())
        if paths and self._allowed():
            _take(event)
            self.dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw a sheet with a dashed edge over everything."""
        now = tokens.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(now.paper))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(now.shade(None).fill), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(now.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(24, 24, -24, -24), RADIUS, RADIUS)

    def _build(self) -> None:
        """Write the words on it when it is first needed; few windows ever see it."""
        title, sentence = self._words
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 48, 48, 48)
        layout.addStretch(2)
        layout.addWidget(Illustration("download"), 0, middle)
        for text in (label(title, TextRole.TITLE, wrap=True), label(sentence, TextRole.MUTED, wrap=True)):
            text.setAlignment(middle)
            layout.addWidget(text)
        layout.addStretch(3)


def paths_of(data: QMimeData | None) -> Sequence[Path]:
    """Files and folders of this computer in what is dragged."""
    urls = data.urls() if data is not None and data.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def _take(event: QDropEvent) -> None:
    """Files are copied from, never moved: the program they come from must not delete them."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
