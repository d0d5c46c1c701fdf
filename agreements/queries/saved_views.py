"""The saved views that a person finds beside a list."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from agreements.models import SavedView, User

SHOWN = 10


@dataclass(frozen=True, slots=True)
class Views:
    """A person's own views and those that others share."""

    own: list[SavedView]
    shared: list[SavedView]


def views_of(person: User, *, path: str = "") -> Views:
    """Return the views a person may open, of one list or of all. One query."""
    found = _visible(person)
    return _sorted(found.filter(path=path) if path else found, person)


def _visible(person: User) -> "QuerySet[SavedView]":
    views = SavedView.objects.filter(withdrawn=False).filter(Q(owner=person) | Q(shared=True))
    return views.select_related("owner").order_by("path", "name", "pk")


def _sorted(views: Iterable[SavedView], person: User) -> Views:
    own: list[SavedView] = []
    shared: list[SavedView] = []
    for view in views:
        (own if view.owner_id == person.pk else shared).append(view)
    return Views(own, shared)


def withdrawn_views(person: User) -> "QuerySet[SavedView]":
    """Return the views a person withdrew, to bring one back; the newest first. One query."""
    return SavedView.objects.filter(owner=person, withdrawn=True).order_by("-pk")[:SHOWN]
