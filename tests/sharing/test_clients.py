"""API clients are entered, changed, revoked and given other keys; keys are shown once."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import orjson
import pytest

from backend.core.ids import GlobalId
from tests.api import Api
from tests.databases import Database
from tests.mutations import done, refused, unreadable
from tests.sharing.clients import (
    CREATE,
    RENEW,
    REVOKE,
    UPDATE,
    asked,
    entered,
    entering,
    in_days,
    of,
    sent,
)

TOWNS = of("Town", "name", "code")
LISTED = "{ towns(first: 1) { nodes { name } } }"
WHOLE = """{ apiClients(first: 5) { nodes {
  name organization { name } active revokedAt requestsPerMinute keyStart lastUsedAt
  grant { type fields filter } grantValid grantProblems viewerCanManage createdBy { displayName }
  history { operation fields { field before after } }
} totalCount } }"""


async def test_a_client_is_entered_and_its_key_shown_once(
    city: Api, city_database: Database
) -> None:
    town = (await city.data("{ organizations(first: 1) { nodes { id name } } }"))["organizations"]
    firm = town["nodes"][0]
    client = await entered(
        city, "企莞家", of("Town", "name", "id", "code"), organization=firm["id"]
    )
    assert await asked(city, client["key"], "{ towns { totalCount } }") == {
        "towns": {"totalCount": 36}
    }
    (shown,) = (await city.data(WHOLE, as_="admin"))["apiClients"]["nodes"]
    used = shown.pop("lastUsedAt")
    assert used is not None
    assert shown.pop("history")[0]["operation"] == "api_client_create"
    assert shown == {
        "name": "企莞家",
        "organization": {"name": firm["name"]},
        "active": True,
        "revokedAt": None,
        "requestsPerMinute": 600,
        "keyStart": client["key"][:12],
        "grant": [{"type": "Town", "fields": ["code", "name"], "filter": None}],
        "grantValid": True,
        "grantProblems": [],
        "viewerCanManage": True,
        "createdBy": {"displayName": "admin"},
    }
    kept = await city_database.value("SELECT key_hash FROM api_client")
    assert kept == sha256(client["key"].encode()).hexdigest()
    assert await held_anywhere(city_database, client["key"]) == []
    assert await held_anywhere(city_database, kept) == ["api_client"]


async def held_anywhere(database: Database, text: str) -> list[str]:
    """The tables that hold the text in any column."""
    tables = await database.rows("SELECT tablename AS n FROM pg_tables WHERE schemaname = 'public'")
    found = []
    for table in sorted(t["n"] for t in tables):
        statement = f'SELECT count(*) FROM "{table}" t WHERE strpos(t::text, $1) > 0'
        if await database.value(statement, text):
            found.append(table)
    return found


async def test_who_sees_clients(city: Api) -> None:
    await entered(city, "企莞家", TOWNS)
    seen = {}
    for person in ("admin", "auditor", "staff", "lead", "leader", "liaison_town", None):
        page = (await city.data(WHOLE, as_=person))["apiClients"]
        seen[person] = (page["totalCount"], [n["viewerCanManage"] for n in page["nodes"]])
    none: tuple[int, list[bool]] = (0, [])
    assert seen == {
        "admin": (1, [True]),
        "auditor": (1, [False]),
        **dict.fromkeys(("staff", "lead", "leader", "liaison_town", None), none),
    }


async def test_what_is_wrong_with_a_client_is_said_at_once(
    city: Api, city_database: Database
) -> None:
    await entered(city, "企莞家", TOWNS)
    given = entering(
        " ",
        of("Secret", "a"),
        of("Town", "name", "salary"),
        expiresAt=in_days(-1),
        organization="x",
    )
    assert await refused(
        city, city_database, "admin", CREATE, {**given, "requestsPerMinute": 0}
    ) == [
        ("BLANK", "name"),
        ("UNKNOWN_REFERENCE", "organization"),
        ("OUT_OF_RANGE", "requestsPerMinute"),
        ("OUT_OF_RANGE", "expiresAt"),
        ("UNKNOWN_TYPE", "grant.0.type"),
        ("UNKNOWN_FIELD", "grant.1.fields.1"),
    ]
    again = entering("企莞家", TOWNS, expiresAt=in_days(800))
    assert await refused(city, city_database, "admin", CREATE, again) == [
        ("OUT_OF_RANGE", "expiresAt"),
        ("TAKEN", "name"),
    ]
    assert await refused(city, city_database, "admin", CREATE, entering("乙")) == [
        ("REQUIRED", "grant")
    ]


MEMBERS = ("name", "expiresAt", "requestsPerMinute", "grant")


@pytest.mark.parametrize("member", MEMBERS)
async def test_what_a_client_needs_is_never_null(
    city: Api, city_database: Database, member: str
) -> None:
    given = {**entering("乙", TOWNS), member: None}
    assert await unreadable(city, city_database, "admin", CREATE, given) == ["BAD_INPUT"]


async def test_a_client_is_changed(city: Api, city_database: Database) -> None:
    client = await entered(city, "企莞家", TOWNS)
    assert await asked(city, client["key"], LISTED)
    change = {
        **{name: client[name] for name in ("id", "version")},
        "requestsPerMinute": 60,
        "grant": [of("Industry", "name")],
        "expiresAt": in_days(60),
    }
    changed = (await done(city, "admin", UPDATE, change))["apiClient"]
    assert (changed["version"], changed["requestsPerMinute"]) == (2, 60)
    answer = (await sent(city, client["key"], LISTED)).json()
    assert [e["extensions"]["code"] for e in answer["errors"]] == ["FORBIDDEN"]
    assert await asked(city, client["key"], "{ industries(first: 1) { nodes { name } } }")
    assert await refused(city, city_database, "admin", UPDATE, change) == [("STALE", "version")]


async def test_of_a_change_only_the_organization_is_cleared_by_null(
    city: Api, city_database: Database
) -> None:
    rows = await city.data("{ organizations(first: 1) { nodes { id } } }")
    firm = rows["organizations"]["nodes"][0]["id"]
    client = await entered(city, "企莞家", TOWNS, organization=firm)
    of_it = {name: client[name] for name in ("id", "version")}
    nulls = dict.fromkeys(("expiresAt", "requestsPerMinute", "grant"))
    assert await refused(city, city_database, "admin", UPDATE, {**of_it, **nulls}) == [
        ("REQUIRED", "expiresAt"),
        ("REQUIRED", "requestsPerMinute"),
        ("REQUIRED", "grant"),
    ]
    await done(city, "admin", UPDATE, {**of_it, "organization": None})
    assert (await city.data(WHOLE, as_="admin"))["apiClients"]["nodes"][0]["organization"] is None


async def test_a_change_has_to_hold_too(city: Api, city_database: Database) -> None:
    client = await entered(city, "企莞家", TOWNS)
    change = {
        **{name: client[name] for name in ("id", "version")},
        "grant": [of("Town", "nothing")],
        "expiresAt": in_days(-1),
    }
    assert await refused(city, city_database, "admin", UPDATE, change) == [
        ("OUT_OF_RANGE", "expiresAt"),
        ("UNKNOWN_FIELD", "grant.0.fields.0"),
    ]


async def test_a_revoked_client_is_so_for_good(city: Api, city_database: Database) -> None:
    client = await entered(city, "企莞家", TOWNS)
    of_it = {name: client[name] for name in ("id", "version")}
    assert await refused(city, city_database, "admin", REVOKE, {**of_it, "version": 0}) == [
        ("STALE", "version")
    ]
    revoked = (await done(city, "admin", REVOKE, of_it))["apiClient"]
    assert (revoked["active"], revoked["version"]) == (False, 2)
    assert (await sent(city, client["key"], LISTED)).status_code == 401
    now = {**of_it, "version": 2}
    for document, more in (
        (REVOKE, {}),
        (UPDATE, {"requestsPerMinute": 5}),
        (RENEW, {"expiresAt": in_days(5)}),
    ):
        assert await refused(city, city_database, "admin", document, {**now, **more}) == [
            ("REVOKED", "id")
        ]


async def test_a_client_is_given_another_key(city: Api, city_database: Database) -> None:
    client = await entered(city, "企莞家", TOWNS)
    given = {**{name: client[name] for name in ("id", "version")}, "expiresAt": in_days(-1)}
    assert await refused(city, city_database, "admin", RENEW, given) == [
        ("OUT_OF_RANGE", "expiresAt")
    ]
    given["expiresAt"] = in_days(90)
    renewed = await done(city, "admin", RENEW, given)
    assert renewed["key"] != client["key"]
    assert renewed["apiClient"]["keyStart"] == renewed["key"][:12]
    assert (await sent(city, client["key"], LISTED)).status_code == 401
    assert await asked(city, renewed["key"], LISTED)
    assert await held_anywhere(city_database, renewed["key"]) == []
    assert await refused(city, city_database, "admin", RENEW, given) == [("STALE", "version")]
    assert await unreadable(city, city_database, "admin", RENEW, {**given, "expiresAt": None}) == [
        "BAD_INPUT"
    ]


async def test_nobody_reads_for_an_organization_that_has_ended(
    city: Api, city_database: Database
) -> None:
    rows = await city_database.rows(
        "SELECT id FROM organization WHERE name = '启明评价有限公司'",
    )
    whose = str(GlobalId("Organization", rows[0]["id"]))
    client = await entered(city, "企莞家", TOWNS, organization=whose)
    assert await asked(city, client["key"], LISTED)
    await city_database.rows("UPDATE organization SET active = FALSE WHERE id = $1", rows[0]["id"])
    assert (await sent(city, client["key"], LISTED)).status_code == 401
    assert [c["active"] for c in (await city.data(WHOLE, as_="admin"))["apiClients"]["nodes"]] == [
        False
    ]
    again = entering("乙", TOWNS, organization=whose)
    assert await refused(city, city_database, "admin", CREATE, again) == [("ENDED", "organization")]


@pytest.mark.parametrize("person", ["auditor", "staff", "lead", "liaison_town"])
async def test_only_administrators_keep_clients(
    city: Api, city_database: Database, person: str
) -> None:
    client = await entered(city, "企莞家", TOWNS)
    of_it = {name: client[name] for name in ("id", "version")}
    wanted: list[tuple[str, dict[str, Any]]] = [
        (CREATE, entering("乙", TOWNS)),
        (UPDATE, of_it),
        (REVOKE, of_it),
        (RENEW, {**of_it, "expiresAt": in_days(5)}),
    ]
    for document, given in wanted:
        assert await unreadable(city, city_database, person, document, given) == ["FORBIDDEN"]


async def test_the_log_tells_what_was_granted(city: Api, city_database: Database) -> None:
    client = await entered(city, "企莞家", of("Town", "name", filter={"code": {"eq": "441900003"}}))
    await done(city, "admin", REVOKE, {name: client[name] for name in ("id", "version")})
    rows = await city_database.rows(
        "SELECT operation, body FROM audit_entry WHERE subject = 'api_client' ORDER BY id"
    )
    assert [row["operation"] for row in rows] == ["api_client_create", "api_client_revoke"]
    after = orjson.loads(rows[0]["body"])["after"]
    assert after["granted"] == {
        "types": [{"type": "Town", "fields": ["name"], "filter": {"code": {"eq": "441900003"}}}],
        "values": {},
    }
    assert "key_hash" not in after
    assert after["key_start"] == client["key"][:12]


TYPES = "{ grantableTypes { name filter fields { name masked shows refusal } } }"


async def test_what_can_be_granted(city: Api) -> None:
    found = {t["name"]: t for t in (await city.data(TYPES, as_="auditor"))["grantableTypes"]}
    assert set(found) == {
        "Achievement",
        "AchievementParty",
        "Demand",
        "DemandCoReporter",
        "Industry",
        "IntellectualProperty",
        "Landing",
        "Organization",
        "OrganizationBearing",
        "ProgressSnapshot",
        "Publication",
        "RegisteredResult",
        "Target",
        "Town",
    }
    assert found["AchievementParty"] == {
        "name": "AchievementParty",
        "filter": None,
        "fields": [
            {"name": "role", "masked": False, "shows": [], "refusal": None},
            {
                "name": "organization",
                "masked": False,
                "shows": ["Organization"],
                "refusal": None,
            },
        ],
    }
    achievement = {f["name"]: f for f in found["Achievement"]["fields"]}
    assert achievement["contactPhone"] == {
        "name": "contactPhone",
        "masked": True,
        "shows": [],
        "refusal": None,
    }
    assert {n: achievement[n]["refusal"] for n in ("history", "viewerCanEdit")} == dict.fromkeys(
        ("history", "viewerCanEdit"), "它是为查询者计算的"
    )
    assert {n: achievement[n]["refusal"] for n in ("registrant", "evaluationItems")} == {
        "registrant": "Account 不向合作方共享",
        "evaluationItems": "EvaluationItem 不向合作方共享",
    }
    open_ = {f["name"] for t in found.values() for f in t["fields"] if f["refusal"] is None}
    assert not {n for n in open_ if n.startswith("viewerCan") or n == "history"}
    answer = await city.gql(TYPES, as_="staff")
    assert [e["extensions"]["code"] for e in answer["errors"]] == ["FORBIDDEN"]
