"""What the catalogue and the lines of deals are called and how their numbers are written."""

from __future__ import annotations

from decimal import Decimal
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from core.catalog import ProductKind, margin_share
from core.errors import UserMistake, words
from core.money import number_typed
from ui.desk import Desk
from ui.kit.buttons import quiet
from ui.kit.fields import ParsedField
from ui.kit.text import without_mnemonic
from ui.kit.words import tr

ICONS = {ProductKind.PRODUCT: "package", ProductKind.SERVICE: "clock"}

_WIDEST = 220
"""Logical pixels of a name in a chip: what has room in a narrow record."""

_MOST = 10**12
"""Thousandths from which on a quantity is a slip of the finger."""


def kind_words(kind: ProductKind) -> str:
    """A kind in the owner's language."""
    return tr("Service") if kind is ProductKind.SERVICE else tr("Product")


def quantity_words(quantity: int, locale: str) -> str:
    """A quantity in thousandths as the locale writes it: 2, 2.5."""
    from babel.numbers import format_decimal

    from core.money import locale_of

    return format_decimal(Decimal(quantity).scaleb(-3), locale=locale_of(locale), decimal_quantization=False)


def share_words(share: int, locale: str) -> str:
    """Ten-thousandths as a whole percentage: 62 %."""
    from babel.numbers import format_percent

    from core.money import locale_of

    return format_percent(Decimal(share).scaleb(-4), locale=locale_of(locale))


def margin_words(desk: Desk, value: int | None, cost: int | None) -> str:
    """What is left of a value, in money and as a part of it: €33.50 · 62%; nothing where one is unknown."""
    if value is None or cost is None:
        return ""
    share = margin_share(value, cost)
    money = desk.money(value - cost)
    return money if share is None else f"{money} · {share_words(share, desk.locale)}"


def adding_chip() -> QPushButton:
    """A chip that adds a thing; `put_name` says which."""
    made = quiet("", icon="plus")
    made.setProperty("kind", "chip")
    return made


def put_name(chip: QPushButton, name: str, *, aside: str = "") -> None:
    """Write a name into a chip, with something said after it; a name that is too long is cut."""
    room = _WIDEST - chip.fontMetrics().horizontalAdvance(aside)
    chip.setText(without_mnemonic(apart(shortened(chip, name, room)) + aside))


def apart(name: str) -> str:
    """A name before something else in one line: one that runs from the right is kept from turning the rest around."""
    if any(bidirectional(letter) in ("R", "AL") for letter in name):
        return f"\u2068{name}\u2069"
    return name


def shortened(widget: QWidget, text: str, room: int = _WIDEST) -> str:
    """A text on one line, cut where it is wider than so many logical pixels."""
    return widget.fontMetrics().elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, room)


class QuantityField(ParsedField):
    """How many, in thousandths; None for nothing typed."""

    def __init__(self, locale: str, *, hint: str = "", quiet: bool = True) -> None:
        """Read and write in the business locale."""
        super().__init__(hint=hint, quiet=quiet)
        self._locale = locale

    def read(self) -> int | None:
        """Thousandths; more than three digits after the point are refused."""
        text = self.editor.text().strip().removesuffix("×").strip()
        if not text:
            return None
        number = number_typed(text, self._locale).scaleb(3)
        if number != number.to_integral_value():
            raise UserMistake(words("A quantity has at most three digits after the point."))
        if not 0 < number < _MOST:
            raise UserMistake(words("Write a quantity, such as {sample}."), sample="2")
        return int(number)

    def write(self, value: int | None) -> None:
        """Show the number."""
        self.editor.setText("" if value is None else quantity_words(value, self._locale))
