"""Folders and foreign files in any mix: in their order, in one change, also into a file that is not there yet."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.change import Cause
from core.errors import Trouble, UserMistake
from core.exchange.foreign.mode import Mode
from storage import Workspace
from tests.makers import ANA, rows, shop
from tests.storage.exchange.foreign.inputs import exported, paths
from tests.storage.exchange.small import WHOLE, ZOE, folder

PEOPLE = "Name,E-mail,Phone,Shoe size\nZoë,zoe@example.com,0221 4710298,38\nBo,,+49 221 4710300,\n,,,44\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with shop(tmp_path, device=ANA) as workspace:
        yield workspace


def a_list(tmp_path: Path, text: str = PEOPLE, name: str = "list.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_foreign_file_meets_who_came_with_a_folder_before_it(workspace: Workspace, tmp_path: Path) -> None:
    source = folder(tmp_path / "in", {"contacts": f"id,name,phones\n{ZOE},Zoe,+49 (0)221 4710298"})
    report = workspace.import_sources([source, a_list(tmp_path)])
    tally = report.tables["contacts"]
    assert (tally.read, tally.added, tally.matched, tally.rejected) == (4, 2, 1, 1)
    assert workspace.contacts.everyone().count() == 2
    assert [step.cause for step in workspace.history.newest(limit=1)] == [Cause.IMPORT]


def test_a_folder_meets_stages_that_a_foreign_file_made_before_it(workspace: Workspace, tmp_path: Path) -> None:
    stages = folder(tmp_path / "in", {"stages": "name,position,probability\nContract sent,9,0.95"})
    report = workspace.import_sources([*paths(["hubspot-deals.csv"]), stages])
    assert report.tables["stages"].updated == 1
    assert [(stage.name, stage.position) for stage in workspace.deals.stages()].count(("Contract sent", 9)) == 1


def test_a_preview_of_a_mix_counts_what_the_import_counts(workspace: Workspace, tmp_path: Path) -> None:
    sources = [folder(tmp_path / "in", WHOLE), a_list(tmp_path)]
    before = workspace.path.read_bytes()
    preview = workspace.preview_import(sources)
    dry = workspace.import_sources(sources, dry_run=True)
    assert workspace.path.read_bytes() == before
    assert [source.source for source in preview.sources][0] == "folder"
    report = workspace.import_sources(sources)
    assert preview.report.tables == dry.tables == report.tables


def test_a_new_file_gets_stages_and_a_country_and_is_named_after_itself(tmp_path: Path) -> None:
    path = tmp_path / "Aurora.twohats"
    Workspace.import_into(path, [a_list(tmp_path)])
    with Workspace.open(path, device=ANA) as workspace:
        profile = workspace.business.profile()
        assert (profile.name, profile.currency, profile.country) == ("Aurora", "EUR", "DE")
        assert len(workspace.deals.stages()) == 4
        assert workspace.contacts.everyone().page(0, 2)[1].phone == "+492214710298", (
            "the country is told by the other phone"
        )


def test_a_new_file_with_a_folder_among_its_sources_has_the_folder_s_stages(tmp_path: Path) -> None:
    path = tmp_path / "Aurora.twohats"
    Workspace.import_into(path, [a_list(tmp_path), folder(tmp_path / "in", WHOLE)])
    with Workspace.open(path, device=ANA) as workspace:
        assert workspace.business.profile().name == "Corner Shop"
        assert [stage.name for stage in workspace.deals.stages()] == ["New"]


def test_what_cannot_be_read_stops_an_import_and_not_a_preview(workspace: Workspace, tmp_path: Path) -> None:
    bad = tmp_path / "letter.pdf"
    bad.write_bytes(b"%PDF-1.7\n")
    sources, before = [a_list(tmp_path), bad], rows(workspace.path)
    with pytest.raises(Trouble):
        workspace.import_sources(sources)
    assert rows(workspace.path) == before
    good, other = workspace.preview_import(sources).sources
    assert (len(good.new), good.trouble) == (2, None)
    assert isinstance(other.trouble, UserMistake)


def test_what_is_left_out_does_not_come_in(workspace: Workspace, tmp_path: Path) -> None:
    first, second = a_list(tmp_path), a_list(tmp_path, "Name\nUwe Himmelreich\n", "other.csv")
    workspace.import_sources([first, second], left_out=[(first, "")])
    assert workspace.contacts.everyone().count() == 1


def test_a_chosen_encoding_is_used(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Name,E-mail\nZoé Čapek,z@example.com\n".encode("cp1250"))
    workspace.import_sources([path], encodings={path: "cp1250"})
    assert workspace.contacts.everyone().page(0, 1)[0].name == "Zoé Čapek"


def test_rejected_rows_are_written_as_they_stood_with_the_reason(workspace: Workspace, tmp_path: Path) -> None:
    bad = folder(tmp_path / "in", {"people": "id,name\nx,Ana\n"})
    report = workspace.import_sources([a_list(tmp_path), bad, *paths(["own-list.xlsx"])])
    written = workspace.write_rejected(report, tmp_path / "rejected.csv")
    assert [each.name for each in written] == ["rejected.csv", "rejected (2).csv", "rejected (3).csv"]
    found = [list(csv.reader(each.read_text(encoding="utf-8-sig").splitlines())) for each in written]
    assert found[0] == [
        ["Name", "E-mail", "Phone", "Shoe size", "reason"],
        ["", "", "", "44", report.rejected[0].reason],
    ]
    assert found[1] == [
        ["id", "name", "reason"],
        ["x", "Ana", f"id: {report.rejected[1].reason}"],
    ]
    assert (found[2][0][0], len(found[2]), "name" in found[2][1][-1]) == ("Name", 2, True)


def test_rejected_cards_are_written_whole(workspace: Workspace, tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\n{}NOTE:x\nEND:VCARD\n"
    path = a_list(tmp_path, card.format("FN:Zoë\n") + card.format(""), "cards.vcf")
    report = workspace.import_sources([path])
    [left] = report.rejected_rows
    assert left.rows[0][0].splitlines() == card.format("").splitlines()
    assert report.rejected[0].row == 2


def test_modes_reach_the_file(workspace: Workspace, tmp_path: Path) -> None:
    source = a_list(tmp_path)
    workspace.import_sources([source])
    again = workspace.import_sources([source], mode=Mode.ADD)
    assert (again.tables["contacts"].added, workspace.contacts.everyone().count()) == (2, 4)


def test_undo_of_a_mix_brings_everything_back(workspace: Workspace, tmp_path: Path) -> None:
    workspace.import_sources([folder(tmp_path / "in", WHOLE)])
    first = exported(workspace, tmp_path / "first")
    workspace.import_sources([*paths(["etsy-orders.csv"]), a_list(tmp_path)], mode=Mode.UPDATE)
    workspace.undo()
    assert exported(workspace, tmp_path / "last") == first
