"""Pictures of the settings: every section, and what opens in them: questions, mistakes, a poor colour."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from core.activities import Hat
from core.targets import TargetMeasure
from storage import Shelf
from tests.waiting import until
from ui.kit.words import tr
from ui.settings_page.page import MAKERS
from ui.window import Window


def settings(window: Window, name: str, *, whole: bool) -> Iterator[tuple[str, QWidget]]:
    """Every section; with `whole` also what a person meets in it. The business file stays as it is."""
    page: Any = window.show_page("settings")
    if whole:
        _keep_copies(window)
    for section in MAKERS:
        shown = page.show_section(section)
        _settle(shown)
        yield f"settings-{section}-{name}", window
        if whole:
            yield from _more(window, section, shown)


def _more(window: Window, section: str, shown: Any) -> Iterator[tuple[str, QWidget]]:
    match section:
        case "business":
            yield "settings-business-whole", shown
            shown.colours.lines[Hat.MARKETING].show_colour("#f0b030")
            too_large = tr("“{file}” is too large for a logo ({size} MB); choose one of at most {most} MB.")
            shown.logo._say(too_large.format(file="photo.jpg", size=20, most=10))  # noqa: SLF001
            yield "settings-business-mistakes", shown
            shown.logo._say("")  # noqa: SLF001
            shown.colours.reload()
        case "stages":
            row = next(iter(shown.rows.by_key.values()))
            row.question.show()
            row.chance.show_mistake(tr("A chance lies between 0 and 100%."))
            yield "settings-stages-asking", window
            row.chance.revert()
            row.question.hide()
        case "targets":
            cell = shown.cells[3, TargetMeasure.DEALS_WON]
            cell.show_mistake(
                tr("“{text}” is not a whole number; write it like {sample}.").format(text="a few", sample="12")
            )
            shown.copy_line.show()
            yield "settings-targets-mistake", shown
            cell.revert()
            shown.reload()
        case "people" if shown.rows.by_key:
            row = next(iter(shown.rows.by_key.values()))
            row.remove.click()
            yield "settings-people-asking", window
            row.question.no.click()


def _keep_copies(window: Window) -> None:
    shelf = Shelf(window.desk.settings.folder, window.desk.workspace.file_id)
    if not shelf.kept():
        for day in range(8, -1, -1):
            shelf.keep(window.desk.workspace, datetime.now(UTC) - timedelta(days=day), always=True)


def _settle(shown: Any) -> None:
    until(lambda: not getattr(shown, "asking", False))
