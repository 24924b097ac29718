"""What a viewer does not see changes no byte of what they are answered: not of data, counts,
orders, cursors, errors or cost; nor how many statements it takes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

import httpx
import pytest
import pytest_asyncio

from backend.core.ids import GlobalId
from backend.core.permissions import Role
from backend.core.reading.declaring import RECORDS
from backend.core.viewer import Viewer
from backend.sharing.granting import granted
from tests.api import Api, serving
from tests.core.battery import Asked, Battery
from tests.core.hidden import TABLES, VIEWS, Hiding
from tests.databases import Database, Databases
from tests.demo.test_demo import kept_in, load, own
from tests.sharing.clients import Grant, keyed, of, sent

_OWN = re.compile(rb'"(remaining|requestId)":("[0-9a-f]*"|\d+),?')
"""What each answer has of its own: its number, and what is left of the budget of the minute."""

EXCEPTIONS: dict[tuple[str, str], str] = {}
"""Fields that tell of hidden records by a rule, which is named."""


def unexcepted(kind: str, name: str) -> bool:
    """Whether the field is one that must tell nothing."""
    return (kind, name) not in EXCEPTIONS


@dataclass(slots=True)
class Asking:
    """Somebody who asks; each answer as it came, with its statements."""

    post: Callable[[str, dict[str, Any]], Awaitable[httpx.Response]]
    counted: list[int]
    battery: Battery
    answers: dict[int, tuple[int, bytes, list[int]]] = field(default_factory=dict)

    async def ask(self, document: str, variables: dict[str, Any]) -> tuple[int, bytes, list[int]]:
        """The answer's status, its bytes but for what is its own, and its statements."""
        before = len(self.counted)
        answer = await self.post(document, variables)
        return answer.status_code, _OWN.sub(b"", answer.content), self.counted[before:]

    async def all(self, asked: list[Asked]) -> list[tuple[int, bytes, list[int]]]:
        """The answers to all documents."""
        return [await self.ask(*one) for one in asked]


async def asked_of(battery: Battery, database: Database, seeds: list[int]) -> list[Asked]:
    """Everything to be asked of the database, with the ids of all its records."""
    found = [*battery.documents(), *battery.written(seeds)]
    for declaration in RECORDS.values():
        if declaration.name in VIEWS:
            continue
        rows = await database.rows(f'SELECT id FROM "{declaration.table}" ORDER BY id LIMIT 150')
        ids = [str(GlobalId(declaration.name, r["id"])) for r in rows]
        found += battery.of_ids(declaration.name, ids)
    return found


async def test_person(filled, server: Databases, counted: list[int]) -> None:
    import os, time
    database, passwords = filled
    for person in os.environ.get("WHO", "liaison-dgut").split(","):
        async with server.clone(database.name) as clone, serving(clone.settings) as api:
            t0 = time.time()
            api.passwords.update(passwords)
            name = None if person == "visitor" else person
            if name:
                await api.data("{ viewer { role } }", as_=name)
            viewer = Viewer()
            if name:
                (row,) = await clone.rows("SELECT * FROM account WHERE sign_in_name = $1", name)
                viewer = Viewer(Role(row["role"]), row["id"], row["organization_id"], row["display_name"])
            battery = Battery(unexcepted, Random(person))
            asked = await asked_of(battery, clone, list(range(40)))
            asking = Asking(lambda d, v: api.post(d, v, as_=name), counted, battery)
            before = await asking.all(asked)
            t1 = time.time()
            async with clone.as_owner() as owner:
                hiding = Hiding(owner, viewer)
                await hiding.change_everything()
            t2 = time.time()
            after = await asking.all(asked)
            t3 = time.time()
            print(person, len(asked), "times", t1 - t0, t2 - t1, t3 - t2)
            print(Counter(re.findall(rb'"code":"([A-Z_]+)"', b"".join(b for _, b, _ in before))), sum(b'"errors"' in b for _, b, _ in before), sum(b'"data":null' in b for _, b, _ in before))
            print(hiding.done)
            n = 0
            for one, b, a in zip(asked, before, after):
                if a != b:
                    n += 1
                    if n < 40:
                        i = next((i for i, (x, y) in enumerate(zip(b[1], a[1])) if x != y), 0)
                        print("DIFF", one[0][:300], a[0], b[0], a[2], b[2])
                        print("    ", b[1][max(0, i - 150):i + 100].decode(errors="replace"))
                        print("    ", a[1][max(0, i - 150):i + 100].decode(errors="replace"))
            print("DIFFS", n)
