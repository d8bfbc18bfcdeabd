"""The figures of any folder are those that a plain count over its cells gives."""

from __future__ import annotations

import random
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.business import Credit
from core.insights import as_json, figures
from core.period import Period
from storage import Workspace
from tests.storage.exchange.busy_folders import START, busy_folder, write
from tests.storage.exchange.counted import Count
from tests.storage.exchange.random_folders import DIGITS
from tests.storage.exchange.test_random_folders import FOLDERS, blank  # noqa: F401

PERIODS = st.one_of(
    st.sampled_from([(date(2026, 3, 1), date(2026, 3, 31)), (date(2026, 2, 1), date(2026, 4, 30))]),
    st.tuples(st.integers(0, 200), st.integers(0, 90)).map(
        lambda pair: (START + timedelta(days=pair[0]), START + timedelta(days=pair[0] + pair[1]))
    ),
)


@settings(max_examples=FOLDERS, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    seed=st.integers(0, 2**40),
    period=PERIODS,
    gone=st.integers(-40, 300),
    credit=st.sampled_from(list(Credit)),
    currency=st.sampled_from(sorted(DIGITS)),
)
def test_figures_are_those_of_a_plain_count(
    blank: Workspace,  # noqa: F811
    seed: int,
    period: tuple[date, date],
    gone: int,
    credit: Credit,
    currency: str,
) -> None:
    today = period[0] + timedelta(days=gone)
    folder = busy_folder(random.Random(seed), currency)
    with tempfile.TemporaryDirectory() as name:
        report = blank.import_folders([write(folder, Path(name) / "in")])
        try:
            assert report.rejected == ()
            found = as_json(figures(blank.insights.facts(), Period(*period), today, credit, chances=False))
        finally:
            blank.undo()
    counted = Count(folder, *period, today, credit.value, DIGITS[currency]).all()
    assert_same({name: found[name] for name in counted}, counted)


def assert_same(found: Any, counted: Any, where: str = "") -> None:
    """Exact in everything but the last digits of ratios."""
    if isinstance(counted, dict):
        assert set(found) - {"chance_of_profit"} == set(counted), where
        for name, value in counted.items():
            assert_same(found[name], value, f"{where}.{name}")
    elif isinstance(counted, list):
        assert len(found) == len(counted), where
        for place, value in enumerate(counted):
            assert_same(found[place], value, f"{where}[{place}]")
    elif isinstance(counted, float):
        assert found == pytest.approx(counted, rel=1e-9, abs=1e-12), where
    else:
        assert found == counted, where
