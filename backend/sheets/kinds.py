"""What can be brought in: of each kind its columns, and the actions of its form that a row goes
through. The rules are those actions' own.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tortoise import Model

from backend.achievements import actions as achievements
from backend.achievements import rules as achievement_rules
from backend.achievements.inputs import AchievementRegisterInput
from backend.achievements.models import Achievement
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
from backend.core.database import rows_of
from backend.core.errors import Text
from backend.core.permissions import Permission
from backend.core.searching.libraries import near
from backend.core.sql import Sql
from backend.core.writing.inputs import Draft
from backend.core.writing.write import Write
from backend.demands import actions as demands
from backend.demands import rules as demand_rules
from backend.demands.inputs import DemandRegisterInput
from backend.demands.models import Demand
from backend.demands.values import SolutionWay
from backend.sheets.cells import Amount, Choice, Day, Entry, Organizations, Several, Whole, Words
from backend.sheets.cells import YesNo as YesOrNo
from backend.sheets.columns import Column
from backend.sheets.values import SheetKind

Act = Callable[[Write, Draft], Awaitable[Any]]

MOST_RIGHTS = 3
"""Rights of one achievement that a sheet has columns for; more are added to the draft."""


@dataclass(frozen=True, slots=True)
class Declared:
    """One kind of sheet."""

    title: Text
    model: type[Model]
    permission: Permission
    input: type
    columns: tuple[Column, ...]
    register: Act
    submit: Act
    join: Act
    alike: Callable[[Draft], Awaitable[Sql]]
    """The statement that finds what is probably the same (DISC-4): `id` and `title`."""
    joining: Callable[[Draft, int], Draft]
    """What the join takes of a registration that is probably the one with that number."""
    named: Callable[[Draft], list[str]] | None = None
    """What a registration waits for before it locks anything else; None where it locks first."""
    parts: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Lists in numbered columns, and what each of theirs needs."""
    by_key: Mapping[str, Column] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Know the columns by their keys."""
        object.__setattr__(self, "by_key", {column.key: column for column in self.columns})


def _distinct() -> Column:
    name = Text("不重复说明", "Why distinct")
    return Column("distinctBecause", name, Words(), also=("为何是另一项", "不重复理由"))


def _contact() -> tuple[Column, ...]:
    return (
        Column("contactName", Text("联系人", "Contact"), Words()),
        Column("contactPhone", Text("联系电话", "Phone"), Words(), also=("电话", "手机")),
        Column("contactEmail", Text("电子邮箱", "E-mail"), Words(), also=("邮箱",)),
    )


def _right(number: int) -> tuple[Column, ...]:
    key, said = f"intellectualProperties.{number - 1}", f"知识产权{number}"
    return (
        Column(f"{key}.kind", Text(f"{said}类别", f"Right {number}: kind"), Choice(PropertyKind)),
        Column(f"{key}.number", Text(f"{said}编号", f"Right {number}: number"), Words()),
        Column(f"{key}.title", Text(f"{said}名称", f"Right {number}: title"), Words()),
    )


_INDUSTRY = Column(
    "industry", Text("所属产业", "Industry"), Entry("industries"), also=("产业", "领域")
)
_SOURCE = Column("source", Text("项目来源", "Source"), Entry("sources"))

_ACHIEVEMENT = (
    Column("title", Text("成果名称", "Title"), Words(), required=True, also=("名称",)),
    Column(
        "kind", Text("成果类型", "Kind"), Choice(AchievementKind), required=True, also=("成果类别",)
    ),
    Column("summary", Text("成果简介", "Summary"), Words(), required=True, also=("简介",)),
    Column("secrecy", Text("成果密级", "Secrecy"), Choice(Secrecy), required=True, also=("密级",)),
    Column("unclassifiedDeclared", Text("非涉密承诺", "Declared unclassified"), YesOrNo()),
    _INDUSTRY,
    _SOURCE,
    Column("trl", Text("技术成熟度（TRL）", "TRL"), Whole(), also=("技术就绪度", "技术成熟度")),
    Column("formedOn", Text("成果形成日期", "Formed on"), Day()),
    Column(
        "askingPrice", Text("意向价格（元）", "Asking price (yuan)"), Amount(), also=("意向价格",)
    ),
    Column("holders", Text("持有单位", "Holders"), Organizations()),
    Column("completingOrganizations", Text("完成单位", "Completed by units"), Organizations()),
    Column("completers", Text("完成人", "Completed by people"), Words()),
    *_contact(),
    Column("keywords", Text("关键词", "Keywords"), Several(), also=("关键字",)),
    *(column for number in range(1, MOST_RIGHTS + 1) for column in _right(number)),
    Column("registrationNumber", Text("登记号", "Registration number"), Words()),
    Column("registeredOn", Text("登记日期", "Date on the register"), Day()),
    Column("recommendingUnit", Text("推荐单位", "Recommended by"), Words()),
    Column("researchFrom", Text("研究开始年月", "Research began in"), Day(month=True)),
    Column("researchTo", Text("研究结束年月", "Research ended in"), Day(month=True)),
    Column("category", Text("登记类别", "Category"), Choice(Category)),
    Column("originality", Text("成果属性", "Originality"), Choice(Originality)),
    Column("form", Text("体现形式", "Form"), Choice(Form)),
    Column("level", Text("成果水平", "Level"), Choice(Level)),
    Column("maturity", Text("所处阶段", "Maturity"), Choice(Maturity)),
    Column("application", Text("应用状态", "Application"), Choice(Application)),
    Column("appliedIndustry", Text("应用行业", "Applied in"), Words()),
    Column("conversionWays", Text("拟转化方式", "Ways of conversion"), Choice(ConversionWay, True)),
    _distinct(),
)

_DEMAND = (
    Column("title", Text("需求名称", "Title"), Words(), required=True, also=("名称",)),
    Column(
        "firm",
        Text("需求单位", "Firm"),
        Organizations(one=True),
        required=True,
        also=("企业名称", "机构全称"),
    ),
    Column("problem", Text("主要问题", "Problem"), Words(), required=True),
    Column("keyTechnology", Text("技术关键", "Key technology"), Words()),
    Column("targets", Text("预期目标", "Targets"), Words()),
    Column("keywords", Text("关键字", "Keywords"), Several(), also=("关键词",)),
    Column("town", Text("地域", "Town"), Entry("towns"), also=("镇街",)),
    _INDUSTRY,
    Column("appliedIndustry", Text("所属行业", "Applied in"), Words(), also=("行业",)),
    _SOURCE,
    Column("trlWanted", Text("期望技术成熟度（TRL）", "TRL wanted"), Whole()),
    Column("budget", Text("拟投入资金（元）", "Budget (yuan)"), Amount()),
    Column("months", Text("年限（个月）", "Within (months)"), Whole()),
    Column("intendedPartners", Text("意向合作单位", "Intended partners"), Words()),
    Column("solutionWays", Text("解决方式", "Ways of solution"), Choice(SolutionWay, True)),
    *_contact(),
    _distinct(),
)


def _numbers(draft: Draft) -> list[str]:
    rights = draft.get("intellectual_properties") or []
    return [right["number"] for right in rights if right.get("number")]


def _achievement_named(draft: Draft) -> list[str]:
    what = achievement_rules.Registering(draft.get("title"), _numbers(draft))
    return achievement_rules.things_named(what)


async def _achievements_alike(draft: Draft) -> Sql:
    title = draft.get("title")
    alike = [each.id for each in await near(rows_of, title, ["Achievement"])]
    what = achievement_rules.Registering(title, _numbers(draft), near=alike)
    return achievement_rules.duplicates(what)


def _joining_achievement(draft: Draft, number: int) -> Draft:
    return {"achievement": number, "title": draft.get("title"), "ip_numbers": _numbers(draft)}


async def _demands_alike(draft: Draft) -> Sql:
    alike = await near(rows_of, draft.get("title"), ["Demand"])
    return demand_rules.duplicates([each.id for each in alike])


def _joining_demand(draft: Draft, number: int) -> Draft:
    return {"demand": number, "title": draft["title"]}


KINDS: dict[SheetKind, Declared] = {
    SheetKind.ACHIEVEMENT: Declared(
        title=Text("科技成果", "Achievements"),
        model=Achievement,
        permission=Permission.ACHIEVEMENT_REGISTER,
        input=AchievementRegisterInput,
        columns=_ACHIEVEMENT,
        register=achievements.register,
        submit=achievements.submit,
        join=achievements.join,
        alike=_achievements_alike,
        joining=_joining_achievement,
        named=_achievement_named,
        parts={"intellectualProperties": ("kind", "number")},
    ),
    SheetKind.DEMAND: Declared(
        title=Text("企业需求", "Demands"),
        model=Demand,
        permission=Permission.DEMAND_REGISTER,
        input=DemandRegisterInput,
        columns=_DEMAND,
        register=demands.register,
        submit=demands.submit,
        join=demands.join,
        alike=_demands_alike,
        joining=_joining_demand,
    ),
}
