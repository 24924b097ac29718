"""Writes at once: one wins, the other is told, and nothing is lost between them."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.achievements.drafts import submitted
from tests.api import Api
from tests.databases import Database
from tests.evaluations.batches import (
    CLOSE,
    CREATE,
    DECLINE,
    EVALUATORS,
    OPEN,
    RECUSE,
    SCORE,
    WORK,
    assign,
    closed,
    done,
    in_scoring,
    move_on,
    score,
    see,
    sheet,
    task,
    tried,
)

TITLE = "一种涂层"


def codes(payload: dict[str, Any]) -> list[str]:
    """The codes of what a write was refused for."""
    return [e["code"] for e in payload["userErrors"]]


async def scoring(api: Api, evaluator: str, title: str, **said: Any) -> Any:
    """The evaluator's sheet, ready to be sent."""
    found = await task(api, evaluator, title)
    given = {"assignment": found["id"], "version": found["version"], **sheet(**said)}
    return tried(api, evaluator, SCORE, given)


async def test_of_two_last_sheets_at_once_one_completes_the_item(city: Api) -> None:
    titles = [f"成果{n}" for n in range(5)]
    batch = await in_scoring(city, *titles)
    for title in titles:
        await score(city, "evaluator1", title)
    last = [await scoring(city, e, title) for title in titles for e in ("evaluator2", "evaluator3")]
    assert [codes(p) for p in await asyncio.gather(*last)] == [[]] * 10
    items = (await see(city, batch))["items"]
    assert [i["allInAt"] is not None for i in items] == [True] * 5
    assert [i["version"] for i in items] == [2] * 5
    ended = await move_on(city, batch, CLOSE)
    assert [i["outcome"] for i in ended["items"]] == ["PASSED"] * 5


async def test_a_last_sheet_and_the_closing_at_once_agree(
    city: Api, city_database: Database
) -> None:
    for n in range(4):
        title = f"{TITLE}{n}"
        batch = await in_scoring(city, title)
        for evaluator in EVALUATORS[:2]:
            await score(city, evaluator, title)
        closing = tried(city, "staff", CLOSE, {"id": batch["id"], "version": batch["version"]})
        sheet_in, ended = await asyncio.gather(
            await scoring(city, "evaluator3", title, yes=False), closing
        )
        assert codes(sheet_in) == []
        assert codes(ended) in ([], ["INCOMPLETE"])
        if codes(ended):
            await move_on(city, batch, CLOSE)
    sheets = await city_database.value(
        "SELECT count(*) FROM evaluation_sheet s JOIN evaluation_item i ON i.id = s.item_id "
        "JOIN evaluation_batch b ON b.id = i.batch_id WHERE s.scored_at <= b.closed_at"
    )
    assert sheets == 12


async def test_a_change_and_the_last_sheet_at_once_never_mix(
    city: Api, city_database: Database
) -> None:
    for n in range(4):
        title = f"{TITLE}{n}"
        await in_scoring(city, title)
        for evaluator in EVALUATORS[:2]:
            await score(city, evaluator, title)
        changed, last = await asyncio.gather(
            await scoring(city, "evaluator1", title, technology=1),
            await scoring(city, "evaluator3", title),
        )
        assert codes(last) == []
        assert codes(changed) in ([], ["SHEETS_OPEN"])
    late = await city_database.value(
        "SELECT count(*) FROM evaluation_sheet s JOIN evaluation_item i ON i.id = s.item_id "
        "WHERE s.technology = 1 AND s.scored_at > i.all_in_at"
    )
    assert late == 0


async def test_scoring_and_leaving_at_once_one_wins(city: Api) -> None:
    await in_scoring(city, TITLE)
    own = await task(city, "evaluator1", TITLE)
    given = {"assignment": own["id"], "version": own["version"]}
    results = await asyncio.gather(
        tried(city, "evaluator1", SCORE, {**given, **sheet()}),
        tried(city, "evaluator1", RECUSE, {**given, "reason": "有利害关系"}),
    )
    assert sorted(codes(r) for r in results) == [[], ["STALE"]]
    # By its id: who has left sees the assignment, and no longer what it is of.
    tasks = (await city.data(WORK, as_="evaluator1"))["evaluationAssignments"]["nodes"]
    (now,) = (t for t in tasks if t["id"] == own["id"])
    assert now["version"] == 2
    assert {r["evaluationAssignment"]["state"] for r in results} == {now["state"]}


async def test_one_achievement_goes_into_one_of_two_batches_at_once(city: Api) -> None:
    first = await submitted(city, "liaison_town", "成果甲")
    second = await submitted(city, "liaison_town", "成果乙")
    one = {"title": "甲批", "achievements": [first["id"], second["id"]]}
    other = {"title": "乙批", "achievements": [second["id"], first["id"]]}
    results = await asyncio.gather(
        tried(city, "staff", CREATE, one), tried(city, "staff2", CREATE, other)
    )
    assert sorted(codes(r) for r in results) == [[], ["NOT_SUBMITTED", "NOT_SUBMITTED"]]
    listed = await city.data("{ evaluationBatches { totalCount } }", as_="staff")
    assert listed["evaluationBatches"]["totalCount"] == 1


async def test_of_two_closings_or_two_declines_at_once_one_wins(city: Api) -> None:
    batch = await in_scoring(city, TITLE)
    for evaluator in EVALUATORS:
        await score(city, evaluator, TITLE)
    given = {"id": batch["id"], "version": (await see(city, batch))["version"]}
    results = await asyncio.gather(
        tried(city, "staff", CLOSE, given), tried(city, "staff2", CLOSE, given)
    )
    assert sorted(codes(r) for r in results) == [[], ["STALE"]]
    (item,) = (await see(city, batch))["items"]
    given = {"id": item["id"], "version": item["version"], "reason": "重复建设"}
    results = await asyncio.gather(
        tried(city, "staff", DECLINE, given), tried(city, "staff2", DECLINE, given)
    )
    assert sorted(codes(r) for r in results) == [[], ["STALE"]]


async def test_a_closing_and_a_new_batch_of_the_same_never_wait_for_each_other(city: Api) -> None:
    first, second = [
        (await submitted(city, "liaison_town", title))["id"] for title in ("成果甲", "成果乙")
    ]
    for _ in range(3):
        given = {"title": "甲批", "achievements": [second, first]}
        batch = await done(city, "staff", CREATE, given)
        await assign(city, batch)
        await move_on(city, batch, OPEN)
        for evaluator in EVALUATORS:
            for title in ("成果甲", "成果乙"):
                await score(city, evaluator, title, yes=False)
        close = {"id": batch["id"], "version": 3}
        create = {"title": "乙批", "achievements": [first, second]}
        ended, other = await asyncio.gather(
            tried(city, "staff", CLOSE, close), tried(city, "staff2", CREATE, create)
        )
        assert codes(ended) == []
        assert codes(other) in ([], ["NOT_SUBMITTED", "NOT_SUBMITTED"])
        if not codes(other):
            return


async def test_the_audit_log_is_whole_after_all_of_it(city: Api, city_database: Database) -> None:
    await closed(city, {TITLE: True, "一种阀门": False})
    gaps = await city_database.value("SELECT max(id) - count(*) FROM audit_entry")
    assert gaps == 0
    operations = await city_database.rows(
        "SELECT operation, count(*)::int AS n FROM audit_entry WHERE operation LIKE 'evaluation%' "
        "GROUP BY operation ORDER BY operation"
    )
    assert {o["operation"]: o["n"] for o in operations} == {
        "evaluation_batch_create": 5,  # the batch, its two items, two achievements
        "evaluation_assign": 7,  # six assignments, the batch
        "evaluation_batch_open": 1,
        "evaluation_score": 14,  # six sheets, their assignments, two items complete
        "evaluation_batch_close": 4,  # two items, the failed achievement, the batch
    }
