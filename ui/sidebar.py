"""The way round the house: both hats, the hand-off between them, and what was done."""

from __future__ import annotations

from core.activities import Hat
from ui.kit.nav import Sidebar
from ui.kit.words import tr


def sidebar(business: str) -> Sidebar:
    """The sidebar of a business; the names of its places are those of the window's pages."""
    made = Sidebar(business)
    made.setAccessibleName(tr("Pages"))
    made.add_place("today", tr("Today"), "sun", shortcut="Alt+0")
    made.add_section(tr("Marketing hat"), Hat.MARKETING)
    made.add_place("promotions", tr("Promotions"), "megaphone", Hat.MARKETING, shortcut="Alt+1")
    made.add_place("audiences", tr("Audiences"), "target", Hat.MARKETING, shortcut="Alt+Shift+1")
    made.add_place("coupons", tr("Coupons"), "ticket-percent", Hat.MARKETING, shortcut="Alt+Shift+2")
    # Leads stand between the hats on purpose: that is the hand-off.
    made.add_section(tr("From hat to hat"))
    made.add_place("leads", tr("Leads"), "inbox", shortcut="Alt+2")
    made.add_section(tr("Sales hat"), Hat.SALES)
    made.add_place("deals", tr("Deals"), "square-kanban", Hat.SALES, shortcut="Alt+3")
    made.add_place("next_steps", tr("Next steps"), "list-checks", Hat.SALES, shortcut="Alt+4")
    made.add_place("contacts", tr("Contacts"), "users-round", Hat.SALES, shortcut="Alt+5")
    made.add_place("products", tr("Catalogue"), "package", Hat.SALES, shortcut="Alt+6")
    made.add_section(tr("How it goes"))
    made.add_place("figures", tr("Figures"), "chart-no-axes-combined", shortcut="Alt+7")
    made.add_place("reports", tr("Reports"), "printer", shortcut="Alt+8")
    made.add_place("move_in", tr("Import"), "download", shortcut="Ctrl+I", foot=True)
    made.set_offered("move_in", False)  # only while files wait there
    made.add_place("bin", tr("Bin and changes"), "history", shortcut="Alt+9", foot=True)
    made.add_place("settings", tr("Settings"), "settings", shortcut="Ctrl+,", foot=True)
    return made
