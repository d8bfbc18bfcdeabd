"""Pictures of the program without a file: the first run, files opened lately, one that is gone, and what went wrong."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from core.deals import add_stages
from core.errors import Trouble
from storage import Shelf, Workspace, new_business
from tests.gallery_moving_in import INPUTS, curtain
from tests.waiting import a_moment
from ui.kit.words import told, tr
from ui.settings import Settings
from ui.welcome.page import WelcomePage

_LONG = "The Old Schoolhouse Bakery, Tea Room and Garden Workshop of Ballinmara (from the laptop upstairs)"


def welcome(scratch: Path, size: tuple[int, int]) -> Iterator[tuple[str, QWidget]]:
    """The first run, and every run without the file one had."""
    first = _page(Settings(scratch / "first run"), size)
    yield "welcome-first", first
    first.new.submit()
    yield "welcome-mistake", first
    first.close()
    page = _page(_with_files(scratch), size)
    yield "welcome", page
    page.show_gone(scratch / "stick" / "Market stall.twohats")
    yield "welcome-gone", page
    kept = _kept(scratch, page.settings)
    page.show_trouble(tr("“{file}” is damaged. Nothing was changed; restore a backup.").format(file=kept.name), kept)
    yield "welcome-broken", page
    page.show_start()
    for name, trouble in _troubles(scratch).items():
        page.show_trouble(told(trouble))
        yield f"welcome-trouble-{name}", page
    page.trouble.hide()
    page.bring([INPUTS / "own-list.xlsx", INPUTS / "contacts.vcf"])
    yield "welcome-import", page
    yield from curtain(page, "welcome-drop")
    page.close()


def _page(settings: Settings, size: tuple[int, int]) -> WelcomePage:
    page = WelcomePage(settings)
    page.resize(*size)
    page.show()
    a_moment(30)
    return page


def _with_files(scratch: Path) -> Settings:
    settings = Settings(scratch / "settings" / "welcome")
    folder = scratch / "files"
    folder.mkdir(exist_ok=True)
    for name in ("Corner shop", "Fig & Thimble 2025", _LONG):
        path = folder / f"{name}.twohats"
        path.touch()
        settings.remember_file(path)
    for lost in (scratch / "stick" / "Market stall.twohats", folder / f"{_LONG} 2.twohats"):
        settings.remember_file(lost)
    return settings


def _kept(scratch: Path, settings: Settings) -> Path:
    """A business file with a few backups on this computer."""
    path = scratch / "files" / "Kept.twohats"
    if not path.exists():
        Workspace.make(path, new_business("Kept", "EUR"), "Set up the business", add_stages)
        with Workspace.open(path) as made:
            for day in (20, 21, 22):
                moment = datetime(2026, 11, day, 8, 30, tzinfo=UTC)
                Shelf(settings.folder, made.file_id).keep(made, moment, always=True)
    return path


def _troubles(scratch: Path) -> dict[str, Trouble]:
    """What opening says of files that are none, each by really trying."""
    folder = scratch / "bad"
    folder.mkdir(exist_ok=True)
    (folder / "empty.twohats").write_bytes(b"")
    (folder / "notes.twohats").write_text("Milk, flour, candles. " * 90, encoding="utf-8")
    with zipfile.ZipFile(folder / "packed.twohats", "w") as archive:
        archive.writestr("shop.twohats", "a" * 4000)
    (folder / "folder.twohats").mkdir(exist_ok=True)
    damaged = folder / "damaged.twohats"
    if not damaged.exists():
        Workspace.make(damaged, new_business("Damaged", "EUR"), "Set up the business", add_stages)
        content = bytearray(damaged.read_bytes())
        content[4096 : len(content) // 2] = b"\x5a" * (len(content) // 2 - 4096)
        damaged.write_bytes(bytes(content))
    found: dict[str, Trouble] = {}
    for name in ("gone", "empty", "notes", "packed", "folder", "damaged"):
        try:
            Workspace.open(folder / f"{name}.twohats").close()
        except Trouble as trouble:
            found[name] = trouble
    return found
