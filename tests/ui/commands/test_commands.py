"""What each command does, and how it says no."""

from __future__ import annotations

import gc
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest

from core import deals
from core.contacts import Contact
from core.deals import Deal
from core.ids import Id, text
from storage import Device, DeviceBook, Workspace
from tests import makers
from tests.ui.commands.lines import ROOT, Main, digest, process


def test_check_says_that_a_file_is_fine(main: Main, shop: Path) -> None:
    ended = main("check", shop)
    assert (ended.status, ended.told) == (0, "")
    assert ended.out == f"{shop}: fine (8 records, 2 changes)\n"


def test_check_names_what_is_wrong_and_ends_with_one(main: Main, shop: Path) -> None:
    with closing(sqlite3.connect(shop)) as spoiling, spoiling:
        spoiling.execute("UPDATE contact SET name = 'Someone else'")
    ended = main("check", shop)
    assert ended.is_refused_in_one_sentence()
    assert "is damaged" in ended.told
    assert "the search index is out of date" in ended.out


def test_backup_and_restore_bring_the_same_content_to_another_place(main: Main, shop: Path) -> None:
    copy, back = shop.with_name("copy.twohats"), shop.with_name("back.twohats")
    assert main("backup", shop, "--out", copy).out == f"{copy}: written and checked\n"
    assert main("restore", copy, back).out == f"{back}: restored and checked\n"
    assert main("check", back).status == 0
    assert main("history", back).out == main("history", shop).out


@pytest.mark.parametrize("there", ["a file", "a folder", "a dangling link"])
@pytest.mark.parametrize("command", ["demo", "backup", "restore"])
def test_nothing_is_ever_overwritten(main: Main, shop: Path, command: str, there: str) -> None:
    place = shop.with_name("there.twohats")
    if there == "a file":
        place.write_bytes(b"precious")
    elif there == "a folder":
        place.mkdir()
    else:
        place.symlink_to(shop.with_name("nowhere"))
    before = sorted(os.listdir(shop.parent))
    lines: dict[str, list[object]] = {"demo": [place], "backup": [shop, "--out", place], "restore": [shop, place]}
    ended = main(command, *lines[command])
    assert ended.is_refused_in_one_sentence()
    assert "never overwritten" in ended.told
    assert sorted(os.listdir(shop.parent)) == before
    assert there != "a file" or place.read_bytes() == b"precious"


@pytest.mark.parametrize("command", ["demo", "backup", "restore", "report"])
def test_a_folder_that_is_not_there_is_named(main: Main, shop: Path, command: str) -> None:
    gone = shop.parent / "gone" / "new"
    lines: dict[str, list[object]] = {
        "demo": [gone],
        "backup": [shop, "--out", gone],
        "restore": [shop, gone],
        "report": [shop, "--month", "2026-06", "--out", gone],
    }
    ended = main(command, *lines[command])
    assert ended.is_refused_in_one_sentence()
    assert str(gone.parent) in ended.told
    assert os.listdir(shop.parent) == [shop.name]


@pytest.mark.parametrize("command", ["demo", "backup", "restore", "report"])
def test_a_folder_that_cannot_be_written_is_named(main: Main, shop: Path, command: str) -> None:
    stubborn = Path("/proc/self/fdinfo")  # nobody can make files there, not even root
    if not stubborn.is_dir():
        pytest.skip("no folder here that even root cannot write to")
    lines: dict[str, list[object]] = {
        "demo": [stubborn / "new"],
        "backup": [shop, "--out", stubborn / "new"],
        "restore": [shop, stubborn / "new"],
        "report": [shop, "--month", "2026-06", "--out", stubborn / "new.pdf"],
    }
    ended = main(command, *lines[command])
    assert ended.is_refused_in_one_sentence()
    assert str(stubborn) in ended.told


def test_report_prints_the_sale(main: Main, shop: Path) -> None:
    out = shop.with_name("june.pdf")
    assert main("report", shop, "--month", "2026-06", "--out", out).out == f"{out}: written\n"
    words = text_of(out)
    assert "Corner Shop" in words
    assert "June 2026" in words
    assert "Two fig cakes" in words
    assert "Ana Pavlović" in words
    assert "€80.00" in words


def text_of(pdf: Path) -> str:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_report_replaces_the_pdf_of_last_time(main: Main, shop: Path) -> None:
    out = shop.with_name("month.pdf")
    main("report", shop, "--month", "2026-05", "--out", out)
    assert main("report", shop, "--month", "2026-06", "--out", out).status == 0
    assert "June 2026" in text_of(out)
    assert sorted(os.listdir(shop.parent)) == ["month.pdf", "shop.twohats"]


@pytest.mark.parametrize("out", ["a folder", "the business file"])
def test_report_writes_over_nothing_but_a_pdf(main: Main, shop: Path, out: str) -> None:
    place = shop.parent if out == "a folder" else shop
    before = digest(shop)
    assert main("report", shop, "--month", "2026-06", "--out", place).is_refused_in_one_sentence()
    assert digest(shop) == before


@pytest.mark.parametrize("month", ["2026-13", "2026-5", "june", "", "0000-01", "0001-01", "9999-12", "2026-06-01"])
def test_report_refuses_what_is_no_month(main: Main, shop: Path, month: str) -> None:
    ended = main("report", shop, "--month", month, "--out", shop.with_name("x.pdf"))
    assert ended.is_refused_in_one_sentence()
    assert month in ended.told
    assert os.listdir(shop.parent) == [shop.name]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (["--kind", "year", "--year", "2026"], "Month by month"),
        (["--kind", "pipeline"], "Open deals on"),
        (["--kind", "leads", "--from", "2026-01-01", "--state", "new"], "Leads"),
        (["--kind", "journey", "--contact", "ana pavlovic"], "From the first touch to each sale"),
        (["--kind", "steps", "--day", "2026-06-10", "--size", "Letter", "--landscape"], "Wednesday"),
    ],
)
def test_report_prints_every_kind_of_sheet(main: Main, shop: Path, line: list[str], words: str) -> None:
    out = shop.with_name("sheet.pdf")
    assert main("report", shop, *line, "--out", out).status == 0
    assert words in text_of(out)


@pytest.mark.parametrize("typed", ["윤유나", "윤", " 山口 陽子", "山口"])
def test_whose_journey_is_printed_can_be_said_in_any_script(main: Main, shop: Path, typed: str) -> None:
    with Workspace.open(shop, book=DeviceBook(None)) as workspace, workspace.change("Add contacts") as change:
        makers.contact(change, "윤유나")
        makers.contact(change, "山口 陽子")

    ended = main("report", shop, "--kind", "journey", "--contact", typed, "--out", shop.with_name("sheet.pdf"))

    assert ended.status == 0, ended.told


@pytest.mark.parametrize("line", [[], ["--kind", "promotion"], ["--kind", "journey"], ["--kind", "novel"]])
def test_report_must_be_told_what_it_needs(main: Main, shop: Path, line: list[str]) -> None:
    assert main("report", shop, *line, "--out", shop.with_name("x.pdf")).status == 2


@pytest.mark.parametrize(
    "line",
    [
        ["--kind", "promotion", "--promotion", "No such thing"],
        ["--kind", "promotion", "--promotion", "00000000-0000-7000-8000-000000000000"],
        ["--kind", "journey", "--contact", "Nobody"],
        ["--kind", "journey", "--contact", "M\udcfcller"],  # a byte that is no letter
        ["--kind", "year", "--year", "12"],
        ["--kind", "leads", "--from", "2026-05-01", "--to", "2026-04-01"],
    ],
)
def test_report_says_in_a_sentence_what_is_not_there(main: Main, shop: Path, line: list[str]) -> None:
    assert main("report", shop, *line, "--out", shop.with_name("x.pdf")).is_refused_in_one_sentence()
    assert os.listdir(shop.parent) == [shop.name]


def test_a_command_run_here_leaves_no_collector_behind_that_works_on_any_thread(main: Main, shop: Path) -> None:
    main("history", shop)
    assert not gc.isenabled()


def test_history_lists_the_changes_newest_first(main: Main, shop: Path) -> None:
    main("undo", shop)
    labels = [line.split("  ")[2] for line in main("history", shop).out.splitlines()]
    assert labels == ["Quick sale (undo)", "Quick sale", "Set up"]


def test_history_of_a_record_tells_every_field(main: Main, shop: Path) -> None:
    with Workspace.open(shop, device=Device(Id(b"x" * 16), "Laptop")) as workspace:
        with workspace.change("Find") as change:
            (deal,) = change.find(Deal)
        with workspace.change("Rename") as change:
            deals.edit_deal(change, deal.id, title="Three fig cakes", notes="line one\nline two")
    out = main("history", shop, "--record", text(deal.id).upper()).out
    assert "Laptop  Rename: update" in out
    assert "    title: Two fig cakes -> Three fig cakes\n" in out
    assert "    notes: – -> line one line two\n" in out
    assert out.rstrip().endswith("Quick sale: insert")


@pytest.mark.parametrize("key", ["x", "1" * 36, "00000000-0000-7000-8000-000000000000", "z" * 10_000])
def test_history_of_no_record_says_so(main: Main, shop: Path, key: str) -> None:
    assert main("history", shop, "--record", key).is_refused_in_one_sentence()


def test_undo_and_redo_print_the_label_and_nothing_else(main: Main, shop: Path) -> None:
    for command in ("undo", "redo"):
        ended = main(command, shop)
        assert (ended.status, ended.out, ended.told) == (0, "Quick sale\n", "")


def test_undo_really_takes_back(main: Main, shop: Path) -> None:
    main("undo", shop)
    with Workspace.open(shop, read_only=True) as workspace:
        assert workspace.contacts.everyone().count() == 0


def test_there_is_nothing_to_redo_at_first_and_nothing_to_undo_at_last(main: Main, shop: Path) -> None:
    assert main("redo", shop).told == "There is nothing to redo on this device.\n"
    assert [main("undo", shop).status for _ in range(3)] == [0, 0, 1]
    ended = main("undo", shop)
    assert ended.is_refused_in_one_sentence()
    assert ended.told == "There is nothing to undo on this device.\n"


def test_undo_leaves_alone_what_another_device_did(main: Main, shop: Path) -> None:
    with Workspace.open(shop, device=Device(Id(b"x" * 16), "Laptop")) as other, other.change("Theirs") as change:
        change.add(Contact(id=change.new_id(), name="Theirs"))
    assert main("undo", shop).out == "Quick sale\n"
    with Workspace.open(shop, read_only=True) as workspace:
        assert workspace.contacts.everyone().count() == 1


def test_undo_refuses_where_someone_else_has_changed_the_same_since(main: Main, shop: Path) -> None:
    with Workspace.open(shop, device=Device(Id(b"x" * 16), "Laptop")) as other, other.change("Theirs") as change:
        (deal,) = change.find(Deal)
        deals.edit_deal(change, deal.id, title="Theirs")
    before = digest(shop)
    ended = main("undo", shop)
    assert ended.is_refused_in_one_sentence()
    assert "someone else has since changed the same" in ended.told
    assert digest(shop) == before


def test_demo_makes_a_whole_year_that_passes_its_check(main: Main, tmp_path: Path) -> None:
    file = tmp_path / "demo.twohats"
    assert main("demo", file).out == f"{file}: made\n"
    assert os.listdir(tmp_path) == ["demo.twohats"]
    assert main("check", file).status == 0


def test_demo_makes_as_many_leads_as_asked_for(main: Main, tmp_path: Path) -> None:
    file = tmp_path / "demo.twohats"
    assert main("demo", file, "--leads", "700", "--seed", "-3").status == 0
    with Workspace.open(file, read_only=True) as workspace:
        assert workspace.leads.inbox().count() == 700


# Wrong usage


@pytest.mark.parametrize(
    "line",
    [
        ["demo"],
        ["demo", "x", "--leads", "many"],
        ["demo", "x", "--leads", "-1"],
        ["demo", "x", "--seed", "1.5"],
        ["demo", "x", "--see", "1"],
        ["report", "x"],
        ["report", "x", "--month", "2026-06"],
        ["report", "x", "--month", "2026-06", "--out"],
        ["check"],
        ["check", "x", "y"],
        ["backup", "x"],
        ["restore", "x"],
        ["history", "x", "--nonsense"],
        ["undo"],
        ["chek", "x"],
        ["--chek"],
        ["-x", "file"],
    ],
)
def test_wrong_usage_ends_with_two_and_says_how(main: Main, line: list[str]) -> None:
    ended = main(*line)
    assert ended.status == 2
    assert ended.told.startswith("usage: main.py")
    assert ended.out == ""


@pytest.mark.parametrize("line", [["--help"], ["-h"], ["report", "--help"]])
def test_help_is_no_mistake(main: Main, line: list[str]) -> None:
    ended = main(*line)
    assert ended.status == 0
    assert ended.out.startswith("usage: main.py")


def test_help_shows_the_way_to_the_window_as_the_readme_does(main: Main) -> None:
    way = "main.py [FILE] [SOURCE…]"
    assert way in main("--help").out
    assert way in (ROOT / "README.md").read_text(encoding="utf-8")


def test_help_is_read_where_the_terminal_knows_few_letters() -> None:
    ended = process("import", "--help", PYTHONIOENCODING="ascii")
    assert (ended.status, ended.told) == (0, "")
