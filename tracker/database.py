"""Django's database settings from one address."""

from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

_ENGINE = "django.db.backends.postgresql"
_CONNECT_TIMEOUT_SECONDS = 5


def database_settings(url: str, *, pool_size: int) -> dict[str, Any]:
    """
    Return Django's settings for the PostgreSQL database at `url`.

    `url` is any address libpq understands, so sockets (``?host=/run/postgresql``) and TLS
    (``?sslmode=verify-full``) work. With a `pool_size` above 0 up to that many connections are
    kept open and checked before use; with 0 each use opens its own.

    :raises ImproperlyConfigured: if `url` is no PostgreSQL address.
    """
    try:
        parts: dict[str, Any] = {"connect_timeout": _CONNECT_TIMEOUT_SECONDS}
        parts |= conninfo_to_dict(url)
    except ProgrammingError as error:
        raise ImproperlyConfigured(
            f"DATABASE_URL is not a PostgreSQL address: {str(error).strip()}. "
            "It looks like postgresql://user:password@host:5432/name."
        ) from error
    options: dict[str, Any] = {"application_name": "tracker"}
    if pool_size:
        options |= {"pool": {"min_size": 1, "max_size": pool_size, "timeout": 10}}
    return {
        "ENGINE": _ENGINE,
        "NAME": parts.pop("dbname", "tracker"),
        "USER": parts.pop("user", ""),
        "PASSWORD": parts.pop("password", ""),
        "HOST": parts.pop("host", ""),
        "PORT": parts.pop("port", ""),
        "CONN_MAX_AGE": 0,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options | parts,
    }


def unset_database_settings(folder: Path) -> dict[str, Any]:
    """
    Return settings with which models load but no connection opens.

    Commands that need no database run with these. The error of any other names `folder`
    followed by what is missing, because libpq repeats the address it could not reach.
    """
    return {
        "ENGINE": _ENGINE,
        "NAME": "tracker",
        "HOST": str(folder / "DATABASE_URL-is-not-set"),
        "CONN_MAX_AGE": 0,
    }
