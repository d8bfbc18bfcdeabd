"""What a row does to a person, a deal or a cost that is there already, in each mode; and nothing it says is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from core.contacts import Consent, Contact
from core.coupons import Coupon, Redemption
from core.deals import Deal, Outcome, Stage, edit_deal, win
from core.exchange.foreign.drafts import (
    OF_A_ROW,
    CostDraft,
    DealDraft,
    LeadDraft,
    PersonDraft,
    PromotionDraft,
    Reading,
    RowDraft,
    StageDraft,
)
from core.exchange.foreign.mode import Mode
from core.ids import Id
from core.leads import Lead
from core.measures import Measure
from core.money import Minor, Share
from core.progress import SILENT
from core.promotions import Expense, Promotion
from storage import Workspace
from storage.exchange.settling import Settled, Settling
from tests.makers import ANA, contact, shop

DAY = date(2026, 3, 1)
LATER = date(2026, 4, 1)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with shop(tmp_path, device=ANA) as workspace:
        yield workspace


def there(workspace: Workspace, **fields: Any) -> Id:
    with workspace.change("Write") as change:
        return contact(change, **fields).id


def card(workspace: Workspace, key: Id) -> Contact:
    found = workspace.contacts.get(key)
    assert found is not None
    return found


def settle(
    workspace: Workspace, *rows: RowDraft, mode: Mode = Mode.FILL, country: str = "DE", table: str = "contacts"
) -> Settled:
    with workspace.change("Import") as change:
        settling = Settling(change, mode, country, SILENT, watched=True)
        settled = settling.take(Reading("list.csv", "Test", table, rows))
        settling.finish()
    return settled


def someone(number: int = 2, **says: Any) -> RowDraft:
    return RowDraft(number, PersonDraft(**says))


def every(workspace: Workspace, kind: type[Any]) -> list[Any]:
    with workspace.change("Look") as change:
        return change.find(kind)


def only(workspace: Workspace, kind: type[Any]) -> Any:
    [record] = every(workspace, kind)
    return record


def test_blanks_are_filled_and_lists_grow(workspace: Workspace) -> None:
    key = there(workspace, name="Zoë", emails=("Zoe@Example.com",), tags=("vip",))
    settle(
        workspace,
        someone(
            name="Zoe Meier",
            emails=("zoe@example.com", "z@example.org"),
            phones=("+4917612345678",),
            address="Köln",
            tags=("VIP", "café"),
            custom=(("size", "38"),),
        ),
    )
    found = card(workspace, key)
    assert (found.name, found.emails) == ("Zoë", ("Zoe@Example.com", "z@example.org"))
    assert (found.phones, found.address, found.tags) == (("+4917612345678",), "Köln", ("vip", "café"))
    assert found.custom == (("size", "38"),)
    assert found.notes == "Name: Zoe Meier", "another name is kept, so that the search finds it"


def test_a_phone_typed_in_any_notation_is_met_and_not_written_twice(workspace: Workspace) -> None:
    key = there(workspace, name="Bo", phones=("0221 / 471 02 98",))
    settled = settle(workspace, someone(name="Bo", phones=("+492214710298",), company="Kita"))
    assert settled.rows[0].by == ("phone",)
    found = card(workspace, key)
    assert (found.phones, found.company) == (("0221 / 471 02 98",), "Kita")


def test_the_file_wins_where_it_says_something_if_so_wished(workspace: Workspace) -> None:
    key = there(
        workspace, name="Zoë", emails=("z@example.com",), address="Bonn", notes="likes tea", custom=(("a", "1"),)
    )
    row = someone(emails=("z@example.com",), address="Köln", company="", notes="likes cake", custom=(("a", "2"),))
    settle(workspace, row, mode=Mode.UPDATE)
    found = card(workspace, key)
    assert (found.name, found.address, found.custom) == ("Zoë", "Köln", (("a", "2"),))
    assert found.notes == "likes tea\nlikes cake"


def test_those_there_stay_as_they_are_if_so_wished_and_their_leads_come_in(workspace: Workspace) -> None:
    key = there(workspace, name="Zoë", emails=("z@example.com",))
    lead = LeadDraft(received_on=DAY, interest="cake")
    row = RowDraft(2, PersonDraft(emails=("z@example.com",), company="Kita"), lead)
    settled = settle(workspace, row, someone(3, name="New", emails=("n@example.com",)), mode=Mode.SKIP)
    assert card(workspace, key).company == ""
    assert only(workspace, Lead).contact_id == key
    tally = settled.tables["contacts"]
    assert (tally.added, tally.matched, tally.updated) == (1, 1, 0)


def test_a_new_one_beside_who_is_there_if_so_wished(workspace: Workspace) -> None:
    there(workspace, name="Zoë", emails=("z@example.com",), external_ids=("tool:1",))
    rows = [someone(number, emails=("z@example.com",), external_ids=("tool:1",)) for number in (2, 3)]
    settled = settle(workspace, *rows, mode=Mode.ADD)
    contacts = every(workspace, Contact)
    assert len(contacts) == 2, "rows of one import with the same id of their program are one person"
    assert contacts[1].external_ids == (), "what the other program calls the first one stays with the first one"
    assert [known.name for known in settled.rows[0].similar] == ["Zoë"]


def test_an_unknown_column_that_says_two_things_keeps_both(workspace: Workspace) -> None:
    rows = [someone(row, emails=("z@example.com",), custom=(("size", text),)) for row, text in ((2, "38"), (3, "40"))]
    settle(workspace, *rows)
    assert only(workspace, Contact).custom == (("size", "38"), ("size (2)", "40"))
    assert settle(workspace, *rows).tables["contacts"].updated == 0


def test_a_no_is_never_overwritten_by_a_yes_and_told(workspace: Workspace) -> None:
    key = there(workspace, name="Zoë", emails=("z@example.com",), consent=Consent.NO, consent_on=DAY)
    row = someone(emails=("z@example.com",), consent=Consent.YES, consent_on=LATER)
    for mode in (Mode.FILL, Mode.UPDATE):
        settled = settle(workspace, row, mode=mode)
        assert card(workspace, key).consent is Consent.NO
        assert [(each.row, each.value) for each in settled.problems] == [(2, "yes")]


@pytest.mark.parametrize(
    ("agreed", "now"), [(None, Consent.NO), (DAY, Consent.NO), (date(2026, 5, 1), Consent.YES)], ids=str
)
def test_a_no_counts_unless_the_yes_is_younger(workspace: Workspace, agreed: date | None, now: Consent) -> None:
    key = there(workspace, name="Zoë", emails=("z@example.com",), consent=Consent.YES, consent_on=agreed)
    settled = settle(workspace, someone(emails=("z@example.com",), consent=Consent.NO, consent_on=LATER))
    assert card(workspace, key).consent is now
    assert bool(settled.problems) is (now is Consent.YES)


def test_whom_e_mail_and_phone_call_two_people_is_the_one_of_that_name_and_the_other_is_suggested(
    workspace: Workspace,
) -> None:
    there(workspace, name="Ana", emails=("family@example.com",))
    bo = there(workspace, name="Bo", phones=("+4917612345678",))
    settled = settle(workspace, someone(name="Bo", emails=("family@example.com",), phones=("+4917612345678",)))
    [row] = settled.rows
    assert row.met is not None
    assert (row.met.contact, [known.name for known in row.similar]) == (bo, ["Ana"])
    assert len(every(workspace, Contact)) == 2


def test_a_guest_is_met_again_by_the_order(workspace: Workspace) -> None:
    deal = DealDraft(opened_on=DAY, closed_on=DAY, outcome=Outcome.WON, value=Minor(100), external_ids=("etsy:1",))
    row = RowDraft(2, PersonDraft(name="Minh"), deal=deal)
    first, again = settle(workspace, row), settle(workspace, row)
    assert (first.tables["contacts"].added, again.tables["contacts"].matched) == (1, 1)
    assert only(workspace, Deal).contact_id == only(workspace, Contact).id


def test_deals_that_come_before_their_contacts_find_them_in_the_same_import(workspace: Workspace) -> None:
    deal = RowDraft(
        2, deal=DealDraft(opened_on=DAY, people=("hubspot:1", "hubspot:2"), external_ids=("hubspot-deal:1",))
    )
    with workspace.change("Import") as change:
        settling = Settling(change, Mode.FILL, "", SILENT)
        deals = settling.take(Reading("deals.csv", "", "deals", (deal,)))
        settling.take(Reading("people.csv", "", "contacts", (someone(name="Zoë", external_ids=("hubspot:2",)),)))
        settling.finish()
    assert deals.problems == []
    assert only(workspace, Deal).contact_id == only(workspace, Contact).id


def test_a_deal_whose_contact_came_later_is_linked_when_it_comes_again(workspace: Workspace) -> None:
    row = RowDraft(2, deal=DealDraft(opened_on=DAY, people=("hubspot:1",), external_ids=("hubspot-deal:1",)))
    first = settle(workspace, row, table="deals")
    assert [each.reason for each in first.problems] == [
        "its contact is not there; import the contacts of HubSpot first, then this file again"
    ]
    key = there(workspace, name="Zoë", external_ids=("hubspot:1",))
    again = settle(workspace, row, table="deals")
    assert (again.problems, only(workspace, Deal).contact_id) == ([], key)
    tally = again.tables["deals"]
    assert (tally.read, tally.added, tally.matched, tally.updated) == (1, 0, 1, 1)


def test_a_deal_that_was_won_meanwhile_is_won_if_the_file_is_to_win(workspace: Workspace) -> None:
    draft = DealDraft(opened_on=DAY, title="Coat", expected_on=LATER, external_ids=("hubspot-deal:1",))
    won = replace(draft, outcome=Outcome.WON, closed_on=LATER, expected_on=None, value=Minor(5_000))
    settle(workspace, RowDraft(2, deal=draft), table="deals")
    settle(workspace, RowDraft(2, deal=won), table="deals")
    filled = only(workspace, Deal)
    assert (filled.outcome, filled.closed_on, filled.value) == (Outcome.OPEN, None, 5_000)
    settle(workspace, RowDraft(2, deal=won), table="deals", mode=Mode.UPDATE)
    updated = only(workspace, Deal)
    assert (updated.outcome, updated.closed_on) == (Outcome.WON, LATER)


def test_that_the_file_calls_an_open_deal_won_is_told_where_it_is_left_open(workspace: Workspace) -> None:
    draft = DealDraft(opened_on=DAY, title="Coat", external_ids=("hubspot-deal:1",))
    won = RowDraft(2, deal=replace(draft, outcome=Outcome.WON, closed_on=LATER))
    settle(workspace, RowDraft(2, deal=draft), table="deals")
    for mode in (Mode.FILL, Mode.SKIP, Mode.ADD):
        settled = settle(workspace, won, table="deals", mode=mode)
        [told] = settled.problems
        assert (told.row, told.column, told.value) == (2, "outcome", "won")
        assert told.reason == "this deal is open here and was left so; let the file win to close it"
    assert settle(workspace, won, table="deals", mode=Mode.UPDATE).problems == []
    assert settle(workspace, won, table="deals").problems == []


def test_a_deal_won_here_stays_won_unless_the_file_says_in_which_stage_it_stands(workspace: Workspace) -> None:
    draft = DealDraft(opened_on=DAY, title="Coat", external_ids=("sheet:1",))
    settle(workspace, RowDraft(2, deal=draft), table="deals")
    key = only(workspace, Deal).id
    with workspace.change("Win") as change:
        win(change, key, on=DAY)
    settle(workspace, RowDraft(2, deal=replace(draft, opened_on=LATER)), table="deals", mode=Mode.UPDATE)
    mine = only(workspace, Deal)
    assert (mine.outcome, mine.opened_on, mine.closed_on) == (Outcome.WON, DAY, DAY)
    staged = replace(draft, stage=StageDraft(name="Offer"))
    settle(workspace, RowDraft(2, deal=staged), table="deals", mode=Mode.UPDATE)
    assert (only(workspace, Deal).outcome, only(workspace, Deal).closed_on) == (Outcome.OPEN, None)


def test_in_fill_mode_nothing_that_the_owner_wrote_on_a_deal_is_lost(workspace: Workspace) -> None:
    draft = DealDraft(
        opened_on=DAY, title="Coat", value=Minor(100), expected_on=LATER, notes="theirs",
        stage=StageDraft(name="Offer"), external_ids=("hubspot-deal:1",),
    )  # fmt: skip
    settle(workspace, RowDraft(2, deal=draft), table="deals")
    key = only(workspace, Deal).id
    with workspace.change("Edit") as change:
        edit_deal(change, key, title="Mantel", value=Minor(200), notes="mine")
    mine = only(workspace, Deal)
    settle(workspace, RowDraft(2, deal=replace(draft, value=Minor(300))), table="deals")
    now = only(workspace, Deal)
    assert (now.title, now.value, now.stage_id, now.notes) == ("Mantel", 200, mine.stage_id, "mine\ntheirs")


def test_an_edited_row_of_an_own_list_adds_its_sale_again_and_says_so(workspace: Workspace) -> None:
    def row(number: int, value: int, sign: str) -> RowDraft:
        sold = DealDraft(
            opened_on=DAY, closed_on=DAY, outcome=Outcome.WON, title="Coat", value=Minor(value),
            external_ids=(f"{OF_A_ROW}{sign}",),
        )  # fmt: skip
        return RowDraft(number, PersonDraft(name="Ana", emails=("ana@example.org",)), deal=sold)

    assert settle(workspace, row(2, 100, "a"), row(3, 100, "b")).problems == []
    assert settle(workspace, row(2, 100, "a"), row(3, 100, "b")).problems == []
    [told] = settle(workspace, row(2, 100, "a"), row(3, 150, "c")).problems

    assert (told.row, told.value) == (3, "Coat")
    assert "“Ana” has a deal of this day already" in told.reason
    assert len(every(workspace, Deal)) == 3


def test_another_name_with_the_same_phone_is_told_once_and_stands_in_the_notes(workspace: Workspace) -> None:
    key = there(workspace, name="Uli Specht", phones=("+492214710150",))
    row = someone(name="Ina Specht", phones=("+492214710150",))
    [told] = settle(workspace, row).problems
    assert (told.row, told.column, told.value) == (2, "name", "Ina Specht")
    assert told.reason == "“Uli Specht” has the same phone and was taken for this one; this name stands in the notes"
    assert card(workspace, key).notes == "Name: Ina Specht"
    assert settle(workspace, row).problems == []


def test_promotions_are_met_by_their_id_then_by_their_exact_name(workspace: Workspace) -> None:
    with workspace.change("Plan") as change:
        mine = change.add(Promotion(id=change.new_id(), name="Spring"))
    rows = [
        RowDraft(number, PersonDraft(name=f"P{number}"), LeadDraft(received_on=DAY, promotion=promotion))
        for number, promotion in enumerate(
            (
                PromotionDraft(name="Spring", channel="social", external_ids=("meta-campaign:1",)),
                PromotionDraft(name="Renamed", external_ids=("meta-campaign:1",)),
                PromotionDraft(name="Spring", external_ids=("meta-campaign:2",)),
                PromotionDraft(name="spring"),
            )
        )
    ]
    settle(workspace, *rows)
    found = {promotion.id: promotion for promotion in every(workspace, Promotion)}
    assert (found[mine.id].external_ids, found[mine.id].channel) == (("meta-campaign:1",), "social")
    leads = every(workspace, Lead)
    assert [lead.promotion_id == mine.id for lead in leads] == [True, True, False, False]
    assert len(found) == 3, "two campaigns of one program are two, also where they are called the same"


def test_new_stages_stand_behind_the_old_ones_the_least_likely_first(workspace: Workspace) -> None:
    stages = [
        StageDraft(name="Contract", probability=Share(9_000)),
        StageDraft(name="First call", probability=Share(500)),
    ]
    rows = [
        RowDraft(row, deal=DealDraft(opened_on=DAY, stage=stage))
        for row, stage in enumerate([*stages, StageDraft(name="talking")])
    ]
    settled = settle(workspace, *rows, table="deals")
    assert [stage.name for stage in workspace.deals.stages()][4:] == ["First call", "Contract"]
    assert (settled.tables["stages"].added, settled.tables["stages"].matched) == (2, 1)
    assert len({stage.position for stage in every(workspace, Stage)}) == 6


def test_a_coupon_is_made_with_a_promotion_and_redeemed_once(workspace: Workspace) -> None:
    deal = DealDraft(opened_on=DAY, coupon="AURORA10", external_ids=("etsy:1",))
    row = RowDraft(2, PersonDraft(name="Minh", external_ids=("etsy-buyer:m",)), deal=deal)
    for _ in range(2):
        settle(workspace, row)
    redemption, coupon = only(workspace, Redemption), only(workspace, Coupon)
    assert (redemption.coupon_id, redemption.redeemed_on, coupon.code) == (coupon.id, DAY, "AURORA10")
    assert only(workspace, Promotion).name == "AURORA10"
    assert only(workspace, Deal).coupon_code == "AURORA10"


def test_a_cost_that_grew_since_is_corrected_if_the_file_is_to_win(workspace: Workspace) -> None:
    draft = CostDraft(spent_on=DAY, amount=Minor(100), reach=9, external_ids=("meta-ads:1:1",))
    grown = replace(draft, amount=Minor(150), reach=12)
    for mode, amount, reach in ((Mode.FILL, 100, 9), (Mode.FILL, 100, 9), (Mode.UPDATE, 150, 12)):
        settle(
            workspace, RowDraft(2, cost=draft if not every(workspace, Expense) else grown), mode=mode, table="expenses"
        )
        assert (only(workspace, Expense).amount, only(workspace, Measure).value) == (amount, reach)


def test_no_deal_is_closed_before_it_was_opened(workspace: Workspace) -> None:
    settle(workspace, RowDraft(2, deal=DealDraft(opened_on=LATER, closed_on=DAY, outcome=Outcome.LOST)), table="deals")
    assert only(workspace, Deal).opened_on == DAY


def test_a_row_of_a_list_of_ours_meets_its_record_by_its_own_id(workspace: Workspace) -> None:
    key = there(workspace, name="Zoë")
    settled = settle(workspace, someone(name="Zoë Meier", company="Kita", own=key))
    assert settled.rows[0].by == ("id",)
    assert card(workspace, key).company == "Kita"


def test_a_list_of_another_file_of_ours_keeps_its_ids_and_comes_in_once(workspace: Workspace) -> None:
    own = Id(bytes(range(16)))
    for _ in range(2):
        settle(workspace, someone(name="Zoë", own=own))
    assert only(workspace, Contact).id == own
