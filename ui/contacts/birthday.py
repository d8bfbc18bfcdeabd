"""A birthday, with or without its year."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from core.contacts import is_birthday
from ui.kit import days
from ui.kit.fields import ParsedField
from ui.kit.words import tr

_ANY_LEAP_YEAR = 2000


class BirthdayField(ParsedField):
    """An ISO date, or `--MM-DD` where the year is not known; empty for none."""

    empty = ""

    def __init__(self, today: Callable[[], date], *, quiet: bool = True) -> None:
        """Take two-digit years for past ones."""
        super().__init__(hint=tr("12 Mar, or 12 Mar 1990"), quiet=quiet)
        self._today = today

    def read(self) -> str:
        """The day."""
        bare = " ".join(self.editor.text().split())
        if not bare or is_birthday(bare):
            return bare
        today = self._today()
        if re.search(r"\d{4}", bare) or len(re.findall(r"\d+", bare)) >= 3:
            day = days.read(bare, today)
            if day is None:
                return ""
            return (day.replace(year=day.year - 100) if day > today and day.year >= 2000 else day).isoformat()
        day = days.read(f"{bare} {_ANY_LEAP_YEAR}", today)
        return f"--{day:%m-%d}" if day else ""

    def write(self, value: str) -> None:
        """Show it in the locale."""
        self.editor.setText(birthday_words(value))


def birthday_words(value: str) -> str:
    """A birthday as the locale writes it; what is no birthday stays as it is."""
    if not is_birthday(value):
        return value or ""
    if not value.startswith("--"):
        return days.shown(date.fromisoformat(value))
    day = date.fromisoformat(f"{_ANY_LEAP_YEAR}{value[1:]}")
    return days.shown_short(day, date(_ANY_LEAP_YEAR, 1 if day.month > 6 else 12, 15))
