"""Organizations in the schema, with the dictionaries of towns and industries."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from backend.audit.history import Change, history
from backend.core.declaring.kinds import Through
from backend.core.declaring.masks import Mask
from backend.core.declaring.records import (
    Node,
    column,
    describe_enum,
    everyone,
    for_viewer,
    many,
    one,
    one_back,
    record,
)
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed, nested
from backend.core.viewer import Viewer
from backend.core.writing.inputs import choice, choices, named, reference, text, version
from backend.core.writing.mutations import Operation
from backend.organizations import actions
from backend.organizations.models import Organization as Table
from backend.organizations.models import OrganizationFlagged
from backend.organizations.rules import FLAG_NAMES, KIND_NAMES, LONGEST_BUSINESS
from backend.policy.clauses import OrganizationFlag
from backend.policy.graphql import Industry, Town
from backend.policy.rules import LONGEST_NAME, LONGEST_SHORT_NAME, OrganizationKind

if TYPE_CHECKING:
    from backend.accounts.graphql import Account
    from backend.achievements.graphql import Achievement

describe_enum(
    OrganizationKind,
    "The kind of an organization (单位类别).",
    {kind: name.zh for kind, name in KIND_NAMES.items()},
)
describe_enum(
    OrganizationFlag,
    "What the rules ask about an organization beside its kind; each is dated.",
    {flag: name.zh for flag, name in FLAG_NAMES.items()},
)


@record(
    OrganizationFlagged,
    scope=everyone,
    description="A flag that an organization bears between two days (单位标识).",
)
class OrganizationBearing(Node):
    """One dated flag."""

    flag: OrganizationFlag = column("The flag.")
    valid_from: date | None = column("The first day; null: from the beginning.")
    valid_to: date | None = column("The last day; null: no end is known.")


_LIAISON = "{}.role = 'LIAISON' AND {}.active"

_INVITED = Mask(Permission.KPI_READ, organizations=("id", "invited_by_id"))


def _may_manage(viewer: Viewer) -> bool:
    return viewer.may(Permission.ORGANIZATION_MANAGE)


@record(
    Table,
    scope=everyone,
    description="An organization (单位): who registers, reports, evaluates or supervises.",
    order=("id",),
    label=("name", "name_en"),
)
class Organization(Node):
    """One organization."""

    version: int = column("The record's version.")
    code: str | None = column("The plan's code, where the plan names the organization.")
    name: str = column("The full name (名称).")
    name_en: str | None = column("The English name, where there is one.")
    short_name: str | None = column("The short name (简称).")
    kind: OrganizationKind = column("The kind.")
    credit_code: str | None = column("统一社会信用代码.")
    active: bool = column("Whether it still exists under this name.")
    created_at: datetime = column("When it was entered, UTC.")
    town: Town | None = one("The town or park it is in (属地).", "Town", "town_id")
    industry: Industry | None = one("The industry it is in (所属产业).", "Industry", "industry_id")
    business: str | None = column(
        "What it makes and does (主营业务与产品): what it is searched and, as a firm, matched by."
    )
    flags: list[OrganizationBearing] = many(
        "Its flags, past ones too.", "OrganizationBearing", "organization_id"
    )
    liaison: Annotated["Account", strawberry.lazy("backend.accounts.graphql")] | None = one_back(
        "Its active liaison (成果联络员); null is a defect where it has to have one (DISC-1).",
        "Account",
        "organization_id",
        where=f"{_LIAISON} AND {{}}.acts_until IS NULL",
    )
    liaisons: list[Annotated["Account", strawberry.lazy("backend.accounts.graphql")]] = many(
        "Its active liaisons: two or more are a defect (DISC-1).",
        "Account",
        "organization_id",
        where=f"{_LIAISON} AND {{}}.acts_until IS NULL",
    )
    deputies: list[Annotated["Account", strawberry.lazy("backend.accounts.graphql")]] = many(
        "The dated deputies of its liaison (代理联络员), in and out of their days (DISC-1).",
        "Account",
        "organization_id",
        where=f"{_LIAISON} AND {{}}.acts_until IS NOT NULL",
    )
    has_liaison: bool = column(
        "Whether it has an active liaison, whoever that is.",
        expression=f"EXISTS (SELECT 1 FROM account held WHERE held.organization_id = {{}}.id "
        f"AND {_LIAISON.replace('{}', 'held')} AND held.acts_until IS NULL)",
    )
    liaison_ended: bool = column(
        "Whether it has none, and an account that was its liaison has been closed.",
        expression="(EXISTS (SELECT 1 FROM account ended WHERE ended.organization_id = {}.id "
        "AND ended.role = 'LIAISON' AND NOT ended.active AND ended.acts_until IS NULL) "
        f"AND NOT EXISTS (SELECT 1 FROM account held WHERE held.organization_id = {{}}.id "
        f"AND {_LIAISON.replace('{}', 'held')} AND held.acts_until IS NULL))",
    )
    invited_by: (
        Annotated["Organization", strawberry.lazy("backend.organizations.graphql")] | None
    ) = one(
        "Of a firm the organization whose liaison invited it (邀请单位), and whose credit is what "
        "the firm registers; null: its town's (KPI-e).",
        "Organization",
        "invited_by_id",
        mask=_INVITED,
    )
    achievements: Connection[
        Annotated["Achievement", strawberry.lazy("backend.achievements.graphql")]
    ] = nested(
        "The achievements that it was the first to report (首报), as far as the viewer sees them.",
        "Achievement",
        "backend.achievements.graphql",
        "reporter_id",
    )
    achievements_as_party: Connection[
        Annotated["Achievement", strawberry.lazy("backend.achievements.graphql")]
    ] = nested(
        "The achievements that it holds, completed or co-reported (持有、完成、联合报送), as far "
        "as the viewer sees them.",
        "Achievement",
        "backend.achievements.graphql",
        Through("AchievementParty", "organization_id", "achievement_id"),
    )
    history: list[Change] = history("Organization")
    viewer_can_edit: bool = for_viewer("Whether the viewer may change it.", _may_manage)


OrganizationFilter, OrganizationOrder = inputs_of(Organization)


@strawberry.type
class OrganizationQuery:
    """Root fields of organizations."""

    organizations: Connection[Organization] = listed(
        Organization, (OrganizationFilter, OrganizationOrder), "All organizations."
    )


_NOT_THE_PLANS = "`LEAD_DEPARTMENT` and `COMPETENT_DEPARTMENT` are the plan's alone: refused."


@strawberry.input(description="An organization to enter.")
class OrganizationCreateInput:
    """What `organizationCreate` takes."""

    name: str = named("The full name (名称).", LONGEST_NAME)
    kind: OrganizationKind = choice("The kind; departments are the plan's alone: refused.")
    short_name: str | None = named(
        "The short name (简称).", LONGEST_SHORT_NAME, optional=True, nullable=True
    )
    name_en: str | None = named("The English name.", LONGEST_NAME, optional=True, nullable=True)
    credit_code: str | None = text("统一社会信用代码.", 18, optional=True, nullable=True)
    town: strawberry.ID | None = reference(
        "The town or park.", "Town", optional=True, nullable=True
    )
    industry: strawberry.ID | None = reference(
        "The industry it is in.", "Industry", optional=True, nullable=True
    )
    business: str | None = text(
        "What it makes and does (主营业务与产品).", LONGEST_BUSINESS, optional=True, nullable=True
    )
    invited_by: strawberry.ID | None = reference(
        "Of a firm the organization whose liaison invited it (KPI-e).",
        "Organization",
        optional=True,
        nullable=True,
    )
    flags: list[OrganizationFlag] | None = choices(
        f"The flags it bears from today on. {_NOT_THE_PLANS}", 5, optional=True
    )


@strawberry.input(description="Changes of an organization; what is left out stays.")
class OrganizationUpdateInput:
    """What `organizationUpdate` takes."""

    id: strawberry.ID = reference("The organization.", "Organization")
    version: int = version()
    name: str | None = named("The full name (名称).", LONGEST_NAME, optional=True)
    kind: OrganizationKind | None = choice(
        "The kind. That of an organization which the plan names is the plan's, and nothing becomes "
        "or ceases to be a department.",
        optional=True,
    )
    short_name: str | None = named(
        "The short name (简称).", LONGEST_SHORT_NAME, optional=True, nullable=True
    )
    name_en: str | None = named("The English name.", LONGEST_NAME, optional=True, nullable=True)
    credit_code: str | None = text("统一社会信用代码.", 18, optional=True, nullable=True)
    town: strawberry.ID | None = reference(
        "The town or park.", "Town", optional=True, nullable=True
    )
    industry: strawberry.ID | None = reference(
        "The industry it is in.", "Industry", optional=True, nullable=True
    )
    business: str | None = text(
        "What it makes and does (主营业务与产品).", LONGEST_BUSINESS, optional=True, nullable=True
    )
    invited_by: strawberry.ID | None = reference(
        "Of a firm the organization whose liaison invited it (KPI-e).",
        "Organization",
        optional=True,
        nullable=True,
    )
    active: bool | None = choice(
        "Whether it still exists under this name. What the plan names does.", optional=True
    )
    flags: list[OrganizationFlag] | None = choices(
        "All flags it bears from now on; those left out end today, but for the plan's own, which "
        f"stay. {_NOT_THE_PLANS}",
        5,
        optional=True,
    )


MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "organization_create",
        actions.create,
        OrganizationCreateInput,
        ("organization", Organization),
        Permission.ORGANIZATION_MANAGE,
        "Enter an organization that the plan does not name.",
        ("DISC-3", "LAND-2", "KPI-e"),
    ),
)
