"""Identity of records: UUIDs as 16 bytes, as text of 36 characters outside the program."""

from __future__ import annotations

import re
from typing import NewType

Id = NewType("Id", bytes)

_FORM = re.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def parse(text: str) -> Id:
    """Read an id as people and other programs write it: 36 characters, any case.

    Raises:
        ValueError: the text is not a UUID in its ordinary form.
    """
    if not _FORM.fullmatch(text):
        raise ValueError(f"not a UUID: {text[:40]!r}")
    return Id(bytes.fromhex(text.replace("-", "")))


def read(text: str) -> Id | None:
    """As `parse`; nothing for what is no id."""
    try:
        return parse(text)
    except ValueError:
        return None


def text(key: Id) -> str:
    """Write an id in lower case, 36 characters."""
    digits = key.hex()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def uuid7(milliseconds: int, randomness: bytes) -> Id:
    """Make a UUID of version 7 (RFC 9562, section 5.7): ids made later sort later.

    Args:
        milliseconds: Unix time; the caller brings it, since this floor has no clock.
        randomness: ten random bytes, of which 74 bits are used.
    """
    stamp = milliseconds.to_bytes(6, "big")
    version = bytes((0x70 | randomness[0] & 0x0F, randomness[1]))
    variant = bytes((0x80 | randomness[2] & 0x3F,))
    return Id(stamp + version + variant + randomness[3:10])
