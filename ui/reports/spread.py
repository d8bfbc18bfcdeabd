"""Where the pages of a document lie when they are seen one below the other; device pixels unless said otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QSize

from ui.reports.document import Paper

SMALLEST, LARGEST = 0.1, 5.0
EDGE, GAP = 20, 16  # logical pixels around and between pages
_SCREEN = 96 / 72  # logical pixels to a point
_WIDEST_FIT = 2.0  # a room may be wide, but nobody reads letters twice their size


class Fit(StrEnum):
    """How large pages are: as wide as the room, whole in the room, or by a number."""

    WIDTH = "width"
    PAGE = "page"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page lies, from the upper left corner of everything."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Spread:
    """All pages in their places; `width` and `height` of everything are logical pixels."""

    places: tuple[Place, ...] = ()
    ratio: float = 1.0
    width: float = 0.0
    height: float = 0.0

    def between(self, top: int, bottom: int) -> Iterator[tuple[int, Place]]:
        """The pages that a stretch of the height meets, with their numbers from 0."""
        for number, place in enumerate(self.places):
            if place.top < bottom and place.top + place.height > top:
                yield number, place

    def most_seen(self, top: int, bottom: int) -> int:
        """The page that has most of a stretch; the first of equals."""
        shares = [
            (min(bottom, place.top + place.height) - max(top, place.top), -number)
            for number, place in self.between(top, bottom)
        ]
        return -max(shares)[1] if shares else 0

    def nearest(self, x: float, y: float) -> tuple[int, QPointF]:
        """The page nearest to a point, and where on it, from 0 to 1 each way."""
        for number, place in enumerate(self.places):
            if y < place.top + place.height + GAP * self.ratio or number == len(self.places) - 1:
                return number, QPointF((x - place.left) / place.width, (y - place.top) / place.height)
        return 0, QPointF(0.5, 0)


def spread(papers: Sequence[Paper], room: QSize, zoom: float, ratio: float) -> Spread:
    """Put pages in the middle of a room of logical pixels, each on whole pixels of the screen."""
    edge, gap = round(EDGE * ratio), round(GAP * ratio)
    widths = [max(1, round(paper.width * _SCREEN * zoom * ratio)) for paper in papers]
    widest = max([*widths, 0]) + 2 * edge
    whole = max(widest, round(room.width() * ratio))
    places, top = [], edge
    for paper, width in zip(papers, widths, strict=True):
        height = max(1, round(width * paper.height / paper.width))
        places.append(Place((whole - width) // 2, top, width, height))
        top += height + gap
    total = top - gap + edge if papers else 0
    return Spread(tuple(places), ratio, widest / ratio, total / ratio)


def fitting(papers: Sequence[Paper], room: QSize, fit: Fit) -> float:
    """The size at which the widest page fits the width of a room, or the highest the whole of it."""
    wide = (room.width() - 2 * EDGE) / (max(paper.width for paper in papers) * _SCREEN)
    if fit is Fit.PAGE:
        high = max(paper.height for paper in papers) * _SCREEN
        wide = min(wide, (room.height() - 2 * EDGE) / high)
    return max(SMALLEST, min(wide, _WIDEST_FIT))
