"""A stage for the demonstration set: its people, and mutations done by them on days of its own.

All of it is one write, so that it is there as a whole or not at all.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from io import BytesIO
from typing import Any, BinaryIO

from strawberry import ID
from tortoise import Model

from backend.accounts.models import Account
from backend.achievements.csv_rows import Row, columns_of, read_row
from backend.achievements.joining import join
from backend.achievements.models import RegisteredResult
from backend.core.csv_files import records, survey
from backend.core.ids import GlobalId
from backend.core.permissions import Role
from backend.core.viewer import VISITOR, Viewer
from backend.core.writing.inputs import decode
from backend.core.writing.write import Write
from backend.demo.papers import paper
from backend.demo.story import FIRST_DAY, RESULTS, RESULTS_DATE, RESULTS_SOURCE, Story
from backend.files.actions import Received, keep
from backend.files.store import Contents
from backend.organizations.models import Organization
from backend.policy.clauses import OrganizationFlag
from backend.policy.models import Industry, Town
from backend.policy.plan import Plan
from backend.policy.rules import OrganizationKind
from backend.schema import OPERATIONS

_OPERATIONS = {operation.name: operation for operation in OPERATIONS}
_MORNING = timedelta(hours=9)
_BETWEEN_ACTS = timedelta(minutes=2)


class Papers(Contents):
    """Contents that are kept when all is done: broken off, the set leaves nothing behind."""

    def __init__(self) -> None:
        self._written: dict[str, bytes] = {}

    async def keep(self, sha256: str, file: BinaryIO) -> None:
        """Hold the content back."""
        file.seek(0)
        self._written[sha256] = file.read()

    async def hand_over(self, contents: Contents) -> None:
        """Keep what was held back."""
        for key, content in self._written.items():
            await contents.keep(key, BytesIO(content))


class Staging:
    """The set under way: who and what there is by now, by the names in the files."""

    def __init__(self, write: Write, plan: Plan, story: Story) -> None:
        self.write = write
        self.plan = plan
        self.story = story
        self.passwords: dict[str, str] = {}
        self.viewers: dict[str, Viewer] = {}
        self.papers = Papers()
        self._numbers: dict[tuple[type[Model], str], int] = {}
        self._now = self._morning_of(FIRST_DAY)

    def _morning_of(self, day: Any) -> datetime:
        return (self.plan.day_bounds(day)[0] + _MORNING).astimezone(UTC)

    async def play(self, now: datetime) -> None:
        """Do every act whose time has come."""
        for act in self.story.acts():
            self._now = max(self._now + _BETWEEN_ACTS, self._morning_of(act.on))
            if self._now > now:
                return
            self.write.now = self._now
            await getattr(self, act.what)(*act.given)

    # Names

    def knows(self, row: Model, key: str) -> None:
        """Call a record by this name from now on."""
        self._numbers[type(row), key] = row.pk

    def number(self, model: type[Model], key: str) -> int:
        """The number of the record of this name."""
        return self._numbers[model, key]

    def id(self, model: type[Model], key: str) -> str:
        """The global id of the record of this name."""
        return str(GlobalId(model.__name__, self.number(model, key)))

    async def seen(self, model: type[Any], key: str, member: str = "id") -> dict[str, Any]:
        """The record of this name as an input refers to it: its id and its version."""
        row = await model.get(id=self.number(model, key))
        return {member: self.id(model, key), "version": row.version}

    # Mutations

    async def do(self, name: str, by: str | None, /, **given: Any) -> Any:
        """Do what the mutation of this name does, with the rights of who does it."""
        operation, write = _OPERATIONS[name], self.write
        write.operation = name
        write.viewer = VISITOR if by is None else self.viewers[by]
        if by is not None:
            write.viewer.require(operation.permission)
        draft = decode(operation.input(**given), write.violations)
        result = await operation.action(write, draft)
        write.demand()
        return result

    async def paper(self, by: str, title: str, *lines: str) -> ID:
        """A paper that somebody sends before an act refers to it; its id."""
        content = paper(title, lines)
        self.write.operation, self.write.viewer = "file_upload", self.viewers[by]
        received = Received(
            f"{title}.pdf", BytesIO(content), len(content), sha256(content).hexdigest()
        )
        row = await keep(self.write, self.papers, received)
        return ID(str(GlobalId("File", row.id)))

    async def begun_now(self, row: Model) -> None:
        """Date a record that stamps itself with the clock."""
        await self.write.change(row, created_at=self.write.now)

    # People and lists

    async def enter_people(self) -> None:
        """The plan's names, the set's organizations, and an account for everybody."""
        self.write.now = self._now
        for model in (Organization, Town, Industry):
            for row in await model.exclude(code=None):
                self.knows(row, row.code or "")
        # The first account is the administrator's, who makes the others.
        first, *others = self.story.accounts
        await self._enter_account(first, None)
        for key in self.story.organizations:
            await self._enter_organization(key, first)
        for key in others:
            await self._enter_account(key, first)

    async def _enter_organization(self, key: str, by: str) -> None:
        said = self.story.organizations[key]
        given: dict[str, Any] = {"name": said["name"], "kind": OrganizationKind(said["kind"])}
        if "town" in said:
            given["town"] = self.id(Town, said["town"])
        if "industry" in said:
            given["industry"] = self.id(Industry, said["industry"])
        if "business" in said:
            given["business"] = said["business"]
        if "flags" in said:
            given["flags"] = [OrganizationFlag(flag) for flag in said["flags"]]
        self.knows(await self.do("organization_create", by, **given), key)

    async def _enter_account(self, key: str, by: str | None) -> None:
        said = self.story.accounts[key]
        given: dict[str, Any] = {}
        if "organization" in said:
            given["organization"] = self.id(Organization, said["organization"])
        made = await self.do(
            "account_create",
            by,
            sign_in_name=key,
            display_name=said["name"],
            role=Role(said["role"]),
            **given,
        )
        account: Account = made["account"]
        self.knows(account, key)
        self.passwords[key] = made["password"]
        self.viewers[key] = Viewer(
            role=account.role,
            account=account.id,
            organization=account.organization_id,
            name=account.display_name,
        )

    async def enter_results(self) -> None:
        """A sample of results registered elsewhere (LIB-6)."""
        header, *below = records(survey(RESULTS))
        columns = columns_of(header.cells)
        read = [read_row(record, columns, RESULTS_DATE) for record in below]
        rows = [row for row in read if isinstance(row, Row)]
        self.write.viewer, self.write.operation = VISITOR, "resultImport"
        done = await join(RESULTS_SOURCE, RESULTS_DATE, rows)
        self.write.note("import_run", None, {"source": RESULTS_SOURCE, "created": done.created})
        for result in await RegisteredResult.filter(source=RESULTS_SOURCE):
            self.knows(result, result.external_id or "")
