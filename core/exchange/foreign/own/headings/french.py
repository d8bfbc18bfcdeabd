"""Headings in French."""

from core.exchange.foreign.own.targets import Target as T

WORDS = {
    T.NAME: "nom|nom complet|nom et prenom|prenom et nom|nom prenom|prenom nom|client|cliente|nom du client"
    "|personne|interlocuteur|acheteur|prospect|adherent|invite|qui|nom client|clients"
    "|prenom et nom du client",
    T.FIRST_NAME: "prenom|prenoms",
    T.LAST_NAME: "nom de famille",
    T.COMPANY: "entreprise|societe|raison sociale|nom de l entreprise|etablissement|nom de la societe|employeur",
    T.EMAIL: "courriel|adresse e mail|adresse email|adresse mail|mel|adresse electronique|e mail client",
    T.PHONE: "telephone|portable|tel portable|telephone portable|numero de telephone|tel fixe|fixe|gsm"
    "|n de telephone|telephone mobile|numero|n tel|tel mobile",
    T.ADDRESS: "adresse|adresse postale|adresse complete|adresse de livraison|domicile|adresse de facturation",
    T.STREET: "rue|voie|rue et numero|adresse 1|adresse 2|n et rue",
    T.ZIP: "code postal|cp",
    T.CITY: "ville|commune|localite|cp ville|code postal et ville",
    T.REGION: "departement|region|canton",
    T.COUNTRY: "pays",
    T.BIRTHDAY: "anniversaire|date de naissance|naissance|ne le|nee le|date naissance|date d anniversaire",
    T.TAGS: "etiquette|etiquettes|groupe|groupes|categorie|categories|mots cles|type de client",
    T.CONSENT: "consentement|lettre d information|infolettre|abonne|inscrit newsletter|accepte publicite|rgpd"
    "|publicite|accepte newsletter|inscrit a la newsletter|accord|autorisation",
    T.NO_CONSENT: "desabonne|desinscrit|ne pas contacter|pas de publicite|ne pas demarcher|opposition",
    T.NOTES: "note|notes|remarque|remarques|commentaire|commentaires|observations|observation|description"
    "|divers|precisions|informations",
    T.CREATED_ON: "client depuis|date de creation|cree le|ajoute le|depuis|date d inscription|premier contact"
    "|inscrit le|date d ajout",
    T.CONTACT_ID: "numero client|numero de client|n client|no client|num client|id client|code client|ref client"
    "|n de client|reference client",
    T.BOUGHT_ON: "dernier achat|date d achat|date achat|achete le|derniere commande|date de commande"
    "|date commande|date de vente|date vente|derniere visite|date de facture|date facture"
    "|date de la vente|commande le",
    T.RECEIVED_ON: "date de demande|date de la demande|date demande|recu le|date de contact|date de reception"
    "|demande le|date contact",
    T.INTEREST: "demande|interet|interesse par|souhait|besoin|recherche|objet|sujet|veut|envie|motif|type de demande",
    T.SOURCE: "origine|source|provenance|comment connu|comment nous avez vous connu|connu par|recommande par"
    "|d ou|comment nous a connu|comment avez vous entendu parler de nous|entendu parler|connu via"
    "|parraine par|venu par",
    T.TITLE: "affaire|opportunite|projet|devis|dossier|contrat|intitule",
    T.PRODUCT: "produit|produits|article|articles|prestation|prestations|achat|commande|service|designation"
    "|libelle|quoi",
    T.AMOUNT: "montant|prix|somme|valeur|montant ttc|montant ht|total ttc|total ht|chiffre d affaires|ca"
    "|depense totale|prix total|montant total|recette|recettes|vente|ventes|total commande|combien",
    T.PAID: "paye|payee|regle|reglee|paiement|reglement|paye le|regle le|statut du paiement|statut paiement"
    "|date de paiement",
    T.STAGE: "etape|statut|etat|resultat|avancement|gagne perdu|phase commerciale",
    T.OPENED_ON: "ouvert|ouvert le|date d ouverture|date du devis|date de debut|debut",
    T.EXPECTED_ON: "cloture prevue|date prevue|prevu|prevu le|date de cloture prevue|signature prevue",
    T.CLOSED_ON: "cloture|cloture le|date de cloture|signe le|gagne le|date de signature",
    T.LOST_REASON: "motif de perte|raison de la perte|raison perte|motif perte|raison du refus",
    T.COST: "cout|couts|depense|depenses|frais|prix de revient|cout d achat|prix d achat",
    T.SPENT_ON: "date de depense|date de la depense|depense le|date depense",
    T.PROMOTION: "campagne|operation|promotion|action|publicite campagne|nom de la campagne|annonce",
    T.CHANNEL: "canal|media|support|plateforme|canal publicitaire",
    T.DAY: "date|jour|quand|date et heure|horodatage",
    T.KEEP: "mode de paiement|moyen de paiement|numero de facture|numero de commande|sexe|age|civilite"
    "|devise|remise|heure|tva|quantite|fonction|profession|taille|couleur|n facture|n commande",
}
