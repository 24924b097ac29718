"""Accounts and signing in, in the schema."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from backend.accounts import actions, sessions
from backend.accounts.models import Account as Table
from backend.accounts.models import Session
from backend.accounts.rules import LONGEST_NAME, LONGEST_PASSWORD
from backend.core.database import CurrentState
from backend.core.declaring.masks import Mask
from backend.core.declaring.records import (
    Node,
    column,
    describe_enum,
    one,
    one_back,
    pure,
    record,
)
from backend.core.errors import Language, Unauthenticated
from backend.core.permissions import Permission, Role
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.reading.context import Context
from backend.core.sql import FALSE, TRUE, Sql, any_of, sql
from backend.core.viewer import Viewer
from backend.core.writing.inputs import choice, day, reference, text, verbatim, version
from backend.core.writing.mutations import Operation, payload_type, user_error
from backend.core.writing.write import writing
from backend.organizations.graphql import Organization

if TYPE_CHECKING:
    from backend.accounts.registering import AccountApplication

describe_enum(
    Role,
    "A role (角色): what an account may see and do.",
    {
        Role.VISITOR: "访客（未登录）",
        Role.ENTERPRISE_USER: "企业用户",
        Role.MEMBER: "院所或中试平台成员",
        Role.LIAISON: "成果联络员",
        Role.BROKER: "技术经纪（理）人",
        Role.EVALUATOR: "评价专家",
        Role.FINANCE_PARTNER: "金融机构",
        Role.CENTER_STAFF: "中心工作人员",
        Role.SUPERVISOR: "部门主管",
        Role.LEAD_SUPERVISOR: "科技局主管",
        Role.LEADER: "领导",
        Role.ADMINISTRATOR: "系统管理员",
        Role.AUDITOR: "审计员",
        Role.DATA_PARTNER: "数据共享伙伴（接口）",
    },
)
describe_enum(Language, "The language of messages.", {Language.ZH: "中文", Language.EN: "English"})

_PEOPLE_SEEN_BY_ALL_SIGNED_IN = (Role.LIAISON, Role.CENTER_STAFF)
"""Whom people have to be able to name: liaisons and the center's staff."""

_SEE_ALL_PEOPLE = (Permission.ACCOUNT_READ, Permission.SERVICE_MANAGE, Permission.AUDIT_READ)
"""Who has to name anybody: accounts are kept, owners are chosen, the log says who acted."""


def _scope(viewer: Viewer, row: str) -> Sql:
    if viewer.account is None:
        return FALSE
    if viewer.waiting:
        return sql(f"{row}.id = {{}}", viewer.account)
    if any(viewer.may(p) for p in _SEE_ALL_PEOPLE):
        return TRUE
    named = list(_PEOPLE_SEEN_BY_ALL_SIGNED_IN)
    own = [sql(f"{row}.id = {{}}", viewer.account), sql(f"{row}.role = ANY({{}})", named)]
    if viewer.may(Permission.LANDING_VERIFY):
        own.append(sql(f"{row}.organization_id = {{}}", viewer.organization))
    if viewer.may(Permission.EVALUATION_READ_ALL):
        own.append(sql(f"{row}.role = {{}}", Role.EVALUATOR))
    return any_of(own)


def _is_deputy(last: date | None) -> bool:
    return last is not None


_OWN = Mask(Permission.ACCOUNT_READ, accounts=("id",))


@record(
    Table,
    scope=_scope,
    description="A person's account (账号).",
    order=("id",),
    label=("display_name",),
)
class Account(Node):
    """One account."""

    version: int = column("The record's version.")
    sign_in_name: str | None = column(
        "The name to sign in with; only for administrators and the person.", mask=_OWN
    )
    display_name: str = column("The person's name as others see it (姓名).")
    role: Role = column("The one role it acts in.")
    active: bool = column("Whether it can sign in.")
    waiting: bool = column("Whether it waits to be activated: its firm is not checked yet (ACC-1).")
    acts_from: date | None = column("Of a deputy: the first day on which it acts (DISC-1).")
    acts_until: date | None = column("Of a deputy: the last day on which it acts (DISC-1).")
    deputy: bool = pure(
        "Whether it is a dated deputy of a liaison (代理联络员, DISC-1).", _is_deputy, "acts_until"
    )
    created_at: datetime = column("When it was made, UTC.")
    organization: Organization | None = one(
        "The organization it acts for.", "Organization", "organization_id"
    )
    application: (
        Annotated["AccountApplication", strawberry.lazy("backend.accounts.registering")] | None
    ) = one_back(
        "The application that it was made by (企业注册申请), where a firm asked for it.",
        "AccountApplication",
        "account_id",
    )


AccountFilter, AccountOrder = inputs_of(Account)


@strawberry.type(name="Viewer", description="Who asks: the signed-in account, or the visitor.")
class ViewerView:
    """The viewer in the schema."""

    of: strawberry.Private[Viewer]

    @strawberry.field(description="The person's name; empty for a visitor.")
    def name(self) -> str:
        """The display name."""
        return self.of.name

    @strawberry.field(
        description="Whether the account waits to be activated (ACC-1): until then it has the "
        "rights of a visitor and hands in its documents."
    )
    def waiting(self) -> bool:
        """Whether it waits."""
        return self.of.waiting

    @strawberry.field(description="The role that rights follow from.")
    def role(self) -> Role:
        """The role."""
        return self.of.role

    @strawberry.field(description="What the viewer may do, as `resource:action`.")
    def permissions(self) -> list[str]:
        """The permissions of the role."""
        return [p.value for p in Permission if self.of.may(p)]

    @strawberry.field(description="The language that messages come in (by Accept-Language).")
    def language(self) -> Language:
        """The language."""
        return self.of.language

    @strawberry.field(description="The viewer's organization.")
    async def organization(self, info: strawberry.Info) -> Organization | None:
        """The organization that the account acts for."""
        number = self.of.organization
        return None if number is None else await info.context.reader.one("Organization", number)

    @strawberry.field(description="The viewer's account; null for a visitor.")
    async def account(self, info: strawberry.Info) -> Account | None:
        """The account's record."""
        number = self.of.account
        return None if number is None else await info.context.reader.one("Account", number)


@strawberry.type
class AccountQuery:
    """Root fields of accounts."""

    accounts: Connection[Account] = listed(
        Account, (AccountFilter, AccountOrder), "The accounts that the viewer may see."
    )

    @strawberry.field(description="Who asks; never null.")
    def viewer(self, info: strawberry.Info) -> ViewerView:
        """The viewer of this request."""
        return ViewerView(of=info.context.viewer)


@strawberry.input(description="A sign-in name and its password.")
class SignInInput:
    """What `signIn` takes."""

    name: str = text("The sign-in name (登录名).", 100)
    password: str = strawberry.field(description="The password (密码).")


@strawberry.input(description="The viewer's own password, old and new.")
class PasswordChangeInput:
    """What `passwordChange` takes."""

    current: str = verbatim("The current password.", LONGEST_PASSWORD)
    new: str = verbatim("The new password.", LONGEST_PASSWORD)


@strawberry.input(description="An account to make.")
class AccountCreateInput:
    """What `accountCreate` takes."""

    sign_in_name: str = text(
        "The name to sign in with; upper and lower case are the same.", LONGEST_NAME
    )
    display_name: str = text("The person's name (姓名).", 60)
    role: Role = choice("The one role.")
    organization: strawberry.ID | None = reference(
        "The organization it acts for.", "Organization", optional=True, nullable=True
    )
    password: str | None = verbatim(
        "A password; left out, one is generated.", LONGEST_PASSWORD, optional=True
    )
    acts_from: date | None = day(
        "The first day of a deputy of a liaison; with `actsUntil`, or not at all.", optional=True
    )
    acts_until: date | None = day("The last day of a deputy of a liaison.", optional=True)


@strawberry.input(description="Changes of an account.")
class AccountUpdateInput:
    """What `accountUpdate` takes."""

    id: strawberry.ID = reference("The account.", "Account")
    version: int = version()
    display_name: str = text("The person's name (姓名).", 60)
    acts_until: date | None = day("The last day of a deputy; of deputies alone.", optional=True)


@strawberry.input(description="The account whose password is to be replaced.")
class PasswordResetInput:
    """What `accountPasswordReset` takes."""

    id: strawberry.ID = reference("The account.", "Account")
    version: int = version()


_PASSWORD = {"password": (str, "The generated password; shown this once.")}

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "password_change",
        actions.change_password,
        PasswordChangeInput,
        ("account", Account),
        Permission.SELF_MANAGE,
        "Change the viewer's own password; other sessions of theirs end. Wrong passwords are "
        "counted as at signing in.",
        guard=actions.slow_guesses,
    ),
    Operation(
        "account_create",
        actions.create,
        AccountCreateInput,
        ("account", Account),
        Permission.ACCOUNT_MANAGE,
        "Make an account; with days that of a liaison's deputy, who is not counted as a liaison.",
        ("DISC-1",),
        _PASSWORD,
    ),
    Operation(
        "account_update",
        actions.update,
        AccountUpdateInput,
        ("account", Account),
        Permission.ACCOUNT_MANAGE,
        "Change an account's display name, and of a deputy the last day.",
        ("DISC-1",),
    ),
    Operation(
        "account_password_reset",
        actions.reset_password,
        PasswordResetInput,
        ("account", Account),
        Permission.ACCOUNT_MANAGE,
        "Replace an account's password by a generated one; its sessions end.",
        (),
        _PASSWORD,
    ),
)

SignInPayload = payload_type("sign_in", {"viewer": (ViewerView, "Who is signed in now.")})
SignOutPayload = payload_type("sign_out", {"viewer": (ViewerView, "The visitor from now on.")})


def cookie_name(secure: bool) -> str:
    """The session cookie's name; with the prefix that browsers enforce where it is secure."""
    return "__Host-zhuanhua" if secure else "zhuanhua"


def _set_cookie(context: Context, token: str | None) -> None:
    secure: bool = context.settings.secure_cookies
    name = cookie_name(secure)
    if token is None:
        context.response.delete_cookie(name, secure=secure, httponly=True, samesite="strict")
    else:
        context.response.set_cookie(name, token, secure=secure, httponly=True, samesite="strict")


def _become(context: Context, viewer: Viewer) -> ViewerView:
    context.viewer = viewer
    context.reader = context.reader.anew(viewer, CurrentState())
    return ViewerView(of=viewer)


async def _sign_in(context: Context, given: SignInInput) -> Any:
    name, password = given.name.strip()[:200], given.password[:1000]
    found = await sessions.check(name, password, context.address, context.now())
    if isinstance(found, sessions.Refused):
        return _not_signed_in(context, found)
    viewer = Viewer(
        role=Role.VISITOR if found.waiting else found.role,
        account=found.id,
        organization=found.organization_id,
        name=found.display_name,
        language=context.language,
        waiting=found.waiting,
    )
    await _end(context.viewer.session)
    async with writing(viewer, "sign_in", context.request_id, context.audit_head) as write:
        begun = await sessions.begin(write, found)
    if begun is None:
        return _not_signed_in(context, sessions.wrong())
    session, token = begun
    _set_cookie(context, token)
    return SignInPayload(viewer=_become(context, replace(viewer, session=session)))


def _not_signed_in(context: Context, refused: sessions.Refused) -> Any:
    return SignInPayload(user_errors=[user_error(refused.violation, context.language)])


async def _end(session: int | None) -> None:
    if session is not None:
        await Session.filter(id=session).delete()


async def _sign_out(context: Context, everywhere: bool) -> Any:
    viewer = context.viewer
    if viewer.account is None:
        raise Unauthenticated
    name = "sign_out_everywhere" if everywhere else "sign_out"
    async with writing(viewer, name, context.request_id, context.audit_head) as write:
        if everywhere:
            await actions.end_sessions(viewer.account)
        else:
            await _end(viewer.session)
        write.note("sign_out", viewer.account, {"account": viewer.account})
    _set_cookie(context, None)
    return SignOutPayload(viewer=_become(context, Viewer(language=viewer.language)))


_INPUT = strawberry.argument(description="What is to be written.")


@strawberry.type
class SessionMutation:
    """Signing in and out: the writes that set the cookie."""

    @strawberry.mutation(
        graphql_type=SignInPayload,
        description="Sign in; the session is a cookie. After 5 failures for one name and address "
        "it waits 15 minutes. Open to everybody.",
    )
    async def sign_in(self, info: strawberry.Info, input: Annotated[SignInInput, _INPUT]) -> Any:
        """Open a session."""
        return await _sign_in(info.context, input)

    @strawberry.mutation(
        graphql_type=SignOutPayload,
        description="End this session. Needs `self:manage` (everybody signed in).",
    )
    async def sign_out(self, info: strawberry.Info) -> Any:
        """End the viewer's session."""
        return await _sign_out(info.context, everywhere=False)

    @strawberry.mutation(
        graphql_type=SignOutPayload,
        description="End all sessions of the account. Needs `self:manage` (everybody signed in).",
    )
    async def sign_out_everywhere(self, info: strawberry.Info) -> Any:
        """End all the viewer's sessions."""
        return await _sign_out(info.context, everywhere=True)
