"""One window for a file, with real processes."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.deals import add_stages
from storage import Workspace, new_business
from ui.app import Program
from ui.hand_over import Doorway, address, knock
from ui.kit.theme import Theme
from ui.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
SOON = 30  # seconds; the machine may be busy

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets lie in a folder only elsewhere")


@pytest.fixture(autouse=True)
def runtime(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for sockets that no other test knows."""
    folder = tmp_path_factory.getbasetemp() / "r"
    folder.mkdir(exist_ok=True)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def program(theme: Theme, home: str) -> Iterator[Program]:
    made = Program(theme, Settings(Path(home)))
    yield made
    made.close()


class Running:
    """Programs that were started, ended at the end."""

    def __init__(self) -> None:
        self.all: list[subprocess.Popen[bytes]] = []

    def start(self, *paths: Path) -> subprocess.Popen[bytes]:
        started = subprocess.Popen([sys.executable, str(ROOT / "main.py"), *map(str, paths)], env=os.environ)
        self.all.append(started)
        return started


@pytest.fixture
def running() -> Iterator[Running]:
    made = Running()
    yield made
    for process in made.all:
        process.kill()
        process.wait(SOON)


def wait_for_window(home: str, file: Path) -> None:
    end = time.monotonic() + SOON
    while not knock(Path(home), file):
        assert time.monotonic() < end, "no window answered"
        time.sleep(0.1)


def test_a_second_start_leads_to_the_window_that_is_there_and_brings_files_along(
    qtbot: QtBot, program: Program, file: Path, running: Running, tmp_path: Path
) -> None:
    people = tmp_path / "people.csv"
    people.write_text("name,email\nAna,ana@example.com\n")
    program.begin(file)
    window = program.window
    assert window is not None
    window.showMinimized()

    second = running.start(file, people)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=SOON * 1000)

    assert second.returncode == 0
    assert not window.isMinimized()
    page = window.page("move_in")
    assert window.stack.currentWidget() is page
    qtbot.waitUntil(lambda: program.idle, timeout=SOON * 1000)

    program.settings.save()
    without_a_name = running.start()  # it is the last file
    qtbot.waitUntil(lambda: without_a_name.poll() is not None, timeout=SOON * 1000)
    assert without_a_name.returncode == 0


def test_a_file_that_another_process_shows_is_not_opened_twice_and_one_that_was_killed_is_no_obstacle(
    program: Program, file: Path, home: str, running: Running, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.twohats"
    Workspace.make(mine, new_business("Mine", "EUR"), "Set up", add_stages)
    program.begin(mine)
    assert program.window is not None
    first = running.start(file)
    wait_for_window(home, file)

    program.open(file)
    assert program.window.desk.workspace.path == mine
    assert program.window.toast.text == "“shop.twohats” is open already; its window comes to the front."

    first.kill()
    first.wait(SOON)
    assert not knock(Path(home), file)
    assert Path(address(Path(home), file)).exists()  # what a killed program leaves
    running.start(file)
    wait_for_window(home, file)


def test_of_two_starts_at_the_same_moment_one_shows_the_file(file: Path, home: str, running: Running) -> None:
    both = [running.start(file), running.start(file)]
    wait_for_window(home, file)
    end = time.monotonic() + SOON
    while all(process.poll() is None for process in both):
        assert time.monotonic() < end
        time.sleep(0.05)
    assert sorted(str(process.poll()) for process in both) == ["0", "None"]


def test_a_closed_window_is_no_longer_there(qtbot: QtBot, program: Program, file: Path, home: str) -> None:
    program.begin(file)
    assert Path(address(Path(home), file)).exists()
    assert program.window is not None
    program.window.close()
    qtbot.waitUntil(lambda: not Path(address(Path(home), file)).exists())


def test_opening_another_file_lets_go_of_the_first(qtbot: QtBot, program: Program, file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.twohats"
    Workspace.make(other, new_business("Other", "EUR"), "Set up", add_stages)
    program.begin(file)
    program.open(other)
    qtbot.waitUntil(lambda: program.window is not None and program.window.desk.workspace.path == other)
    doorway = program._doorway  # noqa: SLF001
    assert doorway.holds(other)
    assert not doorway.holds(file)


def test_a_file_has_one_address_however_it_is_named(home: str, file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.twohats"
    link.symlink_to(file)
    folder = file.parent / "sub"
    folder.mkdir()
    addresses = {address(Path(home), path) for path in (file, link, folder / ".." / file.name)}
    assert len(addresses) == 1
    assert address(Path(home), tmp_path / "other.twohats") not in addresses
    assert len(addresses.pop()) < 104


def test_a_folder_that_others_may_enter_is_not_used(
    runtime: Path, home: str, file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime / "x"))
    place = runtime / "x" / f"two-hats-{os.getuid()}"
    place.mkdir(parents=True)
    place.chmod(0o777)
    assert address(Path(home), file) == ""
    assert Doorway(Path(home)).hold(file)  # then every window stands for itself


STRANGERS = (b"nonsense\n", b"[]\n", b'{"files": 3}\n', b"\xff\n", b'{"files": ["a.csv"]}\n')


@pytest.mark.parametrize("said", STRANGERS)
def test_a_stranger_at_the_door_changes_nothing(said: bytes, qtbot: QtBot, home: str, file: Path) -> None:
    doorway = Doorway(Path(home))
    came: list[object] = []
    doorway.asked.connect(came.append)
    assert doorway.hold(file)
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(address(Path(home), file))
        stranger.sendall(said)
        stranger.setblocking(False)
        heard: list[bytes] = []

        def is_answered() -> bool:
            with contextlib.suppress(BlockingIOError):
                heard.append(stranger.recv(100))
            return bool(heard)

        qtbot.waitUntil(is_answered)
    qtbot.wait(50)
    doorway.let_go()
    doorway.deleteLater()
    assert heard == [b"here\n"]
    assert came == []


@pytest.mark.skipif(sys.platform != "linux", reason="only there a process tells what it loaded")
def test_a_window_loads_no_library_of_networks(file: Path, home: str, running: Running) -> None:
    process = running.start(file)
    wait_for_window(home, file)
    loaded = Path(f"/proc/{process.pid}/maps").read_text()
    assert "Qt6Widgets" in loaded
    assert "Network" not in loaded
