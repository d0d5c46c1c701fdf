"""People who open pages, one a role, and a small world to look at."""

from collections.abc import Callable

import pytest
from django.test import Client

from agreements.types.terms import Role
from tests.factories import UserFactory
from tests.web.world import World, build_world

SignIn = Callable[..., Client]


@pytest.fixture
def sign_in(db: None) -> SignIn:
    """Return a function that gives the browser of a person with these roles."""

    def client_of(*roles: Role) -> Client:
        client = Client()
        client.force_login(UserFactory(roles=roles))
        return client

    return client_of


@pytest.fixture
def reader(sign_in: SignIn) -> Client:
    return sign_in(Role.READER)


@pytest.fixture
def analyst(sign_in: SignIn) -> Client:
    return sign_in(Role.ANALYST)


@pytest.fixture
def world(db: None) -> World:
    """Return one agreement of two parties with three of everything."""
    return build_world(rows=3)
