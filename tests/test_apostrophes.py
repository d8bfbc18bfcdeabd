"""What people read is set with a typographic apostrophe, everywhere alike."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
SPOKEN = {"tr", "words"}


def visible(tree: ast.AST) -> Iterator[str]:
    """Every text that is marked to be translated."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SPOKEN and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


def test_no_text_that_is_shown_has_a_straight_apostrophe() -> None:
    files = [file for floor in ("core", "storage", "ui") for file in (ROOT / floor).rglob("*.py")]
    texts = [text for file in files for text in visible(ast.parse(file.read_text(encoding="utf-8")))]

    assert len(texts) > 1000, "the texts are found"
    assert [text for text in texts if re.search(r"\w'\w", text)] == []
