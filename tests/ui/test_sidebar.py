"""The sidebar tells the keys that the menu has."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.actions import ENTRIES
from ui.kit.shortcuts import shown_keys
from ui.sidebar import sidebar


def test_the_menu_of_places_follows_the_sidebar_and_its_keys_count_on(qtbot: QtBot) -> None:
    beside = sidebar("Shop")
    qtbot.addWidget(beside)
    goes = {entry.name.removeprefix("go_"): entry for entry in ENTRIES if entry.name.startswith("go_")}
    shared = [key for key in beside.places if key in goes]

    assert [name for name in goes if name in shared] == shared
    assert all(shown_keys(goes[key].keys) in beside.places[key] for key in shared)
    plain = [goes[key].keys for key in shared if goes[key].keys.startswith("Alt+") and "Shift" not in goes[key].keys]
    assert plain == sorted(plain)
