"""Write it down in one line: what is understood of it, piece by piece, and the one change that comes of it."""

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
from core.capture.understanding import asks, understand
from core.capture.writing import Written, write_down

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
    "Written",
    "asks",
    "understand",
    "write_down",
]
