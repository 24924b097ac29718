"""The playground's example queries: valid in the schema that is served, and within the limit."""

from __future__ import annotations

from pathlib import Path

import pytest
from graphql import OperationDefinitionNode, parse, validate

from backend.core.http.cost import weigh
from backend.core.http.limits import Limits
from backend.schema import schema
from backend.settings import ROOT

EXAMPLES = sorted((ROOT / "frontend/src/playground/examples").glob("*.graphql"))
TOO_DEAR = "too-dear"
"""The one that shows what is refused."""


def test_there_are_examples() -> None:
    assert len(EXAMPLES) == 9
    assert TOO_DEAR in {example.stem for example in EXAMPLES}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.stem)
def test_an_example_can_be_asked(example: Path) -> None:
    document = parse(example.read_text(encoding="utf-8"))
    assert validate(schema._schema, document) == []
    [operation] = document.definitions
    assert isinstance(operation, OperationDefinitionNode)
    cost = weigh(schema._schema, document, operation, {})
    assert (cost.requested > Limits().cost) is (example.stem == TOO_DEAR)
    print(example.stem, cost.requested)
