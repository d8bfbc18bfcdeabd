"""Writing a line of a deal down, and changing one in its place."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from core import ids
from core.activities import Hat
from core.catalog import Ware
from core.deal_lines import ONE, DealLine, LineRow, Upsell, add_line, edit_line
from core.errors import UserMistake, words
from core.ids import Id
from ui.catalog.picking import Meant, WareField
from ui.catalog.wording import QuantityField
from ui.desk import Desk
from ui.kit.buttons import button, quiet
from ui.kit.cards import Card
from ui.kit.field import Field
from ui.kit.fields import AmountField, ChoiceField, PercentField
from ui.kit.form import Form
from ui.kit.keyboard import has_keyboard
from ui.kit.words import tr
from ui.record.slip import Slip
from ui.record.unsaved import Place, attend, drafts_of, send


class LineSlip(Slip):
    """A slip for a line; Enter adds it, Escape puts the slip away.

    added(waits): the line stands in the deal shown; whether one waits on the slip for the next one.
    """

    added = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        """Build it, hidden."""
        super().__init__(desk, tr("A new line"), tr("Add it"), columns=2, hat=Hat.SALES)
        self._deal: Id | None = None
        self._typed: int | None = None
        self._proposed: int | None = None
        self.what = WareField(desk, hint=tr("from the catalogue, or your own words"))
        self.quantity = QuantityField(desk.locale, hint="1", quiet=False)
        self.price = AmountField(desk.currency, desk.locale, hint=tr("of one"), quiet=False)
        self.discount = PercentField(desk.locale, hint=tr("none"), quiet=False)
        self.add_field("what", tr("What", about="goods"), self.what, wide=True)
        self.add_field("quantity", tr("How many"), self.quantity)
        self.add_field("unit_price", tr("Price of one"), self.price)
        self.add_field("discount_percent", tr("Discount"), self.discount)
        self.what.chosen.connect(self._propose)

    def show_deal(self, key: Id, typed: int | None) -> None:
        """Write lines of this deal from now on; what was typed for another waits there.

        Args:
            key: the deal.
            typed: its value while it has no line, which the first one replaces.
        """
        self._deal, self._typed = key, typed
        self.turn_to(key)

    def prepare(self, *, fresh: bool) -> None:
        """The catalogue may have changed meanwhile."""
        self.what.picker.read_anew()
        self._proposed = None

    def submit(self, values: Mapping[str, Any]) -> None:
        """One change: the line, and with it the value of the deal."""
        meant: Meant = values["what"]
        if not meant.text or self._deal is None:
            self.refused(UserMistake(words("What is it? A few words will do."), field="what"))
            return
        if values["unit_price"] is None:
            self.refused(UserMistake(words("How much is one? Write 0 for a gift."), field="unit_price"))
            return
        ware = self.what.ware
        deal = self._deal
        self.run(
            words("Add line"),
            add_line,
            deal,
            product_id=meant.product_id,
            description=meant.text,
            quantity=values["quantity"] or ONE,
            unit_price=values["unit_price"],
            unit_cost=ware.cost if ware is not None else None,
            discount_percent=values["discount_percent"],
            on_done=lambda _: self._added(deal),
            on_mistake=self.refused,
            offer_undo=partial(self._replaced, self._typed),
        )

    def _replaced(self, typed: int | None, line: DealLine) -> str:
        """Tell where the first line says something else than the value that was typed before."""
        if typed is None or typed == line.value:
            return ""
        now, before = self.desk.money(line.value), self.desk.money(typed)
        return tr("The deal is worth its lines now: {now} instead of {before}").format(now=now, before=before)

    def _added(self, deal: Id) -> None:
        waits = has_keyboard(self)
        self.kept()
        if deal == self._deal:
            self.added.emit(waits and self.isHidden())

    def _propose(self, ware: Ware | None) -> None:
        """Put in the price of the catalogue, unless the person has written one."""
        try:
            now = self.price.value
        except UserMistake:
            return
        price = ware.price if ware is not None else None
        if now in (None, self._proposed) and price != now:
            self._proposed = price
            self.price.set_value(price)
            self.price.revert()


class LineEditor(Card):
    """The fields of one line in its place, saved as one goes. closed(): done; remove_asked(): take the line out."""

    closed = Signal()
    remove_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        """Build it, hidden."""
        super().__init__()
        self.setAccessibleName(tr("Edit this line"))
        self.desk = desk
        self.row: LineRow | None = None
        self.what = WareField(desk)
        self.form = Form(columns=2)
        price = AmountField(desk.currency, desk.locale, quiet=False)
        cost = AmountField(desk.currency, desk.locale, hint=tr("not known"), quiet=False)
        self.form.add("what", tr("What", about="goods"), self.what, always=True, wide=True)
        self.form.add("quantity", tr("How many"), QuantityField(desk.locale, quiet=False), always=True)
        self.form.add("unit_price", tr("Price of one"), price, always=True)
        self.form.add("discount_percent", tr("Discount"), PercentField(desk.locale, quiet=False), always=True)
        self.form.add("unit_cost", tr("Cost of one"), cost, always=True)
        extra = ChoiceField([(Upsell.NO, tr("What they came for")), (Upsell.YES, tr("An extra"))], quiet=False)
        self.form.add("upsell", tr("Taken as"), extra, always=True, wide=True)
        for field in self.form.fields().values():
            attend(field, partial(self._place, field))
        self.form.committed.connect(self._save)
        self.done = button(tr("Done", about="to do"))
        self.done.clicked.connect(self._finish)
        self.remove = quiet(tr("Remove"), icon="trash-2")
        self.remove.clicked.connect(self.remove_asked)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.done)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        self.body.addWidget(self.form)
        self.body.addLayout(foot)
        self.hide()

    def begin(self, row: LineRow) -> None:
        """Edit a line, with the keyboard on how many."""
        self.show_line(row)
        self.form.field("quantity").setFocus(Qt.FocusReason.TabFocusReason)

    def show_line(self, row: LineRow) -> None:
        """Show the fields of a line, and what waits there; the keyboard stays where it is."""
        self.what.picker.read_anew()
        self.row = row
        key = ids.text(row.line.id)
        for name, field in self.form.fields().items():
            field.setObjectName(f"{key} {name}")  # what cannot be saved is kept under this name with the deal
        self.form.load(_values(row))
        for field in self.form.fields().values():
            if (place := self._place(field)) is not None:
                place.put_back(field)
        self.show()

    def refresh(self, row: LineRow) -> None:
        """Show the same line as it now stands in the file."""
        self.row = row
        self.form.set_values(_values(row))

    def settle(self) -> bool:
        """Save what was typed; false: something is wrong or asks, which has the keyboard now."""
        self.form.save_typed()
        waiting = next((field for field in self.form.fields().values() if field.is_refused), None)
        if waiting is not None:
            waiting.setFocus()
        return waiting is None

    def give_up(self) -> None:
        """Forget all that was typed: the line goes, or is gone."""
        for field in self.form.fields().values():
            field.give_up()

    def put_away(self) -> None:
        """Save what can be saved, and hide."""
        self.form.save_typed()
        for field in self.form.fields().values():
            field.revert()
            field.setObjectName("")
        self.row = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter is done with it, unless something is wrong; Escape as well, and in the field that is wrong gives up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._finish()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        if self.settle():
            self.closed.emit()

    def _save(self, name: str, new: Any, base: Any) -> None:
        field = self.form.field(name)
        place = self._place(field)
        if self.row is None or place is None:
            return
        key = self.row.line.id
        fields, before = _as_fields(name, new, base, self.what.ware, self.row)
        send(
            self.desk,
            words("Edit line"),
            edit_line,
            key,
            before,
            place=place,
            where=lambda: field if self.row is not None and self.row.line.id == key else None,
            **fields,
        )

    def _place(self, field: Field) -> Place | None:
        if self.row is None:
            return None
        return Place(self.desk.drafts, drafts_of("deal", self.row.line.deal_id), field.objectName())


def _values(row: LineRow) -> dict[str, Any]:
    line = row.line
    names = ("quantity", "unit_price", "discount_percent", "unit_cost", "upsell")
    return {"what": Meant(row.words, line.product_id), **{name: getattr(line, name) for name in names}}


def _as_fields(
    name: str, new: Any, base: Any, ware: Ware | None, row: LineRow
) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a field of the form means in the line, and what stood there; another product brings its own price."""
    if name == "quantity":
        return {name: new if new is not None else ONE}, {name: base}
    if name == "unit_price":
        return {name: new if new is not None else 0}, {name: base}
    if name != "what":
        return {name: new}, {name: base}
    fields: dict[str, Any] = {"product_id": new.product_id, "description": new.text}
    if ware is not None and new.product_id not in (None, row.line.product_id):
        fields["unit_cost"] = ware.cost
        if ware.price is not None:
            fields["unit_price"] = ware.price
    return fields, {"product_id": base.product_id, "description": row.line.description}
