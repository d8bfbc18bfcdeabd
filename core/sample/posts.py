"""What was to be written and shown: the content of the promotions, and the little things of every week."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from core.content import Content
from core.ids import Id
from core.sample.pen import Pen
from core.sample.plan import Post
from core.sample.seasons import Run

_NOW: tuple[Post, ...] = (
    Post(-1, "Picture of the new menu board", "social", "Tomasz has the good camera."),
    Post(0, "Post: dish of the week", "social"),
    Post(2, "Letter of the month, the short version", "email", "One reason to come, one picture, one price."),
    Post(5, "New opening hours on the door", "shop window"),
    Post(7, "Post: dish of the week", "social"),
)
"""For the shop as a whole and still to be done, so many days after today."""

_WEEKS = 10  # of which the dish of the week was shown
_AHEAD = 14  # days before it is due that something is thought of


def posts(pen: Pen, running: Sequence[Run]) -> list[Content]:
    """Every piece of content by its day; what was due before today is done, but one."""
    found = [
        _content(pen, post, run.start, run.id, post.channel or run.plan.channel)
        for run in running
        if not run.light
        for post in run.plan.posts
    ]
    found += [_content(pen, post, pen.today, late=True) for post in _NOW]
    weekly = Post(0, "Post: dish of the week", "social")
    found += [_content(pen, weekly, pen.today - timedelta(days=7 * week)) for week in range(1, _WEEKS)]
    return sorted(found, key=lambda content: content.id)


def _content(
    pen: Pen, post: Post, start: date, promotion_id: Id | None = None, channel: str = "", *, late: bool = False
) -> Content:
    due = start + timedelta(days=post.after)
    return Content(
        id=pen.id(min(pen.today, due - timedelta(days=_AHEAD)), aside=True),
        promotion_id=promotion_id,
        title=post.title,
        channel=channel or post.channel,
        due_on=due,
        done_on=due if due < pen.today and not late else None,
        notes=post.notes,
    )
