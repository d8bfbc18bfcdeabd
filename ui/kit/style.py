"""The one style sheet, written from the tokens.

Dynamic properties choose the variants. `kind` of a button: primary, quiet, danger, chip, tag, nav, link, foot; of a
frame: card, side, toast, popup. `hat` of a page or of any widget around others: marketing, sales. `look` of a field:
edit (quiet until touched), mistake. `role` of a label: see `ui.kit.text.TextRole`.
"""

from __future__ import annotations

import re
from string import Template
from typing import TYPE_CHECKING

from core.activities import Hat
from ui.kit import fonts
from ui.kit.fonts import RESOURCES
from ui.kit.tokens import LARGE, RADIUS, TINY, TITLE, Tokens, Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_BASE = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; border-radius: 4px; padding: 4px 8px; }

QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[kind="side"] { background: $side; border: none; }
QFrame[kind="popup"] { background: $raised; border: 1px solid $line_strong; border-radius: ${radius}px; }
QFrame[kind="popup"] QAbstractItemView { background: $raised; }
QFrame[kind="toast"] { background: $toast; border: 1px solid $toast; border-radius: ${radius}px; }
QFrame[kind="toast"] QLabel { color: $on_toast; background: transparent; }
QFrame[kind="toast"] QPushButton { background: transparent; color: $toast_action; border: 2px solid transparent;
    padding: 3px 8px; font-weight: ${strong}; }
QFrame[kind="toast"] QPushButton:hover { text-decoration: underline; }
QFrame[kind="toast"] QPushButton:focus { border-color: $toast_action; }
QLabel { background: transparent; }
QLabel[role="title"], QLabel[role="figure"] { font-size: ${title}px; font-weight: ${strong}; }
QLabel[role="heading"] { font-size: ${large}px; font-weight: ${strong}; }
QLabel[role="strong"] { font-weight: ${strong}; }
QLabel[role="caption"] { font-size: ${tiny}px; }
QLabel[role="section"] { font-size: ${tiny}px; font-weight: ${strong}; }
QLabel[role="muted"], QLabel[role="caption"], QLabel[role="section"] { color: $muted; }
QLabel[role="marketing"] { color: $marketing; }
QLabel[role="sales"] { color: $sales; }
QLabel[role="good"] { color: $good; }
QLabel[role="bad"] { color: $bad_text; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] { background: transparent; border: none; }

QPushButton, QToolButton, QCheckBox, QRadioButton, QTabBar, QComboBox { outline: none; }
QPushButton { background: $surface; color: $text; border: 1px solid $line_strong; border-radius: 6px;
    padding: 6px 14px; min-height: 18px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border: 2px solid $focus; padding: 5px 13px; }
QPushButton:disabled { color: $faint; background: $paper; border-color: $line; }
QPushButton[kind="primary"] { background: $fill; color: $on_fill; border: 1px solid $fill; font-weight: ${strong}; }
QPushButton[kind="primary"]:hover { background: $fill_hover; border-color: $fill_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $focus; padding: 5px 13px; }
QPushButton[kind="primary"]:disabled { background: $pressed; color: $muted; border-color: $pressed; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; border: 1px solid transparent;
    color: $muted; border-radius: 6px; padding: 5px 9px; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $hover; color: $text; }
QPushButton[kind="quiet"]:pressed, QToolButton[kind="quiet"]:pressed { background: $pressed; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border: 2px solid $focus; padding: 4px 8px; }
QPushButton[kind="foot"] { background: transparent; border: 1px solid transparent; color: $muted; padding: 1px 5px;
    min-height: 16px; font-size: ${tiny}px; }
QPushButton[kind="foot"]:hover { background: $hover; color: $text; }
QPushButton[kind="foot"]:focus { border: 2px solid $focus; padding: 0px 4px; }
QToolButton[kind="foot"] { padding: 2px; }
QToolButton[kind="foot"]:focus { padding: 1px; }
QPushButton[kind="danger"] { color: $bad_text; border-color: $bad_fill; background: transparent; }
QPushButton[kind="danger"]:hover { background: $bad_tint; }
QPushButton[kind="danger"]:focus { border: 2px solid $bad_fill; padding: 5px 13px; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $text; padding: 2px 4px;
    text-align: left; text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid $focus; padding: 1px 3px; }
QPushButton[kind="chip"] { background: transparent; color: $muted; border: 1px solid $line_strong;
    border-radius: 13px; padding: 3px 12px; min-height: 18px; }
QPushButton[kind="chip"]:hover { background: $hover; color: $text; }
QPushButton[kind="chip"]:checked { background: $tint; color: $accent_text; border-color: $tint;
    font-weight: ${strong}; }
QPushButton[kind="chip"]:disabled { color: $faint; background: $paper; border-color: $line; }
QPushButton[kind="chip"]:focus { border: 2px solid $focus; padding: 2px 11px; }
QPushButton[kind="tag"] { background: $tint; color: $accent_text; border: 1px solid $tint; border-radius: 11px;
    padding: 2px 8px; min-height: 16px; font-size: ${tiny}px; font-weight: ${strong}; }
QPushButton[kind="tag"]:hover { border-color: $accent_text; }
QPushButton[kind="tag"]:focus { border: 2px solid $focus; padding: 1px 7px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; color: $text; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:open { background: $pressed; }
QToolButton:checked { background: $tint; color: $accent_text; }
QToolButton:focus { border: 2px solid $focus; padding: 4px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0px; }
QPushButton[kind="nav"] { background: transparent; color: $text; border: 2px solid transparent; border-radius: 6px;
    padding: 5px 8px; text-align: left; min-height: 20px; font-weight: 500; }
QPushButton[kind="nav"]:hover { background: $hover_side; }
QPushButton[kind="nav"]:checked { background: $tint_side; color: $accent_text; font-weight: ${strong}; }
QPushButton[kind="nav"]:focus { border-color: $focus; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: $surface; color: $text;
    border: 1px solid $line_strong; border-radius: 6px; padding: 5px 6px; min-height: 20px;
    selection-background-color: $fill; selection-color: $on_fill; placeholder-text-color: $faint; }
QComboBox { padding: 5px 8px; combobox-popup: 0; }
QPlainTextEdit, QTextEdit { padding: 3px 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: $faint; }
QLineEdit:focus, QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus { border: 2px solid $focus; padding: 4px 5px; }
QComboBox:focus, QComboBox:on { padding: 4px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 2px 3px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $faint; background: $paper; }
QLineEdit[look="edit"], QPlainTextEdit[look="edit"], QComboBox[look="edit"] { background: transparent;
    border: 1px solid transparent; }
QLineEdit[look="edit"]:hover, QPlainTextEdit[look="edit"]:hover, QComboBox[look="edit"]:hover {
    border: 1px solid $line_strong; background: $field; }
QLineEdit[look="edit"]:focus, QPlainTextEdit[look="edit"]:focus, QComboBox[look="edit"]:focus,
QComboBox[look="edit"]:on { border: 2px solid $focus; background: $field; }
QLineEdit[look="mistake"], QPlainTextEdit[look="mistake"], QComboBox[look="mistake"] { background: $field;
    border: 1px solid $bad_fill; }
QLineEdit[look="mistake"]:focus, QPlainTextEdit[look="mistake"]:focus, QComboBox[look="mistake"]:focus {
    border: 2px solid $bad_fill; }
QLineEdit QToolButton { border: none; padding: 0px; background: transparent; }
QComboBox::drop-down { border: none; width: 24px; subcontrol-origin: border; }
QComboBox::down-arrow { image: url($icons/arrow.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $line_strong; padding: 4px;
    outline: none; selection-background-color: $chosen; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0px 8px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $chosen; color: $text; }
QListView[kind="suggestions"] { background: $raised; color: $text; border: 1px solid $line_strong;
    outline: none; selection-background-color: $chosen; selection-color: $text; }
QListView[kind="suggestions"]::item { min-height: 30px; padding: 0px 10px; }
QListView[kind="suggestions"]::item:selected, QListView[kind="suggestions"]::item:hover { background: $chosen;
    color: $text; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $faint; border-radius: 4px; background: $field; }
QCheckBox::indicator:checked { background: $fill; border-color: $fill; image: url($icons/check-$mode.svg); }
QCheckBox::indicator:focus, QCheckBox::indicator:hover { border: 2px solid $focus; width: 14px; height: 14px; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid $faint; border-radius: 9px; background: $field; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid $fill; }
QRadioButton::indicator:focus, QRadioButton::indicator:hover { border-color: $focus; }
QRadioButton:focus { text-decoration: underline; }

QTableView, QListView, QTreeView { background: $surface; color: $text; border: none; outline: none;
    alternate-background-color: $surface; selection-background-color: $tint; selection-color: $text; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; font-size: ${tiny}px; font-weight: ${strong}; border: none;
    border-bottom: 1px solid $line; padding: 0px 10px; min-height: 30px; }
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow { image: url($icons/arrow-up.svg); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url($icons/arrow.svg); width: 12px; height: 12px; }
QTableCornerButton::section { background: $surface; border: none; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; border: none; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; border-radius: 2px; }
QSplitter::handle:horizontal { margin: 0px 3px; }
QSplitter::handle:vertical { margin: 3px 0px; }
QSplitter::handle:hover { background: $line_strong; }

QMenuBar { background: $side; color: $text; border-bottom: 1px solid $line; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover_side; }
QMenu { background: $raised; color: $text; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $chosen; color: $text; }
QMenu::item:disabled { color: $faint; background: transparent; }
QMenu::separator { height: 1px; background: $line_strong; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::icon:checked { background: $tint_side; border: 1px solid $muted; border-radius: 4px; }
QStatusBar { background: $side; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QProgressBar { background: $pressed; border: none; border-radius: 3px; height: 6px; text-align: center; color: $text; }
QProgressBar::chunk { background: $fill; border-radius: 3px; }
QTabBar { background: transparent; border: none; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
    padding: 8px 4px; margin-right: 10px; font-weight: 500; }
QTabBar[mirrored="true"]::tab { margin-right: 0px; margin-left: 10px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent_text; border-bottom-color: $fill; font-weight: ${strong}; }
QTabBar::tab:focus { background: $hover; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; }
QCalendarWidget QAbstractItemView:disabled { color: $faint; }
QCalendarWidget QToolButton { color: $text; font-weight: ${strong}; padding: 4px 8px; }
QCalendarWidget QAbstractItemView { background: $raised; selection-background-color: $fill;
    selection-color: $on_fill; }
""")

_HAT = Template("""
*[hat="$hat"] QPushButton[kind="primary"], QPushButton[kind="primary"][hat="$hat"] { background: $fill; color: $on_fill;
    border: 1px solid $fill; }
*[hat="$hat"] QPushButton[kind="primary"]:hover, QPushButton[kind="primary"][hat="$hat"]:hover {
    background: $fill_hover; border-color: $fill_hover; }
*[hat="$hat"] QPushButton[kind="primary"]:focus, QPushButton[kind="primary"][hat="$hat"]:focus {
    border: 2px solid $text; padding: 5px 13px; }
*[hat="$hat"] QPushButton[kind="primary"]:disabled, QPushButton[kind="primary"][hat="$hat"]:disabled {
    background: $pressed; color: $muted; border-color: $pressed; }
*[hat="$hat"] QPushButton[kind="chip"]:checked, QPushButton[kind="chip"][hat="$hat"]:checked {
    background: $tint; color: $accent_text; border-color: $tint; }
*[hat="$hat"] QPushButton:focus[kind="chip"], *[hat="$hat"] QPushButton:focus[kind="quiet"],
*[hat="$hat"] QToolButton:focus, *[hat="$hat"] QLineEdit:focus, *[hat="$hat"] QPlainTextEdit:focus,
*[hat="$hat"] QComboBox:focus, *[hat="$hat"] QComboBox:on { border-color: $fill; }
*[hat="$hat"] QLineEdit[look="mistake"]:focus, *[hat="$hat"] QPlainTextEdit[look="mistake"]:focus,
*[hat="$hat"] QComboBox[look="mistake"]:focus { border-color: $bad_fill; }
*[hat="$hat"] QToolButton:checked { background: $tint; color: $accent_text; }
*[hat="$hat"] QLineEdit, *[hat="$hat"] QPlainTextEdit { selection-background-color: $fill; selection-color: $on_fill; }
*[hat="$hat"] QTabBar::tab:selected { color: $accent_text; border-bottom-color: $fill; }
*[hat="$hat"] QTableView, *[hat="$hat"] QListView { selection-background-color: $tint; }
*[hat="$hat"] QCalendarWidget QAbstractItemView { selection-background-color: $fill; selection-color: $on_fill; }
*[hat="$hat"] QComboBox QAbstractItemView { selection-background-color: $chosen; selection-color: $accent_text; }
*[hat="$hat"] QComboBox QAbstractItemView::item:selected { background: $chosen; color: $accent_text; }
*[hat="$hat"] QCheckBox::indicator:checked { background: $fill; border-color: $fill; }
*[hat="$hat"] QProgressBar::chunk { background: $fill; }
QLabel[role="section"][hat="$hat"] { color: $accent_text; }
QPushButton[kind="nav"][hat="$hat"]:checked { background: $tint; color: $accent_text; }
""")

_WITHIN = Template("""
*[hat="sales"] *[hat="$hat"] QPushButton[kind="primary"] { background: $fill; color: $on_fill;
    border: 1px solid $fill; }
*[hat="sales"] *[hat="$hat"] QPushButton[kind="primary"]:hover { background: $fill_hover;
    border-color: $fill_hover; }
*[hat="sales"] *[hat="$hat"] QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 5px 13px; }
*[hat="sales"] *[hat="$hat"] QPushButton[kind="primary"]:disabled { background: $pressed; color: $muted;
    border-color: $pressed; }
*[hat="sales"] *[hat="$hat"] QToolButton:focus, *[hat="sales"] *[hat="$hat"] QLineEdit:focus { border-color: $fill; }
*[hat="sales"] *[hat="$hat"] QLineEdit[look="mistake"]:focus { border-color: $bad_fill; }
*[hat="sales"] *[hat="$hat"] QLineEdit { selection-background-color: $fill; selection-color: $on_fill; }
""")
"""What one asks for marketing within what wears sales: of two that fit as well Qt takes the one further down."""


def sheet(tokens: Tokens) -> str:
    """The style sheet of one theme, as heavy as the letters of the moment want what is strong."""
    parts = [_BASE.substitute(_names(tokens, None))]
    parts += [_HAT.substitute(_names(tokens, hat)) for hat in Hat]
    parts.append(_WITHIN.substitute(_names(tokens, Hat.MARKETING)))
    return "".join(parts)


_WEIGHT = re.compile("font-weight: (?:600|700)")
"""Of what is strong: see `fonts.strong`."""


def weigh_anew(app: QApplication) -> None:
    """Let the sheet in force be as heavy as other letters want it; nothing where that is the same."""
    worn = app.styleSheet()
    wanted = _WEIGHT.sub(f"font-weight: {fonts.strong().value}", worn)
    if wanted != worn:
        app.setStyleSheet(wanted)


def _names(tokens: Tokens, hat: Hat | None) -> dict[str, str | int]:
    accent, bad = tokens.shade(hat), tokens.shade(Tone.BAD)
    names: dict[str, str | int] = {
        name: getattr(tokens, name)
        for name in (
            "paper", "side", "surface", "raised", "hover", "pressed", "line", "line_strong", "text", "muted", "faint",
            "focus", "toast", "on_toast", "toast_action",
        )
    }  # fmt: skip
    return names | {
        "hat": str(hat or ""),
        "mode": "dark" if tokens.dark else "light",
        "field": tokens.raised if not tokens.dark else tokens.paper,
        "hover_side": tokens.pressed if not tokens.dark else tokens.hover,
        "tint_side": tokens.pressed,
        "fill": accent.fill,
        "on_fill": accent.on_fill,
        "fill_hover": accent.hover,
        "tint": accent.tint,
        "chosen": tokens.chosen[Tone(hat) if hat else Tone.NEUTRAL],
        "accent_text": accent.text,
        "bad_fill": bad.fill,
        "bad_tint": bad.tint,
        "bad_text": bad.text,
        "icons": (RESOURCES / "icons" / "style").as_posix(),
        "marketing": tokens.shade(Tone.MARKETING).text,
        "sales": tokens.shade(Tone.SALES).text,
        "good": tokens.shade(Tone.GOOD).text,
        "tiny": TINY,
        "large": LARGE,
        "title": TITLE,
        "radius": RADIUS,
        "strong": fonts.strong().value,
    }
