"""What Pipedrive calls its columns, after the word for the kind of record: “Deal - Title” is “deal title”."""

from __future__ import annotations

from core.exchange.foreign.sources.table import Names
from core.folding import fold

KINDS = {
    fold(word): kind
    for kind, written in {
        "deal": "Deal|Geschäft|Affaire|Transaction|Trato|Negocio|Negócio|Affare|Obchod|Transakcja|Szansa|صفقة",
        "person": "Person|Kontakt|Kontaktperson|Personne|Contact|Persona|Contacto|Pessoa|Contato|Osoba|Persoon|شخص",
        "organization": "Organization|Organisation|Organización|Organização|Organizzazione|Organizace|Organizacja",
        "lead": "Lead|Prospect|Prospecto|Potenzieller Kunde",
        "activity": "Activity|Aktivität|Activité|Actividad|Atividade|Attività|Aktivita|Aktywność|Activiteit",
        "product": "Product|Produkt|Produit|Producto|Produto|Prodotto",
    }.items()
    for word in written.split("|")
}
"""The word in front of the dash, folded → what the column belongs to."""


def _of(kind: str, **fields: str) -> dict[str, tuple[str, ...]]:
    return {
        name.replace("_", " "): tuple(f"{kind} {each}" for each in written.split("|"))
        for name, written in fields.items()
    }


DEAL_NAMES: Names = {
    **_of(
        "deal",
        id="ID",
        system_id="System ID|Pipedrive System ID",
        title="Title|Titel|Titre|Título|Titolo|Název|Tytuł|Name|العنوان",
        value="Value|Wert|Valeur|Valor|Valore|Waarde|Hodnota|Wartość|Amount|القيمة",
        currency="Currency of Value|Currency|Währung des Werts|Währung|Devise de la valeur|Devise|Moneda de valor|"
        "Moneda|Moeda do valor|Moeda|Valuta|Měna|Waluta",
        pipeline="Pipeline|Pipeline de ventes|Embudo|Embudo de ventas|Funil|Funil de vendas|Lejek",
        stage="Stage|Phase|Étape|Etapa|Fase|Fáze|Etap|المرحلة|Stage (pipeline)|Phase (Pipeline)|Étape (pipeline)|"
        "Etapa (embudo)|Etapa (funil)",
        status="Status|Statut|État|Estado|Stato|Stav|الحالة",
        probability="Probability|Wahrscheinlichkeit|Probabilité|Probabilidad|Probabilidade|Probabilità",
        owner="Owner|Besitzer|Verantwortlicher|Propriétaire|Propietario|Proprietário|Proprietario|Vlastník|Eigenaar",
        contact="Contact person|Kontaktperson|Personne à contacter|Contact|Persona de contacto|Pessoa de contato|"
        "Pessoa de contacto|Persona di contatto|Kontaktní osoba|Osoba kontaktowa|Contactpersoon",
        contact_id="Contact person ID|Person ID",
        organization="Organization|Organisation|Organización|Organização|Organizzazione|Organizace|Organizacja",
        created="Deal created|Creation date|Created|Add time|Deal erstellt|Erstellungsdatum|Erstellt am|"
        "Affaire créée|Date de création|Fecha de creación|Trato creado|Negocio creado|Data de criação|"
        "Negócio criado|Data di creazione|Obchod vytvořen",
        expected="Expected close date|Erwartetes Abschlussdatum|Date de clôture prévue|Date de conclusion prévue|"
        "Fecha prevista de cierre|Fecha de cierre prevista|Data de fechamento esperada|Data prevista de fecho|"
        "Data di chiusura prevista|Očekávané datum uzavření",
        won="Won time|Gewonnen am|Zeitpunkt des Gewinns|Heure de gain|Date de gain|Hora en que se ganó|"
        "Fecha de ganado|Ganho em|Data de ganho",
        lost="Lost time|Verloren am|Zeitpunkt des Verlusts|Heure de perte|Date de perte|Hora en que se perdió|"
        "Fecha de perdido|Perdido em|Data de perda",
        closed="Closed on|Deal closed on|Abgeschlossen am|Clôturé le|Cerrado el|Fechado em|Fechado a|Close time",
        lost_reason="Lost reason|Verlustgrund|Grund für den Verlust|Raison de la perte|Motif de perte|"
        "Motivo de la pérdida|Motivo de pérdida|Motivo da perda|Motivo di perdita|Důvod ztráty",
    ),
    **_of(
        "person",
        person_id="ID",
        person_name="Name|Nom|Nombre|Nome|Jméno",
        person_email="Email|E-Mail|E-mail|Correo electrónico",
        person_phone="Phone|Telefon|Téléphone|Teléfono|Telefone",
    ),
    **_of("organization", organization_name="Name|Nom|Nombre|Nome|Název"),
    **{
        f"person {kind} {number}": (f"person {kind} {place}",)
        for kind in ("email", "phone")
        for number, place in enumerate(("work", "home", "mobile", "other"), 1)
    },
}

_PLACES = {
    "work": "Work|Arbeit|Geschäftlich|Travail|Bureau|Professionnel|Trabajo|Trabalho|Lavoro",
    "home": "Home|Privat|Zuhause|Domicile|Personnel|Casa|Particular|Pessoal",
    "mobile": "Mobile|Mobil|Portable|Móvil|Celular|Telemóvel|Cellulare",
    "other": "Other|Andere|Sonstige|Autre|Otro|Outro|Altro",
}
_MAIL = ("Email", "E-Mail", "Correo electrónico", "Courriel", "Adresse e-mail")
_PHONE = ("Phone", "Telefon", "Téléphone", "Teléfono", "Telefone", "Telefono")

PERSON_NAMES: Names = {
    **_of(
        "person",
        id="ID",
        system_id="System ID|Pipedrive System ID",
        name="Name|Nom|Nombre|Nome|Jméno|Nazwa|Naam|الاسم",
        first="First name|Vorname|Prénom|Nombre de pila|Primeiro nome|Nome próprio",
        last="Last name|Nachname|Nom de famille|Apellido|Apellidos|Sobrenome|Apelido|Cognome|Příjmení",
        email="|".join(_MAIL),
        phone="|".join(_PHONE),
        label="Label|Labels|Etikett|Etiketten|Étiquette|Libellé|Etiqueta|Etiquetas|Etichetta",
        owner="Owner|Besitzer|Verantwortlicher|Propriétaire|Propietario|Proprietário|Proprietario",
        address="Postal address|Address|Postanschrift|Adresse|Adresse postale|Dirección|Dirección postal|Endereço",
        birthday="Birthday|Geburtstag|Anniversaire|Cumpleaños|Aniversário|Data de nascimento",
        notes="Notes|Notizen|Notas",
        marketing="Marketing status|Marketing-Status|Marketingstatus|Statut marketing|Estado de marketing|"
        "Status de marketing",
        created="Person created|Created|Creation date|Person erstellt|Erstellt am|Erstellungsdatum|Personne créée|"
        "Date de création|Persona creada|Fecha de creación|Pessoa criada|Data de criação",
    ),
    **{
        f"{kind} {place}": tuple(f"person {each} {word}" for each in called for word in written.split("|"))
        for kind, called in (("email", _MAIL), ("phone", _PHONE))
        for place, written in _PLACES.items()
    },
    "organization": (
        *(f"organization {each}" for each in ("Name", "Nom", "Nombre", "Nome", "Název")),
        *(f"person {each}" for each in ("Organization", "Organisation", "Organización", "Organização")),
    ),
    **_of("organization", organization_address="Address|Adresse|Dirección|Endereço|Indirizzo"),
}
