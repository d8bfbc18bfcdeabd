"""The promotions of a year in the shop: one or more for every month, so that there is always a next one to plan."""

from __future__ import annotations

from core.promotions import OfferKind
from core.sample.plan import Plan, Post, Spent, Work
from core.sample.plans_autumn import AUTUMN
from core.sample.plans_spring import SPRING

PLANS = SPRING + AUTUMN

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
    audience="regulars",
    posts=(
        Post(-7, "Card, front and back"),
        Post(34, "Sign beside the till"),
        Post(118, "Newsletter: who would you bring along?", "email"),
    ),
    reach=500,
    printed=500,
    weight=16,
    deals=58,
    wins=76,
    themes=("cake", "gift", "coat", "dress", "alteration", "catering", "coffee"),
    seen=(
        "Friend card from the running group.",
        "Card from a colleague, well thumbed.",
        "A neighbour passed the card on.",
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
    audience="town",
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
        audience="regulars",
    ),
)
"""Not dated yet."""

RUNNING_COSTS = (
    ("social", 45, "Boosted the dish of the week"),
    ("search ads", 30, "Clicks on our own name and “cake near me”"),
    ("email", 15, "Newsletter tool, month"),
)
"""Spent every month for a channel as a whole: channel, euros, note."""
