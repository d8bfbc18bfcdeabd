"""Keeping in touch: with whom, how often, and when it is due; and after how long a customer counts as silent.

The file remembers it as a `Setting` beside the contact, since it is a wish of the owner, not a fact about the contact.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from core import ids
from core.activities import Activity, ActivityKind, Hat, NextStep, log_activity
from core.business import Setting, in_force, set_setting
from core.change import Change
from core.contacts import Contact
from core.errors import UserMistake, words
from core.ids import Id

FAMILY = "touch:"
"""What the keys of these settings begin with; the id of the contact follows."""

LONGEST = 260
"""Weeks: five years."""

ENOUGH = 5
"""Customers who came back, from which on their own habit tells what is usual."""

ASSUMED = 180
"""Days without a word that are taken for long until then."""

LEAST = 30
"""Days that nobody calls silence, however often the others come."""


@dataclass(frozen=True, slots=True)
class KeepTouch:
    """Every so many weeks, counted from the last touch, not before `since`: the day it was wished, or comes up next.

    `put_off` is a day before which it is not to come up, `what` is to be done then, where that was said.
    """

    weeks: int
    since: date
    put_off: date | None = None
    what: str = ""

    def due(self, last_touch: date | None) -> date:
        """The day it comes up, where something last happened with the contact on a day, or never."""
        usual = max(self.since, last_touch + timedelta(weeks=self.weeks)) if last_touch else self.since
        return max(usual, self.put_off) if self.put_off else usual


@dataclass(frozen=True, slots=True)
class UsualPause:
    """Days after which a customer counts as silent, and how many customers who came back tell so; assumed for 0."""

    days: int
    n: int


def usual_pause(longest_pauses: Iterable[int]) -> UsualPause:
    """What is usual: the (upper) median of the longest pauses between purchases of those who came back."""
    told = sorted(pause for pause in longest_pauses if pause > 0)
    if len(told) < ENOUGH:
        return UsualPause(ASSUMED, 0)
    return UsualPause(max(LEAST, told[len(told) // 2]), len(told))


def key_of(contact_id: Id) -> str:
    """Under which key the file remembers it."""
    return f"{FAMILY}{ids.text(contact_id)}"


def read(value: str) -> KeepTouch | None:
    """What a setting says; nothing for what is no such setting."""
    try:
        said = json.loads(value)
        put_off = said.get("put_off")
        day = date.fromisoformat(put_off) if put_off else None
        kept = KeepTouch(int(said["weeks"]), date.fromisoformat(said["since"]), day, str(said.get("what", "")))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return kept if 1 <= kept.weeks <= LONGEST else None


def written(keep: KeepTouch) -> str:
    """A setting that `read` reads."""
    said: dict[str, object] = {"weeks": keep.weeks, "since": keep.since.isoformat()}
    if keep.put_off:
        said["put_off"] = keep.put_off.isoformat()
    if keep.what:
        said["what"] = keep.what
    return json.dumps(said)


def keep_touch(change: Change, contact_id: Id, *, weeks: int | None, on: date) -> KeepTouch | None:
    """Wish to be in touch with a contact every so many weeks from a day on; none: no longer."""
    change.get(Contact, contact_id)
    if weeks is None:
        set_setting(change, key_of(contact_id), "")
        return None
    if not 1 <= weeks <= LONGEST:
        raise UserMistake(words("Every 1 to {most} weeks."), field="touch", most=LONGEST)
    before = _there(change, contact_id)
    keep = replace(before, weeks=weeks) if before else KeepTouch(weeks, on)
    set_setting(change, key_of(contact_id), written(keep))
    return keep


def put_off(change: Change, contact_id: Id, *, to: date) -> None:
    """Let it come up on a later day."""
    before = _there(change, contact_id)
    if before is None:
        raise UserMistake(words("This contact is not on the list to keep in touch with any more."))
    set_setting(change, key_of(contact_id), written(replace(before, put_off=to)))


def was_in_touch(
    change: Change,
    contact_id: Id,
    *,
    kind: ActivityKind,
    on: date,
    outcome: str = "",
    minutes: int | None = None,
    following: NextStep = NextStep(),
) -> Activity:
    """Log it; the next time is counted from that day, unless what follows names another one."""
    before = _there(change, contact_id)
    if before is not None:
        # Counted anew also where what was done is no touch, such as a note: it is not to come up again tomorrow.
        after = replace(before, since=_later(on, before.weeks), put_off=following.on, what=following.what)
        set_setting(change, key_of(contact_id), written(after))
    notes = before.what if before else ""
    return log_activity(
        change,
        kind=kind,
        hat=Hat.SALES,
        contact_id=contact_id,
        done_on=on,
        outcome=outcome,
        minutes=minutes,
        notes=notes,
    )


def _later(day: date, weeks: int) -> date:
    return day + timedelta(weeks=weeks)


def forget(change: Change, contact_id: Id) -> None:
    """Take the wish out, of a contact that goes away."""
    set_setting(change, key_of(contact_id), "")


def _there(change: Change, contact_id: Id) -> KeepTouch | None:
    key = key_of(contact_id)
    kept = in_force(change.find(Setting, key=key)).get(key)
    return read(kept.value) if kept else None
