"""Every test starts in an empty home on the same day, and must leave nothing behind and no warning unsaid."""

from __future__ import annotations

import gc
import itertools
import logging
import os
import sys
import threading
from collections.abc import Generator, Iterator
from pathlib import Path

# Where the system forbids Python to keep what it compiled, every worker and every program that a test starts compiles
# all of its modules anew: 10 s a worker, half a second a program.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

import pytest  # noqa: E402
from hypothesis import settings  # noqa: E402

from tests import leftovers  # noqa: E402

TODAY = "2026-06-15"

# Before Qt starts, and for the programs that tests start:
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

settings.register_profile("here", deadline=None, print_blob=True)
settings.register_profile("ci", deadline=None, print_blob=True, derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")

LONG = {"test_every_page.py", "test_random_walk.py"}

PASSED = pytest.StashKey[bool]()

# Widgets may be destroyed on their own thread only, so nobody but this one looks for garbage, as in the program.
gc.disable()
_GARBAGE = 100_000
"""So many more things than at the last look are worth another one."""


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """One worker more than there are cores: each of them rests for a fifth of its time, for timers and for the disk."""
    return (yield) + 1


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest: were it the last, one worker would go on alone for a minute."""
    items.sort(key=lambda item: item.path.name not in LONG)


def pytest_collection_finish() -> None:
    """Never look for garbage among the tests themselves: that took most of the time of a look."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    """Let the last look, for files that nobody closed, go through everything."""
    gc.unfreeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember whether the test itself passed."""
    report = yield
    if call.when == "call":
        item.stash[PASSED] = report.passed
    return report


@pytest.fixture(autouse=True, scope="session")
def today() -> Iterator[str]:
    """Stop the one clock of the program at a day in the middle of a year; children inherit it."""
    before = os.environ.get("TWOHATS_TODAY")
    os.environ["TWOHATS_TODAY"] = TODAY
    yield TODAY
    del os.environ["TWOHATS_TODAY"]
    if before is not None:
        os.environ["TWOHATS_TODAY"] = before


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that passed but left threads, timers or windows behind."""
    if gc.get_count()[0] > _GARBAGE:  # here, where nothing of the test before is held any more
        gc.collect()
        gc.freeze()  # what outlived one look is not gone through by each later one
    before = threading.enumerate()

    yield

    # A command that a test runs in this process begins to look for garbage, as it does in a process of its own; then a
    # worker's thread of some later test would destroy widgets, and wait for the window's thread, which waits for it.
    gc.disable()
    found = leftovers.qt() + leftovers.threads(before)
    if found and request.node.stash.get(PASSED, False):
        pytest.fail("left behind: " + "; ".join(found))


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders that are not there yet, counted here: pytest would look through all of them for the next free number."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def home(nothing_left_behind: None, homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> str:
    """Keep the settings and the log of the program in a fresh folder."""
    folder = next(homes)
    folder.mkdir()
    monkeypatch.setenv("TWOHATS_HOME", str(folder))
    return str(folder)


@pytest.fixture(autouse=True)
def no_word_in_the_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that makes the program log a warning or worse, unless it reads the log itself (caplog)."""
    said: list[str] = []
    listener = logging.Handler(logging.WARNING)
    listener.emit = lambda record: said.append(f"{record.name}: {record.getMessage()}")  # type: ignore[method-assign]
    logging.getLogger().addHandler(listener)

    yield

    logging.getLogger().removeHandler(listener)
    if said and "caplog" not in request.fixturenames and request.node.stash.get(PASSED, False):
        pytest.fail("logged: " + "; ".join(said))
