"""What a change is called in a toast: its label, and whose it was or how many it was about."""

from __future__ import annotations

from core.change import Cause
from core.errors import WorldTrouble
from storage import Changed, Workspace
from ui.kit.words import tr

_LONGEST = 60  # letters of a name: the button of the toast stays in sight


def named(workspace: Workspace, changed: Changed) -> str:
    """“Win deal (Ana Lopez)”, “Qualify lead (12)”; the label alone where it was about nothing that has a name."""
    label = tr(changed.label)
    if changed.ids is None or changed.cause is Cause.IMPORT:
        return label
    try:
        about = workspace.history.about(changed.change)
    except WorldTrouble:
        return label  # someone is saving this very moment; a name is not worth the wait
    if about is None:
        return label
    if about.count > 1:
        return tr("{what} ({count})").format(what=label, count=about.count)
    return tr("{what} ({name})").format(what=label, name=_short(about.name)) if about.name else label


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
