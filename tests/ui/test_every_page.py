"""Every view of the gallery, whole: no text cut or on another, and everything named for those who do not see it.

Each case is a process of its own, since Qt reads the scaling once. By hand until all that it finds is mended:
`TWOHATS_EVERY_SIZE=1 run.py test tests/ui/test_every_page.py`. What it measures with is tested in `test_fit.py` and
`test_access.py`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BY_HAND = pytest.mark.skipif(not os.environ.get("TWOHATS_EVERY_SIZE"), reason="TWOHATS_EVERY_SIZE is not set")


@pytest.mark.parametrize(
    ("scale", "options"),
    [
        pytest.param("2", ["--sizes", "2560x1440", "--access"], id="English, twice as large, and names", marks=BY_HAND),
        pytest.param(
            "1", ["--sizes", "1024x680", "--longer", "--rtl"], id="longer words, mirrored, small", marks=BY_HAND
        ),
        pytest.param("1", ["--sizes", "1280x800", "1024x680", "--rtl"], id="English, mirrored", marks=BY_HAND),
        pytest.param("1", ["--sizes", "1280x800", "1024x680"], id="English", marks=BY_HAND),
        pytest.param("1", ["--sizes", "1280x800", "1024x680", "--longer"], id="longer words", marks=BY_HAND),
        pytest.param("2", ["--sizes", "2560x1440", "--longer", "--rtl"], id="longer, mirrored, large", marks=BY_HAND),
    ],
)
def test_no_text_of_any_view_is_cut_or_overlapping(tmp_path: Path, scale: str, options: list[str]) -> None:
    environment = os.environ | {"QT_SCALE_FACTOR": scale, "TWOHATS_HOME": str(tmp_path)}

    done = subprocess.run(
        [sys.executable, "-m", "tests.measuring", *options],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, stdin=subprocess.DEVNULL,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr[-2000:]
    answer = json.loads(done.stdout)
    assert answer["views"] > 50
    assert answer["found"] == {}, json.dumps(answer["found"], indent=1, ensure_ascii=False)
