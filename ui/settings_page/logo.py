"""The logo: chosen by a dialog or dropped, scaled down, kept in the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.appearance import LOGO_KEY, PAPER, read_logo, set_logo
from core.errors import Trouble, words
from ui.desk import Desk
from ui.kit import icons, tokens
from ui.kit.buttons import button, quiet
from ui.kit.cards import Card
from ui.kit.flow import FlowLayout
from ui.kit.text import TextRole, label
from ui.kit.words import told, tr
from ui.settings_page.pictures import ENDINGS, logo_from

_HIGH, _WIDE = 112, 176


class LogoCard(Card):
    """Shows the logo as it stands on paper; takes files that are dropped on it."""

    def __init__(self, desk: Desk) -> None:
        """Build the picture and the buttons."""
        super().__init__(tr("Logo"), tells=tr("Stands at the head of reports, quotes and coupons."))
        self.desk = desk
        self.setAcceptDrops(True)
        self.picture = Sheet()
        self.choose = button(tr("Choose a picture…"), icon="upload")
        self.choose.clicked.connect(self._ask)
        self.remove = quiet(tr("Remove"), icon="trash-2")
        self.remove.setAccessibleName(tr("Remove the logo"))
        self.remove.clicked.connect(lambda: self._keep(b""))
        self.hint = label(
            tr("A PNG, JPG or SVG; or drop one here. It is kept in this file, at most 400 dots wide or high."),
            TextRole.MUTED,
            wrap=True,
        )
        self.mistake = label("", TextRole.BAD, wrap=True)
        self.mistake.hide()
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.choose)
        flow.addWidget(self.remove)
        beside = QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(buttons)
        beside.addWidget(self.hint)
        beside.addWidget(self.mistake)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        self.body.addLayout(row)

    def reload(self) -> None:
        """Show what the file holds."""
        png = read_logo(self.desk.workspace.business.setting(LOGO_KEY))
        self.picture.show_png(png)
        self.remove.setVisible(bool(png))
        self.choose.setText(tr("Choose another…") if png else tr("Choose a picture…"))

    def take(self, path: Path) -> None:
        """Read a picture off the window's thread, then keep it."""
        self._say("")
        self.choose.setEnabled(False)
        self.desk.tasks.run(
            tr("Read the picture"), lambda _: logo_from(path), on_done=self._keep, on_failed=self._refuse
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Welcome one picture."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Take it."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.take(path)

    def _ask(self) -> None:
        kinds = " ".join(f"*.{ending}" for ending in ENDINGS)
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a logo"), "", tr("Pictures") + f" ({kinds})")
        if name:
            self.take(Path(name))

    def _keep(self, png: bytes) -> None:
        self.choose.setEnabled(True)
        self._say("")
        label_ = words("Set the logo") if png else words("Remove the logo")
        self.desk.operations.run(label_, set_logo, png, on_mistake=lambda mistake: self._say(told(mistake)))

    def _refuse(self, failure: object) -> None:
        self.choose.setEnabled(True)
        if isinstance(failure, Trouble):
            self._say(told(failure))
        else:
            self.desk.operations.broken.emit(str(failure))

    def _say(self, text: str) -> None:
        self.mistake.setText(text)
        self.mistake.setVisible(bool(text))
        self.choose.setAccessibleDescription(text)


class Sheet(QWidget):
    """The logo on white paper, in both themes."""

    def __init__(self) -> None:
        """Empty at first."""
        super().__init__()
        self.image = QImage()
        self.setFixedSize(QSize(_WIDE, _HIGH))
        self.setAccessibleName(tr("No logo yet"))

    def show_png(self, png: bytes) -> None:
        """Show a picture; no bytes show a place for one."""
        self.image = QImage.fromData(png) if png else QImage()
        self.setAccessibleName(tr("No logo yet") if self.image.isNull() else tr("The logo"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the sheet and what is on it."""
        now = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        empty = self.image.isNull()
        pen = QPen(QColor(now.line_strong), 1, Qt.PenStyle.DashLine if empty else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(QColor(now.hover if empty else PAPER))
        painter.drawRoundedRect(area, 6, 6)
        if empty:
            icons.paint(painter, "store", QRectF(_WIDE / 2 - 16, _HIGH / 2 - 16, 32, 32), now.faint)
            return
        room = QSize(_WIDE - 16, _HIGH - 16)
        size = self.image.size()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        corner = area.center() - QRectF(0, 0, size.width(), size.height()).center()
        painter.drawImage(QRectF(corner.x(), corner.y(), size.width(), size.height()), self.image)


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower().lstrip(".") in ENDINGS else None
