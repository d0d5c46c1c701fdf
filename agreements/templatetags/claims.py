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
