"""The service library (EVAL-1's admission, SERV-1): admitted, accounted for, handed over, seen."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from backend.core.permissions import Role
from backend.library.rules import check_accountable, still_accountable
from backend.policy.rules import OrganizationKind
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.evaluations.batches import (
    DECLINE,
    EVALUATORS,
    accounts,
    closed,
    done,
    in_scoring,
    refused,
    score,
    tried,
)
from tests.library.entries import (
    ADMIT,
    HAND_OVER,
    admission,
    admitted,
    passed,
)
from tests.state import state


async def test_a_passed_item_is_admitted_with_one_person_accountable(city: Api) -> None:
    item = await passed(city)
    given = await admission(city, item, "liaison_town2")
    entry = await done(city, "staff", ADMIT, {**given, "reason": " 符合入库条件 "})
    assert entry["admittedAt"] is not None
    del entry["admittedAt"], entry["id"], entry["achievement"]["id"]
    assert entry == {
        "version": 1,
        "number": 1,
        "route": "EVALUATED",
        "reason": "符合入库条件",
        "leftAt": None,
        "viewerCanHandOver": True,
        "achievement": {"stage": "IN_SERVICE", "title": "一种涂层"},
        "evaluationItem": {"id": item["id"], "outcome": "ADMITTED"},
        "accountable": {"displayName": "liaison_town2"},
        "admittedBy": {"displayName": "staff"},
        "handovers": [],
    }
    document = (
        "query ($id: ID!) { node(id: $id) { ... on EvaluationItem { serviceEntry { number } } } }"
    )
    found = (await city.data(document, {"id": item["id"]}, as_="staff"))["node"]
    assert found == {"serviceEntry": {"number": 1}}


@pytest.mark.parametrize(
    ("role", "kind", "may"),
    [
        (Role.CENTER_STAFF, OrganizationKind.CENTER, True),
        (Role.LIAISON, OrganizationKind.DEPARTMENT, True),
        (Role.LIAISON, OrganizationKind.GROUP, True),
        (Role.LIAISON, OrganizationKind.CENTER, True),
        (Role.LIAISON, OrganizationKind.TOWN, True),
        (Role.LIAISON, OrganizationKind.PARK, True),
        (Role.LIAISON, OrganizationKind.PROVINCIAL_LAB, True),
        (Role.LIAISON, OrganizationKind.SCIENCE_FACILITY, True),
        (Role.LIAISON, OrganizationKind.CO_BUILT_INSTITUTE, True),
        (Role.LIAISON, OrganizationKind.UNIVERSITY, False),
        (Role.LIAISON, OrganizationKind.RESEARCH_INSTITUTE, False),
        (Role.LIAISON, OrganizationKind.ENTERPRISE, False),
        (Role.LIAISON, OrganizationKind.OTHER, False),
        (Role.LIAISON, None, False),
        (Role.SUPERVISOR, OrganizationKind.DEPARTMENT, False),
        (Role.LEAD_SUPERVISOR, OrganizationKind.DEPARTMENT, False),
        (Role.ENTERPRISE_USER, OrganizationKind.ENTERPRISE, False),
        (Role.MEMBER, OrganizationKind.CO_BUILT_INSTITUTE, False),
        (Role.EVALUATOR, None, False),
        (Role.ADMINISTRATOR, None, False),
    ],
)
def test_who_can_be_accountable(role: Role, kind: OrganizationKind | None, may: bool) -> None:
    found = [(v.code, v.rule) for v in check_accountable(role, kind, active=True)]
    assert found == ([] if may else [("NOT_ACCOUNTABLE", "SERV-1")])
    inactive = [v.code for v in check_accountable(role, kind, active=False)]
    assert inactive == ["INACTIVE"]


def test_a_long_list_of_entries_is_cut_and_counted() -> None:
    assert "№1、№2 的" in still_accountable([1, 2]).message.zh
    long = still_accountable(range(1, 26)).message
    assert "№20 等 25 项" in long.zh
    assert "№20 and 5 more" in long.en
    assert "№21" not in long.zh + long.en


async def test_an_admission_that_breaks_a_rule_changes_nothing(
    city: Api, city_database: Database
) -> None:
    item = await passed(city)
    given = await admission(city, item, "staff")
    ids = await accounts(city)
    await city_database.rows("UPDATE account SET active = false WHERE sign_in_name = 'staff2'")
    before = await state(city_database)
    for wrong in ("liaison_uni", "evaluator1", "lead", "supervisor_industry", "firm", "admin"):
        assert await refused(city, "staff", ADMIT, {**given, "accountable": ids[wrong]}) == [
            ("NOT_ACCOUNTABLE", ["accountable"], "SERV-1")
        ], wrong
    assert await refused(city, "staff", ADMIT, {**given, "accountable": ids["staff2"]}) == [
        ("INACTIVE", ["accountable"], "SERV-1")
    ]
    assert await refused(
        city, "staff", ADMIT, {**given, "accountable": item["id"], "reason": "  "}
    ) == [("UNKNOWN_REFERENCE", ["accountable"], None), ("BLANK", ["reason"], None)]
    assert await refused(city, "staff", ADMIT, {**given, "reason": "长" * 1001}) == [
        ("TOO_LONG", ["reason"], None)
    ]
    assert await refused(city, "staff", ADMIT, {**given, "evaluationItem": ids["staff"]}) == [
        ("UNKNOWN_REFERENCE", ["evaluationItem"], None)
    ]
    for name in given:
        answer = await city.gql(ADMIT, {"input": {**given, name: None}}, as_="staff")
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["BAD_INPUT"], name
    payload = await tried(city, "staff", ADMIT, {**given, "version": 1})
    assert [e["code"] for e in payload["userErrors"]] == ["STALE"]
    assert await state(city_database) == before


async def test_only_items_that_passed_and_wait_are_admitted(
    city: Api, city_database: Database
) -> None:
    batch = await closed(city, {"甲": True, "乙": False, "丙": True})
    admitted_item, failed, declined = batch["items"]
    await done(city, "staff", ADMIT, await admission(city, admitted_item, "staff"))
    reason = {"id": declined["id"], "version": declined["version"], "reason": "重复建设"}
    await done(city, "staff", DECLINE, reason)
    open_batch = await in_scoring(city, "丁")
    for evaluator in EVALUATORS:
        await score(city, evaluator, "丁")
    document = "query ($id: ID!) { node(id: $id) { ... on EvaluationItem { version } } }"
    before = await state(city_database)
    for item in (admitted_item, failed, declined, *open_batch["items"]):
        now = (await city.data(document, {"id": item["id"]}, as_="staff"))["node"]
        given = await admission(city, {**item, **now}, "staff")
        assert await refused(city, "staff", ADMIT, given) == [
            ("NOT_PASSED", ["evaluationItem"], "EVAL-1")
        ]
    assert await state(city_database) == before


async def test_what_has_landed_needs_no_service(city: Api, city_database: Database) -> None:
    item = await passed(city)
    await city_database.rows("UPDATE achievement SET stage = 'LANDED'")
    before = await state(city_database)
    given = await admission(city, item, "staff")
    assert await refused(city, "staff", ADMIT, given) == [("WRONG_STAGE", ["evaluationItem"], None)]
    assert await state(city_database) == before
    reason = {"id": item["id"], "version": item["version"], "reason": "已落地"}
    declined = await done(city, "staff", DECLINE, reason)
    assert (declined["outcome"], declined["achievement"]["stage"]) == ("DECLINED", "LANDED")


async def test_a_handover_is_recorded_and_the_next_one_follows_it(city: Api) -> None:
    entry = await admitted(city, accountable="staff")
    ids = await accounts(city)
    given = {"id": entry["id"], "version": 1, "reason": " 岗位调整 "}
    second = await done(city, "staff", HAND_OVER, {**given, "accountable": ids["liaison_town"]})
    third = await done(
        city, "staff2", HAND_OVER, {**given, "version": 2, "accountable": ids["liaison_lead"]}
    )
    assert [e["accountable"]["displayName"] for e in (second, third)] == [
        "liaison_town",
        "liaison_lead",
    ]
    document = "query ($id: ID!) { node(id: $id) { ... on ServiceEntry { accountableSince } } }"
    since = (await city.data(document, {"id": third["id"]}, as_="staff"))["node"]
    assert since == {"accountableSince": third["handovers"][-1]["at"]}
    for handover in third["handovers"]:
        assert handover.pop("at") is not None
    assert third["handovers"] == [
        {
            "reason": "岗位调整",
            "from": {"displayName": "staff"},
            "to": {"displayName": "liaison_town"},
            "by": {"displayName": "staff"},
        },
        {
            "reason": "岗位调整",
            "from": {"displayName": "liaison_town"},
            "to": {"displayName": "liaison_lead"},
            "by": {"displayName": "staff2"},
        },
    ]


async def test_a_handover_that_breaks_a_rule_changes_nothing(
    city: Api, city_database: Database
) -> None:
    entry = await admitted(city, accountable="staff")
    ids = await accounts(city)
    given = {"id": entry["id"], "version": 1, "accountable": ids["staff2"], "reason": "岗位调整"}
    before = await state(city_database)
    for changes, reasons in (
        ({"accountable": ids["staff"]}, [("SAME_PERSON", ["accountable"], "SERV-1")]),
        ({"accountable": ids["evaluator1"]}, [("NOT_ACCOUNTABLE", ["accountable"], "SERV-1")]),
        ({"accountable": "x"}, [("UNKNOWN_REFERENCE", ["accountable"], None)]),
        ({"reason": " "}, [("BLANK", ["reason"], None)]),
        ({"id": ids["staff"]}, [("UNKNOWN_REFERENCE", ["id"], None)]),
    ):
        assert await refused(city, "staff", HAND_OVER, {**given, **changes}) == reasons
    for name in given:
        answer = await city.gql(HAND_OVER, {"input": {**given, name: None}}, as_="staff")
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["BAD_INPUT"], name
    payload = await tried(city, "staff", HAND_OVER, {**given, "version": 7})
    assert [e["code"] for e in payload["userErrors"]] == ["STALE"]
    assert payload["serviceEntry"]["version"] == 1
    assert await state(city_database) == before
    await city_database.rows("UPDATE service_entry SET left_at = now()")
    before = await state(city_database)
    assert await refused(city, "staff", HAND_OVER, given) == [("NOT_SERVED", ["id"], "SERV-1")]
    assert await state(city_database) == before


LOOK = """
query ($id: ID!) {
  serviceEntries { totalCount nodes { number achievement { title } accountable { displayName } } }
  node(id: $id) { ... on ServiceEntry { number viewerCanHandOver } }
}
"""


async def test_who_sees_an_entry(city: Api) -> None:
    entry = await admitted(city, accountable="liaison_town2")
    ids = await accounts(city)
    row = {
        "number": 1,
        "achievement": {"title": "一种涂层"},
        "accountable": {"displayName": "liaison_town2"},
    }
    see_it = {"staff", "staff2", "lead", "liaison_town", "liaison_town2"}
    for who in (*CAST, None):
        found = await city.data(LOOK, {"id": entry["id"]}, as_=who)
        rows = [row] if who in see_it else []
        assert found["serviceEntries"] == {"totalCount": len(rows), "nodes": rows}, who
        manages = who in ("staff", "staff2")
        node = {"number": 1, "viewerCanHandOver": manages} if rows else None
        assert found["node"] == node, who
    given = {"id": entry["id"], "version": 1, "accountable": ids["staff"], "reason": "岗位调整"}
    await done(city, "staff", HAND_OVER, given)
    found = await city.data(LOOK, {"id": entry["id"]}, as_="liaison_town2")
    assert (found["serviceEntries"]["totalCount"], found["node"]) == (0, None)


async def test_handovers_are_seen_with_their_entry_only(city: Api) -> None:
    entry = await admitted(city, accountable="staff")
    ids = await accounts(city)
    given = {"id": entry["id"], "version": 1, "accountable": ids["staff2"], "reason": "岗位调整"}
    await done(city, "staff", HAND_OVER, given)
    found = await city.data(
        "query ($id: ID!) { node(id: $id) { ... on ServiceEntry { handovers { id } } } }",
        {"id": entry["id"]},
        as_="liaison_town",
    )
    (handover,) = found["node"]["handovers"]
    document = "query ($id: ID!) { node(id: $id) { ... on Handover { reason } } }"
    for who in (*CAST, None):
        shown = (await city.data(document, {"id": handover["id"]}, as_=who))["node"]
        sees = who in ("staff", "staff2", "lead", "liaison_town")
        assert shown == ({"reason": "岗位调整"} if sees else None), who


async def test_others_are_forbidden_and_change_nothing(city: Api, city_database: Database) -> None:
    waiting = await passed(city, "一种阀门")
    entry = await admitted(city, accountable="staff")
    tries: list[tuple[str, dict[str, Any]]] = [
        (ADMIT, await admission(city, waiting, "staff")),
        (
            HAND_OVER,
            {
                "id": entry["id"],
                "version": 1,
                "accountable": (await accounts(city))["staff2"],
                "reason": "岗位调整",
            },
        ),
    ]
    before = await state(city_database)
    for who in (*CAST, None):
        if who not in ("staff", "staff2"):
            for document, given in tries:
                answer = await city.gql(document, {"input": given}, as_=who)
                expected = "UNAUTHENTICATED" if who is None else "FORBIDDEN"
                assert [e["extensions"]["code"] for e in answer["errors"]] == [expected], who
    assert await state(city_database) == before


async def test_of_two_decisions_at_once_one_wins(city: Api, city_database: Database) -> None:
    for n, (one, other) in enumerate((("admit", "admit"), ("admit", "decline"))):
        item = await passed(city, f"成果{n}")
        tries: dict[str, tuple[str, dict[str, Any]]] = {
            "admit": (ADMIT, await admission(city, item, "staff")),
            "decline": (
                DECLINE,
                {"id": item["id"], "version": item["version"], "reason": "重复建设"},
            ),
        }
        results = await asyncio.gather(
            tried(city, "staff", *tries[one]), tried(city, "staff2", *tries[other])
        )
        assert sorted([e["code"] for e in r["userErrors"]] for r in results) == [[], ["STALE"]]
    outcomes = await city_database.rows("SELECT outcome FROM evaluation_item ORDER BY id")
    entries = await city_database.value("SELECT count(*) FROM service_entry")
    assert entries == [o["outcome"] for o in outcomes].count("ADMITTED") >= 1


async def test_the_database_itself_keeps_one_active_entry(
    city: Api, city_database: Database
) -> None:
    await admitted(city)
    copy = (
        "INSERT INTO service_entry (version, achievement_id, route, accountable_id, reason, "
        "admitted_by_id, admitted_at{more}) SELECT 1, achievement_id, route, accountable_id, "
        "reason, admitted_by_id, admitted_at{values} FROM service_entry LIMIT 1"
    )
    with pytest.raises(Exception, match="service_entry_active_once"):
        await city_database.rows(copy.format(more="", values=""))
    await city_database.rows(copy.format(more=", left_at", values=", now()"))
