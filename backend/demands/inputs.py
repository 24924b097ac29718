"""Demands in the schema: writes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import strawberry

from backend.core.permissions import Permission
from backend.core.writing.inputs import (
    amount,
    choices,
    day,
    named,
    reference,
    text,
    texts,
    version,
    whole,
)
from backend.core.writing.mutations import Operation
from backend.demands import actions
from backend.demands.graphql import Demand
from backend.demands.values import SolutionWay


def _text(description: str, longest: int) -> str | None:
    cleared: str | None = text(description, longest, optional=True, nullable=True)
    return cleared


@strawberry.input(description="What registrations of demands and their changes have in common.")
class DemandDetailsInput:
    """The members that a draft may leave open."""

    town: strawberry.ID | None = reference("地域.", "Town", optional=True, nullable=True)
    months: int | None = whole(
        "年限: within how many months.", 1, 120, optional=True, nullable=True
    )
    key_technology: str | None = _text("技术关键.", 5000)
    targets: str | None = _text("预期目标, as quantified indicators.", 5000)
    keywords: list[str] | None = texts("关键字.", 40, 20, optional=True)
    budget: Decimal | None = amount("拟投入资金.", optional=True, nullable=True)
    solution_ways: list[SolutionWay] | None = choices("解决方式.", 8, optional=True)
    intended_partners: str | None = _text("意向合作单位.", 500)
    industry: strawberry.ID | None = reference("领域.", "Industry", optional=True, nullable=True)
    applied_industry: str | None = _text("行业 (GB/T 4754).", 100)
    source: str | None = _text("项目来源: a code of the plan's sources (DISC-3).", 40)
    trl_wanted: int | None = whole(
        "The technology readiness level that is wanted.", 1, 9, optional=True, nullable=True
    )
    contact_name: str | None = _text("联系人.", 60)
    contact_phone: str | None = _text("联系电话.", 40)
    contact_email: str | None = _text("电子邮箱.", 120)
    distinct_because: str | None = _text("Why it is not what it resembles (DISC-4).", 500)


@strawberry.input(description="A demand to register as a draft.")
class DemandRegisterInput(DemandDetailsInput):
    """What `demandRegister` takes."""

    title: str = named("需求名称.", 200)
    firm: strawberry.ID = reference("The firm that needs it (需求单位).", "Organization")
    problem: str = text("主要问题.", 5000)


@strawberry.input(description="Changes of a draft; what is left out stays, null clears.")
class DemandUpdateInput(DemandDetailsInput):
    """What `demandUpdate` takes."""

    id: strawberry.ID = reference("The draft.", "Demand")
    version: int = version()
    title: str | None = named("需求名称.", 200, optional=True)
    firm: strawberry.ID | None = reference("需求单位.", "Organization", optional=True)
    problem: str | None = text("主要问题.", 5000, optional=True)


@strawberry.input(description="The draft to submit.")
class DemandSubmitInput:
    """What `demandSubmit` takes."""

    id: strawberry.ID = reference("The draft.", "Demand")
    version: int = version()


@strawberry.input(description="The complete proof that a demand is real (DEM-1).")
class DemandProveInput:
    """What `demandProve` takes."""

    id: strawberry.ID = reference("The demand.", "Demand")
    version: int = version()
    budget: Decimal = amount("企业技术合作预算, as the letter has it.")
    letter: strawberry.ID = reference("技术合作需求书, sent to `/files` before.", "File")
    letter_dated: date | None = day("The letter's date.", optional=True, nullable=True)


@strawberry.input(description="The proof to confirm.")
class DemandConfirmInput:
    """What `demandConfirm` takes."""

    id: strawberry.ID = reference("The demand.", "Demand")
    version: int = version()
    reason: str | None = _text("What was checked.", 1000)


@strawberry.input(description="The proof to return.")
class DemandReturnProofInput:
    """What `demandReturnProof` takes."""

    id: strawberry.ID = reference("The demand.", "Demand")
    version: int = version()
    reason: str = text("Why, and what is to be set right.", 1000)


@strawberry.input(description="A demand that was about to be registered again.")
class DemandJoinInput:
    """What `demandJoin` takes."""

    demand: strawberry.ID = reference("A match of `demandDuplicates`.", "Demand")
    title: str = text("The title that was to be registered.", 200)


_RETURNS = ("demand", Demand)
_REGISTER = Permission.DEMAND_REGISTER
_CONFIRM = Permission.DEMAND_CONFIRM

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "demand_register",
        actions.register,
        DemandRegisterInput,
        _RETURNS,
        _REGISTER,
        "Register a firm's demand as a draft.",
        ("DISC-4",),
    ),
    Operation(
        "demand_update",
        actions.update,
        DemandUpdateInput,
        _RETURNS,
        _REGISTER,
        "Change a draft.",
        ("DISC-4",),
    ),
    Operation(
        "demand_submit",
        actions.submit,
        DemandSubmitInput,
        _RETURNS,
        _REGISTER,
        "Submit a draft; it counts once its proof is confirmed.",
        ("KPI-c", "DISC-4"),
    ),
    Operation(
        "demand_join",
        actions.join,
        DemandJoinInput,
        _RETURNS,
        _REGISTER,
        "Become a co-reporter of what another organization has registered: of a likely duplicate "
        "of what the viewer was about to register; a firm, of its own demands.",
        ("DISC-4",),
    ),
    Operation(
        "demand_prove",
        actions.prove,
        DemandProveInput,
        _RETURNS,
        _REGISTER,
        "Hand in the complete proof that the demand is real.",
        ("DEM-1", "KPI-b"),
    ),
    Operation(
        "demand_confirm",
        actions.confirm,
        DemandConfirmInput,
        _RETURNS,
        _CONFIRM,
        "Confirm signature and stamp; not by who registered the demand. It counts from now on, "
        "in the year of its proof.",
        ("DEM-1", "KPI-b"),
    ),
    Operation(
        "demand_return_proof",
        actions.give_back,
        DemandReturnProofInput,
        _RETURNS,
        _CONFIRM,
        "Return a proof to its reporter, with the reason.",
        ("DEM-1", "KPI-c"),
    ),
)
