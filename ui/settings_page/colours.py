"""The business' own colours on paper: one accent a hat, with a look at whether text in them can be read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.activities import Hat
from core.appearance import COLOURS_KEY, READABLE, contrast, darker, read_colour, read_colours, set_colour
from core.errors import words
from ui.desk import Desk
from ui.kit import digits, tokens
from ui.kit.buttons import quiet
from ui.kit.cards import Card
from ui.kit.fields import ParsedField
from ui.kit.flow import FlowLayout
from ui.kit.pressing import PushButton
from ui.kit.text import TextRole, label, without_mnemonic
from ui.kit.tokens import LIGHT
from ui.kit.words import tr
from ui.settings_page.kept import Kept


class ColoursCard(Card):
    """Two lines, marketing and sales; empty ones are the usual colours."""

    def __init__(self, desk: Desk) -> None:
        """Build both lines."""
        super().__init__(
            tr("Colours on paper"), tells=tr("For heads and charts of reports. In the window the hats keep theirs.")
        )
        self.desk = desk
        self.lines: dict[Hat, ColourLine] = {}
        for hat, title in ((Hat.MARKETING, tr("Marketing")), (Hat.SALES, tr("Sales", about="hat"))):
            line = self.lines[hat] = ColourLine(title, LIGHT.shade(hat).fill)
            kept = Kept(desk, line.field, lambda: "colours", str(hat))
            line.field.committed.connect(partial(self._save, hat, kept))
            self.add(line)

    def reload(self) -> None:
        """Show what the file holds."""
        kept = read_colours(self.desk.workspace.business.setting(COLOURS_KEY))
        self.lines[Hat.MARKETING].show_colour(kept.marketing)
        self.lines[Hat.SALES].show_colour(kept.sales)

    def _save(self, hat: Hat, kept: Kept, new: str, _base: str) -> None:
        kept.save(words("Choose a colour"), set_colour, hat, new)


class ColourLine(QWidget):
    """One colour: a patch that opens the palette, its digits, and how well it can be read."""

    def __init__(self, title: str, usual: str) -> None:
        """Begin with the usual colour."""
        super().__init__()
        self._usual = usual
        self._title = title
        self.patch = Patch(usual)
        self.patch.setAccessibleName(tr("Choose the colour: {name}").format(name=title))
        self.patch.clicked.connect(self._ask)
        self.field = ColourField(usual)
        self.field.setFixedWidth(104)
        self.field.editor.setAccessibleName(tr("Colour: {name}").format(name=title))
        self.verdict = label("", TextRole.MUTED, wrap=True)
        self.better = quiet("")
        self.better.clicked.connect(self._take_better)
        self.usual = quiet(tr("Usual colour"), icon="rotate-ccw")
        self.usual.setAccessibleName(tr("Usual colour: {name}").format(name=title))
        self.usual.clicked.connect(lambda: self.field.put(""))
        name = label(title, elide=True)
        name.setFixedWidth(88)
        row = QHBoxLayout()
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        for part in (name, self.patch, self.field):
            row.addWidget(part, 0, top)
        name.setFixedHeight(32)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 7, 0, 0)
        beside.setSpacing(2)
        beside.addWidget(self.verdict)
        ways = QWidget()
        flow = FlowLayout(ways)
        flow.addWidget(self.better)
        flow.addWidget(self.usual)
        beside.addWidget(ways)
        row.addLayout(beside, 1)
        row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(row)
        self.show_colour("")

    def show_colour(self, colour: str) -> None:
        """Show a colour and how well it can be read; empty is the usual one."""
        self.field.set_value(colour)
        shown = colour or self._usual
        self.patch.show_colour(shown)
        ratio = contrast(shown)
        written = digits.number(ratio, 1)
        if not colour:
            text = tr("The usual colour.")
        elif ratio >= READABLE:
            text = tr("Reads well on paper ({ratio} : 1).").format(ratio=written)
        else:
            text = tr("Hard to read on paper ({ratio} : 1; {wanted} is good).").format(
                ratio=written, wanted=digits.number(READABLE, 1)
            )
        self.verdict.setText(text)
        poor = bool(colour) and ratio < READABLE
        self.verdict.set_role(TextRole.BAD if poor else TextRole.MUTED)
        self.better.setVisible(poor)
        self.better.setText(without_mnemonic(tr("Take {colour}").format(colour=darker(shown))))
        self.better.setAccessibleName(self.better.text())
        self.usual.setVisible(bool(colour))

    def _take_better(self) -> None:
        self.field.put(darker(self.field.saved or self._usual))

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self.field.saved or self._usual), self)
        dialog.setWindowTitle(self._title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: self.field.put(colour.name()))
        dialog.open()


class ColourField(ParsedField):
    """A colour as six digits; str, empty for the usual one."""

    empty = ""

    def __init__(self, usual: str) -> None:
        """Hint at the usual colour."""
        super().__init__(hint=usual, quiet=False)

    def read(self) -> str:
        """The colour as #rrggbb."""
        return read_colour(self.editor.text())

    def write(self, value: str) -> None:
        """Show the digits."""
        self.editor.setText(value or "")


class Patch(PushButton):
    """A button that is nothing but its colour."""

    def __init__(self, colour: str) -> None:
        """Show a colour."""
        super().__init__()
        self._colour = colour
        self.setAutoDefault(False)
        self.setFixedSize(44, 32)

    def show_colour(self, colour: str) -> None:
        """Show another colour."""
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the colour, and a ring while it has the keyboard."""
        now = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus():
            painter.setPen(QPen(QColor(now.focus), 2))
            painter.drawRoundedRect(area, 7, 7)
        painter.setPen(QPen(QColor(now.line_strong), 1))
        painter.setBrush(QColor(self._colour))
        painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), 4, 4)
