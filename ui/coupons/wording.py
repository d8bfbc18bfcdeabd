"""How coupons are spoken of: what a batch is called, where it stands, what is said of a code that is brought."""

from __future__ import annotations

from dataclasses import dataclass

from core.coupon_batches import BatchRow, BatchState, Standing, UseRow, Verdict
from core.promotions import Phase, phase
from ui.desk import Desk
from ui.kit import days, digits
from ui.kit.text import capital
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.promotions.wording import offer_words

TONES = {
    BatchState.GOOD: Tone.GOOD,
    BatchState.ENDS_SOON: Tone.MARKETING,
    BatchState.USED_UP: Tone.NEUTRAL,
    BatchState.EXPIRED: Tone.NEUTRAL,
}


def called(row: BatchRow) -> str:
    """What a batch is called: the code for all, or what its codes begin with."""
    if not row.is_own:
        return row.prefix
    return tr("{prefix}-…").format(prefix=row.prefix) if row.prefix else tr("without a beginning of their own")


def state_words(state: BatchState) -> str:
    """What the chip says."""
    return {
        BatchState.GOOD: tr("Good"),
        BatchState.ENDS_SOON: tr("Ends soon"),
        BatchState.USED_UP: tr("Used up"),
        BatchState.EXPIRED: tr("Expired"),
    }[state]


def used_words(row: BatchRow) -> str:
    """How many came back: “12 of 200”, or how often one code for all was used."""
    if row.is_own:
        return tr("{used} of {count}").format(used=_number(row.brought), count=_number(row.count))
    if row.use_limit is None:
        return tr("%n ×", row.used)
    return tr("{used} of {count} ×").format(used=_number(row.used), count=_number(row.use_limit))


def left_words(row: BatchRow, desk: Desk) -> str:
    """How many may still be used; for one code for all how often, nothing where that has no limit."""
    good = row.still_good(desk.today)
    if row.is_own:
        return _number(good)
    if not good:
        return "0"
    return tr("any number") if row.use_limit is None else _number(row.use_limit - row.used)


def use_words(use: UseRow, desk: Desk) -> str:
    """When and by whom: “3 Nov 2026 by Ana Lopez”."""
    day = days.shown(use.redeemed_on)
    return tr("{day} by {who}").format(day=day, who=use.who) if use.who else day


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a code that was brought: a word in a chip, a sentence, and what belongs to it."""

    chip: str
    tone: Tone
    sentence: str
    more: str = ""


def said(verdict: Verdict, desk: Desk) -> Said:
    """The clear word."""
    match verdict.standing:
        case Standing.GOOD:
            return Said(tr("Good"), Tone.GOOD, _offer(verdict, desk), _good(verdict, desk))
        case Standing.EXPIRED:
            assert verdict.expires_on is not None
            late = (verdict.day - verdict.expires_on).days
            ago = tr("1 day before") if late == 1 else tr("%n days before", late)
            sentence = tr("{code} was good until {day}, {ago}.").format(
                code=verdict.code, day=days.shown(verdict.expires_on), ago=ago
            )
            return Said(tr("Expired"), Tone.BAD, sentence, _of(verdict, desk))
        case Standing.USED_UP:
            return Said(tr("Already used"), Tone.BAD, _used_up(verdict, desk), _of(verdict, desk))
        case Standing.UNKNOWN:
            return _unknown(verdict)


def _offer(verdict: Verdict, desk: Desk) -> str:
    plan = verdict.promotion
    assert plan is not None
    what = offer_words(desk, plan.offer_kind, plan.offer_value)
    return tr("{offer} – {promotion}").format(offer=capital(what), promotion=plan.name) if what else plan.name


def _good(verdict: Verdict, desk: Desk) -> str:
    parts = [verdict.code]
    if verdict.expires_on is not None:
        parts.append(tr("until {day}").format(day=days.shown(verdict.expires_on)))
    if verdict.use_limit is not None and verdict.use_limit > 1:
        parts.append(
            tr("used {used} of {count} times").format(used=_number(verdict.used), count=_number(verdict.use_limit))
        )
    elif verdict.used:
        parts.append(tr("used once so far") if verdict.used == 1 else tr("used %n times so far", verdict.used))
    plan = verdict.promotion
    if plan is not None and plan.message:
        parts.append(tr("“{text}”").format(text=plan.message))
    if plan is not None and phase(plan.start_on, plan.end_on, plan.cancelled_on, verdict.day) is Phase.CANCELLED:
        parts.append(tr("the promotion was called off"))
    return " · ".join(parts)


def _used_up(verdict: Verdict, desk: Desk) -> str:
    last = use_words(verdict.last, desk) if verdict.last is not None else ""
    if verdict.use_limit == 1:
        return tr("{code} was used on {day}.").format(code=verdict.code, day=last)
    if not last:
        return tr("{code} may not be used any more.").format(code=verdict.code)
    return tr("{code} was used {used} of {count} times, the last time on {day}.").format(
        code=verdict.code, used=_number(verdict.used), count=_number(verdict.use_limit), day=last
    )


def _of(verdict: Verdict, desk: Desk) -> str:
    plan = verdict.promotion
    deal = verdict.last.deal if verdict.last is not None and verdict.standing is Standing.USED_UP else ""
    return " · ".join(part for part in (plan.name if plan is not None else "", deal) if part)


def _unknown(verdict: Verdict) -> Said:
    typed = " ".join(verdict.typed.split())
    if verdict.near:
        sentence = tr("There is no coupon “{code}”. Is it {near}?").format(code=typed, near=verdict.near)
        return Said(tr("Unknown"), Tone.BAD, sentence, tr("One letter is different."))
    sentence = tr("There is no coupon “{code}”.").format(code=typed)
    if verdict.mistyped:
        return Said(tr("Unknown"), Tone.BAD, sentence, tr("A letter is wrong or two are swapped: it does not add up."))
    more = tr("Compare it letter by letter; it may be from another shop.")
    return Said(tr("Unknown"), Tone.BAD, sentence, more)


def _number(number: int | None) -> str:
    """A number in the owner's locale, since a flyer is easily printed two thousand times."""
    return digits.number(number or 0)
