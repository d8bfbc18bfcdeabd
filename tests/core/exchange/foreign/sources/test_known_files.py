"""Every number of the inputs' expected.json that a reading alone can tell."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from core.contacts import Consent
from core.deals import Outcome
from core.exchange.foreign.drafts import PersonDraft
from tests.core.exchange.foreign.sources.known import EXPECTED, KNOWN, deals, known, people, rows

FILES: dict[str, Any] = EXPECTED["files"]
EVERY = pytest.mark.parametrize("name", KNOWN)


def cents(amount: float) -> int:
    return int(Decimal(str(amount)) * 100)


@EVERY
def test_every_record_is_read(name: str) -> None:
    assert len(known(name).rows) == FILES[name]["records"]


@EVERY
def test_the_rows_that_are_no_records_are_rejected_with_their_reason(name: str) -> None:
    told = [(each.row, each.reason.lower()) for each in known(name).rejected]
    assert told == [(each["row"], each["why"].lower()) for each in FILES[name]["rejected"]]


@EVERY
def test_titles_blank_and_total_rows_are_skipped(name: str) -> None:
    assert known(name).skipped == len(FILES[name]["skipped"])


@EVERY
def test_records_rejected_and_skipped_are_all_rows(name: str) -> None:
    read = known(name)
    below = [each for each in FILES[name]["skipped"] if each["row"] > FILES[name].get("header_row", 0)]
    assert len(read.rows) + len(read.rejected) + len(below) == FILES[name]["data_rows"]


@EVERY
def test_nothing_is_left_not_understood(name: str) -> None:
    assert known(name).problems == ()


@EVERY
def test_distinct_emails_and_phones_are_counted_right(name: str) -> None:
    if "distinct_emails" in FILES[name]:
        everyone = people(known(name))
        assert len({mail for each in everyone for mail in each.emails}) == FILES[name]["distinct_emails"]
        assert len({phone for each in everyone for phone in each.phones}) == FILES[name]["distinct_phones"]


@EVERY
def test_each_person_of_the_spot_checks_is_read_right(name: str) -> None:
    for spot in FILES[name]["spot_checks"]:
        if "emails" in spot:
            person = rows(name)[spot["row"]].person
            assert person is not None
            assert (person.name, sorted(person.emails), sorted(person.phones)) == (
                spot["name"],
                sorted(spot["emails"]),
                sorted(spot["phones"]),
            )


@EVERY
def test_no_external_id_stands_in_two_rows_that_are_not_one_person(name: str) -> None:
    ids = Counter(
        each
        for row in known(name).rows
        for draft in (row.lead, row.deal, row.cost)
        if draft
        for each in draft.external_ids
    )
    assert [each for each, count in ids.items() if count > 1] == []


def keys_of(person: PersonDraft) -> set[str]:
    return {*person.emails, *person.phones, *(each for each in person.external_ids if each.startswith("etsy"))}


def met(names: list[str]) -> tuple[dict[str, int], list[tuple[str, int | str]]]:
    """New people by file and the rows that met someone, counted plainly: the same e-mail, phone or buyer."""
    seen: set[str] = set()
    new: Counter[str] = Counter()
    matched = []
    for name in names:
        for row in known(name).rows:
            if row.person is None:
                continue
            if keys_of(row.person) & seen:
                matched.append((name, row.number))
            else:
                new[name] += 1
            seen |= keys_of(row.person)
    return new, matched


@EVERY
def test_a_file_alone_brings_as_many_new_people_as_expected(name: str) -> None:
    if "alone" in FILES[name]:
        new, matched = met([name])
        assert {"new_people": new[name], "probable_duplicates": len(matched)} == FILES[name]["alone"]


def test_all_files_in_order_meet_the_people_they_have_in_common() -> None:
    new, matched = met(KNOWN)
    expected = [each for each in EXPECTED["duplicates"] if each["file"] in KNOWN]
    assert matched == [(each["file"], each["row"]) for each in expected]
    for name in KNOWN:
        assert new.get(name, 0) == FILES[name]["in_order"]["new_people"]


@pytest.mark.parametrize("group", ["people_in_several_files", "suggest_only"])
def test_people_are_called_as_expected_in_every_file(group: str) -> None:
    for told in EXPECTED[group]:
        for each in told["records"]:
            if each["file"] in KNOWN:
                person = rows(each["file"])[each["row"]].person
                assert person is not None
                assert person.name == each["name"]


def test_google_labels_are_tags_without_their_star() -> None:
    counted = Counter(tag for each in people(known("google-contacts.csv")) for tag in each.tags)
    assert counted == FILES["google-contacts.csv"]["checks"]["labels"]


def test_google_notes_keep_their_lines() -> None:
    notes = [each.notes for each in people(known("google-contacts.csv"))]
    assert sum("\n" in each for each in notes) == FILES["google-contacts.csv"]["checks"]["notes_with_line_break"]
    assert sum(bool(each) for each in notes) == 24


def test_hubspot_stages_and_statuses_of_contacts_are_kept() -> None:
    checks = FILES["hubspot-contacts.csv"]["checks"]
    kept = [dict(each.custom) for each in people(known("hubspot-contacts.csv"))]
    assert Counter(each["Lifecycle Stage"] for each in kept) == checks["lifecycle_stages"]
    assert Counter(each.get("Lead Status", "") for each in kept) == checks["lead_statuses"]
    assert sum(bool(each.notes) for each in people(known("hubspot-contacts.csv"))) == 10


def test_hubspot_deals_add_up() -> None:
    checks = FILES["hubspot-deals.csv"]["checks"]
    found = deals(known("hubspot-deals.csv"))
    by_outcome = {outcome: [deal for deal in found if deal.outcome is outcome] for outcome in Outcome}
    for outcome, word in ((Outcome.WON, "won"), (Outcome.LOST, "lost"), (Outcome.OPEN, "open")):
        assert len(by_outcome[outcome]) == checks[word]
        assert sum(deal.value or 0 for deal in by_outcome[outcome]) == cents(checks[f"{word}_amount"])
    assert sum(deal.value is None for deal in by_outcome[Outcome.OPEN]) == checks["open_without_amount"]
    stages = Counter(deal.stage.name for deal in by_outcome[Outcome.OPEN] if deal.stage)
    assert stages == {name: count for name, count in checks["stages"].items() if not name.startswith("Closed")}
    assert all(deal.closed_on and not deal.expected_on for deal in found if deal.outcome is not Outcome.OPEN)
    assert all(deal.expected_on and not deal.closed_on for deal in by_outcome[Outcome.OPEN])
    reasons = Counter(deal.lost_reason for deal in by_outcome[Outcome.LOST])
    assert reasons.pop("") == checks["lost_without_reason"]
    assert reasons == checks["lost_reasons"]
    won: Counter[str] = Counter()
    for deal in by_outcome[Outcome.WON]:
        won[f"{deal.closed_on:%Y-%m}"] += deal.value or 0
    assert won == {month: cents(amount) for month, amount in checks["won_amount_by_close_month"].items()}
    assert sum(len(deal.people) == 2 for deal in found) == checks["deals_with_two_contacts"]
    assert sum(not deal.people for deal in found) == checks["deals_without_contact"]
    for name, told in checks["won_from_ad_campaigns"].items():
        brought = [deal for deal in by_outcome[Outcome.WON] if deal.promotion and deal.promotion.name == name]
        assert len(brought) == told["deals"]
        assert sum(deal.value or 0 for deal in brought) == cents(told["amount"])


def test_hubspot_deals_name_people_by_the_ids_of_the_contacts() -> None:
    ids = {each for person in people(known("hubspot-contacts.csv")) for each in person.external_ids}
    assert all(each in ids for deal in deals(known("hubspot-deals.csv")) for each in deal.people)


def test_each_hubspot_deal_of_the_spot_checks_is_read_right() -> None:
    for spot in FILES["hubspot-deals.csv"]["spot_checks"]:
        deal = rows("hubspot-deals.csv")[spot["row"]].deal
        assert deal is not None
        assert (deal.title, deal.value, str(deal.opened_on), str(deal.closed_on), deal.lost_reason, deal.people) == (
            spot["deal"],
            cents(spot["amount"]),
            spot["created"],
            spot["closed_or_expected"],
            spot["lost_reason"],
            tuple(f"hubspot:{each}" for each in spot["contact_ids"]),
        )
        assert deal.outcome is (Outcome.WON if spot["stage"] == "Closed won" else Outcome.LOST)


def test_outlook_birthdays_are_read_day_first_and_empty_dates_are_none() -> None:
    everyone = people(known("outlook-contacts.csv"))
    assert sum(bool(each.birthday) for each in everyone) == FILES["outlook-contacts.csv"]["checks"]["birthdays"]
    assert everyone[0].birthday == "1968-12-04"


def test_vcards_of_every_version_and_script_are_read() -> None:
    everyone = people(known("contacts.vcf"))
    assert [each.name for each in everyone][:3] == ["Leila Winterscheid", "كريم البدوي", "نور الهدى الزهراوي"]
    assert sum(bool(each.birthday) for each in everyone) == 33
    assert everyone[4].birthday == "--03-30"
    assert everyone[5].birthday == "--05-18"
    assert sum(any(known.startswith("vcard:") for known in each.external_ids) for each in everyone) == 13


def test_meta_leads_name_their_campaign_and_where_they_were_seen() -> None:
    checks = FILES["meta-leads.csv"]["checks"]
    leads = [row.lead for row in known("meta-leads.csv").rows if row.lead]
    assert len(leads) == checks["leads"]
    assert Counter(each.promotion.name for each in leads if each.promotion) == checks["leads_per_campaign"]
    assert Counter(each.source for each in leads) == {"Facebook": 27, "Instagram": 53}
    for question in checks["custom_questions"]:
        assert all(dict(each.custom)[question] for each in leads)
    texts = [text for each in leads for _, text in (*each.custom, ("", each.interest))]
    assert not any(text.startswith(tuple(checks["prefixes_to_remove"])) for text in texts)
    assert leads[0].interest == "mäntel · diese woche"
    assert leads[0].received_on == date(2026, 10, 15)


@pytest.mark.parametrize("name", ["meta-ads-costs.csv", "google-ads-campaigns.csv"])
def test_costs_add_up_by_campaign(name: str) -> None:
    checks = FILES[name]["checks"]
    spent: Counter[str] = Counter()
    for row in known(name).rows:
        assert row.cost
        assert row.cost.promotion
        spent[row.cost.promotion.name] += row.cost.amount
    assert spent.total() == cents(checks["cost_total"])
    assert spent == {campaign: cents(amount) for campaign, amount in checks["cost_per_campaign"].items()}


def test_meta_costs_are_by_day_and_met_with_the_campaigns_of_the_leads() -> None:
    costs = [row.cost for row in known("meta-ads-costs.csv").rows if row.cost]
    campaigns = {row.lead.promotion for row in known("meta-leads.csv").rows if row.lead}
    assert {each.promotion for each in costs} == campaigns
    assert sum(int(dict(each.custom).get("Results", "0")) for each in costs) == 80
    for spot in FILES["meta-ads-costs.csv"]["spot_checks"]:
        cost = rows("meta-ads-costs.csv")[spot["row"]].cost
        assert cost is not None
        assert cost.promotion is not None
        assert (cost.promotion.name, str(cost.spent_on), cost.amount) == (
            spot["campaign"],
            spot["day"],
            cents(spot["amount"]),
        )
        assert cost.reach


def test_google_costs_are_put_on_the_last_day_of_their_period() -> None:
    checks = FILES["google-ads-campaigns.csv"]["checks"]
    costs = [row.cost for row in known("google-ads-campaigns.csv").rows if row.cost]
    assert {str(each.spent_on) for each in costs} == {checks["period"][1]}
    assert sum(Decimal(dict(each.custom)["Conversions"]) for each in costs) == checks["conversions"]
    assert not any(text.strip() == "--" for each in costs for _, text in each.custom)
    for spot in FILES["google-ads-campaigns.csv"]["spot_checks"]:
        cost = rows("google-ads-campaigns.csv")[spot["row"]].cost
        assert cost is not None
        kept = dict(cost.custom)
        assert cost.amount == cents(spot["cost"])
        assert (kept["Campaign status"], int(kept["Clicks"].replace(",", ""))) == (spot["status"], spot["clicks"])


@pytest.mark.parametrize("name", ["mailchimp-subscribed.csv", "mailchimp-unsubscribed.csv"])
def test_mailchimp_tags_are_read_out_of_their_quotes(name: str) -> None:
    checks = FILES[name]["checks"]
    everyone = people(known(name))
    assert Counter(tag for each in everyone for tag in each.tags) == checks["tags"]
    assert sum(not each.name for each in everyone) == checks["without_name"]
    assert all(each.birthday.startswith("--") for each in everyone if each.birthday)


def test_mailchimp_consent_follows_the_file_and_its_day() -> None:
    assert {each.consent for each in people(known("mailchimp-subscribed.csv"))} == {Consent.YES}
    left = people(known("mailchimp-unsubscribed.csv"))
    assert {each.consent for each in left} == {Consent.NO}
    assert len(left) == EXPECTED["totals"]["do_not_email_people"]
    assert all(each.consent_on for each in (*left, *people(known("mailchimp-subscribed.csv"))))


def test_shopify_answers_and_totals_are_kept_without_apostrophes() -> None:
    checks = FILES["shopify-customers.csv"]["checks"]
    everyone = people(known("shopify-customers.csv"))
    assert sum(each.consent is Consent.YES for each in everyone) == checks["accepts_email_marketing_yes"]
    said_no = [each for each in everyone if dict(each.custom).get("Accepts Email Marketing") == "no"]
    assert len(said_no) == checks["accepts_email_marketing_no"]
    assert {each.consent for each in said_no} == {Consent.UNKNOWN}
    kept = [dict(each.custom) for each in everyone]
    assert sum(Decimal(each["Total Spent"]) for each in kept) == Decimal(str(checks["total_spent"]))
    assert sum(int(each["Total Orders"]) for each in kept) == checks["total_orders"]
    texts = [each.address + each.birthday + "".join((*each.phones, *each.external_ids)) for each in everyone]
    assert not any("'" in text for text in texts)
    assert sum(bool(each.birthday) for each in everyone) == 12


def test_etsy_orders_are_won_deals_of_their_buyers() -> None:
    checks = FILES["etsy-orders.csv"]["checks"]
    found = deals(known("etsy-orders.csv"))
    assert {deal.outcome for deal in found} == {Outcome.WON}
    assert len(found) == checks["orders"]
    assert sum(deal.value or 0 for deal in found) == cents(checks["order_total_sum"])
    kept = [dict(deal.custom) for deal in found]
    assert sum(Decimal(each["Order Value"]) for each in kept) == Decimal(str(checks["order_value_sum"]))
    assert sum(Decimal(each["Order Net"]) for each in kept) == Decimal(str(checks["order_net_sum"]))
    assert Counter(deal.coupon for deal in found if deal.coupon) == checks["coupon_redemptions"]
    for code, amount in checks["coupon_discount"].items():
        given = [Decimal(dict(deal.custom)["Discount Amount"]) for deal in found if deal.coupon == code]
        assert sum(given) == Decimal(str(amount))
    buyers = {each for person in people(known("etsy-orders.csv")) for each in person.external_ids}
    assert len(buyers) == checks["buyers"]
    assert sum(each.startswith("etsy-guest:") for each in buyers) == checks["guests_without_user_id"]
    for spot in FILES["etsy-orders.csv"]["spot_checks"]:
        row = rows("etsy-orders.csv")[spot["row"]]
        assert row.person is not None
        assert row.deal is not None
        assert (row.person.name, str(row.deal.closed_on), row.deal.value, row.deal.coupon) == (
            spot["name"],
            spot["date"],
            cents(spot["order_total"]),
            spot["coupon"],
        )
