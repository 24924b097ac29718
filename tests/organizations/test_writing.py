"""Entering and changing organizations: what is said of them, and the days of their flags."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from tortoise.context import TortoiseContext

from backend.core.ids import GlobalId, row_of
from backend.core.viewer import VISITOR
from backend.core.writing.write import writing
from backend.organizations.actions import bring_in
from backend.organizations.rules import credit_code_holds
from backend.policy.actions import load_plan
from backend.settings import tortoise_config
from tests.api import Api
from tests.clock import today
from tests.databases import Database
from tests.mutations import done, mutation, refused, tried
from tests.state import state

ALL = """
  id version code name nameEn shortName kind creditCode active town { id } industry { id } business
  viewerCanEdit
  flags { flag validFrom validTo } liaison { displayName }
"""
CREATE = mutation("organizationCreate", f"organization {{ {ALL} }}")
UPDATE = mutation("organizationUpdate", f"organization {{ {ALL} }}")
CREDIT_CODE = "91350100M000100Y43"
"""The example of GB 32100-2015."""
OTHER_CODE = "91441900MA4W1F2X0B"
EVERYTHING = {
    "name": "莞城智造有限公司",
    "kind": "ENTERPRISE",
    "shortName": "莞城智造",
    "nameEn": "Guancheng Smart Manufacturing",
    "creditCode": CREDIT_CODE,
    "business": "工业机器人与数控机床：\n减速器、主轴、整线集成。",
}


async def town(database: Database) -> str:
    """The id of a town."""
    return str(GlobalId("Town", await database.value("SELECT min(id) FROM town")))


async def industry(database: Database) -> str:
    """The id of an industry."""
    return str(GlobalId("Industry", await database.value("SELECT min(id) FROM industry")))


async def entered(city: Api, **more: Any) -> dict[str, Any]:
    """An organization, as staff have entered it."""
    made = await done(city, "staff", CREATE, {**EVERYTHING, **more})
    found: dict[str, Any] = made["organization"]
    return found


async def changed(city: Api, row: dict[str, Any], **more: Any) -> dict[str, Any]:
    """The organization after a change."""
    given = {"id": row["id"], "version": row["version"], **more}
    found: dict[str, Any] = (await done(city, "admin", UPDATE, given))["organization"]
    return found


async def test_everything_said_comes_back(city: Api, city_database: Database) -> None:
    place = await town(city_database)
    field = await industry(city_database)
    flags = ["CHAIN_LEADER", "CHAIN_LEADER"]
    found = await entered(city, town=place, industry=field, flags=flags)
    assert {n: found[n] for n in EVERYTHING} == EVERYTHING
    assert (found["town"], found["industry"]) == ({"id": place}, {"id": field})
    day = today().isoformat()
    assert found["flags"] == [{"flag": "CHAIN_LEADER", "validFrom": day, "validTo": None}]
    rest = ("version", "code", "active", "viewerCanEdit", "liaison")
    assert [found[n] for n in rest] == [1, None, True, True, None]
    after = await changed(city, found, name="莞城智造股份公司", active=False, kind="OTHER")
    assert after == {
        **found,
        "name": "莞城智造股份公司",
        "active": False,
        "kind": "OTHER",
        "version": 2,
    }


async def test_null_clears_what_may_be_empty(city: Api, city_database: Database) -> None:
    place, field = await town(city_database), await industry(city_database)
    found = await entered(city, town=place, industry=field)
    cleared = dict.fromkeys(("shortName", "nameEn", "creditCode", "town", "industry", "business"))
    assert await changed(city, found, **cleared) == {**found, **cleared, "version": 2}


async def test_null_is_refused_elsewhere(city: Api, city_database: Database) -> None:
    found = await entered(city)
    for member in ("name", "kind", "active", "flags"):
        given = {"id": found["id"], "version": 1, member: None}
        assert await refused(city, city_database, "staff", UPDATE, given) == [("REQUIRED", member)]
    assert await refused(
        city, city_database, "staff", CREATE, {"name": "甲", "kind": "OTHER", "flags": None}
    ) == [("REQUIRED", "flags")]


async def test_a_change_of_what_somebody_else_has_changed(
    city: Api, city_database: Database
) -> None:
    found = await entered(city)
    now = await changed(city, found, shortName="智造", business="数控机床")
    stale = {"id": found["id"], "version": 1, "shortName": "莞造", "business": "机器人"}
    assert await refused(city, city_database, "staff", UPDATE, stale) == [("STALE", "version")]
    assert (await tried(city, "staff", UPDATE, stale))["organization"] == now


async def test_rules(city: Api, city_database: Database) -> None:
    found = await entered(city)
    other = (
        await done(city, "staff", CREATE, {"name": "乙", "kind": "OTHER", "creditCode": OTHER_CODE})
    )["organization"]
    own = {"id": other["id"], "version": 1}
    cases: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
        ({"name": "莞城 智造（有限公司）"}, [("TAKEN", "name")]),
        ({"name": "东莞市科学技术局"}, [("TAKEN", "name")]),
        ({"creditCode": CREDIT_CODE}, [("TAKEN", "creditCode")]),
        ({"creditCode": "91350100M000100Y44"}, [("BAD_CREDIT_CODE", "creditCode")]),
        ({"creditCode": CREDIT_CODE.lower()}, [("BAD_CREDIT_CODE", "creditCode")]),
        ({"creditCode": f"{CREDIT_CODE}0"}, [("TOO_LONG", "creditCode")]),
        ({"name": " "}, [("BLANK", "name")]),
        ({"name": "🏭🏭"}, [("NO_WORDS", "name")]),
        ({"shortName": "——", "nameEn": "!?"}, [("NO_WORDS", "shortName"), ("NO_WORDS", "nameEn")]),
        ({"name": "甲" * 201}, [("TOO_LONG", "name")]),
        ({"business": "甲" * 2001}, [("TOO_LONG", "business")]),
        ({"business": "\n "}, [("BLANK", "business")]),
        ({"industry": found["id"]}, [("UNKNOWN_REFERENCE", "industry")]),
        ({"industry": str(GlobalId("Industry", 999_999))}, [("UNKNOWN_REFERENCE", "industry")]),
        ({"town": found["id"]}, [("UNKNOWN_REFERENCE", "town")]),
        ({"town": str(GlobalId("Town", 999_999))}, [("UNKNOWN_REFERENCE", "town")]),
        (
            {"name": EVERYTHING["name"], "creditCode": "1"},
            [("BAD_CREDIT_CODE", "creditCode"), ("TAKEN", "name")],
        ),
    ]
    for said, expected in cases:
        given = {"name": "丙", "kind": "OTHER", **said}
        assert await refused(city, city_database, "staff", CREATE, given) == expected, said
        assert await refused(city, city_database, "staff", UPDATE, own | said) == expected, said
    # Its own name and code are no other's.
    await changed(city, found, name="莞城智造（有限公司）", creditCode=CREDIT_CODE)


FOUND = """{ organizations(search: "谐波减速器") {
  nodes { name } edges { highlights { field pieces { text hit } } }
} }"""


async def test_found_by_what_it_makes(city: Api) -> None:
    found = await entered(city, business="生产谐波减速器。")
    shown = (await city.data(FOUND))["organizations"]
    pieces = [("生产", False), ("谐波减速器", True), ("。", False)]
    marked = {"field": "business", "pieces": [{"text": t, "hit": h} for t, h in pieces]}
    assert shown == {"nodes": [{"name": found["name"]}], "edges": [{"highlights": [marked]}]}
    await changed(city, found, business="生产主轴。")
    assert (await city.data(FOUND))["organizations"] == {"nodes": [], "edges": []}


async def test_what_cannot_be_changed(city: Api, city_database: Database) -> None:
    for number in ("x", await town(city_database), str(GlobalId("Organization", 999_999))):
        given = {"id": number, "version": 1, "name": "甲"}
        assert await refused(city, city_database, "staff", UPDATE, given) == [
            ("UNKNOWN_REFERENCE", "id")
        ]


async def test_flags_begin_and_end_on_their_days(city: Api, city_database: Database) -> None:
    day = today().isoformat()
    row = await entered(city, flags=["CHAIN_LEADER"])
    row = await changed(city, row, flags=["UNDERGRADUATE"])
    ended = {"flag": "CHAIN_LEADER", "validFrom": day, "validTo": day}
    begun = {"flag": "UNDERGRADUATE", "validFrom": day, "validTo": None}
    assert row["flags"] == [ended, begun]
    # What is taken back on the same day is as if it had not been done.
    for _ in range(2):
        row = await changed(city, row, flags=["CHAIN_LEADER"])
        assert row["flags"] == [{**ended, "validTo": None}, {**begun, "validTo": day}]
        row = await changed(city, row, flags=["UNDERGRADUATE"])
        assert row["flags"] == [ended, begun]
    row = await changed(city, row, shortName="智造")
    assert row["flags"] == [ended, begun]
    await city_database.rows(
        "UPDATE organization_flag SET valid_from = $1, valid_to = $1 WHERE valid_to IS NOT NULL",
        today() - timedelta(days=1),
    )
    row = await changed(city, row, flags=["CHAIN_LEADER"])
    assert [(f["flag"], f["validTo"]) for f in row["flags"]] == [
        ("CHAIN_LEADER", (today() - timedelta(days=1)).isoformat()),
        ("UNDERGRADUATE", day),
        ("CHAIN_LEADER", None),
    ]
    assert row["flags"][2]["validFrom"] == day


BY_NAME = (
    "query ($name: String!) { organizations(filter: {name: {eq: $name}}) "
    f"{{ nodes {{ {ALL} }} }} }}"
)
LEAD, RIVAL, UNIVERSITY = "东莞市科学技术局", "东莞市工业和信息化局", "东莞理工学院"


async def named(city: Api, name: str) -> dict[str, Any]:
    """An organization of the plan."""
    (found,) = (await city.data(BY_NAME, {"name": name}))["organizations"]["nodes"]
    assert isinstance(found, dict)
    return found


def bears(row: dict[str, Any]) -> set[str]:
    """The flags that have not ended."""
    return {f["flag"] for f in row["flags"] if f["validTo"] is None}


@pytest.mark.parametrize("person", ["staff", "admin"])
async def test_who_supervises_is_the_plans_to_say(
    city: Api, city_database: Database, person: str
) -> None:
    for name in (LEAD, RIVAL, UNIVERSITY):
        row = await named(city, name)
        given = {"id": row["id"], "version": row["version"]}
        cases: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
            ({"kind": "OTHER"}, [("SET_BY_PLAN", "kind")]),
            ({"active": False}, [("SET_BY_PLAN", "active")]),
            ({"flags": ["LEAD_DEPARTMENT"]}, [("SET_BY_PLAN", "flags.0")]),
            (
                {"flags": ["CHAIN_LEADER", "COMPETENT_DEPARTMENT"], "kind": "CENTER"},
                [("SET_BY_PLAN", "flags.1"), ("SET_BY_PLAN", "kind")],
            ),
        ]
        for said, expected in cases:
            assert await refused(city, city_database, person, UPDATE, given | said) == expected
        answer = await tried(city, person, UPDATE, given | {"kind": "OTHER"})
        assert [(e["rule"], e["message"]) for e in answer["userErrors"]] == [
            ("DISC-3", "该单位由行动方案文件列明，此项不能在此修改。")
        ]
    given = {"name": "第二科技局", "kind": "DEPARTMENT"}
    flags = ["COMPETENT_DEPARTMENT", "LEAD_DEPARTMENT"]
    assert await refused(city, city_database, person, CREATE, given | {"flags": flags}) == [
        ("SET_BY_PLAN", "flags.0"),
        ("SET_BY_PLAN", "flags.1"),
        ("SET_BY_PLAN", "kind"),
    ]
    answer = await tried(city, person, CREATE, given | {"flags": flags})
    assert [e["rule"] for e in answer["userErrors"]] == ["LAND-2", "DISC-3", "DISC-3"]
    assert await refused(city, city_database, person, CREATE, given) == [("SET_BY_PLAN", "kind")]


async def test_the_plans_flags_stay_when_others_change(city: Api) -> None:
    row = await named(city, LEAD)
    assert bears(row) == {"LEAD_DEPARTMENT", "COMPETENT_DEPARTMENT"}
    same = {"kind": row["kind"], "active": True, "shortName": "科技局"}
    row = await changed(city, row, flags=["CHAIN_LEADER"], **same)
    assert bears(row) == {"LEAD_DEPARTMENT", "COMPETENT_DEPARTMENT", "CHAIN_LEADER"}
    assert row["shortName"] == "科技局"
    row = await changed(city, row, flags=[])
    assert bears(row) == {"LEAD_DEPARTMENT", "COMPETENT_DEPARTMENT"}


async def test_nothing_becomes_or_ceases_to_be_a_department(
    city: Api, city_database: Database
) -> None:
    firm = await entered(city)
    made = await done(city, "staff", CREATE, {"name": "丁局", "kind": "OTHER"})
    office = made["organization"]
    await city_database.rows(
        "UPDATE organization SET kind = 'DEPARTMENT' WHERE id = $1",
        row_of(office["id"], "Organization"),
    )
    for row, kind in ((firm, "DEPARTMENT"), (office, "OTHER")):
        given = {"id": row["id"], "version": 1, "kind": kind}
        for person in ("staff", "admin"):
            assert await refused(city, city_database, person, UPDATE, given) == [
                ("KIND_FIXED", "kind")
            ]
    assert (await changed(city, office, kind="DEPARTMENT", active=False))["active"] is False


async def _brought_in(database: Database) -> tuple[int, int]:
    """How many organizations came in from the plan, and how many changes that made."""
    config = tortoise_config(database.settings.database_url or "")
    async with TortoiseContext() as context:
        await context.init(config)
        plan = (await load_plan(database.settings.plan_file)).plan
        async with writing(VISITOR, "organizations_bring_in") as write:
            return await bring_in(write, plan), len(write.entries)


async def test_bringing_in_holds_departments_to_the_plan(
    city: Api, city_database: Database
) -> None:
    before = await state(city_database)
    assert await _brought_in(city_database) == (0, 0)
    assert await state(city_database) == before
    strange = await entered(city, flags=["CHAIN_LEADER"])
    number = row_of(strange["id"], "Organization")
    lead = row_of((await named(city, LEAD))["id"], "Organization")
    rival = row_of((await named(city, RIVAL))["id"], "Organization")
    await city_database.rows(
        "INSERT INTO organization_flag (version, organization_id, flag) "
        "VALUES (1, $1, 'LEAD_DEPARTMENT')",
        number,
    )
    await city_database.rows(
        "UPDATE organization_flag SET valid_to = $2 WHERE organization_id = $1 "
        "AND flag = 'LEAD_DEPARTMENT'",
        lead,
        today() - timedelta(days=1),
    )
    await city_database.rows("UPDATE organization SET kind = 'OTHER' WHERE id = $1", rival)
    assert await _brought_in(city_database) == (0, 3)
    assert bears(await named(city, EVERYTHING["name"])) == {"CHAIN_LEADER"}
    assert bears(await named(city, LEAD)) == {"LEAD_DEPARTMENT", "COMPETENT_DEPARTMENT"}
    assert (await named(city, RIVAL))["kind"] == "DEPARTMENT"


@pytest.mark.parametrize(
    ("code", "holds"),
    [
        (CREDIT_CODE, True),
        (OTHER_CODE, True),
        ("", False),
        (CREDIT_CODE[:17], False),
        (CREDIT_CODE + "3", False),
        ("91350100M000100Y34", False),
        ("91350100M000100I43", False),
        ("９１350100M000100Y43", False),
    ],
)
def test_credit_codes(code: str, holds: bool) -> None:
    assert credit_code_holds(code) is holds
