"""The closed sets of an achievement's registration (国家科技成果登记)."""

from __future__ import annotations

from enum import StrEnum


class Stage(StrEnum):
    """Where an achievement stands on its way; changed in one place (rules.py)."""

    DRAFT = "DRAFT"
    SUBMITTED = "SUBMITTED"
    RETURNED = "RETURNED"
    IN_EVALUATION = "IN_EVALUATION"
    IN_SERVICE = "IN_SERVICE"
    LANDED = "LANDED"
    VOIDED = "VOIDED"
    MERGED = "MERGED"


UNCOUNTED = frozenset({Stage.DRAFT, Stage.RETURNED, Stage.VOIDED, Stage.MERGED})
"""Stages of what does not count: not submitted yet, or taken out again (DISC-5)."""

GONE = frozenset({Stage.VOIDED, Stage.MERGED})
"""Stages that nothing follows: the record stays to be read."""


class AchievementKind(StrEnum):
    """企业类, 项目类, 平台类."""

    ENTERPRISE = "ENTERPRISE"
    PROJECT = "PROJECT"
    PLATFORM = "PLATFORM"


class Secrecy(StrEnum):
    """成果密级. Classified results are refused (DISC-4)."""

    PUBLIC = "PUBLIC"
    INTERNAL = "INTERNAL"
    CLASSIFIED = "CLASSIFIED"


class Category(StrEnum):
    """类别."""

    BASIC_THEORY = "BASIC_THEORY"
    APPLIED_TECHNOLOGY = "APPLIED_TECHNOLOGY"
    SOFT_SCIENCE = "SOFT_SCIENCE"


class Originality(StrEnum):
    """属性."""

    ORIGINAL = "ORIGINAL"
    ABSORBED = "ABSORBED"
    REDEVELOPED = "REDEVELOPED"


class Form(StrEnum):
    """体现形式."""

    TECHNOLOGY = "TECHNOLOGY"
    PROCESS = "PROCESS"
    PRODUCT = "PRODUCT"
    MATERIAL = "MATERIAL"
    EQUIPMENT = "EQUIPMENT"
    BIOMEDICAL_VARIETY = "BIOMEDICAL_VARIETY"
    BIOLOGICAL_VARIETY = "BIOLOGICAL_VARIETY"
    MINERAL_VARIETY = "MINERAL_VARIETY"
    OTHER_APPLIED = "OTHER_APPLIED"
    STANDARD = "STANDARD"


class Level(StrEnum):
    """水平."""

    WORLD_LEADING = "WORLD_LEADING"
    WORLD_ADVANCED = "WORLD_ADVANCED"
    NATIONAL_LEADING = "NATIONAL_LEADING"
    NATIONAL_ADVANCED = "NATIONAL_ADVANCED"
    NOT_EVALUATED = "NOT_EVALUATED"


class Maturity(StrEnum):
    """阶段."""

    EARLY = "EARLY"
    MIDDLE = "MIDDLE"
    MATURE = "MATURE"


class Application(StrEnum):
    """应用状态."""

    INDUSTRIAL = "INDUSTRIAL"
    SMALL_SCALE = "SMALL_SCALE"
    TRIAL = "TRIAL"
    DISCONTINUED = "DISCONTINUED"
    NOT_APPLIED = "NOT_APPLIED"


class ConversionWay(StrEnum):
    """拟转化方式."""

    OWN_USE = "OWN_USE"
    TRANSFER = "TRANSFER"
    LICENCE = "LICENCE"
    COOPERATION = "COOPERATION"
    EQUITY = "EQUITY"
    OTHER = "OTHER"


class PropertyKind(StrEnum):
    """IP kinds (知识产权类别)."""

    INVENTION = "INVENTION"
    UTILITY_MODEL = "UTILITY_MODEL"
    DESIGN = "DESIGN"
    SOFTWARE = "SOFTWARE"
    CIRCUIT_LAYOUT = "CIRCUIT_LAYOUT"
    PLANT_VARIETY = "PLANT_VARIETY"
    TRADEMARK = "TRADEMARK"
    KNOW_HOW = "KNOW_HOW"


class PartyRole(StrEnum):
    """What an organization is to an achievement beside its first reporter."""

    HOLDER = "HOLDER"
    COMPLETING = "COMPLETING"
    CO_REPORTER = "CO_REPORTER"
