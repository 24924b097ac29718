"""Demands: what a registration has to say, likely duplicates, who sees them. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from backend.achievements.rules import check_contact
from backend.core.errors import Text, Violation
from backend.core.permissions import Permission, Role
from backend.core.sql import FALSE, TRUE, Sql, all_of, any_of, sql
from backend.core.texts import folded
from backend.core.viewer import Viewer
from backend.demands.values import DemandStage, ProofState
from backend.policy.rules import OrganizationKind
from backend.policy.scopes import supervises

TRANSITIONS: Mapping[DemandStage, frozenset[DemandStage]] = {
    DemandStage.DRAFT: frozenset({DemandStage.SUBMITTED}),
    DemandStage.SUBMITTED: frozenset({DemandStage.IN_SERVICE, DemandStage.LANDED}),
    DemandStage.IN_SERVICE: frozenset({DemandStage.SUBMITTED, DemandStage.LANDED}),
    DemandStage.LANDED: frozenset(),
}
"""From each stage, the stages that may follow it."""

STAGE_NAMES = {
    DemandStage.DRAFT: Text("草稿", "draft"),
    DemandStage.SUBMITTED: Text("已登记", "submitted"),
    DemandStage.IN_SERVICE: Text("在库服务", "in service"),
    DemandStage.LANDED: Text("已促成合作", "cooperation brought about"),
}

WAITS_FOR_SCREENING = (
    f"({{}}.stage = '{DemandStage.SUBMITTED}' AND {{}}.proof = '{ProofState.CONFIRMED}' AND NOT "
    "EXISTS (SELECT 1 FROM demand_screening made WHERE made.demand_id = {}.id))"
)
"""The condition over a demand that the center has yet to screen it (EVAL-7)."""

_NEEDED = {
    "industry_id": "industry",
    "trl_wanted": "trlWanted",
    "source": "source",
    "targets": "targets",
    "key_technology": "keyTechnology",
    "contact_name": "contactName",
    "contact_phone": "contactPhone",
}
"""What may be left out of a draft, but not of a submission; with the inputs' names."""


def check_registration(values: Mapping[str, Any]) -> list[Violation]:
    """Violations of what a registration says, complete or not."""
    return check_contact(values)


def check_submission(values: Mapping[str, Any]) -> list[Violation]:
    """What is missing before a draft can be submitted."""
    message = Text("提交前须填写此项。", "Needed before submission.")
    return [
        Violation("REQUIRED", (field,), message)
        for name, field in _NEEDED.items()
        if values.get(name) in (None, "")
    ]


def check_firm(kind: OrganizationKind) -> list[Violation]:
    """A demand is a firm's."""
    if kind is OrganizationKind.ENTERPRISE:
        return []
    message = Text("需求单位须为企业。", "A demand is a firm's.")
    return [Violation("NOT_A_FIRM", ("firm",), message, "DEM-1")]


def check_own_firm(viewer: Viewer, firm: int) -> list[Violation]:
    """A firm's own account registers that firm's demands only."""
    if viewer.role is not Role.ENTERPRISE_USER or viewer.organization == firm:
        return []
    message = Text("只能登记本企业的需求。", "You register your own firm's demands.")
    return [Violation("NOT_YOUR_FIRM", ("firm",), message)]


def duplicates(title: str, own: int | None) -> Sql:
    """The statement that finds demands registered under the same title (DISC-4); drafts aside."""
    return sql(
        "SELECT d.id, d.title, d.submitted_at, o.name AS reporter_name "
        "FROM demand d JOIN organization o ON o.id = d.reporter_id "
        f"WHERE d.stage <> '{DemandStage.DRAFT}' AND d.id <> {{}}::bigint "
        "AND d.title_fold = {} ORDER BY d.id LIMIT 20",
        own or 0,
        folded(title),
    )


def likely_duplicate(titles: list[str]) -> Violation:
    """DISC-4: a demand of the same title is registered already."""
    named = "、".join(f"「{t}」" for t in titles[:3])
    message = Text(
        f"可能与已登记的{named}重复：请说明为何是另一项需求。",
        f"Probably registered already ({named}): say why this one differs.",
    )
    return Violation("LIKELY_DUPLICATE", ("distinctBecause",), message, "DISC-4")


def only_drafts() -> Violation:
    """A submitted demand is no longer its reporter's to edit."""
    message = Text("只有草稿可以修改或提交。", "Only a draft can be changed or submitted.")
    return Violation("NOT_A_DRAFT", ("id",), message)


def wrong_stage(now: DemandStage, then: DemandStage, *path: str) -> Violation:
    """The table of transitions has no such step."""
    before, after = STAGE_NAMES[now], STAGE_NAMES[then]
    message = Text(
        f"该需求{before.zh}，不能转为{after.zh}。",
        f"A demand that is {before.en} does not become {after.en}.",
    )
    return Violation("WRONG_STAGE", path, message)


def check_provable(stage: DemandStage, state: ProofState) -> list[Violation]:
    """Whether proof can be handed in: once, until it is returned; a confirmed one is final."""
    if stage is DemandStage.DRAFT:
        message = Text("请先提交需求。", "Submit the demand first.")
        return [Violation("NOT_SUBMITTED", ("id",), message)]
    if state is ProofState.CONFIRMED:
        message = Text("证明已确认，不能再更改。", "The proof is confirmed and stays as it is.")
        return [Violation("CONFIRMED", ("id",), message, "DEM-1")]
    return []


def check_decidable(state: ProofState) -> list[Violation]:
    """Whether a proof waits for a decision."""
    if state is ProofState.WAITING:
        return []
    message = Text("没有等待确认的证明。", "No proof waits for a decision.")
    return [Violation("NO_PROOF_WAITS", ("id",), message, "DEM-1")]


def check_confirmer(viewer: Viewer, registrant: int) -> list[Violation]:
    """Signature and stamp are checked by staff other than the registrant."""
    if viewer.account != registrant:
        return []
    message = Text("登记人不能确认自己登记的需求。", "Who registered a demand does not confirm it.")
    return [Violation("CONFIRMER_IS_REGISTRANT", ("id",), message, "DEM-1")]


def serves(row: str, account: int | None) -> Sql:
    """The condition that the account is accountable for the row's entry in the service library."""
    return sql(
        f"EXISTS (SELECT 1 FROM service_entry served WHERE served.demand_id = {row}.id "
        "AND served.accountable_id = {}::bigint AND served.left_at IS NULL)",
        account,
    )


def rows_for(viewer: Viewer, row: str) -> Sql:
    """Who sees which demands (domain.md, "Who may do what")."""
    if viewer.may(Permission.DEMAND_READ_ALL):
        return TRUE
    own = sql(f"{row}.reporter_id = {{}}::bigint", viewer.organization)
    submitted = sql(f"{row}.stage <> '{DemandStage.DRAFT}'")
    of_firm = sql(f"{row}.firm_id = {{}}::bigint", viewer.organization)
    match viewer.role:
        case Role.LIAISON:
            return any_of([own, serves(row, viewer.account)])
        case Role.ENTERPRISE_USER:
            return any_of([own, all_of([of_firm, submitted])])
        case Role.SUPERVISOR:
            matters = any_of([own, supervises(viewer.organization, row)])
            return all_of([matters, submitted])
    return FALSE
