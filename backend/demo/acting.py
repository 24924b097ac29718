"""What people do in the demonstration set: registering, evaluating, serving, landing."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from backend.accounts.models import Account
from backend.achievements.inputs import AchievementMaterialInput, IntellectualPropertyInput
from backend.achievements.models import Achievement, RegisteredResult
from backend.achievements.values import (
    AchievementKind,
    Application,
    Category,
    ConversionWay,
    Form,
    Level,
    Maturity,
    Originality,
    PropertyKind,
    Secrecy,
)
from backend.demands.models import Demand
from backend.demands.values import SolutionWay
from backend.demo.staging import Staging
from backend.demo.story import Said
from backend.evaluations.inputs import JudgementInput
from backend.evaluations.models import EvaluationAssignment, EvaluationBatch, EvaluationItem
from backend.landings.asking import LandingEvidenceInput, LandingFactInput
from backend.landings.models import Landing
from backend.library.models import ServiceEntry
from backend.organizations.models import Organization
from backend.policy.models import Industry, Town

_ENUMS: dict[str, type[Any]] = {
    "kind": AchievementKind,
    "category": Category,
    "originality": Originality,
    "form": Form,
    "level": Level,
    "maturity": Maturity,
    "application": Application,
}
_AS_WRITTEN = ("title", "summary", "source", "trl", "formed_on", "keywords")
_OF_DEMANDS = (
    "title",
    "problem",
    "key_technology",
    "targets",
    "source",
    "trl_wanted",
    "months",
    "keywords",
)
_SCORES = ("technology", "economic_benefit", "conversion_efficiency")
_ADMITTED_BECAUSE = "通过“3有”评价，符合入库条件，纳入重点落地服务。"


_LINE = 34
"""How many characters a line of a paper holds."""


def _lines(text: str) -> list[str]:
    return [text[at : at + _LINE] for at in range(0, len(text), _LINE)]


def item_of(claim: Said) -> str:
    """The name of what is claimed: an achievement, or a demand."""
    return str(claim.get("demand") or claim["achievement"])


class Acting(Staging):
    """Every act of the story, as its files describe it."""

    # Registering

    async def register(self, key: str, said: Said) -> None:
        """A liaison begins a registration."""
        given = {name: said[name] for name in _AS_WRITTEN if name in said}
        given |= {name: kind(said[name]) for name, kind in _ENUMS.items() if name in said}
        if "asking_price" in said:
            given["asking_price"] = Decimal(said["asking_price"])
        if "takes_up" in said:
            given["registered_result"] = self.id(RegisteredResult, said["takes_up"])
        row = await self.do(
            "achievement_register",
            said["by"],
            **given,
            **self._contact(said["by"]),
            industry=self.id(Industry, said["industry"]),
            secrecy=Secrecy.PUBLIC,
            unclassified_declared=True,
            holders=[self.id(Organization, name) for name in said["holders"]],
            completing_organizations=[
                self.id(Organization, name) for name in said.get("completing", [])
            ],
            intellectual_properties=[
                IntellectualPropertyInput(**{**right, "kind": PropertyKind(right["kind"])})
                for right in said.get("rights", [])
            ],
            conversion_ways=[ConversionWay(way) for way in said.get("conversion_ways", [])],
            materials=await self._materials(said),
        )
        self.knows(row, key)
        await self.begun_now(row)

    async def _materials(self, said: Said) -> list[AchievementMaterialInput]:
        """Two papers: what it is, and what was found when it was tried."""
        about = [f"成果名称：{said['title']}", *_lines(said["summary"])]
        rights = [f"{right['number']} {right.get('title', '')}" for right in said.get("rights", [])]
        tried = [f"成果名称：{said['title']}", f"技术成熟度：{said.get('trl', '未填')} 级"]
        tried += ["知识产权：", *rights] if rights else ["知识产权：暂无"]
        papers = {"技术说明": about, "知识产权与成熟度说明": tried}
        return [
            AchievementMaterialInput(title=title, file=await self.paper(said["by"], title, *lines))
            for title, lines in papers.items()
        ]

    def _contact(self, account: str) -> dict[str, str]:
        said = self.story.accounts[account]
        return {
            "contact_name": said["name"],
            "contact_phone": said["phone"],
            "contact_email": f"{account}@example.com",
        }

    async def submit(self, key: str, said: Said) -> None:
        """The registration is handed in."""
        await self.do("achievement_submit", said["by"], **await self.seen(Achievement, key))

    async def join(self, said: Said) -> None:
        """Another organization reports it too."""
        key = said["achievement"]
        await self.do(
            "achievement_join",
            said["by"],
            achievement=self.id(Achievement, key),
            title=self.story.achievements[key]["title"],
        )

    # Needing

    async def register_demand(self, key: str, said: Said) -> None:
        """A liaison begins to register what a firm needs."""
        given = {name: said[name] for name in _OF_DEMANDS if name in said}
        ways = [SolutionWay(way) for way in said.get("solution_ways", [])]
        row = await self.do(
            "demand_register",
            said["by"],
            **given,
            **self._contact(said["by"]),
            firm=self.id(Organization, said["firm"]),
            industry=self.id(Industry, said["industry"]),
            budget=Decimal(said["budget"]),
            solution_ways=ways,
        )
        self.knows(row, key)
        await self.begun_now(row)

    async def submit_demand(self, key: str, said: Said) -> None:
        """The demand is handed in."""
        await self.do("demand_submit", said["by"], **await self.seen(Demand, key))

    # Evaluating

    async def create_batch(self, said: Said) -> None:
        """Staff put a batch together."""
        keys = [item["achievement"] for item in said["items"]]
        row = await self.do(
            "evaluation_batch_create",
            said["by"],
            title=said["title"],
            deadline=said.get("deadline"),
            achievements=[self.id(Achievement, key) for key in keys],
        )
        self.knows(row, said["title"])
        await self.begun_now(row)
        by_achievement = {self.number(Achievement, key): key for key in keys}
        for item in await EvaluationItem.filter(batch_id=row.id):
            self.knows(item, by_achievement[item.achievement_id])

    async def open_batch(self, said: Said) -> None:
        """Evaluators are assigned, and scoring begins."""
        evaluators = [*said["evaluators"], *said.get("assigned", [])]
        await self.do(
            "evaluation_assign",
            said["by"],
            **await self.seen(EvaluationBatch, said["title"], "batch"),
            evaluators=[self.id(Account, name) for name in evaluators],
        )
        for item in said["items"]:
            await self._name_assignments(item["achievement"], evaluators)
        await self.do(
            "evaluation_batch_open", said["by"], **await self.seen(EvaluationBatch, said["title"])
        )

    async def _name_assignments(self, achievement: str, evaluators: list[str]) -> None:
        by_account = {self.number(Account, name): name for name in evaluators}
        item = self.number(EvaluationItem, achievement)
        for row in await EvaluationAssignment.filter(item_id=item):
            self.knows(row, f"{by_account[row.evaluator_id]}: {achievement}")

    async def score(self, evaluator: str, item: Said, place: int, number: int) -> None:
        """An evaluator puts in a sheet."""
        key = f"{evaluator}: {item['achievement']}"
        doubts = item.get("doubts", {})
        await self.do(
            "evaluation_score",
            evaluator,
            **await self.seen(EvaluationAssignment, key, "assignment"),
            **dict(zip(_SCORES, item["scores"][place], strict=True)),
            **{
                have: self._judged(have, evaluator not in doubts.get(have, []), place + number)
                for have in self.story.reasons
            },
            expected_on=item["expected"],
        )

    def _judged(self, have: str, holds: bool, turn: int) -> JudgementInput:
        reasons = self.story.reasons[have]["yes" if holds else "no"]
        return JudgementInput(holds=holds, reason=reasons[turn % len(reasons)])

    async def close_batch(self, said: Said) -> None:
        """Scoring ends; every item passes the gate or fails it."""
        await self.do(
            "evaluation_batch_close", said["by"], **await self.seen(EvaluationBatch, said["title"])
        )

    # Serving

    async def admit(self, batch: Said, item: Said) -> None:
        """An item that passed enters the service library."""
        entry = await self.do(
            "service_entry_admit",
            batch["by"],
            **await self.seen(EvaluationItem, item["achievement"], "evaluation_item"),
            accountable=self.id(Account, item["accountable"]),
            reason=_ADMITTED_BECAUSE,
        )
        self.knows(entry, item["achievement"])

    async def decline(self, batch: Said, item: Said) -> None:
        """An item that passed is not admitted."""
        await self.do(
            "evaluation_item_decline",
            batch["by"],
            **await self.seen(EvaluationItem, item["achievement"]),
            reason=item["reason"],
        )

    async def hand_over(self, said: Said) -> None:
        """Somebody else becomes accountable for an entry."""
        await self.do(
            "service_entry_hand_over",
            said["by"],
            **await self.seen(ServiceEntry, said["achievement"]),
            accountable=self.id(Account, said["to"]),
            reason=said["reason"],
        )

    # Landing

    async def claim(self, said: Said) -> None:
        """A landing is claimed."""
        row = await self.do(
            "landing_claim",
            said["by"],
            **self._claimed(said),
            clause=said["clause"],
            facts=[LandingFactInput(**fact) for fact in said["facts"]],
            evidence=[await self._evidence(said, piece) for piece in said["evidence"]],
            landing_town=self.id(Town, said["town"]),
        )
        self.knows(row, item_of(said))
        await self.begun_now(row)

    def _claimed(self, said: Said) -> dict[str, str]:
        if "demand" in said:
            return {"demand": self.id(Demand, said["demand"])}
        return {"achievement": self.id(Achievement, said["achievement"])}

    async def _evidence(self, said: Said, piece: Said) -> LandingEvidenceInput:
        file = await self.paper(
            said["by"],
            piece["title"],
            f"编号：{piece.get('number', '无')}",
            *self._about(said),
            f"{piece['date']:%Y 年 %m 月 %d 日}",
        )
        return LandingEvidenceInput(**piece, file=file)

    def _about(self, said: Said) -> list[str]:
        if "demand" not in said:
            return [f"成果名称：{self.story.achievements[said['achievement']]['title']}"]
        demand = self.story.demands[said["demand"]]
        firm = self.story.organizations[demand["firm"]]["name"]
        return [f"合作事项：{demand['title']}", f"需求单位：{firm}"]

    async def submit_claim(self, said: Said) -> None:
        """A complete claim is handed in."""
        await self.do("landing_submit", said["by"], **await self.seen(Landing, item_of(said)))

    async def verified(self, said: Said) -> None:
        """A supervisor accepts the claim."""
        await self._decide("landing_verify", said, said["verified"])

    async def returned(self, said: Said) -> None:
        """A supervisor gives the claim back."""
        await self._decide("landing_return", said, said["returned"])

    async def _decide(self, name: str, said: Said, decision: Said) -> None:
        reason = {"reason": decision["reason"]} if "reason" in decision else {}
        await self.do(name, decision["by"], **await self.seen(Landing, item_of(said)), **reason)
