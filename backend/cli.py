"""The commands: ``python -m backend.cli --help``."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from types import FrameType
from typing import Any

from backend.core.server.account import EmbeddedError
from backend.core.server.deploy import DeployError
from backend.serving import CommandError, fill, ready_database, run_on_database, say, serve, tell
from backend.settings import ROOT, Settings, SettingsError

SCHEMA_FILE = ROOT / "schema.graphql"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the process's exit code."""
    options = _parser().parse_args(arguments)
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        return int(options.command(options) or 0)
    except (CommandError, DeployError, EmbeddedError, SettingsError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # The reader (`… | head`) has left; there is nobody to tell, and nothing to flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _interrupt(_: int, frame: FrameType | None) -> None:
    """SIGTERM ends a command as Ctrl-C does, through every ``finally``.

    By the handler that Ctrl-C has at the moment: inside asyncio it cancels the main task. An
    exception raised anywhere would leave a driver's callback half done, and its waiter waiting.
    """
    handler = signal.getsignal(signal.SIGINT)
    if not callable(handler):
        raise KeyboardInterrupt
    handler(signal.SIGINT, frame)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="zhuanhua", description="Zhuanhua (转化)")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[Any], int | None], text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text)
        made.set_defaults(command=run)
        return made

    command("serve", _serve, "serve the platform, with its database")
    command("deploy", _deploy, "bring the database up to date and leave")
    command("verify-audit", _verify_audit, "check the audit log against itself and its kept head")
    bring = command("import", _import, "bring a CSV of registered results (登记成果) in")
    bring.add_argument("--file", type=Path, required=True, help="the CSV, with a header")
    bring.add_argument("--source", required=True, help="whose list it is")
    bring.add_argument("--source-date", required=True, help="the list's day, as 2026-01-31")
    admin = command("admin", _admin, "make the first administrator; the password is shown once")
    admin.add_argument("name", help="the name to sign in with")
    admin.add_argument("--another", action="store_true", help="though there is one already")
    explain = command("explain", _explain, "show what a query costs, its plan, SQL and EXPLAIN")
    explain.add_argument("document", help="a file, or - for standard input")
    explain.add_argument("--variables", default="{}", help="their values, a JSON object")
    explain.add_argument("--operation", help="which one, where the document has several")
    explain.add_argument("--as", dest="person", help="a sign-in name; otherwise a visitor")
    explain.add_argument("--analyze", action="store_true", help="measure the statements, too")
    check = command("plan-check", _plan_check, "say what is wrong with a plan file")
    check.add_argument("file", type=Path, nargs="?", help="otherwise PLAN_FILE")
    weights = command("match-weights", _match_weights, "measure matching's weights by its answers")
    weights.add_argument("file", type=Path, nargs="?", help="a plan file; else what would fit")
    schema = command("schema", _schema, "write schema.graphql")
    schema.add_argument("--check", action="store_true", help="only compare it; 1 when it differs")
    migrations = command("migrations", _migrations, "write what the models lack in migrations/")
    migrations.add_argument("--squash", action="store_true", help="one initial migration, anew")
    migrations.add_argument("--name", default="update", help="what the new migration is about")
    return parser


def _serve(_: argparse.Namespace) -> None:
    serve(Settings.from_env())


def _deploy(_: argparse.Namespace) -> None:
    settings = Settings.from_env()
    with ready_database(settings) as ready:
        asyncio.run(fill(ready))
    say("The database is up to date.")


def _verify_audit(_: argparse.Namespace) -> int:
    from backend.audit.actions import verify

    chain = run_on_database(Settings.from_env(), lambda s: verify(s.audit_head_file), filled=False)
    for fault in chain.faults:
        say(f"Entry {fault.entry}: {fault.what}.")
    if chain.faults:
        return 1
    say(f"The audit log is whole: {chain.count} entries, head {chain.last}.")
    return 0


def _import(options: argparse.Namespace) -> None:
    import backend.schema  # noqa: F401  (the types whose texts are counted are declared there)
    from backend.achievements.importing import ImportRefused, Report, import_file
    from backend.core.searching.counting import count_terms
    from backend.policy.actions import current_plan

    try:
        day = date.fromisoformat(options.source_date.strip())
    except ValueError:
        raise CommandError(
            f"SOURCE_DATE must be a day such as 2026-01-31, but is {options.source_date[:40]!r}."
        ) from None

    async def work(settings: Settings) -> Report:
        today = (await current_plan()).day_of(datetime.now(UTC))
        report = await import_file(
            options.file.absolute(),
            options.source,
            day,
            today=today,
            progress=tell,
            audit_head=settings.audit_head_file,
            spare_folder=settings.data_dir,
        )
        # Running servers know it within a minute.
        await count_terms()
        return report

    try:
        report = run_on_database(Settings.from_env(), work, filled=True)
    except ImportRefused as error:
        raise CommandError(str(error)) from None
    for line in report.sentences():
        say(line)


def _admin(options: argparse.Namespace) -> None:
    from backend.accounts.bootstrap import FirstRefused, make_administrator

    def work(settings: Settings) -> Any:
        return make_administrator(
            options.name, another=options.another, audit_head=settings.audit_head_file
        )

    try:
        password = run_on_database(Settings.from_env(), work, filled=True)
    except FirstRefused as error:
        raise CommandError(str(error)) from None
    say(f"The administrator {options.name} has the password {password}")
    say("It is shown this once; change it after signing in.")


def _text_of(name: str) -> str:
    try:
        return sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise CommandError(f"{name} cannot be read: {error}") from None


def _explain(options: argparse.Namespace) -> None:
    from backend.explaining import ExplainRefused, Question, explained

    text = _text_of(options.document)
    question = Question(text, options.variables, options.operation, options.person, options.analyze)
    try:
        lines = run_on_database(
            Settings.from_env(), lambda settings: explained(question, settings), filled=False
        )
    except ExplainRefused as error:
        raise CommandError(str(error)) from None
    for line in lines:
        say(line)


def _plan_check(options: argparse.Namespace) -> None:
    from backend.policy.actions import read_plan
    from backend.policy.reading import PlanError

    file = options.file.absolute() if options.file else Settings.from_env().plan_file
    try:
        _, plan = read_plan(file)
    except PlanError as error:
        raise CommandError(f"{file} cannot be loaded:\n{error}") from None
    say(f"{file} is a plan of {plan.city.name.en}.")


def _match_weights(options: argparse.Namespace) -> None:
    from backend.matching.labels import labels, report
    from backend.policy.actions import current_plan, read_plan
    from backend.policy.reading import PlanError

    try:
        then = read_plan(options.file.absolute())[1].matching if options.file else None
    except PlanError as error:
        raise CommandError(f"{options.file} cannot be loaded:\n{error}") from None

    async def work(_: Settings) -> list[str]:
        now = (await current_plan()).matching
        return report(await labels(), now.weights, then.weights if then else None)

    for line in run_on_database(Settings.from_env(), work, filled=True):
        say(line)


def _schema(options: argparse.Namespace) -> int:
    from backend.schema import schema

    text = schema.as_str().rstrip("\n") + "\n"
    if not options.check:
        SCHEMA_FILE.write_text(text, encoding="utf-8")
        return 0
    if SCHEMA_FILE.exists() and SCHEMA_FILE.read_text(encoding="utf-8") == text:
        return 0
    raise CommandError("schema.graphql is not what the code says; run `make schema`.")


def _migrations(options: argparse.Namespace) -> None:
    from backend.core.server import migrating

    if options.squash:
        say(f"The initial migration is {asyncio.run(migrating.squash())}.")
    else:
        made = asyncio.run(migrating.add(options.name))
        say(f"Written: {made}." if made else "The migrations say what the models say.")


if __name__ == "__main__":
    sys.exit(main())
