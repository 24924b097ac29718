"""Registered results come in (LIB-6): counted, joined, going on after a stop, never half done."""

from __future__ import annotations

import asyncio
import csv
import os
import signal
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest

from backend.achievements import importing
from backend.achievements.importing import ImportRefused, import_file
from backend.audit.actions import verify
from backend.core.server.deploy import connected
from backend.core.texts import folded
from backend.settings import ROOT
from tests.achievements.results import (
    DAY,
    TODAY,
    bring_in,
    counts,
    many,
    opened,
    refusals,
    sample,
    silent,
    written,
)
from tests.databases import Database

LATER = DAY + timedelta(days=30)
EARLIER = DAY - timedelta(days=30)
WITH_ID = ("title", "abstract", "external_id")


async def results(database: Database) -> list[dict[str, Any]]:
    """Every registered result, oldest first."""
    return await database.rows("SELECT * FROM registered_result ORDER BY id")


async def state(database: Database) -> dict[str, list[dict[str, Any]]]:
    """All that an import writes."""
    tables = ("registered_result", "import_run", "audit_entry")
    return {t: await database.rows(f"SELECT * FROM {t} ORDER BY id") for t in tables}


async def notes(database: Database) -> list[dict[str, Any]]:
    """What the audit log says of imports."""
    rows = await database.rows(
        "SELECT body FROM audit_entry WHERE operation = 'resultImport' ORDER BY id"
    )
    return [orjson.loads(row["body"])["after"] for row in rows]


# What comes in


async def test_a_sample_comes_in_whole(database: Database) -> None:
    with sample().open(encoding="utf-8", newline="") as file:
        wanted = list(csv.DictReader(file))
    report = await bring_in(database, sample(), "样本")
    assert counts(report) == (len(wanted), 0, 0, 0)
    assert report.refused_file is None
    found = await results(database)
    assert [r["title"] for r in found] == [" ".join(w["title"].split()) for w in wanted]
    assert [r["abstract"] for r in found] == [w["abstract"].strip() for w in wanted]
    assert [r["keywords"] for r in found] == [w["keywords"].split("|") for w in wanted]
    assert [r["discipline"] for r in found] == [w["discipline"] for w in wanted]
    assert {(r["source"], r["source_date"], r["version"]) for r in found} == {("样本", DAY, 1)}
    assert all(r["title_fold"] == folded(r["title"]) for r in found)


async def test_a_run_after_a_complete_one_changes_nothing(database: Database) -> None:
    first = await bring_in(database, sample(), "样本")
    before = await state(database)
    again = await bring_in(database, sample(), "样本")
    assert await state(database) == before
    assert counts(again) == counts(first)
    assert again.done_before == again.rows == first.rows
    assert "this one has changed nothing" in " ".join(again.sentences())


async def test_a_file_in_gbk(database: Database, tmp_path: Path) -> None:
    rows = [("石墨烯散热膜", "一种散热膜", "石墨烯|散热")]
    header = ("成果名称", "简介", "关键词")
    report = await bring_in(
        database, written(tmp_path / "gbk.csv", rows, header=header, encoding="gbk")
    )
    assert counts(report) == (1, 0, 0, 0)
    assert next(report.sentences()) == "Read as GB18030 (GBK): 1 rows."
    (found,) = await results(database)
    assert (found["title"], found["keywords"]) == ("石墨烯散热膜", ["石墨烯", "散热"])


@pytest.mark.parametrize("end", [0, 1, 999, 1000, 1001, 2000])
async def test_portions_end_anywhere(database: Database, tmp_path: Path, end: int) -> None:
    report = await bring_in(database, many(tmp_path / "some.csv", end))
    assert counts(report) == (end, 0, 0, 0)
    assert len(await results(database)) == end
    said = await notes(database)
    assert [n["rows"] for n in said[:-1]] == [
        [i + 1, min(i + 1000, end)] for i in range(0, end, 1000)
    ]
    assert said[-1]["finished"]
    run = (await database.rows("SELECT * FROM import_run"))[0]
    assert (run["rows_done"], run["created"]) == (end, end)
    assert run["finished_at"] is not None


# Which results are the same


async def test_the_same_title_is_the_same_result(database: Database, tmp_path: Path) -> None:
    rows = [("石墨烯—散热膜（Ⅱ）", "一"), ("石墨烯散热膜(II)", "一"), ("石墨烯散热膜", "二")]
    report = await bring_in(database, written(tmp_path / "one.csv", rows))
    assert counts(report) == (2, 1, 0, 0)  # the second one writes the title in another way
    assert [r["title"] for r in await results(database)] == ["石墨烯散热膜(II)", "石墨烯散热膜"]


async def test_equal_rows_of_one_file_are_one(database: Database, tmp_path: Path) -> None:
    rows = [("甲", "一"), ("甲", "一"), ("乙", "二"), ("甲", "一")]
    report = await bring_in(database, written(tmp_path / "one.csv", rows))
    assert counts(report) == (2, 0, 2, 0)


async def test_sources_are_kept_apart(database: Database, tmp_path: Path) -> None:
    file = written(tmp_path / "one.csv", [("甲", "一")])
    assert counts(await bring_in(database, file, "来源甲")) == (1, 0, 0, 0)
    assert counts(await bring_in(database, file, "来源乙")) == (1, 0, 0, 0)


async def test_an_external_id_decides_before_the_title(database: Database, tmp_path: Path) -> None:
    first = [("甲", "一", "1"), ("甲", "二", "2"), ("乙", "三", "3")]
    report = await bring_in(database, written(tmp_path / "1.csv", first, header=WITH_ID))
    assert counts(report) == (3, 0, 0, 0)
    second = [("甲改", "一", "1"), ("乙", "三", "4")]
    report = await bring_in(database, written(tmp_path / "2.csv", second, header=WITH_ID))
    assert counts(report) == (1, 1, 0, 0)
    found = {r["external_id"]: r for r in await results(database)}
    assert found["1"]["title"] == "甲改"
    assert found["1"]["title_fold"] == "甲改"
    assert found["1"]["version"] == 2
    assert found["4"]["title"] == "乙"


async def test_a_result_known_by_its_title_gets_its_id(database: Database, tmp_path: Path) -> None:
    await bring_in(database, written(tmp_path / "1.csv", [("甲", "一"), ("乙", "二")]))
    rows = [("甲", "一", "1"), ("甲", "另一项", "2"), ("乙", "二", "")]
    report = await bring_in(database, written(tmp_path / "2.csv", rows, header=WITH_ID))
    assert counts(report) == (1, 1, 1, 0)
    found = [(r["title"], r["abstract"], r["external_id"]) for r in await results(database)]
    assert found == [("甲", "一", "1"), ("乙", "二", None), ("甲", "另一项", "2")]


async def test_a_row_without_id_joins_the_one_of_its_title(
    database: Database, tmp_path: Path
) -> None:
    rows = [("甲", "一", "1"), ("乙", "二", "2"), ("乙", "三", "3")]
    await bring_in(database, written(tmp_path / "1.csv", rows, header=WITH_ID))
    # Which of the two called 乙 is meant cannot be known: it is kept as a third.
    report = await bring_in(database, written(tmp_path / "2.csv", [("甲", "一"), ("乙", "二")]))
    assert counts(report) == (1, 0, 1, 0)
    report = await bring_in(database, written(tmp_path / "3.csv", [("乙", "二"), ("甲", "一")]))
    assert counts(report) == (0, 0, 2, 0)


async def test_an_id_moves_in_while_another_takes_its_title(
    database: Database, tmp_path: Path
) -> None:
    await bring_in(database, written(tmp_path / "1.csv", [("甲", "一")]))
    rows = [("甲", "一", "1"), ("甲", "二", "2"), ("甲", "三", "")]
    report = await bring_in(database, written(tmp_path / "2.csv", rows, header=WITH_ID))
    assert counts(report) == (2, 1, 0, 0)


# What becomes of a result that is there


async def joined_by(
    database: Database, tmp_path: Path, day: date, *, with_keywords: bool = True
) -> tuple[tuple[int, int, int, int], int, dict[str, Any]]:
    """Import a result, then the same with other details on `day`; counts, outdated, what is."""
    header = ("title", "abstract", "keywords", "discipline", "完成人")
    keywords = "旧" if with_keywords else ""
    await bring_in(
        database,
        written(tmp_path / "1.csv", [("甲", "旧", keywords, "旧学科", "")], header=header),
    )
    new = written(tmp_path / "2.csv", [("甲", "新", "新", "", "某课题组")], header=header)
    report = await bring_in(database, new, day=day)
    (found,) = await results(database)
    return counts(report), report.outdated, found


@pytest.mark.parametrize("day", [DAY, LATER])
async def test_the_newer_source_wins(database: Database, tmp_path: Path, day: date) -> None:
    said, outdated, found = await joined_by(database, tmp_path, day)
    assert (said, outdated) == ((0, 1, 0, 0), 0)
    assert (found["abstract"], found["keywords"], found["completers"]) == ("新", ["新"], "某课题组")
    assert found["discipline"] == "旧学科"  # of which the newer one says nothing
    assert (found["source_date"], found["version"]) == (day, 2)
    (change,) = (await notes(database))[2]["changes"]
    assert change["id"] == found["id"]
    assert (change["before"]["abstract"], change["after"]["abstract"]) == ("旧", "新")


async def test_an_older_source_only_fills_in(database: Database, tmp_path: Path) -> None:
    said, outdated, found = await joined_by(database, tmp_path, EARLIER, with_keywords=False)
    assert (said, outdated) == ((0, 1, 0, 0), 1)
    assert (found["abstract"], found["keywords"], found["completers"]) == ("旧", ["新"], "某课题组")
    assert found["source_date"] == DAY


async def test_an_older_source_says_nothing_new(database: Database, tmp_path: Path) -> None:
    await bring_in(database, written(tmp_path / "1.csv", [("甲", "新")]))
    report = await bring_in(database, written(tmp_path / "2.csv", [("甲", "旧")]), day=EARLIER)
    assert (counts(report), report.outdated) == ((0, 0, 1, 0), 1)
    assert "1 rows say otherwise than a newer source" in " ".join(report.sentences())
    (found,) = await results(database)
    assert (found["abstract"], found["version"]) == ("新", 1)


async def test_a_newer_source_that_says_the_same_makes_a_result_newer(
    database: Database, tmp_path: Path
) -> None:
    file = written(tmp_path / "1.csv", [("甲", "一")])
    await bring_in(database, file)
    assert counts(await bring_in(database, file, day=LATER)) == (0, 1, 0, 0)
    # So that a source between the two does not count as the newest.
    between = written(tmp_path / "2.csv", [("甲", "二")])
    report = await bring_in(database, between, day=DAY + timedelta(days=1))
    assert (counts(report), report.outdated) == ((0, 0, 1, 0), 1)


# What is refused


async def test_refused_rows_are_kept_with_their_reasons(database: Database, tmp_path: Path) -> None:
    rows = [("甲", "一"), ("", "二"), ("丙", ""), ("丁", "四"), ("戊", "五", "六"), ("己\0", "七")]
    rows.append(("🔬……", "八"))
    report = await bring_in(database, written(tmp_path / "list.csv", rows))
    assert counts(report) == (2, 0, 0, 5)
    assert report.refused_file == tmp_path / "list.refused.csv"
    assert report.refused_file.read_bytes().startswith(b"\xef\xbb\xbf\xe8\xa1\x8c")  # for Excel
    assert refusals(report) == [
        ["3", "成果名称为空", "its title is empty", "", "二"],
        ["4", "摘要为空", "its abstract is empty", "丙", ""],
        ["6", "应有 2 个单元格，现有 3 个", "it has 3 cells, not 2", "戊", "五", "六"],
        ["7", "含有空字符（NUL）", "it holds a NUL character", "己�", "七"],
        ["8", "成果名称中没有汉字、字母或数字", "its title has no letter or digit", "🔬……", "八"],
    ]


async def test_the_mended_file_of_refused_rows_comes_in(database: Database, tmp_path: Path) -> None:
    rows = [("甲", "一"), ("", "二")]
    report = await bring_in(database, written(tmp_path / "list.csv", rows))
    assert report.refused_file is not None
    text = report.refused_file.read_text(encoding="utf-8-sig")
    report.refused_file.write_text(text.replace(",,二", ",乙,二"), encoding="utf-8-sig")
    mended = await bring_in(database, report.refused_file)
    assert counts(mended) == (1, 0, 0, 0)
    assert mended.ignored_columns == ("行号", "原因", "reason")


async def test_what_people_mended_is_not_written_over(database: Database, tmp_path: Path) -> None:
    file = written(tmp_path / "list.csv", [("", "二")])
    first = (await bring_in(database, file)).refused_file
    assert first is not None
    assert (await bring_in(database, file)).refused_file == first
    first.write_text("mended", encoding="utf-8")
    second = (await bring_in(database, file)).refused_file
    assert second == tmp_path / "list.refused-2.csv"
    assert first.read_text(encoding="utf-8") == "mended"


async def test_refused_rows_go_elsewhere_where_they_cannot_stay(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = written(tmp_path / "list.csv", [("", "二")])
    spare = tmp_path / "data"
    opens = Path.open

    def closed(self: Path, mode: str = "r", **more: Any) -> Any:
        if "x" in mode and self.parent == tmp_path:
            raise PermissionError(13, "Permission denied")
        return opens(self, mode, **more)

    monkeypatch.setattr(Path, "open", closed)
    async with opened(database):
        report = await import_file(
            file, "来源", DAY, today=TODAY, progress=silent, spare_folder=spare
        )
        assert report.refused_file == spare / "list.refused.csv"
        with pytest.raises(ImportRefused, match="are in, but those that were refused"):
            await import_file(file, "来源", DAY, today=TODAY, progress=silent)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "is empty"),
        ("\n\n", "is empty"),
        ("成果名称,关键词\n甲,乙\n", "no column abstract"),
        ("标题：,内容\n甲,乙\n", "no column abstract"),
        ('"title,abstract\n', "header .* cannot be used"),
        ("title;abstract\n甲;乙\n", "no column title"),
    ],
)
async def test_files_that_are_refused_whole(
    database: Database, tmp_path: Path, content: str, said: str
) -> None:
    file = tmp_path / "bad.csv"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ImportRefused, match=said):
        await bring_in(database, file)
    assert await state(database) == {"registered_result": [], "import_run": [], "audit_entry": []}
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("source", ["", "  ", "源" * 101, "a\0b"])
async def test_a_source_must_have_a_name(database: Database, tmp_path: Path, source: str) -> None:
    with pytest.raises(ImportRefused, match="SOURCE must be a name"):
        await bring_in(database, many(tmp_path / "one.csv", 1), source)


async def test_a_source_of_tomorrow(database: Database, tmp_path: Path) -> None:
    file = many(tmp_path / "one.csv", 1)
    assert counts(await bring_in(database, file, day=TODAY)) == (1, 0, 0, 0)
    with pytest.raises(ImportRefused, match="SOURCE_DATE is in the future"):
        await bring_in(database, file, day=TODAY + timedelta(days=1))


async def test_a_file_that_changes_under_way(database: Database, tmp_path: Path) -> None:
    file = many(tmp_path / "one.csv", 20_000)

    async def change() -> None:
        while not await database.value("SELECT count(*) FROM import_run"):
            await asyncio.sleep(0.001)
        with file.open("a") as more:
            more.write("又一项,说明\n")

    async with opened(database), asyncio.TaskGroup() as group:
        group.create_task(change())
        with pytest.raises(ImportRefused, match="was changed while it was read"):
            await import_file(file, "来源", DAY, today=TODAY, progress=silent)
    done = await database.value("SELECT rows_done FROM import_run")
    assert done % 1000 == 0
    assert len(await results(database)) == done


# Two at once, kills, many rows


async def test_two_imports_of_one_source_come_one_by_one(
    database: Database, tmp_path: Path
) -> None:
    file = many(tmp_path / "some.csv", 1_500)
    first, second = await asyncio.gather(command(database, file), command(database, file))
    assert (first[0], second[0]) == (0, 0), (first, second)
    assert sum("changed nothing" in said for _, said in (first, second)) == 1
    assert len(await results(database)) == 1_500


async def test_an_import_that_waits_too_long_is_refused(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = many(tmp_path / "one.csv", 1)
    monkeypatch.setattr(importing, "_PATIENCE", "50ms")
    async with connected(database.owner_url) as other, other.transaction():
        await other.execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", "import\n来源")
        with pytest.raises(ImportRefused, match="Another import of 来源 is under way"):
            await bring_in(database, file, "来源")
    assert await results(database) == []
    assert counts(await bring_in(database, file, "来源")) == (1, 0, 0, 0)


async def start(database: Database, file: Path, source: str = "来源") -> asyncio.subprocess.Process:
    """The import command as a process of its own."""
    settings = database.settings
    assert settings.database_url is not None
    env = os.environ | {
        "DATABASE_URL": settings.database_url,
        "MIGRATION_URL": database.owner_url,
        "AUDIT_HEAD_FILE": str(settings.audit_head_file),
        "DATA_DIR": str(settings.data_dir),
    }
    options = ["--file", str(file), "--source", source, "--source-date", DAY.isoformat()]
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "backend.cli", "import", *options),
        cwd=ROOT,
        env=env,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )


async def command(database: Database, file: Path, source: str = "来源") -> tuple[int, str]:
    """Run the import command to its end; its exit code and all that it said."""
    process = await start(database, file, source)
    said, _ = await process.communicate()
    assert process.returncode is not None
    return process.returncode, said.decode()


async def rows_done(database: Database) -> int:
    """How far the import is, as its run says."""
    return int(await database.value("SELECT coalesce(max(rows_done), 0) FROM import_run"))


@pytest.mark.parametrize(
    ("sign", "times"), [(signal.SIGKILL, 3), (signal.SIGINT, 1), (signal.SIGTERM, 1)]
)
async def test_an_import_goes_on_where_it_was_stopped(
    database: Database, tmp_path: Path, sign: signal.Signals, times: int
) -> None:
    file = many(tmp_path / "some.csv", 30_000)
    done = 0
    for _ in range(times):
        process = await start(database, file)
        while await rows_done(database) < done + 2_000:
            await asyncio.sleep(0.002)
        process.send_signal(sign)
        said, _ = await process.communicate()
        wanted = -sign if sign is signal.SIGKILL else 130
        assert process.returncode == wanted, said.decode()
        done = await rows_done(database)
        assert 0 < done < 30_000
        assert done % 1000 == 0
        await check_first(database, done)
    code, told = await command(database, file)
    assert code == 0
    assert f"went on after row {done}" in told
    assert "30000 created, 0 joined" in told
    await check_first(database, 30_000)
    async with opened(database):
        assert (await verify(database.settings.audit_head_file)).faults == []


async def check_first(database: Database, count: int) -> None:
    """Nothing half done, nothing twice: the results and the audit log say what the run says."""
    found = await database.rows("SELECT registration_number FROM registered_result ORDER BY id")
    assert [r["registration_number"] for r in found] == [f"R-{i}" for i in range(count)]
    assert sum(n.get("created", 0) for n in await notes(database)) == count


async def test_fifty_thousand_rows(database: Database, tmp_path: Path) -> None:
    import resource

    file = many(tmp_path / "many.csv", 50_000)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    said: list[str] = []
    async with opened(database):
        report = await import_file(file, "来源", DAY, today=TODAY, progress=said.append)
    assert counts(report) == (50_000, 0, 0, 0)
    assert await database.value("SELECT count(*) FROM registered_result") == 50_000
    # 50 MB of text come through a few MB of memory (kB here), and somebody is told.
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - used < 40_000
    assert said
    assert said[0].endswith("…")
