"""A terminal is for the person: what Qt has to say is not printed by a command."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import qCritical, qWarning

from tests.ui.commands.lines import Main
from ui.log_file import qt_in_log
from ui.paper import destination


def test_what_qt_says_goes_to_the_log(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with qt_in_log(tmp_path / "settings"):
        qWarning("no support for a script")
        qCritical("no fonts at all")

    assert capfd.readouterr().err == ""
    written = (tmp_path / "settings" / "two-hats.log").read_text(encoding="utf-8")
    assert "ERROR qt no fonts at all" in written


def test_a_folder_that_cannot_be_written_to_is_no_trouble(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "settings").write_text("a file")

    with qt_in_log(tmp_path / "settings"):
        qCritical("no fonts at all")

    assert capfd.readouterr().err == ""


def test_a_report_prints_nothing_of_qt(main: Main, shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What came out elsewhere than in the log would fail the test: warnings of Qt are taken for errors here."""

    write = destination.write_whole

    def chatty(place: Path, document: bytes) -> None:
        qWarning("OpenType support missing")
        write(place, document)

    monkeypatch.setattr(destination, "write_whole", chatty)

    said = main("report", shop, "--month", "2026-06", "--out", tmp_path / "june.pdf")

    assert said.told == ""
