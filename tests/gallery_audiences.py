"""Pictures of the audiences: the list, a record from top to end, conditions being typed, an answer, nobody there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from core.audience_filter import Term, What
from core.ids import Id
from tests.waiting import a_moment, until
from ui.record.unsaved import Place, drafts_of
from ui.window import Window


def audience_views(window: Window, name: str, *, whole: bool) -> Iterator[tuple[str, QWidget]]:
    """The page of a file; `whole`: everything there is to see of it."""
    page: Any = window.show_page("audiences")
    until(lambda: not page.is_counting)
    yield f"audiences-{name}", window
    page.show_new()
    yield f"audiences-new-{name}", window
    page.composer.give_up()
    if not whole:
        return
    rows = window.desk.workspace.audiences.everything().page(0, 50)
    key = max(rows, key=lambda row: bool(row.filter) * row.promotions).id
    page.open_record(key)
    until(lambda: not page.is_counting)
    yield "audiences-record", window
    bar = page.panel.area.verticalScrollBar()
    for place, part in (("middle", bar.maximum() // 2), ("end", bar.maximum())):
        bar.setValue(part)
        yield f"audiences-record-{place}", window
    page.panel.research.slip.begin()
    a_moment(20)
    page.panel.area.ensureWidgetVisible(page.panel.research.slip, 0, 60)
    yield "audiences-answer", window
    page.panel.research.slip.give_up()
    yield from _strays(window, page, key)
    bar.setValue(0)
    yield from _conditions(window, page)
    page.open_record(next(row.id for row in rows if not row.filter))
    until(lambda: not page.is_counting)
    yield "audiences-without-conditions", window
    page.close_record()
    window.show_page("contacts")
    page.people_asked.emit(key)
    contacts: Any = window.show_page("contacts")
    until(lambda: not contacts.list.is_finding)
    yield "audiences-people", window
    contacts.chips.choose("everyone")


def _strays(window: Window, page: Any, key: Id) -> Iterator[tuple[str, QWidget]]:
    place = Place(window.desk.drafts, drafts_of("audience", key), "question “gone”")
    place.keep(("Why do you come to us and not to the bakery at the station, which is open from five in the morning?",))
    page.panel.reload()
    until(lambda: not page.is_counting)
    page.panel.area.ensureWidgetVisible(page.panel.research.strays, 0, 60)
    yield "audiences-stray", window
    place.forget()
    page.panel.reload()


def _conditions(window: Window, page: Any) -> Iterator[tuple[str, QWidget]]:
    field = page.panel.filter
    for term in (
        Term(What.SILENT, "90"),
        Term(What.BIRTHDAY, "next"),
        Term(What.CONSENT, "no", without=True),
        Term(What.SPENT, "250"),
    ):
        field.begin_row()
        field.rows[-1].show_term(term)
    field.rows[-1].value.setText("a lot")
    field.touch()
    field.flush()
    yield "audiences-conditions", window
    field.revert()
