"""Duties that are not kept: liaisons (DISC-1), and what is out of its reporter's scope (DISC-3)."""

from __future__ import annotations

from typing import Any

from tests.achievements.drafts import registered, submitted
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.demands import needs
from tests.kpi.test_board import READERS

DEFECTS = """{ liaisonDefects(first: 100) { totalCount nodes {
  name kind liaisons { displayName } } } }"""
FLAGGED = "query ($id: ID!) { node(id: $id) { ... on %s { outOfScope } } }"


async def _defects(api: Api, as_: str | None = "staff") -> dict[str, list[str]]:
    found = (await api.data(DEFECTS, as_=as_))["liaisonDefects"]
    assert found["totalCount"] == len(found["nodes"])
    return {n["name"]: [p["displayName"] for p in n["liaisons"]] for n in found["nodes"]}


async def test_none_and_two_liaisons_are_defects(city: Api, city_database: Database) -> None:
    before = await _defects(city)
    assert all(liaisons == [] for liaisons in before.values())
    assert {"东莞市发展和改革局", "大湾区大学", "常平镇"} <= before.keys()
    kept = {"东城街道", "长安镇", "东莞理工学院", "东莞市科学技术局"}
    without_duty = {"启明评价有限公司", "莞研新材料有限公司", "东莞市科技成果转化服务中心"}
    assert not (kept | without_duty) & before.keys()
    # People cannot enter a second: two come from data that knew no such rule.
    await city_database.rows("DROP INDEX one_active_liaison")
    await city_database.rows(
        "UPDATE account SET organization_id = "
        "(SELECT id FROM organization WHERE name = '东城街道') "
        "WHERE sign_in_name = 'liaison_town2'"
    )
    found = await _defects(city)
    assert found.keys() - before.keys() == {"东城街道", "长安镇"}
    assert sorted(found["东城街道"]) == ["liaison_town", "liaison_town2"]
    assert found["长安镇"] == []
    await city_database.rows("UPDATE organization SET active = FALSE WHERE name = '长安镇'")
    await city_database.rows(
        "UPDATE account SET active = FALSE WHERE sign_in_name = 'liaison_town2'"
    )
    assert await _defects(city) == before


async def test_a_liaison_whose_account_was_closed_is_told_apart(
    city: Api, city_database: Database
) -> None:
    ended = """{ liaisonDefects(first: 100, filter: {liaisonEnded: {eq: true}}) {
      nodes { name liaisonEnded } } }"""
    assert (await city.data(ended, as_="admin"))["liaisonDefects"]["nodes"] == []
    await city_database.rows(
        "UPDATE account SET active = FALSE WHERE sign_in_name = 'liaison_town2'"
    )
    assert (await city.data(ended, as_="admin"))["liaisonDefects"]["nodes"] == [
        {"name": "长安镇", "liaisonEnded": True}
    ]


async def test_who_sees_the_defects(city: Api) -> None:
    every = await _defects(city)
    for name in (*CAST, None):
        sees = name in READERS or name == "admin"
        assert await _defects(city, name) == (every if sees else {}), name


async def _flag(api: Api, kind: str, record: dict[str, Any]) -> bool:
    node = (await api.data(FLAGGED % kind, {"id": record["id"]}, as_="staff"))["node"]
    found: bool = node["outOfScope"]
    return found


async def test_registrations_out_of_scope_are_flagged(city: Api) -> None:
    local = await submitted(city, "liaison_town", "甲", source="LOCAL")
    project = await submitted(city, "liaison_town", "乙", source="MAJOR_PROJECT")
    bureau = await submitted(city, "liaison_lead", "丙", source="MAJOR_PROJECT")
    elsewhere = await submitted(city, "liaison_lead", "丁", source="INVESTMENT_PROMOTION")
    # Universities have no scope, so nothing is out of theirs.
    anything = await submitted(city, "liaison_uni", "戊", source="INVESTMENT_PROMOTION")
    achievements = (local, project, bureau, elsewhere, anything)
    found = [await _flag(city, "Achievement", a) for a in achievements]
    assert found == [False, True, False, True, False]
    near = await needs.submitted(city, "liaison_town", "需求甲")
    far = await needs.submitted(city, "liaison_town", "需求乙", source="DAILY_BUSINESS")
    assert [await _flag(city, "Demand", d) for d in (near, far)] == [False, True]


async def test_what_says_nothing_yet_is_not_flagged(city: Api, city_database: Database) -> None:
    draft = await registered(city, "liaison_town", "甲", source="MAJOR_PROJECT")
    staff = "UPDATE achievement SET source = NULL, industry_id = NULL, stage = 'SUBMITTED', "
    await city_database.rows(f"{staff} submitted_at = now()")
    assert await _flag(city, "Achievement", draft) is False
    await city_database.rows(
        "UPDATE achievement SET industry_id = (SELECT id FROM industry WHERE code = 'EQUIPMENT')"
    )
    assert await _flag(city, "Achievement", draft) is True
