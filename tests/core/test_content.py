from __future__ import annotations

import pytest

from core import content
from core.errors import UserMistake
from tests.core.shelf import Shelf
from tests.makers import DAY


def test_content_needs_a_title() -> None:
    with pytest.raises(UserMistake, match="title"):
        content.plan_content(Shelf(), title=" ")


def test_content_is_done_once() -> None:
    shelf = Shelf()
    post = content.plan_content(shelf, title="Post about the winter sale", due_on=DAY)
    assert content.finish_content(shelf, post.id, on=DAY).done_on == DAY
    with pytest.raises(UserMistake, match="already done"):
        content.finish_content(shelf, post.id, on=DAY)
