"""The demonstration set, served, with what it lacks: one of everything that a page shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from backend.demo.loading import ACCOUNTS_FILE
from backend.demo.papers import paper
from tests.accounts.applicants import CREDIT_CODE, FIRM
from tests.cast import PASSWORD
from tests.journeys.addresses import Shown
from tests.mutations import input_of
from tests.served import Served, served
from tests.sheets.bringing import GOOD, book

STAFF, LIAISON, LEAD, REVIEWER = "center1", "liaison-dgut", "lead", "expert2"
FINDING = """{
  drafts: achievements(first: 1, filter: {stage: {eq: DRAFT}}) { nodes { id version } }
  submitted: achievements(first: 3, filter: {stage: {eq: SUBMITTED}}) { nodes { id version } }
  served: achievements(first: 1, filter: {stage: {eq: IN_SERVICE}}) { nodes { id } }
  landed: achievements(first: 1, filter: {stage: {eq: LANDED}}) { nodes { id version } }
  demands(first: 2, filter: {stage: {eq: SUBMITTED}}) { nodes { id version } }
  open: evaluationBatches(first: 1, filter: {state: {eq: OPEN}}) { nodes { id } }
  closed: evaluationBatches(first: 1, filter: {state: {eq: CLOSED}}) { nodes { id } }
  serviceEntries(first: 1) { nodes { id } }
  claimed: landings(first: 1, filter: {state: {eq: SUBMITTED}}) { nodes { id version } }
  begun: landings(first: 1, filter: {state: {eq: DRAFT}}) { nodes { id } }
  verified: landings(first: 1, filter: {state: {eq: VERIFIED}}) { nodes { id } }
  registeredResults(first: 1) { nodes { id } }
  universities: organizations(first: 1, filter: {kind: {eq: UNIVERSITY}}) { nodes { id } }
  towns(first: 1) { nodes { id } }
}"""
"""What the set has already, as staff find it."""

FINDING_OWN = """{ achievements(first: 1, filter: {stage: {eq: SUBMITTED}}) {
  nodes { id version formedOn } } }"""

OWN = "{ viewer { account { application { id version } } } }"


IS_DRAWN = """() => document.querySelector('h1, [role=alert]') &&
  !document.querySelector('[aria-busy=true], .ant-skeleton, .ant-spin-spinning')"""


@dataclass
class Demonstration:
    """The served set; `found` has ids by what they stand for in an address."""

    server: Served
    passwords: dict[str, str]
    found: dict[str, str] = field(default_factory=dict)

    def enter(self, person: str) -> None:
        """Sign somebody in, once."""
        client = self.server.client(person)
        if not client.cookies:
            self.server.sign_in(person, self.passwords[person])

    def data(self, person: str | None, document: str) -> dict[str, Any]:
        """What somebody reads."""
        if person:
            self.enter(person)
        return self.server.data(document, as_=person)

    def does(self, person: str | None, name: str, shown: str, /, **given: Any) -> dict[str, Any]:
        """A write, which has to succeed."""
        if person:
            self.enter(person)
        document = (
            f"mutation ($input: {input_of(name)}) {{ {name}(input: $input) "
            f"{{ {shown} userErrors {{ code field message }} }} }}"
        )
        found = self.server.data(document, {"input": given}, as_=person)[name]
        assert found["userErrors"] == [], (name, found)
        return dict(found)

    def sends(self, person: str, name: str) -> str:
        """A file that somebody hands in; its id."""
        self.enter(person)
        sent = self.server.client(person).post(
            "/files", params={"name": name}, content=paper(name, ())
        )
        assert sent.status_code == 201, sent.text
        return str(sent.json()["file"]["id"])

    def context(self, browser: Browser, person: str | None, **options: Any) -> BrowserContext:
        """A browser's context in which the person is signed in."""
        made = browser.new_context(base_url=self.server.origin, locale="zh-CN", **options)
        if person:
            self.enter(person)
            made.add_cookies(
                [
                    {"name": name, "value": value, "url": self.server.origin}
                    for name, value in self.server.client(person).cookies.items()
                ]
            )
        return made


@contextmanager
def demonstration(folder: Path, environment: Mapping[str, str]) -> Iterator[Demonstration]:
    """The set in a server of its own; `environment` may say that its database is elsewhere."""
    settings = {"DATA_DIR": str(folder / "data"), **environment, "DEMO": "1"}
    data = Path(settings["DATA_DIR"])
    with served(folder, settings) as server:
        lines = (data / ACCOUNTS_FILE).read_text(encoding="utf-8").splitlines()
        city = Demonstration(server, {line.split()[0]: line.split()[1] for line in lines})
        furnish(city)
        yield city


def furnish(city: Demonstration) -> None:
    """Write what the set lacks, and note the ids that addresses need."""
    have = {name: one["nodes"] for name, one in city.data(STAFF, FINDING).items()}
    year = datetime.now(UTC).year
    city.found = {
        "year": str(year),
        "draft": have["drafts"][0]["id"],
        "achievement": have["submitted"][0]["id"],
        "landed": have["landed"][0]["id"],
        "demand": have["demands"][0]["id"],
        "batch": have["open"][0]["id"],
        "closed": have["closed"][0]["id"],
        "entry": have["serviceEntries"][0]["id"],
        "claim": have["claimed"][0]["id"],
        "begun": have["begun"][0]["id"],
        "served": have["served"][0]["id"],
        "landing": have["verified"][0]["id"],
        "result": have["registeredResults"][0]["id"],
        "organization": have["universities"][0]["id"],
        "town": have["towns"][0]["id"],
    }
    publish(city, have["landed"][0])
    pair_up(city, have["submitted"], have["demands"])
    let_in(city)
    let_programs_in(city)
    found_firm(city)
    bring(city)
    assign(city)
    enter_back(city)
    own_drafts(city)
    city.does(LEAD, "progressPublish", "progressSnapshot { id }", year=year)


def publish(city: Demonstration, landed: dict[str, Any]) -> None:
    consent = city.sends(STAFF, "公开同意书.pdf")
    shown = city.does(
        STAFF,
        "achievementPublish",
        "publication { id }",
        achievement=landed["id"],
        version=landed["version"],
        summary="已在两家企业投入使用，可提供样件与试验数据。",
        consent=consent,
        consentedOn=f"{datetime.now(UTC).date() - timedelta(days=30)}",
        novelty="核心专利均已申请，公开内容不影响新颖性。",
        nothingSecret=True,
    )
    city.found["publication"] = shown["publication"]["id"]


def pair_up(
    city: Demonstration, achievements: list[dict[str, Any]], demands: list[dict[str, Any]]
) -> None:
    """A merge that waits to be confirmed, and a match that waits for its answers."""
    made = city.does(
        STAFF,
        "mergePropose",
        "merge { id }",
        kept=achievements[2]["id"],
        merged=achievements[1]["id"],
        reason="两项成果的研发单位、技术路线与样机编号一致。",
    )
    city.found["merge"] = made["merge"]["id"]
    city.does(
        STAFF,
        "matchPropose",
        "matchProposal { id }",
        demand=demands[1]["id"],
        achievement=achievements[0]["id"],
        reason="技术指标满足需求方提出的精度与寿命要求。",
    )


def let_in(city: Demonstration) -> None:
    """A firm whose documents wait for staff, another that has handed in none, one that works."""
    asking = {
        "town": city.found["town"],
        "contactName": "值班联络人",
        "contactPhone": "0769-22220000",
        "password": PASSWORD,
    }
    for person, firm, code in (
        ("applicant", FIRM, CREDIT_CODE),
        ("newcomer", "虎门精密部件有限公司", "91441900MA4X00001K"),
    ):
        city.passwords[person] = PASSWORD
        given = {**asking, "signInName": person, "firmName": firm, "creditCode": code}
        city.does(None, "accountApplicationOpen", "accountApplication { id }", **given)
    application = city.data("applicant", OWN)["viewer"]["account"]["application"]
    city.does(
        "applicant",
        "accountApplicationHandIn",
        "accountApplication { id }",
        **application,
        licence=city.sends("applicant", "营业执照.pdf"),
        authorization=city.sends("applicant", "授权书.pdf"),
    )
    city.found["application"] = application["id"]


def let_programs_in(city: Demonstration) -> None:
    """A partner's program."""
    expires = (datetime.now(UTC) + timedelta(days=90)).isoformat()
    shown = {"type": "Achievement", "fields": ["title", "stage", "submittedAt"], "filter": None}
    city.does(
        "admin",
        "apiClientCreate",
        "apiClient { id }",
        name="企莞家",
        expiresAt=expires,
        requestsPerMinute=600,
        grant=[shown],
    )


def found_firm(city: Demonstration) -> None:
    """A firm that has its account, and a demand of its own."""
    made = city.does(
        "admin",
        "organizationCreate",
        "organization { id }",
        name="莞研新材料有限公司",
        kind="ENTERPRISE",
        town=city.found["town"],
    )
    firm = city.found["firm"] = made["organization"]["id"]
    city.passwords["firm"] = PASSWORD
    city.does(
        "admin",
        "accountCreate",
        "account { id }",
        signInName="firm",
        displayName="企业联络人",
        role="ENTERPRISE_USER",
        organization=firm,
        password=PASSWORD,
    )
    city.does(
        "firm",
        "demandRegister",
        "demand { id }",
        firm=firm,
        title="耐高温绝缘薄膜卷材",
        problem="进口薄膜在 260 ℃ 下连续使用寿命不足。",
    )


def bring(city: Demonstration) -> None:
    """A sheet with a row that is wrong."""
    rows = [
        {**GOOD, "成果名称": "五轴加工中心误差补偿装置"},
        {**GOOD, "成果名称": "锂电池极片在线测厚系统", "所属产业": "高端制造"},
    ]
    city.enter(LIAISON)
    sent = city.server.client(LIAISON).post(
        "/sheets", params={"kind": "ACHIEVEMENT", "name": "成果.xlsx"}, content=book(rows)
    )
    assert sent.status_code == 201, sent.text
    city.found["import"] = sent.json()["sheetImport"]["id"]


def assign(city: Demonstration) -> None:
    """Reviews: one to be done, one that is done."""
    document = "{ evaluationAssignments(first: 100) { nodes { id state } } }"
    for node in city.data(REVIEWER, document)["evaluationAssignments"]["nodes"]:
        city.found["scored" if node["state"] == "SCORED" else "review"] = node["id"]


def enter_back(city: Demonstration) -> None:
    """A record from before the platform that waits to count in its own year."""
    [own] = city.data(LIAISON, FINDING_OWN)["achievements"]["nodes"]
    city.does(
        LIAISON,
        "achievementBackEnter",
        "achievement { id }",
        id=own["id"],
        version=own["version"],
        on=own["formedOn"],
        proof=city.sends(LIAISON, "登记证明.pdf"),
        reason="平台上线前已报送，原件留存。",
    )


def own_drafts(city: Demonstration) -> None:
    """What only its own organization may change: a draft of each kind."""
    shown = "achievement { id version }"
    given = {"kind": "PROJECT", "secrecy": "PUBLIC", "summary": "在线测温并补偿主轴热伸长。"}
    made = city.does(LIAISON, "achievementRegister", shown, title="主轴热误差在线补偿", **given)
    city.found["own_draft"] = made["achievement"]["id"]
    made = city.does(
        LIAISON,
        "demandRegister",
        "demand { id }",
        firm=city.found["firm"],
        title="高导热界面材料国产化",
        problem="现有材料依赖进口，交期长。",
    )
    city.found["own_demand"] = made["demand"]["id"]


def show(page: Page, city: Demonstration, shown: Shown) -> None:
    """Go to a page, and wait until it shows what it is about."""
    page.goto(shown.address.format_map(city.found))
    page.wait_for_function(IS_DRAWN)
    page.wait_for_load_state("networkidle")
