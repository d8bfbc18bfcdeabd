"""A row that is wrong stays out, with all that refer to it, and the report says which, where and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.exchange.report import ImportReport
from storage import Workspace
from tests.storage.exchange.small import BO, CALL, CUP, ENQUIRY, ORDER, SALE, TEA, WHOLE, ZOE, exported, folder

Told = tuple[str, int | str, str | None, str | None, str]


def taken(tmp_path: Path, changes: dict[str, str]) -> ImportReport:
    source = folder(tmp_path / "in", {**WHOLE, **changes})
    return Workspace.import_into(tmp_path / "shop.twohats", [source])


def told(report: ImportReport) -> list[Told]:
    return [(each.file, each.row, each.column, each.value, each.reason) for each in report.rejected]


def test_what_is_right_comes_in_whole(tmp_path: Path) -> None:
    report = taken(tmp_path, {})
    assert report.rejected == ()
    assert {name: tally.added for name, tally in report.tables.items()} == {
        "business": 1, "contacts": 2, "promotions": 1, "leads": 1, "stages": 1, "deals": 1, "activities": 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [
        (
            "contacts",
            f"id,name,birthday\n{ZOE},Zoë,\n{BO},Bo,31.02.1980",
            ("contacts.csv", 3, "birthday", "31.02.1980", "not a date (YYYY-MM-DD)"),
        ),
        ("contacts", f"id,name\n{ZOE},Zoë\n{BO.upper()[:-1]}X,Bo", ("contacts.csv", 3, "id", BO[:-1] + "X", None)),
        ("contacts", f"id,name\n{ZOE},Zoë\n,Bo", ("contacts.csv", 3, "id", "", "must be filled")),
        ("contacts", f"id,name\n{ZOE},Zoë\n{BO},", ("contacts.csv", 3, "name", "", None)),
        ("contacts", f"id,name\n{ZOE},Zoë\n{BO}", ("contacts.csv", 3, None, None, "1 cells, the header has 2")),
        ("contacts", f"id,name\n{ZOE},Zoë\n{BO},Bo,", ("contacts.csv", 3, None, None, "3 cells, the header has 2")),
        (
            "contacts",
            f'id,name,notes\n{ZOE},Zoë,"two\nlines"\n\n{BO},Bo',
            ("contacts.csv", 4, None, None, "2 cells, the header has 3"),
        ),
        ("contacts", f"id,name,consent\n{ZOE},Zoë,yes\n{BO},Bo,Yes", ("contacts.csv", 3, "consent", "Yes", None)),
        ("people", f"id,name\n{BO},", ("people.csv", 2, "name", "", "must be filled")),
        ("people", f"id,email\n{BO},bo@example.com", ("people.csv", 2, "name", "", "must be filled")),
        ("stages", "name,position,probability\nNew,1,0.1\nLate,2,1.01", ("stages.csv", 3, "probability", "1.01", None)),
        ("stages", "name,position,probability\nNew,1,0.1\nLate,1.5,1", ("stages.csv", 3, "position", "1.5", None)),
        ("targets", "month,measure,amount\n2026-13,revenue,1", ("targets.csv", 2, "month", "2026-13", None)),
        ("targets", "month,measure,amount\n2026-01,deals_won,1.5", ("targets.csv", 2, "amount", "1.5", None)),
        ("targets", "month,measure,amount\n2026-01,revenue,1.505", ("targets.csv", 2, "amount", "1.505", None)),
        ("scores", f"id,given_on,score\n{TEA},2026-01-01,6", ("scores.csv", 2, "score", "6", "not between 1 and 5")),
        ("products", f"id,name,price\n{TEA},Tea,{'9' * 5000}", ("products.csv", 2, "price", "9" * 1000, None)),
        ("products", f"id,name,price\n{TEA},Tea,1e3", ("products.csv", 2, "price", "1e3", None)),
        ("products", f"id,name,price\n{TEA},Tea,NaN", ("products.csv", 2, "price", "NaN", None)),
        ("coupons", f"code,promotion_id\nX,{TEA}", ("coupons.csv", 2, "promotion_id", TEA, None)),
        ("redemptions", f"id,code,redeemed_on\n{TEA},X,2026-01-01", ("redemptions.csv", 2, "code", "X", None)),
    ],
)  # fmt: skip
def test_a_wrong_cell_rejects_its_row_and_nothing_else(
    tmp_path: Path, file: str, text: str, expected: tuple[str, int, str | None, str | None, str | None]
) -> None:
    report = taken(tmp_path, {file: text})
    (each,) = told(report)
    *place, reason = expected
    if place[3] is not None and place[2] == "id" and place[3]:
        place[3] = text.splitlines()[2].partition(",")[0]
    assert list(each[:4]) == place
    assert reason is None or each[4] == reason
    assert sum(tally.rejected for tally in report.tables.values()) == 1
    assert all(
        tally.read == tally.added + tally.matched + tally.rejected + tally.skipped for tally in report.tables.values()
    )


def test_all_that_hangs_on_a_rejected_row_is_rejected_with_it(tmp_path: Path) -> None:
    report = taken(tmp_path, {"contacts": f"id,name,birthday\n{ZOE},Zoë,yesterday\n{BO},Bo,"})
    assert [each[:4] for each in told(report)] == [
        ("contacts.csv", 2, "birthday", "yesterday"),
        ("leads.csv", 2, "contact_id", ZOE),
        ("deals.csv", 2, "lead_id", ENQUIRY),
        ("activities.csv", 2, "deal_id", ORDER),
    ]
    assert report.tables["contacts"].added == 1
    assert "rejected" in report.rejected[1].reason


def test_a_reference_to_nothing_is_rejected(tmp_path: Path) -> None:
    report = taken(tmp_path, {"leads": f"id,contact_id,received_on\n{ENQUIRY},{TEA},2026-01-05"})
    assert [each[:4] for each in told(report)] == [
        ("leads.csv", 2, "contact_id", TEA),
        ("deals.csv", 2, "lead_id", ENQUIRY),
        ("activities.csv", 2, "deal_id", ORDER),
    ]


def test_an_unknown_stage_is_rejected(tmp_path: Path) -> None:
    report = taken(tmp_path, {"stages": "name,position,probability\nnew,1,0.1"})
    assert told(report)[0][:4] == ("deals.csv", 2, "stage", "New")


def test_an_id_twice_in_its_file_rejects_both_rows(tmp_path: Path) -> None:
    report = taken(tmp_path, {"contacts": f"id,name\n{ZOE},Zoë\n{BO},Bo\n{ZOE},Zoë Meier"})
    assert [each[:4] for each in told(report)][:3] == [
        ("contacts.csv", 2, "id", ZOE),
        ("contacts.csv", 4, "id", ZOE),
        ("leads.csv", 2, "contact_id", ZOE),
    ]


def test_a_stage_twice_in_its_file_rejects_both_rows(tmp_path: Path) -> None:
    report = taken(tmp_path, {"stages": "name,position,probability\nNew,1,0.1\nNew,2,0.2"})
    assert [each[:4] for each in told(report) if each[0] == "stages.csv"] == [
        ("stages.csv", 2, "name", "New"),
        ("stages.csv", 3, "name", "New"),
    ]
    assert told(report)[0][:4] == ("deals.csv", 2, "stage", "New")


@pytest.mark.parametrize(
    ("file", "text", "column"),
    [
        ("promotions", f"id,name,start_on,end_on\n{SALE},Sale,2026-01-02,2026-01-01", "end_on"),
        ("leads", f"id,contact_id,received_on,qualified_on\n{ENQUIRY},{ZOE},2026-01-05,2026-01-04", "qualified_on"),
        (
            "leads",
            f"id,contact_id,received_on,disqualified_on\n{ENQUIRY},{ZOE},2026-01-05,2026-01-04",
            "disqualified_on",
        ),
        ("deals", f"id,opened_on,outcome,closed_on\n{ORDER},2026-01-05,won,2026-01-04", "closed_on"),
        ("deals", f"id,opened_on,outcome,closed_on\n{ORDER},2026-01-05,open,2026-01-06", "closed_on"),
        ("deals", f"id,opened_on,outcome,closed_on\n{ORDER},2026-01-05,lost,", "closed_on"),
        ("deals", f"id,opened_on,outcome\n{ORDER},2026-01-05,lost", "closed_on"),
    ],
)  # fmt: skip
def test_days_out_of_order_are_rejected(tmp_path: Path, file: str, text: str, column: str) -> None:
    report = taken(tmp_path, {file: text})
    assert (report.rejected[0].file, report.rejected[0].column) == (f"{file}.csv", column)


def test_a_lead_may_be_qualified_and_later_disqualified(tmp_path: Path) -> None:
    text = f"id,contact_id,received_on,qualified_on,disqualified_on\n{ENQUIRY},{ZOE},2026-01-05,2026-01-05,2026-02-01"
    assert taken(tmp_path, {"leads": text}).rejected == ()


def test_products_that_go_with_a_rejected_one_are_rejected_whatever_their_order(tmp_path: Path) -> None:
    text = f"id,name,price,goes_with\n{TEA},Tea,1,{CUP}\n{CUP},Cup,1,{BO}\n{BO},Spoon,dear,"
    report = taken(tmp_path, {"products": text, "contacts": f"id,name\n{ZOE},Zoë"})
    assert [(each.row, each.column) for each in report.rejected] == [(2, "goes_with"), (3, "goes_with"), (4, "price")]


def test_products_may_go_with_each_other(tmp_path: Path) -> None:
    text = f"id,name,goes_with\n{TEA},Tea,{CUP}\n{CUP},Cup,{TEA}"
    assert taken(tmp_path, {"products": text}).tables["products"].added == 2


def test_an_id_of_another_kind_of_record_is_rejected(tmp_path: Path) -> None:
    report = taken(tmp_path, {"expenses": f"id,spent_on,amount\n{ZOE},2026-01-01,5"})
    assert [each[:4] for each in told(report)] == [("expenses.csv", 2, "id", ZOE)]
    assert "contacts.csv" in report.rejected[0].reason


def test_blank_lines_are_skipped_and_counted(tmp_path: Path) -> None:
    report = taken(tmp_path, {"contacts": f"id,name\n\n{ZOE},Zoë\n,\n{BO},Bo\n"})
    tally = report.tables["contacts"]
    assert (tally.read, tally.added, tally.skipped, tally.rejected) == (4, 2, 2, 0)


def test_a_known_row_that_is_wrong_leaves_the_record_as_it_was(tmp_path: Path) -> None:
    taken(tmp_path, {})
    with Workspace.open(tmp_path / "shop.twohats") as shop:
        before = exported(shop, tmp_path / "before")
        source = folder(
            tmp_path / "again",
            {"contacts": f"id,name,notes\n{ZOE},,never kept", "deals": f"id,outcome\n{ORDER},open"},
        )
        report = shop.import_folders([source])
        assert [each[:4] for each in told(report)] == [
            ("contacts.csv", 2, "name", ""),
            ("deals.csv", 2, "closed_on", ""),
        ]
        assert report.change is None
        assert exported(shop, tmp_path / "after") == before


def test_call_is_not_lost(tmp_path: Path) -> None:
    report = taken(tmp_path, {"activities": f"id,kind,hat\n{CALL},call,boss"})
    assert told(report) == [("activities.csv", 2, "hat", "boss", "not one of: marketing, sales")]
