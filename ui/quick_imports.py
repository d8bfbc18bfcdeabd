"""PySide6 reads the source of each module that is imported after it, and Python then keeps every line of it.

It looks there whether the module speaks of PySide6, so as to leave alone what does not when a module has asked for
`snake_case` names (`from __feature__ import …`). No module here asks for them, so there is nothing to leave alone;
reading 600 files for it took an eighth of the time of a start, and 12 MiB.
"""

from __future__ import annotations

import sys
from typing import Any


def begin() -> None:
    """Import PySide6, and spare it the reading; called before anything else that needs Qt is imported."""
    import PySide6.QtCore  # noqa: F401

    feature: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):  # not known outside, so another version may not have it
        feature._mod_uses_pyside = lambda _module: True  # noqa: SLF001
