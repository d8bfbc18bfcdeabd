"""Write down something new that is sold: a name, and what is known of price and cost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal

from core.activities import Hat
from core.catalog import Product, ProductKind, add_product
from core.errors import words
from ui.catalog.wording import kind_words
from ui.desk import Desk
from ui.kit.fields import AmountField, ChoiceField, LineField
from ui.kit.pick_field import PickField
from ui.kit.words import tr
from ui.record.slip import Slip


class ProductComposer(Slip):
    """A slip for one product. written(product): it stands in the file."""

    written = Signal(object)

    def __init__(self, desk: Desk) -> None:
        """Lay it out for the width of a page."""
        super().__init__(desk, tr("Something new to sell"), tr("Add it"), columns=24, hat=Hat.SALES)
        self.name = LineField(hint=tr("such as Birthday cake"), quiet=False)
        self.product_kind = ChoiceField([(kind, kind_words(kind)) for kind in ProductKind], quiet=False)
        self.price = AmountField(desk.currency, desk.locale, hint=tr("of one"), quiet=False)
        self.cost = AmountField(desk.currency, desk.locale, hint=tr("if known"), quiet=False)
        self.category = PickField(free=True, hint=tr("such as Cakes"), quiet=False)
        self.add_field("name", tr("Name"), self.name, span=7)
        self.add_field("kind", tr("Kind"), self.product_kind, span=4)
        self.add_field("price", tr("Price"), self.price, span=4, narrow=True)
        self.add_field("cost", tr("Costs us"), self.cost, span=4, narrow=True)
        self.add_field("category", tr("Category"), self.category, span=5)

    def prepare(self, *, fresh: bool) -> None:
        """Offer the categories there are."""
        if fresh:
            self.product_kind.set_value(ProductKind.PRODUCT)
        self.category.set_choices([(name, name) for name in self.desk.workspace.catalog.categories()])

    def submit(self, values: Mapping[str, Any]) -> None:
        """Keep the product."""
        self.run(
            words("Add product"),
            add_product,
            **{**values, "kind": values["kind"] or ProductKind.PRODUCT},
            on_done=self._written,
            on_mistake=self.refused,
            offer_undo=lambda product: tr("“{name}” is in the catalogue").format(name=product.name),
        )

    def _written(self, product: Product) -> None:
        self.kept()
        self.written.emit(product)
