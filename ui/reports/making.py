"""The pages of a sheet, made and opened off the window's thread."""

from __future__ import annotations

import time
from dataclasses import dataclass

from core.progress import Progress
from ui.kit.words import tr
from ui.reports.document import Document
from ui.reports.press import Press, Wish


@dataclass(frozen=True, slots=True)
class Made:
    """The pages of a wish; `took` is in seconds."""

    wish: Wish
    document: Document
    took: float


def make(press: Press, wish: Wish, progress: Progress) -> Made:
    """Read the file, lay the pages out, and open them to be looked at; load meanwhile what will save and print them."""
    import ui.paper.destination
    import ui.reports.printing  # noqa: F401

    began = time.monotonic()
    pdf = press.make(wish, progress)
    progress.report(2, 3, tr("opening the pages"))
    return Made(wish, Document(pdf), time.monotonic() - began)
