"""What a person would call cut or overlapping, measured: every text of a window against the box it stands in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QLabel,
    QStyle,
    QTabBar,
    QToolButton,
    QWidget,
)

from ui.kit.text import ElidedLabel

SLACK = 1
"""Pixels that rounding may cost."""


class Longer(QTranslator):
    """Every text of the program forty per cent longer, as in a wordier language; braces and numbers stay."""

    def isEmpty(self) -> bool:
        """Say that there is something to look up."""
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:  # pragma: no cover - called by Qt
        """The text and so many letters more, in words of a common length."""
        if not any(letter.isalpha() for letter in text):
            return text
        more = max(1, round(len(text) * 0.4))
        return text + ("" if more < 3 else " ") + "".join("ö" if place % 7 else " " for place in range(1, more))


def misfits(window: QWidget) -> list[str]:
    """One line for every text that is cut, or that stands on another."""
    return [*_cut(window), *_overlapping(window)]


def _cut(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not _seen(widget):
            continue
        if isinstance(widget, ElidedLabel):
            if widget.is_cut() and not widget.toolTip():
                yield f"{_called(widget)} is cut and no tooltip tells the rest"
        elif isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
            yield from _label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            yield from _button(widget)
        elif isinstance(widget, QTabBar):
            yield from _tabs(widget)
        elif isinstance(widget, QHeaderView):
            yield from _head(widget)


def _label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    margin = 2 * label.margin()
    if label.wordWrap():
        flags = 0x1000  # Qt.TextFlag.TextWordWrap
        needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width() - margin, 100_000), flags, label.text())
        if needed.width() > room.width() - margin + SLACK:
            yield f"{_called(label)} has a word of {needed.width()} px in {room.width()}"
        if needed.height() > room.height() - margin + SLACK:
            yield f"{_called(label)} needs {needed.height()} px of height and has {room.height()}"
        return
    wide = max(label.fontMetrics().horizontalAdvance(line) for line in label.text().split("\n")) + margin
    high = label.fontMetrics().height() * (label.text().count("\n") + 1)
    if wide > room.width() + SLACK:
        yield f"{_called(label)} needs {wide} px and has {room.width()}"
    if high > room.height() + 3:
        yield f"{_called(label)} needs {high} px of height and has {room.height()}"


def _button(button: QAbstractButton) -> Iterator[str]:
    if isinstance(button, QToolButton) and button.toolButtonStyle().value == 0:  # only the picture is shown
        return
    wide = button.sizeHint().width()  # with its picture and padding
    if wide > button.width() + SLACK:
        yield f"{_called(button)} needs {wide} px and has {button.width()}"
    if button.fontMetrics().height() > button.height() + SLACK:
        yield f"{_called(button)} is {button.height()} px high"


def _tabs(bar: QTabBar) -> Iterator[str]:
    for place in range(bar.count()):
        wide = bar.fontMetrics().horizontalAdvance(bar.tabText(place))
        if bar.isTabVisible(place) and wide > bar.tabRect(place).width() + SLACK:
            yield f"the tab “{bar.tabText(place)}” needs {wide} px and has {bar.tabRect(place).width()}"


def _head(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation().value != 1:
        return
    margin = header.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin)
    for place in range(header.count()):
        text = str(model.headerData(place, header.orientation()) or "")
        if header.isSectionHidden(place) or not text:
            continue
        if model.headerData(place, header.orientation(), 3):  # a tooltip tells what does not fit
            continue
        wide = header.fontMetrics().horizontalAdvance(text) + margin
        if wide > header.sectionSize(place) + SLACK:
            yield f"the column “{text}” needs {wide} px and has {header.sectionSize(place)}"


def _overlapping(window: QWidget) -> Iterator[str]:
    """Texts of one parent that share pixels."""
    parents: dict[QWidget, list[QWidget]] = {}
    for widget in window.findChildren(QWidget):
        shown = isinstance(widget, QLabel) and widget.text() or isinstance(widget, QAbstractButton)
        parent = widget.parentWidget()
        if shown and parent is not None and _seen(widget):
            parents.setdefault(parent, []).append(widget)
    for texts in parents.values():
        for place, one in enumerate(texts):
            for other in texts[place + 1 :]:
                shared = one.geometry() & other.geometry()
                if shared.width() > SLACK and shared.height() > SLACK and not _floats(one, other):
                    yield f"{_called(one)} and {_called(other)} share {shared.width()} × {shared.height()} px"


def _floats(one: QWidget, other: QWidget) -> bool:
    """Whether one of two lies above the page on purpose."""
    return any(widget.property("floats") for widget in (one, other))


def _seen(widget: QWidget) -> bool:
    """Whether it is shown, has a size and no scroll area has moved it out of sight."""
    if not widget.isVisible() or widget.size().isEmpty():
        return False
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea) and not isinstance(above, QAbstractItemView):
            area = QRect(above.viewport().mapToGlobal(QPoint(0, 0)), above.viewport().size())
            if not area.intersects(QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())):
                return False
        above = above.parentWidget()
    return True


def _called(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} “{text[:60]}” in {type(widget.parentWidget()).__name__}"
