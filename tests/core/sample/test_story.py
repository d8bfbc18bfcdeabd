from __future__ import annotations

import unicodedata
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from statistics import median

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.activities import Activity, Hat
from core.business import Business, Person
from core.change import Record
from core.contacts import Contact, ContactKind, display_name
from core.deals import Deal, Outcome, Stage
from core.leads import Lead
from core.promotions import Expense, Phase, Promotion, phase
from core.sample import DEFAULT_LEADS, story
from core.sample.heart import HEART
from tests.core.sample.telling import Told, assert_holds_together, days_of, months_told

TODAY = date(2026, 11, 22)

DAYS = st.dates(date(1990, 1, 1), date(2120, 12, 31))


@pytest.fixture(scope="module")
def told() -> Told:
    return Told(TODAY)


def test_the_same_day_and_seed_tell_the_same_story() -> None:
    assert Told(TODAY, seed=7).records == Told(TODAY, seed=7).records


def test_another_seed_tells_of_other_people() -> None:
    assert {contact.name for contact in Told(TODAY, seed=1).all(Contact)} != {
        contact.name for contact in Told(TODAY, seed=2).all(Contact)
    }


@settings(max_examples=25)
@given(DAYS, st.integers(0, 2**32))
@example(date(2024, 2, 29), 1)
@example(date(2027, 1, 1), 1)
@example(date(2026, 12, 31), 1)
@example(date(2026, 3, 31), 1)
@example(date(2026, 11, 22), 1)
def test_every_story_holds_together(today: date, seed: int) -> None:
    told = Told(today, seed=seed)
    assert_holds_together(told)
    assert set(months_told(today)) <= days_of(told.all(Lead), "received_on")
    assert set(months_told(today)) <= days_of(told.won(), "closed_on")


@settings(max_examples=25)
@given(DAYS, st.integers(0, 40))
@example(TODAY, 0)
@example(TODAY, 1)
@example(TODAY, 5)
def test_a_short_story_has_exactly_the_leads_asked_for(today: date, leads: int) -> None:
    told = Told(today, leads=leads)
    assert_holds_together(told)
    assert len(told.all(Lead)) == leads


@given(DAYS, st.integers(0, 2**32))
@settings(max_examples=10)
def test_every_day_has_a_promotion_of_each_phase(today: date, seed: int) -> None:
    promotions = Told(today, leads=0, seed=seed).all(Promotion)
    phases = Counter(phase(one.start_on, one.end_on, one.cancelled_on, today) for one in promotions)
    assert set(phases) == set(Phase)
    assert phases[Phase.OVER] >= 12


def test_later_records_sort_later(told: Told) -> None:
    for kind, name in ((Lead, "received_on"), (Deal, "opened_on"), (Activity, "done_on"), (Expense, "spent_on")):
        days = [getattr(record, name) for record in sorted(told.all(kind), key=lambda record: record.id)]
        assert days == sorted(days)


def test_a_first_look_finds_a_shop_of_the_promised_size(told: Told) -> None:
    assert [len(told.all(kind)) for kind in (Business, Person, Stage)] == [1, 3, 4]
    assert len(told.all(Lead)) == DEFAULT_LEADS
    assert 160 <= len(told.all(Contact)) <= 200
    assert 90 <= len(told.all(Deal)) <= 130
    assert 400 <= len(told.all(Activity)) <= 620


def test_next_steps_are_overdue_due_today_soon_later_and_missing(told: Told) -> None:
    open_deals = [deal for deal in told.all(Deal) if deal.outcome is Outcome.OPEN]
    days = {deal.next_step_on for deal in open_deals} | {lead.next_step_on for lead in told.all(Lead)}
    dated = {day for day in days if day}
    assert any(deal.next_step_on is None for deal in open_deals)
    assert min(dated) < TODAY
    assert TODAY in dated
    assert any(TODAY < day <= TODAY + timedelta(days=7) for day in dated)
    assert max(dated) > TODAY + timedelta(days=7)


def test_names_come_in_many_scripts(told: Told) -> None:
    scripts = {
        unicodedata.name(letter).split()[0]
        for contact in told.all(Contact)
        for letter in display_name(contact)
        if letter.isalpha()
    }
    assert {
        "LATIN",
        "GREEK",
        "CYRILLIC",
        "ARABIC",
        "HEBREW",
        "DEVANAGARI",
        "CJK",
        "HIRAGANA",
        "HANGUL",
        "THAI",
    } <= scripts


def test_mail_goes_nowhere_and_phones_ring_nowhere(told: Told) -> None:
    for contact in told.all(Contact):
        for mail in contact.emails:
            assert mail.isascii()
            assert mail.endswith(("@example.com", "@example.org", "@example.net"))
        for phone in contact.phones:
            assert phone.startswith(("+353 20 91", "+44 7700 900", "+1 617 555 01", "+49 30 23125 ", "+33 6 39 98 "))


def test_nobody_shares_a_mailbox(told: Told) -> None:
    mails = Counter(mail for contact in told.all(Contact) for mail in contact.emails)
    assert max(mails.values()) == 1


def test_companies_come_too(told: Told) -> None:
    companies = [contact for contact in told.all(Contact) if contact.kind is ContactKind.COMPANY]
    assert len(companies) >= 5
    assert all(contact.company for contact in companies)


def test_december_is_strong_and_february_weak(told: Told) -> None:
    leads = Counter((lead.received_on.year, lead.received_on.month) for lead in told.all(Lead))
    assert leads[2025, 12] > leads[2026, 2]


def test_the_flyers_paid_and_the_television_did_not(told: Told) -> None:
    names = {one.id: one.name for one in told.all(Promotion)}
    spent: Counter[str] = Counter()
    for expense in told.all(Expense):
        if expense.promotion_id:
            spent[names[expense.promotion_id]] += expense.amount
    brought = {lead.id: names[lead.promotion_id] for lead in told.all(Lead) if lead.promotion_id}
    earned: Counter[str] = Counter()
    for deal in told.won():
        if deal.lead_id in brought:
            earned[brought[deal.lead_id]] += (deal.value or 0) - (deal.cost or 0)
    assert earned["Winter sale flyers 2026"] > spent["Winter sale flyers 2026"]
    assert earned["Winter sale TV spot 2026"] < spent["Winter sale TV spot 2026"] // 2
    assert spent["Winter sale TV spot 2026"] > next(
        one.budget or 0 for one in told.all(Promotion) if one.name == "Winter sale TV spot 2026"
    )


def test_finished_promotions_have_a_lesson_and_planned_ones_none(told: Told) -> None:
    for one in told.all(Promotion):
        now = phase(one.start_on, one.end_on, one.cancelled_on, TODAY)
        if now is Phase.OVER and one.end_on and one.end_on < TODAY - timedelta(days=7):
            assert one.lesson
        if now in (Phase.PLANNED, Phase.RUNNING, Phase.IDEA):
            assert not one.lesson


def test_a_quarter_of_the_customers_comes_back(told: Told) -> None:
    bought = Counter(deal.contact_id for deal in told.won())
    assert 0.15 <= sum(times > 1 for times in bought.values()) / len(bought) <= 0.35


def test_catering_takes_weeks_and_a_coat_days(told: Told) -> None:
    def took(records: list[Deal]) -> float:
        return median((deal.closed_on - deal.opened_on).days for deal in records if deal.closed_on)

    dear = [deal for deal in told.won() if deal.value and deal.value > 40_000]
    cheap = [deal for deal in told.won() if deal.value and deal.value < 10_000]
    assert took(dear) >= 10 > took(cheap)


def test_objections_recur_and_some_losses_have_no_reason(told: Told) -> None:
    objections = Counter(activity.objection for activity in told.all(Activity) if activity.objection)
    assert len([count for count in objections.values() if count >= 3]) >= 4
    reasons = {deal.lost_reason for deal in told.all(Deal) if deal.outcome is Outcome.LOST}
    assert "" in reasons
    assert len(reasons) >= 3


def test_both_hats_are_worn(told: Told) -> None:
    minutes: Counter[Hat] = Counter()
    for activity in told.all(Activity):
        minutes[activity.hat] += activity.minutes or 0
    assert min(minutes[hat] for hat in Hat) > 30 * 60


def test_coupons_are_spent(told: Told) -> None:
    codes = [deal.coupon_code for deal in told.won() if deal.coupon_code]
    assert len(codes) >= 8
    assert len(set(codes)) >= 4


def test_the_heart_is_in_every_story_that_has_room_for_it() -> None:
    names = {scene.who.name or scene.who.company for scene in HEART}
    for seed in (1, 2):
        assert names <= {display_name(contact) for contact in Told(TODAY, leads=len(HEART), seed=seed).all(Contact)}


def test_amounts_keep_their_numbers_in_a_currency_without_cents() -> None:
    def values(records: list[Record]) -> list[int]:
        return [record.value or 0 for record in records if isinstance(record, Deal)]

    yen = [record for batch in story(TODAY, currency="JPY", locale="ja_JP") for record in batch]
    euro = [record for batch in story(TODAY) for record in batch]
    assert values(yen) == pytest.approx([cents / 100 for cents in values(euro)], abs=3)


def test_no_id_lies_in_the_future_wherever_the_day_has_begun() -> None:
    today = date(2026, 6, 15)
    first_midnight = int(datetime(2026, 6, 14, 10, tzinfo=UTC).timestamp() * 1000)  # of the day, at UTC+14

    newest = max(record.id for batch in story(today) for record in batch)

    assert int.from_bytes(newest[:6], "big") < first_midnight
