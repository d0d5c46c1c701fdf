"""People who sign in. What they may do follows from their groups (agreements.permissions)."""

import pghistory
from django.contrib.auth.models import AbstractUser
from django.db import models

from agreements.models.history import audited
from agreements.types.terms import Role


@audited(exclude=["password", "last_login"])
class User(AbstractUser):
    """A person. People are deactivated, never deleted: their decisions carry their name."""

    keys_enabled = models.BooleanField(default=True)

    def has_role(self, *roles: Role) -> bool:
        """Tell whether the person is in one of these groups. Asks the database once a request."""
        if not hasattr(self, "_role_names"):
            self._role_names = set(self.groups.values_list("name", flat=True))
        return bool(self._role_names.intersection(roles))


@pghistory.track(pghistory.InsertEvent(), pghistory.DeleteEvent(), obj_field=None, append_only=True)
class Membership(User.groups.through):  # type: ignore[name-defined,misc]
    """Who is in which group; a proxy, so that its changes are audited too."""

    class Meta:
        proxy = True
