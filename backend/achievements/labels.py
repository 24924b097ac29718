"""The Chinese terms of the closed sets, as the schema shows them."""

from __future__ import annotations

from backend.achievements.backentry import BackEntry
from backend.achievements.rules import STAGES
from backend.achievements.values import (
    AchievementKind,
    Application,
    Category,
    ConversionWay,
    Form,
    Level,
    Maturity,
    Originality,
    PartyRole,
    PropertyKind,
    Secrecy,
    Stage,
)
from backend.core.declaring.records import describe_enum

describe_enum(
    AchievementKind,
    "The kind of an achievement (成果类别); each has its landing standard.",
    {
        AchievementKind.ENTERPRISE: "企业类",
        AchievementKind.PROJECT: "项目类",
        AchievementKind.PLATFORM: "平台类",
    },
)
describe_enum(
    Stage,
    "Where an achievement stands on its way (阶段).",
    {stage: name.zh for stage, name in STAGES.items()},
)
describe_enum(
    BackEntry,
    "Where the wish stands that a record counts in an earlier year (历史补录, KPI-i).",
    {
        BackEntry.WAITING: "待主管部门批准",
        BackEntry.APPROVED: "已批准",
        BackEntry.REFUSED: "未批准",
    },
)
describe_enum(
    Secrecy,
    "成果密级; classified results are refused (DISC-4).",
    {Secrecy.PUBLIC: "公开", Secrecy.INTERNAL: "内部", Secrecy.CLASSIFIED: "涉密"},
)
describe_enum(
    Category,
    "类别 of a registered result.",
    {
        Category.BASIC_THEORY: "基础理论",
        Category.APPLIED_TECHNOLOGY: "应用技术",
        Category.SOFT_SCIENCE: "软科学",
    },
)
describe_enum(
    Originality,
    "属性: where the technology comes from.",
    {
        Originality.ORIGINAL: "原始性创新",
        Originality.ABSORBED: "引进消化吸收创新",
        Originality.REDEVELOPED: "国内技术二次开发",
    },
)
describe_enum(
    Form,
    "体现形式: what form the result takes.",
    {
        Form.TECHNOLOGY: "新技术",
        Form.PROCESS: "新工艺",
        Form.PRODUCT: "新产品",
        Form.MATERIAL: "新材料",
        Form.EQUIPMENT: "新装备",
        Form.BIOMEDICAL_VARIETY: "生物医药新品种",
        Form.BIOLOGICAL_VARIETY: "动植物新品种",
        Form.MINERAL_VARIETY: "矿产新品种",
        Form.OTHER_APPLIED: "其他应用技术",
        Form.STANDARD: "标准",
    },
)
describe_enum(
    Level,
    "水平: the level as it was evaluated at registration.",
    {
        Level.WORLD_LEADING: "国际领先",
        Level.WORLD_ADVANCED: "国际先进",
        Level.NATIONAL_LEADING: "国内领先",
        Level.NATIONAL_ADVANCED: "国内先进",
        Level.NOT_EVALUATED: "未评价",
    },
)
describe_enum(
    Maturity,
    "阶段 of the technology at registration.",
    {Maturity.EARLY: "初期", Maturity.MIDDLE: "中期", Maturity.MATURE: "成熟应用"},
)
describe_enum(
    Application,
    "应用状态: how far it is applied.",
    {
        Application.INDUSTRIAL: "产业化应用",
        Application.SMALL_SCALE: "小批量或小范围应用",
        Application.TRIAL: "试用",
        Application.DISCONTINUED: "应用后停用",
        Application.NOT_APPLIED: "未应用",
    },
)
describe_enum(
    ConversionWay,
    "拟转化方式: how it is to be brought into use.",
    {
        ConversionWay.OWN_USE: "自行实施",
        ConversionWay.TRANSFER: "转让",
        ConversionWay.LICENCE: "许可",
        ConversionWay.COOPERATION: "合作",
        ConversionWay.EQUITY: "作价投资",
        ConversionWay.OTHER: "其他",
    },
)
describe_enum(
    PropertyKind,
    "知识产权类别.",
    {
        PropertyKind.INVENTION: "发明专利",
        PropertyKind.UTILITY_MODEL: "实用新型",
        PropertyKind.DESIGN: "外观设计",
        PropertyKind.SOFTWARE: "软件著作权",
        PropertyKind.CIRCUIT_LAYOUT: "集成电路布图设计",
        PropertyKind.PLANT_VARIETY: "植物新品种",
        PropertyKind.TRADEMARK: "商标",
        PropertyKind.KNOW_HOW: "技术秘密",
    },
)
describe_enum(
    PartyRole,
    "What an organization is to an achievement beside its first reporter.",
    {
        PartyRole.HOLDER: "持有单位",
        PartyRole.COMPLETING: "完成单位",
        PartyRole.CO_REPORTER: "联合报送单位",
    },
)
