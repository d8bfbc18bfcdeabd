"""Lucide icons and our own mark, drawn in the colours of the moment."""

from __future__ import annotations

from functools import cache
from math import ceil, floor

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
    QPixmapCache,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer

from ui.kit import tokens
from ui.kit.fonts import RESOURCES
from ui.kit.tokens import TONES, Tokens

_DIRECTED = frozenset(
    {"chevron-left", "chevron-right", "arrow-left", "arrow-right", "undo-2", "redo-2", "send", "list", "list-checks"}
    | {"file-text", "chart-gantt", "chart-column", "chart-no-axes-combined"}
)
"""Icons that point along the line of reading or show lines and charts, and so are mirrored with them."""

_WIDGET = 1
"""What a widget calls itself as a device to paint on; anything else may be paper, where lines stay lines."""

_MOVED = QTransform.TransformationType.TxTranslate


def icon(name: str, role: str = "text") -> QIcon:
    """An icon by its Lucide name that follows the theme.

    Args:
        name: a file of resources/icons without its ending.
        role: a colour of `Tokens` (text, muted, faint, on_toast), a tone (marketing, sales, good, bad: its fill),
            or `on:` and a tone for icons that stand on its fill.
    """
    return QIcon(SvgEngine(name, role))


def logo() -> QIcon:
    """Two hats, a warm and a cool one: the window's icon."""
    return QIcon(str(RESOURCES / "icons" / "two-hats.svg"))


def paint(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draw an icon into a square in one colour (#rrggbb); on the screen from a picture that was drawn before."""
    on_screen = painter.device().devType() == _WIDGET and painter.transform().type().value <= _MOVED.value
    if not on_screen:
        _draw(painter, name, rect, colour)
        return
    left, top = floor(rect.x()), floor(rect.y())
    aside, below = rect.x() - left, rect.y() - top
    ratio = painter.device().devicePixelRatio()
    mirrored = _is_mirrored(name)
    key = f"th:{name}:{colour}:{rect.width():g}:{aside:.2f}:{below:.2f}@{ratio}:{mirrored}"
    found = QPixmap()
    if not QPixmapCache.find(key, found):
        found = QPixmap(QSize(ceil(rect.width() + aside), ceil(rect.height() + below)) * ratio)
        found.setDevicePixelRatio(ratio)
        found.fill(Qt.GlobalColor.transparent)
        inner = QPainter(found)
        inner.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mirrored:
            inner.translate(2 * aside + rect.width(), 0)
            inner.scale(-1, 1)
        _draw(inner, name, QRectF(aside, below, rect.width(), rect.height()), colour)
        inner.end()
        QPixmapCache.insert(key, found)
    painter.drawPixmap(left, top, found)


def _is_mirrored(name: str) -> bool:
    return name in _DIRECTED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _draw(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode())).render(painter, rect)


def colour_of(role: str, now: Tokens) -> str:
    """What a role of `icon` means in a theme."""
    if role.startswith("on:"):
        return now.shade(role.removeprefix("on:")).on_fill
    if role in TONES:
        return now.shade(role).fill
    return str(getattr(now, role))


class SvgEngine(QIconEngine):
    """Paints one SVG with `currentColor` replaced when it is painted, so nothing is reloaded on a theme change."""

    def __init__(self, name: str, role: str) -> None:
        """Keep what to draw; the file is read at once, so a wrong name fails here."""
        super().__init__()
        _svg(name)
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into a rectangle of the painter's device."""
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self._drawn(rect.size(), mode, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A picture of a size in device pixels."""
        return self._drawn(size, mode, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """A picture of a size in logical pixels at a scale."""
        return self._drawn(size, mode, scale)

    def clone(self) -> QIconEngine:
        """Another engine of the same icon."""
        return SvgEngine(self._name, self._role)

    def _drawn(self, size: QSize, mode: QIcon.Mode, ratio: float) -> QPixmap:
        if size.isEmpty():  # a button squeezed to nothing asks for a picture of nothing
            return QPixmap()
        now = tokens.current()
        colour = now.line_strong if mode is QIcon.Mode.Disabled else colour_of(self._role, now)
        mirrored = _is_mirrored(self._name)
        key = f"th:{self._name}:{colour}:{size.width()}x{size.height()}@{ratio}:{mirrored}"
        found = QPixmap()
        if QPixmapCache.find(key, found):
            return found
        found = QPixmap(size * ratio)
        found.setDevicePixelRatio(ratio)
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mirrored:
            painter.translate(size.width(), 0)
            painter.scale(-1, 1)
        side = min(size.width(), size.height())
        square = QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side)
        _draw(painter, self._name, square, colour)
        painter.end()
        QPixmapCache.insert(key, found)
        return found


@cache
def _svg(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
