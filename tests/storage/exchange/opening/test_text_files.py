"""Text files become the rows that a spreadsheet would show."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import UserMistake
from core.exchange.foreign.grid import CardFile, Grid
from core.progress import Silent
from storage.exchange.opening import open_material, sample
from tests.storage.exchange.opening.bad import ANA, HEADER

INPUTS = Path(__file__).parents[3] / "data" / "inputs"


def grid(folder: Path, content: str | bytes, encoding: str | None = None, file: str = "list.csv") -> Grid:
    path = folder / file
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    (found,) = open_material(path, encoding=encoding, progress=Silent())
    assert isinstance(found, Grid)
    return found


def cards(folder: Path, content: bytes) -> CardFile:
    (folder / "people.vcf").write_bytes(content)
    (found,) = open_material(folder / "people.vcf", progress=Silent())
    assert isinstance(found, CardFile)
    return found


@pytest.mark.parametrize(
    ("file", "encoding", "delimiter", "rows", "columns"),
    [
        ("etsy-orders.csv", "utf-8", ",", 61, 36),
        ("google-ads-campaigns.csv", "utf-8", ",", 14, 31),
        ("google-contacts.csv", "utf-8", ",", 122, 42),
        ("hubspot-contacts.csv", "utf-8", ",", 151, 17),
        ("hubspot-deals.csv", "utf-8", ",", 91, 19),
        ("mailchimp-subscribed.csv", "utf-8", ",", 111, 23),
        ("mailchimp-unsubscribed.csv", "utf-8", ",", 26, 28),
        ("meta-ads-costs.csv", "utf-8", ",", 122, 11),
        ("meta-leads.csv", "utf-16", "\t", 82, 19),
        ("outlook-contacts.csv", "cp1252", ",", 62, 92),
        ("own-list-semicolon.csv", "cp1252", ";", 57, 9),
        ("shopify-customers.csv", "utf-8", ",", 72, 21),
    ],
)
def test_the_exports_of_other_programs_are_read_whole(
    file: str, encoding: str, delimiter: str, rows: int, columns: int
) -> None:
    (found,) = open_material(INPUTS / file, progress=Silent())
    assert isinstance(found, Grid)
    assert (found.file, found.encoding, found.delimiter) == (file, encoding, delimiter)
    assert (len(found.rows), len(found.rows[-1])) == (rows, columns)
    assert not any("�" in str(cell) for row in found.rows for cell in row)


@pytest.mark.parametrize("file", ["list.csv", "list.tsv", "list.txt", "LIST.TXT", "list", "list.vcf", "list.xlsx"])
def test_the_contents_decide_and_not_the_name(tmp_path: Path, file: str) -> None:
    assert grid(tmp_path, "Name,Ort\nZoë,Köln\n", file=file).rows == [["Name", "Ort"], ["Zoë", "Köln"]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_makes_even_rows(tmp_path: Path, delimiter: str) -> None:
    rows = [["Name", "Betrag", "Notiz"], ["Ana", "12,50", '"Tee, Kuchen; Brot"'], ["Bo", "1,25", '"a|b"']]
    found = grid(
        tmp_path, "\n".join(delimiter.join(row) for row in rows).replace("12,50", '"12,50"').replace("1,25", '"1,25"')
    )
    assert found.delimiter == delimiter
    assert found.rows[1] == ["Ana", "12,50", "Tee, Kuchen; Brot"]


def test_decimal_commas_do_not_pass_for_delimiters(tmp_path: Path) -> None:
    assert grid(tmp_path, "Name;Betrag\nAna;12,50\nBo;3,00\nCo;7,25\n").rows[1] == ["Ana", "12,50"]


def test_titles_above_the_table_do_not_hide_its_delimiter(tmp_path: Path) -> None:
    found = grid(tmp_path, "Kunden, Stand Oktober\n\nName;Ort;Betrag\nAna;Köln;1\nBo;Bonn;2\n")
    assert found.rows[0] == ["Kunden, Stand Oktober"]
    assert found.rows[1] == []
    assert found.rows[3] == ["Ana", "Köln", "1"]


def test_a_list_of_last_and_first_names_is_one_column(tmp_path: Path) -> None:
    assert grid(tmp_path, "Name\nMüller, Ana\nQuist, Bo\n").rows == [["Name"], ["Müller, Ana"], ["Quist, Bo"]]


def test_a_cell_with_line_breaks_is_one_row(tmp_path: Path) -> None:
    found = grid(tmp_path, 'Name,Note\r\nAna,"one\r\ntwo\nthree\n\nfour\nfive\nsix, seven"\r\nBo,x\r\n')
    assert found.rows[1][1] == "one\r\ntwo\nthree\n\nfour\nfive\nsix, seven"
    assert found.rows[2] == ["Bo", "x"]


def test_blank_lines_count_as_rows_and_those_at_the_end_are_left_out(tmp_path: Path) -> None:
    assert grid(tmp_path, "a;b\n\n1;2\n;\n\n\n\x1a").rows == [["a", "b"], [], ["1", "2"], ["", ""]]


def test_inner_quotes_stay_in_their_cell(tmp_path: Path) -> None:
    cells = ['"She said "hi" twice"', '5" pipe', '"a ""b"" c"', '"and "hi""', '"""all"""', '"a "b"" c, d""e"']
    found = grid(tmp_path, "Name,Note\n" + "".join(f"Ana,{cell}\n" for cell in cells))
    assert [row[1] for row in found.rows[1:]] == [
        'She said "hi" twice', '5" pipe', 'a "b" c', 'and "hi"', '"all"', 'a "b" c, d"e',
    ]  # fmt: skip


def test_the_hint_of_excel_is_taken_and_not_shown(tmp_path: Path) -> None:
    assert grid(tmp_path, "sep=|\r\nName,first|Ort\r\nAna|Köln\r\n").rows == [["Name,first", "Ort"], ["Ana", "Köln"]]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_known_with_and_without_a_mark(tmp_path: Path, encoding: str) -> None:
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    found = grid(tmp_path, mark + "Name\tStadt\r\nأمل\tالقاهرة\r\n王小明\t北京\r\n".encode(encoding))
    assert found.rows == [["Name", "Stadt"], ["أمل", "القاهرة"], ["王小明", "北京"]]


def test_utf_16_of_another_script_needs_no_mark(tmp_path: Path) -> None:
    content = "Имя\tГород\r\n" + "Елена Щукина\tМосква\r\n" * 20
    assert grid(tmp_path, content.encode("utf-16-le")).rows[1] == ["Елена Щукина", "Москва"]


def test_a_stated_encoding_wins(tmp_path: Path) -> None:
    content = "Name;Stadt\r\nIvić;Šibenik\r\n".encode("cp1250")
    assert grid(tmp_path, content, "cp1250").rows[1] == ["Ivić", "Šibenik"]
    assert grid(tmp_path, content, "cp1251").rows[1] == ["Ivić".encode("cp1250").decode("cp1251"), "Љibenik"]
    assert grid(tmp_path, content, "cp1250").encoding == "cp1250"


def test_a_stated_encoding_that_is_wrong_names_the_line(tmp_path: Path) -> None:
    with pytest.raises(UserMistake, match="not in the encoding utf-8: line 2 cannot be read") as told:
        grid(tmp_path, "Name\r\nZoë Groß\r\nBo\r\n".encode("cp1252"), "utf-8")
    assert told.value.field == "encoding"


@pytest.mark.parametrize("encoding", ["klingon", "hex", "rot13", "a" * 500, "\0"])
def test_a_stated_encoding_that_does_not_exist_is_told(tmp_path: Path, encoding: str) -> None:
    with pytest.raises(UserMistake, match="no encoding called"):
        grid(tmp_path, HEADER, encoding)


def test_letters_pasted_in_from_an_old_program_are_kept(tmp_path: Path) -> None:
    content = (HEADER + ANA * 20).encode() + "Zoë;z@example.com;\r\n".encode("cp1252")
    assert grid(tmp_path, content).rows[-1][0] == "Zoë"


def test_one_byte_that_means_nothing_costs_one_letter_and_not_the_file(tmp_path: Path) -> None:
    content = "Name;Straße\r\nZoë Groß;Mühlgasse\r\nJürgen;Gerüst\r\n".encode("cp1252") + b"Bo\x81;x\r\n"
    found = grid(tmp_path, content)
    assert found.encoding == "cp1252"
    assert found.rows[-1] == ["Bo�", "x"]


def test_cards_are_known_by_their_first_line(tmp_path: Path) -> None:
    found = cards(tmp_path, "\ufeff\r\nbegin:vcard\r\nVERSION:3.0\r\nFN:Zoë\r\nEND:VCARD\r\n".encode())
    assert "FN:Zoë" in found.text
    assert found.encoding == "utf-8"


def test_cards_in_the_encoding_that_they_name_are_read_in_it(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=windows-1251:Иванов;Пётр\r\nEND:VCARD\r\n"
    assert "Иванов;Пётр" in cards(tmp_path, card.encode("cp1251")).text


def test_quoted_printable_in_a_card_is_left_for_who_reads_cards(tmp_path: Path) -> None:
    card = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;Zo=EB\r\nEND:VCARD\r\n"
    )
    assert "M=FCller;Zo=EB" in cards(tmp_path, card).text


def test_old_cards_that_name_no_encoding_are_western(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Müller;Zoë\r\nEND:VCARD\r\n".encode("cp1252")
    assert "Müller;Zoë" in cards(tmp_path, card).text


def test_a_sample_shows_the_lines_that_tell_the_encoding(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(("Name;Ort\r\n" + "Bo;Bonn\r\n" * 500 + "Zoë;Köln\r\n").encode("cp1252"))
    lines = sample(path).splitlines()
    assert lines[0] == "Name;Ort"
    assert lines[-1] == "Zoë;Köln"
    assert len(lines) == 12
    assert "Zo�" in sample(path, "utf-8")


def test_a_sample_of_a_long_file_is_cut_between_letters(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(("ü" * 99 + "\n").encode() * 10_000)
    assert sample(path).splitlines() == ["ü" * 99] * 12


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04rest", bytes(range(256))])
def test_a_sample_of_anything_else_is_harmless(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd").write_bytes(content)
    assert len(sample(tmp_path / "odd")) < 500
