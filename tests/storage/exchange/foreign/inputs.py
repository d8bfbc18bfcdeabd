"""The foreign exports of a made-up shop, and what a perfect import of them gives."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from core.contacts import Consent
from core.exchange.preview import Preview, PreviewRow
from storage import Workspace

FOLDER = Path(__file__).parents[3] / "data" / "inputs"
EXPECTED: dict[str, Any] = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))
ORDER: list[str] = EXPECTED["order"]
TABLES = {"deals": "deals", "costs": "expenses"}

Place = tuple[str, int]


def paths(names: Iterable[str] = ORDER) -> list[Path]:
    return [FOLDER / name for name in names]


def line(number: int | str | None) -> int:
    """The row in its sheet."""
    return int(str(number).rpartition("!")[2])


def rows_of(preview: Preview) -> dict[Place, PreviewRow]:
    """Every row that comes in, by file and row."""
    return {
        (Path(source.path).name, line(row.number)): row
        for source in preview.sources
        for row in (*source.new, *source.matched)
    }


def refused(workspace: Workspace) -> int:
    """How many must not get e-mail."""
    everyone = workspace.contacts.everyone()
    cards = (workspace.contacts.get(row.id) for row in everyone.page(0, everyone.count()))
    return sum(card is not None and card.consent is Consent.NO for card in cards)


def exported(workspace: Workspace, place: Path) -> dict[str, bytes]:
    workspace.export_folder(place)
    return {file.name: file.read_bytes() for file in sorted(place.iterdir())}
