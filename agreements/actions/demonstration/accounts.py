"""The demonstration's people: one account a group, shown on the sign-in page of `manage.py demo`."""

from copy import copy

from django.contrib.auth.hashers import (
    Argon2PasswordHasher,
    BasePasswordHasher,
    get_hasher,
    make_password,
)
from django.contrib.auth.models import Group

from agreements.models import User
from agreements.types.terms import Role

# Role to user name; the password is the name's own, and good for nothing else.
DEMO_ACCOUNTS: dict[Role, str] = {role: f"demo-{role.value}" for role in Role}


def demo_password(role: Role) -> str:
    """Return the password of a demonstration account."""
    return DEMO_ACCOUNTS[role]


def make_accounts() -> dict[Role, User]:
    """Make the accounts that are missing; those that are there stay as they are."""
    return {role: _account(role) for role in Role}


def _account(role: Role) -> User:
    user, made = User.objects.get_or_create(
        username=DEMO_ACCOUNTS[role],
        defaults={"first_name": "Demo", "last_name": role.value},
    )
    if made:
        user.password = make_password(demo_password(role), hasher=_quick_hasher())
        user.save(update_fields=["password"])
        user.groups.add(Group.objects.get_or_create(name=role.value)[0])
    return user


def _quick_hasher() -> BasePasswordHasher:
    """
    Return the usual hasher at its least cost: these passwords are public anyway.

    Six costly hashes would take longer than all the data; the first sign-in hashes anew.
    """
    hasher = copy(get_hasher())
    if isinstance(hasher, Argon2PasswordHasher):
        hasher.time_cost, hasher.memory_cost = 1, 1024
    return hasher
