"""Opening business files by double click, in a person's folders made for the test."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from core.errors import WorldTrouble
from ui.desk import Desk
from ui.file_type import KIND, DesktopFileType, WindowsFileType, here, quoted
from ui.settings_page.computer import OpeningCard


def contents(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def desktop(data: Path) -> DesktopFileType:
    return DesktopFileType(data, [sys.executable, "/a b/main.py"])


def test_what_is_put_there_is_all_taken_back(desktop: DesktopFileType, data: Path) -> None:
    assert not desktop.is_on()
    desktop.turn_on()
    assert desktop.is_on()
    assert {"applications/two-hats.desktop", "mime/packages/two-hats.xml"} <= contents(data)

    desktop.turn_off()
    assert not desktop.is_on()
    left = {name for name in contents(data) if "two-hats" in name}
    assert left == set()


def test_the_entry_names_the_program_and_the_kind_of_file(desktop: DesktopFileType, data: Path) -> None:
    desktop.turn_on()
    lines = (data / "applications" / "two-hats.desktop").read_text().splitlines()
    assert f'Exec="{sys.executable}" "/a b/main.py" %f' in lines
    assert f"MimeType={KIND};" in lines
    kind = ElementTree.parse(data / "mime" / "packages" / "two-hats.xml").getroot()[0]
    assert kind.attrib["type"] == KIND
    assert [each.attrib["pattern"] for each in kind if each.tag.endswith("glob")] == ["*.twohats"]


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="this system has no kinds of files")
def test_the_system_then_knows_the_kind_by_the_name(desktop: DesktopFileType, data: Path) -> None:
    desktop.turn_on()
    assert f"80:{KIND}:*.twohats" in (data / "mime" / "globs2").read_text().splitlines()
    desktop.turn_off()
    left = data / "mime" / "globs2"
    assert not left.exists() or KIND not in left.read_text()


def test_an_entry_of_a_program_that_was_moved_is_renewed(data: Path, desktop: DesktopFileType) -> None:
    DesktopFileType(data, ["/old/place/python", "/old/main.py"]).turn_on()
    assert not desktop.is_on()
    desktop.turn_on()
    assert desktop.is_on()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
@pytest.mark.parametrize("argument", ["plain", "a b", 'q"q', "back\\slash", "do$llar", "tick`", "50%"])
def test_any_path_survives_the_quoting(argument: str) -> None:
    once = quoted(argument).replace("\\\\", "\\").replace("%%", "%")  # as the file, then the field codes are read
    told = subprocess.run(["/bin/sh", "-c", f"printf %s {once}"], capture_output=True, text=True, check=True)
    assert told.stdout == argument


def test_a_file_in_the_way_is_told(data: Path, desktop: DesktopFileType) -> None:
    data.write_text("no folder")
    with pytest.raises(WorldTrouble, match="Nothing can be written"):
        desktop.turn_on()


def test_the_registry_is_written_and_taken_back(tmp_path: Path) -> None:
    classes = QSettings(str(tmp_path / "classes.ini"), QSettings.Format.IniFormat)
    told: list[bool] = []
    windows = WindowsFileType(classes, ["C:\\Two Hats\\two-hats.exe"], lambda: told.append(True))
    windows.turn_on()
    assert windows.is_on()
    assert classes.value("TwoHats.File/shell/open/command/Default") == '"C:\\Two Hats\\two-hats.exe" "%1"'
    windows.turn_off()
    assert not windows.is_on()
    assert classes.allKeys() == []
    assert told == [True, True]


def test_another_program_that_took_the_ending_keeps_it(tmp_path: Path) -> None:
    classes = QSettings(str(tmp_path / "classes.ini"), QSettings.Format.IniFormat)
    windows = WindowsFileType(classes, ["two-hats.exe"], lambda: None)
    windows.turn_on()
    classes.setValue(".twohats/Default", "Other.File")
    assert not windows.is_on()
    windows.turn_off()
    assert classes.value(".twohats/Default") == "Other.File"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems keep it elsewhere")
def test_the_persons_own_folder_is_used(monkeypatch: pytest.MonkeyPatch, data: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    way = here()
    assert way is not None
    way.turn_on()
    entry = (data / "applications" / "two-hats.desktop").read_text()
    line = next(line for line in entry.splitlines() if line.startswith("Exec="))
    program = shlex.split(line.removeprefix("Exec="))[:-1]
    ended = subprocess.run([*program, "--help"], capture_output=True, text=True, timeout=60, check=True)
    assert "main.py [FILE]" in ended.stdout


def test_the_settings_turn_it_on_and_off(qtbot: QtBot, desk: Desk, desktop: DesktopFileType) -> None:
    card = OpeningCard(desk, desktop)
    qtbot.addWidget(card)
    card.show()
    card.reload()
    assert card.chips.name() == "off"
    card.chips.chip("on").click()
    qtbot.waitUntil(lambda: card.said.text() == "Business files open in Two Hats by double click now.")
    assert (card.chips.name(), desktop.is_on()) == ("on", True)
    card.chips.chip("off").click()
    qtbot.waitUntil(lambda: card.said.text() == "All of it is taken back.")
    assert (card.chips.name(), desktop.is_on()) == ("off", False)


def test_the_settings_tell_what_is_in_the_way(qtbot: QtBot, desk: Desk, data: Path, desktop: DesktopFileType) -> None:
    data.write_text("no folder")
    card = OpeningCard(desk, desktop)
    qtbot.addWidget(card)
    card.show()
    card.chips.chip("on").click()
    qtbot.waitUntil(lambda: card.said.text().startswith("Nothing can be written"))
    assert card.chips.name() == "off"
