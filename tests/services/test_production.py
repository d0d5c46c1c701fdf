"""TRACKER_ENV=production starts only with what is safe; bad values are named, all at once."""

import os
import runpy
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from environs import EnvError

SETTINGS = Path(__file__).resolve().parents[2] / "tracker" / "settings.py"
SAFE = {
    "TRACKER_ENV": "production",
    "SECRET_KEY": "x" * 50,
    "ALLOWED_HOSTS": "tracker.example",
    "DATABASE_URL": "postgresql://tracker@db/tracker",
    "STATIC_ROOT": "/srv/static",
}


@pytest.fixture
def load(monkeypatch):
    """Return a function that reads the settings anew, with the variables given and no other."""

    def settings_with(**variables):
        for name in list(os.environ):
            monkeypatch.delenv(name)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        return runpy.run_path(str(SETTINGS))

    return settings_with


def test_safe_values_start(load):
    settings = load(**SAFE)
    assert settings["SESSION_COOKIE_SECURE"]
    assert settings["CSRF_COOKIE_SECURE"]
    assert settings["SECURE_SSL_REDIRECT"]
    assert settings["SECURE_PROXY_SSL_HEADER"] is None
    assert "Manifest" in settings["STORAGES"]["staticfiles"]["BACKEND"]


def test_one_machine_needs_no_variable(load):
    settings = load()
    assert not settings["SESSION_COOKIE_SECURE"]
    assert not settings["DEBUG"]
    assert settings["WHITENOISE_USE_FINDERS"]


@pytest.mark.parametrize(
    ("variable", "value", "message"),
    [
        ("DEBUG", "true", "DEBUG must be off"),
        ("DEMO", "true", "DEMO must be off"),
        ("SECRET_KEY", "", "SECRET_KEY must be set"),
        ("SECRET_KEY", "x" * 49, "SECRET_KEY must be set"),
        ("ALLOWED_HOSTS", "tracker.example,*", "ALLOWED_HOSTS must name the hosts"),
        ("DATABASE_URL", "", "DATABASE_URL must be set"),
        ("STATIC_ROOT", "", "STATIC_ROOT must name the folder"),
    ],
)
def test_unsafe_values_refuse_to_start(load, variable, value, message):
    with pytest.raises(ImproperlyConfigured, match=f"refuses to start: {message}"):
        load(**{**SAFE, variable: value})


def test_the_key_that_stands_in_the_code_is_refused(load):
    without_key = {name: value for name, value in SAFE.items() if name != "SECRET_KEY"}
    with pytest.raises(ImproperlyConfigured, match="SECRET_KEY must be set"):
        load(**without_key)


def test_all_faults_are_named_at_once(load):
    with pytest.raises(ImproperlyConfigured) as refused:
        load(TRACKER_ENV="production", DEBUG="1", ALLOWED_HOSTS="*")
    for name in ("DEBUG", "SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "STATIC_ROOT"):
        assert f"{name} must" in str(refused.value)


def test_all_values_that_cannot_be_read_are_named_at_once(load):
    with pytest.raises(EnvError) as refused:
        load(DEBUG="perhaps", DATABASE_POOL_SIZE="1000", LOG_LEVEL="loud")
    for name in ("DEBUG", "DATABASE_POOL_SIZE", "LOG_LEVEL"):
        assert f"'{name}'" in str(refused.value)


def test_a_database_address_that_is_none_is_explained(load):
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL is not a PostgreSQL address"):
        load(DATABASE_URL="mysql:/nowhere")


def test_a_secret_may_lie_in_a_file(load, tmp_path):
    (tmp_path / "key").write_text("y" * 60 + "\n")
    variables = {name: value for name, value in SAFE.items() if name != "SECRET_KEY"}
    settings = load(**variables, SECRET_KEY_FILE=str(tmp_path / "key"))
    assert settings["SECRET_KEY"] == "y" * 60
