"""A soft shadow around something that lies on the window, painted from a small picture.

Qt's own shadow paints the whole thing into a picture, blurs it and does so again for every letter in it; and before
the first time it lays out all that is in the window, seen or not.
"""

from __future__ import annotations

from functools import lru_cache
from math import erf

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.kit import tokens

_CORNER = tokens.RADIUS


class Shadow(QWidget):
    """Lies under a widget that floats on its parent, goes with it, and is seen when it is."""

    def __init__(self, of: QWidget, *, blur: int = 28, down: int = 6, light: int = 45, dark: int = 90) -> None:
        """Begin to follow.

        Args:
            of: what has the shadow; it has a parent, on which both lie.
            blur: logical pixels over which it fades.
            down: logical pixels that it is lower.
            light: how strong it is in the light, up to 255.
            dark: and in the dark.
        """
        super().__init__(of.parentWidget())
        self._of, self._blur, self._down, self._strength = of, blur, down, (light, dark)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        of.installEventFilter(self)
        of.destroyed.connect(self.deleteLater)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Go where it goes."""
        match event.type():
            case QEvent.Type.Move | QEvent.Type.Resize | QEvent.Type.ZOrderChange | QEvent.Type.Show:
                self._follow()
            case QEvent.Type.Hide:
                self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Draw corners as they are and stretch what lies between them."""
        colour = QColor(tokens.current().shade_under)
        strength = self._strength[tokens.current().dark]
        ratio = self.devicePixelRatioF()
        picture = _picture(colour.rgb(), strength, self._blur, ratio)
        end = self._blur + _CORNER  # of a corner of the picture
        there = self.rect()
        if min(there.width(), there.height()) <= 2 * end:
            return
        painter = QPainter(self)
        size = picture.width() / ratio
        across = ((0, end, 0.0), (end, there.width() - 2 * end, float(end)), (there.width() - end, end, size - end))
        along = ((0, end, 0.0), (end, there.height() - 2 * end, float(end)), (there.height() - end, end, size - end))
        for top, height, above in along:
            for left, width, before in across:
                if width != end and height != end:
                    continue  # what has the shadow lies upon the middle, and to stretch it takes most of the time
                wide, high = (end if width == end else 1), (end if height == end else 1)
                cut = QRectF(before * ratio, above * ratio, wide * ratio, high * ratio)
                painter.drawPixmap(QRectF(left, top, width, height), picture, cut)

    def _follow(self) -> None:
        around = QMargins(self._blur, self._blur, self._blur, self._blur)
        self.setGeometry(QRect(self._of.geometry()).marginsAdded(around).translated(0, self._down))
        self.setVisible(not self._of.isHidden())
        self.stackUnder(self._of)


@lru_cache(maxsize=8)
def _picture(rgb: int, strength: int, blur: int, ratio: float) -> QPixmap:
    """The shadow of the smallest thing there is: its four corners and a pixel between them."""
    size = round((2 * (blur + _CORNER) + 1) * ratio)
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(round(2 * blur * ratio)):  # from far outside to as far inside
        inset = step / 2
        away = blur - inset / ratio
        colour = QColor.fromRgb(rgb)
        colour.setAlpha(round(strength * (1 - erf(away / (0.55 * blur))) / 2))
        painter.setBrush(colour)
        corner = max(_CORNER + away, 1.0) * ratio
        painter.drawRoundedRect(QRectF(inset, inset, size - 2 * inset, size - 2 * inset), corner, corner)
    painter.end()
    picture = QPixmap.fromImage(image)
    picture.setDevicePixelRatio(ratio)
    return picture
