"""服务数: entries of the service library that were served in a year (KPI-f)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import strawberry

from backend.core.declaring.kinds import Batch
from backend.core.permissions import Permission
from backend.core.reading.connections import Connection, listed_within
from backend.core.reading.reader import Reader
from backend.core.sql import Sql, sql
from backend.library.graphql import ServiceEntry, ServiceEntryFilter, ServiceEntryOrder


class Service(NamedTuple):
    """How many entries were served, and by how many records."""

    entries: int
    records: int


async def _services(reader: Reader, years: list[int]) -> Sequence[Service]:
    rows = await reader.fetch(
        sql(
            "SELECT y.year, count(DISTINCT r.entry_id) AS entries, count(r.id) AS records "
            "FROM unnest({}::int[]) AS y (year) LEFT JOIN service_record r "
            "ON r.day BETWEEN make_date(y.year, 1, 1) AND make_date(y.year, 12, 31) "
            "GROUP BY y.year",
            years,
        )
    )
    found = {row["year"]: Service(int(row["entries"]), int(row["records"])) for row in rows}
    return [found[year] for year in years]


SERVICE = Batch(_services, "year")


def _served(year: int, row: str) -> tuple[Sql, ...]:
    return (
        sql(
            f"EXISTS (SELECT 1 FROM service_record r WHERE r.entry_id = {row}.id "
            "AND r.day BETWEEN {}::date AND {}::date)",
            date(year, 1, 1),
            date(year, 12, 31),
        ),
    )


@strawberry.type(description="服务数: what was served in the year (KPI-f). The plan has no target.")
class ServedYear:
    """The third of the three counts."""

    year: strawberry.Private[int]
    items: Connection[ServiceEntry] = listed_within(
        ServiceEntry,
        (ServiceEntryFilter, ServiceEntryOrder),
        "The entries with a service record in the year, as far as the viewer sees them (KPI-g).",
        lambda root: _served(root.year, "t"),
    )

    @strawberry.field(
        description="How many entries have at least one service record of a day in the year. Needs "
        "`kpi:read`, else null."
    )
    async def actual(self, info: strawberry.Info) -> int | None:
        """The entries."""
        found = await self.service(info.context.reader)
        return found and found.entries

    @strawberry.field(description="How many records they have. Needs `kpi:read`, else null.")
    async def records(self, info: strawberry.Info) -> int | None:
        """The records."""
        found = await self.service(info.context.reader)
        return found and found.records

    async def service(self, reader: Reader) -> Service | None:
        """The two counts, where the viewer may know them."""
        if not reader.viewer.may(Permission.KPI_READ):
            return None
        found: Service = await reader.batched(SERVICE, self.year)
        return found
