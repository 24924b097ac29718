"""DEAL-1: the proposals that wait for one's own answer, and those that waited too long."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from tests.api import Api
from tests.databases import Database
from tests.matching.test_proposals import OFFER, REPORTER, WANTS, answered, proposed, said
from tests.policy.plans import dongguan

LATE, EARLY = "导电浆料的低温烧结工艺", "工业机器人减速器寿命预测"
ASK = """{ matchAnswering { workingDays
  waiting { totalCount nodes { demandTitle } } overdue { totalCount nodes { demandTitle } } } }"""


async def waiting(api: Api, as_: str | None) -> tuple[list[str], list[str]]:
    """The demands' titles of what waits for somebody, and of what is late."""
    found = (await api.data(ASK, as_=as_))["matchAnswering"]
    assert found["workingDays"] == 5
    for page in (found["waiting"], found["overdue"]):
        assert page["totalCount"] == len(page["nodes"])

    def titles(page: Any) -> list[str]:
        return sorted(node["demandTitle"] for node in page["nodes"])

    return titles(found["waiting"]), titles(found["overdue"])


async def test_it_waits_for_each_side_until_that_has_answered(city: Api) -> None:
    proposal = await proposed(city, "界面材料")
    for person in (WANTS, OFFER, "staff", "lead"):
        assert await waiting(city, person) == (["界面材料"], []), person
    for stranger in (REPORTER, "liaison_town2", "supervisor_industry", "leader", "admin", None):
        assert await waiting(city, stranger) == ([], []), stranger
    half = await answered(city, OFFER, said(proposal, "OFFER"))
    assert await waiting(city, OFFER) == ([], [])
    for person in (WANTS, "staff"):
        assert await waiting(city, person) == (["界面材料"], []), person
    await answered(city, WANTS, said(half, "DEMAND"))
    for person in (WANTS, OFFER, "staff", "lead"):
        assert await waiting(city, person) == ([], []), person


async def test_what_is_late_is_what_says_so(city: Api, city_database: Database) -> None:
    await proposed(city, LATE)
    await proposed(city, EARLY)
    plan = dongguan()
    since = plan.answered_in_time_since(plan.day_of(datetime.now(UTC)))
    moved = "UPDATE match_proposal SET proposed_at = $2 WHERE demand_title = $1"
    await city_database.rows(moved, LATE, since - timedelta(seconds=1))
    await city_database.rows(moved, EARLY, since)
    nodes = "{ matchProposals { nodes { demandTitle overdue } } }"
    said_so = (await city.data(nodes, as_="staff"))["matchProposals"]["nodes"]
    assert {n["demandTitle"]: n["overdue"] for n in said_so} == {LATE: True, EARLY: False}
    for person in (WANTS, OFFER, "staff"):
        assert await waiting(city, person) == (sorted([EARLY, LATE]), [LATE]), person


def test_in_time_is_just_what_is_not_yet_late() -> None:
    plan = dongguan()
    # Through the spring festival, with its days off and its worked weekends.
    for n in range(60):
        today = date(2026, 2, 1) + timedelta(days=n)
        since = plan.answered_in_time_since(today)
        assert plan.answer_due(since) >= today
        assert plan.answer_due(since - timedelta(seconds=1)) < today
