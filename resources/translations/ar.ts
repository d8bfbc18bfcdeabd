<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
<name />
<message numerus="yes">
<source>%n activities</source>
<translation>
<numerusform>لا أنشطة</numerusform>
<numerusform>نشاط واحد</numerusform>
<numerusform>نشاطان</numerusform>
<numerusform>%n أنشطة</numerusform>
<numerusform>%n نشاطًا</numerusform>
<numerusform>%n نشاط</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n answers</source>
<translation>
<numerusform>لا إجابات</numerusform>
<numerusform>إجابة واحدة</numerusform>
<numerusform>إجابتان</numerusform>
<numerusform>%n إجابات</numerusform>
<numerusform>%n إجابة</numerusform>
<numerusform>%n إجابة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n are left out, who refused advertising.</source>
<translation>
<numerusform>لم يُستبعد أحد رفض الإعلانات.</numerusform>
<numerusform>استُبعد واحد رفض الإعلانات.</numerusform>
<numerusform>استُبعد اثنان رفضا الإعلانات.</numerusform>
<numerusform>استُبعد %n ممن رفضوا الإعلانات.</numerusform>
<numerusform>استُبعد %n ممن رفضوا الإعلانات.</numerusform>
<numerusform>استُبعد %n ممن رفضوا الإعلانات.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n audiences</source>
<translation>
<numerusform>لا جماهير</numerusform>
<numerusform>جمهور واحد</numerusform>
<numerusform>جمهوران</numerusform>
<numerusform>%n جماهير</numerusform>
<numerusform>%n جمهورًا</numerusform>
<numerusform>%n جمهور</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n batches of coupons are in the bin</source>
<translation>
<numerusform>لا دفعات قسائم في سلة المحذوفات</numerusform>
<numerusform>دفعة قسائم واحدة في سلة المحذوفات</numerusform>
<numerusform>دفعتا قسائم في سلة المحذوفات</numerusform>
<numerusform>%n دفعات قسائم في سلة المحذوفات</numerusform>
<numerusform>%n دفعة قسائم في سلة المحذوفات</numerusform>
<numerusform>%n دفعة قسائم في سلة المحذوفات</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n codes</source>
<translation>
<numerusform>لا رموز</numerusform>
<numerusform>رمز واحد</numerusform>
<numerusform>رمزان</numerusform>
<numerusform>%n رموز</numerusform>
<numerusform>%n رمزًا</numerusform>
<numerusform>%n رمز</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n columns kept as extra fields</source>
<translation>
<numerusform>لا أعمدة محفوظة كحقول إضافية</numerusform>
<numerusform>عمود واحد محفوظ كحقل إضافي</numerusform>
<numerusform>عمودان محفوظان كحقلين إضافيين</numerusform>
<numerusform>%n أعمدة محفوظة كحقول إضافية</numerusform>
<numerusform>%n عمودًا محفوظًا كحقول إضافية</numerusform>
<numerusform>%n عمود محفوظ كحقول إضافية</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts</source>
<translation>
<numerusform>لا جهات اتصال</numerusform>
<numerusform>جهة اتصال واحدة</numerusform>
<numerusform>جهتا اتصال</numerusform>
<numerusform>%n جهات اتصال</numerusform>
<numerusform>%n جهة اتصال</numerusform>
<numerusform>%n جهة اتصال</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts are in the bin, with all that belongs to them</source>
<translation>
<numerusform>لا جهات اتصال في السلة</numerusform>
<numerusform>جهة اتصال واحدة في سلة المحذوفات مع كل ما يخصها</numerusform>
<numerusform>جهتا اتصال في سلة المحذوفات مع كل ما يخصهما</numerusform>
<numerusform>%n جهات اتصال في سلة المحذوفات مع كل ما يخصها</numerusform>
<numerusform>%n جهة اتصال في سلة المحذوفات مع كل ما يخصها</numerusform>
<numerusform>%n جهة اتصال في سلة المحذوفات مع كل ما يخصها</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n copies</source>
<translation>
<numerusform>لا نسخ</numerusform>
<numerusform>نسخة واحدة</numerusform>
<numerusform>نسختان</numerusform>
<numerusform>%n نسخ</numerusform>
<numerusform>%n نسخة</numerusform>
<numerusform>%n نسخة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons</source>
<translation>
<numerusform>لا قسائم</numerusform>
<numerusform>قسيمة واحدة</numerusform>
<numerusform>قسيمتان</numerusform>
<numerusform>%n قسائم</numerusform>
<numerusform>%n قسيمة</numerusform>
<numerusform>%n قسيمة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons are made</source>
<translation>
<numerusform>لم تُنشأ قسائم</numerusform>
<numerusform>أُنشئت قسيمة واحدة</numerusform>
<numerusform>أُنشئت قسيمتان</numerusform>
<numerusform>أُنشئت %n قسائم</numerusform>
<numerusform>أُنشئت %n قسيمة</numerusform>
<numerusform>أُنشئت %n قسيمة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons {name} are in the bin</source>
<translation>
<numerusform>لا قسائم {name} في سلة المحذوفات</numerusform>
<numerusform>قسيمة {name} واحدة في سلة المحذوفات</numerusform>
<numerusform>قسيمتا {name} في سلة المحذوفات</numerusform>
<numerusform>%n قسائم {name} في سلة المحذوفات</numerusform>
<numerusform>%n قسيمة {name} في سلة المحذوفات</numerusform>
<numerusform>%n قسيمة {name} في سلة المحذوفات</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days</source>
<translation>
<numerusform>لا أيام</numerusform>
<numerusform>يوم واحد</numerusform>
<numerusform>يومان</numerusform>
<numerusform>%n أيام</numerusform>
<numerusform>%n يومًا</numerusform>
<numerusform>%n يوم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days before</source>
<translation>
<numerusform>في اليوم نفسه</numerusform>
<numerusform>قبل ذلك بيوم واحد</numerusform>
<numerusform>قبل ذلك بيومين</numerusform>
<numerusform>قبل ذلك بـ %n أيام</numerusform>
<numerusform>قبل ذلك بـ %n يومًا</numerusform>
<numerusform>قبل ذلك بـ %n يوم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days late</source>
<translation>
<numerusform>غير متأخر</numerusform>
<numerusform>متأخر يومًا</numerusform>
<numerusform>متأخر يومين</numerusform>
<numerusform>متأخر %n أيام</numerusform>
<numerusform>متأخر %n يومًا</numerusform>
<numerusform>متأخر %n يوم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days left</source>
<translation>
<numerusform>لم يبقَ يوم</numerusform>
<numerusform>بقي يوم</numerusform>
<numerusform>بقي يومان</numerusform>
<numerusform>بقي %n أيام</numerusform>
<numerusform>بقي %n يومًا</numerusform>
<numerusform>بقي %n يوم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals</source>
<translation>
<numerusform>لا صفقات</numerusform>
<numerusform>صفقة واحدة</numerusform>
<numerusform>صفقتان</numerusform>
<numerusform>%n صفقات</numerusform>
<numerusform>%n صفقة</numerusform>
<numerusform>%n صفقة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals are in the bin</source>
<translation>
<numerusform>لا صفقات في سلة المحذوفات</numerusform>
<numerusform>صفقة واحدة في سلة المحذوفات</numerusform>
<numerusform>صفقتان في سلة المحذوفات</numerusform>
<numerusform>%n صفقات في سلة المحذوفات</numerusform>
<numerusform>%n صفقة في سلة المحذوفات</numerusform>
<numerusform>%n صفقة في سلة المحذوفات</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n due today</source>
<translation>
<numerusform>لا مستحق اليوم</numerusform>
<numerusform>واحدة مستحقة اليوم</numerusform>
<numerusform>اثنتان مستحقتان اليوم</numerusform>
<numerusform>%n مستحقة اليوم</numerusform>
<numerusform>%n مستحقة اليوم</numerusform>
<numerusform>%n مستحقة اليوم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n expenses</source>
<translation>
<numerusform>لا مصروفات</numerusform>
<numerusform>مصروف واحد</numerusform>
<numerusform>مصروفان</numerusform>
<numerusform>%n مصروفات</numerusform>
<numerusform>%n مصروفًا</numerusform>
<numerusform>%n مصروف</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n files</source>
<translation>
<numerusform>لا ملفات</numerusform>
<numerusform>ملف واحد</numerusform>
<numerusform>ملفان</numerusform>
<numerusform>%n ملفات</numerusform>
<numerusform>%n ملفًا</numerusform>
<numerusform>%n ملف</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n found</source>
<translation>
<numerusform>لم يُعثر على شيء</numerusform>
<numerusform>نتيجة واحدة</numerusform>
<numerusform>نتيجتان</numerusform>
<numerusform>%n نتائج</numerusform>
<numerusform>%n نتيجة</numerusform>
<numerusform>%n نتيجة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n h</source>
<translation>
<numerusform>%n س</numerusform>
<numerusform>%n س</numerusform>
<numerusform>%n س</numerusform>
<numerusform>%n س</numerusform>
<numerusform>%n س</numerusform>
<numerusform>%n س</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n have neither e-mail nor phone.</source>
<translation>
<numerusform>لكلٍ بريد أو هاتف.</numerusform>
<numerusform>واحد ليس لديه بريد ولا هاتف.</numerusform>
<numerusform>اثنان ليس لديهما بريد ولا هاتف.</numerusform>
<numerusform>%n ليس لديهم بريد ولا هاتف.</numerusform>
<numerusform>%n ليس لديهم بريد ولا هاتف.</numerusform>
<numerusform>%n ليس لديهم بريد ولا هاتف.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n have none.</source>
<translation>
<numerusform>لا شيء ينقص.</numerusform>
<numerusform>واحد بلا ذلك.</numerusform>
<numerusform>اثنان بلا ذلك.</numerusform>
<numerusform>%n بلا ذلك.</numerusform>
<numerusform>%n بلا ذلك.</numerusform>
<numerusform>%n بلا ذلك.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads</source>
<translation>
<numerusform>لا مهتمون</numerusform>
<numerusform>مهتم واحد</numerusform>
<numerusform>مهتمان</numerusform>
<numerusform>%n مهتمين</numerusform>
<numerusform>%n مهتمًا</numerusform>
<numerusform>%n مهتم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads are</source>
<translation>
<numerusform>لا مهتمون</numerusform>
<numerusform>مهتم واحد</numerusform>
<numerusform>مهتمان</numerusform>
<numerusform>%n مهتمين</numerusform>
<numerusform>%n مهتمًا</numerusform>
<numerusform>%n مهتم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads are in the bin</source>
<translation>
<numerusform>لا مهتمون في سلة المحذوفات</numerusform>
<numerusform>مهتم واحد في سلة المحذوفات</numerusform>
<numerusform>مهتمان في سلة المحذوفات</numerusform>
<numerusform>%n مهتمين في سلة المحذوفات</numerusform>
<numerusform>%n مهتمًا في سلة المحذوفات</numerusform>
<numerusform>%n مهتم في سلة المحذوفات</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads, deals and activities that came of it stay, without the promotion.</source>
<translation>
<numerusform>لا يبقى شيء نتج عنها.</numerusform>
<numerusform>يبقى سجل واحد نتج عنها، دون الحملة.</numerusform>
<numerusform>يبقى سجلان نتجا عنها، دون الحملة.</numerusform>
<numerusform>يبقى مما نتج عنها %n من المهتمين والصفقات والأنشطة، دون الحملة.</numerusform>
<numerusform>يبقى مما نتج عنها %n من المهتمين والصفقات والأنشطة، دون الحملة.</numerusform>
<numerusform>يبقى مما نتج عنها %n من المهتمين والصفقات والأنشطة، دون الحملة.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n lines of deals keep its name</source>
<translation>
<numerusform>لا يبقى اسمه في أي بند</numerusform>
<numerusform>يبقى اسمه في بند صفقة واحد</numerusform>
<numerusform>يبقى اسمه في بندين من الصفقات</numerusform>
<numerusform>يبقى اسمه في %n بنود من الصفقات</numerusform>
<numerusform>يبقى اسمه في %n بندًا من الصفقات</numerusform>
<numerusform>يبقى اسمه في %n بند من الصفقات</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n min</source>
<translation>
<numerusform>%n د</numerusform>
<numerusform>%n د</numerusform>
<numerusform>%n د</numerusform>
<numerusform>%n د</numerusform>
<numerusform>%n د</numerusform>
<numerusform>%n د</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more</source>
<translation>
<numerusform>لا المزيد</numerusform>
<numerusform>واحد آخر</numerusform>
<numerusform>اثنان آخران</numerusform>
<numerusform>%n أخرى</numerusform>
<numerusform>%n أخرى</numerusform>
<numerusform>%n أخرى</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more</source>
<comment>files</comment>
<translation>
<numerusform>لا المزيد</numerusform>
<numerusform>واحد آخر</numerusform>
<numerusform>اثنان آخران</numerusform>
<numerusform>%n أخرى</numerusform>
<numerusform>%n أخرى</numerusform>
<numerusform>%n أخرى</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more fields from imports</source>
<translation>
<numerusform>لا حقول أخرى</numerusform>
<numerusform>حقل آخر من استيراد</numerusform>
<numerusform>حقلان آخران من استيرادات</numerusform>
<numerusform>%n حقول أخرى من استيرادات</numerusform>
<numerusform>%n حقلًا آخر من استيرادات</numerusform>
<numerusform>%n حقل آخر من استيرادات</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more on the promotion sheet, under Reports.</source>
<translation>
<numerusform>لا مزيد في صحيفة الحملة ضمن التقارير.</numerusform>
<numerusform>واحدة أخرى في صحيفة الحملة ضمن التقارير.</numerusform>
<numerusform>اثنتان أخريان في صحيفة الحملة ضمن التقارير.</numerusform>
<numerusform>%n أخرى في صحيفة الحملة ضمن التقارير.</numerusform>
<numerusform>%n أخرى في صحيفة الحملة ضمن التقارير.</numerusform>
<numerusform>%n أخرى في صحيفة الحملة ضمن التقارير.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more promotions</source>
<translation>
<numerusform>لا حملات أخرى</numerusform>
<numerusform>حملة أخرى</numerusform>
<numerusform>حملتان أخريان</numerusform>
<numerusform>%n حملات أخرى</numerusform>
<numerusform>%n حملة أخرى</numerusform>
<numerusform>%n حملة أخرى</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more this week</source>
<translation>
<numerusform>لا غيرها هذا الأسبوع</numerusform>
<numerusform>واحدة أخرى هذا الأسبوع</numerusform>
<numerusform>اثنتان أخريان هذا الأسبوع</numerusform>
<numerusform>%n أخرى هذا الأسبوع</numerusform>
<numerusform>%n أخرى هذا الأسبوع</numerusform>
<numerusform>%n أخرى هذا الأسبوع</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more…</source>
<translation>
<numerusform>لا المزيد…</numerusform>
<numerusform>واحد آخر…</numerusform>
<numerusform>اثنان آخران…</numerusform>
<numerusform>%n أخرى…</numerusform>
<numerusform>%n أخرى…</numerusform>
<numerusform>%n أخرى…</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n next steps</source>
<translation>
<numerusform>لا خطوات تالية</numerusform>
<numerusform>خطوة تالية واحدة</numerusform>
<numerusform>خطوتان تاليتان</numerusform>
<numerusform>%n خطوات تالية</numerusform>
<numerusform>%n خطوة تالية</numerusform>
<numerusform>%n خطوة تالية</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n now belong to {name}</source>
<translation>
<numerusform>لا شيء يتولاه {name}</numerusform>
<numerusform>واحد يتولاه الآن {name}</numerusform>
<numerusform>اثنان يتولاهما الآن {name}</numerusform>
<numerusform>%n يتولاها الآن {name}</numerusform>
<numerusform>%n يتولاها الآن {name}</numerusform>
<numerusform>%n يتولاها الآن {name}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n open deals</source>
<translation>
<numerusform>لا صفقات مفتوحة</numerusform>
<numerusform>صفقة مفتوحة واحدة</numerusform>
<numerusform>صفقتان مفتوحتان</numerusform>
<numerusform>%n صفقات مفتوحة</numerusform>
<numerusform>%n صفقة مفتوحة</numerusform>
<numerusform>%n صفقة مفتوحة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n overdue</source>
<translation>
<numerusform>لا متأخرات</numerusform>
<numerusform>متأخرة واحدة</numerusform>
<numerusform>متأخرتان</numerusform>
<numerusform>%n متأخرة</numerusform>
<numerusform>%n متأخرة</numerusform>
<numerusform>%n متأخرة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n pages</source>
<translation>
<numerusform>لا صفحات</numerusform>
<numerusform>صفحة واحدة</numerusform>
<numerusform>صفحتان</numerusform>
<numerusform>%n صفحات</numerusform>
<numerusform>%n صفحة</numerusform>
<numerusform>%n صفحة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n pairs may be the same person</source>
<translation>
<numerusform>لا أزواج متشابهة</numerusform>
<numerusform>زوج واحد قد يكون الشخص نفسه</numerusform>
<numerusform>زوجان قد يكون كل منهما الشخص نفسه</numerusform>
<numerusform>%n أزواج قد يكون كل منها الشخص نفسه</numerusform>
<numerusform>%n زوجًا قد يكون كل منها الشخص نفسه</numerusform>
<numerusform>%n زوج قد يكون كل منها الشخص نفسه</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n people now</source>
<translation>
<numerusform>لا أحد الآن</numerusform>
<numerusform>شخص واحد الآن</numerusform>
<numerusform>شخصان الآن</numerusform>
<numerusform>%n أشخاص الآن</numerusform>
<numerusform>%n شخصًا الآن</numerusform>
<numerusform>%n شخص الآن</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products</source>
<translation>
<numerusform>لا منتجات</numerusform>
<numerusform>منتج واحد</numerusform>
<numerusform>منتجان</numerusform>
<numerusform>%n منتجات</numerusform>
<numerusform>%n منتجًا</numerusform>
<numerusform>%n منتج</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products are in the bin</source>
<translation>
<numerusform>لا منتجات في سلة المحذوفات</numerusform>
<numerusform>منتج واحد في سلة المحذوفات</numerusform>
<numerusform>منتجان في سلة المحذوفات</numerusform>
<numerusform>%n منتجات في سلة المحذوفات</numerusform>
<numerusform>%n منتجًا في سلة المحذوفات</numerusform>
<numerusform>%n منتج في سلة المحذوفات</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions</source>
<translation>
<numerusform>لا حملات</numerusform>
<numerusform>حملة واحدة</numerusform>
<numerusform>حملتان</numerusform>
<numerusform>%n حملات</numerusform>
<numerusform>%n حملة</numerusform>
<numerusform>%n حملة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions are in the bin</source>
<translation>
<numerusform>لا حملات في سلة المحذوفات</numerusform>
<numerusform>حملة واحدة في سلة المحذوفات</numerusform>
<numerusform>حملتان في سلة المحذوفات</numerusform>
<numerusform>%n حملات في سلة المحذوفات</numerusform>
<numerusform>%n حملة في سلة المحذوفات</numerusform>
<numerusform>%n حملة في سلة المحذوفات</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions for it stay, without it.</source>
<translation>
<numerusform>لا تبقى حملات له.</numerusform>
<numerusform>تبقى حملة واحدة له، بدونه.</numerusform>
<numerusform>تبقى حملتان له، بدونه.</numerusform>
<numerusform>تبقى %n حملات له، بدونه.</numerusform>
<numerusform>تبقى %n حملة له، بدونه.</numerusform>
<numerusform>تبقى %n حملة له، بدونه.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions have no date yet; the list shows them.</source>
<translation>
<numerusform>كل الحملات لها تاريخ.</numerusform>
<numerusform>حملة واحدة بلا تاريخ بعد؛ تظهر في القائمة.</numerusform>
<numerusform>حملتان بلا تاريخ بعد؛ تظهران في القائمة.</numerusform>
<numerusform>%n حملات بلا تاريخ بعد؛ تظهر في القائمة.</numerusform>
<numerusform>%n حملة بلا تاريخ بعد؛ تظهر في القائمة.</numerusform>
<numerusform>%n حملة بلا تاريخ بعد؛ تظهر في القائمة.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n refused and are never counted there.</source>
<translation>
<numerusform>لم يرفض أحد.</numerusform>
<numerusform>رفض واحد ولا يُحتسب هناك أبدًا.</numerusform>
<numerusform>رفض اثنان ولا يُحتسبان هناك أبدًا.</numerusform>
<numerusform>رفض %n ولا يُحتسبون هناك أبدًا.</numerusform>
<numerusform>رفض %n ولا يُحتسبون هناك أبدًا.</numerusform>
<numerusform>رفض %n ولا يُحتسبون هناك أبدًا.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n sales</source>
<translation>
<numerusform>لا مبيعات</numerusform>
<numerusform>عملية بيع واحدة</numerusform>
<numerusform>عمليتا بيع</numerusform>
<numerusform>%n عمليات بيع</numerusform>
<numerusform>%n عملية بيع</numerusform>
<numerusform>%n عملية بيع</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n selected</source>
<translation>
<numerusform>لا شيء محدد</numerusform>
<numerusform>واحد محدد</numerusform>
<numerusform>اثنان محددان</numerusform>
<numerusform>%n محددة</numerusform>
<numerusform>%n محددًا</numerusform>
<numerusform>%n محدد</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n stages</source>
<translation>
<numerusform>لا مراحل</numerusform>
<numerusform>مرحلة واحدة</numerusform>
<numerusform>مرحلتان</numerusform>
<numerusform>%n مراحل</numerusform>
<numerusform>%n مرحلة</numerusform>
<numerusform>%n مرحلة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n tagged “{tag}”</source>
<translation>
<numerusform>لا شيء وُسم «{tag}»</numerusform>
<numerusform>وُسم واحد «{tag}»</numerusform>
<numerusform>وُسم اثنان «{tag}»</numerusform>
<numerusform>وُسمت %n «{tag}»</numerusform>
<numerusform>وُسم %n «{tag}»</numerusform>
<numerusform>وُسم %n «{tag}»</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n targets were copied</source>
<translation>
<numerusform>لم يُنسخ أي هدف</numerusform>
<numerusform>نُسخ هدف واحد</numerusform>
<numerusform>نُسخ هدفان</numerusform>
<numerusform>نُسخت %n أهداف</numerusform>
<numerusform>نُسخ %n هدفًا</numerusform>
<numerusform>نُسخ %n هدف</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n texts were longer than a workbook can hold and are cut.</source>
<translation>
<numerusform>لم يُقطع أي نص.</numerusform>
<numerusform>نص واحد أطول مما يتسع له المصنف فقُطع.</numerusform>
<numerusform>نصان أطول مما يتسع له المصنف فقُطعا.</numerusform>
<numerusform>%n نصوص أطول مما يتسع له المصنف فقُطعت.</numerusform>
<numerusform>%n نصًا أطول مما يتسع له المصنف فقُطعت.</numerusform>
<numerusform>%n نص أطول مما يتسع له المصنف فقُطعت.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n today</source>
<translation>
<numerusform>لا شيء اليوم</numerusform>
<numerusform>واحدة اليوم</numerusform>
<numerusform>اثنتان اليوم</numerusform>
<numerusform>%n اليوم</numerusform>
<numerusform>%n اليوم</numerusform>
<numerusform>%n اليوم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n ×</source>
<translation>
<numerusform>%n ×</numerusform>
<numerusform>%n ×</numerusform>
<numerusform>%n ×</numerusform>
<numerusform>%n ×</numerusform>
<numerusform>%n ×</numerusform>
<numerusform>%n ×</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n × · {last}</source>
<translation>
<numerusform>%n × · {last}</numerusform>
<numerusform>%n × · {last}</numerusform>
<numerusform>%n × · {last}</numerusform>
<numerusform>%n × · {last}</numerusform>
<numerusform>%n × · {last}</numerusform>
<numerusform>%n × · {last}</numerusform>
</translation>
</message>
<message>
<source>&amp;Pick a day…</source>
<translation>ا&amp;ختيار يوم…</translation>
</message>
<message>
<source>&amp;Tomorrow</source>
<translation>&amp;غدًا</translation>
</message>
<message>
<source>(no heading)</source>
<translation>(بلا عنوان)</translation>
</message>
<message>
<source>(no name)</source>
<translation>(بلا اسم)</translation>
</message>
<message>
<source>(no words)</source>
<translation>(بلا كلمات)</translation>
</message>
<message>
<source>(some costs of sales unknown)</source>
<translation>(بعض تكاليف المبيعات غير معروفة)</translation>
</message>
<message>
<source>+ {count} not asked</source>
<translation>+ {count} لم يُسألوا</translation>
</message>
<message>
<source>, {share} of the step before</source>
<translation>، {share} من الخطوة السابقة</translation>
</message>
<message>
<source>1 activity</source>
<translation>نشاط واحد</translation>
</message>
<message>
<source>1 answer</source>
<translation>إجابة واحدة</translation>
</message>
<message>
<source>1 audience</source>
<translation>جمهور واحد</translation>
</message>
<message>
<source>1 code</source>
<translation>رمز واحد</translation>
</message>
<message>
<source>1 column kept as an extra field</source>
<translation>عمود واحد محفوظ كحقل إضافي</translation>
</message>
<message>
<source>1 contact</source>
<translation>جهة اتصال واحدة</translation>
</message>
<message>
<source>1 copy</source>
<translation>نسخة واحدة</translation>
</message>
<message>
<source>1 cost</source>
<translation>تكلفة واحدة</translation>
</message>
<message>
<source>1 coupon</source>
<translation>قسيمة واحدة</translation>
</message>
<message>
<source>1 coupon is made: {code}</source>
<translation>أُنشئت قسيمة واحدة: {code}</translation>
</message>
<message>
<source>1 day</source>
<translation>يوم واحد</translation>
</message>
<message>
<source>1 day before</source>
<translation>قبل ذلك بيوم واحد</translation>
</message>
<message>
<source>1 day late</source>
<translation>متأخر يومًا</translation>
</message>
<message>
<source>1 deal</source>
<translation>صفقة واحدة</translation>
</message>
<message>
<source>1 expense</source>
<translation>مصروف واحد</translation>
</message>
<message>
<source>1 file</source>
<translation>ملف واحد</translation>
</message>
<message>
<source>1 file cannot be read</source>
<translation>ملف واحد لا يُقرأ</translation>
</message>
<message>
<source>1 has neither e-mail nor phone.</source>
<translation>واحد ليس لديه بريد ولا هاتف.</translation>
</message>
<message>
<source>1 in {count} leads</source>
<translation>واحد من كل {count} من المهتمين</translation>
</message>
<message>
<source>1 is left out, who refused advertising.</source>
<translation>استُبعد واحد رفض الإعلانات.</translation>
</message>
<message>
<source>1 lead</source>
<translation>مهتم واحد</translation>
</message>
<message>
<source>1 lead is</source>
<translation>مهتم واحد</translation>
</message>
<message>
<source>1 line of a deal keeps its name</source>
<translation>يبقى اسمه في بند صفقة واحد</translation>
</message>
<message>
<source>1 measure</source>
<translation>قياس واحد</translation>
</message>
<message>
<source>1 more</source>
<translation>واحد آخر</translation>
</message>
<message>
<source>1 more field from an import</source>
<translation>حقل آخر من استيراد</translation>
</message>
<message>
<source>1 more stands in the table.</source>
<translation>في الجدول واحد آخر.</translation>
</message>
<message>
<source>1 new customer</source>
<translation>عميل جديد واحد</translation>
</message>
<message>
<source>1 next step</source>
<translation>خطوة تالية واحدة</translation>
</message>
<message>
<source>1 open deal</source>
<translation>صفقة مفتوحة واحدة</translation>
</message>
<message>
<source>1 other record</source>
<translation>سجل آخر</translation>
</message>
<message>
<source>1 page</source>
<translation>صفحة واحدة</translation>
</message>
<message>
<source>1 pair may be the same person</source>
<translation>زوج واحد قد يكون الشخص نفسه</translation>
</message>
<message>
<source>1 person</source>
<translation>شخص واحد</translation>
</message>
<message>
<source>1 person now</source>
<translation>شخص واحد الآن</translation>
</message>
<message>
<source>1 product</source>
<translation>منتج واحد</translation>
</message>
<message>
<source>1 promotion</source>
<translation>حملة واحدة</translation>
</message>
<message>
<source>1 promotion for it stays, without it.</source>
<translation>تبقى حملة واحدة له، بدونه.</translation>
</message>
<message>
<source>1 promotion has no date yet; the list shows it.</source>
<translation>حملة واحدة بلا تاريخ بعد؛ تظهر في القائمة.</translation>
</message>
<message>
<source>1 record that came of it stays, without the promotion.</source>
<translation>يبقى سجل واحد نتج عنها، دون الحملة.</translation>
</message>
<message>
<source>1 redeemed coupon</source>
<translation>قسيمة مصروفة واحدة</translation>
</message>
<message>
<source>1 refused and is never counted there.</source>
<translation>رفض واحد ولا يُحتسب هناك أبدًا.</translation>
</message>
<message>
<source>1 row</source>
<translation>صف واحد</translation>
</message>
<message>
<source>1 sale</source>
<translation>عملية بيع واحدة</translation>
</message>
<message>
<source>1 sale, {revenue}</source>
<translation>عملية بيع واحدة، {revenue}</translation>
</message>
<message>
<source>1 score</source>
<translation>درجة واحدة</translation>
</message>
<message>
<source>1 stage</source>
<translation>مرحلة واحدة</translation>
</message>
<message>
<source>1 target was copied</source>
<translation>نُسخ هدف واحد</translation>
</message>
<message>
<source>1 text is in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>نص واحد بكتابة لا يوفرها أي خط مثبت ({script})؛ تُطبع حروفه مربعات.</translation>
</message>
<message>
<source>12 Mar, or 12 Mar 1990</source>
<translation>12 مارس، أو 12 مارس 1990</translation>
</message>
<message>
<source>12 Mar, tomorrow, fri…</source>
<translation>12 مارس، غدًا، الجمعة…</translation>
</message>
<message>
<source>= as before</source>
<translation>= كما من قبل</translation>
</message>
<message>
<source>A PNG, JPG or SVG; or drop one here. It is kept in this file, at most 400 dots wide or high.</source>
<translation>ملف PNG أو JPG أو SVG؛ أو أفلته هنا. يُحفظ في هذا الملف، بعرض أو ارتفاع 400 نقطة على الأكثر.</translation>
</message>
<message>
<source>A business file is opened; anything else comes into a new one.</source>
<translation>يُفتح ملف العمل؛ وكل ما عداه يدخل في ملف جديد.</translation>
</message>
<message>
<source>A chance lies between 0 and 100%.</source>
<translation>الاحتمال بين 0 و100%.</translation>
</message>
<message>
<source>A closed deal needs the day it was closed.</source>
<translation>تحتاج الصفقة المغلقة إلى يوم إغلاقها.</translation>
</message>
<message>
<source>A code has 3 to {count} letters.</source>
<translation>الرمز من 3 إلى {count} من الأحرف.</translation>
</message>
<message>
<source>A code has letters, digits and hyphens only.</source>
<translation>الرمز أحرف وأرقام وشرطات فقط.</translation>
</message>
<message>
<source>A code of its own on each</source>
<translation>رمز خاص بكل منها</translation>
</message>
<message>
<source>A comma: 1.234,50</source>
<translation>فاصلة: 1.234,50</translation>
</message>
<message>
<source>A condition has no value yet. Give it one, or take the condition away.</source>
<translation>شرط بلا قيمة بعد. أعطه قيمة أو أزله.</translation>
</message>
<message>
<source>A contact needs a name, a company, an e-mail or a phone.</source>
<translation>اكتب اسمًا أو شركة أو بريدًا أو هاتفًا.</translation>
</message>
<message>
<source>A cost cannot be less than nothing.</source>
<translation>لا يمكن أن تكون التكلفة أقل من صفر.</translation>
</message>
<message>
<source>A coupon needs a code.</source>
<translation>تحتاج القسيمة إلى رمز.</translation>
</message>
<message>
<source>A customer’s journey</source>
<translation>رحلة العميل</translation>
</message>
<message>
<source>A deal cannot be closed before it was opened ({opened}).</source>
<translation>لا يمكن إغلاق الصفقة قبل فتحها ({opened}).</translation>
</message>
<message>
<source>A deal cannot be worth less than nothing.</source>
<translation>لا يمكن أن تكون قيمة الصفقة أقل من صفر.</translation>
</message>
<message>
<source>A deal is a sale in the making: who wants what, for how much. Move it along until it is won.</source>
<translation>الصفقة بيع قيد التكوّن: من يريد ماذا وبكم. حرّكها قُدمًا حتى تُربح.</translation>
</message>
<message>
<source>A deal needs a contact: who may buy?</source>
<translation>تحتاج الصفقة إلى جهة اتصال: من قد يشتري؟</translation>
</message>
<message>
<source>A deal with {name} is open</source>
<translation>فُتحت صفقة مع {name}</translation>
</message>
<message>
<source>A discount lies between 0 and 100%.</source>
<translation>الخصم بين 0 و100%.</translation>
</message>
<message>
<source>A folder…</source>
<translation>مجلد…</translation>
</message>
<message>
<source>A lead belongs to the promotion it came from, so this order does not hang on how sales are credited.</source>
<translation>ينتمي المهتم إلى الحملة التي جاء منها، فلا يتوقف هذا الترتيب على كيفية نسب المبيعات.</translation>
</message>
<message>
<source>A lead is someone who asked: by phone, by mail, at the counter. Write down who and what they want.</source>
<translation>المهتم شخص سأل: بالهاتف أو البريد أو في المحل. دوّن من هو وماذا يريد.</translation>
</message>
<message>
<source>A letter is wrong or two are swapped: it does not add up.</source>
<translation>حرف خاطئ أو حرفان متبادلان: الرمز لا يستقيم.</translation>
</message>
<message>
<source>A limit cannot be less than nothing.</source>
<translation>لا يمكن أن يكون الحد أقل من صفر.</translation>
</message>
<message>
<source>A new audience</source>
<translation>جمهور جديد</translation>
</message>
<message>
<source>A new contact</source>
<translation>جهة اتصال جديدة</translation>
</message>
<message>
<source>A new deal</source>
<translation>صفقة جديدة</translation>
</message>
<message>
<source>A new lead</source>
<translation>مهتم جديد</translation>
</message>
<message>
<source>A new line</source>
<translation>بند جديد</translation>
</message>
<message>
<source>A new promotion</source>
<translation>حملة جديدة</translation>
</message>
<message>
<source>A new reason, such as “Wanted it sooner”</source>
<translation>سبب جديد، مثل «أراده أبكر»</translation>
</message>
<message>
<source>A new stage, such as “Sample sent”</source>
<translation>مرحلة جديدة، مثل «أُرسلت عينة»</translation>
</message>
<message>
<source>A number…</source>
<translation>قياس…</translation>
</message>
<message>
<source>A page to take along: whom to call or visit, where, and room to write down what came of it</source>
<translation>صفحة تأخذها معك: بمن تتصل أو من تزور، وأين، ومكان لتدوين النتيجة</translation>
</message>
<message>
<source>A percentage has at most two digits after the point.</source>
<translation>في النسبة المئوية رقمان بعد الفاصلة على الأكثر.</translation>
</message>
<message>
<source>A period cannot end ({last}) before it starts ({first}).</source>
<translation>لا يمكن أن تنتهي الفترة ({last}) قبل بدايتها ({first}).</translation>
</message>
<message>
<source>A person needs a name.</source>
<translation>يحتاج الشخص إلى اسم.</translation>
</message>
<message>
<source>A pipeline needs one stage at least; rename this one instead.</source>
<translation>يحتاج مسار الصفقات إلى مرحلة واحدة على الأقل؛ أعد تسمية هذه بدلًا من ذلك.</translation>
</message>
<message>
<source>A point: 1,234.50</source>
<translation>نقطة: 1,234.50</translation>
</message>
<message>
<source>A product does not go with itself.</source>
<translation>المنتج لا يرافق نفسه.</translation>
</message>
<message>
<source>A product or service needs a name.</source>
<translation>يحتاج المنتج أو الخدمة إلى اسم.</translation>
</message>
<message>
<source>A promotion cannot end before it starts.</source>
<translation>لا يمكن أن تنتهي الحملة قبل بدايتها.</translation>
</message>
<message>
<source>A promotion is a reason to come: whom you tell, by which channel, what it may cost. Leads find it.</source>
<translation>الحملة سبب للمجيء: من تخبر، وبأي قناة، وكم قد تكلّف. والمهتمون يجدونها.</translation>
</message>
<message>
<source>A promotion needs a name, such as “Winter sale”.</source>
<translation>تحتاج الحملة إلى اسم، مثل «تخفيضات الشتاء».</translation>
</message>
<message>
<source>A quantity has at most three digits after the point.</source>
<translation>في الكمية ثلاثة أرقام بعد الفاصلة على الأكثر.</translation>
</message>
<message>
<source>A quantity is more than nothing.</source>
<translation>الكمية أكبر من صفر.</translation>
</message>
<message>
<source>A quiet month: no leads, no sales and no marketing costs were written down.</source>
<translation>شهر هادئ: لم يُدوَّن مهتمون ولا مبيعات ولا تكاليف تسويق.</translation>
</message>
<message>
<source>A quiet year: no leads, no sales and no marketing costs were written down.</source>
<translation>سنة هادئة: لم يُدوَّن مهتمون ولا مبيعات ولا تكاليف تسويق.</translation>
</message>
<message>
<source>A sale brings</source>
<translation>البيع يجلب</translation>
</message>
<message>
<source>A sale costs</source>
<translation>البيع يكلّف</translation>
</message>
<message>
<source>A sale counts for</source>
<translation>البيع يُحتسب لـ</translation>
</message>
<message>
<source>A score is a whole number from 1 to 5.</source>
<translation>الدرجة عدد صحيح من 1 إلى 5.</translation>
</message>
<message>
<source>A setting needs a name.</source>
<translation>يحتاج الإعداد إلى اسم.</translation>
</message>
<message>
<source>A share lies between 0 and 100%.</source>
<translation>النسبة بين 0 و100%.</translation>
</message>
<message>
<source>A stage needs a chance, such as {sample}.</source>
<translation>تحتاج المرحلة إلى احتمال، مثل {sample}.</translation>
</message>
<message>
<source>A stage needs a name.</source>
<translation>تحتاج المرحلة إلى اسم.</translation>
</message>
<message>
<source>A target cannot be less than nothing.</source>
<translation>لا يمكن أن يكون الهدف أقل من صفر.</translation>
</message>
<message>
<source>A target is for a whole month.</source>
<translation>الهدف لشهر كامل.</translation>
</message>
<message>
<source>A time of day needs its day.</source>
<translation>وقت اليوم يحتاج إلى يومه.</translation>
</message>
<message>
<source>A view needs a name.</source>
<translation>يحتاج العرض المحفوظ إلى اسم.</translation>
</message>
<message>
<source>A workbook holds at most {count} rows; choose CSV.</source>
<translation>صفوف المصنف {count} على الأكثر؛ اختر CSV.</translation>
</message>
<message>
<source>A year before</source>
<translation>قبل عام</translation>
</message>
<message>
<source>About</source>
<translation>بخصوص</translation>
</message>
<message>
<source>About</source>
<comment>program</comment>
<translation>حول</translation>
</message>
<message>
<source>About</source>
<comment>said</comment>
<translation>بخصوص</translation>
</message>
<message>
<source>About Two Hats</source>
<translation>حول Two Hats</translation>
</message>
<message>
<source>About the business</source>
<translation>عن العمل</translation>
</message>
<message>
<source>Action</source>
<translation>إجراء</translation>
</message>
<message>
<source>Activities</source>
<translation>الأنشطة</translation>
</message>
<message>
<source>Activities done</source>
<translation>الأنشطة المنجزة</translation>
</message>
<message>
<source>Activity</source>
<translation>نشاط</translation>
</message>
<message>
<source>Add a condition</source>
<translation>إضافة شرط</translation>
</message>
<message>
<source>Add a line</source>
<translation>إضافة بند</translation>
</message>
<message>
<source>Add a person or a company</source>
<translation>إضافة شخص أو شركة</translation>
</message>
<message>
<source>Add a product</source>
<translation>إضافة منتج</translation>
</message>
<message>
<source>Add all as new</source>
<translation>إضافة الكل كجدد</translation>
</message>
<message>
<source>Add channel</source>
<translation>إضافة قناة</translation>
</message>
<message>
<source>Add extra</source>
<translation>إضافة منتج مرافق</translation>
</message>
<message>
<source>Add it</source>
<translation>إضافة</translation>
</message>
<message>
<source>Add line</source>
<translation>إضافة بند</translation>
</message>
<message>
<source>Add lost reason</source>
<translation>إضافة سبب خسارة</translation>
</message>
<message>
<source>Add person</source>
<translation>إضافة شخص</translation>
</message>
<message>
<source>Add product</source>
<translation>إضافة منتج</translation>
</message>
<message>
<source>Add reason</source>
<translation>إضافة سبب</translation>
</message>
<message>
<source>Add something you sell</source>
<translation>إضافة شيء تبيعه</translation>
</message>
<message>
<source>Add stage</source>
<translation>إضافة مرحلة</translation>
</message>
<message>
<source>Add the extra {name}</source>
<translation>إضافة المرافق {name}</translation>
</message>
<message>
<source>Add to lead</source>
<translation>إضافة إلى مهتم</translation>
</message>
<message>
<source>Add to their open lead</source>
<translation>إضافة إلى طلبه المفتوح</translation>
</message>
<message>
<source>Add to their open lead “{what}”</source>
<translation>إضافة إلى طلبه المفتوح «{what}»</translation>
</message>
<message>
<source>Add yourself under People first.</source>
<translation>أضف نفسك أولًا ضمن الأشخاص.</translation>
</message>
<message>
<source>Add {what}</source>
<translation>إضافة {what}</translation>
</message>
<message>
<source>Add {what}, fill {count}</source>
<translation>إضافة {what}، وإكمال {count}</translation>
</message>
<message>
<source>Added to the lead: {what}</source>
<translation>أُضيف إلى المهتم: {what}</translation>
</message>
<message>
<source>Address</source>
<translation>العنوان</translation>
</message>
<message>
<source>Address cards</source>
<translation>بطاقات عناوين</translation>
</message>
<message>
<source>Address cards for phone and mail program (vCard)…</source>
<translation>بطاقات عناوين للهاتف وبرنامج البريد (vCard)…</translation>
</message>
<message>
<source>Addresses on the list</source>
<translation>العناوين في القائمة</translation>
</message>
<message>
<source>Add…</source>
<translation>إضافة…</translation>
</message>
<message>
<source>Advertising</source>
<translation>الإعلانات</translation>
</message>
<message>
<source>After</source>
<translation>بعد</translation>
</message>
<message>
<source>After so many days half of the deals opened on these days were won or lost, counted from the first word; deals that are still open count for the days they have waited.</source>
<translation>بعد هذا العدد من الأيام حُسم نصف الصفقات المفتوحة في هذه الأيام ربحًا أو خسارة، عدًا من أول تواصل؛ والصفقات التي ما زالت مفتوحة تُحتسب بالأيام التي انتظرتها.</translation>
</message>
<message>
<source>After what it costs you and the offer, a sale leaves nothing. Ask a higher price or offer less.</source>
<translation>بعد ما يكلّفك وبعد العرض لا يبقي البيع شيئًا. اطلب سعرًا أعلى أو قلّل العرض.</translation>
</message>
<message>
<source>Against the targets</source>
<translation>مقارنة بالأهداف</translation>
</message>
<message>
<source>Agreed to advertising</source>
<translation>وافق على الإعلانات</translation>
</message>
<message>
<source>All</source>
<translation>الكل</translation>
</message>
<message>
<source>All</source>
<comment>promotions</comment>
<translation>الكل</translation>
</message>
<message>
<source>All audiences…</source>
<translation>كل الجماهير…</translation>
</message>
<message>
<source>All changes</source>
<translation>كل التغييرات</translation>
</message>
<message>
<source>All done</source>
<translation>تم كل شيء</translation>
</message>
<message>
<source>All files</source>
<translation>كل الملفات</translation>
</message>
<message>
<source>All keys on one page</source>
<translation>كل الاختصارات في صفحة واحدة</translation>
</message>
<message>
<source>All months of a year</source>
<translation>كل أشهر السنة</translation>
</message>
<message>
<source>All months of a year…</source>
<translation>كل أشهر السنة…</translation>
</message>
<message>
<source>All of it is taken back.</source>
<translation>أُلغي كل ذلك.</translation>
</message>
<message>
<source>All of it was sold</source>
<translation>بيع كل شيء</translation>
</message>
<message>
<source>All of them alike</source>
<translation>كلها بالتساوي</translation>
</message>
<message>
<source>All of these are settled; there is nothing to plan.</source>
<translation>كل هذه محسومة؛ لا شيء للتخطيط.</translation>
</message>
<message>
<source>All right</source>
<translation>حسنًا</translation>
</message>
<message>
<source>Alone? Then leave this empty. With a team, contacts, leads, deals and next steps can each have someone who looks after them, and the history says who did what.</source>
<translation>تعمل وحدك؟ اترك هذا فارغًا. ومع فريق يمكن أن يكون لكل جهة اتصال ومهتم وصفقة وخطوة تالية مسؤول، ويذكر السجل من فعل ماذا.</translation>
</message>
<message>
<source>Already here</source>
<translation>موجودة هنا</translation>
</message>
<message>
<source>Already here as</source>
<translation>موجود هنا باسم</translation>
</message>
<message>
<source>Already used</source>
<translation>مستعملة بالفعل</translation>
</message>
<message>
<source>Also in it: {names}</source>
<translation>وفيه أيضًا: {names}</translation>
</message>
<message>
<source>Also those that an import brought along or that you wrote somewhere.</source>
<translation>ومنها ما جلبه استيراد أو كتبته في مكان ما.</translation>
</message>
<message>
<source>Amount</source>
<translation>المبلغ</translation>
</message>
<message>
<source>Amount of the expense</source>
<translation>مبلغ المصروف</translation>
</message>
<message>
<source>Amount off</source>
<translation>خصم مبلغ</translation>
</message>
<message>
<source>Amount, such as 80</source>
<translation>المبلغ، مثل 80</translation>
</message>
<message>
<source>An amount may have at most 12 digits.</source>
<translation>يمكن أن يتألف المبلغ من 12 رقمًا على الأكثر.</translation>
</message>
<message>
<source>An answer cannot be heard less than never.</source>
<translation>لا يمكن أن تُسمع الإجابة أقل من صفر مرة.</translation>
</message>
<message>
<source>An audience is a group that wants the same: regulars, offices nearby. A promotion is for one of them.</source>
<translation>الجمهور مجموعة تريد الشيء نفسه: زبائن دائمون، مكاتب قريبة. والحملة لواحد منها.</translation>
</message>
<message>
<source>An audience needs a name, such as “Regulars”.</source>
<translation>يحتاج الجمهور إلى اسم، مثل «الزبائن الدائمون».</translation>
</message>
<message>
<source>An e-mail address has an @ in it, such as {sample}.</source>
<translation>في عنوان البريد الإلكتروني علامة @، مثل {sample}.</translation>
</message>
<message>
<source>An expense needs a day.</source>
<translation>يحتاج المصروف إلى يوم.</translation>
</message>
<message>
<source>An expense of nothing need not be written down.</source>
<translation>المصروف الصفري لا حاجة إلى تدوينه.</translation>
</message>
<message>
<source>An extra</source>
<translation>إضافة فوقه</translation>
</message>
<message>
<source>An hour cannot cost less than nothing.</source>
<translation>لا يمكن أن تكلّف الساعة أقل من صفر.</translation>
</message>
<message>
<source>An hour of your own time costs</source>
<translation>تكلفة ساعة من وقتك</translation>
</message>
<message>
<source>An idea so far</source>
<translation>فكرة حتى الآن</translation>
</message>
<message>
<source>An offer cannot take more than 100% off.</source>
<translation>لا يمكن أن يتجاوز خصم العرض 100%.</translation>
</message>
<message>
<source>An open deal has no day of closing.</source>
<translation>الصفقة المفتوحة ليس لها يوم إغلاق.</translation>
</message>
<message>
<source>And one more.</source>
<translation>وواحد آخر.</translation>
</message>
<message>
<source>And then? Leave empty if nothing follows</source>
<translation>وماذا بعد؟ اتركه فارغًا إن لم يتبعه شيء</translation>
</message>
<message numerus="yes">
<source>And {count} more.</source>
<translation>
<numerusform>ولا غيرهم.</numerusform>
<numerusform>وواحد آخر.</numerusform>
<numerusform>واثنان آخران.</numerusform>
<numerusform>و{count} آخرون.</numerusform>
<numerusform>و{count} آخرون.</numerusform>
<numerusform>و{count} آخرون.</numerusform>
</translation>
</message>
<message>
<source>Another channel, such as “Market stall”</source>
<translation>قناة أخرى، مثل «كشك في السوق»</translation>
</message>
<message>
<source>Another program has put this file into WAL mode, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>وضع برنامج آخر هذا الملف في وضع WAL، لذا فُتح للقراءة فقط. أنشئ نسخة احتياطية وتابع بها.</translation>
</message>
<message>
<source>Another program left “{file}” in WAL mode, with changes in “{wal}” beside it that are not in the file yet. Close that program, then open the file again.</source>
<translation>ترك برنامج آخر «{file}» في وضع WAL، وبجانبه تغييرات في «{wal}» لم تدخل الملف بعد. أغلق ذلك البرنامج ثم افتح الملف مجددًا.</translation>
</message>
<message>
<source>Another reason</source>
<translation>سبب آخر</translation>
</message>
<message>
<source>Another window of this program was faster; please repeat the step.</source>
<translation>سبقتك نافذة أخرى من هذا البرنامج؛ كرر الخطوة.</translation>
</message>
<message>
<source>Answer</source>
<translation>الإجابة</translation>
</message>
<message>
<source>Answer fit check</source>
<translation>إجابة فحص الملاءمة</translation>
</message>
<message>
<source>Answer them</source>
<translation>الرد عليه</translation>
</message>
<message>
<source>Any time</source>
<translation>أي وقت</translation>
</message>
<message>
<source>Arabic (Windows)</source>
<translation>عربي (Windows)</translation>
</message>
<message numerus="yes">
<source>As far as %n sales can tell: in {low} to {high} of all sales</source>
<translation>
<numerusform>دون مبيعات: في {low} إلى {high} من كل المبيعات</numerusform>
<numerusform>بقدر ما تبيّنه عملية بيع واحدة: في {low} إلى {high} من كل المبيعات</numerusform>
<numerusform>بقدر ما تبيّنه عمليتا بيع: في {low} إلى {high} من كل المبيعات</numerusform>
<numerusform>بقدر ما تبيّنه %n عمليات بيع: في {low} إلى {high} من كل المبيعات</numerusform>
<numerusform>بقدر ما تبيّنه %n عملية بيع: في {low} إلى {high} من كل المبيعات</numerusform>
<numerusform>بقدر ما تبيّنه %n عملية بيع: في {low} إلى {high} من كل المبيعات</numerusform>
</translation>
</message>
<message>
<source>As of {day}.</source>
<translation>كما في {day}.</translation>
</message>
<message>
<source>As the business writes</source>
<translation>لغة النشاط</translation>
</message>
<message>
<source>As the system</source>
<translation>مثل النظام</translation>
</message>
<message>
<source>Ask a few of them what they need or how they found you, and count the answers here.</source>
<translation>اسأل بعضهم عما يحتاجون إليه أو كيف وجدوك، وعُدّ الإجابات هنا.</translation>
</message>
<message>
<source>Ask how it stands</source>
<translation>السؤال عن الحال</translation>
</message>
<message>
<source>Ask what is still open.</source>
<translation>اسأل عما لم يُعرف بعد.</translation>
</message>
<message>
<source>At least once; leave it empty for any number of times.</source>
<translation>مرة واحدة على الأقل؛ اتركه فارغًا لأي عدد من المرات.</translation>
</message>
<message>
<source>At most {count} letters, so that the code can be typed.</source>
<translation>الأحرف {count} على الأكثر، لتسهل كتابة الرمز.</translation>
</message>
<message>
<source>At most {most} letters, so that it fits into lists.</source>
<translation>الأحرف {most} على الأكثر، ليتسع له مكانه في القوائم.</translation>
</message>
<message>
<source>At this pace</source>
<translation>بهذه الوتيرة</translation>
</message>
<message>
<source>At this pace {amount}.</source>
<translation>بهذه الوتيرة {amount}.</translation>
</message>
<message>
<source>At which time</source>
<translation>في أي وقت</translation>
</message>
<message>
<source>Audience</source>
<translation>جمهور</translation>
</message>
<message>
<source>Audiences</source>
<translation>الجماهير</translation>
</message>
<message>
<source>Average sale</source>
<translation>متوسط البيع</translation>
</message>
<message>
<source>Awareness</source>
<translation>الوعي</translation>
</message>
<message>
<source>Back</source>
<translation>رجوع</translation>
</message>
<message>
<source>Back to the page before: {keys}</source>
<translation>العودة إلى الصفحة السابقة: {keys}</translation>
</message>
<message>
<source>Back to the usual order</source>
<translation>العودة إلى الترتيب المعتاد</translation>
</message>
<message>
<source>Backed up {when}</source>
<translation>نسخة احتياطية {when}</translation>
</message>
<message>
<source>Backups</source>
<translation>النسخ الاحتياطية</translation>
</message>
<message>
<source>Backups of it on this computer</source>
<translation>نسخه الاحتياطية على هذا الحاسوب</translation>
</message>
<message>
<source>Baltic (Windows)</source>
<translation>بلطيقي (Windows)</translation>
</message>
<message>
<source>Became a deal</source>
<translation>أصبح صفقة</translation>
</message>
<message>
<source>Begin a new file</source>
<translation>بدء ملف جديد</translation>
</message>
<message>
<source>Best promotions of {year}</source>
<translation>أفضل حملات {year}</translation>
</message>
<message>
<source>Bin and changes</source>
<translation>السلة والتغييرات</translation>
</message>
<message>
<source>Birthday</source>
<translation>تاريخ الميلاد</translation>
</message>
<message>
<source>Black and white</source>
<translation>أبيض وأسود</translation>
</message>
<message>
<source>Board</source>
<translation>لوحة</translation>
</message>
<message>
<source>Both hats</source>
<translation>القبعتان</translation>
</message>
<message>
<source>Bought</source>
<translation>اشتروا</translation>
</message>
<message>
<source>Bought</source>
<comment>leads</comment>
<translation>اشتروا</translation>
</message>
<message>
<source>Bought elsewhere</source>
<translation>اشترى من مكان آخر</translation>
</message>
<message>
<source>Bought for</source>
<translation>قيمة الشراء</translation>
</message>
<message>
<source>Bought twice or more</source>
<translation>اشتروا مرتين أو أكثر</translation>
</message>
<message>
<source>Bought: {share} ({basis}).</source>
<translation>اشتروا: {share} ({basis}).</translation>
</message>
<message>
<source>Break-even</source>
<translation>نقطة التعادل</translation>
</message>
<message>
<source>Bring back</source>
<translation>إرجاع</translation>
</message>
<message>
<source>Bring back what was undone</source>
<translation>إعادة ما جرى التراجع عنه</translation>
</message>
<message>
<source>Bring back {what}</source>
<translation>إرجاع {what}</translation>
</message>
<message>
<source>Bring in a list…</source>
<translation>إدخال قائمة…</translation>
</message>
<message>
<source>Bring in exports of other programs and your own lists</source>
<translation>إدخال ملفات برامج أخرى وقوائمك الخاصة</translation>
</message>
<message>
<source>Bring in more</source>
<translation>إدخال المزيد</translation>
</message>
<message>
<source>Bring in your own list or the export of another program, and see here at once who came.</source>
<translation>أدخل قائمتك الخاصة أو ملفًا مصدّرًا من برنامج آخر، وسترى هنا فورًا من جاء.</translation>
</message>
<message>
<source>Bring the files in</source>
<translation>إدخال الملفات</translation>
</message>
<message>
<source>Bringing everything in</source>
<translation>جارٍ إدخال كل شيء</translation>
</message>
<message>
<source>Brings</source>
<translation>يجلب</translation>
</message>
<message>
<source>Brought coupon {code}</source>
<translation>أحضر القسيمة {code}</translation>
</message>
<message>
<source>Brought forward</source>
<translation>من الصفحة السابقة</translation>
</message>
<message>
<source>Brought on</source>
<translation>أُحضرت في</translation>
</message>
<message>
<source>Budget</source>
<translation>الميزانية</translation>
</message>
<message>
<source>Bundle</source>
<translation>حزمة</translation>
</message>
<message>
<source>Business</source>
<translation>العمل</translation>
</message>
<message>
<source>Business files</source>
<translation>ملفات العمل</translation>
</message>
<message>
<source>Business files open in Two Hats by double click now.</source>
<translation>تُفتح ملفات العمل الآن في Two Hats بالنقر المزدوج.</translation>
</message>
<message>
<source>Business profile</source>
<translation>بيانات العمل</translation>
</message>
<message>
<source>Buyers from each of {count} earlier promotions by “{channel}”: {range}.</source>
<translation>المشترون من كل حملة من {count} حملات سابقة عبر «{channel}»: {range}.</translation>
</message>
<message>
<source>By chance alone the return may lie between {low} and {high}.</source>
<translation>بالمصادفة وحدها قد يقع العائد بين {low} و{high}.</translation>
</message>
<message>
<source>By e-mail</source>
<translation>بالبريد</translation>
</message>
<message>
<source>By e-mail and phone count those who agreed to advertising.</source>
<translation>بالبريد والهاتف يُحتسب من وافقوا على الإعلانات.</translation>
</message>
<message>
<source>By phone</source>
<translation>بالهاتف</translation>
</message>
<message>
<source>By stage</source>
<translation>حسب المرحلة</translation>
</message>
<message>
<source>By which promotion or coupon</source>
<translation>بأي حملة أو قسيمة</translation>
</message>
<message>
<source>By which promotion, if one</source>
<translation>بأي حملة، إن وُجدت</translation>
</message>
<message>
<source>By {column} {arrow}</source>
<translation>حسب {column} {arrow}</translation>
</message>
<message>
<source>Calendar</source>
<translation>تقويم</translation>
</message>
<message>
<source>Call</source>
<translation>مكالمة</translation>
</message>
<message>
<source>Call</source>
<comment>to do</comment>
<translation>اتصال</translation>
</message>
<message>
<source>Call off</source>
<translation>إلغاء الحملة</translation>
</message>
<message>
<source>Call off promotion</source>
<translation>إلغاء حملة</translation>
</message>
<message>
<source>Call {text}</source>
<translation>الاتصال بـ {text}</translation>
</message>
<message>
<source>Called off</source>
<translation>ملغاة</translation>
</message>
<message>
<source>Called off</source>
<comment>day</comment>
<translation>ملغاة</translation>
</message>
<message>
<source>Called off on</source>
<translation>أُلغيت في</translation>
</message>
<message>
<source>Called: how did it go?</source>
<translation>اتصلت: كيف جرى الأمر؟</translation>
</message>
<message>
<source>Calls, visits and other activities</source>
<translation>المكالمات والزيارات والأنشطة الأخرى</translation>
</message>
<message>
<source>Calls, visits, other activities</source>
<translation>مكالمات وزيارات وأنشطة أخرى</translation>
</message>
<message>
<source>Came</source>
<translation>وردوا</translation>
</message>
<message>
<source>Came in</source>
<translation>تاريخ الورود</translation>
</message>
<message>
<source>Can they decide it?</source>
<translation>هل يملكون القرار؟</translation>
</message>
<message>
<source>Can they decide?</source>
<translation>هل يملكون القرار؟</translation>
</message>
<message>
<source>Can they pay for it?</source>
<translation>هل يستطيعون دفع ثمنه؟</translation>
</message>
<message>
<source>Cancel</source>
<translation>إلغاء</translation>
</message>
<message>
<source>Cannot be read</source>
<translation>لا يمكن قراءته</translation>
</message>
<message>
<source>Carried over</source>
<translation>يُنقل إلى التالية</translation>
</message>
<message>
<source>Catalogue</source>
<translation>الكتالوج</translation>
</message>
<message>
<source>Category</source>
<translation>الفئة</translation>
</message>
<message>
<source>Category: {name}</source>
<translation>الفئة: {name}</translation>
</message>
<message>
<source>Central European (ISO)</source>
<translation>أوروبي أوسط (ISO)</translation>
</message>
<message>
<source>Central European (Windows)</source>
<translation>أوروبي أوسط (Windows)</translation>
</message>
<message>
<source>Chance</source>
<translation>الاحتمال</translation>
</message>
<message>
<source>Chance of {stage}</source>
<translation>احتمال {stage}</translation>
</message>
<message>
<source>Chance that it pays</source>
<translation>احتمال أن تكون مربحة</translation>
</message>
<message>
<source>Chance that it pays: {chance}, {verdict}.</source>
<translation>احتمال أن تكون مربحة: {chance}، {verdict}.</translation>
</message>
<message>
<source>Change coupons</source>
<translation>تغيير قسائم</translation>
</message>
<message>
<source>Channel</source>
<translation>القناة</translation>
</message>
<message>
<source>Channels</source>
<translation>القنوات</translation>
</message>
<message>
<source>Check</source>
<translation>تحقق</translation>
</message>
<message>
<source>Chinese, simplified (GB 18030)</source>
<translation>صيني مبسط (GB 18030)</translation>
</message>
<message>
<source>Chinese, traditional (Big5)</source>
<translation>صيني تقليدي (Big5)</translation>
</message>
<message>
<source>Choose a colour</source>
<translation>اختيار لون</translation>
</message>
<message>
<source>Choose a contact first.</source>
<translation>اختر جهة اتصال أولًا.</translation>
</message>
<message>
<source>Choose a folder…</source>
<translation>اختيار مجلد…</translation>
</message>
<message>
<source>Choose a logo</source>
<translation>اختيار شعار</translation>
</message>
<message>
<source>Choose a picture…</source>
<translation>اختيار صورة…</translation>
</message>
<message>
<source>Choose a place and begin</source>
<translation>اختر مكانًا وابدأ</translation>
</message>
<message>
<source>Choose a promotion</source>
<translation>اختر حملة</translation>
</message>
<message>
<source>Choose a promotion first.</source>
<translation>اختر حملة أولًا.</translation>
</message>
<message>
<source>Choose another audience</source>
<translation>اختر جمهورًا آخر</translation>
</message>
<message>
<source>Choose another import</source>
<translation>اختر استيرادًا آخر</translation>
</message>
<message>
<source>Choose another…</source>
<translation>اختيار غيره…</translation>
</message>
<message>
<source>Choose coupons first.</source>
<translation>اختر قسائم أولًا.</translation>
</message>
<message>
<source>Choose files…</source>
<translation>اختيار ملفات…</translation>
</message>
<message>
<source>Choose how sales count</source>
<translation>اختيار كيفية احتساب المبيعات</translation>
</message>
<message>
<source>Choose nothing</source>
<translation>إلغاء التحديد</translation>
</message>
<message>
<source>Choose one beside this: by a part of its name.</source>
<translation>اختر واحدة بالجوار: بجزء من اسمها.</translation>
</message>
<message>
<source>Choose someone beside this: by a part of the name.</source>
<translation>اختر شخصًا بالجوار: بجزء من الاسم.</translation>
</message>
<message>
<source>Choose the colour: {name}</source>
<translation>اختيار اللون: {name}</translation>
</message>
<message>
<source>Clear next step</source>
<translation>مسح الخطوة التالية</translation>
</message>
<message>
<source>Close</source>
<translation>إغلاق</translation>
</message>
<message>
<source>Close the list</source>
<translation>إغلاق القائمة</translation>
</message>
<message>
<source>Close the record</source>
<translation>إغلاق السجل</translation>
</message>
<message>
<source>Close the window; everything is saved already</source>
<translation>إغلاق النافذة؛ كل شيء محفوظ بالفعل</translation>
</message>
<message>
<source>Close this entry</source>
<translation>إغلاق هذا المدخل</translation>
</message>
<message>
<source>Close this message</source>
<translation>إغلاق هذه الرسالة</translation>
</message>
<message>
<source>Closed</source>
<translation>أُغلقت في</translation>
</message>
<message>
<source>Closed</source>
<comment>day</comment>
<translation>أُغلقت في</translation>
</message>
<message>
<source>Closed deals came through “{stage}”. For which stage shall that count?</source>
<translation>مرت صفقات مغلقة عبر «{stage}». لأي مرحلة يُحتسب ذلك؟</translation>
</message>
<message>
<source>Closed on</source>
<translation>أُغلقت في</translation>
</message>
<message>
<source>Code</source>
<translation>الرمز</translation>
</message>
<message>
<source>Codes</source>
<translation>الرموز</translation>
</message>
<message>
<source>Codes begin with</source>
<translation>تبدأ الرموز بـ</translation>
</message>
<message>
<source>Codes such as {code}; the last letter tells typing mistakes.</source>
<translation>رموز مثل {code}؛ الحرف الأخير يكشف أخطاء الكتابة.</translation>
</message>
<message>
<source>Codes to hand out, and who brought which</source>
<translation>رموز للتوزيع، ومن أحضر أيها</translation>
</message>
<message>
<source>Codes to hand out: who brings one tells which promotion worked</source>
<translation>رموز للتوزيع: من يُحضر واحدًا يبيّن أي حملة نجحت</translation>
</message>
<message>
<source>Colour</source>
<translation>ملون</translation>
</message>
<message>
<source>Colour: {name}</source>
<translation>اللون: {name}</translation>
</message>
<message>
<source>Colours of the print</source>
<translation>ألوان الطباعة</translation>
</message>
<message>
<source>Colours on paper</source>
<translation>الألوان على الورق</translation>
</message>
<message>
<source>Column</source>
<translation>العمود</translation>
</message>
<message>
<source>Column {letter}</source>
<translation>العمود {letter}</translation>
</message>
<message>
<source>Columns</source>
<translation>الأعمدة</translation>
</message>
<message>
<source>Comment</source>
<translation>تعليق</translation>
</message>
<message>
<source>Company</source>
<translation>الشركة</translation>
</message>
<message>
<source>Compare it letter by letter; it may be from another shop.</source>
<translation>قارنه حرفًا حرفًا؛ ربما يكون من متجر آخر.</translation>
</message>
<message>
<source>Compared</source>
<translation>للمقارنة</translation>
</message>
<message>
<source>Compared with</source>
<translation>مقارنة بـ</translation>
</message>
<message>
<source>Compared with {days}.</source>
<translation>مقارنة بـ {days}.</translation>
</message>
<message>
<source>Condition</source>
<translation>الشرط</translation>
</message>
<message>
<source>Consent given</source>
<translation>الموافقة في</translation>
</message>
<message>
<source>Consideration</source>
<translation>التفكير</translation>
</message>
<message>
<source>Contact</source>
<translation>جهة الاتصال</translation>
</message>
<message>
<source>Contacts</source>
<translation>جهات الاتصال</translation>
</message>
<message>
<source>Contacts who have bought at least once up to the end of these days.</source>
<translation>جهات الاتصال التي اشترت مرة على الأقل حتى نهاية هذه الأيام.</translation>
</message>
<message>
<source>Contacts whose first purchase ever was on these days.</source>
<translation>جهات الاتصال التي كان أول شراء لها في هذه الأيام.</translation>
</message>
<message>
<source>Contacts with the same e-mail or phone, or with names that are alike, come up here to be joined.</source>
<translation>جهات الاتصال ذات البريد أو الهاتف نفسه أو الأسماء المتشابهة تظهر هنا لدمجها.</translation>
</message>
<message>
<source>Content</source>
<translation>محتوى</translation>
</message>
<message>
<source>Content</source>
<comment>channel</comment>
<translation>محتوى</translation>
</message>
<message>
<source>Content needs a title, such as “Post about the winter sale”.</source>
<translation>يحتاج المحتوى إلى عنوان، مثل «منشور عن تخفيضات الشتاء».</translation>
</message>
<message>
<source>Copied: {text}</source>
<translation>نُسخ: {text}</translation>
</message>
<message>
<source>Copies of this file</source>
<translation>نسخ من هذا الملف</translation>
</message>
<message>
<source>Copy</source>
<translation>نسخ</translation>
</message>
<message>
<source>Copy targets of the year before</source>
<translation>نسخ أهداف السنة السابقة</translation>
</message>
<message>
<source>Copy the code</source>
<translation>نسخ الرمز</translation>
</message>
<message>
<source>Copy the details</source>
<translation>نسخ التفاصيل</translation>
</message>
<message>
<source>Copy the path: {title}</source>
<translation>نسخ المسار: {title}</translation>
</message>
<message>
<source>Copy the phone number of a step</source>
<translation>نسخ رقم هاتف خطوة</translation>
</message>
<message>
<source>Copy the targets of {year}, and more:</source>
<translation>نسخ أهداف {year} مع زيادة:</translation>
</message>
<message>
<source>Copy the version</source>
<translation>نسخ الإصدار</translation>
</message>
<message>
<source>Copy {text}</source>
<translation>نسخ {text}</translation>
</message>
<message>
<source>Cost</source>
<translation>التكلفة</translation>
</message>
<message>
<source>Cost</source>
<comment>goods</comment>
<translation>التكلفة</translation>
</message>
<message>
<source>Cost of a sale</source>
<translation>تكلفة البيع</translation>
</message>
<message>
<source>Cost of one</source>
<translation>تكلفة الواحد</translation>
</message>
<message>
<source>Cost of own time</source>
<translation>تكلفة وقتك</translation>
</message>
<message>
<source>Cost of the offer on one sale</source>
<translation>تكلفة العرض في البيع الواحد</translation>
</message>
<message>
<source>Cost per lead</source>
<translation>تكلفة المهتم</translation>
</message>
<message>
<source>Cost per new customer</source>
<translation>تكلفة العميل الجديد</translation>
</message>
<message>
<source>Cost per new customer, without own time</source>
<translation>تكلفة العميل الجديد دون وقتك</translation>
</message>
<message>
<source>Cost without own time</source>
<translation>التكلفة دون وقتك</translation>
</message>
<message>
<source>Cost, by its lines</source>
<translation>التكلفة، حسب بنودها</translation>
</message>
<message>
<source>Costs</source>
<translation>التكاليف</translation>
</message>
<message>
<source>Costs us</source>
<translation>يكلّفنا</translation>
</message>
<message>
<source>Count an answer</source>
<translation>عد إجابة</translation>
</message>
<message>
<source>Count the audience</source>
<translation>عد الجمهور</translation>
</message>
<message>
<source>Count the audiences</source>
<translation>عد الجماهير</translation>
</message>
<message>
<source>Count what people look after</source>
<translation>عدّ ما كل شخص مسؤول عنه</translation>
</message>
<message>
<source>Count what promotions brought</source>
<translation>حساب ما جلبته الحملات</translation>
</message>
<message>
<source>Count what the promotion brought</source>
<translation>حساب ما جلبته الحملة</translation>
</message>
<message>
<source>Count what waits</source>
<translation>عد ما ينتظر</translation>
</message>
<message>
<source>Counting</source>
<translation>العد</translation>
</message>
<message>
<source>Counting…</source>
<translation>جارٍ العد…</translation>
</message>
<message>
<source>Country</source>
<translation>البلد</translation>
</message>
<message>
<source>Counts for the promotion</source>
<translation>تُحتسب للحملة</translation>
</message>
<message>
<source>Coupon</source>
<translation>القسيمة</translation>
</message>
<message>
<source>Coupon {code}</source>
<translation>القسيمة {code}</translation>
</message>
<message>
<source>Coupon “{code}” was already redeemed {used} times and may be no more.</source>
<translation>صُرفت القسيمة «{code}» بالفعل (عدد المرات: {used}) ولا يمكن صرفها أكثر.</translation>
</message>
<message>
<source>Coupon “{code}” was already used on {day}.</source>
<translation>استُعملت القسيمة «{code}» بالفعل في {day}.</translation>
</message>
<message>
<source>Coupon “{code}” was good until {day}.</source>
<translation>كانت القسيمة «{code}» صالحة حتى {day}.</translation>
</message>
<message>
<source>Coupons</source>
<translation>القسائم</translation>
</message>
<message>
<source>Coupons that are used up or expired stand here, with their end.</source>
<translation>القسائم المستنفدة أو المنتهية تظهر هنا مع نهايتها.</translation>
</message>
<message>
<source>Coupons that may still be used stand here.</source>
<translation>القسائم التي ما زالت صالحة للاستعمال تظهر هنا.</translation>
</message>
<message>
<source>Coupons to cut out, with the code in letters and as a square to scan</source>
<translation>قسائم للقص، والرمز فيها بالأحرف وكمربع للمسح</translation>
</message>
<message>
<source>Coupons {name} to cut out</source>
<translation>القسائم {name} للقص</translation>
</message>
<message>
<source>Coupons…</source>
<translation>قسائم…</translation>
</message>
<message>
<source>Currency</source>
<translation>العملة</translation>
</message>
<message>
<source>Customer</source>
<translation>عميل</translation>
</message>
<message>
<source>Customer number</source>
<translation>رقم العميل</translation>
</message>
<message>
<source>Customers</source>
<translation>العملاء</translation>
</message>
<message>
<source>Customers of whom nothing is heard for longer than is usual here come up in this place.</source>
<translation>العملاء الذين تنقطع أخبارهم أكثر من المعتاد هنا يظهرون في هذا المكان.</translation>
</message>
<message>
<source>Customers of whom nothing was heard for longer than is usual here, the longest first</source>
<translation>عملاء انقطعت أخبارهم أكثر من المعتاد هنا، الأطول أولًا</translation>
</message>
<message numerus="yes">
<source>Customers of whom nothing was heard for more than %n days, the longest first</source>
<translation>
<numerusform>عملاء انقطعت أخبارهم، الأطول أولًا</numerusform>
<numerusform>عملاء انقطعت أخبارهم أكثر من يوم واحد، الأطول أولًا</numerusform>
<numerusform>عملاء انقطعت أخبارهم أكثر من يومين، الأطول أولًا</numerusform>
<numerusform>عملاء انقطعت أخبارهم أكثر من %n أيام، الأطول أولًا</numerusform>
<numerusform>عملاء انقطعت أخبارهم أكثر من %n يومًا، الأطول أولًا</numerusform>
<numerusform>عملاء انقطعت أخبارهم أكثر من %n يوم، الأطول أولًا</numerusform>
</translation>
</message>
<message>
<source>Customers so far</source>
<translation>العملاء حتى الآن</translation>
</message>
<message>
<source>Customers who came back</source>
<translation>عملاء عادوا للشراء</translation>
</message>
<message>
<source>Cyrillic (DOS)</source>
<translation>سيريلي (DOS)</translation>
</message>
<message>
<source>Cyrillic (KOI8)</source>
<translation>سيريلي (KOI8)</translation>
</message>
<message>
<source>Cyrillic (Mac)</source>
<translation>سيريلي (Mac)</translation>
</message>
<message>
<source>Cyrillic (Windows)</source>
<translation>سيريلي (Windows)</translation>
</message>
<message>
<source>Dark</source>
<translation>داكن</translation>
</message>
<message>
<source>Dark on light</source>
<translation>داكن على فاتح</translation>
</message>
<message>
<source>Dates and money as in</source>
<translation>التواريخ والمال كما في</translation>
</message>
<message>
<source>Day</source>
<translation>اليوم</translation>
</message>
<message>
<source>Day after</source>
<translation>اليوم التالي</translation>
</message>
<message>
<source>Day before</source>
<translation>اليوم السابق</translation>
</message>
<message>
<source>Day of enquiry</source>
<translation>يوم الاستفسار</translation>
</message>
<message>
<source>Day of expense</source>
<translation>يوم المصروف</translation>
</message>
<message>
<source>Day of purchase</source>
<translation>يوم الشراء</translation>
</message>
<message>
<source>Day of the expense</source>
<translation>يوم المصروف</translation>
</message>
<message>
<source>Day, month, year</source>
<translation>يوم، شهر، سنة</translation>
</message>
<message>
<source>Days silent</source>
<translation>أيام الصمت</translation>
</message>
<message>
<source>Deal</source>
<translation>صفقة</translation>
</message>
<message>
<source>Deal made</source>
<translation>فُتحت صفقة</translation>
</message>
<message>
<source>Deal moved to {stage}</source>
<translation>نُقلت الصفقة إلى {stage}</translation>
</message>
<message>
<source>Deal opened</source>
<translation>فُتحت الصفقة</translation>
</message>
<message>
<source>Deal: {what}</source>
<translation>الصفقة: {what}</translation>
</message>
<message>
<source>Deals</source>
<translation>الصفقات</translation>
</message>
<message>
<source>Deals closed as won on these days.</source>
<translation>الصفقات المغلقة كرابحة في هذه الأيام.</translation>
</message>
<message>
<source>Deals decided</source>
<translation>الصفقات المحسومة</translation>
</message>
<message>
<source>Deals lost</source>
<translation>الصفقات الخاسرة</translation>
</message>
<message>
<source>Deals only</source>
<translation>الصفقات فقط</translation>
</message>
<message>
<source>Deals opened</source>
<translation>صفقات فُتحت</translation>
</message>
<message>
<source>Deals opened on these days, from the first word on.</source>
<translation>الصفقات المفتوحة في هذه الأيام، منذ أول تواصل.</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; move them first, or rename the stage.</source>
<translation>في «{name}» صفقات حالية أو سابقة؛ انقلها أولًا أو أعد تسمية المرحلة.</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; say which stage they go to.</source>
<translation>في «{name}» صفقات حالية أو سابقة؛ حدد إلى أي مرحلة تنتقل.</translation>
</message>
<message>
<source>Deals suggest these as soon as it is one of their lines.</source>
<translation>تقترحها الصفقات حالما يكون أحد بنودها.</translation>
</message>
<message>
<source>Deals with it</source>
<translation>صفقات فيها</translation>
</message>
<message>
<source>Deals won</source>
<translation>الصفقات الرابحة</translation>
</message>
<message>
<source>Deals won with a known margin</source>
<translation>صفقات رابحة معروفة الهامش</translation>
</message>
<message>
<source>Deals won with a known value</source>
<translation>صفقات رابحة معروفة القيمة</translation>
</message>
<message>
<source>Decided</source>
<translation>محسومة</translation>
</message>
<message>
<source>Delete</source>
<translation>حذف</translation>
</message>
<message>
<source>Delete audience</source>
<translation>حذف جمهور</translation>
</message>
<message>
<source>Delete contact</source>
<translation>حذف جهة اتصال</translation>
</message>
<message>
<source>Delete content</source>
<translation>حذف محتوى</translation>
</message>
<message>
<source>Delete coupons</source>
<translation>حذف قسائم</translation>
</message>
<message>
<source>Delete deal</source>
<translation>حذف صفقة</translation>
</message>
<message>
<source>Delete expense</source>
<translation>حذف مصروف</translation>
</message>
<message>
<source>Delete it</source>
<translation>حذفه</translation>
</message>
<message>
<source>Delete lead</source>
<translation>حذف مهتم</translation>
</message>
<message>
<source>Delete log entry</source>
<translation>حذف مدخل من السجل</translation>
</message>
<message>
<source>Delete product</source>
<translation>حذف منتج</translation>
</message>
<message>
<source>Delete promotion</source>
<translation>حذف حملة</translation>
</message>
<message>
<source>Delete several</source>
<translation>حذف عدة عناصر</translation>
</message>
<message>
<source>Delete stage</source>
<translation>حذف مرحلة</translation>
</message>
<message>
<source>Delete the chosen record</source>
<translation>حذف السجل المختار</translation>
</message>
<message>
<source>Delete this entry</source>
<translation>حذف هذا المدخل</translation>
</message>
<message>
<source>Delete this expense</source>
<translation>حذف هذا المصروف</translation>
</message>
<message>
<source>Delete this stage</source>
<translation>حذف هذه المرحلة</translation>
</message>
<message>
<source>Delete “{name}”</source>
<translation>حذف «{name}»</translation>
</message>
<message>
<source>Deleted</source>
<translation>المحذوف</translation>
</message>
<message>
<source>Demo</source>
<translation>عرض توضيحي</translation>
</message>
<message>
<source>Details</source>
<translation>التفاصيل</translation>
</message>
<message>
<source>Did again: {what}</source>
<translation>أُعيد: {what}</translation>
</message>
<message>
<source>Did you mean {mail}?</source>
<translation>هل تقصد {mail}؟</translation>
</message>
<message>
<source>Different people</source>
<translation>شخصان مختلفان</translation>
</message>
<message>
<source>Different people: {both}</source>
<translation>شخصان مختلفان: {both}</translation>
</message>
<message>
<source>Discount</source>
<translation>الخصم</translation>
</message>
<message>
<source>Do</source>
<translation>التنفيذ</translation>
</message>
<message>
<source>Do not bring them in</source>
<translation>عدم إدخالها</translation>
</message>
<message>
<source>Do they have the money?</source>
<translation>هل لديهم المال؟</translation>
</message>
<message>
<source>Do they need it?</source>
<translation>هل يحتاجون إليه؟</translation>
</message>
<message>
<source>Do they want it soon?</source>
<translation>هل يريدونه قريبًا؟</translation>
</message>
<message>
<source>Does it pay?</source>
<translation>هل هي مربحة؟</translation>
</message>
<message>
<source>Does not want any</source>
<translation>لا يريد أيًا منها</translation>
</message>
<message>
<source>Done</source>
<translation>تم</translation>
</message>
<message>
<source>Done</source>
<comment>day</comment>
<translation>أُنجز في</translation>
</message>
<message>
<source>Done</source>
<comment>to do</comment>
<translation>تم</translation>
</message>
<message>
<source>Done again: {what}</source>
<translation>أُعيد: {what}</translation>
</message>
<message>
<source>Done this week: {changes}</source>
<translation>أُنجز هذا الأسبوع: {changes}</translation>
</message>
<message>
<source>Done: say how a step went and what comes next</source>
<translation>تم: قل كيف جرت الخطوة وما يليها</translation>
</message>
<message>
<source>Done: {what}</source>
<translation>تم: {what}</translation>
</message>
<message>
<source>Done: {what}. Next: {step}</source>
<translation>تم: {what}. التالي: {step}</translation>
</message>
<message>
<source>Done…</source>
<translation>تم…</translation>
</message>
<message>
<source>Don’t know</source>
<translation>لا أعرف</translation>
</message>
<message>
<source>Double click</source>
<translation>النقر المزدوج</translation>
</message>
<message>
<source>Draw the pages</source>
<translation>رسم الصفحات</translation>
</message>
<message>
<source>Drop a deal here</source>
<translation>أفلت صفقة هنا</translation>
</message>
<message>
<source>Drop your files here</source>
<translation>أفلت ملفاتك هنا</translation>
</message>
<message>
<source>Due</source>
<translation>الاستحقاق</translation>
</message>
<message>
<source>Due on this day</source>
<translation>مستحق في هذا اليوم</translation>
</message>
<message>
<source>E-mail</source>
<translation>البريد الإلكتروني</translation>
</message>
<message>
<source>E-mail of {name}</source>
<translation>بريد {name}</translation>
</message>
<message>
<source>E-mail {phone}</source>
<translation>البريد {phone}</translation>
</message>
<message>
<source>E-mail {text}</source>
<translation>البريد {text}</translation>
</message>
<message>
<source>E-mails</source>
<translation>عناوين البريد</translation>
</message>
<message>
<source>Each under its own free licence.</source>
<translation>كل منها برخصته الحرة.</translation>
</message>
<message>
<source>Earlier</source>
<comment>period</comment>
<translation>أقدم</translation>
</message>
<message>
<source>Edit</source>
<translation>تحرير</translation>
</message>
<message>
<source>Edit audience</source>
<translation>تعديل جمهور</translation>
</message>
<message>
<source>Edit contact</source>
<translation>تعديل جهة اتصال</translation>
</message>
<message>
<source>Edit content</source>
<translation>تعديل محتوى</translation>
</message>
<message>
<source>Edit deal</source>
<translation>تعديل صفقة</translation>
</message>
<message>
<source>Edit expense</source>
<translation>تعديل مصروف</translation>
</message>
<message>
<source>Edit lead</source>
<translation>تعديل مهتم</translation>
</message>
<message>
<source>Edit line</source>
<translation>تعديل بند</translation>
</message>
<message>
<source>Edit log entry</source>
<translation>تعديل مدخل في السجل</translation>
</message>
<message>
<source>Edit person</source>
<translation>تعديل شخص</translation>
</message>
<message>
<source>Edit product</source>
<translation>تعديل منتج</translation>
</message>
<message>
<source>Edit profile</source>
<translation>تعديل بيانات العمل</translation>
</message>
<message>
<source>Edit promotion</source>
<translation>تعديل حملة</translation>
</message>
<message>
<source>Edit research</source>
<translation>تعديل بحث</translation>
</message>
<message>
<source>Edit stage</source>
<translation>تعديل مرحلة</translation>
</message>
<message>
<source>Edit this line</source>
<translation>تعديل هذا البند</translation>
</message>
<message>
<source>Ends</source>
<translation>تنتهي</translation>
</message>
<message>
<source>Ends soon</source>
<translation>تنتهي قريبًا</translation>
</message>
<message>
<source>Enquiries that came in on these days.</source>
<translation>الاستفسارات الواردة في هذه الأيام.</translation>
</message>
<message>
<source>Enter</source>
<translation>Enter</translation>
</message>
<message>
<source>Enter edits it, Delete removes it</source>
<translation>Enter يعدّله، وDelete يزيله</translation>
</message>
<message>
<source>Enter keeps it, Escape puts it away</source>
<translation>Enter يحفظه، وEsc يضعه جانبًا</translation>
</message>
<message>
<source>Enter opens, D is done, S puts off, C copies the phone number</source>
<translation>Enter يفتح، وD يعني تم، وS يؤجل، وC ينسخ رقم الهاتف</translation>
</message>
<message>
<source>Enter writes it down · Tab goes to what was understood · Escape keeps it for later</source>
<translation>Enter يدوّنه · Tab ينتقل إلى ما فُهم · Esc يبقيه لوقت لاحق</translation>
</message>
<message>
<source>Evaluation</source>
<translation>التقييم</translation>
</message>
<message>
<source>Event</source>
<translation>فعالية</translation>
</message>
<message>
<source>Every 1 to {most} weeks.</source>
<translation>بين أسبوع واحد و{most} من الأسابيع.</translation>
</message>
<message>
<source>Every cost is known</source>
<translation>كل التكاليف معروفة</translation>
</message>
<message>
<source>Every month</source>
<translation>كل شهر</translation>
</message>
<message>
<source>Every open deal by stage: its value, what comes next, how long it has been silent</source>
<translation>كل صفقة مفتوحة حسب المرحلة: قيمتها وخطوتها التالية ومدة صمتها</translation>
</message>
<message>
<source>Every open lead and deal has a next step with a day.</source>
<translation>لكل مهتم أو صفقة مفتوحة خطوة تالية لها يوم.</translation>
</message>
<message>
<source>Every promotion they met on the way gets an equal part.</source>
<translation>كل حملة قابلوها في الطريق تنال نصيبًا متساويًا.</translation>
</message>
<message>
<source>Every touch of one contact, from the first to each sale</source>
<translation>كل تواصل مع جهة اتصال واحدة، من الأول إلى كل عملية بيع</translation>
</message>
<message>
<source>Everyone</source>
<translation>الجميع</translation>
</message>
<message>
<source>Everyone has bought</source>
<translation>الجميع اشتروا</translation>
</message>
<message>
<source>Everyone the business knows</source>
<translation>كل من يعرفهم العمل</translation>
</message>
<message>
<source>Everyone who asked has had an answer.</source>
<translation>كل من سأل تلقى جوابًا.</translation>
</message>
<message>
<source>Everyone who asks or buys is kept here, with all that happened between you. A lead brings its contact.</source>
<translation>كل من يسأل أو يشتري محفوظ هنا مع كل ما جرى بينكما. والمهتم يجلب معه جهة اتصاله.</translation>
</message>
<message>
<source>Everyone who bought at least once</source>
<translation>كل من اشترى مرة على الأقل</translation>
</message>
<message>
<source>Everyone writes {code}.</source>
<translation>يكتب الجميع {code}.</translation>
</message>
<message>
<source>Everything</source>
<translation>كل شيء</translation>
</message>
<message>
<source>Everything by day</source>
<translation>كل شيء حسب اليوم</translation>
</message>
<message>
<source>Everything else is reached with Tab, the arrow keys and Enter.</source>
<translation>كل ما عداها يُبلغ بمفتاح Tab والأسهم وEnter.</translation>
</message>
<message>
<source>Everything in it is here already, or stays out.</source>
<translation>كل ما فيه موجود هنا بالفعل أو يُستبعد.</translation>
</message>
<message>
<source>Everything is as it was before. The files can be brought in again at any time.</source>
<translation>كل شيء كما كان من قبل. يمكن إدخال الملفات مجددًا في أي وقت.</translation>
</message>
<message>
<source>Everything is written to “{folder}”.</source>
<translation>كُتب كل شيء في «{folder}».</translation>
</message>
<message>
<source>Everything so far</source>
<translation>كل شيء حتى الآن</translation>
</message>
<message>
<source>Everything stays in this one file on your computer. Nothing goes online.</source>
<translation>يبقى كل شيء في هذا الملف الواحد على حاسوبك. لا شيء يذهب إلى الإنترنت.</translation>
</message>
<message>
<source>Everything that was done</source>
<translation>كل ما جرى</translation>
</message>
<message>
<source>Excel workbook</source>
<translation>مصنف Excel</translation>
</message>
<message>
<source>Excel workbook…</source>
<translation>مصنف Excel…</translation>
</message>
<message>
<source>Expected</source>
<translation>المتوقع</translation>
</message>
<message>
<source>Expected leads</source>
<translation>المهتمون المتوقعون</translation>
</message>
<message>
<source>Expected on</source>
<translation>متوقعة في</translation>
</message>
<message>
<source>Expected sale</source>
<translation>البيع المتوقع</translation>
</message>
<message>
<source>Expected to buy</source>
<translation>المتوقع أن يشتروا</translation>
</message>
<message>
<source>Expense</source>
<translation>مصروف</translation>
</message>
<message>
<source>Expenses</source>
<translation>المصروفات</translation>
</message>
<message>
<source>Expired</source>
<translation>منتهية</translation>
</message>
<message>
<source>Export as folder</source>
<translation>تصدير كمجلد</translation>
</message>
<message>
<source>Export as folder…</source>
<translation>تصدير كمجلد…</translation>
</message>
<message>
<source>Export the codes: for a spreadsheet or a mailing</source>
<translation>تصدير الرموز: لجدول بيانات أو مراسلة</translation>
</message>
<message>
<source>Export the codes…</source>
<translation>تصدير الرموز…</translation>
</message>
<message>
<source>Export these people, without those who refused advertising</source>
<translation>تصدير هؤلاء الأشخاص دون من رفضوا الإعلانات</translation>
</message>
<message>
<source>Export these people…</source>
<translation>تصدير هؤلاء الأشخاص…</translation>
</message>
<message>
<source>Export this list</source>
<translation>تصدير هذه القائمة</translation>
</message>
<message>
<source>Export this list: for a spreadsheet, an address book or a calendar</source>
<translation>تصدير هذه القائمة: لجدول بيانات أو دفتر عناوين أو تقويم</translation>
</message>
<message>
<source>Export this list…</source>
<translation>تصدير هذه القائمة…</translation>
</message>
<message>
<source>Exports of other programs and your own lists. You see everything before anything is kept, the files themselves are never changed, and one Undo takes all of it back.</source>
<translation>ملفات مصدّرة من برامج أخرى وقوائمك الخاصة. ترى كل شيء قبل حفظ أي شيء، والملفات نفسها لا تتغير أبدًا، وتراجع واحد يلغي كل ذلك.</translation>
</message>
<message>
<source>Extra</source>
<translation>إضافي</translation>
</message>
<message>
<source>Extra on top</source>
<translation>إضافة فوقه</translation>
</message>
<message>
<source>F2 renames it, Delete removes it</source>
<translation>F2 يعيد تسميته، وDelete يزيله</translation>
</message>
<message>
<source>Few leads may be luck: the fewer they are, the more their share is drawn to that of all.</source>
<translation>قد تكون قلة المهتمين حظًا: كلما قل عددهم اقتربت نسبتهم من نسبة الجميع.</translation>
</message>
<message>
<source>Fewer than half of the deals that were opened are decided so far.</source>
<translation>حُسم حتى الآن أقل من نصف الصفقات المفتوحة.</translation>
</message>
<message>
<source>Figures</source>
<translation>الأرقام</translation>
</message>
<message>
<source>Figures and reports: the period before; Ctrl+→ the next</source>
<translation>الأرقام والتقارير: الفترة السابقة؛ Ctrl+← التالية</translation>
</message>
<message>
<source>Figures come by themselves</source>
<translation>الأرقام تأتي تلقائيًا</translation>
</message>
<message>
<source>File</source>
<translation>ملف</translation>
</message>
<message>
<source>Files to bring in</source>
<translation>ملفات للإدخال</translation>
</message>
<message>
<source>Files…</source>
<translation>ملفات…</translation>
</message>
<message>
<source>Fill in what is missing</source>
<translation>إكمال الناقص</translation>
</message>
<message>
<source>Fill {count}</source>
<translation>إكمال {count}</translation>
</message>
<message>
<source>Filter this list</source>
<translation>تصفية هذه القائمة</translation>
</message>
<message>
<source>Filter this list  /</source>
<translation>تصفية هذه القائمة  /</translation>
</message>
<message>
<source>Find</source>
<translation>بحث</translation>
</message>
<message>
<source>Find a code</source>
<translation>البحث عن رمز</translation>
</message>
<message>
<source>Find a record or an action</source>
<translation>البحث عن سجل أو إجراء</translation>
</message>
<message>
<source>Find it on the disk…</source>
<translation>البحث عنه في القرص…</translation>
</message>
<message>
<source>Find people, deals, words, actions  (Ctrl+K)</source>
<translation>البحث عن أشخاص وصفقات وكلمات وإجراءات  (Ctrl+K)</translation>
</message>
<message>
<source>Find {name} on the disk</source>
<translation>البحث عن {name} في القرص</translation>
</message>
<message>
<source>Find…</source>
<translation>بحث…</translation>
</message>
<message>
<source>Find…  (Ctrl+K)</source>
<translation>بحث…  (Ctrl+K)</translation>
</message>
<message>
<source>Finish content</source>
<translation>إنهاء محتوى</translation>
</message>
<message>
<source>Finish step</source>
<translation>إنهاء خطوة</translation>
</message>
<message>
<source>First day</source>
<translation>أول يوم</translation>
</message>
<message>
<source>First name</source>
<translation>الاسم الأول</translation>
</message>
<message>
<source>Flyer</source>
<translation>منشور ورقي</translation>
</message>
<message>
<source>Fold the column</source>
<translation>طي العمود</translation>
</message>
<message>
<source>Folder of Two Hats</source>
<translation>مجلد Two Hats</translation>
</message>
<message>
<source>Folders</source>
<translation>المجلدات</translation>
</message>
<message>
<source>Follow the light or dark of the system</source>
<translation>اتباع مظهر النظام، الفاتح أو الداكن</translation>
</message>
<message>
<source>Followers</source>
<translation>المتابعون</translation>
</message>
<message>
<source>For</source>
<translation>لأجل</translation>
</message>
<message>
<source>For a spreadsheet, address book or calendar, as it is filtered</source>
<translation>لجدول بيانات أو دفتر عناوين أو تقويم، كما هي مصفاة</translation>
</message>
<message>
<source>For comparing it is drawn to your own average, by the weight of ten leads: {share}.</source>
<translation>للمقارنة تُقرَّب إلى متوسطك بوزن عشرة مهتمين: {share}.</translation>
</message>
<message>
<source>For heads and charts of reports. In the window the hats keep theirs.</source>
<translation>لعناوين التقارير ومخططاتها. أما في النافذة فتحتفظ القبعتان بلونيهما.</translation>
</message>
<message>
<source>For which promotion</source>
<translation>لأي حملة</translation>
</message>
<message>
<source>For which promotion? Coupons tell what it brought.</source>
<translation>لأي حملة؟ القسائم تبيّن ما جلبته.</translation>
</message>
<message>
<source>For whom</source>
<translation>لمن</translation>
</message>
<message>
<source>For you alone, on this computer; pressing the other chip takes all of it back.</source>
<translation>لك وحدك على هذا الحاسوب؛ والضغط على الزر الآخر يلغي كل ذلك.</translation>
</message>
<message>
<source>For {promotion}</source>
<translation>من أجل {promotion}</translation>
</message>
<message>
<source>Forecast</source>
<translation>التوقعات</translation>
</message>
<message>
<source>Forecast of open deals</source>
<translation>توقعات الصفقات المفتوحة</translation>
</message>
<message>
<source>Forget what was typed; Escape keeps it for later</source>
<translation>نسيان ما كُتب؛ Esc يبقيه لوقت لاحق</translation>
</message>
<message>
<source>Forget {name}; the file itself is not touched</source>
<translation>نسيان {name}؛ الملف نفسه لا يُمس</translation>
</message>
<message>
<source>Forget {text}</source>
<translation>نسيان {text}</translation>
</message>
<message>
<source>Forward</source>
<translation>للأمام</translation>
</message>
<message>
<source>Found not a fit</source>
<translation>وُجد غير مناسب في</translation>
</message>
<message>
<source>Four questions tell whether a lead is worth your time. Qualify it, and it stands here until a deal.</source>
<translation>أربعة أسئلة تبيّن هل يستحق المهتم وقتك. أهّله فيبقى هنا حتى يصبح صفقة.</translation>
</message>
<message>
<source>Free item</source>
<translation>منتج مجاني</translation>
</message>
<message>
<source>From</source>
<translation>المصدر</translation>
</message>
<message>
<source>From</source>
<comment>first day</comment>
<translation>من</translation>
</message>
<message>
<source>From hat to hat</source>
<translation>من قبعة إلى قبعة</translation>
</message>
<message>
<source>From now on every change is written down here.</source>
<translation>من الآن يُدوَّن كل تغيير هنا.</translation>
</message>
<message>
<source>From now on {amount} a day would do.</source>
<translation>من الآن يكفي {amount} يوميًا.</translation>
</message>
<message>
<source>From the first touch to each sale</source>
<translation>من أول تواصل إلى كل عملية بيع</translation>
</message>
<message>
<source>From this import</source>
<translation>من هذا الاستيراد</translation>
</message>
<message>
<source>From which promotion</source>
<translation>من أي حملة</translation>
</message>
<message>
<source>From {promotion}</source>
<translation>من {promotion}</translation>
</message>
<message>
<source>From – to</source>
<translation>من – إلى</translation>
</message>
<message>
<source>From: {source}</source>
<translation>المصدر: {source}</translation>
</message>
<message>
<source>Full name</source>
<translation>الاسم الكامل</translation>
</message>
<message>
<source>Funnel</source>
<translation>القمع</translation>
</message>
<message>
<source>Get in touch</source>
<translation>التواصل</translation>
</message>
<message>
<source>Go</source>
<translation>انتقال</translation>
</message>
<message>
<source>Goal</source>
<translation>الغاية</translation>
</message>
<message>
<source>Goal, message and what you expect of it come next.</source>
<translation>تليها الغاية والرسالة وما تتوقعه منها.</translation>
</message>
<message>
<source>Goes well with it</source>
<translation>يرافقه جيدًا</translation>
</message>
<message>
<source>Goes with</source>
<translation>يرافق</translation>
</message>
<message>
<source>Goes with {names}</source>
<translation>يرافق {names}</translation>
</message>
<message>
<source>Gone silent</source>
<translation>صمتت</translation>
</message>
<message>
<source>Good</source>
<translation>صالحة</translation>
</message>
<message>
<source>Google Ads</source>
<translation>Google Ads</translation>
</message>
<message>
<source>Google Contacts</source>
<translation>جهات اتصال Google</translation>
</message>
<message>
<source>Greek (Windows)</source>
<translation>يوناني (Windows)</translation>
</message>
<message>
<source>Habits</source>
<translation>العادات</translation>
</message>
<message>
<source>Half of the deals won were worth more, half less.</source>
<translation>نصف الصفقات الرابحة كانت قيمته أعلى، ونصفها أقل.</translation>
</message>
<message>
<source>Hard to read on paper ({ratio} : 1; {wanted} is good).</source>
<translation>صعب القراءة على الورق ({ratio} : 1؛ الجيد {wanted}).</translation>
</message>
<message>
<source>Hat</source>
<translation>القبعة</translation>
</message>
<message>
<source>Heard of us by</source>
<translation>سمع بنا من</translation>
</message>
<message>
<source>Heard of us from</source>
<translation>سمعوا بنا من</translation>
</message>
<message>
<source>Hebrew (Windows)</source>
<translation>عبري (Windows)</translation>
</message>
<message>
<source>Help</source>
<translation>مساعدة</translation>
</message>
<message>
<source>Here already: {what}</source>
<translation>موجود من قبل: {what}</translation>
</message>
<message>
<source>Hide channel</source>
<translation>إخفاء قناة</translation>
</message>
<message>
<source>History</source>
<translation>السجل</translation>
</message>
<message>
<source>Hours this month</source>
<translation>ساعات هذا الشهر</translation>
</message>
<message>
<source>Hours this week</source>
<translation>ساعات هذا الأسبوع</translation>
</message>
<message>
<source>How did it go?</source>
<translation>كيف جرى الأمر؟</translation>
</message>
<message>
<source>How far its leads have come</source>
<translation>أين وصل مهتموها</translation>
</message>
<message>
<source>How far the leads have come</source>
<translation>أين وصل المهتمون</translation>
</message>
<message>
<source>How far the leads of these days have come by today.</source>
<translation>أين وصل اليوم مهتمو هذه الأيام.</translation>
</message>
<message>
<source>How it goes</source>
<translation>كيف تسير الأمور</translation>
</message>
<message>
<source>How it went</source>
<translation>كيف جرى</translation>
</message>
<message>
<source>How many</source>
<translation>العدد</translation>
</message>
<message>
<source>How many leads do you expect? Then it is told whether that is enough.</source>
<translation>كم مهتمًا تتوقع؟ عندها يُعرف هل يكفي ذلك.</translation>
</message>
<message>
<source>How many sales pay for it?</source>
<translation>كم عملية بيع تغطيها؟</translation>
</message>
<message>
<source>How many were there? Write 0 for none.</source>
<translation>كم كان العدد؟ اكتب 0 إن لم يوجد شيء.</translation>
</message>
<message>
<source>How many? Any number from 1 to {most} at once.</source>
<translation>كم؟ أي عدد من 1 إلى {most} دفعة واحدة.</translation>
</message>
<message>
<source>How much in all</source>
<translation>كم إجمالًا</translation>
</message>
<message>
<source>How much is one? Write 0 for a gift.</source>
<translation>كم سعر الواحد؟ اكتب 0 للهدية.</translation>
</message>
<message>
<source>How much more</source>
<translation>الزيادة</translation>
</message>
<message>
<source>How much was it?</source>
<translation>كم كان؟</translation>
</message>
<message>
<source>How much was it? Write 0 for a gift.</source>
<translation>كم كان الثمن؟ اكتب 0 للهدية.</translation>
</message>
<message>
<source>How often</source>
<translation>عدد المرات</translation>
</message>
<message>
<source>How often each</source>
<translation>مرات كل منها</translation>
</message>
<message>
<source>How often each may be used</source>
<translation>كم مرة يجوز استعمال كل منها</translation>
</message>
<message>
<source>How satisfied are they?</source>
<translation>ما مدى رضاهم؟</translation>
</message>
<message>
<source>How the conditions are joined</source>
<translation>كيف تُربط الشروط</translation>
</message>
<message>
<source>How the letters of this file are written</source>
<translation>كيف كُتبت أحرف هذا الملف</translation>
</message>
<message>
<source>How they heard of you</source>
<translation>كيف سمعوا عنك</translation>
</message>
<message>
<source>How to reach</source>
<translation>وسيلة التواصل</translation>
</message>
<message>
<source>HubSpot companies</source>
<translation>شركات HubSpot</translation>
</message>
<message>
<source>HubSpot contacts</source>
<translation>جهات اتصال HubSpot</translation>
</message>
<message>
<source>HubSpot deals</source>
<translation>صفقات HubSpot</translation>
</message>
<message>
<source>Idea</source>
<translation>فكرة</translation>
</message>
<message>
<source>If someone is here already</source>
<translation>إن كان شخص هنا بالفعل</translation>
</message>
<message>
<source>Import</source>
<translation>استيراد</translation>
</message>
<message>
<source>Import</source>
<comment>to do</comment>
<translation>استيراد</translation>
</message>
<message>
<source>Import what you have…</source>
<translation>استيراد ما لديك…</translation>
</message>
<message>
<source>Import…</source>
<translation>استيراد…</translation>
</message>
<message>
<source>In &amp;3 days</source>
<translation>بعد &amp;3 أيام</translation>
</message>
<message>
<source>In a filter either every condition is joined by OR, or none is.</source>
<translation>في عامل التصفية إما أن تُربط كل الشروط بـ OR أو لا يُربط أي منها.</translation>
</message>
<message>
<source>In all</source>
<translation>إجمالًا</translation>
</message>
<message>
<source>In no sale yet: offer them, or clear them out</source>
<translation>ليست في أي بيع بعد: اعرضها أو تخلص منها</translation>
</message>
<message>
<source>In the file</source>
<translation>في الملف</translation>
</message>
<message>
<source>In “{folder}” there are already: {names}.</source>
<translation>في «{folder}» بالفعل: {names}.</translation>
</message>
<message>
<source>Intent</source>
<translation>النية</translation>
</message>
<message>
<source>Interest</source>
<translation>الاهتمام</translation>
</message>
<message>
<source>Into which folder?</source>
<translation>في أي مجلد؟</translation>
</message>
<message>
<source>Is it a fit?</source>
<translation>هل هو مناسب؟</translation>
</message>
<message>
<source>Is it soon enough?</source>
<translation>هل هو قريب بما يكفي؟</translation>
</message>
<message>
<source>Is “{name}” a name?</source>
<translation>هل «{name}» اسم؟</translation>
</message>
<message>
<source>It costs nothing, so the first sale is a gain.</source>
<translation>لا تكلّف شيئًا، فأول بيع مكسب.</translation>
</message>
<message>
<source>It costs you</source>
<translation>يكلّفك</translation>
</message>
<message>
<source>It is done, but what there is to tell could not be written: {reason}.</source>
<translation>تم ذلك، لكن تعذّرت كتابة النتيجة: {reason}.</translation>
</message>
<message>
<source>It is kept as you wrote it; press to write it so</source>
<translation>بقي كما كتبته؛ اضغط لكتابته هكذا</translation>
</message>
<message>
<source>It is no longer there; it may lie in the bin.</source>
<translation>لم يعد موجودًا؛ قد يكون في سلة المحذوفات.</translation>
</message>
<message>
<source>It is suggested with</source>
<translation>يُقترح مع</translation>
</message>
<message>
<source>It may have been moved or renamed, or the stick or the network folder it lies on is not connected.</source>
<translation>ربما نُقل أو أُعيدت تسميته، أو أن وحدة USB أو مجلد الشبكة حيث هو غير متصل.</translation>
</message>
<message>
<source>It saved something at {time}</source>
<translation>حفظ شيئًا في {time}</translation>
</message>
<message>
<source>It stays as it is at {path}.</source>
<translation>يبقى كما هو في {path}.</translation>
</message>
<message>
<source>It stays with what they want; press to see where it stands</source>
<translation>يبقى ضمن المطلوب؛ اضغط لترى مكانه</translation>
</message>
<message>
<source>It was last at {path}.</source>
<translation>كان آخر مرة في {path}.</translation>
</message>
<message numerus="yes">
<source>It was sold only %n times so far: this may be chance.</source>
<translation>
<numerusform>لم يُبع حتى الآن: لا حكم بعد.</numerusform>
<numerusform>بيع مرة واحدة فقط حتى الآن: قد يكون مصادفة.</numerusform>
<numerusform>بيع مرتين فقط حتى الآن: قد يكون مصادفة.</numerusform>
<numerusform>بيع %n مرات فقط حتى الآن: قد يكون مصادفة.</numerusform>
<numerusform>بيع %n مرة فقط حتى الآن: قد يكون مصادفة.</numerusform>
<numerusform>بيع %n مرة فقط حتى الآن: قد يكون مصادفة.</numerusform>
</translation>
</message>
<message>
<source>It was sold only once so far: this may be chance.</source>
<translation>بيع مرة واحدة فقط حتى الآن: قد يكون مصادفة.</translation>
</message>
<message>
<source>Its conditions pick nobody out of your contacts now. Press the chip again for another one.</source>
<translation>شروطه لا تنتقي أحدًا من جهات اتصالك الآن. اضغط الزر مجددًا لجمهور آخر.</translation>
</message>
<message>
<source>Its version, licence, and the work of others</source>
<translation>إصداره ورخصته وأعمال الآخرين</translation>
</message>
<message>
<source>Japanese (EUC)</source>
<translation>ياباني (EUC)</translation>
</message>
<message>
<source>Japanese (Shift JIS)</source>
<translation>ياباني (Shift JIS)</translation>
</message>
<message>
<source>Join contacts</source>
<translation>دمج جهات اتصال</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps since {day}</source>
<translation>
<numerusform>الرحلة: لا خطوات منذ {day}</numerusform>
<numerusform>الرحلة: خطوة واحدة منذ {day}</numerusform>
<numerusform>الرحلة: خطوتان منذ {day}</numerusform>
<numerusform>الرحلة: %n خطوات منذ {day}</numerusform>
<numerusform>الرحلة: %n خطوة منذ {day}</numerusform>
<numerusform>الرحلة: %n خطوة منذ {day}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps today</source>
<translation>
<numerusform>الرحلة: لا خطوات اليوم</numerusform>
<numerusform>الرحلة: خطوة واحدة اليوم</numerusform>
<numerusform>الرحلة: خطوتان اليوم</numerusform>
<numerusform>الرحلة: %n خطوات اليوم</numerusform>
<numerusform>الرحلة: %n خطوة اليوم</numerusform>
<numerusform>الرحلة: %n خطوة اليوم</numerusform>
</translation>
</message>
<message>
<source>Journey: 1 step, {day}</source>
<translation>الرحلة: خطوة واحدة، {day}</translation>
</message>
<message>
<source>Keep</source>
<translation>حفظ</translation>
</message>
<message>
<source>Keep as a field of its own</source>
<translation>حفظ كحقل مستقل</translation>
</message>
<message>
<source>Keep in touch</source>
<translation>البقاء على تواصل</translation>
</message>
<message>
<source>Keep in touch only</source>
<translation>البقاء على تواصل فقط</translation>
</message>
<message>
<source>Keep the name {name}</source>
<translation>إبقاء الاسم {name}</translation>
</message>
<message>
<source>Kept from before</source>
<translation>محفوظ من قبل</translation>
</message>
<message>
<source>Kept from last time</source>
<translation>محفوظ من المرة السابقة</translation>
</message>
<message>
<source>Kept: {score} of 5</source>
<translation>حُفظ: {score} من 5</translation>
</message>
<message>
<source>Keys</source>
<translation>الاختصارات</translation>
</message>
<message>
<source>Kind</source>
<translation>النوع</translation>
</message>
<message>
<source>Kind of offer</source>
<translation>نوع العرض</translation>
</message>
<message>
<source>Kind of period</source>
<translation>نوع الفترة</translation>
</message>
<message>
<source>Known</source>
<translation>معروف</translation>
</message>
<message>
<source>Known elsewhere as</source>
<translation>معروف في مكان آخر باسم</translation>
</message>
<message>
<source>Known since</source>
<translation>معروف منذ</translation>
</message>
<message>
<source>Known since {day}; has bought {times} for {amount}.</source>
<translation>معروف منذ {day}؛ اشترى {times} بقيمة {amount}.</translation>
</message>
<message>
<source>Known since {day}; has not bought yet.</source>
<translation>معروف منذ {day}؛ لم يشترِ بعد.</translation>
</message>
<message>
<source>Korean (Windows)</source>
<translation>كوري (Windows)</translation>
</message>
<message>
<source>Landscape</source>
<translation>أفقي</translation>
</message>
<message>
<source>Language of the program</source>
<translation>لغة البرنامج</translation>
</message>
<message>
<source>Larger</source>
<translation>أكبر</translation>
</message>
<message>
<source>Larger ones need a larger screen.</source>
<translation>الأحجام الأكبر تحتاج إلى شاشة أكبر.</translation>
</message>
<message>
<source>Last backup {when}</source>
<translation>آخر نسخة احتياطية {when}</translation>
</message>
<message>
<source>Last bought</source>
<translation>آخر شراء</translation>
</message>
<message>
<source>Last day</source>
<translation>آخر يوم</translation>
</message>
<message>
<source>Last month</source>
<translation>الشهر الماضي</translation>
</message>
<message>
<source>Last name</source>
<translation>اسم العائلة</translation>
</message>
<message>
<source>Last purchase</source>
<translation>آخر شراء</translation>
</message>
<message>
<source>Last time</source>
<translation>آخر مرة</translation>
</message>
<message>
<source>Last time</source>
<comment>coupon</comment>
<translation>آخر مرة</translation>
</message>
<message>
<source>Last touch</source>
<translation>آخر تواصل</translation>
</message>
<message>
<source>Last year</source>
<translation>السنة الماضية</translation>
</message>
<message>
<source>Later</source>
<translation>لاحقًا</translation>
</message>
<message>
<source>Later</source>
<comment>period</comment>
<translation>أحدث</translation>
</message>
<message>
<source>Lead</source>
<translation>مهتم</translation>
</message>
<message>
<source>Lead came in</source>
<translation>ورد المهتم</translation>
</message>
<message>
<source>Lead from {promotion}</source>
<translation>مهتم من {promotion}</translation>
</message>
<message>
<source>Lead: {what}</source>
<translation>المهتم: {what}</translation>
</message>
<message>
<source>Leads</source>
<translation>المهتمون</translation>
</message>
<message>
<source>Leads by channel</source>
<translation>المهتمون حسب القناة</translation>
</message>
<message>
<source>Leads by month</source>
<translation>المهتمون حسب الشهر</translation>
</message>
<message>
<source>Leads expected</source>
<translation>المهتمون المتوقعون</translation>
</message>
<message>
<source>Leads it brought</source>
<translation>المهتمون الذين جلبتهم</translation>
</message>
<message>
<source>Leads only</source>
<translation>المهتمون فقط</translation>
</message>
<message>
<source>Leads qualified</source>
<translation>المهتمون المؤهلون</translation>
</message>
<message>
<source>Leads received</source>
<translation>المهتمون الواردون</translation>
</message>
<message>
<source>Leads received on these days.</source>
<translation>المهتمون الواردون في هذه الأيام.</translation>
</message>
<message>
<source>Leads that are not a fit stand here with the reason, so that the next promotion can do better.</source>
<translation>المهتمون غير المناسبين يظهرون هنا مع السبب، لتكون الحملة التالية أفضل.</translation>
</message>
<message>
<source>Leads that bought</source>
<translation>مهتمون اشتروا</translation>
</message>
<message>
<source>Leads that bought</source>
<comment>count</comment>
<translation>مهتمون اشتروا</translation>
</message>
<message>
<source>Leads that came so far</source>
<translation>المهتمون الذين وصلوا إلى هنا</translation>
</message>
<message>
<source>Leads that had a first answer but no verdict yet stand here.</source>
<translation>المهتمون الذين تلقوا أول رد ولا حكم عليهم بعد يظهرون هنا.</translation>
</message>
<message>
<source>Leads that were found to be a fit on these days, whenever they came in.</source>
<translation>المهتمون الذين وُجدوا مناسبين في هذه الأيام، أيًا كان وقت ورودهم.</translation>
</message>
<message>
<source>Leave a field as it was; close a panel</source>
<translation>ترك الحقل كما كان؛ إغلاق لوحة</translation>
</message>
<message>
<source>Leave it to the system</source>
<translation>تركه للنظام</translation>
</message>
<message>
<source>Leave out</source>
<translation>استبعاد</translation>
</message>
<message>
<source>Leave out {file}</source>
<translation>استبعاد {file}</translation>
</message>
<message>
<source>Leave them as they are</source>
<translation>تركهم كما هم</translation>
</message>
<message>
<source>Less</source>
<translation>أقل</translation>
</message>
<message>
<source>Lesson</source>
<translation>الدرس</translation>
</message>
<message>
<source>Let go to bring it in</source>
<translation>أفلت لإدخاله</translation>
</message>
<message>
<source>Let the file win</source>
<translation>الأولوية للملف</translation>
</message>
<message>
<source>Letters</source>
<translation>الأحرف</translation>
</message>
<message>
<source>Light</source>
<translation>فاتح</translation>
</message>
<message>
<source>Light on dark</source>
<translation>فاتح على داكن</translation>
</message>
<message>
<source>Light or dark</source>
<translation>فاتح أو داكن</translation>
</message>
<message>
<source>Likely</source>
<translation>المرجّح</translation>
</message>
<message>
<source>Likely not a fit.</source>
<translation>غير مناسب على الأرجح.</translation>
</message>
<message>
<source>Likely to come</source>
<translation>المرجّح وروده</translation>
</message>
<message>
<source>Line of a deal</source>
<translation>بند صفقة</translation>
</message>
<message>
<source>Lines</source>
<translation>البنود</translation>
</message>
<message>
<source>List</source>
<translation>قائمة</translation>
</message>
<message>
<source>List of leads</source>
<translation>قائمة المهتمين</translation>
</message>
<message>
<source>Lists</source>
<translation>القوائم</translation>
</message>
<message>
<source>Lists and address cards</source>
<translation>قوائم وبطاقات عناوين</translation>
</message>
<message>
<source>Lists of the file</source>
<translation>قوائم الملف</translation>
</message>
<message>
<source>Log a call, visit, demo, message or note, and what comes next</source>
<translation>تسجيل مكالمة أو زيارة أو عرض توضيحي أو رسالة أو ملاحظة، وما يليها</translation>
</message>
<message>
<source>Log a call…</source>
<translation>تسجيل مكالمة…</translation>
</message>
<message>
<source>Log and set next</source>
<translation>تسجيل وتحديد التالي</translation>
</message>
<message>
<source>Log call</source>
<translation>تسجيل مكالمة</translation>
</message>
<message>
<source>Log demo</source>
<translation>تسجيل عرض توضيحي</translation>
</message>
<message>
<source>Log e-mail</source>
<translation>تسجيل بريد</translation>
</message>
<message>
<source>Log it</source>
<translation>تسجيل</translation>
</message>
<message>
<source>Log meeting</source>
<translation>تسجيل اجتماع</translation>
</message>
<message>
<source>Log message</source>
<translation>تسجيل رسالة</translation>
</message>
<message>
<source>Log of errors, without personal data</source>
<translation>سجل الأخطاء، بلا بيانات شخصية</translation>
</message>
<message>
<source>Log task</source>
<translation>تسجيل مهمة</translation>
</message>
<message>
<source>Log visit</source>
<translation>تسجيل زيارة</translation>
</message>
<message>
<source>Logged: {what}</source>
<translation>سُجّل: {what}</translation>
</message>
<message>
<source>Logo</source>
<translation>الشعار</translation>
</message>
<message>
<source>Look at the files again</source>
<translation>مراجعة الملفات مجددًا</translation>
</message>
<message>
<source>Look at who bought it</source>
<translation>معرفة من اشتراه</translation>
</message>
<message>
<source>Look earlier or later, or give a promotion its days.</source>
<translation>انظر أبكر أو أبعد، أو حدد أيام حملة.</translation>
</message>
<message>
<source>Look for backups</source>
<translation>البحث عن النسخ الاحتياطية</translation>
</message>
<message>
<source>Look for imports</source>
<translation>البحث عن الاستيرادات</translation>
</message>
<message>
<source>Look for people written down twice</source>
<translation>البحث عن أشخاص مدوّنين مرتين</translation>
</message>
<message>
<source>Look for what has no next step</source>
<translation>البحث عما ليس له خطوة تالية</translation>
</message>
<message>
<source>Look for what people objected to</source>
<translation>البحث عن اعتراضات الناس</translation>
</message>
<message>
<source>Look how the month stands</source>
<translation>معرفة حال الشهر</translation>
</message>
<message>
<source>Look into it</source>
<translation>تصفحها</translation>
</message>
<message>
<source>Look into the bin</source>
<translation>النظر في السلة</translation>
</message>
<message>
<source>Look into the copy of {moment}</source>
<translation>تصفح نسخة {moment}</translation>
</message>
<message>
<source>Look through the list</source>
<translation>البحث في القائمة</translation>
</message>
<message>
<source>Look up the coupon</source>
<translation>البحث عن القسيمة</translation>
</message>
<message>
<source>Look whom changes were about</source>
<translation>معرفة من تخصّه التغييرات</translation>
</message>
<message>
<source>Looked after by</source>
<translation>المسؤول</translation>
</message>
<message>
<source>Looking for open leads and deals that come up on no day.</source>
<translation>البحث عن مهتمين وصفقات مفتوحة لا تظهر في أي يوم.</translation>
</message>
<message>
<source>Looking for people who are written down twice.</source>
<translation>البحث عن أشخاص مدوّنين مرتين.</translation>
</message>
<message>
<source>Looking for the rows</source>
<translation>البحث عن الصفوف</translation>
</message>
<message>
<source>Looking…</source>
<translation>جارٍ البحث…</translation>
</message>
<message>
<source>Looks</source>
<translation>المظهر</translation>
</message>
<message>
<source>Lose deal</source>
<translation>خسارة صفقة</translation>
</message>
<message>
<source>Lost</source>
<translation>خاسرة</translation>
</message>
<message>
<source>Lost reasons</source>
<translation>أسباب الخسارة</translation>
</message>
<message>
<source>Lost: {what}</source>
<translation>خاسرة: {what}</translation>
</message>
<message>
<source>Lost…</source>
<translation>خاسرة…</translation>
</message>
<message>
<source>Made on {day} with Two Hats</source>
<translation>أُعدّ في {day} ببرنامج Two Hats</translation>
</message>
<message>
<source>Made with the work of others</source>
<translation>أُنجز بفضل أعمال آخرين</translation>
</message>
<message>
<source>Make a backup</source>
<translation>إنشاء نسخة احتياطية</translation>
</message>
<message>
<source>Make a backup…</source>
<translation>إنشاء نسخة احتياطية…</translation>
</message>
<message>
<source>Make a business file</source>
<translation>إنشاء ملف عمل</translation>
</message>
<message>
<source>Make a coupon</source>
<translation>إنشاء قسيمة</translation>
</message>
<message>
<source>Make a deal</source>
<translation>إنشاء صفقة</translation>
</message>
<message>
<source>Make a deal of a lead, and it goes on to the pipeline.</source>
<translation>أنشئ من المهتم صفقة فينتقل إلى مسار الصفقات.</translation>
</message>
<message>
<source>Make a deal of it</source>
<translation>إنشاء صفقة منه</translation>
</message>
<message>
<source>Make codes to hand out, on paper or in writing</source>
<translation>إنشاء رموز لتوزيعها، على الورق أو كتابةً</translation>
</message>
<message>
<source>Make coupons</source>
<translation>إنشاء قسائم</translation>
</message>
<message>
<source>Make one now</source>
<translation>إنشاء واحدة الآن</translation>
</message>
<message>
<source>Make the deal</source>
<translation>إنشاء الصفقة</translation>
</message>
<message>
<source>Make the sample shop</source>
<translation>إنشاء المتجر التجريبي</translation>
</message>
<message>
<source>Make them</source>
<translation>إنشاء</translation>
</message>
<message>
<source>Make them again</source>
<translation>إعدادها مجددًا</translation>
</message>
<message>
<source>Making the pages</source>
<translation>إعداد الصفحات</translation>
</message>
<message>
<source>Making the year</source>
<translation>إعداد السنة</translation>
</message>
<message>
<source>Margin</source>
<translation>الهامش</translation>
</message>
<message>
<source>Margin %</source>
<translation>الهامش %</translation>
</message>
<message numerus="yes">
<source>Margin not known: %n lines have no cost</source>
<translation>
<numerusform>الهامش غير معروف: لا بنود</numerusform>
<numerusform>الهامش غير معروف: بند واحد بلا تكلفة</numerusform>
<numerusform>الهامش غير معروف: بندان بلا تكلفة</numerusform>
<numerusform>الهامش غير معروف: %n بنود بلا تكلفة</numerusform>
<numerusform>الهامش غير معروف: %n بندًا بلا تكلفة</numerusform>
<numerusform>الهامش غير معروف: %n بند بلا تكلفة</numerusform>
</translation>
</message>
<message>
<source>Margin not known: one line has no cost</source>
<translation>الهامش غير معروف: بند واحد بلا تكلفة</translation>
</message>
<message>
<source>Margin of one: {margin}</source>
<translation>هامش الواحد: {margin}</translation>
</message>
<message>
<source>Margin {margin}</source>
<translation>الهامش {margin}</translation>
</message>
<message>
<source>Marketing</source>
<translation>التسويق</translation>
</message>
<message>
<source>Marketing and sales for the owner who does both alone: whom you told, who came, what they bought.</source>
<translation>التسويق والمبيعات لصاحب عمل يقوم بكليهما وحده: من أخبرت، ومن جاء، وماذا اشترى.</translation>
</message>
<message>
<source>Marketing as a whole</source>
<translation>التسويق عمومًا</translation>
</message>
<message>
<source>Marketing cost</source>
<translation>تكلفة التسويق</translation>
</message>
<message>
<source>Marketing cost alone, divided by the new customers.</source>
<translation>تكلفة التسويق وحدها، مقسومة على العملاء الجدد.</translation>
</message>
<message>
<source>Marketing cost and own time, divided by the new customers.</source>
<translation>تكلفة التسويق ووقتك، مقسومة على العملاء الجدد.</translation>
</message>
<message>
<source>Marketing cost by month</source>
<translation>تكلفة التسويق حسب الشهر</translation>
</message>
<message>
<source>Marketing cost divided by the leads received.</source>
<translation>تكلفة التسويق مقسومة على المهتمين الواردين.</translation>
</message>
<message>
<source>Marketing hat</source>
<translation>قبعة التسويق</translation>
</message>
<message>
<source>Marketing {time}</source>
<translation>التسويق {time}</translation>
</message>
<message>
<source>Marketing: content</source>
<translation>التسويق: المحتوى</translation>
</message>
<message>
<source>May be sent</source>
<translation>يجوز الإرسال إليه</translation>
</message>
<message>
<source>May be the same</source>
<translation>ربما مكررون</translation>
</message>
<message>
<source>May be written to</source>
<translation>تجوز مراسلته</translation>
</message>
<message>
<source>May get advertising</source>
<translation>يجوز إرسال الإعلانات إليه</translation>
</message>
<message>
<source>Measure</source>
<translation>قياس</translation>
</message>
<message>
<source>Meeting</source>
<translation>اجتماع</translation>
</message>
<message>
<source>Mentions</source>
<translation>الإشارات</translation>
</message>
<message>
<source>Message</source>
<translation>رسالة</translation>
</message>
<message>
<source>Message</source>
<comment>promotion</comment>
<translation>رسالة</translation>
</message>
<message>
<source>Meta ads</source>
<translation>إعلانات Meta</translation>
</message>
<message>
<source>Meta leads</source>
<translation>عملاء Meta المحتملون</translation>
</message>
<message>
<source>Minutes</source>
<translation>الدقائق</translation>
</message>
<message>
<source>Minutes it took</source>
<translation>الدقائق المستغرقة</translation>
</message>
<message>
<source>Minutes of one activity lie between 0 and 1440.</source>
<translation>دقائق النشاط الواحد بين 0 و1440.</translation>
</message>
<message>
<source>Minutes of the activities done on these days, at your hourly rate.</source>
<translation>دقائق الأنشطة المنجزة في هذه الأيام، بأجر ساعتك.</translation>
</message>
<message>
<source>Money and dates</source>
<translation>المال والتواريخ</translation>
</message>
<message>
<source>Money spent on marketing on these days, for promotions and channels.</source>
<translation>المال المنفق على التسويق في هذه الأيام، للحملات والقنوات.</translation>
</message>
<message>
<source>Month</source>
<translation>الشهر</translation>
</message>
<message>
<source>Month after</source>
<translation>الشهر التالي</translation>
</message>
<message>
<source>Month as PDF…</source>
<translation>الشهر بصيغة PDF…</translation>
</message>
<message>
<source>Month before</source>
<translation>الشهر السابق</translation>
</message>
<message>
<source>Month by month</source>
<translation>شهرًا بشهر</translation>
</message>
<message>
<source>Month, day, year</source>
<translation>شهر، يوم، سنة</translation>
</message>
<message>
<source>Monthly summary</source>
<translation>الملخص الشهري</translation>
</message>
<message>
<source>More figures</source>
<translation>أرقام أخرى</translation>
</message>
<message>
<source>More for one price</source>
<translation>المزيد بسعر واحد</translation>
</message>
<message>
<source>More: {names}</source>
<translation>المزيد: {names}</translation>
</message>
<message>
<source>Move deal</source>
<translation>نقل صفقة</translation>
</message>
<message>
<source>Move down</source>
<translation>نقل لأسفل</translation>
</message>
<message>
<source>Move lost reason</source>
<translation>نقل سبب خسارة</translation>
</message>
<message>
<source>Move stage</source>
<translation>نقل مرحلة</translation>
</message>
<message>
<source>Move to</source>
<translation>نقل إلى</translation>
</message>
<message>
<source>Move to {stage}</source>
<translation>نقل إلى {stage}</translation>
</message>
<message>
<source>Move up</source>
<translation>نقل لأعلى</translation>
</message>
<message>
<source>Move {name} down</source>
<translation>نقل {name} لأسفل</translation>
</message>
<message>
<source>Move {name} up</source>
<translation>نقل {name} لأعلى</translation>
</message>
<message>
<source>Moved to {stage}</source>
<translation>نُقلت إلى {stage}</translation>
</message>
<message>
<source>My business</source>
<translation>عملي</translation>
</message>
<message>
<source>Name</source>
<translation>الاسم</translation>
</message>
<message>
<source>Name a group small enough that all of them want the same.</source>
<translation>سمِّ مجموعة صغيرة يريد كل أفرادها الشيء نفسه.</translation>
</message>
<message>
<source>Name a group to promote to</source>
<translation>تسمية مجموعة توجَّه إليها الحملات</translation>
</message>
<message>
<source>Name of a person</source>
<translation>اسم شخص</translation>
</message>
<message>
<source>Name of the business</source>
<translation>اسم العمل</translation>
</message>
<message>
<source>Name of the stage</source>
<translation>اسم المرحلة</translation>
</message>
<message>
<source>Name of this view</source>
<translation>اسم هذا العرض</translation>
</message>
<message>
<source>Narrow the list to a few words</source>
<translation>تضييق القائمة ببضع كلمات</translation>
</message>
<message>
<source>Nearly there</source>
<translation>على وشك الإتمام</translation>
</message>
<message>
<source>Needed a day</source>
<translation>اللازم يوميًا</translation>
</message>
<message>
<source>Needs</source>
<translation>الاحتياجات</translation>
</message>
<message>
<source>Never sold</source>
<translation>لم تُبع قط</translation>
</message>
<message>
<source>New</source>
<translation>جديد</translation>
</message>
<message>
<source>New</source>
<comment>records</comment>
<translation>جديد</translation>
</message>
<message>
<source>New audience</source>
<translation>جمهور جديد</translation>
</message>
<message>
<source>New business file</source>
<translation>ملف عمل جديد</translation>
</message>
<message>
<source>New business file…</source>
<translation>ملف عمل جديد…</translation>
</message>
<message>
<source>New customers</source>
<translation>العملاء الجدد</translation>
</message>
<message>
<source>New lead for them</source>
<translation>مهتم جديد باسمهم</translation>
</message>
<message>
<source>Newest first</source>
<translation>الأحدث أولًا</translation>
</message>
<message>
<source>Next &amp;Monday</source>
<translation>الاثنين ال&amp;قادم</translation>
</message>
<message>
<source>Next step</source>
<translation>الخطوة التالية</translation>
</message>
<message>
<source>Next step at</source>
<translation>وقت الخطوة التالية</translation>
</message>
<message numerus="yes">
<source>Next step of %n: {what}</source>
<translation>
<numerusform>الخطوة التالية: {what}</numerusform>
<numerusform>الخطوة التالية لواحد: {what}</numerusform>
<numerusform>الخطوة التالية لاثنين: {what}</numerusform>
<numerusform>الخطوة التالية لـ %n: {what}</numerusform>
<numerusform>الخطوة التالية لـ %n: {what}</numerusform>
<numerusform>الخطوة التالية لـ %n: {what}</numerusform>
</translation>
</message>
<message>
<source>Next step on</source>
<translation>يوم الخطوة التالية</translation>
</message>
<message>
<source>Next steps</source>
<translation>الخطوات التالية</translation>
</message>
<message>
<source>Next steps for the calendar (iCalendar)…</source>
<translation>الخطوات التالية للتقويم (iCalendar)…</translation>
</message>
<message>
<source>Next steps in {month}</source>
<translation>الخطوات التالية في {month}</translation>
</message>
<message>
<source>Next steps of a day</source>
<translation>الخطوات التالية ليوم</translation>
</message>
<message>
<source>Next: {step}</source>
<translation>التالي: {step}</translation>
</message>
<message>
<source>No</source>
<translation>لا</translation>
</message>
<message>
<source>No advertising</source>
<translation>بلا إعلانات</translation>
</message>
<message>
<source>No answer</source>
<translation>لا رد</translation>
</message>
<message>
<source>No backup was made: {why}</source>
<translation>لم تُنشأ نسخة احتياطية: {why}</translation>
</message>
<message>
<source>No backup yet</source>
<translation>لا نسخة احتياطية بعد</translation>
</message>
<message>
<source>No code has these letters.</source>
<translation>لا رمز فيه هذه الأحرف.</translation>
</message>
<message>
<source>No condition picks these people out of your contacts.</source>
<translation>لا شرط ينتقي هؤلاء الأشخاص من جهات اتصالك.</translation>
</message>
<message>
<source>No condition picks these people out of your contacts. Add one, and you see here how many they are.</source>
<translation>لا شرط ينتقي هؤلاء الأشخاص من جهات اتصالك. أضف شرطًا لترى هنا كم عددهم.</translation>
</message>
<message>
<source>No cost is known of any of the deals that were won.</source>
<translation>لا تُعرف تكلفة أي من الصفقات الرابحة.</translation>
</message>
<message>
<source>No cost yet</source>
<translation>لا تكلفة بعد</translation>
</message>
<message>
<source>No coupons yet</source>
<translation>لا قسائم بعد</translation>
</message>
<message>
<source>No customers yet</source>
<translation>لا عملاء بعد</translation>
</message>
<message>
<source>No deal is open.</source>
<translation>لا توجد صفقة مفتوحة.</translation>
</message>
<message>
<source>No deal was lost.</source>
<translation>لم تُخسر أي صفقة.</translation>
</message>
<message>
<source>No deal was won or lost.</source>
<translation>لم تُربح صفقة ولم تُخسر.</translation>
</message>
<message>
<source>No deal was won.</source>
<translation>لم تُربح أي صفقة.</translation>
</message>
<message>
<source>No deal with a known value was won.</source>
<translation>لم تُربح صفقة معروفة القيمة.</translation>
</message>
<message>
<source>No deals are open.</source>
<translation>لا صفقات مفتوحة.</translation>
</message>
<message>
<source>No deals were opened on these days.</source>
<translation>لم تُفتح صفقات في هذه الأيام.</translation>
</message>
<message>
<source>No deals were opened.</source>
<translation>لم تُفتح صفقات.</translation>
</message>
<message>
<source>No deals yet</source>
<translation>لا صفقات بعد</translation>
</message>
<message>
<source>No hourly rate is set in the profile, so own time has no price.</source>
<translation>لا أجر ساعة محدد في بيانات العمل، فوقتك بلا سعر.</translation>
</message>
<message>
<source>No import brought contacts yet</source>
<translation>لم يجلب أي استيراد جهات اتصال بعد</translation>
</message>
<message>
<source>No import yet</source>
<translation>لا استيراد بعد</translation>
</message>
<message>
<source>No lead came in.</source>
<translation>لم يرد أي مهتم.</translation>
</message>
<message>
<source>No leads</source>
<translation>لا مهتمون</translation>
</message>
<message>
<source>No leads were received on these days.</source>
<translation>لم يرد مهتمون في هذه الأيام.</translation>
</message>
<message>
<source>No leads were received, so there is nothing to divide by.</source>
<translation>لم يرد مهتمون، فلا شيء للقسمة عليه.</translation>
</message>
<message>
<source>No leads yet</source>
<translation>لا مهتمون بعد</translation>
</message>
<message>
<source>No leads yet. When someone asks because of it, write the lead down here and it is counted.</source>
<translation>لا مهتمون بعد. حين يسأل أحد بسببها دوّن المهتم هنا فيُحتسب.</translation>
</message>
<message>
<source>No logo yet</source>
<translation>لا شعار بعد</translation>
</message>
<message>
<source>No minutes logged yet</source>
<translation>لم تُسجّل دقائق بعد</translation>
</message>
<message>
<source>No money was spent on marketing, so there is nothing to set the return against.</source>
<translation>لم يُنفق مال على التسويق، فلا شيء يقارن به العائد.</translation>
</message>
<message>
<source>No need any more</source>
<translation>لم تعد هناك حاجة</translation>
</message>
<message>
<source>No new leads</source>
<translation>لا مهتمون جدد</translation>
</message>
<message>
<source>No next step</source>
<translation>لا خطوة تالية</translation>
</message>
<message>
<source>No next step is planned.</source>
<translation>لا خطوة تالية مخططة.</translation>
</message>
<message>
<source>No objection was written down.</source>
<translation>لم يُدوَّن أي اعتراض.</translation>
</message>
<message>
<source>No offer</source>
<translation>بلا عرض</translation>
</message>
<message>
<source>No one became a customer for the first time, so there is nothing to divide by.</source>
<translation>لم يصبح أحد عميلًا لأول مرة، فلا شيء للقسمة عليه.</translation>
</message>
<message>
<source>No one has bought yet.</source>
<translation>لم يشترِ أحد بعد.</translation>
</message>
<message>
<source>No phone or e-mail yet.</source>
<translation>لا هاتف ولا بريد بعد.</translation>
</message>
<message>
<source>No products</source>
<translation>لا منتجات</translation>
</message>
<message>
<source>No promotion</source>
<translation>بلا حملة</translation>
</message>
<message>
<source>No promotion brought or cost anything in {year}.</source>
<translation>لم تجلب أي حملة شيئًا ولم تكلّف شيئًا في {year}.</translation>
</message>
<message>
<source>No promotions ran in {month}.</source>
<translation>لم تجرِ أي حملة في {month}.</translation>
</message>
<message>
<source>No row of this list has these words. They are looked for in names, notes and what belongs to it.</source>
<translation>لا صف في هذه القائمة فيه هذه الكلمات. يُبحث عنها في الأسماء والملاحظات وما يتبعها.</translation>
</message>
<message>
<source>No rows</source>
<translation>لا صفوف</translation>
</message>
<message>
<source>No sale counts for it yet, and nothing was spent.</source>
<translation>لا بيع يُحتسب لها بعد، ولم يُنفق شيء.</translation>
</message>
<message>
<source>No sale was made</source>
<translation>لم تتم أي عملية بيع</translation>
</message>
<message>
<source>No scores were given.</source>
<translation>لم تُعطَ درجات.</translation>
</message>
<message>
<source>No services</source>
<translation>لا خدمات</translation>
</message>
<message>
<source>No stage</source>
<translation>بلا مرحلة</translation>
</message>
<message>
<source>No targets for this month. Say what it should bring, and here you see every day whether it will.</source>
<translation>لا أهداف لهذا الشهر. حدد ما يجب أن يجلبه، فترى هنا كل يوم هل سيتحقق.</translation>
</message>
<message>
<source>No value yet</source>
<translation>لا قيمة بعد</translation>
</message>
<message>
<source>Nobody</source>
<translation>لا أحد</translation>
</message>
<message>
<source>Nobody among your contacts is like that now.</source>
<translation>لا أحد من جهات اتصالك كذلك الآن.</translation>
</message>
<message>
<source>Nobody can be counted by a filter that cannot be read.</source>
<translation>لا يمكن عد أحد بعامل تصفية لا يُقرأ.</translation>
</message>
<message>
<source>Nobody has been watched for 30 days yet.</source>
<translation>لم تمضِ 30 يومًا على متابعة أحد بعد.</translation>
</message>
<message>
<source>Nobody here yet</source>
<translation>لا أحد هنا بعد</translation>
</message>
<message>
<source>Nobody in particular</source>
<translation>لا أحد محدد</translation>
</message>
<message>
<source>Nobody in this audience</source>
<translation>لا أحد في هذا الجمهور</translation>
</message>
<message>
<source>Nobody is silent</source>
<translation>لا أحد صامت</translation>
</message>
<message>
<source>Nobody is there twice</source>
<translation>لا أحد مكرر</translation>
</message>
<message>
<source>Nobody is waiting</source>
<translation>لا أحد في الانتظار</translation>
</message>
<message>
<source>Nobody knows what these earn: fill in what one costs you</source>
<translation>لا أحد يعرف كم تربح هذه: املأ كم يكلّفك الواحد</translation>
</message>
<message>
<source>Nobody named</source>
<translation>لم يُذكر أحد</translation>
</message>
<message>
<source>Nobody of them refused advertising.</source>
<translation>لم يرفض أحد منهم الإعلانات.</translation>
</message>
<message>
<source>Nobody refused</source>
<translation>لم يرفض أحد</translation>
</message>
<message>
<source>Nobody you know has not bought yet.</source>
<translation>كل من تعرفهم سبق أن اشتروا.</translation>
</message>
<message>
<source>None are qualified</source>
<translation>لا أحد مؤهل</translation>
</message>
<message>
<source>None became a deal yet</source>
<translation>لم يصبح أحد صفقة بعد</translation>
</message>
<message>
<source>None of the pages was chosen.</source>
<translation>لم تُختر أي صفحة.</translation>
</message>
<message>
<source>None of the {count} deals opened on these days is decided yet.</source>
<translation>لم تُحسم بعد أي من الصفقات المفتوحة في هذه الأيام ({count}).</translation>
</message>
<message>
<source>None of these coupons can be used any more, so there is nothing to print.</source>
<translation>لم تعد أي من هذه القسائم صالحة، فلا شيء للطباعة.</translation>
</message>
<message>
<source>None of these may be used any more.</source>
<translation>لم يعد يجوز استعمال أي منها.</translation>
</message>
<message>
<source>None was brought so far.</source>
<translation>لم تُحضر أي قسيمة حتى الآن.</translation>
</message>
<message>
<source>None were turned down</source>
<translation>لم يُرفض أحد</translation>
</message>
<message>
<source>None yet. Choose this audience in the plan of a promotion, and see here how it does.</source>
<translation>لا شيء بعد. اختر هذا الجمهور في خطة حملة لترى هنا أداءها.</translation>
</message>
<message>
<source>None yet. Who brings one tells that this promotion brought them.</source>
<translation>لا شيء بعد. من يُحضر قسيمة يبيّن أن هذه الحملة جلبته.</translation>
</message>
<message>
<source>Not a fit</source>
<translation>غير مناسب</translation>
</message>
<message>
<source>Not asked</source>
<translation>لم يُسأل</translation>
</message>
<message>
<source>Not asked yet: four questions tell whether it is worth your time.</source>
<translation>لم يُسأل بعد: أربعة أسئلة تبيّن هل يستحق وقتك.</translation>
</message>
<message>
<source>Not done yet</source>
<translation>لم يتم بعد</translation>
</message>
<message>
<source>Not every month of these days has a target. Say in the settings what each should bring.</source>
<translation>ليس لكل شهر من هذه الأيام هدف. حدد في الإعدادات ما يجب أن يجلبه كل منها.</translation>
</message>
<message>
<source>Not from there</source>
<translation>ليس من هناك</translation>
</message>
<message>
<source>Not known yet</source>
<translation>غير معروف بعد</translation>
</message>
<message>
<source>Not now</source>
<translation>ليس الآن</translation>
</message>
<message>
<source>Not read yet</source>
<translation>لم يُقرأ بعد</translation>
</message>
<message>
<source>Not right? Name the columns</source>
<translation>غير صحيح؟ سمِّ الأعمدة</translation>
</message>
<message>
<source>Not understood</source>
<translation>غير مفهومة</translation>
</message>
<message>
<source>Not yet</source>
<translation>ليس بعد</translation>
</message>
<message>
<source>Not yet a customer</source>
<translation>ليس عميلًا بعد</translation>
</message>
<message>
<source>Note</source>
<translation>ملاحظة</translation>
</message>
<message>
<source>Note down…</source>
<translation>دوّن…</translation>
</message>
<message>
<source>Noted: different people. This pair is not asked about again.</source>
<translation>دُوّن: شخصان مختلفان. لن يُسأل عن هذا الزوج مجددًا.</translation>
</message>
<message>
<source>Notes</source>
<translation>ملاحظات</translation>
</message>
<message>
<source>Nothing came of it yet, nothing was spent.</source>
<translation>لم ينتج عنها شيء بعد، ولم يُنفق شيء.</translation>
</message>
<message>
<source>Nothing can be written into “{folder}”: {reason}.</source>
<translation>لا يمكن كتابة شيء في «{folder}»: {reason}.</translation>
</message>
<message>
<source>Nothing can be written to the folder “{folder}”: {reason}.</source>
<translation>لا يمكن كتابة شيء في المجلد «{folder}»: {reason}.</translation>
</message>
<message>
<source>Nothing else of the catalogue was in a sale with it so far.</source>
<translation>لم يكن أي شيء آخر من الكتالوج في بيع معه حتى الآن.</translation>
</message>
<message>
<source>Nothing found for “{text}”</source>
<translation>لا نتائج لـ «{text}»</translation>
</message>
<message numerus="yes">
<source>Nothing happened for %n days</source>
<translation>
<numerusform>حدث شيء اليوم</numerusform>
<numerusform>لم يحدث شيء منذ يوم</numerusform>
<numerusform>لم يحدث شيء منذ يومين</numerusform>
<numerusform>لم يحدث شيء منذ %n أيام</numerusform>
<numerusform>لم يحدث شيء منذ %n يومًا</numerusform>
<numerusform>لم يحدث شيء منذ %n يوم</numerusform>
</translation>
</message>
<message>
<source>Nothing happened for a day</source>
<translation>لم يحدث شيء منذ يوم</translation>
</message>
<message>
<source>Nothing happened for any of them on these days: no leads, no sales, no cost.</source>
<translation>لم يحدث شيء لأي منها في هذه الأيام: لا مهتمون ولا مبيعات ولا تكلفة.</translation>
</message>
<message>
<source>Nothing has happened yet.</source>
<translation>لم يحدث شيء بعد.</translation>
</message>
<message>
<source>Nothing in it tells yet who or what its rows are. Say below what its columns hold.</source>
<translation>لا شيء فيه يبيّن بعد من أو ما هي صفوفه. حدد أدناه ما تحويه أعمدته.</translation>
</message>
<message>
<source>Nothing in particular</source>
<translation>لا شيء محدد</translation>
</message>
<message>
<source>Nothing in these months</source>
<translation>لا شيء في هذه الأشهر</translation>
</message>
<message>
<source>Nothing is due on this day</source>
<translation>لا شيء مستحق في هذا اليوم</translation>
</message>
<message>
<source>Nothing is due today. What you plan on leads and deals comes up here on its day.</source>
<translation>لا شيء مستحق اليوم. ما تخطط له لدى المهتمين والصفقات يظهر هنا في يومه.</translation>
</message>
<message>
<source>Nothing is due.</source>
<translation>لا شيء مستحق.</translation>
</message>
<message>
<source>Nothing is forgotten</source>
<translation>لم يُنسَ شيء</translation>
</message>
<message>
<source>Nothing is kept before you say so; one Undo takes all of it back</source>
<translation>لا يُحفظ شيء قبل موافقتك؛ وتراجع واحد يلغي كل ذلك</translation>
</message>
<message>
<source>Nothing is lost: what was deleted comes back, and every change is remembered</source>
<translation>لا يضيع شيء: المحذوف يعود، وكل تغيير محفوظ في السجل</translation>
</message>
<message>
<source>Nothing is out</source>
<translation>لا قسائم موزعة</translation>
</message>
<message>
<source>Nothing is over yet</source>
<translation>لا شيء منتهٍ بعد</translation>
</message>
<message>
<source>Nothing is planned</source>
<translation>لا شيء مخطط</translation>
</message>
<message>
<source>Nothing is planned for this day.</source>
<translation>لا شيء مخطط لهذا اليوم.</translation>
</message>
<message>
<source>Nothing is planned yet.</source>
<translation>لم يُخطط لشيء بعد.</translation>
</message>
<message>
<source>Nothing is written down yet.</source>
<translation>لم يُدوَّن شيء بعد.</translation>
</message>
<message>
<source>Nothing is written in the log about it.</source>
<translation>لا شيء مكتوب عنه في السجل.</translation>
</message>
<message>
<source>Nothing left for today</source>
<translation>لا شيء باقٍ لليوم</translation>
</message>
<message>
<source>Nothing matches</source>
<translation>لا نتائج مطابقة</translation>
</message>
<message>
<source>Nothing new in this file</source>
<translation>لا جديد في هذا الملف</translation>
</message>
<message>
<source>Nothing new to bring in</source>
<translation>لا جديد لإدخاله</translation>
</message>
<message>
<source>Nothing new: all of it was here already</source>
<translation>لا جديد: كل شيء كان هنا بالفعل</translation>
</message>
<message>
<source>Nothing of this kind happened on these days.</source>
<translation>لم يحدث شيء من هذا النوع في هذه الأيام.</translation>
</message>
<message>
<source>Nothing of your business goes anywhere else.</source>
<translation>لا يذهب شيء من عملك إلى أي مكان آخر.</translation>
</message>
<message>
<source>Nothing runs and nothing is due. A promotion brings the next enquiries.</source>
<translation>لا شيء جارٍ ولا شيء مستحق. الحملة تجلب الاستفسارات القادمة.</translation>
</message>
<message>
<source>Nothing to sell yet</source>
<translation>لا شيء للبيع بعد</translation>
</message>
<message>
<source>Nothing waits here. What is planned comes up on its day.</source>
<translation>لا شيء ينتظر هنا. المخطط يظهر في يومه.</translation>
</message>
<message>
<source>Nothing was changed since.</source>
<translation>لم يتغير شيء منذ ذلك الحين.</translation>
</message>
<message>
<source>Nothing was changed.</source>
<translation>لم يتغير شيء.</translation>
</message>
<message>
<source>Nothing was done yet</source>
<translation>لم يُفعل شيء بعد</translation>
</message>
<message>
<source>Nothing was spent on it yet.</source>
<translation>لم يُنفق عليها شيء بعد.</translation>
</message>
<message>
<source>Nothing was spent.</source>
<translation>لم يُنفق شيء.</translation>
</message>
<message>
<source>Nothing yet. Posts, letters, flyers: write down what is to be made, and Today tells when it is due.</source>
<translation>لا شيء بعد. منشورات، رسائل، مطويات: دوّن ما يجب إعداده، وصفحة «اليوم» تذكّر بموعده.</translation>
</message>
<message>
<source>Number</source>
<translation>العدد</translation>
</message>
<message>
<source>Numbers and dates as in</source>
<translation>الأرقام والتواريخ كما في</translation>
</message>
<message>
<source>Numbers written down</source>
<translation>القياسات المدوّنة</translation>
</message>
<message>
<source>Objection</source>
<translation>الاعتراض</translation>
</message>
<message>
<source>Objection: {text}</source>
<translation>اعتراض: {text}</translation>
</message>
<message>
<source>Objections heard</source>
<translation>الاعتراضات المسموعة</translation>
</message>
<message>
<source>Of all customers so far, the share that bought twice or more.</source>
<translation>من كل العملاء حتى الآن، نسبة من اشتروا مرتين أو أكثر.</translation>
</message>
<message>
<source>Of everything you sell it is known what it costs, so its margin is known as well.</source>
<translation>تكلفة كل ما تبيعه معروفة، فهامشه معروف أيضًا.</translation>
</message>
<message numerus="yes">
<source>Of its newest %n sales</source>
<translation>
<numerusform>من أحدث مبيعاته (%n)</numerusform>
<numerusform>من أحدث عملية بيع له</numerusform>
<numerusform>من أحدث عمليتي بيع له</numerusform>
<numerusform>من أحدث %n مبيعات له</numerusform>
<numerusform>من أحدث %n عملية بيع له</numerusform>
<numerusform>من أحدث %n عملية بيع له</numerusform>
</translation>
</message>
<message>
<source>Of the deals that were decided on these days, the share that was won. “Likely” is the range in which the true share lies in 19 of 20 such cases.</source>
<translation>نسبة الرابح من الصفقات المحسومة في هذه الأيام. و«المرجّح» هو المدى الذي تقع فيه النسبة الحقيقية في 19 من كل 20 حالة كهذه.</translation>
</message>
<message>
<source>Of the leads received on these days, the share that has bought by today. Those still open may yet buy, so a recent figure tends to grow.</source>
<translation>نسبة من اشترى حتى اليوم من المهتمين الواردين في هذه الأيام. وقد يشتري من لم يُحسم أمره بعد، لذا يميل الرقم الحديث إلى الارتفاع.</translation>
</message>
<message>
<source>Of the step before</source>
<translation>من الخطوة السابقة</translation>
</message>
<message>
<source>Of them buy</source>
<translation>يشتري منهم</translation>
</message>
<message>
<source>Of these, leads that bought.</source>
<translation>منهم من اشتروا.</translation>
</message>
<message>
<source>Of these, leads that were found to be a fit, or that came further.</source>
<translation>منهم من وُجدوا مناسبين، أو تقدموا أكثر.</translation>
</message>
<message>
<source>Of these, leads that you have spoken or written with since, or that came further.</source>
<translation>منهم من تحدثت أو تراسلت معهم منذ ذلك الحين، أو تقدموا أكثر.</translation>
</message>
<message>
<source>Of these, leads with a deal.</source>
<translation>منهم من لديهم صفقة.</translation>
</message>
<message>
<source>Offer</source>
<translation>العرض</translation>
</message>
<message>
<source>Offer channel</source>
<translation>إتاحة قناة</translation>
</message>
<message>
<source>Offer sent</source>
<translation>أُرسل العرض</translation>
</message>
<message>
<source>Offer this reason no longer</source>
<translation>عدم إتاحة هذا السبب بعد الآن</translation>
</message>
<message>
<source>Offered in this order where a deal is lost; the report counts them. What you write there yourself is offered as well.</source>
<translation>تُعرض بهذا الترتيب عند خسارة صفقة، ويعدّها التقرير. وما تكتبه هناك بنفسك يُعرض أيضًا.</translation>
</message>
<message>
<source>On</source>
<translation>الجهاز</translation>
</message>
<message>
<source>On a Mac, files open by double click once Two Hats lies in Applications.</source>
<translation>على Mac تُفتح الملفات بالنقر المزدوج متى كان Two Hats في «التطبيقات».</translation>
</message>
<message>
<source>On the board: move the chosen deal one column back (Ctrl+[ goes back a page)</source>
<translation>في اللوحة: نقل الصفقة المختارة عمودًا إلى الخلف (Ctrl+[ يرجع صفحة)</translation>
</message>
<message>
<source>On the board: move the chosen deal one column on</source>
<translation>في اللوحة: نقل الصفقة المختارة عمودًا إلى الأمام</translation>
</message>
<message>
<source>On the pages</source>
<translation>في الصفحات</translation>
</message>
<message>
<source>On which day</source>
<translation>في أي يوم</translation>
</message>
<message>
<source>On which day? A time of day needs its day.</source>
<translation>في أي يوم؟ وقت اليوم يحتاج إلى يومه.</translation>
</message>
<message>
<source>Once leads come in and sales are made, you see here what brings customers, what each costs, how long it takes and what is to come; and of small numbers, how far they can be trusted.</source>
<translation>متى ورد مهتمون وتمت مبيعات، ترى هنا ما يجلب العملاء، وكم يكلّف كل منهم، وكم يستغرق الأمر، وما هو آتٍ؛ ومدى الثقة بالأعداد الصغيرة.</translation>
</message>
<message>
<source>Once less</source>
<translation>مرة أقل</translation>
</message>
<message>
<source>Once less: {answer}</source>
<translation>مرة أقل: {answer}</translation>
</message>
<message>
<source>Once more</source>
<translation>مرة أكثر</translation>
</message>
<message>
<source>Once more: {answer}</source>
<translation>مرة أكثر: {answer}</translation>
</message>
<message>
<source>One code for all</source>
<translation>رمز واحد للجميع</translation>
</message>
<message>
<source>One costs us</source>
<translation>يكلّفنا الواحد</translation>
</message>
<message>
<source>One deal is open</source>
<translation>صفقة واحدة مفتوحة</translation>
</message>
<message>
<source>One lead</source>
<translation>مهتم واحد</translation>
</message>
<message>
<source>One letter is different.</source>
<translation>حرف واحد مختلف.</translation>
</message>
<message>
<source>One moment</source>
<translation>لحظة واحدة</translation>
</message>
<message>
<source>One month: what it cost, what it brought, and what comes next</source>
<translation>شهر واحد: ما كلّفه، وما جلبه، وما التالي</translation>
</message>
<message>
<source>One note to yourself: what worked, what did not, what you would do differently.</source>
<translation>ملاحظة واحدة لنفسك: ما نجح، وما لم ينجح، وما ستفعله بشكل مختلف.</translation>
</message>
<message>
<source>One promotion from plan to lesson: offer, costs, what it brought, what people objected to</source>
<translation>حملة واحدة من الخطة إلى الدرس: العرض والتكاليف وما جلبته واعتراضات الناس</translation>
</message>
<message>
<source>One sale brought {revenue}</source>
<translation>عملية بيع واحدة جلبت {revenue}</translation>
</message>
<message>
<source>One thing is due</source>
<translation>مهمة واحدة مستحقة</translation>
</message>
<message>
<source>One thing stands in the way.</source>
<translation>أمر واحد يعترض الطريق.</translation>
</message>
<message numerus="yes">
<source>Only %n deals are decided</source>
<translation>
<numerusform>لم تُحسم أي صفقة</numerusform>
<numerusform>حُسمت صفقة واحدة فقط</numerusform>
<numerusform>حُسمت صفقتان فقط</numerusform>
<numerusform>حُسمت %n صفقات فقط</numerusform>
<numerusform>حُسمت %n صفقة فقط</numerusform>
<numerusform>حُسمت %n صفقة فقط</numerusform>
</translation>
</message>
<message>
<source>Only 1 deal is decided</source>
<translation>حُسمت صفقة واحدة فقط</translation>
</message>
<message>
<source>Only letters from A to Z and digits: any keyboard and any scanner can write those.</source>
<translation>أحرف من A إلى Z وأرقام فقط: تكتبها أي لوحة مفاتيح وأي ماسح.</translation>
</message>
<message>
<source>Only the names are alike, so they come in as people of their own. Nobody is merged by name.</source>
<translation>الأسماء وحدها متشابهة، لذا يدخلون كأشخاص مستقلين. لا يُدمج أحد بالاسم.</translation>
</message>
<message>
<source>Open</source>
<translation>مفتوحة</translation>
</message>
<message>
<source>Open</source>
<comment>to do</comment>
<translation>فتح</translation>
</message>
<message>
<source>Open .twohats files by double click</source>
<translation>فتح ملفات .twohats بالنقر المزدوج</translation>
</message>
<message>
<source>Open a backup</source>
<translation>فتح نسخة احتياطية</translation>
</message>
<message>
<source>Open a business file</source>
<translation>فتح ملف عمل</translation>
</message>
<message>
<source>Open a deal</source>
<translation>فتح صفقة</translation>
</message>
<message>
<source>Open a file</source>
<translation>فتح ملف</translation>
</message>
<message>
<source>Open a possible sale</source>
<translation>فتح عملية بيع ممكنة</translation>
</message>
<message>
<source>Open again</source>
<translation>إعادة الفتح</translation>
</message>
<message>
<source>Open another business file</source>
<translation>فتح ملف عمل آخر</translation>
</message>
<message>
<source>Open deal</source>
<translation>فتح صفقة</translation>
</message>
<message>
<source>Open deal again</source>
<translation>إعادة فتح صفقة</translation>
</message>
<message>
<source>Open deals</source>
<translation>الصفقات المفتوحة</translation>
</message>
<message>
<source>Open deals on {day}</source>
<translation>الصفقات المفتوحة في {day}</translation>
</message>
<message>
<source>Open the chosen record</source>
<translation>فتح السجل المختار</translation>
</message>
<message>
<source>Open the contact</source>
<translation>فتح جهة الاتصال</translation>
</message>
<message>
<source>Open the deal</source>
<translation>فتح الصفقة</translation>
</message>
<message>
<source>Open the deal</source>
<comment>show</comment>
<translation>فتح الصفقة</translation>
</message>
<message>
<source>Open the lead</source>
<translation>فتح المهتم</translation>
</message>
<message>
<source>Open the promotion</source>
<translation>فتح الحملة</translation>
</message>
<message>
<source>Open {name}</source>
<translation>فتح {name}</translation>
</message>
<message>
<source>Opened</source>
<translation>فُتحت في</translation>
</message>
<message>
<source>Opened</source>
<comment>day</comment>
<translation>فُتحت في</translation>
</message>
<message>
<source>Opened lately</source>
<translation>فُتحت مؤخرًا</translation>
</message>
<message>
<source>Opened on</source>
<translation>فُتحت في</translation>
</message>
<message>
<source>Opened {day}</source>
<translation>فُتحت {day}</translation>
</message>
<message>
<source>Open…</source>
<translation>فتح…</translation>
</message>
<message>
<source>Or heard of us from</source>
<translation>أو سمع بنا من</translation>
</message>
<message>
<source>Other</source>
<translation>أخرى</translation>
</message>
<message>
<source>Other fields</source>
<translation>حقول أخرى</translation>
</message>
<message>
<source>Others, not running in {month}</source>
<translation>أخرى، لم تكن جارية في {month}</translation>
</message>
<message>
<source>Outcome</source>
<translation>النتيجة</translation>
</message>
<message>
<source>Over</source>
<translation>منتهية</translation>
</message>
<message>
<source>Overdue</source>
<translation>متأخرة</translation>
</message>
<message>
<source>Own cost</source>
<translation>التكلفة عليك</translation>
</message>
<message>
<source>Own time</source>
<translation>وقتك</translation>
</message>
<message>
<source>Owner</source>
<translation>المسؤول</translation>
</message>
<message>
<source>PR</source>
<translation>علاقات عامة</translation>
</message>
<message>
<source>Page after</source>
<translation>الصفحة التالية</translation>
</message>
<message>
<source>Page before</source>
<translation>الصفحة السابقة</translation>
</message>
<message>
<source>Page {number} of {count}</source>
<translation>صفحة {number} من {count}</translation>
</message>
<message>
<source>Pages</source>
<translation>الصفحات</translation>
</message>
<message>
<source>Pages of a report: a whole page; 2 the whole width</source>
<translation>صفحات التقرير: صفحة كاملة؛ 2 العرض كله</translation>
</message>
<message>
<source>Pages of a report: larger; − smaller, 1 real size</source>
<translation>صفحات التقرير: أكبر؛ − أصغر، 1 الحجم الحقيقي</translation>
</message>
<message>
<source>Pages to save and to print</source>
<translation>صفحات للحفظ والطباعة</translation>
</message>
<message>
<source>Paid</source>
<translation>المدفوع</translation>
</message>
<message>
<source>Paper</source>
<translation>الورق</translation>
</message>
<message>
<source>Parts of the promotion</source>
<translation>أجزاء الحملة</translation>
</message>
<message>
<source>People</source>
<translation>الأشخاص</translation>
</message>
<message>
<source>People and companies</source>
<translation>أشخاص وشركات</translation>
</message>
<message>
<source>People and what they asked for</source>
<translation>أشخاص وما طلبوه</translation>
</message>
<message>
<source>People and what they bought</source>
<translation>أشخاص وما اشتروه</translation>
</message>
<message>
<source>People in the shop</source>
<translation>زوار المحل</translation>
</message>
<message>
<source>People now</source>
<translation>الأشخاص الآن</translation>
</message>
<message>
<source>People reached</source>
<translation>من بلغتهم</translation>
</message>
<message>
<source>People reached, as written down in the numbers of these days.</source>
<translation>الأشخاص الذين بلغتهم، كما دُوّن في قياسات هذه الأيام.</translation>
</message>
<message>
<source>People who</source>
<translation>أشخاص</translation>
</message>
<message>
<source>People who meet</source>
<translation>من يستوفون</translation>
</message>
<message>
<source>People who {conditions}</source>
<translation>أشخاص {conditions}</translation>
</message>
<message>
<source>Percent off</source>
<translation>خصم بالنسبة</translation>
</message>
<message>
<source>Perhaps</source>
<translation>ربما</translation>
</message>
<message>
<source>Person</source>
<translation>شخص</translation>
</message>
<message>
<source>Person</source>
<comment>team</comment>
<translation>شخص</translation>
</message>
<message>
<source>Phase</source>
<translation>الطور</translation>
</message>
<message>
<source>Phone</source>
<translation>الهاتف</translation>
</message>
<message>
<source>Phone {phone}</source>
<translation>الهاتف {phone}</translation>
</message>
<message>
<source>Phone {text}</source>
<translation>الهاتف {text}</translation>
</message>
<message>
<source>Phones</source>
<translation>الهواتف</translation>
</message>
<message>
<source>Pick a day (Alt+Down)</source>
<translation>اختيار يوم (Alt+Down)</translation>
</message>
<message>
<source>Pick the currency you are paid in.</source>
<translation>اختر العملة التي تتقاضى بها.</translation>
</message>
<message>
<source>Pick the currency you are paid in; it stays as it is later on.</source>
<translation>اختر العملة التي تتقاضى بها؛ لن تتغير بعد ذلك.</translation>
</message>
<message>
<source>Pick the language and country you write in.</source>
<translation>اختر اللغة والبلد اللذين تكتب بهما.</translation>
</message>
<message>
<source>Pictures</source>
<translation>الصور</translation>
</message>
<message>
<source>Pipedrive deals</source>
<translation>صفقات Pipedrive</translation>
</message>
<message>
<source>Pipedrive people</source>
<translation>أشخاص Pipedrive</translation>
</message>
<message>
<source>Pipeline</source>
<translation>مسار الصفقات</translation>
</message>
<message>
<source>Place</source>
<translation>الموضع</translation>
</message>
<message>
<source>Plan</source>
<translation>الخطة</translation>
</message>
<message>
<source>Plan a promotion</source>
<translation>تخطيط حملة</translation>
</message>
<message>
<source>Plan content</source>
<translation>التخطيط لمحتوى</translation>
</message>
<message>
<source>Plan it</source>
<translation>تخطيط</translation>
</message>
<message>
<source>Plan it once more, a year later: with its offer, budget and what is to be made</source>
<translation>التخطيط لها مرة أخرى بعد سنة: بعرضها وميزانيتها وما يجب إعداده</translation>
</message>
<message>
<source>Plan next step</source>
<translation>التخطيط لخطوة تالية</translation>
</message>
<message>
<source>Plan promotion</source>
<translation>التخطيط لحملة</translation>
</message>
<message>
<source>Plan what to offer to whom</source>
<translation>التخطيط لما تعرضه ولمن</translation>
</message>
<message>
<source>Planned</source>
<translation>مخططة</translation>
</message>
<message>
<source>Portrait</source>
<translation>عمودي</translation>
</message>
<message>
<source>Postal code</source>
<translation>الرمز البريدي</translation>
</message>
<message>
<source>Press to choose</source>
<translation>اضغط للاختيار</translation>
</message>
<message>
<source>Press to leave it with what they want</source>
<translation>اضغط لإبقائه ضمن المطلوب</translation>
</message>
<message>
<source>Press to take it so</source>
<translation>اضغط لأخذه هكذا</translation>
</message>
<message>
<source>Press to write a new lead</source>
<translation>اضغط لكتابة مهتم جديد</translation>
</message>
<message>
<source>Press to write it as a note on that lead</source>
<translation>اضغط لكتابته ملاحظةً لذلك المهتم</translation>
</message>
<message>
<source>Price</source>
<translation>السعر</translation>
</message>
<message>
<source>Price of one</source>
<translation>سعر الواحد</translation>
</message>
<message>
<source>Print</source>
<translation>طباعة</translation>
</message>
<message>
<source>Print</source>
<comment>channel</comment>
<translation>مطبوعات</translation>
</message>
<message>
<source>Print a sheet of coupons, or hand out one code for all. Whoever brings one tells you which promotion brought them, and no code counts more often than it may.</source>
<translation>اطبع ورقة قسائم، أو وزّع رمزًا واحدًا للجميع. من يُحضر قسيمة يبيّن لك أي حملة جلبته، ولا يُحتسب رمز أكثر مما يجوز.</translation>
</message>
<message>
<source>Print again…</source>
<translation>طباعة مجددًا…</translation>
</message>
<message>
<source>Print…</source>
<translation>طباعة…</translation>
</message>
<message>
<source>Probably the same</source>
<translation>نفسها غالبًا</translation>
</message>
<message>
<source>Product</source>
<translation>منتج</translation>
</message>
<message>
<source>Products</source>
<translation>المنتجات</translation>
</message>
<message>
<source>Promotion</source>
<translation>الحملة</translation>
</message>
<message>
<source>Promotion sheet</source>
<translation>صحيفة الحملة</translation>
</message>
<message>
<source>Promotion: {name}</source>
<translation>الحملة: {name}</translation>
</message>
<message>
<source>Promotions</source>
<translation>الحملات</translation>
</message>
<message>
<source>Promotions as cards</source>
<translation>الحملات كبطاقات</translation>
</message>
<message>
<source>Promotions for them</source>
<translation>حملات لهم</translation>
</message>
<message>
<source>Promotions met</source>
<translation>الحملات التي قابلها</translation>
</message>
<message>
<source>Promotions over the months</source>
<translation>الحملات عبر الأشهر</translation>
</message>
<message>
<source>Promotions that ran in {month}</source>
<translation>الحملات الجارية في {month}</translation>
</message>
<message>
<source>Purchase</source>
<translation>الشراء</translation>
</message>
<message>
<source>Put a step off</source>
<translation>تأجيل خطوة</translation>
</message>
<message>
<source>Put off</source>
<translation>تأجيل</translation>
</message>
<message>
<source>Put off several</source>
<translation>تأجيل عدة خطوات</translation>
</message>
<message>
<source>Put off until</source>
<translation>تأجيل إلى</translation>
</message>
<message numerus="yes">
<source>Put off until {day}: %n steps</source>
<translation>
<numerusform>لا تأجيل إلى {day}</numerusform>
<numerusform>أُجّلت إلى {day}: خطوة واحدة</numerusform>
<numerusform>أُجّلت إلى {day}: خطوتان</numerusform>
<numerusform>أُجّلت إلى {day}: %n خطوات</numerusform>
<numerusform>أُجّلت إلى {day}: %n خطوة</numerusform>
<numerusform>أُجّلت إلى {day}: %n خطوة</numerusform>
</translation>
</message>
<message>
<source>Put off until {day}: {what}</source>
<translation>أُجّل إلى {day}: {what}</translation>
</message>
<message>
<source>Put off…</source>
<translation>تأجيل…</translation>
</message>
<message>
<source>Put pages away</source>
<translation>وضع الصفحات جانبًا</translation>
</message>
<message>
<source>Qualified</source>
<translation>مؤهل</translation>
</message>
<message>
<source>Qualified</source>
<comment>day</comment>
<translation>تأهّل في</translation>
</message>
<message>
<source>Qualified</source>
<comment>leads</comment>
<translation>مؤهل</translation>
</message>
<message>
<source>Qualify</source>
<translation>تأهيل</translation>
</message>
<message>
<source>Qualify lead</source>
<translation>تأهيل مهتم</translation>
</message>
<message>
<source>Quarter</source>
<translation>ربع سنة</translation>
</message>
<message>
<source>Quarter {number} of {year}</source>
<translation>الربع {number} من {year}</translation>
</message>
<message>
<source>Question</source>
<translation>السؤال</translation>
</message>
<message>
<source>Quick sale</source>
<translation>بيع سريع</translation>
</message>
<message>
<source>Quick sale…</source>
<translation>بيع سريع…</translation>
</message>
<message>
<source>Radio</source>
<translation>الراديو</translation>
</message>
<message>
<source>Rank by</source>
<translation>ترتيب حسب</translation>
</message>
<message>
<source>Reach</source>
<translation>التواصل</translation>
</message>
<message>
<source>Reached</source>
<translation>من بلغتهم</translation>
</message>
<message>
<source>Reached</source>
<comment>target</comment>
<translation>المحقق</translation>
</message>
<message>
<source>Reached.</source>
<translation>تحقق.</translation>
</message>
<message>
<source>Read again</source>
<translation>قراءة مجددًا</translation>
</message>
<message>
<source>Read only</source>
<translation>للقراءة فقط</translation>
</message>
<message>
<source>Read the files</source>
<translation>قراءة الملفات</translation>
</message>
<message>
<source>Read the picture</source>
<translation>قراءة الصورة</translation>
</message>
<message>
<source>Reading</source>
<translation>جارٍ القراءة</translation>
</message>
<message>
<source>Reading…</source>
<translation>جارٍ القراءة…</translation>
</message>
<message>
<source>Reads well on paper ({ratio} : 1).</source>
<translation>سهل القراءة على الورق ({ratio} : 1).</translation>
</message>
<message>
<source>Ready for the next one.</source>
<translation>جاهز للتالية.</translation>
</message>
<message>
<source>Ready to come in: {names}. Name your business, or open its file, and you see what they bring.</source>
<translation>جاهز للإدخال: {names}. سمِّ عملك أو افتح ملفه لترى ما تجلبه.</translation>
</message>
<message>
<source>Really sold together</source>
<translation>ما بيع معه فعلًا</translation>
</message>
<message>
<source>Reason</source>
<translation>السبب</translation>
</message>
<message>
<source>Received</source>
<translation>تاريخ الورود</translation>
</message>
<message>
<source>Recognise it by itself</source>
<translation>التعرف عليه تلقائيًا</translation>
</message>
<message>
<source>Recognised by themselves, in any order of their columns:</source>
<translation>يُتعرف عليها تلقائيًا، بأي ترتيب لأعمدتها:</translation>
</message>
<message>
<source>Redeem</source>
<translation>صرف</translation>
</message>
<message>
<source>Redeem a coupon</source>
<translation>صرف قسيمة</translation>
</message>
<message>
<source>Redeem a coupon…</source>
<translation>صرف قسيمة…</translation>
</message>
<message>
<source>Redeemed</source>
<translation>مصروفة</translation>
</message>
<message>
<source>Redeemed: {what}</source>
<translation>صُرفت: {what}</translation>
</message>
<message>
<source>Redeem…</source>
<translation>صرف…</translation>
</message>
<message>
<source>Redemption</source>
<translation>عملية صرف</translation>
</message>
<message>
<source>Redo</source>
<translation>إعادة</translation>
</message>
<message>
<source>Redo “{change}”</source>
<translation>إعادة «{change}»</translation>
</message>
<message>
<source>Referral</source>
<translation>توصية</translation>
</message>
<message>
<source>Refused advertising</source>
<translation>رفض الإعلانات</translation>
</message>
<message>
<source>Rejected</source>
<translation>المرفوضة</translation>
</message>
<message>
<source>Rejected rows.csv</source>
<translation>الصفوف المرفوضة.csv</translation>
</message>
<message>
<source>Remove</source>
<translation>إزالة</translation>
</message>
<message>
<source>Remove channel</source>
<translation>إزالة قناة</translation>
</message>
<message>
<source>Remove line</source>
<translation>إزالة بند</translation>
</message>
<message>
<source>Remove lost reason</source>
<translation>إزالة سبب خسارة</translation>
</message>
<message>
<source>Remove person</source>
<translation>إزالة شخص</translation>
</message>
<message>
<source>Remove the logo</source>
<translation>إزالة الشعار</translation>
</message>
<message>
<source>Remove the tag {tag}</source>
<translation>إزالة الوسم {tag}</translation>
</message>
<message>
<source>Remove this channel</source>
<translation>إزالة هذه القناة</translation>
</message>
<message>
<source>Remove view</source>
<translation>إزالة عرض محفوظ</translation>
</message>
<message>
<source>Remove {name}</source>
<translation>إزالة {name}</translation>
</message>
<message>
<source>Rename lost reason</source>
<translation>إعادة تسمية سبب خسارة</translation>
</message>
<message>
<source>Rename or remove this view</source>
<translation>إعادة تسمية هذا العرض أو إزالته</translation>
</message>
<message>
<source>Rename view</source>
<translation>إعادة تسمية عرض محفوظ</translation>
</message>
<message>
<source>Rename…</source>
<translation>إعادة تسمية…</translation>
</message>
<message>
<source>Repeat</source>
<translation>تكرار</translation>
</message>
<message>
<source>Repeat promotion</source>
<translation>تكرار حملة</translation>
</message>
<message>
<source>Replace them</source>
<translation>استبدالها</translation>
</message>
<message>
<source>Replace what is there?</source>
<translation>استبدال الموجود؟</translation>
</message>
<message>
<source>Reports</source>
<translation>التقارير</translation>
</message>
<message>
<source>Research note</source>
<translation>ملاحظة بحث</translation>
</message>
<message>
<source>Restore a backup</source>
<translation>استعادة نسخة احتياطية</translation>
</message>
<message>
<source>Restore a backup…</source>
<translation>استعادة نسخة احتياطية…</translation>
</message>
<message>
<source>Restore another backup…</source>
<translation>استعادة نسخة احتياطية أخرى…</translation>
</message>
<message>
<source>Restore the backup of {moment}</source>
<translation>استعادة النسخة الاحتياطية {moment}</translation>
</message>
<message>
<source>Restore the copy of {moment}</source>
<translation>استعادة نسخة {moment}</translation>
</message>
<message>
<source>Restore to a new file</source>
<translation>استعادة إلى ملف جديد</translation>
</message>
<message>
<source>Restore…</source>
<translation>استعادة…</translation>
</message>
<message>
<source>Result</source>
<translation>النتيجة</translation>
</message>
<message>
<source>Result up to {day}</source>
<translation>النتيجة حتى {day}</translation>
</message>
<message>
<source>Return</source>
<translation>العائد</translation>
</message>
<message>
<source>Return (some costs of sales unknown)</source>
<translation>العائد (بعض تكاليف المبيعات غير معروفة)</translation>
</message>
<message>
<source>Return likely</source>
<translation>العائد المرجّح</translation>
</message>
<message>
<source>Return on cost</source>
<translation>العائد على التكلفة</translation>
</message>
<message>
<source>Return on cost: {roi}</source>
<translation>العائد على التكلفة: {roi}</translation>
</message>
<message>
<source>Return on marketing cost</source>
<translation>العائد على تكلفة التسويق</translation>
</message>
<message>
<source>Return on marketing cost (some costs of sales unknown)</source>
<translation>العائد على تكلفة التسويق (بعض تكاليف المبيعات غير معروفة)</translation>
</message>
<message>
<source>Revenue</source>
<translation>الإيرادات</translation>
</message>
<message>
<source>Revenue by month</source>
<translation>الإيرادات حسب الشهر</translation>
</message>
<message>
<source>Revenue per marketing cost</source>
<translation>الإيرادات مقابل تكلفة التسويق</translation>
</message>
<message>
<source>Revenue this year</source>
<translation>إيرادات هذه السنة</translation>
</message>
<message>
<source>Revenue {year}</source>
<translation>إيرادات {year}</translation>
</message>
<message>
<source>Row</source>
<translation>الصف</translation>
</message>
<message>
<source>Rows behind the figure</source>
<translation>الصفوف وراء الرقم</translation>
</message>
<message>
<source>Running</source>
<translation>جارية</translation>
</message>
<message>
<source>Sale</source>
<comment>money</comment>
<translation>البيع</translation>
</message>
<message>
<source>Sales</source>
<translation>المبيعات</translation>
</message>
<message>
<source>Sales</source>
<comment>hat</comment>
<translation>المبيعات</translation>
</message>
<message>
<source>Sales</source>
<comment>money</comment>
<translation>المبيعات</translation>
</message>
<message>
<source>Sales count for</source>
<translation>المبيعات تُحتسب لـ</translation>
</message>
<message>
<source>Sales credited</source>
<translation>المبيعات المنسوبة</translation>
</message>
<message>
<source>Sales credited: {sales}, revenue {revenue}, cost {cost}.</source>
<translation>المبيعات المنسوبة: {sales}، الإيرادات {revenue}، التكلفة {cost}.</translation>
</message>
<message>
<source>Sales hat</source>
<translation>قبعة المبيعات</translation>
</message>
<message>
<source>Sales that count for it</source>
<translation>مبيعات تُحتسب لها</translation>
</message>
<message>
<source>Sales {time}</source>
<translation>المبيعات {time}</translation>
</message>
<message>
<source>Same person: join</source>
<translation>الشخص نفسه: دمج</translation>
</message>
<message>
<source>Same person: join {both}</source>
<translation>الشخص نفسه: دمج {both}</translation>
</message>
<message>
<source>Satisfaction, 1 to 5</source>
<translation>الرضا، من 1 إلى 5</translation>
</message>
<message>
<source>Satisfied</source>
<translation>الرضا</translation>
</message>
<message>
<source>Satisfied: {score} of 5</source>
<translation>الرضا: {score} من 5</translation>
</message>
<message>
<source>Save as PDF</source>
<translation>حفظ بصيغة PDF</translation>
</message>
<message>
<source>Save as PDF…</source>
<translation>حفظ بصيغة PDF…</translation>
</message>
<message>
<source>Save elsewhere…</source>
<translation>حفظ في مكان آخر…</translation>
</message>
<message>
<source>Save one elsewhere…</source>
<translation>حفظ واحدة في مكان آخر…</translation>
</message>
<message>
<source>Save rejected rows</source>
<translation>حفظ الصفوف المرفوضة</translation>
</message>
<message>
<source>Save rejected rows as CSV…</source>
<translation>حفظ الصفوف المرفوضة بصيغة CSV…</translation>
</message>
<message>
<source>Save this view…</source>
<translation>حفظ هذا العرض…</translation>
</message>
<message>
<source>Save view</source>
<translation>حفظ عرض</translation>
</message>
<message>
<source>Saved as you go; Ctrl+Z takes a change back</source>
<translation>يُحفظ أولًا بأول؛ Ctrl+Z يتراجع عن تغيير</translation>
</message>
<message>
<source>Saved view {name}</source>
<translation>العرض المحفوظ {name}</translation>
</message>
<message>
<source>Saved views</source>
<translation>العروض المحفوظة</translation>
</message>
<message>
<source>Saved: {files}. Put the rows right there and bring that file in.</source>
<translation>حُفظ: {files}. صحح الصفوف هناك وأدخل ذلك الملف.</translation>
</message>
<message>
<source>Saving takes longer than usual…</source>
<translation>الحفظ يستغرق أطول من المعتاد…</translation>
</message>
<message>
<source>Say in a few words what is to be done.</source>
<translation>قل بكلمات قليلة ما المطلوب عمله.</translation>
</message>
<message>
<source>Say what comes next on a lead or a deal, with its day, and it comes up here when it is due.</source>
<translation>حدد ما يلي لدى مهتم أو صفقة مع يومه، فيظهر هنا حين يُستحق.</translation>
</message>
<message>
<source>Score</source>
<translation>الدرجة</translation>
</message>
<message>
<source>Scores given</source>
<translation>الدرجات المعطاة</translation>
</message>
<message>
<source>Search ads</source>
<translation>إعلانات البحث</translation>
</message>
<message>
<source>Sections</source>
<translation>الأقسام</translation>
</message>
<message>
<source>See the pages of a month, save or print them; on Reports, print what is shown</source>
<translation>عرض صفحات شهر وحفظها أو طباعتها؛ وفي التقارير طباعة المعروض</translation>
</message>
<message>
<source>Selection</source>
<translation>التحديد</translation>
</message>
<message>
<source>Service</source>
<translation>خدمة</translation>
</message>
<message>
<source>Services</source>
<translation>الخدمات</translation>
</message>
<message>
<source>Set</source>
<translation>تعيين</translation>
</message>
<message>
<source>Set next step of several</source>
<translation>تعيين الخطوة التالية لعدة عناصر</translation>
</message>
<message>
<source>Set owner of several</source>
<translation>تعيين المسؤول عن عدة عناصر</translation>
</message>
<message>
<source>Set target</source>
<translation>تعيين هدف</translation>
</message>
<message>
<source>Set targets</source>
<translation>تعيين الأهداف</translation>
</message>
<message>
<source>Set targets of a year</source>
<translation>تعيين أهداف سنة</translation>
</message>
<message>
<source>Set the logo</source>
<translation>تعيين الشعار</translation>
</message>
<message>
<source>Set up the business</source>
<translation>إعداد العمل</translation>
</message>
<message>
<source>Setting</source>
<translation>إعداد</translation>
</message>
<message>
<source>Settings</source>
<translation>الإعدادات</translation>
</message>
<message>
<source>Settings and backups</source>
<translation>الإعدادات والنسخ الاحتياطية</translation>
</message>
<message>
<source>Several are called “{name}”; give the id of the one you mean.</source>
<translation>أكثر من واحد باسم «{name}»؛ اذكر معرّف المقصود.</translation>
</message>
<message>
<source>Several are found by “{text}”; pick one of them.</source>
<translation>أكثر من نتيجة لـ «{text}»؛ اختر واحدة منها.</translation>
</message>
<message>
<source>Shop window</source>
<translation>واجهة المحل</translation>
</message>
<message numerus="yes">
<source>Show %n more</source>
<translation>
<numerusform>لا المزيد</numerusform>
<numerusform>عرض واحدة أخرى</numerusform>
<numerusform>عرض اثنتين أخريين</numerusform>
<numerusform>عرض %n أخرى</numerusform>
<numerusform>عرض %n أخرى</numerusform>
<numerusform>عرض %n أخرى</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n more columns</source>
<translation>
<numerusform>لا أعمدة أخرى</numerusform>
<numerusform>عرض عمود آخر</numerusform>
<numerusform>عرض عمودين آخرين</numerusform>
<numerusform>عرض %n أعمدة أخرى</numerusform>
<numerusform>عرض %n عمودًا آخر</numerusform>
<numerusform>عرض %n عمود آخر</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n older</source>
<translation>
<numerusform>لا أقدم</numerusform>
<numerusform>عرض واحد أقدم</numerusform>
<numerusform>عرض اثنين أقدم</numerusform>
<numerusform>عرض %n أقدم</numerusform>
<numerusform>عرض %n أقدم</numerusform>
<numerusform>عرض %n أقدم</numerusform>
</translation>
</message>
<message>
<source>Show 1 more column</source>
<translation>عرض عمود آخر</translation>
</message>
<message>
<source>Show all</source>
<translation>عرض الكل</translation>
</message>
<message numerus="yes">
<source>Show all %n answers</source>
<translation>
<numerusform>عرض كل الإجابات (%n)</numerusform>
<numerusform>عرض الإجابة</numerusform>
<numerusform>عرض الإجابتين</numerusform>
<numerusform>عرض كل الإجابات (%n)</numerusform>
<numerusform>عرض كل الإجابات (%n)</numerusform>
<numerusform>عرض كل الإجابات (%n)</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show all %n deals</source>
<translation>
<numerusform>عرض كل الصفقات (%n)</numerusform>
<numerusform>عرض الصفقة</numerusform>
<numerusform>عرض الصفقتين</numerusform>
<numerusform>عرض كل الصفقات (%n)</numerusform>
<numerusform>عرض كل الصفقات (%n)</numerusform>
<numerusform>عرض كل الصفقات (%n)</numerusform>
</translation>
</message>
<message>
<source>Show as</source>
<translation>طريقة العرض</translation>
</message>
<message>
<source>Show as a list</source>
<translation>عرض كقائمة</translation>
</message>
<message>
<source>Show as cards</source>
<translation>عرض كبطاقات</translation>
</message>
<message>
<source>Show as chart</source>
<translation>عرض كمخطط</translation>
</message>
<message>
<source>Show as table</source>
<translation>عرض كجدول</translation>
</message>
<message>
<source>Show everything</source>
<translation>عرض كل شيء</translation>
</message>
<message>
<source>Show it</source>
<translation>عرضها</translation>
</message>
<message>
<source>Show more</source>
<translation>عرض المزيد</translation>
</message>
<message>
<source>Show older</source>
<translation>عرض الأقدم</translation>
</message>
<message>
<source>Show one category</source>
<translation>عرض فئة واحدة</translation>
</message>
<message>
<source>Show over the months</source>
<translation>عرض عبر الأشهر</translation>
</message>
<message>
<source>Show the bin</source>
<translation>عرض السلة</translation>
</message>
<message>
<source>Show the contact</source>
<translation>عرض جهة الاتصال</translation>
</message>
<message>
<source>Show the contact {name}</source>
<translation>عرض جهة الاتصال {name}</translation>
</message>
<message>
<source>Show the folder</source>
<translation>عرض المجلد</translation>
</message>
<message>
<source>Show the folder: {title}</source>
<translation>عرض المجلد: {title}</translation>
</message>
<message>
<source>Show them</source>
<translation>عرضهم</translation>
</message>
<message>
<source>Showed it: what did they say?</source>
<translation>عرضته: ماذا قالوا؟</translation>
</message>
<message>
<source>Shown on Today and in the figures, with the pace it takes. Leave empty what you do not aim at.</source>
<translation>تظهر في «اليوم» وفي الأرقام مع الوتيرة اللازمة. اترك فارغًا ما لا تستهدفه.</translation>
</message>
<message>
<source>Shows all backups, and makes one.</source>
<translation>يعرض كل النسخ الاحتياطية وينشئ واحدة.</translation>
</message>
<message>
<source>Silent</source>
<translation>صامتة</translation>
</message>
<message>
<source>Since</source>
<translation>منذ</translation>
</message>
<message>
<source>Since then</source>
<translation>منذ ذلك الحين</translation>
</message>
<message>
<source>Size of text and buttons</source>
<translation>حجم النصوص والأزرار</translation>
</message>
<message>
<source>Size of the pages</source>
<translation>حجم الصفحات</translation>
</message>
<message>
<source>Smaller</source>
<translation>أصغر</translation>
</message>
<message>
<source>So far, without a sale</source>
<translation>حتى الآن، بلا شراء</translation>
</message>
<message>
<source>Social media</source>
<translation>وسائل التواصل</translation>
</message>
<message>
<source>Sold</source>
<translation>بيع</translation>
</message>
<message>
<source>Sold in all</source>
<translation>المبيع إجمالًا</translation>
</message>
<message>
<source>Sold over the counter</source>
<translation>بيع مباشر</translation>
</message>
<message>
<source>Sold this year</source>
<translation>المبيع هذه السنة</translation>
</message>
<message>
<source>Sold: {what}</source>
<translation>بيع: {what}</translation>
</message>
<message>
<source>Somebody</source>
<translation>شخص ما</translation>
</message>
<message>
<source>Someone</source>
<translation>شخص ما</translation>
</message>
<message>
<source>Someone else</source>
<translation>شخص آخر</translation>
</message>
<message>
<source>Someone else has changed this since</source>
<translation>غيّر شخص آخر هذا منذ ذلك الحين</translation>
</message>
<message>
<source>Someone else is saving to “{file}” right now. Nothing was changed; try again in a moment.</source>
<translation>شخص آخر يحفظ في «{file}» الآن. لم يتغير شيء؛ حاول بعد لحظة.</translation>
</message>
<message>
<source>Someone else is saving; what is found follows at once.</source>
<translation>شخص آخر يحفظ الآن؛ ستظهر النتائج حالًا.</translation>
</message>
<message>
<source>Someone new, no name yet</source>
<translation>شخص جديد، بلا اسم بعد</translation>
</message>
<message>
<source>Someone new: {name}</source>
<translation>شخص جديد: {name}</translation>
</message>
<message>
<source>Something free with it</source>
<translation>شيء مجاني معه</translation>
</message>
<message>
<source>Something new to sell</source>
<translation>شيء جديد للبيع</translation>
</message>
<message>
<source>Something was added to the end of this file, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>أُضيف شيء إلى نهاية هذا الملف، لذا فُتح للقراءة فقط. أنشئ نسخة احتياطية وتابع بها.</translation>
</message>
<message>
<source>Something was changed since. Ctrl+Z goes back step by step, newest first.</source>
<translation>تغيّر شيء منذ ذلك الحين. Ctrl+Z يرجع خطوة خطوة، الأحدث أولًا.</translation>
</message>
<message>
<source>Something went wrong inside Two Hats</source>
<translation>حدث خطأ داخل Two Hats</translation>
</message>
<message>
<source>Something went wrong inside Two Hats; nothing was kept.</source>
<translation>حدث خطأ داخل Two Hats؛ لم يُحفظ شيء.</translation>
</message>
<message>
<source>Spent</source>
<translation>المنفق</translation>
</message>
<message>
<source>Spent on</source>
<translation>أُنفق في</translation>
</message>
<message>
<source>Stage</source>
<translation>المرحلة</translation>
</message>
<message>
<source>Stage</source>
<comment>funnel</comment>
<translation>المرحلة</translation>
</message>
<message>
<source>Stage “{name}” is deleted</source>
<translation>حُذفت المرحلة «{name}»</translation>
</message>
<message>
<source>Stage “{name}” is deleted; {deals} went to “{into}”</source>
<translation>حُذفت المرحلة «{name}»؛ انتقل إلى «{into}»: {deals}</translation>
</message>
<message>
<source>Stages</source>
<translation>المراحل</translation>
</message>
<message>
<source>Stands at the head of reports, quotes and coupons.</source>
<translation>يظهر في رأس التقارير وعروض الأسعار والقسائم.</translation>
</message>
<message>
<source>Stands on reports, quotes and coupons.</source>
<translation>تظهر في التقارير وعروض الأسعار والقسائم.</translation>
</message>
<message>
<source>Start a file for another business</source>
<translation>بدء ملف لعمل آخر</translation>
</message>
<message>
<source>Start over</source>
<translation>البدء من جديد</translation>
</message>
<message>
<source>Starts</source>
<translation>تبدأ</translation>
</message>
<message>
<source>State</source>
<translation>الحالة</translation>
</message>
<message>
<source>State of the file</source>
<translation>حالة الملف</translation>
</message>
<message>
<source>State or region</source>
<translation>الولاية أو المنطقة</translation>
</message>
<message>
<source>Stayed out</source>
<translation>بقي خارجًا</translation>
</message>
<message>
<source>Step overdue</source>
<translation>خطوتها متأخرة</translation>
</message>
<message>
<source>Still good</source>
<translation>ما زالت صالحة</translation>
</message>
<message>
<source>Stop</source>
<translation>إيقاف</translation>
</message>
<message>
<source>Stop it</source>
<translation>إيقاف</translation>
</message>
<message>
<source>Stopped. Everything is as it was before.</source>
<translation>أُوقف. كل شيء كما كان من قبل.</translation>
</message>
<message>
<source>Stopped; nothing was written.</source>
<translation>أُوقف؛ لم يُكتب شيء.</translation>
</message>
<message>
<source>Stopping…</source>
<translation>جارٍ الإيقاف…</translation>
</message>
<message>
<source>Street</source>
<translation>الشارع</translation>
</message>
<message>
<source>Such as: flyers at the school gate brought more than those in the letter boxes.</source>
<translation>مثل: المنشورات عند باب المدرسة جلبت أكثر مما وُضع في صناديق البريد.</translation>
</message>
<message>
<source>Suggest these with it from now on</source>
<translation>اقتراح هذه معه من الآن</translation>
</message>
<message>
<source>Suggest {name} with it</source>
<translation>اقتراح {name} معه</translation>
</message>
<message>
<source>Suggested with it in deals</source>
<translation>يُقترح معه في الصفقات</translation>
</message>
<message>
<source>Sum</source>
<translation>المجموع</translation>
</message>
<message>
<source>TV</source>
<translation>التلفاز</translation>
</message>
<message>
<source>TWOHATS_TODAY says “{text}”; write it like 2026-05-31.</source>
<translation>قيمة TWOHATS_TODAY هي «{text}»؛ اكتبها مثل 2026-05-31.</translation>
</message>
<message>
<source>Table of text</source>
<translation>جدول نصي</translation>
</message>
<message>
<source>Table of text (CSV)…</source>
<translation>جدول نصي (CSV)…</translation>
</message>
<message>
<source>Tag</source>
<translation>وسم</translation>
</message>
<message>
<source>Tag several</source>
<translation>وسم عدة عناصر</translation>
</message>
<message>
<source>Tagline</source>
<translation>الشعار النصي</translation>
</message>
<message>
<source>Tags</source>
<translation>الوسوم</translation>
</message>
<message>
<source>Take away: {condition}</source>
<translation>إزالة: {condition}</translation>
</message>
<message>
<source>Take back</source>
<translation>تراجع</translation>
</message>
<message>
<source>Take back a coupon</source>
<translation>استرجاع قسيمة</translation>
</message>
<message>
<source>Take back the last change</source>
<translation>التراجع عن آخر تغيير</translation>
</message>
<message>
<source>Take back the verdict</source>
<translation>التراجع عن الحكم</translation>
</message>
<message>
<source>Take back verdict</source>
<translation>التراجع عن حكم</translation>
</message>
<message>
<source>Take it back all the same</source>
<translation>التراجع على أي حال</translation>
</message>
<message>
<source>Take it up again</source>
<translation>استئنافها</translation>
</message>
<message>
<source>Take off the list</source>
<translation>إزالة من القائمة</translation>
</message>
<message>
<source>Take out a number</source>
<translation>إزالة قياس</translation>
</message>
<message>
<source>Take out research</source>
<translation>إزالة بحث</translation>
</message>
<message>
<source>Take out: {answer}</source>
<translation>إزالة: {answer}</translation>
</message>
<message>
<source>Take out: {what}</source>
<translation>إزالة: {what}</translation>
</message>
<message>
<source>Take this answer out</source>
<translation>إزالة هذه الإجابة</translation>
</message>
<message>
<source>Take this condition away</source>
<translation>إزالة هذا الشرط</translation>
</message>
<message>
<source>Take this person off the list</source>
<translation>إزالة هذا الشخص من القائمة</translation>
</message>
<message>
<source>Take up content again</source>
<translation>استئناف محتوى</translation>
</message>
<message>
<source>Take up promotion again</source>
<translation>استئناف حملة</translation>
</message>
<message>
<source>Take {code}</source>
<translation>أخذ {code}</translation>
</message>
<message>
<source>Take {colour}</source>
<translation>أخذ {colour}</translation>
</message>
<message>
<source>Taken as</source>
<translation>يُعد</translation>
</message>
<message>
<source>Taken back</source>
<translation>جرى التراجع</translation>
</message>
<message>
<source>Taken back: {what}</source>
<translation>جرى التراجع: {what}</translation>
</message>
<message>
<source>Taken out: {what}</source>
<translation>أُزيل: {what}</translation>
</message>
<message>
<source>Takes the place of “{step}”</source>
<translation>يحل محل «{step}»</translation>
</message>
<message>
<source>Talked with</source>
<translation>جرى التحدث معهم</translation>
</message>
<message>
<source>Talking</source>
<translation>قيد النقاش</translation>
</message>
<message>
<source>Target</source>
<translation>الهدف</translation>
</message>
<message>
<source>Targets</source>
<translation>الأهداف</translation>
</message>
<message>
<source>Targets are set by the month, and these days are not whole months.</source>
<translation>الأهداف شهرية، وهذه الأيام ليست أشهرًا كاملة.</translation>
</message>
<message>
<source>Task</source>
<translation>مهمة</translation>
</message>
<message>
<source>Tell contacts apart</source>
<translation>تمييز جهتي اتصال</translation>
</message>
<message>
<source>Tell the system</source>
<translation>إبلاغ النظام</translation>
</message>
<message>
<source>Text and buttons have that size from the next start of Two Hats.</source>
<translation>تأخذ النصوص والأزرار هذا الحجم من التشغيل التالي لبرنامج Two Hats.</translation>
</message>
<message>
<source>Thai (Windows)</source>
<translation>تايلندي (Windows)</translation>
</message>
<message>
<source>That day has gone by. Put it off until today or later.</source>
<translation>لقد مضى هذا اليوم. أجّله إلى اليوم أو إلى ما بعده.</translation>
</message>
<message>
<source>That day is still to come.</source>
<translation>هذا اليوم لم يأتِ بعد.</translation>
</message>
<message>
<source>That day lies before the lead came in ({received}).</source>
<translation>هذا اليوم يسبق ورود المهتم ({received}).</translation>
</message>
<message>
<source>That did not work</source>
<translation>لم ينجح ذلك</translation>
</message>
<message>
<source>That name is too long for a chip; {most} letters are enough.</source>
<translation>هذا الاسم أطول من أن يتسع له الزر؛ الأحرف {most} على الأكثر.</translation>
</message>
<message>
<source>The answer is in the bin.</source>
<translation>الإجابة في سلة المحذوفات.</translation>
</message>
<message>
<source>The backup is written and checked.</source>
<translation>كُتبت النسخة الاحتياطية وفُحصت.</translation>
</message>
<message>
<source>The backup “{file}” in “{folder}” is written and checked.</source>
<translation>كُتبت النسخة الاحتياطية «{file}» في «{folder}» وفُحصت.</translation>
</message>
<message>
<source>The bin is empty</source>
<translation>سلة المحذوفات فارغة</translation>
</message>
<message>
<source>The business needs a name.</source>
<translation>يحتاج العمل إلى اسم.</translation>
</message>
<message>
<source>The business, its stages, channels, targets and people, light or dark</source>
<translation>العمل ومراحله وقنواته وأهدافه وأشخاصه، فاتح أو داكن</translation>
</message>
<message>
<source>The chosen one counts as not used (Delete)</source>
<translation>يُحتسب المختار غير مستعمل (Delete)</translation>
</message>
<message>
<source>The code</source>
<translation>الرمز</translation>
</message>
<message>
<source>The columns are understood as the last time such a list came in.</source>
<translation>فُهمت الأعمدة كما في آخر مرة دخلت فيها قائمة كهذه.</translation>
</message>
<message>
<source>The copy did not pass its check, so it was not kept: {fault}. Run “check” on “{file}”.</source>
<translation>لم تجتز النسخة الفحص فلم تُحفظ: {fault}. شغّل «check» على «{file}».</translation>
</message>
<message>
<source>The coupon {name} is in the bin</source>
<translation>القسيمة {name} في سلة المحذوفات</translation>
</message>
<message>
<source>The currency can be changed as long as no amount stands in this file.</source>
<translation>يمكن تغيير العملة ما لم يكن في هذا الملف مبلغ.</translation>
</message>
<message>
<source>The currency cannot be changed: amounts in {currency} stand in the file.</source>
<translation>لا يمكن تغيير العملة: في الملف مبالغ بعملة {currency}.</translation>
</message>
<message>
<source>The currency stays {currency}: amounts in it stand in this file.</source>
<translation>تبقى العملة {currency}: في هذا الملف مبالغ بها.</translation>
</message>
<message>
<source>The currency was changed meanwhile; please repeat the import.</source>
<translation>تغيّرت العملة في هذه الأثناء؛ كرر الاستيراد.</translation>
</message>
<message>
<source>The day it is due</source>
<translation>يوم الاستحقاق</translation>
</message>
<message>
<source>The deal</source>
<translation>الصفقة</translation>
</message>
<message>
<source>The deal already stands in “{name}”.</source>
<translation>الصفقة في «{name}» بالفعل.</translation>
</message>
<message>
<source>The deal is worth its lines now: {now} instead of {before}</source>
<translation>قيمة الصفقة الآن من بنودها: {now} بدلًا من {before}</translation>
</message>
<message>
<source>The deals cannot go to the stage that is deleted.</source>
<translation>لا يمكن أن تنتقل الصفقات إلى المرحلة التي تُحذف.</translation>
</message>
<message>
<source>The disk is full: “{path}” could not be written. Make room, or choose another folder.</source>
<translation>القرص ممتلئ: تعذّرت كتابة «{path}». وفّر مساحة أو اختر مجلدًا آخر.</translation>
</message>
<message>
<source>The disk or stick that holds “{file}” failed. Nothing was saved of this step; check the connection and repeat it.</source>
<translation>تعطل القرص أو وحدة USB حيث «{file}». لم يُحفظ شيء من هذه الخطوة؛ تحقق من التوصيل وكررها.</translation>
</message>
<message>
<source>The disk that holds “{file}” is full. Nothing was saved of this step; make room and repeat it.</source>
<translation>القرص الذي فيه «{file}» ممتلئ. لم يُحفظ شيء من هذه الخطوة؛ وفّر مساحة وكررها.</translation>
</message>
<message>
<source>The file has changed since these pages were made.</source>
<translation>تغيّر الملف منذ إعداد هذه الصفحات.</translation>
</message>
<message>
<source>The file is busy</source>
<translation>الملف مشغول</translation>
</message>
<message>
<source>The file is closed already, so nothing was saved of this step.</source>
<translation>الملف مغلق بالفعل، فلم يُحفظ شيء من هذه الخطوة.</translation>
</message>
<message>
<source>The filter as text</source>
<translation>عامل التصفية كنص</translation>
</message>
<message>
<source>The first</source>
<translation>الأولى</translation>
</message>
<message>
<source>The first place is the same whichever way sales are credited; places behind it change.</source>
<translation>المركز الأول نفسه كيفما نُسبت المبيعات؛ وتتغير المراكز بعده.</translation>
</message>
<message>
<source>The headings stand in row {row}.</source>
<translation>العناوين في الصف {row}.</translation>
</message>
<message>
<source>The history knows no record with the id {id}.</source>
<translation>لا يعرف السجل أي عنصر بالمعرّف {id}.</translation>
</message>
<message>
<source>The history of every record names them.</source>
<translation>سجل كل عنصر يذكر اسمه.</translation>
</message>
<message>
<source>The last</source>
<translation>الأخيرة</translation>
</message>
<message>
<source>The last day ({last}) lies before the first ({first}).</source>
<translation>اليوم الأخير ({last}) يسبق الأول ({first}).</translation>
</message>
<message>
<source>The last day comes before the first one.</source>
<translation>اليوم الأخير يسبق الأول.</translation>
</message>
<message>
<source>The latest:</source>
<translation>الأحدث:</translation>
</message>
<message>
<source>The lead of {name} is written down</source>
<translation>دُوّن المهتم {name}</translation>
</message>
<message>
<source>The line</source>
<translation>البند</translation>
</message>
<message>
<source>The line is the range in which the true value likely lies; the shorter, the surer.</source>
<translation>الخط هو المدى المرجّح للقيمة الحقيقية؛ كلما قصر زاد اليقين.</translation>
</message>
<message>
<source>The lines of a deal cannot add up to less than nothing.</source>
<translation>لا يمكن أن يكون مجموع بنود الصفقة أقل من صفر.</translation>
</message>
<message>
<source>The lines of this deal add up to its value and cost; change a line.</source>
<translation>مجموع بنود هذه الصفقة هو قيمتها وتكلفتها؛ غيّر بندًا.</translation>
</message>
<message>
<source>The list could not be read; try again.</source>
<translation>تعذّرت قراءة القائمة؛ حاول مجددًا.</translation>
</message>
<message>
<source>The list has {most} entries already; take one off first.</source>
<translation>امتلأت القائمة (المدخلات: {most})؛ أزل واحدًا منها أولًا.</translation>
</message>
<message>
<source>The logo</source>
<translation>الشعار</translation>
</message>
<message>
<source>The mean of the scores from 1 to 5 given on these days.</source>
<translation>متوسط الدرجات من 1 إلى 5 المعطاة في هذه الأيام.</translation>
</message>
<message>
<source>The mean value of the deals won; one large sale can pull it up.</source>
<translation>متوسط قيمة الصفقات الرابحة؛ وقد ترفعه عملية بيع كبيرة واحدة.</translation>
</message>
<message>
<source>The month is not over: figures up to {day}.</source>
<translation>لم ينتهِ الشهر: الأرقام حتى {day}.</translation>
</message>
<message>
<source>The name “{path}” is too long.</source>
<translation>الاسم «{path}» طويل جدًا.</translation>
</message>
<message numerus="yes">
<source>The newest %n are shown.</source>
<translation>
<numerusform>لا يُعرض شيء.</numerusform>
<numerusform>يُعرض الأحدث.</numerusform>
<numerusform>يُعرض أحدث اثنين.</numerusform>
<numerusform>يُعرض أحدث %n.</numerusform>
<numerusform>يُعرض أحدث %n.</numerusform>
<numerusform>يُعرض أحدث %n.</numerusform>
</translation>
</message>
<message>
<source>The order is the same whichever way sales are credited.</source>
<translation>الترتيب نفسه كيفما نُسبت المبيعات.</translation>
</message>
<message>
<source>The others are not held up by it.</source>
<translation>لا يعطّل هذا بقية الملفات.</translation>
</message>
<message>
<source>The pages were not made.</source>
<translation>لم تُعدّ الصفحات.</translation>
</message>
<message>
<source>The people of an audience; name one on the page of audiences</source>
<translation>أشخاص جمهور ما؛ سمِّ جمهورًا في صفحة الجماهير</translation>
</message>
<message>
<source>The printer</source>
<translation>الطابعة</translation>
</message>
<message>
<source>The printer stopped after {count} pages.</source>
<translation>توقفت الطابعة بعد {count} من الصفحات.</translation>
</message>
<message>
<source>The product</source>
<translation>المنتج</translation>
</message>
<message>
<source>The promotion that made you known to them gets the whole sale.</source>
<translation>الحملة التي عرّفتهم بك تنال البيع كله.</translation>
</message>
<message>
<source>The promotion they met last before buying gets the whole sale.</source>
<translation>آخر حملة قابلوها قبل الشراء تنال البيع كله.</translation>
</message>
<message>
<source>The record</source>
<translation>السجل</translation>
</message>
<message>
<source>The same by channel.</source>
<translation>الشيء نفسه حسب القناة.</translation>
</message>
<message>
<source>The stages of the board, in their order. The chance weighs what is open in the forecast. Alt+↑ and Alt+↓ move a stage.</source>
<translation>مراحل اللوحة بالترتيب. الاحتمال يرجّح المفتوح في التوقعات. Alt+↑ وAlt+↓ ينقلان مرحلة.</translation>
</message>
<message>
<source>The sum of the lines below; change a line instead</source>
<translation>مجموع البنود أدناه؛ غيّر بندًا بدلًا من ذلك</translation>
</message>
<message>
<source>The usual colour.</source>
<translation>اللون المعتاد.</translation>
</message>
<message>
<source>The value of each open deal, weighed by the chance to win from its stage.</source>
<translation>قيمة كل صفقة مفتوحة، مرجّحة باحتمال ربحها من مرحلتها.</translation>
</message>
<message>
<source>The value of the deals won on these days.</source>
<translation>قيمة الصفقات الرابحة في هذه الأيام.</translation>
</message>
<message>
<source>The view “{name}” is removed</source>
<translation>أُزيل العرض المحفوظ «{name}»</translation>
</message>
<message>
<source>The way of a deal</source>
<translation>طريق الصفقة</translation>
</message>
<message>
<source>The year</source>
<translation>السنة</translation>
</message>
<message>
<source>The year after</source>
<translation>السنة التالية</translation>
</message>
<message>
<source>The year before</source>
<translation>السنة السابقة</translation>
</message>
<message>
<source>The year is not over: figures up to {day}.</source>
<translation>لم تنتهِ السنة: الأرقام حتى {day}.</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales, {short} too few.</source>
<translation>
<numerusform>ما تتوقعه ({leads}) لا يجلب مبيعات، وينقص {short}.</numerusform>
<numerusform>ما تتوقعه ({leads}) يجلب عملية بيع واحدة، وينقص {short}.</numerusform>
<numerusform>ما تتوقعه ({leads}) يجلب عمليتي بيع، وينقص {short}.</numerusform>
<numerusform>ما تتوقعه ({leads}) يجلب %n عمليات بيع، وينقص {short}.</numerusform>
<numerusform>ما تتوقعه ({leads}) يجلب %n عملية بيع، وينقص {short}.</numerusform>
<numerusform>ما تتوقعه ({leads}) يجلب %n عملية بيع، وينقص {short}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales: enough.</source>
<translation>
<numerusform>ما تتوقعه ({leads}) لا يجلب مبيعات: يكفي.</numerusform>
<numerusform>ما تتوقعه ({leads}) يجلب عملية بيع واحدة: يكفي.</numerusform>
<numerusform>ما تتوقعه ({leads}) يجلب عمليتي بيع: يكفي.</numerusform>
<numerusform>ما تتوقعه ({leads}) يجلب %n عمليات بيع: يكفي.</numerusform>
<numerusform>ما تتوقعه ({leads}) يجلب %n عملية بيع: يكفي.</numerusform>
<numerusform>ما تتوقعه ({leads}) يجلب %n عملية بيع: يكفي.</numerusform>
</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale, {short} too few.</source>
<translation>ما تتوقعه ({leads}) يجلب عملية بيع واحدة، وينقص {short}.</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale: enough.</source>
<translation>ما تتوقعه ({leads}) يجلب عملية بيع واحدة: يكفي.</translation>
</message>
<message>
<source>There are no rows behind it.</source>
<translation>لا صفوف وراءه.</translation>
</message>
<message>
<source>There is already a coupon “{code}”.</source>
<translation>توجد بالفعل قسيمة «{code}».</translation>
</message>
<message>
<source>There is already a stage “{name}”.</source>
<translation>توجد بالفعل مرحلة «{name}».</translation>
</message>
<message>
<source>There is already a view “{name}”.</source>
<translation>يوجد بالفعل عرض محفوظ «{name}».</translation>
</message>
<message>
<source>There is no basis for it.</source>
<translation>لا أساس له.</translation>
</message>
<message>
<source>There is no contact “{name}”.</source>
<translation>لا توجد جهة اتصال «{name}».</translation>
</message>
<message>
<source>There is no copy yet. One is made a few seconds after the file is opened.</source>
<translation>لا نسخة بعد. تُنشأ واحدة بعد ثوانٍ من فتح الملف.</translation>
</message>
<message>
<source>There is no coupon “{code}”.</source>
<translation>لا توجد قسيمة «{code}».</translation>
</message>
<message>
<source>There is no coupon “{code}”. Is it {near}?</source>
<translation>لا توجد قسيمة «{code}». هل هي {near}؟</translation>
</message>
<message>
<source>There is no currency “{code}”; write its three letters, such as EUR.</source>
<translation>لا توجد عملة «{code}»؛ اكتب أحرفها الثلاثة، مثل EUR.</translation>
</message>
<message>
<source>There is no encoding called “{encoding}”.</source>
<translation>لا يوجد ترميز باسم «{encoding}».</translation>
</message>
<message>
<source>There is no folder “{folder}” to put “{file}” in.</source>
<translation>لا يوجد مجلد «{folder}» ليوضع فيه «{file}».</translation>
</message>
<message>
<source>There is no folder “{folder}”.</source>
<translation>لا يوجد مجلد «{folder}».</translation>
</message>
<message>
<source>There is no folder “{parent}” to put “{folder}” in.</source>
<translation>لا يوجد مجلد «{parent}» ليوضع فيه «{folder}».</translation>
</message>
<message>
<source>There is no list here to export; go to leads, deals, contacts or promotions first.</source>
<translation>لا توجد هنا قائمة للتصدير؛ انتقل أولًا إلى المهتمين أو الصفقات أو جهات الاتصال أو الحملات.</translation>
</message>
<message>
<source>There is no promotion “{name}”.</source>
<translation>لا توجد حملة «{name}».</translation>
</message>
<message>
<source>There is no report “{name}”.</source>
<translation>لا يوجد تقرير «{name}».</translation>
</message>
<message>
<source>There is no screen to show a window on; the commands work without one (--help).</source>
<translation>لا توجد شاشة لعرض نافذة عليها؛ الأوامر تعمل دونها (--help).</translation>
</message>
<message>
<source>There is nothing in this list to export.</source>
<translation>لا شيء في هذه القائمة للتصدير.</translation>
</message>
<message>
<source>There is nothing to redo on this device.</source>
<translation>لا شيء لإعادته على هذا الجهاز.</translation>
</message>
<message>
<source>There is nothing to undo on this device.</source>
<translation>لا شيء للتراجع عنه على هذا الجهاز.</translation>
</message>
<message>
<source>There is too little room on this computer’s disk for a backup; free some and try again.</source>
<translation>لا تكفي مساحة قرص هذا الحاسوب لنسخة احتياطية؛ وفّر بعضها وحاول مجددًا.</translation>
</message>
<message>
<source>These are the same contact already.</source>
<translation>هاتان جهة اتصال واحدة بالفعل.</translation>
</message>
<message>
<source>These rows come in; what was not understood stays as text in their notes.</source>
<translation>تدخل هذه الصفوف؛ وما لم يُفهم يبقى نصًا في ملاحظاتها.</translation>
</message>
<message>
<source>These rows stay out. Save them with the reason, put them right, bring them in later.</source>
<translation>تبقى هذه الصفوف خارجًا. احفظها مع السبب، وصححها، وأدخلها لاحقًا.</translation>
</message>
<message>
<source>These rows stayed out.</source>
<translation>بقيت هذه الصفوف خارجًا.</translation>
</message>
<message>
<source>They came by, or you did: how did it go?</source>
<translation>زاروك أو زرتهم: كيف جرى الأمر؟</translation>
</message>
<message>
<source>They saw</source>
<translation>رأوا</translation>
</message>
<message>
<source>They want</source>
<translation>يريدون</translation>
</message>
<message>
<source>This Python brings an SQLite that is too old; Two Hats needs 3.37 or newer.</source>
<translation>إصدار SQLite في Python هذا قديم جدًا؛ يحتاج Two Hats إلى 3.37 أو أحدث.</translation>
</message>
<message>
<source>This business file</source>
<translation>ملف العمل هذا</translation>
</message>
<message>
<source>This business file can only be read here, so nothing can be brought in.</source>
<translation>ملف العمل هذا للقراءة فقط هنا، فلا يمكن إدخال شيء.</translation>
</message>
<message>
<source>This cannot be left empty.</source>
<translation>لا يمكن ترك هذا فارغًا.</translation>
</message>
<message>
<source>This cannot be less than nothing.</source>
<translation>لا يمكن أن يكون هذا أقل من صفر.</translation>
</message>
<message>
<source>This cannot earn its money back.</source>
<translation>لا يمكن أن تسترد هذه مالها.</translation>
</message>
<message>
<source>This computer</source>
<translation>هذا الحاسوب</translation>
</message>
<message>
<source>This computer has no program for that. Copied instead: {text}</source>
<translation>ليس في هذا الحاسوب برنامج لذلك. نُسخ بدلًا من ذلك: {text}</translation>
</message>
<message>
<source>This condition needs a word or a number.</source>
<translation>يحتاج هذا الشرط إلى كلمة أو رقم.</translation>
</message>
<message>
<source>This contact is not on the list to keep in touch with any more.</source>
<translation>جهة الاتصال هذه لم تعد في قائمة البقاء على تواصل.</translation>
</message>
<message>
<source>This deal is open already.</source>
<translation>هذه الصفقة مفتوحة بالفعل.</translation>
</message>
<message>
<source>This deal was already lost on {day}.</source>
<translation>خُسرت هذه الصفقة بالفعل في {day}.</translation>
</message>
<message>
<source>This deal was already won on {day}.</source>
<translation>رُبحت هذه الصفقة بالفعل في {day}.</translation>
</message>
<message>
<source>This deal was lost; open it again before planning a step.</source>
<translation>خُسرت هذه الصفقة؛ أعد فتحها قبل التخطيط لخطوة.</translation>
</message>
<message>
<source>This file cannot come in</source>
<translation>لا يمكن إدخال هذا الملف</translation>
</message>
<message>
<source>This file is open for reading only</source>
<translation>هذا الملف مفتوح للقراءة فقط</translation>
</message>
<message>
<source>This file is open for reading only; no copies are made of it.</source>
<translation>هذا الملف مفتوح للقراءة فقط؛ لا تُنشأ نسخ منه.</translation>
</message>
<message>
<source>This file or its folder is write-protected, so it is opened for reading only.</source>
<translation>هذا الملف أو مجلده محمي من الكتابة، لذا فُتح للقراءة فقط.</translation>
</message>
<message>
<source>This filter was written elsewhere and cannot be read. Put it right here, or empty it and begin anew.</source>
<translation>كُتب عامل التصفية هذا في مكان آخر ولا يمكن قراءته. صححه هنا، أو أفرغه وابدأ من جديد.</translation>
</message>
<message>
<source>This is a backup: look around; nothing can be changed in it.</source>
<translation>هذه نسخة احتياطية: تصفحها كما تشاء؛ لا يمكن تغيير شيء فيها.</translation>
</message>
<message>
<source>This is our mistake, not yours. What was saved before is safe. You can go on; if it happens again, copy the details and send them to us. Nothing is sent by itself.</source>
<translation>هذا خطؤنا لا خطؤك. ما حُفظ من قبل آمن. يمكنك المتابعة؛ وإن تكرر فانسخ التفاصيل وأرسلها إلينا. لا يُرسل شيء تلقائيًا.</translation>
</message>
<message>
<source>This lead became a deal; close the deal as lost instead.</source>
<translation>أصبح هذا المهتم صفقة؛ أغلق الصفقة كخاسرة بدلًا من ذلك.</translation>
</message>
<message>
<source>This lead has no verdict to take back.</source>
<translation>لا حكم على هذا المهتم للتراجع عنه.</translation>
</message>
<message>
<source>This lead was already found not to be a fit on {day}.</source>
<translation>وُجد هذا المهتم غير مناسب بالفعل في {day}.</translation>
</message>
<message>
<source>This lead was already qualified on {day}.</source>
<translation>هذا المهتم مؤهل بالفعل منذ {day}.</translation>
</message>
<message>
<source>This lead was found not to be a fit on {day}; take that back first.</source>
<translation>وُجد هذا المهتم غير مناسب في {day}؛ تراجع عن ذلك أولًا.</translation>
</message>
<message>
<source>This lead was found not to be a fit; take that back before planning a step.</source>
<translation>وُجد هذا المهتم غير مناسب؛ تراجع عن ذلك قبل التخطيط لخطوة.</translation>
</message>
<message>
<source>This list has no headings; its columns are told by what is in them.</source>
<translation>هذه القائمة بلا عناوين؛ تُعرف أعمدتها بما فيها.</translation>
</message>
<message>
<source>This month</source>
<translation>هذا الشهر</translation>
</message>
<message>
<source>This name stays; what the other says differently goes to the notes</source>
<translation>يبقى هذا الاسم؛ وما يختلف في الآخر ينتقل إلى الملاحظات</translation>
</message>
<message>
<source>This order hangs on how sales are credited: if they counted for {rule}, “{name}” would come first.</source>
<translation>هذا الترتيب يتوقف على كيفية نسب المبيعات: لو احتُسبت لـ {rule} لجاءت «{name}» أولًا.</translation>
</message>
<message>
<source>This picture cannot be kept as a logo.</source>
<translation>لا يمكن حفظ هذه الصورة كشعار.</translation>
</message>
<message>
<source>This record was saved by someone else in the same moment; please repeat the step.</source>
<translation>حفظ شخص آخر هذا السجل في اللحظة نفسها؛ كرر الخطوة.</translation>
</message>
<message>
<source>This step was not taken: other records still belong to what it would remove, or to what is no longer there.</source>
<translation>لم تُنفّذ هذه الخطوة: ما زالت سجلات أخرى ترتبط بما كانت ستزيله، أو بما لم يعد موجودًا.</translation>
</message>
<message>
<source>This week</source>
<translation>هذا الأسبوع</translation>
</message>
<message>
<source>This year</source>
<translation>هذه السنة</translation>
</message>
<message>
<source>This {kind} is no longer there; someone has deleted it. It may lie in the bin.</source>
<translation>هذا العنصر ({kind}) لم يعد موجودًا؛ حذفه شخص ما. قد يكون في سلة المحذوفات.</translation>
</message>
<message>
<source>Those who asked or were written down, but have not bought yet</source>
<translation>من سألوا أو دُوّنوا ولم يشتروا بعد</translation>
</message>
<message>
<source>Those who do not want advertising: leave them out of every mailing</source>
<translation>من لا يريدون إعلانات: استبعدهم من كل مراسلة</translation>
</message>
<message>
<source>Those who say no to advertising stand here, with the day they said it.</source>
<translation>من يقولون لا للإعلانات يظهرون هنا مع يوم قولهم ذلك.</translation>
</message>
<message>
<source>Three months earlier</source>
<translation>ثلاثة أشهر إلى الخلف</translation>
</message>
<message>
<source>Three months later</source>
<translation>ثلاثة أشهر إلى الأمام</translation>
</message>
<message>
<source>Ticked channels are offered for promotions and expenses. Untick what you never use; what was written down with it stays as it is.</source>
<translation>القنوات المحددة تُتاح للحملات والمصروفات. ألغِ تحديد ما لا تستخدمه؛ وما دُوّن بها يبقى كما هو.</translation>
</message>
<message>
<source>Time</source>
<translation>الوقت</translation>
</message>
<message>
<source>Time</source>
<comment>minutes</comment>
<translation>الوقت</translation>
</message>
<message>
<source>Time to a decision</source>
<translation>المدة حتى القرار</translation>
</message>
<message>
<source>Times</source>
<translation>المرات</translation>
</message>
<message>
<source>Title</source>
<translation>العنوان</translation>
</message>
<message>
<source>To</source>
<translation>إلى</translation>
</message>
<message>
<source>To make</source>
<translation>للإعداد</translation>
</message>
<message>
<source>To tell you, this needs {parts}.</source>
<translation>لمعرفة ذلك يلزم {parts}.</translation>
</message>
<message>
<source>To the first sale</source>
<translation>حتى أول عملية بيع</translation>
</message>
<message>
<source>Today</source>
<translation>اليوم</translation>
</message>
<message>
<source>Together</source>
<translation>المجموع</translation>
</message>
<message>
<source>Too early to tell: {leads} too few to judge it by. From {enough} on it says more.</source>
<translation>من المبكر الحكم: {leads} عدد لا يكفي للحكم. بدءًا من {enough} يقول أكثر.</translation>
</message>
<message>
<source>Too expensive</source>
<translation>السعر مرتفع</translation>
</message>
<message>
<source>Took back: {what}</source>
<translation>جرى التراجع: {what}</translation>
</message>
<message>
<source>Town</source>
<translation>المدينة</translation>
</message>
<message>
<source>Try again</source>
<translation>حاول مجددًا</translation>
</message>
<message>
<source>Try with the sample shop</source>
<translation>جرّب المتجر التجريبي</translation>
</message>
<message>
<source>Turkish (Windows)</source>
<translation>تركي (Windows)</translation>
</message>
<message>
<source>Twelve months</source>
<translation>اثنا عشر شهرًا</translation>
</message>
<message>
<source>Twelve months, the best promotions and channels, beside the year before</source>
<translation>اثنا عشر شهرًا، وأفضل الحملات والقنوات، إلى جانب السنة السابقة</translation>
</message>
<message>
<source>Two Hats makes one by itself when the file is opened or closed and something has changed, and checks it. It keeps all of two days, then one a day, a week and a month.</source>
<translation>ينشئ Two Hats نسخة تلقائيًا عند فتح الملف أو إغلاقه إن تغيّر شيء، ويفحصها. ويحتفظ بكل نسخ يومين، ثم بواحدة في اليوم والأسبوع والشهر.</translation>
</message>
<message>
<source>Two Hats makes one by itself; see why not.</source>
<translation>ينشئ Two Hats واحدة تلقائيًا؛ اعرف لماذا لم ينشئها.</translation>
</message>
<message>
<source>Two Hats never goes online, except to a database server that you name. It sends nothing to us or to anyone, asks for no account and looks for no updates. Your business is one file on your disk.</source>
<translation>لا يتصل Two Hats بالإنترنت أبدًا، إلا بخادم قاعدة بيانات تسمّيه أنت. ولا يرسل شيئًا إلى أحد، لا إلينا ولا إلى سوانا، ولا يطلب حسابًا ولا يبحث عن تحديثات. عملك ملف واحد على قرصك.</translation>
</message>
<message>
<source>Type or scan the code of a coupon that is brought</source>
<translation>كتابة رمز قسيمة أُحضرت أو مسحه</translation>
</message>
<message>
<source>Typed here and not saved: what it was typed at has gone, or has other words by now.</source>
<translation>كُتب هنا ولم يُحفظ: ما كُتب عنده لم يعد موجودًا، أو تغيّرت صياغته.</translation>
</message>
<message>
<source>Typical sale</source>
<translation>وسيط البيع</translation>
</message>
<message>
<source>Undo</source>
<translation>تراجع</translation>
</message>
<message>
<source>Undo “{change}”</source>
<translation>تراجع عن «{change}»</translation>
</message>
<message>
<source>Unicode (UTF-16)</source>
<translation>يونيكود (UTF-16)</translation>
</message>
<message>
<source>Unicode (UTF-8)</source>
<translation>يونيكود (UTF-8)</translation>
</message>
<message>
<source>Unknown</source>
<translation>غير معروف</translation>
</message>
<message>
<source>Until</source>
<translation>حتى</translation>
</message>
<message>
<source>Up to {day}, {left} days left.</source>
<translation>حتى {day}، والأيام المتبقية {left}.</translation>
</message>
<message>
<source>Used</source>
<translation>المستعمل</translation>
</message>
<message>
<source>Used up</source>
<translation>مستنفدة</translation>
</message>
<message>
<source>Used up or expired</source>
<translation>مستنفدة أو منتهية</translation>
</message>
<message>
<source>Usual colour</source>
<translation>اللون المعتاد</translation>
</message>
<message>
<source>Usual colour: {name}</source>
<translation>اللون المعتاد: {name}</translation>
</message>
<message>
<source>Valid until</source>
<translation>صالحة حتى</translation>
</message>
<message>
<source>Valid until {day}</source>
<translation>صالحة حتى {day}</translation>
</message>
<message>
<source>Value</source>
<translation>القيمة</translation>
</message>
<message>
<source>Value</source>
<comment>contact</comment>
<translation>القيمة</translation>
</message>
<message>
<source>Value less cost of the deals won, where both are known.</source>
<translation>قيمة الصفقات الرابحة ناقص تكلفتها، حيث يُعرف الاثنان.</translation>
</message>
<message>
<source>Value, by its lines</source>
<translation>القيمة، حسب بنودها</translation>
</message>
<message>
<source>Verdict</source>
<translation>الحكم</translation>
</message>
<message>
<source>Version {version} · Qt {qt} · MIT licence</source>
<translation>الإصدار {version} · Qt {qt} · رخصة MIT</translation>
</message>
<message>
<source>Vietnamese (Windows)</source>
<translation>فيتنامي (Windows)</translation>
</message>
<message>
<source>View</source>
<translation>عرض</translation>
</message>
<message>
<source>View</source>
<comment>noun</comment>
<translation>عرض</translation>
</message>
<message>
<source>Visit</source>
<translation>زيارة</translation>
</message>
<message>
<source>Visits</source>
<translation>الزيارات</translation>
</message>
<message>
<source>Visits, followers, people reached: what you read somewhere and type in</source>
<translation>الزيارات والمتابعون ومن بلغتهم: ما تقرؤه في مكان ما وتكتبه هنا</translation>
</message>
<message>
<source>Waiting</source>
<translation>في الانتظار</translation>
</message>
<message>
<source>Waiting for a first answer</source>
<translation>بانتظار أول رد</translation>
</message>
<message>
<source>Walk through a list, the sidebar or what was found</source>
<translation>التنقل في قائمة أو في الشريط الجانبي أو في النتائج</translation>
</message>
<message>
<source>Wants</source>
<translation>المطلوب</translation>
</message>
<message>
<source>Wants: {what}</source>
<translation>المطلوب: {what}</translation>
</message>
<message>
<source>Way through the stages</source>
<translation>الطريق عبر المراحل</translation>
</message>
<message>
<source>Webinar</source>
<translation>ندوة إلكترونية</translation>
</message>
<message>
<source>Website</source>
<translation>الموقع</translation>
</message>
<message>
<source>Weighed</source>
<translation>بالاحتمال</translation>
</message>
<message>
<source>Welcome</source>
<translation>مرحبًا</translation>
</message>
<message>
<source>Western European (DOS)</source>
<translation>أوروبي غربي (DOS)</translation>
</message>
<message>
<source>Western European (Mac)</source>
<translation>أوروبي غربي (Mac)</translation>
</message>
<message>
<source>Western European (Windows)</source>
<translation>أوروبي غربي (Windows)</translation>
</message>
<message>
<source>What</source>
<translation>الموضوع</translation>
</message>
<message>
<source>What</source>
<comment>goods</comment>
<translation>الصنف</translation>
</message>
<message>
<source>What</source>
<comment>numbers</comment>
<translation>القياس</translation>
</message>
<message>
<source>What brings customers, what it costs, and how sure that is</source>
<translation>ما يجلب العملاء، وكم يكلّف، ومدى الثقة في ذلك</translation>
</message>
<message>
<source>What came back on each coin spent, and the range it likely lies in</source>
<translation>ما عاد من كل وحدة نقد أُنفقت، والمدى المرجّح له</translation>
</message>
<message>
<source>What came of it</source>
<translation>النتيجة</translation>
</message>
<message>
<source>What could not be saved waits at “{name}” as you typed it.</source>
<translation>ما تعذّر حفظه ينتظر في «{name}» كما كتبته.</translation>
</message>
<message>
<source>What do you expect of it?</source>
<translation>ماذا تتوقع منها؟</translation>
</message>
<message>
<source>What each brought on these days.</source>
<translation>ما جلبه كل منها في هذه الأيام.</translation>
</message>
<message>
<source>What each month should bring</source>
<translation>ما يجب أن يجلبه كل شهر</translation>
</message>
<message>
<source>What for</source>
<translation>الغرض</translation>
</message>
<message>
<source>What happened</source>
<translation>ما حدث</translation>
</message>
<message>
<source>What is a row of this list?</source>
<translation>ما الذي يمثله صف هذه القائمة؟</translation>
</message>
<message>
<source>What is done for a customer stands here, such as delivery.</source>
<translation>هنا ما يُنجز للعميل، مثل التوصيل.</translation>
</message>
<message>
<source>What is done for someone</source>
<translation>ما يُنجز لشخص</translation>
</message>
<message>
<source>What is due under both hats, and how the month stands</source>
<translation>المستحق تحت القبعتين، وحال الشهر</translation>
</message>
<message>
<source>What is filled</source>
<translation>ما يُكمل</translation>
</message>
<message>
<source>What is handed over</source>
<translation>ما يُسلَّم باليد</translation>
</message>
<message>
<source>What is handed over to the customer stands here.</source>
<translation>هنا ما يُسلَّم إلى العميل.</translation>
</message>
<message>
<source>What is it? A few words will do.</source>
<translation>ما هو؟ تكفي بضع كلمات.</translation>
</message>
<message>
<source>What is left of it shows as soon as you write down what one costs you.</source>
<translation>ما يبقى منه يظهر حالما تدوّن كم يكلّفك الواحد.</translation>
</message>
<message>
<source>What is left of the line; press to see where it stands</source>
<translation>ما بقي من السطر؛ اضغط لترى مكانه</translation>
</message>
<message>
<source>What is next? “Call about the price”</source>
<translation>ما التالي؟ «اتصال بخصوص السعر»</translation>
</message>
<message>
<source>What is offered, and what it brings</source>
<translation>ما يُعرض وما يجلبه</translation>
</message>
<message>
<source>What is to be made</source>
<translation>ما يجب إعداده</translation>
</message>
<message>
<source>What is to be made?</source>
<translation>ما الذي يجب إعداده؟</translation>
</message>
<message>
<source>What is worth knowing next time?</source>
<translation>ما الذي يفيد معرفته في المرة القادمة؟</translation>
</message>
<message>
<source>What is your business called? You can change it later.</source>
<translation>ما اسم عملك؟ يمكنك تغييره لاحقًا.</translation>
</message>
<message>
<source>What it is about</source>
<translation>موضوعها</translation>
</message>
<message>
<source>What kind</source>
<translation>أي نوع</translation>
</message>
<message>
<source>What may become a sale</source>
<translation>ما قد يصبح بيعًا</translation>
</message>
<message>
<source>What may become a sale, and what it still needs</source>
<translation>ما قد يصبح بيعًا، وما يحتاج إليه بعد</translation>
</message>
<message>
<source>What people objected to</source>
<translation>ما اعترض عليه الناس</translation>
</message>
<message>
<source>What people said</source>
<translation>ما قاله الناس</translation>
</message>
<message>
<source>What runs, what is planned, what it costs and what it brings</source>
<translation>ما يجري، وما هو مخطط، وما يكلّفه وما يجلبه</translation>
</message>
<message>
<source>What sales credited to promotions earned beyond the marketing cost, as a part of that cost: 100 % means each coin came back with another one. Where the cost of a sale is unknown, the sale counts with its whole value.</source>
<translation>ما ربحته المبيعات المنسوبة إلى الحملات فوق تكلفة التسويق، كنسبة من تلك التكلفة: 100% تعني أن كل وحدة نقد عادت ومعها أخرى. وحيث لا تُعرف تكلفة البيع يُحتسب بكامل قيمته.</translation>
</message>
<message>
<source>What separates the cents in its amounts?</source>
<translation>ما الذي يفصل الكسور في مبالغها؟</translation>
</message>
<message>
<source>What stands there</source>
<translation>ما يوجد هناك</translation>
</message>
<message>
<source>What the money was for</source>
<translation>فيمَ أُنفق المال</translation>
</message>
<message>
<source>What they asked for</source>
<translation>ما طلبوه</translation>
</message>
<message>
<source>What they came for</source>
<translation>ما جاؤوا لأجله</translation>
</message>
<message>
<source>What they objected</source>
<translation>ما اعترضوا عليه</translation>
</message>
<message>
<source>What they said</source>
<translation>ما قالوه</translation>
</message>
<message>
<source>What to do</source>
<translation>ما العمل</translation>
</message>
<message>
<source>What to do with the chosen rows</source>
<translation>ما تفعله بالصفوف المختارة</translation>
</message>
<message>
<source>What to do, by day</source>
<translation>ما العمل، حسب اليوم</translation>
</message>
<message>
<source>What was asked</source>
<translation>ما سُئل عنه</translation>
</message>
<message>
<source>What was deleted, and everything that was done</source>
<translation>ما حُذف وكل ما جرى</translation>
</message>
<message>
<source>What was found</source>
<translation>النتائج</translation>
</message>
<message>
<source>What was measured? For example visits or followers.</source>
<translation>ماذا قيس؟ مثلًا الزيارات أو المتابعون.</translation>
</message>
<message>
<source>What was spent</source>
<translation>ما أُنفق</translation>
</message>
<message>
<source>What was understood</source>
<translation>ما فُهم</translation>
</message>
<message>
<source>What will you offer next?</source>
<translation>ما عرضك القادم؟</translation>
</message>
<message>
<source>What you delete lies here; one click brings it back.</source>
<translation>ما تحذفه يبقى هنا؛ ونقرة واحدة تعيده.</translation>
</message>
<message>
<source>What you say about it</source>
<translation>ما تقوله عنه</translation>
</message>
<message>
<source>What you sell stands here, with price and cost. Deals and quick sales pick from it, so that you see what is bought, what it earns, and what goes with what.</source>
<translation>هنا ما تبيعه مع سعره وتكلفته. منه تختار الصفقات والبيع السريع، فترى ما يُشترى وما يربحه وما يرافق ماذا.</translation>
</message>
<message>
<source>What you sell, for how much, and what you keep of that</source>
<translation>ما تبيعه، وبكم، وما يبقى لك منه</translation>
</message>
<message>
<source>What you sell, for how much, and with what</source>
<translation>ما تبيعه، وبكم، ومع ماذا</translation>
</message>
<message>
<source>What “{column}” is</source>
<translation>ما هو «{column}»</translation>
</message>
<message>
<source>What “{name}” taught</source>
<translation>درس «{name}»</translation>
</message>
<message>
<source>Whatever was in no deal that was won comes up in this place.</source>
<translation>كل ما لم يكن في صفقة رابحة يظهر في هذا المكان.</translation>
</message>
<message>
<source>When</source>
<translation>التاريخ</translation>
</message>
<message>
<source>When</source>
<comment>days</comment>
<translation>التاريخ</translation>
</message>
<message>
<source>When a customer met several before buying. Figures and reports follow at once.</source>
<translation>حين يقابل العميل عدة حملات قبل الشراء. تتبعه الأرقام والتقارير فورًا.</translation>
</message>
<message>
<source>Where its deals go</source>
<translation>إلى أين تنتقل صفقاتها</translation>
</message>
<message>
<source>Where shall the business file be?</source>
<translation>أين يكون ملف العمل؟</translation>
</message>
<message>
<source>Where things lie</source>
<translation>أماكن الأشياء</translation>
</message>
<message>
<source>Where you advertise</source>
<translation>أين تعلن</translation>
</message>
<message>
<source>Where you went back from</source>
<translation>حيث رجعت منه</translation>
</message>
<message>
<source>Where you were before</source>
<translation>حيث كنت من قبل</translation>
</message>
<message>
<source>Which backup shall be restored?</source>
<translation>أي نسخة احتياطية تُستعاد؟</translation>
</message>
<message>
<source>Which code? Such as SPRING10.</source>
<translation>أي رمز؟ مثل SPRING10.</translation>
</message>
<message>
<source>Which code? Type it, or scan it.</source>
<translation>أي رمز؟ اكتبه أو امسحه.</translation>
</message>
<message>
<source>Which comes first in its days: the day or the month?</source>
<translation>أيهما يأتي أولًا في تواريخها: اليوم أم الشهر؟</translation>
</message>
<message>
<source>Which files shall come in?</source>
<translation>أي ملفات تريد إدخالها؟</translation>
</message>
<message>
<source>Which folder shall come in?</source>
<translation>أي مجلد تريد إدخاله؟</translation>
</message>
<message>
<source>Which new folder shall everything be written into?</source>
<translation>في أي مجلد جديد يُكتب كل شيء؟</translation>
</message>
<message>
<source>Which promotion a sale counts for</source>
<translation>لأي حملة يُحتسب البيع</translation>
</message>
<message>
<source>Which promotion?</source>
<translation>أي حملة؟</translation>
</message>
<message>
<source>Which report</source>
<translation>أي تقرير</translation>
</message>
<message>
<source>Which steps</source>
<translation>أي خطوات</translation>
</message>
<message>
<source>Which tag?</source>
<translation>أي وسم؟</translation>
</message>
<message>
<source>Which way the paper lies</source>
<translation>اتجاه الورق</translation>
</message>
<message>
<source>Who</source>
<translation>الاسم</translation>
</message>
<message>
<source>Who and what</source>
<translation>مع من وفي ماذا</translation>
</message>
<message>
<source>Who asked for something</source>
<translation>من طلب شيئًا</translation>
</message>
<message>
<source>Who asked for what, where they came from and what became of it</source>
<translation>من طلب ماذا، ومن أين جاء، وإلى أين انتهى الأمر</translation>
</message>
<message>
<source>Who asked, what brought them, and what to do next</source>
<translation>من سأل، وما الذي جلبه، وما العمل تاليًا</translation>
</message>
<message>
<source>Who belongs to it</source>
<translation>من ينتمي إليه</translation>
</message>
<message>
<source>Who do you talk to?</source>
<translation>إلى من تتحدث؟</translation>
</message>
<message>
<source>Who may be written down twice: join them, or say that they are different</source>
<translation>من قد يكونون مدوّنين مرتين: ادمجهم، أو قل إنهم مختلفون</translation>
</message>
<message>
<source>Who may buy?</source>
<translation>من قد يشتري؟</translation>
</message>
<message>
<source>Who may buy? A name will do.</source>
<translation>من قد يشتري؟ يكفي اسم.</translation>
</message>
<message>
<source>Who or what</source>
<translation>من أو ما</translation>
</message>
<message>
<source>Who promotions are for</source>
<translation>لمن الحملات</translation>
</message>
<message>
<source>Who used what</source>
<translation>من استعمل ماذا</translation>
</message>
<message>
<source>Who was it? A name, a phone or an e-mail will do.</source>
<translation>من كان؟ يكفي اسم أو هاتف أو بريد إلكتروني.</translation>
</message>
<message>
<source>Who was it? Begin with a name, or add a phone or an e-mail.</source>
<translation>من كان؟ ابدأ باسم، أو أضف هاتفًا أو بريدًا إلكترونيًا.</translation>
</message>
<message>
<source>Who works at this computer</source>
<translation>من يعمل على هذا الحاسوب</translation>
</message>
<message>
<source>Who works here</source>
<translation>من يعمل هنا</translation>
</message>
<message>
<source>Who you know, how to reach them, and what they bought</source>
<translation>من تعرفهم، وكيف تصل إليهم، وماذا اشتروا</translation>
</message>
<message>
<source>Who your promotions are for, how many they are now, and what they need</source>
<translation>لمن حملاتك، وكم عددهم الآن، وما يحتاجون إليه</translation>
</message>
<message>
<source>Who, how to reach them, what they want and what is next, in one line</source>
<translation>من، وكيف تصل إليه، وماذا يريد، وما التالي، في سطر واحد</translation>
</message>
<message>
<source>Who, if they say</source>
<translation>من هو، إن ذكر</translation>
</message>
<message>
<source>Who: {name}</source>
<translation>من: {name}</translation>
</message>
<message>
<source>Who? A name, a phone or an e-mail</source>
<translation>من؟ اسم أو هاتف أو بريد إلكتروني</translation>
</message>
<message>
<source>Who? Please choose</source>
<translation>من؟ اختر</translation>
</message>
<message>
<source>Whoever buys for the first time stands here: a deal that is won, or a quick sale.</source>
<translation>من يشتري أول مرة يظهر هنا: بصفقة رابحة أو بيع سريع.</translation>
</message>
<message>
<source>Whole address</source>
<translation>العنوان الكامل</translation>
</message>
<message>
<source>Whole page</source>
<translation>صفحة كاملة</translation>
</message>
<message>
<source>Whom an import brought; press the chip again for earlier imports</source>
<translation>من جلبهم استيراد؛ اضغط الزر مجددًا لاستيرادات سابقة</translation>
</message>
<message>
<source>Whose journey?</source>
<translation>رحلة من؟</translation>
</message>
<message>
<source>Whose steps</source>
<translation>خطوات من</translation>
</message>
<message>
<source>Why</source>
<translation>السبب</translation>
</message>
<message>
<source>Why deals are lost</source>
<translation>لماذا تُخسر الصفقات</translation>
</message>
<message>
<source>Why is it not a fit?</source>
<translation>لماذا هو غير مناسب؟</translation>
</message>
<message>
<source>Why it was lost</source>
<translation>سبب الخسارة</translation>
</message>
<message>
<source>Why was it lost?</source>
<translation>لماذا خُسرت؟</translation>
</message>
<message>
<source>Width</source>
<translation>العرض</translation>
</message>
<message>
<source>Win deal</source>
<translation>ربح صفقة</translation>
</message>
<message>
<source>Windows did not let Two Hats write that down.</source>
<translation>لم يسمح Windows لبرنامج Two Hats بتدوين ذلك.</translation>
</message>
<message>
<source>With a sale…</source>
<translation>مع بيع…</translation>
</message>
<message>
<source>With so few the difference may be chance.</source>
<translation>مع عدد قليل كهذا قد يكون الفرق مصادفة.</translation>
</message>
<message>
<source>With the expected conversion it will say how many leads that takes.</source>
<translation>مع التحويل المتوقع يُعرف كم مهتمًا يلزم لذلك.</translation>
</message>
<message>
<source>With whom</source>
<translation>مع من</translation>
</message>
<message>
<source>With whom? A next step needs someone to take it with.</source>
<translation>مع من؟ تحتاج الخطوة التالية إلى شخص تتم معه.</translation>
</message>
<message>
<source>Within {days}: {decided} decided, {won} won</source>
<translation>خلال {days}: حُسم {decided}، ورُبح {won}</translation>
</message>
<message>
<source>Without a channel</source>
<translation>بلا قناة</translation>
</message>
<message>
<source>Without a next step</source>
<translation>بلا خطوة تالية</translation>
</message>
<message>
<source>Without a price, deals and quick sales ask for it.</source>
<translation>بلا سعر، تسأل الصفقات والبيع السريع عنه.</translation>
</message>
<message>
<source>Without a promotion</source>
<translation>بلا حملة</translation>
</message>
<message>
<source>Without a stage</source>
<translation>بلا مرحلة</translation>
</message>
<message>
<source>Without cost</source>
<translation>بلا تكلفة</translation>
</message>
<message>
<source>Won</source>
<translation>رابحة</translation>
</message>
<message>
<source>Won</source>
<comment>deals</comment>
<translation>رابحة</translation>
</message>
<message>
<source>Won of decided deals</source>
<translation>الرابح من الصفقات المحسومة</translation>
</message>
<message>
<source>Won! What is it worth?</source>
<translation>رُبحت! كم قيمتها؟</translation>
</message>
<message>
<source>Won: {shares}, of {n} deals.</source>
<translation>رُبح من {n} من الصفقات: {shares}.</translation>
</message>
<message>
<source>Won: {what}</source>
<translation>رابحة: {what}</translation>
</message>
<message>
<source>Words may be unfinished, in any script.</source>
<translation>يمكن أن تكون الكلمات ناقصة، وبأي كتابة.</translation>
</message>
<message>
<source>Worth about</source>
<translation>بقيمة نحو</translation>
</message>
<message>
<source>Worth about {amount}</source>
<translation>بقيمة {amount} تقريبًا</translation>
</message>
<message>
<source>Worth of an hour</source>
<translation>قيمة الساعة</translation>
</message>
<message>
<source>Worth of the offer</source>
<translation>قيمة العرض</translation>
</message>
<message>
<source>Worth your time: qualify it.</source>
<translation>يستحق وقتك: أهّله.</translation>
</message>
<message>
<source>Would have bought anyway</source>
<translation>كانوا سيشترون على أي حال</translation>
</message>
<message>
<source>Write a checked copy of the file</source>
<translation>كتابة نسخة مفحوصة من الملف</translation>
</message>
<message>
<source>Write a colour as six digits, such as {sample}.</source>
<translation>اكتب اللون بستة أرقام، مثل {sample}.</translation>
</message>
<message>
<source>Write a quantity, such as {sample}.</source>
<translation>اكتب كمية، مثل {sample}.</translation>
</message>
<message>
<source>Write a whole number from {least} to {most}.</source>
<translation>اكتب عددًا صحيحًا من {least} إلى {most}.</translation>
</message>
<message>
<source>Write an amount such as {sample}.</source>
<translation>اكتب مبلغًا مثل {sample}.</translation>
</message>
<message>
<source>Write an e-mail</source>
<translation>كتابة بريد إلكتروني</translation>
</message>
<message>
<source>Write down</source>
<translation>تدوين</translation>
</message>
<message>
<source>Write down a contact</source>
<translation>تدوين جهة اتصال</translation>
</message>
<message>
<source>Write down a lead</source>
<translation>تدوين مهتم</translation>
</message>
<message>
<source>Write down a number</source>
<translation>تدوين قياس</translation>
</message>
<message>
<source>Write down a sale over the counter</source>
<translation>تدوين عملية بيع مباشرة</translation>
</message>
<message>
<source>Write down an answer</source>
<translation>تدوين إجابة</translation>
</message>
<message>
<source>Write down an expense</source>
<translation>تدوين مصروف</translation>
</message>
<message>
<source>Write down audience</source>
<translation>تدوين جمهور</translation>
</message>
<message>
<source>Write down contact</source>
<translation>تدوين جهة اتصال</translation>
</message>
<message>
<source>Write down lead</source>
<translation>تدوين مهتم</translation>
</message>
<message>
<source>Write down research</source>
<translation>تدوين بحث</translation>
</message>
<message>
<source>Write down satisfaction</source>
<translation>تدوين الرضا</translation>
</message>
<message>
<source>Write down the sale it came with; the coupon is redeemed with it (Ctrl+Enter)</source>
<translation>تدوين البيع الذي جاءت معه؛ تُصرف القسيمة معه (Ctrl+Enter)</translation>
</message>
<message>
<source>Write down what it is called.</source>
<translation>اكتب اسمه.</translation>
</message>
<message>
<source>Write down what was asked, or what was answered.</source>
<translation>دوّن ما سُئل عنه أو ما أُجيب به.</translation>
</message>
<message>
<source>Write down who asked for what</source>
<translation>تدوين من طلب ماذا</translation>
</message>
<message>
<source>Write down who was reached</source>
<translation>تدوين من بلغتهم</translation>
</message>
<message>
<source>Write everything into a folder of tables that any program can read</source>
<translation>كتابة كل شيء في مجلد جداول يقرؤها أي برنامج</translation>
</message>
<message>
<source>Write in a few words how it went.</source>
<translation>اكتب بكلمات قليلة كيف جرى الأمر.</translation>
</message>
<message>
<source>Write it down</source>
<translation>تدوين</translation>
</message>
<message>
<source>Write it down (Enter)</source>
<translation>تدوين (Enter)</translation>
</message>
<message>
<source>Write it down…</source>
<translation>تدوين…</translation>
</message>
<message>
<source>Write more of the name, a phone or an e-mail to mean someone else</source>
<translation>اكتب المزيد من الاسم أو هاتفًا أو بريدًا لتقصد شخصًا آخر</translation>
</message>
<message>
<source>Write note</source>
<translation>كتابة ملاحظة</translation>
</message>
<message>
<source>Write the expense down (Enter)</source>
<translation>تدوين المصروف (Enter)</translation>
</message>
<message>
<source>Write to {text}</source>
<translation>الكتابة إلى {text}</translation>
</message>
<message>
<source>Write who it is…</source>
<translation>اكتب من هو…</translation>
</message>
<message>
<source>Write whole minutes, such as {sample}.</source>
<translation>اكتب دقائق صحيحة، مثل {sample}.</translation>
</message>
<message>
<source>Written down</source>
<translation>دُوّن في</translation>
</message>
<message>
<source>Written down: {what}</source>
<translation>دُوّن: {what}</translation>
</message>
<message>
<source>Written like this: {sample}</source>
<translation>تُكتب هكذا: {sample}</translation>
</message>
<message>
<source>Wrote a message: what about?</source>
<translation>كتبت رسالة: عن ماذا؟</translation>
</message>
<message>
<source>Wrote an e-mail: what about?</source>
<translation>كتبت بريدًا: عن ماذا؟</translation>
</message>
<message>
<source>Year</source>
<translation>السنة</translation>
</message>
<message>
<source>Year after</source>
<translation>السنة التالية</translation>
</message>
<message>
<source>Year at a glance</source>
<translation>السنة في لمحة</translation>
</message>
<message>
<source>Year before</source>
<translation>السنة السابقة</translation>
</message>
<message>
<source>Year, month, day</source>
<translation>سنة، شهر، يوم</translation>
</message>
<message>
<source>Yes</source>
<translation>نعم</translation>
</message>
<message>
<source>You are not allowed to read “{file}”. Please copy it to a folder of yours and import that.</source>
<translation>لا يُسمح لك بقراءة «{file}». انسخه إلى مجلد يخصك واستورد ذلك.</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}.</source>
<translation>
<numerusform>لا تحتاج إلى مبيعات لاسترداد {budget}.</numerusform>
<numerusform>تحتاج إلى عملية بيع واحدة لاسترداد {budget}.</numerusform>
<numerusform>تحتاج إلى عمليتي بيع لاسترداد {budget}.</numerusform>
<numerusform>تحتاج إلى %n عمليات بيع لاسترداد {budget}.</numerusform>
<numerusform>تحتاج إلى %n عملية بيع لاسترداد {budget}.</numerusform>
<numerusform>تحتاج إلى %n عملية بيع لاسترداد {budget}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>
<numerusform>لا تحتاج إلى مبيعات لاسترداد {budget}؛ وبنسبة تحويل {share} فذلك يعني {leads}.</numerusform>
<numerusform>تحتاج إلى عملية بيع واحدة لاسترداد {budget}؛ وبنسبة تحويل {share} فذلك يعني {leads}.</numerusform>
<numerusform>تحتاج إلى عمليتي بيع لاسترداد {budget}؛ وبنسبة تحويل {share} فذلك يعني {leads}.</numerusform>
<numerusform>تحتاج إلى %n عمليات بيع لاسترداد {budget}؛ وبنسبة تحويل {share} فذلك يعني {leads}.</numerusform>
<numerusform>تحتاج إلى %n عملية بيع لاسترداد {budget}؛ وبنسبة تحويل {share} فذلك يعني {leads}.</numerusform>
<numerusform>تحتاج إلى %n عملية بيع لاسترداد {budget}؛ وبنسبة تحويل {share} فذلك يعني {leads}.</numerusform>
</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}.</source>
<translation>تحتاج إلى عملية بيع واحدة لاسترداد {budget}.</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>تحتاج إلى عملية بيع واحدة لاسترداد {budget}؛ وبنسبة تحويل {share} فذلك يعني {leads}.</translation>
</message>
<message>
<source>You see everything before anything is kept.</source>
<translation>ترى كل شيء قبل حفظ أي شيء.</translation>
</message>
<message>
<source>Your files are as they were.</source>
<translation>ملفاتك كما كانت.</translation>
</message>
<message>
<source>Your own channels</source>
<translation>قنواتك الخاصة</translation>
</message>
<message>
<source>Your own list</source>
<translation>قائمتك الخاصة</translation>
</message>
<message>
<source>Your own spreadsheet</source>
<translation>جدولك الخاص</translation>
</message>
<message>
<source>a category</source>
<translation>فئة</translation>
</message>
<message>
<source>a channel</source>
<translation>قناة</translation>
</message>
<message>
<source>a company</source>
<translation>شركة</translation>
</message>
<message>
<source>a deal</source>
<translation>صفقة</translation>
</message>
<message>
<source>a friend, a walk past…</source>
<translation>صديق، مرور بالمحل…</translation>
</message>
<message>
<source>a person</source>
<translation>شخص</translation>
</message>
<message>
<source>a product</source>
<translation>منتج</translation>
</message>
<message>
<source>a promotion</source>
<translation>حملة</translation>
</message>
<message>
<source>a promotion, or none</source>
<translation>حملة، أو لا شيء</translation>
</message>
<message>
<source>a service</source>
<translation>خدمة</translation>
</message>
<message>
<source>a similar name</source>
<translation>اسم مشابه</translation>
</message>
<message>
<source>a tag</source>
<translation>وسم</translation>
</message>
<message>
<source>a tag for all of them</source>
<translation>وسم لها جميعًا</translation>
</message>
<message>
<source>a year before</source>
<translation>قبل عام</translation>
</message>
<message>
<source>about {count} min to go</source>
<translation>بقي نحو {count} د</translation>
</message>
<message>
<source>about {count} s to go</source>
<translation>بقي نحو {count} ث</translation>
</message>
<message>
<source>add a tag</source>
<translation>أضف وسمًا</translation>
</message>
<message>
<source>add something that goes with it</source>
<translation>أضف ما يرافقه</translation>
</message>
<message>
<source>agreed to advertising</source>
<translation>وافقوا على الإعلانات</translation>
</message>
<message>
<source>all cells are empty</source>
<translation>كل الخلايا فارغة</translation>
</message>
<message>
<source>all of them, evenly</source>
<translation>جميعها بالتساوي</translation>
</message>
<message>
<source>all of these</source>
<translation>كل هذه</translation>
</message>
<message>
<source>all promotions met, equally</source>
<translation>كل الحملات التي قابلها، بالتساوي</translation>
</message>
<message>
<source>all promotions met, evenly</source>
<translation>كل الحملات التي قابلها، بالتساوي</translation>
</message>
<message>
<source>already the id of a record in {file}</source>
<translation>معرّف سجل موجود بالفعل في {file}</translation>
</message>
<message>
<source>amount</source>
<translation>المبلغ</translation>
</message>
<message>
<source>an amount</source>
<translation>مبلغ</translation>
</message>
<message>
<source>an audience</source>
<translation>جمهور</translation>
</message>
<message>
<source>an enquiry</source>
<translation>استفسار</translation>
</message>
<message>
<source>an enquiry of nobody; its contact is not there</source>
<translation>استفسار بلا صاحب؛ جهة اتصاله غير موجودة</translation>
</message>
<message>
<source>an expense needs its amount</source>
<translation>يحتاج المصروف إلى مبلغه</translation>
</message>
<message>
<source>an expense needs its day</source>
<translation>يحتاج المصروف إلى يومه</translation>
</message>
<message>
<source>an open deal has no day of closing</source>
<translation>الصفقة المفتوحة ليس لها يوم إغلاق</translation>
</message>
<message>
<source>ana 0612345678 flyer wants 2 cakes ~80 fri call</source>
<translation>سارة 01012345678 منشور تريد 3 كعكات ~800 الجمعة اتصال</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>دون غيرها</numerusform>
<numerusform>وواحد آخر</numerusform>
<numerusform>واثنان آخران</numerusform>
<numerusform>و%n أخرى</numerusform>
<numerusform>و%n أخرى</numerusform>
<numerusform>و%n أخرى</numerusform>
</translation>
</message>
<message>
<source>and {count} more</source>
<translation>وغيرها ({count})</translation>
</message>
<message>
<source>and {what}</source>
<translation>و{what}</translation>
</message>
<message>
<source>another program on this computer</source>
<translation>برنامج آخر على هذا الحاسوب</translation>
</message>
<message>
<source>any number</source>
<translation>أي عدد</translation>
</message>
<message>
<source>any of these</source>
<translation>أيًا من هذه</translation>
</message>
<message>
<source>are companies</source>
<translation>هم شركات</translation>
</message>
<message>
<source>are known for more than</source>
<translation>معروفون منذ أكثر من</translation>
</message>
<message>
<source>are less satisfied than</source>
<translation>رضاهم أقل من</translation>
</message>
<message>
<source>are new in the last</source>
<translation>جدد في آخر</translation>
</message>
<message>
<source>are not companies</source>
<translation>ليسوا شركات</translation>
</message>
<message>
<source>are not people</source>
<translation>ليسوا أفرادًا</translation>
</message>
<message>
<source>are people</source>
<translation>هم أفراد</translation>
</message>
<message>
<source>are satisfied, at least</source>
<translation>راضون، على الأقل</translation>
</message>
<message>
<source>are silent for more than</source>
<translation>صامتون منذ أكثر من</translation>
</message>
<message>
<source>as above</source>
<translation>كما أعلاه</translation>
</message>
<message>
<source>as it stands on letters</source>
<translation>كما يظهر في الرسائل</translation>
</message>
<message>
<source>as of</source>
<translation>حتى</translation>
</message>
<message>
<source>asked, wanting something</source>
<translation>سأل ويريد شيئًا</translation>
</message>
<message>
<source>at this pace</source>
<translation>بهذه الوتيرة</translation>
</message>
<message>
<source>before {other} ({day})</source>
<translation>قبل {other} ({day})</translation>
</message>
<message>
<source>best time to call, wishes, names…</source>
<translation>أفضل وقت للاتصال، رغبات، أسماء…</translation>
</message>
<message>
<source>bought</source>
<comment>condition</comment>
<translation>اشتروا</translation>
</message>
<message>
<source>bought</source>
<comment>step</comment>
<translation>اشترى</translation>
</message>
<message numerus="yes">
<source>bought %n ×</source>
<translation>
<numerusform>لم يشترِ</numerusform>
<numerusform>اشترى %n ×</numerusform>
<numerusform>اشترى %n ×</numerusform>
<numerusform>اشترى %n ×</numerusform>
<numerusform>اشترى %n ×</numerusform>
<numerusform>اشترى %n ×</numerusform>
</translation>
</message>
<message>
<source>bought at least</source>
<translation>اشتروا على الأقل</translation>
</message>
<message>
<source>bought for so far</source>
<translation>إجمالي المشتريات حتى الآن</translation>
</message>
<message>
<source>bought from the category</source>
<translation>اشتروا من الفئة</translation>
</message>
<message>
<source>bought in the last</source>
<translation>اشتروا في آخر</translation>
</message>
<message>
<source>bought less than</source>
<translation>اشتروا أقل من</translation>
</message>
<message>
<source>bought nothing in the last</source>
<translation>لم يشتروا شيئًا في آخر</translation>
</message>
<message>
<source>bringing it into the form of this program</source>
<translation>التحويل إلى صيغة هذا البرنامج</translation>
</message>
<message>
<source>bringing together</source>
<translation>الجمع</translation>
</message>
<message>
<source>budget {amount}</source>
<translation>الميزانية {amount}</translation>
</message>
<message>
<source>bundle</source>
<translation>حزمة</translation>
</message>
<message>
<source>call</source>
<translation>مكالمة</translation>
</message>
<message>
<source>called off {day}</source>
<translation>أُلغيت {day}</translation>
</message>
<message>
<source>came by the channel</source>
<translation>جاؤوا عبر القناة</translation>
</message>
<message>
<source>came by the promotion</source>
<translation>جاؤوا عبر الحملة</translation>
</message>
<message>
<source>came in {day}</source>
<translation>ورد {day}</translation>
</message>
<message>
<source>chance {share}</source>
<translation>الاحتمال {share}</translation>
</message>
<message>
<source>closed</source>
<translation>مغلقة</translation>
</message>
<message>
<source>compared with a year ago</source>
<translation>مقارنة بما قبل عام</translation>
</message>
<message>
<source>compared with the period before</source>
<translation>مقارنة بالفترة السابقة</translation>
</message>
<message>
<source>continued</source>
<translation>تتمة</translation>
</message>
<message>
<source>continued overleaf</source>
<translation>التتمة في الصفحة التالية</translation>
</message>
<message>
<source>costs us</source>
<translation>يكلّفنا</translation>
</message>
<message>
<source>counting…</source>
<translation>جارٍ العد…</translation>
</message>
<message>
<source>counts</source>
<translation>يُحتسب</translation>
</message>
<message>
<source>counts for {promotions}</source>
<translation>تُحتسب لصالح {promotions}</translation>
</message>
<message>
<source>coupon {code}</source>
<translation>قسيمة {code}</translation>
</message>
<message>
<source>day</source>
<translation>اليوم</translation>
</message>
<message>
<source>day and month of this column can be read both ways; they were read in the order {answer}</source>
<translation>اليوم والشهر في هذا العمود يُقرآن بالطريقتين؛ قُرئا بالترتيب {answer}</translation>
</message>
<message>
<source>days</source>
<translation>يوم</translation>
</message>
<message>
<source>days since the first word</source>
<translation>الأيام منذ أول تواصل</translation>
</message>
<message>
<source>deal lost</source>
<translation>خُسرت صفقة</translation>
</message>
<message>
<source>deal opened</source>
<translation>فُتحت صفقة</translation>
</message>
<message>
<source>demo</source>
<translation>عرض توضيحي</translation>
</message>
<message>
<source>did not agree to advertising</source>
<translation>لم يوافقوا على الإعلانات</translation>
</message>
<message>
<source>did not come by the channel</source>
<translation>لم يأتوا عبر القناة</translation>
</message>
<message>
<source>did not come by the promotion</source>
<translation>لم يأتوا عبر الحملة</translation>
</message>
<message>
<source>did not refuse advertising</source>
<translation>لم يرفضوا الإعلانات</translation>
</message>
<message>
<source>do not have the tag</source>
<translation>ليس لديهم الوسم</translation>
</message>
<message>
<source>do not have the words</source>
<translation>ليس لديهم الكلمات</translation>
</message>
<message>
<source>do not have their birthday</source>
<translation>ليس عيد ميلادهم</translation>
</message>
<message>
<source>do not live in</source>
<translation>لا يسكنون في</translation>
</message>
<message>
<source>does not pay</source>
<translation>غير مربحة</translation>
</message>
<message>
<source>done on {day}</source>
<translation>تم في {day}</translation>
</message>
<message>
<source>due today</source>
<translation>مستحق اليوم</translation>
</message>
<message>
<source>due {day}</source>
<translation>يُستحق {day}</translation>
</message>
<message>
<source>e-mail</source>
<translation>بريد إلكتروني</translation>
</message>
<message>
<source>each</source>
<translation>لكل شهر</translation>
</message>
<message>
<source>earned back on cost</source>
<translation>ما عاد على التكلفة</translation>
</message>
<message>
<source>empty</source>
<translation>فارغ</translation>
</message>
<message>
<source>enquiry</source>
<translation>استفسار</translation>
</message>
<message>
<source>enquiry by {source}</source>
<translation>استفسار عبر {source}</translation>
</message>
<message numerus="yes">
<source>every %n weeks</source>
<translation>
<numerusform>كل أسبوع</numerusform>
<numerusform>كل أسبوع</numerusform>
<numerusform>كل أسبوعين</numerusform>
<numerusform>كل %n أسابيع</numerusform>
<numerusform>كل %n أسبوعًا</numerusform>
<numerusform>كل %n أسبوع</numerusform>
</translation>
</message>
<message>
<source>every half year</source>
<translation>كل نصف سنة</translation>
</message>
<message>
<source>every week</source>
<translation>كل أسبوع</translation>
</message>
<message>
<source>every year</source>
<translation>كل سنة</translation>
</message>
<message>
<source>everything is saved</source>
<translation>كل شيء محفوظ</translation>
</message>
<message>
<source>expected {count}</source>
<translation>المتوقع {count}</translation>
</message>
<message>
<source>expected {day}</source>
<translation>متوقعة {day}</translation>
</message>
<message>
<source>fair</source>
<translation>مقبول</translation>
</message>
<message>
<source>first and last name</source>
<translation>الاسم الأول والأخير</translation>
</message>
<message>
<source>flyer, event, e-mail…</source>
<translation>منشور، فعالية، بريد…</translation>
</message>
<message>
<source>free item</source>
<translation>منتج مجاني</translation>
</message>
<message>
<source>from</source>
<translation>من</translation>
</message>
<message>
<source>from 1 sale</source>
<translation>من عملية بيع واحدة</translation>
</message>
<message>
<source>from the catalogue, or your own words</source>
<translation>من الكتالوج، أو بكلماتك</translation>
</message>
<message>
<source>from {count} sales</source>
<translation>من مبيعات ({count})</translation>
</message>
<message>
<source>from {day}</source>
<translation>من {day}</translation>
</message>
<message>
<source>goes with it</source>
<translation>يرافقه</translation>
</message>
<message>
<source>good</source>
<translation>جيد</translation>
</message>
<message>
<source>great</source>
<translation>ممتاز</translation>
</message>
<message>
<source>half after {days}</source>
<translation>النصف بعد {days}</translation>
</message>
<message>
<source>have a lead or deal open</source>
<translation>لديهم طلب أو صفقة مفتوحة</translation>
</message>
<message>
<source>have a phone</source>
<translation>لديهم هاتف</translation>
</message>
<message>
<source>have an e-mail</source>
<translation>لديهم بريد إلكتروني</translation>
</message>
<message>
<source>have bought</source>
<translation>سبق أن اشتروا</translation>
</message>
<message>
<source>have bought already</source>
<translation>اشتروا بالفعل</translation>
</message>
<message>
<source>have no e-mail</source>
<translation>ليس لديهم بريد إلكتروني</translation>
</message>
<message>
<source>have no phone</source>
<translation>ليس لديهم هاتف</translation>
</message>
<message>
<source>have not bought</source>
<translation>لم يسبق أن اشتروا</translation>
</message>
<message>
<source>have not bought yet</source>
<translation>لم يشتروا بعد</translation>
</message>
<message>
<source>have nothing open</source>
<translation>ليس لديهم شيء مفتوح</translation>
</message>
<message>
<source>have the tag</source>
<translation>لديهم الوسم</translation>
</message>
<message>
<source>have the words</source>
<translation>لديهم الكلمات</translation>
</message>
<message>
<source>have their birthday</source>
<translation>عيد ميلادهم</translation>
</message>
<message>
<source>how many</source>
<translation>كم</translation>
</message>
<message>
<source>if known</source>
<translation>إن عُرف</translation>
</message>
<message>
<source>if there is one</source>
<translation>إن وُجدت</translation>
</message>
<message numerus="yes">
<source>in %n sales</source>
<translation>
<numerusform>دون مبيعات</numerusform>
<numerusform>في عملية بيع واحدة</numerusform>
<numerusform>في عمليتي بيع</numerusform>
<numerusform>في %n عمليات بيع</numerusform>
<numerusform>في %n عملية بيع</numerusform>
<numerusform>في %n عملية بيع</numerusform>
</translation>
</message>
<message>
<source>in 1 sale</source>
<translation>في عملية بيع واحدة</translation>
</message>
<message>
<source>in name or notes</source>
<translation>في الاسم أو الملاحظات</translation>
</message>
<message>
<source>in one activity</source>
<translation>في نشاط واحد</translation>
</message>
<message>
<source>in one expense</source>
<translation>في مصروف واحد</translation>
</message>
<message>
<source>in their words</source>
<translation>بكلماتهم</translation>
</message>
<message>
<source>in use</source>
<translation>مستخدمة</translation>
</message>
<message numerus="yes">
<source>in {count} activities</source>
<translation>
<numerusform>بلا أنشطة</numerusform>
<numerusform>في نشاط واحد</numerusform>
<numerusform>في نشاطين</numerusform>
<numerusform>في {count} أنشطة</numerusform>
<numerusform>في {count} نشاطًا</numerusform>
<numerusform>في {count} نشاط</numerusform>
</translation>
</message>
<message numerus="yes">
<source>in {count} expenses</source>
<translation>
<numerusform>بلا مصروفات</numerusform>
<numerusform>في مصروف واحد</numerusform>
<numerusform>في مصروفين</numerusform>
<numerusform>في {count} مصروفات</numerusform>
<numerusform>في {count} مصروفًا</numerusform>
<numerusform>في {count} مصروف</numerusform>
</translation>
</message>
<message>
<source>in {month}</source>
<translation>في {month}</translation>
</message>
<message>
<source>in {other}; this business counts in {currency}</source>
<translation>بعملة {other}؛ هذا العمل يحسب بعملة {currency}</translation>
</message>
<message>
<source>in {stage}</source>
<translation>في {stage}</translation>
</message>
<message>
<source>its contact is not there; import the contacts of {tool} first, then this file again</source>
<translation>جهة اتصاله غير موجودة؛ استورد جهات اتصال {tool} أولًا ثم هذا الملف مجددًا</translation>
</message>
<message>
<source>just as much as in {month}</source>
<translation>بقدر {month} تمامًا</translation>
</message>
<message>
<source>keep in touch</source>
<translation>البقاء على تواصل</translation>
</message>
<message>
<source>known since {day}</source>
<translation>معروف منذ {day}</translation>
</message>
<message>
<source>last day</source>
<translation>آخر يوم</translation>
</message>
<message>
<source>last sold {day}</source>
<translation>آخر بيع {day}</translation>
</message>
<message>
<source>last {day}</source>
<translation>آخرها {day}</translation>
</message>
<message>
<source>late</source>
<translation>متأخر</translation>
</message>
<message>
<source>laying out the pages</source>
<translation>تنسيق الصفحات</translation>
</message>
<message>
<source>learning the words for the search</source>
<translation>تعلّم الكلمات للبحث</translation>
</message>
<message>
<source>less than {low}</source>
<translation>أقل من {low}</translation>
</message>
<message>
<source>likely {low} to {high}</source>
<translation>المرجّح {low} إلى {high}</translation>
</message>
<message>
<source>lists of coupons are not read back; a folder of CSV files holds coupons whole</source>
<translation>قوائم القسائم لا تُقرأ مجددًا؛ مجلد ملفات CSV يحوي القسائم كاملة</translation>
</message>
<message>
<source>lists of products are not read back; a folder of CSV files holds products whole</source>
<translation>قوائم المنتجات لا تُقرأ مجددًا؛ مجلد ملفات CSV يحوي المنتجات كاملة</translation>
</message>
<message>
<source>lists of promotions are not read back; a folder of CSV files holds promotions whole</source>
<translation>قوائم الحملات لا تُقرأ مجددًا؛ مجلد ملفات CSV يحوي الحملات كاملة</translation>
</message>
<message>
<source>live in</source>
<translation>يسكنون في</translation>
</message>
<message numerus="yes">
<source>longer than %n days, with nothing planned</source>
<translation>
<numerusform>بلا أي خطة</numerusform>
<numerusform>أكثر من يوم، بلا أي خطة</numerusform>
<numerusform>أكثر من يومين، بلا أي خطة</numerusform>
<numerusform>أكثر من %n أيام، بلا أي خطة</numerusform>
<numerusform>أكثر من %n يومًا، بلا أي خطة</numerusform>
<numerusform>أكثر من %n يوم، بلا أي خطة</numerusform>
</translation>
</message>
<message>
<source>looking at who is there</source>
<translation>معرفة الموجودين</translation>
</message>
<message>
<source>looking for people written down twice</source>
<translation>البحث عن أشخاص مدوّنين مرتين</translation>
</message>
<message>
<source>looks after {things}</source>
<translation>مسؤول عن {things}</translation>
</message>
<message>
<source>lost</source>
<translation>خاسرة</translation>
</message>
<message>
<source>made by itself</source>
<translation>أُنشئت تلقائيًا</translation>
</message>
<message>
<source>making a copy first</source>
<translation>إنشاء نسخة أولًا</translation>
</message>
<message>
<source>marked !, longer than {days}</source>
<translation>المعلَّمة بـ !، أكثر من {days}</translation>
</message>
<message>
<source>marketing hat</source>
<translation>قبعة التسويق</translation>
</message>
<message>
<source>median; {events} of {n} decided</source>
<translation>الوسيط؛ حُسم {events} من {n}</translation>
</message>
<message>
<source>meeting</source>
<translation>اجتماع</translation>
</message>
<message>
<source>message</source>
<translation>رسالة</translation>
</message>
<message>
<source>minutes</source>
<translation>دقائق</translation>
</message>
<message>
<source>missed</source>
<translation>لم يتحقق</translation>
</message>
<message>
<source>money off</source>
<translation>خصم مبلغ</translation>
</message>
<message>
<source>more than 12 digits</source>
<translation>أكثر من 12 رقمًا</translation>
</message>
<message>
<source>more than {digits} digits after the point</source>
<translation>الأرقام بعد الفاصلة أكثر من {digits}</translation>
</message>
<message>
<source>must be filled</source>
<translation>يجب ملؤه</translation>
</message>
<message>
<source>name</source>
<translation>الاسم</translation>
</message>
<message>
<source>name, of someone known or new</source>
<translation>اسم شخص معروف أو جديد</translation>
</message>
<message>
<source>name, or nobody</source>
<translation>اسم، أو لا أحد</translation>
</message>
<message>
<source>names that are alike</source>
<translation>أسماء متشابهة</translation>
</message>
<message>
<source>neither a name, a title nor an amount</source>
<translation>لا اسم ولا عنوان ولا مبلغ</translation>
</message>
<message>
<source>neither yes nor no</source>
<translation>لا نعم ولا لا</translation>
</message>
<message>
<source>never bought</source>
<translation>لم يشتروا قط</translation>
</message>
<message>
<source>never bought from the category</source>
<translation>لم يشتروا قط من الفئة</translation>
</message>
<message>
<source>next month</source>
<translation>الشهر القادم</translation>
</message>
<message>
<source>next step</source>
<translation>خطوة تالية</translation>
</message>
<message>
<source>next: {step}</source>
<translation>التالي: {step}</translation>
</message>
<message>
<source>no</source>
<translation>لا</translation>
</message>
<message>
<source>no basis before</source>
<translation>لا أساس من قبل</translation>
</message>
<message>
<source>no budget set</source>
<translation>بلا ميزانية</translation>
</message>
<message>
<source>no channel</source>
<translation>بلا قناة</translation>
</message>
<message>
<source>no comparison</source>
<translation>بلا مقارنة</translation>
</message>
<message>
<source>no cost</source>
<translation>لا تكلفة</translation>
</message>
<message>
<source>no cost written down</source>
<translation>لا تكلفة مدوّنة</translation>
</message>
<message>
<source>no date yet</source>
<translation>بلا تاريخ بعد</translation>
</message>
<message>
<source>no day</source>
<translation>بلا يوم</translation>
</message>
<message>
<source>no day is given; {day} was taken</source>
<translation>لم يُذكر يوم؛ أُخذ {day}</translation>
</message>
<message>
<source>no end</source>
<translation>بلا نهاية</translation>
</message>
<message>
<source>no leads</source>
<translation>لا مهتمون</translation>
</message>
<message>
<source>no name, amount or stage</source>
<translation>لا اسم ولا مبلغ ولا مرحلة</translation>
</message>
<message>
<source>no name, e-mail or phone</source>
<translation>لا اسم ولا بريد ولا هاتف</translation>
</message>
<message>
<source>no name, e-mail or phone (only {columns})</source>
<translation>لا اسم ولا بريد ولا هاتف (فقط {columns})</translation>
</message>
<message>
<source>no new lead came in</source>
<translation>لم يرد أي مهتم جديد</translation>
</message>
<message>
<source>no next step</source>
<translation>بلا خطوة تالية</translation>
</message>
<message>
<source>no promotion</source>
<translation>بلا حملة</translation>
</message>
<message>
<source>no reminder</source>
<translation>بلا تذكير</translation>
</message>
<message>
<source>no sale credited</source>
<translation>لا بيع منسوب</translation>
</message>
<message>
<source>no sales</source>
<translation>لا مبيعات</translation>
</message>
<message>
<source>no title, value or stage</source>
<translation>لا عنوان ولا قيمة ولا مرحلة</translation>
</message>
<message>
<source>nobody knows</source>
<translation>لا أحد يعرف</translation>
</message>
<message>
<source>nobody named</source>
<translation>لم يُذكر أحد</translation>
</message>
<message>
<source>none</source>
<translation>لا شيء</translation>
</message>
<message>
<source>none yet</source>
<translation>لا أحد بعد</translation>
</message>
<message>
<source>not a currency (three letters such as EUR)</source>
<translation>ليست عملة (ثلاثة أحرف مثل EUR)</translation>
</message>
<message>
<source>not a date (YYYY-MM-DD)</source>
<translation>ليس تاريخًا (YYYY-MM-DD)</translation>
</message>
<message>
<source>not a day of the calendar</source>
<translation>ليس يومًا في التقويم</translation>
</message>
<message>
<source>not a day of the year (--MM-DD)</source>
<translation>ليس يومًا من السنة (--MM-DD)</translation>
</message>
<message>
<source>not a month (YYYY-MM)</source>
<translation>ليس شهرًا (YYYY-MM)</translation>
</message>
<message>
<source>not a number (such as 1234.50)</source>
<translation>ليس رقمًا (مثل 1234.50)</translation>
</message>
<message>
<source>not a phone number</source>
<translation>ليس رقم هاتف</translation>
</message>
<message>
<source>not a time (HH:MM)</source>
<translation>ليس وقتًا (HH:MM)</translation>
</message>
<message>
<source>not a whole number</source>
<translation>ليس عددًا صحيحًا</translation>
</message>
<message>
<source>not an amount in {currency}</source>
<translation>ليس مبلغًا بعملة {currency}</translation>
</message>
<message>
<source>not an e-mail address</source>
<translation>ليس عنوان بريد إلكتروني</translation>
</message>
<message>
<source>not an id (a UUID of 36 characters in lower case)</source>
<translation>ليس معرّفًا (UUID من 36 حرفًا صغيرًا)</translation>
</message>
<message>
<source>not between {low} and {high}</source>
<translation>ليس بين {low} و{high}</translation>
</message>
<message>
<source>not counted</source>
<translation>لا يُحتسب</translation>
</message>
<message>
<source>not in {file} and not in the file</source>
<translation>ليس في {file} ولا في الملف</translation>
</message>
<message>
<source>not known</source>
<translation>غير معروف</translation>
</message>
<message>
<source>not known yet</source>
<translation>غير معروف بعد</translation>
</message>
<message>
<source>not one of: {choices}</source>
<translation>ليس أحد هذه: {choices}</translation>
</message>
<message>
<source>not set</source>
<translation>غير محدد</translation>
</message>
<message>
<source>not so good</source>
<translation>دون الجيد</translation>
</message>
<message>
<source>not sold this year</source>
<translation>لم يُبع هذه السنة</translation>
</message>
<message>
<source>not sold yet</source>
<translation>لم يُبع بعد</translation>
</message>
<message>
<source>not there any more</source>
<translation>لم يعد موجودًا</translation>
</message>
<message>
<source>not used</source>
<translation>غير مستعمل</translation>
</message>
<message>
<source>not yet</source>
<translation>ليس بعد</translation>
</message>
<message>
<source>note</source>
<translation>ملاحظة</translation>
</message>
<message>
<source>nothing</source>
<translation>لا شيء</translation>
</message>
<message>
<source>nothing bought yet</source>
<translation>لم يشترِ شيئًا بعد</translation>
</message>
<message>
<source>nothing came in: it holds no rows</source>
<translation>لم يدخل شيء: لا صفوف فيه</translation>
</message>
<message>
<source>nothing came in: no column was known to tell of people, deals or expenses</source>
<translation>لم يدخل شيء: لا عمود معروف عن أشخاص أو صفقات أو مصروفات</translation>
</message>
<message>
<source>nothing entered</source>
<translation>لم يُدخل شيء</translation>
</message>
<message>
<source>nothing left for today</source>
<translation>لا شيء باقٍ لليوم</translation>
</message>
<message>
<source>nothing planned</source>
<translation>لا شيء مخطط</translation>
</message>
<message>
<source>objected: {words}</source>
<translation>اعتراض: {words}</translation>
</message>
<message>
<source>objection, if any</source>
<translation>اعتراض، إن وُجد</translation>
</message>
<message>
<source>of 5</source>
<translation>من 5</translation>
</message>
<message>
<source>of one</source>
<translation>للواحد</translation>
</message>
<message>
<source>of {count}</source>
<translation>من {count}</translation>
</message>
<message>
<source>of {count} expected</source>
<translation>من {count} متوقعين</translation>
</message>
<message>
<source>of {count}, likely {low} to {high}</source>
<translation>من {count}، المرجّح {low} إلى {high}</translation>
</message>
<message>
<source>of {target}</source>
<translation>من {target}</translation>
</message>
<message>
<source>of {value}</source>
<translation>من {value}</translation>
</message>
<message>
<source>off each sale</source>
<translation>خصم كل بيع</translation>
</message>
<message>
<source>on course for {pace}</source>
<translation>في الطريق إلى {pace}</translation>
</message>
<message>
<source>on revenue: some costs unknown</source>
<translation>من الإيرادات: بعض التكاليف غير معروفة</translation>
</message>
<message>
<source>on {cost}</source>
<translation>على {cost}</translation>
</message>
<message>
<source>once</source>
<translation>مرة واحدة</translation>
</message>
<message>
<source>once</source>
<comment>at most</comment>
<translation>مرة واحدة</translation>
</message>
<message>
<source>one deal was lost</source>
<translation>خُسرت صفقة واحدة</translation>
</message>
<message>
<source>one is overdue</source>
<translation>واحدة متأخرة</translation>
</message>
<message>
<source>one lead came in</source>
<translation>ورد مهتم واحد</translation>
</message>
<message>
<source>one line</source>
<translation>سطر واحد</translation>
</message>
<message>
<source>one more</source>
<translation>واحدة أخرى</translation>
</message>
<message>
<source>one new lead came in</source>
<translation>ورد مهتم جديد واحد</translation>
</message>
<message>
<source>one of {names} must be filled</source>
<translation>يجب ملء واحد من {names}</translation>
</message>
<message>
<source>one to a line</source>
<translation>واحد في كل سطر</translation>
</message>
<message>
<source>only the first {most} columns were read</source>
<translation>قُرئت الأعمدة الأولى فقط (عددها {most})</translation>
</message>
<message>
<source>open</source>
<comment>state</comment>
<translation>مفتوحة</translation>
</message>
<message>
<source>open</source>
<comment>unfolded</comment>
<translation>مفتوحة</translation>
</message>
<message>
<source>open, but it comes up on no day</source>
<translation>مفتوحة، لكنها لا تظهر في أي يوم</translation>
</message>
<message>
<source>opening the pages</source>
<translation>فتح الصفحات</translation>
</message>
<message>
<source>overdue</source>
<translation>متأخرة</translation>
</message>
<message>
<source>overdue: {step}</source>
<translation>متأخرة: {step}</translation>
</message>
<message>
<source>page {number} of {count}</source>
<translation>صفحة {number} من {count}</translation>
</message>
<message>
<source>pays</source>
<translation>مربحة</translation>
</message>
<message>
<source>people reached</source>
<translation>الأشخاص الذين بلغتهم</translation>
</message>
<message>
<source>phone or e-mail</source>
<translation>هاتف أو بريد</translation>
</message>
<message>
<source>picture</source>
<translation>صورة</translation>
</message>
<message>
<source>point and comma in this column can be read both ways; “{answer}” was read as the decimal sign</source>
<translation>النقطة والفاصلة في هذا العمود تُقرآن بالطريقتين؛ قُرئت «{answer}» علامةً عشرية</translation>
</message>
<message>
<source>poor</source>
<translation>سيئ</translation>
</message>
<message>
<source>promotion or coupon code</source>
<translation>حملة أو رمز قسيمة</translation>
</message>
<message>
<source>putting back what was there</source>
<translation>إعادة ما كان</translation>
</message>
<message>
<source>reached</source>
<translation>تحقق</translation>
</message>
<message>
<source>read only</source>
<translation>للقراءة فقط</translation>
</message>
<message>
<source>reading the file</source>
<translation>قراءة الملف</translation>
</message>
<message>
<source>reading the history</source>
<translation>قراءة السجل</translation>
</message>
<message>
<source>received {days}</source>
<translation>ورد في {days}</translation>
</message>
<message>
<source>refers to a row that was rejected ({file})</source>
<translation>يشير إلى صف مرفوض ({file})</translation>
</message>
<message>
<source>refused advertising</source>
<translation>رفضوا الإعلانات</translation>
</message>
<message>
<source>return {return_}</source>
<translation>العائد {return_}</translation>
</message>
<message>
<source>ring: a promotion was met · dot: anything else · square: the sale</source>
<translation>حلقة: لقاء مع حملة · نقطة: أي شيء آخر · مربع: عملية البيع</translation>
</message>
<message numerus="yes">
<source>runs now, %n days left</source>
<translation>
<numerusform>جارية الآن، آخر يوم</numerusform>
<numerusform>جارية الآن، بقي يوم</numerusform>
<numerusform>جارية الآن، بقي يومان</numerusform>
<numerusform>جارية الآن، بقي %n أيام</numerusform>
<numerusform>جارية الآن، بقي %n يومًا</numerusform>
<numerusform>جارية الآن، بقي %n يوم</numerusform>
</translation>
</message>
<message>
<source>runs now, last day</source>
<translation>جارية الآن، آخر يوم</translation>
</message>
<message>
<source>runs now, no end</source>
<translation>جارية الآن، بلا نهاية</translation>
</message>
<message>
<source>sales hat</source>
<translation>قبعة المبيعات</translation>
</message>
<message>
<source>saved {time}</source>
<translation>حُفظ {time}</translation>
</message>
<message>
<source>score {score} of 5</source>
<translation>الدرجة {score} من 5</translation>
</message>
<message numerus="yes">
<source>silent for %n days</source>
<translation>
<numerusform>صامتة منذ اليوم</numerusform>
<numerusform>صامتة منذ يوم</numerusform>
<numerusform>صامتة منذ يومين</numerusform>
<numerusform>صامتة منذ %n أيام</numerusform>
<numerusform>صامتة منذ %n يومًا</numerusform>
<numerusform>صامتة منذ %n يوم</numerusform>
</translation>
</message>
<message>
<source>since today</source>
<translation>منذ اليوم</translation>
</message>
<message>
<source>since {day}</source>
<translation>منذ {day}</translation>
</message>
<message>
<source>someone known or new</source>
<translation>شخص معروف أو جديد</translation>
</message>
<message>
<source>something that is gone</source>
<translation>شيء لم يعد موجودًا</translation>
</message>
<message>
<source>spent at least</source>
<translation>أنفقوا على الأقل</translation>
</message>
<message>
<source>spent less than</source>
<translation>أنفقوا أقل من</translation>
</message>
<message numerus="yes">
<source>starts in %n days</source>
<translation>
<numerusform>تبدأ اليوم</numerusform>
<numerusform>تبدأ غدًا</numerusform>
<numerusform>تبدأ بعد يومين</numerusform>
<numerusform>تبدأ بعد %n أيام</numerusform>
<numerusform>تبدأ بعد %n يومًا</numerusform>
<numerusform>تبدأ بعد %n يوم</numerusform>
</translation>
</message>
<message>
<source>starts tomorrow</source>
<translation>تبدأ غدًا</translation>
</message>
<message>
<source>such as 15%</source>
<translation>مثل 15%</translation>
</message>
<message>
<source>such as 3 candles</source>
<translation>مثل 3 شموع</translation>
</message>
<message>
<source>such as A post</source>
<translation>مثل منشور</translation>
</message>
<message>
<source>such as Birthday cake</source>
<translation>مثل كعكة عيد ميلاد</translation>
</message>
<message>
<source>such as Cakes</source>
<translation>مثل الكعك</translation>
</message>
<message>
<source>such as How did you find us?</source>
<translation>مثل كيف وجدتنا؟</translation>
</message>
<message>
<source>such as Regulars</source>
<translation>مثل الزبائن الدائمين</translation>
</message>
<message>
<source>such as SPRING</source>
<translation>مثل SPRING</translation>
</message>
<message>
<source>such as Winter sale</source>
<translation>مثل تخفيضات الشتاء</translation>
</message>
<message>
<source>such as too far away; may stay empty</source>
<translation>مثل بعيد جدًا؛ يمكن تركه فارغًا</translation>
</message>
<message>
<source>such as two cakes for Friday</source>
<translation>مثل كعكتين ليوم الجمعة</translation>
</message>
<message>
<source>such as: wants a quote by Friday</source>
<translation>مثل: يريد عرض سعر قبل الجمعة</translation>
</message>
<message>
<source>target</source>
<translation>الهدف</translation>
</message>
<message>
<source>task</source>
<translation>مهمة</translation>
</message>
<message>
<source>test lead made by Meta, not a person</source>
<translation>مهتم تجريبي من Meta، ليس شخصًا</translation>
</message>
<message>
<source>the budget</source>
<translation>الميزانية</translation>
</message>
<message>
<source>the card is cut short: it has no END</source>
<translation>البطاقة مبتورة: ليس فيها END</translation>
</message>
<message>
<source>the day is missing</source>
<translation>اليوم ناقص</translation>
</message>
<message>
<source>the first promotion met</source>
<translation>أول حملة قابلها</translation>
</message>
<message>
<source>the last change was not saved</source>
<translation>لم يُحفظ آخر تغيير</translation>
</message>
<message>
<source>the last one</source>
<translation>آخر حملة</translation>
</message>
<message>
<source>the last promotion met</source>
<translation>آخر حملة قابلها</translation>
</message>
<message numerus="yes">
<source>the mean of %n answers</source>
<translation>
<numerusform>لا إجابات</numerusform>
<numerusform>من إجابة واحدة</numerusform>
<numerusform>متوسط إجابتين</numerusform>
<numerusform>متوسط %n إجابات</numerusform>
<numerusform>متوسط %n إجابة</numerusform>
<numerusform>متوسط %n إجابة</numerusform>
</translation>
</message>
<message>
<source>the promotion was called off</source>
<translation>أُلغيت الحملة</translation>
</message>
<message>
<source>the report names no days; the cost is put on today</source>
<translation>التقرير لا يذكر أيامًا؛ سُجّلت التكلفة اليوم</translation>
</message>
<message>
<source>the same e-mail</source>
<translation>البريد الإلكتروني نفسه</translation>
</message>
<message>
<source>the same name</source>
<translation>الاسم نفسه</translation>
</message>
<message>
<source>the same phone</source>
<translation>الهاتف نفسه</translation>
</message>
<message>
<source>the same record of the other program</source>
<translation>السجل نفسه في البرنامج الآخر</translation>
</message>
<message>
<source>this contact agreed later than the no of this file; the yes was left</source>
<translation>جهة الاتصال هذه وافقت بعد «لا» في هذا الملف؛ بقيت الموافقة</translation>
</message>
<message>
<source>this contact refused advertising; the yes of this file was not taken</source>
<translation>جهة الاتصال هذه رفضت الإعلانات؛ لم تؤخذ «نعم» من هذا الملف</translation>
</message>
<message>
<source>this deal is open here and was left so; let the file win to close it</source>
<translation>هذه الصفقة مفتوحة هنا وتُركت كذلك؛ اجعل الأولوية للملف لإغلاقها</translation>
</message>
<message>
<source>this file says no to advertising; contacts that are there were left as they are</source>
<translation>هذا الملف يقول لا للإعلانات؛ تُركت جهات الاتصال الموجودة كما هي</translation>
</message>
<message>
<source>this month</source>
<translation>هذا الشهر</translation>
</message>
<message>
<source>time</source>
<translation>الوقت</translation>
</message>
<message>
<source>times</source>
<translation>مرات</translation>
</message>
<message>
<source>today</source>
<translation>اليوم</translation>
</message>
<message>
<source>tomorrow</source>
<translation>غدًا</translation>
</message>
<message>
<source>too early to tell</source>
<translation>من المبكر الحكم</translation>
</message>
<message>
<source>town, street</source>
<translation>مدينة، شارع</translation>
</message>
<message>
<source>twice in this file</source>
<translation>مكرر في هذا الملف</translation>
</message>
<message>
<source>type or scan it</source>
<translation>اكتبه أو امسحه</translation>
</message>
<message>
<source>unassigned</source>
<translation>غير معيَّنة</translation>
</message>
<message>
<source>until</source>
<translation>حتى</translation>
</message>
<message>
<source>until when</source>
<translation>حتى متى</translation>
</message>
<message>
<source>until {day}</source>
<translation>حتى {day}</translation>
</message>
<message numerus="yes">
<source>used %n times so far</source>
<translation>
<numerusform>لم تُستعمل حتى الآن</numerusform>
<numerusform>استُعملت مرة واحدة حتى الآن</numerusform>
<numerusform>استُعملت مرتين حتى الآن</numerusform>
<numerusform>استُعملت %n مرات حتى الآن</numerusform>
<numerusform>استُعملت %n مرة حتى الآن</numerusform>
<numerusform>استُعملت %n مرة حتى الآن</numerusform>
</translation>
</message>
<message>
<source>used once so far</source>
<translation>استُعملت مرة واحدة حتى الآن</translation>
</message>
<message>
<source>used {used} of {count} times</source>
<translation>المستعمل {used} من {count}</translation>
</message>
<message>
<source>visit</source>
<translation>زيارة</translation>
</message>
<message>
<source>visits, followers…</source>
<translation>زيارات، متابعون…</translation>
</message>
<message numerus="yes">
<source>waits %n days</source>
<translation>
<numerusform>ينتظر منذ اليوم</numerusform>
<numerusform>ينتظر منذ يوم</numerusform>
<numerusform>ينتظر منذ يومين</numerusform>
<numerusform>ينتظر منذ %n أيام</numerusform>
<numerusform>ينتظر منذ %n يومًا</numerusform>
<numerusform>ينتظر منذ %n يوم</numerusform>
</translation>
</message>
<message>
<source>waits 1 day</source>
<translation>ينتظر منذ يوم</translation>
</message>
<message>
<source>was due {day}</source>
<translation>استحق {day}</translation>
</message>
<message>
<source>were asked about advertising</source>
<translation>سُئلوا عن الإعلانات</translation>
</message>
<message>
<source>were heard of in the last</source>
<translation>كان معهم تواصل في آخر</translation>
</message>
<message>
<source>were not asked about advertising</source>
<translation>لم يُسألوا عن الإعلانات</translation>
</message>
<message>
<source>what</source>
<translation>ماذا</translation>
</message>
<message>
<source>what an average sale brings</source>
<translation>ما يجلبه البيع المتوسط</translation>
</message>
<message>
<source>what for</source>
<translation>الغرض</translation>
</message>
<message>
<source>what is good to know</source>
<translation>ما تحسن معرفته</translation>
</message>
<message>
<source>what it brings</source>
<translation>ما تجلبه</translation>
</message>
<message>
<source>what it costs us</source>
<translation>ما تكلّفنا</translation>
</message>
<message>
<source>what it is</source>
<translation>ما هو</translation>
</message>
<message>
<source>what it may cost</source>
<translation>ما قد تكلّفه</translation>
</message>
<message>
<source>what people read or hear</source>
<translation>ما يقرؤه الناس أو يسمعونه</translation>
</message>
<message>
<source>what shall come of it</source>
<translation>ما يجب أن ينتج عنها</translation>
</message>
<message>
<source>what that sale costs you</source>
<translation>ما يكلّفك هذا البيع</translation>
</message>
<message>
<source>what the offer is worth</source>
<translation>قيمة العرض</translation>
</message>
<message>
<source>what they asked for</source>
<translation>ما طلبوه</translation>
</message>
<message>
<source>what they look for</source>
<translation>ما يبحثون عنه</translation>
</message>
<message>
<source>what they may buy</source>
<translation>ما قد يشترونه</translation>
</message>
<message>
<source>what they said</source>
<translation>ما قالوه</translation>
</message>
<message>
<source>what was asked</source>
<translation>ما سُئل عنه</translation>
</message>
<message>
<source>what your business is called</source>
<translation>اسم عملك</translation>
</message>
<message>
<source>when and where you meet them</source>
<translation>متى وأين تلتقيهم</translation>
</message>
<message>
<source>where customers call</source>
<translation>حيث يتصل العملاء</translation>
</message>
<message>
<source>where people meet it</source>
<translation>أين يلقاها الناس</translation>
</message>
<message>
<source>where they write</source>
<translation>حيث يكتبون</translation>
</message>
<message>
<source>which promotion</source>
<translation>أي حملة</translation>
</message>
<message>
<source>whose</source>
<translation>لمن</translation>
</message>
<message numerus="yes">
<source>with %n entries</source>
<translation>
<numerusform>دون مدخلات</numerusform>
<numerusform>مع مدخل واحد</numerusform>
<numerusform>مع مدخلين</numerusform>
<numerusform>مع %n مدخلات</numerusform>
<numerusform>مع %n مدخلًا</numerusform>
<numerusform>مع %n مدخل</numerusform>
</translation>
</message>
<message>
<source>with 1 entry</source>
<translation>مع مدخل واحد</translation>
</message>
<message>
<source>without a beginning of their own</source>
<translation>بلا بداية خاصة</translation>
</message>
<message>
<source>won</source>
<translation>رابحة</translation>
</message>
<message numerus="yes">
<source>won deals are silent for %n days at most, usually</source>
<translation>
<numerusform>الصفقات الرابحة لا تصمت عادة</numerusform>
<numerusform>الصفقات الرابحة تصمت عادة يومًا على الأكثر</numerusform>
<numerusform>الصفقات الرابحة تصمت عادة يومين على الأكثر</numerusform>
<numerusform>الصفقات الرابحة تصمت عادة %n أيام على الأكثر</numerusform>
<numerusform>الصفقات الرابحة تصمت عادة %n يومًا على الأكثر</numerusform>
<numerusform>الصفقات الرابحة تصمت عادة %n يوم على الأكثر</numerusform>
</translation>
</message>
<message>
<source>writing</source>
<translation>الكتابة</translation>
</message>
<message>
<source>writing the history</source>
<translation>كتابة السجل</translation>
</message>
<message>
<source>yes</source>
<translation>نعم</translation>
</message>
<message>
<source>yesterday</source>
<translation>أمس</translation>
</message>
<message>
<source>{actual} of {target}</source>
<translation>{actual} من {target}</translation>
</message>
<message>
<source>{actual}, no target</source>
<translation>{actual}، بلا هدف</translation>
</message>
<message>
<source>{amount} less than in {month}</source>
<translation>أقل من {month} بمقدار {amount}</translation>
</message>
<message>
<source>{amount} likely to come from the deals that are open today.</source>
<translation>يُرجَّح ورود {amount} من الصفقات المفتوحة اليوم.</translation>
</message>
<message>
<source>{amount} more than in {month}</source>
<translation>أكثر من {month} بمقدار {amount}</translation>
</message>
<message>
<source>{amount} of sales</source>
<translation>{amount} من المبيعات</translation>
</message>
<message>
<source>{amount} off</source>
<translation>خصم {amount}</translation>
</message>
<message>
<source>{amount} over</source>
<translation>تجاوز {amount}</translation>
</message>
<message>
<source>{amount} short of it.</source>
<translation>ينقصه {amount}.</translation>
</message>
<message>
<source>{answers}, too few for shares</source>
<translation>{answers}، أقل من أن تُحسب نسبًا</translation>
</message>
<message>
<source>{arrow} {by}, was {value}</source>
<translation>{arrow} {by}، كان {value}</translation>
</message>
<message>
<source>{basis}, likely {low} to {high}</source>
<translation>{basis}، المرجّح {low} إلى {high}</translation>
</message>
<message>
<source>{basis}; {count} may yet</source>
<translation>{basis}؛ وقد يشتري {count} بعد</translation>
</message>
<message>
<source>{change}; may be chance</source>
<translation>{change}؛ قد يكون مصادفة</translation>
</message>
<message>
<source>{code} counts as not used on {day}</source>
<translation>يُحتسب {code} غير مستعمل في {day}</translation>
</message>
<message>
<source>{code} is copied.</source>
<translation>نُسخ {code}.</translation>
</message>
<message>
<source>{code} may not be used any more.</source>
<translation>لم يعد يجوز استعمال {code}.</translation>
</message>
<message>
<source>{code} was good until {day}, {ago}.</source>
<translation>كان {code} صالحًا حتى {day}، {ago}.</translation>
</message>
<message>
<source>{code} was used on {day}.</source>
<translation>استُعمل {code} في {day}.</translation>
</message>
<message>
<source>{code} was used {used} of {count} times, the last time on {day}.</source>
<translation>استُعمل {code} (المرات: {used} من {count})، آخرها في {day}.</translation>
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
<translation>{counted}، {share} ({low} إلى {high})</translation>
</message>
<message>
<source>{count} activities</source>
<translation>أنشطة ({count})</translation>
</message>
<message>
<source>{count} already here</source>
<translation>موجود هنا: {count}</translation>
</message>
<message numerus="yes">
<source>{count} are overdue</source>
<translation>
<numerusform>لا متأخرات</numerusform>
<numerusform>واحدة متأخرة</numerusform>
<numerusform>اثنتان متأخرتان</numerusform>
<numerusform>{count} متأخرة</numerusform>
<numerusform>{count} متأخرة</numerusform>
<numerusform>{count} متأخرة</numerusform>
</translation>
</message>
<message>
<source>{count} cells, the header has {width}</source>
<translation>الخلايا {count}، وفي صف العناوين {width}</translation>
</message>
<message>
<source>{count} costs</source>
<translation>تكاليف ({count})</translation>
</message>
<message>
<source>{count} coupons</source>
<translation>قسائم ({count})</translation>
</message>
<message numerus="yes">
<source>{count} days</source>
<translation>
<numerusform>{count} يوم</numerusform>
<numerusform>يوم واحد</numerusform>
<numerusform>يومان</numerusform>
<numerusform>{count} أيام</numerusform>
<numerusform>{count} يومًا</numerusform>
<numerusform>{count} يوم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals</source>
<translation>
<numerusform>لا صفقات</numerusform>
<numerusform>صفقة واحدة</numerusform>
<numerusform>صفقتان</numerusform>
<numerusform>{count} صفقات</numerusform>
<numerusform>{count} صفقة</numerusform>
<numerusform>{count} صفقة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals are open</source>
<translation>
<numerusform>لا صفقات مفتوحة</numerusform>
<numerusform>صفقة واحدة مفتوحة</numerusform>
<numerusform>صفقتان مفتوحتان</numerusform>
<numerusform>{count} صفقات مفتوحة</numerusform>
<numerusform>{count} صفقة مفتوحة</numerusform>
<numerusform>{count} صفقة مفتوحة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals so far, of which {decided} are decided.</source>
<translation>
<numerusform>لا صفقات حتى الآن.</numerusform>
<numerusform>صفقة واحدة حتى الآن، حُسم منها {decided}.</numerusform>
<numerusform>صفقتان حتى الآن، حُسم منهما {decided}.</numerusform>
<numerusform>{count} صفقات حتى الآن، حُسم منها {decided}.</numerusform>
<numerusform>{count} صفقة حتى الآن، حُسم منها {decided}.</numerusform>
<numerusform>{count} صفقة حتى الآن، حُسم منها {decided}.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals were lost</source>
<translation>
<numerusform>لم تُخسر أي صفقة</numerusform>
<numerusform>خُسرت صفقة واحدة</numerusform>
<numerusform>خُسرت صفقتان</numerusform>
<numerusform>خُسرت {count} صفقات</numerusform>
<numerusform>خُسرت {count} صفقة</numerusform>
<numerusform>خُسرت {count} صفقة</numerusform>
</translation>
</message>
<message>
<source>{count} files cannot be read</source>
<translation>ملفات لا تُقرأ ({count})</translation>
</message>
<message numerus="yes">
<source>{count} leads</source>
<translation>
<numerusform>لا مهتمون</numerusform>
<numerusform>مهتم واحد</numerusform>
<numerusform>مهتمان</numerusform>
<numerusform>{count} مهتمين</numerusform>
<numerusform>{count} مهتمًا</numerusform>
<numerusform>{count} مهتم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} leads came in</source>
<translation>
<numerusform>لم يرد أي مهتم</numerusform>
<numerusform>ورد مهتم واحد</numerusform>
<numerusform>ورد مهتمان</numerusform>
<numerusform>ورد {count} مهتمين</numerusform>
<numerusform>ورد {count} مهتمًا</numerusform>
<numerusform>ورد {count} مهتم</numerusform>
</translation>
</message>
<message>
<source>{count} left out</source>
<translation>مستبعد: {count}</translation>
</message>
<message>
<source>{count} measures</source>
<translation>قياسات ({count})</translation>
</message>
<message>
<source>{count} min</source>
<translation>{count} د</translation>
</message>
<message numerus="yes">
<source>{count} more</source>
<translation>
<numerusform>لا غيرها</numerusform>
<numerusform>واحدة أخرى</numerusform>
<numerusform>اثنتان أخريان</numerusform>
<numerusform>{count} أخرى</numerusform>
<numerusform>{count} أخرى</numerusform>
<numerusform>{count} أخرى</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} more stand in the table.</source>
<translation>
<numerusform>في الجدول {count} آخر.</numerusform>
<numerusform>في الجدول واحد آخر.</numerusform>
<numerusform>في الجدول اثنان آخران.</numerusform>
<numerusform>في الجدول {count} أخرى.</numerusform>
<numerusform>في الجدول {count} أخرى.</numerusform>
<numerusform>في الجدول {count} أخرى.</numerusform>
</translation>
</message>
<message>
<source>{count} new</source>
<translation>جديد: {count}</translation>
</message>
<message>
<source>{count} new customers</source>
<translation>عملاء جدد ({count})</translation>
</message>
<message numerus="yes">
<source>{count} new leads came in</source>
<translation>
<numerusform>لم يرد أي مهتم جديد</numerusform>
<numerusform>ورد مهتم جديد واحد</numerusform>
<numerusform>ورد مهتمان جديدان</numerusform>
<numerusform>ورد {count} مهتمين جدد</numerusform>
<numerusform>ورد {count} مهتمًا جديدًا</numerusform>
<numerusform>ورد {count} مهتم جديد</numerusform>
</translation>
</message>
<message>
<source>{count} not understood</source>
<translation>غير مفهوم: {count}</translation>
</message>
<message>
<source>{count} of them filled in</source>
<translation>أُكمل منها: {count}</translation>
</message>
<message>
<source>{count} of {sales}</source>
<translation>{count} من {sales}</translation>
</message>
<message>
<source>{count} other records</source>
<translation>سجلات أخرى ({count})</translation>
</message>
<message>
<source>{count} people</source>
<translation>أشخاص ({count})</translation>
</message>
<message>
<source>{count} probably the same</source>
<translation>نفسه غالبًا: {count}</translation>
</message>
<message>
<source>{count} products</source>
<translation>منتجات ({count})</translation>
</message>
<message>
<source>{count} promotions</source>
<translation>حملات ({count})</translation>
</message>
<message>
<source>{count} records were filled in</source>
<translation>السجلات المكمَّلة: {count}</translation>
</message>
<message>
<source>{count} redeemed coupons</source>
<translation>قسائم مصروفة ({count})</translation>
</message>
<message>
<source>{count} refused</source>
<translation>رفض {count}</translation>
</message>
<message>
<source>{count} rejected</source>
<translation>المرفوض: {count}</translation>
</message>
<message>
<source>{count} rows</source>
<translation>صفوف ({count})</translation>
</message>
<message>
<source>{count} sales</source>
<translation>مبيعات ({count})</translation>
</message>
<message numerus="yes">
<source>{count} sales brought {revenue}</source>
<translation>
<numerusform>لا مبيعات</numerusform>
<numerusform>عملية بيع واحدة جلبت {revenue}</numerusform>
<numerusform>عمليتا بيع جلبتا {revenue}</numerusform>
<numerusform>{count} عمليات بيع جلبت {revenue}</numerusform>
<numerusform>{count} عملية بيع جلبت {revenue}</numerusform>
<numerusform>{count} عملية بيع جلبت {revenue}</numerusform>
</translation>
</message>
<message>
<source>{count} stages</source>
<translation>مراحل ({count})</translation>
</message>
<message>
<source>{count} talks and notes</source>
<translation>محادثات وملاحظات ({count})</translation>
</message>
<message numerus="yes">
<source>{count} texts are in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>
<numerusform>نصوص ({count}) بكتابة لا يوفرها أي خط مثبت ({script})؛ تُطبع حروفها مربعات.</numerusform>
<numerusform>نصوص ({count}) بكتابة لا يوفرها أي خط مثبت ({script})؛ تُطبع حروفها مربعات.</numerusform>
<numerusform>نصوص ({count}) بكتابة لا يوفرها أي خط مثبت ({script})؛ تُطبع حروفها مربعات.</numerusform>
<numerusform>نصوص ({count}) بكتابة لا يوفرها أي خط مثبت ({script})؛ تُطبع حروفها مربعات.</numerusform>
<numerusform>نصوص ({count}) بكتابة لا يوفرها أي خط مثبت ({script})؛ تُطبع حروفها مربعات.</numerusform>
<numerusform>نصوص ({count}) بكتابة لا يوفرها أي خط مثبت ({script})؛ تُطبع حروفها مربعات.</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} things are due</source>
<translation>
<numerusform>لا شيء مستحق</numerusform>
<numerusform>مهمة واحدة مستحقة</numerusform>
<numerusform>مهمتان مستحقتان</numerusform>
<numerusform>{count} مهام مستحقة</numerusform>
<numerusform>{count} مهمة مستحقة</numerusform>
<numerusform>{count} مهمة مستحقة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<translation>
<numerusform>{count} مرة</numerusform>
<numerusform>مرة واحدة</numerusform>
<numerusform>مرتان</numerusform>
<numerusform>{count} مرات</numerusform>
<numerusform>{count} مرة</numerusform>
<numerusform>{count} مرة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<comment>at most</comment>
<translation>
<numerusform>{count} مرة</numerusform>
<numerusform>مرة واحدة</numerusform>
<numerusform>مرتان</numerusform>
<numerusform>{count} مرات</numerusform>
<numerusform>{count} مرة</numerusform>
<numerusform>{count} مرة</numerusform>
</translation>
</message>
<message>
<source>{count} without a cost</source>
<translation>بلا تكلفة: {count}</translation>
</message>
<message>
<source>{count} without a value</source>
<translation>بلا قيمة: {count}</translation>
</message>
<message>
<source>{count} without data left out</source>
<translation>المستبعد لخلوه من البيانات: {count}</translation>
</message>
<message>
<source>{count} written into “{folder}”.</source>
<translation>كُتب في «{folder}»: {count}.</translation>
</message>
<message>
<source>{count}, from “{first}” to “{last}”.</source>
<translation>{count}، من «{first}» إلى «{last}».</translation>
</message>
<message>
<source>{count}, {size} in all</source>
<translation>{count}، {size} إجمالًا</translation>
</message>
<message>
<source>{currency} has {digits} digits after the point; “{text}” has more.</source>
<translation>الأرقام بعد الفاصلة في {currency}: {digits}؛ وفي «{text}» أكثر.</translation>
</message>
<message>
<source>{days} after the first touch</source>
<translation>بعد {days} من أول تواصل</translation>
</message>
<message>
<source>{days} d</source>
<translation>{days} ي</translation>
</message>
<message>
<source>{days} since the first step to it</source>
<translation>{days} منذ أول خطوة نحوها</translation>
</message>
<message>
<source>{days}: no basis.</source>
<translation>{days}: لا أساس.</translation>
</message>
<message>
<source>{days}: {value}</source>
<translation>{days}: {value}</translation>
</message>
<message>
<source>{day} by {who}</source>
<translation>{day} من {who}</translation>
</message>
<message>
<source>{day}, overdue</source>
<translation>{day}، متأخرة</translation>
</message>
<message>
<source>{day}: {amount}</source>
<translation>{day}: {amount}</translation>
</message>
<message>
<source>{deals} stand in “{stage}”. To which stage do they go, with its closed deals?</source>
<translation>في «{stage}»: {deals}. إلى أي مرحلة تنتقل، مع صفقاتها المغلقة؟</translation>
</message>
<message>
<source>{deals}, worth {value} together; by the chance of each, {likely} is likely to come.</source>
<translation>{deals}، قيمتها معًا {value}؛ وبحسب احتمال كل منها يُرجَّح ورود {likely}.</translation>
</message>
<message>
<source>{deals}, {value}</source>
<translation>{deals}، {value}</translation>
</message>
<message>
<source>{due}, {late}.</source>
<translation>{due}، {late}.</translation>
</message>
<message>
<source>{due}.</source>
<translation>{due}.</translation>
</message>
<message>
<source>{few}: too early to tell.</source>
<translation>{few}: من المبكر الحكم.</translation>
</message>
<message>
<source>{first} and {last}</source>
<translation>{first} و{last}</translation>
</message>
<message>
<source>{first} and {more}</source>
<translation>{first} و{more}</translation>
</message>
<message>
<source>{first} or {more}</source>
<translation>{first} أو {more}</translation>
</message>
<message>
<source>{first}, {more}</source>
<translation>{first}، {more}</translation>
</message>
<message>
<source>{first}. {next}</source>
<translation>{first}. {next}</translation>
</message>
<message>
<source>{hours} h {minutes}</source>
<translation>{hours} س {minutes}</translation>
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
<translation>{k} من {n}</translation>
</message>
<message>
<source>{k} of {n} bought</source>
<translation>اشترى {k} من {n}</translation>
</message>
<message>
<source>{k} of {n}, likely {low} to {high}</source>
<translation>{k} من {n}، المرجّح {low} إلى {high}</translation>
</message>
<message>
<source>{leads} and {lost}</source>
<translation>{leads} و{lost}</translation>
</message>
<message>
<source>{leads} in all.</source>
<translation>الإجمالي: {leads}.</translation>
</message>
<message>
<source>{leads} leads, {bought} of them bought; {revenue} in sales, {cost} spent.</source>
<translation>المهتمون {leads}، اشترى منهم {bought}؛ المبيعات {revenue}، والإنفاق {cost}.</translation>
</message>
<message>
<source>{left} left of {budget}</source>
<translation>بقي {left} من {budget}</translation>
</message>
<message>
<source>{lost} lost, {opened} opened</source>
<translation>الخاسرة {lost}، المفتوحة {opened}</translation>
</message>
<message>
<source>{low} to {high}</source>
<translation>{low} إلى {high}</translation>
</message>
<message>
<source>{marketing} marketing, {sales} sales</source>
<translation>التسويق {marketing}، المبيعات {sales}</translation>
</message>
<message>
<source>{mean} of 5</source>
<translation>{mean} من 5</translation>
</message>
<message>
<source>{menu}: {action}</source>
<translation>{menu}: {action}</translation>
</message>
<message>
<source>{month} against its targets</source>
<translation>{month} مقارنة بأهدافه</translation>
</message>
<message>
<source>{month} has not begun yet.</source>
<translation>لم يبدأ {month} بعد.</translation>
</message>
<message>
<source>{month}: {value}, a year before {before}</source>
<translation>{month}: {value}، قبل عام {before}</translation>
</message>
<message>
<source>{names} and {count} more</source>
<translation>{names} وغيرها ({count})</translation>
</message>
<message>
<source>{name} (new contact)</source>
<translation>{name} (جهة اتصال جديدة)</translation>
</message>
<message>
<source>{name} (new)</source>
<translation>{name} (جديد)</translation>
</message>
<message>
<source>{name} does not go with it</source>
<translation>{name} لا يرافقه</translation>
</message>
<message>
<source>{name} is in the bin</source>
<translation>{name} في سلة المحذوفات</translation>
</message>
<message>
<source>{name} is in the bin, and with them {along}</source>
<translation>{name} في سلة المحذوفات، ومعه {along}</translation>
</message>
<message>
<source>{name} is in the bin; {kept}</source>
<translation>{name} في سلة المحذوفات؛ {kept}</translation>
</message>
<message>
<source>{name} is in “{stage}” now.</source>
<translation>{name} الآن في «{stage}».</translation>
</message>
<message>
<source>{name} is off the list</source>
<translation>أُزيل {name} من القائمة</translation>
</message>
<message>
<source>{name} looks after {things}. All of that stays, with nobody looking after it.</source>
<translation>{name} مسؤول عن {things}. يبقى كل ذلك دون مسؤول عنه.</translation>
</message>
<message>
<source>{name}, row {row} of {file}</source>
<translation>{name}، الصف {row} من {file}</translation>
</message>
<message>
<source>{name}, the first</source>
<translation>{name}، الأول</translation>
</message>
<message>
<source>{name}, the second</source>
<translation>{name}، الثاني</translation>
</message>
<message>
<source>{name}, {channel}: {first} to {last}, {phase}</source>
<translation>{name}، {channel}: {first} إلى {last}، {phase}</translation>
</message>
<message>
<source>{no} no</source>
<translation>لا في {no}</translation>
</message>
<message>
<source>{number} days</source>
<translation>{number} يوم</translation>
</message>
<message>
<source>{number} points</source>
<translation>{number} نقطة</translation>
</message>
<message>
<source>{n} leads</source>
<translation>مهتمون ({n})</translation>
</message>
<message>
<source>{n} scores</source>
<translation>درجات ({n})</translation>
</message>
<message>
<source>{offer} that costs us {amount}</source>
<translation>{offer} يكلّفنا {amount}</translation>
</message>
<message>
<source>{offer} – {promotion}</source>
<translation>{offer} – {promotion}</translation>
</message>
<message>
<source>{open} open</source>
<translation>بلا جواب {open}</translation>
</message>
<message>
<source>{order}: back to the usual order</source>
<translation>{order}: العودة إلى الترتيب المعتاد</translation>
</message>
<message>
<source>{over} over its budget of {budget}</source>
<translation>تجاوز {over} ميزانيتها {budget}</translation>
</message>
<message>
<source>{pace} at this pace</source>
<translation>{pace} بهذه الوتيرة</translation>
</message>
<message>
<source>{pace} at this pace; {needed} a day would do</source>
<translation>{pace} بهذه الوتيرة؛ يكفي {needed} يوميًا</translation>
</message>
<message>
<source>{pages} printed into “{file}”.</source>
<translation>طُبع في «{file}»: {pages}.</translation>
</message>
<message>
<source>{pages} sent to “{printer}”.</source>
<translation>أُرسل إلى «{printer}»: {pages}.</translation>
</message>
<message>
<source>{people}; agreed to e-mail {mail}, to phone {phone}</source>
<translation>{people}؛ وافق على البريد {mail} وعلى الهاتف {phone}</translation>
</message>
<message>
<source>{percent} off</source>
<translation>خصم {percent}</translation>
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
<translation>{promotion} (من المهتم)</translation>
</message>
<message>
<source>{promotion}, coupon {code}</source>
<translation>{promotion}، القسيمة {code}</translation>
</message>
<message numerus="yes">
<source>{quantity} in %n sales</source>
<translation>
<numerusform>{quantity} دون مبيعات</numerusform>
<numerusform>{quantity} في عملية بيع واحدة</numerusform>
<numerusform>{quantity} في عمليتي بيع</numerusform>
<numerusform>{quantity} في %n مبيعات</numerusform>
<numerusform>{quantity} في %n عملية بيع</numerusform>
<numerusform>{quantity} في %n عملية بيع</numerusform>
</translation>
</message>
<message>
<source>{quantity} in 1 sale</source>
<translation>{quantity} في عملية بيع واحدة</translation>
</message>
<message>
<source>{raw} is read as {read}</source>
<translation>{raw} يُقرأ {read}</translation>
</message>
<message>
<source>{return_} (likely {low} to {high})</source>
<translation>{return_} (المرجّح {low} إلى {high})</translation>
</message>
<message>
<source>{return_} on revenue</source>
<translation>{return_} من الإيرادات</translation>
</message>
<message>
<source>{return_}: {verdict}</source>
<translation>{return_}: {verdict}</translation>
</message>
<message>
<source>{rows} stay out</source>
<translation>تُستبعد {rows}</translation>
</message>
<message>
<source>{rows} stays out</source>
<translation>يُستبعد {rows}</translation>
</message>
<message>
<source>{sales} sales, {revenue}</source>
<translation>مبيعات ({sales})، {revenue}</translation>
</message>
<message>
<source>{sales}, {compared}; {leads}.</source>
<translation>{sales}، {compared}؛ {leads}.</translation>
</message>
<message>
<source>{sales}; {leads}, and marketing cost {cost}.</source>
<translation>{sales}؛ {leads}، وكلّف التسويق {cost}.</translation>
</message>
<message>
<source>{sales}; {leads}.</source>
<translation>{sales}؛ {leads}.</translation>
</message>
<message>
<source>{score} of 5: {word}</source>
<translation>{score} من 5: {word}</translation>
</message>
<message>
<source>{share} ({low} to {high})</source>
<translation>{share} ({low} إلى {high})</translation>
</message>
<message>
<source>{share} decided</source>
<translation>حُسم {share}</translation>
</message>
<message>
<source>{share} within {days} days</source>
<translation>{share} خلال {days} يوم</translation>
</message>
<message>
<source>{share} won</source>
<translation>رُبح {share}</translation>
</message>
<message>
<source>{some} and {last}</source>
<translation>{some} و{last}</translation>
</message>
<message>
<source>{some}, and {more}</source>
<translation>{some}، و{more}</translation>
</message>
<message>
<source>{spent} of {budget} spent</source>
<translation>أُنفق {spent} من {budget}</translation>
</message>
<message>
<source>{spent} spent</source>
<translation>أُنفق {spent}</translation>
</message>
<message>
<source>{spent} spent, no budget set</source>
<translation>أُنفق {spent}، بلا ميزانية</translation>
</message>
<message>
<source>{spent}, over the budget</source>
<translation>{spent}، فوق الميزانية</translation>
</message>
<message>
<source>{stage}, the deal stands here</source>
<translation>{stage}، الصفقة هنا</translation>
</message>
<message numerus="yes">
<source>{stage}: %n deals</source>
<translation>
<numerusform>{stage}: لا صفقات</numerusform>
<numerusform>{stage}: صفقة واحدة</numerusform>
<numerusform>{stage}: صفقتان</numerusform>
<numerusform>{stage}: %n صفقات</numerusform>
<numerusform>{stage}: %n صفقة</numerusform>
<numerusform>{stage}: %n صفقة</numerusform>
</translation>
</message>
<message>
<source>{stage}: 1 deal</source>
<translation>{stage}: صفقة واحدة</translation>
</message>
<message>
<source>{step} at {time}</source>
<translation>{step} الساعة {time}</translation>
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
<translation>{text} أبعد من أن يُطبع.</translation>
</message>
<message>
<source>{there}, fills {count}</source>
<translation>{there}، يُكمل {count}</translation>
</message>
<message>
<source>{title} (backup, for reading)</source>
<translation>{title} (نسخة احتياطية، للقراءة)</translation>
</message>
<message>
<source>{title}, continued</source>
<translation>{title}، تتمة</translation>
</message>
<message>
<source>{told}, since {day}</source>
<translation>{told}، منذ {day}</translation>
</message>
<message>
<source>{total} in all</source>
<translation>الإجمالي {total}</translation>
</message>
<message>
<source>{used} of {count}</source>
<translation>{used} من {count}</translation>
</message>
<message>
<source>{used} of {count} ×</source>
<translation>{used} من {count} ×</translation>
</message>
<message>
<source>{used} used</source>
<translation>المستعمل {used}</translation>
</message>
<message>
<source>{used} × instead of {limit} · {last}</source>
<translation>{used} × بدلًا من {limit} · {last}</translation>
</message>
<message>
<source>{value} in sight, about {likely} likely</source>
<translation>{value} في الأفق، منها {likely} تقريبًا حسب احتمالاتها</translation>
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
<translation>دخل: {what}</translation>
</message>
<message>
<source>{what} is off the deal</source>
<translation>أُزيل {what} من الصفقة</translation>
</message>
<message>
<source>{what} on {day}</source>
<translation>{what} يوم {day}</translation>
</message>
<message>
<source>{what} written to “{file}” in “{folder}”.</source>
<translation>كُتب {what} في «{file}» في «{folder}».</translation>
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
<translation>{what}: {hits} من {count}</translation>
</message>
<message>
<source>{who} saved something at {time}</source>
<translation>حفظ {who} شيئًا في {time}</translation>
</message>
<message>
<source>{who} stays as it is</source>
<translation>{who} يبقى كما هو</translation>
</message>
<message>
<source>{words}, together {amount}</source>
<translation>{words}، معًا {amount}</translation>
</message>
<message>
<source>{year} has no targets to copy.</source>
<translation>ليس في {year} أهداف لنسخها.</translation>
</message>
<message>
<source>{year} has not begun yet.</source>
<translation>لم تبدأ سنة {year} بعد.</translation>
</message>
<message>
<source>{yes} of 4 yes</source>
<translation>نعم في {yes} من 4</translation>
</message>
<message>
<source>“{day}” is no day</source>
<translation>«{day}» ليس يومًا</translation>
</message>
<message>
<source>“{file}” can only be read: the file or its folder is write-protected. Nothing was changed.</source>
<translation>«{file}» للقراءة فقط: الملف أو مجلده محمي من الكتابة. لم يتغير شيء.</translation>
</message>
<message>
<source>“{file}” cannot be opened; look whether it is there and may be read.</source>
<translation>لا يمكن فتح «{file}»؛ تحقق من وجوده ومن إمكان قراءته.</translation>
</message>
<message>
<source>“{file}” cannot be read: {reason}.</source>
<translation>لا يمكن قراءة «{file}»: {reason}.</translation>
</message>
<message>
<source>“{file}” cannot be replaced; choose another name.</source>
<translation>لا يمكن استبدال «{file}»؛ اختر اسمًا آخر.</translation>
</message>
<message>
<source>“{file}” ends in the middle of a letter, in line {line}; it was probably not copied whole. Please copy or export it again.</source>
<translation>ينتهي «{file}» في منتصف حرف، في السطر {line}؛ لعله لم يُنسخ كاملًا. انسخه أو صدّره مجددًا.</translation>
</message>
<message>
<source>“{file}” has a cell of more than {limit} characters in row {row}. Please shorten it and save the file again.</source>
<translation>في «{file}» خلية أحرفها أكثر من {limit} في الصف {row}. قصّرها واحفظ الملف من جديد.</translation>
</message>
<message>
<source>“{file}” has a column without a name. Nothing was imported.</source>
<translation>في «{file}» عمود بلا اسم. لم يُستورد شيء.</translation>
</message>
<message>
<source>“{file}” has a quote (") in row {row} that is not closed as it should be, so nobody can tell where its cells end. Please mend that row and save the file again.</source>
<translation>في «{file}» علامة اقتباس (") في الصف {row} لم تُغلق كما يجب، فلا يُعرف أين تنتهي خلاياه. أصلح هذا الصف واحفظ الملف من جديد.</translation>
</message>
<message>
<source>“{file}” has a sheet with something in column {found}; {limit} columns can be read. Please delete what lies far to the right and save it again.</source>
<translation>في «{file}» ورقة فيها شيء في العمود {found}؛ يمكن قراءة الأعمدة حتى {limit}. احذف ما هو بعيد في النهاية واحفظه من جديد.</translation>
</message>
<message>
<source>“{file}” has more than {limit} cells. Please remove columns that are not needed, or split it into several files.</source>
<translation>في «{file}» خلايا أكثر من {limit}. أزل الأعمدة غير اللازمة أو قسّمه إلى عدة ملفات.</translation>
</message>
<message>
<source>“{file}” has more than {limit} rows. Please split it and import the parts one after the other.</source>
<translation>في «{file}» صفوف أكثر من {limit}. قسّمه واستورد الأجزاء واحدًا بعد الآخر.</translation>
</message>
<message>
<source>“{file}” has no header row. Nothing was imported.</source>
<translation>ليس في «{file}» صف عناوين. لم يُستورد شيء.</translation>
</message>
<message>
<source>“{file}” has no sheet called “{sheet}” with anything in it.</source>
<translation>ليس في «{file}» ورقة باسم «{sheet}» فيها شيء.</translation>
</message>
<message>
<source>“{file}” has the column “{column}” twice. Nothing was imported.</source>
<translation>العمود «{column}» مكرر في «{file}». لم يُستورد شيء.</translation>
</message>
<message>
<source>“{file}” has {found} columns in row {row}; {limit} can be read. Please remove what is not needed and save it again.</source>
<translation>أعمدة «{file}» في الصف {row}: {found}؛ ويمكن قراءة {limit} فقط. أزل غير اللازم واحفظه من جديد.</translation>
</message>
<message>
<source>“{file}” has {width} × {height} dots, too many for a logo; save it smaller.</source>
<translation>أبعاد «{file}» {width} × {height} نقطة، وهي أكبر من أن تكون لشعار؛ احفظه أصغر.</translation>
</message>
<message>
<source>“{file}” is JSON, which cannot be read. Please export it as CSV or .xlsx.</source>
<translation>«{file}» ملف JSON لا يمكن قراءته. صدّره بصيغة CSV أو .xlsx.</translation>
</message>
<message>
<source>“{file}” is XML, which cannot be read. Please open it in a spreadsheet and save it as .xlsx.</source>
<translation>«{file}» ملف XML لا يمكن قراءته. افتحه في جدول بيانات واحفظه بصيغة .xlsx.</translation>
</message>
<message>
<source>“{file}” is a Numbers file. Please export it from Numbers as Excel or CSV and import that.</source>
<translation>«{file}» ملف Numbers. صدّره من Numbers بصيغة Excel أو CSV واستورد ذلك.</translation>
</message>
<message>
<source>“{file}” is a PDF; no table can be read from it. Please export it as CSV or .xlsx.</source>
<translation>«{file}» ملف PDF؛ لا يمكن قراءة جدول منه. صدّره بصيغة CSV أو .xlsx.</translation>
</message>
<message>
<source>“{file}” is a ZIP archive, not a workbook. Please unpack it and import the files in it.</source>
<translation>«{file}» أرشيف ZIP وليس مصنفًا. فك ضغطه واستورد الملفات التي فيه.</translation>
</message>
<message>
<source>“{file}” is a ZIP archive; unpack it and open the file inside.</source>
<translation>«{file}» أرشيف ZIP؛ فك ضغطه وافتح الملف الذي بداخله.</translation>
</message>
<message>
<source>“{file}” is a binary workbook (.xlsb). Please save it as .xlsx and import that.</source>
<translation>«{file}» مصنف ثنائي (.xlsb). احفظه بصيغة .xlsx واستورد ذلك.</translation>
</message>
<message>
<source>“{file}” is a business file of Two Hats. Open it with File &gt; Open.</source>
<translation>«{file}» ملف عمل لبرنامج Two Hats. افتحه من ملف &gt; فتح.</translation>
</message>
<message>
<source>“{file}” is a calendar; people come in from vCards (.vcf) or a table.</source>
<translation>«{file}» تقويم؛ يدخل الأشخاص من بطاقات vCard (.vcf) أو من جدول.</translation>
</message>
<message>
<source>“{file}” is a damaged workbook, or was not copied whole. Please open it in the program that it comes from and save it again.</source>
<translation>«{file}» مصنف تالف، أو لم يُنسخ كاملًا. افتحه في البرنامج الذي جاء منه واحفظه من جديد.</translation>
</message>
<message>
<source>“{file}” is a database of another program, not a business file of Two Hats.</source>
<translation>«{file}» قاعدة بيانات لبرنامج آخر، وليس ملف عمل لبرنامج Two Hats.</translation>
</message>
<message>
<source>“{file}” is a database. If it is a business file of Two Hats, open it or merge it instead.</source>
<translation>«{file}» قاعدة بيانات. إن كان ملف عمل لبرنامج Two Hats فافتحه أو ادمجه بدلًا من ذلك.</translation>
</message>
<message>
<source>“{file}” is a folder, not a business file; choose a file that ends in .twohats.</source>
<translation>«{file}» مجلد وليس ملف عمل؛ اختر ملفًا ينتهي بـ .twohats.</translation>
</message>
<message>
<source>“{file}” is a folder, not a file.</source>
<translation>«{file}» مجلد وليس ملفًا.</translation>
</message>
<message>
<source>“{file}” is a packed archive. Please unpack it and import the files in it.</source>
<translation>«{file}» أرشيف مضغوط. فك ضغطه واستورد الملفات التي فيه.</translation>
</message>
<message>
<source>“{file}” is a picture; no table can be read from it. Please export the table as CSV or .xlsx.</source>
<translation>«{file}» صورة؛ لا يمكن قراءة جدول منها. صدّر الجدول بصيغة CSV أو .xlsx.</translation>
</message>
<message>
<source>“{file}” is a presentation, not a table.</source>
<translation>«{file}» عرض تقديمي وليس جدولًا.</translation>
</message>
<message>
<source>“{file}” is a text document. Please copy its table into a spreadsheet and save it as .xlsx.</source>
<translation>«{file}» مستند نصي. انسخ جدوله إلى جدول بيانات واحفظه بصيغة .xlsx.</translation>
</message>
<message>
<source>“{file}” is a web page, not a table. Perhaps the other program asked you to sign in: please export it again, or open the page in a spreadsheet and save it as .xlsx.</source>
<translation>«{file}» صفحة ويب وليس جدولًا. ربما طلب منك البرنامج الآخر تسجيل الدخول: صدّره مجددًا، أو افتح الصفحة في جدول بيانات واحفظها بصيغة .xlsx.</translation>
</message>
<message>
<source>“{file}” is an old Office file, but no workbook. Please save its table as .xlsx or CSV.</source>
<translation>«{file}» ملف Office قديم لكنه ليس مصنفًا. احفظ جدوله بصيغة .xlsx أو CSV.</translation>
</message>
<message>
<source>“{file}” is cut off: {missing} bytes are missing at its end. It may not have finished copying or downloading; otherwise restore a backup.</source>
<translation>«{file}» مبتور: البايتات الناقصة في نهايته {missing}. ربما لم يكتمل نسخه أو تنزيله؛ وإلا فاستعد نسخة احتياطية.</translation>
</message>
<message>
<source>“{file}” is damaged or no picture; try saving it anew as PNG.</source>
<translation>«{file}» تالف أو ليس صورة؛ جرّب حفظه من جديد بصيغة PNG.</translation>
</message>
<message>
<source>“{file}” is damaged. Nothing was changed; restore a backup.</source>
<translation>«{file}» تالف. لم يتغير شيء؛ استعد نسخة احتياطية.</translation>
</message>
<message>
<source>“{file}” is damaged; nothing was changed. Restore a backup.</source>
<translation>«{file}» تالف؛ لم يتغير شيء. استعد نسخة احتياطية.</translation>
</message>
<message>
<source>“{file}” is empty (0 bytes). It may still be downloading; otherwise restore a backup.</source>
<translation>«{file}» فارغ (0 بايت). ربما لم يكتمل تنزيله؛ وإلا فاستعد نسخة احتياطية.</translation>
</message>
<message>
<source>“{file}” is empty: no sheet of it holds anything.</source>
<translation>«{file}» فارغ: لا شيء في أي من أوراقه.</translation>
</message>
<message>
<source>“{file}” is empty: there is nothing in it to import.</source>
<translation>«{file}» فارغ: لا شيء فيه للاستيراد.</translation>
</message>
<message>
<source>“{file}” is larger than {limit} MB. Please split it into several files and import one after the other.</source>
<translation>«{file}» أكبر من {limit} م.ب. قسّمه إلى عدة ملفات واستوردها واحدًا بعد الآخر.</translation>
</message>
<message>
<source>“{file}” is locked with a password. Please save it without one and import it again.</source>
<translation>«{file}» مقفل بكلمة مرور. احفظه دونها واستورده مجددًا.</translation>
</message>
<message>
<source>“{file}” is neither a table nor a list of cards, or its encoding cannot be told. Please save it again as CSV (UTF-8) or as .xlsx in the program that it comes from, or choose the encoding.</source>
<translation>«{file}» ليس جدولًا ولا قائمة بطاقات، أو تعذّر معرفة ترميزه. احفظه من جديد بصيغة CSV (UTF-8) أو .xlsx في البرنامج الذي جاء منه، أو اختر الترميز.</translation>
</message>
<message>
<source>“{file}” is no picture that is understood; choose a PNG, JPG or SVG.</source>
<translation>«{file}» ليس صورة مفهومة؛ اختر PNG أو JPG أو SVG.</translation>
</message>
<message>
<source>“{file}” is not UTF-8 text; save it again with that encoding. Nothing was imported.</source>
<translation>«{file}» ليس نصًا بترميز UTF-8؛ احفظه من جديد بهذا الترميز. لم يُستورد شيء.</translation>
</message>
<message>
<source>“{file}” is not a business file of Two Hats; choose another.</source>
<translation>«{file}» ليس ملف عمل لبرنامج Two Hats؛ اختر غيره.</translation>
</message>
<message>
<source>“{file}” is not a business file, or it is damaged at its start. Nothing was changed.</source>
<translation>«{file}» ليس ملف عمل، أو أن بدايته تالفة. لم يتغير شيء.</translation>
</message>
<message>
<source>“{file}” is not a table: a quote is opened and never closed. Nothing was imported.</source>
<translation>«{file}» ليس جدولًا: علامة اقتباس فُتحت ولم تُغلق. لم يُستورد شيء.</translation>
</message>
<message>
<source>“{file}” is not a table: line {line} breaks the rules of CSV. Nothing was imported.</source>
<translation>«{file}» ليس جدولًا: السطر {line} يخالف قواعد CSV. لم يُستورد شيء.</translation>
</message>
<message>
<source>“{file}” is not a text file, or it is damaged: row {row} holds a NUL. Please export it again as CSV (UTF-8) or .xlsx.</source>
<translation>«{file}» ليس ملفًا نصيًا أو أنه تالف: في الصف {row} محرف NUL. صدّره مجددًا بصيغة CSV (UTF-8) أو .xlsx.</translation>
</message>
<message>
<source>“{file}” is not an ordinary file; choose one that ends in .twohats.</source>
<translation>«{file}» ليس ملفًا عاديًا؛ اختر ملفًا ينتهي بـ .twohats.</translation>
</message>
<message>
<source>“{file}” is not as it was a moment ago; please add it once more.</source>
<translation>لم يعد «{file}» كما كان قبل لحظة؛ أضفه مرة أخرى.</translation>
</message>
<message>
<source>“{file}” is not in the encoding {encoding}: line {line} cannot be read. Please choose another encoding.</source>
<translation>«{file}» ليس بالترميز {encoding}: لا يمكن قراءة السطر {line}. اختر ترميزًا آخر.</translation>
</message>
<message>
<source>“{file}” is not text: it holds a NUL. Nothing was imported.</source>
<translation>«{file}» ليس نصًا: فيه محرف NUL. لم يُستورد شيء.</translation>
</message>
<message>
<source>“{file}” is not there.</source>
<translation>«{file}» غير موجود.</translation>
</message>
<message>
<source>“{file}” is not there: it was moved, renamed or deleted, or its disk is not connected. Look where it is now, or restore a backup.</source>
<translation>«{file}» غير موجود: نُقل أو أُعيدت تسميته أو حُذف، أو أن قرصه غير متصل. ابحث عن مكانه، أو استعد نسخة احتياطية.</translation>
</message>
<message>
<source>“{file}” is open already; its window comes to the front.</source>
<translation>«{file}» مفتوح بالفعل؛ ستظهر نافذته في المقدمة.</translation>
</message>
<message>
<source>“{file}” is open for reading only, so nothing can be changed in it.</source>
<translation>«{file}» مفتوح للقراءة فقط، فلا يمكن تغيير شيء فيه.</translation>
</message>
<message>
<source>“{file}” is there already and is never overwritten; choose another name or move it away.</source>
<translation>«{file}» موجود بالفعل ولا يُستبدل أبدًا؛ اختر اسمًا آخر أو انقله.</translation>
</message>
<message>
<source>“{file}” is too large for a logo ({size} MB); choose one of at most {most} MB.</source>
<translation>«{file}» أكبر من أن يكون شعارًا ({size} م.ب)؛ اختر ما لا يزيد على {most} م.ب.</translation>
</message>
<message>
<source>“{file}” is too short to be a business file (bytes: {size}). It may still be downloading.</source>
<translation>«{file}» أصغر من أن يكون ملف عمل (البايتات: {size}). ربما لم يكتمل تنزيله.</translation>
</message>
<message>
<source>“{file}” is written.</source>
<translation>كُتب «{file}».</translation>
</message>
<message>
<source>“{file}” may not be opened by you. Ask its owner for the right to read and write it.</source>
<translation>لا يُسمح لك بفتح «{file}». اطلب من مالكه حق القراءة والكتابة.</translation>
</message>
<message>
<source>“{file}” may not be read by you. Ask its owner for the right to read it.</source>
<translation>لا يُسمح لك بقراءة «{file}». اطلب من مالكه حق قراءته.</translation>
</message>
<message>
<source>“{file}” shows more than {limit} MB of text. Please split it into several files.</source>
<translation>في «{file}» نص أكثر من {limit} م.ب. قسّمه إلى عدة ملفات.</translation>
</message>
<message>
<source>“{file}” unpacks to far more than a table of this size holds, so it was not opened. If you trust it, please copy the rows into a new spreadsheet.</source>
<translation>حجم «{file}» بعد فك ضغطه أكبر بكثير مما يحويه جدول كهذا، لذا لم يُفتح. إن كنت تثق به فانسخ الصفوف إلى جدول بيانات جديد.</translation>
</message>
<message>
<source>“{file}” was closed meanwhile.</source>
<translation>أُغلق «{file}» في هذه الأثناء.</translation>
</message>
<message>
<source>“{file}” was left half saved by a crash, and its folder is write-protected, so it cannot be put right here. Copy both files that begin with its name to a folder of yours.</source>
<translation>بقي «{file}» نصف محفوظ بعد تعطل، ومجلده محمي من الكتابة، فلا يمكن إصلاحه هنا. انسخ الملفين اللذين يبدآن باسمه إلى مجلد يخصك.</translation>
</message>
<message>
<source>“{file}” was moved, replaced or deleted while it was open. Nothing was saved of this step; open the file again.</source>
<translation>نُقل «{file}» أو استُبدل أو حُذف وهو مفتوح. لم يُحفظ شيء من هذه الخطوة؛ افتح الملف مجددًا.</translation>
</message>
<message>
<source>“{file}” was saved by a newer Two Hats (format {theirs}; this one knows up to {ours}). Nothing was changed; please update the program.</source>
<translation>حُفظ «{file}» بإصدار أحدث من Two Hats (الصيغة {theirs}؛ وهذا الإصدار يعرف حتى {ours}). لم يتغير شيء؛ حدّث البرنامج.</translation>
</message>
<message>
<source>“{file}”: this list can be written as {endings}.</source>
<translation>«{file}»: يمكن كتابة هذه القائمة بصيغة {endings}.</translation>
</message>
<message>
<source>“{folder}” cannot be read: {reason}.</source>
<translation>لا يمكن قراءة «{folder}»: {reason}.</translation>
</message>
<message>
<source>“{folder}” holds more than {most} files; choose those that are to come in.</source>
<translation>في «{folder}» ملفات أكثر من {most}؛ اختر ما تريد إدخاله.</translation>
</message>
<message>
<source>“{folder}” holds no list or address card that can be read.</source>
<translation>ليس في «{folder}» قائمة أو بطاقة عنوان يمكن قراءتها.</translation>
</message>
<message>
<source>“{folder}” holds none of the files that Two Hats reads, such as contacts.csv.</source>
<translation>ليس في «{folder}» أي من الملفات التي يقرؤها Two Hats، مثل contacts.csv.</translation>
</message>
<message>
<source>“{folder}” is a file; this version imports folders of CSV files.</source>
<translation>«{folder}» ملف؛ هذا الإصدار يستورد مجلدات ملفات CSV.</translation>
</message>
<message>
<source>“{folder}” is in {theirs}, but amounts in {ours} stand in the file; nothing was imported.</source>
<translation>«{folder}» بعملة {theirs}، لكن المبالغ في الملف بعملة {ours}؛ لم يُستورد شيء.</translation>
</message>
<message>
<source>“{folder}” is not empty; an export goes into a new or empty folder.</source>
<translation>«{folder}» ليس فارغًا؛ التصدير يكون إلى مجلد جديد أو فارغ.</translation>
</message>
<message>
<source>“{folder}” is not there.</source>
<translation>«{folder}» غير موجود.</translation>
</message>
<message>
<source>“{folder}” is there already and is no folder; choose another name.</source>
<translation>«{folder}» موجود بالفعل وليس مجلدًا؛ اختر اسمًا آخر.</translation>
</message>
<message>
<source>“{folder}” was written by a newer Two Hats (folder format {theirs}; this one reads {ours}). Nothing was imported; please update the program.</source>
<translation>كُتب «{folder}» بإصدار أحدث من Two Hats (صيغة المجلد {theirs}؛ وهذا الإصدار يقرأ {ours}). لم يُستورد شيء؛ حدّث البرنامج.</translation>
</message>
<message>
<source>“{gone}” is now part of “{kept}”</source>
<translation>أصبح «{gone}» الآن جزءًا من «{kept}»</translation>
</message>
<message>
<source>“{label}” was not taken back: someone else has since changed the same ({places}).</source>
<translation>لم يُتراجع عن «{label}»: غيّر شخص آخر الشيء نفسه بعدها ({places}).</translation>
</message>
<message>
<source>“{name}” cannot be opened</source>
<translation>لا يمكن فتح «{name}»</translation>
</message>
<message>
<source>“{name}” could not be put into the folder: {reason}. Nothing was changed there.</source>
<translation>تعذّر وضع «{name}» في المجلد: {reason}. لم يتغير شيء هناك.</translation>
</message>
<message>
<source>“{name}” has a deal of this day already; if it is the same one, delete one of the two</source>
<translation>لدى «{name}» صفقة في هذا اليوم بالفعل؛ إن كانت نفسها فاحذف إحداهما</translation>
</message>
<message>
<source>“{name}” has no condition that picks anyone out</source>
<translation>ليس في «{name}» شرط ينتقي أحدًا</translation>
</message>
<message>
<source>“{name}” has {common} and was taken for this one; this name stands in the notes</source>
<translation>لدى «{name}» {common} فاعتُبر هذا هو؛ وهذا الاسم مدوّن في الملاحظات</translation>
</message>
<message>
<source>“{name}” is a folder there; choose another place.</source>
<translation>«{name}» مجلد هناك؛ اختر مكانًا آخر.</translation>
</message>
<message>
<source>“{name}” is already in this folder.</source>
<translation>«{name}» موجود في هذا المجلد بالفعل.</translation>
</message>
<message>
<source>“{name}” is in the bin.</source>
<translation>«{name}» في سلة المحذوفات.</translation>
</message>
<message>
<source>“{name}” is in the catalogue</source>
<translation>«{name}» في الكتالوج</translation>
</message>
<message>
<source>“{name}” is in the list already.</source>
<translation>«{name}» في القائمة بالفعل.</translation>
</message>
<message>
<source>“{name}” is not there any more</source>
<translation>«{name}» لم يعد موجودًا</translation>
</message>
<message>
<source>“{name}” is planned once more.</source>
<translation>«{name}» مخططة مرة أخرى.</translation>
</message>
<message>
<source>“{name}” is planned: {when}</source>
<translation>«{name}» مخططة: {when}</translation>
</message>
<message>
<source>“{name}” is written down</source>
<translation>دُوّن «{name}»</translation>
</message>
<message>
<source>“{name}” was already called off on {day}.</source>
<translation>أُلغيت «{name}» بالفعل في {day}.</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Enter keeps yours, Escape takes theirs.</source>
<translation>تغيّر «{name}» في هذه الأثناء: صار فيه «{theirs}». Enter يبقي ما كتبته، وEsc يأخذ ما كتبوه.</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Yours was “{mine}”.</source>
<translation>تغيّر «{name}» في هذه الأثناء: صار فيه «{theirs}». أما ما كتبته فهو «{mine}».</translation>
</message>
<message>
<source>“{name}” was not called off.</source>
<translation>«{name}» لم تُلغَ.</translation>
</message>
<message>
<source>“{name}”: people who {conditions}</source>
<translation>«{name}»: أشخاص {conditions}</translation>
</message>
<message>
<source>“{path}” could not be written: {reason}.</source>
<translation>تعذّرت كتابة «{path}»: {reason}.</translation>
</message>
<message>
<source>“{path}” is not a file; choose another name for the PDF.</source>
<translation>«{path}» ليس ملفًا؛ اختر اسمًا آخر لملف PDF.</translation>
</message>
<message>
<source>“{path}” is there already and is not a PDF; choose another name.</source>
<translation>«{path}» موجود بالفعل وليس ملف PDF؛ اختر اسمًا آخر.</translation>
</message>
<message>
<source>“{path}” may not be written here, or is open in another program. Choose another place.</source>
<translation>لا تُسمح كتابة «{path}» هنا، أو أنه مفتوح في برنامج آخر. اختر مكانًا آخر.</translation>
</message>
<message>
<source>“{printer}” did not take the pages. Look whether it is switched on, or choose another printer.</source>
<translation>لم تقبل «{printer}» الصفحات. تحقق من تشغيلها أو اختر طابعة أخرى.</translation>
</message>
<message>
<source>“{text}”</source>
<translation>«{text}»</translation>
</message>
<message>
<source>“{text}” is neither a phone number nor an e-mail address; it needs digits, or an @.</source>
<translation>«{text}» ليس رقم هاتف ولا عنوان بريد إلكتروني؛ تلزمه أرقام أو @.</translation>
</message>
<message>
<source>“{text}” is neither a promotion nor the code of a coupon.</source>
<translation>«{text}» ليست حملة ولا رمز قسيمة.</translation>
</message>
<message>
<source>“{text}” is not a birthday; write YYYY-MM-DD, or --MM-DD without a year.</source>
<translation>«{text}» ليس تاريخ ميلاد؛ اكتب YYYY-MM-DD، أو --MM-DD دون السنة.</translation>
</message>
<message>
<source>“{text}” is not a day; write it like {sample}, or “tomorrow”, “fri”.</source>
<translation>«{text}» ليس يومًا؛ اكتبه مثل {sample} أو «غدًا» أو «الجمعة».</translation>
</message>
<message>
<source>“{text}” is not a month; write it like 2026-05.</source>
<translation>«{text}» ليس شهرًا؛ اكتبه مثل 2026-05.</translation>
</message>
<message>
<source>“{text}” is not a number; write it like {sample}.</source>
<translation>«{text}» ليس رقمًا؛ اكتبه مثل {sample}.</translation>
</message>
<message>
<source>“{text}” is not a time of day; write it like 15:30.</source>
<translation>«{text}» ليس وقتًا؛ اكتبه مثل 15:30.</translation>
</message>
<message>
<source>“{text}” is not a whole number; write it like {sample}.</source>
<translation>«{text}» ليس عددًا صحيحًا؛ اكتبه مثل {sample}.</translation>
</message>
<message>
<source>“{text}” is not an e-mail address; it needs a name, an @ and a place.</source>
<translation>«{text}» ليس عنوان بريد إلكتروني؛ يلزمه اسم و@ ونطاق.</translation>
</message>
<message>
<source>“{text}” is not an id; ids have 36 characters.</source>
<translation>«{text}» ليس معرّفًا؛ المعرّفات من 36 حرفًا.</translation>
</message>
<message>
<source>“{text}” is not in the catalogue; pick something that is.</source>
<translation>«{text}» ليس في الكتالوج؛ اختر شيئًا منه.</translation>
</message>
<message>
<source>“{text}” is not in the list; pick one that is.</source>
<translation>«{text}» ليس في القائمة؛ اختر شيئًا منها.</translation>
</message>
<message>
<source>“{text}” is not one of: {choices}.</source>
<translation>«{text}» ليس أحد هذه: {choices}.</translation>
</message>
<message>
<source>“{text}” is not understood in this filter.</source>
<translation>«{text}» غير مفهوم في عامل التصفية هذا.</translation>
</message>
<message>
<source>“{title}” was already done on {day}.</source>
<translation>«{title}» أُنجز بالفعل في {day}.</translation>
</message>
<message>
<source>≈ as before, was {value}</source>
<translation>≈ كما من قبل، كان {value}</translation>
</message>
</context>
</TS>
