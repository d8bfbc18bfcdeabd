"""The record of a contact: the journey on one line, keeping in touch, satisfaction, ways to reach them, more fields."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from core import contacts, coupons, deals, keeping_touch, scores
from core.activities import Hat
from core.contacts import Consent
from core.ids import Id
from storage import Workspace
from tests import makers
from ui import clock
from ui.contacts.journey import Journey
from ui.contacts.page import ContactsPage
from ui.desk import Desk
from ui.kit.tokens import Tone
from ui.record.reach import begin_writing, link_to
from ui.record.timeline import TimelineItem

Settled = Callable[[], None]
TODAY = date(2026, 6, 15)


@pytest.fixture
def zoe(workspace: Workspace) -> Id:
    """Zoë, who asked in January and bought in March."""
    with workspace.change("Start") as change:
        zoe = makers.contact(
            change,
            "Zoë Meier",
            phones=("+353871234567",),
            emails=("zoe@example.com",),
            consent=Consent.NO,
            consent_on=date(2026, 5, 3),
            custom=(("HubSpot owner", "Mia"),),
        ).id
        lead = makers.lead(change, contact_id=zoe, on=date(2026, 1, 2))
        deal = makers.deal(change, lead_id=lead.id, on=date(2026, 2, 1), value=8000, title="Coat")
        deals.win(change, deal.id, on=date(2026, 3, 1))
        return zoe


def happening(day: date, *, sale: bool = False, key: Id | None = None) -> TimelineItem:
    icon = "trophy" if sale else "phone"
    return TimelineItem(day, icon, Tone.GOOD if sale else Hat.SALES, "Won" if sale else "Call", kind="deal", key=key)


@pytest.fixture
def journey(qtbot: QtBot) -> Journey:
    made = Journey()
    qtbot.addWidget(made)
    made.resize(320, 52)
    return made


def test_the_journey_goes_from_the_first_touch_to_the_sale(page: ContactsPage, zoe: Id) -> None:
    page.open_record(zoe)

    journey = page.panel.journey
    assert journey.isVisible()
    assert [dot.item.title for dot in journey.dots] == ["Lead came in", "Deal opened", "Won · €80.00"]
    assert journey.accessibleName() == "Journey: 3 steps since 2 Jan, 1 sale"


@pytest.mark.parametrize(
    ("days_ago", "told"),
    [
        ([0], "Journey: 1 step, today, 0 sales"),
        ([0, 0], "Journey: 2 steps today, 0 sales"),
        ([1, 0], "Journey: 2 steps since yesterday, 0 sales"),
    ],
)
def test_a_journey_that_has_just_begun_is_told_as_one_says_it(journey: Journey, days_ago: list[int], told: str) -> None:
    journey.set_items([happening(clock.today() - timedelta(days=ago)) for ago in days_ago])
    assert journey.accessibleName() == told


def test_arrow_keys_walk_along_the_journey_and_enter_opens(journey: Journey, qtbot: QtBot) -> None:
    key = Id(b"1" * 16)
    journey.set_items([happening(date(2026, 1, day + 1), key=key if day == 1 else None) for day in range(3)])
    opened: list[object] = []
    journey.opened.connect(lambda kind, found: opened.append((kind, found)))

    qtbot.keyClick(journey, Qt.Key.Key_Right)
    qtbot.keyClick(journey, Qt.Key.Key_Return)

    assert opened == [("deal", key)]
    assert "2 Jan" in journey.accessibleDescription()


def test_a_click_on_a_dot_opens_what_it_stands_for(journey: Journey, qtbot: QtBot) -> None:
    key = Id(b"1" * 16)
    journey.set_items([happening(date(2026, 1, 1)), happening(date(2026, 3, 1), sale=True, key=key)])
    opened: list[object] = []
    journey.opened.connect(lambda _, found: opened.append(found))

    qtbot.mouseClick(journey, Qt.MouseButton.LeftButton, pos=QPoint(int(journey.dots[1].x), 18))

    assert opened == [key]


@pytest.mark.parametrize("count", [2, 10, 400])
@pytest.mark.parametrize("width", [140, 320, 900])
def test_dots_keep_apart_and_within_the_line_however_many(journey: Journey, count: int, width: int) -> None:
    journey.resize(width, 52)
    start = date(2025, 1, 1)
    items = [happening(start + timedelta(days=number // 3), sale=number % 7 == 0) for number in range(count)]
    journey.set_items(items)

    places = [dot.x for dot in journey.dots]
    assert sum(len(dot.items) for dot in journey.dots) == count
    assert places == sorted(places)
    assert places[0] >= 0
    assert places[-1] <= width
    assert all(after - before >= 5 for before, after in zip(places, places[1:], strict=False))
    journey.grab()


def test_one_happening_is_no_journey(journey: Journey) -> None:
    journey.set_items([happening(date(2026, 1, 1))])

    assert journey.isHidden()


def test_keeping_in_touch_is_chosen_and_shows_when_it_is_due(
    page: ContactsPage, desk: Desk, zoe: Id, settled: Settled
) -> None:
    page.open_record(zoe)
    page.panel.touch.field.put(4)
    settled()

    assert desk.workspace.contacts.touch(zoe) == keeping_touch.KeepTouch(4, TODAY)
    assert page.panel.touch.due.text() == "due today"

    page.panel.touch.field.put(None)
    settled()
    assert desk.workspace.contacts.touch(zoe) is None


def test_an_answer_is_kept_with_what_they_said(
    page: ContactsPage, desk: Desk, zoe: Id, qtbot: QtBot, settled: Settled
) -> None:
    page.open_record(zoe)
    qtbot.mouseClick(page.panel.satisfaction.chips.chip("4"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.panel.satisfaction.comment, "Warm and soft")
    qtbot.keyClick(page.panel.satisfaction.comment, Qt.Key.Key_Return)
    settled()

    (score,) = desk.workspace.contacts.scores(zoe)
    assert (score.score, score.comment, score.given_on) == (4, "Warm and soft", TODAY)
    assert page.panel.purchases.satisfied.text() == "4.0 of 5"
    assert page.panel.story.timeline.items[0].title == "Satisfied: 4 of 5"


def test_pressing_another_number_answers_that_instead(page: ContactsPage, zoe: Id, qtbot: QtBot) -> None:
    page.open_record(zoe)
    chips = page.panel.satisfaction.chips
    qtbot.mouseClick(chips.chip("2"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chips.chip("5"), Qt.MouseButton.LeftButton)

    assert chips.names() == {"5"}


def test_the_list_tells_the_mean_of_own_answers_and_of_those_about_deals(workspace: Workspace, zoe: Id) -> None:
    (deal,) = workspace.deals.of_contact(zoe)
    with workspace.change("Score") as change:
        scores.give_score(change, score=5, on=TODAY, contact_id=zoe)
        scores.give_score(change, score=2, on=TODAY, deal_id=deal.id)

    row = workspace.contacts.row(zoe)
    assert row is not None
    assert (row.scores, row.satisfaction) == (2, 3.5)


def test_the_last_touch_is_the_sale_of_a_deal_that_came_from_a_lead(workspace: Workspace, zoe: Id) -> None:
    row = workspace.contacts.row(zoe)
    (ordered,) = workspace.contacts.everyone().narrowed("", "last_touch").page(0, 5)

    assert row is not None
    assert row.last_touch == ordered.last_touch == date(2026, 3, 1)


def test_a_coupon_they_brought_stands_in_the_story(page: ContactsPage, workspace: Workspace, zoe: Id) -> None:
    with workspace.change("Coupon") as change:
        promotion = makers.promotion(change, "Summer fair")
        coupons.add_coupon(change, code="SUN", promotion_id=promotion.id)
        coupons.redeem(change, code="SUN", on=TODAY, contact_id=zoe)
    page.open_record(zoe)

    assert page.panel.story.timeline.items[0].title == "Brought coupon SUN"


def test_the_refusal_tells_its_day(page: ContactsPage, zoe: Id) -> None:
    page.open_record(zoe)

    assert page.panel.consent.text() == "No advertising, since 3 May"


def test_fields_from_imports_are_shown_under_more(page: ContactsPage, zoe: Id) -> None:
    page.open_record(zoe)
    assert page.panel.custom.button.text() == "1 more field from an import"
    assert page.panel.custom.rows.isHidden()

    page.panel.custom.button.click()

    assert page.panel.custom.rows.isVisible()


def test_mail_and_phone_open_only_when_they_are_pressed(
    page: ContactsPage, zoe: Id, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def open_it(url: QUrl) -> bool:
        asked.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_it)
    page.open_record(zoe)
    assert asked == []

    page.panel.form.field("emails").begin.click()
    page.panel.form.field("phones").begin.click()

    assert asked == ["mailto:zoe@example.com", "tel:+353871234567"]


def test_where_there_is_no_program_for_it_the_address_is_copied(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    told: list[str] = []
    desk.toasted.connect(lambda words, *_: told.append(words))

    begin_writing(desk, "zoe@example.com")

    assert QGuiApplication.clipboard().text() == "zoe@example.com"
    assert len(told) == 1


@pytest.mark.parametrize("text", ["a@b.c?cc=x@y.z", "a@b.c&body=hi", "a@b.c\nBcc: x@y.z", 'a"@b.c', "a@b.c#x"])
def test_an_address_adds_nothing_to_the_mail_but_itself(text: str) -> None:
    url = link_to(text)

    assert url.scheme() == "mailto"
    assert not url.hasQuery()
    assert not url.hasFragment()


def test_a_phone_is_only_digits_for_the_telephone() -> None:
    assert link_to("+353 (0)87 123-4567") == QUrl("tel:+353871234567")


def test_a_contact_that_is_joined_elsewhere_closes_its_record(
    page: ContactsPage, workspace: Workspace, zoe: Id, settled: Settled
) -> None:
    page.open_record(zoe)
    page.desk.operations.run("Delete contact", contacts.delete_contact, zoe)
    settled()

    assert not page.shows_record
