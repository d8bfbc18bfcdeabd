"""How soon one thread lets another one go on."""

from __future__ import annotations

import subprocess
import sys

_COUNTED = """
import sys, threading, time
from ui import switching
if {begin}:
    switching.begin()
ended, turns = threading.Event(), 0
def other():
    global turns
    while not ended.is_set():
        time.sleep(0)
        turns += 1
thread = threading.Thread(target=other)
thread.start()
until = time.monotonic() + 0.5
while time.monotonic() < until:
    sum(range(100))
ended.set()
thread.join()
print(turns)
"""


def _turns(*, begin: bool) -> int:
    done = subprocess.run(
        [sys.executable, "-c", _COUNTED.format(begin=begin)], capture_output=True, text=True, check=True
    )
    return int(done.stdout)


def test_a_thread_that_waits_again_and_again_gets_its_turn_sooner() -> None:
    assert _turns(begin=True) > 2 * _turns(begin=False)
