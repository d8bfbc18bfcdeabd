"""Every visible text goes through here, so that it can be translated."""

from __future__ import annotations

from datetime import date, datetime

from core.errors import Trouble
from ui.kit import days
from ui.kit.language import listed as listed  # whoever speaks finds it here
from ui.kit.language import tr as tr


def told(trouble: Trouble) -> str:
    """One translated sentence about what went wrong, with its values as the owner's locale writes them."""
    template = tr(trouble.template)
    values = {name: _value(value) for name, value in trouble.values.items()}
    try:
        return template.format(**values)
    except (KeyError, IndexError, ValueError):  # A translation that lost a brace must not hide the message.
        return trouble.template.format(**values)


def _value(value: object) -> str:
    match value:
        case datetime():
            return days.shown_instant(value)
        case date():
            return days.shown(value)
        case str():
            return tr(value)
        case _:
            return str(value)
