"""How the columns of an own table are read: what is kept for the next time such a table comes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from core.exchange.foreign.own.targets import Meaning, Target

_FORM = 1
ORDERS = ("dmy", "mdy", "ymd")
POINTS = (".", ",")


def recipe_key(signature: str) -> str:
    """Under what the business file remembers how tables of this signature are read."""
    return f"recipe:{signature}"


@dataclass(frozen=True, slots=True)
class Recipe:
    """What the rows of a table are, what each column holds, and how its days, amounts and phones are written.

    `header` is the row of the headings counted from 0, none where there are none; `signature` finds it again. `orders`
    are those of the columns of days ("dmy", "mdy", "ymd"), "" for all others. `country` is where phone numbers without
    a country code belong.
    """

    signature: str
    meaning: Meaning
    header: int | None
    targets: tuple[Target, ...]
    orders: tuple[str, ...]
    point: str = "."
    country: str = ""

    def column(self, target: Target) -> int | None:
        """The first column that holds this."""
        return self.targets.index(target) if target in self.targets else None

    def columns(self, *targets: Target) -> tuple[int, ...]:
        """The columns that hold one of these, from left to right."""
        return tuple(index for index, each in enumerate(self.targets) if each in targets)

    def wide(self, width: int) -> Recipe:
        """For a table of so many columns: those it does not know are kept as they are."""
        targets = (*self.targets, *(Target.KEEP,) * (width - len(self.targets)))[:width]
        orders = (*self.orders, *("",) * (width - len(self.orders)))[:width]
        return replace(self, targets=targets, orders=orders)

    def to_json(self) -> str:
        """As text, for the settings of the business file."""
        return json.dumps(
            {
                "form": _FORM,
                "signature": self.signature,
                "rows": self.meaning.value,
                "header": self.header,
                "columns": [[target.value, order] for target, order in zip(self.targets, self.orders, strict=True)],
                "point": self.point,
                "country": self.country,
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, text: str) -> Recipe:
        """The inverse of `to_json`; raises ValueError for what is no recipe of this form."""
        try:
            told = json.loads(text)
            return cls._from(told)
        except (KeyError, TypeError, RecursionError) as error:
            raise ValueError("not a recipe") from error

    @classmethod
    def _from(cls, told: Mapping[str, object]) -> Recipe:
        columns, header = told["columns"], told["header"]
        if told["form"] != _FORM or not isinstance(columns, list) or not isinstance(header, int | None):
            raise ValueError("not a recipe of this form")
        point, country = str(told["point"]), str(told["country"])
        orders = tuple(str(order) for _, order in columns)
        if point not in POINTS or not all(order in ("", *ORDERS) for order in orders):
            raise ValueError("not a recipe")
        targets = tuple(Target(target) for target, _ in columns)
        return cls(str(told["signature"]), Meaning(str(told["rows"])), header, targets, orders, point, country)
