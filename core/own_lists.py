"""Lists of words that the owner keeps in the file: channels beside the given ones, and reasons why deals are lost."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from core.business import Setting, in_force, set_setting
from core.change import Change
from core.errors import UserMistake, words
from core.promotions import CHANNELS

CHANNELS_KEY, REASONS_KEY = "channels", "lost_reasons"
"""The keys of the settings: JSON, {"own": […], "hidden": […]} and […]."""

LONGEST = 60
"""Letters of a channel or a reason."""

MOST = 100
"""Words in one list."""


@dataclass(frozen=True, slots=True)
class Channels:
    """What differs from the given channels: those the owner added, in their order, and those not to be offered."""

    own: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()

    def offered(self, used: Iterable[str] = ()) -> list[str]:
        """The channels to choose from: the given ones, the owner's, then others in use; none that is hidden."""
        everything = dict.fromkeys([*CHANNELS, *self.own, *sorted(set(used) - {""}, key=str.casefold)])
        return [channel for channel in everything if channel not in self.hidden]


def read_channels(text: str) -> Channels:
    """Read the setting; what is odd in it is passed over."""
    found = _json(text)
    if not isinstance(found, dict):
        return Channels()
    return Channels(tuple(_texts(found.get("own"))), frozenset(_texts(found.get("hidden"))))


def read_reasons(text: str) -> list[str]:
    """Read the setting; what is odd in it is passed over."""
    return _texts(_json(text))


def add_channel(change: Change, name: str) -> None:
    """Offer one more channel; one that was hidden is offered again."""
    now = read_channels(_setting(change, CHANNELS_KEY))
    name = _word(name)
    there = {known.casefold(): known for known in (*CHANNELS, *now.own)}
    known = there.get(name.casefold())
    if known is None:
        _keep_channels(change, Channels(_longer(now.own, name), now.hidden))
    elif known in now.hidden:
        _keep_channels(change, Channels(now.own, now.hidden - {known}))
    else:
        raise UserMistake(words("“{name}” is in the list already."), field="name", name=known)


def show_channel(change: Change, name: str, *, shown: bool) -> None:
    """Offer a channel where channels are chosen, or not; what was written down with it stays."""
    now = read_channels(_setting(change, CHANNELS_KEY))
    _keep_channels(change, Channels(now.own, now.hidden - {name} if shown else now.hidden | {name}))


def remove_channel(change: Change, name: str) -> None:
    """Take an own channel off the list; what was written down with it stays."""
    now = read_channels(_setting(change, CHANNELS_KEY))
    _keep_channels(change, Channels(tuple(each for each in now.own if each != name), now.hidden - {name}))


def add_reason(change: Change, name: str, given: Iterable[str] = ()) -> None:
    """Offer one more reason why a deal was lost; `given` is what the list begins with while it is empty."""
    now = read_reasons(_setting(change, REASONS_KEY)) or list(given)
    name = _word(name)
    _refuse_twice(name, now)
    _keep_reasons(change, [*_longer(now, name)])


def rename_reason(change: Change, before: str, after: str, given: Iterable[str] = ()) -> None:
    """Call a reason otherwise from now on; deals lost before keep the words they had."""
    now = read_reasons(_setting(change, REASONS_KEY)) or list(given)
    after = _word(after)
    _refuse_twice(after, [each for each in now if each != before])
    _keep_reasons(change, [after if each == before else each for each in now])


def place_reason(change: Change, name: str, place: int, given: Iterable[str] = ()) -> None:
    """Put a reason at a place of the list, counted from 0."""
    now = read_reasons(_setting(change, REASONS_KEY)) or list(given)
    rest = [each for each in now if each != name]
    rest.insert(max(0, place), name)
    _keep_reasons(change, rest)


def remove_reason(change: Change, name: str, given: Iterable[str] = ()) -> None:
    """Offer a reason no longer; deals lost by it keep it."""
    now = read_reasons(_setting(change, REASONS_KEY)) or list(given)
    _keep_reasons(change, [each for each in now if each != name])


def _word(name: str) -> str:
    bare = " ".join(name.split())
    if not bare:
        raise UserMistake(words("Write down what it is called."), field="name")
    if len(bare) > LONGEST:
        raise UserMistake(words("At most {most} letters, so that it fits into lists."), field="name", most=LONGEST)
    return bare


def _refuse_twice(name: str, others: Iterable[str]) -> None:
    for other in others:
        if other.casefold() == name.casefold():
            raise UserMistake(words("“{name}” is in the list already."), field="name", name=other)


def _longer(there: Iterable[str], name: str) -> tuple[str, ...]:
    longer = (*there, name)
    if len(longer) > MOST:
        raise UserMistake(words("The list has {most} entries already; take one off first."), field="name", most=MOST)
    return longer


def _keep_channels(change: Change, channels: Channels) -> None:
    kept = {"own": list(channels.own), "hidden": sorted(channels.hidden)}
    empty = not channels.own and not channels.hidden
    set_setting(change, CHANNELS_KEY, "" if empty else json.dumps(kept, ensure_ascii=False))


def _keep_reasons(change: Change, reasons: list[str]) -> None:
    set_setting(change, REASONS_KEY, json.dumps(reasons, ensure_ascii=False) if reasons else "")


def _setting(change: Change, key: str) -> str:
    found = in_force(change.find(Setting, key=key)).get(key)
    return found.value if found else ""


def _json(text: str) -> object:
    try:
        return json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None


def _texts(found: object) -> list[str]:
    texts = [each for each in found if isinstance(each, str) and each] if isinstance(found, list) else []
    return list(dict.fromkeys(texts))
