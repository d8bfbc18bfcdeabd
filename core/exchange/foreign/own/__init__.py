"""The owner's own table: any columns in any order, matched by the words of their headings and by what their cells are.

`guess` tells how a table would be read and what it leaves open; the `Recipe` in it, changed or not, is what `read`
follows, and what is kept for the next time such a table comes.
"""

from core.exchange.foreign.own.guess import (
    DAY_ORDER,
    POINT,
    ROWS,
    ColumnGuess,
    Guess,
    Question,
    guess,
)
from core.exchange.foreign.own.guessing import Why
from core.exchange.foreign.own.reading import OWN, read
from core.exchange.foreign.own.recipe import Recipe, recipe_key
from core.exchange.foreign.own.samples import Sample
from core.exchange.foreign.own.targets import LABELS, MEANINGS, Meaning, Target, targets_of

__all__ = [
    "DAY_ORDER",
    "LABELS",
    "MEANINGS",
    "OWN",
    "POINT",
    "ROWS",
    "ColumnGuess",
    "Guess",
    "Meaning",
    "Question",
    "Recipe",
    "Sample",
    "Target",
    "Why",
    "guess",
    "read",
    "recipe_key",
    "targets_of",
]
