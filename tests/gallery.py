"""`run.py gallery OUT`: a picture of every page, with the sample shop and empty, light and dark, in three sizes."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from core.deals import add_stages
from core.errors import words
from storage import Workspace, new_business
from tests.gallery_audiences import audience_views
from tests.gallery_capture import capture
from tests.gallery_catalog import catalogue
from tests.gallery_contacts import contacts
from tests.gallery_coupons import coupon_views
from tests.gallery_long import long_texts, make_long, many_rows
from tests.gallery_measures import number_views
from tests.gallery_messages import messages
from tests.gallery_moving_in import moving_in
from tests.gallery_records import records as records_of
from tests.gallery_reports import reports
from tests.gallery_settings import settings as settings_of
from tests.gallery_welcome import welcome
from tests.waiting import a_moment, until
from ui import clock, garbage
from ui.application import application
from ui.desk import Desk
from ui.kit.language import ENGLISH, Tongue, languages
from ui.kit.theme import Scheme, Theme
from ui.sample import make_sample
from ui.settings import Settings
from ui.window import Window

SIZES = {"wide": (1280, 800), "small": (1024, 680), "huge": (2560, 1440)}
PAGES = ("promotions", "leads", "deals", "contacts", "bin")
LOCALE = "en_IE"
"""How the business files write where the window speaks English."""


def main() -> int:
    """Take all pictures."""
    parser = argparse.ArgumentParser(prog="run.py gallery", description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--only", default="", metavar="WORD", help="only pictures whose name holds this word")
    parser.add_argument("--sizes", nargs="+", choices=SIZES, default=list(SIZES), help="of the window")
    parser.add_argument("--schemes", nargs="+", choices=("light", "dark"), default=["light", "dark"])
    parser.add_argument("--rtl", action="store_true", help="mirrored, as for Arabic and Hebrew")
    parser.add_argument("--percent", type=int, default=100, metavar="P", help="scaling of the screen: 100 to 200")
    parser.add_argument("--language", choices=languages(), default=ENGLISH, metavar="CODE", help="de, ar, …")
    options = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = str(options.percent / 100)  # Qt reads it once, when the application is made
    scaled = "" if options.percent == 100 else f"-{options.percent}"
    options.out.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(_warn)
    app = _on_screen(*map(max, zip(*(SIZES[name] for name in options.sizes), strict=True)))
    garbage.leave_to_window()
    locale = speak(tongue := Tongue(), options.language)
    spoken = "" if tongue.language == ENGLISH else f"-{tongue.language}"
    marks = f"{scaled}{spoken}{'-rtl' if options.rtl else ''}"
    if options.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    taken = 0
    with tempfile.TemporaryDirectory(prefix="two-hats-gallery-") as scratch:
        theme = Theme(app, Scheme.LIGHT)
        for scheme in map(Scheme, options.schemes):
            theme.choose(scheme)
            for name in options.sizes:
                size = tuple(side * 100 // options.percent for side in SIZES[name])
                for title, widget in views(Path(scratch), theme, size, locale, many=scheme is Scheme.LIGHT):
                    file = options.out / f"{title}-{scheme}-{name}{marks}.png"
                    if options.only in file.name:
                        a_moment(150)
                        widget.grab().save(str(file))
                        taken += 1
    print(f"{taken} pictures in {options.out}")
    return 0


def _on_screen(width: int, height: int) -> QApplication:
    """The application on a screen of so many pixels; Qt's own is so small that menus and messages are cut by it."""
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        return application()
    screen = {"name": "gallery", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96}
    with tempfile.TemporaryDirectory(prefix="two-hats-screen-") as folder:
        file = Path(folder) / "screen.json"
        file.write_text(json.dumps({"screens": [{**screen, **dots}]}), encoding="utf-8")
        if ":" not in str(file):  # between a drive and a folder it would end the name
            os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
        return application()


def speak(tongue: Tongue, language: str) -> str:
    """Let the window speak a language as the program does; gives back how the business files write: de_DE."""
    locale = LOCALE if language == ENGLISH else QLocale(language).name()
    QLocale.setDefault(QLocale(locale))
    tongue.speak(language)
    return locale


def views(
    scratch: Path, theme: Theme, size: tuple[int, int], locale: str = LOCALE, *, many: bool = False
) -> Iterator[tuple[str, QWidget]]:
    """Everything worth a picture, one after the other, each with its name.

    Args:
        scratch: a folder for the business files.
        theme: light or dark.
        size: of the window.
        locale: how the business files write numbers and days.
        many: thousands of rows as well.
    """
    sample = partial(make_sample, locale=locale)
    yield from welcome(scratch, size)
    yield from _window(scratch, theme, size, "sample", sample, records=True)
    yield from _window(scratch, theme, size, "empty", partial(_empty, locale), records=False)
    with _opened(scratch, theme, size, "long", make_long) as window:
        yield from long_texts(window)
    with _opened(scratch, theme, size, "sample", sample, read_only=True) as window:
        until(lambda: window.page("today").is_whole)
        yield "read-only", window
    if many:
        with _opened(scratch, theme, size, "many", partial(sample, leads=5000)) as window:
            yield from many_rows(window)


def _window(
    scratch: Path, theme: Theme, size: tuple[int, int], name: str, make: Callable[[Path, date], None], *, records: bool
) -> Iterator[tuple[str, QWidget]]:
    with _opened(scratch, theme, size, name, make) as window:
        yield from _pages(window, name, records=records)


@contextmanager
def _opened(
    scratch: Path,
    theme: Theme,
    size: tuple[int, int],
    name: str,
    make: Callable[[Path, date], None],
    *,
    read_only: bool = False,
) -> Iterator[Window]:
    """A business file in its window; made if it is not there yet."""
    path = scratch / f"{name}.twohats"
    if not path.exists():
        make(path, clock.today())
    workspace = Workspace.open(path, read_only=read_only)
    if read_only:
        workspace.notice = words("This is a backup: look around; nothing can be changed in it.")
    window = Window(Desk(workspace, Settings(scratch / "settings" / f"{name}{read_only}")), theme)
    window.resize(*size)
    window.show()
    yield window
    window.close()


def _pages(window: Window, name: str, *, records: bool) -> Iterator[tuple[str, QWidget]]:
    yield from _day(window, name, steps=records)
    yield from _figures(window, name, whole=records)
    for page in PAGES:
        shown = window.show_page(page)
        if page == "bin":
            until(lambda shown=shown: not shown.is_reading)  # type: ignore[misc]
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
    yield from coupon_views(window, name, whole=records)
    yield from catalogue(window, name, whole=records)
    yield from audience_views(window, name, whole=records)
    yield from reports(window, name, whole=records)
    yield from settings_of(window, name, whole=records)
    if records:
        yield from contacts(window)
        yield from records_of(window)
        yield from moving_in(window)
        yield from messages(window)
        yield from capture(window)


def _day(window: Window, name: str, *, steps: bool) -> Iterator[tuple[str, QWidget]]:
    """The first page and the next steps, with a line that is being answered, and the slips of the dock."""
    today = window.page("today")
    window.show_page("today")
    until(lambda: today.is_whole)
    yield f"today-{name}", window
    for slip in ("quick_sale", "log_it"):
        window.dock.open(slip)
        yield f"{slip}-{name}", window
        window.dock.slip(slip).give_up()
    yield from number_views(window, name, whole=steps)
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
        if card.switch.isEnabled():  # without a chart there is no table either
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


def _empty(locale: str, path: Path, today: date) -> None:
    Workspace.make(path, new_business("My Corner Shop", "EUR", locale=locale), "Set up the business", add_stages)


def _warn(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    # Without a window manager the offscreen platform says this of every window.
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
