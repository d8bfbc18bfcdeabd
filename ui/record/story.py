"""The story of a contact, a lead or a deal as a timeline tells it: read from the rooms, newest first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time

from core.activities import Activity, Hat
from core.deals import Deal, DealRow, Outcome, Stage, StageEntry
from core.ids import Id
from core.leads import Lead, LeadRow
from ui.desk import Desk
from ui.kit.tokens import Tone
from ui.kit.words import tr
from ui.record.kinds import icon_of, name_of
from ui.record.timeline import TimelineItem


def items_of_contact(
    desk: Desk, key: Id, leads: Iterable[LeadRow] | None = None, deals: Iterable[DealRow] | None = None
) -> list[TimelineItem]:
    """Everything that happened with a contact: leads, verdicts, deals (where they were read already), activities."""
    rooms = desk.workspace
    leads = rooms.leads.of_contact(key) if leads is None else leads
    deals = rooms.deals.of_contact(key) if deals is None else deals
    told = [item for row in leads for item in _lead(desk, row, link=True)]
    told += [item for row in deals for item in _deal(desk, row)]
    return _newest(told + _activities(rooms.activities.of_contact(key)))


def items_of_lead(desk: Desk, lead: Lead, row: LeadRow, deals: Iterable[DealRow]) -> list[TimelineItem]:
    """Everything that happened about a lead, up to the sale; `deals` are those it became."""
    rooms = desk.workspace
    told = _lead(desk, row, link=False, lead=lead)
    activities = {each.id: each for each in rooms.activities.of_lead(lead.id)}
    for deal in deals:
        told += _deal(desk, deal)
        activities |= {each.id: each for each in rooms.activities.of_deal(deal.id)}
    return _newest(told + _activities(activities.values()))


def items_of_deal(
    desk: Desk, deal: Deal, row: DealRow, way: Iterable[StageEntry], stages: Iterable[Stage]
) -> list[TimelineItem]:
    """Everything that happened about a deal: the lead it came from, its stages, how it ended, activities."""
    rooms = desk.workspace
    told = _deal(desk, row, link=False)
    told += _way(way, stages)
    activities = {each.id: each for each in rooms.activities.of_deal(deal.id)}
    if deal.lead_id is not None and (lead := rooms.leads.row(deal.lead_id)) is not None:
        told += _lead(desk, lead, link=True)
        activities |= {each.id: each for each in rooms.activities.of_lead(deal.lead_id)}
    return _newest(told + _activities(activities.values()))


_Told = tuple[tuple[date, time, int], TimelineItem]
"""A happening and its place: within a day what comes later in the life of a sale stands higher."""


def _newest(told: list[_Told]) -> list[TimelineItem]:
    return [item for _, item in sorted(told, key=lambda each: each[0], reverse=True)]


def _told(rank: int, item: TimelineItem) -> _Told:
    return (item.day or date.min, item.at or time.min, rank), item


def _lead(desk: Desk, row: LeadRow, *, link: bool, lead: Lead | None = None) -> list[_Told]:
    lead = lead or desk.workspace.leads.get(row.id)
    if lead is None:
        return []
    kind, key = ("lead", row.id) if link else ("", None)
    where = tr("Lead from {promotion}").format(promotion=row.promotion) if row.promotion else tr("Lead came in")
    told = [
        _told(
            0,
            TimelineItem(row.received_on, "inbox", Tone.MARKETING, where, row.interest, kind=kind, key=key),
        )
    ]
    if lead.qualified_on is not None:
        told.append(
            _told(2, TimelineItem(lead.qualified_on, "circle-check", Tone.SALES, tr("Qualified"), kind=kind, key=key))
        )
    if lead.disqualified_on is not None:
        verdict = TimelineItem(
            lead.disqualified_on, "circle-x", Tone.NEUTRAL, tr("Not a fit"), lead.reason, kind=kind, key=key
        )
        told.append(_told(2, verdict))
    return told


def _deal(desk: Desk, row: DealRow, *, link: bool = True) -> list[_Told]:
    kind, key = ("deal", row.id) if link else ("", None)
    name = row.title or tr("Deal")
    value = f" · {desk.money(row.value)}" if row.value is not None else ""
    opened = TimelineItem(
        row.opened_on, "handshake", Tone.SALES, tr("Deal opened"), f"{name}{value}" if link else "", kind=kind, key=key
    )
    told = [_told(3, opened)]
    if row.outcome is Outcome.WON:
        won = TimelineItem(row.closed_on, "trophy", Tone.GOOD, tr("Won") + value, name, kind=kind, key=key)
        told.append(_told(5, won))
    elif row.outcome is Outcome.LOST:
        why = " · ".join(part for part in (name, row.lost_reason) if part)
        told.append(_told(5, TimelineItem(row.closed_on, "circle-x", Tone.BAD, tr("Lost"), why, kind=kind, key=key)))
    return told


def _way(way: Iterable[StageEntry], stages: Iterable[Stage]) -> list[_Told]:
    names = {stage.id: stage.name for stage in stages}
    return [
        _told(
            4,
            TimelineItem(
                entry.entered_on,
                "square-kanban",
                Tone.SALES,
                tr("Moved to {stage}").format(stage=tr(names.get(entry.stage_id, ""))),
            ),
        )
        for entry in list(way)[1:]
    ]


def _activities(activities: Iterable[Activity]) -> list[_Told]:
    return [_told(1, _activity(each)) for each in activities]


def _activity(activity: Activity) -> TimelineItem:
    title = name_of(activity.kind)
    if activity.minutes:
        title += " · " + tr("%n min", activity.minutes)
    said = tr("Objection: {text}").format(text=activity.objection) if activity.objection else ""
    text = "\n".join(dict.fromkeys(part for part in (activity.outcome, said, activity.notes) if part))
    tone = Tone.MARKETING if activity.hat is Hat.MARKETING else Tone.SALES
    return TimelineItem(
        activity.done_on, icon_of(activity.kind), tone, title, text, activity.done_at, "activity", activity.id
    )
