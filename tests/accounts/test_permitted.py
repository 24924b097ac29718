"""What each role may do is shown to administrators, as it is held."""

from __future__ import annotations

from backend.accounts.permitted import NAMES
from backend.core.permissions import Permission, Role, allowed
from tests.api import Api

RIGHTS = "{ rights { code name holders } }"


async def test_the_table_is_the_one_that_is_held_to(city: Api) -> None:
    found = (await city.data(RIGHTS, as_="admin"))["rights"]
    assert [right["code"] for right in found] == [p.value for p in Permission]
    for right in found:
        held = {Role(role) for role in right["holders"]}
        assert held == {role for role in Role if allowed(role, Permission(right["code"]))}
    named = {right["code"]: right["name"] for right in found}
    assert named["plan:manage"] == "对比、载入方案文件"
    assert len(set(named.values())) == len(NAMES) == len(Permission)


async def test_only_administrators_see_it(city: Api) -> None:
    for person in ("auditor", "staff", "lead", "liaison_town"):
        answer = await city.gql(RIGHTS, as_=person)
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["FORBIDDEN"]
