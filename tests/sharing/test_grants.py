"""What a grant may say; and what becomes of one when the schema says something else."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api import Api
from tests.databases import Database
from tests.mutations import refused
from tests.sharing.clients import CREATE, asked, entered, entering, keyed, of, refusals, sent

MONEY = "{ achievements { nodes { askingPrice { yuan text } } } }"


async def wrong(
    city: Api, database: Database, *grant: dict[str, Any], name: str = "甲"
) -> list[tuple[str, str]]:
    """Why the grant is refused, below `grant`."""
    found = await refused(city, database, "admin", CREATE, entering(name, *grant))
    return [(code, field.removeprefix("grant.")) for code, field in found]


async def test_types_and_fields_have_to_be_there(city: Api, city_database: Database) -> None:
    found = await wrong(
        city,
        city_database,
        of("Account", "displayName"),
        of("achievement", "title"),
        of("Town", "nome", "name", "id"),
        of("Town", "code"),
        of("AuditEntry"),
        of("Money", "yuan"),
    )
    assert found == [
        ("UNKNOWN_TYPE", "0.type"),
        ("UNKNOWN_TYPE", "1.type"),
        ("UNKNOWN_FIELD", "2.fields.0"),
        ("TWICE", "3.type"),
        ("UNKNOWN_TYPE", "4.type"),
        ("UNKNOWN_TYPE", "5.type"),
    ]


async def test_what_is_computed_for_whoever_asks_is_not_granted(
    city: Api, city_database: Database
) -> None:
    fields = ("history", "viewerCanEdit", "viewerCanClaimLanding", "outOfScope", "registrant")
    assert await wrong(city, city_database, of("Achievement", "title", *fields)) == [
        ("NOT_SHAREABLE", f"0.fields.{i}") for i in range(1, 6)
    ]


async def test_what_a_relation_shows_is_granted_with_it(city: Api, city_database: Database) -> None:
    alone = of("Achievement", "reporter", "parties", "industry", "landings")
    assert await wrong(city, city_database, alone) == [
        ("TARGET_NOT_GRANTED", f"0.fields.{i}") for i in range(4)
    ]
    some = {"name": {"contains": "镇"}}
    with_some = (of("Achievement", "reporter"), of("Organization", "name", filter=some))
    assert await wrong(city, city_database, *with_some) == [("TARGET_FILTERED", "0.fields.0")]
    # What may be absent may be left out.
    optional = (of("Achievement", "industry"), of("Industry", "name", filter=some))
    assert await keyed(city, *optional)


FILTERS: tuple[Any, ...] = (
    [],
    "LANDED",
    {"nothing": {"eq": 1}},
    {"stage": {"eq": "NOWHERE"}},
    {"stage": {"like": "LANDED"}},
    {"trl": {"gte": "four"}},
    {"industry": {"eq": "bm8"}},
    {"contactName": {"eq": "王"}},
    {"and": [{"or": [{"contactPhone": {"isNull": False}}]}]},
    {"reporter": {"where": {"invitedBy": {"isNull": True}}}},
    {"submittedAt": {"gte": "0001-01-01T00:00:00+23:59"}},
    {"stage": {"eq": None}},
    {"stage": None},
    {"and": [{"reporter": {"where": {"town": None}}}]},
)


@pytest.mark.parametrize("given", FILTERS, ids=str)
async def test_a_row_filter_is_one_of_the_type_by_what_partners_may_see(
    city: Api, city_database: Database, given: Any
) -> None:
    bad = of("Achievement", "title", filter=given)
    assert await wrong(city, city_database, bad) == [("BAD_FILTER", "0.filter")]


async def test_what_is_wrong_with_a_filter_is_said_in_chinese(city: Api) -> None:
    given = {"mayor": {"eq": "甲"}, "code": {"eq": 1}}
    grant = [of("Town", "name", filter=given)]
    asking = "query ($grant: [GrantTypeInput!]!) { grantPreview(grant: $grant) { problems } }"
    answer = await city.data(asking, {"grant": grant}, as_="admin")
    assert answer["grantPreview"]["problems"] == [
        "Town 的筛选条件有误：code.eq：值不符合要求。没有「mayor」这一项。"
    ]


async def test_a_type_without_filters_takes_none(city: Api, city_database: Database) -> None:
    party = of("AchievementParty", "role", filter={"role": {"eq": "HOLDER"}})
    assert await wrong(city, city_database, party) == [("BAD_FILTER", "0.filter")]


async def test_a_filter_is_of_some_length(city: Api, city_database: Database) -> None:
    long = of("Town", "name", filter={"name": {"eq": "甲" * 4000}})
    assert await wrong(city, city_database, long) == [("TOO_LONG", "0.filter")]


OLD = """UPDATE api_client SET granted = jsonb_set(granted::jsonb, $1::text[], $2::text::jsonb)
WHERE name = '企莞家'"""
STATUS = "{ apiClients { nodes { grantValid grantProblems } } }"


async def status(city: Api) -> dict[str, Any]:
    """What administrators see of the one client's grant, in English."""
    await city.data("{ viewer { role } }", as_="admin")
    answer = await city.post(STATUS, as_="admin", headers={"Accept-Language": "en"})
    found: dict[str, Any] = answer.json()["data"]["apiClients"]["nodes"][0]
    return found


PIECES = (
    (["types", "0", "fields"], '["name", "mayor"]', "There is no field Town.mayor."),
    (["types", "0", "type"], '"Borough"', "There is no type Borough to be granted."),
    (
        ["types", "0", "filter"],
        '{"mayor": {"eq": "x"}}',
        "The filter of Town: ",
    ),
)


@pytest.mark.parametrize(("path", "value", "said"), PIECES)
async def test_a_grant_that_the_schema_outgrew_gives_nothing_and_says_why(
    city: Api, city_database: Database, path: list[str], value: str, said: str
) -> None:
    key = await keyed(city, of("Town", "name"))
    asking = "{ towns(first: 1) { nodes { name } } }"
    assert await asked(city, key, asking)
    assert await status(city) == {"grantValid": True, "grantProblems": []}
    await city_database.rows(OLD, path, value)
    ((code, message),) = await refusals(city, key, asking)
    assert code == "GRANT_INVALID"
    assert said in message
    answer = await sent(city, key, asking)
    assert (answer.status_code, "RateLimit" in answer.headers) == (403, True)
    seen = await status(city)
    assert not seen["grantValid"]
    assert [said in problem for problem in seen["grantProblems"]] == [True]


async def test_what_a_value_gains_later_is_not_granted(city: Api, city_database: Database) -> None:
    key = await keyed(city, of("Achievement", "askingPrice"))
    assert await asked(city, key, MONEY) == {"achievements": {"nodes": []}}
    # As if `text` had come into the schema after the grant was made.
    await city_database.rows(OLD, ["values", "Money"], '["yuan"]')
    assert await refusals(city, key, MONEY) == [
        ("FORBIDDEN", "The grant of this API client does not include: Money.text.")
    ]
    assert await asked(city, key, MONEY.replace(" text", ""))


async def test_a_client_has_a_name_of_its_own_however_written(
    city: Api, city_database: Database
) -> None:
    await entered(city, "Partner A", of("Town", "name"))
    assert await refused(
        city, city_database, "admin", CREATE, entering("partner ａ", of("Town", "name"))
    ) == [("TAKEN", "name")]
