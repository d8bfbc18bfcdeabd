"""The rooms of an open business file: what can be asked of it.

A room is imported when something is first asked of it: the window must not wait for what no page shows at a start.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from storage.engine import Store

if TYPE_CHECKING:
    from storage.activities import ActivityRoom
    from storage.audiences import AudienceRoom
    from storage.business import BusinessRoom
    from storage.capture import CaptureRoom
    from storage.catalog import CatalogRoom
    from storage.contacts import ContactRoom
    from storage.counter import CounterRoom
    from storage.coupons import CouponRoom
    from storage.deal_lines import DealLineRoom
    from storage.deals import DealRoom
    from storage.finding import FindRoom
    from storage.history import HistoryRoom
    from storage.insights import InsightRoom
    from storage.leads import LeadRoom
    from storage.measures import MeasureRoom
    from storage.next_steps import NextStepRoom
    from storage.others import OthersRoom
    from storage.promotions import PromotionRoom
    from storage.reports import ReportRoom
    from storage.today import TodayRoom


class Rooms:
    """One room for each part of the business, by the names of the house."""

    def __init__(self, store: Store) -> None:
        """Let every room read through the connections of a file."""
        self._of = store

    @cached_property
    def business(self) -> BusinessRoom:
        """Questions about the business itself."""
        from storage.business import BusinessRoom

        return BusinessRoom(self._of)

    @cached_property
    def contacts(self) -> ContactRoom:
        """Questions about people and companies."""
        from storage.contacts import ContactRoom

        return ContactRoom(self._of)

    @cached_property
    def promotions(self) -> PromotionRoom:
        """Questions about promotions."""
        from storage.promotions import PromotionRoom

        return PromotionRoom(self._of)

    @cached_property
    def audiences(self) -> AudienceRoom:
        """Questions about audiences."""
        from storage.audiences import AudienceRoom

        return AudienceRoom(self._of)

    @cached_property
    def leads(self) -> LeadRoom:
        """Questions about enquiries."""
        from storage.leads import LeadRoom

        return LeadRoom(self._of)

    @cached_property
    def deals(self) -> DealRoom:
        """Questions about the pipeline."""
        from storage.deals import DealRoom

        return DealRoom(self._of)

    @cached_property
    def deal_lines(self) -> DealLineRoom:
        """Questions about the lines of a deal."""
        from storage.deal_lines import DealLineRoom

        return DealLineRoom(self._of)

    @cached_property
    def catalog(self) -> CatalogRoom:
        """Questions about products and services."""
        from storage.catalog import CatalogRoom

        return CatalogRoom(self._of)

    @cached_property
    def activities(self) -> ActivityRoom:
        """Questions about what happened."""
        from storage.activities import ActivityRoom

        return ActivityRoom(self._of)

    @cached_property
    def next_steps(self) -> NextStepRoom:
        """Questions about what is to be done next."""
        from storage.next_steps import NextStepRoom

        return NextStepRoom(self._of)

    @cached_property
    def today(self) -> TodayRoom:
        """Questions of a morning."""
        from storage.today import TodayRoom

        return TodayRoom(self._of)

    @cached_property
    def counter(self) -> CounterRoom:
        """Questions while someone waits at the counter."""
        from storage.counter import CounterRoom

        return CounterRoom(self._of)

    @cached_property
    def coupons(self) -> CouponRoom:
        """Questions about coupons."""
        from storage.coupons import CouponRoom

        return CouponRoom(self._of)

    @cached_property
    def capture(self) -> CaptureRoom:
        """Questions while a line is typed; each takes about a millisecond however many contacts there are."""
        from storage.capture import CaptureRoom

        return CaptureRoom(self._of)

    @cached_property
    def measures(self) -> MeasureRoom:
        """Questions about the numbers that were written down."""
        from storage.measures import MeasureRoom

        return MeasureRoom(self._of)

    @cached_property
    def history(self) -> HistoryRoom:
        """Questions about the change log."""
        from storage.history import HistoryRoom

        return HistoryRoom(self._of)

    @cached_property
    def others(self) -> OthersRoom:
        """Questions about others in the same file. A file does not know who only reads it."""
        from storage.others import OthersRoom

        return OthersRoom(self._of)

    @cached_property
    def find(self) -> FindRoom:
        """Finding records by the words in them."""
        from storage.finding import FindRoom

        return FindRoom(self._of)

    @cached_property
    def insights(self) -> InsightRoom:
        """Questions about everything at once; they take a while in a large file, so not on the window's thread."""
        from storage.insights import InsightRoom

        return InsightRoom(self._of)

    @cached_property
    def reports(self) -> ReportRoom:
        """Everything of a sheet at once; it may take a while in a large file, so not on the window's thread."""
        from storage.reports import ReportRoom

        return ReportRoom(self._of)
