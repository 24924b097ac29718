"""GraphQL documents made ready to execute: parsed, bounded, valid; kept for the next time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from graphql import (
    DocumentNode,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    parse,
)

from backend.core.errors import BadInput, LimitExceeded, Text
from backend.core.http.cost import Cost, size_of, sizes_that_matter, too_dear, weigh
from backend.core.http.halves import half_in_document
from backend.core.http.limits import MAX_REPORTED, Limits, VariableUse, check_document
from backend.core.http.tokens import has_more_tokens
from backend.core.http.validating import errors_of
from backend.core.metrics import COST, DOCUMENT_HITS, DOCUMENT_MISSES

KEPT_DOCUMENTS = 256
KEPT_COSTS = 100
"""Costs that are kept with one document, by operation and page sizes."""

KEPT_CHARACTERS = 16_000
"""Longer documents are not kept, so that the cache stays small whatever is sent."""


class RequestRefused(Exception):
    """The request cannot be executed; every reason at once."""

    def __init__(self, *errors: Exception) -> None:
        self.errors = errors
        super().__init__("; ".join(map(str, errors)))


class Prepared(NamedTuple):
    """A document that may be executed, and the variables whose values are still to be bounded."""

    document: DocumentNode
    uses: tuple[VariableUse, ...]
    kept: dict[Any, Any]
    """What execution made of the document, for the next time."""
    sizes: tuple[str, ...]
    """The variables that the cost depends on."""
    costs: dict[tuple[str | None, str], Cost]


class Documents:
    """Prepares documents of one schema, remembering the latest valid ones."""

    def __init__(self, schema: GraphQLSchema, limits: Limits) -> None:
        self._schema = schema
        self._limits = limits
        self._pages = _shorter_pages(schema)
        self._kept: OrderedDict[str, Prepared] = OrderedDict()

    def prepare(self, text: str) -> Prepared:
        """Parse, bound and validate; raises `RequestRefused`."""
        if known := self._kept.get(text):
            DOCUMENT_HITS.inc()
            self._kept.move_to_end(text)
            return known
        DOCUMENT_MISSES.inc()
        document = _parsed(text, self._limits)
        checked = check_document(document, self._limits, self._pages)
        _refuse(checked.errors)
        _refuse(errors_of(self._schema, document, MAX_REPORTED))
        prepared = Prepared(document, checked.uses, {}, sizes_that_matter(document), {})
        if len(text) <= KEPT_CHARACTERS:
            self._keep(text, prepared)
        return prepared

    def cost(
        self, prepared: Prepared, operation_name: str | None, variables: Mapping[str, object]
    ) -> int:
        """What the operation costs; raises `RequestRefused` where that is too much."""
        sizes = {n: size_of(variables[n]) for n in prepared.sizes if n in variables}
        key = (operation_name, str(sizes) if sizes else "")
        cost = prepared.costs.get(key)
        if cost is None:
            operation = operation_of(prepared.document, operation_name)
            cost = weigh(self._schema, prepared.document, operation, sizes)
            if len(prepared.costs) >= KEPT_COSTS:
                prepared.costs.clear()
            prepared.costs[key] = cost
        COST.observe(cost.requested)
        if cost.requested > self._limits.cost:
            raise RequestRefused(too_dear(cost, self._limits.cost))
        return cost.requested

    def _keep(self, text: str, prepared: Prepared) -> None:
        self._kept[text] = prepared
        if len(self._kept) > KEPT_DOCUMENTS:
            self._kept.popitem(last=False)


@cache
def documents_of(schema: GraphQLSchema, limits: Limits) -> Documents:
    """The documents of a schema under these limits, shared by whatever serves it."""
    return Documents(schema, limits)


def _shorter_pages(schema: GraphQLSchema) -> dict[str, int]:
    """The root fields that declare how much they give at most (`page`), by their names."""
    fields = schema.query_type.fields if schema.query_type else {}
    declared = {n: f.extensions.get("strawberry-definition") for n, f in fields.items()}
    return {n: d.metadata["page"] for n, d in declared.items() if d and "page" in d.metadata}


def operation_of(document: DocumentNode, name: str | None) -> OperationDefinitionNode:
    """The operation that is asked for; raises `RequestRefused` when that is not exactly one."""
    operations = [n for n in document.definitions if isinstance(n, OperationDefinitionNode)]
    found = [n for n in operations if name is None or (n.name and n.name.value == name)]
    if len(found) == 1:
        return found[0]
    raise RequestRefused(
        BadInput(
            Text(
                "请用 operationName 指明文档中的一个操作。",
                "Name one operation of the document in operationName.",
            )
        )
    )


def _parsed(text: str, limits: Limits) -> DocumentNode:
    if len(text) > limits.characters:
        raise RequestRefused(_too_large("字符", "characters", limits.characters))
    if has_more_tokens(text, limits.tokens):
        raise RequestRefused(_too_large("词法单元", "tokens", limits.tokens))
    try:
        return parse(text)
    except GraphQLSyntaxError as error:
        # Python's stack ended: nested thousands deep.
        deep = "Parsing aborted" in error.message
        refused = _too_large("层数", "depth", limits.depth) if deep else half_in_document(error)
        raise RequestRefused(refused or error) from None


def _too_large(zh: str, en: str, most: int) -> LimitExceeded:
    return LimitExceeded(
        Text(
            f"查询过大：{zh}最多 {most}。",
            f"The document is too large: {en} at most {most}.",
        )
    )


def _refuse(errors: Sequence[Exception]) -> None:
    if errors:
        raise RequestRefused(*errors)
