"""Who may do what, in one place. Views and the admin ask here; actions check once more."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse

from agreements.models import User
from agreements.types.terms import Role

# Adding articles, reviewing links, logging breaches.
ANALYSTS = (Role.ANALYST, Role.REVIEWER, Role.CURATOR, Role.ADMIN)
# Actors, places, agreements, clauses, duties, sources.
CURATORS = (Role.CURATOR, Role.ADMIN)
# Accounts and groups.
ADMINS = (Role.ADMIN,)

View = Callable[..., HttpResponse]


def can_analyse(user: Any) -> bool:
    """Tell whether a person may add articles, review links and log breaches."""
    return _has(user, ANALYSTS)


def can_curate(user: Any) -> bool:
    """Tell whether a person may change actors, places, agreements and duties."""
    return _has(user, CURATORS)


def can_administer(user: Any) -> bool:
    """Tell whether a person may change accounts and groups."""
    return _has(user, ADMINS)


def role_required(*roles: Role) -> Callable[[View], View]:
    """Let a view through only for people in one of these groups; everybody else gets 403."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
            if not _has(request.user, roles):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return guarded

    return decorate


def _has(user: Any, roles: tuple[Role, ...]) -> bool:
    return isinstance(user, User) and user.is_active and user.has_role(*roles)
