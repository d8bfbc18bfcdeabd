"""Spanish."""

from core.capture.spoken.vocabulary import vocabulary

WORDS = vocabulary(
    wants="""quiere, querría, quisiera, necesita, busca, pide, pidió, pregunta por, preguntó por, le interesa,
        le interesan, interesado en, interesada en, desea, le gustaría, encarga""",
    steps="""llamar, llamarle, llamarla, volver a llamar, devolver llamada, llamada, telefonear, visitar, visita,
        visitarle, quedar, reunión, reunirse, cita, escribir, escribirle, contestar, responder, recordar, avisar,
        seguimiento, correo""",
    steps_with="enviar, enviarle, mandar, mandarle, presupuesto, enviar presupuesto, preparar, llevar, enseñar, "
    "entregar, pedir",
    about="sobre por de acerca",
    near={0: "hoy", 1: "mañana, manana", 2: "pasado mañana, pasado manana"},
    within="en, dentro de",
    units={1: "día días dia dias", 7: "semana semanas", -1: "mes meses"},
    one="un una",
    coming="próximo próxima este esta siguiente que viene",
    week="semana",
    on="el, este, desde el, a partir del",
    due="para, para el, hasta, hasta el, antes del",
    at="a las, a la, sobre las, hacia las",
    clock="h horas hrs",
    via="de del por por el la desde en vía via un una su nuestro nuestra vio",
    small="un una unos unas el la los las su mi",
    whom="con para de a",
    heard="llamó escribió",
    anyone="""señora señor señorita sr sra srta dama mujer hombre chica chico pareja mamá papá cliente clienta visitante
        persona gente alguien nadie vecino vecina don doña dr dra""",
    channels={
        "flyer": "folleto, folletos, volante, octavilla, flyer, panfleto",
        "social": "instagram, insta, facebook, tiktok, linkedin, whatsapp, redes, redes sociales, youtube",
        "search ads": "google, google ads, buscador",
        "email": "boletín, newsletter, mailing",
        "print": "periódico, revista, diario, anuncio periódico",
        "radio": "radio, cuña",
        "TV": "tele, televisión, tv",
        "event": "feria, mercado, evento, mercadillo, jornada",
        "webinar": "webinar, seminario web",
        "content": "blog, podcast, web, página web",
        "PR": "prensa",
        "shop window": "escaparate, pasaba por aquí, cartel",
        "referral": "recomendación, recomendado, recomendada, amigo, amiga, boca a boca, vecino, vecina",
    },
)
