"""Pictures of the contacts and of the manners of lists: chips, pairs, narrowed, many rows, a whole record."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from core import keeping_touch, scores
from core.contacts import Consent, edit_contact
from tests.waiting import until
from ui.application import application
from ui.lists.view import View
from ui.window import Window


def contacts(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Everything about contacts that a plain list does not show."""
    page: Any = window.show_page("contacts")
    page.composer.put_away()

    def found() -> None:
        until(lambda: not (page.list.is_finding or page.stale or page.chips.name() == "same" and page.pairs.is_finding))

    for chip in ("silent", "import", "same"):
        page.chips.choose(chip)
        found()
        yield f"contacts-{chip}", window
    page.show_audience(window.desk.workspace.audiences.names()[0][0])
    found()
    yield "contacts-audience", window
    page.list.head.put(View("everyone", "nobody at all"))
    found()
    yield "contacts-nothing-found", window
    page.list.head.put(View("customers", "", "value", True))
    found()
    page.table.selectAll()
    page.list.bulk.tag.click()
    yield "contacts-many", window
    page.list.bulk.put_away()
    page.list.head.put(View("everyone"))
    found()
    yield from _record(window, page)


def _record(window: Window, page: Any) -> Iterator[tuple[str, QWidget]]:
    desk, today = window.desk, window.desk.today
    row = max(desk.workspace.contacts.customers().page(0, 60), key=lambda row: row.bought)
    if not desk.workspace.contacts.scores(row.id):
        with desk.workspace.change("Get to know them") as change:
            scores.give_score(change, score=5, on=today, contact_id=row.id, comment="Fits like a glove")
            keeping_touch.keep_touch(change, row.id, weeks=6, on=today)
            custom = (("HubSpot owner", "Mia"), ("Shoe size", "39, but wide, and never with a heel"))
            edit_contact(change, row.id, custom=custom, consent=Consent.YES, consent_on=today)
    page.open_record(row.id)
    yield "contacts-journey", window
    page.panel.custom.button.click()
    page.panel.satisfaction.chips.chip("4").click()
    application().processEvents()
    page.panel.area.ensureWidgetVisible(page.panel.satisfaction, 0, 40)
    yield "contacts-more", window
    page.panel.satisfaction.put_away()
    page.close_record()
