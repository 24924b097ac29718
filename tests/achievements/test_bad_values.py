"""Values that cannot be: each is told where it is wrong, and nothing is written."""

from __future__ import annotations

from typing import Any

from backend.core.ids import GlobalId
from tests.achievements.drafts import REGISTER, complete, registered
from tests.api import Api
from tests.databases import Database
from tests.mutations import done, mutation, refused, tried, unreadable

LIAISON = "liaison_town"
UPDATE = mutation("achievementUpdate", "achievement { id version title }")
TITLE = mutation("achievementRegister", "achievement { title summary }")
WIDE = "㍿" * 60
"""Sixty characters that fold to 240."""


def property_of(number: str, **more: Any) -> dict[str, Any]:
    """A right."""
    return {"kind": "INVENTION", "number": number, **more}


REFUSED: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
    ({"title": ""}, [("BLANK", "title")]),
    ({"title": " \t\n\u3000\u00a0"}, [("BLANK", "title")]),
    ({"title": "\u200b\ufeff\u2060"}, [("BLANK", "title")]),
    ({"title": "涂" * 201}, [("TOO_LONG", "title")]),
    ({"title": "😀" * 201}, [("TOO_LONG", "title")]),
    ({"title": WIDE}, [("TOO_LONG", "title")]),
    ({"summary": ""}, [("BLANK", "summary")]),
    ({"summary": "涂" * 5001}, [("TOO_LONG", "summary")]),
    ({"contactName": "王" * 61}, [("TOO_LONG", "contactName")]),
    ({"keywords": ["甲"] * 5 + [f"词{i}" for i in range(20)]}, [("TOO_MANY", "keywords")]),
    ({"keywords": ["甲", "乙" * 41]}, [("TOO_LONG", "keywords.1")]),
    ({"trl": 0}, [("OUT_OF_RANGE", "trl")]),
    ({"trl": 10}, [("OUT_OF_RANGE", "trl")]),
    ({"trl": -1}, [("OUT_OF_RANGE", "trl")]),
    ({"askingPrice": "NaN"}, [("OUT_OF_RANGE", "askingPrice")]),
    ({"askingPrice": "-Infinity"}, [("OUT_OF_RANGE", "askingPrice")]),
    ({"askingPrice": "1e999"}, [("OUT_OF_RANGE", "askingPrice")]),
    ({"askingPrice": "9" * 5000}, [("OUT_OF_RANGE", "askingPrice")]),
    ({"askingPrice": "-0.01"}, [("OUT_OF_RANGE", "askingPrice")]),
    ({"askingPrice": "1000000000000"}, [("OUT_OF_RANGE", "askingPrice")]),
    ({"askingPrice": "0.001"}, [("TOO_PRECISE", "askingPrice")]),
    ({"askingPrice": "99999999999.999"}, [("TOO_PRECISE", "askingPrice")]),
    ({"formedOn": "1899-12-31"}, [("OUT_OF_RANGE", "formedOn")]),
    ({"formedOn": "2200-01-01"}, [("IN_THE_FUTURE", "formedOn")]),
    ({"formedOn": "9999-12-31"}, [("OUT_OF_RANGE", "formedOn")]),
    ({"industry": "x"}, [("UNKNOWN_REFERENCE", "industry")]),
    ({"industry": str(GlobalId("Town", 1))}, [("UNKNOWN_REFERENCE", "industry")]),
    ({"industry": str(GlobalId("Industry", 2**63 - 1))}, [("UNKNOWN_REFERENCE", "industry")]),
    ({"holders": [str(GlobalId("Town", 1))]}, [("UNKNOWN_REFERENCE", "holders.0")]),
    (
        {"completingOrganizations": [str(GlobalId("Organization", 999_999))]},
        [("UNKNOWN_REFERENCE", "completingOrganizations.0")],
    ),
    ({"intellectualProperties": [property_of("")]}, [("BLANK", "intellectualProperties.0.number")]),
    (
        {"intellectualProperties": [property_of("1"), property_of("2" * 61)]},
        [("TOO_LONG", "intellectualProperties.1.number")],
    ),
    (
        {"intellectualProperties": [property_of("1", title="甲" * 201)]},
        [("TOO_LONG", "intellectualProperties.0.title")],
    ),
    (
        {"intellectualProperties": [property_of(f"{i}") for i in range(51)]},
        [("TOO_MANY", "intellectualProperties")],
    ),
    (
        {"title": " ", "trl": 99, "askingPrice": "-1", "formedOn": "1000-01-01"},
        [
            ("OUT_OF_RANGE", "trl"),
            ("OUT_OF_RANGE", "askingPrice"),
            ("OUT_OF_RANGE", "formedOn"),
            ("BLANK", "title"),
        ],
    ),
]


async def test_values_that_are_refused(city: Api, city_database: Database) -> None:
    draft = await registered(city, LIAISON, "乙")
    wrong = []
    for said, expected in REFUSED:
        given = await complete(city, "甲")
        change = {"id": draft["id"], "version": 1, **said}
        for document, values in ((REGISTER, {**given, **said}), (UPDATE, change)):
            found = await refused(city, city_database, LIAISON, document, values)
            if sorted(found) != sorted(expected):
                wrong.append((str(said)[:60], found))
    assert wrong == []


UNREADABLE: list[dict[str, Any]] = [
    {"title": "甲\0乙"},
    {"title": 7},
    {"title": ["甲"]},
    {"title": None},
    {"kind": "OTHER"},
    {"kind": None},
    {"trl": "6"},
    {"trl": 6.5},
    {"trl": 2**31},
    {"trl": 10**400},
    {"askingPrice": "一百"},
    {"askingPrice": ""},
    {"askingPrice": True},
    {"formedOn": "2026-02-30"},
    {"formedOn": "yesterday"},
    {"formedOn": ""},
    {"industry": {"id": "x"}},
    {"holders": [None]},
    {"intellectualProperties": [{"kind": "INVENTION"}]},
    {"stage": "LANDED"},
    {"reporter": "x"},
    {"version": 1},
]
"""What the types do not take: refused before anything is looked at."""


async def test_values_that_no_type_takes(city: Api, city_database: Database) -> None:
    least = await complete(city, "甲")
    for said in UNREADABLE:
        found = await unreadable(city, city_database, LIAISON, REGISTER, {**least, **said})
        assert set(found) == {"BAD_INPUT"}, said


async def test_a_lone_surrogate(city: Api, city_database: Database) -> None:
    await registered(city, LIAISON, "乙")
    body = (
        '{"query": "mutation ($t: String!) { achievementRegister(input: {kind: PROJECT, title: $t, '
        'summary: $t, secrecy: PUBLIC}) { userErrors { code } } }", "variables": {"t": "\\ud800"}}'
    )
    headers = {"Origin": city.settings.origins[0], "Content-Type": "application/json"}
    answer = await city.client(LIAISON).post("/graphql", content=body, headers=headers)
    [error] = answer.json()["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"
    said = "$t 的第 1 个字符 U+D800 只是半个字符（不成对的代理字符），请重新输入。"
    assert error["message"] == said
    literal = body.replace('"variables": {"t": "\\ud800"}', '"variables": {}').replace(
        "title: $t", 'title: \\"\\\\ud800\\"'
    )
    answer = await city.client(LIAISON).post("/graphql", content=literal, headers=headers)
    [error] = answer.json()["errors"]
    assert error["extensions"]["code"] == "BAD_INPUT"
    column = len('mutation ($t: String!) { achievementRegister(input: {kind: PROJECT, title: "') + 1
    said = f"查询第 1 行第 {column} 列的 U+D800 只是半个字符（不成对的代理字符），请重新输入。"
    assert error["message"] == said
    assert error["locations"] == [{"line": 1, "column": column}]
    assert await city_database.value("SELECT count(*) FROM achievement") == 1


KEPT = [
    "😀👩‍👩‍👧‍👦涂层",
    "طلاء مقاوم للحرارة",
    "תיפוך",
    "e\u0301 ＬＥＤ ½ ㈱",
    "涂" * 200,
    "'; DROP TABLE achievement; --",
    "<script>alert(1)</script>",
    "{{7*7}} ${7*7} %s %(x)s \\u0000",
]


async def test_texts_that_are_kept_as_they_are(city: Api) -> None:
    for title in KEPT:
        given = await complete(city, title)
        found = (await done(city, LIAISON, TITLE, {**given, "summary": title}))["achievement"]
        assert found == {"title": title, "summary": title}


async def test_a_title_that_no_search_could_find_is_refused(
    city: Api, city_database: Database
) -> None:
    row = await registered(city, LIAISON, "🚀 火箭")
    for title in ("🚀", "……", "_-_", "👩‍👩‍👧‍👦!"):
        given = await complete(city, title)
        found = await refused(city, city_database, LIAISON, TITLE, given)
        assert found == [("NO_WORDS", "title")], title
        given = {"id": row["id"], "version": row["version"], "title": title}
        found = await refused(city, city_database, LIAISON, UPDATE, given)
        assert found == [("NO_WORDS", "title")], title
    payload = await tried(city, LIAISON, TITLE, await complete(city, "🚀"))
    [error] = payload["userErrors"]
    assert error["message"] == "名称中至少要有一个汉字、字母或数字。"


async def test_only_long_texts_have_lines_and_none_turns_around(city: Api) -> None:
    given = await complete(city, "涂层")
    lines = "第一行\n第二行"
    found = (await done(city, LIAISON, TITLE, {**given, "summary": lines}))["achievement"]
    assert found == {"title": "涂层", "summary": lines}
    for bad in ("\u202eתיפוך\u202c", "响\u0007铃"):
        payload = await tried(city, LIAISON, TITLE, {**given, "title": bad, "summary": bad})
        assert [(e["code"], e["field"]) for e in payload["userErrors"]] == [
            ("UNREADABLE", ["title"]),
            ("UNREADABLE", ["summary"]),
        ]
    payload = await tried(city, LIAISON, TITLE, {**given, "title": lines})
    assert [e["code"] for e in payload["userErrors"]] == ["UNREADABLE"]


async def test_amounts_at_their_borders(city: Api) -> None:
    document = mutation("achievementRegister", "achievement { askingPrice { yuan } }")
    for price, kept in (
        ("0", "0.00"),
        ("1e3", "1000.00"),
        (100, "100.00"),
        ("500000.10", "500000.10"),
        ("999999999999.99", "999999999999.99"),
        ("1.000", "1.00"),
    ):
        given = await complete(city, "甲", askingPrice=price)
        found = (await done(city, LIAISON, document, given))["achievement"]
        assert found == {"askingPrice": {"yuan": kept}}
