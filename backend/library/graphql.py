"""The service library in the schema."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Annotated

import strawberry

from backend.accounts.graphql import Account
from backend.achievements.graphql import Achievement
from backend.audit.history import Change, history
from backend.core.declaring.records import (
    Node,
    batch,
    column,
    describe_enum,
    for_viewer,
    many,
    one,
    one_of,
    record,
)
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed, listed_within
from backend.core.reading.reader import Reader
from backend.core.sql import Sql, sql
from backend.core.viewer import Viewer
from backend.demands.graphql import Demand
from backend.evaluations.graphql import DemandScreening, EvaluationItem
from backend.files.graphql import File
from backend.files.references import refers
from backend.library import models, rules
from backend.library.exits import possible_exits, term_ends
from backend.library.recommenders import recommends, who_recommends
from backend.library.values import AdmissionRoute, ExitReason, ServiceKind
from backend.organizations.graphql import Organization, OrganizationFilter, OrganizationOrder
from backend.policy.current import plan_in_force
from backend.policy.plan import Plan
from backend.standards.graphql import Item

describe_enum(
    AdmissionRoute,
    "By which way an item came into the service library (入库方式).",
    {
        AdmissionRoute.EVALUATED: "常规入库评价 (EVAL-1)",
        AdmissionRoute.RECOMMENDED: "重点入库推荐 (EVAL-2)",
        AdmissionRoute.SCREENED: "技术需求筛选 (EVAL-7)",
    },
)


describe_enum(
    ExitReason,
    "Why an entry left the service library (退出原因, SERV-11).",
    {
        ExitReason.LANDED: "已落地",
        ExitReason.TERM: "在库期满",
        ExitReason.WITHDRAWN: "单位撤回",
        ExitReason.FAILED: "推进失败",
    },
)
describe_enum(
    ServiceKind,
    "What was done for an item in the service library (服务类型, SERV-2).",
    {
        ServiceKind.VISIT: "走访调研",
        ServiceKind.MEETING: "会商洽谈",
        ServiceKind.MATCHING: "供需对接",
        ServiceKind.FINANCE: "金融服务",
        ServiceKind.POLICY: "政策服务",
        ServiceKind.DOCUMENT: "材料办理",
        ServiceKind.OTHER: "其他",
    },
)


@record(
    models.Handover,
    scope=rules.parts_for,
    description="Accountability passed from one person to another (责任移交, SERV-1).",
    order=("id",),
)
class Handover(Node):
    """One handover."""

    at: datetime = column("When, UTC.")
    reason: str = column("Why (移交原因).")
    from_: Account | None = one("Who was accountable before.", "Account", "from_account_id")
    to: Account | None = one("Who is accountable since.", "Account", "to_account_id")
    by: Account | None = one("Who recorded it.", "Account", "by_id")


@record(
    models.ServiceRecord,
    scope=rules.parts_for,
    description="What was done for an entry on a day (服务记录, SERV-2).",
)
class ServiceRecord(Node):
    """One record."""

    version: int = column("The record's version.")
    kind: ServiceKind = column("What kind of service it was.")
    day: date = column("The day on which it was done.")
    what: str = column("What was done (服务内容).")
    entry: Annotated["ServiceEntry", strawberry.lazy("backend.library.graphql")] = one(
        "The entry.", "ServiceEntry", "entry_id"
    )
    file: File | None = one("What it left behind, where there is anything.", "File", "file_id")
    by: Account | None = one("Who did and recorded it.", "Account", "by_id")
    recorded_at: datetime = column("When it was recorded, UTC.")


async def _due_on(reader: Reader, numbers: list[int]) -> list[date | None]:
    plan = await plan_in_force(reader)
    last = rules.LAST_FOLLOWED_UP.replace("{}", "e")
    rows = await reader.fetch(
        sql(
            f"SELECT e.id, e.admitted_at, e.left_at, {last} AS last_on FROM service_entry e "
            "WHERE e.id = ANY({}::bigint[])",
            numbers,
        )
    )
    days = plan.service.follow_up_days
    found = {
        row["id"]: rules.follow_up_due(row["last_on"], plan.day_of(row["admitted_at"]), days)
        for row in rows
        if row["left_at"] is None
    }
    return [found.get(n) for n in numbers]


async def _overdue(reader: Reader, numbers: list[int]) -> list[bool]:
    today = (await plan_in_force(reader)).day_of(datetime.now(UTC))
    return [due is not None and due < today for due in await _due_on(reader, numbers)]


async def _term_ends(reader: Reader, admitted: list[datetime]) -> list[date]:
    plan = await plan_in_force(reader)
    months = plan.service.longest_stay_months
    return [term_ends(plan.day_of(moment), months) for moment in admitted]


async def _exits(reader: Reader, numbers: list[int]) -> list[list[ExitReason]]:
    plan = await plan_in_force(reader)
    rows = await reader.fetch(
        sql(
            "SELECT e.id, e.admitted_at, (e.achievement_id IS NOT NULL AND a.stage = 'LANDED' "
            "OR e.demand_id IS NOT NULL AND d.stage = 'LANDED') AS landed "
            "FROM service_entry e LEFT JOIN achievement a ON a.id = e.achievement_id "
            "LEFT JOIN demand d ON d.id = e.demand_id "
            "WHERE e.left_at IS NULL AND e.id = ANY({}::bigint[])",
            numbers,
        )
    )
    today, months = plan.day_of(datetime.now(UTC)), plan.service.longest_stay_months
    found = {
        row["id"]: possible_exits(
            landed=row["landed"],
            admitted=plan.day_of(row["admitted_at"]),
            today=today,
            months=months,
        )
        for row in rows
    }
    return [found.get(n, []) for n in numbers]


async def _can_record(reader: Reader, numbers: list[int]) -> list[bool]:
    mine = rules.recorded_by(reader.viewer, "t")
    return await reader.meeting("service_entry", numbers, sql("t.left_at IS NULL"), mine)


def _can_hand_over(viewer: Viewer, left_at: datetime | None) -> bool:
    return viewer.may(Permission.SERVICE_MANAGE) and left_at is None


@record(
    models.ServiceEntry,
    scope=rules.entries_for,
    description="An item in the service library (成果与技术服务库, LIB-3), with exactly one "
    "accountable person (SERV-1). Seen by center staff, the lead department, that person, the "
    "organizations that reported the item, and the departments in whose scope it is.",
    about=("achievement", "demand"),
)
class ServiceEntry(Node):
    """One entry."""

    version: int = column("The record's version.")
    number: int = column("The entry's number, as messages name it.", "id")
    route: AdmissionRoute = column("By which way it came in.")
    reason: str = column("Why it was admitted (入库理由).")
    admitted_at: datetime = column("When it was admitted, UTC.")
    left_at: datetime | None = column("When it left the library, UTC; null while it is served.")
    item: Item = one_of("What is served.", {"Achievement": "achievement_id", "Demand": "demand_id"})
    achievement: Achievement | None = one(
        "What is served, where it is an achievement.", "Achievement", "achievement_id"
    )
    demand: Demand | None = one("What is served, where it is a demand.", "Demand", "demand_id")
    evaluation_item: EvaluationItem | None = one(
        "The evaluation that it passed.", "EvaluationItem", "evaluation_item_id"
    )
    screening: DemandScreening | None = one(
        "The screening that its demand passed.", "DemandScreening", "screening_id"
    )
    recommender: Organization | None = one(
        "Who recommended it (推荐单位, EVAL-2).", "Organization", "recommender_id"
    )
    letter: File | None = one("The written recommendation (推荐函).", "File", "letter_id")
    letter_number: str | None = column("The letter's number (文号).")
    letter_dated: date | None = column("The letter's date.")
    accountable: Account = one("The accountable person (服务责任人).", "Account", "accountable_id")
    admitted_by: Account | None = one("Who admitted it.", "Account", "admitted_by_id")
    handovers: list[Handover] = many("Its handovers, oldest first.", "Handover", "entry_id")
    history: list[Change] = history("ServiceEntry")
    records: list[ServiceRecord] = many(
        "What was done for it, newest first (SERV-2).",
        "ServiceRecord",
        "entry_id",
        order=("-day", "-id"),
    )
    last_followed_up_on: date | None = column(
        "The day of its newest record; null before the first.", expression=rules.LAST_FOLLOWED_UP
    )
    waits_since: datetime = column(
        "Since when it waits to be followed up, UTC: its newest record, or its admission. Ordered "
        "by it, entries stand in the order of `followUpDueOn`.",
        expression=rules.WAITS_SINCE,
    )
    follow_up_due_on: date | None = batch(
        "By when it is to be followed up: so many days of the plan after the newest record, or "
        "after its admission; null once it has left (SERV-2).",
        _due_on,
    )
    overdue: bool = batch("Whether that day has passed.", _overdue)
    accountable_since: datetime = column(
        "Since when that person is accountable, UTC: the last handover, or the admission.",
        expression="coalesce((SELECT max(passed.at) FROM handover passed "
        "WHERE passed.entry_id = {}.id), {}.admitted_at)",
    )
    term_ends_on: date = batch(
        "The first day on which it may leave because it was served long enough (SERV-11).",
        _term_ends,
        "admitted_at",
    )
    exits: list[ExitReason] = batch(
        "The reasons by which it may leave today; none once it has left (SERV-11).", _exits
    )
    left_because: ExitReason | None = column("Why it left (SERV-11).")
    left_reason: str | None = column("That in words (退出说明).")
    left_by: Account | None = one("Who recorded that it left.", "Account", "left_by_id")
    viewer_can_leave: bool = for_viewer("Whether the viewer may end it.", _can_hand_over, "left_at")
    viewer_can_record: bool = batch("Whether the viewer may record what was done.", _can_record)
    viewer_can_hand_over: bool = for_viewer(
        "Whether the viewer may hand it over.", _can_hand_over, "left_at"
    )


refers("ServiceEntry", "letter_id")
refers("ServiceRecord", "file_id")

ServiceEntryFilter, ServiceEntryOrder = inputs_of(ServiceEntry)


@strawberry.type(description="The follow-up of the service library (跟踪服务, SERV-2).")
class ServiceFollowUp:
    """The plan's cadence, and which entries it has passed by."""

    of: strawberry.Private[Plan]
    days: int = strawberry.field(description="Within how many days an entry is followed up.")
    overdue: Connection[ServiceEntry] = listed_within(
        ServiceEntry,
        (ServiceEntryFilter, ServiceEntryOrder),
        "The entries that are overdue today, as far as the viewer sees them.",
        lambda root: (root.condition(rules.overdue),),
    )

    due_soon: Connection[ServiceEntry] = listed_within(
        ServiceEntry,
        (ServiceEntryFilter, ServiceEntryOrder),
        "The entries that are to be followed up within a week and are not overdue, as far as the "
        "viewer sees them.",
        lambda root: (root.condition(rules.due_soon),),
    )

    def condition(self, clock: Callable[[str, str, date, int], Sql]) -> Sql:
        """The condition of a clock over entries today."""
        zone, today = self.of.city.timezone.key, self.of.day_of(datetime.now(UTC))
        return clock("t", zone, today, self.days)


@strawberry.type(description="Whose written recommendation counts (重点入库推荐单位, EVAL-2).")
class Recommenders:
    """Who recommends, by the plan in force."""

    of: strawberry.Private[Plan]
    who: str = strawberry.field(description="Who, in words, as refusals say it.")
    organizations: Connection[Organization] = listed_within(
        Organization,
        (OrganizationFilter, OrganizationOrder),
        "The organizations that may recommend today.",
        lambda root: (recommends("t", root.of.recommenders, root.of.day_of(datetime.now(UTC))),),
    )


@strawberry.type
class LibraryQuery:
    """Root fields of the service library."""

    service_entries: Connection[ServiceEntry] = listed(
        ServiceEntry,
        (ServiceEntryFilter, ServiceEntryOrder),
        "The entries of the service library that the viewer may see, newest first.",
    )

    @strawberry.field(description="The cadence of following up, and what is overdue (SERV-2).")
    async def service_follow_up(self, info: strawberry.Info) -> ServiceFollowUp:
        """The clock of the plan in force."""
        plan = await plan_in_force(info.context.reader)
        return ServiceFollowUp(of=plan, days=plan.service.follow_up_days)

    @strawberry.field(description="Whose written recommendation counts (EVAL-2).")
    async def recommenders(self, info: strawberry.Info) -> Recommenders:
        """By the plan in force."""
        plan = await plan_in_force(info.context.reader)
        who = who_recommends(plan.recommenders).in_language(info.context.language)
        return Recommenders(of=plan, who=who)
