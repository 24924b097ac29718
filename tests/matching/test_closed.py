"""What is no longer to be had is neither offered nor proposed; and what cannot be, at all."""

from __future__ import annotations

from typing import Any

import pytest

from backend.core.ids import GlobalId
from tests.achievements.drafts import submitted
from tests.achievements.test_publishing import PUBLISH, publishing
from tests.achievements.test_taking_up import imported
from tests.api import Api
from tests.databases import Database
from tests.demands import needs
from tests.demands.test_landing import CLAIM, SUBMIT, VERIFY, claim_of
from tests.demands.test_repairs import VOID
from tests.evaluations.screenings import (
    ADMIT_DEMAND,
    admission_of,
    demand_in_service,
    screened,
)
from tests.landings.claims import verified
from tests.library.entries import admitted
from tests.library.recommended import recommended
from tests.library.test_leaving import left
from tests.matching.test_firms import matched, named
from tests.matching.test_proposals import ANSWER, OFFER, PROPOSE, REASON, said
from tests.matching.test_proposals import sides as both_sides
from tests.mutations import done, refused

GOOD, SUMMARY = "高导热界面材料的制备", "填料表面改性，导热系数高，用于界面材料。"
TREATED = "界面材料用填料的表面改性"
VERSION = "query ($id: ID!) { node(id: $id) { ... on Demand { version } } }"
CLOSED = "CLOSED_TO_MATCHING"
OTHER_THING = {"distinctBecause": "成果可用于该需求，并非同一事项。"}
"""Said by who is the second to register under nearly the same title (DISC-4)."""


def proposing(demand: str, achievement: str) -> dict[str, Any]:
    """The input that proposes one to the other."""
    return {"demand": demand, "achievement": achievement, "reason": REASON}


async def landed(api: Api, demand: dict[str, Any]) -> None:
    """The demand has its cooperation."""
    landing = (await done(api, "liaison_town", CLAIM, claim_of(demand)))["landing"]
    for person, write in (("liaison_town", SUBMIT), ("lead", VERIFY)):
        landing = (await done(api, person, write, needs.key(landing)))["landing"]


async def of_stage(api: Api, kind: str, stage: str) -> int:
    """How many records of the kind are in the stage."""
    document = f"query {{ {kind}(filter: {{stage: {{eq: {stage}}}}}) {{ totalCount }} }}"
    return int((await api.data(document, as_="staff"))[kind]["totalCount"])


async def test_a_demand_that_has_its_cooperation(city: Api, city_database: Database) -> None:
    demand = await needs.real(city)
    row = await submitted(city, OFFER, GOOD, summary=SUMMARY, **OTHER_THING)
    assert ("Demand", needs.TITLE) in named(await matched(city, row["id"]))
    assert named(await matched(city, demand["id"])) == [("Achievement", GOOD)]
    await landed(city, demand)
    assert ("Demand", needs.TITLE) not in named(await matched(city, row["id"]))
    for person in ("staff", "liaison_town", "firm"):
        assert await matched(city, demand["id"], person) == [], person
    given = proposing(demand["id"], row["id"])
    assert await refused(city, city_database, "staff", PROPOSE, given) == [(CLOSED, "demand")]


async def test_an_achievement_that_landed_may_land_again(city: Api) -> None:
    await verified(city, OFFER, GOOD, summary=SUMMARY, **OTHER_THING)
    assert await of_stage(city, "achievements", "LANDED") == 1
    demand = await needs.submitted(city, **OTHER_THING)
    [found] = await matched(city, demand["id"])
    assert named([found]) == [("Achievement", GOOD)]
    await done(city, "staff", PROPOSE, proposing(demand["id"], found["record"]["id"]))


@pytest.mark.parametrize(("because", "offered"), [("WITHDRAWN", False), ("FAILED", True)])
async def test_what_has_left_the_service_library(
    city: Api, city_database: Database, because: str, offered: bool
) -> None:
    served = await demand_in_service(city)
    entry = await admitted(city, TREATED)
    demand, achievement = served["demand"]["id"], entry["achievement"]["id"]
    pair = [("Demand", needs.TITLE), ("Achievement", TREATED)]
    gone = (await left(city, entry, because))["achievement"]
    await left(city, served, because)
    people = ("staff", "liaison_town")
    for person in people:
        found = named(await matched(city, achievement, person))
        found += named(await matched(city, demand, person))
        assert [each for each in pair if each in found] == (pair if offered else []), person
    given = proposing(demand, achievement)
    if offered:
        await done(city, "staff", PROPOSE, given)
        return
    assert await refused(city, city_database, "staff", PROPOSE, given) == [
        (CLOSED, "demand"),
        (CLOSED, "achievement"),
    ]
    # Admitted anew, they are to be had again.
    await recommended(city, "achievement", gone)
    document = "query ($id: ID!) { node(id: $id) { ... on Demand { id version } } }"
    again = (await city.data(document, {"id": demand}, as_="staff"))["node"]
    screening = await screened(city, again)
    await done(city, "staff", ADMIT_DEMAND, await admission_of(city, screening, "staff"))
    for person in people:
        assert pair[1] in named(await matched(city, demand, person)), person
        assert pair[0] in named(await matched(city, achievement, person)), person
    await done(city, "staff", PROPOSE, given)


async def test_what_was_voided_meanwhile_is_not_accepted(
    city: Api, city_database: Database
) -> None:
    given = await both_sides(city)
    proposal = (await done(city, "staff", PROPOSE, given))["matchProposal"]
    version = (await city.data(VERSION, {"id": given["demand"]}, as_="staff"))["node"]["version"]
    void = {"id": given["demand"], "version": version, "reason": "重复报送"}
    await done(city, "staff", VOID, void)
    yes = said(proposal, "OFFER")
    assert await refused(city, city_database, OFFER, ANSWER, yes) == [
        ("NO_LONGER_OPEN", "accepted")
    ]
    no = said(proposal, "OFFER", "OTHER", note="该需求已作废")
    assert (await done(city, OFFER, ANSWER, no))["matchProposal"]["state"] == "DECLINED"


async def test_of_a_draft_nothing_is_found(city: Api) -> None:
    await submitted(city, OFFER, GOOD, summary=SUMMARY, **OTHER_THING)
    draft = await needs.registered(city, **OTHER_THING)
    assert await matched(city, draft["id"]) == []


async def test_a_registered_result_is_taken_up_first(city: Api, city_database: Database) -> None:
    demand = await needs.submitted(city, **OTHER_THING)
    (result,) = await imported(city_database, 1)
    given = proposing(demand["id"], result)
    assert await refused(city, city_database, "staff", PROPOSE, given) == [
        ("TAKE_UP_FIRST", "achievement")
    ]
    messages = {
        "zh": "登记成果在平台上没有可以答复的单位：请先由联络员将其登记为科技成果，再推荐该成果。",
        "en": "Nobody on the platform answers for a registered result: "
        "a liaison takes it up as an achievement first, which is proposed then.",
    }
    for language, message in messages.items():
        answer = await city.post(
            PROPOSE, {"input": given}, as_="staff", headers={"Accept-Language": language}
        )
        [error] = answer.json()["data"]["matchPropose"]["userErrors"]
        assert (error["message"], error["rule"]) == (message, "LIB-6")
    none = {**given, "achievement": str(GlobalId("RegisteredResult", 999))}
    assert await refused(city, city_database, "staff", PROPOSE, none) == [
        ("UNKNOWN_REFERENCE", "achievement")
    ]


async def test_a_demand_of_the_firm_is_registered_first(city: Api, city_database: Database) -> None:
    row = await submitted(city, OFFER, GOOD, summary=SUMMARY, **OTHER_THING)
    firm = await needs.organization(city, needs.FIRM)
    given = proposing(firm, row["id"])
    assert await refused(city, city_database, "staff", PROPOSE, given) == [
        ("DEMAND_FIRST", "demand")
    ]
    none = {**given, "demand": str(GlobalId("Organization", 999_999))}
    swapped = proposing(row["id"], row["id"])
    for wrong in (none, swapped):
        assert await refused(city, city_database, "staff", PROPOSE, wrong) == [
            ("UNKNOWN_REFERENCE", "demand")
        ]


async def test_a_publication_is_proposed_as_its_achievement(city: Api) -> None:
    demand = await needs.submitted(city, **OTHER_THING)
    row = await submitted(city, OFFER, GOOD, summary=SUMMARY, **OTHER_THING)
    publication = (await done(city, "staff", PUBLISH, await publishing(city, row)))["publication"]
    given = proposing(demand["id"], publication["id"])
    made = (await done(city, "staff", PROPOSE, given))["matchProposal"]
    assert (made["achievementTitle"], made["achievement"]) == (GOOD, {"title": GOOD})


@pytest.mark.parametrize("part", ["holders", "completingOrganizations"])
async def test_what_the_firm_has_a_part_in_is_not_proposed_to_it(
    city: Api, city_database: Database, part: str
) -> None:
    demand = await needs.submitted(city, **OTHER_THING)
    firm = await needs.organization(city, needs.FIRM)
    row = await submitted(city, OFFER, GOOD, summary=SUMMARY, **{part: [firm]}, **OTHER_THING)
    given = proposing(demand["id"], row["id"])
    assert await refused(city, city_database, "staff", PROPOSE, given) == [
        ("OWN_ACHIEVEMENT", "achievement")
    ]
