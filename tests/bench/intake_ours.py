"""What Two Hats needs to take in a folder; run in a process of its own."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from storage import Workspace

began, busy = time.perf_counter(), time.process_time()
report = Workspace.import_into(Path(sys.argv[2]), [Path(sys.argv[1])])
took = time.perf_counter() - began
assert not report.rejected
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"ms": took * 1000, "cpu": time.process_time() - busy, "mib": peak}))
