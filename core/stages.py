"""Shaping the pipeline: stages come, go and change places, and deals go along."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace

from core.change import Change
from core.deals import Deal, Outcome, Stage, StageEntry, check_stage, stages
from core.errors import UserMistake, words
from core.ids import Id
from core.money import Share

_FEW = 200
"""Deals up to which their ways are asked for one by one."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What went along when a stage was taken out: its name, where to, and how many open deals."""

    name: str
    into: str
    open_deals: int


def add_stage(change: Change, name: str, probability: int = 5_000) -> Stage:
    """Add a stage at the end of the pipeline; `probability` in ten-thousandths."""
    pipeline = stages(change)
    _refuse_twice(name, pipeline)
    last = max((stage.position for stage in pipeline), default=0)
    made = Stage(id=change.new_id(), name=name.strip(), position=last + 1, probability=Share(probability))
    return change.add(check_stage(made))


def place_stage(change: Change, key: Id, place: int) -> None:
    """Put a stage at a place of the pipeline, counted from 0; the others close up."""
    pipeline = stages(change)
    moving = change.get(Stage, key)
    rest = [stage for stage in pipeline if stage.id != key]
    rest.insert(max(0, min(place, len(rest))), moving)
    for position, stage in enumerate(rest, start=1):
        if stage.position != position:
            change.put(replace(stage, position=position))


def merge_stage(change: Change, key: Id, into: Id | None) -> Merged:
    """Take a stage out of the pipeline; its deals and their past go on as if it had been another one.

    Args:
        change: the change under way.
        key: the stage that goes.
        into: where its deals go, open and closed; none is enough where no deal stands or ever stood in it.
    """
    stage = change.get(Stage, key)
    if len(stages(change)) == 1:
        raise UserMistake(words("A pipeline needs one stage at least; rename this one instead."))
    deals = change.find(Deal, stage_id=key)
    entries = change.find(StageEntry, stage_id=key)
    if into is None and (deals or entries):
        raise UserMistake(words("Deals stand or stood in “{name}”; say which stage they go to."), name=stage.name)
    if into == key:
        raise UserMistake(words("The deals cannot go to the stage that is deleted."))
    target = change.get(Stage, into) if into is not None else None
    if target is not None:
        for deal in deals:
            change.put(replace(deal, stage_id=target.id))
        _rewrite_ways(change, entries, target.id)
    change.remove(stage)
    open_deals = sum(deal.outcome is Outcome.OPEN for deal in deals)
    return Merged(stage.name, target.name if target else "", open_deals)


def _rewrite_ways(change: Change, entries: list[StageEntry], into: Id) -> None:
    """Let deals have come into another stage instead; a way that comes into one stage twice in a row came once."""
    going = {entry.id for entry in entries}
    for way in _ways(change, {entry.deal_id for entry in entries}).values():
        before: Id | None = None
        for entry in sorted(way, key=lambda each: (each.entered_on, each.id)):
            stage_id = into if entry.id in going else entry.stage_id
            if stage_id == before:
                change.remove(entry)
            elif entry.id in going:
                change.put(replace(entry, stage_id=into))
            before = stage_id


def _ways(change: Change, deals: set[Id]) -> dict[Id, list[StageEntry]]:
    ways: dict[Id, list[StageEntry]] = defaultdict(list)
    if len(deals) <= _FEW:
        for key in deals:
            ways[key] = change.find(StageEntry, deal_id=key)
        return ways
    for entry in change.find(StageEntry):
        if entry.deal_id in deals:
            ways[entry.deal_id].append(entry)
    return ways


def _refuse_twice(name: str, pipeline: list[Stage]) -> None:
    for stage in pipeline:
        if stage.name.casefold() == name.strip().casefold():
            raise UserMistake(words("There is already a stage “{name}”."), field="name", name=stage.name)
