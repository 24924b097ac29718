"""Submitting: what has to be said before (DISC-4), and what is final after (KPI-b)."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from backend.achievements.rules import TRANSITIONS, may_follow, wrong_stage
from backend.achievements.values import Stage
from tests.achievements.drafts import REGISTER, complete, registered, submitted
from tests.api import Api
from tests.databases import Database
from tests.mutations import done, mutation, reasons, refused, tried

LIAISON = "liaison_town"
UPDATE = mutation("achievementUpdate", "achievement { id version }")
SUBMIT = mutation("achievementSubmit", "achievement { id version stage submittedAt }")
STAGES = "{ achievements(filter: {stage: {eq: SUBMITTED}}) { totalCount } }"


def day(ahead: int) -> str:
    """The day so many days ahead of the city's today."""
    today = datetime.now(ZoneInfo("Asia/Shanghai")).date()
    return (today + timedelta(days=ahead)).isoformat()


async def test_a_registration_becomes_a_draft_then_counts(
    city: Api, city_database: Database
) -> None:
    draft = await registered(city, LIAISON, "一种耐高温涂层")
    assert (await city.data(STAGES, as_="staff"))["achievements"]["totalCount"] == 0
    found = (await done(city, LIAISON, SUBMIT, {"id": draft["id"], "version": 1}))["achievement"]
    assert (found["stage"], found["version"]) == ("SUBMITTED", 2)
    now = await city_database.value("SELECT now()")
    age = now - datetime.fromisoformat(found["submittedAt"])
    assert timedelta() <= age < timedelta(minutes=1)
    assert (await city.data(STAGES, as_="staff"))["achievements"]["totalCount"] == 1


MISSING = [
    ("industry", "REQUIRED", None),
    ("trl", "REQUIRED", None),
    ("source", "REQUIRED", None),
    ("formedOn", "REQUIRED", None),
    ("contactName", "REQUIRED", None),
    ("contactPhone", "REQUIRED", None),
    ("unclassifiedDeclared", "DECLARATION_MISSING", "DISC-4"),
]


async def test_what_has_to_be_said_first(city: Api, city_database: Database) -> None:
    for member, code, rule in MISSING:
        given = await complete(city, "甲")
        del given[member]
        draft = (await done(city, LIAISON, REGISTER, given))["achievement"]
        submit = {"id": draft["id"], "version": 1}
        assert await refused(city, city_database, LIAISON, SUBMIT, submit) == [(code, member)]
        (error,) = (await tried(city, LIAISON, SUBMIT, submit))["userErrors"]
        assert error["rule"] == rule


async def test_all_that_is_missing_is_said_at_once(city: Api, city_database: Database) -> None:
    least = {"kind": "PROJECT", "title": "甲", "summary": "乙", "secrecy": "PUBLIC"}
    draft = (await done(city, LIAISON, REGISTER, least))["achievement"]
    submit = {"id": draft["id"], "version": 1}
    found = await refused(city, city_database, LIAISON, SUBMIT, submit)
    assert sorted(found) == sorted((code, member) for member, code, _ in MISSING)


async def test_classified_results_do_not_belong_here(city: Api, city_database: Database) -> None:
    given = await complete(city, "甲", secrecy="CLASSIFIED")
    assert await refused(city, city_database, LIAISON, REGISTER, given) == [
        ("CLASSIFIED", "secrecy")
    ]
    (error,) = (await tried(city, LIAISON, REGISTER, given))["userErrors"]
    assert error["rule"] == "DISC-4"
    draft = await registered(city, LIAISON, "甲")
    change = {"id": draft["id"], "version": 1, "secrecy": "CLASSIFIED"}
    assert await refused(city, city_database, LIAISON, UPDATE, change) == [
        ("CLASSIFIED", "secrecy")
    ]


RULES: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
    ({"formedOn": day(0)}, []),
    ({"formedOn": day(1)}, [("IN_THE_FUTURE", "formedOn")]),
    ({"registeredOn": day(0)}, []),
    ({"registeredOn": day(1)}, [("IN_THE_FUTURE", "registeredOn")]),
    ({"researchFrom": "2024-02-01", "researchTo": "2024-02-01"}, []),
    ({"researchFrom": "2024-02-01", "researchTo": "2024-01-31"}, [("WRONG_ORDER", "researchTo")]),
    ({"contactPhone": "+86 (769) 2222-0000"}, []),
    ({"contactPhone": "0769"}, [("BAD_PHONE", "contactPhone")]),
    ({"contactPhone": "请致电"}, [("BAD_PHONE", "contactPhone")]),
    ({"contactEmail": "a@b.cn"}, []),
    ({"contactEmail": "a@b"}, [("BAD_EMAIL", "contactEmail")]),
    ({"contactEmail": "a b@c.cn"}, [("BAD_EMAIL", "contactEmail")]),
    ({"source": "LOCAL"}, []),
    ({"source": "NOWHERE"}, [("UNKNOWN_SOURCE", "source")]),
    (
        {"secrecy": "CLASSIFIED", "formedOn": day(1), "contactPhone": "1", "source": "?"},
        [
            ("UNKNOWN_SOURCE", "source"),
            ("CLASSIFIED", "secrecy"),
            ("IN_THE_FUTURE", "formedOn"),
            ("BAD_PHONE", "contactPhone"),
        ],
    ),
]


async def test_rules_of_what_is_said(city: Api, city_database: Database) -> None:
    for said, expected in RULES:
        draft = await registered(city, LIAISON, "乙")
        given = await complete(city, "甲", **said)
        change = {"id": draft["id"], "version": 1, **said}
        for document, values in ((REGISTER, given), (UPDATE, change)):
            if expected:
                found = await refused(city, city_database, LIAISON, document, values)
                assert found == expected, said
            else:
                await done(city, LIAISON, document, values)


async def test_a_change_is_judged_with_what_was_said_before(
    city: Api, city_database: Database
) -> None:
    draft = await registered(city, LIAISON, "甲", researchFrom="2024-02-01")
    change = {"id": draft["id"], "version": 1, "researchTo": "2024-01-01"}
    assert await refused(city, city_database, LIAISON, UPDATE, change) == [
        ("WRONG_ORDER", "researchTo")
    ]


async def test_what_was_submitted_is_no_longer_changed(city: Api, city_database: Database) -> None:
    found = await submitted(city, LIAISON, "甲")
    given = {"id": found["id"], "version": 2}
    for document in (UPDATE, SUBMIT):
        assert await refused(city, city_database, LIAISON, document, given) == [
            ("NOT_A_DRAFT", "id")
        ]


async def test_submitted_twice_at_once_counts_once(city: Api, city_database: Database) -> None:
    draft = await registered(city, LIAISON, "甲")
    given = {"id": draft["id"], "version": 1}
    both = await asyncio.gather(*(tried(city, LIAISON, SUBMIT, given) for _ in range(2)))
    assert sorted(reasons(p) for p in both) == [[], [("STALE", "version")]]
    submissions = "SELECT count(*) FROM audit_entry WHERE operation = 'achievement_submit'"
    assert await city_database.value(submissions) == 1


def test_stages_follow_each_other_by_the_table() -> None:
    allowed = {(now.value, then.value) for now in Stage for then in Stage if may_follow(now, then)}
    assert allowed == {
        ("DRAFT", "SUBMITTED"),
        ("SUBMITTED", "IN_EVALUATION"),
        ("SUBMITTED", "IN_SERVICE"),
        ("SUBMITTED", "LANDED"),
        ("SUBMITTED", "RETURNED"),
        ("SUBMITTED", "VOIDED"),
        ("SUBMITTED", "MERGED"),
        ("RETURNED", "SUBMITTED"),
        ("RETURNED", "VOIDED"),
        ("RETURNED", "MERGED"),
        ("IN_EVALUATION", "SUBMITTED"),
        ("IN_EVALUATION", "IN_SERVICE"),
        ("IN_EVALUATION", "LANDED"),
        ("IN_SERVICE", "SUBMITTED"),
        ("IN_SERVICE", "LANDED"),
        ("IN_SERVICE", "MERGED"),
        ("LANDED", "MERGED"),
    }
    assert set(TRANSITIONS) == set(Stage)


def test_a_step_that_the_table_lacks_is_said_in_words() -> None:
    found = wrong_stage(Stage.LANDED, Stage.IN_SERVICE, "evaluationItem")
    assert (found.code, found.field) == ("WRONG_STAGE", ("evaluationItem",))
    assert found.message.zh == "成果当前为「已落地」，不能转为「服务中」。"
    assert found.message.en == "The achievement is landed; it cannot become in service."
