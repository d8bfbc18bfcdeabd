"""What the rows of an own table may be, and what a column of them may hold."""

from __future__ import annotations

from enum import StrEnum

from core.errors import words


class Meaning(StrEnum):
    """What a row is."""

    PEOPLE = "people"
    PURCHASES = "purchases"
    ENQUIRIES = "enquiries"
    DEALS = "deals"
    COSTS = "costs"


class Target(StrEnum):
    """What a column holds.

    `DAY` and `PRODUCT` are headings that only the meaning of the rows makes one of the others.
    """

    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    COMPANY = "company"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    STREET = "street"
    ZIP = "zip"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    BIRTHDAY = "birthday"
    TAGS = "tags"
    CONSENT = "consent"
    NO_CONSENT = "no_consent"
    NOTES = "notes"
    CREATED_ON = "created_on"
    CONTACT_ID = "contact_id"
    BOUGHT_ON = "bought_on"
    RECEIVED_ON = "received_on"
    INTEREST = "interest"
    SOURCE = "source"
    TITLE = "title"
    AMOUNT = "amount"
    PAID = "paid"
    STAGE = "stage"
    OPENED_ON = "opened_on"
    EXPECTED_ON = "expected_on"
    CLOSED_ON = "closed_on"
    LOST_REASON = "lost_reason"
    COST = "cost"
    SPENT_ON = "spent_on"
    PROMOTION = "promotion"
    CHANNEL = "channel"
    KEEP = "keep"
    LEAVE_OUT = "leave_out"
    DAY = "day"
    PRODUCT = "product"


T = Target

MEANINGS: dict[Meaning, str] = {
    Meaning.PEOPLE: words("People and companies"),
    Meaning.PURCHASES: words("People and what they bought"),
    Meaning.ENQUIRIES: words("People and what they asked for"),
    Meaning.DEALS: words("Deals"),
    Meaning.COSTS: words("Expenses"),
}
"""What a kind of rows is called."""

LABELS: dict[Target, str] = {
    T.NAME: words("Full name"),
    T.FIRST_NAME: words("First name"),
    T.LAST_NAME: words("Last name"),
    T.COMPANY: words("Company"),
    T.EMAIL: words("E-mail"),
    T.PHONE: words("Phone"),
    T.ADDRESS: words("Whole address"),
    T.STREET: words("Street"),
    T.ZIP: words("Postal code"),
    T.CITY: words("Town"),
    T.REGION: words("State or region"),
    T.COUNTRY: words("Country"),
    T.BIRTHDAY: words("Birthday"),
    T.TAGS: words("Tags"),
    T.CONSENT: words("Agreed to advertising"),
    T.NO_CONSENT: words("Refused advertising"),
    T.NOTES: words("Notes"),
    T.CREATED_ON: words("Known since"),
    T.CONTACT_ID: words("Customer number"),
    T.BOUGHT_ON: words("Day of purchase"),
    T.RECEIVED_ON: words("Day of enquiry"),
    T.INTEREST: words("What they asked for"),
    T.SOURCE: words("How they heard of you"),
    T.TITLE: words("What it is about"),
    T.AMOUNT: words("Amount"),
    T.PAID: words("Paid"),
    T.STAGE: words("Stage"),
    T.OPENED_ON: words("Opened on"),
    T.EXPECTED_ON: words("Expected on"),
    T.CLOSED_ON: words("Closed on"),
    T.LOST_REASON: words("Why it was lost"),
    T.COST: words("Own cost"),
    T.SPENT_ON: words("Day of expense"),
    T.PROMOTION: words("Promotion"),
    T.CHANNEL: words("Channel"),
    T.KEEP: words("Keep as a field of its own"),
    T.LEAVE_OUT: words("Leave out"),
}
"""What a target is called where the owner chooses one."""

WHO = (T.NAME, T.FIRST_NAME, T.LAST_NAME, T.COMPANY, T.EMAIL, T.PHONE)
"""What tells who somebody is."""

PLACE = (T.STREET, T.ZIP, T.CITY, T.REGION, T.COUNTRY)

_PERSON = (
    *WHO,
    T.ADDRESS,
    *PLACE,
    T.BIRTHDAY,
    T.TAGS,
    T.CONSENT,
    T.NO_CONSENT,
    T.NOTES,
    T.CREATED_ON,
    T.CONTACT_ID,
)
_END = (T.KEEP, T.LEAVE_OUT)
_OF: dict[Meaning, tuple[Target, ...]] = {
    Meaning.PEOPLE: (*_PERSON, *_END),
    Meaning.PURCHASES: (*_PERSON, T.BOUGHT_ON, T.TITLE, T.AMOUNT, T.COST, T.PAID, *_END),
    Meaning.ENQUIRIES: (*_PERSON, T.RECEIVED_ON, T.INTEREST, T.SOURCE, T.AMOUNT, T.PAID, *_END),
    Meaning.DEALS: (
        *(T.TITLE, T.AMOUNT, T.COST, T.STAGE, T.OPENED_ON, T.EXPECTED_ON, T.CLOSED_ON, T.LOST_REASON, T.PAID),
        *_PERSON,
        *_END,
    ),
    Meaning.COSTS: (T.SPENT_ON, T.AMOUNT, T.PROMOTION, T.CHANNEL, T.NOTES, *_END),
}

DAYS = frozenset(
    {T.BIRTHDAY, T.CREATED_ON, T.BOUGHT_ON, T.RECEIVED_ON, T.OPENED_ON, T.EXPECTED_ON, T.CLOSED_ON, T.SPENT_ON, T.DAY}
)
"""Columns of days."""

AMOUNTS = frozenset({T.AMOUNT, T.COST})
"""Columns of money."""

MATTERS = AMOUNTS | (DAYS - {T.BIRTHDAY, T.CREATED_ON}) | {T.PAID}
"""Columns that tell of what happened, not of who somebody is."""

SEVERAL = frozenset({T.EMAIL, T.PHONE, T.TAGS, T.NOTES, T.STREET, T.ADDRESS, T.KEEP, T.LEAVE_OUT})
"""Targets that several columns may have; of any other there is one."""

# What a heading becomes under a meaning that does not know it; the first that is free.
_INSTEAD: dict[Meaning, dict[Target, tuple[Target, ...]]] = {
    Meaning.PEOPLE: {T.DAY: (T.CREATED_ON,)},
    Meaning.PURCHASES: {
        T.DAY: (T.BOUGHT_ON,),
        T.CLOSED_ON: (T.BOUGHT_ON,),
        T.PRODUCT: (T.TITLE,),
        T.INTEREST: (T.TITLE,),
    },
    Meaning.ENQUIRIES: {
        T.DAY: (T.RECEIVED_ON,),
        T.OPENED_ON: (T.RECEIVED_ON,),
        T.TITLE: (T.INTEREST,),
        T.PRODUCT: (T.INTEREST,),
    },
    Meaning.DEALS: {
        T.DAY: (T.OPENED_ON, T.CLOSED_ON),
        T.RECEIVED_ON: (T.OPENED_ON,),
        T.BOUGHT_ON: (T.CLOSED_ON,),
        T.PRODUCT: (T.TITLE,),
        T.INTEREST: (T.TITLE,),
    },
    Meaning.COSTS: {
        T.DAY: (T.SPENT_ON,),
        T.BOUGHT_ON: (T.SPENT_ON,),
        T.COST: (T.AMOUNT,),
        T.TITLE: (T.NOTES,),
        T.PRODUCT: (T.NOTES,),
        T.SOURCE: (T.CHANNEL,),
    },
}


def targets_of(meaning: Meaning) -> tuple[Target, ...]:
    """What a column may hold where rows are this, in the order to offer it."""
    return _OF[meaning]


def under(meaning: Meaning, target: Target, taken: frozenset[Target] = frozenset()) -> Target:
    """What a heading stands for where rows are this: itself, or what comes nearest and is free; else kept."""
    for each in (target, *_INSTEAD[meaning].get(target, ())):
        if each in _OF[meaning] and (each in SEVERAL or each not in taken):
            return each
    return T.KEEP
