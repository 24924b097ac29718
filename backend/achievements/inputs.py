"""Achievements in the schema: writes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import strawberry

from backend.achievements import actions
from backend.achievements.graphql import Achievement
from backend.achievements.values import (
    AchievementKind,
    Application,
    Category,
    ConversionWay,
    Form,
    Level,
    Maturity,
    Originality,
    PropertyKind,
    Secrecy,
)
from backend.core.permissions import Permission
from backend.core.writing.inputs import (
    amount,
    choice,
    choices,
    day,
    named,
    parts,
    reference,
    references,
    text,
    texts,
    version,
    whole,
)
from backend.core.writing.mutations import Operation


def _text(description: str, longest: int) -> str | None:
    cleared: str | None = text(description, longest, optional=True, nullable=True)
    return cleared


@strawberry.input(description="A right behind an achievement (知识产权).")
class IntellectualPropertyInput:
    """One right."""

    kind: PropertyKind = choice("Its kind.")
    number: str = text("The patent's or certificate's number.", 60)
    title: str | None = _text("Its title.", 200)


@strawberry.input(description="A document that shows what an achievement is (成果材料).")
class AchievementMaterialInput:
    """One document."""

    title: str = text("What it is called.", 200)
    file: strawberry.ID = reference("The document itself, sent to `/files` before.", "File")


@strawberry.input(description="What registrations and their changes have in common.")
class RegistrationInput:
    """The members that a draft may leave open."""

    trl: int | None = whole(
        "Technology readiness level (技术就绪度).", 1, 9, optional=True, nullable=True
    )
    asking_price: Decimal | None = amount("拟转化价格.", optional=True, nullable=True)
    industry: strawberry.ID | None = reference(
        "The industry (所属产业).", "Industry", optional=True, nullable=True
    )
    formed_on: date | None = day("When the result was formed.", optional=True, nullable=True)
    source: str | None = _text("项目来源: a code of the plan's sources (DISC-3).", 40)
    unclassified_declared: bool | None = choice("非涉密承诺.", optional=True)
    registered_result: strawberry.ID | None = reference(
        "The imported result to take up (LIB-6).", "RegisteredResult", optional=True, nullable=True
    )
    distinct_because: str | None = _text("Why it is not what it resembles (DISC-4).", 500)
    holders: list[strawberry.ID] | None = references("持有单位.", "Organization", 20, optional=True)
    completing_organizations: list[strawberry.ID] | None = references(
        "完成单位.", "Organization", 20, optional=True
    )
    intellectual_properties: list[IntellectualPropertyInput] | None = parts(
        "知识产权; replaces the list.", 50, optional=True
    )
    materials: list[AchievementMaterialInput] | None = parts(
        "成果材料; replaces the list.", 20, optional=True
    )
    registration_number: str | None = _text("登记号.", 100)
    registered_on: date | None = day("登记日期.", optional=True, nullable=True)
    recommending_unit: str | None = _text("推荐单位.", 200)
    research_from: date | None = day("研究起始年月.", optional=True, nullable=True)
    research_to: date | None = day("研究终止年月.", optional=True, nullable=True)
    category: Category | None = choice("类别.", optional=True, nullable=True)
    originality: Originality | None = choice("属性.", optional=True, nullable=True)
    form: Form | None = choice("体现形式.", optional=True, nullable=True)
    level: Level | None = choice("水平.", optional=True, nullable=True)
    maturity: Maturity | None = choice("阶段.", optional=True, nullable=True)
    application: Application | None = choice("应用状态.", optional=True, nullable=True)
    applied_industry: str | None = _text("应用行业 (GB/T 4754).", 100)
    keywords: list[str] | None = texts("关键词.", 40, 20, optional=True)
    completers: str | None = _text("完成人.", 500)
    contact_name: str | None = _text("联系人.", 60)
    contact_phone: str | None = _text("联系电话.", 40)
    contact_email: str | None = _text("电子邮箱.", 120)
    conversion_ways: list[ConversionWay] | None = choices("拟转化方式.", 6, optional=True)


@strawberry.input(description="An achievement to register as a draft.")
class AchievementRegisterInput(RegistrationInput):
    """What `achievementRegister` takes."""

    kind: AchievementKind = choice("企业类, 项目类 or 平台类.")
    title: str = named("成果名称.", 200)
    summary: str = text("简介.", 5000)
    secrecy: Secrecy = choice("成果密级; classified is refused (DISC-4).")


@strawberry.input(description="Changes of a draft; what is left out stays, null clears.")
class AchievementUpdateInput(RegistrationInput):
    """What `achievementUpdate` takes."""

    id: strawberry.ID = reference("The draft.", "Achievement")
    version: int = version()
    kind: AchievementKind | None = choice("企业类, 项目类 or 平台类.", optional=True)
    title: str | None = named("成果名称.", 200, optional=True)
    summary: str | None = text("简介.", 5000, optional=True)
    secrecy: Secrecy | None = choice("成果密级.", optional=True)


@strawberry.input(description="The draft to submit.")
class AchievementSubmitInput:
    """What `achievementSubmit` takes."""

    id: strawberry.ID = reference("The draft.", "Achievement")
    version: int = version()


@strawberry.input(
    description="The achievement to report together with its first reporter, and what the viewer "
    "was about to register: it has to be a likely duplicate of that (DISC-4)."
)
class AchievementJoinInput:
    """What `achievementJoin` takes."""

    achievement: strawberry.ID = reference("A match of `achievementDuplicates`.", "Achievement")
    title: str | None = _text("The title that was to be registered.", 200)
    ip_numbers: list[str] | None = texts("Its IP numbers.", 60, 50, optional=True)
    registered_result: strawberry.ID | None = reference(
        "The registered result that was to be taken up.",
        "RegisteredResult",
        optional=True,
        nullable=True,
    )


_RETURNS = ("achievement", Achievement)
_REGISTER = Permission.ACHIEVEMENT_REGISTER

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "achievement_register",
        actions.register,
        AchievementRegisterInput,
        _RETURNS,
        _REGISTER,
        "Register an achievement as a draft of the viewer's organization.",
        ("DISC-4", "LIB-6"),
    ),
    Operation(
        "achievement_update",
        actions.update,
        AchievementUpdateInput,
        _RETURNS,
        _REGISTER,
        "Change a draft.",
        ("DISC-4", "LIB-6"),
    ),
    Operation(
        "achievement_submit",
        actions.submit,
        AchievementSubmitInput,
        _RETURNS,
        _REGISTER,
        "Submit a draft; it counts as discovered from now on.",
        ("KPI-b", "DISC-4"),
    ),
    Operation(
        "achievement_join",
        actions.join,
        AchievementJoinInput,
        _RETURNS,
        _REGISTER,
        "Become a co-reporter of what another organization has registered: of a likely duplicate "
        "of what the viewer was about to register.",
        ("DISC-4", "LIB-6"),
    ),
)
