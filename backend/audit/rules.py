"""What makes a chain whole: pure, over the entries in their order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any

import orjson

FIRST = "0" * 64
"""What stands as the previous hash of the first entry."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One place where the log is not what was written."""

    entry: int
    what: str
    zh: str = field(default="", compare=False)
    """The same in Chinese."""


def chained(previous: str, body: str) -> str:
    """The hash of an entry after the one with hash `previous`."""
    return sha256((previous + body).encode()).hexdigest()


HEADLESS = (
    "is the last one here, but no head is kept outside the database (AUDIT_HEAD_FILE): "
    "entries after it may have been cut off"
)
_IN_CHINESE = {
    HEADLESS: "是现有的最后一条；数据库之外没有保存链头（AUDIT_HEAD_FILE），其后的可能已被截去",
    "was edited": "被改动过",
    "has a body that is none of an entry": "的内容不是一条审计记录",
    "has columns that differ from its body": "的列与其内容不符",
    "does not follow the entry before it": "与前一条记录的哈希不相连",
    "differs from the head kept outside the database": "与数据库之外保存的链头不符",
}


def _fault(entry: int, what: str) -> Fault:
    return Fault(entry, what, _IN_CHINESE[what])


def _repeated(body: str) -> tuple[Any, ...] | None:
    """What the columns repeat of the body; None where it is no entry's."""
    try:
        said = orjson.loads(body)
        at = datetime.fromisoformat(said["at"])
        return at, *(said[k] for k in ("actor", "role", "operation", "subject", "row"))
    except (ValueError, TypeError, KeyError):
        return None


def _own_faults(row: Mapping[str, Any]) -> Iterator[str]:
    if chained(row["previous"], row["body"]) != row["hash"]:
        yield "was edited"
        return
    repeated = _repeated(row["body"])
    columns = ("at", "actor", "role", "operation", "subject", "subject_row")
    if repeated is None:
        yield "has a body that is none of an entry"
    elif repeated != tuple(row[c] for c in columns):
        yield "has columns that differ from its body"


class Chain:
    """Walks the log from its first entry and keeps what it finds wrong.

    `heads` are the heads kept outside the database, by entry number. It goes on after entry number
    `count`, whose hash is `last`.
    """

    def __init__(self, heads: Mapping[int, set[str]], count: int = 0, last: str = FIRST) -> None:
        self.heads = heads
        self.count = count
        self.last = last
        self.faults: list[Fault] = []

    def walk(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Check the next entries, in the order of their numbers."""
        for row in rows:
            self.faults.extend(self._faults_of(row))
            self.count = row["id"]
            self.last = row["hash"]

    def _faults_of(self, row: Mapping[str, Any]) -> Iterator[Fault]:
        number: int = row["id"]
        if number != self.count + 1:
            first, last = self.count + 1, number - 1
            gone = f"entries {first} to {last} were removed"
            yield Fault(first, gone, f"至第 {last} 条被删除")
        elif row["previous"] != self.last:
            yield _fault(number, "does not follow the entry before it")
        yield from (_fault(number, what) for what in _own_faults(row))
        kept = self.heads.get(number)
        if kept is not None and kept != {row["hash"]}:
            yield _fault(number, "differs from the head kept outside the database")

    def finish(self) -> list[Fault]:
        """All faults, with the tail that the kept heads know of and the log has not.

        Without any kept head nobody can say whether the log has its tail.
        """
        if self.count and not self.heads:
            self.faults.append(_fault(self.count, HEADLESS))
        newest = max(self.heads, default=0)
        if newest > self.count:
            missing = f"entries {self.count + 1} to {newest} were cut off the end"
            zh = f"至第 {newest} 条被从末尾截去"
            self.faults.append(Fault(self.count + 1, missing, zh))
        return self.faults


def heads_of(lines: Iterable[str]) -> dict[int, set[str]]:
    """The kept heads, by entry number; a torn last line of a crash is passed over."""
    heads: dict[int, set[str]] = {}
    for line in lines:
        number, _, kept = line.strip().partition(" ")
        if number.isdigit() and len(kept) == 64:
            heads.setdefault(int(number), set()).add(kept)
    return heads
