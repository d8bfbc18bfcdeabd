"""The gate, from the terminal: files that are no business files, or not quite; none is changed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.ui.commands.lines import READING, ROOT, Ended, Main, arguments, digest


def newer(good: bytes) -> bytes:
    return good[:60] + (99).to_bytes(4, "big") + good[64:]


def foreign(good: bytes) -> bytes:
    return good[:68] + b"ABCD" + good[72:]


SPOILT: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "empty": (lambda good: b"", "is empty"),
    "one byte": (lambda good: b"S", "too short to be a business file (bytes: 1)"),
    "511 bytes": (lambda good: good[:511], "too short to be a business file (bytes: 511)"),
    "garbage": (lambda good: bytes(range(256)) * 40, "is not a business file"),
    "text": (lambda good: b"Dear diary, today I sold two cakes.\n" * 40, "is not a business file"),
    "a ZIP": (lambda good: b"PK\x03\x04" + bytes(2_000), "is a ZIP archive"),
    "of another program": (foreign, "of another program"),
    "of a newer version": (newer, "was saved by a newer Two Hats"),
    "cut in a page": (lambda good: good[: len(good) // 2 + 100], "is cut off"),
    "header only": (lambda good: good[:512], "is cut off"),
}


@pytest.mark.parametrize("command", [*READING, "undo", "redo", "restore"])
@pytest.mark.parametrize("fault", SPOILT)
def test_a_file_that_is_none_is_refused_and_left_as_it_was(
    main: Main, tmp_path: Path, good: bytes, fault: str, command: str
) -> None:
    spoil, said = SPOILT[fault]
    file = tmp_path / "odd.twohats"
    file.write_bytes(spoil(good))
    line = ["restore", file, tmp_path / "copy"] if command == "restore" else arguments(command, file, tmp_path)
    ended = main(*line)
    assert ended.is_refused_in_one_sentence()
    assert said in ended.told
    assert file.name in ended.told
    assert file.read_bytes() == spoil(good)
    assert os.listdir(tmp_path) == [file.name]


@pytest.mark.parametrize("command", [*READING, "undo", "redo"])
def test_another_sqlite_file_is_refused_and_left_as_it_was(main: Main, tmp_path: Path, command: str) -> None:
    file = tmp_path / "other.db"
    with closing(sqlite3.connect(file)) as made, made:
        made.execute("CREATE TABLE moz_places (url TEXT)")
    before = digest(file)
    ended = main(*arguments(command, file, tmp_path))
    assert ended.is_refused_in_one_sentence()
    assert "of another program" in ended.told
    assert digest(file) == before
    assert os.listdir(tmp_path) == [file.name]


@pytest.mark.parametrize("command", [*READING, "undo", "redo"])
@pytest.mark.parametrize(("name", "said"), [("gone.twohats", "is not there"), (".", "is a folder")])
def test_a_file_that_is_gone_or_a_folder_is_named(
    main: Main, tmp_path: Path, command: str, name: str, said: str
) -> None:
    ended = main(*arguments(command, tmp_path / name, tmp_path))
    assert ended.is_refused_in_one_sentence()
    assert said in ended.told
    assert os.listdir(tmp_path) == []


def with_trailing_junk(file: Path) -> None:
    with file.open("ab") as end:
        end.write(b"junk" * 300)


def in_wal_mode(file: Path) -> None:
    with closing(sqlite3.connect(file)) as changing:
        changing.execute("PRAGMA journal_mode=WAL")


READABLE = {"with trailing junk": with_trailing_junk, "in WAL mode": in_wal_mode}


@pytest.mark.parametrize("command", READING)
@pytest.mark.parametrize("oddity", READABLE)
def test_an_odd_file_that_can_be_read_is_read_with_a_word_about_it_and_left_as_it_was(
    main: Main, shop: Path, oddity: str, command: str
) -> None:
    READABLE[oddity](shop)
    before = digest(shop)
    ended = main(*arguments(command, shop, shop.parent))
    assert ended.status == 0
    assert "opened for reading only" in ended.told
    assert len(ended.told.splitlines()) == 1
    assert digest(shop) == before
    assert {name for name in os.listdir(shop.parent) if name.startswith(shop.name)} == {shop.name}


@pytest.mark.parametrize("command", ["undo", "redo"])
@pytest.mark.parametrize("oddity", READABLE)
def test_an_odd_file_that_can_only_be_read_is_not_written(main: Main, shop: Path, oddity: str, command: str) -> None:
    READABLE[oddity](shop)
    before = digest(shop)
    ended = main(command, shop)
    assert ended.is_refused_in_one_sentence()
    assert "opened for reading only" in ended.told
    assert digest(shop) == before
    assert os.listdir(shop.parent) == [shop.name]


@pytest.mark.parametrize("command", [*READING, "undo", "redo"])
def test_a_file_whose_newest_rows_lie_in_a_wal_beside_it_is_refused(
    main: Main, shop: Path, tmp_path: Path, command: str
) -> None:
    in_wal_mode(shop)
    with closing(sqlite3.connect(shop)) as writing:
        writing.execute("UPDATE contact SET name = 'Only in the WAL'")
        writing.commit()
        for name in (shop.name, f"{shop.name}-wal"):  # as a killed program leaves them
            shutil.copy(shop.with_name(name), tmp_path / name)
    left = tmp_path / shop.name
    before = {path.name: digest(path) for path in tmp_path.iterdir() if path.is_file()}
    ended = main(*arguments(command, left, tmp_path))
    assert ended.is_refused_in_one_sentence()
    assert "WAL mode" in ended.told
    assert {path.name: digest(path) for path in tmp_path.iterdir() if path.is_file()} == before


@pytest.mark.parametrize("command", READING)
def test_a_journal_of_nonsense_beside_the_file_changes_nothing_in_it(main: Main, shop: Path, command: str) -> None:
    shop.with_name(f"{shop.name}-journal").write_bytes(b"nonsense" * 200)
    before = digest(shop)
    assert main(*arguments(command, shop, shop.parent)).status == 0
    assert digest(shop) == before


@pytest.mark.parametrize("command", READING)
def test_what_a_crash_left_half_done_is_rolled_back_before_reading(
    main: Main, shop: Path, tmp_path: Path, command: str
) -> None:
    whole = digest(shop)
    with closing(sqlite3.connect(shop, isolation_level=None)) as writing:
        writing.execute("PRAGMA cache_spill = 1")
        writing.execute("PRAGMA cache_size = 1")
        writing.execute("BEGIN IMMEDIATE")
        writing.execute("UPDATE searchable SET text = text || hex(randomblob(3000))")
        for name in (shop.name, f"{shop.name}-journal"):  # as a killed program leaves them
            shutil.copy(shop.with_name(name), tmp_path / name)
    left = tmp_path / shop.name
    assert digest(left) != whole
    assert main(*arguments(command, left, tmp_path)).status == 0
    assert digest(left) == whole


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fifteen seconds are long in a test."""
    monkeypatch.setattr("storage.engine.PATIENT", 0.2)
    monkeypatch.setattr("storage.gate.PATIENT", 0.2)


@pytest.mark.parametrize("command", [*READING, "undo", "redo"])
@pytest.mark.usefixtures("impatient")
def test_a_file_that_another_program_holds_is_told_and_left_as_it_was(main: Main, shop: Path, command: str) -> None:
    main("undo", shop)
    main("redo", shop)
    before = digest(shop)
    holding = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(shop)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holding:
        assert holding.stdin is not None
        assert holding.stdout is not None
        holding.stdout.readline()
        ended = main(*arguments(command, shop, shop.parent))
        holding.stdin.close()
    assert ended.is_refused_in_one_sentence()
    assert "Someone else is saving" in ended.told
    assert digest(shop) == before
    assert os.listdir(shop.parent) == [shop.name]


HOLD = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


# Reading changes nothing


@pytest.mark.parametrize("command", ["check", "history"])
def test_reading_touches_neither_file_nor_folder(main: Main, shop: Path, command: str) -> None:
    before = digest(shop), shop.stat().st_mtime_ns, shop.parent.stat().st_mtime_ns
    assert main(command, shop).status == 0
    assert (digest(shop), shop.stat().st_mtime_ns, shop.parent.stat().st_mtime_ns) == before
    assert os.listdir(shop.parent) == [shop.name]


@pytest.mark.parametrize("command", READING)
def test_reading_leaves_nothing_in_the_settings_folder(
    main: Main, tmp_path: Path, good: bytes, home: str, command: str
) -> None:
    file = tmp_path / "shop.twohats"
    file.write_bytes(good)
    assert main(*arguments(command, file, tmp_path)).status == 0
    assert os.listdir(home) == []
    assert file.read_bytes() == good


NOBODY = 65_534


@pytest.fixture
def for_reading_only(good: bytes) -> Iterator[Path]:
    """A read-only file in a read-only folder that everyone may look into."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "shop.twohats"
        file.write_bytes(good)
        file.chmod(0o444)
        folder.chmod(0o555)
        yield file
        folder.chmod(0o755)


@pytest.mark.parametrize("command", ["check", "history", "undo"])
def test_a_write_protected_file_is_read_and_not_written(for_reading_only: Path, command: str) -> None:
    ended = by_nobody(command, for_reading_only)
    assert ended.status == (1 if command == "undo" else 0), ended.told
    assert ended.told.splitlines() == ["This file or its folder is write-protected, so it is opened for reading only."]
    assert os.listdir(for_reading_only.parent) == [for_reading_only.name]


def by_nobody(*arguments: object) -> Ended:
    """Run a command line as someone whom write-protection holds."""
    line = [sys.executable, "-c", AS_NOBODY, str(ROOT), *map(str, arguments)]
    finished = subprocess.run(line, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60)
    return Ended(finished.returncode, finished.stdout, finished.stderr)


AS_NOBODY = f"""
import contextlib, io, os, sys
sys.path.insert(0, sys.argv[1])
from ui.door import enter
if os.geteuid() == 0:
    with contextlib.redirect_stdout(io.StringIO()):
        enter(["check", sys.argv[3]])  # loads everything while the program may still be read
    os.setgid({NOBODY})
    os.setuid({NOBODY})
sys.exit(enter(sys.argv[2:]))
"""
