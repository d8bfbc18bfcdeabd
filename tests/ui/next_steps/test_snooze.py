from __future__ import annotations

from datetime import date

from ui.next_steps.snooze import choices


def test_a_day_with_two_names_is_offered_once() -> None:
    friday = date(2026, 6, 12)

    assert [day for _, day in choices(friday)] == [date(2026, 6, 13), date(2026, 6, 15)]


def test_other_days_are_offered_each() -> None:
    monday = date(2026, 6, 15)

    assert [day for _, day in choices(monday)] == [date(2026, 6, 16), date(2026, 6, 18), date(2026, 6, 22)]
