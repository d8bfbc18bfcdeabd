"""All threads share one heap."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAPS = """
import ctypes, threading
from ui import heap
if {share}:
    heap.share()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
begin = threading.Barrier(6)
def work():
    begin.wait()
    kept.extend(libc.malloc(5_000) for _ in range(2_000))
    begin.wait()
kept = []
threads = [threading.Thread(target=work) for _ in range(6)]
for each in threads: each.start()
for each in threads: each.join()
libc.malloc_info(0, ctypes.c_void_p.in_dll(libc, "stdout"))
libc.fflush(None)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="heaps of threads are glibc's")
@pytest.mark.parametrize("share", [False, True])
def test_threads_share_one_heap_once_they_are_told_to(share: bool) -> None:
    done = subprocess.run([sys.executable, "-c", HEAPS.format(share=share)], capture_output=True, text=True, check=True)

    heaps = done.stdout.count("<heap nr=")
    assert heaps == 1 if share else heaps > 1
