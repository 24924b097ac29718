"""Who sees what at each step (EVAL-6): nobody another's sheet or a tally before all are in."""

from __future__ import annotations

from typing import Any

from backend.core.database import CurrentState
from backend.core.ids import row_of
from backend.core.permissions import Role
from backend.core.reading.reader import Reader
from backend.core.viewer import Viewer
from backend.evaluations.judging import gates
from tests.api import Api
from tests.cast import CAST
from tests.evaluations.batches import (
    CLOSE,
    DECLINE,
    EVALUATORS,
    OPEN,
    RECUSE,
    accounts,
    assign,
    batch_of,
    done,
    in_scoring,
    move_on,
    score,
    task,
)

TITLE = "一种涂层"

LOOK = """
query ($id: ID!) {
  evaluationBatches { totalCount nodes { id } }
  evaluationAssignments { totalCount nodes { id sheet { technology } } }
  item: node(id: $id) { ... on EvaluationItem {
    outcome
    batch { title items { id } }
    achievement { title }
    assignments { evaluator { displayName } state sheet { technology } }
    sheets { technology marketDemand { holds reason } }
    gate {
      allIn scored required holds averageScore missing
      haves { have yes no needed holds }
    }
  } }
}
"""
NOTHING = {
    "evaluationBatches": {"totalCount": 0, "nodes": []},
    "evaluationAssignments": {"totalCount": 0, "nodes": []},
    "item": None,
}
SCORES = {"evaluator1": 90, "evaluator2": 80, "evaluator3": 71}


async def look(api: Api, item: str, as_: str | None) -> dict[str, Any]:
    """All that somebody sees of the item, its sheets and its gate."""
    return await api.data(LOOK, {"id": item}, as_=as_)


async def seen(api: Api, item: str, as_: str) -> dict[str, Any]:
    """The item as somebody sees it."""
    found = (await look(api, item, as_))["item"]
    assert isinstance(found, dict)
    return found


def progress(scored: int, missing: list[str], required: int = 3) -> dict[str, Any]:
    """A gate that tells how far it is, and no tally."""
    return {
        "allIn": False,
        "scored": scored,
        "required": required,
        "holds": None,
        "averageScore": None,
        "missing": missing,
        "haves": [],
    }


def assigned(name: str, state: str, technology: int | None = None) -> dict[str, Any]:
    """An assignment as it is seen."""
    shown = None if technology is None else {"technology": technology}
    return {"evaluator": {"displayName": name}, "state": state, "sheet": shown}


def said(technology: int, yes: bool = True) -> dict[str, Any]:
    """A sheet as it is seen."""
    reason = "市场调研充分" if yes else "依据不足"
    return {"technology": technology, "marketDemand": {"holds": yes, "reason": reason}}


ONE_NO = {
    "allIn": True,
    "scored": 3,
    "required": 3,
    "holds": True,
    # The three first scores are 90, 80 and 71; the others 70 and 60 on every sheet.
    "averageScore": "70.11",
    "missing": [],
    "haves": [
        {"have": have, "yes": 2, "no": 1, "needed": 2, "holds": True}
        for have in ("MARKET_DEMAND", "INNOVATION_VALUE", "ECONOMIC_CONTRIBUTION")
    ],
}


async def test_each_role_sees_exactly_its_part_at_each_step(city: Api) -> None:
    batch = await batch_of(city, TITLE)
    item = batch["items"][0]["id"]
    shown: dict[str, Any] = {"outcome": "PENDING", "achievement": {"title": TITLE}}
    shown["batch"] = {"title": "第一批", "items": [{"id": item}]}

    # Before anybody is assigned, evaluators see nothing of it.
    assert await look(city, item, "evaluator1") == NOTHING
    for overseer in ("staff", "lead"):
        gate = progress(0, ["评价专家不足 3 名，还缺 3 名。"])
        expected = {**shown, "assignments": [], "sheets": [], "gate": gate}
        assert await seen(city, item, overseer) == expected

    await assign(city, batch)
    await move_on(city, batch, OPEN)
    for evaluator in EVALUATORS:
        mine: dict[str, Any] = {
            "assignments": [assigned(evaluator, "ASSIGNED")],
            "sheets": [],
            "gate": None,
        }
        assert await seen(city, item, evaluator) == {**shown, **mine}
    assert await look(city, item, "evaluator4") == NOTHING

    # Two sheets are in: each is its evaluator's alone.
    await score(city, "evaluator1", TITLE, technology=90)
    await score(city, "evaluator2", TITLE, technology=80)
    for overseer in ("staff", "lead"):
        expected = {
            **shown,
            "assignments": [
                assigned("evaluator1", "SCORED"),
                assigned("evaluator2", "SCORED"),
                assigned("evaluator3", "ASSIGNED"),
            ],
            "sheets": [],
            "gate": progress(2, ["evaluator3尚未评分。"]),
        }
        assert await seen(city, item, overseer) == expected
    for evaluator in ("evaluator1", "evaluator2"):
        number = SCORES[evaluator]
        mine = {
            "assignments": [assigned(evaluator, "SCORED", number)],
            "sheets": [said(number)],
            "gate": None,
        }
        assert await seen(city, item, evaluator) == {**shown, **mine}
    mine = {"assignments": [assigned("evaluator3", "ASSIGNED")], "sheets": [], "gate": None}
    assert await seen(city, item, "evaluator3") == {**shown, **mine}

    # All are in: open to the item's evaluators, center staff and the lead department.
    await score(city, "evaluator3", TITLE, technology=71, yes=False)
    sheets = [said(90), said(80), said(71, yes=False)]
    everybody = [assigned(e, "SCORED", SCORES[e]) for e in EVALUATORS]
    opened = {**shown, "sheets": sheets, "gate": ONE_NO}
    for overseer in ("staff", "lead"):
        assert await seen(city, item, overseer) == {**opened, "assignments": everybody}
    for evaluator in EVALUATORS:
        own = [assigned(evaluator, "SCORED", SCORES[evaluator])]
        assert await seen(city, item, evaluator) == {**opened, "assignments": own}
    assert await look(city, item, "evaluator4") == NOTHING
    assert await look(city, item, "liaison_town") == NOTHING

    await move_on(city, batch, CLOSE)
    passed = {**opened, "outcome": "PASSED"}
    assert await seen(city, item, "staff") == {**passed, "assignments": everybody}
    own = [assigned("evaluator1", "SCORED", 90)]
    assert await seen(city, item, "evaluator1") == {**passed, "assignments": own}
    await _only_the_reporter_sees_the_outcome(city, item)


async def _only_the_reporter_sees_the_outcome(api: Api, item: str) -> None:
    outcome: dict[str, Any] = {
        "outcome": "PASSED",
        "batch": None,
        "achievement": {"title": TITLE},
        "assignments": [],
        "sheets": [],
        "gate": None,
    }
    assert await look(api, item, "liaison_town") == {**NOTHING, "item": outcome}
    overseers = {"staff", "staff2", "lead"}
    for who in (*CAST, None):
        if who not in {*overseers, *EVALUATORS, "liaison_town"}:
            assert await look(api, item, who) == NOTHING, who


async def test_the_sheet_itself_is_hidden_by_its_id(city: Api) -> None:
    await in_scoring(city, TITLE)
    await score(city, "evaluator1", TITLE)
    document = "query ($id: ID!) { node(id: $id) { ... on EvaluationSheet { id technology } } }"
    ids = "{ evaluationAssignments { nodes { sheet { id } item { sheets { id } } } } }"
    (mine,) = (await city.data(ids, as_="evaluator1"))["evaluationAssignments"]["nodes"]
    sheet = mine["sheet"]["id"]
    assert mine["item"]["sheets"] == [{"id": sheet}]
    for who in (*CAST, None):
        found = (await city.data(document, {"id": sheet}, as_=who))["node"]
        expected = {"id": sheet, "technology": 80} if who == "evaluator1" else None
        assert found == expected, who


async def test_filters_do_not_look_behind_the_curtain(city: Api) -> None:
    await in_scoring(city, TITLE)
    await score(city, "evaluator1", TITLE)
    ids = await accounts(city)
    document = """
    query ($filter: EvaluationAssignmentFilter) {
      evaluationAssignments(filter: $filter, orderBy: [{field: STATE}]) { totalCount nodes { id } }
    }
    """
    for conditions, staff, other in (
        ({"state": {"eq": "SCORED"}}, 1, 0),
        ({"evaluator": {"eq": ids["evaluator1"]}}, 1, 0),
        ({"evaluator": {"in": [ids["evaluator2"], ids["evaluator1"]]}}, 2, 1),
        ({}, 3, 1),
    ):
        for who, count in (("staff", staff), ("evaluator2", other), ("liaison_town", 0)):
            found = await city.data(document, {"filter": conditions}, as_=who)
            assert found["evaluationAssignments"]["totalCount"] == count
            assert len(found["evaluationAssignments"]["nodes"]) == count


async def test_who_is_recused_sees_nothing_of_the_others(city: Api) -> None:
    batch = await in_scoring(city, TITLE, evaluators=(*EVALUATORS, "evaluator4"))
    item = batch["items"][0]["id"]
    await score(city, "evaluator4", TITLE, technology=11, yes=False)
    own = await task(city, "evaluator4", TITLE)
    given = {"assignment": own["id"], "version": own["version"], "reason": "曾任项目顾问"}
    await done(city, "evaluator4", RECUSE, given)
    for evaluator in EVALUATORS:
        await score(city, evaluator, TITLE, technology=SCORES[evaluator])
    out = await seen(city, item, "evaluator4")
    assert out["achievement"] is None
    assert out["assignments"] == [assigned("evaluator4", "RECUSED", 11)]
    assert (out["sheets"], out["gate"]) == ([said(11, yes=False)], None)
    # The others, and staff, learn that an evaluator left, but not what they had put in.
    staff = await seen(city, item, "staff")
    assert staff["assignments"][3] == assigned("evaluator4", "RECUSED")
    for who in ("staff", "evaluator1"):
        found = await seen(city, item, who)
        assert [s["technology"] for s in found["sheets"]] == [90, 80, 71]
        assert (found["gate"]["scored"], found["gate"]["required"]) == (3, 3)


async def test_items_complete_one_by_one(city: Api) -> None:
    batch = await in_scoring(city, TITLE, "一种阀门")
    for evaluator in EVALUATORS:
        await score(city, evaluator, TITLE)
    await score(city, "evaluator1", "一种阀门")
    first, second = (i["id"] for i in batch["items"])
    for who in ("staff", "evaluator2"):
        assert len((await seen(city, first, who))["sheets"]) == 3
        assert (await seen(city, second, who))["sheets"] == []


async def test_reasons_of_failing_are_told_in_both_languages(city: Api) -> None:
    batch = await in_scoring(city, TITLE)
    for evaluator in EVALUATORS:
        no = {"holds": False, "reason": "同类产品饱和"}
        await score(city, evaluator, TITLE, marketDemand=no)
    item = batch["items"][0]["id"]
    for language, text in (
        ("zh-CN", "「有市场需求」须有 2 名专家认可，现有 0 名。"),
        ("en", "Market demand: 2 yes are needed, 0 were given."),
    ):
        answer = await city.post(
            LOOK, {"id": item}, as_="staff", headers={"Accept-Language": language}
        )
        gate = answer.json()["data"]["item"]["gate"]
        assert (gate["holds"], gate["missing"]) == (False, [text])


async def test_a_declined_items_reason_reaches_its_reporter(city: Api) -> None:
    batch = await in_scoring(city, TITLE)
    for evaluator in EVALUATORS:
        await score(city, evaluator, TITLE)
    (item,) = (await move_on(city, batch, CLOSE))["items"]
    given = {"id": item["id"], "version": item["version"], "reason": "与在库成果重复"}
    await done(city, "staff", DECLINE, given)
    document = """
    { achievements { nodes { title evaluationItems { outcome declinedBecause viewerCanAdmit } } } }
    """
    found = (await city.data(document, as_="liaison_town"))["achievements"]["nodes"]
    told = {"outcome": "DECLINED", "declinedBecause": "与在库成果重复", "viewerCanAdmit": False}
    assert found == [{"title": TITLE, "evaluationItems": [told]}]


async def test_gates_cost_the_same_however_many_items(city: Api) -> None:
    titles = [f"成果{n}" for n in range(4)]
    batch = await in_scoring(city, *titles)
    for evaluator in EVALUATORS:
        for title in titles:
            await score(city, evaluator, title)
    numbers = [row_of(i["id"], "EvaluationItem") or 0 for i in batch["items"]]
    counts = []
    for some in (numbers[:1], numbers):
        reader = Reader(Viewer(role=Role.CENTER_STAFF), CurrentState())
        found = await gates(reader, some)
        assert [g.holds for g in found if g] == [True] * len(some)
        counts.append(reader.snapshot.statements)
    assert counts == [4, 4]


LOG = """{ auditEntries(filter: {subject: {eq: "evaluation_sheet"}}) {
  nodes { operation hash body actor { displayName } } } }"""


async def test_auditors_read_no_sheet_before_all_are_in(city: Api) -> None:
    """The act stands in the log with its hash; what was scored is read once all are in."""
    await in_scoring(city, TITLE)
    for evaluator, given in SCORES.items():
        nodes = (await city.data(LOG, as_="auditor"))["auditEntries"]["nodes"]
        assert [n["body"] for n in nodes] == [None] * len(nodes)
        await score(city, evaluator, TITLE, technology=given)
    nodes = (await city.data(LOG, as_="auditor"))["auditEntries"]["nodes"]
    assert len(nodes) == len(SCORES)
    assert all(n["hash"] and n["actor"] and '"technology":' in n["body"] for n in nodes)
