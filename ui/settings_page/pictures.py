"""A picture of any size becomes a logo: read with care, scaled down, kept as PNG. Works off the window's thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from core.appearance import LOGO_SIDE
from core.errors import UserMistake, words

ENDINGS = ("png", "jpg", "jpeg", "svg")
LARGEST_FILE = 10 * 1024**2
"""Bytes; a larger file is no logo but a photograph as it came from a camera."""

LARGEST_SVG = 2 * 1024**2
MOST_PIXELS = 50_000_000


def logo_from(path: Path) -> bytes:
    """Read a PNG, JPG or SVG and give back a PNG of at most 400 × 400.

    Raises:
        UserMistake: it is none of these, too large, or damaged.
    """
    try:
        size = path.stat().st_size
        svg = path.suffix.lower() == ".svg"
        if path.suffix.lower().lstrip(".") not in ENDINGS:
            raise UserMistake(
                words("“{file}” is no picture that is understood; choose a PNG, JPG or SVG."), file=path.name
            )
        if size > (LARGEST_SVG if svg else LARGEST_FILE):
            raise UserMistake(
                words("“{file}” is too large for a logo ({size} MB); choose one of at most {most} MB."),
                file=path.name,
                size=round(size / 1024**2),
                most=(LARGEST_SVG if svg else LARGEST_FILE) // 1024**2,
            )
        data = path.read_bytes()
    except OSError as error:
        raise UserMistake(
            words("“{file}” cannot be read: {reason}."), file=path.name, reason=error.strerror or str(error)
        ) from None
    image = _drawn(data) if svg else _decoded(data, path.name)
    if image.isNull():
        raise UserMistake(words("“{file}” is damaged or no picture; try saving it anew as PNG."), file=path.name)
    return _png(image)


def _drawn(data: bytes) -> QImage:
    """An SVG at the size it is kept in."""
    renderer = QSvgRenderer()
    if not _quietly(renderer, data):
        return QImage()
    size = renderer.defaultSize()
    if size.isEmpty():
        return QImage()
    image = QImage(_fitting(size, enlarge=True), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _quietly(renderer: QSvgRenderer, data: bytes) -> bool:
    """Load only what is an SVG at first sight: Qt complains aloud about anything else."""
    from xml.etree import ElementTree

    if b"<!ENTITY" in data or b"<!DOCTYPE" in data and b"[" in data.split(b"<!DOCTYPE", 1)[1][:400]:
        return False  # entities can be made to grow without end
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError:
        return False
    return root.tag.rpartition("}")[2] == "svg" and renderer.load(QByteArray(data))


def _decoded(data: bytes, name: str) -> QImage:
    """A PNG or JPG, turned upright; one with too many pixels is refused before it is unpacked."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()) not in (b"png", b"jpeg"):
        return QImage()
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        raise UserMistake(
            words("“{file}” has {width} × {height} dots, too many for a logo; save it smaller."),
            file=name,
            width=size.width(),
            height=size.height(),
        )
    reader.setAutoTransform(True)
    return reader.read()


def _fitting(size: QSize, *, enlarge: bool = False) -> QSize:
    if enlarge or max(size.width(), size.height()) > LOGO_SIDE:
        size = size.scaled(LOGO_SIDE, LOGO_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    return size.expandedTo(QSize(1, 1))


def _png(image: QImage) -> bytes:
    size = _fitting(image.size())
    if size != image.size():
        image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
