<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
<name />
<message numerus="yes">
<source>%n activities</source>
<translation>
<numerusform>%n atividade</numerusform>
<numerusform>%n atividades</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n answers</source>
<translation>
<numerusform>%n resposta</numerusform>
<numerusform>%n respostas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n are left out, who refused advertising.</source>
<translation>
<numerusform>%n fica de fora, por ter recusado publicidade.</numerusform>
<numerusform>%n ficam de fora, por terem recusado publicidade.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n audiences</source>
<translation>
<numerusform>%n público</numerusform>
<numerusform>%n públicos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n batches of coupons are in the bin</source>
<translation>
<numerusform>%n lote de cupons está na lixeira</numerusform>
<numerusform>%n lotes de cupons estão na lixeira</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n codes</source>
<translation>
<numerusform>%n código</numerusform>
<numerusform>%n códigos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n columns kept as extra fields</source>
<translation>
<numerusform>%n coluna mantida como campo extra</numerusform>
<numerusform>%n colunas mantidas como campos extras</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts</source>
<translation>
<numerusform>%n contato</numerusform>
<numerusform>%n contatos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts are in the bin, with all that belongs to them</source>
<translation>
<numerusform>%n contato está na lixeira, com tudo o que é dele</numerusform>
<numerusform>%n contatos estão na lixeira, com tudo o que é deles</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n copies</source>
<translation>
<numerusform>%n cópia</numerusform>
<numerusform>%n cópias</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons</source>
<translation>
<numerusform>%n cupom</numerusform>
<numerusform>%n cupons</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons are made</source>
<translation>
<numerusform>%n cupom criado</numerusform>
<numerusform>%n cupons criados</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons {name} are in the bin</source>
<translation>
<numerusform>%n cupom {name} está na lixeira</numerusform>
<numerusform>%n cupons {name} estão na lixeira</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days</source>
<translation>
<numerusform>%n dia</numerusform>
<numerusform>%n dias</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days before</source>
<translation>
<numerusform>%n dia antes</numerusform>
<numerusform>%n dias antes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days late</source>
<translation>
<numerusform>%n dia de atraso</numerusform>
<numerusform>%n dias de atraso</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days left</source>
<translation>
<numerusform>falta %n dia</numerusform>
<numerusform>faltam %n dias</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals</source>
<translation>
<numerusform>%n negócio</numerusform>
<numerusform>%n negócios</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals are in the bin</source>
<translation>
<numerusform>%n negócio está na lixeira</numerusform>
<numerusform>%n negócios estão na lixeira</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n due today</source>
<translation>
<numerusform>%n para hoje</numerusform>
<numerusform>%n para hoje</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n expenses</source>
<translation>
<numerusform>%n despesa</numerusform>
<numerusform>%n despesas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n files</source>
<translation>
<numerusform>%n arquivo</numerusform>
<numerusform>%n arquivos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n found</source>
<translation>
<numerusform>%n encontrado</numerusform>
<numerusform>%n encontrados</numerusform>
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
<numerusform>%n não tem e-mail nem telefone.</numerusform>
<numerusform>%n não têm e-mail nem telefone.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n have none.</source>
<translation>
<numerusform>%n sem nenhum.</numerusform>
<numerusform>%n sem nenhum.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads</source>
<translation>
<numerusform>%n lead</numerusform>
<numerusform>%n leads</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads are</source>
<translation>
<numerusform>%n lead é</numerusform>
<numerusform>%n leads são</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads are in the bin</source>
<translation>
<numerusform>%n lead está na lixeira</numerusform>
<numerusform>%n leads estão na lixeira</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads, deals and activities that came of it stay, without the promotion.</source>
<translation>
<numerusform>%n lead, negócio ou atividade que veio dela permanece, sem a promoção.</numerusform>
<numerusform>%n leads, negócios e atividades que vieram dela permanecem, sem a promoção.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n lines of deals keep its name</source>
<translation>
<numerusform>%n item de negócio mantém seu nome</numerusform>
<numerusform>%n itens de negócios mantêm seu nome</numerusform>
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
<numerusform>mais %n</numerusform>
<numerusform>mais %n</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more</source>
<comment>files</comment>
<translation>
<numerusform>mais %n</numerusform>
<numerusform>mais %n</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more fields from imports</source>
<translation>
<numerusform>mais %n campo de importações</numerusform>
<numerusform>mais %n campos de importações</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more on the promotion sheet, under Reports.</source>
<translation>
<numerusform>Mais %n na ficha da promoção, em Relatórios.</numerusform>
<numerusform>Mais %n na ficha da promoção, em Relatórios.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more promotions</source>
<translation>
<numerusform>mais %n promoção</numerusform>
<numerusform>mais %n promoções</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more this week</source>
<translation>
<numerusform>mais %n esta semana</numerusform>
<numerusform>mais %n esta semana</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more…</source>
<translation>
<numerusform>mais %n…</numerusform>
<numerusform>mais %n…</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n next steps</source>
<translation>
<numerusform>%n próximo passo</numerusform>
<numerusform>%n próximos passos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n now belong to {name}</source>
<translation>
<numerusform>%n agora é de {name}</numerusform>
<numerusform>%n agora são de {name}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n open deals</source>
<translation>
<numerusform>%n negócio em aberto</numerusform>
<numerusform>%n negócios em aberto</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n overdue</source>
<translation>
<numerusform>%n atrasado</numerusform>
<numerusform>%n atrasados</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n pages</source>
<translation>
<numerusform>%n página</numerusform>
<numerusform>%n páginas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n pairs may be the same person</source>
<translation>
<numerusform>%n par pode ser a mesma pessoa</numerusform>
<numerusform>%n pares podem ser a mesma pessoa</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n people now</source>
<translation>
<numerusform>%n pessoa agora</numerusform>
<numerusform>%n pessoas agora</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products</source>
<translation>
<numerusform>%n produto</numerusform>
<numerusform>%n produtos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products are in the bin</source>
<translation>
<numerusform>%n produto está na lixeira</numerusform>
<numerusform>%n produtos estão na lixeira</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions</source>
<translation>
<numerusform>%n promoção</numerusform>
<numerusform>%n promoções</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions are in the bin</source>
<translation>
<numerusform>%n promoção está na lixeira</numerusform>
<numerusform>%n promoções estão na lixeira</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions for it stay, without it.</source>
<translation>
<numerusform>%n promoção para ele permanece, sem ele.</numerusform>
<numerusform>%n promoções para ele permanecem, sem ele.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions have no date yet; the list shows them.</source>
<translation>
<numerusform>%n promoção ainda não tem data; a lista a mostra.</numerusform>
<numerusform>%n promoções ainda não têm data; a lista as mostra.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n refused and are never counted there.</source>
<translation>
<numerusform>%n recusou e nunca é contado ali.</numerusform>
<numerusform>%n recusaram e nunca são contados ali.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n sales</source>
<translation>
<numerusform>%n venda</numerusform>
<numerusform>%n vendas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n selected</source>
<translation>
<numerusform>%n selecionado</numerusform>
<numerusform>%n selecionados</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n stages</source>
<translation>
<numerusform>%n etapa</numerusform>
<numerusform>%n etapas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n tagged “{tag}”</source>
<translation>
<numerusform>%n com a etiqueta “{tag}”</numerusform>
<numerusform>%n com a etiqueta “{tag}”</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n targets were copied</source>
<translation>
<numerusform>%n meta foi copiada</numerusform>
<numerusform>%n metas foram copiadas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n texts were longer than a workbook can hold and are cut.</source>
<translation>
<numerusform>%n texto era mais longo do que cabe em uma pasta de trabalho e foi cortado.</numerusform>
<numerusform>%n textos eram mais longos do que cabe em uma pasta de trabalho e foram cortados.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n today</source>
<translation>
<numerusform>%n hoje</numerusform>
<numerusform>%n hoje</numerusform>
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
<translation>&amp;Escolher um dia…</translation>
</message>
<message>
<source>&amp;Tomorrow</source>
<translation>&amp;Amanhã</translation>
</message>
<message>
<source>(no heading)</source>
<translation>(sem título)</translation>
</message>
<message>
<source>(no name)</source>
<translation>(sem nome)</translation>
</message>
<message>
<source>(no words)</source>
<translation>(sem texto)</translation>
</message>
<message>
<source>(some costs of sales unknown)</source>
<translation>(alguns custos de vendas desconhecidos)</translation>
</message>
<message>
<source>+ {count} not asked</source>
<translation>+ {count} não consultados</translation>
</message>
<message>
<source>, {share} of the step before</source>
<translation>, {share} da etapa anterior</translation>
</message>
<message>
<source>1 activity</source>
<translation>1 atividade</translation>
</message>
<message>
<source>1 answer</source>
<translation>1 resposta</translation>
</message>
<message>
<source>1 audience</source>
<translation>1 público</translation>
</message>
<message>
<source>1 code</source>
<translation>1 código</translation>
</message>
<message>
<source>1 column kept as an extra field</source>
<translation>1 coluna mantida como campo extra</translation>
</message>
<message>
<source>1 contact</source>
<translation>1 contato</translation>
</message>
<message>
<source>1 copy</source>
<translation>1 cópia</translation>
</message>
<message>
<source>1 cost</source>
<translation>1 custo</translation>
</message>
<message>
<source>1 coupon</source>
<translation>1 cupom</translation>
</message>
<message>
<source>1 coupon is made: {code}</source>
<translation>1 cupom criado: {code}</translation>
</message>
<message>
<source>1 day</source>
<translation>1 dia</translation>
</message>
<message>
<source>1 day before</source>
<translation>1 dia antes</translation>
</message>
<message>
<source>1 day late</source>
<translation>1 dia de atraso</translation>
</message>
<message>
<source>1 deal</source>
<translation>1 negócio</translation>
</message>
<message>
<source>1 expense</source>
<translation>1 despesa</translation>
</message>
<message>
<source>1 file</source>
<translation>1 arquivo</translation>
</message>
<message>
<source>1 file cannot be read</source>
<translation>1 arquivo não pode ser lido</translation>
</message>
<message>
<source>1 has neither e-mail nor phone.</source>
<translation>1 não tem e-mail nem telefone.</translation>
</message>
<message>
<source>1 in {count} leads</source>
<translation>1 em cada {count} leads</translation>
</message>
<message>
<source>1 is left out, who refused advertising.</source>
<translation>1 fica de fora, por ter recusado publicidade.</translation>
</message>
<message>
<source>1 lead</source>
<translation>1 lead</translation>
</message>
<message>
<source>1 lead is</source>
<translation>1 lead é</translation>
</message>
<message>
<source>1 line of a deal keeps its name</source>
<translation>1 item de negócio mantém seu nome</translation>
</message>
<message>
<source>1 measure</source>
<translation>1 medição</translation>
</message>
<message>
<source>1 more</source>
<translation>mais 1</translation>
</message>
<message>
<source>1 more field from an import</source>
<translation>mais 1 campo de uma importação</translation>
</message>
<message>
<source>1 more stands in the table.</source>
<translation>Há mais 1 na tabela.</translation>
</message>
<message>
<source>1 new customer</source>
<translation>1 novo cliente</translation>
</message>
<message>
<source>1 next step</source>
<translation>1 próximo passo</translation>
</message>
<message>
<source>1 open deal</source>
<translation>1 negócio em aberto</translation>
</message>
<message>
<source>1 other record</source>
<translation>1 outro registro</translation>
</message>
<message>
<source>1 page</source>
<translation>1 página</translation>
</message>
<message>
<source>1 pair may be the same person</source>
<translation>1 par pode ser a mesma pessoa</translation>
</message>
<message>
<source>1 person</source>
<translation>1 pessoa</translation>
</message>
<message>
<source>1 person now</source>
<translation>1 pessoa agora</translation>
</message>
<message>
<source>1 product</source>
<translation>1 produto</translation>
</message>
<message>
<source>1 promotion</source>
<translation>1 promoção</translation>
</message>
<message>
<source>1 promotion for it stays, without it.</source>
<translation>1 promoção para ele permanece, sem ele.</translation>
</message>
<message>
<source>1 promotion has no date yet; the list shows it.</source>
<translation>1 promoção ainda não tem data; a lista a mostra.</translation>
</message>
<message>
<source>1 record that came of it stays, without the promotion.</source>
<translation>1 registro que veio dela permanece, sem a promoção.</translation>
</message>
<message>
<source>1 redeemed coupon</source>
<translation>1 cupom resgatado</translation>
</message>
<message>
<source>1 refused and is never counted there.</source>
<translation>1 recusou e nunca é contado ali.</translation>
</message>
<message>
<source>1 row</source>
<translation>1 linha</translation>
</message>
<message>
<source>1 sale</source>
<translation>1 venda</translation>
</message>
<message>
<source>1 sale, {revenue}</source>
<translation>1 venda, {revenue}</translation>
</message>
<message>
<source>1 score</source>
<translation>1 nota</translation>
</message>
<message>
<source>1 stage</source>
<translation>1 etapa</translation>
</message>
<message>
<source>1 target was copied</source>
<translation>1 meta foi copiada</translation>
</message>
<message>
<source>1 text is in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>1 texto está em uma escrita que nenhuma fonte instalada tem ({script}); suas letras saem como quadrados.</translation>
</message>
<message>
<source>12 Mar, or 12 Mar 1990</source>
<translation>12 mar, ou 12 mar 1990</translation>
</message>
<message>
<source>12 Mar, tomorrow, fri…</source>
<translation>12 mar, amanhã, sex…</translation>
</message>
<message>
<source>= as before</source>
<translation>= como antes</translation>
</message>
<message>
<source>A PNG, JPG or SVG; or drop one here. It is kept in this file, at most 400 dots wide or high.</source>
<translation>PNG, JPG ou SVG; ou solte um aqui. É guardado neste arquivo, com no máximo 400 pontos de largura ou altura.</translation>
</message>
<message>
<source>A business file is opened; anything else comes into a new one.</source>
<translation>Um arquivo da empresa é aberto; qualquer outro entra em um novo.</translation>
</message>
<message>
<source>A chance lies between 0 and 100%.</source>
<translation>Uma chance vai de 0 a 100%.</translation>
</message>
<message>
<source>A closed deal needs the day it was closed.</source>
<translation>Um negócio fechado precisa do dia em que foi fechado.</translation>
</message>
<message>
<source>A code has 3 to {count} letters.</source>
<translation>Um código tem de 3 a {count} letras.</translation>
</message>
<message>
<source>A code has letters, digits and hyphens only.</source>
<translation>Um código só tem letras, dígitos e hifens.</translation>
</message>
<message>
<source>A code of its own on each</source>
<translation>Um código próprio em cada</translation>
</message>
<message>
<source>A comma: 1.234,50</source>
<translation>Uma vírgula: 1.234,50</translation>
</message>
<message>
<source>A condition has no value yet. Give it one, or take the condition away.</source>
<translation>Uma condição ainda não tem valor. Dê um valor ou retire a condição.</translation>
</message>
<message>
<source>A contact needs a name, a company, an e-mail or a phone.</source>
<translation>Um contato precisa de um nome, uma empresa, um e-mail ou um telefone.</translation>
</message>
<message>
<source>A cost cannot be less than nothing.</source>
<translation>Um custo não pode ser menor que zero.</translation>
</message>
<message>
<source>A coupon needs a code.</source>
<translation>Um cupom precisa de um código.</translation>
</message>
<message>
<source>A customer’s journey</source>
<translation>A jornada de um cliente</translation>
</message>
<message>
<source>A deal cannot be closed before it was opened ({opened}).</source>
<translation>Um negócio não pode ser fechado antes de ser aberto ({opened}).</translation>
</message>
<message>
<source>A deal cannot be worth less than nothing.</source>
<translation>Um negócio não pode valer menos que zero.</translation>
</message>
<message>
<source>A deal is a sale in the making: who wants what, for how much. Move it along until it is won.</source>
<translation>Um negócio é uma venda a caminho: quem quer o quê, por quanto. Leve-o adiante até ser ganho.</translation>
</message>
<message>
<source>A deal needs a contact: who may buy?</source>
<translation>Um negócio precisa de um contato: quem pode comprar?</translation>
</message>
<message>
<source>A deal with {name} is open</source>
<translation>Um negócio com {name} está em aberto</translation>
</message>
<message>
<source>A discount lies between 0 and 100%.</source>
<translation>Um desconto vai de 0 a 100%.</translation>
</message>
<message>
<source>A folder…</source>
<translation>Uma pasta…</translation>
</message>
<message>
<source>A lead belongs to the promotion it came from, so this order does not hang on how sales are credited.</source>
<translation>Um lead pertence à promoção de onde veio, então esta ordem não depende de como as vendas são atribuídas.</translation>
</message>
<message>
<source>A lead is someone who asked: by phone, by mail, at the counter. Write down who and what they want.</source>
<translation>Um lead é alguém que perguntou: por telefone, por e-mail, no balcão. Anote quem e o que quer.</translation>
</message>
<message>
<source>A letter is wrong or two are swapped: it does not add up.</source>
<translation>Uma letra está errada ou duas estão trocadas: a conta não fecha.</translation>
</message>
<message>
<source>A limit cannot be less than nothing.</source>
<translation>Um limite não pode ser menor que zero.</translation>
</message>
<message>
<source>A new audience</source>
<translation>Um novo público</translation>
</message>
<message>
<source>A new contact</source>
<translation>Um novo contato</translation>
</message>
<message>
<source>A new deal</source>
<translation>Um novo negócio</translation>
</message>
<message>
<source>A new lead</source>
<translation>Um novo lead</translation>
</message>
<message>
<source>A new line</source>
<translation>Um novo item</translation>
</message>
<message>
<source>A new promotion</source>
<translation>Uma nova promoção</translation>
</message>
<message>
<source>A new reason, such as “Wanted it sooner”</source>
<translation>Um novo motivo, como “Queria mais cedo”</translation>
</message>
<message>
<source>A new stage, such as “Sample sent”</source>
<translation>Uma nova etapa, como “Amostra enviada”</translation>
</message>
<message>
<source>A number…</source>
<translation>Medição…</translation>
</message>
<message>
<source>A page to take along: whom to call or visit, where, and room to write down what came of it</source>
<translation>Uma página para levar: a quem ligar ou visitar, onde, e espaço para anotar o que resultou</translation>
</message>
<message>
<source>A percentage has at most two digits after the point.</source>
<translation>Uma porcentagem tem no máximo dois dígitos depois do ponto.</translation>
</message>
<message>
<source>A period cannot end ({last}) before it starts ({first}).</source>
<translation>Um período não pode terminar ({last}) antes de começar ({first}).</translation>
</message>
<message>
<source>A person needs a name.</source>
<translation>Uma pessoa precisa de um nome.</translation>
</message>
<message>
<source>A pipeline needs one stage at least; rename this one instead.</source>
<translation>Um pipeline precisa de pelo menos uma etapa; em vez disso, renomeie esta.</translation>
</message>
<message>
<source>A point: 1,234.50</source>
<translation>Um ponto: 1,234.50</translation>
</message>
<message>
<source>A product does not go with itself.</source>
<translation>Um produto não combina com ele mesmo.</translation>
</message>
<message>
<source>A product or service needs a name.</source>
<translation>Um produto ou serviço precisa de um nome.</translation>
</message>
<message>
<source>A promotion cannot end before it starts.</source>
<translation>Uma promoção não pode terminar antes de começar.</translation>
</message>
<message>
<source>A promotion is a reason to come: whom you tell, by which channel, what it may cost. Leads find it.</source>
<translation>Uma promoção é um motivo para vir: a quem você conta, por qual canal, quanto pode custar. Os leads a encontram.</translation>
</message>
<message>
<source>A promotion needs a name, such as “Winter sale”.</source>
<translation>Uma promoção precisa de um nome, como “Liquidação de inverno”.</translation>
</message>
<message>
<source>A quantity has at most three digits after the point.</source>
<translation>Uma quantidade tem no máximo três dígitos depois do ponto.</translation>
</message>
<message>
<source>A quantity is more than nothing.</source>
<translation>Uma quantidade é maior que zero.</translation>
</message>
<message>
<source>A quiet month: no leads, no sales and no marketing costs were written down.</source>
<translation>Um mês calmo: nenhum lead, nenhuma venda e nenhum custo de marketing foi anotado.</translation>
</message>
<message>
<source>A quiet year: no leads, no sales and no marketing costs were written down.</source>
<translation>Um ano calmo: nenhum lead, nenhuma venda e nenhum custo de marketing foi anotado.</translation>
</message>
<message>
<source>A sale brings</source>
<translation>Uma venda traz</translation>
</message>
<message>
<source>A sale costs</source>
<translation>Uma venda custa</translation>
</message>
<message>
<source>A sale counts for</source>
<translation>Uma venda conta para</translation>
</message>
<message>
<source>A score is a whole number from 1 to 5.</source>
<translation>Uma nota é um número inteiro de 1 a 5.</translation>
</message>
<message>
<source>A setting needs a name.</source>
<translation>Um ajuste precisa de um nome.</translation>
</message>
<message>
<source>A share lies between 0 and 100%.</source>
<translation>Uma parcela vai de 0 a 100%.</translation>
</message>
<message>
<source>A stage needs a chance, such as {sample}.</source>
<translation>Uma etapa precisa de uma chance, como {sample}.</translation>
</message>
<message>
<source>A stage needs a name.</source>
<translation>Uma etapa precisa de um nome.</translation>
</message>
<message>
<source>A target cannot be less than nothing.</source>
<translation>Uma meta não pode ser menor que zero.</translation>
</message>
<message>
<source>A target is for a whole month.</source>
<translation>Uma meta vale para um mês inteiro.</translation>
</message>
<message>
<source>A time of day needs its day.</source>
<translation>Uma hora precisa do seu dia.</translation>
</message>
<message>
<source>A view needs a name.</source>
<translation>Uma visão precisa de um nome.</translation>
</message>
<message>
<source>A workbook holds at most {count} rows; choose CSV.</source>
<translation>Uma pasta de trabalho comporta no máximo {count} linhas; escolha CSV.</translation>
</message>
<message>
<source>A year before</source>
<translation>Um ano antes</translation>
</message>
<message>
<source>About</source>
<translation>Sobre</translation>
</message>
<message>
<source>About</source>
<comment>program</comment>
<translation>Sobre</translation>
</message>
<message>
<source>About</source>
<comment>said</comment>
<translation>Sobre</translation>
</message>
<message>
<source>About Two Hats</source>
<translation>Sobre o Two Hats</translation>
</message>
<message>
<source>About the business</source>
<translation>Sobre a empresa</translation>
</message>
<message>
<source>Action</source>
<translation>Ação</translation>
</message>
<message>
<source>Activities</source>
<translation>Atividades</translation>
</message>
<message>
<source>Activities done</source>
<translation>Atividades feitas</translation>
</message>
<message>
<source>Activity</source>
<translation>Atividade</translation>
</message>
<message>
<source>Add a condition</source>
<translation>Adicionar condição</translation>
</message>
<message>
<source>Add a line</source>
<translation>Adicionar item</translation>
</message>
<message>
<source>Add a person or a company</source>
<translation>Adicionar uma pessoa ou empresa</translation>
</message>
<message>
<source>Add a product</source>
<translation>Adicionar produto</translation>
</message>
<message>
<source>Add all as new</source>
<translation>Adicionar todos como novos</translation>
</message>
<message>
<source>Add channel</source>
<translation>Adicionar canal</translation>
</message>
<message>
<source>Add extra</source>
<translation>Adicionar extra</translation>
</message>
<message>
<source>Add it</source>
<translation>Adicionar</translation>
</message>
<message>
<source>Add line</source>
<translation>Adicionar item</translation>
</message>
<message>
<source>Add lost reason</source>
<translation>Adicionar motivo de perda</translation>
</message>
<message>
<source>Add person</source>
<translation>Adicionar pessoa</translation>
</message>
<message>
<source>Add product</source>
<translation>Adicionar produto</translation>
</message>
<message>
<source>Add reason</source>
<translation>Adicionar motivo</translation>
</message>
<message>
<source>Add something you sell</source>
<translation>Adicionar algo que você vende</translation>
</message>
<message>
<source>Add stage</source>
<translation>Adicionar etapa</translation>
</message>
<message>
<source>Add the extra {name}</source>
<translation>Adicionar o extra {name}</translation>
</message>
<message>
<source>Add to lead</source>
<translation>Acrescentar ao lead</translation>
</message>
<message>
<source>Add to their open lead</source>
<translation>Acrescentar ao lead em aberto</translation>
</message>
<message>
<source>Add to their open lead “{what}”</source>
<translation>Acrescentar ao lead em aberto “{what}”</translation>
</message>
<message>
<source>Add yourself under People first.</source>
<translation>Primeiro adicione você em Pessoas.</translation>
</message>
<message>
<source>Add {what}</source>
<translation>Adicionar {what}</translation>
</message>
<message>
<source>Add {what}, fill {count}</source>
<translation>Adicionar {what}, completar {count}</translation>
</message>
<message>
<source>Added to the lead: {what}</source>
<translation>Acrescentado ao lead: {what}</translation>
</message>
<message>
<source>Address</source>
<translation>Endereço</translation>
</message>
<message>
<source>Address cards</source>
<translation>Cartões de visita</translation>
</message>
<message>
<source>Address cards for phone and mail program (vCard)…</source>
<translation>Cartões de visita para telefone e e-mail (vCard)…</translation>
</message>
<message>
<source>Addresses on the list</source>
<translation>Endereços na lista</translation>
</message>
<message>
<source>Add…</source>
<translation>Adicionar…</translation>
</message>
<message>
<source>Advertising</source>
<translation>Publicidade</translation>
</message>
<message>
<source>After</source>
<translation>Após</translation>
</message>
<message>
<source>After so many days half of the deals opened on these days were won or lost, counted from the first word; deals that are still open count for the days they have waited.</source>
<translation>Depois de tantos dias, metade dos negócios abertos nestes dias foi ganha ou perdida, contando do primeiro contato; negócios ainda em aberto contam pelos dias que esperaram.</translation>
</message>
<message>
<source>After what it costs you and the offer, a sale leaves nothing. Ask a higher price or offer less.</source>
<translation>Depois do que custa a você e da oferta, uma venda não deixa nada. Peça um preço maior ou ofereça menos.</translation>
</message>
<message>
<source>Against the targets</source>
<translation>Em relação às metas</translation>
</message>
<message>
<source>Agreed to advertising</source>
<translation>Aceitou publicidade</translation>
</message>
<message>
<source>All</source>
<translation>Todos</translation>
</message>
<message>
<source>All</source>
<comment>promotions</comment>
<translation>Todas</translation>
</message>
<message>
<source>All audiences…</source>
<translation>Todos os públicos…</translation>
</message>
<message>
<source>All changes</source>
<translation>Alterações</translation>
</message>
<message>
<source>All done</source>
<translation>Tudo feito</translation>
</message>
<message>
<source>All files</source>
<translation>Todos os arquivos</translation>
</message>
<message>
<source>All keys on one page</source>
<translation>Todos os atalhos em uma página</translation>
</message>
<message>
<source>All months of a year</source>
<translation>Todos os meses de um ano</translation>
</message>
<message>
<source>All months of a year…</source>
<translation>Todos os meses de um ano…</translation>
</message>
<message>
<source>All of it is taken back.</source>
<translation>Tudo foi desfeito.</translation>
</message>
<message>
<source>All of it was sold</source>
<translation>Tudo foi vendido</translation>
</message>
<message>
<source>All of them alike</source>
<translation>Todas por igual</translation>
</message>
<message>
<source>All of these are settled; there is nothing to plan.</source>
<translation>Todos estes já estão resolvidos; não há nada a planejar.</translation>
</message>
<message>
<source>All right</source>
<translation>Certo</translation>
</message>
<message>
<source>Alone? Then leave this empty. With a team, contacts, leads, deals and next steps can each have someone who looks after them, and the history says who did what.</source>
<translation>Só você? Então deixe vazio. Com uma equipe, contatos, leads, negócios e próximos passos podem ter cada um seu responsável, e o histórico diz quem fez o quê.</translation>
</message>
<message>
<source>Already here</source>
<translation>Já aqui</translation>
</message>
<message>
<source>Already here as</source>
<translation>Já aqui como</translation>
</message>
<message>
<source>Already used</source>
<translation>Já usado</translation>
</message>
<message>
<source>Also in it: {names}</source>
<translation>Também no arquivo: {names}</translation>
</message>
<message>
<source>Also those that an import brought along or that you wrote somewhere.</source>
<translation>Também os que uma importação trouxe ou que você escreveu em algum lugar.</translation>
</message>
<message>
<source>Amount</source>
<translation>Valor</translation>
</message>
<message>
<source>Amount of the expense</source>
<translation>Valor da despesa</translation>
</message>
<message>
<source>Amount off</source>
<translation>Desconto fixo</translation>
</message>
<message>
<source>Amount, such as 80</source>
<translation>Valor, como 80</translation>
</message>
<message>
<source>An amount may have at most 12 digits.</source>
<translation>Um valor pode ter no máximo 12 dígitos.</translation>
</message>
<message>
<source>An answer cannot be heard less than never.</source>
<translation>Uma resposta não pode ser ouvida menos de zero vezes.</translation>
</message>
<message>
<source>An audience is a group that wants the same: regulars, offices nearby. A promotion is for one of them.</source>
<translation>Um público é um grupo que quer o mesmo: clientes fiéis, escritórios próximos. Cada promoção é para um deles.</translation>
</message>
<message>
<source>An audience needs a name, such as “Regulars”.</source>
<translation>Um público precisa de um nome, como “Clientes fiéis”.</translation>
</message>
<message>
<source>An e-mail address has an @ in it, such as {sample}.</source>
<translation>Um endereço de e-mail tem um @, como {sample}.</translation>
</message>
<message>
<source>An expense needs a day.</source>
<translation>Uma despesa precisa de um dia.</translation>
</message>
<message>
<source>An expense of nothing need not be written down.</source>
<translation>Uma despesa de zero não precisa ser anotada.</translation>
</message>
<message>
<source>An extra</source>
<translation>Um extra</translation>
</message>
<message>
<source>An hour cannot cost less than nothing.</source>
<translation>Uma hora não pode custar menos que zero.</translation>
</message>
<message>
<source>An hour of your own time costs</source>
<translation>Uma hora do seu tempo custa</translation>
</message>
<message>
<source>An idea so far</source>
<translation>Ainda uma ideia</translation>
</message>
<message>
<source>An offer cannot take more than 100% off.</source>
<translation>Uma oferta não pode dar mais de 100% de desconto.</translation>
</message>
<message>
<source>An open deal has no day of closing.</source>
<translation>Um negócio em aberto não tem dia de fechamento.</translation>
</message>
<message>
<source>And one more.</source>
<translation>E mais um.</translation>
</message>
<message>
<source>And then? Leave empty if nothing follows</source>
<translation>E depois? Deixe vazio se nada vem a seguir</translation>
</message>
<message numerus="yes">
<source>And {count} more.</source>
<translation>
<numerusform>E mais {count}.</numerusform>
<numerusform>E mais {count}.</numerusform>
</translation>
</message>
<message>
<source>Another channel, such as “Market stall”</source>
<translation>Outro canal, como “Barraca na feira”</translation>
</message>
<message>
<source>Another program has put this file into WAL mode, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>Outro programa pôs este arquivo em modo WAL; por isso ele está aberto só para leitura. Faça um backup e continue com ele.</translation>
</message>
<message>
<source>Another program left “{file}” in WAL mode, with changes in “{wal}” beside it that are not in the file yet. Close that program, then open the file again.</source>
<translation>Outro programa deixou “{file}” em modo WAL, com alterações em “{wal}” ao lado que ainda não estão no arquivo. Feche esse programa e abra o arquivo de novo.</translation>
</message>
<message>
<source>Another reason</source>
<translation>Outro motivo</translation>
</message>
<message>
<source>Another window of this program was faster; please repeat the step.</source>
<translation>Outra janela deste programa foi mais rápida; repita o passo.</translation>
</message>
<message>
<source>Answer</source>
<translation>Resposta</translation>
</message>
<message>
<source>Answer fit check</source>
<translation>Responder ao perfil</translation>
</message>
<message>
<source>Answer them</source>
<translation>Responder</translation>
</message>
<message>
<source>Any time</source>
<translation>Qualquer data</translation>
</message>
<message>
<source>Arabic (Windows)</source>
<translation>Árabe (Windows)</translation>
</message>
<message numerus="yes">
<source>As far as %n sales can tell: in {low} to {high} of all sales</source>
<translation>
<numerusform>Pelo que mostra %n venda: em {low} a {high} de todas as vendas</numerusform>
<numerusform>Pelo que mostram %n vendas: em {low} a {high} de todas as vendas</numerusform>
</translation>
</message>
<message>
<source>As of {day}.</source>
<translation>Em {day}.</translation>
</message>
<message>
<source>As the business writes</source>
<translation>O do negócio</translation>
</message>
<message>
<source>As the system</source>
<translation>Como o sistema</translation>
</message>
<message>
<source>Ask a few of them what they need or how they found you, and count the answers here.</source>
<translation>Pergunte a alguns do que precisam ou como encontraram você, e conte as respostas aqui.</translation>
</message>
<message>
<source>Ask how it stands</source>
<translation>Perguntar como está</translation>
</message>
<message>
<source>Ask what is still open.</source>
<translation>Pergunte o que ainda está em aberto.</translation>
</message>
<message>
<source>At least once; leave it empty for any number of times.</source>
<translation>Pelo menos uma vez; deixe vazio para qualquer número de vezes.</translation>
</message>
<message>
<source>At most {count} letters, so that the code can be typed.</source>
<translation>No máximo {count} letras, para que o código possa ser digitado.</translation>
</message>
<message>
<source>At most {most} letters, so that it fits into lists.</source>
<translation>No máximo {most} letras, para caber nas listas.</translation>
</message>
<message>
<source>At this pace</source>
<translation>Neste ritmo</translation>
</message>
<message>
<source>At this pace {amount}.</source>
<translation>Neste ritmo, {amount}.</translation>
</message>
<message>
<source>At which time</source>
<translation>A que hora</translation>
</message>
<message>
<source>Audience</source>
<translation>Público</translation>
</message>
<message>
<source>Audiences</source>
<translation>Públicos</translation>
</message>
<message>
<source>Average sale</source>
<translation>Venda média</translation>
</message>
<message>
<source>Awareness</source>
<translation>Conhecimento</translation>
</message>
<message>
<source>Back</source>
<translation>Voltar</translation>
</message>
<message>
<source>Back to the page before: {keys}</source>
<translation>Voltar à página anterior: {keys}</translation>
</message>
<message>
<source>Back to the usual order</source>
<translation>Voltar à ordem normal</translation>
</message>
<message>
<source>Backed up {when}</source>
<translation>Backup feito {when}</translation>
</message>
<message>
<source>Backups</source>
<translation>Backups</translation>
</message>
<message>
<source>Backups of it on this computer</source>
<translation>Backups dele neste computador</translation>
</message>
<message>
<source>Baltic (Windows)</source>
<translation>Báltico (Windows)</translation>
</message>
<message>
<source>Became a deal</source>
<translation>Virou negócio</translation>
</message>
<message>
<source>Begin a new file</source>
<translation>Começar um novo arquivo</translation>
</message>
<message>
<source>Best promotions of {year}</source>
<translation>Melhores promoções de {year}</translation>
</message>
<message>
<source>Bin and changes</source>
<translation>Lixeira e alterações</translation>
</message>
<message>
<source>Birthday</source>
<translation>Aniversário</translation>
</message>
<message>
<source>Black and white</source>
<translation>Preto e branco</translation>
</message>
<message>
<source>Board</source>
<translation>Quadro</translation>
</message>
<message>
<source>Both hats</source>
<translation>Os dois chapéus</translation>
</message>
<message>
<source>Bought</source>
<translation>Compras</translation>
</message>
<message>
<source>Bought</source>
<comment>leads</comment>
<translation>Compras</translation>
</message>
<message>
<source>Bought elsewhere</source>
<translation>Comprou em outro lugar</translation>
</message>
<message>
<source>Bought for</source>
<translation>Comprou</translation>
</message>
<message>
<source>Bought twice or more</source>
<translation>Compraram duas vezes ou mais</translation>
</message>
<message>
<source>Bought: {share} ({basis}).</source>
<translation>Compraram: {share} ({basis}).</translation>
</message>
<message>
<source>Break-even</source>
<translation>Ponto de equilíbrio</translation>
</message>
<message>
<source>Bring back</source>
<translation>Recuperar</translation>
</message>
<message>
<source>Bring back what was undone</source>
<translation>Trazer de volta o que foi desfeito</translation>
</message>
<message>
<source>Bring back {what}</source>
<translation>Recuperar {what}</translation>
</message>
<message>
<source>Bring in a list…</source>
<translation>Trazer uma lista…</translation>
</message>
<message>
<source>Bring in exports of other programs and your own lists</source>
<translation>Trazer exportações de outros programas e suas próprias listas</translation>
</message>
<message>
<source>Bring in more</source>
<translation>Importar mais</translation>
</message>
<message>
<source>Bring in your own list or the export of another program, and see here at once who came.</source>
<translation>Traga sua própria lista ou a exportação de outro programa e veja aqui na hora quem veio.</translation>
</message>
<message>
<source>Bring the files in</source>
<translation>Importar os arquivos</translation>
</message>
<message>
<source>Bringing everything in</source>
<translation>Importando tudo</translation>
</message>
<message>
<source>Brings</source>
<translation>Traz</translation>
</message>
<message>
<source>Brought coupon {code}</source>
<translation>Trouxe o cupom {code}</translation>
</message>
<message>
<source>Brought forward</source>
<translation>De transporte</translation>
</message>
<message>
<source>Brought on</source>
<translation>Trazido em</translation>
</message>
<message>
<source>Budget</source>
<translation>Orçamento</translation>
</message>
<message>
<source>Bundle</source>
<translation>Combo</translation>
</message>
<message>
<source>Business</source>
<translation>Empresa</translation>
</message>
<message>
<source>Business files</source>
<translation>Arquivos da empresa</translation>
</message>
<message>
<source>Business files open in Two Hats by double click now.</source>
<translation>Os arquivos da empresa agora abrem no Two Hats com clique duplo.</translation>
</message>
<message>
<source>Business profile</source>
<translation>Perfil da empresa</translation>
</message>
<message>
<source>Buyers from each of {count} earlier promotions by “{channel}”: {range}.</source>
<translation>Compradores de cada uma de {count} promoções anteriores por “{channel}”: {range}.</translation>
</message>
<message>
<source>By chance alone the return may lie between {low} and {high}.</source>
<translation>Só por acaso, o retorno pode ficar entre {low} e {high}.</translation>
</message>
<message>
<source>By e-mail</source>
<translation>Por e-mail</translation>
</message>
<message>
<source>By e-mail and phone count those who agreed to advertising.</source>
<translation>Por e-mail e telefone contam os que aceitaram publicidade.</translation>
</message>
<message>
<source>By phone</source>
<translation>Por telefone</translation>
</message>
<message>
<source>By stage</source>
<translation>Por etapa</translation>
</message>
<message>
<source>By which promotion or coupon</source>
<translation>Por qual promoção ou cupom</translation>
</message>
<message>
<source>By which promotion, if one</source>
<translation>Por qual promoção, se houve</translation>
</message>
<message>
<source>By {column} {arrow}</source>
<translation>Por {column} {arrow}</translation>
</message>
<message>
<source>Calendar</source>
<translation>Calendário</translation>
</message>
<message>
<source>Call</source>
<translation>Ligação</translation>
</message>
<message>
<source>Call</source>
<comment>to do</comment>
<translation>Ligar</translation>
</message>
<message>
<source>Call off</source>
<translation>Cancelar promoção</translation>
</message>
<message>
<source>Call off promotion</source>
<translation>Cancelar promoção</translation>
</message>
<message>
<source>Call {text}</source>
<translation>Ligar para {text}</translation>
</message>
<message>
<source>Called off</source>
<translation>Cancelada</translation>
</message>
<message>
<source>Called off</source>
<comment>day</comment>
<translation>Cancelada</translation>
</message>
<message>
<source>Called off on</source>
<translation>Cancelada em</translation>
</message>
<message>
<source>Called: how did it go?</source>
<translation>Ligou: como foi?</translation>
</message>
<message>
<source>Calls, visits and other activities</source>
<translation>Ligações, visitas e outras atividades</translation>
</message>
<message>
<source>Calls, visits, other activities</source>
<translation>Ligações, visitas, outras atividades</translation>
</message>
<message>
<source>Came</source>
<translation>Chegou</translation>
</message>
<message>
<source>Came in</source>
<translation>Chegou em</translation>
</message>
<message>
<source>Can they decide it?</source>
<translation>Pode decidir isso?</translation>
</message>
<message>
<source>Can they decide?</source>
<translation>Pode decidir?</translation>
</message>
<message>
<source>Can they pay for it?</source>
<translation>Pode pagar por isso?</translation>
</message>
<message>
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<source>Cannot be read</source>
<translation>Não pode ser lido</translation>
</message>
<message>
<source>Carried over</source>
<translation>A transportar</translation>
</message>
<message>
<source>Catalogue</source>
<translation>Catálogo</translation>
</message>
<message>
<source>Category</source>
<translation>Categoria</translation>
</message>
<message>
<source>Category: {name}</source>
<translation>Categoria: {name}</translation>
</message>
<message>
<source>Central European (ISO)</source>
<translation>Europeu central (ISO)</translation>
</message>
<message>
<source>Central European (Windows)</source>
<translation>Europeu central (Windows)</translation>
</message>
<message>
<source>Chance</source>
<translation>Chance</translation>
</message>
<message>
<source>Chance of {stage}</source>
<translation>Chance de {stage}</translation>
</message>
<message>
<source>Chance that it pays</source>
<translation>Chance de compensar</translation>
</message>
<message>
<source>Chance that it pays: {chance}, {verdict}.</source>
<translation>Chance de compensar: {chance}, {verdict}.</translation>
</message>
<message>
<source>Change coupons</source>
<translation>Alterar cupons</translation>
</message>
<message>
<source>Channel</source>
<translation>Canal</translation>
</message>
<message>
<source>Channels</source>
<translation>Canais</translation>
</message>
<message>
<source>Check</source>
<translation>Verificar</translation>
</message>
<message>
<source>Chinese, simplified (GB 18030)</source>
<translation>Chinês simplificado (GB 18030)</translation>
</message>
<message>
<source>Chinese, traditional (Big5)</source>
<translation>Chinês tradicional (Big5)</translation>
</message>
<message>
<source>Choose a colour</source>
<translation>Escolha uma cor</translation>
</message>
<message>
<source>Choose a contact first.</source>
<translation>Escolha primeiro um contato.</translation>
</message>
<message>
<source>Choose a folder…</source>
<translation>Escolher uma pasta…</translation>
</message>
<message>
<source>Choose a logo</source>
<translation>Escolher um logo</translation>
</message>
<message>
<source>Choose a picture…</source>
<translation>Escolher uma imagem…</translation>
</message>
<message>
<source>Choose a place and begin</source>
<translation>Escolher um lugar e começar</translation>
</message>
<message>
<source>Choose a promotion</source>
<translation>Escolha uma promoção</translation>
</message>
<message>
<source>Choose a promotion first.</source>
<translation>Escolha primeiro uma promoção.</translation>
</message>
<message>
<source>Choose another audience</source>
<translation>Escolher outro público</translation>
</message>
<message>
<source>Choose another import</source>
<translation>Escolher outra importação</translation>
</message>
<message>
<source>Choose another…</source>
<translation>Escolher outro…</translation>
</message>
<message>
<source>Choose coupons first.</source>
<translation>Escolha primeiro os cupons.</translation>
</message>
<message>
<source>Choose files…</source>
<translation>Escolher arquivos…</translation>
</message>
<message>
<source>Choose how sales count</source>
<translation>Escolher como as vendas contam</translation>
</message>
<message>
<source>Choose nothing</source>
<translation>Limpar seleção</translation>
</message>
<message>
<source>Choose one beside this: by a part of its name.</source>
<translation>Escolha uma ao lado: por uma parte do nome.</translation>
</message>
<message>
<source>Choose someone beside this: by a part of the name.</source>
<translation>Escolha alguém ao lado: por uma parte do nome.</translation>
</message>
<message>
<source>Choose the colour: {name}</source>
<translation>Escolher a cor: {name}</translation>
</message>
<message>
<source>Clear next step</source>
<translation>Limpar próximo passo</translation>
</message>
<message>
<source>Close</source>
<translation>Fechar</translation>
</message>
<message>
<source>Close the list</source>
<translation>Fechar a lista</translation>
</message>
<message>
<source>Close the record</source>
<translation>Fechar o registro</translation>
</message>
<message>
<source>Close the window; everything is saved already</source>
<translation>Fechar a janela; tudo já está salvo</translation>
</message>
<message>
<source>Close this entry</source>
<translation>Fechar esta entrada</translation>
</message>
<message>
<source>Close this message</source>
<translation>Fechar esta mensagem</translation>
</message>
<message>
<source>Closed</source>
<translation>Fechado</translation>
</message>
<message>
<source>Closed</source>
<comment>day</comment>
<translation>Fechado</translation>
</message>
<message>
<source>Closed deals came through “{stage}”. For which stage shall that count?</source>
<translation>Negócios fechados passaram por “{stage}”. Para qual etapa isso deve contar?</translation>
</message>
<message>
<source>Closed on</source>
<translation>Fechado em</translation>
</message>
<message>
<source>Code</source>
<translation>Código</translation>
</message>
<message>
<source>Codes</source>
<translation>Códigos</translation>
</message>
<message>
<source>Codes begin with</source>
<translation>Códigos começam com</translation>
</message>
<message>
<source>Codes such as {code}; the last letter tells typing mistakes.</source>
<translation>Códigos como {code}; a última letra revela erros de digitação.</translation>
</message>
<message>
<source>Codes to hand out, and who brought which</source>
<translation>Códigos para distribuir e quem trouxe qual</translation>
</message>
<message>
<source>Codes to hand out: who brings one tells which promotion worked</source>
<translation>Códigos para distribuir: quem traz um mostra qual promoção funcionou</translation>
</message>
<message>
<source>Colour</source>
<translation>Cor</translation>
</message>
<message>
<source>Colour: {name}</source>
<translation>Cor: {name}</translation>
</message>
<message>
<source>Colours of the print</source>
<translation>Cores da impressão</translation>
</message>
<message>
<source>Colours on paper</source>
<translation>Cores no papel</translation>
</message>
<message>
<source>Column</source>
<translation>Coluna</translation>
</message>
<message>
<source>Column {letter}</source>
<translation>Coluna {letter}</translation>
</message>
<message>
<source>Columns</source>
<translation>Colunas</translation>
</message>
<message>
<source>Comment</source>
<translation>Comentário</translation>
</message>
<message>
<source>Company</source>
<translation>Empresa</translation>
</message>
<message>
<source>Compare it letter by letter; it may be from another shop.</source>
<translation>Compare letra por letra; talvez seja de outra loja.</translation>
</message>
<message>
<source>Compared</source>
<translation>Comparado</translation>
</message>
<message>
<source>Compared with</source>
<translation>Comparado com</translation>
</message>
<message>
<source>Compared with {days}.</source>
<translation>Comparado com {days}.</translation>
</message>
<message>
<source>Condition</source>
<translation>Condição</translation>
</message>
<message>
<source>Consent given</source>
<translation>Consentimento dado</translation>
</message>
<message>
<source>Consideration</source>
<translation>Consideração</translation>
</message>
<message>
<source>Contact</source>
<translation>Contato</translation>
</message>
<message>
<source>Contacts</source>
<translation>Contatos</translation>
</message>
<message>
<source>Contacts who have bought at least once up to the end of these days.</source>
<translation>Contatos que compraram ao menos uma vez até o fim destes dias.</translation>
</message>
<message>
<source>Contacts whose first purchase ever was on these days.</source>
<translation>Contatos cuja primeira compra foi nestes dias.</translation>
</message>
<message>
<source>Contacts with the same e-mail or phone, or with names that are alike, come up here to be joined.</source>
<translation>Contatos com o mesmo e-mail ou telefone, ou com nomes parecidos, aparecem aqui para serem unidos.</translation>
</message>
<message>
<source>Content</source>
<translation>Conteúdo</translation>
</message>
<message>
<source>Content</source>
<comment>channel</comment>
<translation>Conteúdo</translation>
</message>
<message>
<source>Content needs a title, such as “Post about the winter sale”.</source>
<translation>Um conteúdo precisa de um título, como “Post sobre a liquidação de inverno”.</translation>
</message>
<message>
<source>Copied: {text}</source>
<translation>Copiado: {text}</translation>
</message>
<message>
<source>Copies of this file</source>
<translation>Cópias deste arquivo</translation>
</message>
<message>
<source>Copy</source>
<translation>Copiar</translation>
</message>
<message>
<source>Copy targets of the year before</source>
<translation>Copiar metas do ano anterior</translation>
</message>
<message>
<source>Copy the code</source>
<translation>Copiar o código</translation>
</message>
<message>
<source>Copy the details</source>
<translation>Copiar os detalhes</translation>
</message>
<message>
<source>Copy the path: {title}</source>
<translation>Copiar o caminho: {title}</translation>
</message>
<message>
<source>Copy the phone number of a step</source>
<translation>Copiar o telefone de um passo</translation>
</message>
<message>
<source>Copy the targets of {year}, and more:</source>
<translation>Copiar as metas de {year}, com um acréscimo de:</translation>
</message>
<message>
<source>Copy the version</source>
<translation>Copiar a versão</translation>
</message>
<message>
<source>Copy {text}</source>
<translation>Copiar {text}</translation>
</message>
<message>
<source>Cost</source>
<translation>Custo</translation>
</message>
<message>
<source>Cost</source>
<comment>goods</comment>
<translation>Custo</translation>
</message>
<message>
<source>Cost of a sale</source>
<translation>Custo de uma venda</translation>
</message>
<message>
<source>Cost of one</source>
<translation>Custo de um</translation>
</message>
<message>
<source>Cost of own time</source>
<translation>Custo do tempo próprio</translation>
</message>
<message>
<source>Cost of the offer on one sale</source>
<translation>Custo da oferta em uma venda</translation>
</message>
<message>
<source>Cost per lead</source>
<translation>Custo por lead</translation>
</message>
<message>
<source>Cost per new customer</source>
<translation>Custo por novo cliente</translation>
</message>
<message>
<source>Cost per new customer, without own time</source>
<translation>Custo por novo cliente, sem o tempo próprio</translation>
</message>
<message>
<source>Cost without own time</source>
<translation>Custo sem tempo próprio</translation>
</message>
<message>
<source>Cost, by its lines</source>
<translation>Custo, pelos itens</translation>
</message>
<message>
<source>Costs</source>
<translation>Custos</translation>
</message>
<message>
<source>Costs us</source>
<translation>Nos custa</translation>
</message>
<message>
<source>Count an answer</source>
<translation>Contar uma resposta</translation>
</message>
<message>
<source>Count the audience</source>
<translation>Contar o público</translation>
</message>
<message>
<source>Count the audiences</source>
<translation>Contar os públicos</translation>
</message>
<message>
<source>Count what people look after</source>
<translation>Contar aquilo por que cada pessoa é responsável</translation>
</message>
<message>
<source>Count what promotions brought</source>
<translation>Contar o que as promoções trouxeram</translation>
</message>
<message>
<source>Count what the promotion brought</source>
<translation>Contar o que a promoção trouxe</translation>
</message>
<message>
<source>Count what waits</source>
<translation>Contar o que espera</translation>
</message>
<message>
<source>Counting</source>
<translation>Contando</translation>
</message>
<message>
<source>Counting…</source>
<translation>Contando…</translation>
</message>
<message>
<source>Country</source>
<translation>País</translation>
</message>
<message>
<source>Counts for the promotion</source>
<translation>Conta para a promoção</translation>
</message>
<message>
<source>Coupon</source>
<translation>Cupom</translation>
</message>
<message>
<source>Coupon {code}</source>
<translation>Cupom {code}</translation>
</message>
<message>
<source>Coupon “{code}” was already redeemed {used} times and may be no more.</source>
<translation>O cupom “{code}” já foi resgatado {used} vezes e não pode mais ser usado.</translation>
</message>
<message>
<source>Coupon “{code}” was already used on {day}.</source>
<translation>O cupom “{code}” já foi usado em {day}.</translation>
</message>
<message>
<source>Coupon “{code}” was good until {day}.</source>
<translation>O cupom “{code}” valia até {day}.</translation>
</message>
<message>
<source>Coupons</source>
<translation>Cupons</translation>
</message>
<message>
<source>Coupons that are used up or expired stand here, with their end.</source>
<translation>Cupons esgotados ou vencidos aparecem aqui, com o fim de cada um.</translation>
</message>
<message>
<source>Coupons that may still be used stand here.</source>
<translation>Cupons que ainda podem ser usados aparecem aqui.</translation>
</message>
<message>
<source>Coupons to cut out, with the code in letters and as a square to scan</source>
<translation>Cupons para recortar, com o código em letras e como quadrado para escanear</translation>
</message>
<message>
<source>Coupons {name} to cut out</source>
<translation>Cupons {name} para recortar</translation>
</message>
<message>
<source>Coupons…</source>
<translation>Cupons…</translation>
</message>
<message>
<source>Currency</source>
<translation>Moeda</translation>
</message>
<message>
<source>Customer</source>
<translation>Cliente</translation>
</message>
<message>
<source>Customer number</source>
<translation>Número do cliente</translation>
</message>
<message>
<source>Customers</source>
<translation>Clientes</translation>
</message>
<message>
<source>Customers of whom nothing is heard for longer than is usual here come up in this place.</source>
<translation>Clientes sem notícias há mais tempo que o normal aparecem aqui.</translation>
</message>
<message>
<source>Customers of whom nothing was heard for longer than is usual here, the longest first</source>
<translation>Clientes sem notícias há mais tempo que o normal aqui, os mais antigos primeiro</translation>
</message>
<message numerus="yes">
<source>Customers of whom nothing was heard for more than %n days, the longest first</source>
<translation>
<numerusform>Clientes sem notícias há mais de %n dia, os mais antigos primeiro</numerusform>
<numerusform>Clientes sem notícias há mais de %n dias, os mais antigos primeiro</numerusform>
</translation>
</message>
<message>
<source>Customers so far</source>
<translation>Clientes até agora</translation>
</message>
<message>
<source>Customers who came back</source>
<translation>Clientes que voltaram</translation>
</message>
<message>
<source>Cyrillic (DOS)</source>
<translation>Cirílico (DOS)</translation>
</message>
<message>
<source>Cyrillic (KOI8)</source>
<translation>Cirílico (KOI8)</translation>
</message>
<message>
<source>Cyrillic (Mac)</source>
<translation>Cirílico (Mac)</translation>
</message>
<message>
<source>Cyrillic (Windows)</source>
<translation>Cirílico (Windows)</translation>
</message>
<message>
<source>Dark</source>
<translation>Escuro</translation>
</message>
<message>
<source>Dark on light</source>
<translation>Escuro sobre claro</translation>
</message>
<message>
<source>Dates and money as in</source>
<translation>Datas e dinheiro como em</translation>
</message>
<message>
<source>Day</source>
<translation>Dia</translation>
</message>
<message>
<source>Day after</source>
<translation>Dia seguinte</translation>
</message>
<message>
<source>Day before</source>
<translation>Dia anterior</translation>
</message>
<message>
<source>Day of enquiry</source>
<translation>Dia da consulta</translation>
</message>
<message>
<source>Day of expense</source>
<translation>Dia da despesa</translation>
</message>
<message>
<source>Day of purchase</source>
<translation>Dia da compra</translation>
</message>
<message>
<source>Day of the expense</source>
<translation>Dia da despesa</translation>
</message>
<message>
<source>Day, month, year</source>
<translation>Dia, mês, ano</translation>
</message>
<message>
<source>Days silent</source>
<translation>Dias em silêncio</translation>
</message>
<message>
<source>Deal</source>
<translation>Negócio</translation>
</message>
<message>
<source>Deal made</source>
<translation>Com negócio</translation>
</message>
<message>
<source>Deal moved to {stage}</source>
<translation>Negócio movido para {stage}</translation>
</message>
<message>
<source>Deal opened</source>
<translation>Negócio aberto</translation>
</message>
<message>
<source>Deal: {what}</source>
<translation>Negócio: {what}</translation>
</message>
<message>
<source>Deals</source>
<translation>Negócios</translation>
</message>
<message>
<source>Deals closed as won on these days.</source>
<translation>Negócios fechados como ganhos nestes dias.</translation>
</message>
<message>
<source>Deals decided</source>
<translation>Negócios decididos</translation>
</message>
<message>
<source>Deals lost</source>
<translation>Negócios perdidos</translation>
</message>
<message>
<source>Deals only</source>
<translation>Só negócios</translation>
</message>
<message>
<source>Deals opened</source>
<translation>Negócios abertos</translation>
</message>
<message>
<source>Deals opened on these days, from the first word on.</source>
<translation>Negócios abertos nestes dias, desde o primeiro contato.</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; move them first, or rename the stage.</source>
<translation>Há ou houve negócios em “{name}”; mova-os antes ou renomeie a etapa.</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; say which stage they go to.</source>
<translation>Há ou houve negócios em “{name}”; diga para qual etapa eles vão.</translation>
</message>
<message>
<source>Deals suggest these as soon as it is one of their lines.</source>
<translation>Os negócios sugerem estes assim que ele for um de seus itens.</translation>
</message>
<message>
<source>Deals with it</source>
<translation>Negócios com ele</translation>
</message>
<message>
<source>Deals won</source>
<translation>Negócios ganhos</translation>
</message>
<message>
<source>Deals won with a known margin</source>
<translation>Negócios ganhos com margem conhecida</translation>
</message>
<message>
<source>Deals won with a known value</source>
<translation>Negócios ganhos com valor conhecido</translation>
</message>
<message>
<source>Decided</source>
<translation>Decididos</translation>
</message>
<message>
<source>Delete</source>
<translation>Excluir</translation>
</message>
<message>
<source>Delete audience</source>
<translation>Excluir público</translation>
</message>
<message>
<source>Delete contact</source>
<translation>Excluir contato</translation>
</message>
<message>
<source>Delete content</source>
<translation>Excluir conteúdo</translation>
</message>
<message>
<source>Delete coupons</source>
<translation>Excluir cupons</translation>
</message>
<message>
<source>Delete deal</source>
<translation>Excluir negócio</translation>
</message>
<message>
<source>Delete expense</source>
<translation>Excluir despesa</translation>
</message>
<message>
<source>Delete it</source>
<translation>Excluir</translation>
</message>
<message>
<source>Delete lead</source>
<translation>Excluir lead</translation>
</message>
<message>
<source>Delete log entry</source>
<translation>Excluir entrada do registro</translation>
</message>
<message>
<source>Delete product</source>
<translation>Excluir produto</translation>
</message>
<message>
<source>Delete promotion</source>
<translation>Excluir promoção</translation>
</message>
<message>
<source>Delete several</source>
<translation>Excluir vários</translation>
</message>
<message>
<source>Delete stage</source>
<translation>Excluir etapa</translation>
</message>
<message>
<source>Delete the chosen record</source>
<translation>Excluir o registro escolhido</translation>
</message>
<message>
<source>Delete this entry</source>
<translation>Excluir esta entrada</translation>
</message>
<message>
<source>Delete this expense</source>
<translation>Excluir esta despesa</translation>
</message>
<message>
<source>Delete this stage</source>
<translation>Excluir esta etapa</translation>
</message>
<message>
<source>Delete “{name}”</source>
<translation>Excluir “{name}”</translation>
</message>
<message>
<source>Deleted</source>
<translation>Excluídos</translation>
</message>
<message>
<source>Demo</source>
<translation>Demonstração</translation>
</message>
<message>
<source>Details</source>
<translation>Detalhes</translation>
</message>
<message>
<source>Did again: {what}</source>
<translation>Refeito: {what}</translation>
</message>
<message>
<source>Did you mean {mail}?</source>
<translation>Você quis dizer {mail}?</translation>
</message>
<message>
<source>Different people</source>
<translation>Pessoas diferentes</translation>
</message>
<message>
<source>Different people: {both}</source>
<translation>Pessoas diferentes: {both}</translation>
</message>
<message>
<source>Discount</source>
<translation>Desconto</translation>
</message>
<message>
<source>Do</source>
<translation>Fazer</translation>
</message>
<message>
<source>Do not bring them in</source>
<translation>Não importar</translation>
</message>
<message>
<source>Do they have the money?</source>
<translation>Tem o dinheiro?</translation>
</message>
<message>
<source>Do they need it?</source>
<translation>Precisa disso?</translation>
</message>
<message>
<source>Do they want it soon?</source>
<translation>Quer para logo?</translation>
</message>
<message>
<source>Does it pay?</source>
<translation>Compensa?</translation>
</message>
<message>
<source>Does not want any</source>
<translation>Não quer</translation>
</message>
<message>
<source>Done</source>
<translation>Feito</translation>
</message>
<message>
<source>Done</source>
<comment>day</comment>
<translation>Feito</translation>
</message>
<message>
<source>Done</source>
<comment>to do</comment>
<translation>Concluir</translation>
</message>
<message>
<source>Done again: {what}</source>
<translation>Refeito: {what}</translation>
</message>
<message>
<source>Done this week: {changes}</source>
<translation>Feito esta semana: {changes}</translation>
</message>
<message>
<source>Done: say how a step went and what comes next</source>
<translation>Feito: dizer como foi um passo e o que vem a seguir</translation>
</message>
<message>
<source>Done: {what}</source>
<translation>Feito: {what}</translation>
</message>
<message>
<source>Done: {what}. Next: {step}</source>
<translation>Feito: {what}. A seguir: {step}</translation>
</message>
<message>
<source>Done…</source>
<translation>Feito…</translation>
</message>
<message>
<source>Don’t know</source>
<translation>Não sei</translation>
</message>
<message>
<source>Double click</source>
<translation>Clique duplo</translation>
</message>
<message>
<source>Draw the pages</source>
<translation>Desenhar as páginas</translation>
</message>
<message>
<source>Drop a deal here</source>
<translation>Solte um negócio aqui</translation>
</message>
<message>
<source>Drop your files here</source>
<translation>Solte seus arquivos aqui</translation>
</message>
<message>
<source>Due</source>
<translation>Prazo</translation>
</message>
<message>
<source>Due on this day</source>
<translation>Para este dia</translation>
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
<translation>Cada um sob sua própria licença livre.</translation>
</message>
<message>
<source>Earlier</source>
<comment>period</comment>
<translation>Antes</translation>
</message>
<message>
<source>Edit</source>
<translation>Editar</translation>
</message>
<message>
<source>Edit audience</source>
<translation>Editar público</translation>
</message>
<message>
<source>Edit contact</source>
<translation>Editar contato</translation>
</message>
<message>
<source>Edit content</source>
<translation>Editar conteúdo</translation>
</message>
<message>
<source>Edit deal</source>
<translation>Editar negócio</translation>
</message>
<message>
<source>Edit expense</source>
<translation>Editar despesa</translation>
</message>
<message>
<source>Edit lead</source>
<translation>Editar lead</translation>
</message>
<message>
<source>Edit line</source>
<translation>Editar item</translation>
</message>
<message>
<source>Edit log entry</source>
<translation>Editar entrada do registro</translation>
</message>
<message>
<source>Edit person</source>
<translation>Editar pessoa</translation>
</message>
<message>
<source>Edit product</source>
<translation>Editar produto</translation>
</message>
<message>
<source>Edit profile</source>
<translation>Editar perfil</translation>
</message>
<message>
<source>Edit promotion</source>
<translation>Editar promoção</translation>
</message>
<message>
<source>Edit research</source>
<translation>Editar pesquisa</translation>
</message>
<message>
<source>Edit stage</source>
<translation>Editar etapa</translation>
</message>
<message>
<source>Edit this line</source>
<translation>Editar este item</translation>
</message>
<message>
<source>Ends</source>
<translation>Termina</translation>
</message>
<message>
<source>Ends soon</source>
<translation>Termina logo</translation>
</message>
<message>
<source>Enquiries that came in on these days.</source>
<translation>Consultas que chegaram nestes dias.</translation>
</message>
<message>
<source>Enter</source>
<translation>Enter</translation>
</message>
<message>
<source>Enter edits it, Delete removes it</source>
<translation>Enter edita, Delete remove</translation>
</message>
<message>
<source>Enter keeps it, Escape puts it away</source>
<translation>Enter guarda, Esc fecha</translation>
</message>
<message>
<source>Enter opens, D is done, S puts off, C copies the phone number</source>
<translation>Enter abre, D é feito, S adia, C copia o telefone</translation>
</message>
<message>
<source>Enter writes it down · Tab goes to what was understood · Escape keeps it for later</source>
<translation>Enter anota · Tab vai ao que foi entendido · Esc guarda para depois</translation>
</message>
<message>
<source>Evaluation</source>
<translation>Avaliação</translation>
</message>
<message>
<source>Event</source>
<translation>Evento</translation>
</message>
<message>
<source>Every 1 to {most} weeks.</source>
<translation>A cada 1 a {most} semanas.</translation>
</message>
<message>
<source>Every cost is known</source>
<translation>Todos os custos são conhecidos</translation>
</message>
<message>
<source>Every month</source>
<translation>Todos os meses</translation>
</message>
<message>
<source>Every open deal by stage: its value, what comes next, how long it has been silent</source>
<translation>Todos os negócios em aberto por etapa: valor, o que vem a seguir, há quanto tempo estão em silêncio</translation>
</message>
<message>
<source>Every open lead and deal has a next step with a day.</source>
<translation>Todo lead e negócio em aberto tem um próximo passo com dia.</translation>
</message>
<message>
<source>Every promotion they met on the way gets an equal part.</source>
<translation>Cada promoção vista no caminho fica com uma parte igual.</translation>
</message>
<message>
<source>Every touch of one contact, from the first to each sale</source>
<translation>Todos os contatos com uma pessoa, do primeiro a cada venda</translation>
</message>
<message>
<source>Everyone</source>
<translation>Todos</translation>
</message>
<message>
<source>Everyone has bought</source>
<translation>Todos compraram</translation>
</message>
<message>
<source>Everyone the business knows</source>
<translation>Todos que a empresa conhece</translation>
</message>
<message>
<source>Everyone who asked has had an answer.</source>
<translation>Todos que perguntaram tiveram resposta.</translation>
</message>
<message>
<source>Everyone who asks or buys is kept here, with all that happened between you. A lead brings its contact.</source>
<translation>Todos que perguntam ou compram ficam aqui, com tudo o que aconteceu entre vocês. Um lead traz seu contato.</translation>
</message>
<message>
<source>Everyone who bought at least once</source>
<translation>Todos que compraram ao menos uma vez</translation>
</message>
<message>
<source>Everyone writes {code}.</source>
<translation>Todos escrevem {code}.</translation>
</message>
<message>
<source>Everything</source>
<translation>Tudo</translation>
</message>
<message>
<source>Everything by day</source>
<translation>Tudo, dia a dia</translation>
</message>
<message>
<source>Everything else is reached with Tab, the arrow keys and Enter.</source>
<translation>Todo o resto se alcança com Tab, as setas e Enter.</translation>
</message>
<message>
<source>Everything in it is here already, or stays out.</source>
<translation>Tudo nele já está aqui ou fica de fora.</translation>
</message>
<message>
<source>Everything is as it was before. The files can be brought in again at any time.</source>
<translation>Tudo está como antes. Os arquivos podem ser importados de novo a qualquer momento.</translation>
</message>
<message>
<source>Everything is written to “{folder}”.</source>
<translation>Tudo foi gravado em “{folder}”.</translation>
</message>
<message>
<source>Everything so far</source>
<translation>Tudo até agora</translation>
</message>
<message>
<source>Everything stays in this one file on your computer. Nothing goes online.</source>
<translation>Tudo fica neste único arquivo no seu computador. Nada vai para a internet.</translation>
</message>
<message>
<source>Everything that was done</source>
<translation>Tudo o que foi feito</translation>
</message>
<message>
<source>Excel workbook</source>
<translation>Planilha do Excel</translation>
</message>
<message>
<source>Excel workbook…</source>
<translation>Planilha do Excel…</translation>
</message>
<message>
<source>Expected</source>
<translation>Esperado</translation>
</message>
<message>
<source>Expected leads</source>
<translation>Leads esperados</translation>
</message>
<message>
<source>Expected on</source>
<translation>Esperado em</translation>
</message>
<message>
<source>Expected sale</source>
<translation>Venda esperada</translation>
</message>
<message>
<source>Expected to buy</source>
<translation>Devem comprar</translation>
</message>
<message>
<source>Expense</source>
<translation>Despesa</translation>
</message>
<message>
<source>Expenses</source>
<translation>Despesas</translation>
</message>
<message>
<source>Expired</source>
<translation>Vencido</translation>
</message>
<message>
<source>Export as folder</source>
<translation>Exportar como pasta</translation>
</message>
<message>
<source>Export as folder…</source>
<translation>Exportar como pasta…</translation>
</message>
<message>
<source>Export the codes: for a spreadsheet or a mailing</source>
<translation>Exportar os códigos: para uma planilha ou um envio</translation>
</message>
<message>
<source>Export the codes…</source>
<translation>Exportar os códigos…</translation>
</message>
<message>
<source>Export these people, without those who refused advertising</source>
<translation>Exportar estas pessoas, sem as que recusaram publicidade</translation>
</message>
<message>
<source>Export these people…</source>
<translation>Exportar estas pessoas…</translation>
</message>
<message>
<source>Export this list</source>
<translation>Exportar esta lista</translation>
</message>
<message>
<source>Export this list: for a spreadsheet, an address book or a calendar</source>
<translation>Exportar esta lista: para planilha, agenda de contatos ou calendário</translation>
</message>
<message>
<source>Export this list…</source>
<translation>Exportar esta lista…</translation>
</message>
<message>
<source>Exports of other programs and your own lists. You see everything before anything is kept, the files themselves are never changed, and one Undo takes all of it back.</source>
<translation>Exportações de outros programas e suas próprias listas. Você vê tudo antes que algo seja guardado, os arquivos nunca são alterados, e um só Desfazer reverte tudo.</translation>
</message>
<message>
<source>Extra</source>
<translation>Extra</translation>
</message>
<message>
<source>Extra on top</source>
<translation>Vendido como extra</translation>
</message>
<message>
<source>F2 renames it, Delete removes it</source>
<translation>F2 renomeia, Delete remove</translation>
</message>
<message>
<source>Few leads may be luck: the fewer they are, the more their share is drawn to that of all.</source>
<translation>Poucos leads podem ser sorte: quanto menos são, mais sua parcela é puxada para a de todos.</translation>
</message>
<message>
<source>Fewer than half of the deals that were opened are decided so far.</source>
<translation>Menos da metade dos negócios abertos está decidida até agora.</translation>
</message>
<message>
<source>Figures</source>
<translation>Indicadores</translation>
</message>
<message>
<source>Figures and reports: the period before; Ctrl+→ the next</source>
<translation>Indicadores e relatórios: período anterior; Ctrl+→ o seguinte</translation>
</message>
<message>
<source>Figures come by themselves</source>
<translation>Os indicadores vêm sozinhos</translation>
</message>
<message>
<source>File</source>
<translation>Arquivo</translation>
</message>
<message>
<source>Files to bring in</source>
<translation>Arquivos para importar</translation>
</message>
<message>
<source>Files…</source>
<translation>Arquivos…</translation>
</message>
<message>
<source>Fill in what is missing</source>
<translation>Preencher o que falta</translation>
</message>
<message>
<source>Fill {count}</source>
<translation>Completar {count}</translation>
</message>
<message>
<source>Filter this list</source>
<translation>Filtrar esta lista</translation>
</message>
<message>
<source>Filter this list  /</source>
<translation>Filtrar esta lista  /</translation>
</message>
<message>
<source>Find</source>
<translation>Buscar</translation>
</message>
<message>
<source>Find a code</source>
<translation>Buscar um código</translation>
</message>
<message>
<source>Find a record or an action</source>
<translation>Buscar um registro ou uma ação</translation>
</message>
<message>
<source>Find it on the disk…</source>
<translation>Procurar no disco…</translation>
</message>
<message>
<source>Find people, deals, words, actions  (Ctrl+K)</source>
<translation>Buscar pessoas, negócios, palavras, ações  (Ctrl+K)</translation>
</message>
<message>
<source>Find {name} on the disk</source>
<translation>Procurar {name} no disco</translation>
</message>
<message>
<source>Find…</source>
<translation>Buscar…</translation>
</message>
<message>
<source>Find…  (Ctrl+K)</source>
<translation>Buscar…  (Ctrl+K)</translation>
</message>
<message>
<source>Finish content</source>
<translation>Concluir conteúdo</translation>
</message>
<message>
<source>Finish step</source>
<translation>Concluir passo</translation>
</message>
<message>
<source>First day</source>
<translation>Primeiro dia</translation>
</message>
<message>
<source>First name</source>
<translation>Nome</translation>
</message>
<message>
<source>Flyer</source>
<translation>Panfleto</translation>
</message>
<message>
<source>Fold the column</source>
<translation>Recolher a coluna</translation>
</message>
<message>
<source>Folder of Two Hats</source>
<translation>Pasta do Two Hats</translation>
</message>
<message>
<source>Folders</source>
<translation>Pastas</translation>
</message>
<message>
<source>Follow the light or dark of the system</source>
<translation>Seguir o claro ou escuro do sistema</translation>
</message>
<message>
<source>Followers</source>
<translation>Seguidores</translation>
</message>
<message>
<source>For</source>
<translation>Para</translation>
</message>
<message>
<source>For a spreadsheet, address book or calendar, as it is filtered</source>
<translation>Para planilha, agenda de contatos ou calendário, com o filtro atual</translation>
</message>
<message>
<source>For comparing it is drawn to your own average, by the weight of ten leads: {share}.</source>
<translation>Para comparar, é puxado para a sua própria média, com o peso de dez leads: {share}.</translation>
</message>
<message>
<source>For heads and charts of reports. In the window the hats keep theirs.</source>
<translation>Para títulos e gráficos dos relatórios. Na janela, os chapéus mantêm as suas.</translation>
</message>
<message>
<source>For which promotion</source>
<translation>Para qual promoção</translation>
</message>
<message>
<source>For which promotion? Coupons tell what it brought.</source>
<translation>Para qual promoção? Os cupons mostram o que ela trouxe.</translation>
</message>
<message>
<source>For whom</source>
<translation>Para quem</translation>
</message>
<message>
<source>For you alone, on this computer; pressing the other chip takes all of it back.</source>
<translation>Só para você, neste computador; pressionar a outra opção desfaz tudo.</translation>
</message>
<message>
<source>For {promotion}</source>
<translation>Para {promotion}</translation>
</message>
<message>
<source>Forecast</source>
<translation>Previsão</translation>
</message>
<message>
<source>Forecast of open deals</source>
<translation>Previsão dos negócios em aberto</translation>
</message>
<message>
<source>Forget what was typed; Escape keeps it for later</source>
<translation>Esquecer o que foi digitado; Esc guarda para depois</translation>
</message>
<message>
<source>Forget {name}; the file itself is not touched</source>
<translation>Esquecer {name}; o arquivo em si não é tocado</translation>
</message>
<message>
<source>Forget {text}</source>
<translation>Esquecer {text}</translation>
</message>
<message>
<source>Forward</source>
<translation>Avançar</translation>
</message>
<message>
<source>Found not a fit</source>
<translation>Sem perfil em</translation>
</message>
<message>
<source>Four questions tell whether a lead is worth your time. Qualify it, and it stands here until a deal.</source>
<translation>Quatro perguntas dizem se um lead vale seu tempo. Qualifique-o, e ele fica aqui até virar negócio.</translation>
</message>
<message>
<source>Free item</source>
<translation>Brinde</translation>
</message>
<message>
<source>From</source>
<translation>Origem</translation>
</message>
<message>
<source>From</source>
<comment>first day</comment>
<translation>De</translation>
</message>
<message>
<source>From hat to hat</source>
<translation>De um chapéu ao outro</translation>
</message>
<message>
<source>From now on every change is written down here.</source>
<translation>A partir de agora, toda alteração é anotada aqui.</translation>
</message>
<message>
<source>From now on {amount} a day would do.</source>
<translation>A partir de agora, bastaria {amount} por dia.</translation>
</message>
<message>
<source>From the first touch to each sale</source>
<translation>Do primeiro contato a cada venda</translation>
</message>
<message>
<source>From this import</source>
<translation>Desta importação</translation>
</message>
<message>
<source>From which promotion</source>
<translation>De qual promoção</translation>
</message>
<message>
<source>From {promotion}</source>
<translation>De {promotion}</translation>
</message>
<message>
<source>From – to</source>
<translation>De – até</translation>
</message>
<message>
<source>From: {source}</source>
<translation>Origem: {source}</translation>
</message>
<message>
<source>Full name</source>
<translation>Nome completo</translation>
</message>
<message>
<source>Funnel</source>
<translation>Funil</translation>
</message>
<message>
<source>Get in touch</source>
<translation>Entrar em contato</translation>
</message>
<message>
<source>Go</source>
<translation>Ir</translation>
</message>
<message>
<source>Goal</source>
<translation>Objetivo</translation>
</message>
<message>
<source>Goal, message and what you expect of it come next.</source>
<translation>Objetivo, mensagem e o que você espera vêm a seguir.</translation>
</message>
<message>
<source>Goes well with it</source>
<translation>Combina com ele</translation>
</message>
<message>
<source>Goes with</source>
<translation>Combina com</translation>
</message>
<message>
<source>Goes with {names}</source>
<translation>Combina com {names}</translation>
</message>
<message>
<source>Gone silent</source>
<translation>Em silêncio</translation>
</message>
<message>
<source>Good</source>
<translation>Válido</translation>
</message>
<message>
<source>Google Ads</source>
<translation>Google Ads</translation>
</message>
<message>
<source>Google Contacts</source>
<translation>Contatos do Google</translation>
</message>
<message>
<source>Greek (Windows)</source>
<translation>Grego (Windows)</translation>
</message>
<message>
<source>Habits</source>
<translation>Hábitos</translation>
</message>
<message>
<source>Half of the deals won were worth more, half less.</source>
<translation>Metade dos negócios ganhos valeu mais, metade menos.</translation>
</message>
<message>
<source>Hard to read on paper ({ratio} : 1; {wanted} is good).</source>
<translation>Difícil de ler no papel ({ratio} : 1; {wanted} é bom).</translation>
</message>
<message>
<source>Hat</source>
<translation>Chapéu</translation>
</message>
<message>
<source>Heard of us by</source>
<translation>Soube de nós por</translation>
</message>
<message>
<source>Heard of us from</source>
<translation>Soube de nós por</translation>
</message>
<message>
<source>Hebrew (Windows)</source>
<translation>Hebraico (Windows)</translation>
</message>
<message>
<source>Help</source>
<translation>Ajuda</translation>
</message>
<message>
<source>Here already: {what}</source>
<translation>Já cá estavam: {what}</translation>
</message>
<message>
<source>Hide channel</source>
<translation>Ocultar canal</translation>
</message>
<message>
<source>History</source>
<translation>Histórico</translation>
</message>
<message>
<source>Hours this month</source>
<translation>Horas deste mês</translation>
</message>
<message>
<source>Hours this week</source>
<translation>Horas desta semana</translation>
</message>
<message>
<source>How did it go?</source>
<translation>Como foi?</translation>
</message>
<message>
<source>How far its leads have come</source>
<translation>Até onde seus leads chegaram</translation>
</message>
<message>
<source>How far the leads have come</source>
<translation>Até onde os leads chegaram</translation>
</message>
<message>
<source>How far the leads of these days have come by today.</source>
<translation>Até onde chegaram hoje os leads destes dias.</translation>
</message>
<message>
<source>How it goes</source>
<translation>Como vai</translation>
</message>
<message>
<source>How it went</source>
<translation>Como foi</translation>
</message>
<message>
<source>How many</source>
<translation>Quantos</translation>
</message>
<message>
<source>How many leads do you expect? Then it is told whether that is enough.</source>
<translation>Quantos leads você espera? Então se vê se basta.</translation>
</message>
<message>
<source>How many sales pay for it?</source>
<translation>Quantas vendas pagam isso?</translation>
</message>
<message>
<source>How many were there? Write 0 for none.</source>
<translation>Quantos foram? Escreva 0 se não houve.</translation>
</message>
<message>
<source>How many? Any number from 1 to {most} at once.</source>
<translation>Quantos? Qualquer número de 1 a {most} por vez.</translation>
</message>
<message>
<source>How much in all</source>
<translation>Quanto no total</translation>
</message>
<message>
<source>How much is one? Write 0 for a gift.</source>
<translation>Quanto custa um? Escreva 0 para um presente.</translation>
</message>
<message>
<source>How much more</source>
<translation>Quanto a mais</translation>
</message>
<message>
<source>How much was it?</source>
<translation>Quanto foi?</translation>
</message>
<message>
<source>How much was it? Write 0 for a gift.</source>
<translation>Quanto foi? Escreva 0 para um presente.</translation>
</message>
<message>
<source>How often</source>
<translation>Quantas vezes</translation>
</message>
<message>
<source>How often each</source>
<translation>Quantas vezes cada</translation>
</message>
<message>
<source>How often each may be used</source>
<translation>Quantas vezes cada um vale</translation>
</message>
<message>
<source>How satisfied are they?</source>
<translation>Qual é a satisfação?</translation>
</message>
<message>
<source>How the conditions are joined</source>
<translation>Como as condições são ligadas</translation>
</message>
<message>
<source>How the letters of this file are written</source>
<translation>Como as letras deste arquivo são escritas</translation>
</message>
<message>
<source>How they heard of you</source>
<translation>Como souberam de você</translation>
</message>
<message>
<source>How to reach</source>
<translation>Como contatar</translation>
</message>
<message>
<source>HubSpot companies</source>
<translation>Empresas do HubSpot</translation>
</message>
<message>
<source>HubSpot contacts</source>
<translation>Contatos do HubSpot</translation>
</message>
<message>
<source>HubSpot deals</source>
<translation>Negócios do HubSpot</translation>
</message>
<message>
<source>Idea</source>
<translation>Ideia</translation>
</message>
<message>
<source>If someone is here already</source>
<translation>Se alguém já está aqui</translation>
</message>
<message>
<source>Import</source>
<translation>Importar</translation>
</message>
<message>
<source>Import</source>
<comment>to do</comment>
<translation>Importar</translation>
</message>
<message>
<source>Import what you have…</source>
<translation>Importar o que você tem…</translation>
</message>
<message>
<source>Import…</source>
<translation>Importar…</translation>
</message>
<message>
<source>In &amp;3 days</source>
<translation>Em &amp;3 dias</translation>
</message>
<message>
<source>In a filter either every condition is joined by OR, or none is.</source>
<translation>Em um filtro, ou todas as condições são ligadas por OR, ou nenhuma.</translation>
</message>
<message>
<source>In all</source>
<translation>No total</translation>
</message>
<message>
<source>In no sale yet: offer them, or clear them out</source>
<translation>Em nenhuma venda ainda: ofereça-os ou retire-os</translation>
</message>
<message>
<source>In the file</source>
<translation>No arquivo</translation>
</message>
<message>
<source>In “{folder}” there are already: {names}.</source>
<translation>Em “{folder}” já existem: {names}.</translation>
</message>
<message>
<source>Intent</source>
<translation>Intenção</translation>
</message>
<message>
<source>Interest</source>
<translation>Interesse</translation>
</message>
<message>
<source>Into which folder?</source>
<translation>Em qual pasta?</translation>
</message>
<message>
<source>Is it a fit?</source>
<translation>Tem perfil?</translation>
</message>
<message>
<source>Is it soon enough?</source>
<translation>É para logo?</translation>
</message>
<message>
<source>Is “{name}” a name?</source>
<translation>“{name}” é um nome?</translation>
</message>
<message>
<source>It costs nothing, so the first sale is a gain.</source>
<translation>Não custa nada, então a primeira venda já é ganho.</translation>
</message>
<message>
<source>It costs you</source>
<translation>Custa a você</translation>
</message>
<message>
<source>It is done, but what there is to tell could not be written: {reason}.</source>
<translation>Está feito, mas o que havia a dizer não pôde ser gravado: {reason}.</translation>
</message>
<message>
<source>It is kept as you wrote it; press to write it so</source>
<translation>Fica como você escreveu; pressione para escrever assim</translation>
</message>
<message>
<source>It is no longer there; it may lie in the bin.</source>
<translation>Não existe mais; talvez esteja na lixeira.</translation>
</message>
<message>
<source>It is suggested with</source>
<translation>É sugerido com</translation>
</message>
<message>
<source>It may have been moved or renamed, or the stick or the network folder it lies on is not connected.</source>
<translation>Talvez tenha sido movido ou renomeado, ou o pendrive ou a pasta de rede onde está não está conectado.</translation>
</message>
<message>
<source>It saved something at {time}</source>
<translation>Ele salvou algo às {time}</translation>
</message>
<message>
<source>It stays as it is at {path}.</source>
<translation>Continua como está em {path}.</translation>
</message>
<message>
<source>It stays with what they want; press to see where it stands</source>
<translation>Fica junto com o que quer; pressione para ver onde está</translation>
</message>
<message>
<source>It was last at {path}.</source>
<translation>Estava por último em {path}.</translation>
</message>
<message numerus="yes">
<source>It was sold only %n times so far: this may be chance.</source>
<translation>
<numerusform>Só foi vendido %n vez até agora: pode ser acaso.</numerusform>
<numerusform>Só foi vendido %n vezes até agora: pode ser acaso.</numerusform>
</translation>
</message>
<message>
<source>It was sold only once so far: this may be chance.</source>
<translation>Só foi vendido uma vez até agora: pode ser acaso.</translation>
</message>
<message>
<source>Its conditions pick nobody out of your contacts now. Press the chip again for another one.</source>
<translation>Suas condições não selecionam ninguém entre seus contatos agora. Pressione de novo para escolher outro.</translation>
</message>
<message>
<source>Its version, licence, and the work of others</source>
<translation>Versão, licença e o trabalho de outros</translation>
</message>
<message>
<source>Japanese (EUC)</source>
<translation>Japonês (EUC)</translation>
</message>
<message>
<source>Japanese (Shift JIS)</source>
<translation>Japonês (Shift JIS)</translation>
</message>
<message>
<source>Join contacts</source>
<translation>Unir contatos</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps since {day}</source>
<translation>
<numerusform>Jornada: %n passo desde {day}</numerusform>
<numerusform>Jornada: %n passos desde {day}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps today</source>
<translation>
<numerusform>Jornada: %n passo hoje</numerusform>
<numerusform>Jornada: %n passos hoje</numerusform>
</translation>
</message>
<message>
<source>Journey: 1 step, {day}</source>
<translation>Jornada: 1 passo, {day}</translation>
</message>
<message>
<source>Keep</source>
<translation>Guardar</translation>
</message>
<message>
<source>Keep as a field of its own</source>
<translation>Manter como campo próprio</translation>
</message>
<message>
<source>Keep in touch</source>
<translation>Manter contato</translation>
</message>
<message>
<source>Keep in touch only</source>
<translation>Só manter contato</translation>
</message>
<message>
<source>Keep the name {name}</source>
<translation>Manter o nome {name}</translation>
</message>
<message>
<source>Kept from before</source>
<translation>Guardado de antes</translation>
</message>
<message>
<source>Kept from last time</source>
<translation>Guardado da última vez</translation>
</message>
<message>
<source>Kept: {score} of 5</source>
<translation>Guardado: {score} de 5</translation>
</message>
<message>
<source>Keys</source>
<translation>Atalhos</translation>
</message>
<message>
<source>Kind</source>
<translation>Tipo</translation>
</message>
<message>
<source>Kind of offer</source>
<translation>Tipo de oferta</translation>
</message>
<message>
<source>Kind of period</source>
<translation>Tipo de período</translation>
</message>
<message>
<source>Known</source>
<translation>Conhecido</translation>
</message>
<message>
<source>Known elsewhere as</source>
<translation>Conhecido em outro lugar como</translation>
</message>
<message>
<source>Known since</source>
<translation>Contato desde</translation>
</message>
<message>
<source>Known since {day}; has bought {times} for {amount}.</source>
<translation>Contato desde {day}; comprou {times}, no total de {amount}.</translation>
</message>
<message>
<source>Known since {day}; has not bought yet.</source>
<translation>Contato desde {day}; ainda não comprou.</translation>
</message>
<message>
<source>Korean (Windows)</source>
<translation>Coreano (Windows)</translation>
</message>
<message>
<source>Landscape</source>
<translation>Paisagem</translation>
</message>
<message>
<source>Language of the program</source>
<translation>Idioma do programa</translation>
</message>
<message>
<source>Larger</source>
<translation>Maior</translation>
</message>
<message>
<source>Larger ones need a larger screen.</source>
<translation>Os maiores precisam de um ecrã maior.</translation>
</message>
<message>
<source>Last backup {when}</source>
<translation>Último backup: {when}</translation>
</message>
<message>
<source>Last bought</source>
<translation>Última compra</translation>
</message>
<message>
<source>Last day</source>
<translation>Último dia</translation>
</message>
<message>
<source>Last month</source>
<translation>Mês passado</translation>
</message>
<message>
<source>Last name</source>
<translation>Sobrenome</translation>
</message>
<message>
<source>Last purchase</source>
<translation>Última compra</translation>
</message>
<message>
<source>Last time</source>
<translation>Última vez</translation>
</message>
<message>
<source>Last time</source>
<comment>coupon</comment>
<translation>Última vez</translation>
</message>
<message>
<source>Last touch</source>
<translation>Último contato</translation>
</message>
<message>
<source>Last year</source>
<translation>Ano passado</translation>
</message>
<message>
<source>Later</source>
<translation>Depois</translation>
</message>
<message>
<source>Later</source>
<comment>period</comment>
<translation>Depois</translation>
</message>
<message>
<source>Lead</source>
<translation>Lead</translation>
</message>
<message>
<source>Lead came in</source>
<translation>Lead chegou</translation>
</message>
<message>
<source>Lead from {promotion}</source>
<translation>Lead de {promotion}</translation>
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
<translation>Leads por canal</translation>
</message>
<message>
<source>Leads by month</source>
<translation>Leads por mês</translation>
</message>
<message>
<source>Leads expected</source>
<translation>Leads esperados</translation>
</message>
<message>
<source>Leads it brought</source>
<translation>Leads que trouxe</translation>
</message>
<message>
<source>Leads only</source>
<translation>Só leads</translation>
</message>
<message>
<source>Leads qualified</source>
<translation>Leads qualificados</translation>
</message>
<message>
<source>Leads received</source>
<translation>Leads recebidos</translation>
</message>
<message>
<source>Leads received on these days.</source>
<translation>Leads recebidos nestes dias.</translation>
</message>
<message>
<source>Leads that are not a fit stand here with the reason, so that the next promotion can do better.</source>
<translation>Leads sem perfil ficam aqui com o motivo, para que a próxima promoção seja melhor.</translation>
</message>
<message>
<source>Leads that bought</source>
<translation>Leads que compraram</translation>
</message>
<message>
<source>Leads that bought</source>
<comment>count</comment>
<translation>Compraram</translation>
</message>
<message>
<source>Leads that came so far</source>
<translation>Leads que chegaram até agora</translation>
</message>
<message>
<source>Leads that had a first answer but no verdict yet stand here.</source>
<translation>Leads que tiveram uma primeira resposta, mas ainda sem veredito, aparecem aqui.</translation>
</message>
<message>
<source>Leads that were found to be a fit on these days, whenever they came in.</source>
<translation>Leads considerados com perfil nestes dias, não importa quando chegaram.</translation>
</message>
<message>
<source>Leave a field as it was; close a panel</source>
<translation>Deixar um campo como estava; fechar um painel</translation>
</message>
<message>
<source>Leave it to the system</source>
<translation>Deixar para o sistema</translation>
</message>
<message>
<source>Leave out</source>
<translation>Deixar de fora</translation>
</message>
<message>
<source>Leave out {file}</source>
<translation>Deixar {file} de fora</translation>
</message>
<message>
<source>Leave them as they are</source>
<translation>Deixar como estão</translation>
</message>
<message>
<source>Less</source>
<translation>Menos</translation>
</message>
<message>
<source>Lesson</source>
<translation>Lição</translation>
</message>
<message>
<source>Let go to bring it in</source>
<translation>Solte para importar</translation>
</message>
<message>
<source>Let the file win</source>
<translation>O arquivo prevalece</translation>
</message>
<message>
<source>Letters</source>
<translation>Codificação</translation>
</message>
<message>
<source>Light</source>
<translation>Claro</translation>
</message>
<message>
<source>Light on dark</source>
<translation>Claro sobre escuro</translation>
</message>
<message>
<source>Light or dark</source>
<translation>Claro ou escuro</translation>
</message>
<message>
<source>Likely</source>
<translation>Provável</translation>
</message>
<message>
<source>Likely not a fit.</source>
<translation>Provavelmente sem perfil.</translation>
</message>
<message>
<source>Likely to come</source>
<translation>Provável</translation>
</message>
<message>
<source>Line of a deal</source>
<translation>Item de negócio</translation>
</message>
<message>
<source>Lines</source>
<translation>Itens</translation>
</message>
<message>
<source>List</source>
<translation>Lista</translation>
</message>
<message>
<source>List of leads</source>
<translation>Lista de leads</translation>
</message>
<message>
<source>Lists</source>
<translation>Listas</translation>
</message>
<message>
<source>Lists and address cards</source>
<translation>Listas e cartões de visita</translation>
</message>
<message>
<source>Lists of the file</source>
<translation>Listas do arquivo</translation>
</message>
<message>
<source>Log a call, visit, demo, message or note, and what comes next</source>
<translation>Registrar uma ligação, visita, demonstração, mensagem ou anotação, e o que vem a seguir</translation>
</message>
<message>
<source>Log a call…</source>
<translation>Registrar ligação…</translation>
</message>
<message>
<source>Log and set next</source>
<translation>Registrar e definir próximo</translation>
</message>
<message>
<source>Log call</source>
<translation>Registrar ligação</translation>
</message>
<message>
<source>Log demo</source>
<translation>Registrar demonstração</translation>
</message>
<message>
<source>Log e-mail</source>
<translation>Registrar e-mail</translation>
</message>
<message>
<source>Log it</source>
<translation>Registrar</translation>
</message>
<message>
<source>Log meeting</source>
<translation>Registrar reunião</translation>
</message>
<message>
<source>Log message</source>
<translation>Registrar mensagem</translation>
</message>
<message>
<source>Log of errors, without personal data</source>
<translation>Registro de erros, sem dados pessoais</translation>
</message>
<message>
<source>Log task</source>
<translation>Registrar tarefa</translation>
</message>
<message>
<source>Log visit</source>
<translation>Registrar visita</translation>
</message>
<message>
<source>Logged: {what}</source>
<translation>Registrado: {what}</translation>
</message>
<message>
<source>Logo</source>
<translation>Logo</translation>
</message>
<message>
<source>Look at the files again</source>
<translation>Ver os arquivos de novo</translation>
</message>
<message>
<source>Look at who bought it</source>
<translation>Ver quem comprou</translation>
</message>
<message>
<source>Look earlier or later, or give a promotion its days.</source>
<translation>Veja antes ou depois, ou dê os dias a uma promoção.</translation>
</message>
<message>
<source>Look for backups</source>
<translation>Procurar backups</translation>
</message>
<message>
<source>Look for imports</source>
<translation>Procurar importações</translation>
</message>
<message>
<source>Look for people written down twice</source>
<translation>Procurar pessoas anotadas duas vezes</translation>
</message>
<message>
<source>Look for what has no next step</source>
<translation>Procurar o que não tem próximo passo</translation>
</message>
<message>
<source>Look for what people objected to</source>
<translation>Procurar as objeções ouvidas</translation>
</message>
<message>
<source>Look how the month stands</source>
<translation>Ver como vai o mês</translation>
</message>
<message>
<source>Look into it</source>
<translation>Ver por dentro</translation>
</message>
<message>
<source>Look into the bin</source>
<translation>Olhar na lixeira</translation>
</message>
<message>
<source>Look into the copy of {moment}</source>
<translation>Ver por dentro a cópia de {moment}</translation>
</message>
<message>
<source>Look through the list</source>
<translation>Percorrer a lista</translation>
</message>
<message>
<source>Look up the coupon</source>
<translation>Consultar o cupom</translation>
</message>
<message>
<source>Look whom changes were about</source>
<translation>Ver de quem eram as alterações</translation>
</message>
<message>
<source>Looked after by</source>
<translation>Responsável</translation>
</message>
<message>
<source>Looking for open leads and deals that come up on no day.</source>
<translation>Procurando leads e negócios em aberto que não aparecem em nenhum dia.</translation>
</message>
<message>
<source>Looking for people who are written down twice.</source>
<translation>Procurando pessoas anotadas duas vezes.</translation>
</message>
<message>
<source>Looking for the rows</source>
<translation>Procurando as linhas</translation>
</message>
<message>
<source>Looking…</source>
<translation>Procurando…</translation>
</message>
<message>
<source>Looks</source>
<translation>Aparência</translation>
</message>
<message>
<source>Lose deal</source>
<translation>Perder negócio</translation>
</message>
<message>
<source>Lost</source>
<translation>Perdido</translation>
</message>
<message>
<source>Lost reasons</source>
<translation>Motivos de perda</translation>
</message>
<message>
<source>Lost: {what}</source>
<translation>Perdido: {what}</translation>
</message>
<message>
<source>Lost…</source>
<translation>Perdido…</translation>
</message>
<message>
<source>Made on {day} with Two Hats</source>
<translation>Feito em {day} com Two Hats</translation>
</message>
<message>
<source>Made with the work of others</source>
<translation>Feito com o trabalho de outros</translation>
</message>
<message>
<source>Make a backup</source>
<translation>Fazer backup</translation>
</message>
<message>
<source>Make a backup…</source>
<translation>Fazer backup…</translation>
</message>
<message>
<source>Make a business file</source>
<translation>Criar um arquivo da empresa</translation>
</message>
<message>
<source>Make a coupon</source>
<translation>Criar um cupom</translation>
</message>
<message>
<source>Make a deal</source>
<translation>Criar negócio</translation>
</message>
<message>
<source>Make a deal of a lead, and it goes on to the pipeline.</source>
<translation>Transforme um lead em negócio, e ele segue para o pipeline.</translation>
</message>
<message>
<source>Make a deal of it</source>
<translation>Transformar em negócio</translation>
</message>
<message>
<source>Make codes to hand out, on paper or in writing</source>
<translation>Criar códigos para distribuir, no papel ou por escrito</translation>
</message>
<message>
<source>Make coupons</source>
<translation>Criar cupons</translation>
</message>
<message>
<source>Make one now</source>
<translation>Fazer uma agora</translation>
</message>
<message>
<source>Make the deal</source>
<translation>Criar o negócio</translation>
</message>
<message>
<source>Make the sample shop</source>
<translation>Criar a loja de exemplo</translation>
</message>
<message>
<source>Make them</source>
<translation>Criar</translation>
</message>
<message>
<source>Make them again</source>
<translation>Criar de novo</translation>
</message>
<message>
<source>Making the pages</source>
<translation>Criando as páginas</translation>
</message>
<message>
<source>Making the year</source>
<translation>Criando o ano</translation>
</message>
<message>
<source>Margin</source>
<translation>Margem</translation>
</message>
<message>
<source>Margin %</source>
<translation>Margem %</translation>
</message>
<message numerus="yes">
<source>Margin not known: %n lines have no cost</source>
<translation>
<numerusform>Margem desconhecida: %n item não tem custo</numerusform>
<numerusform>Margem desconhecida: %n itens não têm custo</numerusform>
</translation>
</message>
<message>
<source>Margin not known: one line has no cost</source>
<translation>Margem desconhecida: um item não tem custo</translation>
</message>
<message>
<source>Margin of one: {margin}</source>
<translation>Margem de um: {margin}</translation>
</message>
<message>
<source>Margin {margin}</source>
<translation>Margem {margin}</translation>
</message>
<message>
<source>Marketing</source>
<translation>Marketing</translation>
</message>
<message>
<source>Marketing and sales for the owner who does both alone: whom you told, who came, what they bought.</source>
<translation>Marketing e vendas para quem faz os dois sozinho: a quem você contou, quem veio, o que comprou.</translation>
</message>
<message>
<source>Marketing as a whole</source>
<translation>Marketing em geral</translation>
</message>
<message>
<source>Marketing cost</source>
<translation>Custo de marketing</translation>
</message>
<message>
<source>Marketing cost alone, divided by the new customers.</source>
<translation>Só o custo de marketing, dividido pelos novos clientes.</translation>
</message>
<message>
<source>Marketing cost and own time, divided by the new customers.</source>
<translation>Custo de marketing e tempo próprio, divididos pelos novos clientes.</translation>
</message>
<message>
<source>Marketing cost by month</source>
<translation>Custo de marketing por mês</translation>
</message>
<message>
<source>Marketing cost divided by the leads received.</source>
<translation>Custo de marketing dividido pelos leads recebidos.</translation>
</message>
<message>
<source>Marketing hat</source>
<translation>Chapéu de marketing</translation>
</message>
<message>
<source>Marketing {time}</source>
<translation>Marketing {time}</translation>
</message>
<message>
<source>Marketing: content</source>
<translation>Marketing: conteúdo</translation>
</message>
<message>
<source>May be sent</source>
<translation>Pode receber</translation>
</message>
<message>
<source>May be the same</source>
<translation>Talvez iguais</translation>
</message>
<message>
<source>May be written to</source>
<translation>Pode receber mensagens</translation>
</message>
<message>
<source>May get advertising</source>
<translation>Pode receber publicidade</translation>
</message>
<message>
<source>Measure</source>
<translation>Medição</translation>
</message>
<message>
<source>Meeting</source>
<translation>Reunião</translation>
</message>
<message>
<source>Mentions</source>
<translation>Menções</translation>
</message>
<message>
<source>Message</source>
<translation>Mensagem</translation>
</message>
<message>
<source>Message</source>
<comment>promotion</comment>
<translation>Mensagem</translation>
</message>
<message>
<source>Meta ads</source>
<translation>Anúncios da Meta</translation>
</message>
<message>
<source>Meta leads</source>
<translation>Leads da Meta</translation>
</message>
<message>
<source>Minutes</source>
<translation>Minutos</translation>
</message>
<message>
<source>Minutes it took</source>
<translation>Minutos que levou</translation>
</message>
<message>
<source>Minutes of one activity lie between 0 and 1440.</source>
<translation>Os minutos de uma atividade vão de 0 a 1440.</translation>
</message>
<message>
<source>Minutes of the activities done on these days, at your hourly rate.</source>
<translation>Minutos das atividades feitas nestes dias, pelo valor da sua hora.</translation>
</message>
<message>
<source>Money and dates</source>
<translation>Dinheiro e datas</translation>
</message>
<message>
<source>Money spent on marketing on these days, for promotions and channels.</source>
<translation>Dinheiro gasto em marketing nestes dias, com promoções e canais.</translation>
</message>
<message>
<source>Month</source>
<translation>Mês</translation>
</message>
<message>
<source>Month after</source>
<translation>Mês seguinte</translation>
</message>
<message>
<source>Month as PDF…</source>
<translation>Mês em PDF…</translation>
</message>
<message>
<source>Month before</source>
<translation>Mês anterior</translation>
</message>
<message>
<source>Month by month</source>
<translation>Mês a mês</translation>
</message>
<message>
<source>Month, day, year</source>
<translation>Mês, dia, ano</translation>
</message>
<message>
<source>Monthly summary</source>
<translation>Resumo do mês</translation>
</message>
<message>
<source>More figures</source>
<translation>Mais números</translation>
</message>
<message>
<source>More for one price</source>
<translation>Mais por um só preço</translation>
</message>
<message>
<source>More: {names}</source>
<translation>Mais: {names}</translation>
</message>
<message>
<source>Move deal</source>
<translation>Mover negócio</translation>
</message>
<message>
<source>Move down</source>
<translation>Descer</translation>
</message>
<message>
<source>Move lost reason</source>
<translation>Mover motivo de perda</translation>
</message>
<message>
<source>Move stage</source>
<translation>Mover etapa</translation>
</message>
<message>
<source>Move to</source>
<translation>Mover para</translation>
</message>
<message>
<source>Move to {stage}</source>
<translation>Mover para {stage}</translation>
</message>
<message>
<source>Move up</source>
<translation>Subir</translation>
</message>
<message>
<source>Move {name} down</source>
<translation>Descer {name}</translation>
</message>
<message>
<source>Move {name} up</source>
<translation>Subir {name}</translation>
</message>
<message>
<source>Moved to {stage}</source>
<translation>Movido para “{stage}”</translation>
</message>
<message>
<source>My business</source>
<translation>Minha empresa</translation>
</message>
<message>
<source>Name</source>
<translation>Nome</translation>
</message>
<message>
<source>Name a group small enough that all of them want the same.</source>
<translation>Dê nome a um grupo pequeno o bastante para que todos queiram o mesmo.</translation>
</message>
<message>
<source>Name a group to promote to</source>
<translation>Dar nome a um grupo para suas promoções</translation>
</message>
<message>
<source>Name of a person</source>
<translation>Nome de uma pessoa</translation>
</message>
<message>
<source>Name of the business</source>
<translation>Nome da empresa</translation>
</message>
<message>
<source>Name of the stage</source>
<translation>Nome da etapa</translation>
</message>
<message>
<source>Name of this view</source>
<translation>Nome desta visão</translation>
</message>
<message>
<source>Narrow the list to a few words</source>
<translation>Restringir a lista a algumas palavras</translation>
</message>
<message>
<source>Nearly there</source>
<translation>Quase lá</translation>
</message>
<message>
<source>Needed a day</source>
<translation>Falta por dia</translation>
</message>
<message>
<source>Needs</source>
<translation>Necessidades</translation>
</message>
<message>
<source>Never sold</source>
<translation>Nunca vendidos</translation>
</message>
<message>
<source>New</source>
<translation>Novo</translation>
</message>
<message>
<source>New</source>
<comment>records</comment>
<translation>Novos</translation>
</message>
<message>
<source>New audience</source>
<translation>Novo público</translation>
</message>
<message>
<source>New business file</source>
<translation>Novo arquivo da empresa</translation>
</message>
<message>
<source>New business file…</source>
<translation>Novo arquivo da empresa…</translation>
</message>
<message>
<source>New customers</source>
<translation>Novos clientes</translation>
</message>
<message>
<source>New lead for them</source>
<translation>Novo lead para este contato</translation>
</message>
<message>
<source>Newest first</source>
<translation>Recentes primeiro</translation>
</message>
<message>
<source>Next &amp;Monday</source>
<translation>Próxima &amp;segunda</translation>
</message>
<message>
<source>Next step</source>
<translation>Próximo passo</translation>
</message>
<message>
<source>Next step at</source>
<translation>Próximo passo às</translation>
</message>
<message numerus="yes">
<source>Next step of %n: {what}</source>
<translation>
<numerusform>Próximo passo de %n: {what}</numerusform>
<numerusform>Próximo passo de %n: {what}</numerusform>
</translation>
</message>
<message>
<source>Next step on</source>
<translation>Próximo passo em</translation>
</message>
<message>
<source>Next steps</source>
<translation>Próximos passos</translation>
</message>
<message>
<source>Next steps for the calendar (iCalendar)…</source>
<translation>Próximos passos para o calendário (iCalendar)…</translation>
</message>
<message>
<source>Next steps in {month}</source>
<translation>Próximos passos em {month}</translation>
</message>
<message>
<source>Next steps of a day</source>
<translation>Próximos passos de um dia</translation>
</message>
<message>
<source>Next: {step}</source>
<translation>A seguir: {step}</translation>
</message>
<message>
<source>No</source>
<translation>Não</translation>
</message>
<message>
<source>No advertising</source>
<translation>Sem publicidade</translation>
</message>
<message>
<source>No answer</source>
<translation>Sem resposta</translation>
</message>
<message>
<source>No backup was made: {why}</source>
<translation>Nenhum backup foi feito: {why}</translation>
</message>
<message>
<source>No backup yet</source>
<translation>Nenhum backup ainda</translation>
</message>
<message>
<source>No code has these letters.</source>
<translation>Nenhum código tem essas letras.</translation>
</message>
<message>
<source>No condition picks these people out of your contacts.</source>
<translation>Nenhuma condição seleciona estas pessoas entre seus contatos.</translation>
</message>
<message>
<source>No condition picks these people out of your contacts. Add one, and you see here how many they are.</source>
<translation>Nenhuma condição seleciona estas pessoas entre seus contatos. Adicione uma e veja aqui quantas são.</translation>
</message>
<message>
<source>No cost is known of any of the deals that were won.</source>
<translation>Não se conhece o custo de nenhum dos negócios ganhos.</translation>
</message>
<message>
<source>No cost yet</source>
<translation>Ainda sem custo</translation>
</message>
<message>
<source>No coupons yet</source>
<translation>Nenhum cupom ainda</translation>
</message>
<message>
<source>No customers yet</source>
<translation>Nenhum cliente ainda</translation>
</message>
<message>
<source>No deal is open.</source>
<translation>Nenhum negócio em aberto.</translation>
</message>
<message>
<source>No deal was lost.</source>
<translation>Nenhum negócio foi perdido.</translation>
</message>
<message>
<source>No deal was won or lost.</source>
<translation>Nenhum negócio foi ganho ou perdido.</translation>
</message>
<message>
<source>No deal was won.</source>
<translation>Nenhum negócio foi ganho.</translation>
</message>
<message>
<source>No deal with a known value was won.</source>
<translation>Nenhum negócio com valor conhecido foi ganho.</translation>
</message>
<message>
<source>No deals are open.</source>
<translation>Nenhum negócio em aberto.</translation>
</message>
<message>
<source>No deals were opened on these days.</source>
<translation>Nenhum negócio foi aberto nestes dias.</translation>
</message>
<message>
<source>No deals were opened.</source>
<translation>Nenhum negócio foi aberto.</translation>
</message>
<message>
<source>No deals yet</source>
<translation>Nenhum negócio ainda</translation>
</message>
<message>
<source>No hourly rate is set in the profile, so own time has no price.</source>
<translation>O perfil não tem valor por hora, então o tempo próprio não tem preço.</translation>
</message>
<message>
<source>No import brought contacts yet</source>
<translation>Nenhuma importação trouxe contatos ainda</translation>
</message>
<message>
<source>No import yet</source>
<translation>Nenhuma importação ainda</translation>
</message>
<message>
<source>No lead came in.</source>
<translation>Nenhum lead chegou.</translation>
</message>
<message>
<source>No leads</source>
<translation>Nenhum lead</translation>
</message>
<message>
<source>No leads were received on these days.</source>
<translation>Nenhum lead foi recebido nestes dias.</translation>
</message>
<message>
<source>No leads were received, so there is nothing to divide by.</source>
<translation>Nenhum lead foi recebido, então não há por quanto dividir.</translation>
</message>
<message>
<source>No leads yet</source>
<translation>Nenhum lead ainda</translation>
</message>
<message>
<source>No leads yet. When someone asks because of it, write the lead down here and it is counted.</source>
<translation>Nenhum lead ainda. Quando alguém perguntar por causa dela, anote o lead aqui e ele é contado.</translation>
</message>
<message>
<source>No logo yet</source>
<translation>Nenhum logo ainda</translation>
</message>
<message>
<source>No minutes logged yet</source>
<translation>Nenhum minuto registrado ainda</translation>
</message>
<message>
<source>No money was spent on marketing, so there is nothing to set the return against.</source>
<translation>Nenhum dinheiro foi gasto em marketing, então não há com que comparar o retorno.</translation>
</message>
<message>
<source>No need any more</source>
<translation>Não precisa mais</translation>
</message>
<message>
<source>No new leads</source>
<translation>Nenhum lead novo</translation>
</message>
<message>
<source>No next step</source>
<translation>Sem próximo passo</translation>
</message>
<message>
<source>No next step is planned.</source>
<translation>Nenhum próximo passo planejado.</translation>
</message>
<message>
<source>No objection was written down.</source>
<translation>Nenhuma objeção foi anotada.</translation>
</message>
<message>
<source>No offer</source>
<translation>Sem oferta</translation>
</message>
<message>
<source>No one became a customer for the first time, so there is nothing to divide by.</source>
<translation>Ninguém se tornou cliente pela primeira vez, então não há por quanto dividir.</translation>
</message>
<message>
<source>No one has bought yet.</source>
<translation>Ninguém comprou ainda.</translation>
</message>
<message>
<source>No phone or e-mail yet.</source>
<translation>Ainda sem telefone ou e-mail.</translation>
</message>
<message>
<source>No products</source>
<translation>Nenhum produto</translation>
</message>
<message>
<source>No promotion</source>
<translation>Sem promoção</translation>
</message>
<message>
<source>No promotion brought or cost anything in {year}.</source>
<translation>Nenhuma promoção trouxe nem custou nada em {year}.</translation>
</message>
<message>
<source>No promotions ran in {month}.</source>
<translation>Nenhuma promoção ocorreu em {month}.</translation>
</message>
<message>
<source>No row of this list has these words. They are looked for in names, notes and what belongs to it.</source>
<translation>Nenhuma linha desta lista tem essas palavras. A busca vale para nomes, observações e o que faz parte deles.</translation>
</message>
<message>
<source>No rows</source>
<translation>Nenhuma linha</translation>
</message>
<message>
<source>No sale counts for it yet, and nothing was spent.</source>
<translation>Nenhuma venda conta para ela ainda, e nada foi gasto.</translation>
</message>
<message>
<source>No sale was made</source>
<translation>Nenhuma venda foi feita</translation>
</message>
<message>
<source>No scores were given.</source>
<translation>Nenhuma nota foi dada.</translation>
</message>
<message>
<source>No services</source>
<translation>Nenhum serviço</translation>
</message>
<message>
<source>No stage</source>
<translation>Sem etapa</translation>
</message>
<message>
<source>No targets for this month. Say what it should bring, and here you see every day whether it will.</source>
<translation>Sem metas para este mês. Diga o que ele deve trazer, e aqui você vê todo dia se vai conseguir.</translation>
</message>
<message>
<source>No value yet</source>
<translation>Ainda sem valor</translation>
</message>
<message>
<source>Nobody</source>
<translation>Ninguém</translation>
</message>
<message>
<source>Nobody among your contacts is like that now.</source>
<translation>Ninguém entre seus contatos é assim agora.</translation>
</message>
<message>
<source>Nobody can be counted by a filter that cannot be read.</source>
<translation>Ninguém pode ser contado por um filtro que não pode ser lido.</translation>
</message>
<message>
<source>Nobody has been watched for 30 days yet.</source>
<translation>Ninguém foi acompanhado por 30 dias ainda.</translation>
</message>
<message>
<source>Nobody here yet</source>
<translation>Ninguém aqui ainda</translation>
</message>
<message>
<source>Nobody in particular</source>
<translation>Ninguém em particular</translation>
</message>
<message>
<source>Nobody in this audience</source>
<translation>Ninguém neste público</translation>
</message>
<message>
<source>Nobody is silent</source>
<translation>Ninguém em silêncio</translation>
</message>
<message>
<source>Nobody is there twice</source>
<translation>Ninguém está repetido</translation>
</message>
<message>
<source>Nobody is waiting</source>
<translation>Ninguém está aguardando</translation>
</message>
<message>
<source>Nobody knows what these earn: fill in what one costs you</source>
<translation>Ninguém sabe quanto estes rendem: preencha quanto um custa para você</translation>
</message>
<message>
<source>Nobody named</source>
<translation>Ninguém indicado</translation>
</message>
<message>
<source>Nobody of them refused advertising.</source>
<translation>Nenhum deles recusou publicidade.</translation>
</message>
<message>
<source>Nobody refused</source>
<translation>Ninguém recusou</translation>
</message>
<message>
<source>Nobody you know has not bought yet.</source>
<translation>Todos que você conhece já compraram.</translation>
</message>
<message>
<source>None are qualified</source>
<translation>Nenhum qualificado</translation>
</message>
<message>
<source>None became a deal yet</source>
<translation>Nenhum virou negócio ainda</translation>
</message>
<message>
<source>None of the pages was chosen.</source>
<translation>Nenhuma das páginas foi escolhida.</translation>
</message>
<message>
<source>None of the {count} deals opened on these days is decided yet.</source>
<translation>Nenhum dos {count} negócios abertos nestes dias está decidido ainda.</translation>
</message>
<message>
<source>None of these coupons can be used any more, so there is nothing to print.</source>
<translation>Nenhum destes cupons pode mais ser usado; não há nada a imprimir.</translation>
</message>
<message>
<source>None of these may be used any more.</source>
<translation>Nenhum destes pode mais ser usado.</translation>
</message>
<message>
<source>None was brought so far.</source>
<translation>Nenhum foi trazido até agora.</translation>
</message>
<message>
<source>None were turned down</source>
<translation>Nenhum foi descartado</translation>
</message>
<message>
<source>None yet. Choose this audience in the plan of a promotion, and see here how it does.</source>
<translation>Nenhuma ainda. Escolha este público no plano de uma promoção e veja aqui como ele responde.</translation>
</message>
<message>
<source>None yet. Who brings one tells that this promotion brought them.</source>
<translation>Nenhum ainda. Quem traz um mostra que veio por esta promoção.</translation>
</message>
<message>
<source>Not a fit</source>
<translation>Sem perfil</translation>
</message>
<message>
<source>Not asked</source>
<translation>Não consultado</translation>
</message>
<message>
<source>Not asked yet: four questions tell whether it is worth your time.</source>
<translation>Ainda não perguntado: quatro perguntas dizem se vale seu tempo.</translation>
</message>
<message>
<source>Not done yet</source>
<translation>Ainda não feito</translation>
</message>
<message>
<source>Not every month of these days has a target. Say in the settings what each should bring.</source>
<translation>Nem todos os meses destes dias têm uma meta. Diga nos ajustes o que cada um deve trazer.</translation>
</message>
<message>
<source>Not from there</source>
<translation>Não veio daí</translation>
</message>
<message>
<source>Not known yet</source>
<translation>Ainda não sei</translation>
</message>
<message>
<source>Not now</source>
<translation>Agora não</translation>
</message>
<message>
<source>Not read yet</source>
<translation>Ainda não lido</translation>
</message>
<message>
<source>Not right? Name the columns</source>
<translation>Não está certo? Nomeie as colunas</translation>
</message>
<message>
<source>Not understood</source>
<translation>Não entendidas</translation>
</message>
<message>
<source>Not yet</source>
<translation>Ainda não</translation>
</message>
<message>
<source>Not yet a customer</source>
<translation>Ainda não é cliente</translation>
</message>
<message>
<source>Note</source>
<translation>Anotação</translation>
</message>
<message>
<source>Note down…</source>
<translation>Anote…</translation>
</message>
<message>
<source>Noted: different people. This pair is not asked about again.</source>
<translation>Anotado: pessoas diferentes. Não se pergunta mais sobre este par.</translation>
</message>
<message>
<source>Notes</source>
<translation>Observações</translation>
</message>
<message>
<source>Nothing came of it yet, nothing was spent.</source>
<translation>Nada resultou ainda, nada foi gasto.</translation>
</message>
<message>
<source>Nothing can be written into “{folder}”: {reason}.</source>
<translation>Não é possível gravar em “{folder}”: {reason}.</translation>
</message>
<message>
<source>Nothing can be written to the folder “{folder}”: {reason}.</source>
<translation>Não é possível gravar na pasta “{folder}”: {reason}.</translation>
</message>
<message>
<source>Nothing else of the catalogue was in a sale with it so far.</source>
<translation>Até agora, nada mais do catálogo esteve em uma venda com ele.</translation>
</message>
<message>
<source>Nothing found for “{text}”</source>
<translation>Nada encontrado para “{text}”</translation>
</message>
<message numerus="yes">
<source>Nothing happened for %n days</source>
<translation>
<numerusform>Nada aconteceu há %n dia</numerusform>
<numerusform>Nada aconteceu há %n dias</numerusform>
</translation>
</message>
<message>
<source>Nothing happened for a day</source>
<translation>Nada aconteceu há um dia</translation>
</message>
<message>
<source>Nothing happened for any of them on these days: no leads, no sales, no cost.</source>
<translation>Nada aconteceu com nenhuma delas nestes dias: nem leads, nem vendas, nem custos.</translation>
</message>
<message>
<source>Nothing has happened yet.</source>
<translation>Nada aconteceu ainda.</translation>
</message>
<message>
<source>Nothing in it tells yet who or what its rows are. Say below what its columns hold.</source>
<translation>Nada ainda diz quem ou o que são as linhas. Diga abaixo o que há nas colunas.</translation>
</message>
<message>
<source>Nothing in particular</source>
<translation>Nada em particular</translation>
</message>
<message>
<source>Nothing in these months</source>
<translation>Nada nestes meses</translation>
</message>
<message>
<source>Nothing is due on this day</source>
<translation>Nada a fazer neste dia</translation>
</message>
<message>
<source>Nothing is due today. What you plan on leads and deals comes up here on its day.</source>
<translation>Nada a fazer hoje. O que você planeja em leads e negócios aparece aqui no seu dia.</translation>
</message>
<message>
<source>Nothing is due.</source>
<translation>Nada a fazer.</translation>
</message>
<message>
<source>Nothing is forgotten</source>
<translation>Nada foi esquecido</translation>
</message>
<message>
<source>Nothing is kept before you say so; one Undo takes all of it back</source>
<translation>Nada é guardado antes de você dizer; um só Desfazer reverte tudo</translation>
</message>
<message>
<source>Nothing is lost: what was deleted comes back, and every change is remembered</source>
<translation>Nada se perde: o que foi excluído volta, e toda alteração é lembrada</translation>
</message>
<message>
<source>Nothing is out</source>
<translation>Nada em circulação</translation>
</message>
<message>
<source>Nothing is over yet</source>
<translation>Nada terminou ainda</translation>
</message>
<message>
<source>Nothing is planned</source>
<translation>Nada planejado</translation>
</message>
<message>
<source>Nothing is planned for this day.</source>
<translation>Nada planejado para este dia.</translation>
</message>
<message>
<source>Nothing is planned yet.</source>
<translation>Nada planejado ainda.</translation>
</message>
<message>
<source>Nothing is written down yet.</source>
<translation>Nada anotado ainda.</translation>
</message>
<message>
<source>Nothing is written in the log about it.</source>
<translation>Nada está escrito no registro sobre isso.</translation>
</message>
<message>
<source>Nothing left for today</source>
<translation>Nada mais para hoje</translation>
</message>
<message>
<source>Nothing matches</source>
<translation>Nenhum resultado</translation>
</message>
<message>
<source>Nothing new in this file</source>
<translation>Nada novo neste arquivo</translation>
</message>
<message>
<source>Nothing new to bring in</source>
<translation>Nada novo para importar</translation>
</message>
<message>
<source>Nothing new: all of it was here already</source>
<translation>Nada novo: tudo já estava aqui</translation>
</message>
<message>
<source>Nothing of this kind happened on these days.</source>
<translation>Nada desse tipo aconteceu nestes dias.</translation>
</message>
<message>
<source>Nothing of your business goes anywhere else.</source>
<translation>Nada da sua empresa vai para outro lugar.</translation>
</message>
<message>
<source>Nothing runs and nothing is due. A promotion brings the next enquiries.</source>
<translation>Nada em andamento e nada a fazer. Uma promoção traz as próximas consultas.</translation>
</message>
<message>
<source>Nothing to sell yet</source>
<translation>Ainda nada para vender</translation>
</message>
<message>
<source>Nothing waits here. What is planned comes up on its day.</source>
<translation>Nada espera aqui. O que está planejado aparece no seu dia.</translation>
</message>
<message>
<source>Nothing was changed since.</source>
<translation>Nada foi alterado desde então.</translation>
</message>
<message>
<source>Nothing was changed.</source>
<translation>Nada foi alterado.</translation>
</message>
<message>
<source>Nothing was done yet</source>
<translation>Nada foi feito ainda</translation>
</message>
<message>
<source>Nothing was spent on it yet.</source>
<translation>Nada foi gasto nela ainda.</translation>
</message>
<message>
<source>Nothing was spent.</source>
<translation>Nada foi gasto.</translation>
</message>
<message>
<source>Nothing yet. Posts, letters, flyers: write down what is to be made, and Today tells when it is due.</source>
<translation>Nada ainda. Posts, cartas, panfletos: anote o que deve ser produzido, e Hoje avisa quando é o prazo.</translation>
</message>
<message>
<source>Number</source>
<translation>Número</translation>
</message>
<message>
<source>Numbers and dates as in</source>
<translation>Números e datas como em</translation>
</message>
<message>
<source>Numbers written down</source>
<translation>Medições anotadas</translation>
</message>
<message>
<source>Objection</source>
<translation>Objeção</translation>
</message>
<message>
<source>Objection: {text}</source>
<translation>Objeção: {text}</translation>
</message>
<message>
<source>Objections heard</source>
<translation>Objeções ouvidas</translation>
</message>
<message>
<source>Of all customers so far, the share that bought twice or more.</source>
<translation>De todos os clientes até agora, a parcela que comprou duas vezes ou mais.</translation>
</message>
<message>
<source>Of everything you sell it is known what it costs, so its margin is known as well.</source>
<translation>De tudo o que você vende se sabe o custo, e assim também a margem.</translation>
</message>
<message numerus="yes">
<source>Of its newest %n sales</source>
<translation>
<numerusform>De sua %n venda mais recente</numerusform>
<numerusform>De suas %n vendas mais recentes</numerusform>
</translation>
</message>
<message>
<source>Of the deals that were decided on these days, the share that was won. “Likely” is the range in which the true share lies in 19 of 20 such cases.</source>
<translation>Dos negócios decididos nestes dias, a parcela que foi ganha. “Provável” é a faixa em que a parcela real está em 19 de 20 casos assim.</translation>
</message>
<message>
<source>Of the leads received on these days, the share that has bought by today. Those still open may yet buy, so a recent figure tends to grow.</source>
<translation>Dos leads recebidos nestes dias, a parcela que comprou até hoje. Os que estão em aberto ainda podem comprar, então um número recente tende a crescer.</translation>
</message>
<message>
<source>Of the step before</source>
<translation>Da etapa anterior</translation>
</message>
<message>
<source>Of them buy</source>
<translation>Deles compram</translation>
</message>
<message>
<source>Of these, leads that bought.</source>
<translation>Destes, leads que compraram.</translation>
</message>
<message>
<source>Of these, leads that were found to be a fit, or that came further.</source>
<translation>Destes, leads considerados com perfil, ou que chegaram mais longe.</translation>
</message>
<message>
<source>Of these, leads that you have spoken or written with since, or that came further.</source>
<translation>Destes, leads com quem você já falou ou escreveu, ou que chegaram mais longe.</translation>
</message>
<message>
<source>Of these, leads with a deal.</source>
<translation>Destes, leads com um negócio.</translation>
</message>
<message>
<source>Offer</source>
<translation>Oferta</translation>
</message>
<message>
<source>Offer channel</source>
<translation>Oferecer canal</translation>
</message>
<message>
<source>Offer sent</source>
<translation>Proposta enviada</translation>
</message>
<message>
<source>Offer this reason no longer</source>
<translation>Não oferecer mais este motivo</translation>
</message>
<message>
<source>Offered in this order where a deal is lost; the report counts them. What you write there yourself is offered as well.</source>
<translation>Oferecidos nesta ordem quando um negócio é perdido; o relatório os conta. O que você mesmo escrever ali também é oferecido.</translation>
</message>
<message>
<source>On</source>
<translation>Dispositivo</translation>
</message>
<message>
<source>On a Mac, files open by double click once Two Hats lies in Applications.</source>
<translation>No Mac, os arquivos abrem com clique duplo assim que o Two Hats estiver em Aplicativos.</translation>
</message>
<message>
<source>On the board: move the chosen deal one column back (Ctrl+[ goes back a page)</source>
<translation>No quadro: mover o negócio escolhido uma coluna para trás (Ctrl+[ volta uma página)</translation>
</message>
<message>
<source>On the board: move the chosen deal one column on</source>
<translation>No quadro: mover o negócio escolhido uma coluna adiante</translation>
</message>
<message>
<source>On the pages</source>
<translation>Nas páginas</translation>
</message>
<message>
<source>On which day</source>
<translation>Em que dia</translation>
</message>
<message>
<source>On which day? A time of day needs its day.</source>
<translation>Em que dia? Uma hora precisa do seu dia.</translation>
</message>
<message>
<source>Once leads come in and sales are made, you see here what brings customers, what each costs, how long it takes and what is to come; and of small numbers, how far they can be trusted.</source>
<translation>Quando chegarem leads e vendas, você verá aqui o que traz clientes, quanto cada um custa, quanto tempo leva e o que está por vir; e, com números pequenos, até onde confiar neles.</translation>
</message>
<message>
<source>Once less</source>
<translation>Uma a menos</translation>
</message>
<message>
<source>Once less: {answer}</source>
<translation>Uma a menos: {answer}</translation>
</message>
<message>
<source>Once more</source>
<translation>Uma a mais</translation>
</message>
<message>
<source>Once more: {answer}</source>
<translation>Uma a mais: {answer}</translation>
</message>
<message>
<source>One code for all</source>
<translation>Um código para todos</translation>
</message>
<message>
<source>One costs us</source>
<translation>Um nos custa</translation>
</message>
<message>
<source>One deal is open</source>
<translation>Um negócio está em aberto</translation>
</message>
<message>
<source>One lead</source>
<translation>Um lead</translation>
</message>
<message>
<source>One letter is different.</source>
<translation>Uma letra é diferente.</translation>
</message>
<message>
<source>One moment</source>
<translation>Um momento</translation>
</message>
<message>
<source>One month: what it cost, what it brought, and what comes next</source>
<translation>Um mês: o que custou, o que trouxe e o que vem a seguir</translation>
</message>
<message>
<source>One note to yourself: what worked, what did not, what you would do differently.</source>
<translation>Uma anotação para você: o que funcionou, o que não, o que faria diferente.</translation>
</message>
<message>
<source>One promotion from plan to lesson: offer, costs, what it brought, what people objected to</source>
<translation>Uma promoção do plano à lição: oferta, custos, o que trouxe, que objeções as pessoas fizeram</translation>
</message>
<message>
<source>One sale brought {revenue}</source>
<translation>Uma venda trouxe {revenue}</translation>
</message>
<message>
<source>One thing is due</source>
<translation>Há uma coisa a fazer</translation>
</message>
<message>
<source>One thing stands in the way.</source>
<translation>Há um obstáculo no caminho.</translation>
</message>
<message numerus="yes">
<source>Only %n deals are decided</source>
<translation>
<numerusform>Só %n negócio está decidido</numerusform>
<numerusform>Só %n negócios estão decididos</numerusform>
</translation>
</message>
<message>
<source>Only 1 deal is decided</source>
<translation>Só 1 negócio está decidido</translation>
</message>
<message>
<source>Only letters from A to Z and digits: any keyboard and any scanner can write those.</source>
<translation>Só letras de A a Z e dígitos: funcionam em qualquer teclado e leitor.</translation>
</message>
<message>
<source>Only the names are alike, so they come in as people of their own. Nobody is merged by name.</source>
<translation>Só os nomes são parecidos, então entram como pessoas separadas. Ninguém é unido pelo nome.</translation>
</message>
<message>
<source>Open</source>
<translation>Aberto</translation>
</message>
<message>
<source>Open</source>
<comment>to do</comment>
<translation>Abrir</translation>
</message>
<message>
<source>Open .twohats files by double click</source>
<translation>Abrir arquivos .twohats com clique duplo</translation>
</message>
<message>
<source>Open a backup</source>
<translation>Abrir um backup</translation>
</message>
<message>
<source>Open a business file</source>
<translation>Abrir um arquivo da empresa</translation>
</message>
<message>
<source>Open a deal</source>
<translation>Abrir um negócio</translation>
</message>
<message>
<source>Open a file</source>
<translation>Abrir um arquivo</translation>
</message>
<message>
<source>Open a possible sale</source>
<translation>Abrir uma possível venda</translation>
</message>
<message>
<source>Open again</source>
<translation>Reabrir</translation>
</message>
<message>
<source>Open another business file</source>
<translation>Abrir outro arquivo da empresa</translation>
</message>
<message>
<source>Open deal</source>
<translation>Abrir negócio</translation>
</message>
<message>
<source>Open deal again</source>
<translation>Reabrir negócio</translation>
</message>
<message>
<source>Open deals</source>
<translation>Negócios em aberto</translation>
</message>
<message>
<source>Open deals on {day}</source>
<translation>Negócios em aberto em {day}</translation>
</message>
<message>
<source>Open the chosen record</source>
<translation>Abrir o registro escolhido</translation>
</message>
<message>
<source>Open the contact</source>
<translation>Abrir o contato</translation>
</message>
<message>
<source>Open the deal</source>
<translation>Abrir o negócio</translation>
</message>
<message>
<source>Open the deal</source>
<comment>show</comment>
<translation>Abrir o negócio</translation>
</message>
<message>
<source>Open the lead</source>
<translation>Abrir o lead</translation>
</message>
<message>
<source>Open the promotion</source>
<translation>Abrir a promoção</translation>
</message>
<message>
<source>Open {name}</source>
<translation>Abrir {name}</translation>
</message>
<message>
<source>Opened</source>
<translation>Aberto</translation>
</message>
<message>
<source>Opened</source>
<comment>day</comment>
<translation>Aberto</translation>
</message>
<message>
<source>Opened lately</source>
<translation>Abertos há pouco</translation>
</message>
<message>
<source>Opened on</source>
<translation>Aberto em</translation>
</message>
<message>
<source>Opened {day}</source>
<translation>Aberto: {day}</translation>
</message>
<message>
<source>Open…</source>
<translation>Abrir…</translation>
</message>
<message>
<source>Or heard of us from</source>
<translation>Ou soube de nós por</translation>
</message>
<message>
<source>Other</source>
<translation>Outro</translation>
</message>
<message>
<source>Other fields</source>
<translation>Outros campos</translation>
</message>
<message>
<source>Others, not running in {month}</source>
<translation>Outras, que não ocorreram em {month}</translation>
</message>
<message>
<source>Outcome</source>
<translation>Resultado</translation>
</message>
<message>
<source>Over</source>
<translation>Encerrada</translation>
</message>
<message>
<source>Overdue</source>
<translation>Atrasados</translation>
</message>
<message>
<source>Own cost</source>
<translation>Custo próprio</translation>
</message>
<message>
<source>Own time</source>
<translation>Tempo próprio</translation>
</message>
<message>
<source>Owner</source>
<translation>Responsável</translation>
</message>
<message>
<source>PR</source>
<translation>Imprensa</translation>
</message>
<message>
<source>Page after</source>
<translation>Página seguinte</translation>
</message>
<message>
<source>Page before</source>
<translation>Página anterior</translation>
</message>
<message>
<source>Page {number} of {count}</source>
<translation>Página {number} de {count}</translation>
</message>
<message>
<source>Pages</source>
<translation>Páginas</translation>
</message>
<message>
<source>Pages of a report: a whole page; 2 the whole width</source>
<translation>Páginas de um relatório: página inteira; 2 largura toda</translation>
</message>
<message>
<source>Pages of a report: larger; − smaller, 1 real size</source>
<translation>Páginas de um relatório: maior; − menor, 1 tamanho real</translation>
</message>
<message>
<source>Pages to save and to print</source>
<translation>Páginas para salvar e imprimir</translation>
</message>
<message>
<source>Paid</source>
<translation>Pago</translation>
</message>
<message>
<source>Paper</source>
<translation>Papel</translation>
</message>
<message>
<source>Parts of the promotion</source>
<translation>Partes da promoção</translation>
</message>
<message>
<source>People</source>
<translation>Pessoas</translation>
</message>
<message>
<source>People and companies</source>
<translation>Pessoas e empresas</translation>
</message>
<message>
<source>People and what they asked for</source>
<translation>Pessoas e o que pediram</translation>
</message>
<message>
<source>People and what they bought</source>
<translation>Pessoas e suas compras</translation>
</message>
<message>
<source>People in the shop</source>
<translation>Pessoas na loja</translation>
</message>
<message>
<source>People now</source>
<translation>Pessoas agora</translation>
</message>
<message>
<source>People reached</source>
<translation>Pessoas alcançadas</translation>
</message>
<message>
<source>People reached, as written down in the numbers of these days.</source>
<translation>Pessoas alcançadas, como anotado nas medições destes dias.</translation>
</message>
<message>
<source>People who</source>
<translation>Quem</translation>
</message>
<message>
<source>People who meet</source>
<translation>Quem atende a</translation>
</message>
<message>
<source>People who {conditions}</source>
<translation>Quem {conditions}</translation>
</message>
<message>
<source>Percent off</source>
<translation>Desconto em %</translation>
</message>
<message>
<source>Perhaps</source>
<translation>Talvez</translation>
</message>
<message>
<source>Person</source>
<translation>Pessoa</translation>
</message>
<message>
<source>Person</source>
<comment>team</comment>
<translation>Pessoa</translation>
</message>
<message>
<source>Phase</source>
<translation>Fase</translation>
</message>
<message>
<source>Phone</source>
<translation>Telefone</translation>
</message>
<message>
<source>Phone {phone}</source>
<translation>Telefone {phone}</translation>
</message>
<message>
<source>Phone {text}</source>
<translation>Telefone {text}</translation>
</message>
<message>
<source>Phones</source>
<translation>Telefones</translation>
</message>
<message>
<source>Pick a day (Alt+Down)</source>
<translation>Escolher um dia (Alt+Seta para baixo)</translation>
</message>
<message>
<source>Pick the currency you are paid in.</source>
<translation>Escolha a moeda em que você recebe.</translation>
</message>
<message>
<source>Pick the currency you are paid in; it stays as it is later on.</source>
<translation>Escolha a moeda em que você recebe; depois ela fica como está.</translation>
</message>
<message>
<source>Pick the language and country you write in.</source>
<translation>Escolha o idioma e o país em que você escreve.</translation>
</message>
<message>
<source>Pictures</source>
<translation>Imagens</translation>
</message>
<message>
<source>Pipedrive deals</source>
<translation>Negócios do Pipedrive</translation>
</message>
<message>
<source>Pipedrive people</source>
<translation>Pessoas do Pipedrive</translation>
</message>
<message>
<source>Pipeline</source>
<translation>Pipeline</translation>
</message>
<message>
<source>Place</source>
<translation>Posição</translation>
</message>
<message>
<source>Plan</source>
<translation>Plano</translation>
</message>
<message>
<source>Plan a promotion</source>
<translation>Planejar promoção</translation>
</message>
<message>
<source>Plan content</source>
<translation>Planejar conteúdo</translation>
</message>
<message>
<source>Plan it</source>
<translation>Planejar</translation>
</message>
<message>
<source>Plan it once more, a year later: with its offer, budget and what is to be made</source>
<translation>Planejar mais uma vez, um ano depois: com a oferta, o orçamento e o que produzir</translation>
</message>
<message>
<source>Plan next step</source>
<translation>Planejar próximo passo</translation>
</message>
<message>
<source>Plan promotion</source>
<translation>Planejar promoção</translation>
</message>
<message>
<source>Plan what to offer to whom</source>
<translation>Planejar o que oferecer a quem</translation>
</message>
<message>
<source>Planned</source>
<translation>Planejada</translation>
</message>
<message>
<source>Portrait</source>
<translation>Retrato</translation>
</message>
<message>
<source>Postal code</source>
<translation>CEP</translation>
</message>
<message>
<source>Press to choose</source>
<translation>Pressione para escolher</translation>
</message>
<message>
<source>Press to leave it with what they want</source>
<translation>Pressione para deixar junto com o que quer</translation>
</message>
<message>
<source>Press to take it so</source>
<translation>Pressione para usar assim</translation>
</message>
<message>
<source>Press to write a new lead</source>
<translation>Pressione para escrever um novo lead</translation>
</message>
<message>
<source>Press to write it as a note on that lead</source>
<translation>Pressione para escrever como anotação nesse lead</translation>
</message>
<message>
<source>Price</source>
<translation>Preço</translation>
</message>
<message>
<source>Price of one</source>
<translation>Preço de um</translation>
</message>
<message>
<source>Print</source>
<translation>Imprimir</translation>
</message>
<message>
<source>Print</source>
<comment>channel</comment>
<translation>Impressos</translation>
</message>
<message>
<source>Print a sheet of coupons, or hand out one code for all. Whoever brings one tells you which promotion brought them, and no code counts more often than it may.</source>
<translation>Imprima uma folha de cupons ou distribua um código para todos. Quem traz um mostra qual promoção o trouxe, e nenhum código conta mais vezes do que pode.</translation>
</message>
<message>
<source>Print again…</source>
<translation>Imprimir de novo…</translation>
</message>
<message>
<source>Print…</source>
<translation>Imprimir…</translation>
</message>
<message>
<source>Probably the same</source>
<translation>Provavelmente os mesmos</translation>
</message>
<message>
<source>Product</source>
<translation>Produto</translation>
</message>
<message>
<source>Products</source>
<translation>Produtos</translation>
</message>
<message>
<source>Promotion</source>
<translation>Promoção</translation>
</message>
<message>
<source>Promotion sheet</source>
<translation>Ficha da promoção</translation>
</message>
<message>
<source>Promotion: {name}</source>
<translation>Promoção: {name}</translation>
</message>
<message>
<source>Promotions</source>
<translation>Promoções</translation>
</message>
<message>
<source>Promotions as cards</source>
<translation>Promoções como cartões</translation>
</message>
<message>
<source>Promotions for them</source>
<translation>Promoções para eles</translation>
</message>
<message>
<source>Promotions met</source>
<translation>Promoções vistas</translation>
</message>
<message>
<source>Promotions over the months</source>
<translation>Promoções ao longo dos meses</translation>
</message>
<message>
<source>Promotions that ran in {month}</source>
<translation>Promoções que ocorreram em {month}</translation>
</message>
<message>
<source>Purchase</source>
<translation>Compra</translation>
</message>
<message>
<source>Put a step off</source>
<translation>Adiar um passo</translation>
</message>
<message>
<source>Put off</source>
<translation>Adiar</translation>
</message>
<message>
<source>Put off several</source>
<translation>Adiar vários</translation>
</message>
<message>
<source>Put off until</source>
<translation>Adiar até</translation>
</message>
<message numerus="yes">
<source>Put off until {day}: %n steps</source>
<translation>
<numerusform>Adiado até {day}: %n passo</numerusform>
<numerusform>Adiado até {day}: %n passos</numerusform>
</translation>
</message>
<message>
<source>Put off until {day}: {what}</source>
<translation>Adiado até {day}: {what}</translation>
</message>
<message>
<source>Put off…</source>
<translation>Adiar…</translation>
</message>
<message>
<source>Put pages away</source>
<translation>Guardar páginas</translation>
</message>
<message>
<source>Qualified</source>
<translation>Qualificado</translation>
</message>
<message>
<source>Qualified</source>
<comment>day</comment>
<translation>Qualificado</translation>
</message>
<message>
<source>Qualified</source>
<comment>leads</comment>
<translation>Qualificados</translation>
</message>
<message>
<source>Qualify</source>
<translation>Qualificar</translation>
</message>
<message>
<source>Qualify lead</source>
<translation>Qualificar lead</translation>
</message>
<message>
<source>Quarter</source>
<translation>Trimestre</translation>
</message>
<message>
<source>Quarter {number} of {year}</source>
<translation>{number}º trimestre de {year}</translation>
</message>
<message>
<source>Question</source>
<translation>Pergunta</translation>
</message>
<message>
<source>Quick sale</source>
<translation>Venda rápida</translation>
</message>
<message>
<source>Quick sale…</source>
<translation>Venda rápida…</translation>
</message>
<message>
<source>Radio</source>
<translation>Rádio</translation>
</message>
<message>
<source>Rank by</source>
<translation>Ordenar por</translation>
</message>
<message>
<source>Reach</source>
<translation>Contato</translation>
</message>
<message>
<source>Reached</source>
<translation>Alcançados</translation>
</message>
<message>
<source>Reached</source>
<comment>target</comment>
<translation>Alcançado</translation>
</message>
<message>
<source>Reached.</source>
<translation>Atingida.</translation>
</message>
<message>
<source>Read again</source>
<translation>Ler de novo</translation>
</message>
<message>
<source>Read only</source>
<translation>Só leitura</translation>
</message>
<message>
<source>Read the files</source>
<translation>Ler os arquivos</translation>
</message>
<message>
<source>Read the picture</source>
<translation>Ler a imagem</translation>
</message>
<message>
<source>Reading</source>
<translation>Lendo</translation>
</message>
<message>
<source>Reading…</source>
<translation>Lendo…</translation>
</message>
<message>
<source>Reads well on paper ({ratio} : 1).</source>
<translation>Lê-se bem no papel ({ratio} : 1).</translation>
</message>
<message>
<source>Ready for the next one.</source>
<translation>Pronto para o próximo.</translation>
</message>
<message>
<source>Ready to come in: {names}. Name your business, or open its file, and you see what they bring.</source>
<translation>Prontos para importar: {names}. Dê nome à sua empresa, ou abra o arquivo dela, e veja o que trazem.</translation>
</message>
<message>
<source>Really sold together</source>
<translation>Realmente vendidos juntos</translation>
</message>
<message>
<source>Reason</source>
<translation>Motivo</translation>
</message>
<message>
<source>Received</source>
<translation>Recebido</translation>
</message>
<message>
<source>Recognise it by itself</source>
<translation>Reconhecer sozinho</translation>
</message>
<message>
<source>Recognised by themselves, in any order of their columns:</source>
<translation>Reconhecidos sozinhos, com as colunas em qualquer ordem:</translation>
</message>
<message>
<source>Redeem</source>
<translation>Resgatar</translation>
</message>
<message>
<source>Redeem a coupon</source>
<translation>Resgatar um cupom</translation>
</message>
<message>
<source>Redeem a coupon…</source>
<translation>Resgatar um cupom…</translation>
</message>
<message>
<source>Redeemed</source>
<translation>Resgatado</translation>
</message>
<message>
<source>Redeemed: {what}</source>
<translation>Resgatado: {what}</translation>
</message>
<message>
<source>Redeem…</source>
<translation>Resgatar…</translation>
</message>
<message>
<source>Redemption</source>
<translation>Resgate</translation>
</message>
<message>
<source>Redo</source>
<translation>Refazer</translation>
</message>
<message>
<source>Redo “{change}”</source>
<translation>Refazer “{change}”</translation>
</message>
<message>
<source>Referral</source>
<translation>Indicação</translation>
</message>
<message>
<source>Refused advertising</source>
<translation>Recusou publicidade</translation>
</message>
<message>
<source>Rejected</source>
<translation>Rejeitadas</translation>
</message>
<message>
<source>Rejected rows.csv</source>
<translation>Linhas rejeitadas.csv</translation>
</message>
<message>
<source>Remove</source>
<translation>Remover</translation>
</message>
<message>
<source>Remove channel</source>
<translation>Remover canal</translation>
</message>
<message>
<source>Remove line</source>
<translation>Remover item</translation>
</message>
<message>
<source>Remove lost reason</source>
<translation>Remover motivo de perda</translation>
</message>
<message>
<source>Remove person</source>
<translation>Remover pessoa</translation>
</message>
<message>
<source>Remove the logo</source>
<translation>Remover o logo</translation>
</message>
<message>
<source>Remove the tag {tag}</source>
<translation>Remover a etiqueta {tag}</translation>
</message>
<message>
<source>Remove this channel</source>
<translation>Remover este canal</translation>
</message>
<message>
<source>Remove view</source>
<translation>Remover visão</translation>
</message>
<message>
<source>Remove {name}</source>
<translation>Remover {name}</translation>
</message>
<message>
<source>Rename lost reason</source>
<translation>Renomear motivo de perda</translation>
</message>
<message>
<source>Rename or remove this view</source>
<translation>Renomear ou remover esta visão</translation>
</message>
<message>
<source>Rename view</source>
<translation>Renomear visão</translation>
</message>
<message>
<source>Rename…</source>
<translation>Renomear…</translation>
</message>
<message>
<source>Repeat</source>
<translation>Repetir</translation>
</message>
<message>
<source>Repeat promotion</source>
<translation>Repetir promoção</translation>
</message>
<message>
<source>Replace them</source>
<translation>Substituir</translation>
</message>
<message>
<source>Replace what is there?</source>
<translation>Substituir o que já existe?</translation>
</message>
<message>
<source>Reports</source>
<translation>Relatórios</translation>
</message>
<message>
<source>Research note</source>
<translation>Anotação de pesquisa</translation>
</message>
<message>
<source>Restore a backup</source>
<translation>Restaurar um backup</translation>
</message>
<message>
<source>Restore a backup…</source>
<translation>Restaurar um backup…</translation>
</message>
<message>
<source>Restore another backup…</source>
<translation>Restaurar outro backup…</translation>
</message>
<message>
<source>Restore the backup of {moment}</source>
<translation>Restaurar o backup de {moment}</translation>
</message>
<message>
<source>Restore the copy of {moment}</source>
<translation>Restaurar a cópia de {moment}</translation>
</message>
<message>
<source>Restore to a new file</source>
<translation>Restaurar em um novo arquivo</translation>
</message>
<message>
<source>Restore…</source>
<translation>Restaurar…</translation>
</message>
<message>
<source>Result</source>
<translation>Resultado</translation>
</message>
<message>
<source>Result up to {day}</source>
<translation>Resultado até {day}</translation>
</message>
<message>
<source>Return</source>
<translation>Retorno</translation>
</message>
<message>
<source>Return (some costs of sales unknown)</source>
<translation>Retorno (alguns custos de vendas desconhecidos)</translation>
</message>
<message>
<source>Return likely</source>
<translation>Retorno provável</translation>
</message>
<message>
<source>Return on cost</source>
<translation>Retorno sobre o custo</translation>
</message>
<message>
<source>Return on cost: {roi}</source>
<translation>Retorno sobre o custo: {roi}</translation>
</message>
<message>
<source>Return on marketing cost</source>
<translation>Retorno sobre o custo de marketing</translation>
</message>
<message>
<source>Return on marketing cost (some costs of sales unknown)</source>
<translation>Retorno sobre o custo de marketing (alguns custos de vendas desconhecidos)</translation>
</message>
<message>
<source>Revenue</source>
<translation>Receita</translation>
</message>
<message>
<source>Revenue by month</source>
<translation>Receita por mês</translation>
</message>
<message>
<source>Revenue per marketing cost</source>
<translation>Receita por custo de marketing</translation>
</message>
<message>
<source>Revenue this year</source>
<translation>Receita este ano</translation>
</message>
<message>
<source>Revenue {year}</source>
<translation>Receita de {year}</translation>
</message>
<message>
<source>Row</source>
<translation>Linha</translation>
</message>
<message>
<source>Rows behind the figure</source>
<translation>Linhas por trás do indicador</translation>
</message>
<message>
<source>Running</source>
<translation>Em andamento</translation>
</message>
<message>
<source>Sale</source>
<comment>money</comment>
<translation>Venda</translation>
</message>
<message>
<source>Sales</source>
<translation>Vendas</translation>
</message>
<message>
<source>Sales</source>
<comment>hat</comment>
<translation>Vendas</translation>
</message>
<message>
<source>Sales</source>
<comment>money</comment>
<translation>Vendas</translation>
</message>
<message>
<source>Sales count for</source>
<translation>Vendas contam para</translation>
</message>
<message>
<source>Sales credited</source>
<translation>Vendas atribuídas</translation>
</message>
<message>
<source>Sales credited: {sales}, revenue {revenue}, cost {cost}.</source>
<translation>Vendas atribuídas: {sales}, receita {revenue}, custo {cost}.</translation>
</message>
<message>
<source>Sales hat</source>
<translation>Chapéu de vendas</translation>
</message>
<message>
<source>Sales that count for it</source>
<translation>Vendas que contam para ela</translation>
</message>
<message>
<source>Sales {time}</source>
<translation>Vendas {time}</translation>
</message>
<message>
<source>Same person: join</source>
<translation>Mesma pessoa: unir</translation>
</message>
<message>
<source>Same person: join {both}</source>
<translation>Mesma pessoa: unir {both}</translation>
</message>
<message>
<source>Satisfaction, 1 to 5</source>
<translation>Satisfação, de 1 a 5</translation>
</message>
<message>
<source>Satisfied</source>
<translation>Satisfação</translation>
</message>
<message>
<source>Satisfied: {score} of 5</source>
<translation>Satisfação: {score} de 5</translation>
</message>
<message>
<source>Save as PDF</source>
<translation>Salvar como PDF</translation>
</message>
<message>
<source>Save as PDF…</source>
<translation>Salvar como PDF…</translation>
</message>
<message>
<source>Save elsewhere…</source>
<translation>Salvar em outro lugar…</translation>
</message>
<message>
<source>Save one elsewhere…</source>
<translation>Salvar uma em outro lugar…</translation>
</message>
<message>
<source>Save rejected rows</source>
<translation>Salvar linhas rejeitadas</translation>
</message>
<message>
<source>Save rejected rows as CSV…</source>
<translation>Salvar linhas rejeitadas como CSV…</translation>
</message>
<message>
<source>Save this view…</source>
<translation>Salvar esta visão…</translation>
</message>
<message>
<source>Save view</source>
<translation>Salvar visão</translation>
</message>
<message>
<source>Saved as you go; Ctrl+Z takes a change back</source>
<translation>Salvo na hora; Ctrl+Z desfaz uma alteração</translation>
</message>
<message>
<source>Saved view {name}</source>
<translation>Visão salva {name}</translation>
</message>
<message>
<source>Saved views</source>
<translation>Visões salvas</translation>
</message>
<message>
<source>Saved: {files}. Put the rows right there and bring that file in.</source>
<translation>Salvo: {files}. Corrija as linhas nele e importe esse arquivo.</translation>
</message>
<message>
<source>Saving takes longer than usual…</source>
<translation>Salvar está demorando mais que o normal…</translation>
</message>
<message>
<source>Say in a few words what is to be done.</source>
<translation>Diga em poucas palavras o que deve ser feito.</translation>
</message>
<message>
<source>Say what comes next on a lead or a deal, with its day, and it comes up here when it is due.</source>
<translation>Diga o que vem a seguir em um lead ou negócio, com o dia, e aparece aqui na hora certa.</translation>
</message>
<message>
<source>Score</source>
<translation>Nota</translation>
</message>
<message>
<source>Scores given</source>
<translation>Notas dadas</translation>
</message>
<message>
<source>Search ads</source>
<translation>Anúncios de busca</translation>
</message>
<message>
<source>Sections</source>
<translation>Seções</translation>
</message>
<message>
<source>See the pages of a month, save or print them; on Reports, print what is shown</source>
<translation>Ver as páginas de um mês, salvar ou imprimir; em Relatórios, imprimir o que aparece</translation>
</message>
<message>
<source>Selection</source>
<translation>Seleção</translation>
</message>
<message>
<source>Service</source>
<translation>Serviço</translation>
</message>
<message>
<source>Services</source>
<translation>Serviços</translation>
</message>
<message>
<source>Set</source>
<translation>Aplicar</translation>
</message>
<message>
<source>Set next step of several</source>
<translation>Definir próximo passo de vários</translation>
</message>
<message>
<source>Set owner of several</source>
<translation>Definir responsável de vários</translation>
</message>
<message>
<source>Set target</source>
<translation>Definir meta</translation>
</message>
<message>
<source>Set targets</source>
<translation>Definir metas</translation>
</message>
<message>
<source>Set targets of a year</source>
<translation>Definir metas de um ano</translation>
</message>
<message>
<source>Set the logo</source>
<translation>Definir o logo</translation>
</message>
<message>
<source>Set up the business</source>
<translation>Configurar a empresa</translation>
</message>
<message>
<source>Setting</source>
<translation>Ajuste</translation>
</message>
<message>
<source>Settings</source>
<translation>Ajustes</translation>
</message>
<message>
<source>Settings and backups</source>
<translation>Ajustes e backups</translation>
</message>
<message>
<source>Several are called “{name}”; give the id of the one you mean.</source>
<translation>Há vários com o nome “{name}”; informe o id do que você quer.</translation>
</message>
<message>
<source>Several are found by “{text}”; pick one of them.</source>
<translation>A busca por “{text}” encontra vários; escolha um deles.</translation>
</message>
<message>
<source>Shop window</source>
<translation>Vitrine</translation>
</message>
<message numerus="yes">
<source>Show %n more</source>
<translation>
<numerusform>Mostrar mais %n</numerusform>
<numerusform>Mostrar mais %n</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n more columns</source>
<translation>
<numerusform>Mostrar mais %n coluna</numerusform>
<numerusform>Mostrar mais %n colunas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n older</source>
<translation>
<numerusform>Mostrar %n mais antigo</numerusform>
<numerusform>Mostrar %n mais antigos</numerusform>
</translation>
</message>
<message>
<source>Show 1 more column</source>
<translation>Mostrar mais 1 coluna</translation>
</message>
<message>
<source>Show all</source>
<translation>Mostrar tudo</translation>
</message>
<message numerus="yes">
<source>Show all %n answers</source>
<translation>
<numerusform>Mostrar %n resposta</numerusform>
<numerusform>Mostrar todas as %n respostas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show all %n deals</source>
<translation>
<numerusform>Mostrar %n negócio</numerusform>
<numerusform>Mostrar todos os %n negócios</numerusform>
</translation>
</message>
<message>
<source>Show as</source>
<translation>Mostrar como</translation>
</message>
<message>
<source>Show as a list</source>
<translation>Mostrar como lista</translation>
</message>
<message>
<source>Show as cards</source>
<translation>Mostrar como cartões</translation>
</message>
<message>
<source>Show as chart</source>
<translation>Mostrar como gráfico</translation>
</message>
<message>
<source>Show as table</source>
<translation>Mostrar como tabela</translation>
</message>
<message>
<source>Show everything</source>
<translation>Mostrar tudo</translation>
</message>
<message>
<source>Show it</source>
<translation>Mostrar</translation>
</message>
<message>
<source>Show more</source>
<translation>Mostrar mais</translation>
</message>
<message>
<source>Show older</source>
<translation>Mais antigos</translation>
</message>
<message>
<source>Show one category</source>
<translation>Mostrar uma categoria</translation>
</message>
<message>
<source>Show over the months</source>
<translation>Mostrar ao longo dos meses</translation>
</message>
<message>
<source>Show the bin</source>
<translation>Mostrar a lixeira</translation>
</message>
<message>
<source>Show the contact</source>
<translation>Mostrar o contato</translation>
</message>
<message>
<source>Show the contact {name}</source>
<translation>Mostrar o contato {name}</translation>
</message>
<message>
<source>Show the folder</source>
<translation>Mostrar a pasta</translation>
</message>
<message>
<source>Show the folder: {title}</source>
<translation>Mostrar a pasta: {title}</translation>
</message>
<message>
<source>Show them</source>
<translation>Mostrar</translation>
</message>
<message>
<source>Showed it: what did they say?</source>
<translation>Mostrou: o que disseram?</translation>
</message>
<message>
<source>Shown on Today and in the figures, with the pace it takes. Leave empty what you do not aim at.</source>
<translation>Aparecem em Hoje e nos indicadores, com o ritmo necessário. Deixe vazio o que não for meta.</translation>
</message>
<message>
<source>Shows all backups, and makes one.</source>
<translation>Mostra todos os backups e faz um.</translation>
</message>
<message>
<source>Silent</source>
<translation>Em silêncio</translation>
</message>
<message>
<source>Since</source>
<translation>Desde</translation>
</message>
<message>
<source>Since then</source>
<translation>Desde então</translation>
</message>
<message>
<source>Size of text and buttons</source>
<translation>Tamanho de textos e botões</translation>
</message>
<message>
<source>Size of the pages</source>
<translation>Tamanho das páginas</translation>
</message>
<message>
<source>Smaller</source>
<translation>Menor</translation>
</message>
<message>
<source>So far, without a sale</source>
<translation>Até agora, sem venda</translation>
</message>
<message>
<source>Social media</source>
<translation>Redes sociais</translation>
</message>
<message>
<source>Sold</source>
<translation>Vendido</translation>
</message>
<message>
<source>Sold in all</source>
<translation>Vendido no total</translation>
</message>
<message>
<source>Sold over the counter</source>
<translation>Vendido no balcão</translation>
</message>
<message>
<source>Sold this year</source>
<translation>Vendido este ano</translation>
</message>
<message>
<source>Sold: {what}</source>
<translation>Vendido: {what}</translation>
</message>
<message>
<source>Somebody</source>
<translation>Alguém</translation>
</message>
<message>
<source>Someone</source>
<translation>Alguém</translation>
</message>
<message>
<source>Someone else</source>
<translation>Outra pessoa</translation>
</message>
<message>
<source>Someone else has changed this since</source>
<translation>Outra pessoa alterou isto desde então</translation>
</message>
<message>
<source>Someone else is saving to “{file}” right now. Nothing was changed; try again in a moment.</source>
<translation>Outra pessoa está salvando em “{file}” agora. Nada foi alterado; tente de novo daqui a pouco.</translation>
</message>
<message>
<source>Someone else is saving; what is found follows at once.</source>
<translation>Outra pessoa está salvando; o resultado vem em seguida.</translation>
</message>
<message>
<source>Someone new, no name yet</source>
<translation>Alguém novo, ainda sem nome</translation>
</message>
<message>
<source>Someone new: {name}</source>
<translation>Alguém novo: {name}</translation>
</message>
<message>
<source>Something free with it</source>
<translation>Com um brinde</translation>
</message>
<message>
<source>Something new to sell</source>
<translation>Algo novo para vender</translation>
</message>
<message>
<source>Something was added to the end of this file, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>Algo foi acrescentado ao final deste arquivo; por isso ele está aberto só para leitura. Faça um backup e continue com ele.</translation>
</message>
<message>
<source>Something was changed since. Ctrl+Z goes back step by step, newest first.</source>
<translation>Algo foi alterado desde então. Ctrl+Z volta passo a passo, do mais recente ao mais antigo.</translation>
</message>
<message>
<source>Something went wrong inside Two Hats</source>
<translation>Algo deu errado dentro do Two Hats</translation>
</message>
<message>
<source>Something went wrong inside Two Hats; nothing was kept.</source>
<translation>Algo deu errado dentro do Two Hats; nada foi guardado.</translation>
</message>
<message>
<source>Spent</source>
<translation>Gasto</translation>
</message>
<message>
<source>Spent on</source>
<translation>Gasto em</translation>
</message>
<message>
<source>Stage</source>
<translation>Etapa</translation>
</message>
<message>
<source>Stage</source>
<comment>funnel</comment>
<translation>Etapa</translation>
</message>
<message>
<source>Stage “{name}” is deleted</source>
<translation>Etapa “{name}” excluída</translation>
</message>
<message>
<source>Stage “{name}” is deleted; {deals} went to “{into}”</source>
<translation>Etapa “{name}” excluída; foram para “{into}”: {deals}</translation>
</message>
<message>
<source>Stages</source>
<translation>Etapas</translation>
</message>
<message>
<source>Stands at the head of reports, quotes and coupons.</source>
<translation>Aparece no topo de relatórios, orçamentos e cupons.</translation>
</message>
<message>
<source>Stands on reports, quotes and coupons.</source>
<translation>Aparece em relatórios, orçamentos e cupons.</translation>
</message>
<message>
<source>Start a file for another business</source>
<translation>Começar um arquivo para outra empresa</translation>
</message>
<message>
<source>Start over</source>
<translation>Recomeçar</translation>
</message>
<message>
<source>Starts</source>
<translation>Começa</translation>
</message>
<message>
<source>State</source>
<translation>Situação</translation>
</message>
<message>
<source>State of the file</source>
<translation>Estado do arquivo</translation>
</message>
<message>
<source>State or region</source>
<translation>Estado ou região</translation>
</message>
<message>
<source>Stayed out</source>
<translation>Ficaram de fora</translation>
</message>
<message>
<source>Step overdue</source>
<translation>Passo atrasado</translation>
</message>
<message>
<source>Still good</source>
<translation>Ainda válidos</translation>
</message>
<message>
<source>Stop</source>
<translation>Parar</translation>
</message>
<message>
<source>Stop it</source>
<translation>Parar</translation>
</message>
<message>
<source>Stopped. Everything is as it was before.</source>
<translation>Parado. Tudo está como antes.</translation>
</message>
<message>
<source>Stopped; nothing was written.</source>
<translation>Parado; nada foi gravado.</translation>
</message>
<message>
<source>Stopping…</source>
<translation>Parando…</translation>
</message>
<message>
<source>Street</source>
<translation>Rua</translation>
</message>
<message>
<source>Such as: flyers at the school gate brought more than those in the letter boxes.</source>
<translation>Por exemplo: panfletos no portão da escola trouxeram mais que os das caixas de correio.</translation>
</message>
<message>
<source>Suggest these with it from now on</source>
<translation>Sugerir estes com ele a partir de agora</translation>
</message>
<message>
<source>Suggest {name} with it</source>
<translation>Sugerir {name} com ele</translation>
</message>
<message>
<source>Suggested with it in deals</source>
<translation>Sugeridos com ele nos negócios</translation>
</message>
<message>
<source>Sum</source>
<translation>Soma</translation>
</message>
<message>
<source>TV</source>
<translation>TV</translation>
</message>
<message>
<source>TWOHATS_TODAY says “{text}”; write it like 2026-05-31.</source>
<translation>TWOHATS_TODAY diz “{text}”; escreva como 2026-05-31.</translation>
</message>
<message>
<source>Table of text</source>
<translation>Tabela de texto</translation>
</message>
<message>
<source>Table of text (CSV)…</source>
<translation>Tabela de texto (CSV)…</translation>
</message>
<message>
<source>Tag</source>
<translation>Etiqueta</translation>
</message>
<message>
<source>Tag several</source>
<translation>Etiquetar vários</translation>
</message>
<message>
<source>Tagline</source>
<translation>Lema</translation>
</message>
<message>
<source>Tags</source>
<translation>Etiquetas</translation>
</message>
<message>
<source>Take away: {condition}</source>
<translation>Retirar: {condition}</translation>
</message>
<message>
<source>Take back</source>
<translation>Desfazer uso</translation>
</message>
<message>
<source>Take back a coupon</source>
<translation>Desfazer uso de um cupom</translation>
</message>
<message>
<source>Take back the last change</source>
<translation>Desfazer a última alteração</translation>
</message>
<message>
<source>Take back the verdict</source>
<translation>Desfazer o veredito</translation>
</message>
<message>
<source>Take back verdict</source>
<translation>Desfazer veredito</translation>
</message>
<message>
<source>Take it back all the same</source>
<translation>Desfazer mesmo assim</translation>
</message>
<message>
<source>Take it up again</source>
<translation>Retomar</translation>
</message>
<message>
<source>Take off the list</source>
<translation>Tirar da lista</translation>
</message>
<message>
<source>Take out a number</source>
<translation>Retirar medição</translation>
</message>
<message>
<source>Take out research</source>
<translation>Retirar pesquisa</translation>
</message>
<message>
<source>Take out: {answer}</source>
<translation>Retirar: {answer}</translation>
</message>
<message>
<source>Take out: {what}</source>
<translation>Retirar: {what}</translation>
</message>
<message>
<source>Take this answer out</source>
<translation>Retirar esta resposta</translation>
</message>
<message>
<source>Take this condition away</source>
<translation>Retirar esta condição</translation>
</message>
<message>
<source>Take this person off the list</source>
<translation>Tirar esta pessoa da lista</translation>
</message>
<message>
<source>Take up content again</source>
<translation>Retomar conteúdo</translation>
</message>
<message>
<source>Take up promotion again</source>
<translation>Retomar promoção</translation>
</message>
<message>
<source>Take {code}</source>
<translation>Usar {code}</translation>
</message>
<message>
<source>Take {colour}</source>
<translation>Usar {colour}</translation>
</message>
<message>
<source>Taken as</source>
<translation>Levado como</translation>
</message>
<message>
<source>Taken back</source>
<translation>Desfeito</translation>
</message>
<message>
<source>Taken back: {what}</source>
<translation>Desfeito: {what}</translation>
</message>
<message>
<source>Taken out: {what}</source>
<translation>Retirado: {what}</translation>
</message>
<message>
<source>Takes the place of “{step}”</source>
<translation>Substitui “{step}”</translation>
</message>
<message>
<source>Talked with</source>
<translation>Contatados</translation>
</message>
<message>
<source>Talking</source>
<translation>Em conversa</translation>
</message>
<message>
<source>Target</source>
<translation>Meta</translation>
</message>
<message>
<source>Targets</source>
<translation>Metas</translation>
</message>
<message>
<source>Targets are set by the month, and these days are not whole months.</source>
<translation>As metas são por mês, e estes dias não são meses inteiros.</translation>
</message>
<message>
<source>Task</source>
<translation>Tarefa</translation>
</message>
<message>
<source>Tell contacts apart</source>
<translation>Distinguir contatos</translation>
</message>
<message>
<source>Tell the system</source>
<translation>Avisar o sistema</translation>
</message>
<message>
<source>Text and buttons have that size from the next start of Two Hats.</source>
<translation>Textos e botões terão esse tamanho a partir do próximo início do Two Hats.</translation>
</message>
<message>
<source>Thai (Windows)</source>
<translation>Tailandês (Windows)</translation>
</message>
<message>
<source>That day has gone by. Put it off until today or later.</source>
<translation>Esse dia já passou. Adie para hoje ou para mais tarde.</translation>
</message>
<message>
<source>That day is still to come.</source>
<translation>Esse dia ainda não chegou.</translation>
</message>
<message>
<source>That day lies before the lead came in ({received}).</source>
<translation>Esse dia é anterior à chegada do lead ({received}).</translation>
</message>
<message>
<source>That did not work</source>
<translation>Não deu certo</translation>
</message>
<message>
<source>That name is too long for a chip; {most} letters are enough.</source>
<translation>Esse nome é longo demais; bastam {most} letras.</translation>
</message>
<message>
<source>The answer is in the bin.</source>
<translation>A resposta está na lixeira.</translation>
</message>
<message>
<source>The backup is written and checked.</source>
<translation>O backup foi gravado e verificado.</translation>
</message>
<message>
<source>The backup “{file}” in “{folder}” is written and checked.</source>
<translation>O backup “{file}” em “{folder}” foi gravado e verificado.</translation>
</message>
<message>
<source>The bin is empty</source>
<translation>A lixeira está vazia</translation>
</message>
<message>
<source>The business needs a name.</source>
<translation>A empresa precisa de um nome.</translation>
</message>
<message>
<source>The business, its stages, channels, targets and people, light or dark</source>
<translation>A empresa, suas etapas, canais, metas e pessoas, claro ou escuro</translation>
</message>
<message>
<source>The chosen one counts as not used (Delete)</source>
<translation>O escolhido conta como não usado (Delete)</translation>
</message>
<message>
<source>The code</source>
<translation>O código</translation>
</message>
<message>
<source>The columns are understood as the last time such a list came in.</source>
<translation>As colunas são entendidas como da última vez que uma lista assim foi importada.</translation>
</message>
<message>
<source>The copy did not pass its check, so it was not kept: {fault}. Run “check” on “{file}”.</source>
<translation>A cópia não passou na verificação e não foi mantida: {fault}. Execute “check” em “{file}”.</translation>
</message>
<message>
<source>The coupon {name} is in the bin</source>
<translation>O cupom {name} está na lixeira</translation>
</message>
<message>
<source>The currency can be changed as long as no amount stands in this file.</source>
<translation>A moeda pode ser alterada enquanto não houver valores neste arquivo.</translation>
</message>
<message>
<source>The currency cannot be changed: amounts in {currency} stand in the file.</source>
<translation>A moeda não pode ser alterada: há valores em {currency} no arquivo.</translation>
</message>
<message>
<source>The currency stays {currency}: amounts in it stand in this file.</source>
<translation>A moeda continua {currency}: há valores nela neste arquivo.</translation>
</message>
<message>
<source>The currency was changed meanwhile; please repeat the import.</source>
<translation>A moeda foi alterada nesse meio-tempo; repita a importação.</translation>
</message>
<message>
<source>The day it is due</source>
<translation>O dia do prazo</translation>
</message>
<message>
<source>The deal</source>
<translation>O negócio</translation>
</message>
<message>
<source>The deal already stands in “{name}”.</source>
<translation>O negócio já está em “{name}”.</translation>
</message>
<message>
<source>The deal is worth its lines now: {now} instead of {before}</source>
<translation>O negócio agora vale seus itens: {now} em vez de {before}</translation>
</message>
<message>
<source>The deals cannot go to the stage that is deleted.</source>
<translation>Os negócios não podem ir para a etapa que será excluída.</translation>
</message>
<message>
<source>The disk is full: “{path}” could not be written. Make room, or choose another folder.</source>
<translation>O disco está cheio: não foi possível gravar “{path}”. Libere espaço ou escolha outra pasta.</translation>
</message>
<message>
<source>The disk or stick that holds “{file}” failed. Nothing was saved of this step; check the connection and repeat it.</source>
<translation>O disco ou pendrive onde está “{file}” falhou. Nada deste passo foi salvo; verifique a conexão e repita.</translation>
</message>
<message>
<source>The disk that holds “{file}” is full. Nothing was saved of this step; make room and repeat it.</source>
<translation>O disco onde está “{file}” está cheio. Nada deste passo foi salvo; libere espaço e repita.</translation>
</message>
<message>
<source>The file has changed since these pages were made.</source>
<translation>O arquivo mudou desde que estas páginas foram criadas.</translation>
</message>
<message>
<source>The file is busy</source>
<translation>O arquivo está ocupado</translation>
</message>
<message>
<source>The file is closed already, so nothing was saved of this step.</source>
<translation>O arquivo já está fechado; nada deste passo foi salvo.</translation>
</message>
<message>
<source>The filter as text</source>
<translation>O filtro como texto</translation>
</message>
<message>
<source>The first</source>
<translation>A primeira</translation>
</message>
<message>
<source>The first place is the same whichever way sales are credited; places behind it change.</source>
<translation>O primeiro lugar é o mesmo, não importa como as vendas são atribuídas; os lugares seguintes mudam.</translation>
</message>
<message>
<source>The headings stand in row {row}.</source>
<translation>Os títulos estão na linha {row}.</translation>
</message>
<message>
<source>The history knows no record with the id {id}.</source>
<translation>O histórico não conhece nenhum registro com o id {id}.</translation>
</message>
<message>
<source>The history of every record names them.</source>
<translation>O histórico de cada registro os menciona.</translation>
</message>
<message>
<source>The last</source>
<translation>A última</translation>
</message>
<message>
<source>The last day ({last}) lies before the first ({first}).</source>
<translation>O último dia ({last}) é anterior ao primeiro ({first}).</translation>
</message>
<message>
<source>The last day comes before the first one.</source>
<translation>O último dia vem antes do primeiro.</translation>
</message>
<message>
<source>The latest:</source>
<translation>As mais recentes:</translation>
</message>
<message>
<source>The lead of {name} is written down</source>
<translation>O lead de {name} foi anotado</translation>
</message>
<message>
<source>The line</source>
<translation>O item</translation>
</message>
<message>
<source>The line is the range in which the true value likely lies; the shorter, the surer.</source>
<translation>A linha é a faixa provável do valor real; quanto mais curta, mais certo.</translation>
</message>
<message>
<source>The lines of a deal cannot add up to less than nothing.</source>
<translation>Os itens de um negócio não podem somar menos que zero.</translation>
</message>
<message>
<source>The lines of this deal add up to its value and cost; change a line.</source>
<translation>Os itens deste negócio somam seu valor e custo; altere um item.</translation>
</message>
<message>
<source>The list could not be read; try again.</source>
<translation>Não foi possível ler a lista; tente de novo.</translation>
</message>
<message>
<source>The list has {most} entries already; take one off first.</source>
<translation>A lista já tem {most} entradas; tire uma primeiro.</translation>
</message>
<message>
<source>The logo</source>
<translation>O logo</translation>
</message>
<message>
<source>The mean of the scores from 1 to 5 given on these days.</source>
<translation>A média das notas de 1 a 5 dadas nestes dias.</translation>
</message>
<message>
<source>The mean value of the deals won; one large sale can pull it up.</source>
<translation>O valor médio dos negócios ganhos; uma venda grande pode puxá-lo para cima.</translation>
</message>
<message>
<source>The month is not over: figures up to {day}.</source>
<translation>O mês não terminou: números até {day}.</translation>
</message>
<message>
<source>The name “{path}” is too long.</source>
<translation>O nome “{path}” é longo demais.</translation>
</message>
<message numerus="yes">
<source>The newest %n are shown.</source>
<translation>
<numerusform>É mostrado o %n mais recente.</numerusform>
<numerusform>São mostrados os %n mais recentes.</numerusform>
</translation>
</message>
<message>
<source>The order is the same whichever way sales are credited.</source>
<translation>A ordem é a mesma, não importa como as vendas são atribuídas.</translation>
</message>
<message>
<source>The others are not held up by it.</source>
<translation>Os outros não são afetados.</translation>
</message>
<message>
<source>The pages were not made.</source>
<translation>As páginas não foram criadas.</translation>
</message>
<message>
<source>The people of an audience; name one on the page of audiences</source>
<translation>As pessoas de um público; dê nome a um na página de públicos</translation>
</message>
<message>
<source>The printer</source>
<translation>A impressora</translation>
</message>
<message>
<source>The printer stopped after {count} pages.</source>
<translation>A impressora parou depois de {count} páginas.</translation>
</message>
<message>
<source>The product</source>
<translation>O produto</translation>
</message>
<message>
<source>The promotion that made you known to them gets the whole sale.</source>
<translation>A promoção que apresentou você a eles fica com a venda inteira.</translation>
</message>
<message>
<source>The promotion they met last before buying gets the whole sale.</source>
<translation>A última promoção vista antes da compra fica com a venda inteira.</translation>
</message>
<message>
<source>The record</source>
<translation>O registro</translation>
</message>
<message>
<source>The same by channel.</source>
<translation>O mesmo por canal.</translation>
</message>
<message>
<source>The stages of the board, in their order. The chance weighs what is open in the forecast. Alt+↑ and Alt+↓ move a stage.</source>
<translation>As etapas do quadro, da esquerda para a direita. A chance pondera o que está em aberto na previsão. Alt+↑ e Alt+↓ movem uma etapa.</translation>
</message>
<message>
<source>The sum of the lines below; change a line instead</source>
<translation>A soma dos itens abaixo; em vez disso, altere um item</translation>
</message>
<message>
<source>The usual colour.</source>
<translation>A cor padrão.</translation>
</message>
<message>
<source>The value of each open deal, weighed by the chance to win from its stage.</source>
<translation>O valor de cada negócio em aberto, ponderado pela chance de ganho da sua etapa.</translation>
</message>
<message>
<source>The value of the deals won on these days.</source>
<translation>O valor dos negócios ganhos nestes dias.</translation>
</message>
<message>
<source>The view “{name}” is removed</source>
<translation>A visão “{name}” foi removida</translation>
</message>
<message>
<source>The way of a deal</source>
<translation>O caminho de um negócio</translation>
</message>
<message>
<source>The year</source>
<translation>O ano</translation>
</message>
<message>
<source>The year after</source>
<translation>O ano seguinte</translation>
</message>
<message>
<source>The year before</source>
<translation>O ano anterior</translation>
</message>
<message>
<source>The year is not over: figures up to {day}.</source>
<translation>O ano não terminou: números até {day}.</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales, {short} too few.</source>
<translation>
<numerusform>Com {leads}, como você espera, vem %n venda: {short} a menos.</numerusform>
<numerusform>Com {leads}, como você espera, vêm %n vendas: {short} a menos.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales: enough.</source>
<translation>
<numerusform>Com {leads}, como você espera, vem %n venda: basta.</numerusform>
<numerusform>Com {leads}, como você espera, vêm %n vendas: basta.</numerusform>
</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale, {short} too few.</source>
<translation>Com {leads}, como você espera, vem 1 venda: {short} a menos.</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale: enough.</source>
<translation>Com {leads}, como você espera, vem 1 venda: basta.</translation>
</message>
<message>
<source>There are no rows behind it.</source>
<translation>Não há linhas por trás dele.</translation>
</message>
<message>
<source>There is already a coupon “{code}”.</source>
<translation>Já existe um cupom “{code}”.</translation>
</message>
<message>
<source>There is already a stage “{name}”.</source>
<translation>Já existe uma etapa “{name}”.</translation>
</message>
<message>
<source>There is already a view “{name}”.</source>
<translation>Já existe uma visão “{name}”.</translation>
</message>
<message>
<source>There is no basis for it.</source>
<translation>Não há base para isso.</translation>
</message>
<message>
<source>There is no contact “{name}”.</source>
<translation>O contato “{name}” não existe.</translation>
</message>
<message>
<source>There is no copy yet. One is made a few seconds after the file is opened.</source>
<translation>Ainda não há cópia. Uma é feita alguns segundos depois de abrir o arquivo.</translation>
</message>
<message>
<source>There is no coupon “{code}”.</source>
<translation>O cupom “{code}” não existe.</translation>
</message>
<message>
<source>There is no coupon “{code}”. Is it {near}?</source>
<translation>O cupom “{code}” não existe. Será {near}?</translation>
</message>
<message>
<source>There is no currency “{code}”; write its three letters, such as EUR.</source>
<translation>A moeda “{code}” não existe; escreva suas três letras, como EUR.</translation>
</message>
<message>
<source>There is no encoding called “{encoding}”.</source>
<translation>A codificação “{encoding}” não existe.</translation>
</message>
<message>
<source>There is no folder “{folder}” to put “{file}” in.</source>
<translation>A pasta “{folder}”, onde “{file}” ficaria, não existe.</translation>
</message>
<message>
<source>There is no folder “{folder}”.</source>
<translation>A pasta “{folder}” não existe.</translation>
</message>
<message>
<source>There is no folder “{parent}” to put “{folder}” in.</source>
<translation>A pasta “{parent}”, onde “{folder}” ficaria, não existe.</translation>
</message>
<message>
<source>There is no list here to export; go to leads, deals, contacts or promotions first.</source>
<translation>Não há lista para exportar aqui; vá antes a leads, negócios, contatos ou promoções.</translation>
</message>
<message>
<source>There is no promotion “{name}”.</source>
<translation>A promoção “{name}” não existe.</translation>
</message>
<message>
<source>There is no report “{name}”.</source>
<translation>O relatório “{name}” não existe.</translation>
</message>
<message>
<source>There is no screen to show a window on; the commands work without one (--help).</source>
<translation>Não há tela para mostrar uma janela; os comandos funcionam sem ela (--help).</translation>
</message>
<message>
<source>There is nothing in this list to export.</source>
<translation>Não há nada nesta lista para exportar.</translation>
</message>
<message>
<source>There is nothing to redo on this device.</source>
<translation>Não há nada a refazer neste dispositivo.</translation>
</message>
<message>
<source>There is nothing to undo on this device.</source>
<translation>Não há nada a desfazer neste dispositivo.</translation>
</message>
<message>
<source>There is too little room on this computer’s disk for a backup; free some and try again.</source>
<translation>Há pouco espaço no disco deste computador para um backup; libere espaço e tente de novo.</translation>
</message>
<message>
<source>These are the same contact already.</source>
<translation>Já são o mesmo contato.</translation>
</message>
<message>
<source>These rows come in; what was not understood stays as text in their notes.</source>
<translation>Estas linhas são importadas; o que não foi entendido fica como texto nas observações.</translation>
</message>
<message>
<source>These rows stay out. Save them with the reason, put them right, bring them in later.</source>
<translation>Estas linhas ficam de fora. Salve-as com o motivo, corrija-as e importe-as depois.</translation>
</message>
<message>
<source>These rows stayed out.</source>
<translation>Estas linhas ficaram de fora.</translation>
</message>
<message>
<source>They came by, or you did: how did it go?</source>
<translation>Houve uma visita: como foi?</translation>
</message>
<message>
<source>They saw</source>
<translation>Viu</translation>
</message>
<message>
<source>They want</source>
<translation>Quer</translation>
</message>
<message>
<source>This Python brings an SQLite that is too old; Two Hats needs 3.37 or newer.</source>
<translation>Este Python traz um SQLite antigo demais; o Two Hats precisa do 3.37 ou mais novo.</translation>
</message>
<message>
<source>This business file</source>
<translation>Este arquivo da empresa</translation>
</message>
<message>
<source>This business file can only be read here, so nothing can be brought in.</source>
<translation>Este arquivo da empresa só pode ser lido aqui; nada pode ser importado.</translation>
</message>
<message>
<source>This cannot be left empty.</source>
<translation>Isto não pode ficar vazio.</translation>
</message>
<message>
<source>This cannot be less than nothing.</source>
<translation>Isto não pode ser menor que zero.</translation>
</message>
<message>
<source>This cannot earn its money back.</source>
<translation>Isto não consegue recuperar o dinheiro.</translation>
</message>
<message>
<source>This computer</source>
<translation>Este computador</translation>
</message>
<message>
<source>This computer has no program for that. Copied instead: {text}</source>
<translation>Este computador não tem programa para isso. Em vez disso, foi copiado: {text}</translation>
</message>
<message>
<source>This condition needs a word or a number.</source>
<translation>Esta condição precisa de uma palavra ou de um número.</translation>
</message>
<message>
<source>This contact is not on the list to keep in touch with any more.</source>
<translation>Este contato não está mais na lista para manter contato.</translation>
</message>
<message>
<source>This deal is open already.</source>
<translation>Este negócio já está em aberto.</translation>
</message>
<message>
<source>This deal was already lost on {day}.</source>
<translation>Este negócio já foi perdido em {day}.</translation>
</message>
<message>
<source>This deal was already won on {day}.</source>
<translation>Este negócio já foi ganho em {day}.</translation>
</message>
<message>
<source>This deal was lost; open it again before planning a step.</source>
<translation>Este negócio foi perdido; reabra-o antes de planejar um passo.</translation>
</message>
<message>
<source>This file cannot come in</source>
<translation>Este arquivo não pode ser importado</translation>
</message>
<message>
<source>This file is open for reading only</source>
<translation>Este arquivo está aberto só para leitura</translation>
</message>
<message>
<source>This file is open for reading only; no copies are made of it.</source>
<translation>Este arquivo está aberto só para leitura; não são feitas cópias dele.</translation>
</message>
<message>
<source>This file or its folder is write-protected, so it is opened for reading only.</source>
<translation>Este arquivo ou sua pasta é protegido contra gravação; por isso está aberto só para leitura.</translation>
</message>
<message>
<source>This filter was written elsewhere and cannot be read. Put it right here, or empty it and begin anew.</source>
<translation>Este filtro foi escrito em outro lugar e não pode ser lido. Corrija-o aqui, ou esvazie-o e comece de novo.</translation>
</message>
<message>
<source>This is a backup: look around; nothing can be changed in it.</source>
<translation>Isto é um backup: olhe à vontade; nada pode ser alterado nele.</translation>
</message>
<message>
<source>This is our mistake, not yours. What was saved before is safe. You can go on; if it happens again, copy the details and send them to us. Nothing is sent by itself.</source>
<translation>O erro é nosso, não seu. O que foi salvo antes está seguro. Você pode continuar; se acontecer de novo, copie os detalhes e envie-os para nós. Nada é enviado sozinho.</translation>
</message>
<message>
<source>This lead became a deal; close the deal as lost instead.</source>
<translation>Este lead virou negócio; feche o negócio como perdido.</translation>
</message>
<message>
<source>This lead has no verdict to take back.</source>
<translation>Este lead não tem veredito a desfazer.</translation>
</message>
<message>
<source>This lead was already found not to be a fit on {day}.</source>
<translation>Este lead já foi considerado sem perfil em {day}.</translation>
</message>
<message>
<source>This lead was already qualified on {day}.</source>
<translation>Este lead já foi qualificado em {day}.</translation>
</message>
<message>
<source>This lead was found not to be a fit on {day}; take that back first.</source>
<translation>Este lead foi considerado sem perfil em {day}; desfaça isso primeiro.</translation>
</message>
<message>
<source>This lead was found not to be a fit; take that back before planning a step.</source>
<translation>Este lead foi considerado sem perfil; desfaça isso antes de planejar um passo.</translation>
</message>
<message>
<source>This list has no headings; its columns are told by what is in them.</source>
<translation>Esta lista não tem títulos; as colunas são reconhecidas pelo conteúdo.</translation>
</message>
<message>
<source>This month</source>
<translation>Este mês</translation>
</message>
<message>
<source>This name stays; what the other says differently goes to the notes</source>
<translation>Este nome fica; o que o outro diz de diferente vai para as observações</translation>
</message>
<message>
<source>This order hangs on how sales are credited: if they counted for {rule}, “{name}” would come first.</source>
<translation>Esta ordem depende de como as vendas são atribuídas: se contassem para {rule}, “{name}” viria primeiro.</translation>
</message>
<message>
<source>This picture cannot be kept as a logo.</source>
<translation>Esta imagem não pode ser guardada como logo.</translation>
</message>
<message>
<source>This record was saved by someone else in the same moment; please repeat the step.</source>
<translation>Este registro foi salvo por outra pessoa no mesmo momento; repita o passo.</translation>
</message>
<message>
<source>This step was not taken: other records still belong to what it would remove, or to what is no longer there.</source>
<translation>Este passo não foi feito: outros registros ainda dependem do que ele removeria ou do que não existe mais.</translation>
</message>
<message>
<source>This week</source>
<translation>Esta semana</translation>
</message>
<message>
<source>This year</source>
<translation>Este ano</translation>
</message>
<message>
<source>This {kind} is no longer there; someone has deleted it. It may lie in the bin.</source>
<translation>Este item ({kind}) não existe mais; alguém o excluiu. Talvez esteja na lixeira.</translation>
</message>
<message>
<source>Those who asked or were written down, but have not bought yet</source>
<translation>Quem perguntou ou foi anotado, mas ainda não comprou</translation>
</message>
<message>
<source>Those who do not want advertising: leave them out of every mailing</source>
<translation>Quem não quer publicidade: deixe-os fora de todo envio</translation>
</message>
<message>
<source>Those who say no to advertising stand here, with the day they said it.</source>
<translation>Quem diz não à publicidade aparece aqui, com o dia em que disse.</translation>
</message>
<message>
<source>Three months earlier</source>
<translation>Três meses antes</translation>
</message>
<message>
<source>Three months later</source>
<translation>Três meses depois</translation>
</message>
<message>
<source>Ticked channels are offered for promotions and expenses. Untick what you never use; what was written down with it stays as it is.</source>
<translation>Os canais marcados são oferecidos para promoções e despesas. Desmarque o que nunca usa; o que foi anotado com eles fica como está.</translation>
</message>
<message>
<source>Time</source>
<translation>Hora</translation>
</message>
<message>
<source>Time</source>
<comment>minutes</comment>
<translation>Duração</translation>
</message>
<message>
<source>Time to a decision</source>
<translation>Tempo até a decisão</translation>
</message>
<message>
<source>Times</source>
<translation>Vezes</translation>
</message>
<message>
<source>Title</source>
<translation>Título</translation>
</message>
<message>
<source>To</source>
<translation>Até</translation>
</message>
<message>
<source>To make</source>
<translation>A produzir</translation>
</message>
<message>
<source>To tell you, this needs {parts}.</source>
<translation>Para dizer isso, é preciso {parts}.</translation>
</message>
<message>
<source>To the first sale</source>
<translation>Até a primeira venda</translation>
</message>
<message>
<source>Today</source>
<translation>Hoje</translation>
</message>
<message>
<source>Together</source>
<translation>Total</translation>
</message>
<message>
<source>Too early to tell: {leads} too few to judge it by. From {enough} on it says more.</source>
<translation>Cedo para dizer: {leads} pouco para julgar. A partir de {enough}, diz mais.</translation>
</message>
<message>
<source>Too expensive</source>
<translation>Caro demais</translation>
</message>
<message>
<source>Took back: {what}</source>
<translation>Desfeito: {what}</translation>
</message>
<message>
<source>Town</source>
<translation>Cidade</translation>
</message>
<message>
<source>Try again</source>
<translation>Tentar de novo</translation>
</message>
<message>
<source>Try with the sample shop</source>
<translation>Testar com a loja de exemplo</translation>
</message>
<message>
<source>Turkish (Windows)</source>
<translation>Turco (Windows)</translation>
</message>
<message>
<source>Twelve months</source>
<translation>Doze meses</translation>
</message>
<message>
<source>Twelve months, the best promotions and channels, beside the year before</source>
<translation>Doze meses, as melhores promoções e canais, ao lado do ano anterior</translation>
</message>
<message>
<source>Two Hats makes one by itself when the file is opened or closed and something has changed, and checks it. It keeps all of two days, then one a day, a week and a month.</source>
<translation>O Two Hats faz uma sozinho quando o arquivo é aberto ou fechado e algo mudou, e a verifica. Guarda todas de dois dias, depois uma por dia, por semana e por mês.</translation>
</message>
<message>
<source>Two Hats makes one by itself; see why not.</source>
<translation>O Two Hats faz um sozinho; veja por que não fez.</translation>
</message>
<message>
<source>Two Hats never goes online, except to a database server that you name. It sends nothing to us or to anyone, asks for no account and looks for no updates. Your business is one file on your disk.</source>
<translation>O Two Hats nunca se conecta à internet, a não ser a um servidor de banco de dados que você indicar. Não envia nada a nós nem a ninguém, não pede conta e não procura atualizações. Sua empresa é um arquivo no seu disco.</translation>
</message>
<message>
<source>Type or scan the code of a coupon that is brought</source>
<translation>Digitar ou escanear o código de um cupom trazido</translation>
</message>
<message>
<source>Typed here and not saved: what it was typed at has gone, or has other words by now.</source>
<translation>Escrito aqui e não guardado: aquilo a que pertencia desapareceu ou tem agora outras palavras.</translation>
</message>
<message>
<source>Typical sale</source>
<translation>Venda mediana</translation>
</message>
<message>
<source>Undo</source>
<translation>Desfazer</translation>
</message>
<message>
<source>Undo “{change}”</source>
<translation>Desfazer “{change}”</translation>
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
<translation>Desconhecido</translation>
</message>
<message>
<source>Until</source>
<translation>Até</translation>
</message>
<message>
<source>Up to {day}, {left} days left.</source>
<translation>Até {day}, faltam {left} dias.</translation>
</message>
<message>
<source>Used</source>
<translation>Usado</translation>
</message>
<message>
<source>Used up</source>
<translation>Esgotado</translation>
</message>
<message>
<source>Used up or expired</source>
<translation>Esgotados ou vencidos</translation>
</message>
<message>
<source>Usual colour</source>
<translation>Cor padrão</translation>
</message>
<message>
<source>Usual colour: {name}</source>
<translation>Cor padrão: {name}</translation>
</message>
<message>
<source>Valid until</source>
<translation>Válido até</translation>
</message>
<message>
<source>Valid until {day}</source>
<translation>Válido até {day}</translation>
</message>
<message>
<source>Value</source>
<translation>Valor</translation>
</message>
<message>
<source>Value</source>
<comment>contact</comment>
<translation>Valor</translation>
</message>
<message>
<source>Value less cost of the deals won, where both are known.</source>
<translation>Valor menos custo dos negócios ganhos, onde ambos são conhecidos.</translation>
</message>
<message>
<source>Value, by its lines</source>
<translation>Valor, pelos itens</translation>
</message>
<message>
<source>Verdict</source>
<translation>Veredito</translation>
</message>
<message>
<source>Version {version} · Qt {qt} · MIT licence</source>
<translation>Versão {version} · Qt {qt} · licença MIT</translation>
</message>
<message>
<source>Vietnamese (Windows)</source>
<translation>Vietnamita (Windows)</translation>
</message>
<message>
<source>View</source>
<translation>Exibir</translation>
</message>
<message>
<source>View</source>
<comment>noun</comment>
<translation>Exibição</translation>
</message>
<message>
<source>Visit</source>
<translation>Visita</translation>
</message>
<message>
<source>Visits</source>
<translation>Visitas</translation>
</message>
<message>
<source>Visits, followers, people reached: what you read somewhere and type in</source>
<translation>Visitas, seguidores, pessoas alcançadas: o que você lê em algum lugar e digita aqui</translation>
</message>
<message>
<source>Waiting</source>
<translation>Aguardando</translation>
</message>
<message>
<source>Waiting for a first answer</source>
<translation>À espera de uma primeira resposta</translation>
</message>
<message>
<source>Walk through a list, the sidebar or what was found</source>
<translation>Percorrer uma lista, a barra lateral ou os resultados da busca</translation>
</message>
<message>
<source>Wants</source>
<translation>Quer</translation>
</message>
<message>
<source>Wants: {what}</source>
<translation>Quer: {what}</translation>
</message>
<message>
<source>Way through the stages</source>
<translation>Caminho pelas etapas</translation>
</message>
<message>
<source>Webinar</source>
<translation>Webinar</translation>
</message>
<message>
<source>Website</source>
<translation>Site</translation>
</message>
<message>
<source>Weighed</source>
<translation>Ponderado</translation>
</message>
<message>
<source>Welcome</source>
<translation>Boas-vindas</translation>
</message>
<message>
<source>Western European (DOS)</source>
<translation>Europeu ocidental (DOS)</translation>
</message>
<message>
<source>Western European (Mac)</source>
<translation>Europeu ocidental (Mac)</translation>
</message>
<message>
<source>Western European (Windows)</source>
<translation>Europeu ocidental (Windows)</translation>
</message>
<message>
<source>What</source>
<translation>O quê</translation>
</message>
<message>
<source>What</source>
<comment>goods</comment>
<translation>O quê</translation>
</message>
<message>
<source>What</source>
<comment>numbers</comment>
<translation>O quê</translation>
</message>
<message>
<source>What brings customers, what it costs, and how sure that is</source>
<translation>O que traz clientes, o que custa e quão certo isso é</translation>
</message>
<message>
<source>What came back on each coin spent, and the range it likely lies in</source>
<translation>O que voltou de cada moeda gasta e a faixa provável</translation>
</message>
<message>
<source>What came of it</source>
<translation>O que resultou</translation>
</message>
<message>
<source>What could not be saved waits at “{name}” as you typed it.</source>
<translation>O que não pôde ser salvo espera em “{name}” como você digitou.</translation>
</message>
<message>
<source>What do you expect of it?</source>
<translation>O que você espera dela?</translation>
</message>
<message>
<source>What each brought on these days.</source>
<translation>O que cada uma trouxe nestes dias.</translation>
</message>
<message>
<source>What each month should bring</source>
<translation>O que cada mês deve trazer</translation>
</message>
<message>
<source>What for</source>
<translation>Com quê</translation>
</message>
<message>
<source>What happened</source>
<translation>O que aconteceu</translation>
</message>
<message>
<source>What is a row of this list?</source>
<translation>O que é uma linha desta lista?</translation>
</message>
<message>
<source>What is done for a customer stands here, such as delivery.</source>
<translation>O que é feito para um cliente fica aqui, como a entrega.</translation>
</message>
<message>
<source>What is done for someone</source>
<translation>O que é feito para alguém</translation>
</message>
<message>
<source>What is due under both hats, and how the month stands</source>
<translation>O que há a fazer com os dois chapéus e como vai o mês</translation>
</message>
<message>
<source>What is filled</source>
<translation>O que é preenchido</translation>
</message>
<message>
<source>What is handed over</source>
<translation>O que é entregue</translation>
</message>
<message>
<source>What is handed over to the customer stands here.</source>
<translation>O que é entregue ao cliente fica aqui.</translation>
</message>
<message>
<source>What is it? A few words will do.</source>
<translation>O que é? Bastam poucas palavras.</translation>
</message>
<message>
<source>What is left of it shows as soon as you write down what one costs you.</source>
<translation>O que sobra aparece assim que você anotar quanto um custa.</translation>
</message>
<message>
<source>What is left of the line; press to see where it stands</source>
<translation>O que sobra da linha; pressione para ver onde está</translation>
</message>
<message>
<source>What is next? “Call about the price”</source>
<translation>E depois? “Ligar sobre o preço”</translation>
</message>
<message>
<source>What is offered, and what it brings</source>
<translation>O que é oferecido e o que isso traz</translation>
</message>
<message>
<source>What is to be made</source>
<translation>O que produzir</translation>
</message>
<message>
<source>What is to be made?</source>
<translation>O que produzir?</translation>
</message>
<message>
<source>What is worth knowing next time?</source>
<translation>O que vale saber da próxima vez?</translation>
</message>
<message>
<source>What is your business called? You can change it later.</source>
<translation>Como sua empresa se chama? Você pode mudar depois.</translation>
</message>
<message>
<source>What it is about</source>
<translation>Do que se trata</translation>
</message>
<message>
<source>What kind</source>
<translation>Que tipo</translation>
</message>
<message>
<source>What may become a sale</source>
<translation>O que pode virar venda</translation>
</message>
<message>
<source>What may become a sale, and what it still needs</source>
<translation>O que pode virar venda e o que ainda falta</translation>
</message>
<message>
<source>What people objected to</source>
<translation>Objeções das pessoas</translation>
</message>
<message>
<source>What people said</source>
<translation>O que as pessoas disseram</translation>
</message>
<message>
<source>What runs, what is planned, what it costs and what it brings</source>
<translation>O que está em andamento, o que está planejado, o que custa e o que traz</translation>
</message>
<message>
<source>What sales credited to promotions earned beyond the marketing cost, as a part of that cost: 100 % means each coin came back with another one. Where the cost of a sale is unknown, the sale counts with its whole value.</source>
<translation>O que as vendas atribuídas a promoções renderam além do custo de marketing, como parte desse custo: 100% significa que cada moeda voltou com mais uma. Onde o custo de uma venda é desconhecido, a venda conta com seu valor inteiro.</translation>
</message>
<message>
<source>What separates the cents in its amounts?</source>
<translation>O que separa os centavos nos valores?</translation>
</message>
<message>
<source>What stands there</source>
<translation>O que está lá</translation>
</message>
<message>
<source>What the money was for</source>
<translation>Com que o dinheiro foi gasto</translation>
</message>
<message>
<source>What they asked for</source>
<translation>O que pediram</translation>
</message>
<message>
<source>What they came for</source>
<translation>O que vieram buscar</translation>
</message>
<message>
<source>What they objected</source>
<translation>Que objeção fez</translation>
</message>
<message>
<source>What they said</source>
<translation>O que disseram</translation>
</message>
<message>
<source>What to do</source>
<translation>O que fazer</translation>
</message>
<message>
<source>What to do with the chosen rows</source>
<translation>O que fazer com as linhas escolhidas</translation>
</message>
<message>
<source>What to do, by day</source>
<translation>O que fazer, por dia</translation>
</message>
<message>
<source>What was asked</source>
<translation>O que foi perguntado</translation>
</message>
<message>
<source>What was deleted, and everything that was done</source>
<translation>O que foi excluído e tudo o que foi feito</translation>
</message>
<message>
<source>What was found</source>
<translation>O que foi encontrado</translation>
</message>
<message>
<source>What was measured? For example visits or followers.</source>
<translation>O que foi medido? Por exemplo, visitas ou seguidores.</translation>
</message>
<message>
<source>What was spent</source>
<translation>O que foi gasto</translation>
</message>
<message>
<source>What was understood</source>
<translation>O que foi entendido</translation>
</message>
<message>
<source>What will you offer next?</source>
<translation>O que você vai oferecer a seguir?</translation>
</message>
<message>
<source>What you delete lies here; one click brings it back.</source>
<translation>O que você exclui fica aqui; um clique traz de volta.</translation>
</message>
<message>
<source>What you say about it</source>
<translation>O que você diz dela</translation>
</message>
<message>
<source>What you sell stands here, with price and cost. Deals and quick sales pick from it, so that you see what is bought, what it earns, and what goes with what.</source>
<translation>O que você vende fica aqui, com preço e custo. Negócios e vendas rápidas escolhem daqui, para você ver o que se compra, o que rende e o que combina com o quê.</translation>
</message>
<message>
<source>What you sell, for how much, and what you keep of that</source>
<translation>O que você vende, por quanto, e o que sobra disso</translation>
</message>
<message>
<source>What you sell, for how much, and with what</source>
<translation>O que você vende, por quanto e junto com o quê</translation>
</message>
<message>
<source>What “{column}” is</source>
<translation>O que é “{column}”</translation>
</message>
<message>
<source>What “{name}” taught</source>
<translation>O que “{name}” ensinou</translation>
</message>
<message>
<source>Whatever was in no deal that was won comes up in this place.</source>
<translation>O que não estava em nenhum negócio ganho aparece aqui.</translation>
</message>
<message>
<source>When</source>
<translation>Quando</translation>
</message>
<message>
<source>When</source>
<comment>days</comment>
<translation>Quando</translation>
</message>
<message>
<source>When a customer met several before buying. Figures and reports follow at once.</source>
<translation>Quando um cliente viu várias antes de comprar. Indicadores e relatórios mudam na hora.</translation>
</message>
<message>
<source>Where its deals go</source>
<translation>Para onde vão seus negócios</translation>
</message>
<message>
<source>Where shall the business file be?</source>
<translation>Onde deve ficar o arquivo da empresa?</translation>
</message>
<message>
<source>Where things lie</source>
<translation>Onde estão as coisas</translation>
</message>
<message>
<source>Where you advertise</source>
<translation>Onde você anuncia</translation>
</message>
<message>
<source>Where you went back from</source>
<translation>De onde você voltou</translation>
</message>
<message>
<source>Where you were before</source>
<translation>Onde você estava antes</translation>
</message>
<message>
<source>Which backup shall be restored?</source>
<translation>Qual backup restaurar?</translation>
</message>
<message>
<source>Which code? Such as SPRING10.</source>
<translation>Qual código? Por exemplo, SPRING10.</translation>
</message>
<message>
<source>Which code? Type it, or scan it.</source>
<translation>Qual código? Digite ou escaneie.</translation>
</message>
<message>
<source>Which comes first in its days: the day or the month?</source>
<translation>O que vem primeiro nas datas: o dia ou o mês?</translation>
</message>
<message>
<source>Which files shall come in?</source>
<translation>Quais arquivos importar?</translation>
</message>
<message>
<source>Which folder shall come in?</source>
<translation>Qual pasta importar?</translation>
</message>
<message>
<source>Which new folder shall everything be written into?</source>
<translation>Em qual pasta nova gravar tudo?</translation>
</message>
<message>
<source>Which promotion a sale counts for</source>
<translation>Para qual promoção uma venda conta</translation>
</message>
<message>
<source>Which promotion?</source>
<translation>Qual promoção?</translation>
</message>
<message>
<source>Which report</source>
<translation>Qual relatório</translation>
</message>
<message>
<source>Which steps</source>
<translation>Quais passos</translation>
</message>
<message>
<source>Which tag?</source>
<translation>Qual etiqueta?</translation>
</message>
<message>
<source>Which way the paper lies</source>
<translation>Orientação do papel</translation>
</message>
<message>
<source>Who</source>
<translation>Quem</translation>
</message>
<message>
<source>Who and what</source>
<translation>Quem e o quê</translation>
</message>
<message>
<source>Who asked for something</source>
<translation>Quem pediu alguma coisa</translation>
</message>
<message>
<source>Who asked for what, where they came from and what became of it</source>
<translation>Quem pediu o quê, de onde veio e no que deu</translation>
</message>
<message>
<source>Who asked, what brought them, and what to do next</source>
<translation>Quem perguntou, o que o trouxe e o que fazer a seguir</translation>
</message>
<message>
<source>Who belongs to it</source>
<translation>Quem faz parte</translation>
</message>
<message>
<source>Who do you talk to?</source>
<translation>Com quem você fala?</translation>
</message>
<message>
<source>Who may be written down twice: join them, or say that they are different</source>
<translation>Quem pode estar anotado duas vezes: una-os ou diga que são diferentes</translation>
</message>
<message>
<source>Who may buy?</source>
<translation>Quem pode comprar?</translation>
</message>
<message>
<source>Who may buy? A name will do.</source>
<translation>Quem pode comprar? Basta um nome.</translation>
</message>
<message>
<source>Who or what</source>
<translation>Quem ou o quê</translation>
</message>
<message>
<source>Who promotions are for</source>
<translation>Para quem são as promoções</translation>
</message>
<message>
<source>Who used what</source>
<translation>Quem usou o quê</translation>
</message>
<message>
<source>Who was it? A name, a phone or an e-mail will do.</source>
<translation>Quem foi? Basta um nome, um telefone ou um e-mail.</translation>
</message>
<message>
<source>Who was it? Begin with a name, or add a phone or an e-mail.</source>
<translation>Quem foi? Comece com um nome, ou acrescente um telefone ou e-mail.</translation>
</message>
<message>
<source>Who works at this computer</source>
<translation>Quem trabalha neste computador</translation>
</message>
<message>
<source>Who works here</source>
<translation>Quem trabalha aqui</translation>
</message>
<message>
<source>Who you know, how to reach them, and what they bought</source>
<translation>Quem você conhece, como contatar e o que comprou</translation>
</message>
<message>
<source>Who your promotions are for, how many they are now, and what they need</source>
<translation>Para quem são suas promoções, quantas pessoas são agora e do que precisam</translation>
</message>
<message>
<source>Who, how to reach them, what they want and what is next, in one line</source>
<translation>Quem, como contatar, o que quer e o que vem a seguir, em uma linha</translation>
</message>
<message>
<source>Who, if they say</source>
<translation>Quem, se disser</translation>
</message>
<message>
<source>Who: {name}</source>
<translation>Quem: {name}</translation>
</message>
<message>
<source>Who? A name, a phone or an e-mail</source>
<translation>Quem? Um nome, um telefone ou um e-mail</translation>
</message>
<message>
<source>Who? Please choose</source>
<translation>Quem? Escolha</translation>
</message>
<message>
<source>Whoever buys for the first time stands here: a deal that is won, or a quick sale.</source>
<translation>Quem compra pela primeira vez aparece aqui: um negócio ganho ou uma venda rápida.</translation>
</message>
<message>
<source>Whole address</source>
<translation>Endereço completo</translation>
</message>
<message>
<source>Whole page</source>
<translation>Página inteira</translation>
</message>
<message>
<source>Whom an import brought; press the chip again for earlier imports</source>
<translation>Quem uma importação trouxe; pressione de novo para importações anteriores</translation>
</message>
<message>
<source>Whose journey?</source>
<translation>A jornada de quem?</translation>
</message>
<message>
<source>Whose steps</source>
<translation>Passos de quem</translation>
</message>
<message>
<source>Why</source>
<translation>Por quê</translation>
</message>
<message>
<source>Why deals are lost</source>
<translation>Por que negócios são perdidos</translation>
</message>
<message>
<source>Why is it not a fit?</source>
<translation>Por que não tem perfil?</translation>
</message>
<message>
<source>Why it was lost</source>
<translation>Por que foi perdido</translation>
</message>
<message>
<source>Why was it lost?</source>
<translation>Por que foi perdido?</translation>
</message>
<message>
<source>Width</source>
<translation>Largura</translation>
</message>
<message>
<source>Win deal</source>
<translation>Ganhar negócio</translation>
</message>
<message>
<source>Windows did not let Two Hats write that down.</source>
<translation>O Windows não deixou o Two Hats gravar isso.</translation>
</message>
<message>
<source>With a sale…</source>
<translation>Com uma venda…</translation>
</message>
<message>
<source>With so few the difference may be chance.</source>
<translation>Com tão poucos, a diferença pode ser acaso.</translation>
</message>
<message>
<source>With the expected conversion it will say how many leads that takes.</source>
<translation>Com a conversão esperada, mostra quantos leads são necessários.</translation>
</message>
<message>
<source>With whom</source>
<translation>Com quem</translation>
</message>
<message>
<source>With whom? A next step needs someone to take it with.</source>
<translation>Com quem? Um próximo passo precisa de alguém.</translation>
</message>
<message>
<source>Within {days}: {decided} decided, {won} won</source>
<translation>Em {days}: {decided} decididos, {won} ganhos</translation>
</message>
<message>
<source>Without a channel</source>
<translation>Sem canal</translation>
</message>
<message>
<source>Without a next step</source>
<translation>Sem próximo passo</translation>
</message>
<message>
<source>Without a price, deals and quick sales ask for it.</source>
<translation>Sem preço, negócios e vendas rápidas perguntam por ele.</translation>
</message>
<message>
<source>Without a promotion</source>
<translation>Sem promoção</translation>
</message>
<message>
<source>Without a stage</source>
<translation>Sem etapa</translation>
</message>
<message>
<source>Without cost</source>
<translation>Sem custo</translation>
</message>
<message>
<source>Won</source>
<translation>Ganho</translation>
</message>
<message>
<source>Won</source>
<comment>deals</comment>
<translation>Ganhos</translation>
</message>
<message>
<source>Won of decided deals</source>
<translation>Ganhos entre os decididos</translation>
</message>
<message>
<source>Won! What is it worth?</source>
<translation>Ganho! Quanto vale?</translation>
</message>
<message>
<source>Won: {shares}, of {n} deals.</source>
<translation>Ganhos: {shares}, de {n} negócios.</translation>
</message>
<message>
<source>Won: {what}</source>
<translation>Ganho: {what}</translation>
</message>
<message>
<source>Words may be unfinished, in any script.</source>
<translation>As palavras podem estar incompletas, em qualquer escrita.</translation>
</message>
<message>
<source>Worth about</source>
<translation>Vale cerca de</translation>
</message>
<message>
<source>Worth about {amount}</source>
<translation>Vale cerca de {amount}</translation>
</message>
<message>
<source>Worth of an hour</source>
<translation>Valor de uma hora</translation>
</message>
<message>
<source>Worth of the offer</source>
<translation>Valor da oferta</translation>
</message>
<message>
<source>Worth your time: qualify it.</source>
<translation>Vale seu tempo: qualifique.</translation>
</message>
<message>
<source>Would have bought anyway</source>
<translation>Teriam comprado de todo jeito</translation>
</message>
<message>
<source>Write a checked copy of the file</source>
<translation>Gravar uma cópia verificada do arquivo</translation>
</message>
<message>
<source>Write a colour as six digits, such as {sample}.</source>
<translation>Escreva a cor com seis dígitos, como {sample}.</translation>
</message>
<message>
<source>Write a quantity, such as {sample}.</source>
<translation>Escreva uma quantidade, como {sample}.</translation>
</message>
<message>
<source>Write a whole number from {least} to {most}.</source>
<translation>Escreva um número inteiro de {least} a {most}.</translation>
</message>
<message>
<source>Write an amount such as {sample}.</source>
<translation>Escreva um valor, como {sample}.</translation>
</message>
<message>
<source>Write an e-mail</source>
<translation>Escrever um e-mail</translation>
</message>
<message>
<source>Write down</source>
<translation>Anotar</translation>
</message>
<message>
<source>Write down a contact</source>
<translation>Anotar um contato</translation>
</message>
<message>
<source>Write down a lead</source>
<translation>Anotar um lead</translation>
</message>
<message>
<source>Write down a number</source>
<translation>Anotar uma medição</translation>
</message>
<message>
<source>Write down a sale over the counter</source>
<translation>Anotar uma venda no balcão</translation>
</message>
<message>
<source>Write down an answer</source>
<translation>Anotar uma resposta</translation>
</message>
<message>
<source>Write down an expense</source>
<translation>Anotar uma despesa</translation>
</message>
<message>
<source>Write down audience</source>
<translation>Anotar público</translation>
</message>
<message>
<source>Write down contact</source>
<translation>Anotar contato</translation>
</message>
<message>
<source>Write down lead</source>
<translation>Anotar lead</translation>
</message>
<message>
<source>Write down research</source>
<translation>Anotar pesquisa</translation>
</message>
<message>
<source>Write down satisfaction</source>
<translation>Anotar satisfação</translation>
</message>
<message>
<source>Write down the sale it came with; the coupon is redeemed with it (Ctrl+Enter)</source>
<translation>Anotar a venda que veio junto; o cupom é resgatado com ela (Ctrl+Enter)</translation>
</message>
<message>
<source>Write down what it is called.</source>
<translation>Escreva o nome.</translation>
</message>
<message>
<source>Write down what was asked, or what was answered.</source>
<translation>Anote o que foi perguntado ou o que foi respondido.</translation>
</message>
<message>
<source>Write down who asked for what</source>
<translation>Anotar quem pediu o quê</translation>
</message>
<message>
<source>Write down who was reached</source>
<translation>Anotar pessoas alcançadas</translation>
</message>
<message>
<source>Write everything into a folder of tables that any program can read</source>
<translation>Gravar tudo em uma pasta de tabelas que qualquer programa lê</translation>
</message>
<message>
<source>Write in a few words how it went.</source>
<translation>Escreva em poucas palavras como foi.</translation>
</message>
<message>
<source>Write it down</source>
<translation>Anotar</translation>
</message>
<message>
<source>Write it down (Enter)</source>
<translation>Anotar (Enter)</translation>
</message>
<message>
<source>Write it down…</source>
<translation>Anotar…</translation>
</message>
<message>
<source>Write more of the name, a phone or an e-mail to mean someone else</source>
<translation>Escreva mais do nome, um telefone ou e-mail para indicar outra pessoa</translation>
</message>
<message>
<source>Write note</source>
<translation>Escrever anotação</translation>
</message>
<message>
<source>Write the expense down (Enter)</source>
<translation>Anotar a despesa (Enter)</translation>
</message>
<message>
<source>Write to {text}</source>
<translation>Escrever para {text}</translation>
</message>
<message>
<source>Write who it is…</source>
<translation>Escrever quem é…</translation>
</message>
<message>
<source>Write whole minutes, such as {sample}.</source>
<translation>Escreva minutos inteiros, como {sample}.</translation>
</message>
<message>
<source>Written down</source>
<translation>Anotado</translation>
</message>
<message>
<source>Written down: {what}</source>
<translation>Anotado: {what}</translation>
</message>
<message>
<source>Written like this: {sample}</source>
<translation>Escrito assim: {sample}</translation>
</message>
<message>
<source>Wrote a message: what about?</source>
<translation>Escreveu uma mensagem: sobre o quê?</translation>
</message>
<message>
<source>Wrote an e-mail: what about?</source>
<translation>Escreveu um e-mail: sobre o quê?</translation>
</message>
<message>
<source>Year</source>
<translation>Ano</translation>
</message>
<message>
<source>Year after</source>
<translation>Ano seguinte</translation>
</message>
<message>
<source>Year at a glance</source>
<translation>O ano em um relance</translation>
</message>
<message>
<source>Year before</source>
<translation>Ano anterior</translation>
</message>
<message>
<source>Year, month, day</source>
<translation>Ano, mês, dia</translation>
</message>
<message>
<source>Yes</source>
<translation>Sim</translation>
</message>
<message>
<source>You are not allowed to read “{file}”. Please copy it to a folder of yours and import that.</source>
<translation>Você não tem permissão para ler “{file}”. Copie-o para uma pasta sua e importe-o de lá.</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}.</source>
<translation>
<numerusform>Você precisa de %n venda para recuperar {budget}.</numerusform>
<numerusform>Você precisa de %n vendas para recuperar {budget}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>
<numerusform>Você precisa de %n venda para recuperar {budget}; com conversão de {share}, isso são {leads}.</numerusform>
<numerusform>Você precisa de %n vendas para recuperar {budget}; com conversão de {share}, isso são {leads}.</numerusform>
</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}.</source>
<translation>Você precisa de 1 venda para recuperar {budget}.</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>Você precisa de 1 venda para recuperar {budget}; com conversão de {share}, isso são {leads}.</translation>
</message>
<message>
<source>You see everything before anything is kept.</source>
<translation>Você vê tudo antes que algo seja guardado.</translation>
</message>
<message>
<source>Your files are as they were.</source>
<translation>Seus arquivos estão como estavam.</translation>
</message>
<message>
<source>Your own channels</source>
<translation>Seus próprios canais</translation>
</message>
<message>
<source>Your own list</source>
<translation>Sua própria lista</translation>
</message>
<message>
<source>Your own spreadsheet</source>
<translation>Sua própria planilha</translation>
</message>
<message>
<source>a category</source>
<translation>uma categoria</translation>
</message>
<message>
<source>a channel</source>
<translation>um canal</translation>
</message>
<message>
<source>a company</source>
<translation>uma empresa</translation>
</message>
<message>
<source>a deal</source>
<translation>um negócio</translation>
</message>
<message>
<source>a friend, a walk past…</source>
<translation>um amigo, passou na frente…</translation>
</message>
<message>
<source>a person</source>
<translation>uma pessoa</translation>
</message>
<message>
<source>a product</source>
<translation>um produto</translation>
</message>
<message>
<source>a promotion</source>
<translation>uma promoção</translation>
</message>
<message>
<source>a promotion, or none</source>
<translation>promoção, ou nenhuma</translation>
</message>
<message>
<source>a service</source>
<translation>um serviço</translation>
</message>
<message>
<source>a similar name</source>
<translation>um nome parecido</translation>
</message>
<message>
<source>a tag</source>
<translation>uma etiqueta</translation>
</message>
<message>
<source>a tag for all of them</source>
<translation>uma etiqueta para todos</translation>
</message>
<message>
<source>a year before</source>
<translation>um ano antes</translation>
</message>
<message>
<source>about {count} min to go</source>
<translation>cerca de {count} min restantes</translation>
</message>
<message>
<source>about {count} s to go</source>
<translation>cerca de {count} s restantes</translation>
</message>
<message>
<source>add a tag</source>
<translation>nova etiqueta</translation>
</message>
<message>
<source>add something that goes with it</source>
<translation>adicione algo que combina com ele</translation>
</message>
<message>
<source>agreed to advertising</source>
<translation>aceitou publicidade</translation>
</message>
<message>
<source>all cells are empty</source>
<translation>todas as células estão vazias</translation>
</message>
<message>
<source>all of them, evenly</source>
<translation>todas, por igual</translation>
</message>
<message>
<source>all of these</source>
<translation>todas estas</translation>
</message>
<message>
<source>all promotions met, equally</source>
<translation>todas as promoções vistas, igualmente</translation>
</message>
<message>
<source>all promotions met, evenly</source>
<translation>todas as promoções vistas, por igual</translation>
</message>
<message>
<source>already the id of a record in {file}</source>
<translation>já é o id de um registro em {file}</translation>
</message>
<message>
<source>amount</source>
<translation>valor</translation>
</message>
<message>
<source>an amount</source>
<translation>um valor</translation>
</message>
<message>
<source>an audience</source>
<translation>um público</translation>
</message>
<message>
<source>an enquiry</source>
<translation>uma consulta</translation>
</message>
<message>
<source>an enquiry of nobody; its contact is not there</source>
<translation>uma consulta de ninguém; o contato dela não existe</translation>
</message>
<message>
<source>an expense needs its amount</source>
<translation>uma despesa precisa do seu valor</translation>
</message>
<message>
<source>an expense needs its day</source>
<translation>uma despesa precisa do seu dia</translation>
</message>
<message>
<source>an open deal has no day of closing</source>
<translation>um negócio em aberto não tem dia de fechamento</translation>
</message>
<message>
<source>ana 0612345678 flyer wants 2 cakes ~80 fri call</source>
<translation>ana 11987654321 panfleto quer 2 bolos ~80 sexta ligar</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>e mais %n</numerusform>
<numerusform>e mais %n</numerusform>
</translation>
</message>
<message>
<source>and {count} more</source>
<translation>e mais {count}</translation>
</message>
<message>
<source>and {what}</source>
<translation>e {what}</translation>
</message>
<message>
<source>another program on this computer</source>
<translation>outro programa neste computador</translation>
</message>
<message>
<source>any number</source>
<translation>qualquer número</translation>
</message>
<message>
<source>any of these</source>
<translation>qualquer destas</translation>
</message>
<message>
<source>are companies</source>
<translation>é empresa</translation>
</message>
<message>
<source>are known for more than</source>
<translation>é conhecido há mais de</translation>
</message>
<message>
<source>are less satisfied than</source>
<translation>tem satisfação menor que</translation>
</message>
<message>
<source>are new in the last</source>
<translation>é novo nos últimos</translation>
</message>
<message>
<source>are not companies</source>
<translation>não é empresa</translation>
</message>
<message>
<source>are not people</source>
<translation>não é pessoa</translation>
</message>
<message>
<source>are people</source>
<translation>é pessoa</translation>
</message>
<message>
<source>are satisfied, at least</source>
<translation>tem satisfação de ao menos</translation>
</message>
<message>
<source>are silent for more than</source>
<translation>está em silêncio há mais de</translation>
</message>
<message>
<source>as above</source>
<translation>como acima</translation>
</message>
<message>
<source>as it stands on letters</source>
<translation>como está nas cartas</translation>
</message>
<message>
<source>as of</source>
<translation>de</translation>
</message>
<message>
<source>asked, wanting something</source>
<translation>perguntou, quer alguma coisa</translation>
</message>
<message>
<source>at this pace</source>
<translation>neste ritmo</translation>
</message>
<message>
<source>before {other} ({day})</source>
<translation>antes de {other} ({day})</translation>
</message>
<message>
<source>best time to call, wishes, names…</source>
<translation>melhor hora para ligar, desejos, nomes…</translation>
</message>
<message>
<source>bought</source>
<comment>condition</comment>
<translation>comprou</translation>
</message>
<message>
<source>bought</source>
<comment>step</comment>
<translation>comprou</translation>
</message>
<message numerus="yes">
<source>bought %n ×</source>
<translation>
<numerusform>comprou %n ×</numerusform>
<numerusform>comprou %n ×</numerusform>
</translation>
</message>
<message>
<source>bought at least</source>
<translation>comprou ao menos</translation>
</message>
<message>
<source>bought for so far</source>
<translation>comprado até agora</translation>
</message>
<message>
<source>bought from the category</source>
<translation>comprou da categoria</translation>
</message>
<message>
<source>bought in the last</source>
<translation>comprou nos últimos</translation>
</message>
<message>
<source>bought less than</source>
<translation>comprou menos de</translation>
</message>
<message>
<source>bought nothing in the last</source>
<translation>não comprou nada nos últimos</translation>
</message>
<message>
<source>bringing it into the form of this program</source>
<translation>convertendo para o formato deste programa</translation>
</message>
<message>
<source>bringing together</source>
<translation>juntando</translation>
</message>
<message>
<source>budget {amount}</source>
<translation>orçamento de {amount}</translation>
</message>
<message>
<source>bundle</source>
<translation>combo</translation>
</message>
<message>
<source>call</source>
<translation>ligação</translation>
</message>
<message>
<source>called off {day}</source>
<translation>cancelada: {day}</translation>
</message>
<message>
<source>came by the channel</source>
<translation>veio pelo canal</translation>
</message>
<message>
<source>came by the promotion</source>
<translation>veio pela promoção</translation>
</message>
<message>
<source>came in {day}</source>
<translation>chegou: {day}</translation>
</message>
<message>
<source>chance {share}</source>
<translation>chance de {share}</translation>
</message>
<message>
<source>closed</source>
<translation>fechado</translation>
</message>
<message>
<source>compared with a year ago</source>
<translation>comparado com um ano atrás</translation>
</message>
<message>
<source>compared with the period before</source>
<translation>comparado com o período anterior</translation>
</message>
<message>
<source>continued</source>
<translation>continuação</translation>
</message>
<message>
<source>continued overleaf</source>
<translation>continua na próxima página</translation>
</message>
<message>
<source>costs us</source>
<translation>nos custa</translation>
</message>
<message>
<source>counting…</source>
<translation>contando…</translation>
</message>
<message>
<source>counts</source>
<translation>conta</translation>
</message>
<message>
<source>counts for {promotions}</source>
<translation>conta para {promotions}</translation>
</message>
<message>
<source>coupon {code}</source>
<translation>cupom {code}</translation>
</message>
<message>
<source>day</source>
<translation>dia</translation>
</message>
<message>
<source>day and month of this column can be read both ways; they were read in the order {answer}</source>
<translation>o dia e o mês desta coluna podem ser lidos das duas formas; foram lidos na ordem {answer}</translation>
</message>
<message>
<source>days</source>
<translation>dias</translation>
</message>
<message>
<source>days since the first word</source>
<translation>dias desde o primeiro contato</translation>
</message>
<message>
<source>deal lost</source>
<translation>negócio perdido</translation>
</message>
<message>
<source>deal opened</source>
<translation>negócio aberto</translation>
</message>
<message>
<source>demo</source>
<translation>demonstração</translation>
</message>
<message>
<source>did not agree to advertising</source>
<translation>não aceitou publicidade</translation>
</message>
<message>
<source>did not come by the channel</source>
<translation>não veio pelo canal</translation>
</message>
<message>
<source>did not come by the promotion</source>
<translation>não veio pela promoção</translation>
</message>
<message>
<source>did not refuse advertising</source>
<translation>não recusou publicidade</translation>
</message>
<message>
<source>do not have the tag</source>
<translation>não tem a etiqueta</translation>
</message>
<message>
<source>do not have the words</source>
<translation>não tem as palavras</translation>
</message>
<message>
<source>do not have their birthday</source>
<translation>não faz aniversário</translation>
</message>
<message>
<source>do not live in</source>
<translation>não mora em</translation>
</message>
<message>
<source>does not pay</source>
<translation>não compensa</translation>
</message>
<message>
<source>done on {day}</source>
<translation>feito em {day}</translation>
</message>
<message>
<source>due today</source>
<translation>para hoje</translation>
</message>
<message>
<source>due {day}</source>
<translation>para {day}</translation>
</message>
<message>
<source>e-mail</source>
<translation>e-mail</translation>
</message>
<message>
<source>each</source>
<translation>cada</translation>
</message>
<message>
<source>earned back on cost</source>
<translation>ganho sobre o custo</translation>
</message>
<message>
<source>empty</source>
<translation>vazio</translation>
</message>
<message>
<source>enquiry</source>
<translation>consulta</translation>
</message>
<message>
<source>enquiry by {source}</source>
<translation>consulta por {source}</translation>
</message>
<message numerus="yes">
<source>every %n weeks</source>
<translation>
<numerusform>a cada %n semana</numerusform>
<numerusform>a cada %n semanas</numerusform>
</translation>
</message>
<message>
<source>every half year</source>
<translation>a cada seis meses</translation>
</message>
<message>
<source>every week</source>
<translation>toda semana</translation>
</message>
<message>
<source>every year</source>
<translation>todo ano</translation>
</message>
<message>
<source>everything is saved</source>
<translation>tudo está salvo</translation>
</message>
<message>
<source>expected {count}</source>
<translation>esperados: {count}</translation>
</message>
<message>
<source>expected {day}</source>
<translation>esperado: {day}</translation>
</message>
<message>
<source>fair</source>
<translation>razoável</translation>
</message>
<message>
<source>first and last name</source>
<translation>nome e sobrenome</translation>
</message>
<message>
<source>flyer, event, e-mail…</source>
<translation>panfleto, evento, e-mail…</translation>
</message>
<message>
<source>free item</source>
<translation>brinde</translation>
</message>
<message>
<source>from</source>
<translation>de</translation>
</message>
<message>
<source>from 1 sale</source>
<translation>de 1 venda</translation>
</message>
<message>
<source>from the catalogue, or your own words</source>
<translation>do catálogo ou nas suas palavras</translation>
</message>
<message>
<source>from {count} sales</source>
<translation>de {count} vendas</translation>
</message>
<message>
<source>from {day}</source>
<translation>a partir de {day}</translation>
</message>
<message>
<source>goes with it</source>
<translation>combina com ele</translation>
</message>
<message>
<source>good</source>
<translation>boa</translation>
</message>
<message>
<source>great</source>
<translation>ótima</translation>
</message>
<message>
<source>half after {days}</source>
<translation>metade após {days}</translation>
</message>
<message>
<source>have a lead or deal open</source>
<translation>tem lead ou negócio em aberto</translation>
</message>
<message>
<source>have a phone</source>
<translation>tem telefone</translation>
</message>
<message>
<source>have an e-mail</source>
<translation>tem e-mail</translation>
</message>
<message>
<source>have bought</source>
<translation>já comprou</translation>
</message>
<message>
<source>have bought already</source>
<translation>comprou antes</translation>
</message>
<message>
<source>have no e-mail</source>
<translation>não tem e-mail</translation>
</message>
<message>
<source>have no phone</source>
<translation>não tem telefone</translation>
</message>
<message>
<source>have not bought</source>
<translation>não comprou</translation>
</message>
<message>
<source>have not bought yet</source>
<translation>ainda não comprou</translation>
</message>
<message>
<source>have nothing open</source>
<translation>não tem nada em aberto</translation>
</message>
<message>
<source>have the tag</source>
<translation>tem a etiqueta</translation>
</message>
<message>
<source>have the words</source>
<translation>tem as palavras</translation>
</message>
<message>
<source>have their birthday</source>
<translation>faz aniversário</translation>
</message>
<message>
<source>how many</source>
<translation>quantos</translation>
</message>
<message>
<source>if known</source>
<translation>se souber</translation>
</message>
<message>
<source>if there is one</source>
<translation>se houver</translation>
</message>
<message numerus="yes">
<source>in %n sales</source>
<translation>
<numerusform>em %n venda</numerusform>
<numerusform>em %n vendas</numerusform>
</translation>
</message>
<message>
<source>in 1 sale</source>
<translation>em 1 venda</translation>
</message>
<message>
<source>in name or notes</source>
<translation>no nome ou observações</translation>
</message>
<message>
<source>in one activity</source>
<translation>em uma atividade</translation>
</message>
<message>
<source>in one expense</source>
<translation>em uma despesa</translation>
</message>
<message>
<source>in their words</source>
<translation>nas palavras deles</translation>
</message>
<message>
<source>in use</source>
<translation>em uso</translation>
</message>
<message numerus="yes">
<source>in {count} activities</source>
<translation>
<numerusform>em {count} atividades</numerusform>
<numerusform>em {count} atividades</numerusform>
</translation>
</message>
<message numerus="yes">
<source>in {count} expenses</source>
<translation>
<numerusform>em {count} despesas</numerusform>
<numerusform>em {count} despesas</numerusform>
</translation>
</message>
<message>
<source>in {month}</source>
<translation>em {month}</translation>
</message>
<message>
<source>in {other}; this business counts in {currency}</source>
<translation>em {other}; esta empresa calcula em {currency}</translation>
</message>
<message>
<source>in {stage}</source>
<translation>em {stage}</translation>
</message>
<message>
<source>its contact is not there; import the contacts of {tool} first, then this file again</source>
<translation>o contato não existe; importe primeiro os contatos de {tool} e depois este arquivo de novo</translation>
</message>
<message>
<source>just as much as in {month}</source>
<translation>tanto quanto em {month}</translation>
</message>
<message>
<source>keep in touch</source>
<translation>manter contato</translation>
</message>
<message>
<source>known since {day}</source>
<translation>conhecido desde {day}</translation>
</message>
<message>
<source>last day</source>
<translation>último dia</translation>
</message>
<message>
<source>last sold {day}</source>
<translation>última venda: {day}</translation>
</message>
<message>
<source>last {day}</source>
<translation>última: {day}</translation>
</message>
<message>
<source>late</source>
<translation>atrasado</translation>
</message>
<message>
<source>laying out the pages</source>
<translation>diagramando as páginas</translation>
</message>
<message>
<source>learning the words for the search</source>
<translation>aprendendo as palavras para a busca</translation>
</message>
<message>
<source>less than {low}</source>
<translation>menor que {low}</translation>
</message>
<message>
<source>likely {low} to {high}</source>
<translation>provável {low} a {high}</translation>
</message>
<message>
<source>lists of coupons are not read back; a folder of CSV files holds coupons whole</source>
<translation>listas de cupons não são lidas de volta; uma pasta de arquivos CSV contém os cupons por inteiro</translation>
</message>
<message>
<source>lists of products are not read back; a folder of CSV files holds products whole</source>
<translation>listas de produtos não são lidas de volta; uma pasta de arquivos CSV contém os produtos por inteiro</translation>
</message>
<message>
<source>lists of promotions are not read back; a folder of CSV files holds promotions whole</source>
<translation>listas de promoções não são lidas de volta; uma pasta de arquivos CSV contém as promoções por inteiro</translation>
</message>
<message>
<source>live in</source>
<translation>mora em</translation>
</message>
<message numerus="yes">
<source>longer than %n days, with nothing planned</source>
<translation>
<numerusform>há mais de %n dia, sem nada planejado</numerusform>
<numerusform>há mais de %n dias, sem nada planejado</numerusform>
</translation>
</message>
<message>
<source>looking at who is there</source>
<translation>vendo quem já está aqui</translation>
</message>
<message>
<source>looking for people written down twice</source>
<translation>procurando pessoas anotadas duas vezes</translation>
</message>
<message>
<source>looks after {things}</source>
<translation>responsável por {things}</translation>
</message>
<message>
<source>lost</source>
<translation>perdido</translation>
</message>
<message>
<source>made by itself</source>
<translation>feita automaticamente</translation>
</message>
<message>
<source>making a copy first</source>
<translation>fazendo uma cópia antes</translation>
</message>
<message>
<source>marked !, longer than {days}</source>
<translation>com !, mais de {days}</translation>
</message>
<message>
<source>marketing hat</source>
<translation>chapéu de marketing</translation>
</message>
<message>
<source>median; {events} of {n} decided</source>
<translation>mediana; {events} de {n} decididos</translation>
</message>
<message>
<source>meeting</source>
<translation>reunião</translation>
</message>
<message>
<source>message</source>
<translation>mensagem</translation>
</message>
<message>
<source>minutes</source>
<translation>minutos</translation>
</message>
<message>
<source>missed</source>
<translation>não atingida</translation>
</message>
<message>
<source>money off</source>
<translation>desconto</translation>
</message>
<message>
<source>more than 12 digits</source>
<translation>mais de 12 dígitos</translation>
</message>
<message>
<source>more than {digits} digits after the point</source>
<translation>mais de {digits} dígitos depois do ponto</translation>
</message>
<message>
<source>must be filled</source>
<translation>precisa ser preenchido</translation>
</message>
<message>
<source>name</source>
<translation>nome</translation>
</message>
<message>
<source>name, of someone known or new</source>
<translation>nome, conhecido ou novo</translation>
</message>
<message>
<source>name, or nobody</source>
<translation>nome, ou ninguém</translation>
</message>
<message>
<source>names that are alike</source>
<translation>nomes parecidos</translation>
</message>
<message>
<source>neither a name, a title nor an amount</source>
<translation>nem nome, nem título, nem valor</translation>
</message>
<message>
<source>neither yes nor no</source>
<translation>nem sim nem não</translation>
</message>
<message>
<source>never bought</source>
<translation>nunca comprou</translation>
</message>
<message>
<source>never bought from the category</source>
<translation>nunca comprou da categoria</translation>
</message>
<message>
<source>next month</source>
<translation>no próximo mês</translation>
</message>
<message>
<source>next step</source>
<translation>próximo passo</translation>
</message>
<message>
<source>next: {step}</source>
<translation>a seguir: {step}</translation>
</message>
<message>
<source>no</source>
<translation>não</translation>
</message>
<message>
<source>no basis before</source>
<translation>sem base antes</translation>
</message>
<message>
<source>no budget set</source>
<translation>sem orçamento definido</translation>
</message>
<message>
<source>no channel</source>
<translation>sem canal</translation>
</message>
<message>
<source>no comparison</source>
<translation>sem comparação</translation>
</message>
<message>
<source>no cost</source>
<translation>sem custo</translation>
</message>
<message>
<source>no cost written down</source>
<translation>nenhum custo anotado</translation>
</message>
<message>
<source>no date yet</source>
<translation>ainda sem data</translation>
</message>
<message>
<source>no day</source>
<translation>sem dia</translation>
</message>
<message>
<source>no day is given; {day} was taken</source>
<translation>nenhum dia informado; foi usado {day}</translation>
</message>
<message>
<source>no end</source>
<translation>sem fim</translation>
</message>
<message>
<source>no leads</source>
<translation>sem leads</translation>
</message>
<message>
<source>no name, amount or stage</source>
<translation>sem nome, valor nem etapa</translation>
</message>
<message>
<source>no name, e-mail or phone</source>
<translation>sem nome, e-mail nem telefone</translation>
</message>
<message>
<source>no name, e-mail or phone (only {columns})</source>
<translation>sem nome, e-mail nem telefone (só {columns})</translation>
</message>
<message>
<source>no new lead came in</source>
<translation>nenhum lead novo chegou</translation>
</message>
<message>
<source>no next step</source>
<translation>sem próximo passo</translation>
</message>
<message>
<source>no promotion</source>
<translation>sem promoção</translation>
</message>
<message>
<source>no reminder</source>
<translation>sem lembrete</translation>
</message>
<message>
<source>no sale credited</source>
<translation>nenhuma venda atribuída</translation>
</message>
<message>
<source>no sales</source>
<translation>sem vendas</translation>
</message>
<message>
<source>no title, value or stage</source>
<translation>sem título, valor nem etapa</translation>
</message>
<message>
<source>nobody knows</source>
<translation>ninguém sabe</translation>
</message>
<message>
<source>nobody named</source>
<translation>ninguém indicado</translation>
</message>
<message>
<source>none</source>
<translation>nenhuma</translation>
</message>
<message>
<source>none yet</source>
<translation>nenhum ainda</translation>
</message>
<message>
<source>not a currency (three letters such as EUR)</source>
<translation>não é uma moeda (três letras, como EUR)</translation>
</message>
<message>
<source>not a date (YYYY-MM-DD)</source>
<translation>não é uma data (YYYY-MM-DD)</translation>
</message>
<message>
<source>not a day of the calendar</source>
<translation>não é um dia do calendário</translation>
</message>
<message>
<source>not a day of the year (--MM-DD)</source>
<translation>não é um dia do ano (--MM-DD)</translation>
</message>
<message>
<source>not a month (YYYY-MM)</source>
<translation>não é um mês (YYYY-MM)</translation>
</message>
<message>
<source>not a number (such as 1234.50)</source>
<translation>não é um número (como 1234.50)</translation>
</message>
<message>
<source>not a phone number</source>
<translation>não é um número de telefone</translation>
</message>
<message>
<source>not a time (HH:MM)</source>
<translation>não é uma hora (HH:MM)</translation>
</message>
<message>
<source>not a whole number</source>
<translation>não é um número inteiro</translation>
</message>
<message>
<source>not an amount in {currency}</source>
<translation>não é um valor em {currency}</translation>
</message>
<message>
<source>not an e-mail address</source>
<translation>não é um endereço de e-mail</translation>
</message>
<message>
<source>not an id (a UUID of 36 characters in lower case)</source>
<translation>não é um id (um UUID de 36 caracteres em minúsculas)</translation>
</message>
<message>
<source>not between {low} and {high}</source>
<translation>não está entre {low} e {high}</translation>
</message>
<message>
<source>not counted</source>
<translation>não contado</translation>
</message>
<message>
<source>not in {file} and not in the file</source>
<translation>não está em {file} nem no arquivo</translation>
</message>
<message>
<source>not known</source>
<translation>não informado</translation>
</message>
<message>
<source>not known yet</source>
<translation>ainda não se sabe</translation>
</message>
<message>
<source>not one of: {choices}</source>
<translation>não é um destes: {choices}</translation>
</message>
<message>
<source>not set</source>
<translation>não definido</translation>
</message>
<message>
<source>not so good</source>
<translation>não muito boa</translation>
</message>
<message>
<source>not sold this year</source>
<translation>não vendido este ano</translation>
</message>
<message>
<source>not sold yet</source>
<translation>ainda não vendido</translation>
</message>
<message>
<source>not there any more</source>
<translation>não está mais lá</translation>
</message>
<message>
<source>not used</source>
<translation>não usado</translation>
</message>
<message>
<source>not yet</source>
<translation>ainda não</translation>
</message>
<message>
<source>note</source>
<translation>anotação</translation>
</message>
<message>
<source>nothing</source>
<translation>nada</translation>
</message>
<message>
<source>nothing bought yet</source>
<translation>ainda não comprou nada</translation>
</message>
<message>
<source>nothing came in: it holds no rows</source>
<translation>nada foi importado: não há linhas</translation>
</message>
<message>
<source>nothing came in: no column was known to tell of people, deals or expenses</source>
<translation>nada foi importado: nenhuma coluna parece falar de pessoas, negócios ou despesas</translation>
</message>
<message>
<source>nothing entered</source>
<translation>nada informado</translation>
</message>
<message>
<source>nothing left for today</source>
<translation>nada mais para hoje</translation>
</message>
<message>
<source>nothing planned</source>
<translation>nada planejado</translation>
</message>
<message>
<source>objected: {words}</source>
<translation>objeção: {words}</translation>
</message>
<message>
<source>objection, if any</source>
<translation>objeção, se houver</translation>
</message>
<message>
<source>of 5</source>
<translation>de 5</translation>
</message>
<message>
<source>of one</source>
<translation>de um</translation>
</message>
<message>
<source>of {count}</source>
<translation>de {count}</translation>
</message>
<message>
<source>of {count} expected</source>
<translation>de {count} esperados</translation>
</message>
<message>
<source>of {count}, likely {low} to {high}</source>
<translation>de {count}, provável {low} a {high}</translation>
</message>
<message>
<source>of {target}</source>
<translation>de {target}</translation>
</message>
<message>
<source>of {value}</source>
<translation>de {value}</translation>
</message>
<message>
<source>off each sale</source>
<translation>desconto por venda</translation>
</message>
<message>
<source>on course for {pace}</source>
<translation>a caminho de {pace}</translation>
</message>
<message>
<source>on revenue: some costs unknown</source>
<translation>sobre a receita: alguns custos desconhecidos</translation>
</message>
<message>
<source>on {cost}</source>
<translation>sobre {cost}</translation>
</message>
<message>
<source>once</source>
<translation>uma vez</translation>
</message>
<message>
<source>once</source>
<comment>at most</comment>
<translation>uma vez</translation>
</message>
<message>
<source>one deal was lost</source>
<translation>um negócio foi perdido</translation>
</message>
<message>
<source>one is overdue</source>
<translation>uma atrasada</translation>
</message>
<message>
<source>one lead came in</source>
<translation>um lead chegou</translation>
</message>
<message>
<source>one line</source>
<translation>uma linha</translation>
</message>
<message>
<source>one more</source>
<translation>mais uma</translation>
</message>
<message>
<source>one new lead came in</source>
<translation>um lead novo chegou</translation>
</message>
<message>
<source>one of {names} must be filled</source>
<translation>um de {names} precisa ser preenchido</translation>
</message>
<message>
<source>one to a line</source>
<translation>um por linha</translation>
</message>
<message>
<source>only the first {most} columns were read</source>
<translation>só as primeiras {most} colunas foram lidas</translation>
</message>
<message>
<source>open</source>
<comment>state</comment>
<translation>aberto</translation>
</message>
<message>
<source>open</source>
<comment>unfolded</comment>
<translation>aberto</translation>
</message>
<message>
<source>open, but it comes up on no day</source>
<translation>em aberto, mas não aparece em nenhum dia</translation>
</message>
<message>
<source>opening the pages</source>
<translation>abrindo as páginas</translation>
</message>
<message>
<source>overdue</source>
<translation>atrasado</translation>
</message>
<message>
<source>overdue: {step}</source>
<translation>atrasado: {step}</translation>
</message>
<message>
<source>page {number} of {count}</source>
<translation>página {number} de {count}</translation>
</message>
<message>
<source>pays</source>
<translation>compensa</translation>
</message>
<message>
<source>people reached</source>
<translation>pessoas alcançadas</translation>
</message>
<message>
<source>phone or e-mail</source>
<translation>telefone ou e-mail</translation>
</message>
<message>
<source>picture</source>
<translation>imagem</translation>
</message>
<message>
<source>point and comma in this column can be read both ways; “{answer}” was read as the decimal sign</source>
<translation>o ponto e a vírgula desta coluna podem ser lidos das duas formas; “{answer}” foi lido como sinal decimal</translation>
</message>
<message>
<source>poor</source>
<translation>ruim</translation>
</message>
<message>
<source>promotion or coupon code</source>
<translation>promoção ou cupom</translation>
</message>
<message>
<source>putting back what was there</source>
<translation>repondo o que havia</translation>
</message>
<message>
<source>reached</source>
<translation>atingida</translation>
</message>
<message>
<source>read only</source>
<translation>só leitura</translation>
</message>
<message>
<source>reading the file</source>
<translation>lendo o arquivo</translation>
</message>
<message>
<source>reading the history</source>
<translation>lendo o histórico</translation>
</message>
<message>
<source>received {days}</source>
<translation>recebidos em {days}</translation>
</message>
<message>
<source>refers to a row that was rejected ({file})</source>
<translation>refere-se a uma linha que foi rejeitada ({file})</translation>
</message>
<message>
<source>refused advertising</source>
<translation>recusou publicidade</translation>
</message>
<message>
<source>return {return_}</source>
<translation>retorno {return_}</translation>
</message>
<message>
<source>ring: a promotion was met · dot: anything else · square: the sale</source>
<translation>anel: viu uma promoção · ponto: qualquer outra coisa · quadrado: a venda</translation>
</message>
<message numerus="yes">
<source>runs now, %n days left</source>
<translation>
<numerusform>em andamento, falta %n dia</numerusform>
<numerusform>em andamento, faltam %n dias</numerusform>
</translation>
</message>
<message>
<source>runs now, last day</source>
<translation>em andamento, último dia</translation>
</message>
<message>
<source>runs now, no end</source>
<translation>em andamento, sem fim</translation>
</message>
<message>
<source>sales hat</source>
<translation>chapéu de vendas</translation>
</message>
<message>
<source>saved {time}</source>
<translation>salvo às {time}</translation>
</message>
<message>
<source>score {score} of 5</source>
<translation>nota {score} de 5</translation>
</message>
<message numerus="yes">
<source>silent for %n days</source>
<translation>
<numerusform>em silêncio há %n dia</numerusform>
<numerusform>em silêncio há %n dias</numerusform>
</translation>
</message>
<message>
<source>since today</source>
<translation>desde hoje</translation>
</message>
<message>
<source>since {day}</source>
<translation>desde {day}</translation>
</message>
<message>
<source>someone known or new</source>
<translation>contato ou nome novo</translation>
</message>
<message>
<source>something that is gone</source>
<translation>algo que não existe mais</translation>
</message>
<message>
<source>spent at least</source>
<translation>gastou ao menos</translation>
</message>
<message>
<source>spent less than</source>
<translation>gastou menos de</translation>
</message>
<message numerus="yes">
<source>starts in %n days</source>
<translation>
<numerusform>começa em %n dia</numerusform>
<numerusform>começa em %n dias</numerusform>
</translation>
</message>
<message>
<source>starts tomorrow</source>
<translation>começa amanhã</translation>
</message>
<message>
<source>such as 15%</source>
<translation>como 15%</translation>
</message>
<message>
<source>such as 3 candles</source>
<translation>como 3 velas</translation>
</message>
<message>
<source>such as A post</source>
<translation>como um post</translation>
</message>
<message>
<source>such as Birthday cake</source>
<translation>como Bolo de festa</translation>
</message>
<message>
<source>such as Cakes</source>
<translation>como Bolos</translation>
</message>
<message>
<source>such as How did you find us?</source>
<translation>como Como você nos encontrou?</translation>
</message>
<message>
<source>such as Regulars</source>
<translation>como Clientes fiéis</translation>
</message>
<message>
<source>such as SPRING</source>
<translation>como SPRING</translation>
</message>
<message>
<source>such as Winter sale</source>
<translation>como Liquidação de inverno</translation>
</message>
<message>
<source>such as too far away; may stay empty</source>
<translation>como longe demais; pode ficar vazio</translation>
</message>
<message>
<source>such as two cakes for Friday</source>
<translation>como dois bolos para sexta</translation>
</message>
<message>
<source>such as: wants a quote by Friday</source>
<translation>como: quer um orçamento até sexta</translation>
</message>
<message>
<source>target</source>
<translation>meta</translation>
</message>
<message>
<source>task</source>
<translation>tarefa</translation>
</message>
<message>
<source>test lead made by Meta, not a person</source>
<translation>lead de teste criado pela Meta, não é uma pessoa</translation>
</message>
<message>
<source>the budget</source>
<translation>o orçamento</translation>
</message>
<message>
<source>the card is cut short: it has no END</source>
<translation>o cartão está incompleto: falta END</translation>
</message>
<message>
<source>the day is missing</source>
<translation>falta o dia</translation>
</message>
<message>
<source>the first promotion met</source>
<translation>a primeira promoção vista</translation>
</message>
<message>
<source>the last change was not saved</source>
<translation>a última alteração não foi salva</translation>
</message>
<message>
<source>the last one</source>
<translation>a última</translation>
</message>
<message>
<source>the last promotion met</source>
<translation>a última promoção vista</translation>
</message>
<message numerus="yes">
<source>the mean of %n answers</source>
<translation>
<numerusform>a média de %n resposta</numerusform>
<numerusform>a média de %n respostas</numerusform>
</translation>
</message>
<message>
<source>the promotion was called off</source>
<translation>a promoção foi cancelada</translation>
</message>
<message>
<source>the report names no days; the cost is put on today</source>
<translation>o relatório não informa dias; o custo foi lançado hoje</translation>
</message>
<message>
<source>the same e-mail</source>
<translation>o mesmo e-mail</translation>
</message>
<message>
<source>the same name</source>
<translation>o mesmo nome</translation>
</message>
<message>
<source>the same phone</source>
<translation>o mesmo telefone</translation>
</message>
<message>
<source>the same record of the other program</source>
<translation>o mesmo registro do outro programa</translation>
</message>
<message>
<source>this contact agreed later than the no of this file; the yes was left</source>
<translation>este contato aceitou depois do não deste arquivo; o sim foi mantido</translation>
</message>
<message>
<source>this contact refused advertising; the yes of this file was not taken</source>
<translation>este contato recusou publicidade; o sim deste arquivo não foi aceito</translation>
</message>
<message>
<source>this deal is open here and was left so; let the file win to close it</source>
<translation>este negócio está em aberto aqui e ficou assim; deixe o arquivo prevalecer para fechá-lo</translation>
</message>
<message>
<source>this file says no to advertising; contacts that are there were left as they are</source>
<translation>este arquivo diz não à publicidade; os contatos já existentes ficaram como estão</translation>
</message>
<message>
<source>this month</source>
<translation>neste mês</translation>
</message>
<message>
<source>time</source>
<translation>hora</translation>
</message>
<message>
<source>times</source>
<translation>vezes</translation>
</message>
<message>
<source>today</source>
<translation>hoje</translation>
</message>
<message>
<source>tomorrow</source>
<translation>amanhã</translation>
</message>
<message>
<source>too early to tell</source>
<translation>cedo para dizer</translation>
</message>
<message>
<source>town, street</source>
<translation>cidade, rua</translation>
</message>
<message>
<source>twice in this file</source>
<translation>duas vezes neste arquivo</translation>
</message>
<message>
<source>type or scan it</source>
<translation>digite ou escaneie</translation>
</message>
<message>
<source>unassigned</source>
<translation>não atribuído</translation>
</message>
<message>
<source>until</source>
<translation>até</translation>
</message>
<message>
<source>until when</source>
<translation>até quando</translation>
</message>
<message>
<source>until {day}</source>
<translation>até {day}</translation>
</message>
<message numerus="yes">
<source>used %n times so far</source>
<translation>
<numerusform>usado %n vez até agora</numerusform>
<numerusform>usado %n vezes até agora</numerusform>
</translation>
</message>
<message>
<source>used once so far</source>
<translation>usado uma vez até agora</translation>
</message>
<message>
<source>used {used} of {count} times</source>
<translation>usado {used} de {count} vezes</translation>
</message>
<message>
<source>visit</source>
<translation>visita</translation>
</message>
<message>
<source>visits, followers…</source>
<translation>visitas, seguidores…</translation>
</message>
<message numerus="yes">
<source>waits %n days</source>
<translation>
<numerusform>espera há %n dia</numerusform>
<numerusform>espera há %n dias</numerusform>
</translation>
</message>
<message>
<source>waits 1 day</source>
<translation>espera há 1 dia</translation>
</message>
<message>
<source>was due {day}</source>
<translation>era para {day}</translation>
</message>
<message>
<source>were asked about advertising</source>
<translation>foi consultado sobre publicidade</translation>
</message>
<message>
<source>were heard of in the last</source>
<translation>deu notícia nos últimos</translation>
</message>
<message>
<source>were not asked about advertising</source>
<translation>não foi consultado sobre publicidade</translation>
</message>
<message>
<source>what</source>
<translation>o quê</translation>
</message>
<message>
<source>what an average sale brings</source>
<translation>quanto traz uma venda média</translation>
</message>
<message>
<source>what for</source>
<translation>com quê</translation>
</message>
<message>
<source>what is good to know</source>
<translation>o que é bom saber</translation>
</message>
<message>
<source>what it brings</source>
<translation>o que traz</translation>
</message>
<message>
<source>what it costs us</source>
<translation>o que nos custa</translation>
</message>
<message>
<source>what it is</source>
<translation>o que é</translation>
</message>
<message>
<source>what it may cost</source>
<translation>quanto pode custar</translation>
</message>
<message>
<source>what people read or hear</source>
<translation>o que as pessoas leem ou ouvem</translation>
</message>
<message>
<source>what shall come of it</source>
<translation>o que deve resultar dela</translation>
</message>
<message>
<source>what that sale costs you</source>
<translation>quanto essa venda custa a você</translation>
</message>
<message>
<source>what the offer is worth</source>
<translation>quanto vale a oferta</translation>
</message>
<message>
<source>what they asked for</source>
<translation>o que pediu</translation>
</message>
<message>
<source>what they look for</source>
<translation>o que procuram</translation>
</message>
<message>
<source>what they may buy</source>
<translation>o que pode comprar</translation>
</message>
<message>
<source>what they said</source>
<translation>o que disseram</translation>
</message>
<message>
<source>what was asked</source>
<translation>o que foi perguntado</translation>
</message>
<message>
<source>what your business is called</source>
<translation>como sua empresa se chama</translation>
</message>
<message>
<source>when and where you meet them</source>
<translation>quando e onde você os encontra</translation>
</message>
<message>
<source>where customers call</source>
<translation>para onde os clientes ligam</translation>
</message>
<message>
<source>where people meet it</source>
<translation>onde as pessoas a encontram</translation>
</message>
<message>
<source>where they write</source>
<translation>para onde escrevem</translation>
</message>
<message>
<source>which promotion</source>
<translation>qual promoção</translation>
</message>
<message>
<source>whose</source>
<translation>de quem</translation>
</message>
<message numerus="yes">
<source>with %n entries</source>
<translation>
<numerusform>com %n entrada</numerusform>
<numerusform>com %n entradas</numerusform>
</translation>
</message>
<message>
<source>with 1 entry</source>
<translation>com 1 entrada</translation>
</message>
<message>
<source>without a beginning of their own</source>
<translation>sem um começo próprio</translation>
</message>
<message>
<source>won</source>
<translation>ganho</translation>
</message>
<message numerus="yes">
<source>won deals are silent for %n days at most, usually</source>
<translation>
<numerusform>os ganhos ficam em silêncio por até %n dia</numerusform>
<numerusform>os ganhos ficam em silêncio por até %n dias</numerusform>
</translation>
</message>
<message>
<source>writing</source>
<translation>gravando</translation>
</message>
<message>
<source>writing the history</source>
<translation>gravando o histórico</translation>
</message>
<message>
<source>yes</source>
<translation>sim</translation>
</message>
<message>
<source>yesterday</source>
<translation>ontem</translation>
</message>
<message>
<source>{actual} of {target}</source>
<translation>{actual} de {target}</translation>
</message>
<message>
<source>{actual}, no target</source>
<translation>{actual}, sem meta</translation>
</message>
<message>
<source>{amount} less than in {month}</source>
<translation>{amount} a menos que em {month}</translation>
</message>
<message>
<source>{amount} likely to come from the deals that are open today.</source>
<translation>Dos negócios em aberto hoje devem entrar {amount}.</translation>
</message>
<message>
<source>{amount} more than in {month}</source>
<translation>{amount} a mais que em {month}</translation>
</message>
<message>
<source>{amount} of sales</source>
<translation>{amount} em vendas</translation>
</message>
<message>
<source>{amount} off</source>
<translation>{amount} de desconto</translation>
</message>
<message>
<source>{amount} over</source>
<translation>{amount} acima</translation>
</message>
<message>
<source>{amount} short of it.</source>
<translation>{amount} abaixo da meta.</translation>
</message>
<message>
<source>{answers}, too few for shares</source>
<translation>{answers}, poucas para porcentagens</translation>
</message>
<message>
<source>{arrow} {by}, was {value}</source>
<translation>{arrow} {by}, era {value}</translation>
</message>
<message>
<source>{basis}, likely {low} to {high}</source>
<translation>{basis}, provável {low} a {high}</translation>
</message>
<message>
<source>{basis}; {count} may yet</source>
<translation>{basis}; {count} ainda podem</translation>
</message>
<message>
<source>{change}; may be chance</source>
<translation>{change}; pode ser acaso</translation>
</message>
<message>
<source>{code} counts as not used on {day}</source>
<translation>O uso de {code} em {day} não conta mais</translation>
</message>
<message>
<source>{code} is copied.</source>
<translation>{code} foi copiado.</translation>
</message>
<message>
<source>{code} may not be used any more.</source>
<translation>{code} não pode mais ser usado.</translation>
</message>
<message>
<source>{code} was good until {day}, {ago}.</source>
<translation>{code} valia até {day}, {ago}.</translation>
</message>
<message>
<source>{code} was used on {day}.</source>
<translation>{code} foi usado em {day}.</translation>
</message>
<message>
<source>{code} was used {used} of {count} times, the last time on {day}.</source>
<translation>{code} foi usado {used} de {count} vezes, a última em {day}.</translation>
</message>
<message>
<source>{condition} “{value}”</source>
<translation>{condition} “{value}”</translation>
</message>
<message>
<source>{counted} = {share}</source>
<translation>{counted} = {share}</translation>
</message>
<message>
<source>{counted}, {share} ({low} to {high})</source>
<translation>{counted}, {share} ({low} a {high})</translation>
</message>
<message>
<source>{count} activities</source>
<translation>{count} atividades</translation>
</message>
<message>
<source>{count} already here</source>
<translation>já aqui: {count}</translation>
</message>
<message numerus="yes">
<source>{count} are overdue</source>
<translation>
<numerusform>{count} atrasadas</numerusform>
<numerusform>{count} atrasadas</numerusform>
</translation>
</message>
<message>
<source>{count} cells, the header has {width}</source>
<translation>{count} células; o cabeçalho tem {width}</translation>
</message>
<message>
<source>{count} costs</source>
<translation>{count} custos</translation>
</message>
<message>
<source>{count} coupons</source>
<translation>{count} cupons</translation>
</message>
<message numerus="yes">
<source>{count} days</source>
<translation>
<numerusform>{count} dias</numerusform>
<numerusform>{count} dias</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals</source>
<translation>
<numerusform>{count} negócios</numerusform>
<numerusform>{count} negócios</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals are open</source>
<translation>
<numerusform>{count} negócios estão em aberto</numerusform>
<numerusform>{count} negócios estão em aberto</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals so far, of which {decided} are decided.</source>
<translation>
<numerusform>{count} negócios até agora, dos quais {decided} decididos.</numerusform>
<numerusform>{count} negócios até agora, dos quais {decided} decididos.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals were lost</source>
<translation>
<numerusform>{count} negócios foram perdidos</numerusform>
<numerusform>{count} negócios foram perdidos</numerusform>
</translation>
</message>
<message>
<source>{count} files cannot be read</source>
<translation>{count} arquivos não podem ser lidos</translation>
</message>
<message numerus="yes">
<source>{count} leads</source>
<translation>
<numerusform>{count} leads</numerusform>
<numerusform>{count} leads</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} leads came in</source>
<translation>
<numerusform>{count} leads chegaram</numerusform>
<numerusform>{count} leads chegaram</numerusform>
</translation>
</message>
<message>
<source>{count} left out</source>
<translation>de fora: {count}</translation>
</message>
<message>
<source>{count} measures</source>
<translation>{count} medições</translation>
</message>
<message>
<source>{count} min</source>
<translation>{count} min</translation>
</message>
<message numerus="yes">
<source>{count} more</source>
<translation>
<numerusform>mais {count}</numerusform>
<numerusform>mais {count}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} more stand in the table.</source>
<translation>
<numerusform>Há mais {count} na tabela.</numerusform>
<numerusform>Há mais {count} na tabela.</numerusform>
</translation>
</message>
<message>
<source>{count} new</source>
<translation>novos: {count}</translation>
</message>
<message>
<source>{count} new customers</source>
<translation>{count} novos clientes</translation>
</message>
<message numerus="yes">
<source>{count} new leads came in</source>
<translation>
<numerusform>{count} leads novos chegaram</numerusform>
<numerusform>{count} leads novos chegaram</numerusform>
</translation>
</message>
<message>
<source>{count} not understood</source>
<translation>não entendidas: {count}</translation>
</message>
<message>
<source>{count} of them filled in</source>
<translation>{count} deles completados</translation>
</message>
<message>
<source>{count} of {sales}</source>
<translation>{count} de {sales}</translation>
</message>
<message>
<source>{count} other records</source>
<translation>{count} outros registros</translation>
</message>
<message>
<source>{count} people</source>
<translation>{count} pessoas</translation>
</message>
<message>
<source>{count} probably the same</source>
<translation>provavelmente iguais: {count}</translation>
</message>
<message>
<source>{count} products</source>
<translation>{count} produtos</translation>
</message>
<message>
<source>{count} promotions</source>
<translation>{count} promoções</translation>
</message>
<message>
<source>{count} records were filled in</source>
<translation>{count} registros foram completados</translation>
</message>
<message>
<source>{count} redeemed coupons</source>
<translation>{count} cupons resgatados</translation>
</message>
<message>
<source>{count} refused</source>
<translation>recusas: {count}</translation>
</message>
<message>
<source>{count} rejected</source>
<translation>rejeitadas: {count}</translation>
</message>
<message>
<source>{count} rows</source>
<translation>{count} linhas</translation>
</message>
<message>
<source>{count} sales</source>
<translation>{count} vendas</translation>
</message>
<message numerus="yes">
<source>{count} sales brought {revenue}</source>
<translation>
<numerusform>{count} vendas trouxeram {revenue}</numerusform>
<numerusform>{count} vendas trouxeram {revenue}</numerusform>
</translation>
</message>
<message>
<source>{count} stages</source>
<translation>{count} etapas</translation>
</message>
<message>
<source>{count} talks and notes</source>
<translation>{count} conversas e anotações</translation>
</message>
<message numerus="yes">
<source>{count} texts are in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>
<numerusform>{count} textos estão em uma escrita que nenhuma fonte instalada tem ({script}); suas letras saem como quadrados.</numerusform>
<numerusform>{count} textos estão em uma escrita que nenhuma fonte instalada tem ({script}); suas letras saem como quadrados.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} things are due</source>
<translation>
<numerusform>Há {count} coisas a fazer</numerusform>
<numerusform>Há {count} coisas a fazer</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<translation>
<numerusform>{count} vezes</numerusform>
<numerusform>{count} vezes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<comment>at most</comment>
<translation>
<numerusform>{count} vezes</numerusform>
<numerusform>{count} vezes</numerusform>
</translation>
</message>
<message>
<source>{count} without a cost</source>
<translation>{count} sem custo</translation>
</message>
<message>
<source>{count} without a value</source>
<translation>{count} sem valor</translation>
</message>
<message>
<source>{count} without data left out</source>
<translation>sem dados, de fora: {count}</translation>
</message>
<message>
<source>{count} written into “{folder}”.</source>
<translation>{count} em “{folder}”.</translation>
</message>
<message>
<source>{count}, from “{first}” to “{last}”.</source>
<translation>{count}, de “{first}” a “{last}”.</translation>
</message>
<message>
<source>{count}, {size} in all</source>
<translation>{count}, {size} no total</translation>
</message>
<message>
<source>{currency} has {digits} digits after the point; “{text}” has more.</source>
<translation>{currency} tem {digits} dígitos depois do ponto; “{text}” tem mais.</translation>
</message>
<message>
<source>{days} after the first touch</source>
<translation>{days} após o primeiro contato</translation>
</message>
<message>
<source>{days} d</source>
<translation>{days} d</translation>
</message>
<message>
<source>{days} since the first step to it</source>
<translation>{days} desde o primeiro passo até ela</translation>
</message>
<message>
<source>{days}: no basis.</source>
<translation>{days}: sem base.</translation>
</message>
<message>
<source>{days}: {value}</source>
<translation>{days}: {value}</translation>
</message>
<message>
<source>{day} by {who}</source>
<translation>{day} por {who}</translation>
</message>
<message>
<source>{day}, overdue</source>
<translation>{day}, atrasado</translation>
</message>
<message>
<source>{day}: {amount}</source>
<translation>{day}: {amount}</translation>
</message>
<message>
<source>{deals} stand in “{stage}”. To which stage do they go, with its closed deals?</source>
<translation>Em “{stage}”: {deals}. Para qual etapa eles vão, junto com os fechados dela?</translation>
</message>
<message>
<source>{deals}, worth {value} together; by the chance of each, {likely} is likely to come.</source>
<translation>{deals}, no valor total de {value}; pela chance de cada um, é provável que entrem {likely}.</translation>
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
<translation>{few}: cedo para dizer.</translation>
</message>
<message>
<source>{first} and {last}</source>
<translation>{first} e {last}</translation>
</message>
<message>
<source>{first} and {more}</source>
<translation>{first} e {more}</translation>
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
<translation>{kind} “{title}”</translation>
</message>
<message>
<source>{k} of {n}</source>
<translation>{k} de {n}</translation>
</message>
<message>
<source>{k} of {n} bought</source>
<translation>compradores: {k} de {n}</translation>
</message>
<message>
<source>{k} of {n}, likely {low} to {high}</source>
<translation>{k} de {n}, provável {low} a {high}</translation>
</message>
<message>
<source>{leads} and {lost}</source>
<translation>{leads} e {lost}</translation>
</message>
<message>
<source>{leads} in all.</source>
<translation>{leads} no total.</translation>
</message>
<message>
<source>{leads} leads, {bought} of them bought; {revenue} in sales, {cost} spent.</source>
<translation>{leads} leads, compradores: {bought}; {revenue} em vendas, {cost} gastos.</translation>
</message>
<message>
<source>{left} left of {budget}</source>
<translation>restam {left} de {budget}</translation>
</message>
<message>
<source>{lost} lost, {opened} opened</source>
<translation>perdidos: {lost}, abertos: {opened}</translation>
</message>
<message>
<source>{low} to {high}</source>
<translation>{low} a {high}</translation>
</message>
<message>
<source>{marketing} marketing, {sales} sales</source>
<translation>{marketing} marketing, {sales} vendas</translation>
</message>
<message>
<source>{mean} of 5</source>
<translation>{mean} de 5</translation>
</message>
<message>
<source>{menu}: {action}</source>
<translation>{menu}: {action}</translation>
</message>
<message>
<source>{month} against its targets</source>
<translation>Metas de {month}</translation>
</message>
<message>
<source>{month} has not begun yet.</source>
<translation>{month} ainda não começou.</translation>
</message>
<message>
<source>{month}: {value}, a year before {before}</source>
<translation>{month}: {value}, um ano antes {before}</translation>
</message>
<message>
<source>{names} and {count} more</source>
<translation>{names} e mais {count}</translation>
</message>
<message>
<source>{name} (new contact)</source>
<translation>{name} (novo contato)</translation>
</message>
<message>
<source>{name} (new)</source>
<translation>{name} (novo)</translation>
</message>
<message>
<source>{name} does not go with it</source>
<translation>{name} não combina com ele</translation>
</message>
<message>
<source>{name} is in the bin</source>
<translation>{name} está na lixeira</translation>
</message>
<message>
<source>{name} is in the bin, and with them {along}</source>
<translation>{name} está na lixeira, e junto {along}</translation>
</message>
<message>
<source>{name} is in the bin; {kept}</source>
<translation>{name} está na lixeira; {kept}</translation>
</message>
<message>
<source>{name} is in “{stage}” now.</source>
<translation>{name} está agora em “{stage}”.</translation>
</message>
<message>
<source>{name} is off the list</source>
<translation>{name} saiu da lista</translation>
</message>
<message>
<source>{name} looks after {things}. All of that stays, with nobody looking after it.</source>
<translation>{name} é responsável por {things}. Tudo isso fica, sem responsável.</translation>
</message>
<message>
<source>{name}, row {row} of {file}</source>
<translation>{name}, linha {row} de {file}</translation>
</message>
<message>
<source>{name}, the first</source>
<translation>{name}, o primeiro</translation>
</message>
<message>
<source>{name}, the second</source>
<translation>{name}, o segundo</translation>
</message>
<message>
<source>{name}, {channel}: {first} to {last}, {phase}</source>
<translation>{name}, {channel}: {first} a {last}, {phase}</translation>
</message>
<message>
<source>{no} no</source>
<translation>{no} não</translation>
</message>
<message>
<source>{number} days</source>
<translation>{number} dias</translation>
</message>
<message>
<source>{number} points</source>
<translation>{number} pontos</translation>
</message>
<message>
<source>{n} leads</source>
<translation>{n} leads</translation>
</message>
<message>
<source>{n} scores</source>
<translation>{n} notas</translation>
</message>
<message>
<source>{offer} that costs us {amount}</source>
<translation>{offer} que nos custa {amount}</translation>
</message>
<message>
<source>{offer} – {promotion}</source>
<translation>{offer} – {promotion}</translation>
</message>
<message>
<source>{open} open</source>
<translation>{open} em aberto</translation>
</message>
<message>
<source>{order}: back to the usual order</source>
<translation>{order}: voltar à ordem normal</translation>
</message>
<message>
<source>{over} over its budget of {budget}</source>
<translation>{over} acima do orçamento de {budget}</translation>
</message>
<message>
<source>{pace} at this pace</source>
<translation>{pace} neste ritmo</translation>
</message>
<message>
<source>{pace} at this pace; {needed} a day would do</source>
<translation>{pace} neste ritmo; bastaria {needed} por dia</translation>
</message>
<message>
<source>{pages} printed into “{file}”.</source>
<translation>Impressão em “{file}”: {pages}.</translation>
</message>
<message>
<source>{pages} sent to “{printer}”.</source>
<translation>Enviado para “{printer}”: {pages}.</translation>
</message>
<message>
<source>{people}; agreed to e-mail {mail}, to phone {phone}</source>
<translation>{people}; aceitaram e-mail: {mail}, telefone: {phone}</translation>
</message>
<message>
<source>{percent} off</source>
<translation>{percent} de desconto</translation>
</message>
<message>
<source>{percent}%</source>
<translation>{percent}%</translation>
</message>
<message>
<source>{prefix}-…</source>
<translation>{prefix}-…</translation>
</message>
<message>
<source>{promotion}, as its lead</source>
<translation>{promotion}, como seu lead</translation>
</message>
<message>
<source>{promotion}, coupon {code}</source>
<translation>{promotion}, cupom {code}</translation>
</message>
<message numerus="yes">
<source>{quantity} in %n sales</source>
<translation>
<numerusform>{quantity} em %n venda</numerusform>
<numerusform>{quantity} em %n vendas</numerusform>
</translation>
</message>
<message>
<source>{quantity} in 1 sale</source>
<translation>{quantity} em 1 venda</translation>
</message>
<message>
<source>{raw} is read as {read}</source>
<translation>{raw} é lido como {read}</translation>
</message>
<message>
<source>{return_} (likely {low} to {high})</source>
<translation>{return_} (provável {low} a {high})</translation>
</message>
<message>
<source>{return_} on revenue</source>
<translation>{return_} sobre a receita</translation>
</message>
<message>
<source>{return_}: {verdict}</source>
<translation>{return_}: {verdict}</translation>
</message>
<message>
<source>{rows} stay out</source>
<translation>{rows} ficam de fora</translation>
</message>
<message>
<source>{rows} stays out</source>
<translation>{rows} fica de fora</translation>
</message>
<message>
<source>{sales} sales, {revenue}</source>
<translation>{sales} vendas, {revenue}</translation>
</message>
<message>
<source>{sales}, {compared}; {leads}.</source>
<translation>{sales}, {compared}; {leads}.</translation>
</message>
<message>
<source>{sales}; {leads}, and marketing cost {cost}.</source>
<translation>{sales}; {leads}, e o marketing custou {cost}.</translation>
</message>
<message>
<source>{sales}; {leads}.</source>
<translation>{sales}; {leads}.</translation>
</message>
<message>
<source>{score} of 5: {word}</source>
<translation>{score} de 5: {word}</translation>
</message>
<message>
<source>{share} ({low} to {high})</source>
<translation>{share} ({low} a {high})</translation>
</message>
<message>
<source>{share} decided</source>
<translation>{share} decididos</translation>
</message>
<message>
<source>{share} within {days} days</source>
<translation>{share} em {days} dias</translation>
</message>
<message>
<source>{share} won</source>
<translation>{share} ganhos</translation>
</message>
<message>
<source>{some} and {last}</source>
<translation>{some} e {last}</translation>
</message>
<message>
<source>{some}, and {more}</source>
<translation>{some} e {more}</translation>
</message>
<message>
<source>{spent} of {budget} spent</source>
<translation>{spent} de {budget} gastos</translation>
</message>
<message>
<source>{spent} spent</source>
<translation>{spent} gastos</translation>
</message>
<message>
<source>{spent} spent, no budget set</source>
<translation>{spent} gastos, sem orçamento</translation>
</message>
<message>
<source>{spent}, over the budget</source>
<translation>{spent}, acima do orçamento</translation>
</message>
<message>
<source>{stage}, the deal stands here</source>
<translation>{stage}, o negócio está aqui</translation>
</message>
<message numerus="yes">
<source>{stage}: %n deals</source>
<translation>
<numerusform>{stage}: %n negócio</numerusform>
<numerusform>{stage}: %n negócios</numerusform>
</translation>
</message>
<message>
<source>{stage}: 1 deal</source>
<translation>{stage}: 1 negócio</translation>
</message>
<message>
<source>{step} at {time}</source>
<translation>{step} às {time}</translation>
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
<translation>{text} está longe demais para ser impresso.</translation>
</message>
<message>
<source>{there}, fills {count}</source>
<translation>{there}, completa {count}</translation>
</message>
<message>
<source>{title} (backup, for reading)</source>
<translation>{title} (backup, só leitura)</translation>
</message>
<message>
<source>{title}, continued</source>
<translation>{title}, continuação</translation>
</message>
<message>
<source>{told}, since {day}</source>
<translation>{told}, desde {day}</translation>
</message>
<message>
<source>{total} in all</source>
<translation>{total} no total</translation>
</message>
<message>
<source>{used} of {count}</source>
<translation>{used} de {count}</translation>
</message>
<message>
<source>{used} of {count} ×</source>
<translation>{used} de {count} ×</translation>
</message>
<message>
<source>{used} used</source>
<translation>{used} usados</translation>
</message>
<message>
<source>{used} × instead of {limit} · {last}</source>
<translation>{used} × em vez de {limit} · {last}</translation>
</message>
<message>
<source>{value} in sight, about {likely} likely</source>
<translation>{value} em vista, cerca de {likely} pelas chances</translation>
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
<translation>Importado: {what}</translation>
</message>
<message>
<source>{what} is off the deal</source>
<translation>{what} saiu do negócio</translation>
</message>
<message>
<source>{what} on {day}</source>
<translation>{what}, {day}</translation>
</message>
<message>
<source>{what} written to “{file}” in “{folder}”.</source>
<translation>{what} em “{file}”, na pasta “{folder}”.</translation>
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
<translation>{what}: {hits} de {count}</translation>
</message>
<message>
<source>{who} saved something at {time}</source>
<translation>{who} salvou algo às {time}</translation>
</message>
<message>
<source>{who} stays as it is</source>
<translation>{who} fica como está</translation>
</message>
<message>
<source>{words}, together {amount}</source>
<translation>{words}, total de {amount}</translation>
</message>
<message>
<source>{year} has no targets to copy.</source>
<translation>{year} não tem metas para copiar.</translation>
</message>
<message>
<source>{year} has not begun yet.</source>
<translation>{year} ainda não começou.</translation>
</message>
<message>
<source>{yes} of 4 yes</source>
<translation>{yes} de 4 sim</translation>
</message>
<message>
<source>“{day}” is no day</source>
<translation>“{day}” não é um dia</translation>
</message>
<message>
<source>“{file}” can only be read: the file or its folder is write-protected. Nothing was changed.</source>
<translation>“{file}” só pode ser lido: o arquivo ou sua pasta é protegido contra gravação. Nada foi alterado.</translation>
</message>
<message>
<source>“{file}” cannot be opened; look whether it is there and may be read.</source>
<translation>“{file}” não pode ser aberto; veja se ele existe e pode ser lido.</translation>
</message>
<message>
<source>“{file}” cannot be read: {reason}.</source>
<translation>“{file}” não pode ser lido: {reason}.</translation>
</message>
<message>
<source>“{file}” cannot be replaced; choose another name.</source>
<translation>“{file}” não pode ser substituído; escolha outro nome.</translation>
</message>
<message>
<source>“{file}” ends in the middle of a letter, in line {line}; it was probably not copied whole. Please copy or export it again.</source>
<translation>“{file}” termina no meio de uma letra, na linha {line}; provavelmente não foi copiado por inteiro. Copie ou exporte de novo.</translation>
</message>
<message>
<source>“{file}” has a cell of more than {limit} characters in row {row}. Please shorten it and save the file again.</source>
<translation>“{file}” tem uma célula com mais de {limit} caracteres na linha {row}. Encurte-a e salve o arquivo de novo.</translation>
</message>
<message>
<source>“{file}” has a column without a name. Nothing was imported.</source>
<translation>“{file}” tem uma coluna sem nome. Nada foi importado.</translation>
</message>
<message>
<source>“{file}” has a quote (") in row {row} that is not closed as it should be, so nobody can tell where its cells end. Please mend that row and save the file again.</source>
<translation>“{file}” tem na linha {row} uma aspa (") mal fechada, e não há como saber onde suas células terminam. Corrija essa linha e salve o arquivo de novo.</translation>
</message>
<message>
<source>“{file}” has a sheet with something in column {found}; {limit} columns can be read. Please delete what lies far to the right and save it again.</source>
<translation>“{file}” tem uma planilha com algo na coluna {found}; podem ser lidas {limit} colunas. Exclua o que está muito à direita e salve-o de novo.</translation>
</message>
<message>
<source>“{file}” has more than {limit} cells. Please remove columns that are not needed, or split it into several files.</source>
<translation>“{file}” tem mais de {limit} células. Remova colunas desnecessárias ou divida-o em vários arquivos.</translation>
</message>
<message>
<source>“{file}” has more than {limit} rows. Please split it and import the parts one after the other.</source>
<translation>“{file}” tem mais de {limit} linhas. Divida-o e importe as partes uma após a outra.</translation>
</message>
<message>
<source>“{file}” has no header row. Nothing was imported.</source>
<translation>“{file}” não tem linha de cabeçalho. Nada foi importado.</translation>
</message>
<message>
<source>“{file}” has no sheet called “{sheet}” with anything in it.</source>
<translation>“{file}” não tem nenhuma planilha “{sheet}” com conteúdo.</translation>
</message>
<message>
<source>“{file}” has the column “{column}” twice. Nothing was imported.</source>
<translation>“{file}” tem a coluna “{column}” duas vezes. Nada foi importado.</translation>
</message>
<message>
<source>“{file}” has {found} columns in row {row}; {limit} can be read. Please remove what is not needed and save it again.</source>
<translation>“{file}” tem {found} colunas na linha {row}; podem ser lidas {limit}. Remova o que não é necessário e salve-o de novo.</translation>
</message>
<message>
<source>“{file}” has {width} × {height} dots, too many for a logo; save it smaller.</source>
<translation>“{file}” tem {width} × {height} pontos, demais para um logo; salve-o menor.</translation>
</message>
<message>
<source>“{file}” is JSON, which cannot be read. Please export it as CSV or .xlsx.</source>
<translation>“{file}” é JSON, que não pode ser lido. Exporte como CSV ou .xlsx.</translation>
</message>
<message>
<source>“{file}” is XML, which cannot be read. Please open it in a spreadsheet and save it as .xlsx.</source>
<translation>“{file}” é XML, que não pode ser lido. Abra-o em uma planilha e salve-o como .xlsx.</translation>
</message>
<message>
<source>“{file}” is a Numbers file. Please export it from Numbers as Excel or CSV and import that.</source>
<translation>“{file}” é um arquivo do Numbers. Exporte-o do Numbers como Excel ou CSV e importe o resultado.</translation>
</message>
<message>
<source>“{file}” is a PDF; no table can be read from it. Please export it as CSV or .xlsx.</source>
<translation>“{file}” é um PDF; nenhuma tabela pode ser lida dele. Exporte-a como CSV ou .xlsx.</translation>
</message>
<message>
<source>“{file}” is a ZIP archive, not a workbook. Please unpack it and import the files in it.</source>
<translation>“{file}” é um arquivo ZIP, não uma pasta de trabalho. Descompacte-o e importe os arquivos dele.</translation>
</message>
<message>
<source>“{file}” is a ZIP archive; unpack it and open the file inside.</source>
<translation>“{file}” é um arquivo ZIP; descompacte-o e abra o arquivo que está dentro.</translation>
</message>
<message>
<source>“{file}” is a binary workbook (.xlsb). Please save it as .xlsx and import that.</source>
<translation>“{file}” é uma pasta de trabalho binária (.xlsb). Salve-a como .xlsx e importe o novo arquivo.</translation>
</message>
<message>
<source>“{file}” is a business file of Two Hats. Open it with File &gt; Open.</source>
<translation>“{file}” é um arquivo da empresa do Two Hats. Abra-o com Arquivo &gt; Abrir.</translation>
</message>
<message>
<source>“{file}” is a calendar; people come in from vCards (.vcf) or a table.</source>
<translation>“{file}” é um calendário; pessoas são importadas de vCards (.vcf) ou de uma tabela.</translation>
</message>
<message>
<source>“{file}” is a damaged workbook, or was not copied whole. Please open it in the program that it comes from and save it again.</source>
<translation>“{file}” é uma pasta de trabalho danificada ou não foi copiada por inteiro. Abra-a no programa de origem e salve-a de novo.</translation>
</message>
<message>
<source>“{file}” is a database of another program, not a business file of Two Hats.</source>
<translation>“{file}” é um banco de dados de outro programa, não um arquivo da empresa do Two Hats.</translation>
</message>
<message>
<source>“{file}” is a database. If it is a business file of Two Hats, open it or merge it instead.</source>
<translation>“{file}” é um banco de dados. Se for um arquivo da empresa do Two Hats, abra-o ou mescle-o.</translation>
</message>
<message>
<source>“{file}” is a folder, not a business file; choose a file that ends in .twohats.</source>
<translation>“{file}” é uma pasta, não um arquivo da empresa; escolha um arquivo que termine em .twohats.</translation>
</message>
<message>
<source>“{file}” is a folder, not a file.</source>
<translation>“{file}” é uma pasta, não um arquivo.</translation>
</message>
<message>
<source>“{file}” is a packed archive. Please unpack it and import the files in it.</source>
<translation>“{file}” é um arquivo compactado. Descompacte-o e importe os arquivos dele.</translation>
</message>
<message>
<source>“{file}” is a picture; no table can be read from it. Please export the table as CSV or .xlsx.</source>
<translation>“{file}” é uma imagem; nenhuma tabela pode ser lida dela. Exporte a tabela como CSV ou .xlsx.</translation>
</message>
<message>
<source>“{file}” is a presentation, not a table.</source>
<translation>“{file}” é uma apresentação, não uma tabela.</translation>
</message>
<message>
<source>“{file}” is a text document. Please copy its table into a spreadsheet and save it as .xlsx.</source>
<translation>“{file}” é um documento de texto. Copie a tabela dele para uma planilha e salve-a como .xlsx.</translation>
</message>
<message>
<source>“{file}” is a web page, not a table. Perhaps the other program asked you to sign in: please export it again, or open the page in a spreadsheet and save it as .xlsx.</source>
<translation>“{file}” é uma página da web, não uma tabela. Talvez o outro programa tenha pedido para você entrar: exporte de novo, ou abra a página em uma planilha e salve-a como .xlsx.</translation>
</message>
<message>
<source>“{file}” is an old Office file, but no workbook. Please save its table as .xlsx or CSV.</source>
<translation>“{file}” é um arquivo antigo do Office, mas não uma pasta de trabalho. Salve a tabela dele como .xlsx ou CSV.</translation>
</message>
<message>
<source>“{file}” is cut off: {missing} bytes are missing at its end. It may not have finished copying or downloading; otherwise restore a backup.</source>
<translation>“{file}” está cortado: faltam {missing} bytes no final. Talvez a cópia ou o download não tenha terminado; se não for isso, restaure um backup.</translation>
</message>
<message>
<source>“{file}” is damaged or no picture; try saving it anew as PNG.</source>
<translation>“{file}” está danificado ou não é uma imagem; tente salvá-lo de novo como PNG.</translation>
</message>
<message>
<source>“{file}” is damaged. Nothing was changed; restore a backup.</source>
<translation>“{file}” está danificado. Nada foi alterado; restaure um backup.</translation>
</message>
<message>
<source>“{file}” is damaged; nothing was changed. Restore a backup.</source>
<translation>“{file}” está danificado; nada foi alterado. Restaure um backup.</translation>
</message>
<message>
<source>“{file}” is empty (0 bytes). It may still be downloading; otherwise restore a backup.</source>
<translation>“{file}” está vazio (0 bytes). Talvez ainda esteja sendo baixado; se não for isso, restaure um backup.</translation>
</message>
<message>
<source>“{file}” is empty: no sheet of it holds anything.</source>
<translation>“{file}” está vazio: nenhuma planilha contém nada.</translation>
</message>
<message>
<source>“{file}” is empty: there is nothing in it to import.</source>
<translation>“{file}” está vazio: não há nada a importar.</translation>
</message>
<message>
<source>“{file}” is larger than {limit} MB. Please split it into several files and import one after the other.</source>
<translation>“{file}” tem mais de {limit} MB. Divida-o em vários arquivos e importe um após o outro.</translation>
</message>
<message>
<source>“{file}” is locked with a password. Please save it without one and import it again.</source>
<translation>“{file}” está protegido por senha. Salve-o sem senha e importe-o de novo.</translation>
</message>
<message>
<source>“{file}” is neither a table nor a list of cards, or its encoding cannot be told. Please save it again as CSV (UTF-8) or as .xlsx in the program that it comes from, or choose the encoding.</source>
<translation>“{file}” não é uma tabela nem uma lista de cartões, ou não é possível saber sua codificação. Salve-o de novo como CSV (UTF-8) ou .xlsx no programa de origem, ou escolha a codificação.</translation>
</message>
<message>
<source>“{file}” is no picture that is understood; choose a PNG, JPG or SVG.</source>
<translation>“{file}” não é uma imagem conhecida; escolha PNG, JPG ou SVG.</translation>
</message>
<message>
<source>“{file}” is not UTF-8 text; save it again with that encoding. Nothing was imported.</source>
<translation>“{file}” não é texto UTF-8; salve-o de novo com essa codificação. Nada foi importado.</translation>
</message>
<message>
<source>“{file}” is not a business file of Two Hats; choose another.</source>
<translation>“{file}” não é um arquivo da empresa do Two Hats; escolha outro.</translation>
</message>
<message>
<source>“{file}” is not a business file, or it is damaged at its start. Nothing was changed.</source>
<translation>“{file}” não é um arquivo da empresa ou está danificado no início. Nada foi alterado.</translation>
</message>
<message>
<source>“{file}” is not a table: a quote is opened and never closed. Nothing was imported.</source>
<translation>“{file}” não é uma tabela: uma aspa é aberta e nunca fechada. Nada foi importado.</translation>
</message>
<message>
<source>“{file}” is not a table: line {line} breaks the rules of CSV. Nothing was imported.</source>
<translation>“{file}” não é uma tabela: a linha {line} viola as regras do CSV. Nada foi importado.</translation>
</message>
<message>
<source>“{file}” is not a text file, or it is damaged: row {row} holds a NUL. Please export it again as CSV (UTF-8) or .xlsx.</source>
<translation>“{file}” não é um arquivo de texto ou está danificado: a linha {row} contém um NUL. Exporte-o de novo como CSV (UTF-8) ou .xlsx.</translation>
</message>
<message>
<source>“{file}” is not an ordinary file; choose one that ends in .twohats.</source>
<translation>“{file}” não é um arquivo comum; escolha um que termine em .twohats.</translation>
</message>
<message>
<source>“{file}” is not as it was a moment ago; please add it once more.</source>
<translation>“{file}” não está mais como há um momento; adicione-o de novo.</translation>
</message>
<message>
<source>“{file}” is not in the encoding {encoding}: line {line} cannot be read. Please choose another encoding.</source>
<translation>“{file}” não está na codificação {encoding}: a linha {line} não pode ser lida. Escolha outra codificação.</translation>
</message>
<message>
<source>“{file}” is not text: it holds a NUL. Nothing was imported.</source>
<translation>“{file}” não é texto: contém um NUL. Nada foi importado.</translation>
</message>
<message>
<source>“{file}” is not there.</source>
<translation>“{file}” não existe.</translation>
</message>
<message>
<source>“{file}” is not there: it was moved, renamed or deleted, or its disk is not connected. Look where it is now, or restore a backup.</source>
<translation>“{file}” não está lá: foi movido, renomeado ou excluído, ou o disco não está conectado. Veja onde ele está agora ou restaure um backup.</translation>
</message>
<message>
<source>“{file}” is open already; its window comes to the front.</source>
<translation>“{file}” já está aberto; a janela dele vem para a frente.</translation>
</message>
<message>
<source>“{file}” is open for reading only, so nothing can be changed in it.</source>
<translation>“{file}” está aberto só para leitura; nada pode ser alterado nele.</translation>
</message>
<message>
<source>“{file}” is there already and is never overwritten; choose another name or move it away.</source>
<translation>“{file}” já existe e nunca é sobrescrito; escolha outro nome ou mova-o.</translation>
</message>
<message>
<source>“{file}” is too large for a logo ({size} MB); choose one of at most {most} MB.</source>
<translation>“{file}” é grande demais para um logo ({size} MB); escolha um de no máximo {most} MB.</translation>
</message>
<message>
<source>“{file}” is too short to be a business file (bytes: {size}). It may still be downloading.</source>
<translation>“{file}” é curto demais para ser um arquivo da empresa (bytes: {size}). Talvez ainda esteja sendo baixado.</translation>
</message>
<message>
<source>“{file}” is written.</source>
<translation>“{file}” foi gravado.</translation>
</message>
<message>
<source>“{file}” may not be opened by you. Ask its owner for the right to read and write it.</source>
<translation>Você não tem permissão para abrir “{file}”. Peça ao dono o direito de leitura e gravação.</translation>
</message>
<message>
<source>“{file}” may not be read by you. Ask its owner for the right to read it.</source>
<translation>Você não tem permissão para ler “{file}”. Peça ao dono o direito de leitura.</translation>
</message>
<message>
<source>“{file}” shows more than {limit} MB of text. Please split it into several files.</source>
<translation>“{file}” tem mais de {limit} MB de texto. Divida-o em vários arquivos.</translation>
</message>
<message>
<source>“{file}” unpacks to far more than a table of this size holds, so it was not opened. If you trust it, please copy the rows into a new spreadsheet.</source>
<translation>“{file}” descompacta para muito mais do que cabe em uma tabela deste tamanho; por isso não foi aberto. Se você confia nele, copie as linhas para uma nova planilha.</translation>
</message>
<message>
<source>“{file}” was closed meanwhile.</source>
<translation>“{file}” foi fechado nesse meio-tempo.</translation>
</message>
<message>
<source>“{file}” was left half saved by a crash, and its folder is write-protected, so it cannot be put right here. Copy both files that begin with its name to a folder of yours.</source>
<translation>“{file}” ficou salvo pela metade após uma falha, e sua pasta é protegida contra gravação; não pode ser corrigido aqui. Copie os dois arquivos que começam com esse nome para uma pasta sua.</translation>
</message>
<message>
<source>“{file}” was moved, replaced or deleted while it was open. Nothing was saved of this step; open the file again.</source>
<translation>“{file}” foi movido, substituído ou excluído enquanto estava aberto. Nada deste passo foi salvo; abra o arquivo de novo.</translation>
</message>
<message>
<source>“{file}” was saved by a newer Two Hats (format {theirs}; this one knows up to {ours}). Nothing was changed; please update the program.</source>
<translation>“{file}” foi salvo por um Two Hats mais novo (formato {theirs}; este conhece até {ours}). Nada foi alterado; atualize o programa.</translation>
</message>
<message>
<source>“{file}”: this list can be written as {endings}.</source>
<translation>“{file}”: esta lista pode ser gravada como {endings}.</translation>
</message>
<message>
<source>“{folder}” cannot be read: {reason}.</source>
<translation>“{folder}” não pode ser lida: {reason}.</translation>
</message>
<message>
<source>“{folder}” holds more than {most} files; choose those that are to come in.</source>
<translation>“{folder}” contém mais de {most} arquivos; escolha os que devem ser importados.</translation>
</message>
<message>
<source>“{folder}” holds no list or address card that can be read.</source>
<translation>“{folder}” não contém nenhuma lista nem cartão de visita que possa ser lido.</translation>
</message>
<message>
<source>“{folder}” holds none of the files that Two Hats reads, such as contacts.csv.</source>
<translation>“{folder}” não contém nenhum dos arquivos que o Two Hats lê, como contacts.csv.</translation>
</message>
<message>
<source>“{folder}” is a file; this version imports folders of CSV files.</source>
<translation>“{folder}” é um arquivo; esta versão importa pastas de arquivos CSV.</translation>
</message>
<message>
<source>“{folder}” is in {theirs}, but amounts in {ours} stand in the file; nothing was imported.</source>
<translation>“{folder}” está em {theirs}, mas há valores em {ours} no arquivo; nada foi importado.</translation>
</message>
<message>
<source>“{folder}” is not empty; an export goes into a new or empty folder.</source>
<translation>“{folder}” não está vazia; uma exportação vai para uma pasta nova ou vazia.</translation>
</message>
<message>
<source>“{folder}” is not there.</source>
<translation>“{folder}” não existe.</translation>
</message>
<message>
<source>“{folder}” is there already and is no folder; choose another name.</source>
<translation>“{folder}” já existe e não é uma pasta; escolha outro nome.</translation>
</message>
<message>
<source>“{folder}” was written by a newer Two Hats (folder format {theirs}; this one reads {ours}). Nothing was imported; please update the program.</source>
<translation>“{folder}” foi gravada por um Two Hats mais novo (formato de pasta {theirs}; este lê {ours}). Nada foi importado; atualize o programa.</translation>
</message>
<message>
<source>“{gone}” is now part of “{kept}”</source>
<translation>“{gone}” agora faz parte de “{kept}”</translation>
</message>
<message>
<source>“{label}” was not taken back: someone else has since changed the same ({places}).</source>
<translation>“{label}” não foi desfeito: outra pessoa alterou o mesmo desde então ({places}).</translation>
</message>
<message>
<source>“{name}” cannot be opened</source>
<translation>“{name}” não pode ser aberto</translation>
</message>
<message>
<source>“{name}” could not be put into the folder: {reason}. Nothing was changed there.</source>
<translation>Não foi possível pôr “{name}” na pasta: {reason}. Nada foi alterado ali.</translation>
</message>
<message>
<source>“{name}” has a deal of this day already; if it is the same one, delete one of the two</source>
<translation>“{name}” já tem um negócio deste dia; se for o mesmo, exclua um dos dois</translation>
</message>
<message>
<source>“{name}” has no condition that picks anyone out</source>
<translation>“{name}” não tem condição que selecione alguém</translation>
</message>
<message>
<source>“{name}” has {common} and was taken for this one; this name stands in the notes</source>
<translation>“{name}” tem {common} e foi tomado por este; este nome está nas observações</translation>
</message>
<message>
<source>“{name}” is a folder there; choose another place.</source>
<translation>“{name}” é uma pasta ali; escolha outro lugar.</translation>
</message>
<message>
<source>“{name}” is already in this folder.</source>
<translation>“{name}” já está nesta pasta.</translation>
</message>
<message>
<source>“{name}” is in the bin.</source>
<translation>“{name}” está na lixeira.</translation>
</message>
<message>
<source>“{name}” is in the catalogue</source>
<translation>“{name}” está no catálogo</translation>
</message>
<message>
<source>“{name}” is in the list already.</source>
<translation>“{name}” já está na lista.</translation>
</message>
<message>
<source>“{name}” is not there any more</source>
<translation>“{name}” não está mais lá</translation>
</message>
<message>
<source>“{name}” is planned once more.</source>
<translation>“{name}” está planejada mais uma vez.</translation>
</message>
<message>
<source>“{name}” is planned: {when}</source>
<translation>“{name}” está planejada: {when}</translation>
</message>
<message>
<source>“{name}” is written down</source>
<translation>“{name}” foi anotado</translation>
</message>
<message>
<source>“{name}” was already called off on {day}.</source>
<translation>“{name}” já foi cancelada em {day}.</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Enter keeps yours, Escape takes theirs.</source>
<translation>“{name}” foi alterado nesse meio-tempo: agora diz “{theirs}”. Enter mantém o seu, Esc aceita o outro.</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Yours was “{mine}”.</source>
<translation>“{name}” foi alterado nesse meio-tempo: agora diz “{theirs}”. O seu era “{mine}”.</translation>
</message>
<message>
<source>“{name}” was not called off.</source>
<translation>“{name}” não foi cancelada.</translation>
</message>
<message>
<source>“{name}”: people who {conditions}</source>
<translation>“{name}”: quem {conditions}</translation>
</message>
<message>
<source>“{path}” could not be written: {reason}.</source>
<translation>Não foi possível gravar “{path}”: {reason}.</translation>
</message>
<message>
<source>“{path}” is not a file; choose another name for the PDF.</source>
<translation>“{path}” não é um arquivo; escolha outro nome para o PDF.</translation>
</message>
<message>
<source>“{path}” is there already and is not a PDF; choose another name.</source>
<translation>“{path}” já existe e não é um PDF; escolha outro nome.</translation>
</message>
<message>
<source>“{path}” may not be written here, or is open in another program. Choose another place.</source>
<translation>Não é permitido gravar “{path}” aqui, ou ele está aberto em outro programa. Escolha outro lugar.</translation>
</message>
<message>
<source>“{printer}” did not take the pages. Look whether it is switched on, or choose another printer.</source>
<translation>“{printer}” não aceitou as páginas. Veja se está ligada ou escolha outra impressora.</translation>
</message>
<message>
<source>“{text}”</source>
<translation>“{text}”</translation>
</message>
<message>
<source>“{text}” is neither a phone number nor an e-mail address; it needs digits, or an @.</source>
<translation>“{text}” não é um telefone nem um endereço de e-mail; ele precisa de algarismos ou de um @.</translation>
</message>
<message>
<source>“{text}” is neither a promotion nor the code of a coupon.</source>
<translation>“{text}” não é uma promoção nem o código de um cupom.</translation>
</message>
<message>
<source>“{text}” is not a birthday; write YYYY-MM-DD, or --MM-DD without a year.</source>
<translation>“{text}” não é um aniversário; escreva YYYY-MM-DD, ou --MM-DD sem o ano.</translation>
</message>
<message>
<source>“{text}” is not a day; write it like {sample}, or “tomorrow”, “fri”.</source>
<translation>“{text}” não é um dia; escreva como {sample}, ou “amanhã”, “sex”.</translation>
</message>
<message>
<source>“{text}” is not a month; write it like 2026-05.</source>
<translation>“{text}” não é um mês; escreva como 2026-05.</translation>
</message>
<message>
<source>“{text}” is not a number; write it like {sample}.</source>
<translation>“{text}” não é um número; escreva como {sample}.</translation>
</message>
<message>
<source>“{text}” is not a time of day; write it like 15:30.</source>
<translation>“{text}” não é uma hora; escreva como 15:30.</translation>
</message>
<message>
<source>“{text}” is not a whole number; write it like {sample}.</source>
<translation>“{text}” não é um número inteiro; escreva como {sample}.</translation>
</message>
<message>
<source>“{text}” is not an e-mail address; it needs a name, an @ and a place.</source>
<translation>“{text}” não é um endereço de e-mail; ele precisa de um nome, um @ e um domínio.</translation>
</message>
<message>
<source>“{text}” is not an id; ids have 36 characters.</source>
<translation>“{text}” não é um id; ids têm 36 caracteres.</translation>
</message>
<message>
<source>“{text}” is not in the catalogue; pick something that is.</source>
<translation>“{text}” não está no catálogo; escolha algo que esteja.</translation>
</message>
<message>
<source>“{text}” is not in the list; pick one that is.</source>
<translation>“{text}” não está na lista; escolha um que esteja.</translation>
</message>
<message>
<source>“{text}” is not one of: {choices}.</source>
<translation>“{text}” não é um destes: {choices}.</translation>
</message>
<message>
<source>“{text}” is not understood in this filter.</source>
<translation>“{text}” não é compreendido neste filtro.</translation>
</message>
<message>
<source>“{title}” was already done on {day}.</source>
<translation>“{title}” já foi feito em {day}.</translation>
</message>
<message>
<source>≈ as before, was {value}</source>
<translation>≈ como antes, era {value}</translation>
</message>
</context>
</TS>
