"""The application as its clients see it: GraphQL over HTTP, in this process."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.types import Receive, Scope, Send

from backend.app import create_app
from backend.settings import Settings

SIGN_IN = """
mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }
"""


@dataclass
class Api:
    """A server and its clients: each name has a browser of its own, with its own cookies."""

    app: Starlette
    state: dict[str, Any]
    settings: Settings
    passwords: dict[str, str] = field(default_factory=dict)
    """By sign-in name: ``as_=name`` signs in with these at first use."""
    _clients: dict[str | None, httpx.AsyncClient] = field(default_factory=dict)
    _signed_in: set[str] = field(default_factory=set)

    async def gql(
        self, document: str, variables: dict[str, Any] | None = None, *, as_: str | None = None
    ) -> dict[str, Any]:
        """Post a document; the whole answer: ``data``, and ``errors`` when there are any."""
        if as_ is not None and as_ not in self._signed_in:
            await self.sign_in(as_, self.passwords[as_])
        response = await self.post(document, variables, as_=as_)
        answer: dict[str, Any] = response.json()
        return answer

    async def data(
        self, document: str, variables: dict[str, Any] | None = None, *, as_: str | None = None
    ) -> dict[str, Any]:
        """Post a document that must succeed; its data, what is masked in it being null."""
        answer = await self.gql(document, variables, as_=as_)
        errors = [e for e in answer.get("errors", ()) if e["extensions"]["code"] != "MASKED"]
        assert errors == []
        data: dict[str, Any] = answer["data"]
        return data

    async def sign_in(self, name: str, password: str) -> None:
        """Sign in as ``name``, who stays signed in."""
        response = await self.post(
            SIGN_IN, {"input": {"name": name, "password": password}}, as_=name
        )
        answer = response.json()
        assert "errors" not in answer, answer
        assert answer["data"]["signIn"]["userErrors"] == [], (name, answer)
        self._signed_in.add(name)
        self.passwords[name] = password

    async def post(
        self,
        document: str,
        variables: dict[str, Any] | None = None,
        *,
        as_: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> httpx.Response:
        """Post a document from the page's own origin; the response as it is."""
        body = (
            {"query": document}
            if variables is None
            else {"query": document, "variables": variables}
        )
        sent = {"Origin": self.settings.origins[0], "Accept": "application/json"} | (headers or {})
        return await self.client(as_).post("/graphql", json=body, headers=sent)

    def client(self, name: str | None = None) -> httpx.AsyncClient:
        """The browser of ``name``; None: nobody's."""
        if name not in self._clients:
            self._clients[name] = httpx.AsyncClient(
                transport=httpx.ASGITransport(self._with_state, raise_app_exceptions=False),
                base_url=self.settings.origins[0],
                timeout=60,
            )
        return self._clients[name]

    async def close(self) -> None:
        """Close every browser."""
        for client in self._clients.values():
            await client.aclose()

    async def _with_state(self, scope: Scope, receive: Receive, send: Send) -> None:
        # What a server does with what the lifespan yielded.
        await self.app({**scope, "state": dict(self.state)}, receive, send)


@asynccontextmanager
async def serving(settings: Settings) -> AsyncIterator[Api]:
    """The application on a database, its lifespan entered. Tortoise's models work inside."""
    app = create_app(settings)
    async with app.router.lifespan_context(app) as state:
        api = Api(app, dict(state or {}), settings)
        try:
            yield api
        finally:
            await api.close()
