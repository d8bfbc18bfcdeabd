"""The rooms of an open business file: what can be asked of it."""

from __future__ import annotations

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
from storage.engine import Store
from storage.finding import FindRoom
from storage.history import HistoryRoom
from storage.insights import InsightRoom
from storage.leads import LeadRoom
from storage.next_steps import NextStepRoom
from storage.others import OthersRoom
from storage.promotions import PromotionRoom
from storage.reports import ReportRoom
from storage.today import TodayRoom


class Rooms:
    """One room for each part of the business, by the names of the house."""

    def __init__(self, store: Store) -> None:
        """Let every room read through the connections of a file."""
        self.business = BusinessRoom(store)
        self.contacts = ContactRoom(store)
        self.promotions = PromotionRoom(store)
        self.audiences = AudienceRoom(store)
        self.leads = LeadRoom(store)
        self.deals = DealRoom(store)
        self.deal_lines = DealLineRoom(store)
        self.catalog = CatalogRoom(store)
        self.activities = ActivityRoom(store)
        self.next_steps = NextStepRoom(store)
        self.today = TodayRoom(store)
        self.counter = CounterRoom(store)
        self.coupons = CouponRoom(store)
        self.capture = CaptureRoom(store)
        self.history = HistoryRoom(store)
        self.others = OthersRoom(store)
        self.find = FindRoom(store)
        self.insights = InsightRoom(store)
        self.reports = ReportRoom(store)
