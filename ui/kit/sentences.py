"""Several statements as one text that is read out or stands in a tooltip."""

from __future__ import annotations

from ui.kit.words import tr

_ENDS = tuple(".!?…:。？！؟")


def in_turn(*statements: str) -> str:
    """One statement after the other, each ended as a sentence of the language is; what is empty is left out.

    None is ended twice: a day may end in a full stop as it is (14. Jan.), and what was typed in any mark.
    """
    told = ""
    for each in filter(None, statements):
        if not told:
            told = each
        elif told.endswith(_ENDS):
            told = f"{told} {each}"
        else:
            told = tr("{first}. {next}").format(first=told, next=each)
    return told
