"""Words on the terminal: plain text that cannot steer it, and never in the way of the work."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Callable
from typing import TextIO

from core.errors import Trouble, WorldTrouble, words

_JOINERS = "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"
_STEERING = {"Cc", "Cf", "Cs", "Zl", "Zp"}  # control, format, half characters, line ends


def say(text: str) -> None:
    """Write one line of the answer. A reader who has had enough (`| head -1`) does not stop the work.

    Raises:
        WorldTrouble: the answer cannot be written, for instance because a disk is full.
    """
    _write(sys.stdout, plain(text))


def warn(text: str) -> None:
    """Write one line beside the answer; where there is no place for it, nothing."""
    try:
        _write(sys.stderr, plain(text))
    except WorldTrouble:
        return


def guarded(work: Callable[[], int]) -> int:
    """Do the work of a command and give its exit status; trouble is told in one sentence, a bug is not hidden."""
    take_any_letter()
    try:
        status = work()
        _flush(sys.stdout)
    except Trouble as trouble:
        warn(str(trouble))
    except KeyboardInterrupt:
        warn("Stopped; nothing was half done.")
    except OSError as error:
        name = os.fspath(error.filename) if error.filename else "it"
        warn(f"“{name if isinstance(name, str) else os.fsdecode(name)}” cannot be used: {error.strerror or error}.")
    else:
        return status
    try:
        _flush(sys.stdout)
    except WorldTrouble as trouble:
        warn(str(trouble))
    return 1


def take_any_letter() -> None:
    """Write by its number what the terminal has no letter for, instead of ending there."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def plain(text: str) -> str:
    """Text as one line: what would move the cursor, colour the screen or turn the direction becomes a blank."""
    return "".join(ch if ch in _JOINERS or unicodedata.category(ch) not in _STEERING else " " for ch in text)


def _write(stream: TextIO | None, text: str) -> None:
    if stream is None:  # closed before we began
        return
    try:
        stream.write(f"{text}\n")
    except OSError as error:
        _given_up(stream, error)


def _flush(stream: TextIO | None) -> None:
    if stream is None:
        return
    try:
        stream.flush()
    except OSError as error:
        _given_up(stream, error)


def _given_up(stream: TextIO, error: OSError) -> None:
    # The rest must not raise again, neither here nor when Python ends.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
    if not isinstance(error, BrokenPipeError):
        raise WorldTrouble(
            words("It is done, but what there is to tell could not be written: {reason}."),
            reason=error.strerror or str(error),
        ) from error
