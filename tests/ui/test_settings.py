"""What this computer remembers between two starts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from ui.settings import Settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "home"


def saved(folder: Path) -> Settings:
    """The settings as the next start finds them."""
    return Settings(folder)


def test_at_first_nothing_is_remembered(folder: Path) -> None:
    settings = Settings(folder)
    assert settings.recent_files() == []
    assert settings.text("theme", "system") == "system"
    assert settings.state("window").isEmpty()


def test_looking_leaves_no_file_behind(folder: Path) -> None:
    Settings(folder).recent_files()
    assert not folder.exists()


def test_recent_files_are_kept_newest_first_and_each_once(folder: Path) -> None:
    settings = Settings(folder)
    for name in ("a", "b", "a"):
        settings.remember_file(folder / name)
    settings.save()
    assert saved(folder).recent_files() == [folder / "a", folder / "b"]


def test_one_recent_file_is_one_file_and_not_its_letters(folder: Path) -> None:
    settings = Settings(folder)
    settings.remember_file(folder / "shop, of Ana; 100%.twohats")
    settings.save()
    assert saved(folder).recent_files() == [folder / "shop, of Ana; 100%.twohats"]


def test_only_the_last_eight_files_are_remembered(folder: Path) -> None:
    settings = Settings(folder)
    for number in range(12):
        settings.remember_file(folder / str(number))
    assert [path.name for path in settings.recent_files()] == ["11", "10", "9", "8", "7", "6", "5", "4"]


def test_a_file_can_be_forgotten(folder: Path) -> None:
    settings = Settings(folder)
    settings.remember_file(folder / "a")
    settings.remember_file(folder / "b")
    settings.forget_file(folder / "b")
    settings.save()
    assert saved(folder).recent_files() == [folder / "a"]


@pytest.mark.parametrize("name", ["ночь", "店", "متجر", "a b", "a=b", "[a]", "a\\b", '"a"'])
def test_any_name_comes_back_as_it_was(folder: Path, name: str) -> None:
    settings = Settings(folder)
    settings.remember_file(folder / name)
    settings.set_text("page", name)
    settings.save()
    assert saved(folder).recent_files() == [folder / name]
    assert saved(folder).text("page") == name


def test_the_shape_of_a_window_is_kept(folder: Path) -> None:
    settings = Settings(folder)
    settings.set_state("window", QByteArray(b"\x01\xd9\x00shape"))
    settings.save()
    assert saved(folder).state("window") == QByteArray(b"\x01\xd9\x00shape")


def test_a_settings_file_of_nonsense_is_as_good_as_none(folder: Path) -> None:
    folder.mkdir()
    (folder / "window.ini").write_bytes(b"\x00\xff[[[\nrecent=@Variant(\nwindow=5\ntheme=a, b")
    settings = Settings(folder)
    assert all(isinstance(path, Path) for path in settings.recent_files())
    assert settings.state("window").isEmpty()
    assert isinstance(settings.text("theme", "system"), str)


def test_a_folder_that_cannot_be_made_costs_no_work(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    settings = Settings(tmp_path / "file" / "home")
    settings.set_text("theme", "dark")
    settings.save()
    assert settings.text("theme") == "dark"
