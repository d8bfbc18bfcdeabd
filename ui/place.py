"""Where this computer keeps what is not the business's: settings, identities, the log file."""

from __future__ import annotations

import os
from pathlib import Path


def folder() -> Path:
    """The settings place of the system, or TWOHATS_HOME from the environment, for tests and sticks."""
    told = os.environ.get("TWOHATS_HOME")
    if told:
        return Path(told)
    from platformdirs import user_data_path

    return user_data_path("TwoHats", appauthor=False)
