"""Demands with made-up texts, and somebody of staff who looks for what answers them."""

from __future__ import annotations

from datetime import UTC, datetime

from backend.core.ids import GlobalId
from backend.core.searching import index
from backend.core.server.deploy import connected
from backend.demands.models import Demand
from backend.serving import orm
from tests.benchmarks import cluster
from tests.benchmarks.searching.questions import MANY
from tests.benchmarks.searching.texts import texts
from tests.benchmarks.viewer import session

_FIRST = 5_000_000
"""Texts from here on are of no registered result."""

_NOW = datetime(2026, 1, 31, tzinfo=UTC)

_STAFF = """
INSERT INTO account
    (version, sign_in_name, sign_in_fold, display_name, password_hash, role, organization_id,
     active, waiting, created_at)
SELECT 1, 'staff', 'staff', 'staff', 'none', 'CENTER_STAFF', id, true, false, $1
FROM organization WHERE code = 'CENTER' RETURNING id, organization_id
"""

_DEMAND = """
INSERT INTO demand
    (version, stage, title, title_fold, firm_id, reporter_id, registrant_id, problem, keywords,
     solution_ways, industry_id, trl_wanted, budget, proof, created_at, submitted_at)
SELECT 1, 'SUBMITTED', $1, $1, $2, $2, $3, $4, $5, '{}', (SELECT min(id) FROM industry), 6,
    1000000, 'NONE', $6, $6
RETURNING id
"""


async def prepared(database: cluster.Database) -> tuple[str, list[str]]:
    """The cookie of staff, and the ids of demands whose texts are searched."""
    async with connected(database.owner_url) as owner:
        staff = await owner.fetchrow(_STAFF, _NOW)
        made = []
        for title, problem, keywords in texts(_FIRST, _FIRST + MANY - 1):
            given = (title, staff["organization_id"], staff["id"], problem, keywords, _NOW)
            made.append(await owner.fetchval(_DEMAND, *given))
        cookie = await session(owner, staff["id"])
    async with orm(cluster.settings(database)):
        await index.refresh(Demand, made)
    return cookie, [str(GlobalId("Demand", number)) for number in made]
