"""What a start does not read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_KEPT = "import linecache; from pathlib import Path; print({Path(name).parent.name for name in linecache.cache})"


def _run(text: str) -> str:
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True)
    return done.stdout


def test_the_source_of_modules_is_not_read_when_they_are_imported() -> None:
    begin = "from ui import quick_imports; quick_imports.begin(); "

    assert "'kit'" not in _run(f"{begin} import ui.window; {_KEPT}")
    assert "'kit'" in _run(f"import PySide6.QtCore; import ui.window; {_KEPT}"), "it is still there to be spared"


def test_a_report_reads_no_source_either(tmp_path: Path) -> None:
    file, out = str(tmp_path / "shop.twohats"), str(tmp_path / "month.pdf")
    _run(f"from ui.door import enter; enter(['demo', {file!r}])")

    printed = _run(
        f"from ui.door import enter; enter(['report', {file!r}, '--month', '2026-10', '--out', {out!r}]); {_KEPT}"
    )

    assert "'kit'" not in printed
    assert "'paper'" not in printed
