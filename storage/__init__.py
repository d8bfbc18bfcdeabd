"""Middle floor: everything that touches the disk. The floor above knows `Workspace` and the values listed here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.later import found_later
from storage.backup import restore
from storage.change import Changed
from storage.check import Report
from storage.devices import Device, DeviceBook
from storage.gate import is_older
from storage.identity import new_business
from storage.listing import Listing
from storage.undo import Conflict, Contested, NothingToRedo, NothingToUndo
from storage.workspace import Workspace

if TYPE_CHECKING:
    from storage.exchange.looking import Gathered, OwnTable, encodings, gathered, own_table, text_sample
    from storage.finding import Found
    from storage.history import Deleted, Happening, Step
    from storage.shelf import Copy, Shelf, copies_of

__getattr__ = found_later(  # no page needs it at a start
    __name__,
    {
        "storage.exchange.looking": ("Gathered", "OwnTable", "encodings", "gathered", "own_table", "text_sample"),
        "storage.finding": ("Found",),
        "storage.history": ("Deleted", "Happening", "Step"),
        "storage.shelf": ("Copy", "Shelf", "copies_of"),
    },
)

__all__ = [
    "Changed",
    "Conflict",
    "Copy",
    "Contested",
    "Deleted",
    "Found",
    "Gathered",
    "Device",
    "DeviceBook",
    "Happening",
    "Listing",
    "NothingToRedo",
    "NothingToUndo",
    "OwnTable",
    "Report",
    "Shelf",
    "Step",
    "Workspace",
    "copies_of",
    "encodings",
    "gathered",
    "is_older",
    "new_business",
    "own_table",
    "restore",
    "text_sample",
]
