"""What the business file remembers beside its rooms is asked by key and family, undone, exported and met again."""

from __future__ import annotations

from pathlib import Path

from core.business import Setting, set_setting
from storage import Workspace
from tests.makers import ANA, shop
from tests.storage.exchange.small import WHOLE, exported, folder


def remember(workspace: Workspace, **settings: str) -> None:
    with workspace.change("Remember") as change:
        for key, value in settings.items():
            set_setting(change, key.replace("__", ":"), value)


def test_settings_are_asked_by_key_and_by_family(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace:
        remember(workspace, logo="iVBOR", recipe__b="{}", recipe__a="[]", Recipe__c="no", recipes="no")
        assert (workspace.business.setting("logo"), workspace.business.setting("colours")) == ("iVBOR", "")
        assert list(workspace.business.settings("recipe:").items()) == [("recipe:a", "[]"), ("recipe:b", "{}")]
        assert workspace.business.settings("_ecipe:") == {}


def test_a_setting_that_is_forgotten_lies_in_the_bin_and_comes_back(tmp_path: Path) -> None:
    with shop(tmp_path) as workspace:
        remember(workspace, logo="iVBOR")
        remember(workspace, logo="")
        assert workspace.business.setting("logo") == ""
        assert [(each.kind, each.title) for each in workspace.history.bin()] == [("setting", "logo")]
        workspace.undo()
        assert workspace.business.setting("logo") == "iVBOR"


def test_settings_leave_and_come_back_and_a_folder_without_them_has_no_such_file(tmp_path: Path) -> None:
    with shop(tmp_path, device=ANA) as workspace:
        assert "settings" not in exported(workspace, tmp_path / "none")
        remember(workspace, logo="iVBOR", view__leads='{"a": "=1;2"}')
        out = exported(workspace, tmp_path / "some")
        assert out["settings"] == 'key,value\r\nlogo,iVBOR\r\nview:leads,"{""a"": ""=1;2""}"\r\n'
        assert workspace.import_folders([tmp_path / "some"]).change is None
        workspace.import_folders([folder(tmp_path / "in", {"settings": "key,value\nlogo,new\nview:leads,"})])
        assert workspace.business.settings("") == {"logo": "new"}


def test_of_a_key_twice_in_the_file_the_newer_is_read_exported_and_met(tmp_path: Path) -> None:
    Workspace.import_into(tmp_path / "shop.twohats", [folder(tmp_path / "whole", WHOLE)])
    with Workspace.open(tmp_path / "shop.twohats", device=ANA) as workspace:
        with workspace.change("Merge") as change:
            ids = [change.new_id(), change.new_id()]
            change.add(Setting(id=ids[1], key="logo", value="newer"))
            change.add(Setting(id=ids[0], key="logo", value="older"))
        assert workspace.business.setting("logo") == "newer"
        assert exported(workspace, tmp_path / "out")["settings"] == "key,value\r\nlogo,newer\r\n"
        assert workspace.import_folders([tmp_path / "out"]).change is None
