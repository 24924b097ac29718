"""The mutation that loads a plan file."""

from __future__ import annotations

import strawberry

from backend.core.permissions import Permission
from backend.core.writing.inputs import reference, verbatim
from backend.core.writing.mutations import Operation
from backend.planning import actions
from backend.planning.graphql import LONGEST_PLAN, PlanVersion


@strawberry.input(description="A plan file to be put in force, as `planComparison` has shown it.")
class PlanLoadInput:
    """What `planLoad` takes."""

    sha256: str = verbatim("Its hash, as the comparison said it.", 64)
    against: strawberry.ID = reference(
        "The version that it was compared with; where another is in force, nothing is loaded.",
        "PlanVersion",
    )
    text: str = verbatim("The file's text (TOML).", LONGEST_PLAN)


MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "plan_load",
        actions.load,
        PlanLoadInput,
        ("plan_version", PlanVersion),
        Permission.PLAN_MANAGE,
        "Put a plan file in force from now on, over all server starts: what it does not name any "
        "more ends today, what people have set stays, records are untouched.",
        ("KPI-a", "SAVE-1"),
    ),
)
