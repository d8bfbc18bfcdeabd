"""Where everything stands: the pages of a document weighed against each other, and the breaks that waste least.

Nothing is drawn here, so a document can be laid out in several ways and the best of them taken. What is weighed is what
a reader would mind: paper left empty in the middle, a last page with little on it, a table torn apart, small letters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ui.paper.block import Block

_FEW = 8
"""A longer document is left as it falls."""

_FULL = 0.3
"""How much of its last page a document should fill."""

_BEGUN = 0.4
"""How much of a page is filled before it may be left early."""

_UNSEEN = 0.05
"""So much of a page may stay free without being seen as empty."""

_SPARES = (0.12, 0.24, 0.36)
"""Parts of a page by which a table may end early, so that more of it stands on the last."""

_PAGE, _EMPTY, _TORN, _SHORT, _SCANT = 1.0, 3.0, 0.08, 0.1, 0.3
"""What a page costs, what one that is left empty does, a table that goes on, more if it does with few rows, and a last
page with nearly nothing."""

_PIECE = 0.16
"""Of a page: what is lower than this is a short piece of a table."""

_GOOD = 0.12
"""A layout that costs no more than this beyond its pages is taken as it is."""

_SAVED = 0.8
"""So small what stands on all pages would have to become to save one, and no smaller, for it to be tried."""

_WAYS = ((1.0, 0.75, 0.03), (0.96, 0.8, 0.07), (0.93, 0.7, 0.13), (0.9, 0.6, 0.2))
"""Other ways to set a document: scale, part of the gaps, and what that costs."""

_HAIR = 0.01


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

    def scaled(self, scale: float) -> Room:
        """The same paper, measured in points that are set so much smaller."""
        return Room(self.width / scale, self.first_top / scale, self.top / scale, self.bottom / scale)


@dataclass(frozen=True, slots=True)
class Layout:
    """The pages of a document. Everything on them is drawn at `scale`; their heights count in points before that."""

    pages: Sequence[Page]
    scale: float
    room: Room

    @property
    def left_over(self) -> float:
        """How much stays free at the foot of the last page."""
        return self.pages[-1].low - self.room.bottom

    @property
    def filled(self) -> float:
        """How many pages would be full of all that stands on them."""
        room = self.room
        tops = [room.first_top, *[room.top] * (len(self.pages) - 1)]
        return sum((top - page.low) / (top - room.bottom) for page, top in zip(self.pages, tops, strict=True))

    def end_with(self, block: Block) -> None:
        """Put something below all else, on the last page."""
        page = self.pages[-1]
        _, height = block.wrap(self.room.width, self.left_over)
        page.low -= block.space_before + height
        page.placed.append((block, page.low))


def arranged(story: Sequence[Block], room: Room) -> Layout:
    """The pages of a document as they waste least; gaps are closed and letters set smaller where that saves much."""
    if (as_it_falls := _as_it_falls(story, room)) is not None:
        return Layout(as_it_falls, 1.0, room)
    cost, pages = _Breaker(story, room, 1.0).best()
    best = Layout(pages, 1.0, room)
    saved = len(pages) > 1 and (len(pages) - 1) / best.filled >= _SAVED
    if not saved and cost - len(pages) * _PAGE <= _GOOD:
        return best
    for scale, gaps, more in _WAYS:
        if more + (len(pages) - saved) * _PAGE >= cost:
            break  # it can only get worse
        smaller = room.scaled(scale)
        other, found = _Breaker(story, smaller, gaps).best()
        if other + more < cost:
            cost, best = other + more, Layout(found, scale, smaller)
    return best


def _as_it_falls(story: Sequence[Block], room: Room) -> list[Page] | None:
    """The pages of a long document, each filled as far as it goes; none for one of few pages."""
    pages: list[Page] = []
    start: _Start | None = _Start(0)
    while start is not None:
        end = next(_Filling(story, room, 1.0, start, lone=True).ends())
        pages.append(end.page)
        start = end.then
    return pages if len(pages) > _FEW else None


@dataclass(frozen=True, slots=True)
class _Start:
    """Where a page begins: with the rest of a block that was torn, then the story from a place on."""

    place: int
    rest: Block | None = None
    is_first: bool = True


@dataclass(frozen=True, slots=True)
class _End:
    """One way to end a page: what stands on it, and where the next one begins, if there is one."""

    page: Page
    then: _Start | None
    torn: bool = False
    early: bool = False
    short: bool = False


@dataclass(frozen=True, slots=True)
class _Tear:
    """A block that does not fit in what is left of a page, and the place of what follows it."""

    block: Block
    page: Page
    gap: float
    left: float
    then: int


class _Breaker:
    """Finds the breaks that cost least, from the last page to the first."""

    def __init__(self, story: Sequence[Block], room: Room, gaps: float) -> None:
        self._story, self._room, self._gaps = story, room, gaps
        self._known: dict[int, tuple[float, list[Page]]] = {}

    def best(self) -> tuple[float, list[Page]]:
        """What the best layout costs, and its pages."""
        return self._from(_Start(0), _FEW + 2)

    def _from(self, start: _Start, depth: int) -> tuple[float, list[Page]]:
        whole = start.rest is None and not start.is_first
        if whole and start.place in self._known:
            return self._known[start.place]
        filling = _Filling(self._story, self._room, self._gaps, start, lone=depth < 1)
        found: tuple[float, list[Page]] | None = None
        ends = list(filling.ends())
        while ends:
            end = ends.pop(0)
            cost = self._cost(end, start)
            after: list[Page] = []
            if end.then is not None:
                more, after = self._from(end.then, depth - 1)
                cost += more
            if found is None or cost < found[0] - _HAIR:
                found = cost, [end.page, *after]
            if end.torn and not end.early and (end.short or (len(after) == 1 and self._is_scant(after[0]))):
                ends += filling.torn_early()
        assert found is not None
        if whole:
            self._known[start.place] = found
        return found

    def _is_scant(self, page: Page) -> bool:
        """Whether a later page has little on it."""
        room = self._room
        return (room.top - page.low) / (room.top - room.bottom) < _FULL

    def _cost(self, end: _End, start: _Start) -> float:
        room = self._room
        high = (room.first_top if start.is_first else room.top) - room.bottom
        empty = max(0.0, (end.page.low - room.bottom) / high)
        if end.then is None:
            scant = 0.0 if start.is_first else max(0.0, _FULL - (1.0 - empty)) / _FULL
            return _PAGE + _SCANT * scant
        return _PAGE + _EMPTY * max(0.0, empty - _UNSEEN) ** 2 + _TORN * end.torn + _SHORT * end.short


class _Filling:
    """One page, filled from its start on, and the ways in which it may end."""

    def __init__(self, story: Sequence[Block], room: Room, gaps: float, start: _Start, *, lone: bool) -> None:
        """`lone`: only the fullest way is wanted."""
        self._story, self._room, self._gaps, self._start, self._lone = story, room, gaps, start, lone
        self._top = room.first_top if start.is_first else room.top

    def ends(self) -> Iterator[_End]:
        """The fullest page first."""
        page, place = Page(low=self._top), self._start.place
        early: list[_End] = []
        for block in self._blocks():
            is_rest = block is self._start.rest
            gap = 0.0 if not page.placed else block.space_before * self._gaps
            left = page.low - gap - self._room.bottom
            _, height = block.wrap(self._room.width, left)
            if height > left + _HAIR:
                self._tear = _Tear(block, page, gap, left, place + (not is_rest))
                torn = self._torn(0.0)
                if torn is not None or page.placed:
                    yield from [torn] if torn is not None else []
                    if torn is None or not self._lone:
                        yield from self._before(page, place, early)
                    return
            elif page.placed and not self._lone and height:
                early.append(_End(_copy(page), _Start(place, None, is_first=False)))
            page.low -= gap + height
            page.placed.append((block, page.low))
            place += not is_rest
        yield _End(page, None)

    def torn_early(self) -> Iterator[_End]:
        """The same page with less of the block that is torn, so that more of it stands on the next."""
        for spare in _SPARES:
            end = self._torn(spare)
            if end is None or self._filled(end.page.low) < _BEGUN:
                return
            yield end

    def _blocks(self) -> Iterator[Block]:
        if self._start.rest is not None:
            yield self._start.rest
        yield from self._story[self._start.place :]

    def _before(self, page: Page, place: int, early: Sequence[_End]) -> Iterator[_End]:
        """End it before the block that does not fit, or before one that would."""
        if page.placed:
            yield _End(page, _Start(place, None, is_first=False))
        for end in reversed(early):
            if self._filled(end.page.low) >= _BEGUN:
                yield end

    def _torn(self, spare: float) -> _End | None:
        """End it in the middle of the block that does not fit, so much of a page further up."""
        tear = self._tear
        parts = tear.block.split(self._room.width, tear.left - spare * (self._top - self._room.bottom))
        if len(parts) < 2:
            return None
        _, height = parts[0].wrap(self._room.width, tear.left)
        low = tear.page.low - tear.gap - height
        page = Page([*tear.page.placed, (parts[0], low)], low)
        rest = _Start(tear.then, parts[1], is_first=False)
        piece = min(height, parts[1].wrap(self._room.width, tear.left)[1])
        short = piece < _PIECE * (self._top - self._room.bottom)
        return _End(page, rest, torn=True, early=spare > 0, short=short)

    def _filled(self, low: float) -> float:
        return (self._top - low) / (self._top - self._room.bottom)


def _copy(page: Page) -> Page:
    return Page(list(page.placed), page.low)
