"""What rows become: people, purchases, enquiries, deals and costs."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from core.contacts import Consent, ContactKind
from core.deals import Outcome
from core.exchange.foreign.own import Meaning, Target
from core.exchange.foreign.own.texts import outcome_of, paid_says
from tests.core.exchange.foreign.own.lists import BRITISH, guessed, only, reading, targets

T = Target


@pytest.mark.parametrize(
    ("heading", "meaning", "sure"),
    [
        ("Name|Telefon|Ort", Meaning.PEOPLE, True),
        ("Kunde|Letzter Einkauf|Betrag", Meaning.PURCHASES, True),
        ("Datum|Kunde|Anfrage|Betrag", Meaning.ENQUIRIES, True),
        ("Datum|Kunde|Betrag|bezahlt", Meaning.ENQUIRIES, False),
        ("Datum|Kunde|Betrag", Meaning.PURCHASES, False),
        ("Datum|Kunde|Woher", Meaning.ENQUIRIES, False),
        ("Projekt|Kunde|Angebotssumme|Phase", Meaning.DEALS, True),
        ("Deal|Value|Stage|Expected close", Meaning.DEALS, True),
        ("Datum|Kampagne|Kanal|Kosten", Meaning.COSTS, True),
        ("Datum|Text|Betrag", Meaning.COSTS, False),
        ("Fecha|Gasto|Canal", Meaning.COSTS, True),
    ],
)
def test_headings_tell_what_rows_are(heading: str, meaning: Meaning, sure: bool) -> None:
    found = guessed(heading)
    question = next(each for each in found.questions if each.name == "rows")
    assert (found.recipe.meaning, question.sure) == (meaning, sure)


def test_a_firm_is_a_company() -> None:
    row = only("Kunde|Telefon", "Korn & Söhne GmbH|0221 4710150")
    assert row.person is not None
    assert (row.person.kind, row.person.name, row.person.company) == (ContactKind.COMPANY, "", "Korn & Söhne GmbH")
    row = only("Firma|Ansprechpartner", "Korn GmbH|Eva Korn")
    assert row.person is not None
    assert (row.person.kind, row.person.name, row.person.company) == (ContactKind.PERSON, "Eva Korn", "Korn GmbH")


def test_a_postal_code_gets_back_the_zero_a_workbook_dropped() -> None:
    row = only("Name|Straße|PLZ|Ort|Land", ["Eva", "Weg 1", 1067.0, "Dresden", "Deutschland"])
    assert row.person is not None
    assert row.person.address == "Weg 1\n01067 Dresden\nDeutschland"


def test_consent_is_what_the_owner_wrote_and_a_refusal_wins() -> None:
    rows = reading(
        "Name|Einwilligung|abgemeldet",
        *("A|ja|", "B|nein|", "C||", "D|ja|x", "E||nein", "F|vielleicht|"),
    )
    said = [row.person.consent for row in rows.rows if row.person]
    assert said == [Consent.YES, Consent.NO, Consent.UNKNOWN, Consent.NO, Consent.UNKNOWN, Consent.UNKNOWN]
    assert [(each.row, each.value, each.reason) for each in rows.problems] == [(7, "vielleicht", "neither yes nor no")]


def test_a_customer_number_meets_the_person_again() -> None:
    row = only("Kunden-Nr.|Name", [1001.0, "Eva"])
    assert row.person is not None
    assert row.person.external_ids == ("customer-number:1001",)


def test_several_columns_of_notes_phones_and_e_mails_are_joined() -> None:
    row = only(
        "Name|Telefon|Mobil|E-Mail|E-Mail 2|Notiz|Bemerkung",
        "Eva|0221 4710150 (abends)|0171 3920056|a@example.com|B@example.com|eins|zwei",
    )
    assert row.person is not None
    assert row.person.phones == ("+492214710150", "+491713920056")
    assert row.person.emails == ("a@example.com", "b@example.com")
    assert row.person.notes == "Notiz: eins\nBemerkung: zwei\nTelefon: 0221 4710150 (abends)"


def test_cells_that_are_not_understood_are_told_and_kept() -> None:
    found = reading(
        "Name|E-Mail|Geburtstag|Kunde seit",
        "Eva|eva@example.com|24.3.58|1.2.2020",
        "Max|max(at)example.com|31.2.80|irgendwann",
        "Uli||0/0/00|2021-01-01",
    )
    assert [(each.row, each.column, each.value) for each in found.problems] == [
        (3, "E-Mail", "max at example.com"),
        (3, "Geburtstag", "31.2.80"),
        (3, "Kunde seit", "irgendwann"),
    ]
    person = found.rows[1].person
    assert person is not None
    assert person.notes == "E-Mail: max at example.com\nGeburtstag: 31.2.80\nKunde seit: irgendwann"


def test_problems_are_only_told_of_rows_that_come_in() -> None:
    found = reading("Name|Telefon|Ort", "Eva|0221 4710150|Köln", "|siehe Notiz|Köln")
    assert [each.row for each in found.rejected] == [3]
    assert found.problems == ()


def test_a_purchase_says_what_was_bought() -> None:
    row = only("Kunde|Kaufdatum|Artikel|Betrag|bezahlt", "Eva|1.3.2026|Mantel|120,00|nein")
    assert row.deal is not None
    assert (row.deal.title, row.deal.outcome, row.deal.closed_on) == ("Mantel", Outcome.OPEN, None)


def test_a_day_in_the_column_paid_is_the_day_it_was_won() -> None:
    row = only("Datum|Kunde|Anfrage|Betrag|bezahlt am", "1.3.2026|Eva|Torte|20|13.3.2026")
    assert row.deal is not None
    assert (row.deal.opened_on, row.deal.closed_on) == (date(2026, 3, 1), date(2026, 3, 13))


def test_a_day_that_is_not_given_is_today_and_told_once_where_no_column_has_one() -> None:
    found = reading("Kunde|Anfrage|Betrag", "Eva|Torte|20", "Max|Torte|30")
    assert [(each.row, each.column) for each in found.problems] == [(1, None)]
    assert {row.lead.received_on for row in found.rows if row.lead} == {date(2026, 11, 20)}


def test_deals_have_stages_and_ends() -> None:
    found = reading(
        "Deal|Customer|Value|Stage|Start date|Expected close|Lost reason",
        "Website|Acme Ltd|1,200.00|Proposal sent|1/10/2026|31/12/2026|",
        "Logo|Ann Lee|300|Won|1/2/2026|13/2/2026|",
        "Flyer||150|Closed lost|1/2/2026||too dear",
        "||||1/2/2026||",
        setting=BRITISH,
    )
    website, logo, flyer = (row.deal for row in found.rows)
    assert website is not None
    assert logo is not None
    assert flyer is not None
    assert found.table == "deals"
    assert website.stage is not None
    assert (website.outcome, website.stage.name, website.expected_on) == (
        Outcome.OPEN,
        "Proposal sent",
        date(2026, 12, 31),
    )
    assert (logo.outcome, logo.stage, logo.opened_on) == (Outcome.WON, None, date(2026, 2, 1))
    assert (flyer.outcome, flyer.lost_reason, flyer.value) == (Outcome.LOST, "too dear", 15000)
    assert found.rows[2].person is None
    assert [each.reason for each in found.rejected] == ["neither a name, a title nor an amount"]


def test_a_day_that_is_none_is_told_once_and_the_row_comes_in() -> None:
    found = reading("Deal|Kunde|Betrag|Start", "Web|Eva|10,00|13.4.2026", "Logo|Max|20,00|bald")
    assert [(each.row, each.column, each.value) for each in found.problems] == [(3, "Start", "bald")]
    assert found.rows[1].deal is not None
    assert found.rows[1].deal.notes == "Start: bald"


def test_costs_become_expenses_and_whole_months_their_last_day() -> None:
    found = reading(
        "Datum|Kampagne|Kanal|Kosten|Notiz",
        *("01.02.2026|Frühling|Instagram|120,50|a", "März 2026|Ostern|Flyer|80|", "04/2026||Radio|-5|", "|x|Radio|20|"),
        *("13.5.26|y|Radio|viel|", "14.5.26|y|Radio||", "bald|y|Radio|3|", "Summe|||220,50|"),
    )
    first, second, third = (row.cost for row in found.rows)
    assert first is not None
    assert second is not None
    assert third is not None
    assert first.promotion is not None
    assert (found.table, found.skipped) == ("expenses", 1)
    assert (first.promotion.name, first.channel, first.note) == ("Frühling", "social", "a\nKanal: Instagram")
    assert (second.spent_on, second.channel, second.amount) == (date(2026, 3, 31), "flyer", 8000)
    assert (third.spent_on, third.promotion, third.amount) == (date(2026, 4, 30), None, -500)
    assert [(each.row, each.column, each.reason) for each in found.rejected] == [
        (5, "Datum", "an expense needs its day"),
        (6, "Kosten", "not an amount in EUR"),
        (7, "Kosten", "an expense needs its amount"),
        (8, "Datum", "not a day of the calendar"),
    ]


def test_what_a_heading_means_gives_way_to_what_the_cells_are() -> None:
    assert targets(guessed("Name|Kontakt|Adresse", "Eva|0221 4710150|eva@example.com")) == [T.NAME, T.PHONE, T.EMAIL]
    assert targets(guessed("Name|Datum|Umsatz", "Eva|KW 12|hoch")) == [T.NAME, T.KEEP, T.KEEP]
    assert targets(guessed("Name|Angelegt|Status", ["Eva", datetime(2026, 1, 2), "neu"])) == [
        T.NAME,
        T.CREATED_ON,
        T.KEEP,
    ]


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        *(
            ("ja", True),
            ("x", True),
            ("bezahlt", True),
            ("bar bezahlt", True),
            ("12.3.2026", True),
            ("PayPal paid", True),
        ),
        *(("nein", False), ("nicht bezahlt", False), ("offen", False), ("pendiente", False), ("غير مدفوع", False)),
        *(("unklar", None), ("Rechnung raus", None)),
    ],
)
def test_words_for_paid(text: str, paid: bool | None) -> None:
    assert paid_says(text) is paid


@pytest.mark.parametrize("day", ["31.02.2026", "31/02/26", "30.02.2026 14:00", "2026-02-30"])
def test_a_clear_heading_holds_though_none_of_its_days_is_in_the_calendar(day: str) -> None:
    rows = ("Name|Datum|Betrag", f"Eva Korn|{day}|80,00", f"Max Rabe|{day}|90,00")
    assert targets(guessed(*rows)) == [T.NAME, T.BOUGHT_ON, T.AMOUNT]
    found = reading(*rows)
    assert [(each.row, each.column, each.value) for each in found.problems] == [(2, "Datum", day), (3, "Datum", day)]
    assert [row.deal and row.deal.notes for row in found.rows] == [f"Datum: {day}"] * 2
    assert [row.person and row.person.phones for row in found.rows] == [(), ()]


def test_a_day_among_phones_is_told_and_kept_in_the_notes() -> None:
    row = only("Name|Telefon", "Eva Korn|31.02.2026")
    assert row.person is not None
    assert (row.person.phones, row.person.notes) == ((), "Telefon: 31.02.2026")


def test_words_for_won_and_lost() -> None:
    assert {outcome_of(text) for text in ("Won", "Gewonnen", "closed won", "ganado", "gagné", "ganho", "مكسب")} == {
        "won"
    }
    assert {outcome_of(text) for text in ("Lost", "verloren", "Closed lost", "perdu", "abgesagt", "خسر")} == {"lost"}
    assert {outcome_of(text) for text in ("Angebot", "Proposal", "", "neu")} == {"open"}


def test_equal_rows_are_told_apart_and_stay_the_same_the_next_time() -> None:
    rows = ("Kunde|Kaufdatum|Betrag", "Eva|1.3.2026|10", "Eva|1.3.2026|10", "Eva|2.3.2026|10")
    ids = [row.deal.external_ids[0] for row in reading(*rows).rows if row.deal]
    assert len(set(ids)) == 3
    assert ids == [row.deal.external_ids[0] for row in reading(*rows).rows if row.deal]
    shuffled = [row.deal.external_ids[0] for row in reading(rows[0], rows[3], *rows[1:3]).rows if row.deal]
    assert sorted(shuffled) == sorted(ids)
