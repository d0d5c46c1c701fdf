"""Generate the aliases of a conflict from its records, and keep those that are new."""

from collections.abc import Sequence
from datetime import date

from django.db import transaction
from django.utils import timezone

from agreements.linking.aliases import Generated, Named, generate
from agreements.linking.cities import forget_cities
from agreements.models import (
    Actor,
    Agreement,
    AgreementRole,
    Alias,
    Conflict,
    Place,
)
from agreements.models.offers import BINDS
from agreements.types.terms import AliasKind, AliasOrigin, NameKind

_LONGEST = 200
# What the linker finds with or without an alias: no article needs to be linked anew for it.
_USED_ALREADY = (AliasOrigin.RECORDS, AliasOrigin.ENGINE)

_Valid = tuple[date | None, date | None]


@transaction.atomic
def generate_aliases(conflict: Conflict, *, dry_run: bool = False) -> list[Alias]:
    """
    Add the aliases that a conflict does not have yet; return them.

    What is there stays as it is: an alias that was switched off or corrected is not made again.
    With `dry_run` nothing is kept.
    """
    conflict = Conflict.objects.select_for_update().get(pk=conflict.pk)
    have = {(*alias.key, alias.pattern) for alias in Alias.objects.filter(conflict=conflict)}
    valid = _validity(conflict)
    made = generate(things_of(conflict))
    forget_cities()
    rows = [_row(conflict, item, valid) for item in made if len(item.text) <= _LONGEST]
    new = [row for row in rows if (*row.key, row.pattern) not in have]
    return new if dry_run else Alias.objects.bulk_create(new)


def things_of(conflict: Conflict) -> list[Named]:
    """Return what a conflict's texts name: parties, instruments, the region, its places."""
    return [
        *_parties(conflict),
        *_agreements(conflict),
        Named(AliasKind.REGION, "", tuple(conflict.names.values_list("text", "language"))),
        *_places(conflict),
    ]


def _parties(conflict: Conflict) -> list[Named]:
    bound = AgreementRole.objects.filter(agreement__conflict=conflict, role__in=BINDS)
    actors = Actor.objects.filter(pk__in=bound.values("actor")).prefetch_related("names")
    return [
        Named(
            AliasKind.PARTY,
            str(actor.pk),
            tuple((name.text, name.language) for name in actor.names.all()),
            iso3=actor.iso3,
        )
        for actor in actors
    ]


def _agreements(conflict: Conflict) -> list[Named]:
    agreements = Agreement.objects.filter(conflict=conflict).prefetch_related("names")
    return [
        Named(
            AliasKind.AGREEMENT,
            str(agreement.pk),
            tuple((name.text, name.language) for name in agreement.names.all()),
        )
        for agreement in agreements
    ]


def _places(conflict: Conflict) -> list[Named]:
    places = Place.objects.filter(place_conflicts__conflict=conflict).prefetch_related("names")
    return [
        Named(
            AliasKind.PLACE,
            str(place.pk),
            tuple(
                (name.text, name.language)
                for name in place.names.all()
                if name.kind != NameKind.LOADED
            ),
            point=_point(place),
        )
        for place in places
    ]


def _point(place: Place) -> tuple[float, float] | None:
    if place.latitude is None or place.longitude is None:
        return None
    return place.latitude, place.longitude


def _validity(conflict: Conflict) -> dict[tuple[int, str], _Valid]:
    """Return between which days the recorded names of actors were in use."""
    bound = AgreementRole.objects.filter(agreement__conflict=conflict, role__in=BINDS)
    return {
        (actor, text): (first, last)
        for actor, text, first, last in Actor.objects.filter(
            pk__in=bound.values("actor"), names__isnull=False
        ).values_list("pk", "names__text", "names__valid_from", "names__valid_to")
    }


def _row(conflict: Conflict, item: Generated, valid: dict[tuple[int, str], _Valid]) -> Alias:
    pk = int(item.key) if item.key else None
    first, last = None, None
    if item.kind is AliasKind.PARTY and item.origin is AliasOrigin.RECORDS:
        first, last = valid.get((pk or 0, item.text), (None, None))
    return Alias(
        conflict=conflict,
        kind=item.kind,
        actor_id=pk if item.kind is AliasKind.PARTY else None,
        agreement_id=pk if item.kind is AliasKind.AGREEMENT else None,
        place_id=pk if item.kind is AliasKind.PLACE else None,
        thing=item.thing,
        text=item.text,
        pattern=item.pattern,
        language=item.language,
        valid_from=first,
        valid_to=last,
        origin=item.origin,
        applied_at=timezone.now() if item.origin in _USED_ALREADY else None,
    )


def count_by_origin(aliases: Sequence[Alias]) -> dict[AliasOrigin, int]:
    """Return how many aliases come from where."""
    counts = dict.fromkeys(AliasOrigin, 0)
    for alias in aliases:
        counts[AliasOrigin(alias.origin)] += 1
    return {origin: count for origin, count in counts.items() if count}
