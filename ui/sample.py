"""Make a file with the sample shop, for trying the program, for pictures and for measuring."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

from core.business import Business
from core.change import Change
from core.errors import words
from core.sample import story
from storage import DeviceBook, Workspace


def make_sample(
    path: Path,
    today: date,
    *,
    leads: int | None = None,
    seed: int = 1,
    locale: str = "en_IE",
    book: DeviceBook | None = None,
) -> None:
    """Tell the sample shop's year up to a day into a new file; see `core.sample.story`."""
    batches = story(today, leads=leads, seed=seed, locale=locale)
    (profile, *rest) = next(batches)

    def fill(change: Change) -> None:
        for record in rest:
            change.add(record)
        for batch in batches:
            for record in batch:
                change.add(record)

    Workspace.make(path, cast("Business", profile), words("Make the sample shop"), fill, book=book)
