"""Loading a plan through the page: just what was shown, over just what it was compared with."""

from __future__ import annotations

from backend.core.errors import Text, Violation
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Stale, Write
from backend.organizations.actions import bring_in
from backend.policy.actions import NoPlan, alone, digest_of, in_force, take
from backend.policy.models import PlanVersion
from backend.policy.plan import Plan
from backend.policy.reading import PlanError, parse_plan


async def load(write: Write, draft: Draft) -> PlanVersion:
    """Put the text in force, and enter the organizations that it names."""
    write.demand()
    text: str = draft["text"]
    if digest_of(text) != draft["sha256"]:
        write.violations.append(_not_shown())
    plan = _read(write, text)
    write.demand()
    await alone()
    held = await in_force()
    if held is None:
        raise NoPlan("no plan file has been loaded into this database")
    if held.number != draft["against"]:
        raise Stale("PlanVersion", held.number, draft["against"], held.number)
    if held.sha256 == draft["sha256"]:
        write.demand([_the_same()])
    assert plan is not None
    version = await take(write, plan, text)
    await bring_in(write, plan)
    return version


def _read(write: Write, text: str) -> Plan | None:
    try:
        return parse_plan(text)
    except PlanError as error:
        for problem in error.problems:
            where = f"{problem.place} " if problem.place else ""
            message = Text(f"{where}{problem.message.zh}", f"{where}{problem.message.en}")
            write.violations.append(Violation("BAD_PLAN", ("text",), message))
        return None


def _not_shown() -> Violation:
    message = Text(
        "文件与对比时显示的不同，请重新对比。",
        "This is not the text that was compared; compare it again.",
    )
    return Violation("NOT_SHOWN", ("sha256",), message)


def _the_same() -> Violation:
    message = Text("与现行方案相同，无需载入。", "This is the plan in force already.")
    return Violation("UNCHANGED", ("text",), message)
