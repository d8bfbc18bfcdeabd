"""The one door to files of other programs: a grid or cards in, what they say in this house's words out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.exchange.foreign.drafts import Reading, Setting
from core.exchange.foreign.grid import CardFile, Grid, Material
from core.exchange.foreign.recognise import recognise
from core.progress import SILENT, Progress

if TYPE_CHECKING:
    from core.exchange.foreign.own import Recipe


def read(material: Material, setting: Setting, recipe: Recipe | None = None, progress: Progress = SILENT) -> Reading:
    """Read a file as its program means it, any other table as a spreadsheet of the owner's own.

    Args:
        material: the file as it was opened.
        setting: what the business says about itself.
        recipe: how the owner wants the columns of an own spreadsheet read; it also overrules what is recognised.
        progress: told how many rows are read; may stop it.
    """
    if isinstance(material, CardFile):
        from core.exchange.foreign.vcards import read_cards

        return read_cards(material, setting, progress)
    table = recognise(material) if recipe is None else None
    if table is not None:
        table.progress = progress
        return table.source.read(table, setting)
    from core.exchange.foreign import own

    return own.read(material, setting, recipe, progress)


def source_of(material: Material) -> str:
    """The program whose file this is; empty for a spreadsheet of the owner's own."""
    if isinstance(material, Grid):
        table = recognise(material)
        return table.source.name if table else ""
    from core.exchange.foreign.vcards import SOURCE

    return SOURCE
