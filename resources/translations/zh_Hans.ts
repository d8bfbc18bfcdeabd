<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
<name />
<message numerus="yes">
<source>%n activities</source>
<translation>
<numerusform>%n 次跟进</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n answers</source>
<translation>
<numerusform>%n 个回答</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n are left out, who refused advertising.</source>
<translation>
<numerusform>%n 人拒绝接收广告，未包含在内。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n audiences</source>
<translation>
<numerusform>%n 个受众</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n batches of coupons are in the bin</source>
<translation>
<numerusform>%n 批优惠券已移入回收站</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n codes</source>
<translation>
<numerusform>%n 个券码</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n columns kept as extra fields</source>
<translation>
<numerusform>%n 列保留为附加字段</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts</source>
<translation>
<numerusform>%n 位联系人</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n contacts are in the bin, with all that belongs to them</source>
<translation>
<numerusform>%n 位联系人及其所有相关内容已移入回收站</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n copies</source>
<translation>
<numerusform>%n 份副本</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons</source>
<translation>
<numerusform>%n 张优惠券</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons are made</source>
<translation>
<numerusform>已制作 %n 张优惠券</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n coupons {name} are in the bin</source>
<translation>
<numerusform>%n 张优惠券 {name} 已移入回收站</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days</source>
<translation>
<numerusform>%n 天</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days before</source>
<translation>
<numerusform>%n 天前</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days late</source>
<translation>
<numerusform>逾期 %n 天</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n days left</source>
<translation>
<numerusform>还剩 %n 天</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals</source>
<translation>
<numerusform>%n 个商机</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n deals are in the bin</source>
<translation>
<numerusform>%n 个商机已移入回收站</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n due today</source>
<translation>
<numerusform>今天到期 %n 件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n expenses</source>
<translation>
<numerusform>%n 笔支出</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n files</source>
<translation>
<numerusform>%n 个文件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n found</source>
<translation>
<numerusform>找到 %n 项</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n h</source>
<translation>
<numerusform>%n 小时</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n have neither e-mail nor phone.</source>
<translation>
<numerusform>%n 人既无电子邮件也无电话。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n have none.</source>
<translation>
<numerusform>%n 项没有。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads</source>
<translation>
<numerusform>%n 条线索</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads are</source>
<translation>
<numerusform>%n 条线索</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads are in the bin</source>
<translation>
<numerusform>%n 条线索已移入回收站</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n leads, deals and activities that came of it stay, without the promotion.</source>
<translation>
<numerusform>由此产生的 %n 条线索、商机和跟进会保留，但不再属于推广。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n lines of deals keep its name</source>
<translation>
<numerusform>有 %n 条商机明细保留其名称</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n min</source>
<translation>
<numerusform>%n 分钟</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more</source>
<translation>
<numerusform>另 %n 项</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more</source>
<comment>files</comment>
<translation>
<numerusform>另 %n 项</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more fields from imports</source>
<translation>
<numerusform>导入带来的另 %n 个字段</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more on the promotion sheet, under Reports.</source>
<translation>
<numerusform>另有 %n 项见“报表”中的推广单。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more promotions</source>
<translation>
<numerusform>另 %n 项推广</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more this week</source>
<translation>
<numerusform>本周另有 %n 件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more…</source>
<translation>
<numerusform>另 %n 项…</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n next steps</source>
<translation>
<numerusform>%n 个下一步</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n now belong to {name}</source>
<translation>
<numerusform>%n 项现由{name}负责</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n open deals</source>
<translation>
<numerusform>%n 个进行中的商机</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n overdue</source>
<translation>
<numerusform>%n 件逾期</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n pages</source>
<translation>
<numerusform>%n 页</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n pairs may be the same person</source>
<translation>
<numerusform>%n 对可能是同一人</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n people now</source>
<translation>
<numerusform>现有 %n 人</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products</source>
<translation>
<numerusform>%n 个产品</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n products are in the bin</source>
<translation>
<numerusform>%n 个产品已移入回收站</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions</source>
<translation>
<numerusform>%n 项推广</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions are in the bin</source>
<translation>
<numerusform>%n 项推广已移入回收站</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions for it stay, without it.</source>
<translation>
<numerusform>有 %n 项面向它的推广会保留，但不再有受众。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n promotions have no date yet; the list shows them.</source>
<translation>
<numerusform>%n 项推广还没有日期；见列表。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n refused and are never counted there.</source>
<translation>
<numerusform>%n 人拒绝，从不计入。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n sales</source>
<translation>
<numerusform>%n 笔销售</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n selected</source>
<translation>
<numerusform>已选 %n 项</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n stages</source>
<translation>
<numerusform>%n 个阶段</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n tagged “{tag}”</source>
<translation>
<numerusform>%n 项已加标签“{tag}”</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n targets were copied</source>
<translation>
<numerusform>已复制 %n 个目标</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n texts were longer than a workbook can hold and are cut.</source>
<translation>
<numerusform>%n 处文字超过工作簿的容量，已截断。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n today</source>
<translation>
<numerusform>今天 %n 件</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n ×</source>
<translation>
<numerusform>%n 次</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n × · {last}</source>
<translation>
<numerusform>%n 次 · {last}</numerusform>
</translation>
</message>
<message>
<source>&amp;Pick a day…</source>
<translation>选择日期(&amp;P)…</translation>
</message>
<message>
<source>&amp;Tomorrow</source>
<translation>明天(&amp;T)</translation>
</message>
<message>
<source>(no heading)</source>
<translation>（无标题）</translation>
</message>
<message>
<source>(no name)</source>
<translation>（无姓名）</translation>
</message>
<message>
<source>(no words)</source>
<translation>（无文字）</translation>
</message>
<message>
<source>(some costs of sales unknown)</source>
<translation>（部分销售成本未知）</translation>
</message>
<message>
<source>+ {count} not asked</source>
<translation>+ {count} 人未询问</translation>
</message>
<message>
<source>, {share} of the step before</source>
<translation>，占上一步的 {share}</translation>
</message>
<message>
<source>1 activity</source>
<translation>1 次跟进</translation>
</message>
<message>
<source>1 answer</source>
<translation>1 个回答</translation>
</message>
<message>
<source>1 audience</source>
<translation>1 个受众</translation>
</message>
<message>
<source>1 code</source>
<translation>1 个券码</translation>
</message>
<message>
<source>1 column kept as an extra field</source>
<translation>1 列保留为附加字段</translation>
</message>
<message>
<source>1 contact</source>
<translation>1 位联系人</translation>
</message>
<message>
<source>1 copy</source>
<translation>1 份副本</translation>
</message>
<message>
<source>1 cost</source>
<translation>1 笔费用</translation>
</message>
<message>
<source>1 coupon</source>
<translation>1 张优惠券</translation>
</message>
<message>
<source>1 coupon is made: {code}</source>
<translation>已制作 1 张优惠券：{code}</translation>
</message>
<message>
<source>1 day</source>
<translation>1 天</translation>
</message>
<message>
<source>1 day before</source>
<translation>1 天前</translation>
</message>
<message>
<source>1 day late</source>
<translation>逾期 1 天</translation>
</message>
<message>
<source>1 deal</source>
<translation>1 个商机</translation>
</message>
<message>
<source>1 expense</source>
<translation>1 笔支出</translation>
</message>
<message>
<source>1 file</source>
<translation>1 个文件</translation>
</message>
<message>
<source>1 file cannot be read</source>
<translation>1 个文件无法读取</translation>
</message>
<message>
<source>1 has neither e-mail nor phone.</source>
<translation>1 人既无电子邮件也无电话。</translation>
</message>
<message>
<source>1 in {count} leads</source>
<translation>每 {count} 条线索 1 笔</translation>
</message>
<message>
<source>1 is left out, who refused advertising.</source>
<translation>1 人拒绝接收广告，未包含在内。</translation>
</message>
<message>
<source>1 lead</source>
<translation>1 条线索</translation>
</message>
<message>
<source>1 lead is</source>
<translation>1 条线索</translation>
</message>
<message>
<source>1 line of a deal keeps its name</source>
<translation>有 1 条商机明细保留其名称</translation>
</message>
<message>
<source>1 measure</source>
<translation>1 项统计</translation>
</message>
<message>
<source>1 more</source>
<translation>另 1 项</translation>
</message>
<message>
<source>1 more field from an import</source>
<translation>导入带来的另 1 个字段</translation>
</message>
<message>
<source>1 more stands in the table.</source>
<translation>表中还有 1 项。</translation>
</message>
<message>
<source>1 new customer</source>
<translation>1 位新客户</translation>
</message>
<message>
<source>1 next step</source>
<translation>1 个下一步</translation>
</message>
<message>
<source>1 open deal</source>
<translation>1 个进行中的商机</translation>
</message>
<message>
<source>1 other record</source>
<translation>1 条其他记录</translation>
</message>
<message>
<source>1 page</source>
<translation>1 页</translation>
</message>
<message>
<source>1 pair may be the same person</source>
<translation>1 对可能是同一人</translation>
</message>
<message>
<source>1 person</source>
<translation>1 人</translation>
</message>
<message>
<source>1 person now</source>
<translation>现有 1 人</translation>
</message>
<message>
<source>1 product</source>
<translation>1 个产品</translation>
</message>
<message>
<source>1 promotion</source>
<translation>1 项推广</translation>
</message>
<message>
<source>1 promotion for it stays, without it.</source>
<translation>有 1 项面向它的推广会保留，但不再有受众。</translation>
</message>
<message>
<source>1 promotion has no date yet; the list shows it.</source>
<translation>1 项推广还没有日期；见列表。</translation>
</message>
<message>
<source>1 record that came of it stays, without the promotion.</source>
<translation>由此产生的 1 条记录会保留，但不再属于推广。</translation>
</message>
<message>
<source>1 redeemed coupon</source>
<translation>1 张已核销优惠券</translation>
</message>
<message>
<source>1 refused and is never counted there.</source>
<translation>1 人拒绝，从不计入。</translation>
</message>
<message>
<source>1 row</source>
<translation>1 行</translation>
</message>
<message>
<source>1 sale</source>
<translation>1 笔销售</translation>
</message>
<message>
<source>1 sale, {revenue}</source>
<translation>1 笔销售，{revenue}</translation>
</message>
<message>
<source>1 score</source>
<translation>1 个评分</translation>
</message>
<message>
<source>1 stage</source>
<translation>1 个阶段</translation>
</message>
<message>
<source>1 target was copied</source>
<translation>已复制 1 个目标</translation>
</message>
<message>
<source>1 text is in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>有 1 处文字使用的文字系统没有已安装的字体（{script}）；这些字符会印成方框。</translation>
</message>
<message>
<source>12 Mar, or 12 Mar 1990</source>
<translation>3月12日，或 1990年3月12日</translation>
</message>
<message>
<source>12 Mar, tomorrow, fri…</source>
<translation>3月12日、明天、星期五…</translation>
</message>
<message>
<source>= as before</source>
<translation>= 与之前相同</translation>
</message>
<message>
<source>A PNG, JPG or SVG; or drop one here. It is kept in this file, at most 400 dots wide or high.</source>
<translation>PNG、JPG 或 SVG；也可拖到这里。保存在此文件中，宽高最多 400 像素。</translation>
</message>
<message>
<source>A business file is opened; anything else comes into a new one.</source>
<translation>业务文件会直接打开；其他内容会放入新文件。</translation>
</message>
<message>
<source>A chance lies between 0 and 100%.</source>
<translation>概率须在 0 到 100% 之间。</translation>
</message>
<message>
<source>A closed deal needs the day it was closed.</source>
<translation>已关闭的商机需要关闭日期。</translation>
</message>
<message>
<source>A code has 3 to {count} letters.</source>
<translation>券码为 3 到 {count} 个字符。</translation>
</message>
<message>
<source>A code has letters, digits and hyphens only.</source>
<translation>券码只能含字母、数字和连字符。</translation>
</message>
<message>
<source>A code of its own on each</source>
<translation>每张各有券码</translation>
</message>
<message>
<source>A comma: 1.234,50</source>
<translation>逗号：1.234,50</translation>
</message>
<message>
<source>A condition has no value yet. Give it one, or take the condition away.</source>
<translation>有条件还没有值。请填写，或移除该条件。</translation>
</message>
<message>
<source>A contact needs a name, a company, an e-mail or a phone.</source>
<translation>联系人需要姓名、公司、电子邮件或电话。</translation>
</message>
<message>
<source>A cost cannot be less than nothing.</source>
<translation>成本不能小于零。</translation>
</message>
<message>
<source>A coupon needs a code.</source>
<translation>优惠券需要券码。</translation>
</message>
<message>
<source>A customer’s journey</source>
<translation>客户旅程</translation>
</message>
<message>
<source>A deal cannot be closed before it was opened ({opened}).</source>
<translation>商机的关闭日期不能早于创建日期（{opened}）。</translation>
</message>
<message>
<source>A deal cannot be worth less than nothing.</source>
<translation>商机金额不能小于零。</translation>
</message>
<message>
<source>A deal is a sale in the making: who wants what, for how much. Move it along until it is won.</source>
<translation>商机是正在促成的销售：谁想要什么、多少钱。推进它，直到成交。</translation>
</message>
<message>
<source>A deal needs a contact: who may buy?</source>
<translation>商机需要联系人：谁可能购买？</translation>
</message>
<message>
<source>A deal with {name} is open</source>
<translation>已为{name}新建商机</translation>
</message>
<message>
<source>A discount lies between 0 and 100%.</source>
<translation>折扣须在 0 到 100% 之间。</translation>
</message>
<message>
<source>A folder…</source>
<translation>文件夹…</translation>
</message>
<message>
<source>A lead belongs to the promotion it came from, so this order does not hang on how sales are credited.</source>
<translation>线索属于其来源推广，因此此排序与销售如何计入无关。</translation>
</message>
<message>
<source>A lead is someone who asked: by phone, by mail, at the counter. Write down who and what they want.</source>
<translation>线索就是来询问的人：打电话、写邮件、到柜台。记下是谁、想要什么。</translation>
</message>
<message>
<source>A letter is wrong or two are swapped: it does not add up.</source>
<translation>有字符写错或颠倒：校验不符。</translation>
</message>
<message>
<source>A limit cannot be less than nothing.</source>
<translation>上限不能小于零。</translation>
</message>
<message>
<source>A new audience</source>
<translation>新受众</translation>
</message>
<message>
<source>A new contact</source>
<translation>新联系人</translation>
</message>
<message>
<source>A new deal</source>
<translation>新商机</translation>
</message>
<message>
<source>A new lead</source>
<translation>新线索</translation>
</message>
<message>
<source>A new line</source>
<translation>新明细</translation>
</message>
<message>
<source>A new promotion</source>
<translation>新推广</translation>
</message>
<message>
<source>A new reason, such as “Wanted it sooner”</source>
<translation>新原因，例如“想要得更早”</translation>
</message>
<message>
<source>A new stage, such as “Sample sent”</source>
<translation>新阶段，例如“已寄样品”</translation>
</message>
<message>
<source>A number…</source>
<translation>数字…</translation>
</message>
<message>
<source>A page to take along: whom to call or visit, where, and room to write down what came of it</source>
<translation>随身带的一页：给谁打电话或拜访、在哪里，并留有填写结果的空间</translation>
</message>
<message>
<source>A percentage has at most two digits after the point.</source>
<translation>百分比最多两位小数。</translation>
</message>
<message>
<source>A period cannot end ({last}) before it starts ({first}).</source>
<translation>期间的结束（{last}）不能早于开始（{first}）。</translation>
</message>
<message>
<source>A person needs a name.</source>
<translation>人员需要姓名。</translation>
</message>
<message>
<source>A pipeline needs one stage at least; rename this one instead.</source>
<translation>管道至少需要一个阶段；请改为重命名此阶段。</translation>
</message>
<message>
<source>A point: 1,234.50</source>
<translation>点：1,234.50</translation>
</message>
<message>
<source>A product does not go with itself.</source>
<translation>产品不能与自身搭配。</translation>
</message>
<message>
<source>A product or service needs a name.</source>
<translation>产品或服务需要名称。</translation>
</message>
<message>
<source>A promotion cannot end before it starts.</source>
<translation>推广的结束不能早于开始。</translation>
</message>
<message>
<source>A promotion is a reason to come: whom you tell, by which channel, what it may cost. Leads find it.</source>
<translation>推广是上门的理由：告诉谁、通过哪个渠道、可花多少。线索会因此而来。</translation>
</message>
<message>
<source>A promotion needs a name, such as “Winter sale”.</source>
<translation>推广需要名称，例如“冬季促销”。</translation>
</message>
<message>
<source>A quantity has at most three digits after the point.</source>
<translation>数量最多三位小数。</translation>
</message>
<message>
<source>A quantity is more than nothing.</source>
<translation>数量须大于零。</translation>
</message>
<message>
<source>A quiet month: no leads, no sales and no marketing costs were written down.</source>
<translation>平静的一个月：没有记下线索、销售或营销成本。</translation>
</message>
<message>
<source>A quiet year: no leads, no sales and no marketing costs were written down.</source>
<translation>平静的一年：没有记下线索、销售或营销成本。</translation>
</message>
<message>
<source>A sale brings</source>
<translation>每笔销售带来</translation>
</message>
<message>
<source>A sale costs</source>
<translation>每笔销售成本</translation>
</message>
<message>
<source>A sale counts for</source>
<translation>每笔销售计入</translation>
</message>
<message>
<source>A score is a whole number from 1 to 5.</source>
<translation>评分为 1 到 5 的整数。</translation>
</message>
<message>
<source>A setting needs a name.</source>
<translation>设置需要名称。</translation>
</message>
<message>
<source>A share lies between 0 and 100%.</source>
<translation>比例须在 0 到 100% 之间。</translation>
</message>
<message>
<source>A stage needs a chance, such as {sample}.</source>
<translation>阶段需要概率，例如 {sample}。</translation>
</message>
<message>
<source>A stage needs a name.</source>
<translation>阶段需要名称。</translation>
</message>
<message>
<source>A target cannot be less than nothing.</source>
<translation>目标不能小于零。</translation>
</message>
<message>
<source>A target is for a whole month.</source>
<translation>目标针对整月。</translation>
</message>
<message>
<source>A time of day needs its day.</source>
<translation>填了时间就需要日期。</translation>
</message>
<message>
<source>A view needs a name.</source>
<translation>视图需要名称。</translation>
</message>
<message>
<source>A workbook holds at most {count} rows; choose CSV.</source>
<translation>工作簿最多容纳 {count} 行；请选择 CSV。</translation>
</message>
<message>
<source>A year before</source>
<translation>一年前</translation>
</message>
<message>
<source>About</source>
<translation>关于</translation>
</message>
<message>
<source>About</source>
<comment>program</comment>
<translation>关于</translation>
</message>
<message>
<source>About</source>
<comment>said</comment>
<translation>关于</translation>
</message>
<message>
<source>About Two Hats</source>
<translation>关于 Two Hats</translation>
</message>
<message>
<source>About the business</source>
<translation>关于商家</translation>
</message>
<message>
<source>Action</source>
<translation>操作</translation>
</message>
<message>
<source>Activities</source>
<translation>跟进</translation>
</message>
<message>
<source>Activities done</source>
<translation>完成的跟进</translation>
</message>
<message>
<source>Activity</source>
<translation>跟进</translation>
</message>
<message>
<source>Add a condition</source>
<translation>添加条件</translation>
</message>
<message>
<source>Add a line</source>
<translation>添加明细</translation>
</message>
<message>
<source>Add a person or a company</source>
<translation>添加个人或公司</translation>
</message>
<message>
<source>Add a product</source>
<translation>添加产品</translation>
</message>
<message>
<source>Add all as new</source>
<translation>全部新增</translation>
</message>
<message>
<source>Add channel</source>
<translation>添加渠道</translation>
</message>
<message>
<source>Add extra</source>
<translation>添加加购</translation>
</message>
<message>
<source>Add it</source>
<translation>添加</translation>
</message>
<message>
<source>Add line</source>
<translation>添加明细</translation>
</message>
<message>
<source>Add lost reason</source>
<translation>添加丢单原因</translation>
</message>
<message>
<source>Add person</source>
<translation>添加人员</translation>
</message>
<message>
<source>Add product</source>
<translation>添加产品</translation>
</message>
<message>
<source>Add reason</source>
<translation>添加原因</translation>
</message>
<message>
<source>Add something you sell</source>
<translation>添加您出售的东西</translation>
</message>
<message>
<source>Add stage</source>
<translation>添加阶段</translation>
</message>
<message>
<source>Add the extra {name}</source>
<translation>添加加购{name}</translation>
</message>
<message>
<source>Add to lead</source>
<translation>加到线索</translation>
</message>
<message>
<source>Add to their open lead</source>
<translation>加到对方进行中的线索</translation>
</message>
<message>
<source>Add to their open lead “{what}”</source>
<translation>加到对方进行中的线索“{what}”</translation>
</message>
<message>
<source>Add yourself under People first.</source>
<translation>请先在“人员”中添加自己。</translation>
</message>
<message>
<source>Add {what}</source>
<translation>添加 {what}</translation>
</message>
<message>
<source>Add {what}, fill {count}</source>
<translation>添加 {what}，补充 {count} 条</translation>
</message>
<message>
<source>Added to the lead: {what}</source>
<translation>已加到线索：{what}</translation>
</message>
<message>
<source>Address</source>
<translation>地址</translation>
</message>
<message>
<source>Address cards</source>
<translation>名片</translation>
</message>
<message>
<source>Address cards for phone and mail program (vCard)…</source>
<translation>用于手机和邮件程序的名片 (vCard)…</translation>
</message>
<message>
<source>Addresses on the list</source>
<translation>名单上的地址</translation>
</message>
<message>
<source>Add…</source>
<translation>添加…</translation>
</message>
<message>
<source>Advertising</source>
<translation>广告</translation>
</message>
<message>
<source>After</source>
<translation>之后</translation>
</message>
<message>
<source>After so many days half of the deals opened on these days were won or lost, counted from the first word; deals that are still open count for the days they have waited.</source>
<translation>这段时间新建的商机，有一半在这么多天后成交或丢单，从首次接触算起；仍在进行的按已等待的天数计。</translation>
</message>
<message>
<source>After what it costs you and the offer, a sale leaves nothing. Ask a higher price or offer less.</source>
<translation>扣除成本和优惠后，一笔销售分文不剩。请提高价格或减少优惠。</translation>
</message>
<message>
<source>Against the targets</source>
<translation>对照目标</translation>
</message>
<message>
<source>Agreed to advertising</source>
<translation>同意接收广告</translation>
</message>
<message>
<source>All</source>
<translation>全部</translation>
</message>
<message>
<source>All</source>
<comment>promotions</comment>
<translation>全部</translation>
</message>
<message>
<source>All audiences…</source>
<translation>所有受众…</translation>
</message>
<message>
<source>All changes</source>
<translation>全部更改</translation>
</message>
<message>
<source>All done</source>
<translation>全部完成</translation>
</message>
<message>
<source>All files</source>
<translation>所有文件</translation>
</message>
<message>
<source>All keys on one page</source>
<translation>一页看全所有快捷键</translation>
</message>
<message>
<source>All months of a year</source>
<translation>全年各月</translation>
</message>
<message>
<source>All months of a year…</source>
<translation>全年各月…</translation>
</message>
<message>
<source>All of it is taken back.</source>
<translation>已全部撤回。</translation>
</message>
<message>
<source>All of it was sold</source>
<translation>全部卖过</translation>
</message>
<message>
<source>All of them alike</source>
<translation>全部均分</translation>
</message>
<message>
<source>All of these are settled; there is nothing to plan.</source>
<translation>这些都已了结，无需再安排。</translation>
</message>
<message>
<source>All right</source>
<translation>好</translation>
</message>
<message>
<source>Alone? Then leave this empty. With a team, contacts, leads, deals and next steps can each have someone who looks after them, and the history says who did what.</source>
<translation>独自一人？请留空。有团队时，联系人、线索、商机和下一步都可有负责人，历史会注明谁做了什么。</translation>
</message>
<message>
<source>Already here</source>
<translation>已存在</translation>
</message>
<message>
<source>Already here as</source>
<translation>已存在为</translation>
</message>
<message>
<source>Already used</source>
<translation>已用过</translation>
</message>
<message>
<source>Also in it: {names}</source>
<translation>也在使用：{names}</translation>
</message>
<message>
<source>Also those that an import brought along or that you wrote somewhere.</source>
<translation>也包括导入带来的或您在别处写下的。</translation>
</message>
<message>
<source>Amount</source>
<translation>金额</translation>
</message>
<message>
<source>Amount of the expense</source>
<translation>支出金额</translation>
</message>
<message>
<source>Amount off</source>
<translation>减免金额</translation>
</message>
<message>
<source>Amount, such as 80</source>
<translation>金额，例如 80</translation>
</message>
<message>
<source>An amount may have at most 12 digits.</source>
<translation>金额最多 12 位数字。</translation>
</message>
<message>
<source>An answer cannot be heard less than never.</source>
<translation>回答的次数不能少于零。</translation>
</message>
<message>
<source>An audience is a group that wants the same: regulars, offices nearby. A promotion is for one of them.</source>
<translation>受众是需求相同的一群人：常客、附近的公司。每项推广面向其中之一。</translation>
</message>
<message>
<source>An audience needs a name, such as “Regulars”.</source>
<translation>受众需要名称，例如“常客”。</translation>
</message>
<message>
<source>An e-mail address has an @ in it, such as {sample}.</source>
<translation>电子邮件地址中要有 @，例如 {sample}。</translation>
</message>
<message>
<source>An expense needs a day.</source>
<translation>支出需要日期。</translation>
</message>
<message>
<source>An expense of nothing need not be written down.</source>
<translation>零支出无需记下。</translation>
</message>
<message>
<source>An extra</source>
<translation>加购</translation>
</message>
<message>
<source>An hour cannot cost less than nothing.</source>
<translation>每小时费用不能小于零。</translation>
</message>
<message>
<source>An hour of your own time costs</source>
<translation>自己一小时的成本</translation>
</message>
<message>
<source>An idea so far</source>
<translation>暂为构想</translation>
</message>
<message>
<source>An offer cannot take more than 100% off.</source>
<translation>优惠不能超过 100%。</translation>
</message>
<message>
<source>An open deal has no day of closing.</source>
<translation>进行中的商机没有关闭日期。</translation>
</message>
<message>
<source>And one more.</source>
<translation>还有 1 件。</translation>
</message>
<message>
<source>And then? Leave empty if nothing follows</source>
<translation>接下来呢？没有则留空</translation>
</message>
<message numerus="yes">
<source>And {count} more.</source>
<translation>
<numerusform>还有 {count} 件。</numerusform>
</translation>
</message>
<message>
<source>Another channel, such as “Market stall”</source>
<translation>其他渠道，例如“集市摊位”</translation>
</message>
<message>
<source>Another program has put this file into WAL mode, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>另一程序将此文件设为 WAL 模式，因此以只读方式打开。请创建备份并用备份继续。</translation>
</message>
<message>
<source>Another program left “{file}” in WAL mode, with changes in “{wal}” beside it that are not in the file yet. Close that program, then open the file again.</source>
<translation>另一程序让“{file}”处于 WAL 模式，旁边的“{wal}”中有尚未写入文件的更改。请关闭该程序，再重新打开文件。</translation>
</message>
<message>
<source>Another reason</source>
<translation>其他原因</translation>
</message>
<message>
<source>Another window of this program was faster; please repeat the step.</source>
<translation>本程序的另一窗口先行一步；请重复此步骤。</translation>
</message>
<message>
<source>Answer</source>
<translation>回答</translation>
</message>
<message>
<source>Answer fit check</source>
<translation>填写合适度检查</translation>
</message>
<message>
<source>Answer them</source>
<translation>回复对方</translation>
</message>
<message>
<source>Any time</source>
<translation>任何时间</translation>
</message>
<message>
<source>Arabic (Windows)</source>
<translation>阿拉伯文 (Windows)</translation>
</message>
<message numerus="yes">
<source>As far as %n sales can tell: in {low} to {high} of all sales</source>
<translation>
<numerusform>就 %n 笔销售来看：占全部销售的 {low} 至 {high}</numerusform>
</translation>
</message>
<message>
<source>As of {day}.</source>
<translation>截至{day}。</translation>
</message>
<message>
<source>As the business writes</source>
<translation>与商家一致</translation>
</message>
<message>
<source>As the system</source>
<translation>跟随系统</translation>
</message>
<message>
<source>Ask a few of them what they need or how they found you, and count the answers here.</source>
<translation>问其中几位有何需求、如何找到您，并在此统计回答。</translation>
</message>
<message>
<source>Ask how it stands</source>
<translation>询问进展</translation>
</message>
<message>
<source>Ask what is still open.</source>
<translation>问清尚未知道的。</translation>
</message>
<message>
<source>At least once; leave it empty for any number of times.</source>
<translation>至少一次；留空表示次数不限。</translation>
</message>
<message>
<source>At most {count} letters, so that the code can be typed.</source>
<translation>最多 {count} 个字符，以便输入券码。</translation>
</message>
<message>
<source>At most {most} letters, so that it fits into lists.</source>
<translation>最多 {most} 个字符，以便列表中放得下。</translation>
</message>
<message>
<source>At this pace</source>
<translation>照此进度</translation>
</message>
<message>
<source>At this pace {amount}.</source>
<translation>照此进度为 {amount}。</translation>
</message>
<message>
<source>At which time</source>
<translation>在什么时间</translation>
</message>
<message>
<source>Audience</source>
<translation>受众</translation>
</message>
<message>
<source>Audiences</source>
<translation>受众</translation>
</message>
<message>
<source>Average sale</source>
<translation>平均销售额</translation>
</message>
<message>
<source>Awareness</source>
<translation>认知</translation>
</message>
<message>
<source>Back</source>
<translation>返回</translation>
</message>
<message>
<source>Back to the page before: {keys}</source>
<translation>返回上一页：{keys}</translation>
</message>
<message>
<source>Back to the usual order</source>
<translation>恢复通常顺序</translation>
</message>
<message>
<source>Backed up {when}</source>
<translation>{when}已备份</translation>
</message>
<message>
<source>Backups</source>
<translation>备份</translation>
</message>
<message>
<source>Backups of it on this computer</source>
<translation>它在此计算机上的备份</translation>
</message>
<message>
<source>Baltic (Windows)</source>
<translation>波罗的海文 (Windows)</translation>
</message>
<message>
<source>Became a deal</source>
<translation>已转商机</translation>
</message>
<message>
<source>Begin a new file</source>
<translation>新建文件</translation>
</message>
<message>
<source>Best promotions of {year}</source>
<translation>{year} 年最好的推广</translation>
</message>
<message>
<source>Bin and changes</source>
<translation>回收站与更改</translation>
</message>
<message>
<source>Birthday</source>
<translation>生日</translation>
</message>
<message>
<source>Black and white</source>
<translation>黑白</translation>
</message>
<message>
<source>Board</source>
<translation>看板</translation>
</message>
<message>
<source>Both hats</source>
<translation>两顶帽子</translation>
</message>
<message>
<source>Bought</source>
<translation>已购买</translation>
</message>
<message>
<source>Bought</source>
<comment>leads</comment>
<translation>已购买</translation>
</message>
<message>
<source>Bought elsewhere</source>
<translation>在别处买了</translation>
</message>
<message>
<source>Bought for</source>
<translation>购买总额</translation>
</message>
<message>
<source>Bought twice or more</source>
<translation>购买两次以上</translation>
</message>
<message>
<source>Bought: {share} ({basis}).</source>
<translation>已购买：{share}（{basis}）。</translation>
</message>
<message>
<source>Break-even</source>
<translation>盈亏平衡</translation>
</message>
<message>
<source>Bring back</source>
<translation>恢复</translation>
</message>
<message>
<source>Bring back what was undone</source>
<translation>恢复已撤销的更改</translation>
</message>
<message>
<source>Bring back {what}</source>
<translation>恢复{what}</translation>
</message>
<message>
<source>Bring in a list…</source>
<translation>导入清单…</translation>
</message>
<message>
<source>Bring in exports of other programs and your own lists</source>
<translation>导入其他程序的导出文件和您自己的清单</translation>
</message>
<message>
<source>Bring in more</source>
<translation>继续导入</translation>
</message>
<message>
<source>Bring in your own list or the export of another program, and see here at once who came.</source>
<translation>导入您自己的清单或其他程序的导出文件，立刻就能在这里看到来了谁。</translation>
</message>
<message>
<source>Bring the files in</source>
<translation>导入文件</translation>
</message>
<message>
<source>Bringing everything in</source>
<translation>正在全部导入</translation>
</message>
<message>
<source>Brings</source>
<translation>带来</translation>
</message>
<message>
<source>Brought coupon {code}</source>
<translation>使用了优惠券 {code}</translation>
</message>
<message>
<source>Brought forward</source>
<translation>承前页</translation>
</message>
<message>
<source>Brought on</source>
<translation>使用日期</translation>
</message>
<message>
<source>Budget</source>
<translation>预算</translation>
</message>
<message>
<source>Bundle</source>
<translation>套装</translation>
</message>
<message>
<source>Business</source>
<translation>商家</translation>
</message>
<message>
<source>Business files</source>
<translation>业务文件</translation>
</message>
<message>
<source>Business files open in Two Hats by double click now.</source>
<translation>现在双击即可用 Two Hats 打开业务文件。</translation>
</message>
<message>
<source>Business profile</source>
<translation>商家资料</translation>
</message>
<message>
<source>Buyers from each of {count} earlier promotions by “{channel}”: {range}.</source>
<translation>此前 {count} 次通过“{channel}”的推广，每次的买家：{range}。</translation>
</message>
<message>
<source>By chance alone the return may lie between {low} and {high}.</source>
<translation>仅因偶然，回报率可能在 {low} 与 {high} 之间。</translation>
</message>
<message>
<source>By e-mail</source>
<translation>可发邮件</translation>
</message>
<message>
<source>By e-mail and phone count those who agreed to advertising.</source>
<translation>“可发邮件”和“可打电话”只计同意接收广告的人。</translation>
</message>
<message>
<source>By phone</source>
<translation>可打电话</translation>
</message>
<message>
<source>By stage</source>
<translation>按阶段</translation>
</message>
<message>
<source>By which promotion or coupon</source>
<translation>来自哪项推广或优惠券</translation>
</message>
<message>
<source>By which promotion, if one</source>
<translation>来自哪项推广（可留空）</translation>
</message>
<message>
<source>By {column} {arrow}</source>
<translation>按{column} {arrow}</translation>
</message>
<message>
<source>Calendar</source>
<translation>日历</translation>
</message>
<message>
<source>Call</source>
<translation>电话</translation>
</message>
<message>
<source>Call</source>
<comment>to do</comment>
<translation>致电</translation>
</message>
<message>
<source>Call off</source>
<translation>叫停</translation>
</message>
<message>
<source>Call off promotion</source>
<translation>叫停推广</translation>
</message>
<message>
<source>Call {text}</source>
<translation>致电 {text}</translation>
</message>
<message>
<source>Called off</source>
<translation>已叫停</translation>
</message>
<message>
<source>Called off</source>
<comment>day</comment>
<translation>已叫停</translation>
</message>
<message>
<source>Called off on</source>
<translation>叫停日期</translation>
</message>
<message>
<source>Called: how did it go?</source>
<translation>打了电话：情况如何？</translation>
</message>
<message>
<source>Calls, visits and other activities</source>
<translation>电话、拜访及其他跟进</translation>
</message>
<message>
<source>Calls, visits, other activities</source>
<translation>电话、拜访及其他跟进</translation>
</message>
<message>
<source>Came</source>
<translation>收到</translation>
</message>
<message>
<source>Came in</source>
<translation>收到日期</translation>
</message>
<message>
<source>Can they decide it?</source>
<translation>能做决定吗？</translation>
</message>
<message>
<source>Can they decide?</source>
<translation>能做决定吗？</translation>
</message>
<message>
<source>Can they pay for it?</source>
<translation>付得起吗？</translation>
</message>
<message>
<source>Cancel</source>
<translation>取消</translation>
</message>
<message>
<source>Cannot be read</source>
<translation>无法读取</translation>
</message>
<message>
<source>Carried over</source>
<translation>过次页</translation>
</message>
<message>
<source>Catalogue</source>
<translation>产品目录</translation>
</message>
<message>
<source>Category</source>
<translation>类别</translation>
</message>
<message>
<source>Category: {name}</source>
<translation>类别：{name}</translation>
</message>
<message>
<source>Central European (ISO)</source>
<translation>中欧 (ISO)</translation>
</message>
<message>
<source>Central European (Windows)</source>
<translation>中欧 (Windows)</translation>
</message>
<message>
<source>Chance</source>
<translation>概率</translation>
</message>
<message>
<source>Chance of {stage}</source>
<translation>{stage}的概率</translation>
</message>
<message>
<source>Chance that it pays</source>
<translation>划算的概率</translation>
</message>
<message>
<source>Chance that it pays: {chance}, {verdict}.</source>
<translation>划算的概率：{chance}，{verdict}。</translation>
</message>
<message>
<source>Change coupons</source>
<translation>更改优惠券</translation>
</message>
<message>
<source>Channel</source>
<translation>渠道</translation>
</message>
<message>
<source>Channels</source>
<translation>渠道</translation>
</message>
<message>
<source>Check</source>
<translation>查验</translation>
</message>
<message>
<source>Chinese, simplified (GB 18030)</source>
<translation>简体中文 (GB 18030)</translation>
</message>
<message>
<source>Chinese, traditional (Big5)</source>
<translation>繁体中文 (Big5)</translation>
</message>
<message>
<source>Choose a colour</source>
<translation>选择颜色</translation>
</message>
<message>
<source>Choose a contact first.</source>
<translation>请先选择一位联系人。</translation>
</message>
<message>
<source>Choose a folder…</source>
<translation>选择文件夹…</translation>
</message>
<message>
<source>Choose a logo</source>
<translation>选择徽标</translation>
</message>
<message>
<source>Choose a picture…</source>
<translation>选择图片…</translation>
</message>
<message>
<source>Choose a place and begin</source>
<translation>选择位置并开始</translation>
</message>
<message>
<source>Choose a promotion</source>
<translation>选择推广</translation>
</message>
<message>
<source>Choose a promotion first.</source>
<translation>请先选择一项推广。</translation>
</message>
<message>
<source>Choose another audience</source>
<translation>选择另一受众</translation>
</message>
<message>
<source>Choose another import</source>
<translation>选择另一次导入</translation>
</message>
<message>
<source>Choose another…</source>
<translation>另选…</translation>
</message>
<message>
<source>Choose coupons first.</source>
<translation>请先选择优惠券。</translation>
</message>
<message>
<source>Choose files…</source>
<translation>选择文件…</translation>
</message>
<message>
<source>Choose how sales count</source>
<translation>选择销售如何计入</translation>
</message>
<message>
<source>Choose nothing</source>
<translation>取消选择</translation>
</message>
<message>
<source>Choose one beside this: by a part of its name.</source>
<translation>请在旁边选择一项：输入名称的一部分。</translation>
</message>
<message>
<source>Choose someone beside this: by a part of the name.</source>
<translation>请在旁边选择一人：输入姓名的一部分。</translation>
</message>
<message>
<source>Choose the colour: {name}</source>
<translation>选择颜色：{name}</translation>
</message>
<message>
<source>Clear next step</source>
<translation>清除下一步</translation>
</message>
<message>
<source>Close</source>
<translation>关闭</translation>
</message>
<message>
<source>Close the list</source>
<translation>关闭列表</translation>
</message>
<message>
<source>Close the record</source>
<translation>关闭记录</translation>
</message>
<message>
<source>Close the window; everything is saved already</source>
<translation>关闭窗口；一切均已保存</translation>
</message>
<message>
<source>Close this entry</source>
<translation>关闭此条目</translation>
</message>
<message>
<source>Close this message</source>
<translation>关闭此消息</translation>
</message>
<message>
<source>Closed</source>
<translation>关闭日期</translation>
</message>
<message>
<source>Closed</source>
<comment>day</comment>
<translation>关闭日期</translation>
</message>
<message>
<source>Closed deals came through “{stage}”. For which stage shall that count?</source>
<translation>曾有已关闭的商机经过“{stage}”。这应计入哪个阶段？</translation>
</message>
<message>
<source>Closed on</source>
<translation>关闭日期</translation>
</message>
<message>
<source>Code</source>
<translation>券码</translation>
</message>
<message>
<source>Codes</source>
<translation>券码</translation>
</message>
<message>
<source>Codes begin with</source>
<translation>券码开头</translation>
</message>
<message>
<source>Codes such as {code}; the last letter tells typing mistakes.</source>
<translation>券码如 {code}；最后一个字符可识别输入错误。</translation>
</message>
<message>
<source>Codes to hand out, and who brought which</source>
<translation>可分发的券码，以及谁用了哪张</translation>
</message>
<message>
<source>Codes to hand out: who brings one tells which promotion worked</source>
<translation>可分发的券码：谁带来一张，就知道哪项推广有效</translation>
</message>
<message>
<source>Colour</source>
<translation>彩色</translation>
</message>
<message>
<source>Colour: {name}</source>
<translation>颜色：{name}</translation>
</message>
<message>
<source>Colours of the print</source>
<translation>打印颜色</translation>
</message>
<message>
<source>Colours on paper</source>
<translation>纸面颜色</translation>
</message>
<message>
<source>Column</source>
<translation>列</translation>
</message>
<message>
<source>Column {letter}</source>
<translation>{letter} 列</translation>
</message>
<message>
<source>Columns</source>
<translation>列</translation>
</message>
<message>
<source>Comment</source>
<translation>评论</translation>
</message>
<message>
<source>Company</source>
<translation>公司</translation>
</message>
<message>
<source>Compare it letter by letter; it may be from another shop.</source>
<translation>请逐个字符核对；也可能是别家店的。</translation>
</message>
<message>
<source>Compared</source>
<translation>用于比较</translation>
</message>
<message>
<source>Compared with</source>
<translation>对比</translation>
</message>
<message>
<source>Compared with {days}.</source>
<translation>与{days}相比。</translation>
</message>
<message>
<source>Condition</source>
<translation>条件</translation>
</message>
<message>
<source>Consent given</source>
<translation>同意日期</translation>
</message>
<message>
<source>Consideration</source>
<translation>考虑</translation>
</message>
<message>
<source>Contact</source>
<translation>联系人</translation>
</message>
<message>
<source>Contacts</source>
<translation>联系人</translation>
</message>
<message>
<source>Contacts who have bought at least once up to the end of these days.</source>
<translation>到这段时间结束时至少买过一次的联系人。</translation>
</message>
<message>
<source>Contacts whose first purchase ever was on these days.</source>
<translation>首次购买发生在这段时间的联系人。</translation>
</message>
<message>
<source>Contacts with the same e-mail or phone, or with names that are alike, come up here to be joined.</source>
<translation>电子邮件或电话相同、或姓名相近的联系人会列在这里供合并。</translation>
</message>
<message>
<source>Content</source>
<translation>内容</translation>
</message>
<message>
<source>Content</source>
<comment>channel</comment>
<translation>内容营销</translation>
</message>
<message>
<source>Content needs a title, such as “Post about the winter sale”.</source>
<translation>内容需要标题，例如“冬季促销帖子”。</translation>
</message>
<message>
<source>Copied: {text}</source>
<translation>已复制：{text}</translation>
</message>
<message>
<source>Copies of this file</source>
<translation>此文件的副本</translation>
</message>
<message>
<source>Copy</source>
<translation>复制</translation>
</message>
<message>
<source>Copy targets of the year before</source>
<translation>复制上一年的目标</translation>
</message>
<message>
<source>Copy the code</source>
<translation>复制券码</translation>
</message>
<message>
<source>Copy the details</source>
<translation>复制详情</translation>
</message>
<message>
<source>Copy the path: {title}</source>
<translation>复制路径：{title}</translation>
</message>
<message>
<source>Copy the phone number of a step</source>
<translation>复制该步的电话号码</translation>
</message>
<message>
<source>Copy the targets of {year}, and more:</source>
<translation>复制 {year} 年的目标，并增加：</translation>
</message>
<message>
<source>Copy the version</source>
<translation>复制版本信息</translation>
</message>
<message>
<source>Copy {text}</source>
<translation>复制 {text}</translation>
</message>
<message>
<source>Cost</source>
<translation>成本</translation>
</message>
<message>
<source>Cost</source>
<comment>goods</comment>
<translation>成本</translation>
</message>
<message>
<source>Cost of a sale</source>
<translation>每笔销售成本</translation>
</message>
<message>
<source>Cost of one</source>
<translation>单件成本</translation>
</message>
<message>
<source>Cost of own time</source>
<translation>自己工时成本</translation>
</message>
<message>
<source>Cost of the offer on one sale</source>
<translation>每笔销售的优惠成本</translation>
</message>
<message>
<source>Cost per lead</source>
<translation>单条线索成本</translation>
</message>
<message>
<source>Cost per new customer</source>
<translation>单个新客户成本</translation>
</message>
<message>
<source>Cost per new customer, without own time</source>
<translation>单个新客户成本（不含自己工时）</translation>
</message>
<message>
<source>Cost without own time</source>
<translation>成本（不含自己工时）</translation>
</message>
<message>
<source>Cost, by its lines</source>
<translation>成本（按明细）</translation>
</message>
<message>
<source>Costs</source>
<translation>费用</translation>
</message>
<message>
<source>Costs us</source>
<translation>成本</translation>
</message>
<message>
<source>Count an answer</source>
<translation>统计回答</translation>
</message>
<message>
<source>Count the audience</source>
<translation>统计受众</translation>
</message>
<message>
<source>Count the audiences</source>
<translation>统计各受众</translation>
</message>
<message>
<source>Count what people look after</source>
<translation>统计每人负责的内容</translation>
</message>
<message>
<source>Count what promotions brought</source>
<translation>统计推广带来了什么</translation>
</message>
<message>
<source>Count what the promotion brought</source>
<translation>统计推广带来了什么</translation>
</message>
<message>
<source>Count what waits</source>
<translation>统计待办</translation>
</message>
<message>
<source>Counting</source>
<translation>正在统计</translation>
</message>
<message>
<source>Counting…</source>
<translation>正在统计…</translation>
</message>
<message>
<source>Country</source>
<translation>国家/地区</translation>
</message>
<message>
<source>Counts for the promotion</source>
<translation>计入推广</translation>
</message>
<message>
<source>Coupon</source>
<translation>优惠券</translation>
</message>
<message>
<source>Coupon {code}</source>
<translation>优惠券 {code}</translation>
</message>
<message>
<source>Coupon “{code}” was already redeemed {used} times and may be no more.</source>
<translation>优惠券“{code}”已核销 {used} 次，不能再用。</translation>
</message>
<message>
<source>Coupon “{code}” was already used on {day}.</source>
<translation>优惠券“{code}”已于{day}使用。</translation>
</message>
<message>
<source>Coupon “{code}” was good until {day}.</source>
<translation>优惠券“{code}”的有效期至{day}。</translation>
</message>
<message>
<source>Coupons</source>
<translation>优惠券</translation>
</message>
<message>
<source>Coupons that are used up or expired stand here, with their end.</source>
<translation>已用完或过期的优惠券列在这里，并注明截止日期。</translation>
</message>
<message>
<source>Coupons that may still be used stand here.</source>
<translation>仍可使用的优惠券列在这里。</translation>
</message>
<message>
<source>Coupons to cut out, with the code in letters and as a square to scan</source>
<translation>供剪裁的优惠券，带文字券码和可扫描的方码</translation>
</message>
<message>
<source>Coupons {name} to cut out</source>
<translation>供剪裁的优惠券 {name}</translation>
</message>
<message>
<source>Coupons…</source>
<translation>优惠券…</translation>
</message>
<message>
<source>Currency</source>
<translation>货币</translation>
</message>
<message>
<source>Customer</source>
<translation>客户</translation>
</message>
<message>
<source>Customer number</source>
<translation>客户编号</translation>
</message>
<message>
<source>Customers</source>
<translation>客户</translation>
</message>
<message>
<source>Customers of whom nothing is heard for longer than is usual here come up in this place.</source>
<translation>无音讯时间超过惯常的客户会列在这里。</translation>
</message>
<message>
<source>Customers of whom nothing was heard for longer than is usual here, the longest first</source>
<translation>无音讯时间超过惯常的客户，最久的在前</translation>
</message>
<message numerus="yes">
<source>Customers of whom nothing was heard for more than %n days, the longest first</source>
<translation>
<numerusform>超过 %n 天无音讯的客户，最久的在前</numerusform>
</translation>
</message>
<message>
<source>Customers so far</source>
<translation>累计客户</translation>
</message>
<message>
<source>Customers who came back</source>
<translation>回头客占比</translation>
</message>
<message>
<source>Cyrillic (DOS)</source>
<translation>西里尔文 (DOS)</translation>
</message>
<message>
<source>Cyrillic (KOI8)</source>
<translation>西里尔文 (KOI8)</translation>
</message>
<message>
<source>Cyrillic (Mac)</source>
<translation>西里尔文 (Mac)</translation>
</message>
<message>
<source>Cyrillic (Windows)</source>
<translation>西里尔文 (Windows)</translation>
</message>
<message>
<source>Dark</source>
<translation>深色</translation>
</message>
<message>
<source>Dark on light</source>
<translation>浅底深字</translation>
</message>
<message>
<source>Dates and money as in</source>
<translation>日期和金额格式</translation>
</message>
<message>
<source>Day</source>
<translation>日期</translation>
</message>
<message>
<source>Day after</source>
<translation>后一天</translation>
</message>
<message>
<source>Day before</source>
<translation>前一天</translation>
</message>
<message>
<source>Day of enquiry</source>
<translation>咨询日期</translation>
</message>
<message>
<source>Day of expense</source>
<translation>支出日期</translation>
</message>
<message>
<source>Day of purchase</source>
<translation>购买日期</translation>
</message>
<message>
<source>Day of the expense</source>
<translation>支出日期</translation>
</message>
<message>
<source>Day, month, year</source>
<translation>日、月、年</translation>
</message>
<message>
<source>Days silent</source>
<translation>沉默天数</translation>
</message>
<message>
<source>Deal</source>
<translation>商机</translation>
</message>
<message>
<source>Deal made</source>
<translation>已建商机</translation>
</message>
<message>
<source>Deal moved to {stage}</source>
<translation>商机已移到{stage}</translation>
</message>
<message>
<source>Deal opened</source>
<translation>新建商机</translation>
</message>
<message>
<source>Deal: {what}</source>
<translation>商机：{what}</translation>
</message>
<message>
<source>Deals</source>
<translation>商机</translation>
</message>
<message>
<source>Deals closed as won on these days.</source>
<translation>这段时间成交的商机。</translation>
</message>
<message>
<source>Deals decided</source>
<translation>已定商机</translation>
</message>
<message>
<source>Deals lost</source>
<translation>丢单商机</translation>
</message>
<message>
<source>Deals only</source>
<translation>仅商机</translation>
</message>
<message>
<source>Deals opened</source>
<translation>新建商机</translation>
</message>
<message>
<source>Deals opened on these days, from the first word on.</source>
<translation>这段时间新建的商机，从首次接触算起。</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; move them first, or rename the stage.</source>
<translation>“{name}”中有或曾有商机；请先移走，或重命名该阶段。</translation>
</message>
<message>
<source>Deals stand or stood in “{name}”; say which stage they go to.</source>
<translation>“{name}”中有或曾有商机；请说明移到哪个阶段。</translation>
</message>
<message>
<source>Deals suggest these as soon as it is one of their lines.</source>
<translation>当商机明细中有它时，会推荐这些。</translation>
</message>
<message>
<source>Deals with it</source>
<translation>含它的商机</translation>
</message>
<message>
<source>Deals won</source>
<translation>成交商机</translation>
</message>
<message>
<source>Deals won with a known margin</source>
<translation>毛利已知的成交商机</translation>
</message>
<message>
<source>Deals won with a known value</source>
<translation>金额已知的成交商机</translation>
</message>
<message>
<source>Decided</source>
<translation>已定</translation>
</message>
<message>
<source>Delete</source>
<translation>删除</translation>
</message>
<message>
<source>Delete audience</source>
<translation>删除受众</translation>
</message>
<message>
<source>Delete contact</source>
<translation>删除联系人</translation>
</message>
<message>
<source>Delete content</source>
<translation>删除内容</translation>
</message>
<message>
<source>Delete coupons</source>
<translation>删除优惠券</translation>
</message>
<message>
<source>Delete deal</source>
<translation>删除商机</translation>
</message>
<message>
<source>Delete expense</source>
<translation>删除支出</translation>
</message>
<message>
<source>Delete it</source>
<translation>删除</translation>
</message>
<message>
<source>Delete lead</source>
<translation>删除线索</translation>
</message>
<message>
<source>Delete log entry</source>
<translation>删除日志条目</translation>
</message>
<message>
<source>Delete product</source>
<translation>删除产品</translation>
</message>
<message>
<source>Delete promotion</source>
<translation>删除推广</translation>
</message>
<message>
<source>Delete several</source>
<translation>批量删除</translation>
</message>
<message>
<source>Delete stage</source>
<translation>删除阶段</translation>
</message>
<message>
<source>Delete the chosen record</source>
<translation>删除选中的记录</translation>
</message>
<message>
<source>Delete this entry</source>
<translation>删除此条目</translation>
</message>
<message>
<source>Delete this expense</source>
<translation>删除此支出</translation>
</message>
<message>
<source>Delete this stage</source>
<translation>删除此阶段</translation>
</message>
<message>
<source>Delete “{name}”</source>
<translation>删除“{name}”</translation>
</message>
<message>
<source>Deleted</source>
<translation>已删除</translation>
</message>
<message>
<source>Demo</source>
<translation>演示</translation>
</message>
<message>
<source>Details</source>
<translation>详情</translation>
</message>
<message>
<source>Did again: {what}</source>
<translation>已重做：{what}</translation>
</message>
<message>
<source>Did you mean {mail}?</source>
<translation>您是指 {mail} 吗？</translation>
</message>
<message>
<source>Different people</source>
<translation>不同的人</translation>
</message>
<message>
<source>Different people: {both}</source>
<translation>不同的人：{both}</translation>
</message>
<message>
<source>Discount</source>
<translation>折扣</translation>
</message>
<message>
<source>Do</source>
<translation>执行</translation>
</message>
<message>
<source>Do not bring them in</source>
<translation>不导入</translation>
</message>
<message>
<source>Do they have the money?</source>
<translation>付得起吗？</translation>
</message>
<message>
<source>Do they need it?</source>
<translation>对方需要吗？</translation>
</message>
<message>
<source>Do they want it soon?</source>
<translation>想尽快要吗？</translation>
</message>
<message>
<source>Does it pay?</source>
<translation>划算吗？</translation>
</message>
<message>
<source>Does not want any</source>
<translation>不想接收</translation>
</message>
<message>
<source>Done</source>
<translation>完成</translation>
</message>
<message>
<source>Done</source>
<comment>day</comment>
<translation>完成</translation>
</message>
<message>
<source>Done</source>
<comment>to do</comment>
<translation>完成</translation>
</message>
<message>
<source>Done again: {what}</source>
<translation>已重做：{what}</translation>
</message>
<message>
<source>Done this week: {changes}</source>
<translation>本周完成：{changes}</translation>
</message>
<message>
<source>Done: say how a step went and what comes next</source>
<translation>完成：说明这一步的情况和下一步</translation>
</message>
<message>
<source>Done: {what}</source>
<translation>已完成：{what}</translation>
</message>
<message>
<source>Done: {what}. Next: {step}</source>
<translation>已完成：{what}。下一步：{step}</translation>
</message>
<message>
<source>Done…</source>
<translation>完成…</translation>
</message>
<message>
<source>Don’t know</source>
<translation>不知道</translation>
</message>
<message>
<source>Double click</source>
<translation>双击</translation>
</message>
<message>
<source>Draw the pages</source>
<translation>绘制页面</translation>
</message>
<message>
<source>Drop a deal here</source>
<translation>将商机拖到这里</translation>
</message>
<message>
<source>Drop your files here</source>
<translation>将文件拖到这里</translation>
</message>
<message>
<source>Due</source>
<translation>到期</translation>
</message>
<message>
<source>Due on this day</source>
<translation>当天到期</translation>
</message>
<message>
<source>E-mail</source>
<translation>电子邮件</translation>
</message>
<message>
<source>E-mail of {name}</source>
<translation>{name}的电子邮件</translation>
</message>
<message>
<source>E-mail {phone}</source>
<translation>电子邮件 {phone}</translation>
</message>
<message>
<source>E-mail {text}</source>
<translation>电子邮件 {text}</translation>
</message>
<message>
<source>E-mails</source>
<translation>电子邮件</translation>
</message>
<message>
<source>Each under its own free licence.</source>
<translation>各自遵循其自由许可证。</translation>
</message>
<message>
<source>Earlier</source>
<comment>period</comment>
<translation>上一期间</translation>
</message>
<message>
<source>Edit</source>
<translation>编辑</translation>
</message>
<message>
<source>Edit audience</source>
<translation>编辑受众</translation>
</message>
<message>
<source>Edit contact</source>
<translation>编辑联系人</translation>
</message>
<message>
<source>Edit content</source>
<translation>编辑内容</translation>
</message>
<message>
<source>Edit deal</source>
<translation>编辑商机</translation>
</message>
<message>
<source>Edit expense</source>
<translation>编辑支出</translation>
</message>
<message>
<source>Edit lead</source>
<translation>编辑线索</translation>
</message>
<message>
<source>Edit line</source>
<translation>编辑明细</translation>
</message>
<message>
<source>Edit log entry</source>
<translation>编辑日志条目</translation>
</message>
<message>
<source>Edit person</source>
<translation>编辑人员</translation>
</message>
<message>
<source>Edit product</source>
<translation>编辑产品</translation>
</message>
<message>
<source>Edit profile</source>
<translation>编辑资料</translation>
</message>
<message>
<source>Edit promotion</source>
<translation>编辑推广</translation>
</message>
<message>
<source>Edit research</source>
<translation>编辑调研</translation>
</message>
<message>
<source>Edit stage</source>
<translation>编辑阶段</translation>
</message>
<message>
<source>Edit this line</source>
<translation>编辑此明细</translation>
</message>
<message>
<source>Ends</source>
<translation>结束</translation>
</message>
<message>
<source>Ends soon</source>
<translation>即将到期</translation>
</message>
<message>
<source>Enquiries that came in on these days.</source>
<translation>这段时间收到的咨询。</translation>
</message>
<message>
<source>Enter</source>
<translation>Enter</translation>
</message>
<message>
<source>Enter edits it, Delete removes it</source>
<translation>Enter 编辑，Delete 移除</translation>
</message>
<message>
<source>Enter keeps it, Escape puts it away</source>
<translation>Enter 保存，Esc 收起</translation>
</message>
<message>
<source>Enter opens, D is done, S puts off, C copies the phone number</source>
<translation>Enter 打开，D 完成，S 推迟，C 复制电话号码</translation>
</message>
<message>
<source>Enter writes it down · Tab goes to what was understood · Escape keeps it for later</source>
<translation>Enter 记下 · Tab 转到已理解的内容 · Esc 留待以后</translation>
</message>
<message>
<source>Evaluation</source>
<translation>评估</translation>
</message>
<message>
<source>Event</source>
<translation>活动</translation>
</message>
<message>
<source>Every 1 to {most} weeks.</source>
<translation>每 1 到 {most} 周。</translation>
</message>
<message>
<source>Every cost is known</source>
<translation>成本全部已知</translation>
</message>
<message>
<source>Every month</source>
<translation>每个月</translation>
</message>
<message>
<source>Every open deal by stage: its value, what comes next, how long it has been silent</source>
<translation>按阶段列出进行中的商机：金额、下一步、沉默多久</translation>
</message>
<message>
<source>Every open lead and deal has a next step with a day.</source>
<translation>每条进行中的线索和商机都有下一步及日期。</translation>
</message>
<message>
<source>Every promotion they met on the way gets an equal part.</source>
<translation>一路遇到的每项推广各得相等的一份。</translation>
</message>
<message>
<source>Every touch of one contact, from the first to each sale</source>
<translation>一位联系人的每次接触，从第一次到每笔销售</translation>
</message>
<message>
<source>Everyone</source>
<translation>所有人</translation>
</message>
<message>
<source>Everyone has bought</source>
<translation>所有人都买过</translation>
</message>
<message>
<source>Everyone the business knows</source>
<translation>商家认识的所有人</translation>
</message>
<message>
<source>Everyone who asked has had an answer.</source>
<translation>所有询问的人都已得到回复。</translation>
</message>
<message>
<source>Everyone who asks or buys is kept here, with all that happened between you. A lead brings its contact.</source>
<translation>每位询问或购买的人都记在这里，连同你们之间的一切往来。线索会带来其联系人。</translation>
</message>
<message>
<source>Everyone who bought at least once</source>
<translation>至少买过一次的所有人</translation>
</message>
<message>
<source>Everyone writes {code}.</source>
<translation>所有人都写 {code}。</translation>
</message>
<message>
<source>Everything</source>
<translation>全部</translation>
</message>
<message>
<source>Everything by day</source>
<translation>逐日全部记录</translation>
</message>
<message>
<source>Everything else is reached with Tab, the arrow keys and Enter.</source>
<translation>其余一切均可用 Tab、方向键和 Enter 到达。</translation>
</message>
<message>
<source>Everything in it is here already, or stays out.</source>
<translation>其中全部已存在，或不导入。</translation>
</message>
<message>
<source>Everything is as it was before. The files can be brought in again at any time.</source>
<translation>一切恢复原状。文件可随时重新导入。</translation>
</message>
<message>
<source>Everything is written to “{folder}”.</source>
<translation>全部内容已写入“{folder}”。</translation>
</message>
<message>
<source>Everything so far</source>
<translation>至今全部</translation>
</message>
<message>
<source>Everything stays in this one file on your computer. Nothing goes online.</source>
<translation>一切都保存在您计算机上的这一个文件中。不会上网。</translation>
</message>
<message>
<source>Everything that was done</source>
<translation>做过的一切</translation>
</message>
<message>
<source>Excel workbook</source>
<translation>Excel 工作簿</translation>
</message>
<message>
<source>Excel workbook…</source>
<translation>Excel 工作簿…</translation>
</message>
<message>
<source>Expected</source>
<translation>预计日期</translation>
</message>
<message>
<source>Expected leads</source>
<translation>预期线索</translation>
</message>
<message>
<source>Expected on</source>
<translation>预计日期</translation>
</message>
<message>
<source>Expected sale</source>
<translation>预期每笔销售额</translation>
</message>
<message>
<source>Expected to buy</source>
<translation>预期购买率</translation>
</message>
<message>
<source>Expense</source>
<translation>支出</translation>
</message>
<message>
<source>Expenses</source>
<translation>支出</translation>
</message>
<message>
<source>Expired</source>
<translation>已过期</translation>
</message>
<message>
<source>Export as folder</source>
<translation>导出为文件夹</translation>
</message>
<message>
<source>Export as folder…</source>
<translation>导出为文件夹…</translation>
</message>
<message>
<source>Export the codes: for a spreadsheet or a mailing</source>
<translation>导出券码：用于电子表格或群发</translation>
</message>
<message>
<source>Export the codes…</source>
<translation>导出券码…</translation>
</message>
<message>
<source>Export these people, without those who refused advertising</source>
<translation>导出这些人，不含拒绝接收广告者</translation>
</message>
<message>
<source>Export these people…</source>
<translation>导出这些人…</translation>
</message>
<message>
<source>Export this list</source>
<translation>导出此列表</translation>
</message>
<message>
<source>Export this list: for a spreadsheet, an address book or a calendar</source>
<translation>导出此列表：用于电子表格、通讯录或日历</translation>
</message>
<message>
<source>Export this list…</source>
<translation>导出此列表…</translation>
</message>
<message>
<source>Exports of other programs and your own lists. You see everything before anything is kept, the files themselves are never changed, and one Undo takes all of it back.</source>
<translation>其他程序的导出文件和您自己的清单。保存之前您会看到全部内容，文件本身绝不更改，一次撤销即可全部撤回。</translation>
</message>
<message>
<source>Extra</source>
<translation>加购</translation>
</message>
<message>
<source>Extra on top</source>
<translation>另外加购</translation>
</message>
<message>
<source>F2 renames it, Delete removes it</source>
<translation>F2 重命名，Delete 移除</translation>
</message>
<message>
<source>Few leads may be luck: the fewer they are, the more their share is drawn to that of all.</source>
<translation>线索少时可能靠运气：越少，其比例越向总体比例靠拢。</translation>
</message>
<message>
<source>Fewer than half of the deals that were opened are decided so far.</source>
<translation>新建的商机至今已定的不到一半。</translation>
</message>
<message>
<source>Figures</source>
<translation>数据</translation>
</message>
<message>
<source>Figures and reports: the period before; Ctrl+→ the next</source>
<translation>数据和报表：上一期间；Ctrl+→ 下一期间</translation>
</message>
<message>
<source>Figures come by themselves</source>
<translation>数据会自动生成</translation>
</message>
<message>
<source>File</source>
<translation>文件</translation>
</message>
<message>
<source>Files to bring in</source>
<translation>要导入的文件</translation>
</message>
<message>
<source>Files…</source>
<translation>文件…</translation>
</message>
<message>
<source>Fill in what is missing</source>
<translation>补充缺少的内容</translation>
</message>
<message>
<source>Fill {count}</source>
<translation>补充 {count} 条</translation>
</message>
<message>
<source>Filter this list</source>
<translation>筛选此列表</translation>
</message>
<message>
<source>Filter this list  /</source>
<translation>筛选此列表  /</translation>
</message>
<message>
<source>Find</source>
<translation>查找</translation>
</message>
<message>
<source>Find a code</source>
<translation>查找券码</translation>
</message>
<message>
<source>Find a record or an action</source>
<translation>查找记录或操作</translation>
</message>
<message>
<source>Find it on the disk…</source>
<translation>在磁盘上查找…</translation>
</message>
<message>
<source>Find people, deals, words, actions  (Ctrl+K)</source>
<translation>查找人、商机、文字、操作  (Ctrl+K)</translation>
</message>
<message>
<source>Find {name} on the disk</source>
<translation>在磁盘上查找 {name}</translation>
</message>
<message>
<source>Find…</source>
<translation>查找…</translation>
</message>
<message>
<source>Find…  (Ctrl+K)</source>
<translation>查找…  (Ctrl+K)</translation>
</message>
<message>
<source>Finish content</source>
<translation>完成内容</translation>
</message>
<message>
<source>Finish step</source>
<translation>完成这一步</translation>
</message>
<message>
<source>First day</source>
<translation>第一天</translation>
</message>
<message>
<source>First name</source>
<translation>名</translation>
</message>
<message>
<source>Flyer</source>
<translation>传单</translation>
</message>
<message>
<source>Fold the column</source>
<translation>折叠此列</translation>
</message>
<message>
<source>Folder of Two Hats</source>
<translation>Two Hats 文件夹</translation>
</message>
<message>
<source>Folders</source>
<translation>文件夹</translation>
</message>
<message>
<source>Follow the light or dark of the system</source>
<translation>跟随系统的浅色或深色</translation>
</message>
<message>
<source>Followers</source>
<translation>粉丝数</translation>
</message>
<message>
<source>For</source>
<translation>用于</translation>
</message>
<message>
<source>For a spreadsheet, address book or calendar, as it is filtered</source>
<translation>按当前筛选，导出到电子表格、通讯录或日历</translation>
</message>
<message>
<source>For comparing it is drawn to your own average, by the weight of ten leads: {share}.</source>
<translation>为便于比较，按十条线索的权重向您的平均值靠拢：{share}。</translation>
</message>
<message>
<source>For heads and charts of reports. In the window the hats keep theirs.</source>
<translation>用于报表的标题和图表。窗口中帽子的颜色不变。</translation>
</message>
<message>
<source>For which promotion</source>
<translation>属于哪项推广</translation>
</message>
<message>
<source>For which promotion? Coupons tell what it brought.</source>
<translation>属于哪项推广？优惠券能说明它带来了什么。</translation>
</message>
<message>
<source>For whom</source>
<translation>面向</translation>
</message>
<message>
<source>For you alone, on this computer; pressing the other chip takes all of it back.</source>
<translation>仅为您在此计算机上；按另一选项即可全部撤回。</translation>
</message>
<message>
<source>For {promotion}</source>
<translation>用于 {promotion}</translation>
</message>
<message>
<source>Forecast</source>
<translation>预测</translation>
</message>
<message>
<source>Forecast of open deals</source>
<translation>进行中商机预测</translation>
</message>
<message>
<source>Forget what was typed; Escape keeps it for later</source>
<translation>丢弃已输入的内容；Esc 留待以后</translation>
</message>
<message>
<source>Forget {name}; the file itself is not touched</source>
<translation>忘记 {name}；文件本身不受影响</translation>
</message>
<message>
<source>Forget {text}</source>
<translation>放弃 {text}</translation>
</message>
<message>
<source>Forward</source>
<translation>前进</translation>
</message>
<message>
<source>Found not a fit</source>
<translation>判为不合适</translation>
</message>
<message>
<source>Four questions tell whether a lead is worth your time. Qualify it, and it stands here until a deal.</source>
<translation>四个问题即可看出线索是否值得花时间。判为合格后，它会留在这里直到转为商机。</translation>
</message>
<message>
<source>Free item</source>
<translation>赠品</translation>
</message>
<message>
<source>From</source>
<translation>来源</translation>
</message>
<message>
<source>From</source>
<comment>first day</comment>
<translation>开始</translation>
</message>
<message>
<source>From hat to hat</source>
<translation>交接</translation>
</message>
<message>
<source>From now on every change is written down here.</source>
<translation>从现在起，每次更改都会记在这里。</translation>
</message>
<message>
<source>From now on {amount} a day would do.</source>
<translation>今后每天 {amount} 即可达标。</translation>
</message>
<message>
<source>From the first touch to each sale</source>
<translation>从首次接触到每笔销售</translation>
</message>
<message>
<source>From this import</source>
<translation>来自此次导入</translation>
</message>
<message>
<source>From which promotion</source>
<translation>来自哪项推广</translation>
</message>
<message>
<source>From {promotion}</source>
<translation>来自{promotion}</translation>
</message>
<message>
<source>From – to</source>
<translation>起止</translation>
</message>
<message>
<source>From: {source}</source>
<translation>来源：{source}</translation>
</message>
<message>
<source>Full name</source>
<translation>姓名</translation>
</message>
<message>
<source>Funnel</source>
<translation>漏斗</translation>
</message>
<message>
<source>Get in touch</source>
<translation>取得联系</translation>
</message>
<message>
<source>Go</source>
<translation>转到</translation>
</message>
<message>
<source>Goal</source>
<translation>目的</translation>
</message>
<message>
<source>Goal, message and what you expect of it come next.</source>
<translation>接下来填写目的、宣传语和预期。</translation>
</message>
<message>
<source>Goes well with it</source>
<translation>适合搭配</translation>
</message>
<message>
<source>Goes with</source>
<translation>搭配</translation>
</message>
<message>
<source>Goes with {names}</source>
<translation>与{names}搭配</translation>
</message>
<message>
<source>Gone silent</source>
<translation>已沉默</translation>
</message>
<message>
<source>Good</source>
<translation>有效</translation>
</message>
<message>
<source>Google Ads</source>
<translation>Google Ads</translation>
</message>
<message>
<source>Google Contacts</source>
<translation>Google 通讯录</translation>
</message>
<message>
<source>Greek (Windows)</source>
<translation>希腊文 (Windows)</translation>
</message>
<message>
<source>Habits</source>
<translation>习惯</translation>
</message>
<message>
<source>Half of the deals won were worth more, half less.</source>
<translation>成交商机中一半高于此，一半低于此。</translation>
</message>
<message>
<source>Hard to read on paper ({ratio} : 1; {wanted} is good).</source>
<translation>在纸上不易阅读（{ratio} : 1；{wanted} 为佳）。</translation>
</message>
<message>
<source>Hat</source>
<translation>帽子</translation>
</message>
<message>
<source>Heard of us by</source>
<translation>得知途径</translation>
</message>
<message>
<source>Heard of us from</source>
<translation>从何得知我们</translation>
</message>
<message>
<source>Hebrew (Windows)</source>
<translation>希伯来文 (Windows)</translation>
</message>
<message>
<source>Help</source>
<translation>帮助</translation>
</message>
<message>
<source>Here already: {what}</source>
<translation>已在此处：{what}</translation>
</message>
<message>
<source>Hide channel</source>
<translation>隐藏渠道</translation>
</message>
<message>
<source>History</source>
<translation>历史</translation>
</message>
<message>
<source>Hours this month</source>
<translation>本月工时</translation>
</message>
<message>
<source>Hours this week</source>
<translation>本周工时</translation>
</message>
<message>
<source>How did it go?</source>
<translation>情况如何？</translation>
</message>
<message>
<source>How far its leads have come</source>
<translation>其线索走到哪一步</translation>
</message>
<message>
<source>How far the leads have come</source>
<translation>线索走到哪一步</translation>
</message>
<message>
<source>How far the leads of these days have come by today.</source>
<translation>这段时间的线索至今走到哪一步。</translation>
</message>
<message>
<source>How it goes</source>
<translation>进展如何</translation>
</message>
<message>
<source>How it went</source>
<translation>情况如何</translation>
</message>
<message>
<source>How many</source>
<translation>数量</translation>
</message>
<message>
<source>How many leads do you expect? Then it is told whether that is enough.</source>
<translation>预期有多少线索？填写后可知是否足够。</translation>
</message>
<message>
<source>How many sales pay for it?</source>
<translation>多少笔销售才够本？</translation>
</message>
<message>
<source>How many were there? Write 0 for none.</source>
<translation>有多少？没有请填 0。</translation>
</message>
<message>
<source>How many? Any number from 1 to {most} at once.</source>
<translation>多少张？一次可为 1 到 {most} 张。</translation>
</message>
<message>
<source>How much in all</source>
<translation>总共多少</translation>
</message>
<message>
<source>How much is one? Write 0 for a gift.</source>
<translation>单价多少？赠送请填 0。</translation>
</message>
<message>
<source>How much more</source>
<translation>增加多少</translation>
</message>
<message>
<source>How much was it?</source>
<translation>多少钱？</translation>
</message>
<message>
<source>How much was it? Write 0 for a gift.</source>
<translation>多少钱？赠送请填 0。</translation>
</message>
<message>
<source>How often</source>
<translation>次数</translation>
</message>
<message>
<source>How often each</source>
<translation>每张次数</translation>
</message>
<message>
<source>How often each may be used</source>
<translation>每张可用几次</translation>
</message>
<message>
<source>How satisfied are they?</source>
<translation>对方有多满意？</translation>
</message>
<message>
<source>How the conditions are joined</source>
<translation>条件如何连接</translation>
</message>
<message>
<source>How the letters of this file are written</source>
<translation>此文件的文字编码</translation>
</message>
<message>
<source>How they heard of you</source>
<translation>如何得知您</translation>
</message>
<message>
<source>How to reach</source>
<translation>联系方式</translation>
</message>
<message>
<source>HubSpot companies</source>
<translation>HubSpot 公司</translation>
</message>
<message>
<source>HubSpot contacts</source>
<translation>HubSpot 联系人</translation>
</message>
<message>
<source>HubSpot deals</source>
<translation>HubSpot 商机</translation>
</message>
<message>
<source>Idea</source>
<translation>构想</translation>
</message>
<message>
<source>If someone is here already</source>
<translation>如果某人已存在</translation>
</message>
<message>
<source>Import</source>
<translation>导入</translation>
</message>
<message>
<source>Import</source>
<comment>to do</comment>
<translation>导入</translation>
</message>
<message>
<source>Import what you have…</source>
<translation>导入已有资料…</translation>
</message>
<message>
<source>Import…</source>
<translation>导入…</translation>
</message>
<message>
<source>In &amp;3 days</source>
<translation>&amp;3 天后</translation>
</message>
<message>
<source>In a filter either every condition is joined by OR, or none is.</source>
<translation>筛选中的条件要么全部用 OR 连接，要么都不用。</translation>
</message>
<message>
<source>In all</source>
<translation>合计</translation>
</message>
<message>
<source>In no sale yet: offer them, or clear them out</source>
<translation>还没有卖出：推出它们，或清理掉</translation>
</message>
<message>
<source>In the file</source>
<translation>文件中</translation>
</message>
<message>
<source>In “{folder}” there are already: {names}.</source>
<translation>“{folder}”中已有：{names}。</translation>
</message>
<message>
<source>Intent</source>
<translation>意向</translation>
</message>
<message>
<source>Interest</source>
<translation>兴趣</translation>
</message>
<message>
<source>Into which folder?</source>
<translation>写入哪个文件夹？</translation>
</message>
<message>
<source>Is it a fit?</source>
<translation>合适吗？</translation>
</message>
<message>
<source>Is it soon enough?</source>
<translation>时间合适吗？</translation>
</message>
<message>
<source>Is “{name}” a name?</source>
<translation>“{name}”是姓名吗？</translation>
</message>
<message>
<source>It costs nothing, so the first sale is a gain.</source>
<translation>没有花费，因此第一笔销售就是收益。</translation>
</message>
<message>
<source>It costs you</source>
<translation>您的成本</translation>
</message>
<message>
<source>It is done, but what there is to tell could not be written: {reason}.</source>
<translation>已完成，但无法写出要报告的内容：{reason}。</translation>
</message>
<message>
<source>It is kept as you wrote it; press to write it so</source>
<translation>按您写的保留；按下则改成这样</translation>
</message>
<message>
<source>It is no longer there; it may lie in the bin.</source>
<translation>它已不存在；可能在回收站里。</translation>
</message>
<message>
<source>It is suggested with</source>
<translation>随以下产品推荐</translation>
</message>
<message>
<source>It may have been moved or renamed, or the stick or the network folder it lies on is not connected.</source>
<translation>它可能已被移动或重命名，或所在的 U 盘或网络文件夹未连接。</translation>
</message>
<message>
<source>It saved something at {time}</source>
<translation>它于 {time} 保存了内容</translation>
</message>
<message>
<source>It stays as it is at {path}.</source>
<translation>它原样保留在 {path}。</translation>
</message>
<message>
<source>It stays with what they want; press to see where it stands</source>
<translation>留在“想要”中；按下查看其位置</translation>
</message>
<message>
<source>It was last at {path}.</source>
<translation>它最后位于 {path}。</translation>
</message>
<message numerus="yes">
<source>It was sold only %n times so far: this may be chance.</source>
<translation>
<numerusform>至今只售出 %n 次：可能是偶然。</numerusform>
</translation>
</message>
<message>
<source>It was sold only once so far: this may be chance.</source>
<translation>至今只售出 1 次：可能是偶然。</translation>
</message>
<message>
<source>Its conditions pick nobody out of your contacts now. Press the chip again for another one.</source>
<translation>目前其条件没有选出联系人。再按一次可另选受众。</translation>
</message>
<message>
<source>Its version, licence, and the work of others</source>
<translation>版本、许可证及他人的贡献</translation>
</message>
<message>
<source>Japanese (EUC)</source>
<translation>日文 (EUC)</translation>
</message>
<message>
<source>Japanese (Shift JIS)</source>
<translation>日文 (Shift JIS)</translation>
</message>
<message>
<source>Join contacts</source>
<translation>合并联系人</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps since {day}</source>
<translation>
<numerusform>旅程：{day}起 %n 步</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Journey: %n steps today</source>
<translation>
<numerusform>旅程：今天 %n 步</numerusform>
</translation>
</message>
<message>
<source>Journey: 1 step, {day}</source>
<translation>旅程：1 步，{day}</translation>
</message>
<message>
<source>Keep</source>
<translation>保存</translation>
</message>
<message>
<source>Keep as a field of its own</source>
<translation>另存为单独字段</translation>
</message>
<message>
<source>Keep in touch</source>
<translation>保持联系</translation>
</message>
<message>
<source>Keep in touch only</source>
<translation>仅保持联系</translation>
</message>
<message>
<source>Keep the name {name}</source>
<translation>保留姓名{name}</translation>
</message>
<message>
<source>Kept from before</source>
<translation>之前留下的内容</translation>
</message>
<message>
<source>Kept from last time</source>
<translation>上次留下的内容</translation>
</message>
<message>
<source>Kept: {score} of 5</source>
<translation>已保存：{score} 分（满分 5）</translation>
</message>
<message>
<source>Keys</source>
<translation>快捷键</translation>
</message>
<message>
<source>Kind</source>
<translation>类型</translation>
</message>
<message>
<source>Kind of offer</source>
<translation>优惠类型</translation>
</message>
<message>
<source>Kind of period</source>
<translation>期间类型</translation>
</message>
<message>
<source>Known</source>
<translation>已认识</translation>
</message>
<message>
<source>Known elsewhere as</source>
<translation>在别处的标识</translation>
</message>
<message>
<source>Known since</source>
<translation>认识日期</translation>
</message>
<message>
<source>Known since {day}; has bought {times} for {amount}.</source>
<translation>{day}起认识；已购买 {times}，共 {amount}。</translation>
</message>
<message>
<source>Known since {day}; has not bought yet.</source>
<translation>{day}起认识；尚未购买。</translation>
</message>
<message>
<source>Korean (Windows)</source>
<translation>韩文 (Windows)</translation>
</message>
<message>
<source>Landscape</source>
<translation>横向</translation>
</message>
<message>
<source>Language of the program</source>
<translation>程序语言</translation>
</message>
<message>
<source>Larger</source>
<translation>放大</translation>
</message>
<message>
<source>Larger ones need a larger screen.</source>
<translation>更大的尺寸需要更大的屏幕。</translation>
</message>
<message>
<source>Last backup {when}</source>
<translation>上次备份：{when}</translation>
</message>
<message>
<source>Last bought</source>
<translation>上次购买</translation>
</message>
<message>
<source>Last day</source>
<translation>最后一天</translation>
</message>
<message>
<source>Last month</source>
<translation>上月</translation>
</message>
<message>
<source>Last name</source>
<translation>姓</translation>
</message>
<message>
<source>Last purchase</source>
<translation>最近购买</translation>
</message>
<message>
<source>Last time</source>
<translation>上一次</translation>
</message>
<message>
<source>Last time</source>
<comment>coupon</comment>
<translation>上一次</translation>
</message>
<message>
<source>Last touch</source>
<translation>上次接触</translation>
</message>
<message>
<source>Last year</source>
<translation>去年</translation>
</message>
<message>
<source>Later</source>
<translation>以后</translation>
</message>
<message>
<source>Later</source>
<comment>period</comment>
<translation>下一期间</translation>
</message>
<message>
<source>Lead</source>
<translation>线索</translation>
</message>
<message>
<source>Lead came in</source>
<translation>收到线索</translation>
</message>
<message>
<source>Lead from {promotion}</source>
<translation>来自{promotion}的线索</translation>
</message>
<message>
<source>Lead: {what}</source>
<translation>线索：{what}</translation>
</message>
<message>
<source>Leads</source>
<translation>线索</translation>
</message>
<message>
<source>Leads by channel</source>
<translation>各渠道线索</translation>
</message>
<message>
<source>Leads by month</source>
<translation>每月线索</translation>
</message>
<message>
<source>Leads expected</source>
<translation>预期线索</translation>
</message>
<message>
<source>Leads it brought</source>
<translation>带来的线索</translation>
</message>
<message>
<source>Leads only</source>
<translation>仅线索</translation>
</message>
<message>
<source>Leads qualified</source>
<translation>合格线索</translation>
</message>
<message>
<source>Leads received</source>
<translation>收到的线索</translation>
</message>
<message>
<source>Leads received on these days.</source>
<translation>这段时间收到的线索。</translation>
</message>
<message>
<source>Leads that are not a fit stand here with the reason, so that the next promotion can do better.</source>
<translation>不合适的线索连同原因列在这里，让下次推广做得更好。</translation>
</message>
<message>
<source>Leads that bought</source>
<translation>线索转化率</translation>
</message>
<message>
<source>Leads that bought</source>
<comment>count</comment>
<translation>已购买线索</translation>
</message>
<message>
<source>Leads that came so far</source>
<translation>至今收到的线索</translation>
</message>
<message>
<source>Leads that had a first answer but no verdict yet stand here.</source>
<translation>已首次回复、但尚无判断的线索列在这里。</translation>
</message>
<message>
<source>Leads that were found to be a fit on these days, whenever they came in.</source>
<translation>这段时间判为合格的线索，不论何时收到。</translation>
</message>
<message>
<source>Leave a field as it was; close a panel</source>
<translation>字段恢复原样；关闭面板</translation>
</message>
<message>
<source>Leave it to the system</source>
<translation>由系统决定</translation>
</message>
<message>
<source>Leave out</source>
<translation>略去</translation>
</message>
<message>
<source>Leave out {file}</source>
<translation>略去{file}</translation>
</message>
<message>
<source>Leave them as they are</source>
<translation>保持原样</translation>
</message>
<message>
<source>Less</source>
<translation>收起</translation>
</message>
<message>
<source>Lesson</source>
<translation>经验</translation>
</message>
<message>
<source>Let go to bring it in</source>
<translation>松开即可导入</translation>
</message>
<message>
<source>Let the file win</source>
<translation>以文件为准</translation>
</message>
<message>
<source>Letters</source>
<translation>编码</translation>
</message>
<message>
<source>Light</source>
<translation>浅色</translation>
</message>
<message>
<source>Light on dark</source>
<translation>深底浅字</translation>
</message>
<message>
<source>Light or dark</source>
<translation>浅色或深色</translation>
</message>
<message>
<source>Likely</source>
<translation>可能范围</translation>
</message>
<message>
<source>Likely not a fit.</source>
<translation>可能不合适。</translation>
</message>
<message>
<source>Likely to come</source>
<translation>预计可得</translation>
</message>
<message>
<source>Line of a deal</source>
<translation>商机明细</translation>
</message>
<message>
<source>Lines</source>
<translation>明细</translation>
</message>
<message>
<source>List</source>
<translation>列表</translation>
</message>
<message>
<source>List of leads</source>
<translation>线索清单</translation>
</message>
<message>
<source>Lists</source>
<translation>列表</translation>
</message>
<message>
<source>Lists and address cards</source>
<translation>清单和名片</translation>
</message>
<message>
<source>Lists of the file</source>
<translation>文件中的清单</translation>
</message>
<message>
<source>Log a call, visit, demo, message or note, and what comes next</source>
<translation>记录电话、拜访、演示、消息或备注，以及下一步</translation>
</message>
<message>
<source>Log a call…</source>
<translation>记录电话…</translation>
</message>
<message>
<source>Log and set next</source>
<translation>记录并设定下一步</translation>
</message>
<message>
<source>Log call</source>
<translation>记录电话</translation>
</message>
<message>
<source>Log demo</source>
<translation>记录演示</translation>
</message>
<message>
<source>Log e-mail</source>
<translation>记录电子邮件</translation>
</message>
<message>
<source>Log it</source>
<translation>记录</translation>
</message>
<message>
<source>Log meeting</source>
<translation>记录会面</translation>
</message>
<message>
<source>Log message</source>
<translation>记录消息</translation>
</message>
<message>
<source>Log of errors, without personal data</source>
<translation>错误日志，不含个人数据</translation>
</message>
<message>
<source>Log task</source>
<translation>记录任务</translation>
</message>
<message>
<source>Log visit</source>
<translation>记录拜访</translation>
</message>
<message>
<source>Logged: {what}</source>
<translation>已记录：{what}</translation>
</message>
<message>
<source>Logo</source>
<translation>徽标</translation>
</message>
<message>
<source>Look at the files again</source>
<translation>再看一遍文件</translation>
</message>
<message>
<source>Look at who bought it</source>
<translation>查看谁买过</translation>
</message>
<message>
<source>Look earlier or later, or give a promotion its days.</source>
<translation>请看更早或更晚的月份，或为推广设定日期。</translation>
</message>
<message>
<source>Look for backups</source>
<translation>查找备份</translation>
</message>
<message>
<source>Look for imports</source>
<translation>查找导入</translation>
</message>
<message>
<source>Look for people written down twice</source>
<translation>查找重复记录的人</translation>
</message>
<message>
<source>Look for what has no next step</source>
<translation>查找没有下一步的</translation>
</message>
<message>
<source>Look for what people objected to</source>
<translation>查找人们提出的异议</translation>
</message>
<message>
<source>Look how the month stands</source>
<translation>查看本月进展</translation>
</message>
<message>
<source>Look into it</source>
<translation>查看</translation>
</message>
<message>
<source>Look into the bin</source>
<translation>查看回收站</translation>
</message>
<message>
<source>Look into the copy of {moment}</source>
<translation>查看 {moment} 的副本</translation>
</message>
<message>
<source>Look through the list</source>
<translation>浏览列表</translation>
</message>
<message>
<source>Look up the coupon</source>
<translation>查询优惠券</translation>
</message>
<message>
<source>Look whom changes were about</source>
<translation>查看更改涉及谁</translation>
</message>
<message>
<source>Looked after by</source>
<translation>负责人</translation>
</message>
<message>
<source>Looking for open leads and deals that come up on no day.</source>
<translation>正在查找不会在任何一天出现的线索和商机。</translation>
</message>
<message>
<source>Looking for people who are written down twice.</source>
<translation>正在查找重复记录的人。</translation>
</message>
<message>
<source>Looking for the rows</source>
<translation>正在查找各行</translation>
</message>
<message>
<source>Looking…</source>
<translation>正在查找…</translation>
</message>
<message>
<source>Looks</source>
<translation>外观</translation>
</message>
<message>
<source>Lose deal</source>
<translation>商机标为丢单</translation>
</message>
<message>
<source>Lost</source>
<translation>丢单</translation>
</message>
<message>
<source>Lost reasons</source>
<translation>丢单原因</translation>
</message>
<message>
<source>Lost: {what}</source>
<translation>已丢单：{what}</translation>
</message>
<message>
<source>Lost…</source>
<translation>丢单…</translation>
</message>
<message>
<source>Made on {day} with Two Hats</source>
<translation>{day}由 Two Hats 制作</translation>
</message>
<message>
<source>Made with the work of others</source>
<translation>借助他人的成果制作</translation>
</message>
<message>
<source>Make a backup</source>
<translation>创建备份</translation>
</message>
<message>
<source>Make a backup…</source>
<translation>创建备份…</translation>
</message>
<message>
<source>Make a business file</source>
<translation>创建业务文件</translation>
</message>
<message>
<source>Make a coupon</source>
<translation>制作优惠券</translation>
</message>
<message>
<source>Make a deal</source>
<translation>转为商机</translation>
</message>
<message>
<source>Make a deal of a lead, and it goes on to the pipeline.</source>
<translation>将线索转为商机，它就进入管道。</translation>
</message>
<message>
<source>Make a deal of it</source>
<translation>转为商机</translation>
</message>
<message>
<source>Make codes to hand out, on paper or in writing</source>
<translation>制作可分发的券码，纸质或文字</translation>
</message>
<message>
<source>Make coupons</source>
<translation>制作优惠券</translation>
</message>
<message>
<source>Make one now</source>
<translation>立即创建</translation>
</message>
<message>
<source>Make the deal</source>
<translation>转为商机</translation>
</message>
<message>
<source>Make the sample shop</source>
<translation>创建示例店铺</translation>
</message>
<message>
<source>Make them</source>
<translation>制作</translation>
</message>
<message>
<source>Make them again</source>
<translation>重新制作</translation>
</message>
<message>
<source>Making the pages</source>
<translation>正在制作页面</translation>
</message>
<message>
<source>Making the year</source>
<translation>正在制作全年</translation>
</message>
<message>
<source>Margin</source>
<translation>毛利</translation>
</message>
<message>
<source>Margin %</source>
<translation>毛利率</translation>
</message>
<message numerus="yes">
<source>Margin not known: %n lines have no cost</source>
<translation>
<numerusform>毛利未知：%n 条明细没有成本</numerusform>
</translation>
</message>
<message>
<source>Margin not known: one line has no cost</source>
<translation>毛利未知：1 条明细没有成本</translation>
</message>
<message>
<source>Margin of one: {margin}</source>
<translation>单件毛利：{margin}</translation>
</message>
<message>
<source>Margin {margin}</source>
<translation>毛利 {margin}</translation>
</message>
<message>
<source>Marketing</source>
<translation>营销</translation>
</message>
<message>
<source>Marketing and sales for the owner who does both alone: whom you told, who came, what they bought.</source>
<translation>为独自兼顾营销和销售的店主而设：告诉了谁、谁来了、买了什么。</translation>
</message>
<message>
<source>Marketing as a whole</source>
<translation>整体营销</translation>
</message>
<message>
<source>Marketing cost</source>
<translation>营销成本</translation>
</message>
<message>
<source>Marketing cost alone, divided by the new customers.</source>
<translation>仅营销成本，除以新客户数。</translation>
</message>
<message>
<source>Marketing cost and own time, divided by the new customers.</source>
<translation>营销成本加自己工时，除以新客户数。</translation>
</message>
<message>
<source>Marketing cost by month</source>
<translation>每月营销成本</translation>
</message>
<message>
<source>Marketing cost divided by the leads received.</source>
<translation>营销成本除以收到的线索数。</translation>
</message>
<message>
<source>Marketing hat</source>
<translation>营销帽</translation>
</message>
<message>
<source>Marketing {time}</source>
<translation>营销 {time}</translation>
</message>
<message>
<source>Marketing: content</source>
<translation>营销：内容</translation>
</message>
<message>
<source>May be sent</source>
<translation>可以发送</translation>
</message>
<message>
<source>May be the same</source>
<translation>可能相同</translation>
</message>
<message>
<source>May be written to</source>
<translation>可否致信</translation>
</message>
<message>
<source>May get advertising</source>
<translation>可收广告</translation>
</message>
<message>
<source>Measure</source>
<translation>统计</translation>
</message>
<message>
<source>Meeting</source>
<translation>会面</translation>
</message>
<message>
<source>Mentions</source>
<translation>提及次数</translation>
</message>
<message>
<source>Message</source>
<translation>消息</translation>
</message>
<message>
<source>Message</source>
<comment>promotion</comment>
<translation>宣传语</translation>
</message>
<message>
<source>Meta ads</source>
<translation>Meta 广告</translation>
</message>
<message>
<source>Meta leads</source>
<translation>Meta 线索</translation>
</message>
<message>
<source>Minutes</source>
<translation>分钟</translation>
</message>
<message>
<source>Minutes it took</source>
<translation>所用分钟数</translation>
</message>
<message>
<source>Minutes of one activity lie between 0 and 1440.</source>
<translation>一次跟进的分钟数须在 0 到 1440 之间。</translation>
</message>
<message>
<source>Minutes of the activities done on these days, at your hourly rate.</source>
<translation>完成的跟进所用分钟，按您的小时费用计。</translation>
</message>
<message>
<source>Money and dates</source>
<translation>金额和日期</translation>
</message>
<message>
<source>Money spent on marketing on these days, for promotions and channels.</source>
<translation>这段时间用于推广和渠道的营销支出。</translation>
</message>
<message>
<source>Month</source>
<translation>月份</translation>
</message>
<message>
<source>Month after</source>
<translation>下个月</translation>
</message>
<message>
<source>Month as PDF…</source>
<translation>月报 PDF…</translation>
</message>
<message>
<source>Month before</source>
<translation>上个月</translation>
</message>
<message>
<source>Month by month</source>
<translation>逐月</translation>
</message>
<message>
<source>Month, day, year</source>
<translation>月、日、年</translation>
</message>
<message>
<source>Monthly summary</source>
<translation>月度总结</translation>
</message>
<message>
<source>More figures</source>
<translation>更多数据</translation>
</message>
<message>
<source>More for one price</source>
<translation>多件一价</translation>
</message>
<message>
<source>More: {names}</source>
<translation>更多：{names}</translation>
</message>
<message>
<source>Move deal</source>
<translation>移动商机</translation>
</message>
<message>
<source>Move down</source>
<translation>下移</translation>
</message>
<message>
<source>Move lost reason</source>
<translation>移动丢单原因</translation>
</message>
<message>
<source>Move stage</source>
<translation>移动阶段</translation>
</message>
<message>
<source>Move to</source>
<translation>移到</translation>
</message>
<message>
<source>Move to {stage}</source>
<translation>移到{stage}</translation>
</message>
<message>
<source>Move up</source>
<translation>上移</translation>
</message>
<message>
<source>Move {name} down</source>
<translation>下移{name}</translation>
</message>
<message>
<source>Move {name} up</source>
<translation>上移{name}</translation>
</message>
<message>
<source>Moved to {stage}</source>
<translation>已移到{stage}</translation>
</message>
<message>
<source>My business</source>
<translation>我的业务</translation>
</message>
<message>
<source>Name</source>
<translation>名称</translation>
</message>
<message>
<source>Name a group small enough that all of them want the same.</source>
<translation>命名一个足够小的群体，使其中的人需求相同。</translation>
</message>
<message>
<source>Name a group to promote to</source>
<translation>为推广对象起个名称</translation>
</message>
<message>
<source>Name of a person</source>
<translation>人员姓名</translation>
</message>
<message>
<source>Name of the business</source>
<translation>商家名称</translation>
</message>
<message>
<source>Name of the stage</source>
<translation>阶段名称</translation>
</message>
<message>
<source>Name of this view</source>
<translation>此视图的名称</translation>
</message>
<message>
<source>Narrow the list to a few words</source>
<translation>用几个字缩小列表</translation>
</message>
<message>
<source>Nearly there</source>
<translation>接近成交</translation>
</message>
<message>
<source>Needed a day</source>
<translation>每天需要</translation>
</message>
<message>
<source>Needs</source>
<translation>需求</translation>
</message>
<message>
<source>Never sold</source>
<translation>从未售出</translation>
</message>
<message>
<source>New</source>
<translation>新增</translation>
</message>
<message>
<source>New</source>
<comment>records</comment>
<translation>新增</translation>
</message>
<message>
<source>New audience</source>
<translation>新建受众</translation>
</message>
<message>
<source>New business file</source>
<translation>新建业务文件</translation>
</message>
<message>
<source>New business file…</source>
<translation>新建业务文件…</translation>
</message>
<message>
<source>New customers</source>
<translation>新客户</translation>
</message>
<message>
<source>New lead for them</source>
<translation>为其新建线索</translation>
</message>
<message>
<source>Newest first</source>
<translation>最新在前</translation>
</message>
<message>
<source>Next &amp;Monday</source>
<translation>下星期一(&amp;M)</translation>
</message>
<message>
<source>Next step</source>
<translation>下一步</translation>
</message>
<message>
<source>Next step at</source>
<translation>下一步时间</translation>
</message>
<message numerus="yes">
<source>Next step of %n: {what}</source>
<translation>
<numerusform>%n 项的下一步：{what}</numerusform>
</translation>
</message>
<message>
<source>Next step on</source>
<translation>下一步日期</translation>
</message>
<message>
<source>Next steps</source>
<translation>下一步</translation>
</message>
<message>
<source>Next steps for the calendar (iCalendar)…</source>
<translation>用于日历的下一步 (iCalendar)…</translation>
</message>
<message>
<source>Next steps in {month}</source>
<translation>{month}的下一步</translation>
</message>
<message>
<source>Next steps of a day</source>
<translation>当日下一步</translation>
</message>
<message>
<source>Next: {step}</source>
<translation>下一步：{step}</translation>
</message>
<message>
<source>No</source>
<translation>否</translation>
</message>
<message>
<source>No advertising</source>
<translation>不要广告</translation>
</message>
<message>
<source>No answer</source>
<translation>没有回音</translation>
</message>
<message>
<source>No backup was made: {why}</source>
<translation>未创建备份：{why}</translation>
</message>
<message>
<source>No backup yet</source>
<translation>还没有备份</translation>
</message>
<message>
<source>No code has these letters.</source>
<translation>没有含这些字符的券码。</translation>
</message>
<message>
<source>No condition picks these people out of your contacts.</source>
<translation>没有条件可从联系人中选出这些人。</translation>
</message>
<message>
<source>No condition picks these people out of your contacts. Add one, and you see here how many they are.</source>
<translation>没有条件可从联系人中选出这些人。添加一个条件，即可在此看到人数。</translation>
</message>
<message>
<source>No cost is known of any of the deals that were won.</source>
<translation>成交商机的成本均未知。</translation>
</message>
<message>
<source>No cost yet</source>
<translation>还没有成本</translation>
</message>
<message>
<source>No coupons yet</source>
<translation>还没有优惠券</translation>
</message>
<message>
<source>No customers yet</source>
<translation>还没有客户</translation>
</message>
<message>
<source>No deal is open.</source>
<translation>没有进行中的商机。</translation>
</message>
<message>
<source>No deal was lost.</source>
<translation>没有丢单的商机。</translation>
</message>
<message>
<source>No deal was won or lost.</source>
<translation>没有商机成交或丢单。</translation>
</message>
<message>
<source>No deal was won.</source>
<translation>没有成交的商机。</translation>
</message>
<message>
<source>No deal with a known value was won.</source>
<translation>没有金额已知的成交商机。</translation>
</message>
<message>
<source>No deals are open.</source>
<translation>没有进行中的商机。</translation>
</message>
<message>
<source>No deals were opened on these days.</source>
<translation>这段时间没有新建商机。</translation>
</message>
<message>
<source>No deals were opened.</source>
<translation>没有新建商机。</translation>
</message>
<message>
<source>No deals yet</source>
<translation>还没有商机</translation>
</message>
<message>
<source>No hourly rate is set in the profile, so own time has no price.</source>
<translation>资料中没有设定小时费用，因此自己工时没有价格。</translation>
</message>
<message>
<source>No import brought contacts yet</source>
<translation>还没有导入带来联系人</translation>
</message>
<message>
<source>No import yet</source>
<translation>还没有导入</translation>
</message>
<message>
<source>No lead came in.</source>
<translation>没有收到线索。</translation>
</message>
<message>
<source>No leads</source>
<translation>没有线索</translation>
</message>
<message>
<source>No leads were received on these days.</source>
<translation>这段时间没有收到线索。</translation>
</message>
<message>
<source>No leads were received, so there is nothing to divide by.</source>
<translation>没有收到线索，因此无从相除。</translation>
</message>
<message>
<source>No leads yet</source>
<translation>还没有线索</translation>
</message>
<message>
<source>No leads yet. When someone asks because of it, write the lead down here and it is counted.</source>
<translation>还没有线索。有人因此来询问时，在此记下线索，即会计入。</translation>
</message>
<message>
<source>No logo yet</source>
<translation>还没有徽标</translation>
</message>
<message>
<source>No minutes logged yet</source>
<translation>还没有记录时间</translation>
</message>
<message>
<source>No money was spent on marketing, so there is nothing to set the return against.</source>
<translation>没有营销支出，因此无从对比回报。</translation>
</message>
<message>
<source>No need any more</source>
<translation>不再需要</translation>
</message>
<message>
<source>No new leads</source>
<translation>没有新线索</translation>
</message>
<message>
<source>No next step</source>
<translation>无下一步</translation>
</message>
<message>
<source>No next step is planned.</source>
<translation>没有安排下一步。</translation>
</message>
<message>
<source>No objection was written down.</source>
<translation>没有记下异议。</translation>
</message>
<message>
<source>No offer</source>
<translation>无优惠</translation>
</message>
<message>
<source>No one became a customer for the first time, so there is nothing to divide by.</source>
<translation>没有人首次成为客户，因此无从相除。</translation>
</message>
<message>
<source>No one has bought yet.</source>
<translation>还没有人购买。</translation>
</message>
<message>
<source>No phone or e-mail yet.</source>
<translation>还没有电话或电子邮件。</translation>
</message>
<message>
<source>No products</source>
<translation>没有产品</translation>
</message>
<message>
<source>No promotion</source>
<translation>无推广</translation>
</message>
<message>
<source>No promotion brought or cost anything in {year}.</source>
<translation>{year} 年没有推广带来收入或产生成本。</translation>
</message>
<message>
<source>No promotions ran in {month}.</source>
<translation>{month}没有进行推广。</translation>
</message>
<message>
<source>No row of this list has these words. They are looked for in names, notes and what belongs to it.</source>
<translation>此列表中没有含这些字的行。查找范围为名称、备注及相关内容。</translation>
</message>
<message>
<source>No rows</source>
<translation>没有行</translation>
</message>
<message>
<source>No sale counts for it yet, and nothing was spent.</source>
<translation>还没有销售计入，也没有支出。</translation>
</message>
<message>
<source>No sale was made</source>
<translation>没有成交</translation>
</message>
<message>
<source>No scores were given.</source>
<translation>没有评分。</translation>
</message>
<message>
<source>No services</source>
<translation>没有服务</translation>
</message>
<message>
<source>No stage</source>
<translation>无阶段</translation>
</message>
<message>
<source>No targets for this month. Say what it should bring, and here you see every day whether it will.</source>
<translation>本月没有目标。说明应带来多少，您每天都能在此看到能否达到。</translation>
</message>
<message>
<source>No value yet</source>
<translation>还没有金额</translation>
</message>
<message>
<source>Nobody</source>
<translation>无人</translation>
</message>
<message>
<source>Nobody among your contacts is like that now.</source>
<translation>联系人中目前没有这样的人。</translation>
</message>
<message>
<source>Nobody can be counted by a filter that cannot be read.</source>
<translation>筛选无法读取，不能统计人数。</translation>
</message>
<message>
<source>Nobody has been watched for 30 days yet.</source>
<translation>还没有人被观察满 30 天。</translation>
</message>
<message>
<source>Nobody here yet</source>
<translation>这里还没有人</translation>
</message>
<message>
<source>Nobody in particular</source>
<translation>不指定</translation>
</message>
<message>
<source>Nobody in this audience</source>
<translation>此受众中没有人</translation>
</message>
<message>
<source>Nobody is silent</source>
<translation>没有人沉默</translation>
</message>
<message>
<source>Nobody is there twice</source>
<translation>没有人重复</translation>
</message>
<message>
<source>Nobody is waiting</source>
<translation>没有待定的</translation>
</message>
<message>
<source>Nobody knows what these earn: fill in what one costs you</source>
<translation>不知道这些能赚多少：请填写单件成本</translation>
</message>
<message>
<source>Nobody named</source>
<translation>未留名</translation>
</message>
<message>
<source>Nobody of them refused advertising.</source>
<translation>其中没有人拒绝接收广告。</translation>
</message>
<message>
<source>Nobody refused</source>
<translation>没有人拒绝</translation>
</message>
<message>
<source>Nobody you know has not bought yet.</source>
<translation>您认识的人都已买过。</translation>
</message>
<message>
<source>None are qualified</source>
<translation>没有合格的</translation>
</message>
<message>
<source>None became a deal yet</source>
<translation>还没有转为商机的</translation>
</message>
<message>
<source>None of the pages was chosen.</source>
<translation>没有选中任何页面。</translation>
</message>
<message>
<source>None of the {count} deals opened on these days is decided yet.</source>
<translation>这段时间新建的 {count} 个商机都还未定。</translation>
</message>
<message>
<source>None of these coupons can be used any more, so there is nothing to print.</source>
<translation>这些优惠券都不能再用，因此没有可打印的内容。</translation>
</message>
<message>
<source>None of these may be used any more.</source>
<translation>这些都不能再用。</translation>
</message>
<message>
<source>None was brought so far.</source>
<translation>至今无人使用。</translation>
</message>
<message>
<source>None were turned down</source>
<translation>没有拒掉的</translation>
</message>
<message>
<source>None yet. Choose this audience in the plan of a promotion, and see here how it does.</source>
<translation>还没有。请在推广计划中选择此受众，并在此查看效果。</translation>
</message>
<message>
<source>None yet. Who brings one tells that this promotion brought them.</source>
<translation>还没有。谁带来一张，就知道是这项推广带来的。</translation>
</message>
<message>
<source>Not a fit</source>
<translation>不合适</translation>
</message>
<message>
<source>Not asked</source>
<translation>未询问</translation>
</message>
<message>
<source>Not asked yet: four questions tell whether it is worth your time.</source>
<translation>尚未询问：四个问题即可看出是否值得花时间。</translation>
</message>
<message>
<source>Not done yet</source>
<translation>尚未完成</translation>
</message>
<message>
<source>Not every month of these days has a target. Say in the settings what each should bring.</source>
<translation>这段时间并非每月都有目标。请在设置中说明每月应带来多少。</translation>
</message>
<message>
<source>Not from there</source>
<translation>并非来自那里</translation>
</message>
<message>
<source>Not known yet</source>
<translation>尚不清楚</translation>
</message>
<message>
<source>Not now</source>
<translation>暂不</translation>
</message>
<message>
<source>Not read yet</source>
<translation>尚未读取</translation>
</message>
<message>
<source>Not right? Name the columns</source>
<translation>不对？指定各列</translation>
</message>
<message>
<source>Not understood</source>
<translation>未理解</translation>
</message>
<message>
<source>Not yet</source>
<translation>尚未购买</translation>
</message>
<message>
<source>Not yet a customer</source>
<translation>尚非客户</translation>
</message>
<message>
<source>Note</source>
<translation>备注</translation>
</message>
<message>
<source>Note down…</source>
<translation>记一笔…</translation>
</message>
<message>
<source>Noted: different people. This pair is not asked about again.</source>
<translation>已记下：不同的人。不再询问这一对。</translation>
</message>
<message>
<source>Notes</source>
<translation>备注</translation>
</message>
<message>
<source>Nothing came of it yet, nothing was spent.</source>
<translation>还没有结果，也没有支出。</translation>
</message>
<message>
<source>Nothing can be written into “{folder}”: {reason}.</source>
<translation>无法写入“{folder}”：{reason}。</translation>
</message>
<message>
<source>Nothing can be written to the folder “{folder}”: {reason}.</source>
<translation>无法写入文件夹“{folder}”：{reason}。</translation>
</message>
<message>
<source>Nothing else of the catalogue was in a sale with it so far.</source>
<translation>至今产品目录中没有其他产品与它一起售出。</translation>
</message>
<message>
<source>Nothing found for “{text}”</source>
<translation>未找到“{text}”</translation>
</message>
<message numerus="yes">
<source>Nothing happened for %n days</source>
<translation>
<numerusform>已有 %n 天无进展</numerusform>
</translation>
</message>
<message>
<source>Nothing happened for a day</source>
<translation>已有 1 天无进展</translation>
</message>
<message>
<source>Nothing happened for any of them on these days: no leads, no sales, no cost.</source>
<translation>这段时间它们都没有动静：没有线索、销售或成本。</translation>
</message>
<message>
<source>Nothing has happened yet.</source>
<translation>还没有任何记录。</translation>
</message>
<message>
<source>Nothing in it tells yet who or what its rows are. Say below what its columns hold.</source>
<translation>目前还看不出各行是谁或是什么。请在下方说明各列的内容。</translation>
</message>
<message>
<source>Nothing in particular</source>
<translation>无特定对象</translation>
</message>
<message>
<source>Nothing in these months</source>
<translation>这几个月没有推广</translation>
</message>
<message>
<source>Nothing is due on this day</source>
<translation>当天没有到期事项</translation>
</message>
<message>
<source>Nothing is due today. What you plan on leads and deals comes up here on its day.</source>
<translation>今天没有到期事项。您为线索和商机安排的事会在当天出现在这里。</translation>
</message>
<message>
<source>Nothing is due.</source>
<translation>没有到期事项。</translation>
</message>
<message>
<source>Nothing is forgotten</source>
<translation>没有遗漏</translation>
</message>
<message>
<source>Nothing is kept before you say so; one Undo takes all of it back</source>
<translation>您确认之前不会保存；一次撤销即可全部撤回</translation>
</message>
<message>
<source>Nothing is lost: what was deleted comes back, and every change is remembered</source>
<translation>什么都不会丢：删除的可恢复，每次更改都有记录</translation>
</message>
<message>
<source>Nothing is out</source>
<translation>没有在外的券</translation>
</message>
<message>
<source>Nothing is over yet</source>
<translation>还没有结束的</translation>
</message>
<message>
<source>Nothing is planned</source>
<translation>没有安排</translation>
</message>
<message>
<source>Nothing is planned for this day.</source>
<translation>当天没有安排。</translation>
</message>
<message>
<source>Nothing is planned yet.</source>
<translation>还没有计划。</translation>
</message>
<message>
<source>Nothing is written down yet.</source>
<translation>还没有记下任何内容。</translation>
</message>
<message>
<source>Nothing is written in the log about it.</source>
<translation>日志中没有相关记录。</translation>
</message>
<message>
<source>Nothing left for today</source>
<translation>今天没有待办</translation>
</message>
<message>
<source>Nothing matches</source>
<translation>没有匹配项</translation>
</message>
<message>
<source>Nothing new in this file</source>
<translation>此文件中没有新内容</translation>
</message>
<message>
<source>Nothing new to bring in</source>
<translation>没有可导入的新内容</translation>
</message>
<message>
<source>Nothing new: all of it was here already</source>
<translation>没有新内容：全部已存在</translation>
</message>
<message>
<source>Nothing of this kind happened on these days.</source>
<translation>这段时间没有此类记录。</translation>
</message>
<message>
<source>Nothing of your business goes anywhere else.</source>
<translation>您的业务内容不会存到别处。</translation>
</message>
<message>
<source>Nothing runs and nothing is due. A promotion brings the next enquiries.</source>
<translation>没有进行中的推广，也没有到期事项。推广会带来新的咨询。</translation>
</message>
<message>
<source>Nothing to sell yet</source>
<translation>还没有可卖的</translation>
</message>
<message>
<source>Nothing waits here. What is planned comes up on its day.</source>
<translation>这里没有待办。安排好的事会在当天出现。</translation>
</message>
<message>
<source>Nothing was changed since.</source>
<translation>此后没有更改。</translation>
</message>
<message>
<source>Nothing was changed.</source>
<translation>未作任何更改。</translation>
</message>
<message>
<source>Nothing was done yet</source>
<translation>还没有任何操作</translation>
</message>
<message>
<source>Nothing was spent on it yet.</source>
<translation>还没有支出。</translation>
</message>
<message>
<source>Nothing was spent.</source>
<translation>没有支出。</translation>
</message>
<message>
<source>Nothing yet. Posts, letters, flyers: write down what is to be made, and Today tells when it is due.</source>
<translation>还没有。帖子、信件、传单：记下要制作什么，到期时会在“今天”提醒。</translation>
</message>
<message>
<source>Number</source>
<translation>数量</translation>
</message>
<message>
<source>Numbers and dates as in</source>
<translation>数字和日期格式</translation>
</message>
<message>
<source>Numbers written down</source>
<translation>记下的数字</translation>
</message>
<message>
<source>Objection</source>
<translation>异议</translation>
</message>
<message>
<source>Objection: {text}</source>
<translation>异议：{text}</translation>
</message>
<message>
<source>Objections heard</source>
<translation>听到的异议</translation>
</message>
<message>
<source>Of all customers so far, the share that bought twice or more.</source>
<translation>全部客户中购买两次以上的比例。</translation>
</message>
<message>
<source>Of everything you sell it is known what it costs, so its margin is known as well.</source>
<translation>您出售的一切成本都已知，因此毛利也已知。</translation>
</message>
<message numerus="yes">
<source>Of its newest %n sales</source>
<translation>
<numerusform>在其最近 %n 笔销售中</numerusform>
</translation>
</message>
<message>
<source>Of the deals that were decided on these days, the share that was won. “Likely” is the range in which the true share lies in 19 of 20 such cases.</source>
<translation>这段时间已定的商机中成交的比例。“可能”是 20 次中有 19 次真实比例所在的范围。</translation>
</message>
<message>
<source>Of the leads received on these days, the share that has bought by today. Those still open may yet buy, so a recent figure tends to grow.</source>
<translation>这段时间收到的线索中至今已购买的比例。未了结的仍可能购买，因此近期数值往往会上升。</translation>
</message>
<message>
<source>Of the step before</source>
<translation>占上一步</translation>
</message>
<message>
<source>Of them buy</source>
<translation>其中购买</translation>
</message>
<message>
<source>Of these, leads that bought.</source>
<translation>其中，已购买的线索。</translation>
</message>
<message>
<source>Of these, leads that were found to be a fit, or that came further.</source>
<translation>其中，判为合格或走得更远的线索。</translation>
</message>
<message>
<source>Of these, leads that you have spoken or written with since, or that came further.</source>
<translation>其中，此后与您通过话或书信，或走得更远的线索。</translation>
</message>
<message>
<source>Of these, leads with a deal.</source>
<translation>其中，有商机的线索。</translation>
</message>
<message>
<source>Offer</source>
<translation>优惠</translation>
</message>
<message>
<source>Offer channel</source>
<translation>提供渠道</translation>
</message>
<message>
<source>Offer sent</source>
<translation>已报价</translation>
</message>
<message>
<source>Offer this reason no longer</source>
<translation>不再提供此原因</translation>
</message>
<message>
<source>Offered in this order where a deal is lost; the report counts them. What you write there yourself is offered as well.</source>
<translation>商机丢单时按此顺序提供；报表会统计。您在那里自己写的也会提供。</translation>
</message>
<message>
<source>On</source>
<translation>设备</translation>
</message>
<message>
<source>On a Mac, files open by double click once Two Hats lies in Applications.</source>
<translation>在 Mac 上，将 Two Hats 放入“应用程序”后即可双击打开文件。</translation>
</message>
<message>
<source>On the board: move the chosen deal one column back (Ctrl+[ goes back a page)</source>
<translation>看板上：将选中的商机左移一列（Ctrl+[ 为返回上一页）</translation>
</message>
<message>
<source>On the board: move the chosen deal one column on</source>
<translation>看板上：将选中的商机右移一列</translation>
</message>
<message>
<source>On the pages</source>
<translation>在各页面上</translation>
</message>
<message>
<source>On which day</source>
<translation>在哪一天</translation>
</message>
<message>
<source>On which day? A time of day needs its day.</source>
<translation>哪一天？填了时间就需要日期。</translation>
</message>
<message>
<source>Once leads come in and sales are made, you see here what brings customers, what each costs, how long it takes and what is to come; and of small numbers, how far they can be trusted.</source>
<translation>有了线索和销售之后，您会在这里看到什么带来客户、各花多少、用时多久、接下来有什么；数字小时，还会看到有多可信。</translation>
</message>
<message>
<source>Once less</source>
<translation>减一次</translation>
</message>
<message>
<source>Once less: {answer}</source>
<translation>减一次：{answer}</translation>
</message>
<message>
<source>Once more</source>
<translation>加一次</translation>
</message>
<message>
<source>Once more: {answer}</source>
<translation>加一次：{answer}</translation>
</message>
<message>
<source>One code for all</source>
<translation>共用一个券码</translation>
</message>
<message>
<source>One costs us</source>
<translation>单件成本</translation>
</message>
<message>
<source>One deal is open</source>
<translation>有 1 个商机进行中</translation>
</message>
<message>
<source>One lead</source>
<translation>1 条线索</translation>
</message>
<message>
<source>One letter is different.</source>
<translation>有一个字符不同。</translation>
</message>
<message>
<source>One moment</source>
<translation>请稍候</translation>
</message>
<message>
<source>One month: what it cost, what it brought, and what comes next</source>
<translation>一个月：花了多少、带来什么、接下来做什么</translation>
</message>
<message>
<source>One note to yourself: what worked, what did not, what you would do differently.</source>
<translation>写给自己：什么有效、什么无效、下次会怎么改。</translation>
</message>
<message>
<source>One promotion from plan to lesson: offer, costs, what it brought, what people objected to</source>
<translation>一项推广从计划到经验：优惠、费用、带来的结果、遇到的异议</translation>
</message>
<message>
<source>One sale brought {revenue}</source>
<translation>1 笔销售带来 {revenue}</translation>
</message>
<message>
<source>One thing is due</source>
<translation>有 1 件事到期</translation>
</message>
<message>
<source>One thing stands in the way.</source>
<translation>有一处阻碍。</translation>
</message>
<message numerus="yes">
<source>Only %n deals are decided</source>
<translation>
<numerusform>只有 %n 个商机已定</numerusform>
</translation>
</message>
<message>
<source>Only 1 deal is decided</source>
<translation>只有 1 个商机已定</translation>
</message>
<message>
<source>Only letters from A to Z and digits: any keyboard and any scanner can write those.</source>
<translation>只能用 A 到 Z 的字母和数字：任何键盘和扫描器都能输入。</translation>
</message>
<message>
<source>Only the names are alike, so they come in as people of their own. Nobody is merged by name.</source>
<translation>只是姓名相近，因此作为不同的人导入。不会按姓名合并。</translation>
</message>
<message>
<source>Open</source>
<translation>进行中</translation>
</message>
<message>
<source>Open</source>
<comment>to do</comment>
<translation>打开</translation>
</message>
<message>
<source>Open .twohats files by double click</source>
<translation>双击打开 .twohats 文件</translation>
</message>
<message>
<source>Open a backup</source>
<translation>打开备份</translation>
</message>
<message>
<source>Open a business file</source>
<translation>打开业务文件</translation>
</message>
<message>
<source>Open a deal</source>
<translation>新建商机</translation>
</message>
<message>
<source>Open a file</source>
<translation>打开文件</translation>
</message>
<message>
<source>Open a possible sale</source>
<translation>新建一笔可能的销售</translation>
</message>
<message>
<source>Open again</source>
<translation>重新打开</translation>
</message>
<message>
<source>Open another business file</source>
<translation>打开另一个业务文件</translation>
</message>
<message>
<source>Open deal</source>
<translation>新建商机</translation>
</message>
<message>
<source>Open deal again</source>
<translation>重新打开商机</translation>
</message>
<message>
<source>Open deals</source>
<translation>进行中的商机</translation>
</message>
<message>
<source>Open deals on {day}</source>
<translation>{day}进行中的商机</translation>
</message>
<message>
<source>Open the chosen record</source>
<translation>打开选中的记录</translation>
</message>
<message>
<source>Open the contact</source>
<translation>打开联系人</translation>
</message>
<message>
<source>Open the deal</source>
<translation>新建商机</translation>
</message>
<message>
<source>Open the deal</source>
<comment>show</comment>
<translation>新建商机</translation>
</message>
<message>
<source>Open the lead</source>
<translation>打开线索</translation>
</message>
<message>
<source>Open the promotion</source>
<translation>打开推广</translation>
</message>
<message>
<source>Open {name}</source>
<translation>打开{name}</translation>
</message>
<message>
<source>Opened</source>
<translation>创建日期</translation>
</message>
<message>
<source>Opened</source>
<comment>day</comment>
<translation>创建日期</translation>
</message>
<message>
<source>Opened lately</source>
<translation>最近打开</translation>
</message>
<message>
<source>Opened on</source>
<translation>创建日期</translation>
</message>
<message>
<source>Opened {day}</source>
<translation>{day}创建</translation>
</message>
<message>
<source>Open…</source>
<translation>打开…</translation>
</message>
<message>
<source>Or heard of us from</source>
<translation>或从何得知我们</translation>
</message>
<message>
<source>Other</source>
<translation>其他</translation>
</message>
<message>
<source>Other fields</source>
<translation>其他字段</translation>
</message>
<message>
<source>Others, not running in {month}</source>
<translation>其他，{month}未进行</translation>
</message>
<message>
<source>Outcome</source>
<translation>结果</translation>
</message>
<message>
<source>Over</source>
<translation>已结束</translation>
</message>
<message>
<source>Overdue</source>
<translation>逾期</translation>
</message>
<message>
<source>Own cost</source>
<translation>自身成本</translation>
</message>
<message>
<source>Own time</source>
<translation>自己工时</translation>
</message>
<message>
<source>Owner</source>
<translation>负责人</translation>
</message>
<message>
<source>PR</source>
<translation>公关</translation>
</message>
<message>
<source>Page after</source>
<translation>下一页</translation>
</message>
<message>
<source>Page before</source>
<translation>上一页</translation>
</message>
<message>
<source>Page {number} of {count}</source>
<translation>第 {number} 页，共 {count} 页</translation>
</message>
<message>
<source>Pages</source>
<translation>页面</translation>
</message>
<message>
<source>Pages of a report: a whole page; 2 the whole width</source>
<translation>报表页面：整页；2 整个页宽</translation>
</message>
<message>
<source>Pages of a report: larger; − smaller, 1 real size</source>
<translation>报表页面：放大；− 缩小，1 实际大小</translation>
</message>
<message>
<source>Pages to save and to print</source>
<translation>可保存和打印的页面</translation>
</message>
<message>
<source>Paid</source>
<translation>已付</translation>
</message>
<message>
<source>Paper</source>
<translation>纸张</translation>
</message>
<message>
<source>Parts of the promotion</source>
<translation>推广的各部分</translation>
</message>
<message>
<source>People</source>
<translation>人员</translation>
</message>
<message>
<source>People and companies</source>
<translation>个人和公司</translation>
</message>
<message>
<source>People and what they asked for</source>
<translation>客户及其咨询</translation>
</message>
<message>
<source>People and what they bought</source>
<translation>客户及其所购</translation>
</message>
<message>
<source>People in the shop</source>
<translation>到店人数</translation>
</message>
<message>
<source>People now</source>
<translation>现有人数</translation>
</message>
<message>
<source>People reached</source>
<translation>触达人数</translation>
</message>
<message>
<source>People reached, as written down in the numbers of these days.</source>
<translation>触达人数，取自这段时间记下的数字。</translation>
</message>
<message>
<source>People who</source>
<translation>人群条件</translation>
</message>
<message>
<source>People who meet</source>
<translation>人群符合</translation>
</message>
<message>
<source>People who {conditions}</source>
<translation>{conditions}的人</translation>
</message>
<message>
<source>Percent off</source>
<translation>按比例优惠</translation>
</message>
<message>
<source>Perhaps</source>
<translation>可能是</translation>
</message>
<message>
<source>Person</source>
<translation>个人</translation>
</message>
<message>
<source>Person</source>
<comment>team</comment>
<translation>个人</translation>
</message>
<message>
<source>Phase</source>
<translation>进展</translation>
</message>
<message>
<source>Phone</source>
<translation>电话</translation>
</message>
<message>
<source>Phone {phone}</source>
<translation>电话 {phone}</translation>
</message>
<message>
<source>Phone {text}</source>
<translation>电话 {text}</translation>
</message>
<message>
<source>Phones</source>
<translation>电话</translation>
</message>
<message>
<source>Pick a day (Alt+Down)</source>
<translation>选择日期 (Alt+↓)</translation>
</message>
<message>
<source>Pick the currency you are paid in.</source>
<translation>请选择您收款的货币。</translation>
</message>
<message>
<source>Pick the currency you are paid in; it stays as it is later on.</source>
<translation>请选择您收款的货币；以后保持不变。</translation>
</message>
<message>
<source>Pick the language and country you write in.</source>
<translation>请选择您书写所用的语言和国家/地区。</translation>
</message>
<message>
<source>Pictures</source>
<translation>图片</translation>
</message>
<message>
<source>Pipedrive deals</source>
<translation>Pipedrive 商机</translation>
</message>
<message>
<source>Pipedrive people</source>
<translation>Pipedrive 人员</translation>
</message>
<message>
<source>Pipeline</source>
<translation>商机管道</translation>
</message>
<message>
<source>Place</source>
<translation>位置</translation>
</message>
<message>
<source>Plan</source>
<translation>计划</translation>
</message>
<message>
<source>Plan a promotion</source>
<translation>计划推广</translation>
</message>
<message>
<source>Plan content</source>
<translation>计划内容</translation>
</message>
<message>
<source>Plan it</source>
<translation>列入计划</translation>
</message>
<message>
<source>Plan it once more, a year later: with its offer, budget and what is to be made</source>
<translation>一年后再计划一次：沿用优惠、预算和要制作的内容</translation>
</message>
<message>
<source>Plan next step</source>
<translation>安排下一步</translation>
</message>
<message>
<source>Plan promotion</source>
<translation>计划推广</translation>
</message>
<message>
<source>Plan what to offer to whom</source>
<translation>计划向谁提供什么</translation>
</message>
<message>
<source>Planned</source>
<translation>已计划</translation>
</message>
<message>
<source>Portrait</source>
<translation>纵向</translation>
</message>
<message>
<source>Postal code</source>
<translation>邮政编码</translation>
</message>
<message>
<source>Press to choose</source>
<translation>按下以选择</translation>
</message>
<message>
<source>Press to leave it with what they want</source>
<translation>按下则留在“想要”中</translation>
</message>
<message>
<source>Press to take it so</source>
<translation>按下则采用</translation>
</message>
<message>
<source>Press to write a new lead</source>
<translation>按下则记为新线索</translation>
</message>
<message>
<source>Press to write it as a note on that lead</source>
<translation>按下则作为备注写入该线索</translation>
</message>
<message>
<source>Price</source>
<translation>价格</translation>
</message>
<message>
<source>Price of one</source>
<translation>单价</translation>
</message>
<message>
<source>Print</source>
<translation>打印</translation>
</message>
<message>
<source>Print</source>
<comment>channel</comment>
<translation>平面媒体</translation>
</message>
<message>
<source>Print a sheet of coupons, or hand out one code for all. Whoever brings one tells you which promotion brought them, and no code counts more often than it may.</source>
<translation>打印一张优惠券页，或让大家共用一个券码。谁带来一张，您就知道是哪项推广带来的，且券码不会超次使用。</translation>
</message>
<message>
<source>Print again…</source>
<translation>再次打印…</translation>
</message>
<message>
<source>Print…</source>
<translation>打印…</translation>
</message>
<message>
<source>Probably the same</source>
<translation>可能相同</translation>
</message>
<message>
<source>Product</source>
<translation>产品</translation>
</message>
<message>
<source>Products</source>
<translation>产品</translation>
</message>
<message>
<source>Promotion</source>
<translation>推广</translation>
</message>
<message>
<source>Promotion sheet</source>
<translation>推广单</translation>
</message>
<message>
<source>Promotion: {name}</source>
<translation>推广：{name}</translation>
</message>
<message>
<source>Promotions</source>
<translation>推广</translation>
</message>
<message>
<source>Promotions as cards</source>
<translation>推广卡片</translation>
</message>
<message>
<source>Promotions for them</source>
<translation>面向他们的推广</translation>
</message>
<message>
<source>Promotions met</source>
<translation>遇到的推广</translation>
</message>
<message>
<source>Promotions over the months</source>
<translation>各月推广</translation>
</message>
<message>
<source>Promotions that ran in {month}</source>
<translation>{month}进行的推广</translation>
</message>
<message>
<source>Purchase</source>
<translation>购买</translation>
</message>
<message>
<source>Put a step off</source>
<translation>推迟一步</translation>
</message>
<message>
<source>Put off</source>
<translation>推迟</translation>
</message>
<message>
<source>Put off several</source>
<translation>批量推迟</translation>
</message>
<message>
<source>Put off until</source>
<translation>推迟到</translation>
</message>
<message numerus="yes">
<source>Put off until {day}: %n steps</source>
<translation>
<numerusform>%n 步已推迟到{day}</numerusform>
</translation>
</message>
<message>
<source>Put off until {day}: {what}</source>
<translation>已推迟到{day}：{what}</translation>
</message>
<message>
<source>Put off…</source>
<translation>推迟…</translation>
</message>
<message>
<source>Put pages away</source>
<translation>收起页面</translation>
</message>
<message>
<source>Qualified</source>
<translation>合格</translation>
</message>
<message>
<source>Qualified</source>
<comment>day</comment>
<translation>合格日期</translation>
</message>
<message>
<source>Qualified</source>
<comment>leads</comment>
<translation>合格</translation>
</message>
<message>
<source>Qualify</source>
<translation>判为合格</translation>
</message>
<message>
<source>Qualify lead</source>
<translation>线索判为合格</translation>
</message>
<message>
<source>Quarter</source>
<translation>季度</translation>
</message>
<message>
<source>Quarter {number} of {year}</source>
<translation>{year} 年第 {number} 季度</translation>
</message>
<message>
<source>Question</source>
<translation>问题</translation>
</message>
<message>
<source>Quick sale</source>
<translation>快速销售</translation>
</message>
<message>
<source>Quick sale…</source>
<translation>快速销售…</translation>
</message>
<message>
<source>Radio</source>
<translation>广播</translation>
</message>
<message>
<source>Rank by</source>
<translation>排序依据</translation>
</message>
<message>
<source>Reach</source>
<translation>联系方式</translation>
</message>
<message>
<source>Reached</source>
<translation>已触达</translation>
</message>
<message>
<source>Reached</source>
<comment>target</comment>
<translation>已达成</translation>
</message>
<message>
<source>Reached.</source>
<translation>已达标。</translation>
</message>
<message>
<source>Read again</source>
<translation>重新读取</translation>
</message>
<message>
<source>Read only</source>
<translation>只读</translation>
</message>
<message>
<source>Read the files</source>
<translation>读取文件</translation>
</message>
<message>
<source>Read the picture</source>
<translation>读取图片</translation>
</message>
<message>
<source>Reading</source>
<translation>正在读取</translation>
</message>
<message>
<source>Reading…</source>
<translation>正在读取…</translation>
</message>
<message>
<source>Reads well on paper ({ratio} : 1).</source>
<translation>在纸上清晰易读（{ratio} : 1）。</translation>
</message>
<message>
<source>Ready for the next one.</source>
<translation>可以核销下一张。</translation>
</message>
<message>
<source>Ready to come in: {names}. Name your business, or open its file, and you see what they bring.</source>
<translation>准备导入：{names}。为商家命名或打开其文件，即可看到它们带来什么。</translation>
</message>
<message>
<source>Really sold together</source>
<translation>实际一起售出</translation>
</message>
<message>
<source>Reason</source>
<translation>原因</translation>
</message>
<message>
<source>Received</source>
<translation>收到</translation>
</message>
<message>
<source>Recognise it by itself</source>
<translation>自动识别</translation>
</message>
<message>
<source>Recognised by themselves, in any order of their columns:</source>
<translation>自动识别，列的顺序不限：</translation>
</message>
<message>
<source>Redeem</source>
<translation>核销</translation>
</message>
<message>
<source>Redeem a coupon</source>
<translation>核销优惠券</translation>
</message>
<message>
<source>Redeem a coupon…</source>
<translation>核销优惠券…</translation>
</message>
<message>
<source>Redeemed</source>
<translation>已核销</translation>
</message>
<message>
<source>Redeemed: {what}</source>
<translation>已核销：{what}</translation>
</message>
<message>
<source>Redeem…</source>
<translation>核销…</translation>
</message>
<message>
<source>Redemption</source>
<translation>核销</translation>
</message>
<message>
<source>Redo</source>
<translation>重做</translation>
</message>
<message>
<source>Redo “{change}”</source>
<translation>重做“{change}”</translation>
</message>
<message>
<source>Referral</source>
<translation>转介绍</translation>
</message>
<message>
<source>Refused advertising</source>
<translation>拒绝接收广告</translation>
</message>
<message>
<source>Rejected</source>
<translation>被拒</translation>
</message>
<message>
<source>Rejected rows.csv</source>
<translation>被拒的行.csv</translation>
</message>
<message>
<source>Remove</source>
<translation>移除</translation>
</message>
<message>
<source>Remove channel</source>
<translation>移除渠道</translation>
</message>
<message>
<source>Remove line</source>
<translation>移除明细</translation>
</message>
<message>
<source>Remove lost reason</source>
<translation>移除丢单原因</translation>
</message>
<message>
<source>Remove person</source>
<translation>移除人员</translation>
</message>
<message>
<source>Remove the logo</source>
<translation>移除徽标</translation>
</message>
<message>
<source>Remove the tag {tag}</source>
<translation>移除标签{tag}</translation>
</message>
<message>
<source>Remove this channel</source>
<translation>移除此渠道</translation>
</message>
<message>
<source>Remove view</source>
<translation>移除视图</translation>
</message>
<message>
<source>Remove {name}</source>
<translation>移除{name}</translation>
</message>
<message>
<source>Rename lost reason</source>
<translation>重命名丢单原因</translation>
</message>
<message>
<source>Rename or remove this view</source>
<translation>重命名或移除此视图</translation>
</message>
<message>
<source>Rename view</source>
<translation>重命名视图</translation>
</message>
<message>
<source>Rename…</source>
<translation>重命名…</translation>
</message>
<message>
<source>Repeat</source>
<translation>再办一次</translation>
</message>
<message>
<source>Repeat promotion</source>
<translation>再办推广</translation>
</message>
<message>
<source>Replace them</source>
<translation>替换</translation>
</message>
<message>
<source>Replace what is there?</source>
<translation>替换已有的吗？</translation>
</message>
<message>
<source>Reports</source>
<translation>报表</translation>
</message>
<message>
<source>Research note</source>
<translation>调研备注</translation>
</message>
<message>
<source>Restore a backup</source>
<translation>恢复备份</translation>
</message>
<message>
<source>Restore a backup…</source>
<translation>恢复备份…</translation>
</message>
<message>
<source>Restore another backup…</source>
<translation>恢复其他备份…</translation>
</message>
<message>
<source>Restore the backup of {moment}</source>
<translation>恢复 {moment} 的备份</translation>
</message>
<message>
<source>Restore the copy of {moment}</source>
<translation>恢复 {moment} 的副本</translation>
</message>
<message>
<source>Restore to a new file</source>
<translation>恢复到新文件</translation>
</message>
<message>
<source>Restore…</source>
<translation>恢复…</translation>
</message>
<message>
<source>Result</source>
<translation>结果</translation>
</message>
<message>
<source>Result up to {day}</source>
<translation>截至{day}的结果</translation>
</message>
<message>
<source>Return</source>
<translation>回报率</translation>
</message>
<message>
<source>Return (some costs of sales unknown)</source>
<translation>回报率（部分销售成本未知）</translation>
</message>
<message>
<source>Return likely</source>
<translation>可能回报率</translation>
</message>
<message>
<source>Return on cost</source>
<translation>成本回报率</translation>
</message>
<message>
<source>Return on cost: {roi}</source>
<translation>成本回报率：{roi}</translation>
</message>
<message>
<source>Return on marketing cost</source>
<translation>营销成本回报率</translation>
</message>
<message>
<source>Return on marketing cost (some costs of sales unknown)</source>
<translation>营销成本回报率（部分销售成本未知）</translation>
</message>
<message>
<source>Revenue</source>
<translation>收入</translation>
</message>
<message>
<source>Revenue by month</source>
<translation>每月收入</translation>
</message>
<message>
<source>Revenue per marketing cost</source>
<translation>营销成本收入比</translation>
</message>
<message>
<source>Revenue this year</source>
<translation>今年收入</translation>
</message>
<message>
<source>Revenue {year}</source>
<translation>{year} 年收入</translation>
</message>
<message>
<source>Row</source>
<translation>行</translation>
</message>
<message>
<source>Rows behind the figure</source>
<translation>数据背后的行</translation>
</message>
<message>
<source>Running</source>
<translation>进行中</translation>
</message>
<message>
<source>Sale</source>
<comment>money</comment>
<translation>销售</translation>
</message>
<message>
<source>Sales</source>
<translation>销售</translation>
</message>
<message>
<source>Sales</source>
<comment>hat</comment>
<translation>销售</translation>
</message>
<message>
<source>Sales</source>
<comment>money</comment>
<translation>销售</translation>
</message>
<message>
<source>Sales count for</source>
<translation>销售计入</translation>
</message>
<message>
<source>Sales credited</source>
<translation>计入的销售</translation>
</message>
<message>
<source>Sales credited: {sales}, revenue {revenue}, cost {cost}.</source>
<translation>计入的销售：{sales}，收入 {revenue}，成本 {cost}。</translation>
</message>
<message>
<source>Sales hat</source>
<translation>销售帽</translation>
</message>
<message>
<source>Sales that count for it</source>
<translation>计入它的销售</translation>
</message>
<message>
<source>Sales {time}</source>
<translation>销售 {time}</translation>
</message>
<message>
<source>Same person: join</source>
<translation>同一人：合并</translation>
</message>
<message>
<source>Same person: join {both}</source>
<translation>同一人：合并{both}</translation>
</message>
<message>
<source>Satisfaction, 1 to 5</source>
<translation>满意度（1 至 5）</translation>
</message>
<message>
<source>Satisfied</source>
<translation>满意度</translation>
</message>
<message>
<source>Satisfied: {score} of 5</source>
<translation>满意度：{score}（满分 5）</translation>
</message>
<message>
<source>Save as PDF</source>
<translation>存为 PDF</translation>
</message>
<message>
<source>Save as PDF…</source>
<translation>存为 PDF…</translation>
</message>
<message>
<source>Save elsewhere…</source>
<translation>存到别处…</translation>
</message>
<message>
<source>Save one elsewhere…</source>
<translation>另存到别处…</translation>
</message>
<message>
<source>Save rejected rows</source>
<translation>保存被拒的行</translation>
</message>
<message>
<source>Save rejected rows as CSV…</source>
<translation>将被拒的行存为 CSV…</translation>
</message>
<message>
<source>Save this view…</source>
<translation>保存此视图…</translation>
</message>
<message>
<source>Save view</source>
<translation>保存视图</translation>
</message>
<message>
<source>Saved as you go; Ctrl+Z takes a change back</source>
<translation>随改随存；Ctrl+Z 撤销更改</translation>
</message>
<message>
<source>Saved view {name}</source>
<translation>已存视图{name}</translation>
</message>
<message>
<source>Saved views</source>
<translation>已存视图</translation>
</message>
<message>
<source>Saved: {files}. Put the rows right there and bring that file in.</source>
<translation>已保存：{files}。请改好其中的行再导入该文件。</translation>
</message>
<message>
<source>Saving takes longer than usual…</source>
<translation>保存时间比平常长…</translation>
</message>
<message>
<source>Say in a few words what is to be done.</source>
<translation>请用几个字说明要做什么。</translation>
</message>
<message>
<source>Say what comes next on a lead or a deal, with its day, and it comes up here when it is due.</source>
<translation>为线索或商机写明下一步及日期，到期时就会出现在这里。</translation>
</message>
<message>
<source>Score</source>
<translation>评分</translation>
</message>
<message>
<source>Scores given</source>
<translation>收到的评分</translation>
</message>
<message>
<source>Search ads</source>
<translation>搜索广告</translation>
</message>
<message>
<source>Sections</source>
<translation>分区</translation>
</message>
<message>
<source>See the pages of a month, save or print them; on Reports, print what is shown</source>
<translation>查看某月的页面，保存或打印；在“报表”中打印所显示的内容</translation>
</message>
<message>
<source>Selection</source>
<translation>选择</translation>
</message>
<message>
<source>Service</source>
<translation>服务</translation>
</message>
<message>
<source>Services</source>
<translation>服务</translation>
</message>
<message>
<source>Set</source>
<translation>设定</translation>
</message>
<message>
<source>Set next step of several</source>
<translation>批量设定下一步</translation>
</message>
<message>
<source>Set owner of several</source>
<translation>批量设定负责人</translation>
</message>
<message>
<source>Set target</source>
<translation>设定目标</translation>
</message>
<message>
<source>Set targets</source>
<translation>设定目标</translation>
</message>
<message>
<source>Set targets of a year</source>
<translation>设定全年目标</translation>
</message>
<message>
<source>Set the logo</source>
<translation>设定徽标</translation>
</message>
<message>
<source>Set up the business</source>
<translation>设置商家</translation>
</message>
<message>
<source>Setting</source>
<translation>设置</translation>
</message>
<message>
<source>Settings</source>
<translation>设置</translation>
</message>
<message>
<source>Settings and backups</source>
<translation>设置和备份</translation>
</message>
<message>
<source>Several are called “{name}”; give the id of the one you mean.</source>
<translation>有多个“{name}”；请给出所指的 id。</translation>
</message>
<message>
<source>Several are found by “{text}”; pick one of them.</source>
<translation>“{text}”找到多个；请选择其中一个。</translation>
</message>
<message>
<source>Shop window</source>
<translation>橱窗</translation>
</message>
<message numerus="yes">
<source>Show %n more</source>
<translation>
<numerusform>再显示 %n 份</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n more columns</source>
<translation>
<numerusform>再显示 %n 列</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show %n older</source>
<translation>
<numerusform>显示更早的 %n 条</numerusform>
</translation>
</message>
<message>
<source>Show 1 more column</source>
<translation>再显示 1 列</translation>
</message>
<message>
<source>Show all</source>
<translation>全部显示</translation>
</message>
<message numerus="yes">
<source>Show all %n answers</source>
<translation>
<numerusform>显示全部 %n 个回答</numerusform>
</translation>
</message>
<message numerus="yes">
<source>Show all %n deals</source>
<translation>
<numerusform>显示全部 %n 个商机</numerusform>
</translation>
</message>
<message>
<source>Show as</source>
<translation>显示方式</translation>
</message>
<message>
<source>Show as a list</source>
<translation>以列表显示</translation>
</message>
<message>
<source>Show as cards</source>
<translation>显示为卡片</translation>
</message>
<message>
<source>Show as chart</source>
<translation>以图表显示</translation>
</message>
<message>
<source>Show as table</source>
<translation>以表格显示</translation>
</message>
<message>
<source>Show everything</source>
<translation>显示全部</translation>
</message>
<message>
<source>Show it</source>
<translation>显示</translation>
</message>
<message>
<source>Show more</source>
<translation>显示更多</translation>
</message>
<message>
<source>Show older</source>
<translation>显示更早的</translation>
</message>
<message>
<source>Show one category</source>
<translation>显示一个类别</translation>
</message>
<message>
<source>Show over the months</source>
<translation>按月份显示</translation>
</message>
<message>
<source>Show the bin</source>
<translation>显示回收站</translation>
</message>
<message>
<source>Show the contact</source>
<translation>显示联系人</translation>
</message>
<message>
<source>Show the contact {name}</source>
<translation>显示联系人{name}</translation>
</message>
<message>
<source>Show the folder</source>
<translation>显示文件夹</translation>
</message>
<message>
<source>Show the folder: {title}</source>
<translation>显示文件夹：{title}</translation>
</message>
<message>
<source>Show them</source>
<translation>显示这些人</translation>
</message>
<message>
<source>Showed it: what did they say?</source>
<translation>做了演示：对方怎么说？</translation>
</message>
<message>
<source>Shown on Today and in the figures, with the pace it takes. Leave empty what you do not aim at.</source>
<translation>显示在“今天”和数据中，并附所需进度。不设目标的请留空。</translation>
</message>
<message>
<source>Shows all backups, and makes one.</source>
<translation>显示所有备份，并可创建备份。</translation>
</message>
<message>
<source>Silent</source>
<translation>沉默</translation>
</message>
<message>
<source>Since</source>
<translation>起始</translation>
</message>
<message>
<source>Since then</source>
<translation>此后</translation>
</message>
<message>
<source>Size of text and buttons</source>
<translation>文字和按钮大小</translation>
</message>
<message>
<source>Size of the pages</source>
<translation>页面大小</translation>
</message>
<message>
<source>Smaller</source>
<translation>缩小</translation>
</message>
<message>
<source>So far, without a sale</source>
<translation>至今未成交</translation>
</message>
<message>
<source>Social media</source>
<translation>社交媒体</translation>
</message>
<message>
<source>Sold</source>
<translation>记录销售</translation>
</message>
<message>
<source>Sold in all</source>
<translation>累计售出</translation>
</message>
<message>
<source>Sold over the counter</source>
<translation>柜台售出</translation>
</message>
<message>
<source>Sold this year</source>
<translation>今年售出</translation>
</message>
<message>
<source>Sold: {what}</source>
<translation>已售出：{what}</translation>
</message>
<message>
<source>Somebody</source>
<translation>某人</translation>
</message>
<message>
<source>Someone</source>
<translation>某人</translation>
</message>
<message>
<source>Someone else</source>
<translation>其他人</translation>
</message>
<message>
<source>Someone else has changed this since</source>
<translation>之后他人更改过</translation>
</message>
<message>
<source>Someone else is saving to “{file}” right now. Nothing was changed; try again in a moment.</source>
<translation>他人正在保存到“{file}”。未作任何更改；请稍后重试。</translation>
</message>
<message>
<source>Someone else is saving; what is found follows at once.</source>
<translation>他人正在保存；查找结果随后即到。</translation>
</message>
<message>
<source>Someone new, no name yet</source>
<translation>新的人，还没有姓名</translation>
</message>
<message>
<source>Someone new: {name}</source>
<translation>新的人：{name}</translation>
</message>
<message>
<source>Something free with it</source>
<translation>附赠好礼</translation>
</message>
<message>
<source>Something new to sell</source>
<translation>新的产品或服务</translation>
</message>
<message>
<source>Something was added to the end of this file, so it is opened for reading only. Make a backup and go on with that.</source>
<translation>此文件末尾被添加了内容，因此以只读方式打开。请创建备份并用备份继续。</translation>
</message>
<message>
<source>Something was changed since. Ctrl+Z goes back step by step, newest first.</source>
<translation>之后有过更改。按 Ctrl+Z 可从最新开始逐步撤销。</translation>
</message>
<message>
<source>Something went wrong inside Two Hats</source>
<translation>Two Hats 内部出错</translation>
</message>
<message>
<source>Something went wrong inside Two Hats; nothing was kept.</source>
<translation>Two Hats 内部出错；未保存任何内容。</translation>
</message>
<message>
<source>Spent</source>
<translation>已花费</translation>
</message>
<message>
<source>Spent on</source>
<translation>支出日期</translation>
</message>
<message>
<source>Stage</source>
<translation>阶段</translation>
</message>
<message>
<source>Stage</source>
<comment>funnel</comment>
<translation>阶段</translation>
</message>
<message>
<source>Stage “{name}” is deleted</source>
<translation>阶段“{name}”已删除</translation>
</message>
<message>
<source>Stage “{name}” is deleted; {deals} went to “{into}”</source>
<translation>阶段“{name}”已删除；{deals}已移到“{into}”</translation>
</message>
<message>
<source>Stages</source>
<translation>阶段</translation>
</message>
<message>
<source>Stands at the head of reports, quotes and coupons.</source>
<translation>显示在报表、报价单和优惠券的顶部。</translation>
</message>
<message>
<source>Stands on reports, quotes and coupons.</source>
<translation>显示在报表、报价单和优惠券上。</translation>
</message>
<message>
<source>Start a file for another business</source>
<translation>为另一个商家新建文件</translation>
</message>
<message>
<source>Start over</source>
<translation>重新开始</translation>
</message>
<message>
<source>Starts</source>
<translation>开始</translation>
</message>
<message>
<source>State</source>
<translation>状态</translation>
</message>
<message>
<source>State of the file</source>
<translation>文件状态</translation>
</message>
<message>
<source>State or region</source>
<translation>省/州</translation>
</message>
<message>
<source>Stayed out</source>
<translation>未导入</translation>
</message>
<message>
<source>Step overdue</source>
<translation>下一步逾期</translation>
</message>
<message>
<source>Still good</source>
<translation>仍有效</translation>
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
<translation>已停止。一切恢复原状。</translation>
</message>
<message>
<source>Stopped; nothing was written.</source>
<translation>已停止；未写入任何内容。</translation>
</message>
<message>
<source>Stopping…</source>
<translation>正在停止…</translation>
</message>
<message>
<source>Street</source>
<translation>街道</translation>
</message>
<message>
<source>Such as: flyers at the school gate brought more than those in the letter boxes.</source>
<translation>例如：在校门口发传单比投信箱带来更多。</translation>
</message>
<message>
<source>Suggest these with it from now on</source>
<translation>今后随它推荐这些</translation>
</message>
<message>
<source>Suggest {name} with it</source>
<translation>随它推荐{name}</translation>
</message>
<message>
<source>Suggested with it in deals</source>
<translation>在商机中随它推荐</translation>
</message>
<message>
<source>Sum</source>
<translation>小计</translation>
</message>
<message>
<source>TV</source>
<translation>电视</translation>
</message>
<message>
<source>TWOHATS_TODAY says “{text}”; write it like 2026-05-31.</source>
<translation>TWOHATS_TODAY 为“{text}”；请写成 2026-05-31。</translation>
</message>
<message>
<source>Table of text</source>
<translation>文本表格</translation>
</message>
<message>
<source>Table of text (CSV)…</source>
<translation>文本表格 (CSV)…</translation>
</message>
<message>
<source>Tag</source>
<translation>标签</translation>
</message>
<message>
<source>Tag several</source>
<translation>批量加标签</translation>
</message>
<message>
<source>Tagline</source>
<translation>标语</translation>
</message>
<message>
<source>Tags</source>
<translation>标签</translation>
</message>
<message>
<source>Take away: {condition}</source>
<translation>移除：{condition}</translation>
</message>
<message>
<source>Take back</source>
<translation>撤回</translation>
</message>
<message>
<source>Take back a coupon</source>
<translation>撤回优惠券</translation>
</message>
<message>
<source>Take back the last change</source>
<translation>撤回上次更改</translation>
</message>
<message>
<source>Take back the verdict</source>
<translation>撤回判断</translation>
</message>
<message>
<source>Take back verdict</source>
<translation>撤回判断</translation>
</message>
<message>
<source>Take it back all the same</source>
<translation>仍然撤销</translation>
</message>
<message>
<source>Take it up again</source>
<translation>恢复推广</translation>
</message>
<message>
<source>Take off the list</source>
<translation>从名单移除</translation>
</message>
<message>
<source>Take out a number</source>
<translation>移除数字</translation>
</message>
<message>
<source>Take out research</source>
<translation>移除调研</translation>
</message>
<message>
<source>Take out: {answer}</source>
<translation>移除：{answer}</translation>
</message>
<message>
<source>Take out: {what}</source>
<translation>移除：{what}</translation>
</message>
<message>
<source>Take this answer out</source>
<translation>移除此回答</translation>
</message>
<message>
<source>Take this condition away</source>
<translation>移除此条件</translation>
</message>
<message>
<source>Take this person off the list</source>
<translation>将此人从名单移除</translation>
</message>
<message>
<source>Take up content again</source>
<translation>恢复内容</translation>
</message>
<message>
<source>Take up promotion again</source>
<translation>恢复推广</translation>
</message>
<message>
<source>Take {code}</source>
<translation>采用 {code}</translation>
</message>
<message>
<source>Take {colour}</source>
<translation>采用 {colour}</translation>
</message>
<message>
<source>Taken as</source>
<translation>归类为</translation>
</message>
<message>
<source>Taken back</source>
<translation>已撤回</translation>
</message>
<message>
<source>Taken back: {what}</source>
<translation>已撤回：{what}</translation>
</message>
<message>
<source>Taken out: {what}</source>
<translation>已移除：{what}</translation>
</message>
<message>
<source>Takes the place of “{step}”</source>
<translation>取代“{step}”</translation>
</message>
<message>
<source>Talked with</source>
<translation>已沟通</translation>
</message>
<message>
<source>Talking</source>
<translation>洽谈中</translation>
</message>
<message>
<source>Target</source>
<translation>目标</translation>
</message>
<message>
<source>Targets</source>
<translation>目标</translation>
</message>
<message>
<source>Targets are set by the month, and these days are not whole months.</source>
<translation>目标按月设定，而这段时间不是整月。</translation>
</message>
<message>
<source>Task</source>
<translation>任务</translation>
</message>
<message>
<source>Tell contacts apart</source>
<translation>区分联系人</translation>
</message>
<message>
<source>Tell the system</source>
<translation>告知系统</translation>
</message>
<message>
<source>Text and buttons have that size from the next start of Two Hats.</source>
<translation>文字和按钮将从下次启动 Two Hats 起采用该大小。</translation>
</message>
<message>
<source>Thai (Windows)</source>
<translation>泰文 (Windows)</translation>
</message>
<message>
<source>That day has gone by. Put it off until today or later.</source>
<translation>那一天已经过去。请推迟到今天或以后。</translation>
</message>
<message>
<source>That day is still to come.</source>
<translation>那天还没到。</translation>
</message>
<message>
<source>That day lies before the lead came in ({received}).</source>
<translation>该日期早于线索收到日期（{received}）。</translation>
</message>
<message>
<source>That did not work</source>
<translation>操作未成功</translation>
</message>
<message>
<source>That name is too long for a chip; {most} letters are enough.</source>
<translation>名称太长，按钮放不下；最多 {most} 个字符。</translation>
</message>
<message>
<source>The answer is in the bin.</source>
<translation>该回答已移入回收站。</translation>
</message>
<message>
<source>The backup is written and checked.</source>
<translation>备份已写入并通过检查。</translation>
</message>
<message>
<source>The backup “{file}” in “{folder}” is written and checked.</source>
<translation>备份“{file}”已写入“{folder}”并通过检查。</translation>
</message>
<message>
<source>The bin is empty</source>
<translation>回收站是空的</translation>
</message>
<message>
<source>The business needs a name.</source>
<translation>商家需要名称。</translation>
</message>
<message>
<source>The business, its stages, channels, targets and people, light or dark</source>
<translation>商家、阶段、渠道、目标、人员、浅色或深色</translation>
</message>
<message>
<source>The chosen one counts as not used (Delete)</source>
<translation>选中的一张计为未使用 (Delete)</translation>
</message>
<message>
<source>The code</source>
<translation>券码</translation>
</message>
<message>
<source>The columns are understood as the last time such a list came in.</source>
<translation>各列按上次导入此类清单的方式理解。</translation>
</message>
<message>
<source>The copy did not pass its check, so it was not kept: {fault}. Run “check” on “{file}”.</source>
<translation>副本未通过检查，因此未保留：{fault}。请对“{file}”运行“check”。</translation>
</message>
<message>
<source>The coupon {name} is in the bin</source>
<translation>优惠券 {name} 已移入回收站</translation>
</message>
<message>
<source>The currency can be changed as long as no amount stands in this file.</source>
<translation>只要此文件中还没有金额，货币就可更改。</translation>
</message>
<message>
<source>The currency cannot be changed: amounts in {currency} stand in the file.</source>
<translation>货币无法更改：文件中已有 {currency} 金额。</translation>
</message>
<message>
<source>The currency stays {currency}: amounts in it stand in this file.</source>
<translation>货币保持为 {currency}：此文件中已有该货币的金额。</translation>
</message>
<message>
<source>The currency was changed meanwhile; please repeat the import.</source>
<translation>货币已被更改；请重新导入。</translation>
</message>
<message>
<source>The day it is due</source>
<translation>到期日</translation>
</message>
<message>
<source>The deal</source>
<translation>商机</translation>
</message>
<message>
<source>The deal already stands in “{name}”.</source>
<translation>商机已在“{name}”阶段。</translation>
</message>
<message>
<source>The deal is worth its lines now: {now} instead of {before}</source>
<translation>商机金额现由明细合计：{now}（原为 {before}）</translation>
</message>
<message>
<source>The deals cannot go to the stage that is deleted.</source>
<translation>商机不能移到要删除的阶段。</translation>
</message>
<message>
<source>The disk is full: “{path}” could not be written. Make room, or choose another folder.</source>
<translation>磁盘已满：无法写入“{path}”。请腾出空间，或选择其他文件夹。</translation>
</message>
<message>
<source>The disk or stick that holds “{file}” failed. Nothing was saved of this step; check the connection and repeat it.</source>
<translation>“{file}”所在的磁盘或 U 盘出错。此步骤未保存；请检查连接后重复。</translation>
</message>
<message>
<source>The disk that holds “{file}” is full. Nothing was saved of this step; make room and repeat it.</source>
<translation>“{file}”所在磁盘已满。此步骤未保存；请腾出空间后重复。</translation>
</message>
<message>
<source>The file has changed since these pages were made.</source>
<translation>制作这些页面后，文件有了变化。</translation>
</message>
<message>
<source>The file is busy</source>
<translation>文件正忙</translation>
</message>
<message>
<source>The file is closed already, so nothing was saved of this step.</source>
<translation>文件已关闭，此步骤未保存。</translation>
</message>
<message>
<source>The filter as text</source>
<translation>筛选的文本形式</translation>
</message>
<message>
<source>The first</source>
<translation>第一项</translation>
</message>
<message>
<source>The first place is the same whichever way sales are credited; places behind it change.</source>
<translation>无论销售如何计入，第一名都相同；后面的名次会变。</translation>
</message>
<message>
<source>The headings stand in row {row}.</source>
<translation>标题在第 {row} 行。</translation>
</message>
<message>
<source>The history knows no record with the id {id}.</source>
<translation>历史中没有 id 为 {id} 的记录。</translation>
</message>
<message>
<source>The history of every record names them.</source>
<translation>每条记录的历史中都会注明。</translation>
</message>
<message>
<source>The last</source>
<translation>最后一项</translation>
</message>
<message>
<source>The last day ({last}) lies before the first ({first}).</source>
<translation>最后一天（{last}）早于第一天（{first}）。</translation>
</message>
<message>
<source>The last day comes before the first one.</source>
<translation>最后一天早于第一天。</translation>
</message>
<message>
<source>The latest:</source>
<translation>最近：</translation>
</message>
<message>
<source>The lead of {name} is written down</source>
<translation>{name}的线索已记下</translation>
</message>
<message>
<source>The line</source>
<translation>该明细</translation>
</message>
<message>
<source>The line is the range in which the true value likely lies; the shorter, the surer.</source>
<translation>横线是真实值可能所在的范围；越短越可靠。</translation>
</message>
<message>
<source>The lines of a deal cannot add up to less than nothing.</source>
<translation>商机明细的合计不能小于零。</translation>
</message>
<message>
<source>The lines of this deal add up to its value and cost; change a line.</source>
<translation>此商机的金额和成本由明细合计；请更改明细。</translation>
</message>
<message>
<source>The list could not be read; try again.</source>
<translation>无法读取列表；请重试。</translation>
</message>
<message>
<source>The list has {most} entries already; take one off first.</source>
<translation>列表已有 {most} 项；请先移除一项。</translation>
</message>
<message>
<source>The logo</source>
<translation>徽标</translation>
</message>
<message>
<source>The mean of the scores from 1 to 5 given on these days.</source>
<translation>这段时间 1 到 5 分评分的平均值。</translation>
</message>
<message>
<source>The mean value of the deals won; one large sale can pull it up.</source>
<translation>成交商机的平均金额；一笔大额销售会拉高它。</translation>
</message>
<message>
<source>The month is not over: figures up to {day}.</source>
<translation>本月尚未结束：数据截至{day}。</translation>
</message>
<message>
<source>The name “{path}” is too long.</source>
<translation>名称“{path}”太长。</translation>
</message>
<message numerus="yes">
<source>The newest %n are shown.</source>
<translation>
<numerusform>显示最新 %n 项。</numerusform>
</translation>
</message>
<message>
<source>The order is the same whichever way sales are credited.</source>
<translation>无论销售如何计入，排序都相同。</translation>
</message>
<message>
<source>The others are not held up by it.</source>
<translation>其他文件不受影响。</translation>
</message>
<message>
<source>The pages were not made.</source>
<translation>页面未能制作。</translation>
</message>
<message>
<source>The people of an audience; name one on the page of audiences</source>
<translation>某受众的人；请在受众页面命名一个</translation>
</message>
<message>
<source>The printer</source>
<translation>打印机</translation>
</message>
<message>
<source>The printer stopped after {count} pages.</source>
<translation>打印机在 {count} 页后停止。</translation>
</message>
<message>
<source>The product</source>
<translation>产品</translation>
</message>
<message>
<source>The promotion that made you known to them gets the whole sale.</source>
<translation>让对方认识您的推广计得整笔销售。</translation>
</message>
<message>
<source>The promotion they met last before buying gets the whole sale.</source>
<translation>购买前最后遇到的推广计得整笔销售。</translation>
</message>
<message>
<source>The record</source>
<translation>记录</translation>
</message>
<message>
<source>The same by channel.</source>
<translation>同上，按渠道。</translation>
</message>
<message>
<source>The stages of the board, in their order. The chance weighs what is open in the forecast. Alt+↑ and Alt+↓ move a stage.</source>
<translation>看板的阶段，从左到右。概率用于在预测中为进行中的商机加权。Alt+↑ 和 Alt+↓ 可移动阶段。</translation>
</message>
<message>
<source>The sum of the lines below; change a line instead</source>
<translation>以下明细的合计；请更改明细</translation>
</message>
<message>
<source>The usual colour.</source>
<translation>默认颜色。</translation>
</message>
<message>
<source>The value of each open deal, weighed by the chance to win from its stage.</source>
<translation>每个进行中商机的金额，按其阶段的成交概率加权。</translation>
</message>
<message>
<source>The value of the deals won on these days.</source>
<translation>这段时间成交商机的金额。</translation>
</message>
<message>
<source>The view “{name}” is removed</source>
<translation>视图“{name}”已移除</translation>
</message>
<message>
<source>The way of a deal</source>
<translation>商机的历程</translation>
</message>
<message>
<source>The year</source>
<translation>全年</translation>
</message>
<message>
<source>The year after</source>
<translation>下一年</translation>
</message>
<message>
<source>The year before</source>
<translation>上一年</translation>
</message>
<message>
<source>The year is not over: figures up to {day}.</source>
<translation>本年尚未结束：数据截至{day}。</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales, {short} too few.</source>
<translation>
<numerusform>您预期的 {leads}会带来 %n 笔销售，还差 {short} 笔。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>The {leads} you expect bring %n sales: enough.</source>
<translation>
<numerusform>您预期的 {leads}会带来 %n 笔销售：足够。</numerusform>
</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale, {short} too few.</source>
<translation>您预期的 {leads}会带来 1 笔销售，还差 {short} 笔。</translation>
</message>
<message>
<source>The {leads} you expect bring 1 sale: enough.</source>
<translation>您预期的 {leads}会带来 1 笔销售：足够。</translation>
</message>
<message>
<source>There are no rows behind it.</source>
<translation>没有对应的行。</translation>
</message>
<message>
<source>There is already a coupon “{code}”.</source>
<translation>已有优惠券“{code}”。</translation>
</message>
<message>
<source>There is already a stage “{name}”.</source>
<translation>已有阶段“{name}”。</translation>
</message>
<message>
<source>There is already a view “{name}”.</source>
<translation>已有视图“{name}”。</translation>
</message>
<message>
<source>There is no basis for it.</source>
<translation>没有计算依据。</translation>
</message>
<message>
<source>There is no contact “{name}”.</source>
<translation>没有联系人“{name}”。</translation>
</message>
<message>
<source>There is no copy yet. One is made a few seconds after the file is opened.</source>
<translation>还没有副本。文件打开几秒后会创建一份。</translation>
</message>
<message>
<source>There is no coupon “{code}”.</source>
<translation>没有优惠券“{code}”。</translation>
</message>
<message>
<source>There is no coupon “{code}”. Is it {near}?</source>
<translation>没有优惠券“{code}”。是 {near} 吗？</translation>
</message>
<message>
<source>There is no currency “{code}”; write its three letters, such as EUR.</source>
<translation>没有货币“{code}”；请写三个字母，例如 EUR。</translation>
</message>
<message>
<source>There is no encoding called “{encoding}”.</source>
<translation>没有名为“{encoding}”的编码。</translation>
</message>
<message>
<source>There is no folder “{folder}” to put “{file}” in.</source>
<translation>没有可放置“{file}”的文件夹“{folder}”。</translation>
</message>
<message>
<source>There is no folder “{folder}”.</source>
<translation>没有文件夹“{folder}”。</translation>
</message>
<message>
<source>There is no folder “{parent}” to put “{folder}” in.</source>
<translation>没有可放置“{folder}”的文件夹“{parent}”。</translation>
</message>
<message>
<source>There is no list here to export; go to leads, deals, contacts or promotions first.</source>
<translation>这里没有可导出的列表；请先转到线索、商机、联系人或推广。</translation>
</message>
<message>
<source>There is no promotion “{name}”.</source>
<translation>没有推广“{name}”。</translation>
</message>
<message>
<source>There is no report “{name}”.</source>
<translation>没有报表“{name}”。</translation>
</message>
<message>
<source>There is no screen to show a window on; the commands work without one (--help).</source>
<translation>没有可显示窗口的屏幕；命令无需屏幕也可使用 (--help)。</translation>
</message>
<message>
<source>There is nothing in this list to export.</source>
<translation>此列表中没有可导出的内容。</translation>
</message>
<message>
<source>There is nothing to redo on this device.</source>
<translation>此设备上没有可重做的操作。</translation>
</message>
<message>
<source>There is nothing to undo on this device.</source>
<translation>此设备上没有可撤销的操作。</translation>
</message>
<message>
<source>There is too little room on this computer’s disk for a backup; free some and try again.</source>
<translation>此计算机磁盘空间不足，无法备份；请腾出空间后重试。</translation>
</message>
<message>
<source>These are the same contact already.</source>
<translation>两者已是同一联系人。</translation>
</message>
<message>
<source>These rows come in; what was not understood stays as text in their notes.</source>
<translation>这些行会导入；未理解的内容以文字留在备注中。</translation>
</message>
<message>
<source>These rows stay out. Save them with the reason, put them right, bring them in later.</source>
<translation>这些行不会导入。可连同原因保存，改好后再导入。</translation>
</message>
<message>
<source>These rows stayed out.</source>
<translation>这些行未导入。</translation>
</message>
<message>
<source>They came by, or you did: how did it go?</source>
<translation>对方来过，或您去过：情况如何？</translation>
</message>
<message>
<source>They saw</source>
<translation>看到</translation>
</message>
<message>
<source>They want</source>
<translation>想要</translation>
</message>
<message>
<source>This Python brings an SQLite that is too old; Two Hats needs 3.37 or newer.</source>
<translation>此 Python 附带的 SQLite 太旧；Two Hats 需要 3.37 或更新版本。</translation>
</message>
<message>
<source>This business file</source>
<translation>此业务文件</translation>
</message>
<message>
<source>This business file can only be read here, so nothing can be brought in.</source>
<translation>此业务文件在这里只读，因此无法导入。</translation>
</message>
<message>
<source>This cannot be left empty.</source>
<translation>此处不能留空。</translation>
</message>
<message>
<source>This cannot be less than nothing.</source>
<translation>此处不能小于零。</translation>
</message>
<message>
<source>This cannot earn its money back.</source>
<translation>这项推广无法赚回花费。</translation>
</message>
<message>
<source>This computer</source>
<translation>此计算机</translation>
</message>
<message>
<source>This computer has no program for that. Copied instead: {text}</source>
<translation>此计算机没有相应的程序。已改为复制：{text}</translation>
</message>
<message>
<source>This condition needs a word or a number.</source>
<translation>此条件需要一个词或数字。</translation>
</message>
<message>
<source>This contact is not on the list to keep in touch with any more.</source>
<translation>该联系人已不在保持联系的名单上。</translation>
</message>
<message>
<source>This deal is open already.</source>
<translation>此商机已在进行中。</translation>
</message>
<message>
<source>This deal was already lost on {day}.</source>
<translation>此商机已于{day}丢单。</translation>
</message>
<message>
<source>This deal was already won on {day}.</source>
<translation>此商机已于{day}成交。</translation>
</message>
<message>
<source>This deal was lost; open it again before planning a step.</source>
<translation>此商机已丢单；请先重新打开，再安排下一步。</translation>
</message>
<message>
<source>This file cannot come in</source>
<translation>此文件无法导入</translation>
</message>
<message>
<source>This file is open for reading only</source>
<translation>此文件以只读方式打开</translation>
</message>
<message>
<source>This file is open for reading only; no copies are made of it.</source>
<translation>此文件以只读方式打开；不为它创建副本。</translation>
</message>
<message>
<source>This file or its folder is write-protected, so it is opened for reading only.</source>
<translation>此文件或其文件夹有写保护，因此以只读方式打开。</translation>
</message>
<message>
<source>This filter was written elsewhere and cannot be read. Put it right here, or empty it and begin anew.</source>
<translation>此筛选写于别处，无法读取。请在此修正，或清空后重新开始。</translation>
</message>
<message>
<source>This is a backup: look around; nothing can be changed in it.</source>
<translation>这是备份：可随意查看，但不能更改。</translation>
</message>
<message>
<source>This is our mistake, not yours. What was saved before is safe. You can go on; if it happens again, copy the details and send them to us. Nothing is sent by itself.</source>
<translation>这是我们的错，不是您的。之前保存的内容是安全的。您可以继续；如果再次发生，请复制详情发给我们。不会自动发送任何内容。</translation>
</message>
<message>
<source>This lead became a deal; close the deal as lost instead.</source>
<translation>此线索已转为商机；请改将商机标为丢单。</translation>
</message>
<message>
<source>This lead has no verdict to take back.</source>
<translation>此线索没有可撤回的判断。</translation>
</message>
<message>
<source>This lead was already found not to be a fit on {day}.</source>
<translation>此线索已于{day}判为不合适。</translation>
</message>
<message>
<source>This lead was already qualified on {day}.</source>
<translation>此线索已于{day}判为合格。</translation>
</message>
<message>
<source>This lead was found not to be a fit on {day}; take that back first.</source>
<translation>此线索于{day}判为不合适；请先撤回。</translation>
</message>
<message>
<source>This lead was found not to be a fit; take that back before planning a step.</source>
<translation>此线索已判为不合适；请先撤回，再安排下一步。</translation>
</message>
<message>
<source>This list has no headings; its columns are told by what is in them.</source>
<translation>此清单没有标题；各列按内容识别。</translation>
</message>
<message>
<source>This month</source>
<translation>本月</translation>
</message>
<message>
<source>This name stays; what the other says differently goes to the notes</source>
<translation>保留此姓名；另一方的不同内容记入备注</translation>
</message>
<message>
<source>This order hangs on how sales are credited: if they counted for {rule}, “{name}” would come first.</source>
<translation>此排序取决于销售如何计入：若计入{rule}，“{name}”将居首。</translation>
</message>
<message>
<source>This picture cannot be kept as a logo.</source>
<translation>此图片无法用作徽标。</translation>
</message>
<message>
<source>This record was saved by someone else in the same moment; please repeat the step.</source>
<translation>此记录刚好同时被他人保存；请重复此步骤。</translation>
</message>
<message>
<source>This step was not taken: other records still belong to what it would remove, or to what is no longer there.</source>
<translation>此步骤未执行：其他记录仍属于要移除或已不存在的内容。</translation>
</message>
<message>
<source>This week</source>
<translation>本周</translation>
</message>
<message>
<source>This year</source>
<translation>今年</translation>
</message>
<message>
<source>This {kind} is no longer there; someone has deleted it. It may lie in the bin.</source>
<translation>此{kind}已不存在，已被他人删除。可能在回收站里。</translation>
</message>
<message>
<source>Those who asked or were written down, but have not bought yet</source>
<translation>问过或记下、但尚未购买的人</translation>
</message>
<message>
<source>Those who do not want advertising: leave them out of every mailing</source>
<translation>不想收广告的人：群发时请略过</translation>
</message>
<message>
<source>Those who say no to advertising stand here, with the day they said it.</source>
<translation>拒绝广告的人列在这里，并注明拒绝日期。</translation>
</message>
<message>
<source>Three months earlier</source>
<translation>往前三个月</translation>
</message>
<message>
<source>Three months later</source>
<translation>往后三个月</translation>
</message>
<message>
<source>Ticked channels are offered for promotions and expenses. Untick what you never use; what was written down with it stays as it is.</source>
<translation>勾选的渠道可用于推广和支出。取消勾选从不使用的；已记下的内容保持原样。</translation>
</message>
<message>
<source>Time</source>
<translation>时间</translation>
</message>
<message>
<source>Time</source>
<comment>minutes</comment>
<translation>时间</translation>
</message>
<message>
<source>Time to a decision</source>
<translation>决定用时</translation>
</message>
<message>
<source>Times</source>
<translation>次数</translation>
</message>
<message>
<source>Title</source>
<translation>标题</translation>
</message>
<message>
<source>To</source>
<translation>结束</translation>
</message>
<message>
<source>To make</source>
<translation>待制作</translation>
</message>
<message>
<source>To tell you, this needs {parts}.</source>
<translation>要得出结果，还需要{parts}。</translation>
</message>
<message>
<source>To the first sale</source>
<translation>到首笔销售</translation>
</message>
<message>
<source>Today</source>
<translation>今天</translation>
</message>
<message>
<source>Together</source>
<translation>合计</translation>
</message>
<message>
<source>Too early to tell: {leads} too few to judge it by. From {enough} on it says more.</source>
<translation>为时尚早：{leads}太少，无法判断。从 {enough} 条起更有说服力。</translation>
</message>
<message>
<source>Too expensive</source>
<translation>太贵</translation>
</message>
<message>
<source>Took back: {what}</source>
<translation>已撤销：{what}</translation>
</message>
<message>
<source>Town</source>
<translation>城市</translation>
</message>
<message>
<source>Try again</source>
<translation>重试</translation>
</message>
<message>
<source>Try with the sample shop</source>
<translation>用示例店铺试试</translation>
</message>
<message>
<source>Turkish (Windows)</source>
<translation>土耳其文 (Windows)</translation>
</message>
<message>
<source>Twelve months</source>
<translation>十二个月</translation>
</message>
<message>
<source>Twelve months, the best promotions and channels, beside the year before</source>
<translation>十二个月、最好的推广和渠道，与上一年对照</translation>
</message>
<message>
<source>Two Hats makes one by itself when the file is opened or closed and something has changed, and checks it. It keeps all of two days, then one a day, a week and a month.</source>
<translation>打开或关闭文件时，如有更改，Two Hats 会自动创建一份并加以检查。保留两天内的全部，之后每天、每周、每月各一份。</translation>
</message>
<message>
<source>Two Hats makes one by itself; see why not.</source>
<translation>Two Hats 会自动创建备份；查看为何没有。</translation>
</message>
<message>
<source>Two Hats never goes online, except to a database server that you name. It sends nothing to us or to anyone, asks for no account and looks for no updates. Your business is one file on your disk.</source>
<translation>Two Hats 从不联网，除非连接您指定的数据库服务器。它不向我们或任何人发送内容，不要求账户，也不检查更新。您的业务就是磁盘上的一个文件。</translation>
</message>
<message>
<source>Type or scan the code of a coupon that is brought</source>
<translation>输入或扫描顾客带来的券码</translation>
</message>
<message>
<source>Typed here and not saved: what it was typed at has gone, or has other words by now.</source>
<translation>此处输入但未保存：其所属的问题或回答已不存在，或已改用其他文字。</translation>
</message>
<message>
<source>Typical sale</source>
<translation>中位销售额</translation>
</message>
<message>
<source>Undo</source>
<translation>撤销</translation>
</message>
<message>
<source>Undo “{change}”</source>
<translation>撤销“{change}”</translation>
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
<translation>未知</translation>
</message>
<message>
<source>Until</source>
<translation>截止</translation>
</message>
<message>
<source>Up to {day}, {left} days left.</source>
<translation>截至{day}，还剩 {left} 天。</translation>
</message>
<message>
<source>Used</source>
<translation>已使用</translation>
</message>
<message>
<source>Used up</source>
<translation>已用完</translation>
</message>
<message>
<source>Used up or expired</source>
<translation>已用完或过期</translation>
</message>
<message>
<source>Usual colour</source>
<translation>默认颜色</translation>
</message>
<message>
<source>Usual colour: {name}</source>
<translation>默认颜色：{name}</translation>
</message>
<message>
<source>Valid until</source>
<translation>有效期至</translation>
</message>
<message>
<source>Valid until {day}</source>
<translation>有效期至{day}</translation>
</message>
<message>
<source>Value</source>
<translation>金额</translation>
</message>
<message>
<source>Value</source>
<comment>contact</comment>
<translation>金额</translation>
</message>
<message>
<source>Value less cost of the deals won, where both are known.</source>
<translation>成交商机的金额减去成本（两者均已知时）。</translation>
</message>
<message>
<source>Value, by its lines</source>
<translation>金额（按明细）</translation>
</message>
<message>
<source>Verdict</source>
<translation>判断</translation>
</message>
<message>
<source>Version {version} · Qt {qt} · MIT licence</source>
<translation>版本 {version} · Qt {qt} · MIT 许可证</translation>
</message>
<message>
<source>Vietnamese (Windows)</source>
<translation>越南文 (Windows)</translation>
</message>
<message>
<source>View</source>
<translation>视图</translation>
</message>
<message>
<source>View</source>
<comment>noun</comment>
<translation>视图</translation>
</message>
<message>
<source>Visit</source>
<translation>拜访</translation>
</message>
<message>
<source>Visits</source>
<translation>访问量</translation>
</message>
<message>
<source>Visits, followers, people reached: what you read somewhere and type in</source>
<translation>访问量、粉丝数、触达人数：您在别处看到并录入的数字</translation>
</message>
<message>
<source>Waiting</source>
<translation>待定</translation>
</message>
<message>
<source>Waiting for a first answer</source>
<translation>等待首次回复</translation>
</message>
<message>
<source>Walk through a list, the sidebar or what was found</source>
<translation>在列表、侧边栏或查找结果中移动</translation>
</message>
<message>
<source>Wants</source>
<translation>想要</translation>
</message>
<message>
<source>Wants: {what}</source>
<translation>想要：{what}</translation>
</message>
<message>
<source>Way through the stages</source>
<translation>历经阶段</translation>
</message>
<message>
<source>Webinar</source>
<translation>网络研讨会</translation>
</message>
<message>
<source>Website</source>
<translation>网站</translation>
</message>
<message>
<source>Weighed</source>
<translation>加权</translation>
</message>
<message>
<source>Welcome</source>
<translation>欢迎</translation>
</message>
<message>
<source>Western European (DOS)</source>
<translation>西欧 (DOS)</translation>
</message>
<message>
<source>Western European (Mac)</source>
<translation>西欧 (Mac)</translation>
</message>
<message>
<source>Western European (Windows)</source>
<translation>西欧 (Windows)</translation>
</message>
<message>
<source>What</source>
<translation>事项</translation>
</message>
<message>
<source>What</source>
<comment>goods</comment>
<translation>品名</translation>
</message>
<message>
<source>What</source>
<comment>numbers</comment>
<translation>项目</translation>
</message>
<message>
<source>What brings customers, what it costs, and how sure that is</source>
<translation>什么带来客户、花费多少、有多可靠</translation>
</message>
<message>
<source>What came back on each coin spent, and the range it likely lies in</source>
<translation>每花一块钱赚回多少，及其可能范围</translation>
</message>
<message>
<source>What came of it</source>
<translation>结果如何</translation>
</message>
<message>
<source>What could not be saved waits at “{name}” as you typed it.</source>
<translation>未能保存的内容按您输入的样子留在“{name}”。</translation>
</message>
<message>
<source>What do you expect of it?</source>
<translation>您预期如何？</translation>
</message>
<message>
<source>What each brought on these days.</source>
<translation>各项推广在这段时间带来了什么。</translation>
</message>
<message>
<source>What each month should bring</source>
<translation>每月应带来多少</translation>
</message>
<message>
<source>What for</source>
<translation>用途</translation>
</message>
<message>
<source>What happened</source>
<translation>发生了什么</translation>
</message>
<message>
<source>What is a row of this list?</source>
<translation>此清单的一行代表什么？</translation>
</message>
<message>
<source>What is done for a customer stands here, such as delivery.</source>
<translation>为客户做的事列在这里，例如送货。</translation>
</message>
<message>
<source>What is done for someone</source>
<translation>为人做的事</translation>
</message>
<message>
<source>What is due under both hats, and how the month stands</source>
<translation>两顶帽子下的到期事项，以及本月进展</translation>
</message>
<message>
<source>What is filled</source>
<translation>补充内容</translation>
</message>
<message>
<source>What is handed over</source>
<translation>交付给人的东西</translation>
</message>
<message>
<source>What is handed over to the customer stands here.</source>
<translation>交付给客户的东西列在这里。</translation>
</message>
<message>
<source>What is it? A few words will do.</source>
<translation>是什么？几个字即可。</translation>
</message>
<message>
<source>What is left of it shows as soon as you write down what one costs you.</source>
<translation>写下单件成本后，即可看到能赚多少。</translation>
</message>
<message>
<source>What is left of the line; press to see where it stands</source>
<translation>这行余下的内容；按下查看其位置</translation>
</message>
<message>
<source>What is next? “Call about the price”</source>
<translation>接下来做什么？“致电谈价格”</translation>
</message>
<message>
<source>What is offered, and what it brings</source>
<translation>提供什么、带来什么</translation>
</message>
<message>
<source>What is to be made</source>
<translation>要制作什么</translation>
</message>
<message>
<source>What is to be made?</source>
<translation>要制作什么？</translation>
</message>
<message>
<source>What is worth knowing next time?</source>
<translation>下次值得记住什么？</translation>
</message>
<message>
<source>What is your business called? You can change it later.</source>
<translation>您的商家叫什么？以后可以更改。</translation>
</message>
<message>
<source>What it is about</source>
<translation>关于什么</translation>
</message>
<message>
<source>What kind</source>
<translation>哪一种</translation>
</message>
<message>
<source>What may become a sale</source>
<translation>可能成交的商机</translation>
</message>
<message>
<source>What may become a sale, and what it still needs</source>
<translation>可能成交的商机，以及还缺什么</translation>
</message>
<message>
<source>What people objected to</source>
<translation>对方的异议</translation>
</message>
<message>
<source>What people said</source>
<translation>对方怎么说</translation>
</message>
<message>
<source>What runs, what is planned, what it costs and what it brings</source>
<translation>正在进行什么、计划什么、花费多少、带来什么</translation>
</message>
<message>
<source>What sales credited to promotions earned beyond the marketing cost, as a part of that cost: 100 % means each coin came back with another one. Where the cost of a sale is unknown, the sale counts with its whole value.</source>
<translation>计入推广的销售所赚超出营销成本的部分，占该成本的比例：100% 表示每花一块又赚回一块。销售成本未知时，按全额计。</translation>
</message>
<message>
<source>What separates the cents in its amounts?</source>
<translation>金额中用什么分隔小数？</translation>
</message>
<message>
<source>What stands there</source>
<translation>原有内容</translation>
</message>
<message>
<source>What the money was for</source>
<translation>支出用途</translation>
</message>
<message>
<source>What they asked for</source>
<translation>咨询内容</translation>
</message>
<message>
<source>What they came for</source>
<translation>本来要买的</translation>
</message>
<message>
<source>What they objected</source>
<translation>对方的异议</translation>
</message>
<message>
<source>What they said</source>
<translation>对方的回答</translation>
</message>
<message>
<source>What to do</source>
<translation>要做什么</translation>
</message>
<message>
<source>What to do with the chosen rows</source>
<translation>如何处理选中的行</translation>
</message>
<message>
<source>What to do, by day</source>
<translation>按日期列出要做的事</translation>
</message>
<message>
<source>What was asked</source>
<translation>问了什么</translation>
</message>
<message>
<source>What was deleted, and everything that was done</source>
<translation>已删除的内容，以及做过的一切</translation>
</message>
<message>
<source>What was found</source>
<translation>查找结果</translation>
</message>
<message>
<source>What was measured? For example visits or followers.</source>
<translation>统计的是什么？例如访问量或粉丝数。</translation>
</message>
<message>
<source>What was spent</source>
<translation>支出明细</translation>
</message>
<message>
<source>What was understood</source>
<translation>已理解的内容</translation>
</message>
<message>
<source>What will you offer next?</source>
<translation>您接下来提供什么？</translation>
</message>
<message>
<source>What you delete lies here; one click brings it back.</source>
<translation>删除的内容放在这里；点一下即可恢复。</translation>
</message>
<message>
<source>What you say about it</source>
<translation>如何介绍</translation>
</message>
<message>
<source>What you sell stands here, with price and cost. Deals and quick sales pick from it, so that you see what is bought, what it earns, and what goes with what.</source>
<translation>您出售的东西列在这里，含价格和成本。商机和快速销售从中选取，让您看到卖了什么、赚了多少、什么搭配什么。</translation>
</message>
<message>
<source>What you sell, for how much, and what you keep of that</source>
<translation>您卖什么、价格多少、能赚多少</translation>
</message>
<message>
<source>What you sell, for how much, and with what</source>
<translation>您卖什么、价格多少、搭配什么</translation>
</message>
<message>
<source>What “{column}” is</source>
<translation>“{column}”是什么</translation>
</message>
<message>
<source>What “{name}” taught</source>
<translation>“{name}”的经验</translation>
</message>
<message>
<source>Whatever was in no deal that was won comes up in this place.</source>
<translation>没有在成交商机中出现过的，会列在这里。</translation>
</message>
<message>
<source>When</source>
<translation>时间</translation>
</message>
<message>
<source>When</source>
<comment>days</comment>
<translation>起止日期</translation>
</message>
<message>
<source>When a customer met several before buying. Figures and reports follow at once.</source>
<translation>适用于客户在购买前遇到多项推广时。数据和报表立即随之更新。</translation>
</message>
<message>
<source>Where its deals go</source>
<translation>其商机移到哪里</translation>
</message>
<message>
<source>Where shall the business file be?</source>
<translation>业务文件放在哪里？</translation>
</message>
<message>
<source>Where things lie</source>
<translation>存放位置</translation>
</message>
<message>
<source>Where you advertise</source>
<translation>您在哪里做广告</translation>
</message>
<message>
<source>Where you went back from</source>
<translation>回到返回前的位置</translation>
</message>
<message>
<source>Where you were before</source>
<translation>回到之前的位置</translation>
</message>
<message>
<source>Which backup shall be restored?</source>
<translation>要恢复哪个备份？</translation>
</message>
<message>
<source>Which code? Such as SPRING10.</source>
<translation>哪个券码？例如 SPRING10。</translation>
</message>
<message>
<source>Which code? Type it, or scan it.</source>
<translation>哪个券码？输入或扫描。</translation>
</message>
<message>
<source>Which comes first in its days: the day or the month?</source>
<translation>日期中哪个在前：日还是月？</translation>
</message>
<message>
<source>Which files shall come in?</source>
<translation>要导入哪些文件？</translation>
</message>
<message>
<source>Which folder shall come in?</source>
<translation>要导入哪个文件夹？</translation>
</message>
<message>
<source>Which new folder shall everything be written into?</source>
<translation>要将全部内容写入哪个新文件夹？</translation>
</message>
<message>
<source>Which promotion a sale counts for</source>
<translation>销售计入哪项推广</translation>
</message>
<message>
<source>Which promotion?</source>
<translation>哪项推广？</translation>
</message>
<message>
<source>Which report</source>
<translation>哪种报表</translation>
</message>
<message>
<source>Which steps</source>
<translation>哪些下一步</translation>
</message>
<message>
<source>Which tag?</source>
<translation>哪个标签？</translation>
</message>
<message>
<source>Which way the paper lies</source>
<translation>纸张方向</translation>
</message>
<message>
<source>Who</source>
<translation>联系人</translation>
</message>
<message>
<source>Who and what</source>
<translation>谁和什么</translation>
</message>
<message>
<source>Who asked for something</source>
<translation>谁问过什么</translation>
</message>
<message>
<source>Who asked for what, where they came from and what became of it</source>
<translation>谁问了什么、从哪里来、结果如何</translation>
</message>
<message>
<source>Who asked, what brought them, and what to do next</source>
<translation>谁问过、因何而来、接下来做什么</translation>
</message>
<message>
<source>Who belongs to it</source>
<translation>包括哪些人</translation>
</message>
<message>
<source>Who do you talk to?</source>
<translation>您面向谁？</translation>
</message>
<message>
<source>Who may be written down twice: join them, or say that they are different</source>
<translation>可能重复记录的人：合并，或注明是不同的人</translation>
</message>
<message>
<source>Who may buy?</source>
<translation>谁可能购买？</translation>
</message>
<message>
<source>Who may buy? A name will do.</source>
<translation>谁可能购买？有姓名即可。</translation>
</message>
<message>
<source>Who or what</source>
<translation>谁或什么</translation>
</message>
<message>
<source>Who promotions are for</source>
<translation>推广面向的人群</translation>
</message>
<message>
<source>Who used what</source>
<translation>谁用了什么</translation>
</message>
<message>
<source>Who was it? A name, a phone or an e-mail will do.</source>
<translation>是谁？姓名、电话或电子邮件均可。</translation>
</message>
<message>
<source>Who was it? Begin with a name, or add a phone or an e-mail.</source>
<translation>是谁？请以姓名开头，或写上电话或电子邮件。</translation>
</message>
<message>
<source>Who works at this computer</source>
<translation>谁在使用此计算机</translation>
</message>
<message>
<source>Who works here</source>
<translation>谁在这里工作</translation>
</message>
<message>
<source>Who you know, how to reach them, and what they bought</source>
<translation>您认识谁、如何联系、买过什么</translation>
</message>
<message>
<source>Who your promotions are for, how many they are now, and what they need</source>
<translation>推广面向谁、现在有多少人、有何需求</translation>
</message>
<message>
<source>Who, how to reach them, what they want and what is next, in one line</source>
<translation>一行写下：谁、如何联系、想要什么、下一步</translation>
</message>
<message>
<source>Who, if they say</source>
<translation>谁（如对方愿说）</translation>
</message>
<message>
<source>Who: {name}</source>
<translation>联系人：{name}</translation>
</message>
<message>
<source>Who? A name, a phone or an e-mail</source>
<translation>是谁？姓名、电话或电子邮件</translation>
</message>
<message>
<source>Who? Please choose</source>
<translation>是谁？请选择</translation>
</message>
<message>
<source>Whoever buys for the first time stands here: a deal that is won, or a quick sale.</source>
<translation>首次购买的人会出现在这里：商机成交，或快速销售。</translation>
</message>
<message>
<source>Whole address</source>
<translation>完整地址</translation>
</message>
<message>
<source>Whole page</source>
<translation>整页</translation>
</message>
<message>
<source>Whom an import brought; press the chip again for earlier imports</source>
<translation>某次导入带来的人；再按一次可选更早的导入</translation>
</message>
<message>
<source>Whose journey?</source>
<translation>谁的旅程？</translation>
</message>
<message>
<source>Whose steps</source>
<translation>谁的下一步</translation>
</message>
<message>
<source>Why</source>
<translation>原因</translation>
</message>
<message>
<source>Why deals are lost</source>
<translation>商机为何丢单</translation>
</message>
<message>
<source>Why is it not a fit?</source>
<translation>为什么不合适？</translation>
</message>
<message>
<source>Why it was lost</source>
<translation>丢单原因</translation>
</message>
<message>
<source>Why was it lost?</source>
<translation>为什么丢单？</translation>
</message>
<message>
<source>Width</source>
<translation>页宽</translation>
</message>
<message>
<source>Win deal</source>
<translation>商机标为成交</translation>
</message>
<message>
<source>Windows did not let Two Hats write that down.</source>
<translation>Windows 不允许 Two Hats 写入该设置。</translation>
</message>
<message>
<source>With a sale…</source>
<translation>连同销售…</translation>
</message>
<message>
<source>With so few the difference may be chance.</source>
<translation>数量这么少，差异可能是偶然。</translation>
</message>
<message>
<source>With the expected conversion it will say how many leads that takes.</source>
<translation>填写预期转化率后，会显示需要多少线索。</translation>
</message>
<message>
<source>With whom</source>
<translation>对象</translation>
</message>
<message>
<source>With whom? A next step needs someone to take it with.</source>
<translation>和谁？下一步需要一个对象。</translation>
</message>
<message>
<source>Within {days}: {decided} decided, {won} won</source>
<translation>{days}内：{decided} 已定，{won} 成交</translation>
</message>
<message>
<source>Without a channel</source>
<translation>无渠道</translation>
</message>
<message>
<source>Without a next step</source>
<translation>无下一步</translation>
</message>
<message>
<source>Without a price, deals and quick sales ask for it.</source>
<translation>没有价格时，商机和快速销售会询问。</translation>
</message>
<message>
<source>Without a promotion</source>
<translation>无推广</translation>
</message>
<message>
<source>Without a stage</source>
<translation>无阶段</translation>
</message>
<message>
<source>Without cost</source>
<translation>无成本</translation>
</message>
<message>
<source>Won</source>
<translation>成交</translation>
</message>
<message>
<source>Won</source>
<comment>deals</comment>
<translation>成交</translation>
</message>
<message>
<source>Won of decided deals</source>
<translation>已定商机成交率</translation>
</message>
<message>
<source>Won! What is it worth?</source>
<translation>成交了！金额多少？</translation>
</message>
<message>
<source>Won: {shares}, of {n} deals.</source>
<translation>成交：{shares}，共 {n} 个商机。</translation>
</message>
<message>
<source>Won: {what}</source>
<translation>已成交：{what}</translation>
</message>
<message>
<source>Words may be unfinished, in any script.</source>
<translation>词可以不写完，任何文字均可。</translation>
</message>
<message>
<source>Worth about</source>
<translation>约值</translation>
</message>
<message>
<source>Worth about {amount}</source>
<translation>约 {amount}</translation>
</message>
<message>
<source>Worth of an hour</source>
<translation>每小时价值</translation>
</message>
<message>
<source>Worth of the offer</source>
<translation>优惠的价值</translation>
</message>
<message>
<source>Worth your time: qualify it.</source>
<translation>值得花时间：判为合格。</translation>
</message>
<message>
<source>Would have bought anyway</source>
<translation>本来就会买</translation>
</message>
<message>
<source>Write a checked copy of the file</source>
<translation>写入一份经检查的文件副本</translation>
</message>
<message>
<source>Write a colour as six digits, such as {sample}.</source>
<translation>请用六位字符写颜色，例如 {sample}。</translation>
</message>
<message>
<source>Write a quantity, such as {sample}.</source>
<translation>请填写数量，例如 {sample}。</translation>
</message>
<message>
<source>Write a whole number from {least} to {most}.</source>
<translation>请填写 {least} 到 {most} 之间的整数。</translation>
</message>
<message>
<source>Write an amount such as {sample}.</source>
<translation>请填写金额，例如 {sample}。</translation>
</message>
<message>
<source>Write an e-mail</source>
<translation>写邮件</translation>
</message>
<message>
<source>Write down</source>
<translation>记下</translation>
</message>
<message>
<source>Write down a contact</source>
<translation>记下联系人</translation>
</message>
<message>
<source>Write down a lead</source>
<translation>记下线索</translation>
</message>
<message>
<source>Write down a number</source>
<translation>记下数字</translation>
</message>
<message>
<source>Write down a sale over the counter</source>
<translation>记下一笔柜台销售</translation>
</message>
<message>
<source>Write down an answer</source>
<translation>记下回答</translation>
</message>
<message>
<source>Write down an expense</source>
<translation>记下支出</translation>
</message>
<message>
<source>Write down audience</source>
<translation>记下受众</translation>
</message>
<message>
<source>Write down contact</source>
<translation>记下联系人</translation>
</message>
<message>
<source>Write down lead</source>
<translation>记下线索</translation>
</message>
<message>
<source>Write down research</source>
<translation>记下调研</translation>
</message>
<message>
<source>Write down satisfaction</source>
<translation>记下满意度</translation>
</message>
<message>
<source>Write down the sale it came with; the coupon is redeemed with it (Ctrl+Enter)</source>
<translation>记下随之而来的销售；优惠券一并核销 (Ctrl+Enter)</translation>
</message>
<message>
<source>Write down what it is called.</source>
<translation>请写下名称。</translation>
</message>
<message>
<source>Write down what was asked, or what was answered.</source>
<translation>请记下问了什么，或回答了什么。</translation>
</message>
<message>
<source>Write down who asked for what</source>
<translation>记下谁问了什么</translation>
</message>
<message>
<source>Write down who was reached</source>
<translation>记下触达人数</translation>
</message>
<message>
<source>Write everything into a folder of tables that any program can read</source>
<translation>将全部内容写入任何程序都能读取的表格文件夹</translation>
</message>
<message>
<source>Write in a few words how it went.</source>
<translation>请用几个字写下情况如何。</translation>
</message>
<message>
<source>Write it down</source>
<translation>记下</translation>
</message>
<message>
<source>Write it down (Enter)</source>
<translation>记下 (Enter)</translation>
</message>
<message>
<source>Write it down…</source>
<translation>记下来…</translation>
</message>
<message>
<source>Write more of the name, a phone or an e-mail to mean someone else</source>
<translation>多写些姓名、电话或电子邮件以指定另一个人</translation>
</message>
<message>
<source>Write note</source>
<translation>写备注</translation>
</message>
<message>
<source>Write the expense down (Enter)</source>
<translation>记下支出 (Enter)</translation>
</message>
<message>
<source>Write to {text}</source>
<translation>写信给 {text}</translation>
</message>
<message>
<source>Write who it is…</source>
<translation>写下是谁…</translation>
</message>
<message>
<source>Write whole minutes, such as {sample}.</source>
<translation>请填写整分钟数，例如 {sample}。</translation>
</message>
<message>
<source>Written down</source>
<translation>记下日期</translation>
</message>
<message>
<source>Written down: {what}</source>
<translation>已记下：{what}</translation>
</message>
<message>
<source>Written like this: {sample}</source>
<translation>书写格式：{sample}</translation>
</message>
<message>
<source>Wrote a message: what about?</source>
<translation>发了消息：关于什么？</translation>
</message>
<message>
<source>Wrote an e-mail: what about?</source>
<translation>写了邮件：关于什么？</translation>
</message>
<message>
<source>Year</source>
<translation>年份</translation>
</message>
<message>
<source>Year after</source>
<translation>下一年</translation>
</message>
<message>
<source>Year at a glance</source>
<translation>年度概览</translation>
</message>
<message>
<source>Year before</source>
<translation>上一年</translation>
</message>
<message>
<source>Year, month, day</source>
<translation>年、月、日</translation>
</message>
<message>
<source>Yes</source>
<translation>是</translation>
</message>
<message>
<source>You are not allowed to read “{file}”. Please copy it to a folder of yours and import that.</source>
<translation>您没有读取“{file}”的权限。请将其复制到您自己的文件夹后导入。</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}.</source>
<translation>
<numerusform>需 %n 笔销售才能赚回 {budget}。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>You need %n sales to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>
<numerusform>需 %n 笔销售才能赚回 {budget}；按 {share} 转化率，即 {leads}。</numerusform>
</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}.</source>
<translation>需 1 笔销售才能赚回 {budget}。</translation>
</message>
<message>
<source>You need 1 sale to earn back {budget}; at {share} conversion that is {leads}.</source>
<translation>需 1 笔销售才能赚回 {budget}；按 {share} 转化率，即 {leads}。</translation>
</message>
<message>
<source>You see everything before anything is kept.</source>
<translation>保存之前，您会看到全部内容。</translation>
</message>
<message>
<source>Your files are as they were.</source>
<translation>您的文件保持原样。</translation>
</message>
<message>
<source>Your own channels</source>
<translation>您自己的渠道</translation>
</message>
<message>
<source>Your own list</source>
<translation>您自己的清单</translation>
</message>
<message>
<source>Your own spreadsheet</source>
<translation>您自己的表格</translation>
</message>
<message>
<source>a category</source>
<translation>类别</translation>
</message>
<message>
<source>a channel</source>
<translation>渠道</translation>
</message>
<message>
<source>a company</source>
<translation>公司</translation>
</message>
<message>
<source>a deal</source>
<translation>一个商机</translation>
</message>
<message>
<source>a friend, a walk past…</source>
<translation>朋友、路过…</translation>
</message>
<message>
<source>a person</source>
<translation>个人</translation>
</message>
<message>
<source>a product</source>
<translation>产品</translation>
</message>
<message>
<source>a promotion</source>
<translation>推广</translation>
</message>
<message>
<source>a promotion, or none</source>
<translation>推广，可留空</translation>
</message>
<message>
<source>a service</source>
<translation>服务</translation>
</message>
<message>
<source>a similar name</source>
<translation>姓名相近</translation>
</message>
<message>
<source>a tag</source>
<translation>标签</translation>
</message>
<message>
<source>a tag for all of them</source>
<translation>为全部加上标签</translation>
</message>
<message>
<source>a year before</source>
<translation>一年前</translation>
</message>
<message>
<source>about {count} min to go</source>
<translation>还需约 {count} 分钟</translation>
</message>
<message>
<source>about {count} s to go</source>
<translation>还需约 {count} 秒</translation>
</message>
<message>
<source>add a tag</source>
<translation>添加标签</translation>
</message>
<message>
<source>add something that goes with it</source>
<translation>添加搭配的产品</translation>
</message>
<message>
<source>agreed to advertising</source>
<translation>同意接收广告</translation>
</message>
<message>
<source>all cells are empty</source>
<translation>所有单元格均为空</translation>
</message>
<message>
<source>all of them, evenly</source>
<translation>全部均分</translation>
</message>
<message>
<source>all of these</source>
<translation>全部条件</translation>
</message>
<message>
<source>all promotions met, equally</source>
<translation>遇到的所有推广均分</translation>
</message>
<message>
<source>all promotions met, evenly</source>
<translation>遇到的所有推广均分</translation>
</message>
<message>
<source>already the id of a record in {file}</source>
<translation>已是 {file} 中某条记录的 id</translation>
</message>
<message>
<source>amount</source>
<translation>金额</translation>
</message>
<message>
<source>an amount</source>
<translation>金额</translation>
</message>
<message>
<source>an audience</source>
<translation>受众</translation>
</message>
<message>
<source>an enquiry</source>
<translation>一条咨询</translation>
</message>
<message>
<source>an enquiry of nobody; its contact is not there</source>
<translation>咨询没有对应的人；其联系人不存在</translation>
</message>
<message>
<source>an expense needs its amount</source>
<translation>支出需要金额</translation>
</message>
<message>
<source>an expense needs its day</source>
<translation>支出需要日期</translation>
</message>
<message>
<source>an open deal has no day of closing</source>
<translation>进行中的商机没有关闭日期</translation>
</message>
<message>
<source>ana 0612345678 flyer wants 2 cakes ~80 fri call</source>
<translation>王芳 13800138000 传单 想要 2个蛋糕 ~200 周五 打电话</translation>
</message>
<message numerus="yes">
<source>and %n more</source>
<translation>
<numerusform>另 %n 项</numerusform>
</translation>
</message>
<message>
<source>and {count} more</source>
<translation>另 {count} 项</translation>
</message>
<message>
<source>and {what}</source>
<translation>及 {what}</translation>
</message>
<message>
<source>another program on this computer</source>
<translation>此计算机上的另一程序</translation>
</message>
<message>
<source>any number</source>
<translation>不限</translation>
</message>
<message>
<source>any of these</source>
<translation>任一条件</translation>
</message>
<message>
<source>are companies</source>
<translation>是公司</translation>
</message>
<message>
<source>are known for more than</source>
<translation>认识超过</translation>
</message>
<message>
<source>are less satisfied than</source>
<translation>满意度低于</translation>
</message>
<message>
<source>are new in the last</source>
<translation>认识不超过</translation>
</message>
<message>
<source>are not companies</source>
<translation>不是公司</translation>
</message>
<message>
<source>are not people</source>
<translation>不是个人</translation>
</message>
<message>
<source>are people</source>
<translation>是个人</translation>
</message>
<message>
<source>are satisfied, at least</source>
<translation>满意度至少</translation>
</message>
<message>
<source>are silent for more than</source>
<translation>沉默超过</translation>
</message>
<message>
<source>as above</source>
<translation>同上</translation>
</message>
<message>
<source>as it stands on letters</source>
<translation>与信函上一致</translation>
</message>
<message>
<source>as of</source>
<translation>截至</translation>
</message>
<message>
<source>asked, wanting something</source>
<translation>询问过，有所需求</translation>
</message>
<message>
<source>at this pace</source>
<translation>照此进度</translation>
</message>
<message>
<source>before {other} ({day})</source>
<translation>早于{other}（{day}）</translation>
</message>
<message>
<source>best time to call, wishes, names…</source>
<translation>最佳致电时间、愿望、姓名…</translation>
</message>
<message>
<source>bought</source>
<comment>condition</comment>
<translation>买过</translation>
</message>
<message>
<source>bought</source>
<comment>step</comment>
<translation>购买</translation>
</message>
<message numerus="yes">
<source>bought %n ×</source>
<translation>
<numerusform>购买 %n 次</numerusform>
</translation>
</message>
<message>
<source>bought at least</source>
<translation>购买不少于</translation>
</message>
<message>
<source>bought for so far</source>
<translation>累计购买</translation>
</message>
<message>
<source>bought from the category</source>
<translation>买过该类别</translation>
</message>
<message>
<source>bought in the last</source>
<translation>距上次购买不超过</translation>
</message>
<message>
<source>bought less than</source>
<translation>购买少于</translation>
</message>
<message>
<source>bought nothing in the last</source>
<translation>没有购买已超过</translation>
</message>
<message>
<source>bringing it into the form of this program</source>
<translation>正在转换为本程序的格式</translation>
</message>
<message>
<source>bringing together</source>
<translation>正在汇集</translation>
</message>
<message>
<source>budget {amount}</source>
<translation>预算 {amount}</translation>
</message>
<message>
<source>bundle</source>
<translation>套装</translation>
</message>
<message>
<source>call</source>
<translation>电话</translation>
</message>
<message>
<source>called off {day}</source>
<translation>{day}叫停</translation>
</message>
<message>
<source>came by the channel</source>
<translation>来自渠道</translation>
</message>
<message>
<source>came by the promotion</source>
<translation>来自推广</translation>
</message>
<message>
<source>came in {day}</source>
<translation>{day}收到</translation>
</message>
<message>
<source>chance {share}</source>
<translation>概率 {share}</translation>
</message>
<message>
<source>closed</source>
<translation>已收起</translation>
</message>
<message>
<source>compared with a year ago</source>
<translation>与一年前相比</translation>
</message>
<message>
<source>compared with the period before</source>
<translation>与上一期间相比</translation>
</message>
<message>
<source>continued</source>
<translation>续</translation>
</message>
<message>
<source>continued overleaf</source>
<translation>下页续</translation>
</message>
<message>
<source>costs us</source>
<translation>我们的成本</translation>
</message>
<message>
<source>counting…</source>
<translation>正在统计…</translation>
</message>
<message>
<source>counts</source>
<translation>计入</translation>
</message>
<message>
<source>counts for {promotions}</source>
<translation>计入 {promotions}</translation>
</message>
<message>
<source>coupon {code}</source>
<translation>优惠券 {code}</translation>
</message>
<message>
<source>day</source>
<translation>日期</translation>
</message>
<message>
<source>day and month of this column can be read both ways; they were read in the order {answer}</source>
<translation>此列的日和月两种读法都可以；已按“{answer}”的顺序读取</translation>
</message>
<message>
<source>days</source>
<translation>天</translation>
</message>
<message>
<source>days since the first word</source>
<translation>距首次接触的天数</translation>
</message>
<message>
<source>deal lost</source>
<translation>商机丢单</translation>
</message>
<message>
<source>deal opened</source>
<translation>新建商机</translation>
</message>
<message>
<source>demo</source>
<translation>演示</translation>
</message>
<message>
<source>did not agree to advertising</source>
<translation>未同意接收广告</translation>
</message>
<message>
<source>did not come by the channel</source>
<translation>并非来自渠道</translation>
</message>
<message>
<source>did not come by the promotion</source>
<translation>并非来自推广</translation>
</message>
<message>
<source>did not refuse advertising</source>
<translation>未拒绝接收广告</translation>
</message>
<message>
<source>do not have the tag</source>
<translation>没有标签</translation>
</message>
<message>
<source>do not have the words</source>
<translation>不含文字</translation>
</message>
<message>
<source>do not have their birthday</source>
<translation>生日不在</translation>
</message>
<message>
<source>do not live in</source>
<translation>不住在</translation>
</message>
<message>
<source>does not pay</source>
<translation>不划算</translation>
</message>
<message>
<source>done on {day}</source>
<translation>{day}完成</translation>
</message>
<message>
<source>due today</source>
<translation>今天到期</translation>
</message>
<message>
<source>due {day}</source>
<translation>{day}到期</translation>
</message>
<message>
<source>e-mail</source>
<translation>电子邮件</translation>
</message>
<message>
<source>each</source>
<translation>每月</translation>
</message>
<message>
<source>earned back on cost</source>
<translation>按成本赚回</translation>
</message>
<message>
<source>empty</source>
<translation>空</translation>
</message>
<message>
<source>enquiry</source>
<translation>咨询</translation>
</message>
<message>
<source>enquiry by {source}</source>
<translation>咨询（来自 {source}）</translation>
</message>
<message numerus="yes">
<source>every %n weeks</source>
<translation>
<numerusform>每 %n 周</numerusform>
</translation>
</message>
<message>
<source>every half year</source>
<translation>每半年</translation>
</message>
<message>
<source>every week</source>
<translation>每周</translation>
</message>
<message>
<source>every year</source>
<translation>每年</translation>
</message>
<message>
<source>everything is saved</source>
<translation>一切均已保存</translation>
</message>
<message>
<source>expected {count}</source>
<translation>预期 {count}</translation>
</message>
<message>
<source>expected {day}</source>
<translation>预计{day}</translation>
</message>
<message>
<source>fair</source>
<translation>一般</translation>
</message>
<message>
<source>first and last name</source>
<translation>姓名</translation>
</message>
<message>
<source>flyer, event, e-mail…</source>
<translation>传单、活动、电子邮件…</translation>
</message>
<message>
<source>free item</source>
<translation>赠品</translation>
</message>
<message>
<source>from</source>
<translation>从</translation>
</message>
<message>
<source>from 1 sale</source>
<translation>来自 1 笔销售</translation>
</message>
<message>
<source>from the catalogue, or your own words</source>
<translation>选自产品目录，或自行填写</translation>
</message>
<message>
<source>from {count} sales</source>
<translation>来自 {count} 笔销售</translation>
</message>
<message>
<source>from {day}</source>
<translation>{day}起</translation>
</message>
<message>
<source>goes with it</source>
<translation>与它搭配</translation>
</message>
<message>
<source>good</source>
<translation>好</translation>
</message>
<message>
<source>great</source>
<translation>很好</translation>
</message>
<message>
<source>half after {days}</source>
<translation>{days}后过半</translation>
</message>
<message>
<source>have a lead or deal open</source>
<translation>有进行中的线索或商机</translation>
</message>
<message>
<source>have a phone</source>
<translation>有电话</translation>
</message>
<message>
<source>have an e-mail</source>
<translation>有电子邮件</translation>
</message>
<message>
<source>have bought</source>
<translation>买过东西</translation>
</message>
<message>
<source>have bought already</source>
<translation>已经买过</translation>
</message>
<message>
<source>have no e-mail</source>
<translation>没有电子邮件</translation>
</message>
<message>
<source>have no phone</source>
<translation>没有电话</translation>
</message>
<message>
<source>have not bought</source>
<translation>没买过东西</translation>
</message>
<message>
<source>have not bought yet</source>
<translation>尚未购买</translation>
</message>
<message>
<source>have nothing open</source>
<translation>没有进行中的事项</translation>
</message>
<message>
<source>have the tag</source>
<translation>有标签</translation>
</message>
<message>
<source>have the words</source>
<translation>含有文字</translation>
</message>
<message>
<source>have their birthday</source>
<translation>生日在</translation>
</message>
<message>
<source>how many</source>
<translation>多少</translation>
</message>
<message>
<source>if known</source>
<translation>如已知</translation>
</message>
<message>
<source>if there is one</source>
<translation>如有</translation>
</message>
<message numerus="yes">
<source>in %n sales</source>
<translation>
<numerusform>在 %n 笔销售中</numerusform>
</translation>
</message>
<message>
<source>in 1 sale</source>
<translation>在 1 笔销售中</translation>
</message>
<message>
<source>in name or notes</source>
<translation>姓名或备注中</translation>
</message>
<message>
<source>in one activity</source>
<translation>共 1 次跟进</translation>
</message>
<message>
<source>in one expense</source>
<translation>共 1 笔支出</translation>
</message>
<message>
<source>in their words</source>
<translation>用他们的原话</translation>
</message>
<message>
<source>in use</source>
<translation>使用中</translation>
</message>
<message numerus="yes">
<source>in {count} activities</source>
<translation>
<numerusform>共 {count} 次跟进</numerusform>
</translation>
</message>
<message numerus="yes">
<source>in {count} expenses</source>
<translation>
<numerusform>共 {count} 笔支出</numerusform>
</translation>
</message>
<message>
<source>in {month}</source>
<translation>{month}</translation>
</message>
<message>
<source>in {other}; this business counts in {currency}</source>
<translation>为 {other}；本商家以 {currency} 记账</translation>
</message>
<message>
<source>in {stage}</source>
<translation>处于{stage}</translation>
</message>
<message>
<source>its contact is not there; import the contacts of {tool} first, then this file again</source>
<translation>其联系人不存在；请先导入 {tool} 的联系人，再导入此文件</translation>
</message>
<message>
<source>just as much as in {month}</source>
<translation>与{month}持平</translation>
</message>
<message>
<source>keep in touch</source>
<translation>保持联系</translation>
</message>
<message>
<source>known since {day}</source>
<translation>{day}起认识</translation>
</message>
<message>
<source>last day</source>
<translation>最后一天</translation>
</message>
<message>
<source>last sold {day}</source>
<translation>上次售出{day}</translation>
</message>
<message>
<source>last {day}</source>
<translation>最近{day}</translation>
</message>
<message>
<source>late</source>
<translation>逾期</translation>
</message>
<message>
<source>laying out the pages</source>
<translation>正在排版页面</translation>
</message>
<message>
<source>learning the words for the search</source>
<translation>正在建立搜索词</translation>
</message>
<message>
<source>less than {low}</source>
<translation>小于 {low}</translation>
</message>
<message>
<source>likely {low} to {high}</source>
<translation>可能 {low} 至 {high}</translation>
</message>
<message>
<source>lists of coupons are not read back; a folder of CSV files holds coupons whole</source>
<translation>优惠券清单不能读回；CSV 文件夹可完整保存优惠券</translation>
</message>
<message>
<source>lists of products are not read back; a folder of CSV files holds products whole</source>
<translation>产品清单不能读回；CSV 文件夹可完整保存产品</translation>
</message>
<message>
<source>lists of promotions are not read back; a folder of CSV files holds promotions whole</source>
<translation>推广清单不能读回；CSV 文件夹可完整保存推广</translation>
</message>
<message>
<source>live in</source>
<translation>住在</translation>
</message>
<message numerus="yes">
<source>longer than %n days, with nothing planned</source>
<translation>
<numerusform>超过 %n 天，且没有安排</numerusform>
</translation>
</message>
<message>
<source>looking at who is there</source>
<translation>正在查看已有的人</translation>
</message>
<message>
<source>looking for people written down twice</source>
<translation>正在查找重复记录的人</translation>
</message>
<message>
<source>looks after {things}</source>
<translation>负责 {things}</translation>
</message>
<message>
<source>lost</source>
<translation>丢单</translation>
</message>
<message>
<source>made by itself</source>
<translation>自动创建</translation>
</message>
<message>
<source>making a copy first</source>
<translation>正在先做副本</translation>
</message>
<message>
<source>marked !, longer than {days}</source>
<translation>标有 !，超过 {days}</translation>
</message>
<message>
<source>marketing hat</source>
<translation>营销帽</translation>
</message>
<message>
<source>median; {events} of {n} decided</source>
<translation>中位数；{n} 个中 {events} 个已定</translation>
</message>
<message>
<source>meeting</source>
<translation>会面</translation>
</message>
<message>
<source>message</source>
<translation>消息</translation>
</message>
<message>
<source>minutes</source>
<translation>分钟</translation>
</message>
<message>
<source>missed</source>
<translation>未达标</translation>
</message>
<message>
<source>money off</source>
<translation>减价</translation>
</message>
<message>
<source>more than 12 digits</source>
<translation>超过 12 位数字</translation>
</message>
<message>
<source>more than {digits} digits after the point</source>
<translation>小数位超过 {digits} 位</translation>
</message>
<message>
<source>must be filled</source>
<translation>必须填写</translation>
</message>
<message>
<source>name</source>
<translation>姓名</translation>
</message>
<message>
<source>name, of someone known or new</source>
<translation>姓名，认识的人或新人</translation>
</message>
<message>
<source>name, or nobody</source>
<translation>姓名，可留空</translation>
</message>
<message>
<source>names that are alike</source>
<translation>姓名相近</translation>
</message>
<message>
<source>neither a name, a title nor an amount</source>
<translation>没有姓名、标题或金额</translation>
</message>
<message>
<source>neither yes nor no</source>
<translation>既非“是”也非“否”</translation>
</message>
<message>
<source>never bought</source>
<translation>没买过</translation>
</message>
<message>
<source>never bought from the category</source>
<translation>没买过该类别</translation>
</message>
<message>
<source>next month</source>
<translation>下月</translation>
</message>
<message>
<source>next step</source>
<translation>下一步</translation>
</message>
<message>
<source>next: {step}</source>
<translation>下一步：{step}</translation>
</message>
<message>
<source>no</source>
<translation>否</translation>
</message>
<message>
<source>no basis before</source>
<translation>之前没有依据</translation>
</message>
<message>
<source>no budget set</source>
<translation>未设预算</translation>
</message>
<message>
<source>no channel</source>
<translation>无渠道</translation>
</message>
<message>
<source>no comparison</source>
<translation>不比较</translation>
</message>
<message>
<source>no cost</source>
<translation>没有成本</translation>
</message>
<message>
<source>no cost written down</source>
<translation>没有记下成本</translation>
</message>
<message>
<source>no date yet</source>
<translation>还没有日期</translation>
</message>
<message>
<source>no day</source>
<translation>无日期</translation>
</message>
<message>
<source>no day is given; {day} was taken</source>
<translation>未给日期；已用{day}</translation>
</message>
<message>
<source>no end</source>
<translation>无期限</translation>
</message>
<message>
<source>no leads</source>
<translation>没有线索</translation>
</message>
<message>
<source>no name, amount or stage</source>
<translation>没有名称、金额或阶段</translation>
</message>
<message>
<source>no name, e-mail or phone</source>
<translation>没有姓名、电子邮件或电话</translation>
</message>
<message>
<source>no name, e-mail or phone (only {columns})</source>
<translation>没有姓名、电子邮件或电话（只有 {columns}）</translation>
</message>
<message>
<source>no new lead came in</source>
<translation>没有新线索</translation>
</message>
<message>
<source>no next step</source>
<translation>无下一步</translation>
</message>
<message>
<source>no promotion</source>
<translation>无推广</translation>
</message>
<message>
<source>no reminder</source>
<translation>不提醒</translation>
</message>
<message>
<source>no sale credited</source>
<translation>没有计入的销售</translation>
</message>
<message>
<source>no sales</source>
<translation>没有销售</translation>
</message>
<message>
<source>no title, value or stage</source>
<translation>没有标题、金额或阶段</translation>
</message>
<message>
<source>nobody knows</source>
<translation>无人知晓</translation>
</message>
<message>
<source>nobody named</source>
<translation>未留名</translation>
</message>
<message>
<source>none</source>
<translation>无</translation>
</message>
<message>
<source>none yet</source>
<translation>还没有</translation>
</message>
<message>
<source>not a currency (three letters such as EUR)</source>
<translation>不是货币（三个字母，例如 EUR）</translation>
</message>
<message>
<source>not a date (YYYY-MM-DD)</source>
<translation>不是日期 (YYYY-MM-DD)</translation>
</message>
<message>
<source>not a day of the calendar</source>
<translation>不是日历上的日期</translation>
</message>
<message>
<source>not a day of the year (--MM-DD)</source>
<translation>不是一年中的日期 (--MM-DD)</translation>
</message>
<message>
<source>not a month (YYYY-MM)</source>
<translation>不是月份 (YYYY-MM)</translation>
</message>
<message>
<source>not a number (such as 1234.50)</source>
<translation>不是数字（例如 1234.50）</translation>
</message>
<message>
<source>not a phone number</source>
<translation>不是电话号码</translation>
</message>
<message>
<source>not a time (HH:MM)</source>
<translation>不是时间 (HH:MM)</translation>
</message>
<message>
<source>not a whole number</source>
<translation>不是整数</translation>
</message>
<message>
<source>not an amount in {currency}</source>
<translation>不是 {currency} 金额</translation>
</message>
<message>
<source>not an e-mail address</source>
<translation>不是电子邮件地址</translation>
</message>
<message>
<source>not an id (a UUID of 36 characters in lower case)</source>
<translation>不是 id（36 个字符的小写 UUID）</translation>
</message>
<message>
<source>not between {low} and {high}</source>
<translation>不在 {low} 与 {high} 之间</translation>
</message>
<message>
<source>not counted</source>
<translation>不计</translation>
</message>
<message>
<source>not in {file} and not in the file</source>
<translation>不在 {file} 中，也不在业务文件中</translation>
</message>
<message>
<source>not known</source>
<translation>未知</translation>
</message>
<message>
<source>not known yet</source>
<translation>尚不清楚</translation>
</message>
<message>
<source>not one of: {choices}</source>
<translation>不在以下选项中：{choices}</translation>
</message>
<message>
<source>not set</source>
<translation>未设定</translation>
</message>
<message>
<source>not so good</source>
<translation>不太好</translation>
</message>
<message>
<source>not sold this year</source>
<translation>今年未售出</translation>
</message>
<message>
<source>not sold yet</source>
<translation>尚未售出</translation>
</message>
<message>
<source>not there any more</source>
<translation>已不存在</translation>
</message>
<message>
<source>not used</source>
<translation>未使用</translation>
</message>
<message>
<source>not yet</source>
<translation>尚未</translation>
</message>
<message>
<source>note</source>
<translation>备注</translation>
</message>
<message>
<source>nothing</source>
<translation>无</translation>
</message>
<message>
<source>nothing bought yet</source>
<translation>还没有购买</translation>
</message>
<message>
<source>nothing came in: it holds no rows</source>
<translation>未导入任何内容：其中没有行</translation>
</message>
<message>
<source>nothing came in: no column was known to tell of people, deals or expenses</source>
<translation>未导入任何内容：没有列能说明人员、商机或支出</translation>
</message>
<message>
<source>nothing entered</source>
<translation>未填写</translation>
</message>
<message>
<source>nothing left for today</source>
<translation>今天没有待办</translation>
</message>
<message>
<source>nothing planned</source>
<translation>没有安排</translation>
</message>
<message>
<source>objected: {words}</source>
<translation>异议：{words}</translation>
</message>
<message>
<source>objection, if any</source>
<translation>异议（如有）</translation>
</message>
<message>
<source>of 5</source>
<translation>分（满分 5）</translation>
</message>
<message>
<source>of one</source>
<translation>单件</translation>
</message>
<message>
<source>of {count}</source>
<translation>共 {count}</translation>
</message>
<message>
<source>of {count} expected</source>
<translation>预期 {count}</translation>
</message>
<message>
<source>of {count}, likely {low} to {high}</source>
<translation>共 {count}，可能 {low} 至 {high}</translation>
</message>
<message>
<source>of {target}</source>
<translation>目标 {target}</translation>
</message>
<message>
<source>of {value}</source>
<translation>共 {value}</translation>
</message>
<message>
<source>off each sale</source>
<translation>每笔销售优惠</translation>
</message>
<message>
<source>on course for {pace}</source>
<translation>有望达到 {pace}</translation>
</message>
<message>
<source>on revenue: some costs unknown</source>
<translation>按收入计：部分成本未知</translation>
</message>
<message>
<source>on {cost}</source>
<translation>成本 {cost}</translation>
</message>
<message>
<source>once</source>
<translation>1 次</translation>
</message>
<message>
<source>once</source>
<comment>at most</comment>
<translation>1 次</translation>
</message>
<message>
<source>one deal was lost</source>
<translation>1 个商机丢单</translation>
</message>
<message>
<source>one is overdue</source>
<translation>1 件逾期</translation>
</message>
<message>
<source>one lead came in</source>
<translation>来了 1 条线索</translation>
</message>
<message>
<source>one line</source>
<translation>一行</translation>
</message>
<message>
<source>one more</source>
<translation>另 1 项</translation>
</message>
<message>
<source>one new lead came in</source>
<translation>来了 1 条新线索</translation>
</message>
<message>
<source>one of {names} must be filled</source>
<translation>{names} 中须填一项</translation>
</message>
<message>
<source>one to a line</source>
<translation>每行一个</translation>
</message>
<message>
<source>only the first {most} columns were read</source>
<translation>只读取了前 {most} 列</translation>
</message>
<message>
<source>open</source>
<comment>state</comment>
<translation>进行中</translation>
</message>
<message>
<source>open</source>
<comment>unfolded</comment>
<translation>已展开</translation>
</message>
<message>
<source>open, but it comes up on no day</source>
<translation>进行中，但不会在任何一天出现</translation>
</message>
<message>
<source>opening the pages</source>
<translation>正在打开页面</translation>
</message>
<message>
<source>overdue</source>
<translation>逾期</translation>
</message>
<message>
<source>overdue: {step}</source>
<translation>逾期：{step}</translation>
</message>
<message>
<source>page {number} of {count}</source>
<translation>第 {number} 页，共 {count} 页</translation>
</message>
<message>
<source>pays</source>
<translation>划算</translation>
</message>
<message>
<source>people reached</source>
<translation>触达人数</translation>
</message>
<message>
<source>phone or e-mail</source>
<translation>电话或电子邮件</translation>
</message>
<message>
<source>picture</source>
<translation>图形</translation>
</message>
<message>
<source>point and comma in this column can be read both ways; “{answer}” was read as the decimal sign</source>
<translation>此列的点和逗号两种读法都可以；已将“{answer}”读作小数点</translation>
</message>
<message>
<source>poor</source>
<translation>差</translation>
</message>
<message>
<source>promotion or coupon code</source>
<translation>推广或优惠券码</translation>
</message>
<message>
<source>putting back what was there</source>
<translation>正在恢复原有内容</translation>
</message>
<message>
<source>reached</source>
<translation>已达标</translation>
</message>
<message>
<source>read only</source>
<translation>只读</translation>
</message>
<message>
<source>reading the file</source>
<translation>正在读取文件</translation>
</message>
<message>
<source>reading the history</source>
<translation>正在读取历史</translation>
</message>
<message>
<source>received {days}</source>
<translation>{days}收到</translation>
</message>
<message>
<source>refers to a row that was rejected ({file})</source>
<translation>引用了被拒绝的行（{file}）</translation>
</message>
<message>
<source>refused advertising</source>
<translation>拒绝接收广告</translation>
</message>
<message>
<source>return {return_}</source>
<translation>回报率 {return_}</translation>
</message>
<message>
<source>ring: a promotion was met · dot: anything else · square: the sale</source>
<translation>圆环：遇到推广 · 圆点：其他 · 方块：成交</translation>
</message>
<message numerus="yes">
<source>runs now, %n days left</source>
<translation>
<numerusform>进行中，还剩 %n 天</numerusform>
</translation>
</message>
<message>
<source>runs now, last day</source>
<translation>进行中，最后一天</translation>
</message>
<message>
<source>runs now, no end</source>
<translation>进行中，无期限</translation>
</message>
<message>
<source>sales hat</source>
<translation>销售帽</translation>
</message>
<message>
<source>saved {time}</source>
<translation>{time} 已保存</translation>
</message>
<message>
<source>score {score} of 5</source>
<translation>评分 {score}（满分 5）</translation>
</message>
<message numerus="yes">
<source>silent for %n days</source>
<translation>
<numerusform>沉默 %n 天</numerusform>
</translation>
</message>
<message>
<source>since today</source>
<translation>今天起</translation>
</message>
<message>
<source>since {day}</source>
<translation>{day}起</translation>
</message>
<message>
<source>someone known or new</source>
<translation>认识的人或新人</translation>
</message>
<message>
<source>something that is gone</source>
<translation>已不存在的内容</translation>
</message>
<message>
<source>spent at least</source>
<translation>消费不少于</translation>
</message>
<message>
<source>spent less than</source>
<translation>消费少于</translation>
</message>
<message numerus="yes">
<source>starts in %n days</source>
<translation>
<numerusform>%n 天后开始</numerusform>
</translation>
</message>
<message>
<source>starts tomorrow</source>
<translation>明天开始</translation>
</message>
<message>
<source>such as 15%</source>
<translation>例如 15%</translation>
</message>
<message>
<source>such as 3 candles</source>
<translation>例如：3 支蜡烛</translation>
</message>
<message>
<source>such as A post</source>
<translation>例如：帖子</translation>
</message>
<message>
<source>such as Birthday cake</source>
<translation>例如：生日蛋糕</translation>
</message>
<message>
<source>such as Cakes</source>
<translation>例如：蛋糕</translation>
</message>
<message>
<source>such as How did you find us?</source>
<translation>例如：您是怎么找到我们的？</translation>
</message>
<message>
<source>such as Regulars</source>
<translation>例如：常客</translation>
</message>
<message>
<source>such as SPRING</source>
<translation>例如 SPRING</translation>
</message>
<message>
<source>such as Winter sale</source>
<translation>例如：冬季促销</translation>
</message>
<message>
<source>such as too far away; may stay empty</source>
<translation>例如：太远；可留空</translation>
</message>
<message>
<source>such as two cakes for Friday</source>
<translation>例如：周五要两个蛋糕</translation>
</message>
<message>
<source>such as: wants a quote by Friday</source>
<translation>例如：希望周五前收到报价</translation>
</message>
<message>
<source>target</source>
<translation>目标</translation>
</message>
<message>
<source>task</source>
<translation>任务</translation>
</message>
<message>
<source>test lead made by Meta, not a person</source>
<translation>Meta 生成的测试线索，不是真人</translation>
</message>
<message>
<source>the budget</source>
<translation>预算</translation>
</message>
<message>
<source>the card is cut short: it has no END</source>
<translation>名片不完整：没有 END</translation>
</message>
<message>
<source>the day is missing</source>
<translation>缺少日期</translation>
</message>
<message>
<source>the first promotion met</source>
<translation>首次遇到的推广</translation>
</message>
<message>
<source>the last change was not saved</source>
<translation>上次更改未保存</translation>
</message>
<message>
<source>the last one</source>
<translation>最后遇到的推广</translation>
</message>
<message>
<source>the last promotion met</source>
<translation>最后遇到的推广</translation>
</message>
<message numerus="yes">
<source>the mean of %n answers</source>
<translation>
<numerusform>%n 个回答的平均值</numerusform>
</translation>
</message>
<message>
<source>the promotion was called off</source>
<translation>该推广已叫停</translation>
</message>
<message>
<source>the report names no days; the cost is put on today</source>
<translation>报告未写日期；费用记在今天</translation>
</message>
<message>
<source>the same e-mail</source>
<translation>电子邮件相同</translation>
</message>
<message>
<source>the same name</source>
<translation>姓名相同</translation>
</message>
<message>
<source>the same phone</source>
<translation>电话相同</translation>
</message>
<message>
<source>the same record of the other program</source>
<translation>另一程序中的同一记录</translation>
</message>
<message>
<source>this contact agreed later than the no of this file; the yes was left</source>
<translation>该联系人在此文件的“拒绝”之后已同意；保留同意</translation>
</message>
<message>
<source>this contact refused advertising; the yes of this file was not taken</source>
<translation>该联系人已拒绝接收广告；未采用此文件中的“同意”</translation>
</message>
<message>
<source>this deal is open here and was left so; let the file win to close it</source>
<translation>此商机在这里仍在进行，保持原样；要关闭它，请选择以文件为准</translation>
</message>
<message>
<source>this file says no to advertising; contacts that are there were left as they are</source>
<translation>此文件拒绝接收广告；已有联系人保持原样</translation>
</message>
<message>
<source>this month</source>
<translation>本月</translation>
</message>
<message>
<source>time</source>
<translation>时间</translation>
</message>
<message>
<source>times</source>
<translation>次</translation>
</message>
<message>
<source>today</source>
<translation>今天</translation>
</message>
<message>
<source>tomorrow</source>
<translation>明天</translation>
</message>
<message>
<source>too early to tell</source>
<translation>为时尚早</translation>
</message>
<message>
<source>town, street</source>
<translation>城市、街道</translation>
</message>
<message>
<source>twice in this file</source>
<translation>在此文件中重复</translation>
</message>
<message>
<source>type or scan it</source>
<translation>输入或扫描</translation>
</message>
<message>
<source>unassigned</source>
<translation>未分配</translation>
</message>
<message>
<source>until</source>
<translation>至</translation>
</message>
<message>
<source>until when</source>
<translation>截止日期</translation>
</message>
<message>
<source>until {day}</source>
<translation>至{day}</translation>
</message>
<message numerus="yes">
<source>used %n times so far</source>
<translation>
<numerusform>至今用过 %n 次</numerusform>
</translation>
</message>
<message>
<source>used once so far</source>
<translation>至今用过 1 次</translation>
</message>
<message>
<source>used {used} of {count} times</source>
<translation>已用 {used} 次，共 {count} 次</translation>
</message>
<message>
<source>visit</source>
<translation>拜访</translation>
</message>
<message>
<source>visits, followers…</source>
<translation>访问量、粉丝数…</translation>
</message>
<message numerus="yes">
<source>waits %n days</source>
<translation>
<numerusform>已等 %n 天</numerusform>
</translation>
</message>
<message>
<source>waits 1 day</source>
<translation>已等 1 天</translation>
</message>
<message>
<source>was due {day}</source>
<translation>{day}已到期</translation>
</message>
<message>
<source>were asked about advertising</source>
<translation>询问过广告意愿</translation>
</message>
<message>
<source>were heard of in the last</source>
<translation>距上次联系不超过</translation>
</message>
<message>
<source>were not asked about advertising</source>
<translation>未询问过广告意愿</translation>
</message>
<message>
<source>what</source>
<translation>什么</translation>
</message>
<message>
<source>what an average sale brings</source>
<translation>平均每笔销售带来多少</translation>
</message>
<message>
<source>what for</source>
<translation>用于什么</translation>
</message>
<message>
<source>what is good to know</source>
<translation>值得了解的事</translation>
</message>
<message>
<source>what it brings</source>
<translation>带来多少</translation>
</message>
<message>
<source>what it costs us</source>
<translation>我们的成本</translation>
</message>
<message>
<source>what it is</source>
<translation>是什么</translation>
</message>
<message>
<source>what it may cost</source>
<translation>可花多少</translation>
</message>
<message>
<source>what people read or hear</source>
<translation>人们读到或听到的</translation>
</message>
<message>
<source>what shall come of it</source>
<translation>希望有什么结果</translation>
</message>
<message>
<source>what that sale costs you</source>
<translation>该销售的成本</translation>
</message>
<message>
<source>what the offer is worth</source>
<translation>优惠的价值</translation>
</message>
<message>
<source>what they asked for</source>
<translation>咨询的内容</translation>
</message>
<message>
<source>what they look for</source>
<translation>他们在找什么</translation>
</message>
<message>
<source>what they may buy</source>
<translation>可能购买什么</translation>
</message>
<message>
<source>what they said</source>
<translation>对方怎么说</translation>
</message>
<message>
<source>what was asked</source>
<translation>问了什么</translation>
</message>
<message>
<source>what your business is called</source>
<translation>您商家的名称</translation>
</message>
<message>
<source>when and where you meet them</source>
<translation>何时何地遇到他们</translation>
</message>
<message>
<source>where customers call</source>
<translation>客户拨打的号码</translation>
</message>
<message>
<source>where people meet it</source>
<translation>人们在哪里看到</translation>
</message>
<message>
<source>where they write</source>
<translation>客户写信的地址</translation>
</message>
<message>
<source>which promotion</source>
<translation>哪项推广</translation>
</message>
<message>
<source>whose</source>
<translation>谁的</translation>
</message>
<message numerus="yes">
<source>with %n entries</source>
<translation>
<numerusform>含 %n 条记录</numerusform>
</translation>
</message>
<message>
<source>with 1 entry</source>
<translation>含 1 条记录</translation>
</message>
<message>
<source>without a beginning of their own</source>
<translation>没有自己的开头</translation>
</message>
<message>
<source>won</source>
<translation>成交</translation>
</message>
<message numerus="yes">
<source>won deals are silent for %n days at most, usually</source>
<translation>
<numerusform>成交商机通常最多沉默 %n 天</numerusform>
</translation>
</message>
<message>
<source>writing</source>
<translation>正在写入</translation>
</message>
<message>
<source>writing the history</source>
<translation>正在写入历史</translation>
</message>
<message>
<source>yes</source>
<translation>是</translation>
</message>
<message>
<source>yesterday</source>
<translation>昨天</translation>
</message>
<message>
<source>{actual} of {target}</source>
<translation>{actual} / {target}</translation>
</message>
<message>
<source>{actual}, no target</source>
<translation>{actual}，无目标</translation>
</message>
<message>
<source>{amount} less than in {month}</source>
<translation>比{month}少 {amount}</translation>
</message>
<message>
<source>{amount} likely to come from the deals that are open today.</source>
<translation>今天进行中的商机预计可得 {amount}。</translation>
</message>
<message>
<source>{amount} more than in {month}</source>
<translation>比{month}多 {amount}</translation>
</message>
<message>
<source>{amount} of sales</source>
<translation>销售 {amount}</translation>
</message>
<message>
<source>{amount} off</source>
<translation>减 {amount}</translation>
</message>
<message>
<source>{amount} over</source>
<translation>超出 {amount}</translation>
</message>
<message>
<source>{amount} short of it.</source>
<translation>还差 {amount}。</translation>
</message>
<message>
<source>{answers}, too few for shares</source>
<translation>{answers}，太少，不计比例</translation>
</message>
<message>
<source>{arrow} {by}, was {value}</source>
<translation>{arrow} {by}，原为 {value}</translation>
</message>
<message>
<source>{basis}, likely {low} to {high}</source>
<translation>{basis}，可能 {low} 至 {high}</translation>
</message>
<message>
<source>{basis}; {count} may yet</source>
<translation>{basis}；{count} 条仍有可能</translation>
</message>
<message>
<source>{change}; may be chance</source>
<translation>{change}；可能是偶然</translation>
</message>
<message>
<source>{code} counts as not used on {day}</source>
<translation>{day}的 {code} 计为未使用</translation>
</message>
<message>
<source>{code} is copied.</source>
<translation>已复制 {code}。</translation>
</message>
<message>
<source>{code} may not be used any more.</source>
<translation>{code} 不能再用。</translation>
</message>
<message>
<source>{code} was good until {day}, {ago}.</source>
<translation>{code} 的有效期至{day}，{ago}已过期。</translation>
</message>
<message>
<source>{code} was used on {day}.</source>
<translation>{code} 已于{day}使用。</translation>
</message>
<message>
<source>{code} was used {used} of {count} times, the last time on {day}.</source>
<translation>{code} 已用 {used} 次（共 {count} 次），最近一次为{day}。</translation>
</message>
<message>
<source>{condition} “{value}”</source>
<translation>{condition}“{value}”</translation>
</message>
<message>
<source>{counted} = {share}</source>
<translation>{counted} = {share}</translation>
</message>
<message>
<source>{counted}, {share} ({low} to {high})</source>
<translation>{counted}，{share}（{low} 至 {high}）</translation>
</message>
<message>
<source>{count} activities</source>
<translation>{count} 次跟进</translation>
</message>
<message>
<source>{count} already here</source>
<translation>{count} 条已存在</translation>
</message>
<message numerus="yes">
<source>{count} are overdue</source>
<translation>
<numerusform>{count} 件逾期</numerusform>
</translation>
</message>
<message>
<source>{count} cells, the header has {width}</source>
<translation>有 {count} 个单元格，标题行有 {width} 个</translation>
</message>
<message>
<source>{count} costs</source>
<translation>{count} 笔费用</translation>
</message>
<message>
<source>{count} coupons</source>
<translation>{count} 张优惠券</translation>
</message>
<message numerus="yes">
<source>{count} days</source>
<translation>
<numerusform>{count} 天</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals</source>
<translation>
<numerusform>{count} 个商机</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals are open</source>
<translation>
<numerusform>有 {count} 个商机进行中</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals so far, of which {decided} are decided.</source>
<translation>
<numerusform>至今 {count} 个商机，其中 {decided} 个已定。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} deals were lost</source>
<translation>
<numerusform>{count} 个商机丢单</numerusform>
</translation>
</message>
<message>
<source>{count} files cannot be read</source>
<translation>{count} 个文件无法读取</translation>
</message>
<message numerus="yes">
<source>{count} leads</source>
<translation>
<numerusform>{count} 条线索</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} leads came in</source>
<translation>
<numerusform>来了 {count} 条线索</numerusform>
</translation>
</message>
<message>
<source>{count} left out</source>
<translation>{count} 条略去</translation>
</message>
<message>
<source>{count} measures</source>
<translation>{count} 项统计</translation>
</message>
<message>
<source>{count} min</source>
<translation>{count} 分钟</translation>
</message>
<message numerus="yes">
<source>{count} more</source>
<translation>
<numerusform>另 {count} 项</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} more stand in the table.</source>
<translation>
<numerusform>表中还有 {count} 项。</numerusform>
</translation>
</message>
<message>
<source>{count} new</source>
<translation>{count} 条新增</translation>
</message>
<message>
<source>{count} new customers</source>
<translation>{count} 位新客户</translation>
</message>
<message numerus="yes">
<source>{count} new leads came in</source>
<translation>
<numerusform>来了 {count} 条新线索</numerusform>
</translation>
</message>
<message>
<source>{count} not understood</source>
<translation>{count} 条未理解</translation>
</message>
<message>
<source>{count} of them filled in</source>
<translation>其中 {count} 条已补充</translation>
</message>
<message>
<source>{count} of {sales}</source>
<translation>{count}/{sales}</translation>
</message>
<message>
<source>{count} other records</source>
<translation>{count} 条其他记录</translation>
</message>
<message>
<source>{count} people</source>
<translation>{count} 人</translation>
</message>
<message>
<source>{count} probably the same</source>
<translation>{count} 条可能相同</translation>
</message>
<message>
<source>{count} products</source>
<translation>{count} 个产品</translation>
</message>
<message>
<source>{count} promotions</source>
<translation>{count} 项推广</translation>
</message>
<message>
<source>{count} records were filled in</source>
<translation>{count} 条记录已补充</translation>
</message>
<message>
<source>{count} redeemed coupons</source>
<translation>{count} 张已核销优惠券</translation>
</message>
<message>
<source>{count} refused</source>
<translation>{count} 人拒绝</translation>
</message>
<message>
<source>{count} rejected</source>
<translation>{count} 条被拒</translation>
</message>
<message>
<source>{count} rows</source>
<translation>{count} 行</translation>
</message>
<message>
<source>{count} sales</source>
<translation>{count} 笔销售</translation>
</message>
<message numerus="yes">
<source>{count} sales brought {revenue}</source>
<translation>
<numerusform>{count} 笔销售带来 {revenue}</numerusform>
</translation>
</message>
<message>
<source>{count} stages</source>
<translation>{count} 个阶段</translation>
</message>
<message>
<source>{count} talks and notes</source>
<translation>{count} 次沟通和备注</translation>
</message>
<message numerus="yes">
<source>{count} texts are in a script that no installed font has ({script}); its letters print as boxes.</source>
<translation>
<numerusform>有 {count} 处文字使用的文字系统没有已安装的字体（{script}）；这些字符会印成方框。</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} things are due</source>
<translation>
<numerusform>有 {count} 件事到期</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<translation>
<numerusform>{count} 次</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{count} times</source>
<comment>at most</comment>
<translation>
<numerusform>{count} 次</numerusform>
</translation>
</message>
<message>
<source>{count} without a cost</source>
<translation>{count} 笔无成本</translation>
</message>
<message>
<source>{count} without a value</source>
<translation>{count} 笔无金额</translation>
</message>
<message>
<source>{count} without data left out</source>
<translation>{count} 条无数据已略去</translation>
</message>
<message>
<source>{count} written into “{folder}”.</source>
<translation>{count}已写入“{folder}”。</translation>
</message>
<message>
<source>{count}, from “{first}” to “{last}”.</source>
<translation>{count}，从“{first}”到“{last}”。</translation>
</message>
<message>
<source>{count}, {size} in all</source>
<translation>{count}，共 {size}</translation>
</message>
<message>
<source>{currency} has {digits} digits after the point; “{text}” has more.</source>
<translation>{currency} 的小数位为 {digits} 位；“{text}”超出了。</translation>
</message>
<message>
<source>{days} after the first touch</source>
<translation>首次接触后 {days}</translation>
</message>
<message>
<source>{days} d</source>
<translation>{days} 天</translation>
</message>
<message>
<source>{days} since the first step to it</source>
<translation>距第一步 {days}</translation>
</message>
<message>
<source>{days}: no basis.</source>
<translation>{days}：没有依据。</translation>
</message>
<message>
<source>{days}: {value}</source>
<translation>{days}：{value}</translation>
</message>
<message>
<source>{day} by {who}</source>
<translation>{day}（{who}）</translation>
</message>
<message>
<source>{day}, overdue</source>
<translation>{day}，逾期</translation>
</message>
<message>
<source>{day}: {amount}</source>
<translation>{day}：{amount}</translation>
</message>
<message>
<source>{deals} stand in “{stage}”. To which stage do they go, with its closed deals?</source>
<translation>{deals}处于“{stage}”。它们连同已关闭的商机移到哪个阶段？</translation>
</message>
<message>
<source>{deals}, worth {value} together; by the chance of each, {likely} is likely to come.</source>
<translation>{deals}，合计 {value}；按各自概率，预计可得 {likely}。</translation>
</message>
<message>
<source>{deals}, {value}</source>
<translation>{deals}，{value}</translation>
</message>
<message>
<source>{due}, {late}.</source>
<translation>{due}，{late}。</translation>
</message>
<message>
<source>{due}.</source>
<translation>{due}。</translation>
</message>
<message>
<source>{few}: too early to tell.</source>
<translation>{few}：为时尚早。</translation>
</message>
<message>
<source>{first} and {last}</source>
<translation>{first}和{last}</translation>
</message>
<message>
<source>{first} and {more}</source>
<translation>{first}且{more}</translation>
</message>
<message>
<source>{first} or {more}</source>
<translation>{first}或{more}</translation>
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
<translation>{hours} 小时 {minutes} 分</translation>
</message>
<message>
<source>{kind} ({count})</source>
<translation>{kind}（{count}）</translation>
</message>
<message>
<source>{kind} “{title}”</source>
<translation>{kind}“{title}”</translation>
</message>
<message>
<source>{k} of {n}</source>
<translation>{k}/{n}</translation>
</message>
<message>
<source>{k} of {n} bought</source>
<translation>{n} 条中 {k} 条购买</translation>
</message>
<message>
<source>{k} of {n}, likely {low} to {high}</source>
<translation>{k}/{n}，可能 {low} 至 {high}</translation>
</message>
<message>
<source>{leads} and {lost}</source>
<translation>{leads}，{lost}</translation>
</message>
<message>
<source>{leads} in all.</source>
<translation>共 {leads}。</translation>
</message>
<message>
<source>{leads} leads, {bought} of them bought; {revenue} in sales, {cost} spent.</source>
<translation>{leads} 条线索，其中 {bought} 条已购买；销售 {revenue}，花费 {cost}。</translation>
</message>
<message>
<source>{left} left of {budget}</source>
<translation>预算 {budget}，剩余 {left}</translation>
</message>
<message>
<source>{lost} lost, {opened} opened</source>
<translation>丢单 {lost}，新建 {opened}</translation>
</message>
<message>
<source>{low} to {high}</source>
<translation>{low} 至 {high}</translation>
</message>
<message>
<source>{marketing} marketing, {sales} sales</source>
<translation>营销 {marketing}，销售 {sales}</translation>
</message>
<message>
<source>{mean} of 5</source>
<translation>{mean}（满分 5）</translation>
</message>
<message>
<source>{menu}: {action}</source>
<translation>{menu}：{action}</translation>
</message>
<message>
<source>{month} against its targets</source>
<translation>{month}对照目标</translation>
</message>
<message>
<source>{month} has not begun yet.</source>
<translation>{month}还没开始。</translation>
</message>
<message>
<source>{month}: {value}, a year before {before}</source>
<translation>{month}：{value}，一年前 {before}</translation>
</message>
<message>
<source>{names} and {count} more</source>
<translation>{names}及另外 {count} 个</translation>
</message>
<message>
<source>{name} (new contact)</source>
<translation>{name}（新联系人）</translation>
</message>
<message>
<source>{name} (new)</source>
<translation>{name}（新）</translation>
</message>
<message>
<source>{name} does not go with it</source>
<translation>{name}不与它搭配</translation>
</message>
<message>
<source>{name} is in the bin</source>
<translation>{name}已移入回收站</translation>
</message>
<message>
<source>{name} is in the bin, and with them {along}</source>
<translation>{name}已移入回收站，连同 {along}</translation>
</message>
<message>
<source>{name} is in the bin; {kept}</source>
<translation>{name}已移入回收站；{kept}</translation>
</message>
<message>
<source>{name} is in “{stage}” now.</source>
<translation>{name}现处于“{stage}”。</translation>
</message>
<message>
<source>{name} is off the list</source>
<translation>{name}已从名单移除</translation>
</message>
<message>
<source>{name} looks after {things}. All of that stays, with nobody looking after it.</source>
<translation>{name}负责 {things}。这些都会保留，但不再有负责人。</translation>
</message>
<message>
<source>{name}, row {row} of {file}</source>
<translation>{name}（{file}第 {row} 行）</translation>
</message>
<message>
<source>{name}, the first</source>
<translation>{name}，第一位</translation>
</message>
<message>
<source>{name}, the second</source>
<translation>{name}，第二位</translation>
</message>
<message>
<source>{name}, {channel}: {first} to {last}, {phase}</source>
<translation>{name}，{channel}：{first} 至 {last}，{phase}</translation>
</message>
<message>
<source>{no} no</source>
<translation>{no} 项为否</translation>
</message>
<message>
<source>{number} days</source>
<translation>{number} 天</translation>
</message>
<message>
<source>{number} points</source>
<translation>{number} 个百分点</translation>
</message>
<message>
<source>{n} leads</source>
<translation>{n} 条线索</translation>
</message>
<message>
<source>{n} scores</source>
<translation>{n} 个评分</translation>
</message>
<message>
<source>{offer} that costs us {amount}</source>
<translation>{offer}，成本 {amount}</translation>
</message>
<message>
<source>{offer} – {promotion}</source>
<translation>{offer} – {promotion}</translation>
</message>
<message>
<source>{open} open</source>
<translation>{open} 项未答</translation>
</message>
<message>
<source>{order}: back to the usual order</source>
<translation>{order}：恢复通常顺序</translation>
</message>
<message>
<source>{over} over its budget of {budget}</source>
<translation>超出预算 {budget} 达 {over}</translation>
</message>
<message>
<source>{pace} at this pace</source>
<translation>照此进度 {pace}</translation>
</message>
<message>
<source>{pace} at this pace; {needed} a day would do</source>
<translation>照此进度 {pace}；每天 {needed} 即可达标</translation>
</message>
<message>
<source>{pages} printed into “{file}”.</source>
<translation>{pages}已打印到“{file}”。</translation>
</message>
<message>
<source>{pages} sent to “{printer}”.</source>
<translation>{pages}已发送到“{printer}”。</translation>
</message>
<message>
<source>{people}; agreed to e-mail {mail}, to phone {phone}</source>
<translation>{people}；同意电子邮件 {mail}，同意电话 {phone}</translation>
</message>
<message>
<source>{percent} off</source>
<translation>优惠 {percent}</translation>
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
<translation>{promotion}（同其线索）</translation>
</message>
<message>
<source>{promotion}, coupon {code}</source>
<translation>{promotion}，优惠券 {code}</translation>
</message>
<message numerus="yes">
<source>{quantity} in %n sales</source>
<translation>
<numerusform>%n 笔销售中 {quantity}</numerusform>
</translation>
</message>
<message>
<source>{quantity} in 1 sale</source>
<translation>1 笔销售，共 {quantity}</translation>
</message>
<message>
<source>{raw} is read as {read}</source>
<translation>{raw} 读作 {read}</translation>
</message>
<message>
<source>{return_} (likely {low} to {high})</source>
<translation>{return_}（可能 {low} 至 {high}）</translation>
</message>
<message>
<source>{return_} on revenue</source>
<translation>{return_}（按收入计）</translation>
</message>
<message>
<source>{return_}: {verdict}</source>
<translation>{return_}：{verdict}</translation>
</message>
<message>
<source>{rows} stay out</source>
<translation>{rows}不导入</translation>
</message>
<message>
<source>{rows} stays out</source>
<translation>{rows}不导入</translation>
</message>
<message>
<source>{sales} sales, {revenue}</source>
<translation>{sales} 笔销售，{revenue}</translation>
</message>
<message>
<source>{sales}, {compared}; {leads}.</source>
<translation>{sales}，{compared}；{leads}。</translation>
</message>
<message>
<source>{sales}; {leads}, and marketing cost {cost}.</source>
<translation>{sales}；{leads}，营销成本 {cost}。</translation>
</message>
<message>
<source>{sales}; {leads}.</source>
<translation>{sales}；{leads}。</translation>
</message>
<message>
<source>{score} of 5: {word}</source>
<translation>{score} 分（满分 5）：{word}</translation>
</message>
<message>
<source>{share} ({low} to {high})</source>
<translation>{share}（{low} 至 {high}）</translation>
</message>
<message>
<source>{share} decided</source>
<translation>{share} 已定</translation>
</message>
<message>
<source>{share} within {days} days</source>
<translation>{days} 天内 {share}</translation>
</message>
<message>
<source>{share} won</source>
<translation>{share} 成交</translation>
</message>
<message>
<source>{some} and {last}</source>
<translation>{some}和 {last}</translation>
</message>
<message>
<source>{some}, and {more}</source>
<translation>{some}，{more}</translation>
</message>
<message>
<source>{spent} of {budget} spent</source>
<translation>已花 {spent}，预算 {budget}</translation>
</message>
<message>
<source>{spent} spent</source>
<translation>已花 {spent}</translation>
</message>
<message>
<source>{spent} spent, no budget set</source>
<translation>已花 {spent}，未设预算</translation>
</message>
<message>
<source>{spent}, over the budget</source>
<translation>{spent}，超出预算</translation>
</message>
<message>
<source>{stage}, the deal stands here</source>
<translation>{stage}，商机在此阶段</translation>
</message>
<message numerus="yes">
<source>{stage}: %n deals</source>
<translation>
<numerusform>{stage}：%n 个商机</numerusform>
</translation>
</message>
<message>
<source>{stage}: 1 deal</source>
<translation>{stage}：1 个商机</translation>
</message>
<message>
<source>{step} at {time}</source>
<translation>{step}，{time}</translation>
</message>
<message>
<source>{task}: {doing}</source>
<translation>{task}：{doing}</translation>
</message>
<message>
<source>{task}…</source>
<translation>{task}…</translation>
</message>
<message>
<source>{text} is too far away to be printed.</source>
<translation>{text} 相距太远，无法打印。</translation>
</message>
<message>
<source>{there}, fills {count}</source>
<translation>{there}，补充 {count} 条</translation>
</message>
<message>
<source>{title} (backup, for reading)</source>
<translation>{title}（备份，只读）</translation>
</message>
<message>
<source>{title}, continued</source>
<translation>{title}（续）</translation>
</message>
<message>
<source>{told}, since {day}</source>
<translation>{told}，{day}起</translation>
</message>
<message>
<source>{total} in all</source>
<translation>共 {total}</translation>
</message>
<message>
<source>{used} of {count}</source>
<translation>{used}/{count}</translation>
</message>
<message>
<source>{used} of {count} ×</source>
<translation>{used}/{count} 次</translation>
</message>
<message>
<source>{used} used</source>
<translation>{used} 已用</translation>
</message>
<message>
<source>{used} × instead of {limit} · {last}</source>
<translation>{used} 次（上限 {limit}）· {last}</translation>
</message>
<message>
<source>{value} in sight, about {likely} likely</source>
<translation>可期金额 {value}，按概率约 {likely}</translation>
</message>
<message>
<source>{weekday} {day}</source>
<translation>{day} {weekday}</translation>
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
<translation>已导入 {what}</translation>
</message>
<message>
<source>{what} is off the deal</source>
<translation>{what}已从商机移除</translation>
</message>
<message>
<source>{what} on {day}</source>
<translation>{day} {what}</translation>
</message>
<message>
<source>{what} written to “{file}” in “{folder}”.</source>
<translation>{what}已写入“{folder}”中的“{file}”。</translation>
</message>
<message>
<source>{what} {day}</source>
<translation>{day} {what}</translation>
</message>
<message>
<source>{what}: {count}</source>
<translation>{what}：{count}</translation>
</message>
<message>
<source>{what}: {hits} of {count}</source>
<translation>{what}：{hits}/{count}</translation>
</message>
<message>
<source>{who} saved something at {time}</source>
<translation>{who}于 {time} 保存了内容</translation>
</message>
<message>
<source>{who} stays as it is</source>
<translation>{who}保持原样</translation>
</message>
<message>
<source>{words}, together {amount}</source>
<translation>{words}，合计 {amount}</translation>
</message>
<message>
<source>{year} has no targets to copy.</source>
<translation>{year} 年没有可复制的目标。</translation>
</message>
<message>
<source>{year} has not begun yet.</source>
<translation>{year} 年还没开始。</translation>
</message>
<message>
<source>{yes} of 4 yes</source>
<translation>4 项中 {yes} 项为是</translation>
</message>
<message>
<source>“{day}” is no day</source>
<translation>“{day}”不是日期</translation>
</message>
<message>
<source>“{file}” can only be read: the file or its folder is write-protected. Nothing was changed.</source>
<translation>“{file}”只能读取：文件或其文件夹有写保护。未作任何更改。</translation>
</message>
<message>
<source>“{file}” cannot be opened; look whether it is there and may be read.</source>
<translation>无法打开“{file}”；请检查它是否存在且可读取。</translation>
</message>
<message>
<source>“{file}” cannot be read: {reason}.</source>
<translation>无法读取“{file}”：{reason}。</translation>
</message>
<message>
<source>“{file}” cannot be replaced; choose another name.</source>
<translation>“{file}”无法替换；请另取名称。</translation>
</message>
<message>
<source>“{file}” ends in the middle of a letter, in line {line}; it was probably not copied whole. Please copy or export it again.</source>
<translation>“{file}”在第 {line} 行的字符中间中断，可能未完整复制。请重新复制或导出。</translation>
</message>
<message>
<source>“{file}” has a cell of more than {limit} characters in row {row}. Please shorten it and save the file again.</source>
<translation>“{file}”第 {row} 行有单元格超过 {limit} 个字符。请缩短后重新保存。</translation>
</message>
<message>
<source>“{file}” has a column without a name. Nothing was imported.</source>
<translation>“{file}”有一列没有名称。未导入任何内容。</translation>
</message>
<message>
<source>“{file}” has a quote (") in row {row} that is not closed as it should be, so nobody can tell where its cells end. Please mend that row and save the file again.</source>
<translation>“{file}”第 {row} 行有引号 (") 未正确闭合，无法判断单元格在哪里结束。请修正该行后重新保存。</translation>
</message>
<message>
<source>“{file}” has a sheet with something in column {found}; {limit} columns can be read. Please delete what lies far to the right and save it again.</source>
<translation>“{file}”有工作表在第 {found} 列有内容；最多可读取 {limit} 列。请删除最右侧的内容后重新保存。</translation>
</message>
<message>
<source>“{file}” has more than {limit} cells. Please remove columns that are not needed, or split it into several files.</source>
<translation>“{file}”的单元格超过 {limit} 个。请删除不需要的列，或拆分为多个文件。</translation>
</message>
<message>
<source>“{file}” has more than {limit} rows. Please split it and import the parts one after the other.</source>
<translation>“{file}”超过 {limit} 行。请拆分后逐个导入。</translation>
</message>
<message>
<source>“{file}” has no header row. Nothing was imported.</source>
<translation>“{file}”没有标题行。未导入任何内容。</translation>
</message>
<message>
<source>“{file}” has no sheet called “{sheet}” with anything in it.</source>
<translation>“{file}”中没有名为“{sheet}”且有内容的工作表。</translation>
</message>
<message>
<source>“{file}” has the column “{column}” twice. Nothing was imported.</source>
<translation>“{file}”中的列“{column}”重复。未导入任何内容。</translation>
</message>
<message>
<source>“{file}” has {found} columns in row {row}; {limit} can be read. Please remove what is not needed and save it again.</source>
<translation>“{file}”第 {row} 行有 {found} 列；最多可读取 {limit} 列。请删除不需要的内容后重新保存。</translation>
</message>
<message>
<source>“{file}” has {width} × {height} dots, too many for a logo; save it smaller.</source>
<translation>“{file}”为 {width} × {height} 像素，作徽标过大；请存小一些。</translation>
</message>
<message>
<source>“{file}” is JSON, which cannot be read. Please export it as CSV or .xlsx.</source>
<translation>“{file}”是 JSON，无法读取。请导出为 CSV 或 .xlsx。</translation>
</message>
<message>
<source>“{file}” is XML, which cannot be read. Please open it in a spreadsheet and save it as .xlsx.</source>
<translation>“{file}”是 XML，无法读取。请在电子表格中打开并另存为 .xlsx。</translation>
</message>
<message>
<source>“{file}” is a Numbers file. Please export it from Numbers as Excel or CSV and import that.</source>
<translation>“{file}”是 Numbers 文件。请从 Numbers 导出为 Excel 或 CSV 后导入。</translation>
</message>
<message>
<source>“{file}” is a PDF; no table can be read from it. Please export it as CSV or .xlsx.</source>
<translation>“{file}”是 PDF，无法从中读取表格。请导出为 CSV 或 .xlsx。</translation>
</message>
<message>
<source>“{file}” is a ZIP archive, not a workbook. Please unpack it and import the files in it.</source>
<translation>“{file}”是 ZIP 压缩包，不是工作簿。请解压后导入其中的文件。</translation>
</message>
<message>
<source>“{file}” is a ZIP archive; unpack it and open the file inside.</source>
<translation>“{file}”是 ZIP 压缩包；请解压后打开其中的文件。</translation>
</message>
<message>
<source>“{file}” is a binary workbook (.xlsb). Please save it as .xlsx and import that.</source>
<translation>“{file}”是二进制工作簿 (.xlsb)。请另存为 .xlsx 后导入。</translation>
</message>
<message>
<source>“{file}” is a business file of Two Hats. Open it with File &gt; Open.</source>
<translation>“{file}”是 Two Hats 的业务文件。请用“文件”&gt;“打开”来打开。</translation>
</message>
<message>
<source>“{file}” is a calendar; people come in from vCards (.vcf) or a table.</source>
<translation>“{file}”是日历；人员需从 vCard (.vcf) 或表格导入。</translation>
</message>
<message>
<source>“{file}” is a damaged workbook, or was not copied whole. Please open it in the program that it comes from and save it again.</source>
<translation>“{file}”是已损坏的工作簿，或未完整复制。请在来源程序中打开并重新保存。</translation>
</message>
<message>
<source>“{file}” is a database of another program, not a business file of Two Hats.</source>
<translation>“{file}”是其他程序的数据库，不是 Two Hats 的业务文件。</translation>
</message>
<message>
<source>“{file}” is a database. If it is a business file of Two Hats, open it or merge it instead.</source>
<translation>“{file}”是数据库。如果是 Two Hats 的业务文件，请改为打开或合并。</translation>
</message>
<message>
<source>“{file}” is a folder, not a business file; choose a file that ends in .twohats.</source>
<translation>“{file}”是文件夹，不是业务文件；请选择以 .twohats 结尾的文件。</translation>
</message>
<message>
<source>“{file}” is a folder, not a file.</source>
<translation>“{file}”是文件夹，不是文件。</translation>
</message>
<message>
<source>“{file}” is a packed archive. Please unpack it and import the files in it.</source>
<translation>“{file}”是压缩包。请解压后导入其中的文件。</translation>
</message>
<message>
<source>“{file}” is a picture; no table can be read from it. Please export the table as CSV or .xlsx.</source>
<translation>“{file}”是图片，无法从中读取表格。请将表格导出为 CSV 或 .xlsx。</translation>
</message>
<message>
<source>“{file}” is a presentation, not a table.</source>
<translation>“{file}”是演示文稿，不是表格。</translation>
</message>
<message>
<source>“{file}” is a text document. Please copy its table into a spreadsheet and save it as .xlsx.</source>
<translation>“{file}”是文本文档。请将其中的表格复制到电子表格，另存为 .xlsx。</translation>
</message>
<message>
<source>“{file}” is a web page, not a table. Perhaps the other program asked you to sign in: please export it again, or open the page in a spreadsheet and save it as .xlsx.</source>
<translation>“{file}”是网页，不是表格。可能另一程序要求您登录：请重新导出，或在电子表格中打开后另存为 .xlsx。</translation>
</message>
<message>
<source>“{file}” is an old Office file, but no workbook. Please save its table as .xlsx or CSV.</source>
<translation>“{file}”是旧版 Office 文件，但不是工作簿。请将其表格另存为 .xlsx 或 CSV。</translation>
</message>
<message>
<source>“{file}” is cut off: {missing} bytes are missing at its end. It may not have finished copying or downloading; otherwise restore a backup.</source>
<translation>“{file}”不完整：末尾缺少 {missing} 字节。可能尚未复制或下载完成；否则请恢复备份。</translation>
</message>
<message>
<source>“{file}” is damaged or no picture; try saving it anew as PNG.</source>
<translation>“{file}”已损坏或不是图片；请尝试重新存为 PNG。</translation>
</message>
<message>
<source>“{file}” is damaged. Nothing was changed; restore a backup.</source>
<translation>“{file}”已损坏。未作任何更改；请恢复备份。</translation>
</message>
<message>
<source>“{file}” is damaged; nothing was changed. Restore a backup.</source>
<translation>“{file}”已损坏；未作任何更改。请恢复备份。</translation>
</message>
<message>
<source>“{file}” is empty (0 bytes). It may still be downloading; otherwise restore a backup.</source>
<translation>“{file}”是空的（0 字节）。可能仍在下载；否则请恢复备份。</translation>
</message>
<message>
<source>“{file}” is empty: no sheet of it holds anything.</source>
<translation>“{file}”是空的：所有工作表都没有内容。</translation>
</message>
<message>
<source>“{file}” is empty: there is nothing in it to import.</source>
<translation>“{file}”是空的：没有可导入的内容。</translation>
</message>
<message>
<source>“{file}” is larger than {limit} MB. Please split it into several files and import one after the other.</source>
<translation>“{file}”大于 {limit} MB。请拆分为多个文件后逐个导入。</translation>
</message>
<message>
<source>“{file}” is locked with a password. Please save it without one and import it again.</source>
<translation>“{file}”有密码保护。请保存为无密码版本后再导入。</translation>
</message>
<message>
<source>“{file}” is neither a table nor a list of cards, or its encoding cannot be told. Please save it again as CSV (UTF-8) or as .xlsx in the program that it comes from, or choose the encoding.</source>
<translation>“{file}”既不是表格也不是名片清单，或编码无法识别。请在来源程序中重新保存为 CSV (UTF-8) 或 .xlsx，或选择编码。</translation>
</message>
<message>
<source>“{file}” is no picture that is understood; choose a PNG, JPG or SVG.</source>
<translation>“{file}”不是可识别的图片；请选择 PNG、JPG 或 SVG。</translation>
</message>
<message>
<source>“{file}” is not UTF-8 text; save it again with that encoding. Nothing was imported.</source>
<translation>“{file}”不是 UTF-8 文本；请以该编码重新保存。未导入任何内容。</translation>
</message>
<message>
<source>“{file}” is not a business file of Two Hats; choose another.</source>
<translation>“{file}”不是 Two Hats 的业务文件；请另选一个。</translation>
</message>
<message>
<source>“{file}” is not a business file, or it is damaged at its start. Nothing was changed.</source>
<translation>“{file}”不是业务文件，或开头已损坏。未作任何更改。</translation>
</message>
<message>
<source>“{file}” is not a table: a quote is opened and never closed. Nothing was imported.</source>
<translation>“{file}”不是表格：有引号未闭合。未导入任何内容。</translation>
</message>
<message>
<source>“{file}” is not a table: line {line} breaks the rules of CSV. Nothing was imported.</source>
<translation>“{file}”不是表格：第 {line} 行不符合 CSV 规则。未导入任何内容。</translation>
</message>
<message>
<source>“{file}” is not a text file, or it is damaged: row {row} holds a NUL. Please export it again as CSV (UTF-8) or .xlsx.</source>
<translation>“{file}”不是文本文件，或已损坏：第 {row} 行有 NUL。请重新导出为 CSV (UTF-8) 或 .xlsx。</translation>
</message>
<message>
<source>“{file}” is not an ordinary file; choose one that ends in .twohats.</source>
<translation>“{file}”不是普通文件；请选择以 .twohats 结尾的文件。</translation>
</message>
<message>
<source>“{file}” is not as it was a moment ago; please add it once more.</source>
<translation>“{file}”刚刚发生了变化；请重新添加。</translation>
</message>
<message>
<source>“{file}” is not in the encoding {encoding}: line {line} cannot be read. Please choose another encoding.</source>
<translation>“{file}”不是 {encoding} 编码：无法读取第 {line} 行。请选择其他编码。</translation>
</message>
<message>
<source>“{file}” is not text: it holds a NUL. Nothing was imported.</source>
<translation>“{file}”不是文本：其中有 NUL。未导入任何内容。</translation>
</message>
<message>
<source>“{file}” is not there.</source>
<translation>“{file}”不存在。</translation>
</message>
<message>
<source>“{file}” is not there: it was moved, renamed or deleted, or its disk is not connected. Look where it is now, or restore a backup.</source>
<translation>“{file}”不存在：已被移动、重命名或删除，或其磁盘未连接。请查找它现在的位置，或恢复备份。</translation>
</message>
<message>
<source>“{file}” is open already; its window comes to the front.</source>
<translation>“{file}”已打开；其窗口移到前面。</translation>
</message>
<message>
<source>“{file}” is open for reading only, so nothing can be changed in it.</source>
<translation>“{file}”以只读方式打开，无法更改。</translation>
</message>
<message>
<source>“{file}” is there already and is never overwritten; choose another name or move it away.</source>
<translation>“{file}”已存在，不会被覆盖；请另取名称，或将其移走。</translation>
</message>
<message>
<source>“{file}” is too large for a logo ({size} MB); choose one of at most {most} MB.</source>
<translation>“{file}”作徽标过大（{size} MB）；请选择不超过 {most} MB 的图片。</translation>
</message>
<message>
<source>“{file}” is too short to be a business file (bytes: {size}). It may still be downloading.</source>
<translation>“{file}”太短，不是业务文件（字节数：{size}）。可能仍在下载。</translation>
</message>
<message>
<source>“{file}” is written.</source>
<translation>“{file}”已写入。</translation>
</message>
<message>
<source>“{file}” may not be opened by you. Ask its owner for the right to read and write it.</source>
<translation>您无权打开“{file}”。请向其所有者申请读写权限。</translation>
</message>
<message>
<source>“{file}” may not be read by you. Ask its owner for the right to read it.</source>
<translation>您无权读取“{file}”。请向其所有者申请读取权限。</translation>
</message>
<message>
<source>“{file}” shows more than {limit} MB of text. Please split it into several files.</source>
<translation>“{file}”的文字超过 {limit} MB。请拆分为多个文件。</translation>
</message>
<message>
<source>“{file}” unpacks to far more than a table of this size holds, so it was not opened. If you trust it, please copy the rows into a new spreadsheet.</source>
<translation>“{file}”解压后远超同样大小表格的内容，因此未打开。如果您信任它，请将各行复制到新的电子表格。</translation>
</message>
<message>
<source>“{file}” was closed meanwhile.</source>
<translation>“{file}”已被关闭。</translation>
</message>
<message>
<source>“{file}” was left half saved by a crash, and its folder is write-protected, so it cannot be put right here. Copy both files that begin with its name to a folder of yours.</source>
<translation>“{file}”因崩溃只保存了一半，而其文件夹有写保护，无法在此修复。请将名称以它开头的两个文件复制到您自己的文件夹。</translation>
</message>
<message>
<source>“{file}” was moved, replaced or deleted while it was open. Nothing was saved of this step; open the file again.</source>
<translation>“{file}”在打开期间被移动、替换或删除。此步骤未保存；请重新打开文件。</translation>
</message>
<message>
<source>“{file}” was saved by a newer Two Hats (format {theirs}; this one knows up to {ours}). Nothing was changed; please update the program.</source>
<translation>“{file}”由较新的 Two Hats 保存（格式 {theirs}；本程序最高支持 {ours}）。未作任何更改；请更新程序。</translation>
</message>
<message>
<source>“{file}”: this list can be written as {endings}.</source>
<translation>“{file}”：此清单可写为 {endings}。</translation>
</message>
<message>
<source>“{folder}” cannot be read: {reason}.</source>
<translation>无法读取“{folder}”：{reason}。</translation>
</message>
<message>
<source>“{folder}” holds more than {most} files; choose those that are to come in.</source>
<translation>“{folder}”中的文件超过 {most} 个；请选择要导入的文件。</translation>
</message>
<message>
<source>“{folder}” holds no list or address card that can be read.</source>
<translation>“{folder}”中没有可读取的清单或名片。</translation>
</message>
<message>
<source>“{folder}” holds none of the files that Two Hats reads, such as contacts.csv.</source>
<translation>“{folder}”中没有 Two Hats 能读取的文件，例如 contacts.csv。</translation>
</message>
<message>
<source>“{folder}” is a file; this version imports folders of CSV files.</source>
<translation>“{folder}”是文件；此版本导入的是 CSV 文件夹。</translation>
</message>
<message>
<source>“{folder}” is in {theirs}, but amounts in {ours} stand in the file; nothing was imported.</source>
<translation>“{folder}”使用 {theirs}，但文件中已有 {ours} 金额；未导入任何内容。</translation>
</message>
<message>
<source>“{folder}” is not empty; an export goes into a new or empty folder.</source>
<translation>“{folder}”不是空的；导出需要新的或空的文件夹。</translation>
</message>
<message>
<source>“{folder}” is not there.</source>
<translation>“{folder}”不存在。</translation>
</message>
<message>
<source>“{folder}” is there already and is no folder; choose another name.</source>
<translation>“{folder}”已存在且不是文件夹；请另取名称。</translation>
</message>
<message>
<source>“{folder}” was written by a newer Two Hats (folder format {theirs}; this one reads {ours}). Nothing was imported; please update the program.</source>
<translation>“{folder}”由较新的 Two Hats 写入（文件夹格式 {theirs}；本程序读取 {ours}）。未导入任何内容；请更新程序。</translation>
</message>
<message>
<source>“{gone}” is now part of “{kept}”</source>
<translation>“{gone}”已并入“{kept}”</translation>
</message>
<message>
<source>“{label}” was not taken back: someone else has since changed the same ({places}).</source>
<translation>“{label}”未撤销：之后他人更改了同一处（{places}）。</translation>
</message>
<message>
<source>“{name}” cannot be opened</source>
<translation>无法打开“{name}”</translation>
</message>
<message>
<source>“{name}” could not be put into the folder: {reason}. Nothing was changed there.</source>
<translation>无法将“{name}”放入文件夹：{reason}。那里未作任何更改。</translation>
</message>
<message>
<source>“{name}” has a deal of this day already; if it is the same one, delete one of the two</source>
<translation>“{name}”当天已有商机；如果是同一个，请删除其中之一</translation>
</message>
<message>
<source>“{name}” has no condition that picks anyone out</source>
<translation>“{name}”没有可选出人的条件</translation>
</message>
<message>
<source>“{name}” has {common} and was taken for this one; this name stands in the notes</source>
<translation>“{name}”与此人{common}，已视为同一人；此姓名记在备注中</translation>
</message>
<message>
<source>“{name}” is a folder there; choose another place.</source>
<translation>“{name}”在那里是文件夹；请选择其他位置。</translation>
</message>
<message>
<source>“{name}” is already in this folder.</source>
<translation>“{name}”已在此文件夹中。</translation>
</message>
<message>
<source>“{name}” is in the bin.</source>
<translation>“{name}”已移入回收站。</translation>
</message>
<message>
<source>“{name}” is in the catalogue</source>
<translation>“{name}”已在产品目录中</translation>
</message>
<message>
<source>“{name}” is in the list already.</source>
<translation>“{name}”已在列表中。</translation>
</message>
<message>
<source>“{name}” is not there any more</source>
<translation>“{name}”已不存在</translation>
</message>
<message>
<source>“{name}” is planned once more.</source>
<translation>“{name}”已再次计划。</translation>
</message>
<message>
<source>“{name}” is planned: {when}</source>
<translation>“{name}”已计划：{when}</translation>
</message>
<message>
<source>“{name}” is written down</source>
<translation>“{name}”已记下</translation>
</message>
<message>
<source>“{name}” was already called off on {day}.</source>
<translation>“{name}”已于{day}叫停。</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Enter keeps yours, Escape takes theirs.</source>
<translation>“{name}”同时被更改：现为“{theirs}”。Enter 保留您的，Esc 采用对方的。</translation>
</message>
<message>
<source>“{name}” was changed meanwhile: it now says “{theirs}”. Yours was “{mine}”.</source>
<translation>“{name}”同时被更改：现为“{theirs}”。您填的是“{mine}”。</translation>
</message>
<message>
<source>“{name}” was not called off.</source>
<translation>“{name}”没有被叫停。</translation>
</message>
<message>
<source>“{name}”: people who {conditions}</source>
<translation>“{name}”：{conditions}的人</translation>
</message>
<message>
<source>“{path}” could not be written: {reason}.</source>
<translation>无法写入“{path}”：{reason}。</translation>
</message>
<message>
<source>“{path}” is not a file; choose another name for the PDF.</source>
<translation>“{path}”不是文件；请为 PDF 另取一个名称。</translation>
</message>
<message>
<source>“{path}” is there already and is not a PDF; choose another name.</source>
<translation>“{path}”已存在且不是 PDF；请另取一个名称。</translation>
</message>
<message>
<source>“{path}” may not be written here, or is open in another program. Choose another place.</source>
<translation>“{path}”此处不允许写入，或正在其他程序中打开。请选择其他位置。</translation>
</message>
<message>
<source>“{printer}” did not take the pages. Look whether it is switched on, or choose another printer.</source>
<translation>“{printer}”未接收页面。请检查是否已开机，或选择其他打印机。</translation>
</message>
<message>
<source>“{text}”</source>
<translation>“{text}”</translation>
</message>
<message>
<source>“{text}” is neither a phone number nor an e-mail address; it needs digits, or an @.</source>
<translation>“{text}”既不是电话号码，也不是电子邮件地址；需要数字或一个 @。</translation>
</message>
<message>
<source>“{text}” is neither a promotion nor the code of a coupon.</source>
<translation>“{text}”既不是推广，也不是优惠券代码。</translation>
</message>
<message>
<source>“{text}” is not a birthday; write YYYY-MM-DD, or --MM-DD without a year.</source>
<translation>“{text}”不是生日；请写成 YYYY-MM-DD，无年份则写 --MM-DD。</translation>
</message>
<message>
<source>“{text}” is not a day; write it like {sample}, or “tomorrow”, “fri”.</source>
<translation>“{text}”不是日期；请写成 {sample}，或“明天”“星期五”。</translation>
</message>
<message>
<source>“{text}” is not a month; write it like 2026-05.</source>
<translation>“{text}”不是月份；请写成 2026-05。</translation>
</message>
<message>
<source>“{text}” is not a number; write it like {sample}.</source>
<translation>“{text}”不是数字；请写成 {sample}。</translation>
</message>
<message>
<source>“{text}” is not a time of day; write it like 15:30.</source>
<translation>“{text}”不是时间；请写成 15:30。</translation>
</message>
<message>
<source>“{text}” is not a whole number; write it like {sample}.</source>
<translation>“{text}”不是整数；请写成 {sample}。</translation>
</message>
<message>
<source>“{text}” is not an e-mail address; it needs a name, an @ and a place.</source>
<translation>“{text}”不是电子邮件地址；需要名称、@ 和域名。</translation>
</message>
<message>
<source>“{text}” is not an id; ids have 36 characters.</source>
<translation>“{text}”不是 id；id 为 36 个字符。</translation>
</message>
<message>
<source>“{text}” is not in the catalogue; pick something that is.</source>
<translation>“{text}”不在产品目录中；请选择其中已有的。</translation>
</message>
<message>
<source>“{text}” is not in the list; pick one that is.</source>
<translation>“{text}”不在列表中；请选择其中已有的。</translation>
</message>
<message>
<source>“{text}” is not one of: {choices}.</source>
<translation>“{text}”不在以下选项中：{choices}。</translation>
</message>
<message>
<source>“{text}” is not understood in this filter.</source>
<translation>此筛选中无法理解“{text}”。</translation>
</message>
<message>
<source>“{title}” was already done on {day}.</source>
<translation>“{title}”已于{day}完成。</translation>
</message>
<message>
<source>≈ as before, was {value}</source>
<translation>≈ 与之前相近，原为 {value}</translation>
</message>
</context>
</TS>
