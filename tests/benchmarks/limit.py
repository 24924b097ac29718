"""The limit: the best statements by hand on bare Starlette, prepared, their JSON handed on.

The row filter is the project's own condition for the viewer; that a landing of an achievement which
the viewer sees is seen too, unless it is a draft, is said by hand.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import orjson
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from backend.accounts.rules import ended
from backend.achievements.rules import rows_for
from backend.core.permissions import Role
from backend.core.sql import Sql
from backend.core.viewer import Slot, Viewer
from backend.demands import rules as demands
from tests.benchmarks.session import SESSION, pool, token_hash

_VIEWER = Viewer(Role.SUPERVISOR, 0, 0).symbolic()


def _slotted(condition: Sql) -> str:
    """The condition with the viewer's organization as the first value."""
    text, values = condition.compile()
    for place in range(len(values), 0, -1):
        assert values[place - 1] == Slot("organization")
        text = text.replace(f"${place}", "$ORGANIZATION")
    return text.replace("$ORGANIZATION", "$1")


def _scope(row: str) -> str:
    return _slotted(rows_for(_VIEWER, row))


_OF_DEMANDS = _slotted(demands.rows_for(_VIEWER, "d"))

_ID = (
    "translate(rtrim(encode(convert_to('Achievement:' || r.id, 'UTF8'), 'base64'), '='), "
    "'+/', '-_')"
)

_SHOWN = f"""
SELECT {_ID} AS id, r.title, r.kind, r.stage, r.summary, r.trl, r.formed_on AS "formedOn",
    r.submitted_at AS "submittedAt",
    (SELECT row_to_json(y) FROM (SELECT o.name, o.kind) y) AS reporter, r.keywords,
    (SELECT coalesce(json_agg(row_to_json(z)), '[]') FROM (
        SELECT l.state, l.landed_on AS "landedOn" FROM landing l
        WHERE l.achievement_id = r.id
            AND (l.state <> 'DRAFT' OR l.claiming_organization_id = $1::bigint)
        ORDER BY l.id) z) AS landings
"""

W1 = f"""
SELECT coalesce(json_agg(row_to_json(x)), '[]')::text FROM (
    {_SHOWN}
    FROM (SELECT t.* FROM achievement t WHERE t.industry_id = $2::bigint AND {_scope("t")}
        ORDER BY t.submitted_at DESC NULLS LAST, t.id DESC LIMIT 50) r
    JOIN organization o ON o.id = r.reporter_id
    ORDER BY r.submitted_at DESC NULLS LAST, r.id DESC) x
"""

W2 = f"""
SELECT row_to_json(x)::text FROM (
    {_SHOWN}
    FROM achievement r JOIN organization o ON o.id = r.reporter_id
    WHERE r.id = $2::bigint AND {_scope("r")}) x
"""


_SEEN = _scope("a")

_YEARS = ", ".join(f"timestamptz '{year}-01-01 00:00+08'" for year in range(2001, 2101))
_YEAR = f"2000 + width_bucket(l.verified_at, ARRAY[{_YEARS}])"
"""Comparing with where years begin costs a third of asking the calendar."""

W3 = f"""
SELECT coalesce(json_agg(json_build_object('town', CASE WHEN t.id IS NOT NULL
        THEN json_build_object('name', t.name) END, 'year', g.year, 'count', g.count,
    'amount', CASE WHEN g.amount IS NOT NULL
        THEN json_build_object('yuan', g.amount::text) END)), '[]')::text
FROM (SELECT l.landing_town_id,
        {_YEAR} AS year,
        count(*) AS count, sum(l.amount) AS amount
    FROM landing l LEFT JOIN achievement a ON a.id = l.achievement_id
    WHERE l.claiming_organization_id = $1::bigint OR (l.state <> 'DRAFT' AND (
        {_SEEN} OR EXISTS (SELECT 1 FROM demand d WHERE d.id = l.demand_id AND {_OF_DEMANDS})))
    GROUP BY 1, 2) g
LEFT JOIN town t ON t.id = g.landing_town_id
"""


def _for_session(statement: str) -> str:
    """The statement with the session looked up in it, by the hash of its token."""
    own = statement.replace("$1::bigint", "(SELECT organization_id FROM v)")
    return f"WITH v AS MATERIALIZED ({SESSION}) SELECT created_at, seen_at, ({own}) AS j FROM v"


_W1, _W2, _W3 = (_for_session(statement) for statement in (W1, W2, W3))


class _Answers:
    """The statements over one pool."""

    def __init__(self) -> None:
        self.pool: Any = None

    @asynccontextmanager
    async def lifespan(self, _: Starlette) -> AsyncIterator[None]:
        self.pool = await pool()
        yield
        await self.pool.close()

    async def _answer(self, request: Request, statement: str, shape: bytes) -> Response:
        value = orjson.loads(await request.body())["value"]
        values = [token_hash(request)] if value is None else [token_hash(request), value]
        async with self.pool.acquire() as connection:
            found = await connection.fetchrow(statement, *values)
        if found is None or ended(found["created_at"], found["seen_at"], datetime.now(UTC)):
            return Response(status_code=401)
        return Response(shape % (found["j"] or "null").encode(), media_type="application/json")

    async def w1(self, request: Request) -> Response:
        """Fifty of an industry, the newest first."""
        return await self._answer(request, _W1, b'{"data":{"achievements":{"nodes":%b}}}')

    async def w3(self, request: Request) -> Response:
        """Landings by town and year."""
        return await self._answer(request, _W3, b'{"data":{"landingStats":%b}}')

    async def w2(self, request: Request) -> Response:
        """One by its number."""
        return await self._answer(request, _W2, b'{"data":{"node":%b}}')


def main() -> None:
    """Serve until a signal comes."""
    answers = _Answers()
    application = Starlette(
        routes=[
            Route("/w1", answers.w1, methods=["POST"]),
            Route("/w2", answers.w2, methods=["POST"]),
            Route("/w3", answers.w3, methods=["POST"]),
        ],
        lifespan=answers.lifespan,
    )
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
