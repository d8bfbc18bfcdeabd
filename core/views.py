"""Views of lists that the owner saved under a name; kept as settings, so that they travel with the file."""

from __future__ import annotations

from core.business import Setting, set_setting
from core.change import Change
from core.errors import UserMistake, words

LONGEST = 60
"""Letters of a name."""


def save_view(change: Change, family: str, name: str, value: str, *, was: str = "") -> str:
    """Keep a view under a name; gives the name.

    Args:
        change: the change under way.
        family: what the keys of the views of this list begin with.
        name: what the owner calls it.
        value: the view.
        was: its name until now, where it is renamed.
    """
    name = " ".join(name.split())
    if not name:
        raise UserMistake(words("A view needs a name."), field="name")
    if len(name) > LONGEST:
        raise UserMistake(words("That name is too long for a chip; {most} letters are enough."), most=LONGEST)
    taken = {setting.key.casefold() for setting in change.find(Setting)}
    if name.casefold() != was.casefold() and f"{family}{name}".casefold() in taken:
        raise UserMistake(words("There is already a view “{name}”."), field="name", name=name)
    if was and was != name:
        set_setting(change, f"{family}{was}", "")
    set_setting(change, f"{family}{name}", value)
    return name


def remove_view(change: Change, family: str, name: str) -> None:
    """Forget a view."""
    set_setting(change, f"{family}{name}", "")
