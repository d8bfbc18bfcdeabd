<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
<name />
<message numerus="yes">
<source>%n activities</source>
<translation>
<numerusform>פעילות אחת</numerusform>
<numerusform>%n פעילויות</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n answers</source>
<translation>
<numerusform>תשובה אחת</numerusform>
<numerusform>%n תשובות</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n are left out, who refused advertising.</source>
<translation>
<numerusform>אחד שסירב לפרסומות הושמט.</numerusform>
<numerusform>%n שסירבו לפרסומות הושמטו.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n audiences</source>
<translation>
<numerusform>קהל אחד</numerusform>
<numerusform>%n קהלים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n batches of coupons are in the bin</source>
<translation>
<numerusform>סדרת קופונים אחת בסל המיחזור</numerusform>
<numerusform>%n סדרות קופונים בסל המיחזור</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n codes</source>
<translation>
<numerusform>קוד אחד</numerusform>
<numerusform>%n קודים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n columns kept as extra fields</source>
<translation>
<numerusform>עמודה אחת נשמרה כשדה נוסף</numerusform>
<numerusform>%n עמודות נשמרו כשדות נוספים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts</source>
<translation>
<numerusform>איש קשר אחד</numerusform>
<numerusform>%n אנשי קשר</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts are in the bin, with all that belongs to them</source>
<translation>
<numerusform>איש קשר אחד בסל המיחזור, עם כל מה ששייך לו</numerusform>
<numerusform>%n אנשי קשר בסל המיחזור, עם כל מה ששייך להם</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n copies</source>
<translation>
<numerusform>עותק אחד</numerusform>
<numerusform>%n עותקים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons</source>
<translation>
<numerusform>קופון אחד</numerusform>
<numerusform>%n קופונים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons are made</source>
<translation>
<numerusform>קופון אחד נוצר</numerusform>
<numerusform>%n קופונים נוצרו</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons {name} are in the bin</source>
<translation>
<numerusform>קופון אחד {name} בסל המיחזור</numerusform>
<numerusform>%n קופונים {name} בסל המיחזור</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days</source>
<translation>
<numerusform>יום אחד</numerusform>
<numerusform>%n ימים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days before</source>
<translation>
<numerusform>יום אחד קודם</numerusform>
<numerusform>%n ימים קודם</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days late</source>
<translation>
<numerusform>באיחור של יום</numerusform>
<numerusform>באיחור של %n ימים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days left</source>
<translation>
<numerusform>נותר יום אחד</numerusform>
<numerusform>נותרו %n ימים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals</source>
<translation>
<numerusform>עסקה אחת</numerusform>
<numerusform>%n עסקאות</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals are in the bin</source>
<translation>
<numerusform>עסקה אחת בסל המיחזור</numerusform>
<numerusform>%n עסקאות בסל המיחזור</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n due today</source>
<translation>
<numerusform>אחד לביצוע היום</numerusform>
<numerusform>%n לביצוע היום</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n expenses</source>
<translation>
<numerusform>הוצאה אחת</numerusform>
<numerusform>%n הוצאות</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n files</source>
<translation>
<numerusform>קובץ אחד</numerusform>
<numerusform>%n קבצים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n found</source>
<translation>
<numerusform>נמצא אחד</numerusform>
<numerusform>נמצאו %n</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n h</source>
<translation>
<numerusform>שעה אחת</numerusform>
<numerusform>%n שע׳</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n have neither e-mail nor phone.</source>
<translation>
<numerusform>לאחד אין אימייל או טלפון.</numerusform>
<numerusform>ל־%n אין אימייל או טלפון.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n have none.</source>
<translation>
<numerusform>לאחד אין.</numerusform>
<numerusform>ל־%n אין.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads</source>
<translation>
<numerusform>ליד אחד</numerusform>
<numerusform>%n לידים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads are</source>
<translation>
<numerusform>ליד אחד הוא</numerusform>
<numerusform>%n לידים הם</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads are in the bin</source>
<translation>
<numerusform>ליד אחד בסל המיחזור</numerusform>
<numerusform>%n לידים בסל המיחזור</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads, deals and activities that came of it stay, without the promotion.</source>
<translation>
<numerusform>רשומה אחת שיצאה ממנו נשארת, ללא הקמפיין.</numerusform>
<numerusform>%n לידים, עסקאות ופעילויות שיצאו ממנו נשארים, ללא הקמפיין.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n lines of deals keep its name</source>
<translation>
<numerusform>שורה אחת של עסקה שומרת את שמו</numerusform>
<numerusform>%n שורות של עסקאות שומרות את שמו</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n min</source>
<translation>
<numerusform>דקה אחת</numerusform>
<numerusform>%n דק׳</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more</source>
<translation>
<numerusform>עוד אחד</numerusform>
<numerusform>עוד %n</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more</source>
<comment>files</comment>
<translation>
<numerusform>עוד אחד</numerusform>
<numerusform>עוד %n</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more fields from imports</source>
<translation>
<numerusform>עוד שדה אחד מייבוא</numerusform>
<numerusform>עוד %n שדות מייבוא</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more on the promotion sheet, under Reports.</source>
<translation>
<numerusform>עוד אחד בדף הקמפיין, תחת "דוחות".</numerusform>
<numerusform>עוד %n בדף הקמפיין, תחת "דוחות".</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more promotions</source>
<translation>
<numerusform>עוד קמפיין אחד</numerusform>
<numerusform>עוד %n קמפיינים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more this week</source>
<translation>
<numerusform>עוד אחד השבוע</numerusform>
<numerusform>עוד %n השבוע</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more…</source>
<translation>
<numerusform>עוד אחד…</numerusform>
<numerusform>עוד %n…</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n next steps</source>
<translation>
<numerusform>צעד הבא אחד</numerusform>
<numerusform>%n צעדים הבאים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n now belong to {name}</source>
<translation>
<numerusform>אחד שייך כעת ל־{name}</numerusform>
<numerusform>%n שייכים כעת ל־{name}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n open deals</source>
<translation>
<numerusform>עסקה פתוחה אחת</numerusform>
<numerusform>%n עסקאות פתוחות</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n overdue</source>
<translation>
<numerusform>אחד באיחור</numerusform>
<numerusform>%n באיחור</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n pages</source>
<translation>
<numerusform>עמוד אחד</numerusform>
<numerusform>%n עמודים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n pairs may be the same person</source>
<translation>
<numerusform>זוג אחד הוא אולי אותו אדם</numerusform>
<numerusform>%n זוגות הם אולי אותו אדם</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n people now</source>
<translation>
<numerusform>אדם אחד כעת</numerusform>
<numerusform>%n אנשים כעת</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products</source>
<translation>
<numerusform>מוצר אחד</numerusform>
<numerusform>%n מוצרים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products are in the bin</source>
<translation>
<numerusform>מוצר אחד בסל המיחזור</numerusform>
<numerusform>%n מוצרים בסל המיחזור</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions</source>
<translation>
<numerusform>קמפיין אחד</numerusform>
<numerusform>%n קמפיינים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions are in the bin</source>
<translation>
<numerusform>קמפיין אחד בסל המיחזור</numerusform>
<numerusform>%n קמפיינים בסל המיחזור</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions for it stay, without it.</source>
<translation>
<numerusform>קמפיין אחד שמיועד לו נשאר, בלעדיו.</numerusform>
<numerusform>%n קמפיינים שמיועדים לו נשארים, בלעדיו.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions have no date yet; the list shows them.</source>
<translation>
<numerusform>לקמפיין אחד עוד אין תאריך; הוא מוצג ברשימה.</numerusform>
<numerusform>ל־%n קמפיינים עוד אין תאריך; הם מוצגים ברשימה.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n refused and are never counted there.</source>
<translation>
<numerusform>אחד סירב ולעולם אינו נספר שם.</numerusform>
<numerusform>%n סירבו ולעולם אינם נספרים שם.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n sales</source>
<translation>
<numerusform>מכירה אחת</numerusform>
<numerusform>%n מכירות</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n selected</source>
<translation>
<numerusform>אחד נבחר</numerusform>
<numerusform>%n נבחרו</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n stages</source>
<translation>
<numerusform>שלב אחד</numerusform>
<numerusform>%n שלבים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n tagged “{tag}”</source>
<translation>
<numerusform>אחד תויג "{tag}"</numerusform>
<numerusform>%n תויגו "{tag}"</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n targets were copied</source>
<translation>
<numerusform>הועתק יעד אחד</numerusform>
<numerusform>הועתקו %n יעדים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n texts were longer than a workbook can hold and are cut.</source>
<translation>
<numerusform>טקסט אחד היה ארוך מכפי שחוברת עבודה יכולה להכיל וקוצר.</numerusform>
<numerusform>%n טקסטים היו ארוכים מכפי שחוברת עבודה יכולה להכיל וקוצרו.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n today</source>
<translation>
<numerusform>אחד היום</numerusform>
<numerusform>%n היום</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n ×</source>
<translation>
<numerusform>פעם אחת</numerusform>
<numerusform>%n ×</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n × · {last}</source>
<translation>
<numerusform>פעם אחת · {last}</numerusform>
<numerusform>%n × · {last}</numerusform>
</translation>
</message>
<message>
<source>&amp;Pick a day…</source>
<translation>&amp;בחירת יום…</translation>
</message>
<message>
<source>&amp;Tomorrow</source>
<translation>&amp;מחר</translation>
</message>
<message>
<source>(no heading)</source>
<translation>(ללא כותרת)</translation>
</message>
<message>
<source>(no name)</source>
<translation>(ללא שם)</translation>
</message>
<message>
<source>(no words)</source>
<translation>(אין מילים)</translation>
</message>
<message>
<source>(some costs of sales unknown)</source>
<translation>(חלק מעלויות המכירה לא ידועות)</translation>
</message>
<message>
<source>+ {count} not asked</source>
<translation>+ {count} לא נשאלו</translation>
</message>
<message>
<source>, {share} of the step before</source>
<translation>, {share} מהשלב הקודם</translation>
</message>
<message>
<source>1 activity</source>
<translation>פעילות אחת</translation>
</message>
<message>
<source>1 answer</source>
<translation>תשובה אחת</translation>
</message>
<message>
<source>1 audience</source>
<translation>קהל אחד</translation>
</message>
<message>
<source>1 code</source>
<translation>קוד אחד</translation>
</message>
<message>
<source>1 column kept as an extra field</source>
<translation>עמודה אחת נשמרה כשדה נוסף</translation>
</message>
<message>
<source>1 contact</source>
<translation>איש קשר אחד</translation>
</message>
<message>
<source>1 copy</source>
<translation>עותק אחד</translation>
</message>
<message>
<source>1 cost</source>
<translation>עלות אחת</translation>
</message>
<message>
<source>1 coupon</source>
<translation>קופון אחד</translation>
</message>
<message>
<source>1 coupon is made: {code}</source>
<translation>נוצר קופון אחד: {code}</translation>
</message>
<message>
<source>1 day</source>
<translation>יום אחד</translation>
</message>
<message>
<source>1 day before</source>
<translation>יום אחד קודם</translation>
</message>
<message>
<source>1 day late</source>
<translation>באיחור של יום</translation>
</message>
<message>
<source>1 deal</source>
<translation>עסקה אחת</translation>
</message>
<message>
<source>1 expense</source>
<translation>הוצאה אחת</translation>
</message>
<message>
<source>1 file</source>
<translation>קובץ אחד</translation>
</message>
<message>
<source>1 file cannot be read</source>
<translation>לא ניתן לקרוא קובץ אחד</translation>
</message>
<message>
<source>1 has neither e-mail nor phone.</source>
<translation>לאחד אין אימייל או טלפון.</translation>
</message>
<message>
<source>1 in {count} leads</source>
<translation>1 מכל {count} לידים</translation>
</message>
<message>
<source>1 is left out, who refused advertising.</source>
<translation>אחד שסירב לפרסומות הושמט.</translation>
</message>
<message>
<source>1 lead</source>
<translation>ליד אחד</translation>
</message>
<message>
<source>1 lead is</source>
<translation>ליד אחד הוא</translation>
</message>
<message>
<source>1 line of a deal keeps its name</source>
<translation>שורה אחת של עסקה שומרת את שמו</translation>
</message>
<message>
<source>1 measure</source>
<translation>מדידה אחת</translation>
</message>
<message>
<source>1 more</source>
<translation>עוד אחד</translation>
</message>
<message>
<source>1 more field from an import</source>
<translation>עוד שדה אחד מייבוא</translation>
</message>
<message>
<source>1 more stands in the table.</source>
<translation>עוד אחד בטבלה.</translation>
</message>
<message>
<source>1 new customer</source>
<translation>לקוח חדש אחד</translation>
</message>
<message>
<source>1 next step</source>
<translation>צעד הבא אחד</translation>
</message>
<message>
<source>1 open deal</source>
<translation>עסקה פתוחה אחת</translation>
</message>
<message>
<source>1 other record</source>
<translation>רשומה אחת אחרת</translation>
</message>
<message>
<source>1 page</source>
<translation>עמוד אחד</translation>
</message>
<message>
<source>1 pair may be the same person</source>
<translation>זוג אחד הוא אולי אותו אדם</translation>
</message>
<message>
<source>1 person</source>
<translation>אדם אחד</translation>
</message>
<message>
<source>1 person now</source>
<translation>אדם אחד כעת</translation>
</message>
<message>
<source>1 product</source>
<translation>מוצר אחד</translation>
</message>
<message>
<source>1 promotion</source>
<translation>קמפיין אחד</translation>
</message>
<message>
<source>1 promotion for it stays, without it.</source>
<translation>קמפיין אחד שמיועד לו נשאר, בלעדיו.</translation>
</message>
<message>
<source>1 promotion has no date yet; the list shows it.</source>
<translation>לקמפיין אחד עוד אין תאריך; הוא מוצג ברשימה.</translation>
</message>
<message>
<source>1 record that came of it stays, without the promotion.</source>
<translation>רשומה אחת שיצאה ממנו נשארת, ללא הקמפיין.</translation>
</message>
<message>
<source>1 redeemed coupon</source>
<translation>קופון אחד שמומש</translation>
</message>
<message>
<source>1 refused and is never counted there.</source>
<translation>אחד סירב ולעולם אינו נספר שם.</translation>
</message>
<message>
<source>1 row</source>
<translation>שורה אחת</translation>
</message>
<message>
<source>1 sale</source>
<translation>מכירה אחת</translation>
</message>
<message>
<source>1 sale, {revenue}</source>
<translation>מכירה אחת, {revenue}</translation>
</message>
<message>
<source>1 score</source>
<translation>ציון אחד</translation>
</message>
<message>
<source>1 stage</source>
<translation>שלב אחד</translation>
</message>
<message>
<source>1 target was copied</source>
<translation>הועתק יעד אחד</translation>
</message>
<message>
<source>1 text is in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>טקסט אחד בכתב שאין לו גופן מותקן ({script}); האותיות יודפסו כריבועים.</translation>
</message>
<message>
<source>12 Mar, or 12 Mar 1990</source>
<translation>12 במרץ, או 12 במרץ 1990</translation>
</message>
<message>
<source>12 Mar, tomorrow, fri…</source>
<translation>12 במרץ, מחר, יום שישי…</translation>
</message>
<message>
<source>= as before</source>
<translation>= כמו קודם</translation>
</message>
<message>
<source>A PNG, JPG or SVG; or drop one here. It is kept in this file, at most 400 dots wide or high.</source>
<translation>PNG, JPG או SVG; או גררו לכאן. הוא נשמר בקובץ הזה, לכל היותר 400 פיקסלים לרוחב או לגובה.</translation>
</message>
<message>
<source>A business file is opened; anything else comes into a new one.</source>
<translation>קובץ עסק נפתח; כל דבר אחר נכנס לקובץ חדש.</translation>
</message>
<message>
<source>A chance lies between 0 and 100%.</source>
<translation>סיכוי הוא בין 0 ל־100 %.</translation>
</message>
<message>
<source>A closed deal needs the day it was closed.</source>
<translation>לעסקה סגורה צריך יום סגירה.</translation>
</message>
<message>
<source>A code has 3 to {count} letters.</source>
<translation>בקוד יש 3 עד {count} אותיות.</translation>
</message>
<message>
<source>A code has letters, digits and hyphens only.</source>
<translation>בקוד יש רק אותיות, ספרות ומקפים.</translation>
</message>
<message>
<source>A code of its own on each</source>
<translation>קוד נפרד לכל אחד</translation>
</message>
<message>
<source>A comma: 1.234,50</source>
<translation>פסיק: 1.234,50</translation>
</message>
<message>
<source>A condition has no value yet. Give it one, or take the condition away.</source>
<translation>לתנאי עוד אין ערך. תנו לו ערך, או הסירו את התנאי.</translation>
</message>
<message>
<source>A contact needs a name, a company, an e-mail or a phone.</source>
<translation>לאיש קשר צריך שם, חברה, אימייל או טלפון.</translation>
</message>
<message>
<source>A cost cannot be less than nothing.</source>
<translation>עלות לא יכולה להיות פחות מאפס.</translation>
</message>
<message>
<source>A coupon needs a code.</source>
<translation>לקופון צריך קוד.</translation>
</message>
<message>
<source>A customer’s journey</source>
<translation>מסע הלקוח</translation>
</message>
<message>
<source>A deal cannot be closed before it was opened ({opened}).</source>
<translation>עסקה לא יכולה להיסגר לפני שנפתחה ({opened}).</translation>
</message>
<message>
<source>A deal cannot be worth less than nothing.</source>
<translation>שווי עסקה לא יכול להיות פחות מאפס.</translation>
</message>
<message>
<source>A deal is a sale in the making: who wants what, for how much. Move it along until it is won.</source>
<translation>עסקה היא מכירה בהתהוות: מי רוצה מה, ובכמה. קדמו אותה עד לזכייה.</translation>
</message>
<message>
<source>A deal needs a contact: who may buy?</source>
<translation>לעסקה צריך איש קשר: מי אולי יקנה?</translation>
</message>
<message>
<source>A deal with {name} is open</source>
<translation>נפתחה עסקה עם {name}</translation>
</message>
<message>
<source>A discount lies between 0 and 100%.</source>
<translation>הנחה היא בין 0 ל־100 %.</translation>
</message>
<message>
<source>A folder…</source>
<translation>תיקייה…</translation>
</message>
<message>
<source>A lead belongs to the promotion it came from, so this order does not hang on how sales are credited.</source>
<translation>ליד שייך לקמפיין שממנו הגיע, ולכן הסדר הזה לא תלוי בדרך ייחוס המכירות.</translation>
</message>
<message>
<source>A lead is someone who asked: by phone, by mail, at the counter. Write down who and what they want.</source>
<translation>ליד הוא מישהו שהתעניין: בטלפון, במייל, בדלפק. רשמו מי ומה הוא רוצה.</translation>
</message>
<message>
<source>A letter is wrong or two are swapped: it does not add up.</source>
<translation>יש אות שגויה או שתי אותיות שהתחלפו: הקוד לא מסתדר.</translation>
</message>
<message>
<source>A limit cannot be less than nothing.</source>
<translation>הגבלה לא יכולה להיות פחות מאפס.</translation>
</message>
<message>
<source>A new audience</source>
<translation>קהל חדש</translation>
</message>
<message>
<source>A new contact</source>
<translation>איש קשר חדש</translation>
</message>
<message>
<source>A new deal</source>
<translation>עסקה חדשה</translation>
</message>
<message>
<source>A new lead</source>
<translation>ליד חדש</translation>
</message>
<message>
<source>A new line</source>
<translation>שורה חדשה</translation>
</message>
<message>
<source>A new promotion</source>
<translation>קמפיין חדש</translation>
</message>
<message>
<source>A new reason, such as “Wanted it sooner”</source>
<translation>סיבה חדשה, למשל "רצו את זה מוקדם יותר"</translation>
</message>
<message>
<source>A new stage, such as “Sample sent”</source>
<translation>שלב חדש, למשל "נשלחה דוגמה"</translation>
</message>
<message>
<source>A number…</source>
<translation>מספר…</translation>
</message>
<message>
<source>A page to take along: whom to call or visit, where, and room to write down what came of it</source>
<translation>דף לקחת לדרך: למי להתקשר, את מי לבקר והיכן, ומקום לרשום מה יצא מזה</translation>
</message>
<message>
<source>A percentage has at most two digits after the point.</source>
<translation>באחוזים יש לכל היותר שתי ספרות אחרי הנקודה.</translation>
</message>
<message>
<source>A period cannot end ({last}) before it starts ({first}).</source>
<translation>תקופה לא יכולה להסתיים ({last}) לפני שהתחילה ({first}).</translation>
</message>
<message>
<source>A person needs a name.</source>
<translation>לאדם צריך שם.</translation>
</message>
<message>
<source>A pipeline needs one stage at least; rename this one instead.</source>
<translation>בצינור המכירות צריך לפחות שלב אחד; שנו את שמו של זה במקום.</translation>
</message>
<message>
<source>A point: 1,234.50</source>
<translation>נקודה: 1,234.50</translation>
</message>
<message>
<source>A product does not go with itself.</source>
<translation>מוצר לא משלים את עצמו.</translation>
</message>
<message>
<source>A product or service needs a name.</source>
<translation>למוצר או לשירות צריך שם.</translation>
</message>
<message>
<source>A promotion cannot end before it starts.</source>
<translation>קמפיין לא יכול להסתיים לפני שהתחיל.</translation>
</message>
<message>
<source>A promotion is a reason to come: whom you tell, by which channel, what it may cost. Leads find it.</source>
<translation>קמפיין הוא סיבה לבוא: למי מספרים, באיזה ערוץ, כמה מותר שיעלה. הלידים יגיעו.</translation>
</message>
<message>
<source>A promotion needs a name, such as “Winter sale”.</source>
<translation>לקמפיין צריך שם, למשל "מבצע חורף".</translation>
</message>
<message>
<source>A quantity has at most three digits after the point.</source>
<translation>בכמות יש לכל היותר שלוש ספרות אחרי הנקודה.</translation>
</message>
<message>
<source>A quantity is more than nothing.</source>
<translation>כמות היא יותר מאפס.</translation>
</message>
<message>
<source>A quiet month: no leads, no sales and no marketing costs were written down.</source>
<translation>חודש שקט: לא נרשמו לידים, מכירות או עלויות שיווק.</translation>
</message>
<message>
<source>A quiet year: no leads, no sales and no marketing costs were written down.</source>
<translation>שנה שקטה: לא נרשמו לידים, מכירות או עלויות שיווק.</translation>
</message>
<message>
<source>A sale brings</source>
<translation>מכירה מכניסה</translation>
</message>
<message>
<source>A sale costs</source>
<translation>מכירה עולה</translation>
</message>
<message>
<source>A sale counts for</source>
<translation>מכירה נזקפת לזכות</translation>
</message>
<message>
<source>A score is a whole number from 1 to 5.</source>
<translation>ציון הוא מספר שלם מ־1 עד 5.</translation>
</message>
<message>
<source>A setting needs a name.</source>
<translation>להגדרה צריך שם.</translation>
</message>
<message>
<source>A share lies between 0 and 100%.</source>
<translation>חלק הוא בין 0 ל־100 %.</translation>
</message>
<message>
<source>A stage needs a chance, such as {sample}.</source>
<translation>לשלב צריך סיכוי, למשל {sample}.</translation>
</message>
<message>
<source>A stage needs a name.</source>
<translation>לשלב צריך שם.</translation>
</message>
<message>
<source>A target cannot be less than nothing.</source>
<translation>יעד לא יכול להיות פחות מאפס.</translation>
</message>
<message>
<source>A target is for a whole month.</source>
<translation>יעד הוא לחודש שלם.</translation>
</message>
<message>
<source>A time of day needs its day.</source>
<translation>לשעה צריך גם יום.</translation>
</message>
<message>
<source>A view needs a name.</source>
<translation>לתצוגה צריך שם.</translation>
</message>
<message>
<source>A workbook holds at most {count} rows; choose CSV.</source>
<translation>בחוברת עבודה יש לכל היותר {count} שורות; בחרו CSV.</translation>
</message>
<message>
<source>A year before</source>
<translation>שנה קודם</translation>
</message>
<message>
<source>About</source>
<translation>נושא</translation>
</message>
<message>
<source>About</source>
<comment>program</comment>
<translation>אודות</translation>
</message>
<message>
<source>About</source>
<comment>said</comment>
<translation>נושא</translation>
</message>
<message>
<source>About Two Hats</source>
<translation>אודות Two Hats</translation>
</message>
<message>
<source>About the business</source>
<translation>על העסק</translation>
</message>
<message>
<source>Action</source>
<translation>פעולה</translation>
</message>
<message>
<source>Activities</source>
<translation>פעילויות</translation>
</message>
<message>
<source>Activities done</source>
<translation>פעילויות שבוצעו</translation>
</message>
<message>
<source>Activity</source>
<translation>פעילות</translation>
</message>
<message>
<source>Add a condition</source>
<translation>הוספת תנאי</translation>
</message>
<message>
<source>Add a line</source>
<translation>הוספת שורה</translation>
</message>
<message>
<source>Add a person or a company</source>
<translation>הוספת אדם או חברה</translation>
</message>
<message>
<source>Add a product</source>
<translation>הוספת מוצר</translation>
</message>
<message>
<source>Add all as new</source>
<translation>להוסיף הכול כחדש</translation>
</message>
<message>
<source>Add channel</source>
<translation>הוספת ערוץ</translation>
</message>
<message>
<source>Add extra</source>
<translation>הוספת תוספת</translation>
</message>
<message>
<source>Add it</source>
<translation>הוספה</translation>
</message>
<message>
<source>Add line</source>
<translation>הוספת שורה</translation>
</message>
<message>
<source>Add lost reason</source>
<translation>הוספת סיבת הפסד</translation>
</message>
<message>
<source>Add person</source>
<translation>הוספת אדם</translation>
</message>
<message>
<source>Add product</source>
<translation>הוספת מוצר</translation>
</message>
<message>
<source>Add reason</source>
<translation>הוספת סיבה</translation>
</message>
<message>
<source>Add something you sell</source>
<translation>הוספת משהו שאתם מוכרים</translation>
</message>
<message>
<source>Add stage</source>
<translation>הוספת שלב</translation>
</message>
<message>
<source>Add the extra {name}</source>
<translation>הוספת {name} כתוספת</translation>
</message>
<message>
<source>Add to lead</source>
<translation>הוספה לליד</translation>
</message>
<message>
<source>Add to their open lead</source>
<translation>הוספה לליד הפתוח שלו</translation>
</message>
<message>
<source>Add to their open lead “{what}”</source>
<translation>הוספה לליד הפתוח "{what}"</translation>
</message>
<message>
<source>Add yourself under People first.</source>
<translation>הוסיפו קודם את עצמכם תחת "צוות".</translation>
</message>
<message>
<source>Add {what}</source>
<translation>הוספת {what}</translation>
</message>
<message>
<source>Add {what}, fill {count}</source>
<translation>הוספת {what}, השלמת {count}</translation>
</message>
<message>
<source>Added to the lead: {what}</source>
<translation>נוסף לליד: {what}</translation>
</message>
<message>
<source>Address</source>
<translation>כתובת</translation>
</message>
<message>
<source>Address cards</source>
<translation>כרטיסי כתובת</translation>
</message>
<message>
<source>Address cards for phone and mail program (vCard)…</source>
<translation>כרטיסי כתובת לטלפון ולתוכנת דואר (vCard)…</translation>
</message>
<message>
<source>Addresses on the list</source>
<translation>כתובות ברשימה</translation>
</message>
<message>
<source>Add…</source>
<translation>הוספה…</translation>
</message>
<message>
<source>Advertising</source>
<translation>פרסומות</translation>
</message>
<message>
<source>After</source>
<translation>אחרי</translation>
</message>
<message>
<source>After so many days half of the deals opened on these days were won or lost, counted from the first word; deals that are still open count for the days they have waited.</source>
<translation>אחרי מספר ימים זה, מחצית מהעסקאות שנפתחו בימים האלה נסגרו בזכייה או בהפסד, מהקשר הראשון; עסקאות שעדיין פתוחות נספרות לפי הימים שחיכו.</translation>
</message>
<message>
<source>After what it costs you and the offer, a sale leaves nothing. Ask a higher price or offer less.</source>
<translation>אחרי העלות שלכם וההטבה, לא נשאר דבר ממכירה. העלו את המחיר או תנו הטבה קטנה יותר.</translation>
</message>
<message>
<source>Against the targets</source>
<translation>מול היעדים</translation>
</message>
<message>
<source>Agreed to advertising</source>
<translation>הסכמה לפרסומות</translation>
</message>
<message>
<source>All</source>
<translation>הכול</translation>
</message>
<message>
<source>All</source>
<comment>promotions</comment>
<translation>הכול</translation>
</message>
<message>
<source>All audiences…</source>
<translation>כל הקהלים…</translation>
</message>
<message>
<source>All changes</source>
<translation>כל השינויים</translation>
</message>
<message>
<source>All done</source>
<translation>הכול בוצע</translation>
</message>
<message>
<source>All files</source>
<translation>כל הקבצים</translation>
</message>
<message>
<source>All keys on one page</source>
<translation>כל המקשים בדף אחד</translation>
</message>
<message>
<source>All months of a year</source>
<translation>כל חודשי השנה</translation>
</message>
<message>
<source>All months of a year…</source>
<translation>כל חודשי השנה…</translation>
</message>
<message>
<source>All of it is taken back.</source>
<translation>הכול בוטל.</translation>
</message>
<message>
<source>All of it was sold</source>
<translation>הכול נמכר</translation>
</message>
<message>
<source>All of them alike</source>
<translation>כולם שווה בשווה</translation>
</message>
<message>
<source>All of these are settled; there is nothing to plan.</source>
<translation>כל אלה כבר סגורים; אין מה לתכנן.</translation>
</message>
<message>
<source>All right</source>
<translation>בסדר</translation>
</message>
<message>
<source>Alone? Then leave this empty. With a team, contacts, leads, deals and next steps can each have someone who looks after them, and the history says who did what.</source>
<translation>עובדים לבד? השאירו ריק. בצוות, לכל איש קשר, ליד, עסקה וצעד הבא יכול להיות אחראי, וההיסטוריה מראה מי עשה מה.</translation>
</message>
<message>
<source>Already here</source>
<translation>כבר כאן</translation>
</message>
<message>
<source>Already here as</source>
<translation>כבר כאן בתור</translation>
</message>
<message>
<source>Already used</source>
<translation>כבר מומש</translation>
</message>
<message>
<source>Also in it: {names}</source>
<translation>נמצאים בו גם: {names}</translation>
</message>
<message>
<source>Also those that an import brought along or that you wrote somewhere.</source>
<translation>גם אלה שהגיעו בייבוא או שכתבתם במקום כלשהו.</translation>
</message>
<message>
<source>Amount</source>
<translation>סכום</translation>
</message>
<message>
<source>Amount of the expense</source>
<translation>סכום ההוצאה</translation>
</message>
<message>
<source>Amount off</source>
<translation>סכום הנחה</translation>
</message>
<message>
<source>Amount, such as 80</source>
<translation>סכום, למשל 80</translation>
</message>
<message>
<source>An amount may have at most 12 digits.</source>
<translation>בסכום יש לכל היותר 12 ספרות.</translation>
</message>
<message>
<source>An answer cannot be heard less than never.</source>
<translation>תשובה לא יכולה להישמע פחות מאפס פעמים.</translation>
</message>
<message>
<source>An audience is a group that wants the same: regulars, offices nearby. A promotion is for one of them.</source>
<translation>קהל הוא קבוצה שרוצה אותו דבר: לקוחות קבועים, משרדים בסביבה. כל קמפיין מיועד לקהל אחד.</translation>
</message>
<message>
<source>An audience needs a name, such as “Regulars”.</source>
<translation>לקהל צריך שם, למשל "לקוחות קבועים".</translation>
</message>
<message>
<source>An e-mail address has an @ in it, such as {sample}.</source>
<translation>בכתובת אימייל יש @, למשל {sample}.</translation>
</message>
<message>
<source>An expense needs a day.</source>
<translation>להוצאה צריך יום.</translation>
</message>
<message>
<source>An expense of nothing need not be written down.</source>
<translation>אין צורך לרשום הוצאה של אפס.</translation>
</message>
<message>
<source>An extra</source>
<translation>תוספת</translation>
</message>
<message>
<source>An hour cannot cost less than nothing.</source>
<translation>שעה לא יכולה לעלות פחות מאפס.</translation>
</message>
<message>
<source>An hour of your own time costs</source>
<translation>שעה מהזמן שלכם עולה</translation>
</message>
<message>
<source>An idea so far</source>
<translation>רעיון בלבד בינתיים</translation>
</message>
<message>
<source>An offer cannot take more than 100% off.</source>
<translation>הטבה לא יכולה להיות יותר מ־100 % הנחה.</translation>
</message>
<message>
<source>An open deal has no day of closing.</source>
<translation>לעסקה פתוחה אין יום סגירה.</translation>
</message>
<message>
<source>And one more.</source>
<translation>ועוד אחד.</translation>
</message>
<message>
<source>And then? Leave empty if nothing follows</source>
<translation>ואז? השאירו ריק אם אין המשך</translation>
</message>
<message numerus="yes">
<source>And {count} more.</source>
<translation>
<numerusform>ועוד {count}.</numerusform>
<numerusform>ועוד {count}.</numerusform>
</translation>
</message>
<message>
<source>Another channel, such as “Market stall”</source>
<translation>ערוץ נוסף, למשל "דוכן בשוק"</translation>
</message>
<message>
<source>Another program has put this file into WAL mode, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>תוכנה אחרת העבירה את הקובץ למצב WAL, ולכן הוא נפתח לקריאה בלבד. צרו גיבוי והמשיכו איתו.</translation>
</message>
<message>
<source>Another program left “{file}” in WAL mode, with changes in “{wal}” beside it that are not in the file yet. Close that program, then open the file again.</source>
<translation>תוכנה אחרת השאירה את "{file}" במצב WAL, עם שינויים ב"{wal}" שלצדו שעוד אינם בקובץ. סגרו את התוכנה ההיא ופתחו את הקובץ שוב.</translation>
</message>
<message>
<source>Another reason</source>
<translation>סיבה אחרת</translation>
</message>
<message>
<source>Another window of this program was faster; please repeat the step.</source>
<translation>חלון אחר של התוכנה הקדים; חזרו על הצעד.</translation>
</message>
<message>
<source>Answer</source>
<translation>תשובה</translation>
</message>
<message>
<source>Answer fit check</source>
<translation>מענה לבדיקת התאמה</translation>
</message>
<message>
<source>Answer them</source>
<translation>לענות להם</translation>
</message>
<message>
<source>Any time</source>
<translation>כל זמן</translation>
</message>
<message>
<source>Arabic (Windows)</source>
<translation>ערבית (Windows)</translation>
</message>
<message numerus="yes">
<source>As far as %n sales can tell: in {low} to {high} of all sales</source>
<translation>
<numerusform>לפי מכירה אחת: ב־{low} עד {high} מכלל המכירות</numerusform>
<numerusform>לפי %n מכירות: ב־{low} עד {high} מכלל המכירות</numerusform>
</translation>
</message>
<message>
<source>As of {day}.</source>
<translation>נכון ל־{day}.</translation>
</message>
<message>
<source>As the business writes</source>
<translation>כשפת העסק</translation>
</message>
<message>
<source>As the system</source>
<translation>כמו המערכת</translation>
</message>
<message>
<source>Ask a few of them what they need or how they found you, and count the answers here.</source>
<translation>שאלו כמה מהם מה הם צריכים או איך מצאו אתכם, וספרו כאן את התשובות.</translation>
</message>
<message>
<source>Ask how it stands</source>
<translation>לשאול מה המצב</translation>
</message>
<message>
<source>Ask what is still open.</source>
<translation>שאלו את מה שעוד פתוח.</translation>
</message>
<message>
<source>At least once; leave it empty for any number of times.</source>
<translation>לפחות פעם אחת; השאירו ריק אם אין הגבלה.</translation>
</message>
<message>
<source>At most {count} letters, so that the code can be typed.</source>
<translation>לכל היותר {count} אותיות, כדי שאפשר יהיה להקליד את הקוד.</translation>
</message>
<message>
<source>At most {most} letters, so that it fits into lists.</source>
<translation>לכל היותר {most} אותיות, כדי שייכנס לרשימות.</translation>
</message>
<message>
<source>At this pace</source>
<translation>בקצב הזה</translation>
</message>
<message>
<source>At this pace {amount}.</source>
<translation>בקצב הזה {amount}.</translation>
</message>
<message>
<source>At which time</source>
<translation>באיזו שעה</translation>
</message>
<message>
<source>Audience</source>
<translation>קהל</translation>
</message>
<message>
<source>Audiences</source>
<translation>קהלים</translation>
</message>
<message>
<source>Average sale</source>
<translation>מכירה ממוצעת</translation>
</message>
<message>
<source>Awareness</source>
<translation>מודעות</translation>
</message>
<message>
<source>Back</source>
<translation>חזרה</translation>
</message>
<message>
<source>Back to the page before: {keys}</source>
<translation>חזרה לדף הקודם: {keys}</translation>
</message>
<message>
<source>Back to the usual order</source>
<translation>חזרה לסדר הרגיל</translation>
</message>
<message>
<source>Backed up {when}</source>
<translation>גובה {when}</translation>
</message>
<message>
<source>Backups</source>
<translation>גיבויים</translation>
</message>
<message>
<source>Backups of it on this computer</source>
<translation>גיבויים שלו במחשב הזה</translation>
</message>
<message>
<source>Baltic (Windows)</source>
<translation>בלטית (Windows)</translation>
</message>
<message>
<source>Became a deal</source>
<translation>הפך לעסקה</translation>
</message>
<message>
<source>Begin a new file</source>
<translation>התחלת קובץ חדש</translation>
</message>
<message>
<source>Best promotions of {year}</source>
<translation>הקמפיינים הטובים של {year}</translation>
</message>
<message>
<source>Bin and changes</source>
<translation>סל המיחזור ושינויים</translation>
</message>
<message>
<source>Birthday</source>
<translation>יום הולדת</translation>
</message>
<message>
<source>Black and white</source>
<translation>שחור־לבן</translation>
</message>
<message>
<source>Board</source>
<translation>לוח</translation>
</message>
<message>
<source>Both hats</source>
<translation>שני הכובעים</translation>
</message>
<message>
<source>Bought</source>
<translation>רכישות</translation>
</message>
<message>
<source>Bought</source>
<comment>leads</comment>
<translation>קנו</translation>
</message>
<message>
<source>Bought elsewhere</source>
<translation>קנו במקום אחר</translation>
</message>
<message>
<source>Bought for</source>
<translation>סכום קניות</translation>
</message>
<message>
<source>Bought twice or more</source>
<translation>קנו פעמיים או יותר</translation>
</message>
<message>
<source>Bought: {share} ({basis}).</source>
<translation>קנו: {share} ({basis}).</translation>
</message>
<message>
<source>Break-even</source>
<translation>נקודת איזון</translation>
</message>
<message>
<source>Bring back</source>
<translation>שחזור</translation>
</message>
<message>
<source>Bring back what was undone</source>
<translation>החזרת מה שבוטל</translation>
</message>
<message>
<source>Bring back {what}</source>
<translation>שחזור {what}</translation>
</message>
<message>
<source>Bring in a list…</source>
<translation>הכנסת רשימה…</translation>
</message>
<message>
<source>Bring in exports of other programs and your own lists</source>
<translation>הכנסת ייצוא מתוכנות אחרות ורשימות משלכם</translation>
</message>
<message>
<source>Bring in more</source>
<translation>להכניס עוד</translation>
</message>
<message>
<source>Bring in your own list or the export of another program, and see here at once who came.</source>
<translation>הכניסו רשימה משלכם או ייצוא מתוכנה אחרת, ומיד תראו כאן מי הגיע.</translation>
</message>
<message>
<source>Bring the files in</source>
<translation>הכנסת הקבצים</translation>
</message>
<message>
<source>Bringing everything in</source>
<translation>הכנסת הכול</translation>
</message>
<message>
<source>Brings</source>
<translation>מביא</translation>
</message>
<message>
<source>Brought coupon {code}</source>
<translation>הביא קופון {code}</translation>
</message>
<message>
<source>Brought forward</source>
<translation>מעמוד קודם</translation>
</message>
<message>
<source>Brought on</source>
<translation>תאריך</translation>
</message>
<message>
<source>Budget</source>
<translation>תקציב</translation>
</message>
<message>
<source>Bundle</source>
<translation>חבילה</translation>
</message>
<message>
<source>Business</source>
<translation>העסק</translation>
</message>
<message>
<source>Business files</source>
<translation>קובצי עסק</translation>
</message>
<message>
<source>Business files open in Two Hats by double click now.</source>
<translation>קובצי עסק נפתחים כעת ב־Two Hats בלחיצה כפולה.</translation>
</message>
<message>
<source>Business profile</source>
<translation>פרופיל העסק</translation>
</message>
<message>
<source>Buyers from each of {count} earlier promotions by “{channel}”: {range}.</source>
<translation>קונים מכל אחד מ־{count} קמפיינים קודמים דרך ״{channel}״: {range}.</translation>
</message>
<message>
<source>By chance alone the return may lie between {low} and {high}.</source>
<translation>מעצם המקריות התשואה יכולה להיות בין {low} ל־{high}.</translation>
</message>
<message>
<source>By e-mail</source>
<translation>באימייל</translation>
</message>
<message>
<source>By e-mail and phone count those who agreed to advertising.</source>
<translation>באימייל ובטלפון נספרים מי שהסכימו לפרסומות.</translation>
</message>
<message>
<source>By phone</source>
<translation>בטלפון</translation>
</message>
<message>
<source>By stage</source>
<translation>לפי שלב</translation>
</message>
<message>
<source>By which promotion or coupon</source>
<translation>דרך איזה קמפיין או קופון</translation>
</message>
<message>
<source>By which promotion, if one</source>
<translation>דרך איזה קמפיין, אם יש</translation>
</message>
<message>
<source>By {column} {arrow}</source>
<translation>לפי {column} {arrow}</translation>
</message>
<message>
<source>Calendar</source>
<translation>יומן</translation>
</message>
<message>
<source>Call</source>
<translation>שיחה</translation>
</message>
<message>
<source>Call</source>
<comment>to do</comment>
<translation>התקשרות</translation>
</message>
<message>
<source>Call off</source>
<translation>ביטול הקמפיין</translation>
</message>
<message>
<source>Call off promotion</source>
<translation>ביטול קמפיין</translation>
</message>
<message>
<source>Call {text}</source>
<translation>התקשרות אל {text}</translation>
</message>
<message>
<source>Called off</source>
<translation>בוטל</translation>
</message>
<message>
<source>Called off</source>
<comment>day</comment>
<translation>בוטל</translation>
</message>
<message>
<source>Called off on</source>
<translation>בוטל בתאריך</translation>
</message>
<message>
<source>Called: how did it go?</source>
<translation>התקשרתם: איך הלך?</translation>
</message>
<message>
<source>Calls, visits and other activities</source>
<translation>שיחות, ביקורים ופעילויות אחרות</translation>
</message>
<message>
<source>Calls, visits, other activities</source>
<translation>שיחות, ביקורים, פעילויות אחרות</translation>
</message>
<message>
<source>Came</source>
<translation>הגיע</translation>
</message>
<message>
<source>Came in</source>
<translation>נכנס</translation>
</message>
<message>
<source>Can they decide it?</source>
<translation>האם הם יכולים להחליט?</translation>
</message>
<message>
<source>Can they decide?</source>
<translation>האם הם יכולים להחליט?</translation>
</message>
<message>
<source>Can they pay for it?</source>
<translation>האם הם יכולים לשלם?</translation>
</message>
<message>
<source>Cancel</source>
<translation>ביטול</translation>
</message>
<message>
<source>Cannot be read</source>
<translation>לא ניתן לקרוא</translation>
</message>
<message>
<source>Carried over</source>
<translation>לעמוד הבא</translation>
</message>
<message>
<source>Catalogue</source>
<translation>קטלוג</translation>
</message>
<message>
<source>Category</source>
<translation>קטגוריה</translation>
</message>
<message>
<source>Category: {name}</source>
<translation>קטגוריה: {name}</translation>
</message>
<message>
<source>Central European (ISO)</source>
<translation>מרכז אירופה (ISO)</translation>
</message>
<message>
<source>Central European (Windows)</source>
<translation>מרכז אירופה (Windows)</translation>
</message>
<message>
<source>Chance</source>
<translation>סיכוי</translation>
</message>
<message>
<source>Chance of {stage}</source>
<translation>הסיכוי של {stage}</translation>
</message>
<message>
<source>Chance that it pays</source>
<translation>סיכוי שישתלם</translation>
</message>
<message>
<source>Chance that it pays: {chance}, {verdict}.</source>
<translation>הסיכוי שישתלם: {chance}, {verdict}.</translation>
</message>
<message>
<source>Change coupons</source>
<translation>שינוי קופונים</translation>
</message>
<message>
<source>Channel</source>
<translation>ערוץ</translation>
</message>
<message>
<source>Channels</source>
<translation>ערוצים</translation>
</message>
<message>
<source>Check</source>
<translation>בדיקה</translation>
</message>
<message>
<source>Chinese, simplified (GB 18030)</source>
<translation>סינית מפושטת (GB 18030)</translation>
</message>
<message>
<source>Chinese, traditional (Big5)</source>
<translation>סינית מסורתית (Big5)</translation>
</message>
<message>
<source>Choose a colour</source>
<translation>בחירת צבע</translation>
</message>
<message>
<source>Choose a contact first.</source>
<translation>בחרו תחילה איש קשר.</translation>
</message>
<message>
<source>Choose a folder…</source>
<translation>בחירת תיקייה…</translation>
</message>
<message>
<source>Choose a logo</source>
<translation>בחירת לוגו</translation>
</message>
<message>
<source>Choose a picture…</source>
<translation>בחירת תמונה…</translation>
</message>
<message>
<source>Choose a place and begin</source>
<translation>בחירת מקום והתחלה</translation>
</message>
<message>
<source>Choose a promotion</source>
<translation>בחירת קמפיין</translation>
</message>
<message>
<source>Choose a promotion first.</source>
<translation>בחרו תחילה קמפיין.</translation>
</message>
<message>
<source>Choose another audience</source>
<translation>בחירת קהל אחר</translation>
</message>
<message>
<source>Choose another import</source>
<translation>בחירת ייבוא אחר</translation>
</message>
<message>
<source>Choose another…</source>
<translation>בחירת אחר…</translation>
</message>
<message>
<source>Choose coupons first.</source>
<translation>בחרו תחילה קופונים.</translation>
</message>
<message>
<source>Choose files…</source>
<translation>בחירת קבצים…</translation>
</message>
<message>
<source>Choose how sales count</source>
<translation>בחירת אופן ייחוס המכירות</translation>
</message>
<message>
<source>Choose nothing</source>
<translation>ביטול הבחירה</translation>
</message>
<message>
<source>Choose one beside this: by a part of its name.</source>
<translation>בחרו אחד כאן בצד: לפי חלק מהשם.</translation>
</message>
<message>
<source>Choose someone beside this: by a part of the name.</source>
<translation>בחרו מישהו כאן בצד: לפי חלק מהשם.</translation>
</message>
<message>
<source>Choose the colour: {name}</source>
<translation>בחירת הצבע: {name}</translation>
</message>
<message>
<source>Clear next step</source>
<translation>ניקוי הצעד הבא</translation>
</message>
<message>
<source>Close</source>
<translation>סגירה</translation>
</message>
<message>
<source>Close the list</source>
<translation>סגירת הרשימה</translation>
</message>
<message>
<source>Close the record</source>
<translation>סגירת הרשומה</translation>
</message>
<message>
<source>Close the window; everything is saved already</source>
<translation>סגירת החלון; הכול כבר נשמר</translation>
</message>
<message>
<source>Close this entry</source>
<translation>סגירת הרישום</translation>
</message>
<message>
<source>Close this message</source>
<translation>סגירת ההודעה</translation>
</message>
<message>
<source>Closed</source>
<translation>נסגרה</translation>
</message>
<message>
<source>Closed</source>
<comment>day</comment>
<translation>נסגרה</translation>
</message>
<message>
<source>Closed deals came through “{stage}”. For which stage shall that count?</source>
<translation>עסקאות סגורות עברו דרך "{stage}". לאיזה שלב זה ייחשב?</translation>
</message>
<message>
<source>Closed on</source>
<translation>תאריך סגירה</translation>
</message>
<message>
<source>Code</source>
<translation>קוד</translation>
</message>
<message>
<source>Codes</source>
<translation>קודים</translation>
</message>
<message>
<source>Codes begin with</source>
<translation>תחילית הקודים</translation>
</message>
<message>
<source>Codes such as {code}; the last letter tells typing mistakes.</source>
<translation>קודים כגון {code}; האות האחרונה מגלה טעויות הקלדה.</translation>
</message>
<message>
<source>Codes to hand out, and who brought which</source>
<translation>קודים לחלוקה, ומי הביא איזה</translation>
</message>
<message>
<source>Codes to hand out: who brings one tells which promotion worked</source>
<translation>קודים לחלוקה: מי שמביא קוד מראה איזה קמפיין עבד</translation>
</message>
<message>
<source>Colour</source>
<translation>צבע</translation>
</message>
<message>
<source>Colour: {name}</source>
<translation>צבע: {name}</translation>
</message>
<message>
<source>Colours of the print</source>
<translation>צבעי ההדפסה</translation>
</message>
<message>
<source>Colours on paper</source>
<translation>צבעים על נייר</translation>
</message>
<message>
<source>Column</source>
<translation>עמודה</translation>
</message>
<message>
<source>Column {letter}</source>
<translation>עמודה {letter}</translation>
</message>
<message>
<source>Columns</source>
<translation>עמודות</translation>
</message>
<message>
<source>Comment</source>
<translation>הערה</translation>
</message>
<message>
<source>Company</source>
<translation>חברה</translation>
</message>
<message>
<source>Compare it letter by letter; it may be from another shop.</source>
<translation>השוו אות אחר אות; ייתכן שהוא של חנות אחרת.</translation>
</message>
<message>
<source>Compared</source>
<translation>בהשוואה</translation>
</message>
<message>
<source>Compared with</source>
<translation>השוואה</translation>
</message>
<message>
<source>Compared with {days}.</source>
<translation>בהשוואה ל־{days}.</translation>
</message>
<message>
<source>Condition</source>
<translation>תנאי</translation>
</message>
<message>
<source>Consent given</source>
<translation>ההסכמה ניתנה</translation>
</message>
<message>
<source>Consideration</source>
<translation>שקילה</translation>
</message>
<message>
<source>Contact</source>
<translation>איש קשר</translation>
</message>
<message>
<source>Contacts</source>
<translation>אנשי קשר</translation>
</message>
<message>
<source>Contacts who have bought at least once up to the end of these days.</source>
<translation>אנשי קשר שקנו לפחות פעם אחת עד סוף הימים האלה.</translation>
</message>
<message>
<source>Contacts whose first purchase ever was on these days.</source>
<translation>אנשי קשר שהרכישה הראשונה שלהם הייתה בימים האלה.</translation>
</message>
<message>
<source>Contacts with the same e-mail or phone, or with names that are alike, come up here to be joined.</source>
<translation>אנשי קשר עם אותו אימייל או טלפון, או עם שמות דומים, מופיעים כאן למיזוג.</translation>
</message>
<message>
<source>Content</source>
<translation>תוכן</translation>
</message>
<message>
<source>Content</source>
<comment>channel</comment>
<translation>תוכן</translation>
</message>
<message>
<source>Content needs a title, such as “Post about the winter sale”.</source>
<translation>לתוכן צריך כותרת, למשל "פוסט על מבצע החורף".</translation>
</message>
<message>
<source>Copied: {text}</source>
<translation>הועתק: {text}</translation>
</message>
<message>
<source>Copies of this file</source>
<translation>עותקים של הקובץ הזה</translation>
</message>
<message>
<source>Copy</source>
<translation>העתקה</translation>
</message>
<message>
<source>Copy targets of the year before</source>
<translation>העתקת היעדים של השנה הקודמת</translation>
</message>
<message>
<source>Copy the code</source>
<translation>העתקת הקוד</translation>
</message>
<message>
<source>Copy the details</source>
<translation>העתקת הפרטים</translation>
</message>
<message>
<source>Copy the path: {title}</source>
<translation>העתקת הנתיב: {title}</translation>
</message>
<message>
<source>Copy the phone number of a step</source>
<translation>העתקת מספר הטלפון של צעד</translation>
</message>
<message>
<source>Copy the targets of {year}, and more:</source>
<translation>העתקת היעדים של {year}, ועוד:</translation>
</message>
<message>
<source>Copy the version</source>
<translation>העתקת הגרסה</translation>
</message>
<message>
<source>Copy {text}</source>
<translation>העתקת {text}</translation>
</message>
<message>
<source>Cost</source>
<translation>עלות</translation>
</message>
<message>
<source>Cost</source>
<comment>goods</comment>
<translation>עלות</translation>
</message>
<message>
<source>Cost of a sale</source>
<translation>עלות מכירה</translation>
</message>
<message>
<source>Cost of one</source>
<translation>עלות ליחידה</translation>
</message>
<message>
<source>Cost of own time</source>
<translation>עלות הזמן שלכם</translation>
</message>
<message>
<source>Cost of the offer on one sale</source>
<translation>עלות ההטבה במכירה אחת</translation>
</message>
<message>
<source>Cost per lead</source>
<translation>עלות לליד</translation>
</message>
<message>
<source>Cost per new customer</source>
<translation>עלות ללקוח חדש</translation>
</message>
<message>
<source>Cost per new customer, without own time</source>
<translation>עלות ללקוח חדש, ללא הזמן שלכם</translation>
</message>
<message>
<source>Cost without own time</source>
<translation>עלות ללא הזמן שלכם</translation>
</message>
<message>
<source>Cost, by its lines</source>
<translation>עלות, לפי השורות</translation>
</message>
<message>
<source>Costs</source>
<translation>עלויות</translation>
</message>
<message>
<source>Costs us</source>
<translation>עולה לנו</translation>
</message>
<message>
<source>Count an answer</source>
<translation>ספירת תשובה</translation>
</message>
<message>
<source>Count the audience</source>
<translation>ספירת הקהל</translation>
</message>
<message>
<source>Count the audiences</source>
<translation>ספירת הקהלים</translation>
</message>
<message>
<source>Count what people look after</source>
<translation>ספירת מה שבאחריות כל אחד</translation>
</message>
<message>
<source>Count what promotions brought</source>
<translation>ספירת מה שהקמפיינים הביאו</translation>
</message>
<message>
<source>Count what the promotion brought</source>
<translation>ספירת מה שהקמפיין הביא</translation>
</message>
<message>
<source>Count what waits</source>
<translation>ספירת מה שממתין</translation>
</message>
<message>
<source>Counting</source>
<translation>ספירה</translation>
</message>
<message>
<source>Counting…</source>
<translation>סופרים…</translation>
</message>
<message>
<source>Country</source>
<translation>ארץ</translation>
</message>
<message>
<source>Counts for the promotion</source>
<translation>נזקפת לזכות הקמפיין</translation>
</message>
<message>
<source>Coupon</source>
<translation>קופון</translation>
</message>
<message>
<source>Coupon {code}</source>
<translation>קופון {code}</translation>
</message>
<message>
<source>Coupon “{code}” was already redeemed {used} times and may be no more.</source>
<translation>הקופון "{code}" כבר מומש {used} פעמים ולא ניתן לממש אותו שוב.</translation>
</message>
<message>
<source>Coupon “{code}” was already used on {day}.</source>
<translation>הקופון "{code}" כבר מומש ב־{day}.</translation>
</message>
<message>
<source>Coupon “{code}” was good until {day}.</source>
<translation>הקופון "{code}" היה בתוקף עד {day}.</translation>
</message>
<message>
<source>Coupons</source>
<translation>קופונים</translation>
</message>
<message>
<source>Coupons that are used up or expired stand here, with their end.</source>
<translation>קופונים שנוצלו או שפג תוקפם מופיעים כאן, עם מועד הסיום.</translation>
</message>
<message>
<source>Coupons that may still be used stand here.</source>
<translation>קופונים שעוד אפשר לממש מופיעים כאן.</translation>
</message>
<message>
<source>Coupons to cut out, with the code in letters and as a square to scan</source>
<translation>קופונים לגזירה, עם הקוד באותיות וכריבוע לסריקה</translation>
</message>
<message>
<source>Coupons {name} to cut out</source>
<translation>קופונים {name} לגזירה</translation>
</message>
<message>
<source>Coupons…</source>
<translation>קופונים…</translation>
</message>
<message>
<source>Currency</source>
<translation>מטבע</translation>
</message>
<message>
<source>Customer</source>
<translation>לקוח</translation>
</message>
<message>
<source>Customer number</source>
<translation>מספר לקוח</translation>
</message>
<message>
<source>Customers</source>
<translation>לקוחות</translation>
</message>
<message>
<source>Customers of whom nothing is heard for longer than is usual here come up in this place.</source>
<translation>לקוחות שאין איתם קשר זמן רב מהרגיל כאן מופיעים כאן.</translation>
</message>
<message>
<source>Customers of whom nothing was heard for longer than is usual here, the longest first</source>
<translation>לקוחות שאין איתם קשר זמן רב מהרגיל כאן, הארוך ביותר תחילה</translation>
</message>
<message numerus="yes">
<source>Customers of whom nothing was heard for more than %n days, the longest first</source>
<translation>
<numerusform>לקוחות שאין איתם קשר יותר מיום, הארוך ביותר תחילה</numerusform>
<numerusform>לקוחות שאין איתם קשר יותר מ־%n ימים, הארוך ביותר תחילה</numerusform>
</translation>
</message>
<message>
<source>Customers so far</source>
<translation>לקוחות עד כה</translation>
</message>
<message>
<source>Customers who came back</source>
<translation>לקוחות חוזרים</translation>
</message>
<message>
<source>Cyrillic (DOS)</source>
<translation>קירילית (DOS)</translation>
</message>
<message>
<source>Cyrillic (KOI8)</source>
<translation>קירילית (KOI8)</translation>
</message>
<message>
<source>Cyrillic (Mac)</source>
<translation>קירילית (Mac)</translation>
</message>
<message>
<source>Cyrillic (Windows)</source>
<translation>קירילית (Windows)</translation>
</message>
<message>
<source>Dark</source>
<translation>כהה</translation>
</message>
<message>
<source>Dark on light</source>
<translation>כהה על בהיר</translation>
</message>
<message>
<source>Dates and money as in</source>
<translation>תאריכים וכסף לפי</translation>
</message>
<message>
<source>Day</source>
<translation>יום</translation>
</message>
<message>
<source>Day after</source>
<translation>היום הבא</translation>
</message>
<message>
<source>Day before</source>
<translation>היום הקודם</translation>
</message>
<message>
<source>Day of enquiry</source>
<translation>יום הפנייה</translation>
</message>
<message>
<source>Day of expense</source>
<translation>יום ההוצאה</translation>
</message>
<message>
<source>Day of purchase</source>
<translation>יום הרכישה</translation>
</message>
<message>
<source>Day of the expense</source>
<translation>יום ההוצאה</translation>
</message>
<message>
<source>Day, month, year</source>
<translation>יום, חודש, שנה</translation>
</message>
<message>
<source>Days silent</source>
<translation>ימים ללא קשר</translation>
</message>
<message>
<source>Deal</source>
<translation>עסקה</translation>
</message>
<message>
<source>Deal made</source>
<translation>נפתחה עסקה</translation>
</message>
<message>
<source>Deal moved to {stage}</source>
<translation>העסקה הועברה אל {stage}</translation>
</message>
<message>
<source>Deal opened</source>
<translation>נפתחה עסקה</translation>
</message>
<message>
<source>Deal: {what}</source>
<translation>עסקה: {what}</translation>
</message>
<message>
<source>Deals</source>
<translation>עסקאות</translation>
</message>
<message>
<source>Deals closed as won on these days.</source>
<translation>עסקאות שנסגרו בזכייה בימים האלה.</translation>
</message>
<message>
<source>Deals decided</source>
<translation>עסקאות שהוכרעו</translation>
</message>
<message>
<source>Deals lost</source>
<translation>עסקאות בהפסד</translation>
</message>
<message>
<source>Deals only</source>
<translation>עסקאות בלבד</translation>
</message>
<message>
<source>Deals opened</source>
<translation>עסקאות שנפתחו</translation>
</message>
<message>
<source>Deals opened on these days, from the first word on.</source>
<translation>עסקאות שנפתחו בימים האלה, מהקשר הראשון והלאה.</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; move them first, or rename the stage.</source>
<translation>יש או היו עסקאות ב"{name}"; העבירו אותן קודם, או שנו את שם השלב.</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; say which stage they go to.</source>
<translation>יש או היו עסקאות ב"{name}"; ציינו לאיזה שלב הן עוברות.</translation>
</message>
<message>
<source>Deals suggest these as soon as it is one of their lines.</source>
<translation>עסקאות מציעות את אלה ברגע שהוא אחת השורות שלהן.</translation>
</message>
<message>
<source>Deals with it</source>
<translation>עסקאות איתו</translation>
</message>
<message>
<source>Deals won</source>
<translation>עסקאות בזכייה</translation>
</message>
<message>
<source>Deals won with a known margin</source>
<translation>עסקאות בזכייה שהרווח הגולמי שלהן ידוע</translation>
</message>
<message>
<source>Deals won with a known value</source>
<translation>עסקאות בזכייה ששווין ידוע</translation>
</message>
<message>
<source>Decided</source>
<translation>הוכרעו</translation>
</message>
<message>
<source>Delete</source>
<translation>מחיקה</translation>
</message>
<message>
<source>Delete audience</source>
<translation>מחיקת קהל</translation>
</message>
<message>
<source>Delete contact</source>
<translation>מחיקת איש קשר</translation>
</message>
<message>
<source>Delete content</source>
<translation>מחיקת תוכן</translation>
</message>
<message>
<source>Delete coupons</source>
<translation>מחיקת קופונים</translation>
</message>
<message>
<source>Delete deal</source>
<translation>מחיקת עסקה</translation>
</message>
<message>
<source>Delete expense</source>
<translation>מחיקת הוצאה</translation>
</message>
<message>
<source>Delete it</source>
<translation>מחיקה</translation>
</message>
<message>
<source>Delete lead</source>
<translation>מחיקת ליד</translation>
</message>
<message>
<source>Delete log entry</source>
<translation>מחיקת רישום ביומן</translation>
</message>
<message>
<source>Delete product</source>
<translation>מחיקת מוצר</translation>
</message>
<message>
<source>Delete promotion</source>
<translation>מחיקת קמפיין</translation>
</message>
<message>
<source>Delete several</source>
<translation>מחיקת כמה</translation>
</message>
<message>
<source>Delete stage</source>
<translation>מחיקת שלב</translation>
</message>
<message>
<source>Delete the chosen record</source>
<translation>מחיקת הרשומה הנבחרת</translation>
</message>
<message>
<source>Delete this entry</source>
<translation>מחיקת הרישום</translation>
</message>
<message>
<source>Delete this expense</source>
<translation>מחיקת ההוצאה</translation>
</message>
<message>
<source>Delete this stage</source>
<translation>מחיקת השלב הזה</translation>
</message>
<message>
<source>Delete “{name}”</source>
<translation>מחיקת "{name}"</translation>
</message>
<message>
<source>Deleted</source>
<translation>נמחקו</translation>
</message>
<message>
<source>Demo</source>
<translation>הדגמה</translation>
</message>
<message>
<source>Details</source>
<translation>פרטים</translation>
</message>
<message>
<source>Did again: {what}</source>
<translation>בוצע מחדש: {what}</translation>
</message>
<message>
<source>Did you mean {mail}?</source>
<translation>האם התכוונתם ל־{mail}?</translation>
</message>
<message>
<source>Different people</source>
<translation>אנשים שונים</translation>
</message>
<message>
<source>Different people: {both}</source>
<translation>אנשים שונים: {both}</translation>
</message>
<message>
<source>Discount</source>
<translation>הנחה</translation>
</message>
<message>
<source>Do</source>
<translation>ביצוע</translation>
</message>
<message>
<source>Do not bring them in</source>
<translation>לא להכניס אותם</translation>
</message>
<message>
<source>Do they have the money?</source>
<translation>האם יש להם הכסף?</translation>
</message>
<message>
<source>Do they need it?</source>
<translation>האם הם צריכים את זה?</translation>
</message>
<message>
<source>Do they want it soon?</source>
<translation>האם הם רוצים את זה בקרוב?</translation>
</message>
<message>
<source>Does it pay?</source>
<translation>האם זה משתלם?</translation>
</message>
<message>
<source>Does not want any</source>
<translation>לא רוצה פרסומות</translation>
</message>
<message>
<source>Done</source>
<translation>בוצע</translation>
</message>
<message>
<source>Done</source>
<comment>day</comment>
<translation>בוצע בתאריך</translation>
</message>
<message>
<source>Done</source>
<comment>to do</comment>
<translation>סיום</translation>
</message>
<message>
<source>Done again: {what}</source>
<translation>בוצע מחדש: {what}</translation>
</message>
<message>
<source>Done this week: {changes}</source>
<translation>בוצעו השבוע: {changes}</translation>
</message>
<message>
<source>Done: say how a step went and what comes next</source>
<translation>בוצע: איך הלך הצעד ומה הלאה</translation>
</message>
<message>
<source>Done: {what}</source>
<translation>בוצע: {what}</translation>
</message>
<message>
<source>Done: {what}. Next: {step}</source>
<translation>בוצע: {what}. הבא: {step}</translation>
</message>
<message>
<source>Done…</source>
<translation>בוצע…</translation>
</message>
<message>
<source>Don’t know</source>
<translation>לא יודע</translation>
</message>
<message>
<source>Double click</source>
<translation>לחיצה כפולה</translation>
</message>
<message>
<source>Draw the pages</source>
<translation>ציור העמודים</translation>
</message>
<message>
<source>Drop a deal here</source>
<translation>שחררו כאן עסקה</translation>
</message>
<message>
<source>Drop your files here</source>
<translation>גררו לכאן את הקבצים שלכם</translation>
</message>
<message>
<source>Due</source>
<translation>מועד</translation>
</message>
<message>
<source>Due on this day</source>
<translation>לביצוע ביום הזה</translation>
</message>
<message>
<source>E-mail</source>
<translation>אימייל</translation>
</message>
<message>
<source>E-mail of {name}</source>
<translation>האימייל של {name}</translation>
</message>
<message>
<source>E-mail {phone}</source>
<translation>אימייל {phone}</translation>
</message>
<message>
<source>E-mail {text}</source>
<translation>אימייל {text}</translation>
</message>
<message>
<source>E-mails</source>
<translation>אימיילים</translation>
</message>
<message>
<source>Each under its own free licence.</source>
<translation>כל אחד ברישיון החופשי שלו.</translation>
</message>
<message>
<source>Earlier</source>
<comment>period</comment>
<translation>מוקדם יותר</translation>
</message>
<message>
<source>Edit</source>
<translation>עריכה</translation>
</message>
<message>
<source>Edit audience</source>
<translation>עריכת קהל</translation>
</message>
<message>
<source>Edit contact</source>
<translation>עריכת איש קשר</translation>
</message>
<message>
<source>Edit content</source>
<translation>עריכת תוכן</translation>
</message>
<message>
<source>Edit deal</source>
<translation>עריכת עסקה</translation>
</message>
<message>
<source>Edit expense</source>
<translation>עריכת הוצאה</translation>
</message>
<message>
<source>Edit lead</source>
<translation>עריכת ליד</translation>
</message>
<message>
<source>Edit line</source>
<translation>עריכת שורה</translation>
</message>
<message>
<source>Edit log entry</source>
<translation>עריכת רישום ביומן</translation>
</message>
<message>
<source>Edit person</source>
<translation>עריכת אדם</translation>
</message>
<message>
<source>Edit product</source>
<translation>עריכת מוצר</translation>
</message>
<message>
<source>Edit profile</source>
<translation>עריכת פרופיל</translation>
</message>
<message>
<source>Edit promotion</source>
<translation>עריכת קמפיין</translation>
</message>
<message>
<source>Edit research</source>
<translation>עריכת מחקר</translation>
</message>
<message>
<source>Edit stage</source>
<translation>עריכת שלב</translation>
</message>
<message>
<source>Edit this line</source>
<translation>עריכת השורה</translation>
</message>
<message>
<source>Ends</source>
<translation>מסתיים</translation>
</message>
<message>
<source>Ends soon</source>
<translation>מסתיים בקרוב</translation>
</message>
<message>
<source>Enquiries that came in on these days.</source>
<translation>פניות שנכנסו בימים האלה.</translation>
</message>
<message>
<source>Enter</source>
<translation>Enter</translation>
</message>
<message>
<source>Enter edits it, Delete removes it</source>
<translation>Enter לעריכה, Delete להסרה</translation>
</message>
<message>
<source>Enter keeps it, Escape puts it away</source>
<translation>Enter שומר, Escape מניח בצד</translation>
</message>
<message>
<source>Enter opens, D is done, S puts off, C copies the phone number</source>
<translation>Enter פותח, D מסמן כבוצע, S דוחה, C מעתיק את מספר הטלפון</translation>
</message>
<message>
<source>Enter writes it down · Tab goes to what was understood · Escape keeps it for later</source>
<translation>Enter רושם · Tab עובר למה שהובן · Escape שומר לאחר כך</translation>
</message>
<message>
<source>Evaluation</source>
<translation>הערכה</translation>
</message>
<message>
<source>Event</source>
<translation>אירוע</translation>
</message>
<message>
<source>Every 1 to {most} weeks.</source>
<translation>כל שבוע עד כל {most} שבועות.</translation>
</message>
<message>
<source>Every cost is known</source>
<translation>כל העלויות ידועות</translation>
</message>
<message>
<source>Every month</source>
<translation>כל חודש</translation>
</message>
<message>
<source>Every open deal by stage: its value, what comes next, how long it has been silent</source>
<translation>כל העסקאות הפתוחות לפי שלב: השווי, הצעד הבא וכמה זמן אין קשר</translation>
</message>
<message>
<source>Every open lead and deal has a next step with a day.</source>
<translation>לכל ליד ועסקה פתוחים יש צעד הבא עם יום.</translation>
</message>
<message>
<source>Every promotion they met on the way gets an equal part.</source>
<translation>כל קמפיין שפגשו בדרך מקבל חלק שווה.</translation>
</message>
<message>
<source>Every touch of one contact, from the first to each sale</source>
<translation>כל המגעים עם איש קשר אחד, מהראשון ועד כל מכירה</translation>
</message>
<message>
<source>Everyone</source>
<translation>כולם</translation>
</message>
<message>
<source>Everyone has bought</source>
<translation>כולם קנו</translation>
</message>
<message>
<source>Everyone the business knows</source>
<translation>כל מי שהעסק מכיר</translation>
</message>
<message>
<source>Everyone who asked has had an answer.</source>
<translation>כל מי שהתעניין קיבל תשובה.</translation>
</message>
<message>
<source>Everyone who asks or buys is kept here, with all that happened between you. A lead brings its contact.</source>
<translation>כל מי ששואל או קונה נשמר כאן, עם כל מה שקרה ביניכם. ליד מביא את איש הקשר שלו.</translation>
</message>
<message>
<source>Everyone who bought at least once</source>
<translation>כל מי שקנו לפחות פעם אחת</translation>
</message>
<message>
<source>Everyone writes {code}.</source>
<translation>כולם כותבים {code}.</translation>
</message>
<message>
<source>Everything</source>
<translation>הכול</translation>
</message>
<message>
<source>Everything by day</source>
<translation>הכול לפי ימים</translation>
</message>
<message>
<source>Everything else is reached with Tab, the arrow keys and Enter.</source>
<translation>אל כל השאר מגיעים עם Tab, מקשי החיצים ו־Enter.</translation>
</message>
<message>
<source>Everything in it is here already, or stays out.</source>
<translation>כל מה שבו כבר כאן, או נשאר בחוץ.</translation>
</message>
<message>
<source>Everything is as it was before. The files can be brought in again at any time.</source>
<translation>הכול כפי שהיה קודם. אפשר להכניס את הקבצים שוב בכל עת.</translation>
</message>
<message>
<source>Everything is written to “{folder}”.</source>
<translation>הכול נכתב ל"{folder}".</translation>
</message>
<message>
<source>Everything so far</source>
<translation>הכול עד כה</translation>
</message>
<message>
<source>Everything stays in this one file on your computer. Nothing goes online.</source>
<translation>הכול נשאר בקובץ אחד במחשב שלכם. שום דבר לא עולה לאינטרנט.</translation>
</message>
<message>
<source>Everything that was done</source>
<translation>כל מה שנעשה</translation>
</message>
<message>
<source>Excel workbook</source>
<translation>חוברת Excel</translation>
</message>
<message>
<source>Excel workbook…</source>
<translation>חוברת Excel…</translation>
</message>
<message>
<source>Expected</source>
<translation>צפויה</translation>
</message>
<message>
<source>Expected leads</source>
<translation>לידים צפויים</translation>
</message>
<message>
<source>Expected on</source>
<translation>תאריך צפוי</translation>
</message>
<message>
<source>Expected sale</source>
<translation>מכירה צפויה</translation>
</message>
<message>
<source>Expected to buy</source>
<translation>צפויים לקנות</translation>
</message>
<message>
<source>Expense</source>
<translation>הוצאה</translation>
</message>
<message>
<source>Expenses</source>
<translation>הוצאות</translation>
</message>
<message>
<source>Expired</source>
<translation>פג תוקף</translation>
</message>
<message>
<source>Export as folder</source>
<translation>ייצוא כתיקייה</translation>
</message>
<message>
<source>Export as folder…</source>
<translation>ייצוא כתיקייה…</translation>
</message>
<message>
<source>Export the codes: for a spreadsheet or a mailing</source>
<translation>ייצוא הקודים: לגיליון או לדיוור</translation>
</message>
<message>
<source>Export the codes…</source>
<translation>ייצוא הקודים…</translation>
</message>
<message>
<source>Export these people, without those who refused advertising</source>
<translation>ייצוא האנשים האלה, ללא מי שסירב לפרסומות</translation>
</message>
<message>
<source>Export these people…</source>
<translation>ייצוא האנשים האלה…</translation>
</message>
<message>
<source>Export this list</source>
<translation>ייצוא הרשימה</translation>
</message>
<message>
<source>Export this list: for a spreadsheet, an address book or a calendar</source>
<translation>ייצוא הרשימה: לגיליון, לספר כתובות או ליומן</translation>
</message>
<message>
<source>Export this list…</source>
<translation>ייצוא הרשימה…</translation>
</message>
<message>
<source>Exports of other programs and your own lists. You see everything before anything is kept, the files themselves are never changed, and one Undo takes all of it back.</source>
<translation>ייצוא מתוכנות אחרות ורשימות משלכם. רואים הכול לפני שמשהו נשמר, הקבצים עצמם לא משתנים לעולם, וביטול פעולה אחד מחזיר הכול.</translation>
</message>
<message>
<source>Extra</source>
<translation>תוספת</translation>
</message>
<message>
<source>Extra on top</source>
<translation>נוסף על הצורך</translation>
</message>
<message>
<source>F2 renames it, Delete removes it</source>
<translation>F2 לשינוי שם, Delete להסרה</translation>
</message>
<message>
<source>Few leads may be luck: the fewer they are, the more their share is drawn to that of all.</source>
<translation>מעט לידים זה אולי מזל: ככל שהם מעטים יותר, החלק שלהם נמשך יותר אל הממוצע של כולם.</translation>
</message>
<message>
<source>Fewer than half of the deals that were opened are decided so far.</source>
<translation>עד כה הוכרעו פחות ממחצית העסקאות שנפתחו.</translation>
</message>
<message>
<source>Figures</source>
<translation>נתונים</translation>
</message>
<message>
<source>Figures and reports: the period before; Ctrl+→ the next</source>
<translation>נתונים ודוחות: התקופה הקודמת; Ctrl+← הבאה</translation>
</message>
<message>
<source>Figures come by themselves</source>
<translation>הנתונים מגיעים מעצמם</translation>
</message>
<message>
<source>File</source>
<translation>קובץ</translation>
</message>
<message>
<source>Files to bring in</source>
<translation>קבצים להכנסה</translation>
</message>
<message>
<source>Files…</source>
<translation>קבצים…</translation>
</message>
<message>
<source>Fill in what is missing</source>
<translation>להשלים את מה שחסר</translation>
</message>
<message>
<source>Fill {count}</source>
<translation>השלמת {count}</translation>
</message>
<message>
<source>Filter this list</source>
<translation>סינון הרשימה</translation>
</message>
<message>
<source>Filter this list  /</source>
<translation>סינון הרשימה  /</translation>
</message>
<message>
<source>Find</source>
<translation>חיפוש</translation>
</message>
<message>
<source>Find a code</source>
<translation>חיפוש קוד</translation>
</message>
<message>
<source>Find a record or an action</source>
<translation>חיפוש רשומה או פעולה</translation>
</message>
<message>
<source>Find it on the disk…</source>
<translation>חיפוש בדיסק…</translation>
</message>
<message>
<source>Find people, deals, words, actions  (Ctrl+K)</source>
<translation>חיפוש אנשים, עסקאות, מילים, פעולות  (Ctrl+K)</translation>
</message>
<message>
<source>Find {name} on the disk</source>
<translation>חיפוש {name} בדיסק</translation>
</message>
<message>
<source>Find…</source>
<translation>חיפוש…</translation>
</message>
<message>
<source>Find…  (Ctrl+K)</source>
<translation>חיפוש…  (Ctrl+K)</translation>
</message>
<message>
<source>Finish content</source>
<translation>סיום תוכן</translation>
</message>
<message>
<source>Finish step</source>
<translation>סיום צעד</translation>
</message>
<message>
<source>First day</source>
<translation>היום הראשון</translation>
</message>
<message>
<source>First name</source>
<translation>שם פרטי</translation>
</message>
<message>
<source>Flyer</source>
<translation>פלייר</translation>
</message>
<message>
<source>Fold the column</source>
<translation>קיפול העמודה</translation>
</message>
<message>
<source>Folder of Two Hats</source>
<translation>תיקייה של Two Hats</translation>
</message>
<message>
<source>Folders</source>
<translation>תיקיות</translation>
</message>
<message>
<source>Follow the light or dark of the system</source>
<translation>לפי המצב הבהיר או הכהה של המערכת</translation>
</message>
<message>
<source>Followers</source>
<translation>עוקבים</translation>
</message>
<message>
<source>For</source>
<translation>עבור</translation>
</message>
<message>
<source>For a spreadsheet, address book or calendar, as it is filtered</source>
<translation>לגיליון, לספר כתובות או ליומן, לפי הסינון</translation>
</message>
<message>
<source>For comparing it is drawn to your own average, by the weight of ten leads: {share}.</source>
<translation>לצורך השוואה הוא נמשך אל הממוצע שלכם, במשקל של עשרה לידים: {share}.</translation>
</message>
<message>
<source>For heads and charts of reports. In the window the hats keep theirs.</source>
<translation>לכותרות ולתרשימים בדוחות. בחלון הכובעים שומרים על הצבעים שלהם.</translation>
</message>
<message>
<source>For which promotion</source>
<translation>לאיזה קמפיין</translation>
</message>
<message>
<source>For which promotion? Coupons tell what it brought.</source>
<translation>לאיזה קמפיין? הקופונים מראים מה הוא הביא.</translation>
</message>
<message>
<source>For whom</source>
<translation>למי</translation>
</message>
<message>
<source>For you alone, on this computer; pressing the other chip takes all of it back.</source>
<translation>רק עבורכם, במחשב הזה; לחיצה על הכפתור השני מבטלת הכול.</translation>
</message>
<message>
<source>For {promotion}</source>
<translation>עבור {promotion}</translation>
</message>
<message>
<source>Forecast</source>
<translation>תחזית</translation>
</message>
<message>
<source>Forecast of open deals</source>
<translation>תחזית מעסקאות פתוחות</translation>
</message>
<message>
<source>Forget what was typed; Escape keeps it for later</source>
<translation>לשכוח מה שהוקלד; Escape שומר לאחר כך</translation>
</message>
<message>
<source>Forget {name}; the file itself is not touched</source>
<translation>לשכוח את {name}; הקובץ עצמו לא משתנה</translation>
</message>
<message>
<source>Forget {text}</source>
<translation>שכח את {text}</translation>
</message>
<message>
<source>Forward</source>
<translation>קדימה</translation>
</message>
<message>
<source>Found not a fit</source>
<translation>נמצא לא מתאים</translation>
</message>
<message>
<source>Four questions tell whether a lead is worth your time. Qualify it, and it stands here until a deal.</source>
<translation>ארבע שאלות מגלות אם ליד שווה את הזמן שלכם. אשרו שהוא מתאים, והוא יופיע כאן עד שתהיה עסקה.</translation>
</message>
<message>
<source>Free item</source>
<translation>פריט חינם</translation>
</message>
<message>
<source>From</source>
<translation>מקור</translation>
</message>
<message>
<source>From</source>
<comment>first day</comment>
<translation>מתאריך</translation>
</message>
<message>
<source>From hat to hat</source>
<translation>מכובע לכובע</translation>
</message>
<message>
<source>From now on every change is written down here.</source>
<translation>מעכשיו כל שינוי נרשם כאן.</translation>
</message>
<message>
<source>From now on {amount} a day would do.</source>
<translation>מעכשיו יספיקו {amount} ליום.</translation>
</message>
<message>
<source>From the first touch to each sale</source>
<translation>מהמגע הראשון ועד כל מכירה</translation>
</message>
<message>
<source>From this import</source>
<translation>מהייבוא הזה</translation>
</message>
<message>
<source>From which promotion</source>
<translation>מאיזה קמפיין</translation>
</message>
<message>
<source>From {promotion}</source>
<translation>מתוך {promotion}</translation>
</message>
<message>
<source>From – to</source>
<translation>טווח תאריכים</translation>
</message>
<message>
<source>From: {source}</source>
<translation>מקור: {source}</translation>
</message>
<message>
<source>Full name</source>
<translation>שם מלא</translation>
</message>
<message>
<source>Funnel</source>
<translation>משפך</translation>
</message>
<message>
<source>Get in touch</source>
<translation>ליצור קשר</translation>
</message>
<message>
<source>Go</source>
<translation>מעבר</translation>
</message>
<message>
<source>Goal</source>
<translation>מטרה</translation>
</message>
<message>
<source>Goal, message and what you expect of it come next.</source>
<translation>מטרה, מסר ומה אתם מצפים ממנו, בשלב הבא.</translation>
</message>
<message>
<source>Goes well with it</source>
<translation>הולך טוב עם זה</translation>
</message>
<message>
<source>Goes with</source>
<translation>הולך עם</translation>
</message>
<message>
<source>Goes with {names}</source>
<translation>הולך עם {names}</translation>
</message>
<message>
<source>Gone silent</source>
<translation>אבד הקשר</translation>
</message>
<message>
<source>Good</source>
<translation>בתוקף</translation>
</message>
<message>
<source>Google Ads</source>
<translation>Google Ads</translation>
</message>
<message>
<source>Google Contacts</source>
<translation>אנשי קשר של Google</translation>
</message>
<message>
<source>Greek (Windows)</source>
<translation>יוונית (Windows)</translation>
</message>
<message>
<source>Habits</source>
<translation>הרגלים</translation>
</message>
<message>
<source>Half of the deals won were worth more, half less.</source>
<translation>מחצית מהעסקאות בזכייה היו שוות יותר, מחצית פחות.</translation>
</message>
<message>
<source>Hard to read on paper ({ratio} : 1; {wanted} is good).</source>
<translation>קשה לקריאה על נייר ({ratio} : 1; {wanted} זה טוב).</translation>
</message>
<message>
<source>Hat</source>
<translation>כובע</translation>
</message>
<message>
<source>Heard of us by</source>
<translation>שמע עלינו דרך</translation>
</message>
<message>
<source>Heard of us from</source>
<translation>איך שמעו עלינו</translation>
</message>
<message>
<source>Hebrew (Windows)</source>
<translation>עברית (Windows)</translation>
</message>
<message>
<source>Help</source>
<translation>עזרה</translation>
</message>
<message>
<source>Here already: {what}</source>
<translation>כבר כאן: {what}</translation>
</message>
<message>
<source>Hide channel</source>
<translation>הסתרת ערוץ</translation>
</message>
<message>
<source>History</source>
<translation>היסטוריה</translation>
</message>
<message>
<source>Hours this month</source>
<translation>שעות החודש</translation>
</message>
<message>
<source>Hours this week</source>
<translation>שעות השבוע</translation>
</message>
<message>
<source>How did it go?</source>
<translation>איך הלך?</translation>
</message>
<message>
<source>How far its leads have come</source>
<translation>עד היכן הגיעו הלידים שלו</translation>
</message>
<message>
<source>How far the leads have come</source>
<translation>עד היכן הגיעו הלידים</translation>
</message>
<message>
<source>How far the leads of these days have come by today.</source>
<translation>עד היכן הגיעו עד היום הלידים של הימים האלה.</translation>
</message>
<message>
<source>How it goes</source>
<translation>מצב העסק</translation>
</message>
<message>
<source>How it went</source>
<translation>איך הלך</translation>
</message>
<message>
<source>How many</source>
<translation>כמה</translation>
</message>
<message>
<source>How many leads do you expect? Then it is told whether that is enough.</source>
<translation>לכמה לידים אתם מצפים? כך תדעו אם זה מספיק.</translation>
</message>
<message>
<source>How many sales pay for it?</source>
<translation>כמה מכירות יכסו את זה?</translation>
</message>
<message>
<source>How many were there? Write 0 for none.</source>
<translation>כמה היו? כתבו 0 אם לא היו.</translation>
</message>
<message>
<source>How many? Any number from 1 to {most} at once.</source>
<translation>כמה? כל מספר בין 1 ל־{most} בבת אחת.</translation>
</message>
<message>
<source>How much in all</source>
<translation>כמה בסך הכול</translation>
</message>
<message>
<source>How much is one? Write 0 for a gift.</source>
<translation>כמה עולה יחידה? כתבו 0 למתנה.</translation>
</message>
<message>
<source>How much more</source>
<translation>בכמה יותר</translation>
</message>
<message>
<source>How much was it?</source>
<translation>כמה זה היה?</translation>
</message>
<message>
<source>How much was it? Write 0 for a gift.</source>
<translation>כמה זה היה? כתבו 0 למתנה.</translation>
</message>
<message>
<source>How often</source>
<translation>כמה פעמים</translation>
</message>
<message>
<source>How often each</source>
<translation>כמה פעמים כל אחד</translation>
</message>
<message>
<source>How often each may be used</source>
<translation>כמה פעמים מותר לממש כל אחד</translation>
</message>
<message>
<source>How satisfied are they?</source>
<translation>עד כמה הם מרוצים?</translation>
</message>
<message>
<source>How the conditions are joined</source>
<translation>איך התנאים מחוברים</translation>
</message>
<message>
<source>How the letters of this file are written</source>
<translation>איך כתובות האותיות בקובץ הזה</translation>
</message>
<message>
<source>How they heard of you</source>
<translation>איך שמעו עליכם</translation>
</message>
<message>
<source>How to reach</source>
<translation>דרכי קשר</translation>
</message>
<message>
<source>HubSpot companies</source>
<translation>חברות של HubSpot</translation>
</message>
<message>
<source>HubSpot contacts</source>
<translation>אנשי קשר של HubSpot</translation>
</message>
<message>
<source>HubSpot deals</source>
<translation>עסקאות של HubSpot</translation>
</message>
<message>
<source>Idea</source>
<translation>רעיון</translation>
</message>
<message>
<source>If someone is here already</source>
<translation>אם מישהו כבר כאן</translation>
</message>
<message>
<source>Import</source>
<translation>ייבוא</translation>
</message>
<message>
<source>Import</source>
<comment>to do</comment>
<translation>ייבוא</translation>
</message>
<message>
<source>Import what you have…</source>
<translation>ייבוא מה שיש לכם…</translation>
</message>
<message>
<source>Import…</source>
<translation>ייבוא…</translation>
</message>
<message>
<source>In &amp;3 days</source>
<translation>בעוד &amp;3 ימים</translation>
</message>
<message>
<source>In a filter either every condition is joined by OR, or none is.</source>
<translation>במסנן, או שכל התנאים מחוברים ב־OR, או שאף אחד מהם.</translation>
</message>
<message>
<source>In all</source>
<translation>בסך הכול</translation>
</message>
<message>
<source>In no sale yet: offer them, or clear them out</source>
<translation>עוד לא באף מכירה: הציעו אותם, או היפטרו מהם</translation>
</message>
<message>
<source>In the file</source>
<translation>בקובץ</translation>
</message>
<message>
<source>In “{folder}” there are already: {names}.</source>
<translation>ב"{folder}" כבר נמצאים: {names}.</translation>
</message>
<message>
<source>Intent</source>
<translation>כוונה</translation>
</message>
<message>
<source>Interest</source>
<translation>עניין</translation>
</message>
<message>
<source>Into which folder?</source>
<translation>לאיזו תיקייה?</translation>
</message>
<message>
<source>Is it a fit?</source>
<translation>האם זה מתאים?</translation>
</message>
<message>
<source>Is it soon enough?</source>
<translation>האם זה בקרוב מספיק?</translation>
</message>
<message>
<source>Is “{name}” a name?</source>
<translation>האם "{name}" הוא שם?</translation>
</message>
<message>
<source>It costs nothing, so the first sale is a gain.</source>
<translation>זה לא עולה כלום, כך שכבר המכירה הראשונה היא רווח.</translation>
</message>
<message>
<source>It costs you</source>
<translation>עולה לכם</translation>
</message>
<message>
<source>It is done, but what there is to tell could not be written: {reason}.</source>
<translation>זה בוצע, אך לא ניתן היה לכתוב את מה שיש לומר: {reason}.</translation>
</message>
<message>
<source>It is kept as you wrote it; press to write it so</source>
<translation>נשמר כפי שכתבתם; לחצו כדי לכתוב כך</translation>
</message>
<message>
<source>It is no longer there; it may lie in the bin.</source>
<translation>זה כבר לא קיים; אולי זה בסל המיחזור.</translation>
</message>
<message>
<source>It is suggested with</source>
<translation>הוא מוצע עם</translation>
</message>
<message>
<source>It may have been moved or renamed, or the stick or the network folder it lies on is not connected.</source>
<translation>אולי הוא הועבר או שמו שונה, או שההתקן או תיקיית הרשת שבה הוא נמצא אינם מחוברים.</translation>
</message>
<message>
<source>It saved something at {time}</source>
<translation>היא שמרה משהו בשעה {time}</translation>
</message>
<message>
<source>It stays as it is at {path}.</source>
<translation>הוא נשאר כפי שהוא: {path}.</translation>
</message>
<message>
<source>It stays with what they want; press to see where it stands</source>
<translation>נשאר עם המבוקש; לחצו כדי לראות היכן זה</translation>
</message>
<message>
<source>It was last at {path}.</source>
<translation>המיקום האחרון שלו: {path}.</translation>
</message>
<message numerus="yes">
<source>It was sold only %n times so far: this may be chance.</source>
<translation>
<numerusform>עד כה נמכר רק פעם אחת: ייתכן שזה מקרי.</numerusform>
<numerusform>עד כה נמכר רק %n פעמים: ייתכן שזה מקרי.</numerusform>
</translation>
</message>
<message>
<source>It was sold only once so far: this may be chance.</source>
<translation>עד כה נמכר רק פעם אחת: ייתכן שזה מקרי.</translation>
</message>
<message>
<source>Its conditions pick nobody out of your contacts now. Press the chip again for another one.</source>
<translation>התנאים שלו לא בוחרים כעת אף איש קשר. לחצו שוב על הכפתור לקהל אחר.</translation>
</message>
<message>
<source>Its version, licence, and the work of others</source>
<translation>הגרסה, הרישיון ועבודתם של אחרים</translation>
</message>
<message>
<source>Japanese (EUC)</source>
<translation>יפנית (EUC)</translation>
</message>
<message>
<source>Japanese (Shift JIS)</source>
<translation>יפנית (Shift JIS)</translation>
</message>
<message>
<source>Join contacts</source>
<translation>מיזוג אנשי קשר</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps since {day}</source>
<translation>
<numerusform>מסע: צעד אחד מאז {day}</numerusform>
<numerusform>מסע: %n צעדים מאז {day}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps today</source>
<translation>
<numerusform>מסע: צעד אחד היום</numerusform>
<numerusform>מסע: %n צעדים היום</numerusform>
</translation>
</message>
<message>
<source>Journey: 1 step, {day}</source>
<translation>מסע: צעד אחד, {day}</translation>
</message>
<message>
<source>Keep</source>
<translation>שמירה</translation>
</message>
<message>
<source>Keep as a field of its own</source>
<translation>שמירה כשדה נפרד</translation>
</message>
<message>
<source>Keep in touch</source>
<translation>שמירה על קשר</translation>
</message>
<message>
<source>Keep in touch only</source>
<translation>שמירה על קשר בלבד</translation>
</message>
<message>
<source>Keep the name {name}</source>
<translation>שמירת השם {name}</translation>
</message>
<message>
<source>Kept from before</source>
<translation>נשמר מקודם</translation>
</message>
<message>
<source>Kept from last time</source>
<translation>נשמר מהפעם הקודמת</translation>
</message>
<message>
<source>Kept: {score} of 5</source>
<translation>נשמר: {score} מתוך 5</translation>
</message>
<message>
<source>Keys</source>
<translation>מקשים</translation>
</message>
<message>
<source>Kind</source>
<translation>סוג</translation>
</message>
<message>
<source>Kind of offer</source>
<translation>סוג ההטבה</translation>
</message>
<message>
<source>Kind of period</source>
<translation>סוג התקופה</translation>
</message>
<message>
<source>Known</source>
<translation>מוכר</translation>
</message>
<message>
<source>Known elsewhere as</source>
<translation>מוכר במקום אחר כ־</translation>
</message>
<message>
<source>Known since</source>
<translation>בקשר מאז</translation>
</message>
<message>
<source>Known since {day}; has bought {times} for {amount}.</source>
<translation>בקשר מאז {day}; רכישות: {times}, בסך {amount}.</translation>
</message>
<message>
<source>Known since {day}; has not bought yet.</source>
<translation>בקשר מאז {day}; עדיין ללא רכישה.</translation>
</message>
<message>
<source>Korean (Windows)</source>
<translation>קוריאנית (Windows)</translation>
</message>
<message>
<source>Landscape</source>
<translation>לרוחב</translation>
</message>
<message>
<source>Language of the program</source>
<translation>שפת התוכנה</translation>
</message>
<message>
<source>Larger</source>
<translation>הגדלה</translation>
</message>
<message>
<source>Larger ones need a larger screen.</source>
<translation>גדלים גדולים יותר דורשים מסך גדול יותר.</translation>
</message>
<message>
<source>Last backup {when}</source>
<translation>גיבוי אחרון {when}</translation>
</message>
<message>
<source>Last bought</source>
<translation>קנייה אחרונה</translation>
</message>
<message>
<source>Last day</source>
<translation>היום האחרון</translation>
</message>
<message>
<source>Last month</source>
<translation>החודש שעבר</translation>
</message>
<message>
<source>Last name</source>
<translation>שם משפחה</translation>
</message>
<message>
<source>Last purchase</source>
<translation>רכישה אחרונה</translation>
</message>
<message>
<source>Last time</source>
<translation>בפעם האחרונה</translation>
</message>
<message>
<source>Last time</source>
<comment>coupon</comment>
<translation>בפעם האחרונה</translation>
</message>
<message>
<source>Last touch</source>
<translation>מגע אחרון</translation>
</message>
<message>
<source>Last year</source>
<translation>השנה שעברה</translation>
</message>
<message>
<source>Later</source>
<translation>בהמשך</translation>
</message>
<message>
<source>Later</source>
<comment>period</comment>
<translation>בהמשך</translation>
</message>
<message>
<source>Lead</source>
<translation>ליד</translation>
</message>
<message>
<source>Lead came in</source>
<translation>הליד נכנס</translation>
</message>
<message>
<source>Lead from {promotion}</source>
<translation>ליד מתוך {promotion}</translation>
</message>
<message>
<source>Lead: {what}</source>
<translation>ליד: {what}</translation>
</message>
<message>
<source>Leads</source>
<translation>לידים</translation>
</message>
<message>
<source>Leads by channel</source>
<translation>לידים לפי ערוץ</translation>
</message>
<message>
<source>Leads by month</source>
<translation>לידים לפי חודש</translation>
</message>
<message>
<source>Leads expected</source>
<translation>לידים צפויים</translation>
</message>
<message>
<source>Leads it brought</source>
<translation>לידים שהביא</translation>
</message>
<message>
<source>Leads only</source>
<translation>לידים בלבד</translation>
</message>
<message>
<source>Leads qualified</source>
<translation>לידים מתאימים</translation>
</message>
<message>
<source>Leads received</source>
<translation>לידים שהתקבלו</translation>
</message>
<message>
<source>Leads received on these days.</source>
<translation>לידים שהתקבלו בימים האלה.</translation>
</message>
<message>
<source>Leads that are not a fit stand here with the reason, so that the next promotion can do better.</source>
<translation>לידים לא מתאימים מופיעים כאן עם הסיבה, כדי שהקמפיין הבא יצליח יותר.</translation>
</message>
<message>
<source>Leads that bought</source>
<translation>לידים שקנו</translation>
</message>
<message>
<source>Leads that bought</source>
<comment>count</comment>
<translation>לידים שקנו</translation>
</message>
<message>
<source>Leads that came so far</source>
<translation>לידים שהגיעו עד כה</translation>
</message>
<message>
<source>Leads that had a first answer but no verdict yet stand here.</source>
<translation>לידים שקיבלו תשובה ראשונה אך עוד לא הכרעה מופיעים כאן.</translation>
</message>
<message>
<source>Leads that were found to be a fit on these days, whenever they came in.</source>
<translation>לידים שנמצאו מתאימים בימים האלה, בלי קשר למועד כניסתם.</translation>
</message>
<message>
<source>Leave a field as it was; close a panel</source>
<translation>השארת שדה כפי שהיה; סגירת לוח צד</translation>
</message>
<message>
<source>Leave it to the system</source>
<translation>להשאיר למערכת</translation>
</message>
<message>
<source>Leave out</source>
<translation>השמטה</translation>
</message>
<message>
<source>Leave out {file}</source>
<translation>השמטת {file}</translation>
</message>
<message>
<source>Leave them as they are</source>
<translation>להשאיר כפי שהם</translation>
</message>
<message>
<source>Less</source>
<translation>פחות</translation>
</message>
<message>
<source>Lesson</source>
<translation>לקח</translation>
</message>
<message>
<source>Let go to bring it in</source>
<translation>שחררו כדי להכניס</translation>
</message>
<message>
<source>Let the file win</source>
<translation>הקובץ קובע</translation>
</message>
<message>
<source>Letters</source>
<translation>קידוד</translation>
</message>
<message>
<source>Light</source>
<translation>בהיר</translation>
</message>
<message>
<source>Light on dark</source>
<translation>בהיר על כהה</translation>
</message>
<message>
<source>Light or dark</source>
<translation>בהיר או כהה</translation>
</message>
<message>
<source>Likely</source>
<translation>כנראה</translation>
</message>
<message>
<source>Likely not a fit.</source>
<translation>כנראה לא מתאים.</translation>
</message>
<message>
<source>Likely to come</source>
<translation>צפוי להיכנס</translation>
</message>
<message>
<source>Line of a deal</source>
<translation>שורה בעסקה</translation>
</message>
<message>
<source>Lines</source>
<translation>שורות</translation>
</message>
<message>
<source>List</source>
<translation>רשימה</translation>
</message>
<message>
<source>List of leads</source>
<translation>רשימת לידים</translation>
</message>
<message>
<source>Lists</source>
<translation>רשימות</translation>
</message>
<message>
<source>Lists and address cards</source>
<translation>רשימות וכרטיסי כתובת</translation>
</message>
<message>
<source>Lists of the file</source>
<translation>הרשימות שבקובץ</translation>
</message>
<message>
<source>Log a call, visit, demo, message or note, and what comes next</source>
<translation>תיעוד שיחה, ביקור, הדגמה, הודעה או הערה, ומה הלאה</translation>
</message>
<message>
<source>Log a call…</source>
<translation>תיעוד שיחה…</translation>
</message>
<message>
<source>Log and set next</source>
<translation>תיעוד וקביעת הבא</translation>
</message>
<message>
<source>Log call</source>
<translation>תיעוד שיחה</translation>
</message>
<message>
<source>Log demo</source>
<translation>תיעוד הדגמה</translation>
</message>
<message>
<source>Log e-mail</source>
<translation>תיעוד אימייל</translation>
</message>
<message>
<source>Log it</source>
<translation>תיעוד</translation>
</message>
<message>
<source>Log meeting</source>
<translation>תיעוד פגישה</translation>
</message>
<message>
<source>Log message</source>
<translation>תיעוד הודעה</translation>
</message>
<message>
<source>Log of errors, without personal data</source>
<translation>יומן שגיאות, ללא נתונים אישיים</translation>
</message>
<message>
<source>Log task</source>
<translation>תיעוד משימה</translation>
</message>
<message>
<source>Log visit</source>
<translation>תיעוד ביקור</translation>
</message>
<message>
<source>Logged: {what}</source>
<translation>תועד: {what}</translation>
</message>
<message>
<source>Logo</source>
<translation>לוגו</translation>
</message>
<message>
<source>Look at the files again</source>
<translation>לחזור ולבדוק את הקבצים</translation>
</message>
<message>
<source>Look at who bought it</source>
<translation>בדיקה מי קנה אותו</translation>
</message>
<message>
<source>Look earlier or later, or give a promotion its days.</source>
<translation>עברו אחורה או קדימה, או קבעו ימים לקמפיין.</translation>
</message>
<message>
<source>Look for backups</source>
<translation>חיפוש גיבויים</translation>
</message>
<message>
<source>Look for imports</source>
<translation>חיפוש ייבואים</translation>
</message>
<message>
<source>Look for people written down twice</source>
<translation>חיפוש אנשים שנרשמו פעמיים</translation>
</message>
<message>
<source>Look for what has no next step</source>
<translation>חיפוש מה שאין לו צעד הבא</translation>
</message>
<message>
<source>Look for what people objected to</source>
<translation>חיפוש ההסתייגויות שהועלו</translation>
</message>
<message>
<source>Look how the month stands</source>
<translation>בדיקה איך נראה החודש</translation>
</message>
<message>
<source>Look into it</source>
<translation>הצצה פנימה</translation>
</message>
<message>
<source>Look into the bin</source>
<translation>הצצה בסל המיחזור</translation>
</message>
<message>
<source>Look into the copy of {moment}</source>
<translation>הצצה בעותק של {moment}</translation>
</message>
<message>
<source>Look through the list</source>
<translation>עיון ברשימה</translation>
</message>
<message>
<source>Look up the coupon</source>
<translation>בדיקת הקופון</translation>
</message>
<message>
<source>Look whom changes were about</source>
<translation>בדיקה במי עסקו השינויים</translation>
</message>
<message>
<source>Looked after by</source>
<translation>באחריות</translation>
</message>
<message>
<source>Looking for open leads and deals that come up on no day.</source>
<translation>חיפוש לידים ועסקאות פתוחים שלא מופיעים באף יום.</translation>
</message>
<message>
<source>Looking for people who are written down twice.</source>
<translation>חיפוש אנשים שנרשמו פעמיים.</translation>
</message>
<message>
<source>Looking for the rows</source>
<translation>חיפוש השורות</translation>
</message>
<message>
<source>Looking…</source>
<translation>מחפשים…</translation>
</message>
<message>
<source>Looks</source>
<translation>מראה</translation>
</message>
<message>
<source>Lose deal</source>
<translation>סגירה בהפסד</translation>
</message>
<message>
<source>Lost</source>
<translation>הפסד</translation>
</message>
<message>
<source>Lost reasons</source>
<translation>סיבות הפסד</translation>
</message>
<message>
<source>Lost: {what}</source>
<translation>הפסד: {what}</translation>
</message>
<message>
<source>Lost…</source>
<translation>הפסד…</translation>
</message>
<message>
<source>Made on {day} with Two Hats</source>
<translation>הופק ב־{day} עם Two Hats</translation>
</message>
<message>
<source>Made with the work of others</source>
<translation>נוצר בעזרת עבודתם של אחרים</translation>
</message>
<message>
<source>Make a backup</source>
<translation>יצירת גיבוי</translation>
</message>
<message>
<source>Make a backup…</source>
<translation>יצירת גיבוי…</translation>
</message>
<message>
<source>Make a business file</source>
<translation>יצירת קובץ עסק</translation>
</message>
<message>
<source>Make a coupon</source>
<translation>יצירת קופון</translation>
</message>
<message>
<source>Make a deal</source>
<translation>הפיכה לעסקה</translation>
</message>
<message>
<source>Make a deal of a lead, and it goes on to the pipeline.</source>
<translation>הפכו ליד לעסקה, והוא ימשיך לצינור המכירות.</translation>
</message>
<message>
<source>Make a deal of it</source>
<translation>הפיכתו לעסקה</translation>
</message>
<message>
<source>Make codes to hand out, on paper or in writing</source>
<translation>הכנת קודים לחלוקה, על נייר או בכתב</translation>
</message>
<message>
<source>Make coupons</source>
<translation>יצירת קופונים</translation>
</message>
<message>
<source>Make one now</source>
<translation>יצירת עותק עכשיו</translation>
</message>
<message>
<source>Make the deal</source>
<translation>פתיחת העסקה</translation>
</message>
<message>
<source>Make the sample shop</source>
<translation>יצירת החנות לדוגמה</translation>
</message>
<message>
<source>Make them</source>
<translation>יצירה</translation>
</message>
<message>
<source>Make them again</source>
<translation>הכנה מחדש</translation>
</message>
<message>
<source>Making the pages</source>
<translation>הכנת העמודים</translation>
</message>
<message>
<source>Making the year</source>
<translation>הכנת השנה</translation>
</message>
<message>
<source>Margin</source>
<translation>רווח גולמי</translation>
</message>
<message>
<source>Margin %</source>
<translation>רווח %</translation>
</message>
<message numerus="yes">
<source>Margin not known: %n lines have no cost</source>
<translation>
<numerusform>הרווח הגולמי לא ידוע: לשורה אחת אין עלות</numerusform>
<numerusform>הרווח הגולמי לא ידוע: ל־%n שורות אין עלות</numerusform>
</translation>
</message>
<message>
<source>Margin not known: one line has no cost</source>
<translation>הרווח הגולמי לא ידוע: לשורה אחת אין עלות</translation>
</message>
<message>
<source>Margin of one: {margin}</source>
<translation>רווח גולמי ליחידה: {margin}</translation>
</message>
<message>
<source>Margin {margin}</source>
<translation>רווח גולמי {margin}</translation>
</message>
<message>
<source>Marketing</source>
<translation>שיווק</translation>
</message>
<message>
<source>Marketing and sales for the owner who does both alone: whom you told, who came, what they bought.</source>
<translation>שיווק ומכירות לבעלי עסק שעושים את שניהם לבד: למי סיפרתם, מי בא, ומה קנה.</translation>
</message>
<message>
<source>Marketing as a whole</source>
<translation>השיווק בכללותו</translation>
</message>
<message>
<source>Marketing cost</source>
<translation>עלות השיווק</translation>
</message>
<message>
<source>Marketing cost alone, divided by the new customers.</source>
<translation>עלות השיווק בלבד, חלקי הלקוחות החדשים.</translation>
</message>
<message>
<source>Marketing cost and own time, divided by the new customers.</source>
<translation>עלות השיווק והזמן שלכם, חלקי הלקוחות החדשים.</translation>
</message>
<message>
<source>Marketing cost by month</source>
<translation>עלות השיווק לפי חודש</translation>
</message>
<message>
<source>Marketing cost divided by the leads received.</source>
<translation>עלות השיווק חלקי הלידים שהתקבלו.</translation>
</message>
<message>
<source>Marketing hat</source>
<translation>כובע השיווק</translation>
</message>
<message>
<source>Marketing {time}</source>
<translation>שיווק {time}</translation>
</message>
<message>
<source>Marketing: content</source>
<translation>שיווק: תוכן</translation>
</message>
<message>
<source>May be sent</source>
<translation>אפשר לשלוח</translation>
</message>
<message>
<source>May be the same</source>
<translation>אולי אותו אדם</translation>
</message>
<message>
<source>May be written to</source>
<translation>מותר לפנות בכתב</translation>
</message>
<message>
<source>May get advertising</source>
<translation>אפשר לשלוח פרסומות</translation>
</message>
<message>
<source>Measure</source>
<translation>מדידה</translation>
</message>
<message>
<source>Meeting</source>
<translation>פגישה</translation>
</message>
<message>
<source>Mentions</source>
<translation>אזכורים</translation>
</message>
<message>
<source>Message</source>
<translation>הודעה</translation>
</message>
<message>
<source>Message</source>
<comment>promotion</comment>
<translation>מסר</translation>
</message>
<message>
<source>Meta ads</source>
<translation>מודעות Meta</translation>
</message>
<message>
<source>Meta leads</source>
<translation>לידים מ־Meta</translation>
</message>
<message>
<source>Minutes</source>
<translation>דקות</translation>
</message>
<message>
<source>Minutes it took</source>
<translation>כמה דקות זה לקח</translation>
</message>
<message>
<source>Minutes of one activity lie between 0 and 1440.</source>
<translation>משך פעילות אחת הוא בין 0 ל־1440 דקות.</translation>
</message>
<message>
<source>Minutes of the activities done on these days, at your hourly rate.</source>
<translation>דקות של הפעילויות שבוצעו בימים האלה, לפי התעריף השעתי שלכם.</translation>
</message>
<message>
<source>Money and dates</source>
<translation>כסף ותאריכים</translation>
</message>
<message>
<source>Money spent on marketing on these days, for promotions and channels.</source>
<translation>כסף שהוצא על שיווק בימים האלה, לקמפיינים ולערוצים.</translation>
</message>
<message>
<source>Month</source>
<translation>חודש</translation>
</message>
<message>
<source>Month after</source>
<translation>החודש הבא</translation>
</message>
<message>
<source>Month as PDF…</source>
<translation>חודש כ־PDF…</translation>
</message>
<message>
<source>Month before</source>
<translation>החודש הקודם</translation>
</message>
<message>
<source>Month by month</source>
<translation>חודש אחר חודש</translation>
</message>
<message>
<source>Month, day, year</source>
<translation>חודש, יום, שנה</translation>
</message>
<message>
<source>Monthly summary</source>
<translation>סיכום חודשי</translation>
</message>
<message>
<source>More figures</source>
<translation>נתונים נוספים</translation>
</message>
<message>
<source>More for one price</source>
<translation>יותר במחיר אחד</translation>
</message>
<message>
<source>More: {names}</source>
<translation>עוד: {names}</translation>
</message>
<message>
<source>Move deal</source>
<translation>העברת עסקה</translation>
</message>
<message>
<source>Move down</source>
<translation>העברה למטה</translation>
</message>
<message>
<source>Move lost reason</source>
<translation>העברת סיבת הפסד</translation>
</message>
<message>
<source>Move stage</source>
<translation>העברת שלב</translation>
</message>
<message>
<source>Move to</source>
<translation>העברה אל</translation>
</message>
<message>
<source>Move to {stage}</source>
<translation>העברה אל {stage}</translation>
</message>
<message>
<source>Move up</source>
<translation>העברה למעלה</translation>
</message>
<message>
<source>Move {name} down</source>
<translation>העברת {name} למטה</translation>
</message>
<message>
<source>Move {name} up</source>
<translation>העברת {name} למעלה</translation>
</message>
<message>
<source>Moved to {stage}</source>
<translation>עברה אל {stage}</translation>
</message>
<message>
<source>My business</source>
<translation>העסק שלי</translation>
</message>
<message>
<source>Name</source>
<translation>שם</translation>
</message>
<message>
<source>Name a group small enough that all of them want the same.</source>
<translation>תנו שם לקבוצה קטנה מספיק כדי שכולם בה ירצו אותו דבר.</translation>
</message>
<message>
<source>Name a group to promote to</source>
<translation>מתן שם לקבוצה שאליה פונים</translation>
</message>
<message>
<source>Name of a person</source>
<translation>שם של אדם</translation>
</message>
<message>
<source>Name of the business</source>
<translation>שם העסק</translation>
</message>
<message>
<source>Name of the stage</source>
<translation>שם השלב</translation>
</message>
<message>
<source>Name of this view</source>
<translation>שם התצוגה</translation>
</message>
<message>
<source>Narrow the list to a few words</source>
<translation>צמצום הרשימה לפי כמה מילים</translation>
</message>
<message>
<source>Nearly there</source>
<translation>כמעט שם</translation>
</message>
<message>
<source>Needed a day</source>
<translation>נדרש ליום</translation>
</message>
<message>
<source>Needs</source>
<translation>צרכים</translation>
</message>
<message>
<source>Never sold</source>
<translation>לא נמכרו</translation>
</message>
<message>
<source>New</source>
<translation>חדש</translation>
</message>
<message>
<source>New</source>
<comment>records</comment>
<translation>חדש</translation>
</message>
<message>
<source>New audience</source>
<translation>קהל חדש</translation>
</message>
<message>
<source>New business file</source>
<translation>קובץ עסק חדש</translation>
</message>
<message>
<source>New business file…</source>
<translation>קובץ עסק חדש…</translation>
</message>
<message>
<source>New customers</source>
<translation>לקוחות חדשים</translation>
</message>
<message>
<source>New lead for them</source>
<translation>ליד חדש עבורו</translation>
</message>
<message>
<source>Newest first</source>
<translation>החדשים תחילה</translation>
</message>
<message>
<source>Next &amp;Monday</source>
<translation>ביום &amp;שני הבא</translation>
</message>
<message>
<source>Next step</source>
<translation>הצעד הבא</translation>
</message>
<message>
<source>Next step at</source>
<translation>שעת הצעד הבא</translation>
</message>
<message numerus="yes">
<source>Next step of %n: {what}</source>
<translation>
<numerusform>הצעד הבא של אחד: {what}</numerusform>
<numerusform>הצעד הבא של %n: {what}</numerusform>
</translation>
</message>
<message>
<source>Next step on</source>
<translation>יום הצעד הבא</translation>
</message>
<message>
<source>Next steps</source>
<translation>הצעדים הבאים</translation>
</message>
<message>
<source>Next steps for the calendar (iCalendar)…</source>
<translation>הצעדים הבאים ליומן (iCalendar)…</translation>
</message>
<message>
<source>Next steps in {month}</source>
<translation>הצעדים הבאים ב{month}</translation>
</message>
<message>
<source>Next steps of a day</source>
<translation>הצעדים הבאים ליום</translation>
</message>
<message>
<source>Next: {step}</source>
<translation>הבא: {step}</translation>
</message>
<message>
<source>No</source>
<translation>לא</translation>
</message>
<message>
<source>No advertising</source>
<translation>בלי פרסומות</translation>
</message>
<message>
<source>No answer</source>
<translation>אין תשובה</translation>
</message>
<message>
<source>No backup was made: {why}</source>
<translation>לא נוצר גיבוי: {why}</translation>
</message>
<message>
<source>No backup yet</source>
<translation>עוד אין גיבוי</translation>
</message>
<message>
<source>No code has these letters.</source>
<translation>אין קוד עם האותיות האלה.</translation>
</message>
<message>
<source>No condition picks these people out of your contacts.</source>
<translation>אין תנאי שבוחר את האנשים האלה מבין אנשי הקשר.</translation>
</message>
<message>
<source>No condition picks these people out of your contacts. Add one, and you see here how many they are.</source>
<translation>אין תנאי שבוחר את האנשים האלה מבין אנשי הקשר. הוסיפו תנאי, וכאן תראו כמה הם.</translation>
</message>
<message>
<source>No cost is known of any of the deals that were won.</source>
<translation>לא ידועה עלות של אף אחת מהעסקאות בזכייה.</translation>
</message>
<message>
<source>No cost yet</source>
<translation>עוד אין עלות</translation>
</message>
<message>
<source>No coupons yet</source>
<translation>עוד אין קופונים</translation>
</message>
<message>
<source>No customers yet</source>
<translation>עוד אין לקוחות</translation>
</message>
<message>
<source>No deal is open.</source>
<translation>אין עסקאות פתוחות.</translation>
</message>
<message>
<source>No deal was lost.</source>
<translation>אף עסקה לא נסגרה בהפסד.</translation>
</message>
<message>
<source>No deal was won or lost.</source>
<translation>אף עסקה לא נסגרה בזכייה או בהפסד.</translation>
</message>
<message>
<source>No deal was won.</source>
<translation>אף עסקה לא נסגרה בזכייה.</translation>
</message>
<message>
<source>No deal with a known value was won.</source>
<translation>אף עסקה עם שווי ידוע לא נסגרה בזכייה.</translation>
</message>
<message>
<source>No deals are open.</source>
<translation>אין עסקאות פתוחות.</translation>
</message>
<message>
<source>No deals were opened on these days.</source>
<translation>לא נפתחו עסקאות בימים האלה.</translation>
</message>
<message>
<source>No deals were opened.</source>
<translation>לא נפתחו עסקאות.</translation>
</message>
<message>
<source>No deals yet</source>
<translation>עוד אין עסקאות</translation>
</message>
<message>
<source>No hourly rate is set in the profile, so own time has no price.</source>
<translation>לא נקבע תעריף שעתי בפרופיל, ולכן לזמן שלכם אין מחיר.</translation>
</message>
<message>
<source>No import brought contacts yet</source>
<translation>אף ייבוא עוד לא הביא אנשי קשר</translation>
</message>
<message>
<source>No import yet</source>
<translation>עוד אין ייבוא</translation>
</message>
<message>
<source>No lead came in.</source>
<translation>לא נכנס אף ליד.</translation>
</message>
<message>
<source>No leads</source>
<translation>אין לידים</translation>
</message>
<message>
<source>No leads were received on these days.</source>
<translation>לא התקבלו לידים בימים האלה.</translation>
</message>
<message>
<source>No leads were received, so there is nothing to divide by.</source>
<translation>לא התקבלו לידים, ולכן אין במה לחלק.</translation>
</message>
<message>
<source>No leads yet</source>
<translation>עוד אין לידים</translation>
</message>
<message>
<source>No leads yet. When someone asks because of it, write the lead down here and it is counted.</source>
<translation>עוד אין לידים. כשמישהו פונה בזכותו, רשמו כאן את הליד והוא ייספר.</translation>
</message>
<message>
<source>No logo yet</source>
<translation>עוד אין לוגו</translation>
</message>
<message>
<source>No minutes logged yet</source>
<translation>עוד לא תועדו דקות</translation>
</message>
<message>
<source>No money was spent on marketing, so there is nothing to set the return against.</source>
<translation>לא הוצא כסף על שיווק, ולכן אין מול מה להעמיד את התשואה.</translation>
</message>
<message>
<source>No need any more</source>
<translation>אין בכך עוד צורך</translation>
</message>
<message>
<source>No new leads</source>
<translation>אין לידים חדשים</translation>
</message>
<message>
<source>No next step</source>
<translation>אין צעד הבא</translation>
</message>
<message>
<source>No next step is planned.</source>
<translation>לא תוכנן צעד הבא.</translation>
</message>
<message>
<source>No objection was written down.</source>
<translation>לא נרשמה אף התנגדות.</translation>
</message>
<message>
<source>No offer</source>
<translation>ללא הטבה</translation>
</message>
<message>
<source>No one became a customer for the first time, so there is nothing to divide by.</source>
<translation>אף אחד לא הפך ללקוח לראשונה, ולכן אין במה לחלק.</translation>
</message>
<message>
<source>No one has bought yet.</source>
<translation>אף אחד עוד לא קנה.</translation>
</message>
<message>
<source>No phone or e-mail yet.</source>
<translation>עוד אין טלפון או אימייל.</translation>
</message>
<message>
<source>No products</source>
<translation>אין מוצרים</translation>
</message>
<message>
<source>No promotion</source>
<translation>ללא קמפיין</translation>
</message>
<message>
<source>No promotion brought or cost anything in {year}.</source>
<translation>אף קמפיין לא הביא ולא עלה דבר ב־{year}.</translation>
</message>
<message>
<source>No promotions ran in {month}.</source>
<translation>לא פעלו קמפיינים ב{month}.</translation>
</message>
<message>
<source>No row of this list has these words. They are looked for in names, notes and what belongs to it.</source>
<translation>באף שורה ברשימה אין המילים האלה. החיפוש נעשה בשמות, בהערות ובמה ששייך אליהם.</translation>
</message>
<message>
<source>No rows</source>
<translation>אין שורות</translation>
</message>
<message>
<source>No sale counts for it yet, and nothing was spent.</source>
<translation>עוד לא נזקפה לזכותו מכירה, ולא הוצא כסף.</translation>
</message>
<message>
<source>No sale was made</source>
<translation>לא הייתה אף מכירה</translation>
</message>
<message>
<source>No scores were given.</source>
<translation>לא ניתנו ציונים.</translation>
</message>
<message>
<source>No services</source>
<translation>אין שירותים</translation>
</message>
<message>
<source>No stage</source>
<translation>ללא שלב</translation>
</message>
<message>
<source>No targets for this month. Say what it should bring, and here you see every day whether it will.</source>
<translation>אין יעדים לחודש הזה. קבעו מה הוא אמור להביא, וכאן תראו בכל יום אם זה יקרה.</translation>
</message>
<message>
<source>No value yet</source>
<translation>עוד אין שווי</translation>
</message>
<message>
<source>Nobody</source>
<translation>אף אחד</translation>
</message>
<message>
<source>Nobody among your contacts is like that now.</source>
<translation>כרגע אין אף אחד כזה בין אנשי הקשר.</translation>
</message>
<message>
<source>Nobody can be counted by a filter that cannot be read.</source>
<translation>אי אפשר לספור לפי מסנן שלא ניתן לקרוא.</translation>
</message>
<message>
<source>Nobody has been watched for 30 days yet.</source>
<translation>עוד אין מישהו שנמצא במעקב 30 ימים.</translation>
</message>
<message>
<source>Nobody here yet</source>
<translation>עוד אין כאן אף אחד</translation>
</message>
<message>
<source>Nobody in particular</source>
<translation>אף אחד מסוים</translation>
</message>
<message>
<source>Nobody in this audience</source>
<translation>אין אף אחד בקהל הזה</translation>
</message>
<message>
<source>Nobody is silent</source>
<translation>יש קשר עם כולם</translation>
</message>
<message>
<source>Nobody is there twice</source>
<translation>אין אף אחד פעמיים</translation>
</message>
<message>
<source>Nobody is waiting</source>
<translation>אף אחד לא ממתין</translation>
</message>
<message>
<source>Nobody knows what these earn: fill in what one costs you</source>
<translation>לא ידוע כמה אלה מרוויחים: מלאו כמה עולה לכם יחידה</translation>
</message>
<message>
<source>Nobody named</source>
<translation>לא צוין מי</translation>
</message>
<message>
<source>Nobody of them refused advertising.</source>
<translation>אף אחד מהם לא סירב לפרסומות.</translation>
</message>
<message>
<source>Nobody refused</source>
<translation>אף אחד לא סירב</translation>
</message>
<message>
<source>Nobody you know has not bought yet.</source>
<translation>אין בין מכריכם מי שעוד לא קנה.</translation>
</message>
<message>
<source>None are qualified</source>
<translation>אין לידים מתאימים</translation>
</message>
<message>
<source>None became a deal yet</source>
<translation>אף אחד עוד לא הפך לעסקה</translation>
</message>
<message>
<source>None of the pages was chosen.</source>
<translation>לא נבחר אף עמוד.</translation>
</message>
<message>
<source>None of the {count} deals opened on these days is decided yet.</source>
<translation>אף אחת מ־{count} העסקאות שנפתחו בימים האלה עוד לא הוכרעה.</translation>
</message>
<message>
<source>None of these coupons can be used any more, so there is nothing to print.</source>
<translation>אי אפשר עוד לממש אף אחד מהקופונים האלה, ולכן אין מה להדפיס.</translation>
</message>
<message>
<source>None of these may be used any more.</source>
<translation>אי אפשר עוד לממש אף אחד מאלה.</translation>
</message>
<message>
<source>None was brought so far.</source>
<translation>עד כה לא הובא אף אחד.</translation>
</message>
<message>
<source>None were turned down</source>
<translation>אף אחד לא נדחה</translation>
</message>
<message>
<source>None yet. Choose this audience in the plan of a promotion, and see here how it does.</source>
<translation>עדיין אין. בחרו את הקהל הזה בתוכנית של קמפיין, וכאן תראו איך הולך לו.</translation>
</message>
<message>
<source>None yet. Who brings one tells that this promotion brought them.</source>
<translation>עוד אין. מי שמביא קופון מראה שהקמפיין הזה הביא אותו.</translation>
</message>
<message>
<source>Not a fit</source>
<translation>לא מתאים</translation>
</message>
<message>
<source>Not asked</source>
<translation>לא נשאל</translation>
</message>
<message>
<source>Not asked yet: four questions tell whether it is worth your time.</source>
<translation>עוד לא נשאל: ארבע שאלות מגלות אם זה שווה את הזמן שלכם.</translation>
</message>
<message>
<source>Not done yet</source>
<translation>עוד לא בוצע</translation>
</message>
<message>
<source>Not every month of these days has a target. Say in the settings what each should bring.</source>
<translation>לא לכל חודש בימים האלה יש יעד. ציינו בהגדרות מה כל חודש אמור להביא.</translation>
</message>
<message>
<source>Not from there</source>
<translation>לא משם</translation>
</message>
<message>
<source>Not known yet</source>
<translation>עוד לא ידוע</translation>
</message>
<message>
<source>Not now</source>
<translation>לא עכשיו</translation>
</message>
<message>
<source>Not read yet</source>
<translation>עוד לא נקרא</translation>
</message>
<message>
<source>Not right? Name the columns</source>
<translation>לא נכון? תנו שמות לעמודות</translation>
</message>
<message>
<source>Not understood</source>
<translation>לא הובן</translation>
</message>
<message>
<source>Not yet</source>
<translation>עוד לא</translation>
</message>
<message>
<source>Not yet a customer</source>
<translation>עוד לא לקוח</translation>
</message>
<message>
<source>Note</source>
<translation>הערה</translation>
</message>
<message>
<source>Note down…</source>
<translation>רישום הערה…</translation>
</message>
<message>
<source>Noted: different people. This pair is not asked about again.</source>
<translation>נרשם: אנשים שונים. לא נשאל שוב על הזוג הזה.</translation>
</message>
<message>
<source>Notes</source>
<translation>הערות</translation>
</message>
<message>
<source>Nothing came of it yet, nothing was spent.</source>
<translation>עוד לא יצא ממנו דבר, ולא הוצא כסף.</translation>
</message>
<message>
<source>Nothing can be written into “{folder}”: {reason}.</source>
<translation>לא ניתן לכתוב ל"{folder}": {reason}.</translation>
</message>
<message>
<source>Nothing can be written to the folder “{folder}”: {reason}.</source>
<translation>לא ניתן לכתוב לתיקייה "{folder}": {reason}.</translation>
</message>
<message>
<source>Nothing else of the catalogue was in a sale with it so far.</source>
<translation>עד כה לא היה איתו דבר אחר מהקטלוג באותה מכירה.</translation>
</message>
<message>
<source>Nothing found for “{text}”</source>
<translation>לא נמצא דבר עבור "{text}"</translation>
</message>
<message numerus="yes">
<source>Nothing happened for %n days</source>
<translation>
<numerusform>לא קרה דבר במשך יום</numerusform>
<numerusform>לא קרה דבר במשך %n ימים</numerusform>
</translation>
</message>
<message>
<source>Nothing happened for a day</source>
<translation>לא קרה דבר במשך יום</translation>
</message>
<message>
<source>Nothing happened for any of them on these days: no leads, no sales, no cost.</source>
<translation>באף אחד מהם לא קרה דבר בימים האלה: אין לידים, אין מכירות, אין עלות.</translation>
</message>
<message>
<source>Nothing has happened yet.</source>
<translation>עדיין לא קרה דבר.</translation>
</message>
<message>
<source>Nothing in it tells yet who or what its rows are. Say below what its columns hold.</source>
<translation>אין בו עדיין רמז מי או מה השורות שלו. ציינו למטה מה יש בעמודות.</translation>
</message>
<message>
<source>Nothing in particular</source>
<translation>שום דבר מסוים</translation>
</message>
<message>
<source>Nothing in these months</source>
<translation>אין דבר בחודשים האלה</translation>
</message>
<message>
<source>Nothing is due on this day</source>
<translation>אין דבר לביצוע ביום הזה</translation>
</message>
<message>
<source>Nothing is due today. What you plan on leads and deals comes up here on its day.</source>
<translation>אין דבר לביצוע היום. מה שתתכננו בלידים ובעסקאות יופיע כאן ביומו.</translation>
</message>
<message>
<source>Nothing is due.</source>
<translation>אין דבר לביצוע.</translation>
</message>
<message>
<source>Nothing is forgotten</source>
<translation>לא נשכח דבר</translation>
</message>
<message>
<source>Nothing is kept before you say so; one Undo takes all of it back</source>
<translation>דבר לא נשמר לפני שתאשרו; ביטול פעולה אחד מחזיר הכול</translation>
</message>
<message>
<source>Nothing is lost: what was deleted comes back, and every change is remembered</source>
<translation>שום דבר לא אובד: מה שנמחק חוזר, וכל שינוי נזכר</translation>
</message>
<message>
<source>Nothing is out</source>
<translation>אין קופונים בחוץ</translation>
</message>
<message>
<source>Nothing is over yet</source>
<translation>עוד לא הסתיים דבר</translation>
</message>
<message>
<source>Nothing is planned</source>
<translation>לא תוכנן דבר</translation>
</message>
<message>
<source>Nothing is planned for this day.</source>
<translation>לא תוכנן דבר ליום הזה.</translation>
</message>
<message>
<source>Nothing is planned yet.</source>
<translation>עדיין לא תוכנן דבר.</translation>
</message>
<message>
<source>Nothing is written down yet.</source>
<translation>עדיין לא נרשם דבר.</translation>
</message>
<message>
<source>Nothing is written in the log about it.</source>
<translation>אין על כך רישום ביומן.</translation>
</message>
<message>
<source>Nothing left for today</source>
<translation>לא נשאר דבר להיום</translation>
</message>
<message>
<source>Nothing matches</source>
<translation>אין התאמות</translation>
</message>
<message>
<source>Nothing new in this file</source>
<translation>אין חדש בקובץ הזה</translation>
</message>
<message>
<source>Nothing new to bring in</source>
<translation>אין חדש להכנסה</translation>
</message>
<message>
<source>Nothing new: all of it was here already</source>
<translation>אין חדש: הכול כבר היה כאן</translation>
</message>
<message>
<source>Nothing of this kind happened on these days.</source>
<translation>לא קרה דבר כזה בימים האלה.</translation>
</message>
<message>
<source>Nothing of your business goes anywhere else.</source>
<translation>שום דבר מהעסק שלכם לא יוצא למקום אחר.</translation>
</message>
<message>
<source>Nothing runs and nothing is due. A promotion brings the next enquiries.</source>
<translation>אין דבר פעיל ואין דבר לביצוע. קמפיין יביא את הפניות הבאות.</translation>
</message>
<message>
<source>Nothing to sell yet</source>
<translation>עוד אין מה למכור</translation>
</message>
<message>
<source>Nothing waits here. What is planned comes up on its day.</source>
<translation>אין כאן דבר שממתין. מה שמתוכנן יופיע ביום שלו.</translation>
</message>
<message>
<source>Nothing was changed since.</source>
<translation>לא השתנה דבר מאז.</translation>
</message>
<message>
<source>Nothing was changed.</source>
<translation>לא השתנה דבר.</translation>
</message>
<message>
<source>Nothing was done yet</source>
<translation>עדיין לא נעשה דבר</translation>
</message>
<message>
<source>Nothing was spent on it yet.</source>
<translation>עוד לא הוצא עליו כסף.</translation>
</message>
<message>
<source>Nothing was spent.</source>
<translation>לא הוצא כסף.</translation>
</message>
<message>
<source>Nothing yet. Posts, letters, flyers: write down what is to be made, and Today tells when it is due.</source>
<translation>עוד אין. פוסטים, מכתבים, פליירים: רשמו מה יש להכין, והדף "היום" יזכיר מתי.</translation>
</message>
<message>
<source>Number</source>
<translation>מספר</translation>
</message>
<message>
<source>Numbers and dates as in</source>
<translation>מספרים ותאריכים לפי</translation>
</message>
<message>
<source>Numbers written down</source>
<translation>מספרים שנרשמו</translation>
</message>
<message>
<source>Objection</source>
<translation>התנגדות</translation>
</message>
<message>
<source>Objection: {text}</source>
<translation>התנגדות: {text}</translation>
</message>
<message>
<source>Objections heard</source>
<translation>התנגדויות שנשמעו</translation>
</message>
<message>
<source>Of all customers so far, the share that bought twice or more.</source>
<translation>מתוך כל הלקוחות עד כה, החלק שקנה פעמיים או יותר.</translation>
</message>
<message>
<source>Of everything you sell it is known what it costs, so its margin is known as well.</source>
<translation>לכל מה שאתם מוכרים ידועה העלות, ולכן גם הרווח הגולמי.</translation>
</message>
<message numerus="yes">
<source>Of its newest %n sales</source>
<translation>
<numerusform>מתוך המכירה האחרונה שלו</numerusform>
<numerusform>מתוך %n המכירות האחרונות שלו</numerusform>
</translation>
</message>
<message>
<source>Of the deals that were decided on these days, the share that was won. “Likely” is the range in which the true share lies in 19 of 20 such cases.</source>
<translation>מתוך העסקאות שהוכרעו בימים האלה, החלק שנסגר בזכייה. "כנראה" הוא הטווח שבו נמצא החלק האמיתי ב־19 מתוך 20 מקרים כאלה.</translation>
</message>
<message>
<source>Of the leads received on these days, the share that has bought by today. Those still open may yet buy, so a recent figure tends to grow.</source>
<translation>מתוך הלידים שהתקבלו בימים האלה, החלק שקנה עד היום. מי שעדיין פתוח עשוי לקנות, ולכן נתון טרי נוטה לגדול.</translation>
</message>
<message>
<source>Of the step before</source>
<translation>מהשלב הקודם</translation>
</message>
<message>
<source>Of them buy</source>
<translation>מתוכם קונים</translation>
</message>
<message>
<source>Of these, leads that bought.</source>
<translation>מתוכם, לידים שקנו.</translation>
</message>
<message>
<source>Of these, leads that were found to be a fit, or that came further.</source>
<translation>מתוכם, לידים שנמצאו מתאימים, או שהתקדמו הלאה.</translation>
</message>
<message>
<source>Of these, leads that you have spoken or written with since, or that came further.</source>
<translation>מתוכם, לידים שדיברתם או התכתבתם איתם מאז, או שהתקדמו הלאה.</translation>
</message>
<message>
<source>Of these, leads with a deal.</source>
<translation>מתוכם, לידים עם עסקה.</translation>
</message>
<message>
<source>Offer</source>
<translation>הטבה</translation>
</message>
<message>
<source>Offer channel</source>
<translation>הצעת ערוץ</translation>
</message>
<message>
<source>Offer sent</source>
<translation>נשלחה הצעה</translation>
</message>
<message>
<source>Offer this reason no longer</source>
<translation>לא להציע עוד את הסיבה הזאת</translation>
</message>
<message>
<source>Offered in this order where a deal is lost; the report counts them. What you write there yourself is offered as well.</source>
<translation>מוצעות בסדר הזה כשעסקה נסגרת בהפסד; הדוח סופר אותן. גם מה שכתבתם שם בעצמכם מוצע.</translation>
</message>
<message>
<source>On</source>
<translation>מכשיר</translation>
</message>
<message>
<source>On a Mac, files open by double click once Two Hats lies in Applications.</source>
<translation>ב־Mac, קבצים נפתחים בלחיצה כפולה כש־Two Hats נמצאת בתיקיית היישומים.</translation>
</message>
<message>
<source>On the board: move the chosen deal one column back (Ctrl+[ goes back a page)</source>
<translation>בלוח: העברת העסקה הנבחרת עמודה אחת אחורה (Ctrl+[ חוזר דף)</translation>
</message>
<message>
<source>On the board: move the chosen deal one column on</source>
<translation>בלוח: העברת העסקה הנבחרת עמודה אחת קדימה</translation>
</message>
<message>
<source>On the pages</source>
<translation>בדפים</translation>
</message>
<message>
<source>On which day</source>
<translation>באיזה יום</translation>
</message>
<message>
<source>On which day? A time of day needs its day.</source>
<translation>באיזה יום? לשעה צריך גם יום.</translation>
</message>
<message>
<source>Once leads come in and sales are made, you see here what brings customers, what each costs, how long it takes and what is to come; and of small numbers, how far they can be trusted.</source>
<translation>כשייכנסו לידים וייסגרו מכירות, תראו כאן מה מביא לקוחות, כמה כל אחד עולה, כמה זמן זה לוקח ומה צפוי; ובמספרים קטנים, עד כמה אפשר לסמוך עליהם.</translation>
</message>
<message>
<source>Once less</source>
<translation>אחת פחות</translation>
</message>
<message>
<source>Once less: {answer}</source>
<translation>אחת פחות: {answer}</translation>
</message>
<message>
<source>Once more</source>
<translation>אחת יותר</translation>
</message>
<message>
<source>Once more: {answer}</source>
<translation>אחת יותר: {answer}</translation>
</message>
<message>
<source>One code for all</source>
<translation>קוד אחד לכולם</translation>
</message>
<message>
<source>One costs us</source>
<translation>יחידה עולה לנו</translation>
</message>
<message>
<source>One deal is open</source>
<translation>עסקה אחת פתוחה</translation>
</message>
<message>
<source>One lead</source>
<translation>ליד אחד</translation>
</message>
<message>
<source>One letter is different.</source>
<translation>אות אחת שונה.</translation>
</message>
<message>
<source>One moment</source>
<translation>רק רגע</translation>
</message>
<message>
<source>One month: what it cost, what it brought, and what comes next</source>
<translation>חודש אחד: מה עלה, מה הביא ומה הלאה</translation>
</message>
<message>
<source>One note to yourself: what worked, what did not, what you would do differently.</source>
<translation>הערה אחת לעצמכם: מה עבד, מה לא, ומה הייתם עושים אחרת.</translation>
</message>
<message>
<source>One promotion from plan to lesson: offer, costs, what it brought, what people objected to</source>
<translation>קמפיין אחד מהתוכנית ועד הלקח: הטבה, עלויות, מה הביא ולמה התנגדו</translation>
</message>
<message>
<source>One sale brought {revenue}</source>
<translation>מכירה אחת הכניסה {revenue}</translation>
</message>
<message>
<source>One thing is due</source>
<translation>דבר אחד לביצוע</translation>
</message>
<message>
<source>One thing stands in the way.</source>
<translation>דבר אחד עומד בדרך.</translation>
</message>
<message numerus="yes">
<source>Only %n deals are decided</source>
<translation>
<numerusform>רק עסקה אחת הוכרעה</numerusform>
<numerusform>רק %n עסקאות הוכרעו</numerusform>
</translation>
</message>
<message>
<source>Only 1 deal is decided</source>
<translation>רק עסקה אחת הוכרעה</translation>
</message>
<message>
<source>Only letters from A to Z and digits: any keyboard and any scanner can write those.</source>
<translation>רק אותיות A עד Z וספרות: כל מקלדת וכל סורק יכולים לכתוב אותן.</translation>
</message>
<message>
<source>Only the names are alike, so they come in as people of their own. Nobody is merged by name.</source>
<translation>רק השמות דומים, ולכן הם נכנסים כאנשים נפרדים. אף אחד לא ממוזג לפי שם.</translation>
</message>
<message>
<source>Open</source>
<translation>פתוחה</translation>
</message>
<message>
<source>Open</source>
<comment>to do</comment>
<translation>פתיחה</translation>
</message>
<message>
<source>Open .twohats files by double click</source>
<translation>פתיחת קובצי .twohats בלחיצה כפולה</translation>
</message>
<message>
<source>Open a backup</source>
<translation>פתיחת גיבוי</translation>
</message>
<message>
<source>Open a business file</source>
<translation>פתיחת קובץ עסק</translation>
</message>
<message>
<source>Open a deal</source>
<translation>פתיחת עסקה</translation>
</message>
<message>
<source>Open a file</source>
<translation>פתיחת קובץ</translation>
</message>
<message>
<source>Open a possible sale</source>
<translation>פתיחת מכירה אפשרית</translation>
</message>
<message>
<source>Open again</source>
<translation>פתיחה מחדש</translation>
</message>
<message>
<source>Open another business file</source>
<translation>פתיחת קובץ עסק אחר</translation>
</message>
<message>
<source>Open deal</source>
<translation>פתיחת עסקה</translation>
</message>
<message>
<source>Open deal again</source>
<translation>פתיחת עסקה מחדש</translation>
</message>
<message>
<source>Open deals</source>
<translation>עסקאות פתוחות</translation>
</message>
<message>
<source>Open deals on {day}</source>
<translation>עסקאות פתוחות ב־{day}</translation>
</message>
<message>
<source>Open the chosen record</source>
<translation>פתיחת הרשומה הנבחרת</translation>
</message>
<message>
<source>Open the contact</source>
<translation>פתיחת איש הקשר</translation>
</message>
<message>
<source>Open the deal</source>
<translation>פתיחת העסקה</translation>
</message>
<message>
<source>Open the deal</source>
<comment>show</comment>
<translation>פתיחת העסקה</translation>
</message>
<message>
<source>Open the lead</source>
<translation>פתיחת הליד</translation>
</message>
<message>
<source>Open the promotion</source>
<translation>פתיחת הקמפיין</translation>
</message>
<message>
<source>Open {name}</source>
<translation>פתיחת {name}</translation>
</message>
<message>
<source>Opened</source>
<translation>נפתחה</translation>
</message>
<message>
<source>Opened</source>
<comment>day</comment>
<translation>נפתחה</translation>
</message>
<message>
<source>Opened lately</source>
<translation>נפתחו לאחרונה</translation>
</message>
<message>
<source>Opened on</source>
<translation>תאריך פתיחה</translation>
</message>
<message>
<source>Opened {day}</source>
<translation>נפתחה {day}</translation>
</message>
<message>
<source>Open…</source>
<translation>פתיחה…</translation>
</message>
<message>
<source>Or heard of us from</source>
<translation>או איך שמעו עלינו</translation>
</message>
<message>
<source>Other</source>
<translation>אחר</translation>
</message>
<message>
<source>Other fields</source>
<translation>שדות אחרים</translation>
</message>
<message>
<source>Others, not running in {month}</source>
<translation>אחרים, שלא פעלו ב{month}</translation>
</message>
<message>
<source>Outcome</source>
<translation>תוצאה</translation>
</message>
<message>
<source>Over</source>
<translation>הסתיים</translation>
</message>
<message>
<source>Overdue</source>
<translation>באיחור</translation>
</message>
<message>
<source>Own cost</source>
<translation>עלות עצמית</translation>
</message>
<message>
<source>Own time</source>
<translation>הזמן שלכם</translation>
</message>
<message>
<source>Owner</source>
<translation>אחראי</translation>
</message>
<message>
<source>PR</source>
<translation>יח״צ</translation>
</message>
<message>
<source>Page after</source>
<translation>העמוד הבא</translation>
</message>
<message>
<source>Page before</source>
<translation>העמוד הקודם</translation>
</message>
<message>
<source>Page {number} of {count}</source>
<translation>עמוד {number} מתוך {count}</translation>
</message>
<message>
<source>Pages</source>
<translation>דפים</translation>
</message>
<message>
<source>Pages of a report: a whole page; 2 the whole width</source>
<translation>עמודי דוח: עמוד שלם; 2 כל הרוחב</translation>
</message>
<message>
<source>Pages of a report: larger; − smaller, 1 real size</source>
<translation>עמודי דוח: הגדלה; − הקטנה, 1 גודל אמיתי</translation>
</message>
<message>
<source>Pages to save and to print</source>
<translation>דפים לשמירה ולהדפסה</translation>
</message>
<message>
<source>Paid</source>
<translation>שולם</translation>
</message>
<message>
<source>Paper</source>
<translation>נייר</translation>
</message>
<message>
<source>Parts of the promotion</source>
<translation>חלקי הקמפיין</translation>
</message>
<message>
<source>People</source>
<translation>צוות</translation>
</message>
<message>
<source>People and companies</source>
<translation>אנשים וחברות</translation>
</message>
<message>
<source>People and what they asked for</source>
<translation>אנשים ומה שביקשו</translation>
</message>
<message>
<source>People and what they bought</source>
<translation>אנשים ומה שקנו</translation>
</message>
<message>
<source>People in the shop</source>
<translation>אנשים בחנות</translation>
</message>
<message>
<source>People now</source>
<translation>אנשים כעת</translation>
</message>
<message>
<source>People reached</source>
<translation>אנשים שנחשפו</translation>
</message>
<message>
<source>People reached, as written down in the numbers of these days.</source>
<translation>אנשים שנחשפו, לפי המספרים שנרשמו בימים האלה.</translation>
</message>
<message>
<source>People who</source>
<translation>מי שייך</translation>
</message>
<message>
<source>People who meet</source>
<translation>אנשים שעונים על</translation>
</message>
<message>
<source>People who {conditions}</source>
<translation>אנשים ש{conditions}</translation>
</message>
<message>
<source>Percent off</source>
<translation>אחוז הנחה</translation>
</message>
<message>
<source>Perhaps</source>
<translation>אולי</translation>
</message>
<message>
<source>Person</source>
<translation>אדם</translation>
</message>
<message>
<source>Person</source>
<comment>team</comment>
<translation>אדם</translation>
</message>
<message>
<source>Phase</source>
<translation>מצב</translation>
</message>
<message>
<source>Phone</source>
<translation>טלפון</translation>
</message>
<message>
<source>Phone {phone}</source>
<translation>טלפון {phone}</translation>
</message>
<message>
<source>Phone {text}</source>
<translation>טלפון {text}</translation>
</message>
<message>
<source>Phones</source>
<translation>טלפונים</translation>
</message>
<message>
<source>Pick a day (Alt+Down)</source>
<translation>בחירת יום (Alt+↓)</translation>
</message>
<message>
<source>Pick the currency you are paid in.</source>
<translation>בחרו את המטבע שבו משלמים לכם.</translation>
</message>
<message>
<source>Pick the currency you are paid in; it stays as it is later on.</source>
<translation>בחרו את המטבע שבו משלמים לכם; הוא יישאר כך גם בהמשך.</translation>
</message>
<message>
<source>Pick the language and country you write in.</source>
<translation>בחרו את השפה והארץ שבהן אתם כותבים.</translation>
</message>
<message>
<source>Pictures</source>
<translation>תמונות</translation>
</message>
<message>
<source>Pipedrive deals</source>
<translation>עסקאות של Pipedrive</translation>
</message>
<message>
<source>Pipedrive people</source>
<translation>אנשים של Pipedrive</translation>
</message>
<message>
<source>Pipeline</source>
<translation>צינור המכירות</translation>
</message>
<message>
<source>Place</source>
<translation>מיקום</translation>
</message>
<message>
<source>Plan</source>
<translation>תוכנית</translation>
</message>
<message>
<source>Plan a promotion</source>
<translation>תכנון קמפיין</translation>
</message>
<message>
<source>Plan content</source>
<translation>תכנון תוכן</translation>
</message>
<message>
<source>Plan it</source>
<translation>תכנון</translation>
</message>
<message>
<source>Plan it once more, a year later: with its offer, budget and what is to be made</source>
<translation>לתכנן שוב, שנה אחרי: עם ההטבה, התקציב ומה שיש להכין</translation>
</message>
<message>
<source>Plan next step</source>
<translation>תכנון הצעד הבא</translation>
</message>
<message>
<source>Plan promotion</source>
<translation>תכנון קמפיין</translation>
</message>
<message>
<source>Plan what to offer to whom</source>
<translation>תכנון מה להציע ולמי</translation>
</message>
<message>
<source>Planned</source>
<translation>מתוכנן</translation>
</message>
<message>
<source>Portrait</source>
<translation>לאורך</translation>
</message>
<message>
<source>Postal code</source>
<translation>מיקוד</translation>
</message>
<message>
<source>Press to choose</source>
<translation>לחצו כדי לבחור</translation>
</message>
<message>
<source>Press to leave it with what they want</source>
<translation>לחצו כדי להשאיר זאת עם המבוקש</translation>
</message>
<message>
<source>Press to take it so</source>
<translation>לחצו כדי לקבל זאת כך</translation>
</message>
<message>
<source>Press to write a new lead</source>
<translation>לחצו כדי לרשום ליד חדש</translation>
</message>
<message>
<source>Press to write it as a note on that lead</source>
<translation>לחצו כדי לרשום כהערה לליד הזה</translation>
</message>
<message>
<source>Price</source>
<translation>מחיר</translation>
</message>
<message>
<source>Price of one</source>
<translation>מחיר ליחידה</translation>
</message>
<message>
<source>Print</source>
<translation>הדפסה</translation>
</message>
<message>
<source>Print</source>
<comment>channel</comment>
<translation>דפוס</translation>
</message>
<message>
<source>Print a sheet of coupons, or hand out one code for all. Whoever brings one tells you which promotion brought them, and no code counts more often than it may.</source>
<translation>הדפיסו גיליון קופונים, או חלקו קוד אחד לכולם. מי שמביא קופון מראה איזה קמפיין הביא אותו, ואף קוד לא נספר יותר מהמותר.</translation>
</message>
<message>
<source>Print again…</source>
<translation>הדפסה חוזרת…</translation>
</message>
<message>
<source>Print…</source>
<translation>הדפסה…</translation>
</message>
<message>
<source>Probably the same</source>
<translation>כנראה אותו אחד</translation>
</message>
<message>
<source>Product</source>
<translation>מוצר</translation>
</message>
<message>
<source>Products</source>
<translation>מוצרים</translation>
</message>
<message>
<source>Promotion</source>
<translation>קמפיין</translation>
</message>
<message>
<source>Promotion sheet</source>
<translation>דף קמפיין</translation>
</message>
<message>
<source>Promotion: {name}</source>
<translation>קמפיין: {name}</translation>
</message>
<message>
<source>Promotions</source>
<translation>קמפיינים</translation>
</message>
<message>
<source>Promotions as cards</source>
<translation>קמפיינים ככרטיסים</translation>
</message>
<message>
<source>Promotions for them</source>
<translation>קמפיינים עבורם</translation>
</message>
<message>
<source>Promotions met</source>
<translation>קמפיינים בדרך</translation>
</message>
<message>
<source>Promotions over the months</source>
<translation>קמפיינים לאורך החודשים</translation>
</message>
<message>
<source>Promotions that ran in {month}</source>
<translation>קמפיינים שפעלו ב{month}</translation>
</message>
<message>
<source>Purchase</source>
<translation>רכישה</translation>
</message>
<message>
<source>Put a step off</source>
<translation>דחיית צעד</translation>
</message>
<message>
<source>Put off</source>
<translation>דחייה</translation>
</message>
<message>
<source>Put off several</source>
<translation>דחיית כמה</translation>
</message>
<message>
<source>Put off until</source>
<translation>דחייה עד</translation>
</message>
<message numerus="yes">
<source>Put off until {day}: %n steps</source>
<translation>
<numerusform>צעד אחד נדחה עד {day}</numerusform>
<numerusform>%n צעדים נדחו עד {day}</numerusform>
</translation>
</message>
<message>
<source>Put off until {day}: {what}</source>
<translation>נדחה עד {day}: {what}</translation>
</message>
<message>
<source>Put off…</source>
<translation>דחייה…</translation>
</message>
<message>
<source>Put pages away</source>
<translation>הנחת עמודים בצד</translation>
</message>
<message>
<source>Qualified</source>
<translation>מתאים</translation>
</message>
<message>
<source>Qualified</source>
<comment>day</comment>
<translation>נמצא מתאים</translation>
</message>
<message>
<source>Qualified</source>
<comment>leads</comment>
<translation>נמצאו מתאימים</translation>
</message>
<message>
<source>Qualify</source>
<translation>אישור התאמה</translation>
</message>
<message>
<source>Qualify lead</source>
<translation>אישור התאמת ליד</translation>
</message>
<message>
<source>Quarter</source>
<translation>רבעון</translation>
</message>
<message>
<source>Quarter {number} of {year}</source>
<translation>רבעון {number} של {year}</translation>
</message>
<message>
<source>Question</source>
<translation>שאלה</translation>
</message>
<message>
<source>Quick sale</source>
<translation>מכירה מהירה</translation>
</message>
<message>
<source>Quick sale…</source>
<translation>מכירה מהירה…</translation>
</message>
<message>
<source>Radio</source>
<translation>רדיו</translation>
</message>
<message>
<source>Rank by</source>
<translation>דירוג לפי</translation>
</message>
<message>
<source>Reach</source>
<translation>יצירת קשר</translation>
</message>
<message>
<source>Reached</source>
<translation>נחשפו</translation>
</message>
<message>
<source>Reached</source>
<comment>target</comment>
<translation>הושג</translation>
</message>
<message>
<source>Reached.</source>
<translation>הושג.</translation>
</message>
<message>
<source>Read again</source>
<translation>קריאה מחדש</translation>
</message>
<message>
<source>Read only</source>
<translation>קריאה בלבד</translation>
</message>
<message>
<source>Read the files</source>
<translation>קריאת הקבצים</translation>
</message>
<message>
<source>Read the picture</source>
<translation>קריאת התמונה</translation>
</message>
<message>
<source>Reading</source>
<translation>קריאה</translation>
</message>
<message>
<source>Reading…</source>
<translation>קריאה…</translation>
</message>
<message>
<source>Reads well on paper ({ratio} : 1).</source>
<translation>קריא היטב על נייר ({ratio} : 1).</translation>
</message>
<message>
<source>Ready for the next one.</source>
<translation>מוכן לבא בתור.</translation>
</message>
<message>
<source>Ready to come in: {names}. Name your business, or open its file, and you see what they bring.</source>
<translation>מוכן להיכנס: {names}. תנו שם לעסק, או פתחו את הקובץ שלו, ותראו מה הם מביאים.</translation>
</message>
<message>
<source>Really sold together</source>
<translation>באמת נמכרו יחד</translation>
</message>
<message>
<source>Reason</source>
<translation>סיבה</translation>
</message>
<message>
<source>Received</source>
<translation>התקבל</translation>
</message>
<message>
<source>Recognise it by itself</source>
<translation>זיהוי אוטומטי</translation>
</message>
<message>
<source>Recognised by themselves, in any order of their columns:</source>
<translation>מזוהים מעצמם, בכל סדר של עמודות:</translation>
</message>
<message>
<source>Redeem</source>
<translation>מימוש</translation>
</message>
<message>
<source>Redeem a coupon</source>
<translation>מימוש קופון</translation>
</message>
<message>
<source>Redeem a coupon…</source>
<translation>מימוש קופון…</translation>
</message>
<message>
<source>Redeemed</source>
<translation>מומש</translation>
</message>
<message>
<source>Redeemed: {what}</source>
<translation>מומש: {what}</translation>
</message>
<message>
<source>Redeem…</source>
<translation>מימוש…</translation>
</message>
<message>
<source>Redemption</source>
<translation>מימוש</translation>
</message>
<message>
<source>Redo</source>
<translation>ביצוע מחדש</translation>
</message>
<message>
<source>Redo “{change}”</source>
<translation>ביצוע מחדש של "{change}"</translation>
</message>
<message>
<source>Referral</source>
<translation>המלצה</translation>
</message>
<message>
<source>Refused advertising</source>
<translation>סירוב לפרסומות</translation>
</message>
<message>
<source>Rejected</source>
<translation>נדחו</translation>
</message>
<message>
<source>Rejected rows.csv</source>
<translation>שורות שנדחו.csv</translation>
</message>
<message>
<source>Remove</source>
<translation>הסרה</translation>
</message>
<message>
<source>Remove channel</source>
<translation>הסרת ערוץ</translation>
</message>
<message>
<source>Remove line</source>
<translation>הסרת שורה</translation>
</message>
<message>
<source>Remove lost reason</source>
<translation>הסרת סיבת הפסד</translation>
</message>
<message>
<source>Remove person</source>
<translation>הסרת אדם</translation>
</message>
<message>
<source>Remove the logo</source>
<translation>הסרת הלוגו</translation>
</message>
<message>
<source>Remove the tag {tag}</source>
<translation>הסרת התגית {tag}</translation>
</message>
<message>
<source>Remove this channel</source>
<translation>הסרת הערוץ הזה</translation>
</message>
<message>
<source>Remove view</source>
<translation>הסרת תצוגה</translation>
</message>
<message>
<source>Remove {name}</source>
<translation>הסרת {name}</translation>
</message>
<message>
<source>Rename lost reason</source>
<translation>שינוי שם סיבת הפסד</translation>
</message>
<message>
<source>Rename or remove this view</source>
<translation>שינוי שם או הסרה של התצוגה</translation>
</message>
<message>
<source>Rename view</source>
<translation>שינוי שם תצוגה</translation>
</message>
<message>
<source>Rename…</source>
<translation>שינוי שם…</translation>
</message>
<message>
<source>Repeat</source>
<translation>שכפול</translation>
</message>
<message>
<source>Repeat promotion</source>
<translation>שכפול קמפיין</translation>
</message>
<message>
<source>Replace them</source>
<translation>החלפה</translation>
</message>
<message>
<source>Replace what is there?</source>
<translation>להחליף את מה שקיים?</translation>
</message>
<message>
<source>Reports</source>
<translation>דוחות</translation>
</message>
<message>
<source>Research note</source>
<translation>הערת מחקר</translation>
</message>
<message>
<source>Restore a backup</source>
<translation>שחזור גיבוי</translation>
</message>
<message>
<source>Restore a backup…</source>
<translation>שחזור גיבוי…</translation>
</message>
<message>
<source>Restore another backup…</source>
<translation>שחזור גיבוי אחר…</translation>
</message>
<message>
<source>Restore the backup of {moment}</source>
<translation>שחזור הגיבוי של {moment}</translation>
</message>
<message>
<source>Restore the copy of {moment}</source>
<translation>שחזור העותק של {moment}</translation>
</message>
<message>
<source>Restore to a new file</source>
<translation>שחזור לקובץ חדש</translation>
</message>
<message>
<source>Restore…</source>
<translation>שחזור…</translation>
</message>
<message>
<source>Result</source>
<translation>תוצאה</translation>
</message>
<message>
<source>Result up to {day}</source>
<translation>התוצאה עד {day}</translation>
</message>
<message>
<source>Return</source>
<translation>תשואה</translation>
</message>
<message>
<source>Return (some costs of sales unknown)</source>
<translation>תשואה (חלק מעלויות המכירה לא ידועות)</translation>
</message>
<message>
<source>Return likely</source>
<translation>תשואה סבירה</translation>
</message>
<message>
<source>Return on cost</source>
<translation>תשואה על העלות</translation>
</message>
<message>
<source>Return on cost: {roi}</source>
<translation>תשואה על העלות: {roi}</translation>
</message>
<message>
<source>Return on marketing cost</source>
<translation>תשואה על עלות השיווק</translation>
</message>
<message>
<source>Return on marketing cost (some costs of sales unknown)</source>
<translation>תשואה על עלות השיווק (חלק מעלויות המכירה לא ידועות)</translation>
</message>
<message>
<source>Revenue</source>
<translation>הכנסות</translation>
</message>
<message>
<source>Revenue by month</source>
<translation>הכנסות לפי חודש</translation>
</message>
<message>
<source>Revenue per marketing cost</source>
<translation>הכנסות ביחס לעלות השיווק</translation>
</message>
<message>
<source>Revenue this year</source>
<translation>הכנסות השנה</translation>
</message>
<message>
<source>Revenue {year}</source>
<translation>הכנסות {year}</translation>
</message>
<message>
<source>Row</source>
<translation>שורה</translation>
</message>
<message>
<source>Rows behind the figure</source>
<translation>השורות שמאחורי הנתון</translation>
</message>
<message>
<source>Running</source>
<translation>פעיל</translation>
</message>
<message>
<source>Sale</source>
<comment>money</comment>
<translation>מכירה</translation>
</message>
<message>
<source>Sales</source>
<translation>מכירות</translation>
</message>
<message>
<source>Sales</source>
<comment>hat</comment>
<translation>מכירות</translation>
</message>
<message>
<source>Sales</source>
<comment>money</comment>
<translation>מכירות</translation>
</message>
<message>
<source>Sales count for</source>
<translation>זקיפת המכירות</translation>
</message>
<message>
<source>Sales credited</source>
<translation>מכירות מיוחסות</translation>
</message>
<message>
<source>Sales credited: {sales}, revenue {revenue}, cost {cost}.</source>
<translation>מכירות מיוחסות: {sales}, הכנסות {revenue}, עלות {cost}.</translation>
</message>
<message>
<source>Sales hat</source>
<translation>כובע המכירות</translation>
</message>
<message>
<source>Sales that count for it</source>
<translation>מכירות שנזקפות לזכותו</translation>
</message>
<message>
<source>Sales {time}</source>
<translation>מכירות {time}</translation>
</message>
<message>
<source>Same person: join</source>
<translation>אותו אדם: מיזוג</translation>
</message>
<message>
<source>Same person: join {both}</source>
<translation>אותו אדם: מיזוג {both}</translation>
</message>
<message>
<source>Satisfaction, 1 to 5</source>
<translation>שביעות רצון, 1 עד 5</translation>
</message>
<message>
<source>Satisfied</source>
<translation>שביעות רצון</translation>
</message>
<message>
<source>Satisfied: {score} of 5</source>
<translation>שביעות רצון: {score} מתוך 5</translation>
</message>
<message>
<source>Save as PDF</source>
<translation>שמירה כ־PDF</translation>
</message>
<message>
<source>Save as PDF…</source>
<translation>שמירה כ־PDF…</translation>
</message>
<message>
<source>Save elsewhere…</source>
<translation>שמירה במקום אחר…</translation>
</message>
<message>
<source>Save one elsewhere…</source>
<translation>שמירה במקום אחר…</translation>
</message>
<message>
<source>Save rejected rows</source>
<translation>שמירת השורות שנדחו</translation>
</message>
<message>
<source>Save rejected rows as CSV…</source>
<translation>שמירת השורות שנדחו כ־CSV…</translation>
</message>
<message>
<source>Save this view…</source>
<translation>שמירת התצוגה…</translation>
</message>
<message>
<source>Save view</source>
<translation>שמירת תצוגה</translation>
</message>
<message>
<source>Saved as you go; Ctrl+Z takes a change back</source>
<translation>נשמר תוך כדי; Ctrl+Z מבטל שינוי</translation>
</message>
<message>
<source>Saved view {name}</source>
<translation>תצוגה שמורה {name}</translation>
</message>
<message>
<source>Saved views</source>
<translation>תצוגות שמורות</translation>
</message>
<message>
<source>Saved: {files}. Put the rows right there and bring that file in.</source>
<translation>נשמר: {files}. תקנו שם את השורות והכניסו את הקובץ ההוא.</translation>
</message>
<message>
<source>Saving takes longer than usual…</source>
<translation>השמירה נמשכת יותר מהרגיל…</translation>
</message>
<message>
<source>Say in a few words what is to be done.</source>
<translation>כתבו בכמה מילים מה יש לעשות.</translation>
</message>
<message>
<source>Say what comes next on a lead or a deal, with its day, and it comes up here when it is due.</source>
<translation>קבעו מה הלאה בליד או בעסקה, עם יום, וזה יופיע כאן במועדו.</translation>
</message>
<message>
<source>Score</source>
<translation>ציון</translation>
</message>
<message>
<source>Scores given</source>
<translation>ציונים שניתנו</translation>
</message>
<message>
<source>Search ads</source>
<translation>פרסום בחיפוש</translation>
</message>
<message>
<source>Sections</source>
<translation>מקטעים</translation>
</message>
<message>
<source>See the pages of a month, save or print them; on Reports, print what is shown</source>
<translation>צפייה בדפי החודש, שמירה או הדפסה; בדוחות, הדפסת מה שמוצג</translation>
</message>
<message>
<source>Selection</source>
<translation>בחירה</translation>
</message>
<message>
<source>Service</source>
<translation>שירות</translation>
</message>
<message>
<source>Services</source>
<translation>שירותים</translation>
</message>
<message>
<source>Set</source>
<translation>קביעה</translation>
</message>
<message>
<source>Set next step of several</source>
<translation>קביעת הצעד הבא לכמה</translation>
</message>
<message>
<source>Set owner of several</source>
<translation>קביעת אחראי לכמה</translation>
</message>
<message>
<source>Set target</source>
<translation>קביעת יעד</translation>
</message>
<message>
<source>Set targets</source>
<translation>קביעת יעדים</translation>
</message>
<message>
<source>Set targets of a year</source>
<translation>קביעת יעדים לשנה</translation>
</message>
<message>
<source>Set the logo</source>
<translation>קביעת הלוגו</translation>
</message>
<message>
<source>Set up the business</source>
<translation>הגדרת העסק</translation>
</message>
<message>
<source>Setting</source>
<translation>הגדרה</translation>
</message>
<message>
<source>Settings</source>
<translation>הגדרות</translation>
</message>
<message>
<source>Settings and backups</source>
<translation>הגדרות וגיבויים</translation>
</message>
<message>
<source>Several are called “{name}”; give the id of the one you mean.</source>
<translation>יש כמה בשם "{name}"; ציינו את המזהה של מי שהתכוונתם אליו.</translation>
</message>
<message>
<source>Several are found by “{text}”; pick one of them.</source>
<translation>יש כמה תוצאות ל"{text}"; בחרו אחת מהן.</translation>
</message>
<message>
<source>Shop window</source>
<translation>חלון ראווה</translation>
</message>
<message numerus="yes">
<source>Show %n more</source>
<translation>
<numerusform>הצגת אחד נוסף</numerusform>
<numerusform>הצגת %n נוספים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n more columns</source>
<translation>
<numerusform>הצגת עמודה אחת נוספת</numerusform>
<numerusform>הצגת %n עמודות נוספות</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n older</source>
<translation>
<numerusform>הצגת אחד ישן יותר</numerusform>
<numerusform>הצגת %n ישנים יותר</numerusform>
</translation>
</message>
<message>
<source>Show 1 more column</source>
<translation>הצגת עמודה אחת נוספת</translation>
</message>
<message>
<source>Show all</source>
<translation>הצגת הכול</translation>
</message>
<message numerus="yes">
<source>Show all %n answers</source>
<translation>
<numerusform>הצגת התשובה</numerusform>
<numerusform>הצגת כל %n התשובות</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show all %n deals</source>
<translation>
<numerusform>הצגת העסקה</numerusform>
<numerusform>הצגת כל %n העסקאות</numerusform>
</translation>
</message>
<message>
<source>Show as</source>
<translation>אופן הצגה</translation>
</message>
<message>
<source>Show as a list</source>
<translation>הצגה כרשימה</translation>
</message>
<message>
<source>Show as cards</source>
<translation>הצגה ככרטיסים</translation>
</message>
<message>
<source>Show as chart</source>
<translation>הצגה כתרשים</translation>
</message>
<message>
<source>Show as table</source>
<translation>הצגה כטבלה</translation>
</message>
<message>
<source>Show everything</source>
<translation>הצגת הכול</translation>
</message>
<message>
<source>Show it</source>
<translation>הצגה</translation>
</message>
<message>
<source>Show more</source>
<translation>הצגת עוד</translation>
</message>
<message>
<source>Show older</source>
<translation>הצגת ישנים יותר</translation>
</message>
<message>
<source>Show one category</source>
<translation>הצגת קטגוריה אחת</translation>
</message>
<message>
<source>Show over the months</source>
<translation>הצגה לאורך החודשים</translation>
</message>
<message>
<source>Show the bin</source>
<translation>הצגת סל המיחזור</translation>
</message>
<message>
<source>Show the contact</source>
<translation>הצגת איש הקשר</translation>
</message>
<message>
<source>Show the contact {name}</source>
<translation>הצגת איש הקשר {name}</translation>
</message>
<message>
<source>Show the folder</source>
<translation>הצגת התיקייה</translation>
</message>
<message>
<source>Show the folder: {title}</source>
<translation>הצגת התיקייה: {title}</translation>
</message>
<message>
<source>Show them</source>
<translation>הצגה</translation>
</message>
<message>
<source>Showed it: what did they say?</source>
<translation>הדגמתם: מה אמרו?</translation>
</message>
<message>
<source>Shown on Today and in the figures, with the pace it takes. Leave empty what you do not aim at.</source>
<translation>מוצג בדף "היום" ובנתונים, עם הקצב הדרוש. השאירו ריק את מה שאינכם מכוונים אליו.</translation>
</message>
<message>
<source>Shows all backups, and makes one.</source>
<translation>הצגת כל הגיבויים, ויצירת אחד.</translation>
</message>
<message>
<source>Silent</source>
<translation>ללא קשר</translation>
</message>
<message>
<source>Since</source>
<translation>מאז</translation>
</message>
<message>
<source>Since then</source>
<translation>מאז</translation>
</message>
<message>
<source>Size of text and buttons</source>
<translation>גודל הטקסט והכפתורים</translation>
</message>
<message>
<source>Size of the pages</source>
<translation>גודל העמודים</translation>
</message>
<message>
<source>Smaller</source>
<translation>הקטנה</translation>
</message>
<message>
<source>So far, without a sale</source>
<translation>עד כה, ללא מכירה</translation>
</message>
<message>
<source>Social media</source>
<translation>רשתות חברתיות</translation>
</message>
<message>
<source>Sold</source>
<translation>נמכר</translation>
</message>
<message>
<source>Sold in all</source>
<translation>נמכר בסך הכול</translation>
</message>
<message>
<source>Sold over the counter</source>
<translation>נמכר בדלפק</translation>
</message>
<message>
<source>Sold this year</source>
<translation>נמכר השנה</translation>
</message>
<message>
<source>Sold: {what}</source>
<translation>נמכר: {what}</translation>
</message>
<message>
<source>Somebody</source>
<translation>מישהו</translation>
</message>
<message>
<source>Someone</source>
<translation>מישהו</translation>
</message>
<message>
<source>Someone else</source>
<translation>מישהו אחר</translation>
</message>
<message>
<source>Someone else has changed this since</source>
<translation>מישהו אחר שינה זאת מאז</translation>
</message>
<message>
<source>Someone else is saving to “{file}” right now. Nothing was changed; try again in a moment.</source>
<translation>מישהו אחר שומר עכשיו ב"{file}". לא השתנה דבר; נסו שוב עוד רגע.</translation>
</message>
<message>
<source>Someone else is saving; what is found follows at once.</source>
<translation>מישהו אחר שומר; התוצאות יגיעו מיד.</translation>
</message>
<message>
<source>Someone new, no name yet</source>
<translation>מישהו חדש, עוד אין שם</translation>
</message>
<message>
<source>Someone new: {name}</source>
<translation>מישהו חדש: {name}</translation>
</message>
<message>
<source>Something free with it</source>
<translation>מתנה לקנייה</translation>
</message>
<message>
<source>Something new to sell</source>
<translation>משהו חדש למכירה</translation>
</message>
<message>
<source>Something was added to the end of this file, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>נוסף משהו בסוף הקובץ, ולכן הוא נפתח לקריאה בלבד. צרו גיבוי והמשיכו איתו.</translation>
</message>
<message>
<source>Something was changed since. Ctrl+Z goes back step by step, newest first.</source>
<translation>משהו השתנה מאז. Ctrl+Z חוזר צעד אחר צעד, מהחדש לישן.</translation>
</message>
<message>
<source>Something went wrong inside Two Hats</source>
<translation>משהו השתבש בתוך Two Hats</translation>
</message>
<message>
<source>Something went wrong inside Two Hats; nothing was kept.</source>
<translation>משהו השתבש בתוך Two Hats; לא נשמר דבר.</translation>
</message>
<message>
<source>Spent</source>
<translation>הוצא</translation>
</message>
<message>
<source>Spent on</source>
<translation>הוצא בתאריך</translation>
</message>
<message>
<source>Stage</source>
<translation>שלב</translation>
</message>
<message>
<source>Stage</source>
<comment>funnel</comment>
<translation>שלב</translation>
</message>
<message>
<source>Stage “{name}” is deleted</source>
<translation>השלב "{name}" נמחק</translation>
</message>
<message>
<source>Stage “{name}” is deleted; {deals} went to “{into}”</source>
<translation>השלב "{name}" נמחק; {deals} כעת ב"{into}"</translation>
</message>
<message>
<source>Stages</source>
<translation>שלבים</translation>
</message>
<message>
<source>Stands at the head of reports, quotes and coupons.</source>
<translation>מופיע בראש דוחות, הצעות מחיר וקופונים.</translation>
</message>
<message>
<source>Stands on reports, quotes and coupons.</source>
<translation>מופיע בדוחות, בהצעות מחיר ובקופונים.</translation>
</message>
<message>
<source>Start a file for another business</source>
<translation>התחלת קובץ לעסק נוסף</translation>
</message>
<message>
<source>Start over</source>
<translation>התחלה מחדש</translation>
</message>
<message>
<source>Starts</source>
<translation>מתחיל</translation>
</message>
<message>
<source>State</source>
<translation>מצב</translation>
</message>
<message>
<source>State of the file</source>
<translation>מצב הקובץ</translation>
</message>
<message>
<source>State or region</source>
<translation>מדינה או אזור</translation>
</message>
<message>
<source>Stayed out</source>
<translation>נשארו בחוץ</translation>
</message>
<message>
<source>Step overdue</source>
<translation>צעד באיחור</translation>
</message>
<message>
<source>Still good</source>
<translation>עוד בתוקף</translation>
</message>
<message>
<source>Stop</source>
<translation>עצירה</translation>
</message>
<message>
<source>Stop it</source>
<translation>עצירה</translation>
</message>
<message>
<source>Stopped. Everything is as it was before.</source>
<translation>נעצר. הכול כפי שהיה קודם.</translation>
</message>
<message>
<source>Stopped; nothing was written.</source>
<translation>נעצר; לא נכתב דבר.</translation>
</message>
<message>
<source>Stopping…</source>
<translation>עוצרים…</translation>
</message>
<message>
<source>Street</source>
<translation>רחוב</translation>
</message>
<message>
<source>Such as: flyers at the school gate brought more than those in the letter boxes.</source>
<translation>למשל: פליירים בשער בית הספר הביאו יותר מאלה שבתיבות הדואר.</translation>
</message>
<message>
<source>Suggest these with it from now on</source>
<translation>להציע את אלה איתו מעכשיו</translation>
</message>
<message>
<source>Suggest {name} with it</source>
<translation>להציע את {name} איתו</translation>
</message>
<message>
<source>Suggested with it in deals</source>
<translation>מוצעים איתו בעסקאות</translation>
</message>
<message>
<source>Sum</source>
<translation>סכום</translation>
</message>
<message>
<source>TV</source>
<translation>טלוויזיה</translation>
</message>
<message>
<source>TWOHATS_TODAY says “{text}”; write it like 2026-05-31.</source>
<translation>TWOHATS_TODAY הוא "{text}"; כתבו כך: 2026-05-31.</translation>
</message>
<message>
<source>Table of text</source>
<translation>טבלת טקסט</translation>
</message>
<message>
<source>Table of text (CSV)…</source>
<translation>טבלת טקסט (CSV)…</translation>
</message>
<message>
<source>Tag</source>
<translation>תגית</translation>
</message>
<message>
<source>Tag several</source>
<translation>תיוג כמה</translation>
</message>
<message>
<source>Tagline</source>
<translation>סלוגן</translation>
</message>
<message>
<source>Tags</source>
<translation>תגיות</translation>
</message>
<message>
<source>Take away: {condition}</source>
<translation>הסרה: {condition}</translation>
</message>
<message>
<source>Take back</source>
<translation>ביטול המימוש</translation>
</message>
<message>
<source>Take back a coupon</source>
<translation>ביטול מימוש קופון</translation>
</message>
<message>
<source>Take back the last change</source>
<translation>ביטול השינוי האחרון</translation>
</message>
<message>
<source>Take back the verdict</source>
<translation>ביטול ההכרעה</translation>
</message>
<message>
<source>Take back verdict</source>
<translation>ביטול הכרעה</translation>
</message>
<message>
<source>Take it back all the same</source>
<translation>לבטל בכל זאת</translation>
</message>
<message>
<source>Take it up again</source>
<translation>חידוש הקמפיין</translation>
</message>
<message>
<source>Take off the list</source>
<translation>הסרה מהרשימה</translation>
</message>
<message>
<source>Take out a number</source>
<translation>הוצאת מספר</translation>
</message>
<message>
<source>Take out research</source>
<translation>הוצאת מחקר</translation>
</message>
<message>
<source>Take out: {answer}</source>
<translation>הוצאה: {answer}</translation>
</message>
<message>
<source>Take out: {what}</source>
<translation>הוצאה: {what}</translation>
</message>
<message>
<source>Take this answer out</source>
<translation>הוצאת התשובה</translation>
</message>
<message>
<source>Take this condition away</source>
<translation>הסרת התנאי הזה</translation>
</message>
<message>
<source>Take this person off the list</source>
<translation>הסרת האדם הזה מהרשימה</translation>
</message>
<message>
<source>Take up content again</source>
<translation>חידוש תוכן</translation>
</message>
<message>
<source>Take up promotion again</source>
<translation>חידוש קמפיין</translation>
</message>
<message>
<source>Take {code}</source>
<translation>לקחת את {code}</translation>
</message>
<message>
<source>Take {colour}</source>
<translation>לקחת {colour}</translation>
</message>
<message>
<source>Taken as</source>
<translation>נלקח בתור</translation>
</message>
<message>
<source>Taken back</source>
<translation>בוטל</translation>
</message>
<message>
<source>Taken back: {what}</source>
<translation>בוטל: {what}</translation>
</message>
<message>
<source>Taken out: {what}</source>
<translation>הוצא: {what}</translation>
</message>
<message>
<source>Takes the place of “{step}”</source>
<translation>במקום "{step}"</translation>
</message>
<message>
<source>Talked with</source>
<translation>דיברו איתם</translation>
</message>
<message>
<source>Talking</source>
<translation>בשיחות</translation>
</message>
<message>
<source>Target</source>
<translation>יעד</translation>
</message>
<message>
<source>Targets</source>
<translation>יעדים</translation>
</message>
<message>
<source>Targets are set by the month, and these days are not whole months.</source>
<translation>יעדים נקבעים לפי חודש, והימים האלה אינם חודשים שלמים.</translation>
</message>
<message>
<source>Task</source>
<translation>משימה</translation>
</message>
<message>
<source>Tell contacts apart</source>
<translation>הבחנה בין אנשי קשר</translation>
</message>
<message>
<source>Tell the system</source>
<translation>הודעה למערכת</translation>
</message>
<message>
<source>Text and buttons have that size from the next start of Two Hats.</source>
<translation>הטקסט והכפתורים יהיו בגודל הזה החל מההפעלה הבאה של Two Hats.</translation>
</message>
<message>
<source>Thai (Windows)</source>
<translation>תאית (Windows)</translation>
</message>
<message>
<source>That day has gone by. Put it off until today or later.</source>
<translation>היום הזה כבר עבר. אפשר לדחות להיום או למועד מאוחר יותר.</translation>
</message>
<message>
<source>That day is still to come.</source>
<translation>היום הזה עוד לא הגיע.</translation>
</message>
<message>
<source>That day lies before the lead came in ({received}).</source>
<translation>היום הזה קודם לכניסת הליד ({received}).</translation>
</message>
<message>
<source>That did not work</source>
<translation>זה לא הצליח</translation>
</message>
<message>
<source>That name is too long for a chip; {most} letters are enough.</source>
<translation>השם ארוך מדי לכפתור; {most} אותיות מספיקות.</translation>
</message>
<message>
<source>The answer is in the bin.</source>
<translation>התשובה בסל המיחזור.</translation>
</message>
<message>
<source>The backup is written and checked.</source>
<translation>הגיבוי נכתב ונבדק.</translation>
</message>
<message>
<source>The backup “{file}” in “{folder}” is written and checked.</source>
<translation>הגיבוי "{file}" נכתב ונבדק בתיקייה "{folder}".</translation>
</message>
<message>
<source>The bin is empty</source>
<translation>סל המיחזור ריק</translation>
</message>
<message>
<source>The business needs a name.</source>
<translation>לעסק צריך שם.</translation>
</message>
<message>
<source>The business, its stages, channels, targets and people, light or dark</source>
<translation>העסק, השלבים, הערוצים, היעדים והצוות, בהיר או כהה</translation>
</message>
<message>
<source>The chosen one counts as not used (Delete)</source>
<translation>הנבחר ייחשב כלא ממומש (Delete)</translation>
</message>
<message>
<source>The code</source>
<translation>הקוד</translation>
</message>
<message>
<source>The columns are understood as the last time such a list came in.</source>
<translation>העמודות הובנו כמו בפעם הקודמת שרשימה כזו נכנסה.</translation>
</message>
<message>
<source>The copy did not pass its check, so it was not kept: {fault}. Run “check” on “{file}”.</source>
<translation>העותק לא עבר את הבדיקה, ולכן לא נשמר: {fault}. הריצו "check" על "{file}".</translation>
</message>
<message>
<source>The coupon {name} is in the bin</source>
<translation>הקופון {name} בסל המיחזור</translation>
</message>
<message>
<source>The currency can be changed as long as no amount stands in this file.</source>
<translation>אפשר לשנות את המטבע כל עוד אין בקובץ סכומים.</translation>
</message>
<message>
<source>The currency cannot be changed: amounts in {currency} stand in the file.</source>
<translation>לא ניתן לשנות את המטבע: בקובץ יש סכומים ב־{currency}.</translation>
</message>
<message>
<source>The currency stays {currency}: amounts in it stand in this file.</source>
<translation>המטבע נשאר {currency}: יש בקובץ סכומים במטבע זה.</translation>
</message>
<message>
<source>The currency was changed meanwhile; please repeat the import.</source>
<translation>המטבע השתנה בינתיים; חזרו על הייבוא.</translation>
</message>
<message>
<source>The day it is due</source>
<translation>המועד</translation>
</message>
<message>
<source>The deal</source>
<translation>העסקה</translation>
</message>
<message>
<source>The deal already stands in “{name}”.</source>
<translation>העסקה כבר נמצאת ב"{name}".</translation>
</message>
<message>
<source>The deal is worth its lines now: {now} instead of {before}</source>
<translation>שווי העסקה הוא כעת סכום השורות: {now} במקום {before}</translation>
</message>
<message>
<source>The deals cannot go to the stage that is deleted.</source>
<translation>העסקאות לא יכולות לעבור לשלב שנמחק.</translation>
</message>
<message>
<source>The disk is full: “{path}” could not be written. Make room, or choose another folder.</source>
<translation>הדיסק מלא: לא ניתן לכתוב את "{path}". פנו מקום, או בחרו תיקייה אחרת.</translation>
</message>
<message>
<source>The disk or stick that holds “{file}” failed. Nothing was saved of this step; check the connection and repeat it.</source>
<translation>הדיסק או ההתקן של "{file}" כשל. הצעד הזה לא נשמר; בדקו את החיבור וחזרו עליו.</translation>
</message>
<message>
<source>The disk that holds “{file}” is full. Nothing was saved of this step; make room and repeat it.</source>
<translation>הדיסק של "{file}" מלא. הצעד הזה לא נשמר; פנו מקום וחזרו עליו.</translation>
</message>
<message>
<source>The file has changed since these pages were made.</source>
<translation>הקובץ השתנה מאז שהוכנו העמודים האלה.</translation>
</message>
<message>
<source>The file is busy</source>
<translation>הקובץ תפוס</translation>
</message>
<message>
<source>The file is closed already, so nothing was saved of this step.</source>
<translation>הקובץ כבר נסגר, ולכן הצעד הזה לא נשמר.</translation>
</message>
<message>
<source>The filter as text</source>
<translation>המסנן כטקסט</translation>
</message>
<message>
<source>The first</source>
<translation>הראשון</translation>
</message>
<message>
<source>The first place is the same whichever way sales are credited; places behind it change.</source>
<translation>המקום הראשון זהה בכל דרך של ייחוס מכירות; המקומות שאחריו משתנים.</translation>
</message>
<message>
<source>The headings stand in row {row}.</source>
<translation>הכותרות בשורה {row}.</translation>
</message>
<message>
<source>The history knows no record with the id {id}.</source>
<translation>ההיסטוריה לא מכירה רשומה עם המזהה {id}.</translation>
</message>
<message>
<source>The history of every record names them.</source>
<translation>ההיסטוריה של כל רשומה מציינת אותו.</translation>
</message>
<message>
<source>The last</source>
<translation>האחרון</translation>
</message>
<message>
<source>The last day ({last}) lies before the first ({first}).</source>
<translation>היום האחרון ({last}) קודם לראשון ({first}).</translation>
</message>
<message>
<source>The last day comes before the first one.</source>
<translation>היום האחרון קודם ליום הראשון.</translation>
</message>
<message>
<source>The latest:</source>
<translation>האחרונים:</translation>
</message>
<message>
<source>The lead of {name} is written down</source>
<translation>הליד של {name} נרשם</translation>
</message>
<message>
<source>The line</source>
<translation>השורה</translation>
</message>
<message>
<source>The line is the range in which the true value likely lies; the shorter, the surer.</source>
<translation>הקו הוא הטווח שבו כנראה נמצא הערך האמיתי; ככל שהוא קצר יותר, כך זה בטוח יותר.</translation>
</message>
<message>
<source>The lines of a deal cannot add up to less than nothing.</source>
<translation>סכום השורות של עסקה לא יכול להיות פחות מאפס.</translation>
</message>
<message>
<source>The lines of this deal add up to its value and cost; change a line.</source>
<translation>השווי והעלות של העסקה הם סכום השורות שלה; שנו שורה.</translation>
</message>
<message>
<source>The list could not be read; try again.</source>
<translation>לא ניתן היה לקרוא את הרשימה; נסו שוב.</translation>
</message>
<message>
<source>The list has {most} entries already; take one off first.</source>
<translation>ברשימה כבר {most} פריטים; הסירו אחד קודם.</translation>
</message>
<message>
<source>The logo</source>
<translation>הלוגו</translation>
</message>
<message>
<source>The mean of the scores from 1 to 5 given on these days.</source>
<translation>ממוצע הציונים מ־1 עד 5 שניתנו בימים האלה.</translation>
</message>
<message>
<source>The mean value of the deals won; one large sale can pull it up.</source>
<translation>השווי הממוצע של העסקאות בזכייה; מכירה גדולה אחת יכולה להעלות אותו.</translation>
</message>
<message>
<source>The month is not over: figures up to {day}.</source>
<translation>החודש עוד לא הסתיים: הנתונים עד {day}.</translation>
</message>
<message>
<source>The name “{path}” is too long.</source>
<translation>השם "{path}" ארוך מדי.</translation>
</message>
<message numerus="yes">
<source>The newest %n are shown.</source>
<translation>
<numerusform>מוצג החדש ביותר.</numerusform>
<numerusform>מוצגים %n החדשים ביותר.</numerusform>
</translation>
</message>
<message>
<source>The order is the same whichever way sales are credited.</source>
<translation>הסדר זהה בכל דרך של ייחוס מכירות.</translation>
</message>
<message>
<source>The others are not held up by it.</source>
<translation>הוא לא מעכב את האחרים.</translation>
</message>
<message>
<source>The pages were not made.</source>
<translation>העמודים לא הוכנו.</translation>
</message>
<message>
<source>The people of an audience; name one on the page of audiences</source>
<translation>האנשים של קהל; תנו לו שם בדף הקהלים</translation>
</message>
<message>
<source>The printer</source>
<translation>המדפסת</translation>
</message>
<message>
<source>The printer stopped after {count} pages.</source>
<translation>המדפסת נעצרה אחרי {count} עמודים.</translation>
</message>
<message>
<source>The product</source>
<translation>המוצר</translation>
</message>
<message>
<source>The promotion that made you known to them gets the whole sale.</source>
<translation>הקמפיין שבזכותו הכירו אתכם מקבל את כל המכירה.</translation>
</message>
<message>
<source>The promotion they met last before buying gets the whole sale.</source>
<translation>הקמפיין האחרון שפגשו לפני הקנייה מקבל את כל המכירה.</translation>
</message>
<message>
<source>The record</source>
<translation>הרשומה</translation>
</message>
<message>
<source>The same by channel.</source>
<translation>אותו דבר לפי ערוץ.</translation>
</message>
<message>
<source>The stages of the board, in their order. The chance weighs what is open in the forecast. Alt+↑ and Alt+↓ move a stage.</source>
<translation>השלבים של הלוח, לפי הסדר. הסיכוי משקלל בתחזית את מה שפתוח. Alt+↑ ו־Alt+↓ מזיזים שלב.</translation>
</message>
<message>
<source>The sum of the lines below; change a line instead</source>
<translation>סכום השורות שלמטה; שנו שורה במקום</translation>
</message>
<message>
<source>The usual colour.</source>
<translation>הצבע הרגיל.</translation>
</message>
<message>
<source>The value of each open deal, weighed by the chance to win from its stage.</source>
<translation>השווי של כל עסקה פתוחה, משוקלל בסיכוי לזכייה לפי השלב שלה.</translation>
</message>
<message>
<source>The value of the deals won on these days.</source>
<translation>השווי של העסקאות שנסגרו בזכייה בימים האלה.</translation>
</message>
<message>
<source>The view “{name}” is removed</source>
<translation>התצוגה "{name}" הוסרה</translation>
</message>
<message>
<source>The way of a deal</source>
<translation>הדרך של עסקה</translation>
</message>
<message>
<source>The year</source>
<translation>השנה כולה</translation>
</message>
<message>
<source>The year after</source>
<translation>השנה הבאה</translation>
</message>
<message>
<source>The year before</source>
<translation>השנה הקודמת</translation>
</message>
<message>
<source>The year is not over: figures up to {day}.</source>
<translation>השנה עוד לא הסתיימה: הנתונים עד {day}.</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales, {short} too few.</source>
<translation>
<numerusform>צפי של {leads} יביא מכירה אחת, {short} פחות מדי.</numerusform>
<numerusform>צפי של {leads} יביא %n מכירות, {short} פחות מדי.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales: enough.</source>
<translation>
<numerusform>צפי של {leads} יביא מכירה אחת: מספיק.</numerusform>
<numerusform>צפי של {leads} יביא %n מכירות: מספיק.</numerusform>
</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale, {short} too few.</source>
<translation>צפי של {leads} יביא מכירה אחת, {short} פחות מדי.</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale: enough.</source>
<translation>צפי של {leads} יביא מכירה אחת: מספיק.</translation>
</message>
<message>
<source>There are no rows behind it.</source>
<translation>אין שורות מאחוריו.</translation>
</message>
<message>
<source>There is already a coupon “{code}”.</source>
<translation>כבר יש קופון "{code}".</translation>
</message>
<message>
<source>There is already a stage “{name}”.</source>
<translation>כבר יש שלב "{name}".</translation>
</message>
<message>
<source>There is already a view “{name}”.</source>
<translation>כבר יש תצוגה "{name}".</translation>
</message>
<message>
<source>There is no basis for it.</source>
<translation>אין לכך בסיס.</translation>
</message>
<message>
<source>There is no contact “{name}”.</source>
<translation>אין איש קשר "{name}".</translation>
</message>
<message>
<source>There is no copy yet. One is made a few seconds after the file is opened.</source>
<translation>עוד אין עותק. עותק נוצר כמה שניות אחרי פתיחת הקובץ.</translation>
</message>
<message>
<source>There is no coupon “{code}”.</source>
<translation>אין קופון "{code}".</translation>
</message>
<message>
<source>There is no coupon “{code}”. Is it {near}?</source>
<translation>אין קופון "{code}". האם זה {near}?</translation>
</message>
<message>
<source>There is no currency “{code}”; write its three letters, such as EUR.</source>
<translation>אין מטבע "{code}"; כתבו את שלוש האותיות שלו, למשל EUR.</translation>
</message>
<message>
<source>There is no encoding called “{encoding}”.</source>
<translation>אין קידוד בשם "{encoding}".</translation>
</message>
<message>
<source>There is no folder “{folder}” to put “{file}” in.</source>
<translation>אין תיקייה "{folder}" לשים בה את "{file}".</translation>
</message>
<message>
<source>There is no folder “{folder}”.</source>
<translation>אין תיקייה בשם "{folder}".</translation>
</message>
<message>
<source>There is no folder “{parent}” to put “{folder}” in.</source>
<translation>אין תיקייה "{parent}" לשים בה את "{folder}".</translation>
</message>
<message>
<source>There is no list here to export; go to leads, deals, contacts or promotions first.</source>
<translation>אין כאן רשימה לייצוא; עברו קודם ללידים, לעסקאות, לאנשי קשר או לקמפיינים.</translation>
</message>
<message>
<source>There is no promotion “{name}”.</source>
<translation>אין קמפיין "{name}".</translation>
</message>
<message>
<source>There is no report “{name}”.</source>
<translation>אין דוח בשם "{name}".</translation>
</message>
<message>
<source>There is no screen to show a window on; the commands work without one (--help).</source>
<translation>אין מסך להצגת חלון; הפקודות פועלות בלעדיו (--help).</translation>
</message>
<message>
<source>There is nothing in this list to export.</source>
<translation>אין ברשימה הזאת מה לייצא.</translation>
</message>
<message>
<source>There is nothing to redo on this device.</source>
<translation>אין מה לבצע מחדש במכשיר הזה.</translation>
</message>
<message>
<source>There is nothing to undo on this device.</source>
<translation>אין מה לבטל במכשיר הזה.</translation>
</message>
<message>
<source>There is too little room on this computer’s disk for a backup; free some and try again.</source>
<translation>אין בדיסק של המחשב מספיק מקום לגיבוי; פנו מקום ונסו שוב.</translation>
</message>
<message>
<source>These are the same contact already.</source>
<translation>אלה כבר אותו איש קשר.</translation>
</message>
<message>
<source>These rows come in; what was not understood stays as text in their notes.</source>
<translation>השורות האלה נכנסות; מה שלא הובן נשאר כטקסט בהערות שלהן.</translation>
</message>
<message>
<source>These rows stay out. Save them with the reason, put them right, bring them in later.</source>
<translation>השורות האלה נשארות בחוץ. שמרו אותן עם הסיבה, תקנו והכניסו אחר כך.</translation>
</message>
<message>
<source>These rows stayed out.</source>
<translation>השורות האלה נשארו בחוץ.</translation>
</message>
<message>
<source>They came by, or you did: how did it go?</source>
<translation>באו אליכם, או אתם אליהם: איך הלך?</translation>
</message>
<message>
<source>They saw</source>
<translation>מה הם ראו</translation>
</message>
<message>
<source>They want</source>
<translation>מה הם רוצים</translation>
</message>
<message>
<source>This Python brings an SQLite that is too old; Two Hats needs 3.37 or newer.</source>
<translation>ב־Python הזה גרסת SQLite ישנה מדי; Two Hats צריכה 3.37 או חדשה יותר.</translation>
</message>
<message>
<source>This business file</source>
<translation>קובץ העסק הזה</translation>
</message>
<message>
<source>This business file can only be read here, so nothing can be brought in.</source>
<translation>את קובץ העסק הזה אפשר כאן רק לקרוא, ולכן לא ניתן להכניס דבר.</translation>
</message>
<message>
<source>This cannot be left empty.</source>
<translation>אי אפשר להשאיר את זה ריק.</translation>
</message>
<message>
<source>This cannot be less than nothing.</source>
<translation>הערך לא יכול להיות פחות מאפס.</translation>
</message>
<message>
<source>This cannot earn its money back.</source>
<translation>זה לא יכול להחזיר את הכסף.</translation>
</message>
<message>
<source>This computer</source>
<translation>המחשב הזה</translation>
</message>
<message>
<source>This computer has no program for that. Copied instead: {text}</source>
<translation>במחשב הזה אין תוכנה לכך. במקום זה הועתק: {text}</translation>
</message>
<message>
<source>This condition needs a word or a number.</source>
<translation>בתנאי הזה חסרים מילה או מספר.</translation>
</message>
<message>
<source>This contact is not on the list to keep in touch with any more.</source>
<translation>איש הקשר הזה כבר לא ברשימה לשמירה על קשר.</translation>
</message>
<message>
<source>This deal is open already.</source>
<translation>העסקה הזאת כבר פתוחה.</translation>
</message>
<message>
<source>This deal was already lost on {day}.</source>
<translation>העסקה הזאת כבר נסגרה בהפסד ב־{day}.</translation>
</message>
<message>
<source>This deal was already won on {day}.</source>
<translation>העסקה הזאת כבר נסגרה בזכייה ב־{day}.</translation>
</message>
<message>
<source>This deal was lost; open it again before planning a step.</source>
<translation>העסקה הזאת נסגרה בהפסד; פתחו אותה שוב לפני שמתכננים צעד.</translation>
</message>
<message>
<source>This file cannot come in</source>
<translation>הקובץ הזה לא יכול להיכנס</translation>
</message>
<message>
<source>This file is open for reading only</source>
<translation>הקובץ פתוח לקריאה בלבד</translation>
</message>
<message>
<source>This file is open for reading only; no copies are made of it.</source>
<translation>הקובץ פתוח לקריאה בלבד; לא נוצרים ממנו עותקים.</translation>
</message>
<message>
<source>This file or its folder is write-protected, so it is opened for reading only.</source>
<translation>הקובץ או התיקייה שלו מוגנים מפני כתיבה, ולכן הוא נפתח לקריאה בלבד.</translation>
</message>
<message>
<source>This filter was written elsewhere and cannot be read. Put it right here, or empty it and begin anew.</source>
<translation>המסנן הזה נכתב במקום אחר ולא ניתן לקרוא אותו. תקנו אותו כאן, או רוקנו אותו והתחילו מחדש.</translation>
</message>
<message>
<source>This is a backup: look around; nothing can be changed in it.</source>
<translation>זה גיבוי: אפשר להסתכל, לא לשנות.</translation>
</message>
<message>
<source>This is our mistake, not yours. What was saved before is safe. You can go on; if it happens again, copy the details and send them to us. Nothing is sent by itself.</source>
<translation>זו טעות שלנו, לא שלכם. מה שנשמר קודם בטוח. אפשר להמשיך; אם זה קורה שוב, העתיקו את הפרטים ושלחו לנו. שום דבר לא נשלח מעצמו.</translation>
</message>
<message>
<source>This lead became a deal; close the deal as lost instead.</source>
<translation>הליד הזה הפך לעסקה; סגרו את העסקה בהפסד במקום זאת.</translation>
</message>
<message>
<source>This lead has no verdict to take back.</source>
<translation>לליד הזה אין הכרעה שאפשר לבטל.</translation>
</message>
<message>
<source>This lead was already found not to be a fit on {day}.</source>
<translation>הליד הזה כבר נמצא לא מתאים ב־{day}.</translation>
</message>
<message>
<source>This lead was already qualified on {day}.</source>
<translation>הליד הזה כבר נמצא מתאים ב־{day}.</translation>
</message>
<message>
<source>This lead was found not to be a fit on {day}; take that back first.</source>
<translation>הליד הזה נמצא לא מתאים ב־{day}; בטלו זאת תחילה.</translation>
</message>
<message>
<source>This lead was found not to be a fit; take that back before planning a step.</source>
<translation>הליד הזה נמצא לא מתאים; בטלו זאת לפני שמתכננים צעד.</translation>
</message>
<message>
<source>This list has no headings; its columns are told by what is in them.</source>
<translation>ברשימה הזאת אין כותרות; העמודות זוהו לפי תוכנן.</translation>
</message>
<message>
<source>This month</source>
<translation>החודש</translation>
</message>
<message>
<source>This name stays; what the other says differently goes to the notes</source>
<translation>השם הזה נשאר; מה ששונה באחר עובר להערות</translation>
</message>
<message>
<source>This order hangs on how sales are credited: if they counted for {rule}, “{name}” would come first.</source>
<translation>הסדר הזה תלוי בדרך ייחוס המכירות: אילו נזקפו לזכות {rule}, "{name}" היה ראשון.</translation>
</message>
<message>
<source>This picture cannot be kept as a logo.</source>
<translation>לא ניתן לשמור תמונה זו כלוגו.</translation>
</message>
<message>
<source>This record was saved by someone else in the same moment; please repeat the step.</source>
<translation>מישהו אחר שמר את הרשומה הזאת באותו רגע; חזרו על הצעד.</translation>
</message>
<message>
<source>This step was not taken: other records still belong to what it would remove, or to what is no longer there.</source>
<translation>הצעד הזה לא בוצע: רשומות אחרות עדיין שייכות למה שהיה נמחק, או למה שכבר אינו קיים.</translation>
</message>
<message>
<source>This week</source>
<translation>השבוע</translation>
</message>
<message>
<source>This year</source>
<translation>השנה</translation>
</message>
<message>
<source>This {kind} is no longer there; someone has deleted it. It may lie in the bin.</source>
<translation>הפריט ({kind}) כבר לא קיים; מישהו מחק אותו. אולי הוא בסל המיחזור.</translation>
</message>
<message>
<source>Those who asked or were written down, but have not bought yet</source>
<translation>מי שפנו או נרשמו, אבל עוד לא קנו</translation>
</message>
<message>
<source>Those who do not want advertising: leave them out of every mailing</source>
<translation>מי שלא רוצים פרסומות: השאירו אותם מחוץ לכל דיוור</translation>
</message>
<message>
<source>Those who say no to advertising stand here, with the day they said it.</source>
<translation>מי שאומרים לא לפרסומות מופיעים כאן, עם היום שבו אמרו זאת.</translation>
</message>
<message>
<source>Three months earlier</source>
<translation>שלושה חודשים אחורה</translation>
</message>
<message>
<source>Three months later</source>
<translation>שלושה חודשים קדימה</translation>
</message>
<message>
<source>Ticked channels are offered for promotions and expenses. Untick what you never use; what was written down with it stays as it is.</source>
<translation>ערוצים מסומנים מוצעים לקמפיינים ולהוצאות. בטלו סימון של מה שאינכם משתמשים בו; מה שכבר נרשם איתו נשאר כפי שהוא.</translation>
</message>
<message>
<source>Time</source>
<translation>שעה</translation>
</message>
<message>
<source>Time</source>
<comment>minutes</comment>
<translation>משך</translation>
</message>
<message>
<source>Time to a decision</source>
<translation>זמן עד להכרעה</translation>
</message>
<message>
<source>Times</source>
<translation>פעמים</translation>
</message>
<message>
<source>Title</source>
<translation>כותרת</translation>
</message>
<message>
<source>To</source>
<translation>עד</translation>
</message>
<message>
<source>To make</source>
<translation>להכנה</translation>
</message>
<message>
<source>To tell you, this needs {parts}.</source>
<translation>כדי לחשב חסרים: {parts}.</translation>
</message>
<message>
<source>To the first sale</source>
<translation>עד המכירה הראשונה</translation>
</message>
<message>
<source>Today</source>
<translation>היום</translation>
</message>
<message>
<source>Together</source>
<translation>סך הכול</translation>
</message>
<message>
<source>Too early to tell: {leads} too few to judge it by. From {enough} on it says more.</source>
<translation>מוקדם לדעת: {leads} מעט מדי כדי לשפוט. מ־{enough} ומעלה זה אומר יותר.</translation>
</message>
<message>
<source>Too expensive</source>
<translation>יקר מדי</translation>
</message>
<message>
<source>Took back: {what}</source>
<translation>בוטל: {what}</translation>
</message>
<message>
<source>Town</source>
<translation>עיר</translation>
</message>
<message>
<source>Try again</source>
<translation>ניסיון נוסף</translation>
</message>
<message>
<source>Try with the sample shop</source>
<translation>לנסות עם החנות לדוגמה</translation>
</message>
<message>
<source>Turkish (Windows)</source>
<translation>טורקית (Windows)</translation>
</message>
<message>
<source>Twelve months</source>
<translation>שנים־עשר חודשים</translation>
</message>
<message>
<source>Twelve months, the best promotions and channels, beside the year before</source>
<translation>שנים־עשר חודשים, הקמפיינים והערוצים הטובים ביותר, לצד השנה הקודמת</translation>
</message>
<message>
<source>Two Hats makes one by itself when the file is opened or closed and something has changed, and checks it. It keeps all of two days, then one a day, a week and a month.</source>
<translation>Two Hats יוצרת עותק בעצמה כשהקובץ נפתח או נסגר ומשהו השתנה, ובודקת אותו. היא שומרת את כל העותקים של יומיים, ואחר כך אחד ליום, לשבוע ולחודש.</translation>
</message>
<message>
<source>Two Hats makes one by itself; see why not.</source>
<translation>Two Hats יוצרת גיבוי בעצמה; בדקו למה לא.</translation>
</message>
<message>
<source>Two Hats never goes online, except to a database server that you name. It sends nothing to us or to anyone, asks for no account and looks for no updates. Your business is one file on your disk.</source>
<translation>Two Hats לעולם לא מתחברת לאינטרנט, מלבד לשרת מסד נתונים שאתם מציינים. היא לא שולחת דבר אלינו או לאחרים, לא מבקשת חשבון ולא מחפשת עדכונים. העסק שלכם הוא קובץ אחד בדיסק שלכם.</translation>
</message>
<message>
<source>Type or scan the code of a coupon that is brought</source>
<translation>הקלדה או סריקה של קוד הקופון שהביאו</translation>
</message>
<message>
<source>Typed here and not saved: what it was typed at has gone, or has other words by now.</source>
<translation>הוקלד כאן ולא נשמר: מה שאליו זה נכתב איננו עוד, או שניסוחו השתנה.</translation>
</message>
<message>
<source>Typical sale</source>
<translation>מכירה חציונית</translation>
</message>
<message>
<source>Undo</source>
<translation>ביטול פעולה</translation>
</message>
<message>
<source>Undo “{change}”</source>
<translation>ביטול "{change}"</translation>
</message>
<message>
<source>Unicode (UTF-16)</source>
<translation>יוניקוד (UTF-16)</translation>
</message>
<message>
<source>Unicode (UTF-8)</source>
<translation>יוניקוד (UTF-8)</translation>
</message>
<message>
<source>Unknown</source>
<translation>לא מוכר</translation>
</message>
<message>
<source>Until</source>
<translation>עד</translation>
</message>
<message>
<source>Up to {day}, {left} days left.</source>
<translation>עד {day} נשארו {left} ימים.</translation>
</message>
<message>
<source>Used</source>
<translation>מומש</translation>
</message>
<message>
<source>Used up</source>
<translation>נוצל</translation>
</message>
<message>
<source>Used up or expired</source>
<translation>נוצלו או פג תוקפם</translation>
</message>
<message>
<source>Usual colour</source>
<translation>הצבע הרגיל</translation>
</message>
<message>
<source>Usual colour: {name}</source>
<translation>הצבע הרגיל: {name}</translation>
</message>
<message>
<source>Valid until</source>
<translation>בתוקף עד</translation>
</message>
<message>
<source>Valid until {day}</source>
<translation>בתוקף עד {day}</translation>
</message>
<message>
<source>Value</source>
<translation>שווי</translation>
</message>
<message>
<source>Value</source>
<comment>contact</comment>
<translation>שווי</translation>
</message>
<message>
<source>Value less cost of the deals won, where both are known.</source>
<translation>שווי פחות עלות של העסקאות בזכייה, היכן ששניהם ידועים.</translation>
</message>
<message>
<source>Value, by its lines</source>
<translation>שווי, לפי השורות</translation>
</message>
<message>
<source>Verdict</source>
<translation>הכרעה</translation>
</message>
<message>
<source>Version {version} · Qt {qt} · MIT licence</source>
<translation>גרסה {version} · Qt {qt} · רישיון MIT</translation>
</message>
<message>
<source>Vietnamese (Windows)</source>
<translation>וייטנאמית (Windows)</translation>
</message>
<message>
<source>View</source>
<translation>תצוגה</translation>
</message>
<message>
<source>View</source>
<comment>noun</comment>
<translation>תצוגה</translation>
</message>
<message>
<source>Visit</source>
<translation>ביקור</translation>
</message>
<message>
<source>Visits</source>
<translation>ביקורים</translation>
</message>
<message>
<source>Visits, followers, people reached: what you read somewhere and type in</source>
<translation>ביקורים, עוקבים, אנשים שנחשפו: מה שקראתם במקום כלשהו ומקלידים כאן</translation>
</message>
<message>
<source>Waiting</source>
<translation>ממתין</translation>
</message>
<message>
<source>Waiting for a first answer</source>
<translation>ממתינים לתשובה ראשונה</translation>
</message>
<message>
<source>Walk through a list, the sidebar or what was found</source>
<translation>תנועה ברשימה, בסרגל הצד או בתוצאות החיפוש</translation>
</message>
<message>
<source>Wants</source>
<translation>מבוקש</translation>
</message>
<message>
<source>Wants: {what}</source>
<translation>מבוקש: {what}</translation>
</message>
<message>
<source>Way through the stages</source>
<translation>הדרך בין השלבים</translation>
</message>
<message>
<source>Webinar</source>
<translation>וובינר</translation>
</message>
<message>
<source>Website</source>
<translation>אתר</translation>
</message>
<message>
<source>Weighed</source>
<translation>משוקלל</translation>
</message>
<message>
<source>Welcome</source>
<translation>ברוכים הבאים</translation>
</message>
<message>
<source>Western European (DOS)</source>
<translation>מערב אירופה (DOS)</translation>
</message>
<message>
<source>Western European (Mac)</source>
<translation>מערב אירופה (Mac)</translation>
</message>
<message>
<source>Western European (Windows)</source>
<translation>מערב אירופה (Windows)</translation>
</message>
<message>
<source>What</source>
<translation>מה</translation>
</message>
<message>
<source>What</source>
<comment>goods</comment>
<translation>מה</translation>
</message>
<message>
<source>What</source>
<comment>numbers</comment>
<translation>מה</translation>
</message>
<message>
<source>What brings customers, what it costs, and how sure that is</source>
<translation>מה מביא לקוחות, כמה זה עולה, ועד כמה זה בטוח</translation>
</message>
<message>
<source>What came back on each coin spent, and the range it likely lies in</source>
<translation>כמה חזר על כל מטבע שהוצא, והטווח שבו זה כנראה נמצא</translation>
</message>
<message>
<source>What came of it</source>
<translation>מה יצא מזה</translation>
</message>
<message>
<source>What could not be saved waits at “{name}” as you typed it.</source>
<translation>מה שלא ניתן היה לשמור ממתין ב"{name}" כפי שהקלדתם.</translation>
</message>
<message>
<source>What do you expect of it?</source>
<translation>מה אתם מצפים ממנו?</translation>
</message>
<message>
<source>What each brought on these days.</source>
<translation>מה כל אחד הביא בימים האלה.</translation>
</message>
<message>
<source>What each month should bring</source>
<translation>מה כל חודש אמור להביא</translation>
</message>
<message>
<source>What for</source>
<translation>עבור מה</translation>
</message>
<message>
<source>What happened</source>
<translation>מה קרה</translation>
</message>
<message>
<source>What is a row of this list?</source>
<translation>מהי שורה ברשימה הזאת?</translation>
</message>
<message>
<source>What is done for a customer stands here, such as delivery.</source>
<translation>מה שנעשה עבור לקוח נמצא כאן, למשל משלוח.</translation>
</message>
<message>
<source>What is done for someone</source>
<translation>מה שנעשה עבור מישהו</translation>
</message>
<message>
<source>What is due under both hats, and how the month stands</source>
<translation>מה לביצוע בשני הכובעים, ואיך נראה החודש</translation>
</message>
<message>
<source>What is filled</source>
<translation>מה הושלם</translation>
</message>
<message>
<source>What is handed over</source>
<translation>מה שנמסר</translation>
</message>
<message>
<source>What is handed over to the customer stands here.</source>
<translation>מה שנמסר ללקוח נמצא כאן.</translation>
</message>
<message>
<source>What is it? A few words will do.</source>
<translation>מה זה? מספיקות כמה מילים.</translation>
</message>
<message>
<source>What is left of it shows as soon as you write down what one costs you.</source>
<translation>מה שנשאר מזה יוצג ברגע שתרשמו כמה עולה לכם יחידה.</translation>
</message>
<message>
<source>What is left of the line; press to see where it stands</source>
<translation>מה שנשאר מהשורה; לחצו כדי לראות היכן זה</translation>
</message>
<message>
<source>What is next? “Call about the price”</source>
<translation>מה הלאה? "להתקשר בעניין המחיר"</translation>
</message>
<message>
<source>What is offered, and what it brings</source>
<translation>מה מציעים, ומה זה מביא</translation>
</message>
<message>
<source>What is to be made</source>
<translation>מה יש להכין</translation>
</message>
<message>
<source>What is to be made?</source>
<translation>מה יש להכין?</translation>
</message>
<message>
<source>What is worth knowing next time?</source>
<translation>מה כדאי לדעת לפעם הבאה?</translation>
</message>
<message>
<source>What is your business called? You can change it later.</source>
<translation>איך נקרא העסק שלכם? אפשר לשנות אחר כך.</translation>
</message>
<message>
<source>What it is about</source>
<translation>במה מדובר</translation>
</message>
<message>
<source>What kind</source>
<translation>איזה סוג</translation>
</message>
<message>
<source>What may become a sale</source>
<translation>מה עשוי להפוך למכירה</translation>
</message>
<message>
<source>What may become a sale, and what it still needs</source>
<translation>מה עשוי להפוך למכירה, ומה עוד חסר לו</translation>
</message>
<message>
<source>What people objected to</source>
<translation>למה התנגדו</translation>
</message>
<message>
<source>What people said</source>
<translation>מה אמרו</translation>
</message>
<message>
<source>What runs, what is planned, what it costs and what it brings</source>
<translation>מה פעיל, מה מתוכנן, כמה זה עולה ומה זה מביא</translation>
</message>
<message>
<source>What sales credited to promotions earned beyond the marketing cost, as a part of that cost: 100 % means each coin came back with another one. Where the cost of a sale is unknown, the sale counts with its whole value.</source>
<translation>מה שהרוויחו המכירות המיוחסות לקמפיינים מעבר לעלות השיווק, כחלק מעלות זו: 100 % אומר שכל מטבע חזר עם עוד אחד. כשעלות המכירה לא ידועה, המכירה נספרת במלוא שוויה.</translation>
</message>
<message>
<source>What separates the cents in its amounts?</source>
<translation>מה הסימן העשרוני בסכומים?</translation>
</message>
<message>
<source>What stands there</source>
<translation>מה כתוב שם</translation>
</message>
<message>
<source>What the money was for</source>
<translation>עבור מה היה הכסף</translation>
</message>
<message>
<source>What they asked for</source>
<translation>מה ביקשו</translation>
</message>
<message>
<source>What they came for</source>
<translation>מה שלשמו באו</translation>
</message>
<message>
<source>What they objected</source>
<translation>למה התנגדו</translation>
</message>
<message>
<source>What they said</source>
<translation>מה אמרו</translation>
</message>
<message>
<source>What to do</source>
<translation>מה לעשות</translation>
</message>
<message>
<source>What to do with the chosen rows</source>
<translation>מה לעשות בשורות שנבחרו</translation>
</message>
<message>
<source>What to do, by day</source>
<translation>מה לעשות, לפי ימים</translation>
</message>
<message>
<source>What was asked</source>
<translation>מה נשאל</translation>
</message>
<message>
<source>What was deleted, and everything that was done</source>
<translation>מה נמחק, וכל מה שנעשה</translation>
</message>
<message>
<source>What was found</source>
<translation>מה נמצא</translation>
</message>
<message>
<source>What was measured? For example visits or followers.</source>
<translation>מה נמדד? למשל ביקורים או עוקבים.</translation>
</message>
<message>
<source>What was spent</source>
<translation>מה הוצא</translation>
</message>
<message>
<source>What was understood</source>
<translation>מה שהובן</translation>
</message>
<message>
<source>What will you offer next?</source>
<translation>מה תציעו בפעם הבאה?</translation>
</message>
<message>
<source>What you delete lies here; one click brings it back.</source>
<translation>מה שאתם מוחקים נמצא כאן; לחיצה אחת מחזירה אותו.</translation>
</message>
<message>
<source>What you say about it</source>
<translation>מה אתם אומרים עליו</translation>
</message>
<message>
<source>What you sell stands here, with price and cost. Deals and quick sales pick from it, so that you see what is bought, what it earns, and what goes with what.</source>
<translation>מה שאתם מוכרים נמצא כאן, עם מחיר ועלות. עסקאות ומכירות מהירות בוחרות מכאן, וכך רואים מה נקנה, כמה זה מרוויח ומה הולך עם מה.</translation>
</message>
<message>
<source>What you sell, for how much, and what you keep of that</source>
<translation>מה אתם מוכרים, בכמה, וכמה מזה נשאר</translation>
</message>
<message>
<source>What you sell, for how much, and with what</source>
<translation>מה אתם מוכרים, בכמה ועם מה</translation>
</message>
<message>
<source>What “{column}” is</source>
<translation>מהי "{column}"</translation>
</message>
<message>
<source>What “{name}” taught</source>
<translation>מה לימד "{name}"</translation>
</message>
<message>
<source>Whatever was in no deal that was won comes up in this place.</source>
<translation>מה שלא היה באף עסקה שנסגרה בזכייה מופיע כאן.</translation>
</message>
<message>
<source>When</source>
<translation>מתי</translation>
</message>
<message>
<source>When</source>
<comment>days</comment>
<translation>מתי</translation>
</message>
<message>
<source>When a customer met several before buying. Figures and reports follow at once.</source>
<translation>כשלקוח פגש כמה לפני הקנייה. הנתונים והדוחות מתעדכנים מיד.</translation>
</message>
<message>
<source>Where its deals go</source>
<translation>לאן עוברות העסקאות שלו</translation>
</message>
<message>
<source>Where shall the business file be?</source>
<translation>היכן יהיה קובץ העסק?</translation>
</message>
<message>
<source>Where things lie</source>
<translation>היכן הדברים נמצאים</translation>
</message>
<message>
<source>Where you advertise</source>
<translation>היכן אתם מפרסמים</translation>
</message>
<message>
<source>Where you went back from</source>
<translation>המקום שממנו חזרתם</translation>
</message>
<message>
<source>Where you were before</source>
<translation>המקום שבו הייתם קודם</translation>
</message>
<message>
<source>Which backup shall be restored?</source>
<translation>איזה גיבוי לשחזר?</translation>
</message>
<message>
<source>Which code? Such as SPRING10.</source>
<translation>איזה קוד? למשל SPRING10.</translation>
</message>
<message>
<source>Which code? Type it, or scan it.</source>
<translation>איזה קוד? הקלידו או סרקו.</translation>
</message>
<message>
<source>Which comes first in its days: the day or the month?</source>
<translation>מה בא קודם בתאריכים: היום או החודש?</translation>
</message>
<message>
<source>Which files shall come in?</source>
<translation>אילו קבצים להכניס?</translation>
</message>
<message>
<source>Which folder shall come in?</source>
<translation>איזו תיקייה להכניס?</translation>
</message>
<message>
<source>Which new folder shall everything be written into?</source>
<translation>לאיזו תיקייה חדשה לכתוב הכול?</translation>
</message>
<message>
<source>Which promotion a sale counts for</source>
<translation>לאיזה קמפיין נזקפת מכירה</translation>
</message>
<message>
<source>Which promotion?</source>
<translation>איזה קמפיין?</translation>
</message>
<message>
<source>Which report</source>
<translation>איזה דוח</translation>
</message>
<message>
<source>Which steps</source>
<translation>אילו צעדים</translation>
</message>
<message>
<source>Which tag?</source>
<translation>איזו תגית?</translation>
</message>
<message>
<source>Which way the paper lies</source>
<translation>כיוון הנייר</translation>
</message>
<message>
<source>Who</source>
<translation>מי</translation>
</message>
<message>
<source>Who and what</source>
<translation>מי ומה</translation>
</message>
<message>
<source>Who asked for something</source>
<translation>מי ביקש משהו</translation>
</message>
<message>
<source>Who asked for what, where they came from and what became of it</source>
<translation>מי ביקש מה, מאין הגיע ומה יצא מזה</translation>
</message>
<message>
<source>Who asked, what brought them, and what to do next</source>
<translation>מי התעניין, מה הביא אותו ומה לעשות הלאה</translation>
</message>
<message>
<source>Who belongs to it</source>
<translation>מי שייך אליו</translation>
</message>
<message>
<source>Who do you talk to?</source>
<translation>אל מי אתם פונים?</translation>
</message>
<message>
<source>Who may be written down twice: join them, or say that they are different</source>
<translation>מי שאולי נרשמו פעמיים: מזגו אותם, או ציינו שאלה אנשים שונים</translation>
</message>
<message>
<source>Who may buy?</source>
<translation>מי אולי יקנה?</translation>
</message>
<message>
<source>Who may buy? A name will do.</source>
<translation>מי אולי יקנה? מספיק שם.</translation>
</message>
<message>
<source>Who or what</source>
<translation>מי או מה</translation>
</message>
<message>
<source>Who promotions are for</source>
<translation>למי מיועדים הקמפיינים</translation>
</message>
<message>
<source>Who used what</source>
<translation>מי מימש מה</translation>
</message>
<message>
<source>Who was it? A name, a phone or an e-mail will do.</source>
<translation>מי זה היה? מספיק שם, טלפון או אימייל.</translation>
</message>
<message>
<source>Who was it? Begin with a name, or add a phone or an e-mail.</source>
<translation>מי זה היה? התחילו בשם, או הוסיפו טלפון או אימייל.</translation>
</message>
<message>
<source>Who works at this computer</source>
<translation>מי עובד במחשב הזה</translation>
</message>
<message>
<source>Who works here</source>
<translation>מי עובד כאן</translation>
</message>
<message>
<source>Who you know, how to reach them, and what they bought</source>
<translation>את מי אתם מכירים, איך ליצור קשר ומה קנו</translation>
</message>
<message>
<source>Who your promotions are for, how many they are now, and what they need</source>
<translation>למי מיועדים הקמפיינים, כמה אנשים יש בהם כעת, ומה הם צריכים</translation>
</message>
<message>
<source>Who, how to reach them, what they want and what is next, in one line</source>
<translation>מי, איך ליצור קשר, מה מבוקש ומה הלאה, בשורה אחת</translation>
</message>
<message>
<source>Who, if they say</source>
<translation>מי, אם אמרו</translation>
</message>
<message>
<source>Who: {name}</source>
<translation>מי: {name}</translation>
</message>
<message>
<source>Who? A name, a phone or an e-mail</source>
<translation>מי? שם, טלפון או אימייל</translation>
</message>
<message>
<source>Who? Please choose</source>
<translation>מי? נא לבחור</translation>
</message>
<message>
<source>Whoever buys for the first time stands here: a deal that is won, or a quick sale.</source>
<translation>מי שקונה בפעם הראשונה מופיע כאן: עסקה שנסגרה בזכייה, או מכירה מהירה.</translation>
</message>
<message>
<source>Whole address</source>
<translation>כתובת מלאה</translation>
</message>
<message>
<source>Whole page</source>
<translation>עמוד שלם</translation>
</message>
<message>
<source>Whom an import brought; press the chip again for earlier imports</source>
<translation>מי שהגיעו בייבוא; לחצו שוב על הכפתור לייבואים קודמים</translation>
</message>
<message>
<source>Whose journey?</source>
<translation>המסע של מי?</translation>
</message>
<message>
<source>Whose steps</source>
<translation>הצעדים של מי</translation>
</message>
<message>
<source>Why</source>
<translation>למה</translation>
</message>
<message>
<source>Why deals are lost</source>
<translation>למה עסקאות נסגרות בהפסד</translation>
</message>
<message>
<source>Why is it not a fit?</source>
<translation>למה זה לא מתאים?</translation>
</message>
<message>
<source>Why it was lost</source>
<translation>סיבת ההפסד</translation>
</message>
<message>
<source>Why was it lost?</source>
<translation>למה היא נסגרה בהפסד?</translation>
</message>
<message>
<source>Width</source>
<translation>רוחב</translation>
</message>
<message>
<source>Win deal</source>
<translation>סגירה בזכייה</translation>
</message>
<message>
<source>Windows did not let Two Hats write that down.</source>
<translation>Windows לא אפשר ל־Two Hats לרשום זאת.</translation>
</message>
<message>
<source>With a sale…</source>
<translation>עם מכירה…</translation>
</message>
<message>
<source>With so few the difference may be chance.</source>
<translation>במספרים כה קטנים ייתכן שההבדל מקרי.</translation>
</message>
<message>
<source>With the expected conversion it will say how many leads that takes.</source>
<translation>עם ההמרה הצפויה יוצג כאן כמה לידים דרושים לכך.</translation>
</message>
<message>
<source>With whom</source>
<translation>עם מי</translation>
</message>
<message>
<source>With whom? A next step needs someone to take it with.</source>
<translation>עם מי? לצעד הבא צריך מישהו.</translation>
</message>
<message>
<source>Within {days}: {decided} decided, {won} won</source>
<translation>תוך {days}: {decided} הוכרעו, {won} בזכייה</translation>
</message>
<message>
<source>Without a channel</source>
<translation>ללא ערוץ</translation>
</message>
<message>
<source>Without a next step</source>
<translation>ללא צעד הבא</translation>
</message>
<message>
<source>Without a price, deals and quick sales ask for it.</source>
<translation>ללא מחיר, עסקאות ומכירות מהירות ישאלו עליו.</translation>
</message>
<message>
<source>Without a promotion</source>
<translation>ללא קמפיין</translation>
</message>
<message>
<source>Without a stage</source>
<translation>ללא שלב</translation>
</message>
<message>
<source>Without cost</source>
<translation>ללא עלות</translation>
</message>
<message>
<source>Won</source>
<translation>זכייה</translation>
</message>
<message>
<source>Won</source>
<comment>deals</comment>
<translation>זכייה</translation>
</message>
<message>
<source>Won of decided deals</source>
<translation>זכיות מתוך ההכרעות</translation>
</message>
<message>
<source>Won! What is it worth?</source>
<translation>זכייה! כמה היא שווה?</translation>
</message>
<message>
<source>Won: {shares}, of {n} deals.</source>
<translation>זכייה: {shares}, מתוך {n} עסקאות.</translation>
</message>
<message>
<source>Won: {what}</source>
<translation>זכייה: {what}</translation>
</message>
<message>
<source>Words may be unfinished, in any script.</source>
<translation>אפשר לכתוב מילים חלקיות, בכל כתב.</translation>
</message>
<message>
<source>Worth about</source>
<translation>שווי משוער</translation>
</message>
<message>
<source>Worth about {amount}</source>
<translation>שווי משוער {amount}</translation>
</message>
<message>
<source>Worth of an hour</source>
<translation>ערך של שעה</translation>
</message>
<message>
<source>Worth of the offer</source>
<translation>שווי ההטבה</translation>
</message>
<message>
<source>Worth your time: qualify it.</source>
<translation>שווה את הזמן שלכם: אשרו התאמה.</translation>
</message>
<message>
<source>Would have bought anyway</source>
<translation>היו קונים בכל מקרה</translation>
</message>
<message>
<source>Write a checked copy of the file</source>
<translation>כתיבת עותק בדוק של הקובץ</translation>
</message>
<message>
<source>Write a colour as six digits, such as {sample}.</source>
<translation>כתבו צבע בשש ספרות, למשל {sample}.</translation>
</message>
<message>
<source>Write a quantity, such as {sample}.</source>
<translation>כתבו כמות, למשל {sample}.</translation>
</message>
<message>
<source>Write a whole number from {least} to {most}.</source>
<translation>כתבו מספר שלם בין {least} ל־{most}.</translation>
</message>
<message>
<source>Write an amount such as {sample}.</source>
<translation>כתבו סכום, למשל {sample}.</translation>
</message>
<message>
<source>Write an e-mail</source>
<translation>כתיבת אימייל</translation>
</message>
<message>
<source>Write down</source>
<translation>רישום</translation>
</message>
<message>
<source>Write down a contact</source>
<translation>רישום איש קשר</translation>
</message>
<message>
<source>Write down a lead</source>
<translation>רישום ליד</translation>
</message>
<message>
<source>Write down a number</source>
<translation>רישום מספר</translation>
</message>
<message>
<source>Write down a sale over the counter</source>
<translation>רישום מכירה בדלפק</translation>
</message>
<message>
<source>Write down an answer</source>
<translation>רישום תשובה</translation>
</message>
<message>
<source>Write down an expense</source>
<translation>רישום הוצאה</translation>
</message>
<message>
<source>Write down audience</source>
<translation>רישום קהל</translation>
</message>
<message>
<source>Write down contact</source>
<translation>רישום איש קשר</translation>
</message>
<message>
<source>Write down lead</source>
<translation>רישום ליד</translation>
</message>
<message>
<source>Write down research</source>
<translation>רישום מחקר</translation>
</message>
<message>
<source>Write down satisfaction</source>
<translation>רישום שביעות רצון</translation>
</message>
<message>
<source>Write down the sale it came with; the coupon is redeemed with it (Ctrl+Enter)</source>
<translation>רישום המכירה שהגיעה איתו; הקופון ממומש יחד איתה (Ctrl+Enter)</translation>
</message>
<message>
<source>Write down what it is called.</source>
<translation>כתבו איך זה נקרא.</translation>
</message>
<message>
<source>Write down what was asked, or what was answered.</source>
<translation>רשמו מה נשאל, או מה נענה.</translation>
</message>
<message>
<source>Write down who asked for what</source>
<translation>רישום מי ביקש מה</translation>
</message>
<message>
<source>Write down who was reached</source>
<translation>רישום אנשים שנחשפו</translation>
</message>
<message>
<source>Write everything into a folder of tables that any program can read</source>
<translation>כתיבת הכול לתיקיית טבלאות שכל תוכנה יכולה לקרוא</translation>
</message>
<message>
<source>Write in a few words how it went.</source>
<translation>כתבו בכמה מילים איך הלך.</translation>
</message>
<message>
<source>Write it down</source>
<translation>רישום</translation>
</message>
<message>
<source>Write it down (Enter)</source>
<translation>רישום (Enter)</translation>
</message>
<message>
<source>Write it down…</source>
<translation>רישום…</translation>
</message>
<message>
<source>Write more of the name, a phone or an e-mail to mean someone else</source>
<translation>כתבו עוד מהשם, טלפון או אימייל כדי להתכוון לאדם אחר</translation>
</message>
<message>
<source>Write note</source>
<translation>כתיבת הערה</translation>
</message>
<message>
<source>Write the expense down (Enter)</source>
<translation>רישום ההוצאה (Enter)</translation>
</message>
<message>
<source>Write to {text}</source>
<translation>כתיבה אל {text}</translation>
</message>
<message>
<source>Write who it is…</source>
<translation>כתבו מי זה…</translation>
</message>
<message>
<source>Write whole minutes, such as {sample}.</source>
<translation>כתבו דקות שלמות, למשל {sample}.</translation>
</message>
<message>
<source>Written down</source>
<translation>נרשם</translation>
</message>
<message>
<source>Written down: {what}</source>
<translation>נרשם: {what}</translation>
</message>
<message>
<source>Written like this: {sample}</source>
<translation>נכתב כך: {sample}</translation>
</message>
<message>
<source>Wrote a message: what about?</source>
<translation>כתבתם הודעה: על מה?</translation>
</message>
<message>
<source>Wrote an e-mail: what about?</source>
<translation>כתבתם אימייל: על מה?</translation>
</message>
<message>
<source>Year</source>
<translation>שנה</translation>
</message>
<message>
<source>Year after</source>
<translation>השנה הבאה</translation>
</message>
<message>
<source>Year at a glance</source>
<translation>השנה במבט אחד</translation>
</message>
<message>
<source>Year before</source>
<translation>השנה הקודמת</translation>
</message>
<message>
<source>Year, month, day</source>
<translation>שנה, חודש, יום</translation>
</message>
<message>
<source>Yes</source>
<translation>כן</translation>
</message>
<message>
<source>You are not allowed to read “{file}”. Please copy it to a folder of yours and import that.</source>
<translation>אין לכם הרשאה לקרוא את "{file}". העתיקו אותו לתיקייה שלכם וייבאו משם.</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}.</source>
<translation>
<numerusform>דרושה מכירה אחת כדי להחזיר {budget}.</numerusform>
<numerusform>דרושות %n מכירות כדי להחזיר {budget}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>
<numerusform>דרושה מכירה אחת כדי להחזיר {budget}; בהמרה של {share} אלה {leads}.</numerusform>
<numerusform>דרושות %n מכירות כדי להחזיר {budget}; בהמרה של {share} אלה {leads}.</numerusform>
</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}.</source>
<translation>דרושה מכירה אחת כדי להחזיר {budget}.</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>דרושה מכירה אחת כדי להחזיר {budget}; בהמרה של {share} אלה {leads}.</translation>
</message>
<message>
<source>You see everything before anything is kept.</source>
<translation>רואים הכול לפני שמשהו נשמר.</translation>
</message>
<message>
<source>Your files are as they were.</source>
<translation>הקבצים שלכם כפי שהיו.</translation>
</message>
<message>
<source>Your own channels</source>
<translation>ערוצים משלכם</translation>
</message>
<message>
<source>Your own list</source>
<translation>רשימה משלכם</translation>
</message>
<message>
<source>Your own spreadsheet</source>
<translation>הגיליון שלך</translation>
</message>
<message>
<source>a category</source>
<translation>קטגוריה</translation>
</message>
<message>
<source>a channel</source>
<translation>ערוץ</translation>
</message>
<message>
<source>a company</source>
<translation>חברה</translation>
</message>
<message>
<source>a deal</source>
<translation>עסקה</translation>
</message>
<message>
<source>a friend, a walk past…</source>
<translation>חבר, עברו ברחוב…</translation>
</message>
<message>
<source>a person</source>
<translation>אדם</translation>
</message>
<message>
<source>a product</source>
<translation>מוצר</translation>
</message>
<message>
<source>a promotion</source>
<translation>קמפיין</translation>
</message>
<message>
<source>a promotion, or none</source>
<translation>קמפיין, או אף אחד</translation>
</message>
<message>
<source>a service</source>
<translation>שירות</translation>
</message>
<message>
<source>a similar name</source>
<translation>שם דומה</translation>
</message>
<message>
<source>a tag</source>
<translation>תגית</translation>
</message>
<message>
<source>a tag for all of them</source>
<translation>תגית לכולם</translation>
</message>
<message>
<source>a year before</source>
<translation>שנה קודם</translation>
</message>
<message>
<source>about {count} min to go</source>
<translation>נותרו בערך {count} דק׳</translation>
</message>
<message>
<source>about {count} s to go</source>
<translation>נותרו בערך {count} שנ׳</translation>
</message>
<message>
<source>add a tag</source>
<translation>הוספת תגית</translation>
</message>
<message>
<source>add something that goes with it</source>
<translation>הוספת משהו שהולך איתו</translation>
</message>
<message>
<source>agreed to advertising</source>
<translation>הסכימו לפרסומות</translation>
</message>
<message>
<source>all cells are empty</source>
<translation>כל התאים ריקים</translation>
</message>
<message>
<source>all of them, evenly</source>
<translation>כולם, שווה בשווה</translation>
</message>
<message>
<source>all of these</source>
<translation>כל התנאים</translation>
</message>
<message>
<source>all promotions met, equally</source>
<translation>כל הקמפיינים בדרך, שווה בשווה</translation>
</message>
<message>
<source>all promotions met, evenly</source>
<translation>כל הקמפיינים בדרך, שווה בשווה</translation>
</message>
<message>
<source>already the id of a record in {file}</source>
<translation>זה כבר המזהה של רשומה ב־{file}</translation>
</message>
<message>
<source>amount</source>
<translation>סכום</translation>
</message>
<message>
<source>an amount</source>
<translation>סכום</translation>
</message>
<message>
<source>an audience</source>
<translation>קהל</translation>
</message>
<message>
<source>an enquiry</source>
<translation>פנייה</translation>
</message>
<message>
<source>an enquiry of nobody; its contact is not there</source>
<translation>פנייה של אף אחד; איש הקשר שלה חסר</translation>
</message>
<message>
<source>an expense needs its amount</source>
<translation>להוצאה צריך סכום</translation>
</message>
<message>
<source>an expense needs its day</source>
<translation>להוצאה צריך יום</translation>
</message>
<message>
<source>an open deal has no day of closing</source>
<translation>לעסקה פתוחה אין יום סגירה</translation>
</message>
<message>
<source>ana 0612345678 flyer wants 2 cakes ~80 fri call</source>
<translation>דנה 0501234567 פלייר רוצה 2 עוגות ~300 יום שישי להתקשר</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>ועוד אחד</numerusform>
<numerusform>ועוד %n</numerusform>
</translation>
</message>
<message>
<source>and {count} more</source>
<translation>ועוד {count}</translation>
</message>
<message>
<source>and {what}</source>
<translation>וגם {what}</translation>
</message>
<message>
<source>another program on this computer</source>
<translation>תוכנה אחרת במחשב הזה</translation>
</message>
<message>
<source>any number</source>
<translation>ללא הגבלה</translation>
</message>
<message>
<source>any of these</source>
<translation>אחד התנאים</translation>
</message>
<message>
<source>are companies</source>
<translation>הם חברות</translation>
</message>
<message>
<source>are known for more than</source>
<translation>מוכרים מעל</translation>
</message>
<message>
<source>are less satisfied than</source>
<translation>מרוצים מתחת לציון</translation>
</message>
<message>
<source>are new in the last</source>
<translation>נוספו לאחרונה בתוך</translation>
</message>
<message>
<source>are not companies</source>
<translation>אינם חברות</translation>
</message>
<message>
<source>are not people</source>
<translation>אינם אנשים פרטיים</translation>
</message>
<message>
<source>are people</source>
<translation>הם אנשים פרטיים</translation>
</message>
<message>
<source>are satisfied, at least</source>
<translation>מרוצים לפחות בציון</translation>
</message>
<message>
<source>are silent for more than</source>
<translation>ללא קשר מעל</translation>
</message>
<message>
<source>as above</source>
<translation>כמו למעלה</translation>
</message>
<message>
<source>as it stands on letters</source>
<translation>כפי שכתוב במכתבים</translation>
</message>
<message>
<source>as of</source>
<translation>מתאריך</translation>
</message>
<message>
<source>asked, wanting something</source>
<translation>התעניין ורוצה משהו</translation>
</message>
<message>
<source>at this pace</source>
<translation>בקצב הזה</translation>
</message>
<message>
<source>before {other} ({day})</source>
<translation>לפני {other} ({day})</translation>
</message>
<message>
<source>best time to call, wishes, names…</source>
<translation>מתי נוח להתקשר, בקשות, שמות…</translation>
</message>
<message>
<source>bought</source>
<comment>condition</comment>
<translation>קנו</translation>
</message>
<message>
<source>bought</source>
<comment>step</comment>
<translation>רכישה</translation>
</message>
<message numerus="yes">
<source>bought %n ×</source>
<translation>
<numerusform>קנה פעם אחת</numerusform>
<numerusform>קנה %n ×</numerusform>
</translation>
</message>
<message>
<source>bought at least</source>
<translation>קנו לפחות</translation>
</message>
<message>
<source>bought for so far</source>
<translation>קניות עד כה</translation>
</message>
<message>
<source>bought from the category</source>
<translation>קנו מהקטגוריה</translation>
</message>
<message>
<source>bought in the last</source>
<translation>קנו לאחרונה בתוך</translation>
</message>
<message>
<source>bought less than</source>
<translation>קנו פחות מאשר</translation>
</message>
<message>
<source>bought nothing in the last</source>
<translation>לא קנו לאחרונה בתוך</translation>
</message>
<message>
<source>bringing it into the form of this program</source>
<translation>התאמה למבנה של תוכנה זו</translation>
</message>
<message>
<source>bringing together</source>
<translation>חיבור יחד</translation>
</message>
<message>
<source>budget {amount}</source>
<translation>תקציב {amount}</translation>
</message>
<message>
<source>bundle</source>
<translation>חבילה</translation>
</message>
<message>
<source>call</source>
<translation>שיחה</translation>
</message>
<message>
<source>called off {day}</source>
<translation>בוטל {day}</translation>
</message>
<message>
<source>came by the channel</source>
<translation>הגיעו דרך הערוץ</translation>
</message>
<message>
<source>came by the promotion</source>
<translation>הגיעו דרך הקמפיין</translation>
</message>
<message>
<source>came in {day}</source>
<translation>נכנס {day}</translation>
</message>
<message>
<source>chance {share}</source>
<translation>סיכוי {share}</translation>
</message>
<message>
<source>closed</source>
<translation>סגור</translation>
</message>
<message>
<source>compared with a year ago</source>
<translation>בהשוואה לשנה שעברה</translation>
</message>
<message>
<source>compared with the period before</source>
<translation>בהשוואה לתקופה הקודמת</translation>
</message>
<message>
<source>continued</source>
<translation>המשך</translation>
</message>
<message>
<source>continued overleaf</source>
<translation>המשך בעמוד הבא</translation>
</message>
<message>
<source>costs us</source>
<translation>עולה לנו</translation>
</message>
<message>
<source>counting…</source>
<translation>סופרים…</translation>
</message>
<message>
<source>counts</source>
<translation>נספר</translation>
</message>
<message>
<source>counts for {promotions}</source>
<translation>נזקפת לזכות {promotions}</translation>
</message>
<message>
<source>coupon {code}</source>
<translation>קופון {code}</translation>
</message>
<message>
<source>day</source>
<translation>יום</translation>
</message>
<message>
<source>day and month of this column can be read both ways; they were read in the order {answer}</source>
<translation>את היום והחודש בעמודה הזאת אפשר לקרוא בשתי דרכים; הם נקראו בסדר {answer}</translation>
</message>
<message>
<source>days</source>
<translation>ימים</translation>
</message>
<message>
<source>days since the first word</source>
<translation>ימים מהקשר הראשון</translation>
</message>
<message>
<source>deal lost</source>
<translation>עסקה בהפסד</translation>
</message>
<message>
<source>deal opened</source>
<translation>נפתחה עסקה</translation>
</message>
<message>
<source>demo</source>
<translation>הדגמה</translation>
</message>
<message>
<source>did not agree to advertising</source>
<translation>לא הסכימו לפרסומות</translation>
</message>
<message>
<source>did not come by the channel</source>
<translation>לא הגיעו דרך הערוץ</translation>
</message>
<message>
<source>did not come by the promotion</source>
<translation>לא הגיעו דרך הקמפיין</translation>
</message>
<message>
<source>did not refuse advertising</source>
<translation>לא סירבו לפרסומות</translation>
</message>
<message>
<source>do not have the tag</source>
<translation>אין להם התגית</translation>
</message>
<message>
<source>do not have the words</source>
<translation>לא מופיעות אצלם המילים</translation>
</message>
<message>
<source>do not have their birthday</source>
<translation>יום ההולדת שלהם לא</translation>
</message>
<message>
<source>do not live in</source>
<translation>לא גרים באזור</translation>
</message>
<message>
<source>does not pay</source>
<translation>לא משתלם</translation>
</message>
<message>
<source>done on {day}</source>
<translation>בוצע {day}</translation>
</message>
<message>
<source>due today</source>
<translation>לביצוע היום</translation>
</message>
<message>
<source>due {day}</source>
<translation>המועד {day}</translation>
</message>
<message>
<source>e-mail</source>
<translation>אימייל</translation>
</message>
<message>
<source>each</source>
<translation>לכל אחד</translation>
</message>
<message>
<source>earned back on cost</source>
<translation>חזר על העלות</translation>
</message>
<message>
<source>empty</source>
<translation>ריק</translation>
</message>
<message>
<source>enquiry</source>
<translation>פנייה</translation>
</message>
<message>
<source>enquiry by {source}</source>
<translation>פנייה דרך {source}</translation>
</message>
<message numerus="yes">
<source>every %n weeks</source>
<translation>
<numerusform>כל שבוע</numerusform>
<numerusform>כל %n שבועות</numerusform>
</translation>
</message>
<message>
<source>every half year</source>
<translation>כל חצי שנה</translation>
</message>
<message>
<source>every week</source>
<translation>כל שבוע</translation>
</message>
<message>
<source>every year</source>
<translation>כל שנה</translation>
</message>
<message>
<source>everything is saved</source>
<translation>הכול נשמר</translation>
</message>
<message>
<source>expected {count}</source>
<translation>צפי {count}</translation>
</message>
<message>
<source>expected {day}</source>
<translation>צפויה {day}</translation>
</message>
<message>
<source>fair</source>
<translation>סביר</translation>
</message>
<message>
<source>first and last name</source>
<translation>שם פרטי ושם משפחה</translation>
</message>
<message>
<source>flyer, event, e-mail…</source>
<translation>פלייר, אירוע, אימייל…</translation>
</message>
<message>
<source>free item</source>
<translation>פריט חינם</translation>
</message>
<message>
<source>from</source>
<translation>מיום</translation>
</message>
<message>
<source>from 1 sale</source>
<translation>ממכירה אחת</translation>
</message>
<message>
<source>from the catalogue, or your own words</source>
<translation>מהקטלוג, או במילים שלכם</translation>
</message>
<message>
<source>from {count} sales</source>
<translation>מ־{count} מכירות</translation>
</message>
<message>
<source>from {day}</source>
<translation>החל מ־{day}</translation>
</message>
<message>
<source>goes with it</source>
<translation>הולך איתו</translation>
</message>
<message>
<source>good</source>
<translation>טוב</translation>
</message>
<message>
<source>great</source>
<translation>מצוין</translation>
</message>
<message>
<source>half after {days}</source>
<translation>מחצית תוך {days}</translation>
</message>
<message>
<source>have a lead or deal open</source>
<translation>יש להם ליד או עסקה פתוחים</translation>
</message>
<message>
<source>have a phone</source>
<translation>יש להם טלפון</translation>
</message>
<message>
<source>have an e-mail</source>
<translation>יש להם אימייל</translation>
</message>
<message>
<source>have bought</source>
<translation>כבר קנו</translation>
</message>
<message>
<source>have bought already</source>
<translation>קנו כבר</translation>
</message>
<message>
<source>have no e-mail</source>
<translation>אין להם אימייל</translation>
</message>
<message>
<source>have no phone</source>
<translation>אין להם טלפון</translation>
</message>
<message>
<source>have not bought</source>
<translation>לא קנו</translation>
</message>
<message>
<source>have not bought yet</source>
<translation>עוד לא קנו</translation>
</message>
<message>
<source>have nothing open</source>
<translation>אין להם דבר פתוח</translation>
</message>
<message>
<source>have the tag</source>
<translation>יש להם התגית</translation>
</message>
<message>
<source>have the words</source>
<translation>מופיעות אצלם המילים</translation>
</message>
<message>
<source>have their birthday</source>
<translation>יום ההולדת שלהם</translation>
</message>
<message>
<source>how many</source>
<translation>כמה</translation>
</message>
<message>
<source>if known</source>
<translation>אם ידוע</translation>
</message>
<message>
<source>if there is one</source>
<translation>אם יש</translation>
</message>
<message numerus="yes">
<source>in %n sales</source>
<translation>
<numerusform>במכירה אחת</numerusform>
<numerusform>ב־%n מכירות</numerusform>
</translation>
</message>
<message>
<source>in 1 sale</source>
<translation>במכירה אחת</translation>
</message>
<message>
<source>in name or notes</source>
<translation>בשם או בהערות</translation>
</message>
<message>
<source>in one activity</source>
<translation>בפעילות אחת</translation>
</message>
<message>
<source>in one expense</source>
<translation>בהוצאה אחת</translation>
</message>
<message>
<source>in their words</source>
<translation>במילים שלהם</translation>
</message>
<message>
<source>in use</source>
<translation>בשימוש</translation>
</message>
<message numerus="yes">
<source>in {count} activities</source>
<translation>
<numerusform>ב־{count} פעילויות</numerusform>
<numerusform>ב־{count} פעילויות</numerusform>
</translation>
</message>
<message numerus="yes">
<source>in {count} expenses</source>
<translation>
<numerusform>ב־{count} הוצאות</numerusform>
<numerusform>ב־{count} הוצאות</numerusform>
</translation>
</message>
<message>
<source>in {month}</source>
<translation>ב{month}</translation>
</message>
<message>
<source>in {other}; this business counts in {currency}</source>
<translation>ב־{other}; העסק הזה מתנהל ב־{currency}</translation>
</message>
<message>
<source>in {stage}</source>
<translation>בשלב {stage}</translation>
</message>
<message>
<source>its contact is not there; import the contacts of {tool} first, then this file again</source>
<translation>איש הקשר שלה חסר; ייבאו קודם את אנשי הקשר של {tool}, ואז שוב את הקובץ הזה</translation>
</message>
<message>
<source>just as much as in {month}</source>
<translation>בדיוק כמו ב{month}</translation>
</message>
<message>
<source>keep in touch</source>
<translation>שמירה על קשר</translation>
</message>
<message>
<source>known since {day}</source>
<translation>בקשר מאז {day}</translation>
</message>
<message>
<source>last day</source>
<translation>יום אחרון</translation>
</message>
<message>
<source>last sold {day}</source>
<translation>נמכר לאחרונה {day}</translation>
</message>
<message>
<source>last {day}</source>
<translation>לאחרונה {day}</translation>
</message>
<message>
<source>late</source>
<translation>באיחור</translation>
</message>
<message>
<source>laying out the pages</source>
<translation>עימוד</translation>
</message>
<message>
<source>learning the words for the search</source>
<translation>לימוד המילים לחיפוש</translation>
</message>
<message>
<source>less than {low}</source>
<translation>פחות מ־{low}</translation>
</message>
<message>
<source>likely {low} to {high}</source>
<translation>כנראה {low} עד {high}</translation>
</message>
<message>
<source>lists of coupons are not read back; a folder of CSV files holds coupons whole</source>
<translation>רשימות קופונים לא נקראות בחזרה; תיקייה של קובצי CSV מכילה קופונים בשלמותם</translation>
</message>
<message>
<source>lists of products are not read back; a folder of CSV files holds products whole</source>
<translation>רשימות מוצרים לא נקראות בחזרה; תיקייה של קובצי CSV מכילה מוצרים בשלמותם</translation>
</message>
<message>
<source>lists of promotions are not read back; a folder of CSV files holds promotions whole</source>
<translation>רשימות קמפיינים לא נקראות בחזרה; תיקייה של קובצי CSV מכילה קמפיינים בשלמותם</translation>
</message>
<message>
<source>live in</source>
<translation>גרים באזור</translation>
</message>
<message numerus="yes">
<source>longer than %n days, with nothing planned</source>
<translation>
<numerusform>יותר מיום, ולא תוכנן דבר</numerusform>
<numerusform>יותר מ־%n ימים, ולא תוכנן דבר</numerusform>
</translation>
</message>
<message>
<source>looking at who is there</source>
<translation>בדיקה מי כבר נמצא</translation>
</message>
<message>
<source>looking for people written down twice</source>
<translation>חיפוש אנשים שנרשמו פעמיים</translation>
</message>
<message>
<source>looks after {things}</source>
<translation>באחריות: {things}</translation>
</message>
<message>
<source>lost</source>
<translation>הפסד</translation>
</message>
<message>
<source>made by itself</source>
<translation>נוצר אוטומטית</translation>
</message>
<message>
<source>making a copy first</source>
<translation>קודם כול עותק</translation>
</message>
<message>
<source>marked !, longer than {days}</source>
<translation>מסומנות !, יותר מ־{days}</translation>
</message>
<message>
<source>marketing hat</source>
<translation>כובע השיווק</translation>
</message>
<message>
<source>median; {events} of {n} decided</source>
<translation>חציון; {events} מתוך {n} הוכרעו</translation>
</message>
<message>
<source>meeting</source>
<translation>פגישה</translation>
</message>
<message>
<source>message</source>
<translation>הודעה</translation>
</message>
<message>
<source>minutes</source>
<translation>דקות</translation>
</message>
<message>
<source>missed</source>
<translation>הוחמץ</translation>
</message>
<message>
<source>money off</source>
<translation>הנחה</translation>
</message>
<message>
<source>more than 12 digits</source>
<translation>יותר מ־12 ספרות</translation>
</message>
<message>
<source>more than {digits} digits after the point</source>
<translation>יותר מ־{digits} ספרות אחרי הנקודה</translation>
</message>
<message>
<source>must be filled</source>
<translation>חובה למלא</translation>
</message>
<message>
<source>name</source>
<translation>שם</translation>
</message>
<message>
<source>name, of someone known or new</source>
<translation>שם, של מישהו מוכר או חדש</translation>
</message>
<message>
<source>name, or nobody</source>
<translation>שם, או אף אחד</translation>
</message>
<message>
<source>names that are alike</source>
<translation>שמות דומים</translation>
</message>
<message>
<source>neither a name, a title nor an amount</source>
<translation>אין שם, כותרת או סכום</translation>
</message>
<message>
<source>neither yes nor no</source>
<translation>לא כן ולא לא</translation>
</message>
<message>
<source>never bought</source>
<translation>מעולם לא קנו</translation>
</message>
<message>
<source>never bought from the category</source>
<translation>מעולם לא קנו מהקטגוריה</translation>
</message>
<message>
<source>next month</source>
<translation>בחודש הבא</translation>
</message>
<message>
<source>next step</source>
<translation>הצעד הבא</translation>
</message>
<message>
<source>next: {step}</source>
<translation>הבא: {step}</translation>
</message>
<message>
<source>no</source>
<translation>לא</translation>
</message>
<message>
<source>no basis before</source>
<translation>אין בסיס קודם</translation>
</message>
<message>
<source>no budget set</source>
<translation>לא נקבע תקציב</translation>
</message>
<message>
<source>no channel</source>
<translation>ללא ערוץ</translation>
</message>
<message>
<source>no comparison</source>
<translation>ללא השוואה</translation>
</message>
<message>
<source>no cost</source>
<translation>אין עלות</translation>
</message>
<message>
<source>no cost written down</source>
<translation>לא נרשמה עלות</translation>
</message>
<message>
<source>no date yet</source>
<translation>עוד אין תאריך</translation>
</message>
<message>
<source>no day</source>
<translation>ללא יום</translation>
</message>
<message>
<source>no day is given; {day} was taken</source>
<translation>לא צוין יום; נלקח {day}</translation>
</message>
<message>
<source>no end</source>
<translation>ללא סיום</translation>
</message>
<message>
<source>no leads</source>
<translation>אין לידים</translation>
</message>
<message>
<source>no name, amount or stage</source>
<translation>אין שם, סכום או שלב</translation>
</message>
<message>
<source>no name, e-mail or phone</source>
<translation>אין שם, אימייל או טלפון</translation>
</message>
<message>
<source>no name, e-mail or phone (only {columns})</source>
<translation>אין שם, אימייל או טלפון (רק {columns})</translation>
</message>
<message>
<source>no new lead came in</source>
<translation>לא נכנס אף ליד חדש</translation>
</message>
<message>
<source>no next step</source>
<translation>אין צעד הבא</translation>
</message>
<message>
<source>no promotion</source>
<translation>ללא קמפיין</translation>
</message>
<message>
<source>no reminder</source>
<translation>ללא תזכורת</translation>
</message>
<message>
<source>no sale credited</source>
<translation>אין מכירה מיוחסת</translation>
</message>
<message>
<source>no sales</source>
<translation>אין מכירות</translation>
</message>
<message>
<source>no title, value or stage</source>
<translation>אין כותרת, שווי או שלב</translation>
</message>
<message>
<source>nobody knows</source>
<translation>לא ידוע</translation>
</message>
<message>
<source>nobody named</source>
<translation>לא צוין מי</translation>
</message>
<message>
<source>none</source>
<translation>אין</translation>
</message>
<message>
<source>none yet</source>
<translation>עוד אין</translation>
</message>
<message>
<source>not a currency (three letters such as EUR)</source>
<translation>לא מטבע (שלוש אותיות, למשל EUR)</translation>
</message>
<message>
<source>not a date (YYYY-MM-DD)</source>
<translation>לא תאריך (YYYY-MM-DD)</translation>
</message>
<message>
<source>not a day of the calendar</source>
<translation>לא יום בלוח השנה</translation>
</message>
<message>
<source>not a day of the year (--MM-DD)</source>
<translation>לא יום בשנה (--MM-DD)</translation>
</message>
<message>
<source>not a month (YYYY-MM)</source>
<translation>לא חודש (YYYY-MM)</translation>
</message>
<message>
<source>not a number (such as 1234.50)</source>
<translation>לא מספר (למשל 1234.50)</translation>
</message>
<message>
<source>not a phone number</source>
<translation>לא מספר טלפון</translation>
</message>
<message>
<source>not a time (HH:MM)</source>
<translation>לא שעה (HH:MM)</translation>
</message>
<message>
<source>not a whole number</source>
<translation>לא מספר שלם</translation>
</message>
<message>
<source>not an amount in {currency}</source>
<translation>לא סכום ב־{currency}</translation>
</message>
<message>
<source>not an e-mail address</source>
<translation>לא כתובת אימייל</translation>
</message>
<message>
<source>not an id (a UUID of 36 characters in lower case)</source>
<translation>לא מזהה (UUID של 36 תווים באותיות קטנות)</translation>
</message>
<message>
<source>not between {low} and {high}</source>
<translation>לא בין {low} ל־{high}</translation>
</message>
<message>
<source>not counted</source>
<translation>לא מחושב</translation>
</message>
<message>
<source>not in {file} and not in the file</source>
<translation>לא ב־{file} ולא בקובץ</translation>
</message>
<message>
<source>not known</source>
<translation>לא ידוע</translation>
</message>
<message>
<source>not known yet</source>
<translation>עוד לא ידוע</translation>
</message>
<message>
<source>not one of: {choices}</source>
<translation>לא אחד מאלה: {choices}</translation>
</message>
<message>
<source>not set</source>
<translation>לא נקבע</translation>
</message>
<message>
<source>not so good</source>
<translation>לא משהו</translation>
</message>
<message>
<source>not sold this year</source>
<translation>לא נמכר השנה</translation>
</message>
<message>
<source>not sold yet</source>
<translation>עוד לא נמכר</translation>
</message>
<message>
<source>not there any more</source>
<translation>כבר לא שם</translation>
</message>
<message>
<source>not used</source>
<translation>לא מומש</translation>
</message>
<message>
<source>not yet</source>
<translation>עדיין לא</translation>
</message>
<message>
<source>note</source>
<translation>הערה</translation>
</message>
<message>
<source>nothing</source>
<translation>כלום</translation>
</message>
<message>
<source>nothing bought yet</source>
<translation>עוד לא קנה דבר</translation>
</message>
<message>
<source>nothing came in: it holds no rows</source>
<translation>לא נכנס דבר: אין בו שורות</translation>
</message>
<message>
<source>nothing came in: no column was known to tell of people, deals or expenses</source>
<translation>לא נכנס דבר: לא זוהתה עמודה של אנשים, עסקאות או הוצאות</translation>
</message>
<message>
<source>nothing entered</source>
<translation>לא הוזן</translation>
</message>
<message>
<source>nothing left for today</source>
<translation>לא נשאר דבר להיום</translation>
</message>
<message>
<source>nothing planned</source>
<translation>לא תוכנן דבר</translation>
</message>
<message>
<source>objected: {words}</source>
<translation>התנגדות: {words}</translation>
</message>
<message>
<source>objection, if any</source>
<translation>התנגדות, אם הייתה</translation>
</message>
<message>
<source>of 5</source>
<translation>מתוך 5</translation>
</message>
<message>
<source>of one</source>
<translation>ליחידה</translation>
</message>
<message>
<source>of {count}</source>
<translation>מתוך {count}</translation>
</message>
<message>
<source>of {count} expected</source>
<translation>מתוך {count} צפויים</translation>
</message>
<message>
<source>of {count}, likely {low} to {high}</source>
<translation>מתוך {count}, כנראה {low} עד {high}</translation>
</message>
<message>
<source>of {target}</source>
<translation>מתוך {target}</translation>
</message>
<message>
<source>of {value}</source>
<translation>מתוך {value}</translation>
</message>
<message>
<source>off each sale</source>
<translation>הנחה בכל מכירה</translation>
</message>
<message>
<source>on course for {pace}</source>
<translation>בדרך אל {pace}</translation>
</message>
<message>
<source>on revenue: some costs unknown</source>
<translation>על הכנסות: חלק מהעלויות לא ידועות</translation>
</message>
<message>
<source>on {cost}</source>
<translation>על {cost}</translation>
</message>
<message>
<source>once</source>
<translation>פעם אחת</translation>
</message>
<message>
<source>once</source>
<comment>at most</comment>
<translation>פעם אחת</translation>
</message>
<message>
<source>one deal was lost</source>
<translation>עסקה אחת נסגרה בהפסד</translation>
</message>
<message>
<source>one is overdue</source>
<translation>אחד באיחור</translation>
</message>
<message>
<source>one lead came in</source>
<translation>נכנס ליד אחד</translation>
</message>
<message>
<source>one line</source>
<translation>שורה אחת</translation>
</message>
<message>
<source>one more</source>
<translation>עוד אחד</translation>
</message>
<message>
<source>one new lead came in</source>
<translation>נכנס ליד חדש אחד</translation>
</message>
<message>
<source>one of {names} must be filled</source>
<translation>חובה למלא אחד מאלה: {names}</translation>
</message>
<message>
<source>one to a line</source>
<translation>אחד בכל שורה</translation>
</message>
<message>
<source>only the first {most} columns were read</source>
<translation>נקראו רק {most} העמודות הראשונות</translation>
</message>
<message>
<source>open</source>
<comment>state</comment>
<translation>פתוחה</translation>
</message>
<message>
<source>open</source>
<comment>unfolded</comment>
<translation>פתוח</translation>
</message>
<message>
<source>open, but it comes up on no day</source>
<translation>פתוח, אבל לא מופיע באף יום</translation>
</message>
<message>
<source>opening the pages</source>
<translation>פתיחת העמודים</translation>
</message>
<message>
<source>overdue</source>
<translation>באיחור</translation>
</message>
<message>
<source>overdue: {step}</source>
<translation>באיחור: {step}</translation>
</message>
<message>
<source>page {number} of {count}</source>
<translation>עמוד {number} מתוך {count}</translation>
</message>
<message>
<source>pays</source>
<translation>משתלם</translation>
</message>
<message>
<source>people reached</source>
<translation>אנשים שנחשפו</translation>
</message>
<message>
<source>phone or e-mail</source>
<translation>טלפון או אימייל</translation>
</message>
<message>
<source>picture</source>
<translation>סמלי תמונה</translation>
</message>
<message>
<source>point and comma in this column can be read both ways; “{answer}” was read as the decimal sign</source>
<translation>את הנקודה והפסיק בעמודה הזאת אפשר לקרוא בשתי דרכים; "{answer}" נקרא כסימן העשרוני</translation>
</message>
<message>
<source>poor</source>
<translation>גרוע</translation>
</message>
<message>
<source>promotion or coupon code</source>
<translation>קמפיין או קוד קופון</translation>
</message>
<message>
<source>putting back what was there</source>
<translation>החזרת מה שהיה</translation>
</message>
<message>
<source>reached</source>
<translation>הושג</translation>
</message>
<message>
<source>read only</source>
<translation>קריאה בלבד</translation>
</message>
<message>
<source>reading the file</source>
<translation>קריאת הקובץ</translation>
</message>
<message>
<source>reading the history</source>
<translation>קריאת ההיסטוריה</translation>
</message>
<message>
<source>received {days}</source>
<translation>התקבלו {days}</translation>
</message>
<message>
<source>refers to a row that was rejected ({file})</source>
<translation>מפנה לשורה שנדחתה ({file})</translation>
</message>
<message>
<source>refused advertising</source>
<translation>סירבו לפרסומות</translation>
</message>
<message>
<source>return {return_}</source>
<translation>תשואה {return_}</translation>
</message>
<message>
<source>ring: a promotion was met · dot: anything else · square: the sale</source>
<translation>טבעת: מפגש עם קמפיין · נקודה: כל דבר אחר · ריבוע: המכירה</translation>
</message>
<message numerus="yes">
<source>runs now, %n days left</source>
<translation>
<numerusform>פעיל כעת, נותר יום אחד</numerusform>
<numerusform>פעיל כעת, נותרו %n ימים</numerusform>
</translation>
</message>
<message>
<source>runs now, last day</source>
<translation>פעיל כעת, יום אחרון</translation>
</message>
<message>
<source>runs now, no end</source>
<translation>פעיל כעת, ללא סיום</translation>
</message>
<message>
<source>sales hat</source>
<translation>כובע המכירות</translation>
</message>
<message>
<source>saved {time}</source>
<translation>נשמר {time}</translation>
</message>
<message>
<source>score {score} of 5</source>
<translation>ציון {score} מתוך 5</translation>
</message>
<message numerus="yes">
<source>silent for %n days</source>
<translation>
<numerusform>ללא קשר יום אחד</numerusform>
<numerusform>ללא קשר %n ימים</numerusform>
</translation>
</message>
<message>
<source>since today</source>
<translation>מאז היום</translation>
</message>
<message>
<source>since {day}</source>
<translation>מאז {day}</translation>
</message>
<message>
<source>someone known or new</source>
<translation>מישהו מוכר או חדש</translation>
</message>
<message>
<source>something that is gone</source>
<translation>משהו שכבר אינו קיים</translation>
</message>
<message>
<source>spent at least</source>
<translation>הוציאו לפחות</translation>
</message>
<message>
<source>spent less than</source>
<translation>הוציאו פחות מאשר</translation>
</message>
<message numerus="yes">
<source>starts in %n days</source>
<translation>
<numerusform>מתחיל בעוד יום</numerusform>
<numerusform>מתחיל בעוד %n ימים</numerusform>
</translation>
</message>
<message>
<source>starts tomorrow</source>
<translation>מתחיל מחר</translation>
</message>
<message>
<source>such as 15%</source>
<translation>למשל 15 %</translation>
</message>
<message>
<source>such as 3 candles</source>
<translation>למשל 3 נרות</translation>
</message>
<message>
<source>such as A post</source>
<translation>למשל פוסט</translation>
</message>
<message>
<source>such as Birthday cake</source>
<translation>למשל עוגת יום הולדת</translation>
</message>
<message>
<source>such as Cakes</source>
<translation>למשל עוגות</translation>
</message>
<message>
<source>such as How did you find us?</source>
<translation>למשל איך מצאתם אותנו?</translation>
</message>
<message>
<source>such as Regulars</source>
<translation>למשל לקוחות קבועים</translation>
</message>
<message>
<source>such as SPRING</source>
<translation>למשל SPRING</translation>
</message>
<message>
<source>such as Winter sale</source>
<translation>למשל מבצע חורף</translation>
</message>
<message>
<source>such as too far away; may stay empty</source>
<translation>למשל רחוק מדי; אפשר להשאיר ריק</translation>
</message>
<message>
<source>such as two cakes for Friday</source>
<translation>למשל שתי עוגות לשישי</translation>
</message>
<message>
<source>such as: wants a quote by Friday</source>
<translation>למשל: רוצה הצעת מחיר עד יום שישי</translation>
</message>
<message>
<source>target</source>
<translation>יעד</translation>
</message>
<message>
<source>task</source>
<translation>משימה</translation>
</message>
<message>
<source>test lead made by Meta, not a person</source>
<translation>ליד ניסיון של Meta, לא אדם</translation>
</message>
<message>
<source>the budget</source>
<translation>התקציב</translation>
</message>
<message>
<source>the card is cut short: it has no END</source>
<translation>הכרטיס קטוע: אין בו END</translation>
</message>
<message>
<source>the day is missing</source>
<translation>היום חסר</translation>
</message>
<message>
<source>the first promotion met</source>
<translation>הקמפיין הראשון בדרך</translation>
</message>
<message>
<source>the last change was not saved</source>
<translation>השינוי האחרון לא נשמר</translation>
</message>
<message>
<source>the last one</source>
<translation>האחרון</translation>
</message>
<message>
<source>the last promotion met</source>
<translation>הקמפיין האחרון בדרך</translation>
</message>
<message numerus="yes">
<source>the mean of %n answers</source>
<translation>
<numerusform>התשובה היחידה</numerusform>
<numerusform>ממוצע של %n תשובות</numerusform>
</translation>
</message>
<message>
<source>the promotion was called off</source>
<translation>הקמפיין בוטל</translation>
</message>
<message>
<source>the report names no days; the cost is put on today</source>
<translation>בדוח אין תאריכים; העלות נרשמה להיום</translation>
</message>
<message>
<source>the same e-mail</source>
<translation>אותו אימייל</translation>
</message>
<message>
<source>the same name</source>
<translation>אותו שם</translation>
</message>
<message>
<source>the same phone</source>
<translation>אותו טלפון</translation>
</message>
<message>
<source>the same record of the other program</source>
<translation>אותה רשומה של התוכנה האחרת</translation>
</message>
<message>
<source>this contact agreed later than the no of this file; the yes was left</source>
<translation>איש הקשר הזה הסכים אחרי ה"לא" של הקובץ; ה"כן" נשאר</translation>
</message>
<message>
<source>this contact refused advertising; the yes of this file was not taken</source>
<translation>איש הקשר הזה סירב לפרסומות; ה"כן" של הקובץ לא נלקח</translation>
</message>
<message>
<source>this deal is open here and was left so; let the file win to close it</source>
<translation>העסקה הזאת פתוחה כאן ונשארה כך; תנו לקובץ לקבוע כדי לסגור אותה</translation>
</message>
<message>
<source>this file says no to advertising; contacts that are there were left as they are</source>
<translation>הקובץ אומר לא לפרסומות; אנשי קשר קיימים נשארו כפי שהם</translation>
</message>
<message>
<source>this month</source>
<translation>החודש</translation>
</message>
<message>
<source>time</source>
<translation>שעה</translation>
</message>
<message>
<source>times</source>
<translation>פעמים</translation>
</message>
<message>
<source>today</source>
<translation>היום</translation>
</message>
<message>
<source>tomorrow</source>
<translation>מחר</translation>
</message>
<message>
<source>too early to tell</source>
<translation>מוקדם לדעת</translation>
</message>
<message>
<source>town, street</source>
<translation>עיר, רחוב</translation>
</message>
<message>
<source>twice in this file</source>
<translation>פעמיים בקובץ הזה</translation>
</message>
<message>
<source>type or scan it</source>
<translation>הקלידו או סרקו</translation>
</message>
<message>
<source>unassigned</source>
<translation>לא משויך</translation>
</message>
<message>
<source>until</source>
<translation>עד יום</translation>
</message>
<message>
<source>until when</source>
<translation>עד מתי</translation>
</message>
<message>
<source>until {day}</source>
<translation>עד {day}</translation>
</message>
<message numerus="yes">
<source>used %n times so far</source>
<translation>
<numerusform>מומש פעם אחת עד כה</numerusform>
<numerusform>מומש %n פעמים עד כה</numerusform>
</translation>
</message>
<message>
<source>used once so far</source>
<translation>מומש פעם אחת עד כה</translation>
</message>
<message>
<source>used {used} of {count} times</source>
<translation>מומש {used} מתוך {count} פעמים</translation>
</message>
<message>
<source>visit</source>
<translation>ביקור</translation>
</message>
<message>
<source>visits, followers…</source>
<translation>ביקורים, עוקבים…</translation>
</message>
<message numerus="yes">
<source>waits %n days</source>
<translation>
<numerusform>ממתין יום אחד</numerusform>
<numerusform>ממתין %n ימים</numerusform>
</translation>
</message>
<message>
<source>waits 1 day</source>
<translation>ממתין יום אחד</translation>
</message>
<message>
<source>was due {day}</source>
<translation>המועד היה {day}</translation>
</message>
<message>
<source>were asked about advertising</source>
<translation>נשאלו על פרסומות</translation>
</message>
<message>
<source>were heard of in the last</source>
<translation>היה איתם קשר לאחרונה בתוך</translation>
</message>
<message>
<source>were not asked about advertising</source>
<translation>לא נשאלו על פרסומות</translation>
</message>
<message>
<source>what</source>
<translation>מה</translation>
</message>
<message>
<source>what an average sale brings</source>
<translation>כמה מכניסה מכירה ממוצעת</translation>
</message>
<message>
<source>what for</source>
<translation>עבור מה</translation>
</message>
<message>
<source>what is good to know</source>
<translation>מה כדאי לדעת</translation>
</message>
<message>
<source>what it brings</source>
<translation>מה היא מביאה</translation>
</message>
<message>
<source>what it costs us</source>
<translation>מה היא עולה לנו</translation>
</message>
<message>
<source>what it is</source>
<translation>מה זה</translation>
</message>
<message>
<source>what it may cost</source>
<translation>כמה מותר לו לעלות</translation>
</message>
<message>
<source>what people read or hear</source>
<translation>מה אנשים קוראים או שומעים</translation>
</message>
<message>
<source>what shall come of it</source>
<translation>מה צריך לצאת ממנו</translation>
</message>
<message>
<source>what that sale costs you</source>
<translation>כמה המכירה הזאת עולה לכם</translation>
</message>
<message>
<source>what the offer is worth</source>
<translation>כמה שווה ההטבה</translation>
</message>
<message>
<source>what they asked for</source>
<translation>מה ביקשו</translation>
</message>
<message>
<source>what they look for</source>
<translation>מה הם מחפשים</translation>
</message>
<message>
<source>what they may buy</source>
<translation>מה אולי יקנו</translation>
</message>
<message>
<source>what they said</source>
<translation>מה אמרו</translation>
</message>
<message>
<source>what was asked</source>
<translation>מה נשאל</translation>
</message>
<message>
<source>what your business is called</source>
<translation>איך נקרא העסק שלכם</translation>
</message>
<message>
<source>when and where you meet them</source>
<translation>מתי והיכן פוגשים אותם</translation>
</message>
<message>
<source>where customers call</source>
<translation>לאן לקוחות מתקשרים</translation>
</message>
<message>
<source>where people meet it</source>
<translation>היכן פוגשים אותו</translation>
</message>
<message>
<source>where they write</source>
<translation>לאן הם כותבים</translation>
</message>
<message>
<source>which promotion</source>
<translation>איזה קמפיין</translation>
</message>
<message>
<source>whose</source>
<translation>של מי</translation>
</message>
<message numerus="yes">
<source>with %n entries</source>
<translation>
<numerusform>עם רישום אחד</numerusform>
<numerusform>עם %n רישומים</numerusform>
</translation>
</message>
<message>
<source>with 1 entry</source>
<translation>עם רישום אחד</translation>
</message>
<message>
<source>without a beginning of their own</source>
<translation>ללא התחלה משלהם</translation>
</message>
<message>
<source>won</source>
<translation>זכייה</translation>
</message>
<message numerus="yes">
<source>won deals are silent for %n days at most, usually</source>
<translation>
<numerusform>בעסקאות בזכייה אין קשר לרוב יום אחד לכל היותר</numerusform>
<numerusform>בעסקאות בזכייה אין קשר לרוב %n ימים לכל היותר</numerusform>
</translation>
</message>
<message>
<source>writing</source>
<translation>כתיבה</translation>
</message>
<message>
<source>writing the history</source>
<translation>כתיבת ההיסטוריה</translation>
</message>
<message>
<source>yes</source>
<translation>כן</translation>
</message>
<message>
<source>yesterday</source>
<translation>אתמול</translation>
</message>
<message>
<source>{actual} of {target}</source>
<translation>{actual} מתוך {target}</translation>
</message>
<message>
<source>{actual}, no target</source>
<translation>{actual}, אין יעד</translation>
</message>
<message>
<source>{amount} less than in {month}</source>
<translation>{amount} פחות מאשר ב{month}</translation>
</message>
<message>
<source>{amount} likely to come from the deals that are open today.</source>
<translation>{amount} צפויים להיכנס מהעסקאות הפתוחות היום.</translation>
</message>
<message>
<source>{amount} more than in {month}</source>
<translation>{amount} יותר מאשר ב{month}</translation>
</message>
<message>
<source>{amount} of sales</source>
<translation>{amount} ממכירות</translation>
</message>
<message>
<source>{amount} off</source>
<translation>{amount} הנחה</translation>
</message>
<message>
<source>{amount} over</source>
<translation>{amount} מעל</translation>
</message>
<message>
<source>{amount} short of it.</source>
<translation>חסרים לכך {amount}.</translation>
</message>
<message>
<source>{answers}, too few for shares</source>
<translation>{answers}, מעט מדי לאחוזים</translation>
</message>
<message>
<source>{arrow} {by}, was {value}</source>
<translation>{arrow} {by}, היה {value}</translation>
</message>
<message>
<source>{basis}, likely {low} to {high}</source>
<translation>{basis}, כנראה {low} עד {high}</translation>
</message>
<message>
<source>{basis}; {count} may yet</source>
<translation>{basis}; {count} עוד עשויים</translation>
</message>
<message>
<source>{change}; may be chance</source>
<translation>{change}; ייתכן מקרי</translation>
</message>
<message>
<source>{code} counts as not used on {day}</source>
<translation>{code} נחשב כלא ממומש ב־{day}</translation>
</message>
<message>
<source>{code} is copied.</source>
<translation>{code} הועתק.</translation>
</message>
<message>
<source>{code} may not be used any more.</source>
<translation>אי אפשר עוד לממש את {code}.</translation>
</message>
<message>
<source>{code} was good until {day}, {ago}.</source>
<translation>{code} היה בתוקף עד {day}, {ago}.</translation>
</message>
<message>
<source>{code} was used on {day}.</source>
<translation>{code} מומש ב־{day}.</translation>
</message>
<message>
<source>{code} was used {used} of {count} times, the last time on {day}.</source>
<translation>{code} מומש {used} מתוך {count} פעמים, לאחרונה ב־{day}.</translation>
</message>
<message>
<source>{condition} “{value}”</source>
<translation>{condition} "{value}"</translation>
</message>
<message>
<source>{counted} = {share}</source>
<translation>{counted} = {share}</translation>
</message>
<message>
<source>{counted}, {share} ({low} to {high})</source>
<translation>{counted}, {share} ({low} עד {high})</translation>
</message>
<message>
<source>{count} activities</source>
<translation>{count} פעילויות</translation>
</message>
<message>
<source>{count} already here</source>
<translation>{count} כבר כאן</translation>
</message>
<message numerus="yes">
<source>{count} are overdue</source>
<translation>
<numerusform>{count} באיחור</numerusform>
<numerusform>{count} באיחור</numerusform>
</translation>
</message>
<message>
<source>{count} cells, the header has {width}</source>
<translation>{count} תאים, בשורת הכותרת {width}</translation>
</message>
<message>
<source>{count} costs</source>
<translation>{count} עלויות</translation>
</message>
<message>
<source>{count} coupons</source>
<translation>{count} קופונים</translation>
</message>
<message numerus="yes">
<source>{count} days</source>
<translation>
<numerusform>{count} ימים</numerusform>
<numerusform>{count} ימים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals</source>
<translation>
<numerusform>{count} עסקאות</numerusform>
<numerusform>{count} עסקאות</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals are open</source>
<translation>
<numerusform>{count} עסקאות פתוחות</numerusform>
<numerusform>{count} עסקאות פתוחות</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals so far, of which {decided} are decided.</source>
<translation>
<numerusform>{count} עסקאות עד כה, מתוכן {decided} הוכרעו.</numerusform>
<numerusform>{count} עסקאות עד כה, מתוכן {decided} הוכרעו.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals were lost</source>
<translation>
<numerusform>{count} עסקאות נסגרו בהפסד</numerusform>
<numerusform>{count} עסקאות נסגרו בהפסד</numerusform>
</translation>
</message>
<message>
<source>{count} files cannot be read</source>
<translation>לא ניתן לקרוא {count} קבצים</translation>
</message>
<message numerus="yes">
<source>{count} leads</source>
<translation>
<numerusform>{count} לידים</numerusform>
<numerusform>{count} לידים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} leads came in</source>
<translation>
<numerusform>נכנסו {count} לידים</numerusform>
<numerusform>נכנסו {count} לידים</numerusform>
</translation>
</message>
<message>
<source>{count} left out</source>
<translation>{count} הושמטו</translation>
</message>
<message>
<source>{count} measures</source>
<translation>{count} מדידות</translation>
</message>
<message>
<source>{count} min</source>
<translation>{count} דק׳</translation>
</message>
<message numerus="yes">
<source>{count} more</source>
<translation>
<numerusform>עוד {count}</numerusform>
<numerusform>עוד {count}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} more stand in the table.</source>
<translation>
<numerusform>עוד {count} בטבלה.</numerusform>
<numerusform>עוד {count} בטבלה.</numerusform>
</translation>
</message>
<message>
<source>{count} new</source>
<translation>{count} חדשים</translation>
</message>
<message>
<source>{count} new customers</source>
<translation>{count} לקוחות חדשים</translation>
</message>
<message numerus="yes">
<source>{count} new leads came in</source>
<translation>
<numerusform>נכנסו {count} לידים חדשים</numerusform>
<numerusform>נכנסו {count} לידים חדשים</numerusform>
</translation>
</message>
<message>
<source>{count} not understood</source>
<translation>{count} לא הובנו</translation>
</message>
<message>
<source>{count} of them filled in</source>
<translation>{count} מהם הושלמו</translation>
</message>
<message>
<source>{count} of {sales}</source>
<translation>{count} מתוך {sales}</translation>
</message>
<message>
<source>{count} other records</source>
<translation>{count} רשומות אחרות</translation>
</message>
<message>
<source>{count} people</source>
<translation>{count} אנשים</translation>
</message>
<message>
<source>{count} probably the same</source>
<translation>{count} כנראה אותו אחד</translation>
</message>
<message>
<source>{count} products</source>
<translation>{count} מוצרים</translation>
</message>
<message>
<source>{count} promotions</source>
<translation>{count} קמפיינים</translation>
</message>
<message>
<source>{count} records were filled in</source>
<translation>הושלמו {count} רשומות</translation>
</message>
<message>
<source>{count} redeemed coupons</source>
<translation>{count} קופונים שמומשו</translation>
</message>
<message>
<source>{count} refused</source>
<translation>{count} סירבו</translation>
</message>
<message>
<source>{count} rejected</source>
<translation>{count} נדחו</translation>
</message>
<message>
<source>{count} rows</source>
<translation>{count} שורות</translation>
</message>
<message>
<source>{count} sales</source>
<translation>{count} מכירות</translation>
</message>
<message numerus="yes">
<source>{count} sales brought {revenue}</source>
<translation>
<numerusform>{count} מכירות הכניסו {revenue}</numerusform>
<numerusform>{count} מכירות הכניסו {revenue}</numerusform>
</translation>
</message>
<message>
<source>{count} stages</source>
<translation>{count} שלבים</translation>
</message>
<message>
<source>{count} talks and notes</source>
<translation>{count} שיחות והערות</translation>
</message>
<message numerus="yes">
<source>{count} texts are in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>
<numerusform>{count} טקסטים בכתב שאין לו גופן מותקן ({script}); האותיות יודפסו כריבועים.</numerusform>
<numerusform>{count} טקסטים בכתב שאין לו גופן מותקן ({script}); האותיות יודפסו כריבועים.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} things are due</source>
<translation>
<numerusform>{count} דברים לביצוע</numerusform>
<numerusform>{count} דברים לביצוע</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<translation>
<numerusform>{count} פעמים</numerusform>
<numerusform>{count} פעמים</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<comment>at most</comment>
<translation>
<numerusform>{count} פעמים</numerusform>
<numerusform>{count} פעמים</numerusform>
</translation>
</message>
<message>
<source>{count} without a cost</source>
<translation>{count} ללא עלות</translation>
</message>
<message>
<source>{count} without a value</source>
<translation>{count} ללא שווי</translation>
</message>
<message>
<source>{count} without data left out</source>
<translation>{count} ללא נתונים הושמטו</translation>
</message>
<message>
<source>{count} written into “{folder}”.</source>
<translation>נכתב ל"{folder}": {count}.</translation>
</message>
<message>
<source>{count}, from “{first}” to “{last}”.</source>
<translation>{count}, מ"{first}" עד "{last}".</translation>
</message>
<message>
<source>{count}, {size} in all</source>
<translation>{count}, {size} בסך הכול</translation>
</message>
<message>
<source>{currency} has {digits} digits after the point; “{text}” has more.</source>
<translation>ל־{currency} יש {digits} ספרות אחרי הנקודה; ב"{text}" יש יותר.</translation>
</message>
<message>
<source>{days} after the first touch</source>
<translation>{days} אחרי המגע הראשון</translation>
</message>
<message>
<source>{days} d</source>
<translation>{days} ימ׳</translation>
</message>
<message>
<source>{days} since the first step to it</source>
<translation>{days} מהצעד הראשון אליה</translation>
</message>
<message>
<source>{days}: no basis.</source>
<translation>{days}: אין בסיס.</translation>
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
<translation>{day}, באיחור</translation>
</message>
<message>
<source>{day}: {amount}</source>
<translation>{day}: {amount}</translation>
</message>
<message>
<source>{deals} stand in “{stage}”. To which stage do they go, with its closed deals?</source>
<translation>{deals} ב"{stage}". לאיזה שלב להעביר, יחד עם העסקאות הסגורות שלו?</translation>
</message>
<message>
<source>{deals}, worth {value} together; by the chance of each, {likely} is likely to come.</source>
<translation>{deals}, בשווי כולל של {value}; לפי הסיכוי של כל אחת צפויים להיכנס {likely}.</translation>
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
<translation>{few}: מוקדם לדעת.</translation>
</message>
<message>
<source>{first} and {last}</source>
<translation>{first} וגם {last}</translation>
</message>
<message>
<source>{first} and {more}</source>
<translation>{first} וגם {more}</translation>
</message>
<message>
<source>{first} or {more}</source>
<translation>{first} או {more}</translation>
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
<translation>{hours} שע׳ {minutes}</translation>
</message>
<message>
<source>{kind} ({count})</source>
<translation>{kind} ({count})</translation>
</message>
<message>
<source>{kind} “{title}”</source>
<translation>{kind} "{title}"</translation>
</message>
<message>
<source>{k} of {n}</source>
<translation>{k} מתוך {n}</translation>
</message>
<message>
<source>{k} of {n} bought</source>
<translation>{k} מתוך {n} קנו</translation>
</message>
<message>
<source>{k} of {n}, likely {low} to {high}</source>
<translation>{k} מתוך {n}, כנראה {low} עד {high}</translation>
</message>
<message>
<source>{leads} and {lost}</source>
<translation>{leads}, {lost}</translation>
</message>
<message>
<source>{leads} in all.</source>
<translation>בסך הכול {leads}.</translation>
</message>
<message>
<source>{leads} leads, {bought} of them bought; {revenue} in sales, {cost} spent.</source>
<translation>{leads} לידים, {bought} מהם קנו; {revenue} במכירות, {cost} הוצאו.</translation>
</message>
<message>
<source>{left} left of {budget}</source>
<translation>נותרו {left} מתוך {budget}</translation>
</message>
<message>
<source>{lost} lost, {opened} opened</source>
<translation>{lost} בהפסד, {opened} נפתחו</translation>
</message>
<message>
<source>{low} to {high}</source>
<translation>{low} עד {high}</translation>
</message>
<message>
<source>{marketing} marketing, {sales} sales</source>
<translation>{marketing} שיווק, {sales} מכירות</translation>
</message>
<message>
<source>{mean} of 5</source>
<translation>{mean} מתוך 5</translation>
</message>
<message>
<source>{menu}: {action}</source>
<translation>{menu}: {action}</translation>
</message>
<message>
<source>{month} against its targets</source>
<translation>{month} מול היעדים</translation>
</message>
<message>
<source>{month} has not begun yet.</source>
<translation>{month} עוד לא התחיל.</translation>
</message>
<message>
<source>{month}: {value}, a year before {before}</source>
<translation>{month}: {value}, שנה קודם {before}</translation>
</message>
<message>
<source>{names} and {count} more</source>
<translation>{names} ועוד {count}</translation>
</message>
<message>
<source>{name} (new contact)</source>
<translation>{name} (איש קשר חדש)</translation>
</message>
<message>
<source>{name} (new)</source>
<translation>{name} (חדש)</translation>
</message>
<message>
<source>{name} does not go with it</source>
<translation>{name} לא הולך איתו</translation>
</message>
<message>
<source>{name} is in the bin</source>
<translation>{name} בסל המיחזור</translation>
</message>
<message>
<source>{name} is in the bin, and with them {along}</source>
<translation>{name} בסל המיחזור, ויחד איתו {along}</translation>
</message>
<message>
<source>{name} is in the bin; {kept}</source>
<translation>{name} בסל המיחזור; {kept}</translation>
</message>
<message>
<source>{name} is in “{stage}” now.</source>
<translation>{name} נמצאת כעת ב"{stage}".</translation>
</message>
<message>
<source>{name} is off the list</source>
<translation>{name} הוסר מהרשימה</translation>
</message>
<message>
<source>{name} looks after {things}. All of that stays, with nobody looking after it.</source>
<translation>באחריות {name}: {things}. הכול נשאר, ללא אחראי.</translation>
</message>
<message>
<source>{name}, row {row} of {file}</source>
<translation>{name}, שורה {row} ב־{file}</translation>
</message>
<message>
<source>{name}, the first</source>
<translation>{name}, הראשון</translation>
</message>
<message>
<source>{name}, the second</source>
<translation>{name}, השני</translation>
</message>
<message>
<source>{name}, {channel}: {first} to {last}, {phase}</source>
<translation>{name}, {channel}: {first} עד {last}, {phase}</translation>
</message>
<message>
<source>{no} no</source>
<translation>{no} לא</translation>
</message>
<message>
<source>{number} days</source>
<translation>{number} ימים</translation>
</message>
<message>
<source>{number} points</source>
<translation>{number} נקודות</translation>
</message>
<message>
<source>{n} leads</source>
<translation>{n} לידים</translation>
</message>
<message>
<source>{n} scores</source>
<translation>{n} ציונים</translation>
</message>
<message>
<source>{offer} that costs us {amount}</source>
<translation>{offer} שעולה לנו {amount}</translation>
</message>
<message>
<source>{offer} – {promotion}</source>
<translation>{offer} – {promotion}</translation>
</message>
<message>
<source>{open} open</source>
<translation>{open} פתוחות</translation>
</message>
<message>
<source>{order}: back to the usual order</source>
<translation>{order}: חזרה לסדר הרגיל</translation>
</message>
<message>
<source>{over} over its budget of {budget}</source>
<translation>{over} מעל התקציב של {budget}</translation>
</message>
<message>
<source>{pace} at this pace</source>
<translation>{pace} בקצב הזה</translation>
</message>
<message>
<source>{pace} at this pace; {needed} a day would do</source>
<translation>{pace} בקצב הזה; {needed} ליום יספיקו</translation>
</message>
<message>
<source>{pages} printed into “{file}”.</source>
<translation>הודפס אל "{file}": {pages}.</translation>
</message>
<message>
<source>{pages} sent to “{printer}”.</source>
<translation>נשלח אל "{printer}": {pages}.</translation>
</message>
<message>
<source>{people}; agreed to e-mail {mail}, to phone {phone}</source>
<translation>{people}; הסכימו: לאימייל {mail}, לטלפון {phone}</translation>
</message>
<message>
<source>{percent} off</source>
<translation>{percent} הנחה</translation>
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
<translation>{promotion}, כמו הליד שלה</translation>
</message>
<message>
<source>{promotion}, coupon {code}</source>
<translation>{promotion}, קופון {code}</translation>
</message>
<message numerus="yes">
<source>{quantity} in %n sales</source>
<translation>
<numerusform>{quantity} במכירה אחת</numerusform>
<numerusform>{quantity} ב־%n מכירות</numerusform>
</translation>
</message>
<message>
<source>{quantity} in 1 sale</source>
<translation>{quantity} במכירה אחת</translation>
</message>
<message>
<source>{raw} is read as {read}</source>
<translation>{raw} נקרא כ־{read}</translation>
</message>
<message>
<source>{return_} (likely {low} to {high})</source>
<translation>{return_} (כנראה {low} עד {high})</translation>
</message>
<message>
<source>{return_} on revenue</source>
<translation>{return_} על הכנסות</translation>
</message>
<message>
<source>{return_}: {verdict}</source>
<translation>{return_}: {verdict}</translation>
</message>
<message>
<source>{rows} stay out</source>
<translation>{rows} נשארות בחוץ</translation>
</message>
<message>
<source>{rows} stays out</source>
<translation>{rows} נשארת בחוץ</translation>
</message>
<message>
<source>{sales} sales, {revenue}</source>
<translation>{sales} מכירות, {revenue}</translation>
</message>
<message>
<source>{sales}, {compared}; {leads}.</source>
<translation>{sales}, {compared}; {leads}.</translation>
</message>
<message>
<source>{sales}; {leads}, and marketing cost {cost}.</source>
<translation>{sales}; {leads}, ועלות השיווק הייתה {cost}.</translation>
</message>
<message>
<source>{sales}; {leads}.</source>
<translation>{sales}; {leads}.</translation>
</message>
<message>
<source>{score} of 5: {word}</source>
<translation>{score} מתוך 5: {word}</translation>
</message>
<message>
<source>{share} ({low} to {high})</source>
<translation>{share} ({low} עד {high})</translation>
</message>
<message>
<source>{share} decided</source>
<translation>{share} הוכרעו</translation>
</message>
<message>
<source>{share} within {days} days</source>
<translation>{share} תוך {days} ימים</translation>
</message>
<message>
<source>{share} won</source>
<translation>{share} בזכייה</translation>
</message>
<message>
<source>{some} and {last}</source>
<translation>{some}, {last}</translation>
</message>
<message>
<source>{some}, and {more}</source>
<translation>{some}, וגם {more}</translation>
</message>
<message>
<source>{spent} of {budget} spent</source>
<translation>הוצאו {spent} מתוך {budget}</translation>
</message>
<message>
<source>{spent} spent</source>
<translation>הוצאו {spent}</translation>
</message>
<message>
<source>{spent} spent, no budget set</source>
<translation>הוצאו {spent}, לא נקבע תקציב</translation>
</message>
<message>
<source>{spent}, over the budget</source>
<translation>{spent}, מעל התקציב</translation>
</message>
<message>
<source>{stage}, the deal stands here</source>
<translation>{stage}, העסקה נמצאת כאן</translation>
</message>
<message numerus="yes">
<source>{stage}: %n deals</source>
<translation>
<numerusform>{stage}: עסקה אחת</numerusform>
<numerusform>{stage}: %n עסקאות</numerusform>
</translation>
</message>
<message>
<source>{stage}: 1 deal</source>
<translation>{stage}: עסקה אחת</translation>
</message>
<message>
<source>{step} at {time}</source>
<translation>{step} בשעה {time}</translation>
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
<translation>{text} רחוק מכדי להדפיס.</translation>
</message>
<message>
<source>{there}, fills {count}</source>
<translation>{there}, {count} הושלמו</translation>
</message>
<message>
<source>{title} (backup, for reading)</source>
<translation>{title} (גיבוי, לקריאה)</translation>
</message>
<message>
<source>{title}, continued</source>
<translation>{title}, המשך</translation>
</message>
<message>
<source>{told}, since {day}</source>
<translation>{told}, מאז {day}</translation>
</message>
<message>
<source>{total} in all</source>
<translation>{total} בסך הכול</translation>
</message>
<message>
<source>{used} of {count}</source>
<translation>{used} מתוך {count}</translation>
</message>
<message>
<source>{used} of {count} ×</source>
<translation>{used} מתוך {count} ×</translation>
</message>
<message>
<source>{used} used</source>
<translation>{used} מומשו</translation>
</message>
<message>
<source>{used} × instead of {limit} · {last}</source>
<translation>{used} × במקום {limit} · {last}</translation>
</message>
<message>
<source>{value} in sight, about {likely} likely</source>
<translation>{value} באופק, בערך {likely} לפי הסיכויים</translation>
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
<translation>נכנסו: {what}</translation>
</message>
<message>
<source>{what} is off the deal</source>
<translation>{what} הוסר מהעסקה</translation>
</message>
<message>
<source>{what} on {day}</source>
<translation>{what}, {day}</translation>
</message>
<message>
<source>{what} written to “{file}” in “{folder}”.</source>
<translation>נכתב אל "{file}" בתיקייה "{folder}": {what}.</translation>
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
<translation>{what}: {hits} מתוך {count}</translation>
</message>
<message>
<source>{who} saved something at {time}</source>
<translation>{who}: נשמר משהו בשעה {time}</translation>
</message>
<message>
<source>{who} stays as it is</source>
<translation>{who} נשאר כפי שהוא</translation>
</message>
<message>
<source>{words}, together {amount}</source>
<translation>{words}, יחד {amount}</translation>
</message>
<message>
<source>{year} has no targets to copy.</source>
<translation>ל־{year} אין יעדים להעתקה.</translation>
</message>
<message>
<source>{year} has not begun yet.</source>
<translation>{year} עוד לא התחילה.</translation>
</message>
<message>
<source>{yes} of 4 yes</source>
<translation>{yes} מתוך 4 כן</translation>
</message>
<message>
<source>“{day}” is no day</source>
<translation>"{day}" אינו יום</translation>
</message>
<message>
<source>“{file}” can only be read: the file or its folder is write-protected. Nothing was changed.</source>
<translation>את "{file}" אפשר רק לקרוא: הקובץ או התיקייה מוגנים מפני כתיבה. לא השתנה דבר.</translation>
</message>
<message>
<source>“{file}” cannot be opened; look whether it is there and may be read.</source>
<translation>לא ניתן לפתוח את "{file}"; בדקו שהוא קיים ושמותר לקרוא אותו.</translation>
</message>
<message>
<source>“{file}” cannot be read: {reason}.</source>
<translation>לא ניתן לקרוא את "{file}": {reason}.</translation>
</message>
<message>
<source>“{file}” cannot be replaced; choose another name.</source>
<translation>לא ניתן להחליף את "{file}"; בחרו שם אחר.</translation>
</message>
<message>
<source>“{file}” ends in the middle of a letter, in line {line}; it was probably not copied whole. Please copy or export it again.</source>
<translation>"{file}" נגמר באמצע אות, בשורה {line}; כנראה לא הועתק במלואו. העתיקו או ייצאו אותו שוב.</translation>
</message>
<message>
<source>“{file}” has a cell of more than {limit} characters in row {row}. Please shorten it and save the file again.</source>
<translation>ב"{file}" יש בשורה {row} תא של יותר מ־{limit} תווים. קצרו אותו ושמרו את הקובץ שוב.</translation>
</message>
<message>
<source>“{file}” has a column without a name. Nothing was imported.</source>
<translation>ב"{file}" יש עמודה ללא שם. לא יובא דבר.</translation>
</message>
<message>
<source>“{file}” has a quote (") in row {row} that is not closed as it should be, so nobody can tell where its cells end. Please mend that row and save the file again.</source>
<translation>ב"{file}" יש בשורה {row} מירכאות (") שלא נסגרו כראוי, ולכן לא ברור היכן נגמרים התאים. תקנו את השורה ושמרו את הקובץ שוב.</translation>
</message>
<message>
<source>“{file}” has a sheet with something in column {found}; {limit} columns can be read. Please delete what lies far to the right and save it again.</source>
<translation>ב"{file}" יש גיליון עם תוכן בעמודה {found}; ניתן לקרוא {limit} עמודות. מחקו את מה שנמצא רחוק בצד ושמרו שוב.</translation>
</message>
<message>
<source>“{file}” has more than {limit} cells. Please remove columns that are not needed, or split it into several files.</source>
<translation>ב"{file}" יש יותר מ־{limit} תאים. הסירו עמודות מיותרות, או פצלו לכמה קבצים.</translation>
</message>
<message>
<source>“{file}” has more than {limit} rows. Please split it and import the parts one after the other.</source>
<translation>ב"{file}" יש יותר מ־{limit} שורות. פצלו אותו וייבאו את החלקים זה אחר זה.</translation>
</message>
<message>
<source>“{file}” has no header row. Nothing was imported.</source>
<translation>ב"{file}" אין שורת כותרות. לא יובא דבר.</translation>
</message>
<message>
<source>“{file}” has no sheet called “{sheet}” with anything in it.</source>
<translation>ב"{file}" אין גיליון בשם "{sheet}" עם תוכן.</translation>
</message>
<message>
<source>“{file}” has the column “{column}” twice. Nothing was imported.</source>
<translation>ב"{file}" העמודה "{column}" מופיעה פעמיים. לא יובא דבר.</translation>
</message>
<message>
<source>“{file}” has {found} columns in row {row}; {limit} can be read. Please remove what is not needed and save it again.</source>
<translation>ב"{file}" יש {found} עמודות בשורה {row}; ניתן לקרוא {limit}. הסירו את המיותר ושמרו שוב.</translation>
</message>
<message>
<source>“{file}” has {width} × {height} dots, too many for a logo; save it smaller.</source>
<translation>ב"{file}" יש {width} × {height} פיקסלים, יותר מדי ללוגו; שמרו אותו קטן יותר.</translation>
</message>
<message>
<source>“{file}” is JSON, which cannot be read. Please export it as CSV or .xlsx.</source>
<translation>"{file}" הוא JSON, שלא ניתן לקרוא. ייצאו אותו כ־CSV או .xlsx.</translation>
</message>
<message>
<source>“{file}” is XML, which cannot be read. Please open it in a spreadsheet and save it as .xlsx.</source>
<translation>"{file}" הוא XML, שלא ניתן לקרוא. פתחו אותו בגיליון אלקטרוני ושמרו כ־.xlsx.</translation>
</message>
<message>
<source>“{file}” is a Numbers file. Please export it from Numbers as Excel or CSV and import that.</source>
<translation>"{file}" הוא קובץ Numbers. ייצאו אותו מ־Numbers כ־Excel או CSV וייבאו.</translation>
</message>
<message>
<source>“{file}” is a PDF; no table can be read from it. Please export it as CSV or .xlsx.</source>
<translation>"{file}" הוא PDF; לא ניתן לקרוא ממנו טבלה. ייצאו אותו כ־CSV או .xlsx.</translation>
</message>
<message>
<source>“{file}” is a ZIP archive, not a workbook. Please unpack it and import the files in it.</source>
<translation>"{file}" הוא ארכיון ZIP, לא חוברת עבודה. חלצו אותו וייבאו את הקבצים שבו.</translation>
</message>
<message>
<source>“{file}” is a ZIP archive; unpack it and open the file inside.</source>
<translation>"{file}" הוא ארכיון ZIP; חלצו אותו ופתחו את הקובץ שבתוכו.</translation>
</message>
<message>
<source>“{file}” is a binary workbook (.xlsb). Please save it as .xlsx and import that.</source>
<translation>"{file}" הוא חוברת עבודה בינארית (.xlsb). שמרו אותו כ־.xlsx וייבאו.</translation>
</message>
<message>
<source>“{file}” is a business file of Two Hats. Open it with File &gt; Open.</source>
<translation>"{file}" הוא קובץ עסק של Two Hats. פתחו אותו דרך קובץ &gt; פתיחה.</translation>
</message>
<message>
<source>“{file}” is a calendar; people come in from vCards (.vcf) or a table.</source>
<translation>"{file}" הוא יומן; אנשים נכנסים מ־vCard (.vcf) או מטבלה.</translation>
</message>
<message>
<source>“{file}” is a damaged workbook, or was not copied whole. Please open it in the program that it comes from and save it again.</source>
<translation>"{file}" הוא חוברת עבודה פגומה, או שלא הועתק במלואו. פתחו אותו בתוכנה שממנה הגיע ושמרו שוב.</translation>
</message>
<message>
<source>“{file}” is a database of another program, not a business file of Two Hats.</source>
<translation>"{file}" הוא מסד נתונים של תוכנה אחרת, לא קובץ עסק של Two Hats.</translation>
</message>
<message>
<source>“{file}” is a database. If it is a business file of Two Hats, open it or merge it instead.</source>
<translation>"{file}" הוא מסד נתונים. אם זה קובץ עסק של Two Hats, פתחו אותו או מזגו אותו במקום.</translation>
</message>
<message>
<source>“{file}” is a folder, not a business file; choose a file that ends in .twohats.</source>
<translation>"{file}" הוא תיקייה, לא קובץ עסק; בחרו קובץ שמסתיים ב־.twohats.</translation>
</message>
<message>
<source>“{file}” is a folder, not a file.</source>
<translation>"{file}" הוא תיקייה, לא קובץ.</translation>
</message>
<message>
<source>“{file}” is a packed archive. Please unpack it and import the files in it.</source>
<translation>"{file}" הוא ארכיון דחוס. חלצו אותו וייבאו את הקבצים שבו.</translation>
</message>
<message>
<source>“{file}” is a picture; no table can be read from it. Please export the table as CSV or .xlsx.</source>
<translation>"{file}" הוא תמונה; לא ניתן לקרוא ממנה טבלה. ייצאו את הטבלה כ־CSV או .xlsx.</translation>
</message>
<message>
<source>“{file}” is a presentation, not a table.</source>
<translation>"{file}" הוא מצגת, לא טבלה.</translation>
</message>
<message>
<source>“{file}” is a text document. Please copy its table into a spreadsheet and save it as .xlsx.</source>
<translation>"{file}" הוא מסמך טקסט. העתיקו את הטבלה שבו לגיליון אלקטרוני ושמרו כ־.xlsx.</translation>
</message>
<message>
<source>“{file}” is a web page, not a table. Perhaps the other program asked you to sign in: please export it again, or open the page in a spreadsheet and save it as .xlsx.</source>
<translation>"{file}" הוא דף אינטרנט, לא טבלה. אולי התוכנה האחרת ביקשה להתחבר: ייצאו שוב, או פתחו את הדף בגיליון אלקטרוני ושמרו כ־.xlsx.</translation>
</message>
<message>
<source>“{file}” is an old Office file, but no workbook. Please save its table as .xlsx or CSV.</source>
<translation>"{file}" הוא קובץ Office ישן, אך לא חוברת עבודה. שמרו את הטבלה שבו כ־.xlsx או CSV.</translation>
</message>
<message>
<source>“{file}” is cut off: {missing} bytes are missing at its end. It may not have finished copying or downloading; otherwise restore a backup.</source>
<translation>"{file}" קטוע: חסרים {missing} בתים בסופו. אולי ההעתקה או ההורדה לא הסתיימה; אחרת שחזרו גיבוי.</translation>
</message>
<message>
<source>“{file}” is damaged or no picture; try saving it anew as PNG.</source>
<translation>"{file}" פגום או אינו תמונה; נסו לשמור אותו מחדש כ־PNG.</translation>
</message>
<message>
<source>“{file}” is damaged. Nothing was changed; restore a backup.</source>
<translation>"{file}" פגום. לא השתנה דבר; שחזרו גיבוי.</translation>
</message>
<message>
<source>“{file}” is damaged; nothing was changed. Restore a backup.</source>
<translation>"{file}" פגום; לא השתנה דבר. שחזרו גיבוי.</translation>
</message>
<message>
<source>“{file}” is empty (0 bytes). It may still be downloading; otherwise restore a backup.</source>
<translation>"{file}" ריק (0 בתים). אולי הוא עדיין יורד; אחרת שחזרו גיבוי.</translation>
</message>
<message>
<source>“{file}” is empty: no sheet of it holds anything.</source>
<translation>"{file}" ריק: אין תוכן באף גיליון שלו.</translation>
</message>
<message>
<source>“{file}” is empty: there is nothing in it to import.</source>
<translation>"{file}" ריק: אין בו מה לייבא.</translation>
</message>
<message>
<source>“{file}” is larger than {limit} MB. Please split it into several files and import one after the other.</source>
<translation>"{file}" גדול מ־{limit} MB. פצלו אותו לכמה קבצים וייבאו אותם זה אחר זה.</translation>
</message>
<message>
<source>“{file}” is locked with a password. Please save it without one and import it again.</source>
<translation>"{file}" נעול בסיסמה. שמרו אותו בלי סיסמה וייבאו שוב.</translation>
</message>
<message>
<source>“{file}” is neither a table nor a list of cards, or its encoding cannot be told. Please save it again as CSV (UTF-8) or as .xlsx in the program that it comes from, or choose the encoding.</source>
<translation>"{file}" אינו טבלה ואינו רשימת כרטיסים, או שלא ניתן לזהות את הקידוד. שמרו אותו שוב כ־CSV (UTF-8) או כ־.xlsx בתוכנה שממנה הגיע, או בחרו את הקידוד.</translation>
</message>
<message>
<source>“{file}” is no picture that is understood; choose a PNG, JPG or SVG.</source>
<translation>"{file}" אינו תמונה מוכרת; בחרו PNG, JPG או SVG.</translation>
</message>
<message>
<source>“{file}” is not UTF-8 text; save it again with that encoding. Nothing was imported.</source>
<translation>"{file}" אינו טקסט UTF-8; שמרו אותו שוב בקידוד הזה. לא יובא דבר.</translation>
</message>
<message>
<source>“{file}” is not a business file of Two Hats; choose another.</source>
<translation>"{file}" אינו קובץ עסק של Two Hats; בחרו אחר.</translation>
</message>
<message>
<source>“{file}” is not a business file, or it is damaged at its start. Nothing was changed.</source>
<translation>"{file}" אינו קובץ עסק, או שהוא פגום בתחילתו. לא השתנה דבר.</translation>
</message>
<message>
<source>“{file}” is not a table: a quote is opened and never closed. Nothing was imported.</source>
<translation>"{file}" אינו טבלה: מירכאות נפתחו ולא נסגרו. לא יובא דבר.</translation>
</message>
<message>
<source>“{file}” is not a table: line {line} breaks the rules of CSV. Nothing was imported.</source>
<translation>"{file}" אינו טבלה: שורה {line} לא לפי כללי CSV. לא יובא דבר.</translation>
</message>
<message>
<source>“{file}” is not a text file, or it is damaged: row {row} holds a NUL. Please export it again as CSV (UTF-8) or .xlsx.</source>
<translation>"{file}" אינו קובץ טקסט, או שהוא פגום: בשורה {row} יש NUL. ייצאו אותו שוב כ־CSV (UTF-8) או .xlsx.</translation>
</message>
<message>
<source>“{file}” is not an ordinary file; choose one that ends in .twohats.</source>
<translation>"{file}" אינו קובץ רגיל; בחרו קובץ שמסתיים ב־.twohats.</translation>
</message>
<message>
<source>“{file}” is not as it was a moment ago; please add it once more.</source>
<translation>"{file}" השתנה לפני רגע; הוסיפו אותו שוב.</translation>
</message>
<message>
<source>“{file}” is not in the encoding {encoding}: line {line} cannot be read. Please choose another encoding.</source>
<translation>"{file}" אינו בקידוד {encoding}: לא ניתן לקרוא את שורה {line}. בחרו קידוד אחר.</translation>
</message>
<message>
<source>“{file}” is not text: it holds a NUL. Nothing was imported.</source>
<translation>"{file}" אינו טקסט: יש בו NUL. לא יובא דבר.</translation>
</message>
<message>
<source>“{file}” is not there.</source>
<translation>"{file}" לא נמצא.</translation>
</message>
<message>
<source>“{file}” is not there: it was moved, renamed or deleted, or its disk is not connected. Look where it is now, or restore a backup.</source>
<translation>"{file}" לא נמצא: הוא הועבר, שמו שונה או שהוא נמחק, או שהדיסק שלו לא מחובר. בדקו היכן הוא עכשיו, או שחזרו גיבוי.</translation>
</message>
<message>
<source>“{file}” is open already; its window comes to the front.</source>
<translation>"{file}" כבר פתוח; החלון שלו עובר קדימה.</translation>
</message>
<message>
<source>“{file}” is open for reading only, so nothing can be changed in it.</source>
<translation>"{file}" פתוח לקריאה בלבד, ולכן לא ניתן לשנות בו דבר.</translation>
</message>
<message>
<source>“{file}” is there already and is never overwritten; choose another name or move it away.</source>
<translation>"{file}" כבר קיים ולעולם לא נכתב מחדש; בחרו שם אחר או העבירו אותו.</translation>
</message>
<message>
<source>“{file}” is too large for a logo ({size} MB); choose one of at most {most} MB.</source>
<translation>"{file}" גדול מדי ללוגו ({size} MB); בחרו קובץ של עד {most} MB.</translation>
</message>
<message>
<source>“{file}” is too short to be a business file (bytes: {size}). It may still be downloading.</source>
<translation>"{file}" קצר מכדי להיות קובץ עסק (בתים: {size}). אולי הוא עדיין יורד.</translation>
</message>
<message>
<source>“{file}” is written.</source>
<translation>"{file}" נכתב.</translation>
</message>
<message>
<source>“{file}” may not be opened by you. Ask its owner for the right to read and write it.</source>
<translation>אין לכם הרשאה לפתוח את "{file}". בקשו מהבעלים הרשאת קריאה וכתיבה.</translation>
</message>
<message>
<source>“{file}” may not be read by you. Ask its owner for the right to read it.</source>
<translation>אין לכם הרשאה לקרוא את "{file}". בקשו אותה מהבעלים שלו.</translation>
</message>
<message>
<source>“{file}” shows more than {limit} MB of text. Please split it into several files.</source>
<translation>ב"{file}" יש יותר מ־{limit} MB של טקסט. פצלו אותו לכמה קבצים.</translation>
</message>
<message>
<source>“{file}” unpacks to far more than a table of this size holds, so it was not opened. If you trust it, please copy the rows into a new spreadsheet.</source>
<translation>"{file}" נפרס להרבה יותר ממה שיש בטבלה בגודל כזה, ולכן לא נפתח. אם אתם סומכים עליו, העתיקו את השורות לגיליון חדש.</translation>
</message>
<message>
<source>“{file}” was closed meanwhile.</source>
<translation>"{file}" נסגר בינתיים.</translation>
</message>
<message>
<source>“{file}” was left half saved by a crash, and its folder is write-protected, so it cannot be put right here. Copy both files that begin with its name to a folder of yours.</source>
<translation>"{file}" נשמר רק בחלקו בגלל קריסה, והתיקייה שלו מוגנת מפני כתיבה, ולכן לא ניתן לתקן אותו כאן. העתיקו את שני הקבצים שמתחילים בשמו לתיקייה שלכם.</translation>
</message>
<message>
<source>“{file}” was moved, replaced or deleted while it was open. Nothing was saved of this step; open the file again.</source>
<translation>"{file}" הועבר, הוחלף או נמחק בזמן שהיה פתוח. הצעד הזה לא נשמר; פתחו את הקובץ שוב.</translation>
</message>
<message>
<source>“{file}” was saved by a newer Two Hats (format {theirs}; this one knows up to {ours}). Nothing was changed; please update the program.</source>
<translation>"{file}" נשמר בגרסה חדשה יותר של Two Hats (מבנה {theirs}; גרסה זו מכירה עד {ours}). לא השתנה דבר; עדכנו את התוכנה.</translation>
</message>
<message>
<source>“{file}”: this list can be written as {endings}.</source>
<translation>"{file}": את הרשימה הזאת אפשר לכתוב כ־{endings}.</translation>
</message>
<message>
<source>“{folder}” cannot be read: {reason}.</source>
<translation>לא ניתן לקרוא את "{folder}": {reason}.</translation>
</message>
<message>
<source>“{folder}” holds more than {most} files; choose those that are to come in.</source>
<translation>ב"{folder}" יש יותר מ־{most} קבצים; בחרו את אלה שייכנסו.</translation>
</message>
<message>
<source>“{folder}” holds no list or address card that can be read.</source>
<translation>אין ב"{folder}" רשימה או כרטיס כתובת שניתן לקרוא.</translation>
</message>
<message>
<source>“{folder}” holds none of the files that Two Hats reads, such as contacts.csv.</source>
<translation>אין ב"{folder}" אף אחד מהקבצים ש־Two Hats קוראת, כגון contacts.csv.</translation>
</message>
<message>
<source>“{folder}” is a file; this version imports folders of CSV files.</source>
<translation>"{folder}" הוא קובץ; גרסה זו מייבאת תיקיות של קובצי CSV.</translation>
</message>
<message>
<source>“{folder}” is in {theirs}, but amounts in {ours} stand in the file; nothing was imported.</source>
<translation>"{folder}" ב־{theirs}, אבל בקובץ יש סכומים ב־{ours}; לא יובא דבר.</translation>
</message>
<message>
<source>“{folder}” is not empty; an export goes into a new or empty folder.</source>
<translation>"{folder}" אינה ריקה; ייצוא נכתב לתיקייה חדשה או ריקה.</translation>
</message>
<message>
<source>“{folder}” is not there.</source>
<translation>"{folder}" לא נמצא.</translation>
</message>
<message>
<source>“{folder}” is there already and is no folder; choose another name.</source>
<translation>"{folder}" כבר קיים ואינו תיקייה; בחרו שם אחר.</translation>
</message>
<message>
<source>“{folder}” was written by a newer Two Hats (folder format {theirs}; this one reads {ours}). Nothing was imported; please update the program.</source>
<translation>"{folder}" נכתבה בגרסה חדשה יותר של Two Hats (מבנה תיקייה {theirs}; גרסה זו קוראת {ours}). לא יובא דבר; עדכנו את התוכנה.</translation>
</message>
<message>
<source>“{gone}” is now part of “{kept}”</source>
<translation>"{gone}" הוא כעת חלק מ"{kept}"</translation>
</message>
<message>
<source>“{label}” was not taken back: someone else has since changed the same ({places}).</source>
<translation>"{label}" לא הוחזר: מישהו אחר שינה מאז את אותו הדבר ({places}).</translation>
</message>
<message>
<source>“{name}” cannot be opened</source>
<translation>לא ניתן לפתוח את "{name}"</translation>
</message>
<message>
<source>“{name}” could not be put into the folder: {reason}. Nothing was changed there.</source>
<translation>לא ניתן היה לשים את "{name}" בתיקייה: {reason}. לא השתנה שם דבר.</translation>
</message>
<message>
<source>“{name}” has a deal of this day already; if it is the same one, delete one of the two</source>
<translation>ל"{name}" כבר יש עסקה מהיום הזה; אם זו אותה עסקה, מחקו אחת מהשתיים</translation>
</message>
<message>
<source>“{name}” has no condition that picks anyone out</source>
<translation>ב"{name}" אין תנאי שבוחר מישהו</translation>
</message>
<message>
<source>“{name}” has {common} and was taken for this one; this name stands in the notes</source>
<translation>ל"{name}" יש {common}, ולכן נחשב לאותו אדם; השם הזה נשמר בהערות</translation>
</message>
<message>
<source>“{name}” is a folder there; choose another place.</source>
<translation>"{name}" היא תיקייה שם; בחרו מקום אחר.</translation>
</message>
<message>
<source>“{name}” is already in this folder.</source>
<translation>"{name}" כבר נמצא בתיקייה הזאת.</translation>
</message>
<message>
<source>“{name}” is in the bin.</source>
<translation>"{name}" בסל המיחזור.</translation>
</message>
<message>
<source>“{name}” is in the catalogue</source>
<translation>"{name}" נמצא בקטלוג</translation>
</message>
<message>
<source>“{name}” is in the list already.</source>
<translation>"{name}" כבר ברשימה.</translation>
</message>
<message>
<source>“{name}” is not there any more</source>
<translation>"{name}" כבר לא שם</translation>
</message>
<message>
<source>“{name}” is planned once more.</source>
<translation>"{name}" מתוכנן פעם נוספת.</translation>
</message>
<message>
<source>“{name}” is planned: {when}</source>
<translation>"{name}" מתוכנן: {when}</translation>
</message>
<message>
<source>“{name}” is written down</source>
<translation>"{name}" נרשם</translation>
</message>
<message>
<source>“{name}” was already called off on {day}.</source>
<translation>"{name}" כבר בוטל ב־{day}.</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Enter keeps yours, Escape takes theirs.</source>
<translation>"{name}" השתנה בינתיים: עכשיו כתוב "{theirs}". Enter משאיר את שלכם, Escape לוקח את שלהם.</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Yours was “{mine}”.</source>
<translation>"{name}" השתנה בינתיים: עכשיו כתוב "{theirs}". אצלכם היה "{mine}".</translation>
</message>
<message>
<source>“{name}” was not called off.</source>
<translation>"{name}" לא בוטל.</translation>
</message>
<message>
<source>“{name}”: people who {conditions}</source>
<translation>"{name}": אנשים ש{conditions}</translation>
</message>
<message>
<source>“{path}” could not be written: {reason}.</source>
<translation>לא ניתן לכתוב את "{path}": {reason}.</translation>
</message>
<message>
<source>“{path}” is not a file; choose another name for the PDF.</source>
<translation>"{path}" אינו קובץ; בחרו שם אחר ל־PDF.</translation>
</message>
<message>
<source>“{path}” is there already and is not a PDF; choose another name.</source>
<translation>"{path}" כבר קיים ואינו PDF; בחרו שם אחר.</translation>
</message>
<message>
<source>“{path}” may not be written here, or is open in another program. Choose another place.</source>
<translation>אין הרשאה לכתוב כאן את "{path}", או שהקובץ פתוח בתוכנה אחרת. בחרו מקום אחר.</translation>
</message>
<message>
<source>“{printer}” did not take the pages. Look whether it is switched on, or choose another printer.</source>
<translation>"{printer}" לא קיבלה את העמודים. בדקו שהיא דולקת, או בחרו מדפסת אחרת.</translation>
</message>
<message>
<source>“{text}”</source>
<translation>"{text}"</translation>
</message>
<message>
<source>“{text}” is neither a phone number nor an e-mail address; it needs digits, or an @.</source>
<translation>"{text}" אינו מספר טלפון ואינו כתובת אימייל; צריך ספרות, או @.</translation>
</message>
<message>
<source>“{text}” is neither a promotion nor the code of a coupon.</source>
<translation>"{text}" אינו קמפיין ואינו קוד של קופון.</translation>
</message>
<message>
<source>“{text}” is not a birthday; write YYYY-MM-DD, or --MM-DD without a year.</source>
<translation>"{text}" אינו יום הולדת; כתבו YYYY-MM-DD, או --MM-DD ללא שנה.</translation>
</message>
<message>
<source>“{text}” is not a day; write it like {sample}, or “tomorrow”, “fri”.</source>
<translation>"{text}" אינו יום; כתבו כך: {sample}, או "מחר", "יום שישי".</translation>
</message>
<message>
<source>“{text}” is not a month; write it like 2026-05.</source>
<translation>"{text}" אינו חודש; כתבו כך: 2026-05.</translation>
</message>
<message>
<source>“{text}” is not a number; write it like {sample}.</source>
<translation>"{text}" אינו מספר; כתבו כך: {sample}.</translation>
</message>
<message>
<source>“{text}” is not a time of day; write it like 15:30.</source>
<translation>"{text}" אינה שעה; כתבו כך: 15:30.</translation>
</message>
<message>
<source>“{text}” is not a whole number; write it like {sample}.</source>
<translation>"{text}" אינו מספר שלם; כתבו כך: {sample}.</translation>
</message>
<message>
<source>“{text}” is not an e-mail address; it needs a name, an @ and a place.</source>
<translation>"{text}" אינה כתובת אימייל; צריך שם, @ ודומיין.</translation>
</message>
<message>
<source>“{text}” is not an id; ids have 36 characters.</source>
<translation>"{text}" אינו מזהה; במזהים יש 36 תווים.</translation>
</message>
<message>
<source>“{text}” is not in the catalogue; pick something that is.</source>
<translation>"{text}" לא בקטלוג; בחרו משהו שכן.</translation>
</message>
<message>
<source>“{text}” is not in the list; pick one that is.</source>
<translation>"{text}" לא ברשימה; בחרו משהו שכן.</translation>
</message>
<message>
<source>“{text}” is not one of: {choices}.</source>
<translation>"{text}" אינו אחד מאלה: {choices}.</translation>
</message>
<message>
<source>“{text}” is not understood in this filter.</source>
<translation>"{text}" אינו מובן במסנן הזה.</translation>
</message>
<message>
<source>“{title}” was already done on {day}.</source>
<translation>"{title}" כבר בוצע ב־{day}.</translation>
</message>
<message>
<source>≈ as before, was {value}</source>
<translation>≈ כמו קודם, היה {value}</translation>
</message>
</context>
</TS>
