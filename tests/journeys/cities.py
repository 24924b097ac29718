"""The cities that the journey is made in: each by its own plan file, with its own numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from backend.policy.actions import read_plan
from backend.policy.plan import Plan
from backend.settings import DEFAULT_PLAN_FILE

RIVERTOWN = Path(__file__).parent.parent / "policy" / "rivertown.toml"


@dataclass(frozen=True)
class City:
    """What the journey does differently from one city to the other.

    `yes` of the evaluators' scores pass the gate, `no` do not. `facts` meet the clause; the claim
    is complete once `proof` is added. `institute` is the second organization that reports;
    `recommending` the flag by which a firm recommends in writing (EVAL-2). `demands`: whether the
    plan knows what makes a demand real, and a cooperation (DEM-1, LAND-4).
    """

    plan_file: Path
    town: str
    industry: str
    source: str
    department: str
    evaluators: int
    score: int
    clause: str
    facts: tuple[dict[str, Any], ...]
    proof: dict[str, Any]
    asked_for: str
    discovered: str
    landed: str
    institute: str
    recommending: str
    demands: bool

    @property
    def plan(self) -> Plan:
        """The city's plan."""
        return read_plan(self.plan_file)[1]


DONGGUAN = City(
    plan_file=DEFAULT_PLAN_FILE,
    town="长安镇",
    industry="EQUIPMENT",
    source="LOCAL",
    department="东莞市工业和信息化局",
    evaluators=3,
    score=85,
    clause="LAND-3.1",
    facts=({"kind": "traded_in_city", "value": "TRANSFER", "on": "2026-05-20"},),
    proof={
        "kind": "DEAL_CONTRACT",
        "title": "技术转让合同",
        "number": "2026-KJ-018",
        "date": "2026-05-20",
    },
    asked_for="DEAL_CONTRACT",
    discovered="KPI-1",
    landed="KPI-2",
    institute="东莞理工学院",
    recommending="CHAIN_LEADER",
    demands=True,
)

RIVER = City(
    plan_file=RIVERTOWN,
    town="上河镇",
    industry="WATER",
    source="LOCAL",
    department="河湾市水务局",
    evaluators=4,
    score=8,
    clause="R-PRJ",
    facts=(
        {"kind": "traded_in_city", "value": "SALE", "on": "2026-02-10"},
        {"kind": "deal_amount", "value": "30000", "on": "2026-02-10"},
    ),
    proof={"kind": "DEAL_CONTRACT", "title": "销售合同", "date": "2026-02-10"},
    asked_for="DEAL_CONTRACT",
    discovered="R-1",
    landed="R-2",
    institute="河湾大学",
    recommending="INNOVATION_STRONG",
    demands=False,
)

FORMED_ON = date(2026, 1, 10)
EXPECTED_ON = date(2027, 3, 31)
