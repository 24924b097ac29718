"""The GraphQL endpoint: GraphQL over HTTP as its specification has it, and nothing more.

GET for queries, POST with JSON for the rest; one operation a request: no batches, no uploads, no
subscriptions. Every refusal is JSON with a code and a message in the user's language.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Collection, Sequence
from typing import Any, NamedTuple, Protocol

from graphql import (
    DocumentNode,
    ExecutionResult,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
)
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from strawberry import Schema

from backend.core.errors import (
    BadInput,
    CodedError,
    Text,
)
from backend.core.http.answers import (
    GRAPHQL_JSON,
    JSON,
    Additions,
    answer_of,
    failure_of,
    json_response,
    language_of,
    mark_saved,
    negotiated,
    refusal_status,
    request_id_of,
)
from backend.core.http.asking import Asked, asked_in
from backend.core.http.budget import COST_PER_MINUTE, Budgets, BudgetSpent, cost_shown
from backend.core.http.caching import AskerOf, anybody, keepable
from backend.core.http.documents import Prepared, RequestRefused, documents_of, operation_of
from backend.core.http.executing import executed
from backend.core.http.faults import describe
from backend.core.http.head import head_of, line_of
from backend.core.http.limits import Limits, check_variables
from backend.core.http.persisted import NamedDocuments
from backend.core.http.refusals import HttpRefused, refuse
from backend.core.http.time_limit import TimeLimit
from backend.core.metrics import request_done


class RequestContext(Protocol):
    """What resolvers are given; closed when the request is answered, however it went.

    `kept` is what execution made of the document before; `client` is whose budget the request is
    taken from, and `mark` tells the person from others for whom alone its answers are.
    """

    kept: dict[Any, Any]

    @property
    def client(self) -> str:
        """Whose budget."""

    @property
    def mark(self) -> str | None:
        """Of the person; None of visitors and API clients."""

    def refusals(
        self, schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode
    ) -> Sequence[CodedError]:
        """Why who asks may not ask this at all; told before anything of it is executed."""

    async def close(self) -> None:
        """Give back what the request held, such as its connection."""


CreateContext = Callable[[Request, Response, bool], Awaitable[RequestContext]]
"""Makes the context of one request; the flag says whether it is a mutation.

Headers set on the response given to it are sent.
"""


class Planned(Protocol):
    """A query that is known well enough to be answered without GraphQL's executor."""

    @property
    def claimable(self) -> bool:
        """Whether it can be read for whom the request is thought to come from."""

    async def data(self, context: Any, /) -> dict[str, Any] | None:
        """Its data; None where it has to go the usual way after all."""


class Front(Protocol):
    """What is asked before GraphQL's executor."""

    def assumed(self, request: Request, response: Response, /) -> RequestContext | None:
        """The context of whom the request comes from, as far as is known without looking it up.

        What is read for it says whether that still holds.
        """

    def plan(
        self,
        schema: Schema,
        operation: OperationDefinitionNode,
        given: dict[str, Any],
        context: Any,
        /,
    ) -> Planned | None:
        """The plan of a query with these values of its variables, where it is known."""


_LIMITS = Limits()


class OriginRefused(CodedError):
    """The page that sends the request is not one of ours."""

    code = "FORBIDDEN"

    def __init__(self) -> None:
        super().__init__(
            Text(
                "请求的来源（Origin）不在允许之列。",
                "The request's Origin is not one that may do this.",
            )
        )


class _Question(NamedTuple):
    """What one request asks, ready to be answered to whoever asks."""

    prepared: Prepared
    operation: OperationDefinitionNode
    asked: Asked
    cost: int


class GraphQLEndpoint:
    """An ASGI application for one route."""

    def __init__(
        self,
        schema: Schema,
        create_context: CreateContext,
        *,
        origins: Collection[str],
        asker_of: AskerOf = anybody,
        front: Front | None = None,
        limits: Limits = _LIMITS,
        time_limit: float = 10.0,
        cost_per_minute: int = COST_PER_MINUTE,
    ) -> None:
        """`origins` may change things from a browser; `time_limit` is in seconds, a request.

        `asker_of` says by whom an answer may be kept; `front` is asked before GraphQL's executor;
        `cost_per_minute` is every client's budget.
        """
        self._schema = schema
        self._create_context = create_context
        self._origins = frozenset(origins)
        self._asker_of = asker_of
        self._front = front
        self._limits = limits
        self._time_limit = TimeLimit(time_limit)
        self._costs = documents_of(schema._schema, limits)
        self._documents = NamedDocuments(self._costs)
        self._budgets = Budgets(cost_per_minute)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        began = time.perf_counter()
        request = Request(scope, receive)
        seen = scope.setdefault("state", {})
        seen |= {"kind": "unknown", "outcome": "refused"}
        response = await self._respond(request)
        request_done(seen["kind"], seen["outcome"], time.perf_counter() - began)
        await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        """The answer to anything at all; never raises for what a request holds."""
        seen = request.scope["state"]
        language = language_of(request.scope)
        request_id = request_id_of(request.scope)
        media_type = negotiated(request.scope)
        headers = Additions()
        try:
            if media_type is None:
                refuse(406, _NOT_ACCEPTABLE)
            with self._time_limit.limited():
                result = await self._result(request, headers)
            seen["outcome"] = "errors" if result.errors else "answered"
            status, payload = answer_of(result, language, request_id, media_type)
            mark_saved(payload, request, language)
            response = json_response(payload, status, media_type)
            if request.method == "GET" and status == 200 and "errors" not in payload:
                response = keepable(response, request, self._asker_of(request))
        except RequestRefused as refused:
            errors = [describe(error, language, request_id) for error in refused.errors]
            response = json_response({"errors": errors}, refusal_status(media_type), media_type)
        except HttpRefused as refused:
            error = describe(refused.error, language, request_id)
            response = json_response({"errors": [error]}, refused.status, media_type)
            response.headers.update(refused.headers)
        except ClientDisconnect:
            response = Response(status_code=400)
        except Exception as error:
            seen["outcome"] = "failed"
            status, payload = failure_of(error, language, request_id)
            mark_saved(payload, request, language)
            response = json_response(payload, status, media_type)
        response.raw_headers.extend(headers.raw_headers)
        return response

    async def _result(self, request: Request, headers: Response) -> ExecutionResult:
        self._check_head(request)
        asked = await asked_in(request, self._limits)
        prepared = self._documents.prepare(asked.query, asked.name)
        operation = operation_of(prepared.document, asked.operation_name)
        writes = self._writes(request, operation)
        request.scope["state"]["kind"] = "mutation" if writes else "query"
        if errors := check_variables(prepared.uses, asked.variables, self._limits):
            raise RequestRefused(*errors)
        cost = self._costs.cost(prepared, asked.operation_name, asked.variables)
        question = _Question(prepared, operation, asked, cost)
        result = None if writes else await self._assuming(question, request, headers)
        return result or await self._looked_up(question, request, headers, writes)

    async def _assuming(
        self, question: _Question, request: Request, headers: Response
    ) -> ExecutionResult | None:
        """For whom the request is thought to come from; None where that has to be looked up."""
        context = self._front.assumed(request, headers) if self._front else None
        if context is None:
            return None
        context.kept = question.prepared.kept
        plan = self._plan(question, context)
        if plan is None or not plan.claimable:
            return None
        try:
            left = self._take(context, question.cost, headers)
            data = await plan.data(context)
        except HttpRefused:
            return None
        finally:
            await context.close()
        if data is None:
            # It is taken from whoever asks, once that is known.
            self._budgets.give_back(context.client, question.cost)
            headers.raw_headers = []
            return None
        return self._result_of(ExecutionResult(data), question, left)

    async def _looked_up(
        self, question: _Question, request: Request, headers: Response, writes: bool
    ) -> ExecutionResult:
        """For whom the request comes from."""
        prepared, asked = question.prepared, question.asked
        context = await self._create_context(request, headers, writes)
        context.kept = prepared.kept
        schema = self._schema
        try:
            if refused := context.refusals(schema._schema, prepared.document, question.operation):
                raise RequestRefused(*refused)
            left = self._take(context, question.cost, headers)
            plan = None if writes else self._plan(question, context)
            data = await plan.data(context) if plan else None
            result = (
                await executed(schema, prepared, asked.variables, asked.operation_name, context)
                if data is None
                else ExecutionResult(data)
            )
        finally:
            await context.close()
        return self._result_of(result, question, left)

    def _plan(self, question: _Question, context: RequestContext) -> Planned | None:
        if self._front is None:
            return None
        asked = question.asked
        return self._front.plan(self._schema, question.operation, asked.variables, context)

    def _result_of(
        self, result: ExecutionResult, question: _Question, left: int | None
    ) -> ExecutionResult:
        result.extensions = {"cost": cost_shown(question.cost, self._limits.cost, left)}
        return result

    def _take(self, context: RequestContext, cost: int, headers: Response) -> int | None:
        """Take the cost from the client's budget; what is left, where the answer may tell.

        In a header always: answers that are not one person's alone are kept and compared. Who
        asks is told there as well, so that a page learns from any answer that a session has ended
        or what its person may do has changed, and need not ask for that.
        """
        try:
            standing = self._budgets.take(context.client, cost)
        except BudgetSpent as spent:
            raise HttpRefused(429, spent, spent.standing.refusal_headers()) from None
        headers.raw_headers = standing.raw_headers()
        mark = context.mark
        headers.raw_headers.append((b"viewer", (mark or "nobody").encode()))
        return None if mark is None else standing.remaining

    def _check_head(self, request: Request) -> None:
        if request.method not in ("GET", "POST"):
            refuse(405, _METHOD, {"Allow": "GET, POST"})
        origin = line_of(request.scope, b"origin")
        if origin is not None and origin not in self._origins:
            raise HttpRefused(403, OriginRefused())

    def _writes(self, request: Request, operation: OperationDefinitionNode) -> bool:
        """Whether the operation changes something; refuses where it may not come this way."""
        kind = operation.operation
        if kind is OperationType.SUBSCRIPTION:
            raise RequestRefused(BadInput(_SUBSCRIPTION))
        if kind is OperationType.MUTATION:
            if request.method == "GET":
                refuse(405, _MUTATION_BY_GET, {"Allow": "POST"})
            # Browsers send cookies by themselves, keys they do not.
            head = head_of(request.scope)
            if b"origin" not in head and b"authorization" not in head:
                raise HttpRefused(403, OriginRefused())
        return kind is OperationType.MUTATION


_NOT_ACCEPTABLE = Text(
    f"只能以 {GRAPHQL_JSON} 或 {JSON} 回答。", f"Answers are {GRAPHQL_JSON} or {JSON} only."
)
_METHOD = Text("只接受 GET 和 POST。", "Only GET and POST are accepted.")
_MUTATION_BY_GET = Text("更改必须用 POST 发送。", "A mutation must be sent by POST.")
_SUBSCRIPTION = Text("不支持订阅操作。", "Subscriptions are not supported.")
