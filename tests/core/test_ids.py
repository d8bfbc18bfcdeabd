from __future__ import annotations

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import ids
from core.ids import Id

moments = st.integers(0, 2**48 - 1)
noise = st.binary(min_size=10, max_size=10)


@given(st.uuids())
def test_an_id_is_written_and_read_in_any_case(key: uuid.UUID) -> None:
    assert ids.text(ids.parse(str(key).upper())) == str(key)
    assert ids.parse(str(key)) == key.bytes


@given(moments, noise)
def test_a_new_id_is_a_uuid_of_version_7(moment: int, randomness: bytes) -> None:
    made = uuid.UUID(bytes=ids.uuid7(moment, randomness))
    assert (made.version, made.variant, made.int >> 80) == (7, uuid.RFC_4122, moment)


@given(moments, moments, noise, noise)
def test_ids_made_later_sort_later(earlier: int, later: int, one: bytes, other: bytes) -> None:
    if earlier < later:
        assert ids.uuid7(earlier, one) < ids.uuid7(later, other)


@given(st.text(max_size=40))
def test_what_is_no_id_is_refused(text: str) -> None:
    try:
        key = ids.parse(text)
    except ValueError:
        return
    assert ids.text(key) == text.lower()


@pytest.mark.parametrize("text", ["", "0" * 32, "{01900000-0000-7000-8000-00000000000}", "g" * 36, "0" * 36])
def test_other_ways_to_write_an_id_are_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # uuid's own
        ids.parse(text)


def test_an_id_is_sixteen_bytes() -> None:
    assert len(Id(ids.uuid7(0, b"\0" * 10))) == 16
