"""Global ids: opaque, naming the type and the row."""

from __future__ import annotations

from binascii import a2b_base64, b2a_base64
from typing import NamedTuple

from backend.core.errors import Text, Violation

MAX_ROW = 2**63 - 1


class GlobalId(NamedTuple):
    """A type's name in the schema and the number of one of its rows."""

    type_name: str
    row: int

    def __str__(self) -> str:
        # Fit for addresses: what a name and a number consist of never gives a `+` or a `/`.
        encoded = b2a_base64(f"{self.type_name}:{self.row}".encode(), newline=False)
        return encoded.rstrip(b"=").decode()


def parse(text: str) -> GlobalId | None:
    """The id that `text` encodes; None for anything this module did not write."""
    if len(text) > 100:
        return None
    try:
        decoded = a2b_base64(text + "=" * (-len(text) % 4)).decode("ascii")
    except ValueError:
        return None
    name, _, number = decoded.partition(":")
    if not (name.isidentifier() and number.isdigit() and len(number) <= 19):
        return None
    found = GlobalId(name, int(number))
    return found if found.row <= MAX_ROW and str(found) == text else None


def row_of(text: str, type_name: str) -> int | None:
    """The row number, when `text` is an id of that very type."""
    found = parse(text)
    return found.row if found and found.type_name == type_name else None


def unknown_reference(*field: str) -> Violation:
    """The answer to an id of no record, of another type, or of a record that is not visible."""
    return Violation(
        "UNKNOWN_REFERENCE",
        field,
        Text("没有找到所指的记录，或您无权查看。", "No such record, or not yours to see."),
    )
