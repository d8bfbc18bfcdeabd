"""A disk that takes its time, as one across the network does."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from ui.desk import Desk


@contextmanager
def slow_disk(desk: Desk) -> Iterator[threading.Event]:
    """No change is saved before what this gives is set."""
    go = threading.Event()
    change = desk.workspace.change

    def late(*told: Any, **more: Any) -> Any:
        go.wait(10)
        return change(*told, **more)

    with pytest.MonkeyPatch.context() as meanwhile:
        meanwhile.setattr(desk.workspace, "change", late)
        try:
            yield go
        finally:
            go.set()
