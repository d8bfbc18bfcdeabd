"""A real file for what is kept and found in one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import Workspace
from tests import makers


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    """A new file of Ana's, which has to be sound in the end."""
    with makers.shop(tmp_path, device=makers.ANA) as made:
        yield made
        assert made.check().findings == ()
