"""Loading a plan: once, again, another one, and over what people have edited."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from tortoise.context import TortoiseContext

from backend.core.viewer import VISITOR
from backend.core.writing.write import writing
from backend.policy import actions
from backend.policy.actions import NoPlan, current_plan, load_plan
from backend.policy.models import Industry, Origin, PlanVersion, ScopeEntry, Target, Town
from backend.policy.reading import PlanError
from backend.settings import tortoise_config
from tests.databases import Database
from tests.policy.plans import DONGGUAN_FILE, RIVERTOWN_FILE, dongguan, rivertown

TABLES: tuple[Any, ...] = (PlanVersion, Town, Industry, Target, ScopeEntry)


@pytest_asyncio.fixture
async def orm(database: Database) -> AsyncIterator[Database]:
    """Tortoise on a database of the test's own."""
    async with TortoiseContext() as context:
        await context.init(tortoise_config(database.settings.database_url or ""))
        yield database


async def everything() -> list[list[dict[str, Any]]]:
    """Every row of the plan's tables."""
    return [await table.all().order_by("id").values() for table in TABLES]


async def audited(database: Database) -> int:
    """How many entries the audit log has."""
    return int(await database.value("SELECT count(*) FROM audit_entry"))


def rewritten(folder: Path, *changes: tuple[str, str]) -> Path:
    """The river town's file with some text replaced."""
    text = RIVERTOWN_FILE.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    file = folder / f"plan-{len(list(folder.iterdir()))}.toml"
    file.write_text(text, encoding="utf-8")
    return file


async def _target(indicator: str, year: int) -> int | None:
    row = await Target.get_or_none(indicator=indicator, year=year, organization_id=None)
    return None if row is None else row.value


async def test_the_citys_plan_fills_the_tables(orm: Database) -> None:
    plan, changed, _ = await load_plan(DONGGUAN_FILE)
    assert changed
    assert plan == dongguan() == await current_plan()
    assert [await table.all().count() for table in TABLES[:4]] == [1, 36, 21, 18]
    town = await Town.get(code="441900401")
    assert (town.name, town.kind, town.origin) == ("松山湖高新区", "PARK", Origin.PLAN)
    assert await _target("KPI-2", 2025) == 100
    assert await _target("KPI-2", 2028) is None


async def test_each_row_is_audited_once_and_the_file_by_its_hash(orm: Database) -> None:
    await load_plan(RIVERTOWN_FILE)
    version = await PlanVersion.get()
    rows = sum([await table.all().count() for table in TABLES])
    assert await audited(orm) == rows
    body = await orm.value("SELECT body FROM audit_entry WHERE subject = 'plan_version'")
    assert version.sha256 in body
    assert "河湾" not in body


async def test_the_same_file_again_changes_nothing(orm: Database) -> None:
    await load_plan(RIVERTOWN_FILE)
    before, entries = await everything(), await audited(orm)
    assert (await load_plan(RIVERTOWN_FILE)).changed is False
    assert await everything() == before
    assert await audited(orm) == entries


async def test_several_processes_load_it_once(orm: Database) -> None:
    loaded = await asyncio.gather(*(load_plan(RIVERTOWN_FILE) for _ in range(4)))
    assert sum(one.changed for one in loaded) == 1
    assert await PlanVersion.all().count() == 1


async def test_a_changed_file_changes_what_it_says(orm: Database, tmp_path: Path) -> None:
    await load_plan(RIVERTOWN_FILE)
    entries = await audited(orm)
    file = rewritten(
        tmp_path,
        ("2026 = 12, 2027 = 15", "2026 = 13"),
        ('zh = "上河镇", en = "Upper River"', 'zh = "新上河镇", en = "New Upper River"'),
    )
    assert (await load_plan(file)).changed
    assert await _target("R-1", 2026) == 13
    assert await _target("R-1", 2027) is None
    town = await Town.get(code="999900001")
    assert (town.name, town.version) == ("新上河镇", 2)
    # The version, a target changed, one removed, a town changed.
    assert await audited(orm) == entries + 4
    assert (await current_plan()).target("R-1", 2026) == 13


async def test_going_back_to_an_older_file_is_a_version_of_its_own(
    orm: Database, tmp_path: Path
) -> None:
    await load_plan(RIVERTOWN_FILE)
    await load_plan(rewritten(tmp_path, ("2026 = 12", "2026 = 13")))
    assert (await load_plan(RIVERTOWN_FILE)).changed
    assert await PlanVersion.all().count() == 3
    assert await _target("R-1", 2026) == 12
    assert await current_plan() == rivertown()


async def test_a_town_that_is_named_no_more_ends_and_may_come_back(
    orm: Database, tmp_path: Path
) -> None:
    await load_plan(RIVERTOWN_FILE)
    gone = rewritten(
        tmp_path,
        (
            '[[towns]]\ncode = "999900001"\nname = { zh = "上河镇", en = "Upper River" }\n'
            'kind = "TOWN"\n',
            "",
        ),
    )
    plan = (await load_plan(gone)).plan
    today = plan.day_of((await PlanVersion.all().order_by("-id").first()).loaded_at)  # type: ignore[union-attr]
    assert (await Town.get(code="999900001")).valid_to == today
    await load_plan(RIVERTOWN_FILE)
    assert (await Town.get(code="999900001")).valid_to is None


async def test_what_a_person_edited_stays(orm: Database, tmp_path: Path) -> None:
    await load_plan(RIVERTOWN_FILE)
    async with writing(VISITOR, "edit") as write:
        target = await Target.get(indicator="R-1", year=2026)
        await write.change(target, value=99, origin=Origin.PERSON)
        industry = await Industry.get(code="WATER")
        await write.change(
            industry, name="水处理与节水", valid_to=date(2027, 1, 1), origin=Origin.PERSON
        )
        await write.create(
            Town,
            code="999900007",
            name="新镇",
            name_en="New",
            kind="TOWN",
            origin=Origin.PERSON,
        )
    await load_plan(rewritten(tmp_path, ("2026 = 12, 2027 = 15", "2027 = 16"), ("水处理", "水")))
    assert await _target("R-1", 2026) == 99
    assert await _target("R-1", 2027) == 16
    industry = await Industry.get(code="WATER")
    assert (industry.name, industry.valid_to) == ("水处理与节水", date(2027, 1, 1))
    assert (await Town.get(code="999900007")).valid_to is None


async def test_a_file_with_mistakes_changes_nothing(orm: Database, tmp_path: Path) -> None:
    await load_plan(RIVERTOWN_FILE)
    before = await everything()
    with pytest.raises(PlanError, match=r"indicators\[0\]\.targets\.2026"):
        await load_plan(rewritten(tmp_path, ("2026 = 12", "2026 = -12")))
    assert await everything() == before
    assert await current_plan() == rivertown()


async def test_without_a_plan_there_is_none_in_force(orm: Database) -> None:
    with pytest.raises(NoPlan):
        await current_plan()


async def test_the_plan_in_force_is_parsed_once_from_the_database(
    orm: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await load_plan(RIVERTOWN_FILE)
    monkeypatch.setattr(actions, "_parsed", {})
    plan = await current_plan()
    assert plan == rivertown()
    assert await current_plan() is plan


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(PlanError, match=r"nothing\.toml: cannot be read: No such file"):
        actions.read_plan(tmp_path / "nothing.toml")
    foreign = tmp_path / "gbk.toml"
    foreign.write_bytes("a = '东莞'".encode("gbk"))
    with pytest.raises(PlanError, match=r"gbk\.toml: is not UTF-8: byte 6"):
        actions.read_plan(foreign)
