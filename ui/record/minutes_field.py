"""How long it took, as people say it: 20, 1:30, 1.5 h."""

from __future__ import annotations

from core.errors import UserMistake, words
from core.money import number_typed
from ui.kit.fields import ParsedField


class MinutesField(ParsedField):
    """Whole minutes, or None."""

    def __init__(self, locale: str, *, hint: str = "", quiet: bool = True) -> None:
        """Read in the business locale."""
        super().__init__(hint=hint, quiet=quiet)
        self._locale = locale

    def read(self) -> int | None:
        """The minutes."""
        return read_minutes(self.editor.text(), self._locale)

    def write(self, value: int | None) -> None:
        """Show the number."""
        self.editor.setText("" if value is None else str(value))


def read_minutes(text: str, locale: str) -> int | None:
    """Minutes as typed: “20”, “1:30”, “1.5 h”; empty is none."""
    bare = text.casefold().replace("minutes", "").replace("min", "").strip()
    if not bare:
        return None
    if ":" in bare:
        hours, _, rest = bare.partition(":")
        if hours.strip().isdecimal() and rest.strip().isdecimal():
            return int(hours) * 60 + int(rest)
    try:
        number = number_typed(bare.removesuffix("h").strip(), locale) * (60 if bare.endswith("h") else 1)
    except UserMistake:
        raise _nonsense() from None
    if number != number.to_integral_value() or not 0 <= number <= 24 * 60:
        raise _nonsense()
    return int(number)


def _nonsense() -> UserMistake:
    return UserMistake(words("Write whole minutes, such as {sample}."), sample="20")
