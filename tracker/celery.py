"""The Celery application: `celery -A tracker worker`."""

import os
from typing import Any

from celery import Celery
from celery.schedules import crontab
from celery.signals import worker_process_init, worker_ready

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")

app = Celery("tracker")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


@app.on_after_configure.connect
def add_nightly(sender: Celery, **kwargs: Any) -> None:
    """Send nightly, in UTC, what changes how links are shown; the settings have all the rest."""
    refit = sender.signature("agreements.tasks.refit_links")
    sender.add_periodic_task(crontab(hour=1, minute=20), refit, name="refit_links", expires=3600)


@worker_process_init.connect
def open_encoder(**kwargs: Any) -> None:
    """Open the sentence encoder beside a new process's first tasks: it takes about a second."""
    # Imported here: the models can be imported only once Celery has set Django up.
    from agreements.actions.encoder import open_in_background

    open_in_background()


@worker_ready.connect
def begin_at_once(**kwargs: Any) -> None:
    """Send what beat sends first only after a while: a new worker shows itself and resumes."""
    for entry in app.conf.beat_schedule.values():
        app.send_task(entry["task"], **entry["options"])
