"""Scenes written by hand that ended well, or at least politely, some time before today."""

from __future__ import annotations

from core.activities import ActivityKind
from core.sample.scenes import Did, Item, Sale, Scene, Who

_CALL, _VISIT, _MEETING, _DEMO = ActivityKind.CALL, ActivityKind.VISIT, ActivityKind.MEETING, ActivityKind.DEMO
_EMAIL, _MESSAGE, _NOTE = ActivityKind.EMAIL, ActivityKind.MESSAGE, ActivityKind.NOTE

PAST: tuple[Scene, ...] = (
    Scene(
        who=Who(
            name="Nuala Roche",
            phone="+353 20 918 2236",
            tags=("boutique", "wedding"),
            agreed=True,
            notes="Her daughter marries in August. No hats, she said, twice.",
        ),
        came=22,
        by="spring-window",
        wants="Mother-of-the-bride outfit, not beige",
        notes="Walked past for a year, came in for the first time.",
        fit="yyyy",
        qualified=0,
        did=(
            Did(0, _VISIT, 30, "Tried everything that is not beige"),
            Did(5, _DEMO, 35, "Fitting: sea green it is", sale=0),
            Did(7, _CALL, 5, "He likes it. He would like anything by now", "Needs to ask at home", sale=0),
            Did(16, _VISIT, 15, "Collected, and a hat after all", sale=0),
        ),
        sales=(
            Sale(
                title="Mother-of-the-bride outfit",
                value=38_500,
                cost=21_200,
                after=0,
                stages=((0, 0), (1, 5), (3, 7)),
                won=16,
                expected=20,
                score=(5, 8, "Not beige."),
            ),
            Sale(title="Hat, sea green", value=8_900, cost=4_700, after=16, stages=((0, 16),), won=16),
        ),
    ),
    Scene(
        who=Who(
            name="ليلى حداد",
            mail="layla.haddad@example.com",
            phone="+33 6 39 98 04 17",
            tags=("coffee", "regular"),
            birthday="today",
            agreed=True,
            notes="Grinds cardamom into it. Saves the good table for her exams.",
        ),
        came=190,
        source="walk-in",
        wants="A kilo of the house roast a month, ground for a cezve",
        notes="Was only going to have a coffee.",
        fit="yyyy",
        qualified=0,
        did=(
            Did(0, _VISIT, 15, "Talked about cardamom till the queue coughed"),
            Did(62, _VISIT, 5, "Two bags this time, one for her aunt", sale=1),
            Did(128, _MESSAGE, 3, "Put two kilos aside", sale=2),
        ),
        sales=(
            Sale(title="House roast, a kilo", value=3_200, cost=1_700, after=0, stages=((0, 0),), won=0),
            Sale(
                title="House roast, two bags",
                after=62,
                stages=((0, 62),),
                won=62,
                items=(Item(2, "beans", 1_800, 950, "House roast, half a kilo"),),
            ),
            Sale(
                title="House roast, two kilos",
                after=128,
                stages=((0, 128),),
                won=131,
                items=(Item(2, "beans", 3_200, 1_700),),
                score=(5, 3, "Cardamom."),
            ),
        ),
        keeper="Tomasz",
    ),
    Scene(
        who=Who(name="Étienne Besançon", mail="etienne.besancon@example.net", tags=("catering",)),
        came=82,
        source="phone",
        wants="Lunch for a civil wedding, forty people, in nine days",
        notes="Rang while the milk was steaming.",
        fit="yyn?",
        qualified=0,
        did=(
            Did(0, _CALL, 14, "In love, in a hurry", sale=0),
            Did(1, _EMAIL, 20, "Offer for the Sunday after", "Delivery too late", sale=0),
            Did(3, _CALL, 5, "Understood. They go to the bistro, and come for coffee", sale=0),
        ),
        sales=(
            Sale(
                title="Civil wedding lunch",
                value=86_000,
                cost=38_700,
                after=0,
                stages=((0, 0), (2, 1)),
                lost=3,
                reason="Delivery too late",
            ),
        ),
    ),
    Scene(
        who=Who(
            name="王静怡", mail="jingyi.wang@example.com", phone="+353 20 912 5563", tags=("alterations",), agreed=True
        ),
        came=19,
        by="referral",
        wants="Her mother’s qipao, to be let out a little",
        notes="Brought a friend card from her running group.",
        fit="yyyy",
        qualified=0,
        did=(
            Did(0, _VISIT, 20, "Looked at the seam allowance, held our breath: there is some"),
            Did(6, _DEMO, 20, "Fitting, pinned", sale=0),
            Did(10, _VISIT, 10, "Collected. She cried a little, so did we", sale=0),
        ),
        sales=(
            Sale(
                title="Letting out a qipao",
                after=0,
                stages=((0, 0), (1, 6)),
                won=10,
                coupon=True,
                items=(
                    Item(1, "taking-in", 6_400, 1_200, "Letting out a qipao"),
                    Item(1, "", -500, 0, "Less with a friend’s card"),
                ),
                score=(5, 2, "My mother would have noticed nothing. That is the point."),
            ),
        ),
        keeper="Nora",
    ),
    Scene(
        who=Who(
            name="Conceição Magalhães",
            mail="conceicao.magalhaes@example.com",
            phone="+353 20 911 6027",
            tags=("catering", "cakes"),
            agreed=True,
            notes="Three daughters, the youngest sings. Send the bill to her, not to him.",
        ),
        came=26,
        source="friend",
        wants="Christening lunch for twenty-five, quiches, salads, and the lemon cake",
        notes="Sent by the florist.",
        fit="yyyy",
        qualified=1,
        did=(
            Did(1, _CALL, 12, "Twenty-five, four of them under five"),
            Did(6, _DEMO, 30, "Tasted three quiches, could not decide, took all three", sale=0),
            Did(9, _EMAIL, 15, "Offer with and without service", "Too dear", sale=0),
            Did(12, _CALL, 7, "Without service. Her brothers carry", sale=0),
            Did(20, _CALL, 6, "Yes! Deposit paid", sale=0),
        ),
        sales=(
            Sale(
                title="Christening lunch",
                after=1,
                stages=((0, 1), (1, 6), (2, 9), (3, 12)),
                won=20,
                expected=25,
                items=(
                    Item(25, "lunch", 1_600, 700),
                    Item(1, "drizzle", 6_000, 2_700, "Lemon cake for twenty-five", upsell=True),
                ),
            ),
        ),
    ),
    Scene(
        who=Who(
            company="Wren & Daughters, Florists",
            mail="flowers@example.com",
            phone="+353 20 912 0950",
            address="5 Abbey Terrace\nBallinmara, Co. Cork",
            tags=("neighbour", "catering"),
            agreed=True,
            notes="We send them brides, they send us mothers.",
        ),
        came=132,
        source="walk-in",
        wants="Lunch for a wreath workshop, twelve people, green fingers",
        notes="Came over in an apron, no umbrella.",
        fit="yyyy",
        qualified=0,
        did=(
            Did(0, _VISIT, 15, "Swapped a price for a promise: they do our window flowers"),
            Did(9, _CALL, 5, "Twelve became sixteen", sale=0),
            Did(93, _VISIT, 10, "Same again, twenty this time", sale=1),
        ),
        sales=(
            Sale(
                title="Workshop lunch",
                after=0,
                stages=((0, 0), (1, 9)),
                won=18,
                items=(Item(16, "lunch", 1_800, 800), Item(1, "delivery", 0, 100, "Carried over the street")),
                score=(5, 4, "Sixteen wreaths, no crumbs."),
            ),
            Sale(
                title="Workshop lunch, again",
                after=93,
                stages=((0, 93),),
                won=97,
                items=(Item(20, "lunch", 1_800, 805),),
            ),
        ),
    ),
    Scene(
        who=Who(name="Päivi Mäkelä", mail="paivi.makela@example.org", tags=("brunch", "book club"), agreed=True),
        came=58,
        source="regular at the counter",
        wants="The upstairs room for a book club, once a month, eight people",
        notes="Asked between two flat whites.",
        fit="yyyy",
        qualified=1,
        did=(
            Did(1, _VISIT, 10, "Tried all the chairs"),
            Did(8, _MESSAGE, 4, "First book: something cheerful, please", "No oat milk", sale=0),
        ),
        sales=(
            Sale(title="Room for the book club", value=14_400, cost=5_000, after=1, stages=((0, 1), (1, 8)), won=10),
        ),
        keeper="Tomasz",
    ),
)
