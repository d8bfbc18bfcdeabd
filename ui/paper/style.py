"""How text looks on paper, and what laying it out gives and needs."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Protocol

from ui.kit.tokens import LIGHT
from ui.paper.fonts import Weight

UNBOUNDED = 200_000.0
"""A width in points that no text needs, and that Qt can still count in."""


class Align(Enum):
    """Where the lines of a text begin or end; numbers stand at the end."""

    START = 0.0
    CENTER = 0.5
    END = 1.0


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks. Sizes in points; `leading` is the distance of lines as a part of the size."""

    size: float = 9.0
    weight: Weight = Weight.REGULAR
    color: str = LIGHT.text
    align: Align = Align.START
    leading: float = 1.36

    @property
    def pitch(self) -> float:
        """The distance of lines in points."""
        return self.size * self.leading

    @property
    def rise(self) -> float:
        """From the top of a line to its baseline, so that capitals stand in the middle."""
        return self.pitch / 2 + self.size * 0.357


@dataclass(slots=True)
class Setting:
    """How text is set in one document: its language (Han letters differ by it), and which letters had no font.

    `missing` holds, by letter, the texts it was met in; `mirrored`: the document is read from the right.
    """

    language: str = "en"
    mirrored: bool = False
    missing: dict[str, set[str]] = field(default_factory=dict)

    def lacks(self, letter: str, text: str) -> None:
        """Remember that a letter of a text cannot be drawn."""
        self.missing.setdefault(letter, set()).add(text)


class Line(Protocol):
    """A line that is laid out: its width, its height, and its baseline from the top, in points."""

    width: float
    height: float
    ascent: float

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw with the baseline beginning at x, y."""
