"""The first administrator, made at the machine: everybody else is made by one who signed in."""

from __future__ import annotations

from pathlib import Path

from backend.accounts.actions import administrator_exists, create
from backend.accounts.graphql import AccountCreateInput
from backend.core.errors import RuleViolations
from backend.core.permissions import Role
from backend.core.viewer import VISITOR
from backend.core.writing.inputs import decode
from backend.core.writing.write import writing


class FirstRefused(Exception):
    """The administrator cannot be made; the message is a sentence for the operator."""


async def make_administrator(
    name: str, *, another: bool = False, audit_head: Path | None = None
) -> str:
    """Make an administrator and return the generated password, which is kept nowhere.

    Refused when there is one already, unless `another`: whoever can run this can read the database.
    """
    given = AccountCreateInput(
        sign_in_name=name, display_name=name, role=Role.ADMINISTRATOR, organization=None
    )
    try:
        async with writing(VISITOR, "admin", audit_head=audit_head) as write:
            if not another and await administrator_exists():
                raise FirstRefused(
                    "There is an administrator already, who can make accounts; "
                    "to make one more from here, add ANOTHER=1."
                )
            made = await create(write, decode(given, write.violations))
    except RuleViolations as refused:
        reasons = " ".join(f"{v.field[-1]}: {v.message.en}" for v in refused.violations[:1])
        raise FirstRefused(reasons) from None
    return str(made["password"])
