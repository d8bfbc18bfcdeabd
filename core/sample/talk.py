"""What is said at the counter and on the phone, by what it is about: answers, objections, reasons, next steps."""

from __future__ import annotations

from dataclasses import dataclass

from core.activities import ActivityKind
from core.sample.wish import Talk

Said = tuple[ActivityKind, int, str]
"""What was done, minutes, and how it went."""

_CALL, _VISIT, _MEETING, _DEMO = ActivityKind.CALL, ActivityKind.VISIT, ActivityKind.MEETING, ActivityKind.DEMO
_EMAIL, _MESSAGE, _NOTE = ActivityKind.EMAIL, ActivityKind.MESSAGE, ActivityKind.NOTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """Everything said about one sort of thing, from the first answer to the thank-you afterwards."""

    first: tuple[Said, ...]
    middle: tuple[Said, ...]
    last: tuple[Said, ...]
    after: tuple[Said, ...]
    objections: tuple[str, ...]
    lost: tuple[str, ...]
    no_fit: tuple[str, ...]
    lead_steps: tuple[str, ...]
    deal_steps: tuple[str, ...]


PHRASES: dict[Talk, Phrases] = {
    Talk.RAIL: Phrases(
        first=(
            (_VISIT, 10, "Looked, touched, will come back with a friend"),
            (_VISIT, 15, "Tried two sizes, took a photograph"),
            (_MESSAGE, 5, "Put one aside until Saturday"),
            (_CALL, 4, "Asked if it is still there. It is."),
            (_MESSAGE, 4, "Sent a picture of both colours"),
        ),
        middle=(
            (_DEMO, 20, "Fitting: shoulders perfect, sleeves a little long"),
            (_CALL, 4, "Reminded: it is put aside"),
            (_VISIT, 15, "Came back with a sister, the sister liked it"),
            (_MESSAGE, 3, "Asked for the price once more"),
        ),
        last=(
            (_VISIT, 12, "Took it, wore it out of the door"),
            (_VISIT, 10, "Paid by card, asked for the bag with the fig"),
        ),
        after=(
            (_VISIT, 8, "Came by to say it was admired in church"),
            (_MESSAGE, 3, "Sent a photograph from the coast path"),
        ),
        objections=(
            "Too dear",
            "Too dear",
            "Needs to ask at home",
            "Found it cheaper online",
            "Wants to wait for the sale",
            "Size not in stock",
        ),
        lost=("Too dear", "Found it cheaper online", "", "Size not in stock", "Changed their mind", ""),
        no_fit=("Size we do not carry", "Looking for a job, not a coat", "Wanted it free for a mention online"),
        lead_steps=("Say that it is still there", "Ask which size", "Send pictures of both colours"),
        deal_steps=("Ask whether it fits", "Remind: put aside until Saturday", "Ring when the size arrives"),
    ),
    Talk.FITTING: Phrases(
        first=(
            (_VISIT, 15, "Looked at the seams: yes, that can be done"),
            (_CALL, 6, "Agreed an hour upstairs"),
            (_MESSAGE, 5, "Sent two free hours"),
        ),
        middle=(
            (_DEMO, 30, "Fitting, pinned the hem"),
            (_DEMO, 45, "An hour upstairs, four outfits, one of them a surprise"),
            (_CALL, 5, "Moved the fitting by a day, fine"),
            (_MESSAGE, 4, "Wants to sleep on it"),
        ),
        last=(
            (_VISIT, 15, "Last fitting, nothing left to pin"),
            (_VISIT, 10, "Collected, turned once in front of the mirror"),
        ),
        after=((_MESSAGE, 3, "First day in the new things went well"), (_CALL, 5, "All sits well, recommends us")),
        objections=("Too dear", "Needs to ask at home", "Ready too late", "Found it cheaper online"),
        lost=("Too dear", "Ready too late", "", "No answer any more", "Changed their mind"),
        no_fit=("Leather, our machine says no", "Wanted it tomorrow", "Size we do not carry"),
        lead_steps=("Call about an hour upstairs", "Ask to bring the shoes along", "Call back after six"),
        deal_steps=("Second fitting", "Call: ready to collect", "Ask which day suits"),
    ),
    Talk.GIFT: Phrases(
        first=(
            (_VISIT, 8, "Smelled everything, chose slowly"),
            (_VISIT, 12, "Came in out of the rain, stayed for a cappuccino"),
            (_MESSAGE, 5, "Sent a picture of three that would do"),
            (_CALL, 4, "Asked whether we post it. We do."),
        ),
        middle=(
            (_MESSAGE, 4, "Swapped the chutney for tea"),
            (_CALL, 4, "Reminded: one is put aside"),
            (_VISIT, 8, "Wrote the card at the counter"),
        ),
        last=(
            (_VISIT, 8, "Wrapped, with the good ribbon"),
            (_VISIT, 6, "Took it along, and a second one"),
            (_MESSAGE, 4, "Paid, goes out with the afternoon post"),
        ),
        after=((_MESSAGE, 3, "It arrived in one piece, with thanks"), (_NOTE, 2, "Remember the date for next year")),
        objections=("Too dear", "Delivery too late", "Found it cheaper online"),
        lost=("Too dear", "Delivery too late", "", "Bought elsewhere", "Changed their mind"),
        no_fit=("Outside our delivery area", "Wanted it free for a mention online", "Wanted it tomorrow"),
        lead_steps=("Ask what it may cost", "Send a picture of the small one", "Ask whether we post it", "Call back"),
        deal_steps=("Ask for the card text", "Remind: put aside until Saturday", "Ask for the address"),
    ),
    Talk.CAKE: Phrases(
        first=(
            (_CALL, 8, "Talked through date, people, allergies"),
            (_MESSAGE, 6, "Sent three pictures and prices"),
            (_VISIT, 15, "Sketched it on a napkin, kept the napkin"),
            (_EMAIL, 10, "Answered with the list and two free dates"),
        ),
        middle=(
            (_DEMO, 25, "Tasting: the lemon one, clearly"),
            (_EMAIL, 12, "Sent the offer with two sizes"),
            (_CALL, 6, "Not sure yet how many are coming"),
            (_MESSAGE, 4, "Deposit promised for Friday"),
        ),
        last=(
            (_VISIT, 10, "Collected, box carried to the car"),
            (_VISIT, 15, "Collected, everybody looked into the box"),
            (_CALL, 6, "Yes! Deposit paid"),
        ),
        after=((_MESSAGE, 4, "Sent a photograph of an empty plate"), (_NOTE, 3, "Remember the birthday for next year")),
        objections=(
            "Too dear",
            "Too dear",
            "Needs to ask at home",
            "Delivery too late",
            "Supermarket does it for half",
        ),
        lost=("Too dear", "Delivery too late", "", "Bought elsewhere", "Date was taken"),
        no_fit=("Wanted it tomorrow", "Outside our delivery area", "Wanted it free for a mention online"),
        lead_steps=("Call about the date", "Ask how many are coming", "Send the price list", "Invite to a tasting"),
        deal_steps=("Confirm numbers", "Ask for the deposit", "Send the offer", "Ask about nuts"),
    ),
    Talk.TABLE: Phrases(
        first=(
            (_MESSAGE, 4, "Asked for the day and how many"),
            (_CALL, 5, "Wants shade, and sun, depending"),
            (_VISIT, 8, "Chose the corner by the wall"),
        ),
        middle=(
            (_MESSAGE, 4, "Sent the menu and the small print about rain"),
            (_CALL, 5, "Eight became eleven"),
            (_CALL, 4, "Moved it by a week, fine"),
        ),
        last=(
            (_VISIT, 15, "They came, they stayed, they sang"),
            (_CALL, 5, "Confirmed, paid ahead"),
        ),
        after=((_MESSAGE, 3, "Sent a photograph of everybody squinting"), (_VISIT, 5, "Came back for a forgotten hat")),
        objections=("No oat milk", "Too dear", "No shade at noon", "Needs to ask the others"),
        lost=("It rained", "Too dear", "", "Date was taken", "Booked elsewhere"),
        no_fit=("Forty people, we have twelve chairs", "Wanted it free for a mention online", "Wanted it tomorrow"),
        lead_steps=("Call about the date", "Ask how many are coming", "Send the brunch menu"),
        deal_steps=("Confirm numbers", "Ask for the deposit", "Hold two tables, ask about the rain plan"),
    ),
    Talk.CATERING: Phrases(
        first=(
            (_CALL, 15, "Took down numbers, place and who decides"),
            (_EMAIL, 20, "Sent the menu and asked four questions"),
            (_CALL, 10, "Wrong moment, call again at two"),
            (_MEETING, 35, "Saw the kitchen there: one socket, good light"),
        ),
        middle=(
            (_DEMO, 45, "Tasting parcel for five, the quiche was gone first"),
            (_EMAIL, 30, "Sent the offer, three versions"),
            (_CALL, 12, "Went through the offer line by line"),
            (_MEETING, 50, "Met the one who pays; liked the short list"),
            (_EMAIL, 15, "Second version, fewer hands, same food"),
        ),
        last=(
            (_CALL, 10, "Go ahead, same menu, two more chairs"),
            (_EMAIL, 12, "Order confirmed in writing"),
            (_MEETING, 30, "Signed over a second slice of quiche"),
        ),
        after=(
            (_MESSAGE, 4, "Sent a photograph of empty plates"),
            (_CALL, 6, "Asked how it was: all well, recommends us"),
        ),
        objections=("Too dear", "Needs to ask the boss", "No oat milk", "Delivery too late", "Always used the hotel"),
        lost=("Too dear", "Boss said no", "Bought elsewhere", "", "No answer any more", "Event called off"),
        no_fit=("Two hundred guests, our oven says no", "Outside our delivery area", "Wanted it tomorrow"),
        lead_steps=("Find out who decides", "Send the menu", "Call after two", "Bring a tasting parcel"),
        deal_steps=(
            "Follow up on the offer",
            "Second version of the offer",
            "Call the one who signs",
            "Agree the door",
        ),
    ),
    Talk.SAMPLES: Phrases(
        first=(
            (_CALL, 12, "Took down how many, by when, and who decides"),
            (_EMAIL, 15, "Sent pictures and prices by quantity"),
            (_CALL, 8, "Only the front desk, call again at two"),
        ),
        middle=(
            (_DEMO, 30, "Left three samples on the table"),
            (_EMAIL, 25, "Sent the offer, two quantities"),
            (_MEETING, 40, "Met the one who pays; asked for the logo in small"),
            (_CALL, 8, "Still waiting for a signature"),
        ),
        last=(
            (_EMAIL, 12, "Order confirmed with purchase number"),
            (_CALL, 10, "Go ahead, invoice to accounts"),
        ),
        after=((_CALL, 6, "All arrived, one ribbon short, sent it on"), (_NOTE, 3, "Ask again in September")),
        objections=("Too dear", "Needs to ask the boss", "Needs to ask the boss", "Delivery too late"),
        lost=("Too dear", "Boss said no", "Bought elsewhere", "", "Delivery too late"),
        no_fit=("Five hundred pieces, we have four hands", "Wanted it tomorrow", "Outside our delivery area"),
        lead_steps=("Find out who decides", "Send prices by quantity", "Drop off a sample"),
        deal_steps=("Follow up on the offer", "Ask for the card text", "Call the one who signs"),
    ),
}

GONE: tuple[Said, ...] = (
    (_CALL, 5, "Thanked us, not this time"),
    (_MESSAGE, 3, "Wrote that it is off"),
    (_CALL, 4, "Third call, voicemail again. Leaving it."),
    (_EMAIL, 5, "Polite no"),
    (_CALL, 6, "Went with someone else, liked us though"),
)

NO_FIT: tuple[Said, ...] = (
    (_CALL, 5, "Explained what we do and what we do not"),
    (_EMAIL, 6, "Said no nicely, named someone who can"),
    (_NOTE, 2, "Not for us"),
)

NOT_A_FIT = ("Never answered", "Never answered", "Only comparing prices", "Meant the other shop")
"""Why a lead is let go, whatever it was about."""

SOURCES = (
    "walk-in",
    "walk-in",
    "walk-in",
    "phone",
    "friend",
    "website form",
    "walk-in",
    "phone",
    "regular at the counter",
)

SOURCE_NOTES: dict[str, tuple[str, ...]] = {
    "walk-in": ("Came in from the rain.", "Was only going to have a coffee.", "With a pram, needs the door held.", ""),
    "phone": ("Rang while the milk was steaming.", "Rang twice, patient.", "Best reached after six."),
    "friend": ("Sent by a friend from the choir.", "The neighbour has one, too.", "Sent by the florist."),
    "website form": ("Wrote at half past eleven at night.", "Form, all in capitals.", ""),
    "regular at the counter": ("Asked between two flat whites.", "Regular, table by the window."),
}

CONTACT_NOTES = (
    "Takes oat milk, tips in coins.",
    "Allergic to nuts: write it on every order.",
    "Never phone before ten.",
    "The dog is called Biscuit and may come in.",
    "Pays at the end of the month, always on time.",
    "Prefers the blue ones. Whatever it is, the blue ones.",
    "Sings in the choir, knows everybody.",
    "Left-handed, likes the table by the radiator.",
    "Comes with a mother, who decides.",
    "Reads the whole newsletter and finds the mistakes.",
    "Moved here in spring, still looking for a hairdresser.",
    "Ask about the boat.",
    "Long arms: always one size up.",
    "Wants a receipt for everything.",
    "Reads English better than hearing it: write, do not ring.",
    "Vegan since January, so far.",
    "Please spell the name right this time.",
    "Brings back the jars.",
    "Always in a hurry, always kind.",
    "Parks in front. Tell Tomasz not to worry.",
)

TAGS: dict[str, tuple[str, ...]] = {
    "cake": ("cakes",),
    "coffee": ("coffee",),
    "terrace": ("brunch",),
    "catering": ("catering",),
    "office": ("office", "catering"),
    "uniform": ("office",),
    "coat": ("boutique", "coats"),
    "dress": ("boutique", "dresses"),
    "knit": ("boutique",),
    "wardrobe": ("boutique",),
    "alteration": ("alterations",),
    "gift": ("gifts",),
    "bag": ("boutique",),
    "room": ("brunch",),
}
