"""Write it down in one line: what is understood of it, piece by piece, and the one change that comes of it.

The reading (`core.capture.understanding`) and the change (`core.capture.writing`) are imported where they are used:
the window must not wait for them.
"""

from core.capture.model import (
    Asked,
    Choices,
    Known,
    KnownPerson,
    Offer,
    OpenLead,
    Part,
    Piece,
    Someone,
    Source,
    Surroundings,
    Understood,
)

__all__ = [
    "Asked",
    "Choices",
    "Known",
    "KnownPerson",
    "Offer",
    "OpenLead",
    "Part",
    "Piece",
    "Someone",
    "Source",
    "Surroundings",
    "Understood",
]
