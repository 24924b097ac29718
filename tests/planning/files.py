"""Plan files that tests compare and load, and how."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from tests.api import Api
from tests.mutations import mutation
from tests.policy.plans import DONGGUAN_FILE

TEXT = DONGGUAN_FILE.read_text(encoding="utf-8")

LOAD = mutation("planLoad", "planVersion { id number sha256 loadedBy { displayName } }")

COMPARED = """query ($text: String!) { planComparison(text: $text) {
  sha256 unchanged problems { line place message } changeCount
  changes { section kind code subject what before after }
  effects { kind records message } lines against { id number }
} }"""

VERSIONS = "{ planVersions { totalCount nodes { id number sha256 text loadedBy { id } } } }"

RENAMED = ('"石碣镇", en = "Shijie"', '"石碣新镇", en = "New Shijie"')
MORE = ("2026 = 160", "2026 = 170")


def changed(*changes: tuple[str, str]) -> str:
    """The city's plan with some text replaced."""
    text = TEXT
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def without(head: str, following: str) -> str:
    """The city's plan without what stands from one text up to another."""
    start = TEXT.index(head)
    return TEXT[:start] + TEXT[TEXT.index(following, start + 1) :]


async def compared(api: Api, text: str, as_: str = "admin") -> dict[str, Any]:
    """The text compared with the plan in force."""
    found: dict[str, Any] = (await api.data(COMPARED, {"text": text}, as_=as_))["planComparison"]
    return found


async def shown(api: Api, text: str) -> dict[str, Any]:
    """The input that loads the text as it was just shown."""
    comparison = await compared(api, text)
    assert comparison["sha256"] == sha256(text.encode()).hexdigest()
    return {
        "text": text,
        "sha256": comparison["sha256"],
        "against": comparison["against"]["id"],
    }
