"""The lines of a deal: what it is made of, what it comes to, and what of the catalogue would go with it.

Nothing but a button is made for a deal without lines; rows are painted, and fields made when one is edited.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core import ids
from core.deal_lines import ONE, Extra, LineRow, Upsell, add_line, delete_line, totals
from core.deals import Deal, Outcome
from core.errors import words
from core.ids import Id
from ui.catalog.wording import adding_chip, margin_words, put_name
from ui.deals.line_forms import LineEditor, LineSlip
from ui.deals.line_row import LineButton
from ui.desk import Desk
from ui.kit.buttons import BEFORE_ICON, quiet
from ui.kit.flow import FlowLayout
from ui.kit.form import Form
from ui.kit.insets import Outdent, inset
from ui.kit.keyboard import has_keyboard
from ui.kit.text import TextRole, label, plain_tooltip
from ui.kit.words import listed, tr
from ui.record.unsaved import drafts_of


class DealLines(QWidget):
    """Rows, their sum and margin, fitting extras, and the way to add one."""

    def __init__(self, desk: Desk) -> None:
        """Begin with the button alone."""
        super().__init__()
        self._desk = desk
        self._deal: Id | None = None
        self._typed: int | None = None
        self._lines: list[LineRow] = []
        self._foot: _Foot | None = None
        self._slip: LineSlip | None = None
        self.editor: LineEditor | None = None
        self.rows: list[LineButton] = []
        self.title = label(tr("Lines"), TextRole.HEADING)
        self.title.hide()
        self.add = quiet(tr("Add a line"), icon="plus")
        self.add.clicked.connect(self.begin)
        self._box = QVBoxLayout()
        self._box.setSpacing(2)
        self._layout = QVBoxLayout(self)
        inset(self._layout, BEFORE_ICON, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.title)
        self._layout.addLayout(self._box)
        self._adding = Outdent(self.add, BEFORE_ICON)
        self._adding.addStretch(1)
        self._layout.addLayout(self._adding)

    @property
    def slip(self) -> LineSlip:
        """The slip for a new line; made when first asked for."""
        if self._slip is None:
            self._slip = LineSlip(self._desk)
            self._slip.closed.connect(self._slip_closed)
            self._slip.added.connect(self._next)
            self._layout.insertWidget(self._layout.indexOf(self._adding), self._slip)
        return self._slip

    @property
    def foot(self) -> _Foot:
        """Sum, margin and extras; made when there is a line."""
        if self._foot is None:
            self._foot = _Foot(self._desk, self._take)
            self._layout.insertWidget(2, self._foot)
        return self._foot

    def show_deal(self, deal: Deal, *, fresh: bool) -> bool:
        """Show the lines of a deal; gives whether there are any."""
        may_take_more = deal.outcome is Outcome.OPEN
        lines, extras = self._desk.workspace.deal_lines.with_extras(deal.id, extras=may_take_more)
        if fresh:
            self._turn_to(deal.id)
        self._deal, self._lines = deal.id, lines
        self._typed = None if lines else deal.value
        self._show_rows(lines)
        self.title.setVisible(bool(lines))
        if lines or self._foot is not None:
            self.foot.show_lines(lines, extras)
            self.foot.setVisible(bool(lines))
        if fresh:
            self._open_what_waits()
        return bool(lines)

    def begin(self) -> None:
        """Ask for a new line."""
        if self._deal is not None and self._may_leave():
            self._stop_editing()
            self.slip.show_deal(self._deal, self._typed)
            self.slip.begin()
            self.add.hide()

    def edit(self, number: int) -> None:
        """Edit a line in its place; another that says nonsense is kept open."""
        if self._may_leave():
            self._open(number).begin(self._lines[number])

    def _open(self, number: int) -> LineEditor:
        """Put the fields where a line stands."""
        self._stop_editing()
        if self.editor is None:
            self.editor = LineEditor(self._desk)
            self.editor.closed.connect(self._done)
            self.editor.remove_asked.connect(self._remove_edited)
        self._box.insertWidget(number + 1, self.editor)
        self.rows[number].hide()
        return self.editor

    def remove(self, row: LineRow) -> None:
        """Take a line out of the deal."""
        self._desk.operations.run(
            words("Remove line"),
            delete_line,
            row.line.id,
            offer_undo=lambda _: tr("{what} is off the deal").format(what=row.words or tr("The line")),
            once=True,
        )

    # Inside

    def _show_rows(self, lines: Sequence[LineRow]) -> None:
        edited = self.editor.row.line.id if self.editor is not None and self.editor.row is not None else None
        while len(self.rows) < len(lines):
            self._add_row(len(self.rows))
        there = False
        for number, button in enumerate(self.rows):
            shown = number < len(lines)
            if shown:
                button.show_line(lines[number])
                if lines[number].line.id == edited and self.editor is not None:
                    there = True
                    self.editor.refresh(lines[number])
                    self._box.removeWidget(self.editor)
                    self._box.insertWidget(number + 1, self.editor)
                    shown = False
            button.setVisible(shown)
        if edited is not None and not there and self.editor is not None:
            if has_keyboard(self.editor):  # hidden it would give it to anything
                self.add.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.give_up()
            self.editor.put_away()

    def _add_row(self, number: int) -> None:
        made = LineButton(self._desk, self)
        made.clicked.connect(lambda: self.edit(number))
        made.remove_asked.connect(lambda: self._remove_row(number))
        self.rows.append(made)
        self._box.addWidget(made)

    def _turn_to(self, key: Id) -> None:
        self._stop_editing()
        if self._slip is not None:
            self._slip.show_deal(key, None)
        self.add.show()

    def _open_what_waits(self) -> None:
        """Show the fields of the line of which something could not be saved when the deal was left."""
        if self._deal is None:
            return
        kept = self._desk.drafts.get(drafts_of("deal", self._deal)) or {}
        waiting = {name.split(" ")[0] for name in kept if " " in name}
        for number, row in enumerate(self._lines):
            if ids.text(row.line.id) in waiting:
                self._open(number).show_line(row)
                return

    def _may_leave(self) -> bool:
        return self.editor is None or self.editor.row is None or self.editor.settle()

    def _stop_editing(self) -> None:
        if self.editor is not None and self.editor.row is not None:
            self.editor.put_away()
            for number, button in enumerate(self.rows):
                button.setVisible(number < len(self._lines))

    def _done(self) -> None:
        number = self._edited()
        self._stop_editing()
        if number is not None:
            self.rows[number].setFocus(Qt.FocusReason.TabFocusReason)

    def _edited(self) -> int | None:
        if self.editor is None or self.editor.row is None:
            return None
        key = self.editor.row.line.id
        return next((number for number, row in enumerate(self._lines) if row.line.id == key), None)

    def _remove_edited(self) -> None:
        number = self._edited()
        if number is not None and self.editor is not None:
            self.editor.give_up()
            self._stop_editing()
            self._remove_row(number)

    def _remove_row(self, number: int) -> None:
        row = self._lines[number]
        after = self.rows[number - 1] if number else self.add
        after.setFocus(Qt.FocusReason.TabFocusReason)
        self.remove(row)

    def _next(self, waits: bool) -> None:
        """Ask for one line after the other, until Escape, or until one goes elsewhere."""
        self._typed = None  # the deal has a line by now, read or not
        if waits:
            self.begin()
        elif self._deal is not None:
            self.slip.show_deal(self._deal, None)

    def _slip_closed(self) -> None:
        now: QWidget | None = self.window().focusWidget()
        self.add.show()
        if now is None or (self._slip is not None and self._slip.isAncestorOf(now)):
            self.add.setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, extra: Extra) -> None:
        if self._deal is not None:
            self._desk.operations.run(
                words("Add extra"),
                add_line,
                self._deal,
                product_id=extra.product_id,
                description=extra.name,
                quantity=ONE,
                unit_price=extra.price,
                unit_cost=extra.cost,
                upsell=Upsell.YES,
            )


class _Foot(QWidget):
    """What the lines come to, and what would go with them."""

    def __init__(self, desk: Desk, take: Callable[[Extra], None]) -> None:
        super().__init__()
        self._desk, self._take = desk, take
        self._extras: list[Extra] = []
        self._chips: list[QPushButton] = []
        self.sum = label("", TextRole.STRONG)
        self.margin = label("", TextRole.MUTED, wrap=True)
        first = QHBoxLayout()
        first.setContentsMargins(10, 0, 10, 0)
        first.setSpacing(12)
        first.addWidget(self.margin, 1)
        first.addWidget(label(tr("Sum"), TextRole.MUTED))
        first.addWidget(self.sum)
        self.told = label(tr("Goes well with it"), TextRole.CAPTION)
        self.extras = QWidget()
        self._flow = FlowLayout(self.extras)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(first)
        layout.addWidget(self.told)
        layout.addWidget(self.extras)

    def show_lines(self, lines: Sequence[LineRow], extras: list[Extra]) -> None:
        """Reckon and suggest."""
        value, cost = totals(row.line for row in lines)
        self.sum.setText(self._desk.money(value))
        self.margin.setText(_margin(self._desk, value, cost, lines))
        for part in (self.told, self.extras):
            part.setVisible(bool(extras))
        if extras == self._extras:
            return
        self._extras = extras
        while len(self._chips) < len(extras):
            self._add_chip(len(self._chips))
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(extras))
            if number < len(extras):
                self._tell(chip, extras[number])
        self.extras.updateGeometry()

    def _add_chip(self, number: int) -> None:
        made = adding_chip()
        made.clicked.connect(lambda: self._take(self._extras[number]))
        self._chips.append(made)
        self._flow.addWidget(made)

    def _tell(self, chip: QPushButton, extra: Extra) -> None:
        put_name(chip, extra.name, aside=f" · {self._desk.money(extra.price)}")
        chip.setAccessibleName(tr("Add the extra {name}").format(name=extra.name))
        goes = tr("Goes with {names}").format(names=listed(extra.because))
        plain_tooltip(chip, f"{extra.name}\n{goes}")


def _margin(desk: Desk, value: int, cost: int | None, lines: Sequence[LineRow]) -> str:
    if cost is not None:
        return tr("Margin {margin}").format(margin=margin_words(desk, value, cost))
    unknown = sum(row.line.unit_cost is None for row in lines)
    if unknown == 1:
        return tr("Margin not known: one line has no cost")
    return tr("Margin not known: %n lines have no cost", unknown)


def show_as_sum(form: Form, summed: bool) -> None:
    """Tell in the form of a deal that its lines say what value and cost are; then nobody types them."""
    form.rename("value", tr("Value, by its lines") if summed else tr("Value"))
    form.rename("cost", tr("Cost, by its lines") if summed else tr("Cost", about="goods"))
    for name in ("value", "cost"):
        for editor in form.field(name).findChildren(QLineEdit):
            if editor.isReadOnly() != summed:
                editor.setReadOnly(summed)
                editor.setFocusPolicy(Qt.FocusPolicy.ClickFocus if summed else Qt.FocusPolicy.StrongFocus)
                plain_tooltip(editor, tr("The sum of the lines below; change a line instead") if summed else "")
