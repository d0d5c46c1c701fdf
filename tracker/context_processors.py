"""What every template may use."""

from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest) -> dict[str, object]:
    """Return ``demo``: whether this is the demonstration, whose accounts may be shown."""
    return {"demo": settings.DEMO}
