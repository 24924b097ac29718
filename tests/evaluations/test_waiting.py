"""What waits: items for their admission, assignments for their sheets."""

from __future__ import annotations

from typing import Any

from tests.achievements.drafts import submitted
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.evaluations.batches import (
    CLOSE,
    CREATE,
    DECLINE,
    EVALUATORS,
    OPEN,
    assign,
    closed,
    done,
    in_scoring,
    move_on,
    refused,
    score,
)
from tests.library.entries import ADMIT, admission
from tests.mutations import unreadable

ITEMS = """
query ($filter: EvaluationItemFilter, $orderBy: [EvaluationItemOrder!]) {
  evaluationItems(first: 100, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      id version outcome waitsForAdmission viewerCanAdmit viewerCanDecline achievement { title }
    }
  }
}
"""
WAITING = {"waitsForAdmission": {"eq": True}}


async def items(api: Api, as_: str | None, **given: Any) -> list[dict[str, Any]]:
    """The items that somebody sees, counted."""
    found = (await api.data(ITEMS, given, as_=as_))["evaluationItems"]
    assert found["totalCount"] == len(found["nodes"])
    nodes: list[dict[str, Any]] = found["nodes"]
    return nodes


def titles(nodes: list[dict[str, Any]]) -> list[str]:
    """What the items are."""
    return [n["achievement"]["title"] for n in nodes]


async def test_what_passed_waits_until_it_is_admitted_or_declined(city: Api) -> None:
    await closed(city, {"甲成果": True, "乙成果": False, "丙成果": True})
    await in_scoring(city, "丁成果")
    assert titles(await items(city, "staff")) == ["丁成果", "丙成果", "乙成果", "甲成果"]
    ordered = await items(city, "staff", orderBy=[{"field": "OUTCOME"}, {"field": "VERSION"}])
    assert [n["outcome"] for n in ordered] == ["FAILED", "PASSED", "PASSED", "PENDING"]
    third, first = await items(city, "staff", filter=WAITING)
    assert titles([third, first]) == ["丙成果", "甲成果"]
    assert titles(await items(city, "staff", filter={"outcome": {"eq": "FAILED"}})) == ["乙成果"]
    assert [first[n] for n in ("viewerCanAdmit", "viewerCanDecline")] == [True, True]
    (seen, _) = await items(city, "lead", filter=WAITING)
    assert [seen[n] for n in ("viewerCanAdmit", "viewerCanDecline")] == [False, False]
    await done(city, "staff", ADMIT, await admission(city, first, "staff"))
    declined = {"id": third["id"], "version": third["version"], "reason": "与在库成果重复"}
    await done(city, "staff", DECLINE, declined)
    assert await items(city, "staff", filter=WAITING) == []


async def test_what_has_landed_meanwhile_is_not_admitted(
    city: Api, city_database: Database
) -> None:
    await closed(city, {"甲成果": True})
    await city_database.rows("UPDATE achievement SET stage = 'LANDED'")
    (item,) = await items(city, "staff")
    assert item["outcome"] == "PASSED"
    flags = ("waitsForAdmission", "viewerCanAdmit", "viewerCanDecline")
    assert [item[n] for n in flags] == [False, False, True]
    reasons = await refused(city, "staff", ADMIT, await admission(city, item, "staff"))
    assert [code for code, _, _ in reasons] == ["WRONG_STAGE"]
    given = {"id": item["id"], "version": item["version"], "reason": "已经落地"}
    assert (await done(city, "staff", DECLINE, given))["achievement"]["stage"] == "LANDED"


async def test_declining_is_evaluating(city: Api, city_database: Database) -> None:
    await closed(city, {"甲成果": True})
    (item,) = await items(city, "staff")
    given = {"id": item["id"], "version": item["version"], "reason": "重复"}
    for person in CAST:
        for node in await items(city, person):
            can = person in {"staff", "staff2"}
            assert (node["viewerCanDecline"], node["viewerCanAdmit"]) == (can, can), person
        if person not in {"staff", "staff2"}:
            assert await unreadable(city, city_database, person, DECLINE, given) == ["FORBIDDEN"]


async def test_departments_see_what_became_of_what_is_theirs(city: Api) -> None:
    by_code = "{ industries(first: 100) { nodes { id code } } }"
    industries = (await city.data(by_code))["industries"]["nodes"]
    equipment = next(i["id"] for i in industries if i["code"] == "EQUIPMENT")
    chosen = {"industry": equipment, "source": "LOCAL"}
    number = (await submitted(city, "liaison_town", "甲成果", **chosen))["id"]
    given = {"title": "第一批", "achievements": [number]}
    batch = await done(city, "staff", CREATE, given)
    await assign(city, batch)
    await move_on(city, batch, OPEN)
    for evaluator in EVALUATORS:
        await score(city, evaluator, "甲成果")
    departments = ("supervisor_industry", "supervisor_reform")
    assert [await items(city, d) for d in departments] == [[], []]
    await move_on(city, batch, CLOSE)
    assert [titles(await items(city, d)) for d in departments] == [["甲成果"], []]
    (item,) = await items(city, "staff")
    await done(city, "staff", ADMIT, await admission(city, item, "staff"))
    look = """
    { achievements { nodes {
      evaluationItems { outcome batch { id } sheets { id } assignments { id } gate { scored } }
      serviceEntry { reason accountable { displayName } viewerCanHandOver }
    } } }
    """
    outcome: dict[str, Any] = {
        "outcome": "ADMITTED",
        "batch": None,
        "sheets": [],
        "assignments": [],
    }
    entry = {"reason": "符合入库条件", "accountable": {"displayName": "staff"}}
    shown = {
        "evaluationItems": [{**outcome, "gate": None}],
        "serviceEntry": {**entry, "viewerCanHandOver": False},
    }
    for department, expected in zip(departments, ([shown], []), strict=True):
        assert (await city.data(look, as_=department))["achievements"]["nodes"] == expected
        count = "{ serviceEntries { totalCount } }"
        found = (await city.data(count, as_=department))["serviceEntries"]
        assert found == {"totalCount": len(expected)}


async def test_an_evaluator_lists_what_takes_a_sheet_now(city: Api) -> None:
    document = """
    query ($filter: EvaluationAssignmentFilter) { evaluationAssignments(filter: $filter) {
      totalCount nodes { scoringOpen item { achievement { title } } }
    } }
    """
    await closed(city, {"甲成果": True})
    await in_scoring(city, "乙成果", "丙成果")
    await score(city, "evaluator1", "丙成果")
    for is_open, expected in ((True, {"乙成果", "丙成果"}), (False, {"甲成果"})):
        conditions = {"scoringOpen": {"eq": is_open}}
        found = (await city.data(document, {"filter": conditions}, as_="evaluator1"))[
            "evaluationAssignments"
        ]
        assert {n["item"]["achievement"]["title"] for n in found["nodes"]} == expected
        assert found["totalCount"] == len(expected)
