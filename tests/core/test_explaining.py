"""`explain`: what a query costs, how it is read, and what PostgreSQL makes of it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from backend.explaining import ExplainRefused, Question, explained
from tests.api import Api
from tests.core.rows import put_in
from tests.databases import Database
from tests.served import command, ran

LIST = """query ($first: Int!) { achievements(first: $first) { totalCount nodes {
  title stage reporter { name } contactPhone landings { state } viewerCanEdit } } }"""


async def lines_of(city: Api, text: str, **given: Any) -> list[str]:
    """The explanation."""
    return await explained(Question(text, **given), city.settings)


async def test_cost_plan_and_statements(city: Api, city_database: Database) -> None:
    await put_in(city_database, "liaison_town", 3)
    found = await lines_of(city, LIST, variables='{"first": 7}', person="liaison_town")
    assert found[:3] == [
        "Cost 71 of at most 5,000, asked as liaison_town",
        "         71  achievements (7 rows)",
        "         35  achievements.landings (5 rows)",
    ]
    plan = found[found.index("Plan 1: a page, AchievementConnection") + 1 :]
    assert plan[:3] == ["  totalCount", "  nodes", "    of Achievement, shaped"]
    assert plan[3].startswith("    rows: ")
    assert "<the viewer's organization>" in " ".join(plan)
    for line in (
        "    title: column",
        "    reporter: one",
        "      of Organization, PostgreSQL's JSON as it is",
        "      rows: all",
        "    landings: many",
        "    viewerCanEdit: pure",
    ):
        assert line in plan
    masked = plan[plan.index("    contactPhone: column") + 1]
    assert masked.startswith("      shown where: ")
    heads = [line.rpartition(",")[0] for line in found if line.startswith("Statement ")]
    assert heads == ["Statement 1: 1 row", "Statement 2: 3 rows"]
    assert sum(line.startswith("  SELECT") for line in found) == 2
    assert any("| Limit" in line or "Limit" in line for line in found if line.startswith("  | "))
    assert not any("actual time" in line for line in found)


async def test_it_is_measured_when_asked(city: Api) -> None:
    text = "{ towns(first: 1) { nodes { name } } }"
    found = await lines_of(city, text, analyze=True)
    assert found[0] == "Cost 1 of at most 5,000, asked as a visitor"
    assert any("actual time" in line for line in found)


async def test_masks_and_scopes_are_the_viewers(city: Api) -> None:
    text = "{ achievements(first: 1) { nodes { contactPhone } } }"
    found = {
        person: " ".join(await lines_of(city, text, person=person))
        for person in (None, "staff", "leader")
    }
    assert "rows: none" in found[None]
    assert "shown where: all" in found["staff"]
    assert "shown where: none" in found["leader"]


async def test_what_is_too_dear_is_explained_too(city: Api) -> None:
    inner = "reporter { achievements(first: 100) { nodes { title } } }"
    found = await lines_of(city, f"{{ achievements(first: 100) {{ nodes {{ {inner} }} }} }}")
    assert found[0] == ("Cost 10,000 of at most 5,000; the server refuses it, asked as a visitor")


@pytest.mark.parametrize(
    ("text", "given", "message"),
    [
        ("{ towns", {}, "The query is refused: Syntax Error: Expected Name, found <EOF>."),
        ("{ nowhere }", {},
         "The query is refused: Cannot query field 'nowhere' on type 'Query'."),
        ("mutation { signOut { userErrors { code } } }", {},
         "Only queries are explained: a mutation would have to be done."),
        ("{ viewer { role } }", {"variables": "[]"}, "The variables must be one JSON object."),
        ("{ viewer { role } }", {"variables": "{"}, "The variables must be one JSON object."),
        ("{ viewer { role } }", {"person": "nobody"}, "Nobody signs in as 'nobody' now."),
    ],
)  # fmt: skip
async def test_what_cannot_be_explained(
    city: Api, text: str, given: dict[str, str], message: str
) -> None:
    with pytest.raises(ExplainRefused) as refused:
        await lines_of(city, text, **given)
    assert str(refused.value) == message


async def test_the_command(city_database: Database, tmp_path: Path) -> None:
    settings = city_database.settings
    environment = {
        "DATABASE_URL": settings.database_url or "",
        "MIGRATION_URL": settings.migration_url or "",
    }
    file = tmp_path / "query.graphql"
    file.write_text("query ($n: Int!) { towns(first: $n) { nodes { name } } }", encoding="utf-8")
    asked = ["explain", str(file), "--variables", '{"n": 2}', "--as", "staff"]
    printed = (await asyncio.to_thread(ran, asked, environment)).splitlines()
    assert "Cost 2 of at most 5,000, asked as staff" in printed
    assert "Plan 1: a page, TownConnection" in printed
    assert "Statement 1: 3 rows, " in "\n".join(printed)
    process = command(["explain", str(tmp_path / "none.graphql")], environment)
    refused, _ = await asyncio.to_thread(process.communicate, timeout=60)
    assert process.returncode == 1
    assert "none.graphql cannot be read" in refused
    assert "Traceback" not in refused
