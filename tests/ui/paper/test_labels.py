from __future__ import annotations

import pytest

from core.promotions import CHANNELS
from ui.channels import channel_words
from ui.paper import labels


@pytest.mark.parametrize("channel", [*CHANNELS, "Market stall"])
def test_a_channel_is_called_on_paper_as_it_is_in_the_window(channel: str) -> None:
    assert labels.channel(channel) == channel_words(channel)


def test_no_channel_has_words_of_its_own_on_paper() -> None:
    assert labels.channel(None) == "Without a channel"
