"""What of a list is looked at: the chip, the words, the order; as a value that can be kept."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

FAMILY = "view:"
"""What the keys of settings begin with that keep a view; the name of the page and of the view follow."""

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class View:
    """`order` is the sort key of a column, empty for the list's own order.

    `about` is the id, as text, of what the chip is about where it stands for one of several: an audience, an import.
    """

    chip: str = ""
    words: str = ""
    order: str = ""
    descending: bool = False
    about: str = ""

    @property
    def is_narrowed(self) -> bool:
        """Whether there is more to it than a chip."""
        return bool(self.words or self.order or self.about)

    def without_order(self) -> View:
        """In the list's own order."""
        return replace(self, order="", descending=False)

    def written(self) -> str:
        """As JSON."""
        told = {"chip": self.chip, "words": self.words, "order": self.order, "descending": self.descending}
        return json.dumps(told | ({"about": self.about} if self.about else {}), ensure_ascii=False)


def read_view(text: str) -> View | None:
    """A view that was written; nothing for what is none."""
    try:
        said = json.loads(text)
        kept = [said.get(name, "") for name in ("chip", "words", "order", "about")]
    except (ValueError, AttributeError):
        return None
    if not all(isinstance(each, str) for each in kept):
        return None
    return View(kept[0], kept[1][:_LONGEST], kept[2], said.get("descending") is True, kept[3])


def key_of(page: str, name: str) -> str:
    """Under which key a view of a page is kept."""
    return f"{FAMILY}{page}:{name}"


def name_of(page: str, key: str) -> str:
    """What the view of a key is called."""
    return key.removeprefix(f"{FAMILY}{page}:")
