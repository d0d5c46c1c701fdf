"""Words of the page on how links are made."""

from django import template
from django.utils.functional import Promise

from agreements.models.labels import label_of
from agreements.types.terms import ClauseKind

register = template.Library()


@register.filter
def clause_kind_words(kind: str) -> Promise | str:
    """Return what readers call a kind of clause."""
    return label_of(ClauseKind, kind)


@register.filter
def percent(share: float) -> str:
    """Return a share as a whole percentage."""
    return f"{share:.0%}"
