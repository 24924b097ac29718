"""The page writes CSV of charts by itself: what is harmless there is what is harmless here."""

from __future__ import annotations

import json
import re

from backend.exporting.cells import DANGEROUS
from backend.settings import ROOT


def test_the_page_and_the_server_escape_the_same_signs() -> None:
    source = (ROOT / "frontend/src/ui/csv.ts").read_text(encoding="utf-8")
    listed = re.search(r"^const DANGEROUS = (\[[^\]]*\]);$", source, re.MULTILINE)
    assert listed is not None
    assert tuple(json.loads(listed[1])) == DANGEROUS
