from __future__ import annotations

import pytest

from core import own_lists
from core.business import Setting
from core.change import Change
from core.errors import UserMistake
from core.own_lists import Channels, read_channels, read_reasons
from core.promotions import CHANNELS

GIVEN = ["Too expensive", "No answer"]


def kept(change: Change, key: str) -> str:
    found = change.find(Setting, key=key)
    return found[0].value if found else ""


def test_an_own_channel_comes_after_the_given_ones_and_before_others_in_use(change: Change) -> None:
    own_lists.add_channel(change, "  Market   stall ")
    offered = read_channels(kept(change, "channels")).offered(["zeppelin", "Market stall", ""])
    assert offered == [*CHANNELS, "Market stall", "zeppelin"]


def test_a_hidden_channel_is_not_offered_and_comes_back(change: Change) -> None:
    own_lists.show_channel(change, "TV", shown=False)
    assert "TV" not in read_channels(kept(change, "channels")).offered(["TV"])
    own_lists.add_channel(change, "tv")
    assert read_channels(kept(change, "channels")) == Channels()
    assert not change.find(Setting)


@pytest.mark.parametrize("name", ["Flyer", "", "x" * 61])
def test_a_channel_is_there_once_and_has_a_bearable_name(change: Change, name: str) -> None:
    with pytest.raises(UserMistake):
        own_lists.add_channel(change, name)


def test_removing_an_own_channel_leaves_nothing_of_it(change: Change) -> None:
    own_lists.add_channel(change, "Zeppelin")
    own_lists.show_channel(change, "Zeppelin", shown=False)
    own_lists.remove_channel(change, "Zeppelin")
    assert not change.find(Setting)


def test_the_first_own_reason_keeps_those_that_were_given(change: Change) -> None:
    own_lists.add_reason(change, "Too late", GIVEN)
    assert read_reasons(kept(change, "lost_reasons")) == [*GIVEN, "Too late"]


def test_reasons_are_renamed_moved_and_removed(change: Change) -> None:
    own_lists.rename_reason(change, "No answer", "Silence", GIVEN)
    own_lists.place_reason(change, "Silence", 0)
    assert read_reasons(kept(change, "lost_reasons")) == ["Silence", "Too expensive"]
    own_lists.remove_reason(change, "Too expensive")
    assert read_reasons(kept(change, "lost_reasons")) == ["Silence"]


def test_a_reason_is_not_there_twice(change: Change) -> None:
    with pytest.raises(UserMistake, match="already"):
        own_lists.rename_reason(change, "No answer", "too EXPENSIVE", GIVEN)


@pytest.mark.parametrize("text", ["", "{", "null", "[1, 2]", '{"own": 3, "hidden": {"a": 1}}', "[[[[", '"x"'])
def test_odd_settings_count_as_none(text: str) -> None:
    assert read_reasons(text) == []
    assert read_channels(text) == Channels()
