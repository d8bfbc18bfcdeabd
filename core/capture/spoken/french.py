"""French."""

from core.capture.spoken.vocabulary import vocabulary

WORDS = vocabulary(
    wants="""veut, voudrait, voulait, souhaite, aimerait, désire, a besoin de, besoin de, cherche, recherche, demande,
        a demandé, intéressé par, intéressée par, s'intéresse à, commande""",
    steps="""appeler, rappeler, l'appeler, le rappeler, la rappeler, téléphoner, appel, visiter, visite, passer,
        rencontrer, rendez-vous, rendez vous, rdv, réunion, écrire, lui écrire, répondre, relancer, relance, mail,
        recontacter, contacter""",
    steps_with="envoyer, lui envoyer, devis, envoyer devis, envoyer le devis, préparer, apporter, montrer, livrer, "
    "commander",
    about="pour au à concernant sujet",
    near={0: "aujourd'hui, aujourdhui, auj", 1: "demain", 2: "après-demain, après demain, apres-demain"},
    within="dans, sous, d'ici",
    units={1: "jour jours j", 7: "semaine semaines", -1: "mois"},
    one="un une",
    coming="prochain prochaine ce cette",
    week="semaine",
    on="le, ce, dès le, à partir du",
    due="pour, pour le, avant, avant le, jusqu'au, jusqu'à",
    at="à, vers, a",
    clock="h heures heure",
    via="de du des par via sur le la l' un une notre nos vu depuis grâce au",
    small="un une des le la les l' son sa ses mon ma notre",
    whom="avec pour de à chez",
    heard="appelé téléphoné écrit",
    anyone="""dame femme homme monsieur madame mademoiselle m mme mlle fille garçon couple maman papa client cliente
        visiteur visiteuse personne gens quelqu'un voisin voisine dr""",
    channels={
        "flyer": "flyer, prospectus, tract, dépliant, brochure",
        "social": "instagram, insta, facebook, tiktok, linkedin, whatsapp, réseaux, réseaux sociaux, youtube",
        "search ads": "google, google ads",
        "email": "newsletter, infolettre, mailing",
        "print": "journal, magazine, presse locale",
        "radio": "radio",
        "TV": "télé, télévision, tv",
        "event": "salon, foire, marché, évènement, événement, fête",
        "webinar": "webinaire, webinar",
        "content": "blog, podcast, site, site web",
        "PR": "presse",
        "shop window": "vitrine, en passant, passage",
        "referral": "recommandation, recommandé, recommandée, ami, amie, bouche à oreille, bouche-à-oreille, voisin",
    },
)
