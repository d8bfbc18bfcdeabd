from datetime import date

from core.silence import ASSUMED, LEAST, Usual, longest, usual


def test_the_longest_silence_is_the_widest_gap_in_any_order() -> None:
    assert longest([date(2026, 5, 20), date(2026, 5, 1), date(2026, 5, 4)]) == 16
    assert longest([date(2026, 5, 1)]) == 0


def test_few_won_deals_say_nothing_about_what_is_usual() -> None:
    assert usual([30, 40, 50, 60]) == Usual(ASSUMED, 0)


def test_usual_is_the_median_of_the_longest_silences() -> None:
    assert usual([3, 9, 12, 20, 90]) == Usual(12, 5)


def test_nobody_calls_a_few_days_long() -> None:
    assert usual([1, 1, 2, 2, 2]) == Usual(LEAST, 5)
