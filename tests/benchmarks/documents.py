"""W5's documents: two hundred that differ, the same ones for ours and for PostGraphile."""

from __future__ import annotations

import random
from collections.abc import Callable

from backend.core.ids import GlobalId
from tests.benchmarks.asked import Asked, graphql
from tests.benchmarks.dataset import SEED
from tests.benchmarks.viewer import Asking

MANY = 200
ROWS = 10

_SCALARS = (
    "title",
    "kind",
    "stage",
    "summary",
    "trl",
    "formedOn",
    "submittedAt",
    "createdAt",
    "secrecy",
    "version",
    "keywords",
    "level",
    "maturity",
    "unclassifiedDeclared",
)
_RELATIONS = (
    "reporter { name kind }",
    "reporter { name shortName active createdAt }",
    "reporter { name town { name code } }",
    "industry { name code }",
    "landings { state landedOn }",
    "landings { state clause: revision submittedAt verifiedAt }",
    "landings { state landingTown { name code } }",
)


def _selection(chosen: random.Random) -> str:
    scalars = chosen.sample(_SCALARS, chosen.randint(3, 9))
    # What would have one key and differ is not asked for twice.
    relations = {r.partition(" ")[0]: r for r in chosen.sample(_RELATIONS, chosen.randint(0, 3))}
    return " ".join(["id", *scalars, *relations.values()])


def _asked(write: Callable[[int, int, str], str], asking: Asking, mark: str) -> list[Asked]:
    chosen = random.Random(SEED)
    found = []
    for n in range(MANY):
        industry = chosen.choice(asking.industries)
        document = write(n, industry, _selection(chosen))
        found.append(graphql(f"query D{n}{mark} {{ rows: {document} }}"))
    return found


def ours(asking: Asking, mark: str = "") -> list[Asked]:
    """As ours is asked them; another `mark` makes other documents of the same meaning."""
    return _asked(_ours, asking, mark)


def theirs(asking: Asking, mark: str = "") -> list[Asked]:
    """As PostGraphile is asked them."""
    return _asked(_theirs, asking, mark)


def _ours(n: int, industry: int, selection: str) -> str:
    given = GlobalId("Industry", industry)
    return (
        f'achievements(first: {ROWS + n % 5}, filter: {{industry: {{eq: "{given}"}}}}, '
        "orderBy: [{field: SUBMITTED_AT, direction: DESC}]) "
        f"{{ nodes {{ {selection} }} }}"
    )


def _theirs(n: int, industry: int, selection: str) -> str:
    return (
        f'allAchievementsList(first: {ROWS + n % 5}, condition: {{industryId: "{industry}"}}, '
        "orderBy: [SUBMITTED_AT_DESC, ROW_ID_DESC]) "
        f"{{ {selection} }}"
    )
