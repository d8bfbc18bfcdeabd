"""Two Hats: the front door. Hands the command line to the top floor."""

from __future__ import annotations

import sys

from ui import garbage

if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a bundle starts itself anew for what is counted and printed beside the window
        from multiprocessing import freeze_support

        freeze_support()
    garbage.wait()
    from ui.door import enter

    sys.exit(enter(sys.argv[1:]))
