"""Batches (EVAL-1): put together, given evaluators, opened and closed; what is refused, to whom."""

from __future__ import annotations

from typing import Any

from backend.core.ids import GlobalId
from tests.achievements.drafts import join, registered, submitted
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.evaluations.batches import (
    ASSIGN,
    CLOSE,
    CREATE,
    DECLINE,
    EVALUATORS,
    OPEN,
    RECUSE,
    SCORE,
    accounts,
    assign,
    batch_of,
    closed,
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


async def test_a_batch_takes_submitted_achievements_into_evaluation(city: Api) -> None:
    first = await submitted(city, "liaison_town", "一种涂层")
    second = await submitted(city, "liaison_uni", "一种阀门")
    deadline = day(30)
    chosen = [first["id"], second["id"], first["id"]]
    given = {"title": " 第一批 ", "deadline": deadline, "achievements": chosen}
    batch = await done(city, "staff", CREATE, given)
    assert (batch["title"], batch["state"], batch["version"]) == ("第一批", "OPEN", 1)
    assert (batch["deadline"], batch["openedAt"], batch["closedAt"]) == (deadline, None, None)
    assert [
        (i["outcome"], i["assignments"], i["achievement"]["stage"]) for i in batch["items"]
    ] == [("PENDING", [], "IN_EVALUATION")] * 2
    assert [i["achievement"]["title"] for i in batch["items"]] == ["一种涂层", "一种阀门"]


async def test_a_deadline_may_be_null_but_not_past(city: Api) -> None:
    first = await submitted(city, "liaison_town", "一种涂层")
    given = {"title": "批", "achievements": [first["id"]]}
    yesterday = day(-1)
    assert await refused(city, "staff", CREATE, {**given, "deadline": yesterday}) == [
        ("IN_THE_PAST", ["deadline"], None)
    ]
    batch = await done(city, "staff", CREATE, {**given, "deadline": None})
    assert batch["deadline"] is None


async def test_only_submitted_achievements_enter_and_one_batch_at_a_time(
    city: Api, city_database: Database
) -> None:
    draft = await registered(city, "liaison_town", "草稿")
    taken = (await batch_of(city, "已在批次"))["items"][0]["achievement"]
    free = await submitted(city, "liaison_town", "待评价")
    before = await state(city_database)
    chosen = [free["id"], draft["id"], taken["id"]]
    assert await refused(city, "staff", CREATE, {"title": "第二批", "achievements": chosen}) == [
        ("NOT_SUBMITTED", ["achievements", "1"], "EVAL-1"),
        ("NOT_SUBMITTED", ["achievements", "2"], "EVAL-1"),
    ]
    assert await state(city_database) == before


async def test_what_a_batch_says_is_checked_all_at_once(city: Api, city_database: Database) -> None:
    organization = await city.data("{ organizations(first: 1) { nodes { id } } }")
    other = organization["organizations"]["nodes"][0]["id"]
    before = await state(city_database)
    given: dict[str, Any] = {"title": "  ", "achievements": ["nonsense", other]}
    assert await refused(city, "staff", CREATE, given) == [
        ("BLANK", ["title"], None),
        ("UNKNOWN_REFERENCE", ["achievements", "0"], None),
        ("UNKNOWN_REFERENCE", ["achievements", "1"], None),
    ]
    assert await refused(city, "staff", CREATE, {"title": "批", "achievements": []}) == [
        ("REQUIRED", ["achievements"], None)
    ]
    assert await refused(city, "staff", CREATE, {"title": "长" * 201, "achievements": []}) == [
        ("TOO_LONG", ["title"], None),
        ("REQUIRED", ["achievements"], None),
    ]
    assert await state(city_database) == before


async def test_lists_have_their_limits(city: Api, city_database: Database) -> None:
    batch = await batch_of(city, "一种涂层")
    many = [str(GlobalId("Achievement", n)) for n in range(1001, 1102)]
    before = await state(city_database)
    reasons = await refused(city, "staff", CREATE, {"title": "批", "achievements": many})
    assert reasons == [("TOO_MANY", ["achievements"], None)]
    people = [str(GlobalId("Account", n)) for n in range(1001, 1022)]
    given = {"batch": batch["id"], "version": 1, "evaluators": people}
    assert await refused(city, "staff", ASSIGN, given) == [("TOO_MANY", ["evaluators"], None)]
    assert await state(city_database) == before


async def test_assigning_again_adds_only_who_is_new(city: Api) -> None:
    batch = await batch_of(city, "一种涂层", "一种阀门")
    first, second = (i["id"] for i in batch["items"])
    once = await assign(city, batch, ("evaluator1",), items=[first])
    assert [len(i["assignments"]) for i in once["items"]] == [1, 0]
    twice = await assign(city, batch, ("evaluator1", "evaluator2"))
    names = [[a["evaluator"]["displayName"] for a in i["assignments"]] for i in twice["items"]]
    assert names == [["evaluator1", "evaluator2"]] * 2
    assert twice["version"] == 3
    same = await assign(city, batch, ("evaluator1", "evaluator2"), items=[second])
    assert same == twice


async def test_who_has_an_interest_is_not_assigned(city: Api, city_database: Database) -> None:
    ids = await accounts(city)
    organizations = await city.data(
        '{ organizations(filter: {name: {in: ["启明评价有限公司", "衡准评估事务所"]}}) '
        "{ nodes { id name } } }"
    )
    named = {o["name"]: o["id"] for o in organizations["organizations"]["nodes"]}
    own = await submitted(city, "liaison_uni", "首报")
    held = await submitted(city, "liaison_town", "持有", holders=[named["启明评价有限公司"]])
    completed = await submitted(
        city, "liaison_town", "完成", completingOrganizations=[named["衡准评估事务所"]]
    )
    joined = await submitted(city, "liaison_town", "联合")
    await join(city, "liaison_uni", joined["id"])
    chosen = [a["id"] for a in (own, held, completed, joined)]
    batch = await done(city, "staff", CREATE, {"title": "批", "achievements": chosen})
    items = [i["id"] for i in batch["items"]]
    given = {
        "batch": batch["id"],
        "version": batch["version"],
        "evaluators": [ids[e] for e in ("evaluator3", "evaluator_uni", "evaluator1", "evaluator2")],
    }
    before = await state(city_database)
    payload = await tried(city, "staff", ASSIGN, given)
    assert [(e["code"], e["field"], e["rule"]) for e in payload["userErrors"]] == [
        ("INTEREST", ["evaluators", "1"], "EVAL-6"),
        ("INTEREST", ["evaluators", "1"], "EVAL-6"),
        ("INTEREST", ["evaluators", "2"], "EVAL-6"),
        ("INTEREST", ["evaluators", "3"], "EVAL-6"),
    ]
    titles = ["首报", "联合", "持有", "完成"]
    assert all(t in e["message"] for t, e in zip(titles, payload["userErrors"], strict=True))
    assert await state(city_database) == before
    free = {**given, "evaluators": [ids["evaluator4"], ids["evaluator_uni"]], "items": items[1:3]}
    assert [len(i["assignments"]) for i in (await done(city, "staff", ASSIGN, free))["items"]] == [
        0, 2, 2, 0,
    ]  # fmt: skip


async def test_only_active_evaluators_are_assigned(city: Api, city_database: Database) -> None:
    ids = await accounts(city)
    batch = await batch_of(city, "一种涂层")
    await city_database.rows("UPDATE account SET active = false WHERE sign_in_name = 'evaluator4'")
    given = {"batch": batch["id"], "version": 1}
    wrong = [ids["evaluator1"], ids["staff2"], ids["evaluator4"], ids["liaison_uni"]]
    before = await state(city_database)
    assert await refused(city, "staff", ASSIGN, {**given, "evaluators": wrong}) == [
        ("NOT_AN_EVALUATOR", ["evaluators", "1"], None),
        ("NOT_AN_EVALUATOR", ["evaluators", "2"], None),
        ("NOT_AN_EVALUATOR", ["evaluators", "3"], None),
    ]
    assert await refused(city, "staff", ASSIGN, {**given, "evaluators": []}) == [
        ("REQUIRED", ["evaluators"], None)
    ]
    assert await refused(city, "staff", ASSIGN, {**given, "evaluators": [batch["id"]]}) == [
        ("UNKNOWN_REFERENCE", ["evaluators", "0"], None)
    ]
    assert await state(city_database) == before


async def test_items_to_assign_are_the_batchs(city: Api, city_database: Database) -> None:
    ids = await accounts(city)
    batch = await batch_of(city, "一种涂层")
    other = await batch_of(city, "一种阀门")
    given = {"batch": batch["id"], "version": 1, "evaluators": [ids["evaluator1"]]}
    before = await state(city_database)
    strange = [batch["items"][0]["id"], other["items"][0]["id"]]
    assert await refused(city, "staff", ASSIGN, {**given, "items": strange}) == [
        ("OTHER_BATCH", ["items", "1"], None)
    ]
    assert await refused(city, "staff", ASSIGN, {**given, "items": None}) == [
        ("REQUIRED", ["items"], None)
    ]
    assert await refused(city, "staff", ASSIGN, {**given, "items": []}) == [
        ("REQUIRED", ["items"], None)
    ]
    assert await state(city_database) == before


async def test_scoring_opens_with_three_evaluators_for_every_item(
    city: Api, city_database: Database
) -> None:
    batch = await batch_of(city, "一种涂层", "一种阀门")
    first = batch["items"][0]["id"]
    await assign(city, batch, ("evaluator1", "evaluator2"))
    await assign(city, batch, ("evaluator3",), items=[first])
    before = await state(city_database)
    payload = await tried(city, "staff", OPEN, {"id": batch["id"], "version": 3})
    assert [(e["code"], e["field"], e["message"], e["rule"]) for e in payload["userErrors"]] == [
        ("INCOMPLETE", ["id"], "「一种阀门」：评价专家不足 3 名，还缺 1 名。", "EVAL-1")
    ]
    assert await state(city_database) == before
    await assign(city, batch, ("evaluator4",))
    opened = await move_on(city, batch, OPEN)
    assert (opened["state"], opened["version"]) == ("SCORING", 5)
    assert opened["openedAt"] is not None


async def test_a_batch_goes_on_only_in_its_order(city: Api, city_database: Database) -> None:
    batch = await batch_of(city, "一种涂层")
    await assign(city, batch)
    assert await refused(city, "staff", CLOSE, {"id": batch["id"], "version": 2}) == [
        ("WRONG_STATE", ["id"], None)
    ]
    await move_on(city, batch, OPEN)
    assert await refused(city, "staff", OPEN, {"id": batch["id"], "version": 3}) == [
        ("WRONG_STATE", ["id"], None)
    ]
    for evaluator in EVALUATORS:
        await score(city, evaluator, "一种涂层")
    await move_on(city, batch, CLOSE)
    ids = await accounts(city)
    before = await state(city_database)
    now = {"id": batch["id"], "version": 4}
    for document in (OPEN, CLOSE):
        assert await refused(city, "staff", document, now) == [("WRONG_STATE", ["id"], None)]
    given = {"batch": batch["id"], "version": 4, "evaluators": [ids["evaluator4"]]}
    assert await refused(city, "staff", ASSIGN, given) == [("WRONG_STATE", ["batch"], None)]
    assert await state(city_database) == before


async def test_closing_names_who_has_not_scored(city: Api, city_database: Database) -> None:
    batch = await in_scoring(city, "一种涂层", "一种阀门")
    for evaluator in EVALUATORS:
        await score(city, evaluator, "一种涂层")
    await score(city, "evaluator2", "一种阀门")
    before = await state(city_database)
    payload = await tried(city, "staff", CLOSE, {"id": batch["id"], "version": 3})
    assert [(e["code"], e["message"]) for e in payload["userErrors"]] == [
        ("INCOMPLETE", "「一种阀门」：evaluator1尚未评分。evaluator3尚未评分。")
    ]
    assert await state(city_database) == before


async def test_closing_decides_every_item(city: Api) -> None:
    batch = await closed(city, {"一种涂层": True, "一种阀门": False})
    assert batch["state"] == "CLOSED"
    assert [(i["outcome"], i["achievement"]["stage"]) for i in batch["items"]] == [
        ("PASSED", "IN_EVALUATION"),
        ("FAILED", "SUBMITTED"),
    ]


async def test_what_failed_can_be_evaluated_again_and_what_passed_waits(city: Api) -> None:
    batch = await closed(city, {"一种涂层": True, "一种阀门": False})
    passed, failed = (i["achievement"]["id"] for i in batch["items"])
    given = {"title": "第二批", "achievements": [failed, passed]}
    assert await refused(city, "staff", CREATE, given) == [
        ("NOT_SUBMITTED", ["achievements", "1"], "EVAL-1")
    ]
    again = await done(city, "staff", CREATE, {**given, "achievements": [failed]})
    assert again["items"][0]["outcome"] == "PENDING"


async def test_what_landed_during_its_evaluation_stays_landed(
    city: Api, city_database: Database
) -> None:
    batch = await in_scoring(city, "一种涂层")
    await city_database.rows("UPDATE achievement SET stage = 'LANDED'")
    for evaluator in EVALUATORS:
        await score(city, evaluator, "一种涂层", yes=False)
    (item,) = (await move_on(city, batch, CLOSE))["items"]
    assert (item["outcome"], item["achievement"]["stage"]) == ("FAILED", "LANDED")


async def test_a_passed_item_is_declined_with_a_reason(city: Api, city_database: Database) -> None:
    batch = await closed(city, {"一种涂层": True, "一种阀门": False})
    passed, failed = batch["items"]
    before = await state(city_database)
    given = {"id": failed["id"], "version": failed["version"], "reason": "重复建设"}
    assert await refused(city, "staff", DECLINE, given) == [("NOT_PASSED", ["id"], "EVAL-1")]
    given = {"id": passed["id"], "version": passed["version"], "reason": " "}
    assert await refused(city, "staff", DECLINE, given) == [("BLANK", ["reason"], None)]
    assert await state(city_database) == before
    item = await done(city, "staff", DECLINE, {**given, "reason": "重复建设"})
    assert (item["outcome"], item["declinedBecause"]) == ("DECLINED", "重复建设")
    assert item["achievement"]["stage"] == "SUBMITTED"
    again = {**given, "version": item["version"], "reason": "重复建设"}
    assert await refused(city, "staff", DECLINE, again) == [("NOT_PASSED", ["id"], "EVAL-1")]


async def test_stale_writes_are_refused_with_the_present_record(
    city: Api, city_database: Database
) -> None:
    batch = await closed(city, {"一种涂层": True})
    ids = await accounts(city)
    (item,) = batch["items"]
    before = await state(city_database)
    stale = {"version": 1}
    tries: list[tuple[str, dict[str, Any], str, int]] = [
        (ASSIGN, {"batch": batch["id"], "evaluators": [ids["evaluator4"]]}, "evaluationBatch", 4),
        (OPEN, {"id": batch["id"]}, "evaluationBatch", 4),
        (CLOSE, {"id": batch["id"]}, "evaluationBatch", 4),
        (DECLINE, {"id": item["id"], "reason": "重复"}, "evaluationItem", item["version"]),
    ]
    for document, given, returned, version in tries:
        payload = await tried(city, "staff", document, {**given, **stale})
        assert [e["code"] for e in payload["userErrors"]] == ["STALE"]
        assert payload[returned]["version"] == version
    own = await task(city, "evaluator1", "一种涂层")
    for document, said in ((SCORE, sheet()), (RECUSE, {"reason": "有利害关系"})):
        payload = await tried(
            city, "evaluator1", document, {"assignment": own["id"], "version": 1, **said}
        )
        assert [e["code"] for e in payload["userErrors"]] == ["STALE"]
        assert payload["evaluationAssignment"]["version"] == 2
    assert await state(city_database) == before


TERMS = """
query ($id: ID!) { node(id: $id) { ... on EvaluationBatch { terms {
  minimumEvaluators yesShare { numerator denominator }
  passMark lowestScore highestScore horizonMonths
  criteria { code name weight } haves { code name }
} } } }
"""


async def test_the_terms_of_a_batch_are_those_it_was_opened_under(
    city: Api, city_database: Database
) -> None:
    batch = await in_scoring(city, "一种涂层")
    for evaluator in EVALUATORS:
        await score(city, evaluator, "一种涂层")
    # A newer plan asks for four evaluators and a pass mark that nobody reaches.
    await city_database.rows(
        "INSERT INTO plan_version (city, timezone, sha256, text, loaded_at) "
        "SELECT city, timezone, 'newer', replace("
        "replace(text, 'minimum_evaluators = 3', 'minimum_evaluators = 4'), "
        "'# pass_mark = 60', 'pass_mark = 100'), now() FROM plan_version"
    )
    later = await batch_of(city, "一种阀门")
    terms = {
        "lowestScore": 0,
        "highestScore": 100,
        "horizonMonths": 24,
        "yesShare": {"numerator": 2, "denominator": 3},
        "criteria": [
            {"code": "TECHNOLOGY", "name": "科技含量", "weight": 1},
            {"code": "ECONOMIC_BENEFIT", "name": "经济效益", "weight": 1},
            {"code": "CONVERSION_EFFICIENCY", "name": "转化效率", "weight": 1},
        ],
        "haves": [
            {"code": "MARKET_DEMAND", "name": "有市场需求"},
            {"code": "INNOVATION_VALUE", "name": "有创新价值"},
            {"code": "ECONOMIC_CONTRIBUTION", "name": "有经济贡献"},
        ],
    }
    for found, expected in (
        (batch, {"minimumEvaluators": 3, "passMark": None}),
        (later, {"minimumEvaluators": 4, "passMark": 100}),
    ):
        seen = (await city.data(TERMS, {"id": found["id"]}, as_="staff"))["node"]["terms"]
        assert seen == {**terms, **expected}
    await assign(city, later)
    assert await refused(city, "staff", OPEN, {"id": later["id"], "version": 2}) == [
        ("INCOMPLETE", ["id"], "EVAL-1")
    ]
    (item,) = (await move_on(city, batch, CLOSE))["items"]
    assert item["outcome"] == "PASSED"


ALLOWED = {
    "evaluationBatchCreate": {"staff", "staff2"},
    "evaluationAssign": {"staff", "staff2"},
    "evaluationBatchOpen": {"staff", "staff2"},
    "evaluationBatchClose": {"staff", "staff2"},
    "evaluationItemDecline": {"staff", "staff2"},
    "evaluationScore": {e for e in CAST if e.startswith("evaluator")},
    "evaluationRecuse": {"staff", "staff2"} | {e for e in CAST if e.startswith("evaluator")},
}


async def test_others_are_forbidden_and_change_nothing(city: Api, city_database: Database) -> None:
    batch = await in_scoring(city, "一种涂层")
    (item,) = batch["items"]
    ids = await accounts(city)
    assignment = {"assignment": item["assignments"][0]["id"], "version": 1}
    this = {"id": batch["id"], "version": batch["version"]}
    tries: dict[str, tuple[str, dict[str, Any]]] = {
        "evaluationBatchCreate": (CREATE, {"title": "批", "achievements": []}),
        "evaluationAssign": (
            ASSIGN,
            {"batch": this["id"], "version": this["version"], "evaluators": [ids["evaluator4"]]},
        ),
        "evaluationBatchOpen": (OPEN, this),
        "evaluationBatchClose": (CLOSE, this),
        "evaluationItemDecline": (DECLINE, {"id": item["id"], "version": 1, "reason": "重复"}),
        "evaluationScore": (SCORE, {**assignment, **sheet()}),
        "evaluationRecuse": (RECUSE, {**assignment, "reason": "有利害关系"}),
    }
    before = await state(city_database)
    for who in (*CAST, None):
        expected = "UNAUTHENTICATED" if who is None else "FORBIDDEN"
        for name, (document, given) in tries.items():
            if who not in ALLOWED[name]:
                answer = await city.gql(document, {"input": given}, as_=who)
                assert [e["extensions"]["code"] for e in answer["errors"]] == [expected], (
                    who,
                    name,
                )
    assert await state(city_database) == before
    assert (await see(city, batch))["version"] == batch["version"]
