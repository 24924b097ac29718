"""Where in a plan file its keys stand: the standard library's reader does not tell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

Place = tuple[str | int, ...]

_TABLE = re.compile(r"\[([\w.-]+)\]")
_ENTRY = re.compile(r"\[\[([\w.-]+)\]\]")
_KEY = re.compile(r'([\w.-]+|"[^"]*")\s*=')


def lines_of(text: str) -> dict[Place, int]:
    """The line, from 1, of each table, entry and key that begins one.

    What a key holds in several lines is found by the key: close enough for a person who looks.
    """
    found: dict[Place, int] = {}
    entries: Counter[str] = Counter()
    table: Place = ()
    for number, line in enumerate(text.splitlines(), 1):
        if entry := _ENTRY.match(line):
            table = (entry[1], entries[entry[1]])
            entries[entry[1]] += 1
            found.setdefault(table, number)
            found.setdefault(table[:1], number)
        elif head := _TABLE.match(line):
            table = tuple(head[1].split("."))
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            found.setdefault((*table, *key[1].strip('"').split(".")), number)
    return found


def line_of(lines: Mapping[Place, int], place: Sequence[str | int]) -> int | None:
    """The line of what is at the place, or else of the nearest that it is in; None for none."""
    wanted = tuple(place)
    while wanted:
        if wanted in lines:
            return lines[wanted]
        wanted = wanted[:-1]
    return None
