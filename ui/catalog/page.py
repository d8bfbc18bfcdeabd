"""What is sold: for how much, what is left of it, how often, and with what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import QMenu, QWidget

from core.activities import Hat
from core.catalog import Product, ProductKind, ProductRow
from core.errors import Busy
from ui.catalog.wording import ICONS, kind_words, quantity_words, share_words
from ui.desk import Desk
from ui.kit import fonts
from ui.kit.chips import ChipRow
from ui.kit.empty import Empty
from ui.kit.icons import icon
from ui.kit.page import Changed
from ui.kit.pressing import PushButton
from ui.kit.table_model import Align, Column, Listing
from ui.kit.text import plain_tooltip, without_mnemonic
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.list_page import ListPage
from ui.record.panel import RecordPanel
from ui.record.sections import put

ALL, PRODUCTS, SERVICES, NO_COST, NEVER = "all", "products", "services", "no cost", "never sold"
_SIDES = 50
"""Logical pixels of padding, edge and sign of the chip for categories."""

IN = "in:"
"""What the name of a chip for one category begins with."""


class CatalogPage(ListPage):
    """The catalogue as a list, one product beside it."""

    name = "products"
    kind = "product"
    interests = frozenset({"product", "deal_line", "deal", "setting"})

    def __init__(self, desk: Desk) -> None:
        """Put list, slip and record together."""
        self._categories, large = _looked_at(desk)
        chips = [
            (ALL, tr("All")),
            (PRODUCTS, tr("Products")),
            (SERVICES, tr("Services")),
            (NO_COST, tr("Without cost")),
            (NEVER, tr("Never sold")),
            *((f"{IN}{name}", name) for name in self._categories),
        ]
        if large:
            self.slow = frozenset(name for name, _ in chips)
        super().__init__(
            desk,
            tr("Catalogue"),
            _TELLS[ALL](),
            columns=_columns(desk),
            chips=chips,
            action=tr("Add a product"),
            hat=Hat.SALES,
        )
        self.category = _Category(self.chips)
        put(self.chips, self.category)
        self.list.viewed.connect(self._tell)
        self.category.offer(self._categories)
        self._tell()
        if self.slow:  # until it is found there is no saying that it is empty
            self.table.set_empty(QWidget())
            self.model.refreshed.connect(self._found)

    def make_panel(self) -> RecordPanel:
        """One product."""
        from ui.catalog.panel import ProductPanel

        return ProductPanel(self.desk)

    def make_composer(self) -> QWidget:
        """The slip for a new product."""
        from ui.catalog.composer import ProductComposer

        composer = ProductComposer(self.desk)
        composer.written.connect(self._written)
        return composer

    def delete_row(self, row: ProductRow) -> None:
        """As the button of the record does."""
        from ui.catalog.panel import delete_product

        delete_product(self.desk, row.id, row.name)

    def listing(self, chip: str) -> Listing[ProductRow]:
        """What a chip stands for, with what was sold this year; in a large file it is asked for on another thread."""
        catalog = self.desk.workspace.catalog
        year = this_year(self.desk.today)
        if chip.startswith(IN):
            return catalog.in_category(chip.removeprefix(IN), *year)
        match chip:
            case "products":
                return catalog.of_kind(ProductKind.PRODUCT, *year)
            case "services":
                return catalog.of_kind(ProductKind.SERVICE, *year)
            case "no cost":
                return catalog.without_cost(*year)
            case "never sold":
                return catalog.never_sold(*year)
            case _:
                return catalog.everything(*year)

    def make_empty(self, chip: str) -> Empty:
        """What a chip without products says."""
        if chip in _EMPTY:
            return Empty(*_EMPTY[chip]())
        return Empty(
            "package",
            tr("Nothing to sell yet"),
            tr(
                "What you sell stands here, with price and cost. Deals and quick sales pick from it, so that you see "
                "what is bought, what it earns, and what goes with what."
            ),
            action=tr("Add a product"),
        )

    def changed(self, changed: Changed) -> None:
        """Follow the categories as well."""
        if "product" in changed.kinds:
            self._categories = []
        super().changed(changed)

    def reload(self) -> None:
        """Read list and record, and which categories there are."""
        if not self._categories:
            self._categories = self.desk.workspace.catalog.categories()
            self.category.offer(self._categories)
        super().reload()

    def _found(self) -> None:
        self.model.refreshed.disconnect(self._found)
        self.list.empty = self.make_empty(self.chips.name())
        self.list.empty.asked.connect(self.list.new_asked)
        self.table.set_empty(self.list.empty)

    def _written(self, product: Product) -> None:
        if self.after_slip.is_followed:
            self.list.head.show_everything()
            self.ask_record(product.id)

    def _tell(self) -> None:
        chip = self.chips.name()
        told = _TELLS.get(chip, _TELLS[ALL])
        self.set_tells(told())
        self.category.show_chosen(chip)


class _Category(PushButton):
    """A chip that offers the categories; the one chosen stands in it."""

    def __init__(self, chips: ChipRow) -> None:
        super().__init__()
        self._chips = chips
        self._names: list[str] = []
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setIcon(icon("chevron-down", "muted"))
        both = Qt.LayoutDirection  # the sign stands after the words, whichever way one reads
        self.setLayoutDirection(both.LeftToRight if self.isRightToLeft() else both.RightToLeft)
        self.menu_ = QMenu(self)
        self.clicked.connect(self.open)
        self.show_chosen("")

    def offer(self, names: list[str]) -> None:
        """Offer these; a chip that stands for one is never seen, this stands in its place."""
        self._names = names
        for name in names:
            if f"{IN}{name}" not in self._chips.offered():
                self._chips.add(f"{IN}{name}", name)
            self._chips.chip(f"{IN}{name}").hide()
        self.setVisible(bool(names))

    def show_chosen(self, chip: str) -> None:
        """Say which one is chosen, if one is."""
        chosen = chip.removeprefix(IN) if chip.startswith(IN) else ""
        words = chosen or tr("Category")
        bold = QFontMetrics(fonts.font(weight=QFont.Weight.DemiBold))  # as it is written while it is down
        shown = bold.elidedText(words, Qt.TextElideMode.ElideRight, 150)
        self.setText(without_mnemonic(shown))
        self.setMinimumWidth(bold.horizontalAdvance(shown) + _SIDES)
        self.setChecked(bool(chosen))
        self.setAccessibleName(tr("Category: {name}").format(name=chosen) if chosen else tr("Category"))
        plain_tooltip(self, chosen or tr("Show one category"))

    def open(self) -> None:
        """Show the categories below."""
        now = self._chips.name()
        self.show_chosen(now)  # pressing it chooses nothing yet
        self.menu_.clear()
        for name in self._names:
            entry = QAction(without_mnemonic(name), self.menu_)
            entry.setCheckable(True)
            entry.setChecked(now == f"{IN}{name}")
            entry.triggered.connect(lambda _=False, name=name: self._chips.choose(f"{IN}{name}"))
            self.menu_.addAction(entry)
        self.menu_.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))


def _looked_at(desk: Desk) -> tuple[list[str], bool]:
    """The categories, and whether there is much to sum up; while someone is saving, none for the moment, and yes."""
    try:
        return desk.workspace.catalog.categories(), desk.workspace.catalog.is_large()
    except Busy:
        return [], True


def this_year(today: date) -> tuple[date, date]:
    """The first and the last day of the year."""
    return date(today.year, 1, 1), date(today.year, 12, 31)


_TELLS: dict[str, Callable[[], str]] = {
    ALL: lambda: tr("What you sell, for how much, and what you keep of that"),
    PRODUCTS: lambda: tr("What is handed over"),
    SERVICES: lambda: tr("What is done for someone"),
    NO_COST: lambda: tr("Nobody knows what these earn: fill in what one costs you"),
    NEVER: lambda: tr("In no sale yet: offer them, or clear them out"),
}

_EMPTY: dict[str, Callable[[], tuple[str, str, str]]] = {
    PRODUCTS: lambda: ("package", tr("No products"), tr("What is handed over to the customer stands here.")),
    SERVICES: lambda: ("clock", tr("No services"), tr("What is done for a customer stands here, such as delivery.")),
    NO_COST: lambda: (
        "circle-check",
        tr("Every cost is known"),
        tr("Of everything you sell it is known what it costs, so its margin is known as well."),
    ),
    NEVER: lambda: (
        "circle-check",
        tr("All of it was sold"),
        tr("Whatever was in no deal that was won comes up in this place."),
    ),
}


def _columns(desk: Desk) -> list[Column[ProductRow]]:
    def margin(row: ProductRow) -> str:
        return "" if row.margin is None else desk.money(row.margin)

    def share(row: ProductRow) -> str:
        return "" if row.margin_share is None else share_words(row.margin_share, desk.locale)

    def bad(row: ProductRow) -> Tone | None:
        return Tone.BAD if row.margin is not None and row.margin < 0 else None

    def sold(row: ProductRow) -> str:
        return quantity_words(row.sold.quantity, desk.locale) if row.sold.sales else ""

    def sold_told(row: ProductRow) -> str:
        if not row.sold.sales:
            return tr("not sold this year")
        once = row.sold.sales == 1
        words = tr("{quantity} in 1 sale") if once else tr("{quantity} in %n sales", row.sold.sales)
        return words.format(quantity=sold(row))

    return [
        Column(
            tr("Name"),
            lambda row: row.name,
            strong=True,
            stretch=3,
            sort_key="name",
            icon=lambda row: ICONS[row.kind],
            accessible=lambda row: f"{row.name}, {kind_words(row.kind)}",
        ),
        Column(tr("Category"), lambda row: row.category, stretch=2, muted=True, sort_key="category", yields=4),
        Column(
            tr("Price"),
            lambda row: "" if row.price is None else desk.money(row.price),
            Align.END,
            width=96,
            sort_key="price",
        ),
        Column(tr("Margin"), margin, Align.END, tone=bad, width=96, sort_key="margin", yields=3),
        Column(tr("Margin %"), share, Align.END, tone=bad, muted=True, width=84, yields=5),
        Column(
            tr("Sold this year"),
            sold,
            Align.END,
            width=112,
            accessible=sold_told,
            sort_key="sold",
            yields=1,
        ),
        Column(
            tr("Revenue"),
            lambda row: desk.money(row.sold.revenue) if row.sold.sales else "",
            Align.END,
            width=104,
            sort_key="revenue",
            yields=2,
        ),
    ]
