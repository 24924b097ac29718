"""Scoring (EVAL-1) and avoidance (EVAL-6): what a sheet may say, until when, and by whom."""

from __future__ import annotations

from typing import Any

from tests.achievements.drafts import join
from tests.api import Api
from tests.databases import Database
from tests.evaluations.batches import (
    ASSIGN,
    CLOSE,
    EVALUATORS,
    OPEN,
    RECUSE,
    SCORE,
    accounts,
    assign,
    batch_of,
    day,
    done,
    in_scoring,
    move_on,
    refused,
    score,
    see,
    sheet,
    task,
    tried,
)
from tests.state import state

TITLE = "一种涂层"
SHEET = """
query ($id: ID!) { node(id: $id) { ... on EvaluationAssignment { state sheet {
  technology economicBenefit conversionEfficiency
  marketDemand { holds reason } innovationValue { holds reason }
  economicContribution { holds reason } expectedOn version
} } } }
"""


async def own(api: Api, evaluator: str, **more: Any) -> dict[str, Any]:
    """The evaluator's assignment and its version, with whatever else the input takes."""
    found = await task(api, evaluator, TITLE)
    return {"assignment": found["id"], "version": found["version"], **more}


async def test_a_sheet_says_what_was_put_in_and_can_be_changed(city: Api) -> None:
    await in_scoring(city, TITLE)
    said = sheet(marketDemand={"holds": False, "reason": " 市场容量有限 "})
    given = await own(city, "evaluator1", **said)
    first = await done(city, "evaluator1", SCORE, given)
    assert (first["state"], first["version"]) == ("SCORED", 2)
    found = (await city.data(SHEET, {"id": first["id"]}, as_="evaluator1"))["node"]["sheet"]
    expected = {**said, "marketDemand": {"holds": False, "reason": "市场容量有限"}}
    assert found == {**expected, "version": 1}
    again = await done(city, "evaluator1", SCORE, {**given, **sheet(technology=95), "version": 2})
    assert (again["version"], again["sheet"]["technology"]) == (3, 95)
    found = (await city.data(SHEET, {"id": first["id"]}, as_="evaluator1"))["node"]["sheet"]
    assert found == {**sheet(technology=95), "version": 2}


async def test_what_a_sheet_may_not_say_is_told_all_at_once(
    city: Api, city_database: Database
) -> None:
    await in_scoring(city, TITLE)
    wrong = sheet(
        technology=-1,
        economicBenefit=101,
        innovationValue={"holds": True, "reason": "  "},
        economicContribution={"holds": True, "reason": "长" * 1001},
        expectedOn=day(-1),
    )
    given = await own(city, "evaluator1", **wrong)
    before = await state(city_database)
    assert await refused(city, "evaluator1", SCORE, given) == [
        ("BLANK", ["innovationValue", "reason"], None),
        ("TOO_LONG", ["economicContribution", "reason"], None),
        ("OUT_OF_RANGE", ["technology"], "EVAL-1"),
        ("OUT_OF_RANGE", ["economicBenefit"], "EVAL-1"),
        ("IN_THE_PAST", ["expectedOn"], "EVAL-1"),
    ]
    given = {**given, **sheet(expectedOn="2199-01-01")}
    assert await refused(city, "evaluator1", SCORE, given) == [
        ("BEYOND_HORIZON", ["marketDemand", "holds"], "EVAL-1"),
        ("BEYOND_HORIZON", ["innovationValue", "holds"], "EVAL-1"),
        ("BEYOND_HORIZON", ["economicContribution", "holds"], "EVAL-1"),
    ]
    assert await state(city_database) == before
    given = {**given, **sheet(yes=False, expectedOn="2199-01-01")}
    assert (await done(city, "evaluator1", SCORE, given))["state"] == "SCORED"


async def test_by_when_is_said_where_something_is_expected(
    city: Api, city_database: Database
) -> None:
    await in_scoring(city, TITLE)
    given = await own(city, "evaluator1")
    no = sheet(yes=False)
    before = await state(city_database)
    del no["expectedOn"]
    for have in ("marketDemand", "innovationValue", "economicContribution"):
        said = {**given, **no, have: sheet()[have]}
        for without in (said, {**said, "expectedOn": None}):
            assert await refused(city, "evaluator1", SCORE, without) == [
                ("REQUIRED", ["expectedOn"], "EVAL-1")
            ]
    for far in ("1899-12-31", "2200-01-02"):
        assert await refused(city, "evaluator1", SCORE, {**given, **sheet(expectedOn=far)}) == [
            ("OUT_OF_RANGE", ["expectedOn"], None)
        ]
    assert await state(city_database) == before
    for version, said, expected in (
        (1, no, None),
        (2, sheet(), sheet()["expectedOn"]),
        (3, {**no, "expectedOn": None}, None),
        (4, sheet(yes=False), sheet()["expectedOn"]),
    ):
        put_in = await done(city, "evaluator1", SCORE, {**given, **said, "version": version})
        assert put_in["sheet"]["expectedOn"] == expected


async def test_a_sheet_without_one_of_its_parts_is_no_sheet(
    city: Api, city_database: Database
) -> None:
    await in_scoring(city, TITLE)
    given = await own(city, "evaluator1", **sheet())
    before = await state(city_database)
    for name in sheet().keys() - {"expectedOn"}:
        for said in ({**given, name: None}, {k: v for k, v in given.items() if k != name}):
            answer = await city.gql(SCORE, {"input": said}, as_="evaluator1")
            assert [e["extensions"]["code"] for e in answer["errors"]] == ["BAD_INPUT"], name
    for score_ in ("80", 80.5, 2**31, "NaN"):
        said = {**given, "technology": score_}
        answer = await city.gql(SCORE, {"input": said}, as_="evaluator1")
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["BAD_INPUT"]
    assert await state(city_database) == before


async def test_scores_come_between_opening_and_closing(city: Api, city_database: Database) -> None:
    batch = await batch_of(city, TITLE)
    await assign(city, batch)
    given = await own(city, "evaluator1", **sheet())
    before = await state(city_database)
    assert await refused(city, "evaluator1", SCORE, given) == [
        ("NOT_SCORING", ["assignment"], "EVAL-6")
    ]
    assert await state(city_database) == before
    await move_on(city, batch, OPEN)
    for evaluator in EVALUATORS:
        await score(city, evaluator, TITLE)
    await move_on(city, batch, CLOSE)
    before = await state(city_database)
    payload = await tried(city, "evaluator1", SCORE, {**given, "version": 2})
    assert [(e["code"], e["field"], e["message"]) for e in payload["userErrors"]] == [
        ("BATCH_CLOSED", ["assignment"], "该批次已结束，不能再评分或修改评分。")
    ]
    assert await state(city_database) == before


async def test_sheets_are_fixed_once_all_are_in(city: Api, city_database: Database) -> None:
    await in_scoring(city, TITLE)
    for evaluator in EVALUATORS:
        assert (await task(city, evaluator, TITLE))["viewerCanScore"] is True
        await score(city, evaluator, TITLE)
    found = await task(city, "evaluator1", TITLE)
    assert (found["viewerCanScore"], found["viewerCanRecuse"]) == (False, False)
    before = await state(city_database)
    given = await own(city, "evaluator1", **sheet(technology=1))
    assert await refused(city, "evaluator1", SCORE, given) == [
        ("SHEETS_OPEN", ["assignment"], "EVAL-6")
    ]
    given = await own(city, "evaluator1", reason="忽然想起有利害关系")
    assert await refused(city, "evaluator1", RECUSE, given) == [
        ("SHEETS_OPEN", ["assignment"], "EVAL-6")
    ]
    assert await state(city_database) == before


async def test_nobody_is_assigned_to_what_is_complete(city: Api, city_database: Database) -> None:
    batch = await in_scoring(city, TITLE, "一种阀门")
    for evaluator in EVALUATORS:
        await score(city, evaluator, TITLE)
    ids, now = await accounts(city), await see(city, batch)
    given = {"batch": now["id"], "version": now["version"], "evaluators": [ids["evaluator4"]]}
    complete, open_ = (i["id"] for i in now["items"])
    before = await state(city_database)
    assert await refused(city, "staff", ASSIGN, {**given, "items": [open_, complete]}) == [
        ("SHEETS_OPEN", ["items", "1"], "EVAL-6")
    ]
    assert await state(city_database) == before
    after = await done(city, "staff", ASSIGN, given)
    assert [len(i["assignments"]) for i in after["items"]] == [3, 4]


async def test_an_evaluator_scores_only_what_is_theirs(city: Api, city_database: Database) -> None:
    batch = await in_scoring(city, TITLE)
    (item,) = batch["items"]
    ids = [a["id"] for a in item["assignments"]]
    before = await state(city_database)
    for document, said in ((SCORE, sheet()), (RECUSE, {"reason": "有利害关系"})):
        for strange in (ids[1], item["id"], "nonsense", ids[0] + "="):
            given = {"assignment": strange, "version": 1, **said}
            assert await refused(city, "evaluator1", document, given) == [
                ("UNKNOWN_REFERENCE", ["assignment"], None)
            ]
    assert await state(city_database) == before


async def test_who_comes_to_have_an_interest_cannot_score(
    city: Api, city_database: Database
) -> None:
    batch = await in_scoring(city, TITLE, evaluators=("evaluator1", "evaluator2", "evaluator_uni"))
    (item,) = batch["items"]
    await join(city, "liaison_uni", item["achievement"]["id"])
    before = await state(city_database)
    given = await own(city, "evaluator_uni", **sheet())
    assert await refused(city, "evaluator_uni", SCORE, given) == [
        ("INTEREST", ["assignment"], "EVAL-6")
    ]
    assert await state(city_database) == before


async def test_who_declares_an_interest_is_out_for_good(city: Api, city_database: Database) -> None:
    batch = await in_scoring(city, TITLE)
    await score(city, "evaluator2", TITLE)
    given = await own(city, "evaluator1", reason=" 曾任该项目顾问 ")
    out = await done(city, "evaluator1", RECUSE, given)
    assert (out["state"], out["recusedBecause"], out["version"]) == ("RECUSED", "曾任该项目顾问", 2)
    given = {**given, "version": 2}
    before = await state(city_database)
    said = {"assignment": out["id"], "version": 2, **sheet()}
    assert await refused(city, "evaluator1", SCORE, said) == [("RECUSED", ["assignment"], "EVAL-6")]
    assert await refused(city, "evaluator1", RECUSE, given) == [
        ("RECUSED", ["assignment"], "EVAL-6")
    ]
    ids, now = await accounts(city), await see(city, batch)
    wanted = {"batch": now["id"], "version": now["version"], "evaluators": [ids["evaluator1"]]}
    assert await refused(city, "staff", ASSIGN, wanted) == [
        ("RECUSED", ["evaluators", "0"], "EVAL-6")
    ]
    assert await state(city_database) == before


async def test_a_recused_evaluator_is_replaced_and_does_not_count(city: Api) -> None:
    batch = await in_scoring(city, TITLE)
    # Scored and then recused: the sheet stays on record and counts nowhere.
    await score(city, "evaluator1", TITLE, yes=False)
    await done(city, "evaluator1", RECUSE, await own(city, "evaluator1", reason="有利害关系"))
    await score(city, "evaluator2", TITLE)
    await score(city, "evaluator3", TITLE, yes=False)
    payload = await tried(city, "staff", CLOSE, {"id": batch["id"], "version": batch["version"]})
    assert [e["message"] for e in payload["userErrors"]] == [
        f"「{TITLE}」：评价专家不足 3 名，还缺 1 名。"
    ]
    assert (await see(city, batch))["items"][0]["allInAt"] is None
    await assign(city, batch, ("evaluator4",))
    await score(city, "evaluator4", TITLE)
    (item,) = (await move_on(city, batch, CLOSE))["items"]
    # Two yes of the three that count; with the recused one it would be two of four.
    assert item["outcome"] == "PASSED"


async def test_the_last_one_awaited_may_leave_and_the_rest_is_complete(city: Api) -> None:
    batch = await in_scoring(city, TITLE, evaluators=(*EVALUATORS, "evaluator4"))
    for evaluator in EVALUATORS:
        await score(city, evaluator, TITLE)
    assert (await see(city, batch))["items"][0]["allInAt"] is None
    await done(city, "evaluator4", RECUSE, await own(city, "evaluator4", reason="有利害关系"))
    assert (await see(city, batch))["items"][0]["allInAt"] is not None
    (item,) = (await move_on(city, batch, CLOSE))["items"]
    assert item["outcome"] == "PASSED"


async def test_before_scoring_a_recusal_completes_nothing(city: Api) -> None:
    batch = await batch_of(city, TITLE)
    await assign(city, batch, (*EVALUATORS, "evaluator4"))
    await done(city, "evaluator4", RECUSE, await own(city, "evaluator4", reason="有利害关系"))
    (item,) = (await move_on(city, batch, OPEN))["items"]
    assert (item["allInAt"], len(item["assignments"])) == (None, 4)


async def test_staff_take_off_only_who_has_not_scored(city: Api, city_database: Database) -> None:
    batch = await in_scoring(city, TITLE)
    await score(city, "evaluator1", TITLE, yes=False)
    first, second, _ = (await see(city, batch))["items"][0]["assignments"]
    given = {"assignment": first["id"], "version": first["version"], "reason": "联系不上"}
    before = await state(city_database)
    assert await refused(city, "staff", RECUSE, given) == [("HAS_SCORED", ["assignment"], "EVAL-6")]
    assert await state(city_database) == before
    given = {**given, "assignment": second["id"], "version": second["version"]}
    assert (await done(city, "staff", RECUSE, given))["state"] == "RECUSED"


async def test_nobody_leaves_a_closed_batch(city: Api, city_database: Database) -> None:
    batch = await in_scoring(city, TITLE)
    for evaluator in EVALUATORS:
        await score(city, evaluator, TITLE)
    await move_on(city, batch, CLOSE)
    before = await state(city_database)
    for who in ("evaluator1", "staff"):
        given = await own(city, "evaluator1", reason="有利害关系")
        assert await refused(city, who, RECUSE, given) == [
            ("BATCH_CLOSED", ["assignment"], "EVAL-6")
        ]
    assert await refused(city, "evaluator1", RECUSE, {**given, "reason": " "}) == [
        ("BLANK", ["reason"], None),
        ("BATCH_CLOSED", ["assignment"], "EVAL-6"),
    ]
    assert await state(city_database) == before
