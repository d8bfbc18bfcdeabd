"""What this program is, which version, what it is made of, and that it stays at home."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.kit.buttons import quiet
from ui.kit.cards import Card
from ui.kit.icons import logo
from ui.kit.text import TextRole, label
from ui.kit.words import tr
from ui.record.reach import copy_text
from ui.settings_page.section import Section
from ui.version import VERSION

PARTS: tuple[tuple[str, str], ...] = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("SQLAlchemy", "MIT"),
    ("alembic", "MIT"),
    ("reportlab", "BSD-3-Clause"),
    ("Babel", "BSD-3-Clause"),
    ("pypdfium2", "BSD-3-Clause, Apache-2.0"),
    ("charset-normalizer", "MIT"),
    ("email-validator", "Unlicense"),
    ("icalendar", "BSD-2-Clause"),
    ("phonenumberslite", "Apache-2.0"),
    ("platformdirs", "MIT"),
    ("python-calamine", "MIT"),
    ("rapidfuzz", "MIT"),
    ("vobject", "Apache-2.0"),
    ("XlsxWriter", "BSD-2-Clause"),
)
"""What the program stands on, and under which licence it may be used."""


class AboutSection(Section):
    """Nothing here can be changed."""

    def __init__(self, desk: Desk) -> None:
        """Build both cards."""
        super().__init__(desk)
        card = self.add(Card())
        picture = QLabel()
        picture.setPixmap(logo().pixmap(QSize(48, 48), self.devicePixelRatioF()))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label("Two Hats", TextRole.HEADING))
        self.version = label(
            tr("Version {version} · Qt {qt} · MIT licence").format(version=VERSION, qt=qVersion()), TextRole.MUTED
        )
        texts.addWidget(self.version)
        copy = quiet(tr("Copy"), icon="copy")
        copy.setAccessibleName(tr("Copy the version"))
        copy.clicked.connect(lambda: copy_text(desk, f"Two Hats {VERSION}, Qt {qVersion()}"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(texts, 1)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(row)
        card.add(
            label(
                tr(
                    "Two Hats never goes online, except to a database server that you name. It sends nothing to us or "
                    "to anyone, asks for no account and looks for no updates. Your business is one file on your disk."
                ),
                wrap=True,
            )
        )
        card = self.add(Card(tr("Made with the work of others"), tells=tr("Each under its own free licence.")))
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        lines = [(name, _version_of(name), licence) for name, licence in PARTS]
        lines += [("Noto Sans", "", "OFL-1.1"), ("Lucide", "", "ISC")]
        for place, (name, version, licence) in enumerate(lines):
            grid.addWidget(label(name), place, 0)
            grid.addWidget(label(version, TextRole.MUTED), place, 1)
            grid.addWidget(label(licence, TextRole.MUTED, elide=True), place, 2)
        card.add(whole)


def _version_of(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:  # a frozen bundle may have left it out
        return ""
