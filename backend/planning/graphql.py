"""The plan's versions in the schema, and a file compared with the newest."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

import strawberry

from backend.accounts.graphql import Account
from backend.core.declaring.kinds import bounded
from backend.core.declaring.records import (
    RECORDS,
    Node,
    RowWanted,
    column,
    describe_enum,
    one,
    record,
)
from backend.core.errors import BadInput, Language, Text
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.sql import FALSE, TRUE, Sql
from backend.core.viewer import Viewer
from backend.planning import comparing
from backend.planning.effects import Effect, EffectKind
from backend.policy.differences import Change, ChangeKind
from backend.policy.models import PlanVersion as Table
from backend.policy.reading import Problem
from backend.policy.wording import SECTIONS

LONGEST_PLAN = 80_000
"""Bytes of a plan file: more does not come in one request."""

MOST_SHOWN = 300
"""Changes, and problems, that a comparison lists."""

describe_enum(
    ChangeKind,
    "What became of an entry of the plan.",
    {
        ChangeKind.ADDED: "新增",
        ChangeKind.REMOVED: "删除",
        ChangeKind.CHANGED: "修改",
    },
)
describe_enum(
    EffectKind,
    "What loading a plan does to records.",
    {
        EffectKind.TOWN_ENDS: "镇街停用",
        EffectKind.INDUSTRY_ENDS: "产业停用",
        EffectKind.SOURCE_ENDS: "项目来源停用",
        EffectKind.CLAUSE_ENDS: "落地标准停用",
        EffectKind.CLAUSE_CHANGES: "落地标准修改",
        EffectKind.TARGET_KEPT: "人工设定的目标保持不变",
        EffectKind.NAME_KEPT: "单位名称不变",
        EffectKind.ORGANIZATION_ENTERED: "新增单位",
        EffectKind.QUOTA_CHANGES: "年度发现指标改变",
        EffectKind.LIAISON_DUTY: "联络员要求改变",
    },
)


def _scope(viewer: Viewer, _row: str) -> Sql:
    return TRUE if viewer.may(Permission.PLAN_MANAGE) else FALSE


@record(
    Table,
    scope=_scope,
    description="A version of the plan file (方案版本), seen by administrators; the newest is in "
    "force.",
    order=("-id",),
)
class PlanVersion(Node):
    """One loading of a plan file."""

    number: int = column("The version's number; the highest is in force.", "id")
    sha256: str = column("The SHA-256 of the file's text, hexadecimal.")
    text: str = column("The file's text (TOML).", filterable=False)
    loaded_at: datetime = column("When it was loaded, UTC.")
    loaded_by: Account | None = one(
        "Who loaded it through the page; null: the server, from its own file at a start.",
        "Account",
        "loaded_by_id",
    )


PlanVersionFilter, PlanVersionOrder = inputs_of(PlanVersion)


@strawberry.type(description="Something that is wrong with a plan file.")
class PlanProblem:
    """One mistake."""

    line: int | None = strawberry.field(
        description="The line of the file, from 1; null where it is about no one line."
    )
    place: str = strawberry.field(
        description="The key, as `indicators[2].targets.2026`; empty: the whole file."
    )
    message: str = strawberry.field(description="What is wanted there, for people.")


@strawberry.type(description="One thing that two plans say differently.")
class PlanChange:
    """One difference."""

    section: str = strawberry.field(description="The section of the file, for people.")
    kind: ChangeKind = strawberry.field(description="Added, removed or changed.")
    code: str = strawberry.field(description="The entry's code; empty: the section has one entry.")
    subject: str = strawberry.field(description="What the entry is called.")
    what: str | None = strawberry.field(description="What of it changed; null: all of it.")
    before: str | None = strawberry.field(
        description="What the plan in force says; of a list only what goes."
    )
    after: str | None = strawberry.field(
        description="What the file says; of a list only what comes."
    )


@strawberry.type(description="What loading a plan does to records that are there.")
class PlanEffect:
    """One consequence."""

    kind: EffectKind = strawberry.field(description="What happens.")
    records: int = strawberry.field(description="To how many records.")
    message: str = strawberry.field(description="The same in words, for people.")


@strawberry.type(description="A plan file compared with the plan in force.")
class PlanComparison:
    """What is wrong with it, or what it would change."""

    number: strawberry.Private[int]
    sha256: str = strawberry.field(
        description="The SHA-256 of the text; `planLoad` takes it back, so that nothing is loaded "
        "that was not shown."
    )
    unchanged: bool = strawberry.field(description="Whether it says just the same, to the letter.")
    problems: list[PlanProblem] = strawberry.field(
        description=f"What is wrong with it, at most {MOST_SHOWN}; while there is any, nothing is "
        "compared.",
        metadata=bounded(MOST_SHOWN),
    )
    changes: list[PlanChange] = strawberry.field(
        description=f"What differs, at most {MOST_SHOWN}, in the order of the file.",
        metadata=bounded(MOST_SHOWN),
    )
    change_count: int = strawberry.field(description="How many there are in all.")
    effects: list[PlanEffect] = strawberry.field(
        description="What would become of records.", metadata=bounded(100)
    )
    lines: str = strawberry.field(
        description="All lines that differ, as `diff -u` writes them, with two around them."
    )

    @strawberry.field(description="The version that it was compared with.")
    async def against(self) -> PlanVersion:
        """The plan in force."""
        wanted: Any = RowWanted(RECORDS["PlanVersion"], self.number)
        found: PlanVersion = wanted
        return found


def _shown(compared: comparing.Compared, language: Language) -> PlanComparison:
    changes = [_change(c, language) for c in compared.changes[:MOST_SHOWN]]
    return PlanComparison(
        number=compared.against,
        sha256=compared.sha256,
        unchanged=not (compared.problems or compared.lines),
        problems=[_problem(p, language) for p in compared.problems[:MOST_SHOWN]],
        changes=changes,
        change_count=len(compared.changes),
        effects=[_effect(e, language) for e in compared.effects[:100]],
        lines=compared.lines,
    )


def _problem(problem: Problem, language: Language) -> PlanProblem:
    message = problem.message.in_language(language)
    return PlanProblem(line=problem.line, place=problem.place, message=message)


def _change(change: Change, language: Language) -> PlanChange:
    def said(text: Text | None) -> str | None:
        return text.in_language(language) if text else None

    return PlanChange(
        section=SECTIONS[change.section].in_language(language),
        kind=change.kind,
        code=change.code,
        subject=change.subject.in_language(language),
        what=said(change.what),
        before=said(change.before),
        after=said(change.after),
    )


def _effect(effect: Effect, language: Language) -> PlanEffect:
    message = effect.message.in_language(language)
    return PlanEffect(kind=effect.kind, records=effect.records, message=message)


_TEXT = strawberry.argument(
    description=f"The file's text (TOML), at most {LONGEST_PLAN:,} bytes as UTF-8."
)


@strawberry.type
class PlanningQuery:
    """Root fields of the plan file."""

    plan_versions: Connection[PlanVersion] = listed(
        PlanVersion,
        (PlanVersionFilter, PlanVersionOrder),
        "The versions of the plan file, newest first. Empty for all but administrators.",
    )

    @strawberry.field(
        description="What is wrong with a plan file, or what it would change. Nothing is written. "
        "Needs `plan:manage` (administrators)."
    )
    async def plan_comparison(
        self, info: strawberry.Info, text: Annotated[str, _TEXT]
    ) -> PlanComparison:
        """The file compared with the plan in force."""
        context = info.context
        context.viewer.require(Permission.PLAN_MANAGE)
        if len(text.encode()) > LONGEST_PLAN:
            kilobytes = LONGEST_PLAN // 1000
            raise BadInput(
                Text(f"方案文件最大 {kilobytes} KB。", f"A plan file has at most {kilobytes} kB.")
            )
        compared = await comparing.compare(context.reader, text, context.now())
        return _shown(compared, context.language)
