"""Import, export and figures as scripts use them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.core.insights.test_example import ANSWERS, EXAMPLE, differences
from tests.ui.commands.lines import Main, digest, process


@pytest.fixture
def example(main: Main, tmp_path: Path) -> Path:
    assert main("import", tmp_path / "aurora.twohats", EXAMPLE / "folder").status == 0
    return tmp_path / "aurora.twohats"


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda path: path.stem)
def test_the_figures_of_the_example_are_its_answers(
    main: Main, example: Path, answer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = json.loads(answer.read_text(encoding="utf-8"))
    monkeypatch.setenv("TWOHATS_TODAY", expected["today"])
    before = digest(example)
    period = ("--from", expected["from"], "--to", expected["to"])
    ended = main("figures", example, *period, "--credit", expected["credit"], "--json")
    assert (ended.status, ended.told) == (0, "")
    assert differences(expected, json.loads(ended.out)) == []
    assert digest(example) == before


def test_figures_are_a_table_without_json(main: Main, example: Path) -> None:
    ended = main("figures", example, "--from", "2026-05-01", "--to", "2026-05-31")
    assert ended.status == 0
    lines = dict(line.split("  ", 1) for line in ended.out.splitlines())
    assert lines["leads received"].strip() == "3"
    assert lines["average deal"].strip() == "–"
    assert "promotions “Hal Wood” leads received" in lines


@pytest.mark.parametrize("wrong", ["2026-5-1", "20260501", "2026-02-30"])
def test_a_day_that_is_none_is_wrong_usage(main: Main, example: Path, wrong: str) -> None:
    assert main("figures", example, "--from", wrong, "--to", "2026-05-31").status == 2


def test_a_period_that_ends_before_it_starts_is_said(main: Main, example: Path) -> None:
    assert main("figures", example, "--from", "2026-06-01", "--to", "2026-05-31").is_refused_in_one_sentence()


def test_export_import_export_gives_equal_folders(main: Main, example: Path, tmp_path: Path) -> None:
    one, two, copy = tmp_path / "one", tmp_path / "two", tmp_path / "copy.twohats"
    assert main("export", example, one).out == f"{one}: written\n"
    assert main("import", copy, one).status == 0
    assert main("export", copy, two).status == 0
    names = sorted(each.name for each in one.iterdir())
    assert names == sorted(each.name for each in (EXAMPLE / "folder").iterdir())
    assert all((one / name).read_bytes() == (two / name).read_bytes() for name in names)
    assert main("export", example, one).is_refused_in_one_sentence()


def test_the_same_folder_twice_changes_nothing(main: Main, example: Path) -> None:
    before = digest(example)
    ended = main("import", example, EXAMPLE / "folder", "--json")
    report = json.loads(ended.out)
    assert (ended.status, report["change"], digest(example)) == (0, None, before)
    assert all(tally["matched"] == tally["read"] for tally in report["tables"].values())
    assert main("import", example, EXAMPLE / "folder").out.endswith(f"{example}: nothing changed\n")


def test_rejected_rows_are_listed_and_no_failure(main: Main, example: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "people.csv").write_text("id,name\nx,Ana\n", encoding="utf-8")
    ended = main("import", example, tmp_path / "in", "--json")
    assert ended.status == 0
    assert ended.told.startswith("people.csv, row 2, id: not an id")
    assert [each["row"] for each in json.loads(ended.out)["rejected"]] == [2]


def test_a_folder_of_a_profile_alone_makes_a_file_and_says_so(main: Main, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "business.csv").write_text("format,name,currency\n1,Shop,GBP\n", encoding="utf-8")
    new = tmp_path / "new.twohats"
    assert main("import", new, tmp_path / "in", "--dry-run").out.endswith("nothing was changed\n")
    assert main("import", new, tmp_path / "in").out == f"business.csv: 1 read, 1 added\n{new}: made\n"
    assert main("import", new, tmp_path / "in").out.endswith(f"{new}: nothing changed\n")


def test_undo_takes_an_import_back(main: Main, shop: Path, tmp_path: Path) -> None:
    assert main("export", shop, tmp_path / "before").status == 0
    folder = tmp_path / "in"
    folder.mkdir()
    for file in (EXAMPLE / "folder").iterdir():
        if file.name != "business.csv":
            (folder / file.name).write_bytes(file.read_bytes())
    assert main("import", shop, folder).status == 0
    assert main("undo", shop).out == "Import\n"
    assert main("export", shop, tmp_path / "after").status == 0
    for file in (tmp_path / "before").iterdir():
        assert (tmp_path / "after" / file.name).read_bytes() == file.read_bytes()


def test_what_cannot_be_read_is_refused_and_leaves_no_file(main: Main, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "empty.csv").write_text("")
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "contacts.csv").write_text('id,name\n"')
    for source in (
        tmp_path / "letter.pdf",
        tmp_path / "empty.csv",
        tmp_path / "nowhere",
        tmp_path / "bad",
    ):
        assert main("import", tmp_path / "new.twohats", source).is_refused_in_one_sentence()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["bad", "empty.csv", "letter.pdf"]


def test_a_dry_run_makes_nothing(main: Main, tmp_path: Path) -> None:
    ended = main("import", tmp_path / "new.twohats", EXAMPLE / "folder", "--dry-run", "--json")
    report = json.loads(ended.out)
    assert (report["dry_run"], report["change"], report["tables"]["leads"]["added"]) == (True, None, 30)
    assert list(tmp_path.iterdir()) == []


def test_the_whole_way_in_processes_of_their_own(tmp_path: Path) -> None:
    path, home = tmp_path / "aurora.twohats", str(tmp_path / "home")
    assert process("import", path, EXAMPLE / "folder", "--json", HOME=home).status == 0
    assert process("export", path, tmp_path / "out", HOME=home).status == 0
    ended = process("figures", path, "--from", "2026-05-01", "--to", "2026-05-31", "--json", HOME=home)
    assert json.loads(ended.out)["leads_received"] == 3


@pytest.mark.parametrize(("kind", "name", "begins"), [
    ("contacts", "c.csv", b"\xef\xbb\xbfName,"), ("deals", "d.xlsx", b"PK"), ("contacts", "c.vcf", b"BEGIN:VCARD"),
    ("leads", "l.ics", b"BEGIN:VCALENDAR"), ("promotions", "p.csv", b"\xef\xbb\xbfName,"),
])  # fmt: skip
def test_one_list_is_written_for_another_program(
    main: Main, shop: Path, tmp_path: Path, kind: str, name: str, begins: bytes
) -> None:
    before = digest(shop)
    ended = main("export", shop, "--list", kind, "--out", tmp_path / name)
    assert (ended.status, ended.out) == (0, f"{tmp_path / name}: written\n")
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert digest(shop) == before


@pytest.mark.parametrize("words", [[], ["--list", "leads"], ["--out", "x.csv"], ["there", "--list", "leads"]])
def test_a_folder_or_a_list_is_exported_not_half_of_each(main: Main, shop: Path, words: list[str]) -> None:
    assert main("export", shop, *words).status == 2


def test_a_list_that_cannot_be_written_so_is_refused(main: Main, shop: Path, tmp_path: Path) -> None:
    assert main("export", shop, "--list", "leads", "--out", tmp_path / "l.vcf").is_refused_in_one_sentence()
