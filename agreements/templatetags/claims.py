"""How positions are laid out on pages."""

from collections.abc import Iterable

from django import template

from agreements.models import Claim
from agreements.queries.evidence import OneOrigin, by_origin

register = template.Library()


@register.filter
def one_origin_each(claims: Iterable[Claim]) -> list[OneOrigin]:
    """Return the claims that stand, those that go back to one origin together."""
    return by_origin(claims)


@register.filter
def accused_names(claim: Claim) -> str:
    """Return whom a claim accuses, by name; those withdrawn by a correction are left out."""
    return ", ".join(row.actor.name for row in claim.accused.all() if not row.withdrawn)
