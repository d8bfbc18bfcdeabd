"""The audiences on a real file: four people, two of them regulars, one of whom wants no advertising."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from core import audiences
from core.audiences import Audience
from core.contacts import Consent
from storage import Workspace
from tests import makers
from tests.ui.on_screen import on_screen
from ui.audiences.page import AudiencesPage
from ui.desk import Desk


@pytest.fixture
def regulars(workspace: Workspace) -> Audience:
    """Those with the tag."""
    with workspace.change("Start") as change:
        makers.contact(change, "Ana", emails=("ana@example.com",), tags=("regular",), consent=Consent.YES)
        makers.contact(change, "Bo", emails=("bo@example.com",), tags=("regular",), consent=Consent.NO)
        makers.contact(change, "Cleo", phones=("123",), tags=("office",))
        makers.contact(change, "Dev", address="Main Street, Cork")
        return audiences.add_audience(change, name="Regulars", filter="tag:regular", needs="A seat")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[AudiencesPage]:
    """The page, shown."""
    with on_screen(qtbot, AudiencesPage(desk)) as made:
        yield made


@pytest.fixture
def counted(qtbot: QtBot, page: AudiencesPage) -> Callable[[], None]:
    """Wait until every number is there."""
    return lambda: qtbot.waitUntil(lambda: not page.is_counting, timeout=10_000)
