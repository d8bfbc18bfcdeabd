"""Headings in German."""

from core.exchange.foreign.own.targets import Target as T

WORDS = {
    T.NAME: "kunde|kunden|kundin|kundenname|kunde in|kontakt|ansprechpartner|ansprechpartnerin|interessent"
    "|interessentin|kaufer|gast|mitglied|patient|teilnehmer|teilnehmerin|vollstandiger name"
    "|vor und nachname|vorname nachname|name vorname|nachname vorname|auftraggeber|wer|besteller"
    "|rechnungsempfanger|klient|klientin",
    T.FIRST_NAME: "vorname|vornamen|rufname",
    T.LAST_NAME: "nachname|familienname|zuname",
    T.COMPANY: "firma|firmenname|unternehmen|betrieb|organisation|verein|arbeitgeber|geschaft",
    T.EMAIL: "e mail adresse|mailadresse|emailadresse|e mailadresse|mailkontakt|elektronische post",
    T.PHONE: "telefon|telefonnummer|telefonnr|telefon nr|tel nr|handy|handynummer|handy nr|mobil|mobilnummer"
    "|mobiltelefon|festnetz|rufnummer|fon|nummer|ruckruf|ruckrufnummer|mobilfunk|erreichbar unter",
    T.ADDRESS: "adresse|anschrift|postanschrift|lieferadresse|rechnungsadresse|wohnadresse|postadresse",
    T.STREET: "strasse|str|strasse nr|strasse hausnummer|strasse und hausnummer|strasse hausnr|adresszeile|hausnummer",
    T.ZIP: "plz|postleitzahl",
    T.CITY: "ort|stadt|wohnort|plz ort|plz wohnort|gemeinde|ortschaft|plz und ort",
    T.REGION: "bundesland|kanton|landkreis",
    T.COUNTRY: "land|staat",
    T.BIRTHDAY: "geburtstag|geburtsdatum|geb|geboren|geboren am|geb datum|geb am",
    T.TAGS: "schlagwort|schlagworte|gruppe|gruppen|kategorie|kategorien|etikett|merkmal|merkmale"
    "|kundengruppe|segmente|stichwort|stichworte",
    T.CONSENT: "einwilligung|werbung|newsletter erlaubt|werbeeinwilligung|dsgvo|zustimmung|werbung erlaubt"
    "|abonniert|newsletter ja nein|darf werben|werbeerlaubnis|darf angeschrieben werden",
    T.NO_CONSENT: "keine werbung|abgemeldet|widerspruch|werbesperre|widerruf|werbewiderspruch|nicht anschreiben",
    T.NOTES: "notiz|notizen|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|kommentare|hinweis|hinweise"
    "|beschreibung|sonstiges|nachricht|infos|besonderheiten|vermerk|zusatz|wissenswertes",
    T.CREATED_ON: "kunde seit|angelegt|angelegt am|erfasst|erfasst am|erstellt|erstellt am|erstkontakt|seit"
    "|mitglied seit|hinzugefugt|aufgenommen am|eintragsdatum|kennt uns seit|dabei seit|anmeldedatum",
    T.CONTACT_ID: "kundennummer|kundennr|kunden nr|kunden nummer|kd nr|kdnr|kunden id|mitgliedsnummer|mitglieds nr"
    "|kontonummer kunde|debitor|debitorennummer|debitor nr",
    T.BOUGHT_ON: "letzter einkauf|letzter kauf|kaufdatum|einkaufsdatum|gekauft am|gekauft|letzte bestellung"
    "|bestelldatum|bestellt am|datum kauf|kauf am|rechnungsdatum|verkaufsdatum|verkauft am"
    "|letzter besuch|letzter termin|besuch am|auftragsdatum|einkauf am|letzter umsatz|einkauf datum"
    "|belegdatum",
    T.RECEIVED_ON: "anfragedatum|anfrage am|datum der anfrage|angefragt am|datum anfrage|eingegangen|eingegangen am"
    "|eingang|eingangsdatum|kontaktiert am|gemeldet am|anruf am|anfrage vom",
    T.INTEREST: "anfrage|interesse|interessiert an|wunsch|wunsche|anliegen|gewunscht|bedarf|sucht|mochte|betreff"
    "|thema|was gewunscht|fragt nach|worum geht es|anlass|grund der anfrage",
    T.SOURCE: "woher|wie aufmerksam geworden|aufmerksam geworden|wie gefunden|quelle|herkunft|wodurch"
    "|empfohlen von|empfehlung|wie auf uns aufmerksam geworden|woher kennt uns|kam uber|kommt von"
    "|gehort von|kontakt uber|woher kennen sie uns|gefunden uber|aufmerksam durch|empfohlen durch"
    "|geworben von|leadquelle",
    T.TITLE: "auftrag|projekt|deal|angebot|vorgang|bezeichnung|auftragsname|projektname|geschaftsvorgang"
    "|chance|verkaufschance|titel",
    T.PRODUCT: "artikel|produkt|produkte|leistung|was|ware|dienstleistung|bestellung|einkauf|was gekauft"
    "|gekaufter artikel|position|posten|behandlung|kurs",
    T.AMOUNT: "betrag|preis|summe|wert|umsatz|gesamt|gesamtbetrag|rechnungsbetrag|endbetrag|brutto|netto"
    "|auftragswert|bestellwert|ausgegeben|honorar|verkaufspreis|gesamtpreis|gesamtumsatz|erlos"
    "|einnahme|einnahmen|geld|zahlbetrag|auftragssumme|angebotssumme|bruttobetrag|nettobetrag"
    "|wie viel",
    T.PAID: "bezahlt|gezahlt|zahlung|bezahlt am|zahlungseingang|beglichen|bezahlung|zahlungsstatus"
    "|schon bezahlt|rechnung bezahlt|zahlung erhalten",
    T.STAGE: "phase|stufe|stand|auftragsstatus|ergebnis|stadium|verkaufsphase|gewonnen verloren",
    T.OPENED_ON: "eroffnet|eroffnet am|angebot vom|angebotsdatum|beginn|start|startdatum|angebot am",
    T.EXPECTED_ON: "erwartet|erwartet am|voraussichtlich|voraussichtlicher abschluss|erwarteter abschluss"
    "|abschluss bis|abschluss erwartet|entscheidung bis|geplanter abschluss",
    T.CLOSED_ON: "abgeschlossen|abgeschlossen am|abschluss|abschlussdatum|abschluss am|gewonnen am|erledigt am"
    "|entschieden am",
    T.LOST_REASON: "verlustgrund|grund verloren|absagegrund|warum verloren|grund der absage|ablehnungsgrund",
    T.COST: "kosten|ausgabe|ausgaben|werbekosten|einkaufspreis|selbstkosten|materialkosten|aufwand"
    "|gezahlter preis|werbeausgaben|wareneinsatz",
    T.SPENT_ON: "ausgabedatum|bezahlt am datum|kostendatum|ausgegeben am|buchungsdatum",
    T.PROMOTION: "kampagne|aktion|werbeaktion|massnahme|werbemassnahme|kampagnenname|anzeige",
    T.CHANNEL: "kanal|medium|werbekanal|plattform|werbemittel|werbetrager",
    T.DAY: "datum|tag|wann|termin|zeitpunkt|zeitstempel",
    T.KEEP: "zahlungsart|zahlungsziel|zahlungsweise|zahlungsmittel|menge|anzahl|steuernummer|ust id"
    "|rechnungsnummer|rechnungs nr|bestellnummer|auftragsnummer|anrede|geschlecht|alter|lfd nr|nr"
    "|uhrzeit|wahrung|rabatt|artikelnummer|mwst|kontaktart|kontaktweg|grosse|farbe|beruf|webseite"
    "|hausname|postfach",
}
