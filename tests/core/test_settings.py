"""Settings: what is read, and the sentence for what cannot be."""

from pathlib import Path

import pytest

from backend.settings import ROOT, DatabaseAddress, Settings, SettingsError


def test_nothing_given() -> None:
    settings = Settings.from_env({})
    assert settings.data_dir == ROOT / "data"
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)
    assert settings.origins == ("http://127.0.0.1:8000", "http://localhost:8000")
    assert settings.database_url is None
    assert settings.demo
    assert not settings.secure_cookies
    assert settings.audit_head_file == ROOT / "data" / "audit-head.log"


def test_a_database_of_ones_own_gets_no_demonstration_unless_asked() -> None:
    url = "postgresql://app:p%40ss@db.example:5433/zhuanhua?sslmode=require"
    assert not Settings.from_env({"DATABASE_URL": url}).demo
    assert Settings.from_env({"DATABASE_URL": url, "DEMO": "1"}).demo
    assert DatabaseAddress.parse(url) == DatabaseAddress(
        "app", "p@ss", "db.example", 5433, "zhuanhua", "require"
    )


def test_cookies_are_secure_where_every_origin_is() -> None:
    assert Settings.from_env({"ORIGINS": "https://a.cn, https://b.cn"}).secure_cookies
    assert not Settings.from_env({"ORIGINS": "https://a.cn,http://b.cn"}).secure_cookies


def test_paths_start_at_the_project() -> None:
    assert Settings.from_env({"DATA_DIR": "other"}).data_dir == ROOT / "other"
    assert Settings.from_env({"DATA_DIR": "/srv/z"}).data_dir == Path("/srv/z")


def test_secrets_are_not_shown() -> None:
    settings = Settings.from_env({"DATABASE_URL": "postgresql://app:hidden@db/z"})
    assert "hidden" not in repr(settings)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "eighty"),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PORT", "9" * 5000),
        ("ORIGINS", "example.cn"),
        ("ORIGINS", "http://example.cn/path"),
        ("ORIGINS", "http://example.cn:x"),
        ("DEMO", "perhaps"),
        ("SECURE_COOKIES", "2"),
        ("POOL_MAX_SIZE", "-1"),
        ("DATA_DIR", "a\0b"),
        ("DATABASE_URL", "mysql://app@db/z"),
        ("DATABASE_URL", "postgresql://db/z"),
        ("DATABASE_URL", "postgresql://app:secret@db:port/z"),
        ("DATABASE_URL", "postgresql://app:secret@db/z?secret=1"),
        ("MIGRATION_URL", "postgresql://owner@db/z"),
    ],
)
def test_a_bad_value_is_one_sentence_that_names_the_variable(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as refused:
        Settings.from_env({name: value})
    sentence = str(refused.value)
    assert sentence.startswith(name)
    assert ":secret@" not in sentence
    assert "\n" not in sentence
    assert len(sentence) < 200
