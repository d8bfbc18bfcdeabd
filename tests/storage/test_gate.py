"""Odd files: each gets its sentence and stays as it was to the byte; what can be read is opened for reading only."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import Busy, WorldTrouble
from storage import Workspace, engine, restore
from tests.makers import contact, shop
from tests.storage.other_programs import locked_by_another

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with shop(tmp_path_factory.mktemp("model")) as workspace, workspace.change("Add contacts") as change:
        for number in range(200):
            contact(change, f"Person {number}", notes="a long note " * 20)
    return workspace.path


@pytest.fixture
def path(model: Path, tmp_path: Path) -> Path:
    (tmp_path / "business").mkdir()
    return Path(shutil.copyfile(model, tmp_path / "business" / model.name))


@contextlib.contextmanager
def untouched(path: Path) -> Iterator[None]:
    """Whatever happens inside leaves the file, and everything beside it, as it was."""

    def everything() -> dict[str, bytes]:
        return {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}

    before = everything()
    yield
    assert everything() == before


def refused(path: Path, *, with_read_only: bool = True) -> str:
    """Try to open a file and give the sentence it was refused with."""
    with pytest.raises(WorldTrouble) as trouble, untouched(path):
        Workspace.open(path)
    if with_read_only:
        with pytest.raises(WorldTrouble), untouched(path):
            Workspace.open(path, read_only=True)
    sentence = str(trouble.value)
    assert "Traceback" not in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def poke(path: Path, offset: int, data: bytes) -> None:
    content = bytearray(path.read_bytes())
    content[offset : offset + len(data)] = data
    path.write_bytes(content)


def test_nothing_there_is_said_and_nothing_is_made(tmp_path: Path) -> None:
    assert "not there" in refused(tmp_path / "gone.twohats")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_told_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "shop.twohats").mkdir()
    assert "folder" in refused(tmp_path / "shop.twohats")


def test_every_refusal_of_a_wrong_place_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "shop.twohats").mkdir()
    (tmp_path / "letter.twohats").write_text("Dear Zoe, " * 100)
    assert "choose" in refused(tmp_path / "shop.twohats")
    assert "choose" in refused(tmp_path / "letter.twohats")
    assert "restore a backup" in refused(tmp_path / "gone.twohats")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no pipes with names")
    os.mkfifo(tmp_path / "pipe.twohats")
    assert "ordinary" in refused(tmp_path / "pipe.twohats")


@pytest.mark.parametrize("size", [0, 1, 99, 100, 511])
def test_what_has_not_arrived_is_never_taken_for_a_new_business(tmp_path: Path, path: Path, size: int) -> None:
    stub = tmp_path / "stub.twohats"
    stub.write_bytes(path.read_bytes()[:size])
    assert "downloading" in refused(stub)


@pytest.mark.parametrize(
    "content",
    [b"Dear Zo\xc3\xab, " * 100, random.Random(1).randbytes(9_000), b"\0" * 4096],
    ids=["text", "garbage", "zeros"],
)
def test_text_and_garbage_are_not_a_business(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "letter.twohats").write_bytes(content)
    assert "not a business file" in refused(tmp_path / "letter.twohats")


def test_an_archive_is_to_be_unpacked(tmp_path: Path, path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "shop.zip", "w") as archive:
        archive.write(path, "shop.twohats")
    assert "unpack" in refused(tmp_path / "shop.zip")


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as connection:
        connection.execute("CREATE TABLE t (x)")
    assert "another program" in refused(tmp_path / "other.db")


def test_our_file_under_a_foreign_application_id_is_left_alone(path: Path) -> None:
    poke(path, 68, b"ABCD")
    assert "another program" in refused(path)


def test_a_newer_file_is_refused_with_both_numbers(path: Path) -> None:
    poke(path, 60, (99).to_bytes(4, "big"))
    sentence = refused(path)
    assert "99" in sentence
    assert "update" in sentence


@pytest.mark.parametrize("part", range(50))
def test_a_file_that_is_cut_off_is_never_opened_as_good(path: Path, part: int) -> None:
    size = path.stat().st_size
    length = 512 + (size - 513) * part // 49
    with path.open("rb+") as file:
        file.truncate(length)
    assert "cut off" in refused(path)


def test_only_the_header_is_as_good_as_cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096])
    assert "cut off" in refused(path)


def read_only_with_notice(path: Path, word: str) -> None:
    with untouched(path), Workspace.open(path) as workspace:
        assert workspace.read_only
        assert word in workspace.notice
        assert workspace.contacts.everyone().count() == 200
        with pytest.raises(WorldTrouble, match="reading only"), workspace.change("Edit") as change:
            contact(change)


def test_a_file_with_something_at_its_end_is_read_only(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"appended by a mail program")
    read_only_with_notice(path, "added to the end")


def put_into_wal(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode=WAL").fetchone() == ("wal",)


def test_a_file_in_wal_mode_is_read_only(path: Path) -> None:
    put_into_wal(path)
    read_only_with_notice(path, "WAL")


def test_a_backup_of_a_file_in_wal_mode_is_an_ordinary_file(path: Path, tmp_path: Path) -> None:
    put_into_wal(path)
    with Workspace.open(path) as workspace:
        workspace.backup(tmp_path / "copy.twohats")
    with Workspace.open(tmp_path / "copy.twohats") as copy:
        assert not copy.read_only


def test_a_file_in_wal_mode_with_changes_beside_it_is_refused(path: Path) -> None:
    put_into_wal(path)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("UPDATE contact SET notes = 'elsewhere'")
    for name in (path.name, f"{path.name}-wal"):
        shutil.copyfile(path.parent / name, path.parent / f"copy-{name}")
    holder.close()
    assert "WAL" in refused(path.parent / f"copy-{path.name}")


def crash_in_the_middle(path: Path) -> None:
    """Kill a program that is writing, with part of its change on the disk already and a hot journal beside."""
    script = """
        import os, sqlite3, sys
        connection = sqlite3.connect(sys.argv[1], isolation_level=None)
        connection.execute("PRAGMA cache_size=5")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE contact SET notes = 'half done ' || hex(randomblob(400)), sort_name = 'x'")
        os.kill(os.getpid(), 9)
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(script), path], check=False)
    assert path.with_name(path.name + "-journal").stat().st_size > 0


@pytest.mark.parametrize("read_only", [False, True])
def test_what_a_crash_left_half_done_is_rolled_back(path: Path, read_only: bool) -> None:
    before = path.read_bytes()
    crash_in_the_middle(path)
    assert path.read_bytes() != before

    with Workspace.open(path, read_only=read_only) as workspace:
        assert workspace.check().findings == ()

    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_garbage_journal_beside_the_file_does_no_harm(path: Path) -> None:
    before = path.read_bytes()
    path.with_name(path.name + "-journal").write_bytes(b"garbage" * 1000)

    with Workspace.open(path) as workspace:
        assert workspace.check().findings == ()

    assert path.read_bytes() == before


def test_a_file_that_someone_else_has_locked_is_busy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "PATIENT", 0.2)
    with locked_by_another(path), pytest.raises(Busy, match="Someone else is saving"), untouched(path):
        Workspace.open(path)
    with Workspace.open(path) as workspace:
        assert workspace.contacts.everyone().count() == 200


AS_NOBODY = """
    import os, sys
    from pathlib import Path
    from core.errors import WorldTrouble
    from storage import Workspace
    Workspace.open(Path(sys.argv[2])).close()  # everything is imported while it may be
    if os.getuid() == 0:
        os.setgid(65534)
        os.setuid(65534)
    try:
        with Workspace.open(Path(sys.argv[1])) as workspace:
            print(workspace.read_only, workspace.contacts.everyone().count(), workspace.notice)
            try:
                with workspace.change("Edit") as change:
                    pass
            except WorldTrouble as trouble:
                print(trouble)
    except WorldTrouble as trouble:
        print("refused:", trouble)
"""


@pytest.fixture
def public(path: Path) -> Iterator[Path]:
    """The file in a folder that everyone may enter; its rights are given back at the end."""
    if os.name == "nt":
        pytest.skip("rights on Windows are others")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(shutil.copyfile(path, Path(folder) / path.name))
        Path(folder).chmod(0o755)


def as_nobody(path: Path, warm_up: Path) -> str:
    """Open a file in a process that may not override rights."""
    command = [sys.executable, "-c", textwrap.dedent(AS_NOBODY), str(path), str(warm_up)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize(
    ("file_mode", "folder_mode"), [(0o444, 0o777), (0o666, 0o555), (0o444, 0o555)], ids=["file", "folder", "both"]
)
def test_what_is_write_protected_opens_read_only_and_says_so(
    public: Path, path: Path, file_mode: int, folder_mode: int
) -> None:
    public.chmod(file_mode)
    public.parent.chmod(folder_mode)
    with untouched(public):
        said = as_nobody(public, path)
    assert said.startswith("True 200 This file or its folder is write-protected")
    assert "reading only" in said.splitlines()[1]


def test_what_may_not_be_read_is_said(public: Path, path: Path) -> None:
    public.chmod(0o000)
    said = as_nobody(public, path)
    assert said.startswith("refused: “shop.twohats” may not be read by you")


def test_a_crash_in_a_protected_folder_is_refused_with_what_to_do(public: Path, path: Path) -> None:
    crash_in_the_middle(public)
    public.parent.chmod(0o555)
    with untouched(public):
        said = as_nobody(public, path)
    assert said.startswith("refused: “shop.twohats” was left half saved by a crash")


def test_a_file_that_is_open_here_keeps_its_reasons_when_it_is_opened_again(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"junk")
    with Workspace.open(path) as first, Workspace.open(path) as second:
        assert first.read_only
        assert second.read_only
        assert second.notice == first.notice


def test_looking_at_a_file_that_is_open_here_does_not_drop_its_lock(path: Path) -> None:
    def others_can_write() -> bool:
        script = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN IMMEDIATE')"
        return subprocess.run([sys.executable, "-c", script, path], check=False, stderr=subprocess.PIPE).returncode == 0

    with Workspace.open(path) as workspace, workspace.change("Edit") as change:
        contact(change)
        change.find(type(contact(change)))
        assert not others_can_write()
        Workspace.open(path, read_only=True).close()
        assert not others_can_write()


@pytest.mark.parametrize("make", [lambda path: path.write_bytes(b""), lambda path: path.write_bytes(b"PK\3\4" * 300)])
def test_what_is_no_business_is_not_restored(tmp_path: Path, make: Callable[[Path], object]) -> None:
    make(tmp_path / "copy.twohats")
    with pytest.raises(WorldTrouble):
        restore(tmp_path / "copy.twohats", tmp_path / "back.twohats")
    assert [each.name for each in tmp_path.iterdir()] == ["copy.twohats"]


def test_a_damaged_backup_is_not_restored_and_leaves_nothing(path: Path, tmp_path: Path) -> None:
    poke(path, 3 * 4096, os.urandom(4096 * 6))
    with pytest.raises(WorldTrouble):
        restore(path, tmp_path / "back.twohats")
    assert not (tmp_path / "back.twohats").exists()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_backup_is_restored_beside_and_never_over_something(path: Path, tmp_path: Path) -> None:
    restore(path, tmp_path / "back.twohats")
    with Workspace.open(tmp_path / "back.twohats") as back:
        assert back.check().findings == ()
        assert back.contacts.everyone().count() == 200
    with pytest.raises(WorldTrouble, match="never overwritten"), untouched(path):
        restore(tmp_path / "back.twohats", path)
