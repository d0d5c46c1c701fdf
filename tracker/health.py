"""Whether the process runs, and whether it can do its work."""

import functools

import redis
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from tracker.services.valkey import client


@require_safe
@never_cache
@login_not_required
def healthz(request: HttpRequest) -> JsonResponse:
    """Answer as long as the process can."""
    return JsonResponse({"status": "ok"})


@require_safe
@never_cache
@login_not_required
def readyz(request: HttpRequest) -> JsonResponse:
    """
    Answer 200 if pages can be served, 503 if not.

    Without the broker pages work and edits are saved; only linking waits. So an absent broker
    reads "degraded", and no balancer takes the process away for it.
    """
    database = _database_state()
    broker = "ok" if _broker_answers() else "degraded"
    ready = database == "ok"
    return JsonResponse(
        {
            "status": broker if ready else "unavailable",
            "database": database,
            "broker": broker,
        },
        status=200 if ready else 503,
    )


def _database_state() -> str:
    try:
        applied = MigrationRecorder(connection).applied_migrations()
    except DatabaseError:
        return "unreachable"
    return "ok" if _migrations_of_this_code() <= set(applied) else "migrations pending"


@functools.cache
def _migrations_of_this_code() -> frozenset[tuple[str, str]]:
    """Return every migration the code holds; reading them once is enough for a process."""
    return frozenset(MigrationLoader(None).graph.nodes)


def _broker_answers() -> bool:
    try:
        return bool(client(settings.REDIS_URL).ping())
    except redis.RedisError:
        return False
