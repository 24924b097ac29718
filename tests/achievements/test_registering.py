"""Registering and changing drafts: what is said comes back, whose draft it is, what null does."""

from __future__ import annotations

from typing import Any

import pytest

from backend.achievements.inputs import AchievementRegisterInput, RegistrationInput
from backend.core.ids import GlobalId
from backend.core.writing.given import camel
from tests.achievements.drafts import complete, registered, submitted
from tests.api import Api
from tests.databases import Database
from tests.mutations import done, mutation, refused, tried

LIAISON = "liaison_town"
ALL = """
  id version stage kind title summary trl askingPrice { yuan text } industry { id } formedOn
  source { code } secrecy unclassifiedDeclared reporter { name } registrant { displayName }
  registeredResult { id } distinctBecause registrationNumber registeredOn recommendingUnit
  researchFrom researchTo category originality form level maturity application appliedIndustry
  keywords completers contactName contactPhone contactEmail conversionWays submittedAt
  parties { role organization { id } }
  intellectualProperties { kind number title }
  viewerCanEdit viewerCanSubmit
"""
REGISTER = mutation("achievementRegister", f"achievement {{ {ALL} }}")
UPDATE = mutation("achievementUpdate", f"achievement {{ {ALL} }}")
SUBMIT = mutation("achievementSubmit", "achievement { id version stage }")

DETAILS = {
    "askingPrice": "1200000.50",
    "registrationNumber": "粤科登字2026001",
    "registeredOn": "2026-02-01",
    "recommendingUnit": "东城街道科技办",
    "researchFrom": "2023-01-01",
    "researchTo": "2025-12-01",
    "category": "APPLIED_TECHNOLOGY",
    "originality": "ORIGINAL",
    "form": "MATERIAL",
    "level": "NATIONAL_LEADING",
    "maturity": "MIDDLE",
    "application": "TRIAL",
    "appliedIndustry": "C26 化学原料和化学制品制造业",
    "keywords": ["涂层", "耐高温"],
    "completers": "王一；李二",
    "contactEmail": "w@example.cn",
    "conversionWays": ["LICENCE", "TRANSFER"],
}
PATENT = {"kind": "INVENTION", "number": "ZL202310000001.2", "title": "一种涂层"}
SOFTWARE = {"kind": "SOFTWARE", "number": "2026SR0001"}


async def organization(database: Database, name: str) -> str:
    """The id of an organization by its name."""
    number = await database.value("SELECT id FROM organization WHERE name = $1", name)
    return str(GlobalId("Organization", number))


async def filled(city: Api, database: Database) -> dict[str, Any]:
    """An input that says everything that can be said."""
    firm = await organization(database, "莞研新材料有限公司")
    university = await organization(database, "东莞理工学院")
    return await complete(
        city,
        "一种耐高温涂层",
        **DETAILS,
        holders=[firm, university],
        completingOrganizations=[university],
        intellectualProperties=[PATENT, SOFTWARE],
    )


async def test_everything_said_comes_back(city: Api, city_database: Database) -> None:
    given = await filled(city, city_database)
    found = (await done(city, LIAISON, REGISTER, given))["achievement"]
    firm, university = given.pop("holders")
    del given["completingOrganizations"], given["intellectualProperties"]
    assert found.pop("askingPrice") == {"yuan": "1200000.50", "text": "1,200,000.50 元"}
    assert {n: found[n] for n in given if n in found and n not in ("industry", "source")} == {
        n: v for n, v in given.items() if n not in ("askingPrice", "industry", "source")
    }
    assert found["industry"] == {"id": given["industry"]}
    assert found["source"] == {"code": given["source"]}
    assert found["parties"] == [
        {"role": "HOLDER", "organization": {"id": firm}},
        {"role": "HOLDER", "organization": {"id": university}},
        {"role": "COMPLETING", "organization": {"id": university}},
    ]
    assert found["intellectualProperties"] == [PATENT, {**SOFTWARE, "title": None}]
    assert (found["stage"], found["version"], found["submittedAt"]) == ("DRAFT", 1, None)
    assert found["reporter"] == {"name": "东城街道"}
    assert found["registrant"] == {"displayName": LIAISON}
    assert (found["viewerCanEdit"], found["viewerCanSubmit"]) == (True, True)


async def test_the_least_that_makes_a_draft(city: Api) -> None:
    least = {"kind": "PLATFORM", "title": " 甲 ", "summary": "乙", "secrecy": "INTERNAL"}
    found = (await done(city, LIAISON, REGISTER, least))["achievement"]
    assert (found["title"], found["trl"], found["keywords"], found["parties"]) == (
        "甲",
        None,
        [],
        [],
    )
    assert found["unclassifiedDeclared"] is False


async def test_what_is_left_out_stays_and_lists_replace(city: Api, city_database: Database) -> None:
    given = await filled(city, city_database)
    before = (await done(city, LIAISON, REGISTER, given))["achievement"]
    change: dict[str, Any] = {"id": before["id"], "version": 1, "title": "另一种涂层"}
    after = (await done(city, LIAISON, UPDATE, change))["achievement"]
    assert after == {**before, "title": "另一种涂层", "version": 2}
    change = {
        "id": before["id"],
        "version": 2,
        "holders": [given["holders"][1]],
        "completingOrganizations": [],
        "intellectualProperties": [SOFTWARE],
        "keywords": [],
        "conversionWays": ["OTHER"],
    }
    last = (await done(city, LIAISON, UPDATE, change))["achievement"]
    assert last["parties"] == before["parties"][1:2]
    assert last["intellectualProperties"] == [{**SOFTWARE, "title": None}]
    assert (last["keywords"], last["conversionWays"], last["version"]) == ([], ["OTHER"], 3)


REQUIRED = {
    "kind",
    "title",
    "summary",
    "secrecy",
    "unclassifiedDeclared",
    "keywords",
    "holders",
    "completingOrganizations",
    "intellectualProperties",
    "materials",
    "conversionWays",
}
"""What null does not clear: lists are emptied by an empty list."""


def members(kind: Any) -> set[str]:
    """The members of an input by their names in the schema."""
    return {camel(f.python_name) for f in kind.__strawberry_definition__.fields}


async def test_null_clears_what_may_be_empty(city: Api, city_database: Database) -> None:
    clearable = members(RegistrationInput) - REQUIRED
    found = (await done(city, LIAISON, REGISTER, await filled(city, city_database)))["achievement"]
    cleared = dict.fromkeys(clearable)
    change = {"id": found["id"], "version": 1, **cleared}
    after = (await done(city, LIAISON, UPDATE, change))["achievement"]
    assert after == {**found, **cleared, "version": 2}


async def test_null_is_refused_elsewhere(city: Api, city_database: Database) -> None:
    assert members(AchievementRegisterInput) >= REQUIRED
    draft = await registered(city, LIAISON, "甲")
    for member in sorted(REQUIRED):
        change = {"id": draft["id"], "version": 1, member: None}
        found = await refused(city, city_database, LIAISON, UPDATE, change)
        assert found == [("REQUIRED", member)]


async def test_a_change_of_what_somebody_else_has_changed(
    city: Api, city_database: Database
) -> None:
    draft = await registered(city, LIAISON, "甲")
    await done(city, LIAISON, UPDATE, {"id": draft["id"], "version": 1, "title": "乙"})
    for document, more in ((UPDATE, {"title": "丙"}), (SUBMIT, {})):
        stale = {"id": draft["id"], "version": 1, **more}
        assert await refused(city, city_database, LIAISON, document, stale) == [
            ("STALE", "version")
        ]
        now = (await tried(city, LIAISON, document, stale))["achievement"]
        assert (now["id"], now["version"]) == (draft["id"], 2)


@pytest.mark.parametrize("prepare", [registered, submitted])
async def test_another_organizations_record_is_as_if_it_were_not(
    city: Api, city_database: Database, prepare: Any
) -> None:
    found = await prepare(city, LIAISON, "甲")
    for document in (UPDATE, SUBMIT):
        for number in (found["id"], str(GlobalId("Achievement", 999))):
            given = {"id": number, "version": found["version"]}
            assert await refused(city, city_database, "liaison_uni", document, given) == [
                ("UNKNOWN_REFERENCE", "id")
            ]


async def test_a_co_reporter_does_not_edit(city: Api, city_database: Database) -> None:
    found = await submitted(city, LIAISON, "甲")
    join = mutation("achievementJoin", "achievement { viewerCanEdit viewerCanSubmit }")
    seen = await done(city, "liaison_uni", join, {"achievement": found["id"], "title": "甲"})
    assert set(seen["achievement"].values()) == {False}
    for document in (UPDATE, SUBMIT):
        given = {"id": found["id"], "version": found["version"]}
        assert await refused(city, city_database, "liaison_uni", document, given) == [
            ("UNKNOWN_REFERENCE", "id")
        ]
