"""Every view of the gallery, whole: no text cut or on another, and everything named for those who do not see it.

Two walks through the gallery, each a process of its own, at the usual size: in English, as it is and mirrored, and in a
wordier language. The other sizes and scalings: `python -m tests.measuring --everything`. What it measures with is
tested in `test_fit.py` and `test_access.py`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(["--both", "--access"], id="English, both ways, and names"),
        pytest.param(["--longer"], id="longer words"),
    ],
)
def test_no_text_of_any_view_is_cut_or_overlapping(tmp_path: Path, options: list[str]) -> None:
    environment = os.environ | {"QT_SCALE_FACTOR": "1", "TWOHATS_HOME": str(tmp_path)}

    done = subprocess.run(
        [sys.executable, "-m", "tests.measuring", "--sizes", "1280x800", *options],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, stdin=subprocess.DEVNULL,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr[-2000:]
    answer = json.loads(done.stdout)
    assert answer["views"] > 50
    assert answer["found"] == {}, json.dumps(answer["found"], indent=1, ensure_ascii=False)
