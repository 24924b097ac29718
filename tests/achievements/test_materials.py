"""成果材料: what an achievement is judged by comes with its registration, and stays."""

from __future__ import annotations

from typing import Any

from tests.achievements.drafts import complete
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.files.samples import PDF, PNG, fetched, sent
from tests.mutations import done, mutation, refused

LIAISON = "liaison_town"
SHOWN = """achievement { id version materials { title file { id name } supersededAt }
  supersededMaterials { title file { id } } }"""
REGISTER = mutation("achievementRegister", SHOWN)
UPDATE = mutation("achievementUpdate", SHOWN)
SUBMIT = mutation("achievementSubmit", "achievement { id version }")
RETURN = mutation("achievementReturn", "achievement { id version }")


async def pieces(city: Api) -> list[dict[str, str]]:
    """A report and a picture, as an input names them."""
    report = await sent(city, "检测报告.pdf", PDF)
    picture = await sent(city, "样机.png", PNG)
    return [
        {"title": "第三方检测报告", "file": report["id"]},
        {"title": "样机照片", "file": picture["id"]},
    ]


def named(found: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Materials as an input names them."""
    return [{"title": piece["title"], "file": piece["file"]["id"]} for piece in found]


async def test_materials_are_replaced_in_a_draft_and_kept_once_handed_in(
    city: Api, city_database: Database
) -> None:
    report, picture = await pieces(city)
    given = await complete(city, "一种耐高温涂层", materials=[report, picture])
    made = (await done(city, LIAISON, REGISTER, given))["achievement"]
    assert named(made["materials"]) == [report, picture]
    assert [piece["supersededAt"] for piece in made["materials"]] == [None, None]
    change: dict[str, Any] = {"id": made["id"], "version": 1, "materials": [picture]}
    left = (await done(city, LIAISON, UPDATE, change))["achievement"]
    assert (named(left["materials"]), left["supersededMaterials"]) == ([picture], [])
    assert await city_database.value("SELECT count(*) FROM achievement_material") == 1
    key = {"id": made["id"], "version": 2}
    key = (await done(city, LIAISON, SUBMIT, key))["achievement"]
    key = (await done(city, "staff", RETURN, {**key, "reason": "缺报告"}))["achievement"]
    after = (await done(city, LIAISON, UPDATE, {**key, "materials": [report]}))["achievement"]
    assert named(after["materials"]) == [report]
    assert named(after["supersededMaterials"]) == [picture]
    # What is left out stays.
    change = {"id": made["id"], "version": after["version"], "trl": 7}
    same = (await done(city, LIAISON, UPDATE, change))["achievement"]
    assert {**same, "version": after["version"]} == after


async def test_a_material_is_seen_with_its_achievement(city: Api) -> None:
    report, _ = await pieces(city)
    given = await complete(city, "一种耐高温涂层", materials=[report])
    await done(city, LIAISON, REGISTER, given)
    seeing = {
        person
        for person in [None, *CAST]
        if (await fetched(city, report["file"], person)).status_code == 200
    }
    assert seeing >= {LIAISON, "staff", "lead"}
    assert not seeing & {None, "liaison_uni", "leader", "admin"}


async def test_what_no_material_can_be(city: Api, city_database: Database) -> None:
    report, _ = await pieces(city)
    strange = await sent(city, "别人的.pdf", PDF, "liaison_uni")
    for wrong, code, field in (
        ([{**report, "title": ""}], "BLANK", "materials.0.title"),
        ([report, {**report, "file": strange["id"]}], "UNKNOWN_REFERENCE", "materials.1.file"),
        ([report] * 21, "TOO_MANY", "materials"),
        (None, "REQUIRED", "materials"),
    ):
        given = await complete(city, "一种耐高温涂层", materials=wrong)
        found = await refused(city, city_database, LIAISON, REGISTER, given)
        assert found == [(code, field)]
