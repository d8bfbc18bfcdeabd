"""`run.py gallery OUT`: a picture of every page, with the sample shop and empty, light and dark, in two sizes."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from core.deals import add_stages
from storage import Workspace, new_business
from tests.gallery_catalog import catalogue
from tests.gallery_contacts import contacts
from tests.gallery_moving_in import INPUTS, moving_in
from tests.gallery_reports import reports
from tests.gallery_settings import settings as settings_of
from tests.waiting import a_moment, until
from ui import clock, garbage
from ui.app import application
from ui.desk import Desk
from ui.keys import KeysPage
from ui.kit.theme import Scheme, Theme
from ui.sample import make_sample
from ui.settings import Settings
from ui.welcome.page import WelcomePage
from ui.window import Window

SIZES = {"wide": (1280, 800), "small": (1024, 680)}
PAGES = ("promotions", "leads", "deals", "contacts", "bin")


def main() -> int:
    """Take all pictures."""
    parser = argparse.ArgumentParser(prog="run.py gallery", description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--only", default="", metavar="WORD", help="only pictures whose name holds this word")
    parser.add_argument("--rtl", action="store_true", help="mirrored, as for Arabic and Hebrew")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_warn)
    app = application()
    garbage.leave_to_window()
    if options.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    taken = 0
    with tempfile.TemporaryDirectory(prefix="two-hats-gallery-") as scratch:
        theme = Theme(app, Scheme.LIGHT)
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            theme.choose(scheme)
            for name, size in SIZES.items():
                for title, widget in views(Path(scratch), theme, size):
                    file = options.out / f"{title}-{scheme}-{name}{'-rtl' if options.rtl else ''}.png"
                    if options.only in file.name:
                        a_moment(150)
                        widget.grab().save(str(file))
                        taken += 1
    print(f"{taken} pictures in {options.out}")
    return 0


def views(scratch: Path, theme: Theme, size: tuple[int, int]) -> Iterator[tuple[str, QWidget]]:
    """Everything worth a picture, one after the other, each with its name."""
    settings = Settings(scratch / "settings")
    welcome = WelcomePage(settings)
    welcome.resize(*size)
    welcome.show()
    yield "welcome", welcome
    welcome.bring([INPUTS / "own-list.xlsx", INPUTS / "contacts.vcf"])
    yield "welcome-import", welcome
    welcome.close()
    yield from _window(scratch, theme, size, "sample", _sample, records=True)
    yield from _window(scratch, theme, size, "empty", _empty, records=False)


def _window(
    scratch: Path, theme: Theme, size: tuple[int, int], name: str, make: Callable[[Path, date], None], *, records: bool
) -> Iterator[tuple[str, QWidget]]:
    path = scratch / f"{name}.twohats"
    if not path.exists():
        make(path, clock.today())
    window = Window(Desk(Workspace.open(path), Settings(scratch / "settings" / name)), theme)
    window.resize(*size)
    window.show()
    yield from _day(window, name, steps=records)
    yield from _figures(window, name, whole=records)
    for page in PAGES:
        shown = window.show_page(page)
        yield f"{page}-{name}", window
        if page == "bin":
            continue
        if records and (key := _a_record(window.desk, page)) is not None:
            shown.open_record(key)  # type: ignore[attr-defined]
            yield f"{page}-record", window
            shown.close_record()  # type: ignore[attr-defined]
        if records:
            shown.show_new()  # type: ignore[attr-defined]
            yield f"{page}-new", window
    yield from catalogue(window, name, whole=records)
    yield from reports(window, name, whole=records)
    yield from settings_of(window, name, whole=records)
    if records:
        yield from contacts(window)
        yield from moving_in(window)
        window.show_page("leads")
        window.search.setFocus()
        window.search.setText("cake")
        window.search.search("cake")
        yield "search", window
        window.search.leave()
        window.toast.say("Took back: Win deal", lambda: None)
        yield "toast", window
        window.toast.hide()
        keys = KeysPage(window)
        keys.show()
        yield "keys", keys
        keys.close()
    window.close()


def _day(window: Window, name: str, *, steps: bool) -> Iterator[tuple[str, QWidget]]:
    """The first page and the next steps, with a line that is being answered, and the slips of the dock."""
    today = window.page("today")
    window.show_page("today")
    until(lambda: today.is_whole)
    yield f"today-{name}", window
    for slip in ("quick_sale", "log_it"):
        window.actions_.by_name[slip].trigger()
        yield f"{slip}-{name}", window
        window.dock.slip(slip).give_up()
    lists = [("next_steps", window.page("next_steps").list)]
    if steps:
        lists.insert(0, ("today", today.sales.list))
    for page, view in lists:
        window.show_page(page)
        until(lambda: not window.page("next_steps").is_counting)
        if page == "next_steps":
            yield f"{page}-{name}", window
        if steps:
            view.setFocus()
            view.ask()
            yield f"{page}-answer", window
            view.put_away()
    if steps:
        today.area.verticalScrollBar().setValue(today.area.verticalScrollBar().maximum())
        window.show_page("today")
        yield "today-month", window


def _figures(window: Window, name: str, *, whole: bool) -> Iterator[tuple[str, QWidget]]:
    """The figures of the month; then of the year all at once, the tables behind it, and the rows behind a tile."""
    page = window.page("figures")

    def counted() -> None:
        until(lambda: not page.is_counting)

    window.show_page("figures")
    counted()
    yield f"figures-{name}", window
    if not whole:
        return
    page.period.kinds.editor.setCurrentIndex(2)
    page.period.kinds.editor.activated.emit(2)
    counted()
    yield "figures-year", page.board.widget()
    board = page.board
    cards = (board.leads, board.revenue, board.funnel, board.time, board.targets, board.forecast, board.promotions)
    for card in cards:
        card.switch.setChecked(True)
    yield "figures-tables", board.widget()
    for card in cards:
        card.switch.setChecked(False)
    board.promotions.by.choose("return")
    board.tiles["conversion"].click()
    counted()
    yield "figures-rows", window
    page.close_rows()


def _a_record(desk: Desk, page: str) -> bytes | None:
    room = desk.workspace
    match page:
        case "promotions":
            rows = room.promotions.plan().page(0, 30)
            return max(rows, key=lambda row: row.leads).id if rows else None
        case "leads":
            rows_ = room.leads.inbox().page(3, 1)
            return rows_[0].id if rows_ else None
        case "deals":
            columns = [column for column in room.deals.board() if column.stage is not None and column.count]
            return room.deals.in_column(columns[-1]).page(0, 1)[0].id if columns else None
        case _:
            customers = room.contacts.customers().page(0, 60)
            return max(customers, key=lambda row: row.bought).id if customers else None


def _sample(path: Path, today: date) -> None:
    make_sample(path, today)


def _empty(path: Path, today: date) -> None:
    Workspace.make(path, new_business("My Corner Shop", "EUR"), "Set up the business", add_stages)


def _warn(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    # Without a window manager the offscreen platform says this of every window.
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
