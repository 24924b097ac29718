"""Demands: what a registration has to say, likely duplicates, repairs, who sees
them. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from backend.achievements.insisting import named
from backend.achievements.rules import check_contact, kept_by, landed_stays, needed
from backend.core.errors import Text, Violation
from backend.core.permissions import Permission, Role
from backend.core.sql import FALSE, TRUE, Sql, all_of, any_of, sql
from backend.core.viewer import Viewer
from backend.demands.values import GONE, UNCOUNTED, DemandStage, ProofState
from backend.policy.rules import OrganizationKind
from backend.policy.scopes import DEMANDS, supervises

TRANSITIONS: Mapping[DemandStage, frozenset[DemandStage]] = {
    DemandStage.DRAFT: frozenset({DemandStage.SUBMITTED}),
    DemandStage.SUBMITTED: frozenset(
        {
            DemandStage.IN_SERVICE,
            DemandStage.LANDED,
            DemandStage.RETURNED,
            DemandStage.VOIDED,
            DemandStage.MERGED,
        }
    ),
    DemandStage.RETURNED: frozenset(
        {DemandStage.SUBMITTED, DemandStage.VOIDED, DemandStage.MERGED}
    ),
    DemandStage.IN_SERVICE: frozenset(
        {DemandStage.SUBMITTED, DemandStage.LANDED, DemandStage.MERGED}
    ),
    DemandStage.LANDED: frozenset({DemandStage.MERGED}),
    DemandStage.VOIDED: frozenset(),
    DemandStage.MERGED: frozenset(),
}
"""From each stage, the stages that may follow it."""

STAGE_NAMES = {
    DemandStage.DRAFT: Text("草稿", "draft"),
    DemandStage.SUBMITTED: Text("已登记", "submitted"),
    DemandStage.IN_SERVICE: Text("在库服务", "in service"),
    DemandStage.LANDED: Text("已促成合作", "landed"),
    DemandStage.RETURNED: Text("已退回", "returned for repair"),
    DemandStage.VOIDED: Text("已作废", "void"),
    DemandStage.MERGED: Text("已合并", "merged into another"),
}
"""What the stages are called."""

EDITABLE = frozenset({DemandStage.DRAFT, DemandStage.RETURNED})
"""Stages in which a registration is its reporter's to change and submit."""

_UNSEEN = ", ".join(f"'{stage}'" for stage in sorted({DemandStage.DRAFT, *GONE}))

REGISTERED = f"t.stage NOT IN ({_UNSEEN})"
"""Of the demand named `t`: it is registered, and there."""

WAITS_FOR_SCREENING = (
    f"({{}}.stage = '{DemandStage.SUBMITTED}' AND {{}}.proof = '{ProofState.CONFIRMED}' AND NOT "
    "EXISTS (SELECT 1 FROM demand_screening made WHERE made.demand_id = {}.id))"
)
"""The condition over a demand that the center has yet to screen it (EVAL-7)."""

_NEEDED = {
    "industry_id": ("industry", Text("所属产业", "Industry")),
    "trl_wanted": ("trlWanted", Text("期望技术成熟度（TRL）", "TRL wanted")),
    "source": ("source", Text("项目来源", "Source")),
    "targets": ("targets", Text("预期目标", "Targets")),
    "key_technology": ("keyTechnology", Text("技术关键", "Key technology")),
    "contact_name": ("contactName", Text("联系人", "Contact")),
    "contact_phone": ("contactPhone", Text("联系电话", "Phone")),
}
"""What may be left out of a draft, but not of a submission: the inputs, and how they are called."""


def check_registration(values: Mapping[str, Any]) -> list[Violation]:
    """Violations of what a registration says, complete or not."""
    return check_contact(values)


def check_submission(values: Mapping[str, Any]) -> list[Violation]:
    """What is missing before a draft can be submitted."""
    return [
        needed(field, called)
        for name, (field, called) in _NEEDED.items()
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


def resembles(row: str, near: Sequence[int]) -> Sql:
    """The condition that the row, no draft, is one of those called the same or nearly so."""
    return sql(f"({row}.stage NOT IN ({_UNSEEN}) AND {row}.id = ANY({{}}::bigint[]))", list(near))


def duplicates(near: Sequence[int]) -> Sql:
    """The statement that finds likely duplicates: at most 20, oldest first, with the reporter."""
    return sql(
        "SELECT d.id, d.title, d.submitted_at, o.name AS reporter_name "
        "FROM demand d JOIN organization o ON o.id = d.reporter_id "
        "WHERE {} ORDER BY d.id LIMIT 20",
        resembles("d", near),
    )


def likely_duplicate(titles: list[str]) -> Violation:
    """DISC-4: a demand of the same or nearly the same title is registered already."""
    message = Text(
        f"可能与已登记的{named(titles)}重复：请加入为联合报送单位，或说明为何是另一项需求。",
        f"Probably registered already ({named(titles)}): join it as a co-reporter, or say why it "
        "differs.",
    )
    return Violation("LIKELY_DUPLICATE", ("distinctBecause",), message, "DISC-4")


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
    if stage in UNCOUNTED:
        return [_not_submitted(stage)]
    if state is ProofState.CONFIRMED:
        message = Text("证明已确认，不能再更改。", "The proof is confirmed and stays as it is.")
        return [Violation("CONFIRMED", ("id",), message, "DEM-1")]
    return []


def _not_submitted(stage: DemandStage) -> Violation:
    name = STAGE_NAMES[stage]
    message = Text(
        f"该需求{name.zh}，须为已登记的需求。", f"It is {name.en}; it has to be submitted."
    )
    return Violation("NOT_SUBMITTED", ("id",), message)


def is_proven(stage: DemandStage, state: ProofState) -> bool:
    """Whether it stands in the library with a complete proof, confirmed already or not."""
    return state in (ProofState.WAITING, ProofState.CONFIRMED) and stage not in UNCOUNTED


def check_decidable(stage: DemandStage, state: ProofState) -> list[Violation]:
    """Whether a proof waits for a decision; not while its demand is out of the library."""
    if stage in UNCOUNTED:
        return [_not_submitted(stage)]
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


@dataclass(frozen=True, slots=True)
class Proved:
    """What of a demand its proof speaks of: whose it is, and how much they would spend."""

    firm: int
    budget: Any


def proof_lapses(state: ProofState, proved: Proved, said: Proved) -> bool:
    """Whether a repair takes the ground from a proof: it is of another firm or budget (DEM-1)."""
    return state is not ProofState.NONE and proved != said


def check_returnable(stage: DemandStage) -> list[Violation]:
    """DISC-5: what is registered is returned for repair, as long as it is in nobody's hands."""
    if stage is DemandStage.SUBMITTED:
        return []
    return [_wrong_repair(stage, DemandStage.RETURNED)]


def check_voidable(stage: DemandStage) -> list[Violation]:
    """DISC-5: a registration is void unless it went on; a landing is corrected first (LAND-5)."""
    if stage is DemandStage.LANDED:
        return [landed_stays("需求")]
    if stage in (DemandStage.SUBMITTED, DemandStage.RETURNED):
        return []
    return [_wrong_repair(stage, DemandStage.VOIDED)]


def _wrong_repair(now: DemandStage, then: DemandStage) -> Violation:
    return replace(wrong_stage(now, then, "id"), rule="DISC-5")


def already_reporter() -> Violation:
    """The viewer's organization reports the demand already."""
    message = Text("贵单位已是该需求的报送单位。", "Your organization reports it already.")
    return Violation("ALREADY_REPORTER", ("demand",), message, "DISC-4")


def reported_by(row: str, organization: int | None) -> Sql:
    """The condition that the organization is the first or a co-reporter of the row."""
    return sql(
        f"({row}.reporter_id = {{}}::bigint OR EXISTS (SELECT 1 FROM demand_co_reporter part "
        f"WHERE part.demand_id = {row}.id AND part.organization_id = {{}}::bigint))",
        organization,
        organization,
    )


def serves(row: str, viewer: Viewer) -> Sql:
    """The condition that the viewer keeps the row's entry in the service library."""
    return sql(
        f"EXISTS (SELECT 1 FROM service_entry served WHERE served.demand_id = {row}.id "
        "AND served.left_at IS NULL AND {})",
        kept_by(viewer, "served"),
    )


def rows_for(viewer: Viewer, row: str) -> Sql:
    """Who sees which demands (domain.md, "Who may do what")."""
    if viewer.may(Permission.DEMAND_READ_ALL):
        return TRUE
    own = reported_by(row, viewer.organization)
    submitted = sql(f"{row}.stage <> '{DemandStage.DRAFT}'")
    of_firm = sql(f"{row}.firm_id = {{}}::bigint", viewer.organization)
    match viewer.role:
        case Role.LIAISON:
            return any_of([own, serves(row, viewer)])
        case Role.ENTERPRISE_USER:
            return any_of([own, all_of([of_firm, submitted])])
        case Role.SUPERVISOR:
            matters = any_of([own, supervises(viewer.organization, row, DEMANDS)])
            return all_of([matters, submitted])
        case Role.DATA_PARTNER:
            return sql(f"{row}.stage NOT IN ({_OUT})")
    return FALSE


_OUT = ", ".join(f"'{stage}'" for stage in sorted(UNCOUNTED))
"""The stages of what no grant can give: it does not stand in the library."""
