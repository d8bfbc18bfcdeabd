"""Take a change back by the inverse of what the log says it did; and take that back again.

A step is only taken silently where every field still says what the change made it say. Otherwise someone
else has built on it, and `Contested` lists what, so that the person decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.engine import Connection

from core.change import Action, Record
from core.errors import UserMistake, words
from core.ids import Id
from core.progress import SILENT, TURNING_BACK, Progress
from storage import log, mapper
from storage.change import OpenChange
from storage.schema import BY_NAME
from storage.tables import Kind

_BATCH = 2_000


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field (empty: the whole record) that says something else now, or a record that others have built on."""

    kind: str
    record: Id
    field: str
    now: object
    back_to: object


class Contested(UserMistake):
    """Others have changed the same since; nothing was taken back."""

    def __init__(self, label: str, conflicts: Sequence[Conflict]) -> None:
        """Keep what clashes; the window names it in the words of its language."""
        places = sorted({f"{item.kind.replace('_', ' ')} {item.field.replace('_', ' ')}".strip() for item in conflicts})
        super().__init__(
            words("“{label}” was not taken back: someone else has since changed the same ({places})."),
            label=label,
            places=", ".join(places[:5]),
        )
        self.label = label
        self.conflicts = tuple(conflicts)


class NothingToUndo(UserMistake):
    """This device has no change to take back."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(words("There is nothing to undo on this device."))


class NothingToRedo(UserMistake):
    """No undo of this device can be taken back."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(words("There is nothing to redo on this device."))


def invert(
    connection: Connection,
    change: OpenChange,
    taken: log.Header,
    entries: Sequence[log.Entry],
    device: Id,
    *,
    force: bool,
    progress: Progress = SILENT,
) -> None:
    """Do the opposite of what a change did, inside another change.

    Args:
        connection: the write transaction.
        change: the change that takes the other back.
        taken: the change that is taken back.
        entries: what it did, or the part of it that is to be taken back.
        device: whose step this is; changes of others count as clashes.
        force: take back the fields that clash too; a record that others still point to stays all the same.
        progress: told how many records are done; may stop it.

    Raises:
        Contested: someone else has changed the same since, and `force` is off.
    """
    conflicts: list[Conflict] = []
    others = {} if force else log.since_by_others(connection, taken, device)
    by_kind: dict[str, list[log.Entry]] = {}
    for item in entries:
        by_kind.setdefault(item.kind, []).append(item)
    done = 0
    for name, kind in BY_NAME.items():
        mine = by_kind.get(name, ())
        for start in range(0, len(mine), _BATCH):
            progress.report(done, len(entries), TURNING_BACK)
            batch = mine[start : start + _BATCH]
            conflicts += _inverted(change, kind, batch, others, force=force)
            done += len(batch)
    if conflicts:
        raise Contested(taken.label, conflicts)


def _inverted(
    change: OpenChange,
    kind: Kind,
    entries: Sequence[log.Entry],
    others: Mapping[Id, Sequence[log.Entry]],
    *,
    force: bool,
) -> list[Conflict]:
    """Do the opposite of some entries of one kind, as far as nothing clashes; what does."""
    conflicts: list[Conflict] = []
    there = change.get_many(kind, [item.record for item in entries])
    coming: list[Record] = []
    differing: list[Record] = []
    leaving: list[Record] = []
    for item in entries:
        record = there.get(item.record)
        clashes = [] if force else list(_clashes(kind, record, item, others.get(item.record, ())))
        conflicts += clashes
        if clashes:
            continue
        if item.action is Action.DELETE:
            if record is None:
                coming.append(mapper.from_image(kind, item.record, item.fields))
        elif record is not None and item.action is Action.INSERT:
            leaving.append(record)
        elif record is not None:
            values = {field: before for field, (before, _) in item.fields.items()}
            differing.append(mapper.apply(kind, record, values))
    change.add_many(coming)
    change.put_many(kind, differing)
    change.remove_many(kind, leaving)
    return conflicts


def _clashes(kind: Kind, record: Record | None, item: log.Entry, others: Sequence[log.Entry]) -> Iterator[Conflict]:
    """What speaks against taking back this entry: it does not say that any more, or others changed the same since."""
    if (record is None) is not (item.action is Action.DELETE):
        yield Conflict(kind.name, item.record, "", "there" if record else None, "there" if not record else None)
    elif record is None or item.action is Action.INSERT:
        if others:
            yield Conflict(kind.name, item.record, "", "changed", None)
    else:
        fields = {name for other in others for name in other.fields}
        whole = any(other.action is not Action.UPDATE for other in others)
        for field, (before, after) in item.fields.items():
            now = mapper.current(kind, record, field)
            if now != after or whole or field in fields:
                yield Conflict(kind.name, item.record, field, now, before)
