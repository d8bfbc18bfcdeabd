"""Before any file is chosen: a place to drop them on, and what can be read."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import words
from ui.kit import tokens
from ui.kit.buttons import button, primary
from ui.kit.empty import Illustration
from ui.kit.flow import FlowLayout
from ui.kit.text import Chip, TextRole, label
from ui.kit.words import tr

_WIDEST = 560


class StartPart(QFrame):
    """files_asked, folder_asked: the person wants to choose."""

    files_asked = Signal()
    folder_asked = Signal()

    def __init__(self) -> None:
        """Build it."""
        super().__init__()
        self.files = primary(tr("Choose files…"), icon="file-plus")
        self.folder = button(tr("Choose a folder…"), icon="folder-open")
        self.files.clicked.connect(self.files_asked)
        self.folder.clicked.connect(self.folder_asked)
        title = label(tr("Drop your files here"), TextRole.HEADING)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        sentence = _centred(
            tr(
                "Exports of other programs and your own lists. You see everything before anything is kept, "
                "the files themselves are never changed, and one Undo takes all of it back."
            )
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.files)
        buttons.addWidget(self.folder)
        buttons.addStretch(1)
        known = QWidget()
        flow = FlowLayout(known, spacing=6)
        for name in _KNOWN:
            flow.addWidget(Chip(tr(name)))
        known.setFixedWidth(_WIDEST)
        known.setFixedHeight(flow.heightForWidth(_WIDEST))
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(Illustration("download"), 0, middle)
        layout.addSpacing(4)
        layout.addWidget(title)
        layout.addWidget(sentence, 0, middle)
        layout.addSpacing(12)
        layout.addLayout(buttons)
        layout.addSpacing(24)
        layout.addWidget(_centred(tr("Recognised by themselves, in any order of their columns:")), 0, middle)
        layout.addWidget(known, 0, middle)
        layout.addStretch(3)
        self.setAccessibleName(tr("Drop your files here"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the dashed edge of a place to drop things on."""
        now = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(now.line_strong), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(now.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)


def _centred(text: str) -> QWidget:
    made = label(text, TextRole.MUTED, wrap=True)
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    width = min(_WIDEST, made.fontMetrics().horizontalAdvance(text) + 4)
    made.setFixedSize(width, made.heightForWidth(width))
    return made


_KNOWN = (
    words("Google Contacts"), "Outlook", "HubSpot", "Pipedrive", "vCard", words("Meta ads"), words("Google Ads"),
    "Mailchimp", "Shopify", "Etsy", "Square", "Stripe", "LinkedIn", words("Your own spreadsheet"),
)  # fmt: skip
