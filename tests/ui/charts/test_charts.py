"""Charts: nothing is cut in silence, nothing overlaps, and every value can be pointed at."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from tests.ui.charts import samples
from tests.ui.charts.conftest import Drawn
from tests.ui.charts.samples import ALL, LONG, RANKING
from ui.charts.scale import nice_step, scale, tight_scale

WIDTHS = (280, 430, 1000)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ALL)
def test_texts_stay_inside_and_off_each_other(drawn: Drawn, name: str, width: int) -> None:
    sample = ALL[name]
    recorder, _ = drawn(sample.draw, width, sample.height)

    whole = QRectF(-0.5, -0.5, width + 1, sample.height + 1)
    outside = [text for text, box, _ in recorder.texts if not whole.contains(box)]
    met = [
        (one, other)
        for (one, box, _), (other, beside, _) in combinations(recorder.texts, 2)
        if box.adjusted(0.5, 1, -0.5, -1).intersects(beside.adjusted(0.5, 1, -0.5, -1))
    ]

    assert not outside
    assert not met


@pytest.mark.parametrize("name", ["ranking", "columns", "funnel", "curve", "half way"])
def test_at_a_usual_width_only_what_is_very_long_is_cut(drawn: Drawn, name: str) -> None:
    sample = ALL[name]
    recorder, _ = drawn(sample.draw, 520, sample.height)

    assert {text for text, _, whole in recorder.texts if not whole} <= {LONG}


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("name", ALL)
def test_every_value_can_be_pointed_at(drawn: Drawn, name: str, mirrored: bool) -> None:
    sample = ALL[name]
    recorder, hits = drawn(sample.draw, 500, sample.height, mirrored=mirrored)
    whole = QRectF(0, 0, 500, sample.height)

    assert len(hits) == sample.values or (name in ("curve", "all won", "late curve") and hits)
    assert all(whole.adjusted(-1, -1, 1, 1).contains(hit.area) for hit in hits)
    assert all(hit.text and hit.series and hit.category for hit in hits)
    assert not any(
        one.area.adjusted(1, 1, -1, -1).intersects(other.area.adjusted(1, 1, -1, -1))
        for one, other in combinations(hits, 2)
    )


def test_reading_from_the_right_the_first_month_stands_right(drawn: Drawn) -> None:
    _, hits = drawn(samples.COLUMNS.draw, 500, samples.COLUMNS.height, mirrored=True)

    assert hits[0].area.left() > hits[-1].area.left()


def test_a_long_name_is_cut_with_an_ellipsis_and_told_whole(drawn: Drawn) -> None:
    recorder, hits = drawn(RANKING.draw, 430, RANKING.height)

    assert (LONG, False) in {(text, whole) for text, _, whole in recorder.texts}
    assert hits[1].text.startswith(LONG)


def test_the_year_before_is_told_from_this_year_without_colours(drawn: Drawn) -> None:
    recorder, hits = drawn(samples.columns_of([20.0] * 12).draw, 700, 216)
    grey = recorder.image.convertToFormat(QImage.Format.Format_Grayscale8)
    slot = hits[-1].area
    middle = int(slot.center().x())
    high = 120

    behind = [
        grey.pixelColor(x, y).lightness() for x in range(middle - 18, middle - 15) for y in range(high, high + 20)
    ]
    front = [grey.pixelColor(middle + 2, y).lightness() for y in range(high, high + 20)]

    assert max(front) - min(front) < 8  # solid
    assert max(behind) - min(behind) > 60  # hatched


@given(one=st.integers(-(10**14), 10**14), other=st.integers(-(10**14), 10**14), lines=st.integers(1, 8))
def test_a_scale_holds_nought_and_its_values_between_round_lines(one: int, other: int, lines: int) -> None:
    low, high = sorted((one / 10_000, other / 10_000))
    slack = 1e-6 * (max(high, 0.0) - min(low, 0.0))

    for made in (scale(low, high, 300, lines=lines), tight_scale(low, high, 300, lines=lines)):
        assert made.low <= min(0.0, low) + slack
        assert made.high >= max(0.0, high) - slack
        assert 0 <= made.place(low) <= made.place(high) <= 300 + 1e-9
        assert 0.0 in [round(tick, 12) for tick in made.ticks]
        assert len(made.ticks) <= 2 * lines + 4


def test_counts_have_no_lines_between_whole_numbers() -> None:
    assert scale(0, 1, 100, lines=4, whole=True).ticks == (0.0, 1.0)


@pytest.mark.parametrize(("rough", "step"), [(0.7, 1.0), (1.1, 2.0), (2.2, 2.5), (30, 50), (0.011, 0.02), (0, 1)])
def test_steps_are_round(rough: float, step: float) -> None:
    assert nice_step(rough) == pytest.approx(step)
