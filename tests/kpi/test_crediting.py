"""Whose credit it is (KPI-e): first reporters', of firms their towns', of landings given."""

from __future__ import annotations

from typing import Any

import pytest

from tests.achievements.drafts import join
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.demands.needs import CONFIRM as CONFIRM_DEMAND
from tests.demands.needs import FIRM, PROVE, organization, proving, real
from tests.demands.needs import submitted as demand_submitted
from tests.evaluations.batches import done as landing_done
from tests.kpi.test_board import this_year
from tests.kpi.test_ledger import LEAD, TOWN, TOWN2, UNI, ledger
from tests.landings.claims import (
    SUBMIT_ONLY,
    UPDATE,
    VERIFY_ONLY,
    drafted,
    key,
    town,
    verified,
    waiting,
)
from tests.mutations import done, mutation, refused, tried, unreadable

CREDIT = """landing { id version state credited { name } creditReason creditedAt
  creditedBy { displayName } viewerCanReassignCredit history { operation fields { field } } }"""
REASSIGN = mutation("landingCreditReassign", CREDIT)
CORRECT = mutation("landingCorrect", "landing { id version state }")
UPDATE_ORGANIZATION = mutation("organizationUpdate", "organization { id version }")
CREATE_ORGANIZATION = mutation("organizationCreate", "organization { id invitedBy { name } }")
ITEMS = """query ($y: Int!, $by: KpiDimension!) { plan(year: $y) {
  indicators { code actual breakdown(by: $by) { key label count }
    items(first: 20) { nodes { organization { name } reporter { name } creditReason revision
      landingTown { name } item { title } } } } } }"""


async def _board(api: Api, by: str = "ORGANIZATION") -> dict[str, dict[str, Any]]:
    given = {"y": this_year(), "by": by}
    found = (await api.data(ITEMS, given, as_="lead"))["plan"]["indicators"]
    return {i["code"]: i for i in found}


async def _reassigned(api: Api, landing: dict[str, Any], to: str = UNI) -> dict[str, Any]:
    given = {**key(landing), "organization": await organization(api, to), "reason": "实际由其培育"}
    found: dict[str, Any] = (await done(api, "lead", REASSIGN, given))["landing"]
    return found


async def _landed(api: Api) -> dict[str, int]:
    lines = await ledger(api, this_year())
    return {
        name: n["actual"] for (name, code), n in lines.items() if code == "KPI-2" and n["actual"]
    }


async def test_the_ledger_follows_and_the_citys_number_stays(city: Api) -> None:
    landing = await verified(city, title="甲")
    await verified(city, title="乙")
    assert await _landed(city) == {TOWN: 2}
    given = await _reassigned(city, landing)
    assert given["version"] == landing["version"] + 1
    assert (given["credited"], given["creditReason"]) == ({"name": UNI}, "实际由其培育")
    assert given["creditedBy"] == {"displayName": "lead"}
    assert given["creditedAt"]
    assert given["viewerCanReassignCredit"] is True
    newest = given["history"][0]
    assert newest["operation"] == "landing_credit_reassign"
    fields = {"credited", "creditReason", "creditedBy", "creditedAt"}
    assert {f["field"] for f in newest["fields"]} == fields
    assert await _landed(city) == {TOWN: 1, UNI: 1}
    board = await _board(city)
    assert (board["KPI-1"]["actual"], board["KPI-2"]["actual"]) == (2, 2)
    shown = {n["item"]["title"]: n for n in board["KPI-2"]["items"]["nodes"]}
    assert (shown["甲"]["organization"], shown["甲"]["reporter"]) == ({"name": UNI}, {"name": TOWN})
    assert (shown["甲"]["creditReason"], shown["乙"]["creditReason"]) == ("实际由其培育", None)
    assert (shown["乙"]["organization"], shown["乙"]["reporter"]) == (
        {"name": TOWN},
        {"name": TOWN},
    )
    parts = board["KPI-2"]["breakdown"]
    assert {p["label"]: p["count"] for p in parts} == {TOWN: 1, UNI: 1}
    assert {p["key"] for p in parts} == {await organization(city, n) for n in (TOWN, UNI)}
    # Discovered it is by who reported it first.
    lines = await ledger(city, this_year())
    assert [lines[n, "KPI-1"]["actual"] for n in (TOWN, UNI)] == [2, 0]
    (opened,) = lines[UNI, "KPI-2"]["items"]["nodes"]
    assert opened["item"]["title"] == "甲"
    # Given back, it is the first reporter's again.
    back = await _reassigned(city, given, TOWN)
    assert back["credited"] == {"name": TOWN}
    assert await _landed(city) == {TOWN: 2}


async def test_a_correction_keeps_the_credit_and_is_what_is_counted(city: Api) -> None:
    landing = await verified(city, title="甲")
    correct = {**key(landing), "reason": "落地镇街有误"}
    proposed = (await done(city, "liaison_town", CORRECT, correct))["landing"]
    # Even where the credit moves while the correction is under way.
    await _reassigned(city, landing)
    moved = {**key(proposed), "landingTown": await town(city, "长安镇")}
    proposed = await landing_done(city, "liaison_town", UPDATE, moved)
    handed_in = await landing_done(city, "liaison_town", SUBMIT_ONLY, key(proposed))
    (before,) = (await _board(city))["KPI-2"]["items"]["nodes"]
    assert (before["revision"], before["landingTown"]) == (1, None)
    await landing_done(city, "lead", VERIFY_ONLY, key(handed_in))
    board = await _board(city, "LANDING_TOWN")
    (after,) = board["KPI-2"]["items"]["nodes"]
    assert (after["revision"], after["landingTown"]) == (2, {"name": "长安镇"})
    assert (after["organization"], after["creditReason"]) == ({"name": UNI}, "实际由其培育")
    assert await _landed(city) == {UNI: 1}
    assert board["KPI-2"]["breakdown"] == [{"key": "441900119", "label": "长安镇", "count": 1}]
    assert board["KPI-1"]["breakdown"] is None


async def test_what_cannot_be_reassigned(city: Api, city_database: Database) -> None:
    landing = await verified(city, title="甲")
    other = await waiting(city, title="乙")
    good = {**key(landing), "organization": await organization(city, UNI), "reason": "更正归属"}

    async def why(**changes: Any) -> list[tuple[str, str]]:
        return await refused(city, city_database, "lead", REASSIGN, {**good, **changes})

    assert await why(**key(other)) == [("NOT_VERIFIED", "id")]
    assert await why(version=landing["version"] - 1) == [("STALE", "version")]
    assert await why(organization=await organization(city, TOWN)) == [
        ("CREDITED_ALREADY", "organization")
    ]
    assert await why(organization=await organization(city, FIRM)) == [
        ("NOT_MEASURED", "organization")
    ]
    assert await why(organization="bm8") == [("UNKNOWN_REFERENCE", "organization")]
    assert await why(reason=" ") == [("BLANK", "reason")]
    await city_database.rows("UPDATE organization SET active = false WHERE name = $1", UNI)
    assert await why() == [("ENDED", "organization")]
    await city_database.rows("UPDATE organization SET active = true WHERE name = $1", UNI)
    for name in ("organization", "reason"):
        assert await unreadable(city, city_database, "lead", REASSIGN, {**good, name: None})
    for name in sorted(CAST):
        if name != "lead":
            codes = await unreadable(city, city_database, name, REASSIGN, good)
            assert codes == ["FORBIDDEN"], name


async def test_two_corrections_of_one_credit_are_one_and_a_stale_one(city: Api) -> None:
    landing = await verified(city, title="甲")
    await _reassigned(city, landing)
    given = {**key(landing), "organization": await organization(city, LEAD), "reason": "改"}
    payload = await tried(city, "lead", REASSIGN, given)
    assert [e["code"] for e in payload["userErrors"]] == ["STALE"]
    assert payload["landing"]["credited"] == {"name": UNI}


async def _of_firm(api: Api, title: str) -> None:
    demand = await demand_submitted(api, "firm", title)
    proven = (await done(api, "firm", PROVE, await proving(api, demand, "firm")))["demand"]
    await done(api, "staff", CONFIRM_DEMAND, key(proven))


async def _found(api: Api) -> dict[str, int]:
    lines = await ledger(api, this_year())
    return {
        name: n["actual"] for (name, code), n in lines.items() if code == "KPI-1" and n["actual"]
    }


async def _say_of_firm(api: Api, **said: Any) -> dict[str, Any]:
    document = "query ($id: ID!) { node(id: $id) { ... on Organization { id version } } }"
    firm = await organization(api, FIRM)
    now = (await api.data(document, {"id": firm}))["node"]
    given: dict[str, Any] = await tried(api, "staff", UPDATE_ORGANIZATION, {**now, **said})
    return given


async def test_what_a_firm_registers_is_its_towns_or_who_invited_its(city: Api) -> None:
    await _of_firm(city, "需求甲")
    await real(city, title="需求乙")
    assert await _found(city) == {FIRM: 1, TOWN: 1}
    assert (await _say_of_firm(city, town=await town(city, "长安镇")))["userErrors"] == []
    assert await _found(city) == {TOWN2: 1, TOWN: 1}
    assert (FIRM, "KPI-1") not in await ledger(city, this_year())
    own = await ledger(city, this_year(), "liaison_town2")
    assert own[TOWN2, "KPI-1"]["actual"] == 1
    invited = await _say_of_firm(city, invitedBy=await organization(city, UNI))
    assert invited["userErrors"] == []
    assert await _found(city) == {UNI: 1, TOWN: 1}
    board = await _board(city)
    assert board["KPI-1"]["actual"] == 2
    shown = {n["item"]["title"]: n for n in board["KPI-1"]["items"]["nodes"]}
    assert (shown["需求甲"]["organization"], shown["需求甲"]["reporter"]) == (
        {"name": UNI},
        {"name": FIRM},
    )
    assert (await _say_of_firm(city, invitedBy=None))["userErrors"] == []
    assert await _found(city) == {TOWN2: 1, TOWN: 1}


async def test_firms_are_invited_by_organizations_with_liaisons(
    city: Api, city_database: Database
) -> None:
    uni, firm = await organization(city, UNI), await organization(city, FIRM)
    created = {"name": "湖光科技有限公司", "kind": "ENTERPRISE", "invitedBy": uni}
    made = (await done(city, "staff", CREATE_ORGANIZATION, created))["organization"]
    assert made["invitedBy"] == {"name": UNI}
    for changes, reason in (
        ({"kind": "RESEARCH_INSTITUTE"}, "NOT_A_FIRM"),
        ({"invitedBy": firm}, "NO_INVITER"),
        ({"invitedBy": "bm8"}, "UNKNOWN_REFERENCE"),
    ):
        given = {**created, "name": "另一科技有限公司", **changes}
        found = await refused(city, city_database, "staff", CREATE_ORGANIZATION, given)
        assert found == [(reason, "invitedBy")]
    institute = {"id": made["id"], "version": 1, "kind": "RESEARCH_INSTITUTE"}
    assert await refused(city, city_database, "staff", UPDATE_ORGANIZATION, institute) == [
        ("NOT_A_FIRM", "invitedBy")
    ]
    await done(city, "staff", UPDATE_ORGANIZATION, {**institute, "invitedBy": None})


@pytest.mark.parametrize("as_", ["liaison_uni", "liaison_town"])
async def test_a_co_reporter_has_no_credit_until_it_is_given(city: Api, as_: str) -> None:
    landing = await drafted(city, title="甲")
    document = "query ($id: ID!) { node(id: $id) { ... on Landing { achievement { id } } } }"
    found = (await city.data(document, {"id": landing["id"]}, as_="staff"))["node"]
    if as_ != "liaison_town":
        await join(city, as_, found["achievement"]["id"])
    handed_in = await landing_done(city, "liaison_town", SUBMIT_ONLY, key(landing))
    accepted = await landing_done(city, "lead", VERIFY_ONLY, key(handed_in))
    assert await _landed(city) == {TOWN: 1}
    await _reassigned(city, accepted)
    assert await _landed(city) == {UNI: 1}
