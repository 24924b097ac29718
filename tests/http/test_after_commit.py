"""What goes wrong beside a field or after a commit is said as it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from backend.core.server.deploy import connected
from tests.api import Api, serving
from tests.cast import CAST, PASSWORD
from tests.databases import Database

REGISTER = """
mutation ($input: AchievementRegisterInput!) { achievementRegister(input: $input) {
  achievement { title reporter { town { name } } } userErrors { code } } }
"""
DRAFT = {"kind": "PROJECT", "title": "甲", "summary": "简介", "secrecy": "PUBLIC"}


TOWNS = "towns(first: 1) { nodes { name } }"
FORGED = 'achievements(after: "zz") { totalCount }'
HIDDEN = 'accounts(filter: {signInName: {eq: "x"}}) { totalCount }'


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ((TOWNS, FORGED), "BAD_INPUT"),
        ((FORGED, TOWNS), "BAD_INPUT"),
        ((TOWNS, HIDDEN), "FORBIDDEN"),
        ((HIDDEN, TOWNS), "FORBIDDEN"),
    ],
)
async def test_an_error_beside_a_list_is_the_answer(
    city: Api, fields: tuple[str, ...], code: str
) -> None:
    for _ in range(8):
        response = await city.post(f"{{ {' '.join(fields)} }}")
        assert response.status_code == 200
        assert {e["extensions"]["code"] for e in response.json()["errors"]} == {code}
    # Every connection came back.
    assert (await city.data(f"{{ {TOWNS} }}"))["towns"]["nodes"]


async def test_a_write_that_cannot_be_shown_in_time_is_said_to_be_saved(
    city_database: Database,
) -> None:
    async with serving(replace(city_database.settings, request_timeout=2.0)) as city:
        city.passwords.update(dict.fromkeys(CAST, PASSWORD))
        await city.data("{ viewer { role } }", as_="liaison_town")
        async with connected(city_database.owner_url) as owner, owner.transaction():
            # Only the payload reads towns.
            await owner.execute("LOCK TABLE town IN ACCESS EXCLUSIVE MODE")
            answer = await city.gql(REGISTER, {"input": DRAFT}, as_="liaison_town")
        (error,) = answer["errors"]
        assert error["extensions"]["code"] == "SAVED_NOT_SHOWN"
        assert error["message"].startswith("已经保存")
    assert await city_database.value("SELECT count(*) FROM achievement") == 1


async def test_a_write_that_waits_too_long_is_not_saved(city_database: Database) -> None:
    async with serving(replace(city_database.settings, request_timeout=2.0)) as city:
        city.passwords.update(dict.fromkeys(CAST, PASSWORD))
        await city.data("{ viewer { role } }", as_="liaison_town")
        async with connected(city_database.owner_url) as owner, owner.transaction():
            await owner.execute("LOCK TABLE achievement IN ACCESS EXCLUSIVE MODE")
            answer = await city.gql(REGISTER, {"input": DRAFT}, as_="liaison_town")
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["TIMEOUT"]
    assert await city_database.value("SELECT count(*) FROM achievement") == 0


async def test_a_head_that_cannot_be_kept_does_not_undo_the_write(
    city_database: Database, tmp_path: Any, caplog: pytest.LogCaptureFixture
) -> None:
    async with serving(replace(city_database.settings, audit_head_file=tmp_path)) as city:
        city.passwords.update(dict.fromkeys(CAST, PASSWORD))
        answer = await city.data(REGISTER, {"input": DRAFT}, as_="liaison_town")
        assert answer["achievementRegister"]["achievement"]["title"] == "甲"
    assert await city_database.value("SELECT count(*) FROM achievement") == 1
    assert any("could not be kept" in r.message for r in caplog.records)
