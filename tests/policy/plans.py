"""The two plans that tests run on: the city's own, and an invented one with other numbers."""

from functools import cache
from pathlib import Path

from backend.policy.plan import Plan
from backend.policy.reading import parse_plan
from backend.settings import DEFAULT_PLAN_FILE

DONGGUAN_FILE = DEFAULT_PLAN_FILE
RIVERTOWN_FILE = Path(__file__).with_name("rivertown.toml")


@cache
def dongguan() -> Plan:
    """The plan of 2025–2027."""
    return parse_plan(DONGGUAN_FILE.read_text(encoding="utf-8"))


@cache
def rivertown() -> Plan:
    """The invented city's plan."""
    return parse_plan(RIVERTOWN_FILE.read_text(encoding="utf-8"))
