"""The two queries that users write, as they write them; and what was served (KPI-f)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from backend.core.permissions import HOLDERS, Role
from tests.achievements.drafts import submitted
from tests.achievements.test_backentry import APPROVE, ASK, asking
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.demands.needs import real
from tests.kpi.test_board import READERS, this_year
from tests.kpi.test_ledger import TOWN
from tests.landings.claims import drafted, put_in_service, verified
from tests.mutations import done

BOARD = """query Board($year: Int!) { plan(year: $year) {
  indicators { code name target actual literalActual
    items(first: 20) { nodes { item { id title } countedAt evidence { name } } } }
  organizations(first: 50) { nodes {
    organization { name kind } indicator { code } target actual } } } }"""
MINE = """query Mine { viewer { name role organization { name } permissions }
  achievements(first: 20, filter: {stage: {in: [IN_SERVICE]}}) { totalCount nodes {
    id title stage reporter { name } serviceEntry { accountable { displayName } }
    landings { clause { code text } verdict { missing { text } } } } } }"""
SERVED = """query ($y: Int!) { plan(year: $y) { served { actual records
  items(first: 9) { totalCount nodes { item { title } } } } } }"""


async def test_the_board(city: Api) -> None:
    landing = await verified(city, title="甲")
    demand = await real(city)
    back = await submitted(city, "liaison_town", "乙")
    waiting = (await done(city, "liaison_town", ASK, await asking(city, back)))["achievement"]
    await done(city, "lead", APPROVE, {"id": back["id"], "version": waiting["version"]})
    found = (await city.data(BOARD, {"year": this_year()}, as_="lead"))["plan"]
    discovered, landed = found["indicators"][:2]
    assert (discovered["code"], discovered["target"], discovered["actual"]) == ("KPI-1", 160, 2)
    nodes = discovered["items"]["nodes"]
    assert [n["item"]["title"] for n in nodes] == [demand["title"], "甲"]
    assert [n["evidence"] for n in nodes] == [[{"name": "技术合作需求书.pdf"}], []]
    assert (landed["actual"], landed["literalActual"]) == (1, 2)
    (node,) = landed["items"]["nodes"]
    assert (node["item"]["title"], node["evidence"]) == ("甲", [{"name": "材料"}])
    assert node["countedAt"] == landing["verifiedAt"]
    lines = found["organizations"]["nodes"]
    assert len(lines) == 50
    own = [n for n in lines if n["organization"]["name"] == TOWN]
    assert own == [
        {
            "organization": {"name": TOWN, "kind": "TOWN"},
            "indicator": {"code": code},
            "target": target,
            "actual": actual,
        }
        for code, target, actual in (("KPI-1", 5, 2), ("KPI-2", None, 1))
    ]
    before = (await city.data(BOARD, {"year": 2025}, as_="lead"))["plan"]["indicators"][0]
    assert [n["evidence"] for n in before["items"]["nodes"]] == [[{"name": "证明.pdf"}]]
    # A proof is seen by who sees its record.
    visitor = (await city.data(BOARD, {"year": this_year()}))["plan"]
    assert {i["actual"] for i in visitor["indicators"]} == {None}
    assert [i["items"]["nodes"] for i in visitor["indicators"]] == [[]] * 7
    assert visitor["organizations"]["nodes"] == []


async def test_mine(city: Api, city_database: Database) -> None:
    draft = await drafted(city, title="甲")
    await put_in_service(city_database, "甲", "staff")
    await submitted(city, "liaison_town", "乙")
    found = await city.data(MINE, as_="liaison_town")
    assert found["viewer"] == {
        "name": "liaison_town",
        "role": "LIAISON",
        "organization": {"name": TOWN},
        "permissions": [p.value for p, roles in HOLDERS.items() if Role.LIAISON in roles],
    }
    (node,) = found["achievements"]["nodes"]
    assert found["achievements"]["totalCount"] == 1
    assert (node["title"], node["stage"], node["reporter"]) == ("甲", "IN_SERVICE", {"name": TOWN})
    assert node["serviceEntry"] == {"accountable": {"displayName": "staff"}}
    (landing,) = node["landings"]
    assert landing["clause"]["code"] == draft["clauseCode"]
    assert landing["verdict"] == {"missing": []}


async def test_what_was_served_in_a_year(city: Api, city_database: Database) -> None:
    for title in ("甲", "乙"):
        await submitted(city, "liaison_town", title)
        await put_in_service(city_database, title, "staff")
    for title, day in (
        ("甲", "2025-12-31"),
        ("甲", "2026-01-01"),
        ("甲", "2026-12-31"),
        ("乙", "2026-06-30"),
    ):
        await city_database.rows(
            "INSERT INTO service_record (version, entry_id, kind, day, what, by_id, recorded_at) "
            "SELECT 1, e.id, 'VISIT', $2, '走访', e.accountable_id, now() FROM service_entry e "
            "JOIN achievement a ON a.id = e.achievement_id WHERE a.title = $1",
            title,
            datetime.fromisoformat(day).replace(tzinfo=UTC).date(),
        )
    counts: dict[int, Any] = {}
    for year in (2024, 2025, 2026, 2027):
        served = (await city.data(SERVED, {"y": year}, as_="lead"))["plan"]["served"]
        titles = sorted(n["item"]["title"] for n in served["items"]["nodes"])
        assert served["actual"] == served["items"]["totalCount"] == len(titles)
        counts[year] = (titles, served["records"])
    assert counts == {
        2024: ([], 0),
        2025: (["甲"], 1),
        2026: (["乙", "甲"], 3),
        2027: ([], 0),
    }
    for name in (*CAST, None):
        served = (await city.data(SERVED, {"y": 2026}, as_=name))["plan"]["served"]
        reads = name in READERS
        assert (served["actual"], served["records"]) == ((2, 3) if reads else (None, None)), name


async def test_statements_do_not_grow_with_the_board(city: Api, counted: list[int]) -> None:
    taken = []
    for turn in "甲乙":
        await verified(city, title=f"成果{turn}")
        await real(city, title=f"需求{turn}")
        counted.clear()
        await city.data(BOARD, {"year": this_year()}, as_="lead")
        taken.append(sum(counted))
    assert taken == [taken[0]] * 2
    assert taken[0] <= 40
