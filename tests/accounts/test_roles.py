"""Which organization's people can hold which role, and one liaison an organization (DISC-1)."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from backend.accounts.rules import check_role
from backend.core.ids import GlobalId
from backend.core.permissions import Role
from backend.policy.clauses import OrganizationFlag
from backend.policy.rules import OrganizationKind
from tests.api import Api
from tests.databases import Database
from tests.mutations import done, mutation, reasons, refused, tried

CREATE = mutation("accountCreate", "account { id version role organization { name } }")
DEACTIVATE = mutation("accountDeactivate", "account { id active }")
SECOND = [("SECOND_LIAISON", "role")]
FREE = "莞研新材料有限公司"
"""An organization that has no liaison."""

EVERY_KIND = frozenset(OrganizationKind)
NONE: frozenset[OrganizationKind] = frozenset()
MAY_HOLD: dict[Role, tuple[bool, frozenset[OrganizationKind]]] = {
    Role.VISITOR: (False, NONE),
    Role.DATA_PARTNER: (False, NONE),
    Role.ENTERPRISE_USER: (False, frozenset({OrganizationKind.ENTERPRISE})),
    Role.MEMBER: (False, EVERY_KIND),
    Role.LIAISON: (False, EVERY_KIND),
    Role.BROKER: (True, EVERY_KIND),
    Role.EVALUATOR: (True, EVERY_KIND),
    Role.FINANCE_PARTNER: (False, EVERY_KIND),
    Role.CENTER_STAFF: (False, frozenset({OrganizationKind.CENTER})),
    Role.SUPERVISOR: (False, frozenset({OrganizationKind.DEPARTMENT})),
    Role.LEAD_SUPERVISOR: (False, NONE),
    Role.LEADER: (True, EVERY_KIND),
    Role.ADMINISTRATOR: (True, EVERY_KIND),
    Role.AUDITOR: (True, EVERY_KIND),
}
"""Whether people without an organization can hold it, and of which kinds without any flag."""


@pytest.mark.parametrize("role", list(Role), ids=str)
def test_roles_and_kinds_of_organizations(role: Role) -> None:
    without, kinds = MAY_HOLD[role]
    assert (check_role(role, None, []) == []) is without
    assert {k for k in OrganizationKind if check_role(role, k, []) == []} == kinds
    refusals = [check_role(role, k, []) for k in (None, *OrganizationKind)]
    assert all(len(r) <= 1 and all(v.message.zh and v.message.en for v in r) for r in refusals)


def test_the_lead_supervisor_is_of_the_lead_department() -> None:
    lead = {OrganizationFlag.LEAD_DEPARTMENT}
    others = set(OrganizationFlag) - lead
    assert check_role(Role.LEAD_SUPERVISOR, OrganizationKind.DEPARTMENT, lead) == []
    (wrong,) = check_role(Role.LEAD_SUPERVISOR, OrganizationKind.DEPARTMENT, others)
    assert (wrong.code, wrong.field) == ("WRONG_ORGANIZATION", ("organization",))


async def organization(database: Database, name: str) -> str:
    """The id of an organization by its name."""
    row = await database.value("SELECT id FROM organization WHERE name = $1", name)
    return str(GlobalId("Organization", row))


def person(name: str, role: str, of: str | None) -> dict[str, Any]:
    """An account to make."""
    return {"signInName": name, "displayName": name, "role": role, "organization": of}


async def test_roles_are_checked_when_an_account_is_made(
    city: Api, city_database: Database
) -> None:
    center = await organization(city_database, "东莞市科技成果转化服务中心")
    lead = await organization(city_database, "东莞市科学技术局")
    firm = await organization(city_database, FREE)
    wrong, missing = [("WRONG_ORGANIZATION", "organization")], [("REQUIRED", "organization")]
    cases = [
        ("CENTER_STAFF", firm, wrong),
        ("LEAD_SUPERVISOR", center, wrong),
        ("ENTERPRISE_USER", lead, wrong),
        ("SUPERVISOR", None, missing),
        ("SUPERVISOR", firm, wrong),
        ("SUPERVISOR", lead, []),
        ("DATA_PARTNER", firm, [("ROLE_NOT_ASSIGNABLE", "role")]),
        ("CENTER_STAFF", center, []),
        ("LEAD_SUPERVISOR", lead, []),
        ("ENTERPRISE_USER", firm, []),
        ("EVALUATOR", None, []),
    ]
    for i, (role, of, expected) in enumerate(cases):
        given = person(f"person {i}", role, of)
        if expected:
            assert await refused(city, city_database, "admin", CREATE, given) == expected
        else:
            made = (await done(city, "admin", CREATE, given))["account"]
            assert (made["role"], made["organization"] is None) == (role, of is None)


async def test_nobody_acts_for_an_organization_that_has_ended(
    city: Api, city_database: Database
) -> None:
    await city_database.rows("UPDATE organization SET active = false WHERE name = $1", FREE)
    firm = await organization(city_database, FREE)
    ended = ("ENDED", "organization")
    for role, expected in (
        ("ENTERPRISE_USER", [ended]),
        ("LIAISON", [ended]),
        ("EVALUATOR", [ended]),
        ("SUPERVISOR", [ended, ("WRONG_ORGANIZATION", "organization")]),
    ):
        given = person("late", role, firm)
        assert await refused(city, city_database, "admin", CREATE, given) == expected


async def test_one_liaison_an_organization(city: Api, city_database: Database) -> None:
    town = await organization(city_database, "东城街道")
    given = person("second", "LIAISON", town)
    assert await refused(city, city_database, "admin", CREATE, given) == SECOND
    (error,) = (await tried(city, "admin", CREATE, given))["userErrors"]
    assert (error["rule"], "东城街道" in error["message"]) == ("DISC-1", True)
    await done(city, "admin", CREATE, person("colleague", "MEMBER", town))
    first = await city_database.rows("SELECT * FROM account WHERE sign_in_name = 'liaison_town'")
    ended = {"id": str(GlobalId("Account", first[0]["id"])), "version": 1}
    await done(city, "admin", DEACTIVATE, ended)
    await done(city, "admin", CREATE, given)
    third = person("third", "LIAISON", town)
    assert await refused(city, city_database, "admin", CREATE, third) == SECOND


async def test_two_liaisons_made_at_once(city: Api, city_database: Database) -> None:
    firm = await organization(city_database, FREE)
    await city.data("{ viewer { role } }", as_="admin")
    given = [person(f"liaison {i}", "LIAISON", firm) for i in range(5)]
    made = await asyncio.gather(*(tried(city, "admin", CREATE, g) for g in given))
    assert sorted(reasons(p) for p in made) == [[], *[SECOND] * 4]
    count = "SELECT count(*) FROM account WHERE organization_id = $1 AND role = 'LIAISON'"
    row = await city_database.value("SELECT id FROM organization WHERE name = $1", FREE)
    assert await city_database.value(count, row) == 1
