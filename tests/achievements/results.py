"""Files of registered results for the tests of the import."""

from __future__ import annotations

import csv
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

from tortoise.context import TortoiseContext

from backend.achievements.importing import Report, import_file
from backend.settings import ROOT, tortoise_config
from tests.databases import Database

REAL = ROOT.parent / "shared" / "data" / "results.csv"
OWN = Path(__file__).with_name("results.csv")
"""Written for these tests, for where the real results are not beside the project."""

DAY = date(2026, 1, 31)
TODAY = date(2026, 11, 23)


def sample() -> Path:
    """Real results where they are at hand, else the project's own."""
    return REAL if REAL.exists() else OWN


def written(
    path: Path,
    rows: Iterable[Sequence[str]],
    *,
    header: Sequence[str] = ("title", "abstract"),
    encoding: str = "utf-8",
) -> Path:
    """Write a CSV as spreadsheets do."""
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return path


def many(path: Path, count: int) -> Path:
    """So many results of some length, each different."""
    text = "本成果围绕制造企业的实际工况，给出了工艺参数、样机与验证数据。" * 5
    rows = (
        (f"第{i}号工艺改进方法", f"{i}：{text}", f"工艺|改进|{i}", f"R-{i}") for i in range(count)
    )
    header = ("成果名称", "简介", "关键词", "登记号")
    return written(path, rows, header=header)


def silent(_: str) -> None:
    """Progress that a test does not look at."""


@asynccontextmanager
async def opened(database: Database) -> AsyncIterator[None]:
    """Tortoise on the application's login."""
    config = tortoise_config(database.settings.database_url or "", statement_timeout=None)
    async with TortoiseContext() as context:
        await context.init(config)
        yield


async def bring_in(
    database: Database, path: Path, source: str = "测试来源", day: date = DAY
) -> Report:
    """Import a file as the command does."""
    async with opened(database):
        return await import_file(
            path,
            source,
            day,
            today=TODAY,
            progress=silent,
            audit_head=database.settings.audit_head_file,
        )


def counts(report: Report) -> tuple[int, int, int, int]:
    """Created, joined, unchanged, refused."""
    return report.created, report.joined, report.unchanged, report.refused


def refusals(report: Report) -> list[list[str]]:
    """The rows of the report's file of refused rows, without its header."""
    assert report.refused_file is not None
    with report.refused_file.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))[1:]
