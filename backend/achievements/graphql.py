"""Achievements and registered results in the schema: reads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import strawberry

from backend.accounts.graphql import Account
from backend.achievements import labels, models, rights, rounds, rules
from backend.achievements.backentry import BackEntry
from backend.achievements.belonging import (
    AchievementMaterial,
    AchievementParty,
    IntellectualProperty,
)
from backend.achievements.values import (
    AchievementKind,
    Application,
    Category,
    ConversionWay,
    Form,
    Level,
    Maturity,
    Originality,
    Secrecy,
    Stage,
)
from backend.audit.history import Change, history
from backend.core.declaring.masks import Mask
from backend.core.declaring.records import (
    Node,
    batch,
    column,
    everyone,
    for_viewer,
    many,
    one,
    one_back,
    pure,
    record,
)
from backend.core.errors import BadInput, Text
from backend.core.ids import GlobalId, row_of
from backend.core.money import Money, money
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.reading.reader import Reader
from backend.core.searching.libraries import near
from backend.core.sql import Sql, sql
from backend.files.graphql import File
from backend.files.references import refers
from backend.organizations.graphql import Organization
from backend.organizations.scoping import out_of_scope
from backend.policy.clauses import ItemKind
from backend.policy.current import plan_in_force
from backend.policy.graphql import Industry, Term
from backend.standards.graphql import Item

if TYPE_CHECKING:
    from backend.achievements.showcase import Publication
    from backend.evaluations.graphql import EvaluationItem
    from backend.landings.graphql import Landing
    from backend.library.graphql import ServiceEntry

assert labels

_LONGEST = 1000
_MOST = 50
"""How much may be asked of likely duplicates at once: characters of a title, and IP numbers."""

_CONTACT = Mask(Permission.CONTACT_READ, organizations=("reporter_id",))
_OWN = strawberry.lazy("backend.achievements.graphql")
_EVALUATIONS = strawberry.lazy("backend.evaluations.graphql")
_LIBRARY = strawberry.lazy("backend.library.graphql")
_SHOWCASE = strawberry.lazy("backend.achievements.showcase")
_LANDINGS = strawberry.lazy("backend.landings.graphql")


async def _taken_up(reader: Reader, numbers: list[int]) -> Sequence[bool]:
    found = await reader.fetch(
        sql(
            "SELECT registered_result_id AS id FROM achievement "
            "WHERE registered_result_id = ANY({}::bigint[]) AND submitted_at IS NOT NULL "
            "AND stage <> 'VOIDED'",
            numbers,
        )
    )
    taken = {r["id"] for r in found}
    return [n in taken for n in numbers]


@record(
    models.RegisteredResult,
    scope=everyone,
    description="A result registered elsewhere (登记成果), imported with its source (LIB-6). "
    "It counts nowhere until it is taken up as an achievement.",
)
class RegisteredResult(Node):
    """One imported result."""

    version: int = column("The record's version.")
    title: str = column("成果名称.")
    abstract: str = column("简介.")
    keywords: list[str] = column("关键词.")
    discipline: str | None = column("The discipline (学科).", has_facet=True)
    source: str = column("Where it was imported from.", has_facet=True)
    source_date: date = column("The date of the source's data.")
    external_id: str | None = column("The source's own id.")
    registration_number: str | None = column("登记号.")
    registered_on: date | None = column("登记日期.")
    completing_units: str | None = column("完成单位, as the source writes them.")
    completers: str | None = column("完成人, as the source writes them.")
    taken_up: bool = batch(
        "Whether it has been taken up as an achievement.", _taken_up, shared=True
    )


async def _sources(reader: Reader, codes: list[str | None]) -> Sequence[Term | None]:
    plan = await plan_in_force(reader)
    language = reader.viewer.language
    found = [plan.source(c) if c else None for c in codes]
    return [Term(code=s.code, name=s.name.in_language(language)) if s else None for s in found]


def _price(amount: Decimal | None) -> Money | None:
    return money(amount)


def _item_kind(kind: AchievementKind) -> ItemKind:
    return ItemKind(kind.value)


def _ways(values: list[str]) -> list[ConversionWay]:
    return [ConversionWay(v) for v in values]


@record(
    models.Achievement,
    scope=rules.rows_for,
    description="科技成果: a result with industrial promise, from registration to landing.",
    hidden=("reporter_id", "stage"),
)
class Achievement(Item):
    """One achievement."""

    version: int = column("The record's version.")
    item_kind: ItemKind = pure("企业类, 项目类 or 平台类, as of any item.", _item_kind, "kind")
    kind: AchievementKind = column("企业类, 项目类 or 平台类.")
    stage: Stage = column("Where it stands on its way.")
    title: str = column("成果名称.")
    summary: str = column("简介.")
    trl: int | None = column("Technology readiness level 1–9 (技术就绪度, GB/T 22900).")
    asking_price: Money | None = pure("拟转化价格.", _price, "asking_price", filterable=True)
    industry: Industry | None = one("The industry (所属产业).", "Industry", "industry_id")
    formed_on: date | None = column("When the result was formed (成果形成日期).")
    source: Term | None = batch(
        "项目来源 (DISC-3); filtered by its code.", _sources, "source", filterable=True, shared=True
    )
    secrecy: Secrecy = column("成果密级.")
    unclassified_declared: bool = column("非涉密承诺: declared to hold nothing classified.")
    out_of_scope: bool = batch(
        "Whether industry and source are outside its first reporter's scope (DISC-3): flagged, not "
        "refused.",
        out_of_scope("achievement"),
    )
    reporter: Organization = one("首报单位: the first to report.", "Organization", "reporter_id")
    registrant: Account | None = one("Who registered it.", "Account", "registrant_id")
    registered_result: RegisteredResult | None = one(
        "The imported result that was taken up.", "RegisteredResult", "registered_result_id"
    )
    distinct_because: str | None = column("Why it is not what it resembles (DISC-4).")
    parties: list[AchievementParty] = many(
        "Holding, completing and co-reporting organizations.", "AchievementParty", "achievement_id"
    )
    intellectual_properties: list[IntellectualProperty] = many(
        "知识产权.", "IntellectualProperty", "achievement_id"
    )
    materials: list[AchievementMaterial] = many(
        "成果材料: what it is judged by.",
        "AchievementMaterial",
        "achievement_id",
        where="{}.superseded_at IS NULL",
    )
    superseded_materials: list[AchievementMaterial] = many(
        "Materials that were handed in once and given up since, the newest first.",
        "AchievementMaterial",
        "achievement_id",
        order=("-superseded_at", "id"),
        where="{}.superseded_at IS NOT NULL",
    )
    registration_number: str | None = column("登记号.")
    registered_on: date | None = column("登记日期.")
    recommending_unit: str | None = column("推荐单位.")
    research_from: date | None = column("研究起始年月, as the month's first day.")
    research_to: date | None = column("研究终止年月, as the month's first day.")
    category: Category | None = column("类别.")
    originality: Originality | None = column("属性.")
    form: Form | None = column("体现形式.")
    level: Level | None = column("水平.")
    maturity: Maturity | None = column("阶段 of the technology.")
    application: Application | None = column("应用状态.")
    applied_industry: str | None = column("应用行业 (GB/T 4754).")
    keywords: list[str] = column("关键词.")
    completers: str | None = column("完成人.")
    contact_name: str | None = column(
        "联系人; masked for all but the reporter's people, staff and the lead department.",
        mask=_CONTACT,
    )
    contact_phone: str | None = column("联系电话; masked like `contactName`.", mask=_CONTACT)
    contact_email: str | None = column("电子邮箱; masked like `contactName`.", mask=_CONTACT)
    conversion_ways: list[ConversionWay] = pure("拟转化方式.", _ways, "conversion_ways")
    created_at: datetime = column("When the draft was begun, UTC.")
    submitted_at: datetime | None = column("When it was submitted, UTC: decides its year (KPI-b).")
    evaluation_items: list[Annotated["EvaluationItem", _EVALUATIONS]] = many(
        "Its places in evaluation batches, newest first.",
        "EvaluationItem",
        "achievement_id",
        order=("-id",),
    )
    evaluation_due_on: date | None = batch(
        "The last day for it to enter an evaluation batch; null once it has been in one, and "
        "where it can enter none (EVAL-8).",
        rounds.due_on,
    )
    evaluation_overdue: bool = batch("Whether that day has passed (EVAL-8).", rounds.overdue)
    service_entry: Annotated["ServiceEntry", _LIBRARY] | None = one_back(
        "Its newest entry in the service library.", "ServiceEntry", "achievement_id"
    )
    landings: list[Annotated["Landing", _LANDINGS]] = many(
        "The claims that it landed, oldest first; the first verified one counts (KPI-b).",
        "Landing",
        "achievement_id",
    )
    back_state: BackEntry | None = column("历史补录: where the wish stands (KPI-i).")
    back_on: date | None = column("The original day, of a record from before the platform.")
    back_proof: File | None = one("The proof of that day.", "File", "back_proof_id")
    back_reason: str | None = column("Why it came late, or why that was refused.")
    repair_reason: str | None = column("Why it was returned or voided (DISC-5).")
    merged_into: Annotated["Achievement", _OWN] | None = one(
        "What it was merged into (DISC-5).", "Achievement", "merged_into_id"
    )
    viewer_can_repair: bool = for_viewer(
        "Whether the viewer may return or void it (DISC-5).", rights.repairable, "stage"
    )
    viewer_can_back_enter: bool = for_viewer(
        "Whether the viewer may ask that it counts in its own year (KPI-i).",
        rights.back_enterable,
        "stage",
        "back_state",
        "reporter_id",
    )
    history: list[Change] = history("Achievement")
    viewer_can_edit: bool = for_viewer(
        "Whether the viewer may change it.", rights.editable, "stage", "reporter_id"
    )
    viewer_can_submit: bool = for_viewer(
        "Whether the viewer may submit it.", rights.editable, "stage", "reporter_id"
    )
    viewer_can_claim_landing: bool = batch(
        "Whether the viewer may claim a landing.", rights.claimable
    )
    viewer_can_recommend: bool = for_viewer(
        "Whether the viewer may admit it by a recommendation (EVAL-2).", rights.admissible, "stage"
    )
    viewer_can_publish: bool = batch(
        "Whether the viewer may publish it: it is not in the showcase, or has changed since.",
        rights.publishable,
    )
    publications: list[Annotated["Publication", _SHOWCASE]] = many(
        "What was published of it, newest first (LIB-6).",
        "Publication",
        "achievement_id",
        order=("-id",),
    )


refers("Achievement", "back_proof_id")

AchievementFilter, AchievementOrder = inputs_of(Achievement)
RegisteredResultFilter, RegisteredResultOrder = inputs_of(RegisteredResult)


@strawberry.type(description="A likely duplicate, as far as another organization may see it.")
class DuplicateMatch:
    """One match (DISC-4)."""

    id: strawberry.ID = strawberry.field(description="The achievement, to join it by.")
    title: str = strawberry.field(description="Its title.")
    kind: AchievementKind = strawberry.field(description="Its kind.")
    reporter_name: str = strawberry.field(description="The first reporter's name.")
    year: int = strawberry.field(description="The year it was submitted in.")


async def _matches(reader: Reader, statement: Sql) -> list[DuplicateMatch]:
    plan = await plan_in_force(reader)
    return [
        DuplicateMatch(
            id=strawberry.ID(str(GlobalId("Achievement", row["id"]))),
            title=row["title"],
            kind=AchievementKind(row["kind"]),
            reporter_name=row["reporter_name"],
            year=plan.year_of(row["submitted_at"]),
        )
        for row in await reader.fetch(statement)
    ]


@strawberry.type
class AchievementQuery:
    """Root fields of achievements."""

    achievements: Connection[Achievement] = listed(
        Achievement,
        (AchievementFilter, AchievementOrder),
        "The achievements that the viewer may see (成果发现库, LIB-1).",
    )
    registered_results: Connection[RegisteredResult] = listed(
        RegisteredResult,
        (RegisteredResultFilter, RegisteredResultOrder),
        "Results registered elsewhere (登记成果, LIB-6).",
    )

    @strawberry.field(
        description="Likely duplicates of what is about to be registered (DISC-4): the same or "
        "nearly the same title, the same IP number or registered result; at most 20. Needs "
        "`achievement:register`."
    )
    async def achievement_duplicates(
        self,
        info: strawberry.Info,
        title: Annotated[
            str,
            strawberry.argument(
                description=f"The title to be registered; at most {_LONGEST} characters."
            ),
        ],
        ip_numbers: Annotated[
            list[str] | None, strawberry.argument(description=f"The IP numbers; at most {_MOST}.")
        ] = None,
        registered_result: Annotated[
            strawberry.ID | None,
            strawberry.argument(description="The registered result that is to be taken up."),
        ] = None,
        except_: Annotated[
            strawberry.ID | None,
            strawberry.argument(name="except", description="The draft itself, left out."),
        ] = None,
    ) -> list[DuplicateMatch]:
        """Matches among all registered achievements, whoever reported them."""
        info.context.viewer.require(Permission.ACHIEVEMENT_REGISTER)
        numbers = ip_numbers or []
        if len(title) > _LONGEST or len(numbers) > _MOST:
            raise BadInput(
                Text(
                    f"查重的名称最多 {_LONGEST} 个字符，知识产权编号最多 {_MOST} 个。",
                    f"A title is at most {_LONGEST} characters, and there are at most "
                    f"{_MOST} IP numbers.",
                )
            )
        result = row_of(registered_result, "RegisteredResult") if registered_result else None
        own = row_of(except_, "Achievement") if except_ else None
        reader = info.context.reader
        alike = await near(reader.fetch, title, ["Achievement"])
        what = rules.Registering(title, numbers, result, own, [each.id for each in alike])
        return await _matches(reader, rules.duplicates(what))
