from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import deals
from core.deals import Deal, Outcome, Stage
from core.ids import Id
from storage import Workspace
from tests.ui.deals.drawing import TODAY, question
from tests.ui.painted import painted
from ui.deals.asking import WhyLost
from ui.deals.page import DealsPage
from ui.deals.panel import DealPanel
from ui.desk import Desk
from ui.kit.theme import Theme

Showing = Callable[..., DealsPage]
Opening = Callable[..., Id]
Settled = Callable[[], None]


@pytest.fixture
def deal(opening: Opening) -> Id:
    return opening("Ana Lopez", 80, title="Birthday cake", on=TODAY - timedelta(days=10))


def kept(workspace: Workspace, key: Id) -> Deal:
    found = workspace.deals.get(key)
    assert found is not None
    return found


def test_the_head_tells_what_who_and_how_much(panel: DealPanel) -> None:
    assert (panel.title.text(), panel.who.name, panel.value.text()) == ("Birthday cake", "Ana Lopez", "€80.00")


def test_a_longer_title_takes_a_second_line_and_is_not_cut(panel: DealPanel, settled: Settled) -> None:
    panel.form.field("title").put("Uniforms for the reception and both of the bars")
    settled()
    panel.setMaximumWidth(420)
    panel.settle()

    assert panel.title.width() < panel.title.sizeHint().width()
    assert panel.title.height() == 2 * panel.title.minimumSizeHint().height()
    assert not panel.title.is_cut()


def test_the_name_of_the_customer_stands_on_the_edge_of_the_title(theme: Theme, panel: DealPanel) -> None:
    edge = panel.title.mapTo(panel, panel.title.contentsRect().topLeft()).x()
    assert [each.edges[0] - edge for each in painted(panel) if each.text == "Ana Lopez"] == [0]


def test_a_field_is_saved_in_place(
    panel: DealPanel, deal: Id, settled: Settled, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.form.field("title").put("Wedding cake")
    settled()

    assert kept(workspace, deal).title == "Wedding cake"
    assert panel.title.text() == "Wedding cake"


def test_a_value_below_nothing_is_refused_beside_its_field(
    panel: DealPanel, deal: Id, settled: Settled, workspace: Workspace
) -> None:
    panel.form.field("value").put(-100)
    settled()

    assert "less than nothing" in panel.form.field("value").mistake
    assert kept(workspace, deal).value == 8_000


def test_a_press_on_a_stage_moves_the_deal_there(
    panel: DealPanel, deal: Id, settled: Settled, workspace: Workspace, stages: dict[str, Stage], qtbot: QtBot
) -> None:
    qtbot.mouseClick(panel.path.steps[2], Qt.MouseButton.LeftButton)
    settled()

    assert kept(workspace, deal).stage_id == stages["Offer sent"].id


@pytest.fixture
def offered(desk: Desk) -> list[str]:
    """What toasts say that offer to take something back."""
    told: list[str] = []
    desk.operations.done.connect(lambda _label, _changed, words: told.append(words))
    return told


def test_won_is_one_press(
    panel: DealPanel, deal: Id, settled: Settled, workspace: Workspace, offered: list[str]
) -> None:
    panel.won.click()
    settled()

    assert kept(workspace, deal).outcome is Outcome.WON
    assert panel.won.isHidden()
    assert offered == ["Won: Ana Lopez, Birthday cake · €80.00"]


def test_lost_asks_why_and_open_again_takes_it_back(
    panel: DealPanel, deal: Id, settled: Settled, workspace: Workspace, offered: list[str]
) -> None:
    panel.lost.click()
    asked = question(panel.window())  # type: ignore[arg-type]
    assert isinstance(asked, WhyLost)
    asked.reasons[0].click()
    settled()
    assert kept(workspace, deal).outcome is Outcome.LOST
    assert offered == [f"Lost: Ana Lopez, Birthday cake · {kept(workspace, deal).lost_reason}"]
    assert panel.step.isHidden()

    panel.again.click()
    settled()

    assert kept(workspace, deal).outcome is Outcome.OPEN


def test_deleting_closes_the_record(panel: DealPanel, settled: Settled) -> None:
    panel.delete.click()
    settled()

    assert panel.isHidden()


def test_the_contact_is_one_press_away(panel: DealPanel, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.record_asked) as asked:
        panel.who.click()

    assert asked.args[0] == "contact"


def test_the_way_tells_the_days_in_each_stage(
    panel: DealPanel, deal: Id, settled: Settled, stages: dict[str, Stage], desk: Desk
) -> None:
    desk.operations.run("Move", deals.move, deal, stages["Talking"].id, on=TODAY - timedelta(days=4))
    settled()

    assert panel.way.told == [("New", 6), ("Talking", 4)]


def test_the_reason_is_asked_for_only_where_a_deal_was_lost(
    panel: DealPanel, deal: Id, settled: Settled, workspace: Workspace, desk: Desk
) -> None:
    assert panel.why.isHidden()

    desk.operations.run("Lose", deals.lose, deal, on=TODAY)
    settled()
    panel.why.field("lost_reason").put("Moved away")
    settled()

    assert kept(workspace, deal).lost_reason == "Moved away"


def test_many_stages_stand_on_several_lines(panel: DealPanel, settled: Settled, desk: Desk, qtbot: QtBot) -> None:
    desk.operations.run("Add", deals.add_stages, tuple((f"A stage with a name {n}", 100) for n in range(5)))
    settled()

    qtbot.waitUntil(lambda: panel.path.height() > panel.path.steps[0].height())
    assert all(panel.path.rect().contains(step.geometry()) for step in panel.path.steps)


def test_the_button_that_stands_out_is_what_comes_next(
    panel: DealPanel, deal: Id, settled: Settled, desk: Desk
) -> None:
    assert [panel.won.property("kind"), panel.again.isHidden()] == ["primary", True]
    desk.operations.run("Lose", deals.lose, deal, on=TODAY)
    settled()
    assert [panel.won.property("kind"), panel.again.property("kind")] == ["plain", "primary"]
    desk.operations.undo()
    settled()
    assert [panel.won.property("kind"), panel.again.isHidden()] == ["primary", True]
