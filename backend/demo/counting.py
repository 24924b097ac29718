"""What makes the demonstration set count: proven demands, credits, back-entries, publications."""

from __future__ import annotations

from decimal import Decimal

from backend.achievements.models import Achievement
from backend.core.money import in_words
from backend.demands.models import Demand
from backend.demo.acting import Acting
from backend.demo.story import Said
from backend.landings.models import Landing
from backend.library.models import ServiceEntry
from backend.library.values import ServiceKind
from backend.organizations.models import Organization


class Counting(Acting):
    """Every act of the story, those that move the numbers too."""

    async def prove(self, key: str, said: Said) -> None:
        """A demand's complete proof is handed in: its budget, and the firm's letter (DEM-1)."""
        demand = self.story.demands[key]
        firm = self.story.organizations[demand["firm"]]["name"]
        letter = await self.paper(
            demand["by"],
            "技术合作需求书",
            f"需求名称：{demand['title']}",
            f"主要问题：{demand['problem']}",
            f"合作预算：{in_words(Decimal(demand['budget']))}",
            f"需求单位：{firm}（签章）",
            f"{said['dated']:%Y 年 %m 月 %d 日}",
        )
        await self.do(
            "demand_prove",
            demand["by"],
            **await self.seen(Demand, key),
            budget=Decimal(demand["budget"]),
            letter=letter,
            letter_dated=said["dated"],
        )

    async def confirm_proof(self, key: str, decision: Said) -> None:
        """Staff confirm signature and stamp: the demand is real."""
        await self.do("demand_confirm", decision["by"], **await self.seen(Demand, key))

    async def return_proof(self, key: str, decision: Said) -> None:
        """Staff give a proof back."""
        await self.do(
            "demand_return_proof",
            decision["by"],
            **await self.seen(Demand, key),
            reason=decision["reason"],
        )

    async def reassign(self, said: Said) -> None:
        """The lead department gives a landing's credit to another organization (KPI-e)."""
        await self.do(
            "landing_credit_reassign",
            said["by"],
            **await self.seen(Landing, said["landing"]),
            organization=self.id(Organization, said["to"]),
            reason=said["reason"],
        )

    async def ask_back(self, said: Said) -> None:
        """A record from before is to count on its own day (KPI-i)."""
        key = said["achievement"]
        proof = await self.paper(
            said["by"],
            "成果发现情况证明",
            f"成果名称：{self.story.achievements[key]['title']}",
            f"发现日期：{said['day']:%Y 年 %m 月 %d 日}",
            f"说明：{said['reason']}",
        )
        await self.do(
            "achievement_back_enter",
            said["by"],
            **await self.seen(Achievement, key),
            on=said["day"],
            proof=proof,
            reason=said["reason"],
        )

    async def approve_back(self, said: Said) -> None:
        """The lead department approves: it counts in its own year."""
        key = await self.seen(Achievement, said["achievement"])
        await self.do("achievement_back_entry_approve", said["approved"]["by"], **key)

    async def serve(self, said: Said) -> None:
        """Something is done for an entry of the service library (SERV-2)."""
        await self.do(
            "service_record_add",
            said["by"],
            entry=self.id(ServiceEntry, said["achievement"]),
            kind=ServiceKind(said["kind"]),
            day=said["on"],
            what=said["what"],
        )

    async def publish(self, said: Said) -> None:
        """The plan's progress in a year is published (KPI-g)."""
        await self.do("progress_publish", said["by"], year=said["year"])

    async def show(self, said: Said) -> None:
        """An achievement is published, on its holders' consent (LIB-6)."""
        key = said["achievement"]
        achievement = self.story.achievements[key]
        holders = [
            (await Organization.get(id=self.number(Organization, name))).name
            for name in achievement["holders"]
        ]
        consent = await self.paper(
            said["by"],
            "成果公开展示同意书",
            f"成果名称：{achievement['title']}",
            f"持有单位：{'、'.join(holders)}（签章）",
            "同意在成果展示区公开以上成果的名称与简介。",
            f"{said['consented']:%Y 年 %m 月 %d 日}",
        )
        await self.do(
            "achievement_publish",
            said["by"],
            **await self.seen(Achievement, key, "achievement"),
            summary=achievement["summary"],
            consent=consent,
            consented_on=said["consented"],
            novelty=said["novelty"],
            nothing_secret=True,
        )
