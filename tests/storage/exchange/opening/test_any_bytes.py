"""Whatever the bytes are: materials or one sentence, and soon."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import Trouble
from core.exchange.foreign.grid import CardFile, Grid, Material
from core.progress import Silent
from storage.exchange import limits
from storage.exchange.opening import open_material, sample
from tests.storage.exchange.opening import made
from tests.storage.exchange.opening.test_workbooks import CELL

INPUTS = Path(__file__).parents[3] / "data" / "inputs"
TEXTS = [path.read_bytes()[:6_000] for path in sorted(INPUTS.iterdir()) if path.suffix in (".csv", ".vcf")]
LIST = (INPUTS / "own-list.xlsx").read_bytes()
TABLE = made.ods(f"<table:table-row>{CELL.format('Zoë') * 3}</table:table-row>" * 20)
OLD = made.xls([(row, column, f"text {row}" if column else row * 1.5) for row in range(20) for column in range(4)])
PIECES = [
    *(bytes([each]) for each in b'\0\r\n",;\t|<>&\x1a\x80\xc3\xe9\xff'), b"&#0;", b"&lol;", b"-1", b"1e309",
    b"999999999",
    b"A1048576", b"XFD1", b"<c ", b"</row>", b' t="s"', b'number-rows-repeated="1048576"', b"BEGIN:VCARD", b"\xff\xfe",
]  # fmt: skip
EDITS = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 40), st.one_of(st.sampled_from(PIECES), st.binary(max_size=4))),
    min_size=1, max_size=12,
)  # fmt: skip


def edited(content: bytes, edits: list[tuple[float, int, bytes]]) -> bytes:
    """Some bytes taken out, others put in their place."""
    for where, gone, put in edits:
        place = int(where * len(content))
        content = content[:place] + put + content[place + gone :]
    return content


def rezipped(content: bytes, entry: float, edits: list[tuple[float, int, bytes]]) -> bytes:
    """A sound zip file in which one entry was edited."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    name = list(entries)[int(entry * (len(entries) - 1))]
    entries[name] = edited(archive_entry(entries[name]), edits)
    return made.zipped(entries)


def archive_entry(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


@pytest.fixture(scope="module", autouse=True)
def small_tables() -> Iterator[None]:
    """A table of millions of cells may take longer than five seconds, with progress; here it is refused."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limits, "CELLS", 200_000)
        yield


@pytest.fixture(scope="module")
def is_told(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bytes], None]:
    path = tmp_path_factory.mktemp("any") / "any.csv"

    def told(content: bytes) -> None:
        path.write_bytes(content)
        began = time.process_time()
        sample(path)
        said, found = "", list[Material]()
        try:
            found = open_material(path, progress=Silent())
        except Trouble as trouble:
            said = str(trouble)
        assert said.endswith(".") or found
        assert all(isinstance(each, Grid | CardFile) for each in found)
        assert time.process_time() - began < 5

    return told


QUICKLY = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@QUICKLY
@given(st.one_of(st.binary(), st.text().map(lambda text: text.encode("utf-8", "surrogatepass"))))
def test_any_bytes_are_told(is_told: Callable[[bytes], None], content: bytes) -> None:
    is_told(content)


@QUICKLY
@given(st.sampled_from(TEXTS), EDITS)
def test_any_edited_export_is_told(
    is_told: Callable[[bytes], None], content: bytes, edits: list[tuple[float, int, bytes]]
) -> None:
    is_told(edited(content, edits))


@QUICKLY
@given(st.sampled_from([LIST, TABLE]), EDITS)
def test_any_edited_workbook_is_told(
    is_told: Callable[[bytes], None], content: bytes, edits: list[tuple[float, int, bytes]]
) -> None:
    is_told(edited(content, edits))


@QUICKLY
@given(st.sampled_from([LIST, TABLE]), st.floats(0, 1), EDITS)
def test_any_edited_part_of_a_workbook_is_told(
    is_told: Callable[[bytes], None], content: bytes, entry: float, edits: list[tuple[float, int, bytes]]
) -> None:
    is_told(rezipped(content, entry, edits))


@QUICKLY
@given(EDITS)
def test_any_edited_old_workbook_is_told(
    is_told: Callable[[bytes], None], edits: list[tuple[float, int, bytes]]
) -> None:
    is_told(edited(OLD, [(where, len(put), put) for where, _, put in edits]))
