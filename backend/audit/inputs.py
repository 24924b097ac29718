"""What auditors write: checks of the chain."""

from __future__ import annotations

import strawberry

from backend.audit.graphql import AuditCheck, shown
from backend.audit.verifying import MOST_ENTRIES, check
from backend.core.permissions import Permission
from backend.core.writing.inputs import Draft, choice
from backend.core.writing.mutations import Operation
from backend.core.writing.write import Write


@strawberry.input(description="A check of the audit log's chain.")
class AuditVerifyInput:
    """What `auditVerify` takes."""

    anew: bool | None = choice(
        "Begin with the first entry though the last check is not complete.", optional=True
    )


async def _checked(write: Write, draft: Draft) -> AuditCheck:
    return shown(await check(write, draft), write.viewer.language)


MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "audit_verify",
        _checked,
        AuditVerifyInput,
        ("audit_check", AuditCheck),
        Permission.AUDIT_READ,
        f"Check the next {MOST_ENTRIES:,} entries of the log: that none was changed, removed or "
        "put in, and that its end is the one known outside the database. What was found is kept "
        "in the log.",
    ),
)
