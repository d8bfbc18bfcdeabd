"""Files that go wrong elsewhere, through the whole import: one sentence and nothing touched, or rows and one undo."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.exchange.opening import made
from tests.storage.exchange.opening.bad import BAD, people
from tests.ui.commands.lines import ROOT, Main, digest

REFUSED = [fault for fault, bad in BAD.items() if bad.said]
READ = [oddity for oddity, bad in BAD.items() if not bad.said]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


@pytest.mark.parametrize("fault", REFUSED)
def test_what_cannot_be_read_is_told_in_one_sentence_and_touches_no_byte(
    main: Main, shop: Path, source: Path, fault: str
) -> None:
    bad = BAD[fault]
    (source / bad.file).write_bytes(bad.content())
    before = digest(shop)
    ended = main("import", shop, source / bad.file)
    assert ended.is_refused_in_one_sentence()
    assert ended.out == ""
    assert bad.said in ended.told
    assert digest(shop) == before
    assert os.listdir(shop.parent) == [shop.name]
    assert os.listdir(source) == [bad.file]


@pytest.mark.parametrize("fault", REFUSED[::7])
def test_a_sound_file_beside_a_bad_one_is_not_taken_in_either(main: Main, shop: Path, source: Path, fault: str) -> None:
    bad = BAD[fault]
    (source / bad.file).write_bytes(bad.content())
    (source / "sound.csv").write_bytes(b"Name,E-Mail\nAna,ana@example.com\n")
    before = digest(shop)
    assert main("import", shop, source / "sound.csv", source / bad.file).is_refused_in_one_sentence()
    assert digest(shop) == before


@pytest.mark.parametrize("fault", REFUSED[::7])
def test_a_bad_file_makes_no_new_business_file(main: Main, source: Path, tmp_path: Path, fault: str) -> None:
    bad = BAD[fault]
    (source / bad.file).write_bytes(bad.content())
    assert main("import", tmp_path / "new.twohats", source / bad.file).is_refused_in_one_sentence()
    assert os.listdir(tmp_path) == ["in"]


@pytest.mark.parametrize("oddity", READ)
def test_what_can_be_read_comes_in_as_one_change_and_goes_with_one_undo(
    main: Main, shop: Path, source: Path, tmp_path: Path, oddity: str
) -> None:
    bad = BAD[oddity]
    (source / bad.file).write_bytes(bad.content())
    assert main("export", shop, tmp_path / "before").status == 0
    untouched = digest(shop)
    rehearsed = main("import", shop, source / bad.file, "--dry-run")
    assert digest(shop) == untouched
    ended = main("import", shop, source / bad.file)
    assert (ended.status, rehearsed.status) == (0, 0)
    assert "Traceback" not in ended.told
    assert ended.out.splitlines()[:-1] == rehearsed.out.splitlines()[:-1]
    if ended.out.endswith(": imported\n"):
        assert main("undo", shop).status == 0
    assert main("export", shop, tmp_path / "after").status == 0
    for each in (tmp_path / "before").iterdir():
        assert (tmp_path / "after" / each.name).read_bytes() == each.read_bytes()


def test_impossible_dates_and_amounts_lose_no_text(main: Main, shop: Path, source: Path, tmp_path: Path) -> None:
    cells = ["31.02.2026", "2026-13-45", "1e309", "NaN", "9" * 5_000]
    rows = "".join(f"Person {row},p{row}@example.com,{cell}\n" for row, cell in enumerate(cells))
    for number, column in enumerate(("Datum", "Geburtstag", "Betrag")):
        path = source / f"list{number}.csv"
        path.write_text(f"Name,E-Mail,{column}\n{rows}", encoding="utf-8")
        assert main("import", shop, path, "--mode", "add").status == 0
    assert main("export", shop, tmp_path / "out").status == 0
    text = (tmp_path / "out" / "contacts.csv").read_text(encoding="utf-8")
    text += (tmp_path / "out" / "deals.csv").read_text(encoding="utf-8")
    text += (tmp_path / "out" / "leads.csv").read_text(encoding="utf-8")
    assert [text.count(cell) for cell in cells] == [3] * 5


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited there")
def test_cells_far_apart_do_not_take_the_memory_of_the_machine(shop: Path, source: Path) -> None:
    far = people() + '<row r="250000"><c r="ZZ250000"><v>1</v></c></row>'
    (source / "far.xlsx").write_bytes(made.xlsx(far))
    line = (str(ROOT / "main.py"), "import", str(shop), str(source / "far.xlsx"))
    finished = subprocess.run(
        [sys.executable, "-c", _WITH_LITTLE_MEMORY, *line],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert finished.returncode == 1
    assert "more than 6,000,000 cells" in finished.stderr
    assert len(finished.stderr.splitlines()) == 1


_WITH_LITTLE_MEMORY = """
import resource, runpy, sys
resource.setrlimit(resource.RLIMIT_AS, (3_000_000_000, 3_000_000_000))
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
