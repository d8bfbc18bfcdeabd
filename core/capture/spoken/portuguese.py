"""Portuguese."""

from core.capture.spoken.vocabulary import vocabulary

WORDS = vocabulary(
    wants="""quer, queria, gostaria de, gostava de, precisa de, precisa, procura, pede, pediu, perguntou por,
        pergunta por, interessado em, interessada em, interesse em, deseja, encomenda""",
    steps="""ligar, ligar de volta, retornar, telefonar, ligação, visitar, visita, passar lá, encontrar, reunião,
        encontro, marcar, escrever, responder, lembrar, avisar, contactar, contatar, seguimento""",
    steps_with="enviar, mandar, orçamento, enviar orçamento, mandar orçamento, preparar, levar, mostrar, entregar",
    about="sobre por acerca a para",
    near={0: "hoje", 1: "amanhã, amanha", 2: "depois de amanhã, depois de amanha"},
    within="em, dentro de, daqui a",
    units={1: "dia dias", 7: "semana semanas", -1: "mês meses mes"},
    one="um uma",
    coming="próximo próxima este esta que vem",
    week="semana",
    on="em, no, na, a partir de",
    due="para, para o, para a, até, antes de",
    at="às, as, à, pelas, lá pelas",
    clock="h horas hrs",
    via="de do da por pelo pela via no na em um uma nosso nossa viu através",
    small="um uma uns umas o a os as seu sua meu minha",
    whom="com para de a",
    heard="ligou escreveu",
    anyone="""senhora senhor menina menino sr sra dona moça moço mulher homem casal mãe pai cliente visitante
        pessoa gente alguém ninguém vizinho vizinha dr dra""",
    channels={
        "flyer": "panfleto, folheto, flyer, filipeta",
        "social": "instagram, insta, facebook, tiktok, linkedin, whatsapp, zap, redes, redes sociais, youtube",
        "search ads": "google, google ads",
        "email": "newsletter, boletim, mailing",
        "print": "jornal, revista, anúncio jornal",
        "radio": "rádio",
        "TV": "televisão, tv",
        "event": "feira, mercado, evento, festa",
        "webinar": "webinar, webinário",
        "content": "blog, podcast, site",
        "PR": "imprensa",
        "shop window": "montra, vitrine, vitrina, passou à porta",
        "referral": "indicação, indicado, indicada, recomendação, amigo, amiga, boca a boca, vizinho, vizinha",
    },
)
