"""Demands in the schema: reads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from backend.accounts.graphql import Account
from backend.achievements.backentry import BackEntry
from backend.audit.history import Change, history
from backend.core.declaring.masks import Mask
from backend.core.declaring.records import (
    RECORDS,
    Node,
    batch,
    column,
    describe_enum,
    for_viewer,
    many,
    one,
    one_back,
    pure,
    record,
)
from backend.core.ids import GlobalId, row_of
from backend.core.money import Money, money
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.reading.reader import Reader
from backend.core.searching.libraries import near
from backend.core.sql import TRUE, Sql, around, sql
from backend.core.viewer import Viewer
from backend.demands import models, proof, rights, rules
from backend.demands.values import DemandStage, ProofState, SolutionWay
from backend.files.graphql import File, superseded
from backend.files.references import refers
from backend.organizations.graphql import Organization
from backend.organizations.scoping import out_of_scope
from backend.policy.clauses import ItemKind
from backend.policy.current import plan_in_force
from backend.policy.graphql import Industry, Term, Town
from backend.policy.plan import Plan
from backend.standards.claims import Verdict
from backend.standards.graphql import Item, LandingVerdict, verdict_view

if TYPE_CHECKING:
    from backend.evaluations.graphql import DemandScreening
    from backend.landings.graphql import Landing
    from backend.library.graphql import ServiceEntry

_OWN = strawberry.lazy("backend.demands.graphql")
_EVALUATIONS = strawberry.lazy("backend.evaluations.graphql")
_LIBRARY = strawberry.lazy("backend.library.graphql")
_LANDINGS = strawberry.lazy("backend.landings.graphql")

describe_enum(
    DemandStage,
    "Where a demand stands on its way.",
    {
        DemandStage.DRAFT: "草稿",
        DemandStage.SUBMITTED: "已登记",
        DemandStage.RETURNED: "已退回",
        DemandStage.IN_SERVICE: "在库服务",
        DemandStage.LANDED: "已促成合作",
        DemandStage.VOIDED: "已作废",
        DemandStage.MERGED: "已合并",
    },
)
describe_enum(
    ProofState,
    "Where the proof stands that a demand is real (DEM-1).",
    {
        ProofState.NONE: "未提交",
        ProofState.WAITING: "待中心确认",
        ProofState.RETURNED: "已退回",
        ProofState.CONFIRMED: "已确认: the demand is real, and counts.",
    },
)
describe_enum(
    SolutionWay,
    "How a firm wants its demand to be solved (解决方式).",
    {
        SolutionWay.COMMISSION: "委托开发",
        SolutionWay.JOINT_DEVELOPMENT: "合作开发",
        SolutionWay.TRANSFER: "技术转让",
        SolutionWay.LICENCE: "技术许可",
        SolutionWay.EQUITY: "技术入股",
        SolutionWay.CONSULTING: "技术咨询",
        SolutionWay.SERVICE: "技术服务",
        SolutionWay.OTHER: "其他",
    },
)

_CONTACT = Mask(Permission.CONTACT_READ, organizations=("reporter_id", "firm_id"))


async def _sources(reader: Reader, codes: list[str | None]) -> Sequence[Term | None]:
    plan = await plan_in_force(reader)
    language = reader.viewer.language
    found = [plan.source(code) if code else None for code in codes]
    return [
        Term(code=known.code, name=known.name.in_language(language)) if known else None
        for known in found
    ]


async def _proven(reader: Reader, numbers: list[int]) -> list[tuple[dict[str, Any], Verdict]]:
    plan = await plan_in_force(reader)
    rows = await reader.fetch(
        sql(
            "SELECT id, stage, budget, letter_id, letter_dated, proof, proof_reason, proved_at "
            "FROM demand WHERE id = ANY({}::bigint[])",
            numbers,
        )
    )
    today = plan.day_of(datetime.now(UTC))
    found = {row["id"]: (row, _judged(plan, row, today)) for row in rows}
    return [found[n] for n in numbers]


def _judged(plan: Plan, row: dict[str, Any], today: date) -> Verdict:
    handed_in = plan.day_of(row["proved_at"]) if row["proved_at"] else today
    proven = proof.Proven(
        budget=row["budget"],
        has_letter=row["letter_id"] is not None,
        letter_dated=row["letter_dated"],
        state=ProofState(row["proof"]),
        on=handed_in,
    )
    return proof.judged(plan, proven, today)


async def _verdicts(reader: Reader, numbers: list[int]) -> Sequence[LandingVerdict]:
    return [
        verdict_view(verdict, reader.viewer.language)
        for _, verdict in await _proven(reader, numbers)
    ]


async def _reasons(reader: Reader, numbers: list[int]) -> Sequence[list[str]]:
    return [
        [
            text.in_language(reader.viewer.language)
            for text in proof.why_not_counted(
                verdict,
                DemandStage(row["stage"]),
                ProofState(row["proof"]),
                row["proof_reason"],
            )
        ]
        for row, verdict in await _proven(reader, numbers)
    ]


def _item_kind() -> ItemKind:
    return ItemKind.DEMAND


def _ways(codes: list[str]) -> list[SolutionWay]:
    return [SolutionWay(code) for code in codes]


def _of_demand(viewer: Viewer, row: str) -> Sql:
    # A part of a demand is seen by those who see the demand.
    if viewer.knows(row, "demand_id"):
        return TRUE
    return around(
        f"EXISTS (SELECT 1 FROM demand needed WHERE needed.id = {row}.demand_id AND {{}})",
        RECORDS["Demand"].scope(viewer, "needed"),
    )


@record(
    models.DemandCoReporter,
    scope=_of_demand,
    description="An organization that also reports a demand (联合报送单位, DISC-4).",
)
class DemandCoReporter(Node):
    """One co-reporter."""

    organization: Organization = one("The organization.", "Organization", "organization_id")


@record(
    models.Demand,
    scope=rules.rows_for,
    description="企业技术需求: a firm's need for technology, with a budget. Seen by its reporters, "
    "its firm, center staff, the lead department and departments within their scope.",
    hidden=("registrant_id",),
)
class Demand(Item):
    """One demand."""

    version: int = column("The record's version.")
    stage: DemandStage = column("Where it stands.")
    title: str = column("需求名称.")
    item_kind: ItemKind = pure("Always a demand.", _item_kind)
    firm: Organization = one("The firm that needs it (需求单位).", "Organization", "firm_id")
    town: Town | None = one("地域.", "Town", "town_id")
    months: int | None = column("年限: within how many months it is wanted.")
    problem: str = column("主要问题.")
    key_technology: str | None = column("技术关键.")
    targets: str | None = column("预期目标, as quantified indicators.")
    keywords: list[str] = column("关键字.")
    budget: Money | None = pure("拟投入资金.", money, "budget")
    solution_ways: list[SolutionWay] = pure("解决方式.", _ways, "solution_ways")
    intended_partners: str | None = column("意向合作单位.")
    industry: Industry | None = one("领域.", "Industry", "industry_id")
    applied_industry: str | None = column("行业 (GB/T 4754).")
    source: Term | None = batch("项目来源 (DISC-3).", _sources, "source", shared=True)
    trl_wanted: int | None = column("The technology readiness level that is wanted, 1 to 9.")
    contact_name: str | None = column(
        "联系人; masked for all but the reporter's and the firm's people, staff and the lead "
        "department.",
        mask=_CONTACT,
    )
    contact_phone: str | None = column("联系电话; masked like `contactName`.", mask=_CONTACT)
    contact_email: str | None = column("电子邮箱; masked like `contactName`.", mask=_CONTACT)
    distinct_because: str | None = column("Why it is not what it resembles (DISC-4).")
    out_of_scope: bool = batch(
        "Whether industry and source are outside its first reporter's scope (DISC-3): flagged, not "
        "refused.",
        out_of_scope("demand"),
    )
    reporter: Organization = one(
        "The first organization to report it (首报单位).", "Organization", "reporter_id"
    )
    co_reporters: list[DemandCoReporter] = many(
        "联合报送单位: those who joined; not counted twice (KPI-e).",
        "DemandCoReporter",
        "demand_id",
    )
    registrant: Account | None = one("Who registered it.", "Account", "registrant_id")
    letter: File | None = one(
        "技术合作需求书, signed and stamped by the firm.", "File", "letter_id"
    )
    superseded_letters: list[File] = superseded(
        "Demand", "letter_id", "Letters that were handed in before, the newest first."
    )
    letter_dated: date | None = column("The letter's date.")
    proof: ProofState = column("Where the proof stands that it is real (DEM-1).")
    proved_at: datetime | None = column(
        "When its complete proof was handed in, UTC: decides its year once confirmed (KPI-b). Of "
        "an approved back-entry the original day (KPI-i)."
    )
    proof_decided_at: datetime | None = column("When the proof was confirmed or returned, UTC.")
    proof_decided_by: Account | None = one(
        "Who confirmed or returned it.", "Account", "proof_decided_by_id"
    )
    proof_reason: str | None = column("The reason that was given for that.")
    real: bool = column("Whether it is proven real (DEM-1).", expression="({}.proof = 'CONFIRMED')")
    not_real_because: list[str] = batch(
        "Why it does not count; empty where it does (KPI-c).", _reasons
    )
    reality: LandingVerdict = batch("DEM-1, condition by condition.", _verdicts)
    created_at: datetime = column("When the draft was begun, UTC.")
    submitted_at: datetime | None = column("When it was submitted, UTC.")
    waits_for_screening: bool = column(
        "Whether it is registered and real, and has not been screened yet (EVAL-7).",
        expression=rules.WAITS_FOR_SCREENING,
    )
    screening: Annotated["DemandScreening", _EVALUATIONS] | None = one_back(
        "Its newest screening (EVAL-7).", "DemandScreening", "demand_id"
    )
    service_entry: Annotated["ServiceEntry", _LIBRARY] | None = one_back(
        "Its newest entry in the service library.", "ServiceEntry", "demand_id"
    )
    landings: list[Annotated["Landing", _LANDINGS]] = many(
        "The claims that it led to a cooperation, oldest first.", "Landing", "demand_id"
    )
    back_state: BackEntry | None = column("历史补录: where the wish stands (KPI-i).")
    back_on: date | None = column("The original day of its complete proof, from before.")
    back_proof: File | None = one("The proof of that day.", "File", "back_proof_id")
    back_reason: str | None = column("Why it came late, or why that was refused.")
    repair_reason: str | None = column("Why it was returned or voided (DISC-5).")
    merged_into: Annotated["Demand", _OWN] | None = one(
        "What it was merged into (DISC-5).", "Demand", "merged_into_id"
    )
    history: list[Change] = history("Demand")
    viewer_can_repair: bool = for_viewer(
        "Whether the viewer may return or void it (DISC-5).", rights.repairable, "stage"
    )
    viewer_can_back_enter: bool = for_viewer(
        "Whether the viewer may ask that it counts in its own year (KPI-i).",
        rights.back_enterable,
        "stage",
        "proof",
        "back_state",
        "reporter_id",
    )
    viewer_can_edit: bool = for_viewer(
        "Whether the viewer may change and submit it.", rights.editable, "stage", "reporter_id"
    )
    viewer_can_claim_landing: bool = batch(
        "Whether the viewer may claim that it led to a cooperation (LAND-4).", rights.claimable
    )
    viewer_can_prove: bool = for_viewer(
        "Whether the viewer may hand in its proof.",
        rights.provable,
        "stage",
        "proof",
        "reporter_id",
    )
    viewer_can_screen: bool = for_viewer(
        "Whether the viewer may screen it now.", rights.screenable, "stage", "proof"
    )
    viewer_can_recommend: bool = for_viewer(
        "Whether the viewer may admit it by a recommendation (EVAL-2).",
        rights.admissible,
        "stage",
        "proof",
    )
    viewer_can_confirm: bool = for_viewer(
        "Whether the viewer may confirm or return its proof.",
        rights.confirmable,
        "stage",
        "proof",
        "registrant_id",
    )


refers("Demand", "letter_id")
refers("Demand", "back_proof_id")

DemandFilter, DemandOrder = inputs_of(Demand)


@strawberry.type(description="A likely duplicate of a demand, as far as others may see it.")
class DemandMatch:
    """One match (DISC-4)."""

    id: strawberry.ID = strawberry.field(description="The demand, to join it by.")
    title: str = strawberry.field(description="Its title.")
    reporter_name: str = strawberry.field(description="The first reporter's name.")
    year: int = strawberry.field(description="The year it was submitted in.")


@strawberry.type
class DemandQuery:
    """Root fields of demands."""

    demands: Connection[Demand] = listed(
        Demand, (DemandFilter, DemandOrder), "The demands that the viewer may see (LIB-2)."
    )

    @strawberry.field(
        description="Demands registered under the same or nearly the same title (DISC-4). Needs "
        "`demand:register`."
    )
    async def demand_duplicates(
        self,
        info: strawberry.Info,
        title: Annotated[str, strawberry.argument(description="The title to be registered.")],
        except_: Annotated[
            strawberry.ID | None,
            strawberry.argument(name="except", description="The draft itself, left out."),
        ] = None,
    ) -> list[DemandMatch]:
        """Matches among all registered demands, whoever reported them."""
        info.context.viewer.require(Permission.DEMAND_REGISTER)
        reader: Reader = info.context.reader
        plan = await plan_in_force(reader)
        own = row_of(except_, "Demand") if except_ else None
        found = await near(reader.fetch, title, ["Demand"])
        alike = [each.id for each in found if each.id != own]
        return [
            DemandMatch(
                id=strawberry.ID(str(GlobalId("Demand", row["id"]))),
                title=row["title"],
                reporter_name=row["reporter_name"],
                year=plan.year_of(row["submitted_at"]),
            )
            for row in await reader.fetch(rules.duplicates(alike))
        ]


TYPES: tuple[Any, ...] = (Demand,)
