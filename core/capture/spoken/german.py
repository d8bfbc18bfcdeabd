"""German."""

from core.capture.spoken.vocabulary import vocabulary

WORDS = vocabulary(
    wants="""will, möchte, moechte, möchte gern, möchte gerne, hätte gern, hätte gerne, will haben, braucht, benötigt,
        wünscht, wünscht sich, sucht, fragt nach, fragte nach, fragt wegen, interessiert sich für, interesse an,
        hat interesse an, bestellt""",
    steps="""anrufen, zurückrufen, anruf, rückruf, telefonieren, nochmal anrufen, ruf an, besuchen, besuch, treffen,
        termin, vorbeigehen, vorbeifahren, mailen, schreiben, antworten, melden, zurückmelden, nachfassen, nachhaken,
        erinnern, nachfragen, sms""",
    steps_with="schicken, senden, angebot, angebot schicken, angebot schreiben, angebot machen, vorbereiten, bringen, "
    "zeigen, liefern, bestellen",
    about="wegen über bei nochmal bezüglich",
    near={0: "heute", 1: "morgen", 2: "übermorgen, uebermorgen"},
    within="in, binnen",
    units={1: "tag tage tagen", 7: "woche wochen", -1: "monat monate monaten"},
    one="einer einem ein eine",
    coming="nächste nächsten nächster nächstes kommende kommenden kommender diesen",
    week="woche",
    on="am, ab, vom, ab dem",
    due="für, bis, zum, bis zum, für den, vor, fürs, bis spätestens",
    at="um, gegen, ab",
    clock="uhr h",
    via="von vom über ueber durch per aus auf dem den der die das unser unserem unserer unseren beim bei sah",
    small="neu neue neuer neuen anfrage ein eine einen einer eines einem der die das den dem des sein ihr mein",
    whom="mit für von bei an",
    heard="anrief schrieb mailte rief meldete",
    anyone="""dame frau mann herr herrn mädchen junge paar mutter vater kunde kundin besucher besucherin
        anrufer anruferin person leute jemand niemand nachbar nachbarin fräulein dr""",
    channels={
        "flyer": "flyer, handzettel, flugblatt, prospekt, wurfzettel",
        "social": "instagram, insta, facebook, tiktok, linkedin, whatsapp, xing, youtube",
        "search ads": "google, google ads, suchanzeige, anzeige google",
        "email": "newsletter, rundmail, mailing",
        "print": "zeitung, zeitungsanzeige, inserat, wochenblatt, magazin, amtsblatt",
        "radio": "radio, radiospot, rundfunk",
        "TV": "fernsehen, tv",
        "event": "messe, markt, stand, veranstaltung, weihnachtsmarkt, fest",
        "webinar": "webinar",
        "content": "blog, podcast, webseite, website, homepage",
        "PR": "presse, artikel",
        "shop window": "schaufenster, vorbeigekommen, laufkundschaft, vorbeigelaufen",
        "referral": "empfehlung, empfohlen, bekannte, bekannter, freundin, freund, mundpropaganda, nachbar, nachbarin",
    },
)
