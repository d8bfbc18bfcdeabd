"""The slip that writes down a number, in the dock below a page that has one field."""

from __future__ import annotations

import pytest

from ui.desk import Desk
from ui.dock import Dock
from ui.measures.slip import NumberSlip


@pytest.fixture(autouse=True)
def spoken(english: None) -> None:
    """Numbers and days as in Ireland."""


@pytest.fixture
def slip(dock: Dock) -> NumberSlip:
    """The slip, open."""
    dock.open("write_number")
    opened: NumberSlip = dock.slip("write_number")
    return opened


@pytest.fixture
def offered(desk: Desk) -> list[str]:
    """What the toasts said that offer to take something back."""
    said: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, offer: said.append(offer) if offer else None)
    return said
