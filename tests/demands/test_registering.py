"""Demands registered: by liaisons and by firms themselves; what is needed, likely duplicates."""

from __future__ import annotations

from tests.api import Api
from tests.databases import Database
from tests.demands.needs import (
    REGISTER,
    SUBMIT,
    UPDATE,
    complete,
    key,
    organization,
    registered,
    seen,
    submitted,
)
from tests.mutations import done, refused, unreadable

FULL = """query ($id: ID!) { node(id: $id) { ... on Demand {
  title itemKind firm { name } town { name } months problem keyTechnology targets keywords
  budget { yuan text } solutionWays intendedPartners industry { code } appliedIndustry
  source { code } trlWanted contactName contactPhone contactEmail reporter { name }
  registrant { displayName } serviceEntry { id } landings { id } } } }"""


async def test_everything_said_comes_back(city: Api) -> None:
    towns = (await city.data("{ towns(first: 100) { nodes { id name } } }"))["towns"]["nodes"]
    said = {
        "town": next(t["id"] for t in towns if t["name"] == "东城街道"),
        "months": 18,
        "keywords": ["导热", "界面材料"],
        "budget": "350000.50",
        "solutionWays": ["JOINT_DEVELOPMENT", "COMMISSION"],
        "intendedPartners": "松山湖材料实验室",
        "appliedIndustry": "C3985 电子专用材料制造",
        "contactEmail": "office@firm.example",
    }
    demand = await registered(city, **said)
    shown = (await city.data(FULL, {"id": demand["id"]}, as_="liaison_town"))["node"]
    assert shown == {
        "title": "高导热界面材料国产化",
        "itemKind": "DEMAND",
        "firm": {"name": "莞研新材料有限公司"},
        "town": {"name": "东城街道"},
        "months": 18,
        "problem": "现有界面材料导热系数不足，依赖进口。",
        "keyTechnology": "填料表面改性与取向控制",
        "targets": "导热系数不低于 12 W/(m·K)，挥发分不高于 0.5%",
        "keywords": ["导热", "界面材料"],
        "budget": {"yuan": "350000.50", "text": "350,000.50 元"},
        "solutionWays": ["JOINT_DEVELOPMENT", "COMMISSION"],
        "intendedPartners": "松山湖材料实验室",
        "industry": {"code": "MATERIALS"},
        "appliedIndustry": "C3985 电子专用材料制造",
        "source": {"code": "LOCAL"},
        "trlWanted": 7,
        "contactName": "值班联络人",
        "contactPhone": "0769-22220000",
        "contactEmail": "office@firm.example",
        "reporter": {"name": "东城街道"},
        "registrant": {"displayName": "liaison_town"},
        "serviceEntry": None,
        "landings": [],
    }


async def test_a_firm_registers_its_own(city: Api, city_database: Database) -> None:
    demand = await submitted(city, "firm")
    assert (demand["stage"], demand["viewerCanProve"]) == ("SUBMITTED", True)
    other = await complete(city, "乙", firm=await organization(city, "东莞理工学院"))
    assert await refused(city, city_database, "firm", REGISTER, other) == [
        ("NOT_A_FIRM", "firm"),
        ("NOT_YOUR_FIRM", "firm"),
    ]
    assert await refused(city, city_database, "liaison_town", REGISTER, other) == [
        ("NOT_A_FIRM", "firm")
    ]


async def test_what_a_submission_needs(city: Api, city_database: Database) -> None:
    given = await complete(city)
    least = {name: given[name] for name in ("title", "firm", "problem")}
    draft = (await done(city, "liaison_town", REGISTER, least))["demand"]
    assert await refused(city, city_database, "liaison_town", SUBMIT, key(draft)) == [
        ("REQUIRED", name)
        for name in (
            "industry",
            "trlWanted",
            "source",
            "targets",
            "keyTechnology",
            "contactName",
            "contactPhone",
        )
    ]
    rest = {name: value for name, value in given.items() if name not in least}
    full = (await done(city, "liaison_town", UPDATE, {**key(draft), **rest}))["demand"]
    assert (await done(city, "liaison_town", SUBMIT, key(full)))["demand"]["stage"] == "SUBMITTED"


async def test_rules_of_a_registration(city: Api, city_database: Database) -> None:
    given = await complete(city)
    for changes, reason in (
        ({"title": " "}, [("BLANK", "title")]),
        ({"title": "⚙️…"}, [("NO_WORDS", "title")]),
        ({"budget": "-0.01"}, [("OUT_OF_RANGE", "budget")]),
        ({"budget": "1.001"}, [("TOO_PRECISE", "budget")]),
        ({"trlWanted": 10}, [("OUT_OF_RANGE", "trlWanted")]),
        ({"months": 0}, [("OUT_OF_RANGE", "months")]),
        ({"source": "NOWHERE"}, [("UNKNOWN_SOURCE", "source")]),
        ({"contactPhone": "abc"}, [("BAD_PHONE", "contactPhone")]),
        ({"firm": "x"}, [("UNKNOWN_REFERENCE", "firm")]),
    ):
        found = await refused(city, city_database, "liaison_town", REGISTER, {**given, **changes})
        assert found == reason, changes
    for member in ("title", "firm", "problem"):
        nothing = {**given, member: None}
        assert await unreadable(city, city_database, "liaison_town", REGISTER, nothing) == [
            "BAD_INPUT"
        ]


async def test_changes_of_a_draft(city: Api, city_database: Database) -> None:
    draft = await registered(city)
    changed = (await done(city, "liaison_town", UPDATE, {**key(draft), "targets": None}))["demand"]
    assert changed["version"] == 2
    given = {**key(draft), "title": "乙"}
    assert await refused(city, city_database, "liaison_town", UPDATE, given) == [
        ("STALE", "version")
    ]
    given = {**key(changed), "title": "？！"}
    assert await refused(city, city_database, "liaison_town", UPDATE, given) == [
        ("NO_WORDS", "title")
    ]
    given = {**key(changed), "title": None, "firm": None}
    assert await refused(city, city_database, "liaison_town", UPDATE, given) == [
        ("REQUIRED", "title"),
        ("REQUIRED", "firm"),
    ]
    assert await refused(city, city_database, "liaison_town2", UPDATE, key(changed)) == [
        ("UNKNOWN_REFERENCE", "id")
    ]
    full = await submitted(city, title="丙")
    for document in (UPDATE, SUBMIT):
        assert await refused(city, city_database, "liaison_town", document, key(full)) == [
            ("NOT_A_DRAFT", "id")
        ]


async def test_the_same_title_again(city: Api, city_database: Database) -> None:
    await submitted(city, title="导热 界面材料")
    matches = await city.data(
        'query { demandDuplicates(title: "导热界面材料。") { title reporterName } }',
        as_="liaison_uni",
    )
    assert matches["demandDuplicates"] == [{"title": "导热 界面材料", "reporterName": "东城街道"}]
    given = await complete(city, "导热界面材料")
    assert await refused(city, city_database, "liaison_uni", REGISTER, given) == [
        ("LIKELY_DUPLICATE", "distinctBecause")
    ]
    reason = {**given, "distinctBecause": "面向另一工况"}
    draft = (await done(city, "liaison_uni", REGISTER, reason))["demand"]
    assert (await seen(city, draft, "liaison_town")) is None
    # A reason speaks of the title it was given for.
    renamed = {**key(draft), "title": "导热-界面-材料"}
    assert await refused(city, city_database, "liaison_uni", UPDATE, renamed) == [
        ("LIKELY_DUPLICATE", "distinctBecause")
    ]
