"""Parts of the window that show something else the next time: making one takes as long as filling several."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

Part = TypeVar("Part")


def reused(
    parts: Iterable[Part],
    known_by: Sequence[Callable[[Part], Iterable[Hashable]]],
    wanted: Sequence[Iterable[Hashable]],
) -> list[Part | None]:
    """The parts that are about what is wanted already.

    Args:
        parts: all there are.
        known_by: gives what a part is about now, the surest way first: what one part is found by in that way, no
            other part is found by in a later way.
        wanted: what each of them shall be about, by any of these ways.

    Returns:
        For each that is wanted its part; none where no part is about it. No part comes twice.
    """
    place_of = {key: place for place, keys in enumerate(wanted) for key in keys}
    found: list[Part | None] = [None] * len(wanted)
    left = list(parts)
    for keys_of in known_by:
        for part in tuple(left):
            places = (place_of[key] for key in keys_of(part) if key in place_of)
            place = next((place for place in places if found[place] is None), None)
            if place is not None:
                found[place] = part
                left.remove(part)
    return found
