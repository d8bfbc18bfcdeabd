"""Light and dark: Fusion with our own palette and style sheet, following the system or the owner's choice."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ui.kit import fonts
from ui.kit.dressing import Dressing
from ui.kit.style import sheet
from ui.kit.tokens import DARK, LIGHT, Tokens, Tone


class Scheme(StrEnum):
    """What the owner chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses the application and keeps it dressed; lives as long as the application.

    Painters do not need it: `tokens.current()` gives them the colours of the moment, and a palette change repaints
    them.
    """

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        """Load the fonts and put the style on."""
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._tokens: Tokens | None = None
        self._dressing = Dressing(app)
        app.setStyle("Fusion")
        app.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
        fonts.install(app)
        app.styleHints().colorSchemeChanged.connect(self._dress)
        self._dress()

    @property
    def scheme(self) -> Scheme:
        """What was chosen."""
        return self._scheme

    @property
    def tokens(self) -> Tokens:
        """The colours now in force."""
        return self._tokens or LIGHT

    def choose(self, scheme: Scheme) -> Tokens:
        """Switch at once; gives back the colours now in force."""
        self._scheme = scheme
        self._dress()
        return self.tokens

    def _dress(self) -> None:
        wanted = self._wanted()
        if wanted is self._tokens:
            return
        self._tokens = wanted
        self._dressing.change(lambda: self._put_on(wanted))

    def _put_on(self, tokens: Tokens) -> None:
        # In this order: a sheet fixes palette colours when it is applied.
        self._app.setStyleSheet("")
        self._app.setPalette(palette(tokens))
        self._app.setStyleSheet(sheet(tokens))

    def _wanted(self) -> Tokens:
        if self._scheme is Scheme.SYSTEM:
            return DARK if self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._scheme is Scheme.DARK else LIGHT


def palette(tokens: Tokens) -> QPalette:
    """Qt's roles filled from the tokens, for whatever the style sheet does not name."""
    neutral = tokens.shade(Tone.NEUTRAL)
    role = QPalette.ColorRole
    made = QPalette()
    for where, colour in (
        (role.Window, tokens.paper),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.hover),
        (role.Text, tokens.text),
        (role.PlaceholderText, tokens.faint),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.surface),
        (role.ToolTipBase, tokens.raised),
        (role.ToolTipText, tokens.text),
        (role.Highlight, neutral.fill),
        (role.HighlightedText, neutral.on_fill),
        (role.Link, tokens.shade(Tone.SALES).text),
        (role.LinkVisited, tokens.shade(Tone.SALES).text),
        (role.Light, tokens.raised),
        (role.Midlight, tokens.hover),
        (role.Mid, tokens.line_strong),
        (role.Dark, tokens.faint),
        (role.Shadow, tokens.shadow),
        (role.Accent, neutral.fill),
    ):
        made.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.faint))
    return made
