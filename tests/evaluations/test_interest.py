"""EVAL-6 after the assignment: who comes to have a part in an item does not decide it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.achievements.drafts import join
from tests.api import Api
from tests.databases import Database
from tests.evaluations.batches import (
    ASSIGN,
    CLOSE,
    OPEN,
    RECUSE,
    SCORE,
    accounts,
    assign,
    batch_of,
    done,
    in_scoring,
    move_on,
    mutation,
    refused,
    score,
    see,
    sheet,
    task,
    tried,
)
from tests.state import state

TITLE = "一种涂层"
THREE = ("evaluator_uni", "evaluator1", "evaluator2")
BARRED = "evaluator_uni所在单位是该成果的报送、持有或完成单位，其评分不计，须先办理回避。"
TOO_FEW = "评价专家不足 3 名，还缺 1 名。"
JOIN = mutation("achievementJoin", "achievement", "id")
LOOK = """
query ($id: ID!) { node(id: $id) { ... on EvaluationItem {
  outcome allInAt
  assignments { id version state interested fixed viewerCanRecuse viewerCanScore
    evaluator { displayName } }
  sheets { technology }
  gate { allIn scored required holds averageScore missing haves { yes } }
} } }
"""


async def look(api: Api, batch: dict[str, Any], as_: str = "staff") -> dict[str, Any]:
    """The only item of the batch as somebody sees it."""
    found = (await api.data(LOOK, {"id": batch["items"][0]["id"]}, as_=as_))["node"]
    assert isinstance(found, dict)
    return found


async def one_of(api: Api, batch: dict[str, Any], evaluator: str) -> dict[str, Any]:
    """The evaluator's assignment as staff see it."""
    rows = (await look(api, batch))["assignments"]
    found: dict[str, Any] = next(r for r in rows if r["evaluator"]["displayName"] == evaluator)
    return found


async def recusal(api: Api, batch: dict[str, Any], evaluator: str = "evaluator_uni") -> Any:
    """What takes the evaluator off the item."""
    row = await one_of(api, batch, evaluator)
    return {"assignment": row["id"], "version": row["version"], "reason": "所在单位已联合报送"}


async def joined(api: Api, batch: dict[str, Any]) -> None:
    """The university has become a co-reporter of the item."""
    await join(api, "liaison_uni", batch["items"][0]["achievement"]["id"])


async def scored_then_joined(
    api: Api, evaluators: tuple[str, ...] = THREE, no: tuple[str, ...] = ("evaluator2",)
) -> dict[str, Any]:
    """All sheets were in before the university joined: two yes, one of them its evaluator's."""
    batch = await in_scoring(api, TITLE, evaluators=evaluators)
    for evaluator in evaluators:
        await score(api, evaluator, TITLE, yes=evaluator not in no)
    await joined(api, batch)
    return batch


async def closing(api: Api, batch: dict[str, Any]) -> dict[str, Any]:
    """The input that closes the batch."""
    return {"id": batch["id"], "version": (await see(api, batch))["version"]}


async def test_a_partys_sheet_closes_nothing(city: Api, city_database: Database) -> None:
    batch = await scored_then_joined(city)
    before = await state(city_database)
    payload = await tried(city, "staff", CLOSE, await closing(city, batch))
    assert [(e["code"], e["field"], e["message"]) for e in payload["userErrors"]] == [
        ("INCOMPLETE", ["id"], f"「{TITLE}」：{TOO_FEW}{BARRED}")
    ]
    assert await state(city_database) == before
    found = (await look(city, batch))["gate"]
    assert found == {
        "allIn": False,
        "scored": 2,
        "required": 3,
        "holds": None,
        "averageScore": None,
        "missing": [TOO_FEW, BARRED],
        "haves": [],
    }
    row = await one_of(city, batch, "evaluator_uni")
    assert [row[n] for n in ("state", "interested", "fixed", "viewerCanRecuse")] == [
        "SCORED",
        True,
        True,
        True,
    ]
    others = await one_of(city, batch, "evaluator1")
    assert (others["interested"], others["viewerCanRecuse"]) == (False, False)


@pytest.mark.parametrize("who", ["staff", "evaluator_uni"])
async def test_it_is_recused_and_replaced_blind(
    city: Api, city_database: Database, who: str
) -> None:
    batch = await scored_then_joined(city)
    given = await recusal(city, batch)
    stale = await tried(city, who, RECUSE, {**given, "version": given["version"] - 1})
    assert [e["code"] for e in stale["userErrors"]] == ["STALE"]
    assert (await done(city, who, RECUSE, given))["state"] == "RECUSED"

    # A sheet is awaited again: those that are in are closed, and stay as they are.
    assert [(await look(city, batch))[n] for n in ("allInAt", "sheets")] == [None, []]
    assert {(a["state"], a["fixed"]) for a in (await look(city, batch))["assignments"]} == {
        ("SCORED", True),
        ("RECUSED", True),
    }
    await assign(city, batch, ("evaluator3",))
    replacement = await look(city, batch, "evaluator3")
    assert (replacement["sheets"], replacement["gate"]) == ([], None)
    assert [a["viewerCanScore"] for a in replacement["assignments"]] == [True]
    before = await state(city_database)
    old = await task(city, "evaluator1", TITLE)
    assert (old["viewerCanScore"], old["viewerCanRecuse"]) == (False, False)
    ref = {"assignment": old["id"], "version": old["version"]}
    assert await refused(city, "evaluator1", SCORE, {**ref, **sheet(yes=False)}) == [
        ("SHEETS_OPEN", ["assignment"], "EVAL-6")
    ]
    for person in ("evaluator1", "staff"):
        assert await refused(city, person, RECUSE, {**ref, "reason": "改变主意"}) == [
            ("SHEETS_OPEN", ["assignment"], "EVAL-6")
        ]
    assert await state(city_database) == before
    payload = await tried(city, "staff", CLOSE, await closing(city, batch))
    assert [e["message"] for e in payload["userErrors"]] == [f"「{TITLE}」：evaluator3尚未评分。"]

    # Who replaces may change their own sheet as long as another is awaited beside it.
    await assign(city, batch, ("evaluator4",))
    await score(city, "evaluator3", TITLE, yes=True)
    await score(city, "evaluator3", TITLE, yes=False)
    assert (await look(city, batch))["sheets"] == []
    await score(city, "evaluator4", TITLE, yes=False)
    assert len((await look(city, batch))["sheets"]) == 4
    (item,) = (await move_on(city, batch, CLOSE))["items"]
    assert item["outcome"] == "FAILED"


async def test_where_enough_remain_the_sheets_stay_open(city: Api) -> None:
    batch = await scored_then_joined(city, (*THREE, "evaluator3"), ("evaluator2", "evaluator3"))
    opened = (await look(city, batch))["allInAt"]
    assert await refused(city, "staff", CLOSE, await closing(city, batch)) == [
        ("INCOMPLETE", ["id"], "EVAL-1")
    ]
    await done(city, "staff", RECUSE, await recusal(city, batch))
    found = await look(city, batch)
    assert found["allInAt"] == opened
    assert (found["gate"]["scored"], found["gate"]["holds"]) == (3, False)
    (item,) = (await move_on(city, batch, CLOSE))["items"]
    # With the party's yes it would have been two of four, without it one of three.
    assert item["outcome"] == "FAILED"


async def test_while_sheets_are_awaited_a_partys_completes_nothing(city: Api) -> None:
    batch = await in_scoring(city, TITLE, evaluators=THREE)
    await score(city, "evaluator_uni", TITLE)
    await joined(city, batch)
    for evaluator in ("evaluator1", "evaluator2"):
        await score(city, evaluator, TITLE)
    found = await look(city, batch)
    assert (found["allInAt"], found["sheets"]) == (None, [])
    assert found["gate"]["missing"] == [TOO_FEW, BARRED]
    await assign(city, batch, ("evaluator3",))
    await score(city, "evaluator3", TITLE)
    assert (await look(city, batch))["allInAt"] is None
    await done(city, "staff", RECUSE, await recusal(city, batch))
    assert len((await look(city, batch))["sheets"]) == 3
    (item,) = (await move_on(city, batch, CLOSE))["items"]
    assert item["outcome"] == "PASSED"


async def test_scoring_does_not_open_with_a_party(city: Api, city_database: Database) -> None:
    batch = await batch_of(city, TITLE)
    await assign(city, batch, (*THREE, "evaluator3"))
    await joined(city, batch)
    before = await state(city_database)
    given = {"id": batch["id"], "version": 2}
    payload = await tried(city, "staff", OPEN, given)
    assert [e["message"] for e in payload["userErrors"]] == [f"「{TITLE}」：{BARRED}"]
    assert await state(city_database) == before
    await done(city, "staff", RECUSE, await recusal(city, batch))
    assert (await move_on(city, batch, OPEN))["state"] == "SCORING"


async def test_once_it_is_decided_a_new_part_changes_nothing(
    city: Api, city_database: Database
) -> None:
    batch = await in_scoring(city, TITLE, evaluators=THREE)
    for evaluator in THREE:
        await score(city, evaluator, TITLE)
    await move_on(city, batch, CLOSE)
    decided = await look(city, batch)
    await joined(city, batch)
    assert await look(city, batch) == decided
    assert decided["gate"]["holds"] is True
    before = await state(city_database)
    for who in ("staff", "evaluator_uni"):
        assert await refused(city, who, RECUSE, await recusal(city, batch)) == [
            ("BATCH_CLOSED", ["assignment"], "EVAL-6")
        ]
    assert await state(city_database) == before


async def test_who_has_no_part_is_not_taken_off_for_it(city: Api, city_database: Database) -> None:
    batch = await scored_then_joined(city)
    given = await recusal(city, batch, "evaluator1")
    before = await state(city_database)
    assert await refused(city, "staff", RECUSE, given) == [
        ("SHEETS_OPEN", ["assignment"], "EVAL-6")
    ]
    ids = await accounts(city)
    again = {"batch": batch["id"], "version": (await see(city, batch))["version"]}
    items = [batch["items"][0]["id"]]
    wanted = {**again, "evaluators": [ids["evaluator3"]], "items": items}
    # Nobody is added to what is open to all: first the party's sheet is taken off.
    assert await refused(city, "staff", ASSIGN, wanted) == [
        ("SHEETS_OPEN", ["items", "0"], "EVAL-6")
    ]
    assert await state(city_database) == before


async def test_a_joining_and_a_closing_at_once_agree(city: Api) -> None:
    for n in range(4):
        title = f"{TITLE}{n}"
        batch = await in_scoring(city, title, evaluators=THREE)
        for evaluator in THREE:
            await score(city, evaluator, title)
        joining = {"achievement": batch["items"][0]["achievement"]["id"], "title": f"{TITLE}{n}"}
        given = await closing(city, batch)
        both = [tried(city, "staff", CLOSE, given), tried(city, "liaison_uni", JOIN, joining)]
        ended = (await asyncio.gather(*both))[0]
        interested = (await one_of(city, batch, "evaluator_uni"))["interested"]
        assert [e["code"] for e in ended["userErrors"]] == ["INCOMPLETE"] * interested
