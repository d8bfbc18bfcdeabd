"""Every sheet of three business files, each made once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from core.ids import Id
from core.period import month
from storage import Workspace
from tests.ui.paper import business_files as files
from ui.paper.kinds import Matter, Options, kind

Sheets = Callable[[str, str], bytes]
"""The PDF of a business file and a sheet, by their names."""

Gathered = Callable[[str, str], tuple[Matter, Options]]


@pytest.fixture(scope="session")
def business_file(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Where a business file lies: sample, empty or hostile."""

    @cache
    def made(name: str) -> Path:
        folder = tmp_path_factory.mktemp(name)
        return {"sample": files.sample, "empty": files.empty, "hostile": files.hostile}[name](folder)

    return made


@pytest.fixture(scope="session")
def gathered(business_file: Callable[[str], Path]) -> Gathered:
    """What a sheet of a file is made of."""

    @cache
    def read(name: str, sheet: str) -> tuple[Matter, Options]:
        with Workspace.open(business_file(name), read_only=True) as workspace:
            options = replace(
                Options(today=files.TODAY, month=month(files.MONTH)),
                promotion=_promotion(workspace),
                contact=_contact(workspace),
            )
            return kind(sheet).gather(workspace, options), options

    return read


@pytest.fixture(scope="session")
def sheets(gathered: Gathered) -> Sheets:
    """The sheets of the three files."""

    @cache
    def printed(name: str, sheet: str) -> bytes:
        matter, options = gathered(name, sheet)
        return kind(sheet).make(matter, options)

    return printed


def _promotion(workspace: Workspace) -> Id:
    names = workspace.promotions.names()
    return next((key for key, name in names if name in (files.PROMOTION, "Fashion evening 2026")), names[0][0])


def _contact(workspace: Workspace) -> Id:
    listing = workspace.contacts.customers()
    rows = listing.page(0, 500) or workspace.contacts.everyone().page(0, 1)
    victims = [row for row in workspace.contacts.beginning_with("Victim", limit=1)]
    return (victims or sorted(rows, key=lambda row: -row.bought))[0].id
