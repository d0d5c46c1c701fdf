"""The Celery application: `celery -A tracker worker`."""

import os
from typing import Any

from celery import Celery
from celery.signals import worker_ready

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")

app = Celery("tracker")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


@worker_ready.connect
def begin_at_once(**kwargs: Any) -> None:
    """Send what beat sends first only after a while: a new worker shows itself and resumes."""
    for entry in app.conf.beat_schedule.values():
        app.send_task(entry["task"], **entry["options"])
