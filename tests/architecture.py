"""The rules of the house as functions: each takes the folder of a house and says in plain lines what breaks it."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

Rule = Callable[[Path], list[str]]

FLOORS = ["core", "storage", "ui", "main"]  # from the ground up; each may import itself and what is below

HOME_OF = {  # libraries that live on one floor only
    "PySide6": "ui",
    "shiboken6": "ui",
    "reportlab": "ui",
    "pypdfium2": "ui",
    "sqlalchemy": "storage",
    "sqlite3": "storage",
    "alembic": "storage",
}

# Values and rules only: nothing that reads a disk, a network or a clock.
CORE_MAY_IMPORT = {"core", "babel", "email_validator", "phonenumbers", "rapidfuzz"}
CORE_MAY_IMPORT |= {"unicodedata", "urllib.parse", "uuid"}
CORE_MAY_IMPORT |= {"__future__", "abc", "collections", "contextlib", "copy", "dataclasses", "enum", "types", "typing"}
CORE_MAY_IMPORT |= {"bisect", "functools", "heapq", "itertools", "operator", "random", "re", "string", "textwrap"}
CORE_MAY_IMPORT |= {"calendar", "datetime", "decimal", "fractions", "math", "statistics"}
CORE_MAY_IMPORT |= {"base64", "difflib", "hashlib", "html", "json"}
CORE_MAY_IMPORT |= {"importlib"}  # modules of its own, when they are first asked for (core/later.py)
CLOCKS = re.compile(r"\b(?:date|datetime)\.(?:today|now|utcnow)$|\buuid\.uuid[1467]$")
HANDS = {"open", "print", "input", "__import__"}

WRITERS = {  # the one door for changes, and what stands behind it
    "storage/bringing.py",
    "storage/change.py",
    "storage/create.py",
    "storage/devices.py",
    "storage/log.py",
    "storage/mapper.py",
    "storage/search.py",
    "storage/standing.py",
}
WRITING_SQL = re.compile(r"\b(?:INSERT (?:OR|INTO)|REPLACE INTO|DELETE FROM|UPDATE (?:OR )?[\w\"]+ SET)\b")
WRITING_CALLS = {"insert", "update", "delete"}

HEAVY = {"alembic", "pypdfium2", "reportlab", "storage.migrations", "ui.paper"}
HEAVY_ROOMS = ("ui/paper/", "storage/migrations/")

ANSWERS = {"on_done", "on_mistake", "on_failed"}
ASKS_WHERE = {"focusWidget", "has_focus", "has_keyboard", "hasFocus", "is_followed"}

LONGEST = 600
QUESTIONABLE = 400
SHORT = {"main.py": 80, "run.py": 150, "ui/window.py": 300}

DRAWERS = {"util", "utils", "helper", "helpers", "manager", "managers", "controller", "controllers"}
DRAWER_CLASS = re.compile(r"(?:Utils?|Helper|Manager|Controller)$")

MACHINE = re.compile(
    r"(?<![\w./-])/(?:home|root|work|opt|mnt|Users)/\w|\b[A-Z]:\\Users\b"
    r"|pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org|index[-_]url|find[-_]links|trusted[-_]host"
)
MADE_HERE = {".git", ".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".venv"}
MADE_HERE |= {"__pycache__", "build", "demo", "dist"}


@dataclass(frozen=True, slots=True)
class Import:
    """One name brought in: the module, and what is taken out of it ("" for the module itself)."""

    module: str
    name: str
    line: int
    at_start: bool  # executed as soon as the file is imported

    def within(self, names: Iterable[str]) -> bool:
        """Tell whether this brings in one of the modules, or a part of it."""
        full = f"{self.module}.{self.name}" if self.name else self.module
        return any(full == name or full.startswith(f"{name}.") for name in names)


def climbing_imports(root: Path) -> list[str]:
    """main -> ui -> storage -> core: imports go downwards only."""
    found = []
    for file in _program(root):
        floor = _floor(root, file)
        above = set(FLOORS[FLOORS.index(floor) + 1 :]) | {"tests", "run"}
        found += [
            f"{_place(root, file, brought.line)} imports {brought.module}: {floor} is below it"
            for brought in _imports(file)
            if brought.within(above)
        ]
    return found


def libraries_on_the_wrong_floor(root: Path) -> list[str]:
    """No Qt and no ReportLab below ui, no SQL above storage."""
    return [
        f"{_place(root, file, brought.line)} imports {brought.module}: that lives in {home}"
        for file in _program(root)
        for brought in _imports(file)
        if (home := HOME_OF.get(brought.module.split(".")[0])) and home != _floor(root, file)
    ]


def rooms_of_storage_used_from_above(root: Path) -> list[str]:
    """ui and main know of storage only what `storage/__init__.py` hands out."""
    handed_out = _handed_out(root / "storage" / "__init__.py")
    return [
        f"{_place(root, file, brought.line)} takes {brought.name or 'all'} from {brought.module}: not handed out"
        for file in _program(root)
        if _floor(root, file) in ("ui", "main")
        for brought in _imports(file)
        if brought.within(["storage"]) and not (brought.module == "storage" and brought.name in handed_out)
    ]


def impure_core(root: Path) -> list[str]:
    """core computes: no input, no output, no clock, and only libraries of the same kind."""
    found = []
    for file in _python(root / "core"):
        found += [
            f"{_place(root, file, brought.line)} imports {brought.module}: not in CORE_MAY_IMPORT"
            for brought in _imports(file)
            if not brought.within(CORE_MAY_IMPORT)
        ]
        for node in ast.walk(_tree(file)):
            if isinstance(node, ast.Attribute) and CLOCKS.search(ast.unparse(node)):
                found.append(f"{_place(root, file, node.lineno)} asks {ast.unparse(node)}: the caller brings the day")
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in HANDS:
                found.append(f"{_place(root, file, node.lineno)} calls {node.func.id}(): core has no input or output")
    return found


def writing_outside_the_door(root: Path) -> list[str]:
    """No insert, update or delete is built outside the modules of the change."""
    found = []
    for file in _program(root):
        if _relative(root, file) in WRITERS:
            continue
        found += [
            f"{_place(root, file, brought.line)} imports {brought.name}: writing belongs to {sorted(WRITERS)}"
            for brought in _imports(file)
            if brought.within(["sqlalchemy"]) and brought.name in WRITING_CALLS
        ]
        found += [
            f"{_place(root, file, line)} writes: that belongs to {sorted(WRITERS)}"
            for line in _writing_lines(_tree(file), tables=_floor(root, file) == "storage")
        ]
    return found


def heavy_imports_at_start(root: Path) -> list[str]:
    """What is slow to import is imported where it is used, so that the window need not wait for it."""
    return [
        f"{_place(root, file, brought.line)} imports {brought.module} at the start: import it where it is used"
        for file in _program(root)
        if not _relative(root, file).startswith(HEAVY_ROOMS)
        for brought in _imports(file)
        if brought.at_start and brought.within(HEAVY)
    ]


def keyboard_taken_late(root: Path) -> list[str]:
    """An answer comes when one may type elsewhere: who hears it asks where the keyboard is before it takes it.

    It is followed through what it calls by name in the same file; not through signals, nor into what it is given.
    """
    return [
        f"{_place(root, file, line)} takes the keyboard in an answer: ask `has_keyboard`, or go by `AfterSlip`"
        for file in _python(root / "ui")
        for line in sorted(set(_taking_lines(_tree(file))))
    ]


def long_files(root: Path) -> list[str]:
    """400 lines are a question, 600 a no; the front doors are shorter still."""
    lengths = {_relative(root, file): len(file.read_text(encoding="utf-8").splitlines()) for file in _python(root)}
    if all(length <= SHORT.get(name, LONGEST) for name, length in lengths.items()):
        return []
    return [
        f"{name} has {length} lines, {SHORT.get(name, LONGEST)} are allowed"
        for name, length in sorted(lengths.items(), key=lambda item: -item[1])
        if length > SHORT.get(name, QUESTIONABLE)
    ]


def drawers(root: Path) -> list[str]:
    """No file and no class is named for being useful; it is named for its subject."""
    found = []
    for file in _python(root):
        if DRAWERS & set(file.stem.lower().split("_")):
            found.append(f"{_relative(root, file)}: name it for its subject")
        found += [
            f"{_place(root, file, node.lineno)} class {node.name}: name it for its subject"
            for node in ast.walk(_tree(file))
            if isinstance(node, ast.ClassDef) and DRAWER_CLASS.search(node.name)
        ]
    return found


def traces_of_a_machine(root: Path) -> list[str]:
    """No file names a package registry or a folder of the machine it was written on."""
    found = []
    for file in _tracked(root):
        text = file.read_bytes().decode("utf-8", "replace")
        if "\0" not in text:
            found += [
                f"{_place(root, file, number)} says {match.group()}"
                for number, line in enumerate(text.splitlines(), start=1)
                if (match := MACHINE.search(line))
            ]
    return found


def _program(root: Path) -> Iterator[Path]:
    if (root / "main.py").exists():
        yield root / "main.py"
    for floor in FLOORS:
        yield from _python(root / floor)


def _python(folder: Path) -> Iterator[Path]:
    return (file for file in sorted(folder.rglob("*.py")) if not MADE_HERE & set(file.relative_to(folder).parts))


def _tracked(root: Path) -> list[Path]:
    """List what belongs to the project: what git knows or would add, or in a bare copy every file."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listing = subprocess.run(command, cwd=root, capture_output=True, check=True, text=True).stdout.split("\0")
        files = [root / name for name in listing if name]
    except (OSError, subprocess.CalledProcessError):
        files = [file for file in root.rglob("*") if not MADE_HERE & set(file.relative_to(root).parts)]
    return sorted(file for file in files if file.is_file())


def _relative(root: Path, file: Path) -> str:
    return file.relative_to(root).as_posix()


def _floor(root: Path, file: Path) -> str:
    return _relative(root, file).removesuffix(".py").split("/")[0]


def _place(root: Path, file: Path, line: int) -> str:
    return f"{_relative(root, file)}:{line}"


def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def _imports(file: Path) -> list[Import]:
    return _imports_of(file.read_text(encoding="utf-8"))


@cache
def _imports_of(text: str) -> list[Import]:
    """What a file brings in: five rules ask it of every file, so it is read once."""
    found = []
    tree = ast.parse(text)
    at_start = set(_executed_at_start(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [Import(alias.name, "", node.lineno, node in at_start) for alias in node.names]
        if isinstance(node, ast.ImportFrom):
            module = f"{'.' * node.level}{node.module or ''}"
            found += [Import(module, alias.name, node.lineno, node in at_start) for alias in node.names]
    return found


def _executed_at_start(node: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(node):
        only_for_types = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test)
        if not only_for_types and not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield child
            yield from _executed_at_start(child)


def _handed_out(front: Path) -> set[str]:
    """Read `__all__`, or what a front without one imports by name or defines."""
    if not front.exists():
        return set()
    names = {brought.name for brought in _imports(front)}
    for node in _tree(front).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return set(ast.literal_eval(node.value))
    return {name for name in names if name and not name.startswith("_")}


def _writing_lines(tree: ast.Module, *, tables: bool) -> Iterator[int]:
    """Find SQL that writes in texts other than docstrings and, where there are tables, SQLAlchemy's statements."""
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            if WRITING_SQL.search(node.value):
                yield node.lineno
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in WRITING_CALLS:
            # A list's or a dictionary's takes something; a widget's takes nothing, but ui has no tables.
            of_table = tables and not node.args and not node.keywords
            if of_table or ast.unparse(node.func.value) in ("sa", "sqlalchemy"):
                yield node.lineno


def _taking_lines(tree: ast.Module) -> Iterator[int]:
    """Find where the answers to what a file asks for take the keyboard, and nobody asked where it is on the way."""
    own: dict[str, list[ast.AST]] = {}
    waiting: list[ast.AST] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            own.setdefault(node.name, []).append(node)
        if isinstance(node, ast.Call):
            waiting += [keyword.value for keyword in node.keywords if keyword.arg in ANSWERS]
    seen: set[ast.AST] = set()
    while waiting:
        answer = waiting.pop()
        then = [each for name in _called(answer) for each in own.get(name, ())]
        if answer in seen or any(_names(each) & ASKS_WHERE for each in (answer, *then)):
            continue
        seen.add(answer)
        waiting += then
        for node in ast.walk(answer):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "setFocus":
                yield node.lineno


def _called(node: ast.AST) -> list[str]:
    """What an answer is, or calls, of its own: `name` and `self.name`."""
    handed = [node] if isinstance(node, ast.Name | ast.Attribute) else []
    called = [*handed, *(each.func for each in ast.walk(node) if isinstance(each, ast.Call))]
    return sorted({ast.unparse(each).removeprefix("self.") for each in called})


def _names(node: ast.AST) -> set[str]:
    found = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
    return found | {each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)}
