"""What is said at the counter and on the phone: answers, objections, reasons, next steps, notes."""

from __future__ import annotations

from core.activities import ActivityKind
from core.sample.wish import Size

Said = tuple[ActivityKind, int, str]
"""What was done, minutes, and how it went."""

_CALL, _VISIT, _MEETING, _DEMO = ActivityKind.CALL, ActivityKind.VISIT, ActivityKind.MEETING, ActivityKind.DEMO
_EMAIL, _MESSAGE, _NOTE = ActivityKind.EMAIL, ActivityKind.MESSAGE, ActivityKind.NOTE

FIRST: dict[Size, tuple[Said, ...]] = {
    Size.SHOP: (
        (_VISIT, 10, "Looked, touched, will come back with a friend"),
        (_VISIT, 15, "Tried two sizes, took a photograph"),
        (_MESSAGE, 5, "Put one aside until Saturday"),
        (_CALL, 4, "Asked if it is still there. It is."),
        (_MESSAGE, 4, "Sent a picture of both colours"),
        (_VISIT, 12, "Came in out of the rain, stayed for a cappuccino"),
    ),
    Size.ORDER: (
        (_CALL, 8, "Talked through date, people, allergies"),
        (_MESSAGE, 6, "Sent three pictures and prices"),
        (_VISIT, 15, "Sketched it on a napkin, kept the napkin"),
        (_CALL, 6, "Not sure yet how many are coming"),
        (_EMAIL, 10, "Answered with the list and two free dates"),
    ),
    Size.CATERING: (
        (_CALL, 15, "Took down numbers, place and who decides"),
        (_EMAIL, 20, "Sent the menu and asked four questions"),
        (_CALL, 10, "Only the front desk, call again at two"),
        (_MEETING, 35, "Saw the kitchen there: one socket, good light"),
    ),
}

MIDDLE: dict[Size, tuple[Said, ...]] = {
    Size.SHOP: (
        (_DEMO, 20, "Fitting: shoulders perfect, sleeves a little long"),
        (_CALL, 4, "Reminded her that it is put aside"),
        (_VISIT, 15, "Came back with her sister, the sister liked it"),
        (_MESSAGE, 3, "Asked for the price once more"),
    ),
    Size.ORDER: (
        (_DEMO, 25, "Tasting: the lemon one, clearly"),
        (_DEMO, 30, "Fitting, pinned the hem"),
        (_EMAIL, 12, "Sent the offer with two sizes"),
        (_CALL, 7, "Moved it by a day, fine"),
        (_MESSAGE, 4, "Deposit promised for Friday"),
    ),
    Size.CATERING: (
        (_DEMO, 45, "Tasting parcel for five, the quiche was gone first"),
        (_EMAIL, 30, "Sent the offer, three versions"),
        (_CALL, 12, "Went through the offer line by line"),
        (_MEETING, 50, "Met the one who pays; liked the short list"),
        (_CALL, 8, "Still waiting for a signature"),
        (_EMAIL, 15, "Second version, fewer hands, same food"),
    ),
}

LAST: dict[Size, tuple[Said, ...]] = {
    Size.SHOP: (
        (_VISIT, 12, "Took it, wore it out of the door"),
        (_VISIT, 10, "Wrapped, with the good ribbon"),
        (_VISIT, 10, "Paid by card, asked for the bag with the fig"),
    ),
    Size.ORDER: (
        (_VISIT, 10, "Collected, box carried to the car"),
        (_CALL, 6, "Yes! Deposit paid"),
        (_VISIT, 15, "Collected, everybody looked into the box"),
        (_MESSAGE, 4, "Confirmed in writing, three exclamation marks"),
    ),
    Size.CATERING: (
        (_CALL, 10, "Go ahead, invoice to accounts"),
        (_EMAIL, 12, "Order confirmed with purchase number"),
        (_MEETING, 30, "Signed over a second slice of quiche"),
    ),
}

GONE: tuple[Said, ...] = (
    (_CALL, 5, "Thanked us, not this time"),
    (_MESSAGE, 3, "Wrote that it is off"),
    (_CALL, 4, "Third call, voicemail again. Leaving it."),
    (_EMAIL, 5, "Polite no"),
    (_CALL, 6, "Went with someone else, liked the tasting though"),
)

AFTER: tuple[Said, ...] = (
    (_MESSAGE, 4, "Sent a photograph of empty plates"),
    (_CALL, 6, "Asked how it was: all well, recommends us"),
    (_MESSAGE, 3, "Thank-you card with a fig on it"),
    (_VISIT, 8, "Came by to say the coat was admired in church"),
    (_NOTE, 3, "Remember the date for next year"),
)

NO_FIT: tuple[Said, ...] = (
    (_CALL, 5, "Explained what we do and what we do not"),
    (_EMAIL, 6, "Said no nicely, named someone who can"),
    (_NOTE, 2, "Not for us"),
)

OBJECTIONS: dict[Size, tuple[str, ...]] = {
    Size.SHOP: (
        "Too dear",
        "Too dear",
        "Needs to ask her husband",
        "Found it cheaper online",
        "Wants to wait for the sale",
        "Not in her size",
        "No oat milk",
    ),
    Size.ORDER: (
        "Too dear",
        "Needs to ask her husband",
        "Too dear",
        "Delivery too late",
        "No oat milk",
        "Supermarket does it for half",
    ),
    Size.CATERING: (
        "Too dear",
        "Needs to ask the boss",
        "Needs to ask the boss",
        "Delivery too late",
        "No oat milk",
        "Has always used the hotel",
    ),
}

LOST: dict[Size, tuple[str, ...]] = {
    Size.SHOP: ("Too dear", "Found it cheaper online", "", "Not in her size", "Changed her mind", ""),
    Size.ORDER: ("Too dear", "Delivery too late", "No answer any more", "", "Bought elsewhere", "Date was taken"),
    Size.CATERING: ("Too dear", "Boss said no", "Bought elsewhere", "", "No answer any more", "Event called off"),
}

NOT_A_FIT = (
    "Never answered",
    "Never answered",
    "Never answered",
    "Outside our delivery area",
    "Wanted it tomorrow",
    "Size we do not carry",
    "Looking for a job, not a coat",
    "Wanted it free for a mention online",
    "Only comparing prices",
    "Meant the other shop",
    "Two hundred guests, our oven says no",
)

LEAD_STEPS: dict[Size, tuple[str, ...]] = {
    Size.SHOP: ("Say that it is still there", "Ask which size", "Send pictures of both colours", "Call back"),
    Size.ORDER: ("Call about the date", "Ask how many are coming", "Send the price list", "Invite to a tasting"),
    Size.CATERING: (
        "Find out who decides",
        "Send the menu",
        "Call after two, ask for the manager",
        "Bring a tasting parcel",
    ),
}

DEAL_STEPS: dict[Size, tuple[str, ...]] = {
    Size.SHOP: ("Ask whether it fits", "Remind her, put aside until Saturday", "Ring when the size arrives"),
    Size.ORDER: ("Confirm numbers", "Ask for the deposit", "Second fitting", "Send the offer"),
    Size.CATERING: (
        "Follow up on the offer",
        "Second version of the offer",
        "Call the one who signs",
        "Agree the delivery door",
    ),
}

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
    "friend": ("Sent by a friend from the choir.", "Her neighbour has the same coat.", "Sent by the florist."),
    "website form": ("Wrote at half past eleven at night.", "Form, all in capitals.", ""),
    "regular at the counter": ("Asked between two flat whites.", "Regular, table by the window."),
}

CONTACT_NOTES = (
    "Takes oat milk, tips in coins.",
    "Allergic to nuts: write it on every order.",
    "Never phone before ten.",
    "Her dog is called Biscuit and may come in.",
    "Pays by invoice, fourteen days, always on time.",
    "Prefers the blue ones. Whatever it is, the blue ones.",
    "Sings in the choir, knows everybody.",
    "Left-handed, likes the table by the radiator.",
    "Came with her mother, who decides.",
    "Reads the whole newsletter and finds the mistakes.",
    "Moved here in spring, still looking for a hairdresser.",
    "Ask about the boat.",
    "Size 14 in coats, 12 in dresses.",
    "Wants a receipt for everything.",
    "Speaks little English, her son translates; smiles help.",
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
