"""Imports what the pages need, a little at a time, while nobody waits: the first visit to a page need not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

from PySide6.QtCore import QTimer

MODULES = (
    # what the search and every list need
    "core.coupon_batches",
    "storage.finding",
    "core.exchange.outgoing",
    "ui.kit.date_field",
    "ui.lists.head",
    "ui.lists.long_list",
    "ui.record.in_words",
    "ui.record.history",
    "storage.promotions",
    "ui.leads.page",
    "ui.promotions.page",
    # contacts and deals
    "core.exchange.foreign.values.text",
    "core.exchange.foreign.values.days",
    "core.exchange.report",
    "core.exchange.foreign.drafts",
    "core.exchange.foreign.joining",
    "core.same_contact",
    "ui.contacts.page",
    "storage.deals",
    "ui.deals.page",
    "ui.next_steps.page",
    # figures, audiences, catalogue, coupons
    "core.insights.spans",
    "core.insights.overview",
    "core.insights.behind",
    "ui.figures.page",
    "core.reports.journey",
    "core.reports.leads",
    "core.reports.readings",
    "core.reports.month",
    "core.reports.pipeline",
    "core.reports.promotion",
    "core.reports.year",
    "ui.audiences.research",
    "storage.audience_filter",
    "ui.audiences.page",
    "storage.catalog",
    "ui.catalog.page",
    "ui.coupons.page",
    # reports, moving in, the rest
    "ui.reports.document",
    "ui.reports.outgoing",
    "ui.reports.page",
    "core.exchange.foreign.own.contents",
    "core.exchange.foreign.own.headings",
    "core.exchange.foreign.own.guessing",
    "core.exchange.foreign.sources.table",
    "core.exchange.foreign.own.guess",
    "ui.exchange.seen",
    "ui.exchange.page",
    "ui.settings_page.page",
    "ui.bin.page",
    "storage.insights",
    "storage.reports",
)
"""In an order in which each brings little along that was not there before: a step is to be no stall."""

_FIRST, _NEXT = 1_500, 80  # milliseconds


class Preloader(QTimer):
    """Takes a step whenever nothing is worked on, on the window's thread, and ends with the last module."""

    def __init__(self, idle: Callable[[], bool], modules: Sequence[str] = MODULES) -> None:
        """Begin a moment after the start.

        Args:
            idle: whether nothing is being worked on.
            modules: what to import, in order.
        """
        super().__init__()
        self._idle = idle
        self._left = list(reversed(modules))
        self.timeout.connect(self._step)
        self.start(_FIRST)

    def _step(self) -> None:
        self.setInterval(_NEXT)
        if not self._left:
            self.stop()
        elif self._idle():
            import_module(self._left.pop())
