"""What a person would call cut or overlapping, measured: every text of a window against the box it stands in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from tests.ui.painted import Written, painted
from tests.waiting import a_moment
from ui.kit.fields import CalmCombo
from ui.kit.language import ENGLISH, TRANSLATIONS
from ui.kit.line import Line
from ui.kit.table_model import TableModel
from ui.kit.text import Chip, ElidedLabel

SLACK = 1
"""Pixels that rounding may cost."""
_HAIR = 2
"""The same for what is painted, where the room and the words are both rounded."""


class Spoken(QTranslator):
    """Every text of the program as it is, remembered: so words of ours are told from those of the file."""

    def __init__(self, language: str = ENGLISH) -> None:
        """Remember nothing yet; what is no text of ours is left to whoever else translates."""
        super().__init__()
        self._language = language
        if language != ENGLISH:
            self.load(str(TRANSLATIONS / f"{language}.qm"))
        self.said: set[str] = set()
        self._beginnings: list[str] = []

    def isEmpty(self) -> bool:
        """Say that there is something to look up."""
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:  # pragma: no cover - called by Qt
        """The text, as it should be shown; none where another translator is to be asked."""
        if self._language != ENGLISH and context:
            return None
        shown = self.put(super().translate(context, text, disambiguation, n) or text)
        self.said.add(shown)
        return shown

    def put(self, text: str) -> str:
        """How it is said."""
        return text

    def is_ours(self, beginning: str) -> bool:
        """Whether words of the program, and not only values that they hold, begin so."""
        if len(self._beginnings) != len(self.said):
            self._beginnings = sorted(each.split("{")[0] for each in self.said)
        place = bisect_left(self._beginnings, beginning)
        near = self._beginnings[place : place + 1]
        return len(beginning) > 2 and bool(near) and near[0].startswith(beginning)


class Longer(Spoken):
    """Every text of the program forty per cent longer, as in a wordier language; braces and numbers stay."""

    def put(self, text: str) -> str:
        """The text and so many letters more, in words of a common length."""
        if not any(letter.isalpha() for letter in text):
            return text
        more = max(1, round(len(text) * 0.4))
        return text + ("" if more < 3 else " ") + "".join("ö" if place % 7 else " " for place in range(1, more))


def misfits(window: QWidget, spoken: Spoken | None = None) -> list[str]:
    """One line for every text that is cut, or that stands on another.

    What widgets, delegates and charts really paint is looked at as well: sideways cuts, texts on texts, and words of
    the program (those that `spoken` heard) that end in an ellipsis and tell the rest nowhere.
    """
    found = _look(window, spoken)
    if found:  # a list that has just learned what its words need lays itself out anew
        a_moment(100)
        found = [each for each in _look(window, spoken) if each in found]
    return found


def _look(window: QWidget, spoken: Spoken | None) -> list[str]:
    written = painted(window)
    shown = list(on_show(window))
    return [
        *_cut(shown),
        *_overlapping(shown),
        *_cut_off(shown, window, written),
        *_squeezed(shown),
        *_on_each_other(written),
        *(_shortened(shown, written, spoken) if spoken is not None else ()),
    ]


def on_show(window: QWidget) -> Iterator[QWidget]:
    """Every part of a window that is not hidden nor stands in something hidden; not the window itself."""
    waiting = window.children()[::-1]
    while waiting:
        child = waiting.pop()
        if isinstance(child, QWidget) and not child.isHidden() and not child.isWindow():
            yield child
            waiting += child.children()[::-1]


def _squeezed(shown: list[QWidget]) -> Iterator[str]:
    """Fields and buttons lower than their words, and what sticks out of a panel that never scrolls sideways."""
    for widget in shown:
        if isinstance(widget, QLineEdit | QAbstractButton) and _seen(widget):
            high = widget.fontMetrics().height()
            if widget.height() < high and not widget.size().isEmpty():
                yield f"{_called(widget)} is {widget.height()} px high and needs {high}"
        elif isinstance(widget, QScrollArea) and widget.horizontalScrollBarPolicy().value == 1:
            inner, room = widget.widget(), widget.viewport().width()
            if inner is not None and inner.width() > room + SLACK:
                around = type(widget.parentWidget()).__name__
                yield f"what is scrolled in {around} is {inner.width()} px wide and {room} are seen"


def _cut_off(shown: list[QWidget], window: QWidget, written: list[Written]) -> Iterator[str]:
    """Texts that leave the place they are painted in sideways; what is typed may be longer than its field."""
    typed = {field.text() for field in shown if isinstance(field, QLineEdit)}
    edges = set(_scrolled_edges(shown, window))
    for each in written:
        if each.edges[0] >= each.room.left() - _HAIR and each.edges[2] <= each.room.right() + _HAIR:
            continue
        if round(each.room.left()) in edges or round(each.room.right()) in edges:
            continue
        if each.text not in typed and each.room.height() > each.box.height() / 2:
            yield f"“{each.text[:60]}” is cut off: {_span(each.box)} in {_span(each.room)}"


def _scrolled_edges(shown: list[QWidget], window: QWidget) -> Iterator[int]:
    """Where something that is scrolled sideways, such as the board, leaves its frame."""
    for area in shown:
        if not isinstance(area, QAbstractScrollArea):
            continue
        if area.horizontalScrollBar().isVisible() and area.horizontalScrollBar().maximum():
            left = area.viewport().mapTo(window, QPoint(0, 0)).x()
            yield from (left, left + area.viewport().width())


def _on_each_other(written: list[Written]) -> Iterator[str]:
    lines = sorted((each.seen[1], number, each) for number, each in enumerate(written))
    for place, (_, _, one) in enumerate(lines):
        left, _, right, bottom = one.seen
        for top, _, other in lines[place + 1 :]:
            if bottom - top <= 4:
                break
            wide = min(right, other.seen[2]) - max(left, other.seen[0])
            if other.text == one.text and abs(other.edges[1] - one.edges[1]) < 1 and _begins(one, other):
                continue  # what is chosen is painted a second time
            if wide > 2 and min(bottom, other.seen[3]) - top > 4:
                yield f"“{one.text[:40]}” is written over “{other.text[:40]}” at {_span(one.box & other.box)}"


def _begins(one: Written, other: Written) -> bool:
    """Whether two texts begin or end at one place."""
    return abs(one.edges[0] - other.edges[0]) < 1 or abs(one.edges[2] - other.edges[2]) < 1


def _shortened(shown: list[QWidget], written: list[Written], spoken: Spoken) -> Iterator[str]:
    """Words of ours that end in an ellipsis, where neither a tooltip nor a list tells all of them."""
    ends = {each for each in spoken.said if each.endswith("…")}
    cut = [each for each in written if each.text.endswith("…") and each.text not in ends]
    cut = [each for each in cut if spoken.is_ours(each.text.removesuffix("…").rstrip())]
    if not cut:
        return
    told = [part.text() for part in shown if isinstance(part, ElidedLabel) and part.toolTip()]
    told += [part.placeholderText() for part in shown if isinstance(part, Line)]
    told += [part.currentText() for part in shown if isinstance(part, CalmCombo)]
    told += _in_lists(shown)
    for each in cut:
        beginning = each.text.removesuffix("…").rstrip()
        if not any(text.startswith(beginning) for text in told):
            yield f"“{each.text}” is shortened at {_span(each.box)}"


def _in_lists(shown: list[QWidget]) -> list[str]:
    """What may be shortened in lists, since pointing at it tells the rest: columns that share the room, not chips."""
    texts: list[str] = []
    for view in shown:
        if not isinstance(view, QTableView):
            continue
        model = view.model()
        if not isinstance(model, TableModel):
            continue
        top = max(view.rowAt(0), 0)
        bottom = view.rowAt(view.viewport().height())
        for row in range(top, (model.rowCount() if bottom < 0 else bottom + 1)):
            for number, column in enumerate(model.columns):
                if not column.chip and not column.width:
                    texts.append(" ".join(str(model.index(row, number).data() or "").split("\n")))
    return texts


def _span(box: QRectF) -> str:
    return f"{box.left():.0f}–{box.right():.0f} × {box.top():.0f}–{box.bottom():.0f}"


def _cut(shown: list[QWidget]) -> Iterator[str]:
    for widget in shown:
        if not isinstance(widget, QLabel | QAbstractButton | QTabBar | QHeaderView) or not _seen(widget):
            continue
        if isinstance(widget, ElidedLabel):
            if widget.is_cut() and not widget.toolTip():
                yield f"{_called(widget)} is cut and no tooltip tells the rest"
        elif isinstance(widget, Chip):
            if widget.width() < widget.sizeHint().width() and not widget.toolTip():
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
    if button.text().rstrip("\u2069").endswith("…") and button.toolTip():  # cut on purpose, and told when pointed at
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


def _overlapping(shown: list[QWidget]) -> Iterator[str]:
    """Texts of one parent that share pixels."""
    parents: dict[QWidget, list[QWidget]] = {}
    for widget in shown:
        says = isinstance(widget, QLabel) and widget.text() or isinstance(widget, QAbstractButton)
        parent = widget.parentWidget()
        if says and parent is not None and _seen(widget):
            parents.setdefault(parent, []).append(widget)
    for texts in parents.values():
        boxes = sorted(((each.geometry(), each) for each in texts), key=lambda pair: pair[0].top())
        for place, (box, one) in enumerate(boxes):
            for box_, other in boxes[place + 1 :]:
                if box_.top() > box.bottom():
                    break
                shared = box & box_
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
