"""Reading a QR code off a picture by the standard (ISO/IEC 18004), apart from what draws it: the oracle of its tests.

Knows versions 1 to 6 with one kind of block, which is what codes of coupons need.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

Rows = Sequence[Sequence[bool]]

_MASKS: list[Callable[[int, int], bool]] = [
    lambda i, j: (i + j) % 2 == 0,
    lambda i, j: i % 2 == 0,
    lambda i, j: j % 3 == 0,
    lambda i, j: (i + j) % 3 == 0,
    lambda i, j: (i // 2 + j // 3) % 2 == 0,
    lambda i, j: (i * j) % 2 + (i * j) % 3 == 0,
    lambda i, j: ((i * j) % 2 + (i * j) % 3) % 2 == 0,
    lambda i, j: ((i + j) % 2 + (i * j) % 3) % 2 == 0,
]
_BLOCKS = {(1, "M"): (1, 10), (2, "M"): (1, 16), (3, "M"): (1, 26), (4, "M"): (2, 18), (5, "M"): (2, 24)}
"""How many blocks, and how many codewords for errors each has, by version and level."""
_LEVELS = {0b01: "L", 0b00: "M", 0b11: "Q", 0b10: "H"}
_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def read(rows: Rows) -> str:
    """The text of a square, its rows from the top with dark ones true; fails where it is none, or has an error."""
    size = len(rows)
    version = (size - 17) // 4
    level, mask = _format(rows)
    bits = [rows[i][j] ^ _MASKS[mask](i, j) for i, j in _places(size, version)]
    words = [
        sum(bit << (7 - place) for place, bit in enumerate(bits[at : at + 8])) for at in range(0, len(bits) - 7, 8)
    ]
    blocks, checks = _BLOCKS[version, level]
    for block in range(blocks):
        assert not any(_syndromes(words[block::blocks], checks)), "a codeword is wrong"
    data = [word for block in range(blocks) for word in words[block::blocks][:-checks]]
    return _text("".join(f"{word:08b}" for word in data))


def _format(rows: Rows) -> tuple[str, int]:
    """Error level and mask; both copies must agree, and be a word of the BCH code."""
    size = len(rows)
    around = [(8, j) for j in (0, 1, 2, 3, 4, 5, 7, 8)] + [(i, 8) for i in (7, 5, 4, 3, 2, 1, 0)]
    apart = [(size - 1 - k, 8) for k in range(7)] + [(8, size - 8 + k) for k in range(8)]
    one, other = (sum(rows[i][j] << (14 - at) for at, (i, j) in enumerate(place)) for place in (around, apart))
    assert one == other, "the two copies of the format differ"
    value = one ^ 0b101010000010010
    rest = value
    for shift in range(4, -1, -1):
        if rest >> (shift + 10) & 1:
            rest ^= 0b10100110111 << shift
    assert rest == 0, "the format is damaged"
    return _LEVELS[value >> 13], value >> 10 & 0b111


def _places(size: int, version: int) -> Iterator[tuple[int, int]]:
    """Where data lies, in the order of its bits: two columns at a time from the right, up and down in turns."""
    taken = {(i, j) for i in range(9) for j in range(9)}
    taken |= {(i, j) for i in range(9) for j in range(size - 8, size)}
    taken |= {(i, j) for i in range(size - 8, size) for j in range(9)}
    taken |= {(6, j) for j in range(size)} | {(i, 6) for i in range(size)}
    if version > 1:
        taken |= {(i, j) for i in range(size - 9, size - 4) for j in range(size - 9, size - 4)}
    upward = True
    for right in [*range(size - 1, 6, -2), 5, 3, 1]:
        for i in range(size - 1, -1, -1) if upward else range(size):
            for j in (right, right - 1):
                if (i, j) not in taken:
                    yield i, j
        upward = not upward


def _syndromes(words: Sequence[int], checks: int) -> list[int]:
    found = []
    for power in range(checks):
        value = 0
        for word in words:
            value = _times(value, _power(power)) ^ word
        found.append(value)
    return found


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        one = one << 1 ^ (0x11D if one & 0x80 else 0)
        other >>= 1
    return product


def _power(exponent: int) -> int:
    value = 1
    for _ in range(exponent):
        value = _times(value, 2)
    return value


def _text(bits: str) -> str:
    mode, at = int(bits[:4], 2), 4
    if mode == 0b0010:
        count, at = int(bits[at : at + 9], 2), at + 9
        said = ""
        while len(said) < count:
            wide = 11 if count - len(said) > 1 else 6
            value, at = int(bits[at : at + wide], 2), at + wide
            said += (_LETTERS[value // 45] + _LETTERS[value % 45]) if wide == 11 else _LETTERS[value]
        return said
    assert mode == 0b0100, f"mode {mode:04b}"
    count, at = int(bits[at : at + 8], 2), at + 8
    return bytes(int(bits[at + 8 * place : at + 8 * place + 8], 2) for place in range(count)).decode()
