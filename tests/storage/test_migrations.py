"""An old file is brought up to date whole or not at all, with a backup beside it; reading never changes it."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from core import deals, promotions
from core.contacts import edit_contact
from core.leads import Lead
from core.money import Minor
from core.progress import COPYING, UPDATING, Cancelled
from storage import Workspace, create, engine, gate, is_older, search, workspace
from tests.makers import contact, deal, rows, shop

NEXT = """
from alembic import op
import sqlalchemy as sa

revision = "next"
down_revision = "{head}"


def upgrade():
    op.add_column("contact", sa.Column("nickname", sa.Text, nullable=False, server_default=""))
    op.execute("CREATE TABLE pet (id BLOB NOT NULL PRIMARY KEY, owner BLOB REFERENCES contact (id)) STRICT")
    {then}
"""


def schema(path: Path) -> dict[str, Any]:
    """Tables, columns, references and indexes of a file, in no order."""
    found: dict[str, Any] = {}
    with closing(sqlite3.connect(path)) as connection:
        for _, name, _, _, without_rowid, strict in connection.execute("PRAGMA main.table_list").fetchall():
            found[name] = {
                "kind": (without_rowid, strict if not name.startswith(("alembic", "sqlite")) else 0),
                "columns": {row[1]: row[2:] for row in connection.execute(f"PRAGMA table_xinfo({name})")},
                "points to": {row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})")},
                "indexes": {
                    (*row[2:], *(part[2] for part in connection.execute(f"PRAGMA index_info({row[1]})").fetchall()))
                    for row in connection.execute(f"PRAGMA index_list({name})").fetchall()
                },
            }
        deferred = connection.execute("SELECT count(*) FROM sqlite_master WHERE sql LIKE '%INITIALLY DEFERRED%'")
        found["deferred"] = deferred.fetchone()
        found["names"] = {
            row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE name NOT LIKE '%alembic%'")
        }
        found["search"] = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'words'").fetchone()
    del found["alembic_version"]["columns"]  # Alembic makes it with another name for its key
    return found


def empty_database(path: Path) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id={engine.APPLICATION_ID}")
    return path


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """A program that knows one more migration, which the test writes: gives its folder."""
    scripts = tmp_path / "migrations"
    (scripts / "versions").mkdir(parents=True)
    ours = Path(create.__file__).parent / "migrations"
    (scripts / "env.py").write_text((ours / "env.py").read_text())
    for version in (ours / "versions").glob("*.py"):
        (scripts / "versions" / version.name).write_text(version.read_text())
    return scripts / "versions"


def update_the_program(monkeypatch: pytest.MonkeyPatch, versions: Path, then: str = "", *, written: int = 0) -> None:
    (versions / "next.py").write_text(NEXT.format(head=create.HEAD, then=then))
    number = engine.SCHEMA + 1
    for module in (create, gate, workspace):
        monkeypatch.setattr(module, "SCHEMA", number)
    monkeypatch.setattr(search, "WRITTEN_SINCE", written or number)
    migrate = create.migrate
    monkeypatch.setattr(create, "migrate", lambda path, **kept: migrate(path, versions.parent, schema=number, **kept))


def test_a_file_made_at_once_and_one_made_by_all_migrations_have_one_schema(tmp_path: Path) -> None:
    shop(tmp_path).close()
    migrated = empty_database(tmp_path / "migrated.twohats")

    create.migrate(migrated)

    made, brought = schema(tmp_path / "shop.twohats"), schema(migrated)
    assert brought == made
    with closing(sqlite3.connect(migrated)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (engine.SCHEMA,)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (create.HEAD,)


def test_a_file_of_the_first_format_keeps_its_rows(tmp_path: Path) -> None:
    old = empty_database(tmp_path / "old.twohats")
    create.migrate(old, to="0001", schema=1)
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute(
            "INSERT INTO business (id, rev, name, currency, credit) VALUES (zeroblob(16), 0, 'Shop', 'EUR', 'first')"
        )
        connection.execute("INSERT INTO promotion (id, rev, name, offer_kind) VALUES (x'01', 0, 'Sale', 'none')")

    Workspace.open(old).close()

    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT name, audience_id FROM promotion").fetchall() == [("Sale", None)]


def test_several_old_files_are_brought_up_to_date_at_the_same_time(tmp_path: Path) -> None:
    files = [empty_database(tmp_path / f"{number}.twohats") for number in range(6)]
    for file in files:
        create.migrate(file, to="0001", schema=1)

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(create.migrate, files))

    assert [schema(file) for file in files] == [schema(files[0])] * 6
    with closing(sqlite3.connect(files[-1])) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (engine.SCHEMA,)


def test_migrating_what_is_up_to_date_changes_nothing(tmp_path: Path) -> None:
    shop(tmp_path).close()
    before = schema(tmp_path / "shop.twohats"), rows(tmp_path / "shop.twohats")

    create.migrate(tmp_path / "shop.twohats")

    assert (schema(tmp_path / "shop.twohats"), rows(tmp_path / "shop.twohats")) == before


def test_an_old_file_is_migrated_when_it_is_opened_and_a_backup_of_it_lies_beside(
    tmp_path: Path, newer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shop(tmp_path) as old, old.change("Add contact") as change:
        contact(change, emails=("zoe@example.org",))
    path = old.path
    before = rows(path)
    update_the_program(monkeypatch, newer)

    with Workspace.open(path) as new:
        assert new.check().findings == ()

    assert "nickname" in schema(path)["contact"]["columns"]
    backup = path.with_name(f"shop (before update from format {engine.SCHEMA}).twohats")
    assert rows(backup) == before
    assert "nickname" not in schema(backup)["contact"]["columns"]
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(["migrations", path.name, backup.name])


def test_a_migration_that_fails_half_way_leaves_the_old_file(
    tmp_path: Path, newer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop(tmp_path).close()
    path = tmp_path / "shop.twohats"
    before = schema(path), rows(path)
    update_the_program(monkeypatch, newer, then='raise RuntimeError("half way")')

    with pytest.raises(RuntimeError, match="half way"):
        Workspace.open(path)

    assert (schema(path), rows(path)) == before
    assert path.with_name(f"shop (before update from format {engine.SCHEMA}).twohats").exists()


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


class Impatient:
    """Wants no more once it was told of something and asked again."""

    def __init__(self, doing: str) -> None:
        self.doing = doing
        self.waits = False

    def report(self, done: int, total: int, doing: str = "") -> None:
        if self.waits:
            raise Cancelled
        self.waits = doing == self.doing


@pytest.mark.parametrize("doing", [COPYING, UPDATING])
def test_bringing_a_file_up_to_date_can_be_stopped_and_leaves_nothing_behind(
    tmp_path: Path, newer: Path, monkeypatch: pytest.MonkeyPatch, doing: str
) -> None:
    shop(tmp_path).close()
    path = tmp_path / "shop.twohats"
    before = schema(path), rows(path)
    update_the_program(monkeypatch, newer, then=f'op.execute("{ENDLESS}")')

    with pytest.raises(Cancelled):
        Workspace.open(path, progress=Impatient(doing))

    assert (schema(path), rows(path)) == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["migrations", path.name]


def test_an_older_file_is_told_from_one_of_today_and_from_what_is_none(tmp_path: Path) -> None:
    shop(tmp_path).close()
    old = empty_database(tmp_path / "old.twohats")
    create.migrate(old, to="0001", schema=1)
    (tmp_path / "letter.twohats").write_text("Dear Sir")

    assert is_older(old)
    assert not is_older(tmp_path / "shop.twohats")
    assert not is_older(tmp_path / "letter.twohats")
    assert not is_older(tmp_path / "nowhere.twohats")


def test_reading_an_old_file_migrates_a_copy_and_leaves_the_file_as_it_was(
    tmp_path: Path, newer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop(tmp_path).close()
    path = tmp_path / "shop.twohats"
    before = path.read_bytes()
    update_the_program(monkeypatch, newer)

    with Workspace.open(path, read_only=True) as old:
        assert old.check().findings == ()
        assert len(old.deals.stages()) == 4

    assert path.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["migrations", "shop.twohats"]


def test_a_second_opening_of_a_file_that_was_just_migrated_makes_no_second_backup(
    tmp_path: Path, newer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop(tmp_path).close()
    update_the_program(monkeypatch, newer)

    with Workspace.open(tmp_path / "shop.twohats"), Workspace.open(tmp_path / "shop.twohats") as second:
        assert second.check().findings == ()

    assert len(list(tmp_path.glob("*before update*"))) == 1


def test_what_an_older_version_did_not_search_is_found_after_it_and_the_newest_first(
    tmp_path: Path, newer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shop(tmp_path) as made:
        path = made.path
        for name in ("Ana", "Bo"):
            with made.change("Add contact") as change:
                contact(change, name, phones=("+38591422000",))
        with made.change("Edit") as change:
            edit_contact(change, made.contacts.everyone().page(0, 1)[0].id, notes="met at the fair")
    with closing(sqlite3.connect(path)) as connection:
        held = connection.execute("SELECT place, text FROM searchable").fetchall()
        old = [
            (place, " ".join(word for word in text.split() if not word.startswith("\ue000"))) for place, text in held
        ]
        connection.executemany("INSERT INTO words(words, rowid, text) VALUES ('delete', ?, ?)", held)
        connection.executemany("UPDATE searchable SET text = ?2 WHERE place = ?1", old)
        connection.executemany("INSERT INTO words(rowid, text) VALUES (?, ?)", old)
        connection.commit()
    update_the_program(monkeypatch, newer)

    with Workspace.open(path) as opened:
        assert [found.title for found in opened.find.by_words("0914 22")] == ["Ana", "Bo"]
        assert opened.check().findings == ()


def test_how_contacts_stand_is_counted_when_a_file_is_brought_up_to_date(
    tmp_path: Path, newer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shop(tmp_path) as made:
        path = made.path
        with made.change("Sell") as change:
            ana = contact(change, "Ana")
            deals.win(change, deal(change, contact_id=ana.id, value=Minor(1_200)).id, on=date(2026, 6, 1))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE contact SET won_count = NULL, won_value = NULL, won_on = NULL, touched_on = NULL")
        connection.commit()
    update_the_program(monkeypatch, newer)

    with Workspace.open(path) as opened:
        row = opened.contacts.row(ana.id)
        assert row is not None
        assert (row.bought, row.value, row.last_touch) == (1, 1_200, date(2026, 6, 1))
        assert opened.check().findings == ()


def test_a_file_whose_texts_are_written_as_today_is_not_read_anew(
    tmp_path: Path, newer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shop(tmp_path) as made, made.change("Add contact") as change:
        contact(change, "Ana")
    update_the_program(monkeypatch, newer, written=engine.SCHEMA)
    monkeypatch.setattr(search, "complete", lambda *_: pytest.fail("it takes half a minute where there is much"))

    with Workspace.open(made.path) as opened:
        assert [found.title for found in opened.find.by_words("ana")] == ["Ana"]


def test_what_promotions_brought_is_counted_when_a_file_is_brought_up_to_date(
    tmp_path: Path, newer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shop(tmp_path) as made, made.change("Sell") as change:
        sale = promotions.plan_promotion(change, name="Sale")
        ana, day = contact(change, "Ana"), date(2026, 6, 1)
        lead = change.add(Lead(id=change.new_id(), contact_id=ana.id, promotion_id=sale.id, received_on=day))
        deals.win(change, deal(change, lead_id=lead.id).id, on=date(2026, 6, 2))
    with closing(sqlite3.connect(made.path)) as connection, connection:
        connection.execute("UPDATE promotion SET lead_count = NULL, bought_count = NULL")
    update_the_program(monkeypatch, newer)

    with Workspace.open(made.path) as opened:
        row = opened.promotions.row(sale.id)
        assert row is not None
        assert (row.leads, row.bought) == (1, 1)
        assert opened.check().findings == ()
