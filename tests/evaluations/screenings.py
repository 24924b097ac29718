"""Screenings of demands as tests make them, and how a demand is admitted by one."""

from __future__ import annotations

from typing import Any

from tests.api import Api
from tests.demands.needs import TITLE, real
from tests.evaluations.batches import accounts
from tests.mutations import done, mutation

JUDGED = "holds reason"
SCREENING = f"""id version holds waitsForAdmission viewerCanAdmit
  demand {{ id version stage viewerCanScreen }} screenedBy {{ displayName }}
  problem {{ {JUDGED} }} targets {{ {JUDGED} }} feasibility {{ {JUDGED} }}
  serviceEntry {{ id }}"""
SCREEN = mutation("demandScreen", f"demandScreening {{ {SCREENING} }}")
SEE = f"query ($id: ID!) {{ node(id: $id) {{ ... on DemandScreening {{ {SCREENING} }} }} }}"
ENTRY = """id version route reason leftAt accountable { displayName } admittedBy { displayName }
  item { id title itemKind } demand { id version stage } achievement { id } screening { id }
  evaluationItem { id }"""
ADMIT_DEMAND = mutation("serviceEntryAdmitDemand", f"serviceEntry {{ {ENTRY} }}")


def screening_of(demand: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The input that screens the demand with three times yes."""
    return {
        "demand": demand["id"],
        "version": demand["version"],
        "problem": {"holds": True, "reason": "依赖进口，问题明确"},
        "targets": {"holds": True, "reason": "指标可测"},
        "feasibility": {"holds": True, "reason": "已有团队做过类似工作"},
        **changes,
    }


async def screened(api: Api, demand: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A screening of the demand."""
    given = screening_of(demand, **changes)
    found: dict[str, Any] = (await done(api, "staff", SCREEN, given))["demandScreening"]
    return found


async def admission_of(
    api: Api, screening: dict[str, Any], accountable: str = "staff"
) -> dict[str, Any]:
    """The input that admits the screening's demand."""
    return {
        "screening": screening["id"],
        "version": screening["version"],
        "accountable": (await accounts(api))[accountable],
        "reason": "需求真实，目标明确",
    }


async def demand_in_service(
    api: Api, title: str = TITLE, accountable: str = "staff"
) -> dict[str, Any]:
    """An entry of the service library that serves a demand."""
    screening = await screened(api, await real(api, title=title))
    given = await admission_of(api, screening, accountable)
    found: dict[str, Any] = (await done(api, "staff", ADMIT_DEMAND, given))["serviceEntry"]
    return found
