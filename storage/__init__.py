"""Middle floor: everything that touches the disk. The floor above knows `Workspace` and the values listed here."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from storage.backup import restore
from storage.change import Changed
from storage.check import Report
from storage.devices import Device, DeviceBook
from storage.gate import is_older
from storage.identity import new_business
from storage.listing import Listing
from storage.shelf import Copy, Shelf, copies_of
from storage.undo import Conflict, Contested, NothingToRedo, NothingToUndo
from storage.workspace import Workspace

if TYPE_CHECKING:
    from storage.exchange.looking import Gathered, OwnTable, encodings, gathered, own_table, text_sample
    from storage.finding import Found
    from storage.history import Deleted, Happening, Step

_LATER = {
    "storage.exchange.looking": ("Gathered", "OwnTable", "encodings", "gathered", "own_table", "text_sample"),
    "storage.finding": ("Found",),
    "storage.history": ("Deleted", "Happening", "Step"),
}
"""What is imported when it is first asked for: no page needs it at a start."""


def __getattr__(name: str) -> Any:
    module = next((module for module, names in _LATER.items() if name in names), None)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(module), name)


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
