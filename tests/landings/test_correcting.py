"""LAND-5: a verified landing is corrected by a new revision, with a reason, and never silently."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.api import Api
from tests.clock import today
from tests.databases import Database
from tests.landings.claims import RETURN, SUBMIT, UPDATE, VERIFY, fact, key, proof, seen, verified
from tests.mutations import done, mutation, reasons, refused, tried, unreadable

REVISION = """landing { id version state revision verifiedAt counted correctionReason correctedAt
  clauseCode facts { value } evidence { title } corrects { id state } correction { id }
  viewerCanCorrect viewerCanEdit }"""
CORRECT = mutation("landingCorrect", REVISION)
SEE = f"query ($id: ID!) {{ node(id: $id) {{ ... on Landing {{ {REVISION[10:-1]} }} }} }}"
COUNTED = """query ($year: Int!) { plan(year: $year) { indicator(code: "KPI-2") { actual
  items(first: 9) { nodes { landing { id revision } countedAt } }
  uncounted(first: 9) { totalCount } } } }"""


async def shown(api: Api, landing: dict[str, Any], as_: str = "lead") -> dict[str, Any]:
    """The landing as it is now."""
    node: dict[str, Any] = (await api.data(SEE, {"id": landing["id"]}, as_=as_))["node"]
    return node


async def corrected(api: Api, landing: dict[str, Any]) -> dict[str, Any]:
    """A correction that has been verified: of the deal's proof and kind."""
    given = {**key(landing), "reason": "交易方式应为转让"}
    copy = (await done(api, "liaison_town", CORRECT, given))["landing"]
    facts = [fact("traded_in_city", "TRANSFER", "2025-04-15")]
    changes = {"facts": facts, "evidence": [proof("PARTY_CERTIFICATE", "证明")]}
    changed = (await done(api, "liaison_town", UPDATE, {**key(copy), **changes}))["landing"]
    handed_in = (await done(api, "liaison_town", SUBMIT, key(changed)))["landing"]
    found: dict[str, Any] = (await done(api, "lead", VERIFY, key(handed_in)))["landing"]
    return found


async def test_a_correction_takes_the_place_and_the_day(city: Api) -> None:
    landing = await verified(city)
    year = today().year
    before = (await city.data(COUNTED, {"year": year}, as_="lead"))["plan"]["indicator"]
    new = await corrected(city, landing)
    old = await shown(city, landing)
    assert (old["state"], old["counted"], old["correction"]) == (
        "CORRECTED",
        False,
        {"id": new["id"]},
    )
    assert [f["value"] for f in old["facts"]] == ["LICENCE"]
    now = await shown(city, new)
    assert now == {
        **now,
        "state": "VERIFIED",
        "revision": 2,
        "verifiedAt": landing["verifiedAt"],
        "counted": True,
        "correctionReason": "交易方式应为转让",
        "facts": [{"value": "TRANSFER"}],
        "evidence": [{"title": "证明"}],
        "corrects": {"id": landing["id"], "state": "CORRECTED"},
    }
    after = (await city.data(COUNTED, {"year": year}, as_="lead"))["plan"]["indicator"]
    assert (before["actual"], after["actual"], after["uncounted"]["totalCount"]) == (1, 1, 0)
    assert before["items"]["nodes"][0]["landing"] == {"id": landing["id"], "revision": 1}
    assert after["items"]["nodes"] == [
        {"landing": {"id": new["id"], "revision": 2}, "countedAt": landing["verifiedAt"]}
    ]
    assert after["items"]["nodes"][0]["countedAt"] == before["items"]["nodes"][0]["countedAt"]


async def test_what_counts_stays_until_the_correction_is_verified(
    city: Api, city_database: Database
) -> None:
    landing = await verified(city)
    given = {**key(landing), "reason": "补充材料"}
    copy = (await done(city, "liaison_town", CORRECT, given))["landing"]
    assert (copy["state"], copy["revision"], copy["viewerCanEdit"]) == ("DRAFT", 2, True)
    assert [e["title"] for e in copy["evidence"]] == ["材料"]
    assert (await shown(city, landing))["counted"] is True
    handed_in = (await done(city, "liaison_town", SUBMIT, key(copy)))["landing"]
    returned = await done(city, "lead", RETURN, {**key(handed_in), "reason": "不足"})
    assert returned["landing"]["state"] == "RETURNED"
    assert (await shown(city, landing))["state"] == "VERIFIED"
    assert await refused(city, city_database, "liaison_town", CORRECT, given) == [
        ("CORRECTION_OPEN", "id")
    ]


async def test_what_can_be_corrected_and_by_whom(city: Api, city_database: Database) -> None:
    landing = await verified(city)
    given = {**key(landing), "reason": "更正"}
    assert (await shown(city, landing, "liaison_town"))["viewerCanCorrect"] is True
    assert (await shown(city, landing))["viewerCanCorrect"] is False
    assert await refused(city, city_database, "liaison_uni", CORRECT, given) == [
        ("UNKNOWN_REFERENCE", "id")
    ]
    assert await refused(city, city_database, "staff", CORRECT, given) == [("NOT_A_CLAIMANT", "id")]
    assert await unreadable(city, city_database, "lead", CORRECT, given) == ["FORBIDDEN"]
    assert await unreadable(
        city, city_database, "liaison_town", CORRECT, {**given, "reason": None}
    ) == ["BAD_INPUT"]
    assert await refused(
        city, city_database, "liaison_town", CORRECT, {**given, "reason": " "}
    ) == [("BLANK", "reason")]
    stale = {**given, "version": landing["version"] - 1}
    assert await refused(city, city_database, "liaison_town", CORRECT, stale) == [
        ("STALE", "version")
    ]
    new = await corrected(city, landing)
    old = await seen(city, landing, "liaison_town")
    assert old is not None
    for document, said in ((CORRECT, {"reason": "再"}), (UPDATE, {}), (SUBMIT, {})):
        found = await refused(city, city_database, "liaison_town", document, {**key(old), **said})
        assert [code for code, _ in found] in (["NOT_VERIFIED"], ["VERIFIED"])
    # The correction can be corrected in its turn.
    again = {**key(await shown(city, new)), "reason": "再次更正"}
    assert (await done(city, "liaison_town", CORRECT, again))["landing"]["revision"] == 3


async def test_two_corrections_at_once(city: Api) -> None:
    landing = await verified(city)
    given = {**key(landing), "reason": "更正"}
    both = await asyncio.gather(*(tried(city, "liaison_town", CORRECT, given) for _ in range(2)))
    assert sorted(reasons(p) for p in both) == [[], [("CORRECTION_OPEN", "id")]]


async def test_it_does_not_keep_a_day_before_it_landed(city: Api, city_database: Database) -> None:
    landing = await verified(city)
    await city_database.rows(
        "UPDATE landing SET verified_at = '2025-04-10 00:00+08', back_state = 'APPROVED', "
        "back_on = '2025-04-10'"
    )
    kept = {**key(landing), "reason": "落地日期应为次日"}
    for landed_on, counts_then in (("2025-04-10", True), ("2025-04-11", False)):
        copy = (await done(city, "liaison_town", CORRECT, kept))["landing"]
        facts = [fact("traded_in_city", "LICENCE", landed_on)]
        changed = await done(city, "liaison_town", UPDATE, {**key(copy), "facts": facts})
        handed_in = await done(city, "liaison_town", SUBMIT, key(changed["landing"]))
        new = (await done(city, "lead", VERIFY, key(handed_in["landing"])))["landing"]
        found = await city_database.rows(
            "SELECT verified_at = '2025-04-10 00:00+08' AS kept, back_state, "
            "back_on IS NOT NULL AS back FROM landing WHERE state = 'VERIFIED'"
        )
        state = "APPROVED" if counts_then else None
        assert found == [{"kept": counts_then, "back_state": state, "back": counts_then}]
        kept = {**key(new), "reason": "再次更正"}
