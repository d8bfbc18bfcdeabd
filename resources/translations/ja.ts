<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
<name />
<message numerus="yes">
<source>%n activities</source>
<translation>
<numerusform>活動%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n answers</source>
<translation>
<numerusform>回答%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n are left out, who refused advertising.</source>
<translation>
<numerusform>広告を断った%n人を除きました。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n audiences</source>
<translation>
<numerusform>客層%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n batches of coupons are in the bin</source>
<translation>
<numerusform>クーポン%n組をごみ箱に移しました</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n codes</source>
<translation>
<numerusform>コード%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n columns kept as extra fields</source>
<translation>
<numerusform>追加項目として残す%n列</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts</source>
<translation>
<numerusform>連絡先%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts are in the bin, with all that belongs to them</source>
<translation>
<numerusform>連絡先%n件を、関連するものとともにごみ箱に移しました</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n copies</source>
<translation>
<numerusform>コピー%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons</source>
<translation>
<numerusform>クーポン%n枚</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons are made</source>
<translation>
<numerusform>クーポンを%n枚作りました</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons {name} are in the bin</source>
<translation>
<numerusform>クーポン{name} %n枚をごみ箱に移しました</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days</source>
<translation>
<numerusform>%n日</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days before</source>
<translation>
<numerusform>%n日前</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days late</source>
<translation>
<numerusform>%n日遅れ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days left</source>
<translation>
<numerusform>残り%n日</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals</source>
<translation>
<numerusform>商談%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals are in the bin</source>
<translation>
<numerusform>商談%n件をごみ箱に移しました</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n due today</source>
<translation>
<numerusform>今日が期限%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n expenses</source>
<translation>
<numerusform>経費%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n files</source>
<translation>
<numerusform>%nファイル</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n found</source>
<translation>
<numerusform>%n件該当</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n h</source>
<translation>
<numerusform>%n時間</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n have neither e-mail nor phone.</source>
<translation>
<numerusform>%n人はメールも電話もありません。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n have none.</source>
<translation>
<numerusform>%n件は該当項目がありません。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads</source>
<translation>
<numerusform>見込み客%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads are</source>
<translation>
<numerusform>見込み客%n件では</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads are in the bin</source>
<translation>
<numerusform>見込み客%n件をごみ箱に移しました</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads, deals and activities that came of it stay, without the promotion.</source>
<translation>
<numerusform>関連する見込み客、商談、活動%n件は、販促なしで残ります。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n lines of deals keep its name</source>
<translation>
<numerusform>商談の明細%n件に名前が残ります</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n min</source>
<translation>
<numerusform>%n分</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more</source>
<translation>
<numerusform>ほか%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more</source>
<comment>files</comment>
<translation>
<numerusform>ほか%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more fields from imports</source>
<translation>
<numerusform>取り込んだ項目がほかに%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more on the promotion sheet, under Reports.</source>
<translation>
<numerusform>ほか%n件は［レポート］の販促シートにあります。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more promotions</source>
<translation>
<numerusform>ほか%n件の販促</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more this week</source>
<translation>
<numerusform>今週さらに%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more…</source>
<translation>
<numerusform>ほか%n件…</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n next steps</source>
<translation>
<numerusform>次の予定%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n now belong to {name}</source>
<translation>
<numerusform>%n件を{name}の担当にしました</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n open deals</source>
<translation>
<numerusform>進行中の商談%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n overdue</source>
<translation>
<numerusform>期限切れ%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n pages</source>
<translation>
<numerusform>%nページ</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n pairs may be the same person</source>
<translation>
<numerusform>同じ人かもしれない組が%n組</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n people now</source>
<translation>
<numerusform>現在%n人</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products</source>
<translation>
<numerusform>商品%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products are in the bin</source>
<translation>
<numerusform>商品%n件をごみ箱に移しました</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions</source>
<translation>
<numerusform>販促%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions are in the bin</source>
<translation>
<numerusform>販促%n件をごみ箱に移しました</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions for it stay, without it.</source>
<translation>
<numerusform>対象にした販促%n件は、客層なしで残ります。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions have no date yet; the list shows them.</source>
<translation>
<numerusform>日付のない販促が%n件あり、リストに出ます。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n refused and are never counted there.</source>
<translation>
<numerusform>%n人は拒否のため、そこには数えません。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n sales</source>
<translation>
<numerusform>販売%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n selected</source>
<translation>
<numerusform>%n件を選択</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n stages</source>
<translation>
<numerusform>ステージ%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n tagged “{tag}”</source>
<translation>
<numerusform>%n件にタグ「{tag}」</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n targets were copied</source>
<translation>
<numerusform>目標%n件をコピーしました</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n texts were longer than a workbook can hold and are cut.</source>
<translation>
<numerusform>ブックに収まらない長いテキスト%n件を切り詰めました。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n today</source>
<translation>
<numerusform>今日%n件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n ×</source>
<translation>
<numerusform>%n回</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n × · {last}</source>
<translation>
<numerusform>%n回 · {last}</numerusform>
</translation>
</message>
<message>
<source>&amp;Pick a day…</source>
<translation>日付を選択(&amp;P)…</translation>
</message>
<message>
<source>&amp;Tomorrow</source>
<translation>明日(&amp;T)</translation>
</message>
<message>
<source>(no heading)</source>
<translation>（見出しなし）</translation>
</message>
<message>
<source>(no name)</source>
<translation>（名前なし）</translation>
</message>
<message>
<source>(no words)</source>
<translation>（説明なし）</translation>
</message>
<message>
<source>(some costs of sales unknown)</source>
<translation>（一部の原価は不明）</translation>
</message>
<message>
<source>+ {count} not asked</source>
<translation>＋ 未確認{count}人</translation>
</message>
<message>
<source>, {share} of the step before</source>
<translation>、前段階の{share}</translation>
</message>
<message>
<source>1 activity</source>
<translation>活動1件</translation>
</message>
<message>
<source>1 answer</source>
<translation>回答1件</translation>
</message>
<message>
<source>1 audience</source>
<translation>客層1件</translation>
</message>
<message>
<source>1 code</source>
<translation>コード1件</translation>
</message>
<message>
<source>1 column kept as an extra field</source>
<translation>追加項目として残す1列</translation>
</message>
<message>
<source>1 contact</source>
<translation>連絡先1件</translation>
</message>
<message>
<source>1 copy</source>
<translation>コピー1件</translation>
</message>
<message>
<source>1 cost</source>
<translation>費用1件</translation>
</message>
<message>
<source>1 coupon</source>
<translation>クーポン1枚</translation>
</message>
<message>
<source>1 coupon is made: {code}</source>
<translation>クーポンを1枚作りました: {code}</translation>
</message>
<message>
<source>1 day</source>
<translation>1日</translation>
</message>
<message>
<source>1 day before</source>
<translation>1日前</translation>
</message>
<message>
<source>1 day late</source>
<translation>1日遅れ</translation>
</message>
<message>
<source>1 deal</source>
<translation>商談1件</translation>
</message>
<message>
<source>1 expense</source>
<translation>経費1件</translation>
</message>
<message>
<source>1 file</source>
<translation>1ファイル</translation>
</message>
<message>
<source>1 file cannot be read</source>
<translation>読めないファイルが1つ</translation>
</message>
<message>
<source>1 has neither e-mail nor phone.</source>
<translation>1人はメールも電話もありません。</translation>
</message>
<message>
<source>1 in {count} leads</source>
<translation>見込み客{count}件に1件</translation>
</message>
<message>
<source>1 is left out, who refused advertising.</source>
<translation>広告を断った1人を除きました。</translation>
</message>
<message>
<source>1 lead</source>
<translation>見込み客1件</translation>
</message>
<message>
<source>1 lead is</source>
<translation>見込み客1件では</translation>
</message>
<message>
<source>1 line of a deal keeps its name</source>
<translation>商談の明細1件に名前が残ります</translation>
</message>
<message>
<source>1 measure</source>
<translation>測定値1件</translation>
</message>
<message>
<source>1 more</source>
<translation>ほか1件</translation>
</message>
<message>
<source>1 more field from an import</source>
<translation>取り込んだ項目がほかに1件</translation>
</message>
<message>
<source>1 more stands in the table.</source>
<translation>表にあと1件あります。</translation>
</message>
<message>
<source>1 new customer</source>
<translation>新規顧客1人</translation>
</message>
<message>
<source>1 next step</source>
<translation>次の予定1件</translation>
</message>
<message>
<source>1 open deal</source>
<translation>進行中の商談1件</translation>
</message>
<message>
<source>1 other record</source>
<translation>その他のレコード1件</translation>
</message>
<message>
<source>1 page</source>
<translation>1ページ</translation>
</message>
<message>
<source>1 pair may be the same person</source>
<translation>同じ人かもしれない組が1組</translation>
</message>
<message>
<source>1 person</source>
<translation>1人</translation>
</message>
<message>
<source>1 person now</source>
<translation>現在1人</translation>
</message>
<message>
<source>1 product</source>
<translation>商品1件</translation>
</message>
<message>
<source>1 promotion</source>
<translation>販促1件</translation>
</message>
<message>
<source>1 promotion for it stays, without it.</source>
<translation>対象にした販促1件は、客層なしで残ります。</translation>
</message>
<message>
<source>1 promotion has no date yet; the list shows it.</source>
<translation>日付のない販促が1件あり、リストに出ます。</translation>
</message>
<message>
<source>1 record that came of it stays, without the promotion.</source>
<translation>関連する記録1件は、販促なしで残ります。</translation>
</message>
<message>
<source>1 redeemed coupon</source>
<translation>引き換え済みクーポン1枚</translation>
</message>
<message>
<source>1 refused and is never counted there.</source>
<translation>1人は拒否のため、そこには数えません。</translation>
</message>
<message>
<source>1 row</source>
<translation>1行</translation>
</message>
<message>
<source>1 sale</source>
<translation>販売1件</translation>
</message>
<message>
<source>1 sale, {revenue}</source>
<translation>販売1件、{revenue}</translation>
</message>
<message>
<source>1 score</source>
<translation>評価1件</translation>
</message>
<message>
<source>1 stage</source>
<translation>ステージ1件</translation>
</message>
<message>
<source>1 target was copied</source>
<translation>目標1件をコピーしました</translation>
</message>
<message>
<source>1 text is in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>インストール済みのフォントにない文字（{script}）のテキストが1件あります。その文字は□で印刷されます。</translation>
</message>
<message>
<source>12 Mar, or 12 Mar 1990</source>
<translation>3月12日、または1990年3月12日</translation>
</message>
<message>
<source>12 Mar, tomorrow, fri…</source>
<translation>3月12日、明日、金曜…</translation>
</message>
<message>
<source>= as before</source>
<translation>= 前と同じ</translation>
</message>
<message>
<source>A PNG, JPG or SVG; or drop one here. It is kept in this file, at most 400 dots wide or high.</source>
<translation>PNG、JPG、SVG。ここにドロップもできます。このファイルに保存され、縦横は最大400ドットです。</translation>
</message>
<message>
<source>A business file is opened; anything else comes into a new one.</source>
<translation>事業ファイルは開き、それ以外は新しいファイルに取り込みます。</translation>
</message>
<message>
<source>A chance lies between 0 and 100%.</source>
<translation>確度は0〜100%です。</translation>
</message>
<message>
<source>A closed deal needs the day it was closed.</source>
<translation>終了した商談には終了日が必要です。</translation>
</message>
<message>
<source>A code has 3 to {count} letters.</source>
<translation>コードは3〜{count}文字です。</translation>
</message>
<message>
<source>A code has letters, digits and hyphens only.</source>
<translation>コードに使えるのは英字、数字、ハイフンだけです。</translation>
</message>
<message>
<source>A code of its own on each</source>
<translation>1枚ずつ別のコード</translation>
</message>
<message>
<source>A comma: 1.234,50</source>
<translation>コンマ: 1.234,50</translation>
</message>
<message>
<source>A condition has no value yet. Give it one, or take the condition away.</source>
<translation>値のない条件があります。値を入れるか、条件を外してください。</translation>
</message>
<message>
<source>A contact needs a name, a company, an e-mail or a phone.</source>
<translation>連絡先には名前、会社、メール、電話のどれかが必要です。</translation>
</message>
<message>
<source>A cost cannot be less than nothing.</source>
<translation>原価を0より小さくはできません。</translation>
</message>
<message>
<source>A coupon needs a code.</source>
<translation>クーポンにはコードが必要です。</translation>
</message>
<message>
<source>A customer’s journey</source>
<translation>顧客の歩み</translation>
</message>
<message>
<source>A deal cannot be closed before it was opened ({opened}).</source>
<translation>商談の終了日を開始日（{opened}）より前にはできません。</translation>
</message>
<message>
<source>A deal cannot be worth less than nothing.</source>
<translation>商談の金額を0より小さくはできません。</translation>
</message>
<message>
<source>A deal is a sale in the making: who wants what, for how much. Move it along until it is won.</source>
<translation>商談は進行中の販売です。だれが何をいくらで欲しいのか。成約まで進めましょう。</translation>
</message>
<message>
<source>A deal needs a contact: who may buy?</source>
<translation>商談には連絡先が必要です。買うかもしれないのはだれですか？</translation>
</message>
<message>
<source>A deal with {name} is open</source>
<translation>{name}との商談を始めました</translation>
</message>
<message>
<source>A discount lies between 0 and 100%.</source>
<translation>割引は0〜100%です。</translation>
</message>
<message>
<source>A folder…</source>
<translation>フォルダー…</translation>
</message>
<message>
<source>A lead belongs to the promotion it came from, so this order does not hang on how sales are credited.</source>
<translation>見込み客はきっかけの販促に属するため、この順位は成果の割り当て方に左右されません。</translation>
</message>
<message>
<source>A lead is someone who asked: by phone, by mail, at the counter. Write down who and what they want.</source>
<translation>見込み客とは、電話、メール、店頭で問い合わせた人です。だれが何を求めているか記録してください。</translation>
</message>
<message>
<source>A letter is wrong or two are swapped: it does not add up.</source>
<translation>文字の誤りか入れ替わりがあり、検算が合いません。</translation>
</message>
<message>
<source>A limit cannot be less than nothing.</source>
<translation>上限を0より小さくはできません。</translation>
</message>
<message>
<source>A new audience</source>
<translation>新しい客層</translation>
</message>
<message>
<source>A new contact</source>
<translation>新しい連絡先</translation>
</message>
<message>
<source>A new deal</source>
<translation>新しい商談</translation>
</message>
<message>
<source>A new lead</source>
<translation>新しい見込み客</translation>
</message>
<message>
<source>A new line</source>
<translation>新しい明細</translation>
</message>
<message>
<source>A new promotion</source>
<translation>新しい販促</translation>
</message>
<message>
<source>A new reason, such as “Wanted it sooner”</source>
<translation>新しい理由（例:「もっと早く欲しかった」）</translation>
</message>
<message>
<source>A new stage, such as “Sample sent”</source>
<translation>新しいステージ（例:「サンプル送付済み」）</translation>
</message>
<message>
<source>A number…</source>
<translation>数値…</translation>
</message>
<message>
<source>A page to take along: whom to call or visit, where, and room to write down what came of it</source>
<translation>持ち歩き用の1枚: だれに電話し、どこを訪ねるか。結果の記入欄付き</translation>
</message>
<message>
<source>A percentage has at most two digits after the point.</source>
<translation>割合の小数点以下は2桁までです。</translation>
</message>
<message>
<source>A period cannot end ({last}) before it starts ({first}).</source>
<translation>期間の終わり（{last}）を始まり（{first}）より前にはできません。</translation>
</message>
<message>
<source>A person needs a name.</source>
<translation>人には名前が必要です。</translation>
</message>
<message>
<source>A pipeline needs one stage at least; rename this one instead.</source>
<translation>パイプラインには少なくとも1つのステージが必要です。代わりにこのステージの名前を変更してください。</translation>
</message>
<message>
<source>A point: 1,234.50</source>
<translation>点: 1,234.50</translation>
</message>
<message>
<source>A product does not go with itself.</source>
<translation>商品自身を組み合わせにはできません。</translation>
</message>
<message>
<source>A product or service needs a name.</source>
<translation>商品やサービスには名前が必要です。</translation>
</message>
<message>
<source>A promotion cannot end before it starts.</source>
<translation>販促の終わりを始まりより前にはできません。</translation>
</message>
<message>
<source>A promotion is a reason to come: whom you tell, by which channel, what it may cost. Leads find it.</source>
<translation>販促は来てもらうきっかけです。だれに、どのチャネルで伝え、いくらまで使うか。そこから見込み客が来ます。</translation>
</message>
<message>
<source>A promotion needs a name, such as “Winter sale”.</source>
<translation>販促には名前が必要です（例:「冬のセール」）。</translation>
</message>
<message>
<source>A quantity has at most three digits after the point.</source>
<translation>数量の小数点以下は3桁までです。</translation>
</message>
<message>
<source>A quantity is more than nothing.</source>
<translation>数量は0より大きくしてください。</translation>
</message>
<message>
<source>A quiet month: no leads, no sales and no marketing costs were written down.</source>
<translation>静かな月でした。見込み客、販売、販促費の記録はありません。</translation>
</message>
<message>
<source>A quiet year: no leads, no sales and no marketing costs were written down.</source>
<translation>静かな年でした。見込み客、販売、販促費の記録はありません。</translation>
</message>
<message>
<source>A sale brings</source>
<translation>1販売の金額</translation>
</message>
<message>
<source>A sale costs</source>
<translation>販売の原価</translation>
</message>
<message>
<source>A sale counts for</source>
<translation>販売を成果とする先</translation>
</message>
<message>
<source>A score is a whole number from 1 to 5.</source>
<translation>評価は1〜5の整数です。</translation>
</message>
<message>
<source>A setting needs a name.</source>
<translation>設定には名前が必要です。</translation>
</message>
<message>
<source>A share lies between 0 and 100%.</source>
<translation>割合は0〜100%です。</translation>
</message>
<message>
<source>A stage needs a chance, such as {sample}.</source>
<translation>ステージには{sample}のような確度が必要です。</translation>
</message>
<message>
<source>A stage needs a name.</source>
<translation>ステージには名前が必要です。</translation>
</message>
<message>
<source>A target cannot be less than nothing.</source>
<translation>目標を0より小さくはできません。</translation>
</message>
<message>
<source>A target is for a whole month.</source>
<translation>目標は月単位です。</translation>
</message>
<message>
<source>A time of day needs its day.</source>
<translation>時刻には日付が必要です。</translation>
</message>
<message>
<source>A view needs a name.</source>
<translation>ビューには名前が必要です。</translation>
</message>
<message>
<source>A workbook holds at most {count} rows; choose CSV.</source>
<translation>ブックは最大{count}行です。CSVを選んでください。</translation>
</message>
<message>
<source>A year before</source>
<translation>前年</translation>
</message>
<message>
<source>About</source>
<translation>対象</translation>
</message>
<message>
<source>About</source>
<comment>program</comment>
<translation>このアプリについて</translation>
</message>
<message>
<source>About</source>
<comment>said</comment>
<translation>説明</translation>
</message>
<message>
<source>About Two Hats</source>
<translation>Two Hats について</translation>
</message>
<message>
<source>About the business</source>
<translation>事業について</translation>
</message>
<message>
<source>Action</source>
<translation>操作</translation>
</message>
<message>
<source>Activities</source>
<translation>活動</translation>
</message>
<message>
<source>Activities done</source>
<translation>完了した活動</translation>
</message>
<message>
<source>Activity</source>
<translation>活動</translation>
</message>
<message>
<source>Add a condition</source>
<translation>条件を追加</translation>
</message>
<message>
<source>Add a line</source>
<translation>明細を追加</translation>
</message>
<message>
<source>Add a person or a company</source>
<translation>人や会社を追加する</translation>
</message>
<message>
<source>Add a product</source>
<translation>商品を追加</translation>
</message>
<message>
<source>Add all as new</source>
<translation>すべて新規に追加</translation>
</message>
<message>
<source>Add channel</source>
<translation>チャネルを追加</translation>
</message>
<message>
<source>Add extra</source>
<translation>追加品を入れる</translation>
</message>
<message>
<source>Add it</source>
<translation>追加する</translation>
</message>
<message>
<source>Add line</source>
<translation>明細を追加</translation>
</message>
<message>
<source>Add lost reason</source>
<translation>失注の理由を追加</translation>
</message>
<message>
<source>Add person</source>
<translation>スタッフを追加</translation>
</message>
<message>
<source>Add product</source>
<translation>商品を追加</translation>
</message>
<message>
<source>Add reason</source>
<translation>理由を追加</translation>
</message>
<message>
<source>Add something you sell</source>
<translation>売るものを追加する</translation>
</message>
<message>
<source>Add stage</source>
<translation>ステージを追加</translation>
</message>
<message>
<source>Add the extra {name}</source>
<translation>追加の品{name}を入れる</translation>
</message>
<message>
<source>Add to lead</source>
<translation>見込み客に追加</translation>
</message>
<message>
<source>Add to their open lead</source>
<translation>進行中の見込み客に追加</translation>
</message>
<message>
<source>Add to their open lead “{what}”</source>
<translation>進行中の見込み客「{what}」に追加</translation>
</message>
<message>
<source>Add yourself under People first.</source>
<translation>先に［スタッフ］に自分を追加してください。</translation>
</message>
<message>
<source>Add {what}</source>
<translation>{what}を追加</translation>
</message>
<message>
<source>Add {what}, fill {count}</source>
<translation>{what}を追加、{count}件を補完</translation>
</message>
<message>
<source>Added to the lead: {what}</source>
<translation>見込み客に追加しました: {what}</translation>
</message>
<message>
<source>Address</source>
<translation>住所</translation>
</message>
<message>
<source>Address cards</source>
<translation>連絡先カード</translation>
</message>
<message>
<source>Address cards for phone and mail program (vCard)…</source>
<translation>電話・メールソフト用の連絡先カード（vCard）…</translation>
</message>
<message>
<source>Addresses on the list</source>
<translation>リストの宛先数</translation>
</message>
<message>
<source>Add…</source>
<translation>追加…</translation>
</message>
<message>
<source>Advertising</source>
<translation>広告</translation>
</message>
<message>
<source>After</source>
<translation>経過</translation>
</message>
<message>
<source>After so many days half of the deals opened on these days were won or lost, counted from the first word; deals that are still open count for the days they have waited.</source>
<translation>この期間に始めた商談の半分が成約か失注になるまでの日数。最初のやり取りから数え、進行中の商談は待った日数まで数えます。</translation>
</message>
<message>
<source>After what it costs you and the offer, a sale leaves nothing. Ask a higher price or offer less.</source>
<translation>原価と特典を引くと、販売しても何も残りません。価格を上げるか、特典を減らしてください。</translation>
</message>
<message>
<source>Against the targets</source>
<translation>目標との比較</translation>
</message>
<message>
<source>Agreed to advertising</source>
<translation>広告に同意</translation>
</message>
<message>
<source>All</source>
<translation>すべて</translation>
</message>
<message>
<source>All</source>
<comment>promotions</comment>
<translation>すべて</translation>
</message>
<message>
<source>All audiences…</source>
<translation>すべての客層…</translation>
</message>
<message>
<source>All changes</source>
<translation>すべての変更</translation>
</message>
<message>
<source>All done</source>
<translation>すべて完了</translation>
</message>
<message>
<source>All files</source>
<translation>すべてのファイル</translation>
</message>
<message>
<source>All keys on one page</source>
<translation>全キーを1ページで</translation>
</message>
<message>
<source>All months of a year</source>
<translation>1年の全月</translation>
</message>
<message>
<source>All months of a year…</source>
<translation>1年の全月…</translation>
</message>
<message>
<source>All of it is taken back.</source>
<translation>すべて取り消しました。</translation>
</message>
<message>
<source>All of it was sold</source>
<translation>すべて売れています</translation>
</message>
<message>
<source>All of them alike</source>
<translation>すべて均等</translation>
</message>
<message>
<source>All of these are settled; there is nothing to plan.</source>
<translation>すべて決着済みで、立てる予定はありません。</translation>
</message>
<message>
<source>All right</source>
<translation>OK</translation>
</message>
<message>
<source>Alone? Then leave this empty. With a team, contacts, leads, deals and next steps can each have someone who looks after them, and the history says who did what.</source>
<translation>1人なら空のままで構いません。複数なら、連絡先、見込み客、商談、次の予定に担当者を付けられ、だれが何をしたかが履歴に残ります。</translation>
</message>
<message>
<source>Already here</source>
<translation>登録済み</translation>
</message>
<message>
<source>Already here as</source>
<translation>登録済みの相手</translation>
</message>
<message>
<source>Already used</source>
<translation>使用済み</translation>
</message>
<message>
<source>Also in it: {names}</source>
<translation>ほかに使用中: {names}</translation>
</message>
<message>
<source>Also those that an import brought along or that you wrote somewhere.</source>
<translation>取り込みで入ったものや、どこかに書いたものも含みます。</translation>
</message>
<message>
<source>Amount</source>
<translation>金額</translation>
</message>
<message>
<source>Amount of the expense</source>
<translation>経費の金額</translation>
</message>
<message>
<source>Amount off</source>
<translation>値引き額</translation>
</message>
<message>
<source>Amount, such as 80</source>
<translation>金額（例: 80）</translation>
</message>
<message>
<source>An amount may have at most 12 digits.</source>
<translation>金額は12桁までです。</translation>
</message>
<message>
<source>An answer cannot be heard less than never.</source>
<translation>回答の回数を0より少なくはできません。</translation>
</message>
<message>
<source>An audience is a group that wants the same: regulars, offices nearby. A promotion is for one of them.</source>
<translation>客層は、常連客や近所の会社など、同じものを求めるグループです。販促はその1つに向けて行います。</translation>
</message>
<message>
<source>An audience needs a name, such as “Regulars”.</source>
<translation>客層には名前が必要です（例:「常連客」）。</translation>
</message>
<message>
<source>An e-mail address has an @ in it, such as {sample}.</source>
<translation>メールアドレスには@が必要です（例: {sample}）。</translation>
</message>
<message>
<source>An expense needs a day.</source>
<translation>経費には日付が必要です。</translation>
</message>
<message>
<source>An expense of nothing need not be written down.</source>
<translation>金額0の経費を記録する必要はありません。</translation>
</message>
<message>
<source>An extra</source>
<translation>追加の品</translation>
</message>
<message>
<source>An hour cannot cost less than nothing.</source>
<translation>1時間の費用を0より小さくはできません。</translation>
</message>
<message>
<source>An hour of your own time costs</source>
<translation>自分の時間の1時間あたりの費用</translation>
</message>
<message>
<source>An idea so far</source>
<translation>まだ案の段階</translation>
</message>
<message>
<source>An offer cannot take more than 100% off.</source>
<translation>特典で100%を超えて引くことはできません。</translation>
</message>
<message>
<source>An open deal has no day of closing.</source>
<translation>進行中の商談に終了日はありません。</translation>
</message>
<message>
<source>And one more.</source>
<translation>ほかに1件。</translation>
</message>
<message>
<source>And then? Leave empty if nothing follows</source>
<translation>次は？なければ空のまま</translation>
</message>
<message numerus="yes">
<source>And {count} more.</source>
<translation>
<numerusform>ほかに{count}件。</numerusform>
</translation>
</message>
<message>
<source>Another channel, such as “Market stall”</source>
<translation>別のチャネル（例:「市場の出店」）</translation>
</message>
<message>
<source>Another program has put this file into WAL mode, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>別のプログラムがこのファイルをWALモードにしたため、読み取り専用で開いています。バックアップを作成し、それで続けてください。</translation>
</message>
<message>
<source>Another program left “{file}” in WAL mode, with changes in “{wal}” beside it that are not in the file yet. Close that program, then open the file again.</source>
<translation>別のプログラムが「{file}」をWALモードのままにし、まだ反映されていない変更が隣の「{wal}」にあります。そのプログラムを閉じてから、開き直してください。</translation>
</message>
<message>
<source>Another reason</source>
<translation>ほかの理由</translation>
</message>
<message>
<source>Another window of this program was faster; please repeat the step.</source>
<translation>このプログラムの別のウィンドウが先でした。もう一度操作してください。</translation>
</message>
<message>
<source>Answer</source>
<translation>回答</translation>
</message>
<message>
<source>Answer fit check</source>
<translation>見込みの質問に回答</translation>
</message>
<message>
<source>Answer them</source>
<translation>返事をする</translation>
</message>
<message>
<source>Any time</source>
<translation>全期間</translation>
</message>
<message>
<source>Arabic (Windows)</source>
<translation>アラビア語 (Windows)</translation>
</message>
<message numerus="yes">
<source>As far as %n sales can tell: in {low} to {high} of all sales</source>
<translation>
<numerusform>%n件の販売から分かる範囲: 全販売の{low}〜{high}</numerusform>
</translation>
</message>
<message>
<source>As of {day}.</source>
<translation>{day}現在。</translation>
</message>
<message>
<source>As the business writes</source>
<translation>事業の設定に合わせる</translation>
</message>
<message>
<source>As the system</source>
<translation>システムに合わせる</translation>
</message>
<message>
<source>Ask a few of them what they need or how they found you, and count the answers here.</source>
<translation>何人かに、求めるものや知ったきっかけを尋ね、回答をここで数えます。</translation>
</message>
<message>
<source>Ask how it stands</source>
<translation>状況を聞く</translation>
</message>
<message>
<source>Ask what is still open.</source>
<translation>残りの質問を尋ねてください。</translation>
</message>
<message>
<source>At least once; leave it empty for any number of times.</source>
<translation>1回以上です。回数の制限がなければ空にしてください。</translation>
</message>
<message>
<source>At most {count} letters, so that the code can be typed.</source>
<translation>コードを入力しやすいよう、{count}文字までです。</translation>
</message>
<message>
<source>At most {most} letters, so that it fits into lists.</source>
<translation>一覧に収まるよう、{most}文字までです。</translation>
</message>
<message>
<source>At this pace</source>
<translation>このペースなら</translation>
</message>
<message>
<source>At this pace {amount}.</source>
<translation>このペースなら{amount}。</translation>
</message>
<message>
<source>At which time</source>
<translation>いつの時刻</translation>
</message>
<message>
<source>Audience</source>
<translation>客層</translation>
</message>
<message>
<source>Audiences</source>
<translation>客層</translation>
</message>
<message>
<source>Average sale</source>
<translation>平均販売額</translation>
</message>
<message>
<source>Awareness</source>
<translation>認知</translation>
</message>
<message>
<source>Back</source>
<translation>戻る</translation>
</message>
<message>
<source>Back to the page before: {keys}</source>
<translation>前のページに戻る: {keys}</translation>
</message>
<message>
<source>Back to the usual order</source>
<translation>通常の並び順に戻す</translation>
</message>
<message>
<source>Backed up {when}</source>
<translation>バックアップ: {when}</translation>
</message>
<message>
<source>Backups</source>
<translation>バックアップ</translation>
</message>
<message>
<source>Backups of it on this computer</source>
<translation>このコンピューターのバックアップ</translation>
</message>
<message>
<source>Baltic (Windows)</source>
<translation>バルト言語 (Windows)</translation>
</message>
<message>
<source>Became a deal</source>
<translation>商談になった</translation>
</message>
<message>
<source>Begin a new file</source>
<translation>新しいファイルを始める</translation>
</message>
<message>
<source>Best promotions of {year}</source>
<translation>{year}年の優れた販促</translation>
</message>
<message>
<source>Bin and changes</source>
<translation>ごみ箱と変更</translation>
</message>
<message>
<source>Birthday</source>
<translation>誕生日</translation>
</message>
<message>
<source>Black and white</source>
<translation>白黒</translation>
</message>
<message>
<source>Board</source>
<translation>ボード</translation>
</message>
<message>
<source>Both hats</source>
<translation>両方の役割</translation>
</message>
<message>
<source>Bought</source>
<translation>購入</translation>
</message>
<message>
<source>Bought</source>
<comment>leads</comment>
<translation>購入</translation>
</message>
<message>
<source>Bought elsewhere</source>
<translation>他社で購入</translation>
</message>
<message>
<source>Bought for</source>
<translation>購入額</translation>
</message>
<message>
<source>Bought twice or more</source>
<translation>2回以上購入</translation>
</message>
<message>
<source>Bought: {share} ({basis}).</source>
<translation>購入: {share}（{basis}）。</translation>
</message>
<message>
<source>Break-even</source>
<translation>損益分岐点</translation>
</message>
<message>
<source>Bring back</source>
<translation>復元</translation>
</message>
<message>
<source>Bring back what was undone</source>
<translation>元に戻した操作をやり直す</translation>
</message>
<message>
<source>Bring back {what}</source>
<translation>復元: {what}</translation>
</message>
<message>
<source>Bring in a list…</source>
<translation>一覧を取り込む…</translation>
</message>
<message>
<source>Bring in exports of other programs and your own lists</source>
<translation>ほかのプログラムの書き出しや自分の一覧を取り込む</translation>
</message>
<message>
<source>Bring in more</source>
<translation>さらに取り込む</translation>
</message>
<message>
<source>Bring in your own list or the export of another program, and see here at once who came.</source>
<translation>自分の一覧やほかのプログラムの書き出しを取り込むと、だれが入ったかここですぐ分かります。</translation>
</message>
<message>
<source>Bring the files in</source>
<translation>ファイルの取り込み</translation>
</message>
<message>
<source>Bringing everything in</source>
<translation>すべて取り込み中</translation>
</message>
<message>
<source>Brings</source>
<translation>追加内容</translation>
</message>
<message>
<source>Brought coupon {code}</source>
<translation>クーポン {code} を持参</translation>
</message>
<message>
<source>Brought forward</source>
<translation>前ページから繰越</translation>
</message>
<message>
<source>Brought on</source>
<translation>持参日</translation>
</message>
<message>
<source>Budget</source>
<translation>予算</translation>
</message>
<message>
<source>Bundle</source>
<translation>セット</translation>
</message>
<message>
<source>Business</source>
<translation>事業</translation>
</message>
<message>
<source>Business files</source>
<translation>事業ファイル</translation>
</message>
<message>
<source>Business files open in Two Hats by double click now.</source>
<translation>事業ファイルはダブルクリックで Two Hats で開くようになりました。</translation>
</message>
<message>
<source>Business profile</source>
<translation>事業プロフィール</translation>
</message>
<message>
<source>Buyers from each of {count} earlier promotions by “{channel}”: {range}.</source>
<translation>「{channel}」によるこれまでの販促{count}件それぞれの購入者数：{range}。</translation>
</message>
<message>
<source>By chance alone the return may lie between {low} and {high}.</source>
<translation>偶然だけでも費用対効果は{low}〜{high}になりえます。</translation>
</message>
<message>
<source>By e-mail</source>
<translation>メール可</translation>
</message>
<message>
<source>By e-mail and phone count those who agreed to advertising.</source>
<translation>メール可・電話可は、広告に同意した人だけを数えます。</translation>
</message>
<message>
<source>By phone</source>
<translation>電話可</translation>
</message>
<message>
<source>By stage</source>
<translation>ステージ別</translation>
</message>
<message>
<source>By which promotion or coupon</source>
<translation>販促またはクーポン</translation>
</message>
<message>
<source>By which promotion, if one</source>
<translation>販促（あれば）</translation>
</message>
<message>
<source>By {column} {arrow}</source>
<translation>{column}順 {arrow}</translation>
</message>
<message>
<source>Calendar</source>
<translation>カレンダー</translation>
</message>
<message>
<source>Call</source>
<translation>電話</translation>
</message>
<message>
<source>Call</source>
<comment>to do</comment>
<translation>電話</translation>
</message>
<message>
<source>Call off</source>
<translation>中止</translation>
</message>
<message>
<source>Call off promotion</source>
<translation>販促を中止</translation>
</message>
<message>
<source>Call {text}</source>
<translation>{text}に電話</translation>
</message>
<message>
<source>Called off</source>
<translation>中止</translation>
</message>
<message>
<source>Called off</source>
<comment>day</comment>
<translation>中止</translation>
</message>
<message>
<source>Called off on</source>
<translation>中止日</translation>
</message>
<message>
<source>Called: how did it go?</source>
<translation>電話しました: どうでしたか？</translation>
</message>
<message>
<source>Calls, visits and other activities</source>
<translation>電話、訪問などの活動</translation>
</message>
<message>
<source>Calls, visits, other activities</source>
<translation>電話、訪問、その他の活動</translation>
</message>
<message>
<source>Came</source>
<translation>受付日</translation>
</message>
<message>
<source>Came in</source>
<translation>受付日</translation>
</message>
<message>
<source>Can they decide it?</source>
<translation>決められる人か</translation>
</message>
<message>
<source>Can they decide?</source>
<translation>決められるか</translation>
</message>
<message>
<source>Can they pay for it?</source>
<translation>支払えるか</translation>
</message>
<message>
<source>Cancel</source>
<translation>キャンセル</translation>
</message>
<message>
<source>Cannot be read</source>
<translation>読めません</translation>
</message>
<message>
<source>Carried over</source>
<translation>次ページへ繰越</translation>
</message>
<message>
<source>Catalogue</source>
<translation>カタログ</translation>
</message>
<message>
<source>Category</source>
<translation>カテゴリ</translation>
</message>
<message>
<source>Category: {name}</source>
<translation>カテゴリ: {name}</translation>
</message>
<message>
<source>Central European (ISO)</source>
<translation>中央ヨーロッパ言語 (ISO)</translation>
</message>
<message>
<source>Central European (Windows)</source>
<translation>中央ヨーロッパ言語 (Windows)</translation>
</message>
<message>
<source>Chance</source>
<translation>確度</translation>
</message>
<message>
<source>Chance of {stage}</source>
<translation>{stage}の確度</translation>
</message>
<message>
<source>Chance that it pays</source>
<translation>元が取れる確率</translation>
</message>
<message>
<source>Chance that it pays: {chance}, {verdict}.</source>
<translation>元が取れる確率: {chance}、{verdict}。</translation>
</message>
<message>
<source>Change coupons</source>
<translation>クーポンを変更</translation>
</message>
<message>
<source>Channel</source>
<translation>チャネル</translation>
</message>
<message>
<source>Channels</source>
<translation>チャネル</translation>
</message>
<message>
<source>Check</source>
<translation>確認</translation>
</message>
<message>
<source>Chinese, simplified (GB 18030)</source>
<translation>簡体字中国語 (GB 18030)</translation>
</message>
<message>
<source>Chinese, traditional (Big5)</source>
<translation>繁体字中国語 (Big5)</translation>
</message>
<message>
<source>Choose a colour</source>
<translation>色を選択</translation>
</message>
<message>
<source>Choose a contact first.</source>
<translation>まず連絡先を選んでください。</translation>
</message>
<message>
<source>Choose a folder…</source>
<translation>フォルダーを選択…</translation>
</message>
<message>
<source>Choose a logo</source>
<translation>ロゴを選択</translation>
</message>
<message>
<source>Choose a picture…</source>
<translation>画像を選択…</translation>
</message>
<message>
<source>Choose a place and begin</source>
<translation>場所を選んで開始</translation>
</message>
<message>
<source>Choose a promotion</source>
<translation>販促を選択</translation>
</message>
<message>
<source>Choose a promotion first.</source>
<translation>まず販促を選んでください。</translation>
</message>
<message>
<source>Choose another audience</source>
<translation>別の客層を選ぶ</translation>
</message>
<message>
<source>Choose another import</source>
<translation>別の取り込みを選ぶ</translation>
</message>
<message>
<source>Choose another…</source>
<translation>別のものを選択…</translation>
</message>
<message>
<source>Choose coupons first.</source>
<translation>まずクーポンを選んでください。</translation>
</message>
<message>
<source>Choose files…</source>
<translation>ファイルを選択…</translation>
</message>
<message>
<source>Choose how sales count</source>
<translation>販売の数え方を選択</translation>
</message>
<message>
<source>Choose nothing</source>
<translation>選択を解除</translation>
</message>
<message>
<source>Choose one beside this: by a part of its name.</source>
<translation>横で名前の一部から選んでください。</translation>
</message>
<message>
<source>Choose someone beside this: by a part of the name.</source>
<translation>横で名前の一部から選んでください。</translation>
</message>
<message>
<source>Choose the colour: {name}</source>
<translation>色を選択: {name}</translation>
</message>
<message>
<source>Clear next step</source>
<translation>次の予定を消去</translation>
</message>
<message>
<source>Close</source>
<translation>閉じる</translation>
</message>
<message>
<source>Close the list</source>
<translation>一覧を閉じる</translation>
</message>
<message>
<source>Close the record</source>
<translation>レコードを閉じる</translation>
</message>
<message>
<source>Close the window; everything is saved already</source>
<translation>ウィンドウを閉じる（すべて保存済み）</translation>
</message>
<message>
<source>Close this entry</source>
<translation>この記録を閉じる</translation>
</message>
<message>
<source>Close this message</source>
<translation>このメッセージを閉じる</translation>
</message>
<message>
<source>Closed</source>
<translation>終了日</translation>
</message>
<message>
<source>Closed</source>
<comment>day</comment>
<translation>終了日</translation>
</message>
<message>
<source>Closed deals came through “{stage}”. For which stage shall that count?</source>
<translation>終了した商談が「{stage}」を通っています。どのステージとして数えますか？</translation>
</message>
<message>
<source>Closed on</source>
<translation>終了日</translation>
</message>
<message>
<source>Code</source>
<translation>コード</translation>
</message>
<message>
<source>Codes</source>
<translation>コード</translation>
</message>
<message>
<source>Codes begin with</source>
<translation>コードの先頭</translation>
</message>
<message>
<source>Codes such as {code}; the last letter tells typing mistakes.</source>
<translation>{code}のようなコード。最後の文字で入力ミスが分かります。</translation>
</message>
<message>
<source>Codes to hand out, and who brought which</source>
<translation>配るコードと、だれがどれを使ったか</translation>
</message>
<message>
<source>Codes to hand out: who brings one tells which promotion worked</source>
<translation>配るコード。持参した人で、どの販促が効いたか分かります</translation>
</message>
<message>
<source>Colour</source>
<translation>カラー</translation>
</message>
<message>
<source>Colour: {name}</source>
<translation>色: {name}</translation>
</message>
<message>
<source>Colours of the print</source>
<translation>印刷の色</translation>
</message>
<message>
<source>Colours on paper</source>
<translation>紙の上の色</translation>
</message>
<message>
<source>Column</source>
<translation>列</translation>
</message>
<message>
<source>Column {letter}</source>
<translation>列 {letter}</translation>
</message>
<message>
<source>Columns</source>
<translation>列</translation>
</message>
<message>
<source>Comment</source>
<translation>コメント</translation>
</message>
<message>
<source>Company</source>
<translation>会社</translation>
</message>
<message>
<source>Compare it letter by letter; it may be from another shop.</source>
<translation>1文字ずつ見比べてください。別の店のものかもしれません。</translation>
</message>
<message>
<source>Compared</source>
<translation>比較用</translation>
</message>
<message>
<source>Compared with</source>
<translation>比較対象</translation>
</message>
<message>
<source>Compared with {days}.</source>
<translation>{days}との比較。</translation>
</message>
<message>
<source>Condition</source>
<translation>条件</translation>
</message>
<message>
<source>Consent given</source>
<translation>同意日</translation>
</message>
<message>
<source>Consideration</source>
<translation>検討</translation>
</message>
<message>
<source>Contact</source>
<translation>連絡先</translation>
</message>
<message>
<source>Contacts</source>
<translation>連絡先</translation>
</message>
<message>
<source>Contacts who have bought at least once up to the end of these days.</source>
<translation>この期間の終わりまでに一度でも購入した連絡先。</translation>
</message>
<message>
<source>Contacts whose first purchase ever was on these days.</source>
<translation>この期間に初めて購入した連絡先。</translation>
</message>
<message>
<source>Contacts with the same e-mail or phone, or with names that are alike, come up here to be joined.</source>
<translation>メールや電話が同じ、または名前が似た連絡先がここに出て、統合できます。</translation>
</message>
<message>
<source>Content</source>
<translation>コンテンツ</translation>
</message>
<message>
<source>Content</source>
<comment>channel</comment>
<translation>コンテンツ</translation>
</message>
<message>
<source>Content needs a title, such as “Post about the winter sale”.</source>
<translation>コンテンツには題名が必要です（例:「冬のセールの投稿」）。</translation>
</message>
<message>
<source>Copied: {text}</source>
<translation>コピーしました: {text}</translation>
</message>
<message>
<source>Copies of this file</source>
<translation>このファイルのコピー</translation>
</message>
<message>
<source>Copy</source>
<translation>コピー</translation>
</message>
<message>
<source>Copy targets of the year before</source>
<translation>前年の目標をコピー</translation>
</message>
<message>
<source>Copy the code</source>
<translation>コードをコピー</translation>
</message>
<message>
<source>Copy the details</source>
<translation>詳細をコピー</translation>
</message>
<message>
<source>Copy the path: {title}</source>
<translation>パスをコピー: {title}</translation>
</message>
<message>
<source>Copy the phone number of a step</source>
<translation>予定の電話番号をコピー</translation>
</message>
<message>
<source>Copy the targets of {year}, and more:</source>
<translation>{year}年の目標をコピーし、増やす割合:</translation>
</message>
<message>
<source>Copy the version</source>
<translation>バージョンをコピー</translation>
</message>
<message>
<source>Copy {text}</source>
<translation>{text}をコピー</translation>
</message>
<message>
<source>Cost</source>
<translation>費用</translation>
</message>
<message>
<source>Cost</source>
<comment>goods</comment>
<translation>原価</translation>
</message>
<message>
<source>Cost of a sale</source>
<translation>1販売の原価</translation>
</message>
<message>
<source>Cost of one</source>
<translation>1つの原価</translation>
</message>
<message>
<source>Cost of own time</source>
<translation>自分の時間の費用</translation>
</message>
<message>
<source>Cost of the offer on one sale</source>
<translation>1販売あたりの特典の原価</translation>
</message>
<message>
<source>Cost per lead</source>
<translation>見込み客単価</translation>
</message>
<message>
<source>Cost per new customer</source>
<translation>新規客の獲得単価</translation>
</message>
<message>
<source>Cost per new customer, without own time</source>
<translation>新規客の獲得単価（自分の時間を除く）</translation>
</message>
<message>
<source>Cost without own time</source>
<translation>自分の時間を除く費用</translation>
</message>
<message>
<source>Cost, by its lines</source>
<translation>原価（明細の合計）</translation>
</message>
<message>
<source>Costs</source>
<translation>費用</translation>
</message>
<message>
<source>Costs us</source>
<translation>原価</translation>
</message>
<message>
<source>Count an answer</source>
<translation>回答を数える</translation>
</message>
<message>
<source>Count the audience</source>
<translation>客層を集計</translation>
</message>
<message>
<source>Count the audiences</source>
<translation>全客層を集計</translation>
</message>
<message>
<source>Count what people look after</source>
<translation>担当しているものを数える</translation>
</message>
<message>
<source>Count what promotions brought</source>
<translation>販促の成果を集計</translation>
</message>
<message>
<source>Count what the promotion brought</source>
<translation>販促の成果を集計</translation>
</message>
<message>
<source>Count what waits</source>
<translation>待っている件数を集計</translation>
</message>
<message>
<source>Counting</source>
<translation>集計中</translation>
</message>
<message>
<source>Counting…</source>
<translation>集計中…</translation>
</message>
<message>
<source>Country</source>
<translation>国</translation>
</message>
<message>
<source>Counts for the promotion</source>
<translation>成果とする販促</translation>
</message>
<message>
<source>Coupon</source>
<translation>クーポン</translation>
</message>
<message>
<source>Coupon {code}</source>
<translation>クーポン {code}</translation>
</message>
<message>
<source>Coupon “{code}” was already redeemed {used} times and may be no more.</source>
<translation>クーポン「{code}」はすでに{used}回引き換えられ、もう使えません。</translation>
</message>
<message>
<source>Coupon “{code}” was already used on {day}.</source>
<translation>クーポン「{code}」は{day}にすでに使用されています。</translation>
</message>
<message>
<source>Coupon “{code}” was good until {day}.</source>
<translation>クーポン「{code}」の期限は{day}まででした。</translation>
</message>
<message>
<source>Coupons</source>
<translation>クーポン</translation>
</message>
<message>
<source>Coupons that are used up or expired stand here, with their end.</source>
<translation>使用済みか期限切れのクーポンが、終了日とともにここに並びます。</translation>
</message>
<message>
<source>Coupons that may still be used stand here.</source>
<translation>まだ使えるクーポンがここに並びます。</translation>
</message>
<message>
<source>Coupons to cut out, with the code in letters and as a square to scan</source>
<translation>切り取って使うクーポン（文字のコードと読み取り用の四角いコード付き）</translation>
</message>
<message>
<source>Coupons {name} to cut out</source>
<translation>切り取り用クーポン {name}</translation>
</message>
<message>
<source>Coupons…</source>
<translation>クーポン…</translation>
</message>
<message>
<source>Currency</source>
<translation>通貨</translation>
</message>
<message>
<source>Customer</source>
<translation>顧客</translation>
</message>
<message>
<source>Customer number</source>
<translation>顧客番号</translation>
</message>
<message>
<source>Customers</source>
<translation>顧客</translation>
</message>
<message>
<source>Customers of whom nothing is heard for longer than is usual here come up in this place.</source>
<translation>通常より長く音信のない顧客がここに並びます。</translation>
</message>
<message>
<source>Customers of whom nothing was heard for longer than is usual here, the longest first</source>
<translation>通常より長く音信のない顧客（長い順）</translation>
</message>
<message numerus="yes">
<source>Customers of whom nothing was heard for more than %n days, the longest first</source>
<translation>
<numerusform>%n日を超えて音信のない顧客（長い順）</numerusform>
</translation>
</message>
<message>
<source>Customers so far</source>
<translation>これまでの顧客</translation>
</message>
<message>
<source>Customers who came back</source>
<translation>再び購入した顧客</translation>
</message>
<message>
<source>Cyrillic (DOS)</source>
<translation>キリル言語 (DOS)</translation>
</message>
<message>
<source>Cyrillic (KOI8)</source>
<translation>キリル言語 (KOI8)</translation>
</message>
<message>
<source>Cyrillic (Mac)</source>
<translation>キリル言語 (Mac)</translation>
</message>
<message>
<source>Cyrillic (Windows)</source>
<translation>キリル言語 (Windows)</translation>
</message>
<message>
<source>Dark</source>
<translation>ダーク</translation>
</message>
<message>
<source>Dark on light</source>
<translation>明るい背景に暗い文字</translation>
</message>
<message>
<source>Dates and money as in</source>
<translation>日付と金額の形式</translation>
</message>
<message>
<source>Day</source>
<translation>日</translation>
</message>
<message>
<source>Day after</source>
<translation>次の日</translation>
</message>
<message>
<source>Day before</source>
<translation>前の日</translation>
</message>
<message>
<source>Day of enquiry</source>
<translation>問い合わせ日</translation>
</message>
<message>
<source>Day of expense</source>
<translation>支出日</translation>
</message>
<message>
<source>Day of purchase</source>
<translation>購入日</translation>
</message>
<message>
<source>Day of the expense</source>
<translation>支出日</translation>
</message>
<message>
<source>Day, month, year</source>
<translation>日・月・年</translation>
</message>
<message>
<source>Days silent</source>
<translation>音信なし日数</translation>
</message>
<message>
<source>Deal</source>
<translation>商談</translation>
</message>
<message>
<source>Deal made</source>
<translation>商談化</translation>
</message>
<message>
<source>Deal moved to {stage}</source>
<translation>商談を{stage}に移動</translation>
</message>
<message>
<source>Deal opened</source>
<translation>商談を開始</translation>
</message>
<message>
<source>Deal: {what}</source>
<translation>商談: {what}</translation>
</message>
<message>
<source>Deals</source>
<translation>商談</translation>
</message>
<message>
<source>Deals closed as won on these days.</source>
<translation>この期間に成約で終わった商談。</translation>
</message>
<message>
<source>Deals decided</source>
<translation>決着した商談</translation>
</message>
<message>
<source>Deals lost</source>
<translation>失注した商談</translation>
</message>
<message>
<source>Deals only</source>
<translation>商談のみ</translation>
</message>
<message>
<source>Deals opened</source>
<translation>始めた商談</translation>
</message>
<message>
<source>Deals opened on these days, from the first word on.</source>
<translation>この期間に始めた商談。最初のやり取りから数えます。</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; move them first, or rename the stage.</source>
<translation>「{name}」には商談があるか、過去にありました。先に移動するか、ステージの名前を変更してください。</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; say which stage they go to.</source>
<translation>「{name}」には商談があるか、過去にありました。移動先のステージを選んでください。</translation>
</message>
<message>
<source>Deals suggest these as soon as it is one of their lines.</source>
<translation>この商品が明細に入ると、商談でこれらを勧めます。</translation>
</message>
<message>
<source>Deals with it</source>
<translation>この商品の商談</translation>
</message>
<message>
<source>Deals won</source>
<translation>成約した商談</translation>
</message>
<message>
<source>Deals won with a known margin</source>
<translation>粗利の分かる成約した商談</translation>
</message>
<message>
<source>Deals won with a known value</source>
<translation>金額の分かる成約した商談</translation>
</message>
<message>
<source>Decided</source>
<translation>決着</translation>
</message>
<message>
<source>Delete</source>
<translation>削除</translation>
</message>
<message>
<source>Delete audience</source>
<translation>客層を削除</translation>
</message>
<message>
<source>Delete contact</source>
<translation>連絡先を削除</translation>
</message>
<message>
<source>Delete content</source>
<translation>コンテンツを削除</translation>
</message>
<message>
<source>Delete coupons</source>
<translation>クーポンを削除</translation>
</message>
<message>
<source>Delete deal</source>
<translation>商談を削除</translation>
</message>
<message>
<source>Delete expense</source>
<translation>経費を削除</translation>
</message>
<message>
<source>Delete it</source>
<translation>削除する</translation>
</message>
<message>
<source>Delete lead</source>
<translation>見込み客を削除</translation>
</message>
<message>
<source>Delete log entry</source>
<translation>記録を削除</translation>
</message>
<message>
<source>Delete product</source>
<translation>商品を削除</translation>
</message>
<message>
<source>Delete promotion</source>
<translation>販促を削除</translation>
</message>
<message>
<source>Delete several</source>
<translation>複数を削除</translation>
</message>
<message>
<source>Delete stage</source>
<translation>ステージを削除</translation>
</message>
<message>
<source>Delete the chosen record</source>
<translation>選んだレコードを削除</translation>
</message>
<message>
<source>Delete this entry</source>
<translation>この記録を削除</translation>
</message>
<message>
<source>Delete this expense</source>
<translation>この経費を削除</translation>
</message>
<message>
<source>Delete this stage</source>
<translation>このステージを削除</translation>
</message>
<message>
<source>Delete “{name}”</source>
<translation>「{name}」を削除</translation>
</message>
<message>
<source>Deleted</source>
<translation>削除したもの</translation>
</message>
<message>
<source>Demo</source>
<translation>デモ</translation>
</message>
<message>
<source>Details</source>
<translation>詳細</translation>
</message>
<message>
<source>Did again: {what}</source>
<translation>やり直しました: {what}</translation>
</message>
<message>
<source>Did you mean {mail}?</source>
<translation>{mail} のことですか？</translation>
</message>
<message>
<source>Different people</source>
<translation>別の人</translation>
</message>
<message>
<source>Different people: {both}</source>
<translation>別の人: {both}</translation>
</message>
<message>
<source>Discount</source>
<translation>割引</translation>
</message>
<message>
<source>Do</source>
<translation>実行</translation>
</message>
<message>
<source>Do not bring them in</source>
<translation>取り込まない</translation>
</message>
<message>
<source>Do they have the money?</source>
<translation>お金はあるか</translation>
</message>
<message>
<source>Do they need it?</source>
<translation>必要としているか</translation>
</message>
<message>
<source>Do they want it soon?</source>
<translation>近いうちに欲しいか</translation>
</message>
<message>
<source>Does it pay?</source>
<translation>元は取れるか</translation>
</message>
<message>
<source>Does not want any</source>
<translation>望まない</translation>
</message>
<message>
<source>Done</source>
<translation>完了</translation>
</message>
<message>
<source>Done</source>
<comment>day</comment>
<translation>完了</translation>
</message>
<message>
<source>Done</source>
<comment>to do</comment>
<translation>完了</translation>
</message>
<message>
<source>Done again: {what}</source>
<translation>やり直し: {what}</translation>
</message>
<message>
<source>Done this week: {changes}</source>
<translation>今週完了: {changes}</translation>
</message>
<message>
<source>Done: say how a step went and what comes next</source>
<translation>完了: 予定の結果と次の予定を記録</translation>
</message>
<message>
<source>Done: {what}</source>
<translation>完了: {what}</translation>
</message>
<message>
<source>Done: {what}. Next: {step}</source>
<translation>完了: {what}。次: {step}</translation>
</message>
<message>
<source>Done…</source>
<translation>完了…</translation>
</message>
<message>
<source>Don’t know</source>
<translation>分からない</translation>
</message>
<message>
<source>Double click</source>
<translation>ダブルクリック</translation>
</message>
<message>
<source>Draw the pages</source>
<translation>ページを描画</translation>
</message>
<message>
<source>Drop a deal here</source>
<translation>ここに商談をドロップ</translation>
</message>
<message>
<source>Drop your files here</source>
<translation>ここにファイルをドロップ</translation>
</message>
<message>
<source>Due</source>
<translation>期限</translation>
</message>
<message>
<source>Due on this day</source>
<translation>この日が期限</translation>
</message>
<message>
<source>E-mail</source>
<translation>メール</translation>
</message>
<message>
<source>E-mail of {name}</source>
<translation>{name}のメール</translation>
</message>
<message>
<source>E-mail {phone}</source>
<translation>メール {phone}</translation>
</message>
<message>
<source>E-mail {text}</source>
<translation>メール {text}</translation>
</message>
<message>
<source>E-mails</source>
<translation>メール</translation>
</message>
<message>
<source>Each under its own free licence.</source>
<translation>それぞれの自由なライセンスに従います。</translation>
</message>
<message>
<source>Earlier</source>
<comment>period</comment>
<translation>前へ</translation>
</message>
<message>
<source>Edit</source>
<translation>編集</translation>
</message>
<message>
<source>Edit audience</source>
<translation>客層を編集</translation>
</message>
<message>
<source>Edit contact</source>
<translation>連絡先を編集</translation>
</message>
<message>
<source>Edit content</source>
<translation>コンテンツを編集</translation>
</message>
<message>
<source>Edit deal</source>
<translation>商談を編集</translation>
</message>
<message>
<source>Edit expense</source>
<translation>経費を編集</translation>
</message>
<message>
<source>Edit lead</source>
<translation>見込み客を編集</translation>
</message>
<message>
<source>Edit line</source>
<translation>明細を編集</translation>
</message>
<message>
<source>Edit log entry</source>
<translation>記録を編集</translation>
</message>
<message>
<source>Edit person</source>
<translation>スタッフを編集</translation>
</message>
<message>
<source>Edit product</source>
<translation>商品を編集</translation>
</message>
<message>
<source>Edit profile</source>
<translation>プロフィールを編集</translation>
</message>
<message>
<source>Edit promotion</source>
<translation>販促を編集</translation>
</message>
<message>
<source>Edit research</source>
<translation>調査を編集</translation>
</message>
<message>
<source>Edit stage</source>
<translation>ステージを編集</translation>
</message>
<message>
<source>Edit this line</source>
<translation>この明細を編集</translation>
</message>
<message>
<source>Ends</source>
<translation>終了</translation>
</message>
<message>
<source>Ends soon</source>
<translation>まもなく終了</translation>
</message>
<message>
<source>Enquiries that came in on these days.</source>
<translation>この期間に来た問い合わせ。</translation>
</message>
<message>
<source>Enter</source>
<translation>Enter</translation>
</message>
<message>
<source>Enter edits it, Delete removes it</source>
<translation>Enterで編集、Deleteで削除</translation>
</message>
<message>
<source>Enter keeps it, Escape puts it away</source>
<translation>Enterで保存、Escでしまう</translation>
</message>
<message>
<source>Enter opens, D is done, S puts off, C copies the phone number</source>
<translation>Enterで開く、Dで完了、Sで延期、Cで電話番号をコピー</translation>
</message>
<message>
<source>Enter writes it down · Tab goes to what was understood · Escape keeps it for later</source>
<translation>Enterで記録 · Tabで読み取った内容へ · Escで後に残す</translation>
</message>
<message>
<source>Evaluation</source>
<translation>評価</translation>
</message>
<message>
<source>Event</source>
<translation>イベント</translation>
</message>
<message>
<source>Every 1 to {most} weeks.</source>
<translation>1〜{most}週間ごとです。</translation>
</message>
<message>
<source>Every cost is known</source>
<translation>すべての原価が分かっています</translation>
</message>
<message>
<source>Every month</source>
<translation>毎月</translation>
</message>
<message>
<source>Every open deal by stage: its value, what comes next, how long it has been silent</source>
<translation>進行中の全商談をステージ別に: 金額、次の予定、音信のない日数</translation>
</message>
<message>
<source>Every open lead and deal has a next step with a day.</source>
<translation>進行中の見込み客と商談には、すべて日付のある次の予定があります。</translation>
</message>
<message>
<source>Every promotion they met on the way gets an equal part.</source>
<translation>途中で接したすべての販促に、均等に割り当てます。</translation>
</message>
<message>
<source>Every touch of one contact, from the first to each sale</source>
<translation>1人の連絡先とのすべての接点を、最初から各販売まで</translation>
</message>
<message>
<source>Everyone</source>
<translation>全員</translation>
</message>
<message>
<source>Everyone has bought</source>
<translation>全員が購入しています</translation>
</message>
<message>
<source>Everyone the business knows</source>
<translation>この事業が知っている全員</translation>
</message>
<message>
<source>Everyone who asked has had an answer.</source>
<translation>問い合わせた人には全員返事をしました。</translation>
</message>
<message>
<source>Everyone who asks or buys is kept here, with all that happened between you. A lead brings its contact.</source>
<translation>問い合わせや購入をした人が、これまでのやり取りとともにここに並びます。見込み客を記録すると連絡先も入ります。</translation>
</message>
<message>
<source>Everyone who bought at least once</source>
<translation>一度でも購入した人</translation>
</message>
<message>
<source>Everyone writes {code}.</source>
<translation>全員が{code}と書きます。</translation>
</message>
<message>
<source>Everything</source>
<translation>すべて</translation>
</message>
<message>
<source>Everything by day</source>
<translation>日付順の全記録</translation>
</message>
<message>
<source>Everything else is reached with Tab, the arrow keys and Enter.</source>
<translation>そのほかはTab、矢印キー、Enterで操作できます。</translation>
</message>
<message>
<source>Everything in it is here already, or stays out.</source>
<translation>すべて登録済みか、取り込まれません。</translation>
</message>
<message>
<source>Everything is as it was before. The files can be brought in again at any time.</source>
<translation>すべて元の状態です。ファイルはいつでも取り込み直せます。</translation>
</message>
<message>
<source>Everything is written to “{folder}”.</source>
<translation>すべてを「{folder}」に書き出しました。</translation>
</message>
<message>
<source>Everything so far</source>
<translation>これまでのすべて</translation>
</message>
<message>
<source>Everything stays in this one file on your computer. Nothing goes online.</source>
<translation>すべてはあなたのコンピューターのこの1つのファイルに入ります。ネットには送られません。</translation>
</message>
<message>
<source>Everything that was done</source>
<translation>これまでの全操作</translation>
</message>
<message>
<source>Excel workbook</source>
<translation>Excelブック</translation>
</message>
<message>
<source>Excel workbook…</source>
<translation>Excelブック…</translation>
</message>
<message>
<source>Expected</source>
<translation>予定日</translation>
</message>
<message>
<source>Expected leads</source>
<translation>見込み客の予想</translation>
</message>
<message>
<source>Expected on</source>
<translation>予定日</translation>
</message>
<message>
<source>Expected sale</source>
<translation>販売額の予想</translation>
</message>
<message>
<source>Expected to buy</source>
<translation>購入の予想</translation>
</message>
<message>
<source>Expense</source>
<translation>経費</translation>
</message>
<message>
<source>Expenses</source>
<translation>経費</translation>
</message>
<message>
<source>Expired</source>
<translation>期限切れ</translation>
</message>
<message>
<source>Export as folder</source>
<translation>フォルダーに書き出し</translation>
</message>
<message>
<source>Export as folder…</source>
<translation>フォルダーに書き出し…</translation>
</message>
<message>
<source>Export the codes: for a spreadsheet or a mailing</source>
<translation>コードを書き出す（表計算や配信用）</translation>
</message>
<message>
<source>Export the codes…</source>
<translation>コードを書き出し…</translation>
</message>
<message>
<source>Export these people, without those who refused advertising</source>
<translation>広告を断った人を除いて書き出す</translation>
</message>
<message>
<source>Export these people…</source>
<translation>この人たちを書き出し…</translation>
</message>
<message>
<source>Export this list</source>
<translation>この一覧を書き出し</translation>
</message>
<message>
<source>Export this list: for a spreadsheet, an address book or a calendar</source>
<translation>この一覧を書き出す（表計算、アドレス帳、カレンダー用）</translation>
</message>
<message>
<source>Export this list…</source>
<translation>この一覧を書き出し…</translation>
</message>
<message>
<source>Exports of other programs and your own lists. You see everything before anything is kept, the files themselves are never changed, and one Undo takes all of it back.</source>
<translation>ほかのプログラムの書き出しや自分の一覧です。保存前にすべて確認でき、ファイル自体は変更せず、一度の「元に戻す」ですべて取り消せます。</translation>
</message>
<message>
<source>Extra</source>
<translation>追加の品</translation>
</message>
<message>
<source>Extra on top</source>
<translation>追加の品</translation>
</message>
<message>
<source>F2 renames it, Delete removes it</source>
<translation>F2で名前を変更、Deleteで削除</translation>
</message>
<message>
<source>Few leads may be luck: the fewer they are, the more their share is drawn to that of all.</source>
<translation>見込み客が少ないと偶然もあります。少ないほど、割合を全体の割合に近づけています。</translation>
</message>
<message>
<source>Fewer than half of the deals that were opened are decided so far.</source>
<translation>始めた商談のうち、決着したのはまだ半分未満です。</translation>
</message>
<message>
<source>Figures</source>
<translation>数字</translation>
</message>
<message>
<source>Figures and reports: the period before; Ctrl+→ the next</source>
<translation>数字とレポート: 前の期間。Ctrl+→ で次</translation>
</message>
<message>
<source>Figures come by themselves</source>
<translation>数字は自然に集まります</translation>
</message>
<message>
<source>File</source>
<translation>ファイル</translation>
</message>
<message>
<source>Files to bring in</source>
<translation>取り込むファイル</translation>
</message>
<message>
<source>Files…</source>
<translation>ファイル…</translation>
</message>
<message>
<source>Fill in what is missing</source>
<translation>不足分を補う</translation>
</message>
<message>
<source>Fill {count}</source>
<translation>{count}件を補完</translation>
</message>
<message>
<source>Filter this list</source>
<translation>一覧を絞り込む</translation>
</message>
<message>
<source>Filter this list  /</source>
<translation>一覧を絞り込む  /</translation>
</message>
<message>
<source>Find</source>
<translation>検索</translation>
</message>
<message>
<source>Find a code</source>
<translation>コードを検索</translation>
</message>
<message>
<source>Find a record or an action</source>
<translation>レコードや操作を探す</translation>
</message>
<message>
<source>Find it on the disk…</source>
<translation>ディスクから探す…</translation>
</message>
<message>
<source>Find people, deals, words, actions  (Ctrl+K)</source>
<translation>人、商談、言葉、操作を検索  (Ctrl+K)</translation>
</message>
<message>
<source>Find {name} on the disk</source>
<translation>{name}をディスクから探す</translation>
</message>
<message>
<source>Find…</source>
<translation>検索…</translation>
</message>
<message>
<source>Find…  (Ctrl+K)</source>
<translation>検索…  (Ctrl+K)</translation>
</message>
<message>
<source>Finish content</source>
<translation>コンテンツを完了</translation>
</message>
<message>
<source>Finish step</source>
<translation>予定を完了</translation>
</message>
<message>
<source>First day</source>
<translation>開始日</translation>
</message>
<message>
<source>First name</source>
<translation>名</translation>
</message>
<message>
<source>Flyer</source>
<translation>チラシ</translation>
</message>
<message>
<source>Fold the column</source>
<translation>列を折りたたむ</translation>
</message>
<message>
<source>Folder of Two Hats</source>
<translation>Two Hats のフォルダー</translation>
</message>
<message>
<source>Folders</source>
<translation>フォルダー</translation>
</message>
<message>
<source>Follow the light or dark of the system</source>
<translation>システムの明暗に従う</translation>
</message>
<message>
<source>Followers</source>
<translation>フォロワー</translation>
</message>
<message>
<source>For</source>
<translation>対象</translation>
</message>
<message>
<source>For a spreadsheet, address book or calendar, as it is filtered</source>
<translation>表計算、アドレス帳、カレンダー用に、絞り込んだまま書き出す</translation>
</message>
<message>
<source>For comparing it is drawn to your own average, by the weight of ten leads: {share}.</source>
<translation>比較のため、見込み客10件分の重みで全体の平均に近づけています: {share}。</translation>
</message>
<message>
<source>For heads and charts of reports. In the window the hats keep theirs.</source>
<translation>レポートの見出しとグラフ用です。ウィンドウでは役割ごとの色のままです。</translation>
</message>
<message>
<source>For which promotion</source>
<translation>対象の販促</translation>
</message>
<message>
<source>For which promotion? Coupons tell what it brought.</source>
<translation>どの販促用ですか？クーポンでその成果が分かります。</translation>
</message>
<message>
<source>For whom</source>
<translation>客層</translation>
</message>
<message>
<source>For you alone, on this computer; pressing the other chip takes all of it back.</source>
<translation>このコンピューターのあなただけの設定です。もう一方を押すとすべて取り消せます。</translation>
</message>
<message>
<source>For {promotion}</source>
<translation>{promotion} 用</translation>
</message>
<message>
<source>Forecast</source>
<translation>予測</translation>
</message>
<message>
<source>Forecast of open deals</source>
<translation>進行中の商談の予測</translation>
</message>
<message>
<source>Forget what was typed; Escape keeps it for later</source>
<translation>入力を破棄。Escなら後に残します</translation>
</message>
<message>
<source>Forget {name}; the file itself is not touched</source>
<translation>{name}を忘れる（ファイルには触れません）</translation>
</message>
<message>
<source>Forget {text}</source>
<translation>{text} を破棄</translation>
</message>
<message>
<source>Forward</source>
<translation>進む</translation>
</message>
<message>
<source>Found not a fit</source>
<translation>対象外とした日</translation>
</message>
<message>
<source>Four questions tell whether a lead is worth your time. Qualify it, and it stands here until a deal.</source>
<translation>4つの質問で、時間をかける価値があるか分かります。有望とすると、商談までここに並びます。</translation>
</message>
<message>
<source>Free item</source>
<translation>無料プレゼント</translation>
</message>
<message>
<source>From</source>
<translation>きっかけ</translation>
</message>
<message>
<source>From</source>
<comment>first day</comment>
<translation>開始日</translation>
</message>
<message>
<source>From hat to hat</source>
<translation>引き継ぎ</translation>
</message>
<message>
<source>From now on every change is written down here.</source>
<translation>これから変更はすべてここに記録されます。</translation>
</message>
<message>
<source>From now on {amount} a day would do.</source>
<translation>今後は1日{amount}で届きます。</translation>
</message>
<message>
<source>From the first touch to each sale</source>
<translation>最初の接点から販売まで</translation>
</message>
<message>
<source>From this import</source>
<translation>この取り込み</translation>
</message>
<message>
<source>From which promotion</source>
<translation>きっかけの販促</translation>
</message>
<message>
<source>From {promotion}</source>
<translation>きっかけ: {promotion}</translation>
</message>
<message>
<source>From – to</source>
<translation>期間指定</translation>
</message>
<message>
<source>From: {source}</source>
<translation>きっかけ: {source}</translation>
</message>
<message>
<source>Full name</source>
<translation>氏名</translation>
</message>
<message>
<source>Funnel</source>
<translation>ファネル</translation>
</message>
<message>
<source>Get in touch</source>
<translation>連絡する</translation>
</message>
<message>
<source>Go</source>
<translation>移動</translation>
</message>
<message>
<source>Goal</source>
<translation>ねらい</translation>
</message>
<message>
<source>Goal, message and what you expect of it come next.</source>
<translation>ねらい、メッセージ、予想は次に入力します。</translation>
</message>
<message>
<source>Goes well with it</source>
<translation>よく合うもの</translation>
</message>
<message>
<source>Goes with</source>
<translation>組み合わせ</translation>
</message>
<message>
<source>Goes with {names}</source>
<translation>{names}との組み合わせ</translation>
</message>
<message>
<source>Gone silent</source>
<translation>音信なし</translation>
</message>
<message>
<source>Good</source>
<translation>有効</translation>
</message>
<message>
<source>Google Ads</source>
<translation>Google Ads</translation>
</message>
<message>
<source>Google Contacts</source>
<translation>Google コンタクト</translation>
</message>
<message>
<source>Greek (Windows)</source>
<translation>ギリシャ語 (Windows)</translation>
</message>
<message>
<source>Habits</source>
<translation>習慣</translation>
</message>
<message>
<source>Half of the deals won were worth more, half less.</source>
<translation>成約した商談の半分はこれより高く、半分は低い金額です。</translation>
</message>
<message>
<source>Hard to read on paper ({ratio} : 1; {wanted} is good).</source>
<translation>紙では読みにくい色です（{ratio} : 1。{wanted}以上が適切）。</translation>
</message>
<message>
<source>Hat</source>
<translation>役割</translation>
</message>
<message>
<source>Heard of us by</source>
<translation>知った経路</translation>
</message>
<message>
<source>Heard of us from</source>
<translation>知った経路</translation>
</message>
<message>
<source>Hebrew (Windows)</source>
<translation>ヘブライ語 (Windows)</translation>
</message>
<message>
<source>Help</source>
<translation>ヘルプ</translation>
</message>
<message>
<source>Here already: {what}</source>
<translation>すでにあるもの：{what}</translation>
</message>
<message>
<source>Hide channel</source>
<translation>チャネルを隠す</translation>
</message>
<message>
<source>History</source>
<translation>履歴</translation>
</message>
<message>
<source>Hours this month</source>
<translation>今月の時間</translation>
</message>
<message>
<source>Hours this week</source>
<translation>今週の時間</translation>
</message>
<message>
<source>How did it go?</source>
<translation>どうでしたか？</translation>
</message>
<message>
<source>How far its leads have come</source>
<translation>見込み客の進み具合</translation>
</message>
<message>
<source>How far the leads have come</source>
<translation>見込み客の進み具合</translation>
</message>
<message>
<source>How far the leads of these days have come by today.</source>
<translation>この期間の見込み客が今日までにどこまで進んだか。</translation>
</message>
<message>
<source>How it goes</source>
<translation>状況</translation>
</message>
<message>
<source>How it went</source>
<translation>結果</translation>
</message>
<message>
<source>How many</source>
<translation>数</translation>
</message>
<message>
<source>How many leads do you expect? Then it is told whether that is enough.</source>
<translation>見込み客は何件の予想ですか？それで足りるか分かります。</translation>
</message>
<message>
<source>How many sales pay for it?</source>
<translation>何件売れば元が取れるか</translation>
</message>
<message>
<source>How many were there? Write 0 for none.</source>
<translation>いくつでしたか？なければ0と入力してください。</translation>
</message>
<message>
<source>How many? Any number from 1 to {most} at once.</source>
<translation>いくつ作りますか？一度に1〜{most}です。</translation>
</message>
<message>
<source>How much in all</source>
<translation>全部でいくら</translation>
</message>
<message>
<source>How much is one? Write 0 for a gift.</source>
<translation>1ついくらですか？無料なら0と入力してください。</translation>
</message>
<message>
<source>How much more</source>
<translation>増やす割合</translation>
</message>
<message>
<source>How much was it?</source>
<translation>いくらでしたか？</translation>
</message>
<message>
<source>How much was it? Write 0 for a gift.</source>
<translation>いくらでしたか？無料なら0と入力してください。</translation>
</message>
<message>
<source>How often</source>
<translation>回数</translation>
</message>
<message>
<source>How often each</source>
<translation>1枚の使用回数</translation>
</message>
<message>
<source>How often each may be used</source>
<translation>1枚の使用回数</translation>
</message>
<message>
<source>How satisfied are they?</source>
<translation>どのくらい満足していますか？</translation>
</message>
<message>
<source>How the conditions are joined</source>
<translation>条件のつなぎ方</translation>
</message>
<message>
<source>How the letters of this file are written</source>
<translation>このファイルの文字の書き方</translation>
</message>
<message>
<source>How they heard of you</source>
<translation>知ったきっかけ</translation>
</message>
<message>
<source>How to reach</source>
<translation>連絡方法</translation>
</message>
<message>
<source>HubSpot companies</source>
<translation>HubSpot の会社</translation>
</message>
<message>
<source>HubSpot contacts</source>
<translation>HubSpot の連絡先</translation>
</message>
<message>
<source>HubSpot deals</source>
<translation>HubSpot の商談</translation>
</message>
<message>
<source>Idea</source>
<translation>案</translation>
</message>
<message>
<source>If someone is here already</source>
<translation>すでに登録がある場合</translation>
</message>
<message>
<source>Import</source>
<translation>取り込み</translation>
</message>
<message>
<source>Import</source>
<comment>to do</comment>
<translation>取り込み</translation>
</message>
<message>
<source>Import what you have…</source>
<translation>手持ちのものを取り込む…</translation>
</message>
<message>
<source>Import…</source>
<translation>取り込み…</translation>
</message>
<message>
<source>In &amp;3 days</source>
<translation>3日後(&amp;3)</translation>
</message>
<message>
<source>In a filter either every condition is joined by OR, or none is.</source>
<translation>フィルターの条件は、すべてORでつなぐか、ORを使わないかのどちらかです。</translation>
</message>
<message>
<source>In all</source>
<translation>全部で</translation>
</message>
<message>
<source>In no sale yet: offer them, or clear them out</source>
<translation>まだ売れていないもの。勧めるか、片付けるか</translation>
</message>
<message>
<source>In the file</source>
<translation>ファイル側</translation>
</message>
<message>
<source>In “{folder}” there are already: {names}.</source>
<translation>「{folder}」にはすでに次のものがあります: {names}。</translation>
</message>
<message>
<source>Intent</source>
<translation>意向</translation>
</message>
<message>
<source>Interest</source>
<translation>興味</translation>
</message>
<message>
<source>Into which folder?</source>
<translation>どのフォルダーに入れますか？</translation>
</message>
<message>
<source>Is it a fit?</source>
<translation>見込みはあるか</translation>
</message>
<message>
<source>Is it soon enough?</source>
<translation>時期は合うか</translation>
</message>
<message>
<source>Is “{name}” a name?</source>
<translation>「{name}」は名前ですか？</translation>
</message>
<message>
<source>It costs nothing, so the first sale is a gain.</source>
<translation>費用がかからないので、最初の販売から利益です。</translation>
</message>
<message>
<source>It costs you</source>
<translation>その原価</translation>
</message>
<message>
<source>It is done, but what there is to tell could not be written: {reason}.</source>
<translation>完了しましたが、結果を書き出せませんでした: {reason}。</translation>
</message>
<message>
<source>It is kept as you wrote it; press to write it so</source>
<translation>書いたとおりに残ります。押すとこのように書きます</translation>
</message>
<message>
<source>It is no longer there; it may lie in the bin.</source>
<translation>もうありません。ごみ箱にあるかもしれません。</translation>
</message>
<message>
<source>It is suggested with</source>
<translation>勧める元の商品</translation>
</message>
<message>
<source>It may have been moved or renamed, or the stick or the network folder it lies on is not connected.</source>
<translation>移動したか名前が変わったか、USBメモリやネットワークフォルダーが接続されていないのかもしれません。</translation>
</message>
<message>
<source>It saved something at {time}</source>
<translation>{time}に保存がありました</translation>
</message>
<message>
<source>It stays as it is at {path}.</source>
<translation>{path} にそのまま残っています。</translation>
</message>
<message>
<source>It stays with what they want; press to see where it stands</source>
<translation>要望のまま残ります。押すと場所を示します</translation>
</message>
<message>
<source>It was last at {path}.</source>
<translation>最後の場所: {path}</translation>
</message>
<message numerus="yes">
<source>It was sold only %n times so far: this may be chance.</source>
<translation>
<numerusform>まだ%n回しか売れていません。偶然かもしれません。</numerusform>
</translation>
</message>
<message>
<source>It was sold only once so far: this may be chance.</source>
<translation>まだ1回しか売れていません。偶然かもしれません。</translation>
</message>
<message>
<source>Its conditions pick nobody out of your contacts now. Press the chip again for another one.</source>
<translation>今の条件に合う連絡先はありません。もう一度押すと別の客層を選べます。</translation>
</message>
<message>
<source>Its version, licence, and the work of others</source>
<translation>バージョン、ライセンス、利用している成果物</translation>
</message>
<message>
<source>Japanese (EUC)</source>
<translation>日本語 (EUC)</translation>
</message>
<message>
<source>Japanese (Shift JIS)</source>
<translation>日本語 (シフトJIS)</translation>
</message>
<message>
<source>Join contacts</source>
<translation>連絡先を統合</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps since {day}</source>
<translation>
<numerusform>歩み: {day}から%n歩</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps today</source>
<translation>
<numerusform>歩み: 今日%n歩</numerusform>
</translation>
</message>
<message>
<source>Journey: 1 step, {day}</source>
<translation>歩み: {day}に1歩</translation>
</message>
<message>
<source>Keep</source>
<translation>保存</translation>
</message>
<message>
<source>Keep as a field of its own</source>
<translation>独自の項目として残す</translation>
</message>
<message>
<source>Keep in touch</source>
<translation>定期連絡</translation>
</message>
<message>
<source>Keep in touch only</source>
<translation>定期連絡のみ</translation>
</message>
<message>
<source>Keep the name {name}</source>
<translation>名前{name}を残す</translation>
</message>
<message>
<source>Kept from before</source>
<translation>先ほどから保存</translation>
</message>
<message>
<source>Kept from last time</source>
<translation>前回から保存</translation>
</message>
<message>
<source>Kept: {score} of 5</source>
<translation>保存しました: {score}/5</translation>
</message>
<message>
<source>Keys</source>
<translation>キー</translation>
</message>
<message>
<source>Kind</source>
<translation>種類</translation>
</message>
<message>
<source>Kind of offer</source>
<translation>特典の種類</translation>
</message>
<message>
<source>Kind of period</source>
<translation>期間の種類</translation>
</message>
<message>
<source>Known</source>
<translation>登録済み</translation>
</message>
<message>
<source>Known elsewhere as</source>
<translation>ほかでのID</translation>
</message>
<message>
<source>Known since</source>
<translation>初めて知った日</translation>
</message>
<message>
<source>Known since {day}; has bought {times} for {amount}.</source>
<translation>{day}からの知り合い。{times}、{amount}の購入。</translation>
</message>
<message>
<source>Known since {day}; has not bought yet.</source>
<translation>{day}からの知り合い。購入はまだありません。</translation>
</message>
<message>
<source>Korean (Windows)</source>
<translation>韓国語 (Windows)</translation>
</message>
<message>
<source>Landscape</source>
<translation>横</translation>
</message>
<message>
<source>Language of the program</source>
<translation>プログラムの言語</translation>
</message>
<message>
<source>Larger</source>
<translation>拡大</translation>
</message>
<message>
<source>Larger ones need a larger screen.</source>
<translation>より大きなサイズには、より大きな画面が必要です。</translation>
</message>
<message>
<source>Last backup {when}</source>
<translation>最終バックアップ: {when}</translation>
</message>
<message>
<source>Last bought</source>
<translation>最後の購入</translation>
</message>
<message>
<source>Last day</source>
<translation>終了日</translation>
</message>
<message>
<source>Last month</source>
<translation>先月</translation>
</message>
<message>
<source>Last name</source>
<translation>姓</translation>
</message>
<message>
<source>Last purchase</source>
<translation>最後の購入</translation>
</message>
<message>
<source>Last time</source>
<translation>前回</translation>
</message>
<message>
<source>Last time</source>
<comment>coupon</comment>
<translation>最後の使用</translation>
</message>
<message>
<source>Last touch</source>
<translation>最後の接点</translation>
</message>
<message>
<source>Last year</source>
<translation>昨年</translation>
</message>
<message>
<source>Later</source>
<translation>それ以降</translation>
</message>
<message>
<source>Later</source>
<comment>period</comment>
<translation>次へ</translation>
</message>
<message>
<source>Lead</source>
<translation>見込み客</translation>
</message>
<message>
<source>Lead came in</source>
<translation>見込み客の受付</translation>
</message>
<message>
<source>Lead from {promotion}</source>
<translation>見込み客（{promotion}）</translation>
</message>
<message>
<source>Lead: {what}</source>
<translation>見込み客: {what}</translation>
</message>
<message>
<source>Leads</source>
<translation>見込み客</translation>
</message>
<message>
<source>Leads by channel</source>
<translation>チャネル別の見込み客</translation>
</message>
<message>
<source>Leads by month</source>
<translation>月別の見込み客</translation>
</message>
<message>
<source>Leads expected</source>
<translation>見込み客の予想</translation>
</message>
<message>
<source>Leads it brought</source>
<translation>得られた見込み客</translation>
</message>
<message>
<source>Leads only</source>
<translation>見込み客のみ</translation>
</message>
<message>
<source>Leads qualified</source>
<translation>有望な見込み客</translation>
</message>
<message>
<source>Leads received</source>
<translation>受けた見込み客</translation>
</message>
<message>
<source>Leads received on these days.</source>
<translation>この期間に受けた見込み客。</translation>
</message>
<message>
<source>Leads that are not a fit stand here with the reason, so that the next promotion can do better.</source>
<translation>対象外の見込み客が理由とともに並びます。次の販促に生かせます。</translation>
</message>
<message>
<source>Leads that bought</source>
<translation>購入した見込み客</translation>
</message>
<message>
<source>Leads that bought</source>
<comment>count</comment>
<translation>購入した見込み客</translation>
</message>
<message>
<source>Leads that came so far</source>
<translation>これまでに来た見込み客</translation>
</message>
<message>
<source>Leads that had a first answer but no verdict yet stand here.</source>
<translation>最初の返事をして、まだ判定のない見込み客がここに並びます。</translation>
</message>
<message>
<source>Leads that were found to be a fit on these days, whenever they came in.</source>
<translation>受付日にかかわらず、この期間に有望と判定した見込み客。</translation>
</message>
<message>
<source>Leave a field as it was; close a panel</source>
<translation>項目を元のままにする。パネルを閉じる</translation>
</message>
<message>
<source>Leave it to the system</source>
<translation>システムに任せる</translation>
</message>
<message>
<source>Leave out</source>
<translation>取り込まない</translation>
</message>
<message>
<source>Leave out {file}</source>
<translation>{file}を外す</translation>
</message>
<message>
<source>Leave them as they are</source>
<translation>そのまま残す</translation>
</message>
<message>
<source>Less</source>
<translation>閉じる</translation>
</message>
<message>
<source>Lesson</source>
<translation>学び</translation>
</message>
<message>
<source>Let go to bring it in</source>
<translation>放すと取り込みます</translation>
</message>
<message>
<source>Let the file win</source>
<translation>ファイルを優先</translation>
</message>
<message>
<source>Letters</source>
<translation>文字コード</translation>
</message>
<message>
<source>Light</source>
<translation>ライト</translation>
</message>
<message>
<source>Light on dark</source>
<translation>暗い背景に明るい文字</translation>
</message>
<message>
<source>Light or dark</source>
<translation>明暗</translation>
</message>
<message>
<source>Likely</source>
<translation>推定</translation>
</message>
<message>
<source>Likely not a fit.</source>
<translation>おそらく対象外です。</translation>
</message>
<message>
<source>Likely to come</source>
<translation>売上見込み</translation>
</message>
<message>
<source>Line of a deal</source>
<translation>商談の明細</translation>
</message>
<message>
<source>Lines</source>
<translation>明細</translation>
</message>
<message>
<source>List</source>
<translation>リスト</translation>
</message>
<message>
<source>List of leads</source>
<translation>見込み客一覧</translation>
</message>
<message>
<source>Lists</source>
<translation>一覧</translation>
</message>
<message>
<source>Lists and address cards</source>
<translation>一覧と連絡先カード</translation>
</message>
<message>
<source>Lists of the file</source>
<translation>ファイル内の一覧</translation>
</message>
<message>
<source>Log a call, visit, demo, message or note, and what comes next</source>
<translation>電話、訪問、デモ、メッセージ、メモと、次の予定を記録する</translation>
</message>
<message>
<source>Log a call…</source>
<translation>電話を記録…</translation>
</message>
<message>
<source>Log and set next</source>
<translation>記録して次へ</translation>
</message>
<message>
<source>Log call</source>
<translation>電話を記録</translation>
</message>
<message>
<source>Log demo</source>
<translation>デモを記録</translation>
</message>
<message>
<source>Log e-mail</source>
<translation>メールを記録</translation>
</message>
<message>
<source>Log it</source>
<translation>記録する</translation>
</message>
<message>
<source>Log meeting</source>
<translation>打ち合わせを記録</translation>
</message>
<message>
<source>Log message</source>
<translation>メッセージを記録</translation>
</message>
<message>
<source>Log of errors, without personal data</source>
<translation>エラーの記録（個人データなし）</translation>
</message>
<message>
<source>Log task</source>
<translation>作業を記録</translation>
</message>
<message>
<source>Log visit</source>
<translation>訪問を記録</translation>
</message>
<message>
<source>Logged: {what}</source>
<translation>記録しました: {what}</translation>
</message>
<message>
<source>Logo</source>
<translation>ロゴ</translation>
</message>
<message>
<source>Look at the files again</source>
<translation>ファイルをもう一度見る</translation>
</message>
<message>
<source>Look at who bought it</source>
<translation>購入者を見る</translation>
</message>
<message>
<source>Look earlier or later, or give a promotion its days.</source>
<translation>前後の月を見るか、販促に日付を付けてください。</translation>
</message>
<message>
<source>Look for backups</source>
<translation>バックアップを確認</translation>
</message>
<message>
<source>Look for imports</source>
<translation>取り込みを確認</translation>
</message>
<message>
<source>Look for people written down twice</source>
<translation>重複している人を探す</translation>
</message>
<message>
<source>Look for what has no next step</source>
<translation>次の予定のないものを検索</translation>
</message>
<message>
<source>Look for what people objected to</source>
<translation>出た反対意見を探す</translation>
</message>
<message>
<source>Look how the month stands</source>
<translation>今月の状況を確認</translation>
</message>
<message>
<source>Look into it</source>
<translation>中を見る</translation>
</message>
<message>
<source>Look into the bin</source>
<translation>ごみ箱を見る</translation>
</message>
<message>
<source>Look into the copy of {moment}</source>
<translation>{moment}のコピーの中を見る</translation>
</message>
<message>
<source>Look through the list</source>
<translation>一覧を検索</translation>
</message>
<message>
<source>Look up the coupon</source>
<translation>クーポンを照会</translation>
</message>
<message>
<source>Look whom changes were about</source>
<translation>変更の対象を確認</translation>
</message>
<message>
<source>Looked after by</source>
<translation>担当者</translation>
</message>
<message>
<source>Looking for open leads and deals that come up on no day.</source>
<translation>どの日にも出ない、進行中の見込み客と商談を探しています。</translation>
</message>
<message>
<source>Looking for people who are written down twice.</source>
<translation>重複している人を探しています。</translation>
</message>
<message>
<source>Looking for the rows</source>
<translation>行を検索中</translation>
</message>
<message>
<source>Looking…</source>
<translation>検索中…</translation>
</message>
<message>
<source>Looks</source>
<translation>外観</translation>
</message>
<message>
<source>Lose deal</source>
<translation>商談を失注に</translation>
</message>
<message>
<source>Lost</source>
<translation>失注</translation>
</message>
<message>
<source>Lost reasons</source>
<translation>失注の理由</translation>
</message>
<message>
<source>Lost: {what}</source>
<translation>失注：{what}</translation>
</message>
<message>
<source>Lost…</source>
<translation>失注…</translation>
</message>
<message>
<source>Made on {day} with Two Hats</source>
<translation>{day}に Two Hats で作成</translation>
</message>
<message>
<source>Made with the work of others</source>
<translation>利用している成果物</translation>
</message>
<message>
<source>Make a backup</source>
<translation>バックアップを作成</translation>
</message>
<message>
<source>Make a backup…</source>
<translation>バックアップを作成…</translation>
</message>
<message>
<source>Make a business file</source>
<translation>事業ファイルを作成</translation>
</message>
<message>
<source>Make a coupon</source>
<translation>クーポンを作成</translation>
</message>
<message>
<source>Make a deal</source>
<translation>商談にする</translation>
</message>
<message>
<source>Make a deal of a lead, and it goes on to the pipeline.</source>
<translation>見込み客を商談にすると、パイプラインへ進みます。</translation>
</message>
<message>
<source>Make a deal of it</source>
<translation>商談にする</translation>
</message>
<message>
<source>Make codes to hand out, on paper or in writing</source>
<translation>紙や文面で配るコードを作る</translation>
</message>
<message>
<source>Make coupons</source>
<translation>クーポンを作成</translation>
</message>
<message>
<source>Make one now</source>
<translation>今すぐ作成</translation>
</message>
<message>
<source>Make the deal</source>
<translation>商談を作成</translation>
</message>
<message>
<source>Make the sample shop</source>
<translation>サンプルの店を作成</translation>
</message>
<message>
<source>Make them</source>
<translation>作成する</translation>
</message>
<message>
<source>Make them again</source>
<translation>作り直す</translation>
</message>
<message>
<source>Making the pages</source>
<translation>ページを作成中</translation>
</message>
<message>
<source>Making the year</source>
<translation>1年分を作成中</translation>
</message>
<message>
<source>Margin</source>
<translation>粗利</translation>
</message>
<message>
<source>Margin %</source>
<translation>粗利率</translation>
</message>
<message numerus="yes">
<source>Margin not known: %n lines have no cost</source>
<translation>
<numerusform>粗利は不明です。明細%n件に原価がありません</numerusform>
</translation>
</message>
<message>
<source>Margin not known: one line has no cost</source>
<translation>粗利は不明です。明細1件に原価がありません</translation>
</message>
<message>
<source>Margin of one: {margin}</source>
<translation>1つの粗利: {margin}</translation>
</message>
<message>
<source>Margin {margin}</source>
<translation>粗利 {margin}</translation>
</message>
<message>
<source>Marketing</source>
<translation>マーケティング</translation>
</message>
<message>
<source>Marketing and sales for the owner who does both alone: whom you told, who came, what they bought.</source>
<translation>1人で両方をこなす経営者のためのマーケティングと販売: だれに伝え、だれが来て、何を買ったか。</translation>
</message>
<message>
<source>Marketing as a whole</source>
<translation>マーケティング全体</translation>
</message>
<message>
<source>Marketing cost</source>
<translation>販促費</translation>
</message>
<message>
<source>Marketing cost alone, divided by the new customers.</source>
<translation>販促費だけを、新規顧客の数で割ったもの。</translation>
</message>
<message>
<source>Marketing cost and own time, divided by the new customers.</source>
<translation>販促費と自分の時間の費用を、新規顧客の数で割ったもの。</translation>
</message>
<message>
<source>Marketing cost by month</source>
<translation>月別の販促費</translation>
</message>
<message>
<source>Marketing cost divided by the leads received.</source>
<translation>販促費を、受けた見込み客の数で割ったもの。</translation>
</message>
<message>
<source>Marketing hat</source>
<translation>マーケティング</translation>
</message>
<message>
<source>Marketing {time}</source>
<translation>マーケティング {time}</translation>
</message>
<message>
<source>Marketing: content</source>
<translation>マーケティング: コンテンツ</translation>
</message>
<message>
<source>May be sent</source>
<translation>送ってよい</translation>
</message>
<message>
<source>May be the same</source>
<translation>重複かも</translation>
</message>
<message>
<source>May be written to</source>
<translation>広告の可否</translation>
</message>
<message>
<source>May get advertising</source>
<translation>広告可</translation>
</message>
<message>
<source>Measure</source>
<translation>測定値</translation>
</message>
<message>
<source>Meeting</source>
<translation>打ち合わせ</translation>
</message>
<message>
<source>Mentions</source>
<translation>言及</translation>
</message>
<message>
<source>Message</source>
<translation>メッセージ</translation>
</message>
<message>
<source>Message</source>
<comment>promotion</comment>
<translation>メッセージ</translation>
</message>
<message>
<source>Meta ads</source>
<translation>Meta 広告</translation>
</message>
<message>
<source>Meta leads</source>
<translation>Meta リード</translation>
</message>
<message>
<source>Minutes</source>
<translation>分</translation>
</message>
<message>
<source>Minutes it took</source>
<translation>かかった時間（分）</translation>
</message>
<message>
<source>Minutes of one activity lie between 0 and 1440.</source>
<translation>1つの活動の時間は0〜1440分です。</translation>
</message>
<message>
<source>Minutes of the activities done on these days, at your hourly rate.</source>
<translation>この期間の活動時間に、あなたの時給を掛けたもの。</translation>
</message>
<message>
<source>Money and dates</source>
<translation>お金と日付</translation>
</message>
<message>
<source>Money spent on marketing on these days, for promotions and channels.</source>
<translation>この期間に販促やチャネルに使ったお金。</translation>
</message>
<message>
<source>Month</source>
<translation>月</translation>
</message>
<message>
<source>Month after</source>
<translation>次の月</translation>
</message>
<message>
<source>Month as PDF…</source>
<translation>月をPDFに…</translation>
</message>
<message>
<source>Month before</source>
<translation>前の月</translation>
</message>
<message>
<source>Month by month</source>
<translation>月ごと</translation>
</message>
<message>
<source>Month, day, year</source>
<translation>月・日・年</translation>
</message>
<message>
<source>Monthly summary</source>
<translation>月次まとめ</translation>
</message>
<message>
<source>More figures</source>
<translation>その他の数字</translation>
</message>
<message>
<source>More for one price</source>
<translation>まとめてお得</translation>
</message>
<message>
<source>More: {names}</source>
<translation>詳しく: {names}</translation>
</message>
<message>
<source>Move deal</source>
<translation>商談を移動</translation>
</message>
<message>
<source>Move down</source>
<translation>下へ移動</translation>
</message>
<message>
<source>Move lost reason</source>
<translation>失注の理由を移動</translation>
</message>
<message>
<source>Move stage</source>
<translation>ステージを移動</translation>
</message>
<message>
<source>Move to</source>
<translation>移動先</translation>
</message>
<message>
<source>Move to {stage}</source>
<translation>{stage}に移動</translation>
</message>
<message>
<source>Move up</source>
<translation>上へ移動</translation>
</message>
<message>
<source>Move {name} down</source>
<translation>{name}を下へ移動</translation>
</message>
<message>
<source>Move {name} up</source>
<translation>{name}を上へ移動</translation>
</message>
<message>
<source>Moved to {stage}</source>
<translation>{stage}に移動</translation>
</message>
<message>
<source>My business</source>
<translation>私の事業</translation>
</message>
<message>
<source>Name</source>
<translation>名前</translation>
</message>
<message>
<source>Name a group small enough that all of them want the same.</source>
<translation>全員が同じものを求めるほど小さなグループに名前を付けてください。</translation>
</message>
<message>
<source>Name a group to promote to</source>
<translation>販促の対象グループに名前を付ける</translation>
</message>
<message>
<source>Name of a person</source>
<translation>人の名前</translation>
</message>
<message>
<source>Name of the business</source>
<translation>事業の名前</translation>
</message>
<message>
<source>Name of the stage</source>
<translation>ステージの名前</translation>
</message>
<message>
<source>Name of this view</source>
<translation>このビューの名前</translation>
</message>
<message>
<source>Narrow the list to a few words</source>
<translation>一覧を言葉で絞り込む</translation>
</message>
<message>
<source>Nearly there</source>
<translation>成約間近</translation>
</message>
<message>
<source>Needed a day</source>
<translation>1日の必要数</translation>
</message>
<message>
<source>Needs</source>
<translation>求めるもの</translation>
</message>
<message>
<source>Never sold</source>
<translation>未販売</translation>
</message>
<message>
<source>New</source>
<translation>新規</translation>
</message>
<message>
<source>New</source>
<comment>records</comment>
<translation>新規</translation>
</message>
<message>
<source>New audience</source>
<translation>新しい客層</translation>
</message>
<message>
<source>New business file</source>
<translation>新しい事業ファイル</translation>
</message>
<message>
<source>New business file…</source>
<translation>新しい事業ファイル…</translation>
</message>
<message>
<source>New customers</source>
<translation>新規顧客</translation>
</message>
<message>
<source>New lead for them</source>
<translation>見込み客を追加</translation>
</message>
<message>
<source>Newest first</source>
<translation>新しい順</translation>
</message>
<message>
<source>Next &amp;Monday</source>
<translation>次の月曜(&amp;M)</translation>
</message>
<message>
<source>Next step</source>
<translation>次の予定</translation>
</message>
<message>
<source>Next step at</source>
<translation>次の予定の時刻</translation>
</message>
<message numerus="yes">
<source>Next step of %n: {what}</source>
<translation>
<numerusform>%n件の次の予定: {what}</numerusform>
</translation>
</message>
<message>
<source>Next step on</source>
<translation>次の予定の日</translation>
</message>
<message>
<source>Next steps</source>
<translation>次の予定</translation>
</message>
<message>
<source>Next steps for the calendar (iCalendar)…</source>
<translation>カレンダー用の次の予定（iCalendar）…</translation>
</message>
<message>
<source>Next steps in {month}</source>
<translation>{month}の予定</translation>
</message>
<message>
<source>Next steps of a day</source>
<translation>1日の予定</translation>
</message>
<message>
<source>Next: {step}</source>
<translation>次: {step}</translation>
</message>
<message>
<source>No</source>
<translation>いいえ</translation>
</message>
<message>
<source>No advertising</source>
<translation>広告不可</translation>
</message>
<message>
<source>No answer</source>
<translation>返事なし</translation>
</message>
<message>
<source>No backup was made: {why}</source>
<translation>バックアップを作成できませんでした: {why}</translation>
</message>
<message>
<source>No backup yet</source>
<translation>バックアップなし</translation>
</message>
<message>
<source>No code has these letters.</source>
<translation>この文字を含むコードはありません。</translation>
</message>
<message>
<source>No condition picks these people out of your contacts.</source>
<translation>連絡先からこの人たちを絞る条件がありません。</translation>
</message>
<message>
<source>No condition picks these people out of your contacts. Add one, and you see here how many they are.</source>
<translation>連絡先からこの人たちを絞る条件がありません。条件を追加すると、ここに人数が出ます。</translation>
</message>
<message>
<source>No cost is known of any of the deals that were won.</source>
<translation>成約した商談の原価がどれも分かりません。</translation>
</message>
<message>
<source>No cost yet</source>
<translation>原価未入力</translation>
</message>
<message>
<source>No coupons yet</source>
<translation>クーポンはまだありません</translation>
</message>
<message>
<source>No customers yet</source>
<translation>顧客はまだいません</translation>
</message>
<message>
<source>No deal is open.</source>
<translation>進行中の商談はありません。</translation>
</message>
<message>
<source>No deal was lost.</source>
<translation>失注した商談はありません。</translation>
</message>
<message>
<source>No deal was won or lost.</source>
<translation>成約も失注もありません。</translation>
</message>
<message>
<source>No deal was won.</source>
<translation>成約した商談はありません。</translation>
</message>
<message>
<source>No deal with a known value was won.</source>
<translation>金額の分かる成約した商談がありません。</translation>
</message>
<message>
<source>No deals are open.</source>
<translation>進行中の商談はありません。</translation>
</message>
<message>
<source>No deals were opened on these days.</source>
<translation>この期間に始めた商談はありません。</translation>
</message>
<message>
<source>No deals were opened.</source>
<translation>始めた商談がありません。</translation>
</message>
<message>
<source>No deals yet</source>
<translation>商談はまだありません</translation>
</message>
<message>
<source>No hourly rate is set in the profile, so own time has no price.</source>
<translation>プロフィールに時給がないため、自分の時間に金額がありません。</translation>
</message>
<message>
<source>No import brought contacts yet</source>
<translation>連絡先の取り込みはまだありません</translation>
</message>
<message>
<source>No import yet</source>
<translation>取り込みはまだありません</translation>
</message>
<message>
<source>No lead came in.</source>
<translation>見込み客はありませんでした。</translation>
</message>
<message>
<source>No leads</source>
<translation>見込み客なし</translation>
</message>
<message>
<source>No leads were received on these days.</source>
<translation>この期間に受けた見込み客はありません。</translation>
</message>
<message>
<source>No leads were received, so there is nothing to divide by.</source>
<translation>見込み客がいないため、割る数がありません。</translation>
</message>
<message>
<source>No leads yet</source>
<translation>見込み客はまだいません</translation>
</message>
<message>
<source>No leads yet. When someone asks because of it, write the lead down here and it is counted.</source>
<translation>見込み客はまだいません。これをきっかけに問い合わせがあれば、ここに記録すると集計されます。</translation>
</message>
<message>
<source>No logo yet</source>
<translation>ロゴはまだありません</translation>
</message>
<message>
<source>No minutes logged yet</source>
<translation>時間の記録はまだありません</translation>
</message>
<message>
<source>No money was spent on marketing, so there is nothing to set the return against.</source>
<translation>販促にお金を使っていないため、効果を比べる費用がありません。</translation>
</message>
<message>
<source>No need any more</source>
<translation>必要なくなった</translation>
</message>
<message>
<source>No new leads</source>
<translation>新しい見込み客はいません</translation>
</message>
<message>
<source>No next step</source>
<translation>次の予定なし</translation>
</message>
<message>
<source>No next step is planned.</source>
<translation>次の予定はありません。</translation>
</message>
<message>
<source>No objection was written down.</source>
<translation>懸念の記録はありません。</translation>
</message>
<message>
<source>No offer</source>
<translation>特典なし</translation>
</message>
<message>
<source>No one became a customer for the first time, so there is nothing to divide by.</source>
<translation>初めて顧客になった人がいないため、割る数がありません。</translation>
</message>
<message>
<source>No one has bought yet.</source>
<translation>まだだれも購入していません。</translation>
</message>
<message>
<source>No phone or e-mail yet.</source>
<translation>電話もメールもまだありません。</translation>
</message>
<message>
<source>No products</source>
<translation>商品はありません</translation>
</message>
<message>
<source>No promotion</source>
<translation>販促なし</translation>
</message>
<message>
<source>No promotion brought or cost anything in {year}.</source>
<translation>{year}年に成果や費用のあった販促はありません。</translation>
</message>
<message>
<source>No promotions ran in {month}.</source>
<translation>{month}に実施した販促はありません。</translation>
</message>
<message>
<source>No row of this list has these words. They are looked for in names, notes and what belongs to it.</source>
<translation>この言葉を含む行はありません。名前、メモ、関連する内容から探しました。</translation>
</message>
<message>
<source>No rows</source>
<translation>行なし</translation>
</message>
<message>
<source>No sale counts for it yet, and nothing was spent.</source>
<translation>成果となった販売はまだなく、支出もありません。</translation>
</message>
<message>
<source>No sale was made</source>
<translation>販売はありませんでした</translation>
</message>
<message>
<source>No scores were given.</source>
<translation>評価がありません。</translation>
</message>
<message>
<source>No services</source>
<translation>サービスはありません</translation>
</message>
<message>
<source>No stage</source>
<translation>ステージなし</translation>
</message>
<message>
<source>No targets for this month. Say what it should bring, and here you see every day whether it will.</source>
<translation>今月の目標がありません。目標を決めると、届きそうかどうかがここで毎日分かります。</translation>
</message>
<message>
<source>No value yet</source>
<translation>金額未定</translation>
</message>
<message>
<source>Nobody</source>
<translation>担当なし</translation>
</message>
<message>
<source>Nobody among your contacts is like that now.</source>
<translation>今、連絡先にこの条件の人はいません。</translation>
</message>
<message>
<source>Nobody can be counted by a filter that cannot be read.</source>
<translation>読めないフィルターでは人数を数えられません。</translation>
</message>
<message>
<source>Nobody has been watched for 30 days yet.</source>
<translation>まだ30日間見守った例がありません。</translation>
</message>
<message>
<source>Nobody here yet</source>
<translation>まだだれもいません</translation>
</message>
<message>
<source>Nobody in particular</source>
<translation>特定の人なし</translation>
</message>
<message>
<source>Nobody in this audience</source>
<translation>この客層にはだれもいません</translation>
</message>
<message>
<source>Nobody is silent</source>
<translation>音信なしの人はいません</translation>
</message>
<message>
<source>Nobody is there twice</source>
<translation>重複している人はいません</translation>
</message>
<message>
<source>Nobody is waiting</source>
<translation>待っている人はいません</translation>
</message>
<message>
<source>Nobody knows what these earn: fill in what one costs you</source>
<translation>利益が分からないもの。1つの原価を入れてください</translation>
</message>
<message>
<source>Nobody named</source>
<translation>名前なし</translation>
</message>
<message>
<source>Nobody of them refused advertising.</source>
<translation>この中に広告を断った人はいません。</translation>
</message>
<message>
<source>Nobody refused</source>
<translation>拒否した人はいません</translation>
</message>
<message>
<source>Nobody you know has not bought yet.</source>
<translation>まだ購入していない人はいません。</translation>
</message>
<message>
<source>None are qualified</source>
<translation>有望な見込み客はいません</translation>
</message>
<message>
<source>None became a deal yet</source>
<translation>商談になったものはまだありません</translation>
</message>
<message>
<source>None of the pages was chosen.</source>
<translation>ページが選ばれていません。</translation>
</message>
<message>
<source>None of the {count} deals opened on these days is decided yet.</source>
<translation>この期間に始めた商談{count}件は、まだどれも決着していません。</translation>
</message>
<message>
<source>None of these coupons can be used any more, so there is nothing to print.</source>
<translation>これらのクーポンはもうどれも使えないため、印刷するものがありません。</translation>
</message>
<message>
<source>None of these may be used any more.</source>
<translation>これらはもうどれも使えません。</translation>
</message>
<message>
<source>None was brought so far.</source>
<translation>まだ持ち込まれていません。</translation>
</message>
<message>
<source>None were turned down</source>
<translation>対象外はいません</translation>
</message>
<message>
<source>None yet. Choose this audience in the plan of a promotion, and see here how it does.</source>
<translation>まだありません。販促の計画でこの客層を選ぶと、ここで成果を見られます。</translation>
</message>
<message>
<source>None yet. Who brings one tells that this promotion brought them.</source>
<translation>まだありません。持参した人で、この販促がきっかけだと分かります。</translation>
</message>
<message>
<source>Not a fit</source>
<translation>対象外</translation>
</message>
<message>
<source>Not asked</source>
<translation>未確認</translation>
</message>
<message>
<source>Not asked yet: four questions tell whether it is worth your time.</source>
<translation>未確認: 4つの質問で、時間をかける価値があるか分かります。</translation>
</message>
<message>
<source>Not done yet</source>
<translation>まだ完了していない</translation>
</message>
<message>
<source>Not every month of these days has a target. Say in the settings what each should bring.</source>
<translation>この期間には目標のない月があります。設定で各月の目標を決めてください。</translation>
</message>
<message>
<source>Not from there</source>
<translation>きっかけではない</translation>
</message>
<message>
<source>Not known yet</source>
<translation>まだ不明</translation>
</message>
<message>
<source>Not now</source>
<translation>後で</translation>
</message>
<message>
<source>Not read yet</source>
<translation>未読み込み</translation>
</message>
<message>
<source>Not right? Name the columns</source>
<translation>違いますか？列を指定する</translation>
</message>
<message>
<source>Not understood</source>
<translation>解釈できない内容</translation>
</message>
<message>
<source>Not yet</source>
<translation>未購入</translation>
</message>
<message>
<source>Not yet a customer</source>
<translation>未購入</translation>
</message>
<message>
<source>Note</source>
<translation>メモ</translation>
</message>
<message>
<source>Note down…</source>
<translation>メモする…</translation>
</message>
<message>
<source>Noted: different people. This pair is not asked about again.</source>
<translation>別の人として記録しました。この組はもう尋ねません。</translation>
</message>
<message>
<source>Notes</source>
<translation>メモ</translation>
</message>
<message>
<source>Nothing came of it yet, nothing was spent.</source>
<translation>成果も支出もまだありません。</translation>
</message>
<message>
<source>Nothing can be written into “{folder}”: {reason}.</source>
<translation>「{folder}」に書き込めません: {reason}。</translation>
</message>
<message>
<source>Nothing can be written to the folder “{folder}”: {reason}.</source>
<translation>フォルダー「{folder}」に書き込めません: {reason}。</translation>
</message>
<message>
<source>Nothing else of the catalogue was in a sale with it so far.</source>
<translation>これまで、カタログのほかのものと一緒に売れたことはありません。</translation>
</message>
<message>
<source>Nothing found for “{text}”</source>
<translation>「{text}」は見つかりません</translation>
</message>
<message numerus="yes">
<source>Nothing happened for %n days</source>
<translation>
<numerusform>%n日動きなし</numerusform>
</translation>
</message>
<message>
<source>Nothing happened for a day</source>
<translation>1日動きなし</translation>
</message>
<message>
<source>Nothing happened for any of them on these days: no leads, no sales, no cost.</source>
<translation>この期間、どれにも動きがありません。見込み客、販売、費用がありません。</translation>
</message>
<message>
<source>Nothing has happened yet.</source>
<translation>まだ何もありません。</translation>
</message>
<message>
<source>Nothing in it tells yet who or what its rows are. Say below what its columns hold.</source>
<translation>各行がだれ、または何かはまだ分かりません。下で列の内容を指定してください。</translation>
</message>
<message>
<source>Nothing in particular</source>
<translation>特になし</translation>
</message>
<message>
<source>Nothing in these months</source>
<translation>この期間にはありません</translation>
</message>
<message>
<source>Nothing is due on this day</source>
<translation>この日が期限の予定はありません</translation>
</message>
<message>
<source>Nothing is due today. What you plan on leads and deals comes up here on its day.</source>
<translation>今日が期限の予定はありません。見込み客や商談の予定は、その日にここに出ます。</translation>
</message>
<message>
<source>Nothing is due.</source>
<translation>期限の予定はありません。</translation>
</message>
<message>
<source>Nothing is forgotten</source>
<translation>忘れているものはありません</translation>
</message>
<message>
<source>Nothing is kept before you say so; one Undo takes all of it back</source>
<translation>指示があるまで何も保存しません。一度の「元に戻す」ですべて取り消せます</translation>
</message>
<message>
<source>Nothing is lost: what was deleted comes back, and every change is remembered</source>
<translation>何も失われません。削除したものは元に戻せ、変更はすべて記録されます</translation>
</message>
<message>
<source>Nothing is out</source>
<translation>配布中のものなし</translation>
</message>
<message>
<source>Nothing is over yet</source>
<translation>終わったものはまだありません</translation>
</message>
<message>
<source>Nothing is planned</source>
<translation>予定はありません</translation>
</message>
<message>
<source>Nothing is planned for this day.</source>
<translation>この日の予定はありません。</translation>
</message>
<message>
<source>Nothing is planned yet.</source>
<translation>計画はまだありません。</translation>
</message>
<message>
<source>Nothing is written down yet.</source>
<translation>まだ何も記録されていません。</translation>
</message>
<message>
<source>Nothing is written in the log about it.</source>
<translation>これについての記録はありません。</translation>
</message>
<message>
<source>Nothing left for today</source>
<translation>今日の残りなし</translation>
</message>
<message>
<source>Nothing matches</source>
<translation>該当なし</translation>
</message>
<message>
<source>Nothing new in this file</source>
<translation>このファイルに新しいものはありません</translation>
</message>
<message>
<source>Nothing new to bring in</source>
<translation>新しく取り込むものなし</translation>
</message>
<message>
<source>Nothing new: all of it was here already</source>
<translation>新しいものはありません。すべて登録済みです</translation>
</message>
<message>
<source>Nothing of this kind happened on these days.</source>
<translation>この期間に該当するものはありません。</translation>
</message>
<message>
<source>Nothing of your business goes anywhere else.</source>
<translation>事業の内容がほかに送られることはありません。</translation>
</message>
<message>
<source>Nothing runs and nothing is due. A promotion brings the next enquiries.</source>
<translation>実施中も期限もありません。販促が次の問い合わせを呼びます。</translation>
</message>
<message>
<source>Nothing to sell yet</source>
<translation>まだ売るものがありません</translation>
</message>
<message>
<source>Nothing waits here. What is planned comes up on its day.</source>
<translation>待っているものはありません。予定はその日に出ます。</translation>
</message>
<message>
<source>Nothing was changed since.</source>
<translation>その後の変更はありません。</translation>
</message>
<message>
<source>Nothing was changed.</source>
<translation>何も変更していません。</translation>
</message>
<message>
<source>Nothing was done yet</source>
<translation>まだ操作はありません</translation>
</message>
<message>
<source>Nothing was spent on it yet.</source>
<translation>支出はまだありません。</translation>
</message>
<message>
<source>Nothing was spent.</source>
<translation>支出はありません。</translation>
</message>
<message>
<source>Nothing yet. Posts, letters, flyers: write down what is to be made, and Today tells when it is due.</source>
<translation>まだありません。投稿、手紙、チラシなど作るものを記録すると、期限が［今日］に出ます。</translation>
</message>
<message>
<source>Number</source>
<translation>数値</translation>
</message>
<message>
<source>Numbers and dates as in</source>
<translation>数値と日付の形式</translation>
</message>
<message>
<source>Numbers written down</source>
<translation>記録した数値</translation>
</message>
<message>
<source>Objection</source>
<translation>懸念</translation>
</message>
<message>
<source>Objection: {text}</source>
<translation>懸念: {text}</translation>
</message>
<message>
<source>Objections heard</source>
<translation>聞かれた懸念</translation>
</message>
<message>
<source>Of all customers so far, the share that bought twice or more.</source>
<translation>これまでの全顧客のうち、2回以上購入した割合。</translation>
</message>
<message>
<source>Of everything you sell it is known what it costs, so its margin is known as well.</source>
<translation>売るものの原価がすべて分かるので、粗利も分かります。</translation>
</message>
<message numerus="yes">
<source>Of its newest %n sales</source>
<translation>
<numerusform>直近%n件の販売で</numerusform>
</translation>
</message>
<message>
<source>Of the deals that were decided on these days, the share that was won. “Likely” is the range in which the true share lies in 19 of 20 such cases.</source>
<translation>この期間に決着した商談のうち、成約した割合。「推定」は、このような20例のうち19例で真の割合が入る範囲です。</translation>
</message>
<message>
<source>Of the leads received on these days, the share that has bought by today. Those still open may yet buy, so a recent figure tends to grow.</source>
<translation>この期間に受けた見込み客のうち、今日までに購入した割合。進行中の人もまだ購入する可能性があるため、最近の数字は後で増えがちです。</translation>
</message>
<message>
<source>Of the step before</source>
<translation>前段階比</translation>
</message>
<message>
<source>Of them buy</source>
<translation>うち購入</translation>
</message>
<message>
<source>Of these, leads that bought.</source>
<translation>そのうち、購入した見込み客。</translation>
</message>
<message>
<source>Of these, leads that were found to be a fit, or that came further.</source>
<translation>そのうち、有望と判定したか、さらに進んだ見込み客。</translation>
</message>
<message>
<source>Of these, leads that you have spoken or written with since, or that came further.</source>
<translation>そのうち、その後に会話や連絡をしたか、さらに進んだ見込み客。</translation>
</message>
<message>
<source>Of these, leads with a deal.</source>
<translation>そのうち、商談のある見込み客。</translation>
</message>
<message>
<source>Offer</source>
<translation>特典</translation>
</message>
<message>
<source>Offer channel</source>
<translation>チャネルを表示</translation>
</message>
<message>
<source>Offer sent</source>
<translation>提案済み</translation>
</message>
<message>
<source>Offer this reason no longer</source>
<translation>この理由を選択肢から外す</translation>
</message>
<message>
<source>Offered in this order where a deal is lost; the report counts them. What you write there yourself is offered as well.</source>
<translation>商談を失注にするとき、この順で選べます。レポートで数えます。その場で書いた理由も選べるようになります。</translation>
</message>
<message>
<source>On</source>
<translation>端末</translation>
</message>
<message>
<source>On a Mac, files open by double click once Two Hats lies in Applications.</source>
<translation>Macでは、Two Hats を［アプリケーション］に入れるとダブルクリックでファイルが開きます。</translation>
</message>
<message>
<source>On the board: move the chosen deal one column back (Ctrl+[ goes back a page)</source>
<translation>ボード: 選んだ商談を1列戻す（Ctrl+[ で前のページへ）</translation>
</message>
<message>
<source>On the board: move the chosen deal one column on</source>
<translation>ボード: 選んだ商談を1列進める</translation>
</message>
<message>
<source>On the pages</source>
<translation>ページ上</translation>
</message>
<message>
<source>On which day</source>
<translation>いつの日付</translation>
</message>
<message>
<source>On which day? A time of day needs its day.</source>
<translation>何日ですか？時刻には日付が必要です。</translation>
</message>
<message>
<source>Once leads come in and sales are made, you see here what brings customers, what each costs, how long it takes and what is to come; and of small numbers, how far they can be trusted.</source>
<translation>見込み客が来て販売ができると、何が顧客を呼び、いくらかかり、どのくらい時間が必要で、何が見込めるかが分かります。少ない数字はどこまで信じられるかも示します。</translation>
</message>
<message>
<source>Once less</source>
<translation>1回減らす</translation>
</message>
<message>
<source>Once less: {answer}</source>
<translation>1回減らす: {answer}</translation>
</message>
<message>
<source>Once more</source>
<translation>1回増やす</translation>
</message>
<message>
<source>Once more: {answer}</source>
<translation>1回増やす: {answer}</translation>
</message>
<message>
<source>One code for all</source>
<translation>全員共通のコード</translation>
</message>
<message>
<source>One costs us</source>
<translation>1つの原価</translation>
</message>
<message>
<source>One deal is open</source>
<translation>進行中の商談は1件</translation>
</message>
<message>
<source>One lead</source>
<translation>見込み客1件</translation>
</message>
<message>
<source>One letter is different.</source>
<translation>1文字違います。</translation>
</message>
<message>
<source>One moment</source>
<translation>お待ちください</translation>
</message>
<message>
<source>One month: what it cost, what it brought, and what comes next</source>
<translation>1か月のまとめ: かかった費用、得られた成果、これからの予定</translation>
</message>
<message>
<source>One note to yourself: what worked, what did not, what you would do differently.</source>
<translation>自分へのメモ: 良かったこと、悪かったこと、次に変えること。</translation>
</message>
<message>
<source>One promotion from plan to lesson: offer, costs, what it brought, what people objected to</source>
<translation>1つの販促を計画から学びまで: 特典、費用、成果、聞かれた懸念</translation>
</message>
<message>
<source>One sale brought {revenue}</source>
<translation>1件の販売で売上{revenue}</translation>
</message>
<message>
<source>One thing is due</source>
<translation>この日が期限の予定が1件</translation>
</message>
<message>
<source>One thing stands in the way.</source>
<translation>妨げが1つあります。</translation>
</message>
<message numerus="yes">
<source>Only %n deals are decided</source>
<translation>
<numerusform>決着した商談はまだ%n件</numerusform>
</translation>
</message>
<message>
<source>Only 1 deal is decided</source>
<translation>決着した商談はまだ1件</translation>
</message>
<message>
<source>Only letters from A to Z and digits: any keyboard and any scanner can write those.</source>
<translation>A〜Zの文字と数字だけです。どのキーボードやスキャナーでも入力できます。</translation>
</message>
<message>
<source>Only the names are alike, so they come in as people of their own. Nobody is merged by name.</source>
<translation>名前が似ているだけなので、別の人として取り込みます。名前だけで統合することはありません。</translation>
</message>
<message>
<source>Open</source>
<translation>進行中</translation>
</message>
<message>
<source>Open</source>
<comment>to do</comment>
<translation>開く</translation>
</message>
<message>
<source>Open .twohats files by double click</source>
<translation>.twohatsファイルをダブルクリックで開く</translation>
</message>
<message>
<source>Open a backup</source>
<translation>バックアップを開く</translation>
</message>
<message>
<source>Open a business file</source>
<translation>事業ファイルを開く</translation>
</message>
<message>
<source>Open a deal</source>
<translation>商談を始める</translation>
</message>
<message>
<source>Open a file</source>
<translation>ファイルを開く</translation>
</message>
<message>
<source>Open a possible sale</source>
<translation>売れそうな話を商談として始める</translation>
</message>
<message>
<source>Open again</source>
<translation>再開</translation>
</message>
<message>
<source>Open another business file</source>
<translation>別の事業ファイルを開く</translation>
</message>
<message>
<source>Open deal</source>
<translation>商談を開始</translation>
</message>
<message>
<source>Open deal again</source>
<translation>商談を再開</translation>
</message>
<message>
<source>Open deals</source>
<translation>進行中の商談</translation>
</message>
<message>
<source>Open deals on {day}</source>
<translation>{day}時点で進行中の商談</translation>
</message>
<message>
<source>Open the chosen record</source>
<translation>選んだレコードを開く</translation>
</message>
<message>
<source>Open the contact</source>
<translation>連絡先を開く</translation>
</message>
<message>
<source>Open the deal</source>
<translation>商談を始める</translation>
</message>
<message>
<source>Open the deal</source>
<comment>show</comment>
<translation>商談を開く</translation>
</message>
<message>
<source>Open the lead</source>
<translation>見込み客を開く</translation>
</message>
<message>
<source>Open the promotion</source>
<translation>販促を開く</translation>
</message>
<message>
<source>Open {name}</source>
<translation>{name}を開く</translation>
</message>
<message>
<source>Opened</source>
<translation>開始日</translation>
</message>
<message>
<source>Opened</source>
<comment>day</comment>
<translation>開始日</translation>
</message>
<message>
<source>Opened lately</source>
<translation>最近開いたもの</translation>
</message>
<message>
<source>Opened on</source>
<translation>開始日</translation>
</message>
<message>
<source>Opened {day}</source>
<translation>{day}に開始</translation>
</message>
<message>
<source>Open…</source>
<translation>開く…</translation>
</message>
<message>
<source>Or heard of us from</source>
<translation>または知った経路</translation>
</message>
<message>
<source>Other</source>
<translation>その他</translation>
</message>
<message>
<source>Other fields</source>
<translation>その他の項目</translation>
</message>
<message>
<source>Others, not running in {month}</source>
<translation>その他（{month}は実施なし）</translation>
</message>
<message>
<source>Outcome</source>
<translation>結果</translation>
</message>
<message>
<source>Over</source>
<translation>終了</translation>
</message>
<message>
<source>Overdue</source>
<translation>期限切れ</translation>
</message>
<message>
<source>Own cost</source>
<translation>自社の原価</translation>
</message>
<message>
<source>Own time</source>
<translation>自分の時間</translation>
</message>
<message>
<source>Owner</source>
<translation>担当者</translation>
</message>
<message>
<source>PR</source>
<translation>PR</translation>
</message>
<message>
<source>Page after</source>
<translation>次のページ</translation>
</message>
<message>
<source>Page before</source>
<translation>前のページ</translation>
</message>
<message>
<source>Page {number} of {count}</source>
<translation>{number} / {count} ページ</translation>
</message>
<message>
<source>Pages</source>
<translation>ページ</translation>
</message>
<message>
<source>Pages of a report: a whole page; 2 the whole width</source>
<translation>レポートのページ: ページ全体。2 幅に合わせる</translation>
</message>
<message>
<source>Pages of a report: larger; − smaller, 1 real size</source>
<translation>レポートのページ: 拡大。− 縮小、1 実寸</translation>
</message>
<message>
<source>Pages to save and to print</source>
<translation>保存・印刷するページ</translation>
</message>
<message>
<source>Paid</source>
<translation>支払額</translation>
</message>
<message>
<source>Paper</source>
<translation>用紙</translation>
</message>
<message>
<source>Parts of the promotion</source>
<translation>販促の各部</translation>
</message>
<message>
<source>People</source>
<translation>スタッフ</translation>
</message>
<message>
<source>People and companies</source>
<translation>人と会社</translation>
</message>
<message>
<source>People and what they asked for</source>
<translation>人と問い合わせ内容</translation>
</message>
<message>
<source>People and what they bought</source>
<translation>人と購入したもの</translation>
</message>
<message>
<source>People in the shop</source>
<translation>来店者数</translation>
</message>
<message>
<source>People now</source>
<translation>現在の人数</translation>
</message>
<message>
<source>People reached</source>
<translation>届いた人数</translation>
</message>
<message>
<source>People reached, as written down in the numbers of these days.</source>
<translation>この期間の数値として記録された、届いた人数。</translation>
</message>
<message>
<source>People who</source>
<translation>条件</translation>
</message>
<message>
<source>People who meet</source>
<translation>次を満たす人:</translation>
</message>
<message>
<source>People who {conditions}</source>
<translation>条件: {conditions}</translation>
</message>
<message>
<source>Percent off</source>
<translation>割引率</translation>
</message>
<message>
<source>Perhaps</source>
<translation>候補</translation>
</message>
<message>
<source>Person</source>
<translation>個人</translation>
</message>
<message>
<source>Person</source>
<comment>team</comment>
<translation>スタッフ</translation>
</message>
<message>
<source>Phase</source>
<translation>状況</translation>
</message>
<message>
<source>Phone</source>
<translation>電話</translation>
</message>
<message>
<source>Phone {phone}</source>
<translation>電話 {phone}</translation>
</message>
<message>
<source>Phone {text}</source>
<translation>電話 {text}</translation>
</message>
<message>
<source>Phones</source>
<translation>電話</translation>
</message>
<message>
<source>Pick a day (Alt+Down)</source>
<translation>日付を選択（Alt+↓）</translation>
</message>
<message>
<source>Pick the currency you are paid in.</source>
<translation>受け取りに使う通貨を選んでください。</translation>
</message>
<message>
<source>Pick the currency you are paid in; it stays as it is later on.</source>
<translation>受け取りに使う通貨を選んでください。後で変わることはありません。</translation>
</message>
<message>
<source>Pick the language and country you write in.</source>
<translation>使用する言語と国を選んでください。</translation>
</message>
<message>
<source>Pictures</source>
<translation>画像</translation>
</message>
<message>
<source>Pipedrive deals</source>
<translation>Pipedrive の商談</translation>
</message>
<message>
<source>Pipedrive people</source>
<translation>Pipedrive の人物</translation>
</message>
<message>
<source>Pipeline</source>
<translation>パイプライン</translation>
</message>
<message>
<source>Place</source>
<translation>順序</translation>
</message>
<message>
<source>Plan</source>
<translation>計画</translation>
</message>
<message>
<source>Plan a promotion</source>
<translation>販促を計画</translation>
</message>
<message>
<source>Plan content</source>
<translation>コンテンツを計画</translation>
</message>
<message>
<source>Plan it</source>
<translation>計画する</translation>
</message>
<message>
<source>Plan it once more, a year later: with its offer, budget and what is to be made</source>
<translation>1年後にもう一度計画（特典、予算、作るものも引き継ぐ）</translation>
</message>
<message>
<source>Plan next step</source>
<translation>次の予定を立てる</translation>
</message>
<message>
<source>Plan promotion</source>
<translation>販促を計画</translation>
</message>
<message>
<source>Plan what to offer to whom</source>
<translation>だれに何を提供するか計画する</translation>
</message>
<message>
<source>Planned</source>
<translation>計画済み</translation>
</message>
<message>
<source>Portrait</source>
<translation>縦</translation>
</message>
<message>
<source>Postal code</source>
<translation>郵便番号</translation>
</message>
<message>
<source>Press to choose</source>
<translation>押して選択</translation>
</message>
<message>
<source>Press to leave it with what they want</source>
<translation>押すと要望のままにします</translation>
</message>
<message>
<source>Press to take it so</source>
<translation>押すとこのように扱います</translation>
</message>
<message>
<source>Press to write a new lead</source>
<translation>押すと新しい見込み客として書きます</translation>
</message>
<message>
<source>Press to write it as a note on that lead</source>
<translation>押すとその見込み客のメモとして書きます</translation>
</message>
<message>
<source>Price</source>
<translation>価格</translation>
</message>
<message>
<source>Price of one</source>
<translation>単価</translation>
</message>
<message>
<source>Print</source>
<translation>印刷</translation>
</message>
<message>
<source>Print</source>
<comment>channel</comment>
<translation>印刷媒体</translation>
</message>
<message>
<source>Print a sheet of coupons, or hand out one code for all. Whoever brings one tells you which promotion brought them, and no code counts more often than it may.</source>
<translation>クーポンを印刷するか、共通のコードを配ります。持参した人でどの販促が効いたか分かり、コードは決めた回数しか数えません。</translation>
</message>
<message>
<source>Print again…</source>
<translation>もう一度印刷…</translation>
</message>
<message>
<source>Print…</source>
<translation>印刷…</translation>
</message>
<message>
<source>Probably the same</source>
<translation>おそらく同じ</translation>
</message>
<message>
<source>Product</source>
<translation>商品</translation>
</message>
<message>
<source>Products</source>
<translation>商品</translation>
</message>
<message>
<source>Promotion</source>
<translation>販促</translation>
</message>
<message>
<source>Promotion sheet</source>
<translation>販促シート</translation>
</message>
<message>
<source>Promotion: {name}</source>
<translation>販促: {name}</translation>
</message>
<message>
<source>Promotions</source>
<translation>販促</translation>
</message>
<message>
<source>Promotions as cards</source>
<translation>販促のカード</translation>
</message>
<message>
<source>Promotions for them</source>
<translation>対象にした販促</translation>
</message>
<message>
<source>Promotions met</source>
<translation>接した販促</translation>
</message>
<message>
<source>Promotions over the months</source>
<translation>月ごとの販促</translation>
</message>
<message>
<source>Promotions that ran in {month}</source>
<translation>{month}に実施した販促</translation>
</message>
<message>
<source>Purchase</source>
<translation>購入</translation>
</message>
<message>
<source>Put a step off</source>
<translation>予定を延期</translation>
</message>
<message>
<source>Put off</source>
<translation>延期</translation>
</message>
<message>
<source>Put off several</source>
<translation>複数を延期</translation>
</message>
<message>
<source>Put off until</source>
<translation>延期先</translation>
</message>
<message numerus="yes">
<source>Put off until {day}: %n steps</source>
<translation>
<numerusform>{day}に延期: 予定%n件</numerusform>
</translation>
</message>
<message>
<source>Put off until {day}: {what}</source>
<translation>{day}に延期: {what}</translation>
</message>
<message>
<source>Put off…</source>
<translation>延期…</translation>
</message>
<message>
<source>Put pages away</source>
<translation>ページを片付け中</translation>
</message>
<message>
<source>Qualified</source>
<translation>有望</translation>
</message>
<message>
<source>Qualified</source>
<comment>day</comment>
<translation>有望</translation>
</message>
<message>
<source>Qualified</source>
<comment>leads</comment>
<translation>有望</translation>
</message>
<message>
<source>Qualify</source>
<translation>有望とする</translation>
</message>
<message>
<source>Qualify lead</source>
<translation>見込み客を有望に</translation>
</message>
<message>
<source>Quarter</source>
<translation>四半期</translation>
</message>
<message>
<source>Quarter {number} of {year}</source>
<translation>{year}年第{number}四半期</translation>
</message>
<message>
<source>Question</source>
<translation>質問</translation>
</message>
<message>
<source>Quick sale</source>
<translation>店頭販売</translation>
</message>
<message>
<source>Quick sale…</source>
<translation>店頭販売…</translation>
</message>
<message>
<source>Radio</source>
<translation>ラジオ</translation>
</message>
<message>
<source>Rank by</source>
<translation>並べる基準</translation>
</message>
<message>
<source>Reach</source>
<translation>連絡方法</translation>
</message>
<message>
<source>Reached</source>
<translation>到達</translation>
</message>
<message>
<source>Reached</source>
<comment>target</comment>
<translation>実績</translation>
</message>
<message>
<source>Reached.</source>
<translation>達成。</translation>
</message>
<message>
<source>Read again</source>
<translation>読み直す</translation>
</message>
<message>
<source>Read only</source>
<translation>読み取り専用</translation>
</message>
<message>
<source>Read the files</source>
<translation>ファイルの読み込み</translation>
</message>
<message>
<source>Read the picture</source>
<translation>画像の読み込み</translation>
</message>
<message>
<source>Reading</source>
<translation>読み込み中</translation>
</message>
<message>
<source>Reading…</source>
<translation>読み込み中…</translation>
</message>
<message>
<source>Reads well on paper ({ratio} : 1).</source>
<translation>紙で読みやすい色です（{ratio} : 1）。</translation>
</message>
<message>
<source>Ready for the next one.</source>
<translation>次をどうぞ。</translation>
</message>
<message>
<source>Ready to come in: {names}. Name your business, or open its file, and you see what they bring.</source>
<translation>取り込み準備完了: {names}。事業に名前を付けるか、そのファイルを開くと、内容を確認できます。</translation>
</message>
<message>
<source>Really sold together</source>
<translation>実際に一緒に売れたもの</translation>
</message>
<message>
<source>Reason</source>
<translation>理由</translation>
</message>
<message>
<source>Received</source>
<translation>受付日</translation>
</message>
<message>
<source>Recognise it by itself</source>
<translation>自動で判別</translation>
</message>
<message>
<source>Recognised by themselves, in any order of their columns:</source>
<translation>自動で判別（列の順序は自由）:</translation>
</message>
<message>
<source>Redeem</source>
<translation>引き換え</translation>
</message>
<message>
<source>Redeem a coupon</source>
<translation>クーポンの引き換え</translation>
</message>
<message>
<source>Redeem a coupon…</source>
<translation>クーポンの引き換え…</translation>
</message>
<message>
<source>Redeemed</source>
<translation>引き換え済み</translation>
</message>
<message>
<source>Redeemed: {what}</source>
<translation>引き換えました: {what}</translation>
</message>
<message>
<source>Redeem…</source>
<translation>引き換え…</translation>
</message>
<message>
<source>Redemption</source>
<translation>引き換え</translation>
</message>
<message>
<source>Redo</source>
<translation>やり直し</translation>
</message>
<message>
<source>Redo “{change}”</source>
<translation>やり直し「{change}」</translation>
</message>
<message>
<source>Referral</source>
<translation>紹介</translation>
</message>
<message>
<source>Refused advertising</source>
<translation>広告を拒否</translation>
</message>
<message>
<source>Rejected</source>
<translation>却下</translation>
</message>
<message>
<source>Rejected rows.csv</source>
<translation>却下された行.csv</translation>
</message>
<message>
<source>Remove</source>
<translation>削除</translation>
</message>
<message>
<source>Remove channel</source>
<translation>チャネルを削除</translation>
</message>
<message>
<source>Remove line</source>
<translation>明細を削除</translation>
</message>
<message>
<source>Remove lost reason</source>
<translation>失注の理由を削除</translation>
</message>
<message>
<source>Remove person</source>
<translation>スタッフを削除</translation>
</message>
<message>
<source>Remove the logo</source>
<translation>ロゴを削除</translation>
</message>
<message>
<source>Remove the tag {tag}</source>
<translation>タグ{tag}を外す</translation>
</message>
<message>
<source>Remove this channel</source>
<translation>このチャネルを削除</translation>
</message>
<message>
<source>Remove view</source>
<translation>ビューを削除</translation>
</message>
<message>
<source>Remove {name}</source>
<translation>{name}を削除</translation>
</message>
<message>
<source>Rename lost reason</source>
<translation>失注の理由の名前を変更</translation>
</message>
<message>
<source>Rename or remove this view</source>
<translation>このビューの名前を変更または削除</translation>
</message>
<message>
<source>Rename view</source>
<translation>ビュー名を変更</translation>
</message>
<message>
<source>Rename…</source>
<translation>名前を変更…</translation>
</message>
<message>
<source>Repeat</source>
<translation>繰り返す</translation>
</message>
<message>
<source>Repeat promotion</source>
<translation>販促を繰り返す</translation>
</message>
<message>
<source>Replace them</source>
<translation>置き換える</translation>
</message>
<message>
<source>Replace what is there?</source>
<translation>既存のものを置き換えますか？</translation>
</message>
<message>
<source>Reports</source>
<translation>レポート</translation>
</message>
<message>
<source>Research note</source>
<translation>調査メモ</translation>
</message>
<message>
<source>Restore a backup</source>
<translation>バックアップを復元</translation>
</message>
<message>
<source>Restore a backup…</source>
<translation>バックアップを復元…</translation>
</message>
<message>
<source>Restore another backup…</source>
<translation>別のバックアップを復元…</translation>
</message>
<message>
<source>Restore the backup of {moment}</source>
<translation>{moment}のバックアップを復元</translation>
</message>
<message>
<source>Restore the copy of {moment}</source>
<translation>{moment}のコピーを復元</translation>
</message>
<message>
<source>Restore to a new file</source>
<translation>新しいファイルに復元</translation>
</message>
<message>
<source>Restore…</source>
<translation>復元…</translation>
</message>
<message>
<source>Result</source>
<translation>成果</translation>
</message>
<message>
<source>Result up to {day}</source>
<translation>{day}までの成果</translation>
</message>
<message>
<source>Return</source>
<translation>費用対効果</translation>
</message>
<message>
<source>Return (some costs of sales unknown)</source>
<translation>費用対効果（一部の原価は不明）</translation>
</message>
<message>
<source>Return likely</source>
<translation>費用対効果の推定</translation>
</message>
<message>
<source>Return on cost</source>
<translation>費用対効果</translation>
</message>
<message>
<source>Return on cost: {roi}</source>
<translation>費用対効果: {roi}</translation>
</message>
<message>
<source>Return on marketing cost</source>
<translation>販促費の費用対効果</translation>
</message>
<message>
<source>Return on marketing cost (some costs of sales unknown)</source>
<translation>販促費の費用対効果（一部の原価は不明）</translation>
</message>
<message>
<source>Revenue</source>
<translation>売上</translation>
</message>
<message>
<source>Revenue by month</source>
<translation>月別の売上</translation>
</message>
<message>
<source>Revenue per marketing cost</source>
<translation>販促費あたりの売上</translation>
</message>
<message>
<source>Revenue this year</source>
<translation>今年の売上</translation>
</message>
<message>
<source>Revenue {year}</source>
<translation>{year}年の売上</translation>
</message>
<message>
<source>Row</source>
<translation>行</translation>
</message>
<message>
<source>Rows behind the figure</source>
<translation>数字のもとの行</translation>
</message>
<message>
<source>Running</source>
<translation>実施中</translation>
</message>
<message>
<source>Sale</source>
<comment>money</comment>
<translation>売上</translation>
</message>
<message>
<source>Sales</source>
<translation>販売</translation>
</message>
<message>
<source>Sales</source>
<comment>hat</comment>
<translation>販売</translation>
</message>
<message>
<source>Sales</source>
<comment>money</comment>
<translation>売上</translation>
</message>
<message>
<source>Sales count for</source>
<translation>販売を成果とする先</translation>
</message>
<message>
<source>Sales credited</source>
<translation>成果となった販売</translation>
</message>
<message>
<source>Sales credited: {sales}, revenue {revenue}, cost {cost}.</source>
<translation>成果となった販売: {sales}、売上{revenue}、費用{cost}。</translation>
</message>
<message>
<source>Sales hat</source>
<translation>販売</translation>
</message>
<message>
<source>Sales that count for it</source>
<translation>この販促の成果となった販売</translation>
</message>
<message>
<source>Sales {time}</source>
<translation>販売 {time}</translation>
</message>
<message>
<source>Same person: join</source>
<translation>同じ人: 統合</translation>
</message>
<message>
<source>Same person: join {both}</source>
<translation>同じ人: {both}を統合</translation>
</message>
<message>
<source>Satisfaction, 1 to 5</source>
<translation>満足度（1〜5）</translation>
</message>
<message>
<source>Satisfied</source>
<translation>満足度</translation>
</message>
<message>
<source>Satisfied: {score} of 5</source>
<translation>満足度: {score}/5</translation>
</message>
<message>
<source>Save as PDF</source>
<translation>PDFで保存</translation>
</message>
<message>
<source>Save as PDF…</source>
<translation>PDFで保存…</translation>
</message>
<message>
<source>Save elsewhere…</source>
<translation>別の場所に保存…</translation>
</message>
<message>
<source>Save one elsewhere…</source>
<translation>別の場所に保存…</translation>
</message>
<message>
<source>Save rejected rows</source>
<translation>却下された行を保存</translation>
</message>
<message>
<source>Save rejected rows as CSV…</source>
<translation>却下された行をCSVで保存…</translation>
</message>
<message>
<source>Save this view…</source>
<translation>このビューを保存…</translation>
</message>
<message>
<source>Save view</source>
<translation>ビューを保存</translation>
</message>
<message>
<source>Saved as you go; Ctrl+Z takes a change back</source>
<translation>自動で保存されます。Ctrl+Zで変更を取り消せます</translation>
</message>
<message>
<source>Saved view {name}</source>
<translation>保存したビュー{name}</translation>
</message>
<message>
<source>Saved views</source>
<translation>保存したビュー</translation>
</message>
<message>
<source>Saved: {files}. Put the rows right there and bring that file in.</source>
<translation>保存しました: {files}。行を直してそのファイルを取り込んでください。</translation>
</message>
<message>
<source>Saving takes longer than usual…</source>
<translation>保存に通常より時間がかかっています…</translation>
</message>
<message>
<source>Say in a few words what is to be done.</source>
<translation>することを短い言葉で書いてください。</translation>
</message>
<message>
<source>Say what comes next on a lead or a deal, with its day, and it comes up here when it is due.</source>
<translation>見込み客や商談に次の予定と日付を決めると、期限にここに出ます。</translation>
</message>
<message>
<source>Score</source>
<translation>評価</translation>
</message>
<message>
<source>Scores given</source>
<translation>付いた評価</translation>
</message>
<message>
<source>Search ads</source>
<translation>検索広告</translation>
</message>
<message>
<source>Sections</source>
<translation>セクション</translation>
</message>
<message>
<source>See the pages of a month, save or print them; on Reports, print what is shown</source>
<translation>1か月のページを見て保存・印刷。レポートでは表示中のものを印刷</translation>
</message>
<message>
<source>Selection</source>
<translation>選択</translation>
</message>
<message>
<source>Service</source>
<translation>サービス</translation>
</message>
<message>
<source>Services</source>
<translation>サービス</translation>
</message>
<message>
<source>Set</source>
<translation>設定</translation>
</message>
<message>
<source>Set next step of several</source>
<translation>複数の次の予定を設定</translation>
</message>
<message>
<source>Set owner of several</source>
<translation>複数の担当者を設定</translation>
</message>
<message>
<source>Set target</source>
<translation>目標を設定</translation>
</message>
<message>
<source>Set targets</source>
<translation>目標を設定</translation>
</message>
<message>
<source>Set targets of a year</source>
<translation>年間の目標を設定</translation>
</message>
<message>
<source>Set the logo</source>
<translation>ロゴを設定</translation>
</message>
<message>
<source>Set up the business</source>
<translation>事業を設定</translation>
</message>
<message>
<source>Setting</source>
<translation>設定</translation>
</message>
<message>
<source>Settings</source>
<translation>設定</translation>
</message>
<message>
<source>Settings and backups</source>
<translation>設定とバックアップ</translation>
</message>
<message>
<source>Several are called “{name}”; give the id of the one you mean.</source>
<translation>「{name}」が複数あります。目的のもののIDを指定してください。</translation>
</message>
<message>
<source>Several are found by “{text}”; pick one of them.</source>
<translation>「{text}」に該当するものが複数あります。1つ選んでください。</translation>
</message>
<message>
<source>Shop window</source>
<translation>ショーウィンドウ</translation>
</message>
<message numerus="yes">
<source>Show %n more</source>
<translation>
<numerusform>さらに%n件を表示</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n more columns</source>
<translation>
<numerusform>ほかの%n列を表示</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n older</source>
<translation>
<numerusform>古い%n件を表示</numerusform>
</translation>
</message>
<message>
<source>Show 1 more column</source>
<translation>ほかの1列を表示</translation>
</message>
<message>
<source>Show all</source>
<translation>すべて表示</translation>
</message>
<message numerus="yes">
<source>Show all %n answers</source>
<translation>
<numerusform>回答%n件をすべて表示</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show all %n deals</source>
<translation>
<numerusform>商談%n件をすべて表示</numerusform>
</translation>
</message>
<message>
<source>Show as</source>
<translation>表示形式</translation>
</message>
<message>
<source>Show as a list</source>
<translation>リストで表示</translation>
</message>
<message>
<source>Show as cards</source>
<translation>カードで表示</translation>
</message>
<message>
<source>Show as chart</source>
<translation>グラフで表示</translation>
</message>
<message>
<source>Show as table</source>
<translation>表で表示</translation>
</message>
<message>
<source>Show everything</source>
<translation>すべて表示</translation>
</message>
<message>
<source>Show it</source>
<translation>表示する</translation>
</message>
<message>
<source>Show more</source>
<translation>さらに表示</translation>
</message>
<message>
<source>Show older</source>
<translation>古いものを表示</translation>
</message>
<message>
<source>Show one category</source>
<translation>1つのカテゴリを表示</translation>
</message>
<message>
<source>Show over the months</source>
<translation>月ごとに表示</translation>
</message>
<message>
<source>Show the bin</source>
<translation>ごみ箱を表示</translation>
</message>
<message>
<source>Show the contact</source>
<translation>連絡先を表示</translation>
</message>
<message>
<source>Show the contact {name}</source>
<translation>連絡先{name}を表示</translation>
</message>
<message>
<source>Show the folder</source>
<translation>フォルダーを表示</translation>
</message>
<message>
<source>Show the folder: {title}</source>
<translation>フォルダーを表示: {title}</translation>
</message>
<message>
<source>Show them</source>
<translation>表示する</translation>
</message>
<message>
<source>Showed it: what did they say?</source>
<translation>見せました: 何と言われましたか？</translation>
</message>
<message>
<source>Shown on Today and in the figures, with the pace it takes. Leave empty what you do not aim at.</source>
<translation>必要なペースとともに、［今日］と［数字］に出ます。目指さないものは空にしてください。</translation>
</message>
<message>
<source>Shows all backups, and makes one.</source>
<translation>全バックアップの表示と作成。</translation>
</message>
<message>
<source>Silent</source>
<translation>音信なし</translation>
</message>
<message>
<source>Since</source>
<translation>いつから</translation>
</message>
<message>
<source>Since then</source>
<translation>その後</translation>
</message>
<message>
<source>Size of text and buttons</source>
<translation>文字とボタンの大きさ</translation>
</message>
<message>
<source>Size of the pages</source>
<translation>ページの大きさ</translation>
</message>
<message>
<source>Smaller</source>
<translation>縮小</translation>
</message>
<message>
<source>So far, without a sale</source>
<translation>これまで（販売なし）</translation>
</message>
<message>
<source>Social media</source>
<translation>SNS</translation>
</message>
<message>
<source>Sold</source>
<translation>販売を記録</translation>
</message>
<message>
<source>Sold in all</source>
<translation>合計販売数</translation>
</message>
<message>
<source>Sold over the counter</source>
<translation>店頭で販売</translation>
</message>
<message>
<source>Sold this year</source>
<translation>今年の販売数</translation>
</message>
<message>
<source>Sold: {what}</source>
<translation>販売: {what}</translation>
</message>
<message>
<source>Somebody</source>
<translation>名前なし</translation>
</message>
<message>
<source>Someone</source>
<translation>名前なし</translation>
</message>
<message>
<source>Someone else</source>
<translation>別の人</translation>
</message>
<message>
<source>Someone else has changed this since</source>
<translation>その後ほかの人が変更しています</translation>
</message>
<message>
<source>Someone else is saving to “{file}” right now. Nothing was changed; try again in a moment.</source>
<translation>今ほかの人が「{file}」に保存中です。何も変更していません。少し待ってやり直してください。</translation>
</message>
<message>
<source>Someone else is saving; what is found follows at once.</source>
<translation>ほかの人が保存中です。検索結果はすぐに出ます。</translation>
</message>
<message>
<source>Someone new, no name yet</source>
<translation>新しい人（名前未定）</translation>
</message>
<message>
<source>Someone new: {name}</source>
<translation>新しい人: {name}</translation>
</message>
<message>
<source>Something free with it</source>
<translation>プレゼント付き</translation>
</message>
<message>
<source>Something new to sell</source>
<translation>新しく売るもの</translation>
</message>
<message>
<source>Something was added to the end of this file, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>このファイルの末尾に何かが追加されたため、読み取り専用で開いています。バックアップを作成し、それで続けてください。</translation>
</message>
<message>
<source>Something was changed since. Ctrl+Z goes back step by step, newest first.</source>
<translation>その後に変更がありました。Ctrl+Zで新しいものから順に戻せます。</translation>
</message>
<message>
<source>Something went wrong inside Two Hats</source>
<translation>Two Hats の内部で問題が起きました</translation>
</message>
<message>
<source>Something went wrong inside Two Hats; nothing was kept.</source>
<translation>Two Hats の内部で問題が起きました。何も保存していません。</translation>
</message>
<message>
<source>Spent</source>
<translation>支出</translation>
</message>
<message>
<source>Spent on</source>
<translation>支出日</translation>
</message>
<message>
<source>Stage</source>
<translation>ステージ</translation>
</message>
<message>
<source>Stage</source>
<comment>funnel</comment>
<translation>段階</translation>
</message>
<message>
<source>Stage “{name}” is deleted</source>
<translation>ステージ「{name}」を削除しました</translation>
</message>
<message>
<source>Stage “{name}” is deleted; {deals} went to “{into}”</source>
<translation>ステージ「{name}」を削除し、{deals}を「{into}」に移しました</translation>
</message>
<message>
<source>Stages</source>
<translation>ステージ</translation>
</message>
<message>
<source>Stands at the head of reports, quotes and coupons.</source>
<translation>レポート、見積もり、クーポンの上部に載ります。</translation>
</message>
<message>
<source>Stands on reports, quotes and coupons.</source>
<translation>レポート、見積もり、クーポンに載ります。</translation>
</message>
<message>
<source>Start a file for another business</source>
<translation>別の事業のファイルを始める</translation>
</message>
<message>
<source>Start over</source>
<translation>最初から</translation>
</message>
<message>
<source>Starts</source>
<translation>開始</translation>
</message>
<message>
<source>State</source>
<translation>状態</translation>
</message>
<message>
<source>State of the file</source>
<translation>ファイルの状態</translation>
</message>
<message>
<source>State or region</source>
<translation>都道府県</translation>
</message>
<message>
<source>Stayed out</source>
<translation>取り込まれず</translation>
</message>
<message>
<source>Step overdue</source>
<translation>予定が期限切れ</translation>
</message>
<message>
<source>Still good</source>
<translation>有効</translation>
</message>
<message>
<source>Stop</source>
<translation>停止</translation>
</message>
<message>
<source>Stop it</source>
<translation>停止</translation>
</message>
<message>
<source>Stopped. Everything is as it was before.</source>
<translation>停止しました。すべて元のままです。</translation>
</message>
<message>
<source>Stopped; nothing was written.</source>
<translation>停止しました。何も書き出していません。</translation>
</message>
<message>
<source>Stopping…</source>
<translation>停止中…</translation>
</message>
<message>
<source>Street</source>
<translation>番地・通り</translation>
</message>
<message>
<source>Such as: flyers at the school gate brought more than those in the letter boxes.</source>
<translation>例: 郵便受けより校門前で配ったチラシのほうが効果があった。</translation>
</message>
<message>
<source>Suggest these with it from now on</source>
<translation>今後これらを一緒に勧める</translation>
</message>
<message>
<source>Suggest {name} with it</source>
<translation>{name}を一緒に勧める</translation>
</message>
<message>
<source>Suggested with it in deals</source>
<translation>商談で一緒に勧めるもの</translation>
</message>
<message>
<source>Sum</source>
<translation>合計</translation>
</message>
<message>
<source>TV</source>
<translation>テレビ</translation>
</message>
<message>
<source>TWOHATS_TODAY says “{text}”; write it like 2026-05-31.</source>
<translation>TWOHATS_TODAYが「{text}」になっています。2026-05-31のように書いてください。</translation>
</message>
<message>
<source>Table of text</source>
<translation>テキストの表</translation>
</message>
<message>
<source>Table of text (CSV)…</source>
<translation>テキストの表（CSV）…</translation>
</message>
<message>
<source>Tag</source>
<translation>タグ</translation>
</message>
<message>
<source>Tag several</source>
<translation>複数にタグ付け</translation>
</message>
<message>
<source>Tagline</source>
<translation>キャッチコピー</translation>
</message>
<message>
<source>Tags</source>
<translation>タグ</translation>
</message>
<message>
<source>Take away: {condition}</source>
<translation>外す: {condition}</translation>
</message>
<message>
<source>Take back</source>
<translation>取り消す</translation>
</message>
<message>
<source>Take back a coupon</source>
<translation>クーポンの使用を取り消す</translation>
</message>
<message>
<source>Take back the last change</source>
<translation>最後の変更を取り消す</translation>
</message>
<message>
<source>Take back the verdict</source>
<translation>判定を取り消す</translation>
</message>
<message>
<source>Take back verdict</source>
<translation>判定の取り消し</translation>
</message>
<message>
<source>Take it back all the same</source>
<translation>それでも取り消す</translation>
</message>
<message>
<source>Take it up again</source>
<translation>再開</translation>
</message>
<message>
<source>Take off the list</source>
<translation>一覧から外す</translation>
</message>
<message>
<source>Take out a number</source>
<translation>数値を外す</translation>
</message>
<message>
<source>Take out research</source>
<translation>調査を外す</translation>
</message>
<message>
<source>Take out: {answer}</source>
<translation>外す: {answer}</translation>
</message>
<message>
<source>Take out: {what}</source>
<translation>外す: {what}</translation>
</message>
<message>
<source>Take this answer out</source>
<translation>この回答を外す</translation>
</message>
<message>
<source>Take this condition away</source>
<translation>この条件を外す</translation>
</message>
<message>
<source>Take this person off the list</source>
<translation>この人を一覧から外す</translation>
</message>
<message>
<source>Take up content again</source>
<translation>コンテンツを再開</translation>
</message>
<message>
<source>Take up promotion again</source>
<translation>販促を再開</translation>
</message>
<message>
<source>Take {code}</source>
<translation>{code} にする</translation>
</message>
<message>
<source>Take {colour}</source>
<translation>{colour}にする</translation>
</message>
<message>
<source>Taken as</source>
<translation>購入の区分</translation>
</message>
<message>
<source>Taken back</source>
<translation>取り消しました</translation>
</message>
<message>
<source>Taken back: {what}</source>
<translation>取り消し: {what}</translation>
</message>
<message>
<source>Taken out: {what}</source>
<translation>外しました: {what}</translation>
</message>
<message>
<source>Takes the place of “{step}”</source>
<translation>「{step}」を置き換えます</translation>
</message>
<message>
<source>Talked with</source>
<translation>やり取りあり</translation>
</message>
<message>
<source>Talking</source>
<translation>相談中</translation>
</message>
<message>
<source>Target</source>
<translation>目標</translation>
</message>
<message>
<source>Targets</source>
<translation>目標</translation>
</message>
<message>
<source>Targets are set by the month, and these days are not whole months.</source>
<translation>目標は月単位です。この期間は月の区切りと合っていません。</translation>
</message>
<message>
<source>Task</source>
<translation>作業</translation>
</message>
<message>
<source>Tell contacts apart</source>
<translation>連絡先を別人に</translation>
</message>
<message>
<source>Tell the system</source>
<translation>システムに登録</translation>
</message>
<message>
<source>Text and buttons have that size from the next start of Two Hats.</source>
<translation>文字とボタンは、次に Two Hats を起動したときからその大きさになります。</translation>
</message>
<message>
<source>Thai (Windows)</source>
<translation>タイ語 (Windows)</translation>
</message>
<message>
<source>That day has gone by. Put it off until today or later.</source>
<translation>その日はもう過ぎています。今日以降に延期してください。</translation>
</message>
<message>
<source>That day is still to come.</source>
<translation>その日はまだ来ていません。</translation>
</message>
<message>
<source>That day lies before the lead came in ({received}).</source>
<translation>その日は見込み客の受付日（{received}）より前です。</translation>
</message>
<message>
<source>That did not work</source>
<translation>できませんでした</translation>
</message>
<message>
<source>That name is too long for a chip; {most} letters are enough.</source>
<translation>ボタンに表示するには長すぎます。{most}文字までにしてください。</translation>
</message>
<message>
<source>The answer is in the bin.</source>
<translation>回答をごみ箱に移しました。</translation>
</message>
<message>
<source>The backup is written and checked.</source>
<translation>バックアップを書き出し、検査しました。</translation>
</message>
<message>
<source>The backup “{file}” in “{folder}” is written and checked.</source>
<translation>バックアップ「{file}」を「{folder}」に書き出し、検査しました。</translation>
</message>
<message>
<source>The bin is empty</source>
<translation>ごみ箱は空です</translation>
</message>
<message>
<source>The business needs a name.</source>
<translation>事業の名前が必要です。</translation>
</message>
<message>
<source>The business, its stages, channels, targets and people, light or dark</source>
<translation>事業、ステージ、チャネル、目標、スタッフ、明暗</translation>
</message>
<message>
<source>The chosen one counts as not used (Delete)</source>
<translation>選んだものを未使用にします（Delete）</translation>
</message>
<message>
<source>The code</source>
<translation>コード</translation>
</message>
<message>
<source>The columns are understood as the last time such a list came in.</source>
<translation>列は、前回このような一覧を取り込んだときと同じに解釈しています。</translation>
</message>
<message>
<source>The copy did not pass its check, so it was not kept: {fault}. Run “check” on “{file}”.</source>
<translation>コピーが検査に通らなかったため、残しませんでした: {fault}。「{file}」に対して「check」を実行してください。</translation>
</message>
<message>
<source>The coupon {name} is in the bin</source>
<translation>クーポン{name}をごみ箱に移しました</translation>
</message>
<message>
<source>The currency can be changed as long as no amount stands in this file.</source>
<translation>このファイルに金額がない間は、通貨を変更できます。</translation>
</message>
<message>
<source>The currency cannot be changed: amounts in {currency} stand in the file.</source>
<translation>通貨は変更できません。ファイルに{currency}の金額があります。</translation>
</message>
<message>
<source>The currency stays {currency}: amounts in it stand in this file.</source>
<translation>通貨は{currency}のままです。このファイルにその金額があります。</translation>
</message>
<message>
<source>The currency was changed meanwhile; please repeat the import.</source>
<translation>その間に通貨が変更されました。もう一度取り込んでください。</translation>
</message>
<message>
<source>The day it is due</source>
<translation>期限の日</translation>
</message>
<message>
<source>The deal</source>
<translation>この商談</translation>
</message>
<message>
<source>The deal already stands in “{name}”.</source>
<translation>この商談はすでに「{name}」にあります。</translation>
</message>
<message>
<source>The deal is worth its lines now: {now} instead of {before}</source>
<translation>商談の金額は明細の合計になりました: {before}から{now}</translation>
</message>
<message>
<source>The deals cannot go to the stage that is deleted.</source>
<translation>削除するステージへ商談を移すことはできません。</translation>
</message>
<message>
<source>The disk is full: “{path}” could not be written. Make room, or choose another folder.</source>
<translation>ディスクがいっぱいです。「{path}」に書き込めませんでした。空きを作るか、別のフォルダーを選んでください。</translation>
</message>
<message>
<source>The disk or stick that holds “{file}” failed. Nothing was saved of this step; check the connection and repeat it.</source>
<translation>「{file}」のあるディスクかUSBメモリに障害があります。この操作は保存されていません。接続を確かめてやり直してください。</translation>
</message>
<message>
<source>The disk that holds “{file}” is full. Nothing was saved of this step; make room and repeat it.</source>
<translation>「{file}」のあるディスクがいっぱいです。この操作は保存されていません。空きを作ってやり直してください。</translation>
</message>
<message>
<source>The file has changed since these pages were made.</source>
<translation>このページの作成後にファイルが変更されました。</translation>
</message>
<message>
<source>The file is busy</source>
<translation>ファイルは使用中です</translation>
</message>
<message>
<source>The file is closed already, so nothing was saved of this step.</source>
<translation>ファイルはすでに閉じられ、この操作は保存されていません。</translation>
</message>
<message>
<source>The filter as text</source>
<translation>フィルターの文字列</translation>
</message>
<message>
<source>The first</source>
<translation>最初</translation>
</message>
<message>
<source>The first place is the same whichever way sales are credited; places behind it change.</source>
<translation>どの割り当て方でも1位は同じです。2位以下は変わります。</translation>
</message>
<message>
<source>The headings stand in row {row}.</source>
<translation>見出しは{row}行目です。</translation>
</message>
<message>
<source>The history knows no record with the id {id}.</source>
<translation>履歴にID {id} のレコードはありません。</translation>
</message>
<message>
<source>The history of every record names them.</source>
<translation>各レコードの履歴に名前が残ります。</translation>
</message>
<message>
<source>The last</source>
<translation>最後</translation>
</message>
<message>
<source>The last day ({last}) lies before the first ({first}).</source>
<translation>最終日（{last}）が初日（{first}）より前です。</translation>
</message>
<message>
<source>The last day comes before the first one.</source>
<translation>終了日が開始日より前です。</translation>
</message>
<message>
<source>The latest:</source>
<translation>最新:</translation>
</message>
<message>
<source>The lead of {name} is written down</source>
<translation>{name}の見込み客を記録しました</translation>
</message>
<message>
<source>The line</source>
<translation>この明細</translation>
</message>
<message>
<source>The line is the range in which the true value likely lies; the shorter, the surer.</source>
<translation>線は真の値があると推定される範囲です。短いほど確かです。</translation>
</message>
<message>
<source>The lines of a deal cannot add up to less than nothing.</source>
<translation>商談の明細の合計を0より小さくはできません。</translation>
</message>
<message>
<source>The lines of this deal add up to its value and cost; change a line.</source>
<translation>この商談の金額と原価は明細の合計です。明細を変更してください。</translation>
</message>
<message>
<source>The list could not be read; try again.</source>
<translation>一覧を読めませんでした。やり直してください。</translation>
</message>
<message>
<source>The list has {most} entries already; take one off first.</source>
<translation>一覧にはすでに{most}件あります。先に1件外してください。</translation>
</message>
<message>
<source>The logo</source>
<translation>ロゴ</translation>
</message>
<message>
<source>The mean of the scores from 1 to 5 given on these days.</source>
<translation>この期間に付いた1〜5の評価の平均。</translation>
</message>
<message>
<source>The mean value of the deals won; one large sale can pull it up.</source>
<translation>成約した商談の平均金額。1件の大きな販売で上がることがあります。</translation>
</message>
<message>
<source>The month is not over: figures up to {day}.</source>
<translation>この月はまだ終わっていません。{day}までの数字です。</translation>
</message>
<message>
<source>The name “{path}” is too long.</source>
<translation>名前「{path}」が長すぎます。</translation>
</message>
<message numerus="yes">
<source>The newest %n are shown.</source>
<translation>
<numerusform>新しい%n件を表示しています。</numerusform>
</translation>
</message>
<message>
<source>The order is the same whichever way sales are credited.</source>
<translation>どの割り当て方でも順位は同じです。</translation>
</message>
<message>
<source>The others are not held up by it.</source>
<translation>ほかのファイルには影響しません。</translation>
</message>
<message>
<source>The pages were not made.</source>
<translation>ページは作成されませんでした。</translation>
</message>
<message>
<source>The people of an audience; name one on the page of audiences</source>
<translation>客層の人たち。客層のページで名前を付けてください</translation>
</message>
<message>
<source>The printer</source>
<translation>プリンター</translation>
</message>
<message>
<source>The printer stopped after {count} pages.</source>
<translation>プリンターは{count}ページで止まりました。</translation>
</message>
<message>
<source>The product</source>
<translation>この商品</translation>
</message>
<message>
<source>The promotion that made you known to them gets the whole sale.</source>
<translation>知るきっかけになった販促に、販売をすべて割り当てます。</translation>
</message>
<message>
<source>The promotion they met last before buying gets the whole sale.</source>
<translation>購入前に最後に接した販促に、販売をすべて割り当てます。</translation>
</message>
<message>
<source>The record</source>
<translation>レコード</translation>
</message>
<message>
<source>The same by channel.</source>
<translation>チャネル別の成果。</translation>
</message>
<message>
<source>The stages of the board, in their order. The chance weighs what is open in the forecast. Alt+↑ and Alt+↓ move a stage.</source>
<translation>ボードの左から右へのステージです。確度は、予測で進行中の金額に掛けます。Alt+↑とAlt+↓でステージを移動します。</translation>
</message>
<message>
<source>The sum of the lines below; change a line instead</source>
<translation>下の明細の合計です。明細を変更してください</translation>
</message>
<message>
<source>The usual colour.</source>
<translation>標準の色です。</translation>
</message>
<message>
<source>The value of each open deal, weighed by the chance to win from its stage.</source>
<translation>進行中の各商談の金額に、ステージの確度を掛けたもの。</translation>
</message>
<message>
<source>The value of the deals won on these days.</source>
<translation>この期間に成約した商談の金額。</translation>
</message>
<message>
<source>The view “{name}” is removed</source>
<translation>ビュー「{name}」を削除しました</translation>
</message>
<message>
<source>The way of a deal</source>
<translation>商談の流れ</translation>
</message>
<message>
<source>The year</source>
<translation>年間</translation>
</message>
<message>
<source>The year after</source>
<translation>次の年</translation>
</message>
<message>
<source>The year before</source>
<translation>前の年</translation>
</message>
<message>
<source>The year is not over: figures up to {day}.</source>
<translation>この年はまだ終わっていません。{day}までの数字です。</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales, {short} too few.</source>
<translation>
<numerusform>予想の{leads}から販売%n件: {short}不足です。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales: enough.</source>
<translation>
<numerusform>予想の{leads}から販売%n件: 足ります。</numerusform>
</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale, {short} too few.</source>
<translation>予想の{leads}から販売1件: {short}不足です。</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale: enough.</source>
<translation>予想の{leads}から販売1件: 足ります。</translation>
</message>
<message>
<source>There are no rows behind it.</source>
<translation>もとになる行はありません。</translation>
</message>
<message>
<source>There is already a coupon “{code}”.</source>
<translation>クーポン「{code}」はすでにあります。</translation>
</message>
<message>
<source>There is already a stage “{name}”.</source>
<translation>ステージ「{name}」はすでにあります。</translation>
</message>
<message>
<source>There is already a view “{name}”.</source>
<translation>ビュー「{name}」はすでにあります。</translation>
</message>
<message>
<source>There is no basis for it.</source>
<translation>もとになるデータがありません。</translation>
</message>
<message>
<source>There is no contact “{name}”.</source>
<translation>連絡先「{name}」はありません。</translation>
</message>
<message>
<source>There is no copy yet. One is made a few seconds after the file is opened.</source>
<translation>コピーはまだありません。ファイルを開いて数秒後に作られます。</translation>
</message>
<message>
<source>There is no coupon “{code}”.</source>
<translation>クーポン「{code}」はありません。</translation>
</message>
<message>
<source>There is no coupon “{code}”. Is it {near}?</source>
<translation>クーポン「{code}」はありません。{near}ですか？</translation>
</message>
<message>
<source>There is no currency “{code}”; write its three letters, such as EUR.</source>
<translation>通貨「{code}」はありません。EURなどの3文字で入力してください。</translation>
</message>
<message>
<source>There is no encoding called “{encoding}”.</source>
<translation>「{encoding}」というエンコードはありません。</translation>
</message>
<message>
<source>There is no folder “{folder}” to put “{file}” in.</source>
<translation>「{file}」を入れるフォルダー「{folder}」がありません。</translation>
</message>
<message>
<source>There is no folder “{folder}”.</source>
<translation>フォルダー「{folder}」がありません。</translation>
</message>
<message>
<source>There is no folder “{parent}” to put “{folder}” in.</source>
<translation>「{folder}」を入れるフォルダー「{parent}」がありません。</translation>
</message>
<message>
<source>There is no list here to export; go to leads, deals, contacts or promotions first.</source>
<translation>ここには書き出す一覧がありません。先に見込み客、商談、連絡先、販促に移動してください。</translation>
</message>
<message>
<source>There is no promotion “{name}”.</source>
<translation>販促「{name}」はありません。</translation>
</message>
<message>
<source>There is no report “{name}”.</source>
<translation>レポート「{name}」はありません。</translation>
</message>
<message>
<source>There is no screen to show a window on; the commands work without one (--help).</source>
<translation>ウィンドウを表示する画面がありません。コマンドは画面なしで使えます（--help）。</translation>
</message>
<message>
<source>There is nothing in this list to export.</source>
<translation>この一覧には書き出すものがありません。</translation>
</message>
<message>
<source>There is nothing to redo on this device.</source>
<translation>この端末でやり直す操作はありません。</translation>
</message>
<message>
<source>There is nothing to undo on this device.</source>
<translation>この端末で元に戻す操作はありません。</translation>
</message>
<message>
<source>There is too little room on this computer’s disk for a backup; free some and try again.</source>
<translation>このコンピューターのディスクにバックアップ用の空きがありません。空きを作ってやり直してください。</translation>
</message>
<message>
<source>These are the same contact already.</source>
<translation>これらはすでに同じ連絡先です。</translation>
</message>
<message>
<source>These rows come in; what was not understood stays as text in their notes.</source>
<translation>これらの行は取り込まれ、解釈できない内容はメモに文字で残ります。</translation>
</message>
<message>
<source>These rows stay out. Save them with the reason, put them right, bring them in later.</source>
<translation>これらの行は取り込まれません。理由とともに保存し、直して後で取り込んでください。</translation>
</message>
<message>
<source>These rows stayed out.</source>
<translation>取り込まれなかった行です。</translation>
</message>
<message>
<source>They came by, or you did: how did it go?</source>
<translation>訪問しました: どうでしたか？</translation>
</message>
<message>
<source>They saw</source>
<translation>見たもの</translation>
</message>
<message>
<source>They want</source>
<translation>要望</translation>
</message>
<message>
<source>This Python brings an SQLite that is too old; Two Hats needs 3.37 or newer.</source>
<translation>このPythonのSQLiteは古すぎます。Two Hats には3.37以降が必要です。</translation>
</message>
<message>
<source>This business file</source>
<translation>この事業ファイル</translation>
</message>
<message>
<source>This business file can only be read here, so nothing can be brought in.</source>
<translation>この事業ファイルは読み取り専用のため、取り込めません。</translation>
</message>
<message>
<source>This cannot be left empty.</source>
<translation>空のままにはできません。</translation>
</message>
<message>
<source>This cannot be less than nothing.</source>
<translation>0より小さくはできません。</translation>
</message>
<message>
<source>This cannot earn its money back.</source>
<translation>これでは元が取れません。</translation>
</message>
<message>
<source>This computer</source>
<translation>このコンピューター</translation>
</message>
<message>
<source>This computer has no program for that. Copied instead: {text}</source>
<translation>このコンピューターに対応するプログラムがないため、コピーしました: {text}</translation>
</message>
<message>
<source>This condition needs a word or a number.</source>
<translation>この条件には言葉か数値が必要です。</translation>
</message>
<message>
<source>This contact is not on the list to keep in touch with any more.</source>
<translation>この連絡先はもう定期連絡の一覧にありません。</translation>
</message>
<message>
<source>This deal is open already.</source>
<translation>この商談はすでに進行中です。</translation>
</message>
<message>
<source>This deal was already lost on {day}.</source>
<translation>この商談は{day}にすでに失注しています。</translation>
</message>
<message>
<source>This deal was already won on {day}.</source>
<translation>この商談は{day}にすでに成約しています。</translation>
</message>
<message>
<source>This deal was lost; open it again before planning a step.</source>
<translation>この商談は失注しました。予定を立てる前に再開してください。</translation>
</message>
<message>
<source>This file cannot come in</source>
<translation>このファイルは取り込めません</translation>
</message>
<message>
<source>This file is open for reading only</source>
<translation>このファイルは読み取り専用で開いています</translation>
</message>
<message>
<source>This file is open for reading only; no copies are made of it.</source>
<translation>このファイルは読み取り専用で開いているため、コピーは作られません。</translation>
</message>
<message>
<source>This file or its folder is write-protected, so it is opened for reading only.</source>
<translation>このファイルかフォルダーが書き込み禁止のため、読み取り専用で開いています。</translation>
</message>
<message>
<source>This filter was written elsewhere and cannot be read. Put it right here, or empty it and begin anew.</source>
<translation>このフィルターはほかで書かれたもので、読めません。ここで直すか、空にして作り直してください。</translation>
</message>
<message>
<source>This is a backup: look around; nothing can be changed in it.</source>
<translation>これはバックアップです。見るだけで、変更はできません。</translation>
</message>
<message>
<source>This is our mistake, not yours. What was saved before is safe. You can go on; if it happens again, copy the details and send them to us. Nothing is sent by itself.</source>
<translation>これは当方の不具合で、あなたの誤りではありません。保存済みの内容は無事で、そのまま続けられます。再び起きたら、詳細をコピーして送ってください。自動で送信されることはありません。</translation>
</message>
<message>
<source>This lead became a deal; close the deal as lost instead.</source>
<translation>この見込み客は商談になりました。代わりに商談を失注にしてください。</translation>
</message>
<message>
<source>This lead has no verdict to take back.</source>
<translation>この見込み客には取り消す判定がありません。</translation>
</message>
<message>
<source>This lead was already found not to be a fit on {day}.</source>
<translation>この見込み客は{day}にすでに対象外と判定されています。</translation>
</message>
<message>
<source>This lead was already qualified on {day}.</source>
<translation>この見込み客は{day}にすでに有望と判定されています。</translation>
</message>
<message>
<source>This lead was found not to be a fit on {day}; take that back first.</source>
<translation>この見込み客は{day}に対象外と判定されています。先にそれを取り消してください。</translation>
</message>
<message>
<source>This lead was found not to be a fit; take that back before planning a step.</source>
<translation>この見込み客は対象外と判定されました。予定を立てる前に取り消してください。</translation>
</message>
<message>
<source>This list has no headings; its columns are told by what is in them.</source>
<translation>この一覧には見出しがないため、内容から列を判別しています。</translation>
</message>
<message>
<source>This month</source>
<translation>今月</translation>
</message>
<message>
<source>This name stays; what the other says differently goes to the notes</source>
<translation>この名前が残ります。もう一方の異なる内容はメモに入ります</translation>
</message>
<message>
<source>This order hangs on how sales are credited: if they counted for {rule}, “{name}” would come first.</source>
<translation>この順位は成果の割り当て方で変わります。「{rule}」にすると、「{name}」が1位になります。</translation>
</message>
<message>
<source>This picture cannot be kept as a logo.</source>
<translation>この画像はロゴとして保存できません。</translation>
</message>
<message>
<source>This record was saved by someone else in the same moment; please repeat the step.</source>
<translation>このレコードは同時にほかの人が保存しました。もう一度操作してください。</translation>
</message>
<message>
<source>This step was not taken: other records still belong to what it would remove, or to what is no longer there.</source>
<translation>この操作は行いませんでした。取り除くもの、またはすでにないものに、ほかのレコードがまだ結び付いています。</translation>
</message>
<message>
<source>This week</source>
<translation>今週</translation>
</message>
<message>
<source>This year</source>
<translation>今年</translation>
</message>
<message>
<source>This {kind} is no longer there; someone has deleted it. It may lie in the bin.</source>
<translation>この{kind}はもうありません。だれかが削除しました。ごみ箱にあるかもしれません。</translation>
</message>
<message>
<source>Those who asked or were written down, but have not bought yet</source>
<translation>問い合わせや記録はあるが、まだ購入していない人</translation>
</message>
<message>
<source>Those who do not want advertising: leave them out of every mailing</source>
<translation>広告を望まない人。配信から必ず除いてください</translation>
</message>
<message>
<source>Those who say no to advertising stand here, with the day they said it.</source>
<translation>広告を断った人が、その日付とともにここに並びます。</translation>
</message>
<message>
<source>Three months earlier</source>
<translation>3か月前へ</translation>
</message>
<message>
<source>Three months later</source>
<translation>3か月後へ</translation>
</message>
<message>
<source>Ticked channels are offered for promotions and expenses. Untick what you never use; what was written down with it stays as it is.</source>
<translation>チェックしたチャネルが販促と経費で選べます。使わないものは外してください。すでに記録したものはそのまま残ります。</translation>
</message>
<message>
<source>Time</source>
<translation>時間</translation>
</message>
<message>
<source>Time</source>
<comment>minutes</comment>
<translation>時間</translation>
</message>
<message>
<source>Time to a decision</source>
<translation>決着までの日数</translation>
</message>
<message>
<source>Times</source>
<translation>回数</translation>
</message>
<message>
<source>Title</source>
<translation>題名</translation>
</message>
<message>
<source>To</source>
<translation>終了日</translation>
</message>
<message>
<source>To make</source>
<translation>作るもの</translation>
</message>
<message>
<source>To tell you, this needs {parts}.</source>
<translation>計算には{parts}が必要です。</translation>
</message>
<message>
<source>To the first sale</source>
<translation>最初の販売まで</translation>
</message>
<message>
<source>Today</source>
<translation>今日</translation>
</message>
<message>
<source>Together</source>
<translation>合計</translation>
</message>
<message>
<source>Too early to tell: {leads} too few to judge it by. From {enough} on it says more.</source>
<translation>判断にはまだ早いです。{leads}少なすぎます。{enough}件から傾向が見えます。</translation>
</message>
<message>
<source>Too expensive</source>
<translation>高すぎる</translation>
</message>
<message>
<source>Took back: {what}</source>
<translation>取り消しました: {what}</translation>
</message>
<message>
<source>Town</source>
<translation>市区町村</translation>
</message>
<message>
<source>Try again</source>
<translation>再試行</translation>
</message>
<message>
<source>Try with the sample shop</source>
<translation>サンプルの店で試す</translation>
</message>
<message>
<source>Turkish (Windows)</source>
<translation>トルコ語 (Windows)</translation>
</message>
<message>
<source>Twelve months</source>
<translation>12か月</translation>
</message>
<message>
<source>Twelve months, the best promotions and channels, beside the year before</source>
<translation>12か月と、最も良かった販促・チャネル。前年との比較付き</translation>
</message>
<message>
<source>Two Hats makes one by itself when the file is opened or closed and something has changed, and checks it. It keeps all of two days, then one a day, a week and a month.</source>
<translation>Two Hats は、変更があればファイルを開くときと閉じるときに自動で1つ作り、検査します。2日分はすべて、その後は1日・1週・1か月に1つずつ残します。</translation>
</message>
<message>
<source>Two Hats makes one by itself; see why not.</source>
<translation>Two Hats は自動で作成します。作成されない理由を見てください。</translation>
</message>
<message>
<source>Two Hats never goes online, except to a database server that you name. It sends nothing to us or to anyone, asks for no account and looks for no updates. Your business is one file on your disk.</source>
<translation>Two Hats は、指定したデータベースサーバー以外、ネットに接続しません。当方にもだれにも何も送信せず、アカウントも不要で、更新も確認しません。あなたの事業はディスク上の1つのファイルです。</translation>
</message>
<message>
<source>Type or scan the code of a coupon that is brought</source>
<translation>持ち込まれたクーポンのコードを入力または読み取る</translation>
</message>
<message>
<source>Typed here and not saved: what it was typed at has gone, or has other words by now.</source>
<translation>ここに入力され、保存されていません。入力先は、なくなったか、別の言葉に変わりました。</translation>
</message>
<message>
<source>Typical sale</source>
<translation>中央の販売額</translation>
</message>
<message>
<source>Undo</source>
<translation>元に戻す</translation>
</message>
<message>
<source>Undo “{change}”</source>
<translation>元に戻す「{change}」</translation>
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
<translation>不明</translation>
</message>
<message>
<source>Until</source>
<translation>期限</translation>
</message>
<message>
<source>Up to {day}, {left} days left.</source>
<translation>{day}まで、残り{left}日。</translation>
</message>
<message>
<source>Used</source>
<translation>使用</translation>
</message>
<message>
<source>Used up</source>
<translation>使用済み</translation>
</message>
<message>
<source>Used up or expired</source>
<translation>使用済み・期限切れ</translation>
</message>
<message>
<source>Usual colour</source>
<translation>標準の色</translation>
</message>
<message>
<source>Usual colour: {name}</source>
<translation>標準の色: {name}</translation>
</message>
<message>
<source>Valid until</source>
<translation>有効期限</translation>
</message>
<message>
<source>Valid until {day}</source>
<translation>有効期限: {day}</translation>
</message>
<message>
<source>Value</source>
<translation>金額</translation>
</message>
<message>
<source>Value</source>
<comment>contact</comment>
<translation>購入額</translation>
</message>
<message>
<source>Value less cost of the deals won, where both are known.</source>
<translation>成約した商談の金額から原価を引いたもの（両方が分かるもの）。</translation>
</message>
<message>
<source>Value, by its lines</source>
<translation>金額（明細の合計）</translation>
</message>
<message>
<source>Verdict</source>
<translation>判定</translation>
</message>
<message>
<source>Version {version} · Qt {qt} · MIT licence</source>
<translation>バージョン {version} · Qt {qt} · MITライセンス</translation>
</message>
<message>
<source>Vietnamese (Windows)</source>
<translation>ベトナム語 (Windows)</translation>
</message>
<message>
<source>View</source>
<translation>表示</translation>
</message>
<message>
<source>View</source>
<comment>noun</comment>
<translation>表示</translation>
</message>
<message>
<source>Visit</source>
<translation>訪問</translation>
</message>
<message>
<source>Visits</source>
<translation>訪問数</translation>
</message>
<message>
<source>Visits, followers, people reached: what you read somewhere and type in</source>
<translation>訪問数、フォロワー数、届いた人数など、どこかで見て入力する数値</translation>
</message>
<message>
<source>Waiting</source>
<translation>判定待ち</translation>
</message>
<message>
<source>Waiting for a first answer</source>
<translation>最初の返事待ち</translation>
</message>
<message>
<source>Walk through a list, the sidebar or what was found</source>
<translation>一覧、サイドバー、検索結果を移動</translation>
</message>
<message>
<source>Wants</source>
<translation>要望</translation>
</message>
<message>
<source>Wants: {what}</source>
<translation>要望: {what}</translation>
</message>
<message>
<source>Way through the stages</source>
<translation>ステージの流れ</translation>
</message>
<message>
<source>Webinar</source>
<translation>ウェビナー</translation>
</message>
<message>
<source>Website</source>
<translation>Webサイト</translation>
</message>
<message>
<source>Weighed</source>
<translation>加重額</translation>
</message>
<message>
<source>Welcome</source>
<translation>ようこそ</translation>
</message>
<message>
<source>Western European (DOS)</source>
<translation>西ヨーロッパ言語 (DOS)</translation>
</message>
<message>
<source>Western European (Mac)</source>
<translation>西ヨーロッパ言語 (Mac)</translation>
</message>
<message>
<source>Western European (Windows)</source>
<translation>西ヨーロッパ言語 (Windows)</translation>
</message>
<message>
<source>What</source>
<translation>内容</translation>
</message>
<message>
<source>What</source>
<comment>goods</comment>
<translation>内容</translation>
</message>
<message>
<source>What</source>
<comment>numbers</comment>
<translation>項目</translation>
</message>
<message>
<source>What brings customers, what it costs, and how sure that is</source>
<translation>何が顧客を呼び、いくらかかり、どれほど確かか</translation>
</message>
<message>
<source>What came back on each coin spent, and the range it likely lies in</source>
<translation>使った費用に対する見返りと、その推定範囲</translation>
</message>
<message>
<source>What came of it</source>
<translation>結果</translation>
</message>
<message>
<source>What could not be saved waits at “{name}” as you typed it.</source>
<translation>保存できなかった内容は、入力したまま「{name}」に残っています。</translation>
</message>
<message>
<source>What do you expect of it?</source>
<translation>どんな成果を予想しますか？</translation>
</message>
<message>
<source>What each brought on these days.</source>
<translation>この期間のそれぞれの成果。</translation>
</message>
<message>
<source>What each month should bring</source>
<translation>各月の目標</translation>
</message>
<message>
<source>What for</source>
<translation>用途</translation>
</message>
<message>
<source>What happened</source>
<translation>経過</translation>
</message>
<message>
<source>What is a row of this list?</source>
<translation>この一覧の1行は何を表しますか？</translation>
</message>
<message>
<source>What is done for a customer stands here, such as delivery.</source>
<translation>配達など、顧客のために行うことがここに並びます。</translation>
</message>
<message>
<source>What is done for someone</source>
<translation>だれかのために行うこと</translation>
</message>
<message>
<source>What is due under both hats, and how the month stands</source>
<translation>両方の役割で期限が来ていることと、今月の状況</translation>
</message>
<message>
<source>What is filled</source>
<translation>補う項目</translation>
</message>
<message>
<source>What is handed over</source>
<translation>手渡すもの</translation>
</message>
<message>
<source>What is handed over to the customer stands here.</source>
<translation>顧客に手渡すものがここに並びます。</translation>
</message>
<message>
<source>What is it? A few words will do.</source>
<translation>何ですか？短い言葉で十分です。</translation>
</message>
<message>
<source>What is left of it shows as soon as you write down what one costs you.</source>
<translation>1つの原価を記録すると、残る利益が表示されます。</translation>
</message>
<message>
<source>What is left of the line; press to see where it stands</source>
<translation>行の残り。押すと場所を示します</translation>
</message>
<message>
<source>What is next? “Call about the price”</source>
<translation>次は？「価格の件で電話」</translation>
</message>
<message>
<source>What is offered, and what it brings</source>
<translation>何を提供し、何が得られるか</translation>
</message>
<message>
<source>What is to be made</source>
<translation>作るもの</translation>
</message>
<message>
<source>What is to be made?</source>
<translation>何を作りますか？</translation>
</message>
<message>
<source>What is worth knowing next time?</source>
<translation>次回のために知っておくことは？</translation>
</message>
<message>
<source>What is your business called? You can change it later.</source>
<translation>あなたの事業の名前は？後で変更できます。</translation>
</message>
<message>
<source>What it is about</source>
<translation>内容</translation>
</message>
<message>
<source>What kind</source>
<translation>種類</translation>
</message>
<message>
<source>What may become a sale</source>
<translation>販売になるかもしれないもの</translation>
</message>
<message>
<source>What may become a sale, and what it still needs</source>
<translation>販売になるかもしれないものと、まだ必要なこと</translation>
</message>
<message>
<source>What people objected to</source>
<translation>相手の懸念</translation>
</message>
<message>
<source>What people said</source>
<translation>言われたこと</translation>
</message>
<message>
<source>What runs, what is planned, what it costs and what it brings</source>
<translation>実施中のもの、計画中のもの、その費用と成果</translation>
</message>
<message>
<source>What sales credited to promotions earned beyond the marketing cost, as a part of that cost: 100 % means each coin came back with another one. Where the cost of a sale is unknown, the sale counts with its whole value.</source>
<translation>販促の成果とした販売の利益が販促費をどれだけ上回ったかを、販促費に対する割合で示します。100%なら、使ったお金が倍になって戻ったことになります。原価の分からない販売は、金額全体で数えます。</translation>
</message>
<message>
<source>What separates the cents in its amounts?</source>
<translation>金額の小数点は何ですか？</translation>
</message>
<message>
<source>What stands there</source>
<translation>セルの内容</translation>
</message>
<message>
<source>What the money was for</source>
<translation>お金の用途</translation>
</message>
<message>
<source>What they asked for</source>
<translation>問い合わせ内容</translation>
</message>
<message>
<source>What they came for</source>
<translation>目当ての品</translation>
</message>
<message>
<source>What they objected</source>
<translation>相手の懸念</translation>
</message>
<message>
<source>What they said</source>
<translation>言われたこと</translation>
</message>
<message>
<source>What to do</source>
<translation>すること</translation>
</message>
<message>
<source>What to do with the chosen rows</source>
<translation>選んだ行の操作</translation>
</message>
<message>
<source>What to do, by day</source>
<translation>すること（日付順）</translation>
</message>
<message>
<source>What was asked</source>
<translation>質問</translation>
</message>
<message>
<source>What was deleted, and everything that was done</source>
<translation>削除したものと、これまでの全操作</translation>
</message>
<message>
<source>What was found</source>
<translation>検索結果</translation>
</message>
<message>
<source>What was measured? For example visits or followers.</source>
<translation>何を測りましたか？例: 訪問数、フォロワー数</translation>
</message>
<message>
<source>What was spent</source>
<translation>支出</translation>
</message>
<message>
<source>What was understood</source>
<translation>読み取った内容</translation>
</message>
<message>
<source>What will you offer next?</source>
<translation>次は何を提供しますか？</translation>
</message>
<message>
<source>What you delete lies here; one click brings it back.</source>
<translation>削除したものはここにあります。クリック1回で戻せます。</translation>
</message>
<message>
<source>What you say about it</source>
<translation>事業の紹介</translation>
</message>
<message>
<source>What you sell stands here, with price and cost. Deals and quick sales pick from it, so that you see what is bought, what it earns, and what goes with what.</source>
<translation>売るものが、価格と原価とともにここに並びます。商談や店頭販売で選ぶと、何が買われ、いくら利益が出て、何と一緒に売れるかが分かります。</translation>
</message>
<message>
<source>What you sell, for how much, and what you keep of that</source>
<translation>何を売り、いくらで、いくら残るか</translation>
</message>
<message>
<source>What you sell, for how much, and with what</source>
<translation>何を、いくらで、何と一緒に売るか</translation>
</message>
<message>
<source>What “{column}” is</source>
<translation>「{column}」の内容</translation>
</message>
<message>
<source>What “{name}” taught</source>
<translation>「{name}」の学び</translation>
</message>
<message>
<source>Whatever was in no deal that was won comes up in this place.</source>
<translation>成約した商談に一度も出ていないものがここに並びます。</translation>
</message>
<message>
<source>When</source>
<translation>日時</translation>
</message>
<message>
<source>When</source>
<comment>days</comment>
<translation>期間</translation>
</message>
<message>
<source>When a customer met several before buying. Figures and reports follow at once.</source>
<translation>購入前に複数の販促に接した場合。数字とレポートはすぐに変わります。</translation>
</message>
<message>
<source>Where its deals go</source>
<translation>商談の移動先</translation>
</message>
<message>
<source>Where shall the business file be?</source>
<translation>事業ファイルをどこに置きますか？</translation>
</message>
<message>
<source>Where things lie</source>
<translation>保存場所</translation>
</message>
<message>
<source>Where you advertise</source>
<translation>宣伝する場所</translation>
</message>
<message>
<source>Where you went back from</source>
<translation>戻る前の場所へ</translation>
</message>
<message>
<source>Where you were before</source>
<translation>前にいた場所へ</translation>
</message>
<message>
<source>Which backup shall be restored?</source>
<translation>どのバックアップを復元しますか？</translation>
</message>
<message>
<source>Which code? Such as SPRING10.</source>
<translation>どのコードですか？例: SPRING10</translation>
</message>
<message>
<source>Which code? Type it, or scan it.</source>
<translation>どのコードですか？入力するか読み取ってください。</translation>
</message>
<message>
<source>Which comes first in its days: the day or the month?</source>
<translation>日付は日と月のどちらが先ですか？</translation>
</message>
<message>
<source>Which files shall come in?</source>
<translation>どのファイルを取り込みますか？</translation>
</message>
<message>
<source>Which folder shall come in?</source>
<translation>どのフォルダーを取り込みますか？</translation>
</message>
<message>
<source>Which new folder shall everything be written into?</source>
<translation>どの新しいフォルダーに書き出しますか？</translation>
</message>
<message>
<source>Which promotion a sale counts for</source>
<translation>販売を成果とする販促</translation>
</message>
<message>
<source>Which promotion?</source>
<translation>どの販促ですか？</translation>
</message>
<message>
<source>Which report</source>
<translation>レポートの種類</translation>
</message>
<message>
<source>Which steps</source>
<translation>表示する予定</translation>
</message>
<message>
<source>Which tag?</source>
<translation>どのタグですか？</translation>
</message>
<message>
<source>Which way the paper lies</source>
<translation>用紙の向き</translation>
</message>
<message>
<source>Who</source>
<translation>相手</translation>
</message>
<message>
<source>Who and what</source>
<translation>相手と内容</translation>
</message>
<message>
<source>Who asked for something</source>
<translation>何かを求めた人</translation>
</message>
<message>
<source>Who asked for what, where they came from and what became of it</source>
<translation>だれが何を求め、どこから来て、どうなったか</translation>
</message>
<message>
<source>Who asked, what brought them, and what to do next</source>
<translation>問い合わせた人、そのきっかけ、次にすること</translation>
</message>
<message>
<source>Who belongs to it</source>
<translation>含まれる人</translation>
</message>
<message>
<source>Who do you talk to?</source>
<translation>だれに伝えますか？</translation>
</message>
<message>
<source>Who may be written down twice: join them, or say that they are different</source>
<translation>重複かもしれない人。統合するか、別人としてください</translation>
</message>
<message>
<source>Who may buy?</source>
<translation>買うかもしれない人</translation>
</message>
<message>
<source>Who may buy? A name will do.</source>
<translation>買うかもしれないのはだれですか？名前で十分です。</translation>
</message>
<message>
<source>Who or what</source>
<translation>人または物</translation>
</message>
<message>
<source>Who promotions are for</source>
<translation>販促の対象</translation>
</message>
<message>
<source>Who used what</source>
<translation>使った人と内容</translation>
</message>
<message>
<source>Who was it? A name, a phone or an e-mail will do.</source>
<translation>どなたですか？名前、電話、メールのどれかで十分です。</translation>
</message>
<message>
<source>Who was it? Begin with a name, or add a phone or an e-mail.</source>
<translation>どなたですか？名前から始めるか、電話かメールを加えてください。</translation>
</message>
<message>
<source>Who works at this computer</source>
<translation>このコンピューターを使う人</translation>
</message>
<message>
<source>Who works here</source>
<translation>ここで働く人</translation>
</message>
<message>
<source>Who you know, how to reach them, and what they bought</source>
<translation>知っている人、連絡方法、買ったもの</translation>
</message>
<message>
<source>Who your promotions are for, how many they are now, and what they need</source>
<translation>販促の対象はだれか、今何人か、何を求めているか</translation>
</message>
<message>
<source>Who, how to reach them, what they want and what is next, in one line</source>
<translation>相手、連絡方法、要望、次の予定を1行で</translation>
</message>
<message>
<source>Who, if they say</source>
<translation>相手（分かれば）</translation>
</message>
<message>
<source>Who: {name}</source>
<translation>相手: {name}</translation>
</message>
<message>
<source>Who? A name, a phone or an e-mail</source>
<translation>だれですか？名前、電話、メール</translation>
</message>
<message>
<source>Who? Please choose</source>
<translation>だれですか？選んでください</translation>
</message>
<message>
<source>Whoever buys for the first time stands here: a deal that is won, or a quick sale.</source>
<translation>初めて購入した人がここに並びます。商談の成約か店頭販売です。</translation>
</message>
<message>
<source>Whole address</source>
<translation>住所全体</translation>
</message>
<message>
<source>Whole page</source>
<translation>全体</translation>
</message>
<message>
<source>Whom an import brought; press the chip again for earlier imports</source>
<translation>取り込みで入った人。もう一度押すと以前の取り込みを選べます</translation>
</message>
<message>
<source>Whose journey?</source>
<translation>だれの歩みですか？</translation>
</message>
<message>
<source>Whose steps</source>
<translation>だれの予定か</translation>
</message>
<message>
<source>Why</source>
<translation>理由</translation>
</message>
<message>
<source>Why deals are lost</source>
<translation>失注の理由</translation>
</message>
<message>
<source>Why is it not a fit?</source>
<translation>なぜ対象外ですか？</translation>
</message>
<message>
<source>Why it was lost</source>
<translation>失注の理由</translation>
</message>
<message>
<source>Why was it lost?</source>
<translation>なぜ失注しましたか？</translation>
</message>
<message>
<source>Width</source>
<translation>幅</translation>
</message>
<message>
<source>Win deal</source>
<translation>商談を成約に</translation>
</message>
<message>
<source>Windows did not let Two Hats write that down.</source>
<translation>Windowsがこの登録を許可しませんでした。</translation>
</message>
<message>
<source>With a sale…</source>
<translation>販売も記録…</translation>
</message>
<message>
<source>With so few the difference may be chance.</source>
<translation>件数が少なく、差は偶然かもしれません。</translation>
</message>
<message>
<source>With the expected conversion it will say how many leads that takes.</source>
<translation>購入率の予想があれば、必要な見込み客の数も分かります。</translation>
</message>
<message>
<source>With whom</source>
<translation>相手</translation>
</message>
<message>
<source>With whom? A next step needs someone to take it with.</source>
<translation>だれとですか？次の予定には相手が必要です。</translation>
</message>
<message>
<source>Within {days}: {decided} decided, {won} won</source>
<translation>{days}以内: 決着{decided}、成約{won}</translation>
</message>
<message>
<source>Without a channel</source>
<translation>チャネルなし</translation>
</message>
<message>
<source>Without a next step</source>
<translation>次の予定なし</translation>
</message>
<message>
<source>Without a price, deals and quick sales ask for it.</source>
<translation>価格がないと、商談や店頭販売のたびに尋ねます。</translation>
</message>
<message>
<source>Without a promotion</source>
<translation>販促なし</translation>
</message>
<message>
<source>Without a stage</source>
<translation>ステージなし</translation>
</message>
<message>
<source>Without cost</source>
<translation>原価なし</translation>
</message>
<message>
<source>Won</source>
<translation>成約</translation>
</message>
<message>
<source>Won</source>
<comment>deals</comment>
<translation>成約</translation>
</message>
<message>
<source>Won of decided deals</source>
<translation>決着した商談の成約率</translation>
</message>
<message>
<source>Won! What is it worth?</source>
<translation>成約！金額はいくらですか？</translation>
</message>
<message>
<source>Won: {shares}, of {n} deals.</source>
<translation>成約: {shares}（商談{n}件中）。</translation>
</message>
<message>
<source>Won: {what}</source>
<translation>成約：{what}</translation>
</message>
<message>
<source>Words may be unfinished, in any script.</source>
<translation>どの文字の言葉でも、途中まででかまいません。</translation>
</message>
<message>
<source>Worth about</source>
<translation>およその金額</translation>
</message>
<message>
<source>Worth about {amount}</source>
<translation>約{amount}</translation>
</message>
<message>
<source>Worth of an hour</source>
<translation>1時間の価値</translation>
</message>
<message>
<source>Worth of the offer</source>
<translation>特典の価値</translation>
</message>
<message>
<source>Worth your time: qualify it.</source>
<translation>時間をかける価値があります。有望としてください。</translation>
</message>
<message>
<source>Would have bought anyway</source>
<translation>販促なしでも購入</translation>
</message>
<message>
<source>Write a checked copy of the file</source>
<translation>検査済みのファイルのコピーを書き出す</translation>
</message>
<message>
<source>Write a colour as six digits, such as {sample}.</source>
<translation>色は{sample}のように6桁で入力してください。</translation>
</message>
<message>
<source>Write a quantity, such as {sample}.</source>
<translation>{sample}のように数量を入力してください。</translation>
</message>
<message>
<source>Write a whole number from {least} to {most}.</source>
<translation>{least}〜{most}の整数を入力してください。</translation>
</message>
<message>
<source>Write an amount such as {sample}.</source>
<translation>{sample}のように金額を入力してください。</translation>
</message>
<message>
<source>Write an e-mail</source>
<translation>メールを書く</translation>
</message>
<message>
<source>Write down</source>
<translation>記録</translation>
</message>
<message>
<source>Write down a contact</source>
<translation>連絡先を記録</translation>
</message>
<message>
<source>Write down a lead</source>
<translation>見込み客を記録</translation>
</message>
<message>
<source>Write down a number</source>
<translation>数値を記録</translation>
</message>
<message>
<source>Write down a sale over the counter</source>
<translation>店頭での販売を記録する</translation>
</message>
<message>
<source>Write down an answer</source>
<translation>回答を記録</translation>
</message>
<message>
<source>Write down an expense</source>
<translation>経費を記録</translation>
</message>
<message>
<source>Write down audience</source>
<translation>客層を記録</translation>
</message>
<message>
<source>Write down contact</source>
<translation>連絡先を記録</translation>
</message>
<message>
<source>Write down lead</source>
<translation>見込み客を記録</translation>
</message>
<message>
<source>Write down research</source>
<translation>調査を記録</translation>
</message>
<message>
<source>Write down satisfaction</source>
<translation>満足度を記録</translation>
</message>
<message>
<source>Write down the sale it came with; the coupon is redeemed with it (Ctrl+Enter)</source>
<translation>一緒の販売を記録し、クーポンも引き換えます（Ctrl+Enter）</translation>
</message>
<message>
<source>Write down what it is called.</source>
<translation>名前を入力してください。</translation>
</message>
<message>
<source>Write down what was asked, or what was answered.</source>
<translation>質問か回答を記録してください。</translation>
</message>
<message>
<source>Write down who asked for what</source>
<translation>だれが何を求めたかを記録する</translation>
</message>
<message>
<source>Write down who was reached</source>
<translation>届いた人数を記録</translation>
</message>
<message>
<source>Write everything into a folder of tables that any program can read</source>
<translation>どのプログラムでも読める表のフォルダーにすべて書き出す</translation>
</message>
<message>
<source>Write in a few words how it went.</source>
<translation>どうだったか、短い言葉で書いてください。</translation>
</message>
<message>
<source>Write it down</source>
<translation>記録する</translation>
</message>
<message>
<source>Write it down (Enter)</source>
<translation>記録する（Enter）</translation>
</message>
<message>
<source>Write it down…</source>
<translation>書き留める…</translation>
</message>
<message>
<source>Write more of the name, a phone or an e-mail to mean someone else</source>
<translation>ほかの人なら、名前の続き、電話、メールを書いてください</translation>
</message>
<message>
<source>Write note</source>
<translation>メモを書く</translation>
</message>
<message>
<source>Write the expense down (Enter)</source>
<translation>経費を記録する（Enter）</translation>
</message>
<message>
<source>Write to {text}</source>
<translation>{text}に書く</translation>
</message>
<message>
<source>Write who it is…</source>
<translation>だれかを書いてください…</translation>
</message>
<message>
<source>Write whole minutes, such as {sample}.</source>
<translation>{sample}のように分を整数で入力してください。</translation>
</message>
<message>
<source>Written down</source>
<translation>記録日</translation>
</message>
<message>
<source>Written down: {what}</source>
<translation>記録しました: {what}</translation>
</message>
<message>
<source>Written like this: {sample}</source>
<translation>表記の例: {sample}</translation>
</message>
<message>
<source>Wrote a message: what about?</source>
<translation>メッセージを送りました: 内容は？</translation>
</message>
<message>
<source>Wrote an e-mail: what about?</source>
<translation>メールを送りました: 内容は？</translation>
</message>
<message>
<source>Year</source>
<translation>年</translation>
</message>
<message>
<source>Year after</source>
<translation>次の年</translation>
</message>
<message>
<source>Year at a glance</source>
<translation>年間まとめ</translation>
</message>
<message>
<source>Year before</source>
<translation>前の年</translation>
</message>
<message>
<source>Year, month, day</source>
<translation>年・月・日</translation>
</message>
<message>
<source>Yes</source>
<translation>はい</translation>
</message>
<message>
<source>You are not allowed to read “{file}”. Please copy it to a folder of yours and import that.</source>
<translation>「{file}」を読む権限がありません。自分のフォルダーにコピーして、それを取り込んでください。</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}.</source>
<translation>
<numerusform>{budget}の回収に必要な販売は%n件です。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>
<numerusform>{budget}の回収に必要な販売は%n件。購入率{share}なら{leads}です。</numerusform>
</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}.</source>
<translation>{budget}の回収に必要な販売は1件です。</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>{budget}の回収に必要な販売は1件。購入率{share}なら{leads}です。</translation>
</message>
<message>
<source>You see everything before anything is kept.</source>
<translation>保存前にすべて確認できます。</translation>
</message>
<message>
<source>Your files are as they were.</source>
<translation>ファイルはそのままです。</translation>
</message>
<message>
<source>Your own channels</source>
<translation>自分のチャネル</translation>
</message>
<message>
<source>Your own list</source>
<translation>自分の一覧</translation>
</message>
<message>
<source>Your own spreadsheet</source>
<translation>自分の表</translation>
</message>
<message>
<source>a category</source>
<translation>カテゴリ</translation>
</message>
<message>
<source>a channel</source>
<translation>チャネル</translation>
</message>
<message>
<source>a company</source>
<translation>会社</translation>
</message>
<message>
<source>a deal</source>
<translation>商談</translation>
</message>
<message>
<source>a friend, a walk past…</source>
<translation>友人、通りがかり…</translation>
</message>
<message>
<source>a person</source>
<translation>個人</translation>
</message>
<message>
<source>a product</source>
<translation>商品</translation>
</message>
<message>
<source>a promotion</source>
<translation>販促</translation>
</message>
<message>
<source>a promotion, or none</source>
<translation>販促、または空</translation>
</message>
<message>
<source>a service</source>
<translation>サービス</translation>
</message>
<message>
<source>a similar name</source>
<translation>似た名前</translation>
</message>
<message>
<source>a tag</source>
<translation>タグ</translation>
</message>
<message>
<source>a tag for all of them</source>
<translation>全員に付けるタグ</translation>
</message>
<message>
<source>a year before</source>
<translation>前年</translation>
</message>
<message>
<source>about {count} min to go</source>
<translation>残り約{count}分</translation>
</message>
<message>
<source>about {count} s to go</source>
<translation>残り約{count}秒</translation>
</message>
<message>
<source>add a tag</source>
<translation>タグを追加</translation>
</message>
<message>
<source>add something that goes with it</source>
<translation>組み合わせる商品を追加</translation>
</message>
<message>
<source>agreed to advertising</source>
<translation>広告に同意</translation>
</message>
<message>
<source>all cells are empty</source>
<translation>すべてのセルが空</translation>
</message>
<message>
<source>all of them, evenly</source>
<translation>すべてに均等</translation>
</message>
<message>
<source>all of these</source>
<translation>すべての条件</translation>
</message>
<message>
<source>all promotions met, equally</source>
<translation>接したすべての販促に均等</translation>
</message>
<message>
<source>all promotions met, evenly</source>
<translation>接したすべての販促に均等</translation>
</message>
<message>
<source>already the id of a record in {file}</source>
<translation>{file}のレコードのIDとしてすでに使われています</translation>
</message>
<message>
<source>amount</source>
<translation>金額</translation>
</message>
<message>
<source>an amount</source>
<translation>金額</translation>
</message>
<message>
<source>an audience</source>
<translation>客層</translation>
</message>
<message>
<source>an enquiry</source>
<translation>問い合わせ</translation>
</message>
<message>
<source>an enquiry of nobody; its contact is not there</source>
<translation>だれのものでもない問い合わせです。連絡先がありません</translation>
</message>
<message>
<source>an expense needs its amount</source>
<translation>経費には金額が必要です</translation>
</message>
<message>
<source>an expense needs its day</source>
<translation>経費には日付が必要です</translation>
</message>
<message>
<source>an open deal has no day of closing</source>
<translation>進行中の商談に終了日はありません</translation>
</message>
<message>
<source>ana 0612345678 flyer wants 2 cakes ~80 fri call</source>
<translation>佐藤 09012345678 チラシ ケーキ2個 ~8000 金曜 電話</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>ほか%n件</numerusform>
</translation>
</message>
<message>
<source>and {count} more</source>
<translation>ほか{count}件</translation>
</message>
<message>
<source>and {what}</source>
<translation>＋ {what}</translation>
</message>
<message>
<source>another program on this computer</source>
<translation>このコンピューターの別のプログラム</translation>
</message>
<message>
<source>any number</source>
<translation>制限なし</translation>
</message>
<message>
<source>any of these</source>
<translation>いずれかの条件</translation>
</message>
<message>
<source>are companies</source>
<translation>会社</translation>
</message>
<message>
<source>are known for more than</source>
<translation>知ってからの日数が次を超える:</translation>
</message>
<message>
<source>are less satisfied than</source>
<translation>満足度が次未満:</translation>
</message>
<message>
<source>are new in the last</source>
<translation>新しく知った（次の日数以内）:</translation>
</message>
<message>
<source>are not companies</source>
<translation>会社以外</translation>
</message>
<message>
<source>are not people</source>
<translation>個人以外</translation>
</message>
<message>
<source>are people</source>
<translation>個人</translation>
</message>
<message>
<source>are satisfied, at least</source>
<translation>満足度が次以上:</translation>
</message>
<message>
<source>are silent for more than</source>
<translation>音信なしの日数が次を超える:</translation>
</message>
<message>
<source>as above</source>
<translation>上と同じ</translation>
</message>
<message>
<source>as it stands on letters</source>
<translation>手紙に載せる形で</translation>
</message>
<message>
<source>as of</source>
<translation>時点</translation>
</message>
<message>
<source>asked, wanting something</source>
<translation>要望の問い合わせ</translation>
</message>
<message>
<source>at this pace</source>
<translation>このペースなら</translation>
</message>
<message>
<source>before {other} ({day})</source>
<translation>{other}（{day}）より前です</translation>
</message>
<message>
<source>best time to call, wishes, names…</source>
<translation>電話に良い時間、希望、名前…</translation>
</message>
<message>
<source>bought</source>
<comment>condition</comment>
<translation>購入あり:</translation>
</message>
<message>
<source>bought</source>
<comment>step</comment>
<translation>購入</translation>
</message>
<message numerus="yes">
<source>bought %n ×</source>
<translation>
<numerusform>%n回購入</numerusform>
</translation>
</message>
<message>
<source>bought at least</source>
<translation>購入回数が次以上:</translation>
</message>
<message>
<source>bought for so far</source>
<translation>これまでの購入額</translation>
</message>
<message>
<source>bought from the category</source>
<translation>購入したカテゴリ:</translation>
</message>
<message>
<source>bought in the last</source>
<translation>購入あり（次の日数以内）:</translation>
</message>
<message>
<source>bought less than</source>
<translation>購入回数が次未満:</translation>
</message>
<message>
<source>bought nothing in the last</source>
<translation>購入なし（次の日数以内）:</translation>
</message>
<message>
<source>bringing it into the form of this program</source>
<translation>このプログラムの形式に変換中</translation>
</message>
<message>
<source>bringing together</source>
<translation>まとめています</translation>
</message>
<message>
<source>budget {amount}</source>
<translation>予算{amount}</translation>
</message>
<message>
<source>bundle</source>
<translation>セット</translation>
</message>
<message>
<source>call</source>
<translation>電話</translation>
</message>
<message>
<source>called off {day}</source>
<translation>{day}に中止</translation>
</message>
<message>
<source>came by the channel</source>
<translation>きっかけのチャネル:</translation>
</message>
<message>
<source>came by the promotion</source>
<translation>きっかけの販促:</translation>
</message>
<message>
<source>came in {day}</source>
<translation>{day}に受付</translation>
</message>
<message>
<source>chance {share}</source>
<translation>確率{share}</translation>
</message>
<message>
<source>closed</source>
<translation>閉じています</translation>
</message>
<message>
<source>compared with a year ago</source>
<translation>前年と比較</translation>
</message>
<message>
<source>compared with the period before</source>
<translation>前の期間と比較</translation>
</message>
<message>
<source>continued</source>
<translation>続き</translation>
</message>
<message>
<source>continued overleaf</source>
<translation>次ページへ続く</translation>
</message>
<message>
<source>costs us</source>
<translation>原価</translation>
</message>
<message>
<source>counting…</source>
<translation>集計中…</translation>
</message>
<message>
<source>counts</source>
<translation>集計に含む</translation>
</message>
<message>
<source>counts for {promotions}</source>
<translation>{promotions} の成果</translation>
</message>
<message>
<source>coupon {code}</source>
<translation>クーポン {code}</translation>
</message>
<message>
<source>day</source>
<translation>日付</translation>
</message>
<message>
<source>day and month of this column can be read both ways; they were read in the order {answer}</source>
<translation>この列の日と月はどちらにも読めます。{answer}の順で読みました</translation>
</message>
<message>
<source>days</source>
<translation>日</translation>
</message>
<message>
<source>days since the first word</source>
<translation>最初のやり取りからの日数</translation>
</message>
<message>
<source>deal lost</source>
<translation>商談が失注</translation>
</message>
<message>
<source>deal opened</source>
<translation>商談を開始</translation>
</message>
<message>
<source>demo</source>
<translation>デモ</translation>
</message>
<message>
<source>did not agree to advertising</source>
<translation>広告に同意していない</translation>
</message>
<message>
<source>did not come by the channel</source>
<translation>次のチャネル以外から:</translation>
</message>
<message>
<source>did not come by the promotion</source>
<translation>次の販促以外から:</translation>
</message>
<message>
<source>did not refuse advertising</source>
<translation>広告を拒否していない</translation>
</message>
<message>
<source>do not have the tag</source>
<translation>タグなし:</translation>
</message>
<message>
<source>do not have the words</source>
<translation>次の語を含まない:</translation>
</message>
<message>
<source>do not have their birthday</source>
<translation>誕生月が次以外:</translation>
</message>
<message>
<source>do not live in</source>
<translation>住所に含まない:</translation>
</message>
<message>
<source>does not pay</source>
<translation>元が取れない</translation>
</message>
<message>
<source>done on {day}</source>
<translation>{day}に完了</translation>
</message>
<message>
<source>due today</source>
<translation>今日が期限</translation>
</message>
<message>
<source>due {day}</source>
<translation>期限は{day}</translation>
</message>
<message>
<source>e-mail</source>
<translation>メール</translation>
</message>
<message>
<source>each</source>
<translation>毎月</translation>
</message>
<message>
<source>earned back on cost</source>
<translation>費用に対する利益</translation>
</message>
<message>
<source>empty</source>
<translation>空</translation>
</message>
<message>
<source>enquiry</source>
<translation>問い合わせ</translation>
</message>
<message>
<source>enquiry by {source}</source>
<translation>問い合わせ（{source}）</translation>
</message>
<message numerus="yes">
<source>every %n weeks</source>
<translation>
<numerusform>%n週間ごと</numerusform>
</translation>
</message>
<message>
<source>every half year</source>
<translation>半年ごと</translation>
</message>
<message>
<source>every week</source>
<translation>毎週</translation>
</message>
<message>
<source>every year</source>
<translation>毎年</translation>
</message>
<message>
<source>everything is saved</source>
<translation>すべて保存済み</translation>
</message>
<message>
<source>expected {count}</source>
<translation>予想{count}件</translation>
</message>
<message>
<source>expected {day}</source>
<translation>予定は{day}</translation>
</message>
<message>
<source>fair</source>
<translation>普通</translation>
</message>
<message>
<source>first and last name</source>
<translation>姓名</translation>
</message>
<message>
<source>flyer, event, e-mail…</source>
<translation>チラシ、イベント、メール…</translation>
</message>
<message>
<source>free item</source>
<translation>無料プレゼント</translation>
</message>
<message>
<source>from</source>
<translation>開始</translation>
</message>
<message>
<source>from 1 sale</source>
<translation>販売1件から</translation>
</message>
<message>
<source>from the catalogue, or your own words</source>
<translation>カタログから、または自分の言葉で</translation>
</message>
<message>
<source>from {count} sales</source>
<translation>販売{count}件から</translation>
</message>
<message>
<source>from {day}</source>
<translation>{day}から</translation>
</message>
<message>
<source>goes with it</source>
<translation>組み合わせ済み</translation>
</message>
<message>
<source>good</source>
<translation>良い</translation>
</message>
<message>
<source>great</source>
<translation>とても良い</translation>
</message>
<message>
<source>half after {days}</source>
<translation>半数が{days}で決着</translation>
</message>
<message>
<source>have a lead or deal open</source>
<translation>見込み客か商談が進行中</translation>
</message>
<message>
<source>have a phone</source>
<translation>電話あり</translation>
</message>
<message>
<source>have an e-mail</source>
<translation>メールあり</translation>
</message>
<message>
<source>have bought</source>
<translation>購入あり</translation>
</message>
<message>
<source>have bought already</source>
<translation>すでに購入あり</translation>
</message>
<message>
<source>have no e-mail</source>
<translation>メールなし</translation>
</message>
<message>
<source>have no phone</source>
<translation>電話なし</translation>
</message>
<message>
<source>have not bought</source>
<translation>購入なし</translation>
</message>
<message>
<source>have not bought yet</source>
<translation>まだ購入なし</translation>
</message>
<message>
<source>have nothing open</source>
<translation>進行中のものなし</translation>
</message>
<message>
<source>have the tag</source>
<translation>タグあり:</translation>
</message>
<message>
<source>have the words</source>
<translation>次の語を含む:</translation>
</message>
<message>
<source>have their birthday</source>
<translation>誕生月:</translation>
</message>
<message>
<source>how many</source>
<translation>件数</translation>
</message>
<message>
<source>if known</source>
<translation>分かれば</translation>
</message>
<message>
<source>if there is one</source>
<translation>あれば</translation>
</message>
<message numerus="yes">
<source>in %n sales</source>
<translation>
<numerusform>販売%n件</numerusform>
</translation>
</message>
<message>
<source>in 1 sale</source>
<translation>販売1件</translation>
</message>
<message>
<source>in name or notes</source>
<translation>（名前かメモ）</translation>
</message>
<message>
<source>in one activity</source>
<translation>活動1件</translation>
</message>
<message>
<source>in one expense</source>
<translation>経費1件</translation>
</message>
<message>
<source>in their words</source>
<translation>相手の言葉で</translation>
</message>
<message>
<source>in use</source>
<translation>使用中</translation>
</message>
<message numerus="yes">
<source>in {count} activities</source>
<translation>
<numerusform>活動{count}件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>in {count} expenses</source>
<translation>
<numerusform>経費{count}件</numerusform>
</translation>
</message>
<message>
<source>in {month}</source>
<translation>{month}</translation>
</message>
<message>
<source>in {other}; this business counts in {currency}</source>
<translation>{other}建てです。この事業の通貨は{currency}です</translation>
</message>
<message>
<source>in {stage}</source>
<translation>{stage}</translation>
</message>
<message>
<source>its contact is not there; import the contacts of {tool} first, then this file again</source>
<translation>連絡先がありません。先に{tool}の連絡先を取り込み、もう一度このファイルを取り込んでください</translation>
</message>
<message>
<source>just as much as in {month}</source>
<translation>{month}と同額</translation>
</message>
<message>
<source>keep in touch</source>
<translation>定期連絡</translation>
</message>
<message>
<source>known since {day}</source>
<translation>{day}からの知り合い</translation>
</message>
<message>
<source>last day</source>
<translation>最終日</translation>
</message>
<message>
<source>last sold {day}</source>
<translation>最後の販売は{day}</translation>
</message>
<message>
<source>last {day}</source>
<translation>最後は{day}</translation>
</message>
<message>
<source>late</source>
<translation>遅れ</translation>
</message>
<message>
<source>laying out the pages</source>
<translation>ページを構成中</translation>
</message>
<message>
<source>learning the words for the search</source>
<translation>検索用の語を準備中</translation>
</message>
<message>
<source>less than {low}</source>
<translation>{low}より小さい値です</translation>
</message>
<message>
<source>likely {low} to {high}</source>
<translation>推定{low}〜{high}</translation>
</message>
<message>
<source>lists of coupons are not read back; a folder of CSV files holds coupons whole</source>
<translation>クーポンの一覧は読み戻せません。CSVファイルのフォルダーにはクーポン全体が入っています</translation>
</message>
<message>
<source>lists of products are not read back; a folder of CSV files holds products whole</source>
<translation>商品の一覧は読み戻せません。CSVファイルのフォルダーには商品全体が入っています</translation>
</message>
<message>
<source>lists of promotions are not read back; a folder of CSV files holds promotions whole</source>
<translation>販促の一覧は読み戻せません。CSVファイルのフォルダーには販促全体が入っています</translation>
</message>
<message>
<source>live in</source>
<translation>住所に含む:</translation>
</message>
<message numerus="yes">
<source>longer than %n days, with nothing planned</source>
<translation>
<numerusform>%n日を超えて、予定なし</numerusform>
</translation>
</message>
<message>
<source>looking at who is there</source>
<translation>だれがいるか確認中</translation>
</message>
<message>
<source>looking for people written down twice</source>
<translation>重複している人を検索中</translation>
</message>
<message>
<source>looks after {things}</source>
<translation>{things}を担当</translation>
</message>
<message>
<source>lost</source>
<translation>失注</translation>
</message>
<message>
<source>made by itself</source>
<translation>自動作成</translation>
</message>
<message>
<source>making a copy first</source>
<translation>先にコピーを作成中</translation>
</message>
<message>
<source>marked !, longer than {days}</source>
<translation>「!」印、{days}超</translation>
</message>
<message>
<source>marketing hat</source>
<translation>マーケティング</translation>
</message>
<message>
<source>median; {events} of {n} decided</source>
<translation>中央値。{n}件中{events}件が決着</translation>
</message>
<message>
<source>meeting</source>
<translation>打ち合わせ</translation>
</message>
<message>
<source>message</source>
<translation>メッセージ</translation>
</message>
<message>
<source>minutes</source>
<translation>分</translation>
</message>
<message>
<source>missed</source>
<translation>未達</translation>
</message>
<message>
<source>money off</source>
<translation>値引き</translation>
</message>
<message>
<source>more than 12 digits</source>
<translation>12桁を超えています</translation>
</message>
<message>
<source>more than {digits} digits after the point</source>
<translation>小数点以下が{digits}桁を超えています</translation>
</message>
<message>
<source>must be filled</source>
<translation>入力が必要です</translation>
</message>
<message>
<source>name</source>
<translation>名前</translation>
</message>
<message>
<source>name, of someone known or new</source>
<translation>知っている人か新しい人の名前</translation>
</message>
<message>
<source>name, or nobody</source>
<translation>名前、または空</translation>
</message>
<message>
<source>names that are alike</source>
<translation>似た名前</translation>
</message>
<message>
<source>neither a name, a title nor an amount</source>
<translation>名前、題名、金額のどれもありません</translation>
</message>
<message>
<source>neither yes nor no</source>
<translation>「はい」でも「いいえ」でもありません</translation>
</message>
<message>
<source>never bought</source>
<translation>購入なし:</translation>
</message>
<message>
<source>never bought from the category</source>
<translation>購入していないカテゴリ:</translation>
</message>
<message>
<source>next month</source>
<translation>来月</translation>
</message>
<message>
<source>next step</source>
<translation>次の予定</translation>
</message>
<message>
<source>next: {step}</source>
<translation>次: {step}</translation>
</message>
<message>
<source>no</source>
<translation>いいえ</translation>
</message>
<message>
<source>no basis before</source>
<translation>以前のデータなし</translation>
</message>
<message>
<source>no budget set</source>
<translation>予算なし</translation>
</message>
<message>
<source>no channel</source>
<translation>チャネルなし</translation>
</message>
<message>
<source>no comparison</source>
<translation>比較なし</translation>
</message>
<message>
<source>no cost</source>
<translation>費用なし</translation>
</message>
<message>
<source>no cost written down</source>
<translation>費用の記録なし</translation>
</message>
<message>
<source>no date yet</source>
<translation>日付未定</translation>
</message>
<message>
<source>no day</source>
<translation>日付なし</translation>
</message>
<message>
<source>no day is given; {day} was taken</source>
<translation>日付がないため{day}としました</translation>
</message>
<message>
<source>no end</source>
<translation>期限なし</translation>
</message>
<message>
<source>no leads</source>
<translation>見込み客なし</translation>
</message>
<message>
<source>no name, amount or stage</source>
<translation>名前、金額、ステージがありません</translation>
</message>
<message>
<source>no name, e-mail or phone</source>
<translation>名前、メール、電話がありません</translation>
</message>
<message>
<source>no name, e-mail or phone (only {columns})</source>
<translation>名前、メール、電話がありません（{columns}のみ）</translation>
</message>
<message>
<source>no new lead came in</source>
<translation>新しい見込み客はありません</translation>
</message>
<message>
<source>no next step</source>
<translation>次の予定なし</translation>
</message>
<message>
<source>no promotion</source>
<translation>販促なし</translation>
</message>
<message>
<source>no reminder</source>
<translation>通知なし</translation>
</message>
<message>
<source>no sale credited</source>
<translation>成果となった販売なし</translation>
</message>
<message>
<source>no sales</source>
<translation>販売なし</translation>
</message>
<message>
<source>no title, value or stage</source>
<translation>題名、金額、ステージがありません</translation>
</message>
<message>
<source>nobody knows</source>
<translation>理由不明</translation>
</message>
<message>
<source>nobody named</source>
<translation>名前なし</translation>
</message>
<message>
<source>none</source>
<translation>なし</translation>
</message>
<message>
<source>none yet</source>
<translation>まだなし</translation>
</message>
<message>
<source>not a currency (three letters such as EUR)</source>
<translation>通貨（EURなどの3文字）ではありません</translation>
</message>
<message>
<source>not a date (YYYY-MM-DD)</source>
<translation>日付（YYYY-MM-DD）ではありません</translation>
</message>
<message>
<source>not a day of the calendar</source>
<translation>暦にない日付です</translation>
</message>
<message>
<source>not a day of the year (--MM-DD)</source>
<translation>年のない日付（--MM-DD）ではありません</translation>
</message>
<message>
<source>not a month (YYYY-MM)</source>
<translation>月（YYYY-MM）ではありません</translation>
</message>
<message>
<source>not a number (such as 1234.50)</source>
<translation>数値（1234.50など）ではありません</translation>
</message>
<message>
<source>not a phone number</source>
<translation>電話番号ではありません</translation>
</message>
<message>
<source>not a time (HH:MM)</source>
<translation>時刻（HH:MM）ではありません</translation>
</message>
<message>
<source>not a whole number</source>
<translation>整数ではありません</translation>
</message>
<message>
<source>not an amount in {currency}</source>
<translation>{currency}の金額ではありません</translation>
</message>
<message>
<source>not an e-mail address</source>
<translation>メールアドレスではありません</translation>
</message>
<message>
<source>not an id (a UUID of 36 characters in lower case)</source>
<translation>ID（小文字36文字のUUID）ではありません</translation>
</message>
<message>
<source>not between {low} and {high}</source>
<translation>{low}〜{high}の範囲外です</translation>
</message>
<message>
<source>not counted</source>
<translation>数えない</translation>
</message>
<message>
<source>not in {file} and not in the file</source>
<translation>{file}にもこのファイルにもありません</translation>
</message>
<message>
<source>not known</source>
<translation>不明</translation>
</message>
<message>
<source>not known yet</source>
<translation>まだ不明</translation>
</message>
<message>
<source>not one of: {choices}</source>
<translation>次のどれでもありません: {choices}</translation>
</message>
<message>
<source>not set</source>
<translation>未設定</translation>
</message>
<message>
<source>not so good</source>
<translation>やや悪い</translation>
</message>
<message>
<source>not sold this year</source>
<translation>今年は販売なし</translation>
</message>
<message>
<source>not sold yet</source>
<translation>まだ販売なし</translation>
</message>
<message>
<source>not there any more</source>
<translation>もうありません</translation>
</message>
<message>
<source>not used</source>
<translation>未使用</translation>
</message>
<message>
<source>not yet</source>
<translation>未完了</translation>
</message>
<message>
<source>note</source>
<translation>メモ</translation>
</message>
<message>
<source>nothing</source>
<translation>なし</translation>
</message>
<message>
<source>nothing bought yet</source>
<translation>まだ購入なし</translation>
</message>
<message>
<source>nothing came in: it holds no rows</source>
<translation>何も取り込まれませんでした。行がありません</translation>
</message>
<message>
<source>nothing came in: no column was known to tell of people, deals or expenses</source>
<translation>何も取り込まれませんでした。人、商談、経費を表す列が見つかりません</translation>
</message>
<message>
<source>nothing entered</source>
<translation>未入力</translation>
</message>
<message>
<source>nothing left for today</source>
<translation>今日の残りなし</translation>
</message>
<message>
<source>nothing planned</source>
<translation>予定なし</translation>
</message>
<message>
<source>objected: {words}</source>
<translation>懸念: {words}</translation>
</message>
<message>
<source>objection, if any</source>
<translation>懸念（あれば）</translation>
</message>
<message>
<source>of 5</source>
<translation>/5</translation>
</message>
<message>
<source>of one</source>
<translation>1つの価格</translation>
</message>
<message>
<source>of {count}</source>
<translation>全{count}件中</translation>
</message>
<message>
<source>of {count} expected</source>
<translation>予想{count}件中</translation>
</message>
<message>
<source>of {count}, likely {low} to {high}</source>
<translation>全{count}件中、推定{low}〜{high}</translation>
</message>
<message>
<source>of {target}</source>
<translation>/ {target}</translation>
</message>
<message>
<source>of {value}</source>
<translation>{value}中</translation>
</message>
<message>
<source>off each sale</source>
<translation>1販売ごとの値引き</translation>
</message>
<message>
<source>on course for {pace}</source>
<translation>{pace}の見込み</translation>
</message>
<message>
<source>on revenue: some costs unknown</source>
<translation>売上に対して: 一部の原価は不明</translation>
</message>
<message>
<source>on {cost}</source>
<translation>費用{cost}</translation>
</message>
<message>
<source>once</source>
<translation>1回</translation>
</message>
<message>
<source>once</source>
<comment>at most</comment>
<translation>1回限り</translation>
</message>
<message>
<source>one deal was lost</source>
<translation>失注が1件</translation>
</message>
<message>
<source>one is overdue</source>
<translation>期限切れが1件</translation>
</message>
<message>
<source>one lead came in</source>
<translation>見込み客が1件</translation>
</message>
<message>
<source>one line</source>
<translation>1行</translation>
</message>
<message>
<source>one more</source>
<translation>ほか1件</translation>
</message>
<message>
<source>one new lead came in</source>
<translation>新しい見込み客が1件</translation>
</message>
<message>
<source>one of {names} must be filled</source>
<translation>{names}のどれかを入力する必要があります</translation>
</message>
<message>
<source>one to a line</source>
<translation>1行に1つ</translation>
</message>
<message>
<source>only the first {most} columns were read</source>
<translation>最初の{most}列だけを読みました</translation>
</message>
<message>
<source>open</source>
<comment>state</comment>
<translation>進行中</translation>
</message>
<message>
<source>open</source>
<comment>unfolded</comment>
<translation>開いています</translation>
</message>
<message>
<source>open, but it comes up on no day</source>
<translation>進行中だが、どの日にも出ないもの</translation>
</message>
<message>
<source>opening the pages</source>
<translation>ページを開いています</translation>
</message>
<message>
<source>overdue</source>
<translation>期限切れ</translation>
</message>
<message>
<source>overdue: {step}</source>
<translation>期限切れ: {step}</translation>
</message>
<message>
<source>page {number} of {count}</source>
<translation>{number} / {count} ページ</translation>
</message>
<message>
<source>pays</source>
<translation>元が取れる</translation>
</message>
<message>
<source>people reached</source>
<translation>届いた人数</translation>
</message>
<message>
<source>phone or e-mail</source>
<translation>電話かメール</translation>
</message>
<message>
<source>picture</source>
<translation>絵文字</translation>
</message>
<message>
<source>point and comma in this column can be read both ways; “{answer}” was read as the decimal sign</source>
<translation>この列の点とコンマはどちらにも読めます。「{answer}」を小数点として読みました</translation>
</message>
<message>
<source>poor</source>
<translation>悪い</translation>
</message>
<message>
<source>promotion or coupon code</source>
<translation>販促かクーポンコード</translation>
</message>
<message>
<source>putting back what was there</source>
<translation>元の内容に戻しています</translation>
</message>
<message>
<source>reached</source>
<translation>達成</translation>
</message>
<message>
<source>read only</source>
<translation>読み取り専用</translation>
</message>
<message>
<source>reading the file</source>
<translation>ファイルを読み込み中</translation>
</message>
<message>
<source>reading the history</source>
<translation>履歴を読み込み中</translation>
</message>
<message>
<source>received {days}</source>
<translation>{days}受付</translation>
</message>
<message>
<source>refers to a row that was rejected ({file})</source>
<translation>却下された行を参照しています（{file}）</translation>
</message>
<message>
<source>refused advertising</source>
<translation>広告を拒否</translation>
</message>
<message>
<source>return {return_}</source>
<translation>費用対効果{return_}</translation>
</message>
<message>
<source>ring: a promotion was met · dot: anything else · square: the sale</source>
<translation>丸: 販促との接点 · 点: その他 · 四角: 販売</translation>
</message>
<message numerus="yes">
<source>runs now, %n days left</source>
<translation>
<numerusform>実施中、残り%n日</numerusform>
</translation>
</message>
<message>
<source>runs now, last day</source>
<translation>実施中、最終日</translation>
</message>
<message>
<source>runs now, no end</source>
<translation>実施中、期限なし</translation>
</message>
<message>
<source>sales hat</source>
<translation>販売</translation>
</message>
<message>
<source>saved {time}</source>
<translation>{time}に保存</translation>
</message>
<message>
<source>score {score} of 5</source>
<translation>満足度 {score}/5</translation>
</message>
<message numerus="yes">
<source>silent for %n days</source>
<translation>
<numerusform>%n日音信なし</numerusform>
</translation>
</message>
<message>
<source>since today</source>
<translation>今日から</translation>
</message>
<message>
<source>since {day}</source>
<translation>{day}から</translation>
</message>
<message>
<source>someone known or new</source>
<translation>知っている人か新しい人</translation>
</message>
<message>
<source>something that is gone</source>
<translation>なくなったもの</translation>
</message>
<message>
<source>spent at least</source>
<translation>購入額が次以上:</translation>
</message>
<message>
<source>spent less than</source>
<translation>購入額が次未満:</translation>
</message>
<message numerus="yes">
<source>starts in %n days</source>
<translation>
<numerusform>%n日後に開始</numerusform>
</translation>
</message>
<message>
<source>starts tomorrow</source>
<translation>明日開始</translation>
</message>
<message>
<source>such as 15%</source>
<translation>例: 15%</translation>
</message>
<message>
<source>such as 3 candles</source>
<translation>例: ろうそく3本</translation>
</message>
<message>
<source>such as A post</source>
<translation>例: 投稿</translation>
</message>
<message>
<source>such as Birthday cake</source>
<translation>例: 誕生日ケーキ</translation>
</message>
<message>
<source>such as Cakes</source>
<translation>例: ケーキ</translation>
</message>
<message>
<source>such as How did you find us?</source>
<translation>例: 何で当店を知りましたか？</translation>
</message>
<message>
<source>such as Regulars</source>
<translation>例: 常連客</translation>
</message>
<message>
<source>such as SPRING</source>
<translation>例: SPRING</translation>
</message>
<message>
<source>such as Winter sale</source>
<translation>例: 冬のセール</translation>
</message>
<message>
<source>such as too far away; may stay empty</source>
<translation>例: 遠すぎる。空でも構いません</translation>
</message>
<message>
<source>such as two cakes for Friday</source>
<translation>例: 金曜にケーキ2個</translation>
</message>
<message>
<source>such as: wants a quote by Friday</source>
<translation>例: 金曜までに見積もり希望</translation>
</message>
<message>
<source>target</source>
<translation>目標</translation>
</message>
<message>
<source>task</source>
<translation>作業</translation>
</message>
<message>
<source>test lead made by Meta, not a person</source>
<translation>Metaが作ったテスト用のリードで、実在の人ではありません</translation>
</message>
<message>
<source>the budget</source>
<translation>予算</translation>
</message>
<message>
<source>the card is cut short: it has no END</source>
<translation>カードが途中で切れています。ENDがありません</translation>
</message>
<message>
<source>the day is missing</source>
<translation>日付がありません</translation>
</message>
<message>
<source>the first promotion met</source>
<translation>最初に接した販促</translation>
</message>
<message>
<source>the last change was not saved</source>
<translation>最後の変更は保存されていません</translation>
</message>
<message>
<source>the last one</source>
<translation>最後の販促</translation>
</message>
<message>
<source>the last promotion met</source>
<translation>最後に接した販促</translation>
</message>
<message numerus="yes">
<source>the mean of %n answers</source>
<translation>
<numerusform>回答%n件の平均</numerusform>
</translation>
</message>
<message>
<source>the promotion was called off</source>
<translation>この販促は中止されました</translation>
</message>
<message>
<source>the report names no days; the cost is put on today</source>
<translation>レポートに日付がないため、費用は今日の日付にしました</translation>
</message>
<message>
<source>the same e-mail</source>
<translation>同じメール</translation>
</message>
<message>
<source>the same name</source>
<translation>同じ名前</translation>
</message>
<message>
<source>the same phone</source>
<translation>同じ電話番号</translation>
</message>
<message>
<source>the same record of the other program</source>
<translation>もう一方のプログラムの同じレコード</translation>
</message>
<message>
<source>this contact agreed later than the no of this file; the yes was left</source>
<translation>この連絡先はファイルの「いいえ」より後に同意しています。「はい」のままにしました</translation>
</message>
<message>
<source>this contact refused advertising; the yes of this file was not taken</source>
<translation>この連絡先は広告を断っています。ファイルの「はい」は取り込みませんでした</translation>
</message>
<message>
<source>this deal is open here and was left so; let the file win to close it</source>
<translation>この商談はここでは進行中なので、そのままにしました。終了するには「ファイルを優先」にしてください</translation>
</message>
<message>
<source>this file says no to advertising; contacts that are there were left as they are</source>
<translation>ファイルでは広告が「いいえ」です。既存の連絡先はそのままにしました</translation>
</message>
<message>
<source>this month</source>
<translation>今月</translation>
</message>
<message>
<source>time</source>
<translation>時刻</translation>
</message>
<message>
<source>times</source>
<translation>回</translation>
</message>
<message>
<source>today</source>
<translation>今日</translation>
</message>
<message>
<source>tomorrow</source>
<translation>明日</translation>
</message>
<message>
<source>too early to tell</source>
<translation>判断にはまだ早い</translation>
</message>
<message>
<source>town, street</source>
<translation>市区町村、通り</translation>
</message>
<message>
<source>twice in this file</source>
<translation>このファイルに2回あります</translation>
</message>
<message>
<source>type or scan it</source>
<translation>入力または読み取り</translation>
</message>
<message>
<source>unassigned</source>
<translation>未割り当て</translation>
</message>
<message>
<source>until</source>
<translation>終了</translation>
</message>
<message>
<source>until when</source>
<translation>期限</translation>
</message>
<message>
<source>until {day}</source>
<translation>{day}まで</translation>
</message>
<message numerus="yes">
<source>used %n times so far</source>
<translation>
<numerusform>これまでに%n回使用</numerusform>
</translation>
</message>
<message>
<source>used once so far</source>
<translation>これまでに1回使用</translation>
</message>
<message>
<source>used {used} of {count} times</source>
<translation>{count}回中{used}回使用</translation>
</message>
<message>
<source>visit</source>
<translation>訪問</translation>
</message>
<message>
<source>visits, followers…</source>
<translation>訪問数、フォロワー…</translation>
</message>
<message numerus="yes">
<source>waits %n days</source>
<translation>
<numerusform>%n日待ち</numerusform>
</translation>
</message>
<message>
<source>waits 1 day</source>
<translation>1日待ち</translation>
</message>
<message>
<source>was due {day}</source>
<translation>期限は{day}でした</translation>
</message>
<message>
<source>were asked about advertising</source>
<translation>広告の可否を確認済み</translation>
</message>
<message>
<source>were heard of in the last</source>
<translation>最近やり取りあり（次の日数以内）:</translation>
</message>
<message>
<source>were not asked about advertising</source>
<translation>広告の可否を未確認</translation>
</message>
<message>
<source>what</source>
<translation>何を</translation>
</message>
<message>
<source>what an average sale brings</source>
<translation>平均的な販売額</translation>
</message>
<message>
<source>what for</source>
<translation>用途</translation>
</message>
<message>
<source>what is good to know</source>
<translation>知っておくとよいこと</translation>
</message>
<message>
<source>what it brings</source>
<translation>得られる金額</translation>
</message>
<message>
<source>what it costs us</source>
<translation>かかる原価</translation>
</message>
<message>
<source>what it is</source>
<translation>内容</translation>
</message>
<message>
<source>what it may cost</source>
<translation>使える金額</translation>
</message>
<message>
<source>what people read or hear</source>
<translation>人が読む・聞く内容</translation>
</message>
<message>
<source>what shall come of it</source>
<translation>どうなってほしいか</translation>
</message>
<message>
<source>what that sale costs you</source>
<translation>その販売の原価</translation>
</message>
<message>
<source>what the offer is worth</source>
<translation>特典の価値</translation>
</message>
<message>
<source>what they asked for</source>
<translation>求めていること</translation>
</message>
<message>
<source>what they look for</source>
<translation>何を求めているか</translation>
</message>
<message>
<source>what they may buy</source>
<translation>買うかもしれないもの</translation>
</message>
<message>
<source>what they said</source>
<translation>言われたこと</translation>
</message>
<message>
<source>what was asked</source>
<translation>質問したこと</translation>
</message>
<message>
<source>what your business is called</source>
<translation>あなたの事業の名前</translation>
</message>
<message>
<source>when and where you meet them</source>
<translation>いつどこで会えるか</translation>
</message>
<message>
<source>where customers call</source>
<translation>顧客からの電話先</translation>
</message>
<message>
<source>where people meet it</source>
<translation>人の目に触れる場所</translation>
</message>
<message>
<source>where they write</source>
<translation>顧客からの連絡先</translation>
</message>
<message>
<source>which promotion</source>
<translation>どの販促</translation>
</message>
<message>
<source>whose</source>
<translation>だれの</translation>
</message>
<message numerus="yes">
<source>with %n entries</source>
<translation>
<numerusform>%n件の記録を含む</numerusform>
</translation>
</message>
<message>
<source>with 1 entry</source>
<translation>1件の記録を含む</translation>
</message>
<message>
<source>without a beginning of their own</source>
<translation>先頭の文字なし</translation>
</message>
<message>
<source>won</source>
<translation>成約</translation>
</message>
<message numerus="yes">
<source>won deals are silent for %n days at most, usually</source>
<translation>
<numerusform>成約した商談の音信なしは、通常最長%n日です</numerusform>
</translation>
</message>
<message>
<source>writing</source>
<translation>書き込み中</translation>
</message>
<message>
<source>writing the history</source>
<translation>履歴を書き込み中</translation>
</message>
<message>
<source>yes</source>
<translation>はい</translation>
</message>
<message>
<source>yesterday</source>
<translation>昨日</translation>
</message>
<message>
<source>{actual} of {target}</source>
<translation>{actual} / {target}</translation>
</message>
<message>
<source>{actual}, no target</source>
<translation>{actual}（目標なし）</translation>
</message>
<message>
<source>{amount} less than in {month}</source>
<translation>{month}より{amount}少ない</translation>
</message>
<message>
<source>{amount} likely to come from the deals that are open today.</source>
<translation>今日進行中の商談から{amount}の売上が見込まれます。</translation>
</message>
<message>
<source>{amount} more than in {month}</source>
<translation>{month}より{amount}多い</translation>
</message>
<message>
<source>{amount} of sales</source>
<translation>売上{amount}</translation>
</message>
<message>
<source>{amount} off</source>
<translation>{amount}引き</translation>
</message>
<message>
<source>{amount} over</source>
<translation>{amount}超過</translation>
</message>
<message>
<source>{amount} short of it.</source>
<translation>{amount}不足。</translation>
</message>
<message>
<source>{answers}, too few for shares</source>
<translation>{answers}、割合を出すには少数</translation>
</message>
<message>
<source>{arrow} {by}, was {value}</source>
<translation>{arrow} {by}、前は{value}</translation>
</message>
<message>
<source>{basis}, likely {low} to {high}</source>
<translation>{basis}、推定{low}〜{high}</translation>
</message>
<message>
<source>{basis}; {count} may yet</source>
<translation>{basis}。残り{count}件は未定</translation>
</message>
<message>
<source>{change}; may be chance</source>
<translation>{change}（偶然かも）</translation>
</message>
<message>
<source>{code} counts as not used on {day}</source>
<translation>{code}の{day}の使用を取り消しました</translation>
</message>
<message>
<source>{code} is copied.</source>
<translation>{code}をコピーしました。</translation>
</message>
<message>
<source>{code} may not be used any more.</source>
<translation>{code}はもう使えません。</translation>
</message>
<message>
<source>{code} was good until {day}, {ago}.</source>
<translation>{code}の期限は{day}まででした（{ago}）。</translation>
</message>
<message>
<source>{code} was used on {day}.</source>
<translation>{code}は{day}に使われました。</translation>
</message>
<message>
<source>{code} was used {used} of {count} times, the last time on {day}.</source>
<translation>{code}は{count}回中{used}回使われました。最後は{day}です。</translation>
</message>
<message>
<source>{condition} “{value}”</source>
<translation>{condition} 「{value}」</translation>
</message>
<message>
<source>{counted} = {share}</source>
<translation>{counted} = {share}</translation>
</message>
<message>
<source>{counted}, {share} ({low} to {high})</source>
<translation>{counted}、{share}（{low}〜{high}）</translation>
</message>
<message>
<source>{count} activities</source>
<translation>活動{count}件</translation>
</message>
<message>
<source>{count} already here</source>
<translation>登録済み{count}件</translation>
</message>
<message numerus="yes">
<source>{count} are overdue</source>
<translation>
<numerusform>期限切れが{count}件</numerusform>
</translation>
</message>
<message>
<source>{count} cells, the header has {width}</source>
<translation>セルが{count}個、見出しは{width}個です</translation>
</message>
<message>
<source>{count} costs</source>
<translation>費用{count}件</translation>
</message>
<message>
<source>{count} coupons</source>
<translation>クーポン{count}枚</translation>
</message>
<message numerus="yes">
<source>{count} days</source>
<translation>
<numerusform>{count}日</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals</source>
<translation>
<numerusform>商談{count}件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals are open</source>
<translation>
<numerusform>進行中の商談は{count}件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals so far, of which {decided} are decided.</source>
<translation>
<numerusform>これまでの商談{count}件のうち、{decided}件が決着。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals were lost</source>
<translation>
<numerusform>失注が{count}件</numerusform>
</translation>
</message>
<message>
<source>{count} files cannot be read</source>
<translation>読めないファイルが{count}つ</translation>
</message>
<message numerus="yes">
<source>{count} leads</source>
<translation>
<numerusform>見込み客{count}件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} leads came in</source>
<translation>
<numerusform>見込み客が{count}件</numerusform>
</translation>
</message>
<message>
<source>{count} left out</source>
<translation>除外{count}件</translation>
</message>
<message>
<source>{count} measures</source>
<translation>測定値{count}件</translation>
</message>
<message>
<source>{count} min</source>
<translation>{count}分</translation>
</message>
<message numerus="yes">
<source>{count} more</source>
<translation>
<numerusform>ほか{count}件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} more stand in the table.</source>
<translation>
<numerusform>表にあと{count}件あります。</numerusform>
</translation>
</message>
<message>
<source>{count} new</source>
<translation>新規{count}件</translation>
</message>
<message>
<source>{count} new customers</source>
<translation>新規顧客{count}人</translation>
</message>
<message numerus="yes">
<source>{count} new leads came in</source>
<translation>
<numerusform>新しい見込み客が{count}件</numerusform>
</translation>
</message>
<message>
<source>{count} not understood</source>
<translation>解釈できない{count}件</translation>
</message>
<message>
<source>{count} of them filled in</source>
<translation>うち補完{count}件</translation>
</message>
<message>
<source>{count} of {sales}</source>
<translation>{count} / {sales}</translation>
</message>
<message>
<source>{count} other records</source>
<translation>その他のレコード{count}件</translation>
</message>
<message>
<source>{count} people</source>
<translation>{count}人</translation>
</message>
<message>
<source>{count} probably the same</source>
<translation>おそらく同じ{count}件</translation>
</message>
<message>
<source>{count} products</source>
<translation>商品{count}件</translation>
</message>
<message>
<source>{count} promotions</source>
<translation>販促{count}件</translation>
</message>
<message>
<source>{count} records were filled in</source>
<translation>{count}件のレコードを補いました</translation>
</message>
<message>
<source>{count} redeemed coupons</source>
<translation>引き換え済みクーポン{count}枚</translation>
</message>
<message>
<source>{count} refused</source>
<translation>拒否{count}人</translation>
</message>
<message>
<source>{count} rejected</source>
<translation>却下{count}</translation>
</message>
<message>
<source>{count} rows</source>
<translation>{count}行</translation>
</message>
<message>
<source>{count} sales</source>
<translation>販売{count}件</translation>
</message>
<message numerus="yes">
<source>{count} sales brought {revenue}</source>
<translation>
<numerusform>{count}件の販売で売上{revenue}</numerusform>
</translation>
</message>
<message>
<source>{count} stages</source>
<translation>ステージ{count}件</translation>
</message>
<message>
<source>{count} talks and notes</source>
<translation>会話とメモ{count}件</translation>
</message>
<message numerus="yes">
<source>{count} texts are in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>
<numerusform>インストール済みのフォントにない文字（{script}）のテキストが{count}件あります。その文字は□で印刷されます。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} things are due</source>
<translation>
<numerusform>この日が期限の予定が{count}件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<translation>
<numerusform>{count}回</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<comment>at most</comment>
<translation>
<numerusform>{count}回まで</numerusform>
</translation>
</message>
<message>
<source>{count} without a cost</source>
<translation>原価なし{count}件</translation>
</message>
<message>
<source>{count} without a value</source>
<translation>金額なし{count}件</translation>
</message>
<message>
<source>{count} without data left out</source>
<translation>データなしで除外{count}</translation>
</message>
<message>
<source>{count} written into “{folder}”.</source>
<translation>{count}を「{folder}」に書き出しました。</translation>
</message>
<message>
<source>{count}, from “{first}” to “{last}”.</source>
<translation>{count}（「{first}」〜「{last}」）。</translation>
</message>
<message>
<source>{count}, {size} in all</source>
<translation>{count}、合計{size}</translation>
</message>
<message>
<source>{currency} has {digits} digits after the point; “{text}” has more.</source>
<translation>{currency}の小数点以下は{digits}桁です。「{text}」はそれを超えています。</translation>
</message>
<message>
<source>{days} after the first touch</source>
<translation>最初の接点から{days}</translation>
</message>
<message>
<source>{days} d</source>
<translation>{days}日</translation>
</message>
<message>
<source>{days} since the first step to it</source>
<translation>そこへの最初の一歩から{days}</translation>
</message>
<message>
<source>{days}: no basis.</source>
<translation>{days}: データなし。</translation>
</message>
<message>
<source>{days}: {value}</source>
<translation>{days}: {value}</translation>
</message>
<message>
<source>{day} by {who}</source>
<translation>{day} {who}</translation>
</message>
<message>
<source>{day}, overdue</source>
<translation>{day}、期限切れ</translation>
</message>
<message>
<source>{day}: {amount}</source>
<translation>{day}: {amount}</translation>
</message>
<message>
<source>{deals} stand in “{stage}”. To which stage do they go, with its closed deals?</source>
<translation>「{stage}」には{deals}があります。終了した商談も含め、どのステージに移しますか？</translation>
</message>
<message>
<source>{deals}, worth {value} together; by the chance of each, {likely} is likely to come.</source>
<translation>{deals}、合計{value}。それぞれの確度から、{likely}の売上が見込まれます。</translation>
</message>
<message>
<source>{deals}, {value}</source>
<translation>{deals}、{value}</translation>
</message>
<message>
<source>{due}, {late}.</source>
<translation>{due}、{late}。</translation>
</message>
<message>
<source>{due}.</source>
<translation>{due}。</translation>
</message>
<message>
<source>{few}: too early to tell.</source>
<translation>{few}。判断にはまだ早いです。</translation>
</message>
<message>
<source>{first} and {last}</source>
<translation>{first}と{last}</translation>
</message>
<message>
<source>{first} and {more}</source>
<translation>{first}、かつ{more}</translation>
</message>
<message>
<source>{first} or {more}</source>
<translation>{first}、または{more}</translation>
</message>
<message>
<source>{first}, {more}</source>
<translation>{first}、{more}</translation>
</message>
<message>
<source>{first}. {next}</source>
<translation>{first}。{next}</translation>
</message>
<message>
<source>{hours} h {minutes}</source>
<translation>{hours}時間{minutes}分</translation>
</message>
<message>
<source>{kind} ({count})</source>
<translation>{kind}（{count}）</translation>
</message>
<message>
<source>{kind} “{title}”</source>
<translation>{kind}「{title}」</translation>
</message>
<message>
<source>{k} of {n}</source>
<translation>{k} / {n}</translation>
</message>
<message>
<source>{k} of {n} bought</source>
<translation>{n}件中{k}件が購入</translation>
</message>
<message>
<source>{k} of {n}, likely {low} to {high}</source>
<translation>{k} / {n}、推定{low}〜{high}</translation>
</message>
<message>
<source>{leads} and {lost}</source>
<translation>{leads}、{lost}</translation>
</message>
<message>
<source>{leads} in all.</source>
<translation>全部で{leads}。</translation>
</message>
<message>
<source>{leads} leads, {bought} of them bought; {revenue} in sales, {cost} spent.</source>
<translation>見込み客{leads}件、うち購入{bought}件。売上{revenue}、支出{cost}。</translation>
</message>
<message>
<source>{left} left of {budget}</source>
<translation>予算{budget}、残り{left}</translation>
</message>
<message>
<source>{lost} lost, {opened} opened</source>
<translation>失注{lost}、開始{opened}</translation>
</message>
<message>
<source>{low} to {high}</source>
<translation>{low}〜{high}</translation>
</message>
<message>
<source>{marketing} marketing, {sales} sales</source>
<translation>マーケティング{marketing}、販売{sales}</translation>
</message>
<message>
<source>{mean} of 5</source>
<translation>{mean}/5</translation>
</message>
<message>
<source>{menu}: {action}</source>
<translation>{menu}: {action}</translation>
</message>
<message>
<source>{month} against its targets</source>
<translation>{month}の目標との比較</translation>
</message>
<message>
<source>{month} has not begun yet.</source>
<translation>{month}はまだ始まっていません。</translation>
</message>
<message>
<source>{month}: {value}, a year before {before}</source>
<translation>{month}: {value}、前年は{before}</translation>
</message>
<message>
<source>{names} and {count} more</source>
<translation>{names}、ほか{count}件</translation>
</message>
<message>
<source>{name} (new contact)</source>
<translation>{name}（新しい連絡先）</translation>
</message>
<message>
<source>{name} (new)</source>
<translation>{name}（新規）</translation>
</message>
<message>
<source>{name} does not go with it</source>
<translation>{name}を組み合わせから外す</translation>
</message>
<message>
<source>{name} is in the bin</source>
<translation>{name}をごみ箱に移しました</translation>
</message>
<message>
<source>{name} is in the bin, and with them {along}</source>
<translation>{name}をごみ箱に移しました（{along}も一緒に）</translation>
</message>
<message>
<source>{name} is in the bin; {kept}</source>
<translation>{name}をごみ箱に移しました。{kept}</translation>
</message>
<message>
<source>{name} is in “{stage}” now.</source>
<translation>{name}を「{stage}」に移しました。</translation>
</message>
<message>
<source>{name} is off the list</source>
<translation>{name}を一覧から外しました</translation>
</message>
<message>
<source>{name} looks after {things}. All of that stays, with nobody looking after it.</source>
<translation>{name}は{things}を担当しています。すべて残り、担当なしになります。</translation>
</message>
<message>
<source>{name}, row {row} of {file}</source>
<translation>{name}（{file}の{row}行目）</translation>
</message>
<message>
<source>{name}, the first</source>
<translation>{name}（1人目）</translation>
</message>
<message>
<source>{name}, the second</source>
<translation>{name}（2人目）</translation>
</message>
<message>
<source>{name}, {channel}: {first} to {last}, {phase}</source>
<translation>{name}、{channel}: {first}〜{last}、{phase}</translation>
</message>
<message>
<source>{no} no</source>
<translation>いいえ{no}</translation>
</message>
<message>
<source>{number} days</source>
<translation>{number}日</translation>
</message>
<message>
<source>{number} points</source>
<translation>{number}ポイント</translation>
</message>
<message>
<source>{n} leads</source>
<translation>見込み客{n}件</translation>
</message>
<message>
<source>{n} scores</source>
<translation>評価{n}件</translation>
</message>
<message>
<source>{offer} that costs us {amount}</source>
<translation>{offer}（原価{amount}）</translation>
</message>
<message>
<source>{offer} – {promotion}</source>
<translation>{offer} – {promotion}</translation>
</message>
<message>
<source>{open} open</source>
<translation>未確認{open}</translation>
</message>
<message>
<source>{order}: back to the usual order</source>
<translation>{order}: 通常の並び順に戻す</translation>
</message>
<message>
<source>{over} over its budget of {budget}</source>
<translation>予算{budget}を{over}超過</translation>
</message>
<message>
<source>{pace} at this pace</source>
<translation>このペースで{pace}</translation>
</message>
<message>
<source>{pace} at this pace; {needed} a day would do</source>
<translation>このペースで{pace}。1日{needed}で届きます</translation>
</message>
<message>
<source>{pages} printed into “{file}”.</source>
<translation>{pages}を「{file}」に印刷しました。</translation>
</message>
<message>
<source>{pages} sent to “{printer}”.</source>
<translation>{pages}を「{printer}」に送りました。</translation>
</message>
<message>
<source>{people}; agreed to e-mail {mail}, to phone {phone}</source>
<translation>{people}。同意: メール{mail}、電話{phone}</translation>
</message>
<message>
<source>{percent} off</source>
<translation>{percent}引き</translation>
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
<translation>{promotion}（見込み客と同じ）</translation>
</message>
<message>
<source>{promotion}, coupon {code}</source>
<translation>{promotion}、クーポン {code}</translation>
</message>
<message numerus="yes">
<source>{quantity} in %n sales</source>
<translation>
<numerusform>%n件の販売で{quantity}</numerusform>
</translation>
</message>
<message>
<source>{quantity} in 1 sale</source>
<translation>1件の販売で{quantity}</translation>
</message>
<message>
<source>{raw} is read as {read}</source>
<translation>{raw}は{read}と読みます</translation>
</message>
<message>
<source>{return_} (likely {low} to {high})</source>
<translation>{return_}（推定{low}〜{high}）</translation>
</message>
<message>
<source>{return_} on revenue</source>
<translation>{return_}（売上に対して）</translation>
</message>
<message>
<source>{return_}: {verdict}</source>
<translation>{return_}：{verdict}</translation>
</message>
<message>
<source>{rows} stay out</source>
<translation>{rows}は取り込まれません</translation>
</message>
<message>
<source>{rows} stays out</source>
<translation>{rows}は取り込まれません</translation>
</message>
<message>
<source>{sales} sales, {revenue}</source>
<translation>販売{sales}件、{revenue}</translation>
</message>
<message>
<source>{sales}, {compared}; {leads}.</source>
<translation>{sales}（{compared}）。{leads}。</translation>
</message>
<message>
<source>{sales}; {leads}, and marketing cost {cost}.</source>
<translation>{sales}。{leads}、販促費は{cost}。</translation>
</message>
<message>
<source>{sales}; {leads}.</source>
<translation>{sales}。{leads}。</translation>
</message>
<message>
<source>{score} of 5: {word}</source>
<translation>{score}/5: {word}</translation>
</message>
<message>
<source>{share} ({low} to {high})</source>
<translation>{share}（{low}〜{high}）</translation>
</message>
<message>
<source>{share} decided</source>
<translation>決着{share}</translation>
</message>
<message>
<source>{share} within {days} days</source>
<translation>{days}日以内{share}</translation>
</message>
<message>
<source>{share} won</source>
<translation>成約{share}</translation>
</message>
<message>
<source>{some} and {last}</source>
<translation>{some}、{last}</translation>
</message>
<message>
<source>{some}, and {more}</source>
<translation>{some}、{more}</translation>
</message>
<message>
<source>{spent} of {budget} spent</source>
<translation>支出{spent} / 予算{budget}</translation>
</message>
<message>
<source>{spent} spent</source>
<translation>支出{spent}</translation>
</message>
<message>
<source>{spent} spent, no budget set</source>
<translation>支出{spent}、予算なし</translation>
</message>
<message>
<source>{spent}, over the budget</source>
<translation>{spent}、予算超過</translation>
</message>
<message>
<source>{stage}, the deal stands here</source>
<translation>{stage}（現在のステージ）</translation>
</message>
<message numerus="yes">
<source>{stage}: %n deals</source>
<translation>
<numerusform>{stage}: 商談%n件</numerusform>
</translation>
</message>
<message>
<source>{stage}: 1 deal</source>
<translation>{stage}: 商談1件</translation>
</message>
<message>
<source>{step} at {time}</source>
<translation>{step} {time}</translation>
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
<translation>{text}は遠すぎて印刷できません。</translation>
</message>
<message>
<source>{there}, fills {count}</source>
<translation>{there}、補完{count}件</translation>
</message>
<message>
<source>{title} (backup, for reading)</source>
<translation>{title}（バックアップ、読み取り専用）</translation>
</message>
<message>
<source>{title}, continued</source>
<translation>{title}（続き）</translation>
</message>
<message>
<source>{told}, since {day}</source>
<translation>{told}（{day}から）</translation>
</message>
<message>
<source>{total} in all</source>
<translation>合計{total}</translation>
</message>
<message>
<source>{used} of {count}</source>
<translation>{used} / {count}</translation>
</message>
<message>
<source>{used} of {count} ×</source>
<translation>{used}/{count}回</translation>
</message>
<message>
<source>{used} used</source>
<translation>使用{used}</translation>
</message>
<message>
<source>{used} × instead of {limit} · {last}</source>
<translation>{used}回（上限{limit}回）· {last}</translation>
</message>
<message>
<source>{value} in sight, about {likely} likely</source>
<translation>見込み額{value}、確度から約{likely}</translation>
</message>
<message>
<source>{weekday} {day}</source>
<translation>{day}（{weekday}）</translation>
</message>
<message>
<source>{what} ({count})</source>
<translation>{what}（{count}）</translation>
</message>
<message>
<source>{what} ({name})</source>
<translation>{what}（{name}）</translation>
</message>
<message>
<source>{what} ({promotion})</source>
<translation>{what}（{promotion}）</translation>
</message>
<message>
<source>{what} came in</source>
<translation>{what}を取り込みました</translation>
</message>
<message>
<source>{what} is off the deal</source>
<translation>{what}を商談から外しました</translation>
</message>
<message>
<source>{what} on {day}</source>
<translation>{what} {day}</translation>
</message>
<message>
<source>{what} written to “{file}” in “{folder}”.</source>
<translation>{what}を「{folder}」の「{file}」に書き出しました。</translation>
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
<translation>{what}: {hits} / {count}</translation>
</message>
<message>
<source>{who} saved something at {time}</source>
<translation>{time}に{who}が保存しました</translation>
</message>
<message>
<source>{who} stays as it is</source>
<translation>{who}はそのまま</translation>
</message>
<message>
<source>{words}, together {amount}</source>
<translation>{words}、合計{amount}</translation>
</message>
<message>
<source>{year} has no targets to copy.</source>
<translation>{year}年にはコピーする目標がありません。</translation>
</message>
<message>
<source>{year} has not begun yet.</source>
<translation>{year}年はまだ始まっていません。</translation>
</message>
<message>
<source>{yes} of 4 yes</source>
<translation>はい{yes}/4</translation>
</message>
<message>
<source>“{day}” is no day</source>
<translation>「{day}」という日はありません</translation>
</message>
<message>
<source>“{file}” can only be read: the file or its folder is write-protected. Nothing was changed.</source>
<translation>「{file}」は読み取りのみ可能です。ファイルかフォルダーが書き込み禁止です。何も変更していません。</translation>
</message>
<message>
<source>“{file}” cannot be opened; look whether it is there and may be read.</source>
<translation>「{file}」を開けません。ファイルがあり、読み取れるか確かめてください。</translation>
</message>
<message>
<source>“{file}” cannot be read: {reason}.</source>
<translation>「{file}」を読めません: {reason}。</translation>
</message>
<message>
<source>“{file}” cannot be replaced; choose another name.</source>
<translation>「{file}」は置き換えられません。別の名前にしてください。</translation>
</message>
<message>
<source>“{file}” ends in the middle of a letter, in line {line}; it was probably not copied whole. Please copy or export it again.</source>
<translation>「{file}」は{line}行目の文字の途中で終わっています。完全にコピーされていないようです。もう一度コピーするか書き出してください。</translation>
</message>
<message>
<source>“{file}” has a cell of more than {limit} characters in row {row}. Please shorten it and save the file again.</source>
<translation>「{file}」の{row}行目に{limit}文字を超えるセルがあります。短くして保存し直してください。</translation>
</message>
<message>
<source>“{file}” has a column without a name. Nothing was imported.</source>
<translation>「{file}」に名前のない列があります。何も取り込みませんでした。</translation>
</message>
<message>
<source>“{file}” has a quote (") in row {row} that is not closed as it should be, so nobody can tell where its cells end. Please mend that row and save the file again.</source>
<translation>「{file}」の{row}行目の引用符（"）が正しく閉じられていないため、セルの区切りが分かりません。その行を直して保存し直してください。</translation>
</message>
<message>
<source>“{file}” has a sheet with something in column {found}; {limit} columns can be read. Please delete what lies far to the right and save it again.</source>
<translation>「{file}」に{found}列目まで何か入ったシートがあります。読めるのは{limit}列までです。右端の不要な内容を削除して保存し直してください。</translation>
</message>
<message>
<source>“{file}” has more than {limit} cells. Please remove columns that are not needed, or split it into several files.</source>
<translation>「{file}」のセルが{limit}個を超えています。不要な列を削除するか、複数のファイルに分けてください。</translation>
</message>
<message>
<source>“{file}” has more than {limit} rows. Please split it and import the parts one after the other.</source>
<translation>「{file}」が{limit}行を超えています。分割して、順に取り込んでください。</translation>
</message>
<message>
<source>“{file}” has no header row. Nothing was imported.</source>
<translation>「{file}」に見出し行がありません。何も取り込みませんでした。</translation>
</message>
<message>
<source>“{file}” has no sheet called “{sheet}” with anything in it.</source>
<translation>「{file}」に、内容のあるシート「{sheet}」はありません。</translation>
</message>
<message>
<source>“{file}” has the column “{column}” twice. Nothing was imported.</source>
<translation>「{file}」に列「{column}」が2つあります。何も取り込みませんでした。</translation>
</message>
<message>
<source>“{file}” has {found} columns in row {row}; {limit} can be read. Please remove what is not needed and save it again.</source>
<translation>「{file}」の{row}行目に{found}列あります。読めるのは{limit}列までです。不要な列を削除して保存し直してください。</translation>
</message>
<message>
<source>“{file}” has {width} × {height} dots, too many for a logo; save it smaller.</source>
<translation>「{file}」は{width} × {height}ドットで、ロゴには大きすぎます。小さく保存してください。</translation>
</message>
<message>
<source>“{file}” is JSON, which cannot be read. Please export it as CSV or .xlsx.</source>
<translation>「{file}」は読み取れないJSONです。CSVか.xlsxで書き出してください。</translation>
</message>
<message>
<source>“{file}” is XML, which cannot be read. Please open it in a spreadsheet and save it as .xlsx.</source>
<translation>「{file}」は読み取れないXMLです。表計算ソフトで開き、.xlsxで保存してください。</translation>
</message>
<message>
<source>“{file}” is a Numbers file. Please export it from Numbers as Excel or CSV and import that.</source>
<translation>「{file}」はNumbersのファイルです。NumbersからExcelかCSVに書き出して取り込んでください。</translation>
</message>
<message>
<source>“{file}” is a PDF; no table can be read from it. Please export it as CSV or .xlsx.</source>
<translation>「{file}」はPDFです。表を読み取れません。CSVか.xlsxで書き出してください。</translation>
</message>
<message>
<source>“{file}” is a ZIP archive, not a workbook. Please unpack it and import the files in it.</source>
<translation>「{file}」はZIPファイルで、ブックではありません。展開し、中のファイルを取り込んでください。</translation>
</message>
<message>
<source>“{file}” is a ZIP archive; unpack it and open the file inside.</source>
<translation>「{file}」はZIPファイルです。展開して中のファイルを開いてください。</translation>
</message>
<message>
<source>“{file}” is a binary workbook (.xlsb). Please save it as .xlsx and import that.</source>
<translation>「{file}」はバイナリ形式のブック（.xlsb）です。.xlsxで保存して取り込んでください。</translation>
</message>
<message>
<source>“{file}” is a business file of Two Hats. Open it with File &gt; Open.</source>
<translation>「{file}」は Two Hats の事業ファイルです。［ファイル］&gt;［開く］で開いてください。</translation>
</message>
<message>
<source>“{file}” is a calendar; people come in from vCards (.vcf) or a table.</source>
<translation>「{file}」はカレンダーです。人はvCard（.vcf）か表から取り込みます。</translation>
</message>
<message>
<source>“{file}” is a damaged workbook, or was not copied whole. Please open it in the program that it comes from and save it again.</source>
<translation>「{file}」は壊れているか、完全にコピーされていません。元のプログラムで開いて保存し直してください。</translation>
</message>
<message>
<source>“{file}” is a database of another program, not a business file of Two Hats.</source>
<translation>「{file}」は別のプログラムのデータベースで、Two Hats の事業ファイルではありません。</translation>
</message>
<message>
<source>“{file}” is a database. If it is a business file of Two Hats, open it or merge it instead.</source>
<translation>「{file}」はデータベースです。Two Hats の事業ファイルなら、開くか統合してください。</translation>
</message>
<message>
<source>“{file}” is a folder, not a business file; choose a file that ends in .twohats.</source>
<translation>「{file}」はフォルダーで、事業ファイルではありません。.twohatsで終わるファイルを選んでください。</translation>
</message>
<message>
<source>“{file}” is a folder, not a file.</source>
<translation>「{file}」はフォルダーで、ファイルではありません。</translation>
</message>
<message>
<source>“{file}” is a packed archive. Please unpack it and import the files in it.</source>
<translation>「{file}」は圧縮ファイルです。展開し、中のファイルを取り込んでください。</translation>
</message>
<message>
<source>“{file}” is a picture; no table can be read from it. Please export the table as CSV or .xlsx.</source>
<translation>「{file}」は画像です。表を読み取れません。表をCSVか.xlsxで書き出してください。</translation>
</message>
<message>
<source>“{file}” is a presentation, not a table.</source>
<translation>「{file}」はプレゼンテーションで、表ではありません。</translation>
</message>
<message>
<source>“{file}” is a text document. Please copy its table into a spreadsheet and save it as .xlsx.</source>
<translation>「{file}」は文書ファイルです。表を表計算ソフトにコピーし、.xlsxで保存してください。</translation>
</message>
<message>
<source>“{file}” is a web page, not a table. Perhaps the other program asked you to sign in: please export it again, or open the page in a spreadsheet and save it as .xlsx.</source>
<translation>「{file}」はウェブページで、表ではありません。相手のプログラムがサインインを求めたのかもしれません。もう一度書き出すか、ページを表計算ソフトで開いて.xlsxで保存してください。</translation>
</message>
<message>
<source>“{file}” is an old Office file, but no workbook. Please save its table as .xlsx or CSV.</source>
<translation>「{file}」は古いOfficeファイルですが、ブックではありません。表を.xlsxかCSVで保存してください。</translation>
</message>
<message>
<source>“{file}” is cut off: {missing} bytes are missing at its end. It may not have finished copying or downloading; otherwise restore a backup.</source>
<translation>「{file}」は途中で切れています。末尾の{missing}バイトがありません。コピーかダウンロードが終わっていないのかもしれません。そうでなければバックアップを復元してください。</translation>
</message>
<message>
<source>“{file}” is damaged or no picture; try saving it anew as PNG.</source>
<translation>「{file}」は壊れているか画像ではありません。PNGで保存し直してください。</translation>
</message>
<message>
<source>“{file}” is damaged. Nothing was changed; restore a backup.</source>
<translation>「{file}」は壊れています。何も変更していません。バックアップを復元してください。</translation>
</message>
<message>
<source>“{file}” is damaged; nothing was changed. Restore a backup.</source>
<translation>「{file}」は壊れています。何も変更していません。バックアップを復元してください。</translation>
</message>
<message>
<source>“{file}” is empty (0 bytes). It may still be downloading; otherwise restore a backup.</source>
<translation>「{file}」は空です（0バイト）。まだダウンロード中かもしれません。そうでなければバックアップを復元してください。</translation>
</message>
<message>
<source>“{file}” is empty: no sheet of it holds anything.</source>
<translation>「{file}」は空です。どのシートにも内容がありません。</translation>
</message>
<message>
<source>“{file}” is empty: there is nothing in it to import.</source>
<translation>「{file}」は空です。取り込むものがありません。</translation>
</message>
<message>
<source>“{file}” is larger than {limit} MB. Please split it into several files and import one after the other.</source>
<translation>「{file}」が{limit} MBを超えています。複数のファイルに分けて、順に取り込んでください。</translation>
</message>
<message>
<source>“{file}” is locked with a password. Please save it without one and import it again.</source>
<translation>「{file}」はパスワードで保護されています。パスワードなしで保存し、もう一度取り込んでください。</translation>
</message>
<message>
<source>“{file}” is neither a table nor a list of cards, or its encoding cannot be told. Please save it again as CSV (UTF-8) or as .xlsx in the program that it comes from, or choose the encoding.</source>
<translation>「{file}」は表でも連絡先カードの一覧でもないか、エンコードが判別できません。元のプログラムでCSV（UTF-8）か.xlsxに保存し直すか、エンコードを選んでください。</translation>
</message>
<message>
<source>“{file}” is no picture that is understood; choose a PNG, JPG or SVG.</source>
<translation>「{file}」は読める画像ではありません。PNG、JPG、SVGを選んでください。</translation>
</message>
<message>
<source>“{file}” is not UTF-8 text; save it again with that encoding. Nothing was imported.</source>
<translation>「{file}」はUTF-8のテキストではありません。そのエンコードで保存し直してください。何も取り込みませんでした。</translation>
</message>
<message>
<source>“{file}” is not a business file of Two Hats; choose another.</source>
<translation>「{file}」は Two Hats の事業ファイルではありません。別のファイルを選んでください。</translation>
</message>
<message>
<source>“{file}” is not a business file, or it is damaged at its start. Nothing was changed.</source>
<translation>「{file}」は事業ファイルでないか、先頭が壊れています。何も変更していません。</translation>
</message>
<message>
<source>“{file}” is not a table: a quote is opened and never closed. Nothing was imported.</source>
<translation>「{file}」は表ではありません。引用符が閉じられていません。何も取り込みませんでした。</translation>
</message>
<message>
<source>“{file}” is not a table: line {line} breaks the rules of CSV. Nothing was imported.</source>
<translation>「{file}」は表ではありません。{line}行目がCSVの規則に合いません。何も取り込みませんでした。</translation>
</message>
<message>
<source>“{file}” is not a text file, or it is damaged: row {row} holds a NUL. Please export it again as CSV (UTF-8) or .xlsx.</source>
<translation>「{file}」はテキストファイルでないか、壊れています。{row}行目にNULがあります。CSV（UTF-8）か.xlsxで書き出し直してください。</translation>
</message>
<message>
<source>“{file}” is not an ordinary file; choose one that ends in .twohats.</source>
<translation>「{file}」は通常のファイルではありません。.twohatsで終わるファイルを選んでください。</translation>
</message>
<message>
<source>“{file}” is not as it was a moment ago; please add it once more.</source>
<translation>「{file}」は直前の状態から変わっています。もう一度追加してください。</translation>
</message>
<message>
<source>“{file}” is not in the encoding {encoding}: line {line} cannot be read. Please choose another encoding.</source>
<translation>「{file}」のエンコードは{encoding}ではありません。{line}行目を読めません。別のエンコードを選んでください。</translation>
</message>
<message>
<source>“{file}” is not text: it holds a NUL. Nothing was imported.</source>
<translation>「{file}」はテキストではありません。NULが含まれています。何も取り込みませんでした。</translation>
</message>
<message>
<source>“{file}” is not there.</source>
<translation>「{file}」がありません。</translation>
</message>
<message>
<source>“{file}” is not there: it was moved, renamed or deleted, or its disk is not connected. Look where it is now, or restore a backup.</source>
<translation>「{file}」がありません。移動、名前の変更、削除がされたか、ディスクが接続されていません。今ある場所を確かめるか、バックアップを復元してください。</translation>
</message>
<message>
<source>“{file}” is open already; its window comes to the front.</source>
<translation>「{file}」はすでに開いています。そのウィンドウを前面に出します。</translation>
</message>
<message>
<source>“{file}” is open for reading only, so nothing can be changed in it.</source>
<translation>「{file}」は読み取り専用で開いているため、変更できません。</translation>
</message>
<message>
<source>“{file}” is there already and is never overwritten; choose another name or move it away.</source>
<translation>「{file}」はすでにあり、上書きはしません。別の名前にするか、それを移動してください。</translation>
</message>
<message>
<source>“{file}” is too large for a logo ({size} MB); choose one of at most {most} MB.</source>
<translation>「{file}」（{size} MB）はロゴには大きすぎます。{most} MBまでのものを選んでください。</translation>
</message>
<message>
<source>“{file}” is too short to be a business file (bytes: {size}). It may still be downloading.</source>
<translation>「{file}」は事業ファイルとしては短すぎます（{size}バイト）。まだダウンロード中かもしれません。</translation>
</message>
<message>
<source>“{file}” is written.</source>
<translation>「{file}」を書き出しました。</translation>
</message>
<message>
<source>“{file}” may not be opened by you. Ask its owner for the right to read and write it.</source>
<translation>「{file}」を開く権限がありません。所有者に読み書きの権限を依頼してください。</translation>
</message>
<message>
<source>“{file}” may not be read by you. Ask its owner for the right to read it.</source>
<translation>「{file}」を読む権限がありません。所有者に権限を依頼してください。</translation>
</message>
<message>
<source>“{file}” shows more than {limit} MB of text. Please split it into several files.</source>
<translation>「{file}」のテキストが{limit} MBを超えています。複数のファイルに分けてください。</translation>
</message>
<message>
<source>“{file}” unpacks to far more than a table of this size holds, so it was not opened. If you trust it, please copy the rows into a new spreadsheet.</source>
<translation>「{file}」は、展開するとこの大きさの表としては異常に大きくなるため、開きませんでした。信頼できるものであれば、行を新しい表計算ファイルにコピーしてください。</translation>
</message>
<message>
<source>“{file}” was closed meanwhile.</source>
<translation>「{file}」はその間に閉じられました。</translation>
</message>
<message>
<source>“{file}” was left half saved by a crash, and its folder is write-protected, so it cannot be put right here. Copy both files that begin with its name to a folder of yours.</source>
<translation>「{file}」は異常終了で保存が途中になっており、フォルダーが書き込み禁止のため、ここでは修復できません。この名前で始まる2つのファイルを自分のフォルダーにコピーしてください。</translation>
</message>
<message>
<source>“{file}” was moved, replaced or deleted while it was open. Nothing was saved of this step; open the file again.</source>
<translation>「{file}」は開いている間に移動、置換、削除されました。この操作は保存されていません。ファイルを開き直してください。</translation>
</message>
<message>
<source>“{file}” was saved by a newer Two Hats (format {theirs}; this one knows up to {ours}). Nothing was changed; please update the program.</source>
<translation>「{file}」は新しい Two Hats で保存されています（形式{theirs}、このバージョンは{ours}まで）。何も変更していません。プログラムを更新してください。</translation>
</message>
<message>
<source>“{file}”: this list can be written as {endings}.</source>
<translation>「{file}」: この一覧は{endings}で書き出せます。</translation>
</message>
<message>
<source>“{folder}” cannot be read: {reason}.</source>
<translation>「{folder}」を読めません: {reason}。</translation>
</message>
<message>
<source>“{folder}” holds more than {most} files; choose those that are to come in.</source>
<translation>「{folder}」には{most}個を超えるファイルがあります。取り込むものを選んでください。</translation>
</message>
<message>
<source>“{folder}” holds no list or address card that can be read.</source>
<translation>「{folder}」には読み取れる一覧や連絡先カードがありません。</translation>
</message>
<message>
<source>“{folder}” holds none of the files that Two Hats reads, such as contacts.csv.</source>
<translation>「{folder}」には、contacts.csv など Two Hats が読めるファイルがありません。</translation>
</message>
<message>
<source>“{folder}” is a file; this version imports folders of CSV files.</source>
<translation>「{folder}」はファイルです。このバージョンはCSVファイルのフォルダーを取り込みます。</translation>
</message>
<message>
<source>“{folder}” is in {theirs}, but amounts in {ours} stand in the file; nothing was imported.</source>
<translation>「{folder}」は{theirs}建てですが、このファイルには{ours}の金額があります。何も取り込みませんでした。</translation>
</message>
<message>
<source>“{folder}” is not empty; an export goes into a new or empty folder.</source>
<translation>「{folder}」は空ではありません。書き出し先は新しいフォルダーか空のフォルダーにしてください。</translation>
</message>
<message>
<source>“{folder}” is not there.</source>
<translation>「{folder}」がありません。</translation>
</message>
<message>
<source>“{folder}” is there already and is no folder; choose another name.</source>
<translation>「{folder}」はすでにあり、フォルダーではありません。別の名前にしてください。</translation>
</message>
<message>
<source>“{folder}” was written by a newer Two Hats (folder format {theirs}; this one reads {ours}). Nothing was imported; please update the program.</source>
<translation>「{folder}」は新しい Two Hats で書かれています（フォルダー形式{theirs}、このバージョンは{ours}）。何も取り込みませんでした。プログラムを更新してください。</translation>
</message>
<message>
<source>“{gone}” is now part of “{kept}”</source>
<translation>「{gone}」を「{kept}」に統合しました</translation>
</message>
<message>
<source>“{label}” was not taken back: someone else has since changed the same ({places}).</source>
<translation>「{label}」は取り消せませんでした。その後ほかの人が同じところを変更しています（{places}）。</translation>
</message>
<message>
<source>“{name}” cannot be opened</source>
<translation>「{name}」を開けません</translation>
</message>
<message>
<source>“{name}” could not be put into the folder: {reason}. Nothing was changed there.</source>
<translation>「{name}」をフォルダーに入れられませんでした: {reason}。フォルダー内は変更していません。</translation>
</message>
<message>
<source>“{name}” has a deal of this day already; if it is the same one, delete one of the two</source>
<translation>「{name}」にはこの日の商談がすでにあります。同じものなら、どちらかを削除してください</translation>
</message>
<message>
<source>“{name}” has no condition that picks anyone out</source>
<translation>「{name}」には人を絞る条件がありません</translation>
</message>
<message>
<source>“{name}” has {common} and was taken for this one; this name stands in the notes</source>
<translation>「{name}」と{common}のため、同じ連絡先とみなしました。この名前はメモにあります</translation>
</message>
<message>
<source>“{name}” is a folder there; choose another place.</source>
<translation>そこでは「{name}」はフォルダーです。別の場所を選んでください。</translation>
</message>
<message>
<source>“{name}” is already in this folder.</source>
<translation>「{name}」はすでにこのフォルダーにあります。</translation>
</message>
<message>
<source>“{name}” is in the bin.</source>
<translation>「{name}」をごみ箱に移しました。</translation>
</message>
<message>
<source>“{name}” is in the catalogue</source>
<translation>「{name}」をカタログに入れました</translation>
</message>
<message>
<source>“{name}” is in the list already.</source>
<translation>「{name}」はすでに一覧にあります。</translation>
</message>
<message>
<source>“{name}” is not there any more</source>
<translation>「{name}」がもうありません</translation>
</message>
<message>
<source>“{name}” is planned once more.</source>
<translation>「{name}」をもう一度計画しました。</translation>
</message>
<message>
<source>“{name}” is planned: {when}</source>
<translation>「{name}」を計画しました: {when}</translation>
</message>
<message>
<source>“{name}” is written down</source>
<translation>「{name}」を記録しました</translation>
</message>
<message>
<source>“{name}” was already called off on {day}.</source>
<translation>「{name}」は{day}にすでに中止されています。</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Enter keeps yours, Escape takes theirs.</source>
<translation>「{name}」はその間に変更されました。現在は「{theirs}」です。Enterで自分の入力を残し、Escで相手の内容にします。</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Yours was “{mine}”.</source>
<translation>「{name}」はその間に変更されました。現在は「{theirs}」です。あなたの入力は「{mine}」でした。</translation>
</message>
<message>
<source>“{name}” was not called off.</source>
<translation>「{name}」は中止されていません。</translation>
</message>
<message>
<source>“{name}”: people who {conditions}</source>
<translation>「{name}」の条件: {conditions}</translation>
</message>
<message>
<source>“{path}” could not be written: {reason}.</source>
<translation>「{path}」に書き込めませんでした: {reason}。</translation>
</message>
<message>
<source>“{path}” is not a file; choose another name for the PDF.</source>
<translation>「{path}」はファイルではありません。PDFに別の名前を付けてください。</translation>
</message>
<message>
<source>“{path}” is there already and is not a PDF; choose another name.</source>
<translation>「{path}」はすでにあり、PDFではありません。別の名前を付けてください。</translation>
</message>
<message>
<source>“{path}” may not be written here, or is open in another program. Choose another place.</source>
<translation>「{path}」は、ここへの書き込みが許可されていないか、別のプログラムで開かれています。別の場所を選んでください。</translation>
</message>
<message>
<source>“{printer}” did not take the pages. Look whether it is switched on, or choose another printer.</source>
<translation>「{printer}」がページを受け付けませんでした。電源を確かめるか、別のプリンターを選んでください。</translation>
</message>
<message>
<source>“{text}”</source>
<translation>「{text}」</translation>
</message>
<message>
<source>“{text}” is neither a phone number nor an e-mail address; it needs digits, or an @.</source>
<translation>「{text}」は電話番号でもメールアドレスでもありません。数字か@が必要です。</translation>
</message>
<message>
<source>“{text}” is neither a promotion nor the code of a coupon.</source>
<translation>「{text}」という販促もクーポンコードもありません。</translation>
</message>
<message>
<source>“{text}” is not a birthday; write YYYY-MM-DD, or --MM-DD without a year.</source>
<translation>「{text}」は誕生日ではありません。YYYY-MM-DD、年なしは --MM-DD と入力してください。</translation>
</message>
<message>
<source>“{text}” is not a day; write it like {sample}, or “tomorrow”, “fri”.</source>
<translation>「{text}」は日付ではありません。{sample}、「明日」、「金曜」のように入力してください。</translation>
</message>
<message>
<source>“{text}” is not a month; write it like 2026-05.</source>
<translation>「{text}」は月ではありません。2026-05のように入力してください。</translation>
</message>
<message>
<source>“{text}” is not a number; write it like {sample}.</source>
<translation>「{text}」は数値ではありません。{sample}のように入力してください。</translation>
</message>
<message>
<source>“{text}” is not a time of day; write it like 15:30.</source>
<translation>「{text}」は時刻ではありません。15:30のように入力してください。</translation>
</message>
<message>
<source>“{text}” is not a whole number; write it like {sample}.</source>
<translation>「{text}」は整数ではありません。{sample}のように入力してください。</translation>
</message>
<message>
<source>“{text}” is not an e-mail address; it needs a name, an @ and a place.</source>
<translation>「{text}」はメールアドレスではありません。名前、@、ドメインが必要です。</translation>
</message>
<message>
<source>“{text}” is not an id; ids have 36 characters.</source>
<translation>「{text}」はIDではありません。IDは36文字です。</translation>
</message>
<message>
<source>“{text}” is not in the catalogue; pick something that is.</source>
<translation>「{text}」はカタログにありません。あるものから選んでください。</translation>
</message>
<message>
<source>“{text}” is not in the list; pick one that is.</source>
<translation>「{text}」は一覧にありません。あるものから選んでください。</translation>
</message>
<message>
<source>“{text}” is not one of: {choices}.</source>
<translation>「{text}」は次のどれでもありません: {choices}。</translation>
</message>
<message>
<source>“{text}” is not understood in this filter.</source>
<translation>このフィルターの「{text}」を解釈できません。</translation>
</message>
<message>
<source>“{title}” was already done on {day}.</source>
<translation>「{title}」は{day}にすでに完了しています。</translation>
</message>
<message>
<source>≈ as before, was {value}</source>
<translation>≈ 前と同じ、前は{value}</translation>
</message>
</context>
</TS>
