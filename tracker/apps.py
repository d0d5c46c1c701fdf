"""The project as an installed app: it holds commands of the whole, and no model."""

from django.apps import AppConfig

from tracker.celery import app as celery_app

__all__ = ["TrackerConfig", "celery_app"]


class TrackerConfig(AppConfig):
    """Register the commands of the whole; loading it makes `celery_app` the app of all tasks."""

    name = "tracker"
