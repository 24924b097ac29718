"""The service library in the schema: writes."""

from __future__ import annotations

from datetime import date

import strawberry

from backend.accounts.graphql import Account
from backend.core.permissions import Permission
from backend.core.writing.inputs import choice, day, reference, text, version
from backend.core.writing.mutations import Operation
from backend.library import actions, closing, following, leaving, recommending
from backend.library.graphql import ServiceEntry, ServiceRecord
from backend.library.values import ExitReason, ServiceKind
from backend.organizations.graphql import Organization, OrganizationUpdateInput


@strawberry.input(description="A passed item to admit to the service library.")
class ServiceEntryAdmitInput:
    """What `serviceEntryAdmit` takes."""

    evaluation_item: strawberry.ID = reference("The item that has passed.", "EvaluationItem")
    version: int = version()
    accountable: strawberry.ID = reference("Who will be accountable for it.", "Account")
    reason: str = text("Why it is admitted (入库理由).", 1000)


@strawberry.input(description="A demand to admit to the service library by its screening.")
class ServiceEntryAdmitDemandInput:
    """What `serviceEntryAdmitDemand` takes."""

    screening: strawberry.ID = reference("The screening that it passed.", "DemandScreening")
    version: int = version()
    accountable: strawberry.ID = reference("Who will be accountable for it.", "Account")
    reason: str = text("Why it is admitted (入库理由).", 1000)


@strawberry.input(description="An achievement or a real demand that was recommended in writing.")
class ServiceEntryAdmitRecommendedInput:
    """What `serviceEntryAdmitRecommended` takes."""

    achievement: strawberry.ID | None = reference(
        "A submitted achievement; or else a demand.", "Achievement", optional=True, nullable=True
    )
    demand: strawberry.ID | None = reference(
        "A submitted demand that is real.", "Demand", optional=True, nullable=True
    )
    version: int = version()
    recommender: strawberry.ID = reference("Who recommends it (推荐单位).", "Organization")
    letter: strawberry.ID | None = reference(
        "The written recommendation (推荐函), sent to `/files` before; needed.",
        "File",
        optional=True,
        nullable=True,
    )
    letter_number: str = text("The letter's number (文号).", 100)
    letter_dated: date = day("The letter's date.")
    accountable: strawberry.ID = reference("Who will be accountable for it.", "Account")
    reason: str = text("Why it is admitted (入库理由).", 1000)


@strawberry.input(description="An entry to hand over.")
class ServiceEntryHandOverInput:
    """What `serviceEntryHandOver` takes."""

    id: strawberry.ID = reference("The entry.", "ServiceEntry")
    version: int = version()
    accountable: strawberry.ID = reference("Who is accountable from now on.", "Account")
    reason: str = text("Why (移交原因).", 1000)


@strawberry.input(description="An entry that leaves the service library.")
class ServiceEntryLeaveInput:
    """What `serviceEntryLeave` takes."""

    id: strawberry.ID = reference("The entry.", "ServiceEntry")
    version: int = version()
    because: ExitReason = choice("Why: landed, its term is over, withdrawn or failed.")
    reason: str = text("That in words (退出说明).", 1000)


@strawberry.input(description="What was done for an entry.")
class ServiceRecordAddInput:
    """What `serviceRecordAdd` takes."""

    entry: strawberry.ID = reference("The entry.", "ServiceEntry")
    kind: ServiceKind = choice("What kind of service it was.")
    day: date = day("The day on which it was done: not before the admission, nor to come.")
    what: str = text("What was done (服务内容).", 5000)
    file: strawberry.ID | None = reference(
        "What it left behind, sent to `/files` before.", "File", optional=True, nullable=True
    )


@strawberry.input(description="An account to end.")
class AccountDeactivateInput:
    """What `accountDeactivate` takes."""

    id: strawberry.ID = reference("The account.", "Account")
    version: int = version()


_ENTRY = ("service_entry", ServiceEntry)

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "service_entry_admit",
        actions.admit,
        ServiceEntryAdmitInput,
        _ENTRY,
        Permission.SERVICE_MANAGE,
        "Admit an achievement that has passed its evaluation; one person is accountable for it.",
        ("EVAL-1", "SERV-1"),
    ),
    Operation(
        "service_entry_admit_demand",
        actions.admit_demand,
        ServiceEntryAdmitDemandInput,
        _ENTRY,
        Permission.SERVICE_MANAGE,
        "Admit a real demand that has passed its screening; one person is accountable for it.",
        ("EVAL-7", "SERV-1"),
    ),
    Operation(
        "service_entry_admit_recommended",
        recommending.admit_recommended,
        ServiceEntryAdmitRecommendedInput,
        _ENTRY,
        Permission.SERVICE_MANAGE,
        "Admit a submitted achievement or a real demand by a written recommendation, without "
        "evaluation; one person is accountable for it.",
        ("EVAL-2", "DEM-1", "SERV-1"),
    ),
    Operation(
        "service_entry_hand_over",
        actions.hand_over,
        ServiceEntryHandOverInput,
        _ENTRY,
        Permission.SERVICE_MANAGE,
        "Make somebody else accountable for an entry.",
        ("SERV-1",),
    ),
    Operation(
        "service_entry_leave",
        leaving.leave,
        ServiceEntryLeaveInput,
        _ENTRY,
        Permission.SERVICE_MANAGE,
        "End an entry with the reason; what has not landed goes back to the discovery library.",
        ("SERV-11",),
    ),
    Operation(
        "service_record_add",
        following.add_record,
        ServiceRecordAddInput,
        ("service_record", ServiceRecord),
        Permission.SERVICE_RECORD,
        "Record what was done for an entry: by center staff, or by who is accountable for it.",
        ("SERV-2",),
    ),
    Operation(
        "organization_update",
        closing.update_organization,
        OrganizationUpdateInput,
        ("organization", Organization),
        Permission.ORGANIZATION_MANAGE,
        "Change what is said of an organization; what decides who supervises is the plan's. One "
        "that ends signs its people out, and is refused while they are accountable for service "
        "entries.",
        ("DISC-3", "LAND-2", "SERV-1", "KPI-e"),
    ),
    Operation(
        "account_deactivate",
        closing.deactivate_account,
        AccountDeactivateInput,
        ("account", Account),
        Permission.ACCOUNT_MANAGE,
        "End an account, and its sessions; refused while it is accountable for service entries.",
        ("SERV-1",),
    ),
)
