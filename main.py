"""Two Hats: the front door. Hands the command line to the top floor."""

from __future__ import annotations

import sys

from ui import garbage

if __name__ == "__main__":
    garbage.wait()
    from ui.door import enter

    sys.exit(enter(sys.argv[1:]))
