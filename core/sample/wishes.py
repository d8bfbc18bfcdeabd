"""What people want from a café and boutique, what it is worth and how long it takes them to decide."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

ALL_YEAR = frozenset(range(1, 13))
COLD = frozenset({9, 10, 11, 12, 1, 2})
WARM = frozenset({3, 4, 5, 6, 7, 8})


class Size(StrEnum):
    """How big a decision it is: a thing from the rail, something made to order, an order for a whole office."""

    SHOP = "shop"
    ORDER = "order"
    CATERING = "catering"


@dataclass(frozen=True, slots=True)
class Wish:
    """One kind of enquiry. Prices in whole euros; `cost` is what the goods cost us, in hundredths of the price."""

    theme: str
    size: Size
    title: str
    low: int
    high: int
    cost: int
    interests: tuple[str, ...]
    months: frozenset[int] = ALL_YEAR


def _wish(
    theme: str,
    size: Size,
    title: str,
    low: int,
    high: int,
    cost: int,
    *interests: str,
    months: frozenset[int] = ALL_YEAR,
) -> Wish:
    return Wish(theme, size, title, low, high, cost, interests, months)


_SHOP, _ORDER, _CATERING = Size.SHOP, Size.ORDER, Size.CATERING

WISHES: tuple[Wish, ...] = (
    # From the counter
    _wish(
        "cake",
        _ORDER,
        "Birthday cake",
        38,
        85,
        38,
        "Birthday cake for 12, raspberry, no nuts",
        "Chocolate cake with a fox on it for a sixth birthday",
        "A cake for a 70th, elegant, not too sweet",
    ),
    _wish(
        "cake",
        _ORDER,
        "Lemon drizzle and scones for Saturday",
        18,
        46,
        36,
        "Two lemon drizzles, collect Saturday before ten",
        "Scones for twenty after a christening",
    ),
    _wish(
        "cake",
        _ORDER,
        "Communion cake",
        65,
        140,
        37,
        "Communion cake for forty, white with a little gold",
        "Cake and cupcakes for a communion in the garden",
        months=frozenset({3, 4, 5, 6}),
    ),
    _wish(
        "cake",
        _ORDER,
        "Wedding cake, three tiers",
        290,
        520,
        40,
        "Three tiers, figs and thyme, can we taste first?",
        "Small wedding, 45 guests, wants a naked cake with flowers",
        months=frozenset({2, 3, 4, 5, 6, 7, 8, 9}),
    ),
    _wish(
        "cake",
        _ORDER,
        "Christmas cake and puddings",
        42,
        120,
        41,
        "Christmas cake without peel, the children pick it out",
        "Two puddings and a yule log for the 23rd",
        months=frozenset({10, 11, 12}),
    ),
    _wish(
        "cake",
        _ORDER,
        "Valentine’s cake box",
        24,
        48,
        35,
        "Heart cake for two, to be found on the kitchen table at seven",
        "A box for his wife, she must not see the bill",
        months=frozenset({1, 2}),
    ),
    _wish(
        "coffee",
        _SHOP,
        "Coffee beans, a kilo a month",
        28,
        64,
        52,
        "The house roast for a new machine at home",
        "Beans like the ones we drink here, but decaf",
    ),
    _wish("coffee", _SHOP, "Brewing kit and two bags", 46, 92, 55, "A filter set as a present for a son who moved out"),
    _wish(
        "terrace",
        _ORDER,
        "Terrace table and brunch for eight",
        96,
        190,
        39,
        "Brunch outside for eight, one in a wheelchair",
        "Hen party breakfast on the terrace, with prosecco",
        months=WARM,
    ),
    _wish(
        "terrace",
        _ORDER,
        "Afternoon tea on the terrace",
        44,
        130,
        37,
        "Afternoon tea for a mother and three sisters",
        "Tea for the choir after the regatta",
        months=WARM,
    ),
    # Big plates
    _wish(
        "catering",
        _CATERING,
        "Birthday catering, 30 guests",
        320,
        680,
        44,
        "Finger food for a 50th at home, thirty people, half vegetarian",
        "Catering for a birthday in the boathouse, no shellfish",
    ),
    _wish(
        "catering",
        _CATERING,
        "Christening lunch",
        280,
        540,
        43,
        "Lunch for twenty-five after a christening, quiches and salads",
    ),
    _wish(
        "catering",
        _CATERING,
        "Opening evening, 60 guests",
        580,
        1150,
        45,
        "Nibbles for the opening of a practice, sixty people, standing",
        "Canapés for a vernissage on a Thursday",
    ),
    _wish(
        "catering",
        _CATERING,
        "Christmas party upstairs",
        520,
        1400,
        43,
        "Team of twenty wants the boutique floor for a Christmas evening",
        "Mulled wine and small plates for the sailing club",
        months=frozenset({10, 11, 12}),
    ),
    _wish(
        "office",
        _CATERING,
        "Weekly office breakfast, quarter",
        740,
        1980,
        46,
        "Breakfast for fourteen every Tuesday at half past eight",
        "Friday pastries for the whole floor, invoice monthly",
    ),
    _wish(
        "office",
        _CATERING,
        "Coffee and lunches for a training week",
        480,
        1260,
        47,
        "Five days, eighteen people, lunch at the office, two vegans",
        "Training week in the old mill, coffee all day",
    ),
    _wish(
        "office",
        _CATERING,
        "Client gift boxes",
        620,
        2400,
        51,
        "Forty boxes for clients with their card inside",
        "Thank-you boxes for customers, not too Christmassy, delivered",
        months=frozenset({9, 10, 11, 12, 1, 4, 5}),
    ),
    _wish(
        "uniform",
        _CATERING,
        "Linen aprons and shirts for staff",
        560,
        1850,
        54,
        "Shirts and aprons for a hotel reception, nine people, embroidered",
        "Linen aprons for the kitchen, twelve, in the green of the house",
    ),
    # From the rails upstairs
    _wish(
        "coat",
        _SHOP,
        "Winter coat, wool",
        149,
        289,
        56,
        "The long green coat in the window, in a 14",
        "A warm coat that still looks like something",
        "Wool coat in navy, wants to try it with boots on",
        months=COLD,
    ),
    _wish(
        "coat",
        _SHOP,
        "Raincoat, waxed cotton",
        119,
        189,
        55,
        "A raincoat for the coast path that is not yellow",
        months=frozenset({2, 3, 4, 9, 10, 11}),
    ),
    _wish(
        "dress",
        _SHOP,
        "Linen dress",
        79,
        139,
        54,
        "Linen dress in blue, short sleeves, for a christening",
        "Something light for a wedding abroad",
        months=WARM,
    ),
    _wish(
        "dress",
        _SHOP,
        "Evening dress for the season",
        129,
        249,
        55,
        "A dress for a company dinner, not black again",
        "Dark red, sleeves, for a ruby wedding",
        months=frozenset({10, 11, 12, 1}),
    ),
    _wish(
        "dress",
        _ORDER,
        "Mother-of-the-bride outfit",
        210,
        420,
        55,
        "Mother of the bride, late summer, hat maybe",
        "Outfit for a wedding, will need the hem taken up",
        months=frozenset({2, 3, 4, 5, 6, 7, 8}),
    ),
    _wish(
        "knit",
        _SHOP,
        "Aran cardigan",
        89,
        149,
        53,
        "The cardigan with the horn buttons, medium",
        "A cardigan for a father who is always cold",
        months=COLD,
    ),
    _wish(
        "knit",
        _SHOP,
        "Scarf and gloves",
        34,
        72,
        50,
        "Scarf to go with a grey coat",
        "Gloves one can use a phone in",
        months=COLD,
    ),
    _wish(
        "wardrobe",
        _ORDER,
        "Capsule wardrobe, five pieces",
        260,
        480,
        55,
        "Going back to work in a month, nothing fits, no time",
        "Five pieces that all go together, for a new job",
    ),
    _wish(
        "alteration",
        _ORDER,
        "Hem and sleeves",
        18,
        54,
        20,
        "Trousers to take up, two pairs",
        "Sleeves of a coat, two centimetres",
    ),
    _wish(
        "alteration",
        _ORDER,
        "Taking in a dress",
        28,
        75,
        22,
        "Her mother’s dress, to be taken in at the waist",
        "Zip of a favourite skirt gave up",
    ),
    _wish(
        "gift",
        _SHOP,
        "Gift box, small",
        24,
        48,
        47,
        "A small box for a teacher",
        "Box with tea and biscuits for a neighbour who feeds the cat",
    ),
    _wish(
        "gift",
        _SHOP,
        "Gift box, large",
        58,
        110,
        48,
        "A box to send to Boston, nothing that melts",
        "Box for new parents, something for the mother for once",
    ),
    _wish(
        "gift",
        _SHOP,
        "Advent gift box",
        42,
        95,
        48,
        "Three Advent boxes, one without alcohol",
        "The box with the candle, to be posted on the 10th",
        months=frozenset({11, 12}),
    ),
    _wish(
        "gift",
        _SHOP,
        "Gift voucher",
        25,
        100,
        42,
        "A voucher for upstairs, she will choose herself",
        "Voucher for brunch for two, to be printed nicely",
    ),
    _wish(
        "bag",
        _SHOP,
        "Canvas weekend bag",
        64,
        118,
        54,
        "The canvas bag, in the mustard colour",
        "A bag that fits under an aeroplane seat",
        months=WARM,
    ),
    _wish(
        "room",
        _ORDER,
        "Upstairs room for a baby shower",
        120,
        260,
        36,
        "Baby shower for fourteen on a Sunday, cake and tea",
        "The room for a book club, once a month, six to eight people",
    ),
)

BY_MONTH: dict[tuple[str, int], tuple[Wish, ...]] = {
    (theme, month): tuple(wish for wish in WISHES if wish.theme == theme and month in wish.months)
    for theme in sorted({wish.theme for wish in WISHES})
    for month in range(1, 13)
}
"""The wishes of a theme that people have in a month; may be empty."""


@cache
def in_season(themes: tuple[str, ...], month: int) -> tuple[Wish, ...]:
    """The wishes of these themes in a month (a theme named twice counts twice), else gifts, which always sell."""
    found = tuple(wish for theme in themes for wish in BY_MONTH[theme, month])
    return found or BY_MONTH["gift", month]
