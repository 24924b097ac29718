"""Times as answers have them: as PostgreSQL writes them into JSON."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from strawberry.schema.types.base_scalars import DateTimeDefinition
from strawberry.types.scalar import ScalarDefinition


def shown(value: datetime) -> str:
    """The time in UTC, its fraction of a second without zeros at the end."""
    text = value.astimezone(UTC).isoformat()
    whole, point, rest = text.partition(".")
    return f"{whole}.{rest[:-6].rstrip('0')}+00:00" if point else text


TIMES: dict[object, ScalarDefinition] = {datetime: replace(DateTimeDefinition, serialize=shown)}
"""For the schema: how it writes times."""
