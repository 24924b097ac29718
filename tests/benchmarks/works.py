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

_OURS_W2 = (
    f"query ($id: ID!) {{ node(id: $id) {{ ... on Achievement {{ {_SHOWN} {_RELATED} }} }} }}"
)
_THEIRS_W2 = f"query ($id: ID!) {{ achievement(id: $id) {{ {_SHOWN} {_RELATED} }} }}"

Asked = tuple[str, dict[str, Any]]
"""The path and the content of a request."""


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

    def requests(self, peer: Peer, asking: Asking) -> list[bytes]:
        """The requests to a server, as they go over the line."""
        return [peer.address(path).post(body) for path, body in self.asked[peer.name](asking)]

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


def _graphql(document: str, **variables: object) -> Asked:
    return "/graphql", {"query": document, "variables": variables}


def _ours_w1(asking: Asking) -> list[Asked]:
    return [_graphql(_OURS_W1, industry=str(GlobalId("Industry", n))) for n in asking.industries]


def _ours_w2(asking: Asking) -> list[Asked]:
    return [_graphql(_OURS_W2, id=str(GlobalId("Achievement", n))) for n in asking.achievements]


W1 = Work(
    "W1",
    "50 achievements of an industry, newest first, with 8 scalars, keywords and 2 relations",
    {
        OURS: _ours_w1,
        USUAL: _ours_w1,
        LIMIT: lambda a: [("/w1", {"value": n}) for n in a.industries],
        POSTGRAPHILE: lambda a: [_graphql(_THEIRS_W1, industry=str(n)) for n in a.industries],
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
            _graphql(_THEIRS_W2, id=_their_id("Achievement", n)) for n in a.achievements
        ],
    },
    lambda data: data.get("node") or data["achievement"],
    {POSTGRAPHILE: Goal(1.3, 2.0), LIMIT: Goal(0.7, 0.85)},
)


def _their_id(type_name: str, row: int) -> str:
    return b64encode(orjson.dumps([type_name, str(row)])).decode()


WORKS = {work.name: work for work in (W1, W2)}
