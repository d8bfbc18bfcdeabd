"""Small folders, written by hand in tests."""

from __future__ import annotations

from pathlib import Path

from storage import Workspace

ZOE = "00000000-0000-7000-8000-000000000001"
BO = "00000000-0000-7000-8000-000000000002"
SALE = "00000000-0000-7000-8000-000000000003"
ENQUIRY = "00000000-0000-7000-8000-000000000004"
ORDER = "00000000-0000-7000-8000-000000000005"
CALL = "00000000-0000-7000-8000-000000000006"
TEA = "00000000-0000-7000-8000-000000000007"
CUP = "00000000-0000-7000-8000-000000000008"

WHOLE = {
    "business": "name,currency\nCorner Shop,EUR",
    "contacts": f"id,name,birthday\n{ZOE},Zoë,1980-02-29\n{BO},Bo,",
    "promotions": f"id,name,start_on,end_on\n{SALE},Winter sale,2026-01-01,2026-01-31",
    "leads": f"id,contact_id,promotion_id,received_on,qualified_on\n{ENQUIRY},{ZOE},{SALE},2026-01-05,2026-01-07",
    "stages": "name,position,probability\nNew,1,0.1",
    "deals": f"id,lead_id,stage,opened_on,value,outcome,closed_on\n{ORDER},{ENQUIRY},New,2026-01-07,80,won,2026-01-09",
    "activities": f"id,kind,hat,deal_id,done_on\n{CALL},call,sales,{ORDER},2026-01-08",
}
"""A business in which each row hangs on the one before."""


def folder(path: Path, files: dict[str, str]) -> Path:
    """Write files of these texts."""
    path.mkdir(parents=True)
    for name, text in files.items():
        (path / f"{name}.csv").write_bytes(text.encode("utf-8", "surrogateescape"))
    return path


def exported(workspace: Workspace, place: Path) -> dict[str, str]:
    """Everything a file holds, as its export says it."""
    workspace.export_folder(place)
    return {file.stem: file.read_bytes().decode() for file in sorted(place.iterdir())}
