"""One product: what it is, what is left of its price, what goes with it, and who bought it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import catalog
from core.catalog import Product, ProductKind, ProductStory, Ware
from core.deals import DealRow, Outcome
from core.errors import words
from core.ids import Id
from ui.catalog.picking import GoesWithField
from ui.catalog.together import Together
from ui.catalog.wording import ICONS, kind_words, margin_words, quantity_words
from ui.desk import Desk
from ui.kit import days
from ui.kit.buttons import quiet
from ui.kit.cards import Card
from ui.kit.fields import AmountField, ChoiceField, LineField
from ui.kit.flow import FlowLayout
from ui.kit.form import INDENT, Form
from ui.kit.pick_field import PickField
from ui.kit.text import Chip, TextRole, label, plain_tooltip
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.record.link_rows import Link, LinkRows
from ui.record.panel import RecordPanel
from ui.record.sections import put, put_button

_FIELDS = ("name", "kind", "category", "price", "cost")
_FIRST, _MORE = 6, 60
"""Deals shown at first, and when asked for more."""


class ProductPanel(RecordPanel):
    """A product or service, edited in place."""

    kind = "product"
    interests = frozenset({"product", "deal_line", "deal"})

    def __init__(self, desk: Desk) -> None:
        """Build the frame."""
        super().__init__(desk)
        self.setAccessibleName(tr("The product"))
        self._deals = _FIRST

    def build(self) -> Iterator[None]:
        """Make all parts; `load` fills them."""
        desk = self.desk
        self.of_kind, self.lack = Chip(), Chip()
        for chip in (self.of_kind, self.lack):
            put(self.marks, chip)
        self.delete = put_button(self.buttons, tr("Delete"), "trash-2", self._delete, make=quiet)
        self.figures = Figures(desk)
        self.body.addWidget(self.figures)
        about = Card()
        self.body.addWidget(about)
        self.form = Form(columns=2)
        about.add(self.form)
        self._fill_form(self.form)
        self.margin = label("", TextRole.MUTED, wrap=True)
        self.margin.setContentsMargins(INDENT, 0, INDENT, 0)
        about.body.addWidget(self.margin)
        yield
        goes = Card(tr("Goes with"), tells=tr("Deals suggest these as soon as it is one of their lines."))
        self.body.addWidget(goes)
        self.goes = GoesWithField(desk)
        self.goes_form = Form()
        goes.add(self.goes_form)
        self.goes_form.add("goes_with", tr("Suggested with it in deals"), self.goes, always=True)
        self.edit_in_place(self.goes_form, words("Edit product"), catalog.edit_product)
        self.named_by = Section(tr("It is suggested with"))
        self.together = Together(desk)
        self.together.opened.connect(desk.show_record)
        self.together.wanted.connect(self.goes.add)
        for inner in (self.named_by, self.together):
            inner.setContentsMargins(INDENT, 0, INDENT, 0)  # in line with the form above
            goes.body.addWidget(inner)
        yield
        self.bought = Section(tr("Deals with it"))
        self.body.addWidget(self.bought)
        self.more = quiet("")
        self.more.clicked.connect(self._show_more)
        self.bought.box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self.named_by, self.bought):
            part.rows.opened.connect(desk.show_record)
        self.body.addStretch(1)

    def load(self, key: Id, *, fresh: bool) -> bool:
        """Read and show a product."""
        room = self.desk.workspace.catalog
        product = room.get(key)
        if product is None:
            return False
        if fresh:
            self._deals = _FIRST
        self._show_head(product)
        category = self.form.field("category")
        if isinstance(category, PickField):
            category.set_choices([(name, name) for name in room.categories()])
        values = {name: getattr(product, name) for name in _FIELDS}
        (self.form.load if fresh else self.form.set_values)(values)
        self.goes.show_names(room.named(product.goes_with), but=key)
        goes = {"goes_with": product.goes_with}
        (self.goes_form.load if fresh else self.goes_form.set_values)(goes)
        self.named_by.show_links([_ware_link(self.desk, each) for each in room.naming(key)], most=_FIRST)
        self._tell_story(key, product, fresh=fresh)
        return True

    def _tell_story(self, key: Id, product: Product, *, fresh: bool) -> None:
        """Read what became of it; of what is sold very often on another thread, and it comes a moment later."""
        room, today, limit = self.desk.workspace.catalog, self.desk.today, self._deals

        def story() -> ProductStory:
            return room.story(key, date(today.year, 1, 1), date(today.year, 12, 31), limit=limit)

        if not room.is_sold_often(key):
            self._show_story(product, story())
            return
        if fresh:
            self._show_story(product, None)
        self.desk.tasks.run(
            tr("Look at who bought it"),
            lambda _: story(),
            on_done=lambda found: self._show_story(product, found) if key == self.key else None,
        )

    def _show_story(self, product: Product, found: ProductStory | None) -> None:
        """Show what became of it; none while that is being found."""
        story = found or ProductStory()
        self.figures.show_story(story)
        told = ""
        if story.last_sold is not None:
            told = tr("last sold {day}").format(day=days.shown_short(story.last_sold, self.desk.today))
        elif found is not None:
            told = tr("not sold yet")
        self.about.setText(" · ".join(part for part in (product.category, told) if part))
        self.together.show_companions(story.companions, story.sales)
        self.bought.show_links([_deal_link(self.desk, row) for row in story.deals])
        self.more.setText(tr("Show all %n deals", story.count))
        self.more.setVisible(story.count > len(story.deals) and self._deals == _FIRST)

    def _fill_form(self, form: Form) -> None:
        desk = self.desk
        form.add("name", tr("Name"), LineField(), always=True, wide=True)
        form.add("price", tr("Price of one"), AmountField(desk.currency, desk.locale, hint=tr("not set")), always=True)
        form.add("cost", tr("One costs us"), AmountField(desk.currency, desk.locale, hint=tr("not known")), always=True)
        form.add("category", tr("Category"), PickField(free=True, hint=tr("none")), always=True)
        kinds = ChoiceField([(kind, kind_words(kind)) for kind in ProductKind])
        form.add("kind", tr("Kind"), kinds, always=True)
        self.edit_in_place(form, words("Edit product"), catalog.edit_product)

    def _show_head(self, product: Product) -> None:
        self.title.setText(product.name)
        self.of_kind.show_state(kind_words(product.kind), Tone.SALES, ICONS[product.kind])
        lack = "" if product.cost is not None else tr("No cost yet")
        self.lack.setVisible(bool(lack))
        self.lack.show_state(lack)
        self.margin.setText(_margin(self.desk, product))
        loss = product.price is not None and product.cost is not None and product.price < product.cost
        self.margin.set_role(TextRole.BAD if loss else TextRole.MUTED)

    def _show_more(self) -> None:
        self._deals = _MORE
        self.reload()

    def _delete(self) -> None:
        if self.key is not None:
            delete_product(self.desk, self.key, self.title.text())


class Figures(QWidget):
    """How often it was sold and for how much; hidden for what was never sold."""

    def __init__(self, desk: Desk) -> None:
        """Build them."""
        super().__init__()
        self._desk = desk
        self.sold, self.revenue, self.ever = (label("", TextRole.HEADING) for _ in range(3))
        row = FlowLayout(self, spacing=20)
        titles = (tr("Sold this year"), tr("Revenue this year"), tr("Sold in all"))
        for title, figure in zip(titles, (self.sold, self.revenue, self.ever), strict=True):
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(label(title, TextRole.CAPTION))
            column.addWidget(figure)
            row.addWidget(part)

    def show_story(self, story: ProductStory) -> None:
        """Show what became of one product."""
        locale = self._desk.locale
        self.setVisible(story.ever.sales > 0)
        self.sold.setText(quantity_words(story.span.quantity, locale))
        self.revenue.setText(self._desk.money(story.span.revenue))
        self.ever.setText(quantity_words(story.ever.quantity, locale))
        plain_tooltip(self.sold, sales_words(story.span.sales))
        plain_tooltip(self.ever, sales_words(story.ever.sales))


class Section(QWidget):
    """A heading over rows that lead elsewhere; hidden without rows."""

    def __init__(self, title: str) -> None:
        """Start without rows."""
        super().__init__()
        self.rows = LinkRows()
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(6)
        self.box.addWidget(label(title, TextRole.STRONG))
        self.box.addWidget(self.rows)
        self.rest = label("", TextRole.CAPTION)
        self.box.addWidget(self.rest)

    def show_links(self, links: list[Link], *, most: int = _MORE) -> None:
        """Show these, or the first of them and how many more there are."""
        self.rows.set_links(links[:most])
        self.rest.setText(tr("and %n more", len(links) - most))
        self.rest.setVisible(len(links) > most)
        self.setVisible(bool(links))


def sales_words(sales: int) -> str:
    """In how many sales."""
    return tr("in 1 sale") if sales == 1 else tr("in %n sales", sales)


def delete_product(desk: Desk, key: Id, name: str) -> None:
    """Put one into the bin."""
    desk.operations.run(
        words("Delete product"),
        catalog.delete_product,
        key,
        offer_undo=lambda lines: deleted_words(name, lines),
        once=True,
    )


def deleted_words(name: str, lines: int) -> str:
    """What happened to a product, and to the deals that had it."""
    if not lines:
        return tr("{name} is in the bin").format(name=name)
    kept = tr("1 line of a deal keeps its name") if lines == 1 else tr("%n lines of deals keep its name", lines)
    return tr("{name} is in the bin; {kept}").format(name=name, kept=kept)


def _margin(desk: Desk, product: Product) -> str:
    if product.price is None:
        return tr("Without a price, deals and quick sales ask for it.")
    if product.cost is None:
        return tr("What is left of it shows as soon as you write down what one costs you.")
    told = margin_words(desk, product.price, product.cost)
    return tr("Margin of one: {margin}").format(margin=told)


def _ware_link(desk: Desk, ware: Ware) -> Link:
    price = "" if ware.price is None else desk.money(ware.price)
    return Link("product", ware.id, ICONS[ware.kind], ware.name, price)


def _deal_link(desk: Desk, deal: DealRow) -> Link:
    state, tone = {
        Outcome.OPEN: (tr(deal.stage) if deal.stage else tr("Open"), Tone.SALES),
        Outcome.WON: (tr("Won"), Tone.GOOD),
        Outcome.LOST: (tr("Lost"), Tone.BAD),
    }[deal.outcome]
    day = days.shown_short(deal.closed_on or deal.opened_on, desk.today)
    who = deal.contact or deal.title or tr("Sold over the counter")
    return Link("deal", deal.id, "handshake", who, day, state, tone)
