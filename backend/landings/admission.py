"""Who may verify a claim: pure; every violation at once."""

from __future__ import annotations

from dataclasses import dataclass, field

from backend.core.errors import Text, Violation
from backend.core.permissions import Permission, Role, allowed
from backend.policy.plan import Plan
from backend.policy.rules import OrganizationKind


@dataclass(frozen=True, slots=True)
class Verifier:
    """Who would verify: account, role, and the organization it acts for."""

    account: int
    role: Role
    organization: int | None
    organization_code: str | None
    organization_kind: OrganizationKind | None


@dataclass(frozen=True, slots=True)
class ClaimedItem:
    """The item of a claim, as far as it decides who verifies.

    `organizations` are the first and all co-reporters, `organization_codes` their codes in the
    plan (where they have one); `accountable` the account answering for its service entry.
    """

    organizations: frozenset[int]
    organization_codes: frozenset[str] = frozenset()
    accountable: int | None = None
    industry: str | None = None
    source: str | None = None
    tags: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class ClaimedBy:
    """Who claimed: the account, and the organization it acted for."""

    account: int
    organization: int | None
    organization_code: str | None = None


def check_verifier(
    plan: Plan, verifier: Verifier, item: ClaimedItem, claimed: ClaimedBy
) -> list[Violation]:
    """Why this person may not verify the claim; nothing when it may (head of the standards)."""
    if not allowed(verifier.role, Permission.LANDING_VERIFY):
        return [_barred("NOT_A_VERIFIER")]
    lead = plan.lead_department.code
    own_of_lead = lead in {claimed.organization_code, *item.organization_codes}
    barred = {
        "VERIFIER_IS_CLAIMANT": verifier.account == claimed.account,
        "VERIFIER_IS_ACCOUNTABLE": verifier.account == item.accountable,
        "VERIFIER_OF_PARTY": verifier.organization is not None
        and verifier.organization in {claimed.organization, *item.organizations},
        "ITEM_OF_LEAD_DEPARTMENT": own_of_lead
        and (verifier.role is Role.LEAD_SUPERVISOR or verifier.organization_code == lead),
        "OUT_OF_SCOPE": verifier.role is Role.SUPERVISOR
        and not _in_scope(plan, verifier, item, own_of_lead),
    }
    return [_barred(code) for code, holds in barred.items() if holds]


def _in_scope(plan: Plan, verifier: Verifier, item: ClaimedItem, own_of_lead: bool) -> bool:
    """Department supervisors verify within their scope, and what is the lead department's own."""
    if verifier.organization_kind is not OrganizationKind.DEPARTMENT:
        return False
    if verifier.organization_code is None:
        return False  # the plan says who supervises
    if own_of_lead:
        return True
    return bool(
        plan.in_scope(
            verifier.organization_code,
            verifier.organization_kind,
            industry=item.industry,
            source=item.source,
            tags=item.tags,
        )
    )


_BARRED = {
    "NOT_A_VERIFIER": Text("只有主管部门可以认定落地。", "Only supervisors verify landings."),
    "VERIFIER_IS_CLAIMANT": Text(
        "申报人不能认定自己的申报。", "Claimants do not verify their own."
    ),
    "VERIFIER_IS_ACCOUNTABLE": Text(
        "服务责任人不能认定自己负责的成果。",
        "The person accountable for an item does not verify its landing.",
    ),
    "VERIFIER_OF_PARTY": Text(
        "申报单位、首报单位和联合上报单位的人员须回避。",
        "People of the claiming, first- or co-reporting organization do not verify.",
    ),
    "ITEM_OF_LEAD_DEPARTMENT": Text(
        "主管部门自己的成果须由其他部门认定。",
        "Items of the department in charge are verified by another department.",
    ),
    "OUT_OF_SCOPE": Text(
        "该成果不在本部门的职责范围内。", "The item is not within this department's scope."
    ),
}


def _barred(code: str) -> Violation:
    return Violation(code, ("id",), _BARRED[code])
