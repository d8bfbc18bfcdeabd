"""Where everything stands: blocks placed on page after page, and the pages weighed against each other.

Nothing is drawn here, so a document can be laid out more than once until its last page is worth its paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ui.paper.block import Block

_FULL = 0.3
"""How much of its last page a document should fill."""

_FEW = 8
"""A longer document is left as it falls."""

_TIGHT = (0.75, 0.5)
_SPARES = tuple(range(24, 360, 24))


@dataclass(slots=True)
class Page:
    """What stands on a page, each with the height of its lower edge; `low` is the lowest."""

    placed: list[tuple[Block, float]] = field(default_factory=list)
    low: float = 0.0


@dataclass(frozen=True, slots=True)
class Room:
    """Where a document may be written: width, the upper edge of the first page and of later ones, the lower edge."""

    width: float
    first_top: float
    top: float
    bottom: float


def arranged(story: Sequence[Block], room: Room) -> list[Page]:
    """The pages of a document: a last page with little on it is saved by closing gaps, or filled from those before."""
    pages = _placed(story, room, 1.0, 0.0)
    if not 1 < len(pages) <= _FEW or _filled(pages, room) >= _FULL:
        return pages
    for gaps in _TIGHT:
        tight = _placed(story, room, gaps, 0.0)
        if len(tight) < len(pages):
            return tight
    for spare in _SPARES:
        other = _placed(story, room, 1.0, spare)
        if len(other) > len(pages):
            break
        if _filled(other, room) >= _FULL:
            return other
    return pages


def _filled(pages: Sequence[Page], room: Room) -> float:
    return (room.top - pages[-1].low) / (room.top - room.bottom)


def _placed(story: Sequence[Block], room: Room, gaps: float, spare: float) -> list[Page]:
    filler = _Filler(room, gaps, spare)
    for block in story:
        filler.put(block)
    return filler.pages


class _Filler:
    """Fills page after page from the top; `spare` points at the foot of each page stay free."""

    def __init__(self, room: Room, gaps: float, spare: float) -> None:
        self._room, self._gaps, self._spare = room, gaps, spare
        self.pages: list[Page] = []
        self._turn()

    def put(self, block: Block) -> None:
        """Put a block below the last one, its rest on further pages."""
        rest: Block | None = block
        while rest is not None:
            rest = self._put_part(rest)

    def _put_part(self, block: Block) -> Block | None:
        page, fresh = self.pages[-1], not self.pages[-1].placed
        gap = 0.0 if fresh else block.space_before * self._gaps
        room = page.low - gap - self._room.bottom - self._spare
        _, height = block.wrap(self._room.width, room)
        rest = None
        if height > room + 0.01:
            parts = block.split(self._room.width, room)
            if not parts and not fresh:
                self._turn()
                return block
            if len(parts) > 1:
                block, rest = parts
                _, height = block.wrap(self._room.width, room)
        page.low -= gap + height
        page.placed.append((block, page.low))
        if rest is not None:
            self._turn()
        return rest

    def _turn(self) -> None:
        self.pages.append(Page(low=self._room.top if self.pages else self._room.first_top))
