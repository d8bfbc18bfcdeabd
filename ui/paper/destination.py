"""Putting a finished document on the disk: whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

from core.errors import WorldTrouble, words

_BEGINS = b"%PDF-"


def write_whole(path: Path, document: bytes) -> None:
    """Write a PDF beside its place, make sure that it is on the disk, then put it there.

    Raises:
        WorldTrouble: the place cannot be written, or holds something else than a PDF; it is left as it was.
    """
    place = Path(os.path.realpath(path))
    beside = place.with_name(f".{secrets.token_hex(6)}.pdf.tmp")
    try:
        _refuse_other_files(path, place)
        try:
            with open(beside, "xb") as file:
                file.write(document)
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, place)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
        _sync_folder(place.parent)
    except OSError as error:
        raise _told(error, path) from error


def _refuse_other_files(path: Path, place: Path) -> None:
    if not place.exists():
        return
    if not place.is_file():
        raise WorldTrouble(words("“{path}” is not a file; choose another name for the PDF."), path=str(path))
    with open(place, "rb") as file:
        begins = file.read(len(_BEGINS))
    if begins and begins != _BEGINS:
        raise WorldTrouble(words("“{path}” is there already and is not a PDF; choose another name."), path=str(path))


def _sync_folder(folder: Path) -> None:
    """Make the new name durable, where the system can open folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _told(error: OSError, path: Path) -> WorldTrouble:
    name = str(path)
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return WorldTrouble(
                words("The disk is full: “{path}” could not be written. Make room, or choose another folder."),
                path=name,
            )
        case errno.ENOENT | errno.ENOTDIR:
            return WorldTrouble(words("There is no folder “{folder}”."), folder=str(path.parent))
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return WorldTrouble(
                words("“{path}” may not be written here, or is open in another program. Choose another place."),
                path=name,
            )
        case errno.ENAMETOOLONG:
            return WorldTrouble(words("The name “{path}” is too long."), path=name)
        case _:
            return WorldTrouble(
                words("“{path}” could not be written: {reason}."), path=name, reason=error.strerror or str(error)
            )
