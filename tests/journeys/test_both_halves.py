"""Results and needs go round the loop with their proof; both books of both years are exactly right.

Two organizations report one result, a firm's need comes in by letter, a landing is corrected, and a
record from before the platform counts in its own year. Every step is tried by everybody else first.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.databases import Databases
from tests.journeys.books import Books, Counted
from tests.journeys.cities import DONGGUAN, FORMED_ON, RIVER, City
from tests.journeys.test_loop import Journey, journey

FIRM = "链主示范企业有限公司"
OFFICE = frozenset({"staff", "owner", "lead"})
"""Who reads everything that was handed in."""
LANDING = """landing { id version state revision verdict { holds missing { codes } }
  evidence { file { id } } }"""
ACHIEVEMENT = """achievement { id version stage backState reporter { name }
  parties { role organization { name } } }"""
DEMAND = "demand { id version stage proof real reporter { name } letter { id } }"
ENTRY = """serviceEntry { id route recommender { name } letter { id } accountable { id }
  item { id } }"""
TITLE, EARLIER, NEED = "石墨烯散热膜卷材", "高速主轴热误差补偿", "高导热界面材料国产化"


def key(record: dict[str, Any]) -> dict[str, Any]:
    """The record at the version that was seen."""
    return {"id": record["id"], "version": record["version"]}


@dataclass
class BothHalves(Journey):
    """The way of the first journey, widened."""

    files: dict[str, str] = field(default_factory=dict)
    """The files that prove something, by their names."""

    def __post_init__(self) -> None:
        self.year = self.city.plan.year_of(datetime.now(UTC))
        self.books = Books(self.cast, self.city.plan, (self.year - 1, self.year))

    @property
    def lead(self) -> str:
        """The name of the department in charge."""
        return self.city.plan.lead_department.name.zh

    def make_more_people(self) -> None:
        """The second organization, the lead department's own liaison, and the firm."""
        self.make_people()
        given = {"name": FIRM, "kind": "ENTERPRISE", "flags": [self.city.recommending]}
        others = ("owner", "admin")
        self.cast.does("staff", "organizationCreate", given, "organization { id }", also=others)
        self.hire("institute", "LIAISON", self.city.institute)
        self.hire("office", "LIAISON", self.lead)
        self.hire("firm", "ENTERPRISE_USER", FIRM)
        self.other_liaisons = ("neighbour", "institute", "office")

    def sends(self, person: str, name: str) -> str:
        """A file that somebody gives as proof."""
        self.files[name] = self.cast.sends(person, name)
        return self.files[name]

    def person(self, name: str) -> str:
        """The id of somebody's account."""
        found = self.cast.ask(name, "{ viewer { account { id } } }")["viewer"]["account"]["id"]
        return str(found)

    # The result of two organizations.

    def join(self) -> None:
        """The second to report is shown the match, and joins: it counts once, for the first."""
        self.found["shared"] = self.submitted({"title": TITLE, "summary": "散热材料。"})
        document = """query ($t: String!) {
          achievementDuplicates(title: $t) { id title kind reporterName year } }"""
        match = {
            "id": self.found["shared"],
            "title": TITLE,
            "kind": "PROJECT",
            "reporterName": self.city.town,
            "year": self.year,
        }
        same = TITLE.replace("散热", " 散热 ")
        found = self.cast.ask("institute", document, t=same)["achievementDuplicates"]
        assert found == [match]
        given = {**self.registration(), "title": same, "summary": "散热材料。"}
        errors = self.cast.errors("institute", "achievementRegister", given, "achievement { id }")
        assert [(e["code"], e["rule"]) for e in errors] == [("LIKELY_DUPLICATE", "DISC-4")]
        joining = {"achievement": match["id"], "title": same}
        done = self.cast.does(
            "institute", "achievementJoin", joining, ACHIEVEMENT, also=("neighbour", "office")
        )["achievement"]
        assert done["reporter"] == {"name": self.city.town}
        assert done["parties"] == [
            {"role": "CO_REPORTER", "organization": {"name": self.city.institute}}
        ]
        self.books.counted.add(self.discovered(match["id"], self.year, self.city.town))

    def discovered(self, item: str, year: int, organization: str, **more: Any) -> Counted:
        """What the books say of something found."""
        return Counted(self.city.discovered, year, item, organization, **more)

    # The record from before the platform.

    def back_enter(self) -> None:
        """What was found the year before counts in that year, once that is approved (KPI-i)."""
        last = self.year - 1
        formed = date(last, 3, 1).isoformat()
        given = {"title": EARLIER, "summary": "主轴补偿。", "formedOn": formed}
        number = self.submitted(given)
        self.books.counted.add(now := self.discovered(number, self.year, self.city.town))
        self.books.check()
        asked = {
            "id": number,
            "version": 2,
            "on": date(last, 6, 30).isoformat(),
            "proof": self.sends("liaison", "立项批复.pdf"),
            "reason": "平台上线前发现",
        }
        waiting = self.cast.does("liaison", "achievementBackEnter", asked, ACHIEVEMENT)
        row = waiting["achievement"]
        assert row["backState"] == "WAITING"
        self.books.check()
        name = "achievementBackEntryApprove"
        approved = self.cast.does("lead", name, key(row), ACHIEVEMENT)["achievement"]
        assert approved["backState"] == "APPROVED"
        self.books.counted.remove(now)
        proofs = ("立项批复.pdf",)
        self.books.counted.add(self.discovered(number, last, self.city.town, proofs=proofs))

    # The firm's need.

    def find_need(self) -> None:
        """Real once letter and budget are confirmed by somebody else; uncounted until then."""
        industry = self.registration()["industry"]
        given = {
            "title": NEED,
            "firm": self.organization(FIRM),
            "problem": "依赖进口。",
            "targets": "导热系数不低于 12 W/(m·K)",
            "keyTechnology": "填料表面改性",
            "trlWanted": 7,
            "industry": industry,
            "source": self.city.source,
            "contactName": "值班人员",
            "contactPhone": "0769-22330000",
        }
        others = ("liaison", "neighbour", "institute", "firm")
        row = self.cast.does("office", "demandRegister", given, DEMAND, also=others)["demand"]
        row = self.cast.does("office", "demandSubmit", key(row), DEMAND)["demand"]
        letter = self.sends("office", "技术合作需求书.pdf")
        given = {**key(row), "budget": "99999.99", "letter": letter}
        errors = self.cast.errors("office", "demandProve", given, DEMAND)
        assert [(e["code"], e["field"], e["rule"]) for e in errors] == [
            ("FACT_NOT_MET", ["budget"], "DEM-1")
        ]
        given["budget"] = "100000"
        row = self.cast.does("office", "demandProve", given, DEMAND)["demand"]
        assert (row["proof"], row["real"]) == ("WAITING", False)
        self.books.check()
        row = self.cast.does("staff", "demandConfirm", key(row), DEMAND, also=("owner",))["demand"]
        assert (row["proof"], row["real"]) == ("CONFIRMED", True)
        proofs = ("技术合作需求书.pdf",)
        self.books.counted.add(
            self.discovered(row["id"], self.year, self.lead, demand=True, proofs=proofs)
        )
        self.found["need"] = row

    def recommend(self, member: str, item: dict[str, Any]) -> None:
        """The chain leader's written word takes the item straight into service (EVAL-2)."""
        given = {
            member: item["id"],
            "version": item["version"],
            "recommender": self.organization(FIRM),
            "letterNumber": "链荐〔1〕号",
            "letterDated": FORMED_ON.isoformat(),
            "accountable": self.person("owner"),
            "reason": "重点项目",
        }
        name = "serviceEntryAdmitRecommended"
        errors = self.cast.errors("staff", name, given, ENTRY)
        assert [(e["code"], e["rule"]) for e in errors] == [("LETTER_MISSING", "EVAL-2")]
        given["letter"] = self.sends("staff", "推荐函.pdf")
        wrong = {**given, "recommender": self.organization("第1评价机构")}
        errors = self.cast.errors("staff", name, wrong, ENTRY)
        assert [(e["code"], e["rule"]) for e in errors] == [("NOT_A_RECOMMENDER", "EVAL-2")]
        entry = self.cast.does("staff", name, given, ENTRY)["serviceEntry"]
        assert entry == {
            "id": entry["id"],
            "route": "RECOMMENDED",
            "recommender": {"name": FIRM},
            "letter": {"id": given["letter"]},
            "accountable": {"id": given["accountable"]},
            "item": {"id": item["id"]},
        }

    def cooperate(self) -> None:
        """Contract and payment; verified by a department that has no part in it (LAND-4)."""
        need = self.found["need"]
        on = FORMED_ON.isoformat()
        amounts = {"local_side": "true", "contract_amount": "200000", "payment": "200000.01"}
        facts = [{"kind": k, "value": v, "on": on} for k, v in amounts.items()]
        names = ("技术开发合同.pdf", "付款凭证.pdf")
        kinds = ("COOPERATION_CONTRACT", "PAYMENT_PROOF")
        evidence = [
            {"kind": kind, "title": name[:-4], "file": self.sends("office", name)}
            for kind, name in zip(kinds, names, strict=True)
        ]
        given = {"demand": need["id"], "clause": "LAND-4", "facts": facts, "evidence": evidence}
        row = self.cast.does("office", "landingClaim", given, LANDING)["landing"]
        assert row["verdict"] == {"holds": False, "missing": [{"codes": ["payment"]}]}
        errors = self.cast.errors("office", "landingSubmit", key(row), LANDING)
        assert [(e["code"], e["rule"]) for e in errors] == [("FACT_NOT_MET", "LAND-4")]
        facts[-1]["value"] = "50000"
        given = {**key(row), "facts": facts}
        row = self.cast.does("office", "landingUpdate", given, LANDING)["landing"]
        row = self.cast.does("office", "landingSubmit", key(row), LANDING)["landing"]
        self.books.check()
        # Of the lead department's own items no one of it verifies.
        errors = self.cast.errors("lead", "landingVerify", key(row), LANDING)
        assert "ITEM_OF_LEAD_DEPARTMENT" in [e["code"] for e in errors]
        done = self.cast.does("department", "landingVerify", key(row), LANDING)["landing"]
        assert done["state"] == "VERIFIED"
        self.books.counted.add(
            Counted(
                self.city.landed,
                self.year,
                need["id"],
                self.lead,
                demand=True,
                landing=(row["id"], 1),
                in_service=True,
                proofs=names,
            )
        )

    # The result lands, and its landing is set right.

    def land(self) -> None:
        """A landing is verified, then corrected by a new revision that takes its place (LAND-5)."""
        names = ("成交合同.pdf", "成交合同（盖章页齐全）.pdf")
        proof = {**self.city.proof, "file": self.sends("liaison", names[0])}
        given = {
            "achievement": self.found["shared"],
            "clause": self.city.clause,
            "facts": list(self.city.facts),
            "evidence": [proof],
        }
        row = self.cast.does("liaison", "landingClaim", given, LANDING)["landing"]
        row = self.cast.does("liaison", "landingSubmit", key(row), LANDING)["landing"]
        verified = self.verified(row)
        first = self.landed(verified, names[0])
        self.books.counted.add(first)
        self.books.check()
        given = {**key(verified), "reason": "合同缺盖章页"}
        copy = self.cast.does("liaison", "landingCorrect", given, LANDING)["landing"]
        proof = {**self.city.proof, "file": self.sends("liaison", names[1])}
        given = {**key(copy), "evidence": [proof]}
        row = self.cast.does("liaison", "landingUpdate", given, LANDING)["landing"]
        assert row["evidence"] == [{"file": {"id": proof["file"]}}]
        row = self.cast.does("liaison", "landingSubmit", key(row), LANDING)["landing"]
        self.books.check()
        self.books.counted.remove(first)
        self.books.counted.add(self.landed(self.verified(row), names[1]))

    def verified(self, row: dict[str, Any]) -> dict[str, Any]:
        given = {**key(row), "reason": "材料齐全，属实。"}
        done = self.cast.does("department", "landingVerify", given, LANDING, also=("lead",))
        found: dict[str, Any] = done["landing"]
        assert found["state"] == "VERIFIED"
        return found

    def landed(self, row: dict[str, Any], file: str) -> Counted:
        """What the books say of the landing."""
        return Counted(
            self.city.landed,
            self.year,
            self.found["shared"],
            self.city.town,
            landing=(row["id"], row["revision"]),
            in_service=not self.city.demands,
            proofs=(file,),
        )

    def set_target(self) -> None:
        """One organization is told how many; the others stay as they are (KPI-a)."""
        code = self.city.landed
        given = {
            "indicator": code,
            "year": self.year,
            "organization": self.organization(self.city.town),
            "value": 3,
        }
        self.cast.does("lead", "targetSet", given, "target { value }")
        self.books.targets[self.city.town, code, self.year] = 3

    def own_lines(self) -> None:
        """An organization reads its own lines, which open to the same; others' are absent."""
        names = {
            "liaison": self.city.town,
            "institute": self.city.institute,
            "office": self.lead,
        }
        for year in self.books.years:
            for person, name in names.items():
                lines = self.books.lines(year, person)
                assert {line["organization"]["name"] for line in lines} == {name}
                assert len(lines) == 2
                for line in lines:
                    self.books.check_line(year, line)
            assert self.books.lines(year, "firm") == []

    def proofs(self) -> None:
        """Each file is for those who see its record; to everybody else it is not there."""
        shared = OFFICE | {"liaison", "institute", "department"}
        readers = {
            "立项批复.pdf": OFFICE | {"liaison", "department"},
            "成交合同.pdf": shared,
            "成交合同（盖章页齐全）.pdf": shared,
            "技术合作需求书.pdf": OFFICE | {"office", "department", "firm"},
            "技术开发合同.pdf": OFFICE | {"office", "department", "firm"},
            "付款凭证.pdf": OFFICE | {"office", "department", "firm"},
            "推荐函.pdf": OFFICE
            | ({"office", "firm", "department"} if self.city.demands else shared),
        }
        found = {n: self.cast.readers(file, n) for n, file in self.files.items()}
        assert found == {n: readers[n] for n in self.files}


@pytest.mark.parametrize("city", [DONGGUAN, RIVER], ids=["dongguan", "rivertown"])
def test_both_halves_and_both_ledgers(server: Databases, city: City) -> None:
    with journey(server, city, f"halves_{city.plan.city.code}_{server.worker}") as begun:
        way = BothHalves(begun.city, begun.cast, begun.environment)
        way.make_more_people()
        way.books.check()
        way.join()
        way.back_enter()
        if city.demands:
            way.find_need()
            way.books.check()
            way.recommend("demand", way.found["need"])
            way.cooperate()
        else:
            way.recommend("achievement", {"id": way.found["shared"], "version": 2})
        way.land()
        way.set_target()
        way.books.check()
        way.books.check_numbers(("staff", "department", "leader"))
        way.own_lines()
        way.proofs()
        way.audit()
