"""Names are turned, split and told from firms."""

from __future__ import annotations

import pytest

from core.exchange.foreign.values import (
    is_company,
    natural_name,
    split_name,
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Moorhuhn, Kreszenz", "Kreszenz Moorhuhn"),
        ("von der Heidenau, Katarzyna", "Katarzyna von der Heidenau"),
        ("Müller, Dr. Hans", "Dr. Hans Müller"),
        ("Sá, Maria", "Maria Sá"),
        ("العلي، محمد", "محمد العلي"),
        ("  Anna   Müller ", "Anna Müller"),
        ("Müller, Söhne & Co. KG", "Müller, Söhne & Co. KG"),
        ("Acme, Inc.", "Acme, Inc."),
        ("Jane Doe, MD", "Jane Doe, MD"),
        ("Müller, Anna & Bob", "Müller, Anna & Bob"),
        ("Müller, Anna, Köln", "Müller, Anna, Köln"),
        ("Müller, 2. OG", "Müller, 2. OG"),
    ],
)
def test_a_name_is_turned_round_only_where_it_is_one(text: str, name: str) -> None:
    assert natural_name(text) == name


def test_a_name_is_split_with_its_particles() -> None:
    assert split_name("Katarzyna von der Heidenau") == ("Katarzyna", "von der Heidenau")
    assert split_name("Ana María de la Cruz") == ("Ana María", "de la Cruz")
    assert split_name("Cher") == ("Cher", "")


def test_firms_are_told_by_their_words() -> None:
    for name in (
        "Korn GmbH",
        "Müller & Söhne",
        "Acme Ltd.",
        "Café Sol, S.L.",
        "Lune SARL",
        "Padaria Ltda",
        "شركة النور",
    ):
        assert is_company(name), name
    for name in ("Maria Sá", "Co Nguyen", "Anna & Peter Schmidt", "Al Gore"):
        assert not is_company(name), name
