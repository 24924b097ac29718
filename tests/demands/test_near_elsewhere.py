"""DISC-4 between the libraries: what is near in another one is taken up or insisted on."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from backend.achievements.models import RegisteredResult
from backend.core.ids import GlobalId
from backend.core.searching import index
from tests.achievements import drafts
from tests.achievements.test_duplicates import UPDATE as CHANGE
from tests.api import Api
from tests.databases import Database
from tests.demands import needs
from tests.mutations import done, mutation, reasons, refused, tried
from tests.searching.test_nearness import similar
from tests.sheets.bringing import book, brought, key, rows_of, tally, titled, worked

LIAISON, OTHER = "liaison_town", "liaison_uni"
TITLE, NEARLY = "高导热石墨烯薄膜的制备技术", "高导热石墨烯薄膜制备技术"
ELSEWHERE = ("NEAR_ELSEWHERE", "distinctBecause")
DUPLICATE = ("LIKELY_DUPLICATE", "distinctBecause")
REASON = {"distinctBecause": "用途不同。"}
ENTER = mutation("achievementSubmit", "achievement { id version }")
RETURN = mutation("achievementReturn", "achievement { id version stage }")
MEND = mutation("sheetRowMend", "sheetRow { id version outcome problems { code } }")
RUN = mutation("sheetImportRun", "sheetImport { id version state }")


async def result(database: Database, title: str = TITLE) -> str:
    """The id of a result that is registered elsewhere."""
    [row] = await database.rows(
        "INSERT INTO registered_result (version, source, source_date, title, title_fold, abstract, "
        "keywords, created_at) VALUES (1, '省库', '2026-01-31', $1, $1, '简介', '{}', now()) "
        "RETURNING id",
        title,
    )
    await index.refresh(RegisteredResult, [row["id"]])
    return str(GlobalId("RegisteredResult", row["id"]))


async def said(api: Api, as_: str, document: str, given: dict[str, Any]) -> list[str]:
    """What a person is told of what was refused."""
    return [e["message"] for e in (await tried(api, as_, document, given))["userErrors"]]


@pytest.mark.parametrize("title", [TITLE, NEARLY])
async def test_an_achievement_near_a_result(city: Api, city_database: Database, title: str) -> None:
    found = await result(city_database)
    given = await drafts.complete(city, title)
    assert await refused(city, city_database, OTHER, drafts.REGISTER, given) == [ELSEWHERE]
    assert await said(city, OTHER, drafts.REGISTER, given) == [
        f"在册成果库中有近似标题「{TITLE}」：如为同一项，请改为登记该在册成果；"
        "如确非同一事项，请说明理由。"
    ]
    nothing = {**given, "distinctBecause": None}
    assert await refused(city, city_database, OTHER, drafts.REGISTER, nothing) == [ELSEWHERE]
    taken = {"registeredResult": found}
    await drafts.submitted(city, OTHER, title, **taken)
    # Of what another took up there is now an achievement: that one is joined.
    assert await refused(city, city_database, LIAISON, drafts.REGISTER, given) == [
        DUPLICATE,
        ELSEWHERE,
    ]
    await drafts.submitted(city, LIAISON, title, **REASON)


async def test_an_achievement_near_a_demand(city: Api, city_database: Database) -> None:
    await needs.submitted(city, title=TITLE)
    given = await drafts.complete(city, NEARLY)
    assert await refused(city, city_database, OTHER, drafts.REGISTER, given) == [ELSEWHERE]
    [told] = await said(city, OTHER, drafts.REGISTER, given)
    assert told.startswith(f"需求库中有近似标题「{TITLE}」：如确非同一事项，请说明理由")
    await drafts.submitted(city, OTHER, NEARLY, distinctBecause="可回应该需求。")


async def test_a_demand_near_an_achievement_and_a_result(
    city: Api, city_database: Database
) -> None:
    await drafts.submitted(city, OTHER, TITLE)
    await result(city_database, f"{TITLE}研究")
    given = await needs.complete(city, NEARLY)
    for person in (LIAISON, "firm"):
        assert await refused(city, city_database, person, needs.REGISTER, given) == [
            ELSEWHERE,
            ELSEWHERE,
        ]
    told = await said(city, LIAISON, needs.REGISTER, given)
    assert [each.split("「")[0] for each in told] == [
        "成果库中有近似标题",
        "在册成果库中有近似标题",
    ]
    nothing = {**given, "distinctBecause": None}
    assert len(await refused(city, city_database, LIAISON, needs.REGISTER, nothing)) == 2
    # One reason answers all of them.
    await needs.submitted(city, title=NEARLY, **REASON)


async def test_of_others_records_a_message_tells_the_title_alone(city: Api) -> None:
    await needs.submitted(city, title=TITLE)
    [told] = await said(city, OTHER, drafts.REGISTER, await drafts.complete(city, NEARLY))
    assert (needs.FIRM in told, "东城街道" in told) == (False, False)
    [shown] = await similar(city, NEARLY)
    assert (shown["kind"], shown["title"], shown["by"]) == ("DEMAND", TITLE, "东城街道")


async def test_the_message_is_said_in_english(city: Api, city_database: Database) -> None:
    await result(city_database)
    given = await drafts.complete(city, NEARLY)
    await city.data("{ viewer { role } }", as_=OTHER)
    city.client(OTHER).headers["Accept-Language"] = "en"
    assert await said(city, OTHER, drafts.REGISTER, given) == [
        f"A registered result is called nearly so (「{TITLE}」): take it up if it is the same, or "
        "say why this is another."
    ]


async def test_drafts_and_what_is_void_are_nobodys_business(
    city: Api, city_database: Database
) -> None:
    await needs.registered(city, title=TITLE)
    await drafts.registered(city, LIAISON, TITLE)
    gone = await needs.submitted(city, title=f"{TITLE}研究")
    voided = mutation("demandVoid", "demand { id }")
    await done(city, "staff", voided, {**key(gone), "reason": "登记有误"})
    await drafts.submitted(city, OTHER, NEARLY)
    assert await city_database.value("SELECT count(*) FROM achievement") == 2


async def test_a_draft_that_becomes_near(city: Api, city_database: Database) -> None:
    await needs.submitted(city, title=TITLE)
    draft = await drafts.registered(city, OTHER, "另一种成果的名称")
    change = {"id": draft["id"], "version": 1, "title": NEARLY}
    assert await refused(city, city_database, OTHER, CHANGE, change) == [ELSEWHERE]
    stale = {**change, "version": 0, **REASON}
    assert await refused(city, city_database, OTHER, CHANGE, stale) == [("STALE", "version")]
    await done(city, OTHER, CHANGE, {**change, **REASON})
    cleared = {**key(draft), "version": 2, "distinctBecause": None}
    assert await refused(city, city_database, OTHER, CHANGE, cleared) == [ELSEWHERE]


async def test_a_reason_is_of_what_was_near_on_its_day(city: Api, city_database: Database) -> None:
    await needs.submitted(city, title=TITLE)
    draft = await drafts.registered(city, OTHER, NEARLY, **REASON)
    late = await result(city_database)
    own = {"id": draft["id"], "version": 1}
    assert await refused(city, city_database, OTHER, ENTER, own) == [ELSEWHERE]
    [told] = await said(city, OTHER, ENTER, own)
    assert "在册成果库" in told
    # Taken up, the result needs no other reason; the demand has been spoken of.
    await done(city, OTHER, CHANGE, {**own, "registeredResult": late})
    own["version"] = 2
    assert len(await said(city, OTHER, CHANGE, {**own, "registeredResult": None})) == 1
    await done(city, OTHER, ENTER, own)


async def test_a_demand_that_met_an_achievement_meanwhile(
    city: Api, city_database: Database
) -> None:
    draft = await needs.registered(city, title=NEARLY)
    await drafts.submitted(city, OTHER, TITLE)
    assert await refused(city, city_database, LIAISON, needs.SUBMIT, key(draft)) == [ELSEWHERE]
    await done(city, LIAISON, needs.UPDATE, {**key(draft), **REASON})
    await done(city, LIAISON, needs.SUBMIT, {**key(draft), "version": 2})


async def test_what_took_a_result_up_is_returned_and_submitted_again(
    city: Api, city_database: Database
) -> None:
    found = await result(city_database)
    row = await drafts.submitted(city, OTHER, TITLE, registeredResult=found)
    await done(city, "staff", RETURN, {**key(row), "reason": "请补充简介"})
    own = {"id": row["id"], "version": row["version"] + 1}
    await done(city, OTHER, CHANGE, {**own, "summary": "已补充。", "registeredResult": found})
    await done(city, OTHER, ENTER, {**own, "version": own["version"] + 1})
    stages = "SELECT stage FROM achievement"
    assert await city_database.value(stages) == "SUBMITTED"


async def test_a_demand_and_an_achievement_submitted_at_once(
    city: Api, city_database: Database
) -> None:
    need = await needs.registered(city, title=TITLE)
    draft = await drafts.registered(city, OTHER, TITLE)
    both = await asyncio.gather(
        tried(city, LIAISON, needs.SUBMIT, key(need)),
        tried(city, OTHER, ENTER, {"id": draft["id"], "version": 1}),
    )
    assert sorted(reasons(payload) for payload in both) == [[], [ELSEWHERE]]
    counted = (
        "SELECT (SELECT count(*) FROM demand WHERE stage = 'SUBMITTED') "
        "+ (SELECT count(*) FROM achievement WHERE stage = 'SUBMITTED')"
    )
    assert await city_database.value(counted) == 1


async def test_a_row_of_a_sheet_is_answered_in_the_sheet(
    city: Api, city_database: Database
) -> None:
    await needs.submitted(city, title=TITLE)
    sheet = await brought(city, book(titled(NEARLY, "高速主轴热误差补偿方法")), OTHER)
    assert sheet["tally"] == tally(create=1, refused=1)
    [row, _] = await rows_of(city, sheet, OTHER)
    assert [(p["column"], p["code"], p["rule"]) for p in row["problems"]] == [
        ("distinctBecause", "NEAR_ELSEWHERE", "DISC-4")
    ]
    cells = [{"column": "distinctBecause", "text": "可回应该需求。"}]
    mended = (await done(city, OTHER, MEND, {**key(row), "cells": cells}))["sheetRow"]
    assert (mended["outcome"], mended["problems"]) == ("CREATE", [])
    await done(city, OTHER, RUN, {**key(sheet), "mode": "ALL_OR_NONE"})
    await worked(city)
    assert await city_database.value("SELECT count(*) FROM achievement") == 2


async def test_a_row_that_is_joined_needs_no_other_answer(
    city: Api, city_database: Database
) -> None:
    theirs = await drafts.submitted(city, LIAISON, TITLE)
    await needs.submitted(city, title=f"{TITLE}研究", **REASON)
    sheet = await brought(city, book(titled(NEARLY)), OTHER)
    assert sheet["tally"] == tally(join=1)
    [row] = await rows_of(city, sheet, OTHER)
    assert [p["code"] for p in row["problems"]] == ["LIKELY_DUPLICATE", "NEAR_ELSEWHERE"]
    await done(city, OTHER, RUN, {**key(sheet), "mode": "ALL_OR_NONE"})
    await worked(city)
    [row] = await rows_of(city, sheet, OTHER)
    assert (row["outcome"], row["achievement"]["id"]) == ("JOINED", theirs["id"])
