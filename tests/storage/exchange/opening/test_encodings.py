"""The encoding of a text is told by the words that come out, in short lists as well."""

from __future__ import annotations

import pytest

from storage.exchange.encodings import ENCODINGS, guessed

TEXTS = {
    "German": "Name;Straße;Ort\r\nMüller;Große Gasse 5;Köln\r\nJürgen Weiß;Am Mühlbach;Nürnberg\r\nZoë Groß",
    "two German words": "Name;Ort\r\nMüller;Köln\r\n",
    "a euro sign": "Name;Betrag\r\nHans Meyer;12,50 €\r\n",
    "French": "Prénom;Ville\r\nHélène;Besançon\r\nFrançois;Orléans\r\nGaëlle Lefèvre;Nîmes\r\nForêt-sur-Œuvre",
    "Spanish": "Nombre;Ciudad\r\nMuñoz;Málaga\r\nBegoña Núñez;Logroño\r\nJosé Ibáñez;A Coruña",
    "one Spanish word": "Nombre\r\nMuñoz\r\n",
    "Portuguese": "Nome;Cidade\r\nJoão;São Paulo\r\nConceição;Évora\r\nInês Simões;Guimarães",
    "Swedish": "Namn;Stad\r\nÅsa;Malmö\r\nGöran Sjöström;Västerås\r\nBjörn Åkesson",
    "Danish": "Navn;By\r\nSøren Sørensen;København\r\nÅge Kjær;Ærøskøbing",
    "Italian": "Nome;Città\r\nNiccolò;Forlì\r\nDomenico Salè;Cefalù",
    "names from everywhere": "Name;Stadt\r\nMüller;Köln\r\nNuñez;Málaga\r\nLefèvre;Nîmes\r\nSørensen;Århus\r\n„neu“",
    "Polish": "Imię;Miasto\r\nŁukasz;Łódź\r\nMałgorzata Wójcik;Kraków\r\nŚwięta;Gdańsk\r\nGrażyna Żak;Poznań",
    "Czech": "Jméno;Město\r\nDvořák;Plzeň\r\nJiří Němec;České Budějovice\r\nŽaneta Růžičková;Ústí",
    "Hungarian": "Név;Város\r\nErdős;Győr\r\nSzűcs Gergő;Pécs\r\nNagy László;Szőlőhegy",
    "Croatian": "Ime\r\nPavlović\r\nĐurđica Kovačić\r\nŽeljko Šimić",
    "Turkish": "Ad;Şehir\r\nAyşe Yıldız;İzmir\r\nÇağlar Şahin;Muğla\r\nGökhan Öztürk;Eskişehir",
    "Lithuanian": "Vardas\r\nŽydrūnas\r\nJūratė Kazlauskaitė\r\nŠiauliai",
    "Russian": "Имя;Город\r\nИван Петров;Москва\r\nЕлена Щукина;Санкт-Петербург\r\n",
    "Ukrainian": "Ім'я;Місто\r\nОлексій;Київ\r\nЇжакевич;Чернігів\r\n",
    "Greek": "Όνομα;Πόλη\r\nΓιώργος Παπαδόπουλος;Αθήνα\r\nΕλένη;Θεσσαλονίκη",
    "Hebrew": "שם;עיר\r\nדוד כהן;תל אביב\r\nשרה לוי;ירושלים",
    "Arabic": "الاسم;المدينة\r\nمحمد أحمد;القاهرة\r\nفاطمة الزهراء;بغداد\r\n",
    "Thai": "ชื่อ;เมือง\r\nสมชาย;กรุงเทพฯ\r\nสุดา;เชียงใหม่",
    "Chinese": "姓名;城市\r\n王小明;北京\r\n李华;上海\r\n陈静;广州市天河区",
    "Taiwanese": "姓名;城市\r\n王小明;臺北\r\n陳靜;高雄市\r\n林志玲;新竹縣",
    "Japanese": "名前;都市\r\n田中太郎;東京都\r\nさくら;大阪\r\nヤマダ ハナコ;京都",
    "Korean": "이름;도시\r\n김철수;서울\r\n이영희;부산광역시",
}
WESTERN = ["German", "two German words", "French", "Spanish", "one Spanish word", "Swedish", "Danish", "Portuguese"]
WRITTEN = {
    "cp1252": [*WESTERN, "Italian", "a euro sign", "names from everywhere"],
    "mac_roman": [*WESTERN, "Italian", "a euro sign", "names from everywhere"],
    "cp850": WESTERN,
    "cp1250": ["Polish", "Czech", "Hungarian", "Croatian", "German"],
    "iso8859_2": ["Polish", "Czech", "Hungarian", "Croatian"],
    "cp1254": ["Turkish"],
    "cp1257": ["Lithuanian"],
    "cp1251": ["Russian", "Ukrainian"],
    "koi8_u": ["Russian", "Ukrainian"],
    "cp866": ["Russian"],
    "mac_cyrillic": ["Russian"],
    "cp1253": ["Greek"],
    "cp1255": ["Hebrew"],
    "cp1256": ["Arabic"],
    "cp874": ["Thai"],
    "gb18030": ["Chinese"],
    "big5": ["Taiwanese"],
    "cp932": ["Japanese"],
    "euc_jp": ["Japanese"],
    "cp949": ["Korean"],
}


@pytest.mark.parametrize(("encoding", "text"), [(each, text) for each, texts in WRITTEN.items() for text in texts])
def test_a_text_comes_out_as_it_was_written(encoding: str, text: str) -> None:
    written = TEXTS[text].encode(encoding, "replace")
    assert written.decode(guessed(written)) == written.decode(encoding)


def test_where_two_encodings_read_equally_well_the_locale_decides() -> None:
    written = "Kod;Nazwa\r\n7;Kö\r\n".encode("cp1250")
    assert guessed(written, "pl_PL") == "cp1250"
    assert guessed(written, "de_DE") == "cp1252"
    assert guessed(written) == "cp1252"


def test_the_telling_lines_may_stand_far_down() -> None:
    written = b"Name;Ort\r\n" * 100_000 + "Małgorzata Wójcik;Łódź\r\nGrażyna;Gdańsk\r\n".encode("cp1250")
    assert guessed(written) == "cp1250"


def test_noise_is_no_text_in_any_encoding() -> None:
    assert guessed(bytes(range(1, 256)) * 20) == ""


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_on_offer_exists_and_has_a_name(encoding: str) -> None:
    assert "ab".encode(encoding)
    assert ENCODINGS[encoding]
