from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.contacts import Consent, ContactKind
from core.exchange.foreign.reading import read, source_of
from tests.core.exchange.foreign.sources.known import SETTING, grid, one, people, table

OLD_GOOGLE = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,"
    "Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,"
    "Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,"
    "E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,"
    "Organization 1 - Yomi Name,Organization 1 - Title,Organization 1 - Department,Organization 1 - Symbol,"
    "Organization 1 - Location,Organization 1 - Job Description"
)
GOOGLE = (
    "First Name,Middle Name,Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Birthday,Notes,Photo,"
    "Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
    "Address 2 - Label,Address 2 - Formatted,Relation 1 - Label,Relation 1 - Value,Website 1 - Label,Website 1 - Value,"
    "Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value"
)
OUTLOOK_COM = (
    "Title,First Name,Middle Name,Last Name,Suffix,Given Name Yomi,Family Name Yomi,Home Street,Home City,Home State,"
    "Home Postal Code,Home Country,Company,Department,Job Title,Office Location,Business Street,Business City,"
    "Business State,Business Postal Code,Business Country,Other Street,Other City,Other State,Other Postal Code,"
    "Other Country,Assistant's Phone,Business Fax,Business Phone,Business Phone 2,Callback,Car Phone,"
    "Company Main Phone,Home Fax,Home Phone,Home Phone 2,ISDN,Mobile Phone,Other Fax,Other Phone,Pager,"
    "Primary Phone,Radio Phone,TTY/TDD Phone,Telex,Anniversary,Birthday,E-mail Address,E-mail Type,"
    "E-mail 2 Address,E-mail 2 Type,E-mail 3 Address,E-mail 3 Type,Notes,Spouse,Web Page"
)
LINKEDIN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


def test_the_old_google_format_is_read() -> None:
    row = {
        "Name": "Ida Sommer",
        "Given Name": "Ida",
        "Family Name": "Sommer",
        "Group Membership": "* myContacts ::: Rotary",
        "E-mail 1 - Type": "* Home",
        "E-mail 1 - Value": "IDA@example.com ::: i.sommer@example.org",
        "Phone 1 - Type": "Mobile",
        "Phone 1 - Value": "0221 4710298",
        "Organization 1 - Name": "Sommer & Söhne",
        "Organization 1 - Type": "*",
        "Maiden Name": "Winter",
        "Birthday": " --02-29",
    }
    person = one(grid(OLD_GOOGLE, row))
    assert (person.name, person.company, person.tags) == ("Ida Sommer", "Sommer & Söhne", ("myContacts", "Rotary"))
    assert person.emails == ("ida@example.com", "i.sommer@example.org")
    assert person.phones == ("+492214710298",)
    assert person.birthday == "--02-29"
    assert person.custom == (("E-mail 1 - Type", "Home"), ("Maiden Name", "Winter"))


def test_a_name_beside_its_parts_is_kept_where_it_says_something_else() -> None:
    person = one(grid(OLD_GOOGLE, {"Name": "Oma", "Given Name": "Ida", "E-mail 1 - Value": "ida@example.com"}))
    assert person.name == "Ida"
    assert dict(person.custom) == {"Name": "Oma"}


def test_titles_are_kept_beside_the_name_and_suffixes_in_it() -> None:
    row = {"First Name": "Ida", "Last Name": "Sommer", "Name Prefix": "Dr.", "Name Suffix": "jun.", "Labels": "VIP"}
    person = one(grid(GOOGLE, row))
    assert person.name == "Ida Sommer jun."
    assert person.custom == (("Name Prefix", "Dr."),)


def test_further_addresses_websites_relations_and_own_fields_are_kept() -> None:
    row = {
        "First Name": "Ida",
        "Address 1 - Label": "Home",
        "Address 1 - Formatted": "Weg 1\n50667 Köln",
        "Address 1 - Street": "Weg 1",
        "Address 1 - City": "Köln",
        "Address 2 - Label": "Lager",
        "Address 2 - Formatted": "Halle 2",
        "Relation 1 - Label": "Spouse",
        "Relation 1 - Value": "Uwe",
        "Website 1 - Label": "Profile",
        "Website 1 - Value": "https://ida.example",
        "Event 1 - Label": "Anniversary",
        "Event 1 - Value": "2001-05-05",
        "Custom Field 1 - Label": "Schuhgröße",
        "Custom Field 1 - Value": "40",
        "Photo": "https://photos.example/1",
    }
    person = one(grid(GOOGLE, row))
    assert person.address == "Weg 1\n50667 Köln"
    assert dict(person.custom) == {
        "Address 2 - Formatted": "Halle 2",
        "Address 2 - Label": "Lager",
        "Relation Spouse": "Uwe",
        "Website": "https://ida.example",
        "Event Anniversary": "2001-05-05",
        "Schuhgröße": "40",
    }


def test_what_tells_several_phones_apart_is_kept() -> None:
    row = {"First Name": "Ida", "Phone 1 - Label": "* Mobile", "Phone 1 - Value": "0171 3920056"}
    assert one(grid(GOOGLE, row)).custom == ()
    row |= {"Phone 2 - Label": "Work", "Phone 2 - Value": "0221 4710298"}
    assert one(grid(GOOGLE, row)).custom == (("Phone 1 - Label", "Mobile"), ("Phone 2 - Label", "Work"))


def test_cells_that_are_not_understood_are_told_and_stay_in_the_notes() -> None:
    row = {
        "First Name": "Ida",
        "E-mail 1 - Value": "ida(at)example.com",
        "Phone 1 - Value": "siehe Notiz",
        "Phone 2 - Value": "intern 4711",
        "Birthday": "31.02.1980",
        "Notes": "Mag Leinen",
        "Labels": "VIP",
    }
    reading = read(grid(GOOGLE, row), SETTING)
    (person,) = people(reading)
    assert person.phones == ("intern 4711",)
    assert person.notes == (
        "Mag Leinen\nE-mail 1 - Value: ida(at)example.com\nPhone 1 - Value: siehe Notiz\nBirthday: 31.02.1980"
    )
    assert [(each.row, each.column, each.reason) for each in reading.problems] == [
        (2, "E-mail 1 - Value", "not an e-mail address"),
        (2, "Phone 1 - Value", "not a phone number"),
        (2, "Birthday", "not a day of the calendar"),
    ]


def test_a_firm_without_a_person_is_a_company() -> None:
    person = one(grid(GOOGLE, {"Organization Name": "Blumen Sonnenwiese", "Labels": "x"}))
    assert (person.kind, person.name, person.company) == (ContactKind.COMPANY, "", "Blumen Sonnenwiese")


GOOGLE_ELSEWHERE = [
    "Vorname,Nachname,Geburtstag,Notizen,Labels,E-Mail 1 - Typ,E-Mail 1 - Wert,Telefon 1 - Typ,Telefon 1 - Wert",
    "Prénom,Nom de famille,Anniversaire,Notes,Libellés,E-mail 1 - Libellé,E-mail 1 - Valeur,Téléphone 1 - Type,"
    "Téléphone 1 - Valeur",
    "Nombre,Apellidos,Cumpleaños,Notas,Etiquetas,E-mail 1 - Label,E-mail 1 - Valor,Phone 1 - Type,Teléfono 1 - Valor",
    "Nome,Sobrenome,Aniversário,Notas,Marcadores,E-mail 1 - Label,E-mail 1 - Valor,Phone 1 - Type,Telefone 1 - Valor",
]


@pytest.mark.parametrize("header", GOOGLE_ELSEWHERE)
def test_google_headers_of_other_languages_are_known(header: str) -> None:
    material = table(f"{header}\nIda,Sommer,1980-05-01,Gern samstags,VIP,Home,ida@example.com,Home,0221 4710298\n")
    assert source_of(material) == "Google Contacts"
    person = one(material)
    assert (person.name, person.birthday, person.notes) == ("Ida Sommer", "1980-05-01", "Gern samstags")
    assert (person.emails, person.phones, person.tags) == (("ida@example.com",), ("+492214710298",), ("VIP",))


def test_outlook_com_is_read_with_its_older_names() -> None:
    row = {
        "Title": "Mrs",
        "First Name": "Ida",
        "Last Name": "Sommer",
        "Home Street": "1 Main Street",
        "Home City": "Springfield",
        "Home State": "IL",
        "Home Postal Code": "62701",
        "Home Country": "USA",
        "Business Street": "2 High Street",
        "Business City": "Springfield",
        "E-mail Address": "ida@example.com",
        "E-mail Type": "SMTP",
        "E-mail 2 Address": "i.sommer@example.com",
        "Mobile Phone": "+1 212 5550120",
        "Business Fax": "+1 212 5550121",
        "Birthday": "12/31/1980",
    }
    person = one(grid(OUTLOOK_COM, row))
    assert person.address == "1 Main Street\n62701 Springfield, IL\nUSA"
    assert person.emails == ("ida@example.com", "i.sommer@example.com")
    assert person.phones == ("+12125550120",)
    assert person.birthday == "1980-12-31"
    assert dict(person.custom) == {
        "Business Street": "2 High Street\nSpringfield",
        "Title": "Mrs",
        "Business Fax": "+1 212 5550121",
    }


def test_outlook_birthdays_that_stay_open_follow_the_owners_locale() -> None:
    rows = [
        {"First Name": "Ida", "Home Phone": "0221 4710298", "Birthday": text} for text in ("3/4/1980", "0/0/00", "")
    ]
    for locale, first in (("de_DE", "1980-04-03"), ("en_US", "1980-03-04")):
        everyone = people(read(grid(OUTLOOK_COM, *rows), replace(SETTING, locale=locale)))
        assert [each.birthday for each in everyone] == [first, "", ""]


def test_an_outlook_anniversary_and_display_names_that_say_more_are_kept() -> None:
    header = f"{OUTLOOK_COM},E-mail Display Name,Initials,Priority,Private,Categories"
    row = {
        "First Name": "Ida",
        "Last Name": "Sommer",
        "E-mail Address": "ida@example.com",
        "E-mail Display Name": "Ida vom Blumenladen (ida@example.com)",
        "Initials": "I.S.",
        "Priority": "High",
        "Private": "False",
        "Anniversary": "24.12.2001",
        "Categories": "VIP; Rot;VIP",
    }
    person = one(grid(header, row))
    assert person.tags == ("VIP", "Rot")
    assert dict(person.custom) == {
        "Anniversary": "2001-12-24",
        "E-mail Display Name": "Ida vom Blumenladen (ida@example.com)",
        "Priority": "High",
    }


OUTLOOK_ELSEWHERE = [
    "Anrede;Vorname;Nachname;Firma;Straße geschäftlich;Straße geschäftlich 2;Ort geschäftlich;"
    "Postleitzahl geschäftlich;Telefon geschäftlich;Mobiltelefon;E-Mail-Adresse;E-Mail-Typ;E-Mail 2: Adresse;"
    "Geburtstag;Kategorien;Notizen;Priorität;Vertraulichkeit;Privat;Geschlecht",
    "Titre;Prénom;Nom;Société;Rue (bureau);Rue (bureau) 2;Ville (bureau);Code postal (bureau);Téléphone (bureau);"
    "Tél. mobile;Adresse de messagerie;Type de messagerie;Adresse de messagerie 2;Anniversaire;Catégories;Notes;"
    "Priorité;Critère de diffusion;Privé;Sexe",
    "Título;Nombre;Apellidos;Organización;Calle del trabajo;Calle del trabajo 2;Ciudad de trabajo;"
    "Código postal del trabajo;Teléfono del trabajo;Número de móvil;Dirección de correo electrónico;"
    "Tipo de correo electrónico;Dirección de correo electrónico 2;Cumpleaños;Categorías;Notas;Prioridad;"
    "Confidencialidad;Privado;Sexo",
    "Título;Nome;Apelido;Empresa;Rua da empresa;Rua da empresa 2;Localidade da empresa;Código postal da empresa;"
    "Telefone da empresa;Telemóvel;Endereço de correio electrónico;Tipo de correio electrónico;"
    "Endereço do correio electrónico 2;Data de nascimento;Categorias;Notas;Prioridade;Sensibilidade;Privado;Sexo",
]


@pytest.mark.parametrize("header", OUTLOOK_ELSEWHERE)
def test_outlook_headers_of_other_languages_are_known(header: str) -> None:
    cells = (
        "Dr.;Ida;Sommer;Sommer SA;Weg 1;Halle 3;Köln;50667;0221 4710298;0171 3920056;ida@example.com;SMTP;"
        "i.sommer@example.com;31.12.1980;VIP;Gern samstags;Normal;Normal;False;Unspecified"
    )
    material = table(f"{header}\n{cells}\n", delimiter=";")
    assert source_of(material) == "Outlook"
    person = one(material)
    assert (person.name, person.company, person.birthday) == ("Ida Sommer", "Sommer SA", "1980-12-31")
    assert person.address == "Weg 1\nHalle 3\n50667 Köln"
    assert person.phones == ("+491713920056", "+492214710298")
    assert person.emails == ("ida@example.com", "i.sommer@example.com")
    assert (person.tags, person.notes) == (("VIP",), "Gern samstags")
    kept = {text for _, text in person.custom}
    assert "Dr." in kept
    assert kept <= {"Dr.", "SMTP"}


def test_linkedin_connections_stand_below_notes_and_are_known_by_their_profile() -> None:
    preamble = 'Notes:\n"When exporting your connection data, you may notice that some emails are missing."\n\n'
    reading = read(
        table(
            preamble
            + LINKEDIN
            + "Ida,Sommer,https://www.linkedin.com/in/ida-sommer/,,Sommer GmbH,Inhaberin,12 Mar 2024\n"
            + "Uwe,Winter,https://www.linkedin.com/in/uwe,uwe@example.com,,,7-Feb-22\n"
            + ",,,,,,01 Jan 2020\n"
        ),
        SETTING,
    )
    assert (reading.source, reading.skipped) == ("LinkedIn", 3)
    ida, uwe = people(reading)
    assert (ida.name, ida.company, ida.created_on) == ("Ida Sommer", "Sommer GmbH", date(2024, 3, 12))
    assert ida.external_ids == ("linkedin:linkedin.com/in/ida-sommer",)
    assert dict(ida.custom) == {
        "URL": "https://www.linkedin.com/in/ida-sommer/",
        "Position": "Inhaberin",
    }
    assert (uwe.emails, uwe.created_on) == (("uwe@example.com",), date(2022, 2, 7))
    assert [(each.row, each.reason) for each in reading.rejected] == [
        (7, "no name, e-mail or phone (only Connected On)")
    ]


SQUARE = (
    "Reference ID,First Name,Last Name,Email Address,Phone Number,Nickname,Company Name,Street Address 1,"
    "Street Address 2,City,State,Postal Code,Birthday,Memo,Square Customer ID,Creation Source,First Visit,Last Visit,"
    "Transaction Count,Lifetime Spend,Email Subscription Status,Instant Profile"
)


def test_square_customers_are_read_with_birthdays_without_a_year() -> None:
    row = {
        "First Name": "Ida",
        "Last Name": "Sommer",
        "Email Address": "ida@example.com",
        "Birthday": "0000-05-01",
        "Memo": "Gern samstags",
        "Square Customer ID": "ABC123",
        "Creation Source": "Instant Profile",
        "First Visit": "2024-03-12",
        "Transaction Count": "4",
        "Email Subscription Status": "unsubscribed",
        "Instant Profile": "No",
    }
    reading = read(grid(SQUARE, row, row | {"Email Subscription Status": "subscribed"}), SETTING)
    assert reading.source == "Square"
    left, stayed = people(reading)
    assert (left.name, left.birthday, left.notes) == ("Ida Sommer", "--05-01", "Gern samstags")
    assert (left.consent, stayed.consent) == (Consent.NO, Consent.YES)
    assert (left.external_ids, left.created_on) == (("square:ABC123",), date(2024, 3, 12))
    assert dict(left.custom) == {
        "Creation Source": "Instant Profile",
        "First Visit": "2024-03-12",
        "Transaction Count": "4",
    }


def test_square_is_known_by_the_names_that_its_readers_use() -> None:
    text = (
        "Given Name,Family Name,Email Address,Phone Number,Creation Date,Customer ID,Customer Notes\n"
        "Ida,Sommer,ida@example.com,0221 4710298,2024-03-12T09:00:00Z,ABC,Gern samstags\n"
    )
    assert source_of(table(text)) == "Square"
    person = one(table(text))
    assert (person.name, person.notes, person.created_on) == ("Ida Sommer", "Gern samstags", date(2024, 3, 12))


STRIPE = (
    "id,Description,Email,Name,Created (UTC),Delinquent,Card ID,Plan,Status,Total Spend,Payment Count,Refunded Volume,"
    "Dispute Losses,Card Address Line1,Card Address City,Card Address Zip,Schuhgröße (metadata)"
)


def test_stripe_customers_are_read_with_their_metadata() -> None:
    row = {
        "id": "cus_A1",
        "Description": "Vom Markt",
        "Email": "IDA@example.com",
        "Name": "Ida Sommer",
        "Created (UTC)": "2024-03-12 09:14",
        "Delinquent": "false",
        "Total Spend": "80.00",
        "Card Address Line1": "Weg 1",
        "Card Address City": "Köln",
        "Card Address Zip": "50667",
        "Schuhgröße (metadata)": "40",
    }
    person = one(grid(STRIPE, row))
    assert (person.name, person.emails, person.notes) == ("Ida Sommer", ("ida@example.com",), "Vom Markt")
    assert (person.external_ids, person.created_on) == (("stripe:cus_A1",), date(2024, 3, 12))
    assert person.address == "Weg 1\n50667 Köln"
    assert dict(person.custom) == {"Total Spend": "80.00", "Schuhgröße (metadata)": "40"}


def test_a_stripe_customer_with_the_name_of_a_firm_is_a_company() -> None:
    person = one(grid(STRIPE, {"id": "cus_A1", "Name": "Sommer GmbH"}))
    assert (person.kind, person.name, person.company) == (ContactKind.COMPANY, "", "Sommer GmbH")
