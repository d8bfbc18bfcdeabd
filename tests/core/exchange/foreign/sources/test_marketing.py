"""Meta, Google Ads and Mailchimp: leads, costs and who may be written to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.contacts import Consent
from core.exchange.foreign.drafts import CostDraft, Reading
from core.exchange.foreign.grid import Grid
from core.exchange.foreign.reading import read, source_of
from tests.core.exchange.foreign.sources.known import SETTING, grid, one, people, table

LEADS = (
    "id,created_time,ad_id,ad_name,adset_id,adset_name,campaign_id,campaign_name,form_id,form_name,is_organic,platform,"
    "welche_größe?,email,full_name,phone_number,lead_status"
)
LEAD = {
    "id": "l:1",
    "created_time": "2026-03-12T23:30:00-05:00",
    "campaign_id": "c:7",
    "campaign_name": "Frühling",
    "is_organic": "false",
    "platform": "fb",
    "welche_größe?": "größe_40",
    "email": "IDA@example.com",
    "full_name": "Ida Sommer",
    "phone_number": "p:0221 4710298",
    "lead_status": "QUALIFIED",
    "ad_name": "ag: nicht gemeint",
}


def test_a_meta_lead_is_put_on_the_day_as_written() -> None:
    (row,) = read(grid(LEADS, LEAD), SETTING).rows
    assert row.lead is not None
    assert row.lead.received_on == date(2026, 3, 12)
    assert (row.lead.source, row.lead.interest) == ("Facebook", "größe 40")
    assert row.lead.promotion is not None
    assert (row.lead.promotion.name, row.lead.promotion.channel, row.lead.promotion.external_ids) == (
        "Frühling",
        "social",
        ("meta-campaign:7",),
    )
    assert row.lead.external_ids == ("meta:1",)
    kept = dict(row.lead.custom)
    assert kept["welche_größe?"] == "größe_40"
    assert kept["lead_status"] == "QUALIFIED"


def test_an_organic_meta_lead_belongs_to_no_campaign() -> None:
    (row,) = read(grid(LEADS, LEAD | {"campaign_id": "", "campaign_name": "", "is_organic": "true"}), SETTING).rows
    assert row.lead is not None
    assert row.lead.promotion is None
    assert dict(row.lead.custom)["is_organic"] == "true"


def test_a_meta_lead_without_email_and_phone_is_known_by_the_lead() -> None:
    person = one(grid(LEADS, LEAD | {"email": "", "phone_number": ""}))
    assert person.external_ids == ("meta-person:1",)


def test_a_test_lead_in_any_cell_is_rejected() -> None:
    reading = read(grid(LEADS, LEAD | {"welche_größe?": "<test lead: dummy data for welche_größe?>"}), SETTING)
    assert [each.reason for each in reading.rejected] == ["test lead made by Meta, not a person"]


META_QUESTIONS = [
    "vollständiger_name,e-mail-adresse,telefonnummer",
    "nom_complet,adresse_e-mail,numéro_de_téléphone",
    "nombre_completo,correo_electrónico,número_de_teléfono",
    "nome_completo,email,número_de_telefone",
]


@pytest.mark.parametrize("questions", META_QUESTIONS)
def test_meta_forms_of_other_languages_are_known(questions: str) -> None:
    header = (
        f"id,created_time,ad_id,ad_name,campaign_id,campaign_name,form_id,form_name,is_organic,platform,{questions}"
    )
    told = "l:1,2026-03-12T10:00:00+01:00,ag:1,Bild,c:7,Frühling,f:1,Kurz,false,ig"
    material = table(f"{header}\n{told},Ida Sommer,ida@example.com,p:+492214710298\n")
    person = one(material)
    assert (person.name, person.emails, person.phones) == ("Ida Sommer", ("ida@example.com",), ("+492214710298",))
    (row,) = read(material, SETTING).rows
    assert row.lead is not None
    assert row.lead.interest == ""


def costs(reading: Reading) -> list[CostDraft]:
    return [row.cost for row in reading.rows if row.cost]


COSTS_ELSEWHERE = [
    "Tag;Kampagnenname;Ausgegebener Betrag (EUR);Impressionen;Reichweite;Link-Klicks",
    "Jour;Nom de la campagne;Montant dépensé (EUR);Impressions;Couverture;Clics sur un lien",
    "Día;Nombre de la campaña;Importe gastado (EUR);Impresiones;Alcance;Clics en el enlace",
    "Dia;Nome da campanha;Valor usado (EUR);Impressões;Alcance;Cliques no link",
    "Day;Campaign name;Amount spent (EUR);Impressions;Reach;Link clicks",
]


@pytest.mark.parametrize("header", COSTS_ELSEWHERE)
@pytest.mark.parametrize("amount", ["1 234,56", "1\u202f234,56", "1.234,56", "1234,56 €"])
def test_meta_costs_of_other_languages_are_known(header: str, amount: str) -> None:
    reading = read(table(f"{header}\n12.03.2026;Printemps;{amount};1 000;900;12\n", delimiter=";"), SETTING)
    (cost,) = costs(reading)
    assert reading.source == "Meta ads"
    assert (cost.amount, cost.spent_on, cost.reach) == (123_456, date(2026, 3, 12), 900)
    assert cost.promotion is not None
    assert (cost.promotion.name, cost.external_ids) == ("Printemps", ("meta-ads:Printemps:2026-03-12",))


def test_meta_costs_in_another_currency_are_rejected_and_say_so() -> None:
    text = "Jour;Nom de la campagne;Montant dépensé (USD)\n2026-03-12;Printemps;1 234,56\nTotal;;1 234,56\n"
    reading = read(table(text, delimiter=";"), SETTING)
    assert reading.rows == ()
    assert reading.skipped == 1
    assert [(each.row, each.column, each.value, each.reason) for each in reading.rejected] == [
        (2, "Montant dépensé (USD)", "1 234,56", "in USD; this business counts in EUR")
    ]
    assert [cost.amount for cost in costs(read(table(text, delimiter=";"), replace(SETTING, currency="USD")))] == [
        123_456
    ]


def test_a_period_of_meta_costs_is_put_on_its_last_day() -> None:
    text = (
        "Reporting starts,Reporting ends,Campaign name,Ad set name,Ad name,Impressions,Reach,Link clicks,"
        "Amount spent (EUR),Results,Frequency\n"
        "2026-03-01,2026-03-31,Frühling,Köln,Bild 1,1000,900,12,20.50,3,1.1\n"
        "2026-03-01,2026-03-31,Frühling,Köln,Bild 2,1000,900,12,,3,1.1\n"
        "2026-03-31,2026-03-31,Frühling,Köln,Bild 1,1000,900,12,1.50,3,1.1\n"
    )
    reading = read(table(text), SETTING)
    month, day = costs(reading)
    assert (month.spent_on, month.amount, month.note) == (date(2026, 3, 31), 2_050, "2026-03-01 – 2026-03-31")
    assert month.external_ids == ("meta-ads:Frühling:Köln:Bild 1:2026-03-01:2026-03-31",)
    assert (day.note, day.external_ids) == ("", ("meta-ads:Frühling:Köln:Bild 1:2026-03-31",))
    assert [(each.row, each.column, each.reason) for each in reading.rejected] == [
        (3, "Amount spent (EUR)", "not an amount in EUR")
    ]


def test_meta_costs_that_no_column_tells_apart_have_ids_of_their_own() -> None:
    text = "Day,Campaign name,Amount spent (EUR),Impressions\n" + 2 * "2026-03-12,Frühling,1.00,5\n"
    assert [cost.external_ids for cost in costs(read(table(text), SETTING))] == [
        ("meta-ads:Frühling:2026-03-12",),
        ("meta-ads:Frühling:2026-03-12:2",),
    ]


GOOGLE_HEADER = "Campaign status,Campaign,Budget,Currency code,Campaign type,Impr.,Clicks,Conversions,Cost\n"
GOOGLE_ROW = 'Enabled,Suche,8.00,EUR,Search,"48,211","1,893",61.00,"1,412.37"\n'


@pytest.mark.parametrize(
    ("period", "days"),
    [
        ('"January 1, 2026 - October 31, 2026"', "2026-01-01:2026-10-31"),
        ("1. Januar 2026 - 31. Oktober 2026", "2026-01-01:2026-10-31"),
        ("1 janvier 2026 – 31 octobre 2026", "2026-01-01:2026-10-31"),
        ("1 de enero de 2026 - 31 de octubre de 2026", "2026-01-01:2026-10-31"),
        ("1 de janeiro de 2026 - 31 de outubro de 2026", "2026-01-01:2026-10-31"),
        ("01.01.2026 - 31.10.2026", "2026-01-01:2026-10-31"),
        ("2026-10-31", "2026-10-31:2026-10-31"),
    ],
)
def test_the_period_of_a_google_report_is_read_in_words(period: str, days: str) -> None:
    (cost,) = costs(read(table(f"Campaign report\n{period}\n{GOOGLE_HEADER}{GOOGLE_ROW}"), SETTING))
    assert (cost.spent_on, cost.amount) == (date(2026, 10, 31), 141_237)
    assert cost.external_ids == (f"google-ads:Suche:{days}",)
    assert cost.promotion is not None
    assert (cost.promotion.name, cost.promotion.channel) == ("Suche", "search ads")


def test_a_google_report_of_all_time_is_put_on_today_and_says_so() -> None:
    reading = read(table(f"Campaign report\nAll time\n{GOOGLE_HEADER}{GOOGLE_ROW}"), SETTING)
    assert [cost.spent_on for cost in costs(reading)] == [SETTING.today]
    assert [each.reason for each in reading.problems] == ["the report names no days; the cost is put on today"]


def test_a_google_report_by_day_has_a_cost_a_day() -> None:
    text = (
        "Day,Campaign,Budget,Currency code,Impr.,Clicks,Cost\n"
        "2026-03-12,Suche,8.00,EUR,5,1,1.00\n2026-03-13,Suche,8.00,EUR,5,1,2.00\n"
    )
    found = costs(read(table(f"Campaign report\nMarch 1, 2026 - March 31, 2026\n{text}"), SETTING))
    assert [(cost.spent_on.day, cost.amount, cost.note) for cost in found] == [(12, 100, ""), (13, 200, "")]


def test_google_costs_in_another_currency_are_rejected() -> None:
    reading = read(table(f"Campaign report\n2026-03-31\n{GOOGLE_HEADER}{GOOGLE_ROW.replace('EUR', 'USD')}"), SETTING)
    assert [each.reason for each in reading.rejected] == ["in USD; this business counts in EUR"]


def test_a_german_google_report_is_known() -> None:
    text = (
        "Kampagnenbericht\n1. März 2026 – 31. März 2026\n"
        "Kampagnenstatus\tKampagne\tBudget\tWährungscode\tKampagnentyp\tImpressionen\tKlicks\tConversions\tKosten\n"
        "Aktiviert\tSuche\t8,00\tEUR\tSuche\t48.211\t1.893\t61,00\t1.412,37\n"
        "Gesamt: Konto\t --\t8,00\tEUR\t --\t48.211\t1.893\t61,00\t1.412,37\n"
    )
    reading = read(table(text, delimiter="\t"), SETTING)
    (cost,) = costs(reading)
    assert (cost.amount, cost.spent_on, reading.skipped) == (141_237, date(2026, 3, 31), 3)


MAILCHIMP = (
    "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,"
    "LAST_CHANGED,LEID,EUID,NOTES,TAGS,Schuhgröße"
)
MEMBER = {
    "Email Address": "IDA@example.com",
    "First Name": "Ida",
    "CONFIRM_TIME": "2026-03-12 10:00:00",
    "LATITUDE": "50.9",
    "LEID": "7",
    "EUID": "a1",
    "NOTES": "Gern samstags",
    "TAGS": '"VIP","Gutschein ""Herbst""",Markt',
    "Schuhgröße": "40",
}


def member_file(extra: str = "", file: str = "members.csv", **cells: str) -> Grid:
    return grid(MAILCHIMP + extra, MEMBER | cells, file=file)


def test_a_mailchimp_member_agreed_on_the_day_of_the_confirmation() -> None:
    person = one(member_file())
    assert (person.consent, person.consent_on) == (Consent.YES, date(2026, 3, 12))
    assert person.tags == ("VIP", 'Gutschein "Herbst"', "Markt")
    assert (person.notes, dict(person.custom)) == ("Gern samstags", {"Schuhgröße": "40"})


def test_unsubscribed_and_cleaned_members_must_not_be_written_to() -> None:
    left = one(member_file(",UNSUB_TIME,UNSUB_REASON", UNSUB_TIME="2026-04-01 10:00:00", UNSUB_REASON="NORMAL"))
    assert (left.consent, left.consent_on) == (Consent.NO, date(2026, 4, 1))
    assert dict(left.custom)["UNSUB_REASON"] == "NORMAL"
    cleaned = one(member_file(",CLEAN_TIME", CLEAN_TIME="2026-04-02 10:00:00"))
    assert (cleaned.consent, cleaned.consent_on) == (Consent.NO, date(2026, 4, 2))


@pytest.mark.parametrize(
    ("file", "consent"),
    [
        ("subscribed_members_export_1.csv", Consent.YES),
        ("nonsubscribed_members_export_1.csv", Consent.UNKNOWN),
        ("non-subscribed.csv", Consent.UNKNOWN),
    ],
)
def test_members_who_never_subscribed_are_told_by_the_name_of_the_file(file: str, consent: Consent) -> None:
    assert one(member_file(file=file)).consent is consent


def test_an_id_that_two_mailchimp_members_share_names_neither() -> None:
    two = grid(MAILCHIMP, MEMBER, MEMBER | {"Email Address": "uwe@example.com"})
    assert [each.external_ids for each in people(read(two, SETTING))] == [(), ()]
    assert source_of(two) == "Mailchimp"
