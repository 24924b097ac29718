"""Loading a plan file, and the plan that is in force."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from tortoise import Model
from tortoise.queryset import QuerySet

from backend.core.database import client, rows_of
from backend.core.errors import Text
from backend.core.sql import sql
from backend.core.viewer import VISITOR
from backend.core.writing.write import Write, writing
from backend.policy.models import Industry, Origin, PlanVersion, ScopeEntry, Target, Town
from backend.policy.plan import Plan
from backend.policy.reading import PlanError, Problem, parse_plan

_LOADING = 0x504C_414E
"""The database's lock under which the plan, or a target, is written by one at a time ("PLAN")."""

_KEPT = 4
_parsed: dict[str, Plan] = {}

M = TypeVar("M", bound=Model)
Key = tuple[Any, ...]
Values = dict[str, Any]


class Loaded(NamedTuple):
    """The plan in force, and whether loading the file changed anything.

    `passed_over`: the file says something else than the plan in force, which a person loaded.
    """

    plan: Plan
    changed: bool
    passed_over: bool = False


class InForce(NamedTuple):
    """The newest version of the plan: its number, its text's hash, whether a person loaded it."""

    number: int
    sha256: str
    by_person: bool


class NoPlan(RuntimeError):
    """No plan file has been loaded into this database yet."""


def read_plan(path: Path) -> tuple[str, Plan]:
    """The file's text and the plan it says; raises `PlanError` with everything that is wrong."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise PlanError([_unreadable(path, f"cannot be read: {error.strerror}")]) from None
    except UnicodeDecodeError as error:
        problem = _unreadable(path, f"is not UTF-8: byte {error.start + 1}")
        raise PlanError([problem]) from None
    return text, parse_plan(text)


def _unreadable(path: Path, en: str) -> Problem:
    return Problem(str(path), Text("无法读取", en))


async def load_plan(path: Path, *, audit_head: Path | None = None) -> Loaded:
    """Take the server's own file as the plan in force; nothing happens where that says the same.

    A plan that a person has loaded stays: the file is passed over, whatever it says.
    """
    text, plan = read_plan(path)
    digest = digest_of(text)
    if (kept := await _kept(digest, plan)) is not None:
        return kept
    async with writing(VISITOR, "planLoad", audit_head=audit_head) as write:
        await alone()
        if (kept := await _kept(digest, plan)) is not None:
            return kept
        await take(write, plan, text)
    return Loaded(plan, changed=True)


async def _kept(digest: str, plan: Plan) -> Loaded | None:
    """What stays in force though a file with this hash is there; None: the file is to be taken."""
    held = await in_force()
    if held is not None and held.sha256 == digest:
        return Loaded(plan, changed=False)
    if held is not None and held.by_person:
        return Loaded(await current_plan(), changed=False, passed_over=True)
    return None


def digest_of(text: str) -> str:
    """The hash by which a plan file's text is known: SHA-256, hexadecimal."""
    return sha256(text.encode()).hexdigest()


async def take(write: Write, plan: Plan, text: str) -> PlanVersion:
    """Put the plan that the text says in force.

    What a person has edited stays. What the file no longer names ends today, and a target that it
    no longer sets goes; the records that point there are untouched.
    """
    digest = digest_of(text)
    version = await PlanVersion.create(
        city=plan.city.code,
        sha256=digest,
        text=text,
        timezone=plan.city.timezone.key,
        loaded_at=write.now,
        loaded_by_id=write.viewer.account,
    )
    # The text is not repeated in the audit log: its hash says which file it was.
    write.note("plan_version", version.id, {"city": plan.city.code, "sha256": digest})
    end = {"valid_to": plan.day_of(write.now)}
    await agree(write, Town.all(), _code, _towns(plan), gone=end)
    await agree(write, Industry.all(), _code, _industries(plan), gone=end)
    citys = Target.filter(organization_id=None)
    await agree(write, citys, _target_key, _targets(plan), gone=None)
    await agree(write, ScopeEntry.all(), _scope_key, _scopes(plan), gone=None)
    _keep(digest, plan)
    return version


async def alone() -> None:
    """Until the write ends nobody else writes the plan or a target."""
    async with client().acquire_connection() as connection:
        await connection.execute(f"SELECT pg_advisory_xact_lock({_LOADING})")


async def current_plan() -> Plan:
    """The plan in force: the newest version, parsed once in each process."""
    held = await in_force()
    if held is None:
        raise NoPlan("no plan file has been loaded into this database")
    if held.sha256 not in _parsed:
        _keep(held.sha256, parse_plan((await PlanVersion.get(id=held.number)).text))
    return _parsed[held.sha256]


async def version_in_force() -> int:
    """The number of the plan's newest version, for records that go on by it."""
    held = await in_force()
    if held is None:
        raise NoPlan("no plan file has been loaded into this database")
    return held.number


async def plan_of(number: int) -> Plan:
    """The plan as it was in that version."""
    digest = str(await PlanVersion.get(id=number).values_list("sha256", flat=True))
    if digest not in _parsed:
        _keep(digest, parse_plan((await PlanVersion.get(id=number)).text))
    return _parsed[digest]


def known_plans() -> dict[str, Plan]:
    """The plans that this process has parsed already, by the hashes of their files."""
    return dict(_parsed)


def parsed(digest: str, text: str) -> Plan:
    """The plan that the text says, parsed once."""
    if digest not in _parsed:
        _keep(digest, parse_plan(text))
    return _parsed[digest]


def _keep(digest: str, plan: Plan) -> None:
    _parsed[digest] = plan
    while len(_parsed) > _KEPT:
        del _parsed[next(iter(_parsed))]


async def in_force() -> InForce | None:
    """The plan's newest version; None before the first."""
    # Most writes ask this: without a queryset, which would be made anew for each.
    found = await rows_of(
        sql(
            "SELECT id, sha256, loaded_by_id IS NOT NULL AS by_person "
            "FROM plan_version ORDER BY id DESC LIMIT 1"
        )
    )
    return InForce(*found[0]) if found else None


def _code(row: Any) -> Key:
    return (row.code,)


def _target_key(row: Any) -> Key:
    return (row.indicator, row.year)


def _scope_key(row: Any) -> Key:
    return (row.organization_code, row.kind, row.industry, row.source)


def _towns(plan: Plan) -> dict[Key, Values]:
    return {
        (t.code,): {
            "code": t.code,
            "name": t.name.zh,
            "name_en": t.name.en,
            "kind": t.kind,
            "valid_from": t.valid_from,
            "valid_to": t.valid_to,
        }
        for t in plan.towns
    }


def _industries(plan: Plan) -> dict[Key, Values]:
    return {
        (i.code,): {
            "code": i.code,
            "name": i.name.zh,
            "name_en": i.name.en,
            "group": i.group,
            "valid_from": i.valid_from,
            "valid_to": i.valid_to,
        }
        for i in plan.industries
    }


def _targets(plan: Plan) -> dict[Key, Values]:
    return {
        (i.code, year): {"indicator": i.code, "year": year, "value": value}
        for i in plan.indicators
        for year, value in i.targets.items()
    }


def _scopes(plan: Plan) -> dict[Key, Values]:
    found: dict[Key, Values] = {}
    for scope in plan.scopes:
        grouped = {i.code for i in plan.industries if i.group in scope.groups}
        items = [(code, None) for code in sorted(scope.industries | grouped)]
        for industry, source in [*items, *((None, code) for code in sorted(scope.sources))]:
            key = (scope.organization, scope.kind, industry, source)
            names = ("organization_code", "kind", "industry", "source")
            found[key] = dict(zip(names, key, strict=True))
    return found


async def agree(
    write: Write,
    held: QuerySet[M],
    key: Callable[[Any], Key],
    wanted: Mapping[Key, Values],
    gone: Values | None,
) -> None:
    """Make the rows say what the plan says; `gone` is what becomes of the rest (None: removed)."""
    rows: dict[Key, Any] = {key(row): row for row in await held.select_for_update()}
    for name, values in wanted.items():
        row = rows.get(name)
        if row is None:
            await write.create(held.model, **values, origin=Origin.PLAN)
        elif row.origin is Origin.PLAN:
            await _change(write, row, values)
    for name, row in rows.items():
        if name in wanted or row.origin is not Origin.PLAN:
            continue
        if gone is None:
            await write.remove(row)
        elif row.valid_to is None:
            await write.change(row, **gone)


async def _change(write: Write, row: Any, values: Values) -> None:
    changed = {name: value for name, value in values.items() if getattr(row, name) != value}
    if changed:
        await write.change(row, **changed)
