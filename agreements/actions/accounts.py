"""Accounts and their groups."""

from collections.abc import Iterable

from django.contrib.auth.models import Group
from django.db import connection, transaction

from agreements.models import User
from agreements.types.terms import Role

MAY_MANAGE = (Role.ADMIN,)


@transaction.atomic
def set_roles(user: User, roles: Iterable[str], *, by: User | None) -> None:
    """
    Put a person into exactly these groups.

    Leaving a group goes through the database procedure `end_membership`: the runtime role may
    not delete rows, and the audit keeps the membership that was.

    :raises NotAllowed: if the person acting is no admin.
    """
    if by is not None:
        by.must_be(*MAY_MANAGE, to="change groups")
    wanted = set(roles)
    held = dict(user.groups.values_list("name", "pk"))
    user.groups.add(*Group.objects.filter(name__in=wanted - held.keys()))
    with connection.cursor() as cursor:
        for name in held.keys() - wanted:
            cursor.execute("CALL end_membership(%s, %s)", [user.pk, held[name]])
    user.__dict__.pop("role_names", None)
