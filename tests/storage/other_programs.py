"""Other processes of ours that work on the same file, or keep it to themselves."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def program(script: str, *arguments: object) -> subprocess.Popen[str]:
    """Another process of ours."""
    command = [sys.executable, "-c", textwrap.dedent(script), *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)


@contextlib.contextmanager
def locked_by_another(path: Path) -> Iterator[None]:
    """Another process holds the file for itself."""
    script = """
        import sqlite3, sys
        connection = sqlite3.connect(sys.argv[1], isolation_level=None)
        connection.execute("BEGIN EXCLUSIVE")
        print("locked", flush=True)
        sys.stdin.read()
    """
    with program(script, path) as holder:
        assert holder.stdin
        assert holder.stdout
        assert holder.stdout.readline() == "locked\n"
        try:
            yield
        finally:
            holder.stdin.close()


def someone_can_write_at_once(path: Path) -> bool:
    """Whether no lock is left on the file."""
    script = """
        import sqlite3, sys
        connection = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
        connection.execute("BEGIN EXCLUSIVE")
    """
    with program(script, path) as other:
        other.communicate()
    return other.returncode == 0
