"""KPI-b, KPI-i: proof of January for a registration of December, and the day that is approved."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tests.achievements.test_backentry import actual, asking
from tests.api import Api
from tests.databases import Database
from tests.demands.needs import CONFIRM, PROVE, key, proving, real, submitted
from tests.demands.test_repairs import VOID, given_back
from tests.mutations import done, mutation, refused, unreadable

SHOWN = """demand { id version proof submittedAt provedAt backState backOn backReason
  backProof { id } viewerCanBackEnter }"""
ASK = mutation("demandBackEnter", SHOWN)
APPROVE = mutation("demandBackEntryApprove", SHOWN)
REFUSE = mutation("demandBackEntryRefuse", SHOWN)
WITHOUT_DATE = {"letterDated": None}


async def real_of(api: Api, title: str = "甲") -> dict[str, Any]:
    """A real demand whose letter bears no date."""
    demand = await submitted(api, title=title)
    given = {**await proving(api, demand), **WITHOUT_DATE}
    waiting = (await done(api, "liaison_town", PROVE, given))["demand"]
    found: dict[str, Any] = (await done(api, "staff", CONFIRM, key(waiting)))["demand"]
    return found


async def test_proof_of_january_counts_in_december_only_once_approved(
    city: Api, city_database: Database
) -> None:
    demand = await real_of(city)
    # Registered in December, the proof handed in here in January.
    await city_database.rows(
        "UPDATE demand SET submitted_at = $1, proved_at = $2",
        datetime.fromisoformat("2025-12-20T04:00:00Z"),
        datetime.fromisoformat("2026-01-05T04:00:00Z"),
    )
    assert (await actual(city, 2025), await actual(city, 2026)) == (0, 1)
    given = await asking(city, demand, "2025-12-22")
    waiting = (await done(city, "liaison_town", ASK, given))["demand"]
    assert (waiting["backState"], waiting["backOn"]) == ("WAITING", "2025-12-22")
    assert waiting["viewerCanBackEnter"] is True
    assert (await actual(city, 2025), await actual(city, 2026)) == (0, 1)
    approved = (await done(city, "lead", APPROVE, key(waiting)))["demand"]
    assert (approved["backState"], approved["provedAt"], approved["submittedAt"]) == (
        "APPROVED",
        "2025-12-21T16:00:00+00:00",
        "2025-12-20T04:00:00+00:00",
    )
    assert (await actual(city, 2025), await actual(city, 2026)) == (1, 0)
    assert await refused(city, city_database, "lead", APPROVE, key(approved)) == [
        ("NONE_WAITS", "id")
    ]
    late = await asking(city, approved, "2025-12-21")
    assert await refused(city, city_database, "liaison_town", ASK, late) == [("APPROVED", "id")]


async def test_a_refused_wish_changes_no_number(city: Api, city_database: Database) -> None:
    demand = await real_of(city)
    waiting = (await done(city, "liaison_town", ASK, await asking(city, demand)))["demand"]
    given = {**key(waiting), "reason": "证明不足"}
    assert await unreadable(city, city_database, "staff", REFUSE, given) == ["FORBIDDEN"]
    assert await unreadable(city, city_database, "lead", REFUSE, {**given, "reason": None}) == [
        "BAD_INPUT"
    ]
    found = (await done(city, "lead", REFUSE, given))["demand"]
    assert (found["backState"], found["backReason"]) == ("REFUSED", "证明不足")
    assert found["provedAt"] == demand["provedAt"]
    assert await actual(city, 2025) == 0
    # Another proof may be better.
    again = await done(city, "liaison_town", ASK, await asking(city, found, "2025-07-01"))
    assert again["demand"]["backState"] == "WAITING"


async def test_the_day_of_a_proof_is_approved_after_the_proof(
    city: Api, city_database: Database
) -> None:
    demand = await submitted(city)
    given = {**await proving(city, demand), **WITHOUT_DATE}
    waiting = (await done(city, "liaison_town", PROVE, given))["demand"]
    asked = (await done(city, "liaison_town", ASK, await asking(city, waiting)))["demand"]
    assert await refused(city, city_database, "lead", APPROVE, key(asked)) == [
        ("PROOF_NOT_CONFIRMED", "id")
    ]
    confirmed = (await done(city, "staff", CONFIRM, key(asked)))["demand"]
    approved = (await done(city, "lead", APPROVE, key(confirmed)))["demand"]
    assert approved["provedAt"] == "2025-06-29T16:00:00+00:00"
    # A repair of what was proven takes the approved day with the proof.
    returned = await given_back(city, approved)
    change = mutation("demandUpdate", SHOWN)
    changed = (await done(city, "liaison_town", change, {**key(returned), "budget": "200000"}))[
        "demand"
    ]
    assert [changed[n] for n in ("proof", "provedAt", "backState", "backOn")] == [
        "NONE",
        None,
        None,
        None,
    ]


async def test_what_cannot_be_entered_back(city: Api, city_database: Database) -> None:
    unproven = await submitted(city, title="未证明")
    assert await refused(
        city, city_database, "liaison_town", ASK, await asking(city, unproven)
    ) == [("NOT_SUBMITTED", "id")]
    dated = await real(city, title="需求书载明日期")
    for changes, reason in (
        ({}, [("BEFORE_THE_LETTER", "on")]),
        ({"on": "2199-01-01"}, [("NOT_EARLIER", "on")]),
        ({"proof": dated["id"]}, [("UNKNOWN_REFERENCE", "proof")]),
        ({"reason": " "}, [("BLANK", "reason"), ("BEFORE_THE_LETTER", "on")]),
        ({"version": 1}, [("STALE", "version")]),
    ):
        given = {**await asking(city, dated), **changes}
        found = await refused(city, city_database, "liaison_town", ASK, given)
        assert found[: len(reason)] == reason, changes
    undated = await real_of(city)
    # The standard of real demands is in force from 2025 on.
    early = await asking(city, undated, "2024-12-31")
    assert await refused(city, city_database, "liaison_town", ASK, early) == [
        ("NOT_REAL_THEN", "on")
    ]
    nothing = {**await asking(city, undated), "on": None}
    assert await unreadable(city, city_database, "liaison_town", ASK, nothing) == ["BAD_INPUT"]
    assert await unreadable(city, city_database, "staff", ASK, await asking(city, undated)) == [
        "FORBIDDEN"
    ]
    others = await asking(city, undated)
    assert await refused(city, city_database, "liaison_uni", ASK, others) == [
        ("UNKNOWN_REFERENCE", "id")
    ]


async def test_what_was_taken_out_waits_for_nothing(city: Api, city_database: Database) -> None:
    demand = await real_of(city)
    waiting = (await done(city, "liaison_town", ASK, await asking(city, demand)))["demand"]
    void = (await done(city, "staff", VOID, {**key(waiting), "reason": "重复"}))["demand"]
    for document, said in ((APPROVE, {}), (REFUSE, {"reason": "重复"})):
        assert await refused(city, city_database, "lead", document, {**key(void), **said}) == [
            ("NONE_WAITS", "id")
        ]


async def test_another_proof_since_is_looked_at_anew(city: Api, city_database: Database) -> None:
    demand = await submitted(city)
    given = {**await proving(city, demand), **WITHOUT_DATE}
    waiting = (await done(city, "liaison_town", PROVE, given))["demand"]
    asked = (await done(city, "liaison_town", ASK, await asking(city, waiting)))["demand"]
    # The letter that comes in its place was written after the day that was asked for.
    again = (await done(city, "liaison_town", PROVE, await proving(city, asked)))["demand"]
    confirmed = (await done(city, "staff", CONFIRM, key(again)))["demand"]
    assert await refused(city, city_database, "lead", APPROVE, key(confirmed)) == [
        ("BEFORE_THE_LETTER", "id")
    ]
    refusing = {**key(confirmed), "reason": "需求书晚于补录日期"}
    assert (await done(city, "lead", REFUSE, refusing))["demand"]["backState"] == "REFUSED"
    assert await actual(city, 2025) == 0
