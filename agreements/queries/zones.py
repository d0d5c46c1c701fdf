"""The time zones that forms offer."""

from agreements.models import Conflict

# Where press agencies of the region and the mediators write from.
_ALSO = ["Europe/Moscow", "Europe/Paris", "America/New_York", "UTC"]


def known_zones(conflict: Conflict | None = None) -> list[str]:
    """Return a conflict's zones first, then those of others and a few more. One query at most."""
    own = conflict.zones if conflict else []
    others = [zone for zones in Conflict.objects.values_list("zones", flat=True) for zone in zones]
    return list(dict.fromkeys([*own, *others, *_ALSO]))
