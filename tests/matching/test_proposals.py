"""DEAL-1: proposed matches, answered by both sides within the clock, with coded reasons."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.achievements.drafts import registered as draft_of
from tests.achievements.drafts import submitted
from tests.api import Api
from tests.databases import Database
from tests.demands import needs
from tests.mutations import done, mutation, reasons, refused, tried, unreadable
from tests.policy.plans import dongguan

PROPOSAL = """id version state demandTitle achievementTitle reason score answerDueOn overdue
  viewerAnswersFor viewerCanWithdraw closedAt withdrawnBecause demand { title }
  achievement { title } parts { kind contribution standing note }
  answers { side accepted declineReason note answerer { displayName } }"""
SHOWN = f"matchProposal {{ {PROPOSAL} }}"
PROPOSE = mutation("matchPropose", SHOWN)
ANSWER = mutation("matchAnswer", SHOWN)
WITHDRAW = mutation("matchWithdraw", SHOWN)
LIST = f"{{ matchProposals {{ totalCount nodes {{ {PROPOSAL} }} }} }}"
STATS = "{ matchAnswerStats(by: [SIDE, DECLINE_REASON]) { side declineReason count } }"
RESULT, REASON = "高导热界面材料的制备", "指标相近，可作合作开发"
OFFER, WANTS, REPORTER = "liaison_uni", "firm", "liaison_town"
"""Who answers for the achievement and for the demand, and who reported the demand."""


async def sides(api: Api, title: str = needs.TITLE) -> dict[str, Any]:
    """A demand of 东城街道's firm and an achievement of 东莞理工学院, as they are proposed."""
    demand = await needs.submitted(api, title=title)
    answers = {"summary": "填料表面改性，用于界面材料。", "distinctBecause": "可回应该需求。"}
    result = await submitted(api, OFFER, RESULT + title, **answers)
    return {"demand": demand["id"], "achievement": result["id"], "reason": REASON}


async def match_proposed(api: Api, demand: str, achievement: str) -> dict[str, Any]:
    """The proposal of one to the other, by the center."""
    given = {"demand": demand, "achievement": achievement, "reason": REASON}
    found: dict[str, Any] = (await done(api, "staff", PROPOSE, given))["matchProposal"]
    return found


async def proposed(api: Api, title: str = needs.TITLE) -> dict[str, Any]:
    """A proposal that waits."""
    given = await sides(api, title)
    return await match_proposed(api, given["demand"], given["achievement"])


def said(proposal: dict[str, Any], side: str, reason: str | None = None, **more: Any) -> Any:
    """An answer: with a reason it is a no."""
    given = {**needs.key(proposal), "side": side, "accepted": reason is None, **more}
    return given if reason is None else {**given, "declineReason": reason}


async def answered(api: Api, as_: str, given: Any) -> dict[str, Any]:
    """The proposal after an answer."""
    found: dict[str, Any] = (await done(api, as_, ANSWER, given))["matchProposal"]
    return found


async def test_two_yes_accept_it(city: Api) -> None:
    proposal = await proposed(city)
    assert (proposal["state"], proposal["demandTitle"]) == ("WAITING", needs.TITLE)
    assert proposal["achievementTitle"] == RESULT + needs.TITLE
    due = dongguan().answer_due(datetime.now(UTC))
    assert (proposal["answerDueOn"], proposal["overdue"]) == (due.isoformat(), False)
    assert (proposal["viewerAnswersFor"], proposal["viewerCanWithdraw"]) == ([], True)
    assert len(proposal["parts"]) == 7
    assert proposal["score"] == pytest.approx(
        sum(p["contribution"] for p in proposal["parts"]), abs=1e-3
    )
    half = await answered(city, OFFER, said(proposal, "OFFER", note="可提供样品"))
    assert (half["state"], half["closedAt"], half["viewerAnswersFor"]) == ("WAITING", None, [])
    # Of the other side only what the proposal tells: no budget and no price (DEAL-2).
    assert (half["demand"], half["parts"]) == (None, [])
    whole = await answered(city, "firm", said(half, "DEMAND"))
    assert whole["state"] == "ACCEPTED"
    assert whole["closedAt"] is not None
    assert whole["answers"] == [
        {
            "side": "OFFER",
            "accepted": True,
            "declineReason": None,
            "note": "可提供样品",
            "answerer": {"displayName": OFFER},
        },
        {
            "side": "DEMAND",
            "accepted": True,
            "declineReason": None,
            "note": None,
            "answerer": {"displayName": "firm"},
        },
    ]


async def test_one_no_closes_it_and_its_reason_is_counted(
    city: Api, city_database: Database
) -> None:
    proposal = await proposed(city)
    declined = await answered(city, WANTS, said(proposal, "DEMAND", "STAGE_TOO_EARLY"))
    assert (declined["state"], len(declined["answers"])) == ("DECLINED", 1)
    assert declined["version"] == proposal["version"] + 1
    for late in (said(declined, "OFFER"), said(proposal, "OFFER")):
        assert await refused(city, city_database, OFFER, ANSWER, late) == [("CLOSED", "id")]
    expected = [{"side": "DEMAND", "declineReason": "STAGE_TOO_EARLY", "count": 1}]
    for person in ("staff", "lead", WANTS, REPORTER, OFFER):
        assert (await city.data(STATS, as_=person))["matchAnswerStats"] == expected, person
    assert (await city.data(STATS, as_="liaison_town2"))["matchAnswerStats"] == []
    # What was declined may be proposed again: things change.
    again = {"demand": None, "achievement": None, "reason": "样机已完成"}
    ids = await city_database.rows("SELECT demand_id, achievement_id FROM match_proposal")
    assert len(ids) == 1
    found = (await city.data(WHICH, as_="staff"))["matchProposals"]["nodes"][0]
    again |= {"demand": found["demand"]["id"], "achievement": found["achievement"]["id"]}
    assert (await done(city, "staff", PROPOSE, again))["matchProposal"]["state"] == "WAITING"


WHICH = "{ matchProposals { nodes { demand { id } achievement { id } } } }"


async def test_who_sees_and_answers_which_side(city: Api, city_database: Database) -> None:
    proposal = await proposed(city)
    expected = {
        "staff": (1, []),
        "lead": (1, []),
        WANTS: (1, ["DEMAND"]),
        REPORTER: (1, []),
        OFFER: (1, ["OFFER"]),
        "liaison_town2": (0, None),
        "supervisor_industry": (0, None),
        None: (0, None),
    }
    for person, (count, answers) in expected.items():
        page = (await city.data(LIST, as_=person))["matchProposals"]
        assert page["totalCount"] == count, person
        if count:
            assert page["nodes"][0]["viewerAnswersFor"] == answers, person
    wrong = said(proposal, "OFFER")
    assert await refused(city, city_database, WANTS, ANSWER, wrong) == [("NOT_YOUR_SIDE", "side")]
    # The firm has an account: it answers for itself.
    for_firm = said(proposal, "DEMAND")
    assert await refused(city, city_database, REPORTER, ANSWER, for_firm) == [
        ("NOT_YOUR_SIDE", "side")
    ]
    assert await refused(city, city_database, "liaison_town2", ANSWER, wrong) == [
        ("UNKNOWN_REFERENCE", "id")
    ]
    for person in ("staff", "lead"):
        assert await unreadable(city, city_database, person, ANSWER, wrong) == ["FORBIDDEN"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"accepted": False}, ("REASON_MISSING", "declineReason")),
        ({"accepted": False, "declineReason": None}, ("REASON_MISSING", "declineReason")),
        ({"accepted": True, "declineReason": "PRICE"}, ("REASON_OF_ACCEPTED", "declineReason")),
        ({"accepted": False, "declineReason": "OTHER"}, ("NOTE_MISSING", "note")),
        ({"accepted": False, "declineReason": "OTHER", "note": None}, ("NOTE_MISSING", "note")),
        ({"version": 9}, ("STALE", "version")),
        ({"version": 0}, ("STALE", "version")),
    ],
)
async def test_what_an_answer_has_to_say(
    city: Api, city_database: Database, given: dict[str, Any], expected: tuple[str, str]
) -> None:
    proposal = await proposed(city)
    answer = {**said(proposal, "DEMAND"), **given}
    assert await refused(city, city_database, WANTS, ANSWER, answer) == [expected]


async def test_a_side_answers_once_also_at_once(city: Api, city_database: Database) -> None:
    proposal = await proposed(city)
    both = await asyncio.gather(
        *(tried(city, WANTS, ANSWER, said(proposal, "DEMAND")) for _ in range(2))
    )
    assert sorted(map(reasons, both)) == [[], [("ANSWERED_ALREADY", "side")]]
    no = said(proposal, "DEMAND", "PRICE")
    assert await refused(city, city_database, WANTS, ANSWER, no) == [("ANSWERED_ALREADY", "side")]
    assert await city_database.value("SELECT count(*) FROM match_answer") == 1


async def test_both_sides_answer_of_what_both_have_seen(city: Api, city_database: Database) -> None:
    proposal = await proposed(city)
    both = await asyncio.gather(
        tried(city, WANTS, ANSWER, said(proposal, "DEMAND")),
        tried(city, OFFER, ANSWER, said(proposal, "OFFER")),
    )
    assert list(map(reasons, both)) == [[], []]
    assert sorted(p["matchProposal"]["state"] for p in both) == ["ACCEPTED", "WAITING"]
    for person, side in ((WANTS, "DEMAND"), (OFFER, "OFFER")):
        again = said(proposal, side)
        assert await refused(city, city_database, person, ANSWER, again) == [
            ("CLOSED", "id"),
            ("ANSWERED_ALREADY", "side"),
        ]
    assert await city_database.value("SELECT count(*) FROM match_answer") == 2


async def test_an_answer_to_what_was_withdrawn(city: Api, city_database: Database) -> None:
    proposal = await proposed(city)
    await answered(city, OFFER, said(proposal, "OFFER"))
    # It is the proposal that is withdrawn as it was seen: the answer has not changed it.
    given = {**needs.key(proposal), "reason": "需求已变更"}
    await done(city, "staff", WITHDRAW, given)
    late = said(proposal, "DEMAND")
    assert await refused(city, city_database, WANTS, ANSWER, late) == [("WITHDRAWN", "id")]


async def test_what_is_proposed_stands_in_its_library_and_once(
    city: Api, city_database: Database
) -> None:
    given = await sides(city)
    both = await asyncio.gather(*(tried(city, p, PROPOSE, given) for p in ("staff", "staff2")))
    assert sorted(map(reasons, both)) == [[], [("PROPOSED_ALREADY", "achievement")]]
    assert await refused(city, city_database, "staff", PROPOSE, given) == [
        ("PROPOSED_ALREADY", "achievement")
    ]
    draft = await draft_of(city, OFFER, "草稿")
    need = await needs.registered(city, title="需求草稿")
    drafts = {**given, "achievement": draft["id"], "demand": need["id"]}
    assert await refused(city, city_database, "staff", PROPOSE, drafts) == [
        ("NOT_IN_LIBRARY", "demand"),
        ("NOT_IN_LIBRARY", "achievement"),
    ]
    for person in (WANTS, "lead", "firm"):
        assert await unreadable(city, city_database, person, PROPOSE, given) == ["FORBIDDEN"]
    nulls = {**given, "reason": None}
    assert await unreadable(city, city_database, "staff", PROPOSE, nulls) == ["BAD_INPUT"]


async def test_it_is_withdrawn_while_it_waits(city: Api, city_database: Database) -> None:
    proposal = await proposed(city)
    given = {**needs.key(proposal), "reason": "需求已变更"}
    assert await unreadable(city, city_database, OFFER, WITHDRAW, given) == ["FORBIDDEN"]
    stale = {**given, "version": 7}
    assert await refused(city, city_database, "staff", WITHDRAW, stale) == [("STALE", "version")]
    nulls = {**given, "reason": None}
    assert await unreadable(city, city_database, "staff", WITHDRAW, nulls) == ["BAD_INPUT"]
    back = (await done(city, "staff2", WITHDRAW, given))["matchProposal"]
    assert (back["state"], back["withdrawnBecause"]) == ("WITHDRAWN", "需求已变更")
    assert back["viewerCanWithdraw"] is False
    again = {**given, "version": back["version"]}
    assert await refused(city, city_database, "staff", WITHDRAW, again) == [("WITHDRAWN", "id")]


async def test_a_late_answer_is_told_and_taken(city: Api, city_database: Database) -> None:
    proposal = await proposed(city)
    await city_database.rows(
        "UPDATE match_proposal SET proposed_at = TIMESTAMPTZ '2026-02-12T04:00:00Z'"
    )
    (late,) = (await city.data(LIST, as_=WANTS))["matchProposals"]["nodes"]
    assert (late["answerDueOn"], late["overdue"]) == ("2026-02-26", True)
    closed = await answered(city, WANTS, said(proposal, "DEMAND", "NO_CAPACITY"))
    assert (closed["state"], closed["overdue"]) == ("DECLINED", False)
