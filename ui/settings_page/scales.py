"""Sizes of text and buttons for which no screen has room."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from ui.settings import SCALES


def too_large(smallest: QSize) -> frozenset[str]:
    """The sizes at which the smallest a window gets is larger than every screen there is.

    Args:
        smallest: in logical pixels, the same at every size.
    """
    screens = [screen.availableSize() for screen in QGuiApplication.screens()]
    return beyond(smallest, screens, _factor(os.environ.get("QT_SCALE_FACTOR", "")))


def _factor(said: str) -> float:
    """How a factor of the system is understood; Qt passes over what is none."""
    try:
        factor = float(said)
    except ValueError:
        return 1.0
    return factor if factor > 0 else 1.0


def beyond(smallest: QSize, screens: Sequence[QSize], now: float) -> frozenset[str]:
    """As `too_large`; none where not even the size of `now` has room: then nobody knows what would have.

    Args:
        smallest: in logical pixels.
        screens: in logical pixels of now.
        now: the factor by which a logical pixel is larger than the system makes it.
    """

    def has_room(factor: float) -> bool:
        return any(
            smallest.width() * factor <= screen.width() * now and smallest.height() * factor <= screen.height() * now
            for screen in screens
        )

    return frozenset(scale for scale in SCALES if has_room(now) and not has_room(int(scale) / 100))
