"""KPI-i: a record from before the platform counts in its own year, once that is approved."""

from __future__ import annotations

from typing import Any

from tests.achievements.drafts import registered, submitted
from tests.api import Api
from tests.clock import today
from tests.databases import Database
from tests.files.samples import sent
from tests.mutations import done, mutation, refused, unreadable

SHOWN = "achievement { id version submittedAt backState backOn backReason backProof { id } }"
ASK = mutation("achievementBackEnter", SHOWN)
APPROVE = mutation("achievementBackEntryApprove", SHOWN)
REFUSE = mutation("achievementBackEntryRefuse", SHOWN)
COUNT = 'query ($year: Int!) { plan(year: $year) { indicator(code: "KPI-1") { actual } } }'


async def actual(api: Api, year: int) -> int:
    """What is discovered in the year."""
    found = (await api.data(COUNT, {"year": year}, as_="lead"))["plan"]["indicator"]["actual"]
    assert isinstance(found, int)
    return found


async def asking(
    api: Api, row: dict[str, Any], on: str = "2025-06-30", as_: str = "liaison_town"
) -> dict[str, Any]:
    """The input that asks for an earlier day."""
    proof = await sent(api, "证明.pdf", as_=as_)
    key = {"id": row["id"], "version": row["version"]}
    return {**key, "on": on, "proof": proof["id"], "reason": "平台上线前发现"}


async def test_its_own_year_counts_once_approved(city: Api, city_database: Database) -> None:
    row = await submitted(city, "liaison_town", "甲")
    this_year = today().year
    waiting = (await done(city, "liaison_town", ASK, await asking(city, row)))["achievement"]
    assert (waiting["backState"], waiting["backOn"]) == ("WAITING", "2025-06-30")
    assert (await actual(city, 2025), await actual(city, this_year)) == (0, 1)
    given = {"id": row["id"], "version": waiting["version"]}
    approved = (await done(city, "lead", APPROVE, given))["achievement"]
    assert (approved["backState"], approved["submittedAt"]) == (
        "APPROVED",
        "2025-06-29T16:00:00+00:00",
    )
    assert (await actual(city, 2025), await actual(city, this_year)) == (1, 0)
    again = {"id": row["id"], "version": approved["version"]}
    assert await refused(city, city_database, "lead", APPROVE, again) == [("NONE_WAITS", "id")]
    late = await asking(city, approved)
    assert await refused(city, city_database, "liaison_town", ASK, late) == [
        ("APPROVED", "id"),
        ("NOT_EARLIER", "on"),
    ]


async def test_nothing_is_discovered_before_it_was_formed(
    city: Api, city_database: Database
) -> None:
    row = await submitted(city, "liaison_town", "甲", formedOn="2025-07-01")
    early = await asking(city, row, "2025-06-30")
    assert await refused(city, city_database, "liaison_town", ASK, early) == [
        ("BEFORE_FORMED", "on")
    ]
    on_the_day = await asking(city, row, "2025-07-01")
    waiting = (await done(city, "liaison_town", ASK, on_the_day))["achievement"]
    assert waiting["backOn"] == "2025-07-01"


async def test_a_refused_wish_changes_no_number(city: Api, city_database: Database) -> None:
    row = await submitted(city, "liaison_town", "甲")
    waiting = (await done(city, "liaison_town", ASK, await asking(city, row)))["achievement"]
    given = {"id": row["id"], "version": waiting["version"], "reason": "证明不足"}
    found = (await done(city, "lead", REFUSE, given))["achievement"]
    assert (found["backState"], found["backReason"]) == ("REFUSED", "证明不足")
    assert found["submittedAt"] == row["submittedAt"]
    assert await actual(city, 2025) == 0
    assert await unreadable(city, city_database, "lead", REFUSE, {**given, "reason": None}) == [
        "BAD_INPUT"
    ]


async def test_what_cannot_be_entered_back(city: Api, city_database: Database) -> None:
    draft = await registered(city, "liaison_town", "草稿")
    assert await refused(city, city_database, "liaison_town", ASK, await asking(city, draft)) == [
        ("NOT_SUBMITTED", "id")
    ]
    row = await submitted(city, "liaison_town", "甲")
    on = today().isoformat()
    for changes, reason in (
        ({"on": "2199-01-01"}, [("NOT_EARLIER", "on")]),
        ({"proof": row["id"]}, [("UNKNOWN_REFERENCE", "proof")]),
        ({"reason": " "}, [("BLANK", "reason")]),
        ({"version": row["version"] - 1}, [("STALE", "version")]),
    ):
        given = {**await asking(city, row, on), "on": "2025-06-30", **changes}
        found = await refused(city, city_database, "liaison_town", ASK, given)
        assert found == reason, changes
    other = await asking(city, row)
    assert await refused(city, city_database, "liaison_uni", ASK, other) == [
        ("UNKNOWN_REFERENCE", "id")
    ]
    assert await unreadable(
        city, city_database, "staff", APPROVE, {"id": row["id"], "version": 2}
    ) == ["FORBIDDEN"]
