"""Gets ready what the pages need, a little at a time, while nobody waits: the first visit to a page need not.

First code is imported, then the pages of the window are made one by one; they read their lists when they are shown.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer, SignalInstance
from PySide6.QtGui import QWindow

MODULES = (
    # what the search and every list need
    "core.coupon_batches",
    "storage.finding",
    "core.exchange.outgoing",
    "ui.kit.date_field",
    "core.capture.days",  # what is typed into one
    "ui.lists.head",
    "ui.lists.long_list",
    "ui.record.in_words",
    "ui.record.history",
    "storage.promotions",
    "ui.record.panel",
    "ui.leads.page",
    "ui.record.reach",
    "ui.record.log_line",
    "ui.record.next_step",
    "ui.leads.panel",
    "ui.leads.composer",
    "ui.promotions.page",
    "ui.promotions.doing",
    "ui.audiences.pick",
    "ui.promotions.panel",
    "ui.promotions.composer",
    # contacts and deals
    "core.exchange.foreign.values.text",
    "core.exchange.foreign.values.days",
    "core.exchange.report",
    "core.exchange.foreign.drafts",
    "core.exchange.foreign.joining",
    "core.same_contact",
    "ui.contacts.page",
    "ui.contacts.panel",
    "ui.contacts.composer",
    "storage.deals",
    "ui.deals.lane",
    "ui.deals.page",
    "ui.deals.panel",
    "ui.deals.composer",
    "ui.next_steps.page",
    "ui.next_steps.step_panel",
    # figures, audiences, catalogue, coupons
    "core.insights.spans",
    "core.insights.overview",
    "core.insights.behind",
    "ui.figures.page",
    "ui.audiences.research",
    "storage.audience_filter",
    "ui.audiences.page",
    "storage.catalog",
    "ui.catalog.page",
    "ui.catalog.panel",
    "ui.coupons.page",
    "ui.coupons.panel",
    # reports, moving in, the rest
    "ui.reports.document",
    "ui.reports.outgoing",
    "ui.reports.choices",
    "ui.reports.view",
    "ui.reports.page",
    "ui.paper.kinds",
    "ui.exchange.seen",
    "ui.exchange.detail",
    "ui.exchange.page",
    "ui.settings_page.page",
    "ui.settings_page.business",
    "ui.bin.page",
    "storage.insights",
    "storage.reports",
)
"""In an order in which each brings little along that was not there before: a step is to be no stall."""

PAGES = (
    "leads", "contacts", "deals", "next_steps", "promotions", "coupons", "audiences", "products", "figures", "reports",
    "settings", "bin", "move_in",
)  # fmt: skip
"""What is gone to most comes first."""

_FIRST, _NEXT = 1_500, 80  # milliseconds
_QUIET = 0.6
"""Seconds without a key or the mouse after which the person is taken to look or to think."""

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
    }
)


class Preparing(Protocol):
    """A window that can make its pages before they are asked for."""

    closed: SignalInstance

    def prepare(self, name: str) -> object:
        """Make a page, if it is not there yet; one that has more to make has a `get_ready` for it."""

    def windowHandle(self) -> QWindow:  # noqa: N802
        """What the system's input comes to."""


class Preloader(QTimer):
    """Takes a step whenever nothing is worked on, on the window's thread, and ends with the last page."""

    def __init__(self, idle: Callable[[], bool], modules: Sequence[str] = MODULES) -> None:
        """Begin a moment after the start.

        Args:
            idle: whether nothing is being worked on.
            modules: what to import, in order.
        """
        super().__init__()
        self._idle = idle
        self._left = list(reversed(modules))
        self._window: Preparing | None = None
        self._pages: list[str] = []
        self._more: list[Callable[[], object]] = []
        self._touched = 0.0
        self.timeout.connect(self._step)
        self.start(_FIRST)

    def prepare(self, window: Preparing, pages: Sequence[str] = PAGES) -> None:
        """Make the pages of a window once the code is there; those of one before are left."""
        self._leave()
        self._window, self._pages = window, list(reversed(pages))
        window.closed.connect(self._leave)
        window.windowHandle().installEventFilter(self)
        if not self.isActive():
            self.start(_FIRST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """See when the person does something."""
        if event.type() in _INPUT:
            self._touched = time.monotonic()
        return super().eventFilter(watched, event)

    def _step(self) -> None:
        self.setInterval(_NEXT)
        if not self._left and not self._pages and not self._more:
            self._leave()
            self.stop()
        elif time.monotonic() - self._touched < _QUIET or not self._idle():
            return
        elif self._left:
            import_module(self._left.pop())
        elif self._more:
            self._more.pop()()
        elif self._window is not None:
            page = self._window.prepare(self._pages.pop())
            if (get_ready := getattr(page, "get_ready", None)) is not None:
                self._more.append(get_ready)

    def _leave(self) -> None:
        window, self._window, self._pages, self._more = self._window, None, [], []
        if window is not None:
            window.closed.disconnect(self._leave)
            if (handle := window.windowHandle()) is not None:
                handle.removeEventFilter(self)
