"""How leads are spoken of: their states in words and colours."""

from __future__ import annotations

from core.leads import Answer, Fit, LeadState
from ui.kit.tokens import Tone
from ui.kit.words import listed, tr

TONES = {
    LeadState.NEW: Tone.MARKETING,
    LeadState.WAITING: Tone.NEUTRAL,
    LeadState.QUALIFIED: Tone.SALES,
    LeadState.NOT_A_FIT: Tone.NEUTRAL,
    LeadState.DEAL: Tone.SALES,
}
"""A lead arrives in the colour of marketing and leaves in that of sales."""


def state_words(state: LeadState) -> str:
    """What the chip says."""
    return {
        LeadState.NEW: tr("New"),
        LeadState.WAITING: tr("Waiting"),
        LeadState.QUALIFIED: tr("Qualified"),
        LeadState.NOT_A_FIT: tr("Not a fit"),
        LeadState.DEAL: tr("Became a deal"),
    }[state]


def state_short(state: LeadState) -> str:
    """A state where there is little room."""
    return tr("Deal") if state is LeadState.DEAL else state_words(state)


def answer_words(answer: Answer) -> str:
    """A short answer of the fit check."""
    return {Answer.YES: tr("Yes"), Answer.NO: tr("No"), Answer.UNKNOWN: tr("?")}[answer]


def fit_words(found: Fit) -> str:
    """The score, explained: “2 of 4 yes, 1 no, 1 open”."""
    if found.open == 4:
        return tr("Not asked yet: four questions tell whether it is worth your time.")
    parts = [tr("{yes} of 4 yes").format(yes=found.yes)]
    if found.no:
        parts.append(tr("{no} no").format(no=found.no))
    if found.open:
        parts.append(tr("{open} open").format(open=found.open))
    return listed(parts)


def fit_advice(found: Fit) -> str:
    """What the score suggests; the owner decides."""
    if found.open == 4:
        return ""
    if found.yes == 4:
        return tr("Worth your time: qualify it.")
    if found.no >= 2:
        return tr("Likely not a fit.")
    if found.no:
        return tr("One thing stands in the way.")
    return tr("Ask what is still open.")
