"""SERV-2: what is done for an entry is recorded, and who has not been followed up is listed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from backend.library.rules import follow_up_due
from tests.achievements.drafts import submitted
from tests.api import Api
from tests.databases import Database
from tests.evaluations.batches import day
from tests.evaluations.screenings import demand_in_service
from tests.files.samples import PDF, fetched, sent
from tests.library.entries import admitted
from tests.library.recommended import recommended
from tests.mutations import done, mutation, refused, unreadable

RECORD = "id version kind day what file { id name } by { displayName } entry { id }"
ADD = mutation("serviceRecordAdd", f"serviceRecord {{ {RECORD} }}")
FOLLOWED = """id lastFollowedUpOn followUpDueOn overdue viewerCanRecord
  records { kind day what }"""
SEE = f"query ($id: ID!) {{ node(id: $id) {{ ... on ServiceEntry {{ {FOLLOWED} }} }} }}"
OVERDUE = "{ serviceFollowUp { days overdue { totalCount nodes { id } } } }"
ADMITTED = "UPDATE service_entry SET admitted_at = $1"
RECORDED = "UPDATE service_record SET day = $1"
DAYS = 30


def record_of(entry: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The input that records a visit of today."""
    given = {"entry": entry["id"], "kind": "VISIT", "day": day(0), "what": "走访企业\n确认进度"}
    return {**given, **changes}


async def seen(api: Api, entry: dict[str, Any], as_: str = "staff") -> dict[str, Any]:
    """The entry as somebody sees it followed up."""
    node: dict[str, Any] = (await api.data(SEE, {"id": entry["id"]}, as_=as_))["node"]
    return node


async def admitted_ago(database: Database, days: int) -> None:
    """Every entry was admitted at the city's noon, so many days ago."""
    noon = datetime.fromisoformat(f"{day(-days)}T04:00:00+00:00")
    await database.rows(ADMITTED, noon)


async def overdue(api: Api, as_: str = "staff") -> list[str]:
    """The ids of the entries that are overdue."""
    found = (await api.data(OVERDUE, as_=as_))["serviceFollowUp"]
    assert found["days"] == DAYS
    assert found["overdue"]["totalCount"] == len(found["overdue"]["nodes"])
    return [node["id"] for node in found["overdue"]["nodes"]]


async def test_the_accountable_and_staff_record_what_was_done(city: Api) -> None:
    entry = await admitted(city, accountable="liaison_town2")
    before = await seen(city, entry, "liaison_town2")
    assert before == {
        "id": entry["id"],
        "lastFollowedUpOn": None,
        "followUpDueOn": day(DAYS),
        "overdue": False,
        "viewerCanRecord": True,
        "records": [],
    }
    file = await sent(city, "纪要.pdf", PDF, "liaison_town2")
    given = record_of(entry, file=file["id"])
    record = (await done(city, "liaison_town2", ADD, given))["serviceRecord"]
    assert {**record, "id": 0} == {
        "id": 0,
        "version": 1,
        "kind": "VISIT",
        "day": day(0),
        "what": "走访企业\n确认进度",
        "file": {"id": file["id"], "name": "纪要.pdf"},
        "by": {"displayName": "liaison_town2"},
        "entry": {"id": entry["id"]},
    }
    await done(city, "staff2", ADD, record_of(entry, kind="FINANCE", what="对接银行"))
    after = await seen(city, entry)
    assert [r["kind"] for r in after["records"]] == ["FINANCE", "VISIT"]
    assert (after["lastFollowedUpOn"], after["followUpDueOn"]) == (day(0), day(DAYS))
    # The reporter sees the entry, so also what was done and the file.
    assert (await fetched(city, file["id"], "liaison_town")).status_code == 200
    assert (await fetched(city, file["id"], "liaison_uni")).status_code == 404
    assert (await seen(city, entry, "liaison_town"))["viewerCanRecord"] is False


async def test_who_may_not_record(city: Api, city_database: Database) -> None:
    entry = await admitted(city, accountable="liaison_town2")
    given = record_of(entry)
    assert await refused(city, city_database, "liaison_town", ADD, given) == [
        ("NOT_ACCOUNTABLE", "entry")
    ]
    assert await refused(city, city_database, "liaison_uni", ADD, given) == [
        ("UNKNOWN_REFERENCE", "entry")
    ]
    for person in ("lead", "supervisor_industry", "firm", "admin", "evaluator1"):
        assert await unreadable(city, city_database, person, ADD, given) == ["FORBIDDEN"], person


async def test_what_a_record_has_to_say(city: Api, city_database: Database) -> None:
    entry = await admitted(city)
    given = record_of(entry)
    for changes, told in (
        ({"day": day(1)}, ("IN_THE_FUTURE", "day")),
        ({"day": day(-1)}, ("BEFORE_ADMISSION", "day")),
        ({"day": "1899-12-31"}, ("OUT_OF_RANGE", "day")),
        ({"what": "  "}, ("BLANK", "what")),
        ({"what": "长" * 5001}, ("TOO_LONG", "what")),
        ({"file": entry["id"]}, ("UNKNOWN_REFERENCE", "file")),
        ({"entry": "bm8"}, ("UNKNOWN_REFERENCE", "entry")),
    ):
        wrong = {**given, **changes}
        assert await refused(city, city_database, "staff", ADD, wrong) == [told], changes
    for name in ("entry", "kind", "day", "what"):
        told_so = await unreadable(city, city_database, "staff", ADD, {**given, name: None})
        assert told_so == ["BAD_INPUT"], name
    another = await sent(city, "他人的.pdf", PDF, "liaison_uni")
    assert await refused(city, city_database, "staff", ADD, {**given, "file": another["id"]}) == [
        ("UNKNOWN_REFERENCE", "file")
    ]
    assert (await done(city, "staff", ADD, {**given, "file": None}))["serviceRecord"][
        "file"
    ] is None


async def test_an_entry_that_has_left_is_not_followed_up(
    city: Api, city_database: Database
) -> None:
    entry = await admitted(city)
    await admitted_ago(city_database, 100)
    await city_database.rows("UPDATE service_entry SET left_at = now()")
    assert await refused(city, city_database, "staff", ADD, record_of(entry)) == [
        ("NOT_SERVED", "entry")
    ]
    found = await seen(city, entry)
    assert (found["followUpDueOn"], found["overdue"]) == (None, False)
    assert found["viewerCanRecord"] is False
    assert await overdue(city) == []


@pytest.mark.parametrize(("ago", "late"), [(DAYS - 1, False), (DAYS, False), (DAYS + 1, True)])
async def test_an_entry_is_overdue_after_the_plans_days(
    city: Api, city_database: Database, ago: int, late: bool
) -> None:
    entry = await demand_in_service(city, accountable="liaison_town2")
    await admitted_ago(city_database, ago)
    found = await seen(city, entry)
    assert (found["followUpDueOn"], found["overdue"]) == (day(DAYS - ago), late)
    seers = {"staff", "lead", "liaison_town2", "liaison_town", "firm"}
    for person in (*seers, "liaison_uni", "member"):
        wanted = [entry["id"]] if late and person in seers else []
        assert await overdue(city, person) == wanted, person
    await done(city, "staff", ADD, record_of(entry))
    assert (await seen(city, entry))["followUpDueOn"] == day(DAYS)
    assert await overdue(city) == []


async def test_the_newest_record_counts(city: Api, city_database: Database) -> None:
    entry = await admitted(city)
    await admitted_ago(city_database, 200)
    for ago in (31, 40):
        await done(city, "staff", ADD, record_of(entry, day=day(-ago)))
    found = await seen(city, entry)
    assert (found["lastFollowedUpOn"], found["overdue"]) == (day(-31), True)
    assert [r["day"] for r in found["records"]] == [day(-31), day(-40)]
    assert await overdue(city) == [entry["id"]]
    await city_database.rows(RECORDED, date.fromisoformat(day(-30)))
    assert await overdue(city) == []


async def test_days_are_the_citys(city: Api, city_database: Database) -> None:
    entry = await admitted(city)
    # An hour before the city's midnight: still the evening before in the city.
    midnight = datetime.fromisoformat(f"{day(-DAYS)}T00:00:00+08:00").astimezone(UTC)
    for moment, late in ((midnight - timedelta(hours=1), True), (midnight, False)):
        await city_database.rows(ADMITTED, moment)
        assert (await seen(city, entry))["overdue"] is late
        assert await overdue(city) == ([entry["id"]] if late else [])


def test_when_the_next_is_due() -> None:
    admission, last = date(2026, 1, 31), date(2026, 2, 10)
    assert follow_up_due(None, admission, 30) == date(2026, 3, 2)
    assert follow_up_due(last, admission, 14) == date(2026, 2, 24)


async def test_what_waits_longest_stands_first(city: Api, city_database: Database) -> None:
    titles = ("甲", "乙", "丙")
    items = [await submitted(city, "liaison_town", title) for title in titles]
    entries = [await recommended(city, "achievement", item) for item in items]
    await admitted_ago(city_database, 100)
    for entry, days in zip(entries, (40, 60), strict=False):
        await done(city, "staff", ADD, record_of(entry))
        await city_database.rows(
            "UPDATE service_record SET day = $1 WHERE id = (SELECT max(id) FROM service_record)",
            date.fromisoformat(day(-days)),
        )
    document = """{ serviceFollowUp { overdue(orderBy: [{field: WAITS_SINCE}]) {
      nodes { id followUpDueOn } } } }"""
    nodes = (await city.data(document, as_="staff"))["serviceFollowUp"]["overdue"]["nodes"]
    assert [(n["id"], n["followUpDueOn"]) for n in nodes] == [
        (entries[2]["id"], day(DAYS - 100)),
        (entries[1]["id"], day(DAYS - 60)),
        (entries[0]["id"], day(DAYS - 40)),
    ]


async def test_what_is_due_within_a_week_is_spoken_of(city: Api, city_database: Database) -> None:
    entry = await admitted(city, accountable="liaison_town2")
    document = """{ serviceFollowUp { overdue { totalCount }
      dueSoon { totalCount nodes { id followUpDueOn } } } }"""
    for ago, due, late in ((22, 0, 0), (23, 1, 0), (30, 1, 0), (31, 0, 1)):
        await admitted_ago(city_database, ago)
        for person in ("staff", "liaison_town2"):
            found = (await city.data(document, as_=person))["serviceFollowUp"]
            said = [{"id": entry["id"], "followUpDueOn": day(DAYS - ago)}] * due
            assert found["dueSoon"] == {"totalCount": due, "nodes": said}, (ago, person)
            assert found["overdue"] == {"totalCount": late}, (ago, person)
    await admitted_ago(city_database, 25)
    other = (await city.data(document, as_="liaison_uni"))["serviceFollowUp"]
    assert other["dueSoon"] == {"totalCount": 0, "nodes": []}
    await city_database.rows("UPDATE service_entry SET left_at = now()")
    gone = (await city.data(document, as_="staff"))["serviceFollowUp"]
    assert gone["dueSoon"] == {"totalCount": 0, "nodes": []}
