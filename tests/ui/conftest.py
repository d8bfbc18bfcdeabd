"""A real file and a real desk for every page that is tested."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core import deals
from core.deals import Deal
from core.errors import WorldTrouble
from core.ids import Id
from storage import Device, Workspace, new_business
from tests import makers
from tests.ui.on_screen import on_screen
from ui.app import Program
from ui.deals.page import DealsPage
from ui.desk import Desk
from ui.dock import Dock
from ui.kit import turns
from ui.kit.theme import Scheme, Theme
from ui.sample import make_sample
from ui.settings import Settings

MIDDLE_OF_JUNE = date(2026, 6, 15)
HERE = Device(Id(b"d" * 16), "test")
"""Who writes the files of these tests."""

FullDisk = Callable[..., AbstractContextManager[None]]


@pytest.fixture(autouse=True, scope="session")
def application(qapp: QApplication) -> None:
    """Have the application of windows before paper makes one of its own, which could have no windows."""


@pytest.fixture
def english() -> Iterator[None]:
    """Numbers and days as in Ireland, and again as before afterwards."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_IE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample shop as it stands in the middle of June, made once; to be copied, not opened."""
    path = tmp_path_factory.mktemp("sample") / "sample.twohats"
    make_sample(path, MIDDLE_OF_JUNE)
    return path


@pytest.fixture
def shop_file(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample shop."""
    path = tmp_path / "copy.twohats"
    shutil.copyfile(sample_file, path)
    return path


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new business file with the usual stages, made once; to be copied, not opened."""
    path = tmp_path_factory.mktemp("new") / "new.twohats"
    profile = new_business("Corner Shop", "EUR", locale="en_IE")
    with Workspace.create(path, profile, device=HERE) as made, made.change("Set up") as change:
        deals.add_stages(change)
    return path


@pytest.fixture
def file(new_file: Path, tmp_path: Path) -> Path:
    """A new business file with the usual stages."""
    return Path(shutil.copyfile(new_file, tmp_path / "shop.twohats"))


@pytest.fixture
def workspace(file: Path) -> Iterator[Workspace]:
    """That file, open."""
    with Workspace.open(file, device=HERE) as made:
        yield made


@pytest.fixture
def two_leads(workspace: Workspace) -> tuple[Id, Id]:
    """Someone who wants two cakes, and someone who wants a tart."""
    with workspace.change("Start") as change:
        one = makers.lead(change, interest="two cakes", on=date(2026, 6, 1))
        return one.id, makers.lead(change, interest="a tart", on=date(2026, 6, 2)).id


@pytest.fixture
def wedding(workspace: Workspace) -> Deal:
    """A deal at the first stage."""
    with workspace.change("Start") as change:
        return makers.deal(change, title="Wedding")


@pytest.fixture
def deals_page(wedding: Deal, desk: Desk, qtbot: QtBot) -> Iterator[DealsPage]:
    """A page of deals by itself, where that one is seen."""
    with on_screen(qtbot, DealsPage(desk)) as made:
        qtbot.waitUntil(lambda: turns.is_idle() and made.board.lane_of(wedding.id) is not None)
        yield made


@pytest.fixture
def elsewhere(file: Path) -> Iterator[Workspace]:
    """The same file in another program."""
    with Workspace.open(file, device=Device(Id(b"e" * 16), "Elsewhere")) as made:
        yield made


@pytest.fixture
def desk(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> Iterator[Desk]:
    """The file as the window sees it."""
    made = Desk(workspace, Settings(tmp_path / "settings"))
    yield made
    made.close()


@pytest.fixture
def settled(qtbot: QtBot, desk: Desk) -> Callable[[], None]:
    """Wait until every change asked for is on the disk and told, and shown: lists first, records after them."""

    def wait() -> None:
        qtbot.waitUntil(lambda: desk.operations.idle, timeout=5_000)
        QApplication.processEvents()
        qtbot.waitUntil(turns.is_idle, timeout=5_000)
        QApplication.processEvents()

    return wait


@pytest.fixture
def dock(qtbot: QtBot, desk: Desk) -> Iterator[Dock]:
    """The dock below a page that has one field, where the keyboard is."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    field, made = QLineEdit(), Dock(desk)
    layout.addWidget(field, 1)
    layout.addWidget(made)
    window.resize(1000, 500)
    with qtbot.waitActive(window):
        window.show()
    field.setFocus()
    yield made
    made.flush()


@pytest.fixture
def full_disk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> FullDisk:
    """While `with full_disk():` lasts, every change is refused, and where `after` is given, not before that is set."""

    @contextmanager
    def full(after: threading.Event | None = None) -> Iterator[None]:
        def refuse(*_: object, **__: object) -> None:
            if after is not None:
                after.wait(10)
            raise WorldTrouble("The disk is full.")

        with monkeypatch.context() as meanwhile:
            meanwhile.setattr(desk.workspace, "change", refuse)
            yield

    return full


@pytest.fixture
def in_small_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do one thing in a turn, as where each takes its time."""
    monkeypatch.setattr(turns, "_TURN", 0.0)


@pytest.fixture
def shop(shop_file: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """The sample shop as the window sees it."""
    made = Desk(Workspace.open(shop_file, device=HERE), Settings(tmp_path / "settings"))
    yield made
    made.close()


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    """The one theme of the application; to be had from `theme`."""
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture
def theme(dressed: Theme) -> Iterator[Theme]:
    """The one theme of the application, light before and after.

    Two of them do not know of each other, and each loads all fonts.
    """
    yield dressed
    dressed.choose(Scheme.LIGHT)


@pytest.fixture
def program(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Program]:
    """The whole program, without a file."""
    made = Program(theme, Settings(tmp_path / "settings"))
    yield made
    made.close()
