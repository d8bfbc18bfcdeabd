"""Slips in the name of a provider of e-mail."""

from __future__ import annotations

import pytest

from core.capture.mail_names import likely_mail


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ana@gmial.com", "ana@gmail.com"),
        ("Ana@Gmal.com", "ana@gmail.com"),
        ("ana@gmail.con", "ana@gmail.com"),
        ("ana@hotmial.co.uk", "ana@hotmail.co.uk"),
        ("ana@icould.com", "ana@icloud.com"),
        ("ana@orage.fr", "ana@orange.fr"),
    ],
)
def test_a_slip_of_one_letter_is_seen(typed: str, meant: str) -> None:
    assert likely_mail(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "ana@gmail.com",
        "ana@mail.com",
        "ana@ymail.com",
        "ana@email.cz",
        "ana@outlook.dk",
        "ana@hotmail.be",
        "ana@yahoo.ca",
    ]
    + ["ana@web.de", "ana@orange.cm", "ana@fig-and-thimble.ie", "ana@gmail", "gmial.com", "@gmial.com", ""],
)
def test_what_may_be_right_is_left_alone(typed: str) -> None:
    assert likely_mail(typed) == ""
