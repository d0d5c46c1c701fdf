"""People who sign in. What they may do follows from their groups (agreements.permissions)."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.functional import cached_property

from agreements.errors import NotAllowed
from agreements.models.history import audited
from agreements.types.terms import Role


@audited(exclude=["password", "last_login"])
class User(AbstractUser):
    """
    A person. People are deactivated, never deleted: their decisions carry their name.

    `calendar_issue` counts how often the address of their calendar was given out or withdrawn:
    odd while one holds, even while none does. An address names its number, so that one withdrawn
    never holds again.
    """

    keys_enabled = models.BooleanField(default=True)
    calendar_issue = models.PositiveIntegerField(default=0)

    def has_role(self, *roles: Role) -> bool:
        """Tell whether the person is in one of these groups; asks the database once a request."""
        return not self.role_names.isdisjoint(roles)

    @property
    def has_calendar(self) -> bool:
        """Whether the person's calendar can be read by its address."""
        return self.calendar_issue % 2 == 1

    @cached_property
    def role_names(self) -> frozenset[str]:
        """The names of the person's groups; a superuser is an admin."""
        names = frozenset(self.groups.values_list("name", flat=True))
        return names | {Role.ADMIN} if self.is_superuser else names

    def must_be(self, *roles: Role, to: str) -> None:
        """
        Let only these groups go on.

        :raises NotAllowed: naming what was asked for and who may.
        """
        if not self.has_role(*roles):
            allowed = ", ".join(roles)
            raise NotAllowed(f"{self} may not {to}. Ask someone who is one of: {allowed}.")


@audited(obj_field=None)
class Membership(User.groups.through):  # type: ignore[name-defined,misc]
    """Who is in which group; a proxy, so that its changes are audited too."""

    class Meta:
        proxy = True
