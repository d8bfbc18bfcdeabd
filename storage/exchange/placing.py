"""Put a file that was asked for in its place: whole or not at all, replacing what was there under that name."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import UserMistake, WorldTrouble, words
from storage import backup


@contextmanager
def replaced(path: Path, never: Path) -> Iterator[Path]:
    """A draft beside a place; at the end of the block it takes the place, on an error nothing was written.

    Args:
        path: what is there already is replaced; the person was asked.
        never: the business file, which nothing replaces.

    Raises:
        UserMistake: it is the business file, or a folder.
        WorldTrouble: the place cannot be written, or the disk is full.
    """
    place = Path(os.path.realpath(path))
    if place.exists() and (not place.is_file() or place.samefile(never)):
        raise UserMistake(words("“{file}” cannot be replaced; choose another name."), file=path.name)
    try:
        with backup.draft_beside(place) as draft:
            yield draft
            draft.chmod(0o666 & ~backup.umask())
            with draft.open("rb+") as file:
                os.fsync(file.fileno())
            draft.replace(place)
            backup.sync_folder(place.parent)
    except OSError as error:
        raise _told(error, path) from None


def _told(error: OSError, path: Path) -> WorldTrouble:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return WorldTrouble(
            words("The disk is full: “{path}” could not be written. Make room, or choose another folder."),
            path=str(path),
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return WorldTrouble(
            words("“{path}” may not be written here, or is open in another program. Choose another place."),
            path=str(path),
        )
    return WorldTrouble(
        words("“{path}” could not be written: {reason}."), path=str(path), reason=error.strerror or str(error)
    )
