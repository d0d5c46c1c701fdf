"""The comparison in docs/adr/0004-two-clocks.md can be run again, and leaves nothing behind."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from psycopg.conninfo import make_conninfo

from agreements.models import Claim


def address():
    """Return the address of the test database for the role that owns it."""
    names = {
        "HOST": "host",
        "PORT": "port",
        "NAME": "dbname",
        "USER": "user",
        "PASSWORD": "password",
    }
    settings = connection.settings_dict
    return make_conninfo(**{name: settings[key] for key, name in names.items() if settings[key]})


def test_it_measures_every_way_on_the_same_rows(db):
    out = StringIO()
    call_command("bench_states", "--claims", "100", "--json", "--database", address(), stdout=out)
    figures = json.loads(out.getvalue())
    assert figures["rows_read"] == {"current": 10, "known": 10}
    assert list(figures["arms"]) == ["no history", "append-only rows", "trigger snapshots"]
    for arm in figures["arms"].values():
        assert arm["insert"]["median"] >= arm["insert"]["best"] > 0
    assert not Claim.objects.exists()


def test_too_few_claims_are_refused(db):
    with pytest.raises(CommandError, match="at least 50"):
        call_command("bench_states", "--claims", "10", "--database", address())
