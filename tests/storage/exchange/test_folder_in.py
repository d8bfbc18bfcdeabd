"""What an import does to a file: it adds, sets what the folder brings, deletes nothing, and is one change."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path

import pytest

from core.errors import Trouble
from core.exchange.report import ImportReport
from storage import Workspace
from tests.makers import ANA, rows, shop
from tests.storage.exchange.small import BO, CUP, ENQUIRY, ORDER, SALE, TEA, WHOLE, ZOE, exported, folder

EXAMPLE = Path(__file__).parents[2] / "data" / "example" / "folder"


@pytest.fixture
def there(tmp_path: Path) -> Path:
    """A file that holds the small business."""
    path = tmp_path / "shop.twohats"
    Workspace.import_into(path, [folder(tmp_path / "whole", WHOLE)])
    return path


def again(path: Path, files: dict[str, str]) -> ImportReport:
    with Workspace.open(path, device=ANA) as workspace:
        return workspace.import_folders([folder(path.parent / f"again{len(list(path.parent.iterdir()))}", files)])


def cells(path: Path, name: str) -> list[str]:
    with Workspace.open(path) as workspace:
        return exported(workspace, path.parent / f"out{len(list(path.parent.iterdir()))}")[name].splitlines()[1:]


def test_a_new_file_holds_the_folder_and_no_default_stages(there: Path) -> None:
    with Workspace.open(there) as workspace:
        assert workspace.business.profile().name == "Corner Shop"
        assert [stage.name for stage in workspace.deals.stages()] == ["New"]
        assert workspace.check().findings == ()


def test_a_new_file_without_a_profile_is_named_after_itself_in_euro(tmp_path: Path) -> None:
    Workspace.import_into(tmp_path / "Café Aurora.twohats", [folder(tmp_path / "in", {"people": "id,name\n"})])
    with Workspace.open(tmp_path / "Café Aurora.twohats") as workspace:
        assert (workspace.business.profile().name, workspace.business.profile().currency) == ("Café Aurora", "EUR")


def test_an_empty_cell_empties_and_a_missing_column_or_row_changes_nothing(there: Path) -> None:
    report = again(there, {"contacts": f"id,birthday\n{ZOE},"})
    assert report.tables["contacts"].updated == 1
    assert [line.split(",")[2:8] for line in cells(there, "contacts")] == [
        ["Zoë", "", "", "", "", ""],
        ["Bo", "", "", "", "", ""],
    ]


def test_days_are_compared_with_what_the_file_already_says(there: Path) -> None:
    report = again(there, {"leads": f"id,received_on\n{ENQUIRY},2026-01-08"})
    assert [(each.column, each.value) for each in report.rejected] == [("qualified_on", "")]


def test_custom_columns_are_kept_in_every_file_and_set_one_by_one(there: Path) -> None:
    report = again(
        there,
        {
            "contacts": f"id,shoe size,Kunde seit\n{ZOE},38,2019",
            "stages": "name,colour\nNew,blue",
            "business": "name,motto\nCorner Shop,Open late",
        },
    )
    assert report.custom_columns == {
        "business": ("motto",),
        "contacts": ("shoe size", "Kunde seit"),
        "stages": ("colour",),
    }
    again(there, {"contacts": f"id,shoe size\n{ZOE},"})
    assert cells(there, "contacts")[0].endswith(",,2019")
    assert cells(there, "stages") == ["New,1,0.1,blue"]
    assert cells(there, "business")[0].endswith("Open late")


def test_stages_coupons_and_targets_are_met_by_what_they_are_called(there: Path) -> None:
    first = {
        "coupons": f"code,promotion_id,use_limit\nTEA-10,{SALE},5",
        "targets": "month,measure,amount\n2026-01,revenue,5000",
        "stages": "name,position,probability\nNew,1,0.2",
    }
    report = again(there, first)
    assert {name: (tally.added, tally.updated) for name, tally in report.tables.items()} == {
        "coupons": (1, 0), "targets": (1, 0), "stages": (0, 1),
    }  # fmt: skip
    report = again(
        there, {"coupons": "code,use_limit\nTEA-10,6", "targets": "month,measure,amount\n2026-01,revenue,6000"}
    )
    assert {name: (tally.added, tally.updated) for name, tally in report.tables.items()} == {
        "coupons": (0, 1), "targets": (0, 1),
    }  # fmt: skip
    assert cells(there, "coupons") == [f"TEA-10,{SALE},6,"]
    assert cells(there, "targets") == ["2026-01,revenue,6000.00"]


def test_lists_without_an_order_are_the_same_in_any_order(there: Path) -> None:
    again(there, {"contacts": f"id,tags,emails\n{ZOE},b;a,b@x.org;a@x.org"})
    assert again(there, {"contacts": f"id,tags\n{ZOE},a;b"}).change is None
    assert again(there, {"contacts": f"id,emails\n{ZOE},a@x.org;b@x.org"}).change is not None


def test_what_an_offer_is_worth_depends_on_its_kind(there: Path) -> None:
    again(
        there, {"promotions": f"id,name,offer_kind,offer_value\n{SALE},Sale,percent,12.5\n{TEA},Free cup,free_item,3"}
    )
    assert [line.split(",")[6:8] for line in cells(there, "promotions")] == [["percent", "12.5"], ["free_item", "3.00"]]
    report = again(there, {"promotions": f"id,offer_value\n{SALE},100.5\n{TEA},100.5"})
    assert [(each.row, each.column) for each in report.rejected] == [(2, "offer_value")]


def test_formulas_and_odd_texts_stay_as_they_are(there: Path) -> None:
    texts = ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "'=x", " both ", "NULL", "a\u2028b", "\ufeffx"]
    for text in texts:
        quoted = text.replace('"', '""')
        again(there, {"contacts": f'id,notes\n{ZOE},"{quoted}"'})
        with Workspace.open(there) as workspace:
            target = there.parent / f"odd{len(list(there.parent.iterdir()))}"
            workspace.export_folder(target)
        assert f",{text}," in (target / "contacts.csv").read_text(encoding="utf-8")


def test_two_folders_are_one_change_and_the_second_may_refer_to_the_first(tmp_path: Path) -> None:
    one = folder(tmp_path / "one", {"contacts": f"id,name\n{ZOE},Zoë"})
    two = folder(
        tmp_path / "two",
        {"contacts": f"id,name\n{ZOE},Zoë Meier", "leads": f"id,contact_id,received_on\n{CUP},{ZOE},2026-01-01"},
    )
    report = Workspace.import_into(tmp_path / "s.twohats", [one, two])
    assert report.rejected == ()
    tally = report.tables["contacts"]
    assert (tally.read, tally.added, tally.matched, tally.updated) == (2, 1, 1, 1)
    with Workspace.open(tmp_path / "s.twohats") as workspace:
        assert len(workspace.history.newest()) == 1


def test_undo_takes_a_whole_import_back(tmp_path: Path) -> None:
    with shop(tmp_path, device=ANA) as workspace:
        before = exported(workspace, tmp_path / "before")
        kept = rows(workspace.path)
        report = workspace.import_folders([EXAMPLE])
        assert report.rejected == ()
        after = exported(workspace, tmp_path / "after")
        assert workspace.undoable() == "Import"
        workspace.undo()
        assert exported(workspace, tmp_path / "undone") == before
        assert rows(workspace.path) == kept
        workspace.redo()
        assert exported(workspace, tmp_path / "redone") == after
        assert workspace.check().findings == ()


def test_a_dry_run_tells_the_same_and_changes_no_byte(there: Path, tmp_path: Path) -> None:
    source = folder(tmp_path / "more", {"contacts": f"id,name,notes\n{ZOE},Zoë,new\n{TEA},Ivy,\n{CUP},,"})
    before = hashlib.sha256(there.read_bytes()).digest()
    os.chmod(there, 0o444)
    rehearsed = Workspace.import_into(there, [source], dry_run=True)
    os.chmod(there, 0o644)
    assert hashlib.sha256(there.read_bytes()).digest() == before
    real = Workspace.import_into(there, [source])
    assert rehearsed.dry_run
    assert rehearsed.change is None
    assert real.change is not None
    assert (rehearsed.tables, rehearsed.rejected) == (real.tables, real.rejected)


def test_a_dry_run_makes_no_file(tmp_path: Path) -> None:
    report = Workspace.import_into(tmp_path / "s.twohats", [folder(tmp_path / "in", WHOLE)], dry_run=True)
    assert report.tables["contacts"].added == 2
    assert [each.name for each in tmp_path.iterdir()] == ["in"]


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"contacts": ""}, "no header"),
        ({"contacts": "\nid,name"}, "no header"),
        ({"contacts": "id,name,id\n"}, "twice"),
        ({"contacts": "id,,name\n"}, "without a name"),
        ({"contacts": f'id,name\n{ZOE},"Zoë\n'}, "never closed"),
        ({"contacts": f'id,name\n{ZOE},"Zoë"x\n'}, "rules of CSV"),
        ({"contacts": f"id,name\n{ZOE},Zo\0\n"}, "NUL"),
        ({"contacts": f"id,name\n{ZOE},Zo\udce9\n"}, "UTF-8"),
        ({"business": "format,name,currency\n2,Shop,EUR"}, "newer"),
        ({"business": "name,currency\nShop,USD"}, "amounts"),
        ({"loyalty": "id\n"}, "none of the files"),
    ],
)
def test_what_is_no_folder_of_tables_imports_nothing(there: Path, files: dict[str, str], told: str) -> None:
    before = there.read_bytes()
    source = folder(
        there.parent / "bad", {**({} if "loyalty" in files else {"people": f"id,name\n{TEA},Ana"}), **files}
    )
    with pytest.raises(Trouble, match=told):
        Workspace.import_into(there, [source])
    assert there.read_bytes() == before
    if "USD" not in str(files):
        with pytest.raises(Trouble, match=told):
            Workspace.import_into(there.parent / "new.twohats", [source])
    assert not (there.parent / "new.twohats").exists()


def test_a_cell_of_200_kilobytes_is_a_cell(there: Path) -> None:
    again(there, {"contacts": f"id,notes\n{ZOE},{'x' * 200_000}"})
    assert len(cells(there, "contacts")[0]) > 200_000


def test_the_currency_may_change_while_there_are_no_amounts(tmp_path: Path) -> None:
    path = tmp_path / "s.twohats"
    Workspace.import_into(path, [folder(tmp_path / "one", {"business": "name,currency,hourly_rate\nShop,EUR,20"})])
    Workspace.import_into(
        path,
        [
            folder(
                tmp_path / "two",
                {"business": "name,currency,hourly_rate\nShop,JPY,2000", "products": f"id,name,price\n{TEA},Tea,300"},
            )
        ],
    )
    assert cells(path, "products") == [f"{TEA},Tea,product,300,,,,"]


def test_files_that_are_not_known_are_named(there: Path, tmp_path: Path) -> None:
    source = folder(tmp_path / "more", {"people": "id,name\n", "loyalty": "id\n"})
    (source / "logo.png").write_bytes(b"")
    with Workspace.open(there) as workspace:
        assert workspace.import_folders([source]).unknown_files == ("logo.png", "loyalty.csv")


def test_the_report_has_the_form_of_figures(there: Path) -> None:
    told = again(there, {"contacts": f"id,name,birthday\n{BO},Bo,soon"}).as_json("shop.twohats")
    assert json.loads(json.dumps(told)) == {
        "file": "shop.twohats",
        "dry_run": False,
        "change": None,
        "tables": {"contacts": {"read": 1, "added": 0, "matched": 0, "updated": 0, "rejected": 1, "skipped": 0}},
        "rejected": [
            {
                "file": "contacts.csv",
                "row": 2,
                "column": "birthday",
                "value": "soon",
                "reason": "not a date (YYYY-MM-DD)",
            }
        ],
        "problems": [],
        "custom_columns": {},
        "unknown_files": [],
    }


def test_an_export_goes_into_a_new_or_empty_folder_only(there: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    with Workspace.open(there, read_only=True) as workspace:
        assert len(exported(workspace, tmp_path / "empty")) == 20
        for place in (tmp_path / "full", tmp_path / "empty", there, tmp_path / "no" / "where"):
            with pytest.raises(Trouble):
                workspace.export_folder(place)
    assert [each.name for each in (tmp_path / "full").iterdir()] == ["mine.txt"]
    assert not [each for each in tmp_path.iterdir() if each.name.endswith(".tmp")]


def test_an_export_writes_every_file_with_crlf_and_no_mark(there: Path, tmp_path: Path) -> None:
    with Workspace.open(there) as workspace:
        found = exported(workspace, tmp_path / "out")
    assert found["scores"] == "id,contact_id,deal_id,given_on,score,comment,external_ids\r\n"
    assert found["deals"].splitlines()[1] == f"{ORDER},,{ENQUIRY},,,New,2026-01-07,,80.00,,won,2026-01-09,,,,,,,,"
    assert all(text.count("\n") == text.count("\r\n") for text in found.values())
    shutil.rmtree(tmp_path / "out")
