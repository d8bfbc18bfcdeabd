<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name />
<message numerus="yes">
<source>%n activities</source>
<translation>
<numerusform>%n actividad</numerusform>
<numerusform>%n actividades</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n answers</source>
<translation>
<numerusform>%n respuesta</numerusform>
<numerusform>%n respuestas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n are left out, who refused advertising.</source>
<translation>
<numerusform>%n se omite, porque rechazó la publicidad.</numerusform>
<numerusform>%n se omiten, porque rechazaron la publicidad.</numerusform>
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
<numerusform>%n serie de cupones está en la papelera</numerusform>
<numerusform>%n series de cupones están en la papelera</numerusform>
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
<numerusform>%n columna conservada como campo adicional</numerusform>
<numerusform>%n columnas conservadas como campos adicionales</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts</source>
<translation>
<numerusform>%n contacto</numerusform>
<numerusform>%n contactos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts are in the bin, with all that belongs to them</source>
<translation>
<numerusform>%n contacto está en la papelera, con todo lo suyo</numerusform>
<numerusform>%n contactos están en la papelera, con todo lo suyo</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n copies</source>
<translation>
<numerusform>%n copia</numerusform>
<numerusform>%n copias</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons</source>
<translation>
<numerusform>%n cupón</numerusform>
<numerusform>%n cupones</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons are made</source>
<translation>
<numerusform>%n cupón creado</numerusform>
<numerusform>%n cupones creados</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons {name} are in the bin</source>
<translation>
<numerusform>%n cupón {name} está en la papelera</numerusform>
<numerusform>%n cupones {name} están en la papelera</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days</source>
<translation>
<numerusform>%n día</numerusform>
<numerusform>%n días</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days before</source>
<translation>
<numerusform>%n día antes</numerusform>
<numerusform>%n días antes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days late</source>
<translation>
<numerusform>%n día de retraso</numerusform>
<numerusform>%n días de retraso</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days left</source>
<translation>
<numerusform>queda %n día</numerusform>
<numerusform>quedan %n días</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals</source>
<translation>
<numerusform>%n trato</numerusform>
<numerusform>%n tratos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals are in the bin</source>
<translation>
<numerusform>%n trato está en la papelera</numerusform>
<numerusform>%n tratos están en la papelera</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n due today</source>
<translation>
<numerusform>%n para hoy</numerusform>
<numerusform>%n para hoy</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n expenses</source>
<translation>
<numerusform>%n gasto</numerusform>
<numerusform>%n gastos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n files</source>
<translation>
<numerusform>%n archivo</numerusform>
<numerusform>%n archivos</numerusform>
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
<numerusform>%n no tiene ni correo ni teléfono.</numerusform>
<numerusform>%n no tienen ni correo ni teléfono.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n have none.</source>
<translation>
<numerusform>%n no tiene.</numerusform>
<numerusform>%n no tienen.</numerusform>
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
<numerusform>%n lead es</numerusform>
<numerusform>%n leads son</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads are in the bin</source>
<translation>
<numerusform>%n lead está en la papelera</numerusform>
<numerusform>%n leads están en la papelera</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads, deals and activities that came of it stay, without the promotion.</source>
<translation>
<numerusform>%n lead, trato o actividad que salió de ella se queda, sin la promoción.</numerusform>
<numerusform>%n leads, tratos y actividades que salieron de ella se quedan, sin la promoción.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n lines of deals keep its name</source>
<translation>
<numerusform>%n línea de tratos conserva su nombre</numerusform>
<numerusform>%n líneas de tratos conservan su nombre</numerusform>
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
<numerusform>%n más</numerusform>
<numerusform>%n más</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more</source>
<comment>files</comment>
<translation>
<numerusform>%n más</numerusform>
<numerusform>%n más</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more fields from imports</source>
<translation>
<numerusform>%n campo más de importaciones</numerusform>
<numerusform>%n campos más de importaciones</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more on the promotion sheet, under Reports.</source>
<translation>
<numerusform>%n más en la hoja de promoción, en Informes.</numerusform>
<numerusform>%n más en la hoja de promoción, en Informes.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more promotions</source>
<translation>
<numerusform>%n promoción más</numerusform>
<numerusform>%n promociones más</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more this week</source>
<translation>
<numerusform>%n más esta semana</numerusform>
<numerusform>%n más esta semana</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more…</source>
<translation>
<numerusform>%n más…</numerusform>
<numerusform>%n más…</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n next steps</source>
<translation>
<numerusform>%n próximo paso</numerusform>
<numerusform>%n próximos pasos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n now belong to {name}</source>
<translation>
<numerusform>%n es ahora de {name}</numerusform>
<numerusform>%n son ahora de {name}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n open deals</source>
<translation>
<numerusform>%n trato abierto</numerusform>
<numerusform>%n tratos abiertos</numerusform>
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
<numerusform>%n pareja puede ser la misma persona</numerusform>
<numerusform>%n parejas pueden ser la misma persona</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n people now</source>
<translation>
<numerusform>%n persona ahora</numerusform>
<numerusform>%n personas ahora</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products</source>
<translation>
<numerusform>%n producto</numerusform>
<numerusform>%n productos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products are in the bin</source>
<translation>
<numerusform>%n producto está en la papelera</numerusform>
<numerusform>%n productos están en la papelera</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions</source>
<translation>
<numerusform>%n promoción</numerusform>
<numerusform>%n promociones</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions are in the bin</source>
<translation>
<numerusform>%n promoción está en la papelera</numerusform>
<numerusform>%n promociones están en la papelera</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions for it stay, without it.</source>
<translation>
<numerusform>%n promoción suya se queda, sin él.</numerusform>
<numerusform>%n promociones suyas se quedan, sin él.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions have no date yet; the list shows them.</source>
<translation>
<numerusform>%n promoción aún no tiene fecha; la lista la muestra.</numerusform>
<numerusform>%n promociones aún no tienen fecha; la lista las muestra.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n refused and are never counted there.</source>
<translation>
<numerusform>%n rechazó y nunca se cuenta ahí.</numerusform>
<numerusform>%n rechazaron y nunca se cuentan ahí.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n sales</source>
<translation>
<numerusform>%n venta</numerusform>
<numerusform>%n ventas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n selected</source>
<translation>
<numerusform>%n elegido</numerusform>
<numerusform>%n elegidos</numerusform>
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
<numerusform>%n con la etiqueta «{tag}»</numerusform>
<numerusform>%n con la etiqueta «{tag}»</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n targets were copied</source>
<translation>
<numerusform>Se copió %n objetivo</numerusform>
<numerusform>Se copiaron %n objetivos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n texts were longer than a workbook can hold and are cut.</source>
<translation>
<numerusform>%n texto era más largo de lo que admite un libro y se cortó.</numerusform>
<numerusform>%n textos eran más largos de lo que admite un libro y se cortaron.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n today</source>
<translation>
<numerusform>%n hoy</numerusform>
<numerusform>%n hoy</numerusform>
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
<translation>&amp;Elegir un día…</translation>
</message>
<message>
<source>&amp;Tomorrow</source>
<translation>&amp;Mañana</translation>
</message>
<message>
<source>(no heading)</source>
<translation>(sin encabezado)</translation>
</message>
<message>
<source>(no name)</source>
<translation>(sin nombre)</translation>
</message>
<message>
<source>(no words)</source>
<translation>(sin palabras)</translation>
</message>
<message>
<source>(some costs of sales unknown)</source>
<translation>(algún coste de ventas sin saber)</translation>
</message>
<message>
<source>+ {count} not asked</source>
<translation>+ {count} sin preguntar</translation>
</message>
<message>
<source>, {share} of the step before</source>
<translation>, {share} del paso anterior</translation>
</message>
<message>
<source>1 activity</source>
<translation>1 actividad</translation>
</message>
<message>
<source>1 answer</source>
<translation>1 respuesta</translation>
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
<translation>1 columna conservada como campo adicional</translation>
</message>
<message>
<source>1 contact</source>
<translation>1 contacto</translation>
</message>
<message>
<source>1 copy</source>
<translation>1 copia</translation>
</message>
<message>
<source>1 cost</source>
<translation>1 gasto</translation>
</message>
<message>
<source>1 coupon</source>
<translation>1 cupón</translation>
</message>
<message>
<source>1 coupon is made: {code}</source>
<translation>1 cupón creado: {code}</translation>
</message>
<message>
<source>1 day</source>
<translation>1 día</translation>
</message>
<message>
<source>1 day before</source>
<translation>1 día antes</translation>
</message>
<message>
<source>1 day late</source>
<translation>1 día de retraso</translation>
</message>
<message>
<source>1 deal</source>
<translation>1 trato</translation>
</message>
<message>
<source>1 expense</source>
<translation>1 gasto</translation>
</message>
<message>
<source>1 file</source>
<translation>1 archivo</translation>
</message>
<message>
<source>1 file cannot be read</source>
<translation>1 archivo no se puede leer</translation>
</message>
<message>
<source>1 has neither e-mail nor phone.</source>
<translation>1 no tiene ni correo ni teléfono.</translation>
</message>
<message>
<source>1 in {count} leads</source>
<translation>1 de cada {count} leads</translation>
</message>
<message>
<source>1 is left out, who refused advertising.</source>
<translation>1 se omite, porque rechazó la publicidad.</translation>
</message>
<message>
<source>1 lead</source>
<translation>1 lead</translation>
</message>
<message>
<source>1 lead is</source>
<translation>1 lead es</translation>
</message>
<message>
<source>1 line of a deal keeps its name</source>
<translation>1 línea de un trato conserva su nombre</translation>
</message>
<message>
<source>1 measure</source>
<translation>1 medición</translation>
</message>
<message>
<source>1 more</source>
<translation>1 más</translation>
</message>
<message>
<source>1 more field from an import</source>
<translation>1 campo más de una importación</translation>
</message>
<message>
<source>1 more stands in the table.</source>
<translation>Hay 1 más en la tabla.</translation>
</message>
<message>
<source>1 new customer</source>
<translation>1 cliente nuevo</translation>
</message>
<message>
<source>1 next step</source>
<translation>1 próximo paso</translation>
</message>
<message>
<source>1 open deal</source>
<translation>1 trato abierto</translation>
</message>
<message>
<source>1 other record</source>
<translation>1 registro más</translation>
</message>
<message>
<source>1 page</source>
<translation>1 página</translation>
</message>
<message>
<source>1 pair may be the same person</source>
<translation>1 pareja puede ser la misma persona</translation>
</message>
<message>
<source>1 person</source>
<translation>1 persona</translation>
</message>
<message>
<source>1 person now</source>
<translation>1 persona ahora</translation>
</message>
<message>
<source>1 product</source>
<translation>1 producto</translation>
</message>
<message>
<source>1 promotion</source>
<translation>1 promoción</translation>
</message>
<message>
<source>1 promotion for it stays, without it.</source>
<translation>1 promoción suya se queda, sin él.</translation>
</message>
<message>
<source>1 promotion has no date yet; the list shows it.</source>
<translation>1 promoción aún no tiene fecha; la lista la muestra.</translation>
</message>
<message>
<source>1 record that came of it stays, without the promotion.</source>
<translation>1 registro que salió de ella se queda, sin la promoción.</translation>
</message>
<message>
<source>1 redeemed coupon</source>
<translation>1 cupón canjeado</translation>
</message>
<message>
<source>1 refused and is never counted there.</source>
<translation>1 rechazó y nunca se cuenta ahí.</translation>
</message>
<message>
<source>1 row</source>
<translation>1 fila</translation>
</message>
<message>
<source>1 sale</source>
<translation>1 venta</translation>
</message>
<message>
<source>1 sale, {revenue}</source>
<translation>1 venta, {revenue}</translation>
</message>
<message>
<source>1 score</source>
<translation>1 puntuación</translation>
</message>
<message>
<source>1 stage</source>
<translation>1 etapa</translation>
</message>
<message>
<source>1 target was copied</source>
<translation>Se copió 1 objetivo</translation>
</message>
<message>
<source>1 text is in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>1 texto está en una escritura que ninguna fuente instalada tiene ({script}); sus letras se imprimen como cuadros.</translation>
</message>
<message>
<source>12 Mar, or 12 Mar 1990</source>
<translation>12 mar, o 12 mar 1990</translation>
</message>
<message>
<source>12 Mar, tomorrow, fri…</source>
<translation>12 mar, mañana, vie…</translation>
</message>
<message>
<source>= as before</source>
<translation>= como antes</translation>
</message>
<message>
<source>A PNG, JPG or SVG; or drop one here. It is kept in this file, at most 400 dots wide or high.</source>
<translation>Un PNG, JPG o SVG; o suelta uno aquí. Se guarda en este archivo, con 400 puntos de ancho o alto como máximo.</translation>
</message>
<message>
<source>A business file is opened; anything else comes into a new one.</source>
<translation>Un archivo del negocio se abre; lo demás va a uno nuevo.</translation>
</message>
<message>
<source>A chance lies between 0 and 100%.</source>
<translation>Una probabilidad va de 0 a 100 %.</translation>
</message>
<message>
<source>A closed deal needs the day it was closed.</source>
<translation>Un trato cerrado necesita el día en que se cerró.</translation>
</message>
<message>
<source>A code has 3 to {count} letters.</source>
<translation>Un código tiene de 3 a {count} letras.</translation>
</message>
<message>
<source>A code has letters, digits and hyphens only.</source>
<translation>Un código solo tiene letras, cifras y guiones.</translation>
</message>
<message>
<source>A code of its own on each</source>
<translation>Un código propio en cada uno</translation>
</message>
<message>
<source>A comma: 1.234,50</source>
<translation>Una coma: 1.234,50</translation>
</message>
<message>
<source>A condition has no value yet. Give it one, or take the condition away.</source>
<translation>Una condición aún no tiene valor. Dale uno o quita la condición.</translation>
</message>
<message>
<source>A contact needs a name, a company, an e-mail or a phone.</source>
<translation>Un contacto necesita un nombre, una empresa, un correo o un teléfono.</translation>
</message>
<message>
<source>A cost cannot be less than nothing.</source>
<translation>Un coste no puede ser menos de cero.</translation>
</message>
<message>
<source>A coupon needs a code.</source>
<translation>Un cupón necesita un código.</translation>
</message>
<message>
<source>A customer’s journey</source>
<translation>El recorrido de un cliente</translation>
</message>
<message>
<source>A deal cannot be closed before it was opened ({opened}).</source>
<translation>Un trato no se puede cerrar antes de abrirse ({opened}).</translation>
</message>
<message>
<source>A deal cannot be worth less than nothing.</source>
<translation>Un trato no puede valer menos de cero.</translation>
</message>
<message>
<source>A deal is a sale in the making: who wants what, for how much. Move it along until it is won.</source>
<translation>Un trato es una venta en marcha: quién quiere qué y por cuánto. Muévelo hasta que se gane.</translation>
</message>
<message>
<source>A deal needs a contact: who may buy?</source>
<translation>Un trato necesita un contacto: ¿quién puede comprar?</translation>
</message>
<message>
<source>A deal with {name} is open</source>
<translation>Hay un trato abierto con {name}</translation>
</message>
<message>
<source>A discount lies between 0 and 100%.</source>
<translation>Un descuento va de 0 a 100 %.</translation>
</message>
<message>
<source>A folder…</source>
<translation>Una carpeta…</translation>
</message>
<message>
<source>A lead belongs to the promotion it came from, so this order does not hang on how sales are credited.</source>
<translation>Un lead es de la promoción de la que vino, así que este orden no depende de cómo se atribuyan las ventas.</translation>
</message>
<message>
<source>A lead is someone who asked: by phone, by mail, at the counter. Write down who and what they want.</source>
<translation>Un lead es alguien que preguntó: por teléfono, por correo, en el mostrador. Anota quién y qué quiere.</translation>
</message>
<message>
<source>A letter is wrong or two are swapped: it does not add up.</source>
<translation>Una letra está mal o hay dos cambiadas: no cuadra.</translation>
</message>
<message>
<source>A limit cannot be less than nothing.</source>
<translation>Un límite no puede ser menos de cero.</translation>
</message>
<message>
<source>A new audience</source>
<translation>Un público nuevo</translation>
</message>
<message>
<source>A new contact</source>
<translation>Un contacto nuevo</translation>
</message>
<message>
<source>A new deal</source>
<translation>Un trato nuevo</translation>
</message>
<message>
<source>A new lead</source>
<translation>Un lead nuevo</translation>
</message>
<message>
<source>A new line</source>
<translation>Una línea nueva</translation>
</message>
<message>
<source>A new promotion</source>
<translation>Una promoción nueva</translation>
</message>
<message>
<source>A new reason, such as “Wanted it sooner”</source>
<translation>Un motivo nuevo, como «Lo quería antes»</translation>
</message>
<message>
<source>A new stage, such as “Sample sent”</source>
<translation>Una etapa nueva, como «Muestra enviada»</translation>
</message>
<message>
<source>A number…</source>
<translation>Número…</translation>
</message>
<message>
<source>A page to take along: whom to call or visit, where, and room to write down what came of it</source>
<translation>Una hoja para llevar: a quién llamar o visitar, dónde, y sitio para anotar qué resultó</translation>
</message>
<message>
<source>A percentage has at most two digits after the point.</source>
<translation>Un porcentaje tiene como máximo dos cifras decimales.</translation>
</message>
<message>
<source>A period cannot end ({last}) before it starts ({first}).</source>
<translation>Un periodo no puede acabar ({last}) antes de empezar ({first}).</translation>
</message>
<message>
<source>A person needs a name.</source>
<translation>Una persona necesita un nombre.</translation>
</message>
<message>
<source>A pipeline needs one stage at least; rename this one instead.</source>
<translation>Hace falta al menos una etapa; mejor cambia el nombre de esta.</translation>
</message>
<message>
<source>A point: 1,234.50</source>
<translation>Un punto: 1,234.50</translation>
</message>
<message>
<source>A product does not go with itself.</source>
<translation>Un producto no combina consigo mismo.</translation>
</message>
<message>
<source>A product or service needs a name.</source>
<translation>Un producto o servicio necesita un nombre.</translation>
</message>
<message>
<source>A promotion cannot end before it starts.</source>
<translation>Una promoción no puede acabar antes de empezar.</translation>
</message>
<message>
<source>A promotion is a reason to come: whom you tell, by which channel, what it may cost. Leads find it.</source>
<translation>Una promoción es un motivo para venir: a quién se lo dices, por qué canal, qué puede costar. Los leads llegan por ella.</translation>
</message>
<message>
<source>A promotion needs a name, such as “Winter sale”.</source>
<translation>Una promoción necesita un nombre, como «Rebajas de invierno».</translation>
</message>
<message>
<source>A quantity has at most three digits after the point.</source>
<translation>Una cantidad tiene como máximo tres cifras decimales.</translation>
</message>
<message>
<source>A quantity is more than nothing.</source>
<translation>Una cantidad es más que cero.</translation>
</message>
<message>
<source>A quiet month: no leads, no sales and no marketing costs were written down.</source>
<translation>Un mes tranquilo: no se anotaron leads, ventas ni costes de marketing.</translation>
</message>
<message>
<source>A quiet year: no leads, no sales and no marketing costs were written down.</source>
<translation>Un año tranquilo: no se anotaron leads, ventas ni costes de marketing.</translation>
</message>
<message>
<source>A sale brings</source>
<translation>Una venta aporta</translation>
</message>
<message>
<source>A sale costs</source>
<translation>Una venta cuesta</translation>
</message>
<message>
<source>A sale counts for</source>
<translation>Una venta cuenta para</translation>
</message>
<message>
<source>A score is a whole number from 1 to 5.</source>
<translation>Una puntuación es un número entero de 1 a 5.</translation>
</message>
<message>
<source>A setting needs a name.</source>
<translation>Un ajuste necesita un nombre.</translation>
</message>
<message>
<source>A share lies between 0 and 100%.</source>
<translation>Una parte va de 0 a 100 %.</translation>
</message>
<message>
<source>A stage needs a chance, such as {sample}.</source>
<translation>Una etapa necesita una probabilidad, como {sample}.</translation>
</message>
<message>
<source>A stage needs a name.</source>
<translation>Una etapa necesita un nombre.</translation>
</message>
<message>
<source>A target cannot be less than nothing.</source>
<translation>Un objetivo no puede ser menos de cero.</translation>
</message>
<message>
<source>A target is for a whole month.</source>
<translation>Un objetivo es para un mes entero.</translation>
</message>
<message>
<source>A time of day needs its day.</source>
<translation>Una hora necesita su día.</translation>
</message>
<message>
<source>A view needs a name.</source>
<translation>Una vista necesita un nombre.</translation>
</message>
<message>
<source>A workbook holds at most {count} rows; choose CSV.</source>
<translation>Un libro contiene {count} filas como máximo; elige CSV.</translation>
</message>
<message>
<source>A year before</source>
<translation>Un año antes</translation>
</message>
<message>
<source>About</source>
<translation>Sobre</translation>
</message>
<message>
<source>About</source>
<comment>program</comment>
<translation>Acerca de</translation>
</message>
<message>
<source>About</source>
<comment>said</comment>
<translation>Sobre</translation>
</message>
<message>
<source>About Two Hats</source>
<translation>Acerca de Two Hats</translation>
</message>
<message>
<source>About the business</source>
<translation>Sobre el negocio</translation>
</message>
<message>
<source>Action</source>
<translation>Acción</translation>
</message>
<message>
<source>Activities</source>
<translation>Actividades</translation>
</message>
<message>
<source>Activities done</source>
<translation>Actividades hechas</translation>
</message>
<message>
<source>Activity</source>
<translation>Actividad</translation>
</message>
<message>
<source>Add a condition</source>
<translation>Añadir una condición</translation>
</message>
<message>
<source>Add a line</source>
<translation>Añadir una línea</translation>
</message>
<message>
<source>Add a person or a company</source>
<translation>Añadir una persona o una empresa</translation>
</message>
<message>
<source>Add a product</source>
<translation>Añadir un producto</translation>
</message>
<message>
<source>Add all as new</source>
<translation>Añadir todo como nuevo</translation>
</message>
<message>
<source>Add channel</source>
<translation>Añadir canal</translation>
</message>
<message>
<source>Add extra</source>
<translation>Añadir extra</translation>
</message>
<message>
<source>Add it</source>
<translation>Añadirlo</translation>
</message>
<message>
<source>Add line</source>
<translation>Añadir línea</translation>
</message>
<message>
<source>Add lost reason</source>
<translation>Añadir motivo de pérdida</translation>
</message>
<message>
<source>Add person</source>
<translation>Añadir persona</translation>
</message>
<message>
<source>Add product</source>
<translation>Añadir producto</translation>
</message>
<message>
<source>Add reason</source>
<translation>Añadir motivo</translation>
</message>
<message>
<source>Add something you sell</source>
<translation>Añadir algo que vendes</translation>
</message>
<message>
<source>Add stage</source>
<translation>Añadir etapa</translation>
</message>
<message>
<source>Add the extra {name}</source>
<translation>Añadir el extra {name}</translation>
</message>
<message>
<source>Add to lead</source>
<translation>Añadir al lead</translation>
</message>
<message>
<source>Add to their open lead</source>
<translation>Añadir a su lead abierto</translation>
</message>
<message>
<source>Add to their open lead “{what}”</source>
<translation>Añadir a su lead abierto «{what}»</translation>
</message>
<message>
<source>Add yourself under People first.</source>
<translation>Añádete antes en Personas.</translation>
</message>
<message>
<source>Add {what}</source>
<translation>Añadir {what}</translation>
</message>
<message>
<source>Add {what}, fill {count}</source>
<translation>Añadir {what}, completar {count}</translation>
</message>
<message>
<source>Added to the lead: {what}</source>
<translation>Añadido al lead: {what}</translation>
</message>
<message>
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<source>Address cards</source>
<translation>Tarjetas de contacto</translation>
</message>
<message>
<source>Address cards for phone and mail program (vCard)…</source>
<translation>Tarjetas de contacto para el teléfono y el correo (vCard)…</translation>
</message>
<message>
<source>Addresses on the list</source>
<translation>Direcciones en la lista</translation>
</message>
<message>
<source>Add…</source>
<translation>Añadir…</translation>
</message>
<message>
<source>Advertising</source>
<translation>Publicidad</translation>
</message>
<message>
<source>After</source>
<translation>Tras</translation>
</message>
<message>
<source>After so many days half of the deals opened on these days were won or lost, counted from the first word; deals that are still open count for the days they have waited.</source>
<translation>Pasados tantos días, la mitad de los tratos abiertos en estos días se había ganado o perdido, contando desde el primer contacto; los tratos aún abiertos cuentan los días que han esperado.</translation>
</message>
<message>
<source>After what it costs you and the offer, a sale leaves nothing. Ask a higher price or offer less.</source>
<translation>Tras lo que te cuesta y la oferta, una venta no deja nada. Sube el precio u ofrece menos.</translation>
</message>
<message>
<source>Against the targets</source>
<translation>Frente a los objetivos</translation>
</message>
<message>
<source>Agreed to advertising</source>
<translation>Aceptó publicidad</translation>
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
<translation>Todos los públicos…</translation>
</message>
<message>
<source>All changes</source>
<translation>Todos los cambios</translation>
</message>
<message>
<source>All done</source>
<translation>Todo hecho</translation>
</message>
<message>
<source>All files</source>
<translation>Todos los archivos</translation>
</message>
<message>
<source>All keys on one page</source>
<translation>Todos los atajos en una página</translation>
</message>
<message>
<source>All months of a year</source>
<translation>Todos los meses de un año</translation>
</message>
<message>
<source>All months of a year…</source>
<translation>Todos los meses de un año…</translation>
</message>
<message>
<source>All of it is taken back.</source>
<translation>Todo está revertido.</translation>
</message>
<message>
<source>All of it was sold</source>
<translation>Se vendió todo</translation>
</message>
<message>
<source>All of them alike</source>
<translation>Todas por igual</translation>
</message>
<message>
<source>All of these are settled; there is nothing to plan.</source>
<translation>Todos estos están resueltos; no hay nada que planificar.</translation>
</message>
<message>
<source>All right</source>
<translation>De acuerdo</translation>
</message>
<message>
<source>Alone? Then leave this empty. With a team, contacts, leads, deals and next steps can each have someone who looks after them, and the history says who did what.</source>
<translation>¿Solo tú? Entonces déjalo vacío. Con un equipo, cada contacto, lead, trato y próximo paso puede tener a alguien a cargo, y el historial dice quién hizo qué.</translation>
</message>
<message>
<source>Already here</source>
<translation>Ya están</translation>
</message>
<message>
<source>Already here as</source>
<translation>Ya está aquí como</translation>
</message>
<message>
<source>Already used</source>
<translation>Ya usado</translation>
</message>
<message>
<source>Also in it: {names}</source>
<translation>También en él: {names}</translation>
</message>
<message>
<source>Also those that an import brought along or that you wrote somewhere.</source>
<translation>También los que trajo una importación o que escribiste en algún sitio.</translation>
</message>
<message>
<source>Amount</source>
<translation>Importe</translation>
</message>
<message>
<source>Amount of the expense</source>
<translation>Importe del gasto</translation>
</message>
<message>
<source>Amount off</source>
<translation>Descuento fijo</translation>
</message>
<message>
<source>Amount, such as 80</source>
<translation>Importe, p. ej., 80</translation>
</message>
<message>
<source>An amount may have at most 12 digits.</source>
<translation>Un importe puede tener 12 cifras como máximo.</translation>
</message>
<message>
<source>An answer cannot be heard less than never.</source>
<translation>Una respuesta no puede oírse menos de cero veces.</translation>
</message>
<message>
<source>An audience is a group that wants the same: regulars, offices nearby. A promotion is for one of them.</source>
<translation>Un público es un grupo que quiere lo mismo: habituales, oficinas cercanas. Una promoción es para uno de ellos.</translation>
</message>
<message>
<source>An audience needs a name, such as “Regulars”.</source>
<translation>Un público necesita un nombre, como «Habituales».</translation>
</message>
<message>
<source>An e-mail address has an @ in it, such as {sample}.</source>
<translation>Una dirección de correo lleva una @, como {sample}.</translation>
</message>
<message>
<source>An expense needs a day.</source>
<translation>Un gasto necesita un día.</translation>
</message>
<message>
<source>An expense of nothing need not be written down.</source>
<translation>Un gasto de cero no hace falta anotarlo.</translation>
</message>
<message>
<source>An extra</source>
<translation>Un extra</translation>
</message>
<message>
<source>An hour cannot cost less than nothing.</source>
<translation>Una hora no puede costar menos de cero.</translation>
</message>
<message>
<source>An hour of your own time costs</source>
<translation>Una hora de tu tiempo cuesta</translation>
</message>
<message>
<source>An idea so far</source>
<translation>Aún es una idea</translation>
</message>
<message>
<source>An offer cannot take more than 100% off.</source>
<translation>Una oferta no puede descontar más del 100 %.</translation>
</message>
<message>
<source>An open deal has no day of closing.</source>
<translation>Un trato abierto no tiene día de cierre.</translation>
</message>
<message>
<source>And one more.</source>
<translation>Y uno más.</translation>
</message>
<message>
<source>And then? Leave empty if nothing follows</source>
<translation>¿Y después? Déjalo vacío si no sigue nada</translation>
</message>
<message numerus="yes">
<source>And {count} more.</source>
<translation>
<numerusform>Y {count} más.</numerusform>
<numerusform>Y {count} más.</numerusform>
</translation>
</message>
<message>
<source>Another channel, such as “Market stall”</source>
<translation>Otro canal, como «Puesto del mercado»</translation>
</message>
<message>
<source>Another program has put this file into WAL mode, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>Otro programa puso este archivo en modo WAL, así que se abre solo para lectura. Haz una copia de seguridad y sigue con ella.</translation>
</message>
<message>
<source>Another program left “{file}” in WAL mode, with changes in “{wal}” beside it that are not in the file yet. Close that program, then open the file again.</source>
<translation>Otro programa dejó «{file}» en modo WAL, con cambios en «{wal}», a su lado, que aún no están en el archivo. Cierra ese programa y abre el archivo de nuevo.</translation>
</message>
<message>
<source>Another reason</source>
<translation>Otro motivo</translation>
</message>
<message>
<source>Another window of this program was faster; please repeat the step.</source>
<translation>Otra ventana de este programa fue más rápida; repite el paso.</translation>
</message>
<message>
<source>Answer</source>
<translation>Respuesta</translation>
</message>
<message>
<source>Answer fit check</source>
<translation>Responder a si encaja</translation>
</message>
<message>
<source>Answer them</source>
<translation>Contestar</translation>
</message>
<message>
<source>Any time</source>
<translation>Siempre</translation>
</message>
<message>
<source>Arabic (Windows)</source>
<translation>Árabe (Windows)</translation>
</message>
<message numerus="yes">
<source>As far as %n sales can tell: in {low} to {high} of all sales</source>
<translation>
<numerusform>Hasta donde %n venta puede decir: en {low} a {high} de las ventas</numerusform>
<numerusform>Hasta donde %n ventas pueden decir: en {low} a {high} de las ventas</numerusform>
</translation>
</message>
<message>
<source>As of {day}.</source>
<translation>A fecha del {day}.</translation>
</message>
<message>
<source>As the business writes</source>
<translation>El del negocio</translation>
</message>
<message>
<source>As the system</source>
<translation>Como el sistema</translation>
</message>
<message>
<source>Ask a few of them what they need or how they found you, and count the answers here.</source>
<translation>Pregunta a algunos qué necesitan o cómo te encontraron, y cuenta aquí las respuestas.</translation>
</message>
<message>
<source>Ask how it stands</source>
<translation>Preguntar cómo va</translation>
</message>
<message>
<source>Ask what is still open.</source>
<translation>Pregunta lo que falta.</translation>
</message>
<message>
<source>At least once; leave it empty for any number of times.</source>
<translation>Al menos una vez; déjalo vacío para no poner límite.</translation>
</message>
<message>
<source>At most {count} letters, so that the code can be typed.</source>
<translation>Como máximo {count} letras, para que el código se pueda teclear.</translation>
</message>
<message>
<source>At most {most} letters, so that it fits into lists.</source>
<translation>Como máximo {most} letras, para que quepa en las listas.</translation>
</message>
<message>
<source>At this pace</source>
<translation>A este ritmo</translation>
</message>
<message>
<source>At this pace {amount}.</source>
<translation>A este ritmo, {amount}.</translation>
</message>
<message>
<source>At which time</source>
<translation>A qué hora</translation>
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
<translation>Venta media</translation>
</message>
<message>
<source>Awareness</source>
<translation>Conocimiento</translation>
</message>
<message>
<source>Back</source>
<translation>Atrás</translation>
</message>
<message>
<source>Back to the page before: {keys}</source>
<translation>Volver a la página anterior: {keys}</translation>
</message>
<message>
<source>Back to the usual order</source>
<translation>Volver al orden habitual</translation>
</message>
<message>
<source>Backed up {when}</source>
<translation>Copia: {when}</translation>
</message>
<message>
<source>Backups</source>
<translation>Copias</translation>
</message>
<message>
<source>Backups of it on this computer</source>
<translation>Copias suyas en este equipo</translation>
</message>
<message>
<source>Baltic (Windows)</source>
<translation>Báltico (Windows)</translation>
</message>
<message>
<source>Became a deal</source>
<translation>Pasó a trato</translation>
</message>
<message>
<source>Begin a new file</source>
<translation>Empezar un archivo nuevo</translation>
</message>
<message>
<source>Best promotions of {year}</source>
<translation>Mejores promociones de {year}</translation>
</message>
<message>
<source>Bin and changes</source>
<translation>Papelera y cambios</translation>
</message>
<message>
<source>Birthday</source>
<translation>Cumpleaños</translation>
</message>
<message>
<source>Black and white</source>
<translation>Blanco y negro</translation>
</message>
<message>
<source>Board</source>
<translation>Tablero</translation>
</message>
<message>
<source>Both hats</source>
<translation>Ambos sombreros</translation>
</message>
<message>
<source>Bought</source>
<translation>Compras</translation>
</message>
<message>
<source>Bought</source>
<comment>leads</comment>
<translation>Compraron</translation>
</message>
<message>
<source>Bought elsewhere</source>
<translation>Compró en otro sitio</translation>
</message>
<message>
<source>Bought for</source>
<translation>Comprado por</translation>
</message>
<message>
<source>Bought twice or more</source>
<translation>Compraron dos veces o más</translation>
</message>
<message>
<source>Bought: {share} ({basis}).</source>
<translation>Compraron: {share} ({basis}).</translation>
</message>
<message>
<source>Break-even</source>
<translation>Punto de equilibrio</translation>
</message>
<message>
<source>Bring back</source>
<translation>Recuperar</translation>
</message>
<message>
<source>Bring back what was undone</source>
<translation>Recuperar lo que se deshizo</translation>
</message>
<message>
<source>Bring back {what}</source>
<translation>Recuperar {what}</translation>
</message>
<message>
<source>Bring in a list…</source>
<translation>Importar una lista…</translation>
</message>
<message>
<source>Bring in exports of other programs and your own lists</source>
<translation>Importar exportaciones de otros programas y tus propias listas</translation>
</message>
<message>
<source>Bring in more</source>
<translation>Importar más</translation>
</message>
<message>
<source>Bring in your own list or the export of another program, and see here at once who came.</source>
<translation>Importa tu propia lista o lo exportado de otro programa y ve aquí al momento quién llegó.</translation>
</message>
<message>
<source>Bring the files in</source>
<translation>Importar los archivos</translation>
</message>
<message>
<source>Bringing everything in</source>
<translation>Importando todo</translation>
</message>
<message>
<source>Brings</source>
<translation>Aporta</translation>
</message>
<message>
<source>Brought coupon {code}</source>
<translation>Trajo el cupón {code}</translation>
</message>
<message>
<source>Brought forward</source>
<translation>Suma anterior</translation>
</message>
<message>
<source>Brought on</source>
<translation>Traído el</translation>
</message>
<message>
<source>Budget</source>
<translation>Presupuesto</translation>
</message>
<message>
<source>Bundle</source>
<translation>Lote</translation>
</message>
<message>
<source>Business</source>
<translation>Negocio</translation>
</message>
<message>
<source>Business files</source>
<translation>Archivos del negocio</translation>
</message>
<message>
<source>Business files open in Two Hats by double click now.</source>
<translation>Los archivos del negocio se abren ahora en Two Hats con doble clic.</translation>
</message>
<message>
<source>Business profile</source>
<translation>Perfil del negocio</translation>
</message>
<message>
<source>Buyers from each of {count} earlier promotions by “{channel}”: {range}.</source>
<translation>Compradores de cada una de {count} promociones anteriores por «{channel}»: {range}.</translation>
</message>
<message>
<source>By chance alone the return may lie between {low} and {high}.</source>
<translation>Solo por azar, el retorno puede estar entre {low} y {high}.</translation>
</message>
<message>
<source>By e-mail</source>
<translation>Por correo</translation>
</message>
<message>
<source>By e-mail and phone count those who agreed to advertising.</source>
<translation>Por correo y teléfono cuentan quienes aceptaron la publicidad.</translation>
</message>
<message>
<source>By phone</source>
<translation>Por teléfono</translation>
</message>
<message>
<source>By stage</source>
<translation>Por etapa</translation>
</message>
<message>
<source>By which promotion or coupon</source>
<translation>Por qué promoción o cupón</translation>
</message>
<message>
<source>By which promotion, if one</source>
<translation>Por qué promoción, si hubo</translation>
</message>
<message>
<source>By {column} {arrow}</source>
<translation>Por {column} {arrow}</translation>
</message>
<message>
<source>Calendar</source>
<translation>Calendario</translation>
</message>
<message>
<source>Call</source>
<translation>Llamada</translation>
</message>
<message>
<source>Call</source>
<comment>to do</comment>
<translation>Llamar</translation>
</message>
<message>
<source>Call off</source>
<translation>Anular</translation>
</message>
<message>
<source>Call off promotion</source>
<translation>Anular promoción</translation>
</message>
<message>
<source>Call {text}</source>
<translation>Llamar a {text}</translation>
</message>
<message>
<source>Called off</source>
<translation>Anulada</translation>
</message>
<message>
<source>Called off</source>
<comment>day</comment>
<translation>Anulada</translation>
</message>
<message>
<source>Called off on</source>
<translation>Anulada el</translation>
</message>
<message>
<source>Called: how did it go?</source>
<translation>Llamaste: ¿cómo fue?</translation>
</message>
<message>
<source>Calls, visits and other activities</source>
<translation>Llamadas, visitas y otras actividades</translation>
</message>
<message>
<source>Calls, visits, other activities</source>
<translation>Llamadas, visitas, otras actividades</translation>
</message>
<message>
<source>Came</source>
<translation>Llegó</translation>
</message>
<message>
<source>Came in</source>
<translation>Llegó</translation>
</message>
<message>
<source>Can they decide it?</source>
<translation>¿Puede decidirlo?</translation>
</message>
<message>
<source>Can they decide?</source>
<translation>¿Puede decidir?</translation>
</message>
<message>
<source>Can they pay for it?</source>
<translation>¿Puede pagarlo?</translation>
</message>
<message>
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<source>Cannot be read</source>
<translation>No se puede leer</translation>
</message>
<message>
<source>Carried over</source>
<translation>Suma y sigue</translation>
</message>
<message>
<source>Catalogue</source>
<translation>Catálogo</translation>
</message>
<message>
<source>Category</source>
<translation>Categoría</translation>
</message>
<message>
<source>Category: {name}</source>
<translation>Categoría: {name}</translation>
</message>
<message>
<source>Central European (ISO)</source>
<translation>Centroeuropeo (ISO)</translation>
</message>
<message>
<source>Central European (Windows)</source>
<translation>Centroeuropeo (Windows)</translation>
</message>
<message>
<source>Chance</source>
<translation>Prob.</translation>
</message>
<message>
<source>Chance of {stage}</source>
<translation>Probabilidad de {stage}</translation>
</message>
<message>
<source>Chance that it pays</source>
<translation>Probabilidad de que compense</translation>
</message>
<message>
<source>Chance that it pays: {chance}, {verdict}.</source>
<translation>Probabilidad de que compense: {chance}, {verdict}.</translation>
</message>
<message>
<source>Change coupons</source>
<translation>Cambiar cupones</translation>
</message>
<message>
<source>Channel</source>
<translation>Canal</translation>
</message>
<message>
<source>Channels</source>
<translation>Canales</translation>
</message>
<message>
<source>Check</source>
<translation>Comprobar</translation>
</message>
<message>
<source>Chinese, simplified (GB 18030)</source>
<translation>Chino simplificado (GB 18030)</translation>
</message>
<message>
<source>Chinese, traditional (Big5)</source>
<translation>Chino tradicional (Big5)</translation>
</message>
<message>
<source>Choose a colour</source>
<translation>Elegir un color</translation>
</message>
<message>
<source>Choose a contact first.</source>
<translation>Elige primero un contacto.</translation>
</message>
<message>
<source>Choose a folder…</source>
<translation>Elegir una carpeta…</translation>
</message>
<message>
<source>Choose a logo</source>
<translation>Elegir un logotipo</translation>
</message>
<message>
<source>Choose a picture…</source>
<translation>Elegir una imagen…</translation>
</message>
<message>
<source>Choose a place and begin</source>
<translation>Elegir un lugar y empezar</translation>
</message>
<message>
<source>Choose a promotion</source>
<translation>Elige una promoción</translation>
</message>
<message>
<source>Choose a promotion first.</source>
<translation>Elige primero una promoción.</translation>
</message>
<message>
<source>Choose another audience</source>
<translation>Elegir otro público</translation>
</message>
<message>
<source>Choose another import</source>
<translation>Elegir otra importación</translation>
</message>
<message>
<source>Choose another…</source>
<translation>Elegir otra…</translation>
</message>
<message>
<source>Choose coupons first.</source>
<translation>Elige primero unos cupones.</translation>
</message>
<message>
<source>Choose files…</source>
<translation>Elegir archivos…</translation>
</message>
<message>
<source>Choose how sales count</source>
<translation>Elegir cómo cuentan las ventas</translation>
</message>
<message>
<source>Choose nothing</source>
<translation>No elegir nada</translation>
</message>
<message>
<source>Choose one beside this: by a part of its name.</source>
<translation>Elige una aquí al lado: por una parte de su nombre.</translation>
</message>
<message>
<source>Choose someone beside this: by a part of the name.</source>
<translation>Elige a alguien aquí al lado: por una parte del nombre.</translation>
</message>
<message>
<source>Choose the colour: {name}</source>
<translation>Elegir el color: {name}</translation>
</message>
<message>
<source>Clear next step</source>
<translation>Quitar próximo paso</translation>
</message>
<message>
<source>Close</source>
<translation>Cerrar</translation>
</message>
<message>
<source>Close the list</source>
<translation>Cerrar la lista</translation>
</message>
<message>
<source>Close the record</source>
<translation>Cerrar la ficha</translation>
</message>
<message>
<source>Close the window; everything is saved already</source>
<translation>Cerrar la ventana; ya está todo guardado</translation>
</message>
<message>
<source>Close this entry</source>
<translation>Cerrar esta anotación</translation>
</message>
<message>
<source>Close this message</source>
<translation>Cerrar este mensaje</translation>
</message>
<message>
<source>Closed</source>
<translation>Cerrado</translation>
</message>
<message>
<source>Closed</source>
<comment>day</comment>
<translation>Cerrado</translation>
</message>
<message>
<source>Closed deals came through “{stage}”. For which stage shall that count?</source>
<translation>Por «{stage}» pasaron tratos cerrados. ¿Para qué etapa ha de contar eso?</translation>
</message>
<message>
<source>Closed on</source>
<translation>Cerrado el</translation>
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
<translation>Los códigos empiezan por</translation>
</message>
<message>
<source>Codes such as {code}; the last letter tells typing mistakes.</source>
<translation>Códigos como {code}; la última letra delata los errores al teclear.</translation>
</message>
<message>
<source>Codes to hand out, and who brought which</source>
<translation>Códigos para repartir y quién trajo cuál</translation>
</message>
<message>
<source>Codes to hand out: who brings one tells which promotion worked</source>
<translation>Códigos para repartir: quien trae uno dice qué promoción funcionó</translation>
</message>
<message>
<source>Colour</source>
<translation>Color</translation>
</message>
<message>
<source>Colour: {name}</source>
<translation>Color: {name}</translation>
</message>
<message>
<source>Colours of the print</source>
<translation>Colores de la impresión</translation>
</message>
<message>
<source>Colours on paper</source>
<translation>Colores en papel</translation>
</message>
<message>
<source>Column</source>
<translation>Columna</translation>
</message>
<message>
<source>Column {letter}</source>
<translation>Columna {letter}</translation>
</message>
<message>
<source>Columns</source>
<translation>Columnas</translation>
</message>
<message>
<source>Comment</source>
<translation>Comentario</translation>
</message>
<message>
<source>Company</source>
<translation>Empresa</translation>
</message>
<message>
<source>Compare it letter by letter; it may be from another shop.</source>
<translation>Compáralo letra por letra; puede ser de otra tienda.</translation>
</message>
<message>
<source>Compared</source>
<translation>Comparado</translation>
</message>
<message>
<source>Compared with</source>
<translation>Comparado con</translation>
</message>
<message>
<source>Compared with {days}.</source>
<translation>Comparado con {days}.</translation>
</message>
<message>
<source>Condition</source>
<translation>Condición</translation>
</message>
<message>
<source>Consent given</source>
<translation>Consentimiento dado</translation>
</message>
<message>
<source>Consideration</source>
<translation>Consideración</translation>
</message>
<message>
<source>Contact</source>
<translation>Contacto</translation>
</message>
<message>
<source>Contacts</source>
<translation>Contactos</translation>
</message>
<message>
<source>Contacts who have bought at least once up to the end of these days.</source>
<translation>Contactos que han comprado al menos una vez hasta el final de estos días.</translation>
</message>
<message>
<source>Contacts whose first purchase ever was on these days.</source>
<translation>Contactos cuya primera compra fue en estos días.</translation>
</message>
<message>
<source>Contacts with the same e-mail or phone, or with names that are alike, come up here to be joined.</source>
<translation>Los contactos con el mismo correo o teléfono, o con nombres parecidos, aparecen aquí para unirlos.</translation>
</message>
<message>
<source>Content</source>
<translation>Contenido</translation>
</message>
<message>
<source>Content</source>
<comment>channel</comment>
<translation>Contenido</translation>
</message>
<message>
<source>Content needs a title, such as “Post about the winter sale”.</source>
<translation>El contenido necesita un título, como «Publicación sobre las rebajas».</translation>
</message>
<message>
<source>Copied: {text}</source>
<translation>Copiado: {text}</translation>
</message>
<message>
<source>Copies of this file</source>
<translation>Copias de este archivo</translation>
</message>
<message>
<source>Copy</source>
<translation>Copiar</translation>
</message>
<message>
<source>Copy targets of the year before</source>
<translation>Copiar objetivos del año anterior</translation>
</message>
<message>
<source>Copy the code</source>
<translation>Copiar el código</translation>
</message>
<message>
<source>Copy the details</source>
<translation>Copiar los detalles</translation>
</message>
<message>
<source>Copy the path: {title}</source>
<translation>Copiar la ruta: {title}</translation>
</message>
<message>
<source>Copy the phone number of a step</source>
<translation>Copiar el teléfono de un paso</translation>
</message>
<message>
<source>Copy the targets of {year}, and more:</source>
<translation>Copiar los objetivos de {year}, y además:</translation>
</message>
<message>
<source>Copy the version</source>
<translation>Copiar la versión</translation>
</message>
<message>
<source>Copy {text}</source>
<translation>Copiar {text}</translation>
</message>
<message>
<source>Cost</source>
<translation>Coste</translation>
</message>
<message>
<source>Cost</source>
<comment>goods</comment>
<translation>Coste</translation>
</message>
<message>
<source>Cost of a sale</source>
<translation>Coste de una venta</translation>
</message>
<message>
<source>Cost of one</source>
<translation>Coste de uno</translation>
</message>
<message>
<source>Cost of own time</source>
<translation>Coste del tiempo propio</translation>
</message>
<message>
<source>Cost of the offer on one sale</source>
<translation>Coste de la oferta en una venta</translation>
</message>
<message>
<source>Cost per lead</source>
<translation>Coste por lead</translation>
</message>
<message>
<source>Cost per new customer</source>
<translation>Coste por cliente nuevo</translation>
</message>
<message>
<source>Cost per new customer, without own time</source>
<translation>Coste por cliente nuevo, sin tiempo propio</translation>
</message>
<message>
<source>Cost without own time</source>
<translation>Coste sin tiempo propio</translation>
</message>
<message>
<source>Cost, by its lines</source>
<translation>Coste, según sus líneas</translation>
</message>
<message>
<source>Costs</source>
<translation>Costes</translation>
</message>
<message>
<source>Costs us</source>
<translation>Nos cuesta</translation>
</message>
<message>
<source>Count an answer</source>
<translation>Contar una respuesta</translation>
</message>
<message>
<source>Count the audience</source>
<translation>Contar el público</translation>
</message>
<message>
<source>Count the audiences</source>
<translation>Contar los públicos</translation>
</message>
<message>
<source>Count what people look after</source>
<translation>Contar lo que cada persona tiene a su cargo</translation>
</message>
<message>
<source>Count what promotions brought</source>
<translation>Contar lo que aportaron las promociones</translation>
</message>
<message>
<source>Count what the promotion brought</source>
<translation>Contar lo que aportó la promoción</translation>
</message>
<message>
<source>Count what waits</source>
<translation>Contar lo que espera</translation>
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
<translation>Cuenta para la promoción</translation>
</message>
<message>
<source>Coupon</source>
<translation>Cupón</translation>
</message>
<message>
<source>Coupon {code}</source>
<translation>Cupón {code}</translation>
</message>
<message>
<source>Coupon “{code}” was already redeemed {used} times and may be no more.</source>
<translation>El cupón «{code}» ya se canjeó {used} veces y no admite más.</translation>
</message>
<message>
<source>Coupon “{code}” was already used on {day}.</source>
<translation>El cupón «{code}» ya se usó el {day}.</translation>
</message>
<message>
<source>Coupon “{code}” was good until {day}.</source>
<translation>El cupón «{code}» valía hasta el {day}.</translation>
</message>
<message>
<source>Coupons</source>
<translation>Cupones</translation>
</message>
<message>
<source>Coupons that are used up or expired stand here, with their end.</source>
<translation>Los cupones agotados o caducados están aquí, con su fin.</translation>
</message>
<message>
<source>Coupons that may still be used stand here.</source>
<translation>Los cupones que aún se pueden usar están aquí.</translation>
</message>
<message>
<source>Coupons to cut out, with the code in letters and as a square to scan</source>
<translation>Cupones para recortar, con el código en letras y como cuadrado para escanear</translation>
</message>
<message>
<source>Coupons {name} to cut out</source>
<translation>Cupones {name} para recortar</translation>
</message>
<message>
<source>Coupons…</source>
<translation>Cupones…</translation>
</message>
<message>
<source>Currency</source>
<translation>Moneda</translation>
</message>
<message>
<source>Customer</source>
<translation>Cliente</translation>
</message>
<message>
<source>Customer number</source>
<translation>Número de cliente</translation>
</message>
<message>
<source>Customers</source>
<translation>Clientes</translation>
</message>
<message>
<source>Customers of whom nothing is heard for longer than is usual here come up in this place.</source>
<translation>Los clientes sin noticias desde hace más de lo habitual aparecen aquí.</translation>
</message>
<message>
<source>Customers of whom nothing was heard for longer than is usual here, the longest first</source>
<translation>Clientes sin noticias desde hace más de lo habitual aquí, los de más tiempo primero</translation>
</message>
<message numerus="yes">
<source>Customers of whom nothing was heard for more than %n days, the longest first</source>
<translation>
<numerusform>Clientes sin noticias desde hace más de %n día, los de más tiempo primero</numerusform>
<numerusform>Clientes sin noticias desde hace más de %n días, los de más tiempo primero</numerusform>
</translation>
</message>
<message>
<source>Customers so far</source>
<translation>Clientes hasta ahora</translation>
</message>
<message>
<source>Customers who came back</source>
<translation>Clientes que volvieron</translation>
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
<translation>Oscuro</translation>
</message>
<message>
<source>Dark on light</source>
<translation>Oscuro sobre claro</translation>
</message>
<message>
<source>Dates and money as in</source>
<translation>Fechas y dinero como en</translation>
</message>
<message>
<source>Day</source>
<translation>Día</translation>
</message>
<message>
<source>Day after</source>
<translation>Día siguiente</translation>
</message>
<message>
<source>Day before</source>
<translation>Día anterior</translation>
</message>
<message>
<source>Day of enquiry</source>
<translation>Día de consulta</translation>
</message>
<message>
<source>Day of expense</source>
<translation>Día del gasto</translation>
</message>
<message>
<source>Day of purchase</source>
<translation>Día de compra</translation>
</message>
<message>
<source>Day of the expense</source>
<translation>Día del gasto</translation>
</message>
<message>
<source>Day, month, year</source>
<translation>Día, mes, año</translation>
</message>
<message>
<source>Days silent</source>
<translation>Días sin noticias</translation>
</message>
<message>
<source>Deal</source>
<translation>Trato</translation>
</message>
<message>
<source>Deal made</source>
<translation>Trato creado</translation>
</message>
<message>
<source>Deal moved to {stage}</source>
<translation>Trato movido a {stage}</translation>
</message>
<message>
<source>Deal opened</source>
<translation>Trato abierto</translation>
</message>
<message>
<source>Deal: {what}</source>
<translation>Trato: {what}</translation>
</message>
<message>
<source>Deals</source>
<translation>Tratos</translation>
</message>
<message>
<source>Deals closed as won on these days.</source>
<translation>Tratos cerrados como ganados en estos días.</translation>
</message>
<message>
<source>Deals decided</source>
<translation>Tratos decididos</translation>
</message>
<message>
<source>Deals lost</source>
<translation>Tratos perdidos</translation>
</message>
<message>
<source>Deals only</source>
<translation>Solo tratos</translation>
</message>
<message>
<source>Deals opened</source>
<translation>Tratos nuevos</translation>
</message>
<message>
<source>Deals opened on these days, from the first word on.</source>
<translation>Tratos abiertos en estos días, desde el primer contacto.</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; move them first, or rename the stage.</source>
<translation>En «{name}» hay o hubo tratos; muévelos antes o cambia el nombre de la etapa.</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; say which stage they go to.</source>
<translation>En «{name}» hay o hubo tratos; di a qué etapa pasan.</translation>
</message>
<message>
<source>Deals suggest these as soon as it is one of their lines.</source>
<translation>Los tratos sugieren estos en cuanto es una de sus líneas.</translation>
</message>
<message>
<source>Deals with it</source>
<translation>Tratos que lo incluyen</translation>
</message>
<message>
<source>Deals won</source>
<translation>Tratos ganados</translation>
</message>
<message>
<source>Deals won with a known margin</source>
<translation>Tratos ganados con margen conocido</translation>
</message>
<message>
<source>Deals won with a known value</source>
<translation>Tratos ganados con valor conocido</translation>
</message>
<message>
<source>Decided</source>
<translation>Decididos</translation>
</message>
<message>
<source>Delete</source>
<translation>Eliminar</translation>
</message>
<message>
<source>Delete audience</source>
<translation>Eliminar público</translation>
</message>
<message>
<source>Delete contact</source>
<translation>Eliminar contacto</translation>
</message>
<message>
<source>Delete content</source>
<translation>Eliminar contenido</translation>
</message>
<message>
<source>Delete coupons</source>
<translation>Eliminar cupones</translation>
</message>
<message>
<source>Delete deal</source>
<translation>Eliminar trato</translation>
</message>
<message>
<source>Delete expense</source>
<translation>Eliminar gasto</translation>
</message>
<message>
<source>Delete it</source>
<translation>Eliminarlo</translation>
</message>
<message>
<source>Delete lead</source>
<translation>Eliminar lead</translation>
</message>
<message>
<source>Delete log entry</source>
<translation>Eliminar anotación</translation>
</message>
<message>
<source>Delete product</source>
<translation>Eliminar producto</translation>
</message>
<message>
<source>Delete promotion</source>
<translation>Eliminar promoción</translation>
</message>
<message>
<source>Delete several</source>
<translation>Eliminar varios</translation>
</message>
<message>
<source>Delete stage</source>
<translation>Eliminar etapa</translation>
</message>
<message>
<source>Delete the chosen record</source>
<translation>Eliminar la ficha elegida</translation>
</message>
<message>
<source>Delete this entry</source>
<translation>Eliminar esta anotación</translation>
</message>
<message>
<source>Delete this expense</source>
<translation>Eliminar este gasto</translation>
</message>
<message>
<source>Delete this stage</source>
<translation>Eliminar esta etapa</translation>
</message>
<message>
<source>Delete “{name}”</source>
<translation>Eliminar «{name}»</translation>
</message>
<message>
<source>Deleted</source>
<translation>Eliminado</translation>
</message>
<message>
<source>Demo</source>
<translation>Demo</translation>
</message>
<message>
<source>Details</source>
<translation>Detalles</translation>
</message>
<message>
<source>Did again: {what}</source>
<translation>Rehecho: {what}</translation>
</message>
<message>
<source>Did you mean {mail}?</source>
<translation>¿Querías decir {mail}?</translation>
</message>
<message>
<source>Different people</source>
<translation>Personas distintas</translation>
</message>
<message>
<source>Different people: {both}</source>
<translation>Personas distintas: {both}</translation>
</message>
<message>
<source>Discount</source>
<translation>Descuento</translation>
</message>
<message>
<source>Do</source>
<translation>Hacer</translation>
</message>
<message>
<source>Do not bring them in</source>
<translation>No importarlos</translation>
</message>
<message>
<source>Do they have the money?</source>
<translation>¿Tiene el dinero?</translation>
</message>
<message>
<source>Do they need it?</source>
<translation>¿Lo necesita?</translation>
</message>
<message>
<source>Do they want it soon?</source>
<translation>¿Lo quiere pronto?</translation>
</message>
<message>
<source>Does it pay?</source>
<translation>¿Compensa?</translation>
</message>
<message>
<source>Does not want any</source>
<translation>No quiere</translation>
</message>
<message>
<source>Done</source>
<translation>Hecho</translation>
</message>
<message>
<source>Done</source>
<comment>day</comment>
<translation>Hecho</translation>
</message>
<message>
<source>Done</source>
<comment>to do</comment>
<translation>Listo</translation>
</message>
<message>
<source>Done again: {what}</source>
<translation>Rehecho: {what}</translation>
</message>
<message>
<source>Done this week: {changes}</source>
<translation>Hecho esta semana: {changes}</translation>
</message>
<message>
<source>Done: say how a step went and what comes next</source>
<translation>Hecho: decir cómo fue un paso y qué sigue</translation>
</message>
<message>
<source>Done: {what}</source>
<translation>Hecho: {what}</translation>
</message>
<message>
<source>Done: {what}. Next: {step}</source>
<translation>Hecho: {what}. Después: {step}</translation>
</message>
<message>
<source>Done…</source>
<translation>Hecho…</translation>
</message>
<message>
<source>Don’t know</source>
<translation>No lo sé</translation>
</message>
<message>
<source>Double click</source>
<translation>Doble clic</translation>
</message>
<message>
<source>Draw the pages</source>
<translation>Dibujar las páginas</translation>
</message>
<message>
<source>Drop a deal here</source>
<translation>Suelta un trato aquí</translation>
</message>
<message>
<source>Drop your files here</source>
<translation>Suelta aquí tus archivos</translation>
</message>
<message>
<source>Due</source>
<translation>Vence</translation>
</message>
<message>
<source>Due on this day</source>
<translation>Para este día</translation>
</message>
<message>
<source>E-mail</source>
<translation>Correo</translation>
</message>
<message>
<source>E-mail of {name}</source>
<translation>Correo de {name}</translation>
</message>
<message>
<source>E-mail {phone}</source>
<translation>Correo {phone}</translation>
</message>
<message>
<source>E-mail {text}</source>
<translation>Correo {text}</translation>
</message>
<message>
<source>E-mails</source>
<translation>Correos</translation>
</message>
<message>
<source>Each under its own free licence.</source>
<translation>Cada uno con su propia licencia libre.</translation>
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
<translation>Editar contacto</translation>
</message>
<message>
<source>Edit content</source>
<translation>Editar contenido</translation>
</message>
<message>
<source>Edit deal</source>
<translation>Editar trato</translation>
</message>
<message>
<source>Edit expense</source>
<translation>Editar gasto</translation>
</message>
<message>
<source>Edit lead</source>
<translation>Editar lead</translation>
</message>
<message>
<source>Edit line</source>
<translation>Editar línea</translation>
</message>
<message>
<source>Edit log entry</source>
<translation>Editar anotación</translation>
</message>
<message>
<source>Edit person</source>
<translation>Editar persona</translation>
</message>
<message>
<source>Edit product</source>
<translation>Editar producto</translation>
</message>
<message>
<source>Edit profile</source>
<translation>Editar perfil</translation>
</message>
<message>
<source>Edit promotion</source>
<translation>Editar promoción</translation>
</message>
<message>
<source>Edit research</source>
<translation>Editar investigación</translation>
</message>
<message>
<source>Edit stage</source>
<translation>Editar etapa</translation>
</message>
<message>
<source>Edit this line</source>
<translation>Editar esta línea</translation>
</message>
<message>
<source>Ends</source>
<translation>Acaba</translation>
</message>
<message>
<source>Ends soon</source>
<translation>Acaba pronto</translation>
</message>
<message>
<source>Enquiries that came in on these days.</source>
<translation>Consultas que llegaron en estos días.</translation>
</message>
<message>
<source>Enter</source>
<translation>Intro</translation>
</message>
<message>
<source>Enter edits it, Delete removes it</source>
<translation>Intro la edita, Supr la quita</translation>
</message>
<message>
<source>Enter keeps it, Escape puts it away</source>
<translation>Intro lo guarda, Esc lo aparta</translation>
</message>
<message>
<source>Enter opens, D is done, S puts off, C copies the phone number</source>
<translation>Intro abre, D es hecho, S aplaza, C copia el teléfono</translation>
</message>
<message>
<source>Enter writes it down · Tab goes to what was understood · Escape keeps it for later</source>
<translation>Intro lo anota · Tab va a lo entendido · Esc lo guarda para después</translation>
</message>
<message>
<source>Evaluation</source>
<translation>Evaluación</translation>
</message>
<message>
<source>Event</source>
<translation>Evento</translation>
</message>
<message>
<source>Every 1 to {most} weeks.</source>
<translation>Cada 1 a {most} semanas.</translation>
</message>
<message>
<source>Every cost is known</source>
<translation>Se saben todos los costes</translation>
</message>
<message>
<source>Every month</source>
<translation>Cada mes</translation>
</message>
<message>
<source>Every open deal by stage: its value, what comes next, how long it has been silent</source>
<translation>Cada trato abierto por etapa: su valor, qué viene ahora, cuánto lleva sin noticias</translation>
</message>
<message>
<source>Every open lead and deal has a next step with a day.</source>
<translation>Cada lead y trato abierto tiene un próximo paso con un día.</translation>
</message>
<message>
<source>Every promotion they met on the way gets an equal part.</source>
<translation>Cada promoción que vieron por el camino se lleva una parte igual.</translation>
</message>
<message>
<source>Every touch of one contact, from the first to each sale</source>
<translation>Cada momento con un contacto, desde el primero hasta cada venta</translation>
</message>
<message>
<source>Everyone</source>
<translation>Todos</translation>
</message>
<message>
<source>Everyone has bought</source>
<translation>Todos han comprado</translation>
</message>
<message>
<source>Everyone the business knows</source>
<translation>Todos los que conoce el negocio</translation>
</message>
<message>
<source>Everyone who asked has had an answer.</source>
<translation>Todos los que preguntaron han tenido respuesta.</translation>
</message>
<message>
<source>Everyone who asks or buys is kept here, with all that happened between you. A lead brings its contact.</source>
<translation>Aquí está todo el que pregunta o compra, con todo lo que pasó entre ambos. Un lead trae su contacto.</translation>
</message>
<message>
<source>Everyone who bought at least once</source>
<translation>Todos los que compraron al menos una vez</translation>
</message>
<message>
<source>Everyone writes {code}.</source>
<translation>Todos escriben {code}.</translation>
</message>
<message>
<source>Everything</source>
<translation>Todo</translation>
</message>
<message>
<source>Everything by day</source>
<translation>Todo, día a día</translation>
</message>
<message>
<source>Everything else is reached with Tab, the arrow keys and Enter.</source>
<translation>A todo lo demás se llega con Tab, las flechas e Intro.</translation>
</message>
<message>
<source>Everything in it is here already, or stays out.</source>
<translation>Todo lo que contiene ya está aquí o queda fuera.</translation>
</message>
<message>
<source>Everything is as it was before. The files can be brought in again at any time.</source>
<translation>Todo está como antes. Los archivos se pueden volver a importar cuando quieras.</translation>
</message>
<message>
<source>Everything is written to “{folder}”.</source>
<translation>Todo está escrito en «{folder}».</translation>
</message>
<message>
<source>Everything so far</source>
<translation>Todo hasta ahora</translation>
</message>
<message>
<source>Everything stays in this one file on your computer. Nothing goes online.</source>
<translation>Todo queda en este único archivo en tu equipo. Nada sale a internet.</translation>
</message>
<message>
<source>Everything that was done</source>
<translation>Todo lo que se hizo</translation>
</message>
<message>
<source>Excel workbook</source>
<translation>Libro de Excel</translation>
</message>
<message>
<source>Excel workbook…</source>
<translation>Libro de Excel…</translation>
</message>
<message>
<source>Expected</source>
<translation>Previsto</translation>
</message>
<message>
<source>Expected leads</source>
<translation>Leads previstos</translation>
</message>
<message>
<source>Expected on</source>
<translation>Previsto para el</translation>
</message>
<message>
<source>Expected sale</source>
<translation>Venta prevista</translation>
</message>
<message>
<source>Expected to buy</source>
<translation>Compradores previstos</translation>
</message>
<message>
<source>Expense</source>
<translation>Gasto</translation>
</message>
<message>
<source>Expenses</source>
<translation>Gastos</translation>
</message>
<message>
<source>Expired</source>
<translation>Caducado</translation>
</message>
<message>
<source>Export as folder</source>
<translation>Exportar como carpeta</translation>
</message>
<message>
<source>Export as folder…</source>
<translation>Exportar como carpeta…</translation>
</message>
<message>
<source>Export the codes: for a spreadsheet or a mailing</source>
<translation>Exportar los códigos: para una hoja de cálculo o un envío</translation>
</message>
<message>
<source>Export the codes…</source>
<translation>Exportar los códigos…</translation>
</message>
<message>
<source>Export these people, without those who refused advertising</source>
<translation>Exportar estas personas, sin quienes rechazaron la publicidad</translation>
</message>
<message>
<source>Export these people…</source>
<translation>Exportar estas personas…</translation>
</message>
<message>
<source>Export this list</source>
<translation>Exportar esta lista</translation>
</message>
<message>
<source>Export this list: for a spreadsheet, an address book or a calendar</source>
<translation>Exportar esta lista: para una hoja de cálculo, una libreta de direcciones o un calendario</translation>
</message>
<message>
<source>Export this list…</source>
<translation>Exportar esta lista…</translation>
</message>
<message>
<source>Exports of other programs and your own lists. You see everything before anything is kept, the files themselves are never changed, and one Undo takes all of it back.</source>
<translation>Exportaciones de otros programas y tus propias listas. Lo ves todo antes de que se guarde nada, los archivos nunca se modifican y un solo Deshacer lo revierte todo.</translation>
</message>
<message>
<source>Extra</source>
<translation>Extra</translation>
</message>
<message>
<source>Extra on top</source>
<translation>Extra añadido</translation>
</message>
<message>
<source>F2 renames it, Delete removes it</source>
<translation>F2 la renombra, Supr la quita</translation>
</message>
<message>
<source>Few leads may be luck: the fewer they are, the more their share is drawn to that of all.</source>
<translation>Pocos leads pueden ser suerte: cuantos menos son, más se acerca su parte a la del conjunto.</translation>
</message>
<message>
<source>Fewer than half of the deals that were opened are decided so far.</source>
<translation>De los tratos abiertos, menos de la mitad están decididos hasta ahora.</translation>
</message>
<message>
<source>Figures</source>
<translation>Cifras</translation>
</message>
<message>
<source>Figures and reports: the period before; Ctrl+→ the next</source>
<translation>Cifras e informes: el periodo anterior; Control+→ el siguiente</translation>
</message>
<message>
<source>Figures come by themselves</source>
<translation>Las cifras salen solas</translation>
</message>
<message>
<source>File</source>
<translation>Archivo</translation>
</message>
<message>
<source>Files to bring in</source>
<translation>Archivos que importar</translation>
</message>
<message>
<source>Files…</source>
<translation>Archivos…</translation>
</message>
<message>
<source>Fill in what is missing</source>
<translation>Completar lo que falta</translation>
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
<translation>Buscar un código</translation>
</message>
<message>
<source>Find a record or an action</source>
<translation>Buscar una ficha o una acción</translation>
</message>
<message>
<source>Find it on the disk…</source>
<translation>Buscarlo en el disco…</translation>
</message>
<message>
<source>Find people, deals, words, actions  (Ctrl+K)</source>
<translation>Buscar personas, tratos, palabras, acciones  (Control+K)</translation>
</message>
<message>
<source>Find {name} on the disk</source>
<translation>Buscar {name} en el disco</translation>
</message>
<message>
<source>Find…</source>
<translation>Buscar…</translation>
</message>
<message>
<source>Find…  (Ctrl+K)</source>
<translation>Buscar…  (Control+K)</translation>
</message>
<message>
<source>Finish content</source>
<translation>Terminar contenido</translation>
</message>
<message>
<source>Finish step</source>
<translation>Terminar paso</translation>
</message>
<message>
<source>First day</source>
<translation>Primer día</translation>
</message>
<message>
<source>First name</source>
<translation>Nombre de pila</translation>
</message>
<message>
<source>Flyer</source>
<translation>Folleto</translation>
</message>
<message>
<source>Fold the column</source>
<translation>Plegar la columna</translation>
</message>
<message>
<source>Folder of Two Hats</source>
<translation>Carpeta de Two Hats</translation>
</message>
<message>
<source>Folders</source>
<translation>Carpetas</translation>
</message>
<message>
<source>Follow the light or dark of the system</source>
<translation>Seguir el claro u oscuro del sistema</translation>
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
<translation>Para una hoja de cálculo, libreta de direcciones o calendario, tal como está filtrada</translation>
</message>
<message>
<source>For comparing it is drawn to your own average, by the weight of ten leads: {share}.</source>
<translation>Para comparar se acerca a tu propia media, con el peso de diez leads: {share}.</translation>
</message>
<message>
<source>For heads and charts of reports. In the window the hats keep theirs.</source>
<translation>Para títulos y gráficos de los informes. En la ventana, los sombreros conservan los suyos.</translation>
</message>
<message>
<source>For which promotion</source>
<translation>Para qué promoción</translation>
</message>
<message>
<source>For which promotion? Coupons tell what it brought.</source>
<translation>¿Para qué promoción? Los cupones dicen qué aportó.</translation>
</message>
<message>
<source>For whom</source>
<translation>Para quién</translation>
</message>
<message>
<source>For you alone, on this computer; pressing the other chip takes all of it back.</source>
<translation>Solo para ti, en este equipo; pulsar el otro botón lo revierte todo.</translation>
</message>
<message>
<source>For {promotion}</source>
<translation>Para {promotion}</translation>
</message>
<message>
<source>Forecast</source>
<translation>Previsión</translation>
</message>
<message>
<source>Forecast of open deals</source>
<translation>Previsión de tratos abiertos</translation>
</message>
<message>
<source>Forget what was typed; Escape keeps it for later</source>
<translation>Olvidar lo escrito; Esc lo guarda para después</translation>
</message>
<message>
<source>Forget {name}; the file itself is not touched</source>
<translation>Olvidar {name}; el archivo en sí no se toca</translation>
</message>
<message>
<source>Forget {text}</source>
<translation>Olvidar {text}</translation>
</message>
<message>
<source>Forward</source>
<translation>Adelante</translation>
</message>
<message>
<source>Found not a fit</source>
<translation>No encaja desde</translation>
</message>
<message>
<source>Four questions tell whether a lead is worth your time. Qualify it, and it stands here until a deal.</source>
<translation>Cuatro preguntas dicen si un lead merece tu tiempo. Cualifícalo y quedará aquí hasta que sea un trato.</translation>
</message>
<message>
<source>Free item</source>
<translation>Regalo</translation>
</message>
<message>
<source>From</source>
<translation>Origen</translation>
</message>
<message>
<source>From</source>
<comment>first day</comment>
<translation>Desde</translation>
</message>
<message>
<source>From hat to hat</source>
<translation>De sombrero a sombrero</translation>
</message>
<message>
<source>From now on every change is written down here.</source>
<translation>Desde ahora, cada cambio queda anotado aquí.</translation>
</message>
<message>
<source>From now on {amount} a day would do.</source>
<translation>Desde ahora bastarían {amount} al día.</translation>
</message>
<message>
<source>From the first touch to each sale</source>
<translation>Del primer contacto a cada venta</translation>
</message>
<message>
<source>From this import</source>
<translation>De esta importación</translation>
</message>
<message>
<source>From which promotion</source>
<translation>De qué promoción</translation>
</message>
<message>
<source>From {promotion}</source>
<translation>De {promotion}</translation>
</message>
<message>
<source>From – to</source>
<translation>Desde – hasta</translation>
</message>
<message>
<source>From: {source}</source>
<translation>Origen: {source}</translation>
</message>
<message>
<source>Full name</source>
<translation>Nombre completo</translation>
</message>
<message>
<source>Funnel</source>
<translation>Embudo</translation>
</message>
<message>
<source>Get in touch</source>
<translation>Contactar</translation>
</message>
<message>
<source>Go</source>
<translation>Ir</translation>
</message>
<message>
<source>Goal</source>
<translation>Meta</translation>
</message>
<message>
<source>Goal, message and what you expect of it come next.</source>
<translation>La meta, el mensaje y lo que esperas de ella vienen después.</translation>
</message>
<message>
<source>Goes well with it</source>
<translation>Va bien con él</translation>
</message>
<message>
<source>Goes with</source>
<translation>Va con</translation>
</message>
<message>
<source>Goes with {names}</source>
<translation>Va con {names}</translation>
</message>
<message>
<source>Gone silent</source>
<translation>Sin noticias</translation>
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
<translation>Contactos de Google</translation>
</message>
<message>
<source>Greek (Windows)</source>
<translation>Griego (Windows)</translation>
</message>
<message>
<source>Habits</source>
<translation>Costumbres</translation>
</message>
<message>
<source>Half of the deals won were worth more, half less.</source>
<translation>La mitad de los tratos ganados valió más; la otra mitad, menos.</translation>
</message>
<message>
<source>Hard to read on paper ({ratio} : 1; {wanted} is good).</source>
<translation>Cuesta leerlo en papel ({ratio} : 1; {wanted} está bien).</translation>
</message>
<message>
<source>Hat</source>
<translation>Sombrero</translation>
</message>
<message>
<source>Heard of us by</source>
<translation>Supo de nosotros por</translation>
</message>
<message>
<source>Heard of us from</source>
<translation>Supo de nosotros por</translation>
</message>
<message>
<source>Hebrew (Windows)</source>
<translation>Hebreo (Windows)</translation>
</message>
<message>
<source>Help</source>
<translation>Ayuda</translation>
</message>
<message>
<source>Here already: {what}</source>
<translation>Ya estaban: {what}</translation>
</message>
<message>
<source>Hide channel</source>
<translation>Ocultar canal</translation>
</message>
<message>
<source>History</source>
<translation>Historial</translation>
</message>
<message>
<source>Hours this month</source>
<translation>Horas este mes</translation>
</message>
<message>
<source>Hours this week</source>
<translation>Horas esta semana</translation>
</message>
<message>
<source>How did it go?</source>
<translation>¿Cómo fue?</translation>
</message>
<message>
<source>How far its leads have come</source>
<translation>Hasta dónde han llegado sus leads</translation>
</message>
<message>
<source>How far the leads have come</source>
<translation>Hasta dónde han llegado los leads</translation>
</message>
<message>
<source>How far the leads of these days have come by today.</source>
<translation>Hasta dónde han llegado hoy los leads de estos días.</translation>
</message>
<message>
<source>How it goes</source>
<translation>Cómo va</translation>
</message>
<message>
<source>How it went</source>
<translation>Cómo fue</translation>
</message>
<message>
<source>How many</source>
<translation>Cuántos</translation>
</message>
<message>
<source>How many leads do you expect? Then it is told whether that is enough.</source>
<translation>¿Cuántos leads esperas? Así se sabrá si bastan.</translation>
</message>
<message>
<source>How many sales pay for it?</source>
<translation>¿Cuántas ventas la pagan?</translation>
</message>
<message>
<source>How many were there? Write 0 for none.</source>
<translation>¿Cuántos fueron? Escribe 0 si no hubo.</translation>
</message>
<message>
<source>How many? Any number from 1 to {most} at once.</source>
<translation>¿Cuántos? Cualquier número de 1 a {most} a la vez.</translation>
</message>
<message>
<source>How much in all</source>
<translation>Cuánto en total</translation>
</message>
<message>
<source>How much is one? Write 0 for a gift.</source>
<translation>¿Cuánto cuesta uno? Escribe 0 si es un regalo.</translation>
</message>
<message>
<source>How much more</source>
<translation>Cuánto más</translation>
</message>
<message>
<source>How much was it?</source>
<translation>¿Cuánto fue?</translation>
</message>
<message>
<source>How much was it? Write 0 for a gift.</source>
<translation>¿Cuánto fue? Escribe 0 si fue un regalo.</translation>
</message>
<message>
<source>How often</source>
<translation>Cuántas veces</translation>
</message>
<message>
<source>How often each</source>
<translation>Veces cada uno</translation>
</message>
<message>
<source>How often each may be used</source>
<translation>Cuántas veces se puede usar cada uno</translation>
</message>
<message>
<source>How satisfied are they?</source>
<translation>¿Qué satisfacción tiene?</translation>
</message>
<message>
<source>How the conditions are joined</source>
<translation>Cómo se unen las condiciones</translation>
</message>
<message>
<source>How the letters of this file are written</source>
<translation>Cómo están escritos los caracteres de este archivo</translation>
</message>
<message>
<source>How they heard of you</source>
<translation>Cómo supieron de ti</translation>
</message>
<message>
<source>How to reach</source>
<translation>Cómo contactar</translation>
</message>
<message>
<source>HubSpot companies</source>
<translation>Empresas de HubSpot</translation>
</message>
<message>
<source>HubSpot contacts</source>
<translation>Contactos de HubSpot</translation>
</message>
<message>
<source>HubSpot deals</source>
<translation>Tratos de HubSpot</translation>
</message>
<message>
<source>Idea</source>
<translation>Idea</translation>
</message>
<message>
<source>If someone is here already</source>
<translation>Si alguien ya está aquí</translation>
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
<translation>Importar lo que tienes…</translation>
</message>
<message>
<source>Import…</source>
<translation>Importar…</translation>
</message>
<message>
<source>In &amp;3 days</source>
<translation>En &amp;3 días</translation>
</message>
<message>
<source>In a filter either every condition is joined by OR, or none is.</source>
<translation>En un filtro, o se unen todas las condiciones con OR o ninguna.</translation>
</message>
<message>
<source>In all</source>
<translation>En total</translation>
</message>
<message>
<source>In no sale yet: offer them, or clear them out</source>
<translation>Aún en ninguna venta: ofrécelos o retíralos</translation>
</message>
<message>
<source>In the file</source>
<translation>En el archivo</translation>
</message>
<message>
<source>In “{folder}” there are already: {names}.</source>
<translation>En «{folder}» ya están: {names}.</translation>
</message>
<message>
<source>Intent</source>
<translation>Intención</translation>
</message>
<message>
<source>Interest</source>
<translation>Interés</translation>
</message>
<message>
<source>Into which folder?</source>
<translation>¿En qué carpeta?</translation>
</message>
<message>
<source>Is it a fit?</source>
<translation>¿Encaja?</translation>
</message>
<message>
<source>Is it soon enough?</source>
<translation>¿Es lo bastante pronto?</translation>
</message>
<message>
<source>Is “{name}” a name?</source>
<translation>¿Es «{name}» un nombre?</translation>
</message>
<message>
<source>It costs nothing, so the first sale is a gain.</source>
<translation>No cuesta nada, así que la primera venta ya es ganancia.</translation>
</message>
<message>
<source>It costs you</source>
<translation>Te cuesta</translation>
</message>
<message>
<source>It is done, but what there is to tell could not be written: {reason}.</source>
<translation>Está hecho, pero no se pudo escribir lo que hay que contar: {reason}.</translation>
</message>
<message>
<source>It is kept as you wrote it; press to write it so</source>
<translation>Se guarda tal como lo escribiste; pulsa para escribirlo así</translation>
</message>
<message>
<source>It is no longer there; it may lie in the bin.</source>
<translation>Ya no está; puede estar en la papelera.</translation>
</message>
<message>
<source>It is suggested with</source>
<translation>Se sugiere con</translation>
</message>
<message>
<source>It may have been moved or renamed, or the stick or the network folder it lies on is not connected.</source>
<translation>Puede que se haya movido o renombrado, o que la memoria USB o la carpeta de red donde está no esté conectada.</translation>
</message>
<message>
<source>It saved something at {time}</source>
<translation>Guardó algo a las {time}</translation>
</message>
<message>
<source>It stays as it is at {path}.</source>
<translation>Se queda como está en {path}.</translation>
</message>
<message>
<source>It stays with what they want; press to see where it stands</source>
<translation>Se queda con lo que quiere; pulsa para ver dónde está</translation>
</message>
<message>
<source>It was last at {path}.</source>
<translation>La última vez estaba en {path}.</translation>
</message>
<message numerus="yes">
<source>It was sold only %n times so far: this may be chance.</source>
<translation>
<numerusform>Solo se ha vendido %n vez: puede ser casualidad.</numerusform>
<numerusform>Solo se ha vendido %n veces: puede ser casualidad.</numerusform>
</translation>
</message>
<message>
<source>It was sold only once so far: this may be chance.</source>
<translation>Solo se ha vendido una vez: puede ser casualidad.</translation>
</message>
<message>
<source>Its conditions pick nobody out of your contacts now. Press the chip again for another one.</source>
<translation>Sus condiciones no seleccionan ahora a nadie de tus contactos. Pulsa otra vez el botón para ver otro.</translation>
</message>
<message>
<source>Its version, licence, and the work of others</source>
<translation>Su versión, licencia y el trabajo de otros</translation>
</message>
<message>
<source>Japanese (EUC)</source>
<translation>Japonés (EUC)</translation>
</message>
<message>
<source>Japanese (Shift JIS)</source>
<translation>Japonés (Shift JIS)</translation>
</message>
<message>
<source>Join contacts</source>
<translation>Unir contactos</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps since {day}</source>
<translation>
<numerusform>Recorrido: %n paso, desde: {day}</numerusform>
<numerusform>Recorrido: %n pasos, desde: {day}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps today</source>
<translation>
<numerusform>Recorrido: %n paso hoy</numerusform>
<numerusform>Recorrido: %n pasos hoy</numerusform>
</translation>
</message>
<message>
<source>Journey: 1 step, {day}</source>
<translation>Recorrido: 1 paso, {day}</translation>
</message>
<message>
<source>Keep</source>
<translation>Guardar</translation>
</message>
<message>
<source>Keep as a field of its own</source>
<translation>Conservar como campo propio</translation>
</message>
<message>
<source>Keep in touch</source>
<translation>Mantener el contacto</translation>
</message>
<message>
<source>Keep in touch only</source>
<translation>Solo mantener el contacto</translation>
</message>
<message>
<source>Keep the name {name}</source>
<translation>Conservar el nombre {name}</translation>
</message>
<message>
<source>Kept from before</source>
<translation>Conservado de antes</translation>
</message>
<message>
<source>Kept from last time</source>
<translation>Conservado de la última vez</translation>
</message>
<message>
<source>Kept: {score} of 5</source>
<translation>Guardado: {score} de 5</translation>
</message>
<message>
<source>Keys</source>
<translation>Atajos</translation>
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
<translation>Tipo de periodo</translation>
</message>
<message>
<source>Known</source>
<translation>Conocido</translation>
</message>
<message>
<source>Known elsewhere as</source>
<translation>Conocido en otro sitio como</translation>
</message>
<message>
<source>Known since</source>
<translation>Conocido desde</translation>
</message>
<message>
<source>Known since {day}; has bought {times} for {amount}.</source>
<translation>Se le conoce desde el {day}; ha comprado {times} por {amount}.</translation>
</message>
<message>
<source>Known since {day}; has not bought yet.</source>
<translation>Se le conoce desde el {day}; aún no ha comprado.</translation>
</message>
<message>
<source>Korean (Windows)</source>
<translation>Coreano (Windows)</translation>
</message>
<message>
<source>Landscape</source>
<translation>Horizontal</translation>
</message>
<message>
<source>Language of the program</source>
<translation>Idioma del programa</translation>
</message>
<message>
<source>Larger</source>
<translation>Más grande</translation>
</message>
<message>
<source>Larger ones need a larger screen.</source>
<translation>Los mayores necesitan una pantalla más grande.</translation>
</message>
<message>
<source>Last backup {when}</source>
<translation>Última copia: {when}</translation>
</message>
<message>
<source>Last bought</source>
<translation>Última compra</translation>
</message>
<message>
<source>Last day</source>
<translation>Último día</translation>
</message>
<message>
<source>Last month</source>
<translation>Mes pasado</translation>
</message>
<message>
<source>Last name</source>
<translation>Apellidos</translation>
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
<translation>Último contacto</translation>
</message>
<message>
<source>Last year</source>
<translation>Año pasado</translation>
</message>
<message>
<source>Later</source>
<translation>Más tarde</translation>
</message>
<message>
<source>Later</source>
<comment>period</comment>
<translation>Más tarde</translation>
</message>
<message>
<source>Lead</source>
<translation>Lead</translation>
</message>
<message>
<source>Lead came in</source>
<translation>Llegó el lead</translation>
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
<translation>Leads por mes</translation>
</message>
<message>
<source>Leads expected</source>
<translation>Leads previstos</translation>
</message>
<message>
<source>Leads it brought</source>
<translation>Leads que trajo</translation>
</message>
<message>
<source>Leads only</source>
<translation>Solo leads</translation>
</message>
<message>
<source>Leads qualified</source>
<translation>Leads cualificados</translation>
</message>
<message>
<source>Leads received</source>
<translation>Leads recibidos</translation>
</message>
<message>
<source>Leads received on these days.</source>
<translation>Leads recibidos en estos días.</translation>
</message>
<message>
<source>Leads that are not a fit stand here with the reason, so that the next promotion can do better.</source>
<translation>Aquí están los leads que no encajan, con el motivo, para que la próxima promoción salga mejor.</translation>
</message>
<message>
<source>Leads that bought</source>
<translation>Leads que compraron</translation>
</message>
<message>
<source>Leads that bought</source>
<comment>count</comment>
<translation>Compraron</translation>
</message>
<message>
<source>Leads that came so far</source>
<translation>Leads llegados hasta ahora</translation>
</message>
<message>
<source>Leads that had a first answer but no verdict yet stand here.</source>
<translation>Aquí están los leads que tuvieron una primera respuesta pero aún no un veredicto.</translation>
</message>
<message>
<source>Leads that were found to be a fit on these days, whenever they came in.</source>
<translation>Leads que en estos días se vio que encajan, llegaran cuando llegaran.</translation>
</message>
<message>
<source>Leave a field as it was; close a panel</source>
<translation>Dejar un campo como estaba; cerrar un panel</translation>
</message>
<message>
<source>Leave it to the system</source>
<translation>Dejarlo al sistema</translation>
</message>
<message>
<source>Leave out</source>
<translation>Omitir</translation>
</message>
<message>
<source>Leave out {file}</source>
<translation>Omitir {file}</translation>
</message>
<message>
<source>Leave them as they are</source>
<translation>Dejarlos como están</translation>
</message>
<message>
<source>Less</source>
<translation>Menos</translation>
</message>
<message>
<source>Lesson</source>
<translation>Lección</translation>
</message>
<message>
<source>Let go to bring it in</source>
<translation>Suelta para importarlo</translation>
</message>
<message>
<source>Let the file win</source>
<translation>Que gane el archivo</translation>
</message>
<message>
<source>Letters</source>
<translation>Caracteres</translation>
</message>
<message>
<source>Light</source>
<translation>Claro</translation>
</message>
<message>
<source>Light on dark</source>
<translation>Claro sobre oscuro</translation>
</message>
<message>
<source>Light or dark</source>
<translation>Claro u oscuro</translation>
</message>
<message>
<source>Likely</source>
<translation>Probable</translation>
</message>
<message>
<source>Likely not a fit.</source>
<translation>Probablemente no encaja.</translation>
</message>
<message>
<source>Likely to come</source>
<translation>Se espera</translation>
</message>
<message>
<source>Line of a deal</source>
<translation>Línea de un trato</translation>
</message>
<message>
<source>Lines</source>
<translation>Líneas</translation>
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
<translation>Listas y tarjetas de contacto</translation>
</message>
<message>
<source>Lists of the file</source>
<translation>Listas del archivo</translation>
</message>
<message>
<source>Log a call, visit, demo, message or note, and what comes next</source>
<translation>Registrar una llamada, visita, demostración, mensaje o nota, y qué sigue</translation>
</message>
<message>
<source>Log a call…</source>
<translation>Registrar una llamada…</translation>
</message>
<message>
<source>Log and set next</source>
<translation>Registrar y seguir</translation>
</message>
<message>
<source>Log call</source>
<translation>Registrar llamada</translation>
</message>
<message>
<source>Log demo</source>
<translation>Registrar demo</translation>
</message>
<message>
<source>Log e-mail</source>
<translation>Registrar correo</translation>
</message>
<message>
<source>Log it</source>
<translation>Registrar</translation>
</message>
<message>
<source>Log meeting</source>
<translation>Registrar reunión</translation>
</message>
<message>
<source>Log message</source>
<translation>Registrar mensaje</translation>
</message>
<message>
<source>Log of errors, without personal data</source>
<translation>Registro de errores, sin datos personales</translation>
</message>
<message>
<source>Log task</source>
<translation>Registrar tarea</translation>
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
<translation>Logotipo</translation>
</message>
<message>
<source>Look at the files again</source>
<translation>Ver los archivos otra vez</translation>
</message>
<message>
<source>Look at who bought it</source>
<translation>Mirar quién lo compró</translation>
</message>
<message>
<source>Look earlier or later, or give a promotion its days.</source>
<translation>Mira antes o después, o pon días a una promoción.</translation>
</message>
<message>
<source>Look for backups</source>
<translation>Buscar copias</translation>
</message>
<message>
<source>Look for imports</source>
<translation>Buscar importaciones</translation>
</message>
<message>
<source>Look for people written down twice</source>
<translation>Buscar personas anotadas dos veces</translation>
</message>
<message>
<source>Look for what has no next step</source>
<translation>Buscar lo que no tiene próximo paso</translation>
</message>
<message>
<source>Look for what people objected to</source>
<translation>Buscar las objeciones oídas</translation>
</message>
<message>
<source>Look how the month stands</source>
<translation>Mirar cómo va el mes</translation>
</message>
<message>
<source>Look into it</source>
<translation>Mirar dentro</translation>
</message>
<message>
<source>Look into the bin</source>
<translation>Mirar en la papelera</translation>
</message>
<message>
<source>Look into the copy of {moment}</source>
<translation>Mirar dentro de la copia del {moment}</translation>
</message>
<message>
<source>Look through the list</source>
<translation>Recorrer la lista</translation>
</message>
<message>
<source>Look up the coupon</source>
<translation>Buscar el cupón</translation>
</message>
<message>
<source>Look whom changes were about</source>
<translation>Mirar de quién trataban los cambios</translation>
</message>
<message>
<source>Looked after by</source>
<translation>A cargo de</translation>
</message>
<message>
<source>Looking for open leads and deals that come up on no day.</source>
<translation>Buscando leads y tratos abiertos que no aparecen en ningún día.</translation>
</message>
<message>
<source>Looking for people who are written down twice.</source>
<translation>Buscando personas anotadas dos veces.</translation>
</message>
<message>
<source>Looking for the rows</source>
<translation>Buscando las filas</translation>
</message>
<message>
<source>Looking…</source>
<translation>Buscando…</translation>
</message>
<message>
<source>Looks</source>
<translation>Aspecto</translation>
</message>
<message>
<source>Lose deal</source>
<translation>Perder trato</translation>
</message>
<message>
<source>Lost</source>
<translation>Perdido</translation>
</message>
<message>
<source>Lost reasons</source>
<translation>Motivos de pérdida</translation>
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
<translation>Hecho el {day} con Two Hats</translation>
</message>
<message>
<source>Made with the work of others</source>
<translation>Hecho con el trabajo de otros</translation>
</message>
<message>
<source>Make a backup</source>
<translation>Hacer copia de seguridad</translation>
</message>
<message>
<source>Make a backup…</source>
<translation>Hacer copia de seguridad…</translation>
</message>
<message>
<source>Make a business file</source>
<translation>Crear un archivo del negocio</translation>
</message>
<message>
<source>Make a coupon</source>
<translation>Crear un cupón</translation>
</message>
<message>
<source>Make a deal</source>
<translation>Crear trato</translation>
</message>
<message>
<source>Make a deal of a lead, and it goes on to the pipeline.</source>
<translation>Haz de un lead un trato y pasará a los tratos en curso.</translation>
</message>
<message>
<source>Make a deal of it</source>
<translation>Convertirlo en trato</translation>
</message>
<message>
<source>Make codes to hand out, on paper or in writing</source>
<translation>Crear códigos para repartir, en papel o por escrito</translation>
</message>
<message>
<source>Make coupons</source>
<translation>Crear cupones</translation>
</message>
<message>
<source>Make one now</source>
<translation>Hacer una ahora</translation>
</message>
<message>
<source>Make the deal</source>
<translation>Crear el trato</translation>
</message>
<message>
<source>Make the sample shop</source>
<translation>Crear la tienda de ejemplo</translation>
</message>
<message>
<source>Make them</source>
<translation>Crearlos</translation>
</message>
<message>
<source>Make them again</source>
<translation>Prepararlas de nuevo</translation>
</message>
<message>
<source>Making the pages</source>
<translation>Preparando las páginas</translation>
</message>
<message>
<source>Making the year</source>
<translation>Preparando el año</translation>
</message>
<message>
<source>Margin</source>
<translation>Margen</translation>
</message>
<message>
<source>Margin %</source>
<translation>Margen %</translation>
</message>
<message numerus="yes">
<source>Margin not known: %n lines have no cost</source>
<translation>
<numerusform>Margen no conocido: %n línea no tiene coste</numerusform>
<numerusform>Margen no conocido: %n líneas no tienen coste</numerusform>
</translation>
</message>
<message>
<source>Margin not known: one line has no cost</source>
<translation>Margen no conocido: una línea no tiene coste</translation>
</message>
<message>
<source>Margin of one: {margin}</source>
<translation>Margen de uno: {margin}</translation>
</message>
<message>
<source>Margin {margin}</source>
<translation>Margen {margin}</translation>
</message>
<message>
<source>Marketing</source>
<translation>Marketing</translation>
</message>
<message>
<source>Marketing and sales for the owner who does both alone: whom you told, who came, what they bought.</source>
<translation>Marketing y ventas para quien lleva ambos por su cuenta: a quién se lo dijiste, quién vino, qué compró.</translation>
</message>
<message>
<source>Marketing as a whole</source>
<translation>Marketing en general</translation>
</message>
<message>
<source>Marketing cost</source>
<translation>Coste de marketing</translation>
</message>
<message>
<source>Marketing cost alone, divided by the new customers.</source>
<translation>Solo el coste de marketing, dividido entre los clientes nuevos.</translation>
</message>
<message>
<source>Marketing cost and own time, divided by the new customers.</source>
<translation>Coste de marketing y tiempo propio, dividido entre los clientes nuevos.</translation>
</message>
<message>
<source>Marketing cost by month</source>
<translation>Coste de marketing por mes</translation>
</message>
<message>
<source>Marketing cost divided by the leads received.</source>
<translation>Coste de marketing dividido entre los leads recibidos.</translation>
</message>
<message>
<source>Marketing hat</source>
<translation>Sombrero de marketing</translation>
</message>
<message>
<source>Marketing {time}</source>
<translation>Marketing {time}</translation>
</message>
<message>
<source>Marketing: content</source>
<translation>Marketing: contenido</translation>
</message>
<message>
<source>May be sent</source>
<translation>Admite envíos</translation>
</message>
<message>
<source>May be the same</source>
<translation>Quizá el mismo</translation>
</message>
<message>
<source>May be written to</source>
<translation>Se le puede escribir</translation>
</message>
<message>
<source>May get advertising</source>
<translation>Puede recibir publicidad</translation>
</message>
<message>
<source>Measure</source>
<translation>Medición</translation>
</message>
<message>
<source>Meeting</source>
<translation>Reunión</translation>
</message>
<message>
<source>Mentions</source>
<translation>Menciones</translation>
</message>
<message>
<source>Message</source>
<translation>Mensaje</translation>
</message>
<message>
<source>Message</source>
<comment>promotion</comment>
<translation>Mensaje</translation>
</message>
<message>
<source>Meta ads</source>
<translation>Anuncios de Meta</translation>
</message>
<message>
<source>Meta leads</source>
<translation>Leads de Meta</translation>
</message>
<message>
<source>Minutes</source>
<translation>Minutos</translation>
</message>
<message>
<source>Minutes it took</source>
<translation>Minutos que llevó</translation>
</message>
<message>
<source>Minutes of one activity lie between 0 and 1440.</source>
<translation>Los minutos de una actividad van de 0 a 1440.</translation>
</message>
<message>
<source>Minutes of the activities done on these days, at your hourly rate.</source>
<translation>Minutos de las actividades hechas en estos días, a tu tarifa por hora.</translation>
</message>
<message>
<source>Money and dates</source>
<translation>Dinero y fechas</translation>
</message>
<message>
<source>Money spent on marketing on these days, for promotions and channels.</source>
<translation>Dinero gastado en marketing en estos días, en promociones y canales.</translation>
</message>
<message>
<source>Month</source>
<translation>Mes</translation>
</message>
<message>
<source>Month after</source>
<translation>Mes siguiente</translation>
</message>
<message>
<source>Month as PDF…</source>
<translation>Mes como PDF…</translation>
</message>
<message>
<source>Month before</source>
<translation>Mes anterior</translation>
</message>
<message>
<source>Month by month</source>
<translation>Mes a mes</translation>
</message>
<message>
<source>Month, day, year</source>
<translation>Mes, día, año</translation>
</message>
<message>
<source>Monthly summary</source>
<translation>Resumen mensual</translation>
</message>
<message>
<source>More figures</source>
<translation>Más cifras</translation>
</message>
<message>
<source>More for one price</source>
<translation>Más por un solo precio</translation>
</message>
<message>
<source>More: {names}</source>
<translation>Más: {names}</translation>
</message>
<message>
<source>Move deal</source>
<translation>Mover trato</translation>
</message>
<message>
<source>Move down</source>
<translation>Bajar</translation>
</message>
<message>
<source>Move lost reason</source>
<translation>Mover motivo de pérdida</translation>
</message>
<message>
<source>Move stage</source>
<translation>Mover etapa</translation>
</message>
<message>
<source>Move to</source>
<translation>Mover a</translation>
</message>
<message>
<source>Move to {stage}</source>
<translation>Mover a {stage}</translation>
</message>
<message>
<source>Move up</source>
<translation>Subir</translation>
</message>
<message>
<source>Move {name} down</source>
<translation>Bajar {name}</translation>
</message>
<message>
<source>Move {name} up</source>
<translation>Subir {name}</translation>
</message>
<message>
<source>Moved to {stage}</source>
<translation>Movido a «{stage}»</translation>
</message>
<message>
<source>My business</source>
<translation>Mi negocio</translation>
</message>
<message>
<source>Name</source>
<translation>Nombre</translation>
</message>
<message>
<source>Name a group small enough that all of them want the same.</source>
<translation>Da nombre a un grupo lo bastante pequeño para que todos quieran lo mismo.</translation>
</message>
<message>
<source>Name a group to promote to</source>
<translation>Dar nombre a un grupo al que dirigirse</translation>
</message>
<message>
<source>Name of a person</source>
<translation>Nombre de una persona</translation>
</message>
<message>
<source>Name of the business</source>
<translation>Nombre del negocio</translation>
</message>
<message>
<source>Name of the stage</source>
<translation>Nombre de la etapa</translation>
</message>
<message>
<source>Name of this view</source>
<translation>Nombre de esta vista</translation>
</message>
<message>
<source>Narrow the list to a few words</source>
<translation>Reducir la lista a unas palabras</translation>
</message>
<message>
<source>Nearly there</source>
<translation>Casi cerrado</translation>
</message>
<message>
<source>Needed a day</source>
<translation>Falta al día</translation>
</message>
<message>
<source>Needs</source>
<translation>Necesidades</translation>
</message>
<message>
<source>Never sold</source>
<translation>Nunca vendido</translation>
</message>
<message>
<source>New</source>
<translation>Nuevo</translation>
</message>
<message>
<source>New</source>
<comment>records</comment>
<translation>Nuevo</translation>
</message>
<message>
<source>New audience</source>
<translation>Nuevo público</translation>
</message>
<message>
<source>New business file</source>
<translation>Nuevo archivo del negocio</translation>
</message>
<message>
<source>New business file…</source>
<translation>Nuevo archivo del negocio…</translation>
</message>
<message>
<source>New customers</source>
<translation>Clientes nuevos</translation>
</message>
<message>
<source>New lead for them</source>
<translation>Nuevo lead suyo</translation>
</message>
<message>
<source>Newest first</source>
<translation>Más nuevos primero</translation>
</message>
<message>
<source>Next &amp;Monday</source>
<translation>El próximo &amp;lunes</translation>
</message>
<message>
<source>Next step</source>
<translation>Próximo paso</translation>
</message>
<message>
<source>Next step at</source>
<translation>Próximo paso a las</translation>
</message>
<message numerus="yes">
<source>Next step of %n: {what}</source>
<translation>
<numerusform>Próximo paso de %n: {what}</numerusform>
<numerusform>Próximo paso de %n: {what}</numerusform>
</translation>
</message>
<message>
<source>Next step on</source>
<translation>Próximo paso el</translation>
</message>
<message>
<source>Next steps</source>
<translation>Próximos pasos</translation>
</message>
<message>
<source>Next steps for the calendar (iCalendar)…</source>
<translation>Próximos pasos para el calendario (iCalendar)…</translation>
</message>
<message>
<source>Next steps in {month}</source>
<translation>Próximos pasos en {month}</translation>
</message>
<message>
<source>Next steps of a day</source>
<translation>Próximos pasos del día</translation>
</message>
<message>
<source>Next: {step}</source>
<translation>Después: {step}</translation>
</message>
<message>
<source>No</source>
<translation>No</translation>
</message>
<message>
<source>No advertising</source>
<translation>Sin publicidad</translation>
</message>
<message>
<source>No answer</source>
<translation>Sin respuesta</translation>
</message>
<message>
<source>No backup was made: {why}</source>
<translation>No se hizo la copia de seguridad: {why}</translation>
</message>
<message>
<source>No backup yet</source>
<translation>Aún sin copia</translation>
</message>
<message>
<source>No code has these letters.</source>
<translation>Ningún código tiene estas letras.</translation>
</message>
<message>
<source>No condition picks these people out of your contacts.</source>
<translation>Ninguna condición selecciona a estas personas entre tus contactos.</translation>
</message>
<message>
<source>No condition picks these people out of your contacts. Add one, and you see here how many they are.</source>
<translation>Ninguna condición selecciona a estas personas entre tus contactos. Añade una y verás aquí cuántas son.</translation>
</message>
<message>
<source>No cost is known of any of the deals that were won.</source>
<translation>No se sabe el coste de ninguno de los tratos ganados.</translation>
</message>
<message>
<source>No cost yet</source>
<translation>Aún sin coste</translation>
</message>
<message>
<source>No coupons yet</source>
<translation>Aún no hay cupones</translation>
</message>
<message>
<source>No customers yet</source>
<translation>Aún no hay clientes</translation>
</message>
<message>
<source>No deal is open.</source>
<translation>No hay tratos abiertos.</translation>
</message>
<message>
<source>No deal was lost.</source>
<translation>No se perdió ningún trato.</translation>
</message>
<message>
<source>No deal was won or lost.</source>
<translation>No se ganó ni se perdió ningún trato.</translation>
</message>
<message>
<source>No deal was won.</source>
<translation>No se ganó ningún trato.</translation>
</message>
<message>
<source>No deal with a known value was won.</source>
<translation>No se ganó ningún trato con valor conocido.</translation>
</message>
<message>
<source>No deals are open.</source>
<translation>No hay tratos abiertos.</translation>
</message>
<message>
<source>No deals were opened on these days.</source>
<translation>No se abrieron tratos en estos días.</translation>
</message>
<message>
<source>No deals were opened.</source>
<translation>No se abrieron tratos.</translation>
</message>
<message>
<source>No deals yet</source>
<translation>Aún no hay tratos</translation>
</message>
<message>
<source>No hourly rate is set in the profile, so own time has no price.</source>
<translation>El perfil no tiene tarifa por hora, así que el tiempo propio no tiene precio.</translation>
</message>
<message>
<source>No import brought contacts yet</source>
<translation>Ninguna importación ha traído contactos aún</translation>
</message>
<message>
<source>No import yet</source>
<translation>Aún no hay importaciones</translation>
</message>
<message>
<source>No lead came in.</source>
<translation>No llegó ningún lead.</translation>
</message>
<message>
<source>No leads</source>
<translation>Ningún lead</translation>
</message>
<message>
<source>No leads were received on these days.</source>
<translation>No se recibieron leads en estos días.</translation>
</message>
<message>
<source>No leads were received, so there is nothing to divide by.</source>
<translation>No se recibieron leads, así que no hay entre qué dividir.</translation>
</message>
<message>
<source>No leads yet</source>
<translation>Aún no hay leads</translation>
</message>
<message>
<source>No leads yet. When someone asks because of it, write the lead down here and it is counted.</source>
<translation>Aún no hay leads. Cuando alguien pregunte por ella, anota aquí el lead y contará.</translation>
</message>
<message>
<source>No logo yet</source>
<translation>Aún sin logotipo</translation>
</message>
<message>
<source>No minutes logged yet</source>
<translation>Aún no hay minutos registrados</translation>
</message>
<message>
<source>No money was spent on marketing, so there is nothing to set the return against.</source>
<translation>No se gastó dinero en marketing, así que no hay con qué comparar el retorno.</translation>
</message>
<message>
<source>No need any more</source>
<translation>Ya no lo necesita</translation>
</message>
<message>
<source>No new leads</source>
<translation>Sin leads nuevos</translation>
</message>
<message>
<source>No next step</source>
<translation>Sin próximo paso</translation>
</message>
<message>
<source>No next step is planned.</source>
<translation>No hay ningún próximo paso previsto.</translation>
</message>
<message>
<source>No objection was written down.</source>
<translation>No se anotó ninguna objeción.</translation>
</message>
<message>
<source>No offer</source>
<translation>Sin oferta</translation>
</message>
<message>
<source>No one became a customer for the first time, so there is nothing to divide by.</source>
<translation>Nadie se hizo cliente por primera vez, así que no hay entre qué dividir.</translation>
</message>
<message>
<source>No one has bought yet.</source>
<translation>Nadie ha comprado aún.</translation>
</message>
<message>
<source>No phone or e-mail yet.</source>
<translation>Aún sin teléfono ni correo.</translation>
</message>
<message>
<source>No products</source>
<translation>Sin productos</translation>
</message>
<message>
<source>No promotion</source>
<translation>Sin promoción</translation>
</message>
<message>
<source>No promotion brought or cost anything in {year}.</source>
<translation>Ninguna promoción aportó ni costó nada en {year}.</translation>
</message>
<message>
<source>No promotions ran in {month}.</source>
<translation>No hubo promociones en {month}.</translation>
</message>
<message>
<source>No row of this list has these words. They are looked for in names, notes and what belongs to it.</source>
<translation>Ninguna fila de esta lista tiene estas palabras. Se buscan en nombres, notas y lo que va con ellos.</translation>
</message>
<message>
<source>No rows</source>
<translation>Sin filas</translation>
</message>
<message>
<source>No sale counts for it yet, and nothing was spent.</source>
<translation>Aún no cuenta ninguna venta para ella y no se gastó nada.</translation>
</message>
<message>
<source>No sale was made</source>
<translation>No hubo ventas</translation>
</message>
<message>
<source>No scores were given.</source>
<translation>No se dieron puntuaciones.</translation>
</message>
<message>
<source>No services</source>
<translation>Sin servicios</translation>
</message>
<message>
<source>No stage</source>
<translation>Sin etapa</translation>
</message>
<message>
<source>No targets for this month. Say what it should bring, and here you see every day whether it will.</source>
<translation>No hay objetivos para este mes. Di qué ha de aportar y verás aquí cada día si lo logra.</translation>
</message>
<message>
<source>No value yet</source>
<translation>Aún sin valor</translation>
</message>
<message>
<source>Nobody</source>
<translation>Nadie</translation>
</message>
<message>
<source>Nobody among your contacts is like that now.</source>
<translation>Ahora mismo nadie entre tus contactos es así.</translation>
</message>
<message>
<source>Nobody can be counted by a filter that cannot be read.</source>
<translation>Con un filtro que no se puede leer no se puede contar a nadie.</translation>
</message>
<message>
<source>Nobody has been watched for 30 days yet.</source>
<translation>Aún no se ha observado a nadie durante 30 días.</translation>
</message>
<message>
<source>Nobody here yet</source>
<translation>Aún no hay nadie</translation>
</message>
<message>
<source>Nobody in particular</source>
<translation>Nadie en particular</translation>
</message>
<message>
<source>Nobody in this audience</source>
<translation>Nadie en este público</translation>
</message>
<message>
<source>Nobody is silent</source>
<translation>Hay noticias de todos</translation>
</message>
<message>
<source>Nobody is there twice</source>
<translation>Nadie está dos veces</translation>
</message>
<message>
<source>Nobody is waiting</source>
<translation>Nadie espera</translation>
</message>
<message>
<source>Nobody knows what these earn: fill in what one costs you</source>
<translation>Nadie sabe qué dejan estos: rellena lo que te cuesta uno</translation>
</message>
<message>
<source>Nobody named</source>
<translation>Sin nombre</translation>
</message>
<message>
<source>Nobody of them refused advertising.</source>
<translation>Ninguno de ellos rechazó la publicidad.</translation>
</message>
<message>
<source>Nobody refused</source>
<translation>Nadie ha rechazado</translation>
</message>
<message>
<source>Nobody you know has not bought yet.</source>
<translation>No conoces a nadie que aún no haya comprado.</translation>
</message>
<message>
<source>None are qualified</source>
<translation>Ninguno cualificado</translation>
</message>
<message>
<source>None became a deal yet</source>
<translation>Ninguno ha pasado aún a trato</translation>
</message>
<message>
<source>None of the pages was chosen.</source>
<translation>No se eligió ninguna de las páginas.</translation>
</message>
<message>
<source>None of the {count} deals opened on these days is decided yet.</source>
<translation>Ninguno de los {count} tratos abiertos en estos días está decidido aún.</translation>
</message>
<message>
<source>None of these coupons can be used any more, so there is nothing to print.</source>
<translation>Ninguno de estos cupones se puede usar ya, así que no hay nada que imprimir.</translation>
</message>
<message>
<source>None of these may be used any more.</source>
<translation>Ninguno de estos se puede usar ya.</translation>
</message>
<message>
<source>None was brought so far.</source>
<translation>Hasta ahora no se trajo ninguno.</translation>
</message>
<message>
<source>None were turned down</source>
<translation>Ninguno descartado</translation>
</message>
<message>
<source>None yet. Choose this audience in the plan of a promotion, and see here how it does.</source>
<translation>Aún ninguna. Elige este público en el plan de una promoción y verás aquí cómo le va.</translation>
</message>
<message>
<source>None yet. Who brings one tells that this promotion brought them.</source>
<translation>Aún ninguno. Quien trae uno dice que lo trajo esta promoción.</translation>
</message>
<message>
<source>Not a fit</source>
<translation>No encaja</translation>
</message>
<message>
<source>Not asked</source>
<translation>Sin preguntar</translation>
</message>
<message>
<source>Not asked yet: four questions tell whether it is worth your time.</source>
<translation>Aún sin preguntar: cuatro preguntas dicen si merece tu tiempo.</translation>
</message>
<message>
<source>Not done yet</source>
<translation>Aún no hecho</translation>
</message>
<message>
<source>Not every month of these days has a target. Say in the settings what each should bring.</source>
<translation>No todos los meses de estos días tienen objetivo. Di en los ajustes qué ha de aportar cada uno.</translation>
</message>
<message>
<source>Not from there</source>
<translation>No viene de ahí</translation>
</message>
<message>
<source>Not known yet</source>
<translation>Aún no se sabe</translation>
</message>
<message>
<source>Not now</source>
<translation>Ahora no</translation>
</message>
<message>
<source>Not read yet</source>
<translation>Aún sin leer</translation>
</message>
<message>
<source>Not right? Name the columns</source>
<translation>¿No es así? Nombra las columnas</translation>
</message>
<message>
<source>Not understood</source>
<translation>Sin entender</translation>
</message>
<message>
<source>Not yet</source>
<translation>Aún no</translation>
</message>
<message>
<source>Not yet a customer</source>
<translation>Aún no es cliente</translation>
</message>
<message>
<source>Note</source>
<translation>Nota</translation>
</message>
<message>
<source>Note down…</source>
<translation>Anotar…</translation>
</message>
<message>
<source>Noted: different people. This pair is not asked about again.</source>
<translation>Anotado: personas distintas. No se volverá a preguntar por esta pareja.</translation>
</message>
<message>
<source>Notes</source>
<translation>Notas</translation>
</message>
<message>
<source>Nothing came of it yet, nothing was spent.</source>
<translation>Aún no salió nada de ella ni se gastó nada.</translation>
</message>
<message>
<source>Nothing can be written into “{folder}”: {reason}.</source>
<translation>No se puede escribir nada en «{folder}»: {reason}.</translation>
</message>
<message>
<source>Nothing can be written to the folder “{folder}”: {reason}.</source>
<translation>No se puede escribir nada en la carpeta «{folder}»: {reason}.</translation>
</message>
<message>
<source>Nothing else of the catalogue was in a sale with it so far.</source>
<translation>De momento no hubo nada más del catálogo en una venta con él.</translation>
</message>
<message>
<source>Nothing found for “{text}”</source>
<translation>No se encontró nada para «{text}»</translation>
</message>
<message numerus="yes">
<source>Nothing happened for %n days</source>
<translation>
<numerusform>No pasó nada en %n día</numerusform>
<numerusform>No pasó nada en %n días</numerusform>
</translation>
</message>
<message>
<source>Nothing happened for a day</source>
<translation>No pasó nada en un día</translation>
</message>
<message>
<source>Nothing happened for any of them on these days: no leads, no sales, no cost.</source>
<translation>A ninguno le pasó nada en estos días: ni leads, ni ventas, ni costes.</translation>
</message>
<message>
<source>Nothing has happened yet.</source>
<translation>Aún no ha pasado nada.</translation>
</message>
<message>
<source>Nothing in it tells yet who or what its rows are. Say below what its columns hold.</source>
<translation>Nada indica aún quién o qué son sus filas. Di abajo qué contienen sus columnas.</translation>
</message>
<message>
<source>Nothing in particular</source>
<translation>Nada en particular</translation>
</message>
<message>
<source>Nothing in these months</source>
<translation>Nada en estos meses</translation>
</message>
<message>
<source>Nothing is due on this day</source>
<translation>No hay nada para este día</translation>
</message>
<message>
<source>Nothing is due today. What you plan on leads and deals comes up here on its day.</source>
<translation>Hoy no toca nada. Lo que planifiques en leads y tratos aparece aquí en su día.</translation>
</message>
<message>
<source>Nothing is due.</source>
<translation>No hay nada pendiente.</translation>
</message>
<message>
<source>Nothing is forgotten</source>
<translation>No se olvida nada</translation>
</message>
<message>
<source>Nothing is kept before you say so; one Undo takes all of it back</source>
<translation>Nada se guarda hasta que lo digas; un solo Deshacer lo revierte todo</translation>
</message>
<message>
<source>Nothing is lost: what was deleted comes back, and every change is remembered</source>
<translation>Nada se pierde: lo eliminado vuelve y cada cambio se recuerda</translation>
</message>
<message>
<source>Nothing is out</source>
<translation>Ninguno vigente</translation>
</message>
<message>
<source>Nothing is over yet</source>
<translation>Aún no ha terminado ninguno</translation>
</message>
<message>
<source>Nothing is planned</source>
<translation>No hay nada previsto</translation>
</message>
<message>
<source>Nothing is planned for this day.</source>
<translation>No hay nada previsto para este día.</translation>
</message>
<message>
<source>Nothing is planned yet.</source>
<translation>Aún no hay nada planificado.</translation>
</message>
<message>
<source>Nothing is written down yet.</source>
<translation>Aún no hay nada anotado.</translation>
</message>
<message>
<source>Nothing is written in the log about it.</source>
<translation>No hay nada registrado al respecto.</translation>
</message>
<message>
<source>Nothing left for today</source>
<translation>No queda nada para hoy</translation>
</message>
<message>
<source>Nothing matches</source>
<translation>Nada coincide</translation>
</message>
<message>
<source>Nothing new in this file</source>
<translation>Nada nuevo en este archivo</translation>
</message>
<message>
<source>Nothing new to bring in</source>
<translation>Nada nuevo que importar</translation>
</message>
<message>
<source>Nothing new: all of it was here already</source>
<translation>Nada nuevo: todo estaba ya aquí</translation>
</message>
<message>
<source>Nothing of this kind happened on these days.</source>
<translation>No pasó nada de este tipo en estos días.</translation>
</message>
<message>
<source>Nothing of your business goes anywhere else.</source>
<translation>Nada de tu negocio va a ningún otro sitio.</translation>
</message>
<message>
<source>Nothing runs and nothing is due. A promotion brings the next enquiries.</source>
<translation>No hay nada en curso ni pendiente. Una promoción trae las próximas consultas.</translation>
</message>
<message>
<source>Nothing to sell yet</source>
<translation>Aún no hay nada que vender</translation>
</message>
<message>
<source>Nothing waits here. What is planned comes up on its day.</source>
<translation>Aquí no espera nada. Lo previsto aparece en su día.</translation>
</message>
<message>
<source>Nothing was changed since.</source>
<translation>No se ha cambiado nada desde entonces.</translation>
</message>
<message>
<source>Nothing was changed.</source>
<translation>No se cambió nada.</translation>
</message>
<message>
<source>Nothing was done yet</source>
<translation>Aún no se ha hecho nada</translation>
</message>
<message>
<source>Nothing was spent on it yet.</source>
<translation>Aún no se gastó nada en ella.</translation>
</message>
<message>
<source>Nothing was spent.</source>
<translation>No se gastó nada.</translation>
</message>
<message>
<source>Nothing yet. Posts, letters, flyers: write down what is to be made, and Today tells when it is due.</source>
<translation>Aún nada. Publicaciones, cartas, folletos: anota qué hay que hacer y Hoy avisará cuando toque.</translation>
</message>
<message>
<source>Number</source>
<translation>Número</translation>
</message>
<message>
<source>Numbers and dates as in</source>
<translation>Números y fechas como en</translation>
</message>
<message>
<source>Numbers written down</source>
<translation>Números anotados</translation>
</message>
<message>
<source>Objection</source>
<translation>Objeción</translation>
</message>
<message>
<source>Objection: {text}</source>
<translation>Objeción: {text}</translation>
</message>
<message>
<source>Objections heard</source>
<translation>Objeciones oídas</translation>
</message>
<message>
<source>Of all customers so far, the share that bought twice or more.</source>
<translation>De todos los clientes hasta ahora, la parte que compró dos veces o más.</translation>
</message>
<message>
<source>Of everything you sell it is known what it costs, so its margin is known as well.</source>
<translation>De todo lo que vendes se sabe lo que cuesta, y por tanto también su margen.</translation>
</message>
<message numerus="yes">
<source>Of its newest %n sales</source>
<translation>
<numerusform>De su venta más reciente</numerusform>
<numerusform>De sus %n ventas más recientes</numerusform>
</translation>
</message>
<message>
<source>Of the deals that were decided on these days, the share that was won. “Likely” is the range in which the true share lies in 19 of 20 such cases.</source>
<translation>De los tratos decididos en estos días, la parte que se ganó. «Probable» es el margen en que está la parte real en 19 de cada 20 casos así.</translation>
</message>
<message>
<source>Of the leads received on these days, the share that has bought by today. Those still open may yet buy, so a recent figure tends to grow.</source>
<translation>De los leads recibidos en estos días, la parte que ha comprado hasta hoy. Los aún abiertos pueden comprar, así que una cifra reciente suele crecer.</translation>
</message>
<message>
<source>Of the step before</source>
<translation>Del paso anterior</translation>
</message>
<message>
<source>Of them buy</source>
<translation>De ellos compran</translation>
</message>
<message>
<source>Of these, leads that bought.</source>
<translation>De ellos, leads que compraron.</translation>
</message>
<message>
<source>Of these, leads that were found to be a fit, or that came further.</source>
<translation>De ellos, leads que se vio que encajan, o que llegaron más lejos.</translation>
</message>
<message>
<source>Of these, leads that you have spoken or written with since, or that came further.</source>
<translation>De ellos, leads con los que has hablado o escrito desde entonces, o que llegaron más lejos.</translation>
</message>
<message>
<source>Of these, leads with a deal.</source>
<translation>De ellos, leads con un trato.</translation>
</message>
<message>
<source>Offer</source>
<translation>Oferta</translation>
</message>
<message>
<source>Offer channel</source>
<translation>Ofrecer canal</translation>
</message>
<message>
<source>Offer sent</source>
<translation>Oferta enviada</translation>
</message>
<message>
<source>Offer this reason no longer</source>
<translation>No ofrecer más este motivo</translation>
</message>
<message>
<source>Offered in this order where a deal is lost; the report counts them. What you write there yourself is offered as well.</source>
<translation>Se ofrecen en este orden cuando se pierde un trato; el informe los cuenta. Lo que escribas ahí también se ofrecerá.</translation>
</message>
<message>
<source>On</source>
<translation>Equipo</translation>
</message>
<message>
<source>On a Mac, files open by double click once Two Hats lies in Applications.</source>
<translation>En un Mac, los archivos se abren con doble clic cuando Two Hats está en Aplicaciones.</translation>
</message>
<message>
<source>On the board: move the chosen deal one column back (Ctrl+[ goes back a page)</source>
<translation>En el tablero: mover el trato elegido una columna atrás (Control+[ vuelve a la página anterior)</translation>
</message>
<message>
<source>On the board: move the chosen deal one column on</source>
<translation>En el tablero: mover el trato elegido una columna adelante</translation>
</message>
<message>
<source>On the pages</source>
<translation>En las páginas</translation>
</message>
<message>
<source>On which day</source>
<translation>Qué día</translation>
</message>
<message>
<source>On which day? A time of day needs its day.</source>
<translation>¿Qué día? Una hora necesita su día.</translation>
</message>
<message>
<source>Once leads come in and sales are made, you see here what brings customers, what each costs, how long it takes and what is to come; and of small numbers, how far they can be trusted.</source>
<translation>En cuanto lleguen leads y haya ventas, verás aquí qué trae clientes, qué cuesta cada uno, cuánto se tarda y qué se espera; y, si los números son pequeños, hasta qué punto fiarte.</translation>
</message>
<message>
<source>Once less</source>
<translation>Una vez menos</translation>
</message>
<message>
<source>Once less: {answer}</source>
<translation>Una vez menos: {answer}</translation>
</message>
<message>
<source>Once more</source>
<translation>Una vez más</translation>
</message>
<message>
<source>Once more: {answer}</source>
<translation>Una vez más: {answer}</translation>
</message>
<message>
<source>One code for all</source>
<translation>Un código para todos</translation>
</message>
<message>
<source>One costs us</source>
<translation>Uno nos cuesta</translation>
</message>
<message>
<source>One deal is open</source>
<translation>Hay un trato abierto</translation>
</message>
<message>
<source>One lead</source>
<translation>Un lead</translation>
</message>
<message>
<source>One letter is different.</source>
<translation>Una letra es distinta.</translation>
</message>
<message>
<source>One moment</source>
<translation>Un momento</translation>
</message>
<message>
<source>One month: what it cost, what it brought, and what comes next</source>
<translation>Un mes: qué costó, qué aportó y qué viene ahora</translation>
</message>
<message>
<source>One note to yourself: what worked, what did not, what you would do differently.</source>
<translation>Una nota para ti: qué funcionó, qué no, qué harías de otra manera.</translation>
</message>
<message>
<source>One promotion from plan to lesson: offer, costs, what it brought, what people objected to</source>
<translation>Una promoción, del plan a la lección: oferta, costes, qué aportó, qué objetó la gente</translation>
</message>
<message>
<source>One sale brought {revenue}</source>
<translation>Una venta aportó {revenue}</translation>
</message>
<message>
<source>One thing is due</source>
<translation>Hay una cosa pendiente</translation>
</message>
<message>
<source>One thing stands in the way.</source>
<translation>Una cosa se interpone.</translation>
</message>
<message numerus="yes">
<source>Only %n deals are decided</source>
<translation>
<numerusform>Solo hay %n trato decidido</numerusform>
<numerusform>Solo hay %n tratos decididos</numerusform>
</translation>
</message>
<message>
<source>Only 1 deal is decided</source>
<translation>Solo hay 1 trato decidido</translation>
</message>
<message>
<source>Only letters from A to Z and digits: any keyboard and any scanner can write those.</source>
<translation>Solo letras de la A a la Z y cifras: cualquier teclado y cualquier escáner pueden escribirlas.</translation>
</message>
<message>
<source>Only the names are alike, so they come in as people of their own. Nobody is merged by name.</source>
<translation>Solo se parecen los nombres, así que se importan como personas distintas. Nadie se une por el nombre.</translation>
</message>
<message>
<source>Open</source>
<translation>Abierto</translation>
</message>
<message>
<source>Open</source>
<comment>to do</comment>
<translation>Abrir</translation>
</message>
<message>
<source>Open .twohats files by double click</source>
<translation>Abrir archivos .twohats con doble clic</translation>
</message>
<message>
<source>Open a backup</source>
<translation>Abrir una copia</translation>
</message>
<message>
<source>Open a business file</source>
<translation>Abrir un archivo del negocio</translation>
</message>
<message>
<source>Open a deal</source>
<translation>Abrir un trato</translation>
</message>
<message>
<source>Open a file</source>
<translation>Abrir un archivo</translation>
</message>
<message>
<source>Open a possible sale</source>
<translation>Abrir una posible venta</translation>
</message>
<message>
<source>Open again</source>
<translation>Abrir de nuevo</translation>
</message>
<message>
<source>Open another business file</source>
<translation>Abrir otro archivo del negocio</translation>
</message>
<message>
<source>Open deal</source>
<translation>Abrir trato</translation>
</message>
<message>
<source>Open deal again</source>
<translation>Volver a abrir trato</translation>
</message>
<message>
<source>Open deals</source>
<translation>Tratos abiertos</translation>
</message>
<message>
<source>Open deals on {day}</source>
<translation>Tratos abiertos el {day}</translation>
</message>
<message>
<source>Open the chosen record</source>
<translation>Abrir la ficha elegida</translation>
</message>
<message>
<source>Open the contact</source>
<translation>Abrir el contacto</translation>
</message>
<message>
<source>Open the deal</source>
<translation>Abrir el trato</translation>
</message>
<message>
<source>Open the deal</source>
<comment>show</comment>
<translation>Abrir el trato</translation>
</message>
<message>
<source>Open the lead</source>
<translation>Abrir el lead</translation>
</message>
<message>
<source>Open the promotion</source>
<translation>Abrir la promoción</translation>
</message>
<message>
<source>Open {name}</source>
<translation>Abrir {name}</translation>
</message>
<message>
<source>Opened</source>
<translation>Abierto</translation>
</message>
<message>
<source>Opened</source>
<comment>day</comment>
<translation>Abierto</translation>
</message>
<message>
<source>Opened lately</source>
<translation>Abiertos hace poco</translation>
</message>
<message>
<source>Opened on</source>
<translation>Abierto el</translation>
</message>
<message>
<source>Opened {day}</source>
<translation>Abierto: {day}</translation>
</message>
<message>
<source>Open…</source>
<translation>Abrir…</translation>
</message>
<message>
<source>Or heard of us from</source>
<translation>O supo de nosotros por</translation>
</message>
<message>
<source>Other</source>
<translation>Otro</translation>
</message>
<message>
<source>Other fields</source>
<translation>Otros campos</translation>
</message>
<message>
<source>Others, not running in {month}</source>
<translation>Otras, fuera de {month}</translation>
</message>
<message>
<source>Outcome</source>
<translation>Resultado</translation>
</message>
<message>
<source>Over</source>
<translation>Terminada</translation>
</message>
<message>
<source>Overdue</source>
<translation>Atrasado</translation>
</message>
<message>
<source>Own cost</source>
<translation>Coste propio</translation>
</message>
<message>
<source>Own time</source>
<translation>Tiempo propio</translation>
</message>
<message>
<source>Owner</source>
<translation>Responsable</translation>
</message>
<message>
<source>PR</source>
<translation>RR. PP.</translation>
</message>
<message>
<source>Page after</source>
<translation>Página siguiente</translation>
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
<translation>Páginas de un informe: página completa; 2 todo el ancho</translation>
</message>
<message>
<source>Pages of a report: larger; − smaller, 1 real size</source>
<translation>Páginas de un informe: más grandes; − más pequeñas, 1 tamaño real</translation>
</message>
<message>
<source>Pages to save and to print</source>
<translation>Páginas para guardar e imprimir</translation>
</message>
<message>
<source>Paid</source>
<translation>Pagado</translation>
</message>
<message>
<source>Paper</source>
<translation>Papel</translation>
</message>
<message>
<source>Parts of the promotion</source>
<translation>Partes de la promoción</translation>
</message>
<message>
<source>People</source>
<translation>Personas</translation>
</message>
<message>
<source>People and companies</source>
<translation>Personas y empresas</translation>
</message>
<message>
<source>People and what they asked for</source>
<translation>Personas y lo que pidieron</translation>
</message>
<message>
<source>People and what they bought</source>
<translation>Personas y lo que compraron</translation>
</message>
<message>
<source>People in the shop</source>
<translation>Gente en la tienda</translation>
</message>
<message>
<source>People now</source>
<translation>Personas ahora</translation>
</message>
<message>
<source>People reached</source>
<translation>Personas alcanzadas</translation>
</message>
<message>
<source>People reached, as written down in the numbers of these days.</source>
<translation>Personas alcanzadas, según los números anotados en estos días.</translation>
</message>
<message>
<source>People who</source>
<translation>Personas que</translation>
</message>
<message>
<source>People who meet</source>
<translation>Personas que cumplen</translation>
</message>
<message>
<source>People who {conditions}</source>
<translation>Personas que {conditions}</translation>
</message>
<message>
<source>Percent off</source>
<translation>Descuento en %</translation>
</message>
<message>
<source>Perhaps</source>
<translation>Quizá</translation>
</message>
<message>
<source>Person</source>
<translation>Persona</translation>
</message>
<message>
<source>Person</source>
<comment>team</comment>
<translation>Persona</translation>
</message>
<message>
<source>Phase</source>
<translation>Fase</translation>
</message>
<message>
<source>Phone</source>
<translation>Teléfono</translation>
</message>
<message>
<source>Phone {phone}</source>
<translation>Teléfono {phone}</translation>
</message>
<message>
<source>Phone {text}</source>
<translation>Teléfono {text}</translation>
</message>
<message>
<source>Phones</source>
<translation>Teléfonos</translation>
</message>
<message>
<source>Pick a day (Alt+Down)</source>
<translation>Elegir un día (Alt+Abajo)</translation>
</message>
<message>
<source>Pick the currency you are paid in.</source>
<translation>Elige la moneda en que cobras.</translation>
</message>
<message>
<source>Pick the currency you are paid in; it stays as it is later on.</source>
<translation>Elige la moneda en que cobras; después ya no cambia.</translation>
</message>
<message>
<source>Pick the language and country you write in.</source>
<translation>Elige el idioma y el país en que escribes.</translation>
</message>
<message>
<source>Pictures</source>
<translation>Imágenes</translation>
</message>
<message>
<source>Pipedrive deals</source>
<translation>Tratos de Pipedrive</translation>
</message>
<message>
<source>Pipedrive people</source>
<translation>Personas de Pipedrive</translation>
</message>
<message>
<source>Pipeline</source>
<translation>Tratos en curso</translation>
</message>
<message>
<source>Place</source>
<translation>Posición</translation>
</message>
<message>
<source>Plan</source>
<translation>Plan</translation>
</message>
<message>
<source>Plan a promotion</source>
<translation>Planificar una promoción</translation>
</message>
<message>
<source>Plan content</source>
<translation>Planificar contenido</translation>
</message>
<message>
<source>Plan it</source>
<translation>Planificarla</translation>
</message>
<message>
<source>Plan it once more, a year later: with its offer, budget and what is to be made</source>
<translation>Planificarla otra vez, un año después: con su oferta, su presupuesto y lo que hay que hacer</translation>
</message>
<message>
<source>Plan next step</source>
<translation>Planificar próximo paso</translation>
</message>
<message>
<source>Plan promotion</source>
<translation>Planificar promoción</translation>
</message>
<message>
<source>Plan what to offer to whom</source>
<translation>Planificar qué ofrecer a quién</translation>
</message>
<message>
<source>Planned</source>
<translation>Planificada</translation>
</message>
<message>
<source>Portrait</source>
<translation>Vertical</translation>
</message>
<message>
<source>Postal code</source>
<translation>Código postal</translation>
</message>
<message>
<source>Press to choose</source>
<translation>Pulsa para elegir</translation>
</message>
<message>
<source>Press to leave it with what they want</source>
<translation>Pulsa para dejarlo con lo que quiere</translation>
</message>
<message>
<source>Press to take it so</source>
<translation>Pulsa para tomarlo así</translation>
</message>
<message>
<source>Press to write a new lead</source>
<translation>Pulsa para escribir un lead nuevo</translation>
</message>
<message>
<source>Press to write it as a note on that lead</source>
<translation>Pulsa para escribirlo como nota en ese lead</translation>
</message>
<message>
<source>Price</source>
<translation>Precio</translation>
</message>
<message>
<source>Price of one</source>
<translation>Precio de uno</translation>
</message>
<message>
<source>Print</source>
<translation>Imprimir</translation>
</message>
<message>
<source>Print</source>
<comment>channel</comment>
<translation>Prensa</translation>
</message>
<message>
<source>Print a sheet of coupons, or hand out one code for all. Whoever brings one tells you which promotion brought them, and no code counts more often than it may.</source>
<translation>Imprime una hoja de cupones o reparte un código para todos. Quien trae uno te dice qué promoción lo trajo, y ningún código cuenta más veces de las debidas.</translation>
</message>
<message>
<source>Print again…</source>
<translation>Imprimir de nuevo…</translation>
</message>
<message>
<source>Print…</source>
<translation>Imprimir…</translation>
</message>
<message>
<source>Probably the same</source>
<translation>Probablemente iguales</translation>
</message>
<message>
<source>Product</source>
<translation>Producto</translation>
</message>
<message>
<source>Products</source>
<translation>Productos</translation>
</message>
<message>
<source>Promotion</source>
<translation>Promoción</translation>
</message>
<message>
<source>Promotion sheet</source>
<translation>Hoja de promoción</translation>
</message>
<message>
<source>Promotion: {name}</source>
<translation>Promoción: {name}</translation>
</message>
<message>
<source>Promotions</source>
<translation>Promociones</translation>
</message>
<message>
<source>Promotions as cards</source>
<translation>Promociones como tarjetas</translation>
</message>
<message>
<source>Promotions for them</source>
<translation>Promociones para ellos</translation>
</message>
<message>
<source>Promotions met</source>
<translation>Promociones vistas</translation>
</message>
<message>
<source>Promotions over the months</source>
<translation>Promociones a lo largo de los meses</translation>
</message>
<message>
<source>Promotions that ran in {month}</source>
<translation>Promociones de {month}</translation>
</message>
<message>
<source>Purchase</source>
<translation>Compra</translation>
</message>
<message>
<source>Put a step off</source>
<translation>Aplazar un paso</translation>
</message>
<message>
<source>Put off</source>
<translation>Aplazar</translation>
</message>
<message>
<source>Put off several</source>
<translation>Aplazar varios</translation>
</message>
<message>
<source>Put off until</source>
<translation>Aplazar hasta</translation>
</message>
<message numerus="yes">
<source>Put off until {day}: %n steps</source>
<translation>
<numerusform>Aplazado hasta {day}: %n paso</numerusform>
<numerusform>Aplazados hasta {day}: %n pasos</numerusform>
</translation>
</message>
<message>
<source>Put off until {day}: {what}</source>
<translation>Aplazado hasta {day}: {what}</translation>
</message>
<message>
<source>Put off…</source>
<translation>Aplazar…</translation>
</message>
<message>
<source>Put pages away</source>
<translation>Retirar páginas</translation>
</message>
<message>
<source>Qualified</source>
<translation>Cualificado</translation>
</message>
<message>
<source>Qualified</source>
<comment>day</comment>
<translation>Cualificado</translation>
</message>
<message>
<source>Qualified</source>
<comment>leads</comment>
<translation>Cualificados</translation>
</message>
<message>
<source>Qualify</source>
<translation>Cualificar</translation>
</message>
<message>
<source>Qualify lead</source>
<translation>Cualificar lead</translation>
</message>
<message>
<source>Quarter</source>
<translation>Trimestre</translation>
</message>
<message>
<source>Quarter {number} of {year}</source>
<translation>Trimestre {number} de {year}</translation>
</message>
<message>
<source>Question</source>
<translation>Pregunta</translation>
</message>
<message>
<source>Quick sale</source>
<translation>Venta rápida</translation>
</message>
<message>
<source>Quick sale…</source>
<translation>Venta rápida…</translation>
</message>
<message>
<source>Radio</source>
<translation>Radio</translation>
</message>
<message>
<source>Rank by</source>
<translation>Ordenar por</translation>
</message>
<message>
<source>Reach</source>
<translation>Tel. o correo</translation>
</message>
<message>
<source>Reached</source>
<translation>Alcanzados</translation>
</message>
<message>
<source>Reached</source>
<comment>target</comment>
<translation>Alcanzado</translation>
</message>
<message>
<source>Reached.</source>
<translation>Alcanzado.</translation>
</message>
<message>
<source>Read again</source>
<translation>Leer de nuevo</translation>
</message>
<message>
<source>Read only</source>
<translation>Solo lectura</translation>
</message>
<message>
<source>Read the files</source>
<translation>Leer los archivos</translation>
</message>
<message>
<source>Read the picture</source>
<translation>Leer la imagen</translation>
</message>
<message>
<source>Reading</source>
<translation>Leyendo</translation>
</message>
<message>
<source>Reading…</source>
<translation>Leyendo…</translation>
</message>
<message>
<source>Reads well on paper ({ratio} : 1).</source>
<translation>Se lee bien en papel ({ratio} : 1).</translation>
</message>
<message>
<source>Ready for the next one.</source>
<translation>Listo para el siguiente.</translation>
</message>
<message>
<source>Ready to come in: {names}. Name your business, or open its file, and you see what they bring.</source>
<translation>Listos para importar: {names}. Pon nombre a tu negocio o abre su archivo y verás qué aportan.</translation>
</message>
<message>
<source>Really sold together</source>
<translation>Lo que de verdad se vende junto</translation>
</message>
<message>
<source>Reason</source>
<translation>Motivo</translation>
</message>
<message>
<source>Received</source>
<translation>Recibido</translation>
</message>
<message>
<source>Recognise it by itself</source>
<translation>Reconocerlo automáticamente</translation>
</message>
<message>
<source>Recognised by themselves, in any order of their columns:</source>
<translation>Se reconocen solos, con las columnas en cualquier orden:</translation>
</message>
<message>
<source>Redeem</source>
<translation>Canjear</translation>
</message>
<message>
<source>Redeem a coupon</source>
<translation>Canjear un cupón</translation>
</message>
<message>
<source>Redeem a coupon…</source>
<translation>Canjear un cupón…</translation>
</message>
<message>
<source>Redeemed</source>
<translation>Canjeados</translation>
</message>
<message>
<source>Redeemed: {what}</source>
<translation>Canjeado: {what}</translation>
</message>
<message>
<source>Redeem…</source>
<translation>Canjear…</translation>
</message>
<message>
<source>Redemption</source>
<translation>Canje</translation>
</message>
<message>
<source>Redo</source>
<translation>Rehacer</translation>
</message>
<message>
<source>Redo “{change}”</source>
<translation>Rehacer «{change}»</translation>
</message>
<message>
<source>Referral</source>
<translation>Recomendación</translation>
</message>
<message>
<source>Refused advertising</source>
<translation>Rechazó publicidad</translation>
</message>
<message>
<source>Rejected</source>
<translation>Rechazadas</translation>
</message>
<message>
<source>Rejected rows.csv</source>
<translation>Filas rechazadas.csv</translation>
</message>
<message>
<source>Remove</source>
<translation>Quitar</translation>
</message>
<message>
<source>Remove channel</source>
<translation>Quitar canal</translation>
</message>
<message>
<source>Remove line</source>
<translation>Quitar línea</translation>
</message>
<message>
<source>Remove lost reason</source>
<translation>Quitar motivo de pérdida</translation>
</message>
<message>
<source>Remove person</source>
<translation>Quitar persona</translation>
</message>
<message>
<source>Remove the logo</source>
<translation>Quitar el logotipo</translation>
</message>
<message>
<source>Remove the tag {tag}</source>
<translation>Quitar la etiqueta {tag}</translation>
</message>
<message>
<source>Remove this channel</source>
<translation>Quitar este canal</translation>
</message>
<message>
<source>Remove view</source>
<translation>Quitar vista</translation>
</message>
<message>
<source>Remove {name}</source>
<translation>Quitar {name}</translation>
</message>
<message>
<source>Rename lost reason</source>
<translation>Renombrar motivo de pérdida</translation>
</message>
<message>
<source>Rename or remove this view</source>
<translation>Renombrar o quitar esta vista</translation>
</message>
<message>
<source>Rename view</source>
<translation>Renombrar vista</translation>
</message>
<message>
<source>Rename…</source>
<translation>Renombrar…</translation>
</message>
<message>
<source>Repeat</source>
<translation>Repetir</translation>
</message>
<message>
<source>Repeat promotion</source>
<translation>Repetir promoción</translation>
</message>
<message>
<source>Replace them</source>
<translation>Reemplazarlos</translation>
</message>
<message>
<source>Replace what is there?</source>
<translation>¿Reemplazar lo que hay?</translation>
</message>
<message>
<source>Reports</source>
<translation>Informes</translation>
</message>
<message>
<source>Research note</source>
<translation>Nota de investigación</translation>
</message>
<message>
<source>Restore a backup</source>
<translation>Restaurar una copia</translation>
</message>
<message>
<source>Restore a backup…</source>
<translation>Restaurar una copia…</translation>
</message>
<message>
<source>Restore another backup…</source>
<translation>Restaurar otra copia…</translation>
</message>
<message>
<source>Restore the backup of {moment}</source>
<translation>Restaurar la copia de seguridad del {moment}</translation>
</message>
<message>
<source>Restore the copy of {moment}</source>
<translation>Restaurar la copia del {moment}</translation>
</message>
<message>
<source>Restore to a new file</source>
<translation>Restaurar en un archivo nuevo</translation>
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
<translation>Resultado hasta el {day}</translation>
</message>
<message>
<source>Return</source>
<translation>Retorno</translation>
</message>
<message>
<source>Return (some costs of sales unknown)</source>
<translation>Retorno (algún coste de ventas sin saber)</translation>
</message>
<message>
<source>Return likely</source>
<translation>Retorno probable</translation>
</message>
<message>
<source>Return on cost</source>
<translation>Retorno del coste</translation>
</message>
<message>
<source>Return on cost: {roi}</source>
<translation>Retorno del coste: {roi}</translation>
</message>
<message>
<source>Return on marketing cost</source>
<translation>Retorno del coste de marketing</translation>
</message>
<message>
<source>Return on marketing cost (some costs of sales unknown)</source>
<translation>Retorno del coste de marketing (algún coste de ventas sin saber)</translation>
</message>
<message>
<source>Revenue</source>
<translation>Ingresos</translation>
</message>
<message>
<source>Revenue by month</source>
<translation>Ingresos por mes</translation>
</message>
<message>
<source>Revenue per marketing cost</source>
<translation>Ingresos por coste de marketing</translation>
</message>
<message>
<source>Revenue this year</source>
<translation>Ingresos este año</translation>
</message>
<message>
<source>Revenue {year}</source>
<translation>Ingresos de {year}</translation>
</message>
<message>
<source>Row</source>
<translation>Fila</translation>
</message>
<message>
<source>Rows behind the figure</source>
<translation>Filas detrás de la cifra</translation>
</message>
<message>
<source>Running</source>
<translation>En curso</translation>
</message>
<message>
<source>Sale</source>
<comment>money</comment>
<translation>Venta</translation>
</message>
<message>
<source>Sales</source>
<translation>Ventas</translation>
</message>
<message>
<source>Sales</source>
<comment>hat</comment>
<translation>Ventas</translation>
</message>
<message>
<source>Sales</source>
<comment>money</comment>
<translation>Ventas</translation>
</message>
<message>
<source>Sales count for</source>
<translation>Las ventas cuentan para</translation>
</message>
<message>
<source>Sales credited</source>
<translation>Ventas atribuidas</translation>
</message>
<message>
<source>Sales credited: {sales}, revenue {revenue}, cost {cost}.</source>
<translation>Ventas atribuidas: {sales}, ingresos {revenue}, coste {cost}.</translation>
</message>
<message>
<source>Sales hat</source>
<translation>Sombrero de ventas</translation>
</message>
<message>
<source>Sales that count for it</source>
<translation>Ventas que cuentan para ella</translation>
</message>
<message>
<source>Sales {time}</source>
<translation>Ventas {time}</translation>
</message>
<message>
<source>Same person: join</source>
<translation>Misma persona: unir</translation>
</message>
<message>
<source>Same person: join {both}</source>
<translation>Misma persona: unir {both}</translation>
</message>
<message>
<source>Satisfaction, 1 to 5</source>
<translation>Satisfacción, de 1 a 5</translation>
</message>
<message>
<source>Satisfied</source>
<translation>Satisfechos</translation>
</message>
<message>
<source>Satisfied: {score} of 5</source>
<translation>Satisfacción: {score} de 5</translation>
</message>
<message>
<source>Save as PDF</source>
<translation>Guardar como PDF</translation>
</message>
<message>
<source>Save as PDF…</source>
<translation>Guardar como PDF…</translation>
</message>
<message>
<source>Save elsewhere…</source>
<translation>Guardar en otro lugar…</translation>
</message>
<message>
<source>Save one elsewhere…</source>
<translation>Guardar una en otro lugar…</translation>
</message>
<message>
<source>Save rejected rows</source>
<translation>Guardar filas rechazadas</translation>
</message>
<message>
<source>Save rejected rows as CSV…</source>
<translation>Guardar filas rechazadas como CSV…</translation>
</message>
<message>
<source>Save this view…</source>
<translation>Guardar esta vista…</translation>
</message>
<message>
<source>Save view</source>
<translation>Guardar vista</translation>
</message>
<message>
<source>Saved as you go; Ctrl+Z takes a change back</source>
<translation>Se guarda sobre la marcha; Control+Z deshace un cambio</translation>
</message>
<message>
<source>Saved view {name}</source>
<translation>Vista guardada {name}</translation>
</message>
<message>
<source>Saved views</source>
<translation>Vistas guardadas</translation>
</message>
<message>
<source>Saved: {files}. Put the rows right there and bring that file in.</source>
<translation>Guardado: {files}. Corrige ahí las filas e importa ese archivo.</translation>
</message>
<message>
<source>Saving takes longer than usual…</source>
<translation>Guardar tarda más de lo habitual…</translation>
</message>
<message>
<source>Say in a few words what is to be done.</source>
<translation>Di en pocas palabras qué hay que hacer.</translation>
</message>
<message>
<source>Say what comes next on a lead or a deal, with its day, and it comes up here when it is due.</source>
<translation>Di qué sigue en un lead o un trato, con su día, y aparecerá aquí cuando toque.</translation>
</message>
<message>
<source>Score</source>
<translation>Puntuación</translation>
</message>
<message>
<source>Scores given</source>
<translation>Puntuaciones</translation>
</message>
<message>
<source>Search ads</source>
<translation>Buscadores</translation>
</message>
<message>
<source>Sections</source>
<translation>Secciones</translation>
</message>
<message>
<source>See the pages of a month, save or print them; on Reports, print what is shown</source>
<translation>Ver las páginas de un mes, guardarlas o imprimirlas; en Informes, imprimir lo que se muestra</translation>
</message>
<message>
<source>Selection</source>
<translation>Selección</translation>
</message>
<message>
<source>Service</source>
<translation>Servicio</translation>
</message>
<message>
<source>Services</source>
<translation>Servicios</translation>
</message>
<message>
<source>Set</source>
<translation>Aplicar</translation>
</message>
<message>
<source>Set next step of several</source>
<translation>Fijar próximo paso de varios</translation>
</message>
<message>
<source>Set owner of several</source>
<translation>Fijar responsable de varios</translation>
</message>
<message>
<source>Set target</source>
<translation>Fijar objetivo</translation>
</message>
<message>
<source>Set targets</source>
<translation>Fijar objetivos</translation>
</message>
<message>
<source>Set targets of a year</source>
<translation>Fijar objetivos de un año</translation>
</message>
<message>
<source>Set the logo</source>
<translation>Poner el logotipo</translation>
</message>
<message>
<source>Set up the business</source>
<translation>Preparar el negocio</translation>
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
<translation>Ajustes y copias</translation>
</message>
<message>
<source>Several are called “{name}”; give the id of the one you mean.</source>
<translation>Varios se llaman «{name}»; indica el id del que quieres.</translation>
</message>
<message>
<source>Several are found by “{text}”; pick one of them.</source>
<translation>Hay varios con «{text}»; elige uno de ellos.</translation>
</message>
<message>
<source>Shop window</source>
<translation>Escaparate</translation>
</message>
<message numerus="yes">
<source>Show %n more</source>
<translation>
<numerusform>Mostrar %n más</numerusform>
<numerusform>Mostrar %n más</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n more columns</source>
<translation>
<numerusform>Mostrar %n columna más</numerusform>
<numerusform>Mostrar %n columnas más</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n older</source>
<translation>
<numerusform>Ver %n anterior</numerusform>
<numerusform>Ver %n anteriores</numerusform>
</translation>
</message>
<message>
<source>Show 1 more column</source>
<translation>Mostrar 1 columna más</translation>
</message>
<message>
<source>Show all</source>
<translation>Mostrar todo</translation>
</message>
<message numerus="yes">
<source>Show all %n answers</source>
<translation>
<numerusform>Mostrar %n respuesta</numerusform>
<numerusform>Mostrar las %n respuestas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show all %n deals</source>
<translation>
<numerusform>Mostrar %n trato</numerusform>
<numerusform>Mostrar los %n tratos</numerusform>
</translation>
</message>
<message>
<source>Show as</source>
<translation>Ver como</translation>
</message>
<message>
<source>Show as a list</source>
<translation>Ver como lista</translation>
</message>
<message>
<source>Show as cards</source>
<translation>Mostrar como tarjetas</translation>
</message>
<message>
<source>Show as chart</source>
<translation>Ver como gráfico</translation>
</message>
<message>
<source>Show as table</source>
<translation>Ver como tabla</translation>
</message>
<message>
<source>Show everything</source>
<translation>Mostrar todo</translation>
</message>
<message>
<source>Show it</source>
<translation>Mostrarlo</translation>
</message>
<message>
<source>Show more</source>
<translation>Mostrar más</translation>
</message>
<message>
<source>Show older</source>
<translation>Ver anteriores</translation>
</message>
<message>
<source>Show one category</source>
<translation>Mostrar una categoría</translation>
</message>
<message>
<source>Show over the months</source>
<translation>Ver por meses</translation>
</message>
<message>
<source>Show the bin</source>
<translation>Mostrar la papelera</translation>
</message>
<message>
<source>Show the contact</source>
<translation>Mostrar el contacto</translation>
</message>
<message>
<source>Show the contact {name}</source>
<translation>Mostrar el contacto {name}</translation>
</message>
<message>
<source>Show the folder</source>
<translation>Mostrar la carpeta</translation>
</message>
<message>
<source>Show the folder: {title}</source>
<translation>Mostrar la carpeta: {title}</translation>
</message>
<message>
<source>Show them</source>
<translation>Mostrarlos</translation>
</message>
<message>
<source>Showed it: what did they say?</source>
<translation>Lo enseñaste: ¿qué dijeron?</translation>
</message>
<message>
<source>Shown on Today and in the figures, with the pace it takes. Leave empty what you do not aim at.</source>
<translation>Se muestra en Hoy y en las cifras, con el ritmo que hace falta. Deja vacío lo que no te propongas.</translation>
</message>
<message>
<source>Shows all backups, and makes one.</source>
<translation>Muestra todas las copias de seguridad y hace una.</translation>
</message>
<message>
<source>Silent</source>
<translation>Sin noticias</translation>
</message>
<message>
<source>Since</source>
<translation>Desde</translation>
</message>
<message>
<source>Since then</source>
<translation>Desde entonces</translation>
</message>
<message>
<source>Size of text and buttons</source>
<translation>Tamaño de textos y botones</translation>
</message>
<message>
<source>Size of the pages</source>
<translation>Tamaño de las páginas</translation>
</message>
<message>
<source>Smaller</source>
<translation>Más pequeño</translation>
</message>
<message>
<source>So far, without a sale</source>
<translation>Hasta ahora, sin venta</translation>
</message>
<message>
<source>Social media</source>
<translation>Redes sociales</translation>
</message>
<message>
<source>Sold</source>
<translation>Vendido</translation>
</message>
<message>
<source>Sold in all</source>
<translation>Vendido en total</translation>
</message>
<message>
<source>Sold over the counter</source>
<translation>Vendido en mostrador</translation>
</message>
<message>
<source>Sold this year</source>
<translation>Vendido este año</translation>
</message>
<message>
<source>Sold: {what}</source>
<translation>Vendido: {what}</translation>
</message>
<message>
<source>Somebody</source>
<translation>Alguien</translation>
</message>
<message>
<source>Someone</source>
<translation>Alguien</translation>
</message>
<message>
<source>Someone else</source>
<translation>Otra persona</translation>
</message>
<message>
<source>Someone else has changed this since</source>
<translation>Alguien más cambió esto después</translation>
</message>
<message>
<source>Someone else is saving to “{file}” right now. Nothing was changed; try again in a moment.</source>
<translation>Alguien más está guardando en «{file}» ahora mismo. No se cambió nada; inténtalo de nuevo en un momento.</translation>
</message>
<message>
<source>Someone else is saving; what is found follows at once.</source>
<translation>Alguien más está guardando; lo encontrado aparecerá enseguida.</translation>
</message>
<message>
<source>Someone new, no name yet</source>
<translation>Alguien nuevo, aún sin nombre</translation>
</message>
<message>
<source>Someone new: {name}</source>
<translation>Alguien nuevo: {name}</translation>
</message>
<message>
<source>Something free with it</source>
<translation>Algo gratis con la compra</translation>
</message>
<message>
<source>Something new to sell</source>
<translation>Algo nuevo que vender</translation>
</message>
<message>
<source>Something was added to the end of this file, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>Se añadió algo al final de este archivo, así que se abre solo para lectura. Haz una copia de seguridad y sigue con ella.</translation>
</message>
<message>
<source>Something was changed since. Ctrl+Z goes back step by step, newest first.</source>
<translation>Algo cambió después. Control+Z retrocede paso a paso, empezando por lo último.</translation>
</message>
<message>
<source>Something went wrong inside Two Hats</source>
<translation>Algo falló dentro de Two Hats</translation>
</message>
<message>
<source>Something went wrong inside Two Hats; nothing was kept.</source>
<translation>Algo falló dentro de Two Hats; no se guardó nada.</translation>
</message>
<message>
<source>Spent</source>
<translation>Gastado</translation>
</message>
<message>
<source>Spent on</source>
<translation>Gastado el</translation>
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
<translation>Se eliminó la etapa «{name}»</translation>
</message>
<message>
<source>Stage “{name}” is deleted; {deals} went to “{into}”</source>
<translation>Se eliminó la etapa «{name}»; pasan a «{into}»: {deals}</translation>
</message>
<message>
<source>Stages</source>
<translation>Etapas</translation>
</message>
<message>
<source>Stands at the head of reports, quotes and coupons.</source>
<translation>Aparece en la cabecera de informes, presupuestos y cupones.</translation>
</message>
<message>
<source>Stands on reports, quotes and coupons.</source>
<translation>Aparece en informes, presupuestos y cupones.</translation>
</message>
<message>
<source>Start a file for another business</source>
<translation>Empezar un archivo para otro negocio</translation>
</message>
<message>
<source>Start over</source>
<translation>Empezar de nuevo</translation>
</message>
<message>
<source>Starts</source>
<translation>Empieza</translation>
</message>
<message>
<source>State</source>
<translation>Estado</translation>
</message>
<message>
<source>State of the file</source>
<translation>Estado del archivo</translation>
</message>
<message>
<source>State or region</source>
<translation>Provincia o región</translation>
</message>
<message>
<source>Stayed out</source>
<translation>Quedaron fuera</translation>
</message>
<message>
<source>Step overdue</source>
<translation>Paso atrasado</translation>
</message>
<message>
<source>Still good</source>
<translation>Aún válidos</translation>
</message>
<message>
<source>Stop</source>
<translation>Detener</translation>
</message>
<message>
<source>Stop it</source>
<translation>Detener</translation>
</message>
<message>
<source>Stopped. Everything is as it was before.</source>
<translation>Detenido. Todo está como antes.</translation>
</message>
<message>
<source>Stopped; nothing was written.</source>
<translation>Detenido; no se escribió nada.</translation>
</message>
<message>
<source>Stopping…</source>
<translation>Deteniendo…</translation>
</message>
<message>
<source>Street</source>
<translation>Calle</translation>
</message>
<message>
<source>Such as: flyers at the school gate brought more than those in the letter boxes.</source>
<translation>Por ejemplo: los folletos en la puerta del colegio trajeron más que los de los buzones.</translation>
</message>
<message>
<source>Suggest these with it from now on</source>
<translation>Sugerir estos con él desde ahora</translation>
</message>
<message>
<source>Suggest {name} with it</source>
<translation>Sugerir {name} con él</translation>
</message>
<message>
<source>Suggested with it in deals</source>
<translation>Se sugieren con él en los tratos</translation>
</message>
<message>
<source>Sum</source>
<translation>Suma</translation>
</message>
<message>
<source>TV</source>
<translation>TV</translation>
</message>
<message>
<source>TWOHATS_TODAY says “{text}”; write it like 2026-05-31.</source>
<translation>TWOHATS_TODAY dice «{text}»; escríbelo como 2026-05-31.</translation>
</message>
<message>
<source>Table of text</source>
<translation>Tabla de texto</translation>
</message>
<message>
<source>Table of text (CSV)…</source>
<translation>Tabla de texto (CSV)…</translation>
</message>
<message>
<source>Tag</source>
<translation>Etiqueta</translation>
</message>
<message>
<source>Tag several</source>
<translation>Etiquetar varios</translation>
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
<translation>Quitar: {condition}</translation>
</message>
<message>
<source>Take back</source>
<translation>Retirar</translation>
</message>
<message>
<source>Take back a coupon</source>
<translation>Retirar un cupón</translation>
</message>
<message>
<source>Take back the last change</source>
<translation>Deshacer el último cambio</translation>
</message>
<message>
<source>Take back the verdict</source>
<translation>Retirar el veredicto</translation>
</message>
<message>
<source>Take back verdict</source>
<translation>Retirar veredicto</translation>
</message>
<message>
<source>Take it back all the same</source>
<translation>Deshacer de todos modos</translation>
</message>
<message>
<source>Take it up again</source>
<translation>Retomarla</translation>
</message>
<message>
<source>Take off the list</source>
<translation>Quitar de la lista</translation>
</message>
<message>
<source>Take out a number</source>
<translation>Quitar número</translation>
</message>
<message>
<source>Take out research</source>
<translation>Quitar investigación</translation>
</message>
<message>
<source>Take out: {answer}</source>
<translation>Quitar: {answer}</translation>
</message>
<message>
<source>Take out: {what}</source>
<translation>Quitar: {what}</translation>
</message>
<message>
<source>Take this answer out</source>
<translation>Quitar esta respuesta</translation>
</message>
<message>
<source>Take this condition away</source>
<translation>Quitar esta condición</translation>
</message>
<message>
<source>Take this person off the list</source>
<translation>Quitar a esta persona de la lista</translation>
</message>
<message>
<source>Take up content again</source>
<translation>Retomar contenido</translation>
</message>
<message>
<source>Take up promotion again</source>
<translation>Retomar promoción</translation>
</message>
<message>
<source>Take {code}</source>
<translation>Tomar {code}</translation>
</message>
<message>
<source>Take {colour}</source>
<translation>Usar {colour}</translation>
</message>
<message>
<source>Taken as</source>
<translation>Llevado como</translation>
</message>
<message>
<source>Taken back</source>
<translation>Deshecho</translation>
</message>
<message>
<source>Taken back: {what}</source>
<translation>Deshecho: {what}</translation>
</message>
<message>
<source>Taken out: {what}</source>
<translation>Quitado: {what}</translation>
</message>
<message>
<source>Takes the place of “{step}”</source>
<translation>Sustituye a «{step}»</translation>
</message>
<message>
<source>Talked with</source>
<translation>Se habló con</translation>
</message>
<message>
<source>Talking</source>
<translation>Hablando</translation>
</message>
<message>
<source>Target</source>
<translation>Objetivo</translation>
</message>
<message>
<source>Targets</source>
<translation>Objetivos</translation>
</message>
<message>
<source>Targets are set by the month, and these days are not whole months.</source>
<translation>Los objetivos se fijan por mes, y estos días no son meses enteros.</translation>
</message>
<message>
<source>Task</source>
<translation>Tarea</translation>
</message>
<message>
<source>Tell contacts apart</source>
<translation>Separar contactos</translation>
</message>
<message>
<source>Tell the system</source>
<translation>Avisar al sistema</translation>
</message>
<message>
<source>Text and buttons have that size from the next start of Two Hats.</source>
<translation>Textos y botones tendrán ese tamaño la próxima vez que se inicie Two Hats.</translation>
</message>
<message>
<source>Thai (Windows)</source>
<translation>Tailandés (Windows)</translation>
</message>
<message>
<source>That day has gone by. Put it off until today or later.</source>
<translation>Ese día ya ha pasado. Aplázalo a hoy o a más adelante.</translation>
</message>
<message>
<source>That day is still to come.</source>
<translation>Ese día aún no ha llegado.</translation>
</message>
<message>
<source>That day lies before the lead came in ({received}).</source>
<translation>Ese día es anterior a la llegada del lead ({received}).</translation>
</message>
<message>
<source>That did not work</source>
<translation>No ha funcionado</translation>
</message>
<message>
<source>That name is too long for a chip; {most} letters are enough.</source>
<translation>Ese nombre es demasiado largo para un botón; bastan {most} letras.</translation>
</message>
<message>
<source>The answer is in the bin.</source>
<translation>La respuesta está en la papelera.</translation>
</message>
<message>
<source>The backup is written and checked.</source>
<translation>La copia de seguridad está escrita y comprobada.</translation>
</message>
<message>
<source>The backup “{file}” in “{folder}” is written and checked.</source>
<translation>La copia de seguridad «{file}» en «{folder}» está escrita y comprobada.</translation>
</message>
<message>
<source>The bin is empty</source>
<translation>La papelera está vacía</translation>
</message>
<message>
<source>The business needs a name.</source>
<translation>El negocio necesita un nombre.</translation>
</message>
<message>
<source>The business, its stages, channels, targets and people, light or dark</source>
<translation>El negocio, sus etapas, canales, objetivos y personas, claro u oscuro</translation>
</message>
<message>
<source>The chosen one counts as not used (Delete)</source>
<translation>El elegido cuenta como no usado (Supr)</translation>
</message>
<message>
<source>The code</source>
<translation>El código</translation>
</message>
<message>
<source>The columns are understood as the last time such a list came in.</source>
<translation>Las columnas se entienden como la última vez que llegó una lista así.</translation>
</message>
<message>
<source>The copy did not pass its check, so it was not kept: {fault}. Run “check” on “{file}”.</source>
<translation>La copia no pasó su comprobación y no se conservó: {fault}. Ejecuta «check» sobre «{file}».</translation>
</message>
<message>
<source>The coupon {name} is in the bin</source>
<translation>El cupón {name} está en la papelera</translation>
</message>
<message>
<source>The currency can be changed as long as no amount stands in this file.</source>
<translation>La moneda se puede cambiar mientras no haya ningún importe en este archivo.</translation>
</message>
<message>
<source>The currency cannot be changed: amounts in {currency} stand in the file.</source>
<translation>No se puede cambiar la moneda: en el archivo hay importes en {currency}.</translation>
</message>
<message>
<source>The currency stays {currency}: amounts in it stand in this file.</source>
<translation>La moneda sigue siendo {currency}: hay importes en ella en este archivo.</translation>
</message>
<message>
<source>The currency was changed meanwhile; please repeat the import.</source>
<translation>La moneda cambió entretanto; repite la importación.</translation>
</message>
<message>
<source>The day it is due</source>
<translation>El día en que toca</translation>
</message>
<message>
<source>The deal</source>
<translation>El trato</translation>
</message>
<message>
<source>The deal already stands in “{name}”.</source>
<translation>El trato ya está en «{name}».</translation>
</message>
<message>
<source>The deal is worth its lines now: {now} instead of {before}</source>
<translation>El trato vale ahora sus líneas: {now} en vez de {before}</translation>
</message>
<message>
<source>The deals cannot go to the stage that is deleted.</source>
<translation>Los tratos no pueden pasar a la etapa que se elimina.</translation>
</message>
<message>
<source>The disk is full: “{path}” could not be written. Make room, or choose another folder.</source>
<translation>El disco está lleno: no se pudo escribir «{path}». Libera espacio o elige otra carpeta.</translation>
</message>
<message>
<source>The disk or stick that holds “{file}” failed. Nothing was saved of this step; check the connection and repeat it.</source>
<translation>Falló el disco o la memoria USB donde está «{file}». No se guardó nada de este paso; revisa la conexión y repítelo.</translation>
</message>
<message>
<source>The disk that holds “{file}” is full. Nothing was saved of this step; make room and repeat it.</source>
<translation>El disco donde está «{file}» está lleno. No se guardó nada de este paso; libera espacio y repítelo.</translation>
</message>
<message>
<source>The file has changed since these pages were made.</source>
<translation>El archivo ha cambiado desde que se prepararon estas páginas.</translation>
</message>
<message>
<source>The file is busy</source>
<translation>El archivo está ocupado</translation>
</message>
<message>
<source>The file is closed already, so nothing was saved of this step.</source>
<translation>El archivo ya está cerrado, así que no se guardó nada de este paso.</translation>
</message>
<message>
<source>The filter as text</source>
<translation>El filtro como texto</translation>
</message>
<message>
<source>The first</source>
<translation>La primera</translation>
</message>
<message>
<source>The first place is the same whichever way sales are credited; places behind it change.</source>
<translation>El primer puesto es el mismo se atribuyan como se atribuyan las ventas; los de detrás cambian.</translation>
</message>
<message>
<source>The headings stand in row {row}.</source>
<translation>Los encabezados están en la fila {row}.</translation>
</message>
<message>
<source>The history knows no record with the id {id}.</source>
<translation>El historial no conoce ningún registro con el id {id}.</translation>
</message>
<message>
<source>The history of every record names them.</source>
<translation>El historial de cada ficha los nombra.</translation>
</message>
<message>
<source>The last</source>
<translation>La última</translation>
</message>
<message>
<source>The last day ({last}) lies before the first ({first}).</source>
<translation>El último día ({last}) es anterior al primero ({first}).</translation>
</message>
<message>
<source>The last day comes before the first one.</source>
<translation>El último día es anterior al primero.</translation>
</message>
<message>
<source>The latest:</source>
<translation>Los últimos:</translation>
</message>
<message>
<source>The lead of {name} is written down</source>
<translation>El lead de {name} está anotado</translation>
</message>
<message>
<source>The line</source>
<translation>La línea</translation>
</message>
<message>
<source>The line is the range in which the true value likely lies; the shorter, the surer.</source>
<translation>La línea es el margen en que probablemente está el valor real; cuanto más corta, más seguro.</translation>
</message>
<message>
<source>The lines of a deal cannot add up to less than nothing.</source>
<translation>Las líneas de un trato no pueden sumar menos de cero.</translation>
</message>
<message>
<source>The lines of this deal add up to its value and cost; change a line.</source>
<translation>Las líneas de este trato suman su valor y su coste; cambia una línea.</translation>
</message>
<message>
<source>The list could not be read; try again.</source>
<translation>No se pudo leer la lista; inténtalo de nuevo.</translation>
</message>
<message>
<source>The list has {most} entries already; take one off first.</source>
<translation>La lista ya tiene {most} entradas; quita una antes.</translation>
</message>
<message>
<source>The logo</source>
<translation>El logotipo</translation>
</message>
<message>
<source>The mean of the scores from 1 to 5 given on these days.</source>
<translation>La media de las puntuaciones de 1 a 5 recibidas en estos días.</translation>
</message>
<message>
<source>The mean value of the deals won; one large sale can pull it up.</source>
<translation>El valor medio de los tratos ganados; una sola venta grande puede subirlo.</translation>
</message>
<message>
<source>The month is not over: figures up to {day}.</source>
<translation>El mes no ha terminado: cifras hasta el {day}.</translation>
</message>
<message>
<source>The name “{path}” is too long.</source>
<translation>El nombre «{path}» es demasiado largo.</translation>
</message>
<message numerus="yes">
<source>The newest %n are shown.</source>
<translation>
<numerusform>Solo se muestra lo más reciente: %n.</numerusform>
<numerusform>Solo se muestra lo más reciente: %n.</numerusform>
</translation>
</message>
<message>
<source>The order is the same whichever way sales are credited.</source>
<translation>El orden es el mismo se atribuyan como se atribuyan las ventas.</translation>
</message>
<message>
<source>The others are not held up by it.</source>
<translation>No retiene a los demás.</translation>
</message>
<message>
<source>The pages were not made.</source>
<translation>No se prepararon las páginas.</translation>
</message>
<message>
<source>The people of an audience; name one on the page of audiences</source>
<translation>Las personas de un público; ponle nombre en la página de públicos</translation>
</message>
<message>
<source>The printer</source>
<translation>La impresora</translation>
</message>
<message>
<source>The printer stopped after {count} pages.</source>
<translation>La impresora se detuvo tras {count} páginas.</translation>
</message>
<message>
<source>The product</source>
<translation>El producto</translation>
</message>
<message>
<source>The promotion that made you known to them gets the whole sale.</source>
<translation>La promoción con la que te conocieron se lleva la venta entera.</translation>
</message>
<message>
<source>The promotion they met last before buying gets the whole sale.</source>
<translation>La última promoción que vieron antes de comprar se lleva la venta entera.</translation>
</message>
<message>
<source>The record</source>
<translation>La ficha</translation>
</message>
<message>
<source>The same by channel.</source>
<translation>Lo mismo por canal.</translation>
</message>
<message>
<source>The stages of the board, in their order. The chance weighs what is open in the forecast. Alt+↑ and Alt+↓ move a stage.</source>
<translation>Las etapas del tablero, de izquierda a derecha. La probabilidad pondera lo abierto en la previsión. Alt+↑ y Alt+↓ mueven una etapa.</translation>
</message>
<message>
<source>The sum of the lines below; change a line instead</source>
<translation>La suma de las líneas de abajo; cambia mejor una línea</translation>
</message>
<message>
<source>The usual colour.</source>
<translation>El color habitual.</translation>
</message>
<message>
<source>The value of each open deal, weighed by the chance to win from its stage.</source>
<translation>El valor de cada trato abierto, ponderado por la probabilidad de ganarlo según su etapa.</translation>
</message>
<message>
<source>The value of the deals won on these days.</source>
<translation>El valor de los tratos ganados en estos días.</translation>
</message>
<message>
<source>The view “{name}” is removed</source>
<translation>Se quitó la vista «{name}»</translation>
</message>
<message>
<source>The way of a deal</source>
<translation>El camino de un trato</translation>
</message>
<message>
<source>The year</source>
<translation>El año</translation>
</message>
<message>
<source>The year after</source>
<translation>El año siguiente</translation>
</message>
<message>
<source>The year before</source>
<translation>El año anterior</translation>
</message>
<message>
<source>The year is not over: figures up to {day}.</source>
<translation>El año no ha terminado: cifras hasta el {day}.</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales, {short} too few.</source>
<translation>
<numerusform>Lo que esperas ({leads}) trae %n venta, {short} de menos.</numerusform>
<numerusform>Lo que esperas ({leads}) trae %n ventas, {short} de menos.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales: enough.</source>
<translation>
<numerusform>Lo que esperas ({leads}) trae %n venta: basta.</numerusform>
<numerusform>Lo que esperas ({leads}) trae %n ventas: basta.</numerusform>
</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale, {short} too few.</source>
<translation>Lo que esperas ({leads}) trae 1 venta, {short} de menos.</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale: enough.</source>
<translation>Lo que esperas ({leads}) trae 1 venta: basta.</translation>
</message>
<message>
<source>There are no rows behind it.</source>
<translation>No hay filas detrás.</translation>
</message>
<message>
<source>There is already a coupon “{code}”.</source>
<translation>Ya hay un cupón «{code}».</translation>
</message>
<message>
<source>There is already a stage “{name}”.</source>
<translation>Ya hay una etapa «{name}».</translation>
</message>
<message>
<source>There is already a view “{name}”.</source>
<translation>Ya hay una vista «{name}».</translation>
</message>
<message>
<source>There is no basis for it.</source>
<translation>No hay base para ello.</translation>
</message>
<message>
<source>There is no contact “{name}”.</source>
<translation>No existe el contacto «{name}».</translation>
</message>
<message>
<source>There is no copy yet. One is made a few seconds after the file is opened.</source>
<translation>Aún no hay ninguna copia. Se hace una unos segundos después de abrir el archivo.</translation>
</message>
<message>
<source>There is no coupon “{code}”.</source>
<translation>No existe el cupón «{code}».</translation>
</message>
<message>
<source>There is no coupon “{code}”. Is it {near}?</source>
<translation>No existe el cupón «{code}». ¿Es {near}?</translation>
</message>
<message>
<source>There is no currency “{code}”; write its three letters, such as EUR.</source>
<translation>No existe la moneda «{code}»; escribe sus tres letras, como EUR.</translation>
</message>
<message>
<source>There is no encoding called “{encoding}”.</source>
<translation>No existe la codificación «{encoding}».</translation>
</message>
<message>
<source>There is no folder “{folder}” to put “{file}” in.</source>
<translation>No existe la carpeta «{folder}» para poner «{file}».</translation>
</message>
<message>
<source>There is no folder “{folder}”.</source>
<translation>No existe la carpeta «{folder}».</translation>
</message>
<message>
<source>There is no folder “{parent}” to put “{folder}” in.</source>
<translation>No existe la carpeta «{parent}» para poner «{folder}».</translation>
</message>
<message>
<source>There is no list here to export; go to leads, deals, contacts or promotions first.</source>
<translation>Aquí no hay ninguna lista que exportar; ve antes a leads, tratos, contactos o promociones.</translation>
</message>
<message>
<source>There is no promotion “{name}”.</source>
<translation>No existe la promoción «{name}».</translation>
</message>
<message>
<source>There is no report “{name}”.</source>
<translation>No existe el informe «{name}».</translation>
</message>
<message>
<source>There is no screen to show a window on; the commands work without one (--help).</source>
<translation>No hay pantalla donde mostrar una ventana; los comandos funcionan sin ella (--help).</translation>
</message>
<message>
<source>There is nothing in this list to export.</source>
<translation>En esta lista no hay nada que exportar.</translation>
</message>
<message>
<source>There is nothing to redo on this device.</source>
<translation>No hay nada que rehacer en este dispositivo.</translation>
</message>
<message>
<source>There is nothing to undo on this device.</source>
<translation>No hay nada que deshacer en este dispositivo.</translation>
</message>
<message>
<source>There is too little room on this computer’s disk for a backup; free some and try again.</source>
<translation>Hay muy poco espacio en el disco de este equipo para una copia de seguridad; libera algo e inténtalo de nuevo.</translation>
</message>
<message>
<source>These are the same contact already.</source>
<translation>Ya son el mismo contacto.</translation>
</message>
<message>
<source>These rows come in; what was not understood stays as text in their notes.</source>
<translation>Estas filas se importan; lo que no se entendió queda como texto en sus notas.</translation>
</message>
<message>
<source>These rows stay out. Save them with the reason, put them right, bring them in later.</source>
<translation>Estas filas quedan fuera. Guárdalas con el motivo, corrígelas e impórtalas más tarde.</translation>
</message>
<message>
<source>These rows stayed out.</source>
<translation>Estas filas quedaron fuera.</translation>
</message>
<message>
<source>They came by, or you did: how did it go?</source>
<translation>Vinieron o fuiste tú: ¿cómo fue?</translation>
</message>
<message>
<source>They saw</source>
<translation>Vio</translation>
</message>
<message>
<source>They want</source>
<translation>Quiere</translation>
</message>
<message>
<source>This Python brings an SQLite that is too old; Two Hats needs 3.37 or newer.</source>
<translation>Este Python trae un SQLite demasiado antiguo; Two Hats necesita el 3.37 o posterior.</translation>
</message>
<message>
<source>This business file</source>
<translation>Este archivo del negocio</translation>
</message>
<message>
<source>This business file can only be read here, so nothing can be brought in.</source>
<translation>Este archivo del negocio solo se puede leer aquí, así que no se puede importar nada.</translation>
</message>
<message>
<source>This cannot be left empty.</source>
<translation>No se puede dejar vacío.</translation>
</message>
<message>
<source>This cannot be less than nothing.</source>
<translation>No puede ser menos de cero.</translation>
</message>
<message>
<source>This cannot earn its money back.</source>
<translation>Esto no puede recuperar su dinero.</translation>
</message>
<message>
<source>This computer</source>
<translation>Este equipo</translation>
</message>
<message>
<source>This computer has no program for that. Copied instead: {text}</source>
<translation>Este equipo no tiene programa para eso. Se copió en su lugar: {text}</translation>
</message>
<message>
<source>This condition needs a word or a number.</source>
<translation>Esta condición necesita una palabra o un número.</translation>
</message>
<message>
<source>This contact is not on the list to keep in touch with any more.</source>
<translation>Este contacto ya no está en la lista para mantener el contacto.</translation>
</message>
<message>
<source>This deal is open already.</source>
<translation>Este trato ya está abierto.</translation>
</message>
<message>
<source>This deal was already lost on {day}.</source>
<translation>Este trato ya se perdió el {day}.</translation>
</message>
<message>
<source>This deal was already won on {day}.</source>
<translation>Este trato ya se ganó el {day}.</translation>
</message>
<message>
<source>This deal was lost; open it again before planning a step.</source>
<translation>Este trato se perdió; vuelve a abrirlo antes de planificar un paso.</translation>
</message>
<message>
<source>This file cannot come in</source>
<translation>Este archivo no se puede importar</translation>
</message>
<message>
<source>This file is open for reading only</source>
<translation>Este archivo está abierto solo para lectura</translation>
</message>
<message>
<source>This file is open for reading only; no copies are made of it.</source>
<translation>Este archivo está abierto solo para lectura; no se hacen copias de él.</translation>
</message>
<message>
<source>This file or its folder is write-protected, so it is opened for reading only.</source>
<translation>Este archivo o su carpeta está protegido contra escritura, así que se abre solo para lectura.</translation>
</message>
<message>
<source>This filter was written elsewhere and cannot be read. Put it right here, or empty it and begin anew.</source>
<translation>Este filtro se escribió en otro sitio y no se puede leer. Corrígelo aquí o vacíalo y empieza de nuevo.</translation>
</message>
<message>
<source>This is a backup: look around; nothing can be changed in it.</source>
<translation>Esto es una copia de seguridad: puedes mirar, pero no cambiar nada.</translation>
</message>
<message>
<source>This is our mistake, not yours. What was saved before is safe. You can go on; if it happens again, copy the details and send them to us. Nothing is sent by itself.</source>
<translation>El error es nuestro, no tuyo. Lo que ya estaba guardado está a salvo. Puedes seguir; si vuelve a pasar, copia los detalles y envíanoslos. Nada se envía solo.</translation>
</message>
<message>
<source>This lead became a deal; close the deal as lost instead.</source>
<translation>Este lead pasó a trato; cierra el trato como perdido.</translation>
</message>
<message>
<source>This lead has no verdict to take back.</source>
<translation>Este lead no tiene veredicto que retirar.</translation>
</message>
<message>
<source>This lead was already found not to be a fit on {day}.</source>
<translation>Este lead ya se descartó el {day} porque no encaja.</translation>
</message>
<message>
<source>This lead was already qualified on {day}.</source>
<translation>Este lead ya se cualificó el {day}.</translation>
</message>
<message>
<source>This lead was found not to be a fit on {day}; take that back first.</source>
<translation>Este lead se descartó el {day} porque no encaja; retira eso antes.</translation>
</message>
<message>
<source>This lead was found not to be a fit; take that back before planning a step.</source>
<translation>Este lead se descartó porque no encaja; retira eso antes de planificar un paso.</translation>
</message>
<message>
<source>This list has no headings; its columns are told by what is in them.</source>
<translation>Esta lista no tiene encabezados; sus columnas se reconocen por lo que contienen.</translation>
</message>
<message>
<source>This month</source>
<translation>Este mes</translation>
</message>
<message>
<source>This name stays; what the other says differently goes to the notes</source>
<translation>Este nombre se queda; lo que el otro diga distinto va a las notas</translation>
</message>
<message>
<source>This order hangs on how sales are credited: if they counted for {rule}, “{name}” would come first.</source>
<translation>Este orden depende de cómo se atribuyan las ventas: si contaran para {rule}, «{name}» sería el primero.</translation>
</message>
<message>
<source>This picture cannot be kept as a logo.</source>
<translation>Esta imagen no se puede guardar como logotipo.</translation>
</message>
<message>
<source>This record was saved by someone else in the same moment; please repeat the step.</source>
<translation>Alguien más guardó este registro en el mismo momento; repite el paso.</translation>
</message>
<message>
<source>This step was not taken: other records still belong to what it would remove, or to what is no longer there.</source>
<translation>Este paso no se dio: otros registros aún pertenecen a lo que eliminaría o a lo que ya no existe.</translation>
</message>
<message>
<source>This week</source>
<translation>Esta semana</translation>
</message>
<message>
<source>This year</source>
<translation>Este año</translation>
</message>
<message>
<source>This {kind} is no longer there; someone has deleted it. It may lie in the bin.</source>
<translation>Este elemento ({kind}) ya no existe; alguien lo eliminó. Puede estar en la papelera.</translation>
</message>
<message>
<source>Those who asked or were written down, but have not bought yet</source>
<translation>Quienes preguntaron o se anotaron, pero aún no han comprado</translation>
</message>
<message>
<source>Those who do not want advertising: leave them out of every mailing</source>
<translation>Quienes no quieren publicidad: déjalos fuera de todo envío</translation>
</message>
<message>
<source>Those who say no to advertising stand here, with the day they said it.</source>
<translation>Quienes dicen no a la publicidad están aquí, con el día en que lo dijeron.</translation>
</message>
<message>
<source>Three months earlier</source>
<translation>Tres meses antes</translation>
</message>
<message>
<source>Three months later</source>
<translation>Tres meses después</translation>
</message>
<message>
<source>Ticked channels are offered for promotions and expenses. Untick what you never use; what was written down with it stays as it is.</source>
<translation>Los canales marcados se ofrecen para promociones y gastos. Desmarca los que nunca usas; lo anotado con ellos se queda como está.</translation>
</message>
<message>
<source>Time</source>
<translation>Hora</translation>
</message>
<message>
<source>Time</source>
<comment>minutes</comment>
<translation>Tiempo</translation>
</message>
<message>
<source>Time to a decision</source>
<translation>Tiempo hasta la decisión</translation>
</message>
<message>
<source>Times</source>
<translation>Veces</translation>
</message>
<message>
<source>Title</source>
<translation>Título</translation>
</message>
<message>
<source>To</source>
<translation>Hasta</translation>
</message>
<message>
<source>To make</source>
<translation>Por hacer</translation>
</message>
<message>
<source>To tell you, this needs {parts}.</source>
<translation>Para decírtelo hace falta {parts}.</translation>
</message>
<message>
<source>To the first sale</source>
<translation>Hasta la primera venta</translation>
</message>
<message>
<source>Today</source>
<translation>Hoy</translation>
</message>
<message>
<source>Together</source>
<translation>En conjunto</translation>
</message>
<message>
<source>Too early to tell: {leads} too few to judge it by. From {enough} on it says more.</source>
<translation>Demasiado pronto para saber: {leads} muy poco para juzgarla. A partir de {enough} dice más.</translation>
</message>
<message>
<source>Too expensive</source>
<translation>Demasiado caro</translation>
</message>
<message>
<source>Took back: {what}</source>
<translation>Deshecho: {what}</translation>
</message>
<message>
<source>Town</source>
<translation>Población</translation>
</message>
<message>
<source>Try again</source>
<translation>Reintentar</translation>
</message>
<message>
<source>Try with the sample shop</source>
<translation>Probar con la tienda de ejemplo</translation>
</message>
<message>
<source>Turkish (Windows)</source>
<translation>Turco (Windows)</translation>
</message>
<message>
<source>Twelve months</source>
<translation>Doce meses</translation>
</message>
<message>
<source>Twelve months, the best promotions and channels, beside the year before</source>
<translation>Doce meses, las mejores promociones y canales, junto al año anterior</translation>
</message>
<message>
<source>Two Hats makes one by itself when the file is opened or closed and something has changed, and checks it. It keeps all of two days, then one a day, a week and a month.</source>
<translation>Two Hats hace una automáticamente al abrir o cerrar el archivo si algo ha cambiado, y la comprueba. Guarda todas las de dos días, y después una por día, por semana y por mes.</translation>
</message>
<message>
<source>Two Hats makes one by itself; see why not.</source>
<translation>Two Hats hace una automáticamente; mira por qué no.</translation>
</message>
<message>
<source>Two Hats never goes online, except to a database server that you name. It sends nothing to us or to anyone, asks for no account and looks for no updates. Your business is one file on your disk.</source>
<translation>Two Hats nunca se conecta a internet, salvo a un servidor de bases de datos que tú indiques. No nos envía nada a nosotros ni a nadie, no pide cuenta y no busca actualizaciones. Tu negocio es un archivo en tu disco.</translation>
</message>
<message>
<source>Type or scan the code of a coupon that is brought</source>
<translation>Teclear o escanear el código de un cupón que traen</translation>
</message>
<message>
<source>Typed here and not saved: what it was typed at has gone, or has other words by now.</source>
<translation>Escrito aquí y no guardado: aquello a lo que se refería ya no está o tiene ahora otras palabras.</translation>
</message>
<message>
<source>Typical sale</source>
<translation>Venta mediana</translation>
</message>
<message>
<source>Undo</source>
<translation>Deshacer</translation>
</message>
<message>
<source>Undo “{change}”</source>
<translation>Deshacer «{change}»</translation>
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
<translation>Desconocido</translation>
</message>
<message>
<source>Until</source>
<translation>Hasta</translation>
</message>
<message>
<source>Up to {day}, {left} days left.</source>
<translation>Hasta el {day}, quedan {left} días.</translation>
</message>
<message>
<source>Used</source>
<translation>Usado</translation>
</message>
<message>
<source>Used up</source>
<translation>Agotado</translation>
</message>
<message>
<source>Used up or expired</source>
<translation>Agotados o caducados</translation>
</message>
<message>
<source>Usual colour</source>
<translation>Color habitual</translation>
</message>
<message>
<source>Usual colour: {name}</source>
<translation>Color habitual: {name}</translation>
</message>
<message>
<source>Valid until</source>
<translation>Válido hasta</translation>
</message>
<message>
<source>Valid until {day}</source>
<translation>Válido hasta el {day}</translation>
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
<translation>Valor menos coste de los tratos ganados, cuando se saben ambos.</translation>
</message>
<message>
<source>Value, by its lines</source>
<translation>Valor, según sus líneas</translation>
</message>
<message>
<source>Verdict</source>
<translation>Veredicto</translation>
</message>
<message>
<source>Version {version} · Qt {qt} · MIT licence</source>
<translation>Versión {version} · Qt {qt} · licencia MIT</translation>
</message>
<message>
<source>Vietnamese (Windows)</source>
<translation>Vietnamita (Windows)</translation>
</message>
<message>
<source>View</source>
<translation>Ver</translation>
</message>
<message>
<source>View</source>
<comment>noun</comment>
<translation>Vista</translation>
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
<translation>Visitas, seguidores, personas alcanzadas: lo que lees en algún sitio y escribes aquí</translation>
</message>
<message>
<source>Waiting</source>
<translation>En espera</translation>
</message>
<message>
<source>Waiting for a first answer</source>
<translation>Esperan una primera respuesta</translation>
</message>
<message>
<source>Walk through a list, the sidebar or what was found</source>
<translation>Recorrer una lista, la barra lateral o lo encontrado</translation>
</message>
<message>
<source>Wants</source>
<translation>Quiere</translation>
</message>
<message>
<source>Wants: {what}</source>
<translation>Quiere: {what}</translation>
</message>
<message>
<source>Way through the stages</source>
<translation>Recorrido por las etapas</translation>
</message>
<message>
<source>Webinar</source>
<translation>Webinar</translation>
</message>
<message>
<source>Website</source>
<translation>Sitio web</translation>
</message>
<message>
<source>Weighed</source>
<translation>Ponderado</translation>
</message>
<message>
<source>Welcome</source>
<translation>Bienvenida</translation>
</message>
<message>
<source>Western European (DOS)</source>
<translation>Europeo occidental (DOS)</translation>
</message>
<message>
<source>Western European (Mac)</source>
<translation>Europeo occidental (Mac)</translation>
</message>
<message>
<source>Western European (Windows)</source>
<translation>Europeo occidental (Windows)</translation>
</message>
<message>
<source>What</source>
<translation>Qué</translation>
</message>
<message>
<source>What</source>
<comment>goods</comment>
<translation>Qué</translation>
</message>
<message>
<source>What</source>
<comment>numbers</comment>
<translation>Qué</translation>
</message>
<message>
<source>What brings customers, what it costs, and how sure that is</source>
<translation>Qué trae clientes, qué cuesta y cuánto te puedes fiar</translation>
</message>
<message>
<source>What came back on each coin spent, and the range it likely lies in</source>
<translation>Qué volvió por cada moneda gastada, y el margen en que probablemente está</translation>
</message>
<message>
<source>What came of it</source>
<translation>Qué resultó</translation>
</message>
<message>
<source>What could not be saved waits at “{name}” as you typed it.</source>
<translation>Lo que no se pudo guardar espera en «{name}» tal como lo escribiste.</translation>
</message>
<message>
<source>What do you expect of it?</source>
<translation>¿Qué esperas de ella?</translation>
</message>
<message>
<source>What each brought on these days.</source>
<translation>Qué aportó cada una en estos días.</translation>
</message>
<message>
<source>What each month should bring</source>
<translation>Qué ha de aportar cada mes</translation>
</message>
<message>
<source>What for</source>
<translation>Para qué</translation>
</message>
<message>
<source>What happened</source>
<translation>Qué pasó</translation>
</message>
<message>
<source>What is a row of this list?</source>
<translation>¿Qué es una fila de esta lista?</translation>
</message>
<message>
<source>What is done for a customer stands here, such as delivery.</source>
<translation>Aquí está lo que se hace para un cliente, como una entrega.</translation>
</message>
<message>
<source>What is done for someone</source>
<translation>Lo que se hace para alguien</translation>
</message>
<message>
<source>What is due under both hats, and how the month stands</source>
<translation>Qué toca con los dos sombreros y cómo va el mes</translation>
</message>
<message>
<source>What is filled</source>
<translation>Qué se completa</translation>
</message>
<message>
<source>What is handed over</source>
<translation>Lo que se entrega</translation>
</message>
<message>
<source>What is handed over to the customer stands here.</source>
<translation>Aquí está lo que se entrega al cliente.</translation>
</message>
<message>
<source>What is it? A few words will do.</source>
<translation>¿Qué es? Bastan pocas palabras.</translation>
</message>
<message>
<source>What is left of it shows as soon as you write down what one costs you.</source>
<translation>Lo que queda de él se ve en cuanto anotes lo que te cuesta uno.</translation>
</message>
<message>
<source>What is left of the line; press to see where it stands</source>
<translation>Lo que queda de la línea; pulsa para ver dónde está</translation>
</message>
<message>
<source>What is next? “Call about the price”</source>
<translation>¿Qué sigue? «Llamar por el precio»</translation>
</message>
<message>
<source>What is offered, and what it brings</source>
<translation>Qué se ofrece y qué aporta</translation>
</message>
<message>
<source>What is to be made</source>
<translation>Qué hay que hacer</translation>
</message>
<message>
<source>What is to be made?</source>
<translation>¿Qué hay que hacer?</translation>
</message>
<message>
<source>What is worth knowing next time?</source>
<translation>¿Qué conviene saber la próxima vez?</translation>
</message>
<message>
<source>What is your business called? You can change it later.</source>
<translation>¿Cómo se llama tu negocio? Podrás cambiarlo más tarde.</translation>
</message>
<message>
<source>What it is about</source>
<translation>De qué se trata</translation>
</message>
<message>
<source>What kind</source>
<translation>Qué tipo</translation>
</message>
<message>
<source>What may become a sale</source>
<translation>Qué puede acabar en venta</translation>
</message>
<message>
<source>What may become a sale, and what it still needs</source>
<translation>Qué puede acabar en venta y qué le falta</translation>
</message>
<message>
<source>What people objected to</source>
<translation>Qué objetó la gente</translation>
</message>
<message>
<source>What people said</source>
<translation>Qué dijo la gente</translation>
</message>
<message>
<source>What runs, what is planned, what it costs and what it brings</source>
<translation>Qué está en curso, qué está previsto, qué cuesta y qué aporta</translation>
</message>
<message>
<source>What sales credited to promotions earned beyond the marketing cost, as a part of that cost: 100 % means each coin came back with another one. Where the cost of a sale is unknown, the sale counts with its whole value.</source>
<translation>Lo que las ventas atribuidas a promociones dejaron por encima del coste de marketing, como parte de ese coste: 100 % significa que cada moneda volvió con otra más. Si no se sabe el coste de una venta, cuenta con todo su valor.</translation>
</message>
<message>
<source>What separates the cents in its amounts?</source>
<translation>¿Qué separa los céntimos en sus importes?</translation>
</message>
<message>
<source>What stands there</source>
<translation>Qué pone ahí</translation>
</message>
<message>
<source>What the money was for</source>
<translation>Para qué fue el dinero</translation>
</message>
<message>
<source>What they asked for</source>
<translation>Qué pidieron</translation>
</message>
<message>
<source>What they came for</source>
<translation>A lo que venían</translation>
</message>
<message>
<source>What they objected</source>
<translation>Qué objetaron</translation>
</message>
<message>
<source>What they said</source>
<translation>Qué dijeron</translation>
</message>
<message>
<source>What to do</source>
<translation>Qué hacer</translation>
</message>
<message>
<source>What to do with the chosen rows</source>
<translation>Qué hacer con las filas elegidas</translation>
</message>
<message>
<source>What to do, by day</source>
<translation>Qué hacer, por día</translation>
</message>
<message>
<source>What was asked</source>
<translation>Qué se preguntó</translation>
</message>
<message>
<source>What was deleted, and everything that was done</source>
<translation>Qué se eliminó y todo lo que se hizo</translation>
</message>
<message>
<source>What was found</source>
<translation>Lo encontrado</translation>
</message>
<message>
<source>What was measured? For example visits or followers.</source>
<translation>¿Qué se midió? Por ejemplo, visitas o seguidores.</translation>
</message>
<message>
<source>What was spent</source>
<translation>Qué se gastó</translation>
</message>
<message>
<source>What was understood</source>
<translation>Lo que se entendió</translation>
</message>
<message>
<source>What will you offer next?</source>
<translation>¿Qué ofrecerás ahora?</translation>
</message>
<message>
<source>What you delete lies here; one click brings it back.</source>
<translation>Lo que eliminas queda aquí; un clic lo recupera.</translation>
</message>
<message>
<source>What you say about it</source>
<translation>Lo que dices de él</translation>
</message>
<message>
<source>What you sell stands here, with price and cost. Deals and quick sales pick from it, so that you see what is bought, what it earns, and what goes with what.</source>
<translation>Aquí está lo que vendes, con precio y coste. Los tratos y ventas rápidas eligen de aquí, y así ves qué se compra, cuánto deja y qué va con qué.</translation>
</message>
<message>
<source>What you sell, for how much, and what you keep of that</source>
<translation>Qué vendes, por cuánto y qué te queda</translation>
</message>
<message>
<source>What you sell, for how much, and with what</source>
<translation>Qué vendes, por cuánto y con qué</translation>
</message>
<message>
<source>What “{column}” is</source>
<translation>Qué es «{column}»</translation>
</message>
<message>
<source>What “{name}” taught</source>
<translation>Qué enseñó «{name}»</translation>
</message>
<message>
<source>Whatever was in no deal that was won comes up in this place.</source>
<translation>Lo que no estuvo en ningún trato ganado aparece aquí.</translation>
</message>
<message>
<source>When</source>
<translation>Cuándo</translation>
</message>
<message>
<source>When</source>
<comment>days</comment>
<translation>Cuándo</translation>
</message>
<message>
<source>When a customer met several before buying. Figures and reports follow at once.</source>
<translation>Cuando un cliente vio varias antes de comprar. Cifras e informes cambian al momento.</translation>
</message>
<message>
<source>Where its deals go</source>
<translation>Adónde van sus tratos</translation>
</message>
<message>
<source>Where shall the business file be?</source>
<translation>¿Dónde ha de estar el archivo del negocio?</translation>
</message>
<message>
<source>Where things lie</source>
<translation>Dónde está todo</translation>
</message>
<message>
<source>Where you advertise</source>
<translation>Dónde te anuncias</translation>
</message>
<message>
<source>Where you went back from</source>
<translation>De donde volviste</translation>
</message>
<message>
<source>Where you were before</source>
<translation>Donde estabas antes</translation>
</message>
<message>
<source>Which backup shall be restored?</source>
<translation>¿Qué copia de seguridad se ha de restaurar?</translation>
</message>
<message>
<source>Which code? Such as SPRING10.</source>
<translation>¿Qué código? Por ejemplo, SPRING10.</translation>
</message>
<message>
<source>Which code? Type it, or scan it.</source>
<translation>¿Qué código? Tecléalo o escanéalo.</translation>
</message>
<message>
<source>Which comes first in its days: the day or the month?</source>
<translation>¿Qué va primero en sus fechas: el día o el mes?</translation>
</message>
<message>
<source>Which files shall come in?</source>
<translation>¿Qué archivos quieres importar?</translation>
</message>
<message>
<source>Which folder shall come in?</source>
<translation>¿Qué carpeta quieres importar?</translation>
</message>
<message>
<source>Which new folder shall everything be written into?</source>
<translation>¿En qué carpeta nueva se ha de escribir todo?</translation>
</message>
<message>
<source>Which promotion a sale counts for</source>
<translation>Para qué promoción cuenta una venta</translation>
</message>
<message>
<source>Which promotion?</source>
<translation>¿Qué promoción?</translation>
</message>
<message>
<source>Which report</source>
<translation>Qué informe</translation>
</message>
<message>
<source>Which steps</source>
<translation>Qué pasos</translation>
</message>
<message>
<source>Which tag?</source>
<translation>¿Qué etiqueta?</translation>
</message>
<message>
<source>Which way the paper lies</source>
<translation>Cómo se pone el papel</translation>
</message>
<message>
<source>Who</source>
<translation>Quién</translation>
</message>
<message>
<source>Who and what</source>
<translation>Quién y qué</translation>
</message>
<message>
<source>Who asked for something</source>
<translation>Quién pidió algo</translation>
</message>
<message>
<source>Who asked for what, where they came from and what became of it</source>
<translation>Quién pidió qué, de dónde vino y en qué quedó</translation>
</message>
<message>
<source>Who asked, what brought them, and what to do next</source>
<translation>Quién preguntó, qué lo trajo y qué hacer ahora</translation>
</message>
<message>
<source>Who belongs to it</source>
<translation>Quién forma parte</translation>
</message>
<message>
<source>Who do you talk to?</source>
<translation>¿Con quién hablas?</translation>
</message>
<message>
<source>Who may be written down twice: join them, or say that they are different</source>
<translation>Quiénes pueden estar anotados dos veces: únelos o di que son distintos</translation>
</message>
<message>
<source>Who may buy?</source>
<translation>¿Quién compra?</translation>
</message>
<message>
<source>Who may buy? A name will do.</source>
<translation>¿Quién puede comprar? Basta un nombre.</translation>
</message>
<message>
<source>Who or what</source>
<translation>Quién o qué</translation>
</message>
<message>
<source>Who promotions are for</source>
<translation>Para quién son las promociones</translation>
</message>
<message>
<source>Who used what</source>
<translation>Quién usó qué</translation>
</message>
<message>
<source>Who was it? A name, a phone or an e-mail will do.</source>
<translation>¿Quién era? Basta un nombre, un teléfono o un correo.</translation>
</message>
<message>
<source>Who was it? Begin with a name, or add a phone or an e-mail.</source>
<translation>¿Quién era? Empieza por un nombre o añade un teléfono o un correo.</translation>
</message>
<message>
<source>Who works at this computer</source>
<translation>Quién trabaja en este equipo</translation>
</message>
<message>
<source>Who works here</source>
<translation>Quién trabaja aquí</translation>
</message>
<message>
<source>Who you know, how to reach them, and what they bought</source>
<translation>A quién conoces, cómo contactar y qué compró</translation>
</message>
<message>
<source>Who your promotions are for, how many they are now, and what they need</source>
<translation>Para quién son tus promociones, cuántos son ahora y qué necesitan</translation>
</message>
<message>
<source>Who, how to reach them, what they want and what is next, in one line</source>
<translation>Quién, cómo contactar, qué quiere y qué sigue, en una línea</translation>
</message>
<message>
<source>Who, if they say</source>
<translation>Quién, si lo dice</translation>
</message>
<message>
<source>Who: {name}</source>
<translation>Quién: {name}</translation>
</message>
<message>
<source>Who? A name, a phone or an e-mail</source>
<translation>¿Quién? Un nombre, un teléfono o un correo</translation>
</message>
<message>
<source>Who? Please choose</source>
<translation>¿Quién? Elige, por favor</translation>
</message>
<message>
<source>Whoever buys for the first time stands here: a deal that is won, or a quick sale.</source>
<translation>Quien compra por primera vez aparece aquí: un trato ganado o una venta rápida.</translation>
</message>
<message>
<source>Whole address</source>
<translation>Dirección completa</translation>
</message>
<message>
<source>Whole page</source>
<translation>Página completa</translation>
</message>
<message>
<source>Whom an import brought; press the chip again for earlier imports</source>
<translation>Quiénes llegaron con una importación; pulsa otra vez el botón para ver las anteriores</translation>
</message>
<message>
<source>Whose journey?</source>
<translation>¿Recorrido de quién?</translation>
</message>
<message>
<source>Whose steps</source>
<translation>Pasos de quién</translation>
</message>
<message>
<source>Why</source>
<translation>Por qué</translation>
</message>
<message>
<source>Why deals are lost</source>
<translation>Por qué se pierden tratos</translation>
</message>
<message>
<source>Why is it not a fit?</source>
<translation>¿Por qué no encaja?</translation>
</message>
<message>
<source>Why it was lost</source>
<translation>Por qué se perdió</translation>
</message>
<message>
<source>Why was it lost?</source>
<translation>¿Por qué se perdió?</translation>
</message>
<message>
<source>Width</source>
<translation>Ancho</translation>
</message>
<message>
<source>Win deal</source>
<translation>Ganar trato</translation>
</message>
<message>
<source>Windows did not let Two Hats write that down.</source>
<translation>Windows no dejó que Two Hats lo anotara.</translation>
</message>
<message>
<source>With a sale…</source>
<translation>Con una venta…</translation>
</message>
<message>
<source>With so few the difference may be chance.</source>
<translation>Con tan pocos, la diferencia puede ser azar.</translation>
</message>
<message>
<source>With the expected conversion it will say how many leads that takes.</source>
<translation>Con la conversión prevista, dirá cuántos leads hacen falta.</translation>
</message>
<message>
<source>With whom</source>
<translation>Con quién</translation>
</message>
<message>
<source>With whom? A next step needs someone to take it with.</source>
<translation>¿Con quién? Un próximo paso necesita a alguien con quien darlo.</translation>
</message>
<message>
<source>Within {days}: {decided} decided, {won} won</source>
<translation>En {days}: {decided} decididos, {won} ganados</translation>
</message>
<message>
<source>Without a channel</source>
<translation>Sin canal</translation>
</message>
<message>
<source>Without a next step</source>
<translation>Sin próximo paso</translation>
</message>
<message>
<source>Without a price, deals and quick sales ask for it.</source>
<translation>Sin precio, los tratos y ventas rápidas lo preguntan.</translation>
</message>
<message>
<source>Without a promotion</source>
<translation>Sin promoción</translation>
</message>
<message>
<source>Without a stage</source>
<translation>Sin etapa</translation>
</message>
<message>
<source>Without cost</source>
<translation>Sin coste</translation>
</message>
<message>
<source>Won</source>
<translation>Ganado</translation>
</message>
<message>
<source>Won</source>
<comment>deals</comment>
<translation>Ganados</translation>
</message>
<message>
<source>Won of decided deals</source>
<translation>Ganados de los decididos</translation>
</message>
<message>
<source>Won! What is it worth?</source>
<translation>¡Ganado! ¿Cuánto vale?</translation>
</message>
<message>
<source>Won: {shares}, of {n} deals.</source>
<translation>Ganados: {shares}, de {n} tratos.</translation>
</message>
<message>
<source>Won: {what}</source>
<translation>Ganado: {what}</translation>
</message>
<message>
<source>Words may be unfinished, in any script.</source>
<translation>Las palabras pueden estar a medias, en cualquier escritura.</translation>
</message>
<message>
<source>Worth about</source>
<translation>Vale unos</translation>
</message>
<message>
<source>Worth about {amount}</source>
<translation>Vale unos {amount}</translation>
</message>
<message>
<source>Worth of an hour</source>
<translation>Valor de una hora</translation>
</message>
<message>
<source>Worth of the offer</source>
<translation>Valor de la oferta</translation>
</message>
<message>
<source>Worth your time: qualify it.</source>
<translation>Merece tu tiempo: cualifícalo.</translation>
</message>
<message>
<source>Would have bought anyway</source>
<translation>Habrían comprado igual</translation>
</message>
<message>
<source>Write a checked copy of the file</source>
<translation>Escribir una copia comprobada del archivo</translation>
</message>
<message>
<source>Write a colour as six digits, such as {sample}.</source>
<translation>Escribe un color con seis cifras, como {sample}.</translation>
</message>
<message>
<source>Write a quantity, such as {sample}.</source>
<translation>Escribe una cantidad, como {sample}.</translation>
</message>
<message>
<source>Write a whole number from {least} to {most}.</source>
<translation>Escribe un número entero de {least} a {most}.</translation>
</message>
<message>
<source>Write an amount such as {sample}.</source>
<translation>Escribe un importe, como {sample}.</translation>
</message>
<message>
<source>Write an e-mail</source>
<translation>Escribir un correo</translation>
</message>
<message>
<source>Write down</source>
<translation>Anotar</translation>
</message>
<message>
<source>Write down a contact</source>
<translation>Anotar un contacto</translation>
</message>
<message>
<source>Write down a lead</source>
<translation>Anotar un lead</translation>
</message>
<message>
<source>Write down a number</source>
<translation>Anotar un número</translation>
</message>
<message>
<source>Write down a sale over the counter</source>
<translation>Anotar una venta de mostrador</translation>
</message>
<message>
<source>Write down an answer</source>
<translation>Anotar una respuesta</translation>
</message>
<message>
<source>Write down an expense</source>
<translation>Anotar un gasto</translation>
</message>
<message>
<source>Write down audience</source>
<translation>Anotar público</translation>
</message>
<message>
<source>Write down contact</source>
<translation>Anotar contacto</translation>
</message>
<message>
<source>Write down lead</source>
<translation>Anotar lead</translation>
</message>
<message>
<source>Write down research</source>
<translation>Anotar investigación</translation>
</message>
<message>
<source>Write down satisfaction</source>
<translation>Anotar satisfacción</translation>
</message>
<message>
<source>Write down the sale it came with; the coupon is redeemed with it (Ctrl+Enter)</source>
<translation>Anotar la venta con la que vino; el cupón se canjea con ella (Control+Intro)</translation>
</message>
<message>
<source>Write down what it is called.</source>
<translation>Escribe cómo se llama.</translation>
</message>
<message>
<source>Write down what was asked, or what was answered.</source>
<translation>Anota qué se preguntó o qué se respondió.</translation>
</message>
<message>
<source>Write down who asked for what</source>
<translation>Anotar quién pidió qué</translation>
</message>
<message>
<source>Write down who was reached</source>
<translation>Anotar personas alcanzadas</translation>
</message>
<message>
<source>Write everything into a folder of tables that any program can read</source>
<translation>Escribir todo en una carpeta de tablas que cualquier programa puede leer</translation>
</message>
<message>
<source>Write in a few words how it went.</source>
<translation>Escribe en pocas palabras cómo fue.</translation>
</message>
<message>
<source>Write it down</source>
<translation>Anotar</translation>
</message>
<message>
<source>Write it down (Enter)</source>
<translation>Anotarlo (Intro)</translation>
</message>
<message>
<source>Write it down…</source>
<translation>Anotar…</translation>
</message>
<message>
<source>Write more of the name, a phone or an e-mail to mean someone else</source>
<translation>Escribe más del nombre, un teléfono o un correo para referirte a otra persona</translation>
</message>
<message>
<source>Write note</source>
<translation>Escribir nota</translation>
</message>
<message>
<source>Write the expense down (Enter)</source>
<translation>Anotar el gasto (Intro)</translation>
</message>
<message>
<source>Write to {text}</source>
<translation>Escribir a {text}</translation>
</message>
<message>
<source>Write who it is…</source>
<translation>Escribe quién es…</translation>
</message>
<message>
<source>Write whole minutes, such as {sample}.</source>
<translation>Escribe minutos enteros, como {sample}.</translation>
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
<translation>Se escribe así: {sample}</translation>
</message>
<message>
<source>Wrote a message: what about?</source>
<translation>Escribiste un mensaje: ¿sobre qué?</translation>
</message>
<message>
<source>Wrote an e-mail: what about?</source>
<translation>Escribiste un correo: ¿sobre qué?</translation>
</message>
<message>
<source>Year</source>
<translation>Año</translation>
</message>
<message>
<source>Year after</source>
<translation>Año siguiente</translation>
</message>
<message>
<source>Year at a glance</source>
<translation>El año de un vistazo</translation>
</message>
<message>
<source>Year before</source>
<translation>Año anterior</translation>
</message>
<message>
<source>Year, month, day</source>
<translation>Año, mes, día</translation>
</message>
<message>
<source>Yes</source>
<translation>Sí</translation>
</message>
<message>
<source>You are not allowed to read “{file}”. Please copy it to a folder of yours and import that.</source>
<translation>No tienes permiso para leer «{file}». Cópialo en una carpeta tuya e importa esa copia.</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}.</source>
<translation>
<numerusform>Necesitas %n venta para recuperar {budget}.</numerusform>
<numerusform>Necesitas %n ventas para recuperar {budget}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>
<numerusform>Necesitas %n venta para recuperar {budget}; con una conversión de {share}, son {leads}.</numerusform>
<numerusform>Necesitas %n ventas para recuperar {budget}; con una conversión de {share}, son {leads}.</numerusform>
</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}.</source>
<translation>Necesitas 1 venta para recuperar {budget}.</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>Necesitas 1 venta para recuperar {budget}; con una conversión de {share}, son {leads}.</translation>
</message>
<message>
<source>You see everything before anything is kept.</source>
<translation>Lo ves todo antes de que se guarde nada.</translation>
</message>
<message>
<source>Your files are as they were.</source>
<translation>Tus archivos están como estaban.</translation>
</message>
<message>
<source>Your own channels</source>
<translation>Tus propios canales</translation>
</message>
<message>
<source>Your own list</source>
<translation>Tu propia lista</translation>
</message>
<message>
<source>Your own spreadsheet</source>
<translation>Tu propia hoja de cálculo</translation>
</message>
<message>
<source>a category</source>
<translation>una categoría</translation>
</message>
<message>
<source>a channel</source>
<translation>un canal</translation>
</message>
<message>
<source>a company</source>
<translation>una empresa</translation>
</message>
<message>
<source>a deal</source>
<translation>un trato</translation>
</message>
<message>
<source>a friend, a walk past…</source>
<translation>un amigo, pasaba por aquí…</translation>
</message>
<message>
<source>a person</source>
<translation>una persona</translation>
</message>
<message>
<source>a product</source>
<translation>un producto</translation>
</message>
<message>
<source>a promotion</source>
<translation>una promoción</translation>
</message>
<message>
<source>a promotion, or none</source>
<translation>promoción, o ninguna</translation>
</message>
<message>
<source>a service</source>
<translation>un servicio</translation>
</message>
<message>
<source>a similar name</source>
<translation>un nombre parecido</translation>
</message>
<message>
<source>a tag</source>
<translation>una etiqueta</translation>
</message>
<message>
<source>a tag for all of them</source>
<translation>una etiqueta para todos</translation>
</message>
<message>
<source>a year before</source>
<translation>un año antes</translation>
</message>
<message>
<source>about {count} min to go</source>
<translation>faltan unos {count} min</translation>
</message>
<message>
<source>about {count} s to go</source>
<translation>faltan unos {count} s</translation>
</message>
<message>
<source>add a tag</source>
<translation>añadir una etiqueta</translation>
</message>
<message>
<source>add something that goes with it</source>
<translation>añade algo que vaya con él</translation>
</message>
<message>
<source>agreed to advertising</source>
<translation>aceptaron la publicidad</translation>
</message>
<message>
<source>all cells are empty</source>
<translation>todas las celdas están vacías</translation>
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
<translation>todas las promociones vistas, por igual</translation>
</message>
<message>
<source>all promotions met, evenly</source>
<translation>todas las promociones vistas, por igual</translation>
</message>
<message>
<source>already the id of a record in {file}</source>
<translation>ya es el id de un registro en {file}</translation>
</message>
<message>
<source>amount</source>
<translation>importe</translation>
</message>
<message>
<source>an amount</source>
<translation>un importe</translation>
</message>
<message>
<source>an audience</source>
<translation>un público</translation>
</message>
<message>
<source>an enquiry</source>
<translation>una consulta</translation>
</message>
<message>
<source>an enquiry of nobody; its contact is not there</source>
<translation>una consulta de nadie; su contacto no está</translation>
</message>
<message>
<source>an expense needs its amount</source>
<translation>un gasto necesita su importe</translation>
</message>
<message>
<source>an expense needs its day</source>
<translation>un gasto necesita su día</translation>
</message>
<message>
<source>an open deal has no day of closing</source>
<translation>un trato abierto no tiene día de cierre</translation>
</message>
<message>
<source>ana 0612345678 flyer wants 2 cakes ~80 fri call</source>
<translation>ana 0612345678 folleto quiere 2 tartas ~80 vie llamar</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>y %n más</numerusform>
<numerusform>y %n más</numerusform>
</translation>
</message>
<message>
<source>and {count} more</source>
<translation>y {count} más</translation>
</message>
<message>
<source>and {what}</source>
<translation>y {what}</translation>
</message>
<message>
<source>another program on this computer</source>
<translation>otro programa en este equipo</translation>
</message>
<message>
<source>any number</source>
<translation>sin límite</translation>
</message>
<message>
<source>any of these</source>
<translation>cualquiera de estas</translation>
</message>
<message>
<source>are companies</source>
<translation>son empresas</translation>
</message>
<message>
<source>are known for more than</source>
<translation>conoces desde hace más de</translation>
</message>
<message>
<source>are less satisfied than</source>
<translation>están menos satisfechas que</translation>
</message>
<message>
<source>are new in the last</source>
<translation>son nuevas en los últimos</translation>
</message>
<message>
<source>are not companies</source>
<translation>no son empresas</translation>
</message>
<message>
<source>are not people</source>
<translation>no son personas</translation>
</message>
<message>
<source>are people</source>
<translation>son personas</translation>
</message>
<message>
<source>are satisfied, at least</source>
<translation>están satisfechas, al menos</translation>
</message>
<message>
<source>are silent for more than</source>
<translation>no dan noticias desde hace más de</translation>
</message>
<message>
<source>as above</source>
<translation>como arriba</translation>
</message>
<message>
<source>as it stands on letters</source>
<translation>como figura en las cartas</translation>
</message>
<message>
<source>as of</source>
<translation>a fecha de</translation>
</message>
<message>
<source>asked, wanting something</source>
<translation>preguntó y quiere algo</translation>
</message>
<message>
<source>at this pace</source>
<translation>a este ritmo</translation>
</message>
<message>
<source>before {other} ({day})</source>
<translation>antes de {other} ({day})</translation>
</message>
<message>
<source>best time to call, wishes, names…</source>
<translation>mejor hora para llamar, deseos, nombres…</translation>
</message>
<message>
<source>bought</source>
<comment>condition</comment>
<translation>compró</translation>
</message>
<message>
<source>bought</source>
<comment>step</comment>
<translation>compró</translation>
</message>
<message numerus="yes">
<source>bought %n ×</source>
<translation>
<numerusform>compró %n ×</numerusform>
<numerusform>compró %n ×</numerusform>
</translation>
</message>
<message>
<source>bought at least</source>
<translation>compraron al menos</translation>
</message>
<message>
<source>bought for so far</source>
<translation>comprado hasta ahora</translation>
</message>
<message>
<source>bought from the category</source>
<translation>compraron de la categoría</translation>
</message>
<message>
<source>bought in the last</source>
<translation>compraron en los últimos</translation>
</message>
<message>
<source>bought less than</source>
<translation>compraron menos de</translation>
</message>
<message>
<source>bought nothing in the last</source>
<translation>no compraron nada en los últimos</translation>
</message>
<message>
<source>bringing it into the form of this program</source>
<translation>pasándolo al formato de este programa</translation>
</message>
<message>
<source>bringing together</source>
<translation>reuniendo</translation>
</message>
<message>
<source>budget {amount}</source>
<translation>presupuesto {amount}</translation>
</message>
<message>
<source>bundle</source>
<translation>lote</translation>
</message>
<message>
<source>call</source>
<translation>llamada</translation>
</message>
<message>
<source>called off {day}</source>
<translation>anulada: {day}</translation>
</message>
<message>
<source>came by the channel</source>
<translation>llegaron por el canal</translation>
</message>
<message>
<source>came by the promotion</source>
<translation>llegaron por la promoción</translation>
</message>
<message>
<source>came in {day}</source>
<translation>llegó: {day}</translation>
</message>
<message>
<source>chance {share}</source>
<translation>probabilidad {share}</translation>
</message>
<message>
<source>closed</source>
<translation>cerrado</translation>
</message>
<message>
<source>compared with a year ago</source>
<translation>comparado con hace un año</translation>
</message>
<message>
<source>compared with the period before</source>
<translation>comparado con el periodo anterior</translation>
</message>
<message>
<source>continued</source>
<translation>continuación</translation>
</message>
<message>
<source>continued overleaf</source>
<translation>continúa al dorso</translation>
</message>
<message>
<source>costs us</source>
<translation>nos cuesta</translation>
</message>
<message>
<source>counting…</source>
<translation>contando…</translation>
</message>
<message>
<source>counts</source>
<translation>cuenta</translation>
</message>
<message>
<source>counts for {promotions}</source>
<translation>cuenta para {promotions}</translation>
</message>
<message>
<source>coupon {code}</source>
<translation>cupón {code}</translation>
</message>
<message>
<source>day</source>
<translation>día</translation>
</message>
<message>
<source>day and month of this column can be read both ways; they were read in the order {answer}</source>
<translation>día y mes de esta columna se pueden leer de dos formas; se leyeron en el orden {answer}</translation>
</message>
<message>
<source>days</source>
<translation>días</translation>
</message>
<message>
<source>days since the first word</source>
<translation>días desde el primer contacto</translation>
</message>
<message>
<source>deal lost</source>
<translation>trato perdido</translation>
</message>
<message>
<source>deal opened</source>
<translation>trato abierto</translation>
</message>
<message>
<source>demo</source>
<translation>demo</translation>
</message>
<message>
<source>did not agree to advertising</source>
<translation>no aceptaron la publicidad</translation>
</message>
<message>
<source>did not come by the channel</source>
<translation>no llegaron por el canal</translation>
</message>
<message>
<source>did not come by the promotion</source>
<translation>no llegaron por la promoción</translation>
</message>
<message>
<source>did not refuse advertising</source>
<translation>no rechazaron la publicidad</translation>
</message>
<message>
<source>do not have the tag</source>
<translation>no tienen la etiqueta</translation>
</message>
<message>
<source>do not have the words</source>
<translation>no contienen las palabras</translation>
</message>
<message>
<source>do not have their birthday</source>
<translation>no cumplen años</translation>
</message>
<message>
<source>do not live in</source>
<translation>no viven en</translation>
</message>
<message>
<source>does not pay</source>
<translation>no compensa</translation>
</message>
<message>
<source>done on {day}</source>
<translation>hecho: {day}</translation>
</message>
<message>
<source>due today</source>
<translation>toca hoy</translation>
</message>
<message>
<source>due {day}</source>
<translation>toca {day}</translation>
</message>
<message>
<source>e-mail</source>
<translation>correo</translation>
</message>
<message>
<source>each</source>
<translation>cada uno</translation>
</message>
<message>
<source>earned back on cost</source>
<translation>recuperado sobre el coste</translation>
</message>
<message>
<source>empty</source>
<translation>vacío</translation>
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
<numerusform>cada %n semana</numerusform>
<numerusform>cada %n semanas</numerusform>
</translation>
</message>
<message>
<source>every half year</source>
<translation>cada medio año</translation>
</message>
<message>
<source>every week</source>
<translation>cada semana</translation>
</message>
<message>
<source>every year</source>
<translation>cada año</translation>
</message>
<message>
<source>everything is saved</source>
<translation>está todo guardado</translation>
</message>
<message>
<source>expected {count}</source>
<translation>previsto: {count}</translation>
</message>
<message>
<source>expected {day}</source>
<translation>previsto: {day}</translation>
</message>
<message>
<source>fair</source>
<translation>bien</translation>
</message>
<message>
<source>first and last name</source>
<translation>nombre y apellidos</translation>
</message>
<message>
<source>flyer, event, e-mail…</source>
<translation>folleto, evento, correo…</translation>
</message>
<message>
<source>free item</source>
<translation>regalo</translation>
</message>
<message>
<source>from</source>
<translation>desde</translation>
</message>
<message>
<source>from 1 sale</source>
<translation>de 1 venta</translation>
</message>
<message>
<source>from the catalogue, or your own words</source>
<translation>del catálogo o con tus palabras</translation>
</message>
<message>
<source>from {count} sales</source>
<translation>de {count} ventas</translation>
</message>
<message>
<source>from {day}</source>
<translation>desde {day}</translation>
</message>
<message>
<source>goes with it</source>
<translation>va con él</translation>
</message>
<message>
<source>good</source>
<translation>muy bien</translation>
</message>
<message>
<source>great</source>
<translation>genial</translation>
</message>
<message>
<source>half after {days}</source>
<translation>la mitad en {days}</translation>
</message>
<message>
<source>have a lead or deal open</source>
<translation>tienen un lead o trato abierto</translation>
</message>
<message>
<source>have a phone</source>
<translation>tienen teléfono</translation>
</message>
<message>
<source>have an e-mail</source>
<translation>tienen correo</translation>
</message>
<message>
<source>have bought</source>
<translation>han comprado</translation>
</message>
<message>
<source>have bought already</source>
<translation>ya han comprado</translation>
</message>
<message>
<source>have no e-mail</source>
<translation>no tienen correo</translation>
</message>
<message>
<source>have no phone</source>
<translation>no tienen teléfono</translation>
</message>
<message>
<source>have not bought</source>
<translation>no han comprado</translation>
</message>
<message>
<source>have not bought yet</source>
<translation>aún no han comprado</translation>
</message>
<message>
<source>have nothing open</source>
<translation>no tienen nada abierto</translation>
</message>
<message>
<source>have the tag</source>
<translation>tienen la etiqueta</translation>
</message>
<message>
<source>have the words</source>
<translation>contienen las palabras</translation>
</message>
<message>
<source>have their birthday</source>
<translation>cumplen años</translation>
</message>
<message>
<source>how many</source>
<translation>cuántos</translation>
</message>
<message>
<source>if known</source>
<translation>si se sabe</translation>
</message>
<message>
<source>if there is one</source>
<translation>si la hay</translation>
</message>
<message numerus="yes">
<source>in %n sales</source>
<translation>
<numerusform>en %n venta</numerusform>
<numerusform>en %n ventas</numerusform>
</translation>
</message>
<message>
<source>in 1 sale</source>
<translation>en 1 venta</translation>
</message>
<message>
<source>in name or notes</source>
<translation>en nombre o notas</translation>
</message>
<message>
<source>in one activity</source>
<translation>en una actividad</translation>
</message>
<message>
<source>in one expense</source>
<translation>en un gasto</translation>
</message>
<message>
<source>in their words</source>
<translation>con sus palabras</translation>
</message>
<message>
<source>in use</source>
<translation>en uso</translation>
</message>
<message numerus="yes">
<source>in {count} activities</source>
<translation>
<numerusform>en {count} actividades</numerusform>
<numerusform>en {count} actividades</numerusform>
</translation>
</message>
<message numerus="yes">
<source>in {count} expenses</source>
<translation>
<numerusform>en {count} gastos</numerusform>
<numerusform>en {count} gastos</numerusform>
</translation>
</message>
<message>
<source>in {month}</source>
<translation>en {month}</translation>
</message>
<message>
<source>in {other}; this business counts in {currency}</source>
<translation>en {other}; este negocio cuenta en {currency}</translation>
</message>
<message>
<source>in {stage}</source>
<translation>en {stage}</translation>
</message>
<message>
<source>its contact is not there; import the contacts of {tool} first, then this file again</source>
<translation>su contacto no está; importa antes los contactos de {tool} y luego este archivo de nuevo</translation>
</message>
<message>
<source>just as much as in {month}</source>
<translation>lo mismo que en {month}</translation>
</message>
<message>
<source>keep in touch</source>
<translation>mantener el contacto</translation>
</message>
<message>
<source>known since {day}</source>
<translation>conocido desde: {day}</translation>
</message>
<message>
<source>last day</source>
<translation>último día</translation>
</message>
<message>
<source>last sold {day}</source>
<translation>última venta: {day}</translation>
</message>
<message>
<source>last {day}</source>
<translation>última: {day}</translation>
</message>
<message>
<source>late</source>
<translation>tarde</translation>
</message>
<message>
<source>laying out the pages</source>
<translation>componiendo las páginas</translation>
</message>
<message>
<source>learning the words for the search</source>
<translation>aprendiendo las palabras para la búsqueda</translation>
</message>
<message>
<source>less than {low}</source>
<translation>menos de {low}</translation>
</message>
<message>
<source>likely {low} to {high}</source>
<translation>probable de {low} a {high}</translation>
</message>
<message>
<source>lists of coupons are not read back; a folder of CSV files holds coupons whole</source>
<translation>las listas de cupones no se vuelven a leer; una carpeta de archivos CSV conserva los cupones completos</translation>
</message>
<message>
<source>lists of products are not read back; a folder of CSV files holds products whole</source>
<translation>las listas de productos no se vuelven a leer; una carpeta de archivos CSV conserva los productos completos</translation>
</message>
<message>
<source>lists of promotions are not read back; a folder of CSV files holds promotions whole</source>
<translation>las listas de promociones no se vuelven a leer; una carpeta de archivos CSV conserva las promociones completas</translation>
</message>
<message>
<source>live in</source>
<translation>viven en</translation>
</message>
<message numerus="yes">
<source>longer than %n days, with nothing planned</source>
<translation>
<numerusform>más de %n día, sin nada previsto</numerusform>
<numerusform>más de %n días, sin nada previsto</numerusform>
</translation>
</message>
<message>
<source>looking at who is there</source>
<translation>mirando quién está</translation>
</message>
<message>
<source>looking for people written down twice</source>
<translation>buscando personas anotadas dos veces</translation>
</message>
<message>
<source>looks after {things}</source>
<translation>tiene a su cargo {things}</translation>
</message>
<message>
<source>lost</source>
<translation>perdido</translation>
</message>
<message>
<source>made by itself</source>
<translation>hecha automáticamente</translation>
</message>
<message>
<source>making a copy first</source>
<translation>haciendo antes una copia</translation>
</message>
<message>
<source>marked !, longer than {days}</source>
<translation>con !, más de {days}</translation>
</message>
<message>
<source>marketing hat</source>
<translation>sombrero de marketing</translation>
</message>
<message>
<source>median; {events} of {n} decided</source>
<translation>mediana; {events} de {n} decididos</translation>
</message>
<message>
<source>meeting</source>
<translation>reunión</translation>
</message>
<message>
<source>message</source>
<translation>mensaje</translation>
</message>
<message>
<source>minutes</source>
<translation>minutos</translation>
</message>
<message>
<source>missed</source>
<translation>sin alcanzar</translation>
</message>
<message>
<source>money off</source>
<translation>descuento</translation>
</message>
<message>
<source>more than 12 digits</source>
<translation>más de 12 cifras</translation>
</message>
<message>
<source>more than {digits} digits after the point</source>
<translation>más de {digits} cifras tras la coma</translation>
</message>
<message>
<source>must be filled</source>
<translation>se debe rellenar</translation>
</message>
<message>
<source>name</source>
<translation>nombre</translation>
</message>
<message>
<source>name, of someone known or new</source>
<translation>nombre, conocido o nuevo</translation>
</message>
<message>
<source>name, or nobody</source>
<translation>nombre, o nadie</translation>
</message>
<message>
<source>names that are alike</source>
<translation>nombres parecidos</translation>
</message>
<message>
<source>neither a name, a title nor an amount</source>
<translation>ni nombre, ni título, ni importe</translation>
</message>
<message>
<source>neither yes nor no</source>
<translation>ni sí ni no</translation>
</message>
<message>
<source>never bought</source>
<translation>nunca compraron</translation>
</message>
<message>
<source>never bought from the category</source>
<translation>nunca compraron de la categoría</translation>
</message>
<message>
<source>next month</source>
<translation>el mes que viene</translation>
</message>
<message>
<source>next step</source>
<translation>próximo paso</translation>
</message>
<message>
<source>next: {step}</source>
<translation>después: {step}</translation>
</message>
<message>
<source>no</source>
<translation>no</translation>
</message>
<message>
<source>no basis before</source>
<translation>antes, sin base</translation>
</message>
<message>
<source>no budget set</source>
<translation>sin presupuesto</translation>
</message>
<message>
<source>no channel</source>
<translation>sin canal</translation>
</message>
<message>
<source>no comparison</source>
<translation>sin comparación</translation>
</message>
<message>
<source>no cost</source>
<translation>sin coste</translation>
</message>
<message>
<source>no cost written down</source>
<translation>ningún coste anotado</translation>
</message>
<message>
<source>no date yet</source>
<translation>aún sin fecha</translation>
</message>
<message>
<source>no day</source>
<translation>sin día</translation>
</message>
<message>
<source>no day is given; {day} was taken</source>
<translation>no se indica el día; se tomó {day}</translation>
</message>
<message>
<source>no end</source>
<translation>sin fin</translation>
</message>
<message>
<source>no leads</source>
<translation>sin leads</translation>
</message>
<message>
<source>no name, amount or stage</source>
<translation>sin nombre, importe ni etapa</translation>
</message>
<message>
<source>no name, e-mail or phone</source>
<translation>sin nombre, correo ni teléfono</translation>
</message>
<message>
<source>no name, e-mail or phone (only {columns})</source>
<translation>sin nombre, correo ni teléfono (solo {columns})</translation>
</message>
<message>
<source>no new lead came in</source>
<translation>no llegó ningún lead nuevo</translation>
</message>
<message>
<source>no next step</source>
<translation>sin próximo paso</translation>
</message>
<message>
<source>no promotion</source>
<translation>sin promoción</translation>
</message>
<message>
<source>no reminder</source>
<translation>sin aviso</translation>
</message>
<message>
<source>no sale credited</source>
<translation>ninguna venta atribuida</translation>
</message>
<message>
<source>no sales</source>
<translation>sin ventas</translation>
</message>
<message>
<source>no title, value or stage</source>
<translation>sin título, valor ni etapa</translation>
</message>
<message>
<source>nobody knows</source>
<translation>nadie lo sabe</translation>
</message>
<message>
<source>nobody named</source>
<translation>sin nombre</translation>
</message>
<message>
<source>none</source>
<translation>ninguno</translation>
</message>
<message>
<source>none yet</source>
<translation>aún ninguno</translation>
</message>
<message>
<source>not a currency (three letters such as EUR)</source>
<translation>no es una moneda (tres letras, como EUR)</translation>
</message>
<message>
<source>not a date (YYYY-MM-DD)</source>
<translation>no es una fecha (YYYY-MM-DD)</translation>
</message>
<message>
<source>not a day of the calendar</source>
<translation>no es un día del calendario</translation>
</message>
<message>
<source>not a day of the year (--MM-DD)</source>
<translation>no es un día del año (--MM-DD)</translation>
</message>
<message>
<source>not a month (YYYY-MM)</source>
<translation>no es un mes (YYYY-MM)</translation>
</message>
<message>
<source>not a number (such as 1234.50)</source>
<translation>no es un número (como 1234.50)</translation>
</message>
<message>
<source>not a phone number</source>
<translation>no es un número de teléfono</translation>
</message>
<message>
<source>not a time (HH:MM)</source>
<translation>no es una hora (HH:MM)</translation>
</message>
<message>
<source>not a whole number</source>
<translation>no es un número entero</translation>
</message>
<message>
<source>not an amount in {currency}</source>
<translation>no es un importe en {currency}</translation>
</message>
<message>
<source>not an e-mail address</source>
<translation>no es una dirección de correo</translation>
</message>
<message>
<source>not an id (a UUID of 36 characters in lower case)</source>
<translation>no es un id (un UUID de 36 caracteres en minúsculas)</translation>
</message>
<message>
<source>not between {low} and {high}</source>
<translation>no está entre {low} y {high}</translation>
</message>
<message>
<source>not counted</source>
<translation>sin contar</translation>
</message>
<message>
<source>not in {file} and not in the file</source>
<translation>no está en {file} ni en el archivo</translation>
</message>
<message>
<source>not known</source>
<translation>no se sabe</translation>
</message>
<message>
<source>not known yet</source>
<translation>aún no se sabe</translation>
</message>
<message>
<source>not one of: {choices}</source>
<translation>no es ninguno de estos: {choices}</translation>
</message>
<message>
<source>not set</source>
<translation>sin fijar</translation>
</message>
<message>
<source>not so good</source>
<translation>regular</translation>
</message>
<message>
<source>not sold this year</source>
<translation>sin vender este año</translation>
</message>
<message>
<source>not sold yet</source>
<translation>aún sin vender</translation>
</message>
<message>
<source>not there any more</source>
<translation>ya no está</translation>
</message>
<message>
<source>not used</source>
<translation>sin usar</translation>
</message>
<message>
<source>not yet</source>
<translation>aún no</translation>
</message>
<message>
<source>note</source>
<translation>nota</translation>
</message>
<message>
<source>nothing</source>
<translation>nada</translation>
</message>
<message>
<source>nothing bought yet</source>
<translation>aún no ha comprado nada</translation>
</message>
<message>
<source>nothing came in: it holds no rows</source>
<translation>no se importó nada: no contiene filas</translation>
</message>
<message>
<source>nothing came in: no column was known to tell of people, deals or expenses</source>
<translation>no se importó nada: no se reconoció ninguna columna sobre personas, tratos o gastos</translation>
</message>
<message>
<source>nothing entered</source>
<translation>nada anotado</translation>
</message>
<message>
<source>nothing left for today</source>
<translation>no queda nada para hoy</translation>
</message>
<message>
<source>nothing planned</source>
<translation>nada previsto</translation>
</message>
<message>
<source>objected: {words}</source>
<translation>objetó: {words}</translation>
</message>
<message>
<source>objection, if any</source>
<translation>objeción, si la hubo</translation>
</message>
<message>
<source>of 5</source>
<translation>de 5</translation>
</message>
<message>
<source>of one</source>
<translation>por unidad</translation>
</message>
<message>
<source>of {count}</source>
<translation>de {count}</translation>
</message>
<message>
<source>of {count} expected</source>
<translation>de {count} previstos</translation>
</message>
<message>
<source>of {count}, likely {low} to {high}</source>
<translation>de {count}, probable de {low} a {high}</translation>
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
<translation>de cada venta</translation>
</message>
<message>
<source>on course for {pace}</source>
<translation>rumbo a {pace}</translation>
</message>
<message>
<source>on revenue: some costs unknown</source>
<translation>sobre ingresos: faltan costes</translation>
</message>
<message>
<source>on {cost}</source>
<translation>sobre {cost}</translation>
</message>
<message>
<source>once</source>
<translation>una vez</translation>
</message>
<message>
<source>once</source>
<comment>at most</comment>
<translation>una vez</translation>
</message>
<message>
<source>one deal was lost</source>
<translation>se perdió un trato</translation>
</message>
<message>
<source>one is overdue</source>
<translation>una va con retraso</translation>
</message>
<message>
<source>one lead came in</source>
<translation>llegó un lead</translation>
</message>
<message>
<source>one line</source>
<translation>una línea</translation>
</message>
<message>
<source>one more</source>
<translation>1 más</translation>
</message>
<message>
<source>one new lead came in</source>
<translation>llegó un lead nuevo</translation>
</message>
<message>
<source>one of {names} must be filled</source>
<translation>se debe rellenar uno de {names}</translation>
</message>
<message>
<source>one to a line</source>
<translation>uno por línea</translation>
</message>
<message>
<source>only the first {most} columns were read</source>
<translation>solo se leyeron las primeras {most} columnas</translation>
</message>
<message>
<source>open</source>
<comment>state</comment>
<translation>abierto</translation>
</message>
<message>
<source>open</source>
<comment>unfolded</comment>
<translation>desplegado</translation>
</message>
<message>
<source>open, but it comes up on no day</source>
<translation>abierto, pero no aparece en ningún día</translation>
</message>
<message>
<source>opening the pages</source>
<translation>abriendo las páginas</translation>
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
<translation>personas alcanzadas</translation>
</message>
<message>
<source>phone or e-mail</source>
<translation>teléfono o correo</translation>
</message>
<message>
<source>picture</source>
<translation>imagen</translation>
</message>
<message>
<source>point and comma in this column can be read both ways; “{answer}” was read as the decimal sign</source>
<translation>punto y coma de esta columna se pueden leer de dos formas; «{answer}» se leyó como signo decimal</translation>
</message>
<message>
<source>poor</source>
<translation>mal</translation>
</message>
<message>
<source>promotion or coupon code</source>
<translation>promoción o código de cupón</translation>
</message>
<message>
<source>putting back what was there</source>
<translation>reponiendo lo que había</translation>
</message>
<message>
<source>reached</source>
<translation>alcanzado</translation>
</message>
<message>
<source>read only</source>
<translation>solo lectura</translation>
</message>
<message>
<source>reading the file</source>
<translation>leyendo el archivo</translation>
</message>
<message>
<source>reading the history</source>
<translation>leyendo el historial</translation>
</message>
<message>
<source>received {days}</source>
<translation>recibidos {days}</translation>
</message>
<message>
<source>refers to a row that was rejected ({file})</source>
<translation>se refiere a una fila rechazada ({file})</translation>
</message>
<message>
<source>refused advertising</source>
<translation>rechazaron la publicidad</translation>
</message>
<message>
<source>return {return_}</source>
<translation>retorno {return_}</translation>
</message>
<message>
<source>ring: a promotion was met · dot: anything else · square: the sale</source>
<translation>anillo: se vio una promoción · punto: lo demás · cuadrado: la venta</translation>
</message>
<message numerus="yes">
<source>runs now, %n days left</source>
<translation>
<numerusform>en curso, queda %n día</numerusform>
<numerusform>en curso, quedan %n días</numerusform>
</translation>
</message>
<message>
<source>runs now, last day</source>
<translation>en curso, último día</translation>
</message>
<message>
<source>runs now, no end</source>
<translation>en curso, sin fin</translation>
</message>
<message>
<source>sales hat</source>
<translation>sombrero de ventas</translation>
</message>
<message>
<source>saved {time}</source>
<translation>guardado {time}</translation>
</message>
<message>
<source>score {score} of 5</source>
<translation>puntuación {score} de 5</translation>
</message>
<message numerus="yes">
<source>silent for %n days</source>
<translation>
<numerusform>%n día sin noticias</numerusform>
<numerusform>%n días sin noticias</numerusform>
</translation>
</message>
<message>
<source>since today</source>
<translation>desde hoy</translation>
</message>
<message>
<source>since {day}</source>
<translation>desde: {day}</translation>
</message>
<message>
<source>someone known or new</source>
<translation>alguien conocido o nuevo</translation>
</message>
<message>
<source>something that is gone</source>
<translation>algo que ya no existe</translation>
</message>
<message>
<source>spent at least</source>
<translation>gastaron al menos</translation>
</message>
<message>
<source>spent less than</source>
<translation>gastaron menos de</translation>
</message>
<message numerus="yes">
<source>starts in %n days</source>
<translation>
<numerusform>empieza en %n día</numerusform>
<numerusform>empieza en %n días</numerusform>
</translation>
</message>
<message>
<source>starts tomorrow</source>
<translation>empieza mañana</translation>
</message>
<message>
<source>such as 15%</source>
<translation>p. ej., 15 %</translation>
</message>
<message>
<source>such as 3 candles</source>
<translation>p. ej., 3 velas</translation>
</message>
<message>
<source>such as A post</source>
<translation>p. ej., publicación</translation>
</message>
<message>
<source>such as Birthday cake</source>
<translation>p. ej., Tarta de cumpleaños</translation>
</message>
<message>
<source>such as Cakes</source>
<translation>p. ej., Tartas</translation>
</message>
<message>
<source>such as How did you find us?</source>
<translation>p. ej., ¿Cómo nos encontraste?</translation>
</message>
<message>
<source>such as Regulars</source>
<translation>p. ej., Habituales</translation>
</message>
<message>
<source>such as SPRING</source>
<translation>p. ej., PRIMAVERA</translation>
</message>
<message>
<source>such as Winter sale</source>
<translation>p. ej., Rebajas de invierno</translation>
</message>
<message>
<source>such as too far away; may stay empty</source>
<translation>p. ej., demasiado lejos; puede quedar vacío</translation>
</message>
<message>
<source>such as two cakes for Friday</source>
<translation>p. ej., dos tartas para el viernes</translation>
</message>
<message>
<source>such as: wants a quote by Friday</source>
<translation>p. ej., quiere presupuesto el viernes</translation>
</message>
<message>
<source>target</source>
<translation>objetivo</translation>
</message>
<message>
<source>task</source>
<translation>tarea</translation>
</message>
<message>
<source>test lead made by Meta, not a person</source>
<translation>lead de prueba creado por Meta, no una persona</translation>
</message>
<message>
<source>the budget</source>
<translation>el presupuesto</translation>
</message>
<message>
<source>the card is cut short: it has no END</source>
<translation>la tarjeta está cortada: no tiene END</translation>
</message>
<message>
<source>the day is missing</source>
<translation>falta el día</translation>
</message>
<message>
<source>the first promotion met</source>
<translation>la primera promoción vista</translation>
</message>
<message>
<source>the last change was not saved</source>
<translation>el último cambio no se guardó</translation>
</message>
<message>
<source>the last one</source>
<translation>la última</translation>
</message>
<message>
<source>the last promotion met</source>
<translation>la última promoción vista</translation>
</message>
<message numerus="yes">
<source>the mean of %n answers</source>
<translation>
<numerusform>la media de %n respuesta</numerusform>
<numerusform>la media de %n respuestas</numerusform>
</translation>
</message>
<message>
<source>the promotion was called off</source>
<translation>la promoción se anuló</translation>
</message>
<message>
<source>the report names no days; the cost is put on today</source>
<translation>el informe no indica días; el coste se pone en hoy</translation>
</message>
<message>
<source>the same e-mail</source>
<translation>el mismo correo</translation>
</message>
<message>
<source>the same name</source>
<translation>el mismo nombre</translation>
</message>
<message>
<source>the same phone</source>
<translation>el mismo teléfono</translation>
</message>
<message>
<source>the same record of the other program</source>
<translation>el mismo registro del otro programa</translation>
</message>
<message>
<source>this contact agreed later than the no of this file; the yes was left</source>
<translation>este contacto aceptó después del no de este archivo; se dejó el sí</translation>
</message>
<message>
<source>this contact refused advertising; the yes of this file was not taken</source>
<translation>este contacto rechazó la publicidad; no se tomó el sí de este archivo</translation>
</message>
<message>
<source>this deal is open here and was left so; let the file win to close it</source>
<translation>este trato está abierto aquí y se dejó así; deja que gane el archivo para cerrarlo</translation>
</message>
<message>
<source>this file says no to advertising; contacts that are there were left as they are</source>
<translation>este archivo dice no a la publicidad; los contactos que ya estaban se dejaron como están</translation>
</message>
<message>
<source>this month</source>
<translation>este mes</translation>
</message>
<message>
<source>time</source>
<translation>hora</translation>
</message>
<message>
<source>times</source>
<translation>veces</translation>
</message>
<message>
<source>today</source>
<translation>hoy</translation>
</message>
<message>
<source>tomorrow</source>
<translation>mañana</translation>
</message>
<message>
<source>too early to tell</source>
<translation>demasiado pronto para saber</translation>
</message>
<message>
<source>town, street</source>
<translation>población, calle</translation>
</message>
<message>
<source>twice in this file</source>
<translation>dos veces en este archivo</translation>
</message>
<message>
<source>type or scan it</source>
<translation>tecléalo o escanéalo</translation>
</message>
<message>
<source>unassigned</source>
<translation>sin asignar</translation>
</message>
<message>
<source>until</source>
<translation>hasta</translation>
</message>
<message>
<source>until when</source>
<translation>para cuándo</translation>
</message>
<message>
<source>until {day}</source>
<translation>hasta {day}</translation>
</message>
<message numerus="yes">
<source>used %n times so far</source>
<translation>
<numerusform>usado %n vez hasta ahora</numerusform>
<numerusform>usado %n veces hasta ahora</numerusform>
</translation>
</message>
<message>
<source>used once so far</source>
<translation>usado una vez hasta ahora</translation>
</message>
<message>
<source>used {used} of {count} times</source>
<translation>usado {used} de {count} veces</translation>
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
<numerusform>espera %n día</numerusform>
<numerusform>espera %n días</numerusform>
</translation>
</message>
<message>
<source>waits 1 day</source>
<translation>espera 1 día</translation>
</message>
<message>
<source>was due {day}</source>
<translation>tocaba {day}</translation>
</message>
<message>
<source>were asked about advertising</source>
<translation>fueron consultadas sobre publicidad</translation>
</message>
<message>
<source>were heard of in the last</source>
<translation>dieron noticias en los últimos</translation>
</message>
<message>
<source>were not asked about advertising</source>
<translation>no fueron consultadas sobre publicidad</translation>
</message>
<message>
<source>what</source>
<translation>qué</translation>
</message>
<message>
<source>what an average sale brings</source>
<translation>lo que aporta una venta media</translation>
</message>
<message>
<source>what for</source>
<translation>para qué</translation>
</message>
<message>
<source>what is good to know</source>
<translation>qué conviene saber</translation>
</message>
<message>
<source>what it brings</source>
<translation>lo que aporta</translation>
</message>
<message>
<source>what it costs us</source>
<translation>lo que nos cuesta</translation>
</message>
<message>
<source>what it is</source>
<translation>qué es</translation>
</message>
<message>
<source>what it may cost</source>
<translation>lo que puede costar</translation>
</message>
<message>
<source>what people read or hear</source>
<translation>qué lee u oye la gente</translation>
</message>
<message>
<source>what shall come of it</source>
<translation>qué ha de salir de ella</translation>
</message>
<message>
<source>what that sale costs you</source>
<translation>lo que te cuesta esa venta</translation>
</message>
<message>
<source>what the offer is worth</source>
<translation>lo que vale la oferta</translation>
</message>
<message>
<source>what they asked for</source>
<translation>qué pidió</translation>
</message>
<message>
<source>what they look for</source>
<translation>qué buscan</translation>
</message>
<message>
<source>what they may buy</source>
<translation>qué puede comprar</translation>
</message>
<message>
<source>what they said</source>
<translation>qué dijeron</translation>
</message>
<message>
<source>what was asked</source>
<translation>qué se preguntó</translation>
</message>
<message>
<source>what your business is called</source>
<translation>cómo se llama tu negocio</translation>
</message>
<message>
<source>when and where you meet them</source>
<translation>cuándo y dónde los encuentras</translation>
</message>
<message>
<source>where customers call</source>
<translation>donde llaman los clientes</translation>
</message>
<message>
<source>where people meet it</source>
<translation>dónde la ve la gente</translation>
</message>
<message>
<source>where they write</source>
<translation>donde escriben</translation>
</message>
<message>
<source>which promotion</source>
<translation>qué promoción</translation>
</message>
<message>
<source>whose</source>
<translation>de quién</translation>
</message>
<message numerus="yes">
<source>with %n entries</source>
<translation>
<numerusform>con %n anotación</numerusform>
<numerusform>con %n anotaciones</numerusform>
</translation>
</message>
<message>
<source>with 1 entry</source>
<translation>con 1 anotación</translation>
</message>
<message>
<source>without a beginning of their own</source>
<translation>sin un comienzo propio</translation>
</message>
<message>
<source>won</source>
<translation>ganado</translation>
</message>
<message numerus="yes">
<source>won deals are silent for %n days at most, usually</source>
<translation>
<numerusform>los tratos ganados suelen estar %n día sin noticias como mucho</numerusform>
<numerusform>los tratos ganados suelen estar %n días sin noticias como mucho</numerusform>
</translation>
</message>
<message>
<source>writing</source>
<translation>escribiendo</translation>
</message>
<message>
<source>writing the history</source>
<translation>escribiendo el historial</translation>
</message>
<message>
<source>yes</source>
<translation>sí</translation>
</message>
<message>
<source>yesterday</source>
<translation>ayer</translation>
</message>
<message>
<source>{actual} of {target}</source>
<translation>{actual} de {target}</translation>
</message>
<message>
<source>{actual}, no target</source>
<translation>{actual}, sin objetivo</translation>
</message>
<message>
<source>{amount} less than in {month}</source>
<translation>{amount} menos que en {month}</translation>
</message>
<message>
<source>{amount} likely to come from the deals that are open today.</source>
<translation>Se esperan {amount} de los tratos que hoy están abiertos.</translation>
</message>
<message>
<source>{amount} more than in {month}</source>
<translation>{amount} más que en {month}</translation>
</message>
<message>
<source>{amount} of sales</source>
<translation>{amount} de ventas</translation>
</message>
<message>
<source>{amount} off</source>
<translation>{amount} dto.</translation>
</message>
<message>
<source>{amount} over</source>
<translation>{amount} de más</translation>
</message>
<message>
<source>{amount} short of it.</source>
<translation>Faltan {amount}.</translation>
</message>
<message>
<source>{answers}, too few for shares</source>
<translation>{answers}, muy pocas para porcentajes</translation>
</message>
<message>
<source>{arrow} {by}, was {value}</source>
<translation>{arrow} {by}, era {value}</translation>
</message>
<message>
<source>{basis}, likely {low} to {high}</source>
<translation>{basis}, probable de {low} a {high}</translation>
</message>
<message>
<source>{basis}; {count} may yet</source>
<translation>{basis}; {count} aún pueden</translation>
</message>
<message>
<source>{change}; may be chance</source>
<translation>{change}; puede ser azar</translation>
</message>
<message>
<source>{code} counts as not used on {day}</source>
<translation>{code} cuenta como no usado el {day}</translation>
</message>
<message>
<source>{code} is copied.</source>
<translation>{code} está copiado.</translation>
</message>
<message>
<source>{code} may not be used any more.</source>
<translation>{code} ya no se puede usar.</translation>
</message>
<message>
<source>{code} was good until {day}, {ago}.</source>
<translation>{code} valía hasta el {day}, {ago}.</translation>
</message>
<message>
<source>{code} was used on {day}.</source>
<translation>{code} se usó el {day}.</translation>
</message>
<message>
<source>{code} was used {used} of {count} times, the last time on {day}.</source>
<translation>{code} se usó {used} de {count} veces, la última el {day}.</translation>
</message>
<message>
<source>{condition} “{value}”</source>
<translation>{condition} «{value}»</translation>
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
<translation>{count} actividades</translation>
</message>
<message>
<source>{count} already here</source>
<translation>ya estaban: {count}</translation>
</message>
<message numerus="yes">
<source>{count} are overdue</source>
<translation>
<numerusform>{count} van con retraso</numerusform>
<numerusform>{count} van con retraso</numerusform>
</translation>
</message>
<message>
<source>{count} cells, the header has {width}</source>
<translation>{count} celdas; el encabezado tiene {width}</translation>
</message>
<message>
<source>{count} costs</source>
<translation>{count} gastos</translation>
</message>
<message>
<source>{count} coupons</source>
<translation>{count} cupones</translation>
</message>
<message numerus="yes">
<source>{count} days</source>
<translation>
<numerusform>{count} días</numerusform>
<numerusform>{count} días</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals</source>
<translation>
<numerusform>{count} tratos</numerusform>
<numerusform>{count} tratos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals are open</source>
<translation>
<numerusform>Hay {count} tratos abiertos</numerusform>
<numerusform>Hay {count} tratos abiertos</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals so far, of which {decided} are decided.</source>
<translation>
<numerusform>{count} tratos hasta ahora, de los que {decided} están decididos.</numerusform>
<numerusform>{count} tratos hasta ahora, de los que {decided} están decididos.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals were lost</source>
<translation>
<numerusform>se perdieron {count} tratos</numerusform>
<numerusform>se perdieron {count} tratos</numerusform>
</translation>
</message>
<message>
<source>{count} files cannot be read</source>
<translation>{count} archivos no se pueden leer</translation>
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
<numerusform>llegaron {count} leads</numerusform>
<numerusform>llegaron {count} leads</numerusform>
</translation>
</message>
<message>
<source>{count} left out</source>
<translation>omitidas: {count}</translation>
</message>
<message>
<source>{count} measures</source>
<translation>{count} mediciones</translation>
</message>
<message>
<source>{count} min</source>
<translation>{count} min</translation>
</message>
<message numerus="yes">
<source>{count} more</source>
<translation>
<numerusform>{count} más</numerusform>
<numerusform>{count} más</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} more stand in the table.</source>
<translation>
<numerusform>Hay {count} más en la tabla.</numerusform>
<numerusform>Hay {count} más en la tabla.</numerusform>
</translation>
</message>
<message>
<source>{count} new</source>
<translation>nuevas: {count}</translation>
</message>
<message>
<source>{count} new customers</source>
<translation>{count} clientes nuevos</translation>
</message>
<message numerus="yes">
<source>{count} new leads came in</source>
<translation>
<numerusform>llegaron {count} leads nuevos</numerusform>
<numerusform>llegaron {count} leads nuevos</numerusform>
</translation>
</message>
<message>
<source>{count} not understood</source>
<translation>sin entender: {count}</translation>
</message>
<message>
<source>{count} of them filled in</source>
<translation>{count} de ellos, completados</translation>
</message>
<message>
<source>{count} of {sales}</source>
<translation>{count} de {sales}</translation>
</message>
<message>
<source>{count} other records</source>
<translation>{count} registros más</translation>
</message>
<message>
<source>{count} people</source>
<translation>{count} personas</translation>
</message>
<message>
<source>{count} probably the same</source>
<translation>probablemente iguales: {count}</translation>
</message>
<message>
<source>{count} products</source>
<translation>{count} productos</translation>
</message>
<message>
<source>{count} promotions</source>
<translation>{count} promociones</translation>
</message>
<message>
<source>{count} records were filled in</source>
<translation>Se completaron {count} registros</translation>
</message>
<message>
<source>{count} redeemed coupons</source>
<translation>{count} cupones canjeados</translation>
</message>
<message>
<source>{count} refused</source>
<translation>rechazos: {count}</translation>
</message>
<message>
<source>{count} rejected</source>
<translation>rechazadas: {count}</translation>
</message>
<message>
<source>{count} rows</source>
<translation>{count} filas</translation>
</message>
<message>
<source>{count} sales</source>
<translation>{count} ventas</translation>
</message>
<message numerus="yes">
<source>{count} sales brought {revenue}</source>
<translation>
<numerusform>{count} ventas aportaron {revenue}</numerusform>
<numerusform>{count} ventas aportaron {revenue}</numerusform>
</translation>
</message>
<message>
<source>{count} stages</source>
<translation>{count} etapas</translation>
</message>
<message>
<source>{count} talks and notes</source>
<translation>{count} charlas y notas</translation>
</message>
<message numerus="yes">
<source>{count} texts are in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>
<numerusform>{count} textos están en una escritura que ninguna fuente instalada tiene ({script}); sus letras se imprimen como cuadros.</numerusform>
<numerusform>{count} textos están en una escritura que ninguna fuente instalada tiene ({script}); sus letras se imprimen como cuadros.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} things are due</source>
<translation>
<numerusform>Hay {count} cosas pendientes</numerusform>
<numerusform>Hay {count} cosas pendientes</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<translation>
<numerusform>{count} veces</numerusform>
<numerusform>{count} veces</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<comment>at most</comment>
<translation>
<numerusform>{count} veces</numerusform>
<numerusform>{count} veces</numerusform>
</translation>
</message>
<message>
<source>{count} without a cost</source>
<translation>{count} sin coste</translation>
</message>
<message>
<source>{count} without a value</source>
<translation>{count} sin valor</translation>
</message>
<message>
<source>{count} without data left out</source>
<translation>{count} sin datos, omitidas</translation>
</message>
<message>
<source>{count} written into “{folder}”.</source>
<translation>Escrito en «{folder}»: {count}.</translation>
</message>
<message>
<source>{count}, from “{first}” to “{last}”.</source>
<translation>{count}, de «{first}» a «{last}».</translation>
</message>
<message>
<source>{count}, {size} in all</source>
<translation>{count}, {size} en total</translation>
</message>
<message>
<source>{currency} has {digits} digits after the point; “{text}” has more.</source>
<translation>{currency} tiene {digits} cifras decimales; «{text}» tiene más.</translation>
</message>
<message>
<source>{days} after the first touch</source>
<translation>{days} después del primer contacto</translation>
</message>
<message>
<source>{days} d</source>
<translation>{days} d</translation>
</message>
<message>
<source>{days} since the first step to it</source>
<translation>{days} desde el primer paso hacia ella</translation>
</message>
<message>
<source>{days}: no basis.</source>
<translation>{days}: sin base.</translation>
</message>
<message>
<source>{days}: {value}</source>
<translation>{days}: {value}</translation>
</message>
<message>
<source>{day} by {who}</source>
<translation>{day}, {who}</translation>
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
<translation>En «{stage}»: {deals}. ¿A qué etapa pasan, con sus tratos cerrados?</translation>
</message>
<message>
<source>{deals}, worth {value} together; by the chance of each, {likely} is likely to come.</source>
<translation>{deals}, con un valor conjunto de {value}; según la probabilidad de cada uno, se esperan {likely}.</translation>
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
<translation>{few}: demasiado pronto para saber.</translation>
</message>
<message>
<source>{first} and {last}</source>
<translation>{first} y {last}</translation>
</message>
<message>
<source>{first} and {more}</source>
<translation>{first} y {more}</translation>
</message>
<message>
<source>{first} or {more}</source>
<translation>{first} o {more}</translation>
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
<translation>{kind} «{title}»</translation>
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
<translation>{k} de {n}, probable de {low} a {high}</translation>
</message>
<message>
<source>{leads} and {lost}</source>
<translation>{leads} y {lost}</translation>
</message>
<message>
<source>{leads} in all.</source>
<translation>{leads} en total.</translation>
</message>
<message>
<source>{leads} leads, {bought} of them bought; {revenue} in sales, {cost} spent.</source>
<translation>{leads} leads, compradores: {bought}; {revenue} en ventas, {cost} gastados.</translation>
</message>
<message>
<source>{left} left of {budget}</source>
<translation>quedan {left} de {budget}</translation>
</message>
<message>
<source>{lost} lost, {opened} opened</source>
<translation>perdidos: {lost}, abiertos: {opened}</translation>
</message>
<message>
<source>{low} to {high}</source>
<translation>{low} a {high}</translation>
</message>
<message>
<source>{marketing} marketing, {sales} sales</source>
<translation>{marketing} marketing, {sales} ventas</translation>
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
<translation>Objetivos de {month}</translation>
</message>
<message>
<source>{month} has not begun yet.</source>
<translation>{month} aún no ha empezado.</translation>
</message>
<message>
<source>{month}: {value}, a year before {before}</source>
<translation>{month}: {value}, un año antes {before}</translation>
</message>
<message>
<source>{names} and {count} more</source>
<translation>{names} y {count} más</translation>
</message>
<message>
<source>{name} (new contact)</source>
<translation>{name} (contacto nuevo)</translation>
</message>
<message>
<source>{name} (new)</source>
<translation>{name} (nuevo)</translation>
</message>
<message>
<source>{name} does not go with it</source>
<translation>{name} no va con él</translation>
</message>
<message>
<source>{name} is in the bin</source>
<translation>{name} está en la papelera</translation>
</message>
<message>
<source>{name} is in the bin, and with them {along}</source>
<translation>{name} está en la papelera, y además {along}</translation>
</message>
<message>
<source>{name} is in the bin; {kept}</source>
<translation>{name} está en la papelera; {kept}</translation>
</message>
<message>
<source>{name} is in “{stage}” now.</source>
<translation>{name} está ahora en «{stage}».</translation>
</message>
<message>
<source>{name} is off the list</source>
<translation>{name} ya no está en la lista</translation>
</message>
<message>
<source>{name} looks after {things}. All of that stays, with nobody looking after it.</source>
<translation>{name} tiene a su cargo {things}. Todo eso se queda, sin nadie a su cargo.</translation>
</message>
<message>
<source>{name}, row {row} of {file}</source>
<translation>{name}, fila {row} de {file}</translation>
</message>
<message>
<source>{name}, the first</source>
<translation>{name}, el primero</translation>
</message>
<message>
<source>{name}, the second</source>
<translation>{name}, el segundo</translation>
</message>
<message>
<source>{name}, {channel}: {first} to {last}, {phase}</source>
<translation>{name}, {channel}: {first} a {last}, {phase}</translation>
</message>
<message>
<source>{no} no</source>
<translation>{no} no</translation>
</message>
<message>
<source>{number} days</source>
<translation>{number} días</translation>
</message>
<message>
<source>{number} points</source>
<translation>{number} puntos</translation>
</message>
<message>
<source>{n} leads</source>
<translation>{n} leads</translation>
</message>
<message>
<source>{n} scores</source>
<translation>{n} puntuaciones</translation>
</message>
<message>
<source>{offer} that costs us {amount}</source>
<translation>{offer} que nos cuesta {amount}</translation>
</message>
<message>
<source>{offer} – {promotion}</source>
<translation>{offer} – {promotion}</translation>
</message>
<message>
<source>{open} open</source>
<translation>{open} por saber</translation>
</message>
<message>
<source>{order}: back to the usual order</source>
<translation>{order}: volver al orden habitual</translation>
</message>
<message>
<source>{over} over its budget of {budget}</source>
<translation>{over} por encima del presupuesto de {budget}</translation>
</message>
<message>
<source>{pace} at this pace</source>
<translation>{pace} a este ritmo</translation>
</message>
<message>
<source>{pace} at this pace; {needed} a day would do</source>
<translation>{pace} a este ritmo; bastarían {needed} al día</translation>
</message>
<message>
<source>{pages} printed into “{file}”.</source>
<translation>Impreso en «{file}»: {pages}.</translation>
</message>
<message>
<source>{pages} sent to “{printer}”.</source>
<translation>Enviado a «{printer}»: {pages}.</translation>
</message>
<message>
<source>{people}; agreed to e-mail {mail}, to phone {phone}</source>
<translation>{people}; aceptaron correo {mail}, teléfono {phone}</translation>
</message>
<message>
<source>{percent} off</source>
<translation>{percent} dto.</translation>
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
<translation>{promotion}, como su lead</translation>
</message>
<message>
<source>{promotion}, coupon {code}</source>
<translation>{promotion}, cupón {code}</translation>
</message>
<message numerus="yes">
<source>{quantity} in %n sales</source>
<translation>
<numerusform>{quantity} en %n venta</numerusform>
<numerusform>{quantity} en %n ventas</numerusform>
</translation>
</message>
<message>
<source>{quantity} in 1 sale</source>
<translation>{quantity} en 1 venta</translation>
</message>
<message>
<source>{raw} is read as {read}</source>
<translation>{raw} se lee como {read}</translation>
</message>
<message>
<source>{return_} (likely {low} to {high})</source>
<translation>{return_} (probable de {low} a {high})</translation>
</message>
<message>
<source>{return_} on revenue</source>
<translation>{return_} sobre ingresos</translation>
</message>
<message>
<source>{return_}: {verdict}</source>
<translation>{return_}: {verdict}</translation>
</message>
<message>
<source>{rows} stay out</source>
<translation>{rows} quedan fuera</translation>
</message>
<message>
<source>{rows} stays out</source>
<translation>{rows} queda fuera</translation>
</message>
<message>
<source>{sales} sales, {revenue}</source>
<translation>{sales} ventas, {revenue}</translation>
</message>
<message>
<source>{sales}, {compared}; {leads}.</source>
<translation>{sales}, {compared}; {leads}.</translation>
</message>
<message>
<source>{sales}; {leads}, and marketing cost {cost}.</source>
<translation>{sales}; {leads}, y el coste de marketing fue {cost}.</translation>
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
<translation>{share} en {days} días</translation>
</message>
<message>
<source>{share} won</source>
<translation>{share} ganados</translation>
</message>
<message>
<source>{some} and {last}</source>
<translation>{some} y {last}</translation>
</message>
<message>
<source>{some}, and {more}</source>
<translation>{some}, y {more}</translation>
</message>
<message>
<source>{spent} of {budget} spent</source>
<translation>{spent} de {budget} gastados</translation>
</message>
<message>
<source>{spent} spent</source>
<translation>{spent} gastados</translation>
</message>
<message>
<source>{spent} spent, no budget set</source>
<translation>{spent} gastados, sin presupuesto</translation>
</message>
<message>
<source>{spent}, over the budget</source>
<translation>{spent}, por encima del presupuesto</translation>
</message>
<message>
<source>{stage}, the deal stands here</source>
<translation>{stage}, el trato está aquí</translation>
</message>
<message numerus="yes">
<source>{stage}: %n deals</source>
<translation>
<numerusform>{stage}: %n trato</numerusform>
<numerusform>{stage}: %n tratos</numerusform>
</translation>
</message>
<message>
<source>{stage}: 1 deal</source>
<translation>{stage}: 1 trato</translation>
</message>
<message>
<source>{step} at {time}</source>
<translation>{step} a las {time}</translation>
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
<translation>{text} queda demasiado lejos para imprimirse.</translation>
</message>
<message>
<source>{there}, fills {count}</source>
<translation>{there}, completa {count}</translation>
</message>
<message>
<source>{title} (backup, for reading)</source>
<translation>{title} (copia de seguridad, solo lectura)</translation>
</message>
<message>
<source>{title}, continued</source>
<translation>{title}, continuación</translation>
</message>
<message>
<source>{told}, since {day}</source>
<translation>{told}, desde: {day}</translation>
</message>
<message>
<source>{total} in all</source>
<translation>{total} en total</translation>
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
<translation>{used} × en vez de {limit} · {last}</translation>
</message>
<message>
<source>{value} in sight, about {likely} likely</source>
<translation>{value} a la vista, unos {likely} según su probabilidad</translation>
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
<translation>Se quitó del trato: {what}</translation>
</message>
<message>
<source>{what} on {day}</source>
<translation>{what} el {day}</translation>
</message>
<message>
<source>{what} written to “{file}” in “{folder}”.</source>
<translation>{what}: escrito en «{file}», en «{folder}».</translation>
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
<translation>{who} guardó algo a las {time}</translation>
</message>
<message>
<source>{who} stays as it is</source>
<translation>{who} se queda como está</translation>
</message>
<message>
<source>{words}, together {amount}</source>
<translation>{words}, en conjunto {amount}</translation>
</message>
<message>
<source>{year} has no targets to copy.</source>
<translation>{year} no tiene objetivos que copiar.</translation>
</message>
<message>
<source>{year} has not begun yet.</source>
<translation>{year} aún no ha empezado.</translation>
</message>
<message>
<source>{yes} of 4 yes</source>
<translation>{yes} de 4 sí</translation>
</message>
<message>
<source>“{day}” is no day</source>
<translation>«{day}» no es un día</translation>
</message>
<message>
<source>“{file}” can only be read: the file or its folder is write-protected. Nothing was changed.</source>
<translation>«{file}» solo se puede leer: el archivo o su carpeta está protegido contra escritura. No se cambió nada.</translation>
</message>
<message>
<source>“{file}” cannot be opened; look whether it is there and may be read.</source>
<translation>No se puede abrir «{file}»; mira si está ahí y si se puede leer.</translation>
</message>
<message>
<source>“{file}” cannot be read: {reason}.</source>
<translation>No se puede leer «{file}»: {reason}.</translation>
</message>
<message>
<source>“{file}” cannot be replaced; choose another name.</source>
<translation>No se puede reemplazar «{file}»; elige otro nombre.</translation>
</message>
<message>
<source>“{file}” ends in the middle of a letter, in line {line}; it was probably not copied whole. Please copy or export it again.</source>
<translation>«{file}» acaba en medio de una letra, en la línea {line}; seguramente no se copió entero. Cópialo o expórtalo de nuevo.</translation>
</message>
<message>
<source>“{file}” has a cell of more than {limit} characters in row {row}. Please shorten it and save the file again.</source>
<translation>«{file}» tiene una celda de más de {limit} caracteres en la fila {row}. Acórtala y guarda el archivo de nuevo.</translation>
</message>
<message>
<source>“{file}” has a column without a name. Nothing was imported.</source>
<translation>«{file}» tiene una columna sin nombre. No se importó nada.</translation>
</message>
<message>
<source>“{file}” has a quote (") in row {row} that is not closed as it should be, so nobody can tell where its cells end. Please mend that row and save the file again.</source>
<translation>«{file}» tiene en la fila {row} unas comillas (") mal cerradas, y así no se sabe dónde acaban sus celdas. Corrige esa fila y guarda el archivo de nuevo.</translation>
</message>
<message>
<source>“{file}” has a sheet with something in column {found}; {limit} columns can be read. Please delete what lies far to the right and save it again.</source>
<translation>«{file}» tiene una hoja con algo en la columna {found}; se pueden leer {limit} columnas. Elimina lo que esté muy a la derecha y guárdalo de nuevo.</translation>
</message>
<message>
<source>“{file}” has more than {limit} cells. Please remove columns that are not needed, or split it into several files.</source>
<translation>«{file}» tiene más de {limit} celdas. Quita las columnas que no hagan falta o divídelo en varios archivos.</translation>
</message>
<message>
<source>“{file}” has more than {limit} rows. Please split it and import the parts one after the other.</source>
<translation>«{file}» tiene más de {limit} filas. Divídelo e importa las partes una tras otra.</translation>
</message>
<message>
<source>“{file}” has no header row. Nothing was imported.</source>
<translation>«{file}» no tiene fila de encabezado. No se importó nada.</translation>
</message>
<message>
<source>“{file}” has no sheet called “{sheet}” with anything in it.</source>
<translation>«{file}» no tiene ninguna hoja con contenido llamada «{sheet}».</translation>
</message>
<message>
<source>“{file}” has the column “{column}” twice. Nothing was imported.</source>
<translation>«{file}» tiene dos veces la columna «{column}». No se importó nada.</translation>
</message>
<message>
<source>“{file}” has {found} columns in row {row}; {limit} can be read. Please remove what is not needed and save it again.</source>
<translation>«{file}» tiene {found} columnas en la fila {row}; se pueden leer {limit}. Quita lo que no haga falta y guárdalo de nuevo.</translation>
</message>
<message>
<source>“{file}” has {width} × {height} dots, too many for a logo; save it smaller.</source>
<translation>«{file}» tiene {width} × {height} puntos, demasiados para un logotipo; guárdalo más pequeño.</translation>
</message>
<message>
<source>“{file}” is JSON, which cannot be read. Please export it as CSV or .xlsx.</source>
<translation>«{file}» es JSON y no se puede leer. Expórtalo como CSV o .xlsx.</translation>
</message>
<message>
<source>“{file}” is XML, which cannot be read. Please open it in a spreadsheet and save it as .xlsx.</source>
<translation>«{file}» es XML y no se puede leer. Ábrelo en una hoja de cálculo y guárdalo como .xlsx.</translation>
</message>
<message>
<source>“{file}” is a Numbers file. Please export it from Numbers as Excel or CSV and import that.</source>
<translation>«{file}» es un archivo de Numbers. Expórtalo desde Numbers como Excel o CSV e importa ese.</translation>
</message>
<message>
<source>“{file}” is a PDF; no table can be read from it. Please export it as CSV or .xlsx.</source>
<translation>«{file}» es un PDF; de él no se puede leer ninguna tabla. Expórtalo como CSV o .xlsx.</translation>
</message>
<message>
<source>“{file}” is a ZIP archive, not a workbook. Please unpack it and import the files in it.</source>
<translation>«{file}» es un archivo ZIP, no un libro. Descomprímelo e importa los archivos que contiene.</translation>
</message>
<message>
<source>“{file}” is a ZIP archive; unpack it and open the file inside.</source>
<translation>«{file}» es un archivo ZIP; descomprímelo y abre el archivo que contiene.</translation>
</message>
<message>
<source>“{file}” is a binary workbook (.xlsb). Please save it as .xlsx and import that.</source>
<translation>«{file}» es un libro binario (.xlsb). Guárdalo como .xlsx e importa ese.</translation>
</message>
<message>
<source>“{file}” is a business file of Two Hats. Open it with File &gt; Open.</source>
<translation>«{file}» es un archivo de negocio de Two Hats. Ábrelo con Archivo &gt; Abrir.</translation>
</message>
<message>
<source>“{file}” is a calendar; people come in from vCards (.vcf) or a table.</source>
<translation>«{file}» es un calendario; las personas se importan desde vCards (.vcf) o una tabla.</translation>
</message>
<message>
<source>“{file}” is a damaged workbook, or was not copied whole. Please open it in the program that it comes from and save it again.</source>
<translation>«{file}» es un libro dañado o no se copió entero. Ábrelo en el programa de origen y guárdalo de nuevo.</translation>
</message>
<message>
<source>“{file}” is a database of another program, not a business file of Two Hats.</source>
<translation>«{file}» es una base de datos de otro programa, no un archivo de negocio de Two Hats.</translation>
</message>
<message>
<source>“{file}” is a database. If it is a business file of Two Hats, open it or merge it instead.</source>
<translation>«{file}» es una base de datos. Si es un archivo de negocio de Two Hats, ábrelo o combínalo.</translation>
</message>
<message>
<source>“{file}” is a folder, not a business file; choose a file that ends in .twohats.</source>
<translation>«{file}» es una carpeta, no un archivo de negocio; elige un archivo que acabe en .twohats.</translation>
</message>
<message>
<source>“{file}” is a folder, not a file.</source>
<translation>«{file}» es una carpeta, no un archivo.</translation>
</message>
<message>
<source>“{file}” is a packed archive. Please unpack it and import the files in it.</source>
<translation>«{file}» es un archivo comprimido. Descomprímelo e importa los archivos que contiene.</translation>
</message>
<message>
<source>“{file}” is a picture; no table can be read from it. Please export the table as CSV or .xlsx.</source>
<translation>«{file}» es una imagen; de ella no se puede leer ninguna tabla. Exporta la tabla como CSV o .xlsx.</translation>
</message>
<message>
<source>“{file}” is a presentation, not a table.</source>
<translation>«{file}» es una presentación, no una tabla.</translation>
</message>
<message>
<source>“{file}” is a text document. Please copy its table into a spreadsheet and save it as .xlsx.</source>
<translation>«{file}» es un documento de texto. Copia su tabla en una hoja de cálculo y guárdala como .xlsx.</translation>
</message>
<message>
<source>“{file}” is a web page, not a table. Perhaps the other program asked you to sign in: please export it again, or open the page in a spreadsheet and save it as .xlsx.</source>
<translation>«{file}» es una página web, no una tabla. Quizá el otro programa te pidió iniciar sesión: expórtalo de nuevo, o abre la página en una hoja de cálculo y guárdala como .xlsx.</translation>
</message>
<message>
<source>“{file}” is an old Office file, but no workbook. Please save its table as .xlsx or CSV.</source>
<translation>«{file}» es un archivo antiguo de Office, pero no un libro. Guarda su tabla como .xlsx o CSV.</translation>
</message>
<message>
<source>“{file}” is cut off: {missing} bytes are missing at its end. It may not have finished copying or downloading; otherwise restore a backup.</source>
<translation>«{file}» está cortado: faltan {missing} bytes al final. Quizá no acabó de copiarse o descargarse; si no, restaura una copia de seguridad.</translation>
</message>
<message>
<source>“{file}” is damaged or no picture; try saving it anew as PNG.</source>
<translation>«{file}» está dañado o no es una imagen; prueba a guardarlo de nuevo como PNG.</translation>
</message>
<message>
<source>“{file}” is damaged. Nothing was changed; restore a backup.</source>
<translation>«{file}» está dañado. No se cambió nada; restaura una copia de seguridad.</translation>
</message>
<message>
<source>“{file}” is damaged; nothing was changed. Restore a backup.</source>
<translation>«{file}» está dañado; no se cambió nada. Restaura una copia de seguridad.</translation>
</message>
<message>
<source>“{file}” is empty (0 bytes). It may still be downloading; otherwise restore a backup.</source>
<translation>«{file}» está vacío (0 bytes). Quizá aún se está descargando; si no, restaura una copia de seguridad.</translation>
</message>
<message>
<source>“{file}” is empty: no sheet of it holds anything.</source>
<translation>«{file}» está vacío: ninguna de sus hojas contiene nada.</translation>
</message>
<message>
<source>“{file}” is empty: there is nothing in it to import.</source>
<translation>«{file}» está vacío: no contiene nada que importar.</translation>
</message>
<message>
<source>“{file}” is larger than {limit} MB. Please split it into several files and import one after the other.</source>
<translation>«{file}» ocupa más de {limit} MB. Divídelo en varios archivos e impórtalos uno tras otro.</translation>
</message>
<message>
<source>“{file}” is locked with a password. Please save it without one and import it again.</source>
<translation>«{file}» está protegido con contraseña. Guárdalo sin ella e impórtalo de nuevo.</translation>
</message>
<message>
<source>“{file}” is neither a table nor a list of cards, or its encoding cannot be told. Please save it again as CSV (UTF-8) or as .xlsx in the program that it comes from, or choose the encoding.</source>
<translation>«{file}» no es una tabla ni una lista de tarjetas, o no se reconoce su codificación. Guárdalo de nuevo como CSV (UTF-8) o como .xlsx en el programa de origen, o elige la codificación.</translation>
</message>
<message>
<source>“{file}” is no picture that is understood; choose a PNG, JPG or SVG.</source>
<translation>«{file}» no es una imagen reconocible; elige un PNG, JPG o SVG.</translation>
</message>
<message>
<source>“{file}” is not UTF-8 text; save it again with that encoding. Nothing was imported.</source>
<translation>«{file}» no es texto UTF-8; guárdalo de nuevo con esa codificación. No se importó nada.</translation>
</message>
<message>
<source>“{file}” is not a business file of Two Hats; choose another.</source>
<translation>«{file}» no es un archivo de negocio de Two Hats; elige otro.</translation>
</message>
<message>
<source>“{file}” is not a business file, or it is damaged at its start. Nothing was changed.</source>
<translation>«{file}» no es un archivo de negocio o está dañado al principio. No se cambió nada.</translation>
</message>
<message>
<source>“{file}” is not a table: a quote is opened and never closed. Nothing was imported.</source>
<translation>«{file}» no es una tabla: unas comillas se abren y no se cierran. No se importó nada.</translation>
</message>
<message>
<source>“{file}” is not a table: line {line} breaks the rules of CSV. Nothing was imported.</source>
<translation>«{file}» no es una tabla: la línea {line} incumple las reglas de CSV. No se importó nada.</translation>
</message>
<message>
<source>“{file}” is not a text file, or it is damaged: row {row} holds a NUL. Please export it again as CSV (UTF-8) or .xlsx.</source>
<translation>«{file}» no es un archivo de texto o está dañado: la fila {row} contiene un NUL. Expórtalo de nuevo como CSV (UTF-8) o .xlsx.</translation>
</message>
<message>
<source>“{file}” is not an ordinary file; choose one that ends in .twohats.</source>
<translation>«{file}» no es un archivo normal; elige uno que acabe en .twohats.</translation>
</message>
<message>
<source>“{file}” is not as it was a moment ago; please add it once more.</source>
<translation>«{file}» no está como hace un momento; añádelo otra vez.</translation>
</message>
<message>
<source>“{file}” is not in the encoding {encoding}: line {line} cannot be read. Please choose another encoding.</source>
<translation>«{file}» no está en la codificación {encoding}: no se puede leer la línea {line}. Elige otra codificación.</translation>
</message>
<message>
<source>“{file}” is not text: it holds a NUL. Nothing was imported.</source>
<translation>«{file}» no es texto: contiene un NUL. No se importó nada.</translation>
</message>
<message>
<source>“{file}” is not there.</source>
<translation>«{file}» no está.</translation>
</message>
<message>
<source>“{file}” is not there: it was moved, renamed or deleted, or its disk is not connected. Look where it is now, or restore a backup.</source>
<translation>«{file}» no está: se movió, se renombró o se eliminó, o su disco no está conectado. Busca dónde está ahora o restaura una copia de seguridad.</translation>
</message>
<message>
<source>“{file}” is open already; its window comes to the front.</source>
<translation>«{file}» ya está abierto; su ventana pasa al frente.</translation>
</message>
<message>
<source>“{file}” is open for reading only, so nothing can be changed in it.</source>
<translation>«{file}» está abierto solo para lectura, así que no se puede cambiar nada.</translation>
</message>
<message>
<source>“{file}” is there already and is never overwritten; choose another name or move it away.</source>
<translation>«{file}» ya existe y nunca se sobrescribe; elige otro nombre o muévelo.</translation>
</message>
<message>
<source>“{file}” is too large for a logo ({size} MB); choose one of at most {most} MB.</source>
<translation>«{file}» es demasiado grande para un logotipo ({size} MB); elige uno de {most} MB como máximo.</translation>
</message>
<message>
<source>“{file}” is too short to be a business file (bytes: {size}). It may still be downloading.</source>
<translation>«{file}» es demasiado corto para ser un archivo de negocio (bytes: {size}). Quizá aún se está descargando.</translation>
</message>
<message>
<source>“{file}” is written.</source>
<translation>«{file}» está escrito.</translation>
</message>
<message>
<source>“{file}” may not be opened by you. Ask its owner for the right to read and write it.</source>
<translation>No tienes permiso para abrir «{file}». Pide a su propietario permiso para leerlo y escribirlo.</translation>
</message>
<message>
<source>“{file}” may not be read by you. Ask its owner for the right to read it.</source>
<translation>No tienes permiso para leer «{file}». Pídeselo a su propietario.</translation>
</message>
<message>
<source>“{file}” shows more than {limit} MB of text. Please split it into several files.</source>
<translation>«{file}» muestra más de {limit} MB de texto. Divídelo en varios archivos.</translation>
</message>
<message>
<source>“{file}” unpacks to far more than a table of this size holds, so it was not opened. If you trust it, please copy the rows into a new spreadsheet.</source>
<translation>«{file}» ocupa al descomprimirse mucho más que una tabla de este tamaño, así que no se abrió. Si confías en él, copia las filas en una hoja de cálculo nueva.</translation>
</message>
<message>
<source>“{file}” was closed meanwhile.</source>
<translation>«{file}» se cerró entretanto.</translation>
</message>
<message>
<source>“{file}” was left half saved by a crash, and its folder is write-protected, so it cannot be put right here. Copy both files that begin with its name to a folder of yours.</source>
<translation>«{file}» quedó a medio guardar tras un fallo y su carpeta está protegida contra escritura, así que no se puede arreglar aquí. Copia los dos archivos que empiezan por su nombre a una carpeta tuya.</translation>
</message>
<message>
<source>“{file}” was moved, replaced or deleted while it was open. Nothing was saved of this step; open the file again.</source>
<translation>«{file}» se movió, se reemplazó o se eliminó mientras estaba abierto. No se guardó nada de este paso; abre el archivo de nuevo.</translation>
</message>
<message>
<source>“{file}” was saved by a newer Two Hats (format {theirs}; this one knows up to {ours}). Nothing was changed; please update the program.</source>
<translation>«{file}» lo guardó un Two Hats más nuevo (formato {theirs}; este conoce hasta {ours}). No se cambió nada; actualiza el programa.</translation>
</message>
<message>
<source>“{file}”: this list can be written as {endings}.</source>
<translation>«{file}»: esta lista se puede escribir como {endings}.</translation>
</message>
<message>
<source>“{folder}” cannot be read: {reason}.</source>
<translation>No se puede leer «{folder}»: {reason}.</translation>
</message>
<message>
<source>“{folder}” holds more than {most} files; choose those that are to come in.</source>
<translation>«{folder}» contiene más de {most} archivos; elige los que se han de importar.</translation>
</message>
<message>
<source>“{folder}” holds no list or address card that can be read.</source>
<translation>«{folder}» no contiene ninguna lista ni tarjeta de contacto que se pueda leer.</translation>
</message>
<message>
<source>“{folder}” holds none of the files that Two Hats reads, such as contacts.csv.</source>
<translation>«{folder}» no contiene ninguno de los archivos que lee Two Hats, como contacts.csv.</translation>
</message>
<message>
<source>“{folder}” is a file; this version imports folders of CSV files.</source>
<translation>«{folder}» es un archivo; esta versión importa carpetas de archivos CSV.</translation>
</message>
<message>
<source>“{folder}” is in {theirs}, but amounts in {ours} stand in the file; nothing was imported.</source>
<translation>«{folder}» está en {theirs}, pero en el archivo hay importes en {ours}; no se importó nada.</translation>
</message>
<message>
<source>“{folder}” is not empty; an export goes into a new or empty folder.</source>
<translation>«{folder}» no está vacía; una exportación va a una carpeta nueva o vacía.</translation>
</message>
<message>
<source>“{folder}” is not there.</source>
<translation>«{folder}» no está.</translation>
</message>
<message>
<source>“{folder}” is there already and is no folder; choose another name.</source>
<translation>«{folder}» ya existe y no es una carpeta; elige otro nombre.</translation>
</message>
<message>
<source>“{folder}” was written by a newer Two Hats (folder format {theirs}; this one reads {ours}). Nothing was imported; please update the program.</source>
<translation>«{folder}» lo escribió un Two Hats más nuevo (formato de carpeta {theirs}; este lee {ours}). No se importó nada; actualiza el programa.</translation>
</message>
<message>
<source>“{gone}” is now part of “{kept}”</source>
<translation>«{gone}» ahora es parte de «{kept}»</translation>
</message>
<message>
<source>“{label}” was not taken back: someone else has since changed the same ({places}).</source>
<translation>«{label}» no se deshizo: alguien más ha cambiado lo mismo desde entonces ({places}).</translation>
</message>
<message>
<source>“{name}” cannot be opened</source>
<translation>No se puede abrir «{name}»</translation>
</message>
<message>
<source>“{name}” could not be put into the folder: {reason}. Nothing was changed there.</source>
<translation>No se pudo poner «{name}» en la carpeta: {reason}. No se cambió nada ahí.</translation>
</message>
<message>
<source>“{name}” has a deal of this day already; if it is the same one, delete one of the two</source>
<translation>«{name}» ya tiene un trato de este día; si es el mismo, elimina uno de los dos</translation>
</message>
<message>
<source>“{name}” has no condition that picks anyone out</source>
<translation>«{name}» no tiene ninguna condición que seleccione a nadie</translation>
</message>
<message>
<source>“{name}” has {common} and was taken for this one; this name stands in the notes</source>
<translation>«{name}» tiene {common} y se tomó por este; este nombre está en las notas</translation>
</message>
<message>
<source>“{name}” is a folder there; choose another place.</source>
<translation>Ahí «{name}» es una carpeta; elige otro lugar.</translation>
</message>
<message>
<source>“{name}” is already in this folder.</source>
<translation>«{name}» ya está en esta carpeta.</translation>
</message>
<message>
<source>“{name}” is in the bin.</source>
<translation>«{name}» está en la papelera.</translation>
</message>
<message>
<source>“{name}” is in the catalogue</source>
<translation>«{name}» está en el catálogo</translation>
</message>
<message>
<source>“{name}” is in the list already.</source>
<translation>«{name}» ya está en la lista.</translation>
</message>
<message>
<source>“{name}” is not there any more</source>
<translation>«{name}» ya no está</translation>
</message>
<message>
<source>“{name}” is planned once more.</source>
<translation>«{name}» está planificada otra vez.</translation>
</message>
<message>
<source>“{name}” is planned: {when}</source>
<translation>«{name}» está planificada: {when}</translation>
</message>
<message>
<source>“{name}” is written down</source>
<translation>«{name}» está anotado</translation>
</message>
<message>
<source>“{name}” was already called off on {day}.</source>
<translation>«{name}» ya se anuló el {day}.</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Enter keeps yours, Escape takes theirs.</source>
<translation>«{name}» cambió entretanto: ahora dice «{theirs}». Intro conserva lo tuyo, Esc toma lo suyo.</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Yours was “{mine}”.</source>
<translation>«{name}» cambió entretanto: ahora dice «{theirs}». Lo tuyo era «{mine}».</translation>
</message>
<message>
<source>“{name}” was not called off.</source>
<translation>«{name}» no se anuló.</translation>
</message>
<message>
<source>“{name}”: people who {conditions}</source>
<translation>«{name}»: personas que {conditions}</translation>
</message>
<message>
<source>“{path}” could not be written: {reason}.</source>
<translation>No se pudo escribir «{path}»: {reason}.</translation>
</message>
<message>
<source>“{path}” is not a file; choose another name for the PDF.</source>
<translation>«{path}» no es un archivo; elige otro nombre para el PDF.</translation>
</message>
<message>
<source>“{path}” is there already and is not a PDF; choose another name.</source>
<translation>«{path}» ya existe y no es un PDF; elige otro nombre.</translation>
</message>
<message>
<source>“{path}” may not be written here, or is open in another program. Choose another place.</source>
<translation>No se permite escribir «{path}» aquí, o está abierto en otro programa. Elige otro lugar.</translation>
</message>
<message>
<source>“{printer}” did not take the pages. Look whether it is switched on, or choose another printer.</source>
<translation>«{printer}» no aceptó las páginas. Mira si está encendida o elige otra impresora.</translation>
</message>
<message>
<source>“{text}”</source>
<translation>«{text}»</translation>
</message>
<message>
<source>“{text}” is neither a phone number nor an e-mail address; it needs digits, or an @.</source>
<translation>«{text}» no es un teléfono ni una dirección de correo; necesita cifras o una @.</translation>
</message>
<message>
<source>“{text}” is neither a promotion nor the code of a coupon.</source>
<translation>«{text}» no es una promoción ni el código de un cupón.</translation>
</message>
<message>
<source>“{text}” is not a birthday; write YYYY-MM-DD, or --MM-DD without a year.</source>
<translation>«{text}» no es un cumpleaños; escribe YYYY-MM-DD, o --MM-DD sin año.</translation>
</message>
<message>
<source>“{text}” is not a day; write it like {sample}, or “tomorrow”, “fri”.</source>
<translation>«{text}» no es un día; escríbelo como {sample}, o «mañana», «vie».</translation>
</message>
<message>
<source>“{text}” is not a month; write it like 2026-05.</source>
<translation>«{text}» no es un mes; escríbelo como 2026-05.</translation>
</message>
<message>
<source>“{text}” is not a number; write it like {sample}.</source>
<translation>«{text}» no es un número; escríbelo como {sample}.</translation>
</message>
<message>
<source>“{text}” is not a time of day; write it like 15:30.</source>
<translation>«{text}» no es una hora; escríbela como 15:30.</translation>
</message>
<message>
<source>“{text}” is not a whole number; write it like {sample}.</source>
<translation>«{text}» no es un número entero; escríbelo como {sample}.</translation>
</message>
<message>
<source>“{text}” is not an e-mail address; it needs a name, an @ and a place.</source>
<translation>«{text}» no es una dirección de correo; necesita un nombre, una @ y un dominio.</translation>
</message>
<message>
<source>“{text}” is not an id; ids have 36 characters.</source>
<translation>«{text}» no es un id; los id tienen 36 caracteres.</translation>
</message>
<message>
<source>“{text}” is not in the catalogue; pick something that is.</source>
<translation>«{text}» no está en el catálogo; elige algo que esté.</translation>
</message>
<message>
<source>“{text}” is not in the list; pick one that is.</source>
<translation>«{text}» no está en la lista; elige uno que esté.</translation>
</message>
<message>
<source>“{text}” is not one of: {choices}.</source>
<translation>«{text}» no es ninguno de estos: {choices}.</translation>
</message>
<message>
<source>“{text}” is not understood in this filter.</source>
<translation>En este filtro no se entiende «{text}».</translation>
</message>
<message>
<source>“{title}” was already done on {day}.</source>
<translation>«{title}» ya se hizo el {day}.</translation>
</message>
<message>
<source>≈ as before, was {value}</source>
<translation>≈ como antes, era {value}</translation>
</message>
</context>
</TS>
