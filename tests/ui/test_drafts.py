"""Drafts outlive the program and never get in its way."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.ids import Id
from ui.drafts import Draft, Drafts
from ui.scribe import Scribe
from ui.settings import Settings

FILE = Id(b"f" * 16)


@pytest.fixture
def scribe() -> Scribe:
    return Scribe()


def test_a_draft_outlives_the_program_and_is_told_to_be_old(tmp_path: Path, scribe: Scribe) -> None:
    Drafts(tmp_path, FILE, scribe).keep("lead", {"who": ["Zoë"]})

    again = Drafts(tmp_path, FILE, scribe)

    assert again.get("lead") == {"who": ["Zoë"]}
    assert again.is_old("lead")


def test_a_draft_typed_since_the_start_is_not_old(tmp_path: Path, scribe: Scribe) -> None:
    drafts = Drafts(tmp_path, FILE, scribe)

    drafts.keep("lead", {"who": ["Zoë"]})

    assert not drafts.is_old("lead")


def test_the_drafts_of_another_file_are_its_own(tmp_path: Path, scribe: Scribe) -> None:
    Drafts(tmp_path, FILE, scribe).keep("lead", {"who": ["Zoë"]})

    assert Drafts(tmp_path, Id(b"g" * 16), scribe).get("lead") is None


def test_nothing_stays_on_the_disk_of_what_is_forgotten(tmp_path: Path, scribe: Scribe) -> None:
    drafts = Drafts(tmp_path, FILE, scribe)
    drafts.keep("lead", {"who": ["Zoë"]})

    drafts.forget("lead")
    scribe.wait()

    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_the_oldest_of_too_many_goes(tmp_path: Path, scribe: Scribe) -> None:
    drafts = Drafts(tmp_path, FILE, scribe)
    for number in range(60):
        drafts.keep(str(number), {"who": ["x"]})

    assert drafts.get("9") is None
    assert drafts.get("10") is not None


def test_odd_contents_count_as_nothing(tmp_path: Path, scribe: Scribe) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    Drafts(tmp_path, FILE, scribe).keep("lead", {"who": ["Zoë"]})
    scribe.wait()
    (path,) = folder.iterdir()
    for odd in ("", "[1]", '{"a": 1}', '{"a": {"b": 2}}', '{"a": {"b": [3]}}'):
        path.write_text(odd, encoding="utf-8")

        assert Drafts(tmp_path, FILE, scribe).get("a") is None


def test_a_folder_that_cannot_be_written_keeps_them_while_the_program_runs(tmp_path: Path, scribe: Scribe) -> None:
    (tmp_path / "drafts").write_text("in the way", encoding="utf-8")
    drafts = Drafts(tmp_path, FILE, scribe)

    drafts.keep("lead", {"who": ["Zoë"]})
    scribe.wait()

    assert drafts.get("lead") == {"who": ["Zoë"]}


def test_what_one_window_of_a_file_has_saved_another_does_not_bring_back(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    before, after = settings.drafts(FILE), settings.drafts(FILE)
    before.keep("lead", {"who": ["Zoë"]})
    assert after.get("lead") == {"who": ["Zoë"]}

    before.forget("lead")
    after.keep("deal", {"what": ["Cakes"]})
    settings.save()

    again = Settings(tmp_path).drafts(FILE)
    assert again.get("lead") is None
    assert again.get("deal") == {"what": ["Cakes"]}


def test_drafts_answered_by_another_run_of_the_program_do_not_come_back(tmp_path: Path) -> None:
    here, there = Settings(tmp_path), Settings(tmp_path)
    here.drafts(FILE).keep("lead", {"who": ["Zoë"]})
    here.save()
    there.drafts(FILE).forget("lead")
    there.drafts(FILE).keep("deal", {"what": ["Cakes"]})
    there.save()

    again = here.drafts(FILE)

    assert again.get("lead") is None
    assert again.get("deal") == {"what": ["Cakes"]}


def test_of_two_parts_one_forgets_nothing_that_the_other_keeps(tmp_path: Path, scribe: Scribe) -> None:
    drafts = Drafts(tmp_path, FILE, scribe)
    here, there = Draft(drafts), Draft(drafts)
    here.keep("lead", {"who": ["Zoë"]})

    there.forget("lead")
    assert drafts.get("lead") == {"who": ["Zoë"]}

    assert there.take("lead") == {"who": ["Zoë"]}
    there.forget("lead")
    assert drafts.get("lead") is None
    assert here.is_answered("lead", {"who": ["Zoë"]})


def test_what_is_in_the_file_may_be_typed_and_kept_once_more(tmp_path: Path, scribe: Scribe) -> None:
    drafts = Drafts(tmp_path, FILE, scribe)
    part = Draft(drafts)
    part.keep("lead", {"who": ["Zoë"]})
    part.answered("lead")

    part.keep("lead", {"who": ["Zoë"]})

    assert drafts.get("lead") == {"who": ["Zoë"]}


def test_what_had_to_go_for_newer_drafts_was_not_answered(tmp_path: Path, scribe: Scribe) -> None:
    drafts = Drafts(tmp_path, FILE, scribe)
    part = Draft(drafts)
    part.keep("lead", {"who": ["Zoë"]})
    for number in range(60):
        drafts.keep(f"deal {number}", {"what": ["Cakes"]})

    assert drafts.get("lead") is None
    assert not part.is_answered("lead", {"who": ["Zoë"]})


def test_of_several_texts_that_were_written_over_none_is_lost_and_the_first_comes_first(
    tmp_path: Path, scribe: Scribe
) -> None:
    drafts = Drafts(tmp_path, FILE, scribe)
    waits = Draft(drafts)
    for text in ("one", "two", "two", "three"):
        waits.lay_beside("log", {"outcome": [text]}, {"outcome": ["something else"]})
    waits.keep("log", {"outcome": ["now"]})

    found = []
    while (kept := waits.take("log")) is not None:
        found += kept["outcome"]
        waits.answered("log")

    assert found == ["now", "one", "two", "three"]
    scribe.wait()
    assert list((tmp_path / "drafts").iterdir()) == []


def test_what_is_laid_aside_waits_behind_the_others_and_is_fetched_by_what_it_says(
    tmp_path: Path, scribe: Scribe
) -> None:
    waits = Draft(Drafts(tmp_path, FILE, scribe))
    for who in ("Ana", "Bo", "Cleo"):
        waits.keep("log", {"who": [who]})
        waits.lay_aside("log", {"who": [who]})

    assert not waits.fetch("log", {"who": ["Dora"]})
    assert waits.fetch("log", {"who": ["Bo"]})
    assert not waits.fetch("log", {"who": ["Cleo"]}), "another one waits before it"
    taken = []
    while (texts := waits.take("log")) is not None:
        taken += texts["who"]
        waits.answered("log")
    assert taken == ["Bo", "Ana", "Cleo"]


def test_what_was_laid_aside_on_its_way_waits_no_more_once_it_is_saved(tmp_path: Path, scribe: Scribe) -> None:
    waits = Draft(Drafts(tmp_path, FILE, scribe))
    for who in ("Ana", "Bo"):
        waits.lay_aside("log", {"who": [who]})

    waits.answered_aside("log", {"who": ("Ana",)})

    assert waits.take("log") == {"who": ["Bo"]}
