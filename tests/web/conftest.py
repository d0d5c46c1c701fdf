"""People who open pages, one a role, and a small world to look at."""

import copy
from collections.abc import Callable, Iterator

import pytest
from django.conf import settings
from django.db import connections, transaction
from django.test import Client
from pytest_django import DjangoDbBlocker

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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the tests of a module that look at the world come last: it stands until their end."""
    order = {item.path: place for place, item in enumerate(items)}
    items.sort(key=lambda item: (order[item.path], _looks_at_world(item)))


def _looks_at_world(item: pytest.Item) -> bool:
    return "world" in getattr(item, "fixturenames", ())


@pytest.fixture(scope="session", autouse=True)
def _static_files_found_when_asked_for() -> None:
    """Spare each new client the look through all static files."""
    settings.WHITENOISE_AUTOREFRESH = True


@pytest.fixture(scope="module")
def _built(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[World]:
    """Make the world once a module, in a transaction around those of its tests."""
    connection = connections["default"]
    with (
        django_db_blocker.unblock(),
        pytest.MonkeyPatch.context() as patch,
        transaction.atomic(),
    ):
        # Django closes the connection after each test, and our transaction would end with it.
        patch.setattr(connection, "close", lambda: None)
        yield build_world(rows=3)
        transaction.set_rollback(True)


@pytest.fixture
def world(_built: World, db: None) -> World:
    """Return one agreement of two parties with three of everything, for this test alone."""
    return copy.deepcopy(_built)
