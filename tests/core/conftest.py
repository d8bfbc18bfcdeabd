"""Every rule is tested twice: on a dictionary, and on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.change import Change
from tests import makers
from tests.core.fake_change import FakeChange


@pytest.fixture(params=["fake", "real"])
def change(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Change]:
    """A change under way."""
    if request.param == "fake":
        yield FakeChange()
    else:
        with makers.shop(tmp_path) as workspace:
            workspace.undo()  # no stages, as in the fake one
            with workspace.change("Test") as change:
                yield change
