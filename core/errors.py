"""The two families of trouble that are not our bugs, each told in one plain sentence.

A sentence is kept as a template and its values, so that the window can translate the template.
Anything else that is raised is a bug and must reach the crash dialog.
"""

from __future__ import annotations


def words(text: str) -> str:
    """Mark a text for translation and give it back unchanged; the window translates it when shown."""
    return text


class Trouble(Exception):
    """A sentence for the person: what, where, why, what now."""

    def __init__(self, template: str, **values: object) -> None:
        """Keep the template and the values that fill its braces."""
        super().__init__(template, values)
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**self.values)


class UserMistake(Trouble):
    """The step is not allowed or the input is wrong; shown beside the field, nothing has changed."""

    def __init__(self, template: str, *, field: str = "", **values: object) -> None:
        """Name the field that the sentence belongs to, if there is one."""
        super().__init__(template, **values)
        self.field = field


class WorldTrouble(Trouble):
    """Disk, lock, damage, rights: shown in a dialog with its remedy; nothing was half done."""


class Busy(WorldTrouble):
    """Someone else holds the file right now; the same step may succeed in a moment."""
