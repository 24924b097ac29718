"""Who asks in every comparison: a supervisor of the industry bureau, with a row scope.

The row filter of the peers is the project's own SQL for that viewer: PostGraphile and plain
Strawberry read views that have it, the hand-written statements carry it in their text.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from backend.accounts.graphql import cookie_name
from backend.accounts.sessions import hash_of
from backend.achievements.rules import rows_for
from backend.core.permissions import Role
from backend.core.sql import Sql
from backend.core.viewer import Viewer
from backend.landings.rights import landings_for
from tests.benchmarks.cluster import LOGIN
from tests.benchmarks.dataset import KEEPS_AMOUNTS

NAME = "supervisor"
"""The account's; `dataset.py` made it."""


@dataclass(frozen=True, slots=True)
class Asking:
    """The viewer with a session."""

    viewer: Viewer
    cookie: str
    """The header that says so."""
    industries: list[int]
    """Whose achievements the viewer sees all of."""
    achievements: list[int]
    """Some that the viewer sees, for reads by id; in no order."""
    seen: int
    """How many the viewer sees of all."""
    total: int


def inlined(condition: Sql) -> str:
    """The condition with its values, whole numbers all, written into the text."""
    text, values = condition.compile()
    for place in range(len(values), 0, -1):
        text = text.replace(f"${place}", str(int(values[place - 1])))
    return text


async def session(owner: Any, account: int) -> str:
    """A new session of the account: its cookie."""
    token = secrets.token_urlsafe(32)
    await owner.execute(
        "INSERT INTO session (version, token_hash, created_at, seen_at, account_id) "
        "VALUES (1, $1, now(), now(), $2)",
        hash_of(token),
        account,
    )
    return f"{cookie_name(False)}={token}"


async def signed_in(owner: Any) -> Asking:
    """The viewer, signed in, and the views of what they may see."""
    row = await owner.fetchrow(
        "SELECT id, organization_id, role FROM account WHERE sign_in_name = $1", NAME
    )
    viewer = Viewer(Role(row["role"]), row["id"], row["organization_id"], NAME)
    cookie = await session(owner, row["id"])
    await owner.execute(_views(viewer, bool(await owner.fetchval(KEEPS_AMOUNTS))))
    seen, total = await owner.fetchrow(
        "SELECT (SELECT count(*) FROM bench.achievement), (SELECT count(*) FROM achievement)"
    )
    return Asking(
        viewer, cookie, await _industries(owner), await _some(owner), int(seen), int(total)
    )


async def _industries(owner: Any) -> list[int]:
    rows = await owner.fetch(
        "SELECT DISTINCT i.id FROM scope_entry s JOIN industry i ON i.code = s.industry "
        "JOIN organization o ON o.code = s.organization_code "
        "JOIN account a ON a.organization_id = o.id WHERE a.sign_in_name = $1 ORDER BY 1",
        NAME,
    )
    return [r["id"] for r in rows]


async def _some(owner: Any) -> list[int]:
    rows = await owner.fetch(
        "SELECT id FROM bench.achievement ORDER BY bench_at(id, 99, 1000000), id LIMIT 1000"
    )
    return [r["id"] for r in rows]


_STATISTICS = """
CREATE VIEW bench.landing_stat AS
    SELECT landing_town_id,
        extract(year FROM verified_at AT TIME ZONE 'Asia/Shanghai')::int AS year,
        count(*)::int AS count, sum(amount) AS amount
    FROM bench.landing GROUP BY 1, 2;
COMMENT ON VIEW bench.landing_stat IS
    '@foreignKey (landing_town_id) references bench.town (id)|@fieldName town';
"""


def _views(viewer: Viewer, amounts: bool) -> str:
    # A view's keys are what its comment says of them.
    return f"""
DROP SCHEMA IF EXISTS bench CASCADE;
CREATE SCHEMA bench;
CREATE VIEW bench.achievement AS
    SELECT * FROM public.achievement t WHERE {inlined(rows_for(viewer, "t"))};
CREATE VIEW bench.landing AS
    SELECT * FROM public.landing t WHERE {inlined(landings_for(viewer, "t"))};
CREATE VIEW bench.organization AS SELECT * FROM public.organization;
CREATE VIEW bench.industry AS SELECT * FROM public.industry;
CREATE VIEW bench.town AS SELECT * FROM public.town;
COMMENT ON VIEW bench.achievement IS E'@primaryKey id\\n'
    '@foreignKey (reporter_id) references bench.organization (id)|@fieldName reporter\\n'
    '@foreignKey (industry_id) references bench.industry (id)|@fieldName industry';
COMMENT ON VIEW bench.landing IS E'@primaryKey id\\n'
    '@foreignKey (achievement_id) references bench.achievement (id)'
    '|@fieldName achievement|@foreignSimpleFieldName landings\\n'
    '@foreignKey (landing_town_id) references bench.town (id)|@fieldName landingTown';
COMMENT ON VIEW bench.organization IS E'@primaryKey id\\n'
    '@foreignKey (town_id) references bench.town (id)|@fieldName town';
COMMENT ON VIEW bench.industry IS '@primaryKey id';
COMMENT ON VIEW bench.town IS '@primaryKey id';
{_STATISTICS if amounts else ""}
GRANT USAGE ON SCHEMA bench TO {LOGIN};
GRANT SELECT ON ALL TABLES IN SCHEMA bench TO {LOGIN};
"""
