"""Every setting, read once from the environment.

A value that cannot be used is answered with one sentence that names its variable.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

ROOT = Path(__file__).resolve().parent.parent
"""The project's folder: relative paths in settings start here, not in the caller's folder."""

MODELS: tuple[str, ...] = (
    "backend.core.searching.models",
    "backend.core.writing.models",
    "backend.audit.models",
    "backend.files.models",
    "backend.policy.models",
    "backend.organizations.models",
    "backend.accounts.models",
    "backend.views.models",
    "backend.achievements.models",
    "backend.demands.models",
    "backend.sheets.models",
    "backend.evaluations.models",
    "backend.library.models",
    "backend.landings.models",
    "backend.merges.models",
    "backend.matching.models",
    "backend.sharing.models",
    "backend.kpi.models",
    "aerich.models",
)
"""Modules that declare tables, in the order of the domains."""

DEFAULT_PLAN_FILE = ROOT / "backend" / "policy" / "plans" / "dongguan.toml"


class SettingsError(Exception):
    """A setting cannot be used; the message is one sentence for who starts the server."""


@dataclass(frozen=True, slots=True)
class FileStore:
    """Where the contents of files are kept: in `folder`, or in a bucket of an S3 store."""

    folder: Path
    bucket: str | None = None
    prefix: str = ""
    endpoint: str | None = None
    region: str = "us-east-1"
    access_key: str | None = field(default=None, repr=False)
    secret_key: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """How this process runs. Times are in seconds."""

    data_dir: Path
    host: str = "127.0.0.1"
    port: int = 8000
    database_url: str | None = field(default=None, repr=False)
    """None: the embedded server under ``data_dir``."""
    migration_url: str | None = field(default=None, repr=False)
    """The owner's login, which migrates; None: the application's own login does it."""
    plan_file: Path = DEFAULT_PLAN_FILE
    origins: tuple[str, ...] = ()
    """Origins from which a request may change something."""
    demo: bool = True
    """Fill an empty database with the demonstration set."""
    secure_cookies: bool = False
    trusted_proxies: tuple[str, ...] = ()
    """Addresses whose X-Forwarded-For is believed; none by default."""
    audit_head_file: Path = Path("audit-head.log")
    file_store: FileStore = FileStore(Path("files"))
    secret_file: Path = Path("secret")
    """Holds what cursors are signed with; made where it is missing. Several processes share it."""
    incoming_dir: Path = Path("incoming")
    """Where uploads lie until they have come whole."""
    pool_min_size: int = 2
    pool_max_size: int = 10
    statement_timeout: float = 10.0
    request_timeout: float = 10.0
    metrics_token: str | None = field(default=None, repr=False)
    """What opens `/metrics`; None: it is answered to this machine alone."""
    cost_per_minute: int = 200_000
    """What each client may ask for in a minute: rows × fields."""

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> "Settings":
        """Read the settings; :class:`SettingsError` at the first value that cannot be used."""
        values = os.environ if env is None else env
        data_dir = _path(values, "DATA_DIR", ROOT / "data")
        port = _integer(values, "PORT", 8000, 1, 65535)
        database_url = _database_url(values, "DATABASE_URL")
        origins = _origins(values, port)
        minimum = _integer(values, "POOL_MIN_SIZE", 2, 0, 1000)
        return cls(
            data_dir=data_dir,
            host=_text(values, "HOST", "127.0.0.1"),
            port=port,
            database_url=database_url,
            migration_url=_migration_url(values, database_url),
            plan_file=_path(values, "PLAN_FILE", DEFAULT_PLAN_FILE),
            origins=origins,
            demo=_flag(values, "DEMO", database_url is None),
            secure_cookies=_flag(values, "SECURE_COOKIES", _all_https(origins)),
            trusted_proxies=_list(values, "TRUSTED_PROXIES"),
            audit_head_file=_path(values, "AUDIT_HEAD_FILE", data_dir / "audit-head.log"),
            file_store=_file_store(values, data_dir),
            secret_file=_path(values, "SECRET_FILE", data_dir / "secret"),
            incoming_dir=data_dir / "incoming",
            pool_min_size=minimum,
            pool_max_size=_integer(
                values, "POOL_MAX_SIZE", max(10, minimum), max(1, minimum), 1000
            ),
            metrics_token=values.get("METRICS_TOKEN", "").strip() or None,
            cost_per_minute=_integer(values, "COST_PER_MINUTE", 200_000, 5_000, 10**12),
        )


@dataclass(frozen=True, slots=True)
class DatabaseAddress:
    """The parts of a database URL."""

    user: str
    password: str | None = field(repr=False)
    host: str | None
    """A host name, or the folder of a local socket."""
    port: int
    database: str
    ssl: str | None = None
    """libpq's sslmode, handed to asyncpg as it is."""

    @classmethod
    def parse(cls, url: str) -> "DatabaseAddress":
        """Read a URL ``postgresql://user:password@host:port/database?sslmode=…``.

        A local socket's folder is given as ``?host=/folder``. ValueError says what is wrong.
        """
        parts = urlsplit(url)
        if parts.scheme not in ("postgres", "postgresql"):
            raise ValueError("it must start with postgresql://")
        query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
        if unknown := sorted(query.keys() - {"host", "sslmode"}):
            raise ValueError(f"the parameter {unknown[0]} is not supported")
        database = unquote(parts.path.removeprefix("/"))
        if not parts.username or not database:
            raise ValueError("it must name a user and a database")
        return cls(
            user=unquote(parts.username),
            password=unquote(parts.password) if parts.password else None,
            host=parts.hostname or query.get("host") or "localhost",
            port=parts.port or 5432,
            database=database,
            ssl=query.get("sslmode"),
        )

    def arguments(self) -> dict[str, Any]:
        """The same as keyword arguments of ``asyncpg.connect``."""
        known: dict[str, Any] = {
            "user": self.user,
            "password": self.password,
            "host": self.host,
            "port": self.port,
            "database": self.database,
        }
        return known if self.ssl is None else known | {"ssl": self.ssl}


async def _keep_session(_: object) -> None:
    """Stands in for asyncpg's reset query on release, a round trip of its own.

    Sound because nothing here changes a session: no SET, no LISTEN, no session lock.
    """


def tortoise_config(
    url: str,
    *,
    min_size: int = 1,
    max_size: int = 5,
    statement_timeout: float | None = 10.0,
) -> dict[str, Any]:
    """Tortoise's configuration for one database; ``statement_timeout`` in seconds, None: none."""
    credentials = DatabaseAddress.parse(url).arguments() | {
        "minsize": min_size,
        "maxsize": max_size,
        "reset": _keep_session,
        # A statement with its row scopes is longer than the 15 KiB that are kept by default, and
        # would be planned anew each time: 50 ms instead of 8. A page asks some hundred documents.
        "statement_cache_size": 1_000,
        "max_cacheable_statement_size": 512 * 1024,
    }
    if statement_timeout is not None:
        credentials["command_timeout"] = statement_timeout
        credentials["server_settings"] = {
            "statement_timeout": str(int(statement_timeout * 1000)),
            # Row scopes inside each other take longer to plan than to run.
            "plan_cache_mode": "force_generic_plan",
        }
    return {
        "connections": {"default": {"engine": "backend.core.engine", "credentials": credentials}},
        "apps": {"models": {"models": list(MODELS), "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


def _text(values: Mapping[str, str], name: str, default: str) -> str:
    return values.get(name, "").strip() or default


def _list(values: Mapping[str, str], name: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in values.get(name, "").split(",") if part.strip())


def _path(values: Mapping[str, str], name: str, default: Path) -> Path:
    text = _text(values, name, str(default))
    if "\0" in text:
        raise SettingsError(f"{name} is not a path.")
    return (ROOT / Path(text).expanduser()).absolute()


def _integer(values: Mapping[str, str], name: str, default: int, low: int, high: int) -> int:
    text = _text(values, name, str(default))
    try:
        number = int(text)
    except ValueError:
        number = low - 1
    if not low <= number <= high:
        raise SettingsError(
            f"{name} must be a whole number from {low} to {high}, but is {text[:40]!r}."
        )
    return number


_FLAGS = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}


def _flag(values: Mapping[str, str], name: str, default: bool) -> bool:
    text = _text(values, name, "1" if default else "0")
    if text.lower() not in _FLAGS:
        raise SettingsError(f"{name} must be 1 or 0, but is {text[:40]!r}.")
    return _FLAGS[text.lower()]


def _file_store(values: Mapping[str, str], data_dir: Path) -> FileStore:
    place = values.get("FILES", "").strip()
    if not place.startswith("s3://"):
        return FileStore(_path(values, "FILES", data_dir / "files"))
    bucket, _, prefix = place.removeprefix("s3://").partition("/")
    if not bucket:
        raise SettingsError("FILES must name a bucket, such as s3://bucket or s3://bucket/folder.")
    keys = [values.get(name, "").strip() for name in ("S3_ACCESS_KEY", "S3_SECRET_KEY")]
    if not all(keys):
        raise SettingsError("FILES is an S3 store: S3_ACCESS_KEY and S3_SECRET_KEY are needed.")
    return FileStore(
        folder=data_dir / "files",
        bucket=bucket,
        prefix=prefix.strip("/"),
        endpoint=values.get("S3_ENDPOINT", "").strip() or None,
        region=_text(values, "S3_REGION", "us-east-1"),
        access_key=keys[0],
        secret_key=keys[1],
    )


def _database_url(values: Mapping[str, str], name: str) -> str | None:
    url = values.get(name, "").strip()
    if not url:
        return None
    try:
        DatabaseAddress.parse(url)
    except ValueError as error:
        # The URL itself is not repeated: it may hold a password.
        raise SettingsError(f"{name} is not a database URL: {error}.") from None
    return url


def _migration_url(values: Mapping[str, str], database_url: str | None) -> str | None:
    url = _database_url(values, "MIGRATION_URL")
    if url is None:
        return None
    if database_url is None:
        raise SettingsError("MIGRATION_URL is given without DATABASE_URL, which it belongs to.")
    owner, application = DatabaseAddress.parse(url), DatabaseAddress.parse(database_url)
    if owner.database != application.database:
        raise SettingsError("MIGRATION_URL and DATABASE_URL name different databases.")
    return url


def _origins(values: Mapping[str, str], port: int) -> tuple[str, ...]:
    given = _list(values, "ORIGINS")
    for origin in given:
        if not _is_origin(origin):
            raise SettingsError(
                "ORIGINS must list origins such as https://example.cn, separated by commas, "
                f"but has {origin[:80]!r}."
            )
    return given or (f"http://127.0.0.1:{port}", f"http://localhost:{port}")


def _is_origin(text: str) -> bool:
    try:
        parts = urlsplit(text)
        named = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
    return (
        parts.scheme in ("http", "https") and named and text == f"{parts.scheme}://{parts.netloc}"
    )


def _all_https(origins: tuple[str, ...]) -> bool:
    return all(origin.startswith("https://") for origin in origins)
