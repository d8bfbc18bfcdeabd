from __future__ import annotations

from datetime import time
from typing import Any

import pytest

from core.activities import Activity, ActivityKind, Hat, NextStep, delete_activity, edit_activity, log_activity
from core.change import Change
from core.errors import UserMistake
from tests.makers import DAY


@pytest.mark.parametrize(
    ("fields", "words"),
    [({"minutes": -1}, "1440"), ({"minutes": 1441}, "1440"), ({"done_at": time(9, 30)}, "needs its day")],
)
def test_an_activity_that_cannot_be_is_refused(change: Change, fields: dict[str, Any], words: str) -> None:
    with pytest.raises(UserMistake, match=words):
        log_activity(change, kind=ActivityKind.CALL, hat=Hat.SALES, **fields)


def test_an_activity_is_edited_and_taken_out(change: Change) -> None:
    made = log_activity(change, kind=ActivityKind.CALL, hat=Hat.SALES, done_on=DAY, done_at=time(9, 30), minutes=1440)
    assert edit_activity(change, made.id, objection="too dear").objection == "too dear"
    delete_activity(change, made.id)
    assert change.find(Activity) == []


@pytest.mark.parametrize(("step", "says"), [(NextStep(), False), (NextStep("call"), True), (NextStep(on=DAY), True)])
def test_a_next_step_says_what_or_when(step: NextStep, says: bool) -> None:
    assert bool(step) is says
