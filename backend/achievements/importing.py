"""Bringing a file of registered results in (LIB-6): in portions, each one transaction.

An import may be broken off at any moment: what was committed is told by its `ImportRun`, and the
next run of the same file goes on there. Which rows are refused depends on the file alone, so every
run says it anew.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import asyncpg

from backend.achievements.csv_rows import (
    Columns,
    ColumnsRefused,
    Refused,
    Row,
    columns_of,
    read_row,
)
from backend.achievements.joining import Joined, join
from backend.achievements.models import ImportRun
from backend.achievements.refused_rows import RefusedRows
from backend.core.csv_files import CsvRefused, Survey, records, survey
from backend.core.database import client
from backend.core.viewer import VISITOR
from backend.core.writing.write import Write, writing

PORTION = 1_000
"""Rows of one transaction."""

LONGEST_SOURCE = 100
_PATIENCE = "5s"
"""How long an import waits for another one of its source: one that was killed lets go soon."""

Progress = Callable[[str], None]


class ImportRefused(Exception):
    """The import cannot begin or go on; the message is a sentence for who started it."""


@dataclass(frozen=True, slots=True)
class Report:
    """What came of a file, over all the runs that it took."""

    encoding: str
    ignored_columns: tuple[str, ...]
    done_before: int
    """Rows that earlier runs had dealt with."""
    rows: int
    created: int
    joined: int
    """Rows that are the same as an existing result and added to it, changed it or made it newer."""
    unchanged: int
    refused: int
    outdated: int
    """Rows of this run that said otherwise than a newer source; its details stay."""
    refused_file: Path | None

    def sentences(self) -> Iterator[str]:
        """The report, for who started the import."""
        read = "UTF-8" if self.encoding.startswith("utf-8") else "GB18030 (GBK)"
        yield f"Read as {read}: {self.rows} rows."
        if self.ignored_columns:
            yield f"Columns that were not read: {', '.join(self.ignored_columns)}."
        if self.rows and self.done_before == self.rows:
            yield "All of them came in by an earlier run; this one has changed nothing. That run:"
        elif self.done_before:
            yield f"This run went on after row {self.done_before}, where an earlier one stopped."
        yield (
            f"{self.created} created, {self.joined} joined (the same as an existing result, which "
            f"now has their details or their newer date), {self.unchanged} unchanged, "
            f"{self.refused} refused."
        )
        if self.outdated:
            yield f"{self.outdated} rows say otherwise than a newer source, whose details stay."
        if self.refused_file:
            yield f"The refused rows with their reasons: {self.refused_file}"


@dataclass(frozen=True, slots=True)
class _File:
    """A file that can be imported."""

    survey: Survey
    header: tuple[str, ...]
    columns: Columns
    today: date

    def portions(self) -> Iterator[list[Row | Refused]]:
        """Every row below the header."""
        below = islice(records(self.survey), 1, None)
        rows = (read_row(record, self.columns, self.today) for record in below)
        return iter(lambda: list(islice(rows, PORTION)), [])


@dataclass(slots=True)
class _Import:
    """An import under way."""

    file: _File
    run: ImportRun
    refused: RefusedRows
    progress: Progress
    audit_head: Path | None
    outdated: int = 0
    said: float = field(default_factory=time.monotonic)

    async def go_on(self) -> None:
        """Bring in what earlier runs of the file did not."""
        done, rows = self.run.rows_done, 0
        for portion in self.file.portions():
            self.refused.add(portion)
            rows += len(portion)
            if rows > done:
                await self._bring_in(portion)
            self._say(rows)
        if self.run.finished_at is None:
            await self._finish()

    async def _bring_in(self, portion: list[Row | Refused]) -> None:
        if not self.file.survey.still_holds():
            raise ImportRefused(
                f"{self.file.survey.path} was changed while it was read; the first "
                f"{self.run.rows_done} rows are in, start the import again for the others."
            )
        rows = [row for row in portion if isinstance(row, Row)]
        async with writing(VISITOR, "resultImport", audit_head=self.audit_head) as write:
            done = await join(self.run.source, self.run.source_date, rows)
            await self._record(write, portion, done)
        self.outdated += done.outdated

    async def _record(self, write: Write, portion: Sequence[object], done: Joined) -> None:
        refused = len(portion) - done.created - done.joined - done.unchanged
        first = self.run.rows_done + 1
        await _advance(
            self.run,
            rows_done=self.run.rows_done + len(portion),
            created=self.run.created + done.created,
            joined=self.run.joined + done.joined,
            unchanged=self.run.unchanged + done.unchanged,
            refused=self.run.refused + refused,
        )
        note = {
            "file": self.run.file_hash,
            "source": self.run.source,
            "source_date": self.run.source_date,
            "rows": [first, self.run.rows_done],
            "created": done.created,
            "joined": done.joined,
            "unchanged": done.unchanged,
            "refused": refused,
            "changes": done.changes,
        }
        write.note("import_run", self.run.id, note)

    async def _finish(self) -> None:
        async with writing(VISITOR, "resultImport", audit_head=self.audit_head) as write:
            await _advance(self.run, finished_at=write.now)
            note = {"file": self.run.file_hash, "finished": True, "rows": self.run.rows_done}
            write.note("import_run", self.run.id, note)

    def _say(self, rows: int) -> None:
        now = time.monotonic()
        if now - self.said >= 1:
            self.said = now
            r = self.run
            self.progress(
                f"{rows} rows: {r.created} created, {r.joined} joined, {r.unchanged} unchanged, "
                f"{r.refused} refused …"
            )


async def _advance(run: ImportRun, **values: object) -> None:
    """Write how far the run is; nobody else can have written it meanwhile."""
    if run._saved_in_db:
        seen = ImportRun.filter(id=run.id, version=run.version)
        if not await seen.update(version=run.version + 1, **values):
            raise ImportRefused("Another import of this file went on meanwhile; start this again.")
        run.version += 1
    run.update_from_dict(values)
    if not run._saved_in_db:
        await run.save()


async def import_file(
    path: Path,
    source: str,
    source_date: date,
    *,
    today: date,
    progress: Progress,
    audit_head: Path | None = None,
    spare_folder: Path | None = None,
) -> Report:
    """Import a CSV of registered results of one source, as the source had them on a date.

    Refused rows go to a file beside the input; where none can be written, into `spare_folder`.
    Raises `ImportRefused` before anything is written when the file cannot be used.
    """
    source = _checked(source, source_date, today)
    file = _opened(path, today)
    async with _alone_with(source):
        run = await _run_of(source, source_date, file.survey.sha256)
        with RefusedRows(file.header) as refused:
            done_before = run.rows_done
            under_way = _Import(file, run, refused, progress, audit_head)
            await under_way.go_on()
            refused_file = _kept(refused, path, spare_folder)
    return Report(
        encoding=file.survey.encoding,
        ignored_columns=file.columns.ignored,
        done_before=done_before,
        rows=run.rows_done,
        created=run.created,
        joined=run.joined,
        unchanged=run.unchanged,
        refused=run.refused,
        outdated=under_way.outdated,
        refused_file=refused_file,
    )


def _kept(refused: RefusedRows, path: Path, spare_folder: Path | None) -> Path | None:
    try:
        return refused.keep(path, spare_folder)
    except OSError as error:
        raise ImportRefused(
            f"The rows of {path} are in, but those that were refused cannot be written down "
            f"({error}); run it again from a folder that can be written to."
        ) from None


def _checked(source: str, source_date: date, today: date) -> str:
    source = " ".join(source.split())
    if not source or len(source) > LONGEST_SOURCE or not source.isprintable():
        raise ImportRefused(f"SOURCE must be a name of 1 to {LONGEST_SOURCE} characters.")
    if source_date > today:
        raise ImportRefused(f"SOURCE_DATE is in the future: {source_date}.")
    return source


def _opened(path: Path, today: date) -> _File:
    try:
        found = survey(path)
        header = next(records(found), None)
        if header is None:
            raise ImportRefused(f"{path} is empty.")
        if header.fault is not None:
            raise ImportRefused(f"The header of {path} cannot be used: {header.fault.en}.")
        return _File(found, tuple(header.cells), columns_of(header.cells), today)
    except (CsvRefused, ColumnsRefused) as error:
        raise ImportRefused(str(error)) from None


async def _run_of(source: str, source_date: date, file_hash: str) -> ImportRun:
    known: dict[str, Any] = {
        "source": source,
        "source_date": source_date,
        "file_hash": file_hash,
    }
    return await ImportRun.get_or_none(**known) or ImportRun(**known)


@asynccontextmanager
async def _alone_with(source: str) -> AsyncIterator[None]:
    """Keep other imports of the source away; the lock ends with its transaction or its process."""
    async with client().acquire_connection() as connection, connection.transaction():
        await connection.execute(f"SET LOCAL lock_timeout = '{_PATIENCE}'")
        try:
            await connection.execute(
                "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", f"import\n{source}"
            )
        except asyncpg.LockNotAvailableError:
            raise ImportRefused(
                f"Another import of {source} is under way; start this one when it has ended."
            ) from None
        yield
