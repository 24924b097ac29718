"""Running an import: the good rows or all, each as its form would; mended, stopped, gone on."""

from __future__ import annotations

from typing import Any

import pytest
from asyncpg import QueryCanceledError

from backend.core import database
from backend.core.sql import sql
from backend.sheets import rules, working
from backend.sheets.working import MOST_TIMEOUTS, Timeouts, work_once
from tests.achievements.drafts import submitted
from tests.api import Api
from tests.databases import Database
from tests.mutations import done, mutation, refused, unreadable
from tests.sheets.bringing import (
    GOOD,
    book,
    brought,
    key,
    rows_of,
    sheet_of,
    tally,
    titled,
    worked,
)

SHEET = "sheetImport { id version state mode }"
RUN = mutation("sheetImportRun", SHEET)
CHECK = mutation("sheetImportCheck", SHEET)
STOP = mutation("sheetImportStop", SHEET)
DISCARD = mutation("sheetImportDiscard", SHEET)
MEND = mutation(
    "sheetRowMend",
    "sheetRow { id version outcome cells { column text } problems { column code } "
    "sheet { tally { create refused } } }",
)
PERSON = "liaison_town"
COUNTED = "SELECT count(*) FROM achievement"
TITLES = ("主轴热误差补偿", "刀具磨损在线监测", "轴承早期故障诊断")
BAD = {**GOOD, "成果名称": "齿轮箱振动抑制", "成果形成日期": "去年"}


async def ran(api: Api, sheet: dict[str, Any], mode: str = "GOOD_ROWS") -> dict[str, Any]:
    """The import after a run."""
    await done(api, "liaison_town", RUN, {**key(sheet), "mode": mode})
    await worked(api)
    return await sheet_of(api, sheet["id"])


async def test_good_rows_come_in_by_the_one_write_with_their_audit(
    city: Api, city_database: Database
) -> None:
    sheet = await ran(city, await brought(city, book([*titled(*TITLES), BAD])))
    assert (sheet["state"], sheet["mode"]) == ("FINISHED", "GOOD_ROWS")
    assert sheet["tally"] == tally(created=3, refused=1)
    rows = await rows_of(city, sheet)
    shown = [
        r["achievement"] and (r["achievement"]["title"], r["achievement"]["stage"]) for r in rows
    ]
    assert shown == [*((title, "DRAFT") for title in TITLES), None]
    entries = await city_database.rows(
        "SELECT subject, count(*) FROM audit_entry WHERE operation = 'sheet_import_run' GROUP BY 1"
    )
    assert {tuple(entry.values()) for entry in entries} >= {("achievement", 3)}


async def test_what_is_submitted_at_once_counts_as_discovered(
    city: Api, city_database: Database
) -> None:
    unfit = {**GOOD, "成果名称": "缺少承诺的一项", "非涉密承诺": "否"}
    sheet = await brought(city, book([*titled(*TITLES[:2]), unfit]), submits="1")
    assert sheet["tally"] == tally(create=2, refused=1)
    [_, _, row] = await rows_of(city, sheet)
    assert [(p["column"], p["code"]) for p in row["problems"]] == [
        ("unclassifiedDeclared", "DECLARATION_MISSING")
    ]
    assert (await ran(city, sheet))["tally"] == tally(created=2, refused=1)
    count = "SELECT count(*) FROM achievement WHERE stage = 'SUBMITTED' AND submitted_at < now()"
    assert await city_database.value(count) == 2


async def test_all_come_in_together(city: Api, city_database: Database) -> None:
    sheet = await ran(city, await brought(city, book(titled(*TITLES))), "ALL_OR_NONE")
    assert (sheet["state"], sheet["tally"]) == ("FINISHED", tally(created=3))
    assert await city_database.value(COUNTED) == 3


TOGETHER = "query ($id: ID!) { node(id: $id) { ... on SheetImport { tally { allOrNone } } } }"


async def test_whether_all_can_come_in_together_is_told(city: Api, monkeypatch: Any) -> None:
    async def told(sheet: dict[str, Any]) -> bool:
        found = await city.data(TOGETHER, {"id": sheet["id"]}, as_=PERSON)
        return bool(found["node"]["tally"]["allOrNone"])

    assert await told(await brought(city, book([*titled(*TITLES), BAD]))) is False
    good = await brought(city, book(titled(*TITLES)))
    assert await told(good) is True
    with monkeypatch.context() as fewer:
        fewer.setattr(rules, "MOST_TOGETHER", 2)
        assert await told(good) is False
    assert await told(await ran(city, good)) is False


async def test_while_one_is_refused_none_comes_in_together(
    city: Api, city_database: Database
) -> None:
    sheet = await brought(city, book([*titled(*TITLES), BAD]))
    given = {**key(sheet), "mode": "ALL_OR_NONE"}
    found = await refused(city, city_database, "liaison_town", RUN, given)
    assert found == [("NOT_ALL_GOOD", "mode")]


async def test_one_that_turns_bad_meanwhile_takes_the_others_back(
    city: Api, city_database: Database
) -> None:
    sheet = await brought(city, book(titled(*TITLES)))
    await submitted(city, "liaison_uni", TITLES[2])
    sheet = await ran(city, sheet, "ALL_OR_NONE")
    assert (sheet["state"], sheet["tally"]) == ("READY", tally(create=2, refused=1))
    assert sheet["problem"] == "导入时发现有行不能导入，因此没有导入任何一行。"
    assert await city_database.value(COUNTED) == 1
    [*_, row] = await rows_of(city, sheet)
    assert [p["code"] for p in row["problems"]] == ["LIKELY_DUPLICATE"]


async def test_a_row_joins_what_is_registered(city: Api, city_database: Database) -> None:
    theirs = await submitted(city, "liaison_uni", TITLES[0])
    sheet = await ran(city, await brought(city, book(titled(*TITLES[:2]))))
    assert sheet["tally"] == tally(created=1, joined=1)
    [row, _] = await rows_of(city, sheet)
    assert row["achievement"]["id"] == theirs["id"]
    parties = "SELECT count(*) FROM achievement_party WHERE role = 'CO_REPORTER'"
    assert await city_database.value(parties) == 1
    again = await brought(city, book(titled(TITLES[0])))
    [row] = await rows_of(city, again)
    assert row["outcome"] == "REFUSED"
    assert [p["code"] for p in row["problems"]] == ["LIKELY_DUPLICATE", "ALREADY_REPORTER"]


async def test_of_two_rows_of_one_title_the_second_is_refused(city: Api) -> None:
    sheet = await brought(city, book(titled(TITLES[0], f" {TITLES[0]}。")))
    assert sheet["tally"] == tally(create=1, refused=1)
    [_, row] = await rows_of(city, sheet)
    assert [(p["column"], p["code"]) for p in row["problems"]] == [("title", "REPEATED_ROW")]
    assert "第 2 行" in row["problems"][0]["message"]
    cells = [{"column": "distinctBecause", "text": "另一种主轴。"}]
    payload = await done(city, "liaison_town", MEND, {**key(row), "cells": cells})
    assert payload["sheetRow"]["outcome"] == "CREATE"


async def test_a_row_is_mended_in_place(city: Api, city_database: Database) -> None:
    sheet = await brought(city, book([BAD]))
    [row] = await rows_of(city, sheet)
    cells = [{"column": "formedOn", "text": "2025年3月1日"}, {"column": "source", "text": None}]
    payload = await done(city, "liaison_town", MEND, {**key(row), "cells": cells})
    mended = payload["sheetRow"]
    assert (mended["outcome"], mended["problems"]) == ("CREATE", [])
    assert mended["sheet"]["tally"] == {"create": 1, "refused": 0}
    assert await city_database.value(COUNTED) == 0
    await ran(city, sheet)
    kept = await city_database.rows("SELECT formed_on::text, source FROM achievement")
    assert [tuple(row.values()) for row in kept] == [("2025-03-01", None)]


async def test_what_mending_refuses(city: Api, city_database: Database) -> None:
    sheet = await brought(city, book([BAD]))
    [row] = await rows_of(city, sheet)
    cells = [{"column": "formedOn", "text": "2025-03-01"}]
    given = {**key(row), "cells": cells}

    async def found(changes: dict[str, Any], person: str = "liaison_town") -> list[Any]:
        return await refused(city, city_database, person, MEND, {**given, **changes})

    assert await found({"version": row["version"] - 1}) == [("STALE", "version")]
    assert await found({}, "liaison_town2") == [("UNKNOWN_REFERENCE", "id")]
    unknown = [{"column": "reporter", "text": "1"}]
    assert await found({"cells": unknown}) == [("UNKNOWN_COLUMN", "cells.0.column")]
    null = await unreadable(city, city_database, "liaison_town", MEND, {**given, "cells": None})
    assert null == ["BAD_INPUT"]
    denied = await unreadable(city, city_database, "staff", MEND, given)
    assert denied == ["FORBIDDEN"]
    done_ = await ran(city, await brought(city, book(titled(TITLES[0]))))
    [come] = await rows_of(city, done_)
    assert await found(key(come)) == [("NOT_OPEN", "id")]


async def test_what_running_refuses(city: Api, city_database: Database) -> None:
    sheet = await brought(city, book([BAD]))
    given = {**key(sheet), "mode": "GOOD_ROWS"}
    assert await refused(city, city_database, "liaison_town", RUN, given) == [
        ("NOTHING_TO_BRING", "id")
    ]
    other = await refused(city, city_database, "liaison_town2", RUN, given)
    assert other == [("UNKNOWN_REFERENCE", "id")]
    stale = {**given, "version": sheet["version"] - 1}
    assert await refused(city, city_database, "liaison_town", RUN, stale) == [("STALE", "version")]
    null = {**given, "mode": None}
    assert await unreadable(city, city_database, "liaison_town", RUN, null) == ["BAD_INPUT"]
    assert await unreadable(city, city_database, "staff", RUN, given) == ["FORBIDDEN"]


async def test_what_is_idle_is_not_stopped_and_what_is_under_way_not_removed(
    city: Api, city_database: Database
) -> None:
    sheet = await brought(city, book(titled(*TITLES)))
    for document in (STOP, DISCARD, CHECK):
        stale = {**key(sheet), "version": sheet["version"] - 1}
        found = await refused(city, city_database, "liaison_town", document, stale)
        assert found == [("STALE", "version")]
        null = {**key(sheet), "id": None}
        codes = await unreadable(city, city_database, "liaison_town", document, null)
        assert codes == ["BAD_INPUT"]
        codes = await unreadable(city, city_database, "staff", document, key(sheet))
        assert codes == ["FORBIDDEN"]
    found = await refused(city, city_database, "liaison_town", STOP, key(sheet))
    assert found == [("NOT_WORKING", "id")]
    given = {**key(sheet), "mode": "GOOD_ROWS"}
    running = (await done(city, "liaison_town", RUN, given))["sheetImport"]
    for document, more in ((DISCARD, {}), (CHECK, {}), (RUN, {"mode": "GOOD_ROWS"})):
        given = {**key(running), **more}
        found = await refused(city, city_database, "liaison_town", document, given)
        assert found == [("WORKING", "id")]


async def test_what_is_removed_leaves_what_came_in(city: Api, city_database: Database) -> None:
    sheet = await ran(city, await brought(city, book(titled(*TITLES))))
    await done(city, "liaison_town", DISCARD, key(sheet))
    assert await city_database.value("SELECT count(*) FROM sheet_row") == 0
    assert await city_database.value(COUNTED) == 3


async def test_a_stopped_import_goes_on(
    city: Api, city_database: Database, monkeypatch: Any
) -> None:
    monkeypatch.setattr(working, "PORTION", 2)
    names = [f"{title}{other}" for title in TITLES for other in ("甲型", "乙类", "丙式")]
    sheet = await brought(city, book(titled(*names, 不重复说明="各不相同。")))
    assert sheet["tally"] == tally(create=9)
    await done(city, "liaison_town", RUN, {**key(sheet), "mode": "GOOD_ROWS"})
    await work_once()
    sheet = await sheet_of(city, sheet["id"])
    await done(city, "liaison_town", STOP, key(sheet))
    assert await work_once() is False
    sheet = await sheet_of(city, sheet["id"])
    assert (sheet["state"], sheet["tally"]) == ("STOPPED", tally(created=2, create=7))
    sheet = await ran(city, sheet)
    assert (sheet["state"], sheet["tally"]) == ("FINISHED", tally(created=9))
    assert await city_database.value(COUNTED) == 9


SLEEPS = "SELECT pg_sleep(5)"


async def too_slow(*_: Any) -> None:
    """What the database ends."""
    await database.rows_of(sql("SET LOCAL statement_timeout = 10"))
    await database.rows_of(sql(SLEEPS))


async def test_what_always_takes_too_long_waits_for_its_person(city: Api, monkeypatch: Any) -> None:
    """Stopped with its reason after some tries; others go on, and so does it when told to."""
    slow = await brought(city, book(titled(*TITLES)))
    given = {**key(slow), "mode": "GOOD_ROWS"}
    await done(city, PERSON, RUN, given)
    timeouts = Timeouts()
    with monkeypatch.context() as slowed:
        slowed.setattr(working, "_work", too_slow)
        for times in range(1, MOST_TIMEOUTS):
            with pytest.raises(QueryCanceledError):
                await work_once(timeouts=timeouts)
            assert (await sheet_of(city, slow["id"]))["state"] == "RUNNING"
            assert timeouts.total() == times
        assert await work_once(timeouts=timeouts) is True
    stopped = await sheet_of(city, slow["id"])
    assert (stopped["state"], stopped["tally"]) == ("STOPPED", tally(create=3))
    assert stopped["problem"] == "连续多次处理超时，导入已停止；已导入的行不受影响，可以再次运行。"
    assert await work_once(timeouts=timeouts) is False
    assert timeouts == Timeouts()
    again = await ran(city, stopped)
    assert (again["state"], again["problem"]) == ("FINISHED", None)
    assert again["tally"] == tally(created=3)


async def test_only_tries_in_a_row_count(city: Api, monkeypatch: Any) -> None:
    monkeypatch.setattr(working, "PORTION", 1)
    sheet = await brought(city, book(titled(*TITLES)))
    await done(city, PERSON, RUN, {**key(sheet), "mode": "GOOD_ROWS"})
    timeouts = Timeouts()
    for _ in TITLES:
        with monkeypatch.context() as slowed:
            slowed.setattr(working, "_work", too_slow)
            for _ in range(MOST_TIMEOUTS - 1):
                with pytest.raises(QueryCanceledError):
                    await work_once(timeouts=timeouts)
        assert await work_once(timeouts=timeouts) is True
    found = await sheet_of(city, sheet["id"])
    assert (found["state"], found["tally"]) == ("RUNNING", tally(created=3))


async def test_who_has_left_brings_nothing_in(city: Api, city_database: Database) -> None:
    sheet = await brought(city, book(titled(*TITLES)))
    await done(city, "liaison_town", RUN, {**key(sheet), "mode": "GOOD_ROWS"})
    await city_database.rows("UPDATE account SET active = false WHERE sign_in_name = $1", PERSON)
    await worked(city)
    kept = await city_database.rows("SELECT state, problem IS NOT NULL AS said FROM sheet_import")
    assert [tuple(row.values()) for row in kept] == [("STOPPED", True)]
    assert await city_database.value(COUNTED) == 0
