"""Our start, by the program's own way in. Prints the CPU seconds of the process when the rows are painted."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from ui import garbage

garbage.wait()  # first, as main.py does, then what the door does, then the window

import ui.door  # noqa: E402, F401
from ui import quick_imports  # noqa: E402

quick_imports.begin()

from ui.app import Program  # noqa: E402
from ui.application import application  # noqa: E402
from ui.kit.theme import Scheme, Theme  # noqa: E402
from ui.settings import Settings  # noqa: E402

app = application()
program = Program(Theme(app, Scheme.LIGHT), Settings())
program.begin(Path(sys.argv[1]))
window = program.window
assert window is not None
page = window.page("today")
for _ in range(5):
    app.processEvents()
assert page.sales.list.model().rowCount() > 0
window.grab()
print(time.process_time())
program.close()
