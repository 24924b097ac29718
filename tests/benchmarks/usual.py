"""Plain Strawberry, written the usual way: types, dataloaders, and caches of documents.

Its rows are those of the views, so that the row filter is the same; who asks is looked up as ours
does it. Only what the works ask for is there.
"""

from __future__ import annotations

import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime
from enum import Enum
from typing import Any, NamedTuple, cast

import strawberry
import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader
from strawberry.extensions import ParserCache, ValidationCache

from tests.benchmarks.session import pool, viewer_of


class Loaders:
    """The dataloaders of one request."""

    def __init__(self, connections: Any) -> None:
        self.pool = connections
        self.organizations = DataLoader(self._organizations)
        self.landings = DataLoader(self._landings)

    async def _organizations(self, numbers: list[int]) -> list[Organization]:
        rows = await self.pool.fetch(
            "SELECT id, name, kind FROM bench.organization WHERE id = ANY($1::bigint[])", numbers
        )
        found = {r["id"]: Organization(name=r["name"], kind=r["kind"]) for r in rows}
        return [found[n] for n in numbers]

    async def _landings(self, numbers: list[int]) -> list[list[Landing]]:
        rows = await self.pool.fetch(
            "SELECT achievement_id, state, landed_on FROM bench.landing "
            "WHERE achievement_id = ANY($1::bigint[]) ORDER BY id",
            numbers,
        )
        found: dict[int, list[Landing]] = defaultdict(list)
        for r in rows:
            landing = Landing(state=r["state"], landed_on=r["landed_on"])
            found[r["achievement_id"]].append(landing)
        return [found[n] for n in numbers]


class Asked(NamedTuple):
    """The context of one request."""

    pool: Any
    loaders: Loaders


Info = strawberry.Info[Asked, None]


def _global_id(type_name: str, row: int) -> str:
    return urlsafe_b64encode(f"{type_name}:{row}".encode()).decode().rstrip("=")


def _row(given: str) -> int:
    return int(urlsafe_b64decode(given + "=" * (-len(given) % 4)).decode().partition(":")[2])


@strawberry.interface
class Node:
    id: strawberry.ID


@strawberry.type
class Organization:
    name: str
    kind: str


@strawberry.type
class Landing:
    state: str
    landed_on: date | None


@strawberry.type
class Achievement(Node):
    title: str
    kind: str
    stage: str
    summary: str
    trl: int | None
    formed_on: date | None
    submitted_at: datetime | None
    keywords: list[str]
    number: strawberry.Private[int]
    reporter_id: strawberry.Private[int]

    @strawberry.field
    async def reporter(self, info: Info) -> Organization:
        return await info.context.loaders.organizations.load(self.reporter_id)

    @strawberry.field
    async def landings(self, info: Info) -> list[Landing]:
        return await info.context.loaders.landings.load(self.number)


_COLUMNS = "id, title, kind, stage, summary, trl, formed_on, submitted_at, keywords, reporter_id"


def _achievement(row: Any) -> Achievement:
    values = dict(row)
    number = values.pop("id")
    return Achievement(id=strawberry.ID(_global_id("Achievement", number)), number=number, **values)


@strawberry.input
class IdFilter:
    eq: strawberry.ID


@strawberry.input
class AchievementFilter:
    industry: IdFilter


@strawberry.enum
class AchievementOrderField(Enum):
    SUBMITTED_AT = "submitted_at"


@strawberry.enum
class Direction(Enum):
    ASC = "ASC"
    DESC = "DESC"


@strawberry.input
class AchievementOrder:
    field: AchievementOrderField
    direction: Direction


@strawberry.type
class AchievementConnection:
    nodes: list[Achievement]


@strawberry.type
class Query:
    @strawberry.field
    async def achievements(
        self, info: Info, first: int, filter: AchievementFilter, order_by: list[AchievementOrder]
    ) -> AchievementConnection:
        order = ", ".join(f"{o.field.value} {o.direction.value} NULLS LAST" for o in order_by)
        rows = await info.context.pool.fetch(
            f"SELECT {_COLUMNS} FROM bench.achievement WHERE industry_id = $1 "
            f"ORDER BY {order}, id DESC LIMIT $2",
            _row(filter.industry.eq),
            first,
        )
        return AchievementConnection(nodes=[_achievement(r) for r in rows])

    @strawberry.field
    async def node(self, info: Info, id: strawberry.ID) -> Node | None:
        row = await info.context.pool.fetchrow(
            f"SELECT {_COLUMNS} FROM bench.achievement WHERE id = $1", _row(id)
        )
        return None if row is None else _achievement(row)


class _View(GraphQL[Asked, None]):
    """Strawberry's own view, with who asks."""

    pool: Any = None

    async def get_context(
        self, request: Request | WebSocket, response: Response | WebSocket
    ) -> Asked:
        async with self.pool.acquire() as connection:
            if await viewer_of(connection, cast("Request", request)) is None:
                raise HTTPException(401)
        return Asked(self.pool, Loaders(self.pool))


def main() -> None:
    """Serve until a signal comes."""
    schema = strawberry.Schema(
        Query, types=[Achievement], extensions=[ParserCache, ValidationCache]
    )
    view = _View(schema)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        view.pool = await pool()
        yield
        await view.pool.close()

    application = Starlette(routes=[Route("/graphql", view)], lifespan=lifespan)
    uvicorn.run(
        application,
        host="127.0.0.1",
        port=int(os.environ["PORT"]),
        log_level="warning",
        access_log=False,
        server_header=False,
    )


if __name__ == "__main__":
    main()
