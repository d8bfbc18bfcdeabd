"""The promotions of the second half of the year, June to December."""

from __future__ import annotations

from core.promotions import OfferKind
from core.sample.plan import Plan, Spent, Work

AUTUMN: tuple[Plan, ...] = (
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
        wins=47,
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
        wins=53,
        themes=("bag", "terrace", "catering", "coat", "gift"),
        seen=("Talked at the stall by the slipway.", "Bought a picnic at the regatta.", "Left a card at the stall."),
        lesson=(
            "Two days too long and thirty euro over. The Saturday was lovely, the rest was sunburn. Only the Saturday "
            "next year, and write the cards down the same evening."
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
        wins=57,
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
        deals=46,
        wins=59,
        themes=("coat", "coat", "knit", "dress"),
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
        deals=60,
        wins=69,
        themes=("dress", "coat", "dress", "wardrobe"),
        seen=(
            "Was at the fashion evening with a neighbour.",
            "Clapped loudest at the fashion evening.",
            "Missed the evening, saw the photographs.",
        ),
        coupon="STAIRS",
        linger=16,
        lesson=(
            "41 guests and the best till of the autumn. Customers as models bring their whole family. Dear: it only "
            "just carries itself, so call everyone within a week, after that they forget."
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
            Work(6, 40, "Answered replies, one from an office"),
        ),
        weight=9,
        deals=46,
        wins=55,
        themes=("gift", "gift", "office", "catering", "cake"),
        seen=(
            "Read the letter over the first coffee.",
            "Somebody at work forwarded the letter.",
            "Opened the letter because of the fox.",
        ),
        lesson=(
            "A few that counted and a row of small ones, for 35 euro. The early ones were the calm ones. Ask for the "
            "card text in the first mail, it held up everything."
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
        deals=60,
        wins=75,
        themes=("gift", "gift", "gift", "cake", "knit", "dress", "catering"),
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
