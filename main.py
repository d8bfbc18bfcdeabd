"""Two Hats: the front door. Hands the command line to the top floor."""

from __future__ import annotations

import sys

from ui.commands import run

if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
