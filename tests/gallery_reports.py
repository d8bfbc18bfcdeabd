"""Pictures of the reports: every sheet, and what a person meets beside the pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from tests.waiting import until
from ui.kit.words import tr
from ui.window import Window


def reports(window: Window, name: str, *, whole: bool) -> Iterator[tuple[str, QWidget]]:
    """The month; with `whole` also every other sheet, one page in black and white, the year, and two sentences."""
    page: Any = window.show_page("reports")
    _settle(page)
    yield f"reports-{name}", window
    if not whole:
        return
    page.whole_year.click()
    _settle(page)
    yield "reports-all-months", window
    page.year.leave.click()
    page.notice.say(
        tr("“{path}” may not be written here, or is open in another program. Choose another place.").format(
            path="Fig & Thimble 2026-06.pdf"
        ),
        tr("Save elsewhere…"),
        page.make_again,
    )
    yield "reports-sentence", window
    page.notice.hide()
    page.toolbar.fits.choose("page")
    page.choices.colours.part(True).click()
    _settle(page)
    yield "reports-whole-page", window
    page.toolbar.fits.choose("width")
    page.choices.colours.part(False).click()
    for kind in [each for each in page._kinds if each != "month"]:  # noqa: SLF001
        page.choose_kind(kind)
        _settle(page)
        yield f"reports-{kind}", window
        field = {"promotion": page.choices.promotion, "contact": page.choices.contact}.get(page.wish().lacks)
        if field is not None:
            field.open_list()
            field.take(0)
            _settle(page)
            yield f"reports-{kind}-chosen", window
    page.choose_kind("month")
    _settle(page)


def _settle(page: Any) -> None:
    for _ in range(2):
        until(lambda: not page.is_making and page.renderer.is_idle)
