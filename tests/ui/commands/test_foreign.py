"""Files of other programs from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.storage.exchange.foreign.inputs import EXPECTED, FOLDER, ORDER
from tests.ui.commands.lines import Main, digest


def test_all_files_make_a_business_file_in_one_go(main: Main, tmp_path: Path) -> None:
    path = tmp_path / "aurora.twohats"
    ended = main("import", path, *(FOLDER / name for name in ORDER), "--json")
    report = json.loads(ended.out)
    assert (ended.status, report["dry_run"], len(report["rejected"])) == (0, False, EXPECTED["totals"]["rejected_rows"])
    assert len(report["change"]) == 36
    contacts = report["tables"]["contacts"]
    assert contacts["added"] == EXPECTED["totals"]["people_after_all_files"]
    for tally in report["tables"].values():
        assert tally["read"] == tally["added"] + tally["matched"] + tally["rejected"] + tally["skipped"]
    assert set(report["problems"][0]) == {"file", "row", "column", "value", "reason"}
    before = digest(path)
    assert json.loads(main("import", path, FOLDER / "etsy-orders.csv", "--json").out)["change"] is None
    assert digest(path) == before
    assert main("check", path).status == 0


def test_a_dry_run_of_a_foreign_file_changes_no_byte(main: Main, tmp_path: Path) -> None:
    path = tmp_path / "aurora.twohats"
    assert main("import", path, FOLDER / "google-contacts.csv").status == 0
    before = digest(path)
    ended = main("import", path, FOLDER / "hubspot-contacts.csv", "--dry-run", "--json")
    report = json.loads(ended.out)
    assert (ended.status, report["change"], report["tables"]["contacts"]["added"]) == (0, None, 145)
    assert digest(path) == before


def test_a_dry_run_reads_a_file_that_may_not_be_written(main: Main, shop: Path) -> None:
    shop.chmod(0o444)
    assert main("import", shop, FOLDER / "contacts.vcf", "--dry-run").status == 0


def test_the_mode_says_what_happens_to_who_is_there(main: Main, shop: Path, tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    added = {}
    for number, mode in enumerate(("fill", "update", "skip", "add")):
        source.write_text(f"Name,E-mail,Company\nZoë Quitt,quitt@example.com,Kita {number}\n", encoding="utf-8")
        report = json.loads(main("import", shop, source, "--mode", mode, "--json").out)["tables"]["contacts"]
        added[mode] = (report["added"], report["matched"], report["updated"])
    assert added == {"fill": (1, 0, 0), "update": (0, 1, 1), "skip": (0, 1, 0), "add": (1, 0, 0)}
    assert main("import", shop, source, "--mode", "merge").status == 2


def test_the_encoding_can_be_said(main: Main, shop: Path, tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_bytes("Name,E-mail\nČeněk Říha,riha@example.com\n".encode("cp1250"))
    assert main("import", shop, source, "--encoding", "cp1250").status == 0
    assert main("export", shop, tmp_path / "out").status == 0
    assert "Čeněk Říha" in (tmp_path / "out" / "contacts.csv").read_text(encoding="utf-8")
    assert main("import", shop, source, "--encoding", "klingon").is_refused_in_one_sentence()


def test_rejected_rows_and_cells_that_were_not_understood_are_told(main: Main, shop: Path) -> None:
    ended = main("import", shop, FOLDER / "own-list-semicolon.csv")
    assert ended.status == 0
    assert any(line.startswith("own-list-semicolon.csv, row 25: ") for line in ended.told.splitlines())
    assert any("row 9, Betrag: " in line and line.endswith("(the row came in)") for line in ended.told.splitlines())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Name,E-Mail,Telefon\n", "nothing came in: it holds no rows"),
        ("First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,Labels\n", "nothing came in: it holds no rows"),
        ("Foo,Bar\n1,2\n", "nothing came in: no column was known to tell of people, deals or expenses"),
    ],
)
def test_a_file_that_brings_nothing_says_so(main: Main, shop: Path, tmp_path: Path, text: str, words: str) -> None:
    source = tmp_path / "list.csv"
    source.write_text(text, encoding="utf-8")
    before = digest(shop)
    ended = main("import", shop, source)
    assert ended.status == 0
    assert ended.told.startswith(f"list.csv: {words}")
    assert ended.out.endswith(f"{shop}: nothing changed\n")
    assert digest(shop) == before
    new = main("import", tmp_path / "new.twohats", source)
    assert (new.status, new.out.splitlines()[-1]) == (0, f"{tmp_path / 'new.twohats'}: made")
    assert main("check", tmp_path / "new.twohats").status == 0


def test_a_file_whose_rows_are_all_rejected_is_not_called_empty(main: Main, shop: Path, tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("Name,E-Mail,Ort\n,,Berlin\n", encoding="utf-8")
    assert "nothing came in" not in main("import", shop, source).told


def test_a_legend_beside_sheets_that_bring_something_is_not_spoken_of(main: Main, shop: Path, tmp_path: Path) -> None:
    from xlsxwriter import Workbook

    source = tmp_path / "book.xlsx"
    with Workbook(source) as book:
        for name, rows in (
            ("Kunden", ("Name|E-Mail", "Eva Korn|eva@example.org")),
            ("Legende", ("Farbe|Sinn", "rot|x")),
        ):
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row.split("|"))
    ended = main("import", shop, source)
    assert (ended.status, ended.told) == (0, "")
    assert ended.out.startswith("contacts.csv: 1 read, 1 added")


def test_who_has_only_a_phone_that_nobody_understands_comes_in_once(main: Main, tmp_path: Path) -> None:
    # Without a country of the business, of the locale or of other numbers.
    source = tmp_path / "list.csv"
    source.write_text("Name,Telefon,Ort\nMax Rabe,221 471555,Bonn\n", encoding="utf-8")
    new = tmp_path / "new.twohats"
    assert "1 added" in main("import", new, source).out
    assert main("import", new, source).out.endswith(f"{new}: nothing changed\n")
