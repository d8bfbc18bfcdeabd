"""Times of day, minutes and ways to reach someone, as people type them."""

from __future__ import annotations

from datetime import time

import pytest

from core.errors import UserMistake
from ui.record.minutes_field import read_minutes
from ui.record.reach import read_reach
from ui.record.step_field import read_time


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("15:30", time(15, 30)),
        ("15.30", time(15, 30)),
        ("1530", time(15, 30)),
        ("9", time(9)),
        ("9h", time(9)),
        ("3pm", time(15)),
        ("3:15 pm", time(15, 15)),
        ("12 am", time(0)),
        ("", None),
    ],
)
def test_a_time_of_day_is_read(typed: str, meant: time | None) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize("typed", ["soon", "25:00", "9:75", "13pm"])
def test_what_is_no_time_of_day_is_told(typed: str) -> None:
    with pytest.raises(UserMistake):
        read_time(typed)


@pytest.mark.parametrize(
    ("typed", "minutes"), [("20", 20), ("20 min", 20), ("1:30", 90), ("1.5 h", 90), ("", None), ("0", 0)]
)
def test_minutes_are_read(typed: str, minutes: int | None) -> None:
    assert read_minutes(typed, "en_IE") == minutes


@pytest.mark.parametrize("typed", ["long", "1.5", "9999", "-5"])
def test_what_is_no_number_of_minutes_is_told(typed: str) -> None:
    with pytest.raises(UserMistake, match="whole minutes"):
        read_minutes(typed, "en_IE")


def test_mails_and_phones_are_told_apart_in_one_line() -> None:
    emails, phones = read_reach("+353 20 911 0000, ana@example.com; 0612345678 ana@work.example")

    assert emails == ("ana@example.com", "ana@work.example")
    assert phones == ("+353 20 911 0000", "0612345678")
