"""The many: leads drawn by the dice, each with what was talked about and what came of it.

How many of a promotion's leads become deals and sales is not left to the dice but counted out (`Tally`),
so that the lessons fit the figures, whatever the seed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from core.activities import Activity, Hat
from core.change import Record
from core.deal_lines import totals
from core.deals import Deal, Outcome, StageEntry
from core.ids import Id
from core.leads import Answer, Lead
from core.money import Minor
from core.promotions import OfferKind
from core.sample import seasons, till
from core.sample.pen import AFTERNOONS, HELPED_FOR, Pen
from core.sample.people import Faces
from core.sample.plan import Plan
from core.sample.seasons import Run
from core.sample.talk import GONE, NO_FIT, NOT_A_FIT, PHRASES, SOURCE_NOTES, SOURCES, Said
from core.sample.wish import Size, Wish
from core.sample.wishes import in_season

_CHUNK = 800  # leads written before the pages are handed out
_ORGANIC, _LIGHT = 50, 18  # weights beside the promotions' (about 180 in a year)
_DEALS, _WINS = 33, 52  # per cent, of those who come by themselves
_THEMES = (
    "cake",
    "cake",
    "coat",
    "dress",
    "gift",
    "alteration",
    "catering",
    "coffee",
    "knit",
    "room",
    "bag",
    "terrace",
)
_DURATION = {Size.SHOP: (0, 6), Size.ORDER: (4, 24), Size.CATERING: (16, 74)}
_WAITED = 110  # days after which a deal that went silent was closed
_FRESH = 24  # days; of what is younger, much is still open
_TALKS = {Size.SHOP: 0.75, Size.ORDER: 1.6, Size.CATERING: 3.2}  # between the first answer and the end
_HELPED = ("alteration", "wardrobe", "dress", "gift", "knit")


@dataclass(slots=True)
class Tally:
    """Says yes so many times in a hundred, evenly spread."""

    per_cent: int
    rest: int = 50

    def next(self, *, sure: bool = False) -> bool:
        """Whether this one counts; one that is sure to is made up for by those who follow."""
        self.rest += self.per_cent
        if sure or self.rest >= 100:
            self.rest -= 100
            return True
        return False


Coming = tuple[date, float, int]
"""A lead about to be told: the day, dice to mix those of a day, and what brought it (-1: nothing)."""


class Crowd:
    """Tells so many leads, in the order of their days."""

    def __init__(self, pen: Pen, faces: Faces, running: Sequence[Run]) -> None:
        self._pen = pen
        self._faces = faces
        self._runs = running
        self._deals = [Tally(run.plan.deals) for run in running] + [Tally(_DEALS)]
        self._wins = [Tally(run.plan.wins) for run in running] + [Tally(_WINS)]
        self._repeats = Tally(22)
        self._again = Tally(9)
        self._silent = Tally(30)
        self._met: list[Id] = []
        self._served: set[tuple[int, int]] = set()
        self._main = seasons.main_start(pen.today)
        self._this_month = (pen.today.year, pen.today.month)
        self._keeper = pen.owner

    def tell(self, count: int) -> Iterator[Sequence[Record]]:
        """Write so many leads with all that belongs to them, and hand the pages out as they fill."""
        for place, coming in enumerate(self._arrivals(count), start=1):
            self._lead(coming)
            if place % _CHUNK == 0:
                yield from self._pen.pages()
        yield from self._pen.pages()

    def _arrivals(self, count: int) -> list[Coming]:
        pen, today = self._pen, self._pen.today
        first, light = seasons.main_start(today), seasons.light_start(today)
        weights = [run.weight(today) for run in self._runs] + [_ORGANIC, _LIGHT]
        shares = seasons.shared_out(count, weights)
        found: list[Coming] = [
            (day, pen.random(), place) for place, run in enumerate(self._runs) for day in run.days(shares[place], pen)
        ]
        for amount, start, end in ((shares[-2], first, today), (shares[-1], light, first - timedelta(days=1))):
            found += [(day, pen.random(), -1) for day in seasons.passers_by(amount, start, end, pen)]
        found.sort()
        return found

    def _lead(self, coming: Coming) -> None:
        pen, (day, _, which) = self._pen, coming
        run = self._runs[which] if which >= 0 else None
        sure = run is None and self._first_of_month(day)
        wish = pen.pick(
            in_season(run.plan.themes if run else ("coat", "knit", "gift", "dress") if sure else _THEMES, day.month)
        )
        if sure and wish.size is not Size.SHOP:
            wish = pen.pick(in_season(("gift",), day.month))
        contact_id = self._who(day, wish)
        self._keeper = self._owner(wish, day)
        becomes = self._deals[which].next(sure=sure)
        source = "" if run else pen.pick(SOURCES)
        notes = pen.pick(run.plan.seen) if run else pen.pick(SOURCE_NOTES[source])
        wait = 0 if wish.size is Size.SHOP or sure else int(pen.random() * 5)
        opened = day + timedelta(days=wait)
        key = pen.id(day)
        if becomes and opened <= pen.today:
            pen.leads.append(
                Lead(
                    id=key,
                    contact_id=contact_id,
                    promotion_id=run.id if run else None,
                    source=source,
                    received_on=day,
                    interest=pen.pick(wish.interests),
                    need=Answer.YES,
                    money=Answer.YES if pen.chance(70) else Answer.UNKNOWN,
                    time=Answer.YES if pen.chance(80) else Answer.UNKNOWN,
                    decision=Answer.YES if pen.chance(60) else Answer.UNKNOWN,
                    qualified_on=opened,
                    owner_id=self._keeper,
                    notes=notes,
                )
            )
            self._answered(key, contact_id, wish, run, day, opened)
            won = self._wins[which].next(sure=sure)
            self._deal(wish, run, contact_id, key, opened, won=won, quick=sure)
            if won and self._repeats.next():
                later = opened + timedelta(days=24 + int(pen.random() * 110))
                if later <= pen.today:
                    self._deal(
                        pen.pick(in_season(_THEMES, later.month)), None, contact_id, None, later, won=True, quick=True
                    )
            return
        self._without_deal(key, contact_id, wish, run, day, source, notes)

    def _first_of_month(self, day: date) -> bool:
        """Whether this is the month's first passer-by, who is sure to buy: no month is without a sale."""
        its_month = (day.year, day.month)
        if day.day > 24 or day < self._main or its_month in self._served or its_month == self._this_month:
            return False
        self._served.add(its_month)
        return True

    def _who(self, day: date, wish: Wish) -> Id:
        pen = self._pen
        if len(self._met) > 12 and self._again.next():
            return pen.pick(self._met)
        business = wish.theme in ("office", "uniform")
        if pen.chance(50 if business else 12 if wish.theme == "catering" else 0):
            contact = self._faces.company(day, wish.theme)
        else:
            contact = self._faces.person(day, wish.theme, company=self._faces.firm()[1] if business else "")
        pen.contacts.append(contact)
        self._met.append(contact.id)
        return contact.id

    def _owner(self, wish: Wish, day: date) -> Id | None:
        """Who looks after it: Tomasz the tables, Nora what is fitted and wrapped on her two afternoons."""
        pen = self._pen
        if wish.theme in ("coffee", "terrace", "room"):
            return pen.second
        hers = wish.theme in _HELPED and day.weekday() in AFTERNOONS and (pen.today - day).days < HELPED_FOR
        return pen.helper if hers else pen.owner

    def _without_deal(
        self, key: Id, contact_id: Id, wish: Wish, run: Run | None, day: date, source: str, notes: str
    ) -> None:
        pen = self._pen
        age = (pen.today - day).days
        drawn = pen.random()
        verdict = min(pen.today, day + timedelta(days=1 + int(drawn * 5)))
        refused = age > 3 and drawn < (0.3 if age < 20 else 0.76)
        qualified = not refused and age > 2 and drawn > (0.62 if age < 20 else 0.87)
        open_step = not refused and age < 45
        on = pen.step_day(day) if open_step else None
        no, yes, unknown = Answer.NO, Answer.YES, Answer.UNKNOWN
        pen.leads.append(
            Lead(
                id=key,
                contact_id=contact_id,
                promotion_id=run.id if run else None,
                source=source,
                received_on=day,
                interest=pen.pick(wish.interests),
                need=yes if qualified else no if refused and drawn < 0.15 else unknown,
                money=no if refused and 0.1 < drawn < 0.4 else unknown,
                time=no if refused and drawn > 0.3 else unknown,
                decision=yes if qualified and drawn > 0.9 else unknown,
                qualified_on=verdict if qualified else None,
                disqualified_on=verdict if refused else None,
                reason=pen.pick(NOT_A_FIT + PHRASES[wish.talk].no_fit) if refused else "",
                next_step=pen.pick(PHRASES[wish.talk].lead_steps) if on else "",
                next_step_on=on,
                owner_id=self._keeper if qualified or refused else None,
                notes=notes,
            )
        )
        if age > 1 and drawn < 0.9:
            self._answered(key, contact_id, wish, run, day, verdict)
        if refused and pen.chance(55):
            self._did(pen.pick(NO_FIT), verdict, contact_id, key)
        elif qualified and pen.chance(60):
            objection = pen.pick(PHRASES[wish.talk].objections) if pen.chance(50) else ""
            self._did(
                pen.pick(PHRASES[wish.talk].middle),
                min(pen.today, verdict + timedelta(days=2)),
                contact_id,
                key,
                objection=objection,
            )

    def _answered(self, key: Id, contact_id: Id, wish: Wish, run: Run | None, day: date, until: date) -> None:
        """The first answer, by whoever wears the marketing hat if it came through something online."""
        pen = self._pen
        online = run is not None and run.plan.channel in ("social", "webinar", "email") and pen.chance(50)
        on = day if wish.size is Size.SHOP or pen.chance(40) else min(until, pen.today)
        hat = Hat.MARKETING if online else Hat.SALES
        self._did(pen.pick(PHRASES[wish.talk].first), on, contact_id, key, hat=hat, run=run if online else None)

    def _deal(
        self, wish: Wish, run: Run | None, contact_id: Id, lead_id: Id | None, opened: date, *, won: bool, quick: bool
    ) -> None:
        pen, today = self._pen, self._pen.today
        shortest, longest = _DURATION[wish.size]
        took = shortest + int((longest - shortest) * pen.random() ** 1.4 * (0.4 if quick else 1.0 if won else 1.3))
        age = (today - opened).days
        if age < _FRESH and not quick and pen.chance(60):
            took = max(took, age + 2 + int(pen.random() * 12))
        end = opened + timedelta(days=took)
        silent = not won and age < _WAITED and self._silent.next()
        closed = end <= today and not silent
        outcome = Outcome.OPEN if not closed else Outcome.WON if won else Outcome.LOST
        coupon = till.coupon_of(pen, run, end)
        value, cost, brought = self._price(wish, run if coupon else None)
        vague = outcome is Outcome.OPEN and pen.chance(15)
        unknown = pen.chance(6)
        on = pen.step_day(opened) if outcome is Outcome.OPEN and not silent else None
        key = pen.id(opened)
        lines = [] if vague else till.bill(pen, wish, run.plan if run and brought else None, opened, key)
        if lines:
            value, known = totals(lines)
            cost, unknown = known or Minor(0), False
        stage = self._stages(key, wish, opened, end, won=won)
        pen.deals.append(
            Deal(
                id=key,
                contact_id=contact_id,
                lead_id=lead_id,
                title=wish.title,
                stage_id=stage,
                opened_on=opened,
                expected_on=opened + timedelta(days=(shortest + longest) // 2) if wish.size is not Size.SHOP else None,
                value=None if vague else value,
                cost=None if vague or unknown else cost,
                outcome=outcome,
                closed_on=end if closed else None,
                lost_reason=pen.pick(PHRASES[wish.talk].lost) if outcome is Outcome.LOST else "",
                next_step=pen.pick(PHRASES[wish.talk].deal_steps) if on else "",
                next_step_on=on,
                coupon_code=coupon.code if coupon and brought and outcome is Outcome.WON else "",
                owner_id=self._keeper,
            )
        )
        pen.lines += lines
        if outcome is Outcome.WON:
            if coupon and brought:
                till.redeem(pen, coupon, end, contact_id, key)
            till.praised(pen, wish.talk, end, contact_id, key)
        self._talked(wish, contact_id, lead_id, key, opened, end, outcome)

    def _talked(
        self, wish: Wish, contact_id: Id, lead_id: Id | None, deal_id: Id, opened: date, end: date, outcome: Outcome
    ) -> None:
        pen = self._pen
        phrases = PHRASES[wish.talk]
        talks = int(_TALKS[wish.size] + pen.random())
        span, said = (end - opened).days, phrases.middle
        start = int(pen.random() * max(1, len(said) - talks + 1))
        for place in range(talks):
            on = opened + timedelta(days=span * (place + 1) // (talks + 1))
            if on > pen.today:
                return
            objection = pen.pick(phrases.objections) if pen.chance(75 if outcome is Outcome.LOST else 32) else ""
            self._did(said[(start + place) % len(said)], on, contact_id, lead_id, deal_id, objection=objection)
        if outcome is Outcome.WON:
            self._did(pen.pick(PHRASES[wish.talk].last), end, contact_id, lead_id, deal_id)
            after = end + timedelta(days=6)
            if pen.chance(16) and after <= pen.today:
                self._did(pen.pick(PHRASES[wish.talk].after), after, contact_id, lead_id, deal_id)
        elif outcome is Outcome.LOST and pen.chance(70):
            self._did(pen.pick(GONE), end, contact_id, lead_id, deal_id)

    def _stages(self, deal_id: Id, wish: Wish, opened: date, end: date, *, won: bool) -> Id:
        """The way through the pipeline until today; gives back where the deal stands."""
        pen = self._pen
        way: tuple[int, ...] = {Size.SHOP: (0, 3), Size.ORDER: (0, 1, 3), Size.CATERING: (0, 1, 2, 3)}[wish.size]
        if wish.size is Size.SHOP and pen.chance(45):
            way = (0,)
        elif not won:
            way = way[: 1 + int(pen.random() * len(way))]
        span = (end - opened).days
        at = pen.stages[0]
        for place, stage in enumerate(way):
            day = opened + timedelta(days=span * place // len(way))
            if day > pen.today:
                break
            at = pen.stages[stage]
            pen.entries.append(StageEntry(id=pen.id(day), deal_id=deal_id, stage_id=at, entered_on=day))
        return at

    def _price(self, wish: Wish, run: Run | None) -> tuple[Minor, Minor, bool]:
        """What it sells for (after the offer, if a coupon is brought), what it costs us, and whether one is."""
        pen = self._pen
        step = 20 if wish.low >= 300 else 5 if wish.low >= 90 else 1
        euros = wish.low + step * int(pen.random() ** 1.5 * (wish.high - wish.low + step) / step)
        cents = euros * 100 - (10 if step == 1 and pen.chance(40) else 0)
        cost = cents * (wish.cost - 2 + int(pen.random() * 5)) // 100
        plan = run.plan if run else None
        if plan is None or not plan.coupon or not pen.chance(70):
            return pen.minor(cents), pen.minor(cost), False
        return pen.minor(cents - _off(plan, cents)), pen.minor(cost), True

    def _did(
        self,
        said: Said,
        on: date,
        contact_id: Id,
        lead_id: Id | None,
        deal_id: Id | None = None,
        *,
        hat: Hat = Hat.SALES,
        run: Run | None = None,
        objection: str = "",
    ) -> None:
        pen = self._pen
        kind, minutes, outcome = said
        pen.activities.append(
            Activity(
                id=pen.id(on),
                kind=kind,
                hat=hat,
                contact_id=contact_id,
                lead_id=lead_id,
                deal_id=deal_id,
                promotion_id=run.id if run else None,
                done_on=on,
                minutes=minutes,
                owner_id=pen.by(self._keeper, on),
                outcome=outcome,
                objection=objection,
            )
        )


def _off(plan: Plan, cents: int) -> int:
    """What a plan's offer takes off a price; free items and bundles take nothing off."""
    if plan.offer is OfferKind.PERCENT:
        return cents * (plan.offer_value or 0) // 10_000
    return min(cents // 2, plan.offer_value or 0) if plan.offer is OfferKind.AMOUNT else 0
