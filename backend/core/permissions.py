"""Who may do what: the roles of domain.md's table and the one table of permissions."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """A role of domain.md, "Who may do what". An account has exactly one; nobody is `VISITOR`."""

    VISITOR = "VISITOR"
    ENTERPRISE_USER = "ENTERPRISE_USER"
    MEMBER = "MEMBER"
    LIAISON = "LIAISON"
    BROKER = "BROKER"
    EVALUATOR = "EVALUATOR"
    FINANCE_PARTNER = "FINANCE_PARTNER"
    CENTER_STAFF = "CENTER_STAFF"
    SUPERVISOR = "SUPERVISOR"
    LEAD_SUPERVISOR = "LEAD_SUPERVISOR"
    LEADER = "LEADER"
    ADMINISTRATOR = "ADMINISTRATOR"
    AUDITOR = "AUDITOR"
    DATA_PARTNER = "DATA_PARTNER"


class Permission(StrEnum):
    """An act that a role may hold, as `resource:action`."""

    SELF_MANAGE = "self:manage"
    ACCOUNT_APPLY = "account:apply"
    APPLICATION_HAND_IN = "application:hand-in"
    APPLICATION_DECIDE = "application:decide"
    ACCOUNT_READ = "account:read"
    ACCOUNT_MANAGE = "account:manage"
    FILE_UPLOAD = "file:upload"
    LIST_EXPORT = "list:export"
    VIEW_SAVE = "view:save"
    ORGANIZATION_MANAGE = "organization:manage"
    ACHIEVEMENT_REGISTER = "achievement:register"
    ACHIEVEMENT_READ_ALL = "achievement:read-all"
    ACHIEVEMENT_PUBLISH = "achievement:publish"
    PUBLICATION_TAKE_DOWN = "publication:take-down"
    BACK_ENTRY_DECIDE = "back-entry:decide"
    REGISTRATION_REPAIR = "registration:repair"
    MERGE_CONFIRM = "merge:confirm"
    DEMAND_REGISTER = "demand:register"
    RECORD_COMPARE = "record:compare"
    DEMAND_READ_ALL = "demand:read-all"
    DEMAND_CONFIRM = "demand:confirm"
    SHEET_IMPORT = "sheet:import"
    CONTACT_READ = "contact:read"
    EVALUATION_MANAGE = "evaluation:manage"
    EVALUATION_READ_ALL = "evaluation:read-all"
    EVALUATION_SCORE = "evaluation:score"
    EVALUATION_RECUSE = "evaluation:recuse"
    SERVICE_MANAGE = "service:manage"
    SERVICE_RECORD = "service:record"
    SERVICE_READ_ALL = "service:read-all"
    MATCH_PROPOSE = "match:propose"
    MATCH_ANSWER = "match:answer"
    MATCH_READ_ALL = "match:read-all"
    LANDING_READ_ALL = "landing:read-all"
    LANDING_READ_DRAFTS = "landing:read-drafts"
    LANDING_CLAIM = "landing:claim"
    LANDING_VERIFY = "landing:verify"
    KPI_READ = "kpi:read"
    TARGET_MANAGE = "target:manage"
    CREDIT_REASSIGN = "credit:reassign"
    PROGRESS_PUBLISH = "progress:publish"
    AUDIT_READ = "audit:read"
    PLAN_MANAGE = "plan:manage"
    API_CLIENT_READ = "api-client:read"
    API_CLIENT_MANAGE = "api-client:manage"


_SIGNED_IN = frozenset(Role) - {Role.VISITOR, Role.DATA_PARTNER}
_SUPERVISORS = frozenset({Role.SUPERVISOR, Role.LEAD_SUPERVISOR})
_STAFF = frozenset({Role.CENTER_STAFF})

HOLDERS: dict[Permission, frozenset[Role]] = {
    Permission.SELF_MANAGE: _SIGNED_IN,
    Permission.ACCOUNT_APPLY: frozenset({Role.VISITOR}),
    Permission.APPLICATION_HAND_IN: frozenset(),
    Permission.APPLICATION_DECIDE: _STAFF,
    Permission.ACCOUNT_READ: frozenset({Role.ADMINISTRATOR}),
    Permission.ACCOUNT_MANAGE: frozenset({Role.ADMINISTRATOR}),
    Permission.FILE_UPLOAD: _STAFF
    | _SUPERVISORS
    | {Role.LIAISON, Role.ENTERPRISE_USER, Role.MEMBER},
    Permission.LIST_EXPORT: _SIGNED_IN,
    Permission.VIEW_SAVE: _SIGNED_IN,
    Permission.ORGANIZATION_MANAGE: frozenset({Role.ADMINISTRATOR}) | _STAFF,
    Permission.ACHIEVEMENT_REGISTER: frozenset({Role.LIAISON}),
    Permission.ACHIEVEMENT_READ_ALL: _STAFF | {Role.LEAD_SUPERVISOR},
    Permission.ACHIEVEMENT_PUBLISH: _STAFF,
    Permission.PUBLICATION_TAKE_DOWN: _STAFF | {Role.LIAISON, Role.MEMBER},
    Permission.BACK_ENTRY_DECIDE: frozenset({Role.LEAD_SUPERVISOR}),
    Permission.REGISTRATION_REPAIR: _STAFF,
    Permission.MERGE_CONFIRM: frozenset({Role.LEAD_SUPERVISOR}),
    Permission.DEMAND_REGISTER: frozenset({Role.LIAISON, Role.ENTERPRISE_USER}),
    Permission.RECORD_COMPARE: _STAFF | {Role.LIAISON, Role.ENTERPRISE_USER},
    Permission.DEMAND_READ_ALL: _STAFF | {Role.LEAD_SUPERVISOR},
    Permission.DEMAND_CONFIRM: _STAFF,
    Permission.SHEET_IMPORT: frozenset({Role.LIAISON, Role.ENTERPRISE_USER}),
    Permission.CONTACT_READ: _STAFF | {Role.LEAD_SUPERVISOR},
    Permission.EVALUATION_MANAGE: _STAFF,
    Permission.EVALUATION_READ_ALL: _STAFF | {Role.LEAD_SUPERVISOR},
    Permission.EVALUATION_SCORE: frozenset({Role.EVALUATOR}),
    Permission.EVALUATION_RECUSE: _STAFF | {Role.EVALUATOR},
    Permission.SERVICE_MANAGE: _STAFF,
    Permission.SERVICE_RECORD: _STAFF | {Role.LIAISON},
    Permission.SERVICE_READ_ALL: _STAFF | {Role.LEAD_SUPERVISOR},
    Permission.MATCH_PROPOSE: _STAFF,
    Permission.MATCH_ANSWER: frozenset({Role.LIAISON, Role.ENTERPRISE_USER}),
    Permission.MATCH_READ_ALL: _STAFF | {Role.LEAD_SUPERVISOR},
    Permission.LANDING_READ_ALL: _STAFF | {Role.LEAD_SUPERVISOR},
    Permission.LANDING_READ_DRAFTS: _STAFF,
    Permission.LANDING_CLAIM: _STAFF | {Role.LIAISON},
    Permission.LANDING_VERIFY: _SUPERVISORS,
    Permission.KPI_READ: _STAFF | _SUPERVISORS | {Role.LEADER},
    Permission.TARGET_MANAGE: frozenset({Role.LEAD_SUPERVISOR}),
    Permission.CREDIT_REASSIGN: frozenset({Role.LEAD_SUPERVISOR}),
    Permission.PROGRESS_PUBLISH: frozenset({Role.LEAD_SUPERVISOR}),
    Permission.AUDIT_READ: frozenset({Role.AUDITOR}),
    Permission.PLAN_MANAGE: frozenset({Role.ADMINISTRATOR}),
    Permission.API_CLIENT_READ: frozenset({Role.ADMINISTRATOR, Role.AUDITOR}),
    Permission.API_CLIENT_MANAGE: frozenset({Role.ADMINISTRATOR}),
}
"""The one table: which roles hold a permission."""

WHILE_WAITING = frozenset(
    {Permission.SELF_MANAGE, Permission.FILE_UPLOAD, Permission.APPLICATION_HAND_IN}
)
"""What an account may do that waits to be activated (ACC-1): nothing that its role may.

Waiting is a state of the account and no role: the roles are those of the plan's table, and who
waits will hold one of them. Whoever waits sees what a visitor sees, so that no row scope has to
know of it.
"""


def allowed(role: Role, permission: Permission) -> bool:
    """Whether the role holds the permission."""
    return role in HOLDERS[permission]
