"""Round numbers for the lines behind a chart, and where values lie between them."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10

_NOTHING = 1e-9
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """From the value `low` to `high` along `length` logical pixels; `ticks` are round numbers between them."""

    low: float
    high: float
    length: float
    ticks: tuple[float, ...]

    def place(self, value: float) -> float:
        """How far along a value lies; what is beyond the ends lies at them."""
        inside = min(max(value, self.low), self.high)
        return (inside - self.low) / (self.high - self.low) * self.length


def scale(low: float, high: float, length: float, *, lines: int = 4, whole: bool = False) -> Scale:
    """A scale that holds 0 and both values, with about so many round lines.

    Args:
        low: the smallest value.
        high: the largest value.
        length: logical pixels.
        lines: how many are wanted.
        whole: of counts, which have no lines between whole numbers.
    """
    low, high = min(0.0, low), max(0.0, high)
    if high - low < _NOTHING:
        high = 1.0
    step = nice_step((high - low) / max(1, lines))
    if whole:
        step = max(1.0, ceil(step))
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    ticks = tuple(number * step for number in range(first, last + 1))
    return Scale(ticks[0], ticks[-1], max(1.0, length), ticks)


def tight_scale(low: float, high: float, length: float, *, lines: int = 4) -> Scale:
    """A scale that holds 0 and both values and ends with them; as many round lines as lie between."""
    loose = scale(low, high, length, lines=lines)
    low, high = min(0.0, low), max(0.0, high)
    if high - low < _NOTHING:
        return loose
    slack = (high - low) * 1e-6
    return Scale(low, high, loose.length, tuple(tick for tick in loose.ticks if low - slack <= tick <= high + slack))


def nice_step(rough: float) -> float:
    """The round number that is next above a rough one: 1, 2, 2.5, 5 times a power of ten."""
    if rough <= 0:
        return 1.0
    power: float = 10.0 ** floor(log10(rough))
    return next(power * step for step in _STEPS if power * step >= rough * (1 - 1e-9))
