"""The page of keys (F1) on a small notebook's screen: all of it is seen at once, in every language."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.kit.language import languages

ROOT = Path(__file__).resolve().parents[2]
LOOK = """
import sys
from PySide6.QtWidgets import QApplication
from ui.keys import KeysPage
from ui.kit.language import Tongue
from ui.kit.theme import Scheme, Theme

app = QApplication([])
theme, tongue = Theme(app, Scheme.LIGHT), Tongue()
for language in sys.argv[1:]:
    tongue.speak(language)
    page = KeysPage()
    page.show()
    app.processEvents()
    print(language, page.area.verticalScrollBar().maximum(), page.frameGeometry().height())
    page.close()
"""
"""To be run on its own, since an application has one screen for all its life."""


@pytest.mark.parametrize("panel", [0, 24], ids=["whole", "with a panel"])
def test_all_keys_are_seen_at_once_where_the_screen_has_room(panel: int, tmp_path: Path) -> None:
    screen = tmp_path / "screen.json"
    size = {"width": 1280, "height": 800 - panel, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screen.write_text(json.dumps({"screens": [{"name": "screen", "x": 0, "y": 0, **size}]}), encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-c", LOOK, *languages()],
        cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "QT_SCALE_FACTOR": "1"},
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr[-2000:]
    seen = [line.split() for line in done.stdout.splitlines()]
    assert [language for language, _, _ in seen] == list(languages())
    assert [language for language, hidden, _ in seen if hidden != "0"] == []
    assert max(int(high) for _, _, high in seen) <= 800 - panel
