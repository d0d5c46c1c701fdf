"""What a small act of a person comes to: kept and said so, refused, or not possible and why."""

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import PermissionDenied

from agreements.errors import NotAllowed, TrackerError
from agreements.views.types import HtmxHttpRequest


def keep(request: HtmxHttpRequest, act: Callable[[], object], said: str) -> bool:
    """
    Carry out an act and say what came of it; tell whether it was kept.

    :raises PermissionDenied: if the person may not do it.
    """
    try:
        act()
    except NotAllowed as refused:
        raise PermissionDenied(str(refused)) from refused
    except TrackerError as fault:
        messages.warning(request, str(fault))
        return False
    messages.success(request, said)
    return True
