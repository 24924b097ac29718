"""A small schema with every kind of field that the endpoint's tests need, and an app over it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import asyncpg
import strawberry
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response

from backend.app import assemble
from backend.core.errors import CodedError, Forbidden
from backend.core.http.page import Page
from backend.settings import Settings

ORIGIN = "http://page.test"


@dataclass
class SampleContext:
    """Counts what the requests did."""

    request: Request
    response: Response
    closed: list[bool]
    kept: dict[Any, Any] = field(default_factory=dict)
    client: str = "sample"
    mark: str | None = None

    def refusals(self, *_: Any) -> tuple[CodedError, ...]:
        """Nothing is refused."""
        return ()

    async def close(self) -> None:
        """Remember that the request ended."""
        self.closed.append(True)


@strawberry.enum
class Colour(Enum):
    """A closed set."""

    RED = "RED"


@strawberry.input
class Numbers:
    """A filter's shape."""

    in_: list[int] | None = strawberry.field(name="in", default=None)


@strawberry.type
class Thing:
    """Something that leads to more of its kind."""

    name: str = "thing"

    @strawberry.field
    def thing(self) -> Thing:
        """One level further."""
        return Thing()

    @strawberry.field
    def things(self, first: int = 20, last: int | None = None) -> list[Thing]:
        """A page."""
        return [Thing()] * min(first, 2)


FAULTS = {
    "bug": ZeroDivisionError("secret detail"),
    "forbidden": Forbidden("landing:verify"),
    "statement": asyncpg.QueryCanceledError("canceling statement due to statement timeout"),
    "refused": ConnectionRefusedError("127.0.0.1:5432"),
    "shutdown": asyncpg.AdminShutdownError("terminating connection"),
    "closed": asyncpg.InterfaceError("connection is closed"),
    "misuse": asyncpg.InterfaceError("another operation is in progress"),
    "timeout": TimeoutError(),
}


@strawberry.type
class Query:
    """What can be asked."""

    @strawberry.field
    def thing(self) -> Thing:
        """The first of its kind."""
        return Thing()

    price: Decimal = strawberry.field(resolver=lambda: Decimal("499999.99"))
    day: date = strawberry.field(resolver=lambda: date(2026, 6, 30))

    @strawberry.field
    def echo(self, text: str = "", number: int | None = None) -> str:
        """The text again."""
        return text

    @strawberry.field
    def must(self, first: int = 5) -> int:
        """The number again."""
        return first

    @strawberry.field
    def colour(self) -> Colour:
        """A value outside of its own set."""
        return "GREEN"  # type: ignore[return-value]

    @strawberry.field
    def nodes(self, ids: list[strawberry.ID]) -> int:
        """How many ids came."""
        return len(ids)

    @strawberry.field
    def count(self, filter: Numbers) -> int:
        """How many values came."""
        return len(filter.in_ or ())

    @strawberry.field
    def fail(self, how: str) -> str | None:
        """Raises what is named."""
        raise FAULTS[how]

    @strawberry.field
    async def sleep(self, seconds: float) -> str | None:
        """Takes its time."""
        await asyncio.sleep(seconds)
        return "awake"


@strawberry.type
class Mutation:
    """What can be changed."""

    @strawberry.mutation
    def touch(self, info: strawberry.Info) -> bool:
        """Sets a cookie."""
        info.context.response.set_cookie("touched", "1")
        return True


schema = strawberry.Schema(Query, Mutation)


def app(*, time_limit: float = 10.0, secure: bool = False, page: Path | None = None) -> Starlette:
    """The application over the sample schema; `app.state.closed` has an entry a closed context."""
    closed: list[bool] = []

    async def create_context(request: Request, response: Response, _: bool) -> SampleContext:
        return SampleContext(request, response, closed)

    settings = Settings(
        data_dir=Path("unused"),
        origins=(ORIGIN,),
        secure_cookies=secure,
        request_timeout=time_limit,
    )
    made = assemble(settings, schema, create_context, page=Page(page or Path("no such folder")))
    made.state.closed = closed
    return made
