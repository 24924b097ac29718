"""The evidence of what is counted: a landing's, a letter, the proof of a back-entry (KPI-g)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import strawberry

from backend.achievements.backentry import BackEntry
from backend.core.declaring.kinds import Many
from backend.core.declaring.records import RECORDS
from backend.core.declaring.rows import Row
from backend.core.reading.reader import Reader, gathered
from backend.files.graphql import File
from backend.kpi import rules
from backend.policy.current import plan_in_force
from backend.standards.graphql import EvidenceKind, evidence_kind

Day = date


@strawberry.type(description="A piece of evidence of what is counted (证明材料, KPI-g).")
class CountedEvidence:
    """One piece, as far as the viewer sees it."""

    name: str = strawberry.field(description="Its title; of a letter or proof its file's name.")
    kind: EvidenceKind | None = strawberry.field(
        description="Of a landing's evidence the kind; null for a demand's letter and a "
        "back-entry's proof."
    )
    number: str | None = strawberry.field(description="The number that it bears (文号).")
    date: Day | None = strawberry.field(description="The date that it bears.")
    file: File | None = strawberry.field(description="The document itself.")


async def evidence_of(reader: Reader, numbers: list[int]) -> Sequence[list[CountedEvidence]]:
    """The evidence of the counted items with these ids."""
    return await gathered(*(_of(reader, n) for n in numbers))


async def _of(reader: Reader, number: int) -> list[CountedEvidence]:
    source, number = rules.counted_row(number)
    row: Row | None = await reader.one(source, number)
    if row is None:
        return []
    found: list[CountedEvidence] = []
    if source == "Landing":
        found = await _of_landing(reader, number)
    elif source == "Demand":
        found = await _document(reader, row, "letter_id", "letter_dated")
    if row.read("back_state") is BackEntry.APPROVED:
        found = [*found, *await _document(reader, row, "back_proof_id", "back_on")]
    return found


async def _document(reader: Reader, row: Row, file: str, dated: str) -> list[CountedEvidence]:
    document = await _file(reader, row.values[file])
    if document is None:
        return []
    return [
        CountedEvidence(
            name=document.read("name"),  # type: ignore[attr-defined]
            kind=None,
            number=None,
            date=row.values[dated],
            file=document,
        )
    ]


async def _of_landing(reader: Reader, landing: int) -> list[CountedEvidence]:
    spec = RECORDS["Landing"].fields["evidence"]
    assert isinstance(spec, Many)
    pieces = await reader.many(spec, landing)
    plan, language = await plan_in_force(reader), reader.viewer.language
    files = await gathered(*(_file(reader, p.values["file_id"]) for p in pieces))
    return [
        CountedEvidence(
            name=piece.read("title"),
            kind=evidence_kind(plan, piece.values["kind"], language),
            number=piece.read("number"),
            date=piece.values["dated"],
            file=file,
        )
        for piece, file in zip(pieces, files, strict=True)
    ]


async def _file(reader: Reader, number: int | None) -> File | None:
    if number is None:
        return None
    found: File | None = await reader.one("File", number)  # type: ignore[assignment]
    return found
