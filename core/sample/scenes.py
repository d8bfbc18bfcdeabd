"""The form of a hand-written scene of the story: someone came, wanted something, and this is how it went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from core.activities import ActivityKind, Hat


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """A person, or a company where no name is given."""

    name: str = ""
    company: str = ""
    mail: str = ""
    phone: str = ""
    address: str = ""
    tags: tuple[str, ...] = ()
    birthday: str = ""  # "today": on the day the story ends
    agreed: bool | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Did:
    """Something done, so many days after the lead came; `sale` counts the scene's sales from 0."""

    after: int
    kind: ActivityKind
    minutes: int
    outcome: str
    objection: str = ""
    sale: int | None = None
    hat: Hat = Hat.SALES
    at: time | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Next:
    """The next step, so many days after today (before it: overdue)."""

    what: str
    wait: int
    at: time | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a sale: so many of a good (by its key), price and cost of one, `off` in hundredths of a percent."""

    times: int
    good: str
    price: int
    cost: int
    words: str = ""
    off: int | None = None
    upsell: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale:
    """A deal; `after`, the days of its `stages` (place, day), `won` and `lost` count from the day the lead came.

    Money in hundredths of the currency; what `items` add up to is the value and the cost.
    """

    title: str
    value: int | None = None
    cost: int | None = None
    after: int
    stages: tuple[tuple[int, int], ...] = ()
    won: int | None = None
    lost: int | None = None
    reason: str = ""
    step: Next | None = None
    expected: int | None = None
    coupon: bool = False  # the one of the promotion was handed in
    items: tuple[Item, ...] = ()  # add up to value and cost
    score: tuple[int, int, str] | None = None  # from 1 to 5, so many days after it was won, in these words
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One lead with all that belongs to it.

    `came` is how many days before today, or, with the key of a promotion, how many days after its start.
    `fit` answers need, money, time, decision: y, n or ?.
    """

    who: Who
    came: int
    by: str = ""
    source: str = ""
    wants: str
    notes: str = ""
    fit: str = "????"
    qualified: int | None = None
    refused: int | None = None
    reason: str = ""
    step: Next | None = None
    did: tuple[Did, ...] = ()
    sales: tuple[Sale, ...] = ()
    keeper: str = ""  # "Tomasz", "Nora"; nobody: the owner herself
