"""A command line in this process, and files to use it on."""

from __future__ import annotations

import gc
import shutil
from pathlib import Path

import pytest

from storage import DeviceBook
from tests.ui.commands.lines import Ended, Main, fill
from ui import place
from ui.door import enter


@pytest.fixture
def main(capsys: pytest.CaptureFixture[str]) -> Main:
    """Run a command line in this process."""

    def ran(*arguments: object) -> Ended:
        capsys.readouterr()
        try:
            status = enter([str(each) for each in arguments])
        except SystemExit as leaving:  # argparse
            status = int(leaving.code or 0)
        finally:
            gc.disable()  # a command has begun to look for garbage, which no other thread of the tests may do
        return Ended(status, *capsys.readouterr())

    return ran


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound file, and beside it the settings folder of the computer that wrote it."""
    folder = tmp_path_factory.mktemp("made")
    return fill(folder, DeviceBook(folder / "home"))


@pytest.fixture
def good(made: Path) -> bytes:
    """A sound file that another computer has written, to be spoilt."""
    return made.read_bytes()


@pytest.fixture
def shop(tmp_path: Path, made: Path) -> Path:
    """A file that this computer has written."""
    copy = tmp_path / "shop" / made.name
    copy.parent.mkdir()
    shutil.copy(made, copy)
    shutil.copytree(made.parent / "home", place.folder(), dirs_exist_ok=True)
    return copy
