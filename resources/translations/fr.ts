<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name />
<message numerus="yes">
<source>%n activities</source>
<translation>
<numerusform>%n activité</numerusform>
<numerusform>%n activités</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n answers</source>
<translation>
<numerusform>%n réponse</numerusform>
<numerusform>%n réponses</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n are left out, who refused advertising.</source>
<translation>
<numerusform>%n est laissé de côté, ayant refusé la publicité.</numerusform>
<numerusform>%n sont laissés de côté, ayant refusé la publicité.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n audiences</source>
<translation>
<numerusform>%n audience</numerusform>
<numerusform>%n audiences</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n batches of coupons are in the bin</source>
<translation>
<numerusform>%n série de coupons est dans la corbeille</numerusform>
<numerusform>%n séries de coupons sont dans la corbeille</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n codes</source>
<translation>
<numerusform>%n code</numerusform>
<numerusform>%n codes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n columns kept as extra fields</source>
<translation>
<numerusform>%n colonne gardée comme champ à part</numerusform>
<numerusform>%n colonnes gardées comme champs à part</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts</source>
<translation>
<numerusform>%n contact</numerusform>
<numerusform>%n contacts</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts are in the bin, with all that belongs to them</source>
<translation>
<numerusform>%n contact est dans la corbeille, avec tout ce qui en dépend</numerusform>
<numerusform>%n contacts sont dans la corbeille, avec tout ce qui en dépend</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n copies</source>
<translation>
<numerusform>%n copie</numerusform>
<numerusform>%n copies</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons</source>
<translation>
<numerusform>%n coupon</numerusform>
<numerusform>%n coupons</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons are made</source>
<translation>
<numerusform>%n coupon est créé</numerusform>
<numerusform>%n coupons sont créés</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons {name} are in the bin</source>
<translation>
<numerusform>%n coupon {name} est dans la corbeille</numerusform>
<numerusform>%n coupons {name} sont dans la corbeille</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days</source>
<translation>
<numerusform>%n jour</numerusform>
<numerusform>%n jours</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days before</source>
<translation>
<numerusform>%n jour avant</numerusform>
<numerusform>%n jours avant</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days late</source>
<translation>
<numerusform>%n jour de retard</numerusform>
<numerusform>%n jours de retard</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days left</source>
<translation>
<numerusform>%n jour restant</numerusform>
<numerusform>%n jours restants</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals</source>
<translation>
<numerusform>%n affaire</numerusform>
<numerusform>%n affaires</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals are in the bin</source>
<translation>
<numerusform>%n affaire est dans la corbeille</numerusform>
<numerusform>%n affaires sont dans la corbeille</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n due today</source>
<translation>
<numerusform>%n à faire aujourd’hui</numerusform>
<numerusform>%n à faire aujourd’hui</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n expenses</source>
<translation>
<numerusform>%n dépense</numerusform>
<numerusform>%n dépenses</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n files</source>
<translation>
<numerusform>%n fichier</numerusform>
<numerusform>%n fichiers</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n found</source>
<translation>
<numerusform>%n trouvé</numerusform>
<numerusform>%n trouvés</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n h</source>
<translation>
<numerusform>%n h</numerusform>
<numerusform>%n h</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n have neither e-mail nor phone.</source>
<translation>
<numerusform>%n n’a ni e-mail ni téléphone.</numerusform>
<numerusform>%n n’ont ni e-mail ni téléphone.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n have none.</source>
<translation>
<numerusform>%n n’en a pas.</numerusform>
<numerusform>%n n’en ont pas.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads</source>
<translation>
<numerusform>%n prospect</numerusform>
<numerusform>%n prospects</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads are</source>
<translation>
<numerusform>%n prospect, c’est</numerusform>
<numerusform>%n prospects, c’est</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads are in the bin</source>
<translation>
<numerusform>%n prospect est dans la corbeille</numerusform>
<numerusform>%n prospects sont dans la corbeille</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads, deals and activities that came of it stay, without the promotion.</source>
<translation>
<numerusform>%n prospect, affaire ou activité qui en est issu reste, sans la promotion.</numerusform>
<numerusform>%n prospects, affaires et activités qui en sont issus restent, sans la promotion.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n lines of deals keep its name</source>
<translation>
<numerusform>%n ligne d’affaire garde son nom</numerusform>
<numerusform>%n lignes d’affaires gardent son nom</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n min</source>
<translation>
<numerusform>%n min</numerusform>
<numerusform>%n min</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more</source>
<translation>
<numerusform>%n de plus</numerusform>
<numerusform>%n de plus</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more</source>
<comment>files</comment>
<translation>
<numerusform>%n de plus</numerusform>
<numerusform>%n de plus</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more fields from imports</source>
<translation>
<numerusform>%n autre champ d’imports</numerusform>
<numerusform>%n autres champs d’imports</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more on the promotion sheet, under Reports.</source>
<translation>
<numerusform>%n de plus sur la fiche de promotion, dans Rapports.</numerusform>
<numerusform>%n de plus sur la fiche de promotion, dans Rapports.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more promotions</source>
<translation>
<numerusform>%n autre promotion</numerusform>
<numerusform>%n autres promotions</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more this week</source>
<translation>
<numerusform>%n de plus cette semaine</numerusform>
<numerusform>%n de plus cette semaine</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more…</source>
<translation>
<numerusform>%n de plus…</numerusform>
<numerusform>%n de plus…</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n next steps</source>
<translation>
<numerusform>%n prochaine action</numerusform>
<numerusform>%n prochaines actions</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n now belong to {name}</source>
<translation>
<numerusform>%n désormais à {name}</numerusform>
<numerusform>%n désormais à {name}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n open deals</source>
<translation>
<numerusform>%n affaire ouverte</numerusform>
<numerusform>%n affaires ouvertes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n overdue</source>
<translation>
<numerusform>%n en retard</numerusform>
<numerusform>%n en retard</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n pages</source>
<translation>
<numerusform>%n page</numerusform>
<numerusform>%n pages</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n pairs may be the same person</source>
<translation>
<numerusform>%n paire est peut-être la même personne</numerusform>
<numerusform>%n paires sont peut-être la même personne</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n people now</source>
<translation>
<numerusform>%n personne à ce jour</numerusform>
<numerusform>%n personnes à ce jour</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products</source>
<translation>
<numerusform>%n produit</numerusform>
<numerusform>%n produits</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products are in the bin</source>
<translation>
<numerusform>%n produit est dans la corbeille</numerusform>
<numerusform>%n produits sont dans la corbeille</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions</source>
<translation>
<numerusform>%n promotion</numerusform>
<numerusform>%n promotions</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions are in the bin</source>
<translation>
<numerusform>%n promotion est dans la corbeille</numerusform>
<numerusform>%n promotions sont dans la corbeille</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions for it stay, without it.</source>
<translation>
<numerusform>%n promotion pour elle reste, sans elle.</numerusform>
<numerusform>%n promotions pour elle restent, sans elle.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions have no date yet; the list shows them.</source>
<translation>
<numerusform>%n promotion n’a pas encore de date ; la liste l’affiche.</numerusform>
<numerusform>%n promotions n’ont pas encore de date ; la liste les affiche.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n refused and are never counted there.</source>
<translation>
<numerusform>%n a refusé et n’y est jamais comptée.</numerusform>
<numerusform>%n ont refusé et n’y sont jamais comptées.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n sales</source>
<translation>
<numerusform>%n vente</numerusform>
<numerusform>%n ventes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n selected</source>
<translation>
<numerusform>%n choisi</numerusform>
<numerusform>%n choisis</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n stages</source>
<translation>
<numerusform>%n étape</numerusform>
<numerusform>%n étapes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n tagged “{tag}”</source>
<translation>
<numerusform>%n avec l’étiquette « {tag} »</numerusform>
<numerusform>%n avec l’étiquette « {tag} »</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n targets were copied</source>
<translation>
<numerusform>%n objectif a été copié</numerusform>
<numerusform>%n objectifs ont été copiés</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n texts were longer than a workbook can hold and are cut.</source>
<translation>
<numerusform>%n texte trop long pour un classeur est coupé.</numerusform>
<numerusform>%n textes trop longs pour un classeur sont coupés.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n today</source>
<translation>
<numerusform>%n aujourd’hui</numerusform>
<numerusform>%n aujourd’hui</numerusform>
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
<translation>&amp;Choisir un jour…</translation>
</message>
<message>
<source>&amp;Tomorrow</source>
<translation>&amp;Demain</translation>
</message>
<message>
<source>(no heading)</source>
<translation>(sans titre)</translation>
</message>
<message>
<source>(no name)</source>
<translation>(sans nom)</translation>
</message>
<message>
<source>(no words)</source>
<translation>(sans texte)</translation>
</message>
<message>
<source>(some costs of sales unknown)</source>
<translation>(certains coûts de vente inconnus)</translation>
</message>
<message>
<source>+ {count} not asked</source>
<translation>+ {count} pas demandé</translation>
</message>
<message>
<source>, {share} of the step before</source>
<translation>, {share} de l’étape d’avant</translation>
</message>
<message>
<source>1 activity</source>
<translation>1 activité</translation>
</message>
<message>
<source>1 answer</source>
<translation>1 réponse</translation>
</message>
<message>
<source>1 audience</source>
<translation>1 audience</translation>
</message>
<message>
<source>1 code</source>
<translation>1 code</translation>
</message>
<message>
<source>1 column kept as an extra field</source>
<translation>1 colonne gardée comme champ à part</translation>
</message>
<message>
<source>1 contact</source>
<translation>1 contact</translation>
</message>
<message>
<source>1 copy</source>
<translation>1 copie</translation>
</message>
<message>
<source>1 cost</source>
<translation>1 coût</translation>
</message>
<message>
<source>1 coupon</source>
<translation>1 coupon</translation>
</message>
<message>
<source>1 coupon is made: {code}</source>
<translation>1 coupon est créé : {code}</translation>
</message>
<message>
<source>1 day</source>
<translation>1 jour</translation>
</message>
<message>
<source>1 day before</source>
<translation>1 jour avant</translation>
</message>
<message>
<source>1 day late</source>
<translation>1 jour de retard</translation>
</message>
<message>
<source>1 deal</source>
<translation>1 affaire</translation>
</message>
<message>
<source>1 expense</source>
<translation>1 dépense</translation>
</message>
<message>
<source>1 file</source>
<translation>1 fichier</translation>
</message>
<message>
<source>1 file cannot be read</source>
<translation>1 fichier est illisible</translation>
</message>
<message>
<source>1 has neither e-mail nor phone.</source>
<translation>1 n’a ni e-mail ni téléphone.</translation>
</message>
<message>
<source>1 in {count} leads</source>
<translation>1 prospect sur {count}</translation>
</message>
<message>
<source>1 is left out, who refused advertising.</source>
<translation>1 est laissé de côté, ayant refusé la publicité.</translation>
</message>
<message>
<source>1 lead</source>
<translation>1 prospect</translation>
</message>
<message>
<source>1 lead is</source>
<translation>1 prospect, c’est</translation>
</message>
<message>
<source>1 line of a deal keeps its name</source>
<translation>1 ligne d’affaire garde son nom</translation>
</message>
<message>
<source>1 measure</source>
<translation>1 mesure</translation>
</message>
<message>
<source>1 more</source>
<translation>1 de plus</translation>
</message>
<message>
<source>1 more field from an import</source>
<translation>1 autre champ d’un import</translation>
</message>
<message>
<source>1 more stands in the table.</source>
<translation>1 de plus dans le tableau.</translation>
</message>
<message>
<source>1 new customer</source>
<translation>1 nouveau client</translation>
</message>
<message>
<source>1 next step</source>
<translation>1 prochaine action</translation>
</message>
<message>
<source>1 open deal</source>
<translation>1 affaire ouverte</translation>
</message>
<message>
<source>1 other record</source>
<translation>1 autre fiche</translation>
</message>
<message>
<source>1 page</source>
<translation>1 page</translation>
</message>
<message>
<source>1 pair may be the same person</source>
<translation>1 paire est peut-être la même personne</translation>
</message>
<message>
<source>1 person</source>
<translation>1 personne</translation>
</message>
<message>
<source>1 person now</source>
<translation>1 personne à ce jour</translation>
</message>
<message>
<source>1 product</source>
<translation>1 produit</translation>
</message>
<message>
<source>1 promotion</source>
<translation>1 promotion</translation>
</message>
<message>
<source>1 promotion for it stays, without it.</source>
<translation>1 promotion pour elle reste, sans elle.</translation>
</message>
<message>
<source>1 promotion has no date yet; the list shows it.</source>
<translation>1 promotion n’a pas encore de date ; la liste l’affiche.</translation>
</message>
<message>
<source>1 record that came of it stays, without the promotion.</source>
<translation>1 fiche qui en est issue reste, sans la promotion.</translation>
</message>
<message>
<source>1 redeemed coupon</source>
<translation>1 coupon utilisé</translation>
</message>
<message>
<source>1 refused and is never counted there.</source>
<translation>1 a refusé et n’y est jamais comptée.</translation>
</message>
<message>
<source>1 row</source>
<translation>1 ligne</translation>
</message>
<message>
<source>1 sale</source>
<translation>1 vente</translation>
</message>
<message>
<source>1 sale, {revenue}</source>
<translation>1 vente, {revenue}</translation>
</message>
<message>
<source>1 score</source>
<translation>1 note</translation>
</message>
<message>
<source>1 stage</source>
<translation>1 étape</translation>
</message>
<message>
<source>1 target was copied</source>
<translation>1 objectif a été copié</translation>
</message>
<message>
<source>1 text is in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>1 texte est dans une écriture qu’aucune police installée ne contient ({script}) ; ses lettres s’impriment en carrés.</translation>
</message>
<message>
<source>12 Mar, or 12 Mar 1990</source>
<translation>12 mars, ou 12 mars 1990</translation>
</message>
<message>
<source>12 Mar, tomorrow, fri…</source>
<translation>12 mars, demain, ven…</translation>
</message>
<message>
<source>= as before</source>
<translation>= comme avant</translation>
</message>
<message>
<source>A PNG, JPG or SVG; or drop one here. It is kept in this file, at most 400 dots wide or high.</source>
<translation>Un PNG, JPG ou SVG ; ou déposez-en un ici. Il est gardé dans ce fichier, à 400 points au plus de large ou de haut.</translation>
</message>
<message>
<source>A business file is opened; anything else comes into a new one.</source>
<translation>Un fichier d’entreprise est ouvert ; tout le reste entre dans un nouveau.</translation>
</message>
<message>
<source>A chance lies between 0 and 100%.</source>
<translation>Une probabilité va de 0 à 100 %.</translation>
</message>
<message>
<source>A closed deal needs the day it was closed.</source>
<translation>Une affaire close a besoin de son jour de clôture.</translation>
</message>
<message>
<source>A code has 3 to {count} letters.</source>
<translation>Un code a de 3 à {count} lettres.</translation>
</message>
<message>
<source>A code has letters, digits and hyphens only.</source>
<translation>Un code n’a que des lettres, des chiffres et des traits d’union.</translation>
</message>
<message>
<source>A code of its own on each</source>
<translation>Un code propre à chacun</translation>
</message>
<message>
<source>A comma: 1.234,50</source>
<translation>Une virgule : 1.234,50</translation>
</message>
<message>
<source>A condition has no value yet. Give it one, or take the condition away.</source>
<translation>Une condition n’a pas encore de valeur. Donnez-lui-en une ou retirez la condition.</translation>
</message>
<message>
<source>A contact needs a name, a company, an e-mail or a phone.</source>
<translation>Un contact a besoin d’un nom, d’une société, d’un e-mail ou d’un téléphone.</translation>
</message>
<message>
<source>A cost cannot be less than nothing.</source>
<translation>Un coût ne peut pas être moins que rien.</translation>
</message>
<message>
<source>A coupon needs a code.</source>
<translation>Un coupon a besoin d’un code.</translation>
</message>
<message>
<source>A customer’s journey</source>
<translation>Parcours d’un client</translation>
</message>
<message>
<source>A deal cannot be closed before it was opened ({opened}).</source>
<translation>Une affaire ne peut pas être close avant d’être créée ({opened}).</translation>
</message>
<message>
<source>A deal cannot be worth less than nothing.</source>
<translation>Une affaire ne peut pas valoir moins que rien.</translation>
</message>
<message>
<source>A deal is a sale in the making: who wants what, for how much. Move it along until it is won.</source>
<translation>Une affaire est une vente en préparation : qui veut quoi, pour combien. Faites-la avancer jusqu’à la gagner.</translation>
</message>
<message>
<source>A deal needs a contact: who may buy?</source>
<translation>Une affaire a besoin d’un contact : qui pourrait acheter ?</translation>
</message>
<message>
<source>A deal with {name} is open</source>
<translation>Une affaire avec {name} est ouverte</translation>
</message>
<message>
<source>A discount lies between 0 and 100%.</source>
<translation>Une remise va de 0 à 100 %.</translation>
</message>
<message>
<source>A folder…</source>
<translation>Un dossier…</translation>
</message>
<message>
<source>A lead belongs to the promotion it came from, so this order does not hang on how sales are credited.</source>
<translation>Un prospect appartient à la promotion d’où il vient : cet ordre ne dépend pas de la façon d’attribuer les ventes.</translation>
</message>
<message>
<source>A lead is someone who asked: by phone, by mail, at the counter. Write down who and what they want.</source>
<translation>Un prospect est quelqu’un qui a demandé : par téléphone, par e-mail, au comptoir. Notez qui et ce qu’il souhaite.</translation>
</message>
<message>
<source>A letter is wrong or two are swapped: it does not add up.</source>
<translation>Une lettre est fausse ou deux sont inversées : le compte n’y est pas.</translation>
</message>
<message>
<source>A limit cannot be less than nothing.</source>
<translation>Une limite ne peut pas être moins que rien.</translation>
</message>
<message>
<source>A new audience</source>
<translation>Une nouvelle audience</translation>
</message>
<message>
<source>A new contact</source>
<translation>Un nouveau contact</translation>
</message>
<message>
<source>A new deal</source>
<translation>Une nouvelle affaire</translation>
</message>
<message>
<source>A new lead</source>
<translation>Un nouveau prospect</translation>
</message>
<message>
<source>A new line</source>
<translation>Une nouvelle ligne</translation>
</message>
<message>
<source>A new promotion</source>
<translation>Une nouvelle promotion</translation>
</message>
<message>
<source>A new reason, such as “Wanted it sooner”</source>
<translation>Une nouvelle raison, comme « Le voulait plus tôt »</translation>
</message>
<message>
<source>A new stage, such as “Sample sent”</source>
<translation>Une nouvelle étape, comme « Échantillon envoyé »</translation>
</message>
<message>
<source>A number…</source>
<translation>Nombre…</translation>
</message>
<message>
<source>A page to take along: whom to call or visit, where, and room to write down what came of it</source>
<translation>Une page à emporter : qui appeler ou visiter, où, et de la place pour noter le résultat</translation>
</message>
<message>
<source>A percentage has at most two digits after the point.</source>
<translation>Un pourcentage a deux chiffres au plus après la virgule.</translation>
</message>
<message>
<source>A period cannot end ({last}) before it starts ({first}).</source>
<translation>Une période ne peut pas finir ({last}) avant de commencer ({first}).</translation>
</message>
<message>
<source>A person needs a name.</source>
<translation>Une personne a besoin d’un nom.</translation>
</message>
<message>
<source>A pipeline needs one stage at least; rename this one instead.</source>
<translation>Un pipeline a besoin d’au moins une étape ; renommez plutôt celle-ci.</translation>
</message>
<message>
<source>A point: 1,234.50</source>
<translation>Un point : 1,234.50</translation>
</message>
<message>
<source>A product does not go with itself.</source>
<translation>Un produit ne peut pas aller avec lui-même.</translation>
</message>
<message>
<source>A product or service needs a name.</source>
<translation>Un produit ou service a besoin d’un nom.</translation>
</message>
<message>
<source>A promotion cannot end before it starts.</source>
<translation>Une promotion ne peut pas finir avant de commencer.</translation>
</message>
<message>
<source>A promotion is a reason to come: whom you tell, by which channel, what it may cost. Leads find it.</source>
<translation>Une promotion est une raison de venir : à qui vous parlez, par quel canal, ce qu’elle peut coûter. Les prospects la trouvent.</translation>
</message>
<message>
<source>A promotion needs a name, such as “Winter sale”.</source>
<translation>Une promotion a besoin d’un nom, comme « Soldes d’hiver ».</translation>
</message>
<message>
<source>A quantity has at most three digits after the point.</source>
<translation>Une quantité a trois chiffres au plus après la virgule.</translation>
</message>
<message>
<source>A quantity is more than nothing.</source>
<translation>Une quantité est plus que rien.</translation>
</message>
<message>
<source>A quiet month: no leads, no sales and no marketing costs were written down.</source>
<translation>Un mois calme : ni prospect, ni vente, ni coût marketing noté.</translation>
</message>
<message>
<source>A quiet year: no leads, no sales and no marketing costs were written down.</source>
<translation>Une année calme : ni prospect, ni vente, ni coût marketing noté.</translation>
</message>
<message>
<source>A sale brings</source>
<translation>Une vente rapporte</translation>
</message>
<message>
<source>A sale costs</source>
<translation>Une vente coûte</translation>
</message>
<message>
<source>A sale counts for</source>
<translation>Une vente compte pour</translation>
</message>
<message>
<source>A score is a whole number from 1 to 5.</source>
<translation>Une note est un nombre entier de 1 à 5.</translation>
</message>
<message>
<source>A setting needs a name.</source>
<translation>Un réglage a besoin d’un nom.</translation>
</message>
<message>
<source>A share lies between 0 and 100%.</source>
<translation>Une part va de 0 à 100 %.</translation>
</message>
<message>
<source>A stage needs a chance, such as {sample}.</source>
<translation>Une étape a besoin d’une probabilité, comme {sample}.</translation>
</message>
<message>
<source>A stage needs a name.</source>
<translation>Une étape a besoin d’un nom.</translation>
</message>
<message>
<source>A target cannot be less than nothing.</source>
<translation>Un objectif ne peut pas être moins que rien.</translation>
</message>
<message>
<source>A target is for a whole month.</source>
<translation>Un objectif vaut pour un mois entier.</translation>
</message>
<message>
<source>A time of day needs its day.</source>
<translation>Une heure a besoin de son jour.</translation>
</message>
<message>
<source>A view needs a name.</source>
<translation>Une vue a besoin d’un nom.</translation>
</message>
<message>
<source>A workbook holds at most {count} rows; choose CSV.</source>
<translation>Un classeur contient au plus {count} lignes ; choisissez CSV.</translation>
</message>
<message>
<source>A year before</source>
<translation>Un an avant</translation>
</message>
<message>
<source>About</source>
<translation>Sujet</translation>
</message>
<message>
<source>About</source>
<comment>program</comment>
<translation>À propos</translation>
</message>
<message>
<source>About</source>
<comment>said</comment>
<translation>Sujet</translation>
</message>
<message>
<source>About Two Hats</source>
<translation>À propos de Two Hats</translation>
</message>
<message>
<source>About the business</source>
<translation>À propos de l’entreprise</translation>
</message>
<message>
<source>Action</source>
<translation>Action</translation>
</message>
<message>
<source>Activities</source>
<translation>Activités</translation>
</message>
<message>
<source>Activities done</source>
<translation>Activités faites</translation>
</message>
<message>
<source>Activity</source>
<translation>Activité</translation>
</message>
<message>
<source>Add a condition</source>
<translation>Ajouter une condition</translation>
</message>
<message>
<source>Add a line</source>
<translation>Ajouter une ligne</translation>
</message>
<message>
<source>Add a person or a company</source>
<translation>Ajouter une personne ou une société</translation>
</message>
<message>
<source>Add a product</source>
<translation>Ajouter un produit</translation>
</message>
<message>
<source>Add all as new</source>
<translation>Tout ajouter comme nouveau</translation>
</message>
<message>
<source>Add channel</source>
<translation>Ajouter un canal</translation>
</message>
<message>
<source>Add extra</source>
<translation>Ajouter un extra</translation>
</message>
<message>
<source>Add it</source>
<translation>Ajouter</translation>
</message>
<message>
<source>Add line</source>
<translation>Ajouter une ligne</translation>
</message>
<message>
<source>Add lost reason</source>
<translation>Ajouter une raison de perte</translation>
</message>
<message>
<source>Add person</source>
<translation>Ajouter une personne</translation>
</message>
<message>
<source>Add product</source>
<translation>Ajouter un produit</translation>
</message>
<message>
<source>Add reason</source>
<translation>Ajouter une raison</translation>
</message>
<message>
<source>Add something you sell</source>
<translation>Ajouter une chose que vous vendez</translation>
</message>
<message>
<source>Add stage</source>
<translation>Ajouter une étape</translation>
</message>
<message>
<source>Add the extra {name}</source>
<translation>Ajouter l’extra {name}</translation>
</message>
<message>
<source>Add to lead</source>
<translation>Ajouter au prospect</translation>
</message>
<message>
<source>Add to their open lead</source>
<translation>Ajouter à son prospect ouvert</translation>
</message>
<message>
<source>Add to their open lead “{what}”</source>
<translation>Ajouter à son prospect ouvert « {what} »</translation>
</message>
<message>
<source>Add yourself under People first.</source>
<translation>Ajoutez-vous d’abord sous Personnes.</translation>
</message>
<message>
<source>Add {what}</source>
<translation>Ajouter {what}</translation>
</message>
<message>
<source>Add {what}, fill {count}</source>
<translation>Ajouter {what}, compléter {count}</translation>
</message>
<message>
<source>Added to the lead: {what}</source>
<translation>Ajouté au prospect : {what}</translation>
</message>
<message>
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<source>Address cards</source>
<translation>Cartes d’adresse</translation>
</message>
<message>
<source>Address cards for phone and mail program (vCard)…</source>
<translation>Cartes d’adresse pour téléphone et messagerie (vCard)…</translation>
</message>
<message>
<source>Addresses on the list</source>
<translation>Adresses de la liste</translation>
</message>
<message>
<source>Add…</source>
<translation>Ajouter…</translation>
</message>
<message>
<source>Advertising</source>
<translation>Publicité</translation>
</message>
<message>
<source>After</source>
<translation>Après</translation>
</message>
<message>
<source>After so many days half of the deals opened on these days were won or lost, counted from the first word; deals that are still open count for the days they have waited.</source>
<translation>Après tant de jours, la moitié des affaires créées sur cette période était gagnée ou perdue, à compter du premier échange ; les affaires encore ouvertes comptent pour les jours déjà attendus.</translation>
</message>
<message>
<source>After what it costs you and the offer, a sale leaves nothing. Ask a higher price or offer less.</source>
<translation>Après ce qu’elle vous coûte et l’offre, une vente ne laisse rien. Demandez un prix plus haut ou offrez moins.</translation>
</message>
<message>
<source>Against the targets</source>
<translation>Face aux objectifs</translation>
</message>
<message>
<source>Agreed to advertising</source>
<translation>Accepte la publicité</translation>
</message>
<message>
<source>All</source>
<translation>Tout</translation>
</message>
<message>
<source>All</source>
<comment>promotions</comment>
<translation>Tout</translation>
</message>
<message>
<source>All audiences…</source>
<translation>Toutes les audiences…</translation>
</message>
<message>
<source>All changes</source>
<translation>Toutes les modifications</translation>
</message>
<message>
<source>All done</source>
<translation>Tout est fait</translation>
</message>
<message>
<source>All files</source>
<translation>Tous les fichiers</translation>
</message>
<message>
<source>All keys on one page</source>
<translation>Tous les raccourcis sur une page</translation>
</message>
<message>
<source>All months of a year</source>
<translation>Tous les mois d’une année</translation>
</message>
<message>
<source>All months of a year…</source>
<translation>Tous les mois d’une année…</translation>
</message>
<message>
<source>All of it is taken back.</source>
<translation>Tout est annulé.</translation>
</message>
<message>
<source>All of it was sold</source>
<translation>Tout s’est vendu</translation>
</message>
<message>
<source>All of them alike</source>
<translation>Toutes à parts égales</translation>
</message>
<message>
<source>All of these are settled; there is nothing to plan.</source>
<translation>Tout cela est déjà réglé ; il n’y a rien à prévoir.</translation>
</message>
<message>
<source>All right</source>
<translation>D’accord</translation>
</message>
<message>
<source>Alone? Then leave this empty. With a team, contacts, leads, deals and next steps can each have someone who looks after them, and the history says who did what.</source>
<translation>Vous êtes seul ? Laissez alors ceci vide. En équipe, contacts, prospects, affaires et prochaines actions peuvent chacun avoir quelqu’un qui les suit, et l’historique dit qui a fait quoi.</translation>
</message>
<message>
<source>Already here</source>
<translation>Déjà ici</translation>
</message>
<message>
<source>Already here as</source>
<translation>Déjà ici comme</translation>
</message>
<message>
<source>Already used</source>
<translation>Déjà utilisé</translation>
</message>
<message>
<source>Also in it: {names}</source>
<translation>Aussi dans le fichier : {names}</translation>
</message>
<message>
<source>Also those that an import brought along or that you wrote somewhere.</source>
<translation>Aussi ceux qu’un import a apportés ou que vous avez écrits quelque part.</translation>
</message>
<message>
<source>Amount</source>
<translation>Montant</translation>
</message>
<message>
<source>Amount of the expense</source>
<translation>Montant de la dépense</translation>
</message>
<message>
<source>Amount off</source>
<translation>Remise en montant</translation>
</message>
<message>
<source>Amount, such as 80</source>
<translation>Montant, par exemple 80</translation>
</message>
<message>
<source>An amount may have at most 12 digits.</source>
<translation>Un montant a 12 chiffres au plus.</translation>
</message>
<message>
<source>An answer cannot be heard less than never.</source>
<translation>Une réponse ne peut pas être entendue moins de zéro fois.</translation>
</message>
<message>
<source>An audience is a group that wants the same: regulars, offices nearby. A promotion is for one of them.</source>
<translation>Une audience est un groupe qui veut la même chose : les habitués, les bureaux voisins. Une promotion s’adresse à l’une d’elles.</translation>
</message>
<message>
<source>An audience needs a name, such as “Regulars”.</source>
<translation>Une audience a besoin d’un nom, comme « Habitués ».</translation>
</message>
<message>
<source>An e-mail address has an @ in it, such as {sample}.</source>
<translation>Une adresse e-mail contient un @, comme {sample}.</translation>
</message>
<message>
<source>An expense needs a day.</source>
<translation>Une dépense a besoin d’un jour.</translation>
</message>
<message>
<source>An expense of nothing need not be written down.</source>
<translation>Inutile de noter une dépense nulle.</translation>
</message>
<message>
<source>An extra</source>
<translation>Un extra</translation>
</message>
<message>
<source>An hour cannot cost less than nothing.</source>
<translation>Une heure ne peut pas coûter moins que rien.</translation>
</message>
<message>
<source>An hour of your own time costs</source>
<translation>Une heure de votre temps coûte</translation>
</message>
<message>
<source>An idea so far</source>
<translation>Une idée pour l’instant</translation>
</message>
<message>
<source>An offer cannot take more than 100% off.</source>
<translation>Une offre ne peut pas dépasser 100 % de remise.</translation>
</message>
<message>
<source>An open deal has no day of closing.</source>
<translation>Une affaire ouverte n’a pas de jour de clôture.</translation>
</message>
<message>
<source>And one more.</source>
<translation>Et un de plus.</translation>
</message>
<message>
<source>And then? Leave empty if nothing follows</source>
<translation>Et ensuite ? Laissez vide si rien ne suit</translation>
</message>
<message numerus="yes">
<source>And {count} more.</source>
<translation>
<numerusform>Et {count} de plus.</numerusform>
<numerusform>Et {count} de plus.</numerusform>
</translation>
</message>
<message>
<source>Another channel, such as “Market stall”</source>
<translation>Un autre canal, comme « Stand au marché »</translation>
</message>
<message>
<source>Another program has put this file into WAL mode, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>Un autre programme a mis ce fichier en mode WAL, il est donc ouvert en lecture seule. Faites une sauvegarde et continuez avec elle.</translation>
</message>
<message>
<source>Another program left “{file}” in WAL mode, with changes in “{wal}” beside it that are not in the file yet. Close that program, then open the file again.</source>
<translation>Un autre programme a laissé « {file} » en mode WAL, avec dans « {wal} », à côté, des modifications qui ne sont pas encore dans le fichier. Fermez ce programme, puis ouvrez à nouveau le fichier.</translation>
</message>
<message>
<source>Another reason</source>
<translation>Autre raison</translation>
</message>
<message>
<source>Another window of this program was faster; please repeat the step.</source>
<translation>Une autre fenêtre de ce programme a été plus rapide ; recommencez.</translation>
</message>
<message>
<source>Answer</source>
<translation>Réponse</translation>
</message>
<message>
<source>Answer fit check</source>
<translation>Répondre au questionnaire</translation>
</message>
<message>
<source>Answer them</source>
<translation>Lui répondre</translation>
</message>
<message>
<source>Any time</source>
<translation>Toujours</translation>
</message>
<message>
<source>Arabic (Windows)</source>
<translation>Arabe (Windows)</translation>
</message>
<message numerus="yes">
<source>As far as %n sales can tell: in {low} to {high} of all sales</source>
<translation>
<numerusform>Autant que %n vente permette de le dire : dans {low} à {high} des ventes</numerusform>
<numerusform>Autant que %n ventes permettent de le dire : dans {low} à {high} des ventes</numerusform>
</translation>
</message>
<message>
<source>As of {day}.</source>
<translation>Au {day}.</translation>
</message>
<message>
<source>As the business writes</source>
<translation>Celle de l’entreprise</translation>
</message>
<message>
<source>As the system</source>
<translation>Comme le système</translation>
</message>
<message>
<source>Ask a few of them what they need or how they found you, and count the answers here.</source>
<translation>Demandez à quelques-uns ce dont ils ont besoin ou comment ils vous ont trouvé, et comptez ici les réponses.</translation>
</message>
<message>
<source>Ask how it stands</source>
<translation>Demander où cela en est</translation>
</message>
<message>
<source>Ask what is still open.</source>
<translation>Demandez ce qui est encore ouvert.</translation>
</message>
<message>
<source>At least once; leave it empty for any number of times.</source>
<translation>Au moins une fois ; laissez vide pour un nombre illimité.</translation>
</message>
<message>
<source>At most {count} letters, so that the code can be typed.</source>
<translation>{count} lettres au plus, pour que le code puisse être tapé.</translation>
</message>
<message>
<source>At most {most} letters, so that it fits into lists.</source>
<translation>{most} lettres au plus, pour tenir dans les listes.</translation>
</message>
<message>
<source>At this pace</source>
<translation>À ce rythme</translation>
</message>
<message>
<source>At this pace {amount}.</source>
<translation>À ce rythme, {amount}.</translation>
</message>
<message>
<source>At which time</source>
<translation>À quelle heure</translation>
</message>
<message>
<source>Audience</source>
<translation>Audience</translation>
</message>
<message>
<source>Audiences</source>
<translation>Audiences</translation>
</message>
<message>
<source>Average sale</source>
<translation>Vente moyenne</translation>
</message>
<message>
<source>Awareness</source>
<translation>Notoriété</translation>
</message>
<message>
<source>Back</source>
<translation>Retour</translation>
</message>
<message>
<source>Back to the page before: {keys}</source>
<translation>Retour à la page d’avant : {keys}</translation>
</message>
<message>
<source>Back to the usual order</source>
<translation>Revenir à l’ordre habituel</translation>
</message>
<message>
<source>Backed up {when}</source>
<translation>Sauvegardé : {when}</translation>
</message>
<message>
<source>Backups</source>
<translation>Sauvegardes</translation>
</message>
<message>
<source>Backups of it on this computer</source>
<translation>Ses sauvegardes sur cet ordinateur</translation>
</message>
<message>
<source>Baltic (Windows)</source>
<translation>Balte (Windows)</translation>
</message>
<message>
<source>Became a deal</source>
<translation>Devenu affaire</translation>
</message>
<message>
<source>Begin a new file</source>
<translation>Commencer un nouveau fichier</translation>
</message>
<message>
<source>Best promotions of {year}</source>
<translation>Meilleures promotions de {year}</translation>
</message>
<message>
<source>Bin and changes</source>
<translation>Corbeille et modifications</translation>
</message>
<message>
<source>Birthday</source>
<translation>Anniversaire</translation>
</message>
<message>
<source>Black and white</source>
<translation>Noir et blanc</translation>
</message>
<message>
<source>Board</source>
<translation>Tableau</translation>
</message>
<message>
<source>Both hats</source>
<translation>Les deux casquettes</translation>
</message>
<message>
<source>Bought</source>
<translation>Achats</translation>
</message>
<message>
<source>Bought</source>
<comment>leads</comment>
<translation>Achats</translation>
</message>
<message>
<source>Bought elsewhere</source>
<translation>Acheté ailleurs</translation>
</message>
<message>
<source>Bought for</source>
<translation>Acheté pour</translation>
</message>
<message>
<source>Bought twice or more</source>
<translation>Acheté deux fois ou plus</translation>
</message>
<message>
<source>Bought: {share} ({basis}).</source>
<translation>Ont acheté : {share} ({basis}).</translation>
</message>
<message>
<source>Break-even</source>
<translation>Seuil de rentabilité</translation>
</message>
<message>
<source>Bring back</source>
<translation>Restaurer</translation>
</message>
<message>
<source>Bring back what was undone</source>
<translation>Rétablir ce qui a été annulé</translation>
</message>
<message>
<source>Bring back {what}</source>
<translation>Restaurer {what}</translation>
</message>
<message>
<source>Bring in a list…</source>
<translation>Importer une liste…</translation>
</message>
<message>
<source>Bring in exports of other programs and your own lists</source>
<translation>Faire entrer des exports d’autres programmes et vos propres listes</translation>
</message>
<message>
<source>Bring in more</source>
<translation>Importer encore</translation>
</message>
<message>
<source>Bring in your own list or the export of another program, and see here at once who came.</source>
<translation>Importez votre propre liste ou l’export d’un autre programme, et voyez ici aussitôt qui est arrivé.</translation>
</message>
<message>
<source>Bring the files in</source>
<translation>Importer les fichiers</translation>
</message>
<message>
<source>Bringing everything in</source>
<translation>Importation</translation>
</message>
<message>
<source>Brings</source>
<translation>Apporte</translation>
</message>
<message>
<source>Brought coupon {code}</source>
<translation>A présenté le coupon {code}</translation>
</message>
<message>
<source>Brought forward</source>
<translation>Report</translation>
</message>
<message>
<source>Brought on</source>
<translation>Présenté le</translation>
</message>
<message>
<source>Budget</source>
<translation>Budget</translation>
</message>
<message>
<source>Bundle</source>
<translation>Lot</translation>
</message>
<message>
<source>Business</source>
<translation>Entreprise</translation>
</message>
<message>
<source>Business files</source>
<translation>Fichiers d’entreprise</translation>
</message>
<message>
<source>Business files open in Two Hats by double click now.</source>
<translation>Les fichiers d’entreprise s’ouvrent maintenant dans Two Hats par double-clic.</translation>
</message>
<message>
<source>Business profile</source>
<translation>Profil de l’entreprise</translation>
</message>
<message>
<source>Buyers from each of {count} earlier promotions by “{channel}”: {range}.</source>
<translation>Acheteurs pour chacune des {count} promotions précédentes par « {channel} » : {range}.</translation>
</message>
<message>
<source>By chance alone the return may lie between {low} and {high}.</source>
<translation>Par le seul hasard, le rendement peut se situer entre {low} et {high}.</translation>
</message>
<message>
<source>By e-mail</source>
<translation>Par e-mail</translation>
</message>
<message>
<source>By e-mail and phone count those who agreed to advertising.</source>
<translation>Par e-mail et téléphone comptent celles qui ont accepté la publicité.</translation>
</message>
<message>
<source>By phone</source>
<translation>Par téléphone</translation>
</message>
<message>
<source>By stage</source>
<translation>Par étape</translation>
</message>
<message>
<source>By which promotion or coupon</source>
<translation>Par quelle promotion ou quel coupon</translation>
</message>
<message>
<source>By which promotion, if one</source>
<translation>Par quelle promotion, s’il y en a une</translation>
</message>
<message>
<source>By {column} {arrow}</source>
<translation>Par {column} {arrow}</translation>
</message>
<message>
<source>Calendar</source>
<translation>Calendrier</translation>
</message>
<message>
<source>Call</source>
<translation>Appel</translation>
</message>
<message>
<source>Call</source>
<comment>to do</comment>
<translation>Appeler</translation>
</message>
<message>
<source>Call off</source>
<translation>Annuler la promotion</translation>
</message>
<message>
<source>Call off promotion</source>
<translation>Annuler la promotion</translation>
</message>
<message>
<source>Call {text}</source>
<translation>Appeler {text}</translation>
</message>
<message>
<source>Called off</source>
<translation>Annulée</translation>
</message>
<message>
<source>Called off</source>
<comment>day</comment>
<translation>Annulée le</translation>
</message>
<message>
<source>Called off on</source>
<translation>Annulée le</translation>
</message>
<message>
<source>Called: how did it go?</source>
<translation>Appelé : comment cela s’est-il passé ?</translation>
</message>
<message>
<source>Calls, visits and other activities</source>
<translation>Appels, visites et autres activités</translation>
</message>
<message>
<source>Calls, visits, other activities</source>
<translation>Appels, visites, autres activités</translation>
</message>
<message>
<source>Came</source>
<translation>Arrivé</translation>
</message>
<message>
<source>Came in</source>
<translation>Arrivé le</translation>
</message>
<message>
<source>Can they decide it?</source>
<translation>Peut-il décider ?</translation>
</message>
<message>
<source>Can they decide?</source>
<translation>Peut-il décider ?</translation>
</message>
<message>
<source>Can they pay for it?</source>
<translation>Peut-il le payer ?</translation>
</message>
<message>
<source>Cancel</source>
<translation>Annuler</translation>
</message>
<message>
<source>Cannot be read</source>
<translation>Illisible</translation>
</message>
<message>
<source>Carried over</source>
<translation>À reporter</translation>
</message>
<message>
<source>Catalogue</source>
<translation>Catalogue</translation>
</message>
<message>
<source>Category</source>
<translation>Catégorie</translation>
</message>
<message>
<source>Category: {name}</source>
<translation>Catégorie : {name}</translation>
</message>
<message>
<source>Central European (ISO)</source>
<translation>Europe centrale (ISO)</translation>
</message>
<message>
<source>Central European (Windows)</source>
<translation>Europe centrale (Windows)</translation>
</message>
<message>
<source>Chance</source>
<translation>Probabilité</translation>
</message>
<message>
<source>Chance of {stage}</source>
<translation>Probabilité : {stage}</translation>
</message>
<message>
<source>Chance that it pays</source>
<translation>Chance d’être rentable</translation>
</message>
<message>
<source>Chance that it pays: {chance}, {verdict}.</source>
<translation>Chance d’être rentable : {chance}, {verdict}.</translation>
</message>
<message>
<source>Change coupons</source>
<translation>Modifier les coupons</translation>
</message>
<message>
<source>Channel</source>
<translation>Canal</translation>
</message>
<message>
<source>Channels</source>
<translation>Canaux</translation>
</message>
<message>
<source>Check</source>
<translation>Vérifier</translation>
</message>
<message>
<source>Chinese, simplified (GB 18030)</source>
<translation>Chinois simplifié (GB 18030)</translation>
</message>
<message>
<source>Chinese, traditional (Big5)</source>
<translation>Chinois traditionnel (Big5)</translation>
</message>
<message>
<source>Choose a colour</source>
<translation>Choisir une couleur</translation>
</message>
<message>
<source>Choose a contact first.</source>
<translation>Choisissez d’abord un contact.</translation>
</message>
<message>
<source>Choose a folder…</source>
<translation>Choisir un dossier…</translation>
</message>
<message>
<source>Choose a logo</source>
<translation>Choisir un logo</translation>
</message>
<message>
<source>Choose a picture…</source>
<translation>Choisir une image…</translation>
</message>
<message>
<source>Choose a place and begin</source>
<translation>Choisir un endroit et commencer</translation>
</message>
<message>
<source>Choose a promotion</source>
<translation>Choisir une promotion</translation>
</message>
<message>
<source>Choose a promotion first.</source>
<translation>Choisissez d’abord une promotion.</translation>
</message>
<message>
<source>Choose another audience</source>
<translation>Choisir une autre audience</translation>
</message>
<message>
<source>Choose another import</source>
<translation>Choisir un autre import</translation>
</message>
<message>
<source>Choose another…</source>
<translation>En choisir une autre…</translation>
</message>
<message>
<source>Choose coupons first.</source>
<translation>Choisissez d’abord des coupons.</translation>
</message>
<message>
<source>Choose files…</source>
<translation>Choisir des fichiers…</translation>
</message>
<message>
<source>Choose how sales count</source>
<translation>Choisir comment comptent les ventes</translation>
</message>
<message>
<source>Choose nothing</source>
<translation>Ne rien choisir</translation>
</message>
<message>
<source>Choose one beside this: by a part of its name.</source>
<translation>Choisissez-en une à côté : par une partie de son nom.</translation>
</message>
<message>
<source>Choose someone beside this: by a part of the name.</source>
<translation>Choisissez quelqu’un à côté : par une partie du nom.</translation>
</message>
<message>
<source>Choose the colour: {name}</source>
<translation>Choisir la couleur : {name}</translation>
</message>
<message>
<source>Clear next step</source>
<translation>Effacer la prochaine action</translation>
</message>
<message>
<source>Close</source>
<translation>Fermer</translation>
</message>
<message>
<source>Close the list</source>
<translation>Fermer la liste</translation>
</message>
<message>
<source>Close the record</source>
<translation>Fermer la fiche</translation>
</message>
<message>
<source>Close the window; everything is saved already</source>
<translation>Fermer la fenêtre ; tout est déjà enregistré</translation>
</message>
<message>
<source>Close this entry</source>
<translation>Fermer cette entrée</translation>
</message>
<message>
<source>Close this message</source>
<translation>Fermer ce message</translation>
</message>
<message>
<source>Closed</source>
<translation>Clôturée</translation>
</message>
<message>
<source>Closed</source>
<comment>day</comment>
<translation>Clôturée</translation>
</message>
<message>
<source>Closed deals came through “{stage}”. For which stage shall that count?</source>
<translation>Des affaires clôturées sont passées par « {stage} ». Pour quelle étape cela doit-il compter ?</translation>
</message>
<message>
<source>Closed on</source>
<translation>Clôturée le</translation>
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
<translation>Début des codes</translation>
</message>
<message>
<source>Codes such as {code}; the last letter tells typing mistakes.</source>
<translation>Codes comme {code} ; la dernière lettre révèle les fautes de frappe.</translation>
</message>
<message>
<source>Codes to hand out, and who brought which</source>
<translation>Codes à distribuer, et qui a présenté lequel</translation>
</message>
<message>
<source>Codes to hand out: who brings one tells which promotion worked</source>
<translation>Codes à distribuer : chacun dit quelle promotion a marché</translation>
</message>
<message>
<source>Colour</source>
<translation>Couleur</translation>
</message>
<message>
<source>Colour: {name}</source>
<translation>Couleur : {name}</translation>
</message>
<message>
<source>Colours of the print</source>
<translation>Couleurs d’impression</translation>
</message>
<message>
<source>Colours on paper</source>
<translation>Couleurs sur papier</translation>
</message>
<message>
<source>Column</source>
<translation>Colonne</translation>
</message>
<message>
<source>Column {letter}</source>
<translation>Colonne {letter}</translation>
</message>
<message>
<source>Columns</source>
<translation>Colonnes</translation>
</message>
<message>
<source>Comment</source>
<translation>Commentaire</translation>
</message>
<message>
<source>Company</source>
<translation>Société</translation>
</message>
<message>
<source>Compare it letter by letter; it may be from another shop.</source>
<translation>Comparez lettre par lettre ; il vient peut-être d’un autre commerce.</translation>
</message>
<message>
<source>Compared</source>
<translation>Comparé</translation>
</message>
<message>
<source>Compared with</source>
<translation>Comparé à</translation>
</message>
<message>
<source>Compared with {days}.</source>
<translation>Comparé à {days}.</translation>
</message>
<message>
<source>Condition</source>
<translation>Condition</translation>
</message>
<message>
<source>Consent given</source>
<translation>Accord donné le</translation>
</message>
<message>
<source>Consideration</source>
<translation>Considération</translation>
</message>
<message>
<source>Contact</source>
<translation>Contact</translation>
</message>
<message>
<source>Contacts</source>
<translation>Contacts</translation>
</message>
<message>
<source>Contacts who have bought at least once up to the end of these days.</source>
<translation>Contacts ayant acheté au moins une fois jusqu’à la fin de cette période.</translation>
</message>
<message>
<source>Contacts whose first purchase ever was on these days.</source>
<translation>Contacts dont le tout premier achat a eu lieu sur cette période.</translation>
</message>
<message>
<source>Contacts with the same e-mail or phone, or with names that are alike, come up here to be joined.</source>
<translation>Les contacts avec le même e-mail ou téléphone, ou aux noms proches, apparaissent ici pour être fusionnés.</translation>
</message>
<message>
<source>Content</source>
<translation>Contenu</translation>
</message>
<message>
<source>Content</source>
<comment>channel</comment>
<translation>Contenu</translation>
</message>
<message>
<source>Content needs a title, such as “Post about the winter sale”.</source>
<translation>Un contenu a besoin d’un titre, comme « Publication sur les soldes d’hiver ».</translation>
</message>
<message>
<source>Copied: {text}</source>
<translation>Copié : {text}</translation>
</message>
<message>
<source>Copies of this file</source>
<translation>Copies de ce fichier</translation>
</message>
<message>
<source>Copy</source>
<translation>Copier</translation>
</message>
<message>
<source>Copy targets of the year before</source>
<translation>Copier les objectifs de l’année précédente</translation>
</message>
<message>
<source>Copy the code</source>
<translation>Copier le code</translation>
</message>
<message>
<source>Copy the details</source>
<translation>Copier les détails</translation>
</message>
<message>
<source>Copy the path: {title}</source>
<translation>Copier le chemin : {title}</translation>
</message>
<message>
<source>Copy the phone number of a step</source>
<translation>Copier le numéro de téléphone d’une action</translation>
</message>
<message>
<source>Copy the targets of {year}, and more:</source>
<translation>Copier les objectifs de {year}, avec en plus :</translation>
</message>
<message>
<source>Copy the version</source>
<translation>Copier la version</translation>
</message>
<message>
<source>Copy {text}</source>
<translation>Copier {text}</translation>
</message>
<message>
<source>Cost</source>
<translation>Coût</translation>
</message>
<message>
<source>Cost</source>
<comment>goods</comment>
<translation>Coût</translation>
</message>
<message>
<source>Cost of a sale</source>
<translation>Coût d’une vente</translation>
</message>
<message>
<source>Cost of one</source>
<translation>Coût à l’unité</translation>
</message>
<message>
<source>Cost of own time</source>
<translation>Coût du temps passé</translation>
</message>
<message>
<source>Cost of the offer on one sale</source>
<translation>Coût de l’offre pour une vente</translation>
</message>
<message>
<source>Cost per lead</source>
<translation>Coût par prospect</translation>
</message>
<message>
<source>Cost per new customer</source>
<translation>Coût par nouveau client</translation>
</message>
<message>
<source>Cost per new customer, without own time</source>
<translation>Coût par nouveau client, hors temps passé</translation>
</message>
<message>
<source>Cost without own time</source>
<translation>Coût hors temps passé</translation>
</message>
<message>
<source>Cost, by its lines</source>
<translation>Coût, par ses lignes</translation>
</message>
<message>
<source>Costs</source>
<translation>Coûts</translation>
</message>
<message>
<source>Costs us</source>
<translation>Nous coûte</translation>
</message>
<message>
<source>Count an answer</source>
<translation>Compter une réponse</translation>
</message>
<message>
<source>Count the audience</source>
<translation>Compter l’audience</translation>
</message>
<message>
<source>Count the audiences</source>
<translation>Compter les audiences</translation>
</message>
<message>
<source>Count what people look after</source>
<translation>Compter ce que suit chaque personne</translation>
</message>
<message>
<source>Count what promotions brought</source>
<translation>Compter ce qu’ont rapporté les promotions</translation>
</message>
<message>
<source>Count what the promotion brought</source>
<translation>Compter ce qu’a rapporté la promotion</translation>
</message>
<message>
<source>Count what waits</source>
<translation>Compter ce qui attend</translation>
</message>
<message>
<source>Counting</source>
<translation>Calcul</translation>
</message>
<message>
<source>Counting…</source>
<translation>Calcul…</translation>
</message>
<message>
<source>Country</source>
<translation>Pays</translation>
</message>
<message>
<source>Counts for the promotion</source>
<translation>Compte pour la promotion</translation>
</message>
<message>
<source>Coupon</source>
<translation>Coupon</translation>
</message>
<message>
<source>Coupon {code}</source>
<translation>Coupon {code}</translation>
</message>
<message>
<source>Coupon “{code}” was already redeemed {used} times and may be no more.</source>
<translation>Le coupon « {code} » a déjà été utilisé {used} fois et ne peut plus l’être.</translation>
</message>
<message>
<source>Coupon “{code}” was already used on {day}.</source>
<translation>Le coupon « {code} » a déjà été utilisé le {day}.</translation>
</message>
<message>
<source>Coupon “{code}” was good until {day}.</source>
<translation>Le coupon « {code} » était valable jusqu’au {day}.</translation>
</message>
<message>
<source>Coupons</source>
<translation>Coupons</translation>
</message>
<message>
<source>Coupons that are used up or expired stand here, with their end.</source>
<translation>Les coupons épuisés ou expirés se trouvent ici, avec leur fin.</translation>
</message>
<message>
<source>Coupons that may still be used stand here.</source>
<translation>Les coupons encore utilisables se trouvent ici.</translation>
</message>
<message>
<source>Coupons to cut out, with the code in letters and as a square to scan</source>
<translation>Coupons à découper, avec le code en lettres et en carré à scanner</translation>
</message>
<message>
<source>Coupons {name} to cut out</source>
<translation>Coupons {name} à découper</translation>
</message>
<message>
<source>Coupons…</source>
<translation>Coupons…</translation>
</message>
<message>
<source>Currency</source>
<translation>Devise</translation>
</message>
<message>
<source>Customer</source>
<translation>Client</translation>
</message>
<message>
<source>Customer number</source>
<translation>Numéro de client</translation>
</message>
<message>
<source>Customers</source>
<translation>Clients</translation>
</message>
<message>
<source>Customers of whom nothing is heard for longer than is usual here come up in this place.</source>
<translation>Les clients sans nouvelles depuis plus longtemps qu’à l’ordinaire apparaissent ici.</translation>
</message>
<message>
<source>Customers of whom nothing was heard for longer than is usual here, the longest first</source>
<translation>Clients sans nouvelles depuis plus longtemps qu’à l’ordinaire, les plus longs d’abord</translation>
</message>
<message numerus="yes">
<source>Customers of whom nothing was heard for more than %n days, the longest first</source>
<translation>
<numerusform>Clients sans nouvelles depuis plus de %n jour, les plus longs d’abord</numerusform>
<numerusform>Clients sans nouvelles depuis plus de %n jours, les plus longs d’abord</numerusform>
</translation>
</message>
<message>
<source>Customers so far</source>
<translation>Clients à ce jour</translation>
</message>
<message>
<source>Customers who came back</source>
<translation>Clients revenus</translation>
</message>
<message>
<source>Cyrillic (DOS)</source>
<translation>Cyrillique (DOS)</translation>
</message>
<message>
<source>Cyrillic (KOI8)</source>
<translation>Cyrillique (KOI8)</translation>
</message>
<message>
<source>Cyrillic (Mac)</source>
<translation>Cyrillique (Mac)</translation>
</message>
<message>
<source>Cyrillic (Windows)</source>
<translation>Cyrillique (Windows)</translation>
</message>
<message>
<source>Dark</source>
<translation>Sombre</translation>
</message>
<message>
<source>Dark on light</source>
<translation>Sombre sur clair</translation>
</message>
<message>
<source>Dates and money as in</source>
<translation>Dates et montants comme en</translation>
</message>
<message>
<source>Day</source>
<translation>Jour</translation>
</message>
<message>
<source>Day after</source>
<translation>Jour suivant</translation>
</message>
<message>
<source>Day before</source>
<translation>Jour précédent</translation>
</message>
<message>
<source>Day of enquiry</source>
<translation>Jour de la demande</translation>
</message>
<message>
<source>Day of expense</source>
<translation>Jour de dépense</translation>
</message>
<message>
<source>Day of purchase</source>
<translation>Jour d’achat</translation>
</message>
<message>
<source>Day of the expense</source>
<translation>Jour de la dépense</translation>
</message>
<message>
<source>Day, month, year</source>
<translation>Jour, mois, année</translation>
</message>
<message>
<source>Days silent</source>
<translation>Jours de silence</translation>
</message>
<message>
<source>Deal</source>
<translation>Affaire</translation>
</message>
<message>
<source>Deal made</source>
<translation>Affaire créée</translation>
</message>
<message>
<source>Deal moved to {stage}</source>
<translation>Affaire déplacée vers {stage}</translation>
</message>
<message>
<source>Deal opened</source>
<translation>Affaire créée</translation>
</message>
<message>
<source>Deal: {what}</source>
<translation>Affaire : {what}</translation>
</message>
<message>
<source>Deals</source>
<translation>Affaires</translation>
</message>
<message>
<source>Deals closed as won on these days.</source>
<translation>Affaires closes comme gagnées sur cette période.</translation>
</message>
<message>
<source>Deals decided</source>
<translation>Affaires décidées</translation>
</message>
<message>
<source>Deals lost</source>
<translation>Affaires perdues</translation>
</message>
<message>
<source>Deals only</source>
<translation>Affaires seulement</translation>
</message>
<message>
<source>Deals opened</source>
<translation>Affaires créées</translation>
</message>
<message>
<source>Deals opened on these days, from the first word on.</source>
<translation>Affaires créées sur cette période, depuis le premier échange.</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; move them first, or rename the stage.</source>
<translation>Des affaires sont ou étaient à l’étape « {name} » ; déplacez-les d’abord, ou renommez l’étape.</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; say which stage they go to.</source>
<translation>Des affaires sont ou étaient à l’étape « {name} » ; dites à quelle étape elles vont.</translation>
</message>
<message>
<source>Deals suggest these as soon as it is one of their lines.</source>
<translation>Les affaires les suggèrent dès qu’il est une de leurs lignes.</translation>
</message>
<message>
<source>Deals with it</source>
<translation>Affaires avec lui</translation>
</message>
<message>
<source>Deals won</source>
<translation>Affaires gagnées</translation>
</message>
<message>
<source>Deals won with a known margin</source>
<translation>Affaires gagnées de marge connue</translation>
</message>
<message>
<source>Deals won with a known value</source>
<translation>Affaires gagnées de valeur connue</translation>
</message>
<message>
<source>Decided</source>
<translation>Décidées</translation>
</message>
<message>
<source>Delete</source>
<translation>Supprimer</translation>
</message>
<message>
<source>Delete audience</source>
<translation>Supprimer l’audience</translation>
</message>
<message>
<source>Delete contact</source>
<translation>Supprimer le contact</translation>
</message>
<message>
<source>Delete content</source>
<translation>Supprimer le contenu</translation>
</message>
<message>
<source>Delete coupons</source>
<translation>Supprimer les coupons</translation>
</message>
<message>
<source>Delete deal</source>
<translation>Supprimer l’affaire</translation>
</message>
<message>
<source>Delete expense</source>
<translation>Supprimer la dépense</translation>
</message>
<message>
<source>Delete it</source>
<translation>Supprimer</translation>
</message>
<message>
<source>Delete lead</source>
<translation>Supprimer le prospect</translation>
</message>
<message>
<source>Delete log entry</source>
<translation>Supprimer l’entrée du journal</translation>
</message>
<message>
<source>Delete product</source>
<translation>Supprimer le produit</translation>
</message>
<message>
<source>Delete promotion</source>
<translation>Supprimer la promotion</translation>
</message>
<message>
<source>Delete several</source>
<translation>Supprimer plusieurs</translation>
</message>
<message>
<source>Delete stage</source>
<translation>Supprimer l’étape</translation>
</message>
<message>
<source>Delete the chosen record</source>
<translation>Supprimer la fiche choisie</translation>
</message>
<message>
<source>Delete this entry</source>
<translation>Supprimer cette entrée</translation>
</message>
<message>
<source>Delete this expense</source>
<translation>Supprimer cette dépense</translation>
</message>
<message>
<source>Delete this stage</source>
<translation>Supprimer cette étape</translation>
</message>
<message>
<source>Delete “{name}”</source>
<translation>Supprimer « {name} »</translation>
</message>
<message>
<source>Deleted</source>
<translation>Supprimé</translation>
</message>
<message>
<source>Demo</source>
<translation>Démo</translation>
</message>
<message>
<source>Details</source>
<translation>Détails</translation>
</message>
<message>
<source>Did again: {what}</source>
<translation>Rétabli : {what}</translation>
</message>
<message>
<source>Did you mean {mail}?</source>
<translation>Vouliez-vous dire {mail} ?</translation>
</message>
<message>
<source>Different people</source>
<translation>Personnes différentes</translation>
</message>
<message>
<source>Different people: {both}</source>
<translation>Personnes différentes : {both}</translation>
</message>
<message>
<source>Discount</source>
<translation>Remise</translation>
</message>
<message>
<source>Do</source>
<translation>Faire</translation>
</message>
<message>
<source>Do not bring them in</source>
<translation>Ne pas les importer</translation>
</message>
<message>
<source>Do they have the money?</source>
<translation>A-t-il l’argent ?</translation>
</message>
<message>
<source>Do they need it?</source>
<translation>En a-t-il besoin ?</translation>
</message>
<message>
<source>Do they want it soon?</source>
<translation>Le veut-il bientôt ?</translation>
</message>
<message>
<source>Does it pay?</source>
<translation>Rentable ?</translation>
</message>
<message>
<source>Does not want any</source>
<translation>N’en veut pas</translation>
</message>
<message>
<source>Done</source>
<translation>Fait</translation>
</message>
<message>
<source>Done</source>
<comment>day</comment>
<translation>Fait</translation>
</message>
<message>
<source>Done</source>
<comment>to do</comment>
<translation>Terminé</translation>
</message>
<message>
<source>Done again: {what}</source>
<translation>Rétabli : {what}</translation>
</message>
<message>
<source>Done this week: {changes}</source>
<translation>Fait cette semaine : {changes}</translation>
</message>
<message>
<source>Done: say how a step went and what comes next</source>
<translation>Fait : dire comment une action s’est passée et ce qui suit</translation>
</message>
<message>
<source>Done: {what}</source>
<translation>Fait : {what}</translation>
</message>
<message>
<source>Done: {what}. Next: {step}</source>
<translation>Fait : {what}. Ensuite : {step}</translation>
</message>
<message>
<source>Done…</source>
<translation>Fait…</translation>
</message>
<message>
<source>Don’t know</source>
<translation>Je ne sais pas</translation>
</message>
<message>
<source>Double click</source>
<translation>Double-clic</translation>
</message>
<message>
<source>Draw the pages</source>
<translation>Dessiner les pages</translation>
</message>
<message>
<source>Drop a deal here</source>
<translation>Déposez une affaire ici</translation>
</message>
<message>
<source>Drop your files here</source>
<translation>Déposez vos fichiers ici</translation>
</message>
<message>
<source>Due</source>
<translation>Échéance</translation>
</message>
<message>
<source>Due on this day</source>
<translation>À faire ce jour</translation>
</message>
<message>
<source>E-mail</source>
<translation>E-mail</translation>
</message>
<message>
<source>E-mail of {name}</source>
<translation>E-mail de {name}</translation>
</message>
<message>
<source>E-mail {phone}</source>
<translation>E-mail {phone}</translation>
</message>
<message>
<source>E-mail {text}</source>
<translation>E-mail {text}</translation>
</message>
<message>
<source>E-mails</source>
<translation>E-mails</translation>
</message>
<message>
<source>Each under its own free licence.</source>
<translation>Chacun sous sa propre licence libre.</translation>
</message>
<message>
<source>Earlier</source>
<comment>period</comment>
<translation>Plus tôt</translation>
</message>
<message>
<source>Edit</source>
<translation>Édition</translation>
</message>
<message>
<source>Edit audience</source>
<translation>Modifier l’audience</translation>
</message>
<message>
<source>Edit contact</source>
<translation>Modifier le contact</translation>
</message>
<message>
<source>Edit content</source>
<translation>Modifier le contenu</translation>
</message>
<message>
<source>Edit deal</source>
<translation>Modifier l’affaire</translation>
</message>
<message>
<source>Edit expense</source>
<translation>Modifier la dépense</translation>
</message>
<message>
<source>Edit lead</source>
<translation>Modifier le prospect</translation>
</message>
<message>
<source>Edit line</source>
<translation>Modifier une ligne</translation>
</message>
<message>
<source>Edit log entry</source>
<translation>Modifier l’entrée du journal</translation>
</message>
<message>
<source>Edit person</source>
<translation>Modifier la personne</translation>
</message>
<message>
<source>Edit product</source>
<translation>Modifier le produit</translation>
</message>
<message>
<source>Edit profile</source>
<translation>Modifier le profil</translation>
</message>
<message>
<source>Edit promotion</source>
<translation>Modifier la promotion</translation>
</message>
<message>
<source>Edit research</source>
<translation>Modifier une enquête</translation>
</message>
<message>
<source>Edit stage</source>
<translation>Modifier l’étape</translation>
</message>
<message>
<source>Edit this line</source>
<translation>Modifier cette ligne</translation>
</message>
<message>
<source>Ends</source>
<translation>Fin</translation>
</message>
<message>
<source>Ends soon</source>
<translation>Finit bientôt</translation>
</message>
<message>
<source>Enquiries that came in on these days.</source>
<translation>Demandes arrivées sur cette période.</translation>
</message>
<message>
<source>Enter</source>
<translation>Entrée</translation>
</message>
<message>
<source>Enter edits it, Delete removes it</source>
<translation>Entrée la modifie, Suppr la retire</translation>
</message>
<message>
<source>Enter keeps it, Escape puts it away</source>
<translation>Entrée le garde, Échap le range</translation>
</message>
<message>
<source>Enter opens, D is done, S puts off, C copies the phone number</source>
<translation>Entrée ouvre, D marque comme fait, S reporte, C copie le téléphone</translation>
</message>
<message>
<source>Enter writes it down · Tab goes to what was understood · Escape keeps it for later</source>
<translation>Entrée le note · Tab va à ce qui a été compris · Échap le garde pour plus tard</translation>
</message>
<message>
<source>Evaluation</source>
<translation>Évaluation</translation>
</message>
<message>
<source>Event</source>
<translation>Événement</translation>
</message>
<message>
<source>Every 1 to {most} weeks.</source>
<translation>Toutes les 1 à {most} semaines.</translation>
</message>
<message>
<source>Every cost is known</source>
<translation>Tous les coûts sont connus</translation>
</message>
<message>
<source>Every month</source>
<translation>Chaque mois</translation>
</message>
<message>
<source>Every open deal by stage: its value, what comes next, how long it has been silent</source>
<translation>Chaque affaire ouverte par étape : sa valeur, la suite, depuis quand elle est sans nouvelles</translation>
</message>
<message>
<source>Every open lead and deal has a next step with a day.</source>
<translation>Chaque prospect et affaire ouvert a une prochaine action avec un jour.</translation>
</message>
<message>
<source>Every promotion they met on the way gets an equal part.</source>
<translation>Chaque promotion vue en chemin reçoit une part égale.</translation>
</message>
<message>
<source>Every touch of one contact, from the first to each sale</source>
<translation>Chaque échange avec un contact, du premier à chaque vente</translation>
</message>
<message>
<source>Everyone</source>
<translation>Tous</translation>
</message>
<message>
<source>Everyone has bought</source>
<translation>Tout le monde a acheté</translation>
</message>
<message>
<source>Everyone the business knows</source>
<translation>Tous ceux que l’entreprise connaît</translation>
</message>
<message>
<source>Everyone who asked has had an answer.</source>
<translation>Tous ceux qui ont demandé ont eu une réponse.</translation>
</message>
<message>
<source>Everyone who asks or buys is kept here, with all that happened between you. A lead brings its contact.</source>
<translation>Tous ceux qui demandent ou achètent sont gardés ici, avec tout ce qui s’est passé entre vous. Un prospect amène son contact.</translation>
</message>
<message>
<source>Everyone who bought at least once</source>
<translation>Tous ceux qui ont acheté au moins une fois</translation>
</message>
<message>
<source>Everyone writes {code}.</source>
<translation>Chacun écrit {code}.</translation>
</message>
<message>
<source>Everything</source>
<translation>Tout</translation>
</message>
<message>
<source>Everything by day</source>
<translation>Tout, jour par jour</translation>
</message>
<message>
<source>Everything else is reached with Tab, the arrow keys and Enter.</source>
<translation>Tout le reste s’atteint avec Tab, les flèches et Entrée.</translation>
</message>
<message>
<source>Everything in it is here already, or stays out.</source>
<translation>Tout y est déjà ici, ou reste dehors.</translation>
</message>
<message>
<source>Everything is as it was before. The files can be brought in again at any time.</source>
<translation>Tout est comme avant. Les fichiers peuvent être importés à nouveau à tout moment.</translation>
</message>
<message>
<source>Everything is written to “{folder}”.</source>
<translation>Tout est écrit dans « {folder} ».</translation>
</message>
<message>
<source>Everything so far</source>
<translation>Tout à ce jour</translation>
</message>
<message>
<source>Everything stays in this one file on your computer. Nothing goes online.</source>
<translation>Tout reste dans ce seul fichier sur votre ordinateur. Rien ne va en ligne.</translation>
</message>
<message>
<source>Everything that was done</source>
<translation>Tout ce qui a été fait</translation>
</message>
<message>
<source>Excel workbook</source>
<translation>Classeur Excel</translation>
</message>
<message>
<source>Excel workbook…</source>
<translation>Classeur Excel…</translation>
</message>
<message>
<source>Expected</source>
<translation>Attendue</translation>
</message>
<message>
<source>Expected leads</source>
<translation>Prospects attendus</translation>
</message>
<message>
<source>Expected on</source>
<translation>Attendue le</translation>
</message>
<message>
<source>Expected sale</source>
<translation>Vente attendue</translation>
</message>
<message>
<source>Expected to buy</source>
<translation>Achats attendus</translation>
</message>
<message>
<source>Expense</source>
<translation>Dépense</translation>
</message>
<message>
<source>Expenses</source>
<translation>Dépenses</translation>
</message>
<message>
<source>Expired</source>
<translation>Expiré</translation>
</message>
<message>
<source>Export as folder</source>
<translation>Exporter en dossier</translation>
</message>
<message>
<source>Export as folder…</source>
<translation>Exporter en dossier…</translation>
</message>
<message>
<source>Export the codes: for a spreadsheet or a mailing</source>
<translation>Exporter les codes : pour un tableur ou un envoi</translation>
</message>
<message>
<source>Export the codes…</source>
<translation>Exporter les codes…</translation>
</message>
<message>
<source>Export these people, without those who refused advertising</source>
<translation>Exporter ces personnes, sans celles qui ont refusé la publicité</translation>
</message>
<message>
<source>Export these people…</source>
<translation>Exporter ces personnes…</translation>
</message>
<message>
<source>Export this list</source>
<translation>Exporter cette liste</translation>
</message>
<message>
<source>Export this list: for a spreadsheet, an address book or a calendar</source>
<translation>Exporter cette liste : pour un tableur, un carnet d’adresses ou un calendrier</translation>
</message>
<message>
<source>Export this list…</source>
<translation>Exporter cette liste…</translation>
</message>
<message>
<source>Exports of other programs and your own lists. You see everything before anything is kept, the files themselves are never changed, and one Undo takes all of it back.</source>
<translation>Des exports d’autres programmes et vos propres listes. Vous voyez tout avant que rien ne soit gardé, les fichiers eux-mêmes ne sont jamais modifiés, et un seul Annuler reprend tout.</translation>
</message>
<message>
<source>Extra</source>
<translation>Extra</translation>
</message>
<message>
<source>Extra on top</source>
<translation>Extra en plus</translation>
</message>
<message>
<source>F2 renames it, Delete removes it</source>
<translation>F2 la renomme, Suppr la retire</translation>
</message>
<message>
<source>Few leads may be luck: the fewer they are, the more their share is drawn to that of all.</source>
<translation>Peu de prospects, c’est peut-être de la chance : moins ils sont, plus leur part est ramenée vers celle de tous.</translation>
</message>
<message>
<source>Fewer than half of the deals that were opened are decided so far.</source>
<translation>Moins de la moitié des affaires créées sont décidées à ce jour.</translation>
</message>
<message>
<source>Figures</source>
<translation>Chiffres</translation>
</message>
<message>
<source>Figures and reports: the period before; Ctrl+→ the next</source>
<translation>Chiffres et rapports : période d’avant ; Ctrl+→ la suivante</translation>
</message>
<message>
<source>Figures come by themselves</source>
<translation>Les chiffres viennent tout seuls</translation>
</message>
<message>
<source>File</source>
<translation>Fichier</translation>
</message>
<message>
<source>Files to bring in</source>
<translation>Fichiers à importer</translation>
</message>
<message>
<source>Files…</source>
<translation>Fichiers…</translation>
</message>
<message>
<source>Fill in what is missing</source>
<translation>Compléter ce qui manque</translation>
</message>
<message>
<source>Fill {count}</source>
<translation>Compléter {count}</translation>
</message>
<message>
<source>Filter this list</source>
<translation>Filtrer cette liste</translation>
</message>
<message>
<source>Filter this list  /</source>
<translation>Filtrer cette liste  /</translation>
</message>
<message>
<source>Find</source>
<translation>Rechercher</translation>
</message>
<message>
<source>Find a code</source>
<translation>Rechercher un code</translation>
</message>
<message>
<source>Find a record or an action</source>
<translation>Rechercher une fiche ou une action</translation>
</message>
<message>
<source>Find it on the disk…</source>
<translation>Le chercher sur le disque…</translation>
</message>
<message>
<source>Find people, deals, words, actions  (Ctrl+K)</source>
<translation>Rechercher personnes, affaires, mots, actions  (Ctrl+K)</translation>
</message>
<message>
<source>Find {name} on the disk</source>
<translation>Chercher {name} sur le disque</translation>
</message>
<message>
<source>Find…</source>
<translation>Rechercher…</translation>
</message>
<message>
<source>Find…  (Ctrl+K)</source>
<translation>Rechercher…  (Ctrl+K)</translation>
</message>
<message>
<source>Finish content</source>
<translation>Terminer le contenu</translation>
</message>
<message>
<source>Finish step</source>
<translation>Terminer l’action</translation>
</message>
<message>
<source>First day</source>
<translation>Premier jour</translation>
</message>
<message>
<source>First name</source>
<translation>Prénom</translation>
</message>
<message>
<source>Flyer</source>
<translation>Flyer</translation>
</message>
<message>
<source>Fold the column</source>
<translation>Replier la colonne</translation>
</message>
<message>
<source>Folder of Two Hats</source>
<translation>Dossier de Two Hats</translation>
</message>
<message>
<source>Folders</source>
<translation>Dossiers</translation>
</message>
<message>
<source>Follow the light or dark of the system</source>
<translation>Suivre le clair ou le sombre du système</translation>
</message>
<message>
<source>Followers</source>
<translation>Abonnés</translation>
</message>
<message>
<source>For</source>
<translation>Pour</translation>
</message>
<message>
<source>For a spreadsheet, address book or calendar, as it is filtered</source>
<translation>Pour un tableur, un carnet d’adresses ou un calendrier, telle qu’elle est filtrée</translation>
</message>
<message>
<source>For comparing it is drawn to your own average, by the weight of ten leads: {share}.</source>
<translation>Pour comparer, il est ramené vers votre propre moyenne, avec le poids de dix prospects : {share}.</translation>
</message>
<message>
<source>For heads and charts of reports. In the window the hats keep theirs.</source>
<translation>Pour les titres et graphiques des rapports. Dans la fenêtre, les casquettes gardent les leurs.</translation>
</message>
<message>
<source>For which promotion</source>
<translation>Pour quelle promotion</translation>
</message>
<message>
<source>For which promotion? Coupons tell what it brought.</source>
<translation>Pour quelle promotion ? Les coupons disent ce qu’elle a rapporté.</translation>
</message>
<message>
<source>For whom</source>
<translation>Pour qui</translation>
</message>
<message>
<source>For you alone, on this computer; pressing the other chip takes all of it back.</source>
<translation>Pour vous seul, sur cet ordinateur ; appuyer sur l’autre bouton annule tout.</translation>
</message>
<message>
<source>For {promotion}</source>
<translation>Pour {promotion}</translation>
</message>
<message>
<source>Forecast</source>
<translation>Prévision</translation>
</message>
<message>
<source>Forecast of open deals</source>
<translation>Prévision des affaires ouvertes</translation>
</message>
<message>
<source>Forget what was typed; Escape keeps it for later</source>
<translation>Oublier la saisie ; Échap la garde pour plus tard</translation>
</message>
<message>
<source>Forget {name}; the file itself is not touched</source>
<translation>Oublier {name} ; le fichier lui-même n’est pas touché</translation>
</message>
<message>
<source>Forget {text}</source>
<translation>Oublier {text}</translation>
</message>
<message>
<source>Forward</source>
<translation>Avancer</translation>
</message>
<message>
<source>Found not a fit</source>
<translation>Jugé hors cible</translation>
</message>
<message>
<source>Four questions tell whether a lead is worth your time. Qualify it, and it stands here until a deal.</source>
<translation>Quatre questions disent si un prospect vaut votre temps. Qualifiez-le, et il reste ici jusqu’à une affaire.</translation>
</message>
<message>
<source>Free item</source>
<translation>Cadeau</translation>
</message>
<message>
<source>From</source>
<translation>Origine</translation>
</message>
<message>
<source>From</source>
<comment>first day</comment>
<translation>Du</translation>
</message>
<message>
<source>From hat to hat</source>
<translation>D’une casquette à l’autre</translation>
</message>
<message>
<source>From now on every change is written down here.</source>
<translation>Désormais, chaque modification est notée ici.</translation>
</message>
<message>
<source>From now on {amount} a day would do.</source>
<translation>Il suffirait désormais de {amount} par jour.</translation>
</message>
<message>
<source>From the first touch to each sale</source>
<translation>Du premier contact à chaque vente</translation>
</message>
<message>
<source>From this import</source>
<translation>De cet import</translation>
</message>
<message>
<source>From which promotion</source>
<translation>De quelle promotion</translation>
</message>
<message>
<source>From {promotion}</source>
<translation>Origine : {promotion}</translation>
</message>
<message>
<source>From – to</source>
<translation>Du – au</translation>
</message>
<message>
<source>From: {source}</source>
<translation>Origine : {source}</translation>
</message>
<message>
<source>Full name</source>
<translation>Nom complet</translation>
</message>
<message>
<source>Funnel</source>
<translation>Entonnoir</translation>
</message>
<message>
<source>Get in touch</source>
<translation>Prendre contact</translation>
</message>
<message>
<source>Go</source>
<translation>Aller à</translation>
</message>
<message>
<source>Goal</source>
<translation>But</translation>
</message>
<message>
<source>Goal, message and what you expect of it come next.</source>
<translation>Le but, le message et ce que vous en attendez viennent ensuite.</translation>
</message>
<message>
<source>Goes well with it</source>
<translation>Va bien avec</translation>
</message>
<message>
<source>Goes with</source>
<translation>Va avec</translation>
</message>
<message>
<source>Goes with {names}</source>
<translation>Va avec {names}</translation>
</message>
<message>
<source>Gone silent</source>
<translation>Sans nouvelles</translation>
</message>
<message>
<source>Good</source>
<translation>Valable</translation>
</message>
<message>
<source>Google Ads</source>
<translation>Google Ads</translation>
</message>
<message>
<source>Google Contacts</source>
<translation>Google Contacts</translation>
</message>
<message>
<source>Greek (Windows)</source>
<translation>Grec (Windows)</translation>
</message>
<message>
<source>Habits</source>
<translation>Habitudes</translation>
</message>
<message>
<source>Half of the deals won were worth more, half less.</source>
<translation>La moitié des affaires gagnées valait plus, l’autre moitié moins.</translation>
</message>
<message>
<source>Hard to read on paper ({ratio} : 1; {wanted} is good).</source>
<translation>Se lit mal sur papier ({ratio} : 1 ; {wanted} est bon).</translation>
</message>
<message>
<source>Hat</source>
<translation>Casquette</translation>
</message>
<message>
<source>Heard of us by</source>
<translation>Nous connaît par</translation>
</message>
<message>
<source>Heard of us from</source>
<translation>Nous connaît par</translation>
</message>
<message>
<source>Hebrew (Windows)</source>
<translation>Hébreu (Windows)</translation>
</message>
<message>
<source>Help</source>
<translation>Aide</translation>
</message>
<message>
<source>Here already: {what}</source>
<translation>Déjà là : {what}</translation>
</message>
<message>
<source>Hide channel</source>
<translation>Masquer le canal</translation>
</message>
<message>
<source>History</source>
<translation>Historique</translation>
</message>
<message>
<source>Hours this month</source>
<translation>Heures ce mois-ci</translation>
</message>
<message>
<source>Hours this week</source>
<translation>Heures cette semaine</translation>
</message>
<message>
<source>How did it go?</source>
<translation>Comment cela s’est-il passé ?</translation>
</message>
<message>
<source>How far its leads have come</source>
<translation>Où en sont ses prospects</translation>
</message>
<message>
<source>How far the leads have come</source>
<translation>Où en sont les prospects</translation>
</message>
<message>
<source>How far the leads of these days have come by today.</source>
<translation>Jusqu’où les prospects de cette période sont allés à ce jour.</translation>
</message>
<message>
<source>How it goes</source>
<translation>Où cela en est</translation>
</message>
<message>
<source>How it went</source>
<translation>Comment cela s’est passé</translation>
</message>
<message>
<source>How many</source>
<translation>Combien</translation>
</message>
<message>
<source>How many leads do you expect? Then it is told whether that is enough.</source>
<translation>Combien de prospects attendez-vous ? Vous saurez alors si cela suffit.</translation>
</message>
<message>
<source>How many sales pay for it?</source>
<translation>Combien de ventes la paient ?</translation>
</message>
<message>
<source>How many were there? Write 0 for none.</source>
<translation>Combien y en avait-il ? Écrivez 0 s’il n’y en avait pas.</translation>
</message>
<message>
<source>How many? Any number from 1 to {most} at once.</source>
<translation>Combien ? De 1 à {most} à la fois.</translation>
</message>
<message>
<source>How much in all</source>
<translation>Combien en tout</translation>
</message>
<message>
<source>How much is one? Write 0 for a gift.</source>
<translation>Combien l’unité ? Écrivez 0 pour un cadeau.</translation>
</message>
<message>
<source>How much more</source>
<translation>Combien de plus</translation>
</message>
<message>
<source>How much was it?</source>
<translation>C’était combien ?</translation>
</message>
<message>
<source>How much was it? Write 0 for a gift.</source>
<translation>C’était combien ? Écrivez 0 pour un cadeau.</translation>
</message>
<message>
<source>How often</source>
<translation>Combien de fois</translation>
</message>
<message>
<source>How often each</source>
<translation>Usages de chacun</translation>
</message>
<message>
<source>How often each may be used</source>
<translation>Usages permis pour chacun</translation>
</message>
<message>
<source>How satisfied are they?</source>
<translation>Quelle satisfaction ?</translation>
</message>
<message>
<source>How the conditions are joined</source>
<translation>Comment les conditions sont liées</translation>
</message>
<message>
<source>How the letters of this file are written</source>
<translation>Comment les lettres de ce fichier sont écrites</translation>
</message>
<message>
<source>How they heard of you</source>
<translation>Comment ils vous ont connu</translation>
</message>
<message>
<source>How to reach</source>
<translation>Comment le joindre</translation>
</message>
<message>
<source>HubSpot companies</source>
<translation>Entreprises HubSpot</translation>
</message>
<message>
<source>HubSpot contacts</source>
<translation>Contacts HubSpot</translation>
</message>
<message>
<source>HubSpot deals</source>
<translation>Affaires HubSpot</translation>
</message>
<message>
<source>Idea</source>
<translation>Idée</translation>
</message>
<message>
<source>If someone is here already</source>
<translation>Si quelqu’un est déjà ici</translation>
</message>
<message>
<source>Import</source>
<translation>Importer</translation>
</message>
<message>
<source>Import</source>
<comment>to do</comment>
<translation>Importer</translation>
</message>
<message>
<source>Import what you have…</source>
<translation>Importer ce que vous avez…</translation>
</message>
<message>
<source>Import…</source>
<translation>Importer…</translation>
</message>
<message>
<source>In &amp;3 days</source>
<translation>Dans &amp;3 jours</translation>
</message>
<message>
<source>In a filter either every condition is joined by OR, or none is.</source>
<translation>Dans un filtre, toutes les conditions sont liées par OR, ou aucune.</translation>
</message>
<message>
<source>In all</source>
<translation>En tout</translation>
</message>
<message>
<source>In no sale yet: offer them, or clear them out</source>
<translation>Dans aucune vente : proposez-les ou retirez-les</translation>
</message>
<message>
<source>In the file</source>
<translation>Dans le fichier</translation>
</message>
<message>
<source>In “{folder}” there are already: {names}.</source>
<translation>Dans « {folder} », il y a déjà : {names}.</translation>
</message>
<message>
<source>Intent</source>
<translation>Intention</translation>
</message>
<message>
<source>Interest</source>
<translation>Intérêt</translation>
</message>
<message>
<source>Into which folder?</source>
<translation>Dans quel dossier ?</translation>
</message>
<message>
<source>Is it a fit?</source>
<translation>Est-il dans la cible ?</translation>
</message>
<message>
<source>Is it soon enough?</source>
<translation>Est-ce assez tôt ?</translation>
</message>
<message>
<source>Is “{name}” a name?</source>
<translation>« {name} » est-il un nom ?</translation>
</message>
<message>
<source>It costs nothing, so the first sale is a gain.</source>
<translation>Elle ne coûte rien, la première vente est donc un gain.</translation>
</message>
<message>
<source>It costs you</source>
<translation>Elle vous coûte</translation>
</message>
<message>
<source>It is done, but what there is to tell could not be written: {reason}.</source>
<translation>C’est fait, mais ce qu’il y a à dire n’a pas pu être écrit : {reason}.</translation>
</message>
<message>
<source>It is kept as you wrote it; press to write it so</source>
<translation>Gardé tel que vous l’avez écrit ; appuyez pour l’écrire ainsi</translation>
</message>
<message>
<source>It is no longer there; it may lie in the bin.</source>
<translation>Cela n’est plus là ; c’est peut-être dans la corbeille.</translation>
</message>
<message>
<source>It is suggested with</source>
<translation>Il est suggéré avec</translation>
</message>
<message>
<source>It may have been moved or renamed, or the stick or the network folder it lies on is not connected.</source>
<translation>Il a peut-être été déplacé ou renommé, ou la clé ou le dossier réseau où il se trouve n’est pas connecté.</translation>
</message>
<message>
<source>It saved something at {time}</source>
<translation>Il a enregistré quelque chose à {time}</translation>
</message>
<message>
<source>It stays as it is at {path}.</source>
<translation>Il reste tel quel à {path}.</translation>
</message>
<message>
<source>It stays with what they want; press to see where it stands</source>
<translation>Cela reste avec ce qu’ils souhaitent ; appuyez pour voir où c’est</translation>
</message>
<message>
<source>It was last at {path}.</source>
<translation>Il était en dernier à {path}.</translation>
</message>
<message numerus="yes">
<source>It was sold only %n times so far: this may be chance.</source>
<translation>
<numerusform>Vendu seulement %n fois à ce jour : c’est peut-être un hasard.</numerusform>
<numerusform>Vendu seulement %n fois à ce jour : c’est peut-être un hasard.</numerusform>
</translation>
</message>
<message>
<source>It was sold only once so far: this may be chance.</source>
<translation>Vendu une seule fois à ce jour : c’est peut-être un hasard.</translation>
</message>
<message>
<source>Its conditions pick nobody out of your contacts now. Press the chip again for another one.</source>
<translation>Ses conditions ne choisissent personne parmi vos contacts. Appuyez à nouveau pour en choisir une autre.</translation>
</message>
<message>
<source>Its version, licence, and the work of others</source>
<translation>Sa version, sa licence et le travail d’autres</translation>
</message>
<message>
<source>Japanese (EUC)</source>
<translation>Japonais (EUC)</translation>
</message>
<message>
<source>Japanese (Shift JIS)</source>
<translation>Japonais (Shift JIS)</translation>
</message>
<message>
<source>Join contacts</source>
<translation>Fusionner des contacts</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps since {day}</source>
<translation>
<numerusform>Parcours : %n moment, depuis : {day}</numerusform>
<numerusform>Parcours : %n moments, depuis : {day}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps today</source>
<translation>
<numerusform>Parcours : %n moment aujourd’hui</numerusform>
<numerusform>Parcours : %n moments aujourd’hui</numerusform>
</translation>
</message>
<message>
<source>Journey: 1 step, {day}</source>
<translation>Parcours : 1 moment, {day}</translation>
</message>
<message>
<source>Keep</source>
<translation>Enregistrer</translation>
</message>
<message>
<source>Keep as a field of its own</source>
<translation>Garder comme champ à part</translation>
</message>
<message>
<source>Keep in touch</source>
<translation>Garder le contact</translation>
</message>
<message>
<source>Keep in touch only</source>
<translation>Contact à garder seulement</translation>
</message>
<message>
<source>Keep the name {name}</source>
<translation>Garder le nom {name}</translation>
</message>
<message>
<source>Kept from before</source>
<translation>Gardé d’avant</translation>
</message>
<message>
<source>Kept from last time</source>
<translation>Gardé de la dernière fois</translation>
</message>
<message>
<source>Kept: {score} of 5</source>
<translation>Enregistré : {score} sur 5</translation>
</message>
<message>
<source>Keys</source>
<translation>Raccourcis</translation>
</message>
<message>
<source>Kind</source>
<translation>Type</translation>
</message>
<message>
<source>Kind of offer</source>
<translation>Type d’offre</translation>
</message>
<message>
<source>Kind of period</source>
<translation>Type de période</translation>
</message>
<message>
<source>Known</source>
<translation>Connu</translation>
</message>
<message>
<source>Known elsewhere as</source>
<translation>Connu ailleurs comme</translation>
</message>
<message>
<source>Known since</source>
<translation>Connu depuis</translation>
</message>
<message>
<source>Known since {day}; has bought {times} for {amount}.</source>
<translation>Connu depuis le {day} ; a acheté {times} pour {amount}.</translation>
</message>
<message>
<source>Known since {day}; has not bought yet.</source>
<translation>Connu depuis le {day} ; n’a encore rien acheté.</translation>
</message>
<message>
<source>Korean (Windows)</source>
<translation>Coréen (Windows)</translation>
</message>
<message>
<source>Landscape</source>
<translation>Paysage</translation>
</message>
<message>
<source>Language of the program</source>
<translation>Langue du programme</translation>
</message>
<message>
<source>Larger</source>
<translation>Plus grand</translation>
</message>
<message>
<source>Larger ones need a larger screen.</source>
<translation>Les plus grandes demandent un écran plus grand.</translation>
</message>
<message>
<source>Last backup {when}</source>
<translation>Dernière sauvegarde : {when}</translation>
</message>
<message>
<source>Last bought</source>
<translation>Dernier achat</translation>
</message>
<message>
<source>Last day</source>
<translation>Dernier jour</translation>
</message>
<message>
<source>Last month</source>
<translation>Mois dernier</translation>
</message>
<message>
<source>Last name</source>
<translation>Nom de famille</translation>
</message>
<message>
<source>Last purchase</source>
<translation>Dernier achat</translation>
</message>
<message>
<source>Last time</source>
<translation>Dernière fois</translation>
</message>
<message>
<source>Last time</source>
<comment>coupon</comment>
<translation>Dernière fois</translation>
</message>
<message>
<source>Last touch</source>
<translation>Dernier contact</translation>
</message>
<message>
<source>Last year</source>
<translation>Année dernière</translation>
</message>
<message>
<source>Later</source>
<translation>Plus tard</translation>
</message>
<message>
<source>Later</source>
<comment>period</comment>
<translation>Plus tard</translation>
</message>
<message>
<source>Lead</source>
<translation>Prospect</translation>
</message>
<message>
<source>Lead came in</source>
<translation>Prospect arrivé</translation>
</message>
<message>
<source>Lead from {promotion}</source>
<translation>Prospect de {promotion}</translation>
</message>
<message>
<source>Lead: {what}</source>
<translation>Prospect : {what}</translation>
</message>
<message>
<source>Leads</source>
<translation>Prospects</translation>
</message>
<message>
<source>Leads by channel</source>
<translation>Prospects par canal</translation>
</message>
<message>
<source>Leads by month</source>
<translation>Prospects par mois</translation>
</message>
<message>
<source>Leads expected</source>
<translation>Prospects attendus</translation>
</message>
<message>
<source>Leads it brought</source>
<translation>Prospects amenés</translation>
</message>
<message>
<source>Leads only</source>
<translation>Prospects seulement</translation>
</message>
<message>
<source>Leads qualified</source>
<translation>Prospects qualifiés</translation>
</message>
<message>
<source>Leads received</source>
<translation>Prospects reçus</translation>
</message>
<message>
<source>Leads received on these days.</source>
<translation>Prospects reçus sur cette période.</translation>
</message>
<message>
<source>Leads that are not a fit stand here with the reason, so that the next promotion can do better.</source>
<translation>Les prospects hors cible se trouvent ici avec la raison, pour que la prochaine promotion fasse mieux.</translation>
</message>
<message>
<source>Leads that bought</source>
<translation>Prospects devenus acheteurs</translation>
</message>
<message>
<source>Leads that bought</source>
<comment>count</comment>
<translation>Acheteurs</translation>
</message>
<message>
<source>Leads that came so far</source>
<translation>Prospects arrivés jusque-là</translation>
</message>
<message>
<source>Leads that had a first answer but no verdict yet stand here.</source>
<translation>Les prospects qui ont eu une première réponse mais pas encore d’avis se trouvent ici.</translation>
</message>
<message>
<source>Leads that were found to be a fit on these days, whenever they came in.</source>
<translation>Prospects jugés dans la cible sur cette période, quelle que soit leur arrivée.</translation>
</message>
<message>
<source>Leave a field as it was; close a panel</source>
<translation>Laisser un champ tel qu’il était ; fermer un panneau</translation>
</message>
<message>
<source>Leave it to the system</source>
<translation>Laisser faire le système</translation>
</message>
<message>
<source>Leave out</source>
<translation>Laisser de côté</translation>
</message>
<message>
<source>Leave out {file}</source>
<translation>Laisser {file} de côté</translation>
</message>
<message>
<source>Leave them as they are</source>
<translation>Les laisser tels quels</translation>
</message>
<message>
<source>Less</source>
<translation>Moins</translation>
</message>
<message>
<source>Lesson</source>
<translation>Leçon</translation>
</message>
<message>
<source>Let go to bring it in</source>
<translation>Relâchez pour importer</translation>
</message>
<message>
<source>Let the file win</source>
<translation>Donner raison au fichier</translation>
</message>
<message>
<source>Letters</source>
<translation>Encodage</translation>
</message>
<message>
<source>Light</source>
<translation>Clair</translation>
</message>
<message>
<source>Light on dark</source>
<translation>Clair sur sombre</translation>
</message>
<message>
<source>Light or dark</source>
<translation>Clair ou sombre</translation>
</message>
<message>
<source>Likely</source>
<translation>Probable</translation>
</message>
<message>
<source>Likely not a fit.</source>
<translation>Sans doute hors cible.</translation>
</message>
<message>
<source>Likely to come</source>
<translation>CA probable</translation>
</message>
<message>
<source>Line of a deal</source>
<translation>Ligne d’affaire</translation>
</message>
<message>
<source>Lines</source>
<translation>Lignes</translation>
</message>
<message>
<source>List</source>
<translation>Liste</translation>
</message>
<message>
<source>List of leads</source>
<translation>Liste des prospects</translation>
</message>
<message>
<source>Lists</source>
<translation>Listes</translation>
</message>
<message>
<source>Lists and address cards</source>
<translation>Listes et cartes d’adresse</translation>
</message>
<message>
<source>Lists of the file</source>
<translation>Listes du fichier</translation>
</message>
<message>
<source>Log a call, visit, demo, message or note, and what comes next</source>
<translation>Noter un appel, une visite, une démo, un message ou une note, et la suite</translation>
</message>
<message>
<source>Log a call…</source>
<translation>Noter un appel…</translation>
</message>
<message>
<source>Log and set next</source>
<translation>Noter et fixer la suite</translation>
</message>
<message>
<source>Log call</source>
<translation>Noter un appel</translation>
</message>
<message>
<source>Log demo</source>
<translation>Noter une démo</translation>
</message>
<message>
<source>Log e-mail</source>
<translation>Noter un e-mail</translation>
</message>
<message>
<source>Log it</source>
<translation>Noter</translation>
</message>
<message>
<source>Log meeting</source>
<translation>Noter un rendez-vous</translation>
</message>
<message>
<source>Log message</source>
<translation>Noter un message</translation>
</message>
<message>
<source>Log of errors, without personal data</source>
<translation>Journal des erreurs, sans données personnelles</translation>
</message>
<message>
<source>Log task</source>
<translation>Noter une tâche</translation>
</message>
<message>
<source>Log visit</source>
<translation>Noter une visite</translation>
</message>
<message>
<source>Logged: {what}</source>
<translation>Noté : {what}</translation>
</message>
<message>
<source>Logo</source>
<translation>Logo</translation>
</message>
<message>
<source>Look at the files again</source>
<translation>Revoir les fichiers</translation>
</message>
<message>
<source>Look at who bought it</source>
<translation>Regarder qui l’a acheté</translation>
</message>
<message>
<source>Look earlier or later, or give a promotion its days.</source>
<translation>Regardez plus tôt ou plus tard, ou donnez ses jours à une promotion.</translation>
</message>
<message>
<source>Look for backups</source>
<translation>Chercher les sauvegardes</translation>
</message>
<message>
<source>Look for imports</source>
<translation>Chercher les imports</translation>
</message>
<message>
<source>Look for people written down twice</source>
<translation>Chercher les personnes notées deux fois</translation>
</message>
<message>
<source>Look for what has no next step</source>
<translation>Chercher ce qui n’a pas de prochaine action</translation>
</message>
<message>
<source>Look for what people objected to</source>
<translation>Chercher les objections entendues</translation>
</message>
<message>
<source>Look how the month stands</source>
<translation>Regarder où en est le mois</translation>
</message>
<message>
<source>Look into it</source>
<translation>La consulter</translation>
</message>
<message>
<source>Look into the bin</source>
<translation>Regarder dans la corbeille</translation>
</message>
<message>
<source>Look into the copy of {moment}</source>
<translation>Consulter la copie du {moment}</translation>
</message>
<message>
<source>Look through the list</source>
<translation>Parcourir la liste</translation>
</message>
<message>
<source>Look up the coupon</source>
<translation>Chercher le coupon</translation>
</message>
<message>
<source>Look whom changes were about</source>
<translation>Chercher qui les modifications concernaient</translation>
</message>
<message>
<source>Looked after by</source>
<translation>Suivi par</translation>
</message>
<message>
<source>Looking for open leads and deals that come up on no day.</source>
<translation>Recherche des prospects et affaires ouverts qui ne sont prévus aucun jour.</translation>
</message>
<message>
<source>Looking for people who are written down twice.</source>
<translation>Recherche des personnes notées deux fois.</translation>
</message>
<message>
<source>Looking for the rows</source>
<translation>Recherche des lignes</translation>
</message>
<message>
<source>Looking…</source>
<translation>Recherche…</translation>
</message>
<message>
<source>Looks</source>
<translation>Apparence</translation>
</message>
<message>
<source>Lose deal</source>
<translation>Perdre l’affaire</translation>
</message>
<message>
<source>Lost</source>
<translation>Perdue</translation>
</message>
<message>
<source>Lost reasons</source>
<translation>Raisons de perte</translation>
</message>
<message>
<source>Lost: {what}</source>
<translation>Perdue : {what}</translation>
</message>
<message>
<source>Lost…</source>
<translation>Perdue…</translation>
</message>
<message>
<source>Made on {day} with Two Hats</source>
<translation>Fait le {day} avec Two Hats</translation>
</message>
<message>
<source>Made with the work of others</source>
<translation>Fait avec le travail d’autres</translation>
</message>
<message>
<source>Make a backup</source>
<translation>Faire une sauvegarde</translation>
</message>
<message>
<source>Make a backup…</source>
<translation>Faire une sauvegarde…</translation>
</message>
<message>
<source>Make a business file</source>
<translation>Créer un fichier d’entreprise</translation>
</message>
<message>
<source>Make a coupon</source>
<translation>Créer un coupon</translation>
</message>
<message>
<source>Make a deal</source>
<translation>Créer une affaire</translation>
</message>
<message>
<source>Make a deal of a lead, and it goes on to the pipeline.</source>
<translation>Faites d’un prospect une affaire, et il passe au pipeline.</translation>
</message>
<message>
<source>Make a deal of it</source>
<translation>En faire une affaire</translation>
</message>
<message>
<source>Make codes to hand out, on paper or in writing</source>
<translation>Créer des codes à distribuer, sur papier ou par écrit</translation>
</message>
<message>
<source>Make coupons</source>
<translation>Créer des coupons</translation>
</message>
<message>
<source>Make one now</source>
<translation>En faire une maintenant</translation>
</message>
<message>
<source>Make the deal</source>
<translation>Créer l’affaire</translation>
</message>
<message>
<source>Make the sample shop</source>
<translation>Créer la boutique d’exemple</translation>
</message>
<message>
<source>Make them</source>
<translation>Créer</translation>
</message>
<message>
<source>Make them again</source>
<translation>Les recréer</translation>
</message>
<message>
<source>Making the pages</source>
<translation>Création des pages</translation>
</message>
<message>
<source>Making the year</source>
<translation>Création de l’année</translation>
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
<numerusform>Marge inconnue : %n ligne n’a pas de coût</numerusform>
<numerusform>Marge inconnue : %n lignes n’ont pas de coût</numerusform>
</translation>
</message>
<message>
<source>Margin not known: one line has no cost</source>
<translation>Marge inconnue : une ligne n’a pas de coût</translation>
</message>
<message>
<source>Margin of one: {margin}</source>
<translation>Marge à l’unité : {margin}</translation>
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
<translation>Marketing et vente pour qui fait les deux seul : à qui vous avez parlé, qui est venu, ce qu’ils ont acheté.</translation>
</message>
<message>
<source>Marketing as a whole</source>
<translation>Le marketing dans son ensemble</translation>
</message>
<message>
<source>Marketing cost</source>
<translation>Coût marketing</translation>
</message>
<message>
<source>Marketing cost alone, divided by the new customers.</source>
<translation>Coût marketing seul, divisé par les nouveaux clients.</translation>
</message>
<message>
<source>Marketing cost and own time, divided by the new customers.</source>
<translation>Coût marketing et temps passé, divisés par les nouveaux clients.</translation>
</message>
<message>
<source>Marketing cost by month</source>
<translation>Coût marketing par mois</translation>
</message>
<message>
<source>Marketing cost divided by the leads received.</source>
<translation>Coût marketing divisé par les prospects reçus.</translation>
</message>
<message>
<source>Marketing hat</source>
<translation>Casquette marketing</translation>
</message>
<message>
<source>Marketing {time}</source>
<translation>Marketing {time}</translation>
</message>
<message>
<source>Marketing: content</source>
<translation>Marketing : contenu</translation>
</message>
<message>
<source>May be sent</source>
<translation>Acceptée</translation>
</message>
<message>
<source>May be the same</source>
<translation>Peut-être les mêmes</translation>
</message>
<message>
<source>May be written to</source>
<translation>Peut être contacté</translation>
</message>
<message>
<source>May get advertising</source>
<translation>Accepte la publicité</translation>
</message>
<message>
<source>Measure</source>
<translation>Mesure</translation>
</message>
<message>
<source>Meeting</source>
<translation>Rendez-vous</translation>
</message>
<message>
<source>Mentions</source>
<translation>Mentions</translation>
</message>
<message>
<source>Message</source>
<translation>Message</translation>
</message>
<message>
<source>Message</source>
<comment>promotion</comment>
<translation>Message</translation>
</message>
<message>
<source>Meta ads</source>
<translation>Publicités Meta</translation>
</message>
<message>
<source>Meta leads</source>
<translation>Leads Meta</translation>
</message>
<message>
<source>Minutes</source>
<translation>Minutes</translation>
</message>
<message>
<source>Minutes it took</source>
<translation>Minutes passées</translation>
</message>
<message>
<source>Minutes of one activity lie between 0 and 1440.</source>
<translation>La durée d’une activité va de 0 à 1440 minutes.</translation>
</message>
<message>
<source>Minutes of the activities done on these days, at your hourly rate.</source>
<translation>Minutes des activités faites sur cette période, à votre taux horaire.</translation>
</message>
<message>
<source>Money and dates</source>
<translation>Argent et dates</translation>
</message>
<message>
<source>Money spent on marketing on these days, for promotions and channels.</source>
<translation>Argent dépensé en marketing sur cette période, pour promotions et canaux.</translation>
</message>
<message>
<source>Month</source>
<translation>Mois</translation>
</message>
<message>
<source>Month after</source>
<translation>Mois suivant</translation>
</message>
<message>
<source>Month as PDF…</source>
<translation>Mois en PDF…</translation>
</message>
<message>
<source>Month before</source>
<translation>Mois précédent</translation>
</message>
<message>
<source>Month by month</source>
<translation>Mois par mois</translation>
</message>
<message>
<source>Month, day, year</source>
<translation>Mois, jour, année</translation>
</message>
<message>
<source>Monthly summary</source>
<translation>Bilan du mois</translation>
</message>
<message>
<source>More figures</source>
<translation>Autres chiffres</translation>
</message>
<message>
<source>More for one price</source>
<translation>Plus pour le même prix</translation>
</message>
<message>
<source>More: {names}</source>
<translation>Plus : {names}</translation>
</message>
<message>
<source>Move deal</source>
<translation>Déplacer l’affaire</translation>
</message>
<message>
<source>Move down</source>
<translation>Descendre</translation>
</message>
<message>
<source>Move lost reason</source>
<translation>Déplacer une raison de perte</translation>
</message>
<message>
<source>Move stage</source>
<translation>Déplacer l’étape</translation>
</message>
<message>
<source>Move to</source>
<translation>Déplacer vers</translation>
</message>
<message>
<source>Move to {stage}</source>
<translation>Déplacer vers {stage}</translation>
</message>
<message>
<source>Move up</source>
<translation>Monter</translation>
</message>
<message>
<source>Move {name} down</source>
<translation>Descendre {name}</translation>
</message>
<message>
<source>Move {name} up</source>
<translation>Monter {name}</translation>
</message>
<message>
<source>Moved to {stage}</source>
<translation>Passée à « {stage} »</translation>
</message>
<message>
<source>My business</source>
<translation>Mon entreprise</translation>
</message>
<message>
<source>Name</source>
<translation>Nom</translation>
</message>
<message>
<source>Name a group small enough that all of them want the same.</source>
<translation>Nommez un groupe assez petit pour que tous veuillent la même chose.</translation>
</message>
<message>
<source>Name a group to promote to</source>
<translation>Nommer un groupe à qui s’adresser</translation>
</message>
<message>
<source>Name of a person</source>
<translation>Nom d’une personne</translation>
</message>
<message>
<source>Name of the business</source>
<translation>Nom de l’entreprise</translation>
</message>
<message>
<source>Name of the stage</source>
<translation>Nom de l’étape</translation>
</message>
<message>
<source>Name of this view</source>
<translation>Nom de cette vue</translation>
</message>
<message>
<source>Narrow the list to a few words</source>
<translation>Réduire la liste à quelques mots</translation>
</message>
<message>
<source>Nearly there</source>
<translation>Presque conclu</translation>
</message>
<message>
<source>Needed a day</source>
<translation>Requis par jour</translation>
</message>
<message>
<source>Needs</source>
<translation>Besoins</translation>
</message>
<message>
<source>Never sold</source>
<translation>Jamais vendus</translation>
</message>
<message>
<source>New</source>
<translation>Nouveau</translation>
</message>
<message>
<source>New</source>
<comment>records</comment>
<translation>Nouveau</translation>
</message>
<message>
<source>New audience</source>
<translation>Nouvelle audience</translation>
</message>
<message>
<source>New business file</source>
<translation>Nouveau fichier d’entreprise</translation>
</message>
<message>
<source>New business file…</source>
<translation>Nouveau fichier d’entreprise…</translation>
</message>
<message>
<source>New customers</source>
<translation>Nouveaux clients</translation>
</message>
<message>
<source>New lead for them</source>
<translation>Nouveau prospect</translation>
</message>
<message>
<source>Newest first</source>
<translation>Les plus récents d’abord</translation>
</message>
<message>
<source>Next &amp;Monday</source>
<translation>&amp;Lundi prochain</translation>
</message>
<message>
<source>Next step</source>
<translation>Prochaine action</translation>
</message>
<message>
<source>Next step at</source>
<translation>Prochaine action à</translation>
</message>
<message numerus="yes">
<source>Next step of %n: {what}</source>
<translation>
<numerusform>Prochaine action de %n : {what}</numerusform>
<numerusform>Prochaine action de %n : {what}</numerusform>
</translation>
</message>
<message>
<source>Next step on</source>
<translation>Prochaine action le</translation>
</message>
<message>
<source>Next steps</source>
<translation>Prochaines actions</translation>
</message>
<message>
<source>Next steps for the calendar (iCalendar)…</source>
<translation>Prochaines actions pour le calendrier (iCalendar)…</translation>
</message>
<message>
<source>Next steps in {month}</source>
<translation>Prochaines actions en {month}</translation>
</message>
<message>
<source>Next steps of a day</source>
<translation>Actions d’un jour</translation>
</message>
<message>
<source>Next: {step}</source>
<translation>Ensuite : {step}</translation>
</message>
<message>
<source>No</source>
<translation>Non</translation>
</message>
<message>
<source>No advertising</source>
<translation>Sans publicité</translation>
</message>
<message>
<source>No answer</source>
<translation>Pas de réponse</translation>
</message>
<message>
<source>No backup was made: {why}</source>
<translation>Aucune sauvegarde faite : {why}</translation>
</message>
<message>
<source>No backup yet</source>
<translation>Aucune sauvegarde</translation>
</message>
<message>
<source>No code has these letters.</source>
<translation>Aucun code n’a ces lettres.</translation>
</message>
<message>
<source>No condition picks these people out of your contacts.</source>
<translation>Aucune condition ne choisit ces personnes parmi vos contacts.</translation>
</message>
<message>
<source>No condition picks these people out of your contacts. Add one, and you see here how many they are.</source>
<translation>Aucune condition ne choisit ces personnes parmi vos contacts. Ajoutez-en une et vous verrez ici combien elles sont.</translation>
</message>
<message>
<source>No cost is known of any of the deals that were won.</source>
<translation>Aucun coût n’est connu pour les affaires gagnées.</translation>
</message>
<message>
<source>No cost yet</source>
<translation>Coût inconnu</translation>
</message>
<message>
<source>No coupons yet</source>
<translation>Aucun coupon encore</translation>
</message>
<message>
<source>No customers yet</source>
<translation>Aucun client encore</translation>
</message>
<message>
<source>No deal is open.</source>
<translation>Aucune affaire ouverte.</translation>
</message>
<message>
<source>No deal was lost.</source>
<translation>Aucune affaire perdue.</translation>
</message>
<message>
<source>No deal was won or lost.</source>
<translation>Aucune affaire gagnée ni perdue.</translation>
</message>
<message>
<source>No deal was won.</source>
<translation>Aucune affaire gagnée.</translation>
</message>
<message>
<source>No deal with a known value was won.</source>
<translation>Aucune affaire gagnée de valeur connue.</translation>
</message>
<message>
<source>No deals are open.</source>
<translation>Aucune affaire n’est ouverte.</translation>
</message>
<message>
<source>No deals were opened on these days.</source>
<translation>Aucune affaire créée sur cette période.</translation>
</message>
<message>
<source>No deals were opened.</source>
<translation>Aucune affaire créée.</translation>
</message>
<message>
<source>No deals yet</source>
<translation>Aucune affaire encore</translation>
</message>
<message>
<source>No hourly rate is set in the profile, so own time has no price.</source>
<translation>Aucun taux horaire n’est fixé dans le profil, le temps passé n’a donc pas de prix.</translation>
</message>
<message>
<source>No import brought contacts yet</source>
<translation>Aucun import n’a encore amené de contacts</translation>
</message>
<message>
<source>No import yet</source>
<translation>Aucun import encore</translation>
</message>
<message>
<source>No lead came in.</source>
<translation>Aucun prospect reçu.</translation>
</message>
<message>
<source>No leads</source>
<translation>Aucun prospect</translation>
</message>
<message>
<source>No leads were received on these days.</source>
<translation>Aucun prospect reçu sur cette période.</translation>
</message>
<message>
<source>No leads were received, so there is nothing to divide by.</source>
<translation>Aucun prospect reçu, il n’y a donc rien par quoi diviser.</translation>
</message>
<message>
<source>No leads yet</source>
<translation>Aucun prospect encore</translation>
</message>
<message>
<source>No leads yet. When someone asks because of it, write the lead down here and it is counted.</source>
<translation>Aucun prospect encore. Quand quelqu’un demande grâce à elle, notez le prospect ici et il est compté.</translation>
</message>
<message>
<source>No logo yet</source>
<translation>Aucun logo encore</translation>
</message>
<message>
<source>No minutes logged yet</source>
<translation>Aucune minute notée encore</translation>
</message>
<message>
<source>No money was spent on marketing, so there is nothing to set the return against.</source>
<translation>Rien n’a été dépensé en marketing, il n’y a donc rien à quoi comparer le rendement.</translation>
</message>
<message>
<source>No need any more</source>
<translation>Plus besoin</translation>
</message>
<message>
<source>No new leads</source>
<translation>Aucun nouveau prospect</translation>
</message>
<message>
<source>No next step</source>
<translation>Aucune action prévue</translation>
</message>
<message>
<source>No next step is planned.</source>
<translation>Aucune action n’est prévue.</translation>
</message>
<message>
<source>No objection was written down.</source>
<translation>Aucune objection n’a été notée.</translation>
</message>
<message>
<source>No offer</source>
<translation>Aucune offre</translation>
</message>
<message>
<source>No one became a customer for the first time, so there is nothing to divide by.</source>
<translation>Personne n’est devenu client pour la première fois, il n’y a donc rien par quoi diviser.</translation>
</message>
<message>
<source>No one has bought yet.</source>
<translation>Personne n’a encore acheté.</translation>
</message>
<message>
<source>No phone or e-mail yet.</source>
<translation>Ni téléphone ni e-mail encore.</translation>
</message>
<message>
<source>No products</source>
<translation>Aucun produit</translation>
</message>
<message>
<source>No promotion</source>
<translation>Sans promotion</translation>
</message>
<message>
<source>No promotion brought or cost anything in {year}.</source>
<translation>Aucune promotion n’a rien rapporté ni coûté en {year}.</translation>
</message>
<message>
<source>No promotions ran in {month}.</source>
<translation>Aucune promotion en cours en {month}.</translation>
</message>
<message>
<source>No row of this list has these words. They are looked for in names, notes and what belongs to it.</source>
<translation>Aucune ligne de cette liste n’a ces mots. Ils sont cherchés dans les noms, les notes et ce qui s’y rattache.</translation>
</message>
<message>
<source>No rows</source>
<translation>Aucune ligne</translation>
</message>
<message>
<source>No sale counts for it yet, and nothing was spent.</source>
<translation>Aucune vente ne compte encore pour elle, et rien n’a été dépensé.</translation>
</message>
<message>
<source>No sale was made</source>
<translation>Aucune vente n’a été faite</translation>
</message>
<message>
<source>No scores were given.</source>
<translation>Aucune note donnée.</translation>
</message>
<message>
<source>No services</source>
<translation>Aucun service</translation>
</message>
<message>
<source>No stage</source>
<translation>Sans étape</translation>
</message>
<message>
<source>No targets for this month. Say what it should bring, and here you see every day whether it will.</source>
<translation>Aucun objectif pour ce mois. Dites ce qu’il doit rapporter, et vous verrez ici chaque jour s’il y arrive.</translation>
</message>
<message>
<source>No value yet</source>
<translation>Sans valeur encore</translation>
</message>
<message>
<source>Nobody</source>
<translation>Aucun</translation>
</message>
<message>
<source>Nobody among your contacts is like that now.</source>
<translation>Personne parmi vos contacts n’est ainsi pour l’instant.</translation>
</message>
<message>
<source>Nobody can be counted by a filter that cannot be read.</source>
<translation>Un filtre illisible ne permet de compter personne.</translation>
</message>
<message>
<source>Nobody has been watched for 30 days yet.</source>
<translation>Personne n’est encore suivi depuis 30 jours.</translation>
</message>
<message>
<source>Nobody here yet</source>
<translation>Personne pour l’instant</translation>
</message>
<message>
<source>Nobody in particular</source>
<translation>Personne en particulier</translation>
</message>
<message>
<source>Nobody in this audience</source>
<translation>Personne dans cette audience</translation>
</message>
<message>
<source>Nobody is silent</source>
<translation>Personne n’est sans nouvelles</translation>
</message>
<message>
<source>Nobody is there twice</source>
<translation>Personne n’est là deux fois</translation>
</message>
<message>
<source>Nobody is waiting</source>
<translation>Personne n’attend</translation>
</message>
<message>
<source>Nobody knows what these earn: fill in what one costs you</source>
<translation>Nul ne sait ce qu’ils rapportent : indiquez ce qu’un vous coûte</translation>
</message>
<message>
<source>Nobody named</source>
<translation>Sans nom</translation>
</message>
<message>
<source>Nobody of them refused advertising.</source>
<translation>Aucun d’eux n’a refusé la publicité.</translation>
</message>
<message>
<source>Nobody refused</source>
<translation>Personne n’a refusé</translation>
</message>
<message>
<source>Nobody you know has not bought yet.</source>
<translation>Tous ceux que vous connaissez ont déjà acheté.</translation>
</message>
<message>
<source>None are qualified</source>
<translation>Aucun n’est qualifié</translation>
</message>
<message>
<source>None became a deal yet</source>
<translation>Aucun n’est encore devenu affaire</translation>
</message>
<message>
<source>None of the pages was chosen.</source>
<translation>Aucune page n’a été choisie.</translation>
</message>
<message>
<source>None of the {count} deals opened on these days is decided yet.</source>
<translation>Aucune des {count} affaires créées sur cette période n’est encore décidée.</translation>
</message>
<message>
<source>None of these coupons can be used any more, so there is nothing to print.</source>
<translation>Aucun de ces coupons n’est encore utilisable, il n’y a donc rien à imprimer.</translation>
</message>
<message>
<source>None of these may be used any more.</source>
<translation>Plus aucun d’eux n’est utilisable.</translation>
</message>
<message>
<source>None was brought so far.</source>
<translation>Aucun présenté à ce jour.</translation>
</message>
<message>
<source>None were turned down</source>
<translation>Aucun n’a été écarté</translation>
</message>
<message>
<source>None yet. Choose this audience in the plan of a promotion, and see here how it does.</source>
<translation>Aucune pour l’instant. Choisissez cette audience dans le plan d’une promotion et voyez ici ce que cela donne.</translation>
</message>
<message>
<source>None yet. Who brings one tells that this promotion brought them.</source>
<translation>Aucun encore. Qui en présente un dit que cette promotion l’a amené.</translation>
</message>
<message>
<source>Not a fit</source>
<translation>Hors cible</translation>
</message>
<message>
<source>Not asked</source>
<translation>Pas demandé</translation>
</message>
<message>
<source>Not asked yet: four questions tell whether it is worth your time.</source>
<translation>Pas encore demandé : quatre questions disent si cela vaut votre temps.</translation>
</message>
<message>
<source>Not done yet</source>
<translation>Pas encore fait</translation>
</message>
<message>
<source>Not every month of these days has a target. Say in the settings what each should bring.</source>
<translation>Certains mois de cette période n’ont pas d’objectif. Dites dans les réglages ce que chacun doit rapporter.</translation>
</message>
<message>
<source>Not from there</source>
<translation>Ne vient pas de là</translation>
</message>
<message>
<source>Not known yet</source>
<translation>Pas encore connu</translation>
</message>
<message>
<source>Not now</source>
<translation>Pas maintenant</translation>
</message>
<message>
<source>Not read yet</source>
<translation>Pas encore lu</translation>
</message>
<message>
<source>Not right? Name the columns</source>
<translation>Pas juste ? Nommez les colonnes</translation>
</message>
<message>
<source>Not understood</source>
<translation>Non compris</translation>
</message>
<message>
<source>Not yet</source>
<translation>Pas encore</translation>
</message>
<message>
<source>Not yet a customer</source>
<translation>Pas encore client</translation>
</message>
<message>
<source>Note</source>
<translation>Note</translation>
</message>
<message>
<source>Note down…</source>
<translation>Noter…</translation>
</message>
<message>
<source>Noted: different people. This pair is not asked about again.</source>
<translation>Noté : personnes différentes. Cette paire ne sera plus demandée.</translation>
</message>
<message>
<source>Notes</source>
<translation>Notes</translation>
</message>
<message>
<source>Nothing came of it yet, nothing was spent.</source>
<translation>Rien n’en est encore sorti, rien n’a été dépensé.</translation>
</message>
<message>
<source>Nothing can be written into “{folder}”: {reason}.</source>
<translation>Impossible d’écrire dans « {folder} » : {reason}.</translation>
</message>
<message>
<source>Nothing can be written to the folder “{folder}”: {reason}.</source>
<translation>Impossible d’écrire dans le dossier « {folder} » : {reason}.</translation>
</message>
<message>
<source>Nothing else of the catalogue was in a sale with it so far.</source>
<translation>Rien d’autre du catalogue n’a encore été dans une même vente.</translation>
</message>
<message>
<source>Nothing found for “{text}”</source>
<translation>Rien trouvé pour « {text} »</translation>
</message>
<message numerus="yes">
<source>Nothing happened for %n days</source>
<translation>
<numerusform>Rien depuis %n jour</numerusform>
<numerusform>Rien depuis %n jours</numerusform>
</translation>
</message>
<message>
<source>Nothing happened for a day</source>
<translation>Rien depuis un jour</translation>
</message>
<message>
<source>Nothing happened for any of them on these days: no leads, no sales, no cost.</source>
<translation>Il ne s’est rien passé pour aucune sur cette période : ni prospects, ni ventes, ni coûts.</translation>
</message>
<message>
<source>Nothing has happened yet.</source>
<translation>Rien ne s’est encore passé.</translation>
</message>
<message>
<source>Nothing in it tells yet who or what its rows are. Say below what its columns hold.</source>
<translation>Rien n’y dit encore qui ou quoi sont ses lignes. Dites ci-dessous ce que contiennent ses colonnes.</translation>
</message>
<message>
<source>Nothing in particular</source>
<translation>Rien de particulier</translation>
</message>
<message>
<source>Nothing in these months</source>
<translation>Rien durant ces mois</translation>
</message>
<message>
<source>Nothing is due on this day</source>
<translation>Rien à faire ce jour</translation>
</message>
<message>
<source>Nothing is due today. What you plan on leads and deals comes up here on its day.</source>
<translation>Rien à faire aujourd’hui. Ce que vous prévoyez pour prospects et affaires apparaît ici le jour venu.</translation>
</message>
<message>
<source>Nothing is due.</source>
<translation>Rien à faire.</translation>
</message>
<message>
<source>Nothing is forgotten</source>
<translation>Rien n’est oublié</translation>
</message>
<message>
<source>Nothing is kept before you say so; one Undo takes all of it back</source>
<translation>Rien n’est gardé sans votre accord ; un seul Annuler reprend tout</translation>
</message>
<message>
<source>Nothing is lost: what was deleted comes back, and every change is remembered</source>
<translation>Rien n’est perdu : ce qui est supprimé revient, et chaque modification est retenue</translation>
</message>
<message>
<source>Nothing is out</source>
<translation>Rien en circulation</translation>
</message>
<message>
<source>Nothing is over yet</source>
<translation>Rien n’est encore fini</translation>
</message>
<message>
<source>Nothing is planned</source>
<translation>Rien n’est prévu</translation>
</message>
<message>
<source>Nothing is planned for this day.</source>
<translation>Rien de prévu ce jour.</translation>
</message>
<message>
<source>Nothing is planned yet.</source>
<translation>Rien n’est encore prévu.</translation>
</message>
<message>
<source>Nothing is written down yet.</source>
<translation>Rien n’est encore noté.</translation>
</message>
<message>
<source>Nothing is written in the log about it.</source>
<translation>Rien n’est écrit à ce sujet dans le journal.</translation>
</message>
<message>
<source>Nothing left for today</source>
<translation>Plus rien pour aujourd’hui</translation>
</message>
<message>
<source>Nothing matches</source>
<translation>Aucun résultat</translation>
</message>
<message>
<source>Nothing new in this file</source>
<translation>Rien de nouveau dans ce fichier</translation>
</message>
<message>
<source>Nothing new to bring in</source>
<translation>Rien de nouveau à importer</translation>
</message>
<message>
<source>Nothing new: all of it was here already</source>
<translation>Rien de nouveau : tout était déjà ici</translation>
</message>
<message>
<source>Nothing of this kind happened on these days.</source>
<translation>Rien de tel ne s’est passé sur cette période.</translation>
</message>
<message>
<source>Nothing of your business goes anywhere else.</source>
<translation>Rien de votre entreprise ne va ailleurs.</translation>
</message>
<message>
<source>Nothing runs and nothing is due. A promotion brings the next enquiries.</source>
<translation>Rien n’est en cours ni à faire. Une promotion amène les prochaines demandes.</translation>
</message>
<message>
<source>Nothing to sell yet</source>
<translation>Rien à vendre pour l’instant</translation>
</message>
<message>
<source>Nothing waits here. What is planned comes up on its day.</source>
<translation>Rien n’attend ici. Ce qui est prévu apparaît le jour venu.</translation>
</message>
<message>
<source>Nothing was changed since.</source>
<translation>Rien n’a été modifié depuis.</translation>
</message>
<message>
<source>Nothing was changed.</source>
<translation>Rien n’a été modifié.</translation>
</message>
<message>
<source>Nothing was done yet</source>
<translation>Rien n’a encore été fait</translation>
</message>
<message>
<source>Nothing was spent on it yet.</source>
<translation>Rien n’a encore été dépensé pour elle.</translation>
</message>
<message>
<source>Nothing was spent.</source>
<translation>Rien n’a été dépensé.</translation>
</message>
<message>
<source>Nothing yet. Posts, letters, flyers: write down what is to be made, and Today tells when it is due.</source>
<translation>Rien encore. Publications, lettres, flyers : notez ce qui est à préparer, et Aujourd’hui vous dit quand c’est dû.</translation>
</message>
<message>
<source>Number</source>
<translation>Nombre</translation>
</message>
<message>
<source>Numbers and dates as in</source>
<translation>Nombres et dates comme en</translation>
</message>
<message>
<source>Numbers written down</source>
<translation>Nombres notés</translation>
</message>
<message>
<source>Objection</source>
<translation>Objection</translation>
</message>
<message>
<source>Objection: {text}</source>
<translation>Objection : {text}</translation>
</message>
<message>
<source>Objections heard</source>
<translation>Objections entendues</translation>
</message>
<message>
<source>Of all customers so far, the share that bought twice or more.</source>
<translation>Parmi tous les clients à ce jour, la part qui a acheté deux fois ou plus.</translation>
</message>
<message>
<source>Of everything you sell it is known what it costs, so its margin is known as well.</source>
<translation>Pour tout ce que vous vendez, le coût est connu, et donc la marge aussi.</translation>
</message>
<message numerus="yes">
<source>Of its newest %n sales</source>
<translation>
<numerusform>De sa dernière vente</numerusform>
<numerusform>De ses %n dernières ventes</numerusform>
</translation>
</message>
<message>
<source>Of the deals that were decided on these days, the share that was won. “Likely” is the range in which the true share lies in 19 of 20 such cases.</source>
<translation>Parmi les affaires décidées sur cette période, la part gagnée. « Probable » est la fourchette où se trouve la vraie part dans 19 cas sur 20.</translation>
</message>
<message>
<source>Of the leads received on these days, the share that has bought by today. Those still open may yet buy, so a recent figure tends to grow.</source>
<translation>Parmi les prospects reçus sur cette période, la part qui a acheté à ce jour. Ceux encore ouverts peuvent acheter : un chiffre récent tend à monter.</translation>
</message>
<message>
<source>Of the step before</source>
<translation>De l’étape d’avant</translation>
</message>
<message>
<source>Of them buy</source>
<translation>Dont acheteurs</translation>
</message>
<message>
<source>Of these, leads that bought.</source>
<translation>Parmi eux, les prospects qui ont acheté.</translation>
</message>
<message>
<source>Of these, leads that were found to be a fit, or that came further.</source>
<translation>Parmi eux, les prospects jugés dans la cible, ou qui sont allés plus loin.</translation>
</message>
<message>
<source>Of these, leads that you have spoken or written with since, or that came further.</source>
<translation>Parmi eux, les prospects avec qui vous avez parlé ou écrit depuis, ou qui sont allés plus loin.</translation>
</message>
<message>
<source>Of these, leads with a deal.</source>
<translation>Parmi eux, les prospects avec une affaire.</translation>
</message>
<message>
<source>Offer</source>
<translation>Offre</translation>
</message>
<message>
<source>Offer channel</source>
<translation>Proposer le canal</translation>
</message>
<message>
<source>Offer sent</source>
<translation>Devis envoyé</translation>
</message>
<message>
<source>Offer this reason no longer</source>
<translation>Ne plus proposer cette raison</translation>
</message>
<message>
<source>Offered in this order where a deal is lost; the report counts them. What you write there yourself is offered as well.</source>
<translation>Proposées dans cet ordre quand une affaire est perdue ; le rapport les compte. Ce que vous y écrivez vous-même est proposé aussi.</translation>
</message>
<message>
<source>On</source>
<translation>Appareil</translation>
</message>
<message>
<source>On a Mac, files open by double click once Two Hats lies in Applications.</source>
<translation>Sur un Mac, les fichiers s’ouvrent par double-clic dès que Two Hats est dans Applications.</translation>
</message>
<message>
<source>On the board: move the chosen deal one column back (Ctrl+[ goes back a page)</source>
<translation>Sur le tableau : reculer l’affaire choisie d’une colonne (Ctrl+[ revient d’une page)</translation>
</message>
<message>
<source>On the board: move the chosen deal one column on</source>
<translation>Sur le tableau : avancer l’affaire choisie d’une colonne</translation>
</message>
<message>
<source>On the pages</source>
<translation>Sur les pages</translation>
</message>
<message>
<source>On which day</source>
<translation>Quel jour</translation>
</message>
<message>
<source>On which day? A time of day needs its day.</source>
<translation>Quel jour ? Une heure a besoin de son jour.</translation>
</message>
<message>
<source>Once leads come in and sales are made, you see here what brings customers, what each costs, how long it takes and what is to come; and of small numbers, how far they can be trusted.</source>
<translation>Dès que des prospects arrivent et que des ventes se font, vous voyez ici ce qui amène des clients, ce que chacun coûte, le temps que cela prend et ce qui est à venir ; et, pour les petits nombres, à quel point s’y fier.</translation>
</message>
<message>
<source>Once less</source>
<translation>Une fois de moins</translation>
</message>
<message>
<source>Once less: {answer}</source>
<translation>Une fois de moins : {answer}</translation>
</message>
<message>
<source>Once more</source>
<translation>Une fois de plus</translation>
</message>
<message>
<source>Once more: {answer}</source>
<translation>Une fois de plus : {answer}</translation>
</message>
<message>
<source>One code for all</source>
<translation>Un code pour tous</translation>
</message>
<message>
<source>One costs us</source>
<translation>Coût à l’unité</translation>
</message>
<message>
<source>One deal is open</source>
<translation>Une affaire est ouverte</translation>
</message>
<message>
<source>One lead</source>
<translation>Un prospect</translation>
</message>
<message>
<source>One letter is different.</source>
<translation>Une lettre est différente.</translation>
</message>
<message>
<source>One moment</source>
<translation>Un instant</translation>
</message>
<message>
<source>One month: what it cost, what it brought, and what comes next</source>
<translation>Un mois : ce qu’il a coûté, ce qu’il a rapporté et ce qui vient ensuite</translation>
</message>
<message>
<source>One note to yourself: what worked, what did not, what you would do differently.</source>
<translation>Une note pour vous : ce qui a marché, ce qui n’a pas marché, ce que vous feriez autrement.</translation>
</message>
<message>
<source>One promotion from plan to lesson: offer, costs, what it brought, what people objected to</source>
<translation>Une promotion, du plan à la leçon : offre, coûts, ce qu’elle a rapporté, les objections entendues</translation>
</message>
<message>
<source>One sale brought {revenue}</source>
<translation>Une vente a rapporté {revenue}</translation>
</message>
<message>
<source>One thing is due</source>
<translation>Une chose à faire</translation>
</message>
<message>
<source>One thing stands in the way.</source>
<translation>Une chose fait obstacle.</translation>
</message>
<message numerus="yes">
<source>Only %n deals are decided</source>
<translation>
<numerusform>Seule %n affaire est décidée</numerusform>
<numerusform>Seules %n affaires sont décidées</numerusform>
</translation>
</message>
<message>
<source>Only 1 deal is decided</source>
<translation>Une seule affaire est décidée</translation>
</message>
<message>
<source>Only letters from A to Z and digits: any keyboard and any scanner can write those.</source>
<translation>Seulement des lettres de A à Z et des chiffres : tout clavier et tout lecteur sait les écrire.</translation>
</message>
<message>
<source>Only the names are alike, so they come in as people of their own. Nobody is merged by name.</source>
<translation>Seuls les noms se ressemblent, ils entrent donc comme personnes à part. Personne n’est fusionné d’après son nom.</translation>
</message>
<message>
<source>Open</source>
<translation>Ouverte</translation>
</message>
<message>
<source>Open</source>
<comment>to do</comment>
<translation>Ouvrir</translation>
</message>
<message>
<source>Open .twohats files by double click</source>
<translation>Ouvrir les fichiers .twohats par double-clic</translation>
</message>
<message>
<source>Open a backup</source>
<translation>Ouvrir une sauvegarde</translation>
</message>
<message>
<source>Open a business file</source>
<translation>Ouvrir un fichier d’entreprise</translation>
</message>
<message>
<source>Open a deal</source>
<translation>Ouvrir une affaire</translation>
</message>
<message>
<source>Open a file</source>
<translation>Ouvrir un fichier</translation>
</message>
<message>
<source>Open a possible sale</source>
<translation>Ouvrir une vente possible</translation>
</message>
<message>
<source>Open again</source>
<translation>Rouvrir</translation>
</message>
<message>
<source>Open another business file</source>
<translation>Ouvrir un autre fichier d’entreprise</translation>
</message>
<message>
<source>Open deal</source>
<translation>Ouvrir une affaire</translation>
</message>
<message>
<source>Open deal again</source>
<translation>Rouvrir l’affaire</translation>
</message>
<message>
<source>Open deals</source>
<translation>Affaires ouvertes</translation>
</message>
<message>
<source>Open deals on {day}</source>
<translation>Affaires ouvertes au {day}</translation>
</message>
<message>
<source>Open the chosen record</source>
<translation>Ouvrir la fiche choisie</translation>
</message>
<message>
<source>Open the contact</source>
<translation>Ouvrir le contact</translation>
</message>
<message>
<source>Open the deal</source>
<translation>Ouvrir l’affaire</translation>
</message>
<message>
<source>Open the deal</source>
<comment>show</comment>
<translation>Ouvrir l’affaire</translation>
</message>
<message>
<source>Open the lead</source>
<translation>Ouvrir le prospect</translation>
</message>
<message>
<source>Open the promotion</source>
<translation>Ouvrir la promotion</translation>
</message>
<message>
<source>Open {name}</source>
<translation>Ouvrir {name}</translation>
</message>
<message>
<source>Opened</source>
<translation>Créée</translation>
</message>
<message>
<source>Opened</source>
<comment>day</comment>
<translation>Créée</translation>
</message>
<message>
<source>Opened lately</source>
<translation>Ouverts récemment</translation>
</message>
<message>
<source>Opened on</source>
<translation>Créée le</translation>
</message>
<message>
<source>Opened {day}</source>
<translation>Créée : {day}</translation>
</message>
<message>
<source>Open…</source>
<translation>Ouvrir…</translation>
</message>
<message>
<source>Or heard of us from</source>
<translation>Ou nous connaît par</translation>
</message>
<message>
<source>Other</source>
<translation>Autre</translation>
</message>
<message>
<source>Other fields</source>
<translation>Autres champs</translation>
</message>
<message>
<source>Others, not running in {month}</source>
<translation>Autres, pas en cours en {month}</translation>
</message>
<message>
<source>Outcome</source>
<translation>Résultat</translation>
</message>
<message>
<source>Over</source>
<translation>Terminée</translation>
</message>
<message>
<source>Overdue</source>
<translation>En retard</translation>
</message>
<message>
<source>Own cost</source>
<translation>Coût propre</translation>
</message>
<message>
<source>Own time</source>
<translation>Temps passé</translation>
</message>
<message>
<source>Owner</source>
<translation>Responsable</translation>
</message>
<message>
<source>PR</source>
<translation>RP</translation>
</message>
<message>
<source>Page after</source>
<translation>Page suivante</translation>
</message>
<message>
<source>Page before</source>
<translation>Page précédente</translation>
</message>
<message>
<source>Page {number} of {count}</source>
<translation>Page {number} sur {count}</translation>
</message>
<message>
<source>Pages</source>
<translation>Pages</translation>
</message>
<message>
<source>Pages of a report: a whole page; 2 the whole width</source>
<translation>Pages d’un rapport : page entière ; 2 toute la largeur</translation>
</message>
<message>
<source>Pages of a report: larger; − smaller, 1 real size</source>
<translation>Pages d’un rapport : plus grand ; − plus petit, 1 taille réelle</translation>
</message>
<message>
<source>Pages to save and to print</source>
<translation>Pages à enregistrer et à imprimer</translation>
</message>
<message>
<source>Paid</source>
<translation>Payé</translation>
</message>
<message>
<source>Paper</source>
<translation>Papier</translation>
</message>
<message>
<source>Parts of the promotion</source>
<translation>Parties de la promotion</translation>
</message>
<message>
<source>People</source>
<translation>Personnes</translation>
</message>
<message>
<source>People and companies</source>
<translation>Personnes et sociétés</translation>
</message>
<message>
<source>People and what they asked for</source>
<translation>Personnes et leurs demandes</translation>
</message>
<message>
<source>People and what they bought</source>
<translation>Personnes et leurs achats</translation>
</message>
<message>
<source>People in the shop</source>
<translation>Personnes en boutique</translation>
</message>
<message>
<source>People now</source>
<translation>Personnes</translation>
</message>
<message>
<source>People reached</source>
<translation>Personnes touchées</translation>
</message>
<message>
<source>People reached, as written down in the numbers of these days.</source>
<translation>Personnes touchées, d’après les nombres notés sur cette période.</translation>
</message>
<message>
<source>People who</source>
<translation>Personnes qui</translation>
</message>
<message>
<source>People who meet</source>
<translation>Personnes qui répondent à</translation>
</message>
<message>
<source>People who {conditions}</source>
<translation>Personnes qui {conditions}</translation>
</message>
<message>
<source>Percent off</source>
<translation>Remise en %</translation>
</message>
<message>
<source>Perhaps</source>
<translation>Peut-être</translation>
</message>
<message>
<source>Person</source>
<translation>Personne</translation>
</message>
<message>
<source>Person</source>
<comment>team</comment>
<translation>Personne</translation>
</message>
<message>
<source>Phase</source>
<translation>Phase</translation>
</message>
<message>
<source>Phone</source>
<translation>Téléphone</translation>
</message>
<message>
<source>Phone {phone}</source>
<translation>Téléphone {phone}</translation>
</message>
<message>
<source>Phone {text}</source>
<translation>Téléphone {text}</translation>
</message>
<message>
<source>Phones</source>
<translation>Téléphones</translation>
</message>
<message>
<source>Pick a day (Alt+Down)</source>
<translation>Choisir un jour (Alt+Bas)</translation>
</message>
<message>
<source>Pick the currency you are paid in.</source>
<translation>Choisissez la devise dans laquelle on vous paie.</translation>
</message>
<message>
<source>Pick the currency you are paid in; it stays as it is later on.</source>
<translation>Choisissez la devise dans laquelle on vous paie ; elle ne changera plus ensuite.</translation>
</message>
<message>
<source>Pick the language and country you write in.</source>
<translation>Choisissez la langue et le pays où vous écrivez.</translation>
</message>
<message>
<source>Pictures</source>
<translation>Images</translation>
</message>
<message>
<source>Pipedrive deals</source>
<translation>Affaires Pipedrive</translation>
</message>
<message>
<source>Pipedrive people</source>
<translation>Personnes Pipedrive</translation>
</message>
<message>
<source>Pipeline</source>
<translation>Pipeline</translation>
</message>
<message>
<source>Place</source>
<translation>Place</translation>
</message>
<message>
<source>Plan</source>
<translation>Plan</translation>
</message>
<message>
<source>Plan a promotion</source>
<translation>Prévoir une promotion</translation>
</message>
<message>
<source>Plan content</source>
<translation>Prévoir un contenu</translation>
</message>
<message>
<source>Plan it</source>
<translation>Prévoir</translation>
</message>
<message>
<source>Plan it once more, a year later: with its offer, budget and what is to be made</source>
<translation>La prévoir encore une fois, un an plus tard : avec son offre, son budget et ce qui est à préparer</translation>
</message>
<message>
<source>Plan next step</source>
<translation>Prévoir la prochaine action</translation>
</message>
<message>
<source>Plan promotion</source>
<translation>Prévoir une promotion</translation>
</message>
<message>
<source>Plan what to offer to whom</source>
<translation>Prévoir quoi offrir à qui</translation>
</message>
<message>
<source>Planned</source>
<translation>Prévue</translation>
</message>
<message>
<source>Portrait</source>
<translation>Portrait</translation>
</message>
<message>
<source>Postal code</source>
<translation>Code postal</translation>
</message>
<message>
<source>Press to choose</source>
<translation>Appuyer pour choisir</translation>
</message>
<message>
<source>Press to leave it with what they want</source>
<translation>Appuyer pour le laisser avec ce qu’ils souhaitent</translation>
</message>
<message>
<source>Press to take it so</source>
<translation>Appuyer pour le prendre ainsi</translation>
</message>
<message>
<source>Press to write a new lead</source>
<translation>Appuyer pour noter un nouveau prospect</translation>
</message>
<message>
<source>Press to write it as a note on that lead</source>
<translation>Appuyer pour l’ajouter en note à ce prospect</translation>
</message>
<message>
<source>Price</source>
<translation>Prix</translation>
</message>
<message>
<source>Price of one</source>
<translation>Prix à l’unité</translation>
</message>
<message>
<source>Print</source>
<translation>Imprimer</translation>
</message>
<message>
<source>Print</source>
<comment>channel</comment>
<translation>Presse</translation>
</message>
<message>
<source>Print a sheet of coupons, or hand out one code for all. Whoever brings one tells you which promotion brought them, and no code counts more often than it may.</source>
<translation>Imprimez une feuille de coupons, ou distribuez un code pour tous. Qui en présente un vous dit quelle promotion l’a amené, et aucun code ne compte plus souvent que permis.</translation>
</message>
<message>
<source>Print again…</source>
<translation>Imprimer à nouveau…</translation>
</message>
<message>
<source>Print…</source>
<translation>Imprimer…</translation>
</message>
<message>
<source>Probably the same</source>
<translation>Sans doute les mêmes</translation>
</message>
<message>
<source>Product</source>
<translation>Produit</translation>
</message>
<message>
<source>Products</source>
<translation>Produits</translation>
</message>
<message>
<source>Promotion</source>
<translation>Promotion</translation>
</message>
<message>
<source>Promotion sheet</source>
<translation>Fiche de promotion</translation>
</message>
<message>
<source>Promotion: {name}</source>
<translation>Promotion : {name}</translation>
</message>
<message>
<source>Promotions</source>
<translation>Promotions</translation>
</message>
<message>
<source>Promotions as cards</source>
<translation>Promotions en cartes</translation>
</message>
<message>
<source>Promotions for them</source>
<translation>Promotions pour elle</translation>
</message>
<message>
<source>Promotions met</source>
<translation>Promotions vues</translation>
</message>
<message>
<source>Promotions over the months</source>
<translation>Promotions au fil des mois</translation>
</message>
<message>
<source>Promotions that ran in {month}</source>
<translation>Promotions en cours en {month}</translation>
</message>
<message>
<source>Purchase</source>
<translation>Achat</translation>
</message>
<message>
<source>Put a step off</source>
<translation>Reporter une action</translation>
</message>
<message>
<source>Put off</source>
<translation>Reporter</translation>
</message>
<message>
<source>Put off several</source>
<translation>Reporter plusieurs</translation>
</message>
<message>
<source>Put off until</source>
<translation>Reporter à</translation>
</message>
<message numerus="yes">
<source>Put off until {day}: %n steps</source>
<translation>
<numerusform>Reporté ({day}) : %n action</numerusform>
<numerusform>Reporté ({day}) : %n actions</numerusform>
</translation>
</message>
<message>
<source>Put off until {day}: {what}</source>
<translation>Reporté ({day}) : {what}</translation>
</message>
<message>
<source>Put off…</source>
<translation>Reporter…</translation>
</message>
<message>
<source>Put pages away</source>
<translation>Ranger les pages</translation>
</message>
<message>
<source>Qualified</source>
<translation>Qualifié</translation>
</message>
<message>
<source>Qualified</source>
<comment>day</comment>
<translation>Qualifié</translation>
</message>
<message>
<source>Qualified</source>
<comment>leads</comment>
<translation>Qualifié</translation>
</message>
<message>
<source>Qualify</source>
<translation>Qualifier</translation>
</message>
<message>
<source>Qualify lead</source>
<translation>Qualifier le prospect</translation>
</message>
<message>
<source>Quarter</source>
<translation>Trimestre</translation>
</message>
<message>
<source>Quarter {number} of {year}</source>
<translation>Trimestre {number} {year}</translation>
</message>
<message>
<source>Question</source>
<translation>Question</translation>
</message>
<message>
<source>Quick sale</source>
<translation>Vente rapide</translation>
</message>
<message>
<source>Quick sale…</source>
<translation>Vente rapide…</translation>
</message>
<message>
<source>Radio</source>
<translation>Radio</translation>
</message>
<message>
<source>Rank by</source>
<translation>Classer par</translation>
</message>
<message>
<source>Reach</source>
<translation>Joindre</translation>
</message>
<message>
<source>Reached</source>
<translation>Touchés</translation>
</message>
<message>
<source>Reached</source>
<comment>target</comment>
<translation>Atteint</translation>
</message>
<message>
<source>Reached.</source>
<translation>Atteint.</translation>
</message>
<message>
<source>Read again</source>
<translation>Relire</translation>
</message>
<message>
<source>Read only</source>
<translation>Lecture seule</translation>
</message>
<message>
<source>Read the files</source>
<translation>Lire les fichiers</translation>
</message>
<message>
<source>Read the picture</source>
<translation>Lire l’image</translation>
</message>
<message>
<source>Reading</source>
<translation>Lecture</translation>
</message>
<message>
<source>Reading…</source>
<translation>Lecture…</translation>
</message>
<message>
<source>Reads well on paper ({ratio} : 1).</source>
<translation>Se lit bien sur papier ({ratio} : 1).</translation>
</message>
<message>
<source>Ready for the next one.</source>
<translation>Prêt pour le suivant.</translation>
</message>
<message>
<source>Ready to come in: {names}. Name your business, or open its file, and you see what they bring.</source>
<translation>Prêts à entrer : {names}. Nommez votre entreprise ou ouvrez son fichier, et vous verrez ce qu’ils apportent.</translation>
</message>
<message>
<source>Really sold together</source>
<translation>Réellement vendus ensemble</translation>
</message>
<message>
<source>Reason</source>
<translation>Raison</translation>
</message>
<message>
<source>Received</source>
<translation>Reçu</translation>
</message>
<message>
<source>Recognise it by itself</source>
<translation>Le reconnaître tout seul</translation>
</message>
<message>
<source>Recognised by themselves, in any order of their columns:</source>
<translation>Reconnus tout seuls, quel que soit l’ordre de leurs colonnes :</translation>
</message>
<message>
<source>Redeem</source>
<translation>Utiliser</translation>
</message>
<message>
<source>Redeem a coupon</source>
<translation>Utiliser un coupon</translation>
</message>
<message>
<source>Redeem a coupon…</source>
<translation>Utiliser un coupon…</translation>
</message>
<message>
<source>Redeemed</source>
<translation>Utilisé</translation>
</message>
<message>
<source>Redeemed: {what}</source>
<translation>Utilisé : {what}</translation>
</message>
<message>
<source>Redeem…</source>
<translation>Utiliser…</translation>
</message>
<message>
<source>Redemption</source>
<translation>Usage de coupon</translation>
</message>
<message>
<source>Redo</source>
<translation>Rétablir</translation>
</message>
<message>
<source>Redo “{change}”</source>
<translation>Rétablir « {change} »</translation>
</message>
<message>
<source>Referral</source>
<translation>Recommandation</translation>
</message>
<message>
<source>Refused advertising</source>
<translation>Refuse la publicité</translation>
</message>
<message>
<source>Rejected</source>
<translation>Rejetées</translation>
</message>
<message>
<source>Rejected rows.csv</source>
<translation>Lignes rejetées.csv</translation>
</message>
<message>
<source>Remove</source>
<translation>Retirer</translation>
</message>
<message>
<source>Remove channel</source>
<translation>Retirer le canal</translation>
</message>
<message>
<source>Remove line</source>
<translation>Retirer une ligne</translation>
</message>
<message>
<source>Remove lost reason</source>
<translation>Retirer une raison de perte</translation>
</message>
<message>
<source>Remove person</source>
<translation>Retirer la personne</translation>
</message>
<message>
<source>Remove the logo</source>
<translation>Retirer le logo</translation>
</message>
<message>
<source>Remove the tag {tag}</source>
<translation>Retirer l’étiquette {tag}</translation>
</message>
<message>
<source>Remove this channel</source>
<translation>Retirer ce canal</translation>
</message>
<message>
<source>Remove view</source>
<translation>Retirer la vue</translation>
</message>
<message>
<source>Remove {name}</source>
<translation>Retirer {name}</translation>
</message>
<message>
<source>Rename lost reason</source>
<translation>Renommer une raison de perte</translation>
</message>
<message>
<source>Rename or remove this view</source>
<translation>Renommer ou retirer cette vue</translation>
</message>
<message>
<source>Rename view</source>
<translation>Renommer la vue</translation>
</message>
<message>
<source>Rename…</source>
<translation>Renommer…</translation>
</message>
<message>
<source>Repeat</source>
<translation>Répéter</translation>
</message>
<message>
<source>Repeat promotion</source>
<translation>Répéter la promotion</translation>
</message>
<message>
<source>Replace them</source>
<translation>Les remplacer</translation>
</message>
<message>
<source>Replace what is there?</source>
<translation>Remplacer ce qui s’y trouve ?</translation>
</message>
<message>
<source>Reports</source>
<translation>Rapports</translation>
</message>
<message>
<source>Research note</source>
<translation>Note d’enquête</translation>
</message>
<message>
<source>Restore a backup</source>
<translation>Restaurer une sauvegarde</translation>
</message>
<message>
<source>Restore a backup…</source>
<translation>Restaurer une sauvegarde…</translation>
</message>
<message>
<source>Restore another backup…</source>
<translation>Restaurer une autre sauvegarde…</translation>
</message>
<message>
<source>Restore the backup of {moment}</source>
<translation>Restaurer la sauvegarde du {moment}</translation>
</message>
<message>
<source>Restore the copy of {moment}</source>
<translation>Restaurer la copie du {moment}</translation>
</message>
<message>
<source>Restore to a new file</source>
<translation>Restaurer dans un nouveau fichier</translation>
</message>
<message>
<source>Restore…</source>
<translation>Restaurer…</translation>
</message>
<message>
<source>Result</source>
<translation>Résultat</translation>
</message>
<message>
<source>Result up to {day}</source>
<translation>Résultat au {day}</translation>
</message>
<message>
<source>Return</source>
<translation>Rendement</translation>
</message>
<message>
<source>Return (some costs of sales unknown)</source>
<translation>Rendement (certains coûts de vente inconnus)</translation>
</message>
<message>
<source>Return likely</source>
<translation>Rendement probable</translation>
</message>
<message>
<source>Return on cost</source>
<translation>Rendement des coûts</translation>
</message>
<message>
<source>Return on cost: {roi}</source>
<translation>Rendement des coûts : {roi}</translation>
</message>
<message>
<source>Return on marketing cost</source>
<translation>Rendement du coût marketing</translation>
</message>
<message>
<source>Return on marketing cost (some costs of sales unknown)</source>
<translation>Rendement du coût marketing (certains coûts de vente inconnus)</translation>
</message>
<message>
<source>Revenue</source>
<translation>CA</translation>
</message>
<message>
<source>Revenue by month</source>
<translation>CA par mois</translation>
</message>
<message>
<source>Revenue per marketing cost</source>
<translation>CA par coût marketing</translation>
</message>
<message>
<source>Revenue this year</source>
<translation>CA cette année</translation>
</message>
<message>
<source>Revenue {year}</source>
<translation>CA {year}</translation>
</message>
<message>
<source>Row</source>
<translation>Ligne</translation>
</message>
<message>
<source>Rows behind the figure</source>
<translation>Lignes derrière le chiffre</translation>
</message>
<message>
<source>Running</source>
<translation>En cours</translation>
</message>
<message>
<source>Sale</source>
<comment>money</comment>
<translation>Vente</translation>
</message>
<message>
<source>Sales</source>
<translation>Ventes</translation>
</message>
<message>
<source>Sales</source>
<comment>hat</comment>
<translation>Vente</translation>
</message>
<message>
<source>Sales</source>
<comment>money</comment>
<translation>Ventes</translation>
</message>
<message>
<source>Sales count for</source>
<translation>Les ventes comptent pour</translation>
</message>
<message>
<source>Sales credited</source>
<translation>Ventes attribuées</translation>
</message>
<message>
<source>Sales credited: {sales}, revenue {revenue}, cost {cost}.</source>
<translation>Ventes attribuées : {sales}, CA {revenue}, coût {cost}.</translation>
</message>
<message>
<source>Sales hat</source>
<translation>Casquette vente</translation>
</message>
<message>
<source>Sales that count for it</source>
<translation>Ventes qui comptent pour elle</translation>
</message>
<message>
<source>Sales {time}</source>
<translation>Ventes {time}</translation>
</message>
<message>
<source>Same person: join</source>
<translation>Même personne : fusionner</translation>
</message>
<message>
<source>Same person: join {both}</source>
<translation>Même personne : fusionner {both}</translation>
</message>
<message>
<source>Satisfaction, 1 to 5</source>
<translation>Satisfaction, de 1 à 5</translation>
</message>
<message>
<source>Satisfied</source>
<translation>Satisfaction</translation>
</message>
<message>
<source>Satisfied: {score} of 5</source>
<translation>Satisfaction : {score} sur 5</translation>
</message>
<message>
<source>Save as PDF</source>
<translation>Enregistrer en PDF</translation>
</message>
<message>
<source>Save as PDF…</source>
<translation>Enregistrer en PDF…</translation>
</message>
<message>
<source>Save elsewhere…</source>
<translation>Enregistrer ailleurs…</translation>
</message>
<message>
<source>Save one elsewhere…</source>
<translation>En enregistrer une ailleurs…</translation>
</message>
<message>
<source>Save rejected rows</source>
<translation>Enregistrer les lignes rejetées</translation>
</message>
<message>
<source>Save rejected rows as CSV…</source>
<translation>Enregistrer les lignes rejetées en CSV…</translation>
</message>
<message>
<source>Save this view…</source>
<translation>Enregistrer la vue…</translation>
</message>
<message>
<source>Save view</source>
<translation>Enregistrer la vue</translation>
</message>
<message>
<source>Saved as you go; Ctrl+Z takes a change back</source>
<translation>Enregistré au fur et à mesure ; Ctrl+Z annule une modification</translation>
</message>
<message>
<source>Saved view {name}</source>
<translation>Vue enregistrée {name}</translation>
</message>
<message>
<source>Saved views</source>
<translation>Vues enregistrées</translation>
</message>
<message>
<source>Saved: {files}. Put the rows right there and bring that file in.</source>
<translation>Enregistré : {files}. Corrigez-y les lignes et importez ce fichier.</translation>
</message>
<message>
<source>Saving takes longer than usual…</source>
<translation>L’enregistrement dure plus que d’habitude…</translation>
</message>
<message>
<source>Say in a few words what is to be done.</source>
<translation>Dites en quelques mots ce qu’il faut faire.</translation>
</message>
<message>
<source>Say what comes next on a lead or a deal, with its day, and it comes up here when it is due.</source>
<translation>Dites la suite d’un prospect ou d’une affaire, avec son jour, et elle apparaît ici le moment venu.</translation>
</message>
<message>
<source>Score</source>
<translation>Note</translation>
</message>
<message>
<source>Scores given</source>
<translation>Notes données</translation>
</message>
<message>
<source>Search ads</source>
<translation>Annonces de recherche</translation>
</message>
<message>
<source>Sections</source>
<translation>Sections</translation>
</message>
<message>
<source>See the pages of a month, save or print them; on Reports, print what is shown</source>
<translation>Voir les pages d’un mois, les enregistrer ou les imprimer ; dans Rapports, imprimer ce qui est affiché</translation>
</message>
<message>
<source>Selection</source>
<translation>Sélection</translation>
</message>
<message>
<source>Service</source>
<translation>Service</translation>
</message>
<message>
<source>Services</source>
<translation>Services</translation>
</message>
<message>
<source>Set</source>
<translation>Appliquer</translation>
</message>
<message>
<source>Set next step of several</source>
<translation>Fixer la prochaine action de plusieurs</translation>
</message>
<message>
<source>Set owner of several</source>
<translation>Fixer le responsable de plusieurs</translation>
</message>
<message>
<source>Set target</source>
<translation>Fixer un objectif</translation>
</message>
<message>
<source>Set targets</source>
<translation>Fixer des objectifs</translation>
</message>
<message>
<source>Set targets of a year</source>
<translation>Fixer les objectifs d’une année</translation>
</message>
<message>
<source>Set the logo</source>
<translation>Fixer le logo</translation>
</message>
<message>
<source>Set up the business</source>
<translation>Installer l’entreprise</translation>
</message>
<message>
<source>Setting</source>
<translation>Réglage</translation>
</message>
<message>
<source>Settings</source>
<translation>Réglages</translation>
</message>
<message>
<source>Settings and backups</source>
<translation>Réglages et sauvegardes</translation>
</message>
<message>
<source>Several are called “{name}”; give the id of the one you mean.</source>
<translation>Plusieurs s’appellent « {name} » ; donnez l’identifiant de celui que vous voulez.</translation>
</message>
<message>
<source>Several are found by “{text}”; pick one of them.</source>
<translation>Plusieurs sont trouvés par « {text} » ; choisissez-en un.</translation>
</message>
<message>
<source>Shop window</source>
<translation>Vitrine</translation>
</message>
<message numerus="yes">
<source>Show %n more</source>
<translation>
<numerusform>Afficher %n de plus</numerusform>
<numerusform>Afficher %n de plus</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n more columns</source>
<translation>
<numerusform>Afficher %n autre colonne</numerusform>
<numerusform>Afficher %n autres colonnes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n older</source>
<translation>
<numerusform>Afficher %n plus ancien</numerusform>
<numerusform>Afficher %n plus anciens</numerusform>
</translation>
</message>
<message>
<source>Show 1 more column</source>
<translation>Afficher 1 autre colonne</translation>
</message>
<message>
<source>Show all</source>
<translation>Tout afficher</translation>
</message>
<message numerus="yes">
<source>Show all %n answers</source>
<translation>
<numerusform>Afficher %n réponse</numerusform>
<numerusform>Afficher les %n réponses</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show all %n deals</source>
<translation>
<numerusform>Afficher %n affaire</numerusform>
<numerusform>Afficher les %n affaires</numerusform>
</translation>
</message>
<message>
<source>Show as</source>
<translation>Afficher en</translation>
</message>
<message>
<source>Show as a list</source>
<translation>Afficher en liste</translation>
</message>
<message>
<source>Show as cards</source>
<translation>Afficher en cartes</translation>
</message>
<message>
<source>Show as chart</source>
<translation>Afficher en graphique</translation>
</message>
<message>
<source>Show as table</source>
<translation>Afficher en tableau</translation>
</message>
<message>
<source>Show everything</source>
<translation>Tout afficher</translation>
</message>
<message>
<source>Show it</source>
<translation>L’afficher</translation>
</message>
<message>
<source>Show more</source>
<translation>Afficher plus</translation>
</message>
<message>
<source>Show older</source>
<translation>Afficher plus ancien</translation>
</message>
<message>
<source>Show one category</source>
<translation>Afficher une catégorie</translation>
</message>
<message>
<source>Show over the months</source>
<translation>Afficher au fil des mois</translation>
</message>
<message>
<source>Show the bin</source>
<translation>Afficher la corbeille</translation>
</message>
<message>
<source>Show the contact</source>
<translation>Afficher le contact</translation>
</message>
<message>
<source>Show the contact {name}</source>
<translation>Afficher le contact {name}</translation>
</message>
<message>
<source>Show the folder</source>
<translation>Afficher le dossier</translation>
</message>
<message>
<source>Show the folder: {title}</source>
<translation>Afficher le dossier : {title}</translation>
</message>
<message>
<source>Show them</source>
<translation>Les afficher</translation>
</message>
<message>
<source>Showed it: what did they say?</source>
<translation>Montré : qu’en a-t-il dit ?</translation>
</message>
<message>
<source>Shown on Today and in the figures, with the pace it takes. Leave empty what you do not aim at.</source>
<translation>Affichés dans Aujourd’hui et dans les chiffres, avec le rythme qu’il faut. Laissez vide ce que vous ne visez pas.</translation>
</message>
<message>
<source>Shows all backups, and makes one.</source>
<translation>Affiche toutes les sauvegardes et en fait une.</translation>
</message>
<message>
<source>Silent</source>
<translation>Sans nouvelles</translation>
</message>
<message>
<source>Since</source>
<translation>Depuis</translation>
</message>
<message>
<source>Since then</source>
<translation>Depuis lors</translation>
</message>
<message>
<source>Size of text and buttons</source>
<translation>Taille du texte et des boutons</translation>
</message>
<message>
<source>Size of the pages</source>
<translation>Taille des pages</translation>
</message>
<message>
<source>Smaller</source>
<translation>Plus petit</translation>
</message>
<message>
<source>So far, without a sale</source>
<translation>Sans vente à ce jour</translation>
</message>
<message>
<source>Social media</source>
<translation>Réseaux sociaux</translation>
</message>
<message>
<source>Sold</source>
<translation>Vendu</translation>
</message>
<message>
<source>Sold in all</source>
<translation>Vendu en tout</translation>
</message>
<message>
<source>Sold over the counter</source>
<translation>Vendu au comptoir</translation>
</message>
<message>
<source>Sold this year</source>
<translation>Vendu cette année</translation>
</message>
<message>
<source>Sold: {what}</source>
<translation>Vendu : {what}</translation>
</message>
<message>
<source>Somebody</source>
<translation>Quelqu’un</translation>
</message>
<message>
<source>Someone</source>
<translation>Quelqu’un</translation>
</message>
<message>
<source>Someone else</source>
<translation>Quelqu’un d’autre</translation>
</message>
<message>
<source>Someone else has changed this since</source>
<translation>Quelqu’un d’autre l’a modifié depuis</translation>
</message>
<message>
<source>Someone else is saving to “{file}” right now. Nothing was changed; try again in a moment.</source>
<translation>Quelqu’un d’autre enregistre dans « {file} » en ce moment. Rien n’a été modifié ; réessayez dans un instant.</translation>
</message>
<message>
<source>Someone else is saving; what is found follows at once.</source>
<translation>Quelqu’un d’autre enregistre ; les résultats suivent aussitôt.</translation>
</message>
<message>
<source>Someone new, no name yet</source>
<translation>Nouvelle personne, sans nom encore</translation>
</message>
<message>
<source>Someone new: {name}</source>
<translation>Nouvelle personne : {name}</translation>
</message>
<message>
<source>Something free with it</source>
<translation>Un cadeau avec</translation>
</message>
<message>
<source>Something new to sell</source>
<translation>Une chose de plus à vendre</translation>
</message>
<message>
<source>Something was added to the end of this file, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>Quelque chose a été ajouté à la fin de ce fichier, il est donc ouvert en lecture seule. Faites une sauvegarde et continuez avec elle.</translation>
</message>
<message>
<source>Something was changed since. Ctrl+Z goes back step by step, newest first.</source>
<translation>Quelque chose a été modifié depuis. Ctrl+Z revient pas à pas, du plus récent au plus ancien.</translation>
</message>
<message>
<source>Something went wrong inside Two Hats</source>
<translation>Quelque chose s’est mal passé dans Two Hats</translation>
</message>
<message>
<source>Something went wrong inside Two Hats; nothing was kept.</source>
<translation>Quelque chose s’est mal passé dans Two Hats ; rien n’a été gardé.</translation>
</message>
<message>
<source>Spent</source>
<translation>Dépensé</translation>
</message>
<message>
<source>Spent on</source>
<translation>Dépensé le</translation>
</message>
<message>
<source>Stage</source>
<translation>Étape</translation>
</message>
<message>
<source>Stage</source>
<comment>funnel</comment>
<translation>Étape</translation>
</message>
<message>
<source>Stage “{name}” is deleted</source>
<translation>L’étape « {name} » est supprimée</translation>
</message>
<message>
<source>Stage “{name}” is deleted; {deals} went to “{into}”</source>
<translation>L’étape « {name} » est supprimée ; allées vers « {into} » : {deals}</translation>
</message>
<message>
<source>Stages</source>
<translation>Étapes</translation>
</message>
<message>
<source>Stands at the head of reports, quotes and coupons.</source>
<translation>Figure en tête des rapports, devis et coupons.</translation>
</message>
<message>
<source>Stands on reports, quotes and coupons.</source>
<translation>Figure sur les rapports, devis et coupons.</translation>
</message>
<message>
<source>Start a file for another business</source>
<translation>Commencer un fichier pour une autre entreprise</translation>
</message>
<message>
<source>Start over</source>
<translation>Recommencer</translation>
</message>
<message>
<source>Starts</source>
<translation>Début</translation>
</message>
<message>
<source>State</source>
<translation>État</translation>
</message>
<message>
<source>State of the file</source>
<translation>État du fichier</translation>
</message>
<message>
<source>State or region</source>
<translation>État ou région</translation>
</message>
<message>
<source>Stayed out</source>
<translation>Restés dehors</translation>
</message>
<message>
<source>Step overdue</source>
<translation>Action en retard</translation>
</message>
<message>
<source>Still good</source>
<translation>Encore valables</translation>
</message>
<message>
<source>Stop</source>
<translation>Arrêter</translation>
</message>
<message>
<source>Stop it</source>
<translation>Arrêter</translation>
</message>
<message>
<source>Stopped. Everything is as it was before.</source>
<translation>Arrêté. Tout est comme avant.</translation>
</message>
<message>
<source>Stopped; nothing was written.</source>
<translation>Arrêté ; rien n’a été écrit.</translation>
</message>
<message>
<source>Stopping…</source>
<translation>Arrêt…</translation>
</message>
<message>
<source>Street</source>
<translation>Rue</translation>
</message>
<message>
<source>Such as: flyers at the school gate brought more than those in the letter boxes.</source>
<translation>Par exemple : les flyers devant l’école ont rapporté plus que ceux des boîtes aux lettres.</translation>
</message>
<message>
<source>Suggest these with it from now on</source>
<translation>Les suggérer avec désormais</translation>
</message>
<message>
<source>Suggest {name} with it</source>
<translation>Suggérer {name} avec</translation>
</message>
<message>
<source>Suggested with it in deals</source>
<translation>Suggéré avec, dans les affaires</translation>
</message>
<message>
<source>Sum</source>
<translation>Total</translation>
</message>
<message>
<source>TV</source>
<translation>TV</translation>
</message>
<message>
<source>TWOHATS_TODAY says “{text}”; write it like 2026-05-31.</source>
<translation>TWOHATS_TODAY dit « {text} » ; écrivez-le comme 2026-05-31.</translation>
</message>
<message>
<source>Table of text</source>
<translation>Tableau en texte</translation>
</message>
<message>
<source>Table of text (CSV)…</source>
<translation>Tableau en texte (CSV)…</translation>
</message>
<message>
<source>Tag</source>
<translation>Étiquette</translation>
</message>
<message>
<source>Tag several</source>
<translation>Étiqueter plusieurs</translation>
</message>
<message>
<source>Tagline</source>
<translation>Slogan</translation>
</message>
<message>
<source>Tags</source>
<translation>Étiquettes</translation>
</message>
<message>
<source>Take away: {condition}</source>
<translation>Retirer : {condition}</translation>
</message>
<message>
<source>Take back</source>
<translation>Annuler l’usage</translation>
</message>
<message>
<source>Take back a coupon</source>
<translation>Annuler l’usage d’un coupon</translation>
</message>
<message>
<source>Take back the last change</source>
<translation>Annuler la dernière modification</translation>
</message>
<message>
<source>Take back the verdict</source>
<translation>Retirer l’avis</translation>
</message>
<message>
<source>Take back verdict</source>
<translation>Retirer l’avis</translation>
</message>
<message>
<source>Take it back all the same</source>
<translation>Annuler quand même</translation>
</message>
<message>
<source>Take it up again</source>
<translation>La reprendre</translation>
</message>
<message>
<source>Take off the list</source>
<translation>Retirer de la liste</translation>
</message>
<message>
<source>Take out a number</source>
<translation>Retirer un nombre</translation>
</message>
<message>
<source>Take out research</source>
<translation>Retirer une enquête</translation>
</message>
<message>
<source>Take out: {answer}</source>
<translation>Retirer : {answer}</translation>
</message>
<message>
<source>Take out: {what}</source>
<translation>Retirer : {what}</translation>
</message>
<message>
<source>Take this answer out</source>
<translation>Retirer cette réponse</translation>
</message>
<message>
<source>Take this condition away</source>
<translation>Retirer cette condition</translation>
</message>
<message>
<source>Take this person off the list</source>
<translation>Retirer cette personne de la liste</translation>
</message>
<message>
<source>Take up content again</source>
<translation>Reprendre le contenu</translation>
</message>
<message>
<source>Take up promotion again</source>
<translation>Reprendre la promotion</translation>
</message>
<message>
<source>Take {code}</source>
<translation>Prendre {code}</translation>
</message>
<message>
<source>Take {colour}</source>
<translation>Prendre {colour}</translation>
</message>
<message>
<source>Taken as</source>
<translation>Pris comme</translation>
</message>
<message>
<source>Taken back</source>
<translation>Annulé</translation>
</message>
<message>
<source>Taken back: {what}</source>
<translation>Annulé : {what}</translation>
</message>
<message>
<source>Taken out: {what}</source>
<translation>Retiré : {what}</translation>
</message>
<message>
<source>Takes the place of “{step}”</source>
<translation>Remplace « {step} »</translation>
</message>
<message>
<source>Talked with</source>
<translation>Échangé avec</translation>
</message>
<message>
<source>Talking</source>
<translation>En discussion</translation>
</message>
<message>
<source>Target</source>
<translation>Objectif</translation>
</message>
<message>
<source>Targets</source>
<translation>Objectifs</translation>
</message>
<message>
<source>Targets are set by the month, and these days are not whole months.</source>
<translation>Les objectifs se fixent au mois, et cette période n’est pas faite de mois entiers.</translation>
</message>
<message>
<source>Task</source>
<translation>Tâche</translation>
</message>
<message>
<source>Tell contacts apart</source>
<translation>Distinguer des contacts</translation>
</message>
<message>
<source>Tell the system</source>
<translation>Le dire au système</translation>
</message>
<message>
<source>Text and buttons have that size from the next start of Two Hats.</source>
<translation>Texte et boutons auront cette taille au prochain démarrage de Two Hats.</translation>
</message>
<message>
<source>Thai (Windows)</source>
<translation>Thaï (Windows)</translation>
</message>
<message>
<source>That day has gone by. Put it off until today or later.</source>
<translation>Ce jour est passé. Reportez à aujourd’hui ou à plus tard.</translation>
</message>
<message>
<source>That day is still to come.</source>
<translation>Ce jour est encore à venir.</translation>
</message>
<message>
<source>That day lies before the lead came in ({received}).</source>
<translation>Ce jour est avant l’arrivée du prospect ({received}).</translation>
</message>
<message>
<source>That did not work</source>
<translation>Cela n’a pas marché</translation>
</message>
<message>
<source>That name is too long for a chip; {most} letters are enough.</source>
<translation>Ce nom est trop long pour un bouton ; {most} lettres suffisent.</translation>
</message>
<message>
<source>The answer is in the bin.</source>
<translation>La réponse est dans la corbeille.</translation>
</message>
<message>
<source>The backup is written and checked.</source>
<translation>La sauvegarde est écrite et vérifiée.</translation>
</message>
<message>
<source>The backup “{file}” in “{folder}” is written and checked.</source>
<translation>La sauvegarde « {file} » dans « {folder} » est écrite et vérifiée.</translation>
</message>
<message>
<source>The bin is empty</source>
<translation>La corbeille est vide</translation>
</message>
<message>
<source>The business needs a name.</source>
<translation>L’entreprise a besoin d’un nom.</translation>
</message>
<message>
<source>The business, its stages, channels, targets and people, light or dark</source>
<translation>L’entreprise, ses étapes, canaux, objectifs et personnes, clair ou sombre</translation>
</message>
<message>
<source>The chosen one counts as not used (Delete)</source>
<translation>L’élément choisi compte comme non utilisé (Suppr)</translation>
</message>
<message>
<source>The code</source>
<translation>Le code</translation>
</message>
<message>
<source>The columns are understood as the last time such a list came in.</source>
<translation>Les colonnes sont comprises comme la dernière fois qu’une telle liste a été importée.</translation>
</message>
<message>
<source>The copy did not pass its check, so it was not kept: {fault}. Run “check” on “{file}”.</source>
<translation>La copie n’a pas passé sa vérification et n’a pas été gardée : {fault}. Lancez « check » sur « {file} ».</translation>
</message>
<message>
<source>The coupon {name} is in the bin</source>
<translation>Le coupon {name} est dans la corbeille</translation>
</message>
<message>
<source>The currency can be changed as long as no amount stands in this file.</source>
<translation>La devise peut changer tant que ce fichier ne contient aucun montant.</translation>
</message>
<message>
<source>The currency cannot be changed: amounts in {currency} stand in the file.</source>
<translation>La devise ne peut pas changer : le fichier contient des montants en {currency}.</translation>
</message>
<message>
<source>The currency stays {currency}: amounts in it stand in this file.</source>
<translation>La devise reste {currency} : ce fichier contient des montants.</translation>
</message>
<message>
<source>The currency was changed meanwhile; please repeat the import.</source>
<translation>La devise a changé entre-temps ; recommencez l’import.</translation>
</message>
<message>
<source>The day it is due</source>
<translation>Le jour de l’échéance</translation>
</message>
<message>
<source>The deal</source>
<translation>L’affaire</translation>
</message>
<message>
<source>The deal already stands in “{name}”.</source>
<translation>L’affaire est déjà à l’étape « {name} ».</translation>
</message>
<message>
<source>The deal is worth its lines now: {now} instead of {before}</source>
<translation>L’affaire vaut maintenant ses lignes : {now} au lieu de {before}</translation>
</message>
<message>
<source>The deals cannot go to the stage that is deleted.</source>
<translation>Les affaires ne peuvent pas aller à l’étape supprimée.</translation>
</message>
<message>
<source>The disk is full: “{path}” could not be written. Make room, or choose another folder.</source>
<translation>Le disque est plein : impossible d’écrire « {path} ». Libérez de la place ou choisissez un autre dossier.</translation>
</message>
<message>
<source>The disk or stick that holds “{file}” failed. Nothing was saved of this step; check the connection and repeat it.</source>
<translation>Le disque ou la clé où se trouve « {file} » a échoué. Rien n’a été enregistré ; vérifiez la connexion et recommencez.</translation>
</message>
<message>
<source>The disk that holds “{file}” is full. Nothing was saved of this step; make room and repeat it.</source>
<translation>Le disque où se trouve « {file} » est plein. Rien n’a été enregistré ; libérez de la place et recommencez.</translation>
</message>
<message>
<source>The file has changed since these pages were made.</source>
<translation>Le fichier a changé depuis la création de ces pages.</translation>
</message>
<message>
<source>The file is busy</source>
<translation>Le fichier est occupé</translation>
</message>
<message>
<source>The file is closed already, so nothing was saved of this step.</source>
<translation>Le fichier est déjà fermé, rien n’a donc été enregistré.</translation>
</message>
<message>
<source>The filter as text</source>
<translation>Le filtre en texte</translation>
</message>
<message>
<source>The first</source>
<translation>La première</translation>
</message>
<message>
<source>The first place is the same whichever way sales are credited; places behind it change.</source>
<translation>La première place ne dépend pas de la façon d’attribuer les ventes ; les places suivantes changent.</translation>
</message>
<message>
<source>The headings stand in row {row}.</source>
<translation>Les titres sont à la ligne {row}.</translation>
</message>
<message>
<source>The history knows no record with the id {id}.</source>
<translation>L’historique ne connaît aucune fiche d’identifiant {id}.</translation>
</message>
<message>
<source>The history of every record names them.</source>
<translation>L’historique de chaque fiche les nomme.</translation>
</message>
<message>
<source>The last</source>
<translation>La dernière</translation>
</message>
<message>
<source>The last day ({last}) lies before the first ({first}).</source>
<translation>Le dernier jour ({last}) est avant le premier ({first}).</translation>
</message>
<message>
<source>The last day comes before the first one.</source>
<translation>Le dernier jour vient avant le premier.</translation>
</message>
<message>
<source>The latest:</source>
<translation>Les derniers :</translation>
</message>
<message>
<source>The lead of {name} is written down</source>
<translation>Le prospect de {name} est noté</translation>
</message>
<message>
<source>The line</source>
<translation>La ligne</translation>
</message>
<message>
<source>The line is the range in which the true value likely lies; the shorter, the surer.</source>
<translation>Le trait est la fourchette où se trouve probablement la vraie valeur ; plus il est court, plus c’est sûr.</translation>
</message>
<message>
<source>The lines of a deal cannot add up to less than nothing.</source>
<translation>Le total des lignes d’une affaire ne peut pas être moins que rien.</translation>
</message>
<message>
<source>The lines of this deal add up to its value and cost; change a line.</source>
<translation>Les lignes de cette affaire donnent sa valeur et son coût ; modifiez une ligne.</translation>
</message>
<message>
<source>The list could not be read; try again.</source>
<translation>La liste n’a pas pu être lue ; réessayez.</translation>
</message>
<message>
<source>The list has {most} entries already; take one off first.</source>
<translation>La liste a déjà {most} entrées ; retirez-en d’abord une.</translation>
</message>
<message>
<source>The logo</source>
<translation>Le logo</translation>
</message>
<message>
<source>The mean of the scores from 1 to 5 given on these days.</source>
<translation>La moyenne des notes de 1 à 5 données sur cette période.</translation>
</message>
<message>
<source>The mean value of the deals won; one large sale can pull it up.</source>
<translation>La valeur moyenne des affaires gagnées ; une seule grosse vente peut la tirer vers le haut.</translation>
</message>
<message>
<source>The month is not over: figures up to {day}.</source>
<translation>Le mois n’est pas fini : chiffres jusqu’au {day}.</translation>
</message>
<message>
<source>The name “{path}” is too long.</source>
<translation>Le nom « {path} » est trop long.</translation>
</message>
<message numerus="yes">
<source>The newest %n are shown.</source>
<translation>
<numerusform>La plus récente est affichée.</numerusform>
<numerusform>Les %n plus récentes sont affichées.</numerusform>
</translation>
</message>
<message>
<source>The order is the same whichever way sales are credited.</source>
<translation>L’ordre ne dépend pas de la façon d’attribuer les ventes.</translation>
</message>
<message>
<source>The others are not held up by it.</source>
<translation>Cela ne bloque pas les autres.</translation>
</message>
<message>
<source>The pages were not made.</source>
<translation>Les pages n’ont pas été créées.</translation>
</message>
<message>
<source>The people of an audience; name one on the page of audiences</source>
<translation>Les personnes d’une audience ; nommez-en une à la page des audiences</translation>
</message>
<message>
<source>The printer</source>
<translation>L’imprimante</translation>
</message>
<message>
<source>The printer stopped after {count} pages.</source>
<translation>L’imprimante s’est arrêtée après {count} pages.</translation>
</message>
<message>
<source>The product</source>
<translation>Le produit</translation>
</message>
<message>
<source>The promotion that made you known to them gets the whole sale.</source>
<translation>La promotion qui vous a fait connaître reçoit toute la vente.</translation>
</message>
<message>
<source>The promotion they met last before buying gets the whole sale.</source>
<translation>La dernière promotion vue avant l’achat reçoit toute la vente.</translation>
</message>
<message>
<source>The record</source>
<translation>La fiche</translation>
</message>
<message>
<source>The same by channel.</source>
<translation>La même chose par canal.</translation>
</message>
<message>
<source>The stages of the board, in their order. The chance weighs what is open in the forecast. Alt+↑ and Alt+↓ move a stage.</source>
<translation>Les étapes du tableau, de gauche à droite. La probabilité pondère les affaires ouvertes dans la prévision. Alt+↑ et Alt+↓ déplacent une étape.</translation>
</message>
<message>
<source>The sum of the lines below; change a line instead</source>
<translation>Le total des lignes ci-dessous ; modifiez plutôt une ligne</translation>
</message>
<message>
<source>The usual colour.</source>
<translation>La couleur habituelle.</translation>
</message>
<message>
<source>The value of each open deal, weighed by the chance to win from its stage.</source>
<translation>La valeur de chaque affaire ouverte, pondérée par la probabilité de la gagner à son étape.</translation>
</message>
<message>
<source>The value of the deals won on these days.</source>
<translation>La valeur des affaires gagnées sur cette période.</translation>
</message>
<message>
<source>The view “{name}” is removed</source>
<translation>La vue « {name} » est retirée</translation>
</message>
<message>
<source>The way of a deal</source>
<translation>Le chemin d’une affaire</translation>
</message>
<message>
<source>The year</source>
<translation>L’année</translation>
</message>
<message>
<source>The year after</source>
<translation>L’année suivante</translation>
</message>
<message>
<source>The year before</source>
<translation>L’année précédente</translation>
</message>
<message>
<source>The year is not over: figures up to {day}.</source>
<translation>L’année n’est pas finie : chiffres jusqu’au {day}.</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales, {short} too few.</source>
<translation>
<numerusform>Avec {leads} en vue : %n vente, il en manque {short}.</numerusform>
<numerusform>Avec {leads} en vue : %n ventes, il en manque {short}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales: enough.</source>
<translation>
<numerusform>Avec {leads} en vue : %n vente, c’est assez.</numerusform>
<numerusform>Avec {leads} en vue : %n ventes, c’est assez.</numerusform>
</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale, {short} too few.</source>
<translation>Avec {leads} en vue : 1 vente, il en manque {short}.</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale: enough.</source>
<translation>Avec {leads} en vue : 1 vente, c’est assez.</translation>
</message>
<message>
<source>There are no rows behind it.</source>
<translation>Il n’y a pas de lignes derrière.</translation>
</message>
<message>
<source>There is already a coupon “{code}”.</source>
<translation>Il y a déjà un coupon « {code} ».</translation>
</message>
<message>
<source>There is already a stage “{name}”.</source>
<translation>Il y a déjà une étape « {name} ».</translation>
</message>
<message>
<source>There is already a view “{name}”.</source>
<translation>Il y a déjà une vue « {name} ».</translation>
</message>
<message>
<source>There is no basis for it.</source>
<translation>Il n’y a pas de base pour cela.</translation>
</message>
<message>
<source>There is no contact “{name}”.</source>
<translation>Il n’y a pas de contact « {name} ».</translation>
</message>
<message>
<source>There is no copy yet. One is made a few seconds after the file is opened.</source>
<translation>Il n’y a pas encore de copie. Une est faite quelques secondes après l’ouverture du fichier.</translation>
</message>
<message>
<source>There is no coupon “{code}”.</source>
<translation>Il n’y a pas de coupon « {code} ».</translation>
</message>
<message>
<source>There is no coupon “{code}”. Is it {near}?</source>
<translation>Il n’y a pas de coupon « {code} ». Est-ce {near} ?</translation>
</message>
<message>
<source>There is no currency “{code}”; write its three letters, such as EUR.</source>
<translation>Il n’y a pas de devise « {code} » ; écrivez ses trois lettres, comme EUR.</translation>
</message>
<message>
<source>There is no encoding called “{encoding}”.</source>
<translation>Il n’y a pas d’encodage « {encoding} ».</translation>
</message>
<message>
<source>There is no folder “{folder}” to put “{file}” in.</source>
<translation>Il n’y a pas de dossier « {folder} » où mettre « {file} ».</translation>
</message>
<message>
<source>There is no folder “{folder}”.</source>
<translation>Le dossier « {folder} » n’existe pas.</translation>
</message>
<message>
<source>There is no folder “{parent}” to put “{folder}” in.</source>
<translation>Il n’y a pas de dossier « {parent} » où mettre « {folder} ».</translation>
</message>
<message>
<source>There is no list here to export; go to leads, deals, contacts or promotions first.</source>
<translation>Il n’y a pas de liste à exporter ici ; allez d’abord aux prospects, affaires, contacts ou promotions.</translation>
</message>
<message>
<source>There is no promotion “{name}”.</source>
<translation>Il n’y a pas de promotion « {name} ».</translation>
</message>
<message>
<source>There is no report “{name}”.</source>
<translation>Il n’y a pas de rapport « {name} ».</translation>
</message>
<message>
<source>There is no screen to show a window on; the commands work without one (--help).</source>
<translation>Il n’y a pas d’écran où afficher une fenêtre ; les commandes s’en passent (--help).</translation>
</message>
<message>
<source>There is nothing in this list to export.</source>
<translation>Il n’y a rien à exporter dans cette liste.</translation>
</message>
<message>
<source>There is nothing to redo on this device.</source>
<translation>Il n’y a rien à rétablir sur cet appareil.</translation>
</message>
<message>
<source>There is nothing to undo on this device.</source>
<translation>Il n’y a rien à annuler sur cet appareil.</translation>
</message>
<message>
<source>There is too little room on this computer’s disk for a backup; free some and try again.</source>
<translation>Le disque de cet ordinateur n’a pas assez de place pour une sauvegarde ; libérez-en et réessayez.</translation>
</message>
<message>
<source>These are the same contact already.</source>
<translation>C’est déjà le même contact.</translation>
</message>
<message>
<source>These rows come in; what was not understood stays as text in their notes.</source>
<translation>Ces lignes entrent ; ce qui n’a pas été compris reste en texte dans leurs notes.</translation>
</message>
<message>
<source>These rows stay out. Save them with the reason, put them right, bring them in later.</source>
<translation>Ces lignes restent dehors. Enregistrez-les avec la raison, corrigez-les, importez-les plus tard.</translation>
</message>
<message>
<source>These rows stayed out.</source>
<translation>Ces lignes sont restées dehors.</translation>
</message>
<message>
<source>They came by, or you did: how did it go?</source>
<translation>Il est passé, ou vous : comment était-ce ?</translation>
</message>
<message>
<source>They saw</source>
<translation>A vu</translation>
</message>
<message>
<source>They want</source>
<translation>Souhaite</translation>
</message>
<message>
<source>This Python brings an SQLite that is too old; Two Hats needs 3.37 or newer.</source>
<translation>Ce Python apporte un SQLite trop ancien ; il faut à Two Hats la version 3.37 ou plus récente.</translation>
</message>
<message>
<source>This business file</source>
<translation>Ce fichier d’entreprise</translation>
</message>
<message>
<source>This business file can only be read here, so nothing can be brought in.</source>
<translation>Ce fichier d’entreprise est ici en lecture seule, rien ne peut donc y être importé.</translation>
</message>
<message>
<source>This cannot be left empty.</source>
<translation>Cela ne peut pas rester vide.</translation>
</message>
<message>
<source>This cannot be less than nothing.</source>
<translation>Cela ne peut pas être moins que rien.</translation>
</message>
<message>
<source>This cannot earn its money back.</source>
<translation>Elle ne peut pas regagner son argent.</translation>
</message>
<message>
<source>This computer</source>
<translation>Cet ordinateur</translation>
</message>
<message>
<source>This computer has no program for that. Copied instead: {text}</source>
<translation>Cet ordinateur n’a pas de programme pour cela. Copié à la place : {text}</translation>
</message>
<message>
<source>This condition needs a word or a number.</source>
<translation>Cette condition a besoin d’un mot ou d’un nombre.</translation>
</message>
<message>
<source>This contact is not on the list to keep in touch with any more.</source>
<translation>Ce contact n’est plus dans la liste de ceux avec qui garder le contact.</translation>
</message>
<message>
<source>This deal is open already.</source>
<translation>Cette affaire est déjà ouverte.</translation>
</message>
<message>
<source>This deal was already lost on {day}.</source>
<translation>Cette affaire a déjà été perdue le {day}.</translation>
</message>
<message>
<source>This deal was already won on {day}.</source>
<translation>Cette affaire a déjà été gagnée le {day}.</translation>
</message>
<message>
<source>This deal was lost; open it again before planning a step.</source>
<translation>Cette affaire est perdue ; rouvrez-la avant de prévoir une action.</translation>
</message>
<message>
<source>This file cannot come in</source>
<translation>Ce fichier ne peut pas entrer</translation>
</message>
<message>
<source>This file is open for reading only</source>
<translation>Ce fichier est ouvert en lecture seule</translation>
</message>
<message>
<source>This file is open for reading only; no copies are made of it.</source>
<translation>Ce fichier est ouvert en lecture seule ; aucune copie n’en est faite.</translation>
</message>
<message>
<source>This file or its folder is write-protected, so it is opened for reading only.</source>
<translation>Ce fichier ou son dossier est protégé en écriture, il est donc ouvert en lecture seule.</translation>
</message>
<message>
<source>This filter was written elsewhere and cannot be read. Put it right here, or empty it and begin anew.</source>
<translation>Ce filtre a été écrit ailleurs et ne peut pas être lu. Corrigez-le ici, ou videz-le et recommencez.</translation>
</message>
<message>
<source>This is a backup: look around; nothing can be changed in it.</source>
<translation>Ceci est une sauvegarde : regardez tout ; rien ne peut y être modifié.</translation>
</message>
<message>
<source>This is our mistake, not yours. What was saved before is safe. You can go on; if it happens again, copy the details and send them to us. Nothing is sent by itself.</source>
<translation>C’est notre erreur, pas la vôtre. Ce qui était enregistré est en sûreté. Vous pouvez continuer ; si cela se reproduit, copiez les détails et envoyez-les-nous. Rien n’est envoyé tout seul.</translation>
</message>
<message>
<source>This lead became a deal; close the deal as lost instead.</source>
<translation>Ce prospect est devenu une affaire ; marquez plutôt l’affaire comme perdue.</translation>
</message>
<message>
<source>This lead has no verdict to take back.</source>
<translation>Ce prospect n’a pas d’avis à retirer.</translation>
</message>
<message>
<source>This lead was already found not to be a fit on {day}.</source>
<translation>Ce prospect a déjà été jugé hors cible le {day}.</translation>
</message>
<message>
<source>This lead was already qualified on {day}.</source>
<translation>Ce prospect a déjà été qualifié le {day}.</translation>
</message>
<message>
<source>This lead was found not to be a fit on {day}; take that back first.</source>
<translation>Ce prospect a été jugé hors cible le {day} ; retirez d’abord cet avis.</translation>
</message>
<message>
<source>This lead was found not to be a fit; take that back before planning a step.</source>
<translation>Ce prospect a été jugé hors cible ; retirez cet avis avant de prévoir une action.</translation>
</message>
<message>
<source>This list has no headings; its columns are told by what is in them.</source>
<translation>Cette liste n’a pas de titres ; ses colonnes sont reconnues à leur contenu.</translation>
</message>
<message>
<source>This month</source>
<translation>Ce mois-ci</translation>
</message>
<message>
<source>This name stays; what the other says differently goes to the notes</source>
<translation>Ce nom reste ; ce que l’autre dit autrement va dans les notes</translation>
</message>
<message>
<source>This order hangs on how sales are credited: if they counted for {rule}, “{name}” would come first.</source>
<translation>Cet ordre dépend de la façon d’attribuer les ventes : si elles comptaient pour {rule}, « {name} » serait en tête.</translation>
</message>
<message>
<source>This picture cannot be kept as a logo.</source>
<translation>Cette image ne peut pas servir de logo.</translation>
</message>
<message>
<source>This record was saved by someone else in the same moment; please repeat the step.</source>
<translation>Cette fiche a été enregistrée par quelqu’un d’autre au même instant ; recommencez.</translation>
</message>
<message>
<source>This step was not taken: other records still belong to what it would remove, or to what is no longer there.</source>
<translation>Rien n’a été fait : d’autres fiches dépendent encore de ce qui serait retiré, ou de ce qui n’est plus là.</translation>
</message>
<message>
<source>This week</source>
<translation>Cette semaine</translation>
</message>
<message>
<source>This year</source>
<translation>Cette année</translation>
</message>
<message>
<source>This {kind} is no longer there; someone has deleted it. It may lie in the bin.</source>
<translation>Élément introuvable ({kind}) : quelqu’un l’a supprimé. Il est peut-être dans la corbeille.</translation>
</message>
<message>
<source>Those who asked or were written down, but have not bought yet</source>
<translation>Ceux qui ont demandé ou ont été notés, mais n’ont pas encore acheté</translation>
</message>
<message>
<source>Those who do not want advertising: leave them out of every mailing</source>
<translation>Ceux qui ne veulent pas de publicité : laissez-les hors de tout envoi</translation>
</message>
<message>
<source>Those who say no to advertising stand here, with the day they said it.</source>
<translation>Ceux qui disent non à la publicité se trouvent ici, avec le jour où ils l’ont dit.</translation>
</message>
<message>
<source>Three months earlier</source>
<translation>Trois mois plus tôt</translation>
</message>
<message>
<source>Three months later</source>
<translation>Trois mois plus tard</translation>
</message>
<message>
<source>Ticked channels are offered for promotions and expenses. Untick what you never use; what was written down with it stays as it is.</source>
<translation>Les canaux cochés sont proposés pour promotions et dépenses. Décochez ce que vous n’utilisez jamais ; ce qui est déjà noté reste tel quel.</translation>
</message>
<message>
<source>Time</source>
<translation>Heure</translation>
</message>
<message>
<source>Time</source>
<comment>minutes</comment>
<translation>Durée</translation>
</message>
<message>
<source>Time to a decision</source>
<translation>Délai de décision</translation>
</message>
<message>
<source>Times</source>
<translation>Fois</translation>
</message>
<message>
<source>Title</source>
<translation>Titre</translation>
</message>
<message>
<source>To</source>
<translation>Au</translation>
</message>
<message>
<source>To make</source>
<translation>À préparer</translation>
</message>
<message>
<source>To tell you, this needs {parts}.</source>
<translation>Pour vous le dire, il faut {parts}.</translation>
</message>
<message>
<source>To the first sale</source>
<translation>Avant la 1re vente</translation>
</message>
<message>
<source>Today</source>
<translation>Aujourd’hui</translation>
</message>
<message>
<source>Together</source>
<translation>Total</translation>
</message>
<message>
<source>Too early to tell: {leads} too few to judge it by. From {enough} on it says more.</source>
<translation>Trop tôt pour le dire : {leads} trop peu pour en juger. À partir de {enough}, cela en dit plus.</translation>
</message>
<message>
<source>Too expensive</source>
<translation>Trop cher</translation>
</message>
<message>
<source>Took back: {what}</source>
<translation>Annulé : {what}</translation>
</message>
<message>
<source>Town</source>
<translation>Ville</translation>
</message>
<message>
<source>Try again</source>
<translation>Réessayer</translation>
</message>
<message>
<source>Try with the sample shop</source>
<translation>Essayer la boutique d’exemple</translation>
</message>
<message>
<source>Turkish (Windows)</source>
<translation>Turc (Windows)</translation>
</message>
<message>
<source>Twelve months</source>
<translation>Douze mois</translation>
</message>
<message>
<source>Twelve months, the best promotions and channels, beside the year before</source>
<translation>Douze mois, les meilleurs canaux et promotions, à côté de l’année d’avant</translation>
</message>
<message>
<source>Two Hats makes one by itself when the file is opened or closed and something has changed, and checks it. It keeps all of two days, then one a day, a week and a month.</source>
<translation>Two Hats en fait une tout seul quand le fichier est ouvert ou fermé et que quelque chose a changé, et la vérifie. Il garde toutes celles de deux jours, puis une par jour, par semaine et par mois.</translation>
</message>
<message>
<source>Two Hats makes one by itself; see why not.</source>
<translation>Two Hats en fait une tout seul ; voyez pourquoi il n’y en a pas.</translation>
</message>
<message>
<source>Two Hats never goes online, except to a database server that you name. It sends nothing to us or to anyone, asks for no account and looks for no updates. Your business is one file on your disk.</source>
<translation>Two Hats ne va jamais en ligne, sauf vers un serveur de base de données que vous nommez. Il n’envoie rien à nous ni à personne, ne demande pas de compte et ne cherche pas de mises à jour. Votre entreprise est un seul fichier sur votre disque.</translation>
</message>
<message>
<source>Type or scan the code of a coupon that is brought</source>
<translation>Saisir ou scanner le code d’un coupon présenté</translation>
</message>
<message>
<source>Typed here and not saved: what it was typed at has gone, or has other words by now.</source>
<translation>Saisi ici et non enregistré : ce à quoi cela se rapportait a disparu ou est formulé autrement.</translation>
</message>
<message>
<source>Typical sale</source>
<translation>Vente médiane</translation>
</message>
<message>
<source>Undo</source>
<translation>Annuler</translation>
</message>
<message>
<source>Undo “{change}”</source>
<translation>Annuler « {change} »</translation>
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
<translation>Inconnu</translation>
</message>
<message>
<source>Until</source>
<translation>Jusqu’au</translation>
</message>
<message>
<source>Up to {day}, {left} days left.</source>
<translation>Jusqu’au {day}, il reste {left} jours.</translation>
</message>
<message>
<source>Used</source>
<translation>Utilisés</translation>
</message>
<message>
<source>Used up</source>
<translation>Épuisé</translation>
</message>
<message>
<source>Used up or expired</source>
<translation>Épuisés ou expirés</translation>
</message>
<message>
<source>Usual colour</source>
<translation>Couleur habituelle</translation>
</message>
<message>
<source>Usual colour: {name}</source>
<translation>Couleur habituelle : {name}</translation>
</message>
<message>
<source>Valid until</source>
<translation>Valable jusqu’au</translation>
</message>
<message>
<source>Valid until {day}</source>
<translation>Valable jusqu’au {day}</translation>
</message>
<message>
<source>Value</source>
<translation>Valeur</translation>
</message>
<message>
<source>Value</source>
<comment>contact</comment>
<translation>Valeur</translation>
</message>
<message>
<source>Value less cost of the deals won, where both are known.</source>
<translation>Valeur moins coût des affaires gagnées, quand les deux sont connus.</translation>
</message>
<message>
<source>Value, by its lines</source>
<translation>Valeur, par ses lignes</translation>
</message>
<message>
<source>Verdict</source>
<translation>Avis</translation>
</message>
<message>
<source>Version {version} · Qt {qt} · MIT licence</source>
<translation>Version {version} · Qt {qt} · licence MIT</translation>
</message>
<message>
<source>Vietnamese (Windows)</source>
<translation>Vietnamien (Windows)</translation>
</message>
<message>
<source>View</source>
<translation>Affichage</translation>
</message>
<message>
<source>View</source>
<comment>noun</comment>
<translation>Vue</translation>
</message>
<message>
<source>Visit</source>
<translation>Visite</translation>
</message>
<message>
<source>Visits</source>
<translation>Visites</translation>
</message>
<message>
<source>Visits, followers, people reached: what you read somewhere and type in</source>
<translation>Visites, abonnés, personnes touchées : ce que vous lisez quelque part et saisissez</translation>
</message>
<message>
<source>Waiting</source>
<translation>En attente</translation>
</message>
<message>
<source>Waiting for a first answer</source>
<translation>En attente d’une première réponse</translation>
</message>
<message>
<source>Walk through a list, the sidebar or what was found</source>
<translation>Parcourir une liste, la barre latérale ou les résultats</translation>
</message>
<message>
<source>Wants</source>
<translation>Souhaite</translation>
</message>
<message>
<source>Wants: {what}</source>
<translation>Souhaite : {what}</translation>
</message>
<message>
<source>Way through the stages</source>
<translation>Chemin à travers les étapes</translation>
</message>
<message>
<source>Webinar</source>
<translation>Webinaire</translation>
</message>
<message>
<source>Website</source>
<translation>Site web</translation>
</message>
<message>
<source>Weighed</source>
<translation>Pondéré</translation>
</message>
<message>
<source>Welcome</source>
<translation>Bienvenue</translation>
</message>
<message>
<source>Western European (DOS)</source>
<translation>Europe occidentale (DOS)</translation>
</message>
<message>
<source>Western European (Mac)</source>
<translation>Europe occidentale (Mac)</translation>
</message>
<message>
<source>Western European (Windows)</source>
<translation>Europe occidentale (Windows)</translation>
</message>
<message>
<source>What</source>
<translation>Objet</translation>
</message>
<message>
<source>What</source>
<comment>goods</comment>
<translation>Objet</translation>
</message>
<message>
<source>What</source>
<comment>numbers</comment>
<translation>Quoi</translation>
</message>
<message>
<source>What brings customers, what it costs, and how sure that is</source>
<translation>Ce qui amène des clients, ce que cela coûte, et avec quelle certitude</translation>
</message>
<message>
<source>What came back on each coin spent, and the range it likely lies in</source>
<translation>Ce qu’a rapporté chaque sou dépensé, et la fourchette probable</translation>
</message>
<message>
<source>What came of it</source>
<translation>Résultat</translation>
</message>
<message>
<source>What could not be saved waits at “{name}” as you typed it.</source>
<translation>Ce qui n’a pas pu être enregistré attend à « {name} », tel que vous l’avez saisi.</translation>
</message>
<message>
<source>What do you expect of it?</source>
<translation>Qu’en attendez-vous ?</translation>
</message>
<message>
<source>What each brought on these days.</source>
<translation>Ce que chacune a rapporté sur cette période.</translation>
</message>
<message>
<source>What each month should bring</source>
<translation>Ce que chaque mois doit rapporter</translation>
</message>
<message>
<source>What for</source>
<translation>Pour quoi</translation>
</message>
<message>
<source>What happened</source>
<translation>Ce qui s’est passé</translation>
</message>
<message>
<source>What is a row of this list?</source>
<translation>Qu’est-ce qu’une ligne de cette liste ?</translation>
</message>
<message>
<source>What is done for a customer stands here, such as delivery.</source>
<translation>Ce que l’on fait pour un client se trouve ici, comme la livraison.</translation>
</message>
<message>
<source>What is done for someone</source>
<translation>Ce que l’on fait pour quelqu’un</translation>
</message>
<message>
<source>What is due under both hats, and how the month stands</source>
<translation>Ce qui est à faire sous les deux casquettes, et où en est le mois</translation>
</message>
<message>
<source>What is filled</source>
<translation>Ce qui est complété</translation>
</message>
<message>
<source>What is handed over</source>
<translation>Ce que l’on remet</translation>
</message>
<message>
<source>What is handed over to the customer stands here.</source>
<translation>Ce que l’on remet au client se trouve ici.</translation>
</message>
<message>
<source>What is it? A few words will do.</source>
<translation>Qu’est-ce que c’est ? Quelques mots suffisent.</translation>
</message>
<message>
<source>What is left of it shows as soon as you write down what one costs you.</source>
<translation>Ce qu’il en reste s’affiche dès que vous notez ce qu’un vous coûte.</translation>
</message>
<message>
<source>What is left of the line; press to see where it stands</source>
<translation>Ce qui reste de la ligne ; appuyez pour voir où c’est</translation>
</message>
<message>
<source>What is next? “Call about the price”</source>
<translation>Et ensuite ? « Appeler pour le prix »</translation>
</message>
<message>
<source>What is offered, and what it brings</source>
<translation>Ce qui est offert, et ce que cela rapporte</translation>
</message>
<message>
<source>What is to be made</source>
<translation>Ce qui est à préparer</translation>
</message>
<message>
<source>What is to be made?</source>
<translation>Qu’y a-t-il à préparer ?</translation>
</message>
<message>
<source>What is worth knowing next time?</source>
<translation>Que faut-il savoir la prochaine fois ?</translation>
</message>
<message>
<source>What is your business called? You can change it later.</source>
<translation>Comment s’appelle votre entreprise ? Vous pourrez changer plus tard.</translation>
</message>
<message>
<source>What it is about</source>
<translation>De quoi il s’agit</translation>
</message>
<message>
<source>What kind</source>
<translation>Quel type</translation>
</message>
<message>
<source>What may become a sale</source>
<translation>Ce qui peut devenir une vente</translation>
</message>
<message>
<source>What may become a sale, and what it still needs</source>
<translation>Ce qui peut devenir une vente, et ce qu’il y manque encore</translation>
</message>
<message>
<source>What people objected to</source>
<translation>Objections entendues</translation>
</message>
<message>
<source>What people said</source>
<translation>Ce qu’on a dit</translation>
</message>
<message>
<source>What runs, what is planned, what it costs and what it brings</source>
<translation>Ce qui est en cours, ce qui est prévu, ce que cela coûte et rapporte</translation>
</message>
<message>
<source>What sales credited to promotions earned beyond the marketing cost, as a part of that cost: 100 % means each coin came back with another one. Where the cost of a sale is unknown, the sale counts with its whole value.</source>
<translation>Ce que les ventes attribuées aux promotions ont gagné au-delà du coût marketing, en part de ce coût : 100 % veut dire que chaque sou est revenu avec un autre. Si le coût d’une vente est inconnu, elle compte pour toute sa valeur.</translation>
</message>
<message>
<source>What separates the cents in its amounts?</source>
<translation>Qu’est-ce qui sépare les centimes dans ses montants ?</translation>
</message>
<message>
<source>What stands there</source>
<translation>Ce qui s’y trouve</translation>
</message>
<message>
<source>What the money was for</source>
<translation>À quoi a servi l’argent</translation>
</message>
<message>
<source>What they asked for</source>
<translation>Ce qu’ils ont demandé</translation>
</message>
<message>
<source>What they came for</source>
<translation>Ce pour quoi ils venaient</translation>
</message>
<message>
<source>What they objected</source>
<translation>Objection entendue</translation>
</message>
<message>
<source>What they said</source>
<translation>Réponse donnée</translation>
</message>
<message>
<source>What to do</source>
<translation>À faire</translation>
</message>
<message>
<source>What to do with the chosen rows</source>
<translation>Que faire des lignes choisies</translation>
</message>
<message>
<source>What to do, by day</source>
<translation>Que faire, jour par jour</translation>
</message>
<message>
<source>What was asked</source>
<translation>Question posée</translation>
</message>
<message>
<source>What was deleted, and everything that was done</source>
<translation>Ce qui a été supprimé, et tout ce qui a été fait</translation>
</message>
<message>
<source>What was found</source>
<translation>Résultats</translation>
</message>
<message>
<source>What was measured? For example visits or followers.</source>
<translation>Qu’a-t-on mesuré ? Par exemple des visites ou des abonnés.</translation>
</message>
<message>
<source>What was spent</source>
<translation>Dépenses faites</translation>
</message>
<message>
<source>What was understood</source>
<translation>Ce qui a été compris</translation>
</message>
<message>
<source>What will you offer next?</source>
<translation>Qu’allez-vous offrir ensuite ?</translation>
</message>
<message>
<source>What you delete lies here; one click brings it back.</source>
<translation>Ce que vous supprimez se trouve ici ; un clic le fait revenir.</translation>
</message>
<message>
<source>What you say about it</source>
<translation>Ce que vous en dites</translation>
</message>
<message>
<source>What you sell stands here, with price and cost. Deals and quick sales pick from it, so that you see what is bought, what it earns, and what goes with what.</source>
<translation>Ce que vous vendez se trouve ici, avec prix et coût. Les affaires et les ventes rapides y puisent : vous voyez ainsi ce qui s’achète, ce que cela rapporte et ce qui va ensemble.</translation>
</message>
<message>
<source>What you sell, for how much, and what you keep of that</source>
<translation>Ce que vous vendez, à quel prix, et ce qu’il vous en reste</translation>
</message>
<message>
<source>What you sell, for how much, and with what</source>
<translation>Ce que vous vendez, à quel prix, et avec quoi</translation>
</message>
<message>
<source>What “{column}” is</source>
<translation>Ce qu’est « {column} »</translation>
</message>
<message>
<source>What “{name}” taught</source>
<translation>Ce qu’a appris « {name} »</translation>
</message>
<message>
<source>Whatever was in no deal that was won comes up in this place.</source>
<translation>Ce qui n’était dans aucune affaire gagnée apparaît ici.</translation>
</message>
<message>
<source>When</source>
<translation>Quand</translation>
</message>
<message>
<source>When</source>
<comment>days</comment>
<translation>Quand</translation>
</message>
<message>
<source>When a customer met several before buying. Figures and reports follow at once.</source>
<translation>Quand un client en a vu plusieurs avant d’acheter. Chiffres et rapports suivent aussitôt.</translation>
</message>
<message>
<source>Where its deals go</source>
<translation>Où vont ses affaires</translation>
</message>
<message>
<source>Where shall the business file be?</source>
<translation>Où mettre le fichier d’entreprise ?</translation>
</message>
<message>
<source>Where things lie</source>
<translation>Où se trouvent les choses</translation>
</message>
<message>
<source>Where you advertise</source>
<translation>Où vous faites de la publicité</translation>
</message>
<message>
<source>Where you went back from</source>
<translation>D’où vous êtes revenu</translation>
</message>
<message>
<source>Where you were before</source>
<translation>Où vous étiez avant</translation>
</message>
<message>
<source>Which backup shall be restored?</source>
<translation>Quelle sauvegarde restaurer ?</translation>
</message>
<message>
<source>Which code? Such as SPRING10.</source>
<translation>Quel code ? Par exemple SPRING10.</translation>
</message>
<message>
<source>Which code? Type it, or scan it.</source>
<translation>Quel code ? Saisissez-le ou scannez-le.</translation>
</message>
<message>
<source>Which comes first in its days: the day or the month?</source>
<translation>Qu’est-ce qui vient en premier dans ses dates : le jour ou le mois ?</translation>
</message>
<message>
<source>Which files shall come in?</source>
<translation>Quels fichiers importer ?</translation>
</message>
<message>
<source>Which folder shall come in?</source>
<translation>Quel dossier importer ?</translation>
</message>
<message>
<source>Which new folder shall everything be written into?</source>
<translation>Dans quel nouveau dossier tout écrire ?</translation>
</message>
<message>
<source>Which promotion a sale counts for</source>
<translation>Pour quelle promotion compte une vente</translation>
</message>
<message>
<source>Which promotion?</source>
<translation>Quelle promotion ?</translation>
</message>
<message>
<source>Which report</source>
<translation>Quel rapport</translation>
</message>
<message>
<source>Which steps</source>
<translation>Quelles actions</translation>
</message>
<message>
<source>Which tag?</source>
<translation>Quelle étiquette ?</translation>
</message>
<message>
<source>Which way the paper lies</source>
<translation>Sens du papier</translation>
</message>
<message>
<source>Who</source>
<translation>Qui</translation>
</message>
<message>
<source>Who and what</source>
<translation>Qui et quoi</translation>
</message>
<message>
<source>Who asked for something</source>
<translation>Qui a demandé quelque chose</translation>
</message>
<message>
<source>Who asked for what, where they came from and what became of it</source>
<translation>Qui a demandé quoi, d’où chacun venait et ce que c’est devenu</translation>
</message>
<message>
<source>Who asked, what brought them, and what to do next</source>
<translation>Qui a demandé, ce qui l’a amené et la suite à donner</translation>
</message>
<message>
<source>Who belongs to it</source>
<translation>Qui en fait partie</translation>
</message>
<message>
<source>Who do you talk to?</source>
<translation>À qui parlez-vous ?</translation>
</message>
<message>
<source>Who may be written down twice: join them, or say that they are different</source>
<translation>Qui est peut-être noté deux fois : fusionnez-les ou dites qu’ils sont différents</translation>
</message>
<message>
<source>Who may buy?</source>
<translation>Qui pourrait acheter ?</translation>
</message>
<message>
<source>Who may buy? A name will do.</source>
<translation>Qui pourrait acheter ? Un nom suffit.</translation>
</message>
<message>
<source>Who or what</source>
<translation>Qui ou quoi</translation>
</message>
<message>
<source>Who promotions are for</source>
<translation>À qui s’adressent les promotions</translation>
</message>
<message>
<source>Who used what</source>
<translation>Qui a utilisé quoi</translation>
</message>
<message>
<source>Who was it? A name, a phone or an e-mail will do.</source>
<translation>Qui était-ce ? Un nom, un téléphone ou un e-mail suffit.</translation>
</message>
<message>
<source>Who was it? Begin with a name, or add a phone or an e-mail.</source>
<translation>Qui était-ce ? Commencez par un nom, ou ajoutez un téléphone ou un e-mail.</translation>
</message>
<message>
<source>Who works at this computer</source>
<translation>Qui travaille sur cet ordinateur</translation>
</message>
<message>
<source>Who works here</source>
<translation>Qui travaille ici</translation>
</message>
<message>
<source>Who you know, how to reach them, and what they bought</source>
<translation>Qui vous connaissez, comment les joindre et ce qu’ils ont acheté</translation>
</message>
<message>
<source>Who your promotions are for, how many they are now, and what they need</source>
<translation>À qui s’adressent vos promotions, combien ils sont maintenant et ce dont ils ont besoin</translation>
</message>
<message>
<source>Who, how to reach them, what they want and what is next, in one line</source>
<translation>Qui, comment le joindre, ce qu’il souhaite et la suite, en une ligne</translation>
</message>
<message>
<source>Who, if they say</source>
<translation>Qui, s’il le dit</translation>
</message>
<message>
<source>Who: {name}</source>
<translation>Qui : {name}</translation>
</message>
<message>
<source>Who? A name, a phone or an e-mail</source>
<translation>Qui ? Un nom, un téléphone ou un e-mail</translation>
</message>
<message>
<source>Who? Please choose</source>
<translation>Qui ? Veuillez choisir</translation>
</message>
<message>
<source>Whoever buys for the first time stands here: a deal that is won, or a quick sale.</source>
<translation>Qui achète pour la première fois se trouve ici : une affaire gagnée ou une vente rapide.</translation>
</message>
<message>
<source>Whole address</source>
<translation>Adresse complète</translation>
</message>
<message>
<source>Whole page</source>
<translation>Page entière</translation>
</message>
<message>
<source>Whom an import brought; press the chip again for earlier imports</source>
<translation>Ceux qu’un import a amenés ; appuyez à nouveau pour les imports précédents</translation>
</message>
<message>
<source>Whose journey?</source>
<translation>Le parcours de qui ?</translation>
</message>
<message>
<source>Whose steps</source>
<translation>Actions de qui</translation>
</message>
<message>
<source>Why</source>
<translation>Pourquoi</translation>
</message>
<message>
<source>Why deals are lost</source>
<translation>Pourquoi des affaires se perdent</translation>
</message>
<message>
<source>Why is it not a fit?</source>
<translation>Pourquoi hors cible ?</translation>
</message>
<message>
<source>Why it was lost</source>
<translation>Pourquoi perdue</translation>
</message>
<message>
<source>Why was it lost?</source>
<translation>Pourquoi perdue ?</translation>
</message>
<message>
<source>Width</source>
<translation>Largeur</translation>
</message>
<message>
<source>Win deal</source>
<translation>Gagner l’affaire</translation>
</message>
<message>
<source>Windows did not let Two Hats write that down.</source>
<translation>Windows n’a pas laissé Two Hats l’écrire.</translation>
</message>
<message>
<source>With a sale…</source>
<translation>Avec une vente…</translation>
</message>
<message>
<source>With so few the difference may be chance.</source>
<translation>Avec si peu, la différence peut être due au hasard.</translation>
</message>
<message>
<source>With the expected conversion it will say how many leads that takes.</source>
<translation>Avec la conversion attendue, vous saurez combien de prospects il y faut.</translation>
</message>
<message>
<source>With whom</source>
<translation>Avec qui</translation>
</message>
<message>
<source>With whom? A next step needs someone to take it with.</source>
<translation>Avec qui ? Une prochaine action se fait avec quelqu’un.</translation>
</message>
<message>
<source>Within {days}: {decided} decided, {won} won</source>
<translation>En {days} : {decided} décidées, {won} gagnées</translation>
</message>
<message>
<source>Without a channel</source>
<translation>Sans canal</translation>
</message>
<message>
<source>Without a next step</source>
<translation>Sans prochaine action</translation>
</message>
<message>
<source>Without a price, deals and quick sales ask for it.</source>
<translation>Sans prix, les affaires et les ventes rapides le demandent.</translation>
</message>
<message>
<source>Without a promotion</source>
<translation>Sans promotion</translation>
</message>
<message>
<source>Without a stage</source>
<translation>Sans étape</translation>
</message>
<message>
<source>Without cost</source>
<translation>Sans coût</translation>
</message>
<message>
<source>Won</source>
<translation>Gagnée</translation>
</message>
<message>
<source>Won</source>
<comment>deals</comment>
<translation>Gagnées</translation>
</message>
<message>
<source>Won of decided deals</source>
<translation>Gagnées sur décidées</translation>
</message>
<message>
<source>Won! What is it worth?</source>
<translation>Gagnée ! Pour combien ?</translation>
</message>
<message>
<source>Won: {shares}, of {n} deals.</source>
<translation>Gagnées : {shares}, sur {n} affaires.</translation>
</message>
<message>
<source>Won: {what}</source>
<translation>Gagnée : {what}</translation>
</message>
<message>
<source>Words may be unfinished, in any script.</source>
<translation>Les mots peuvent être incomplets, dans toute écriture.</translation>
</message>
<message>
<source>Worth about</source>
<translation>Vaut environ</translation>
</message>
<message>
<source>Worth about {amount}</source>
<translation>Vaut environ {amount}</translation>
</message>
<message>
<source>Worth of an hour</source>
<translation>Valeur d’une heure</translation>
</message>
<message>
<source>Worth of the offer</source>
<translation>Valeur de l’offre</translation>
</message>
<message>
<source>Worth your time: qualify it.</source>
<translation>Vaut votre temps : qualifiez-le.</translation>
</message>
<message>
<source>Would have bought anyway</source>
<translation>Auraient acheté quand même</translation>
</message>
<message>
<source>Write a checked copy of the file</source>
<translation>Écrire une copie vérifiée du fichier</translation>
</message>
<message>
<source>Write a colour as six digits, such as {sample}.</source>
<translation>Écrivez une couleur en six chiffres, comme {sample}.</translation>
</message>
<message>
<source>Write a quantity, such as {sample}.</source>
<translation>Écrivez une quantité, comme {sample}.</translation>
</message>
<message>
<source>Write a whole number from {least} to {most}.</source>
<translation>Écrivez un nombre entier de {least} à {most}.</translation>
</message>
<message>
<source>Write an amount such as {sample}.</source>
<translation>Écrivez un montant comme {sample}.</translation>
</message>
<message>
<source>Write an e-mail</source>
<translation>Écrire un e-mail</translation>
</message>
<message>
<source>Write down</source>
<translation>Noter</translation>
</message>
<message>
<source>Write down a contact</source>
<translation>Noter un contact</translation>
</message>
<message>
<source>Write down a lead</source>
<translation>Noter un prospect</translation>
</message>
<message>
<source>Write down a number</source>
<translation>Noter un nombre</translation>
</message>
<message>
<source>Write down a sale over the counter</source>
<translation>Noter une vente au comptoir</translation>
</message>
<message>
<source>Write down an answer</source>
<translation>Noter une réponse</translation>
</message>
<message>
<source>Write down an expense</source>
<translation>Noter une dépense</translation>
</message>
<message>
<source>Write down audience</source>
<translation>Noter une audience</translation>
</message>
<message>
<source>Write down contact</source>
<translation>Noter un contact</translation>
</message>
<message>
<source>Write down lead</source>
<translation>Noter un prospect</translation>
</message>
<message>
<source>Write down research</source>
<translation>Noter une enquête</translation>
</message>
<message>
<source>Write down satisfaction</source>
<translation>Noter la satisfaction</translation>
</message>
<message>
<source>Write down the sale it came with; the coupon is redeemed with it (Ctrl+Enter)</source>
<translation>Noter la vente qui va avec ; le coupon est utilisé en même temps (Ctrl+Entrée)</translation>
</message>
<message>
<source>Write down what it is called.</source>
<translation>Écrivez comment cela s’appelle.</translation>
</message>
<message>
<source>Write down what was asked, or what was answered.</source>
<translation>Notez ce qui a été demandé ou répondu.</translation>
</message>
<message>
<source>Write down who asked for what</source>
<translation>Noter qui a demandé quoi</translation>
</message>
<message>
<source>Write down who was reached</source>
<translation>Noter les personnes touchées</translation>
</message>
<message>
<source>Write everything into a folder of tables that any program can read</source>
<translation>Tout écrire dans un dossier de tableaux que tout programme sait lire</translation>
</message>
<message>
<source>Write in a few words how it went.</source>
<translation>Écrivez en quelques mots comment cela s’est passé.</translation>
</message>
<message>
<source>Write it down</source>
<translation>Noter</translation>
</message>
<message>
<source>Write it down (Enter)</source>
<translation>Noter (Entrée)</translation>
</message>
<message>
<source>Write it down…</source>
<translation>Noter…</translation>
</message>
<message>
<source>Write more of the name, a phone or an e-mail to mean someone else</source>
<translation>Écrivez davantage du nom, un téléphone ou un e-mail pour désigner quelqu’un d’autre</translation>
</message>
<message>
<source>Write note</source>
<translation>Écrire une note</translation>
</message>
<message>
<source>Write the expense down (Enter)</source>
<translation>Noter la dépense (Entrée)</translation>
</message>
<message>
<source>Write to {text}</source>
<translation>Écrire à {text}</translation>
</message>
<message>
<source>Write who it is…</source>
<translation>Écrire qui c’est…</translation>
</message>
<message>
<source>Write whole minutes, such as {sample}.</source>
<translation>Écrivez des minutes entières, comme {sample}.</translation>
</message>
<message>
<source>Written down</source>
<translation>Noté le</translation>
</message>
<message>
<source>Written down: {what}</source>
<translation>Noté : {what}</translation>
</message>
<message>
<source>Written like this: {sample}</source>
<translation>Écrit ainsi : {sample}</translation>
</message>
<message>
<source>Wrote a message: what about?</source>
<translation>Message écrit : à quel sujet ?</translation>
</message>
<message>
<source>Wrote an e-mail: what about?</source>
<translation>E-mail écrit : à quel sujet ?</translation>
</message>
<message>
<source>Year</source>
<translation>Année</translation>
</message>
<message>
<source>Year after</source>
<translation>Année suivante</translation>
</message>
<message>
<source>Year at a glance</source>
<translation>L’année en bref</translation>
</message>
<message>
<source>Year before</source>
<translation>Année précédente</translation>
</message>
<message>
<source>Year, month, day</source>
<translation>Année, mois, jour</translation>
</message>
<message>
<source>Yes</source>
<translation>Oui</translation>
</message>
<message>
<source>You are not allowed to read “{file}”. Please copy it to a folder of yours and import that.</source>
<translation>Vous n’avez pas le droit de lire « {file} ». Copiez-le dans un de vos dossiers et importez cette copie.</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}.</source>
<translation>
<numerusform>Il faut %n vente pour regagner {budget}.</numerusform>
<numerusform>Il faut %n ventes pour regagner {budget}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>
<numerusform>Il faut %n vente pour regagner {budget} ; à {share} de conversion, cela fait {leads}.</numerusform>
<numerusform>Il faut %n ventes pour regagner {budget} ; à {share} de conversion, cela fait {leads}.</numerusform>
</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}.</source>
<translation>Il faut 1 vente pour regagner {budget}.</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>Il faut 1 vente pour regagner {budget} ; à {share} de conversion, cela fait {leads}.</translation>
</message>
<message>
<source>You see everything before anything is kept.</source>
<translation>Vous voyez tout avant que rien ne soit gardé.</translation>
</message>
<message>
<source>Your files are as they were.</source>
<translation>Vos fichiers sont tels qu’ils étaient.</translation>
</message>
<message>
<source>Your own channels</source>
<translation>Vos propres canaux</translation>
</message>
<message>
<source>Your own list</source>
<translation>Votre propre liste</translation>
</message>
<message>
<source>Your own spreadsheet</source>
<translation>Votre propre tableur</translation>
</message>
<message>
<source>a category</source>
<translation>une catégorie</translation>
</message>
<message>
<source>a channel</source>
<translation>un canal</translation>
</message>
<message>
<source>a company</source>
<translation>une société</translation>
</message>
<message>
<source>a deal</source>
<translation>une affaire</translation>
</message>
<message>
<source>a friend, a walk past…</source>
<translation>un ami, en passant…</translation>
</message>
<message>
<source>a person</source>
<translation>une personne</translation>
</message>
<message>
<source>a product</source>
<translation>un produit</translation>
</message>
<message>
<source>a promotion</source>
<translation>une promotion</translation>
</message>
<message>
<source>a promotion, or none</source>
<translation>promotion, ou aucune</translation>
</message>
<message>
<source>a service</source>
<translation>un service</translation>
</message>
<message>
<source>a similar name</source>
<translation>un nom semblable</translation>
</message>
<message>
<source>a tag</source>
<translation>une étiquette</translation>
</message>
<message>
<source>a tag for all of them</source>
<translation>une étiquette pour tous</translation>
</message>
<message>
<source>a year before</source>
<translation>un an avant</translation>
</message>
<message>
<source>about {count} min to go</source>
<translation>encore environ {count} min</translation>
</message>
<message>
<source>about {count} s to go</source>
<translation>encore environ {count} s</translation>
</message>
<message>
<source>add a tag</source>
<translation>ajouter une étiquette</translation>
</message>
<message>
<source>add something that goes with it</source>
<translation>ajouter une chose qui va avec</translation>
</message>
<message>
<source>agreed to advertising</source>
<translation>ont accepté la publicité</translation>
</message>
<message>
<source>all cells are empty</source>
<translation>toutes les cellules sont vides</translation>
</message>
<message>
<source>all of them, evenly</source>
<translation>toutes, à parts égales</translation>
</message>
<message>
<source>all of these</source>
<translation>toutes ces conditions</translation>
</message>
<message>
<source>all promotions met, equally</source>
<translation>toutes les promotions vues, à parts égales</translation>
</message>
<message>
<source>all promotions met, evenly</source>
<translation>toutes les promotions vues, à parts égales</translation>
</message>
<message>
<source>already the id of a record in {file}</source>
<translation>déjà l’identifiant d’une fiche dans {file}</translation>
</message>
<message>
<source>amount</source>
<translation>montant</translation>
</message>
<message>
<source>an amount</source>
<translation>un montant</translation>
</message>
<message>
<source>an audience</source>
<translation>une audience</translation>
</message>
<message>
<source>an enquiry</source>
<translation>une demande</translation>
</message>
<message>
<source>an enquiry of nobody; its contact is not there</source>
<translation>une demande de personne ; son contact n’est pas là</translation>
</message>
<message>
<source>an expense needs its amount</source>
<translation>une dépense a besoin de son montant</translation>
</message>
<message>
<source>an expense needs its day</source>
<translation>une dépense a besoin de son jour</translation>
</message>
<message>
<source>an open deal has no day of closing</source>
<translation>une affaire ouverte n’a pas de jour de clôture</translation>
</message>
<message>
<source>ana 0612345678 flyer wants 2 cakes ~80 fri call</source>
<translation>ana 0612345678 flyer veut 2 gâteaux ~80 appeler vendredi</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>et %n de plus</numerusform>
<numerusform>et %n de plus</numerusform>
</translation>
</message>
<message>
<source>and {count} more</source>
<translation>et {count} de plus</translation>
</message>
<message>
<source>and {what}</source>
<translation>et {what}</translation>
</message>
<message>
<source>another program on this computer</source>
<translation>un autre programme sur cet ordinateur</translation>
</message>
<message>
<source>any number</source>
<translation>illimité</translation>
</message>
<message>
<source>any of these</source>
<translation>l’une d’elles</translation>
</message>
<message>
<source>are companies</source>
<translation>sont des sociétés</translation>
</message>
<message>
<source>are known for more than</source>
<translation>sont connues depuis plus de</translation>
</message>
<message>
<source>are less satisfied than</source>
<translation>sont moins satisfaites que</translation>
</message>
<message>
<source>are new in the last</source>
<translation>sont nouvelles depuis moins de</translation>
</message>
<message>
<source>are not companies</source>
<translation>ne sont pas des sociétés</translation>
</message>
<message>
<source>are not people</source>
<translation>ne sont pas des personnes</translation>
</message>
<message>
<source>are people</source>
<translation>sont des personnes</translation>
</message>
<message>
<source>are satisfied, at least</source>
<translation>sont satisfaites, au moins</translation>
</message>
<message>
<source>are silent for more than</source>
<translation>sont sans nouvelles depuis plus de</translation>
</message>
<message>
<source>as above</source>
<translation>comme ci-dessus</translation>
</message>
<message>
<source>as it stands on letters</source>
<translation>comme sur les lettres</translation>
</message>
<message>
<source>as of</source>
<translation>au</translation>
</message>
<message>
<source>asked, wanting something</source>
<translation>a demandé quelque chose</translation>
</message>
<message>
<source>at this pace</source>
<translation>à ce rythme</translation>
</message>
<message>
<source>before {other} ({day})</source>
<translation>avant {other} ({day})</translation>
</message>
<message>
<source>best time to call, wishes, names…</source>
<translation>bon moment pour appeler, souhaits, noms…</translation>
</message>
<message>
<source>bought</source>
<comment>condition</comment>
<translation>ont acheté</translation>
</message>
<message>
<source>bought</source>
<comment>step</comment>
<translation>achat</translation>
</message>
<message numerus="yes">
<source>bought %n ×</source>
<translation>
<numerusform>a acheté %n ×</numerusform>
<numerusform>a acheté %n ×</numerusform>
</translation>
</message>
<message>
<source>bought at least</source>
<translation>ont acheté au moins</translation>
</message>
<message>
<source>bought for so far</source>
<translation>acheté à ce jour</translation>
</message>
<message>
<source>bought from the category</source>
<translation>ont acheté dans la catégorie</translation>
</message>
<message>
<source>bought in the last</source>
<translation>ont acheté depuis moins de</translation>
</message>
<message>
<source>bought less than</source>
<translation>ont acheté moins de</translation>
</message>
<message>
<source>bought nothing in the last</source>
<translation>n’ont rien acheté depuis</translation>
</message>
<message>
<source>bringing it into the form of this program</source>
<translation>mettre à la forme de ce programme</translation>
</message>
<message>
<source>bringing together</source>
<translation>rassembler</translation>
</message>
<message>
<source>budget {amount}</source>
<translation>budget {amount}</translation>
</message>
<message>
<source>bundle</source>
<translation>lot</translation>
</message>
<message>
<source>call</source>
<translation>appel</translation>
</message>
<message>
<source>called off {day}</source>
<translation>annulée : {day}</translation>
</message>
<message>
<source>came by the channel</source>
<translation>sont venues par le canal</translation>
</message>
<message>
<source>came by the promotion</source>
<translation>sont venues par la promotion</translation>
</message>
<message>
<source>came in {day}</source>
<translation>arrivé : {day}</translation>
</message>
<message>
<source>chance {share}</source>
<translation>probabilité {share}</translation>
</message>
<message>
<source>closed</source>
<translation>fermé</translation>
</message>
<message>
<source>compared with a year ago</source>
<translation>comparé à l’année d’avant</translation>
</message>
<message>
<source>compared with the period before</source>
<translation>comparé à la période d’avant</translation>
</message>
<message>
<source>continued</source>
<translation>suite</translation>
</message>
<message>
<source>continued overleaf</source>
<translation>suite page suivante</translation>
</message>
<message>
<source>costs us</source>
<translation>nous coûte</translation>
</message>
<message>
<source>counting…</source>
<translation>calcul…</translation>
</message>
<message>
<source>counts</source>
<translation>compte</translation>
</message>
<message>
<source>counts for {promotions}</source>
<translation>compte pour {promotions}</translation>
</message>
<message>
<source>coupon {code}</source>
<translation>coupon {code}</translation>
</message>
<message>
<source>day</source>
<translation>jour</translation>
</message>
<message>
<source>day and month of this column can be read both ways; they were read in the order {answer}</source>
<translation>le jour et le mois de cette colonne peuvent se lire dans les deux sens ; ils ont été lus dans l’ordre {answer}</translation>
</message>
<message>
<source>days</source>
<translation>jours</translation>
</message>
<message>
<source>days since the first word</source>
<translation>jours depuis le premier échange</translation>
</message>
<message>
<source>deal lost</source>
<translation>affaire perdue</translation>
</message>
<message>
<source>deal opened</source>
<translation>affaire créée</translation>
</message>
<message>
<source>demo</source>
<translation>démo</translation>
</message>
<message>
<source>did not agree to advertising</source>
<translation>n’ont pas accepté la publicité</translation>
</message>
<message>
<source>did not come by the channel</source>
<translation>ne sont pas venues par le canal</translation>
</message>
<message>
<source>did not come by the promotion</source>
<translation>ne sont pas venues par la promotion</translation>
</message>
<message>
<source>did not refuse advertising</source>
<translation>n’ont pas refusé la publicité</translation>
</message>
<message>
<source>do not have the tag</source>
<translation>n’ont pas l’étiquette</translation>
</message>
<message>
<source>do not have the words</source>
<translation>n’ont pas les mots</translation>
</message>
<message>
<source>do not have their birthday</source>
<translation>n’ont pas leur anniversaire</translation>
</message>
<message>
<source>do not live in</source>
<translation>n’habitent pas à</translation>
</message>
<message>
<source>does not pay</source>
<translation>non rentable</translation>
</message>
<message>
<source>done on {day}</source>
<translation>fait : {day}</translation>
</message>
<message>
<source>due today</source>
<translation>à faire aujourd’hui</translation>
</message>
<message>
<source>due {day}</source>
<translation>prévu : {day}</translation>
</message>
<message>
<source>e-mail</source>
<translation>e-mail</translation>
</message>
<message>
<source>each</source>
<translation>chacun</translation>
</message>
<message>
<source>earned back on cost</source>
<translation>regagné sur les coûts</translation>
</message>
<message>
<source>empty</source>
<translation>vide</translation>
</message>
<message>
<source>enquiry</source>
<translation>demande</translation>
</message>
<message>
<source>enquiry by {source}</source>
<translation>demande par {source}</translation>
</message>
<message numerus="yes">
<source>every %n weeks</source>
<translation>
<numerusform>toutes les %n semaines</numerusform>
<numerusform>toutes les %n semaines</numerusform>
</translation>
</message>
<message>
<source>every half year</source>
<translation>tous les six mois</translation>
</message>
<message>
<source>every week</source>
<translation>chaque semaine</translation>
</message>
<message>
<source>every year</source>
<translation>chaque année</translation>
</message>
<message>
<source>everything is saved</source>
<translation>tout est enregistré</translation>
</message>
<message>
<source>expected {count}</source>
<translation>{count} attendus</translation>
</message>
<message>
<source>expected {day}</source>
<translation>attendue : {day}</translation>
</message>
<message>
<source>fair</source>
<translation>correct</translation>
</message>
<message>
<source>first and last name</source>
<translation>prénom et nom</translation>
</message>
<message>
<source>flyer, event, e-mail…</source>
<translation>flyer, événement, e-mail…</translation>
</message>
<message>
<source>free item</source>
<translation>cadeau</translation>
</message>
<message>
<source>from</source>
<translation>du</translation>
</message>
<message>
<source>from 1 sale</source>
<translation>sur 1 vente</translation>
</message>
<message>
<source>from the catalogue, or your own words</source>
<translation>du catalogue, ou avec vos mots</translation>
</message>
<message>
<source>from {count} sales</source>
<translation>sur {count} ventes</translation>
</message>
<message>
<source>from {day}</source>
<translation>début : {day}</translation>
</message>
<message>
<source>goes with it</source>
<translation>va avec</translation>
</message>
<message>
<source>good</source>
<translation>bien</translation>
</message>
<message>
<source>great</source>
<translation>excellent</translation>
</message>
<message>
<source>half after {days}</source>
<translation>la moitié après {days}</translation>
</message>
<message>
<source>have a lead or deal open</source>
<translation>ont un prospect ou une affaire ouverte</translation>
</message>
<message>
<source>have a phone</source>
<translation>ont un téléphone</translation>
</message>
<message>
<source>have an e-mail</source>
<translation>ont un e-mail</translation>
</message>
<message>
<source>have bought</source>
<translation>ont acheté</translation>
</message>
<message>
<source>have bought already</source>
<translation>ont déjà acheté</translation>
</message>
<message>
<source>have no e-mail</source>
<translation>n’ont pas d’e-mail</translation>
</message>
<message>
<source>have no phone</source>
<translation>n’ont pas de téléphone</translation>
</message>
<message>
<source>have not bought</source>
<translation>n’ont pas acheté</translation>
</message>
<message>
<source>have not bought yet</source>
<translation>n’ont pas encore acheté</translation>
</message>
<message>
<source>have nothing open</source>
<translation>n’ont rien d’ouvert</translation>
</message>
<message>
<source>have the tag</source>
<translation>ont l’étiquette</translation>
</message>
<message>
<source>have the words</source>
<translation>ont les mots</translation>
</message>
<message>
<source>have their birthday</source>
<translation>ont leur anniversaire</translation>
</message>
<message>
<source>how many</source>
<translation>combien</translation>
</message>
<message>
<source>if known</source>
<translation>si connu</translation>
</message>
<message>
<source>if there is one</source>
<translation>s’il y en a une</translation>
</message>
<message numerus="yes">
<source>in %n sales</source>
<translation>
<numerusform>en %n vente</numerusform>
<numerusform>en %n ventes</numerusform>
</translation>
</message>
<message>
<source>in 1 sale</source>
<translation>en 1 vente</translation>
</message>
<message>
<source>in name or notes</source>
<translation>dans le nom ou les notes</translation>
</message>
<message>
<source>in one activity</source>
<translation>en une activité</translation>
</message>
<message>
<source>in one expense</source>
<translation>en une dépense</translation>
</message>
<message>
<source>in their words</source>
<translation>avec leurs mots</translation>
</message>
<message>
<source>in use</source>
<translation>utilisé</translation>
</message>
<message numerus="yes">
<source>in {count} activities</source>
<translation>
<numerusform>en {count} activités</numerusform>
<numerusform>en {count} activités</numerusform>
</translation>
</message>
<message numerus="yes">
<source>in {count} expenses</source>
<translation>
<numerusform>en {count} dépenses</numerusform>
<numerusform>en {count} dépenses</numerusform>
</translation>
</message>
<message>
<source>in {month}</source>
<translation>en {month}</translation>
</message>
<message>
<source>in {other}; this business counts in {currency}</source>
<translation>en {other} ; cette entreprise compte en {currency}</translation>
</message>
<message>
<source>in {stage}</source>
<translation>étape {stage}</translation>
</message>
<message>
<source>its contact is not there; import the contacts of {tool} first, then this file again</source>
<translation>son contact n’est pas là ; importez d’abord les contacts de {tool}, puis à nouveau ce fichier</translation>
</message>
<message>
<source>just as much as in {month}</source>
<translation>autant qu’en {month}</translation>
</message>
<message>
<source>keep in touch</source>
<translation>garder le contact</translation>
</message>
<message>
<source>known since {day}</source>
<translation>connu depuis : {day}</translation>
</message>
<message>
<source>last day</source>
<translation>dernier jour</translation>
</message>
<message>
<source>last sold {day}</source>
<translation>dernière vente : {day}</translation>
</message>
<message>
<source>last {day}</source>
<translation>dernière : {day}</translation>
</message>
<message>
<source>late</source>
<translation>en retard</translation>
</message>
<message>
<source>laying out the pages</source>
<translation>mettre les pages en forme</translation>
</message>
<message>
<source>learning the words for the search</source>
<translation>apprendre les mots pour la recherche</translation>
</message>
<message>
<source>less than {low}</source>
<translation>moins de {low}</translation>
</message>
<message>
<source>likely {low} to {high}</source>
<translation>probable : {low} à {high}</translation>
</message>
<message>
<source>lists of coupons are not read back; a folder of CSV files holds coupons whole</source>
<translation>les listes de coupons ne se relisent pas ; un dossier de fichiers CSV garde les coupons entiers</translation>
</message>
<message>
<source>lists of products are not read back; a folder of CSV files holds products whole</source>
<translation>les listes de produits ne se relisent pas ; un dossier de fichiers CSV garde les produits entiers</translation>
</message>
<message>
<source>lists of promotions are not read back; a folder of CSV files holds promotions whole</source>
<translation>les listes de promotions ne se relisent pas ; un dossier de fichiers CSV garde les promotions entières</translation>
</message>
<message>
<source>live in</source>
<translation>habitent à</translation>
</message>
<message numerus="yes">
<source>longer than %n days, with nothing planned</source>
<translation>
<numerusform>plus de %n jour, sans rien de prévu</numerusform>
<numerusform>plus de %n jours, sans rien de prévu</numerusform>
</translation>
</message>
<message>
<source>looking at who is there</source>
<translation>regarder qui est là</translation>
</message>
<message>
<source>looking for people written down twice</source>
<translation>chercher les personnes notées deux fois</translation>
</message>
<message>
<source>looks after {things}</source>
<translation>suit {things}</translation>
</message>
<message>
<source>lost</source>
<translation>perdue</translation>
</message>
<message>
<source>made by itself</source>
<translation>faite automatiquement</translation>
</message>
<message>
<source>making a copy first</source>
<translation>faire d’abord une copie</translation>
</message>
<message>
<source>marked !, longer than {days}</source>
<translation>marquées !, plus de {days}</translation>
</message>
<message>
<source>marketing hat</source>
<translation>casquette marketing</translation>
</message>
<message>
<source>median; {events} of {n} decided</source>
<translation>médiane ; {events} décidées sur {n}</translation>
</message>
<message>
<source>meeting</source>
<translation>rendez-vous</translation>
</message>
<message>
<source>message</source>
<translation>message</translation>
</message>
<message>
<source>minutes</source>
<translation>minutes</translation>
</message>
<message>
<source>missed</source>
<translation>manqué</translation>
</message>
<message>
<source>money off</source>
<translation>remise</translation>
</message>
<message>
<source>more than 12 digits</source>
<translation>plus de 12 chiffres</translation>
</message>
<message>
<source>more than {digits} digits after the point</source>
<translation>plus de {digits} chiffres après la virgule</translation>
</message>
<message>
<source>must be filled</source>
<translation>doit être rempli</translation>
</message>
<message>
<source>name</source>
<translation>nom</translation>
</message>
<message>
<source>name, of someone known or new</source>
<translation>nom, connu ou nouveau</translation>
</message>
<message>
<source>name, or nobody</source>
<translation>nom, ou personne</translation>
</message>
<message>
<source>names that are alike</source>
<translation>noms proches</translation>
</message>
<message>
<source>neither a name, a title nor an amount</source>
<translation>ni nom, ni titre, ni montant</translation>
</message>
<message>
<source>neither yes nor no</source>
<translation>ni oui ni non</translation>
</message>
<message>
<source>never bought</source>
<translation>n’ont jamais acheté</translation>
</message>
<message>
<source>never bought from the category</source>
<translation>n’ont jamais acheté dans la catégorie</translation>
</message>
<message>
<source>next month</source>
<translation>le mois prochain</translation>
</message>
<message>
<source>next step</source>
<translation>prochaine action</translation>
</message>
<message>
<source>next: {step}</source>
<translation>ensuite : {step}</translation>
</message>
<message>
<source>no</source>
<translation>non</translation>
</message>
<message>
<source>no basis before</source>
<translation>sans base avant</translation>
</message>
<message>
<source>no budget set</source>
<translation>sans budget fixé</translation>
</message>
<message>
<source>no channel</source>
<translation>sans canal</translation>
</message>
<message>
<source>no comparison</source>
<translation>sans comparaison</translation>
</message>
<message>
<source>no cost</source>
<translation>aucun coût</translation>
</message>
<message>
<source>no cost written down</source>
<translation>aucun coût noté</translation>
</message>
<message>
<source>no date yet</source>
<translation>sans date encore</translation>
</message>
<message>
<source>no day</source>
<translation>sans jour</translation>
</message>
<message>
<source>no day is given; {day} was taken</source>
<translation>aucun jour indiqué ; {day} a été retenu</translation>
</message>
<message>
<source>no end</source>
<translation>sans fin</translation>
</message>
<message>
<source>no leads</source>
<translation>aucun prospect</translation>
</message>
<message>
<source>no name, amount or stage</source>
<translation>ni nom, ni montant, ni étape</translation>
</message>
<message>
<source>no name, e-mail or phone</source>
<translation>ni nom, ni e-mail, ni téléphone</translation>
</message>
<message>
<source>no name, e-mail or phone (only {columns})</source>
<translation>ni nom, ni e-mail, ni téléphone (seulement {columns})</translation>
</message>
<message>
<source>no new lead came in</source>
<translation>aucun nouveau prospect n’est arrivé</translation>
</message>
<message>
<source>no next step</source>
<translation>aucune action prévue</translation>
</message>
<message>
<source>no promotion</source>
<translation>sans promotion</translation>
</message>
<message>
<source>no reminder</source>
<translation>sans rappel</translation>
</message>
<message>
<source>no sale credited</source>
<translation>aucune vente attribuée</translation>
</message>
<message>
<source>no sales</source>
<translation>aucune vente</translation>
</message>
<message>
<source>no title, value or stage</source>
<translation>ni titre, ni valeur, ni étape</translation>
</message>
<message>
<source>nobody knows</source>
<translation>nul ne sait</translation>
</message>
<message>
<source>nobody named</source>
<translation>sans nom</translation>
</message>
<message>
<source>none</source>
<translation>aucune</translation>
</message>
<message>
<source>none yet</source>
<translation>aucun encore</translation>
</message>
<message>
<source>not a currency (three letters such as EUR)</source>
<translation>pas une devise (trois lettres comme EUR)</translation>
</message>
<message>
<source>not a date (YYYY-MM-DD)</source>
<translation>pas une date (AAAA-MM-JJ)</translation>
</message>
<message>
<source>not a day of the calendar</source>
<translation>pas un jour du calendrier</translation>
</message>
<message>
<source>not a day of the year (--MM-DD)</source>
<translation>pas un jour de l’année (--MM-JJ)</translation>
</message>
<message>
<source>not a month (YYYY-MM)</source>
<translation>pas un mois (AAAA-MM)</translation>
</message>
<message>
<source>not a number (such as 1234.50)</source>
<translation>pas un nombre (comme 1234.50)</translation>
</message>
<message>
<source>not a phone number</source>
<translation>pas un numéro de téléphone</translation>
</message>
<message>
<source>not a time (HH:MM)</source>
<translation>pas une heure (HH:MM)</translation>
</message>
<message>
<source>not a whole number</source>
<translation>pas un nombre entier</translation>
</message>
<message>
<source>not an amount in {currency}</source>
<translation>pas un montant en {currency}</translation>
</message>
<message>
<source>not an e-mail address</source>
<translation>pas une adresse e-mail</translation>
</message>
<message>
<source>not an id (a UUID of 36 characters in lower case)</source>
<translation>pas un identifiant (un UUID de 36 caractères en minuscules)</translation>
</message>
<message>
<source>not between {low} and {high}</source>
<translation>pas entre {low} et {high}</translation>
</message>
<message>
<source>not counted</source>
<translation>non compté</translation>
</message>
<message>
<source>not in {file} and not in the file</source>
<translation>ni dans {file} ni dans le fichier</translation>
</message>
<message>
<source>not known</source>
<translation>inconnu</translation>
</message>
<message>
<source>not known yet</source>
<translation>pas encore connu</translation>
</message>
<message>
<source>not one of: {choices}</source>
<translation>ne fait pas partie de : {choices}</translation>
</message>
<message>
<source>not set</source>
<translation>non fixé</translation>
</message>
<message>
<source>not so good</source>
<translation>pas très bien</translation>
</message>
<message>
<source>not sold this year</source>
<translation>pas vendu cette année</translation>
</message>
<message>
<source>not sold yet</source>
<translation>pas encore vendu</translation>
</message>
<message>
<source>not there any more</source>
<translation>n’est plus là</translation>
</message>
<message>
<source>not used</source>
<translation>non utilisé</translation>
</message>
<message>
<source>not yet</source>
<translation>pas encore</translation>
</message>
<message>
<source>note</source>
<translation>note</translation>
</message>
<message>
<source>nothing</source>
<translation>rien</translation>
</message>
<message>
<source>nothing bought yet</source>
<translation>n’a encore rien acheté</translation>
</message>
<message>
<source>nothing came in: it holds no rows</source>
<translation>rien n’est entré : il n’y a aucune ligne</translation>
</message>
<message>
<source>nothing came in: no column was known to tell of people, deals or expenses</source>
<translation>rien n’est entré : aucune colonne connue ne parle de personnes, d’affaires ou de dépenses</translation>
</message>
<message>
<source>nothing entered</source>
<translation>rien de saisi</translation>
</message>
<message>
<source>nothing left for today</source>
<translation>plus rien pour aujourd’hui</translation>
</message>
<message>
<source>nothing planned</source>
<translation>rien de prévu</translation>
</message>
<message>
<source>objected: {words}</source>
<translation>objection : {words}</translation>
</message>
<message>
<source>objection, if any</source>
<translation>objection éventuelle</translation>
</message>
<message>
<source>of 5</source>
<translation>sur 5</translation>
</message>
<message>
<source>of one</source>
<translation>à l’unité</translation>
</message>
<message>
<source>of {count}</source>
<translation>sur {count}</translation>
</message>
<message>
<source>of {count} expected</source>
<translation>sur {count} attendus</translation>
</message>
<message>
<source>of {count}, likely {low} to {high}</source>
<translation>sur {count}, probable : {low} à {high}</translation>
</message>
<message>
<source>of {target}</source>
<translation>sur {target}</translation>
</message>
<message>
<source>of {value}</source>
<translation>sur {value}</translation>
</message>
<message>
<source>off each sale</source>
<translation>de remise par vente</translation>
</message>
<message>
<source>on course for {pace}</source>
<translation>en route vers {pace}</translation>
</message>
<message>
<source>on revenue: some costs unknown</source>
<translation>sur le CA : certains coûts inconnus</translation>
</message>
<message>
<source>on {cost}</source>
<translation>pour {cost}</translation>
</message>
<message>
<source>once</source>
<translation>une fois</translation>
</message>
<message>
<source>once</source>
<comment>at most</comment>
<translation>une fois</translation>
</message>
<message>
<source>one deal was lost</source>
<translation>une affaire a été perdue</translation>
</message>
<message>
<source>one is overdue</source>
<translation>une en retard</translation>
</message>
<message>
<source>one lead came in</source>
<translation>un prospect est arrivé</translation>
</message>
<message>
<source>one line</source>
<translation>une ligne</translation>
</message>
<message>
<source>one more</source>
<translation>1 de plus</translation>
</message>
<message>
<source>one new lead came in</source>
<translation>un nouveau prospect est arrivé</translation>
</message>
<message>
<source>one of {names} must be filled</source>
<translation>l’un de {names} doit être rempli</translation>
</message>
<message>
<source>one to a line</source>
<translation>un par ligne</translation>
</message>
<message>
<source>only the first {most} columns were read</source>
<translation>seules les {most} premières colonnes ont été lues</translation>
</message>
<message>
<source>open</source>
<comment>state</comment>
<translation>ouverte</translation>
</message>
<message>
<source>open</source>
<comment>unfolded</comment>
<translation>ouvert</translation>
</message>
<message>
<source>open, but it comes up on no day</source>
<translation>ouvert, mais prévu aucun jour</translation>
</message>
<message>
<source>opening the pages</source>
<translation>ouvrir les pages</translation>
</message>
<message>
<source>overdue</source>
<translation>en retard</translation>
</message>
<message>
<source>overdue: {step}</source>
<translation>en retard : {step}</translation>
</message>
<message>
<source>page {number} of {count}</source>
<translation>page {number} sur {count}</translation>
</message>
<message>
<source>pays</source>
<translation>rentable</translation>
</message>
<message>
<source>people reached</source>
<translation>personnes touchées</translation>
</message>
<message>
<source>phone or e-mail</source>
<translation>téléphone ou e-mail</translation>
</message>
<message>
<source>picture</source>
<translation>image</translation>
</message>
<message>
<source>point and comma in this column can be read both ways; “{answer}” was read as the decimal sign</source>
<translation>le point et la virgule de cette colonne peuvent se lire dans les deux sens ; « {answer} » a été lu comme signe décimal</translation>
</message>
<message>
<source>poor</source>
<translation>mauvais</translation>
</message>
<message>
<source>promotion or coupon code</source>
<translation>promotion ou code de coupon</translation>
</message>
<message>
<source>putting back what was there</source>
<translation>remettre ce qui était là</translation>
</message>
<message>
<source>reached</source>
<translation>atteint</translation>
</message>
<message>
<source>read only</source>
<translation>lecture seule</translation>
</message>
<message>
<source>reading the file</source>
<translation>lire le fichier</translation>
</message>
<message>
<source>reading the history</source>
<translation>lire l’historique</translation>
</message>
<message>
<source>received {days}</source>
<translation>reçus : {days}</translation>
</message>
<message>
<source>refers to a row that was rejected ({file})</source>
<translation>renvoie à une ligne rejetée ({file})</translation>
</message>
<message>
<source>refused advertising</source>
<translation>ont refusé la publicité</translation>
</message>
<message>
<source>return {return_}</source>
<translation>rendement {return_}</translation>
</message>
<message>
<source>ring: a promotion was met · dot: anything else · square: the sale</source>
<translation>anneau : une promotion vue · point : autre chose · carré : la vente</translation>
</message>
<message numerus="yes">
<source>runs now, %n days left</source>
<translation>
<numerusform>en cours, reste %n jour</numerusform>
<numerusform>en cours, reste %n jours</numerusform>
</translation>
</message>
<message>
<source>runs now, last day</source>
<translation>en cours, dernier jour</translation>
</message>
<message>
<source>runs now, no end</source>
<translation>en cours, sans fin</translation>
</message>
<message>
<source>sales hat</source>
<translation>casquette vente</translation>
</message>
<message>
<source>saved {time}</source>
<translation>enregistré à {time}</translation>
</message>
<message>
<source>score {score} of 5</source>
<translation>note {score} sur 5</translation>
</message>
<message numerus="yes">
<source>silent for %n days</source>
<translation>
<numerusform>sans nouvelles depuis %n jour</numerusform>
<numerusform>sans nouvelles depuis %n jours</numerusform>
</translation>
</message>
<message>
<source>since today</source>
<translation>depuis aujourd’hui</translation>
</message>
<message>
<source>since {day}</source>
<translation>depuis : {day}</translation>
</message>
<message>
<source>someone known or new</source>
<translation>quelqu’un de connu ou de nouveau</translation>
</message>
<message>
<source>something that is gone</source>
<translation>une chose disparue</translation>
</message>
<message>
<source>spent at least</source>
<translation>ont dépensé au moins</translation>
</message>
<message>
<source>spent less than</source>
<translation>ont dépensé moins de</translation>
</message>
<message numerus="yes">
<source>starts in %n days</source>
<translation>
<numerusform>commence dans %n jour</numerusform>
<numerusform>commence dans %n jours</numerusform>
</translation>
</message>
<message>
<source>starts tomorrow</source>
<translation>commence demain</translation>
</message>
<message>
<source>such as 15%</source>
<translation>par exemple 15 %</translation>
</message>
<message>
<source>such as 3 candles</source>
<translation>par exemple 3 bougies</translation>
</message>
<message>
<source>such as A post</source>
<translation>p. ex. publication</translation>
</message>
<message>
<source>such as Birthday cake</source>
<translation>par exemple Gâteau d’anniversaire</translation>
</message>
<message>
<source>such as Cakes</source>
<translation>par exemple Gâteaux</translation>
</message>
<message>
<source>such as How did you find us?</source>
<translation>p. ex. D’où nous connaissez-vous ?</translation>
</message>
<message>
<source>such as Regulars</source>
<translation>par exemple Habitués</translation>
</message>
<message>
<source>such as SPRING</source>
<translation>par exemple SPRING</translation>
</message>
<message>
<source>such as Winter sale</source>
<translation>par exemple Soldes d’hiver</translation>
</message>
<message>
<source>such as too far away; may stay empty</source>
<translation>par exemple trop loin ; peut rester vide</translation>
</message>
<message>
<source>such as two cakes for Friday</source>
<translation>p. ex. deux gâteaux</translation>
</message>
<message>
<source>such as: wants a quote by Friday</source>
<translation>p. ex. veut un devis vendredi</translation>
</message>
<message>
<source>target</source>
<translation>objectif</translation>
</message>
<message>
<source>task</source>
<translation>tâche</translation>
</message>
<message>
<source>test lead made by Meta, not a person</source>
<translation>prospect d’essai créé par Meta, pas une personne</translation>
</message>
<message>
<source>the budget</source>
<translation>le budget</translation>
</message>
<message>
<source>the card is cut short: it has no END</source>
<translation>la carte est coupée : elle n’a pas de END</translation>
</message>
<message>
<source>the day is missing</source>
<translation>le jour manque</translation>
</message>
<message>
<source>the first promotion met</source>
<translation>la première promotion vue</translation>
</message>
<message>
<source>the last change was not saved</source>
<translation>la dernière modification n’est pas enregistrée</translation>
</message>
<message>
<source>the last one</source>
<translation>la dernière</translation>
</message>
<message>
<source>the last promotion met</source>
<translation>la dernière promotion vue</translation>
</message>
<message numerus="yes">
<source>the mean of %n answers</source>
<translation>
<numerusform>la moyenne de %n réponse</numerusform>
<numerusform>la moyenne de %n réponses</numerusform>
</translation>
</message>
<message>
<source>the promotion was called off</source>
<translation>la promotion a été annulée</translation>
</message>
<message>
<source>the report names no days; the cost is put on today</source>
<translation>le rapport ne nomme pas de jours ; le coût est mis à aujourd’hui</translation>
</message>
<message>
<source>the same e-mail</source>
<translation>le même e-mail</translation>
</message>
<message>
<source>the same name</source>
<translation>le même nom</translation>
</message>
<message>
<source>the same phone</source>
<translation>le même téléphone</translation>
</message>
<message>
<source>the same record of the other program</source>
<translation>la même fiche de l’autre programme</translation>
</message>
<message>
<source>this contact agreed later than the no of this file; the yes was left</source>
<translation>ce contact a accepté après le non de ce fichier ; le oui a été gardé</translation>
</message>
<message>
<source>this contact refused advertising; the yes of this file was not taken</source>
<translation>ce contact a refusé la publicité ; le oui de ce fichier n’a pas été repris</translation>
</message>
<message>
<source>this deal is open here and was left so; let the file win to close it</source>
<translation>cette affaire est ouverte ici et l’est restée ; donnez raison au fichier pour la clore</translation>
</message>
<message>
<source>this file says no to advertising; contacts that are there were left as they are</source>
<translation>ce fichier dit non à la publicité ; les contacts déjà là sont restés tels quels</translation>
</message>
<message>
<source>this month</source>
<translation>ce mois-ci</translation>
</message>
<message>
<source>time</source>
<translation>heure</translation>
</message>
<message>
<source>times</source>
<translation>fois</translation>
</message>
<message>
<source>today</source>
<translation>aujourd’hui</translation>
</message>
<message>
<source>tomorrow</source>
<translation>demain</translation>
</message>
<message>
<source>too early to tell</source>
<translation>trop tôt pour le dire</translation>
</message>
<message>
<source>town, street</source>
<translation>ville, rue</translation>
</message>
<message>
<source>twice in this file</source>
<translation>deux fois dans ce fichier</translation>
</message>
<message>
<source>type or scan it</source>
<translation>à saisir ou scanner</translation>
</message>
<message>
<source>unassigned</source>
<translation>non attribué</translation>
</message>
<message>
<source>until</source>
<translation>au</translation>
</message>
<message>
<source>until when</source>
<translation>pour quand</translation>
</message>
<message>
<source>until {day}</source>
<translation>fin : {day}</translation>
</message>
<message numerus="yes">
<source>used %n times so far</source>
<translation>
<numerusform>utilisé %n fois à ce jour</numerusform>
<numerusform>utilisé %n fois à ce jour</numerusform>
</translation>
</message>
<message>
<source>used once so far</source>
<translation>utilisé une fois à ce jour</translation>
</message>
<message>
<source>used {used} of {count} times</source>
<translation>utilisé {used} fois sur {count}</translation>
</message>
<message>
<source>visit</source>
<translation>visite</translation>
</message>
<message>
<source>visits, followers…</source>
<translation>visites, abonnés…</translation>
</message>
<message numerus="yes">
<source>waits %n days</source>
<translation>
<numerusform>attend depuis %n jour</numerusform>
<numerusform>attend depuis %n jours</numerusform>
</translation>
</message>
<message>
<source>waits 1 day</source>
<translation>attend depuis 1 jour</translation>
</message>
<message>
<source>was due {day}</source>
<translation>prévu : {day}, en retard</translation>
</message>
<message>
<source>were asked about advertising</source>
<translation>ont été interrogées sur la publicité</translation>
</message>
<message>
<source>were heard of in the last</source>
<translation>ont donné signe depuis moins de</translation>
</message>
<message>
<source>were not asked about advertising</source>
<translation>n’ont pas été interrogées sur la publicité</translation>
</message>
<message>
<source>what</source>
<translation>quoi</translation>
</message>
<message>
<source>what an average sale brings</source>
<translation>ce que rapporte une vente moyenne</translation>
</message>
<message>
<source>what for</source>
<translation>pour quoi</translation>
</message>
<message>
<source>what is good to know</source>
<translation>ce qui est bon à savoir</translation>
</message>
<message>
<source>what it brings</source>
<translation>ce que cela rapporte</translation>
</message>
<message>
<source>what it costs us</source>
<translation>ce que cela nous coûte</translation>
</message>
<message>
<source>what it is</source>
<translation>ce que c’est</translation>
</message>
<message>
<source>what it may cost</source>
<translation>ce qu’elle peut coûter</translation>
</message>
<message>
<source>what people read or hear</source>
<translation>ce que les gens lisent ou entendent</translation>
</message>
<message>
<source>what shall come of it</source>
<translation>ce qu’il doit en sortir</translation>
</message>
<message>
<source>what that sale costs you</source>
<translation>ce que vous coûte cette vente</translation>
</message>
<message>
<source>what the offer is worth</source>
<translation>ce que vaut l’offre</translation>
</message>
<message>
<source>what they asked for</source>
<translation>ce qu’il a demandé</translation>
</message>
<message>
<source>what they look for</source>
<translation>ce qu’ils cherchent</translation>
</message>
<message>
<source>what they may buy</source>
<translation>ce qu’il pourrait acheter</translation>
</message>
<message>
<source>what they said</source>
<translation>ce qu’ils ont dit</translation>
</message>
<message>
<source>what was asked</source>
<translation>ce qui a été demandé</translation>
</message>
<message>
<source>what your business is called</source>
<translation>le nom de votre entreprise</translation>
</message>
<message>
<source>when and where you meet them</source>
<translation>quand et où vous les rencontrez</translation>
</message>
<message>
<source>where customers call</source>
<translation>où les clients appellent</translation>
</message>
<message>
<source>where people meet it</source>
<translation>où les gens la voient</translation>
</message>
<message>
<source>where they write</source>
<translation>où ils écrivent</translation>
</message>
<message>
<source>which promotion</source>
<translation>quelle promotion</translation>
</message>
<message>
<source>whose</source>
<translation>de qui</translation>
</message>
<message numerus="yes">
<source>with %n entries</source>
<translation>
<numerusform>avec %n entrée</numerusform>
<numerusform>avec %n entrées</numerusform>
</translation>
</message>
<message>
<source>with 1 entry</source>
<translation>avec 1 entrée</translation>
</message>
<message>
<source>without a beginning of their own</source>
<translation>sans début commun</translation>
</message>
<message>
<source>won</source>
<translation>gagnée</translation>
</message>
<message numerus="yes">
<source>won deals are silent for %n days at most, usually</source>
<translation>
<numerusform>d’ordinaire, une affaire gagnée reste sans nouvelles %n jour au plus</numerusform>
<numerusform>d’ordinaire, une affaire gagnée reste sans nouvelles %n jours au plus</numerusform>
</translation>
</message>
<message>
<source>writing</source>
<translation>écrire</translation>
</message>
<message>
<source>writing the history</source>
<translation>écrire l’historique</translation>
</message>
<message>
<source>yes</source>
<translation>oui</translation>
</message>
<message>
<source>yesterday</source>
<translation>hier</translation>
</message>
<message>
<source>{actual} of {target}</source>
<translation>{actual} sur {target}</translation>
</message>
<message>
<source>{actual}, no target</source>
<translation>{actual}, sans objectif</translation>
</message>
<message>
<source>{amount} less than in {month}</source>
<translation>{amount} de moins qu’en {month}</translation>
</message>
<message>
<source>{amount} likely to come from the deals that are open today.</source>
<translation>{amount} à attendre des affaires ouvertes aujourd’hui.</translation>
</message>
<message>
<source>{amount} more than in {month}</source>
<translation>{amount} de plus qu’en {month}</translation>
</message>
<message>
<source>{amount} of sales</source>
<translation>{amount} de ventes</translation>
</message>
<message>
<source>{amount} off</source>
<translation>{amount} de remise</translation>
</message>
<message>
<source>{amount} over</source>
<translation>{amount} de trop</translation>
</message>
<message>
<source>{amount} short of it.</source>
<translation>Il manque {amount}.</translation>
</message>
<message>
<source>{answers}, too few for shares</source>
<translation>{answers}, trop peu pour des parts</translation>
</message>
<message>
<source>{arrow} {by}, was {value}</source>
<translation>{arrow} {by}, avant {value}</translation>
</message>
<message>
<source>{basis}, likely {low} to {high}</source>
<translation>{basis}, probable : {low} à {high}</translation>
</message>
<message>
<source>{basis}; {count} may yet</source>
<translation>{basis} ; {count} le peuvent encore</translation>
</message>
<message>
<source>{change}; may be chance</source>
<translation>{change} ; peut-être le hasard</translation>
</message>
<message>
<source>{code} counts as not used on {day}</source>
<translation>{code} compte comme non utilisé ({day})</translation>
</message>
<message>
<source>{code} is copied.</source>
<translation>{code} est copié.</translation>
</message>
<message>
<source>{code} may not be used any more.</source>
<translation>{code} n’est plus utilisable.</translation>
</message>
<message>
<source>{code} was good until {day}, {ago}.</source>
<translation>{code} était valable jusqu’au {day}, {ago}.</translation>
</message>
<message>
<source>{code} was used on {day}.</source>
<translation>{code} a été utilisé le {day}.</translation>
</message>
<message>
<source>{code} was used {used} of {count} times, the last time on {day}.</source>
<translation>{code} a été utilisé {used} fois sur {count}, la dernière fois le {day}.</translation>
</message>
<message>
<source>{condition} “{value}”</source>
<translation>{condition} « {value} »</translation>
</message>
<message>
<source>{counted} = {share}</source>
<translation>{counted} = {share}</translation>
</message>
<message>
<source>{counted}, {share} ({low} to {high})</source>
<translation>{counted}, {share} ({low} à {high})</translation>
</message>
<message>
<source>{count} activities</source>
<translation>{count} activités</translation>
</message>
<message>
<source>{count} already here</source>
<translation>{count} déjà ici</translation>
</message>
<message numerus="yes">
<source>{count} are overdue</source>
<translation>
<numerusform>{count} en retard</numerusform>
<numerusform>{count} en retard</numerusform>
</translation>
</message>
<message>
<source>{count} cells, the header has {width}</source>
<translation>{count} cellules, l’en-tête en a {width}</translation>
</message>
<message>
<source>{count} costs</source>
<translation>{count} coûts</translation>
</message>
<message>
<source>{count} coupons</source>
<translation>{count} coupons</translation>
</message>
<message numerus="yes">
<source>{count} days</source>
<translation>
<numerusform>{count} jours</numerusform>
<numerusform>{count} jours</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals</source>
<translation>
<numerusform>{count} affaires</numerusform>
<numerusform>{count} affaires</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals are open</source>
<translation>
<numerusform>{count} affaires sont ouvertes</numerusform>
<numerusform>{count} affaires sont ouvertes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals so far, of which {decided} are decided.</source>
<translation>
<numerusform>{count} affaires à ce jour, dont {decided} décidées.</numerusform>
<numerusform>{count} affaires à ce jour, dont {decided} décidées.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals were lost</source>
<translation>
<numerusform>{count} affaires ont été perdues</numerusform>
<numerusform>{count} affaires ont été perdues</numerusform>
</translation>
</message>
<message>
<source>{count} files cannot be read</source>
<translation>{count} fichiers sont illisibles</translation>
</message>
<message numerus="yes">
<source>{count} leads</source>
<translation>
<numerusform>{count} prospects</numerusform>
<numerusform>{count} prospects</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} leads came in</source>
<translation>
<numerusform>{count} prospects sont arrivés</numerusform>
<numerusform>{count} prospects sont arrivés</numerusform>
</translation>
</message>
<message>
<source>{count} left out</source>
<translation>laissés de côté : {count}</translation>
</message>
<message>
<source>{count} measures</source>
<translation>{count} mesures</translation>
</message>
<message>
<source>{count} min</source>
<translation>{count} min</translation>
</message>
<message numerus="yes">
<source>{count} more</source>
<translation>
<numerusform>{count} de plus</numerusform>
<numerusform>{count} de plus</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} more stand in the table.</source>
<translation>
<numerusform>{count} de plus dans le tableau.</numerusform>
<numerusform>{count} de plus dans le tableau.</numerusform>
</translation>
</message>
<message>
<source>{count} new</source>
<translation>nouveaux : {count}</translation>
</message>
<message>
<source>{count} new customers</source>
<translation>{count} nouveaux clients</translation>
</message>
<message numerus="yes">
<source>{count} new leads came in</source>
<translation>
<numerusform>{count} nouveaux prospects sont arrivés</numerusform>
<numerusform>{count} nouveaux prospects sont arrivés</numerusform>
</translation>
</message>
<message>
<source>{count} not understood</source>
<translation>non compris : {count}</translation>
</message>
<message>
<source>{count} of them filled in</source>
<translation>{count} d’entre eux complétés</translation>
</message>
<message>
<source>{count} of {sales}</source>
<translation>{count} sur {sales}</translation>
</message>
<message>
<source>{count} other records</source>
<translation>{count} autres fiches</translation>
</message>
<message>
<source>{count} people</source>
<translation>{count} personnes</translation>
</message>
<message>
<source>{count} probably the same</source>
<translation>sans doute les mêmes : {count}</translation>
</message>
<message>
<source>{count} products</source>
<translation>{count} produits</translation>
</message>
<message>
<source>{count} promotions</source>
<translation>{count} promotions</translation>
</message>
<message>
<source>{count} records were filled in</source>
<translation>{count} fiches complétées</translation>
</message>
<message>
<source>{count} redeemed coupons</source>
<translation>{count} coupons utilisés</translation>
</message>
<message>
<source>{count} refused</source>
<translation>refus : {count}</translation>
</message>
<message>
<source>{count} rejected</source>
<translation>rejetées : {count}</translation>
</message>
<message>
<source>{count} rows</source>
<translation>{count} lignes</translation>
</message>
<message>
<source>{count} sales</source>
<translation>{count} ventes</translation>
</message>
<message numerus="yes">
<source>{count} sales brought {revenue}</source>
<translation>
<numerusform>{count} ventes ont rapporté {revenue}</numerusform>
<numerusform>{count} ventes ont rapporté {revenue}</numerusform>
</translation>
</message>
<message>
<source>{count} stages</source>
<translation>{count} étapes</translation>
</message>
<message>
<source>{count} talks and notes</source>
<translation>{count} échanges et notes</translation>
</message>
<message numerus="yes">
<source>{count} texts are in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>
<numerusform>{count} textes sont dans une écriture qu’aucune police installée ne contient ({script}) ; leurs lettres s’impriment en carrés.</numerusform>
<numerusform>{count} textes sont dans une écriture qu’aucune police installée ne contient ({script}) ; leurs lettres s’impriment en carrés.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} things are due</source>
<translation>
<numerusform>{count} choses à faire</numerusform>
<numerusform>{count} choses à faire</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<translation>
<numerusform>{count} fois</numerusform>
<numerusform>{count} fois</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<comment>at most</comment>
<translation>
<numerusform>{count} fois</numerusform>
<numerusform>{count} fois</numerusform>
</translation>
</message>
<message>
<source>{count} without a cost</source>
<translation>{count} sans coût</translation>
</message>
<message>
<source>{count} without a value</source>
<translation>{count} sans valeur</translation>
</message>
<message>
<source>{count} without data left out</source>
<translation>{count} sans données laissées de côté</translation>
</message>
<message>
<source>{count} written into “{folder}”.</source>
<translation>{count} : écrit dans « {folder} ».</translation>
</message>
<message>
<source>{count}, from “{first}” to “{last}”.</source>
<translation>{count}, de « {first} » à « {last} ».</translation>
</message>
<message>
<source>{count}, {size} in all</source>
<translation>{count}, {size} en tout</translation>
</message>
<message>
<source>{currency} has {digits} digits after the point; “{text}” has more.</source>
<translation>{currency} a {digits} chiffres après la virgule ; « {text} » en a plus.</translation>
</message>
<message>
<source>{days} after the first touch</source>
<translation>{days} après le premier contact</translation>
</message>
<message>
<source>{days} d</source>
<translation>{days} j</translation>
</message>
<message>
<source>{days} since the first step to it</source>
<translation>{days} depuis le premier pas vers elle</translation>
</message>
<message>
<source>{days}: no basis.</source>
<translation>{days} : sans base.</translation>
</message>
<message>
<source>{days}: {value}</source>
<translation>{days} : {value}</translation>
</message>
<message>
<source>{day} by {who}</source>
<translation>{day} par {who}</translation>
</message>
<message>
<source>{day}, overdue</source>
<translation>{day}, en retard</translation>
</message>
<message>
<source>{day}: {amount}</source>
<translation>{day} : {amount}</translation>
</message>
<message>
<source>{deals} stand in “{stage}”. To which stage do they go, with its closed deals?</source>
<translation>{deals} à l’étape « {stage} ». À quelle étape vont-elles, avec ses affaires clôturées ?</translation>
</message>
<message>
<source>{deals}, worth {value} together; by the chance of each, {likely} is likely to come.</source>
<translation>{deals}, d’une valeur totale de {value} ; selon la probabilité de chacune, {likely} devraient rentrer.</translation>
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
<translation>{few} : trop tôt pour le dire.</translation>
</message>
<message>
<source>{first} and {last}</source>
<translation>{first} et {last}</translation>
</message>
<message>
<source>{first} and {more}</source>
<translation>{first} et {more}</translation>
</message>
<message>
<source>{first} or {more}</source>
<translation>{first} ou {more}</translation>
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
<translation>{hours} h {minutes}</translation>
</message>
<message>
<source>{kind} ({count})</source>
<translation>{kind} ({count})</translation>
</message>
<message>
<source>{kind} “{title}”</source>
<translation>{kind} « {title} »</translation>
</message>
<message>
<source>{k} of {n}</source>
<translation>{k} sur {n}</translation>
</message>
<message>
<source>{k} of {n} bought</source>
<translation>acheteurs : {k} sur {n}</translation>
</message>
<message>
<source>{k} of {n}, likely {low} to {high}</source>
<translation>{k} sur {n}, probable : {low} à {high}</translation>
</message>
<message>
<source>{leads} and {lost}</source>
<translation>{leads} et {lost}</translation>
</message>
<message>
<source>{leads} in all.</source>
<translation>{leads} en tout.</translation>
</message>
<message>
<source>{leads} leads, {bought} of them bought; {revenue} in sales, {cost} spent.</source>
<translation>{leads} prospects, dont {bought} ont acheté ; {revenue} de ventes, {cost} dépensés.</translation>
</message>
<message>
<source>{left} left of {budget}</source>
<translation>reste {left} sur {budget}</translation>
</message>
<message>
<source>{lost} lost, {opened} opened</source>
<translation>perdues : {lost}, créées : {opened}</translation>
</message>
<message>
<source>{low} to {high}</source>
<translation>{low} à {high}</translation>
</message>
<message>
<source>{marketing} marketing, {sales} sales</source>
<translation>{marketing} marketing, {sales} ventes</translation>
</message>
<message>
<source>{mean} of 5</source>
<translation>{mean} sur 5</translation>
</message>
<message>
<source>{menu}: {action}</source>
<translation>{menu} : {action}</translation>
</message>
<message>
<source>{month} against its targets</source>
<translation>Face aux objectifs : {month}</translation>
</message>
<message>
<source>{month} has not begun yet.</source>
<translation>Pas encore commencé : {month}.</translation>
</message>
<message>
<source>{month}: {value}, a year before {before}</source>
<translation>{month} : {value}, un an avant {before}</translation>
</message>
<message>
<source>{names} and {count} more</source>
<translation>{names} et {count} de plus</translation>
</message>
<message>
<source>{name} (new contact)</source>
<translation>{name} (nouveau contact)</translation>
</message>
<message>
<source>{name} (new)</source>
<translation>{name} (nouveau)</translation>
</message>
<message>
<source>{name} does not go with it</source>
<translation>{name} ne va pas avec</translation>
</message>
<message>
<source>{name} is in the bin</source>
<translation>{name} est dans la corbeille</translation>
</message>
<message>
<source>{name} is in the bin, and with them {along}</source>
<translation>{name} est dans la corbeille, et avec lui {along}</translation>
</message>
<message>
<source>{name} is in the bin; {kept}</source>
<translation>{name} est dans la corbeille ; {kept}</translation>
</message>
<message>
<source>{name} is in “{stage}” now.</source>
<translation>{name} est maintenant à l’étape « {stage} ».</translation>
</message>
<message>
<source>{name} is off the list</source>
<translation>{name} n’est plus dans la liste</translation>
</message>
<message>
<source>{name} looks after {things}. All of that stays, with nobody looking after it.</source>
<translation>{name} suit {things}. Tout cela reste, sans personne pour le suivre.</translation>
</message>
<message>
<source>{name}, row {row} of {file}</source>
<translation>{name}, ligne {row} de {file}</translation>
</message>
<message>
<source>{name}, the first</source>
<translation>{name}, le premier</translation>
</message>
<message>
<source>{name}, the second</source>
<translation>{name}, le second</translation>
</message>
<message>
<source>{name}, {channel}: {first} to {last}, {phase}</source>
<translation>{name}, {channel} : {first} – {last}, {phase}</translation>
</message>
<message>
<source>{no} no</source>
<translation>{no} non</translation>
</message>
<message>
<source>{number} days</source>
<translation>{number} jours</translation>
</message>
<message>
<source>{number} points</source>
<translation>{number} points</translation>
</message>
<message>
<source>{n} leads</source>
<translation>{n} prospects</translation>
</message>
<message>
<source>{n} scores</source>
<translation>{n} notes</translation>
</message>
<message>
<source>{offer} that costs us {amount}</source>
<translation>{offer} qui nous coûte {amount}</translation>
</message>
<message>
<source>{offer} – {promotion}</source>
<translation>{offer} – {promotion}</translation>
</message>
<message>
<source>{open} open</source>
<translation>{open} en suspens</translation>
</message>
<message>
<source>{order}: back to the usual order</source>
<translation>{order} : revenir à l’ordre habituel</translation>
</message>
<message>
<source>{over} over its budget of {budget}</source>
<translation>{over} au-delà du budget de {budget}</translation>
</message>
<message>
<source>{pace} at this pace</source>
<translation>{pace} à ce rythme</translation>
</message>
<message>
<source>{pace} at this pace; {needed} a day would do</source>
<translation>{pace} à ce rythme ; il suffirait de {needed} par jour</translation>
</message>
<message>
<source>{pages} printed into “{file}”.</source>
<translation>{pages} : imprimé dans « {file} ».</translation>
</message>
<message>
<source>{pages} sent to “{printer}”.</source>
<translation>{pages} : envoyé à « {printer} ».</translation>
</message>
<message>
<source>{people}; agreed to e-mail {mail}, to phone {phone}</source>
<translation>{people} ; d’accord par e-mail {mail}, par téléphone {phone}</translation>
</message>
<message>
<source>{percent} off</source>
<translation>{percent} de remise</translation>
</message>
<message>
<source>{percent}%</source>
<translation>{percent} %</translation>
</message>
<message>
<source>{prefix}-…</source>
<translation>{prefix}-…</translation>
</message>
<message>
<source>{promotion}, as its lead</source>
<translation>{promotion}, comme son prospect</translation>
</message>
<message>
<source>{promotion}, coupon {code}</source>
<translation>{promotion}, coupon {code}</translation>
</message>
<message numerus="yes">
<source>{quantity} in %n sales</source>
<translation>
<numerusform>{quantity} en %n vente</numerusform>
<numerusform>{quantity} en %n ventes</numerusform>
</translation>
</message>
<message>
<source>{quantity} in 1 sale</source>
<translation>{quantity} en 1 vente</translation>
</message>
<message>
<source>{raw} is read as {read}</source>
<translation>{raw} est lu comme {read}</translation>
</message>
<message>
<source>{return_} (likely {low} to {high})</source>
<translation>{return_} (probable : {low} à {high})</translation>
</message>
<message>
<source>{return_} on revenue</source>
<translation>{return_} sur le CA</translation>
</message>
<message>
<source>{return_}: {verdict}</source>
<translation>{return_} : {verdict}</translation>
</message>
<message>
<source>{rows} stay out</source>
<translation>{rows} restent dehors</translation>
</message>
<message>
<source>{rows} stays out</source>
<translation>{rows} reste dehors</translation>
</message>
<message>
<source>{sales} sales, {revenue}</source>
<translation>{sales} ventes, {revenue}</translation>
</message>
<message>
<source>{sales}, {compared}; {leads}.</source>
<translation>{sales}, {compared} ; {leads}.</translation>
</message>
<message>
<source>{sales}; {leads}, and marketing cost {cost}.</source>
<translation>{sales} ; {leads}, et le marketing a coûté {cost}.</translation>
</message>
<message>
<source>{sales}; {leads}.</source>
<translation>{sales} ; {leads}.</translation>
</message>
<message>
<source>{score} of 5: {word}</source>
<translation>{score} sur 5 : {word}</translation>
</message>
<message>
<source>{share} ({low} to {high})</source>
<translation>{share} ({low} à {high})</translation>
</message>
<message>
<source>{share} decided</source>
<translation>{share} décidées</translation>
</message>
<message>
<source>{share} within {days} days</source>
<translation>{share} en {days} jours</translation>
</message>
<message>
<source>{share} won</source>
<translation>{share} gagnées</translation>
</message>
<message>
<source>{some} and {last}</source>
<translation>{some} et {last}</translation>
</message>
<message>
<source>{some}, and {more}</source>
<translation>{some}, et {more}</translation>
</message>
<message>
<source>{spent} of {budget} spent</source>
<translation>{spent} dépensés sur {budget}</translation>
</message>
<message>
<source>{spent} spent</source>
<translation>{spent} dépensés</translation>
</message>
<message>
<source>{spent} spent, no budget set</source>
<translation>{spent} dépensés, sans budget fixé</translation>
</message>
<message>
<source>{spent}, over the budget</source>
<translation>{spent}, au-dessus du budget</translation>
</message>
<message>
<source>{stage}, the deal stands here</source>
<translation>{stage}, l’affaire est ici</translation>
</message>
<message numerus="yes">
<source>{stage}: %n deals</source>
<translation>
<numerusform>{stage} : %n affaire</numerusform>
<numerusform>{stage} : %n affaires</numerusform>
</translation>
</message>
<message>
<source>{stage}: 1 deal</source>
<translation>{stage} : 1 affaire</translation>
</message>
<message>
<source>{step} at {time}</source>
<translation>{step} à {time}</translation>
</message>
<message>
<source>{task}: {doing}</source>
<translation>{task} : {doing}</translation>
</message>
<message>
<source>{task}…</source>
<translation>{task}…</translation>
</message>
<message>
<source>{text} is too far away to be printed.</source>
<translation>{text} est trop loin pour être imprimé.</translation>
</message>
<message>
<source>{there}, fills {count}</source>
<translation>{there}, {count} à compléter</translation>
</message>
<message>
<source>{title} (backup, for reading)</source>
<translation>{title} (sauvegarde, pour lecture)</translation>
</message>
<message>
<source>{title}, continued</source>
<translation>{title}, suite</translation>
</message>
<message>
<source>{told}, since {day}</source>
<translation>{told}, depuis : {day}</translation>
</message>
<message>
<source>{total} in all</source>
<translation>{total} en tout</translation>
</message>
<message>
<source>{used} of {count}</source>
<translation>{used} sur {count}</translation>
</message>
<message>
<source>{used} of {count} ×</source>
<translation>{used} sur {count} ×</translation>
</message>
<message>
<source>{used} used</source>
<translation>{used} utilisés</translation>
</message>
<message>
<source>{used} × instead of {limit} · {last}</source>
<translation>{used} × au lieu de {limit} · {last}</translation>
</message>
<message>
<source>{value} in sight, about {likely} likely</source>
<translation>{value} en vue, {likely} pondérés</translation>
</message>
<message>
<source>{weekday} {day}</source>
<translation>{weekday} {day}</translation>
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
<translation>Importé : {what}</translation>
</message>
<message>
<source>{what} is off the deal</source>
<translation>{what} n’est plus dans l’affaire</translation>
</message>
<message>
<source>{what} on {day}</source>
<translation>{what} le {day}</translation>
</message>
<message>
<source>{what} written to “{file}” in “{folder}”.</source>
<translation>{what} : écrit dans « {file} », dossier « {folder} ».</translation>
</message>
<message>
<source>{what} {day}</source>
<translation>{what} {day}</translation>
</message>
<message>
<source>{what}: {count}</source>
<translation>{what} : {count}</translation>
</message>
<message>
<source>{what}: {hits} of {count}</source>
<translation>{what} : {hits} sur {count}</translation>
</message>
<message>
<source>{who} saved something at {time}</source>
<translation>{who} a enregistré quelque chose à {time}</translation>
</message>
<message>
<source>{who} stays as it is</source>
<translation>{who} reste tel quel</translation>
</message>
<message>
<source>{words}, together {amount}</source>
<translation>{words}, au total {amount}</translation>
</message>
<message>
<source>{year} has no targets to copy.</source>
<translation>{year} n’a pas d’objectifs à copier.</translation>
</message>
<message>
<source>{year} has not begun yet.</source>
<translation>{year} n’a pas encore commencé.</translation>
</message>
<message>
<source>{yes} of 4 yes</source>
<translation>{yes} oui sur 4</translation>
</message>
<message>
<source>“{day}” is no day</source>
<translation>« {day} » n’est pas un jour</translation>
</message>
<message>
<source>“{file}” can only be read: the file or its folder is write-protected. Nothing was changed.</source>
<translation>« {file} » ne peut être que lu : le fichier ou son dossier est protégé en écriture. Rien n’a été modifié.</translation>
</message>
<message>
<source>“{file}” cannot be opened; look whether it is there and may be read.</source>
<translation>Impossible d’ouvrir « {file} » ; vérifiez qu’il est là et qu’il peut être lu.</translation>
</message>
<message>
<source>“{file}” cannot be read: {reason}.</source>
<translation>Impossible de lire « {file} » : {reason}.</translation>
</message>
<message>
<source>“{file}” cannot be replaced; choose another name.</source>
<translation>« {file} » ne peut pas être remplacé ; choisissez un autre nom.</translation>
</message>
<message>
<source>“{file}” ends in the middle of a letter, in line {line}; it was probably not copied whole. Please copy or export it again.</source>
<translation>« {file} » finit au milieu d’une lettre, à la ligne {line} ; il n’a sans doute pas été copié en entier. Copiez-le ou exportez-le à nouveau.</translation>
</message>
<message>
<source>“{file}” has a cell of more than {limit} characters in row {row}. Please shorten it and save the file again.</source>
<translation>« {file} » a une cellule de plus de {limit} caractères à la ligne {row}. Raccourcissez-la et enregistrez le fichier à nouveau.</translation>
</message>
<message>
<source>“{file}” has a column without a name. Nothing was imported.</source>
<translation>« {file} » a une colonne sans nom. Rien n’a été importé.</translation>
</message>
<message>
<source>“{file}” has a quote (") in row {row} that is not closed as it should be, so nobody can tell where its cells end. Please mend that row and save the file again.</source>
<translation>« {file} » a, à la ligne {row}, un guillemet (") mal fermé : impossible de savoir où finissent ses cellules. Corrigez cette ligne et enregistrez le fichier à nouveau.</translation>
</message>
<message>
<source>“{file}” has a sheet with something in column {found}; {limit} columns can be read. Please delete what lies far to the right and save it again.</source>
<translation>« {file} » a une feuille qui va jusqu’à la colonne {found} ; {limit} colonnes peuvent être lues. Supprimez ce qui se trouve loin à droite et enregistrez-le à nouveau.</translation>
</message>
<message>
<source>“{file}” has more than {limit} cells. Please remove columns that are not needed, or split it into several files.</source>
<translation>« {file} » a plus de {limit} cellules. Retirez les colonnes inutiles ou répartissez-le en plusieurs fichiers.</translation>
</message>
<message>
<source>“{file}” has more than {limit} rows. Please split it and import the parts one after the other.</source>
<translation>« {file} » a plus de {limit} lignes. Répartissez-le et importez les parties l’une après l’autre.</translation>
</message>
<message>
<source>“{file}” has no header row. Nothing was imported.</source>
<translation>« {file} » n’a pas de ligne d’en-tête. Rien n’a été importé.</translation>
</message>
<message>
<source>“{file}” has no sheet called “{sheet}” with anything in it.</source>
<translation>« {file} » n’a pas de feuille « {sheet} » avec un contenu.</translation>
</message>
<message>
<source>“{file}” has the column “{column}” twice. Nothing was imported.</source>
<translation>« {file} » a deux fois la colonne « {column} ». Rien n’a été importé.</translation>
</message>
<message>
<source>“{file}” has {found} columns in row {row}; {limit} can be read. Please remove what is not needed and save it again.</source>
<translation>« {file} » a {found} colonnes à la ligne {row} ; {limit} peuvent être lues. Retirez l’inutile et enregistrez-le à nouveau.</translation>
</message>
<message>
<source>“{file}” has {width} × {height} dots, too many for a logo; save it smaller.</source>
<translation>« {file} » fait {width} × {height} points, trop pour un logo ; enregistrez-le plus petit.</translation>
</message>
<message>
<source>“{file}” is JSON, which cannot be read. Please export it as CSV or .xlsx.</source>
<translation>« {file} » est en JSON, qui ne peut pas être lu. Exportez-le en CSV ou .xlsx.</translation>
</message>
<message>
<source>“{file}” is XML, which cannot be read. Please open it in a spreadsheet and save it as .xlsx.</source>
<translation>« {file} » est en XML, qui ne peut pas être lu. Ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
</message>
<message>
<source>“{file}” is a Numbers file. Please export it from Numbers as Excel or CSV and import that.</source>
<translation>« {file} » est un fichier Numbers. Exportez-le depuis Numbers en Excel ou CSV et importez cela.</translation>
</message>
<message>
<source>“{file}” is a PDF; no table can be read from it. Please export it as CSV or .xlsx.</source>
<translation>« {file} » est un PDF ; aucun tableau ne peut y être lu. Exportez-le en CSV ou .xlsx.</translation>
</message>
<message>
<source>“{file}” is a ZIP archive, not a workbook. Please unpack it and import the files in it.</source>
<translation>« {file} » est une archive ZIP, pas un classeur. Décompressez-la et importez les fichiers qu’elle contient.</translation>
</message>
<message>
<source>“{file}” is a ZIP archive; unpack it and open the file inside.</source>
<translation>« {file} » est une archive ZIP ; décompressez-la et ouvrez le fichier qu’elle contient.</translation>
</message>
<message>
<source>“{file}” is a binary workbook (.xlsb). Please save it as .xlsx and import that.</source>
<translation>« {file} » est un classeur binaire (.xlsb). Enregistrez-le en .xlsx et importez celui-là.</translation>
</message>
<message>
<source>“{file}” is a business file of Two Hats. Open it with File &gt; Open.</source>
<translation>« {file} » est un fichier d’entreprise de Two Hats. Ouvrez-le par Fichier &gt; Ouvrir.</translation>
</message>
<message>
<source>“{file}” is a calendar; people come in from vCards (.vcf) or a table.</source>
<translation>« {file} » est un calendrier ; les personnes viennent de vCards (.vcf) ou d’un tableau.</translation>
</message>
<message>
<source>“{file}” is a damaged workbook, or was not copied whole. Please open it in the program that it comes from and save it again.</source>
<translation>« {file} » est un classeur endommagé ou copié en partie. Ouvrez-le dans le programme d’où il vient et enregistrez-le à nouveau.</translation>
</message>
<message>
<source>“{file}” is a database of another program, not a business file of Two Hats.</source>
<translation>« {file} » est une base de données d’un autre programme, pas un fichier d’entreprise de Two Hats.</translation>
</message>
<message>
<source>“{file}” is a database. If it is a business file of Two Hats, open it or merge it instead.</source>
<translation>« {file} » est une base de données. Si c’est un fichier d’entreprise de Two Hats, ouvrez-le ou fusionnez-le plutôt.</translation>
</message>
<message>
<source>“{file}” is a folder, not a business file; choose a file that ends in .twohats.</source>
<translation>« {file} » est un dossier, pas un fichier d’entreprise ; choisissez un fichier en .twohats.</translation>
</message>
<message>
<source>“{file}” is a folder, not a file.</source>
<translation>« {file} » est un dossier, pas un fichier.</translation>
</message>
<message>
<source>“{file}” is a packed archive. Please unpack it and import the files in it.</source>
<translation>« {file} » est une archive compressée. Décompressez-la et importez les fichiers qu’elle contient.</translation>
</message>
<message>
<source>“{file}” is a picture; no table can be read from it. Please export the table as CSV or .xlsx.</source>
<translation>« {file} » est une image ; aucun tableau ne peut y être lu. Exportez le tableau en CSV ou .xlsx.</translation>
</message>
<message>
<source>“{file}” is a presentation, not a table.</source>
<translation>« {file} » est une présentation, pas un tableau.</translation>
</message>
<message>
<source>“{file}” is a text document. Please copy its table into a spreadsheet and save it as .xlsx.</source>
<translation>« {file} » est un document texte. Copiez son tableau dans un tableur et enregistrez-le en .xlsx.</translation>
</message>
<message>
<source>“{file}” is a web page, not a table. Perhaps the other program asked you to sign in: please export it again, or open the page in a spreadsheet and save it as .xlsx.</source>
<translation>« {file} » est une page web, pas un tableau. L’autre programme vous a peut-être demandé de vous connecter : exportez à nouveau, ou ouvrez la page dans un tableur et enregistrez-la en .xlsx.</translation>
</message>
<message>
<source>“{file}” is an old Office file, but no workbook. Please save its table as .xlsx or CSV.</source>
<translation>« {file} » est un ancien fichier Office, mais pas un classeur. Enregistrez son tableau en .xlsx ou CSV.</translation>
</message>
<message>
<source>“{file}” is cut off: {missing} bytes are missing at its end. It may not have finished copying or downloading; otherwise restore a backup.</source>
<translation>« {file} » est coupé : il manque {missing} octets à la fin. La copie ou le téléchargement n’est peut-être pas terminé ; sinon, restaurez une sauvegarde.</translation>
</message>
<message>
<source>“{file}” is damaged or no picture; try saving it anew as PNG.</source>
<translation>« {file} » est endommagé ou n’est pas une image ; essayez de l’enregistrer à nouveau en PNG.</translation>
</message>
<message>
<source>“{file}” is damaged. Nothing was changed; restore a backup.</source>
<translation>« {file} » est endommagé. Rien n’a été modifié ; restaurez une sauvegarde.</translation>
</message>
<message>
<source>“{file}” is damaged; nothing was changed. Restore a backup.</source>
<translation>« {file} » est endommagé ; rien n’a été modifié. Restaurez une sauvegarde.</translation>
</message>
<message>
<source>“{file}” is empty (0 bytes). It may still be downloading; otherwise restore a backup.</source>
<translation>« {file} » est vide (0 octet). Il est peut-être encore en téléchargement ; sinon, restaurez une sauvegarde.</translation>
</message>
<message>
<source>“{file}” is empty: no sheet of it holds anything.</source>
<translation>« {file} » est vide : aucune de ses feuilles ne contient rien.</translation>
</message>
<message>
<source>“{file}” is empty: there is nothing in it to import.</source>
<translation>« {file} » est vide : il n’y a rien à importer.</translation>
</message>
<message>
<source>“{file}” is larger than {limit} MB. Please split it into several files and import one after the other.</source>
<translation>« {file} » dépasse {limit} Mo. Répartissez-le en plusieurs fichiers et importez-les l’un après l’autre.</translation>
</message>
<message>
<source>“{file}” is locked with a password. Please save it without one and import it again.</source>
<translation>« {file} » est protégé par un mot de passe. Enregistrez-le sans, puis importez-le à nouveau.</translation>
</message>
<message>
<source>“{file}” is neither a table nor a list of cards, or its encoding cannot be told. Please save it again as CSV (UTF-8) or as .xlsx in the program that it comes from, or choose the encoding.</source>
<translation>« {file} » n’est ni un tableau ni une liste de cartes, ou son encodage est impossible à reconnaître. Enregistrez-le à nouveau en CSV (UTF-8) ou en .xlsx dans le programme d’où il vient, ou choisissez l’encodage.</translation>
</message>
<message>
<source>“{file}” is no picture that is understood; choose a PNG, JPG or SVG.</source>
<translation>« {file} » n’est pas une image reconnue ; choisissez un PNG, JPG ou SVG.</translation>
</message>
<message>
<source>“{file}” is not UTF-8 text; save it again with that encoding. Nothing was imported.</source>
<translation>« {file} » n’est pas du texte UTF-8 ; enregistrez-le à nouveau avec cet encodage. Rien n’a été importé.</translation>
</message>
<message>
<source>“{file}” is not a business file of Two Hats; choose another.</source>
<translation>« {file} » n’est pas un fichier d’entreprise de Two Hats ; choisissez-en un autre.</translation>
</message>
<message>
<source>“{file}” is not a business file, or it is damaged at its start. Nothing was changed.</source>
<translation>« {file} » n’est pas un fichier d’entreprise, ou son début est endommagé. Rien n’a été modifié.</translation>
</message>
<message>
<source>“{file}” is not a table: a quote is opened and never closed. Nothing was imported.</source>
<translation>« {file} » n’est pas un tableau : un guillemet est ouvert et jamais fermé. Rien n’a été importé.</translation>
</message>
<message>
<source>“{file}” is not a table: line {line} breaks the rules of CSV. Nothing was imported.</source>
<translation>« {file} » n’est pas un tableau : la ligne {line} ne suit pas les règles du CSV. Rien n’a été importé.</translation>
</message>
<message>
<source>“{file}” is not a text file, or it is damaged: row {row} holds a NUL. Please export it again as CSV (UTF-8) or .xlsx.</source>
<translation>« {file} » n’est pas un fichier texte, ou il est endommagé : la ligne {row} contient un NUL. Exportez-le à nouveau en CSV (UTF-8) ou .xlsx.</translation>
</message>
<message>
<source>“{file}” is not an ordinary file; choose one that ends in .twohats.</source>
<translation>« {file} » n’est pas un fichier ordinaire ; choisissez un fichier en .twohats.</translation>
</message>
<message>
<source>“{file}” is not as it was a moment ago; please add it once more.</source>
<translation>« {file} » n’est plus comme il y a un instant ; ajoutez-le encore une fois.</translation>
</message>
<message>
<source>“{file}” is not in the encoding {encoding}: line {line} cannot be read. Please choose another encoding.</source>
<translation>« {file} » n’est pas dans l’encodage {encoding} : la ligne {line} est illisible. Choisissez un autre encodage.</translation>
</message>
<message>
<source>“{file}” is not text: it holds a NUL. Nothing was imported.</source>
<translation>« {file} » n’est pas du texte : il contient un NUL. Rien n’a été importé.</translation>
</message>
<message>
<source>“{file}” is not there.</source>
<translation>« {file} » n’est pas là.</translation>
</message>
<message>
<source>“{file}” is not there: it was moved, renamed or deleted, or its disk is not connected. Look where it is now, or restore a backup.</source>
<translation>« {file} » n’est pas là : il a été déplacé, renommé ou supprimé, ou son disque n’est pas connecté. Cherchez où il se trouve, ou restaurez une sauvegarde.</translation>
</message>
<message>
<source>“{file}” is open already; its window comes to the front.</source>
<translation>« {file} » est déjà ouvert ; sa fenêtre passe devant.</translation>
</message>
<message>
<source>“{file}” is open for reading only, so nothing can be changed in it.</source>
<translation>« {file} » est ouvert en lecture seule, rien ne peut y être modifié.</translation>
</message>
<message>
<source>“{file}” is there already and is never overwritten; choose another name or move it away.</source>
<translation>« {file} » existe déjà et n’est jamais écrasé ; choisissez un autre nom ou déplacez-le.</translation>
</message>
<message>
<source>“{file}” is too large for a logo ({size} MB); choose one of at most {most} MB.</source>
<translation>« {file} » est trop gros pour un logo ({size} Mo) ; choisissez-en un de {most} Mo au plus.</translation>
</message>
<message>
<source>“{file}” is too short to be a business file (bytes: {size}). It may still be downloading.</source>
<translation>« {file} » est trop court pour un fichier d’entreprise (octets : {size}). Il est peut-être encore en téléchargement.</translation>
</message>
<message>
<source>“{file}” is written.</source>
<translation>« {file} » est écrit.</translation>
</message>
<message>
<source>“{file}” may not be opened by you. Ask its owner for the right to read and write it.</source>
<translation>Vous ne pouvez pas ouvrir « {file} ». Demandez à son propriétaire le droit de le lire et d’y écrire.</translation>
</message>
<message>
<source>“{file}” may not be read by you. Ask its owner for the right to read it.</source>
<translation>Vous ne pouvez pas lire « {file} ». Demandez ce droit à son propriétaire.</translation>
</message>
<message>
<source>“{file}” shows more than {limit} MB of text. Please split it into several files.</source>
<translation>« {file} » contient plus de {limit} Mo de texte. Répartissez-le en plusieurs fichiers.</translation>
</message>
<message>
<source>“{file}” unpacks to far more than a table of this size holds, so it was not opened. If you trust it, please copy the rows into a new spreadsheet.</source>
<translation>Décompressé, « {file} » est bien plus gros qu’un tableau de cette taille, il n’a donc pas été ouvert. Si vous lui faites confiance, copiez ses lignes dans une nouvelle feuille de calcul.</translation>
</message>
<message>
<source>“{file}” was closed meanwhile.</source>
<translation>« {file} » a été fermé entre-temps.</translation>
</message>
<message>
<source>“{file}” was left half saved by a crash, and its folder is write-protected, so it cannot be put right here. Copy both files that begin with its name to a folder of yours.</source>
<translation>« {file} » a été laissé à moitié enregistré par un plantage et son dossier est protégé en écriture : impossible de le réparer ici. Copiez les deux fichiers qui commencent par son nom dans un de vos dossiers.</translation>
</message>
<message>
<source>“{file}” was moved, replaced or deleted while it was open. Nothing was saved of this step; open the file again.</source>
<translation>« {file} » a été déplacé, remplacé ou supprimé pendant qu’il était ouvert. Rien n’a été enregistré ; ouvrez à nouveau le fichier.</translation>
</message>
<message>
<source>“{file}” was saved by a newer Two Hats (format {theirs}; this one knows up to {ours}). Nothing was changed; please update the program.</source>
<translation>« {file} » a été enregistré par un Two Hats plus récent (format {theirs} ; celui-ci connaît jusqu’à {ours}). Rien n’a été modifié ; mettez le programme à jour.</translation>
</message>
<message>
<source>“{file}”: this list can be written as {endings}.</source>
<translation>« {file} » : cette liste peut s’écrire en {endings}.</translation>
</message>
<message>
<source>“{folder}” cannot be read: {reason}.</source>
<translation>Impossible de lire « {folder} » : {reason}.</translation>
</message>
<message>
<source>“{folder}” holds more than {most} files; choose those that are to come in.</source>
<translation>« {folder} » contient plus de {most} fichiers ; choisissez ceux à importer.</translation>
</message>
<message>
<source>“{folder}” holds no list or address card that can be read.</source>
<translation>« {folder} » ne contient ni liste ni carte d’adresse lisible.</translation>
</message>
<message>
<source>“{folder}” holds none of the files that Two Hats reads, such as contacts.csv.</source>
<translation>« {folder} » ne contient aucun des fichiers que lit Two Hats, comme contacts.csv.</translation>
</message>
<message>
<source>“{folder}” is a file; this version imports folders of CSV files.</source>
<translation>« {folder} » est un fichier ; cette version importe des dossiers de fichiers CSV.</translation>
</message>
<message>
<source>“{folder}” is in {theirs}, but amounts in {ours} stand in the file; nothing was imported.</source>
<translation>« {folder} » est en {theirs}, mais le fichier contient des montants en {ours} ; rien n’a été importé.</translation>
</message>
<message>
<source>“{folder}” is not empty; an export goes into a new or empty folder.</source>
<translation>« {folder} » n’est pas vide ; un export va dans un dossier nouveau ou vide.</translation>
</message>
<message>
<source>“{folder}” is not there.</source>
<translation>« {folder} » n’est pas là.</translation>
</message>
<message>
<source>“{folder}” is there already and is no folder; choose another name.</source>
<translation>« {folder} » existe déjà et n’est pas un dossier ; choisissez un autre nom.</translation>
</message>
<message>
<source>“{folder}” was written by a newer Two Hats (folder format {theirs}; this one reads {ours}). Nothing was imported; please update the program.</source>
<translation>« {folder} » a été écrit par un Two Hats plus récent (format de dossier {theirs} ; celui-ci lit {ours}). Rien n’a été importé ; mettez le programme à jour.</translation>
</message>
<message>
<source>“{gone}” is now part of “{kept}”</source>
<translation>« {gone} » fait maintenant partie de « {kept} »</translation>
</message>
<message>
<source>“{label}” was not taken back: someone else has since changed the same ({places}).</source>
<translation>« {label} » n’a pas été annulé : quelqu’un d’autre a depuis modifié la même chose ({places}).</translation>
</message>
<message>
<source>“{name}” cannot be opened</source>
<translation>Impossible d’ouvrir « {name} »</translation>
</message>
<message>
<source>“{name}” could not be put into the folder: {reason}. Nothing was changed there.</source>
<translation>« {name} » n’a pas pu être mis dans le dossier : {reason}. Rien n’y a été modifié.</translation>
</message>
<message>
<source>“{name}” has a deal of this day already; if it is the same one, delete one of the two</source>
<translation>« {name} » a déjà une affaire de ce jour ; si c’est la même, supprimez l’une des deux</translation>
</message>
<message>
<source>“{name}” has no condition that picks anyone out</source>
<translation>« {name} » n’a aucune condition qui choisisse quelqu’un</translation>
</message>
<message>
<source>“{name}” has {common} and was taken for this one; this name stands in the notes</source>
<translation>« {name} » a {common} et a été pris pour celui-ci ; ce nom est dans les notes</translation>
</message>
<message>
<source>“{name}” is a folder there; choose another place.</source>
<translation>« {name} » y est un dossier ; choisissez un autre endroit.</translation>
</message>
<message>
<source>“{name}” is already in this folder.</source>
<translation>« {name} » est déjà dans ce dossier.</translation>
</message>
<message>
<source>“{name}” is in the bin.</source>
<translation>« {name} » est dans la corbeille.</translation>
</message>
<message>
<source>“{name}” is in the catalogue</source>
<translation>« {name} » est dans le catalogue</translation>
</message>
<message>
<source>“{name}” is in the list already.</source>
<translation>« {name} » est déjà dans la liste.</translation>
</message>
<message>
<source>“{name}” is not there any more</source>
<translation>« {name} » n’est plus là</translation>
</message>
<message>
<source>“{name}” is planned once more.</source>
<translation>« {name} » est prévue encore une fois.</translation>
</message>
<message>
<source>“{name}” is planned: {when}</source>
<translation>« {name} » est prévue : {when}</translation>
</message>
<message>
<source>“{name}” is written down</source>
<translation>« {name} » est noté</translation>
</message>
<message>
<source>“{name}” was already called off on {day}.</source>
<translation>« {name} » a déjà été annulée le {day}.</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Enter keeps yours, Escape takes theirs.</source>
<translation>« {name} » a été modifié entre-temps : on y lit maintenant « {theirs} ». Entrée garde le vôtre, Échap prend le leur.</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Yours was “{mine}”.</source>
<translation>« {name} » a été modifié entre-temps : on y lit maintenant « {theirs} ». Vous aviez « {mine} ».</translation>
</message>
<message>
<source>“{name}” was not called off.</source>
<translation>« {name} » n’a pas été annulée.</translation>
</message>
<message>
<source>“{name}”: people who {conditions}</source>
<translation>« {name} » : personnes qui {conditions}</translation>
</message>
<message>
<source>“{path}” could not be written: {reason}.</source>
<translation>Impossible d’écrire « {path} » : {reason}.</translation>
</message>
<message>
<source>“{path}” is not a file; choose another name for the PDF.</source>
<translation>« {path} » n’est pas un fichier ; choisissez un autre nom pour le PDF.</translation>
</message>
<message>
<source>“{path}” is there already and is not a PDF; choose another name.</source>
<translation>« {path} » existe déjà et n’est pas un PDF ; choisissez un autre nom.</translation>
</message>
<message>
<source>“{path}” may not be written here, or is open in another program. Choose another place.</source>
<translation>« {path} » ne peut pas être écrit ici ou est ouvert dans un autre programme. Choisissez un autre endroit.</translation>
</message>
<message>
<source>“{printer}” did not take the pages. Look whether it is switched on, or choose another printer.</source>
<translation>« {printer} » n’a pas pris les pages. Vérifiez qu’elle est allumée, ou choisissez une autre imprimante.</translation>
</message>
<message>
<source>“{text}”</source>
<translation>« {text} »</translation>
</message>
<message>
<source>“{text}” is neither a phone number nor an e-mail address; it needs digits, or an @.</source>
<translation>« {text} » n’est ni un numéro de téléphone ni une adresse e-mail ; il y faut des chiffres, ou un @.</translation>
</message>
<message>
<source>“{text}” is neither a promotion nor the code of a coupon.</source>
<translation>« {text} » n’est ni une promotion ni le code d’un coupon.</translation>
</message>
<message>
<source>“{text}” is not a birthday; write YYYY-MM-DD, or --MM-DD without a year.</source>
<translation>« {text} » n’est pas un anniversaire ; écrivez AAAA-MM-JJ, ou --MM-JJ sans année.</translation>
</message>
<message>
<source>“{text}” is not a day; write it like {sample}, or “tomorrow”, “fri”.</source>
<translation>« {text} » n’est pas un jour ; écrivez-le comme {sample}, ou « demain », « ven ».</translation>
</message>
<message>
<source>“{text}” is not a month; write it like 2026-05.</source>
<translation>« {text} » n’est pas un mois ; écrivez-le comme 2026-05.</translation>
</message>
<message>
<source>“{text}” is not a number; write it like {sample}.</source>
<translation>« {text} » n’est pas un nombre ; écrivez-le comme {sample}.</translation>
</message>
<message>
<source>“{text}” is not a time of day; write it like 15:30.</source>
<translation>« {text} » n’est pas une heure ; écrivez-la comme 15:30.</translation>
</message>
<message>
<source>“{text}” is not a whole number; write it like {sample}.</source>
<translation>« {text} » n’est pas un nombre entier ; écrivez-le comme {sample}.</translation>
</message>
<message>
<source>“{text}” is not an e-mail address; it needs a name, an @ and a place.</source>
<translation>« {text} » n’est pas une adresse e-mail ; il y faut un nom, un @ et un domaine.</translation>
</message>
<message>
<source>“{text}” is not an id; ids have 36 characters.</source>
<translation>« {text} » n’est pas un identifiant ; un identifiant a 36 caractères.</translation>
</message>
<message>
<source>“{text}” is not in the catalogue; pick something that is.</source>
<translation>« {text} » n’est pas dans le catalogue ; choisissez-y quelque chose.</translation>
</message>
<message>
<source>“{text}” is not in the list; pick one that is.</source>
<translation>« {text} » n’est pas dans la liste ; choisissez-y quelque chose.</translation>
</message>
<message>
<source>“{text}” is not one of: {choices}.</source>
<translation>« {text} » ne fait pas partie de : {choices}.</translation>
</message>
<message>
<source>“{text}” is not understood in this filter.</source>
<translation>« {text} » n’est pas compris dans ce filtre.</translation>
</message>
<message>
<source>“{title}” was already done on {day}.</source>
<translation>« {title} » a déjà été fait le {day}.</translation>
</message>
<message>
<source>≈ as before, was {value}</source>
<translation>≈ comme avant, {value}</translation>
</message>
</context>
</TS>
