"""Every foreign export comes in with exactly what it holds: alone, in one go, one after the other, and again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.exchange.preview import Preview
from core.exchange.report import ImportReport
from storage import Workspace
from tests.makers import ANA, shop
from tests.storage.exchange.foreign.inputs import (
    EXPECTED,
    ORDER,
    TABLES,
    exported,
    line,
    paths,
    refused,
    rows_of,
)

FILES = EXPECTED["files"]


@pytest.fixture
def aurora(tmp_path: Path) -> Iterator[Workspace]:
    with shop(tmp_path, device=ANA) as workspace:
        yield workspace


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Preview:
    """What all files in one go would do to a new file."""
    with shop(tmp_path_factory.mktemp("seen")) as workspace:
        return workspace.preview_import(paths())


def places(report: ImportReport) -> list[int | str]:
    return [each.row for each in report.rejected]


def bytes_of(workspace: Workspace) -> bytes:
    return workspace.path.read_bytes()


@pytest.mark.parametrize("name", ORDER)
def test_alone_a_file_gives_its_people_and_rows_and_twice_it_gives_nothing(aurora: Workspace, name: str) -> None:
    told = FILES[name]
    report = aurora.import_sources(paths([name]))
    main = report.tables[TABLES.get(told["kind"], "contacts")]
    assert places(report) == [each["row"] for each in told["rejected"]]
    assert (main.rejected, main.skipped) == (len(told["rejected"]), len(told["skipped"]))
    assert main.added + main.matched == told["records"]
    if "alone" in told:
        assert (main.added, main.matched) == (told["alone"]["new_people"], told["alone"]["probable_duplicates"])
        assert aurora.contacts.everyone().count() == main.added
    assert report.change is not None
    before = bytes_of(aurora)
    again = aurora.import_sources(paths([name]))
    assert (again.change, bytes_of(aurora) == before) == (None, True)
    assert all((tally.added, tally.updated) == (0, 0) for tally in again.tables.values())


def test_all_in_one_go_give_the_totals_and_one_undo_takes_all_of_it_back(aurora: Workspace, tmp_path: Path) -> None:
    first, totals = exported(aurora, tmp_path / "first"), EXPECTED["totals"]
    report = aurora.import_sources(paths())
    tables = report.tables
    assert (tables["contacts"].added, tables["contacts"].matched) == (
        totals["people_after_all_files"],
        totals["probable_duplicates"],
    )
    assert len(report.rejected) == totals["rejected_rows"]
    assert tables["expenses"].added == totals["cost_lines"]
    assert aurora.contacts.everyone().count() == totals["people_after_all_files"]
    assert refused(aurora) == totals["do_not_email_people"]
    assert aurora.check().findings == ()
    before = bytes_of(aurora)
    assert aurora.import_sources(paths()).change is None
    assert bytes_of(aurora) == before
    aurora.undo()
    assert exported(aurora, tmp_path / "last") == first


def test_one_after_the_other_they_give_the_same_twice_and_undo_leads_all_the_way_back(
    aurora: Workspace, tmp_path: Path
) -> None:
    first = exported(aurora, tmp_path / "first")
    for name in ORDER:
        report = aurora.import_sources(paths([name]))
        told = FILES[name]["in_order"]
        people = report.tables.get("contacts")
        if people is not None:
            assert (people.added, people.matched) == (told["new_people"], told["probable_duplicates"]), name
            assert aurora.contacts.everyone().count() == told["people_after"], name
    after = bytes_of(aurora)
    assert [name for name in ORDER if aurora.import_sources(paths([name])).change is not None] == []
    assert bytes_of(aurora) == after
    for _ in ORDER:
        aurora.undo()
    assert exported(aurora, tmp_path / "last") == first


def test_people_of_other_sources_hang_together(aurora: Workspace) -> None:
    report = aurora.import_sources(paths())
    totals, tables = EXPECTED["totals"], report.tables
    assert tables["deals"].added >= totals["deals"] + totals["orders"]
    assert tables["leads"].added == totals["leads"] + FILES["own-list-semicolon.csv"]["records"]
    redeemed = FILES["etsy-orders.csv"]["checks"]["coupon_redemptions"]
    assert (tables["redemptions"].added, tables["coupons"].added) == (sum(redeemed.values()), len(redeemed))
    assert [stage.name for stage in aurora.deals.stages()] == [
        "New", "Talking", "Offer sent", "Nearly there",
        "Appointment scheduled", "Qualified to buy", "Presentation scheduled", "Decision maker bought-in",
        "Contract sent",
    ]  # fmt: skip
    assert not any("contacts of HubSpot" in each.reason for each in report.problems)
    conflict = FILES["shopify-customers.csv"]["consent_conflicts"][0]
    [told] = [each for each in report.problems if each.column == "consent"]
    assert (told.file, told.row) == (conflict["file"], conflict["row"])


def test_rows_match_whom_they_should_by_what_they_should(preview: Preview) -> None:
    rows, by = rows_of(preview), {"email": "e-mail"}
    found = {
        place: ((row.met.file, line(row.met.row)), sorted(row.by)) for place, row in rows.items() if row.met is not None
    }
    assert found == {
        (each["file"], each["row"]): (
            (each["matches_file"], each["matches_row"]),
            sorted(by.get(name, name) for name in each["by"]),
        )
        for each in EXPECTED["duplicates"]
    }


def test_similar_names_are_suggested_and_never_joined(preview: Preview) -> None:
    rows, missed = rows_of(preview), []
    for group in EXPECTED["suggest_only"]:
        places = [(each["file"], each["row"]) for each in group["records"]]
        places.sort(key=lambda place: (ORDER.index(place[0]), place[1]))
        for number, place in enumerate(places):
            assert rows[place].is_new, group["why"]
            told = {(known.file, line(known.row)) for known in rows[place].similar}
            missed += [group["why"]] if not set(places[:number]) <= told else []
    assert missed == ["same name in another script (hard; missing it is fine)"]
    suggested = {(each["file"], each["row"]) for group in EXPECTED["suggest_only"] for each in group["records"]}
    assert {place for place, row in rows.items() if row.similar} <= suggested


def test_a_preview_counts_what_the_import_counts(aurora: Workspace, preview: Preview) -> None:
    report = aurora.import_sources(paths())
    assert preview.report.tables == report.tables
    assert (preview.report.rejected, preview.report.problems) == (report.rejected, report.problems)
    dry = aurora.import_sources(paths(), dry_run=True)
    assert dry.tables == aurora.import_sources(paths()).tables
    for source in preview.sources:
        tally = source.tables[source.table]
        assert (len(source.rejected) or 0) == tally.rejected
        assert len(source.new) + len(source.matched) == tally.added + tally.matched


def test_nothing_of_a_preview_or_a_dry_run_stays(aurora: Workspace) -> None:
    before = bytes_of(aurora)
    aurora.preview_import(paths())
    assert aurora.import_sources(paths(), dry_run=True).change is None
    assert bytes_of(aurora) == before
