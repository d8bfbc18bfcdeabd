"""Made-up names from many languages, put together from given names and family names.

A word in another script carries its spelling in Latin letters after a slash, for the e-mail address.
Where families are called differently by women and men, the two have a list each.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.folding import fold


@dataclass(frozen=True, slots=True)
class Word:
    """One name as it is written, and in plain Latin letters."""

    written: str
    latin: str


@dataclass(frozen=True, slots=True)
class Naming:
    """How people of one language are called; `weight` tells how many of them come to the shop."""

    script: str
    weight: int
    given: tuple[Word, ...]
    family: tuple[Word, ...]
    family_first: bool = False
    gap: str = " "

    def full(self, given: Word, family: Word) -> str:
        """The whole name in the order and with the space of its language."""
        first, second = (family, given) if self.family_first else (given, family)
        return f"{first.written}{self.gap}{second.written}"


def _words(text: str) -> tuple[Word, ...]:
    found = []
    for word in text.split():
        written, _, latin = word.partition("/")
        plain = "".join(letter for letter in fold(latin or written) if letter.isascii() and letter.isalpha())
        found.append(Word(written.replace("_", " "), plain))
    return tuple(found)


def _naming(script: str, weight: int, given: str, family: str, *, family_first: bool = False, gap: str = " ") -> Naming:
    return Naming(script, weight, _words(given), _words(family), family_first, gap)


LATIN_FIRST = (
    _naming(
        "Latin",
        30,
        "Aoife Siobhán Niamh Ciara Orla Gráinne Maeve Róisín Deirdre Eimear Sinéad Fionnuala Caoimhe Bríd Nuala Sadhbh "
        "Cian Oisín Declan Fergus Pádraig Eoin Donal Colm Tadhg Cormac Ruairí Diarmuid Brendan Kieran Aidan Lorcan",
        "Byrne O’Sullivan Murphy Kelleher Walsh O’Brien Doyle Gallagher O’Neill Lynch Keane Brennan Quinn Hurley Daly "
        "Buckley Casey Foley Healy Kavanagh Nolan McCarthy Moran Power Roche Sheehan Tierney Whelan Cotter Desmond "
        "Fennell Harrington Lenihan Twomey",
    ),
    _naming(
        "Latin",
        14,
        "Hannah Grace Ellen Martha Judith Alice Harriet Beth Frances Ruth Imogen Thomas Henry George Edmund Simon "
        "Oliver Graham Leonard Stuart",
        "Ashworth Barlow Whitcombe Hargreaves Pemberton Lockwood Thornbury Ellery Marsden Wren Holloway Fairchild "
        "Bancroft Chadwick Digby Larkin Millward Osgood Prescott Redfern Stanhope Tolliver",
    ),
    _naming(
        "Latin",
        7,
        "Zofia Agnieszka Katarzyna Małgorzata Łucja Bożena Piotr Paweł Wojciech Michał Grzegorz Stanisław",
        "Nowak Kowalczyk Wójcik Mazur Krawczyk Dudek Wieczorek Jabłoń Sikora Zając Gołąb Świder Kaczmarek Pawlak",
    ),
    _naming(
        "Latin",
        6,
        "Anneliese Käthe Jürgen Björn Ulrike Sören Lukas Friederike Götz Heike Matthias Jörg Änne",
        "Müller Weiß Schröder Köhler Jäger Böhm Vogt Größer Lindner Brückner Hübner Sommerfeld Strauß Krämer",
    ),
    _naming(
        "Latin",
        6,
        "Élodie Chloé Hélène Solène Aurélie Margaux François Benoît Jérôme Théo Étienne Rémi Gaëlle Zoé",
        "Lefèvre Moreau Guérin Besançon Beauchêne Chevalier Dubois Le_Goff Marchand Noël Roussel Tanguy Perrin Hervé",
    ),
    _naming(
        "Latin",
        6,
        "Lucía Inés Begoña Íñigo Joaquín Rocío Marisol Núria Álvaro Martín Jimena Nicolás Sofía",
        "Muñoz Ibáñez Peñalver Cortés Gálvez Herrera Quiñones Robles Sáez Villar Ortega_Ruiz Castaño Del_Río Paz",
    ),
    _naming(
        "Latin",
        6,
        "Inês João Conceição Thaís Rui Luísa Tomé Antônio Beatriz Caetano Fátima Vinícius",
        "Araújo Gonçalves Magalhães Simões Brandão Falcão Leitão Pacheco Queirós Seixas Varela Figueiró",
    ),
    _naming(
        "Latin",
        5,
        "Giulia Chiara Niccolò Giosuè Ludovica Matteo Beppe Ornella Renzo Fiorella Dario Noemi",
        "Bellini Ferraro Galli Lombardi Marchetti Orsini Pellegrino Rinaldi Santoro Tedesco Valli Zanetti",
    ),
    _naming(
        "Latin",
        5,
        "Åsa Linnéa Märta Göran Øyvind Astrid Søren Jørgen Päivi Säde Väinö Ingrid Håkan Kjersti",
        "Lindström Bergqvist Åkesson Nygård Sørensen Kjær Bjørklund Mäkelä Hämäläinen Östlund Dahl Holmgren Rask "
        "Ødegård",
    ),
    _naming(
        "Latin",
        4,
        "Elif Çağla Gül Şebnem Zeynep Ömer Mert Yiğit Tuğba Barış Işıl Koray",
        "Yıldız Öztürk Şahin Çelik Aydın Kılıç Güneş Doğan Arslan Toprak Uçar Karaağaç",
    ),
    _naming(
        "Latin",
        4,
        "Ioana Ștefania Răzvan Mihai Ilinca Andreea Dragoș Cătălin Anca Luminița Radu Horia",
        "Ionescu Popa Țurcanu Munteanu Lupu Văcaru Stănescu Dobre Cojocaru Rusu Păun Moldovan",
    ),
    _naming(
        "Latin",
        4,
        "Eszter Zsófia Réka Gergő Balázs Dóra Ágnes Tünde Kinga Lőrinc Márton Emőke",
        "Szabó Kovács Tóth Nagy Fehér Szűcs Kőszegi Bíró Hegedűs Juhász Vörös Őri",
        family_first=True,
    ),
    _naming(
        "Latin",
        4,
        "Thảo Lan_Anh Ngọc Minh Quỳnh Đức Hương Tuấn Linh Phương Khánh Mai",
        "Nguyễn Trần Lê Phạm Đặng Bùi Đỗ Hồ Ngô Vũ Dương Lý",
        family_first=True,
    ),
    _naming(
        "Latin",
        4,
        "Adaeze Chidi Ọlátúnjí Fọláṣadé Ngozi Emeka Yetunde Tunde Kelechi Amara Ifeoma Kwame",
        "Okafor Adéyẹmí Balogun Eze Nwosu Ọbasanjọ Mensah Okonkwo Adichie_Bello Ibekwe Onyeka Asante",
    ),
)

OTHER_SCRIPTS = (
    _naming(
        "Greek",
        4,
        "Ελένη/eleni Κατερίνα/katerina Δέσποινα/despina Ιωάννα/ioanna Σοφία/sofia Μυρτώ/myrto Αγγελική/angeliki",
        "Παπαδάκη/papadaki Οικονόμου/ikonomou Γεωργίου/georgiou Καραγιάννη/karagianni Αλεξίου/alexiou "
        "Μακρή/makri Βλάχου/vlachou",
    ),
    _naming(
        "Greek",
        2,
        "Νίκος/nikos Γιώργος/giorgos Θανάσης/thanasis Παύλος/pavlos Χρήστος/christos Στέλιος/stelios",
        "Παπαδάκης/papadakis Μακρής/makris Βλάχος/vlachos Κυριακού/kyriakou Δημητρίου/dimitriou Ζέρβας/zervas",
    ),
    _naming(
        "Cyrillic",
        5,
        "Оксана/oksana Наталія/nataliia Ірина/iryna Соломія/solomiia Юлія/yuliia Катерина/kateryna Леся/lesia "
        "Марія/mariia Тарас/taras Богдан/bohdan Андрій/andrii Остап/ostap",
        "Шевчук/shevchuk Коваленко/kovalenko Мельник/melnyk Бондар/bondar Гнатюк/hnatiuk Лисенко/lysenko "
        "Ткачук/tkachuk Савчук/savchuk Приходько/prykhodko Їжакевич/yizhakevych",
    ),
    _naming(
        "Cyrillic",
        2,
        "Десислава/desislava Ралица/ralitsa Надежда/nadezhda Вера/vera Милена/milena Ольга/olga",
        "Петрова/petrova Николова/nikolova Стоянова/stoyanova Лебедева/lebedeva Иванова/ivanova Орлова/orlova",
    ),
    _naming(
        "Arabic",
        4,
        "ليلى/layla سارة/sara مريم/maryam نور/nour هدى/huda رنا/rana يوسف/yusuf كريم/karim طارق/tariq سامي/sami",
        "حداد/haddad الخوري/alkhoury منصور/mansour النجار/alnajjar درويش/darwish الصباغ/alsabbagh قاسم/qasim "
        "شاهين/shahin العطار/alattar",
    ),
    _naming(
        "Hebrew",
        2,
        "נועה/noa תמר/tamar יעל/yael שירה/shira אורי/uri דוד/david איתן/eitan מיכל/michal",
        "לוי/levi כהן/cohen מזרחי/mizrahi ברק/barak שפירא/shapira גולן/golan אברהם/avraham",
    ),
    _naming(
        "Devanagari",
        3,
        "प्रिया/priya अनिता/anita कविता/kavita मीरा/meera सुनीता/sunita रोहन/rohan विक्रम/vikram अर्जुन/arjun दीपक/deepak",
        "शर्मा/sharma वर्मा/verma जोशी/joshi मिश्रा/mishra पाटील/patil कुलकर्णी/kulkarni सक्सेना/saxena त्रिपाठी/tripathi",
    ),
    _naming(
        "Han",
        4,
        "美玲/meiling 晓雯/xiaowen 静怡/jingyi 雪梅/xuemei 志强/zhiqiang 浩然/haoran 子涵/zihan "
        "建国/jianguo 思远/siyuan",
        "王/wang 李/li 陈/chen 林/lin 黄/huang 周/zhou 吴/wu 郑/zheng 欧阳/ouyang",
        family_first=True,
        gap="",
    ),
    _naming(
        "Kana",
        3,
        "さくら/sakura ゆき/yuki 美咲/misaki 陽子/yoko 直樹/naoki 健太/kenta あかり/akari 千尋/chihiro",
        "佐藤/sato 田中/tanaka 高橋/takahashi 小林/kobayashi 山口/yamaguchi 森/mori 渡辺/watanabe 中島/nakajima",
        family_first=True,
    ),
    _naming(
        "Hangul",
        3,
        "지우/jiwoo 서연/seoyeon 민준/minjun 하은/haeun 도윤/doyun 수진/sujin 현우/hyunwoo 유나/yuna",
        "김/kim 이/lee 박/park 최/choi 정/jung 강/kang 윤/yoon 한/han",
        family_first=True,
        gap="",
    ),
    _naming(
        "Thai",
        2,
        "สุดา/suda มาลี/malee พิมพ์ใจ/pimjai ณัฐพล/nattapon อรทัย/orathai กิตติ/kitti ชไมพร/chamaiporn",
        "ใจดี/jaidee สุขสันต์/suksan ทองดี/thongdee ศรีสุข/srisuk วงศ์ใหญ่/wongyai แสงจันทร์/saengchan",
    ),
)

NAMINGS = LATIN_FIRST + OTHER_SCRIPTS

COMPANIES = (
    "{family} & Daughters, Florists",
    "{family} Dental Care",
    "{family} Solicitors",
    "{family} Veterinary Clinic",
    "{place} Yoga Rooms",
    "{place} Credit Union",
    "{family} Architects",
    "The {place} Hotel",
    "{place} National School",
    "{family} Boatyard",
    "{place} Sailing Club",
    "{family} Bookkeeping",
    "{place} Book Club",
    "{family} Joinery",
    "{place} Medical Centre",
    "{family} Software",
)

PLACES = ("Harbour", "Old Mill", "Lighthouse", "Abbey", "Strand", "Weir", "Cove", "Hillside", "Saltmarsh", "Quayside")

STREETS = (
    "Quay Lane",
    "Chapel Hill",
    "Cove Road",
    "Mill Street",
    "The Strand",
    "Abbey Terrace",
    "Orchard Rise",
    "Fisher’s Row",
    "Barrack Street",
    "Blackthorn Close",
)

TOWNS = ("Ballinmara", "Ballinmara", "Ballinmara", "Kilcarra", "Dunsallagh", "Rathcorrin")
