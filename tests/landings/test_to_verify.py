"""Which claims wait for a supervisor: just those that they may decide (head of the standards)."""

from __future__ import annotations

from typing import Any

from tests.achievements.drafts import join
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.demands import needs
from tests.demands import test_landing as cooperation
from tests.evaluations.batches import done
from tests.landings.claims import (
    CLAIM,
    RETURN,
    SUBMIT,
    drafted,
    industry,
    key,
    put_in_service,
    verified,
    waiting,
)

ALL = "{ landings(first: 100) { nodes { id viewerCanVerify } } }"
MINE = """{ landingsToVerify(first: 100, orderBy: [{field: SUBMITTED_AT}]) {
  totalCount nodes { id item { title } } } }"""


async def titles(api: Api, as_: str | None) -> list[str]:
    """What waits for somebody, oldest first."""
    page = (await api.data(MINE, as_=as_))["landingsToVerify"]
    assert page["totalCount"] == len(page["nodes"])
    return [node["item"]["title"] for node in page["nodes"]]


async def achievement_of(api: Api, landing: dict[str, Any]) -> str:
    document = "query ($id: ID!) { node(id: $id) { ... on Landing { achievement { id } } } }"
    found = await api.data(document, {"id": landing["id"]}, as_="staff")
    return str(found["node"]["achievement"]["id"])


async def test_just_what_the_viewer_may_decide_waits(city: Api, city_database: Database) -> None:
    equipment = await industry(city, "EQUIPMENT")
    await waiting(city, title="装备成果", industry=equipment)
    await waiting(city, "liaison_lead", "科技局成果")
    await waiting(city, title="他人负责", industry=equipment)
    await put_in_service(city_database, "他人负责", "supervisor_industry")
    joined = await waiting(city, title="联合报送", industry=equipment)
    await join(city, "liaison_lead", await achievement_of(city, joined))
    need = await needs.real(city, title="合作需求")
    claim = await done(city, "liaison_town", CLAIM, cooperation.claim_of(need))
    await done(city, "liaison_town", SUBMIT, key(claim))
    returned = await waiting(city, title="退回", industry=equipment)
    await done(city, "lead", RETURN, {**key(returned), "reason": "补充"})
    await verified(city, title="已认定", industry=equipment)
    await drafted(city, title="未提交", industry=equipment)
    expected = {
        "lead": ["装备成果", "他人负责", "合作需求"],
        "supervisor_industry": ["装备成果", "科技局成果", "联合报送"],
        "supervisor_reform": ["科技局成果", "联合报送"],
    }
    for person in (None, *CAST):
        assert await titles(city, person) == expected.get(person or "", []), person
        nodes = (await city.data(ALL, as_=person))["landings"]["nodes"]
        page = (await city.data(MINE, as_=person))["landingsToVerify"]["nodes"]
        said_so = {node["id"] for node in nodes if node["viewerCanVerify"]}
        assert said_so == {node["id"] for node in page}, person
