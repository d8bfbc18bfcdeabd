"""What people paste into fields: code, markup, tricks with direction, endless words, every script."""

from __future__ import annotations

from tests.ui.paper.test_text import HOSTILE, WORDS

PICTURES = "😀 🎂 👩‍👩‍👧 🇮🇪"
"""In outline; pdfium reads no letters beyond the first 65,536 back, other readers do."""

MORE = [
    "<script>alert(1)</script>",
    "<svg onload=alert(1)>",
    "<![CDATA[ <b> ]]>",
    "<?xml version='1.0'?>",
    "<!-- comment -->",
    "&lt;b&gt;",
    "<br/>line<br/>break",
    "<u>under</u><strike>through</strike>",
    "<super>up</super><sub>down</sub>",
    '<a name="here"/>anchor',
    '<a href="#here">inside</a>',
    '<a href="file:///etc/passwd">file</a>',
    "javascript:alert(document.cookie)",
    "file:///etc/passwd",
    "https://example.org/?a=1&b=2",
    "/Type /Action /S /JavaScript /JS (app.alert(1))",
    "endstream endobj 1 0 obj",
    "%PDF-1.4 %%EOF",
    "BT /F1 12 Tf (x) Tj ET",
    "(((((((((((((((",
    "\\\\\\\\ \\n \\x41 \\101",
    "'; DROP TABLE deal; --",
    '" OR ""="',
    "+31 6 1234 5678",
    "-1+1",
    "@SUM(1)",
    "|cmd",
    "Robert'); --",
    "../../../../etc/passwd",
    "C:\\Windows\\System32",
    "CON NUL AUX",
    "%s %d %n %(x)s",
    "{0} {name} {{}}",
    "\u202egnp.exe\u202c name",
    "\u2067isolate\u2069 text",
    "zero\u200bwidth\u200bspace",
    "soft\u00adhyphen",
    "A\u0301\u0302\u0303\u0304\u0305\u0306 stacked",
    "NaN Infinity -0 1e999",
    "N" * 200,
    "word " * 60,
    PICTURES,
]

TYPED = [*HOSTILE, *MORE]
"""More than sixty."""

SCRIPTS = list(WORDS.values())
"""Thirteen of them."""

EVERYTHING = [*TYPED, *SCRIPTS]
