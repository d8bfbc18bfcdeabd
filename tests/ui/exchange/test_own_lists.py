"""An own list: its columns are seen as they will be read, what is said of them counts at once, and is remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core.exchange.foreign.own import DAY_ORDER, Meaning, Target
from storage import Workspace
from tests.ui.exchange.conftest import INPUTS
from ui.desk import Desk
from ui.exchange.columns import ColumnStrip
from ui.exchange.detail import COLUMNS, NEW
from ui.exchange.page import ImportPage

Ready = Callable[[], None]

OWN = INPUTS / "own-list.xlsx"


def strip(page: ImportPage, title: str) -> ColumnStrip:
    return next(each for each in page.detail.columns.strips if each.title.text() == title)


@pytest.fixture
def open_days(tmp_path: Path) -> Path:
    """A list whose days can be read both ways."""
    path = tmp_path / "visits.csv"
    path.write_text("Name,Phone,Bought on,Amount\nAna,0221 4710150,03/04/2026,12\nBo,0221 4710151,05/06/2026,7\n")
    return path


def test_its_columns_come_first_and_show_how_each_cell_is_read(page: ImportPage, ready: Ready) -> None:
    page.bring([OWN])
    ready()

    assert page.detail.shown == COLUMNS
    bought = strip(page, "Letzter Einkauf")
    assert bought.choice.name == Target.BOUGHT_ON
    assert {"46275", "10 September 2026"} <= {text for cell in bought.cells for text in (cell.raw, cell.read)}
    assert strip(page, "Name").choice.currentText() == "Full name"
    assert strip(page, "Telefon").letter.text() == "Column B"


def test_a_legend_beside_the_list_is_not_shown(page: ImportPage, ready: Ready) -> None:
    page.bring([OWN])
    ready()

    assert [sheet for _, sheet in page.cards] == ["Kunden"]


def test_another_meaning_of_a_column_counts_at_once(page: ImportPage, ready: Ready) -> None:
    page.bring([OWN])
    ready()
    assert page.foot.go.text() == "Add 58 people, 55 deals, fill 2"

    strip(page, "Telefon").choice.pick(Target.LEAVE_OUT)
    ready()

    assert strip(page, "Telefon").choice.name == Target.LEAVE_OUT
    assert page.foot.go.text() != "Add 58 people, 55 deals, fill 2"
    assert all("+49" not in row.reach for row in page.intake.seen[0].new)


def test_what_only_one_column_may_be_goes_to_the_one_chosen_last(page: ImportPage, ready: Ready) -> None:
    page.bring([OWN])
    ready()

    for title in ("Status", "Woher?"):
        strip(page, title).choice.pick(Target.COMPANY)
        ready()

    assert strip(page, "Woher?").choice.name == Target.COMPANY
    assert strip(page, "Status").choice.name == Target.KEEP


def test_another_meaning_of_the_rows_offers_other_columns(page: ImportPage, ready: Ready) -> None:
    page.bring([OWN])
    ready()

    page.detail.columns.questions["rows"].choice.pick(Meaning.PEOPLE)
    ready()

    assert page.foot.go.text() == "Add 58 people, fill 2"
    assert page.detail.columns.questions["rows"].choice.name == Meaning.PEOPLE


def test_the_order_of_its_days_is_asked_only_where_it_is_open(page: ImportPage, ready: Ready, open_days: Path) -> None:
    page.bring([OWN])
    ready()
    assert DAY_ORDER not in page.detail.columns.questions

    page.bring([open_days])
    ready()
    page.cards[open_days, ""].click()

    assert DAY_ORDER in page.detail.columns.questions


def test_the_answer_about_its_days_shows_in_the_cells_and_can_be_changed(
    page: ImportPage, ready: Ready, open_days: Path
) -> None:
    page.bring([open_days])
    ready()

    def shown() -> list[str]:
        return [cell.read for cell in strip(page, "Bought on").cells]

    for answer, first in (("mdy", "4 March 2026"), ("dmy", "3 April 2026"), ("mdy", "4 March 2026")):
        page.detail.columns.questions[DAY_ORDER].choice.pick(answer)
        ready()
        assert shown()[0] == first
        if answer == "dmy":
            assert page.intake.seen[0].new[0].says == "€12.00 · 3 Apr 2026"


def test_the_columns_are_understood_the_same_the_next_time(
    page: ImportPage, ready: Ready, open_days: Path, settled: Callable[[], None]
) -> None:
    page.bring([open_days])
    ready()
    page.detail.columns.questions[DAY_ORDER].choice.pick("mdy")
    ready()
    strip(page, "Phone").choice.pick(Target.NOTES)
    ready()
    page.foot.go.click()
    ready()
    page.outcome.more.click()

    later = open_days.with_name("visits in autumn.csv")
    later.write_text("Name,Phone,Bought on,Amount\nCleo,0221 4710159,07/08/2026,20\n")
    page.bring([later])
    ready()

    assert strip(page, "Phone").choice.name == Target.NOTES
    assert strip(page, "Bought on").cells[0].read == "8 July 2026"
    assert "as the last time" in page.detail.columns.note.text()


def test_what_is_remembered_goes_with_the_import_that_is_taken_back(
    page: ImportPage, ready: Ready, open_days: Path, workspace: Workspace, settled: Callable[[], None]
) -> None:
    page.bring([open_days])
    ready()
    page.foot.go.click()
    ready()
    assert len(workspace.business.settings("recipe:")) == 1

    page.outcome.undo.click()
    settled()

    assert workspace.business.settings("recipe:") == {}
    assert workspace.contacts.everyone().count() == 0


def test_the_keyboard_stays_on_the_column_while_it_is_read_anew(page: ImportPage, ready: Ready) -> None:
    page.bring([OWN])
    ready()
    choice = strip(page, "Status").choice
    choice.setFocus()

    choice.pick(Target.TAGS)
    ready()

    assert choice.hasFocus()
    assert strip(page, "Status").choice is choice


def test_the_list_in_front_stays_in_front(page: ImportPage, ready: Ready) -> None:
    page.bring([OWN])
    ready()
    page.detail.turn_to(NEW)

    page.intake.look()
    ready()

    assert page.detail.shown == NEW


def test_other_letters_of_an_own_list_are_read_at_once(page: ImportPage, ready: Ready) -> None:
    page.bring([INPUTS / "own-list-semicolon.csv"])
    ready()
    assert "Étienne Bellandi" in {row.who for row in page.intake.seen[0].new}

    page.detail.letters.choice.pick("cp1251")
    ready()

    assert "Étienne Bellandi" not in {row.who for row in page.intake.seen[0].new}
    assert any("Bellandi" in cell.raw and "É" not in cell.raw for cell in strip(page, "Kunde").cells)


def test_a_list_that_tells_of_nobody_says_what_is_missing(page: ImportPage, ready: Ready, tmp_path: Path) -> None:
    path = tmp_path / "colours.csv"
    path.write_text("Shade,Depth\nred,1\nblue,2\n")
    page.bring([path])
    ready()

    assert not page.foot.go.isEnabled()
    assert "who or what its rows are" in page.detail.columns.note.text()

    strip(page, "Shade").choice.pick(Target.NAME)
    ready()
    assert page.foot.go.text() == "Add 2 people"


@pytest.mark.usefixtures("desk")
def test_a_file_that_changed_meanwhile_is_read_as_it_is_now(
    page: ImportPage, ready: Ready, open_days: Path, desk: Desk
) -> None:
    page.bring([open_days])
    ready()
    open_days.write_text("Name,Phone,Bought on,Amount\nAna,0221 4710150,25/04/2026,12\n")

    page.intake.look()
    ready()

    assert page.foot.go.text() == "Add 1 person, 1 deal"
    assert DAY_ORDER not in page.detail.columns.questions


def test_a_recognised_file_can_be_named_column_by_column_and_be_recognised_again(
    page: ImportPage, ready: Ready
) -> None:
    google = INPUTS / "google-contacts.csv"
    page.bring([google])
    ready()
    assert page.detail.own.text() == "Not right? Name the columns"

    page.detail.own.click()
    ready()
    assert page.detail.shown == COLUMNS
    assert strip(page, "First Name").choice.name == Target.FIRST_NAME

    page.detail.own.click()
    ready()
    assert page.intake.seen[0].mapping is None
    assert page.foot.go.text() == "Add 120 people"


def test_a_thousand_columns_are_shown_some_at_a_time(page: ImportPage, ready: Ready, tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_text(",".join(["Name", *(f"Extra {number}" for number in range(99))]) + "\nAna" + ",7" * 99 + "\n")
    page.bring([path])
    ready()
    assert len(page.detail.columns.strips) == 40

    page.detail.columns.more.click()

    assert len(page.detail.columns.strips) == 80
    assert page.detail.columns.strips[40].choice.hasFocus()
    assert page.detail.columns.strips[79].cells[0].raw == "7"
