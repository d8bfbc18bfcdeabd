"""Who is in an audience, asked of a real file and held against counting by hand."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest

from core import activities, audiences, catalog, coupons, deals, scores
from core.activities import ActivityKind, Hat
from core.audience_filter import Filter, Term, What, written
from core.change import Change
from core.contacts import Consent, ContactKind
from core.deal_lines import add_line
from core.errors import UserMistake
from core.ids import Id
from storage import Workspace, create, search
from tests import makers

TODAY = date(2026, 6, 15)
PRODUCTS = (("Birthday cake", "Cakes"), ("Wool coat", "Coats"), ("Bun", ""))
PROMOTIONS = (("Spring flyer", "flyer"), ("Open day", "event"))


@dataclass
class Person:
    """What is true of someone, kept beside the file."""

    id: Id
    tags: tuple[str, ...]
    address: str
    company: bool
    consent: Consent
    mail: bool
    phone: bool
    birthday: str
    created: date | None
    sales: list[tuple[date, int, set[str], set[str]]] = field(default_factory=list)
    touches: list[date] = field(default_factory=list)
    came_by: set[str] = field(default_factory=set)
    scores: list[int] = field(default_factory=list)
    open: bool = False


def ago(dice: random.Random) -> date:
    return TODAY - timedelta(days=dice.choice((1, 29, 30, 31, 89, 90, 91, 200)))


def crowd(change: Change, dice: random.Random, count: int) -> list[Person]:
    """A shop with people who bought, came and were silent in all the ways there are."""
    wares = [catalog.add_product(change, name=name, category=category) for name, category in PRODUCTS]
    plans = [makers.promotion(change, name, channel=channel) for name, channel in PROMOTIONS]
    codes = [coupons.add_coupon(change, code=f"CODE{place}", promotion_id=plan.id) for place, plan in enumerate(plans)]
    people = [one(change, dice, number) for number in range(count)]
    for person in people:
        for _ in range(dice.choice((0, 0, 1, 2))):
            buy(change, dice, person, wares)
        if dice.random() < 0.3:
            on, place = ago(dice), dice.randrange(2)
            kept = makers.lead(change, contact_id=person.id, promotion_id=plans[place].id, on=on)
            person.touches.append(on)
            person.came_by |= set(PROMOTIONS[place])
            person.open = True
            if dice.random() < 0.5:
                deals.open_deal(change, on=on, lead_id=kept.id, title="Something")
        if dice.random() < 0.2:
            place = dice.randrange(2)
            coupons.redeem(change, code=codes[place].code, on=TODAY, contact_id=person.id)
            person.came_by |= set(PROMOTIONS[place])
        if dice.random() < 0.3:
            on = ago(dice)
            activities.log_activity(change, kind=ActivityKind.CALL, hat=Hat.SALES, contact_id=person.id, done_on=on)
            person.touches.append(on)
        for _ in range(dice.choice((0, 0, 1, 2))):
            person.scores.append(dice.randint(1, 5))
            scores.give_score(change, score=person.scores[-1], on=TODAY, contact_id=person.id)
    return people


def one(change: Change, dice: random.Random, number: int) -> Person:
    mail, phone = dice.random() < 0.6, dice.random() < 0.6
    person = Person(
        Id(b""),
        tuple(dice.sample(("regular", "Österreich", "press"), dice.randint(0, 2))),
        dice.choice(("", "2 Cork Street, Dublin", "Corkagh, CORK", "Œuvre 3, Zürich")),
        dice.random() < 0.3,
        dice.choice(list(Consent)),
        mail,
        phone,
        dice.choice(("", "--06-30", "1990-07-01", "2000-12-31")),
        dice.choice((None, ago(dice))),
    )
    kept = makers.contact(
        change,
        f"Person {number}",
        tags=person.tags,
        address=person.address,
        kind=ContactKind.COMPANY if person.company else ContactKind.PERSON,
        consent=person.consent,
        emails=(f"p{number}@example.com",) if mail else (),
        phones=(f"02091{number:05}",) if phone else (),
        birthday=person.birthday,
        created_on=person.created,
    )
    person.id = kept.id
    return person


def buy(change: Change, dice: random.Random, person: Person, wares: list[catalog.Product]) -> None:
    """A sale of their own or by a lead, with a line from the catalogue, one in words, or none."""
    on, value, how = ago(dice), dice.choice((1_000, 25_000)), dice.randrange(3)
    if dice.random() < 0.5:
        came = TODAY - timedelta(days=300)
        via = makers.lead(change, contact_id=person.id, on=came)
        sale = deals.open_deal(change, on=came, lead_id=via.id, title="a hat" if how == 2 else "")
        person.touches.append(came)
    else:
        sale = makers.deal(change, contact_id=person.id, title="a hat" if how == 2 else "", on=on)
    called, categories = {"hat"}, set()
    if how == 0:
        ware = dice.choice(wares)
        add_line(change, sale.id, product_id=ware.id, unit_price=value)
        called, categories = set(ware.name.lower().split()), {ware.category} - {""}
    elif how == 1:
        add_line(change, sale.id, description="Knitted scarf", unit_price=value)
        called = {"knitted", "scarf"}
    else:
        deals.edit_deal(change, sale.id, value=value)
    deals.win(change, sale.id, on=on)
    person.touches.append(on)
    person.sales.append((on, value, called, categories))


def since(days: str) -> date:
    return TODAY - timedelta(days=int(days))


def silent(person: Person, days: str) -> bool:
    last = max(person.touches, default=None) or person.created
    return last is None or last < since(days)


BY_HAND = {
    What.TAG: lambda p, v: v.lower() in {tag.lower() for tag in p.tags},
    What.CITY: lambda p, v: v.lower() in p.address.lower().replace(",", " ").split(),
    What.IS: lambda p, v: {
        "customer": bool(p.sales),
        "prospect": not p.sales,
        "person": not p.company,
        "company": p.company,
        "open": p.open,
    }[v],
    What.BOUGHT: lambda p, v: any(set(v.lower().split()) <= called for _, _, called, _ in p.sales),
    What.CATEGORY: lambda p, v: any(v in categories for *_, categories in p.sales),
    What.RECENT: lambda p, v: any(on >= since(v) for on, *_ in p.sales),
    What.TIMES: lambda p, v: len(p.sales) >= int(v),
    What.SPENT: lambda p, v: bool(p.sales) and sum(value for _, value, *_ in p.sales) >= float(v) * 100,
    What.SILENT: silent,
    What.NEW: lambda p, v: p.created is not None and p.created >= since(v),
    What.PROMOTION: lambda p, v: v in p.came_by,
    What.CHANNEL: lambda p, v: v in p.came_by,
    What.BIRTHDAY: lambda p, v: p.birthday[-5:-3] == {"this": "06", "next": "07", "12": "12"}[v],
    What.SATISFIED: lambda p, v: bool(p.scores) and sum(p.scores) / len(p.scores) >= int(v),
    What.CONSENT: lambda p, v: p.consent == v,
    What.REACH: lambda p, v: p.mail if v == "email" else p.phone,
    What.TEXT: lambda p, v: v.lower() in p.address.lower().replace(",", " ").split(),
}
VALUES = {
    What.TAG: ("regular", "ÖSTERREICH", "nobody"),
    What.CITY: ("Cork", "zürich", "Cor"),
    What.IS: ("customer", "prospect", "person", "company", "open"),
    What.BOUGHT: ("cake", "wool coat", "scarf", "hat", "nothing"),
    What.CATEGORY: ("Cakes", "Coats"),
    What.RECENT: ("30", "90"),
    What.TIMES: ("1", "2"),
    What.SPENT: ("0", "10", "10.01", "250"),
    What.SILENT: ("30", "90", "250"),
    What.NEW: ("30", "90"),
    What.PROMOTION: ("Spring flyer", "Open day"),
    What.CHANNEL: ("flyer", "event"),
    What.BIRTHDAY: ("this", "next", "12"),
    What.SATISFIED: ("1", "3", "5"),
    What.CONSENT: ("yes", "no", "unknown"),
    What.REACH: ("email", "phone"),
    What.TEXT: ("dublin", "corkagh"),
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, list[Person]]]:
    """A file full of people, and what is known of them."""
    with makers.shop(tmp_path_factory.mktemp("crowd")) as workspace:
        with workspace.change("Fill") as change:
            people = crowd(change, random.Random(7), 90)
        yield workspace, people


def found(workspace: Workspace, text: str) -> set[Id]:
    return {row.id for row in workspace.audiences.people(text, TODAY).page(0, 1_000)}


@pytest.mark.parametrize("what", What)
def test_every_condition_finds_those_that_counting_by_hand_finds(
    told: tuple[Workspace, list[Person]], what: What
) -> None:
    workspace, people = told
    for value in VALUES[what]:
        for without in (False, True):
            text = written(Filter((Term(what, value, without),)))
            wanted = {p.id for p in people if BY_HAND[what](p, value) is not without}
            assert found(workspace, text) == wanted, text


def test_conditions_are_met_all_at_once_or_any_of_them(told: tuple[Workspace, list[Person]]) -> None:
    workspace, people = told
    dice = random.Random(11)
    for _ in range(40):
        whats = dice.sample(list(What), dice.randint(2, 4))
        terms = tuple(Term(what, dice.choice(VALUES[what]), dice.random() < 0.3) for what in whats)
        either = dice.random() < 0.5
        meets = any if either else all
        wanted = {p.id for p in people if meets(BY_HAND[t.what](p, t.value) is not t.without for t in terms)}
        assert found(workspace, written(Filter(terms, any=either))) == wanted


def test_who_refused_is_never_counted_as_within_reach(told: tuple[Workspace, list[Person]]) -> None:
    workspace, people = told
    reach = workspace.audiences.reach("tag:regular", TODAY)
    regular = [p for p in people if "regular" in p.tags]
    agreed = [p for p in regular if p.consent is Consent.YES]
    unasked = [p for p in regular if p.consent is Consent.UNKNOWN]

    assert reach.people == len(regular)
    assert (reach.mail, reach.phone) == (sum(p.mail for p in agreed), sum(p.phone for p in agreed))
    assert (reach.mail_unasked, reach.phone_unasked) == (sum(p.mail for p in unasked), sum(p.phone for p in unasked))
    assert reach.refused == sum(p.consent is Consent.NO for p in regular)
    assert reach.no_way == sum(not p.mail and not p.phone for p in (*agreed, *unasked))


def test_a_mailing_leaves_out_who_refused(told: tuple[Workspace, list[Person]]) -> None:
    workspace, people = told
    rows = workspace.audiences.people("tag:regular", TODAY, to_write=True).page(0, 1_000)

    assert {row.id for row in rows} == {p.id for p in people if "regular" in p.tags and p.consent is not Consent.NO}


def test_without_a_condition_nobody_is_picked_out(told: tuple[Workspace, list[Person]]) -> None:
    workspace, _ = told

    assert workspace.audiences.reach("", TODAY).people == 0


def test_a_filter_that_cannot_be_read_is_told(told: tuple[Workspace, list[Person]]) -> None:
    workspace, _ = told

    with pytest.raises(UserMistake, match="shoe:39"):
        workspace.audiences.reach("shoe:39", TODAY)


def test_what_promotions_for_an_audience_brought_is_counted_by_lead(tmp_path: Path) -> None:
    with makers.shop(tmp_path) as workspace:
        with workspace.change("Fill") as change:
            group = audiences.add_audience(change, name="Regulars")
            for name in ("Spring", "Autumn"):
                plan = makers.promotion(change, name, audience_id=group.id)
                came = makers.lead(change, promotion_id=plan.id)
            deals.win(change, deals.open_deal(change, on=TODAY, lead_id=came.id, value=500).id, on=TODAY)
            makers.lead(change, promotion_id=makers.promotion(change, "For others").id)

        brought = workspace.audiences.brought(group.id)
        (row,) = workspace.audiences.everything().page(0, 5)

        assert (row.promotions, brought.leads, brought.bought) == (2, 2, 1)
        assert [plan.name for plan in workspace.audiences.promotions(group.id)] == ["Autumn", "Spring"]


def test_audiences_and_what_they_said_are_found_by_words(tmp_path: Path) -> None:
    with makers.shop(tmp_path) as workspace:
        with workspace.change("Fill") as change:
            group = audiences.add_audience(change, name="Regulars", needs="a seat")
            audiences.note_research(change, on=TODAY, audience_id=group.id, question="Why us?", answer="The buns")

        assert [(hit.kind, hit.title) for hit in workspace.find.by_words("regul")] == [("audience", "Regulars")]
        assert [(hit.id, hit.about) for hit in workspace.find.by_words("buns")] == [(group.id, "Why us? The buns")]


def test_audiences_of_an_older_file_are_found_once_it_is_brought_up_to_date(tmp_path: Path) -> None:
    with makers.shop(tmp_path) as workspace, workspace.change("Fill") as change:
        audiences.add_audience(change, name="Regulars")
    path = tmp_path / "shop.twohats"
    with closing(sqlite3.connect(path)) as connection, connection:
        ((place, text),) = connection.execute("SELECT place, text FROM searchable WHERE kind = 'audience'").fetchall()
        connection.execute("INSERT INTO words(words, rowid, text) VALUES ('delete', ?, ?)", (place, text))
        connection.execute("DELETE FROM searchable WHERE kind = 'audience'")
        connection.execute(f"PRAGMA user_version={search.WRITTEN_SINCE - 1}")

    create.migrate(path)

    with Workspace.open(path) as workspace:
        assert [hit.title for hit in workspace.find.by_words("regulars")] == ["Regulars"]
        assert workspace.check().findings == ()


def test_the_filter_of_an_audience_leaves_and_comes_back_letter_by_letter(tmp_path: Path) -> None:
    text = 'tag:"a b" -city:"New \\"Ross\\"" is:customer'
    with makers.shop(tmp_path) as workspace:
        with workspace.change("Fill") as change:
            audiences.add_audience(change, name="Regulars", filter=text)
        workspace.export_folder(tmp_path / "out")
    Workspace.import_into(tmp_path / "new.twohats", [tmp_path / "out"])

    with Workspace.open(tmp_path / "new.twohats") as fresh:
        (row,) = fresh.audiences.everything().page(0, 5)
        assert row.filter == text
