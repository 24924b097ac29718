"""SERV-11: an entry leaves with a coded reason; its item goes back, and may be admitted again."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from backend.library.exits import check_exit, term_ends
from backend.library.values import ExitReason
from tests.api import Api
from tests.databases import Database
from tests.evaluations.batches import closed
from tests.evaluations.screenings import ADMIT_DEMAND, admission_of, demand_in_service, screened
from tests.library.entries import ADMIT, admission, admitted
from tests.library.recommended import recommended
from tests.mutations import done, mutation, refused, unreadable

LEFT = """id version leftAt leftBecause leftReason leftBy { displayName } termEndsOn
  exits viewerCanLeave viewerCanHandOver viewerCanRecord
  achievement { id version stage } demand { id version stage }"""
LEAVE = mutation("serviceEntryLeave", f"serviceEntry {{ {LEFT} }}")
SEE = f"query ($id: ID!) {{ node(id: $id) {{ ... on ServiceEntry {{ {LEFT} }} }} }}"


def leaving(entry: dict[str, Any], because: str = "WITHDRAWN", **changes: Any) -> dict[str, Any]:
    """The input that ends the entry."""
    given = {"id": entry["id"], "version": entry["version"], "because": because}
    return {**given, "reason": "单位已终止该项目", **changes}


async def left(api: Api, entry: dict[str, Any], because: str = "WITHDRAWN") -> dict[str, Any]:
    """The entry after it has left."""
    found: dict[str, Any] = (await done(api, "staff", LEAVE, leaving(entry, because)))[
        "serviceEntry"
    ]
    return found


async def exits(api: Api, entry: dict[str, Any]) -> list[str]:
    """The reasons by which the entry may leave."""
    node = (await api.data(SEE, {"id": entry["id"]}, as_="staff"))["node"]
    found: list[str] = node["exits"]
    return found


@pytest.mark.parametrize("because", ["WITHDRAWN", "FAILED"])
async def test_what_has_not_landed_goes_back(city: Api, because: str) -> None:
    for entry, kind in (
        (await admitted(city), "achievement"),
        (await demand_in_service(city), "demand"),
    ):
        found = await left(city, entry, because)
        assert found["leftAt"] is not None
        assert {n: found[n] for n in ("version", "leftBecause", "leftReason", "leftBy")} == {
            "version": 2,
            "leftBecause": because,
            "leftReason": "单位已终止该项目",
            "leftBy": {"displayName": "staff"},
        }
        assert found[kind]["stage"] == "SUBMITTED"
        assert found["exits"] == []
        for name in ("viewerCanLeave", "viewerCanHandOver", "viewerCanRecord"):
            assert found[name] is False


async def test_it_may_come_back_by_a_new_admission(city: Api) -> None:
    first = await admitted(city, "一种涂层")
    item = (await left(city, first))["achievement"]
    second = await recommended(city, "achievement", item)
    assert (second["route"], second["achievement"]["stage"]) == ("RECOMMENDED", "IN_SERVICE")
    demand = (await left(city, await demand_in_service(city)))["demand"]
    given = await admission_of(city, await screened(city, demand))
    again = (await done(city, "staff", ADMIT_DEMAND, given))["serviceEntry"]
    assert (again["route"], again["demand"]["stage"]) == ("SCREENED", "IN_SERVICE")


async def test_an_old_admission_admits_nothing_again(city: Api, city_database: Database) -> None:
    (item,) = (await closed(city, {"一种涂层": True}))["items"]
    given = await admission(city, item, "staff")
    entry = (await done(city, "staff", ADMIT, given))["serviceEntry"]
    await left(city, entry)
    used = {**given, "version": item["version"] + 1}
    assert await refused(city, city_database, "staff", ADMIT, used) == [
        ("NOT_PASSED", "evaluationItem")
    ]
    screening = await screened(city, (await left(city, await demand_in_service(city)))["demand"])
    await done(city, "staff", ADMIT_DEMAND, used := await admission_of(city, screening))
    assert await refused(city, city_database, "staff", ADMIT_DEMAND, used) == [
        ("OUTDATED", "screening")
    ]


async def test_what_has_landed_leaves_as_landed_and_stays_so(
    city: Api, city_database: Database
) -> None:
    entry = await admitted(city)
    assert await exits(city, entry) == ["WITHDRAWN", "FAILED"]
    assert await refused(city, city_database, "staff", LEAVE, leaving(entry, "LANDED")) == [
        ("NOT_LANDED", "because")
    ]
    await city_database.rows("UPDATE achievement SET stage = 'LANDED'")
    assert await exits(city, entry) == ["LANDED"]
    for because in ("TERM", "WITHDRAWN", "FAILED"):
        assert await refused(city, city_database, "staff", LEAVE, leaving(entry, because)) == [
            ("HAS_LANDED", "because")
        ]
    assert (await left(city, entry, "LANDED"))["achievement"]["stage"] == "LANDED"


async def test_its_term_ends_after_the_plans_months(city: Api, city_database: Database) -> None:
    entry = await admitted(city)
    assert await refused(city, city_database, "staff", LEAVE, leaving(entry, "TERM")) == [
        ("TERM_NOT_OVER", "because")
    ]
    long_ago = datetime.fromisoformat("2024-02-29T15:59:59+00:00")
    await city_database.rows("UPDATE service_entry SET admitted_at = $1", long_ago)
    shown = (await city.data(SEE, {"id": entry["id"]}, as_="staff"))["node"]
    assert (shown["termEndsOn"], shown["viewerCanLeave"]) == ("2026-02-28", True)
    assert await exits(city, entry) == ["TERM", "WITHDRAWN", "FAILED"]
    assert (await left(city, entry, "TERM"))["achievement"]["stage"] == "SUBMITTED"


async def test_an_exit_that_breaks_a_rule_changes_nothing(
    city: Api, city_database: Database
) -> None:
    entry = await admitted(city)
    for changes, told in (
        ({"version": 0}, ("STALE", "version")),
        ({"reason": "  "}, ("BLANK", "reason")),
        ({"id": "bm8"}, ("UNKNOWN_REFERENCE", "id")),
    ):
        wrong = {**leaving(entry), **changes}
        assert await refused(city, city_database, "staff", LEAVE, wrong) == [told]
    for name in ("id", "version", "because", "reason"):
        wrong = {**leaving(entry), name: None}
        assert await unreadable(city, city_database, "staff", LEAVE, wrong) == ["BAD_INPUT"], name
    for person in ("liaison_town", "lead", "supervisor_industry", "firm", "admin"):
        assert await unreadable(city, city_database, person, LEAVE, leaving(entry)) == [
            "FORBIDDEN"
        ], person
    gone = await left(city, entry)
    assert await refused(city, city_database, "staff", LEAVE, leaving(gone)) == [
        ("NOT_SERVED", "id")
    ]


@pytest.mark.parametrize(
    ("because", "landed", "today", "codes"),
    [
        (ExitReason.TERM, False, date(2026, 2, 27), ["TERM_NOT_OVER"]),
        (ExitReason.TERM, False, date(2026, 2, 28), []),
        (ExitReason.TERM, True, date(2026, 2, 28), ["HAS_LANDED"]),
        (ExitReason.LANDED, True, date(2024, 3, 1), []),
        (ExitReason.LANDED, False, date(2026, 2, 28), ["NOT_LANDED"]),
        (ExitReason.WITHDRAWN, False, date(2024, 3, 1), []),
        (ExitReason.FAILED, True, date(2024, 3, 1), ["HAS_LANDED"]),
    ],
)
def test_which_reason_is_true(
    because: ExitReason, landed: bool, today: date, codes: list[str]
) -> None:
    admission = date(2024, 2, 29)
    found = check_exit(because, landed=landed, admitted=admission, today=today, months=24)
    assert [v.code for v in found] == codes
    assert term_ends(admission, 12) == date(2025, 2, 28)
