"""Lengths of time, shares and counts as the comparing pages show them."""

from collections.abc import Mapping
from datetime import timedelta

from django import template
from django.utils.translation import gettext as _

from agreements.queries.charts.sources import standing_words
from agreements.queries.charts.spans import between_words, span_words
from agreements.queries.compare import Wait
from agreements.queries.sources import SideReading

register = template.Library()


@register.simple_tag
def span_of(length: timedelta | None) -> str:
    """Return a length of time in words; a dash where there is none."""
    return "–" if length is None else span_words(length)


@register.simple_tag
def wait_words(wait: Wait) -> str:
    """Return between how long and how long a wait lasted."""
    return between_words(wait.shortest, wait.longest)


@register.simple_tag
def between(bounds: tuple[timedelta, timedelta]) -> str:
    """Return two bounds of a length of time in words."""
    return between_words(*bounds)


@register.simple_tag
def share_words(share: float | None) -> str:
    """Return a share as a whole percentage; words where there is none."""
    return _("too few") if share is None else f"{share:.0%}"


@register.simple_tag
def standing_of(row: SideReading) -> str:
    """Return how the sources of a row stand to its party."""
    return standing_words(row.standing)


@register.filter
def at(counts: Mapping[object, int], key: object) -> int:
    """Return one count of several; none is 0."""
    return counts.get(key, 0)
