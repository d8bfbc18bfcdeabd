"""The form of a promotion that returns every year.

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


@dataclass(frozen=True, slots=True)
class Post:
    """Something to write, picture or print, due so many days after the start; `channel` if not the plan's."""

    after: int
    title: str
    channel: str = ""
    notes: str = ""


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
    audience: str = ""
    posts: tuple[Post, ...] = ()
    reach: int = 0  # people who saw it, in all
    coupon: str = ""  # the code, without the year
    printed: int | None = None  # how many coupons there are; none: as many as come
    lesson: str = ""
    before: str = ""  # the lesson of the year before, where the promotion ran then, too
    linger: int = 12  # people still come for so many days after it ended
