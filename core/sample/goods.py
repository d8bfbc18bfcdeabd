"""What the shop sells: the catalogue, and what of it makes up the things that people ask for."""

from __future__ import annotations

from dataclasses import dataclass

from core import ids
from core.catalog import Product, ProductKind
from core.sample.pen import Pen


@dataclass(frozen=True, slots=True)
class Good:
    """A product or service; price and cost of one in hundredths of the currency, `goes` are keys of others."""

    key: str
    name: str
    price: int
    cost: int
    category: str
    goes: tuple[str, ...] = ()
    service: bool = False


@dataclass(frozen=True, slots=True)
class Basket:
    """What an enquiry comes to: so many of one good, and what some take on top of it."""

    good: str
    least: int = 1
    most: int = 1
    along: tuple[str, ...] = ()
    extra: str = ""


GOODS: tuple[Good, ...] = (
    Good("birthday", "Birthday cake, 12 slices", 5_400, 2_050, "Cakes", ("cupcakes",)),
    Good("drizzle", "Lemon drizzle", 1_800, 650, "Cakes", ("scones",)),
    Good("scones", "Scones, a dozen", 1_600, 550, "Cakes", ("drizzle",)),
    Good("communion", "Communion cake, 40 slices", 9_600, 3_550, "Cakes", ("cupcakes",)),
    Good("cupcakes", "Cupcakes, a dozen", 2_600, 950, "Cakes"),
    Good("wedding", "Wedding cake, three tiers", 36_000, 14_400, "Cakes", ("delivery",)),
    Good("christmas", "Christmas cake", 4_800, 1_950, "Cakes", ("pudding",)),
    Good("pudding", "Christmas pudding", 1_800, 750, "Cakes", ("christmas",)),
    Good("heart", "Valentine’s cake box", 2_900, 1_050, "Cakes", ("card",)),
    Good("beans", "House roast, a kilo", 3_200, 1_700, "Coffee", ("filter",)),
    Good("filter", "Filter set", 3_400, 1_850, "Coffee", ("beans",)),
    Good("brunch", "Terrace brunch, a person", 1_700, 650, "Table", ("prosecco",), service=True),
    Good("tea", "Afternoon tea, a person", 2_200, 800, "Table", ("prosecco",), service=True),
    Good("prosecco", "Prosecco, a bottle", 2_800, 1_250, "Table"),
    Good("room", "Upstairs room, an evening", 6_000, 800, "Table", ("tea",), service=True),
    Good("finger", "Finger food, a guest", 1_400, 600, "Catering", ("hands", "delivery"), service=True),
    Good("lunch", "Lunch, a guest", 1_600, 700, "Catering", ("hands", "delivery"), service=True),
    Good("breakfast", "Office breakfast, a head", 900, 400, "Catering", ("delivery",), service=True),
    Good("evening", "Evening upstairs, a guest", 3_600, 1_500, "Catering", ("hands",), service=True),
    Good("hands", "Serving hands, an hour", 2_400, 1_500, "Catering", service=True),
    Good("delivery", "Delivery and setting up", 3_500, 1_500, "Catering", service=True),
    Good("coat", "Winter coat, wool", 21_900, 12_200, "Boutique", ("scarf", "gloves")),
    Good("raincoat", "Raincoat, waxed cotton", 14_900, 8_200, "Boutique", ("scarf",)),
    Good("linen", "Linen dress", 10_900, 5_900, "Boutique", ("hem", "bag")),
    Good("dress", "Evening dress", 17_900, 9_800, "Boutique", ("hem", "scarf")),
    Good("outfit", "Mother-of-the-bride outfit", 29_500, 16_200, "Boutique", ("hat", "hem")),
    Good("hat", "Hat, made to order", 8_900, 4_700, "Boutique", ("outfit",)),
    Good("cardigan", "Aran cardigan", 11_900, 6_300, "Boutique", ("scarf",)),
    Good("scarf", "Wool scarf", 4_200, 2_100, "Boutique", ("gloves",)),
    Good("gloves", "Gloves", 2_800, 1_400, "Boutique", ("scarf",)),
    Good("capsule", "Capsule wardrobe, five pieces", 36_000, 19_800, "Boutique", ("hem",)),
    Good("bag", "Canvas weekend bag", 8_900, 4_800, "Boutique"),
    Good("shirt", "Linen shirt for staff", 9_800, 5_400, "Uniforms", ("apron", "stitch")),
    Good("apron", "Linen apron", 6_200, 3_000, "Uniforms", ("shirt", "stitch")),
    Good("stitch", "Embroidered name", 1_200, 500, "Uniforms", service=True),
    Good("hem", "Hem and sleeves", 2_000, 400, "Alterations", service=True),
    Good("taking-in", "Taking in a dress", 4_500, 1_000, "Alterations", ("hem",), service=True),
    Good("small-box", "Gift box, small", 3_200, 1_500, "Gifts", ("card",)),
    Good("large-box", "Gift box, large", 7_800, 3_750, "Gifts", ("card",)),
    Good("advent-box", "Advent gift box", 6_200, 2_950, "Gifts", ("card",)),
    Good("client-box", "Client gift box", 3_300, 1_670, "Gifts", ("card", "delivery")),
    Good("voucher", "Gift voucher", 5_000, 2_100, "Gifts", ("card",)),
    Good("card", "Card, written by hand", 400, 100, "Gifts", service=True),
)

BASKETS: dict[str, Basket] = {
    "Birthday cake": Basket("birthday", extra="cupcakes"),
    "Lemon drizzle and scones for Saturday": Basket("drizzle", 1, 2, ("scones",)),
    "Communion cake": Basket("communion", extra="cupcakes"),
    "Wedding cake, three tiers": Basket("wedding", extra="delivery"),
    "Christmas cake and puddings": Basket("christmas", 1, 1, ("pudding",), "pudding"),
    "Valentine’s cake box": Basket("heart", extra="card"),
    "Coffee beans, a kilo a month": Basket("beans", 1, 2),
    "Brewing kit and two bags": Basket("filter", 1, 1, ("beans",)),
    "Terrace table and brunch for eight": Basket("brunch", 7, 9, extra="prosecco"),
    "Afternoon tea on the terrace": Basket("tea", 2, 5, extra="prosecco"),
    "Birthday catering, 30 guests": Basket("finger", 26, 34, ("delivery",), "hands"),
    "Christening lunch": Basket("lunch", 18, 26, ("delivery",)),
    "Opening evening, 60 guests": Basket("finger", 52, 64, ("delivery", "hands")),
    "Christmas party upstairs": Basket("evening", 16, 30, extra="hands"),
    "Weekly office breakfast, quarter": Basket("breakfast", 100, 182, ("delivery",)),
    "Coffee and lunches for a training week": Basket("lunch", 40, 70, ("delivery",)),
    "Client gift boxes": Basket("client-box", 20, 50, ("delivery",)),
    "Linen aprons and shirts for staff": Basket("shirt", 6, 10, ("apron",), "stitch"),
    "Winter coat, wool": Basket("coat", extra="scarf"),
    "Raincoat, waxed cotton": Basket("raincoat", extra="scarf"),
    "Linen dress": Basket("linen", extra="hem"),
    "Evening dress for the season": Basket("dress", extra="hem"),
    "Mother-of-the-bride outfit": Basket("outfit", extra="hat"),
    "Aran cardigan": Basket("cardigan", extra="scarf"),
    "Scarf and gloves": Basket("scarf", along=("gloves",)),
    "Capsule wardrobe, five pieces": Basket("capsule", extra="hem"),
    "Hem and sleeves": Basket("hem", 1, 2),
    "Taking in a dress": Basket("taking-in", extra="hem"),
    "Gift box, small": Basket("small-box", 1, 2, extra="card"),
    "Gift box, large": Basket("large-box", extra="card"),
    "Advent gift box": Basket("advent-box", 1, 2, extra="card"),
    "Gift voucher": Basket("voucher", extra="card"),
    "Canvas weekend bag": Basket("bag"),
    "Upstairs room for a baby shower": Basket("tea", 5, 8, ("room",)),
}
"""By the title of the wish."""


def catalogue(pen: Pen) -> list[Product]:
    """Everything on the shelves, known since the shop opened."""
    opening = pen.today.replace(year=pen.today.year - 3, day=1)
    keys = {good.key: pen.id(opening, aside=True) for good in GOODS}
    pen.goods = {
        good.key: Product(
            id=keys[good.key],
            name=good.name,
            kind=ProductKind.SERVICE if good.service else ProductKind.PRODUCT,
            price=pen.minor(good.price),
            cost=pen.minor(good.cost),
            category=good.category,
            goes_with=tuple(sorted(ids.text(keys[other]) for other in good.goes)),
        )
        for good in GOODS
    }
    return list(pen.goods.values())
