"""What is done with things to do: finished with what follows, or put off; each one change, each with an undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from core import next_steps
from core.errors import words
from core.next_steps import Item, StepKind
from ui.desk import Desk
from ui.kit import days, digits
from ui.kit.words import tr


def finish(desk: Desk, item: Item, answer: dict[str, Any], run: Callable[..., None]) -> None:
    """Log what was done about something and set what follows; `answer` is that of a `Result`, `run` asks for both."""
    who = item.contact or item.what
    following = answer["following"]

    def offer(_: object) -> str:
        if not following:
            return tr("Done: {what}").format(what=who)
        day = days.shown_short(following.on, desk.today)
        following_words = " ".join(part for part in (following.what, day, digits.clock(following.at)) if part)
        return tr("Done: {what}. Next: {step}").format(what=who, step=following_words)

    told = bool(answer["outcome"] or answer["minutes"])
    planned_only = item.kind is not StepKind.CONTENT and not item.step and not told and bool(following)
    label = words("Plan next step") if planned_only else words("Finish step")
    if item.kind is StepKind.CONTENT:
        label = words("Finish content")
    run(
        label,
        next_steps.finish,
        item,
        on=desk.today,
        offer_undo=offer,
        **answer,
    )


def snooze(desk: Desk, items: Sequence[Item], to: date) -> None:
    """Put some things off to a day."""
    if not items:
        return
    day = days.shown_short(to, desk.today)

    def offer(count: int) -> str:
        if count == 1:
            return tr("Put off until {day}: {what}").format(day=day, what=items[0].contact or items[0].what)
        return tr("Put off until {day}: %n steps", count).format(day=day)

    desk.operations.run(
        words("Put off") if len(items) == 1 else words("Put off several"),
        next_steps.snooze,
        tuple(items),
        to=to,
        plan={StepKind.LEAD: tr("Answer them"), StepKind.DEAL: tr("Ask how it stands")},
        offer_undo=offer,
    )
