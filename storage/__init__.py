"""Middle floor: everything that touches the disk. The floor above knows `Workspace` and the values listed here."""

from storage.backup import restore
from storage.change import Changed
from storage.check import Report
from storage.devices import Device, DeviceBook
from storage.exchange.looking import Gathered, OwnTable, encodings, gathered, own_table, text_sample
from storage.finding import Found
from storage.history import Deleted, Happening, Step
from storage.identity import new_business
from storage.listing import Listing
from storage.shelf import Copy, Shelf
from storage.undo import Conflict, Contested, NothingToRedo, NothingToUndo
from storage.workspace import Workspace

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
    "encodings",
    "gathered",
    "new_business",
    "own_table",
    "restore",
    "text_sample",
]
