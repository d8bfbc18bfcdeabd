"""Things below and beside each other, with page breaks where a reader would want them."""

from __future__ import annotations

from collections.abc import Sequence

from ui.paper.block import Block
from ui.paper.style import UNBOUNDED

KEPT = 220.0
"""What is lower than this in points goes to the next page as a whole."""


_BETWEEN = 26.0
"""Points between what stands abreast."""


class Blank(Block):
    """Nothing, or a distance."""

    keep_with_next = True

    def __init__(self, height: float = 0.0) -> None:
        """`height` in points."""
        super().__init__()
        self.height = height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> Sequence[Block]:
        return [self]

    def draw(self) -> None:
        """Leave the place empty."""


class Stack(Block):
    """Blocks from top to bottom; one that says `keep_with_next` does not end a page."""

    def __init__(self, items: Sequence[Block], *, is_section: bool = False) -> None:
        """Take them in their order; a low section is not torn apart."""
        super().__init__()
        self.items = list(items)
        self.is_section = is_section

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self.height = sum(item.wrap(available_width, UNBOUNDED)[1] for item in self.items)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> Sequence[Stack]:
        room = available_height + 0.01
        _, whole = self.wrap(available_width, available_height)
        for place, item in enumerate(self.items):
            _, height = item.wrap(available_width, room)
            if height > room:
                if self.is_section and whole < KEPT:
                    return []
                return self._cut(place, item.split(available_width, room))
            room -= height
        return [self]

    def draw(self) -> None:
        top = self.height
        for item in self.items:
            _, height = item.wrap(self.width, top)
            top -= height
            item.draw_on(self.canv, 0, top)

    def _cut(self, place: int, parts: Sequence[Block]) -> list[Stack]:
        above, below = self.items[:place], self.items[place + 1 :]
        if len(parts) > 1:
            return self._parts([*above, parts[0]], [*parts[1:], *below])
        while above and above[-1].keep_with_next:
            above.pop()
        rest = self.items[len(above) :]
        while rest and isinstance(rest[0], Blank):
            rest = rest[1:]  # a distance is not needed at the top of a page
        return self._parts(above, rest) if above else []

    def _parts(self, above: Sequence[Block], below: Sequence[Block]) -> list[Stack]:
        first, second = Stack(above, is_section=self.is_section), Stack(below, is_section=self.is_section)
        first.space_before = self.space_before
        return [first, second]


class Beside(Block):
    """Two stacks side by side; what does not fit goes on, still side by side, over the page."""

    def __init__(self, left: Stack, right: Stack, *, gap: float = _BETWEEN, share: float = 0.5) -> None:
        """`share` is the part of the width that the left one takes."""
        super().__init__()
        self._left, self._right = left, right
        self._gap, self._share = gap, share

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        left, right = self._widths(available_width)
        self.height = max(self._left.wrap(left, UNBOUNDED)[1], self._right.wrap(right, UNBOUNDED)[1])
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> Sequence[Beside]:
        if available_height < self.wrap(available_width, available_height)[1] < KEPT:
            return []
        widths = zip((self._left, self._right), self._widths(available_width), strict=True)
        parts = [side.split(width, available_height) for side, width in widths]
        if not all(parts):
            return []
        if all(len(part) == 1 for part in parts):
            return [self]
        lefts, rights = ([*part, Stack(())][:2] for part in parts)
        both = [
            Beside(left, right, gap=self._gap, share=self._share) for left, right in zip(lefts, rights, strict=True)
        ]
        both[0].space_before = self.space_before
        return both

    def draw(self) -> None:
        left, right = self._widths(self.width)
        for side, width, x in ((self._left, left, 0.0), (self._right, right, left + self._gap)):
            _, height = side.wrap(width, self.height)
            side.draw_on(self.canv, x, self.height - height)

    def _widths(self, width: float) -> tuple[float, float]:
        left = (width - self._gap) * self._share
        return left, width - self._gap - left


def beside(left: Stack, right: Stack, *, share: float = 0.5) -> Beside:
    """Two sections, of equal width unless told."""
    both = Beside(left, right, share=share)
    both.space_before = left.space_before
    return both


def three_abreast(first: Stack, second: Stack, third: Stack, width: float) -> Beside:
    """Three sections of equal width in a width."""
    each = (width - 2 * _BETWEEN) / 3
    return beside(first, Stack([beside(second, third)]), share=each / (width - _BETWEEN))
