"""What is measured: the same question as each server is asked it, and how answers are compared."""

from __future__ import annotations

import re
from base64 import b64encode, urlsafe_b64decode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from backend.core.ids import GlobalId
from backend.settings import ROOT
from tests.benchmarks import documents, writes
from tests.benchmarks.asked import Asked, graphql
from tests.benchmarks.peers import LIMIT, OURS, POSTGRAPHILE, USUAL, Peer
from tests.benchmarks.viewer import Asking

_SHOWN = "id title kind stage summary trl formedOn submittedAt"
_RELATED = "reporter { name kind } keywords landings { state landedOn }"

_OURS_W1 = f"""query ($industry: ID!) {{
  achievements(first: 50, filter: {{industry: {{eq: $industry}}}},
      orderBy: [{{field: SUBMITTED_AT, direction: DESC}}]) {{
    nodes {{ {_SHOWN} {_RELATED} }} }} }}"""

_THEIRS_W1 = f"""query ($industry: BigInt!) {{
  allAchievementsList(first: 50, condition: {{industryId: $industry}},
      orderBy: [SUBMITTED_AT_DESC, ROW_ID_DESC]) {{ {_SHOWN} {_RELATED} }} }}"""

_OURS_W2 = f"""query ($id: ID!) {{
  node(id: $id) {{ ... on Achievement {{ {_SHOWN} {_RELATED} }} }} }}"""
_THEIRS_W2 = f"query ($id: ID!) {{ achievement(id: $id) {{ {_SHOWN} {_RELATED} }} }}"

_OURS_W3 = """{ landingStats(by: [TOWN, YEAR]) { town { name } year count amount { yuan } } }"""
_THEIRS_W3 = """{ allLandingStatsList { town { name } year count amount } }"""


@dataclass(frozen=True, slots=True)
class Goal:
    """What a ratio must reach, and what it aims at."""

    must: float
    aim: float


@dataclass(frozen=True, slots=True)
class Work:
    """A question, as each peer is asked it."""

    name: str
    title: str
    asked: Mapping[str, Callable[[Asking], list[Asked]]]
    rows: Callable[[dict[str, Any]], Any]
    """What of the data of an answer is compared: the rows."""
    goals: Mapping[str, Goal]
    again: Mapping[str, Callable[[Asking, str], list[Asked]]] | None = None
    """The same in documents that nobody has sent yet, where those are measured too."""
    writes: bool = False
    """Whether it changes rows: on a copy of the database, by a liaison."""
    needs: str = ""
    """A field without which it cannot be asked."""

    def is_askable(self) -> bool:
        """Whether the schema has what it asks for."""
        schema = (ROOT / "schema.graphql").read_text(encoding="utf-8")
        return not self.needs or f"\n  {self.needs}(" in schema

    def requests(self, peer: Peer, asking: Asking) -> list[bytes]:
        """The requests to a server, as they go over the line."""
        return [peer.address(path).post(body) for path, body in self.asked[peer.name](asking)]

    def unseen(self, peer: Peer, asking: Asking, mark: str) -> list[bytes]:
        """The same in documents that are new with each mark."""
        assert self.again is not None
        found = self.again[peer.name](asking, mark)
        return [peer.address(path).post(body) for path, body in found]

    def compared(self, answer: bytes) -> Any:
        """The answer's rows, with what servers write differently made equal."""
        read = orjson.loads(answer)
        if "errors" in read:
            raise ValueError(f"{self.name} is answered with errors: {read['errors']}")
        return _normal(self.rows(read["data"]))


_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")


def _normal(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _row(v) if k == "id" else _normal(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_normal(v) for v in value]
    if isinstance(value, str) and _TIME.match(value):
        return datetime.fromisoformat(value).timestamp()
    return value


def _row(opaque: str) -> int:
    """The number in a global id, as ours and PostGraphile's have it."""
    content = urlsafe_b64decode(opaque + "=" * (-len(opaque) % 4)).decode()
    return int(re.sub(r"\D", "", content))


def _ours_w1(asking: Asking) -> list[Asked]:
    return [graphql(_OURS_W1, industry=str(GlobalId("Industry", n))) for n in asking.industries]


def _ours_w2(asking: Asking) -> list[Asked]:
    return [graphql(_OURS_W2, id=str(GlobalId("Achievement", n))) for n in asking.achievements]


def _their_id(type_name: str, row: int) -> str:
    return b64encode(orjson.dumps([type_name, str(row)])).decode()


def _groups(data: dict[str, Any]) -> Any:
    """The groups in one order, with amounts as numbers."""

    def amount(group: dict[str, Any]) -> float | None:
        given = group["amount"]
        given = given["yuan"] if isinstance(given, dict) else given
        return None if given is None else float(given)

    groups = data.get("allLandingStatsList") or data["landingStats"]
    found = [((g["town"] or {}).get("name"), g["year"], int(g["count"]), amount(g)) for g in groups]
    return sorted(found, key=str)


W1 = Work(
    "W1",
    "50 achievements of an industry, newest first, with 8 scalars, keywords and 2 relations",
    {
        OURS: _ours_w1,
        USUAL: _ours_w1,
        LIMIT: lambda a: [("/w1", {"value": n}) for n in a.industries],
        POSTGRAPHILE: lambda a: [graphql(_THEIRS_W1, industry=str(n)) for n in a.industries],
    },
    lambda data: data.get("allAchievementsList") or data["achievements"]["nodes"],
    {POSTGRAPHILE: Goal(1.6, 2.0), LIMIT: Goal(0.7, 0.85)},
)

W2 = Work(
    "W2",
    "one achievement by id, with the same fields and relations",
    {
        OURS: _ours_w2,
        USUAL: _ours_w2,
        LIMIT: lambda a: [("/w2", {"value": n}) for n in a.achievements],
        POSTGRAPHILE: lambda a: [
            graphql(_THEIRS_W2, id=_their_id("Achievement", n)) for n in a.achievements
        ],
    },
    lambda data: data.get("node") or data["achievement"],
    {POSTGRAPHILE: Goal(1.3, 2.0), LIMIT: Goal(0.7, 0.85)},
)

W3 = Work(
    "W3",
    "landings by town and year: how many, and their amount",
    {
        OURS: lambda _: [graphql(_OURS_W3)],
        LIMIT: lambda _: [("/w3", {"value": None})],
        POSTGRAPHILE: lambda _: [graphql(_THEIRS_W3)],
    },
    _groups,
    {POSTGRAPHILE: Goal(1.0, 1.3), LIMIT: Goal(0.85, 0.95)},
    needs="landingStats",
)

W4 = Work(
    "W4",
    "register an achievement, with its rules, a party, a right and three audit entries",
    {OURS: writes.ours, POSTGRAPHILE: writes.theirs},
    writes.shown,
    {POSTGRAPHILE: Goal(0.8, 1.0)},
    writes=True,
)

W5 = Work(
    "W5",
    f"{documents.MANY} different documents in rotation, each known already",
    {OURS: documents.ours, POSTGRAPHILE: documents.theirs},
    lambda data: data["rows"]["nodes"] if isinstance(data["rows"], dict) else data["rows"],
    {POSTGRAPHILE: Goal(1.2, 1.6)},
    again={OURS: documents.ours, POSTGRAPHILE: documents.theirs},
)

WORKS = {work.name: work for work in (W1, W2, W3, W4, W5)}
