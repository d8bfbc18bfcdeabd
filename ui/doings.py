"""What each action of the window does; the actions themselves are declared in `ui.actions`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from ui.kit.page import Page
from ui.kit.page_stack import PageStack
from ui.kit.theme import Scheme

if TYPE_CHECKING:
    from ui.window import Window

Doing = Callable[[], object]


def doings(window: Window) -> dict[str, Doing]:
    """A function for every action of a window, by the name of the action; its parts may be made later."""

    def new(page: str) -> Doing:
        return lambda: window.going.write_new(page, lambda shown: shown.show_new())

    def go(page: str) -> Doing:
        return lambda: window.going.to(page, come_back_to)

    return {
        "new_file": window.new_file_asked.emit,
        "open_file": window.open_file_asked.emit,
        "move_in": lambda: window.doors.show(),
        "export_folder": lambda: window.doors.export(),
        "export_list": lambda: window.doors.export_list(window.stack.currentWidget()),
        "print_month": lambda: _print(window),
        "backup": window.backup_asked.emit,
        "close": window.close,
        "undo": lambda: _undo(window),
        "redo": lambda: window.desk.operations.redo(),
        "find": lambda: _find(window),
        "capture": lambda: window.capture.begin(),
        "new_lead": new("leads"),
        "new_deal": new("deals"),
        "new_contact": new("contacts"),
        "new_product": new("products"),
        "new_promotion": new("promotions"),
        "new_coupons": new("coupons"),
        "new_audience": new("audiences"),
        "log_it": lambda: window.dock.log_about(window.stack.currentWidget()),
        "quick_sale": lambda: window.dock.ask("quick_sale"),
        "redeem": lambda: window.dock.ask("redeem"),
        "write_number": lambda: window.dock.ask("write_number"),
        "go_back": lambda: window.trail.back(),
        "go_forward": lambda: window.trail.forward(),
        "go_today": go("today"),
        "go_promotions": go("promotions"),
        "go_audiences": go("audiences"),
        "go_coupons": go("coupons"),
        "go_leads": go("leads"),
        "go_deals": go("deals"),
        "go_contacts": go("contacts"),
        "go_products": go("products"),
        "go_next_steps": go("next_steps"),
        "go_figures": go("figures"),
        "go_reports": go("reports"),
        "go_bin": go("bin"),
        "go_settings": go("settings"),
        "keys": window.keys_asked.emit,
        "about": lambda: window.desk.section_asked.emit("about"),
        "light": lambda: window.choose_scheme(Scheme.LIGHT),
        "dark": lambda: window.choose_scheme(Scheme.DARK),
        "system": lambda: window.choose_scheme(Scheme.SYSTEM),
    }


def put_keyboard_on(page: Page) -> None:
    """Give the keyboard to where one works on a page."""
    if hasattr(page, "focus_main"):
        page.focus_main()
    else:
        page.setFocus()


def come_back_to(page: Page) -> None:
    """Leave the keyboard where it was on a page that one comes back to; else give it to where one works there."""
    stack, now = page.parentWidget(), page.window().focusWidget()
    is_back = isinstance(stack, PageStack) and stack.gave_back
    if not (is_back and page is not now and page.isAncestorOf(now) and now.isVisible() and now.isEnabled()):
        put_keyboard_on(page)


def _undo(window: Window) -> None:
    window.flush()
    window.desk.operations.undo()


def _find(window: Window) -> None:
    window.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
    window.search.selectAll()


def _print(window: Window) -> None:
    window.flush()
    here: Any = window.stack.currentWidget()
    if getattr(here, "shows_sheet", False):
        here.print_asked()
        return
    page: Any = window.show_page("reports")
    if page is here:
        page.print_asked()
    else:
        page.offer_month()
