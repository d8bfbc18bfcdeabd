"""Files that go wrong elsewhere: what they are called, what is in them, and what is said of them or read from them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from tests.storage.exchange.opening import made

HEADER = "Name;E-Mail;Telefon\r\n"
ANA = "Ana Pavlović;ana@example.com;+49 221 4710150\r\n"
ROW = "Bo Quist;bo@example.com;+49 221 4710151\r\n"


@dataclass(frozen=True)
class Bad:
    """A file; `said` is part of the one sentence about it, or `rows` are how many can be read from it."""

    file: str
    content: Callable[[], bytes]
    said: str = ""
    rows: int = 0


def text(content: str, encoding: str = "utf-8") -> Callable[[], bytes]:
    return lambda: content.encode(encoding)


BAD: dict[str, Bad] = {
    "empty": Bad("a.csv", lambda: b"", "is empty"),
    "only a byte order mark": Bad("a.csv", lambda: b"\xef\xbb\xbf", "is empty"),
    "only blank lines": Bad("a.csv", lambda: b"\r\n \r\n\t\r\n", "is empty"),
    "header only": Bad("a.csv", text(HEADER), rows=1),
    "one column": Bad("a.csv", text("E-Mail\nana@example.com\nbo@example.com\n"), rows=3),
    "ragged": Bad("a.csv", text(HEADER + "Bo;bo@example.com\r\n" + ANA.strip() + ";more;cells\r\n"), rows=3),
    "the same heading twice": Bad("a.csv", text("Name;Name;E-Mail\r\nBo;Quist;bo@example.com\r\n"), rows=2),
    "headings without names": Bad("a.csv", text("Name;;E-Mail\r\nBo;;bo@example.com\r\n"), rows=2),
    "a NUL": Bad("a.csv", lambda: (HEADER + ANA).encode() + b"Bo\0;bo@example.com;\r\n", "row 3 holds a NUL"),
    "NULs throughout": Bad("a.csv", lambda: b"Name;E-Mail\n" + b"\0" * 5_000, "row 2 holds a NUL"),
    "a quote never closed": Bad("a.csv", text(HEADER + '"Ana;a@example.com;\r\n' + ROW * 1_000), "in row 2"),
    "a quote closed by another row's": Bad(
        "a.csv", text(HEADER + '"Ana;a@example.com;\r\n' + ROW * 1_000 + 'Tape 5";;\r\n' + ROW), "in row 2"
    ),
    "a quote open in the last row": Bad("a.csv", text(HEADER + ANA + '"Bo;bo@example.com'), "in row 3"),
    "quotes within quotes": Bad("a.csv", text('Name,Note\nAna,"She said "hi" twice"\nBo,"and "hi""\n'), rows=3),
    "quotes that could end anywhere": Bad("a.csv", text('Name,Note\nAna,"She said "hi", twice"\n'), "in row 2"),
    "a cell of 200 kB": Bad("a.csv", text(f'Name,Note\nAna,"{"long " * 40_000}"\n'), rows=2),
    "a cell of 2 MB": Bad("a.csv", text(f"Name,Note\nAna,{'long ' * 400_000}\n"), "1,000,000 characters in row 2"),
    "200,000 columns": Bad("a.csv", text(",".join(f"c{n}" for n in range(200_000)) + "\n1,2\n"), "has 200,000 columns"),
    "a number of 5,000 digits": Bad("a.csv", text(f"Name;Betrag\nAna;{'9' * 5_000}\n"), rows=2),
    "1e309 and NaN": Bad("a.csv", text("Name;Betrag\nAna;1e309\nBo;NaN\nCo;-inf\n"), rows=4),
    "impossible dates": Bad("a.csv", text("Name;Datum\nAna;31.02.2026\nBo;2026-13-45\nCo;00.00.0000\n"), rows=4),
    "lone CR line ends": Bad("a.csv", text((HEADER + ANA + ROW).replace("\r\n", "\r")), rows=3),
    "UTF-16 without a mark": Bad("a.csv", text(HEADER + ANA, "utf-16-le"), rows=2),
    "UTF-16 without a mark, turned round": Bad("a.csv", text(HEADER + ANA, "utf-16-be"), rows=2),
    "UTF-16 cut in a letter": Bad("a.csv", lambda: (HEADER + ANA).encode("utf-16")[:-1], "a letter, in line 2"),
    "UTF-8 cut in a letter": Bad("a.csv", lambda: (HEADER + ANA + "Zoë").encode()[:-1], "a letter, in line 3"),
    "UTF-8 with stray cp1252": Bad(
        "a.csv", lambda: (HEADER + ANA * 20).encode() + "Zoë;z@example.com;\r\n".encode("cp1252"), rows=22
    ),
    "cp1252": Bad("a.csv", text("Name;Straße\r\nZoë Groß;Mühlgasse\r\n", "cp1252"), rows=2),
    "cp1250": Bad("a.csv", text("Jméno;Město\r\nJiří Dvořák;Plzeň\r\n", "cp1250"), rows=2),
    "cp1256": Bad("a.csv", text("الاسم;المدينة\r\nمحمد;القاهرة\r\n", "cp1256"), rows=2),
    "Mac Roman": Bad("a.csv", text("Name;Straße\rZoë Groß;Mühlgasse\r", "mac_roman"), rows=2),
    "a line that names the delimiter": Bad("a.csv", text("sep=;\r\n" + HEADER + ANA), rows=2),
    "noise": Bad("a.csv", lambda: bytes(range(1, 256)) * 40, "neither a table nor"),
    "a picture": Bad("a.csv", lambda: b"\x89PNG\r\n\x1a\n" + bytes(200), "is a picture"),
    "a PDF": Bad("a.csv", lambda: b"%PDF-1.7\n" + bytes(200), "is a PDF"),
    "a database": Bad("a.csv", lambda: b"SQLite format 3\0" + bytes(200), "is a database"),
    "a web page": Bad("a.xls", text("\n<!DOCTYPE html><html><body>Please sign in"), "is a web page"),
    "JSON": Bad("a.txt", text('[{"name": "Ana"}]'), "is JSON"),
    "a calendar": Bad("a.vcf", text("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), "is a calendar"),
    "a packed file": Bad("a.csv", lambda: b"\x1f\x8b\x08" + bytes(50), "is a packed archive"),
    "a workbook named .csv": Bad("a.csv", lambda: made.xlsx(people()), rows=2),
    "a table named .xlsx": Bad("a.xlsx", text(HEADER + ANA), rows=2),
    "an empty zip file": Bad("a.xlsx", lambda: made.zipped({}), "is a ZIP archive, not a workbook"),
    "a zip file in a zip file": Bad(
        "a.xlsx", lambda: made.zipped({"list.xlsx": made.xlsx(people())}), "is a ZIP archive, not a workbook"
    ),
    "a zip file of slips": Bad("a.xlsx", lambda: made.zipped({"../../evil.txt": "x"}), "is a ZIP archive"),
    "a text document": Bad("a.xlsx", lambda: made.zipped({"word/document.xml": "<w/>"}), "is a text document"),
    "a workbook without its sheet": Bad("a.xlsx", lambda: without_sheet(), "is a damaged workbook"),
    "half a workbook": Bad("a.xlsx", lambda: made.xlsx(people())[:700], "is a damaged workbook"),
    "an empty sheet": Bad("a.xlsx", lambda: made.xlsx(""), "is empty: no sheet"),
    "a zip bomb": Bad("a.xlsx", lambda: bomb(), "unpacks to far more"),
    "a zip file that lies about its size": Bad("a.xlsx", lambda: liar(), "is a damaged workbook"),
    "10,001 entries": Bad(
        "a.xlsx",
        lambda: made.zipped(made.parts(people()) | {f"x/{n}": "" for n in range(10_001)}, zipfile.ZIP_STORED),
        "unpacks to far more",
    ),
    "a billion laughs": Bad("a.xlsx", lambda: laughs(), "unpacks to far more"),
    "cells in opposite corners": Bad(
        "a.xlsx", lambda: made.xlsx(
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
        ),
        "more than 300,000 rows",
    ),
    "cells in opposite corners, written otherwise": Bad(
        "a.xlsx", lambda: made.xlsx(
            "<row><c r='A1'><v>1</v></c></row><row><c s='1' foo='>' r = 'ZZ299999' ><v>1</v></c></row>"
        ),
        "more than 6,000,000 cells",
    ),
    "one long text in many cells": Bad(
        "a.xlsx", lambda: made.xlsx(
            "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 1_000)),
            f"<si><t>{'q' * 900_000}</t></si>",
        ),
        "more than 300 MB of text",
    ),
    "a repeated row that fills the memory": Bad(
        "a.ods", lambda: made.ods(
            '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" '
            'table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>'
        ),
        "more than 300,000 rows",
    ),
    "an .xls with cells far out": Bad("a.xls", lambda: made.xls([(0, 0, "a"), (65_535, 60_000, "b")]), "is a damaged"),
    "an .xls with a password": Bad("a.xls", lambda: made.xls([(0, 0, "a")], password=True), "locked with a password"),
    "an .xlsx with a password": Bad(
        "a.xlsx", lambda: made.compound({"EncryptionInfo": b"x", "EncryptedPackage": b"y"}), "locked with a password"
    ),
    "an old text document": Bad("a.xls", lambda: made.compound({"WordDocument": b"x"}), "is an old Office file"),
}  # fmt: skip


def people() -> str:
    """Rows of an .xlsx: a header and Ana."""
    rows = (("Name", "E-Mail"), ("Ana", "ana@example.com"))
    return "".join(
        f'<row r="{n}"><c r="A{n}" t="str"><v>{name}</v></c><c r="B{n}" t="str"><v>{mail}</v></c></row>'
        for n, (name, mail) in enumerate(rows, start=1)
    )


def without_sheet() -> bytes:
    entries = made.parts(people())
    del entries["xl/worksheets/sheet1.xml"]
    return made.zipped(entries)


def bomb() -> bytes:
    return made.zipped(made.parts(people()) | {"xl/media/picture.bin": bytes(20_000_000)})


def liar() -> bytes:
    """A workbook whose list of contents says that its sheet is much smaller than what it unpacks to."""
    content = made.zipped(made.parts(people() + " " * 5_000_000))
    start = content.index(b"PK\x01\x02")
    place = content.index(b"xl/worksheets/sheet1.xml", start) - 46 + 24
    return content[:place] + (2_000).to_bytes(4, "little") + content[place + 4 :]


def laughs() -> bytes:
    names = ["lol", *(f"lol{n}" for n in range(1, 10))]
    entities = '<!ENTITY lol "lol">' + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip(names, names[1:], strict=False)
    )
    entries = made.parts(people())
    entries["xl/workbook.xml"] = f"<!DOCTYPE workbook [{entities}]>{entries['xl/workbook.xml']!s}"
    return made.zipped(entries)
