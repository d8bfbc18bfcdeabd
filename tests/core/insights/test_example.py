"""The figures of the example folder are those of its answers, key for key."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from core.business import Credit
from core.insights import as_json, figures
from core.period import Period
from tests.core.insights import folder

EXAMPLE = Path(__file__).parents[2] / "data" / "example"
ANSWERS = sorted(EXAMPLE.glob("figures-*.json"))
LOOSE = {"roi_low", "roi_high"}


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda path: path.stem)
def test_every_figure_of_the_example_is_right(answer: Path) -> None:
    expected = json.loads(answer.read_text(encoding="utf-8"))
    period = Period(date.fromisoformat(expected["from"]), date.fromisoformat(expected["to"]))
    found = as_json(
        figures(
            folder.read(EXAMPLE / "folder"),
            period,
            date.fromisoformat(expected["today"]),
            Credit(expected["credit"]),
        )
    )
    assert list(differences(expected, json.loads(json.dumps(found)))) == []


def test_there_are_three_answers() -> None:
    assert len(ANSWERS) == 3


def differences(expected: Any, found: Any, path: str = "") -> list[str]:
    """Where two JSON values differ: keys and their order, texts and counts exactly, statistics within their slack."""
    if isinstance(expected, dict) and isinstance(found, dict):
        if list(expected) != list(found):
            return [f"{path}: keys {list(expected)} != {list(found)}"]
        return [line for key in expected for line in differences(expected[key], found[key], f"{path}.{key}")]
    if isinstance(expected, list) and isinstance(found, list):
        if len(expected) != len(found):
            return [f"{path}: {len(expected)} != {len(found)} items"]
        return [
            line
            for place, pair in enumerate(zip(expected, found, strict=True))
            for line in differences(*pair, f"{path}[{place}]")
        ]
    return [] if same(expected, found, path) else [f"{path}: expected {expected!r}, found {found!r}"]


def same(expected: Any, found: Any, path: str) -> bool:
    if isinstance(expected, float) and isinstance(found, float):
        if path.endswith("chance_of_profit.value"):
            return abs(expected - found) <= 0.02
        if path.rpartition(".")[2] in LOOSE:
            return abs(expected - found) <= 0.2 * max(1.0, abs(expected))
        return abs(expected - found) <= 1e-9
    return type(expected) is type(found) and bool(expected == found)
