"""Where the reader is, and how much waits for review: what the bar on every page shows."""

from datetime import timedelta

from django import template
from django.utils import timezone

from agreements.queries.overview import worker_silence
from agreements.queries.review import count_waiting

register = template.Library()

# Workers write down every ten seconds that they are there.
PATIENCE = timedelta(seconds=30)


@register.simple_tag
def section_of(path: str) -> str:
    """Return the first part of a page's address, which names its section in the bar."""
    return path.strip("/").split("/")[0]


@register.simple_tag
def waiting_for_review() -> str:
    """Return in how many stories links wait for a person; nothing if none do."""
    return count_waiting()


@register.simple_tag
def silence_of_workers() -> int | None:
    """Return for how many seconds no worker has answered, if that is worth a banner."""
    return worker_silence(now=timezone.now(), patience=PATIENCE)
