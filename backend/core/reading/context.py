"""What one request carries through the schema."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from graphql import DocumentNode, GraphQLSchema, OperationDefinitionNode
from starlette.requests import Request
from starlette.responses import Response

from backend.core.errors import CodedError, Language
from backend.core.metrics import reads_done
from backend.core.reading.granted import not_granted
from backend.core.reading.reader import Reader
from backend.core.viewer import Viewer


@dataclass(slots=True)
class Context:
    """One request: who asks, how its reads run, and where its answer goes."""

    request: Request
    response: Response
    request_id: str
    viewer: Viewer
    reader: Reader
    settings: Any
    audit_head: Path | None = None
    address: str = ""
    kept: dict[Any, Any] = field(default_factory=dict)
    """Selections that were made of the request's document, kept with it."""

    @property
    def client(self) -> str:
        """Whose budget the request is taken from: of an API client, an account, or an address."""
        viewer = self.viewer
        if viewer.client is not None:
            return f"client {viewer.client}"
        return f"address {self.address}" if viewer.account is None else f"account {viewer.account}"

    @property
    def key(self) -> str | None:
        """What a write is known by, so that sending it twice does it once."""
        found: str | None = self.request.headers.get("Idempotency-Key")
        return found

    @property
    def mark(self) -> str | None:
        """What tells the viewer from others, and from the same one who may do something else."""
        return None if self.viewer.account is None else self.viewer.mark

    @property
    def language(self) -> Language:
        """The language that messages are written in."""
        return self.viewer.language

    def now(self) -> datetime:
        """The clock, in UTC."""
        return datetime.now(UTC)

    def refusals(
        self, schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode
    ) -> tuple[CodedError, ...]:
        """Why the viewer may not ask this at all: what an API client's grant does not include."""
        grant = self.viewer.grant
        if grant is None:
            return ()
        key = ("granted", grant.key, id(operation))
        found: tuple[CodedError, ...] | None = self.kept.get(key)
        if found is None:
            found = self.kept[key] = not_granted(schema, document, operation, grant)
        return found

    async def close(self) -> None:
        """Give back the connection that the reads held."""
        snapshot = self.reader.snapshot
        reads_done(snapshot.statements, snapshot.rows)
        await snapshot.close()
