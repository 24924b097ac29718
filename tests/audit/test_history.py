"""What changed in a record: for those who see it, field by field, and never what they may not."""

from __future__ import annotations

from typing import Any

from tests.achievements.drafts import complete, join, submitted
from tests.api import Api
from tests.databases import Database
from tests.demands import needs
from tests.mutations import done, mutation, refused, tried

SHOWN = """achievement { id version history { at operation version by { displayName }
  fields { field before after } } }"""
REGISTER = mutation("achievementRegister", SHOWN)
UPDATE = mutation("achievementUpdate", SHOWN)
HISTORY = """query ($id: ID!) { node(id: $id) { ... on Achievement { history {
  operation version by { displayName } fields { field before after } } } } }"""
NEVER = (
    "这条记录从未有过第 {} 版（现为第 2 版），您的更改没有保存。请查看当前内容后再试。",
    "This record has never had a version {} (it is at 2); yours was not saved. See what it is now.",
)
STALE = """mutation ($input: AchievementUpdateInput!) { achievementUpdate(input: $input) {
  achievement { title version }
  userErrors { code rule field seenVersion currentVersion message } } }"""


async def changed(city: Api) -> dict[str, Any]:
    """An achievement whose title and industry were changed, and its contact."""
    given = await complete(city, "甲", contactPhone="0769-22220000")
    row = (await done(city, "liaison_town", REGISTER, given))["achievement"]
    changes = {
        "title": "乙",
        "contactPhone": "0769-22221111",
        "industry": await needs.industry(city, "ENERGY"),
        "keywords": ["储能"],
    }
    given = {"id": row["id"], "version": row["version"], **changes}
    found: dict[str, Any] = (await done(city, "liaison_town", UPDATE, given))["achievement"]
    return found


async def test_each_change_with_who_and_what(city: Api) -> None:
    row = await changed(city)
    newest, first = row["history"]
    assert (newest["operation"], newest["version"]) == ("achievement_update", 2)
    assert newest["by"] == {"displayName": "liaison_town"}
    fields = {f["field"]: (f["before"], f["after"]) for f in newest["fields"]}
    assert fields["title"] == ("甲", "乙")
    assert fields["keywords"] == ("[]", '["储能"]')
    assert fields["industry"][1] == await needs.industry(city, "ENERGY")
    # The contact is masked for others; its own reporter sees it in the record, and here.
    assert set(fields) == {"title", "industry", "keywords", "contactPhone"}
    assert fields["contactPhone"] == ("0769-22220000", "0769-22221111")
    begun = {f["field"]: (f["before"], f["after"]) for f in first["fields"]}
    assert (first["operation"], begun["title"]) == ("achievement_register", (None, "甲"))


async def test_fields_are_masked_as_in_the_record(city: Api) -> None:
    row = await changed(city)
    assert (await city.data(HISTORY, {"id": row["id"]}, as_="liaison_uni"))["node"] is None
    given = {"id": row["id"], "version": row["version"]}
    await done(city, "liaison_town", mutation("achievementSubmit", "achievement { id }"), given)
    await join(city, "liaison_uni", row["id"])
    told = {}
    for person in ("liaison_town", "staff", "liaison_uni"):
        node = (await city.data(HISTORY, {"id": row["id"]}, as_=person))["node"]
        told[person] = {f["field"] for c in node["history"] for f in c["fields"]}
    assert told["staff"] == told["liaison_town"]
    assert told["staff"] - told["liaison_uni"] == {"contactName", "contactPhone"}


async def test_each_record_of_a_list_has_its_own_masks(city: Api) -> None:
    """One level, two reporters: each sees the contact of its own record alone."""
    for person in ("liaison_town", "liaison_uni"):
        row = await submitted(city, person, f"{person} 的成果")
        other = "liaison_uni" if person == "liaison_town" else "liaison_town"
        await join(city, other, row["id"])
    document = """{ achievements { nodes { contactPhone reporter { name }
      history { fields { field } } } } }"""
    for person in ("liaison_town", "liaison_uni"):
        nodes = (await city.data(document, as_=person))["achievements"]["nodes"]
        shown = {
            (bool(n["contactPhone"]), any(f["field"] == "contactPhone" for f in c["fields"]))
            for n in nodes
            for c in n["history"][-1:]
        }
        assert shown == {(True, True), (False, False)}


async def test_a_stale_write_says_both_versions(city: Api) -> None:
    row = await changed(city)
    payload = await tried(
        city, "liaison_town", STALE, {"id": row["id"], "version": 1, "title": "丙"}
    )
    (error,) = payload["userErrors"]
    assert payload["achievement"] == {"title": "乙", "version": 2}
    assert (error["code"], error["rule"]) == ("STALE", "SAVE-1")
    assert (error["seenVersion"], error["currentVersion"]) == (1, 2)
    assert "您看到的是第 1 版，现为第 2 版" in error["message"]
    # What came between is in the history.
    node = (await city.data(HISTORY, {"id": row["id"]}, as_="liaison_town"))["node"]
    since = [c for c in node["history"] if c["version"] > error["seenVersion"]]
    assert [f["field"] for c in since for f in c["fields"]][:1] == ["title"]


async def test_a_version_that_never_was_is_nobody_elses_doing(
    city: Api, city_database: Database
) -> None:
    row = await changed(city)
    for version in (3, 2**31 - 1, 0, -1):
        given = {"id": row["id"], "version": version, "title": "丙"}
        assert await refused(city, city_database, "liaison_town", STALE, given) == [
            ("STALE", "version")
        ]
        for language, message in zip(("zh", "en"), NEVER, strict=True):
            headers = {"Accept-Language": language}
            answer = await city.post(STALE, {"input": given}, as_="liaison_town", headers=headers)
            assert answer.json()["data"]["achievementUpdate"] == {
                "achievement": {"title": "乙", "version": 2},
                "userErrors": [
                    {
                        "code": "STALE",
                        "rule": "SAVE-1",
                        "field": ["version"],
                        "seenVersion": version,
                        "currentVersion": 2,
                        "message": message.format(version),
                    }
                ],
            }
