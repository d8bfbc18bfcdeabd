"""HubSpot, Pipedrive, Etsy and Shopify: deals and customers."""

from __future__ import annotations

from datetime import date

import pytest

from core.contacts import Consent, ContactKind
from core.deals import Outcome
from core.exchange.foreign.grid import Grid
from core.exchange.foreign.reading import read, source_of
from core.promotions import OfferKind
from tests.core.exchange.foreign.sources.known import SETTING, deals, grid, one, one_deal, people, table

HUBSPOT_CONTACTS = [
    "Record ID,First Name,Last Name,Email,Phone Number,Lead Status,Create Date,Associated Company,Country/Region,"
    "Contact owner",
    "Record ID,First Name,Last Name,Email,Phone Number,Job Title,Company Name,Contact owner",
    "Record ID,First Name,Last Name,Email,Phone Number,Lead Status,Create Date,Original Source",
    "Record ID - Contact,First Name,Last Name,Email,Phone Number,Lifecycle Stage,Contact owner,Create Date,Tags",
    "Datensatz-ID,Vorname,Nachname,E-Mail,Telefonnummer,Lead-Status,Erstelldatum,Name des Unternehmens",
    "ID de fiche d'informations,Prénom,Nom,Adresse e-mail,Numéro de téléphone,Statut du lead,Date de création",
    "ID de registro,Nombre,Apellidos,Correo,Número de teléfono,Estado del lead,Fecha de creación",
    "ID do registro,Nome,Sobrenome,E-mail,Número de telefone,Status do lead,Data de criação",
]


@pytest.mark.parametrize("header", HUBSPOT_CONTACTS)
def test_hubspot_contacts_are_known_with_any_columns(header: str) -> None:
    material = table(f"{header}\n51000000001,Ida,Sommer,IDA@example.com,0221 4710298,,,\n")
    assert source_of(material) == "HubSpot contacts"
    person = one(material)
    assert (person.name, person.emails, person.phones, person.external_ids) == (
        "Ida Sommer",
        ("ida@example.com",),
        ("+492214710298",),
        ("hubspot:51000000001",),
    )


def test_a_hubspot_contact_keeps_what_has_no_field_here() -> None:
    row = {
        "Record ID": "51",
        "First Name": "Ida",
        "Email": "ida@example.com",
        "Create Date": "3/15/2024 2:30 PM",
        "Lead Status": "OPEN_DEAL",
        "Contact owner": "Nora",
        "Associated Company": "Sommer GmbH",
        "Unsubscribed from all email": "true",
        "Tags": "VIP;Markt",
    }
    person = one(grid(",".join(row), row))
    assert (person.created_on, person.company, person.tags) == (date(2024, 3, 15), "Sommer GmbH", ("VIP", "Markt"))
    assert person.consent is Consent.NO
    assert dict(person.custom) == {"Lead Status": "OPEN_DEAL", "Contact owner": "Nora"}


def test_hubspot_companies_are_companies() -> None:
    text = (
        "Record ID,Company name,Website URL,Company owner,Create Date\n"
        "91,Sommer GmbH,https://sommer.example,Nora,2024-03-12 09:14\n"
    )
    assert source_of(table(text)) == "HubSpot companies"
    person = one(table(text))
    assert (person.kind, person.company, person.external_ids) == (
        ContactKind.COMPANY,
        "Sommer GmbH",
        ("hubspot-company:91",),
    )
    assert dict(person.custom) == {"Website URL": "https://sommer.example", "Company owner": "Nora"}


HUBSPOT_DEALS = "Record ID,Deal Name,Amount,Deal Stage,Close Date,Deal Owner,Company Name,Pipeline,Create Date,Currency"


def hubspot_deal(**cells: str) -> Grid:
    row = {
        "Record ID": "94",
        "Deal Name": "Catering",
        "Amount": "$125000",
        "Deal Stage": "qualifiedtobuy",
        "Close Date": "2026-12-30 23:59",
        "Create Date": "2026-03-12 09:14",
    }
    return grid(HUBSPOT_DEALS, row | {name.replace("_", " "): text for name, text in cells.items()})


def test_hubspot_codes_of_stages_are_called_by_their_labels() -> None:
    deal = one_deal(hubspot_deal(Amount="1234.5"))
    assert deal.stage is not None
    assert (deal.stage.name, deal.stage.probability, deal.outcome) == ("Qualified to buy", 4_000, Outcome.OPEN)
    assert (deal.value, deal.expected_on, deal.closed_on) == (123_450, date(2026, 12, 30), None)
    won = one_deal(hubspot_deal(Deal_Stage="closedwon", Close_Date="2026-04-01 10:00"))
    assert (won.outcome, won.stage, won.closed_on) == (Outcome.WON, None, date(2026, 4, 1))
    lost = one_deal(hubspot_deal(Deal_Stage="Closed Lost (Sales)", Pipeline="Sales", Close_Date="2026-04-01"))
    assert lost.outcome is Outcome.LOST


def test_an_own_hubspot_stage_keeps_its_name() -> None:
    stage = one_deal(hubspot_deal(Deal_Stage="Anprobe")).stage
    assert stage is not None
    assert (stage.name, stage.probability) == ("Anprobe", 5_000)


def test_a_dollar_amount_is_read_by_a_business_in_dollars_and_told_by_another() -> None:
    dollars = type(SETTING)(currency="USD", today=SETTING.today)
    assert one_deal(hubspot_deal(), dollars).value == 12_500_000
    reading = read(hubspot_deal(), SETTING)
    (deal,) = deals(reading)
    assert (deal.value, deal.notes) == (None, "Amount: $125000")
    assert [(each.column, each.value) for each in reading.problems] == [("Amount", "$125000")]


def test_an_amount_in_another_currency_is_no_amount_of_ours() -> None:
    reading = read(hubspot_deal(Amount="80", Currency="USD"), SETTING)
    (deal,) = deals(reading)
    assert (deal.value, deal.notes) == (None, "Amount: 80 USD")
    assert [each.reason for each in reading.problems] == ["in USD; this business counts in EUR"]


def test_a_deal_typed_in_after_it_was_won_opened_when_it_was_won() -> None:
    deal = one_deal(hubspot_deal(Deal_Stage="closedwon", Close_Date="2026-01-05", Amount="80"))
    assert (deal.opened_on, deal.closed_on) == (date(2026, 1, 5), date(2026, 1, 5))
    assert dict(deal.custom) == {"Create Date": "2026-03-12 09:14"}


def test_a_row_of_hubspot_deals_that_says_nothing_is_rejected() -> None:
    reading = read(hubspot_deal(Deal_Name="", Amount="", Deal_Stage=""), SETTING)
    assert (reading.rows, [each.reason for each in reading.rejected]) == ((), ["no name, amount or stage"])


HUBSPOT_DEALS_ELSEWHERE = [
    "Datensatz-ID;Dealname;Deal-Phase;Betrag;Abschlussdatum;Erstelldatum",
    "ID de fiche d'informations;Nom de la transaction;Phase de la transaction;Montant;Date de fermeture;"
    "Date de création",
    "ID de registro;Nombre del negocio;Etapa del negocio;Valor;Fecha de cierre;Fecha de creación",
    "ID do registro;Nome do negócio;Etapa do negócio;Valor;Data de fechamento;Data de criação",
]


@pytest.mark.parametrize("header", HUBSPOT_DEALS_ELSEWHERE)
@pytest.mark.parametrize("won", ["closedwon", "Gewonnen", "Cierre ganado", "Fechado ganho", "Fermé gagné"])
def test_hubspot_deals_of_other_languages_are_known(header: str, won: str) -> None:
    deal = one_deal(table(f"{header}\n94;Catering;{won};1.234,50;31.03.2026;12.03.2026\n", delimiter=";"))
    assert (deal.title, deal.outcome, deal.value) == ("Catering", Outcome.WON, 123_450)
    assert (deal.opened_on, deal.closed_on) == (date(2026, 3, 12), date(2026, 3, 31))


PIPEDRIVE_DEALS = (
    "Deal - ID,Deal - Title *,Deal - Value,Deal - Currency of Value,Deal - Pipeline,Deal - Stage,Deal - Status,"
    "Deal - Owner,Deal - Contact person,Deal - Organization,Deal - Deal created,Deal - Update time,"
    "Deal - Expected close date,Deal - Won time,Deal - Lost time,Deal - Lost reason,Deal - Last activity date,"
    "Deal - Next activity date,Deal - Probability"
)
PIPEDRIVE_DEAL = {
    "Deal - ID": "17",
    "Deal - Title *": "Catering",
    "Deal - Value": "1234.50",
    "Deal - Currency of Value": "EUR",
    "Deal - Pipeline": "Verkauf",
    "Deal - Stage": "Angebot",
    "Deal - Status": "Open",
    "Deal - Contact person": "Ida Sommer",
    "Deal - Organization": "Sommer GmbH",
    "Deal - Deal created": "2026-03-12 09:14:00",
    "Deal - Expected close date": "2026-12-30",
    "Deal - Probability": "60%",
    "Deal - Owner": "Nora",
}


def test_a_pipedrive_deal_has_a_status_apart_from_its_stage() -> None:
    open_deal = one_deal(grid(PIPEDRIVE_DEALS, PIPEDRIVE_DEAL))
    assert open_deal.stage is not None
    assert (open_deal.stage.name, open_deal.stage.probability) == ("Angebot", 6_000)
    assert (open_deal.value, open_deal.opened_on, open_deal.expected_on) == (
        123_450,
        date(2026, 3, 12),
        date(2026, 12, 30),
    )
    assert open_deal.external_ids == ("pipedrive-deal:17",)
    assert dict(open_deal.custom) == {
        "Deal - Pipeline": "Verkauf",
        "Deal - Owner": "Nora",
        "Deal - Probability": "60%",
    }
    lost_cells = {"Deal - Status": "Lost", "Deal - Lost time": "2026-04-01 10:00:00", "Deal - Lost reason": "Zu teuer"}
    lost = one_deal(grid(PIPEDRIVE_DEALS, PIPEDRIVE_DEAL | lost_cells))
    assert (lost.outcome, lost.closed_on, lost.lost_reason, lost.stage) == (
        Outcome.LOST,
        date(2026, 4, 1),
        "Zu teuer",
        None,
    )
    assert dict(lost.custom)["Deal - Stage"] == "Angebot"


def test_a_pipedrive_deal_and_its_contact_in_the_file_of_people_are_met_by_pipedrives_name() -> None:
    deal_person = one(grid(PIPEDRIVE_DEALS, PIPEDRIVE_DEAL))
    text = (
        "Person - ID,Person - Name,Person - First name,Person - Last name,Person - Email (Work),Person - Email (Home),"
        "Person - Phone (Work),Person - Phone (Mobile),Person - Job title,Person - Label,Person - Owner,"
        "Organization - Name,Organization - Address\n"
        '5,Ida Sommer,Ida,Sommer,"ida@example.com, i.sommer@example.com",ida@example.org,0221 4710298,0171 3920056,'
        'Inhaberin,"VIP, Markt",Nora,Sommer GmbH,"Weg 1, Köln"\n'
    )
    assert source_of(table(text)) == "Pipedrive people"
    person = one(table(text))
    assert person.emails == ("ida@example.com", "i.sommer@example.com", "ida@example.org")
    assert person.phones == ("+492214710298", "+491713920056")
    assert (person.company, person.address, person.tags) == ("Sommer GmbH", "Weg 1, Köln", ("VIP", "Markt"))
    assert dict(person.custom) == {"Person - Job title": "Inhaberin", "Person - Owner": "Nora"}
    assert person.external_ids == ("pipedrive:5", "pipedrive-name:ida sommer|sommer gmbh")
    assert deal_person.external_ids == ("pipedrive-name:ida sommer|sommer gmbh",)


def test_two_people_of_one_name_in_pipedrive_are_not_met_by_it() -> None:
    text = "Person - ID,Person - Name,Person - Email,Person - Phone\n5,Ida,a@example.com,\n6,Ida,b@example.com,\n"
    assert [each.external_ids for each in people(read(table(text), SETTING))] == [("pipedrive:5",), ("pipedrive:6",)]


PIPEDRIVE_ELSEWHERE = [
    "Deal - ID;Deal - Titel;Deal - Wert;Deal - Währung des Werts;Deal - Phase;Deal - Status;Deal - Deal erstellt;"
    "Deal - Gewonnen am;Deal - Kontaktperson",
    "Affaire - ID;Affaire - Titre;Affaire - Valeur;Affaire - Devise;Affaire - Étape;Affaire - Statut;"
    "Affaire - Affaire créée;Affaire - Date de gain;Affaire - Personne à contacter",
    "Trato - ID;Trato - Título;Trato - Valor;Trato - Moneda;Trato - Etapa;Trato - Estado;Trato - Trato creado;"
    "Trato - Fecha de ganado;Trato - Persona de contacto",
    "Negócio - ID;Negócio - Título;Negócio - Valor;Negócio - Moeda;Negócio - Etapa;Negócio - Status;"
    "Negócio - Negócio criado;Negócio - Ganho em;Negócio - Pessoa de contato",
    "Xyz - ID;Xyz - Title;Xyz - Value;Xyz - Currency;Xyz - Stage;Xyz - Status;Xyz - Deal created;Xyz - Won time;"
    "Xyz - Contact person",
]


@pytest.mark.parametrize("header", PIPEDRIVE_ELSEWHERE)
@pytest.mark.parametrize("won", ["Won", "Gewonnen", "Gagnée", "Ganado", "Ganho"])
def test_pipedrive_is_known_in_other_languages(header: str, won: str) -> None:
    material = table(f"{header}\n17;Catering;1.234,50;EUR;Neu;{won};12.03.2026;31.03.2026;Ida\n", delimiter=";")
    assert source_of(material) == "Pipedrive deals"
    deal = one_deal(material)
    assert (deal.title, deal.value, deal.outcome, deal.closed_on) == (
        "Catering",
        123_450,
        Outcome.WON,
        date(2026, 3, 31),
    )
    assert one(material).name == "Ida"


def test_a_newer_pipedrive_file_has_the_pipeline_behind_the_stage() -> None:
    header = "Deal - Title,Deal - Stage (pipeline),Deal - Currency of value,Deal - Value,Deal - Closed on,Deal - Status"
    deal = one_deal(table(f"{header}\nCatering,Angebot (Verkauf),EUR,80,,Open\n"))
    assert deal.stage is not None
    assert (deal.stage.name, deal.value) == ("Angebot", 8_000)
    lost = one_deal(table(f"{header}\nCatering,Angebot (Verkauf),EUR,80,2026-03-31,Lost\n"))
    assert (lost.outcome, lost.closed_on) == (Outcome.LOST, date(2026, 3, 31))


def test_pipedrive_activities_are_no_deals() -> None:
    header = "Activity - Subject,Activity - Type,Activity - Due date,Deal - Title,Deal - Stage,Deal - Value"
    assert source_of(table(f"{header}\nAnruf,call,2026-03-12,Catering,Neu,80\n")) == ""


ETSY = (
    "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Street 1,Ship City,Ship State,"
    "Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,Shipping,Order Total,"
    "Status,Order Net,Buyer"
)
ETSY_ORDER = {
    "Sale Date": "03/04/26",
    "Order ID": "35",
    "Buyer User ID": "ida84",
    "Full Name": "Ida Sommer",
    "First Name": "Ida",
    "Last Name": "Sommer",
    "Currency": "EUR",
    "Order Value": "80.00",
    "Order Total": "68.00",
    "Coupon Code": "HERBST15",
    "Coupon Details": "HERBST15 - 15% off",
    "Buyer": "Ida Sommer (ida84)",
}


def test_etsy_writes_the_month_first_whatever_the_owners_locale() -> None:
    assert one_deal(grid(ETSY, ETSY_ORDER)).closed_on == date(2026, 3, 4)


def test_an_etsy_coupon_brings_its_offer() -> None:
    deal = one_deal(grid(ETSY, ETSY_ORDER))
    assert deal.coupon == "HERBST15"
    assert deal.coupon_promotion is not None
    assert (deal.coupon_promotion.name, deal.coupon_promotion.offer_kind, deal.coupon_promotion.offer_value) == (
        "HERBST15",
        OfferKind.PERCENT,
        1_500,
    )


def test_an_etsy_order_without_an_account_is_a_guest_of_that_order() -> None:
    person = one(grid(ETSY, ETSY_ORDER | {"Buyer User ID": "", "Buyer": "Ida Sommer"}))
    assert person.external_ids == ("etsy-guest:35",)


def test_a_cancelled_etsy_order_is_not_won() -> None:
    deal = one_deal(grid(ETSY, ETSY_ORDER | {"Status": "Canceled"}))
    assert (deal.outcome, deal.lost_reason) == (Outcome.LOST, "Canceled")


def test_an_etsy_order_without_a_day_is_rejected() -> None:
    reading = read(grid(ETSY, ETSY_ORDER | {"Sale Date": "02/30/26"}), SETTING)
    assert [(each.column, each.value, each.reason) for each in reading.rejected] == [
        ("Sale Date", "02/30/26", "not a day of the calendar")
    ]


def test_an_older_shopify_file_is_read() -> None:
    text = (
        "First Name,Last Name,Email,Accepts Email Marketing,Company,Address1,Address2,City,Province,Province Code,"
        "Country,Country Code,Zip,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Tags,Note,Tax Exempt\n"
        "Ida,Sommer,ida@example.com,yes,,1 Main St,,Springfield,Illinois,IL,United States,US,'62701,'+12125550120,"
        'no,80.00,1,"vip, M&M",Gern samstags,yes\n'
    )
    assert source_of(table(text)) == "Shopify"
    person = one(table(text))
    assert person.address == "1 Main St\n62701 Springfield, Illinois\nUnited States"
    assert (person.phones, person.consent) == (("+12125550120",), Consent.YES)
    assert (person.tags, person.notes) == (("vip", "M&M"), "Gern samstags")
    assert dict(person.custom)["Tax Exempt"] == "yes"
