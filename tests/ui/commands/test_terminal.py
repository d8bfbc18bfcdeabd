"""The terminal face itself: hostile text, closed pipes, no screen, and what a command loads."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.contacts import Contact, edit_contact
from core.ids import Id, text
from storage import Device, Workspace, new_business
from tests.ui.commands.lines import READING, ROOT, Main, arguments, process

LEAD_IN = "\x1b[31mred\x1b[0m\x07\r\n\u202eevil"


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A file whose labels and texts would like to steer the terminal."""
    path = tmp_path / "hostile.twohats"
    with (
        Workspace.create(path, new_business(LEAD_IN, "EUR"), device=Device(Id(b"h" * 16), LEAD_IN)) as made,
        made.change(LEAD_IN) as change,
    ):
        change.add(Contact(id=Id(b"c" * 16), name=LEAD_IN, notes=LEAD_IN))
    with Workspace.open(path, device=Device(Id(b"h" * 16), LEAD_IN)) as made, made.change("Edit") as change:
        (contact,) = change.find(Contact)
        edit_contact(change, contact.id, notes=f"more {LEAD_IN}")
    return path


@pytest.mark.parametrize("line", [["history"], ["history", "--record", text(Id(b"c" * 16))]])
def test_text_from_the_file_cannot_steer_the_terminal(main: Main, hostile: Path, line: list[str]) -> None:
    command, *more = line
    out = main(command, hostile, *more).out
    assert "red" in out
    assert not set(out) & {"\x1b", "\x07", "\r", "\u202e"}


def test_a_label_of_the_file_cannot_steer_the_terminal(main: Main, hostile: Path, home: str) -> None:
    Path(home, "devices.json").write_text(json.dumps({file_id(hostile): {text(Id(b"h" * 16)): 2}}))
    assert main("undo", hostile).out == "Edit\n"
    out = main("undo", hostile).out
    assert out == " [31mred [0m    evil\n"


def file_id(path: Path) -> str:
    with Workspace.open(path, read_only=True) as workspace:
        return text(workspace.file_id)


def test_a_name_from_the_command_line_cannot_steer_it_either(main: Main, tmp_path: Path) -> None:
    ended = main("check", tmp_path / "\x1b[31mred")
    assert ended.is_refused_in_one_sentence()
    assert "\x1b" not in ended.told


def test_a_name_that_is_far_too_long_is_told(main: Main, tmp_path: Path) -> None:
    for command in (*READING, "demo"):
        assert main(*arguments(command, tmp_path / ("x" * 300), tmp_path)).is_refused_in_one_sentence()


def test_a_reader_who_has_had_enough_gets_no_complaint(tmp_path: Path, good: bytes) -> None:
    file = tmp_path / "shop.twohats"
    file.write_bytes(good)
    reading, writing = os.pipe()
    os.close(reading)
    finished = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "history", str(file)],
        stdout=writing, stderr=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    assert (finished.returncode, finished.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_an_answer_that_cannot_be_written_is_told(tmp_path: Path, good: bytes) -> None:
    file = tmp_path / "shop.twohats"
    file.write_bytes(good)
    with open("/dev/full", "w") as full:
        finished = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "history", str(file)],
            stdout=full, stderr=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    assert finished.returncode == 1
    assert len(finished.stderr.splitlines()) == 1
    assert "could not be written" in finished.stderr


def test_letters_that_the_terminal_lacks_are_spelled_out(shop: Path) -> None:
    process("undo", shop)
    with Workspace.open(shop, read_only=True) as workspace:
        (deleted,) = [each for each in workspace.history.bin() if each.kind == "contact"]
    ended = process("history", shop, "--record", text(deleted.record), PYTHONIOENCODING="ascii")
    assert ended.status == 0, ended.told
    assert "Pavlovi\\u0107" in ended.out


# The clock, the window, and what a command loads


@pytest.mark.parametrize(
    "line", [["demo", "new"], ["report", "shop.twohats", "--month", "2026-06", "--out", "x.pdf"], []]
)
def test_a_day_of_nonsense_is_told(main: Main, shop: Path, monkeypatch: pytest.MonkeyPatch, line: list[str]) -> None:
    monkeypatch.setenv("TWOHATS_TODAY", "31.12.2026")
    monkeypatch.chdir(shop.parent)
    ended = main(*line)
    assert ended.is_refused_in_one_sentence()
    assert "31.12.2026" in ended.told
    assert os.listdir(shop.parent) == [shop.name]


def test_the_window_of_a_bad_file_ends_with_its_sentence(tmp_path: Path) -> None:
    file = tmp_path / "odd.twohats"
    file.write_bytes(b"PK\x03\x04" + bytes(2_000))
    ended = process(file, QT_QPA_PLATFORM="offscreen")
    assert ended.is_refused_in_one_sentence()
    assert ended.told == "“odd.twohats” is a ZIP archive; unpack it and open the file inside.\n"
    assert os.listdir(tmp_path) == [file.name]


@pytest.mark.skipif(sys.platform != "linux", reason="a screen is always there")
def test_a_window_without_a_screen_is_refused_in_a_sentence(shop: Path) -> None:
    ended = process(shop, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert ended.is_refused_in_one_sentence()
    assert "no screen" in ended.told


@pytest.mark.parametrize("command", ["check", "history", "backup", "restore", "undo", "redo", "demo"])
def test_a_command_without_paper_loads_no_qt(tmp_path: Path, good: bytes, command: str) -> None:
    file = tmp_path / "shop.twohats"
    file.write_bytes(good)
    line = {
        "demo": ["demo", str(tmp_path / "new")],
        "restore": ["restore", str(file), str(tmp_path / "new")],
    }.get(command) or list(map(str, arguments(command, file, tmp_path)))
    finished = subprocess.run(
        [sys.executable, "-c", LOADED, str(ROOT), *line], capture_output=True, text=True, stdin=subprocess.DEVNULL
    )
    assert finished.stdout.splitlines()[-1] == "[]", finished.stderr


LOADED = """
import sys
sys.path.insert(0, sys.argv[1])
from ui.door import enter
enter(sys.argv[2:])
print(sorted({name.split(".")[0] for name in sys.modules} & {"PySide6", "reportlab", "alembic", "pypdfium2"}))
"""


def test_the_front_door_works_as_a_script_from_anywhere(shop: Path) -> None:
    ended = process("check", shop)
    assert (ended.status, ended.told) == (0, "")
    assert process("undo", shop).out == "Quick sale\n"
    assert process("redo", shop).out == "Quick sale\n"
    assert process("check", shop.with_name("gone")).is_refused_in_one_sentence()
    assert process("chek", shop).status == 2
