"""The architecture is a test: the house keeps the rules of `tests/architecture.py`, and a broken rule is seen.

main -> ui -> storage -> core       downwards only
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import architecture as rules

ROOT = Path(__file__).resolve().parent.parent


def test_imports_go_downwards_only() -> None:
    assert rules.climbing_imports(ROOT) == []


def test_qt_and_paper_stay_on_the_top_floor_and_sql_on_the_middle_one() -> None:
    assert rules.libraries_on_the_wrong_floor(ROOT) == []


def test_ui_takes_from_storage_only_what_its_front_hands_out() -> None:
    assert rules.rooms_of_storage_used_from_above(ROOT) == []


def test_core_has_no_input_no_output_and_no_clock() -> None:
    assert rules.impure_core(ROOT) == []


def test_nothing_is_written_outside_a_change() -> None:
    assert rules.writing_outside_the_door(ROOT) == []


def test_the_window_does_not_wait_for_heavy_imports() -> None:
    assert rules.heavy_imports_at_start(ROOT) == []


def test_an_answer_that_comes_late_fetches_nobody_from_elsewhere() -> None:
    assert rules.keyboard_taken_late(ROOT) == []


def test_files_are_short() -> None:
    assert rules.long_files(ROOT) == []


def test_files_and_classes_are_named_for_their_subject() -> None:
    assert rules.drawers(ROOT) == []


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    assert rules.traces_of_a_machine(ROOT) == []


SAYS = "def told(self): self.say()\ndef say(self): self.line.setFocus()"
ASKS = "def ask(self):\n    if self.is_here(): self.told()"

BROKEN = [
    (rules.climbing_imports, "core/deals.py", "from storage import Workspace"),
    (rules.climbing_imports, "core/deals.py", "def win():\n    import ui.app"),
    (rules.climbing_imports, "storage/deals.py", "if TYPE_CHECKING:\n    from ui.bridge import Bridge"),
    (rules.climbing_imports, "ui/app.py", "import main"),
    (rules.climbing_imports, "ui/app.py", "from tests.makers import lead"),
    (rules.libraries_on_the_wrong_floor, "core/deals.py", "from PySide6.QtCore import QDate"),
    (rules.libraries_on_the_wrong_floor, "storage/reports.py", "import reportlab.platypus"),
    (rules.libraries_on_the_wrong_floor, "ui/deals/page.py", "def rows():\n    import sqlalchemy as sa"),
    (rules.libraries_on_the_wrong_floor, "main.py", "import sqlite3"),
    (rules.rooms_of_storage_used_from_above, "ui/app.py", "from storage.engine import writer"),
    (rules.rooms_of_storage_used_from_above, "ui/app.py", "from storage import leads"),
    (rules.rooms_of_storage_used_from_above, "ui/app.py", "import storage.change"),
    (rules.rooms_of_storage_used_from_above, "ui/app.py", "from storage import *"),
    (rules.impure_core, "core/deals.py", "import os"),
    (rules.impure_core, "core/deals.py", "from urllib import request"),
    (rules.impure_core, "core/deals.py", "from time import time"),
    (rules.impure_core, "core/deals.py", "from .money import Money"),
    (rules.impure_core, "core/deals.py", "import datetime\nday = datetime.date.today()"),
    (rules.impure_core, "core/deals.py", "def win(on=date.today): ..."),
    (rules.impure_core, "core/ids.py", "import uuid\nuuid.uuid4()"),
    (rules.impure_core, "core/deals.py", "open('deals.txt')"),
    (rules.writing_outside_the_door, "storage/deals.py", "from sqlalchemy.dialects.sqlite import insert"),
    (rules.writing_outside_the_door, "storage/deals.py", "sa.delete(deal)"),
    (rules.writing_outside_the_door, "storage/deals.py", "deal.update().values(stage=1)"),
    (rules.writing_outside_the_door, "storage/deals.py", "run('UPDATE deal SET stage = 1')"),
    (rules.writing_outside_the_door, "storage/deals.py", "run(f'DELETE FROM {table}')"),
    (rules.heavy_imports_at_start, "ui/reports/page.py", "from ui.paper import month"),
    (rules.heavy_imports_at_start, "ui/reports/page.py", "try:\n    import pypdfium2\nexcept ImportError: ..."),
    (rules.heavy_imports_at_start, "storage/engine.py", "class Engine:\n    from alembic import command"),
    (rules.keyboard_taken_late, "ui/app.py", "run(on_done=lambda _: line.setFocus())"),
    (rules.keyboard_taken_late, "ui/app.py", f"run(on_failed=self.told)\n{SAYS}"),
    (rules.long_files, "ui/app.py", "\n" * 601),
    (rules.long_files, "main.py", "\n" * 81),
    (rules.long_files, "ui/window.py", "\n" * 301),
    (rules.drawers, "ui/deal_helpers.py", ""),
    (rules.drawers, "core/utils/__init__.py", "class StageManager: ..."),
    (rules.traces_of_a_machine, "constraints.txt", f"--index{'-'}url x"),
    (rules.traces_of_a_machine, "README.md", f"as in /{'home'}/anna/shop"),
    (rules.traces_of_a_machine, "notes.txt", f"C:{chr(92)}Users{chr(92)}anna"),
]

ALLOWED = [
    (rules.climbing_imports, "main.py", "from ui import app"),
    (rules.climbing_imports, "ui/app.py", "from storage import Workspace\nfrom core.money import Money"),
    (rules.climbing_imports, "storage/main.py", "import uuid"),
    (rules.libraries_on_the_wrong_floor, "ui/app.py", "from PySide6.QtWidgets import QWidget"),
    (rules.libraries_on_the_wrong_floor, "storage/deals.py", "import sqlalchemy as sa"),
    (rules.rooms_of_storage_used_from_above, "ui/app.py", "from storage import Workspace"),
    (rules.rooms_of_storage_used_from_above, "storage/change.py", "from storage.log import entry"),
    (rules.impure_core, "core/deals.py", "from urllib.parse import quote\nfrom collections.abc import Iterator"),
    (rules.impure_core, "core/deals.py", "def due(deal, today): return deal.window.now < today"),
    (rules.writing_outside_the_door, "storage/change.py", "sa.insert(deal)"),
    (rules.writing_outside_the_door, "ui/app.py", "'''Never UPDATE deal SET here.'''\nd.update(a=1)\nl.insert(0, 'x')"),
    (rules.heavy_imports_at_start, "ui/paper/month.py", "import reportlab"),
    (rules.heavy_imports_at_start, "ui/reports/page.py", "def print_month():\n    from ui.paper import month"),
    (rules.heavy_imports_at_start, "ui/reports/page.py", "if TYPE_CHECKING:\n    from ui.paper import month"),
    (rules.keyboard_taken_late, "ui/app.py", f"self.told()\n{SAYS}"),
    (rules.keyboard_taken_late, "ui/app.py", f"run(on_done=lambda _: has_keyboard(self) and self.told())\n{SAYS}"),
    (rules.keyboard_taken_late, "ui/app.py", f"def is_here(): return focusWidget()\nrun(on_done=ask)\n{ASKS}\n{SAYS}"),
    (rules.long_files, "ui/app.py", "\n" * 600),
    (rules.drawers, "ui/manage.py", "class Deal: ..."),
    (rules.traces_of_a_machine, "README.md", "https://example.org/home/page and and/or"),
    (rules.traces_of_a_machine, ".venv/pip.conf", f"index{'-'}url"),
]


@pytest.mark.parametrize(("rule", "name", "text"), BROKEN)
def test_a_broken_rule_is_seen(rule: rules.Rule, name: str, text: str, tmp_path: Path) -> None:
    house_with(tmp_path, name, text)

    assert [line for line in rule(tmp_path) if line.startswith(name)]


@pytest.mark.parametrize(("rule", "name", "text"), ALLOWED)
def test_what_is_allowed_passes(rule: rules.Rule, name: str, text: str, tmp_path: Path) -> None:
    house_with(tmp_path, name, text)

    assert rule(tmp_path) == []


def house_with(root: Path, name: str, text: str) -> None:
    """Build a house of two files: the front of storage, and the one in question."""
    for path, content in (
        (root / "storage/__init__.py", "from storage.workspace import Workspace"),
        (root / name, text),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
