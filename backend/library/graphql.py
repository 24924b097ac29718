"""The service library in the schema."""

from __future__ import annotations

from datetime import date, datetime

import strawberry

from backend.accounts.graphql import Account
from backend.achievements.graphql import Achievement
from backend.audit.history import Change, history
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.reading.declaring import (
    Node,
    column,
    describe_enum,
    for_viewer,
    many,
    one,
    one_of,
    record,
)
from backend.core.viewer import Viewer
from backend.demands.graphql import Demand
from backend.evaluations.graphql import DemandScreening, EvaluationItem
from backend.files.graphql import File
from backend.files.references import refers
from backend.library import models, rules
from backend.library.values import AdmissionRoute
from backend.organizations.graphql import Organization
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


@record(
    models.Handover,
    scope=rules.handovers_for,
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


def _can_hand_over(viewer: Viewer, left_at: datetime | None) -> bool:
    return viewer.may(Permission.SERVICE_MANAGE) and left_at is None


@record(
    models.ServiceEntry,
    scope=rules.entries_for,
    description="An item in the service library (成果与技术服务库, LIB-3), with exactly one "
    "accountable person (SERV-1). Seen by center staff, the lead department, that person, the "
    "organizations that reported the item, and the departments in whose scope it is.",
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
    viewer_can_hand_over: bool = for_viewer(
        "Whether the viewer may hand it over.", _can_hand_over, "left_at"
    )


refers("ServiceEntry", "letter_id")

ServiceEntryFilter, ServiceEntryOrder = inputs_of(ServiceEntry)


@strawberry.type
class LibraryQuery:
    """Root fields of the service library."""

    service_entries: Connection[ServiceEntry] = listed(
        ServiceEntry,
        (ServiceEntryFilter, ServiceEntryOrder),
        "The entries of the service library that the viewer may see, newest first.",
    )
