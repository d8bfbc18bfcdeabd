"""The line that shows how lines are written is one that is understood, in every language."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from core.capture.understanding import understand
from tests.core.capture.lines import TODAY, around
from ui.kit.language import speaking, tr

EXAMPLE = "ana 0612345678 flyer wants 2 cakes ~80 fri call"


@pytest.mark.parametrize(
    ("locale", "country"),
    [
        ("ar_EG", "EG"),
        ("de_DE", "DE"),
        ("en_IE", "IE"),
        ("es_ES", "ES"),
        ("fr_FR", "FR"),
        ("he_IL", "IL"),
        ("ja_JP", "JP"),
        ("pt_BR", "BR"),
        ("zh_CN", "CN"),
    ],
)
def test_the_line_in_the_empty_field_is_understood_to_its_last_word(qapp: object, locale: str, country: str) -> None:
    with speaking(locale):
        said = understand(tr(EXAMPLE), around(locale, country))
    friday: date = TODAY + timedelta(days=7)
    assert TODAY.weekday() == friday.weekday() == 4
    assert said.who is not None
    assert len(said.phones) == 1
    assert said.source is not None
    assert said.source.channel == "flyer"
    assert said.wants
    assert " · " not in said.wants
    assert said.value
    assert (bool(said.step), said.step_on) == (True, friday)
