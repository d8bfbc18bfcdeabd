"""What stands on a page: a thing that knows its height in a width, and how to part at the end of a page.

The same idea as ReportLab's flowables; its own layout engine is not used, since it reads markup, tears tables
without asking, and takes longer to import than a page takes to draw.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class Block:
    """Something to be put on paper. Sizes in points; the origin is its lower left corner."""

    space_before = 0.0
    """The distance to what stands above, if anything does."""

    keep_with_next = False
    """Whether it must not be the last thing on a page."""

    width = 0.0
    height = 0.0
    canv: Any
    """The canvas, while it is drawn."""

    @property
    def natural_width(self) -> float:
        """How wide it is when nothing makes it wrap; 0 for what takes any width."""
        return 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Lay out in a width; tell and remember the width and height that it takes."""
        raise NotImplementedError

    def split(self, available_width: float, available_height: float) -> Sequence[Block]:
        """Part in two so that the first fits: both parts, or itself if it fits, or nothing where it cannot part."""
        return []

    def draw(self) -> None:
        """Draw on `canv`, as last wrapped."""
        raise NotImplementedError

    def draw_on(self, canvas: Any, x: float, y: float) -> None:
        """Draw with the lower left corner at x, y."""
        self.canv = canvas
        canvas.saveState()
        canvas.translate(x, y)
        self.draw()
        canvas.restoreState()
        del self.canv
