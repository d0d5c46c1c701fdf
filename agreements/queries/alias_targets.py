"""What an alias of a conflict can name."""

from agreements.models import Actor, Agreement, AgreementRole, Conflict, Place
from agreements.models.offers import BINDS
from agreements.types.terms import AliasKind

Target = Actor | Agreement | Place


def targets_of(conflict: Conflict) -> list[tuple[AliasKind, list[tuple[str, Target]]]]:
    """Return the parties, agreements and places of a conflict, each with a value. Three queries."""
    bound = AgreementRole.objects.filter(agreement__conflict=conflict, role__in=BINDS)
    parties = Actor.objects.filter(pk__in=bound.values("actor")).order_by("name")
    agreements = Agreement.objects.filter(conflict=conflict).by_date()
    places = Place.objects.filter(place_conflicts__conflict=conflict).order_by("name")
    found: list[tuple[AliasKind, list[Target]]] = [
        (AliasKind.PARTY, list(parties)),
        (AliasKind.AGREEMENT, list(agreements)),
        (AliasKind.PLACE, list(places)),
    ]
    return [(kind, [(f"{kind}-{row.pk}", row) for row in rows]) for kind, rows in found if rows]
