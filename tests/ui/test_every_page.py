"""Every view of the gallery, whole: no text cut or on another, and everything named for those who do not see it.

Two walks through the gallery, each a process of its own, at the usual size: in English, as it is and mirrored, and in a
wordier language. The other sizes and scalings: `python -m tests.measuring --everything`. What it measures with is
tested in `test_fit.py` and `test_access.py`.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QWidget

import ui
from ui.kit.empty import Empty
from ui.kit.page import Page
from ui.kit.popup import Popup
from ui.pages import MAKERS
from ui.record.panel import RecordPanel
from ui.record.slip import Slip
from ui.settings_page.section import Section

ROOT = Path(__file__).resolve().parents[2]
SEEN_AS = {"move_in": "import", "products": "catalogue"}
"""How the gallery calls pages that the window calls otherwise."""


def measured(home: Path, *options: str) -> dict[str, Any]:
    """What a walk through the gallery saw and found."""
    environment = os.environ | {"QT_SCALE_FACTOR": "1", "TWOHATS_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.measuring", "--sizes", "1280x800", *options],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=500, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def test_every_view_fits_both_ways_and_is_seen(tmp_path: Path) -> None:
    answer = measured(tmp_path, "--both", "--access")

    assert answer["found"] == {}, json.dumps(answer["found"], indent=1, ensure_ascii=False)
    assert _pages_without(answer["views"]) == []
    assert sorted(set(_kinds_to_see()) - set(answer["kinds"])) == []


def test_every_view_fits_with_longer_words(tmp_path: Path) -> None:
    answer = measured(tmp_path, "--longer")

    assert answer["found"] == {}, json.dumps(answer["found"], indent=1, ensure_ascii=False)


@pytest.mark.parametrize("page", MAKERS)
def test_a_page_without_views_would_be_noticed(page: str) -> None:
    assert page in _pages_without([])


def _pages_without(views: list[str]) -> list[str]:
    """Pages of the window that no view shows."""
    return [name for name in MAKERS if not any(view.startswith(SEEN_AS.get(name, name)) for view in views)]


def _kinds_to_see() -> Iterator[str]:
    """Every page, section, slip, panel of a record, card above the window, dialog and empty state of the program."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    for base in (Page, Section, Slip, RecordPanel, Popup, QDialog, Empty):
        yield from (f"{kind.__module__}.{kind.__qualname__}" for kind in _all_below(base))


def _all_below(base: type[QWidget]) -> Iterator[type[QWidget]]:
    below: list[type[QWidget]] = base.__subclasses__()
    for kind in below:
        if kind.__module__.startswith("ui."):
            yield kind
        yield from _all_below(kind)
