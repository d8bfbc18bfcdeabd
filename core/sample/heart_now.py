"""Scenes written by hand that are still open today."""

from __future__ import annotations

from datetime import time

from core.activities import ActivityKind
from core.sample.scenes import Did, Item, Next, Sale, Scene, Who

_CALL, _VISIT, _MEETING, _DEMO = ActivityKind.CALL, ActivityKind.VISIT, ActivityKind.MEETING, ActivityKind.DEMO
_EMAIL, _MESSAGE, _NOTE = ActivityKind.EMAIL, ActivityKind.MESSAGE, ActivityKind.NOTE

NOW: tuple[Scene, ...] = (
    Scene(
        who=Who(
            name="Orlaith Fennell",
            mail="orlaith.fennell@example.com",
            phone="+353 20 914 2207",
            tags=("cakes", "wedding"),
            agreed=True,
            notes="Marries Sam in the boathouse. Sam tastes, she decides.",
        ),
        came=16,
        by="referral",
        wants="Wedding cake, three tiers, figs and thyme, for 70",
        notes="Card from her colleague at the credit union, well thumbed.",
        fit="yyy?",
        qualified=1,
        did=(
            Did(0, _MESSAGE, 8, "Sent three pictures and the price list"),
            Did(5, _DEMO, 40, "Tasting with Sam: fig won, lemon close", sale=0, at=time(16, 0)),
            Did(9, _EMAIL, 20, "Sent the offer with two sizes", sale=0),
            Did(12, _CALL, 6, "Will look at it together at the weekend", "Needs to ask at home", sale=0),
        ),
        sales=(
            Sale(
                title="Wedding cake for Orlaith and Sam",
                after=1,
                stages=((0, 1), (1, 5), (2, 9)),
                step=Next("Call: fig or lemon for the middle tier?", -2),
                expected=30,
                notes="Deliver to the boathouse, narrow stairs.",
                items=(
                    Item(1, "wedding", 42_000, 16_800, "Three tiers, figs and thyme"),
                    Item(1, "delivery", 6_000, 2_400, "Delivery to the boathouse, narrow stairs"),
                ),
            ),
        ),
    ),
    Scene(
        who=Who(
            company="The Lighthouse Hotel",
            mail="reception@example.org",
            phone="+353 20 917 0055",
            address="1 Lighthouse Road\nKilcarra, Co. Cork",
            tags=("office", "uniforms"),
            notes="Mr Okafor signs. Reception knows where he is, usually.",
        ),
        came=33,
        source="phone",
        wants="Linen shirts and aprons for nine at the reception, embroidered",
        notes="Their old supplier closed.",
        fit="yyyy",
        qualified=2,
        did=(
            Did(0, _CALL, 15, "Took down sizes and who decides", at=time(11, 20)),
            Did(6, _MEETING, 55, "Measured nine people between two coaches", sale=0),
            Did(13, _EMAIL, 35, "Offer in two linens", "Delivery too late", sale=0),
            Did(15, _CALL, 10, "Weaver promises a week less. That settles it", sale=0),
            Did(24, _DEMO, 30, "First apron: one hand wider, please", sale=0),
        ),
        sales=(
            Sale(
                title="Uniforms for the reception",
                after=2,
                stages=((0, 2), (1, 6), (2, 13), (3, 24)),
                step=Next("Bring the second apron, ask Mr Okafor to sign", 0, time(10, 30)),
                expected=40,
                items=(Item(9, "shirt", 9_800, 5_400), Item(9, "apron", 6_200, 3_000), Item(20, "stitch", 1_000, 500)),
            ),
        ),
    ),
    Scene(
        who=Who(name="山口 さくら", mail="sakura.yamaguchi@example.com", tags=("alterations",)),
        came=1,
        source="website form",
        wants="Her grandmother’s kimono made into a jacket; is that something we dare?",
        notes="Wrote at half past eleven at night, with four beautiful pictures.",
    ),
    Scene(
        who=Who(
            name="Тарас Гнатюк",
            mail="taras.hnatiuk@example.net",
            phone="+44 7700 900718",
            tags=("catering",),
            notes="Prefers messages. His grandmother is Марія, she turns 80.",
        ),
        came=3,
        source="friend",
        wants="Birthday catering for thirty, his grandmother turns 80; honey cake is a must",
        notes="Sent by a friend from the choir.",
        fit="y?y?",
        step=Next("Ask for the recipe of the honey cake, then send the menu", 0, time(16, 0)),
        did=(Did(1, _MESSAGE, 6, "Date is free. He asks his aunts how many come"),),
    ),
    Scene(
        who=Who(
            company="Quayside Architects", mail="studio@example.com", phone="+353 20 918 4410", tags=("gifts", "office")
        ),
        came=24,
        source="regular at the counter",
        wants="Forty thank-you boxes for clients, with their card inside",
        notes="Two of them have lunch here on Thursdays.",
        fit="yyy?",
        qualified=1,
        did=(
            Did(1, _EMAIL, 15, "Asked for the card text in the first mail, lesson learned"),
            Did(8, _DEMO, 25, "Three sample boxes on their big white table", sale=0),
            Did(14, _EMAIL, 20, "Offer for forty, delivered in two rounds", "Delivery too late", sale=0),
        ),
        sales=(
            Sale(
                title="Forty client boxes",
                after=1,
                stages=((0, 1), (1, 8), (2, 14)),
                step=Next("Follow up: can they live with two delivery days?", 2),
                expected=32,
                items=(Item(40, "client-box", 3_300, 1_670),),
            ),
        ),
    ),
    Scene(
        who=Who(
            company="Ballinmara Sailing Club",
            mail="hello@example.net",
            phone="+353 20 915 3008",
            tags=("catering", "club"),
            notes="Ask for the commodore. There are three; the one with the beard.",
        ),
        came=47,
        source="walk-in",
        wants="The boutique floor for an evening, mulled wine and small plates for thirty",
        notes="Came in dripping.",
        fit="yy??",
        qualified=4,
        did=(
            Did(4, _CALL, 12, "Thirty people, no shellfish, somebody sings", sale=0),
            Did(15, _EMAIL, 25, "Sent the menu and the price", sale=0),
            Did(21, _CALL, 3, "Voicemail", sale=0),
        ),
        sales=(
            Sale(
                title="Club evening upstairs",
                after=4,
                stages=((0, 4), (2, 15)),
                expected=45,
                items=(Item(30, "evening", 3_600, 1_500), Item(4, "hands", 2_500, 1_425, upsell=True)),
            ),
        ),
    ),
    Scene(
        who=Who(name="Pádraig Twomey", phone="+353 20 910 7719", tags=("alterations",)),
        came=11,
        by="referral",
        wants="Two suits taken in, he has been running",
        notes="Neighbour gave him the card.",
        step=Next("Try again after six", -5, time(18, 15)),
        did=(Did(2, _CALL, 2, "Voicemail"), Did(4, _CALL, 2, "Voicemail again, cheerful one")),
    ),
    Scene(
        who=Who(name="תמר לוי", mail="tamar.levi@example.net", phone="+353 20 914 9006", tags=("boutique", "coats")),
        came=7,
        source="friend",
        wants="A raincoat for the coast path that is not yellow",
        notes="Her neighbour has the same coat.",
        fit="yy?y",
        qualified=2,
        did=(Did(2, _VISIT, 20, "Olive fits, wants it a size up for jumpers", "Size not in stock", sale=0),),
        sales=(
            Sale(
                title="Raincoat, waxed cotton",
                after=2,
                stages=((0, 2), (1, 2)),
                step=Next("Ring when the larger size arrives", 12),
                expected=21,
                items=(Item(1, "raincoat", 16_900, 9_300),),
            ),
        ),
    ),
    Scene(
        who=Who(name="สุดา ใจดี", mail="suda.jaidee@example.com", tags=("gifts",), agreed=True),
        came=5,
        by="referral",
        wants="A box for each of her five nurses, all different",
        notes="Got a card with the cake.",
        fit="yy?y",
        qualified=2,
        step=Next("Show her five drawings of boxes", 3, time(9, 45)),
        did=(Did(2, _CALL, 7, "Knows exactly what each of them likes. Wrote it all down"),),
    ),
    Scene(
        who=Who(
            name="Наталія Коваленко",
            mail="nataliia.kovalenko@example.com",
            phone="+353 20 914 7730",
            tags=("boutique",),
            agreed=True,
            notes="Speaks little English, her son translates; smiles help.",
        ),
        came=9,
        by="referral",
        wants="Five pieces for a new job at the medical centre, starts in three weeks",
        notes="Card from a colleague.",
        fit="yy?y",
        qualified=1,
        did=(
            Did(1, _CALL, 6, "The son asked, she laughed in the background"),
            Did(5, _DEMO, 50, "An hour upstairs: trousers, yes, cardigan, yes, blouse, no", sale=0),
        ),
        sales=(
            Sale(
                title="Capsule wardrobe, five pieces",
                after=1,
                stages=((0, 1), (1, 5)),
                step=Next("Two more blouses arrive: invite her", 5),
                expected=20,
                items=(Item(1, "capsule", 36_000, 20_500), Item(1, "hem", 2_000, 400, upsell=True)),
            ),
        ),
        keeper="Nora",
    ),
    Scene(
        who=Who(
            name="Brendan Lenihan",
            company="Hillside National School",
            mail="brendan.lenihan@example.org",
            phone="+353 20 917 3381",
            tags=("office", "catering"),
            notes="In class till half past two. Rings back during the bell.",
        ),
        came=21,
        source="phone",
        wants="Lunches for the staff during the training week, eighteen people",
        notes="Rang during the bell.",
        fit="yn?y",
        qualified=2,
        did=(
            Did(2, _CALL, 12, "Eighteen, five days, soup is always right"),
            Did(7, _EMAIL, 20, "Offer: soup, bread, something sweet", sale=0),
            Did(14, _CALL, 8, "The board has a number in mind, ours is another", "Too dear", sale=0),
        ),
        sales=(
            Sale(
                title="Lunches for a training week",
                value=62_000,
                cost=29_100,
                after=2,
                stages=((0, 2), (1, 4), (2, 7)),
                step=Next("Second offer: four days, same soup", -1, time(14, 40)),
                expected=28,
            ),
        ),
    ),
    Scene(
        who=Who(name="Ọlátúnjí Balogun", mail="olatunji.balogun@example.net", phone="+44 7700 900455", tags=("gifts",)),
        came=4,
        source="walk-in",
        wants="Something for his wife who is on the night shift all month",
        notes="Was only going to have a coffee.",
        fit="yyyy",
        qualified=0,
        did=(Did(0, _VISIT, 15, "Between a scarf and the large box. Took photographs of both"),),
        sales=(
            Sale(
                title="Gift box, large, and a scarf",
                after=0,
                stages=((0, 0),),
                step=Next("Call: scarf, box, or both?", 1, time(12, 30)),
                items=(Item(1, "large-box", 8_200, 4_000), Item(1, "scarf", 4_200, 2_100, upsell=True)),
            ),
        ),
    ),
)
