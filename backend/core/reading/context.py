"""What one request carries through the schema."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from backend.core.errors import Language
from backend.core.metrics import reads_done
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
        """Whose budget the request is taken from: the account's, or the visitor's address's."""
        account = self.viewer.account
        return f"address {self.address}" if account is None else f"account {account}"

    @property
    def personal(self) -> bool:
        """Whether the answer is for one person alone."""
        return self.viewer.account is not None

    @property
    def language(self) -> Language:
        """The language that messages are written in."""
        return self.viewer.language

    def now(self) -> datetime:
        """The clock, in UTC."""
        return datetime.now(UTC)

    async def close(self) -> None:
        """Give back the connection that the reads held."""
        snapshot = self.reader.snapshot
        reads_done(snapshot.statements, snapshot.rows)
        await snapshot.close()
