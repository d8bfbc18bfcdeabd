"""Small files are written beside the window, whole, and each in the end as it was told last."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from tests.ui.conftest import HERE
from ui.drafts import Drafts
from ui.scribe import Scribe
from ui.settings import Settings


class BusyDisk:
    """Holds up whoever writes until it is free."""

    def __init__(self, scribe: Scribe) -> None:
        self._free = threading.Event()
        scribe.write("something large", lambda: self._free.wait(10))

    def is_free(self) -> None:
        self._free.set()


def test_who_keeps_a_setting_or_a_draft_does_not_wait_for_a_busy_disk(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    drafts = Drafts(tmp_path, HERE.id, settings.scribe)
    assert drafts.get("lead") is None
    disk = BusyDisk(settings.scribe)

    settings.set_text("page", "deals")
    settings.set_state("window", QByteArray(b"shape"))
    drafts.keep("lead", {"who": ["Zoë"]})

    assert (settings.text("page"), settings.state("window")) == ("deals", QByteArray(b"shape"))
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    disk.is_free()
    settings.save()
    assert Settings(tmp_path).text("page") == "deals"
    assert Drafts(tmp_path, HERE.id, settings.scribe).get("lead") == {"who": ["Zoë"]}


def test_of_several_writings_of_one_file_the_last_one_stays(tmp_path: Path) -> None:
    scribe, path = Scribe(), tmp_path / "places" / "shop.json"
    disk = BusyDisk(scribe)
    for text in ("one", "two", None, "three"):
        scribe.put(path, text)

    disk.is_free()
    scribe.wait()

    assert path.read_text(encoding="utf-8") == "three"
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_what_cannot_be_written_keeps_nothing_else_from_being_written(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    scribe = Scribe()
    (tmp_path / "in the way").write_text("")

    scribe.put(tmp_path / "in the way" / "a.json", "a")
    scribe.write("odd", lambda: [].pop())
    scribe.put(tmp_path / "b.json", "b")
    scribe.wait()

    assert (tmp_path / "b.json").read_text() == "b"
    assert "a small file was not written" in caplog.text


@pytest.fixture
def gone(tmp_path: Path) -> Path:
    """A folder that cannot be written to, until what is in its place goes."""
    folder = tmp_path / "home"
    folder.write_text("in the way")
    return folder


def test_what_could_not_be_written_is_tried_once_more_at_the_end(gone: Path) -> None:
    settings = Settings(gone)
    drafts = Drafts(gone, HERE.id, settings.scribe)
    settings.set_text("theme", "dark")
    drafts.keep("lead", {"who": ["Zoë"]})
    settings.scribe.wait()

    gone.unlink()
    settings.save()

    assert Settings(gone).text("theme") == "dark"
    assert Drafts(gone, HERE.id, settings.scribe).get("lead") == {"who": ["Zoë"]}


def test_what_could_not_be_written_is_tried_again_as_soon_as_anything_can(gone: Path, tmp_path: Path) -> None:
    scribe = Scribe()
    scribe.put(gone / "a.json", "a")
    scribe.wait()
    scribe.put(tmp_path / "b.json", "b")
    scribe.wait()
    assert not gone.is_dir(), "it fails again, and that is all"

    gone.unlink()
    scribe.put(tmp_path / "b.json", "b again")
    scribe.wait()

    assert (gone / "a.json").read_text() == "a"


def test_what_failed_is_not_written_over_what_was_told_since(gone: Path) -> None:
    scribe = Scribe()
    disk = BusyDisk(scribe)
    scribe.put(gone / "a.json", "old")
    disk.is_free()
    scribe.wait()

    gone.unlink()
    scribe.put(gone / "a.json", "new")
    scribe.try_again()
    scribe.wait()

    assert (gone / "a.json").read_text() == "new"


def test_what_another_window_of_the_program_kept_stays(tmp_path: Path) -> None:
    ours, theirs = Settings(tmp_path), Settings(tmp_path)
    theirs.set_text("page", "deals")
    theirs.save()

    ours.set_text("theme", "dark")
    ours.save()

    again = Settings(tmp_path)
    assert (again.text("page"), again.text("theme")) == ("deals", "dark")
    assert ours.text("page") == "deals"


def test_who_comes_to_a_file_while_a_setting_waits_for_a_busy_disk_does_not_wait(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    free = threading.Event()
    settings.scribe.write("something large", lambda: free.wait(10))
    settings.set_state("window", QByteArray(b"shape"))
    drafts = Drafts(tmp_path, HERE.id, settings.scribe)
    asks = threading.Thread(target=lambda: drafts.get("lead"), daemon=True)  # stands for the window's thread
    asks.start()
    asks.join(1)
    stuck = asks.is_alive()
    free.set()
    asks.join()

    assert not stuck


def test_where_no_thread_can_be_started_it_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scribe = Scribe()

    def none(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as full:
        full.setattr(threading.Thread, "start", none)
        scribe.put(tmp_path / "a.json", "a")
    scribe.put(tmp_path / "b.json", "b")
    scribe.wait()

    assert [(tmp_path / name).read_text() for name in ("a.json", "b.json")] == ["a", "b"]
