"""The people that tests act as: at least one account of every role, in fitting organizations."""

from __future__ import annotations

from typing import Any, NamedTuple

from argon2 import PasswordHasher
from tortoise.context import TortoiseContext

from backend.accounts.models import Account
from backend.core.permissions import Role
from backend.core.texts import folded
from backend.core.viewer import VISITOR
from backend.core.writing.write import Write, writing
from backend.organizations.actions import bring_in
from backend.organizations.models import Organization
from backend.policy.actions import load_plan
from backend.policy.rules import OrganizationKind
from backend.settings import tortoise_config
from tests.databases import Database

PASSWORD = "a Long enough secret 7"
"""Everybody's."""


class Person(NamedTuple):
    """An account: its role and its organization's name, None for no organization."""

    role: Role
    organization: str | None


EXTRA = {
    "启明评价有限公司": OrganizationKind.OTHER,
    "衡准评估事务所": OrganizationKind.OTHER,
    "知行技术评价中心": OrganizationKind.OTHER,
    "莞研新材料有限公司": OrganizationKind.ENTERPRISE,
    "松湖创投": OrganizationKind.OTHER,
}
"""Organizations beside the plan's."""

CAST: dict[str, Person] = {
    "admin": Person(Role.ADMINISTRATOR, None),
    "staff": Person(Role.CENTER_STAFF, "东莞市科技成果转化服务中心"),
    "staff2": Person(Role.CENTER_STAFF, "东莞市科技成果转化服务中心"),
    "evaluator1": Person(Role.EVALUATOR, "启明评价有限公司"),
    "evaluator2": Person(Role.EVALUATOR, "衡准评估事务所"),
    "evaluator3": Person(Role.EVALUATOR, "知行技术评价中心"),
    "evaluator4": Person(Role.EVALUATOR, None),
    "evaluator_uni": Person(Role.EVALUATOR, "东莞理工学院"),
    "liaison_town": Person(Role.LIAISON, "东城街道"),
    "liaison_town2": Person(Role.LIAISON, "长安镇"),
    "liaison_uni": Person(Role.LIAISON, "东莞理工学院"),
    "liaison_lead": Person(Role.LIAISON, "东莞市科学技术局"),
    "lead": Person(Role.LEAD_SUPERVISOR, "东莞市科学技术局"),
    "supervisor_industry": Person(Role.SUPERVISOR, "东莞市工业和信息化局"),
    "supervisor_reform": Person(Role.SUPERVISOR, "东莞市发展和改革局"),
    "leader": Person(Role.LEADER, None),
    "auditor": Person(Role.AUDITOR, None),
    "firm": Person(Role.ENTERPRISE_USER, "莞研新材料有限公司"),
    "member": Person(Role.MEMBER, "东莞理工学院"),
    "broker": Person(Role.BROKER, None),
    "financier": Person(Role.FINANCE_PARTNER, "松湖创投"),
}


async def enter_cast(database: Database) -> None:
    """Load the plan, its organizations and the cast into an empty database."""
    config = tortoise_config(database.settings.database_url or "")
    async with TortoiseContext() as context:
        await context.init(config)
        plan = (await load_plan(database.settings.plan_file)).plan
        async with writing(VISITOR, "cast") as write:
            await bring_in(write, plan)
            for name, kind in EXTRA.items():
                await write.create(Organization, name=name, name_fold=folded(name), kind=kind)
            await _enter_accounts(write)


async def _enter_accounts(write: Write) -> None:
    # Checking it costs what its hash says: tests sign in thousands of times.
    one_hash = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
    numbers: dict[Any, int] = dict(await Organization.all().values_list("name", "id"))
    for name, person in CAST.items():
        await write.create(
            Account,
            sign_in_name=name,
            sign_in_fold=folded(name),
            display_name=name,
            password_hash=one_hash,
            role=person.role,
            organization_id=numbers[person.organization] if person.organization else None,
        )
