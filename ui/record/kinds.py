"""What the kinds of activity are called and look like, wherever they are shown."""

from __future__ import annotations

from core.activities import ActivityKind
from core.errors import words
from ui.kit.words import tr

_ICONS = {
    ActivityKind.CALL: "phone",
    ActivityKind.VISIT: "map-pin",
    ActivityKind.MEETING: "users-round",
    ActivityKind.DEMO: "presentation",
    ActivityKind.EMAIL: "mail",
    ActivityKind.MESSAGE: "message-square",
    ActivityKind.NOTE: "sticky-note",
    ActivityKind.TASK: "list-checks",
}

LOGGED = (
    ActivityKind.CALL,
    ActivityKind.VISIT,
    ActivityKind.MEETING,
    ActivityKind.DEMO,
    ActivityKind.MESSAGE,
    ActivityKind.EMAIL,
    ActivityKind.NOTE,
)
"""The kinds offered for writing down what was done with a contact, most frequent first."""

CHANGES = {
    ActivityKind.CALL: words("Log call"),
    ActivityKind.VISIT: words("Log visit"),
    ActivityKind.MEETING: words("Log meeting"),
    ActivityKind.DEMO: words("Log demo"),
    ActivityKind.EMAIL: words("Log e-mail"),
    ActivityKind.MESSAGE: words("Log message"),
    ActivityKind.NOTE: words("Write note"),
    ActivityKind.TASK: words("Log task"),
}
"""What the change is called that writes one down."""


def icon_of(kind: ActivityKind) -> str:
    """The icon that stands for a kind."""
    return _ICONS[kind]


def name_of(kind: ActivityKind) -> str:
    """A kind in the owner's language."""
    names = {
        ActivityKind.CALL: tr("Call"),
        ActivityKind.VISIT: tr("Visit"),
        ActivityKind.MEETING: tr("Meeting"),
        ActivityKind.DEMO: tr("Demo"),
        ActivityKind.EMAIL: tr("E-mail"),
        ActivityKind.MESSAGE: tr("Message"),
        ActivityKind.NOTE: tr("Note"),
        ActivityKind.TASK: tr("Task"),
    }
    return names[kind]
