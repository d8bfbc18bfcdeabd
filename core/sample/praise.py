"""What customers say when they are asked how it was."""

from __future__ import annotations

from core.sample.wish import Talk

PRAISE: dict[Talk, tuple[str, ...]] = {
    Talk.RAIL: (
        "Warm, and it still looks like me.",
        "Nobody tried to sell me the other one.",
        "Three people asked where it is from.",
    ),
    Talk.FITTING: (
        "It fits. Nothing ever fits.",
        "An hour of honesty and pins.",
        "Ready a day early.",
    ),
    Talk.GIFT: (
        "She cried, in the good way.",
        "Arrived in one piece, smelling of oranges.",
        "The ribbon is still on the shelf.",
    ),
    Talk.CAKE: (
        "Not a crumb left, and two asked for your number.",
        "The fox had whiskers!",
        "My mother wants the recipe. I said never.",
    ),
    Talk.TABLE: (
        "We stayed two hours too long and nobody minded.",
        "The corner by the wall is the best table in the county.",
    ),
    Talk.CATERING: (
        "Quiche gone in nine minutes.",
        "On time, quiet, and the kitchen was cleaner after.",
        "The vegans were jealous of nobody for once.",
    ),
    Talk.SAMPLES: (
        "Our clients wrote thank-you cards for the thank-you boxes.",
        "Nine people, nine shirts that fit.",
    ),
}

THANKS: tuple[str, ...] = (
    "Lovely, but we waited twenty minutes to pay.",
    "Good, only the card had the wrong name.",
    "Nice things. Say the price before one has to ask.",
    "Fine, but nobody rang when it was ready.",
)
"""From those who would have liked something better."""
