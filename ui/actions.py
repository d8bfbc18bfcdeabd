"""Every action of the window, declared once: its words, its key, its picture, its place in the menu.

The menu, the tooltips, the list of keys (F1) and the search are all made from this list.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from core.errors import words
from core.folding import tokens
from ui.kit.icons import icon
from ui.kit.menus import KeyMenu
from ui.kit.shortcuts import shown_keys as shown_keys  # beside the entries that have keys
from ui.kit.words import tr


@dataclass(frozen=True, slots=True)
class Entry:
    """One action. Texts are marked, not yet translated.

    `menu` is where it stands, `apart` draws a line above it; `also` is a second key that habit may reach for.
    """

    name: str
    text: str
    tip: str
    menu: str
    keys: str = ""
    picture: str = ""
    apart: bool = False
    also: str = ""


FILE, EDIT, NEW, GO, VIEW, HELP = (
    words("File"),
    words("Edit"),
    words("New"),
    words("Go"),
    words("View"),
    words("Help"),
)

ENTRIES: tuple[Entry, ...] = (
    Entry("new_file", words("New business file…"), words("Start a file for another business"), FILE, "", "file-plus"),
    Entry("open_file", words("Open…"), words("Open another business file"), FILE, "Ctrl+O", "folder-open"),
    Entry(
        "move_in",
        words("Import…"),
        words("Bring in exports of other programs and your own lists"),
        FILE,
        "Ctrl+I",
        "download",
        apart=True,
    ),
    Entry(
        "export_folder",
        words("Export as folder…"),
        words("Write everything into a folder of tables that any program can read"),
        FILE,
        "",
        "upload",
    ),
    Entry(
        "export_list",
        words("Export this list…"),
        words("For a spreadsheet, address book or calendar, as it is filtered"),
        FILE,
        "Ctrl+Shift+E",
        "table",
    ),
    Entry(
        "print_month",
        words("Month as PDF…"),
        words("See the pages of a month, save or print them; on Reports, print what is shown"),
        FILE,
        "Ctrl+P",
        "printer",
        apart=True,
    ),
    Entry(
        "backup",
        words("Make a backup…"),
        words("Write a checked copy of the file"),
        FILE,
        "Ctrl+Shift+S",
        "database-backup",
    ),
    Entry(
        "close", words("Close"), words("Close the window; everything is saved already"), FILE, "Ctrl+Q", "x", apart=True
    ),
    Entry("undo", words("Undo"), words("Take back the last change"), EDIT, "Ctrl+Z", "undo-2"),
    Entry("redo", words("Redo"), words("Bring back what was undone"), EDIT, "Ctrl+Shift+Z", "redo-2", also="Ctrl+Y"),
    Entry(
        "find", words("Find…"), words("Find a record or an action"), EDIT, "Ctrl+K", "search", apart=True, also="Ctrl+F"
    ),
    Entry(
        "capture",
        words("Write it down…"),
        words("Who, how to reach them, what they want and what is next, in one line"),
        NEW,
        "Ctrl+J",
        "pencil",
    ),
    Entry("new_lead", words("Lead"), words("Write down who asked for what"), NEW, "Ctrl+L", "inbox"),
    Entry("new_deal", words("Deal"), words("Open a possible sale"), NEW, "Ctrl+D", "handshake"),
    Entry("new_contact", words("Contact"), words("Add a person or a company"), NEW, "Ctrl+Shift+N", "user"),
    Entry("new_product", words("Product"), words("Add something you sell"), NEW, "Ctrl+Shift+G", "package"),
    Entry("new_promotion", words("Promotion"), words("Plan what to offer to whom"), NEW, "Ctrl+Shift+P", "megaphone"),
    Entry("new_audience", words("Audience"), words("Name a group to promote to"), NEW, "Ctrl+Shift+A", "target"),
    Entry(
        "new_coupons",
        words("Coupons…"),
        words("Make codes to hand out, on paper or in writing"),
        NEW,
        "",
        "ticket-percent",
    ),
    Entry(
        "quick_sale",
        words("Quick sale…"),
        words("Write down a sale over the counter"),
        NEW,
        "Ctrl+E",
        "shopping-bag",
        apart=True,
    ),
    Entry(
        "redeem",
        words("Redeem a coupon…"),
        words("Type or scan the code of a coupon that is brought"),
        NEW,
        "Ctrl+R",
        "ticket-percent",
    ),
    Entry(
        "log_it",
        words("Log a call…"),
        words("Log a call, visit, demo, message or note, and what comes next"),
        NEW,
        "Ctrl+G",
        "phone",
    ),
    Entry(
        "write_number",
        words("A number…"),
        words("Visits, followers, people reached: what you read somewhere and type in"),
        NEW,
        "Ctrl+Shift+M",
        "chart-column",
    ),
    Entry(
        "go_today",
        words("Today"),
        words("What is due under both hats, and how the month stands"),
        GO,
        "Alt+0",
        "sun",
        also="Alt+Home",
    ),
    Entry("go_promotions", words("Promotions"), words("What is offered, and what it brings"), GO, "Alt+1", "megaphone"),
    Entry("go_audiences", words("Audiences"), words("Who promotions are for"), GO, "Alt+Shift+1", "target"),
    Entry(
        "go_coupons",
        words("Coupons"),
        words("Codes to hand out, and who brought which"),
        GO,
        "Alt+Shift+2",
        "ticket-percent",
    ),
    Entry("go_leads", words("Leads"), words("Who asked for something"), GO, "Alt+2", "inbox"),
    Entry("go_deals", words("Deals"), words("What may become a sale"), GO, "Alt+3", "square-kanban"),
    Entry("go_next_steps", words("Next steps"), words("What to do, by day"), GO, "Alt+4", "list-checks"),
    Entry("go_contacts", words("Contacts"), words("Everyone the business knows"), GO, "Alt+5", "users-round"),
    Entry(
        "go_products", words("Catalogue"), words("What you sell, for how much, and with what"), GO, "Alt+6", "package"
    ),
    Entry(
        "go_figures",
        words("Figures"),
        words("What brings customers, what it costs, and how sure that is"),
        GO,
        "Alt+7",
        "chart-no-axes-combined",
    ),
    Entry("go_reports", words("Reports"), words("Pages to save and to print"), GO, "Alt+8", "printer"),
    Entry(
        "go_bin",
        words("Bin and changes"),
        words("What was deleted, and everything that was done"),
        GO,
        "Alt+9",
        "history",
        apart=True,
    ),
    Entry(
        "go_settings",
        words("Settings"),
        words("The business, its stages, channels, targets and people, light or dark"),
        GO,
        "Ctrl+,",
        "settings",
    ),
    Entry(
        "go_back",
        words("Back"),
        words("Where you were before"),
        GO,
        "Ctrl+[",
        "arrow-left",
        apart=True,
        also="Alt+Shift+Left",
    ),
    Entry(
        "go_forward",
        words("Forward"),
        words("Where you went back from"),
        GO,
        "Ctrl+]",
        "arrow-right",
        also="Alt+Shift+Right",
    ),
    Entry("light", words("Light"), words("Dark on light"), VIEW, "", "sun"),
    Entry("dark", words("Dark"), words("Light on dark"), VIEW, "", "moon"),
    Entry("system", words("As the system"), words("Follow the light or dark of the system"), VIEW, "", "monitor"),
    Entry("keys", words("Keys"), words("All keys on one page"), HELP, "F1", "keyboard"),
    Entry("about", words("About Two Hats"), words("Its version, licence, and the work of others"), HELP, "", "info"),
)

WRITES = frozenset(
    ("move_in", "capture", "new_lead", "new_deal", "new_contact", "new_product", "new_promotion", "new_audience")
    + ("new_coupons", "quick_sale", "redeem", "log_it", "write_number", "undo", "redo")
)
"""What changes the file, and cannot be done where it is open for reading only."""

MENUS = (FILE, EDIT, NEW, GO, VIEW, HELP)
THEMES = ("light", "dark", "system")


class Actions:
    """The actions of one window, as Qt knows them."""

    def __init__(self, window: QWidget, do: Mapping[str, Callable[[], object]]) -> None:
        """Make them; `do` holds a function for every entry."""
        self.by_name: dict[str, QAction] = {}
        for entry in ENTRIES:
            made = QAction(icon(entry.picture) if entry.picture else icon("ellipsis"), tr(entry.text), window)
            made.setObjectName(entry.name)
            made.setStatusTip(tr(entry.tip))
            if entry.keys:
                made.setShortcuts([QKeySequence(keys) for keys in (entry.keys, entry.also) if keys])
                made.setToolTip(f"{tr(entry.tip)} ({shown_keys(entry.keys)})")
            else:
                made.setToolTip(tr(entry.tip))
            made.triggered.connect(lambda _=False, name=entry.name: do[name]())
            made.setCheckable(entry.name in THEMES)
            window.addAction(made)
            self.by_name[entry.name] = made

    def only_read(self) -> None:
        """Switch off what changes the file."""
        for name in WRITES:
            self.by_name[name].setEnabled(False)

    def tell_undo(self, undo: str, redo: str, *, may: bool) -> None:
        """Say what would be taken back and brought again, by the labels of the changes; `may`: whether it can be."""
        for name, label, of in (("undo", undo, tr("Undo “{change}”")), ("redo", redo, tr("Redo “{change}”"))):
            action = self.by_name[name]
            action.setText(of.format(change=tr(label)) if label else tr("Undo") if name == "undo" else tr("Redo"))
            action.setEnabled(bool(label) and may)

    def mark_theme(self, chosen: str) -> None:
        """Tick the theme in force."""
        for name in THEMES:
            self.by_name[name].setChecked(name == chosen)

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus; each is opened by the first of its letters that no menu before it has (Alt+F, Alt+E)."""
        taken: set[str] = set()
        for name in MENUS:
            menu = KeyMenu(_opened_by_letter(tr(name), name, taken), bar)
            menu.setToolTipsVisible(False)
            for entry in ENTRIES:
                if entry.menu == name:
                    if entry.apart:
                        menu.addSeparator()
                    menu.addAction(self.by_name[entry.name])
            bar.addMenu(menu)

    def matching(self, text: str) -> list[tuple[Entry, QAction]]:
        """The actions that can be taken now and in whose words every word of a text begins one, for the search.

        Those called so come first, then those whose tip tells of it.
        """
        wanted = tokens(text)
        if not wanted:
            return []
        able = [entry for entry in ENTRIES if self.by_name[entry.name].isEnabled()]
        called = [entry for entry in able if _bears(f"{tr(entry.menu)} {tr(entry.text)}", wanted)]
        told = [entry for entry in able if entry not in called and _bears(_words_of(entry), wanted)]
        return [(entry, self.by_name[entry.name]) for entry in (*called, *told)]


def _opened_by_letter(title: str, english: str, taken: set[str]) -> str:
    """The title of a menu with the letter that opens it; behind it where no single key writes a letter: ファイル(F)."""
    written = english if unicodedata.name(title[0], "").startswith(_TYPED_IN_STEPS) else title
    place = next((at for at, letter in enumerate(written) if letter.casefold() not in taken), 0)
    taken.add(written[place].casefold())
    if written != title:
        return f"{title}(&{written[place].upper()})"
    return f"{title[:place]}&{title[place:]}"


_TYPED_IN_STEPS = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")


def _words_of(entry: Entry) -> str:
    """In the language of the window, and in English, in which somebody may know it."""
    return f"{tr(entry.menu)} {tr(entry.text)} {tr(entry.tip)} {entry.text}"


def _bears(said: str, wanted: Sequence[str]) -> bool:
    there = _parts(said)
    return all(any(word.startswith(part) for word in there) for part in wanted)


@lru_cache(maxsize=256)
def _parts(said: str) -> tuple[str, ...]:
    """The words, and without the Arabic article; the same are asked for with every letter of a search."""
    return tuple(part for word in tokens(said) for part in (word, word.removeprefix("ال")))
