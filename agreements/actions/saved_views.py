"""Keep a filter of a list under a name, offer it to everybody, take it back."""

from urllib.parse import parse_qsl, urlencode

from django.db import transaction

from agreements.errors import NotAllowed, TrackerError
from agreements.models import SavedView, User

_LONGEST_NAME = 80
_LONGEST_QUERY = 2000
# What says which page of a list is open is no part of a view.
_PAGES = {"before", "after", "page"}
PICKED = "picked"


@transaction.atomic
def save_view(*, name: str, path: str, query: str, shared: bool, by: User) -> SavedView:
    """
    Keep a filter under a name; a person's view of the same name and list is replaced.

    :raises TrackerError: if there is no name, or name or filter are too long.
    """
    name = " ".join(name.split())
    kept = clean_query(query)
    if not name or len(name) > _LONGEST_NAME:
        raise TrackerError(f"Give the view a name of at most {_LONGEST_NAME} characters.")
    if len(kept) > _LONGEST_QUERY:
        raise TrackerError("This filter is too long to be kept. Pick fewer rows.")
    own = SavedView.objects.select_for_update(of=("self",))
    view = own.filter(owner=by, name=name, path=path, withdrawn=False).first()
    if view is None:
        view = SavedView(owner=by, name=name, path=path)
    view.query, view.shared = kept, shared
    view.save()
    return view


def clean_query(query: str) -> str:
    """Return a query string without empty parameters and without the page."""
    kept = [(key, value) for key, value in parse_qsl(query) if key not in _PAGES]
    return urlencode(kept)


@transaction.atomic
def pick_into_view(*, name: str, path: str, rows: list[str], by: User) -> tuple[SavedView, str]:
    """
    Add rows to a person's view of hand-picked rows, made if need be; return its query before.

    :raises TrackerError: if there is no name, or the view is a filter and no list of rows.
    """
    name = " ".join(name.split())
    own = SavedView.objects.select_for_update(of=("self",))
    view = own.filter(owner=by, name=name, path=path, withdrawn=False).first()
    before = view.query if view else ""
    kept = dict(parse_qsl(before))
    if view is not None and set(kept) != {PICKED}:
        raise TrackerError(f"“{name}” is a filter. Take another name for rows picked by hand.")
    picked = [value for value in kept.get(PICKED, "").split(",") if value]
    picked += [row for row in rows if row not in picked]
    query = urlencode({PICKED: ",".join(picked)})
    shared = view.shared if view else False
    return save_view(name=name, path=path, query=query, shared=shared, by=by), before


@transaction.atomic
def unpick_view(view: SavedView, *, query: str, by: User) -> SavedView:
    """
    Put a view of picked rows back to an earlier query; without one it was new, and is withdrawn.

    :raises NotAllowed: if it is another's.
    """
    _own(view, by)
    view.query, view.withdrawn = query or view.query, not query
    view.save()
    return view


@transaction.atomic
def share_view(view: SavedView, *, shared: bool, by: User) -> SavedView:
    """
    Offer a view to everybody, or keep it to oneself again.

    :raises NotAllowed: if it is another's.
    """
    _own(view, by)
    view.shared = shared
    view.save()
    return view


@transaction.atomic
def withdraw_view(view: SavedView, *, withdrawn: bool = True, by: User) -> SavedView:
    """
    Withdraw a view, or bring it back where its name is still free.

    :raises NotAllowed: if it is another's.
    :raises TrackerError: if the name is taken meanwhile.
    """
    _own(view, by)
    taken = SavedView.objects.filter(owner=by, name=view.name, path=view.path, withdrawn=False)
    if not withdrawn and taken.exclude(pk=view.pk).exists():
        raise TrackerError(f"There is another view called “{view.name}” by now.")
    view.withdrawn = withdrawn
    view.save()
    return view


def _own(view: SavedView, by: User) -> None:
    if view.owner_id != by.pk:
        raise NotAllowed(f"“{view}” is {view.owner}’s. Save it under a name of your own.")
