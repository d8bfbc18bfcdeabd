from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from core.contacts import Consent
from core.exchange import cells
from core.exchange.cells import Cell, Wrong

RIGHT: list[tuple[Cell, str, Any, str]] = [
    (cells.DAY, "2024-02-29", date(2024, 2, 29), "2024-02-29"),
    (cells.TIME, "06:05", time(6, 5), "06:05"),
    (cells.MONTH, "2026-02", date(2026, 2, 1), "2026-02"),
    (cells.BIRTHDAY, "--02-29", "--02-29", "--02-29"),
    (cells.amount("EUR"), "1234.5", 123450, "1234.50"),
    (cells.amount("EUR"), "-0.05", -5, "-0.05"),
    (cells.amount("EUR"), "007", 700, "7.00"),
    (cells.amount("JPY"), "1200", 1200, "1200"),
    (cells.amount("KWD"), "1.5", 1500, "1.500"),
    (cells.number(3), "1.250", 1250, "1.25"),
    (cells.number(3), "100", 100_000, "100"),
    (cells.number(4, 0, 1), "0.0001", 1, "0.0001"),
    (cells.number(4, 0, 1), "1.0", 10_000, "1"),
    (cells.number(0), "-12", -12, "-12"),
    (cells.choice(Consent), "yes", Consent.YES, "yes"),
    (cells.IN_ORDER, r"b;a\;x;c\\", ("b", "a;x", "c\\"), r"b;a\;x;c\\"),
    (cells.IN_ORDER, "b;;a;b;", ("b", "a", "b"), "b;a;b"),
    (cells.IN_ORDER, r"a\b\\", ("a\\b\\",), r"a\\b\\"),
    (cells.IN_NO_ORDER, "b;a;b", ("a", "b"), "a;b"),
]

WRONG: list[tuple[Cell, str]] = [
    *((cells.DAY, text) for text in ("20240229", "2023-02-29", "2024-W05-1", "0000-01-01", " 2024-01-01")),
    *((cells.TIME, text) for text in ("6:05", "24:00", "06:60", "06:05:00", "T06:05")),
    *((cells.MONTH, text) for text in ("2026-13", "2026-1", "2026-02-01")),
    *((cells.BIRTHDAY, text) for text in ("02-29", "--02-30", "1980-13-01")),
    *((cells.amount("EUR"), text) for text in ("1,5", "1.005", "1.", ".5", "+1", "1e3", "€1", "1 000", "NaN", "--1")),
    *((cells.amount("EUR"), text) for text in ("1000000000000", "9" * 5000, "१२")),
    (cells.amount("JPY"), "1.0"),
    *((cells.number(4, 0, 1), text) for text in ("1.0001", "-0.1", "0.00001", "50%")),
    *((cells.number(0, 0), text) for text in ("-1", "1.0", "1.5")),
    (cells.choice(Consent), "Yes"),
    *((cells.KEY, text) for text in ("x", "018BCFE6-530F-7A0E-A5E2-F627C836FF54", "018bcfe6530f7a0ea5e2f627c836ff54")),
    (cells.CURRENCY, "eur"),
    (cells.CURRENCY, "XXQ"),
    (cells.KEYS, "018bcfe6-530f-7a0e-a5e2-f627c836ff54;x"),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "text", "value", "written"), RIGHT)
def test_a_cell_is_read_and_written(cell: Cell, text: str, value: Any, written: str) -> None:
    assert cell.read is not None
    assert cell.read(text) == value
    assert cell.text(value) == written
    assert cell.read(written) == value


@pytest.mark.parametrize(("cell", "text"), WRONG)
def test_what_a_cell_cannot_be_is_said(cell: Cell, text: str) -> None:
    assert cell.read is not None
    with pytest.raises(Wrong) as told:
        cell.read(text)
    assert told.value.template.format(**told.value.values)


def test_ids_are_of_any_version() -> None:
    text = "388ded7c-1e9c-4e3f-8b68-6890668935b7"
    assert cells.write_key(cells.read_key(text)) == text


def test_nothing_is_written_as_nothing() -> None:
    assert cells.DAY.text(None) == ""
    assert cells.IN_ORDER.text(()) == ""
