"""DEAL-1: the owners answer, else the first reporter; each side by itself, nobody for both."""

from __future__ import annotations

from typing import Any

import pytest

from tests.achievements.drafts import submitted
from tests.api import Api
from tests.databases import Database
from tests.demands import needs
from tests.matching.test_proposals import (
    ANSWER,
    LIST,
    OFFER,
    PROPOSE,
    REASON,
    REPORTER,
    RESULT,
    STATS,
    WANTS,
    WITHDRAW,
    answered,
    match_proposed,
    proposed,
    said,
)
from tests.mutations import done, refused

NO_ACCOUNT = "衡准评估事务所"
TOWN2 = "liaison_town2"
ENDED = (
    "UPDATE account SET active = FALSE WHERE sign_in_name = 'firm'",
    "UPDATE account SET waiting = TRUE WHERE sign_in_name = 'firm'",
    "UPDATE organization SET active = FALSE WHERE name = '莞研新材料有限公司'",
)
"""Ways in which a firm has nobody who could answer for it."""
ANSWERS = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
IDS = "{ matchProposals { nodes { answers { id } } } }"


async def of_one_reporter(api: Api, **achievement: Any) -> dict[str, Any]:
    """The input that proposes an achievement to a demand, both of them 东城街道's."""
    demand = await needs.submitted(api)
    said = {"summary": "用于界面材料。", "distinctBecause": "可回应该需求。", **achievement}
    row = await submitted(api, REPORTER, RESULT, **said)
    return {"demand": demand["id"], "achievement": row["id"], "reason": REASON}


async def of_one_proposed(api: Api, **achievement: Any) -> dict[str, Any]:
    """The proposal of what `of_one_reporter` says."""
    given = await of_one_reporter(api, **achievement)
    return await match_proposed(api, given["demand"], given["achievement"])


async def test_each_proposal_has_its_own_answerers(city: Api, city_database: Database) -> None:
    """Who answers for one side of one proposal answers for the other side of another."""
    await proposed(city)
    demand = await needs.submitted(city, OFFER, "车规级散热基板国产化")
    row = await submitted(city, REPORTER, "氮化铝散热基板烧结")
    await match_proposed(city, demand["id"], row["id"])
    await city_database.rows(ENDED[0])
    found = {}
    for person in (REPORTER, OFFER):
        nodes = (await city.data(LIST, as_=person))["matchProposals"]["nodes"]
        found[person] = [node["viewerAnswersFor"] for node in nodes]
    assert found == {REPORTER: [["OFFER"], ["DEMAND"]], OFFER: [["DEMAND"], ["OFFER"]]}


async def for_whom(api: Api, *people: str) -> dict[str, list[str]]:
    """For which sides of the one proposal each answers, of those who do."""
    found = {}
    for person in people:
        for node in (await api.data(LIST, as_=person))["matchProposals"]["nodes"]:
            found[person] = node["viewerAnswersFor"]
    return {person: sides for person, sides in found.items() if sides}


def what_was_said(proposal: dict[str, Any]) -> list[tuple[str, bool, str | None, str | None]]:
    """What was answered, but for by whom: the other side's people are not everybody's to see."""
    answers = proposal["answers"]
    return [(a["side"], a["accepted"], a["declineReason"], a["note"]) for a in answers]


@pytest.mark.parametrize("ended", ENDED)
async def test_the_reporter_answers_for_a_firm_that_cannot(
    city: Api, city_database: Database, ended: str
) -> None:
    proposal = await proposed(city)
    assert await for_whom(city, WANTS, REPORTER, OFFER) == {WANTS: ["DEMAND"], OFFER: ["OFFER"]}
    await city_database.rows(ended)
    assert await for_whom(city, REPORTER, OFFER) == {REPORTER: ["DEMAND"], OFFER: ["OFFER"]}
    half = await answered(city, REPORTER, said(proposal, "DEMAND"))
    assert [a["answerer"]["displayName"] for a in half["answers"]] == [REPORTER]


async def test_holders_answer_each_and_once(city: Api, city_database: Database) -> None:
    holders = [await needs.organization(city, name) for name in ("长安镇", "东莞理工学院")]
    proposal = await of_one_proposed(city, holders=holders)
    assert await for_whom(city, WANTS, REPORTER, TOWN2, OFFER) == {
        WANTS: ["DEMAND"],
        TOWN2: ["OFFER"],
        OFFER: ["OFFER"],
    }
    for_holders = said(proposal, "OFFER")
    assert await refused(city, city_database, REPORTER, ANSWER, for_holders) == [
        ("NOT_YOUR_SIDE", "side")
    ]
    await answered(city, TOWN2, for_holders)
    assert await for_whom(city, TOWN2, OFFER) == {}
    assert await refused(city, city_database, OFFER, ANSWER, for_holders) == [
        ("ANSWERED_ALREADY", "side")
    ]


async def test_the_reporter_answers_for_holders_without_an_account(city: Api) -> None:
    holders = [await needs.organization(city, NO_ACCOUNT)]
    proposal = await of_one_proposed(city, holders=holders)
    assert await for_whom(city, WANTS, REPORTER) == {WANTS: ["DEMAND"], REPORTER: ["OFFER"]}
    await answered(city, REPORTER, said(proposal, "OFFER"))


async def test_who_reported_both_answers_for_one(city: Api, city_database: Database) -> None:
    proposal = await of_one_proposed(city)
    assert await for_whom(city, WANTS, REPORTER) == {WANTS: ["DEMAND"], REPORTER: ["OFFER"]}
    other = said(proposal, "DEMAND")
    yours = [("OTHER_SIDE_IS_YOURS", "side")]
    assert await refused(city, city_database, REPORTER, ANSWER, other) == yours
    await answered(city, REPORTER, said(proposal, "OFFER"))
    assert await refused(city, city_database, REPORTER, ANSWER, other) == yours
    # Also once the firm cannot answer any more: what was answered stays one organization's.
    await city_database.rows(ENDED[0])
    assert await for_whom(city, REPORTER) == {}
    assert await refused(city, city_database, REPORTER, ANSWER, other) == yours


async def test_who_comes_to_answer_for_the_demand_does_not_for_the_achievement(
    city: Api, city_database: Database
) -> None:
    proposal = await of_one_proposed(city)
    await city_database.rows(ENDED[0])
    assert await for_whom(city, REPORTER) == {REPORTER: ["DEMAND"]}
    offer = said(proposal, "OFFER")
    yours = [("OTHER_SIDE_IS_YOURS", "side")]
    assert await refused(city, city_database, REPORTER, ANSWER, offer) == yours
    await answered(city, REPORTER, said(proposal, "DEMAND"))
    assert await refused(city, city_database, REPORTER, ANSWER, offer) == yours


async def test_what_one_would_answer_for_alone_is_not_proposed(
    city: Api, city_database: Database
) -> None:
    given = await of_one_reporter(city)
    await city_database.rows(ENDED[0])
    both = [("ONE_ANSWERS_BOTH", "achievement")]
    assert await refused(city, city_database, "staff", PROPOSE, given) == both
    await city_database.rows("UPDATE account SET active = TRUE WHERE sign_in_name = 'firm'")
    await done(city, "staff", PROPOSE, given)


async def test_one_of_several_holders_may_have_reported_the_demand(
    city: Api, city_database: Database
) -> None:
    holders = [await needs.organization(city, name) for name in ("东城街道", "长安镇")]
    given = await of_one_reporter(city, holders=holders)
    await city_database.rows(ENDED[0])
    await done(city, "staff", PROPOSE, given)
    assert await for_whom(city, REPORTER, TOWN2) == {REPORTER: ["DEMAND"], TOWN2: ["OFFER"]}


@pytest.mark.parametrize(
    ("first", "second", "side"), [(WANTS, OFFER, "DEMAND"), (OFFER, WANTS, "OFFER")]
)
async def test_an_answer_is_not_told_to_who_has_yet_to_answer(
    city: Api, first: str, second: str, side: str
) -> None:
    proposal = await proposed(city)

    async def told(person: str) -> tuple[Any, Any]:
        return await city.data(LIST, as_=person), await city.data(STATS, as_=person)

    before = {person: await told(person) for person in (second, REPORTER)}
    half = await answered(city, first, said(proposal, side, note="可提供样品"))
    assert [a["side"] for a in half["answers"]] == [side]
    # Nothing that they are shown has changed: neither state nor version nor any count.
    assert {person: await told(person) for person in (second, REPORTER)} == before
    [node] = (await city.data(IDS, as_="staff"))["matchProposals"]["nodes"]
    [answer] = node["answers"]
    for person, seen in ((second, False), (REPORTER, False), (first, True), ("lead", True)):
        [found] = (await city.data(ANSWERS, {"ids": [answer["id"]]}, as_=person))["nodes"]
        assert (found is not None) is seen, person
    other = "OFFER" if side == "DEMAND" else "DEMAND"
    whole = await answered(city, second, said(proposal, other))
    assert (whole["state"], [a["side"] for a in whole["answers"]]) == ("ACCEPTED", [side, other])
    for person in (first, REPORTER):
        [shown] = (await city.data(LIST, as_=person))["matchProposals"]["nodes"]
        assert what_was_said(shown) == what_was_said(whole)


async def test_a_no_is_told_to_the_other_side(city: Api) -> None:
    proposal = await proposed(city)
    closed = await answered(city, WANTS, said(proposal, "DEMAND", "PRICE"))
    [shown] = (await city.data(LIST, as_=OFFER))["matchProposals"]["nodes"]
    assert what_was_said(shown) == what_was_said(closed)
    assert [a["declineReason"] for a in shown["answers"]] == ["PRICE"]


async def test_what_was_said_before_it_was_withdrawn_stays_untold(city: Api) -> None:
    proposal = await proposed(city)
    await answered(city, WANTS, said(proposal, "DEMAND"))
    await done(city, "staff", WITHDRAW, {**needs.key(proposal), "reason": "需求已变更"})
    found = {}
    for person in (WANTS, OFFER, REPORTER, "staff"):
        [shown] = (await city.data(LIST, as_=person))["matchProposals"]["nodes"]
        found[person] = len(shown["answers"])
    assert found == {WANTS: 1, OFFER: 0, REPORTER: 0, "staff": 1}
