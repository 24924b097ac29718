"""A firm's application for an account (企业注册申请) in the schema, from asking to the decision."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import strawberry

from backend.accounts import applications
from backend.accounts.graphql import Account
from backend.accounts.models import AccountApplication as Table
from backend.accounts.rules import LONGEST_NAME, LONGEST_PASSWORD
from backend.accounts.values import WITH_THE_FIRM, ApplicationState
from backend.core.declaring.records import (
    Node,
    batch,
    column,
    describe_enum,
    for_viewer,
    one,
    record,
)
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.reading.reader import Reader, gathered
from backend.core.sql import FALSE, TRUE, Sql, sql
from backend.core.viewer import Viewer
from backend.core.writing.inputs import choice, named, reference, text, verbatim, version
from backend.core.writing.mutations import Operation
from backend.files.graphql import File
from backend.files.references import refers
from backend.organizations.graphql import Organization
from backend.policy.graphql import Town
from backend.policy.rules import LONGEST_NAME as LONGEST_ORGANIZATION_NAME

describe_enum(
    ApplicationState,
    "Where a firm's application for an account stands (ACC-1).",
    {
        ApplicationState.OPEN: "待提交材料",
        ApplicationState.HANDED_IN: "待审核",
        ApplicationState.REFUSED: "已退回: it may be handed in again.",
        ApplicationState.ACTIVATED: "已开通",
    },
)


def _scope(viewer: Viewer, row: str) -> Sql:
    if viewer.may(Permission.APPLICATION_DECIDE):
        return TRUE
    if viewer.account is None:
        return FALSE
    return sql(f"{row}.account_id = {{}}::bigint", viewer.account)


async def _matches(reader: Reader, numbers: list[int]) -> Sequence[Any]:
    """By its credit code, else by its name. The firm itself is not told who is there."""
    if not reader.viewer.may(Permission.APPLICATION_DECIDE):
        return [None] * len(numbers)
    rows = await reader.fetch(
        sql(
            "SELECT a.id, (SELECT o.id FROM organization o WHERE o.credit_code = a.credit_code "
            "OR o.name_fold = a.firm_fold ORDER BY o.credit_code = a.credit_code DESC NULLS LAST "
            "LIMIT 1) AS match FROM account_application a WHERE a.id = ANY({}::bigint[])",
            numbers,
        )
    )
    found = {row["id"]: row["match"] for row in rows if row["match"] is not None}
    shown = await gathered(*(reader.one("Organization", n) for n in found.values()))
    by_application = dict(zip(found, shown, strict=True))
    return [by_application.get(n) for n in numbers]


def _may_decide(viewer: Viewer, state: ApplicationState) -> bool:
    return viewer.may(Permission.APPLICATION_DECIDE) and state is ApplicationState.HANDED_IN


def _may_hand_in(viewer: Viewer, state: ApplicationState) -> bool:
    return viewer.may(Permission.APPLICATION_HAND_IN) and state in WITH_THE_FIRM


@record(
    Table,
    scope=_scope,
    description="A firm's application for an account (企业注册申请, ACC-1): seen by the firm's "
    "person and by the center's staff.",
)
class AccountApplication(Node):
    """One application."""

    version: int = column("The record's version.")
    state: ApplicationState = column("Where it stands.")
    firm_name: str = column("The firm's full name (企业名称).")
    credit_code: str = column("The firm's 统一社会信用代码.")
    town: Town | None = one("The town or park that the firm is in (属地).", "Town", "town_id")
    contact_name: str = column("Who will use the account (联系人).")
    contact_phone: str = column("Their telephone number (联系电话).")
    invited_by: Organization | None = one(
        "The organization whose liaison invited the firm, as the firm says (邀请单位, KPI-e).",
        "Organization",
        "invited_by_id",
    )
    invitation_confirmed: bool | None = column("Whether staff found the invitation to be true.")
    licence: File | None = one("The business licence (营业执照).", "File", "licence_id")
    authorization: File | None = one(
        "The firm's authorization of this person (授权书).", "File", "authorization_id"
    )
    opened_at: datetime = column("When the firm asked, UTC.")
    handed_in_at: datetime | None = column("When it was handed in last, UTC.")
    reason: str | None = column("Why it was refused.")
    decided_at: datetime | None = column("When it was decided on last, UTC.")
    decided_by: Account | None = one("Who decided.", "Account", "decided_by_id")
    account: Account | None = one("The account that waits, or waited.", "Account", "account_id")
    organization: Organization | None = one(
        "The organization that the account acts for since it is active.",
        "Organization",
        "organization_id",
    )
    match: Organization | None = batch(
        "The organization of the same credit code, else of the same name: activating uses it "
        "instead of making another. For the center's staff.",
        _matches,
    )
    viewer_can_hand_in: bool = for_viewer(
        "Whether the viewer may hand it in now.", _may_hand_in, "state"
    )
    viewer_can_decide: bool = for_viewer(
        "Whether the viewer may activate or refuse it now.", _may_decide, "state"
    )


AccountApplicationFilter, AccountApplicationOrder = inputs_of(AccountApplication)

for _column in ("licence_id", "authorization_id"):
    refers("AccountApplication", _column)


@strawberry.type
class ApplicationQuery:
    """Root fields of applications."""

    account_applications: Connection[AccountApplication] = listed(
        AccountApplication,
        (AccountApplicationFilter, AccountApplicationOrder),
        "The firms' applications for accounts that the viewer may see, newest first.",
    )


_INVITER = (
    "The organization whose liaison invited the firm (邀请单位): one with `hasLiaison`; staff "
    "confirm it."
)


@strawberry.input(description="A firm that asks for an account, and the account's sign-in.")
class AccountApplicationOpenInput:
    """What `accountApplicationOpen` takes."""

    firm_name: str = named("The firm's full name (企业名称).", LONGEST_ORGANIZATION_NAME)
    credit_code: str = text("统一社会信用代码; its check character has to hold (GB 32100).", 18)
    town: strawberry.ID = reference("The town or park that the firm is in.", "Town")
    contact_name: str = text("Who will use the account (联系人).", 60)
    contact_phone: str = text("Their telephone number (联系电话).", 40)
    invited_by: strawberry.ID | None = reference(
        _INVITER, "Organization", optional=True, nullable=True
    )
    sign_in_name: str = text(
        "The name to sign in with; upper and lower case are the same.", LONGEST_NAME
    )
    password: str = verbatim("The password.", LONGEST_PASSWORD)


@strawberry.input(description="The documents, and what is to be corrected; the rest stays.")
class AccountApplicationHandInInput:
    """What `accountApplicationHandIn` takes."""

    id: strawberry.ID = reference("The application.", "AccountApplication")
    version: int = version()
    licence: strawberry.ID | None = reference(
        "The business licence (营业执照); left out, the one handed in before.",
        "File",
        optional=True,
    )
    authorization: strawberry.ID | None = reference(
        "The firm's authorization of this person (授权书); left out, the one handed in before.",
        "File",
        optional=True,
    )
    firm_name: str | None = named(
        "The firm's full name (企业名称).", LONGEST_ORGANIZATION_NAME, optional=True
    )
    credit_code: str | None = text("统一社会信用代码.", 18, optional=True)
    town: strawberry.ID | None = reference(
        "The town or park that the firm is in.", "Town", optional=True
    )
    contact_name: str | None = text("Who will use the account (联系人).", 60, optional=True)
    contact_phone: str | None = text("Their telephone number (联系电话).", 40, optional=True)
    invited_by: strawberry.ID | None = reference(
        _INVITER, "Organization", optional=True, nullable=True
    )


@strawberry.input(description="An application whose documents are in order.")
class AccountApplicationActivateInput:
    """What `accountApplicationActivate` takes."""

    id: strawberry.ID = reference("The application.", "AccountApplication")
    version: int = version()
    invitation_confirmed: bool | None = choice(
        "Whether the invitation is true; needed where the firm names who invited it.",
        optional=True,
    )


@strawberry.input(description="An application that is not in order.")
class AccountApplicationRefuseInput:
    """What `accountApplicationRefuse` takes."""

    id: strawberry.ID = reference("The application.", "AccountApplication")
    version: int = version()
    reason: str = text("Why, for the firm to read.", 1000)


_APPLICATION = ("account_application", AccountApplication)

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "account_application_open",
        applications.open_application,
        AccountApplicationOpenInput,
        _APPLICATION,
        Permission.ACCOUNT_APPLY,
        "Ask for a firm's account. It can sign in at once, and does nothing but hand in its "
        "documents until it is activated. The application is null here: sign in to see it.",
        ("ACC-1", "KPI-e"),
        guard=applications.slow_asking,
    ),
    Operation(
        "account_application_hand_in",
        applications.hand_in,
        AccountApplicationHandInInput,
        _APPLICATION,
        Permission.APPLICATION_HAND_IN,
        "Hand in licence and authorization, or hand them in again after a refusal.",
        ("ACC-1",),
    ),
    Operation(
        "account_application_activate",
        applications.activate,
        AccountApplicationActivateInput,
        _APPLICATION,
        Permission.APPLICATION_DECIDE,
        "Activate the account: it acts for the organization of that credit code or name, which is "
        "entered if it is not there.",
        ("ACC-1", "KPI-e"),
    ),
    Operation(
        "account_application_refuse",
        applications.refuse,
        AccountApplicationRefuseInput,
        _APPLICATION,
        Permission.APPLICATION_DECIDE,
        "Refuse an application with the reason; the firm may hand it in again.",
        ("ACC-1",),
    ),
)
