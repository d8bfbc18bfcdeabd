"""The pages of the window and where each kind of record is shown. A page is imported when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ui.desk import Desk
from ui.kit.page import Page

PAGE_OF = {
    "promotion": "promotions",
    "coupon": "coupons",
    "audience": "audiences",
    "lead": "leads",
    "deal": "deals",
    "contact": "contacts",
    "product": "products",
}
"""Where a kind of record is shown."""


def _today(desk: Desk) -> Page:
    from ui.today.page import TodayPage

    return TodayPage(desk)


def _next_steps(desk: Desk) -> Page:
    from ui.next_steps.page import NextStepsPage

    return NextStepsPage(desk)


def _promotions(desk: Desk) -> Page:
    from ui.promotions.page import PromotionsPage

    return PromotionsPage(desk)


def _audiences(desk: Desk) -> Page:
    from ui.audiences.page import AudiencesPage

    return AudiencesPage(desk)


def _coupons(desk: Desk) -> Page:
    from ui.coupons.page import CouponsPage

    return CouponsPage(desk)


def _leads(desk: Desk) -> Page:
    from ui.leads.page import LeadsPage

    return LeadsPage(desk)


def _deals(desk: Desk) -> Page:
    from ui.deals.page import DealsPage

    return DealsPage(desk)


def _contacts(desk: Desk) -> Page:
    from ui.contacts.page import ContactsPage

    return ContactsPage(desk)


def _products(desk: Desk) -> Page:
    from ui.catalog.page import CatalogPage

    return CatalogPage(desk)


def _figures(desk: Desk) -> Page:
    from ui.figures.page import FiguresPage

    return FiguresPage(desk)


def _reports(desk: Desk) -> Page:
    from ui.reports.page import ReportsPage

    return ReportsPage(desk)


def _move_in(desk: Desk) -> Page:
    from ui.exchange.page import ImportPage

    return ImportPage(desk)


def _settings(desk: Desk) -> Page:
    from ui.settings_page.page import SettingsPage

    return SettingsPage(desk)


def _bin(desk: Desk) -> Page:
    from ui.bin.page import BinPage

    return BinPage(desk)


MAKERS: Mapping[str, Callable[[Desk], Page]] = {
    "today": _today,
    "promotions": _promotions,
    "audiences": _audiences,
    "coupons": _coupons,
    "leads": _leads,
    "deals": _deals,
    "next_steps": _next_steps,
    "contacts": _contacts,
    "products": _products,
    "figures": _figures,
    "reports": _reports,
    "move_in": _move_in,
    "settings": _settings,
    "bin": _bin,
}
