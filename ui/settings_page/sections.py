"""The sections of the settings: their names, titles and pictures, in their order."""

from __future__ import annotations

from collections.abc import Sequence

from core.folding import tokens
from ui.kit.words import tr


def sections() -> list[tuple[str, str, str]]:
    """Name, title and picture of each."""
    return [
        ("business", tr("Business"), "store"),
        ("stages", tr("Stages"), "square-kanban"),
        ("channels", tr("Channels"), "megaphone"),
        ("reasons", tr("Lost reasons"), "circle-x"),
        ("targets", tr("Targets"), "target"),
        ("people", tr("People"), "users-round"),
        ("backups", tr("Backups"), "database-backup"),
        ("computer", tr("This computer"), "monitor"),
        ("about", tr("About", about="program"), "info"),
    ]


def called(text: str) -> list[tuple[str, str, str]]:
    """The sections in whose title every word of a text begins a word."""
    wanted = tokens(text)
    return [each for each in sections() if wanted and _bears(tokens(each[1]), wanted)]


def _bears(there: Sequence[str], wanted: Sequence[str]) -> bool:
    return all(any(word.startswith(part) for word in there) for part in wanted)
