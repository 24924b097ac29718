"""Who gets a file's content: those who see the record that refers to it; cleaning of the rest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest

from backend.files.cleaning import clean
from backend.files.store import contents_of
from tests.achievements.drafts import submitted
from tests.api import Api
from tests.cast import CAST
from tests.databases import Database
from tests.evaluations.batches import done, mutation, refused
from tests.files.samples import PDF, PNG, fetched, send, sent
from tests.landings.claims import CLAIM, RETURN, SUBMIT, claim_of, key, proof
from tests.state import state

PIECES = (
    "id version evidence { title file { id name url } } supersededEvidence { title file { id } }"
)
UPDATE = mutation("landingUpdate", "landing", PIECES)


async def claimed(api: Api, file: str, **more: Any) -> dict[str, Any]:
    """A drafted claim whose contract is the file."""
    achievement = await submitted(api, "liaison_town", "石墨烯散热膜")
    evidence = [proof("DEAL_CONTRACT", file=file)]
    given = claim_of(achievement["id"], evidence=evidence, **more)
    return await done(api, "liaison_town", CLAIM, given)


async def readers(api: Api, file: str) -> set[str | None]:
    """Who gets the content."""
    found = set()
    for person in (None, *CAST):
        response = await fetched(api, file, person)
        assert response.status_code in (200, 404), person
        if response.status_code == 200:
            assert response.content == PDF
            found.add(person)
        else:
            assert response.json()["errors"][0]["extensions"]["code"] == "NOT_FOUND"
    return found


async def test_before_it_is_used_it_is_its_senders(city: Api) -> None:
    file = await sent(city)
    assert await readers(city, file["id"]) == {"liaison_town"}


async def test_a_file_is_seen_with_its_record(city: Api) -> None:
    file = await sent(city)
    landing = await claimed(city, file["id"])
    assert await readers(city, file["id"]) == {"liaison_town", "staff", "staff2"}
    await done(city, "liaison_town", SUBMIT, key(landing))
    assert await readers(city, file["id"]) == {"liaison_town", "staff", "staff2", "lead"}


async def test_nobody_refers_to_what_is_not_theirs(city: Api, city_database: Database) -> None:
    file = await sent(city, as_="liaison_uni")
    achievement = await submitted(city, "liaison_town", "石墨烯散热膜")
    before = await state(city_database)
    for id_ in (file["id"], achievement["id"], "x"):
        given = claim_of(achievement["id"], evidence=[proof("DEAL_CONTRACT", file=id_)])
        assert await refused(city, "liaison_town", CLAIM, given) == [
            ("UNKNOWN_REFERENCE", ["evidence", "0", "file"], None)
        ]
    assert await state(city_database) == before
    assert (await fetched(city, file["id"], "liaison_town")).status_code == 404
    for id_ in ("x", achievement["id"], "RmlsZTo5OTk5"):
        assert (await fetched(city, id_, "liaison_town")).status_code == 404


async def test_what_was_handed_in_is_superseded_and_stays(city: Api) -> None:
    first, second, third = [await sent(city, f"{n}.pdf") for n in range(3)]
    drafted = await claimed(city, first["id"])
    evidence = [proof("DEAL_CONTRACT", "二", file=second["id"])]
    changed = await done(city, "liaison_town", UPDATE, {**key(drafted), "evidence": evidence})
    assert [e["file"]["id"] for e in changed["evidence"]] == [second["id"]]
    assert changed["supersededEvidence"] == []
    handed_in = await done(city, "liaison_town", SUBMIT, key(changed))
    returned = await done(city, "lead", RETURN, {**key(handed_in), "reason": "合同缺页"})
    evidence = [proof("DEAL_CONTRACT", "三", file=third["id"])]
    given = {**key(returned), "evidence": evidence}
    changed = await done(city, "liaison_town", UPDATE, given)
    assert [e["title"] for e in changed["evidence"]] == ["三"]
    assert changed["supersededEvidence"] == [{"title": "二", "file": {"id": second["id"]}}]
    assert await readers(city, second["id"]) == {"liaison_town", "staff", "staff2", "lead"}
    # The one that was never handed in is nobody's record's any more.
    assert await readers(city, first["id"]) == {"liaison_town"}


async def test_what_stays_at_its_place_is_not_superseded(city: Api) -> None:
    file = await sent(city)
    drafted = await claimed(city, file["id"])
    handed_in = await done(city, "liaison_town", SUBMIT, key(drafted))
    returned = await done(city, "lead", RETURN, {**key(handed_in), "reason": "补充"})
    evidence = [proof("DEAL_CONTRACT", file=file["id"]), proof("PARTY_CERTIFICATE", "二")]
    given = {**key(returned), "evidence": evidence}
    changed = await done(city, "liaison_town", UPDATE, given)
    assert [e["title"] for e in changed["evidence"]] == ["材料", "二"]
    assert changed["supersededEvidence"] == []
    fewer = {**key(changed), "evidence": evidence[:1]}
    changed = await done(city, "liaison_town", UPDATE, fewer)
    assert [e["title"] for e in changed["evidence"]] == ["材料"]
    assert [e["title"] for e in changed["supersededEvidence"]] == ["二"]


async def test_null_gives_a_file_up(city: Api) -> None:
    file = await sent(city)
    landing = await claimed(city, file["id"])
    evidence = [proof("DEAL_CONTRACT", file=None)]
    changed = await done(city, "liaison_town", UPDATE, {**key(landing), "evidence": evidence})
    assert [e["file"] for e in changed["evidence"]] == [None]


async def age(database: Database, name: str) -> None:
    """Let the file have come two days ago."""
    await database.rows(
        "UPDATE stored_file SET created_at = created_at - interval '2 days' WHERE name = $1", name
    )


async def test_cleaning_takes_what_nobody_uses_for_a_day(
    city: Api, city_database: Database
) -> None:
    used = await sent(city, "used.pdf")
    await claimed(city, used["id"])
    await sent(city, "old.png", PNG)
    await sent(city, "same.pdf", PDF)
    await sent(city, "young.pdf", PDF + b"%young")
    for name in ("used.pdf", "old.png", "same.pdf"):
        await age(city_database, name)
    contents = contents_of(city.settings)
    assert await clean(contents, None) == 1
    names = await city_database.rows("SELECT name FROM stored_file ORDER BY name")
    assert [n["name"] for n in names] == ["used.pdf", "young.pdf"]
    kept = {PDF: True, PNG: False, PDF + b"%young": True}
    for body, there in kept.items():
        assert await contents.holds(sha256(body).hexdigest()) is there
    assert await clean(contents, None) == 0
    removed = await city_database.rows(
        "SELECT subject FROM audit_entry WHERE operation = 'files_clean'"
    )
    assert len(removed) == 2


async def test_what_a_broken_write_left_is_cleaned_in_time(
    city: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = contents_of(city.settings)

    async def fails(*_: Any, **__: Any) -> None:
        raise RuntimeError("the database went away")

    with monkeypatch.context() as patched:
        patched.setattr("backend.files.actions.Write.create", fails)
        assert (await send(city, "a.pdf", PDF)).status_code == 500
    digest = sha256(PDF).hexdigest()
    assert await contents.holds(digest)
    assert await clean(contents, None) == 0
    later = datetime.now(UTC) + timedelta(hours=25)
    monkeypatch.setattr("backend.files.cleaning.stale", lambda _: later)
    assert await clean(contents, None) == 1
    assert not await contents.holds(digest)
