"""Amounts in cells are read as the page's forms read them: one table for both."""

from __future__ import annotations

import json
import subprocess
from decimal import Decimal
from pathlib import Path

import pytest

from backend.sheets.amounts import yuan_of
from backend.sheets.cells import Amount, Unclear, Vocabulary
from tests.http.test_endpoint import node

HERE = Path(__file__).parent
CASES: list[tuple[str, str | None]] = json.loads((HERE / "amounts.json").read_text("utf-8"))


@pytest.mark.parametrize(("typed", "yuan"), CASES)
def test_a_cell(typed: str, yuan: str | None) -> None:
    if yuan is None:
        with pytest.raises(Unclear):
            Amount().read(typed, Vocabulary())
    else:
        assert Amount().read(typed, Vocabulary()) == Decimal(yuan)


def test_a_form() -> None:
    done = subprocess.run([node(), HERE / "read_yuan.mjs"], capture_output=True, check=True)
    assert json.loads(done.stdout) == [yuan for _, yuan in CASES]


@pytest.mark.parametrize("typed", ["", " ", "9" * 41, "9" * 21, "1" + "亿" * 39])
def test_what_has_no_bounds_is_no_amount(typed: str) -> None:
    assert yuan_of(typed) is None
