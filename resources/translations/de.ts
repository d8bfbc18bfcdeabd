<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name />
<message numerus="yes">
<source>%n activities</source>
<translation>
<numerusform>%n Aktivität</numerusform>
<numerusform>%n Aktivitäten</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n answers</source>
<translation>
<numerusform>%n Antwort</numerusform>
<numerusform>%n Antworten</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n are left out, who refused advertising.</source>
<translation>
<numerusform>%n fehlt, weil Werbung abgelehnt wurde.</numerusform>
<numerusform>%n fehlen, weil sie Werbung abgelehnt haben.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n audiences</source>
<translation>
<numerusform>%n Zielgruppe</numerusform>
<numerusform>%n Zielgruppen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n batches of coupons are in the bin</source>
<translation>
<numerusform>%n Serie Gutscheine ist im Papierkorb</numerusform>
<numerusform>%n Serien Gutscheine sind im Papierkorb</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n codes</source>
<translation>
<numerusform>%n Code</numerusform>
<numerusform>%n Codes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n columns kept as extra fields</source>
<translation>
<numerusform>%n Spalte als Zusatzfeld behalten</numerusform>
<numerusform>%n Spalten als Zusatzfelder behalten</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts</source>
<translation>
<numerusform>%n Kontakt</numerusform>
<numerusform>%n Kontakte</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts are in the bin, with all that belongs to them</source>
<translation>
<numerusform>%n Kontakt ist im Papierkorb, mit allem, was dazugehört</numerusform>
<numerusform>%n Kontakte sind im Papierkorb, mit allem, was dazugehört</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n copies</source>
<translation>
<numerusform>%n Kopie</numerusform>
<numerusform>%n Kopien</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons</source>
<translation>
<numerusform>%n Gutschein</numerusform>
<numerusform>%n Gutscheine</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons are made</source>
<translation>
<numerusform>%n Gutschein ist erstellt</numerusform>
<numerusform>%n Gutscheine sind erstellt</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons {name} are in the bin</source>
<translation>
<numerusform>%n Gutschein {name} ist im Papierkorb</numerusform>
<numerusform>%n Gutscheine {name} sind im Papierkorb</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days</source>
<translation>
<numerusform>%n Tag</numerusform>
<numerusform>%n Tage</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days before</source>
<translation>
<numerusform>%n Tag vorher</numerusform>
<numerusform>%n Tage vorher</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days late</source>
<translation>
<numerusform>%n Tag zu spät</numerusform>
<numerusform>%n Tage zu spät</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days left</source>
<translation>
<numerusform>noch %n Tag</numerusform>
<numerusform>noch %n Tage</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals</source>
<translation>
<numerusform>%n Deal</numerusform>
<numerusform>%n Deals</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals are in the bin</source>
<translation>
<numerusform>%n Deal ist im Papierkorb</numerusform>
<numerusform>%n Deals sind im Papierkorb</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n due today</source>
<translation>
<numerusform>%n heute fällig</numerusform>
<numerusform>%n heute fällig</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n expenses</source>
<translation>
<numerusform>%n Ausgabe</numerusform>
<numerusform>%n Ausgaben</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n files</source>
<translation>
<numerusform>%n Datei</numerusform>
<numerusform>%n Dateien</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n found</source>
<translation>
<numerusform>%n gefunden</numerusform>
<numerusform>%n gefunden</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n h</source>
<translation>
<numerusform>%n Std.</numerusform>
<numerusform>%n Std.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n have neither e-mail nor phone.</source>
<translation>
<numerusform>%n hat weder E-Mail noch Telefon.</numerusform>
<numerusform>%n haben weder E-Mail noch Telefon.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n have none.</source>
<translation>
<numerusform>%n hat keines.</numerusform>
<numerusform>%n haben keines.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads</source>
<translation>
<numerusform>%n Lead</numerusform>
<numerusform>%n Leads</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads are</source>
<translation>
<numerusform>%n Lead ist</numerusform>
<numerusform>%n Leads sind</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads are in the bin</source>
<translation>
<numerusform>%n Lead ist im Papierkorb</numerusform>
<numerusform>%n Leads sind im Papierkorb</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads, deals and activities that came of it stay, without the promotion.</source>
<translation>
<numerusform>%n Lead, Deal oder Aktivität daraus bleibt, ohne die Aktion.</numerusform>
<numerusform>%n Leads, Deals und Aktivitäten daraus bleiben, ohne die Aktion.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n lines of deals keep its name</source>
<translation>
<numerusform>%n Posten eines Deals behält den Namen</numerusform>
<numerusform>%n Posten von Deals behalten den Namen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n min</source>
<translation>
<numerusform>%n Min.</numerusform>
<numerusform>%n Min.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more</source>
<translation>
<numerusform>%n weiterer</numerusform>
<numerusform>%n weitere</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more</source>
<comment>files</comment>
<translation>
<numerusform>eine weitere</numerusform>
<numerusform>%n weitere</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more fields from imports</source>
<translation>
<numerusform>%n weiteres Feld aus Importen</numerusform>
<numerusform>%n weitere Felder aus Importen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more on the promotion sheet, under Reports.</source>
<translation>
<numerusform>%n weiterer auf dem Aktionsblatt unter Berichte.</numerusform>
<numerusform>%n weitere auf dem Aktionsblatt unter Berichte.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more promotions</source>
<translation>
<numerusform>%n weitere Aktion</numerusform>
<numerusform>%n weitere Aktionen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more this week</source>
<translation>
<numerusform>%n weiterer diese Woche</numerusform>
<numerusform>%n weitere diese Woche</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more…</source>
<translation>
<numerusform>%n weiterer…</numerusform>
<numerusform>%n weitere…</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n next steps</source>
<translation>
<numerusform>%n nächster Schritt</numerusform>
<numerusform>%n nächste Schritte</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n now belong to {name}</source>
<translation>
<numerusform>Für %n ist jetzt {name} zuständig</numerusform>
<numerusform>Für %n ist jetzt {name} zuständig</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n open deals</source>
<translation>
<numerusform>%n offener Deal</numerusform>
<numerusform>%n offene Deals</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n overdue</source>
<translation>
<numerusform>%n überfällig</numerusform>
<numerusform>%n überfällig</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n pages</source>
<translation>
<numerusform>%n Seite</numerusform>
<numerusform>%n Seiten</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n pairs may be the same person</source>
<translation>
<numerusform>%n Paar ist vielleicht dieselbe Person</numerusform>
<numerusform>%n Paare sind vielleicht dieselbe Person</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n people now</source>
<translation>
<numerusform>Jetzt %n Person</numerusform>
<numerusform>Jetzt %n Personen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products</source>
<translation>
<numerusform>%n Produkt</numerusform>
<numerusform>%n Produkte</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products are in the bin</source>
<translation>
<numerusform>%n Produkt ist im Papierkorb</numerusform>
<numerusform>%n Produkte sind im Papierkorb</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions</source>
<translation>
<numerusform>%n Aktion</numerusform>
<numerusform>%n Aktionen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions are in the bin</source>
<translation>
<numerusform>%n Aktion ist im Papierkorb</numerusform>
<numerusform>%n Aktionen sind im Papierkorb</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions for it stay, without it.</source>
<translation>
<numerusform>%n Aktion dafür bleibt, ohne sie.</numerusform>
<numerusform>%n Aktionen dafür bleiben, ohne sie.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions have no date yet; the list shows them.</source>
<translation>
<numerusform>%n Aktion hat noch kein Datum; die Liste zeigt sie.</numerusform>
<numerusform>%n Aktionen haben noch kein Datum; die Liste zeigt sie.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n refused and are never counted there.</source>
<translation>
<numerusform>%n hat abgelehnt und wird dort nie gezählt.</numerusform>
<numerusform>%n haben abgelehnt und werden dort nie gezählt.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n sales</source>
<translation>
<numerusform>%n Verkauf</numerusform>
<numerusform>%n Verkäufe</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n selected</source>
<translation>
<numerusform>%n ausgewählt</numerusform>
<numerusform>%n ausgewählt</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n stages</source>
<translation>
<numerusform>%n Stufe</numerusform>
<numerusform>%n Stufen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n tagged “{tag}”</source>
<translation>
<numerusform>%n mit „{tag}“ verschlagwortet</numerusform>
<numerusform>%n mit „{tag}“ verschlagwortet</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n targets were copied</source>
<translation>
<numerusform>%n Ziel wurde kopiert</numerusform>
<numerusform>%n Ziele wurden kopiert</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n texts were longer than a workbook can hold and are cut.</source>
<translation>
<numerusform>%n Text war zu lang für eine Arbeitsmappe und ist gekürzt.</numerusform>
<numerusform>%n Texte waren zu lang für eine Arbeitsmappe und sind gekürzt.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n today</source>
<translation>
<numerusform>%n heute</numerusform>
<numerusform>%n heute</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n ×</source>
<translation>
<numerusform>%n ×</numerusform>
<numerusform>%n ×</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n × · {last}</source>
<translation>
<numerusform>%n × · {last}</numerusform>
<numerusform>%n × · {last}</numerusform>
</translation>
</message>
<message>
<source>&amp;Pick a day…</source>
<translation>&amp;Tag wählen…</translation>
</message>
<message>
<source>&amp;Tomorrow</source>
<translation>&amp;Morgen</translation>
</message>
<message>
<source>(no heading)</source>
<translation>(keine Überschrift)</translation>
</message>
<message>
<source>(no name)</source>
<translation>(ohne Namen)</translation>
</message>
<message>
<source>(no words)</source>
<translation>(ohne Worte)</translation>
</message>
<message>
<source>(some costs of sales unknown)</source>
<translation>(Kosten mancher Verkäufe unbekannt)</translation>
</message>
<message>
<source>+ {count} not asked</source>
<translation>+ {count} nicht gefragt</translation>
</message>
<message>
<source>, {share} of the step before</source>
<translation>, {share} vom Schritt davor</translation>
</message>
<message>
<source>1 activity</source>
<translation>1 Aktivität</translation>
</message>
<message>
<source>1 answer</source>
<translation>1 Antwort</translation>
</message>
<message>
<source>1 audience</source>
<translation>1 Zielgruppe</translation>
</message>
<message>
<source>1 code</source>
<translation>1 Code</translation>
</message>
<message>
<source>1 column kept as an extra field</source>
<translation>1 Spalte als Zusatzfeld behalten</translation>
</message>
<message>
<source>1 contact</source>
<translation>1 Kontakt</translation>
</message>
<message>
<source>1 copy</source>
<translation>1 Kopie</translation>
</message>
<message>
<source>1 cost</source>
<translation>1 Ausgabe</translation>
</message>
<message>
<source>1 coupon</source>
<translation>1 Gutschein</translation>
</message>
<message>
<source>1 coupon is made: {code}</source>
<translation>1 Gutschein ist erstellt: {code}</translation>
</message>
<message>
<source>1 day</source>
<translation>1 Tag</translation>
</message>
<message>
<source>1 day before</source>
<translation>1 Tag vorher</translation>
</message>
<message>
<source>1 day late</source>
<translation>1 Tag zu spät</translation>
</message>
<message>
<source>1 deal</source>
<translation>1 Deal</translation>
</message>
<message>
<source>1 expense</source>
<translation>1 Ausgabe</translation>
</message>
<message>
<source>1 file</source>
<translation>1 Datei</translation>
</message>
<message>
<source>1 file cannot be read</source>
<translation>1 Datei ist unlesbar</translation>
</message>
<message>
<source>1 has neither e-mail nor phone.</source>
<translation>1 hat weder E-Mail noch Telefon.</translation>
</message>
<message>
<source>1 in {count} leads</source>
<translation>1 von {count} Leads</translation>
</message>
<message>
<source>1 is left out, who refused advertising.</source>
<translation>1 fehlt, weil Werbung abgelehnt wurde.</translation>
</message>
<message>
<source>1 lead</source>
<translation>1 Lead</translation>
</message>
<message>
<source>1 lead is</source>
<translation>1 Lead ist</translation>
</message>
<message>
<source>1 line of a deal keeps its name</source>
<translation>1 Posten eines Deals behält den Namen</translation>
</message>
<message>
<source>1 measure</source>
<translation>1 Messwert</translation>
</message>
<message>
<source>1 more</source>
<translation>1 weiterer</translation>
</message>
<message>
<source>1 more field from an import</source>
<translation>1 weiteres Feld aus einem Import</translation>
</message>
<message>
<source>1 more stands in the table.</source>
<translation>1 weiterer Eintrag steht in der Tabelle.</translation>
</message>
<message>
<source>1 new customer</source>
<translation>1 neuer Kunde</translation>
</message>
<message>
<source>1 next step</source>
<translation>1 nächster Schritt</translation>
</message>
<message>
<source>1 open deal</source>
<translation>1 offener Deal</translation>
</message>
<message>
<source>1 other record</source>
<translation>1 anderer Eintrag</translation>
</message>
<message>
<source>1 page</source>
<translation>1 Seite</translation>
</message>
<message>
<source>1 pair may be the same person</source>
<translation>1 Paar ist vielleicht dieselbe Person</translation>
</message>
<message>
<source>1 person</source>
<translation>1 Person</translation>
</message>
<message>
<source>1 person now</source>
<translation>Jetzt 1 Person</translation>
</message>
<message>
<source>1 product</source>
<translation>1 Produkt</translation>
</message>
<message>
<source>1 promotion</source>
<translation>1 Aktion</translation>
</message>
<message>
<source>1 promotion for it stays, without it.</source>
<translation>1 Aktion dafür bleibt, ohne sie.</translation>
</message>
<message>
<source>1 promotion has no date yet; the list shows it.</source>
<translation>1 Aktion hat noch kein Datum; die Liste zeigt sie.</translation>
</message>
<message>
<source>1 record that came of it stays, without the promotion.</source>
<translation>1 Eintrag daraus bleibt, ohne die Aktion.</translation>
</message>
<message>
<source>1 redeemed coupon</source>
<translation>1 eingelöster Gutschein</translation>
</message>
<message>
<source>1 refused and is never counted there.</source>
<translation>1 hat abgelehnt und wird dort nie gezählt.</translation>
</message>
<message>
<source>1 row</source>
<translation>1 Zeile</translation>
</message>
<message>
<source>1 sale</source>
<translation>1 Verkauf</translation>
</message>
<message>
<source>1 sale, {revenue}</source>
<translation>1 Verkauf, {revenue}</translation>
</message>
<message>
<source>1 score</source>
<translation>1 Bewertung</translation>
</message>
<message>
<source>1 stage</source>
<translation>1 Stufe</translation>
</message>
<message>
<source>1 target was copied</source>
<translation>1 Ziel wurde kopiert</translation>
</message>
<message>
<source>1 text is in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>1 Text steht in einer Schrift, die keine installierte Schriftart enthält ({script}); ihre Zeichen erscheinen als Kästchen.</translation>
</message>
<message>
<source>12 Mar, or 12 Mar 1990</source>
<translation>12. März oder 12. März 1990</translation>
</message>
<message>
<source>12 Mar, tomorrow, fri…</source>
<translation>12. März, morgen, Fr…</translation>
</message>
<message>
<source>= as before</source>
<translation>= wie vorher</translation>
</message>
<message>
<source>A PNG, JPG or SVG; or drop one here. It is kept in this file, at most 400 dots wide or high.</source>
<translation>PNG, JPG oder SVG; oder hier ablegen. Es wird in dieser Datei behalten, höchstens 400 Punkte breit oder hoch.</translation>
</message>
<message>
<source>A business file is opened; anything else comes into a new one.</source>
<translation>Eine Geschäftsdatei wird geöffnet; alles andere kommt in eine neue.</translation>
</message>
<message>
<source>A chance lies between 0 and 100%.</source>
<translation>Eine Chance liegt zwischen 0 und 100 %.</translation>
</message>
<message>
<source>A closed deal needs the day it was closed.</source>
<translation>Ein abgeschlossener Deal braucht den Tag des Abschlusses.</translation>
</message>
<message>
<source>A code has 3 to {count} letters.</source>
<translation>Ein Code hat 3 bis {count} Zeichen.</translation>
</message>
<message>
<source>A code has letters, digits and hyphens only.</source>
<translation>Ein Code hat nur Buchstaben, Ziffern und Bindestriche.</translation>
</message>
<message>
<source>A code of its own on each</source>
<translation>Auf jedem ein eigener Code</translation>
</message>
<message>
<source>A comma: 1.234,50</source>
<translation>Ein Komma: 1.234,50</translation>
</message>
<message>
<source>A condition has no value yet. Give it one, or take the condition away.</source>
<translation>Eine Bedingung hat noch keinen Wert. Geben Sie einen an oder entfernen Sie die Bedingung.</translation>
</message>
<message>
<source>A contact needs a name, a company, an e-mail or a phone.</source>
<translation>Ein Kontakt braucht Name, Firma, E-Mail oder Telefon.</translation>
</message>
<message>
<source>A cost cannot be less than nothing.</source>
<translation>Kosten können nicht weniger als nichts sein.</translation>
</message>
<message>
<source>A coupon needs a code.</source>
<translation>Ein Gutschein braucht einen Code.</translation>
</message>
<message>
<source>A customer’s journey</source>
<translation>Der Weg eines Kunden</translation>
</message>
<message>
<source>A deal cannot be closed before it was opened ({opened}).</source>
<translation>Ein Deal kann nicht abgeschlossen werden, bevor er angelegt wurde ({opened}).</translation>
</message>
<message>
<source>A deal cannot be worth less than nothing.</source>
<translation>Ein Deal kann nicht weniger als nichts wert sein.</translation>
</message>
<message>
<source>A deal is a sale in the making: who wants what, for how much. Move it along until it is won.</source>
<translation>Ein Deal ist ein Verkauf im Werden: wer was will, für wie viel. Führen Sie ihn weiter, bis er gewonnen ist.</translation>
</message>
<message>
<source>A deal needs a contact: who may buy?</source>
<translation>Ein Deal braucht einen Kontakt: Wer könnte kaufen?</translation>
</message>
<message>
<source>A deal with {name} is open</source>
<translation>Ein Deal mit {name} ist angelegt</translation>
</message>
<message>
<source>A discount lies between 0 and 100%.</source>
<translation>Ein Rabatt liegt zwischen 0 und 100 %.</translation>
</message>
<message>
<source>A folder…</source>
<translation>Ein Ordner…</translation>
</message>
<message>
<source>A lead belongs to the promotion it came from, so this order does not hang on how sales are credited.</source>
<translation>Ein Lead gehört zu der Aktion, aus der er kam, daher hängt diese Reihenfolge nicht davon ab, wie Verkäufe zugerechnet werden.</translation>
</message>
<message>
<source>A lead is someone who asked: by phone, by mail, at the counter. Write down who and what they want.</source>
<translation>Ein Lead ist jemand, der gefragt hat: am Telefon, per Mail, an der Theke. Notieren Sie, wer und was gewünscht ist.</translation>
</message>
<message>
<source>A letter is wrong or two are swapped: it does not add up.</source>
<translation>Ein Zeichen ist falsch, oder zwei sind vertauscht: Es geht nicht auf.</translation>
</message>
<message>
<source>A limit cannot be less than nothing.</source>
<translation>Eine Grenze kann nicht kleiner als null sein.</translation>
</message>
<message>
<source>A new audience</source>
<translation>Eine neue Zielgruppe</translation>
</message>
<message>
<source>A new contact</source>
<translation>Ein neuer Kontakt</translation>
</message>
<message>
<source>A new deal</source>
<translation>Ein neuer Deal</translation>
</message>
<message>
<source>A new lead</source>
<translation>Ein neuer Lead</translation>
</message>
<message>
<source>A new line</source>
<translation>Ein neuer Posten</translation>
</message>
<message>
<source>A new promotion</source>
<translation>Eine neue Aktion</translation>
</message>
<message>
<source>A new reason, such as “Wanted it sooner”</source>
<translation>Ein neuer Grund, etwa „Wollte es früher“</translation>
</message>
<message>
<source>A new stage, such as “Sample sent”</source>
<translation>Eine neue Stufe, etwa „Muster gesendet“</translation>
</message>
<message>
<source>A number…</source>
<translation>Zahl…</translation>
</message>
<message>
<source>A page to take along: whom to call or visit, where, and room to write down what came of it</source>
<translation>Eine Seite zum Mitnehmen: wen Sie anrufen oder besuchen, wo, und Platz für das Ergebnis</translation>
</message>
<message>
<source>A percentage has at most two digits after the point.</source>
<translation>Ein Prozentwert hat höchstens zwei Nachkommastellen.</translation>
</message>
<message>
<source>A period cannot end ({last}) before it starts ({first}).</source>
<translation>Ein Zeitraum kann nicht enden ({last}), bevor er beginnt ({first}).</translation>
</message>
<message>
<source>A person needs a name.</source>
<translation>Eine Person braucht einen Namen.</translation>
</message>
<message>
<source>A pipeline needs one stage at least; rename this one instead.</source>
<translation>Eine Pipeline braucht mindestens eine Stufe; benennen Sie diese stattdessen um.</translation>
</message>
<message>
<source>A point: 1,234.50</source>
<translation>Ein Punkt: 1,234.50</translation>
</message>
<message>
<source>A product does not go with itself.</source>
<translation>Ein Produkt passt nicht zu sich selbst.</translation>
</message>
<message>
<source>A product or service needs a name.</source>
<translation>Ein Produkt oder eine Leistung braucht einen Namen.</translation>
</message>
<message>
<source>A promotion cannot end before it starts.</source>
<translation>Eine Aktion kann nicht enden, bevor sie beginnt.</translation>
</message>
<message>
<source>A promotion is a reason to come: whom you tell, by which channel, what it may cost. Leads find it.</source>
<translation>Eine Aktion ist ein Grund zu kommen: wem Sie es sagen, über welchen Kanal, was sie kosten darf. Leads finden zu ihr.</translation>
</message>
<message>
<source>A promotion needs a name, such as “Winter sale”.</source>
<translation>Eine Aktion braucht einen Namen, etwa „Winterschlussverkauf“.</translation>
</message>
<message>
<source>A quantity has at most three digits after the point.</source>
<translation>Eine Menge hat höchstens drei Nachkommastellen.</translation>
</message>
<message>
<source>A quantity is more than nothing.</source>
<translation>Eine Menge ist mehr als nichts.</translation>
</message>
<message>
<source>A quiet month: no leads, no sales and no marketing costs were written down.</source>
<translation>Ein ruhiger Monat: keine Leads, keine Verkäufe und keine Marketingkosten notiert.</translation>
</message>
<message>
<source>A quiet year: no leads, no sales and no marketing costs were written down.</source>
<translation>Ein ruhiges Jahr: keine Leads, keine Verkäufe und keine Marketingkosten notiert.</translation>
</message>
<message>
<source>A sale brings</source>
<translation>Ein Verkauf bringt</translation>
</message>
<message>
<source>A sale costs</source>
<translation>Ein Verkauf kostet</translation>
</message>
<message>
<source>A sale counts for</source>
<translation>Ein Verkauf zählt für</translation>
</message>
<message>
<source>A score is a whole number from 1 to 5.</source>
<translation>Eine Bewertung ist eine ganze Zahl von 1 bis 5.</translation>
</message>
<message>
<source>A setting needs a name.</source>
<translation>Eine Einstellung braucht einen Namen.</translation>
</message>
<message>
<source>A share lies between 0 and 100%.</source>
<translation>Ein Anteil liegt zwischen 0 und 100 %.</translation>
</message>
<message>
<source>A stage needs a chance, such as {sample}.</source>
<translation>Eine Stufe braucht eine Chance, etwa {sample}.</translation>
</message>
<message>
<source>A stage needs a name.</source>
<translation>Eine Stufe braucht einen Namen.</translation>
</message>
<message>
<source>A target cannot be less than nothing.</source>
<translation>Ein Ziel kann nicht weniger als nichts sein.</translation>
</message>
<message>
<source>A target is for a whole month.</source>
<translation>Ein Ziel gilt für einen ganzen Monat.</translation>
</message>
<message>
<source>A time of day needs its day.</source>
<translation>Eine Uhrzeit braucht ihren Tag.</translation>
</message>
<message>
<source>A view needs a name.</source>
<translation>Eine Ansicht braucht einen Namen.</translation>
</message>
<message>
<source>A workbook holds at most {count} rows; choose CSV.</source>
<translation>Eine Arbeitsmappe fasst höchstens {count} Zeilen; wählen Sie CSV.</translation>
</message>
<message>
<source>A year before</source>
<translation>Ein Jahr zuvor</translation>
</message>
<message>
<source>About</source>
<translation>Betrifft</translation>
</message>
<message>
<source>About</source>
<comment>program</comment>
<translation>Info</translation>
</message>
<message>
<source>About</source>
<comment>said</comment>
<translation>Betrifft</translation>
</message>
<message>
<source>About Two Hats</source>
<translation>Über Two Hats</translation>
</message>
<message>
<source>About the business</source>
<translation>Zum Geschäft</translation>
</message>
<message>
<source>Action</source>
<translation>Befehl</translation>
</message>
<message>
<source>Activities</source>
<translation>Aktivitäten</translation>
</message>
<message>
<source>Activities done</source>
<translation>Erledigte Aktivitäten</translation>
</message>
<message>
<source>Activity</source>
<translation>Aktivität</translation>
</message>
<message>
<source>Add a condition</source>
<translation>Bedingung hinzufügen</translation>
</message>
<message>
<source>Add a line</source>
<translation>Posten hinzufügen</translation>
</message>
<message>
<source>Add a person or a company</source>
<translation>Eine Person oder Firma hinzufügen</translation>
</message>
<message>
<source>Add a product</source>
<translation>Produkt hinzufügen</translation>
</message>
<message>
<source>Add all as new</source>
<translation>Alle neu hinzufügen</translation>
</message>
<message>
<source>Add channel</source>
<translation>Kanal hinzufügen</translation>
</message>
<message>
<source>Add extra</source>
<translation>Extra hinzufügen</translation>
</message>
<message>
<source>Add it</source>
<translation>Hinzufügen</translation>
</message>
<message>
<source>Add line</source>
<translation>Posten hinzufügen</translation>
</message>
<message>
<source>Add lost reason</source>
<translation>Verlustgrund hinzufügen</translation>
</message>
<message>
<source>Add person</source>
<translation>Person hinzufügen</translation>
</message>
<message>
<source>Add product</source>
<translation>Produkt hinzufügen</translation>
</message>
<message>
<source>Add reason</source>
<translation>Grund hinzufügen</translation>
</message>
<message>
<source>Add something you sell</source>
<translation>Etwas hinzufügen, das Sie verkaufen</translation>
</message>
<message>
<source>Add stage</source>
<translation>Stufe hinzufügen</translation>
</message>
<message>
<source>Add the extra {name}</source>
<translation>Das Extra {name} hinzufügen</translation>
</message>
<message>
<source>Add to lead</source>
<translation>Zum Lead hinzufügen</translation>
</message>
<message>
<source>Add to their open lead</source>
<translation>Zum offenen Lead hinzufügen</translation>
</message>
<message>
<source>Add to their open lead “{what}”</source>
<translation>Zum offenen Lead „{what}“ hinzufügen</translation>
</message>
<message>
<source>Add yourself under People first.</source>
<translation>Fügen Sie sich zuerst unter Personen hinzu.</translation>
</message>
<message>
<source>Add {what}</source>
<translation>{what} hinzufügen</translation>
</message>
<message>
<source>Add {what}, fill {count}</source>
<translation>{what} hinzufügen, {count} ergänzen</translation>
</message>
<message>
<source>Added to the lead: {what}</source>
<translation>Zum Lead hinzugefügt: {what}</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Address cards</source>
<translation>Adresskarten</translation>
</message>
<message>
<source>Address cards for phone and mail program (vCard)…</source>
<translation>Adresskarten für Telefon und Mailprogramm (vCard)…</translation>
</message>
<message>
<source>Addresses on the list</source>
<translation>Adressen auf der Liste</translation>
</message>
<message>
<source>Add…</source>
<translation>Hinzufügen…</translation>
</message>
<message>
<source>Advertising</source>
<translation>Werbung</translation>
</message>
<message>
<source>After</source>
<translation>Nach</translation>
</message>
<message>
<source>After so many days half of the deals opened on these days were won or lost, counted from the first word; deals that are still open count for the days they have waited.</source>
<translation>Nach so vielen Tagen war die Hälfte der in diesen Tagen angelegten Deals gewonnen oder verloren, gezählt ab dem ersten Wort; noch offene Deals zählen mit den Tagen, die sie schon warten.</translation>
</message>
<message>
<source>After what it costs you and the offer, a sale leaves nothing. Ask a higher price or offer less.</source>
<translation>Nach Ihren Kosten und dem Angebot bleibt von einem Verkauf nichts. Verlangen Sie mehr oder bieten Sie weniger.</translation>
</message>
<message>
<source>Against the targets</source>
<translation>Stand der Ziele</translation>
</message>
<message>
<source>Agreed to advertising</source>
<translation>Werbung zugestimmt</translation>
</message>
<message>
<source>All</source>
<translation>Alle</translation>
</message>
<message>
<source>All</source>
<comment>promotions</comment>
<translation>Alle</translation>
</message>
<message>
<source>All audiences…</source>
<translation>Alle Zielgruppen…</translation>
</message>
<message>
<source>All changes</source>
<translation>Alle Änderungen</translation>
</message>
<message>
<source>All done</source>
<translation>Alles erledigt</translation>
</message>
<message>
<source>All files</source>
<translation>Alle Dateien</translation>
</message>
<message>
<source>All keys on one page</source>
<translation>Alle Tasten auf einer Seite</translation>
</message>
<message>
<source>All months of a year</source>
<translation>Alle Monate eines Jahres</translation>
</message>
<message>
<source>All months of a year…</source>
<translation>Alle Monate eines Jahres…</translation>
</message>
<message>
<source>All of it is taken back.</source>
<translation>Alles ist zurückgenommen.</translation>
</message>
<message>
<source>All of it was sold</source>
<translation>Alles wurde verkauft</translation>
</message>
<message>
<source>All of them alike</source>
<translation>Alle gleich</translation>
</message>
<message>
<source>All of these are settled; there is nothing to plan.</source>
<translation>Alle sind schon abgeschlossen; es gibt nichts zu planen.</translation>
</message>
<message>
<source>All right</source>
<translation>In Ordnung</translation>
</message>
<message>
<source>Alone? Then leave this empty. With a team, contacts, leads, deals and next steps can each have someone who looks after them, and the history says who did what.</source>
<translation>Allein? Dann lassen Sie das leer. In einem Team können Kontakte, Leads, Deals und nächste Schritte je jemanden haben, der sie betreut, und der Verlauf sagt, wer was getan hat.</translation>
</message>
<message>
<source>Already here</source>
<translation>Schon hier</translation>
</message>
<message>
<source>Already here as</source>
<translation>Schon hier als</translation>
</message>
<message>
<source>Already used</source>
<translation>Schon benutzt</translation>
</message>
<message>
<source>Also in it: {names}</source>
<translation>Auch darin: {names}</translation>
</message>
<message>
<source>Also those that an import brought along or that you wrote somewhere.</source>
<translation>Auch solche, die ein Import mitbrachte oder die Sie irgendwo geschrieben haben.</translation>
</message>
<message>
<source>Amount</source>
<translation>Betrag</translation>
</message>
<message>
<source>Amount of the expense</source>
<translation>Betrag der Ausgabe</translation>
</message>
<message>
<source>Amount off</source>
<translation>Betrag Rabatt</translation>
</message>
<message>
<source>Amount, such as 80</source>
<translation>Betrag, etwa 80</translation>
</message>
<message>
<source>An amount may have at most 12 digits.</source>
<translation>Ein Betrag darf höchstens 12 Stellen haben.</translation>
</message>
<message>
<source>An answer cannot be heard less than never.</source>
<translation>Eine Antwort kann nicht seltener als nie vorkommen.</translation>
</message>
<message>
<source>An audience is a group that wants the same: regulars, offices nearby. A promotion is for one of them.</source>
<translation>Eine Zielgruppe will dasselbe: Stammkunden, Büros in der Nähe. Eine Aktion ist für eine davon.</translation>
</message>
<message>
<source>An audience needs a name, such as “Regulars”.</source>
<translation>Eine Zielgruppe braucht einen Namen, etwa „Stammkunden“.</translation>
</message>
<message>
<source>An e-mail address has an @ in it, such as {sample}.</source>
<translation>Eine E-Mail-Adresse enthält ein @, etwa {sample}.</translation>
</message>
<message>
<source>An expense needs a day.</source>
<translation>Eine Ausgabe braucht einen Tag.</translation>
</message>
<message>
<source>An expense of nothing need not be written down.</source>
<translation>Eine Ausgabe von nichts muss nicht notiert werden.</translation>
</message>
<message>
<source>An extra</source>
<translation>Ein Extra</translation>
</message>
<message>
<source>An hour cannot cost less than nothing.</source>
<translation>Eine Stunde kann nicht weniger als nichts kosten.</translation>
</message>
<message>
<source>An hour of your own time costs</source>
<translation>Eine Stunde Ihrer Zeit kostet</translation>
</message>
<message>
<source>An idea so far</source>
<translation>Bisher eine Idee</translation>
</message>
<message>
<source>An offer cannot take more than 100% off.</source>
<translation>Ein Angebot kann nicht mehr als 100 % Rabatt geben.</translation>
</message>
<message>
<source>An open deal has no day of closing.</source>
<translation>Ein offener Deal hat keinen Abschlusstag.</translation>
</message>
<message>
<source>And one more.</source>
<translation>Und noch einer.</translation>
</message>
<message>
<source>And then? Leave empty if nothing follows</source>
<translation>Und dann? Leer lassen, wenn nichts folgt</translation>
</message>
<message numerus="yes">
<source>And {count} more.</source>
<translation>
<numerusform>Und {count} weitere.</numerusform>
<numerusform>Und {count} weitere.</numerusform>
</translation>
</message>
<message>
<source>Another channel, such as “Market stall”</source>
<translation>Ein weiterer Kanal, etwa „Marktstand“</translation>
</message>
<message>
<source>Another program has put this file into WAL mode, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>Ein anderes Programm hat diese Datei in den WAL-Modus gesetzt, daher ist sie nur zum Lesen geöffnet. Machen Sie eine Sicherung und arbeiten Sie mit dieser weiter.</translation>
</message>
<message>
<source>Another program left “{file}” in WAL mode, with changes in “{wal}” beside it that are not in the file yet. Close that program, then open the file again.</source>
<translation>Ein anderes Programm ließ „{file}“ im WAL-Modus, mit Änderungen in „{wal}“ daneben, die noch nicht in der Datei stehen. Schließen Sie jenes Programm und öffnen Sie die Datei dann noch einmal.</translation>
</message>
<message>
<source>Another reason</source>
<translation>Ein anderer Grund</translation>
</message>
<message>
<source>Another window of this program was faster; please repeat the step.</source>
<translation>Ein anderes Fenster dieses Programms war schneller; bitte wiederholen Sie den Schritt.</translation>
</message>
<message>
<source>Answer</source>
<translation>Antwort</translation>
</message>
<message>
<source>Answer fit check</source>
<translation>Eignung beantworten</translation>
</message>
<message>
<source>Answer them</source>
<translation>Antworten</translation>
</message>
<message>
<source>Any time</source>
<translation>Jederzeit</translation>
</message>
<message>
<source>Arabic (Windows)</source>
<translation>Arabisch (Windows)</translation>
</message>
<message numerus="yes">
<source>As far as %n sales can tell: in {low} to {high} of all sales</source>
<translation>
<numerusform>Soweit %n Verkauf es zeigt: in {low} bis {high} aller Verkäufe</numerusform>
<numerusform>Soweit %n Verkäufe es zeigen: in {low} bis {high} aller Verkäufe</numerusform>
</translation>
</message>
<message>
<source>As of {day}.</source>
<translation>Stand {day}.</translation>
</message>
<message>
<source>As the business writes</source>
<translation>Wie das Geschäft schreibt</translation>
</message>
<message>
<source>As the system</source>
<translation>Wie das System</translation>
</message>
<message>
<source>Ask a few of them what they need or how they found you, and count the answers here.</source>
<translation>Fragen Sie einige, was sie brauchen oder wie sie Sie gefunden haben, und zählen Sie die Antworten hier.</translation>
</message>
<message>
<source>Ask how it stands</source>
<translation>Nach dem Stand fragen</translation>
</message>
<message>
<source>Ask what is still open.</source>
<translation>Fragen Sie nach, was noch offen ist.</translation>
</message>
<message>
<source>At least once; leave it empty for any number of times.</source>
<translation>Mindestens einmal; leer lassen für beliebig oft.</translation>
</message>
<message>
<source>At most {count} letters, so that the code can be typed.</source>
<translation>Höchstens {count} Zeichen, damit sich der Code tippen lässt.</translation>
</message>
<message>
<source>At most {most} letters, so that it fits into lists.</source>
<translation>Höchstens {most} Zeichen, damit es in Listen passt.</translation>
</message>
<message>
<source>At this pace</source>
<translation>In diesem Tempo</translation>
</message>
<message>
<source>At this pace {amount}.</source>
<translation>In diesem Tempo {amount}.</translation>
</message>
<message>
<source>At which time</source>
<translation>Um wie viel Uhr</translation>
</message>
<message>
<source>Audience</source>
<translation>Zielgruppe</translation>
</message>
<message>
<source>Audiences</source>
<translation>Zielgruppen</translation>
</message>
<message>
<source>Average sale</source>
<translation>Verkauf im Schnitt</translation>
</message>
<message>
<source>Awareness</source>
<translation>Aufmerksamkeit</translation>
</message>
<message>
<source>Back</source>
<translation>Zurück</translation>
</message>
<message>
<source>Back to the page before: {keys}</source>
<translation>Zurück zur vorigen Seite: {keys}</translation>
</message>
<message>
<source>Back to the usual order</source>
<translation>Zurück zur üblichen Reihenfolge</translation>
</message>
<message>
<source>Backed up {when}</source>
<translation>Gesichert {when}</translation>
</message>
<message>
<source>Backups</source>
<translation>Sicherungen</translation>
</message>
<message>
<source>Backups of it on this computer</source>
<translation>Sicherungen davon auf diesem Computer</translation>
</message>
<message>
<source>Baltic (Windows)</source>
<translation>Baltisch (Windows)</translation>
</message>
<message>
<source>Became a deal</source>
<translation>Wurde Deal</translation>
</message>
<message>
<source>Begin a new file</source>
<translation>Neue Datei beginnen</translation>
</message>
<message>
<source>Best promotions of {year}</source>
<translation>Beste Aktionen {year}</translation>
</message>
<message>
<source>Bin and changes</source>
<translation>Papierkorb und Änderungen</translation>
</message>
<message>
<source>Birthday</source>
<translation>Geburtstag</translation>
</message>
<message>
<source>Black and white</source>
<translation>Schwarz-Weiß</translation>
</message>
<message>
<source>Board</source>
<translation>Board</translation>
</message>
<message>
<source>Both hats</source>
<translation>Beide Hüte</translation>
</message>
<message>
<source>Bought</source>
<translation>Gekauft</translation>
</message>
<message>
<source>Bought</source>
<comment>leads</comment>
<translation>Gekauft</translation>
</message>
<message>
<source>Bought elsewhere</source>
<translation>Woanders gekauft</translation>
</message>
<message>
<source>Bought for</source>
<translation>Gekauft für</translation>
</message>
<message>
<source>Bought twice or more</source>
<translation>Zweimal oder öfter gekauft</translation>
</message>
<message>
<source>Bought: {share} ({basis}).</source>
<translation>Gekauft: {share} ({basis}).</translation>
</message>
<message>
<source>Break-even</source>
<translation>Break-even</translation>
</message>
<message>
<source>Bring back</source>
<translation>Zurückholen</translation>
</message>
<message>
<source>Bring back what was undone</source>
<translation>Das Rückgängiggemachte zurückholen</translation>
</message>
<message>
<source>Bring back {what}</source>
<translation>{what} zurückholen</translation>
</message>
<message>
<source>Bring in a list…</source>
<translation>Liste hereinholen…</translation>
</message>
<message>
<source>Bring in exports of other programs and your own lists</source>
<translation>Exporte anderer Programme und eigene Listen hereinholen</translation>
</message>
<message>
<source>Bring in more</source>
<translation>Mehr hereinholen</translation>
</message>
<message>
<source>Bring in your own list or the export of another program, and see here at once who came.</source>
<translation>Holen Sie eine eigene Liste oder den Export eines anderen Programms herein und sehen Sie hier gleich, wer kam.</translation>
</message>
<message>
<source>Bring the files in</source>
<translation>Dateien hereinholen</translation>
</message>
<message>
<source>Bringing everything in</source>
<translation>Alles hereinholen</translation>
</message>
<message>
<source>Brings</source>
<translation>Bringt</translation>
</message>
<message>
<source>Brought coupon {code}</source>
<translation>Brachte Gutschein {code}</translation>
</message>
<message>
<source>Brought forward</source>
<translation>Übertrag</translation>
</message>
<message>
<source>Brought on</source>
<translation>Gebracht am</translation>
</message>
<message>
<source>Budget</source>
<translation>Budget</translation>
</message>
<message>
<source>Bundle</source>
<translation>Paket</translation>
</message>
<message>
<source>Business</source>
<translation>Geschäft</translation>
</message>
<message>
<source>Business files</source>
<translation>Geschäftsdateien</translation>
</message>
<message>
<source>Business files open in Two Hats by double click now.</source>
<translation>Geschäftsdateien öffnen sich jetzt per Doppelklick in Two Hats.</translation>
</message>
<message>
<source>Business profile</source>
<translation>Geschäftsprofil</translation>
</message>
<message>
<source>Buyers from each of {count} earlier promotions by “{channel}”: {range}.</source>
<translation>Käufer aus jeder von {count} früheren Aktionen über „{channel}“: {range}.</translation>
</message>
<message>
<source>By chance alone the return may lie between {low} and {high}.</source>
<translation>Allein durch Zufall kann die Rendite zwischen {low} und {high} liegen.</translation>
</message>
<message>
<source>By e-mail</source>
<translation>Per E-Mail</translation>
</message>
<message>
<source>By e-mail and phone count those who agreed to advertising.</source>
<translation>Per E-Mail und Telefon zählt, wer Werbung zugestimmt hat.</translation>
</message>
<message>
<source>By phone</source>
<translation>Per Telefon</translation>
</message>
<message>
<source>By stage</source>
<translation>Nach Stufe</translation>
</message>
<message>
<source>By which promotion or coupon</source>
<translation>Durch welche Aktion, welchen Gutschein</translation>
</message>
<message>
<source>By which promotion, if one</source>
<translation>Durch welche Aktion, falls eine</translation>
</message>
<message>
<source>By {column} {arrow}</source>
<translation>Nach {column} {arrow}</translation>
</message>
<message>
<source>Calendar</source>
<translation>Kalender</translation>
</message>
<message>
<source>Call</source>
<translation>Anruf</translation>
</message>
<message>
<source>Call</source>
<comment>to do</comment>
<translation>Anrufen</translation>
</message>
<message>
<source>Call off</source>
<translation>Absagen</translation>
</message>
<message>
<source>Call off promotion</source>
<translation>Aktion absagen</translation>
</message>
<message>
<source>Call {text}</source>
<translation>{text} anrufen</translation>
</message>
<message>
<source>Called off</source>
<translation>Abgesagt</translation>
</message>
<message>
<source>Called off</source>
<comment>day</comment>
<translation>Abgesagt am</translation>
</message>
<message>
<source>Called off on</source>
<translation>Abgesagt am</translation>
</message>
<message>
<source>Called: how did it go?</source>
<translation>Angerufen: Wie lief es?</translation>
</message>
<message>
<source>Calls, visits and other activities</source>
<translation>Anrufe, Besuche und anderes</translation>
</message>
<message>
<source>Calls, visits, other activities</source>
<translation>Anrufe, Besuche, anderes</translation>
</message>
<message>
<source>Came</source>
<translation>Kam</translation>
</message>
<message>
<source>Came in</source>
<translation>Eingegangen</translation>
</message>
<message>
<source>Can they decide it?</source>
<translation>Können sie es entscheiden?</translation>
</message>
<message>
<source>Can they decide?</source>
<translation>Können sie entscheiden?</translation>
</message>
<message>
<source>Can they pay for it?</source>
<translation>Können sie es bezahlen?</translation>
</message>
<message>
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<source>Cannot be read</source>
<translation>Nicht lesbar</translation>
</message>
<message>
<source>Carried over</source>
<translation>Übertrag</translation>
</message>
<message>
<source>Catalogue</source>
<translation>Katalog</translation>
</message>
<message>
<source>Category</source>
<translation>Kategorie</translation>
</message>
<message>
<source>Category: {name}</source>
<translation>Kategorie: {name}</translation>
</message>
<message>
<source>Central European (ISO)</source>
<translation>Mitteleuropäisch (ISO)</translation>
</message>
<message>
<source>Central European (Windows)</source>
<translation>Mitteleuropäisch (Windows)</translation>
</message>
<message>
<source>Chance</source>
<translation>Chance</translation>
</message>
<message>
<source>Chance of {stage}</source>
<translation>Chance von {stage}</translation>
</message>
<message>
<source>Chance that it pays</source>
<translation>Chance, dass es sich lohnt</translation>
</message>
<message>
<source>Chance that it pays: {chance}, {verdict}.</source>
<translation>Chance, dass es sich lohnt: {chance}, {verdict}.</translation>
</message>
<message>
<source>Change coupons</source>
<translation>Gutscheine ändern</translation>
</message>
<message>
<source>Channel</source>
<translation>Kanal</translation>
</message>
<message>
<source>Channels</source>
<translation>Kanäle</translation>
</message>
<message>
<source>Check</source>
<translation>Prüfen</translation>
</message>
<message>
<source>Chinese, simplified (GB 18030)</source>
<translation>Chinesisch, vereinfacht (GB 18030)</translation>
</message>
<message>
<source>Chinese, traditional (Big5)</source>
<translation>Chinesisch, traditionell (Big5)</translation>
</message>
<message>
<source>Choose a colour</source>
<translation>Farbe wählen</translation>
</message>
<message>
<source>Choose a contact first.</source>
<translation>Wählen Sie zuerst einen Kontakt.</translation>
</message>
<message>
<source>Choose a folder…</source>
<translation>Ordner wählen…</translation>
</message>
<message>
<source>Choose a logo</source>
<translation>Logo wählen</translation>
</message>
<message>
<source>Choose a picture…</source>
<translation>Bild wählen…</translation>
</message>
<message>
<source>Choose a place and begin</source>
<translation>Ort wählen und beginnen</translation>
</message>
<message>
<source>Choose a promotion</source>
<translation>Aktion wählen</translation>
</message>
<message>
<source>Choose a promotion first.</source>
<translation>Wählen Sie zuerst eine Aktion.</translation>
</message>
<message>
<source>Choose another audience</source>
<translation>Eine andere Zielgruppe wählen</translation>
</message>
<message>
<source>Choose another import</source>
<translation>Einen anderen Import wählen</translation>
</message>
<message>
<source>Choose another…</source>
<translation>Anderes wählen…</translation>
</message>
<message>
<source>Choose coupons first.</source>
<translation>Wählen Sie zuerst Gutscheine.</translation>
</message>
<message>
<source>Choose files…</source>
<translation>Dateien wählen…</translation>
</message>
<message>
<source>Choose how sales count</source>
<translation>Wählen, wie Verkäufe zählen</translation>
</message>
<message>
<source>Choose nothing</source>
<translation>Nichts auswählen</translation>
</message>
<message>
<source>Choose one beside this: by a part of its name.</source>
<translation>Wählen Sie daneben eine aus: über einen Teil ihres Namens.</translation>
</message>
<message>
<source>Choose someone beside this: by a part of the name.</source>
<translation>Wählen Sie daneben jemanden aus: über einen Teil des Namens.</translation>
</message>
<message>
<source>Choose the colour: {name}</source>
<translation>Die Farbe wählen: {name}</translation>
</message>
<message>
<source>Clear next step</source>
<translation>Nächsten Schritt leeren</translation>
</message>
<message>
<source>Close</source>
<translation>Schließen</translation>
</message>
<message>
<source>Close the list</source>
<translation>Liste schließen</translation>
</message>
<message>
<source>Close the record</source>
<translation>Eintrag schließen</translation>
</message>
<message>
<source>Close the window; everything is saved already</source>
<translation>Das Fenster schließen; alles ist schon gespeichert</translation>
</message>
<message>
<source>Close this entry</source>
<translation>Diesen Eintrag schließen</translation>
</message>
<message>
<source>Close this message</source>
<translation>Diese Meldung schließen</translation>
</message>
<message>
<source>Closed</source>
<translation>Abgeschlossen</translation>
</message>
<message>
<source>Closed</source>
<comment>day</comment>
<translation>Abgeschlossen am</translation>
</message>
<message>
<source>Closed deals came through “{stage}”. For which stage shall that count?</source>
<translation>Abgeschlossene Deals kamen durch „{stage}“. Für welche Stufe soll das zählen?</translation>
</message>
<message>
<source>Closed on</source>
<translation>Abgeschlossen am</translation>
</message>
<message>
<source>Code</source>
<translation>Code</translation>
</message>
<message>
<source>Codes</source>
<translation>Codes</translation>
</message>
<message>
<source>Codes begin with</source>
<translation>Codes beginnen mit</translation>
</message>
<message>
<source>Codes such as {code}; the last letter tells typing mistakes.</source>
<translation>Codes wie {code}; das letzte Zeichen verrät Tippfehler.</translation>
</message>
<message>
<source>Codes to hand out, and who brought which</source>
<translation>Codes zum Verteilen, und wer welchen gebracht hat</translation>
</message>
<message>
<source>Codes to hand out: who brings one tells which promotion worked</source>
<translation>Codes zum Verteilen: Wer einen bringt, zeigt, welche Aktion gewirkt hat</translation>
</message>
<message>
<source>Colour</source>
<translation>Farbe</translation>
</message>
<message>
<source>Colour: {name}</source>
<translation>Farbe: {name}</translation>
</message>
<message>
<source>Colours of the print</source>
<translation>Farben des Drucks</translation>
</message>
<message>
<source>Colours on paper</source>
<translation>Farben auf Papier</translation>
</message>
<message>
<source>Column</source>
<translation>Spalte</translation>
</message>
<message>
<source>Column {letter}</source>
<translation>Spalte {letter}</translation>
</message>
<message>
<source>Columns</source>
<translation>Spalten</translation>
</message>
<message>
<source>Comment</source>
<translation>Kommentar</translation>
</message>
<message>
<source>Company</source>
<translation>Firma</translation>
</message>
<message>
<source>Compare it letter by letter; it may be from another shop.</source>
<translation>Vergleichen Sie ihn Zeichen für Zeichen; vielleicht ist er von einem anderen Laden.</translation>
</message>
<message>
<source>Compared</source>
<translation>Verglichen</translation>
</message>
<message>
<source>Compared with</source>
<translation>Verglichen mit</translation>
</message>
<message>
<source>Compared with {days}.</source>
<translation>Verglichen mit {days}.</translation>
</message>
<message>
<source>Condition</source>
<translation>Bedingung</translation>
</message>
<message>
<source>Consent given</source>
<translation>Zugestimmt am</translation>
</message>
<message>
<source>Consideration</source>
<translation>Erwägung</translation>
</message>
<message>
<source>Contact</source>
<translation>Kontakt</translation>
</message>
<message>
<source>Contacts</source>
<translation>Kontakte</translation>
</message>
<message>
<source>Contacts who have bought at least once up to the end of these days.</source>
<translation>Kontakte, die bis zum Ende dieser Tage mindestens einmal gekauft haben.</translation>
</message>
<message>
<source>Contacts whose first purchase ever was on these days.</source>
<translation>Kontakte, deren allererster Kauf in diesen Tagen war.</translation>
</message>
<message>
<source>Contacts with the same e-mail or phone, or with names that are alike, come up here to be joined.</source>
<translation>Kontakte mit gleicher E-Mail, gleichem Telefon oder ähnlichem Namen erscheinen hier zum Zusammenführen.</translation>
</message>
<message>
<source>Content</source>
<translation>Inhalt</translation>
</message>
<message>
<source>Content</source>
<comment>channel</comment>
<translation>Content-Marketing</translation>
</message>
<message>
<source>Content needs a title, such as “Post about the winter sale”.</source>
<translation>Ein Inhalt braucht einen Titel, etwa „Beitrag zum Winterschlussverkauf“.</translation>
</message>
<message>
<source>Copied: {text}</source>
<translation>Kopiert: {text}</translation>
</message>
<message>
<source>Copies of this file</source>
<translation>Kopien dieser Datei</translation>
</message>
<message>
<source>Copy</source>
<translation>Kopieren</translation>
</message>
<message>
<source>Copy targets of the year before</source>
<translation>Ziele des Vorjahrs kopieren</translation>
</message>
<message>
<source>Copy the code</source>
<translation>Code kopieren</translation>
</message>
<message>
<source>Copy the details</source>
<translation>Einzelheiten kopieren</translation>
</message>
<message>
<source>Copy the path: {title}</source>
<translation>Pfad kopieren: {title}</translation>
</message>
<message>
<source>Copy the phone number of a step</source>
<translation>Die Telefonnummer eines Schritts kopieren</translation>
</message>
<message>
<source>Copy the targets of {year}, and more:</source>
<translation>Ziele von {year} kopieren, und mehr:</translation>
</message>
<message>
<source>Copy the version</source>
<translation>Version kopieren</translation>
</message>
<message>
<source>Copy {text}</source>
<translation>{text} kopieren</translation>
</message>
<message>
<source>Cost</source>
<translation>Kosten</translation>
</message>
<message>
<source>Cost</source>
<comment>goods</comment>
<translation>Kosten</translation>
</message>
<message>
<source>Cost of a sale</source>
<translation>Kosten pro Verkauf</translation>
</message>
<message>
<source>Cost of one</source>
<translation>Stückkosten</translation>
</message>
<message>
<source>Cost of own time</source>
<translation>Kosten der eigenen Zeit</translation>
</message>
<message>
<source>Cost of the offer on one sale</source>
<translation>Kosten des Angebots je Verkauf</translation>
</message>
<message>
<source>Cost per lead</source>
<translation>Kosten pro Lead</translation>
</message>
<message>
<source>Cost per new customer</source>
<translation>Kosten pro Neukunde</translation>
</message>
<message>
<source>Cost per new customer, without own time</source>
<translation>Kosten pro Neukunde, ohne eigene Zeit</translation>
</message>
<message>
<source>Cost without own time</source>
<translation>Kosten ohne eigene Zeit</translation>
</message>
<message>
<source>Cost, by its lines</source>
<translation>Kosten nach Posten</translation>
</message>
<message>
<source>Costs</source>
<translation>Kosten</translation>
</message>
<message>
<source>Costs us</source>
<translation>Kostet uns</translation>
</message>
<message>
<source>Count an answer</source>
<translation>Antwort zählen</translation>
</message>
<message>
<source>Count the audience</source>
<translation>Zielgruppe zählen</translation>
</message>
<message>
<source>Count the audiences</source>
<translation>Zielgruppen zählen</translation>
</message>
<message>
<source>Count what people look after</source>
<translation>Zählen, was jede Person betreut</translation>
</message>
<message>
<source>Count what promotions brought</source>
<translation>Zählen, was Aktionen brachten</translation>
</message>
<message>
<source>Count what the promotion brought</source>
<translation>Zählen, was die Aktion brachte</translation>
</message>
<message>
<source>Count what waits</source>
<translation>Zählen, was wartet</translation>
</message>
<message>
<source>Counting</source>
<translation>Zählt</translation>
</message>
<message>
<source>Counting…</source>
<translation>Zählt…</translation>
</message>
<message>
<source>Country</source>
<translation>Land</translation>
</message>
<message>
<source>Counts for the promotion</source>
<translation>Zählt für die Aktion</translation>
</message>
<message>
<source>Coupon</source>
<translation>Gutschein</translation>
</message>
<message>
<source>Coupon {code}</source>
<translation>Gutschein {code}</translation>
</message>
<message>
<source>Coupon “{code}” was already redeemed {used} times and may be no more.</source>
<translation>Der Gutschein „{code}“ wurde schon {used}-mal eingelöst, öfter geht es nicht.</translation>
</message>
<message>
<source>Coupon “{code}” was already used on {day}.</source>
<translation>Der Gutschein „{code}“ wurde schon am {day} benutzt.</translation>
</message>
<message>
<source>Coupon “{code}” was good until {day}.</source>
<translation>Der Gutschein „{code}“ galt bis {day}.</translation>
</message>
<message>
<source>Coupons</source>
<translation>Gutscheine</translation>
</message>
<message>
<source>Coupons that are used up or expired stand here, with their end.</source>
<translation>Aufgebrauchte oder abgelaufene Gutscheine stehen hier, mit ihrem Ende.</translation>
</message>
<message>
<source>Coupons that may still be used stand here.</source>
<translation>Gutscheine, die noch gelten, stehen hier.</translation>
</message>
<message>
<source>Coupons to cut out, with the code in letters and as a square to scan</source>
<translation>Gutscheine zum Ausschneiden, mit dem Code in Buchstaben und als QR-Code zum Scannen</translation>
</message>
<message>
<source>Coupons {name} to cut out</source>
<translation>Gutscheine {name} zum Ausschneiden</translation>
</message>
<message>
<source>Coupons…</source>
<translation>Gutscheine…</translation>
</message>
<message>
<source>Currency</source>
<translation>Währung</translation>
</message>
<message>
<source>Customer</source>
<translation>Kunde</translation>
</message>
<message>
<source>Customer number</source>
<translation>Kundennummer</translation>
</message>
<message>
<source>Customers</source>
<translation>Kunden</translation>
</message>
<message>
<source>Customers of whom nothing is heard for longer than is usual here come up in this place.</source>
<translation>Kunden, von denen Sie länger als üblich nichts hören, erscheinen hier.</translation>
</message>
<message>
<source>Customers of whom nothing was heard for longer than is usual here, the longest first</source>
<translation>Kunden, von denen Sie länger als üblich nichts gehört haben, die längsten zuerst</translation>
</message>
<message numerus="yes">
<source>Customers of whom nothing was heard for more than %n days, the longest first</source>
<translation>
<numerusform>Kunden, von denen Sie mehr als %n Tag nichts gehört haben, die längsten zuerst</numerusform>
<numerusform>Kunden, von denen Sie mehr als %n Tage nichts gehört haben, die längsten zuerst</numerusform>
</translation>
</message>
<message>
<source>Customers so far</source>
<translation>Kunden bisher</translation>
</message>
<message>
<source>Customers who came back</source>
<translation>Kunden, die wiederkamen</translation>
</message>
<message>
<source>Cyrillic (DOS)</source>
<translation>Kyrillisch (DOS)</translation>
</message>
<message>
<source>Cyrillic (KOI8)</source>
<translation>Kyrillisch (KOI8)</translation>
</message>
<message>
<source>Cyrillic (Mac)</source>
<translation>Kyrillisch (Mac)</translation>
</message>
<message>
<source>Cyrillic (Windows)</source>
<translation>Kyrillisch (Windows)</translation>
</message>
<message>
<source>Dark</source>
<translation>Dunkel</translation>
</message>
<message>
<source>Dark on light</source>
<translation>Dunkel auf Hell</translation>
</message>
<message>
<source>Dates and money as in</source>
<translation>Datum und Geld wie in</translation>
</message>
<message>
<source>Day</source>
<translation>Tag</translation>
</message>
<message>
<source>Day after</source>
<translation>Tag danach</translation>
</message>
<message>
<source>Day before</source>
<translation>Tag davor</translation>
</message>
<message>
<source>Day of enquiry</source>
<translation>Tag der Anfrage</translation>
</message>
<message>
<source>Day of expense</source>
<translation>Tag der Ausgabe</translation>
</message>
<message>
<source>Day of purchase</source>
<translation>Tag des Kaufs</translation>
</message>
<message>
<source>Day of the expense</source>
<translation>Tag der Ausgabe</translation>
</message>
<message>
<source>Day, month, year</source>
<translation>Tag, Monat, Jahr</translation>
</message>
<message>
<source>Days silent</source>
<translation>Tage still</translation>
</message>
<message>
<source>Deal</source>
<translation>Deal</translation>
</message>
<message>
<source>Deal made</source>
<translation>Deal angelegt</translation>
</message>
<message>
<source>Deal moved to {stage}</source>
<translation>Deal nach {stage} verschoben</translation>
</message>
<message>
<source>Deal opened</source>
<translation>Deal angelegt</translation>
</message>
<message>
<source>Deal: {what}</source>
<translation>Deal: {what}</translation>
</message>
<message>
<source>Deals</source>
<translation>Deals</translation>
</message>
<message>
<source>Deals closed as won on these days.</source>
<translation>In diesen Tagen als gewonnen abgeschlossene Deals.</translation>
</message>
<message>
<source>Deals decided</source>
<translation>Entschiedene Deals</translation>
</message>
<message>
<source>Deals lost</source>
<translation>Verlorene Deals</translation>
</message>
<message>
<source>Deals only</source>
<translation>Nur Deals</translation>
</message>
<message>
<source>Deals opened</source>
<translation>Angelegte Deals</translation>
</message>
<message>
<source>Deals opened on these days, from the first word on.</source>
<translation>In diesen Tagen angelegte Deals, vom ersten Wort an.</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; move them first, or rename the stage.</source>
<translation>In „{name}“ stehen oder standen Deals; verschieben Sie diese zuerst oder benennen Sie die Stufe um.</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; say which stage they go to.</source>
<translation>In „{name}“ stehen oder standen Deals; sagen Sie, in welche Stufe sie kommen.</translation>
</message>
<message>
<source>Deals suggest these as soon as it is one of their lines.</source>
<translation>Deals schlagen diese vor, sobald es einer ihrer Posten ist.</translation>
</message>
<message>
<source>Deals with it</source>
<translation>Deals damit</translation>
</message>
<message>
<source>Deals won</source>
<translation>Gewonnene Deals</translation>
</message>
<message>
<source>Deals won with a known margin</source>
<translation>Gewonnene Deals mit bekannter Marge</translation>
</message>
<message>
<source>Deals won with a known value</source>
<translation>Gewonnene Deals mit bekanntem Wert</translation>
</message>
<message>
<source>Decided</source>
<translation>Entschieden</translation>
</message>
<message>
<source>Delete</source>
<translation>Löschen</translation>
</message>
<message>
<source>Delete audience</source>
<translation>Zielgruppe löschen</translation>
</message>
<message>
<source>Delete contact</source>
<translation>Kontakt löschen</translation>
</message>
<message>
<source>Delete content</source>
<translation>Inhalt löschen</translation>
</message>
<message>
<source>Delete coupons</source>
<translation>Gutscheine löschen</translation>
</message>
<message>
<source>Delete deal</source>
<translation>Deal löschen</translation>
</message>
<message>
<source>Delete expense</source>
<translation>Ausgabe löschen</translation>
</message>
<message>
<source>Delete it</source>
<translation>Löschen</translation>
</message>
<message>
<source>Delete lead</source>
<translation>Lead löschen</translation>
</message>
<message>
<source>Delete log entry</source>
<translation>Protokolleintrag löschen</translation>
</message>
<message>
<source>Delete product</source>
<translation>Produkt löschen</translation>
</message>
<message>
<source>Delete promotion</source>
<translation>Aktion löschen</translation>
</message>
<message>
<source>Delete several</source>
<translation>Mehrere löschen</translation>
</message>
<message>
<source>Delete stage</source>
<translation>Stufe löschen</translation>
</message>
<message>
<source>Delete the chosen record</source>
<translation>Den gewählten Eintrag löschen</translation>
</message>
<message>
<source>Delete this entry</source>
<translation>Diesen Eintrag löschen</translation>
</message>
<message>
<source>Delete this expense</source>
<translation>Diese Ausgabe löschen</translation>
</message>
<message>
<source>Delete this stage</source>
<translation>Diese Stufe löschen</translation>
</message>
<message>
<source>Delete “{name}”</source>
<translation>„{name}“ löschen</translation>
</message>
<message>
<source>Deleted</source>
<translation>Gelöscht</translation>
</message>
<message>
<source>Demo</source>
<translation>Demo</translation>
</message>
<message>
<source>Details</source>
<translation>Einzelheiten</translation>
</message>
<message>
<source>Did again: {what}</source>
<translation>Wiederholt: {what}</translation>
</message>
<message>
<source>Did you mean {mail}?</source>
<translation>Meinten Sie {mail}?</translation>
</message>
<message>
<source>Different people</source>
<translation>Verschiedene Personen</translation>
</message>
<message>
<source>Different people: {both}</source>
<translation>Verschiedene Personen: {both}</translation>
</message>
<message>
<source>Discount</source>
<translation>Rabatt</translation>
</message>
<message>
<source>Do</source>
<translation>Umsetzung</translation>
</message>
<message>
<source>Do not bring them in</source>
<translation>Nicht hereinholen</translation>
</message>
<message>
<source>Do they have the money?</source>
<translation>Haben sie das Geld?</translation>
</message>
<message>
<source>Do they need it?</source>
<translation>Brauchen sie es?</translation>
</message>
<message>
<source>Do they want it soon?</source>
<translation>Wollen sie es bald?</translation>
</message>
<message>
<source>Does it pay?</source>
<translation>Lohnt es sich?</translation>
</message>
<message>
<source>Does not want any</source>
<translation>Möchte keine</translation>
</message>
<message>
<source>Done</source>
<translation>Erledigt</translation>
</message>
<message>
<source>Done</source>
<comment>day</comment>
<translation>Erledigt am</translation>
</message>
<message>
<source>Done</source>
<comment>to do</comment>
<translation>Fertig</translation>
</message>
<message>
<source>Done again: {what}</source>
<translation>Wiederholt: {what}</translation>
</message>
<message>
<source>Done this week: {changes}</source>
<translation>Diese Woche getan: {changes}</translation>
</message>
<message>
<source>Done: say how a step went and what comes next</source>
<translation>Erledigt: sagen, wie ein Schritt lief und was als Nächstes kommt</translation>
</message>
<message>
<source>Done: {what}</source>
<translation>Erledigt: {what}</translation>
</message>
<message>
<source>Done: {what}. Next: {step}</source>
<translation>Erledigt: {what}. Danach: {step}</translation>
</message>
<message>
<source>Done…</source>
<translation>Erledigt…</translation>
</message>
<message>
<source>Don’t know</source>
<translation>Weiß nicht</translation>
</message>
<message>
<source>Double click</source>
<translation>Doppelklick</translation>
</message>
<message>
<source>Draw the pages</source>
<translation>Seiten zeichnen</translation>
</message>
<message>
<source>Drop a deal here</source>
<translation>Deal hier ablegen</translation>
</message>
<message>
<source>Drop your files here</source>
<translation>Dateien hier ablegen</translation>
</message>
<message>
<source>Due</source>
<translation>Fällig</translation>
</message>
<message>
<source>Due on this day</source>
<translation>An diesem Tag fällig</translation>
</message>
<message>
<source>E-mail</source>
<translation>E-Mail</translation>
</message>
<message>
<source>E-mail of {name}</source>
<translation>E-Mail von {name}</translation>
</message>
<message>
<source>E-mail {phone}</source>
<translation>E-Mail {phone}</translation>
</message>
<message>
<source>E-mail {text}</source>
<translation>E-Mail {text}</translation>
</message>
<message>
<source>E-mails</source>
<translation>E-Mails</translation>
</message>
<message>
<source>Each under its own free licence.</source>
<translation>Jede unter ihrer eigenen freien Lizenz.</translation>
</message>
<message>
<source>Earlier</source>
<comment>period</comment>
<translation>Früher</translation>
</message>
<message>
<source>Edit</source>
<translation>Bearbeiten</translation>
</message>
<message>
<source>Edit audience</source>
<translation>Zielgruppe bearbeiten</translation>
</message>
<message>
<source>Edit contact</source>
<translation>Kontakt bearbeiten</translation>
</message>
<message>
<source>Edit content</source>
<translation>Inhalt bearbeiten</translation>
</message>
<message>
<source>Edit deal</source>
<translation>Deal bearbeiten</translation>
</message>
<message>
<source>Edit expense</source>
<translation>Ausgabe bearbeiten</translation>
</message>
<message>
<source>Edit lead</source>
<translation>Lead bearbeiten</translation>
</message>
<message>
<source>Edit line</source>
<translation>Posten bearbeiten</translation>
</message>
<message>
<source>Edit log entry</source>
<translation>Protokolleintrag bearbeiten</translation>
</message>
<message>
<source>Edit person</source>
<translation>Person bearbeiten</translation>
</message>
<message>
<source>Edit product</source>
<translation>Produkt bearbeiten</translation>
</message>
<message>
<source>Edit profile</source>
<translation>Profil bearbeiten</translation>
</message>
<message>
<source>Edit promotion</source>
<translation>Aktion bearbeiten</translation>
</message>
<message>
<source>Edit research</source>
<translation>Umfrage bearbeiten</translation>
</message>
<message>
<source>Edit stage</source>
<translation>Stufe bearbeiten</translation>
</message>
<message>
<source>Edit this line</source>
<translation>Diesen Posten bearbeiten</translation>
</message>
<message>
<source>Ends</source>
<translation>Endet</translation>
</message>
<message>
<source>Ends soon</source>
<translation>Endet bald</translation>
</message>
<message>
<source>Enquiries that came in on these days.</source>
<translation>Anfragen, die in diesen Tagen eingingen.</translation>
</message>
<message>
<source>Enter</source>
<translation>Eingabe</translation>
</message>
<message>
<source>Enter edits it, Delete removes it</source>
<translation>Eingabe bearbeitet, Entf entfernt</translation>
</message>
<message>
<source>Enter keeps it, Escape puts it away</source>
<translation>Enter speichert, Esc legt beiseite</translation>
</message>
<message>
<source>Enter opens, D is done, S puts off, C copies the phone number</source>
<translation>Enter öffnet, D erledigt, S verschiebt, C kopiert die Telefonnummer</translation>
</message>
<message>
<source>Enter writes it down · Tab goes to what was understood · Escape keeps it for later</source>
<translation>Enter notiert · Tab führt zum Erkannten · Esc hebt es für später auf</translation>
</message>
<message>
<source>Evaluation</source>
<translation>Prüfung</translation>
</message>
<message>
<source>Event</source>
<translation>Veranstaltung</translation>
</message>
<message>
<source>Every 1 to {most} weeks.</source>
<translation>Alle 1 bis {most} Wochen.</translation>
</message>
<message>
<source>Every cost is known</source>
<translation>Alle Kosten sind bekannt</translation>
</message>
<message>
<source>Every month</source>
<translation>Jeder Monat</translation>
</message>
<message>
<source>Every open deal by stage: its value, what comes next, how long it has been silent</source>
<translation>Alle offenen Deals nach Stufe: Wert, was als Nächstes kommt, wie lange es still ist</translation>
</message>
<message>
<source>Every open lead and deal has a next step with a day.</source>
<translation>Jeder offene Lead und Deal hat einen nächsten Schritt mit Tag.</translation>
</message>
<message>
<source>Every promotion they met on the way gets an equal part.</source>
<translation>Jede Aktion auf dem Weg bekommt einen gleichen Teil.</translation>
</message>
<message>
<source>Every touch of one contact, from the first to each sale</source>
<translation>Jede Begegnung mit einem Kontakt, von der ersten bis zu jedem Verkauf</translation>
</message>
<message>
<source>Everyone</source>
<translation>Alle</translation>
</message>
<message>
<source>Everyone has bought</source>
<translation>Alle haben gekauft</translation>
</message>
<message>
<source>Everyone the business knows</source>
<translation>Alle, die das Geschäft kennt</translation>
</message>
<message>
<source>Everyone who asked has had an answer.</source>
<translation>Alle, die gefragt haben, haben eine Antwort.</translation>
</message>
<message>
<source>Everyone who asks or buys is kept here, with all that happened between you. A lead brings its contact.</source>
<translation>Alle, die fragen oder kaufen, stehen hier mit allem, was zwischen Ihnen geschah. Ein Lead bringt seinen Kontakt mit.</translation>
</message>
<message>
<source>Everyone who bought at least once</source>
<translation>Alle, die mindestens einmal gekauft haben</translation>
</message>
<message>
<source>Everyone writes {code}.</source>
<translation>Alle schreiben {code}.</translation>
</message>
<message>
<source>Everything</source>
<translation>Alles</translation>
</message>
<message>
<source>Everything by day</source>
<translation>Alles nach Tagen</translation>
</message>
<message>
<source>Everything else is reached with Tab, the arrow keys and Enter.</source>
<translation>Alles andere erreichen Sie mit Tab, den Pfeiltasten und Enter.</translation>
</message>
<message>
<source>Everything in it is here already, or stays out.</source>
<translation>Alles darin ist schon hier oder bleibt draußen.</translation>
</message>
<message>
<source>Everything is as it was before. The files can be brought in again at any time.</source>
<translation>Alles ist wie vorher. Die Dateien lassen sich jederzeit wieder hereinholen.</translation>
</message>
<message>
<source>Everything is written to “{folder}”.</source>
<translation>Alles ist in „{folder}“ geschrieben.</translation>
</message>
<message>
<source>Everything so far</source>
<translation>Alles bisher</translation>
</message>
<message>
<source>Everything stays in this one file on your computer. Nothing goes online.</source>
<translation>Alles bleibt in dieser einen Datei auf Ihrem Computer. Nichts geht ins Internet.</translation>
</message>
<message>
<source>Everything that was done</source>
<translation>Alles, was getan wurde</translation>
</message>
<message>
<source>Excel workbook</source>
<translation>Excel-Arbeitsmappe</translation>
</message>
<message>
<source>Excel workbook…</source>
<translation>Excel-Arbeitsmappe…</translation>
</message>
<message>
<source>Expected</source>
<translation>Erwartet</translation>
</message>
<message>
<source>Expected leads</source>
<translation>Erwartete Leads</translation>
</message>
<message>
<source>Expected on</source>
<translation>Erwartet am</translation>
</message>
<message>
<source>Expected sale</source>
<translation>Erwarteter Verkauf</translation>
</message>
<message>
<source>Expected to buy</source>
<translation>Erwarteter Kaufanteil</translation>
</message>
<message>
<source>Expense</source>
<translation>Ausgabe</translation>
</message>
<message>
<source>Expenses</source>
<translation>Ausgaben</translation>
</message>
<message>
<source>Expired</source>
<translation>Abgelaufen</translation>
</message>
<message>
<source>Export as folder</source>
<translation>Als Ordner exportieren</translation>
</message>
<message>
<source>Export as folder…</source>
<translation>Als Ordner exportieren…</translation>
</message>
<message>
<source>Export the codes: for a spreadsheet or a mailing</source>
<translation>Codes exportieren: für Tabellenkalkulation oder Versand</translation>
</message>
<message>
<source>Export the codes…</source>
<translation>Codes exportieren…</translation>
</message>
<message>
<source>Export these people, without those who refused advertising</source>
<translation>Diese Personen exportieren, ohne die, die Werbung abgelehnt haben</translation>
</message>
<message>
<source>Export these people…</source>
<translation>Diese Personen exportieren…</translation>
</message>
<message>
<source>Export this list</source>
<translation>Diese Liste exportieren</translation>
</message>
<message>
<source>Export this list: for a spreadsheet, an address book or a calendar</source>
<translation>Diese Liste exportieren: für Tabellenkalkulation, Adressbuch oder Kalender</translation>
</message>
<message>
<source>Export this list…</source>
<translation>Diese Liste exportieren…</translation>
</message>
<message>
<source>Exports of other programs and your own lists. You see everything before anything is kept, the files themselves are never changed, and one Undo takes all of it back.</source>
<translation>Exporte anderer Programme und eigene Listen. Sie sehen alles, bevor etwas behalten wird, die Dateien selbst werden nie geändert, und einmal Rückgängig nimmt alles zurück.</translation>
</message>
<message>
<source>Extra</source>
<translation>Extra</translation>
</message>
<message>
<source>Extra on top</source>
<translation>Extra obendrauf</translation>
</message>
<message>
<source>F2 renames it, Delete removes it</source>
<translation>F2 benennt um, Entf entfernt</translation>
</message>
<message>
<source>Few leads may be luck: the fewer they are, the more their share is drawn to that of all.</source>
<translation>Wenige Leads können Zufall sein: Je weniger, desto stärker wird ihr Anteil zum Anteil aller gezogen.</translation>
</message>
<message>
<source>Fewer than half of the deals that were opened are decided so far.</source>
<translation>Weniger als die Hälfte der angelegten Deals ist bisher entschieden.</translation>
</message>
<message>
<source>Figures</source>
<translation>Kennzahlen</translation>
</message>
<message>
<source>Figures and reports: the period before; Ctrl+→ the next</source>
<translation>Kennzahlen und Berichte: der Zeitraum davor; Strg+→ der nächste</translation>
</message>
<message>
<source>Figures come by themselves</source>
<translation>Kennzahlen kommen von selbst</translation>
</message>
<message>
<source>File</source>
<translation>Datei</translation>
</message>
<message>
<source>Files to bring in</source>
<translation>Dateien zum Hereinholen</translation>
</message>
<message>
<source>Files…</source>
<translation>Dateien…</translation>
</message>
<message>
<source>Fill in what is missing</source>
<translation>Fehlendes ergänzen</translation>
</message>
<message>
<source>Fill {count}</source>
<translation>{count} ergänzen</translation>
</message>
<message>
<source>Filter this list</source>
<translation>Diese Liste filtern</translation>
</message>
<message>
<source>Filter this list  /</source>
<translation>Diese Liste filtern  /</translation>
</message>
<message>
<source>Find</source>
<translation>Suchen</translation>
</message>
<message>
<source>Find a code</source>
<translation>Code suchen</translation>
</message>
<message>
<source>Find a record or an action</source>
<translation>Einen Eintrag oder Befehl suchen</translation>
</message>
<message>
<source>Find it on the disk…</source>
<translation>Auf dem Datenträger suchen…</translation>
</message>
<message>
<source>Find people, deals, words, actions  (Ctrl+K)</source>
<translation>Personen, Deals, Wörter, Befehle suchen  (Strg+K)</translation>
</message>
<message>
<source>Find {name} on the disk</source>
<translation>{name} auf dem Datenträger suchen</translation>
</message>
<message>
<source>Find…</source>
<translation>Suchen…</translation>
</message>
<message>
<source>Find…  (Ctrl+K)</source>
<translation>Suchen…  (Strg+K)</translation>
</message>
<message>
<source>Finish content</source>
<translation>Inhalt erledigen</translation>
</message>
<message>
<source>Finish step</source>
<translation>Schritt erledigen</translation>
</message>
<message>
<source>First day</source>
<translation>Erster Tag</translation>
</message>
<message>
<source>First name</source>
<translation>Vorname</translation>
</message>
<message>
<source>Flyer</source>
<translation>Flyer</translation>
</message>
<message>
<source>Fold the column</source>
<translation>Spalte einklappen</translation>
</message>
<message>
<source>Folder of Two Hats</source>
<translation>Ordner von Two Hats</translation>
</message>
<message>
<source>Folders</source>
<translation>Ordner</translation>
</message>
<message>
<source>Follow the light or dark of the system</source>
<translation>Dem hellen oder dunklen Modus des Systems folgen</translation>
</message>
<message>
<source>Followers</source>
<translation>Follower</translation>
</message>
<message>
<source>For</source>
<translation>Für</translation>
</message>
<message>
<source>For a spreadsheet, address book or calendar, as it is filtered</source>
<translation>Für Tabellenkalkulation, Adressbuch oder Kalender, so wie sie gefiltert ist</translation>
</message>
<message>
<source>For comparing it is drawn to your own average, by the weight of ten leads: {share}.</source>
<translation>Zum Vergleich wird es mit dem Gewicht von zehn Leads zu Ihrem Durchschnitt gezogen: {share}.</translation>
</message>
<message>
<source>For heads and charts of reports. In the window the hats keep theirs.</source>
<translation>Für Überschriften und Diagramme der Berichte. Im Fenster behalten die Hüte ihre.</translation>
</message>
<message>
<source>For which promotion</source>
<translation>Für welche Aktion</translation>
</message>
<message>
<source>For which promotion? Coupons tell what it brought.</source>
<translation>Für welche Aktion? Gutscheine zeigen, was sie gebracht hat.</translation>
</message>
<message>
<source>For whom</source>
<translation>Für wen</translation>
</message>
<message>
<source>For you alone, on this computer; pressing the other chip takes all of it back.</source>
<translation>Nur für Sie, auf diesem Computer; die andere Option nimmt alles zurück.</translation>
</message>
<message>
<source>For {promotion}</source>
<translation>Für {promotion}</translation>
</message>
<message>
<source>Forecast</source>
<translation>Prognose</translation>
</message>
<message>
<source>Forecast of open deals</source>
<translation>Prognose der offenen Deals</translation>
</message>
<message>
<source>Forget what was typed; Escape keeps it for later</source>
<translation>Getipptes vergessen; Esc behält es für später</translation>
</message>
<message>
<source>Forget {name}; the file itself is not touched</source>
<translation>{name} vergessen; die Datei selbst bleibt unberührt</translation>
</message>
<message>
<source>Forget {text}</source>
<translation>{text} vergessen</translation>
</message>
<message>
<source>Forward</source>
<translation>Vorwärts</translation>
</message>
<message>
<source>Found not a fit</source>
<translation>Passt nicht seit</translation>
</message>
<message>
<source>Four questions tell whether a lead is worth your time. Qualify it, and it stands here until a deal.</source>
<translation>Vier Fragen zeigen, ob ein Lead Ihre Zeit wert ist. Qualifizieren Sie ihn, dann steht er hier, bis ein Deal daraus wird.</translation>
</message>
<message>
<source>Free item</source>
<translation>Gratisartikel</translation>
</message>
<message>
<source>From</source>
<translation>Herkunft</translation>
</message>
<message>
<source>From</source>
<comment>first day</comment>
<translation>Von</translation>
</message>
<message>
<source>From hat to hat</source>
<translation>Von Hut zu Hut</translation>
</message>
<message>
<source>From now on every change is written down here.</source>
<translation>Ab jetzt wird jede Änderung hier notiert.</translation>
</message>
<message>
<source>From now on {amount} a day would do.</source>
<translation>Ab jetzt würden {amount} am Tag reichen.</translation>
</message>
<message>
<source>From the first touch to each sale</source>
<translation>Vom ersten Kontakt bis zu jedem Verkauf</translation>
</message>
<message>
<source>From this import</source>
<translation>Aus diesem Import</translation>
</message>
<message>
<source>From which promotion</source>
<translation>Aus welcher Aktion</translation>
</message>
<message>
<source>From {promotion}</source>
<translation>Durch {promotion}</translation>
</message>
<message>
<source>From – to</source>
<translation>Von – bis</translation>
</message>
<message>
<source>From: {source}</source>
<translation>Über: {source}</translation>
</message>
<message>
<source>Full name</source>
<translation>Voller Name</translation>
</message>
<message>
<source>Funnel</source>
<translation>Trichter</translation>
</message>
<message>
<source>Get in touch</source>
<translation>Melden</translation>
</message>
<message>
<source>Go</source>
<translation>Gehe zu</translation>
</message>
<message>
<source>Goal</source>
<translation>Ziel</translation>
</message>
<message>
<source>Goal, message and what you expect of it come next.</source>
<translation>Ziel, Botschaft und was Sie erwarten, kommen danach.</translation>
</message>
<message>
<source>Goes well with it</source>
<translation>Passt gut dazu</translation>
</message>
<message>
<source>Goes with</source>
<translation>Passt zu</translation>
</message>
<message>
<source>Goes with {names}</source>
<translation>Passt zu {names}</translation>
</message>
<message>
<source>Gone silent</source>
<translation>Still geworden</translation>
</message>
<message>
<source>Good</source>
<translation>Gültig</translation>
</message>
<message>
<source>Google Ads</source>
<translation>Google Ads</translation>
</message>
<message>
<source>Google Contacts</source>
<translation>Google Kontakte</translation>
</message>
<message>
<source>Greek (Windows)</source>
<translation>Griechisch (Windows)</translation>
</message>
<message>
<source>Habits</source>
<translation>Gewohnheiten</translation>
</message>
<message>
<source>Half of the deals won were worth more, half less.</source>
<translation>Die Hälfte der gewonnenen Deals war mehr wert, die Hälfte weniger.</translation>
</message>
<message>
<source>Hard to read on paper ({ratio} : 1; {wanted} is good).</source>
<translation>Auf Papier schwer lesbar ({ratio} : 1; gut ist {wanted}).</translation>
</message>
<message>
<source>Hat</source>
<translation>Hut</translation>
</message>
<message>
<source>Heard of us by</source>
<translation>Kennt uns durch</translation>
</message>
<message>
<source>Heard of us from</source>
<translation>Kennt uns von</translation>
</message>
<message>
<source>Hebrew (Windows)</source>
<translation>Hebräisch (Windows)</translation>
</message>
<message>
<source>Help</source>
<translation>Hilfe</translation>
</message>
<message>
<source>Here already: {what}</source>
<translation>Schon vorhanden: {what}</translation>
</message>
<message>
<source>Hide channel</source>
<translation>Kanal ausblenden</translation>
</message>
<message>
<source>History</source>
<translation>Verlauf</translation>
</message>
<message>
<source>Hours this month</source>
<translation>Stunden diesen Monat</translation>
</message>
<message>
<source>Hours this week</source>
<translation>Stunden diese Woche</translation>
</message>
<message>
<source>How did it go?</source>
<translation>Wie lief es?</translation>
</message>
<message>
<source>How far its leads have come</source>
<translation>Wie weit die Leads gekommen sind</translation>
</message>
<message>
<source>How far the leads have come</source>
<translation>Wie weit die Leads gekommen sind</translation>
</message>
<message>
<source>How far the leads of these days have come by today.</source>
<translation>Wie weit die Leads dieser Tage bis heute gekommen sind.</translation>
</message>
<message>
<source>How it goes</source>
<translation>Wie es läuft</translation>
</message>
<message>
<source>How it went</source>
<translation>Wie es lief</translation>
</message>
<message>
<source>How many</source>
<translation>Wie viele</translation>
</message>
<message>
<source>How many leads do you expect? Then it is told whether that is enough.</source>
<translation>Wie viele Leads erwarten Sie? Dann steht hier, ob das reicht.</translation>
</message>
<message>
<source>How many sales pay for it?</source>
<translation>Wie viele Verkäufe zahlen das?</translation>
</message>
<message>
<source>How many were there? Write 0 for none.</source>
<translation>Wie viele waren es? Schreiben Sie 0 für keine.</translation>
</message>
<message>
<source>How many? Any number from 1 to {most} at once.</source>
<translation>Wie viele? Eine Zahl von 1 bis {most} auf einmal.</translation>
</message>
<message>
<source>How much in all</source>
<translation>Wie viel insgesamt</translation>
</message>
<message>
<source>How much is one? Write 0 for a gift.</source>
<translation>Was kostet eines? Schreiben Sie 0 für ein Geschenk.</translation>
</message>
<message>
<source>How much more</source>
<translation>Wie viel mehr</translation>
</message>
<message>
<source>How much was it?</source>
<translation>Wie viel war es?</translation>
</message>
<message>
<source>How much was it? Write 0 for a gift.</source>
<translation>Wie viel war es? Schreiben Sie 0 für ein Geschenk.</translation>
</message>
<message>
<source>How often</source>
<translation>Wie oft</translation>
</message>
<message>
<source>How often each</source>
<translation>Wie oft jeder</translation>
</message>
<message>
<source>How often each may be used</source>
<translation>Wie oft jeder gilt</translation>
</message>
<message>
<source>How satisfied are they?</source>
<translation>Wie zufrieden sind sie?</translation>
</message>
<message>
<source>How the conditions are joined</source>
<translation>Wie die Bedingungen verbunden sind</translation>
</message>
<message>
<source>How the letters of this file are written</source>
<translation>Wie die Zeichen dieser Datei geschrieben sind</translation>
</message>
<message>
<source>How they heard of you</source>
<translation>Woher sie Sie kennen</translation>
</message>
<message>
<source>How to reach</source>
<translation>Erreichbar über</translation>
</message>
<message>
<source>HubSpot companies</source>
<translation>HubSpot-Firmen</translation>
</message>
<message>
<source>HubSpot contacts</source>
<translation>HubSpot-Kontakte</translation>
</message>
<message>
<source>HubSpot deals</source>
<translation>HubSpot-Deals</translation>
</message>
<message>
<source>Idea</source>
<translation>Idee</translation>
</message>
<message>
<source>If someone is here already</source>
<translation>Wenn jemand schon hier ist</translation>
</message>
<message>
<source>Import</source>
<translation>Import</translation>
</message>
<message>
<source>Import</source>
<comment>to do</comment>
<translation>Importieren</translation>
</message>
<message>
<source>Import what you have…</source>
<translation>Vorhandenes importieren…</translation>
</message>
<message>
<source>Import…</source>
<translation>Importieren…</translation>
</message>
<message>
<source>In &amp;3 days</source>
<translation>In &amp;3 Tagen</translation>
</message>
<message>
<source>In a filter either every condition is joined by OR, or none is.</source>
<translation>In einem Filter sind entweder alle Bedingungen mit OR verbunden oder keine.</translation>
</message>
<message>
<source>In all</source>
<translation>Insgesamt</translation>
</message>
<message>
<source>In no sale yet: offer them, or clear them out</source>
<translation>Noch in keinem Verkauf: anbieten oder ausräumen</translation>
</message>
<message>
<source>In the file</source>
<translation>In der Datei</translation>
</message>
<message>
<source>In “{folder}” there are already: {names}.</source>
<translation>In „{folder}“ gibt es schon: {names}.</translation>
</message>
<message>
<source>Intent</source>
<translation>Absicht</translation>
</message>
<message>
<source>Interest</source>
<translation>Interesse</translation>
</message>
<message>
<source>Into which folder?</source>
<translation>In welchen Ordner?</translation>
</message>
<message>
<source>Is it a fit?</source>
<translation>Passt er?</translation>
</message>
<message>
<source>Is it soon enough?</source>
<translation>Ist es bald genug?</translation>
</message>
<message>
<source>Is “{name}” a name?</source>
<translation>Ist „{name}“ ein Name?</translation>
</message>
<message>
<source>It costs nothing, so the first sale is a gain.</source>
<translation>Es kostet nichts, also ist der erste Verkauf schon Gewinn.</translation>
</message>
<message>
<source>It costs you</source>
<translation>Er kostet Sie</translation>
</message>
<message>
<source>It is done, but what there is to tell could not be written: {reason}.</source>
<translation>Es ist getan, aber die Meldung dazu ließ sich nicht schreiben: {reason}.</translation>
</message>
<message>
<source>It is kept as you wrote it; press to write it so</source>
<translation>Bleibt, wie Sie es geschrieben haben; drücken, um es so zu schreiben</translation>
</message>
<message>
<source>It is no longer there; it may lie in the bin.</source>
<translation>Es ist nicht mehr da; vielleicht liegt es im Papierkorb.</translation>
</message>
<message>
<source>It is suggested with</source>
<translation>Wird vorgeschlagen zu</translation>
</message>
<message>
<source>It may have been moved or renamed, or the stick or the network folder it lies on is not connected.</source>
<translation>Vielleicht wurde sie verschoben oder umbenannt, oder der Stick oder Netzwerkordner mit der Datei ist nicht verbunden.</translation>
</message>
<message>
<source>It saved something at {time}</source>
<translation>Es hat um {time} etwas gespeichert</translation>
</message>
<message>
<source>It stays as it is at {path}.</source>
<translation>Die Datei bleibt unverändert unter {path}.</translation>
</message>
<message>
<source>It stays with what they want; press to see where it stands</source>
<translation>Bleibt beim Wunsch; drücken, um zu sehen, wo es steht</translation>
</message>
<message>
<source>It was last at {path}.</source>
<translation>Zuletzt lag die Datei unter {path}.</translation>
</message>
<message numerus="yes">
<source>It was sold only %n times so far: this may be chance.</source>
<translation>
<numerusform>Es wurde bisher nur %n-mal verkauft: Das kann Zufall sein.</numerusform>
<numerusform>Es wurde bisher nur %n-mal verkauft: Das kann Zufall sein.</numerusform>
</translation>
</message>
<message>
<source>It was sold only once so far: this may be chance.</source>
<translation>Es wurde bisher nur einmal verkauft: Das kann Zufall sein.</translation>
</message>
<message>
<source>Its conditions pick nobody out of your contacts now. Press the chip again for another one.</source>
<translation>Ihre Bedingungen wählen jetzt niemanden aus Ihren Kontakten aus. Noch einmal drücken für eine andere.</translation>
</message>
<message>
<source>Its version, licence, and the work of others</source>
<translation>Version, Lizenz und die Arbeit anderer</translation>
</message>
<message>
<source>Japanese (EUC)</source>
<translation>Japanisch (EUC)</translation>
</message>
<message>
<source>Japanese (Shift JIS)</source>
<translation>Japanisch (Shift JIS)</translation>
</message>
<message>
<source>Join contacts</source>
<translation>Kontakte zusammenführen</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps since {day}</source>
<translation>
<numerusform>Weg: %n Schritt seit {day}</numerusform>
<numerusform>Weg: %n Schritte seit {day}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps today</source>
<translation>
<numerusform>Weg: %n Schritt heute</numerusform>
<numerusform>Weg: %n Schritte heute</numerusform>
</translation>
</message>
<message>
<source>Journey: 1 step, {day}</source>
<translation>Weg: 1 Schritt, {day}</translation>
</message>
<message>
<source>Keep</source>
<translation>Behalten</translation>
</message>
<message>
<source>Keep as a field of its own</source>
<translation>Als eigenes Feld behalten</translation>
</message>
<message>
<source>Keep in touch</source>
<translation>In Kontakt bleiben</translation>
</message>
<message>
<source>Keep in touch only</source>
<translation>Nur In-Kontakt-Bleiben</translation>
</message>
<message>
<source>Keep the name {name}</source>
<translation>Den Namen {name} behalten</translation>
</message>
<message>
<source>Kept from before</source>
<translation>Von vorhin behalten</translation>
</message>
<message>
<source>Kept from last time</source>
<translation>Vom letzten Mal behalten</translation>
</message>
<message>
<source>Kept: {score} of 5</source>
<translation>Notiert: {score} von 5</translation>
</message>
<message>
<source>Keys</source>
<translation>Tasten</translation>
</message>
<message>
<source>Kind</source>
<translation>Art</translation>
</message>
<message>
<source>Kind of offer</source>
<translation>Art des Angebots</translation>
</message>
<message>
<source>Kind of period</source>
<translation>Art des Zeitraums</translation>
</message>
<message>
<source>Known</source>
<translation>Bekannt</translation>
</message>
<message>
<source>Known elsewhere as</source>
<translation>Anderswo bekannt als</translation>
</message>
<message>
<source>Known since</source>
<translation>Bekannt seit</translation>
</message>
<message>
<source>Known since {day}; has bought {times} for {amount}.</source>
<translation>Bekannt seit {day}; hat {times} gekauft, für {amount}.</translation>
</message>
<message>
<source>Known since {day}; has not bought yet.</source>
<translation>Bekannt seit {day}; hat noch nicht gekauft.</translation>
</message>
<message>
<source>Korean (Windows)</source>
<translation>Koreanisch (Windows)</translation>
</message>
<message>
<source>Landscape</source>
<translation>Querformat</translation>
</message>
<message>
<source>Language of the program</source>
<translation>Sprache des Programms</translation>
</message>
<message>
<source>Larger</source>
<translation>Größer</translation>
</message>
<message>
<source>Larger ones need a larger screen.</source>
<translation>Größere brauchen einen größeren Bildschirm.</translation>
</message>
<message>
<source>Last backup {when}</source>
<translation>Letzte Sicherung {when}</translation>
</message>
<message>
<source>Last bought</source>
<translation>Letzter Kauf</translation>
</message>
<message>
<source>Last day</source>
<translation>Letzter Tag</translation>
</message>
<message>
<source>Last month</source>
<translation>Letzter Monat</translation>
</message>
<message>
<source>Last name</source>
<translation>Nachname</translation>
</message>
<message>
<source>Last purchase</source>
<translation>Letzter Kauf</translation>
</message>
<message>
<source>Last time</source>
<translation>Zuletzt</translation>
</message>
<message>
<source>Last time</source>
<comment>coupon</comment>
<translation>Zuletzt</translation>
</message>
<message>
<source>Last touch</source>
<translation>Letzter Kontakt</translation>
</message>
<message>
<source>Last year</source>
<translation>Letztes Jahr</translation>
</message>
<message>
<source>Later</source>
<translation>Später</translation>
</message>
<message>
<source>Later</source>
<comment>period</comment>
<translation>Später</translation>
</message>
<message>
<source>Lead</source>
<translation>Lead</translation>
</message>
<message>
<source>Lead came in</source>
<translation>Lead eingegangen</translation>
</message>
<message>
<source>Lead from {promotion}</source>
<translation>Lead durch {promotion}</translation>
</message>
<message>
<source>Lead: {what}</source>
<translation>Lead: {what}</translation>
</message>
<message>
<source>Leads</source>
<translation>Leads</translation>
</message>
<message>
<source>Leads by channel</source>
<translation>Leads nach Kanal</translation>
</message>
<message>
<source>Leads by month</source>
<translation>Leads nach Monat</translation>
</message>
<message>
<source>Leads expected</source>
<translation>Erwartete Leads</translation>
</message>
<message>
<source>Leads it brought</source>
<translation>Leads daraus</translation>
</message>
<message>
<source>Leads only</source>
<translation>Nur Leads</translation>
</message>
<message>
<source>Leads qualified</source>
<translation>Qualifizierte Leads</translation>
</message>
<message>
<source>Leads received</source>
<translation>Erhaltene Leads</translation>
</message>
<message>
<source>Leads received on these days.</source>
<translation>In diesen Tagen erhaltene Leads.</translation>
</message>
<message>
<source>Leads that are not a fit stand here with the reason, so that the next promotion can do better.</source>
<translation>Leads, die nicht passen, stehen hier mit dem Grund, damit die nächste Aktion besser wird.</translation>
</message>
<message>
<source>Leads that bought</source>
<translation>Leads mit Kauf</translation>
</message>
<message>
<source>Leads that bought</source>
<comment>count</comment>
<translation>Leads mit Kauf</translation>
</message>
<message>
<source>Leads that came so far</source>
<translation>Bisher eingegangene Leads</translation>
</message>
<message>
<source>Leads that had a first answer but no verdict yet stand here.</source>
<translation>Leads mit einer ersten Antwort, aber noch ohne Urteil, stehen hier.</translation>
</message>
<message>
<source>Leads that were found to be a fit on these days, whenever they came in.</source>
<translation>Leads, die in diesen Tagen als passend eingestuft wurden, wann immer sie eingingen.</translation>
</message>
<message>
<source>Leave a field as it was; close a panel</source>
<translation>Ein Feld lassen, wie es war; eine Leiste schließen</translation>
</message>
<message>
<source>Leave it to the system</source>
<translation>Dem System überlassen</translation>
</message>
<message>
<source>Leave out</source>
<translation>Weglassen</translation>
</message>
<message>
<source>Leave out {file}</source>
<translation>{file} weglassen</translation>
</message>
<message>
<source>Leave them as they are</source>
<translation>Lassen, wie sie sind</translation>
</message>
<message>
<source>Less</source>
<translation>Weniger</translation>
</message>
<message>
<source>Lesson</source>
<translation>Fazit</translation>
</message>
<message>
<source>Let go to bring it in</source>
<translation>Loslassen zum Hereinholen</translation>
</message>
<message>
<source>Let the file win</source>
<translation>Die Datei gewinnt</translation>
</message>
<message>
<source>Letters</source>
<translation>Zeichensatz</translation>
</message>
<message>
<source>Light</source>
<translation>Hell</translation>
</message>
<message>
<source>Light on dark</source>
<translation>Hell auf Dunkel</translation>
</message>
<message>
<source>Light or dark</source>
<translation>Hell oder dunkel</translation>
</message>
<message>
<source>Likely</source>
<translation>Wahrscheinlich</translation>
</message>
<message>
<source>Likely not a fit.</source>
<translation>Passt wohl nicht.</translation>
</message>
<message>
<source>Likely to come</source>
<translation>Zu erwarten</translation>
</message>
<message>
<source>Line of a deal</source>
<translation>Posten eines Deals</translation>
</message>
<message>
<source>Lines</source>
<translation>Posten</translation>
</message>
<message>
<source>List</source>
<translation>Liste</translation>
</message>
<message>
<source>List of leads</source>
<translation>Liste der Leads</translation>
</message>
<message>
<source>Lists</source>
<translation>Listen</translation>
</message>
<message>
<source>Lists and address cards</source>
<translation>Listen und Adresskarten</translation>
</message>
<message>
<source>Lists of the file</source>
<translation>Listen der Datei</translation>
</message>
<message>
<source>Log a call, visit, demo, message or note, and what comes next</source>
<translation>Anruf, Besuch, Demo, Nachricht oder Notiz festhalten, und was als Nächstes kommt</translation>
</message>
<message>
<source>Log a call…</source>
<translation>Anruf festhalten…</translation>
</message>
<message>
<source>Log and set next</source>
<translation>Festhalten und weiter</translation>
</message>
<message>
<source>Log call</source>
<translation>Anruf festhalten</translation>
</message>
<message>
<source>Log demo</source>
<translation>Demo festhalten</translation>
</message>
<message>
<source>Log e-mail</source>
<translation>E-Mail festhalten</translation>
</message>
<message>
<source>Log it</source>
<translation>Festhalten</translation>
</message>
<message>
<source>Log meeting</source>
<translation>Treffen festhalten</translation>
</message>
<message>
<source>Log message</source>
<translation>Nachricht festhalten</translation>
</message>
<message>
<source>Log of errors, without personal data</source>
<translation>Fehlerprotokoll, ohne persönliche Daten</translation>
</message>
<message>
<source>Log task</source>
<translation>Aufgabe festhalten</translation>
</message>
<message>
<source>Log visit</source>
<translation>Besuch festhalten</translation>
</message>
<message>
<source>Logged: {what}</source>
<translation>Festgehalten: {what}</translation>
</message>
<message>
<source>Logo</source>
<translation>Logo</translation>
</message>
<message>
<source>Look at the files again</source>
<translation>Die Dateien noch einmal ansehen</translation>
</message>
<message>
<source>Look at who bought it</source>
<translation>Nachsehen, wer es gekauft hat</translation>
</message>
<message>
<source>Look earlier or later, or give a promotion its days.</source>
<translation>Sehen Sie früher oder später nach oder geben Sie einer Aktion ihre Tage.</translation>
</message>
<message>
<source>Look for backups</source>
<translation>Sicherungen suchen</translation>
</message>
<message>
<source>Look for imports</source>
<translation>Importe suchen</translation>
</message>
<message>
<source>Look for people written down twice</source>
<translation>Doppelt notierte Personen suchen</translation>
</message>
<message>
<source>Look for what has no next step</source>
<translation>Nachsehen, was keinen nächsten Schritt hat</translation>
</message>
<message>
<source>Look for what people objected to</source>
<translation>Nach Einwänden suchen</translation>
</message>
<message>
<source>Look how the month stands</source>
<translation>Nachsehen, wie der Monat steht</translation>
</message>
<message>
<source>Look into it</source>
<translation>Hineinsehen</translation>
</message>
<message>
<source>Look into the bin</source>
<translation>In den Papierkorb schauen</translation>
</message>
<message>
<source>Look into the copy of {moment}</source>
<translation>In die Kopie vom {moment} hineinsehen</translation>
</message>
<message>
<source>Look through the list</source>
<translation>Die Liste durchsehen</translation>
</message>
<message>
<source>Look up the coupon</source>
<translation>Gutschein nachschlagen</translation>
</message>
<message>
<source>Look whom changes were about</source>
<translation>Nachsehen, um wen es ging</translation>
</message>
<message>
<source>Looked after by</source>
<translation>Betreut von</translation>
</message>
<message>
<source>Looking for open leads and deals that come up on no day.</source>
<translation>Sucht offene Leads und Deals, die an keinem Tag erscheinen.</translation>
</message>
<message>
<source>Looking for people who are written down twice.</source>
<translation>Sucht nach doppelt notierten Personen.</translation>
</message>
<message>
<source>Looking for the rows</source>
<translation>Sucht die Zeilen</translation>
</message>
<message>
<source>Looking…</source>
<translation>Sucht…</translation>
</message>
<message>
<source>Looks</source>
<translation>Aussehen</translation>
</message>
<message>
<source>Lose deal</source>
<translation>Deal verlieren</translation>
</message>
<message>
<source>Lost</source>
<translation>Verloren</translation>
</message>
<message>
<source>Lost reasons</source>
<translation>Verlustgründe</translation>
</message>
<message>
<source>Lost: {what}</source>
<translation>Verloren: {what}</translation>
</message>
<message>
<source>Lost…</source>
<translation>Verloren…</translation>
</message>
<message>
<source>Made on {day} with Two Hats</source>
<translation>Erstellt am {day} mit Two Hats</translation>
</message>
<message>
<source>Made with the work of others</source>
<translation>Gemacht mit der Arbeit anderer</translation>
</message>
<message>
<source>Make a backup</source>
<translation>Sicherung erstellen</translation>
</message>
<message>
<source>Make a backup…</source>
<translation>Sicherung erstellen…</translation>
</message>
<message>
<source>Make a business file</source>
<translation>Geschäftsdatei anlegen</translation>
</message>
<message>
<source>Make a coupon</source>
<translation>Gutschein erstellen</translation>
</message>
<message>
<source>Make a deal</source>
<translation>Deal anlegen</translation>
</message>
<message>
<source>Make a deal of a lead, and it goes on to the pipeline.</source>
<translation>Machen Sie aus einem Lead einen Deal, dann geht er weiter in die Pipeline.</translation>
</message>
<message>
<source>Make a deal of it</source>
<translation>Deal daraus machen</translation>
</message>
<message>
<source>Make codes to hand out, on paper or in writing</source>
<translation>Codes zum Verteilen erstellen, gedruckt oder als Text</translation>
</message>
<message>
<source>Make coupons</source>
<translation>Gutscheine erstellen</translation>
</message>
<message>
<source>Make one now</source>
<translation>Jetzt eine erstellen</translation>
</message>
<message>
<source>Make the deal</source>
<translation>Deal anlegen</translation>
</message>
<message>
<source>Make the sample shop</source>
<translation>Beispielladen anlegen</translation>
</message>
<message>
<source>Make them</source>
<translation>Erstellen</translation>
</message>
<message>
<source>Make them again</source>
<translation>Neu erstellen</translation>
</message>
<message>
<source>Making the pages</source>
<translation>Seiten erstellen</translation>
</message>
<message>
<source>Making the year</source>
<translation>Jahr erstellen</translation>
</message>
<message>
<source>Margin</source>
<translation>Marge</translation>
</message>
<message>
<source>Margin %</source>
<translation>Marge %</translation>
</message>
<message numerus="yes">
<source>Margin not known: %n lines have no cost</source>
<translation>
<numerusform>Marge unbekannt: %n Posten hat keine Kosten</numerusform>
<numerusform>Marge unbekannt: %n Posten haben keine Kosten</numerusform>
</translation>
</message>
<message>
<source>Margin not known: one line has no cost</source>
<translation>Marge unbekannt: Ein Posten hat keine Kosten</translation>
</message>
<message>
<source>Margin of one: {margin}</source>
<translation>Marge pro Stück: {margin}</translation>
</message>
<message>
<source>Margin {margin}</source>
<translation>Marge {margin}</translation>
</message>
<message>
<source>Marketing</source>
<translation>Marketing</translation>
</message>
<message>
<source>Marketing and sales for the owner who does both alone: whom you told, who came, what they bought.</source>
<translation>Marketing und Verkauf für alle, die beides allein machen: wem Sie es sagten, wer kam, was sie kauften.</translation>
</message>
<message>
<source>Marketing as a whole</source>
<translation>Marketing insgesamt</translation>
</message>
<message>
<source>Marketing cost</source>
<translation>Marketingkosten</translation>
</message>
<message>
<source>Marketing cost alone, divided by the new customers.</source>
<translation>Nur Marketingkosten, geteilt durch die neuen Kunden.</translation>
</message>
<message>
<source>Marketing cost and own time, divided by the new customers.</source>
<translation>Marketingkosten und eigene Zeit, geteilt durch die neuen Kunden.</translation>
</message>
<message>
<source>Marketing cost by month</source>
<translation>Marketingkosten nach Monat</translation>
</message>
<message>
<source>Marketing cost divided by the leads received.</source>
<translation>Marketingkosten, geteilt durch die erhaltenen Leads.</translation>
</message>
<message>
<source>Marketing hat</source>
<translation>Marketing-Hut</translation>
</message>
<message>
<source>Marketing {time}</source>
<translation>Marketing {time}</translation>
</message>
<message>
<source>Marketing: content</source>
<translation>Marketing: Inhalte</translation>
</message>
<message>
<source>May be sent</source>
<translation>Darf gesendet werden</translation>
</message>
<message>
<source>May be the same</source>
<translation>Vielleicht doppelt</translation>
</message>
<message>
<source>May be written to</source>
<translation>Darf angeschrieben werden</translation>
</message>
<message>
<source>May get advertising</source>
<translation>Darf Werbung bekommen</translation>
</message>
<message>
<source>Measure</source>
<translation>Messwert</translation>
</message>
<message>
<source>Meeting</source>
<translation>Treffen</translation>
</message>
<message>
<source>Mentions</source>
<translation>Erwähnungen</translation>
</message>
<message>
<source>Message</source>
<translation>Nachricht</translation>
</message>
<message>
<source>Message</source>
<comment>promotion</comment>
<translation>Botschaft</translation>
</message>
<message>
<source>Meta ads</source>
<translation>Meta-Anzeigen</translation>
</message>
<message>
<source>Meta leads</source>
<translation>Meta-Leads</translation>
</message>
<message>
<source>Minutes</source>
<translation>Minuten</translation>
</message>
<message>
<source>Minutes it took</source>
<translation>Wie viele Minuten</translation>
</message>
<message>
<source>Minutes of one activity lie between 0 and 1440.</source>
<translation>Die Minuten einer Aktivität liegen zwischen 0 und 1440.</translation>
</message>
<message>
<source>Minutes of the activities done on these days, at your hourly rate.</source>
<translation>Minuten der in diesen Tagen erledigten Aktivitäten, zu Ihrem Stundensatz.</translation>
</message>
<message>
<source>Money and dates</source>
<translation>Geld und Datum</translation>
</message>
<message>
<source>Money spent on marketing on these days, for promotions and channels.</source>
<translation>In diesen Tagen für Marketing ausgegebenes Geld, für Aktionen und Kanäle.</translation>
</message>
<message>
<source>Month</source>
<translation>Monat</translation>
</message>
<message>
<source>Month after</source>
<translation>Monat danach</translation>
</message>
<message>
<source>Month as PDF…</source>
<translation>Monat als PDF…</translation>
</message>
<message>
<source>Month before</source>
<translation>Monat davor</translation>
</message>
<message>
<source>Month by month</source>
<translation>Monat für Monat</translation>
</message>
<message>
<source>Month, day, year</source>
<translation>Monat, Tag, Jahr</translation>
</message>
<message>
<source>Monthly summary</source>
<translation>Monatsübersicht</translation>
</message>
<message>
<source>More figures</source>
<translation>Weitere Kennzahlen</translation>
</message>
<message>
<source>More for one price</source>
<translation>Mehr zu einem Preis</translation>
</message>
<message>
<source>More: {names}</source>
<translation>Mehr: {names}</translation>
</message>
<message>
<source>Move deal</source>
<translation>Deal verschieben</translation>
</message>
<message>
<source>Move down</source>
<translation>Nach unten</translation>
</message>
<message>
<source>Move lost reason</source>
<translation>Verlustgrund verschieben</translation>
</message>
<message>
<source>Move stage</source>
<translation>Stufe verschieben</translation>
</message>
<message>
<source>Move to</source>
<translation>Verschieben nach</translation>
</message>
<message>
<source>Move to {stage}</source>
<translation>Nach {stage} verschieben</translation>
</message>
<message>
<source>Move up</source>
<translation>Nach oben</translation>
</message>
<message>
<source>Move {name} down</source>
<translation>{name} nach unten</translation>
</message>
<message>
<source>Move {name} up</source>
<translation>{name} nach oben</translation>
</message>
<message>
<source>Moved to {stage}</source>
<translation>Nach „{stage}“ verschoben</translation>
</message>
<message>
<source>My business</source>
<translation>Mein Geschäft</translation>
</message>
<message>
<source>Name</source>
<translation>Name</translation>
</message>
<message>
<source>Name a group small enough that all of them want the same.</source>
<translation>Benennen Sie eine Gruppe, die so klein ist, dass alle dasselbe wollen.</translation>
</message>
<message>
<source>Name a group to promote to</source>
<translation>Eine Gruppe für Ihre Werbung benennen</translation>
</message>
<message>
<source>Name of a person</source>
<translation>Name einer Person</translation>
</message>
<message>
<source>Name of the business</source>
<translation>Name des Geschäfts</translation>
</message>
<message>
<source>Name of the stage</source>
<translation>Name der Stufe</translation>
</message>
<message>
<source>Name of this view</source>
<translation>Name dieser Ansicht</translation>
</message>
<message>
<source>Narrow the list to a few words</source>
<translation>Die Liste auf ein paar Wörter einschränken</translation>
</message>
<message>
<source>Nearly there</source>
<translation>Fast am Ziel</translation>
</message>
<message>
<source>Needed a day</source>
<translation>Nötig pro Tag</translation>
</message>
<message>
<source>Needs</source>
<translation>Bedürfnisse</translation>
</message>
<message>
<source>Never sold</source>
<translation>Nie verkauft</translation>
</message>
<message>
<source>New</source>
<translation>Neu</translation>
</message>
<message>
<source>New</source>
<comment>records</comment>
<translation>Neu</translation>
</message>
<message>
<source>New audience</source>
<translation>Neue Zielgruppe</translation>
</message>
<message>
<source>New business file</source>
<translation>Neue Geschäftsdatei</translation>
</message>
<message>
<source>New business file…</source>
<translation>Neue Geschäftsdatei…</translation>
</message>
<message>
<source>New customers</source>
<translation>Neue Kunden</translation>
</message>
<message>
<source>New lead for them</source>
<translation>Neuer Lead dazu</translation>
</message>
<message>
<source>Newest first</source>
<translation>Neueste zuerst</translation>
</message>
<message>
<source>Next &amp;Monday</source>
<translation>Nächsten M&amp;ontag</translation>
</message>
<message>
<source>Next step</source>
<translation>Nächster Schritt</translation>
</message>
<message>
<source>Next step at</source>
<translation>Nächster Schritt um</translation>
</message>
<message numerus="yes">
<source>Next step of %n: {what}</source>
<translation>
<numerusform>Nächster Schritt für %n: {what}</numerusform>
<numerusform>Nächster Schritt für %n: {what}</numerusform>
</translation>
</message>
<message>
<source>Next step on</source>
<translation>Nächster Schritt am</translation>
</message>
<message>
<source>Next steps</source>
<translation>Nächste Schritte</translation>
</message>
<message>
<source>Next steps for the calendar (iCalendar)…</source>
<translation>Nächste Schritte für den Kalender (iCalendar)…</translation>
</message>
<message>
<source>Next steps in {month}</source>
<translation>Nächste Schritte im {month}</translation>
</message>
<message>
<source>Next steps of a day</source>
<translation>Nächste Schritte eines Tages</translation>
</message>
<message>
<source>Next: {step}</source>
<translation>Danach: {step}</translation>
</message>
<message>
<source>No</source>
<translation>Nein</translation>
</message>
<message>
<source>No advertising</source>
<translation>Keine Werbung</translation>
</message>
<message>
<source>No answer</source>
<translation>Keine Antwort</translation>
</message>
<message>
<source>No backup was made: {why}</source>
<translation>Keine Sicherung erstellt: {why}</translation>
</message>
<message>
<source>No backup yet</source>
<translation>Noch keine Sicherung</translation>
</message>
<message>
<source>No code has these letters.</source>
<translation>Kein Code hat diese Zeichen.</translation>
</message>
<message>
<source>No condition picks these people out of your contacts.</source>
<translation>Keine Bedingung wählt diese Personen aus Ihren Kontakten aus.</translation>
</message>
<message>
<source>No condition picks these people out of your contacts. Add one, and you see here how many they are.</source>
<translation>Keine Bedingung wählt diese Personen aus Ihren Kontakten aus. Fügen Sie eine hinzu, dann sehen Sie hier, wie viele es sind.</translation>
</message>
<message>
<source>No cost is known of any of the deals that were won.</source>
<translation>Von keinem der gewonnenen Deals sind die Kosten bekannt.</translation>
</message>
<message>
<source>No cost yet</source>
<translation>Noch keine Kosten</translation>
</message>
<message>
<source>No coupons yet</source>
<translation>Noch keine Gutscheine</translation>
</message>
<message>
<source>No customers yet</source>
<translation>Noch keine Kunden</translation>
</message>
<message>
<source>No deal is open.</source>
<translation>Kein Deal ist offen.</translation>
</message>
<message>
<source>No deal was lost.</source>
<translation>Kein Deal ging verloren.</translation>
</message>
<message>
<source>No deal was won or lost.</source>
<translation>Kein Deal wurde gewonnen oder verloren.</translation>
</message>
<message>
<source>No deal was won.</source>
<translation>Kein Deal wurde gewonnen.</translation>
</message>
<message>
<source>No deal with a known value was won.</source>
<translation>Kein Deal mit bekanntem Wert wurde gewonnen.</translation>
</message>
<message>
<source>No deals are open.</source>
<translation>Keine Deals sind offen.</translation>
</message>
<message>
<source>No deals were opened on these days.</source>
<translation>In diesen Tagen wurden keine Deals angelegt.</translation>
</message>
<message>
<source>No deals were opened.</source>
<translation>Es wurden keine Deals angelegt.</translation>
</message>
<message>
<source>No deals yet</source>
<translation>Noch keine Deals</translation>
</message>
<message>
<source>No hourly rate is set in the profile, so own time has no price.</source>
<translation>Im Profil ist kein Stundensatz gesetzt, daher hat die eigene Zeit keinen Preis.</translation>
</message>
<message>
<source>No import brought contacts yet</source>
<translation>Noch kein Import hat Kontakte gebracht</translation>
</message>
<message>
<source>No import yet</source>
<translation>Noch kein Import</translation>
</message>
<message>
<source>No lead came in.</source>
<translation>Es kam kein Lead herein.</translation>
</message>
<message>
<source>No leads</source>
<translation>Keine Leads</translation>
</message>
<message>
<source>No leads were received on these days.</source>
<translation>In diesen Tagen kamen keine Leads.</translation>
</message>
<message>
<source>No leads were received, so there is nothing to divide by.</source>
<translation>Es kamen keine Leads, also gibt es nichts, wodurch sich teilen ließe.</translation>
</message>
<message>
<source>No leads yet</source>
<translation>Noch keine Leads</translation>
</message>
<message>
<source>No leads yet. When someone asks because of it, write the lead down here and it is counted.</source>
<translation>Noch keine Leads. Wenn jemand deswegen fragt, notieren Sie den Lead hier, dann wird er gezählt.</translation>
</message>
<message>
<source>No logo yet</source>
<translation>Noch kein Logo</translation>
</message>
<message>
<source>No minutes logged yet</source>
<translation>Noch keine Minuten notiert</translation>
</message>
<message>
<source>No money was spent on marketing, so there is nothing to set the return against.</source>
<translation>Für Marketing wurde kein Geld ausgegeben, also gibt es nichts, woran sich die Rendite messen ließe.</translation>
</message>
<message>
<source>No need any more</source>
<translation>Kein Bedarf mehr</translation>
</message>
<message>
<source>No new leads</source>
<translation>Keine neuen Leads</translation>
</message>
<message>
<source>No next step</source>
<translation>Kein nächster Schritt</translation>
</message>
<message>
<source>No next step is planned.</source>
<translation>Kein nächster Schritt ist geplant.</translation>
</message>
<message>
<source>No objection was written down.</source>
<translation>Kein Einwand wurde notiert.</translation>
</message>
<message>
<source>No offer</source>
<translation>Kein Angebot</translation>
</message>
<message>
<source>No one became a customer for the first time, so there is nothing to divide by.</source>
<translation>Niemand wurde zum ersten Mal Kunde, also gibt es nichts, wodurch sich teilen ließe.</translation>
</message>
<message>
<source>No one has bought yet.</source>
<translation>Noch hat niemand gekauft.</translation>
</message>
<message>
<source>No phone or e-mail yet.</source>
<translation>Noch kein Telefon, keine E-Mail.</translation>
</message>
<message>
<source>No products</source>
<translation>Keine Produkte</translation>
</message>
<message>
<source>No promotion</source>
<translation>Keine Aktion</translation>
</message>
<message>
<source>No promotion brought or cost anything in {year}.</source>
<translation>{year} hat keine Aktion etwas gebracht oder gekostet.</translation>
</message>
<message>
<source>No promotions ran in {month}.</source>
<translation>Im {month} lief keine Aktion.</translation>
</message>
<message>
<source>No row of this list has these words. They are looked for in names, notes and what belongs to it.</source>
<translation>Keine Zeile dieser Liste enthält diese Wörter. Gesucht wird in Namen, Notizen und allem, was dazugehört.</translation>
</message>
<message>
<source>No rows</source>
<translation>Keine Zeilen</translation>
</message>
<message>
<source>No sale counts for it yet, and nothing was spent.</source>
<translation>Noch zählt kein Verkauf für sie, und nichts wurde ausgegeben.</translation>
</message>
<message>
<source>No sale was made</source>
<translation>Es gab keinen Verkauf</translation>
</message>
<message>
<source>No scores were given.</source>
<translation>Es gab keine Bewertungen.</translation>
</message>
<message>
<source>No services</source>
<translation>Keine Leistungen</translation>
</message>
<message>
<source>No stage</source>
<translation>Keine Stufe</translation>
</message>
<message>
<source>No targets for this month. Say what it should bring, and here you see every day whether it will.</source>
<translation>Keine Ziele für diesen Monat. Sagen Sie, was er bringen soll, dann sehen Sie hier jeden Tag, ob er es schafft.</translation>
</message>
<message>
<source>No value yet</source>
<translation>Noch kein Wert</translation>
</message>
<message>
<source>Nobody</source>
<translation>Niemand</translation>
</message>
<message>
<source>Nobody among your contacts is like that now.</source>
<translation>Auf niemanden unter Ihren Kontakten trifft das jetzt zu.</translation>
</message>
<message>
<source>Nobody can be counted by a filter that cannot be read.</source>
<translation>Mit einem unlesbaren Filter lässt sich niemand zählen.</translation>
</message>
<message>
<source>Nobody has been watched for 30 days yet.</source>
<translation>Noch wurde keiner 30 Tage lang verfolgt.</translation>
</message>
<message>
<source>Nobody here yet</source>
<translation>Noch niemand hier</translation>
</message>
<message>
<source>Nobody in particular</source>
<translation>Niemand Bestimmtes</translation>
</message>
<message>
<source>Nobody in this audience</source>
<translation>Niemand in dieser Zielgruppe</translation>
</message>
<message>
<source>Nobody is silent</source>
<translation>Niemand ist still</translation>
</message>
<message>
<source>Nobody is there twice</source>
<translation>Niemand ist doppelt</translation>
</message>
<message>
<source>Nobody is waiting</source>
<translation>Niemand wartet</translation>
</message>
<message>
<source>Nobody knows what these earn: fill in what one costs you</source>
<translation>Niemand weiß, was diese einbringen: Tragen Sie ein, was eines Sie kostet</translation>
</message>
<message>
<source>Nobody named</source>
<translation>Niemand genannt</translation>
</message>
<message>
<source>Nobody of them refused advertising.</source>
<translation>Niemand davon hat Werbung abgelehnt.</translation>
</message>
<message>
<source>Nobody refused</source>
<translation>Niemand hat abgelehnt</translation>
</message>
<message>
<source>Nobody you know has not bought yet.</source>
<translation>Alle, die Sie kennen, haben schon gekauft.</translation>
</message>
<message>
<source>None are qualified</source>
<translation>Keiner ist qualifiziert</translation>
</message>
<message>
<source>None became a deal yet</source>
<translation>Noch wurde keiner ein Deal</translation>
</message>
<message>
<source>None of the pages was chosen.</source>
<translation>Es wurde keine Seite gewählt.</translation>
</message>
<message>
<source>None of the {count} deals opened on these days is decided yet.</source>
<translation>Von den {count} in diesen Tagen angelegten Deals ist noch keiner entschieden.</translation>
</message>
<message>
<source>None of these coupons can be used any more, so there is nothing to print.</source>
<translation>Keiner dieser Gutscheine kann noch benutzt werden, es gibt also nichts zu drucken.</translation>
</message>
<message>
<source>None of these may be used any more.</source>
<translation>Keiner davon gilt noch.</translation>
</message>
<message>
<source>None was brought so far.</source>
<translation>Bisher wurde keiner gebracht.</translation>
</message>
<message>
<source>None were turned down</source>
<translation>Keiner wurde abgelehnt</translation>
</message>
<message>
<source>None yet. Choose this audience in the plan of a promotion, and see here how it does.</source>
<translation>Noch keine. Wählen Sie diese Zielgruppe im Plan einer Aktion und sehen Sie hier, wie sie läuft.</translation>
</message>
<message>
<source>None yet. Who brings one tells that this promotion brought them.</source>
<translation>Noch keine. Wer einen bringt, zeigt, dass diese Aktion ihn brachte.</translation>
</message>
<message>
<source>Not a fit</source>
<translation>Passt nicht</translation>
</message>
<message>
<source>Not asked</source>
<translation>Nicht gefragt</translation>
</message>
<message>
<source>Not asked yet: four questions tell whether it is worth your time.</source>
<translation>Noch nicht gefragt: Vier Fragen zeigen, ob es Ihre Zeit wert ist.</translation>
</message>
<message>
<source>Not done yet</source>
<translation>Noch nicht erledigt</translation>
</message>
<message>
<source>Not every month of these days has a target. Say in the settings what each should bring.</source>
<translation>Nicht jeder Monat dieser Tage hat ein Ziel. Sagen Sie in den Einstellungen, was jeder bringen soll.</translation>
</message>
<message>
<source>Not from there</source>
<translation>Nicht von dort</translation>
</message>
<message>
<source>Not known yet</source>
<translation>Noch nicht bekannt</translation>
</message>
<message>
<source>Not now</source>
<translation>Nicht jetzt</translation>
</message>
<message>
<source>Not read yet</source>
<translation>Noch nicht gelesen</translation>
</message>
<message>
<source>Not right? Name the columns</source>
<translation>Stimmt nicht? Spalten benennen</translation>
</message>
<message>
<source>Not understood</source>
<translation>Nicht verstanden</translation>
</message>
<message>
<source>Not yet</source>
<translation>Noch nicht</translation>
</message>
<message>
<source>Not yet a customer</source>
<translation>Noch kein Kunde</translation>
</message>
<message>
<source>Note</source>
<translation>Notiz</translation>
</message>
<message>
<source>Note down…</source>
<translation>Notieren…</translation>
</message>
<message>
<source>Noted: different people. This pair is not asked about again.</source>
<translation>Notiert: verschiedene Personen. Nach diesem Paar wird nicht mehr gefragt.</translation>
</message>
<message>
<source>Notes</source>
<translation>Notizen</translation>
</message>
<message>
<source>Nothing came of it yet, nothing was spent.</source>
<translation>Noch kam nichts daraus, nichts wurde ausgegeben.</translation>
</message>
<message>
<source>Nothing can be written into “{folder}”: {reason}.</source>
<translation>In „{folder}“ kann nichts geschrieben werden: {reason}.</translation>
</message>
<message>
<source>Nothing can be written to the folder “{folder}”: {reason}.</source>
<translation>In den Ordner „{folder}“ kann nichts geschrieben werden: {reason}.</translation>
</message>
<message>
<source>Nothing else of the catalogue was in a sale with it so far.</source>
<translation>Bisher war nichts anderes aus dem Katalog mit in einem Verkauf.</translation>
</message>
<message>
<source>Nothing found for “{text}”</source>
<translation>Nichts gefunden für „{text}“</translation>
</message>
<message numerus="yes">
<source>Nothing happened for %n days</source>
<translation>
<numerusform>Seit %n Tag ist nichts geschehen</numerusform>
<numerusform>Seit %n Tagen ist nichts geschehen</numerusform>
</translation>
</message>
<message>
<source>Nothing happened for a day</source>
<translation>Seit einem Tag ist nichts geschehen</translation>
</message>
<message>
<source>Nothing happened for any of them on these days: no leads, no sales, no cost.</source>
<translation>In diesen Tagen war bei keiner etwas: keine Leads, keine Verkäufe, keine Kosten.</translation>
</message>
<message>
<source>Nothing has happened yet.</source>
<translation>Noch ist nichts geschehen.</translation>
</message>
<message>
<source>Nothing in it tells yet who or what its rows are. Say below what its columns hold.</source>
<translation>Noch verrät nichts darin, wer oder was die Zeilen sind. Sagen Sie unten, was die Spalten enthalten.</translation>
</message>
<message>
<source>Nothing in particular</source>
<translation>Nichts Bestimmtes</translation>
</message>
<message>
<source>Nothing in these months</source>
<translation>Nichts in diesen Monaten</translation>
</message>
<message>
<source>Nothing is due on this day</source>
<translation>An diesem Tag ist nichts fällig</translation>
</message>
<message>
<source>Nothing is due today. What you plan on leads and deals comes up here on its day.</source>
<translation>Heute ist nichts fällig. Was Sie bei Leads und Deals planen, erscheint hier an seinem Tag.</translation>
</message>
<message>
<source>Nothing is due.</source>
<translation>Nichts ist fällig.</translation>
</message>
<message>
<source>Nothing is forgotten</source>
<translation>Nichts ist vergessen</translation>
</message>
<message>
<source>Nothing is kept before you say so; one Undo takes all of it back</source>
<translation>Nichts wird behalten, bevor Sie es sagen; einmal Rückgängig nimmt alles zurück</translation>
</message>
<message>
<source>Nothing is lost: what was deleted comes back, and every change is remembered</source>
<translation>Nichts geht verloren: Gelöschtes lässt sich zurückholen, und jede Änderung bleibt bekannt</translation>
</message>
<message>
<source>Nothing is out</source>
<translation>Keine im Umlauf</translation>
</message>
<message>
<source>Nothing is over yet</source>
<translation>Noch nichts ist vorbei</translation>
</message>
<message>
<source>Nothing is planned</source>
<translation>Nichts ist geplant</translation>
</message>
<message>
<source>Nothing is planned for this day.</source>
<translation>Für diesen Tag ist nichts geplant.</translation>
</message>
<message>
<source>Nothing is planned yet.</source>
<translation>Noch ist nichts geplant.</translation>
</message>
<message>
<source>Nothing is written down yet.</source>
<translation>Noch ist nichts notiert.</translation>
</message>
<message>
<source>Nothing is written in the log about it.</source>
<translation>Dazu steht nichts im Protokoll.</translation>
</message>
<message>
<source>Nothing left for today</source>
<translation>Nichts mehr für heute</translation>
</message>
<message>
<source>Nothing matches</source>
<translation>Nichts passt</translation>
</message>
<message>
<source>Nothing new in this file</source>
<translation>Nichts Neues in dieser Datei</translation>
</message>
<message>
<source>Nothing new to bring in</source>
<translation>Nichts Neues zum Hereinholen</translation>
</message>
<message>
<source>Nothing new: all of it was here already</source>
<translation>Nichts Neues: Alles war schon hier</translation>
</message>
<message>
<source>Nothing of this kind happened on these days.</source>
<translation>In diesen Tagen gab es nichts davon.</translation>
</message>
<message>
<source>Nothing of your business goes anywhere else.</source>
<translation>Nichts von Ihrem Geschäft gelangt anderswohin.</translation>
</message>
<message>
<source>Nothing runs and nothing is due. A promotion brings the next enquiries.</source>
<translation>Nichts läuft, und nichts ist fällig. Eine Aktion bringt die nächsten Anfragen.</translation>
</message>
<message>
<source>Nothing to sell yet</source>
<translation>Noch nichts zu verkaufen</translation>
</message>
<message>
<source>Nothing waits here. What is planned comes up on its day.</source>
<translation>Hier wartet nichts. Geplantes erscheint an seinem Tag.</translation>
</message>
<message>
<source>Nothing was changed since.</source>
<translation>Seither wurde nichts geändert.</translation>
</message>
<message>
<source>Nothing was changed.</source>
<translation>Es wurde nichts geändert.</translation>
</message>
<message>
<source>Nothing was done yet</source>
<translation>Noch wurde nichts getan</translation>
</message>
<message>
<source>Nothing was spent on it yet.</source>
<translation>Dafür wurde noch nichts ausgegeben.</translation>
</message>
<message>
<source>Nothing was spent.</source>
<translation>Es wurde nichts ausgegeben.</translation>
</message>
<message>
<source>Nothing yet. Posts, letters, flyers: write down what is to be made, and Today tells when it is due.</source>
<translation>Noch nichts. Beiträge, Briefe, Flyer: Notieren Sie, was zu erstellen ist, und Heute sagt, wann es fällig ist.</translation>
</message>
<message>
<source>Number</source>
<translation>Zahl</translation>
</message>
<message>
<source>Numbers and dates as in</source>
<translation>Zahlen und Datum wie in</translation>
</message>
<message>
<source>Numbers written down</source>
<translation>Notierte Zahlen</translation>
</message>
<message>
<source>Objection</source>
<translation>Einwand</translation>
</message>
<message>
<source>Objection: {text}</source>
<translation>Einwand: {text}</translation>
</message>
<message>
<source>Objections heard</source>
<translation>Gehörte Einwände</translation>
</message>
<message>
<source>Of all customers so far, the share that bought twice or more.</source>
<translation>Anteil aller bisherigen Kunden, die zweimal oder öfter gekauft haben.</translation>
</message>
<message>
<source>Of everything you sell it is known what it costs, so its margin is known as well.</source>
<translation>Von allem, was Sie verkaufen, sind die Kosten bekannt und damit auch die Marge.</translation>
</message>
<message numerus="yes">
<source>Of its newest %n sales</source>
<translation>
<numerusform>Vom neuesten %n Verkauf</numerusform>
<numerusform>Von den neuesten %n Verkäufen</numerusform>
</translation>
</message>
<message>
<source>Of the deals that were decided on these days, the share that was won. “Likely” is the range in which the true share lies in 19 of 20 such cases.</source>
<translation>Anteil der gewonnenen an den in diesen Tagen entschiedenen Deals. „Wahrscheinlich“ ist die Spanne, in der der wahre Anteil in 19 von 20 solchen Fällen liegt.</translation>
</message>
<message>
<source>Of the leads received on these days, the share that has bought by today. Those still open may yet buy, so a recent figure tends to grow.</source>
<translation>Anteil der in diesen Tagen eingegangenen Leads, die bis heute gekauft haben. Die noch offenen können noch kaufen, daher wächst ein neuer Wert meist noch.</translation>
</message>
<message>
<source>Of the step before</source>
<translation>Vom Schritt davor</translation>
</message>
<message>
<source>Of them buy</source>
<translation>Davon kaufen</translation>
</message>
<message>
<source>Of these, leads that bought.</source>
<translation>Davon Leads, die gekauft haben.</translation>
</message>
<message>
<source>Of these, leads that were found to be a fit, or that came further.</source>
<translation>Davon Leads, die passten oder weiter kamen.</translation>
</message>
<message>
<source>Of these, leads that you have spoken or written with since, or that came further.</source>
<translation>Davon Leads, mit denen Sie seither gesprochen oder geschrieben haben oder die weiter kamen.</translation>
</message>
<message>
<source>Of these, leads with a deal.</source>
<translation>Davon Leads mit einem Deal.</translation>
</message>
<message>
<source>Offer</source>
<translation>Angebot</translation>
</message>
<message>
<source>Offer channel</source>
<translation>Kanal anbieten</translation>
</message>
<message>
<source>Offer sent</source>
<translation>Angebot gesendet</translation>
</message>
<message>
<source>Offer this reason no longer</source>
<translation>Diesen Grund nicht mehr anbieten</translation>
</message>
<message>
<source>Offered in this order where a deal is lost; the report counts them. What you write there yourself is offered as well.</source>
<translation>In dieser Reihenfolge angeboten, wenn ein Deal verloren geht; der Bericht zählt sie. Was Sie dort selbst schreiben, wird auch angeboten.</translation>
</message>
<message>
<source>On</source>
<translation>Gerät</translation>
</message>
<message>
<source>On a Mac, files open by double click once Two Hats lies in Applications.</source>
<translation>Auf einem Mac öffnen sich Dateien per Doppelklick, sobald Two Hats in „Programme“ liegt.</translation>
</message>
<message>
<source>On the board: move the chosen deal one column back (Ctrl+[ goes back a page)</source>
<translation>Auf dem Board: den gewählten Deal eine Spalte zurück (Strg+[ geht eine Seite zurück)</translation>
</message>
<message>
<source>On the board: move the chosen deal one column on</source>
<translation>Auf dem Board: den gewählten Deal eine Spalte weiter</translation>
</message>
<message>
<source>On the pages</source>
<translation>Auf den Seiten</translation>
</message>
<message>
<source>On which day</source>
<translation>An welchem Tag</translation>
</message>
<message>
<source>On which day? A time of day needs its day.</source>
<translation>An welchem Tag? Eine Uhrzeit braucht ihren Tag.</translation>
</message>
<message>
<source>Once leads come in and sales are made, you see here what brings customers, what each costs, how long it takes and what is to come; and of small numbers, how far they can be trusted.</source>
<translation>Sobald Leads kommen und verkauft wird, sehen Sie hier, was Kunden bringt, was jeder kostet, wie lange es dauert und was zu erwarten ist; und bei kleinen Zahlen, wie weit man ihnen trauen kann.</translation>
</message>
<message>
<source>Once less</source>
<translation>Einmal weniger</translation>
</message>
<message>
<source>Once less: {answer}</source>
<translation>Einmal weniger: {answer}</translation>
</message>
<message>
<source>Once more</source>
<translation>Noch einmal</translation>
</message>
<message>
<source>Once more: {answer}</source>
<translation>Noch einmal: {answer}</translation>
</message>
<message>
<source>One code for all</source>
<translation>Ein Code für alle</translation>
</message>
<message>
<source>One costs us</source>
<translation>Eines kostet uns</translation>
</message>
<message>
<source>One deal is open</source>
<translation>Ein Deal ist offen</translation>
</message>
<message>
<source>One lead</source>
<translation>Ein Lead</translation>
</message>
<message>
<source>One letter is different.</source>
<translation>Ein Zeichen ist anders.</translation>
</message>
<message>
<source>One moment</source>
<translation>Einen Moment</translation>
</message>
<message>
<source>One month: what it cost, what it brought, and what comes next</source>
<translation>Ein Monat: was er gekostet und gebracht hat und was als Nächstes kommt</translation>
</message>
<message>
<source>One note to yourself: what worked, what did not, what you would do differently.</source>
<translation>Eine Notiz an Sie selbst: was gewirkt hat, was nicht, was Sie anders machen würden.</translation>
</message>
<message>
<source>One promotion from plan to lesson: offer, costs, what it brought, what people objected to</source>
<translation>Eine Aktion vom Plan bis zum Fazit: Angebot, Kosten, Ergebnis und Einwände</translation>
</message>
<message>
<source>One sale brought {revenue}</source>
<translation>Ein Verkauf brachte {revenue}</translation>
</message>
<message>
<source>One thing is due</source>
<translation>Eine Aufgabe ist fällig</translation>
</message>
<message>
<source>One thing stands in the way.</source>
<translation>Eines steht noch im Weg.</translation>
</message>
<message numerus="yes">
<source>Only %n deals are decided</source>
<translation>
<numerusform>Nur %n Deal ist entschieden</numerusform>
<numerusform>Nur %n Deals sind entschieden</numerusform>
</translation>
</message>
<message>
<source>Only 1 deal is decided</source>
<translation>Nur 1 Deal ist entschieden</translation>
</message>
<message>
<source>Only letters from A to Z and digits: any keyboard and any scanner can write those.</source>
<translation>Nur Buchstaben von A bis Z und Ziffern: Die kann jede Tastatur und jeder Scanner schreiben.</translation>
</message>
<message>
<source>Only the names are alike, so they come in as people of their own. Nobody is merged by name.</source>
<translation>Nur die Namen ähneln sich, daher kommen sie als eigene Personen herein. Niemand wird nach dem Namen zusammengeführt.</translation>
</message>
<message>
<source>Open</source>
<translation>Offen</translation>
</message>
<message>
<source>Open</source>
<comment>to do</comment>
<translation>Öffnen</translation>
</message>
<message>
<source>Open .twohats files by double click</source>
<translation>.twohats-Dateien per Doppelklick öffnen</translation>
</message>
<message>
<source>Open a backup</source>
<translation>Sicherung öffnen</translation>
</message>
<message>
<source>Open a business file</source>
<translation>Geschäftsdatei öffnen</translation>
</message>
<message>
<source>Open a deal</source>
<translation>Deal anlegen</translation>
</message>
<message>
<source>Open a file</source>
<translation>Datei öffnen</translation>
</message>
<message>
<source>Open a possible sale</source>
<translation>Einen möglichen Verkauf anlegen</translation>
</message>
<message>
<source>Open again</source>
<translation>Wieder öffnen</translation>
</message>
<message>
<source>Open another business file</source>
<translation>Eine andere Geschäftsdatei öffnen</translation>
</message>
<message>
<source>Open deal</source>
<translation>Deal anlegen</translation>
</message>
<message>
<source>Open deal again</source>
<translation>Deal wieder öffnen</translation>
</message>
<message>
<source>Open deals</source>
<translation>Offene Deals</translation>
</message>
<message>
<source>Open deals on {day}</source>
<translation>Offene Deals am {day}</translation>
</message>
<message>
<source>Open the chosen record</source>
<translation>Den gewählten Eintrag öffnen</translation>
</message>
<message>
<source>Open the contact</source>
<translation>Kontakt öffnen</translation>
</message>
<message>
<source>Open the deal</source>
<translation>Deal anlegen</translation>
</message>
<message>
<source>Open the deal</source>
<comment>show</comment>
<translation>Deal öffnen</translation>
</message>
<message>
<source>Open the lead</source>
<translation>Lead öffnen</translation>
</message>
<message>
<source>Open the promotion</source>
<translation>Aktion öffnen</translation>
</message>
<message>
<source>Open {name}</source>
<translation>{name} öffnen</translation>
</message>
<message>
<source>Opened</source>
<translation>Angelegt</translation>
</message>
<message>
<source>Opened</source>
<comment>day</comment>
<translation>Angelegt am</translation>
</message>
<message>
<source>Opened lately</source>
<translation>Zuletzt geöffnet</translation>
</message>
<message>
<source>Opened on</source>
<translation>Angelegt am</translation>
</message>
<message>
<source>Opened {day}</source>
<translation>Angelegt {day}</translation>
</message>
<message>
<source>Open…</source>
<translation>Öffnen…</translation>
</message>
<message>
<source>Or heard of us from</source>
<translation>Oder kennt uns von</translation>
</message>
<message>
<source>Other</source>
<translation>Sonstiges</translation>
</message>
<message>
<source>Other fields</source>
<translation>Andere Felder</translation>
</message>
<message>
<source>Others, not running in {month}</source>
<translation>Andere, im {month} nicht aktiv</translation>
</message>
<message>
<source>Outcome</source>
<translation>Ergebnis</translation>
</message>
<message>
<source>Over</source>
<translation>Vorbei</translation>
</message>
<message>
<source>Overdue</source>
<translation>Überfällig</translation>
</message>
<message>
<source>Own cost</source>
<translation>Eigene Kosten</translation>
</message>
<message>
<source>Own time</source>
<translation>Eigene Zeit</translation>
</message>
<message>
<source>Owner</source>
<translation>Zuständig</translation>
</message>
<message>
<source>PR</source>
<translation>PR</translation>
</message>
<message>
<source>Page after</source>
<translation>Seite danach</translation>
</message>
<message>
<source>Page before</source>
<translation>Seite davor</translation>
</message>
<message>
<source>Page {number} of {count}</source>
<translation>Seite {number} von {count}</translation>
</message>
<message>
<source>Pages</source>
<translation>Seiten</translation>
</message>
<message>
<source>Pages of a report: a whole page; 2 the whole width</source>
<translation>Berichtsseiten: eine ganze Seite; 2 die ganze Breite</translation>
</message>
<message>
<source>Pages of a report: larger; − smaller, 1 real size</source>
<translation>Berichtsseiten: größer; − kleiner, 1 wahre Größe</translation>
</message>
<message>
<source>Pages to save and to print</source>
<translation>Seiten zum Speichern und Drucken</translation>
</message>
<message>
<source>Paid</source>
<translation>Bezahlt</translation>
</message>
<message>
<source>Paper</source>
<translation>Papier</translation>
</message>
<message>
<source>Parts of the promotion</source>
<translation>Teile der Aktion</translation>
</message>
<message>
<source>People</source>
<translation>Personen</translation>
</message>
<message>
<source>People and companies</source>
<translation>Personen und Firmen</translation>
</message>
<message>
<source>People and what they asked for</source>
<translation>Personen und ihre Anfragen</translation>
</message>
<message>
<source>People and what they bought</source>
<translation>Personen und ihre Käufe</translation>
</message>
<message>
<source>People in the shop</source>
<translation>Leute im Laden</translation>
</message>
<message>
<source>People now</source>
<translation>Personen jetzt</translation>
</message>
<message>
<source>People reached</source>
<translation>Erreichte Personen</translation>
</message>
<message>
<source>People reached, as written down in the numbers of these days.</source>
<translation>Erreichte Personen, wie in den Zahlen dieser Tage notiert.</translation>
</message>
<message>
<source>People who</source>
<translation>Personen</translation>
</message>
<message>
<source>People who meet</source>
<translation>Personen erfüllen</translation>
</message>
<message>
<source>People who {conditions}</source>
<translation>Personen: {conditions}</translation>
</message>
<message>
<source>Percent off</source>
<translation>Prozent Rabatt</translation>
</message>
<message>
<source>Perhaps</source>
<translation>Vielleicht</translation>
</message>
<message>
<source>Person</source>
<translation>Person</translation>
</message>
<message>
<source>Person</source>
<comment>team</comment>
<translation>Person</translation>
</message>
<message>
<source>Phase</source>
<translation>Phase</translation>
</message>
<message>
<source>Phone</source>
<translation>Telefon</translation>
</message>
<message>
<source>Phone {phone}</source>
<translation>Telefon {phone}</translation>
</message>
<message>
<source>Phone {text}</source>
<translation>Telefon {text}</translation>
</message>
<message>
<source>Phones</source>
<translation>Telefone</translation>
</message>
<message>
<source>Pick a day (Alt+Down)</source>
<translation>Tag wählen (Alt+Ab)</translation>
</message>
<message>
<source>Pick the currency you are paid in.</source>
<translation>Wählen Sie die Währung, in der Sie bezahlt werden.</translation>
</message>
<message>
<source>Pick the currency you are paid in; it stays as it is later on.</source>
<translation>Wählen Sie die Währung, in der Sie bezahlt werden; sie bleibt später so.</translation>
</message>
<message>
<source>Pick the language and country you write in.</source>
<translation>Wählen Sie die Sprache und das Land, in denen Sie schreiben.</translation>
</message>
<message>
<source>Pictures</source>
<translation>Bilder</translation>
</message>
<message>
<source>Pipedrive deals</source>
<translation>Pipedrive-Deals</translation>
</message>
<message>
<source>Pipedrive people</source>
<translation>Pipedrive-Personen</translation>
</message>
<message>
<source>Pipeline</source>
<translation>Pipeline</translation>
</message>
<message>
<source>Place</source>
<translation>Platz</translation>
</message>
<message>
<source>Plan</source>
<translation>Plan</translation>
</message>
<message>
<source>Plan a promotion</source>
<translation>Aktion planen</translation>
</message>
<message>
<source>Plan content</source>
<translation>Inhalt planen</translation>
</message>
<message>
<source>Plan it</source>
<translation>Planen</translation>
</message>
<message>
<source>Plan it once more, a year later: with its offer, budget and what is to be made</source>
<translation>Noch einmal planen, ein Jahr später: mit Angebot, Budget und dem, was zu erstellen ist</translation>
</message>
<message>
<source>Plan next step</source>
<translation>Nächsten Schritt planen</translation>
</message>
<message>
<source>Plan promotion</source>
<translation>Aktion planen</translation>
</message>
<message>
<source>Plan what to offer to whom</source>
<translation>Planen, was Sie wem anbieten</translation>
</message>
<message>
<source>Planned</source>
<translation>Geplant</translation>
</message>
<message>
<source>Portrait</source>
<translation>Hochformat</translation>
</message>
<message>
<source>Postal code</source>
<translation>Postleitzahl</translation>
</message>
<message>
<source>Press to choose</source>
<translation>Drücken, um zu wählen</translation>
</message>
<message>
<source>Press to leave it with what they want</source>
<translation>Drücken, um es beim Wunsch zu lassen</translation>
</message>
<message>
<source>Press to take it so</source>
<translation>Drücken, um es so zu nehmen</translation>
</message>
<message>
<source>Press to write a new lead</source>
<translation>Drücken, um einen neuen Lead zu notieren</translation>
</message>
<message>
<source>Press to write it as a note on that lead</source>
<translation>Drücken, um es als Notiz zu diesem Lead zu schreiben</translation>
</message>
<message>
<source>Price</source>
<translation>Preis</translation>
</message>
<message>
<source>Price of one</source>
<translation>Stückpreis</translation>
</message>
<message>
<source>Print</source>
<translation>Drucken</translation>
</message>
<message>
<source>Print</source>
<comment>channel</comment>
<translation>Printwerbung</translation>
</message>
<message>
<source>Print a sheet of coupons, or hand out one code for all. Whoever brings one tells you which promotion brought them, and no code counts more often than it may.</source>
<translation>Drucken Sie einen Bogen Gutscheine oder verteilen Sie einen Code für alle. Wer einen bringt, zeigt Ihnen, durch welche Aktion er kam, und kein Code zählt öfter, als er darf.</translation>
</message>
<message>
<source>Print again…</source>
<translation>Noch einmal drucken…</translation>
</message>
<message>
<source>Print…</source>
<translation>Drucken…</translation>
</message>
<message>
<source>Probably the same</source>
<translation>Wohl identisch</translation>
</message>
<message>
<source>Product</source>
<translation>Produkt</translation>
</message>
<message>
<source>Products</source>
<translation>Produkte</translation>
</message>
<message>
<source>Promotion</source>
<translation>Aktion</translation>
</message>
<message>
<source>Promotion sheet</source>
<translation>Aktionsblatt</translation>
</message>
<message>
<source>Promotion: {name}</source>
<translation>Aktion: {name}</translation>
</message>
<message>
<source>Promotions</source>
<translation>Aktionen</translation>
</message>
<message>
<source>Promotions as cards</source>
<translation>Aktionen als Karten</translation>
</message>
<message>
<source>Promotions for them</source>
<translation>Aktionen für sie</translation>
</message>
<message>
<source>Promotions met</source>
<translation>Erlebte Aktionen</translation>
</message>
<message>
<source>Promotions over the months</source>
<translation>Aktionen über die Monate</translation>
</message>
<message>
<source>Promotions that ran in {month}</source>
<translation>Aktionen im {month}</translation>
</message>
<message>
<source>Purchase</source>
<translation>Kauf</translation>
</message>
<message>
<source>Put a step off</source>
<translation>Einen Schritt verschieben</translation>
</message>
<message>
<source>Put off</source>
<translation>Verschieben</translation>
</message>
<message>
<source>Put off several</source>
<translation>Mehrere verschieben</translation>
</message>
<message>
<source>Put off until</source>
<translation>Verschieben auf</translation>
</message>
<message numerus="yes">
<source>Put off until {day}: %n steps</source>
<translation>
<numerusform>Auf {day} verschoben: %n Schritt</numerusform>
<numerusform>Auf {day} verschoben: %n Schritte</numerusform>
</translation>
</message>
<message>
<source>Put off until {day}: {what}</source>
<translation>Auf {day} verschoben: {what}</translation>
</message>
<message>
<source>Put off…</source>
<translation>Verschieben…</translation>
</message>
<message>
<source>Put pages away</source>
<translation>Seiten weglegen</translation>
</message>
<message>
<source>Qualified</source>
<translation>Qualifiziert</translation>
</message>
<message>
<source>Qualified</source>
<comment>day</comment>
<translation>Qualifiziert am</translation>
</message>
<message>
<source>Qualified</source>
<comment>leads</comment>
<translation>Qualifiziert</translation>
</message>
<message>
<source>Qualify</source>
<translation>Qualifizieren</translation>
</message>
<message>
<source>Qualify lead</source>
<translation>Lead qualifizieren</translation>
</message>
<message>
<source>Quarter</source>
<translation>Quartal</translation>
</message>
<message>
<source>Quarter {number} of {year}</source>
<translation>{number}. Quartal {year}</translation>
</message>
<message>
<source>Question</source>
<translation>Frage</translation>
</message>
<message>
<source>Quick sale</source>
<translation>Schnellverkauf</translation>
</message>
<message>
<source>Quick sale…</source>
<translation>Schnellverkauf…</translation>
</message>
<message>
<source>Radio</source>
<translation>Radio</translation>
</message>
<message>
<source>Rank by</source>
<translation>Ordnen nach</translation>
</message>
<message>
<source>Reach</source>
<translation>Erreichbar</translation>
</message>
<message>
<source>Reached</source>
<translation>Erreicht</translation>
</message>
<message>
<source>Reached</source>
<comment>target</comment>
<translation>Erreicht</translation>
</message>
<message>
<source>Reached.</source>
<translation>Erreicht.</translation>
</message>
<message>
<source>Read again</source>
<translation>Noch einmal lesen</translation>
</message>
<message>
<source>Read only</source>
<translation>Nur lesen</translation>
</message>
<message>
<source>Read the files</source>
<translation>Dateien lesen</translation>
</message>
<message>
<source>Read the picture</source>
<translation>Bild lesen</translation>
</message>
<message>
<source>Reading</source>
<translation>Liest</translation>
</message>
<message>
<source>Reading…</source>
<translation>Liest…</translation>
</message>
<message>
<source>Reads well on paper ({ratio} : 1).</source>
<translation>Auf Papier gut lesbar ({ratio} : 1).</translation>
</message>
<message>
<source>Ready for the next one.</source>
<translation>Bereit für den nächsten.</translation>
</message>
<message>
<source>Ready to come in: {names}. Name your business, or open its file, and you see what they bring.</source>
<translation>Bereit zum Hereinholen: {names}. Benennen Sie Ihr Geschäft oder öffnen Sie seine Datei, dann sehen Sie, was sie bringen.</translation>
</message>
<message>
<source>Really sold together</source>
<translation>Wirklich zusammen verkauft</translation>
</message>
<message>
<source>Reason</source>
<translation>Grund</translation>
</message>
<message>
<source>Received</source>
<translation>Eingegangen</translation>
</message>
<message>
<source>Recognise it by itself</source>
<translation>Von selbst erkennen</translation>
</message>
<message>
<source>Recognised by themselves, in any order of their columns:</source>
<translation>Von selbst erkannt, in beliebiger Reihenfolge der Spalten:</translation>
</message>
<message>
<source>Redeem</source>
<translation>Einlösen</translation>
</message>
<message>
<source>Redeem a coupon</source>
<translation>Gutschein einlösen</translation>
</message>
<message>
<source>Redeem a coupon…</source>
<translation>Gutschein einlösen…</translation>
</message>
<message>
<source>Redeemed</source>
<translation>Eingelöst</translation>
</message>
<message>
<source>Redeemed: {what}</source>
<translation>Eingelöst: {what}</translation>
</message>
<message>
<source>Redeem…</source>
<translation>Einlösen…</translation>
</message>
<message>
<source>Redemption</source>
<translation>Einlösung</translation>
</message>
<message>
<source>Redo</source>
<translation>Wiederholen</translation>
</message>
<message>
<source>Redo “{change}”</source>
<translation>Wiederholen: {change}</translation>
</message>
<message>
<source>Referral</source>
<translation>Empfehlung</translation>
</message>
<message>
<source>Refused advertising</source>
<translation>Werbung abgelehnt</translation>
</message>
<message>
<source>Rejected</source>
<translation>Abgelehnt</translation>
</message>
<message>
<source>Rejected rows.csv</source>
<translation>Abgelehnte Zeilen.csv</translation>
</message>
<message>
<source>Remove</source>
<translation>Entfernen</translation>
</message>
<message>
<source>Remove channel</source>
<translation>Kanal entfernen</translation>
</message>
<message>
<source>Remove line</source>
<translation>Posten entfernen</translation>
</message>
<message>
<source>Remove lost reason</source>
<translation>Verlustgrund entfernen</translation>
</message>
<message>
<source>Remove person</source>
<translation>Person entfernen</translation>
</message>
<message>
<source>Remove the logo</source>
<translation>Logo entfernen</translation>
</message>
<message>
<source>Remove the tag {tag}</source>
<translation>Das Schlagwort {tag} entfernen</translation>
</message>
<message>
<source>Remove this channel</source>
<translation>Diesen Kanal entfernen</translation>
</message>
<message>
<source>Remove view</source>
<translation>Ansicht entfernen</translation>
</message>
<message>
<source>Remove {name}</source>
<translation>{name} entfernen</translation>
</message>
<message>
<source>Rename lost reason</source>
<translation>Verlustgrund umbenennen</translation>
</message>
<message>
<source>Rename or remove this view</source>
<translation>Diese Ansicht umbenennen oder entfernen</translation>
</message>
<message>
<source>Rename view</source>
<translation>Ansicht umbenennen</translation>
</message>
<message>
<source>Rename…</source>
<translation>Umbenennen…</translation>
</message>
<message>
<source>Repeat</source>
<translation>Wiederholen</translation>
</message>
<message>
<source>Repeat promotion</source>
<translation>Aktion wiederholen</translation>
</message>
<message>
<source>Replace them</source>
<translation>Ersetzen</translation>
</message>
<message>
<source>Replace what is there?</source>
<translation>Vorhandenes ersetzen?</translation>
</message>
<message>
<source>Reports</source>
<translation>Berichte</translation>
</message>
<message>
<source>Research note</source>
<translation>Umfragenotiz</translation>
</message>
<message>
<source>Restore a backup</source>
<translation>Sicherung wiederherstellen</translation>
</message>
<message>
<source>Restore a backup…</source>
<translation>Sicherung wiederherstellen…</translation>
</message>
<message>
<source>Restore another backup…</source>
<translation>Andere Sicherung wiederherstellen…</translation>
</message>
<message>
<source>Restore the backup of {moment}</source>
<translation>Die Sicherung vom {moment} wiederherstellen</translation>
</message>
<message>
<source>Restore the copy of {moment}</source>
<translation>Die Kopie vom {moment} wiederherstellen</translation>
</message>
<message>
<source>Restore to a new file</source>
<translation>In neue Datei wiederherstellen</translation>
</message>
<message>
<source>Restore…</source>
<translation>Wiederherstellen…</translation>
</message>
<message>
<source>Result</source>
<translation>Ergebnis</translation>
</message>
<message>
<source>Result up to {day}</source>
<translation>Ergebnis bis {day}</translation>
</message>
<message>
<source>Return</source>
<translation>Rendite</translation>
</message>
<message>
<source>Return (some costs of sales unknown)</source>
<translation>Rendite (Kosten mancher Verkäufe unbekannt)</translation>
</message>
<message>
<source>Return likely</source>
<translation>Rendite vermutlich</translation>
</message>
<message>
<source>Return on cost</source>
<translation>Rendite auf Kosten</translation>
</message>
<message>
<source>Return on cost: {roi}</source>
<translation>Rendite auf Kosten: {roi}</translation>
</message>
<message>
<source>Return on marketing cost</source>
<translation>Rendite der Marketingkosten</translation>
</message>
<message>
<source>Return on marketing cost (some costs of sales unknown)</source>
<translation>Rendite der Marketingkosten (Kosten mancher Verkäufe unbekannt)</translation>
</message>
<message>
<source>Revenue</source>
<translation>Umsatz</translation>
</message>
<message>
<source>Revenue by month</source>
<translation>Umsatz nach Monat</translation>
</message>
<message>
<source>Revenue per marketing cost</source>
<translation>Umsatz pro Marketingkosten</translation>
</message>
<message>
<source>Revenue this year</source>
<translation>Umsatz dieses Jahr</translation>
</message>
<message>
<source>Revenue {year}</source>
<translation>Umsatz {year}</translation>
</message>
<message>
<source>Row</source>
<translation>Zeile</translation>
</message>
<message>
<source>Rows behind the figure</source>
<translation>Zeilen hinter der Kennzahl</translation>
</message>
<message>
<source>Running</source>
<translation>Läuft</translation>
</message>
<message>
<source>Sale</source>
<comment>money</comment>
<translation>Verkauf</translation>
</message>
<message>
<source>Sales</source>
<translation>Verkäufe</translation>
</message>
<message>
<source>Sales</source>
<comment>hat</comment>
<translation>Verkauf</translation>
</message>
<message>
<source>Sales</source>
<comment>money</comment>
<translation>Umsatz</translation>
</message>
<message>
<source>Sales count for</source>
<translation>Verkäufe zählen für</translation>
</message>
<message>
<source>Sales credited</source>
<translation>Zugerechnete Verkäufe</translation>
</message>
<message>
<source>Sales credited: {sales}, revenue {revenue}, cost {cost}.</source>
<translation>Zugerechnete Verkäufe: {sales}, Umsatz {revenue}, Kosten {cost}.</translation>
</message>
<message>
<source>Sales hat</source>
<translation>Verkaufs-Hut</translation>
</message>
<message>
<source>Sales that count for it</source>
<translation>Verkäufe, die für sie zählen</translation>
</message>
<message>
<source>Sales {time}</source>
<translation>Verkauf {time}</translation>
</message>
<message>
<source>Same person: join</source>
<translation>Gleiche Person: zusammenführen</translation>
</message>
<message>
<source>Same person: join {both}</source>
<translation>Gleiche Person: {both} zusammenführen</translation>
</message>
<message>
<source>Satisfaction, 1 to 5</source>
<translation>Zufriedenheit, 1 bis 5</translation>
</message>
<message>
<source>Satisfied</source>
<translation>Zufrieden</translation>
</message>
<message>
<source>Satisfied: {score} of 5</source>
<translation>Zufrieden: {score} von 5</translation>
</message>
<message>
<source>Save as PDF</source>
<translation>Als PDF speichern</translation>
</message>
<message>
<source>Save as PDF…</source>
<translation>Als PDF speichern…</translation>
</message>
<message>
<source>Save elsewhere…</source>
<translation>Anderswo speichern…</translation>
</message>
<message>
<source>Save one elsewhere…</source>
<translation>Anderswo speichern…</translation>
</message>
<message>
<source>Save rejected rows</source>
<translation>Abgelehnte Zeilen speichern</translation>
</message>
<message>
<source>Save rejected rows as CSV…</source>
<translation>Abgelehnte Zeilen als CSV speichern…</translation>
</message>
<message>
<source>Save this view…</source>
<translation>Diese Ansicht speichern…</translation>
</message>
<message>
<source>Save view</source>
<translation>Ansicht speichern</translation>
</message>
<message>
<source>Saved as you go; Ctrl+Z takes a change back</source>
<translation>Wird laufend gespeichert; Strg+Z nimmt eine Änderung zurück</translation>
</message>
<message>
<source>Saved view {name}</source>
<translation>Gespeicherte Ansicht {name}</translation>
</message>
<message>
<source>Saved views</source>
<translation>Gespeicherte Ansichten</translation>
</message>
<message>
<source>Saved: {files}. Put the rows right there and bring that file in.</source>
<translation>Gespeichert: {files}. Berichtigen Sie die Zeilen dort und holen Sie die Datei herein.</translation>
</message>
<message>
<source>Saving takes longer than usual…</source>
<translation>Das Speichern dauert länger als sonst…</translation>
</message>
<message>
<source>Say in a few words what is to be done.</source>
<translation>Sagen Sie in wenigen Worten, was zu tun ist.</translation>
</message>
<message>
<source>Say what comes next on a lead or a deal, with its day, and it comes up here when it is due.</source>
<translation>Sagen Sie bei einem Lead oder Deal, was wann als Nächstes kommt; ist es fällig, erscheint es hier.</translation>
</message>
<message>
<source>Score</source>
<translation>Bewertung</translation>
</message>
<message>
<source>Scores given</source>
<translation>Abgegebene Bewertungen</translation>
</message>
<message>
<source>Search ads</source>
<translation>Suchanzeigen</translation>
</message>
<message>
<source>Sections</source>
<translation>Abschnitte</translation>
</message>
<message>
<source>See the pages of a month, save or print them; on Reports, print what is shown</source>
<translation>Die Seiten eines Monats ansehen, speichern oder drucken; unter Berichte das Gezeigte drucken</translation>
</message>
<message>
<source>Selection</source>
<translation>Auswahl</translation>
</message>
<message>
<source>Service</source>
<translation>Leistung</translation>
</message>
<message>
<source>Services</source>
<translation>Leistungen</translation>
</message>
<message>
<source>Set</source>
<translation>Setzen</translation>
</message>
<message>
<source>Set next step of several</source>
<translation>Nächsten Schritt für mehrere setzen</translation>
</message>
<message>
<source>Set owner of several</source>
<translation>Zuständige für mehrere setzen</translation>
</message>
<message>
<source>Set target</source>
<translation>Ziel setzen</translation>
</message>
<message>
<source>Set targets</source>
<translation>Ziele setzen</translation>
</message>
<message>
<source>Set targets of a year</source>
<translation>Ziele eines Jahres setzen</translation>
</message>
<message>
<source>Set the logo</source>
<translation>Logo setzen</translation>
</message>
<message>
<source>Set up the business</source>
<translation>Geschäft einrichten</translation>
</message>
<message>
<source>Setting</source>
<translation>Einstellung</translation>
</message>
<message>
<source>Settings</source>
<translation>Einstellungen</translation>
</message>
<message>
<source>Settings and backups</source>
<translation>Einstellungen und Sicherungen</translation>
</message>
<message>
<source>Several are called “{name}”; give the id of the one you mean.</source>
<translation>Mehrere heißen „{name}“; nennen Sie die ID des gemeinten.</translation>
</message>
<message>
<source>Several are found by “{text}”; pick one of them.</source>
<translation>Zu „{text}“ gibt es mehrere; wählen Sie etwas davon.</translation>
</message>
<message>
<source>Shop window</source>
<translation>Schaufenster</translation>
</message>
<message numerus="yes">
<source>Show %n more</source>
<translation>
<numerusform>%n weitere zeigen</numerusform>
<numerusform>%n weitere zeigen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n more columns</source>
<translation>
<numerusform>%n weitere Spalte zeigen</numerusform>
<numerusform>%n weitere Spalten zeigen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n older</source>
<translation>
<numerusform>%n ältere zeigen</numerusform>
<numerusform>%n ältere zeigen</numerusform>
</translation>
</message>
<message>
<source>Show 1 more column</source>
<translation>1 weitere Spalte zeigen</translation>
</message>
<message>
<source>Show all</source>
<translation>Alle zeigen</translation>
</message>
<message numerus="yes">
<source>Show all %n answers</source>
<translation>
<numerusform>%n Antwort zeigen</numerusform>
<numerusform>Alle %n Antworten zeigen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show all %n deals</source>
<translation>
<numerusform>%n Deal zeigen</numerusform>
<numerusform>Alle %n Deals zeigen</numerusform>
</translation>
</message>
<message>
<source>Show as</source>
<translation>Zeigen als</translation>
</message>
<message>
<source>Show as a list</source>
<translation>Als Liste zeigen</translation>
</message>
<message>
<source>Show as cards</source>
<translation>Als Karten zeigen</translation>
</message>
<message>
<source>Show as chart</source>
<translation>Als Diagramm zeigen</translation>
</message>
<message>
<source>Show as table</source>
<translation>Als Tabelle zeigen</translation>
</message>
<message>
<source>Show everything</source>
<translation>Alles zeigen</translation>
</message>
<message>
<source>Show it</source>
<translation>Anzeigen</translation>
</message>
<message>
<source>Show more</source>
<translation>Mehr zeigen</translation>
</message>
<message>
<source>Show older</source>
<translation>Ältere zeigen</translation>
</message>
<message>
<source>Show one category</source>
<translation>Eine Kategorie zeigen</translation>
</message>
<message>
<source>Show over the months</source>
<translation>Über die Monate zeigen</translation>
</message>
<message>
<source>Show the bin</source>
<translation>Papierkorb zeigen</translation>
</message>
<message>
<source>Show the contact</source>
<translation>Kontakt zeigen</translation>
</message>
<message>
<source>Show the contact {name}</source>
<translation>Den Kontakt {name} zeigen</translation>
</message>
<message>
<source>Show the folder</source>
<translation>Ordner zeigen</translation>
</message>
<message>
<source>Show the folder: {title}</source>
<translation>Ordner zeigen: {title}</translation>
</message>
<message>
<source>Show them</source>
<translation>Anzeigen</translation>
</message>
<message>
<source>Showed it: what did they say?</source>
<translation>Gezeigt: Was wurde gesagt?</translation>
</message>
<message>
<source>Shown on Today and in the figures, with the pace it takes. Leave empty what you do not aim at.</source>
<translation>Unter Heute und in den Kennzahlen zu sehen, mit dem nötigen Tempo. Lassen Sie leer, was Sie nicht anstreben.</translation>
</message>
<message>
<source>Shows all backups, and makes one.</source>
<translation>Zeigt alle Sicherungen und erstellt eine.</translation>
</message>
<message>
<source>Silent</source>
<translation>Still</translation>
</message>
<message>
<source>Since</source>
<translation>Seit</translation>
</message>
<message>
<source>Since then</source>
<translation>Seitdem</translation>
</message>
<message>
<source>Size of text and buttons</source>
<translation>Größe von Text und Schaltflächen</translation>
</message>
<message>
<source>Size of the pages</source>
<translation>Größe der Seiten</translation>
</message>
<message>
<source>Smaller</source>
<translation>Kleiner</translation>
</message>
<message>
<source>So far, without a sale</source>
<translation>Bisher, ohne Verkauf</translation>
</message>
<message>
<source>Social media</source>
<translation>Social Media</translation>
</message>
<message>
<source>Sold</source>
<translation>Verkauft</translation>
</message>
<message>
<source>Sold in all</source>
<translation>Insgesamt verkauft</translation>
</message>
<message>
<source>Sold over the counter</source>
<translation>An der Theke verkauft</translation>
</message>
<message>
<source>Sold this year</source>
<translation>Dieses Jahr verkauft</translation>
</message>
<message>
<source>Sold: {what}</source>
<translation>Verkauft: {what}</translation>
</message>
<message>
<source>Somebody</source>
<translation>Jemand</translation>
</message>
<message>
<source>Someone</source>
<translation>Jemand</translation>
</message>
<message>
<source>Someone else</source>
<translation>Jemand anderes</translation>
</message>
<message>
<source>Someone else has changed this since</source>
<translation>Jemand anderes hat das seither geändert</translation>
</message>
<message>
<source>Someone else is saving to “{file}” right now. Nothing was changed; try again in a moment.</source>
<translation>Jemand anderes speichert gerade in „{file}“. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.</translation>
</message>
<message>
<source>Someone else is saving; what is found follows at once.</source>
<translation>Jemand anderes speichert; das Gefundene folgt gleich.</translation>
</message>
<message>
<source>Someone new, no name yet</source>
<translation>Jemand Neues, noch ohne Namen</translation>
</message>
<message>
<source>Someone new: {name}</source>
<translation>Jemand Neues: {name}</translation>
</message>
<message>
<source>Something free with it</source>
<translation>Etwas gratis dazu</translation>
</message>
<message>
<source>Something new to sell</source>
<translation>Etwas Neues zu verkaufen</translation>
</message>
<message>
<source>Something was added to the end of this file, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>An das Ende dieser Datei wurde etwas angehängt, daher ist sie nur zum Lesen geöffnet. Machen Sie eine Sicherung und arbeiten Sie mit dieser weiter.</translation>
</message>
<message>
<source>Something was changed since. Ctrl+Z goes back step by step, newest first.</source>
<translation>Seither wurde etwas geändert. Strg+Z geht Schritt für Schritt zurück, das Neueste zuerst.</translation>
</message>
<message>
<source>Something went wrong inside Two Hats</source>
<translation>In Two Hats ist etwas schiefgegangen</translation>
</message>
<message>
<source>Something went wrong inside Two Hats; nothing was kept.</source>
<translation>In Two Hats ist etwas schiefgegangen; es wurde nichts behalten.</translation>
</message>
<message>
<source>Spent</source>
<translation>Ausgegeben</translation>
</message>
<message>
<source>Spent on</source>
<translation>Ausgegeben am</translation>
</message>
<message>
<source>Stage</source>
<translation>Stufe</translation>
</message>
<message>
<source>Stage</source>
<comment>funnel</comment>
<translation>Stufe</translation>
</message>
<message>
<source>Stage “{name}” is deleted</source>
<translation>Die Stufe „{name}“ ist gelöscht</translation>
</message>
<message>
<source>Stage “{name}” is deleted; {deals} went to “{into}”</source>
<translation>Die Stufe „{name}“ ist gelöscht; nach „{into}“ gingen: {deals}</translation>
</message>
<message>
<source>Stages</source>
<translation>Stufen</translation>
</message>
<message>
<source>Stands at the head of reports, quotes and coupons.</source>
<translation>Steht oben auf Berichten, Angeboten und Gutscheinen.</translation>
</message>
<message>
<source>Stands on reports, quotes and coupons.</source>
<translation>Steht auf Berichten, Angeboten und Gutscheinen.</translation>
</message>
<message>
<source>Start a file for another business</source>
<translation>Eine Datei für ein anderes Geschäft beginnen</translation>
</message>
<message>
<source>Start over</source>
<translation>Von vorn</translation>
</message>
<message>
<source>Starts</source>
<translation>Beginnt</translation>
</message>
<message>
<source>State</source>
<translation>Status</translation>
</message>
<message>
<source>State of the file</source>
<translation>Zustand der Datei</translation>
</message>
<message>
<source>State or region</source>
<translation>Bundesland oder Region</translation>
</message>
<message>
<source>Stayed out</source>
<translation>Draußen geblieben</translation>
</message>
<message>
<source>Step overdue</source>
<translation>Schritt überfällig</translation>
</message>
<message>
<source>Still good</source>
<translation>Noch gültig</translation>
</message>
<message>
<source>Stop</source>
<translation>Anhalten</translation>
</message>
<message>
<source>Stop it</source>
<translation>Anhalten</translation>
</message>
<message>
<source>Stopped. Everything is as it was before.</source>
<translation>Angehalten. Alles ist wie vorher.</translation>
</message>
<message>
<source>Stopped; nothing was written.</source>
<translation>Angehalten; es wurde nichts geschrieben.</translation>
</message>
<message>
<source>Stopping…</source>
<translation>Hält an…</translation>
</message>
<message>
<source>Street</source>
<translation>Straße</translation>
</message>
<message>
<source>Such as: flyers at the school gate brought more than those in the letter boxes.</source>
<translation>Etwa: Flyer am Schultor brachten mehr als die in den Briefkästen.</translation>
</message>
<message>
<source>Suggest these with it from now on</source>
<translation>Diese ab jetzt dazu vorschlagen</translation>
</message>
<message>
<source>Suggest {name} with it</source>
<translation>{name} dazu vorschlagen</translation>
</message>
<message>
<source>Suggested with it in deals</source>
<translation>In Deals dazu vorgeschlagen</translation>
</message>
<message>
<source>Sum</source>
<translation>Summe</translation>
</message>
<message>
<source>TV</source>
<translation>TV</translation>
</message>
<message>
<source>TWOHATS_TODAY says “{text}”; write it like 2026-05-31.</source>
<translation>TWOHATS_TODAY enthält „{text}“; schreiben Sie es wie 2026-05-31.</translation>
</message>
<message>
<source>Table of text</source>
<translation>Texttabelle</translation>
</message>
<message>
<source>Table of text (CSV)…</source>
<translation>Texttabelle (CSV)…</translation>
</message>
<message>
<source>Tag</source>
<translation>Schlagwort</translation>
</message>
<message>
<source>Tag several</source>
<translation>Mehrere verschlagworten</translation>
</message>
<message>
<source>Tagline</source>
<translation>Slogan</translation>
</message>
<message>
<source>Tags</source>
<translation>Schlagwörter</translation>
</message>
<message>
<source>Take away: {condition}</source>
<translation>Entfernen: {condition}</translation>
</message>
<message>
<source>Take back</source>
<translation>Zurücknehmen</translation>
</message>
<message>
<source>Take back a coupon</source>
<translation>Gutschein zurücknehmen</translation>
</message>
<message>
<source>Take back the last change</source>
<translation>Die letzte Änderung zurücknehmen</translation>
</message>
<message>
<source>Take back the verdict</source>
<translation>Urteil zurücknehmen</translation>
</message>
<message>
<source>Take back verdict</source>
<translation>Urteil zurücknehmen</translation>
</message>
<message>
<source>Take it back all the same</source>
<translation>Trotzdem zurücknehmen</translation>
</message>
<message>
<source>Take it up again</source>
<translation>Wieder aufnehmen</translation>
</message>
<message>
<source>Take off the list</source>
<translation>Von der Liste nehmen</translation>
</message>
<message>
<source>Take out a number</source>
<translation>Zahl herausnehmen</translation>
</message>
<message>
<source>Take out research</source>
<translation>Umfrage herausnehmen</translation>
</message>
<message>
<source>Take out: {answer}</source>
<translation>Herausnehmen: {answer}</translation>
</message>
<message>
<source>Take out: {what}</source>
<translation>Herausnehmen: {what}</translation>
</message>
<message>
<source>Take this answer out</source>
<translation>Diese Antwort herausnehmen</translation>
</message>
<message>
<source>Take this condition away</source>
<translation>Diese Bedingung entfernen</translation>
</message>
<message>
<source>Take this person off the list</source>
<translation>Diese Person von der Liste nehmen</translation>
</message>
<message>
<source>Take up content again</source>
<translation>Inhalt wieder aufnehmen</translation>
</message>
<message>
<source>Take up promotion again</source>
<translation>Aktion wieder aufnehmen</translation>
</message>
<message>
<source>Take {code}</source>
<translation>{code} nehmen</translation>
</message>
<message>
<source>Take {colour}</source>
<translation>{colour} nehmen</translation>
</message>
<message>
<source>Taken as</source>
<translation>Genommen als</translation>
</message>
<message>
<source>Taken back</source>
<translation>Zurückgenommen</translation>
</message>
<message>
<source>Taken back: {what}</source>
<translation>Zurückgenommen: {what}</translation>
</message>
<message>
<source>Taken out: {what}</source>
<translation>Herausgenommen: {what}</translation>
</message>
<message>
<source>Takes the place of “{step}”</source>
<translation>Ersetzt „{step}“</translation>
</message>
<message>
<source>Talked with</source>
<translation>Gesprochen</translation>
</message>
<message>
<source>Talking</source>
<translation>Im Gespräch</translation>
</message>
<message>
<source>Target</source>
<translation>Ziel</translation>
</message>
<message>
<source>Targets</source>
<translation>Ziele</translation>
</message>
<message>
<source>Targets are set by the month, and these days are not whole months.</source>
<translation>Ziele gelten monatsweise, und diese Tage sind keine ganzen Monate.</translation>
</message>
<message>
<source>Task</source>
<translation>Aufgabe</translation>
</message>
<message>
<source>Tell contacts apart</source>
<translation>Kontakte auseinanderhalten</translation>
</message>
<message>
<source>Tell the system</source>
<translation>Dem System mitteilen</translation>
</message>
<message>
<source>Text and buttons have that size from the next start of Two Hats.</source>
<translation>Text und Schaltflächen haben diese Größe ab dem nächsten Start von Two Hats.</translation>
</message>
<message>
<source>Thai (Windows)</source>
<translation>Thailändisch (Windows)</translation>
</message>
<message>
<source>That day has gone by. Put it off until today or later.</source>
<translation>Dieser Tag ist vorbei. Verschieben Sie es auf heute oder später.</translation>
</message>
<message>
<source>That day is still to come.</source>
<translation>Dieser Tag kommt erst noch.</translation>
</message>
<message>
<source>That day lies before the lead came in ({received}).</source>
<translation>Dieser Tag liegt vor dem Eingang des Leads ({received}).</translation>
</message>
<message>
<source>That did not work</source>
<translation>Das hat nicht geklappt</translation>
</message>
<message>
<source>That name is too long for a chip; {most} letters are enough.</source>
<translation>Dieser Name ist zu lang; {most} Zeichen genügen.</translation>
</message>
<message>
<source>The answer is in the bin.</source>
<translation>Die Antwort ist im Papierkorb.</translation>
</message>
<message>
<source>The backup is written and checked.</source>
<translation>Die Sicherung ist geschrieben und geprüft.</translation>
</message>
<message>
<source>The backup “{file}” in “{folder}” is written and checked.</source>
<translation>Die Sicherung „{file}“ in „{folder}“ ist geschrieben und geprüft.</translation>
</message>
<message>
<source>The bin is empty</source>
<translation>Der Papierkorb ist leer</translation>
</message>
<message>
<source>The business needs a name.</source>
<translation>Das Geschäft braucht einen Namen.</translation>
</message>
<message>
<source>The business, its stages, channels, targets and people, light or dark</source>
<translation>Das Geschäft, seine Stufen, Kanäle, Ziele und Personen, hell oder dunkel</translation>
</message>
<message>
<source>The chosen one counts as not used (Delete)</source>
<translation>Der gewählte gilt als nicht benutzt (Entf)</translation>
</message>
<message>
<source>The code</source>
<translation>Der Code</translation>
</message>
<message>
<source>The columns are understood as the last time such a list came in.</source>
<translation>Die Spalten werden verstanden wie beim letzten Mal, als eine solche Liste kam.</translation>
</message>
<message>
<source>The copy did not pass its check, so it was not kept: {fault}. Run “check” on “{file}”.</source>
<translation>Die Kopie hat ihre Prüfung nicht bestanden und wurde nicht behalten: {fault}. Führen Sie „check“ für „{file}“ aus.</translation>
</message>
<message>
<source>The coupon {name} is in the bin</source>
<translation>Der Gutschein {name} ist im Papierkorb</translation>
</message>
<message>
<source>The currency can be changed as long as no amount stands in this file.</source>
<translation>Die Währung lässt sich ändern, solange kein Betrag in dieser Datei steht.</translation>
</message>
<message>
<source>The currency cannot be changed: amounts in {currency} stand in the file.</source>
<translation>Die Währung lässt sich nicht ändern: In der Datei stehen Beträge in {currency}.</translation>
</message>
<message>
<source>The currency stays {currency}: amounts in it stand in this file.</source>
<translation>Die Währung bleibt {currency}: In dieser Datei stehen Beträge darin.</translation>
</message>
<message>
<source>The currency was changed meanwhile; please repeat the import.</source>
<translation>Die Währung wurde inzwischen geändert; bitte wiederholen Sie den Import.</translation>
</message>
<message>
<source>The day it is due</source>
<translation>Der Tag, an dem es fällig ist</translation>
</message>
<message>
<source>The deal</source>
<translation>Der Deal</translation>
</message>
<message>
<source>The deal already stands in “{name}”.</source>
<translation>Der Deal steht schon in „{name}“.</translation>
</message>
<message>
<source>The deal is worth its lines now: {now} instead of {before}</source>
<translation>Der Deal ist jetzt die Summe seiner Posten wert: {now} statt {before}</translation>
</message>
<message>
<source>The deals cannot go to the stage that is deleted.</source>
<translation>Die Deals können nicht in die Stufe, die gelöscht wird.</translation>
</message>
<message>
<source>The disk is full: “{path}” could not be written. Make room, or choose another folder.</source>
<translation>Der Datenträger ist voll: „{path}“ konnte nicht geschrieben werden. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<source>The disk or stick that holds “{file}” failed. Nothing was saved of this step; check the connection and repeat it.</source>
<translation>Der Datenträger oder Stick mit „{file}“ ist ausgefallen. Von diesem Schritt wurde nichts gespeichert; prüfen Sie die Verbindung und wiederholen Sie ihn.</translation>
</message>
<message>
<source>The disk that holds “{file}” is full. Nothing was saved of this step; make room and repeat it.</source>
<translation>Der Datenträger mit „{file}“ ist voll. Von diesem Schritt wurde nichts gespeichert; schaffen Sie Platz und wiederholen Sie ihn.</translation>
</message>
<message>
<source>The file has changed since these pages were made.</source>
<translation>Die Datei hat sich geändert, seit diese Seiten erstellt wurden.</translation>
</message>
<message>
<source>The file is busy</source>
<translation>Die Datei ist beschäftigt</translation>
</message>
<message>
<source>The file is closed already, so nothing was saved of this step.</source>
<translation>Die Datei ist schon geschlossen, daher wurde von diesem Schritt nichts gespeichert.</translation>
</message>
<message>
<source>The filter as text</source>
<translation>Der Filter als Text</translation>
</message>
<message>
<source>The first</source>
<translation>Die erste</translation>
</message>
<message>
<source>The first place is the same whichever way sales are credited; places behind it change.</source>
<translation>Der erste Platz bleibt, wie auch immer Verkäufe zugerechnet werden; die Plätze dahinter ändern sich.</translation>
</message>
<message>
<source>The headings stand in row {row}.</source>
<translation>Die Überschriften stehen in Zeile {row}.</translation>
</message>
<message>
<source>The history knows no record with the id {id}.</source>
<translation>Der Verlauf kennt keinen Eintrag mit der ID {id}.</translation>
</message>
<message>
<source>The history of every record names them.</source>
<translation>Der Verlauf jedes Eintrags nennt sie.</translation>
</message>
<message>
<source>The last</source>
<translation>Die letzte</translation>
</message>
<message>
<source>The last day ({last}) lies before the first ({first}).</source>
<translation>Der letzte Tag ({last}) liegt vor dem ersten ({first}).</translation>
</message>
<message>
<source>The last day comes before the first one.</source>
<translation>Der letzte Tag liegt vor dem ersten.</translation>
</message>
<message>
<source>The latest:</source>
<translation>Die neuesten:</translation>
</message>
<message>
<source>The lead of {name} is written down</source>
<translation>Der Lead von {name} ist notiert</translation>
</message>
<message>
<source>The line</source>
<translation>Der Posten</translation>
</message>
<message>
<source>The line is the range in which the true value likely lies; the shorter, the surer.</source>
<translation>Der Strich ist die Spanne, in der der wahre Wert wahrscheinlich liegt; je kürzer, desto sicherer.</translation>
</message>
<message>
<source>The lines of a deal cannot add up to less than nothing.</source>
<translation>Die Posten eines Deals können zusammen nicht weniger als nichts ergeben.</translation>
</message>
<message>
<source>The lines of this deal add up to its value and cost; change a line.</source>
<translation>Die Posten dieses Deals ergeben seinen Wert und seine Kosten; ändern Sie einen Posten.</translation>
</message>
<message>
<source>The list could not be read; try again.</source>
<translation>Die Liste war nicht lesbar; versuchen Sie es noch einmal.</translation>
</message>
<message>
<source>The list has {most} entries already; take one off first.</source>
<translation>Die Liste hat schon {most} Einträge; nehmen Sie erst einen heraus.</translation>
</message>
<message>
<source>The logo</source>
<translation>Das Logo</translation>
</message>
<message>
<source>The mean of the scores from 1 to 5 given on these days.</source>
<translation>Das Mittel der in diesen Tagen abgegebenen Bewertungen von 1 bis 5.</translation>
</message>
<message>
<source>The mean value of the deals won; one large sale can pull it up.</source>
<translation>Der mittlere Wert der gewonnenen Deals; ein großer Verkauf kann ihn anheben.</translation>
</message>
<message>
<source>The month is not over: figures up to {day}.</source>
<translation>Der Monat ist noch nicht um: Kennzahlen bis {day}.</translation>
</message>
<message>
<source>The name “{path}” is too long.</source>
<translation>Der Name „{path}“ ist zu lang.</translation>
</message>
<message numerus="yes">
<source>The newest %n are shown.</source>
<translation>
<numerusform>Die neueste %n wird gezeigt.</numerusform>
<numerusform>Die neuesten %n werden gezeigt.</numerusform>
</translation>
</message>
<message>
<source>The order is the same whichever way sales are credited.</source>
<translation>Die Reihenfolge bleibt, wie auch immer Verkäufe zugerechnet werden.</translation>
</message>
<message>
<source>The others are not held up by it.</source>
<translation>Die anderen hält sie nicht auf.</translation>
</message>
<message>
<source>The pages were not made.</source>
<translation>Die Seiten wurden nicht erstellt.</translation>
</message>
<message>
<source>The people of an audience; name one on the page of audiences</source>
<translation>Die Personen einer Zielgruppe; benennen Sie eine auf der Seite Zielgruppen</translation>
</message>
<message>
<source>The printer</source>
<translation>Der Drucker</translation>
</message>
<message>
<source>The printer stopped after {count} pages.</source>
<translation>Der Drucker hielt nach {count} Seiten an.</translation>
</message>
<message>
<source>The product</source>
<translation>Das Produkt</translation>
</message>
<message>
<source>The promotion that made you known to them gets the whole sale.</source>
<translation>Die Aktion, durch die man Sie kennenlernte, bekommt den ganzen Verkauf.</translation>
</message>
<message>
<source>The promotion they met last before buying gets the whole sale.</source>
<translation>Die letzte Aktion vor dem Kauf bekommt den ganzen Verkauf.</translation>
</message>
<message>
<source>The record</source>
<translation>Der Eintrag</translation>
</message>
<message>
<source>The same by channel.</source>
<translation>Dasselbe nach Kanal.</translation>
</message>
<message>
<source>The stages of the board, in their order. The chance weighs what is open in the forecast. Alt+↑ and Alt+↓ move a stage.</source>
<translation>Die Stufen des Boards von links nach rechts. Die Chance gewichtet in der Prognose, was offen ist. Alt+↑ und Alt+↓ verschieben eine Stufe.</translation>
</message>
<message>
<source>The sum of the lines below; change a line instead</source>
<translation>Die Summe der Posten darunter; ändern Sie stattdessen einen Posten</translation>
</message>
<message>
<source>The usual colour.</source>
<translation>Die übliche Farbe.</translation>
</message>
<message>
<source>The value of each open deal, weighed by the chance to win from its stage.</source>
<translation>Der Wert jedes offenen Deals, gewichtet mit der Gewinnchance seiner Stufe.</translation>
</message>
<message>
<source>The value of the deals won on these days.</source>
<translation>Der Wert der in diesen Tagen gewonnenen Deals.</translation>
</message>
<message>
<source>The view “{name}” is removed</source>
<translation>Die Ansicht „{name}“ ist entfernt</translation>
</message>
<message>
<source>The way of a deal</source>
<translation>Der Weg eines Deals</translation>
</message>
<message>
<source>The year</source>
<translation>Das Jahr</translation>
</message>
<message>
<source>The year after</source>
<translation>Das Jahr danach</translation>
</message>
<message>
<source>The year before</source>
<translation>Das Jahr davor</translation>
</message>
<message>
<source>The year is not over: figures up to {day}.</source>
<translation>Das Jahr ist noch nicht um: Kennzahlen bis {day}.</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales, {short} too few.</source>
<translation>
<numerusform>Erwartet: {leads}, das bringt %n Verkauf, {short} zu wenig.</numerusform>
<numerusform>Erwartet: {leads}, das bringt %n Verkäufe, {short} zu wenig.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales: enough.</source>
<translation>
<numerusform>Erwartet: {leads}, das bringt %n Verkauf: genug.</numerusform>
<numerusform>Erwartet: {leads}, das bringt %n Verkäufe: genug.</numerusform>
</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale, {short} too few.</source>
<translation>Erwartet: {leads}, das bringt 1 Verkauf, {short} zu wenig.</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale: enough.</source>
<translation>Erwartet: {leads}, das bringt 1 Verkauf: genug.</translation>
</message>
<message>
<source>There are no rows behind it.</source>
<translation>Dahinter stehen keine Zeilen.</translation>
</message>
<message>
<source>There is already a coupon “{code}”.</source>
<translation>Den Gutschein „{code}“ gibt es schon.</translation>
</message>
<message>
<source>There is already a stage “{name}”.</source>
<translation>Die Stufe „{name}“ gibt es schon.</translation>
</message>
<message>
<source>There is already a view “{name}”.</source>
<translation>Die Ansicht „{name}“ gibt es schon.</translation>
</message>
<message>
<source>There is no basis for it.</source>
<translation>Dafür gibt es keine Grundlage.</translation>
</message>
<message>
<source>There is no contact “{name}”.</source>
<translation>Den Kontakt „{name}“ gibt es nicht.</translation>
</message>
<message>
<source>There is no copy yet. One is made a few seconds after the file is opened.</source>
<translation>Noch gibt es keine Kopie. Einige Sekunden nach dem Öffnen der Datei wird eine erstellt.</translation>
</message>
<message>
<source>There is no coupon “{code}”.</source>
<translation>Den Gutschein „{code}“ gibt es nicht.</translation>
</message>
<message>
<source>There is no coupon “{code}”. Is it {near}?</source>
<translation>Den Gutschein „{code}“ gibt es nicht. Ist es {near}?</translation>
</message>
<message>
<source>There is no currency “{code}”; write its three letters, such as EUR.</source>
<translation>Die Währung „{code}“ gibt es nicht; schreiben Sie ihre drei Buchstaben, etwa EUR.</translation>
</message>
<message>
<source>There is no encoding called “{encoding}”.</source>
<translation>Eine Kodierung „{encoding}“ gibt es nicht.</translation>
</message>
<message>
<source>There is no folder “{folder}” to put “{file}” in.</source>
<translation>Den Ordner „{folder}“ für „{file}“ gibt es nicht.</translation>
</message>
<message>
<source>There is no folder “{folder}”.</source>
<translation>Den Ordner „{folder}“ gibt es nicht.</translation>
</message>
<message>
<source>There is no folder “{parent}” to put “{folder}” in.</source>
<translation>Den Ordner „{parent}“ für „{folder}“ gibt es nicht.</translation>
</message>
<message>
<source>There is no list here to export; go to leads, deals, contacts or promotions first.</source>
<translation>Hier gibt es keine Liste zum Exportieren; gehen Sie zuerst zu Leads, Deals, Kontakten oder Aktionen.</translation>
</message>
<message>
<source>There is no promotion “{name}”.</source>
<translation>Die Aktion „{name}“ gibt es nicht.</translation>
</message>
<message>
<source>There is no report “{name}”.</source>
<translation>Den Bericht „{name}“ gibt es nicht.</translation>
</message>
<message>
<source>There is no screen to show a window on; the commands work without one (--help).</source>
<translation>Es gibt keinen Bildschirm für ein Fenster; die Befehle gehen auch ohne (--help).</translation>
</message>
<message>
<source>There is nothing in this list to export.</source>
<translation>In dieser Liste gibt es nichts zu exportieren.</translation>
</message>
<message>
<source>There is nothing to redo on this device.</source>
<translation>Auf diesem Gerät gibt es nichts zu wiederholen.</translation>
</message>
<message>
<source>There is nothing to undo on this device.</source>
<translation>Auf diesem Gerät gibt es nichts rückgängig zu machen.</translation>
</message>
<message>
<source>There is too little room on this computer’s disk for a backup; free some and try again.</source>
<translation>Auf dem Datenträger dieses Computers ist zu wenig Platz für eine Sicherung; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
</message>
<message>
<source>These are the same contact already.</source>
<translation>Das ist schon derselbe Kontakt.</translation>
</message>
<message>
<source>These rows come in; what was not understood stays as text in their notes.</source>
<translation>Diese Zeilen kommen herein; was nicht verstanden wurde, bleibt als Text in den Notizen.</translation>
</message>
<message>
<source>These rows stay out. Save them with the reason, put them right, bring them in later.</source>
<translation>Diese Zeilen bleiben draußen. Speichern Sie sie mit dem Grund, berichtigen Sie sie und holen Sie sie später herein.</translation>
</message>
<message>
<source>These rows stayed out.</source>
<translation>Diese Zeilen blieben draußen.</translation>
</message>
<message>
<source>They came by, or you did: how did it go?</source>
<translation>Sie kamen vorbei oder Sie dort: Wie lief es?</translation>
</message>
<message>
<source>They saw</source>
<translation>Gesehen</translation>
</message>
<message>
<source>They want</source>
<translation>Wunsch</translation>
</message>
<message>
<source>This Python brings an SQLite that is too old; Two Hats needs 3.37 or newer.</source>
<translation>Dieses Python bringt ein zu altes SQLite mit; Two Hats braucht 3.37 oder neuer.</translation>
</message>
<message>
<source>This business file</source>
<translation>Diese Geschäftsdatei</translation>
</message>
<message>
<source>This business file can only be read here, so nothing can be brought in.</source>
<translation>Diese Geschäftsdatei lässt sich hier nur lesen, es kann also nichts herein.</translation>
</message>
<message>
<source>This cannot be left empty.</source>
<translation>Das darf nicht leer bleiben.</translation>
</message>
<message>
<source>This cannot be less than nothing.</source>
<translation>Das kann nicht weniger als nichts sein.</translation>
</message>
<message>
<source>This cannot earn its money back.</source>
<translation>Das kann sein Geld nicht wieder einbringen.</translation>
</message>
<message>
<source>This computer</source>
<translation>Dieser Computer</translation>
</message>
<message>
<source>This computer has no program for that. Copied instead: {text}</source>
<translation>Dieser Computer hat dafür kein Programm. Stattdessen kopiert: {text}</translation>
</message>
<message>
<source>This condition needs a word or a number.</source>
<translation>Diese Bedingung braucht ein Wort oder eine Zahl.</translation>
</message>
<message>
<source>This contact is not on the list to keep in touch with any more.</source>
<translation>Dieser Kontakt steht nicht mehr auf der Liste „In Kontakt bleiben“.</translation>
</message>
<message>
<source>This deal is open already.</source>
<translation>Dieser Deal ist schon offen.</translation>
</message>
<message>
<source>This deal was already lost on {day}.</source>
<translation>Dieser Deal ging schon am {day} verloren.</translation>
</message>
<message>
<source>This deal was already won on {day}.</source>
<translation>Dieser Deal wurde schon am {day} gewonnen.</translation>
</message>
<message>
<source>This deal was lost; open it again before planning a step.</source>
<translation>Dieser Deal ging verloren; öffnen Sie ihn wieder, bevor Sie einen Schritt planen.</translation>
</message>
<message>
<source>This file cannot come in</source>
<translation>Diese Datei kann nicht herein</translation>
</message>
<message>
<source>This file is open for reading only</source>
<translation>Diese Datei ist nur zum Lesen geöffnet</translation>
</message>
<message>
<source>This file is open for reading only; no copies are made of it.</source>
<translation>Diese Datei ist nur zum Lesen geöffnet; es werden keine Kopien erstellt.</translation>
</message>
<message>
<source>This file or its folder is write-protected, so it is opened for reading only.</source>
<translation>Diese Datei oder ihr Ordner ist schreibgeschützt, daher ist sie nur zum Lesen geöffnet.</translation>
</message>
<message>
<source>This filter was written elsewhere and cannot be read. Put it right here, or empty it and begin anew.</source>
<translation>Dieser Filter wurde anderswo geschrieben und ist nicht lesbar. Berichtigen Sie ihn hier oder leeren Sie ihn und beginnen Sie neu.</translation>
</message>
<message>
<source>This is a backup: look around; nothing can be changed in it.</source>
<translation>Das ist eine Sicherung: Sehen Sie sich um; ändern lässt sich darin nichts.</translation>
</message>
<message>
<source>This is our mistake, not yours. What was saved before is safe. You can go on; if it happens again, copy the details and send them to us. Nothing is sent by itself.</source>
<translation>Das ist unser Fehler, nicht Ihrer. Was vorher gespeichert wurde, ist sicher. Sie können weitermachen; wenn es wieder geschieht, kopieren Sie die Einzelheiten und schicken Sie sie uns. Von selbst wird nichts gesendet.</translation>
</message>
<message>
<source>This lead became a deal; close the deal as lost instead.</source>
<translation>Aus diesem Lead wurde ein Deal; schließen Sie stattdessen den Deal als verloren ab.</translation>
</message>
<message>
<source>This lead has no verdict to take back.</source>
<translation>Dieser Lead hat kein Urteil, das man zurücknehmen könnte.</translation>
</message>
<message>
<source>This lead was already found not to be a fit on {day}.</source>
<translation>Bei diesem Lead wurde schon am {day} festgestellt, dass er nicht passt.</translation>
</message>
<message>
<source>This lead was already qualified on {day}.</source>
<translation>Dieser Lead wurde schon am {day} qualifiziert.</translation>
</message>
<message>
<source>This lead was found not to be a fit on {day}; take that back first.</source>
<translation>Bei diesem Lead wurde am {day} festgestellt, dass er nicht passt; nehmen Sie das zuerst zurück.</translation>
</message>
<message>
<source>This lead was found not to be a fit; take that back before planning a step.</source>
<translation>Dieser Lead passt nicht; nehmen Sie das zurück, bevor Sie einen Schritt planen.</translation>
</message>
<message>
<source>This list has no headings; its columns are told by what is in them.</source>
<translation>Diese Liste hat keine Überschriften; ihre Spalten werden am Inhalt erkannt.</translation>
</message>
<message>
<source>This month</source>
<translation>Dieser Monat</translation>
</message>
<message>
<source>This name stays; what the other says differently goes to the notes</source>
<translation>Dieser Name bleibt; was der andere anders sagt, kommt in die Notizen</translation>
</message>
<message>
<source>This order hangs on how sales are credited: if they counted for {rule}, “{name}” would come first.</source>
<translation>Diese Reihenfolge hängt davon ab, wie Verkäufe zugerechnet werden: Zählten sie für {rule}, stünde „{name}“ vorn.</translation>
</message>
<message>
<source>This picture cannot be kept as a logo.</source>
<translation>Dieses Bild kann nicht als Logo gespeichert werden.</translation>
</message>
<message>
<source>This record was saved by someone else in the same moment; please repeat the step.</source>
<translation>Dieser Eintrag wurde im selben Moment von jemand anderem gespeichert; bitte wiederholen Sie den Schritt.</translation>
</message>
<message>
<source>This step was not taken: other records still belong to what it would remove, or to what is no longer there.</source>
<translation>Dieser Schritt wurde nicht ausgeführt: Andere Einträge gehören noch zu dem, was er entfernen würde, oder zu etwas, das nicht mehr da ist.</translation>
</message>
<message>
<source>This week</source>
<translation>Diese Woche</translation>
</message>
<message>
<source>This year</source>
<translation>Dieses Jahr</translation>
</message>
<message>
<source>This {kind} is no longer there; someone has deleted it. It may lie in the bin.</source>
<translation>Dieser Eintrag ({kind}) ist nicht mehr da; jemand hat ihn gelöscht. Vielleicht liegt er im Papierkorb.</translation>
</message>
<message>
<source>Those who asked or were written down, but have not bought yet</source>
<translation>Wer gefragt hat oder notiert wurde, aber noch nicht gekauft hat</translation>
</message>
<message>
<source>Those who do not want advertising: leave them out of every mailing</source>
<translation>Wer keine Werbung will: bei jedem Versand weglassen</translation>
</message>
<message>
<source>Those who say no to advertising stand here, with the day they said it.</source>
<translation>Wer Werbung ablehnt, steht hier mit dem Tag der Absage.</translation>
</message>
<message>
<source>Three months earlier</source>
<translation>Drei Monate früher</translation>
</message>
<message>
<source>Three months later</source>
<translation>Drei Monate später</translation>
</message>
<message>
<source>Ticked channels are offered for promotions and expenses. Untick what you never use; what was written down with it stays as it is.</source>
<translation>Angehakte Kanäle werden für Aktionen und Ausgaben angeboten. Entfernen Sie den Haken bei denen, die Sie nie nutzen; was damit notiert wurde, bleibt.</translation>
</message>
<message>
<source>Time</source>
<translation>Zeit</translation>
</message>
<message>
<source>Time</source>
<comment>minutes</comment>
<translation>Zeit</translation>
</message>
<message>
<source>Time to a decision</source>
<translation>Zeit bis zur Entscheidung</translation>
</message>
<message>
<source>Times</source>
<translation>Anzahl</translation>
</message>
<message>
<source>Title</source>
<translation>Titel</translation>
</message>
<message>
<source>To</source>
<translation>Bis</translation>
</message>
<message>
<source>To make</source>
<translation>Zu erstellen</translation>
</message>
<message>
<source>To tell you, this needs {parts}.</source>
<translation>Dafür fehlt noch: {parts}.</translation>
</message>
<message>
<source>To the first sale</source>
<translation>Bis zum ersten Verkauf</translation>
</message>
<message>
<source>Today</source>
<translation>Heute</translation>
</message>
<message>
<source>Together</source>
<translation>Zusammen</translation>
</message>
<message>
<source>Too early to tell: {leads} too few to judge it by. From {enough} on it says more.</source>
<translation>Noch zu früh: {leads} zu wenig für ein Urteil. Ab {enough} sagt es mehr.</translation>
</message>
<message>
<source>Too expensive</source>
<translation>Zu teuer</translation>
</message>
<message>
<source>Took back: {what}</source>
<translation>Zurückgenommen: {what}</translation>
</message>
<message>
<source>Town</source>
<translation>Ort</translation>
</message>
<message>
<source>Try again</source>
<translation>Noch einmal</translation>
</message>
<message>
<source>Try with the sample shop</source>
<translation>Mit dem Beispielladen ausprobieren</translation>
</message>
<message>
<source>Turkish (Windows)</source>
<translation>Türkisch (Windows)</translation>
</message>
<message>
<source>Twelve months</source>
<translation>Zwölf Monate</translation>
</message>
<message>
<source>Twelve months, the best promotions and channels, beside the year before</source>
<translation>Zwölf Monate, die besten Aktionen und Kanäle, daneben das Vorjahr</translation>
</message>
<message>
<source>Two Hats makes one by itself when the file is opened or closed and something has changed, and checks it. It keeps all of two days, then one a day, a week and a month.</source>
<translation>Two Hats erstellt von selbst eine, wenn die Datei geöffnet oder geschlossen wird und sich etwas geändert hat, und prüft sie. Es behält alle aus zwei Tagen, danach eine pro Tag, Woche und Monat.</translation>
</message>
<message>
<source>Two Hats makes one by itself; see why not.</source>
<translation>Two Hats erstellt von selbst eine; sehen Sie, warum nicht.</translation>
</message>
<message>
<source>Two Hats never goes online, except to a database server that you name. It sends nothing to us or to anyone, asks for no account and looks for no updates. Your business is one file on your disk.</source>
<translation>Two Hats geht nie ins Internet, außer zu einem Datenbankserver, den Sie nennen. Es sendet nichts an uns oder andere, verlangt kein Konto und sucht keine Updates. Ihr Geschäft ist eine Datei auf Ihrem Datenträger.</translation>
</message>
<message>
<source>Type or scan the code of a coupon that is brought</source>
<translation>Den Code eines vorgelegten Gutscheins tippen oder scannen</translation>
</message>
<message>
<source>Typed here and not saved: what it was typed at has gone, or has other words by now.</source>
<translation>Hier getippt und nicht gespeichert: Wozu es gehörte, gibt es nicht mehr, oder es lautet jetzt anders.</translation>
</message>
<message>
<source>Typical sale</source>
<translation>Verkauf im Median</translation>
</message>
<message>
<source>Undo</source>
<translation>Rückgängig</translation>
</message>
<message>
<source>Undo “{change}”</source>
<translation>Rückgängig: {change}</translation>
</message>
<message>
<source>Unicode (UTF-16)</source>
<translation>Unicode (UTF-16)</translation>
</message>
<message>
<source>Unicode (UTF-8)</source>
<translation>Unicode (UTF-8)</translation>
</message>
<message>
<source>Unknown</source>
<translation>Unbekannt</translation>
</message>
<message>
<source>Until</source>
<translation>Bis</translation>
</message>
<message>
<source>Up to {day}, {left} days left.</source>
<translation>Bis {day}, es bleiben {left} Tage.</translation>
</message>
<message>
<source>Used</source>
<translation>Benutzt</translation>
</message>
<message>
<source>Used up</source>
<translation>Aufgebraucht</translation>
</message>
<message>
<source>Used up or expired</source>
<translation>Aufgebraucht oder abgelaufen</translation>
</message>
<message>
<source>Usual colour</source>
<translation>Übliche Farbe</translation>
</message>
<message>
<source>Usual colour: {name}</source>
<translation>Übliche Farbe: {name}</translation>
</message>
<message>
<source>Valid until</source>
<translation>Gültig bis</translation>
</message>
<message>
<source>Valid until {day}</source>
<translation>Gültig bis {day}</translation>
</message>
<message>
<source>Value</source>
<translation>Wert</translation>
</message>
<message>
<source>Value</source>
<comment>contact</comment>
<translation>Wert</translation>
</message>
<message>
<source>Value less cost of the deals won, where both are known.</source>
<translation>Wert minus Kosten der gewonnenen Deals, wo beides bekannt ist.</translation>
</message>
<message>
<source>Value, by its lines</source>
<translation>Wert nach Posten</translation>
</message>
<message>
<source>Verdict</source>
<translation>Urteil</translation>
</message>
<message>
<source>Version {version} · Qt {qt} · MIT licence</source>
<translation>Version {version} · Qt {qt} · MIT-Lizenz</translation>
</message>
<message>
<source>Vietnamese (Windows)</source>
<translation>Vietnamesisch (Windows)</translation>
</message>
<message>
<source>View</source>
<translation>Ansicht</translation>
</message>
<message>
<source>View</source>
<comment>noun</comment>
<translation>Ansicht</translation>
</message>
<message>
<source>Visit</source>
<translation>Besuch</translation>
</message>
<message>
<source>Visits</source>
<translation>Besuche</translation>
</message>
<message>
<source>Visits, followers, people reached: what you read somewhere and type in</source>
<translation>Besuche, Follower, erreichte Personen: was Sie irgendwo ablesen und eintippen</translation>
</message>
<message>
<source>Waiting</source>
<translation>Wartet</translation>
</message>
<message>
<source>Waiting for a first answer</source>
<translation>Warten auf eine erste Antwort</translation>
</message>
<message>
<source>Walk through a list, the sidebar or what was found</source>
<translation>Durch Liste, Seitenleiste oder Fundstellen gehen</translation>
</message>
<message>
<source>Wants</source>
<translation>Wunsch</translation>
</message>
<message>
<source>Wants: {what}</source>
<translation>Wunsch: {what}</translation>
</message>
<message>
<source>Way through the stages</source>
<translation>Weg durch die Stufen</translation>
</message>
<message>
<source>Webinar</source>
<translation>Webinar</translation>
</message>
<message>
<source>Website</source>
<translation>Website</translation>
</message>
<message>
<source>Weighed</source>
<translation>Gewichtet</translation>
</message>
<message>
<source>Welcome</source>
<translation>Willkommen</translation>
</message>
<message>
<source>Western European (DOS)</source>
<translation>Westeuropäisch (DOS)</translation>
</message>
<message>
<source>Western European (Mac)</source>
<translation>Westeuropäisch (Mac)</translation>
</message>
<message>
<source>Western European (Windows)</source>
<translation>Westeuropäisch (Windows)</translation>
</message>
<message>
<source>What</source>
<translation>Was</translation>
</message>
<message>
<source>What</source>
<comment>goods</comment>
<translation>Was</translation>
</message>
<message>
<source>What</source>
<comment>numbers</comment>
<translation>Was</translation>
</message>
<message>
<source>What brings customers, what it costs, and how sure that is</source>
<translation>Was Kunden bringt, was es kostet und wie sicher das ist</translation>
</message>
<message>
<source>What came back on each coin spent, and the range it likely lies in</source>
<translation>Was vom ausgegebenen Geld zurückkam, und die wahrscheinliche Spanne</translation>
</message>
<message>
<source>What came of it</source>
<translation>Was daraus wurde</translation>
</message>
<message>
<source>What could not be saved waits at “{name}” as you typed it.</source>
<translation>Was nicht gespeichert werden konnte, wartet bei „{name}“, so wie Sie es getippt haben.</translation>
</message>
<message>
<source>What do you expect of it?</source>
<translation>Was erwarten Sie davon?</translation>
</message>
<message>
<source>What each brought on these days.</source>
<translation>Was jede in diesen Tagen brachte.</translation>
</message>
<message>
<source>What each month should bring</source>
<translation>Was jeder Monat bringen soll</translation>
</message>
<message>
<source>What for</source>
<translation>Wofür</translation>
</message>
<message>
<source>What happened</source>
<translation>Was geschah</translation>
</message>
<message>
<source>What is a row of this list?</source>
<translation>Was ist eine Zeile dieser Liste?</translation>
</message>
<message>
<source>What is done for a customer stands here, such as delivery.</source>
<translation>Was für einen Kunden getan wird, steht hier, etwa die Lieferung.</translation>
</message>
<message>
<source>What is done for someone</source>
<translation>Was für jemanden getan wird</translation>
</message>
<message>
<source>What is due under both hats, and how the month stands</source>
<translation>Was unter beiden Hüten fällig ist und wie der Monat steht</translation>
</message>
<message>
<source>What is filled</source>
<translation>Was ergänzt wird</translation>
</message>
<message>
<source>What is handed over</source>
<translation>Was übergeben wird</translation>
</message>
<message>
<source>What is handed over to the customer stands here.</source>
<translation>Was dem Kunden übergeben wird, steht hier.</translation>
</message>
<message>
<source>What is it? A few words will do.</source>
<translation>Was ist es? Ein paar Worte genügen.</translation>
</message>
<message>
<source>What is left of it shows as soon as you write down what one costs you.</source>
<translation>Was davon bleibt, erscheint, sobald Sie notieren, was eines Sie kostet.</translation>
</message>
<message>
<source>What is left of the line; press to see where it stands</source>
<translation>Was von der Zeile übrig ist; drücken, um zu sehen, wo es steht</translation>
</message>
<message>
<source>What is next? “Call about the price”</source>
<translation>Was kommt? „Wegen Preis anrufen“</translation>
</message>
<message>
<source>What is offered, and what it brings</source>
<translation>Was angeboten wird und was es bringt</translation>
</message>
<message>
<source>What is to be made</source>
<translation>Was zu erstellen ist</translation>
</message>
<message>
<source>What is to be made?</source>
<translation>Was ist zu erstellen?</translation>
</message>
<message>
<source>What is worth knowing next time?</source>
<translation>Was ist beim nächsten Mal gut zu wissen?</translation>
</message>
<message>
<source>What is your business called? You can change it later.</source>
<translation>Wie heißt Ihr Geschäft? Sie können es später ändern.</translation>
</message>
<message>
<source>What it is about</source>
<translation>Worum es geht</translation>
</message>
<message>
<source>What kind</source>
<translation>Welche Art</translation>
</message>
<message>
<source>What may become a sale</source>
<translation>Was ein Verkauf werden kann</translation>
</message>
<message>
<source>What may become a sale, and what it still needs</source>
<translation>Was ein Verkauf werden kann und was noch fehlt</translation>
</message>
<message>
<source>What people objected to</source>
<translation>Welche Einwände es gab</translation>
</message>
<message>
<source>What people said</source>
<translation>Was gesagt wurde</translation>
</message>
<message>
<source>What runs, what is planned, what it costs and what it brings</source>
<translation>Was läuft, was geplant ist, was es kostet und was es bringt</translation>
</message>
<message>
<source>What sales credited to promotions earned beyond the marketing cost, as a part of that cost: 100 % means each coin came back with another one. Where the cost of a sale is unknown, the sale counts with its whole value.</source>
<translation>Was die Aktionen zugerechneten Verkäufe über die Marketingkosten hinaus einbrachten, als Teil dieser Kosten: 100 % heißt, jede Münze kam mit einer zweiten zurück. Wo die Kosten eines Verkaufs unbekannt sind, zählt er mit seinem ganzen Wert.</translation>
</message>
<message>
<source>What separates the cents in its amounts?</source>
<translation>Was trennt die Cent in den Beträgen?</translation>
</message>
<message>
<source>What stands there</source>
<translation>Was dort steht</translation>
</message>
<message>
<source>What the money was for</source>
<translation>Wofür das Geld war</translation>
</message>
<message>
<source>What they asked for</source>
<translation>Wonach gefragt wurde</translation>
</message>
<message>
<source>What they came for</source>
<translation>Weswegen sie kamen</translation>
</message>
<message>
<source>What they objected</source>
<translation>Welchen Einwand es gab</translation>
</message>
<message>
<source>What they said</source>
<translation>Was sie sagten</translation>
</message>
<message>
<source>What to do</source>
<translation>Was zu tun ist</translation>
</message>
<message>
<source>What to do with the chosen rows</source>
<translation>Was mit den gewählten Zeilen geschehen soll</translation>
</message>
<message>
<source>What to do, by day</source>
<translation>Was zu tun ist, nach Tagen</translation>
</message>
<message>
<source>What was asked</source>
<translation>Was gefragt wurde</translation>
</message>
<message>
<source>What was deleted, and everything that was done</source>
<translation>Was gelöscht wurde, und alles, was getan wurde</translation>
</message>
<message>
<source>What was found</source>
<translation>Was gefunden wurde</translation>
</message>
<message>
<source>What was measured? For example visits or followers.</source>
<translation>Was wurde gemessen? Zum Beispiel Besuche oder Follower.</translation>
</message>
<message>
<source>What was spent</source>
<translation>Was ausgegeben wurde</translation>
</message>
<message>
<source>What was understood</source>
<translation>Was verstanden wurde</translation>
</message>
<message>
<source>What will you offer next?</source>
<translation>Was bieten Sie als Nächstes an?</translation>
</message>
<message>
<source>What you delete lies here; one click brings it back.</source>
<translation>Was Sie löschen, liegt hier; ein Klick holt es zurück.</translation>
</message>
<message>
<source>What you say about it</source>
<translation>Was Sie darüber sagen</translation>
</message>
<message>
<source>What you sell stands here, with price and cost. Deals and quick sales pick from it, so that you see what is bought, what it earns, and what goes with what.</source>
<translation>Was Sie verkaufen, steht hier mit Preis und Kosten. Deals und Schnellverkäufe wählen daraus, so sehen Sie, was gekauft wird, was es einbringt und was zusammenpasst.</translation>
</message>
<message>
<source>What you sell, for how much, and what you keep of that</source>
<translation>Was Sie verkaufen, zu welchem Preis, und was Ihnen davon bleibt</translation>
</message>
<message>
<source>What you sell, for how much, and with what</source>
<translation>Was Sie verkaufen, zu welchem Preis und womit zusammen</translation>
</message>
<message>
<source>What “{column}” is</source>
<translation>Was „{column}“ ist</translation>
</message>
<message>
<source>What “{name}” taught</source>
<translation>Was „{name}“ lehrte</translation>
</message>
<message>
<source>Whatever was in no deal that was won comes up in this place.</source>
<translation>Was in keinem gewonnenen Deal war, erscheint hier.</translation>
</message>
<message>
<source>When</source>
<translation>Wann</translation>
</message>
<message>
<source>When</source>
<comment>days</comment>
<translation>Wann</translation>
</message>
<message>
<source>When a customer met several before buying. Figures and reports follow at once.</source>
<translation>Wenn ein Kunde vor dem Kauf mehrere erlebt hat. Kennzahlen und Berichte folgen sofort.</translation>
</message>
<message>
<source>Where its deals go</source>
<translation>Wohin ihre Deals gehen</translation>
</message>
<message>
<source>Where shall the business file be?</source>
<translation>Wo soll die Geschäftsdatei liegen?</translation>
</message>
<message>
<source>Where things lie</source>
<translation>Wo was liegt</translation>
</message>
<message>
<source>Where you advertise</source>
<translation>Wo Sie werben</translation>
</message>
<message>
<source>Where you went back from</source>
<translation>Von wo Sie zurückgegangen sind</translation>
</message>
<message>
<source>Where you were before</source>
<translation>Wo Sie vorher waren</translation>
</message>
<message>
<source>Which backup shall be restored?</source>
<translation>Welche Sicherung soll wiederhergestellt werden?</translation>
</message>
<message>
<source>Which code? Such as SPRING10.</source>
<translation>Welcher Code? Etwa SPRING10.</translation>
</message>
<message>
<source>Which code? Type it, or scan it.</source>
<translation>Welcher Code? Tippen oder scannen Sie ihn.</translation>
</message>
<message>
<source>Which comes first in its days: the day or the month?</source>
<translation>Was steht im Datum zuerst: der Tag oder der Monat?</translation>
</message>
<message>
<source>Which files shall come in?</source>
<translation>Welche Dateien sollen herein?</translation>
</message>
<message>
<source>Which folder shall come in?</source>
<translation>Welcher Ordner soll herein?</translation>
</message>
<message>
<source>Which new folder shall everything be written into?</source>
<translation>In welchen neuen Ordner soll alles geschrieben werden?</translation>
</message>
<message>
<source>Which promotion a sale counts for</source>
<translation>Für welche Aktion ein Verkauf zählt</translation>
</message>
<message>
<source>Which promotion?</source>
<translation>Welche Aktion?</translation>
</message>
<message>
<source>Which report</source>
<translation>Welcher Bericht</translation>
</message>
<message>
<source>Which steps</source>
<translation>Welche Schritte</translation>
</message>
<message>
<source>Which tag?</source>
<translation>Welches Schlagwort?</translation>
</message>
<message>
<source>Which way the paper lies</source>
<translation>Wie das Papier liegt</translation>
</message>
<message>
<source>Who</source>
<translation>Wer</translation>
</message>
<message>
<source>Who and what</source>
<translation>Wer und was</translation>
</message>
<message>
<source>Who asked for something</source>
<translation>Wer nach etwas gefragt hat</translation>
</message>
<message>
<source>Who asked for what, where they came from and what became of it</source>
<translation>Wer wonach gefragt hat, woher sie kamen und was daraus wurde</translation>
</message>
<message>
<source>Who asked, what brought them, and what to do next</source>
<translation>Wer gefragt hat, wodurch sie kamen und was als Nächstes zu tun ist</translation>
</message>
<message>
<source>Who belongs to it</source>
<translation>Wer dazugehört</translation>
</message>
<message>
<source>Who do you talk to?</source>
<translation>Mit wem sprechen Sie?</translation>
</message>
<message>
<source>Who may be written down twice: join them, or say that they are different</source>
<translation>Wer vielleicht doppelt notiert ist: zusammenführen oder für verschieden erklären</translation>
</message>
<message>
<source>Who may buy?</source>
<translation>Wer könnte kaufen?</translation>
</message>
<message>
<source>Who may buy? A name will do.</source>
<translation>Wer könnte kaufen? Ein Name genügt.</translation>
</message>
<message>
<source>Who or what</source>
<translation>Wer oder was</translation>
</message>
<message>
<source>Who promotions are for</source>
<translation>Für wen die Aktionen sind</translation>
</message>
<message>
<source>Who used what</source>
<translation>Wer was benutzt hat</translation>
</message>
<message>
<source>Who was it? A name, a phone or an e-mail will do.</source>
<translation>Wer war es? Ein Name, ein Telefon oder eine E-Mail genügt.</translation>
</message>
<message>
<source>Who was it? Begin with a name, or add a phone or an e-mail.</source>
<translation>Wer war es? Beginnen Sie mit einem Namen oder fügen Sie Telefon oder E-Mail hinzu.</translation>
</message>
<message>
<source>Who works at this computer</source>
<translation>Wer an diesem Computer arbeitet</translation>
</message>
<message>
<source>Who works here</source>
<translation>Wer hier arbeitet</translation>
</message>
<message>
<source>Who you know, how to reach them, and what they bought</source>
<translation>Wen Sie kennen, wie Sie sie erreichen und was sie kauften</translation>
</message>
<message>
<source>Who your promotions are for, how many they are now, and what they need</source>
<translation>Für wen Ihre Aktionen sind, wie viele das jetzt sind und was sie brauchen</translation>
</message>
<message>
<source>Who, how to reach them, what they want and what is next, in one line</source>
<translation>Wer, wie erreichbar, welcher Wunsch und was als Nächstes, in einer Zeile</translation>
</message>
<message>
<source>Who, if they say</source>
<translation>Wer, falls genannt</translation>
</message>
<message>
<source>Who: {name}</source>
<translation>Wer: {name}</translation>
</message>
<message>
<source>Who? A name, a phone or an e-mail</source>
<translation>Wer? Name, Telefon oder E-Mail</translation>
</message>
<message>
<source>Who? Please choose</source>
<translation>Wer? Bitte wählen</translation>
</message>
<message>
<source>Whoever buys for the first time stands here: a deal that is won, or a quick sale.</source>
<translation>Wer zum ersten Mal kauft, steht hier: durch einen gewonnenen Deal oder einen Schnellverkauf.</translation>
</message>
<message>
<source>Whole address</source>
<translation>Ganze Adresse</translation>
</message>
<message>
<source>Whole page</source>
<translation>Ganze Seite</translation>
</message>
<message>
<source>Whom an import brought; press the chip again for earlier imports</source>
<translation>Wen ein Import brachte; noch einmal drücken für frühere Importe</translation>
</message>
<message>
<source>Whose journey?</source>
<translation>Wessen Weg?</translation>
</message>
<message>
<source>Whose steps</source>
<translation>Wessen Schritte</translation>
</message>
<message>
<source>Why</source>
<translation>Warum</translation>
</message>
<message>
<source>Why deals are lost</source>
<translation>Warum Deals verloren gehen</translation>
</message>
<message>
<source>Why is it not a fit?</source>
<translation>Warum passt er nicht?</translation>
</message>
<message>
<source>Why it was lost</source>
<translation>Warum verloren</translation>
</message>
<message>
<source>Why was it lost?</source>
<translation>Warum ging er verloren?</translation>
</message>
<message>
<source>Width</source>
<translation>Breite</translation>
</message>
<message>
<source>Win deal</source>
<translation>Deal gewinnen</translation>
</message>
<message>
<source>Windows did not let Two Hats write that down.</source>
<translation>Windows ließ Two Hats das nicht eintragen.</translation>
</message>
<message>
<source>With a sale…</source>
<translation>Mit Verkauf…</translation>
</message>
<message>
<source>With so few the difference may be chance.</source>
<translation>Bei so wenigen kann der Unterschied Zufall sein.</translation>
</message>
<message>
<source>With the expected conversion it will say how many leads that takes.</source>
<translation>Mit der erwarteten Konversion steht hier, wie viele Leads das braucht.</translation>
</message>
<message>
<source>With whom</source>
<translation>Mit wem</translation>
</message>
<message>
<source>With whom? A next step needs someone to take it with.</source>
<translation>Mit wem? Ein nächster Schritt braucht ein Gegenüber.</translation>
</message>
<message>
<source>Within {days}: {decided} decided, {won} won</source>
<translation>Bis {days}: {decided} entschieden, {won} gewonnen</translation>
</message>
<message>
<source>Without a channel</source>
<translation>Ohne Kanal</translation>
</message>
<message>
<source>Without a next step</source>
<translation>Ohne nächsten Schritt</translation>
</message>
<message>
<source>Without a price, deals and quick sales ask for it.</source>
<translation>Ohne Preis fragen Deals und Schnellverkäufe danach.</translation>
</message>
<message>
<source>Without a promotion</source>
<translation>Ohne Aktion</translation>
</message>
<message>
<source>Without a stage</source>
<translation>Ohne Stufe</translation>
</message>
<message>
<source>Without cost</source>
<translation>Ohne Kosten</translation>
</message>
<message>
<source>Won</source>
<translation>Gewonnen</translation>
</message>
<message>
<source>Won</source>
<comment>deals</comment>
<translation>Gewonnen</translation>
</message>
<message>
<source>Won of decided deals</source>
<translation>Anteil gewonnener Deals</translation>
</message>
<message>
<source>Won! What is it worth?</source>
<translation>Gewonnen! Was ist er wert?</translation>
</message>
<message>
<source>Won: {shares}, of {n} deals.</source>
<translation>Gewonnen: {shares}, von {n} Deals.</translation>
</message>
<message>
<source>Won: {what}</source>
<translation>Gewonnen: {what}</translation>
</message>
<message>
<source>Words may be unfinished, in any script.</source>
<translation>Wörter dürfen unfertig sein, in jeder Schrift.</translation>
</message>
<message>
<source>Worth about</source>
<translation>Wert etwa</translation>
</message>
<message>
<source>Worth about {amount}</source>
<translation>Wert etwa {amount}</translation>
</message>
<message>
<source>Worth of an hour</source>
<translation>Wert einer Stunde</translation>
</message>
<message>
<source>Worth of the offer</source>
<translation>Wert des Angebots</translation>
</message>
<message>
<source>Worth your time: qualify it.</source>
<translation>Ihre Zeit wert: qualifizieren.</translation>
</message>
<message>
<source>Would have bought anyway</source>
<translation>Hätten ohnehin gekauft</translation>
</message>
<message>
<source>Write a checked copy of the file</source>
<translation>Eine geprüfte Kopie der Datei schreiben</translation>
</message>
<message>
<source>Write a colour as six digits, such as {sample}.</source>
<translation>Schreiben Sie eine Farbe mit sechs Stellen, etwa {sample}.</translation>
</message>
<message>
<source>Write a quantity, such as {sample}.</source>
<translation>Schreiben Sie eine Menge, etwa {sample}.</translation>
</message>
<message>
<source>Write a whole number from {least} to {most}.</source>
<translation>Schreiben Sie eine ganze Zahl von {least} bis {most}.</translation>
</message>
<message>
<source>Write an amount such as {sample}.</source>
<translation>Schreiben Sie einen Betrag, etwa {sample}.</translation>
</message>
<message>
<source>Write an e-mail</source>
<translation>E-Mail schreiben</translation>
</message>
<message>
<source>Write down</source>
<translation>Notieren</translation>
</message>
<message>
<source>Write down a contact</source>
<translation>Kontakt notieren</translation>
</message>
<message>
<source>Write down a lead</source>
<translation>Lead notieren</translation>
</message>
<message>
<source>Write down a number</source>
<translation>Zahl notieren</translation>
</message>
<message>
<source>Write down a sale over the counter</source>
<translation>Einen Verkauf an der Theke notieren</translation>
</message>
<message>
<source>Write down an answer</source>
<translation>Antwort notieren</translation>
</message>
<message>
<source>Write down an expense</source>
<translation>Ausgabe notieren</translation>
</message>
<message>
<source>Write down audience</source>
<translation>Zielgruppe notieren</translation>
</message>
<message>
<source>Write down contact</source>
<translation>Kontakt notieren</translation>
</message>
<message>
<source>Write down lead</source>
<translation>Lead notieren</translation>
</message>
<message>
<source>Write down research</source>
<translation>Umfrage notieren</translation>
</message>
<message>
<source>Write down satisfaction</source>
<translation>Zufriedenheit notieren</translation>
</message>
<message>
<source>Write down the sale it came with; the coupon is redeemed with it (Ctrl+Enter)</source>
<translation>Den Verkauf dazu notieren; der Gutschein wird damit eingelöst (Strg+Eingabe)</translation>
</message>
<message>
<source>Write down what it is called.</source>
<translation>Schreiben Sie auf, wie es heißt.</translation>
</message>
<message>
<source>Write down what was asked, or what was answered.</source>
<translation>Notieren Sie, was gefragt oder was geantwortet wurde.</translation>
</message>
<message>
<source>Write down who asked for what</source>
<translation>Notieren, wer wonach gefragt hat</translation>
</message>
<message>
<source>Write down who was reached</source>
<translation>Notieren, wer erreicht wurde</translation>
</message>
<message>
<source>Write everything into a folder of tables that any program can read</source>
<translation>Alles in einen Ordner mit Tabellen schreiben, die jedes Programm lesen kann</translation>
</message>
<message>
<source>Write in a few words how it went.</source>
<translation>Schreiben Sie in wenigen Worten, wie es lief.</translation>
</message>
<message>
<source>Write it down</source>
<translation>Notieren</translation>
</message>
<message>
<source>Write it down (Enter)</source>
<translation>Notieren (Eingabe)</translation>
</message>
<message>
<source>Write it down…</source>
<translation>Notieren…</translation>
</message>
<message>
<source>Write more of the name, a phone or an e-mail to mean someone else</source>
<translation>Schreiben Sie mehr vom Namen, Telefon oder E-Mail, um jemand anderen zu meinen</translation>
</message>
<message>
<source>Write note</source>
<translation>Notiz schreiben</translation>
</message>
<message>
<source>Write the expense down (Enter)</source>
<translation>Ausgabe notieren (Eingabe)</translation>
</message>
<message>
<source>Write to {text}</source>
<translation>An {text} schreiben</translation>
</message>
<message>
<source>Write who it is…</source>
<translation>Schreiben, wer es ist…</translation>
</message>
<message>
<source>Write whole minutes, such as {sample}.</source>
<translation>Schreiben Sie ganze Minuten, etwa {sample}.</translation>
</message>
<message>
<source>Written down</source>
<translation>Notiert</translation>
</message>
<message>
<source>Written down: {what}</source>
<translation>Notiert: {what}</translation>
</message>
<message>
<source>Written like this: {sample}</source>
<translation>So geschrieben: {sample}</translation>
</message>
<message>
<source>Wrote a message: what about?</source>
<translation>Nachricht geschrieben: worüber?</translation>
</message>
<message>
<source>Wrote an e-mail: what about?</source>
<translation>E-Mail geschrieben: worüber?</translation>
</message>
<message>
<source>Year</source>
<translation>Jahr</translation>
</message>
<message>
<source>Year after</source>
<translation>Jahr danach</translation>
</message>
<message>
<source>Year at a glance</source>
<translation>Das Jahr im Überblick</translation>
</message>
<message>
<source>Year before</source>
<translation>Jahr davor</translation>
</message>
<message>
<source>Year, month, day</source>
<translation>Jahr, Monat, Tag</translation>
</message>
<message>
<source>Yes</source>
<translation>Ja</translation>
</message>
<message>
<source>You are not allowed to read “{file}”. Please copy it to a folder of yours and import that.</source>
<translation>Sie dürfen „{file}“ nicht lesen. Bitte kopieren Sie die Datei in einen eigenen Ordner und importieren Sie diese.</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}.</source>
<translation>
<numerusform>Sie brauchen %n Verkauf, um {budget} hereinzuholen.</numerusform>
<numerusform>Sie brauchen %n Verkäufe, um {budget} hereinzuholen.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>
<numerusform>Sie brauchen %n Verkauf, um {budget} hereinzuholen; bei {share} Konversion sind das {leads}.</numerusform>
<numerusform>Sie brauchen %n Verkäufe, um {budget} hereinzuholen; bei {share} Konversion sind das {leads}.</numerusform>
</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}.</source>
<translation>Sie brauchen 1 Verkauf, um {budget} hereinzuholen.</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>Sie brauchen 1 Verkauf, um {budget} hereinzuholen; bei {share} Konversion sind das {leads}.</translation>
</message>
<message>
<source>You see everything before anything is kept.</source>
<translation>Sie sehen alles, bevor etwas behalten wird.</translation>
</message>
<message>
<source>Your files are as they were.</source>
<translation>Ihre Dateien sind, wie sie waren.</translation>
</message>
<message>
<source>Your own channels</source>
<translation>Ihre eigenen Kanäle</translation>
</message>
<message>
<source>Your own list</source>
<translation>Eigene Liste</translation>
</message>
<message>
<source>Your own spreadsheet</source>
<translation>Ihre eigene Tabelle</translation>
</message>
<message>
<source>a category</source>
<translation>eine Kategorie</translation>
</message>
<message>
<source>a channel</source>
<translation>ein Kanal</translation>
</message>
<message>
<source>a company</source>
<translation>eine Firma</translation>
</message>
<message>
<source>a deal</source>
<translation>ein Deal</translation>
</message>
<message>
<source>a friend, a walk past…</source>
<translation>Freunde, beim Vorbeigehen…</translation>
</message>
<message>
<source>a person</source>
<translation>eine Person</translation>
</message>
<message>
<source>a product</source>
<translation>ein Produkt</translation>
</message>
<message>
<source>a promotion</source>
<translation>eine Aktion</translation>
</message>
<message>
<source>a promotion, or none</source>
<translation>Aktion oder keine</translation>
</message>
<message>
<source>a service</source>
<translation>eine Leistung</translation>
</message>
<message>
<source>a similar name</source>
<translation>ein ähnlicher Name</translation>
</message>
<message>
<source>a tag</source>
<translation>ein Schlagwort</translation>
</message>
<message>
<source>a tag for all of them</source>
<translation>ein Schlagwort für alle</translation>
</message>
<message>
<source>a year before</source>
<translation>ein Jahr zuvor</translation>
</message>
<message>
<source>about {count} min to go</source>
<translation>noch etwa {count} Min.</translation>
</message>
<message>
<source>about {count} s to go</source>
<translation>noch etwa {count} s</translation>
</message>
<message>
<source>add a tag</source>
<translation>Schlagwort hinzufügen</translation>
</message>
<message>
<source>add something that goes with it</source>
<translation>Passendes hinzufügen</translation>
</message>
<message>
<source>agreed to advertising</source>
<translation>stimmten Werbung zu</translation>
</message>
<message>
<source>all cells are empty</source>
<translation>alle Zellen sind leer</translation>
</message>
<message>
<source>all of them, evenly</source>
<translation>alle, gleichmäßig</translation>
</message>
<message>
<source>all of these</source>
<translation>alle davon</translation>
</message>
<message>
<source>all promotions met, equally</source>
<translation>alle Aktionen, gleichmäßig</translation>
</message>
<message>
<source>all promotions met, evenly</source>
<translation>alle Aktionen, gleichmäßig</translation>
</message>
<message>
<source>already the id of a record in {file}</source>
<translation>schon die ID eines Eintrags in {file}</translation>
</message>
<message>
<source>amount</source>
<translation>Betrag</translation>
</message>
<message>
<source>an amount</source>
<translation>ein Betrag</translation>
</message>
<message>
<source>an audience</source>
<translation>eine Zielgruppe</translation>
</message>
<message>
<source>an enquiry</source>
<translation>eine Anfrage</translation>
</message>
<message>
<source>an enquiry of nobody; its contact is not there</source>
<translation>eine Anfrage von niemandem; ihr Kontakt ist nicht da</translation>
</message>
<message>
<source>an expense needs its amount</source>
<translation>eine Ausgabe braucht ihren Betrag</translation>
</message>
<message>
<source>an expense needs its day</source>
<translation>eine Ausgabe braucht ihren Tag</translation>
</message>
<message>
<source>an open deal has no day of closing</source>
<translation>ein offener Deal hat keinen Abschlusstag</translation>
</message>
<message>
<source>ana 0612345678 flyer wants 2 cakes ~80 fri call</source>
<translation>Ana 0612345678 Flyer will 2 Torten ~80 Fr anrufen</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>und %n weiterer</numerusform>
<numerusform>und %n weitere</numerusform>
</translation>
</message>
<message>
<source>and {count} more</source>
<translation>und {count} weitere</translation>
</message>
<message>
<source>and {what}</source>
<translation>und {what}</translation>
</message>
<message>
<source>another program on this computer</source>
<translation>ein anderes Programm auf diesem Computer</translation>
</message>
<message>
<source>any number</source>
<translation>beliebig oft</translation>
</message>
<message>
<source>any of these</source>
<translation>eine davon</translation>
</message>
<message>
<source>are companies</source>
<translation>sind Firmen</translation>
</message>
<message>
<source>are known for more than</source>
<translation>sind bekannt seit mehr als</translation>
</message>
<message>
<source>are less satisfied than</source>
<translation>sind weniger zufrieden als</translation>
</message>
<message>
<source>are new in the last</source>
<translation>sind neu in den letzten</translation>
</message>
<message>
<source>are not companies</source>
<translation>sind keine Firmen</translation>
</message>
<message>
<source>are not people</source>
<translation>sind keine Personen</translation>
</message>
<message>
<source>are people</source>
<translation>sind Personen</translation>
</message>
<message>
<source>are satisfied, at least</source>
<translation>sind zufrieden, mindestens</translation>
</message>
<message>
<source>are silent for more than</source>
<translation>sind still seit mehr als</translation>
</message>
<message>
<source>as above</source>
<translation>wie oben</translation>
</message>
<message>
<source>as it stands on letters</source>
<translation>wie auf Briefen</translation>
</message>
<message>
<source>as of</source>
<translation>Stand</translation>
</message>
<message>
<source>asked, wanting something</source>
<translation>hat gefragt, mit einem Wunsch</translation>
</message>
<message>
<source>at this pace</source>
<translation>in diesem Tempo</translation>
</message>
<message>
<source>before {other} ({day})</source>
<translation>vor {other} ({day})</translation>
</message>
<message>
<source>best time to call, wishes, names…</source>
<translation>beste Zeit zum Anrufen, Wünsche, Namen…</translation>
</message>
<message>
<source>bought</source>
<comment>condition</comment>
<translation>kauften</translation>
</message>
<message>
<source>bought</source>
<comment>step</comment>
<translation>gekauft</translation>
</message>
<message numerus="yes">
<source>bought %n ×</source>
<translation>
<numerusform>%n × gekauft</numerusform>
<numerusform>%n × gekauft</numerusform>
</translation>
</message>
<message>
<source>bought at least</source>
<translation>kauften mindestens</translation>
</message>
<message>
<source>bought for so far</source>
<translation>bisher gekauft für</translation>
</message>
<message>
<source>bought from the category</source>
<translation>kauften aus der Kategorie</translation>
</message>
<message>
<source>bought in the last</source>
<translation>kauften in den letzten</translation>
</message>
<message>
<source>bought less than</source>
<translation>kauften weniger als</translation>
</message>
<message>
<source>bought nothing in the last</source>
<translation>kauften nichts in den letzten</translation>
</message>
<message>
<source>bringing it into the form of this program</source>
<translation>in die Form dieses Programms bringen</translation>
</message>
<message>
<source>bringing together</source>
<translation>zusammenführen</translation>
</message>
<message>
<source>budget {amount}</source>
<translation>Budget {amount}</translation>
</message>
<message>
<source>bundle</source>
<translation>Paket</translation>
</message>
<message>
<source>call</source>
<translation>Anruf</translation>
</message>
<message>
<source>called off {day}</source>
<translation>abgesagt {day}</translation>
</message>
<message>
<source>came by the channel</source>
<translation>kamen über den Kanal</translation>
</message>
<message>
<source>came by the promotion</source>
<translation>kamen durch die Aktion</translation>
</message>
<message>
<source>came in {day}</source>
<translation>eingegangen {day}</translation>
</message>
<message>
<source>chance {share}</source>
<translation>Chance {share}</translation>
</message>
<message>
<source>closed</source>
<translation>geschlossen</translation>
</message>
<message>
<source>compared with a year ago</source>
<translation>verglichen mit dem Vorjahr</translation>
</message>
<message>
<source>compared with the period before</source>
<translation>verglichen mit dem Zeitraum davor</translation>
</message>
<message>
<source>continued</source>
<translation>Fortsetzung</translation>
</message>
<message>
<source>continued overleaf</source>
<translation>weiter auf der nächsten Seite</translation>
</message>
<message>
<source>costs us</source>
<translation>kostet uns</translation>
</message>
<message>
<source>counting…</source>
<translation>zählt…</translation>
</message>
<message>
<source>counts</source>
<translation>zählt</translation>
</message>
<message>
<source>counts for {promotions}</source>
<translation>zählt für {promotions}</translation>
</message>
<message>
<source>coupon {code}</source>
<translation>Gutschein {code}</translation>
</message>
<message>
<source>day</source>
<translation>Tag</translation>
</message>
<message>
<source>day and month of this column can be read both ways; they were read in the order {answer}</source>
<translation>Tag und Monat dieser Spalte lassen sich auf zwei Arten lesen; gelesen wurde: {answer}</translation>
</message>
<message>
<source>days</source>
<translation>Tagen</translation>
</message>
<message>
<source>days since the first word</source>
<translation>Tage seit dem ersten Wort</translation>
</message>
<message>
<source>deal lost</source>
<translation>Deal verloren</translation>
</message>
<message>
<source>deal opened</source>
<translation>Deal angelegt</translation>
</message>
<message>
<source>demo</source>
<translation>Demo</translation>
</message>
<message>
<source>did not agree to advertising</source>
<translation>stimmten Werbung nicht zu</translation>
</message>
<message>
<source>did not come by the channel</source>
<translation>kamen nicht über den Kanal</translation>
</message>
<message>
<source>did not come by the promotion</source>
<translation>kamen nicht durch die Aktion</translation>
</message>
<message>
<source>did not refuse advertising</source>
<translation>lehnten Werbung nicht ab</translation>
</message>
<message>
<source>do not have the tag</source>
<translation>haben nicht das Schlagwort</translation>
</message>
<message>
<source>do not have the words</source>
<translation>haben nicht die Wörter</translation>
</message>
<message>
<source>do not have their birthday</source>
<translation>haben nicht Geburtstag</translation>
</message>
<message>
<source>do not live in</source>
<translation>wohnen nicht in</translation>
</message>
<message>
<source>does not pay</source>
<translation>lohnt sich nicht</translation>
</message>
<message>
<source>done on {day}</source>
<translation>erledigt am {day}</translation>
</message>
<message>
<source>due today</source>
<translation>heute fällig</translation>
</message>
<message>
<source>due {day}</source>
<translation>fällig {day}</translation>
</message>
<message>
<source>e-mail</source>
<translation>E-Mail</translation>
</message>
<message>
<source>each</source>
<translation>je Monat</translation>
</message>
<message>
<source>earned back on cost</source>
<translation>Ertrag auf Kosten</translation>
</message>
<message>
<source>empty</source>
<translation>leer</translation>
</message>
<message>
<source>enquiry</source>
<translation>Anfrage</translation>
</message>
<message>
<source>enquiry by {source}</source>
<translation>Anfrage über {source}</translation>
</message>
<message numerus="yes">
<source>every %n weeks</source>
<translation>
<numerusform>jede Woche</numerusform>
<numerusform>alle %n Wochen</numerusform>
</translation>
</message>
<message>
<source>every half year</source>
<translation>jedes halbe Jahr</translation>
</message>
<message>
<source>every week</source>
<translation>jede Woche</translation>
</message>
<message>
<source>every year</source>
<translation>jedes Jahr</translation>
</message>
<message>
<source>everything is saved</source>
<translation>alles ist gespeichert</translation>
</message>
<message>
<source>expected {count}</source>
<translation>erwartet {count}</translation>
</message>
<message>
<source>expected {day}</source>
<translation>erwartet {day}</translation>
</message>
<message>
<source>fair</source>
<translation>mittel</translation>
</message>
<message>
<source>first and last name</source>
<translation>Vor- und Nachname</translation>
</message>
<message>
<source>flyer, event, e-mail…</source>
<translation>Flyer, Veranstaltung, E-Mail…</translation>
</message>
<message>
<source>free item</source>
<translation>Gratisartikel</translation>
</message>
<message>
<source>from</source>
<translation>von</translation>
</message>
<message>
<source>from 1 sale</source>
<translation>aus 1 Verkauf</translation>
</message>
<message>
<source>from the catalogue, or your own words</source>
<translation>Katalog oder eigene Worte</translation>
</message>
<message>
<source>from {count} sales</source>
<translation>aus {count} Verkäufen</translation>
</message>
<message>
<source>from {day}</source>
<translation>ab {day}</translation>
</message>
<message>
<source>goes with it</source>
<translation>passt dazu</translation>
</message>
<message>
<source>good</source>
<translation>gut</translation>
</message>
<message>
<source>great</source>
<translation>sehr gut</translation>
</message>
<message>
<source>half after {days}</source>
<translation>Hälfte: {days}</translation>
</message>
<message>
<source>have a lead or deal open</source>
<translation>haben einen Lead oder Deal offen</translation>
</message>
<message>
<source>have a phone</source>
<translation>haben ein Telefon</translation>
</message>
<message>
<source>have an e-mail</source>
<translation>haben eine E-Mail</translation>
</message>
<message>
<source>have bought</source>
<translation>haben gekauft</translation>
</message>
<message>
<source>have bought already</source>
<translation>haben schon gekauft</translation>
</message>
<message>
<source>have no e-mail</source>
<translation>haben keine E-Mail</translation>
</message>
<message>
<source>have no phone</source>
<translation>haben kein Telefon</translation>
</message>
<message>
<source>have not bought</source>
<translation>haben nicht gekauft</translation>
</message>
<message>
<source>have not bought yet</source>
<translation>haben noch nicht gekauft</translation>
</message>
<message>
<source>have nothing open</source>
<translation>haben nichts offen</translation>
</message>
<message>
<source>have the tag</source>
<translation>haben das Schlagwort</translation>
</message>
<message>
<source>have the words</source>
<translation>haben die Wörter</translation>
</message>
<message>
<source>have their birthday</source>
<translation>haben Geburtstag</translation>
</message>
<message>
<source>how many</source>
<translation>wie viele</translation>
</message>
<message>
<source>if known</source>
<translation>falls bekannt</translation>
</message>
<message>
<source>if there is one</source>
<translation>falls vorhanden</translation>
</message>
<message numerus="yes">
<source>in %n sales</source>
<translation>
<numerusform>in %n Verkauf</numerusform>
<numerusform>in %n Verkäufen</numerusform>
</translation>
</message>
<message>
<source>in 1 sale</source>
<translation>in 1 Verkauf</translation>
</message>
<message>
<source>in name or notes</source>
<translation>in Name oder Notizen</translation>
</message>
<message>
<source>in one activity</source>
<translation>in einer Aktivität</translation>
</message>
<message>
<source>in one expense</source>
<translation>in einer Ausgabe</translation>
</message>
<message>
<source>in their words</source>
<translation>in ihren Worten</translation>
</message>
<message>
<source>in use</source>
<translation>in Gebrauch</translation>
</message>
<message numerus="yes">
<source>in {count} activities</source>
<translation>
<numerusform>in {count} Aktivitäten</numerusform>
<numerusform>in {count} Aktivitäten</numerusform>
</translation>
</message>
<message numerus="yes">
<source>in {count} expenses</source>
<translation>
<numerusform>in {count} Ausgaben</numerusform>
<numerusform>in {count} Ausgaben</numerusform>
</translation>
</message>
<message>
<source>in {month}</source>
<translation>im {month}</translation>
</message>
<message>
<source>in {other}; this business counts in {currency}</source>
<translation>in {other}; dieses Geschäft rechnet in {currency}</translation>
</message>
<message>
<source>in {stage}</source>
<translation>in {stage}</translation>
</message>
<message>
<source>its contact is not there; import the contacts of {tool} first, then this file again</source>
<translation>der Kontakt dazu ist nicht da; importieren Sie zuerst die Kontakte von {tool}, dann noch einmal diese Datei</translation>
</message>
<message>
<source>just as much as in {month}</source>
<translation>genauso viel wie im {month}</translation>
</message>
<message>
<source>keep in touch</source>
<translation>in Kontakt bleiben</translation>
</message>
<message>
<source>known since {day}</source>
<translation>bekannt seit {day}</translation>
</message>
<message>
<source>last day</source>
<translation>letzter Tag</translation>
</message>
<message>
<source>last sold {day}</source>
<translation>zuletzt verkauft {day}</translation>
</message>
<message>
<source>last {day}</source>
<translation>zuletzt {day}</translation>
</message>
<message>
<source>late</source>
<translation>zu spät</translation>
</message>
<message>
<source>laying out the pages</source>
<translation>die Seiten gestalten</translation>
</message>
<message>
<source>learning the words for the search</source>
<translation>die Wörter für die Suche lernen</translation>
</message>
<message>
<source>less than {low}</source>
<translation>weniger als {low}</translation>
</message>
<message>
<source>likely {low} to {high}</source>
<translation>wahrscheinlich {low} bis {high}</translation>
</message>
<message>
<source>lists of coupons are not read back; a folder of CSV files holds coupons whole</source>
<translation>Listen von Gutscheinen werden nicht zurückgelesen; ein Ordner mit CSV-Dateien enthält Gutscheine vollständig</translation>
</message>
<message>
<source>lists of products are not read back; a folder of CSV files holds products whole</source>
<translation>Listen von Produkten werden nicht zurückgelesen; ein Ordner mit CSV-Dateien enthält Produkte vollständig</translation>
</message>
<message>
<source>lists of promotions are not read back; a folder of CSV files holds promotions whole</source>
<translation>Listen von Aktionen werden nicht zurückgelesen; ein Ordner mit CSV-Dateien enthält Aktionen vollständig</translation>
</message>
<message>
<source>live in</source>
<translation>wohnen in</translation>
</message>
<message numerus="yes">
<source>longer than %n days, with nothing planned</source>
<translation>
<numerusform>länger als %n Tag, ohne Plan</numerusform>
<numerusform>länger als %n Tage, ohne Plan</numerusform>
</translation>
</message>
<message>
<source>looking at who is there</source>
<translation>nachsehen, wer schon da ist</translation>
</message>
<message>
<source>looking for people written down twice</source>
<translation>nach doppelt notierten Personen suchen</translation>
</message>
<message>
<source>looks after {things}</source>
<translation>betreut {things}</translation>
</message>
<message>
<source>lost</source>
<translation>verloren</translation>
</message>
<message>
<source>made by itself</source>
<translation>von selbst erstellt</translation>
</message>
<message>
<source>making a copy first</source>
<translation>zuerst eine Kopie machen</translation>
</message>
<message>
<source>marked !, longer than {days}</source>
<translation>mit ! markiert, länger als {days}</translation>
</message>
<message>
<source>marketing hat</source>
<translation>Marketing-Hut</translation>
</message>
<message>
<source>median; {events} of {n} decided</source>
<translation>Median; {events} von {n} entschieden</translation>
</message>
<message>
<source>meeting</source>
<translation>Treffen</translation>
</message>
<message>
<source>message</source>
<translation>Nachricht</translation>
</message>
<message>
<source>minutes</source>
<translation>Minuten</translation>
</message>
<message>
<source>missed</source>
<translation>verfehlt</translation>
</message>
<message>
<source>money off</source>
<translation>Preisnachlass</translation>
</message>
<message>
<source>more than 12 digits</source>
<translation>mehr als 12 Stellen</translation>
</message>
<message>
<source>more than {digits} digits after the point</source>
<translation>mehr als {digits} Nachkommastellen</translation>
</message>
<message>
<source>must be filled</source>
<translation>muss ausgefüllt sein</translation>
</message>
<message>
<source>name</source>
<translation>Name</translation>
</message>
<message>
<source>name, of someone known or new</source>
<translation>Name, bekannt oder neu</translation>
</message>
<message>
<source>name, or nobody</source>
<translation>Name oder niemand</translation>
</message>
<message>
<source>names that are alike</source>
<translation>ähnliche Namen</translation>
</message>
<message>
<source>neither a name, a title nor an amount</source>
<translation>weder Name noch Titel noch Betrag</translation>
</message>
<message>
<source>neither yes nor no</source>
<translation>weder ja noch nein</translation>
</message>
<message>
<source>never bought</source>
<translation>kauften nie</translation>
</message>
<message>
<source>never bought from the category</source>
<translation>kauften nie aus der Kategorie</translation>
</message>
<message>
<source>next month</source>
<translation>nächsten Monat</translation>
</message>
<message>
<source>next step</source>
<translation>nächster Schritt</translation>
</message>
<message>
<source>next: {step}</source>
<translation>danach: {step}</translation>
</message>
<message>
<source>no</source>
<translation>nein</translation>
</message>
<message>
<source>no basis before</source>
<translation>keine Grundlage vorher</translation>
</message>
<message>
<source>no budget set</source>
<translation>kein Budget gesetzt</translation>
</message>
<message>
<source>no channel</source>
<translation>kein Kanal</translation>
</message>
<message>
<source>no comparison</source>
<translation>kein Vergleich</translation>
</message>
<message>
<source>no cost</source>
<translation>keine Kosten</translation>
</message>
<message>
<source>no cost written down</source>
<translation>keine Kosten notiert</translation>
</message>
<message>
<source>no date yet</source>
<translation>noch kein Datum</translation>
</message>
<message>
<source>no day</source>
<translation>kein Tag</translation>
</message>
<message>
<source>no day is given; {day} was taken</source>
<translation>kein Tag angegeben; {day} wurde genommen</translation>
</message>
<message>
<source>no end</source>
<translation>kein Ende</translation>
</message>
<message>
<source>no leads</source>
<translation>keine Leads</translation>
</message>
<message>
<source>no name, amount or stage</source>
<translation>kein Name, Betrag und keine Stufe</translation>
</message>
<message>
<source>no name, e-mail or phone</source>
<translation>kein Name, keine E-Mail, kein Telefon</translation>
</message>
<message>
<source>no name, e-mail or phone (only {columns})</source>
<translation>kein Name, keine E-Mail, kein Telefon (nur {columns})</translation>
</message>
<message>
<source>no new lead came in</source>
<translation>kein neuer Lead kam herein</translation>
</message>
<message>
<source>no next step</source>
<translation>kein nächster Schritt</translation>
</message>
<message>
<source>no promotion</source>
<translation>keine Aktion</translation>
</message>
<message>
<source>no reminder</source>
<translation>keine Erinnerung</translation>
</message>
<message>
<source>no sale credited</source>
<translation>kein Verkauf zugerechnet</translation>
</message>
<message>
<source>no sales</source>
<translation>keine Verkäufe</translation>
</message>
<message>
<source>no title, value or stage</source>
<translation>kein Titel, Wert und keine Stufe</translation>
</message>
<message>
<source>nobody knows</source>
<translation>niemand weiß es</translation>
</message>
<message>
<source>nobody named</source>
<translation>niemand genannt</translation>
</message>
<message>
<source>none</source>
<translation>keine</translation>
</message>
<message>
<source>none yet</source>
<translation>noch keine</translation>
</message>
<message>
<source>not a currency (three letters such as EUR)</source>
<translation>keine Währung (drei Buchstaben, etwa EUR)</translation>
</message>
<message>
<source>not a date (YYYY-MM-DD)</source>
<translation>kein Datum (JJJJ-MM-TT)</translation>
</message>
<message>
<source>not a day of the calendar</source>
<translation>kein Tag des Kalenders</translation>
</message>
<message>
<source>not a day of the year (--MM-DD)</source>
<translation>kein Tag im Jahr (--MM-TT)</translation>
</message>
<message>
<source>not a month (YYYY-MM)</source>
<translation>kein Monat (JJJJ-MM)</translation>
</message>
<message>
<source>not a number (such as 1234.50)</source>
<translation>keine Zahl (etwa 1234.50)</translation>
</message>
<message>
<source>not a phone number</source>
<translation>keine Telefonnummer</translation>
</message>
<message>
<source>not a time (HH:MM)</source>
<translation>keine Uhrzeit (HH:MM)</translation>
</message>
<message>
<source>not a whole number</source>
<translation>keine ganze Zahl</translation>
</message>
<message>
<source>not an amount in {currency}</source>
<translation>kein Betrag in {currency}</translation>
</message>
<message>
<source>not an e-mail address</source>
<translation>keine E-Mail-Adresse</translation>
</message>
<message>
<source>not an id (a UUID of 36 characters in lower case)</source>
<translation>keine ID (eine UUID aus 36 Zeichen in Kleinbuchstaben)</translation>
</message>
<message>
<source>not between {low} and {high}</source>
<translation>nicht zwischen {low} und {high}</translation>
</message>
<message>
<source>not counted</source>
<translation>nicht gezählt</translation>
</message>
<message>
<source>not in {file} and not in the file</source>
<translation>weder in {file} noch in der Datei</translation>
</message>
<message>
<source>not known</source>
<translation>unbekannt</translation>
</message>
<message>
<source>not known yet</source>
<translation>noch nicht bekannt</translation>
</message>
<message>
<source>not one of: {choices}</source>
<translation>gehört nicht zu: {choices}</translation>
</message>
<message>
<source>not set</source>
<translation>nicht gesetzt</translation>
</message>
<message>
<source>not so good</source>
<translation>nicht so gut</translation>
</message>
<message>
<source>not sold this year</source>
<translation>dieses Jahr nicht verkauft</translation>
</message>
<message>
<source>not sold yet</source>
<translation>noch nicht verkauft</translation>
</message>
<message>
<source>not there any more</source>
<translation>nicht mehr da</translation>
</message>
<message>
<source>not used</source>
<translation>nicht benutzt</translation>
</message>
<message>
<source>not yet</source>
<translation>noch nicht</translation>
</message>
<message>
<source>note</source>
<translation>Notiz</translation>
</message>
<message>
<source>nothing</source>
<translation>nichts</translation>
</message>
<message>
<source>nothing bought yet</source>
<translation>noch nichts gekauft</translation>
</message>
<message>
<source>nothing came in: it holds no rows</source>
<translation>nichts kam herein: Sie enthält keine Zeilen</translation>
</message>
<message>
<source>nothing came in: no column was known to tell of people, deals or expenses</source>
<translation>nichts kam herein: Keine Spalte ließ Personen, Deals oder Ausgaben erkennen</translation>
</message>
<message>
<source>nothing entered</source>
<translation>nichts eingetragen</translation>
</message>
<message>
<source>nothing left for today</source>
<translation>nichts mehr für heute</translation>
</message>
<message>
<source>nothing planned</source>
<translation>nichts geplant</translation>
</message>
<message>
<source>objected: {words}</source>
<translation>Einwand: {words}</translation>
</message>
<message>
<source>objection, if any</source>
<translation>Einwand, falls es einen gab</translation>
</message>
<message>
<source>of 5</source>
<translation>von 5</translation>
</message>
<message>
<source>of one</source>
<translation>pro Stück</translation>
</message>
<message>
<source>of {count}</source>
<translation>von {count}</translation>
</message>
<message>
<source>of {count} expected</source>
<translation>von {count} erwarteten</translation>
</message>
<message>
<source>of {count}, likely {low} to {high}</source>
<translation>von {count}, wahrscheinlich {low} bis {high}</translation>
</message>
<message>
<source>of {target}</source>
<translation>von {target}</translation>
</message>
<message>
<source>of {value}</source>
<translation>von {value}</translation>
</message>
<message>
<source>off each sale</source>
<translation>Rabatt je Verkauf</translation>
</message>
<message>
<source>on course for {pace}</source>
<translation>auf Kurs zu {pace}</translation>
</message>
<message>
<source>on revenue: some costs unknown</source>
<translation>auf Umsatz: manche Kosten unbekannt</translation>
</message>
<message>
<source>on {cost}</source>
<translation>bei {cost} Kosten</translation>
</message>
<message>
<source>once</source>
<translation>einmal</translation>
</message>
<message>
<source>once</source>
<comment>at most</comment>
<translation>einmal</translation>
</message>
<message>
<source>one deal was lost</source>
<translation>ein Deal ging verloren</translation>
</message>
<message>
<source>one is overdue</source>
<translation>eine ist überfällig</translation>
</message>
<message>
<source>one lead came in</source>
<translation>ein Lead kam herein</translation>
</message>
<message>
<source>one line</source>
<translation>eine Zeile</translation>
</message>
<message>
<source>one more</source>
<translation>eine weitere</translation>
</message>
<message>
<source>one new lead came in</source>
<translation>ein neuer Lead kam herein</translation>
</message>
<message>
<source>one of {names} must be filled</source>
<translation>eines davon muss ausgefüllt sein: {names}</translation>
</message>
<message>
<source>one to a line</source>
<translation>eins pro Zeile</translation>
</message>
<message>
<source>only the first {most} columns were read</source>
<translation>nur die ersten {most} Spalten wurden gelesen</translation>
</message>
<message>
<source>open</source>
<comment>state</comment>
<translation>offen</translation>
</message>
<message>
<source>open</source>
<comment>unfolded</comment>
<translation>offen</translation>
</message>
<message>
<source>open, but it comes up on no day</source>
<translation>offen, aber an keinem Tag</translation>
</message>
<message>
<source>opening the pages</source>
<translation>die Seiten öffnen</translation>
</message>
<message>
<source>overdue</source>
<translation>überfällig</translation>
</message>
<message>
<source>overdue: {step}</source>
<translation>überfällig: {step}</translation>
</message>
<message>
<source>page {number} of {count}</source>
<translation>Seite {number} von {count}</translation>
</message>
<message>
<source>pays</source>
<translation>lohnt sich</translation>
</message>
<message>
<source>people reached</source>
<translation>erreichte Personen</translation>
</message>
<message>
<source>phone or e-mail</source>
<translation>Telefon oder E-Mail</translation>
</message>
<message>
<source>picture</source>
<translation>Bild</translation>
</message>
<message>
<source>point and comma in this column can be read both ways; “{answer}” was read as the decimal sign</source>
<translation>Punkt und Komma dieser Spalte lassen sich auf zwei Arten lesen; „{answer}“ wurde als Dezimalzeichen gelesen</translation>
</message>
<message>
<source>poor</source>
<translation>schlecht</translation>
</message>
<message>
<source>promotion or coupon code</source>
<translation>Aktion oder Gutscheincode</translation>
</message>
<message>
<source>putting back what was there</source>
<translation>zurücklegen, was da war</translation>
</message>
<message>
<source>reached</source>
<translation>erreicht</translation>
</message>
<message>
<source>read only</source>
<translation>nur lesen</translation>
</message>
<message>
<source>reading the file</source>
<translation>die Datei lesen</translation>
</message>
<message>
<source>reading the history</source>
<translation>den Verlauf lesen</translation>
</message>
<message>
<source>received {days}</source>
<translation>eingegangen {days}</translation>
</message>
<message>
<source>refers to a row that was rejected ({file})</source>
<translation>verweist auf eine abgelehnte Zeile ({file})</translation>
</message>
<message>
<source>refused advertising</source>
<translation>lehnten Werbung ab</translation>
</message>
<message>
<source>return {return_}</source>
<translation>Rendite {return_}</translation>
</message>
<message>
<source>ring: a promotion was met · dot: anything else · square: the sale</source>
<translation>Ring: eine Aktion erlebt · Punkt: alles andere · Quadrat: der Verkauf</translation>
</message>
<message numerus="yes">
<source>runs now, %n days left</source>
<translation>
<numerusform>läuft jetzt, noch %n Tag</numerusform>
<numerusform>läuft jetzt, noch %n Tage</numerusform>
</translation>
</message>
<message>
<source>runs now, last day</source>
<translation>läuft jetzt, letzter Tag</translation>
</message>
<message>
<source>runs now, no end</source>
<translation>läuft jetzt, ohne Ende</translation>
</message>
<message>
<source>sales hat</source>
<translation>Verkaufs-Hut</translation>
</message>
<message>
<source>saved {time}</source>
<translation>gespeichert {time}</translation>
</message>
<message>
<source>score {score} of 5</source>
<translation>Bewertung {score} von 5</translation>
</message>
<message numerus="yes">
<source>silent for %n days</source>
<translation>
<numerusform>seit %n Tag still</numerusform>
<numerusform>seit %n Tagen still</numerusform>
</translation>
</message>
<message>
<source>since today</source>
<translation>seit heute</translation>
</message>
<message>
<source>since {day}</source>
<translation>seit {day}</translation>
</message>
<message>
<source>someone known or new</source>
<translation>bekannt oder neu</translation>
</message>
<message>
<source>something that is gone</source>
<translation>etwas nicht mehr Vorhandenes</translation>
</message>
<message>
<source>spent at least</source>
<translation>zahlten mindestens</translation>
</message>
<message>
<source>spent less than</source>
<translation>zahlten weniger als</translation>
</message>
<message numerus="yes">
<source>starts in %n days</source>
<translation>
<numerusform>beginnt in %n Tag</numerusform>
<numerusform>beginnt in %n Tagen</numerusform>
</translation>
</message>
<message>
<source>starts tomorrow</source>
<translation>beginnt morgen</translation>
</message>
<message>
<source>such as 15%</source>
<translation>etwa 15 %</translation>
</message>
<message>
<source>such as 3 candles</source>
<translation>etwa 3 Kerzen</translation>
</message>
<message>
<source>such as A post</source>
<translation>etwa Beitrag</translation>
</message>
<message>
<source>such as Birthday cake</source>
<translation>etwa Geburtstagstorte</translation>
</message>
<message>
<source>such as Cakes</source>
<translation>etwa Torten</translation>
</message>
<message>
<source>such as How did you find us?</source>
<translation>etwa: Wie haben Sie uns gefunden?</translation>
</message>
<message>
<source>such as Regulars</source>
<translation>etwa Stammkunden</translation>
</message>
<message>
<source>such as SPRING</source>
<translation>etwa SPRING</translation>
</message>
<message>
<source>such as Winter sale</source>
<translation>etwa Winterschlussverkauf</translation>
</message>
<message>
<source>such as too far away; may stay empty</source>
<translation>etwa zu weit weg; darf leer bleiben</translation>
</message>
<message>
<source>such as two cakes for Friday</source>
<translation>etwa zwei Torten für Freitag</translation>
</message>
<message>
<source>such as: wants a quote by Friday</source>
<translation>etwa: möchte bis Freitag ein Angebot</translation>
</message>
<message>
<source>target</source>
<translation>Ziel</translation>
</message>
<message>
<source>task</source>
<translation>Aufgabe</translation>
</message>
<message>
<source>test lead made by Meta, not a person</source>
<translation>Test-Lead von Meta, keine Person</translation>
</message>
<message>
<source>the budget</source>
<translation>das Budget</translation>
</message>
<message>
<source>the card is cut short: it has no END</source>
<translation>die Karte ist abgeschnitten: Sie hat kein END</translation>
</message>
<message>
<source>the day is missing</source>
<translation>der Tag fehlt</translation>
</message>
<message>
<source>the first promotion met</source>
<translation>die erste Aktion</translation>
</message>
<message>
<source>the last change was not saved</source>
<translation>die letzte Änderung wurde nicht gespeichert</translation>
</message>
<message>
<source>the last one</source>
<translation>die letzte</translation>
</message>
<message>
<source>the last promotion met</source>
<translation>die letzte Aktion</translation>
</message>
<message numerus="yes">
<source>the mean of %n answers</source>
<translation>
<numerusform>das Mittel von %n Antwort</numerusform>
<numerusform>das Mittel von %n Antworten</numerusform>
</translation>
</message>
<message>
<source>the promotion was called off</source>
<translation>die Aktion wurde abgesagt</translation>
</message>
<message>
<source>the report names no days; the cost is put on today</source>
<translation>der Bericht nennt keine Tage; die Kosten stehen unter heute</translation>
</message>
<message>
<source>the same e-mail</source>
<translation>dieselbe E-Mail</translation>
</message>
<message>
<source>the same name</source>
<translation>derselbe Name</translation>
</message>
<message>
<source>the same phone</source>
<translation>dasselbe Telefon</translation>
</message>
<message>
<source>the same record of the other program</source>
<translation>derselbe Eintrag des anderen Programms</translation>
</message>
<message>
<source>this contact agreed later than the no of this file; the yes was left</source>
<translation>dieser Kontakt hat nach dem Nein dieser Datei zugestimmt; das Ja blieb</translation>
</message>
<message>
<source>this contact refused advertising; the yes of this file was not taken</source>
<translation>dieser Kontakt hat Werbung abgelehnt; das Ja dieser Datei wurde nicht übernommen</translation>
</message>
<message>
<source>this deal is open here and was left so; let the file win to close it</source>
<translation>dieser Deal ist hier offen und blieb es; lassen Sie die Datei gewinnen, um ihn abzuschließen</translation>
</message>
<message>
<source>this file says no to advertising; contacts that are there were left as they are</source>
<translation>diese Datei sagt Nein zu Werbung; vorhandene Kontakte blieben, wie sie sind</translation>
</message>
<message>
<source>this month</source>
<translation>diesen Monat</translation>
</message>
<message>
<source>time</source>
<translation>Uhrzeit</translation>
</message>
<message>
<source>times</source>
<translation>Mal</translation>
</message>
<message>
<source>today</source>
<translation>heute</translation>
</message>
<message>
<source>tomorrow</source>
<translation>morgen</translation>
</message>
<message>
<source>too early to tell</source>
<translation>noch zu früh</translation>
</message>
<message>
<source>town, street</source>
<translation>Ort, Straße</translation>
</message>
<message>
<source>twice in this file</source>
<translation>zweimal in dieser Datei</translation>
</message>
<message>
<source>type or scan it</source>
<translation>tippen oder scannen</translation>
</message>
<message>
<source>unassigned</source>
<translation>nicht zugeordnet</translation>
</message>
<message>
<source>until</source>
<translation>bis</translation>
</message>
<message>
<source>until when</source>
<translation>bis wann</translation>
</message>
<message>
<source>until {day}</source>
<translation>bis {day}</translation>
</message>
<message numerus="yes">
<source>used %n times so far</source>
<translation>
<numerusform>bisher %n-mal benutzt</numerusform>
<numerusform>bisher %n-mal benutzt</numerusform>
</translation>
</message>
<message>
<source>used once so far</source>
<translation>bisher einmal benutzt</translation>
</message>
<message>
<source>used {used} of {count} times</source>
<translation>{used} von {count} Mal benutzt</translation>
</message>
<message>
<source>visit</source>
<translation>Besuch</translation>
</message>
<message>
<source>visits, followers…</source>
<translation>Besuche, Follower…</translation>
</message>
<message numerus="yes">
<source>waits %n days</source>
<translation>
<numerusform>wartet %n Tag</numerusform>
<numerusform>wartet %n Tage</numerusform>
</translation>
</message>
<message>
<source>waits 1 day</source>
<translation>wartet 1 Tag</translation>
</message>
<message>
<source>was due {day}</source>
<translation>war fällig {day}</translation>
</message>
<message>
<source>were asked about advertising</source>
<translation>wurden zu Werbung gefragt</translation>
</message>
<message>
<source>were heard of in the last</source>
<translation>meldeten sich in den letzten</translation>
</message>
<message>
<source>were not asked about advertising</source>
<translation>wurden nicht zu Werbung gefragt</translation>
</message>
<message>
<source>what</source>
<translation>was</translation>
</message>
<message>
<source>what an average sale brings</source>
<translation>was ein Verkauf im Schnitt bringt</translation>
</message>
<message>
<source>what for</source>
<translation>wofür</translation>
</message>
<message>
<source>what is good to know</source>
<translation>was gut zu wissen ist</translation>
</message>
<message>
<source>what it brings</source>
<translation>was er bringt</translation>
</message>
<message>
<source>what it costs us</source>
<translation>was er uns kostet</translation>
</message>
<message>
<source>what it is</source>
<translation>was es ist</translation>
</message>
<message>
<source>what it may cost</source>
<translation>was sie kosten darf</translation>
</message>
<message>
<source>what people read or hear</source>
<translation>was man liest oder hört</translation>
</message>
<message>
<source>what shall come of it</source>
<translation>was daraus werden soll</translation>
</message>
<message>
<source>what that sale costs you</source>
<translation>was dieser Verkauf Sie kostet</translation>
</message>
<message>
<source>what the offer is worth</source>
<translation>was das Angebot wert ist</translation>
</message>
<message>
<source>what they asked for</source>
<translation>wonach sie gefragt haben</translation>
</message>
<message>
<source>what they look for</source>
<translation>was sie suchen</translation>
</message>
<message>
<source>what they may buy</source>
<translation>was sie kaufen könnten</translation>
</message>
<message>
<source>what they said</source>
<translation>was sie sagten</translation>
</message>
<message>
<source>what was asked</source>
<translation>was gefragt wurde</translation>
</message>
<message>
<source>what your business is called</source>
<translation>wie Ihr Geschäft heißt</translation>
</message>
<message>
<source>when and where you meet them</source>
<translation>wann und wo Sie sie treffen</translation>
</message>
<message>
<source>where customers call</source>
<translation>wo Kunden anrufen</translation>
</message>
<message>
<source>where people meet it</source>
<translation>wo man ihr begegnet</translation>
</message>
<message>
<source>where they write</source>
<translation>wohin sie schreiben</translation>
</message>
<message>
<source>which promotion</source>
<translation>welche Aktion</translation>
</message>
<message>
<source>whose</source>
<translation>wessen</translation>
</message>
<message numerus="yes">
<source>with %n entries</source>
<translation>
<numerusform>mit %n Eintrag</numerusform>
<numerusform>mit %n Einträgen</numerusform>
</translation>
</message>
<message>
<source>with 1 entry</source>
<translation>mit 1 Eintrag</translation>
</message>
<message>
<source>without a beginning of their own</source>
<translation>ohne eigenen Anfang</translation>
</message>
<message>
<source>won</source>
<translation>gewonnen</translation>
</message>
<message numerus="yes">
<source>won deals are silent for %n days at most, usually</source>
<translation>
<numerusform>gewonnene Deals sind meist höchstens %n Tag still</numerusform>
<numerusform>gewonnene Deals sind meist höchstens %n Tage still</numerusform>
</translation>
</message>
<message>
<source>writing</source>
<translation>schreiben</translation>
</message>
<message>
<source>writing the history</source>
<translation>den Verlauf schreiben</translation>
</message>
<message>
<source>yes</source>
<translation>ja</translation>
</message>
<message>
<source>yesterday</source>
<translation>gestern</translation>
</message>
<message>
<source>{actual} of {target}</source>
<translation>{actual} von {target}</translation>
</message>
<message>
<source>{actual}, no target</source>
<translation>{actual}, kein Ziel</translation>
</message>
<message>
<source>{amount} less than in {month}</source>
<translation>{amount} weniger als im {month}</translation>
</message>
<message>
<source>{amount} likely to come from the deals that are open today.</source>
<translation>{amount} sind aus den heute offenen Deals zu erwarten.</translation>
</message>
<message>
<source>{amount} more than in {month}</source>
<translation>{amount} mehr als im {month}</translation>
</message>
<message>
<source>{amount} of sales</source>
<translation>{amount} Umsatz</translation>
</message>
<message>
<source>{amount} off</source>
<translation>{amount} Rabatt</translation>
</message>
<message>
<source>{amount} over</source>
<translation>{amount} darüber</translation>
</message>
<message>
<source>{amount} short of it.</source>
<translation>Es fehlen {amount}.</translation>
</message>
<message>
<source>{answers}, too few for shares</source>
<translation>{answers}, zu wenig für Anteile</translation>
</message>
<message>
<source>{arrow} {by}, was {value}</source>
<translation>{arrow} {by}, vorher {value}</translation>
</message>
<message>
<source>{basis}, likely {low} to {high}</source>
<translation>{basis}, wahrscheinlich {low} bis {high}</translation>
</message>
<message>
<source>{basis}; {count} may yet</source>
<translation>{basis}; {count} noch möglich</translation>
</message>
<message>
<source>{change}; may be chance</source>
<translation>{change}; kann Zufall sein</translation>
</message>
<message>
<source>{code} counts as not used on {day}</source>
<translation>{code} gilt am {day} als nicht benutzt</translation>
</message>
<message>
<source>{code} is copied.</source>
<translation>{code} ist kopiert.</translation>
</message>
<message>
<source>{code} may not be used any more.</source>
<translation>{code} darf nicht mehr benutzt werden.</translation>
</message>
<message>
<source>{code} was good until {day}, {ago}.</source>
<translation>{code} galt bis {day}, {ago}.</translation>
</message>
<message>
<source>{code} was used on {day}.</source>
<translation>{code} wurde am {day} benutzt.</translation>
</message>
<message>
<source>{code} was used {used} of {count} times, the last time on {day}.</source>
<translation>{code} wurde {used} von {count} Mal benutzt, zuletzt am {day}.</translation>
</message>
<message>
<source>{condition} “{value}”</source>
<translation>{condition} „{value}“</translation>
</message>
<message>
<source>{counted} = {share}</source>
<translation>{counted} = {share}</translation>
</message>
<message>
<source>{counted}, {share} ({low} to {high})</source>
<translation>{counted}, {share} ({low} bis {high})</translation>
</message>
<message>
<source>{count} activities</source>
<translation>{count} Aktivitäten</translation>
</message>
<message>
<source>{count} already here</source>
<translation>{count} schon hier</translation>
</message>
<message numerus="yes">
<source>{count} are overdue</source>
<translation>
<numerusform>{count} sind überfällig</numerusform>
<numerusform>{count} sind überfällig</numerusform>
</translation>
</message>
<message>
<source>{count} cells, the header has {width}</source>
<translation>{count} Zellen, die Kopfzeile hat {width}</translation>
</message>
<message>
<source>{count} costs</source>
<translation>{count} Ausgaben</translation>
</message>
<message>
<source>{count} coupons</source>
<translation>{count} Gutscheine</translation>
</message>
<message numerus="yes">
<source>{count} days</source>
<translation>
<numerusform>{count} Tage</numerusform>
<numerusform>{count} Tage</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals</source>
<translation>
<numerusform>{count} Deals</numerusform>
<numerusform>{count} Deals</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals are open</source>
<translation>
<numerusform>{count} Deals sind offen</numerusform>
<numerusform>{count} Deals sind offen</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals so far, of which {decided} are decided.</source>
<translation>
<numerusform>Bisher {count} Deals, davon {decided} entschieden.</numerusform>
<numerusform>Bisher {count} Deals, davon {decided} entschieden.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals were lost</source>
<translation>
<numerusform>{count} Deals gingen verloren</numerusform>
<numerusform>{count} Deals gingen verloren</numerusform>
</translation>
</message>
<message>
<source>{count} files cannot be read</source>
<translation>{count} Dateien sind unlesbar</translation>
</message>
<message numerus="yes">
<source>{count} leads</source>
<translation>
<numerusform>{count} Leads</numerusform>
<numerusform>{count} Leads</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} leads came in</source>
<translation>
<numerusform>{count} Leads kamen herein</numerusform>
<numerusform>{count} Leads kamen herein</numerusform>
</translation>
</message>
<message>
<source>{count} left out</source>
<translation>{count} weggelassen</translation>
</message>
<message>
<source>{count} measures</source>
<translation>{count} Messwerte</translation>
</message>
<message>
<source>{count} min</source>
<translation>{count} Min.</translation>
</message>
<message numerus="yes">
<source>{count} more</source>
<translation>
<numerusform>{count} weitere</numerusform>
<numerusform>{count} weitere</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} more stand in the table.</source>
<translation>
<numerusform>{count} weiterer Eintrag steht in der Tabelle.</numerusform>
<numerusform>{count} weitere stehen in der Tabelle.</numerusform>
</translation>
</message>
<message>
<source>{count} new</source>
<translation>{count} neu</translation>
</message>
<message>
<source>{count} new customers</source>
<translation>{count} neue Kunden</translation>
</message>
<message numerus="yes">
<source>{count} new leads came in</source>
<translation>
<numerusform>{count} neue Leads kamen herein</numerusform>
<numerusform>{count} neue Leads kamen herein</numerusform>
</translation>
</message>
<message>
<source>{count} not understood</source>
<translation>{count} nicht verstanden</translation>
</message>
<message>
<source>{count} of them filled in</source>
<translation>{count} davon ergänzt</translation>
</message>
<message>
<source>{count} of {sales}</source>
<translation>{count} von {sales}</translation>
</message>
<message>
<source>{count} other records</source>
<translation>{count} andere Einträge</translation>
</message>
<message>
<source>{count} people</source>
<translation>{count} Personen</translation>
</message>
<message>
<source>{count} probably the same</source>
<translation>{count} wohl identisch</translation>
</message>
<message>
<source>{count} products</source>
<translation>{count} Produkte</translation>
</message>
<message>
<source>{count} promotions</source>
<translation>{count} Aktionen</translation>
</message>
<message>
<source>{count} records were filled in</source>
<translation>{count} Einträge wurden ergänzt</translation>
</message>
<message>
<source>{count} redeemed coupons</source>
<translation>{count} eingelöste Gutscheine</translation>
</message>
<message>
<source>{count} refused</source>
<translation>{count} gegen Werbung</translation>
</message>
<message>
<source>{count} rejected</source>
<translation>{count} abgelehnt</translation>
</message>
<message>
<source>{count} rows</source>
<translation>{count} Zeilen</translation>
</message>
<message>
<source>{count} sales</source>
<translation>{count} Verkäufe</translation>
</message>
<message numerus="yes">
<source>{count} sales brought {revenue}</source>
<translation>
<numerusform>{count} Verkäufe brachten {revenue}</numerusform>
<numerusform>{count} Verkäufe brachten {revenue}</numerusform>
</translation>
</message>
<message>
<source>{count} stages</source>
<translation>{count} Stufen</translation>
</message>
<message>
<source>{count} talks and notes</source>
<translation>{count} Gespräche und Notizen</translation>
</message>
<message numerus="yes">
<source>{count} texts are in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>
<numerusform>{count} Texte stehen in einer Schrift, die keine installierte Schriftart enthält ({script}); ihre Zeichen erscheinen als Kästchen.</numerusform>
<numerusform>{count} Texte stehen in einer Schrift, die keine installierte Schriftart enthält ({script}); ihre Zeichen erscheinen als Kästchen.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} things are due</source>
<translation>
<numerusform>{count} Aufgaben sind fällig</numerusform>
<numerusform>{count} Aufgaben sind fällig</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<translation>
<numerusform>{count}-mal</numerusform>
<numerusform>{count}-mal</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<comment>at most</comment>
<translation>
<numerusform>{count}-mal</numerusform>
<numerusform>{count}-mal</numerusform>
</translation>
</message>
<message>
<source>{count} without a cost</source>
<translation>{count} ohne Kosten</translation>
</message>
<message>
<source>{count} without a value</source>
<translation>{count} ohne Wert</translation>
</message>
<message>
<source>{count} without data left out</source>
<translation>{count} ohne Daten weggelassen</translation>
</message>
<message>
<source>{count} written into “{folder}”.</source>
<translation>{count} in „{folder}“ geschrieben.</translation>
</message>
<message>
<source>{count}, from “{first}” to “{last}”.</source>
<translation>{count}, von „{first}“ bis „{last}“.</translation>
</message>
<message>
<source>{count}, {size} in all</source>
<translation>{count}, {size} insgesamt</translation>
</message>
<message>
<source>{currency} has {digits} digits after the point; “{text}” has more.</source>
<translation>{currency} hat {digits} Nachkommastellen; „{text}“ hat mehr.</translation>
</message>
<message>
<source>{days} after the first touch</source>
<translation>{days} nach dem ersten Kontakt</translation>
</message>
<message>
<source>{days} d</source>
<translation>{days} T</translation>
</message>
<message>
<source>{days} since the first step to it</source>
<translation>{days} seit dem ersten Schritt dahin</translation>
</message>
<message>
<source>{days}: no basis.</source>
<translation>{days}: keine Grundlage.</translation>
</message>
<message>
<source>{days}: {value}</source>
<translation>{days}: {value}</translation>
</message>
<message>
<source>{day} by {who}</source>
<translation>{day} von {who}</translation>
</message>
<message>
<source>{day}, overdue</source>
<translation>{day}, überfällig</translation>
</message>
<message>
<source>{day}: {amount}</source>
<translation>{day}: {amount}</translation>
</message>
<message>
<source>{deals} stand in “{stage}”. To which stage do they go, with its closed deals?</source>
<translation>In „{stage}“: {deals}. In welche Stufe kommen sie, samt den abgeschlossenen Deals?</translation>
</message>
<message>
<source>{deals}, worth {value} together; by the chance of each, {likely} is likely to come.</source>
<translation>{deals}, zusammen {value} wert; nach ihren Chancen sind {likely} zu erwarten.</translation>
</message>
<message>
<source>{deals}, {value}</source>
<translation>{deals}, {value}</translation>
</message>
<message>
<source>{due}, {late}.</source>
<translation>{due}, {late}.</translation>
</message>
<message>
<source>{due}.</source>
<translation>{due}.</translation>
</message>
<message>
<source>{few}: too early to tell.</source>
<translation>{few}: noch zu früh.</translation>
</message>
<message>
<source>{first} and {last}</source>
<translation>{first} und {last}</translation>
</message>
<message>
<source>{first} and {more}</source>
<translation>{first} und {more}</translation>
</message>
<message>
<source>{first} or {more}</source>
<translation>{first} oder {more}</translation>
</message>
<message>
<source>{first}, {more}</source>
<translation>{first}, {more}</translation>
</message>
<message>
<source>{first}. {next}</source>
<translation>{first}. {next}</translation>
</message>
<message>
<source>{hours} h {minutes}</source>
<translation>{hours} Std. {minutes}</translation>
</message>
<message>
<source>{kind} ({count})</source>
<translation>{kind} ({count})</translation>
</message>
<message>
<source>{kind} “{title}”</source>
<translation>{kind} „{title}“</translation>
</message>
<message>
<source>{k} of {n}</source>
<translation>{k} von {n}</translation>
</message>
<message>
<source>{k} of {n} bought</source>
<translation>{k} von {n} kauften</translation>
</message>
<message>
<source>{k} of {n}, likely {low} to {high}</source>
<translation>{k} von {n}, wahrscheinlich {low} bis {high}</translation>
</message>
<message>
<source>{leads} and {lost}</source>
<translation>{leads} und {lost}</translation>
</message>
<message>
<source>{leads} in all.</source>
<translation>{leads} insgesamt.</translation>
</message>
<message>
<source>{leads} leads, {bought} of them bought; {revenue} in sales, {cost} spent.</source>
<translation>{leads} Leads, davon {bought} mit Kauf; {revenue} Umsatz, {cost} ausgegeben.</translation>
</message>
<message>
<source>{left} left of {budget}</source>
<translation>{left} von {budget} übrig</translation>
</message>
<message>
<source>{lost} lost, {opened} opened</source>
<translation>{lost} verloren, {opened} angelegt</translation>
</message>
<message>
<source>{low} to {high}</source>
<translation>{low} bis {high}</translation>
</message>
<message>
<source>{marketing} marketing, {sales} sales</source>
<translation>{marketing} Marketing, {sales} Verkauf</translation>
</message>
<message>
<source>{mean} of 5</source>
<translation>{mean} von 5</translation>
</message>
<message>
<source>{menu}: {action}</source>
<translation>{menu}: {action}</translation>
</message>
<message>
<source>{month} against its targets</source>
<translation>{month}: Stand der Ziele</translation>
</message>
<message>
<source>{month} has not begun yet.</source>
<translation>Der {month} hat noch nicht begonnen.</translation>
</message>
<message>
<source>{month}: {value}, a year before {before}</source>
<translation>{month}: {value}, ein Jahr zuvor {before}</translation>
</message>
<message>
<source>{names} and {count} more</source>
<translation>{names} und {count} weitere</translation>
</message>
<message>
<source>{name} (new contact)</source>
<translation>{name} (neuer Kontakt)</translation>
</message>
<message>
<source>{name} (new)</source>
<translation>{name} (neu)</translation>
</message>
<message>
<source>{name} does not go with it</source>
<translation>{name} passt nicht dazu</translation>
</message>
<message>
<source>{name} is in the bin</source>
<translation>{name} ist im Papierkorb</translation>
</message>
<message>
<source>{name} is in the bin, and with them {along}</source>
<translation>{name} ist im Papierkorb, und damit auch {along}</translation>
</message>
<message>
<source>{name} is in the bin; {kept}</source>
<translation>{name} ist im Papierkorb; {kept}</translation>
</message>
<message>
<source>{name} is in “{stage}” now.</source>
<translation>{name} steht jetzt in „{stage}“.</translation>
</message>
<message>
<source>{name} is off the list</source>
<translation>{name} ist von der Liste genommen</translation>
</message>
<message>
<source>{name} looks after {things}. All of that stays, with nobody looking after it.</source>
<translation>{name} betreut {things}. All das bleibt, ohne dass sich jemand darum kümmert.</translation>
</message>
<message>
<source>{name}, row {row} of {file}</source>
<translation>{name}, Zeile {row} von {file}</translation>
</message>
<message>
<source>{name}, the first</source>
<translation>{name}, der erste</translation>
</message>
<message>
<source>{name}, the second</source>
<translation>{name}, der zweite</translation>
</message>
<message>
<source>{name}, {channel}: {first} to {last}, {phase}</source>
<translation>{name}, {channel}: {first} bis {last}, {phase}</translation>
</message>
<message>
<source>{no} no</source>
<translation>{no} nein</translation>
</message>
<message>
<source>{number} days</source>
<translation>{number} Tage</translation>
</message>
<message>
<source>{number} points</source>
<translation>{number} Punkte</translation>
</message>
<message>
<source>{n} leads</source>
<translation>{n} Leads</translation>
</message>
<message>
<source>{n} scores</source>
<translation>{n} Bewertungen</translation>
</message>
<message>
<source>{offer} that costs us {amount}</source>
<translation>{offer}, kostet uns {amount}</translation>
</message>
<message>
<source>{offer} – {promotion}</source>
<translation>{offer} – {promotion}</translation>
</message>
<message>
<source>{open} open</source>
<translation>{open} offen</translation>
</message>
<message>
<source>{order}: back to the usual order</source>
<translation>{order}: zurück zur üblichen Reihenfolge</translation>
</message>
<message>
<source>{over} over its budget of {budget}</source>
<translation>{over} über dem Budget von {budget}</translation>
</message>
<message>
<source>{pace} at this pace</source>
<translation>{pace} in diesem Tempo</translation>
</message>
<message>
<source>{pace} at this pace; {needed} a day would do</source>
<translation>{pace} in diesem Tempo; {needed} am Tag würden reichen</translation>
</message>
<message>
<source>{pages} printed into “{file}”.</source>
<translation>{pages} in „{file}“ gedruckt.</translation>
</message>
<message>
<source>{pages} sent to “{printer}”.</source>
<translation>{pages} an „{printer}“ gesendet.</translation>
</message>
<message>
<source>{people}; agreed to e-mail {mail}, to phone {phone}</source>
<translation>{people}; E-Mail zugestimmt {mail}, Telefon {phone}</translation>
</message>
<message>
<source>{percent} off</source>
<translation>{percent} Rabatt</translation>
</message>
<message>
<source>{percent}%</source>
<translation>{percent} %</translation>
</message>
<message>
<source>{prefix}-…</source>
<translation>{prefix}-…</translation>
</message>
<message>
<source>{promotion}, as its lead</source>
<translation>{promotion}, wie sein Lead</translation>
</message>
<message>
<source>{promotion}, coupon {code}</source>
<translation>{promotion}, Gutschein {code}</translation>
</message>
<message numerus="yes">
<source>{quantity} in %n sales</source>
<translation>
<numerusform>{quantity} in %n Verkauf</numerusform>
<numerusform>{quantity} in %n Verkäufen</numerusform>
</translation>
</message>
<message>
<source>{quantity} in 1 sale</source>
<translation>{quantity} in 1 Verkauf</translation>
</message>
<message>
<source>{raw} is read as {read}</source>
<translation>{raw} wird als {read} gelesen</translation>
</message>
<message>
<source>{return_} (likely {low} to {high})</source>
<translation>{return_} (wahrscheinlich {low} bis {high})</translation>
</message>
<message>
<source>{return_} on revenue</source>
<translation>{return_} auf Umsatz</translation>
</message>
<message>
<source>{return_}: {verdict}</source>
<translation>{return_}: {verdict}</translation>
</message>
<message>
<source>{rows} stay out</source>
<translation>{rows} bleiben draußen</translation>
</message>
<message>
<source>{rows} stays out</source>
<translation>{rows} bleibt draußen</translation>
</message>
<message>
<source>{sales} sales, {revenue}</source>
<translation>{sales} Verkäufe, {revenue}</translation>
</message>
<message>
<source>{sales}, {compared}; {leads}.</source>
<translation>{sales}, {compared}; {leads}.</translation>
</message>
<message>
<source>{sales}; {leads}, and marketing cost {cost}.</source>
<translation>{sales}; {leads}, die Marketingkosten betrugen {cost}.</translation>
</message>
<message>
<source>{sales}; {leads}.</source>
<translation>{sales}; {leads}.</translation>
</message>
<message>
<source>{score} of 5: {word}</source>
<translation>{score} von 5: {word}</translation>
</message>
<message>
<source>{share} ({low} to {high})</source>
<translation>{share} ({low} bis {high})</translation>
</message>
<message>
<source>{share} decided</source>
<translation>{share} entschieden</translation>
</message>
<message>
<source>{share} within {days} days</source>
<translation>{share} binnen {days} Tagen</translation>
</message>
<message>
<source>{share} won</source>
<translation>{share} gewonnen</translation>
</message>
<message>
<source>{some} and {last}</source>
<translation>{some} und {last}</translation>
</message>
<message>
<source>{some}, and {more}</source>
<translation>{some}, und {more}</translation>
</message>
<message>
<source>{spent} of {budget} spent</source>
<translation>{spent} von {budget} ausgegeben</translation>
</message>
<message>
<source>{spent} spent</source>
<translation>{spent} ausgegeben</translation>
</message>
<message>
<source>{spent} spent, no budget set</source>
<translation>{spent} ausgegeben, kein Budget gesetzt</translation>
</message>
<message>
<source>{spent}, over the budget</source>
<translation>{spent}, über dem Budget</translation>
</message>
<message>
<source>{stage}, the deal stands here</source>
<translation>{stage}, hier steht der Deal</translation>
</message>
<message numerus="yes">
<source>{stage}: %n deals</source>
<translation>
<numerusform>{stage}: %n Deal</numerusform>
<numerusform>{stage}: %n Deals</numerusform>
</translation>
</message>
<message>
<source>{stage}: 1 deal</source>
<translation>{stage}: 1 Deal</translation>
</message>
<message>
<source>{step} at {time}</source>
<translation>{step} um {time}</translation>
</message>
<message>
<source>{task}: {doing}</source>
<translation>{task}: {doing}</translation>
</message>
<message>
<source>{task}…</source>
<translation>{task}…</translation>
</message>
<message>
<source>{text} is too far away to be printed.</source>
<translation>{text} ist zu weit entfernt, um gedruckt zu werden.</translation>
</message>
<message>
<source>{there}, fills {count}</source>
<translation>{there}, ergänzt {count}</translation>
</message>
<message>
<source>{title} (backup, for reading)</source>
<translation>{title} (Sicherung, nur zum Lesen)</translation>
</message>
<message>
<source>{title}, continued</source>
<translation>{title}, Fortsetzung</translation>
</message>
<message>
<source>{told}, since {day}</source>
<translation>{told}, seit {day}</translation>
</message>
<message>
<source>{total} in all</source>
<translation>{total} insgesamt</translation>
</message>
<message>
<source>{used} of {count}</source>
<translation>{used} von {count}</translation>
</message>
<message>
<source>{used} of {count} ×</source>
<translation>{used} von {count} ×</translation>
</message>
<message>
<source>{used} used</source>
<translation>{used} benutzt</translation>
</message>
<message>
<source>{used} × instead of {limit} · {last}</source>
<translation>{used} × statt {limit} · {last}</translation>
</message>
<message>
<source>{value} in sight, about {likely} likely</source>
<translation>{value} in Sicht, nach ihren Chancen etwa {likely}</translation>
</message>
<message>
<source>{weekday} {day}</source>
<translation>{weekday}, {day}</translation>
</message>
<message>
<source>{what} ({count})</source>
<translation>{what} ({count})</translation>
</message>
<message>
<source>{what} ({name})</source>
<translation>{what} ({name})</translation>
</message>
<message>
<source>{what} ({promotion})</source>
<translation>{what} ({promotion})</translation>
</message>
<message>
<source>{what} came in</source>
<translation>Hereingekommen: {what}</translation>
</message>
<message>
<source>{what} is off the deal</source>
<translation>{what} ist aus dem Deal entfernt</translation>
</message>
<message>
<source>{what} on {day}</source>
<translation>{what} am {day}</translation>
</message>
<message>
<source>{what} written to “{file}” in “{folder}”.</source>
<translation>{what} in „{file}“ unter „{folder}“ geschrieben.</translation>
</message>
<message>
<source>{what} {day}</source>
<translation>{what} {day}</translation>
</message>
<message>
<source>{what}: {count}</source>
<translation>{what}: {count}</translation>
</message>
<message>
<source>{what}: {hits} of {count}</source>
<translation>{what}: {hits} von {count}</translation>
</message>
<message>
<source>{who} saved something at {time}</source>
<translation>{who} hat um {time} etwas gespeichert</translation>
</message>
<message>
<source>{who} stays as it is</source>
<translation>{who} bleibt unverändert</translation>
</message>
<message>
<source>{words}, together {amount}</source>
<translation>{words}, zusammen {amount}</translation>
</message>
<message>
<source>{year} has no targets to copy.</source>
<translation>{year} hat keine Ziele zum Kopieren.</translation>
</message>
<message>
<source>{year} has not begun yet.</source>
<translation>{year} hat noch nicht begonnen.</translation>
</message>
<message>
<source>{yes} of 4 yes</source>
<translation>{yes} von 4 ja</translation>
</message>
<message>
<source>“{day}” is no day</source>
<translation>„{day}“ ist kein Tag</translation>
</message>
<message>
<source>“{file}” can only be read: the file or its folder is write-protected. Nothing was changed.</source>
<translation>„{file}“ kann nur gelesen werden: Die Datei oder ihr Ordner ist schreibgeschützt. Es wurde nichts geändert.</translation>
</message>
<message>
<source>“{file}” cannot be opened; look whether it is there and may be read.</source>
<translation>„{file}“ lässt sich nicht öffnen; prüfen Sie, ob die Datei da ist und gelesen werden darf.</translation>
</message>
<message>
<source>“{file}” cannot be read: {reason}.</source>
<translation>„{file}“ kann nicht gelesen werden: {reason}.</translation>
</message>
<message>
<source>“{file}” cannot be replaced; choose another name.</source>
<translation>„{file}“ kann nicht ersetzt werden; wählen Sie einen anderen Namen.</translation>
</message>
<message>
<source>“{file}” ends in the middle of a letter, in line {line}; it was probably not copied whole. Please copy or export it again.</source>
<translation>„{file}“ endet mitten in einem Zeichen, in Zeile {line}; vermutlich wurde die Datei nicht ganz kopiert. Bitte kopieren oder exportieren Sie sie noch einmal.</translation>
</message>
<message>
<source>“{file}” has a cell of more than {limit} characters in row {row}. Please shorten it and save the file again.</source>
<translation>„{file}“ hat in Zeile {row} eine Zelle mit mehr als {limit} Zeichen. Bitte kürzen Sie sie und speichern Sie die Datei neu.</translation>
</message>
<message>
<source>“{file}” has a column without a name. Nothing was imported.</source>
<translation>„{file}“ hat eine Spalte ohne Namen. Es wurde nichts importiert.</translation>
</message>
<message>
<source>“{file}” has a quote (") in row {row} that is not closed as it should be, so nobody can tell where its cells end. Please mend that row and save the file again.</source>
<translation>„{file}“ hat in Zeile {row} ein Anführungszeichen ("), das nicht richtig geschlossen ist, sodass niemand weiß, wo die Zellen enden. Bitte berichtigen Sie die Zeile und speichern Sie die Datei neu.</translation>
</message>
<message>
<source>“{file}” has a sheet with something in column {found}; {limit} columns can be read. Please delete what lies far to the right and save it again.</source>
<translation>„{file}“ hat ein Blatt mit Inhalt in Spalte {found}; {limit} Spalten lassen sich lesen. Bitte löschen Sie, was weit rechts steht, und speichern Sie neu.</translation>
</message>
<message>
<source>“{file}” has more than {limit} cells. Please remove columns that are not needed, or split it into several files.</source>
<translation>„{file}“ hat mehr als {limit} Zellen. Bitte entfernen Sie unnötige Spalten oder teilen Sie die Datei auf.</translation>
</message>
<message>
<source>“{file}” has more than {limit} rows. Please split it and import the parts one after the other.</source>
<translation>„{file}“ hat mehr als {limit} Zeilen. Bitte teilen Sie die Datei auf und importieren Sie die Teile nacheinander.</translation>
</message>
<message>
<source>“{file}” has no header row. Nothing was imported.</source>
<translation>„{file}“ hat keine Kopfzeile. Es wurde nichts importiert.</translation>
</message>
<message>
<source>“{file}” has no sheet called “{sheet}” with anything in it.</source>
<translation>„{file}“ hat kein Blatt „{sheet}“ mit Inhalt.</translation>
</message>
<message>
<source>“{file}” has the column “{column}” twice. Nothing was imported.</source>
<translation>„{file}“ hat die Spalte „{column}“ zweimal. Es wurde nichts importiert.</translation>
</message>
<message>
<source>“{file}” has {found} columns in row {row}; {limit} can be read. Please remove what is not needed and save it again.</source>
<translation>„{file}“ hat in Zeile {row} {found} Spalten; {limit} lassen sich lesen. Bitte entfernen Sie Unnötiges und speichern Sie neu.</translation>
</message>
<message>
<source>“{file}” has {width} × {height} dots, too many for a logo; save it smaller.</source>
<translation>„{file}“ hat {width} × {height} Punkte, zu viele für ein Logo; speichern Sie es kleiner.</translation>
</message>
<message>
<source>“{file}” is JSON, which cannot be read. Please export it as CSV or .xlsx.</source>
<translation>„{file}“ ist JSON, das sich nicht lesen lässt. Bitte exportieren Sie als CSV oder .xlsx.</translation>
</message>
<message>
<source>“{file}” is XML, which cannot be read. Please open it in a spreadsheet and save it as .xlsx.</source>
<translation>„{file}“ ist XML, das sich nicht lesen lässt. Bitte öffnen Sie es in einer Tabellenkalkulation und speichern Sie es als .xlsx.</translation>
</message>
<message>
<source>“{file}” is a Numbers file. Please export it from Numbers as Excel or CSV and import that.</source>
<translation>„{file}“ ist eine Numbers-Datei. Bitte exportieren Sie sie aus Numbers als Excel oder CSV und importieren Sie diese.</translation>
</message>
<message>
<source>“{file}” is a PDF; no table can be read from it. Please export it as CSV or .xlsx.</source>
<translation>„{file}“ ist ein PDF; daraus lässt sich keine Tabelle lesen. Bitte exportieren Sie sie als CSV oder .xlsx.</translation>
</message>
<message>
<source>“{file}” is a ZIP archive, not a workbook. Please unpack it and import the files in it.</source>
<translation>„{file}“ ist ein ZIP-Archiv, keine Arbeitsmappe. Bitte entpacken Sie es und importieren Sie die Dateien darin.</translation>
</message>
<message>
<source>“{file}” is a ZIP archive; unpack it and open the file inside.</source>
<translation>„{file}“ ist ein ZIP-Archiv; entpacken Sie es und öffnen Sie die Datei darin.</translation>
</message>
<message>
<source>“{file}” is a binary workbook (.xlsb). Please save it as .xlsx and import that.</source>
<translation>„{file}“ ist eine binäre Arbeitsmappe (.xlsb). Bitte speichern Sie sie als .xlsx und importieren Sie diese.</translation>
</message>
<message>
<source>“{file}” is a business file of Two Hats. Open it with File &gt; Open.</source>
<translation>„{file}“ ist eine Geschäftsdatei von Two Hats. Öffnen Sie sie mit Datei &gt; Öffnen.</translation>
</message>
<message>
<source>“{file}” is a calendar; people come in from vCards (.vcf) or a table.</source>
<translation>„{file}“ ist ein Kalender; Personen kommen aus vCards (.vcf) oder einer Tabelle.</translation>
</message>
<message>
<source>“{file}” is a damaged workbook, or was not copied whole. Please open it in the program that it comes from and save it again.</source>
<translation>„{file}“ ist eine beschädigte oder nicht ganz kopierte Arbeitsmappe. Bitte öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie neu.</translation>
</message>
<message>
<source>“{file}” is a database of another program, not a business file of Two Hats.</source>
<translation>„{file}“ ist die Datenbank eines anderen Programms, keine Geschäftsdatei von Two Hats.</translation>
</message>
<message>
<source>“{file}” is a database. If it is a business file of Two Hats, open it or merge it instead.</source>
<translation>„{file}“ ist eine Datenbank. Wenn es eine Geschäftsdatei von Two Hats ist, öffnen Sie sie oder führen Sie sie zusammen.</translation>
</message>
<message>
<source>“{file}” is a folder, not a business file; choose a file that ends in .twohats.</source>
<translation>„{file}“ ist ein Ordner, keine Geschäftsdatei; wählen Sie eine Datei, die auf .twohats endet.</translation>
</message>
<message>
<source>“{file}” is a folder, not a file.</source>
<translation>„{file}“ ist ein Ordner, keine Datei.</translation>
</message>
<message>
<source>“{file}” is a packed archive. Please unpack it and import the files in it.</source>
<translation>„{file}“ ist ein gepacktes Archiv. Bitte entpacken Sie es und importieren Sie die Dateien darin.</translation>
</message>
<message>
<source>“{file}” is a picture; no table can be read from it. Please export the table as CSV or .xlsx.</source>
<translation>„{file}“ ist ein Bild; daraus lässt sich keine Tabelle lesen. Bitte exportieren Sie die Tabelle als CSV oder .xlsx.</translation>
</message>
<message>
<source>“{file}” is a presentation, not a table.</source>
<translation>„{file}“ ist eine Präsentation, keine Tabelle.</translation>
</message>
<message>
<source>“{file}” is a text document. Please copy its table into a spreadsheet and save it as .xlsx.</source>
<translation>„{file}“ ist ein Textdokument. Bitte kopieren Sie die Tabelle daraus in eine Tabellenkalkulation und speichern Sie sie als .xlsx.</translation>
</message>
<message>
<source>“{file}” is a web page, not a table. Perhaps the other program asked you to sign in: please export it again, or open the page in a spreadsheet and save it as .xlsx.</source>
<translation>„{file}“ ist eine Webseite, keine Tabelle. Vielleicht wollte das andere Programm, dass Sie sich anmelden: Bitte exportieren Sie noch einmal oder öffnen Sie die Seite in einer Tabellenkalkulation und speichern Sie sie als .xlsx.</translation>
</message>
<message>
<source>“{file}” is an old Office file, but no workbook. Please save its table as .xlsx or CSV.</source>
<translation>„{file}“ ist eine alte Office-Datei, aber keine Arbeitsmappe. Bitte speichern Sie die Tabelle als .xlsx oder CSV.</translation>
</message>
<message>
<source>“{file}” is cut off: {missing} bytes are missing at its end. It may not have finished copying or downloading; otherwise restore a backup.</source>
<translation>„{file}“ ist abgeschnitten: Am Ende fehlen {missing} Bytes. Vielleicht wurde noch nicht fertig kopiert oder heruntergeladen; sonst stellen Sie eine Sicherung wieder her.</translation>
</message>
<message>
<source>“{file}” is damaged or no picture; try saving it anew as PNG.</source>
<translation>„{file}“ ist beschädigt oder kein Bild; speichern Sie es neu als PNG.</translation>
</message>
<message>
<source>“{file}” is damaged. Nothing was changed; restore a backup.</source>
<translation>„{file}“ ist beschädigt. Es wurde nichts geändert; stellen Sie eine Sicherung wieder her.</translation>
</message>
<message>
<source>“{file}” is damaged; nothing was changed. Restore a backup.</source>
<translation>„{file}“ ist beschädigt; es wurde nichts geändert. Stellen Sie eine Sicherung wieder her.</translation>
</message>
<message>
<source>“{file}” is empty (0 bytes). It may still be downloading; otherwise restore a backup.</source>
<translation>„{file}“ ist leer (0 Bytes). Vielleicht wird noch heruntergeladen; sonst stellen Sie eine Sicherung wieder her.</translation>
</message>
<message>
<source>“{file}” is empty: no sheet of it holds anything.</source>
<translation>„{file}“ ist leer: Kein Blatt enthält etwas.</translation>
</message>
<message>
<source>“{file}” is empty: there is nothing in it to import.</source>
<translation>„{file}“ ist leer: Es gibt darin nichts zu importieren.</translation>
</message>
<message>
<source>“{file}” is larger than {limit} MB. Please split it into several files and import one after the other.</source>
<translation>„{file}“ ist größer als {limit} MB. Bitte teilen Sie die Datei auf und importieren Sie die Teile nacheinander.</translation>
</message>
<message>
<source>“{file}” is locked with a password. Please save it without one and import it again.</source>
<translation>„{file}“ ist mit einem Passwort gesperrt. Bitte speichern Sie die Datei ohne Passwort und importieren Sie sie noch einmal.</translation>
</message>
<message>
<source>“{file}” is neither a table nor a list of cards, or its encoding cannot be told. Please save it again as CSV (UTF-8) or as .xlsx in the program that it comes from, or choose the encoding.</source>
<translation>„{file}“ ist weder eine Tabelle noch eine Liste von Karten, oder die Kodierung ist nicht zu erkennen. Bitte speichern Sie die Datei in ihrem Programm neu als CSV (UTF-8) oder .xlsx, oder wählen Sie die Kodierung.</translation>
</message>
<message>
<source>“{file}” is no picture that is understood; choose a PNG, JPG or SVG.</source>
<translation>„{file}“ ist kein verständliches Bild; wählen Sie PNG, JPG oder SVG.</translation>
</message>
<message>
<source>“{file}” is not UTF-8 text; save it again with that encoding. Nothing was imported.</source>
<translation>„{file}“ ist kein UTF-8-Text; speichern Sie die Datei mit dieser Kodierung. Es wurde nichts importiert.</translation>
</message>
<message>
<source>“{file}” is not a business file of Two Hats; choose another.</source>
<translation>„{file}“ ist keine Geschäftsdatei von Two Hats; wählen Sie eine andere.</translation>
</message>
<message>
<source>“{file}” is not a business file, or it is damaged at its start. Nothing was changed.</source>
<translation>„{file}“ ist keine Geschäftsdatei oder am Anfang beschädigt. Es wurde nichts geändert.</translation>
</message>
<message>
<source>“{file}” is not a table: a quote is opened and never closed. Nothing was imported.</source>
<translation>„{file}“ ist keine Tabelle: Ein Anführungszeichen wird nie geschlossen. Es wurde nichts importiert.</translation>
</message>
<message>
<source>“{file}” is not a table: line {line} breaks the rules of CSV. Nothing was imported.</source>
<translation>„{file}“ ist keine Tabelle: Zeile {line} verstößt gegen die Regeln von CSV. Es wurde nichts importiert.</translation>
</message>
<message>
<source>“{file}” is not a text file, or it is damaged: row {row} holds a NUL. Please export it again as CSV (UTF-8) or .xlsx.</source>
<translation>„{file}“ ist keine Textdatei oder ist beschädigt: Zeile {row} enthält ein NUL-Zeichen. Bitte exportieren Sie noch einmal als CSV (UTF-8) oder .xlsx.</translation>
</message>
<message>
<source>“{file}” is not an ordinary file; choose one that ends in .twohats.</source>
<translation>„{file}“ ist keine gewöhnliche Datei; wählen Sie eine, die auf .twohats endet.</translation>
</message>
<message>
<source>“{file}” is not as it was a moment ago; please add it once more.</source>
<translation>„{file}“ ist nicht mehr wie vorhin; bitte fügen Sie die Datei noch einmal hinzu.</translation>
</message>
<message>
<source>“{file}” is not in the encoding {encoding}: line {line} cannot be read. Please choose another encoding.</source>
<translation>„{file}“ hat nicht die Kodierung {encoding}: Zeile {line} ist nicht lesbar. Bitte wählen Sie eine andere Kodierung.</translation>
</message>
<message>
<source>“{file}” is not text: it holds a NUL. Nothing was imported.</source>
<translation>„{file}“ ist kein Text: Die Datei enthält ein NUL-Zeichen. Es wurde nichts importiert.</translation>
</message>
<message>
<source>“{file}” is not there.</source>
<translation>„{file}“ ist nicht da.</translation>
</message>
<message>
<source>“{file}” is not there: it was moved, renamed or deleted, or its disk is not connected. Look where it is now, or restore a backup.</source>
<translation>„{file}“ ist nicht da: verschoben, umbenannt oder gelöscht, oder der Datenträger ist nicht verbunden. Sehen Sie nach, wo die Datei jetzt ist, oder stellen Sie eine Sicherung wieder her.</translation>
</message>
<message>
<source>“{file}” is open already; its window comes to the front.</source>
<translation>„{file}“ ist schon offen; das Fenster kommt nach vorn.</translation>
</message>
<message>
<source>“{file}” is open for reading only, so nothing can be changed in it.</source>
<translation>„{file}“ ist nur zum Lesen geöffnet, darin kann nichts geändert werden.</translation>
</message>
<message>
<source>“{file}” is there already and is never overwritten; choose another name or move it away.</source>
<translation>„{file}“ gibt es schon und wird nie überschrieben; wählen Sie einen anderen Namen oder verschieben Sie die Datei.</translation>
</message>
<message>
<source>“{file}” is too large for a logo ({size} MB); choose one of at most {most} MB.</source>
<translation>„{file}“ ist zu groß für ein Logo ({size} MB); wählen Sie eines mit höchstens {most} MB.</translation>
</message>
<message>
<source>“{file}” is too short to be a business file (bytes: {size}). It may still be downloading.</source>
<translation>„{file}“ ist zu kurz für eine Geschäftsdatei (Bytes: {size}). Vielleicht wird noch heruntergeladen.</translation>
</message>
<message>
<source>“{file}” is written.</source>
<translation>„{file}“ ist geschrieben.</translation>
</message>
<message>
<source>“{file}” may not be opened by you. Ask its owner for the right to read and write it.</source>
<translation>Sie dürfen „{file}“ nicht öffnen. Bitten Sie den Besitzer um das Recht zum Lesen und Schreiben.</translation>
</message>
<message>
<source>“{file}” may not be read by you. Ask its owner for the right to read it.</source>
<translation>Sie dürfen „{file}“ nicht lesen. Bitten Sie den Besitzer um das Leserecht.</translation>
</message>
<message>
<source>“{file}” shows more than {limit} MB of text. Please split it into several files.</source>
<translation>„{file}“ enthält mehr als {limit} MB Text. Bitte teilen Sie die Datei auf.</translation>
</message>
<message>
<source>“{file}” unpacks to far more than a table of this size holds, so it was not opened. If you trust it, please copy the rows into a new spreadsheet.</source>
<translation>„{file}“ enthält entpackt weit mehr als eine Tabelle dieser Größe und wurde daher nicht geöffnet. Wenn Sie der Datei vertrauen, kopieren Sie die Zeilen bitte in eine neue Tabelle.</translation>
</message>
<message>
<source>“{file}” was closed meanwhile.</source>
<translation>„{file}“ wurde inzwischen geschlossen.</translation>
</message>
<message>
<source>“{file}” was left half saved by a crash, and its folder is write-protected, so it cannot be put right here. Copy both files that begin with its name to a folder of yours.</source>
<translation>„{file}“ wurde durch einen Absturz nur halb gespeichert, und der Ordner ist schreibgeschützt, sodass es sich hier nicht beheben lässt. Kopieren Sie beide Dateien, die mit diesem Namen beginnen, in einen eigenen Ordner.</translation>
</message>
<message>
<source>“{file}” was moved, replaced or deleted while it was open. Nothing was saved of this step; open the file again.</source>
<translation>„{file}“ wurde verschoben, ersetzt oder gelöscht, während die Datei offen war. Von diesem Schritt wurde nichts gespeichert; öffnen Sie die Datei noch einmal.</translation>
</message>
<message>
<source>“{file}” was saved by a newer Two Hats (format {theirs}; this one knows up to {ours}). Nothing was changed; please update the program.</source>
<translation>„{file}“ wurde von einem neueren Two Hats gespeichert (Format {theirs}; dieses kennt bis {ours}). Es wurde nichts geändert; bitte aktualisieren Sie das Programm.</translation>
</message>
<message>
<source>“{file}”: this list can be written as {endings}.</source>
<translation>„{file}“: Diese Liste kann als {endings} geschrieben werden.</translation>
</message>
<message>
<source>“{folder}” cannot be read: {reason}.</source>
<translation>„{folder}“ kann nicht gelesen werden: {reason}.</translation>
</message>
<message>
<source>“{folder}” holds more than {most} files; choose those that are to come in.</source>
<translation>„{folder}“ enthält mehr als {most} Dateien; wählen Sie die aus, die herein sollen.</translation>
</message>
<message>
<source>“{folder}” holds no list or address card that can be read.</source>
<translation>„{folder}“ enthält keine lesbare Liste oder Adresskarte.</translation>
</message>
<message>
<source>“{folder}” holds none of the files that Two Hats reads, such as contacts.csv.</source>
<translation>„{folder}“ enthält keine der Dateien, die Two Hats liest, etwa contacts.csv.</translation>
</message>
<message>
<source>“{folder}” is a file; this version imports folders of CSV files.</source>
<translation>„{folder}“ ist eine Datei; diese Version importiert Ordner mit CSV-Dateien.</translation>
</message>
<message>
<source>“{folder}” is in {theirs}, but amounts in {ours} stand in the file; nothing was imported.</source>
<translation>„{folder}“ ist in {theirs}, in der Datei stehen aber Beträge in {ours}; es wurde nichts importiert.</translation>
</message>
<message>
<source>“{folder}” is not empty; an export goes into a new or empty folder.</source>
<translation>„{folder}“ ist nicht leer; ein Export kommt in einen neuen oder leeren Ordner.</translation>
</message>
<message>
<source>“{folder}” is not there.</source>
<translation>„{folder}“ ist nicht da.</translation>
</message>
<message>
<source>“{folder}” is there already and is no folder; choose another name.</source>
<translation>„{folder}“ gibt es schon und ist kein Ordner; wählen Sie einen anderen Namen.</translation>
</message>
<message>
<source>“{folder}” was written by a newer Two Hats (folder format {theirs}; this one reads {ours}). Nothing was imported; please update the program.</source>
<translation>„{folder}“ stammt von einem neueren Two Hats (Ordnerformat {theirs}; dieses liest {ours}). Es wurde nichts importiert; bitte aktualisieren Sie das Programm.</translation>
</message>
<message>
<source>“{gone}” is now part of “{kept}”</source>
<translation>„{gone}“ gehört jetzt zu „{kept}“</translation>
</message>
<message>
<source>“{label}” was not taken back: someone else has since changed the same ({places}).</source>
<translation>„{label}“ wurde nicht zurückgenommen: Jemand anderes hat seither dasselbe geändert ({places}).</translation>
</message>
<message>
<source>“{name}” cannot be opened</source>
<translation>„{name}“ lässt sich nicht öffnen</translation>
</message>
<message>
<source>“{name}” could not be put into the folder: {reason}. Nothing was changed there.</source>
<translation>„{name}“ ließ sich nicht in den Ordner legen: {reason}. Dort wurde nichts geändert.</translation>
</message>
<message>
<source>“{name}” has a deal of this day already; if it is the same one, delete one of the two</source>
<translation>„{name}“ hat schon einen Deal von diesem Tag; wenn es derselbe ist, löschen Sie einen der beiden</translation>
</message>
<message>
<source>“{name}” has no condition that picks anyone out</source>
<translation>„{name}“ hat keine Bedingung, die jemanden auswählt</translation>
</message>
<message>
<source>“{name}” has {common} and was taken for this one; this name stands in the notes</source>
<translation>„{name}“ hat {common} und wurde für diesen gehalten; dieser Name steht in den Notizen</translation>
</message>
<message>
<source>“{name}” is a folder there; choose another place.</source>
<translation>„{name}“ ist dort ein Ordner; wählen Sie einen anderen Ort.</translation>
</message>
<message>
<source>“{name}” is already in this folder.</source>
<translation>„{name}“ ist schon in diesem Ordner.</translation>
</message>
<message>
<source>“{name}” is in the bin.</source>
<translation>„{name}“ ist im Papierkorb.</translation>
</message>
<message>
<source>“{name}” is in the catalogue</source>
<translation>„{name}“ ist im Katalog</translation>
</message>
<message>
<source>“{name}” is in the list already.</source>
<translation>„{name}“ steht schon in der Liste.</translation>
</message>
<message>
<source>“{name}” is not there any more</source>
<translation>„{name}“ ist nicht mehr da</translation>
</message>
<message>
<source>“{name}” is planned once more.</source>
<translation>„{name}“ ist noch einmal geplant.</translation>
</message>
<message>
<source>“{name}” is planned: {when}</source>
<translation>„{name}“ ist geplant: {when}</translation>
</message>
<message>
<source>“{name}” is written down</source>
<translation>„{name}“ ist notiert</translation>
</message>
<message>
<source>“{name}” was already called off on {day}.</source>
<translation>„{name}“ wurde schon am {day} abgesagt.</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Enter keeps yours, Escape takes theirs.</source>
<translation>„{name}“ wurde inzwischen geändert: Jetzt steht dort „{theirs}“. Eingabe behält Ihres, Esc übernimmt das andere.</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Yours was “{mine}”.</source>
<translation>„{name}“ wurde inzwischen geändert: Jetzt steht dort „{theirs}“. Ihre Eingabe war „{mine}“.</translation>
</message>
<message>
<source>“{name}” was not called off.</source>
<translation>„{name}“ wurde nicht abgesagt.</translation>
</message>
<message>
<source>“{name}”: people who {conditions}</source>
<translation>„{name}“: {conditions}</translation>
</message>
<message>
<source>“{path}” could not be written: {reason}.</source>
<translation>„{path}“ konnte nicht geschrieben werden: {reason}.</translation>
</message>
<message>
<source>“{path}” is not a file; choose another name for the PDF.</source>
<translation>„{path}“ ist keine Datei; wählen Sie einen anderen Namen für das PDF.</translation>
</message>
<message>
<source>“{path}” is there already and is not a PDF; choose another name.</source>
<translation>„{path}“ gibt es schon und ist kein PDF; wählen Sie einen anderen Namen.</translation>
</message>
<message>
<source>“{path}” may not be written here, or is open in another program. Choose another place.</source>
<translation>„{path}“ darf hier nicht geschrieben werden oder ist in einem anderen Programm geöffnet. Wählen Sie einen anderen Ort.</translation>
</message>
<message>
<source>“{printer}” did not take the pages. Look whether it is switched on, or choose another printer.</source>
<translation>„{printer}“ hat die Seiten nicht angenommen. Prüfen Sie, ob das Gerät eingeschaltet ist, oder wählen Sie einen anderen Drucker.</translation>
</message>
<message>
<source>“{text}”</source>
<translation>„{text}“</translation>
</message>
<message>
<source>“{text}” is neither a phone number nor an e-mail address; it needs digits, or an @.</source>
<translation>„{text}“ ist weder eine Telefonnummer noch eine E-Mail-Adresse; nötig sind Ziffern oder ein @.</translation>
</message>
<message>
<source>“{text}” is neither a promotion nor the code of a coupon.</source>
<translation>„{text}“ ist weder eine Aktion noch der Code eines Gutscheins.</translation>
</message>
<message>
<source>“{text}” is not a birthday; write YYYY-MM-DD, or --MM-DD without a year.</source>
<translation>„{text}“ ist kein Geburtstag; schreiben Sie JJJJ-MM-TT oder --MM-TT ohne Jahr.</translation>
</message>
<message>
<source>“{text}” is not a day; write it like {sample}, or “tomorrow”, “fri”.</source>
<translation>„{text}“ ist kein Tag; schreiben Sie ihn wie {sample} oder „morgen“, „Fr“.</translation>
</message>
<message>
<source>“{text}” is not a month; write it like 2026-05.</source>
<translation>„{text}“ ist kein Monat; schreiben Sie ihn wie 2026-05.</translation>
</message>
<message>
<source>“{text}” is not a number; write it like {sample}.</source>
<translation>„{text}“ ist keine Zahl; schreiben Sie sie wie {sample}.</translation>
</message>
<message>
<source>“{text}” is not a time of day; write it like 15:30.</source>
<translation>„{text}“ ist keine Uhrzeit; schreiben Sie sie wie 15:30.</translation>
</message>
<message>
<source>“{text}” is not a whole number; write it like {sample}.</source>
<translation>„{text}“ ist keine ganze Zahl; schreiben Sie sie wie {sample}.</translation>
</message>
<message>
<source>“{text}” is not an e-mail address; it needs a name, an @ and a place.</source>
<translation>„{text}“ ist keine E-Mail-Adresse; nötig sind ein Name, ein @ und ein Ort.</translation>
</message>
<message>
<source>“{text}” is not an id; ids have 36 characters.</source>
<translation>„{text}“ ist keine ID; IDs haben 36 Zeichen.</translation>
</message>
<message>
<source>“{text}” is not in the catalogue; pick something that is.</source>
<translation>„{text}“ ist nicht im Katalog; wählen Sie etwas daraus.</translation>
</message>
<message>
<source>“{text}” is not in the list; pick one that is.</source>
<translation>„{text}“ steht nicht in der Liste; wählen Sie etwas daraus.</translation>
</message>
<message>
<source>“{text}” is not one of: {choices}.</source>
<translation>„{text}“ gehört nicht zu: {choices}.</translation>
</message>
<message>
<source>“{text}” is not understood in this filter.</source>
<translation>„{text}“ ist in diesem Filter nicht verständlich.</translation>
</message>
<message>
<source>“{title}” was already done on {day}.</source>
<translation>„{title}“ wurde schon am {day} erledigt.</translation>
</message>
<message>
<source>≈ as before, was {value}</source>
<translation>≈ wie vorher, damals {value}</translation>
</message>
</context>
</TS>
