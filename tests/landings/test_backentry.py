"""KPI-i: a landing that was verified before the platform counts in its own year, once approved."""

from __future__ import annotations

from typing import Any

from tests.achievements import test_backentry as discoveries
from tests.api import Api
from tests.databases import Database
from tests.files.samples import sent
from tests.kpi.test_board import this_year
from tests.landings.claims import SUBMIT, VERIFY, key, verified, waiting
from tests.landings.test_correcting import CORRECT
from tests.mutations import done, mutation, refused, unreadable

SHOWN = """landing { id version state verifiedAt backState backOn backReason backProof { name }
  viewerCanBackEnter }"""
ASK = mutation("landingBackEnter", SHOWN)
APPROVE = mutation("landingBackEntryApprove", SHOWN)
REFUSE = mutation("landingBackEntryRefuse", SHOWN)
BOARD = """query ($y: Int!) { plan(year: $y) { indicator(code: "KPI-2") { actual
  items(first: 9) { nodes { revision evidence { name } } } } } }"""
ON = "2025-08-20"


async def asking(api: Api, row: dict[str, Any], on: str = ON) -> dict[str, Any]:
    """The input that asks for the earlier day."""
    proof = await sent(api, "认定通知.pdf")
    return {**key(row), "on": on, "proof": proof["id"], "reason": "平台上线前已认定"}


async def discovered(api: Api, database: Database, on: str = "2025-03-01") -> dict[str, Any]:
    """A verified landing, whose achievement was discovered on the day."""
    landing = await verified(api)
    number = await database.value("SELECT max(id) FROM achievement")
    await database.rows(
        "UPDATE achievement SET submitted_at = $1::text::timestamptz WHERE id = $2",
        f"{on} 00:00+08",
        number,
    )
    return landing


async def board(api: Api, year: int) -> tuple[int, list[dict[str, Any]]]:
    """What has landed in the year, and the records."""
    cell = (await api.data(BOARD, {"y": year}, as_="lead"))["plan"]["indicator"]
    return cell["actual"], cell["items"]["nodes"]


async def test_it_counts_in_the_year_of_its_verification(
    city: Api, city_database: Database
) -> None:
    row = await discovered(city, city_database)
    asked = (await done(city, "liaison_town", ASK, await asking(city, row)))["landing"]
    assert (asked["backState"], asked["backOn"]) == ("WAITING", ON)
    assert (asked["backProof"], asked["viewerCanBackEnter"]) == ({"name": "认定通知.pdf"}, True)
    assert (await board(city, 2025), (await board(city, this_year()))[0]) == ((0, []), 1)
    approved = (await done(city, "lead", APPROVE, key(asked)))["landing"]
    assert (approved["backState"], approved["verifiedAt"]) == (
        "APPROVED",
        "2025-08-19T16:00:00+00:00",
    )
    number, nodes = await board(city, 2025)
    assert (number, (await board(city, this_year()))[0]) == (1, 0)
    assert [e["name"] for e in nodes[0]["evidence"]][-1] == "认定通知.pdf"
    assert await refused(city, city_database, "lead", APPROVE, key(approved)) == [
        ("NONE_WAITS", "id")
    ]
    assert await refused(
        city, city_database, "liaison_town", ASK, await asking(city, approved, "2025-08-01")
    ) == [("APPROVED", "id")]


async def test_a_correction_keeps_the_day(city: Api, city_database: Database) -> None:
    row = await discovered(city, city_database)
    asked = (await done(city, "liaison_town", ASK, await asking(city, row)))["landing"]
    approved = (await done(city, "lead", APPROVE, key(asked)))["landing"]
    copy = await done(city, "liaison_town", CORRECT, {**key(approved), "reason": "更正"})
    handed_in = await done(city, "liaison_town", SUBMIT, key(copy["landing"]))
    await done(city, "lead", VERIFY, key(handed_in["landing"]))
    number, nodes = await board(city, 2025)
    assert (number, nodes[0]["revision"]) == (1, 2)
    assert nodes[0]["evidence"][-1] == {"name": "认定通知.pdf"}


async def test_a_refused_wish_changes_no_number(city: Api, city_database: Database) -> None:
    row = await discovered(city, city_database)
    asked = (await done(city, "liaison_town", ASK, await asking(city, row)))["landing"]
    given = {**key(asked), "reason": "证明不足"}
    said = (await done(city, "lead", REFUSE, given))["landing"]
    assert (said["backState"], said["backReason"]) == ("REFUSED", "证明不足")
    assert said["verifiedAt"] == row["verifiedAt"]
    assert await board(city, 2025) == (0, [])
    again = (await done(city, "liaison_town", ASK, await asking(city, said)))["landing"]
    assert again["backState"] == "WAITING"


async def test_what_it_has_to_meet(city: Api, city_database: Database) -> None:
    open_claim = await waiting(city, title="乙")
    row = await discovered(city, city_database, "2025-07-01")

    async def why(landing: dict[str, Any], on: str) -> list[tuple[str, str]]:
        given = await asking(city, landing, on)
        return await refused(city, city_database, "liaison_town", ASK, given)

    assert await why(open_claim, ON) == [("NOT_SUBMITTED", "id")]
    assert await why(row, "2025-04-14") == [("BEFORE_LANDING", "on")]
    assert await why(row, "2025-06-30") == [("BEFORE_DISCOVERY", "on")]
    assert await why(row, "2199-01-01") == [("NOT_EARLIER", "on")]
    assert await why({**row, "version": row["version"] - 1}, ON) == [("STALE", "version")]
    good = await asking(city, row)
    assert await refused(city, city_database, "liaison_uni", ASK, good) == [
        ("UNKNOWN_REFERENCE", "id")
    ]
    assert await refused(city, city_database, "staff", ASK, good) == [("UNKNOWN_REFERENCE", "id")]
    for name in ("on", "proof", "reason"):
        assert await unreadable(city, city_database, "liaison_town", ASK, {**good, name: None})
    assert await unreadable(city, city_database, "lead", ASK, good) == ["FORBIDDEN"]
    assert await refused(city, city_database, "lead", APPROVE, key(row)) == [("NONE_WAITS", "id")]


async def test_the_lead_department_decides(city: Api, city_database: Database) -> None:
    row = await discovered(city, city_database)
    asked = (await done(city, "liaison_town", ASK, await asking(city, row)))["landing"]
    for name in ("liaison_town", "staff", "supervisor_industry", "leader"):
        for document in (APPROVE, REFUSE):
            given = {**key(asked), **({"reason": "不"} if document == REFUSE else {})}
            codes = await unreadable(city, city_database, name, document, given)
            assert codes == ["FORBIDDEN"], name
    stale = {**key(asked), "version": asked["version"] - 1}
    assert await refused(city, city_database, "lead", APPROVE, stale) == [("STALE", "version")]
    assert await refused(city, city_database, "lead", REFUSE, {**stale, "reason": "不"}) == [
        ("STALE", "version")
    ]


async def test_discovery_first_then_its_landing(city: Api, city_database: Database) -> None:
    row = await verified(city)
    given = await asking(city, row)
    assert await refused(city, city_database, "liaison_town", ASK, given) == [
        ("BEFORE_DISCOVERY", "on")
    ]
    item = (await city.data("{ achievements { nodes { id version } } }", as_="lead"))[
        "achievements"
    ]["nodes"][0]
    early = await discoveries.asking(city, item, "2025-05-06")
    waiting_one = (await done(city, "liaison_town", discoveries.ASK, early))["achievement"]
    await done(city, "lead", discoveries.APPROVE, key(waiting_one))
    assert (await done(city, "liaison_town", ASK, given))["landing"]["backState"] == "WAITING"
