"""The same small lists as owners in six languages would write them."""

from __future__ import annotations

from datetime import date

import pytest

from core.deals import Outcome
from core.exchange.foreign.drafts import Setting
from core.exchange.foreign.own import Meaning, Target, Why
from core.exchange.foreign.own.headings import heading
from tests.core.exchange.foreign.own.lists import SETTING, guessed, only, reading, targets

T = Target
TODAY = date(2026, 11, 20)
AMERICA = Setting(currency="USD", today=TODAY, country="US", locale="en_US")
SPAIN = Setting(currency="EUR", today=TODAY, country="ES", locale="es_ES")
FRANCE = Setting(currency="EUR", today=TODAY, country="FR", locale="fr_FR")
PORTUGAL = Setting(currency="EUR", today=TODAY, country="PT", locale="pt_PT")
ARABIA = Setting(currency="SAR", today=TODAY, country="SA", locale="ar_SA")


def test_english() -> None:
    rows = (
        "Client list 2026",
        "|||||||",
        "Client|Phone|Email|Date|Amount|How heard|Status|Notes",
        "Ann Lee|(212) 555-0117|ann@example.com|3/4/2026|$1,234.50|Flyer|new|likes tea",
        "Bob Ray|212-555-0118||12/25/2025|$80 (paid)|Radio||",
        "Total||||$1,314.50|||",
    )
    found = reading(*rows, setting=AMERICA)
    ann, bob = found.rows
    assert (found.skipped, found.rejected, found.problems) == (3, (), ())
    assert ann.person is not None
    assert ann.deal is not None
    assert bob.deal is not None
    assert (ann.person.name, ann.person.phones, ann.person.notes) == ("Ann Lee", ("+12125550117",), "likes tea")
    assert ann.person.custom == (("How heard", "Flyer"), ("Status", "new"))
    assert (ann.deal.closed_on, ann.deal.value) == (date(2026, 3, 4), 123450)
    assert (bob.deal.closed_on, bob.deal.value, bob.deal.notes) == (date(2025, 12, 25), 8000, "Amount: $80 (paid)")


def test_german() -> None:
    row = only(
        "Vorname|Name|Handy|E-Mail-Adresse|Straße|PLZ|Ort|Geb.|Kunde seit|Newsletter|Wie aufmerksam geworden?",
        "Eva|Korn|0171 3920056|EVA@EXAMPLE.COM|Lindenplatz 5|50674|Köln|24.3.58|1.2.2020|ja|Empfehlung",
    )
    assert row.person is not None
    assert (row.person.name, row.person.phones, row.person.emails) == (
        "Eva Korn",
        ("+491713920056",),
        ("eva@example.com",),
    )
    assert row.person.address == "Lindenplatz 5\n50674 Köln"
    assert (row.person.birthday, row.person.created_on) == ("1958-03-24", date(2020, 2, 1))
    assert row.person.consent == "yes"
    assert row.person.custom == (("Wie aufmerksam geworden?", "Empfehlung"),)


def test_spanish() -> None:
    row = only(
        "Nombre|Apellidos|Teléfono móvil|Correo electrónico|Fecha de compra|Importe|¿Pagado?|Observaciones",
        "María|García López|612 345 678|MARIA@EXAMPLE.ES|12 de marzo de 2026|1.234,50 €|no|cliente fiel",
        setting=SPAIN,
    )
    assert row.person is not None
    assert row.deal is not None
    assert (row.person.name, row.person.phones) == ("María García López", ("+34612345678",))
    assert row.person.notes == "cliente fiel"
    assert (row.deal.opened_on, row.deal.value, row.deal.outcome) == (date(2026, 3, 12), 123450, Outcome.OPEN)


def test_french() -> None:
    row = only(
        "Nom|Prénom|Tél.|Courriel|Adresse|Code postal|Ville|Date de la demande|Demande"
        "|Comment nous avez-vous connu ?|Montant TTC|Payé",
        "Durand|Élise|06 12 34 56 78|elise@example.fr|12 rue des Lilas|75011|Paris|3 avril 2026|Gâteau"
        "|Bouche à oreille|1\u202f234,56|oui",
        setting=FRANCE,
    )
    assert row.person is not None
    assert row.lead is not None
    assert row.deal is not None
    assert (row.person.name, row.person.address) == ("Élise Durand", "12 rue des Lilas\n75011 Paris")
    assert (row.lead.received_on, row.lead.interest, row.lead.source) == (
        date(2026, 4, 3),
        "Gâteau",
        "Bouche à oreille",
    )
    assert (row.deal.value, row.deal.closed_on) == (123456, date(2026, 4, 3))


def test_portuguese() -> None:
    row = only(
        "Nome|Telemóvel|E-mail|Data de nascimento|Última compra|Valor|Morada|Observações",
        "João Silva|912 345 678|joao@example.pt|03/04/1980|15/06/2026|1.250,00|Rua do Sol 1, Lisboa|gosta de café",
        setting=PORTUGAL,
    )
    assert row.person is not None
    assert row.deal is not None
    assert (row.person.phones, row.person.birthday) == (("+351912345678",), "1980-04-03")
    assert row.person.address == "Rua do Sol 1, Lisboa"
    assert (row.deal.closed_on, row.deal.value) == (date(2026, 6, 15), 125000)


def test_arabic() -> None:
    rows = (
        "الاسم|رقم الجوال|البريد الإلكتروني|تاريخ الشراء|المبلغ|ملاحظات",
        "محمد العلي|٠٥٠ ١٢٣ ٤٥٦٧|m@example.com|١٢ مارس ٢٠٢٦|١٬٢٣٤٫٥٠ ر.س|",
        "سارة أحمد|0501234568||15/3/2026|80 (مدفوع)|صديقة",
        "المجموع||||١٬٣١٤٫٥٠|",
    )
    found = reading(*rows, setting=ARABIA)
    first, second = found.rows
    assert (found.skipped, found.rejected, found.problems) == (1, (), ())
    assert first.person is not None
    assert first.deal is not None
    assert second.person is not None
    assert second.deal is not None
    assert (first.person.phones, first.deal.value) == (("+966501234567",), 123450)
    assert first.deal.closed_on == date(2026, 3, 12)
    assert (second.person.notes, second.deal.value, second.deal.closed_on) == ("صديقة", 8000, date(2026, 3, 15))


@pytest.mark.parametrize(
    ("title", "target"),
    [
        ("Kundenname", T.NAME),
        ("Telefonnummer (privat)", T.PHONE),
        ("Phone 2", T.PHONE),
        ("E-Mail-Adresse", T.EMAIL),
        ("FirstName", T.FIRST_NAME),
        ("Company phone", T.PHONE),
        ("Betrag (€)", T.AMOUNT),
        ("€", T.AMOUNT),
        ("Umsatz 2025", T.AMOUNT),
        ("bezahlt?", T.PAID),
        ("Rechnungsdatum", T.BOUGHT_ON),
        ("Date d’achat", T.BOUGHT_ON),
        ("How did you hear about us?", T.SOURCE),
        ("Nº de teléfono", T.PHONE),
        ("تاريخ آخر شراء", T.BOUGHT_ON),
        ("Zahlungsart", T.KEEP),
        ("Steuernummer", T.KEEP),
    ],
)
def test_a_heading_is_known_by_its_words_their_parts_and_their_places(title: str, target: Target) -> None:
    found = heading(title)
    assert found is not None
    assert found.target is target


@pytest.mark.parametrize("title", ["", "Haustier", "Mittagessen", "Auto", "x" * 500, "1", "???"])
def test_a_heading_without_known_words_means_nothing(title: str) -> None:
    assert heading(title) is None


def test_the_word_that_told_is_named() -> None:
    found = guessed("Kundenname|Schuhgröße", "Eva Korn|38")
    assert [(column.why, column.word) for column in found.columns] == [(Why.HEADING, "kundenname"), (Why.NOTHING, "")]
    assert targets(found) == [T.NAME, T.KEEP]
    assert found.recipe.meaning is Meaning.PEOPLE


def test_a_name_beside_a_first_name_is_the_last_one() -> None:
    assert targets(guessed("Vorname|Name", "Eva|Korn")) == [T.FIRST_NAME, T.LAST_NAME]
    assert targets(guessed("Nombre|Apellidos", "Eva|Korn", setting=SETTING)) == [T.FIRST_NAME, T.LAST_NAME]
    assert targets(guessed("Vorname|Name", "Eva|Eva Maria Korn")) == [T.FIRST_NAME, T.NAME]
