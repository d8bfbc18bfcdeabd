"""A form shows what is filled, offers the rest, and names every field."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.errors import UserMistake
from tests.ui.kit.one_field import retype
from ui.kit.fields import LineField, NotesField
from ui.kit.form import Form


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form(columns=2)
    made.add("name", "Name", LineField(), always=True)
    made.add("phone", "Phone", LineField())
    made.add("notes", "Notes & more", NotesField(), wide=True)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def shown(form: Form) -> list[str]:
    return [name for name in ("name", "phone", "notes") if form.field(name).isVisible()]


def test_a_form_shows_what_is_filled_and_offers_the_rest(form: Form) -> None:
    form.load({"name": "", "phone": "020", "notes": ""})
    assert shown(form) == ["name", "phone"]

    form.show_more()

    assert shown(form) == ["name", "phone", "notes"]


def test_a_form_names_its_fields_for_assistive_tools(form: Form) -> None:
    field = form.field("notes")
    assert isinstance(field, NotesField)

    assert QAccessible.queryAccessibleInterface(field.editor).text(QAccessible.Text.Name) == "Notes & more"


def test_a_form_tells_which_field_was_changed(qtbot: QtBot, form: Form) -> None:
    form.load({"name": "Ana", "phone": "", "notes": ""})
    field = form.field("name")
    assert isinstance(field, LineField)
    field.setFocus()
    retype(qtbot, field.editor, "Bo")

    with qtbot.waitSignal(form.committed) as told:
        form.flush()

    assert told.args == ["name", "Bo", "Ana"]


def test_another_record_first_commits_what_was_typed_into_the_one_before(qtbot: QtBot, form: Form) -> None:
    form.load({"name": "Ana"})
    field = form.field("name")
    assert isinstance(field, LineField)
    retype(qtbot, field.editor, "Anna")

    with qtbot.waitSignal(form.committed) as told:
        form.load({"name": "Bo"})

    assert told.args == ["name", "Anna", "Ana"]
    assert field.value == "Bo"


def test_a_mistake_brings_its_field_out(form: Form) -> None:
    form.load({"name": "", "phone": "", "notes": ""})

    assert form.refuse("phone", UserMistake("Write the number."))
    assert not form.refuse("elsewhere", UserMistake("?"))

    assert shown(form) == ["name", "phone"]
    assert form.field("phone").mistake == "Write the number."


def test_a_long_name_of_what_is_not_shown_does_not_draw_the_record_out(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    name = "A name of a field that goes on & on, far beyond the edge"
    form.add("long", name, LineField())
    form.resize(240, 80)
    form.show()
    button = form.findChild(QPushButton)
    assert button is not None

    assert form.minimumSizeHint().width() <= 240
    assert button.text().endswith("…")
    assert button.accessibleName() == f"More: {name}"
    assert "far beyond" in button.toolTip()
    form.resize(700, 80)
    qtbot.waitUntil(lambda: button.text() == f"More: {name}".replace("&", "&&"))
    assert button.toolTip() == ""
