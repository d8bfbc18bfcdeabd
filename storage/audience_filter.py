"""The conditions of an audience's filter as questions to the file; some read all sales, so ask on a worker's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.audience_filter import Filter, Term, What
from core.contacts import Consent, ContactKind
from core.deals import Outcome
from core.folding import fold, tokens
from core.money import digits
from storage.contacts import BUYER
from storage.schema import CONTACT, COUPON, DEAL, DEAL_LINE, LEAD, PRODUCT, PROMOTION, REDEMPTION, SCORE
from storage.search import searchable
from storage.touching import last_touches

contact, lead, deal, score = CONTACT.table, LEAD.table, DEAL.table, SCORE.table
line, product, promotion = DEAL_LINE.table, PRODUCT.table, PROMOTION.table
redemption, coupon = REDEMPTION.table, COUPON.table

Condition = sa.ColumnElement[bool]


class When(NamedTuple):
    """What a filter cannot know by itself: the local day, and the currency of the business."""

    today: date
    currency: str


def condition(wanted: Filter, when: When) -> Condition:
    """What a contact has to meet; nobody does where the filter has no condition."""
    if not wanted.terms:
        return sa.false()
    met = [_met(term, when) for term in wanted.terms]
    return sa.or_(*met) if wanted.any else sa.and_(*met)


def _met(term: Term, when: When) -> Condition:
    found = _CONDITIONS[term.what](term.value, when)
    return sa.not_(found) if term.without else found


def _among(people: sa.Select[Any] | sa.CompoundSelect[Any]) -> Condition:
    return contact.c.id.in_(people)


def _each_tag() -> sa.CTE:
    """Every tag once, from each to the next by the index; there are few of them and many people who have them."""
    tag, following = CONTACT.lists["tags"], CONTACT.lists["tags"].alias("following")
    each = sa.select(sa.func.min(tag.c.value).label("tag")).cte("each_tag", recursive=True)
    more = sa.select(sa.func.min(following.c.value)).where(following.c.value > each.c.tag).scalar_subquery()
    return each.union_all(sa.select(more).where(each.c.tag.is_not(None)))


_EACH_TAG = _each_tag()


def _tag(value: str, _when: When) -> Condition:
    tag = CONTACT.lists["tags"]
    same = sa.select(_EACH_TAG.c.tag).where(sa.func.folded(_EACH_TAG.c.tag) == fold(value))
    return _among(sa.select(tag.c.record).where(tag.c.value.in_(same)))


def _city(value: str, _when: When) -> Condition:
    return sa.and_(contact.c.address != "", sa.func.holds(contact.c.address, value))


def _is(value: str, when: When) -> Condition:
    match value:
        case "customer":
            return _among(_sold())
        case "prospect":
            return ~_among(_sold())
        case "open":
            return _open()
        case _:
            return contact.c.kind == ContactKind(value)


def _sold(*conditions: Condition) -> sa.Select[Any]:
    """Who bought; the contact of a deal is its own, else its lead's."""
    return (
        sa.select(BUYER)
        .outerjoin_from(deal, lead, lead.c.id == deal.c.lead_id)
        .where(deal.c.outcome == Outcome.WON, BUYER.is_not(None), *conditions)
    )


def _open() -> Condition:
    """A deal that is open, or a lead that was not given up and became none yet."""
    deals = (
        sa.select(BUYER)
        .outerjoin_from(deal, lead, lead.c.id == deal.c.lead_id)
        .where(deal.c.outcome == Outcome.OPEN, BUYER.is_not(None))
    )
    followed = sa.exists().where(deal.c.lead_id == lead.c.id).correlate(lead)
    return sa.or_(
        _among(deals), _among(sa.select(lead.c.contact_id).where(lead.c.disqualified_on.is_(None), ~followed))
    )


def _bought(value: str, _when: When) -> Condition:
    """A line of a sale is called so, or its product; where a sale has no lines, what it was about."""
    lines = (
        sa.select(line.c.deal_id)
        .outerjoin_from(line, product, product.c.id == line.c.product_id)
        .where(sa.or_(sa.func.holds(product.c.name, value), sa.func.holds(line.c.description, value)))
    )
    bare = sa.and_(sa.func.holds(deal.c.title, value), ~sa.exists().where(line.c.deal_id == deal.c.id).correlate(deal))
    return _among(_sold(sa.or_(deal.c.id.in_(lines), bare)))


def _category(value: str, _when: When) -> Condition:
    lines = (
        sa.select(line.c.deal_id)
        .join_from(line, product, product.c.id == line.c.product_id)
        .where(sa.func.folded(product.c.category) == fold(value))
    )
    return _among(_sold(deal.c.id.in_(lines)))


def _recent(value: str, when: When) -> Condition:
    return _among(_sold(deal.c.closed_on >= _ago(when, value)))


def _times(value: str, _when: When) -> Condition:
    return _among(_sold().group_by(BUYER).having(sa.func.count() >= int(value)))


def _spent(value: str, when: When) -> Condition:
    least = int((Decimal(value).scaleb(digits(when.currency))).to_integral_value(ROUND_CEILING))
    return _among(_sold().group_by(BUYER).having(sa.func.coalesce(sa.func.sum(deal.c.value), 0) >= least))


def _silent(value: str, when: When) -> Condition:
    """The last touch is longer ago; of those never met the day they were written down counts, if it is known."""
    touches, limit = last_touches(), _ago(when, value)
    met = sa.select(touches.c.contact)
    long_known = sa.or_(contact.c.created_on.is_(None), contact.c.created_on < limit)
    return sa.and_(~_among(met.where(touches.c.last >= limit)), sa.or_(long_known, _among(met)))


def _new(value: str, when: When) -> Condition:
    return sa.func.coalesce(contact.c.created_on >= _ago(when, value), sa.false())


def _promotion(value: str, _when: When) -> Condition:
    return _came_by(sa.func.folded(promotion.c.name) == fold(value))


def _channel(value: str, _when: When) -> Condition:
    return _came_by(sa.func.folded(promotion.c.channel) == fold(value))


def _came_by(of: Condition) -> Condition:
    """A lead of theirs came from such a promotion, or they brought a coupon of one."""
    some = sa.select(promotion.c.id).where(of)
    leads = sa.select(lead.c.contact_id).where(lead.c.promotion_id.in_(some))
    who = sa.func.coalesce(redemption.c.contact_id, BUYER)
    coupons = (
        sa.select(who)
        .join_from(redemption, coupon, coupon.c.id == redemption.c.coupon_id)
        .outerjoin(deal, deal.c.id == redemption.c.deal_id)
        .outerjoin(lead, lead.c.id == deal.c.lead_id)
        .where(coupon.c.promotion_id.in_(some), who.is_not(None))
    )
    return _among(sa.union_all(leads, coupons))


def _birthday(value: str, when: When) -> Condition:
    month = {"this": when.today.month, "next": when.today.month % 12 + 1}.get(value) or int(value)
    return sa.func.substr(contact.c.birthday, -5, 2) == f"{month:02}"


def _satisfied(value: str, _when: When) -> Condition:
    giver = sa.func.coalesce(score.c.contact_id, BUYER)
    given = (
        sa.select(giver)
        .outerjoin_from(score, deal, deal.c.id == score.c.deal_id)
        .outerjoin(lead, lead.c.id == deal.c.lead_id)
        .where(giver.is_not(None))
        .group_by(giver)
    )
    return _among(given.having(sa.func.avg(score.c.score) >= int(value)))


def _consent(value: str, _when: When) -> Condition:
    return contact.c.consent == Consent(value)


def _reach(value: str, _when: When) -> Condition:
    return has_way(f"{value}s")


def has_way(texts: str) -> Condition:
    """Whether a contact has `emails` or `phones`."""
    way = CONTACT.lists[texts]
    return sa.exists().where(way.c.record == contact.c.id, way.c.position == 0).correlate(contact)


def _text(value: str, _when: When) -> Condition:
    parts = " ".join(f'"{part}"' for part in tokens(value))
    if not parts:
        return sa.false()
    found = sa.table("words", sa.column("rowid"), sa.column("words"))
    places = sa.select(found.c.rowid).where(found.c.words.op("MATCH")(parts))
    return _among(
        sa.select(searchable.c.record).where(searchable.c.place.in_(places), searchable.c.kind == CONTACT.name)
    )


def _ago(when: When, days: str) -> date:
    return when.today - timedelta(days=int(days))


_CONDITIONS: Mapping[What, Callable[[str, When], Condition]] = {
    What.TAG: _tag,
    What.CITY: _city,
    What.IS: _is,
    What.BOUGHT: _bought,
    What.CATEGORY: _category,
    What.RECENT: _recent,
    What.TIMES: _times,
    What.SPENT: _spent,
    What.SILENT: _silent,
    What.NEW: _new,
    What.PROMOTION: _promotion,
    What.CHANNEL: _channel,
    What.BIRTHDAY: _birthday,
    What.SATISFIED: _satisfied,
    What.CONSENT: _consent,
    What.REACH: _reach,
    What.TEXT: _text,
}
