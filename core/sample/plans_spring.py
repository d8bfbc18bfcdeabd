"""The promotions of the first half of the year, January to May."""

from __future__ import annotations

from core.promotions import OfferKind
from core.sample.plan import Plan, Post, Spent, Work

SPRING: tuple[Plan, ...] = (
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
            Work(-1, 30, "Put the code on the flyer in large"),
            Work(27, 35, "Counted coupons, packed what is left"),
        ),
        audience="regulars",
        posts=(
            Post(-14, "Text and picture for the flyer"),
            Post(-2, "Flyers on every table downstairs", "flyer"),
            Post(6, "Story: last sizes on the rail", "social"),
        ),
        reach=2_400,
        printed=2_000,
        weight=15,
        deals=64,
        wins=78,
        themes=("coat", "coat", "knit", "knit", "dress", "alteration", "cake"),
        seen=(
            "Flyer was on the fridge at home.",
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
        audience="town",
        posts=(Post(-15, "Fifteen seconds, cut", "TV"),),
        reach=9_000,
        weight=6,
        deals=30,
        wins=41,
        themes=("coat", "knit", "gift", "cake"),
        seen=(
            "Saw us on television, thought we were in Cork.",
            "An uncle saw the spot and could not recall the name.",
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
        audience="cakes",
        posts=(
            Post(-4, "Photograph of the heart with two forks"),
            Post(2, "Post: order by the 12th"),
            Post(7, "Story: last eight boxes"),
        ),
        reach=3_100,
        weight=7,
        deals=45,
        wins=64,
        themes=("cake", "cake", "gift", "coffee"),
        seen=("Saw the picture with two forks.", "A sister sent the post.", "Saw it on Instagram on the bus."),
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
        audience="cakes",
        posts=(
            Post(-2, "Three advertisements, two pictures"),
            Post(9, "New words without “recipe”"),
        ),
        reach=5_200,
        weight=9,
        deals=40,
        wins=41,
        themes=("cake",),
        seen=(
            "Searched for a cake on the phone in the car park.",
            "Found us before the supermarket.",
            "Looked for “nut free birthday cake”.",
        ),
        lesson=(
            "Too close to call: one big cake decides whether it paid, and half of them compare three bakers. Only “nut "
            "free” and “fox cake” were cheap words. Keep those two, drop the rest."
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
        audience="town",
        posts=(
            Post(-3, "Sign for the window: linen is in"),
            Post(12, "Post: how ninety swallows came to be", "social"),
        ),
        reach=1_900,
        weight=10,
        deals=44,
        wins=60,
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
        audience="offices",
        posts=(
            Post(-8, "Slides, with photographs"),
            Post(-4, "Invitation to forty offices", "email"),
            Post(2, "Recording with a short summary", "email"),
        ),
        reach=160,
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
        audience="newsletter",
        posts=(
            Post(-3, "Letter, the short version"),
            Post(9, "Reminder: two Saturdays are left"),
        ),
        reach=640,
        weight=10,
        deals=54,
        wins=66,
        themes=("cake", "cake", "dress", "catering"),
        seen=(
            "A sister forwarded the letter.",
            "Read the letter at breakfast.",
            "Kept the letter from last year.",
        ),
        lesson=(
            "24 euro! Almost all from people who already know us. Saturdays fill up by the 5th, so send it in the last "
            "week of April."
        ),
    ),
)
