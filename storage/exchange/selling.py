"""What foreign rows say of promotions, enquiries, deals and costs, brought together with what is there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from core.coupons import Coupon, Redemption
from core.deals import Deal, Outcome, Stage
from core.exchange.foreign.drafts import CostDraft, DealDraft, LeadDraft, PromotionDraft, RowDraft, StageDraft
from core.exchange.foreign.joining import custom_of, filled
from core.exchange.foreign.mode import Mode
from core.exchange.report import Tally
from core.ids import Id
from core.leads import Lead
from core.measures import Measure
from core.promotions import Expense, OfferKind, Promotion
from storage.exchange.known import Place
from storage.exchange.pending import Pending
from storage.schema import COUPON, DEAL, DEAL_LINE, PROMOTION, REDEMPTION, STAGE


@dataclass(slots=True)
class Counted:
    """The tallies of one reading, a table each."""

    tables: defaultdict[str, Tally]

    def added(self, table: str) -> None:
        """A row made a record."""
        tally = self.tables[table]
        tally.read += 1
        tally.added += 1

    def matched(self, table: str, *, updated: bool) -> None:
        """A row met a record, and changed it or not."""
        tally = self.tables[table]
        tally.read += 1
        tally.matched += 1
        tally.updated += updated


class Selling:
    """Makes and meets promotions, stages, leads, deals, coupons and costs."""

    def __init__(self, place: Place, pending: Pending, mode: Mode) -> None:
        """Learn the names that rows may call promotions, stages and coupons by."""
        self._place = place
        self._pending = pending
        self._mode = mode
        self._changes = mode in (Mode.FILL, Mode.UPDATE)
        self._promotions: dict[str, list[Id]] = {}
        for key, name in place.values(PROMOTION, "id", "name"):
            self._promotions.setdefault(name.strip(), []).append(key)
        self._stages: dict[str, Id] = {}
        self._last_stage = 0
        for key, name, position in place.values(STAGE, "id", "name", "position"):
            self._last_stage = max(self._last_stage, position)
            self._stages.setdefault(name.casefold(), key)
        self._new_stages: list[Stage] = []
        self._coupons: dict[str, Id] = {}
        for key, code in place.values(COUPON, "id", "code"):
            self._coupons[code] = key
            self._coupons.setdefault(code.casefold(), key)
        self._redeemed = {
            (deal, coupon): key for key, deal, coupon in place.values(REDEMPTION, "id", "deal_id", "coupon_id")
        }
        self._with_lines: set[Id] | None = None
        self._days: set[tuple[Id, date]] | None = None

    def lead_of(self, draft: LeadDraft | None) -> Id | None:
        """The lead that is known by the draft's id."""
        if draft is None:
            return None
        return self._pending.own(Lead, draft.own) or self._pending.by_id(Lead, draft.external_ids)

    def deal_of(self, draft: DealDraft | None) -> Id | None:
        """The deal that is known by the draft's id."""
        if draft is None:
            return None
        return self._pending.own(Deal, draft.own) or self._pending.by_id(Deal, draft.external_ids)

    def load(self, rows: Sequence[RowDraft]) -> set[Id]:
        """Read the leads and deals that rows meet; gives back the contacts of these."""
        drafts = (each for row in rows for each in (row.person, row.lead, row.deal) if each is not None)
        self._pending.meet(own for each in drafts if (own := each.own) is not None)
        leads = {key for row in rows if (key := self.lead_of(row.lead)) is not None}
        deals = {key for row in rows if (key := self.deal_of(row.deal)) is not None}
        self._pending.load(Deal, deals)
        leads |= {lead for key in deals if (lead := self._pending.get(Deal, key).lead_id) is not None}
        self._pending.load(Lead, leads)
        return {self._pending.get(Lead, key).contact_id for key in leads} | {
            contact for key in deals if (contact := self._pending.get(Deal, key).contact_id) is not None
        }

    def holder(self, lead: Id | None, deal: Id | None) -> Id | None:
        """The contact of a lead and deal that are known."""
        if lead is not None:
            return self._pending.get(Lead, lead).contact_id
        if deal is None:
            return None
        found = self._pending.get(Deal, deal)
        if found.contact_id is None and found.lead_id is not None:
            return self._pending.get(Lead, found.lead_id).contact_id
        return found.contact_id

    def lead(self, draft: LeadDraft, contact: Id, counted: Counted) -> Id:
        """Make or meet an enquiry of a contact."""
        promotion = self._promotion(draft.promotion, counted)
        key = self.lead_of(draft)
        says: dict[str, Any] = {
            "promotion_id": promotion,
            "source": draft.source,
            "interest": draft.interest,
            "notes": draft.notes,
            "external_ids": draft.external_ids,
        }
        if key is None:
            made = Lead(
                id=self._pending.new_id(draft.own),
                contact_id=contact,
                received_on=draft.received_on,
                custom=custom_of(draft.custom),
                **says,
            )
            counted.added("leads")
            return self._pending.add(made).id
        if self._mode is Mode.UPDATE:
            says["received_on"] = draft.received_on
        known = self._pending.get(Lead, key)
        counted.matched("leads", updated=self._pending.put(filled(known, says, self._mode, draft.custom)))
        return key

    def deal(self, draft: DealDraft, contact: Id | None, lead: Id | None, counted: Counted) -> Deal:
        """Make or meet a deal."""
        says: dict[str, Any] = {
            "promotion_id": self._promotion(draft.promotion, counted),
            "title": draft.title,
            "expected_on": draft.expected_on,
            "value": draft.value,
            "cost": draft.cost,
            "coupon_code": draft.coupon,
            "notes": draft.notes,
            "external_ids": draft.external_ids,
        }
        stage = self._stage(draft.stage, counted)
        ending: dict[str, Any] = {name: getattr(draft, name) for name in ("outcome", "closed_on", "lost_reason")}
        key = self.deal_of(draft)
        if key is None:
            made = Deal(
                id=self._pending.new_id(draft.own),
                contact_id=contact,
                lead_id=lead,
                opened_on=_opened(draft),
                stage_id=stage,
                custom=custom_of(draft.custom),
                **says,
                **ending,
            )
            deal = self._pending.add(made)
            counted.added("deals")
        else:
            before = self._pending.get(Deal, key)
            deal = self._met_deal(before, draft, says, stage, contact, lead)
            counted.matched("deals", updated=self._pending.put(deal))
        if draft.coupon:
            self._redeem(draft, deal, counted)
        return deal

    def had_one(self, contact: Id, draft: DealDraft) -> bool:
        """Whether someone had a deal that was opened or closed on the same day, before this import."""
        if self._days is None:
            found = self._place.values(DEAL, "contact_id", "opened_on", "closed_on")
            self._days = {(who, day) for who, *days in found if who is not None for day in days if day is not None}
        return (contact, draft.closed_on or draft.opened_on) in self._days

    def link(self, key: Id, contact: Id) -> bool:
        """Give a deal its contact where it has none; whether that changed it."""
        deal = self._pending.get(Deal, key)
        if deal.contact_id is not None or not (self._changes or self._pending.is_new(key)):
            return False
        return self._pending.put(replace(deal, contact_id=contact))

    def cost(self, draft: CostDraft, counted: Counted) -> None:
        """Make or meet an expense, and how many were reached by it."""
        promotion = self._promotion(draft.promotion, counted)
        ids, custom = draft.external_ids, draft.custom
        says: dict[str, Any] = {
            "promotion_id": promotion,
            "channel": draft.channel,
            "note": draft.note,
            "spent_on": draft.spent_on,
            "amount": draft.amount,
        }
        self._keep(Expense, "expenses", {**says, "external_ids": ids}, custom, counted)
        if draft.reach is not None:
            reach = {"promotion_id": promotion, "measured_on": draft.spent_on, "kind": "reach", "value": draft.reach}
            self._keep(Measure, "measures", {**reach, "external_ids": ids}, (), counted)

    def finish(self) -> None:
        """Put new stages behind those there were, the least likely first."""
        order = sorted(self._new_stages, key=lambda stage: stage.probability)
        for position, stage in enumerate(order, start=self._last_stage + 1):
            self._pending.put(replace(stage, position=position))

    def _keep(
        self,
        kind: type[Expense] | type[Measure],
        table: str,
        says: dict[str, Any],
        custom: tuple[tuple[str, str], ...],
        counted: Counted,
    ) -> None:
        key = self._pending.by_id(kind, says["external_ids"])
        if key is None:
            self._pending.add(kind(id=self._pending.new_id(), custom=custom_of(custom), **says))
            counted.added(table)
        else:
            known = filled(self._pending.get(kind, key), says, self._mode, custom)
            counted.matched(table, updated=self._pending.put(known))

    def _met_deal(
        self,
        deal: Deal,
        draft: DealDraft,
        says: dict[str, Any],
        stage: Id | None,
        contact: Id | None,
        lead: Id | None,
    ) -> Deal:
        if says["value"] is not None or says["cost"] is not None:
            if self._with_lines is None:
                self._with_lines = {key for (key,) in self._place.values(DEAL_LINE, "deal_id")}
            if deal.id in self._with_lines:  # whose lines add up to them
                del says["value"], says["cost"]
        if deal.contact_id is None and deal.lead_id is None:
            says |= {"contact_id": contact, "lead_id": lead}
        if stage is not None:
            says["stage_id"] = stage
        met: Deal = filled(deal, says, self._mode, draft.custom)
        if self._mode is not Mode.UPDATE:
            return met
        if draft.outcome is Outcome.OPEN and draft.stage is None:
            # Silence is no word: a list that does not say “paid” opens no deal that was won here.
            closed = deal.closed_on
            return replace(met, opened_on=draft.opened_on if closed is None else min(draft.opened_on, closed))
        reason = draft.lost_reason or (deal.lost_reason if draft.outcome is Outcome.LOST else "")
        return replace(
            met, opened_on=_opened(draft), outcome=draft.outcome, closed_on=draft.closed_on, lost_reason=reason
        )

    def _promotion(self, draft: PromotionDraft | None, counted: Counted) -> Id | None:
        """The promotion that a row names: by its id, else by its exact name, else a new one."""
        if draft is None or not draft.name.strip():
            return None
        key = self._pending.by_id(Promotion, draft.external_ids) or self._by_name(draft)
        if key is None:
            made = Promotion(
                id=self._pending.new_id(),
                name=draft.name.strip(),
                channel=draft.channel,
                offer_kind=draft.offer_kind,
                offer_value=draft.offer_value,
                external_ids=draft.external_ids,
            )
            self._pending.add(made)
            self._promotions.setdefault(made.name, []).append(made.id)
            counted.added("promotions")
            return made.id
        known = self._pending.get(Promotion, key)
        says: dict[str, Any] = {"channel": draft.channel, "external_ids": draft.external_ids}
        if draft.offer_kind is not OfferKind.NONE and known.offer_kind is OfferKind.NONE and self._changes:
            known = replace(known, offer_kind=draft.offer_kind, offer_value=draft.offer_value)
        changed = self._pending.put(filled(known, says, self._mode))
        counted.matched("promotions", updated=changed)
        return key

    def _by_name(self, draft: PromotionDraft) -> Id | None:
        """Of one name; two campaigns of one program are two, also where they are called the same."""
        tools = {external_id.partition(":")[0] for external_id in draft.external_ids}
        for key in self._promotions.get(draft.name.strip(), ()):
            known = self._pending.get(Promotion, key).external_ids
            if tools.isdisjoint(each.partition(":")[0] for each in known):
                return key
        return None

    def _stage(self, draft: StageDraft | None, counted: Counted) -> Id | None:
        if draft is None:
            return None
        name = draft.name.strip()
        key = self._stages.get(name.casefold())
        if key is not None:
            counted.matched("stages", updated=False)
            return key
        made = Stage(id=self._pending.new_id(), name=name, position=0, probability=draft.probability)
        self._new_stages.append(self._pending.add(made))
        self._stages[name.casefold()] = made.id
        counted.added("stages")
        return made.id

    def _redeem(self, draft: DealDraft, deal: Deal, counted: Counted) -> None:
        coupon = self._coupon(draft, counted)
        known = self._redeemed.get((deal.id, coupon))
        if known is not None:
            counted.matched("redemptions", updated=False)
        elif self._changes or self._pending.is_new(deal.id):
            day = draft.closed_on or _opened(draft)
            made = Redemption(
                id=self._pending.new_id(),
                coupon_id=coupon,
                redeemed_on=day,
                contact_id=deal.contact_id,
                deal_id=deal.id,
            )
            self._redeemed[deal.id, coupon] = self._pending.add(made).id
            counted.added("redemptions")

    def _coupon(self, draft: DealDraft, counted: Counted) -> Id:
        code = draft.coupon.strip()
        key = self._coupons.get(code) or self._coupons.get(code.casefold())
        if key is not None:
            counted.matched("coupons", updated=False)
            return key
        promotion = self._promotion(draft.coupon_promotion or PromotionDraft(name=code), counted)
        assert promotion is not None
        made = self._pending.add(Coupon(id=self._pending.new_id(), code=code, promotion_id=promotion))
        self._coupons[code] = self._coupons[code.casefold()] = made.id
        counted.added("coupons")
        return made.id


def _opened(draft: DealDraft) -> date:
    """The day a deal was opened, never after the day it was closed."""
    return draft.opened_on if draft.closed_on is None else min(draft.opened_on, draft.closed_on)
