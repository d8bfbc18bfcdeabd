"""Text from people and files is plain text: shown as typed, never as markup."""

from __future__ import annotations

import html
from enum import StrEnum
from functools import cache
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QStyle, QWidget

from ui.kit import fonts, icons, tokens
from ui.kit.set_lines import set_line
from ui.kit.steering import apart, begins_right, runs_back, steered
from ui.kit.tokens import BODY, LARGE, TINY, TITLE, Tone


class TextRole(StrEnum):
    """What a text is for; decides size, weight and colour."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    STRONG = "strong"
    MUTED = "muted"
    CAPTION = "caption"
    SECTION = "section"
    FIGURE = "figure"
    MARKETING = "marketing"
    SALES = "sales"
    GOOD = "good"
    BAD = "bad"


_TYPE = {
    TextRole.TITLE: (TITLE, QFont.Weight.DemiBold),
    TextRole.HEADING: (LARGE, QFont.Weight.DemiBold),
    TextRole.STRONG: (BODY, QFont.Weight.DemiBold),
    TextRole.CAPTION: (TINY, QFont.Weight.Normal),
    TextRole.SECTION: (TINY, QFont.Weight.DemiBold),
    TextRole.FIGURE: (TITLE, QFont.Weight.DemiBold),
}


def label(text: str = "", role: TextRole | str = TextRole.BODY, *, wrap: bool = False, elide: bool = False) -> Label:
    """A label of plain text; it wraps, or is cut with an ellipsis and tells all of it in the tooltip."""
    if elide:
        return ElidedLabel(text, role)
    return WrappedLabel(text, role) if wrap else Label(text, role)


def capital(text: str) -> str:
    """A text that begins with a capital letter."""
    return text[:1].upper() + text[1:]


def plain_tooltip(widget: QWidget, text: str) -> None:
    """A tooltip that shows a text as typed, wrapped at a bearable width."""
    widget.setToolTip(as_tooltip(text))


def as_tooltip(text: str) -> str:
    """Plain text in the form that tooltips show as typed; nothing stays nothing."""
    return f'<p style="white-space: pre-wrap; margin: 0px">{html.escape(text)}</p>' if text else ""


def without_mnemonic(text: str) -> str:
    """Plain text for buttons, tabs and menu entries, where a lone & would underline a letter.

    Qt draws them as the window runs, so the signs of a name are kept at it.
    """
    return apart(text.replace("&", "&&"), QGuiApplication.layoutDirection())


# Plain numbers, since a window that turns round asks this of a thousand labels.
_CENTRED = Qt.AlignmentFlag.AlignHCenter.value
_DOWN = Qt.AlignmentFlag.AlignVertical_Mask.value
_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute).value
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute).value


class Label(QLabel):
    """Plain text in one role; follows the theme."""

    _plain = ""
    """What is shown, without the unseen letters that steer it."""

    def __init__(self, text: str = "", role: TextRole | str = TextRole.BODY, parent: QWidget | None = None) -> None:
        """Show a text; the role can change later."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.set_role(role)
        self.setText(text)
        lead(self)

    def setText(self, text: str) -> None:
        """Show another text; one in two scripts runs as the window does, not as its first letter."""
        self._plain = text
        super().setText(steered(text, self.layoutDirection()))

    def text(self) -> str:
        """What is shown, without the unseen letters that steer it."""
        return self._plain

    def set_role(self, role: TextRole | str) -> None:
        """Give it another size, weight and colour."""
        role = TextRole(role)
        if self.property("role") != str(role):
            self.setProperty("role", str(role))
            if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                self.style().unpolish(self)
                self.style().polish(self)
        # The measures, before it is shown; last, since a style puts back the font of before.
        self.setFont(fonts.font(*_TYPE.get(role, (BODY, QFont.Weight.Normal))))

    def changeEvent(self, event: QEvent) -> None:
        """Stand where the window begins to read, whichever way the text itself runs."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            lead(self)
            if not super().text().isascii():
                self.setText(self.text())


def lead(widget: QLabel | QLineEdit) -> None:
    """Align a text with the window; Qt would align it with its own first letter. Centred text stays."""
    now = widget.alignment().value
    if now & _CENTRED:
        return
    mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    wanted = (_RIGHT if mirrored else _LEFT) | now & _DOWN
    if now != wanted:
        widget.setAlignment(Qt.AlignmentFlag(wanted))


class WrappedLabel(Label):
    """Several lines if need be. Those that run from the right are set here: Qt begins all but the last a blank too far.

    So its letters would stand out of line, and the last one of a full line would be cut.
    """

    _ours = False

    def __init__(self, text: str = "", role: TextRole | str = TextRole.BODY, parent: QWidget | None = None) -> None:
        """Show a text."""
        super().__init__(text, role, parent)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        """Show another text; a line of one script runs as its letters do, whatever the others do."""
        self._ours = runs_back(text)
        super().setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        by_mouse = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        if by_mouse or not self._ours or not self.wordWrap():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setLayoutDirection(self.layoutDirection())
        draw_lines(painter, QRectF(self.contentsRect()), self.alignment(), self.text())


class ElidedLabel(Label):
    """One line that is cut with an ellipsis where there is no room; the tooltip and assistive tools get all of it."""

    def __init__(self, text: str = "", role: TextRole | str = TextRole.BODY, parent: QWidget | None = None) -> None:
        """Show a text."""
        super().__init__(text, role, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(24)

    def setText(self, text: str) -> None:
        """Show another text on one line."""
        super().setText(" ".join(text.split("\n")))
        self._explain()

    def is_cut(self) -> bool:
        """Whether there is less room than the text needs."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def minimumSizeHint(self) -> QSize:
        """Almost nothing in width; one line in height."""
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text in the tooltip only where it is cut."""
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part that fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        draw_line(painter, QRectF(area), self.alignment(), cut)

    def _explain(self) -> None:
        plain_tooltip(self, self.text() if self.is_cut() else "")


_CHIP_KEEPS = 200
"""Logical pixels that a chip never gives up."""


class Chip(QLabel):
    """A small rounded mark such as a state; tone and word together, never the colour alone."""

    def __init__(self, text: str = "", tone: Tone | str = Tone.NEUTRAL, icon: str = "") -> None:
        """Show a word in a tone, with an icon before it if one is named."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFont(fonts.font(TINY, QFont.Weight.DemiBold))
        self.show_state(text, tone, icon)

    def show_state(self, text: str, tone: Tone | str = Tone.NEUTRAL, icon: str = "") -> None:
        """Show another state."""
        self._tone, self._icon = Tone(str(tone)), icon
        self.setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Text, icon and rounded ends."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 18 + (16 if self._icon else 0)
        return QSize(width, self.fontMetrics().height() + 6)

    def minimumSizeHint(self) -> QSize:
        """As wide as it wants, unless it holds more than a few words: a name of the file may be as long as it likes."""
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), _CHIP_KEEPS), wanted.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell all of it where it is cut."""
        super().resizeEvent(event)
        plain_tooltip(self, self.text() if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self.text(), tokens.current().shade(self._tone), self._icon)


def paint_chip(
    painter: QPainter,
    area: QRectF,
    text: str,
    shade: tokens.Shade,
    icon: str = "",
    cut: tuple[int, QFont.Weight] | None = None,
) -> None:
    """Draw a chip that fills an area, in the painter's font; lists, which know its `cut`, need not measure again."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour(shade.tint))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    inner = area.adjusted(9, 0, -9, 0)
    if icon:
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = inner.right() - 12 if mirrored else inner.left()
        icons.paint(painter, icon, QRectF(left, area.center().y() - 6, 12, 12), shade.text)
        inner = inner.adjusted(0, 0, -16, 0) if mirrored else inner.adjusted(16, 0, 0, 0)
    painter.setPen(tokens.colour(shade.text))
    room = int(inner.width()) + 1
    if cut is not None:
        line = fonts.elided(text, room, *cut)
    else:
        line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    draw_line(painter, inner, Qt.AlignmentFlag.AlignCenter, line, cut)


def draw_line(
    painter: QPainter,
    area: QRectF,
    align: Qt.AlignmentFlag,
    text: str,
    cut: tuple[int, QFont.Weight] | None = None,
) -> None:
    """Draw one line of plain text: it stands as the window reads, but runs as its own letters do.

    Where it is to be strong it is so in all letters.

    Args:
        painter: laid out as the window reads.
        area: logical pixels; the line stands in the middle of its height.
        align: where the line stands.
        text: what fits into the area.
        cut: size and weight, told by lists, which draw the same lines again and again; else the painter's font.
    """
    direction = painter.layoutDirection()
    if cut is not None:
        set_line(text, direction, *cut).draw(painter, area, _seen_at(direction, align))
        return
    plain = None if text.isascii() else _as_strong(painter, text)
    text = steered(text, direction)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(area, _one_line(direction, align), text)
    painter.setLayoutDirection(direction)
    if plain is not None:
        painter.setFont(plain)


def _as_strong(painter: QPainter, text: str) -> QFont | None:
    """Make the font bolder for letters that have one weight only; gives back what to paint with afterwards."""
    font = painter.font()
    weight = fonts.strong_for(text, font.weight())
    if weight == font.weight():
        return None
    bolder = QFont(font)
    bolder.setWeight(weight)
    painter.setFont(bolder)
    return font


@cache
def _seen_at(direction: Qt.LayoutDirection, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Right or left instead of end or beginning; lists ask for the same few at every line."""
    return QStyle.visualAlignment(direction, align)


@cache
def _one_line(direction: Qt.LayoutDirection, align: Qt.AlignmentFlag) -> int:
    visual = _seen_at(direction, align)
    return int(visual | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine)


def draw_lines(painter: QPainter, area: QRectF, align: Qt.AlignmentFlag, text: str) -> None:
    """Draw plain text that wraps, in the painter's font; each line runs as its own letters do.

    Args:
        painter: laid out as the window reads.
        area: logical pixels.
        align: where the lines stand.
        text: may have lines of its own.
    """
    direction = painter.layoutDirection()
    align = QStyle.visualAlignment(direction, align)
    if not runs_back(text):  # which Qt does well, and in a tenth of the time
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        flags = align | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(area, int(flags) | int(Qt.TextFlag.TextWordWrap), text)
        painter.setLayoutDirection(direction)
        return
    paragraphs = [_set(part, painter.font(), direction, area.width()) for part in text.split("\n")]
    lines = [layout.lineAt(number) for layout in paragraphs for number in range(layout.lineCount())]
    step = ceil(max((line.height() for line in lines), default=0))
    over = area.height() - step * len(lines)
    top = area.top() + (over if align & Qt.AlignmentFlag.AlignBottom else 0)
    top += over / 2 if align & Qt.AlignmentFlag.AlignVCenter else 0
    for line in lines:
        spare = area.width() - line.naturalTextWidth()
        aside = spare if align & Qt.AlignmentFlag.AlignRight else 0
        aside += spare / 2 if align & Qt.AlignmentFlag.AlignHCenter else 0
        line.draw(painter, QPointF(area.left() + aside, top))
        top += step


def _set(text: str, font: QFont, direction: Qt.LayoutDirection, width: float) -> QTextLayout:
    """The lines of one paragraph, all beginning at 0."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    begins = Qt.LayoutDirection.RightToLeft if begins_right(text, direction) else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(begins)
    layout = QTextLayout(steered(text, direction), font)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout
