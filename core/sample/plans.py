"""The promotions of a year in the shop: one or more for every month, so that there is always a next one to plan.

Money in whole euros, shares in per cent. What they really brought is steered by `weight`, `deals` and `wins`,
so that the lessons, written afterwards, fit the figures.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.promotions import OfferKind


@dataclass(frozen=True, slots=True)
class Spent:
    """An expense, so many days after the start (before it: negative)."""

    after: int
    euros: int
    note: str


@dataclass(frozen=True, slots=True)
class Work:
    """What the owner did for the promotion herself, and how long it took."""

    after: int
    minutes: int
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A promotion as it returns every year on `month` and `day` for `days` days.

    Of `weight` leads in about 150, `deals` per cent become a deal, of which `wins` per cent are won.
    """

    key: str
    name: str
    month: int
    day: int
    days: int
    channel: str
    goal: str
    message: str
    offer: OfferKind = OfferKind.NONE
    offer_value: int | None = None
    budget: int
    expected: tuple[int, int, int, int, int]  # leads, conversion, sale, cost, would have bought anyway
    spent: tuple[Spent, ...] = ()
    work: tuple[Work, ...] = ()
    weight: int
    deals: int
    wins: int
    themes: tuple[str, ...]
    seen: tuple[str, ...]
    coupon: str = ""
    lesson: str = ""
    before: str = ""  # the lesson of the year before, where the promotion ran then, too
    linger: int = 12  # people still come for so many days after it ended


PLANS: tuple[Plan, ...] = (
    Plan(
        key="winter-flyer",
        name="Winter sale flyers",
        month=1,
        day=7,
        days=26,
        channel="flyer",
        goal="Clear the winter rails before the linen arrives, and bring coffee drinkers up the stairs.",
        message="Warm coats, cold January: 15 % off upstairs, coffee on us while you try.",
        offer=OfferKind.PERCENT,
        offer_value=1500,
        budget=180,
        expected=(14, 40, 85, 46, 20),
        spent=(
            Spent(-9, 96, "Printing, 2,000 flyers A6, recycled"),
            Spent(-1, 60, "Scouts carried them round the estates"),
            Spent(8, 18, "Second small run for the library"),
        ),
        work=(
            Work(-20, 75, "Wrote the flyer, third version is the short one"),
            Work(-12, 40, "Chose coats for the picture"),
            Work(-1, 30, "Numbered the coupons"),
            Work(27, 35, "Counted coupons, packed what is left"),
        ),
        weight=15,
        deals=64,
        wins=84,
        themes=("coat", "coat", "knit", "knit", "dress", "alteration", "cake"),
        seen=(
            "Flyer was on the fridge at her mother’s.",
            "Found the flyer in the library.",
            "Flyer through the door, kept it in the coat pocket.",
            "Brought the flyer, a bit wet.",
        ),
        coupon="WINTER",
        before="Too many words on it. People asked what the offer was while holding it.",
        lesson=(
            "Best euro of the winter. The short text with one picture worked, the coupon made people come within a "
            "week. Next time: start before the 6th, and fewer size 10s in the picture."
        ),
    ),
    Plan(
        key="winter-tv",
        name="Winter sale TV spot",
        month=1,
        day=14,
        days=12,
        channel="TV",
        goal="Be known outside Ballinmara, too.",
        message="Fig & Thimble: coffee below, coats above.",
        budget=1150,
        expected=(40, 25, 85, 46, 20),
        spent=(
            Spent(-18, 420, "Cutting the spot, 15 seconds"),
            Spent(0, 740, "Twelve airings, regional channel"),
            Spent(6, 230, "Three more airings, evening"),
        ),
        work=(
            Work(-25, 90, "Meeting with the channel"),
            Work(-19, 180, "Filming day, shop closed till noon"),
            Work(13, 30, "Asked everyone at the till: who saw it?"),
        ),
        weight=6,
        deals=34,
        wins=50,
        themes=("coat", "knit", "gift", "cake"),
        seen=(
            "Saw us on television, thought we were in Cork.",
            "Her uncle saw the spot and could not recall the name.",
            "Saw the spot, liked the music.",
        ),
        lesson=(
            "1,390 euro for a handful of curious people. They remembered the music, not the name, and there was "
            "nothing to bring along. Not again without an offer that can be counted; flyers first."
        ),
    ),
    Plan(
        key="valentine",
        name="Valentine cake boxes",
        month=2,
        day=3,
        days=12,
        channel="social",
        goal="Something sweet for the weakest month.",
        message="One heart, two forks. Order by the 12th.",
        offer=OfferKind.FREE_ITEM,
        offer_value=350,
        budget=60,
        expected=(8, 50, 34, 12, 10),
        spent=(Spent(-4, 38, "Boosted post, 15 km round the shop"), Spent(-6, 19, "Ribbon and cards")),
        work=(
            Work(-7, 60, "Baked and photographed the heart"),
            Work(-3, 25, "Wrote three posts"),
            Work(6, 40, "Answered comments"),
        ),
        weight=7,
        deals=45,
        wins=75,
        themes=("cake", "cake", "gift", "coffee"),
        seen=("Saw the picture with two forks.", "His sister sent him the post.", "Saw it on Instagram on the bus."),
        lesson=(
            "Small but kind to February. Orders came in on the last two evenings, so keep the oven free on the 13th. "
            "The comments took longer than the baking."
        ),
    ),
    Plan(
        key="birthday-ads",
        name="Search ads “birthday cake near me”",
        month=2,
        day=20,
        days=28,
        channel="search ads",
        goal="Be found by people who have a party next week.",
        message="Birthday cakes from Ballinmara. Order till Wednesday, collect on Saturday.",
        budget=200,
        expected=(14, 35, 58, 22, 5),
        spent=(
            Spent(3, 70, "Clicks, first week"),
            Spent(14, 84, "Clicks, two weeks"),
            Spent(28, 54, "Clicks, last week"),
        ),
        work=(
            Work(-2, 80, "Set up the ads, words and places"),
            Work(10, 30, "Took out “free cake recipe”"),
            Work(29, 25, "Looked at which words paid"),
        ),
        weight=9,
        deals=40,
        wins=55,
        themes=("cake", "cake", "catering"),
        seen=(
            "Searched for a cake on the phone in the car park.",
            "Found us before the supermarket.",
            "Looked for “nut free birthday cake”.",
        ),
        lesson=(
            "Earned its money, not more: half of them compare three bakers. Only “nut free” and “fox cake” were cheap "
            "words. Keep those two, drop the rest."
        ),
    ),
    Plan(
        key="spring-window",
        name="Spring window",
        month=3,
        day=8,
        days=28,
        channel="shop window",
        goal="Make the people who walk by every day stop once.",
        message="Linen is in. So is the light.",
        budget=140,
        expected=(10, 35, 96, 50, 30),
        spent=(Spent(-5, 88, "Branches, paint, paper swallows"), Spent(-3, 45, "Two lamps")),
        work=(
            Work(-6, 150, "Cut out ninety swallows"),
            Work(-2, 180, "Dressed the window"),
            Work(15, 45, "Changed the dummy, blue dress sold from it"),
        ),
        weight=10,
        deals=42,
        wins=70,
        themes=("dress", "dress", "bag", "coat", "alteration"),
        seen=(
            "Stopped because of the swallows.",
            "Saw the blue dress from the bus.",
            "Walked past for a year, came in for the first time.",
        ),
        lesson=(
            "Cheap, and the shop looked loved. The blue dress in the window sold three times. Write the price beside "
            "it: nobody dares to ask."
        ),
    ),
    Plan(
        key="breakfast-webinar",
        name="Webinar “Breakfast that keeps a team”",
        month=4,
        day=16,
        days=1,
        channel="webinar",
        goal="Three offices with a standing order.",
        message="Forty minutes, one coffee, what good mornings cost and what they save.",
        budget=90,
        expected=(6, 35, 900, 410, 0),
        spent=(Spent(-2, 49, "Webinar tool, one month"), Spent(-1, 35, "Tasting parcels to the first five")),
        work=(
            Work(-10, 120, "Slides, with Tomasz’s photos"),
            Work(-3, 45, "Wrote to forty offices by hand"),
            Work(0, 70, "The webinar itself, eleven people"),
            Work(1, 50, "Sent the price list to everybody"),
        ),
        weight=5,
        deals=80,
        wins=70,
        themes=("office", "office", "uniform"),
        seen=(
            "Was in the webinar, stayed to the end.",
            "Got the recording from a colleague.",
            "Won the tasting parcel.",
        ),
        linger=24,
        lesson=(
            "Eleven people, a handful of enquiries, and they were worth more than the whole sale upstairs. Takes "
            "weeks: they all have to ask someone. Do it twice a year, on a Thursday at nine."
        ),
    ),
    Plan(
        key="communion-letter",
        name="Communion season letter",
        month=5,
        day=1,
        days=20,
        channel="email",
        goal="Cakes and dresses before everyone drives to the city.",
        message="White cake, no stress: order for your communion Saturday.",
        offer=OfferKind.FREE_ITEM,
        offer_value=450,
        budget=25,
        expected=(10, 50, 82, 32, 20),
        spent=(Spent(-1, 24, "Newsletter tool, extra sends"),),
        work=(
            Work(-4, 95, "Wrote the letter, asked Tomasz to make it shorter"),
            Work(-1, 30, "Cleaned the list, eight bounced"),
            Work(5, 35, "Answered replies"),
        ),
        weight=10,
        deals=54,
        wins=76,
        themes=("cake", "cake", "dress", "catering"),
        seen=(
            "Got the letter forwarded by her sister.",
            "Read the letter at breakfast.",
            "Kept the letter from last year.",
        ),
        lesson=(
            "24 euro! Almost all from people who already know us. Saturdays fill up by the 5th, so send it in the last "
            "week of April."
        ),
    ),
    Plan(
        key="summer-terrace",
        name="Summer on the terrace",
        month=6,
        day=5,
        days=40,
        channel="social",
        goal="Fill the twelve chairs outside on weekdays.",
        message="The sun is out. We have saved you a chair.",
        offer=OfferKind.BUNDLE,
        offer_value=600,
        budget=220,
        expected=(24, 40, 78, 30, 30),
        spent=(
            Spent(-3, 60, "Photographer, one hour of evening light"),
            Spent(2, 90, "Boosted posts, June"),
            Spent(26, 88, "Boosted posts, July"),
        ),
        work=(
            Work(-5, 70, "Oiled the chairs, took pictures"),
            Work(9, 45, "Posts for two weeks"),
            Work(24, 45, "Posts for two weeks, one with the dog"),
            Work(38, 20, "Counted bundles"),
        ),
        weight=13,
        deals=32,
        wins=60,
        themes=("terrace", "terrace", "terrace", "room", "bag", "coffee"),
        seen=(
            "Saw the post with the dog.",
            "Saw the terrace on Instagram, asked if it has shade.",
            "A friend was tagged on the terrace.",
        ),
        lesson=(
            "Lots of hearts, fewer tables. Rain ate two of six weeks. The post with the dog did more than the "
            "photographer. Half the budget next year, and say that we have umbrellas."
        ),
    ),
    Plan(
        key="regatta",
        name="Regatta week stall",
        month=7,
        day=9,
        days=5,
        channel="event",
        goal="Meet the visitors and the sailing club.",
        message="Picnic bags by Fig & Thimble: sandwich, cake, and the canvas bag to keep.",
        budget=160,
        expected=(10, 45, 88, 45, 10),
        spent=(
            Spent(-10, 110, "Stall, three days"),
            Spent(-2, 46, "Tablecloth, chalk, ice"),
            Spent(1, 35, "Helper for the Saturday"),
        ),
        work=(
            Work(-3, 90, "Packed the van"),
            Work(0, 360, "At the stall"),
            Work(2, 400, "At the stall, sunburn"),
            Work(4, 60, "Wrote down everyone who left a card"),
        ),
        weight=8,
        deals=44,
        wins=64,
        themes=("bag", "terrace", "catering", "coat", "gift"),
        seen=("Talked at the stall by the slipway.", "Bought a picnic at the regatta.", "Left a card at the stall."),
        lesson=(
            "Two days too long and thirty euro over. The Saturday paid for everything and the sailing club asked for "
            "Christmas. Only the Saturday next year."
        ),
    ),
    Plan(
        key="back-to-work",
        name="Back to work wardrobe",
        month=8,
        day=18,
        days=20,
        channel="social",
        goal="People who start a new job or come back to one.",
        message="Five pieces, fifteen outfits, one hour. Book your hour upstairs.",
        offer=OfferKind.AMOUNT,
        offer_value=1500,
        budget=120,
        expected=(8, 45, 320, 176, 10),
        spent=(Spent(-2, 52, "Boosted posts"), Spent(9, 44, "Boosted posts, second week")),
        work=(Work(-4, 110, "Put together three outfits, photographs"), Work(3, 60, "Answered questions about sizes")),
        weight=8,
        deals=46,
        wins=68,
        themes=("wardrobe", "wardrobe", "dress", "alteration"),
        seen=(
            "Saw the fifteen outfits.",
            "Starts a new job on the 1st, saw the post.",
            "Back from parental leave, a friend sent the post.",
        ),
        coupon="MONDAY",
        lesson=(
            "One hour with one person sells more than a whole Saturday. The appointment was the offer, the 15 euro "
            "were not needed."
        ),
    ),
    Plan(
        key="autumn-launch",
        name="Autumn launch",
        month=9,
        day=12,
        days=22,
        channel="print",
        goal="Show the new coats before the city does.",
        message="New wool. First weekend with cinnamon buns.",
        offer=OfferKind.PERCENT,
        offer_value=1000,
        budget=300,
        expected=(14, 40, 120, 66, 30),
        spent=(
            Spent(-12, 165, "Half page in the Harbour Gazette"),
            Spent(-8, 92, "Postcards to regulars, with stamps"),
            Spent(1, 53, "Buns for the opening weekend"),
        ),
        work=(
            Work(-15, 60, "Wrote the advertisement"),
            Work(-9, 120, "Addressed postcards by hand with Tomasz"),
            Work(0, 240, "Opening Saturday"),
            Work(23, 30, "Counted postcards that came back"),
        ),
        weight=11,
        deals=44,
        wins=68,
        themes=("coat", "coat", "knit", "knit", "dress", "cake"),
        seen=("Came with the postcard.", "Read the half page in the Gazette.", "Followed the smell of the buns."),
        coupon="WOOL",
        before="Gazette alone, three people. It needs something that lies on the kitchen table.",
        lesson=(
            "The postcards did it, not the Gazette: nearly everyone had one in the hand. Next year only postcards, and "
            "a week earlier."
        ),
    ),
    Plan(
        key="fashion-evening",
        name="Fashion evening",
        month=10,
        day=16,
        days=1,
        channel="event",
        goal="Thirty guests, ten fittings, and a good night.",
        message="Seven women from the town walk down our stairs. Bring a friend.",
        offer=OfferKind.PERCENT,
        offer_value=1000,
        budget=350,
        expected=(15, 45, 150, 82, 25),
        spent=(
            Spent(-14, 58, "Invitations"),
            Spent(-1, 164, "Wine, glasses, flowers"),
            Spent(0, 110, "Music, two hours"),
            Spent(1, 40, "Cleaning"),
        ),
        work=(
            Work(-16, 90, "Asked seven customers to walk"),
            Work(-5, 120, "Rehearsal on the stairs"),
            Work(0, 330, "The evening, 41 guests"),
            Work(1, 90, "Wrote to everyone who left a number"),
        ),
        weight=14,
        deals=56,
        wins=78,
        themes=("dress", "dress", "coat", "wardrobe", "alteration", "catering", "gift"),
        seen=(
            "Was at the fashion evening with her neighbour.",
            "Walked in the show herself.",
            "Missed the evening, saw the photographs.",
        ),
        coupon="STAIRS",
        linger=16,
        lesson=(
            "41 guests and the best till of the autumn. Customers as models bring their whole family. Dear, but it "
            "carried: call everyone within a week, after that they forget."
        ),
    ),
    Plan(
        key="gift-letter",
        name="Gift box letter",
        month=11,
        day=5,
        days=24,
        channel="email",
        goal="Client boxes ordered before December, so that we can sleep in December.",
        message="Forty boxes by Friday? Easier if you tell us now.",
        offer=OfferKind.BUNDLE,
        offer_value=900,
        budget=40,
        expected=(9, 45, 220, 108, 15),
        spent=(Spent(-2, 21, "Newsletter tool, extra sends"), Spent(-3, 14, "Sample box for the photograph")),
        work=(
            Work(-5, 80, "Wrote the letter"),
            Work(-3, 45, "Packed and photographed the sample"),
            Work(6, 40, "Answered replies, two offices"),
        ),
        weight=9,
        deals=46,
        wins=66,
        themes=("gift", "gift", "office", "catering", "cake"),
        seen=(
            "Read the letter, needs boxes for clients.",
            "Forwarded by the office manager.",
            "Opened the letter because of the fox.",
        ),
        lesson=(
            "Two offices and a row of small ones for 35 euro. The early ones were the calm ones. Ask for the card text "
            "in the first mail, it held up everything."
        ),
    ),
    Plan(
        key="advent-boxes",
        name="Advent gift boxes",
        month=12,
        day=1,
        days=21,
        channel="social",
        goal="The strongest weeks of the year: boxes, vouchers, cakes.",
        message="A box for everyone you forgot. We have not.",
        offer=OfferKind.FREE_ITEM,
        offer_value=250,
        budget=150,
        expected=(18, 45, 62, 32, 30),
        spent=(
            Spent(-4, 65, "Boosted posts"),
            Spent(-6, 58, "Paper, string, stamps"),
            Spent(9, 18, "Boosted post, last orders"),
        ),
        work=(
            Work(-6, 120, "Packed the first thirty boxes"),
            Work(-3, 60, "Photographs and posts"),
            Work(8, 45, "Posts, answered messages"),
            Work(15, 30, "“Last orders” on the door and online"),
        ),
        weight=17,
        deals=58,
        wins=84,
        themes=("gift", "gift", "gift", "cake", "knit", "dress"),
        seen=(
            "Saw the box on Instagram and forgot three people.",
            "Got such a box last year, now gives one.",
            "Saw the post while queuing elsewhere.",
        ),
        coupon="ADVENT",
        before="Sold out on the 14th. Order twice the paper.",
        lesson=(
            "December carries February. Sold out on the 19th this time. Vouchers on the counter, not in the drawer; "
            "and no new orders after the 20th, truly."
        ),
    ),
)

REFERRAL = Plan(
    key="referral",
    name="“Bring a friend” cards",
    month=0,
    day=0,
    days=0,
    channel="referral",
    goal="Let those who like us do the talking.",
    message="A card for you, a card for your friend: five euro each.",
    offer=OfferKind.AMOUNT,
    offer_value=500,
    budget=100,
    expected=(16, 50, 74, 38, 15),
    spent=(
        Spent(-6, 46, "Printing, 500 cards on thick paper"),
        Spent(40, 28, "A second stamp, the first one walked off"),
    ),
    work=(
        Work(-8, 50, "Drew the card"),
        Work(3, 30, "Told Tomasz when to hand one out"),
        Work(45, 25, "Counted cards in the tin"),
        Work(80, 25, "Counted cards in the tin again"),
    ),
    weight=16,
    deals=58,
    wins=82,
    themes=("cake", "gift", "coat", "dress", "alteration", "catering", "coffee"),
    seen=(
        "Brought a friend card from her running group.",
        "Card from a colleague, well thumbed.",
        "Neighbour gave her the card.",
        "Got a card with the cake.",
    ),
    coupon="FRIEND",
)
"""Running on whatever day it is: it started four months ago and goes on for a few weeks."""

RADIO = Plan(
    key="radio",
    name="Radio jingle",
    month=0,
    day=0,
    days=0,
    channel="radio",
    goal="Morning listeners on their way past the quay.",
    message="Fig and Thimble, Fig and Thimble …",
    budget=480,
    expected=(15, 30, 60, 30, 20),
    spent=(Spent(-34, 45, "Demo of the jingle, not refunded"),),
    work=(Work(-36, 60, "Meeting with the station"), Work(-30, 30, "Listened to the jingle with Tomasz. Oh dear.")),
    weight=0,
    deals=0,
    wins=0,
    themes=(),
    seen=(),
    lesson=(
        "Called off after hearing the demo, and after doing the sum: 24 more cakes a week to earn it back. 45 euro for "
        "a lesson is cheap."
    ),
)

IDEAS = (
    Plan(
        key="knitting",
        name="Knitting and scones mornings",
        month=0,
        day=0,
        days=0,
        channel="event",
        goal="Wednesdays between ten and twelve are empty, and the wool is upstairs.",
        message="Bring your needles. Scones are warm at ten.",
        budget=70,
        expected=(10, 40, 45, 20, 10),
        weight=0,
        deals=0,
        wins=0,
        themes=(),
        seen=(),
    ),
)
"""Not dated yet."""

RUNNING_COSTS = (("social", 20, "Boosted the dish of the week"), ("email", 15, "Newsletter tool, month"))
"""Spent every month for a channel as a whole: channel, euros, note."""
