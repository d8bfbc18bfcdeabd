"""The translations: `python -m tests.translations` brings them up to date with the source and compiles them.

Every text in `tr("…")` and `words("…")` is gathered with Python's own parser, since Qt's lupdate finds neither plurals
nor marks the way they are written here. What is gone goes; what is new waits as unfinished, and a test names it.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"ar": 6, "de": 2, "es": 2, "fr": 2, "he": 2, "ja": 1, "pt": 2, "zh_Hans": 1}
"""How many forms a number asks for in each language; the order is that of Qt's Linguist."""

COUNTED_AS = {"pt": "pt_PT"}
"""Whose rule of plurals lrelease is to follow: by that of Brazil, nothing is one, and nobody writes “0 venda”."""


class Text(NamedTuple):
    """What the program says, and what tells it apart from the same words elsewhere."""

    text: str
    about: str = ""
    counts: bool = False
    """Whether it is said of a number, and so has plural forms."""


Book = dict[Text, list[str]]
"""By text its translation, or its plural forms; empty ones are not translated yet."""


@cache
def texts() -> dict[Text, str]:
    """Every text of the program with the first place where it stands."""
    found: dict[Text, str] = {}
    for path in sorted(path for floor in ("core", "storage", "ui") for path in (ROOT / floor).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for text in _said(node):
                if any(letter.isalpha() for letter in text.text):
                    found.setdefault(text, path.relative_to(ROOT).as_posix())
    for text in [each for each in found if each.counts]:
        found.pop(text._replace(counts=False), None)  # said of a number elsewhere
    return found


def _said(node: ast.AST) -> Iterator[Text]:
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
        return
    if node.func.id in ("tr", "words"):
        counted = len(node.args) > 1 or any(each.arg == "n" for each in node.keywords)
        about = next((_literal(each.value) for each in node.keywords if each.arg == "about"), "")
        first = node.args[0]
        for each in (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,):
            if text := _literal(each):
                yield Text(text, about, counted or "%n" in text)


def _literal(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def read(language: str) -> Book:
    """The translations of a language."""
    path = FOLDER / f"{language}.ts"
    found: Book = {}
    for message in ElementTree.parse(path).iter("message") if path.exists() else ():
        counts = message.get("numerus") == "yes"
        text = Text(message.findtext("source", ""), message.findtext("comment", ""), counts)
        translation = message.find("translation")
        if translation is not None:
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found[text] = forms or [translation.text or ""]
    return found


def write(language: str, wanted: Iterable[Text], book: Mapping[Text, list[str]]) -> None:
    """Write the wanted texts with their translations, and the compiled form that the program reads."""
    counted_as = COUNTED_AS.get(language, language)
    root = ElementTree.Element("TS", version="2.1", language=counted_as, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name")
    for text in sorted(wanted):
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.counts else {})
        ElementTree.SubElement(message, "source").text = text.text
        if text.about:
            ElementTree.SubElement(message, "comment").text = text.about
        forms = book.get(text, [])
        state = {} if forms and all(forms) else {"type": "unfinished"}
        translation = ElementTree.SubElement(message, "translation", state)
        if text.counts:
            for form in forms or [""] * LANGUAGES[language]:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = next(iter(forms), "")
    ElementTree.indent(root, "")
    path = FOLDER / f"{language}.ts"
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ElementTree.tostring(root, encoding="unicode")}\n',
        encoding="utf-8",
        newline="\n",
    )
    compile_to(path, path.with_suffix(".qm"))


def compile_to(path: Path, compiled: Path) -> None:
    """Let Qt's lrelease compile a file of translations; a program that reads the old one now goes on reading it."""
    tool, fresh = Path(sys.executable).with_name("pyside6-lrelease"), compiled.with_suffix(".new")
    subprocess.run([tool, "-silent", path, "-qm", fresh], check=True)
    fresh.replace(compiled)


if __name__ == "__main__":
    wanted = texts()
    for language in LANGUAGES:
        book = read(language)
        write(language, wanted, book)
        missing = sum(not all(book.get(text) or [""]) for text in wanted)
        sys.stdout.write(f"{language}: {len(wanted)} texts, {missing} not translated yet\n")
