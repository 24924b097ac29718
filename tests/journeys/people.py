"""The people of a journey: each refused whatever is not theirs, before somebody does it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from backend.core.server.deploy import connected
from tests.files.samples import PDF
from tests.mutations import input_of
from tests.served import Served

REFUSED = {"FORBIDDEN", "UNAUTHENTICATED"}


def _in_thread(work: Coroutine[Any, Any, Any]) -> Any:
    # A browser that is driven from this thread has a loop of its own running in it.
    with ThreadPoolExecutor(max_workers=1) as threads:
        return threads.submit(asyncio.run, work).result()


def content_of(name: str) -> bytes:
    """What a journey's file of that name holds."""
    return PDF + f"% {name}".encode()


@dataclass
class Cast:
    """Who takes part, over a running server; `owner_url` looks behind its back."""

    server: Served
    owner_url: str
    people: list[str] = field(default_factory=list)

    def add(self, person: str, password: str) -> None:
        """Sign somebody in, who takes part from now on."""
        self.server.sign_in(person, password)
        self.people.append(person)

    def value(self, statement: str) -> Any:
        """One value, as the database's owner sees it."""
        return _in_thread(self._value(statement))

    async def _value(self, statement: str) -> Any:
        async with connected(self.owner_url) as owner:
            return await owner.fetchval(statement)

    def execute(self, statement: str) -> None:
        """One statement of the database's owner."""
        _in_thread(self._execute(statement))

    async def _execute(self, statement: str) -> None:
        async with connected(self.owner_url) as owner:
            await owner.execute(statement)

    def ask(self, as_: str | None, document: str, **variables: Any) -> Any:
        """What somebody reads."""
        return self.server.data(document, variables, as_=as_)

    def sends(self, as_: str, name: str) -> str:
        """A file that somebody gives as proof; its id. What it holds tells its name."""
        answer = self.server.client(as_).post(
            "/files", params={"name": name}, content=content_of(name)
        )
        assert answer.status_code == 201, answer.text
        return str(answer.json()["file"]["id"])

    def readers(self, file: str, name: str) -> set[str | None]:
        """Who gets the file's content; to everybody else it is absent."""
        found: set[str | None] = set()
        for person in (None, *self.people):
            answer = self.server.client(person).get(f"/files/{file}")
            if answer.status_code == 200:
                assert answer.content == content_of(name)
                found.add(person)
            else:
                code = answer.json()["errors"][0]["extensions"]["code"]
                assert (answer.status_code, code) == (404, "NOT_FOUND"), person
        return found

    def payload(self, as_: str | None, name: str, given: Any, shown: str) -> Any:
        """The answer to a mutation: its payload, or the code of a top-level error."""
        document = (
            f"mutation ($input: {input_of(name)}) {{ {name}(input: $input) "
            f"{{ {shown} userErrors {{ code field rule message }} }} }}"
        )
        answer = self.server.answer(document, {"input": given}, as_=as_)
        if "errors" in answer:
            return answer["errors"][0]["extensions"]["code"]
        return answer["data"][name]

    def does(
        self, as_: str, name: str, given: Any, shown: str, *, also: tuple[str, ...] = ()
    ) -> Any:
        """What somebody does, after everybody else but `also` was refused and changed nothing."""
        before = self.value("SELECT count(*) FROM audit_entry")
        for other in [None, *self.people]:
            if other != as_ and other not in also:
                self._is_refused(other, name, given, shown)
        assert self.value("SELECT count(*) FROM audit_entry") == before, name
        done = self.payload(as_, name, given, shown)
        assert isinstance(done, dict), (name, done)
        assert done["userErrors"] == [], (name, done)
        return done

    def _is_refused(self, person: str | None, name: str, given: Any, shown: str) -> None:
        found = self.payload(person, name, given, shown)
        if isinstance(found, str):
            assert found in REFUSED, (person, name, found)
        else:
            assert found["userErrors"], (person, name, found)

    def errors(self, as_: str, name: str, given: Any, shown: str) -> list[Any]:
        """Why somebody's write is refused."""
        found = self.payload(as_, name, given, shown)
        assert isinstance(found, dict), (name, found)
        errors: list[Any] = found["userErrors"]
        assert errors, (name, found)
        return errors
