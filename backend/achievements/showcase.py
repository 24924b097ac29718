"""The showcase in the schema (成果展示区, LIB-6): what everybody may read, how it gets there."""

from __future__ import annotations

from datetime import date, datetime

import strawberry

from backend.accounts.graphql import Account
from backend.achievements import disclosure, publishing
from backend.achievements.graphql import Achievement
from backend.achievements.models import Publication as Table
from backend.achievements.values import AchievementKind
from backend.core.declaring.masks import Mask
from backend.core.declaring.records import Node, batch, column, one, record
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, inputs_of, listed
from backend.core.reading.reader import Reader
from backend.core.sql import sql
from backend.core.writing.inputs import choice, day, reference, text, version
from backend.core.writing.mutations import Operation
from backend.files.graphql import File
from backend.files.references import refers
from backend.organizations.graphql import Organization
from backend.policy.graphql import Industry


async def _removable(reader: Reader, numbers: list[int]) -> list[bool]:
    mine = disclosure.removable_by(reader.viewer, "t")
    return await reader.meeting("publication", numbers, sql("t.taken_down_at IS NULL"), mine)


_OFFICE = Mask(Permission.ACHIEVEMENT_READ_ALL)
_OWN = Mask(Permission.ACHIEVEMENT_READ_ALL, organizations=("reporter_id",))


@record(
    Table,
    scope=disclosure.publications_for,
    description="A published achievement (展示成果, LIB-6): for everybody, as long as it stands.",
    order=("-published_at", "-id"),
    hidden=("achievement_id",),
)
class Publication(Node):
    """One publication."""

    version: int = column("The record's version.")
    title: str = column("成果名称, as it was published.")
    kind: AchievementKind = column("企业类, 项目类 or 平台类.")
    summary: str = column("What the public reads of it (公开简介).")
    keywords: list[str] = column("关键词.")
    trl: int | None = column("Technology readiness level.")
    industry: Industry | None = one("The industry.", "Industry", "industry_id")
    reporter: Organization = one("首报单位.", "Organization", "reporter_id")
    published_at: datetime = column("When it was published, UTC.")
    taken_down_at: datetime | None = column("When it was taken down, UTC.")
    achievement: Achievement | None = one(
        "The whole record, for those who may see it.", "Achievement", "achievement_id"
    )
    consent: File | None = one("The holder's recorded consent.", "File", "consent_id")
    consented_on: date | None = column("The day of the consent.", mask=_OFFICE)
    novelty: str | None = column("The statement on novelty (新颖性说明).", mask=_OFFICE)
    published_by: Account | None = one("Who published it.", "Account", "published_by_id")
    taken_down_by: Account | None = one("Who took it down.", "Account", "taken_down_by_id")
    taken_down_reason: str | None = column(
        "Why it was taken down; null also where it gave way to a newer publication.", mask=_OWN
    )
    standing: bool = column(
        "Whether everybody sees it: it was not taken down, and its record has neither been "
        "returned nor voided or merged.",
        expression=disclosure.STANDING,
    )
    changed: bool | None = column(
        "Whether the record says something else by now: then it may be published anew.",
        expression=disclosure.CHANGED,
        mask=_OWN,
    )
    viewer_can_take_down: bool = batch("Whether the viewer may take it down.", _removable)


refers("Publication", "consent_id", disclosure.consents_for)

PublicationFilter, PublicationOrder = inputs_of(Publication)


@strawberry.type
class ShowcaseQuery:
    """Root fields of the showcase."""

    publications: Connection[Publication] = listed(
        Publication,
        (PublicationFilter, PublicationOrder),
        "The showcase: published achievements, newest first. Open to everybody.",
    )


@strawberry.input(description="An achievement to publish.")
class PublishInput:
    """What `achievementPublish` takes."""

    achievement: strawberry.ID = reference("The achievement.", "Achievement")
    version: int = version()
    summary: str = text("What the public reads of it (公开简介).", 2000)
    consent: strawberry.ID = reference("The holder's recorded consent (同意书).", "File")
    consented_on: date = day("The day of the consent.")
    novelty: str = text(
        "The statement on novelty (新颖性说明): patents filed, or not wanted.", 1000
    )
    nothing_secret: bool = choice("That what is published holds nothing secret or unfiled.")


@strawberry.input(description="A publication to take down.")
class TakeDownInput:
    """What `publicationTakeDown` takes."""

    id: strawberry.ID = reference("The publication.", "Publication")
    version: int = version()
    reason: str = text("Why (撤下理由).", 1000)


_PUBLICATION = ("publication", Publication)

MUTATIONS: tuple[Operation, ...] = (
    Operation(
        "achievement_publish",
        publishing.publish,
        PublishInput,
        _PUBLICATION,
        Permission.ACHIEVEMENT_PUBLISH,
        "Publish an achievement in the showcase, with its holder's consent and the statement on "
        "novelty.",
        ("LIB-6",),
    ),
    Operation(
        "publication_take_down",
        publishing.take_down,
        TakeDownInput,
        _PUBLICATION,
        Permission.PUBLICATION_TAKE_DOWN,
        "Take a publication down at once: center staff, or a liaison of its holder or reporter.",
        ("LIB-6",),
    ),
)
